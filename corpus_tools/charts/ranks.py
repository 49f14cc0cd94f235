"""The places that they claim, and among whom: first of a district is not first of a nation."""

from __future__ import annotations

import re
from collections.abc import Iterable

from corpus_tools.charts.growth import describe
from corpus_tools.compare import collect_facts
from corpus_tools.model import Observation
from corpus_tools.normal import normalise

# From narrow to wide; the widest word right before the rank decides.
SCOPES = ("区县", "城市", "省份", "全国", "全球")
_AT = "(?:[居列在于占为至到]|排名)"  # a place that is named is the field only behind such a word: 居甲市第一, not 甲区居第一
_WORDS = (
    ("全球", re.compile("全球|世界|国际")),
    ("全国", re.compile("全国|国内|我国|中国")),
    ("省份", re.compile(f"全省|省内|{_AT}[\u4e00-\u9fff]{{1,3}}省")),
    ("城市", re.compile(f"全市|市内|{_AT}[\u4e00-\u9fff]{{1,4}}市(?!场)")),
    ("区县", re.compile(f"全区|全县|区内|{_AT}[\u4e00-\u9fff]{{1,6}}[区县]")),
)


def select_ranks(observations: Iterable[Observation]) -> list[dict[str, object]]:
    """One row for each rank that is stated, with the scope in which it holds; unknown scopes are said."""
    rows = []
    for o in collect_facts(observations):
        if o.kind == "rank" and o.value is not None:
            rows.append({**describe(o, o.value), "scope": read_rank_scope(o.sentence, o.text)})
    order = {scope: k for k, scope in enumerate(SCOPES)}
    return sorted(rows, key=lambda r: (-order.get(r["scope"], -1), r["shown"], r["label"]))


def read_rank_scope(sentence: str, text: str) -> str:
    """Among whom a rank holds: the last word of scope in the clause before it; empty where none is named.

    >>> read_rank_scope("总量和完成率均居全区首位，跃居全国第四。", "第四")
    '全国'
    """
    norm = normalise(sentence)
    at = norm.find(normalise(text))
    before = re.split("[，；。：]", norm[:at])[-1][-14:] if at > 0 else ""
    best, where = "", -1
    for scope, pattern in _WORDS:
        for match in pattern.finditer(before):
            if match.end() > where:
                best, where = scope, match.end()
    return best
