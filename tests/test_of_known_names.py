"""Companies and bodies that are known by short names: whole by themselves, and words that only hold their characters."""
from __future__ import annotations

import pytest

from corpus_tools.data import read_table
from corpus_tools.model import Document, Observation
from corpus_tools.normal import normalise
from corpus_tools.pipeline import read_reading


def read_records(text: str) -> list[Observation]:
    return read_reading(Document("x.txt", text)).observations


# Of Hong Kong, Macau and Taiwan

def test_names_stand_in_normal_characters_and_once() -> None:
    names = [row["name"] for row in read_table("companies_taiwan.csv")]
    assert names == sorted(set(names)) and [name for name in names if normalise(name) != name] == []


@pytest.mark.parametrize(("text", "subject", "indicator"), [
    ("華碩去年營收31億元，年增7%。", "華碩", "營收"),
    ("其中穩懋投資7億元建設新廠。", "穩懋", "投資"),
    ("法人預估，頎邦明年營收可望突破31億元。", "頎邦", "營收"),
    ("園區廠商包括緯穎、青岳電子等，去年緯穎營業額達31億元。", "緯穎", "營業額"),
    ("台電今年資本支出將達310億元。", "台電", "資本支出"),
    ("長榮去年盈餘31億元。", "長榮", "盈餘"),
    ("長實去年盈利31億元，按年升7%。", "長實", "盈利"),
    ("九巴現有員工約1.3萬名，車輛逾3100部。", "九巴", "員工"),
    ("記者從港鐵獲悉，首季客量達3.1億人次。", "港鐵", "客量"),
    ("領展指，項目總樓面面積約31萬平方呎。", "領展", "樓面面積"),  # the one who tells, where no word names Hong Kong
    ("新濠國際公布，上半年收入達31億元。", "新濠國際", "收入"),
])
def test_a_company_is_known_by_its_short_name(text: str, subject: str, indicator: str) -> None:
    records = read_records(text)
    assert {record.subject for record in records} == {subject}
    assert indicator in records[0].indicator and subject not in records[0].indicator


@pytest.mark.parametrize(("text", "subjects"), [
    ("該平台電子商務交易額達31億元。", {""}),  # 平台, no 台電
    ("網上銀行交易額達31億元，液晶電視產量7萬台。", {""}),
    ("業者成長和獲利達31億元。", {""}),
    ("希慎道商舖租金升7%。", {""}),
    ("大同區人口12萬人，大同路商家310家。", {"大同區"}),
    ("長榮大學去年學生1.3萬人。", {"長榮大學"}),
    ("遠東新區現有企業31家。", {"遠東新區"}),
    ("东南亚科技产业园区现有企业31家。", {"东南亚科技产业园区"}),
    ("某台电机产值31万元。", {""}),
    ("长荣去年产值31亿元。", {""}),  # of nobody knows what, in a text of the mainland
    ("台积电去年营收31亿元。", {"台积电"}),
])
def test_other_words_hold_no_such_name(text: str, subjects: set[str]) -> None:
    assert {record.subject for record in read_records(text)} == subjects


@pytest.mark.parametrize(("text", "unit"), [
    ("台電去年營收310億元。", "TWD"),
    ("長江基建去年盈利31億元。", "HKD"),
    ("澳電去年售電收入31億元。", "MOP"),
    ("台電去年營收310億美元。", "USD"),
    ("台積電南京廠去年營收31億元，台積電南京廠產能3萬片。", "count CNY"),  # near misses: what is named lies in the mainland
    ("慈濟基金會去年捐助3億元，志工7萬人。", "count TWD"),
    ("軟體園區去年產值310億元。", "TWD"),
    ("各園區112年總營業額310億元。", "TWD"),
    ("深圳軟體園區去年產值310億元。", "CNY"),
    ("友達廈門廠、昆山廠去年產值31億元，蘇州廠產值7億元。", "CNY"),
])
def test_a_plain_yuan_is_that_of_where_the_company_is_from(text: str, unit: str) -> None:
    assert " ".join(sorted({record.unit for record in read_records(text)}, key=str.isupper)) == unit


@pytest.mark.parametrize(("text", "subject"), [
    ("青岳集團宣布，中期息每股派0.7元，按年升7%。", "青岳集團"),
    ("青岳地產預測，今年樓價升7%，按年升幅收窄。", "香港"),  # near misses: what no company has, and a place that is named
    ("青岳證券表示，成交額達31億元，按年升7%。", "香港"),
    ("青岳集團表示，香港去年訪客31萬人次，按年升7%。", "香港"),
])
def test_who_tells_of_its_own_in_a_text_of_hong_kong_that_does_not_name_it(text: str, subject: str) -> None:
    assert {record.subject for record in read_records(text)} == {subject}


def test_bodies_stand_in_normal_characters_and_once() -> None:
    rows = read_table("bodies.csv")
    names = [row["name"] for row in rows]
    assert names == sorted(set(names)) and [name for name in names if normalise(name) != name] == []


