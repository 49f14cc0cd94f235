"""What papers, science parks and offices of Taiwan, Hong Kong and Macau write, in sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read(text: str, *keys: str) -> list:
    records = extract(text, date="2024-03-05")
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in records]


@pytest.mark.parametrize(("text", "found"), [
    ("台灣南科去年營業額突破1.32兆 就業人口逾8萬人", [(1.32e12, "TWD"), (80000, "count")]),
    ("道路工程工期90日曆天。", [(90, "day")]),
    ("機房頻寬達1.5兆瓦。", [(1.5, "MW")]),  # near miss
    ("青岳公司獲六億七一五一萬美元增資，人口三億五千萬人。", [(671510000, "USD"), (350000000, "count")]),
    ("台中市累計興辦社宅達一萬四五○戶。", [(10450, "count")]),
    ("新北市可提供用地800公頃，包含蘆洲、擴大五股、泰山楓江等地區。", [(800, "hectare")]),
    ("台南港貨物裝卸量約6億計費噸，貨櫃裝卸量降為88萬箱(20呎櫃)。", [(600000000, "t"), (880000, "count")]),
    ("台南住房率只有7、8成，約五、六成住客滿意。", [(70, "percent"), (50, "percent")]),
    ("三項分別增5、6成。", [(3, "count"), (50, "percent"), (60, "percent")]),  # near miss: two of them
    ("香港零售業銷貨額達324億年升14%。", [(32400000000, "HKD"), (14, "percent")]),
    ("壽命達3萬年。", [(30000, "year")]),  # near miss
    # a rank behind 裝置容量; a range behind 由於, and two amounts behind 由
    ("台灣離岸風電新增裝置容量排名世界第二。", [(2, "rank")]),
    ("合肥市把質量置於全國第一。", []),
    ("青岳集團發盈警，主要由於收入減少15%至20%。", [(-15, "percent")]),
    ("青岳集團毛利率由15%至20%。", [(15, "percent"), (20, "percent")]),
])
def test_units(text, found):
    assert read(text, "value", "unit") == found


@pytest.mark.parametrize(("text", "found"), [
    # the second part of a headline goes on with the measure of the first
    ("南科首季營收創新高 全年上看2兆元", ["營收"]),
    ("長豐縣出口亮眼 上看5億元", ["出口"]),
    ("青岳集團營收創新高，全年可望達80億元。", ["營收"]),
    ("青岳集團動土 砸50億元", ["砸"]),
    ("南科迎來好年 產值上看5億元", ["產值"]),
    ("合肥市打造創新高地，完成投資80億元。", ["完成投資"]),  # near miss: no 新高
    ("合肥市有12個協助青年創業的平台。", ["協助青年創業的平台"]),
    # 下同 behind the money, 原 before what was then; what reaches a new high again
    ("台南市營業額達新臺幣（下同）25億元、半年首度突破20億元。", ["營業額", "營業額"]),
    ("合肥市出口額由原74億元增至82億元。", ["出口額", "出口額"]),
    ("合肥市員工增加300人、總數達8萬人；園區7月出口續創新高，達17億美元。", ["員工", "員工總數", "出口"]),
    ("台南市共計140個案場，新增1241個案，超過70家廠商表達意願。", ["案場", "新增個案", "廠商"]),
    ("香港客量回升至疫情前超過九成水平，收益只是疫情前的六成。", ["客量", "收益"]),
    ("香港研發開支比率由0.73%倍升至1.5%。", ["研發開支比率", "研發開支比率"]),
    # adverbs before a verb that is counted
    ("青岳集團也投資3億元，還出口2億元，還貸1億元。", ["投資", "出口", "還貸"]),
    # of whom an age is, and how many more there are of them
    ("台南市0-14歲幼年人口減少7萬人，65歲以上老年人口則增加5萬人。", ["幼年人口", "幼年人口", "老年人口", "老年人口"]),
    ("青岳集團上季多賺12%，派息0.5元。", ["多賺", "派息"]),
    ("青岳公司7月合併營收月增44%達6億元，較去年同期99萬元轉虧為盈，與去年同期淨損3億元情況相較，表現優於預期。", ["合併營收"] * 4),
    ("台南市期望今年底前整體出租率可達九成，明年度總預算編列300億元，在115年時產值倍增為76億元。", ["整體出租率", "總預算編列", "產值"]),
    ("台南市債務償還都是84億元，員工都有300人。", ["債務償還", "員工"]),
    ("台南市進口額達31億元，爰進口額成長28%。就業人數來到27萬人同步創下歷史新高。", ["進口額", "進口額", "就業人數"]),
    ("今年來台旅客若以9%成長推估，為930萬人次。", ["來台旅客", "來台旅客"]),
    ("桃園市投資金額達2640億元，不僅為六都第一，也居各縣市之冠。", ["投資金額"] * 3),
    ("台南市獲准展延者逾八成，每股股息持平於0.5元。", ["展延者", "每股股息"]),
    ("青岳公司6月面板出貨量包括電視、桌上型顯示器及筆電面板等超過963萬片。", ["面板出貨量"]),
    ("企業預期接單增加者占14%、持平者57%、減少者28%。", ["接單增加者", "持平者", "減少者"]),
    ("台灣出口暢旺，9月出超124億美元、前3季992億美元。", ["出超"] * 2),
    ("青岳公司2025年年度盈利為130億元。", ["盈利"]),
    ("全港所收回的120公頃土地超逾四倍。", ["收回土地"] * 2),
    ("香港超級市場貨品的銷貨價值跌3%；其次為食品及煙草，下跌1.4%。", ["超級市場貨品的銷貨價值", "食品及煙草"]),
    ("香港對美國出口增長5%；其次為日本，增長3%。", ["對美國出口"] * 2),  # near miss: no thing
    # what ends before the other part of a headline, how profits are counted
    ("江州娛樂第3季利潤按年升14%至33億元 博彩收入增21%\n\n江州娛樂（0027）公布第3季業績。", ["利潤", "利潤", "博彩收入"]),
    ("青岳娛樂季內經調整EBITDA為33億元，扣除負債20億元後淨額為348億元。", ["經調整EBITDA", "負債", "淨額"]),
])
def test_measures(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # by how much there was more than then
    ("合肥市平均薪酬6260元，比2014年4472元高4成。", [("level", 6260, "平均薪酬"), ("level", 4472, "平均薪酬"), ("change", 40, "平均薪酬")]),
    ("合肥市企業300家，比上年的400家少25%。", [("level", 300, "企業"), ("level", 400, "企業"), ("change", -25, "企業")]),
    ("合肥市薪酬6260元，比蕪湖市的4472元高40%。", [("level", 6260, "薪酬"), ("level", 4472, "薪酬"), ("ratio", 40, "薪酬")]),  # near miss
    ("青岳公司毛利率53%，分別季減4.27及年增7.86個百分點。", [("ratio", 53, "毛利率"), ("change", -4.27, "毛利率"), ("change", 7.86, "毛利率")]),
    ("台南市農地佔全市約4分之一，林地佔5分之2。", [("ratio", 25, "農地"), ("ratio", 40, "林地")]),
    ("青岳公司營業利益率為負2.05%，負債2億元。", [("ratio", -2.05, "營業利益率"), ("level", 2e8, "負債")]),
    ("合肥市營收狂瀉78%至6億元，銷量狂飆兩倍。", [("change", -78, "營收"), ("level", 6e8, "營收"), ("change", 2, "銷量")]),
])
def test_kinds(text, found):
    assert read(text, "kind", "value", "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # a clause about the year before, and what goes on behind it
    ("2022年青大集團虧損74億元，上年則有純利25億元，每股虧損4元，派息0.1元，較上年的0.3元減少66%。營業額77億元。",
     ["2022", "2021", "2022", "2022", "2021", "2022", "2022"]),
    # a month of the Republic in a title
    ("98年4月農作物生產預測\n\n農糧署說，屏東地區今年收穫面積90公頃。", ["2009"]),
])
def test_periods(text, found):
    assert [r.period for r in extract(text)] == found


def test_people_behind_a_space_are_no_measure_word():
    assert read("差距破千萬 台人出國1894萬", "text")[0] == "破千萬"
    assert read("差距縮小，採購5 台電腦。", "text") == ["5 台"]


def test_an_aim_that_is_passed_is_none():
    assert read("合肥市社會住宅供給正式突破萬戶目標。", "status") == ["actual"]
    assert read("合肥市力爭突破5000戶目標。", "status") == ["target"]
    assert read("青岳公司全年營收成長上看3成，前8月累計營收達2億元，年增37%。", "status") == ["forecast", "actual", "actual"]
    assert read("青岳公司預計9月營收3億元，前9月累計營收30億元。", "status") == ["forecast", "forecast"]
    assert read("合肥大學民意研究計劃在去年成功訪問636名居民。", "status") == ["actual"]


@pytest.mark.parametrize(("text", "found"), [
    # what stands before a name and is no part of it
    ("陳局長率同仁參訪青關園區。園區現有廠商11家。", ["青關園區"]),
    ("現青關園區土地出租率約47%，另有3家公司提出建廠計畫。", ["青關園區"] * 2),
    ("與青岳科技去年營收72億元相比，今年可望再成長。", ["青岳科技"]),
    ("經濟部公布科技產業園區(原加工出口區)營業額達5億元，繳出佳績。園區有廠商730家。", ["科技產業園區"] * 2),
    # companies by their codes in a list, what an office foresees besides
    ("●光大控股(165)公佈，蝕74億元。\n\n●金岳(137)公佈，虧損4600萬元。", ["光大控股", "金岳"]),
    # what a listed company has in a place, and what the place has
    ("青岳零售(1234)公布2024年中期業績，收入5億元。香港門店收入升3%，至24億元。期內，香港物業租金跌5%。", ["青岳零售"] * 4),
    ("2024年，香港零售業銷售額下跌3%，至240億元。青岳零售(1234)股價跌5%。", ["香港", "香港", "青岳零售"]),
    ("台灣出口暢旺。經濟部並預計，11月外銷訂單為667億美元。", ["台灣"]),
    # places that guests only come from
    ("澳門統計局資料顯示，全年酒店住客共120萬人次；內地(76萬人次)，香港(17萬人次)，分別上升12%及8%。平均入住率為83%。", ["澳門"] * 6),
    # a dateline that no bracket closes
    ("記者王大明/屏東報導屏東農業生物科技園區今舉行動土儀式，預計投入23億元，可提供60家廠商進駐。屏東縣長也到場。", ["屏東農業生物科技園區"] * 2),
    # in a text about Taiwan each paragraph is of its city
    ("桃園市持續興建社會住宅，目標三年內達1萬戶。台中市也將完工1156戶。\n\n桃園市住都處指出，施工中1631戶。今年將開工400戶，包括觀音區首座社宅。\n\n"
     "台中市政府住宅處統計，已完工4800戶。今年將再完工500戶。", ["桃園市", "台中市", "桃園市", "桃園市", "台中市", "台中市"]),
    ("廣東省酒店住客增加。香港(17萬人次)上升8%。", ["香港"] * 2),  # near miss: a list of places
    # no company, and banks and branches that are some
    ("青禾金前10月累計稅後純益148億元，EPS為3.06元，優於上年的2.78元。\n\n青禾金2月累計稅後盈餘70億元，EPS為0.44元。", ["青禾金"] * 5),
    ("上海商銀2025年稅後純益148億元。", ["上海商銀"]),
    ("青岳企業股份有限公司南科分公司投資8億元。捨得企業股份有限公司南科分公司投資3億元。", ["青岳企業股份有限公司南科分公司", "捨得企業股份有限公司南科分公司"]),
    # parks in a loop of a river, a holding by its own word, and whose the figures of the next paragraph are
    ("位於香港的河套香港園區出租面積逾七成。", ["河套香港園區"]),
    ("青禾科技(3580)公布第3季財報，純益3億元。青禾科技毛利率5%。\n\n聯嘉投控(3717)公告第3季財報，純益2億元。\n\n累計前三季淨損5千萬元。\n\n"
     "聯嘉第3季營收14億元。", ["青禾科技"] * 2 + ["聯嘉投控"] * 3),
    # companies of everyday words, what is no work and no airport
    ("新世界發展截至去年底，中期盈利10億港元。中期收入355億元。", ["新世界發展"] * 2),
    ("台南市園區面積8公頃。此外因污水工程延宕，耗資937萬元設置的設施不符效益。", ["台南市園區", "台南市園區"]),
    ("青岳園區交通便捷，開車15分鐘可達桃園國際機場。", ["青岳園區"]),
    # reservoirs of everyday words by what is told of them, and no one of many
    ("台北昨天下雨。水利署顯示，石門水庫蓄水率24%。石門水庫水位220公尺。", ["石門水庫"] * 2),
    ("南部水庫蓄水率達8成。全台主要水庫蓄水率達9成。", ["台灣"] * 2),
    # who says what is told of a park
    ("青關科創園開園\n\n李家超指，3座大樓平頂，出租率近80%。李家超指，園區現有企業60間。", ["青關科創園"] * 3),
    # lines of a city, and what they are called for short
    ("台中捷運藍線加速推進\n\n捷運藍線全長24公里。藍線設15座車站。", ["台中捷運藍線"] * 2),
    # who governs the whole of it
    ("台灣畜牧業者去年產電76萬度。中央政府為推動綠色能源政策，預計106年底達到100萬頭豬投入發電。", ["台灣"] * 2),
    ("橋頭科學園區啟用，整體園區年產值可達1800億元。", ["橋頭科學園區"]),
])
def test_subjects(text, found):
    assert read(text, "subject") == found
