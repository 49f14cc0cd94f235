"""Numbers before their labels; words of fall before amounts; spans of years told in other words."""
from __future__ import annotations

import pytest

from corpus_tools.observations import extract


@pytest.mark.parametrize(("text", "expected"), [
    ("青禾创客港\n截至2019年6月30日\n132　在孵企业\n47　累计毕业企业\n58%　大学生创业者占比\n2.6亿元　企业获得社会融资\n",
     [("132", "在孵企业"), ("47", "累计毕业企业"), ("58%", "大学生创业者占比"), ("2.6亿元", "企业获得社会融资")]),
    ("目录\n12 企业概况\n18 发展历程\n25 组织机构\n", []),  # near miss: pages of a list of contents
    ("2012 公司成立\n2015 获评瞪羚企业\n68% 外销占比\n", [("68%", "外销占比")]),  # years
])
def test_a_line_may_tell_a_number_before_its_label(text: str, expected: list[tuple[str, str]]):
    assert [(o.text, o.indicator) for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("2023年，华岳公司硅料售价每吨跌去1200元，可出租面积少了4.5万平方米。", [(-1200, "change"), (-45000, "change")]),
    ("2023年，华岳公司硅料售价每吨1200元，可出租面积4.5万平方米。", [(1200, "level"), (45000, "level")]),
    ("2024年一季度，云江区固定资产投资-4.2%，工业增加值-1.5%。", [(-4.2, "change"), (-1.5, "change")]),
    ("2024年，云江区固定资产投资3-5亿元，占10-15%。", [(300000000, "level"), (10, "ratio")]),  # near miss: ranges
])
def test_a_fall_may_be_told_by_a_sign_or_a_plain_word(text: str, expected: list[tuple[float, str]]):
    assert [(o.value, o.kind) for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "unit", "bound"), [
    ("青禾酒业去年交税3100多万。", "CNY", ">"), ("青禾种子基金单笔20万—100万。", "CNY", "="), ("单笔发货20万—100万件。", "count", "="),
    ("2023年，青禾酒业销量同比接近翻番。", "times", "~"), ("2023年，青禾酒业销量同比翻番。", "times", "="), ("外销占四成三还多。", "percent", ">"),
])
def test_sums_and_bounds(text: str, unit: str, bound: str):
    assert [(o.unit, o.bound) for o in extract(text)] == [(unit, bound)]


@pytest.mark.parametrize(("text", "expected"), [
    ("云江动态\n2022年8月1日\n“十三五”以来园区累计关停企业6家。", ["2016/2022"]),
    ("云江动态\n2022年8月1日\n“十三五”期间园区累计关停企业6家。", ["2016/2020"]),  # near miss: the plan itself
    ("2018年，云江集团近三年研发费用占比分别为3.8%、4.1%和4.6%。", ["2016", "2017", "2018"]),
    ("2018年，云江集团近三年在甲县、乙县和丙县分别投资3亿元、4亿元。", ["2015/2018"] * 2),  # near miss: not as many as years
])
def test_spans_of_years(text: str, expected: list[str]):
    assert [o.period for o in extract(text)] == expected


def test_of_a_business_year_all_that_is_told_of_the_whole_year_is():
    text = "沧澜创科谷有限公司今日（六月十四日）公布二〇一七/一八年度工作概況。\n\n全年總收入為2.5億元，年內招聘60人。\n\n２０１８年６月１４日\n"
    assert [o.period for o in extract(text)] == ["2017/2018"] * 2


@pytest.mark.parametrize(("text", "expected"), [
    ("青禾园區\n園內團隊之一的沧澜檢測科技，主打快檢卡，公司去年售出2.6萬片，員工14人。", "沧澜檢測科技"),
    ("青禾工业园\n台商独资的锦澜制衣，一期平缝机300台。", "锦澜制衣"),
    ("青禾工业园\n园区大厂沧澜精密去年营收74亿元。", "沧澜精密"),
    ("青禾工业园\n支柱产业之一的精细化工，今年产值5亿元。", "青禾工业园"),  # near miss: a trade
    ("青禾酒业有限公司\n去年2000吨基酒生产线投产，产值1.8亿元。", "青禾酒业有限公司"),  # a size makes no name
    ("青禾酒业有限公司\n公司2016年搬去云江软件园时，年营收4200万元。", "青禾酒业有限公司"),
    ("青禾泵业有限公司\n公司去年收入4亿元；渣浆泵国内市场占有率12%左右。", "青禾泵业有限公司"),
    ("青禾管业集团\n厂区两处，新县镇老厂60亩。总资产7.6亿元。", "青禾管业集团"),
])
def test_who_has_it(text: str, expected: str):
    found = [o.subject for o in extract(text)]
    assert found[-1] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("据了解，晋江市正在谋划青禾智造园二期，选址内坑镇，规划用地600亩。", "青禾智造园"),
    ("当年，遵义县启动青禾食品园建设，规划面积8.7平方公里，几年下来平场4300亩。", "青禾食品园"),
    ("嘉義縣府今日公布沧澜精密科技園區2018年營運成果，全年營業額達662.4億元。", "沧澜精密科技園區"),
    ("遵义县启动青禾食品园建设，企业达12家。", "遵义县"),  # near misses: no size of what is begun; no results
    ("晋江市公布青禾智造园名单，财政收入12亿元。", "晋江市"),
])
def test_what_is_begun_and_whose_results_are_told(text: str, expected: str):
    assert extract(text)[-1].subject == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("云江区设立产业基金，首期5亿元，已投7个项目、1.28亿元。", "投资"), ("园区已投产7家、1.28亿元。", "投产"),
])
def test_what_is_invested_in_so_many(text: str, expected: str):
    assert extract(text)[-1].indicator == expected
