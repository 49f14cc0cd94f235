"""Titles amid a text without a page's markup: where another document of the same file begins, with a head and a foot of its own."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.clean.draft import Draft, Line, mark_line
from corpus_tools.clean.line_signs import DATE
from corpus_tools.late import compile_late

_NUMBERED = compile_late(r"第?[一二三四五六七八九十百]{1,4}(?:、|[章节编部篇])|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．]|附[件表录]|[图表]\d")
_DAY = rf".{{0,60}}?{DATE}"
_LABEL = ".{0,60}?(?:来源|作者|编辑|浏览|点击|阅读|字号|字体|发布|稿源)[^：/，]{0,4}[：/]"
_TOLD = compile_late(rf"(?={_DAY})(?:{_LABEL}|{_DAY} ?\d{{1,2}}:\d\d)")
_RULE = compile_late(r"([-=*_~#])\1{7,}$")  # across the page
_OPEN = frozenset("。！？；：，、…”")
_SHORTEST, _LONGEST = 10, 60  # characters of a title
_LONGEST_TOLD = 100  # of a line below it
_MOST_TOLD = 3  # such lines below a title, or above it, at the foot of what went before
_PROSE, _FARTHEST = 40, 8  # characters of a paragraph below; lines down to it


def find_openings(draft: Draft, norms: Sequence[str], zones: list[str]) -> list[Line]:
    """The lines with titles amid the text marked as headings of the first level; what stands right around them is head and tail.

    A title stands below a rule across the page, is one by Markdown's highest mark, or has source and day right below it.

    >>> from corpus_tools.clean.lines import cut_lines
    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> prose = "园区去年实现产值五十亿元，比上年增长一成，新设企业十二家，其中规上企业三家，运行情况良好。"
    >>> text = f"东区开工项目十个\\n{prose}\\n西区新增规上企业三十家\\n来源：某某日报 2024-03-05\\n{prose}"
    >>> draft = cut_lines(Draft(Document("a.txt", text), MappedText.of(text)))
    >>> zones = ["head", "body", "body", "body", "body"]
    >>> [line.kind for line in find_openings(draft, draft.norms(draft.lines), zones)], zones
    (['', '', 'heading', '', ''], ['head', 'body', 'body', 'head', 'body'])
    """
    lines = list(draft.lines)
    if draft.markup == "page" or "body" not in zones:
        return lines
    for i, norm in enumerate(norms[1:-1], 1):
        if not _SHORTEST <= len(norm) <= _LONGEST or norm[-1] in _OPEN or zones[i] != "body" or \
                lines[i].kind not in ("", "heading", "strong"):
            continue
        marked = lines[i].kind == "heading" and lines[i].level == 1
        ruled = _RULE.match(norms[i - 1]) is not None
        told = "20" in norms[i + 1] and len(norms[i + 1]) <= _LONGEST_TOLD and _TOLD.match(norms[i + 1]) is not None
        if not (marked or ruled or told) or _NUMBERED.match(norm) or not _has_prose(lines, norms, i):
            continue
        if lines[i].kind != "heading":
            lines[i] = mark_line(lines[i], "heading", 1)
        for step, zone in ((1, "head"), (-1, "tail")):
            for k in range(i + step, i + step * (_MOST_TOLD + 1), step):
                if not 0 <= k < len(lines) or not 0 < len(norms[k]) <= _LONGEST_TOLD or norms[k][-1] in "。！？" or \
                        lines[k].kind == "cell":
                    break
                zones[k] = zone
    return lines


def _has_prose(lines: Sequence[Line], norms: Sequence[str], i: int) -> bool:
    """Whether a paragraph stands below a title and the short lines that tell of it."""
    below = range(i + 1, min(i + 1 + _FARTHEST, len(lines)))
    return any(lines[k].end - lines[k].start >= _PROSE and (not norms[k] or norms[k][-1] in "。！？；”") for k in below)
