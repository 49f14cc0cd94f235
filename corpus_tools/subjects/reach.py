"""How far an article's main subject reaches: in a bulletin, whose items tell of many, no farther than the item that names it."""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from corpus_tools.names.find import Name
from corpus_tools.split import Passage
from corpus_tools.subjects.roles import Role
from corpus_tools.subjects.topics import Main

_BULLETS = frozenset("·●○◎▷▶►◆◇■□★☆•※▲△")
_LEAST_ITEMS = 3
_LEAST_OTHERS = 2  # items that open with someone else
_OPENERS = ("place", "park", "company", "institution", "project", "agency", "stand-in")


def find_reach(passage: Passage, names: Sequence[Name], roles: Sequence[Role], main: Main) -> tuple[int, int] | None:
    """The item of a bulletin that alone tells of the main subject, from where to where; None where it may be what all is about.

    >>> from corpus_tools import extract
    >>> text = "# 新闻快报\\n\\n## 沧澜港吞吐量创新高\\n\\n沧澜港去年吞吐量2亿吨。\\n\\n## 青禾集团投产\\n\\n青禾集团产值5亿元。\\n\\n" \\
    ...     "## 云麓高速通车\\n\\n云麓高速全长90公里。\\n\\n## 新增社团\\n\\n去年新增社团30个。"
    >>> [(r.text, r.subject) for r in extract(text)][-1]
    ('30个', '')
    """
    shown, blocks = main.shown, passage.blocks
    if shown is None or not shown.end:
        return None
    kinds = ["item" if passage.norm[block.start] in _BULLETS else block.kind for block in blocks]
    opens = next((kind for kind in ("heading", "item") if kinds.count(kind) >= _LEAST_ITEMS), "")
    if not opens:
        return None
    openers = [block for i, block in enumerate(blocks) if kinds[i] == opens and (opens == "item" or not i or kinds[i - 1] != opens)]
    begins = [block.start for block in openers]
    if len(begins) < _LEAST_ITEMS:
        return None
    own = {bisect_right(begins, n.start) for n in names
           if n.full == shown.full or n.type == shown.type == "place" and n.place == shown.place}
    if len(own) != 1 or 0 in own:
        return None
    item = own.pop()
    others = {bisect_right(begins, n.start) for n, r in zip(names, roles)
              if r.head and n.type in _OPENERS and (n.type != "stand-in" or n.level == "country")}
    if len(others - {0, item}) < _LEAST_OTHERS:
        return None
    level = openers[item - 1].level  # the headings below it are of its own parts
    return begins[item - 1], next((block.start for block in openers[item:] if block.level <= level), len(passage.norm))
