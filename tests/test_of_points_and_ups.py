"""Gaps in percentage points that share their unit, industries up and down, the largest fall in brackets: text in, records out."""
import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "expected"), [
    ("增速高于全国0.4、低于全省0.3个百分点。", [("0.4", 0.4), ("0.3个百分点", -0.3)]),
    ("增速高于全国0.4个、低于全省0.3个百分点。", [("0.4个", 0.4), ("0.3个百分点", -0.3)]),
    ("增速高于全国0.4个百分点、低于全省0.3个百分点。", [("0.4个百分点", 0.4), ("0.3个百分点", -0.3)]),
    ("增速快于全省1.2，快于全市2.1个百分点。", [("1.2", 1.2), ("2.1个百分点", 2.1)]),
    ("增速比全国高0.4、比全省低0.3个百分点。", [("0.4", 0.4), ("0.3个百分点", -0.3)]),
    ("增速高于全国0.4、全省0.3个百分点。", [("0.4", 0.4), ("0.3个百分点", 0.3)]),
    ("增速高于东部33个开发区0.7个百分点。", [("33个", 33), ("0.7个百分点", 0.7)]),  # near misses
    ("气温高于常年0.4，低于去年0.3度。", []),
])
def test_gaps_that_share_their_unit(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(o.text, o.value) for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("五大主导行业“三升两降”。", []),
    ("六大產業呈現「四升二降」。", []),
    ("14个县区中11降3升。", [("14个", 14, "count", "县区")]),
    ("12个市中9升3降，云岭市降幅最大（8.1%）。", [("12个", 12, "count", "市"), ("8.1%", -8.1, "percent", "市")]),
    ("啤酒产量5升。", [("5升", 5, "L", "啤酒产量")]),  # near misses
    ("每车油耗降2升。", [("2升", 2, "L", "每车油耗")]),
    ("高新区中小企业30家。", [("30家", 30, "count", "中小企业")]),
])
def test_ups_and_downs(text: str, expected: list[tuple[str, float, str, str]]) -> None:
    assert [(o.text, o.value, o.unit, o.indicator) for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("寫字樓整體租用率現為84%。", [("84%", "寫字樓整體租用率")]),
    ("产能明年初提升至30万台。", [("30万台", "产能")]),
    ("周转天数由去年底高峰的186天降到121天。", [("186天", "周转天数"), ("121天", "周转天数")]),
    ("新办成品油企业3户集中入库。", [("3户", "新办成品油企业")]),
    ("企业5家集体签约。", [("5家", "企业")]),
    ("青禾科技斥资5亿元于云江建厂。", [("5亿元", "斥资")]),
    ("净利2.9亿元，较去年同期亏损0.7亿元转亏为盈。", [("2.9亿元", "净利"), ("0.7亿元", "净利")]),
    ("早高峰的客流达5万人次。", [("5万人次", "客流")]),  # near misses
    ("产值表现为增长5%。", [("5%", "产值")]),
    ("3亿元用于建设云江基地。", [("3亿元", "建设云江基地")]),
])
def test_words_around_that_are_no_measure(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(o.text, o.indicator) for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("香港青禾港初創一年吸金逾四十億", [("逾四十億", 4000000000, "HKD")]),
    ("每坪才4.3萬。", [("4.3萬", 43000, "TWD")]),
    ("均价每平方米2.1万。", [("2.1万", 21000, "CNY")]),
    ("活动吸金3亿人次浏览。", [("3亿人次", 300000000, "count")]),  # near misses
    ("每坪可種4萬株。", [("4萬株", 40000, "count")]),
    ("网站浏览4.3万，均价不变。", [("4.3万", 43000, "count")]),
])
def test_prices_without_their_currency(text: str, expected: list[tuple[str, float, str]]) -> None:
    assert [(o.text, o.value, o.unit) for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("2031-10-23\n\n过去12个月融资额达43亿元，较对上一年度多9亿元，增幅逾两成半。", ["2031", "2031", "2031"]),
    ("2031-10-23\n\n对上年度产值达1亿元的企业。", ["2030"]),  # near miss
])
def test_the_year_before_that_is_compared_with(text: str, expected: list[str]) -> None:
    assert [o.period[:4] for o in extract("园区消息\n\n" + text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("资本支出14亿元，约为今年的1.8倍。", ["=", "~"]),
    ("产值约为全国平均水平的3倍。", ["~"]),
    ("合约为去年的2倍。", ["="]),  # near misses
    ("面积约12亩，为去年的2倍。", ["~", "="]),
])
def test_about_so_many_times_of_what_was(text: str, expected: list[str]) -> None:
    assert [o.bound for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("完成率快于第2名安溪县5个百分点。", ["ratio"]),
    ("完成率高于第二名3个百分点。", ["ratio"]),
    ("完成率快于上年5个百分点。", ["change"]),  # near miss
])
def test_gaps_to_the_one_that_is_ranked_next(text: str, expected: list[str]) -> None:
    assert [o.kind for o in extract(text)] == expected
