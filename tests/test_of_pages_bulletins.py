"""Bulletins, budgets and briefings: whole pages, whose items change subject and whose titles alone tell the year."""
import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "period"), [
    ("衢州市2019年1-8月外贸快讯\n今年1-8月，全市进出口总额210亿元。", "2019-01/2019-08"),
    ("2021年前10个月衢州市外贸快讯\n今年前10个月，全市进出口总额210亿元。", "2021-01/2021-10"),
    ("2022年12月至2023年2月衢州市冬储快讯\n今年以来，全市储备化肥3万吨。", "2023"),
])
def test_months_of_a_title_tell_the_year(text: str, period: str):
    assert extract(text)[-1].period == period


@pytest.mark.parametrize(("told", "period"), [
    ("上年结转收入3亿元，调入资金2亿元", ["2022", "2022"]),
    ("上年结余3亿元，调入资金2亿元", ["2022", "2022"]),
    ("上年产值3亿元", ["2021"]),
])
def test_what_is_carried_over_is_income_of_the_year(told: str, period: list[str]):
    assert [r.period for r in extract(f"2022年，衢江区税收收入9亿元，{told}。")][1:] == period


@pytest.mark.parametrize(("told", "record"), [
    ("上级补助收入3亿元", ("上级补助收入", 300000000, "level")),
    ("政府债务余额3亿元", ("政府债务余额", 300000000, "level")),
    ("债券转贷收入3亿元", ("债券转贷收入", 300000000, "level")),
    ("行政村5G通达率96%", ("行政村5G通达率", 96, "ratio")),
    ("利润下降7%，亏损面21%", ("亏损面", 21, "ratio")),
    ("煤耗30万吨标准煤，同比减少2万吨", ("煤耗", -20000, "change")),
    ("煤耗30万吨标准煤，同比减少2家", ("煤耗", 2, "level")),
])
def test_words_of_budgets_and_bulletins(told: str, record: tuple[str, float, str]):
    last = extract(f"2022年，衢江区{told}。")[-1]
    assert (last.indicator, last.value, last.kind) == record


@pytest.mark.parametrize(("item", "subject"), [
    ("●蓝河湾街道排查隐患30处", "蓝河湾街道"),
    ("【民生】蓝河湾街道为老人发放补贴60万元", "蓝河湾街道"),
    ("●沿街街道排查隐患30处", "衢江区"),
])
def test_items_of_a_briefing_are_of_those_who_open_them(item: str, subject: str):
    assert extract(f"衢江区工作简报\n2022年，衢江区新增企业30家。\n{item}。")[-1].subject == subject


@pytest.mark.parametrize(("place", "subject"), [
    ("云澜经济开发区", "云澜经济开发区"),
    ("云澜物流园", ""),
    ("云澜经济开发区、碧水高新区", ""),
])
def test_the_whole_zone_is_the_only_one_that_is_named(place: str, subject: str):
    assert extract(f"8月2日，华屿新材料项目在{place}开工。\n1—7月，全区利用外资3000万美元。")[-1].subject == subject


@pytest.mark.parametrize(("text", "status"), [
    ("2022年，安吉县产值30亿元。今年的主要目标是：产值增长6%。新培育企业12家。", "target"),
    ("2022年，安吉县产值30亿元。今年的主要目标是：产值增长6%。全县有企业12家。", "actual"),
    ("安吉县2022年工业简析\n一、运行情况。产值30亿元。\n二、下步打算。2023年全县产值增长7%。", "target"),
    ("安吉县2022年工业简析\n一、运行情况。产值30亿元。\n二、重点工作。2022年全县产值增长7%。", "actual"),
])
def test_plans_that_a_sentence_or_the_head_of_its_item_opens(text: str, status: str):
    assert extract(text)[-1].status == status
