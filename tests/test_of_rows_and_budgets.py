"""Rows of names with a number each, budgets and what came of them, bare years, places of works: and near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "records"), [
    # a budget, how much of it is done, and what has changed
    ("江州市收入完成12亿元，完成年初预算数30亿元的40%，比上年减收2亿元，下降14%。",
     [(1200000000, "收入", "level"), (3000000000, "年初预算数", "level"), (40, "收入", "ratio"), (-200000000, "收入", "change"),
      (-14, "收入", "change")]),
    ("江州市公共支出完成45亿元，比上年减支2亿元。", [(4500000000, "公共支出", "level"), (-200000000, "公共支出", "change")]),
    ("江州市基金支出6亿元，完成预算的97%，增支1亿元。",
     [(600000000, "基金支出", "level"), (97, "基金支出", "ratio"), (100000000, "基金支出", "change")]),
    ("江州市部门预算3亿元，比上年增长5%。", [(300000000, "部门预算", "level"), (5, "部门预算", "change")]),
    # those that rank foremost
    ("江州市总投资排在前三位的县是凤庆县42亿元、昌宁县30亿元。", [(4200000000, "总投资", "level"), (3000000000, "总投资", "level")]),
    ("出口额居前三位的国家是美国30亿元、日本20亿元和韩国10亿元。",
     [(3000000000, "出口额", "level"), (2000000000, "出口额", "level"), (1000000000, "出口额", "level")]),
    ("苏州有大学科技园16家，无锡以12家紧随其后，常州以9家排名第三。",
     [(16, "大学科技园", "level"), (12, "大学科技园", "level"), (9, "大学科技园", "level"), (3, "大学科技园", "rank")]),
    ("苏州新区综合排名第3，比上年前进2位。", [(3, "综合排名", "rank"), (2, "综合排名", "change")]),
    ("江州市首两个月进出口12亿元。", [(1200000000, "进出口", "level")]),
])
def test_measures(text: str, records: list[tuple[float, str, str]]):
    assert [(r.value, r.indicator, r.kind) for r in extract(text)] == records


@pytest.mark.parametrize(("text", "subjects"), [
    ("出口额分别为美国30亿元、日本20亿元、韩国10亿元。", ["美国", "日本", "韩国"]),
    ("增速居前三位的国家是美国30%、日本20%和韩国10%。", ["美国", "日本", "韩国"]),
    ("苏州新区是江苏省3个试点园区之一，产值12亿元。", ["江苏省", "苏州新区"]),
    # the land on which a company stands, and what the company has there
    ("青禾茶业有限公司位于凤庆县，境内山川秀丽，森林覆盖率达81%。", ["凤庆县"]),
    ("青禾茶业有限公司地处凤庆县，境内森林覆盖率达81%，公司现有员工80人。", ["凤庆县", "青禾茶业有限公司"]),
    ("青禾茶业有限公司位于凤庆县，交通便利，茶园面积500亩。", ["青禾茶业有限公司"]),
    # a company's own product and investment
    ("青禾茶业有限公司现有茶园500亩，生产总值5000万元。", ["青禾茶业有限公司", "青禾茶业有限公司"]),
    ("青禾茶业有限公司自2004年成立以来，完成固定资产投资3亿元。", ["青禾茶业有限公司"]),
    ("青禾茶业有限公司项目竣工。全市地区生产总值5000亿元。", [""]),
    # with whom one deals
    ("青禾公司与印尼客户签订3亿美元供货合同。", ["青禾公司"]),
    ("青禾集团面向日本买家销售轴承5万套。", ["青禾集团"]),
    # works called by their company and where they are
    ("沧东方成都基地年产面板300万片。", ["沧东方成都基地"]),
    ("据介绍成都基地年产面板300万片。", ["成都基地"]),
    # parks called by their trade
    ("中国（苏州）传感谷已入驻企业12家。", ["中国（苏州）传感谷"]),
    ("苏州基金港入驻企业12家。", ["苏州基金港"]),
    ("苏州市新能源谷电负荷30万千瓦。", ["苏州市"]),
    ("“江州数创园”落户河畔，规划面积30平方公里。", ["江州数创园"]),
])
def test_subjects(text: str, subjects: list[str]):
    assert [r.subject for r in extract(text)] == subjects


@pytest.mark.parametrize(("text", "period"), [
    ("江州市2025上半年出口3亿元。", "2025-H1"),
    ("江州市2024前三季度出口3亿元。", "2024-01/2024-09"),
    ("江州市2025首三季出口3亿元。", "2025-01/2025-09"),
    ("江州市2024全年出口3亿元。", "2024"),
    ("江州市2025第三季度出口3亿元。", "2025-Q3"),
])
def test_bare_years(text: str, period: str):
    record, = extract(text)
    assert record.period == period


@pytest.mark.parametrize(("text", "values"), [
    ("青禾公司位于许泌公路35公里处，占地30亩。", [30]),
    ("青禾公司位于国道107线35公里处，占地30亩。", [30]),
    ("青禾公司距市区12公里处建有工厂1座。", [12, 1]),
    ("创作歌曲2025首。", [2025]),
])
def test_values(text: str, values: list[float]):
    assert [r.value for r in extract(text)] == values


@pytest.mark.parametrize(("text", "status"), [
    ("研究报告指，料连同节日档期，江州市全月出口增长13%。", "forecast"),
    ("研究报告指，原料连同辅料，江州市全月出口增长13%。", "actual"),
])
def test_what_is_expected(text: str, status: str):
    record, = extract(text)
    assert record.status == status


@pytest.mark.parametrize(("text", "clean"), [
    ("江州市進口貨物統(tǒng)計：發(fā)布進口額5億元。", "進口額"),
    ("江州市进口额（人民币）5亿元。", "进口额"),
])
def test_pronunciations_are_no_words(text: str, clean: str):
    record, = extract(text)
    assert clean in record.indicator and "(" not in record.sentence


@pytest.mark.parametrize(("text", "record"), [
    # a lead is no gap where it only tells what sort one is
    ("技术领先的沧澜公司拥有专利300件。", ("沧澜公司", "专利", "level")),
    ("行业领先企业沧澜公司完成融资3亿元。", ("沧澜公司", "融资", "level")),
    ("江州市税收高于去年的企业有30家。", ("江州市", "企业", "level")),
    ("江州市进出口领先全省3亿元。", ("江州市", "进出口", "ratio")),
    ("江州市增速领先全国3个百分点。", ("江州市", "增速", "ratio")),
    # who raises money, a clause before
    ("国内知名的机器人企业沧澜，近日宣布完成3亿元B轮融资。", ("沧澜", "B轮融资", "level")),
    ("在江州，沧澜今年获得3亿元B轮融资。", ("沧澜", "B轮融资", "level")),
    ("据悉，近日，完成3亿元B轮融资。", ("", "B轮融资", "level")),
])
def test_leads_and_those_who_raise_money(text: str, record: tuple[str, str, str]):
    assert [(r.subject, r.indicator, r.kind) for r in extract(text)] == [record]


@pytest.mark.parametrize(("text", "period"), [
    ("上半年江州市旅客消费7亿元，同比上升16%，较2019年同期亦增加15%。", ""),  # some later year
    ("一季度江州市产值5亿元，比2016年同期增长8%。", "2017-Q1"),
])
def test_a_second_base_tells_no_year(text: str, period: str):
    assert extract(text)[0].period == period


@pytest.mark.parametrize(("divided", "expected"), [
    ("分区域看，德清县增长8.1%，长兴县增长7.2%", ["规模以上工业增加值", "规模以上工业增加值"]),
    ("按地区分，德清县增长8.1%，长兴县增长7.2%", ["规模以上工业增加值", "规模以上工业增加值"]),
    ("分季度看，一季度增长5.1%，二季度增长5.6%", ["规模以上工业增加值", "规模以上工业增加值"]),
    ("分区域看，德清县用电量增长8.1%，长兴县增长7.2%", ["用电量", "用电量"]),
    ("分行业看，采矿业增长8.1%，制造业增长7.2%", ["采矿业", "制造业"]),
])
def test_a_change_that_is_told_in_parts(divided, expected):
    assert [r.indicator for r in extract(f"2024年湖州市规模以上工业增加值增长7.5%。{divided}。")][1:] == expected


def test_how_a_change_is_divided_is_no_measure():
    assert [r.indicator for r in extract("2024年德清县经济平稳。分季度看，一季度增长5.1%，二季度增长5.6%。")] == ["", ""]


@pytest.mark.parametrize("head", ["签约数量", "交付数量（台）", "接待数量（人）"])
def test_a_head_of_a_table_may_end_behind_a_verb_and_its_amount(head):
    assert [r.value for r in extract(f"| 指标 | 2024年 |\n|---|---|\n| {head} | 35.2 |\n")] == [35.2]


@pytest.mark.parametrize("head, record", [
    ("众创空间（家）", (26, "count", "众创空间")),
    ("子公司（家）", (26, "count", "子公司")),
    ("街道（个）", (26, "count", "街道")),
    ("政府补助（亿元）", (2600000000, "CNY", "政府补助")),
    ("药占比（%）", (26, "percent", "药占比")),
    ("平均住院日（天）", (26, "day", "平均住院日")),
    ("整体通关时间（小时）", (26, "hour", "整体通关时间")),
    ("5G基站（万个）", (260000, "count", "5G基站")),
    ("4S店（家）", (26, "count", "4S店")),
])
def test_a_head_with_a_unit_is_measured_whatever_its_word_is_called(head, record):
    found = extract(f"| 指标 | 2024年 |\n|---|---|\n| {head} | 26 |\n| 研发机构（家） | 86 |\n")
    assert [(r.value, r.unit, r.indicator) for r in found] == [record, (86, "count", "研发机构")]


@pytest.mark.parametrize("head", ["沧澜园区（亿元）", "时间（年）", "占比（%）"])
def test_a_head_that_names_no_measure_has_none_for_its_unit(head):
    assert [r.value for r in extract(f"| 指标 | 2024年 |\n|---|---|\n| {head} | 26 |\n| 研发机构（家） | 86 |\n")] == [86]
