"""Ordinary sentences of Hong Kong and Taiwan: money told by wording, lists of unlike measures, 料, years of the Republic as a base."""
from __future__ import annotations

import pytest

from corpus_tools.model import Document, Observation
from corpus_tools.pipeline import read_reading


def read_records(text: str) -> list[Observation]:
    return read_reading(Document("x.txt", text)).observations


@pytest.mark.parametrize(("text", "units"), [
    ("沧澜精密董事長表示，第四季營收可望季增6%，資本支出上看70億元。", ["percent", "TWD"]),
    ("城西一處廠房以7億元成交，面積2,100坪。", ["TWD", "坪"]),
    ("沧澜精密去年營收21億元，年減7%。", ["TWD", "percent"]),
    ("該案經費21億元，預計115年底完工。", ["TWD"]),
    ("沧澜銀行收入21億元，按年升7%。", ["HKD", "percent"]),
    ("上月私宅成交總值21億元。", ["HKD"]),
    ("雲麓縣產值21億元，同比增長7%，按年初的計劃推進。", ["CNY", "percent"]),  # near miss: of the mainland, in its characters
    ("澳門零售額21億元，按年升7%，按月升1%。", ["MOP", "percent", "percent"]),  # near miss: a place tells
    ("沧澜精密去年营收21亿元，年减7%。", ["CNY", "percent"]),  # near miss: mainland characters
])
def test_wording_tells_the_money_of_a_text_in_traditional_characters(text: str, units: list[str]) -> None:
    assert [record.unit for record in read_records(text)] == units


@pytest.mark.parametrize(("text", "expected"), [
    ("沧澜电子营收、毛利率和净利率分别为21亿元、31%和7%。",
     [("营收", "level"), ("毛利率", "ratio"), ("净利率", "ratio")]),
    ("沧澜电子毛利率和营收分别为31%和21亿元。", [("毛利率", "ratio"), ("营收", "level")]),
    ("沧澜电子净利润和毛利率分别为7亿元和31%，分别增长3%和2个百分点。",
     [("净利润", "level"), ("毛利率", "ratio"), ("净利润", "change"), ("毛利率", "change")]),
    ("江州市就业人数、失业率分别为21万人、3%。", [("就业人数", "level"), ("失业率", "ratio")]),
    ("江州市进出口总额和增速分别为210亿元和7%。", [("进出口总额", "level"), ("进出口总额", "change")]),  # near miss: of one measure
    ("江州市产值分别增长21亿元和7%。", [("产值", "change"), ("产值", "change")]),
    ("江州市工业、农业产值分别增长7%和3%。", [("工业产值", "change"), ("农业产值", "change")]),
])
def test_a_row_of_amounts_and_rates_goes_through_its_list(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(record.indicator, record.kind) for record in read_records(text)] == expected


@pytest.mark.parametrize(("text", "indicator", "kind", "status"), [
    ("江州市出口料升7%。", "出口", "change", "forecast"),
    ("江州市明年出口料減7%。", "出口", "change", "forecast"),
    ("江州市出口料跌至21億元。", "出口", "level", "forecast"),
    ("江州市饲料升7%。", "饲料", "change", "actual"),  # near misses: what things are made of
    ("江州市骨料约21万吨。", "骨料", "level", "actual"),
    ("江州市塑料产量21万吨。", "塑料产量", "level", "actual"),
])
def test_what_is_expected_by_one_character(text: str, indicator: str, kind: str, status: str) -> None:
    assert [(r.indicator, r.kind, r.status) for r in read_records(text)] == [(indicator, kind, status)]


@pytest.mark.parametrize(("text", "expected"), [
    ("全台沧澜產業營業額較111年減少7%。", [(-7, "percent")]),
    ("全台沧澜產業營業額比111年減少7%。", [(-7, "percent")]),
    ("审批时限较原来减少11年。", [(-11, "year")]),  # near miss: a length of time
])
def test_a_year_of_the_republic_that_something_fell_against_is_no_length_of_time(text: str, expected: list[tuple[float, str]]) -> None:
    assert [(r.value, r.unit) for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "indicator", "status"), [
    ("江州市今年至9月底止回收廢紙2,100公噸，回收率71%。", "回收廢紙", "actual"),
    ("江州市今年至9月底回收废纸2100吨。", "回收废纸", "actual"),
    ("江州市截至9月底止回收廢紙2,100公噸。", "回收廢紙", "actual"),
    ("江州市到9月底回收废纸2100吨。", "回收废纸", "target"),  # near misses
    ("江州市计划今年至9月底回收废纸2100吨。", "回收废纸", "target"),
])
def test_the_months_of_this_year_up_to_one_are_over(text: str, indicator: str, status: str) -> None:
    record = read_records(text)[0]
    assert (record.indicator, record.status) == (indicator, status)


@pytest.mark.parametrize(("text", "expected"), [
    ("沧澜集团资本支出由原先的21亿元上修至31亿元。", [("资本支出", 21e8), ("资本支出", 31e8)]),
    ("沧澜集团用工人数由原来的210人上调至310人。", [("用工人数", 210.0), ("用工人数", 310.0)]),
    ("江州市外汇储备为5亿美元（九月底为4亿美元）。", [("外汇储备", 5e8), ("外汇储备", 4e8)]),
    ("云麓园区八个月引资8亿元。", [("引资", 8e8)]),
    ("江州市暑假期间出入境旅客达21万人次。", [("出入境旅客", 21e4)]),
    ("江州市货币升值7%。", [("货币", 7.0)]),
])
def test_what_is_no_part_of_a_measure(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(r.indicator, r.value) for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "subjects"), [
    ("江州市统计，沧澜产业园第一季度产值21亿元。", ["沧澜产业园"]),
    ("江州市经发局统计，沧澜產業園第一期釋出土地21公頃，吸引31家廠商申請。", ["沧澜產業園"] * 2),
    ("沧澜产业园第一季度产值21亿元，江州高新区第一季度产值7亿元。", ["沧澜产业园", "江州高新区"]),
    ("江州市统计，沧澜科技产值21亿元，沧澜产业园第一位。", ["沧澜科技"] * 2),  # near misses: a rank, a superlative
    ("江州市统计，沧澜科技是沧澜产业园第一大企业，产值21亿元。", ["沧澜科技"]),
])
def test_a_first_quarter_or_stage_of_a_park_is_no_rank_in_it(text: str, subjects: list[str]) -> None:
    assert [record.subject for record in read_records(text)] == subjects


@pytest.mark.parametrize(("text", "expected"), [
    ("江州市学生21万人，料2030年跌至7万人。", [("学生", ""), ("学生", "2030")]),
    ("江州市学生21万人，估计2030年跌至7万人。", [("学生", ""), ("学生", "2030")]),
    ("江州市学生21万人，2023年跌至7万人。", [("学生", "2023"), ("学生", "2023")]),  # near miss: it has been
])
def test_a_year_that_is_only_expected_is_not_the_present(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(record.indicator, record.period) for record in read_records(text)] == expected


@pytest.mark.parametrize(("text", "indicator"), [
    ("沧澜集团斥资21亿元，在江州开发区兴建第三座厂房。", "斥资"),
    ("沧澜集团斥资21亿元兴建厂房。", "斥资"),
    ("江州市补价金额料逾21亿元。", "补价金额"),
    ("江州市单位售价介乎210万元至310万元。", "单位售价"),
])
def test_what_stands_right_before_an_amount(text: str, indicator: str) -> None:
    assert [record.indicator for record in read_records(text)] == [indicator]