@pytest.mark.parametrize(("text", "subject", "indicator"), [
    ("房委會未來五年將提供7萬個單位。", "房委會", "提供單位"),
    ("市建局未來五年將投放70億元。", "市建局", "投放"),  # no verb, though 建 is one
    ("金管局員工約700人，去年開支31億元。", "金管局", "員工"),
    ("馬會公布，上季投注額310億元。", "馬會", "投注額"),
    ("港大校長表示，目前有學生2.1萬人。", "港大", "學生"),
    ("香港機管局去年虧損31億元。", "香港機管局", "虧損"),
    ("工研院表示，今年技轉收入21億元，衍生公司7家。", "工研院", "技轉收入"),
    ("陽明交大去年產學合作金額31億元。", "陽明交大", "產學合作金額"),
    ("招投局員工210人。", "招投局", "員工"),
    ("資策會去年營收31億元，員工1300人。", "資策會", "營收"),
    ("台大醫院新竹分院投資31億元。", "台大醫院新竹分院", "投資"),
])
def test_a_body_has_its_own_staff_sums_and_flats(text: str, subject: str, indicator: str) -> None:
    records = read_records(text)
    assert {record.subject for record in records} == {subject}
    assert indicator in records[0].indicator and subject not in records[0].indicator


@pytest.mark.parametrize(("text", "subject", "unit"), [
    ("金管局公布，上月貨幣基礎2.1萬億元，外匯儲備資產310億元。", "香港", "HKD"),
    ("積金局數據顯示，計劃總資產1.3萬億元。", "香港", "HKD"),
    ("旅發局預測今年訪客消費增至310億元。", "香港", "HKD"),
    ("生產力局調查顯示，受訪企業投資額達31億元。", "香港", "HKD"),  # a body that has looked into what others have
    ("博監局公布，上月博彩毛收入210億元。", "澳門", "MOP"),
    ("健保署統計，去年醫療支出達8000億元。", "台灣", "TWD"),
    ("據台經院統計，去年製造業投資額達3100億元。", "台灣", "TWD"),
    ("江門市旅遊局公布，去年旅遊收入310億元。", "江門市", "CNY"),  # near miss: an office of the mainland that is called so too
])
def test_what_an_office_counts_is_that_of_its_place(text: str, subject: str, unit: str) -> None:
    assert {(normalise(record.subject), record.unit) for record in read_records(text)} == {(normalise(subject), unit)}


@pytest.mark.parametrize("text", [
    "行政大樓樓高21層，市政大樓面積3萬平方米。",  # no 政大
    "股價都大漲7%，成交額達310億元。",
    "集團管理大量資產，處理大型項目31個。",
    "最高醫療賠償310萬元，提高醫院床位31張。",
    "這台大型機具造價7億元，平台大數據用戶310萬名。",
    "完成大埔工程後，可提供310個單位。",
    "馬會長主持的研討會吸引310人。",
    "港鐵站附近人流達3萬人，世貿協定實施後出口增7%。",
])
def test_other_words_hold_no_such_body(text: str) -> None:
    assert not {record.subject for record in read_records(text)} & {"政大", "都大", "理大", "高醫", "台大", "成大", "馬會", "港鐵", "貿協"}


@pytest.mark.parametrize(("text", "subject"), [
    ("清沧大学校长林青岳表示，今年招生3100人。", "清沧大学"),
    ("清沧大学教授林青岳表示，今年出口增长7%。", ""),  # what an expert tells is not of where he works
])
def test_an_expert_tells_of_others(text: str, subject: str) -> None:
    assert {record.subject for record in read_records(text)} == {subject}


@pytest.mark.parametrize(("text", "subject"), [
    ("喬山上季毛利率達31%。", "喬山"),  # no 山上
    ("日月光投控股價昨日升3.1%。", "日月光投控"),  # no 控股
    ("鴻海去年在鄭州投資31億元，在台灣投資7億元。", "鴻海"),
    ("沧岳新材去年在合肥投资7亿元建设总部。", "沧岳新材"),
    ("禾岳博明年投资7亿元扩建厂房。", "禾岳博"),
    ("沧澜雅宣布将在当地投资7亿元建设基地。", "沧澜雅"),
    ("客商去年在青岳镇投资3000万元建厂。", ""),  # near miss: a kind
])
def test_where_and_when_is_no_part_of_a_name(text: str, subject: str) -> None:
    assert {record.subject for record in read_records(text)} == {subject}


# Of the mainland and of the world

def read_subjects(text: str) -> list[str]:
    return [record.subject for record in read_records(text)]


_FREE = [row["name"] for row in read_table("companies.csv") if not row["needs"]][::120]
_ACTING = [row["name"] for row in read_table("companies.csv") if row["needs"]][::12]


