"""The same figure, currency, date and comparison in other forms, in sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.split import read_passage
from corpus_tools.subjects.datelines import find_datelines


def read(text: str, *keys: str) -> list:
    records = extract(text, date="2024-03-05")
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in records]


@pytest.mark.parametrize(("text", "found"), [
    ("新桥港区完成投资CNY3.5亿，引资USD2亿，贷款HKD44亿。", [("CNY3.5亿", 350000000, "CNY"), ("USD2亿", 200000000, "USD"), ("HKD44亿", 4400000000, "HKD")]),
    ("新桥港区完成投资RMB500万元。", [("RMB500万元", 5000000, "CNY")]),
    ("签约200亿元+US$30亿。", [("200亿元", 20000000000, "CNY"), ("US$30亿", 3000000000, "USD")]),
    ("签约企业300家+，总投资200亿元+。", [("300家+", 300, "count"), ("200亿元+", 20000000000, "CNY")]),  # near misses: more than that
    ("全县存款1万2千亿元，贷款2万3千5百多亿元。", [("1万2千亿元", 1200000000000, "CNY"), ("2万3千5百多亿元", 2350000000000, "CNY")]),
    ("引进人才1万2千人，进口6亿5千万元。", [("1万2千人", 12000, "count"), ("6亿5千万元", 650000000, "CNY")]),
    ("规划面积12㎢，日用电30千瓦·时，车程25min，毛利率提高1.2pct。",
     [("12㎢", 12, "km2"), ("30千瓦·时", 30, "kWh"), ("25min", 25, "minute"), ("1.2pct", 1.2, "percentage_point")]),
    ("节约电力4050700度，年供水3300000方，纺纱200000锭。",
     [("4050700度", 4050700, "kWh"), ("3300000方", 3300000, "m3"), ("200000锭", 200000, "count")]),
    ("旋转90度，切成12方。", []),  # near misses: no 万 of them
    ("安装二十五台风电机组，选出二十名优秀创业者。", [("二十五台", 25, "count"), ("二十名", 20, "count")]),
    ("第九号台风登陆，推出名优产品。", []),
    ("1人入选市级人才计划，全区唯一；九人入选县级人才计划。", [("1人", 1, "count"), ("九人", 9, "count")]),
    ("药企融资过半\n五成为早期融资", [("过半", 50, "percent"), ("五成", 50, "percent")]),
    ("他们三家成为伙伴。", [("三家", 3, "count")]),
    ("企业系统更新节省1日，展览于1日开幕。", [("1日", 1, "day")]),
])
def test_amounts(text, found):
    assert read(text, "text", "value", "unit") == found


@pytest.mark.parametrize(("text", "found"), [
    *((f"2022年，新桥港区产值50亿元，{word}8%。", [("level", 5000000000, "2022"), ("change", 8, "2022")]) for word in (
        "同比去年增长", "同比上年增长", "同比增长", "同比+", "YoY+", "YoY增长", "yoy +", "同比↑", "同比2021年增长", "与去年同期相比增速为", "与上年相比增幅")),
    ("2022年，新桥港区产值50亿元，同比-8%；税收3亿元，同比↓5%。",
     [("level", 5000000000, "2022"), ("change", -8, "2022"), ("level", 300000000, "2022"), ("change", -5, "2022")]),
    ("2022年，新桥港区产值50亿元，占比+8%。", [("level", 5000000000, "2022"), ("ratio", 8, "2022")]),  # near misses: no change
    ("2022年，新桥港区增速与全国相比高2个百分点。", [("ratio", 2, "2022")]),
])
def test_changes(text, found):
    assert read(text, "kind", "value", "period") == found
    assert {r.indicator for r in extract(text)} <= {"产值", "产值占比", "税收", "增速", ""}


@pytest.mark.parametrize(("text", "period"), [
    ("2021H1，新桥港区产值50亿元。", "2021-H1"),
    ("2021年H2，新桥港区产值50亿元。", "2021-H2"),
    ("二〇一八年园区产值50亿元。", "2018"),
    ("截至二〇二二年十二月底，新桥港区产值50亿元。", "2022-12"),
    ("一九九八年五月，新桥港区产值50亿元。", "1998-05"),
    ("二〇一九至二〇二一年，新桥港区产值50亿元。", "2019/2021"),
    ("二〇一九至二一年度，新桥港区产值50亿元。", "2019/2021"),
    ("截至2017-10底，新桥港区进驻率82.1%。", "2017-10"),
    ("2020/12，新桥港区企业50家。", "2020-12"),
    ("2011/12年度，新桥港区企业50家。", "2011/2012"),  # near misses: years that follow one another, the number of a plot
    ("新桥港区2021-05号地块面积30亩。", "2024-03"),
    ("型号2021H15，新桥港区2023年产值50亿元。", "2023"),  # near miss: a model
])
def test_times(text, period):
    assert read(text, "period") == [period]


@pytest.mark.parametrize("count", ["138家", "约138家", "一百三十八家", "超过130家", "共138家"])
def test_counted_parks_are_told_of_however_they_are_counted(count):
    text = f"2021年全国{count}国家级高新区实现营业收入37万亿元，同比增长12%。"
    assert read(text, "subject") == ["中国", "国家级高新区", "国家级高新区"]


def test_years_in_words_are_no_part_of_names():
    assert read("云江软件园位于云江市。二〇一八年园区产值近80亿元。", "subject", "period") == [("云江软件园", "2018")]
    assert read("江苏港口集装箱吞吐量较去年同期增长11.7%，集装箱吞吐量较年初增长4.1%。", "subject") != ["集装箱吞吐量较"] * 2


@pytest.mark.parametrize(("text", "found"), [
    ("新桥镇招工1500至2000人，建房1200-1800套，种树1740~2300亩。",
     [(1500, 2000, "count"), (1200, 1800, "count"), (1740, 2300, "mu")]),
    ("2019—2021产量3万吨，1990-2020人口增长5%。", [(30000, None, "t"), (5, None, "percent")]),  # near misses: years
    ("租金CNY60/㎡/月，补贴最高CNY5000，融资2亿美元（约合人民币¥12亿）。",
     [(60, None, "CNY"), (5000, None, "CNY"), (200000000, None, "USD"), (1200000000, None, "CNY")]),
    ("江县计划投资5亿元，完成七成。", [(500000000, None, "CNY"), (70, None, "percent")]),
])
def test_ranges_of_four_digits_and_signs(text, found):
    assert read(text, "value", "value_max", "unit") == found


@pytest.mark.parametrize(("text", "period"), [
    ("“十二·五”期间，新桥港区投资5亿元。", "2011/2015"),
    ("新桥港区力争在'十五五'期间投资5亿元。", "2026/2030"),
    ("到2025年，全年度产值为8亿元。", "2025"),
])
def test_plans_and_years_in_other_marks(text, period):
    assert read(text, "period") == [period]


def test_a_year_in_a_quotation_that_holds_another_is_no_name():
    assert extract("“2021年是“十四五”规划开局之年，要建好新桥港区，目前产能为40万吨。”")[0].period == "2021"


@pytest.mark.parametrize("unit", ["吨", "公吨", "t"])
def test_works_called_by_what_they_make_a_day(unit):
    text = f"在江州举行日产4000{unit}特种瓦楞纸生产线开工仪式。该项目占地83亩。"
    assert read(text, "subject")[-1] == f"日产4000{unit}特种瓦楞纸生产线"
    assert read(text.replace("4000", "4,000"), "subject")[-1] == f"日产4,000{unit}特种瓦楞纸生产线"


def test_datelines_with_the_day_as_it_is_spoken():
    passage = read_passage("东海网云江1月10号电（林平）10日，青河海关公布：2016年验放班列93列。")
    assert find_datelines(passage) == {0: 15}


@pytest.mark.parametrize("amount", ["1.37亿元", "1.37亿圆", "1.5余亿元", "¥1.37亿"])
def test_gifts_that_are_told_of_are_no_appeal(amount):
    text = f"青禾集团成立于1999年。\n集团生产家具。\n2008年，地震捐款{amount}，设立基金，资助学生。"
    assert [r.indicator for r in extract(text)][:1] == ["地震捐款"]


@pytest.mark.parametrize("when", ["去年", "上年", "上年度", "上一年"])
def test_words_of_years_are_no_part_of_names(when):
    assert read(f"青禾公司发展快。由于客户增多，{when}这家公司加大投入，新增机床4台。", "subject") == ["青禾公司"]


@pytest.mark.parametrize("written", ["10", "十", "三十", "一百二十"])
def test_a_count_in_chinese_numerals_is_a_count_to_the_rules_of_subjects(written):
    text = f"湖州青禾水泥有限公司简介。青禾水泥年产能90万吨。目前，德清县拥有{written}家石灰生产企业，总年产能达40万吨。"
    assert read(text, "subject") == ["湖州青禾水泥有限公司", "德清县", "德清县"]


@pytest.mark.parametrize("written", ["20", "三十", "十二"])
def test_guests_from_many_places_in_chinese_numerals(written):
    text = f"莫干山高新区概况。园区建成多年。德清县、长兴县、安吉县等{written}个县市的客商到访，签约15亿元。"
    assert read(text, "subject") == ["莫干山高新区", "莫干山高新区"]


def test_names_with_chinese_numerals_stay_as_they_are():
    text = "三桥工业园简介。三桥工业园位于德清县，拥有三家企业，产值三亿元。"
    assert [(r.text, r.subject) for r in extract(text)] == [("三家", "三桥工业园"), ("三亿元", "三桥工业园")]
