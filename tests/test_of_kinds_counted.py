"""Kinds of things that a place has many of, and measures that begin with a verb: whose they are, and what is measured."""
from __future__ import annotations

import pytest

from corpus_tools import extract


@pytest.mark.parametrize("text, subject, indicator", [
    ("2024年，湖州市公共图书馆达38家，占全市的27.4%。", "湖州市", "公共图书馆"),
    ("2024年，湖州市国际航线由2020年的12条增加到18条。", "湖州市", "国际航线"),
    ("湖州市智能工厂数量居全省第二位。", "湖州市", "智能工厂数量"),
    ("2024年，湖州市博物馆、公共图书馆分别达12家和15家。", "湖州市", "博物馆"),
    ("云江高新区孵化器突破12家", "云江高新区", "孵化器"),
    ("2024年，湖州市高铁运营里程达73公里。", "湖州市", "高铁运营里程"),
    ("2024年，湖州市公园绿地面积达73公顷。", "湖州市", "公园绿地面积"),
    ("2024年，湖州市数据中心机架规模达1.2万架。", "湖州市", "数据中心机架规模"),
    # the thing itself has a number of its own
    ("2024年，湖州市第一人民医院开放床位1200张。", "湖州市第一人民医院", "开放床位"),
    ("2024年，湖州市图书馆藏书达38万册。", "湖州市图书馆", "藏书"),
    ("湖州市博物馆有12个展厅。", "湖州市博物馆", "展厅"),
])
def test_a_kind_that_is_counted_is_no_name(text, subject, indicator):
    found = extract(text)[0]
    assert (found.subject, found.indicator) == (subject, indicator)


@pytest.mark.parametrize("text, indicator", [
    ("上半年，湖州市安置房同比增长8.1%。", "安置房"),
    ("2024年，湖州市蒸发量达73毫米。", "蒸发量"),
    ("2024年，湖州市生猪出栏增速6.2%。", "生猪出栏"),
    ("2024年，湖州市人均粮食占有量达286公斤。", "人均粮食占有量"),
    ("2024年，湖州市资金净流出73.6亿元，增长6.2%。", "资金净流出"),
    ("2024年，湖州市新增三级甲等医院12家，总数达18家。", "新增三级甲等医院"),
])
def test_a_measure_may_begin_with_a_verb(text, indicator):
    assert extract(text)[0].indicator == indicator


@pytest.mark.parametrize("measure", ["管理费用", "财务费用", "投资收益", "海外收入", "资本开支"])
def test_a_measure_behind_a_company_is_no_part_of_its_name(measure):
    found = extract(f"2024年，华岳股份{measure}达12.4亿元。")[0]
    assert (found.subject, found.indicator) == ("华岳股份", measure)


def test_a_head_with_a_bare_multiplier_counts_people():
    assert [r.value for r in extract("| 指标 | 2024年 |\n|---|---|\n| 月活跃用户（万） | 26.5 |\n| 研发机构（家） | 86 |\n")] == [265000, 86]
