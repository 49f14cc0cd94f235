"""Ordinary prose of Hong Kong, Macau and Taiwan in sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools.model import Document, Observation
from corpus_tools.pipeline import read_reading


def read(text: str) -> list[Observation]:
    return read_reading(Document("x.txt", text)).observations


@pytest.mark.parametrize(("text", "found"), [
    ("香港受訪者淨差額由–21.3%升至–7.1%。", [-21.3, -7.1]),
    ("香港受訪者淨差額為–7.1%。", [-7.1]),
    ("江州市存款利率為3–5%。", [3]),  # near miss: a range
    ("香港出口按年變動分別為21.3%和7.1%。", [21.3, 7.1]),
])
def test_what_a_long_dash_before_a_number_means(text: str, found: list[float]) -> None:
    assert [record.value for record in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("香港出口按年變動分別為21.3%和7.1%。", ["change", "change"]),
    ("香港出口按年變動為7.1%，淨差額為7.1%。", ["change", "ratio"]),
])
def test_what_moved_by_so_much(text: str, found: list[str]) -> None:
    assert [record.kind for record in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("全台失業率3.4%，以基隆市4.1%最高、嘉義市2.6%最低。", [("失業率", "基隆市"), ("失業率", "嘉義市")]),
    ("各縣市平均薪資5萬元，以新竹市8萬元最高，台北市7萬元居次。", [("各縣市平均薪資", "新竹市"), ("各縣市平均薪資", "台北市")]),
    ("江州市现有企业210家，给予30万元最高补助。", [("企业", "江州市"), ("最高补助", "江州市")]),  # near miss: a noun behind it
    ("香港去年鼠患7萬宗，捕鼠21萬隻；西貢區投訴跌幅最大，達31%。", [("捕鼠", "香港"), ("投訴", "西貢區")]),
    ("江州市出口50亿元，其中服装出口降幅最大，达12%。", [("出口", "江州市"), ("服装出口", "江州市")]),
    ("江州市出口50亿元，增幅最大，达12%。", [("出口", "江州市"), ("出口", "江州市")]),  # near miss: of what is told before
])
def test_of_what_the_highest_is(text: str, found: list[tuple[str, str]]) -> None:
    assert [(record.indicator, record.subject) for record in read(text)][-2:] == found


@pytest.mark.parametrize(("text", "found"), [
    ("新北市受理案件以板橋區29件最多，三重區27件次之。", [(29, "板橋區"), (27, "三重區")]),
    ("古坑鄉公所統計，鳳梨田約60甲，遊客7萬人次，商機2,100萬元。", [(60, "古坑鄉"), (70000, "古坑鄉"), (21_000_000, "古坑鄉")]),
    ("古坑乡上有3甲医院2家。", [(2, "")]),  # near misses: of a kind, of no text of Taiwan
    ("八甲田山積雪400厘米。", [(400, "")]),
])
def test_townships_and_measures_of_taiwan(text: str, found: list[tuple[float, str]]) -> None:
    assert [(record.value, record.subject) for record in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("花蓮縣政府統計，112年遊客210萬人次，較111年的180萬人次增加，僅有108年的七成。", ["2023", "2022", "2023"]),
    ("江州市2023年游客300万人次，仅有2019年的七成。", ["2023", "2023"]),
    ("云麓公司112年历史，员工210人。", [""]),  # near miss: a length of time
])
def test_years_of_the_republic_in_what_names_a_county(text: str, found: list[str]) -> None:
    assert [record.period for record in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("IC設計廠沧青電（6999）昨日公布3月合併營收12億元，月增21%。", [("沧青電", "TWD"), ("沧青電", "percent")]),
    ("法人預估，沧青電第二季出貨將季增一成，全年營收挑戰600億元大關。", [("沧青電", "percent"), ("沧青電", "TWD")]),
    ("球具廠沧泰（6670）、青岱（8938）3月營收分別為20億元及14億元。", [("沧泰", "TWD"), ("青岱", "TWD")]),
    ("記憶體模組廠沧崴董事長陳大文表示，第4季營收可望季增5%。", [("沧崴", "percent")]),
    ("晶圓廠3月營收5億元，上市公司3月營收4億元。", [("", "TWD"), ("", "TWD")]),  # near misses: kinds
    ("股價今早一度升9%，中午收市報22元。", [("", "percent"), ("", "HKD")]),
    ("台股今天成交金額3,420億元。", [("台股", "TWD")]),
])
def test_companies_behind_their_trade(text: str, found: list[tuple[str, str]]) -> None:
    assert [(record.subject, record.unit) for record in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("農糧署統計，今年稻作面積約15萬公頃；屏東縣鳳梨產地價38元。", ["台灣", "屏東縣"]),
    ("(中央社記者陳大文台北3日電)財政部今天公布，5月出口370億美元，年增4%；台北港出口5億美元。", ["台灣", "台灣", "台北港"]),
    ("食環署去年接獲2萬宗投訴，按年跌一成；西貢區有300宗。", ["食環署", "食環署", "西貢區"]),
    ("國科會今天公布，竹科去年營業額5000億元。", ["竹科"]),  # near misses: a name before the first figure, an office of a place
    ("新竹縣政府統計，竹北市人口20萬人。", ["竹北市"]),
    ("香港中通社3月12日電 今年首兩個月，內地汽車出口83萬輛，同比增長22%。", ["中國", "中國"]),
    ("香港旅客5萬人次，內地旅客3萬人次。", ["香港", "香港"]),  # near miss: whence they come
    ("澳門入境旅客30萬人次，香港旅客及台灣地區旅客分別為6萬人次及8千人次。", ["澳門", "澳門", "澳門"]),
    ("北部都會區未來十年提供50萬個單位，古洞北新發展區涉及1萬個單位。", ["北部都會區", "古洞北新發展區"]),
    ("桃園市社宅2萬戶，平均租金9千元；中壢一號社宅租金7千元。", ["桃園市", "桃園市", "中壢一號社宅"]),
])
def test_of_whom_such_texts_tell(text: str, found: list[str]) -> None:
    assert [record.subject for record in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("來台旅客435萬人次，全年拚1000萬人次達陣。", [("來台旅客", "actual"), ("來台旅客", "target")]),
    ("主計總處上修今年經濟成長率至3.1%。", [("經濟", "forecast")]),
    ("江州市拼经济，新签约项目30个。", [("新签约项目", "actual")]),  # near miss
])
def test_what_is_striven_for(text: str, found: list[tuple[str, str]]) -> None:
    assert [(record.indicator, record.status) for record in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("澳門建築業就業人數按季減1,200人，博彩業則增800人至6.9萬人。", [("change", -1200), ("change", 800), ("level", 69000)]),
    ("沧青電用戶數月增3萬戶達80萬戶，營收季減2億元至80億元。", [("change", 30000), ("level", 800000), ("change", -2e8), ("level", 8e9)]),
    ("江州市去年新增300人至1500人。", [("level", 300)]),  # near misses: a range, what comes each month
    ("江州市每月增300人。", [("level", 300)]),
    ("沧青飯店住房率75%，較去年82%下滑，國旅客流失約兩成。", [("ratio", 75), ("ratio", 82), ("change", -20)]),
    ("沧青電毛利率30%，較上季28%提升2個百分點。", [("ratio", 30), ("ratio", 28), ("change", 2)]),
    ("江州市产值5亿元，较去年8%的增速回落。", [("level", 5e8), ("change", 8)]),  # near miss: a rate of growth
    ("台灣領先指標月減0.28%，同時指標月增0.97%。", [("change", -0.28), ("change", 0.97)]),
])
def test_by_how_much_on_the_quarter(text: str, found: list[tuple[str, float]]) -> None:
    assert [(record.kind, record.value) for record in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("民國一百一十二年底，本鄉人口為二萬人。", ["2023-12"]),
    ("民國九十二年底，本鄉人口為二萬人。", ["2003-12"]),
    ("截至2023年底装机5GW，占比12%，距2030年达30%的目标仍有距离。", ["2023-12", "2023-12", "2030"]),
])
def test_years_in_words_and_years_to_come(text: str, found: list[str]) -> None:
    assert [record.period for record in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("高雄港第一季貨櫃裝卸量228萬TEU，其中轉口櫃112萬TEU；台中港、基隆港分別為45萬及38萬TEU。",
     [("高雄港", "貨櫃裝卸量"), ("高雄港", "轉口櫃"), ("台中港", "貨櫃裝卸量"), ("基隆港", "貨櫃裝卸量")]),
    ("合肥市企业300家，其中肥西县50家；肥东县20家。", [("合肥市", "企业"), ("肥西县", "企业"), ("肥东县", "企业")]),
    ("PCB廠沧勝與銅箔基板廠青曜同步公布4月營收，沧勝116億元；青曜61億元。", [("沧勝", "營收"), ("青曜", "營收")]),
    ("台商青沧精密斥資18億元進駐嘉義科學園區。", [("青沧精密", "斥資")]),
    ("沧澜木雕藝術節一連16天湧入23萬人次，創造2億元產值。", [("沧澜木雕藝術節", "湧入"), ("沧澜木雕藝術節", "產值")]),
    ("江州市春节接待游客23万人次。", [("江州市", "春节接待游客")]),  # near misses: a holiday, how it was done
    ("江州市通过举办文化节吸引游客5万人次。", [("江州市", "吸引游客")]),
    ("銅鑼灣甲級寫字樓空置率降至11%。", [("銅鑼灣", "甲級寫字樓空置率")]),
    ("江州中心大厦入驻率80%，其中云麓大厦出租率70%。", [("江州中心大厦", "入驻率"), ("云麓大厦", "出租率")]),
])
def test_who_has_what_beside_others(text: str, found: list[tuple[str, str]]) -> None:
    assert [(record.subject, record.indicator) for record in read(text)] == found


def test_a_list_of_countries_tells_no_currency() -> None:
    assert [record.unit for record in read("水果外銷總額6億元，主要市場為日本、香港及韓國。")] == ["CNY"]
    assert [record.unit for record in read("香港水果進口總額6億元，主要市場為日本及韓國。")] == ["HKD"]


@pytest.mark.parametrize(("text", "found"), [
    ("新竹科學園區管理局公布統計，3月營業額1,438億元。", ["新竹科學園區"]),
    ("合肥高新区管委会公布今年3月营业收入1438亿元。", ["合肥高新区"]),
    ("合肥高新区管委会公布，芜湖市3月营业收入1438亿元。", ["芜湖市"]),  # near misses
    ("合肥市统计局公布，3月营业收入1438亿元。", ["合肥市"]),
    ("國家統計局公布，上月社會消費品零售總額按年升3%。", ["中國"]),
    ("政府統計處公布，上月零售總額按年升3%，國家統計局稍後公布數字。", ["香港"]),  # near miss
    ("竹科去年營業額5億元，國科會推估可引進投資額4億元。", ["竹科", "竹科"]),
    ("南港區玉成段公辦都更案由青岳建設得標，基地面積1,890坪。", ["南港區玉成段公辦都更案"]),
    ("沧澜藝術特區全年參訪21萬人次。", ["沧澜藝術特區"]),
    ("青岳公司全年可撥歸公司股東的溢利為218億港元。", ["青岳公司"]),
])
def test_whose_office_tells(text: str, found: list[str]) -> None:
    assert [record.subject for record in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("香港八月至十月失業率為3.8%，較七月至九月的3.9%輕微回落0.1個百分點。", [("ratio", 3.8), ("ratio", 3.9), ("change", -0.1)]),
    ("宜蘭縣出租率84%，南澳鄉則以負5.2‰墊底。", [("ratio", 84), ("ratio", -0.52)]),
    ("台灣今年全年營收恐年減15%。", [("change", -15)]),
    ("行政院說，最快116年交地，投資額4億元。", [("level", 4e8)]),
    ("行政院說，最快3年交地，投資額4億元。", [("level", 3), ("level", 4e8)]),  # near miss: a length of time
])
def test_amounts_of_such_texts(text: str, found: list[tuple[str, float]]) -> None:
    assert [(record.kind, record.value) for record in read(text)] == found


def test_what_is_told_of_such_amounts() -> None:
    assert [(record.indicator, record.status) for record in read("台灣今年全年營收恐年減15%。")] == [("營收", "forecast")]
    assert [record.period for record in read("新北捷運三鶯線全長14公里，拚2026年上半年通車。")] == [""]


@pytest.mark.parametrize(("text", "found"), [
    ("10月留宿旅客中，中國內地有98萬人次，香港19萬人次，韓國、印尼各為3.1萬及2.4萬人次，澳門酒店住客132萬人次。", ["澳門"] * 5),
    ("澳門上季住客中，內地住客862萬人次、香港197萬人次，分別增8%及跌3%。", ["澳門"] * 4),
    ("澳門酒店5間，香港酒店7間。", ["澳門", "香港"]),  # near miss: no one comes from there
    ("內政部不動產資訊平台顯示，第2季全國房價所得比10倍。", ["台灣"]),
    ("青鑫精密（2231）宣布加碼投資嘉義，將以23億元購入民雄工業區土地擴廠，月產能可達80萬件。", ["青鑫精密"] * 2),
    ("連鎖茶飲集團沧韻（2555）去年底門店增至6,400間。", ["沧韻"]),
    ("林口新市鎮成交均價58萬元，全區人口4,800人。", ["林口新市鎮"] * 2),
    ("本園區112年營業額516億元，較111年減少3.7%。", ["", ""]),  # near miss: not Taiwan's
    ("沧澜熱氣球嘉年華45天湧進98萬人次。", ["沧澜熱氣球嘉年華"]),
    ("恒指今早高開212點，報26,118點。", ["恒指", "恒指"]),
])
def test_of_whom_when_others_are_named(text: str, found: list[str]) -> None:
    assert [record.subject for record in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("香港屋苑僅錄8宗成交，按周少兩宗。", [("level", 8), ("change", -2)]),
    ("恒指今早高開212點。", [("change", 212)]),
    ("全年訪客248萬人次，回到2019年的95%。", [("level", 2480000), ("ratio", 95)]),
])
def test_how_these_moved(text: str, found: list[tuple[str, float]]) -> None:
    assert [(record.kind, record.value) for record in read(text)] == found


def test_years_told_where_a_city_or_school_year_shows_taiwan() -> None:
    assert [record.period[:4] for record in read("桃園機場延至116年完工，屆時容量將達8,200萬人次。")] == ["2027"]
    assert [record.unit for record in read("私立幼兒園平均月費1萬元，較112學年調漲6%。")] == ["TWD", "percent"]


@pytest.mark.parametrize(("text", "found"), [
    ("香港公司沧訊（00799）收入1,845億元人民幣，按年增15%，廣告收入357億元；研發投入202億元。青岳收入5億元。", ["CNY", "percent", "CNY", "CNY", "HKD"]),
    ("香港公司沧訊次季賺556億人幣。", ["CNY"]),
    ("南科今年迄至9月底新增投資額432億元。", ["TWD"]),
    ("台灣西南海域蘊藏量約2.7兆立方公尺，展覽有3,670攤位。", ["m3", "count"]),
])
def test_units_of_such_texts(text: str, found: list[str]) -> None:
    assert [record.unit for record in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("南科今年迄至9月底新增核准廠商21家。", [("actual", "level")]),
    ("台灣健保收支短絀估為132億元。", [("forecast", "level")]),
    ("沧澜體育園帶動九龍城區酒店入住率升6個百分點至88%。", [("actual", "change"), ("actual", "ratio")]),
    ("江州市消费拉动经济增长6个百分点。", [("actual", "ratio")]),  # near miss: a part of the growth
])
def test_status_and_kind_of_such_texts(text: str, found: list[tuple[str, str]]) -> None:
    assert [(record.status, record.kind) for record in read(text)] == found
