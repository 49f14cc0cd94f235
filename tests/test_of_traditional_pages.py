"""What papers, science parks and offices of Taiwan, Hong Kong and Macau write, in sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read(text: str, *keys: str) -> list:
    records = extract(text, date="2024-03-05")
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in records]


@pytest.mark.parametrize(("text", "found"), [
    ("台灣南科去年營業額突破1.32兆 就業人口逾8萬人", [(1.32e12, "TWD"), (80000, "count")]),
    ("道路工程工期90日曆天。", [(90, "day")]),
    ("機房頻寬達1.5兆瓦。", [(1.5, "MW")]),  # near miss
])
def test_units(text, found):
    assert read(text, "value", "unit") == found


@pytest.mark.parametrize(("text", "found"), [
    # the second part of a headline goes on with the measure of the first
    ("南科首季營收創新高 全年上看2兆元", ["營收"]),
    ("長豐縣出口亮眼 上看5億元", ["出口"]),
    ("青岳集團營收創新高，全年可望達80億元。", ["營收"]),
    ("青岳集團動土 砸50億元", ["砸"]),
    ("南科迎來好年 產值上看5億元", ["產值"]),
    ("合肥市打造創新高地，完成投資80億元。", ["完成投資"]),  # near miss: no 新高
    ("合肥市有12個協助青年創業的平台。", ["協助青年創業的平台"]),
])
def test_measures(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # what stands before a name and is no part of it
    ("陳局長率同仁參訪青關園區。園區現有廠商11家。", ["青關園區"]),
    ("現青關園區土地出租率約47%，另有3家公司提出建廠計畫。", ["青關園區"] * 2),
    ("與青岳科技去年營收72億元相比，今年可望再成長。", ["青岳科技"]),
    # places that guests only come from
    ("澳門統計局資料顯示，全年酒店住客共120萬人次；內地(76萬人次)，香港(17萬人次)，分別上升12%及8%。平均入住率為83%。", ["澳門"] * 6),
    ("廣東省酒店住客增加。香港(17萬人次)上升8%。", ["香港"] * 2),  # near miss: a list of places
])
def test_subjects(text, found):
    assert read(text, "subject") == found
