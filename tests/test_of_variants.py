"""The same documents in other characters, spaces and marks: what is read of them must be the same."""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from corpus_tools import extract
from corpus_tools.data import read_table
from corpus_tools.normal import normalise

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("0*.*"))
Record = tuple[object, ...]


@cache
def _other_forms(first: int, last: int) -> dict[int, str]:
    return {ord(unicodedata.normalize("NFKC", chr(code))): chr(code) for code in range(first, last)}


@cache
def _traditional() -> dict[int, str]:
    table: dict[int, str] = {}
    for row in read_table("traditional.csv"):
        table.setdefault(ord(row["simplified"]), row["traditional"])
    return {code: new for code, new in table.items() if normalise(new) == chr(code)}


def in_traditional(text: str, chosen: Callable[[int], bool]) -> str:
    """Those lines of a text in Traditional characters that are chosen by their numbers."""
    return "\n".join(line.translate(_traditional()) if chosen(k) else line for k, line in enumerate(text.split("\n")))


_MEETS_HAN = re.compile("(?<=[\u4e00-\u9fff])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=[\u4e00-\u9fff])")
_NUMBER = re.compile(r"(?<![\d.,A-Za-z/:_-])\d[\d.,]*(?<=\d)%?(?![\d/:_-])")
FOOT = """

【上一篇】东滨区新增规上企业17家
【下一篇】石桥县三个项目开工 总投资78亿元

2019-03-05 柳湾区签约项目32个
2018-11-20 东滨港吞吐量首破5000万吨
2018-07-01 全市安置住户2300户

地址：创新大道8号 电话：0571-85550000
"""


def in_a_page(text: str) -> str:
    """A text as a portal of old shows it: its own lines in a cell, the site's around them."""
    lines = [line for line in text.split("\n") if line.strip()]
    side = "".join(f"<tr><td>·<a href='{n}.htm'>{line[11:]}</a> [{line[:10]}]</td></tr>" for n, line in enumerate(FOOT.split("\n")) if line[:2] == "20")
    return (f"<html><head><title>{lines[0]}_要闻_产业经济网</title></head><body><table><tr><td>首页 | 要闻 | 招商引资 | 联系我们</td></tr></table>"
            f"<table><tr><td><table>{side}</table></td><td><p align=center><b>{lines[0]}</b></p>　　{'<br><br>　　'.join(lines[1:])}"
            f"<p>【打印】【关闭】</p>{'<br>'.join(FOOT.split())}</td></tr></table></body></html>")


WAYS: dict[str, Callable[[str], str]] = {
    "radicals": lambda text: text.translate(_other_forms(0x2F00, 0x2FD6)),  # ⼯业, as text copied from a PDF
    "square brackets around units": lambda text: re.sub(r"（([万亿元%]{1,2})）", r"[\1]", text),
    "half-width stops": lambda text: text.replace("。", "｡"),
    "doubles": lambda text: text.translate(_other_forms(0xF900, 0xFA0E)),
    "Traditional": lambda text: in_traditional(text, lambda k: True),
    "Traditional title": lambda text: in_traditional(text, lambda k: k == 0),
    "full-width figures": lambda text: re.sub("(?m)^date:.*|[0-9]|(?<=[0-9])[.%]", lambda m: m[0] if m[0][1:] else chr(ord(m[0]) + 0xFEE0), text),
    "figures set apart": lambda text: _MEETS_HAN.sub(" ", text),
    "figures set wide apart": lambda text: _MEETS_HAN.sub("  ", text),
    "spaces behind marks": lambda text: re.sub("(?<=[，；：])(?=[^\\s”])", " ", text),
    "marks of half width": lambda text: text.replace("，", ", ").replace("；", "; "),
    "figures in bold": lambda text: _NUMBER.sub(r"**\g<0>**", text),
    "foot": lambda text: text + FOOT,
    "both": lambda text: in_traditional(text, lambda k: k % 2 == 1),
}


def _squeeze(words: str) -> str:
    return re.sub("[ ，,]", "", normalise(words))


@cache
def read(text: str) -> list[Record]:
    """What is read of each number, without where it stands and how it was read; words in their normal form."""
    return [(r.value, r.value_max, r.unit, r.kind, r.status, _squeeze(r.indicator), _squeeze(r.subject), r.period) for r in extract(text)]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name[:3])