@pytest.mark.parametrize("carrier", [
    "{}去年营收50亿元。", "今年一季度，{}出货量为300万台。", "{}与合肥市签约，总投资20亿元。", "近日，{}宣布投资10亿元在合肥市建厂。", "{}的市场份额达30%。",
    "合肥{}去年营收20亿元。",
])
def test_known_companies_are_whole_by_themselves(carrier):
    for name in _FREE:
        (record,) = read_records(carrier.format(name))
        assert record.subject in (name, f"合肥{name}"), name
        assert name not in record.indicator


@pytest.mark.parametrize("carrier", [
    "{}去年营收50亿元。", "去年，{}实现净利润12亿元。", "{}表示，今年产能将达30万吨。", "近日，{}宣布投资10亿元在合肥市建厂。", "{}与合肥市签约，总投资20亿元。",
])
def test_those_with_another_sense_are_companies_where_they_act(carrier):
    for name in _ACTING:
        assert read_subjects(carrier.format(name)) == [name], name


@pytest.mark.parametrize("text", [
    "小米去年产量5万吨。", "该县小米实现销售收入500万元。", "苹果上市50万吨。", "三星级酒店20家。", "市招商局引进项目50个。", "最美的乡村50个。",
    "其中粮食产量5亿斤。", "其中建设项目5个。", "过程中化解矛盾500起。", "本国投资5亿元。", "施工行业产值5亿元。", "新建行道树5000株。", "今日立案500件。",
    "网上药店5000家。", "广东软件业收入1万亿元。", "产值由80万达到100万元。", "3万科技人员参加。", "华为路全长5公里。", "京东镇人口5万人。", "比亚迪大道全长5公里。",
    "江苏国投入50亿元。", "杭州城投债发行5亿元。", "青岛城投用地块5个。", "河北建投产项目5个。", "华夏基金会捐赠500万元。", "太湖雪景吸引游客5万人次。", "新石器遗址出土文物500件。",
    "1.3M用户50万户。", "时的科技企业50家。", "全市航天科技产值50亿元。", "中国移动支付交易额5万亿元。", "中国建筑业总产值30万亿元。", "中国石油产量2亿吨。",
])
def test_other_words_with_the_same_characters_are_no_companies(text):
    names = {row["name"] for row in read_table("companies.csv")}
    assert not names.intersection(map(str, read_subjects(text)))


@pytest.mark.parametrize(("text", "found"), [
    # in the longest name that holds it, with a plant of its own, with what it makes; a list of them; once more in the text
    ("京东方去年出货5亿片。", ["京东方"]),
    ("比亚迪合肥基地年产能20万辆。", ["比亚迪合肥基地"]),
    ("大众汽车自动变速器（天津）有限公司产值80亿元。", ["大众汽车自动变速器（天津）有限公司"]),
    ("中国移动江苏公司投资5亿元。", ["中国移动江苏公司"]),
    ("华为芯片出货5亿颗。", ["华为"]),
    ("小米、华为、OPPO等手机厂商出货8000万台。", ["小米"]),
    ("小米集团去年营收3000亿元。小米产能达到1000万台。", ["小米集团", "小米"]),
    ("青岳宣布投资10亿元在合肥市建厂。", ["青岳"]),
    ("今年杭州城投完成投资42亿元；去年，深蓝航天的产值达到5亿元。", ["杭州城投", "深蓝航天"]),
    ("其中，中国移动完成投资5亿元。", ["中国移动"]),
    ("七匹狼表示，去年营收50亿元。", ["七匹狼"]),
])
def test_known_companies_within_other_words(text, found):
    assert read_subjects(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # what a place has, behind a list of companies or of their works without a figure, is the place's
    ("合肥市2023年工作报告\n比亚迪、蔚来、青岳科技等龙头企业集聚，动力电池产值突破1500亿元，整车产量达60万辆。", ["合肥市"] * 2),
    ("合肥市2023年工作报告\n京东方、长鑫存储扩产项目竣工，集成电路产值增长18%。", ["合肥市"]),
    ("合肥市2023年工作报告\n青岳集团电池、禾谷科技年产3万吨碳纤维等项目建成，工业增加值增长8%。", ["禾谷科技", "合肥市"]),
    # near miss: with a figure of their own
    ("合肥市2023年工作报告\n比亚迪产值达500亿元，增长30%。", ["比亚迪"] * 2),
])
def test_lists_of_companies_in_what_a_place_has(text, found):
    assert read_subjects(text) == found


@pytest.mark.parametrize(("text", "subjects"), [
    # in a text about a member 集团 is the group that was named
    ("合肥青兴投资管理有限公司\n合肥青兴投资管理有限公司是合肥青城开发集团有限责任公司的全资子公司。集团总资产410亿元，员工2300人。", ["合肥青城开发集团有限责任公司"] * 2),
    ("公司用上18台世界先进的刻花机。", [""]),  # words, and no company
])
def test_groups_and_words(text, subjects):
    assert [r.subject for r in read_records(text)] == subjects
