"""Marks written in another way than most: brackets around units, points as stops, in sentences of our own, with near misses."""
from __future__ import annotations

from pathlib import Path

import pytest

from corpus_tools import extract
from corpus_tools.clean.draft import Draft
from corpus_tools.clean.marks import round_brackets, write_stops
from corpus_tools.mapped import MappedText
from corpus_tools.model import Document

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("0*.*"))
TABLES = {
    "caption": "# 柳湾市2023年统计公报\n\n表1 主要产品产量（万吨）\n\n| 产品 | 2022年 | 2023年 |\n| --- | --- | --- |\n| 水泥 | 312 | 340 |\n",
    "column": "# 柳湾市2023年统计公报\n\n| 行业 | 产值（亿元） | 增速（%） |\n| --- | --- | --- |\n| 化工 | 312 | 3.4 |\n| 钢铁 | 88.5 | -1.2 |\n",
    "row": "# 柳湾市2023年统计公报\n\n| 指标 | 2023年 |\n| --- | --- |\n| 常住人口（万人） | 312 |\n| 耕地面积（亩） | 880 |\n| 人均可支配收入（元/人） | 41200 |\n",
    "unit line": "# 柳湾市2023年统计公报\n\n（单位：亿元）\n\n| 指标 | 2023年 |\n| --- | --- |\n| 地区生产总值 | 312 |\n",
    "page": "<html><body><h1>柳湾市2023年统计公报</h1><table><tr><th>指标</th><th>2023年</th></tr><tr><td>进出口总额（万美元）</td><td>1312</td></tr></table></body></html>",
}
STOPS = """云江县工业经济运行情况

一．2023年，云江县完成工业产值35.6亿元，增长5.2%。其中出口占12%。规上企业达到120家。
二．华丰水泥公司年产水泥80万吨，收入4.5亿元。该公司职工有260人。今年计划投资1.2亿元。
"""


def read(text: str) -> list[tuple[object, ...]]:
    return [(r.text, r.value, r.unit, r.indicator, r.subject, r.period, r.status, r.start) for r in extract(text, date="2024-03-05")]


def change(step, text: str) -> str:
    return step(Draft(Document("a.txt", text), MappedText.of(text))).text.text


@pytest.mark.parametrize("brackets", ["[]", "［］", "【】", "〔〕", "〈〉", "〖〗", "()"])
@pytest.mark.parametrize("table", TABLES)
def test_brackets_of_units(table: str, brackets: str) -> None:
    text = TABLES[table]
    assert read(text)
    assert read(text.translate(str.maketrans("（）", brackets))) == read(text)


@pytest.mark.parametrize("text", [
    "见文献[1]，[2-4]", "[元]某某《山居图》", "[亿元](table.htm)", "产值[编辑]", "收入[注]", "报表〈草案〉", "[年]终奖", "作者[日]某某", "[上一页][下一页]",
])
def test_other_brackets_stay(text: str) -> None:
    assert change(round_brackets, text) == text


@pytest.mark.parametrize("point", "．.")
def test_points_as_stops(point: str) -> None:
    expected = read(STOPS)
    assert [r[4] for r in expected] == ["云江县"] * 4 + ["华丰水泥公司"] * 4
    assert {r[5] for r in expected[:4]} == {"2023"}
    assert read(STOPS.replace("。", point)) == expected


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name[:3])
def test_points_in_documents(seed: Path) -> None:
    text = seed.read_text(encoding="utf-8")
    assert set(read(text.replace("。", "．"))) == set(read(text))


@pytest.mark.parametrize(("text", "expected"), [
    ("公司收入增长3.5%．职工有200人．“我们明年再投资．”该公司经理说．", "公司收入增长3.5%。职工有200人。“我们明年再投资。”该公司经理说。"),
    ("增加产能20GWh．该厂位列全国前20．出口占1/4．内销占多数．", "增加产能20GWh。该厂位列全国前20。出口占1/4。内销占多数。"),
    ("主要任务如下 1．推进项目建设 2．扩大招商规模 3．做好企业服务 4．改善营商环境", ""),  # near misses: numbers of items
    ("一．推进项目建设\n二．扩大招商规模\n三．做好企业服务\n（四）．改善营商环境", "一、推进项目建设\n二、扩大招商规模\n三、做好企业服务\n（四）．改善营商环境"),
    ("出口年增二十三．五％，进口年增三十四．一％，顺差增加四十五．二％，逆差减少一十六．三％", ""),
    ("网址：石桥新闻网．com，石桥政务网.gov.cn，产值3.5亿元，收入4．6亿元", ""),
    ("工厂出口增长。总经理约翰．史密斯、副总经理马克．韦恩、设计师大卫．李出席", ""),
    ("产值增长三成．利润增加两成．", ""),  # two are no habit
    ("园区签约项目很多．．．．企业纷纷投资．．．．", ""),
])
def test_which_points_are_stops(text: str, expected: str) -> None:
    assert change(write_stops, text) == (expected or text)


def test_points_in_a_page(tmp_path: Path) -> None:
    page = "<html><body><h1>" + STOPS.replace("\n\n", "</h1><p>").replace("\n", "</p><p>").replace("35.6", "<b>35.6</b>") + "</p></body></html>"
    assert [r[:-1] for r in read(page.replace("。", "．"))] == [r[:-1] for r in read(page)]


@pytest.mark.parametrize("text", ["description: 丙丁\n**", "甲乙，\n__\n丙丁企业", "**\n丙丁企业", "甲乙（\n~~\n丙"])
def test_lines_of_marks_alone_are_no_fault(text):
    assert extract(text) == []