@pytest.mark.parametrize("way", WAYS)
def test_ways_of_writing_do_not_matter(seed: Path, way: str) -> None:
    text = seed.read_text(encoding="utf-8")
    assert read(WAYS[way](text)) == read(text)


_FIGURES = "〇一二三四五六七八九"
# what is written otherwise, and how
FORMS: dict[str, tuple[str, Callable[[re.Match[str]], str]]] = {
    "CNY after": (r"(?<=\d)亿元(?!人民币)", lambda m: "亿元人民币"),
    "CNY before": (r"(?<![\d.])(\d[\d.]*)亿元(?![\d人])", lambda m: f"人民币{m[1]}亿元"),
    "in 万": (r"(?<![\d.])(\d[\d.]*)亿元", lambda m: f"{float(m[1]) * 10000:.10g}万元"),
    "百分之": (r"(?<![\d.-])(\d[\d.]*)%(?![-~—])", lambda m: f"百分之{m[1]}"),
    "years in words": (r"(?<![\d.])(?:19|20)\d\d(?=年)", lambda m: "".join(_FIGURES[int(c)] for c in m[0])),
    "同比去年": (r"同比(?=增长)", lambda m: "同比去年"),
    "同比上年": (r"同比(?=增长)", lambda m: "同比上年"),
    "YoY": (r"同比增长(?=\d)", lambda m: "YoY+"),
    "plus": (r"同比增长(?=\d)", lambda m: "同比+"),
}


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name[:3])
@pytest.mark.parametrize("form", FORMS)
def test_forms_of_amounts_and_years_do_not_matter(seed: Path, form: str) -> None:
    text = seed.read_text(encoding="utf-8")
    assert read(re.sub(*FORMS[form], text)) == read(text)


@pytest.mark.parametrize("seed", [path for path in SEEDS if path.name[:3] in ("001", "002")], ids=lambda path: path.name[:3])
def test_a_page_around_a_text_does_not_matter(seed: Path) -> None:
    text = seed.read_text(encoding="utf-8")
    assert read(in_a_page(text)) == read(text)


@pytest.mark.parametrize("rule", ["-" * 40, "=" * 20, "*" * 10])
def test_each_of_two_documents_keeps_its_own(rule: str) -> None:
    one, two = (path.read_text(encoding="utf-8") for path in SEEDS[1:3])
    assert read(f"{one}\n\n{rule}\n\n{two}") == read(one) + read(two)


TRADITIONAL_TABLE = ("<html><body><h1>雲江市各區縣生產總值</h1><table><tr><th>地區</th><th>生產總值（億元）</th><th>增長（%）</th></tr>"
                     "<tr><td>柳灣區</td><td>312.5</td><td>7.4</td></tr><tr><td>石橋縣</td><td>98.1</td><td>6.6</td></tr></table></body></html>")


@pytest.mark.parametrize(("text", "expected"), [
    ("鼎⻛⻋业公司⼆⼗三家⻔店营收超3亿元。", [(23, "门店", "鼎风车业公司"), (3e8, "营收", "鼎风车业公司")]),
    ("柳湾区招商快报\n柳灣區開發區簽約項目12個，總投資47億元。", [(12, "簽約項目", "柳灣區開發區"), (4.7e9, "總投資", "柳灣區開發區")]),
    ("雲江精機公司新厰房6萬平方米，增建產綫2條。", [(6e4, "新厰房", "雲江精機公司"), (2, "增建產綫", "雲江精機公司")]),
    (TRADITIONAL_TABLE, [(3.125e10, "生產總值", "柳灣區"), (7.4, "生產總值", "柳灣區"), (9.81e9, "生產總值", "石橋縣"), (6.6, "生產總值", "石橋縣")]),
    ("柳湾区乾发公司有员工80人，后勤部有车3辆。", [(80, "员工", "柳湾区乾发公司"), (3, "车", "柳湾区乾发公司")]),
])
def test_words_are_written_as_the_text_writes_them(text: str, expected: list[tuple[float, str, str]]) -> None:
    assert [(r.value, r.indicator, r.subject) for r in extract(text)] == expected


def test_a_number_of_nothing_is_none() -> None:
    assert [r.text for r in extract("柳湾区零亿元企业有3家，〇万元户5户。")] == ["3家", "5户"]
