"""What pages of companies and news posts about companies in parks write, in sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.names import find_names
from corpus_tools.split import read_passage


def read(text: str, *keys: str, date: str = "2024-03-05") -> list:
    records = extract(text, date=date)
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in records]


@pytest.mark.parametrize(("text", "found"), [
    # verbs that are trades in a name in full
    ("合肥晶沛显示科技有限公司投资5亿元。", ["合肥晶沛显示科技有限公司"]),
    ("昆明沃沛供应链有限公司与洛阳鹏沛工程机械租赁有限公司签约。", ["昆明沃沛供应链有限公司", "洛阳鹏沛工程机械租赁有限公司"]),
    ("海关表示，沃沛进出口有限公司、江苏力源自动化有限公司出口增长。", ["沃沛进出口有限公司", "江苏力源自动化有限公司"]),
    ("走访兰州沃沛种业有限公司。", ["兰州沃沛种业有限公司"]),
    # near misses: verbs before a name
    ("合肥市引进深圳鹏沛显示科技有限公司。", ["深圳鹏沛显示科技有限公司"]),
    ("数据显示洛阳鹏沛有限公司产值5亿元。", ["洛阳鹏沛有限公司"]),
    ("租赁洛阳鹏沛科技有限公司厂房。", ["洛阳鹏沛科技有限公司"]),
    ("在洛阳注册成立科技有限公司。", []),
    # what titles put before a company
    ("专访沃沛重卡董事长孙立\n沃沛重卡去年销量3万辆。", ["沃沛重卡"] * 2),
    ("我厂当时叫洛阳市鹏沛电缆厂。", ["洛阳市鹏沛电缆厂"]),
])
def test_names_of_companies(text, found):
    assert [n.text for n in find_names(read_passage(text), None) if n.type == "company"] == found


@pytest.mark.parametrize(("text", "found"), [
    # 企业 for the company told of
    ("洛阳市青石工业园里，鹏沛轴承的车间很忙。鹏沛轴承2012年落户园区。目前，企业有工人310人，人均月工资6200元。", ["鹏沛轴承"] * 2),
    ("走进洛阳鹏沛食品有限公司，工人们正在包装。据介绍，企业年产速冻水饺5万吨。", ["洛阳鹏沛食品有限公司"]),
    ("洛阳高新区现有企业500家，企业拥有专利3000件。", ["洛阳高新区"] * 2),  # near misses: those of a park
    ("洛阳高新区培育龙头。鹏沛轴承有限公司产值3亿元。在园企业中，企业有30家上市。", ["鹏沛轴承有限公司", "洛阳高新区"]),
    # a company that another sets up
    ("德国马勒集团在洛阳投资设立的马勒部件（洛阳）有限公司投产。公司占地80亩。", ["马勒部件（洛阳）有限公司"]),
    ("洛阳鹏沛集团去年成立了子公司。集团产值30亿元。", ["洛阳鹏沛集团"]),
    # a park that its place is left out of
    ("洛阳青石洲工业园是老园区。青石洲工业园现有企业87家，实现收入612亿元。", ["洛阳青石洲工业园"] * 2),
    # 园区 behind the park that a paragraph opens with, in a text about the zone around it
    ("洛阳高新区开局良好\n一季度，洛阳高新区生产总值增长8%。\n鹏沛钛谷产业园已入驻企业136家。今年，园区计划引进项目20个。",
     ["洛阳高新区", "鹏沛钛谷产业园", "鹏沛钛谷产业园"]),
    ("洛阳高新区开局良好\n一季度，洛阳高新区生产总值增长8%。\n在鹏沛钛谷产业园，工人很忙。今年，园区计划引进项目20个。",
     ["洛阳高新区", "洛阳高新区"]),
])
def test_of_whom_pages_tell(text, found):
    assert read(text, "subject") == found
