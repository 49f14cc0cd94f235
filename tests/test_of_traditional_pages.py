"""What papers, science parks and offices of Taiwan, Hong Kong and Macau write, in sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.data import read_table


def read(text: str, *keys: str) -> list:
    records = extract(text, date="2024-03-05")
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in records]


@pytest.mark.parametrize(("text", "found"), [
    ("台灣青關園區上季銷售額衝破2.6兆 從業人員逾7萬人", [(2.6e12, "TWD"), (70000, "count")]),
    ("橋梁工程工期130日曆天。", [(130, "day")]),
    ("機房頻寬達2.5兆瓦。", [(2.5, "MW")]),  # near miss
    ("青岳公司拿到四億三八二九萬美元貸款，人口二億七千萬人。", [(438290000, "USD"), (270000000, "count")]),
    ("嘉義市陸續修繕平房達二萬三六○戶。", [(20360, "count")]),
    ("宜蘭縣能騰出農地650公頃，包含青林、擴大五股、青坡等村落。", [(650, "hectare")]),
    ("基隆港吞吐量約4億計費噸，空櫃進場量降為37萬箱(40呎櫃)。", [(400000000, "t"), (370000, "count")]),
    ("花蓮滿床率只有6、7成，約四、五成病患滿意。", [(60, "percent"), (40, "percent")]),
    ("三項分別增3、4成。", [(3, "count"), (30, "percent"), (40, "percent")]),  # near miss: two of them
    ("香港茶行批發額達57億年升23%。", [(5700000000, "HKD"), (23, "percent")]),
    ("壽命達4萬年。", [(40000, "year")]),  # near miss
    # a rank behind 裝置容量; a range behind 由於, and two amounts behind 由
    ("台灣地熱累積裝置容量排名亞洲第六。", [(6, "rank")]),
    ("合肥市把誠信置於全國第一。", []),
    ("青岳集團發盈警，主要由於訂單減少35%至45%。", [(-35, "percent")]),
    ("青岳集團毛利率由21%至28%。", [(21, "percent"), (28, "percent")]),
])
def test_units(text, found):
    assert read(text, "value", "unit") == found


@pytest.mark.parametrize(("text", "found"), [
    # the second part of a headline goes on with the measure of the first
    ("青關園區次季銷量創新高 全年上看4兆元", ["銷量"]),
    ("長豐縣外銷亮眼 上看7億元", ["外銷"]),
    ("青岳集團訂單創新高，全年可望達63億元。", ["訂單"]),
    ("青岳集團動土 砸34億元", ["砸"]),
    ("青關園區迎來好年 產值上看9億元", ["產值"]),
    ("合肥市打造創新高地，完成投資47億元。", ["完成投資"]),  # near miss: no 新高
    ("合肥市有26個協助漁民轉業的平台。", ["協助漁民轉業的平台"]),
    # 下同 behind the money, 原 before what was then; what reaches a new high again
    ("嘉義市營業額達新臺幣（下同）36億元、半年首度突破30億元。", ["營業額", "營業額"]),
    ("合肥市出口額由原53億元增至61億元。", ["出口額", "出口額"]),
    ("合肥市教師增加700人、總數達4萬人；園區5月出口續創新高，達23億美元。", ["教師", "教師總數", "出口"]),
    ("嘉義市共計260個案場，新增375個案，超過40家茶商表達謝意。", ["案場", "新增個案", "茶商"]),
    ("香港渡輪客量回升至疫情前超過七成水準，船票收入只是疫情前的四成。", ["渡輪客量", "船票收入"]),
    ("香港圖書借閱比率由0.35%倍升至0.7%。", ["圖書借閱比率", "圖書借閱比率"]),
    # adverbs before a verb that is counted
    ("青岳集團也投資6億元，還出口4億元，還貸2億元。", ["投資", "出口", "還貸"]),
    # of whom an age is, and how many more there are of them
    ("嘉義市0-5歲托育人口減少3萬人，70歲以上獨居人口則增加4萬人。", ["托育人口", "托育人口", "獨居人口", "獨居人口"]),
    ("青岳集團上季多賺26%，派息0.7元。", ["多賺", "派息"]),
    ("青岳公司4月合併營收月增31%達8億元，較去年同期46萬元轉虧為盈，與去年同期淨損7億元情況相較，好了許多。", ["合併營收"] * 4),
    ("嘉義市盼望今年底前平均入住率可達七成，明年度總經費編列52億元，在118年時產值倍增為39億元。", ["平均入住率", "總經費編列", "產值"]),
    ("嘉義市租金支出都是37億元，技師都有420人。", ["租金支出", "技師"]),
    ("嘉義市進口額達42億元，爰進口額成長19%。茶農人數來到16萬人同步創下歷年新高。", ["進口額", "進口額", "茶農人數"]),
    ("今年來台旅客若以7%成長推估，為640萬人次。", ["來台旅客", "來台旅客"]),
    ("桃園市捐款金額達4310億元，不僅為六都第一，更居各縣市之冠。", ["捐款金額"] * 3),
    ("嘉義市獲准延租者逾六成，每股股息持平於0.7元。", ["延租者", "每股股息"]),
    ("青岳公司4月玻璃出貨量包括門窗、桌上型顯示器及溫室玻璃等超過518萬片。", ["玻璃出貨量"]),
    ("茶行預期進貨增加者占23%、持平者46%、減少者31%。", ["進貨增加者", "持平者", "減少者"]),
    ("台灣貨輪班班客滿，5月出超87億美元、前兩季456億美元。", ["出超"] * 2),
    ("青岳公司2026年年度盈利為170億元。", ["盈利"]),
    ("全區所收回的370公頃林地超逾六倍。", ["收回林地"] * 2),
    ("香港茶具店貨品的批發價值跌6%；其次為紙張及布料，下跌2.7%。", ["茶具店貨品的批發價值", "紙張及布料"]),
    ("香港對德國出口增長4%；其次為法國，增長2%。", ["對德國出口"] * 2),  # near miss: no thing
    # what ends before the other part of a headline, how profits are counted
    ("江州戲院第2季利潤按年升26%至47億元 票房收入增38%\n\n江州戲院（0816）公布第2季業績。", ["利潤", "利潤", "票房收入"]),
    ("青岳戲院期內經調整EBITDA達56億元，扣除負債30億元後淨額為215億元。", ["經調整EBITDA", "負債", "淨額"]),
])
def test_measures(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # by how much there was more than then
    ("合肥市平均月租7380元，比2011年5271元高4成。", [("level", 7380, "平均月租"), ("level", 5271, "平均月租"), ("change", 40, "平均月租")]),
    ("合肥市企業360家，比上年的450家少20%。", [("level", 360, "企業"), ("level", 450, "企業"), ("change", -20, "企業")]),
    ("合肥市月租7380元，比蕪湖市的5271元高40%。", [("level", 7380, "月租"), ("level", 5271, "月租"), ("ratio", 40, "月租")]),  # near miss
    ("青岳公司毛利率38%，分別季減5.13及年增6.42個百分點。", [("ratio", 38, "毛利率"), ("change", -5.13, "毛利率"), ("change", 6.42, "毛利率")]),
    ("嘉義市茶園佔全市約4分之一，果園佔5分之2。", [("ratio", 25, "茶園"), ("ratio", 40, "果園")]),
    ("青岳公司營業利益率為負3.71%，負債6億元。", [("ratio", -3.71, "營業利益率"), ("level", 6e8, "負債")]),
    ("合肥市營收狂瀉64%至7億元，銷量狂飆三倍。", [("change", -64, "營收"), ("level", 7e8, "營收"), ("change", 3, "銷量")]),
])
def test_kinds(text, found):
    assert read(text, "kind", "value", "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # a clause about the year before, and what goes on behind it
    ("2019年青岳集團虧損52億元，上年則有純利36億元，每股虧損6元，派息0.2元，較上年的0.8元減少75%。營業額93億元。",
     ["2019", "2018", "2019", "2019", "2018", "2019", "2019"]),
    # a month of the Republic in a title
    ("96年5月茶葉收成預測\n\n農糧署說，南投地區今年採收面積130公頃。", ["2007"]),
])
def test_periods(text, found):
    assert [r.period for r in extract(text)] == found


def test_people_behind_a_space_are_no_measure_word():
    assert read("順差破百萬 台人出航2730萬", "text")[0] == "破百萬"
    assert read("順差縮小，採購7 台水泵。", "text") == ["7 台"]


def test_an_aim_that_is_passed_is_none():
    assert read("合肥市老樹認養正式突破萬棵目標。", "status") == ["actual"]
    assert read("合肥市力爭突破7000棵目標。", "status") == ["target"]
    assert read("青岳公司全年銷量成長上看4成，前7月累計銷量達3億元，年增47%。", "status") == ["forecast", "actual", "actual"]
    assert read("青岳公司預計7月營收4億元，前7月累計營收26億元。", "status") == ["forecast", "forecast"]
    assert read("青關大學鳥類調查計劃在去年成功環志482隻白鷺。", "status") == ["actual"]


@pytest.mark.parametrize(("text", "found"), [
    # what stands before a name and is no part of it
    ("陳局長率同仁參訪青關園區。園區現有茶商17家。", ["青關園區"]),
    ("現青關園區溫室承租率約36%，另有5家公司前來看地。", ["青關園區"] * 2),
    ("與青岳科技去年營收58億元相比，今年可望再成長。", ["青岳科技"]),
    ("航政局公布航運產業園區(原漁具加工區)營業額達7億元，遠勝往年。園區有船東260家。", ["航運產業園區"] * 2),
    # companies by their codes in a list, what an office foresees besides
    ("●長青控股(611)公佈，蝕52億元。\n\n●金岳(924)公佈，虧損3800萬元。", ["長青控股", "金岳"]),
    # what a listed company has in a place, and what the place has
    ("青岳零售(9753)公布2024年中期業績，收入7億元。香港門店收入升6%，至36億元。期內，香港物業租金跌4%。", ["青岳零售"] * 4),
    ("2024年，香港茶具業銷售額下跌6%，至370億元。青岳零售(9753)股價跌4%。", ["香港", "香港", "青岳零售"]),
    ("台灣貨輪班班客滿。交通部並預計，5月貨運訂單為432億美元。", ["台灣"]),
    # places that guests only come from
    ("澳門船務局資料顯示，全年渡輪旅客共290萬人次；內地(185萬人次)，香港(43萬人次)，分別增加17%及6%。平均滿座率為71%。", ["澳門"] * 6),
    # a dateline that no bracket closes
    ("記者王大明/台東報導台東青關科技園區明辦植樹活動，預計花費6億元，可容納35家茶商開店。台東縣長也到場。", ["台東青關科技園區"] * 2),
    # in a text about Taiwan each paragraph is of its city
    ("桃園市持續整修老街店屋，目標四年內達2萬戶。台中市也將修好1372戶。\n\n桃園市工務處指出，施工中1845戶。今年將開工600戶，包括觀音區首座茶行。\n\n"
     "台中市茶業處清點，修好的有3700戶。今年將再修好800戶。", ["桃園市", "台中市", "桃園市", "桃園市", "台中市", "台中市"]),
    ("廣東省渡輪旅客增加。香港(43萬人次)上升6%。", ["香港"] * 2),  # near miss: a list of places
    # no company, and banks and branches that are some
    ("青禾金前7月累計稅後純益93億元，EPS為2.17元，好過上年的1.64元。\n\n青禾金3月累計稅後盈餘52億元，EPS為0.37元。", ["青禾金"] * 5),
    ("江海商銀2026年稅後純益93億元。", ["江海商銀"]),
    ("青岳企業股份有限公司嘉義分公司投資6億元。青禾實業股份有限公司宜蘭分公司投資4億元。", ["青岳企業股份有限公司嘉義分公司", "青禾實業股份有限公司宜蘭分公司"]),
    # parks in a loop of a river, a holding by its own word, and whose the figures of the next paragraph are
    ("位於香港的河套香港園區溫室面積逾六成。", ["河套香港園區"]),
    ("青禾科技(9580)公布第2季財報，純益4億元。青禾科技毛利率7%。\n\n青岳投控(9717)公告第2季財報，純益6億元。\n\n累計前兩季淨損8千萬元。\n\n"
     "青岳第2季營收23億元。", ["青禾科技"] * 2 + ["青岳投控"] * 3),
    # what is no work and no airport
    ("嘉義市園區面積6公頃。此外因排水工程停擺，花掉582萬元裝設的閘門形同虛設。", ["嘉義市園區", "嘉義市園區"]),
    ("青岳園區交通便捷，開車25分鐘可達桃園國際機場。", ["青岳園區"]),
    # reservoirs of everyday words by what is told of them, and no one of many
    ("台北昨天放晴。水利署顯示，石門水庫蓄水率37%。石門水庫水位231公尺。", ["石門水庫"] * 2),
    ("南部水庫蓄水率達7成。全台主要水庫蓄水率達6成。", ["台灣"] * 2),
    # who says what is told of a park
    ("青關科創園開園\n\n王大明指，5座溫室蓋好，承租率近70%。王大明指，園區現有茶商48家。", ["青關科創園"] * 3),
    # lines of a city, and what they are called for short
    ("台中捷運紫線加速推進\n\n捷運紫線全長31公里。紫線設19座車站。", ["台中捷運紫線"] * 2),
    # who governs the whole of it
    ("台灣漁民去年賣冰43萬箱。中央政府為鼓勵沼氣發電，預計109年底達到70萬頭羊加入計畫。", ["台灣"] * 2),
    ("青關科學園區開張，整體園區年租金可達2700億元。", ["青關科學園區"]),
])
def test_subjects(text, found):
    assert read(text, "subject") == found


def test_companies_of_everyday_words_are_those_listed():
    known = (*read_table("companies.csv"), *read_table("companies_taiwan.csv"))
    names = [row["name"] for row in known if row["name"].endswith(("发展", "控股", "置业", "地产"))]
    assert len(names) > 5
    for name in names:
        assert read(f"{name}截至去年底，中期所得23亿港元。中期开销246亿元。", "subject") == [name] * 2
    assert read("新天地发展截至去年底，中期所得23亿元。", "subject") == [""]  # near miss
