"""Terms of prison, units of a building, power that one of many used: text in, records out."""

import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "expected"), [
    ("两名被告各判囚五年。", [("五年", 5, "year")]),
    ("被告最终入狱三年。", [("三年", 3, "year")]),
    ("被告被判处有期徒刑4年。", [("4年", 4, "year")]),
    ("該男子就盜竊罪判監七個月。", [("七個月", 7, "month")]),
    ("一名男子被拘留15天。", [("15天", 15, "day")]),
    ("被告五年前认识对方。", []),  # only a time
    ("被告出狱三年后创业。", []),
])
def test_terms_of_prison(text: str, expected: list[tuple[str, int, str]]) -> None:
    told = [(o.text, o.value, o.unit) for o in extract(text) if o.unit in ("year", "month", "day")]
    assert told == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("標準廠房首期6單元已全數出租。", [("6", "count")]),
    ("二期规划9单元厂房。", [("9", "count")]),
    ("客单价6元。", [("6元", "CNY")]),  # no unit of a building
    ("本月签约6单，共9万元。", [("6单", "count"), ("9万元", "CNY")]),
])
def test_units_of_a_building(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(o.text, o.unit) for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("合肥市工业用电量96亿千瓦时；第三产业和居民生活用电分别为21亿和28亿千瓦时。", ["工业用电量", "第三产业用电", "居民生活用电量"]),
    ("合肥市售电量96亿千瓦时，其中居民生活28亿千瓦时。", ["售电量", "居民生活售电量"]),
])
def test_measures_that_share_their_head(text: str, expected: list[str]) -> None:
    assert [o.indicator for o in extract(text)] == expected
