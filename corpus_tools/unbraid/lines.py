"""Short lines of a page: the heads of articles, headings within them, words under a picture."""
from __future__ import annotations

import re
from collections.abc import Sequence

from corpus_tools.unbraid.pieces import Read

_DATELINE = re.compile(
    r"(?:[\u4e00-\u9fff]{1,6}(?:讯|电|消息)[（：]|本报[\u4e00-\u9fff]{0,6}讯|（[\u4e00-\u9fff、]{0,12}记者"
    r"|[\u4e00-\u9fff]{2,8}记者[\u4e00-\u9fff]{2,9}报道)")
_LONGEST_TAG = 6  # characters of a section's name
LINES = ("short", "title", "deck", "byline", "heading")


def mark_lines(reads: Sequence[Read], cut: set[int]) -> list[str]:
    """The kind of each piece, once the cuts are known: a short piece that is part of a cut sentence is no line.

    A line over a photo credit is a caption, unless it stands among the lines that head an article.
    """
    kinds = ["para" if read.kind == "short" and read.index in cut else read.kind for read in reads]
    for i, kind in enumerate(kinds):
        if kind == "credit" and i and kinds[i - 1] == "short" and (i < 2 or kinds[i - 2] not in LINES):
            kinds[i - 1] = "caption"
    return kinds


def list_runs(kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Where short lines stand one below the other: (first, past the last)."""
    runs, start = [], -1
    for i, kind in enumerate([*kinds, ""]):
        if kind in LINES and start < 0:
            start = i
        elif kind not in LINES and start >= 0:
            runs.append((start, i))
            start = -1
    return runs


def is_signed(reads: Sequence[Read], kinds: Sequence[str], first: int, end: int) -> bool:
    """Whether a run of lines heads an article for sure: a by-line in it, a dateline behind it, or told from outside."""
    if any(kinds[i] in ("byline", "title") for i in range(first, end)):
        return any(kinds[i] in ("short", "title") for i in range(first, end))
    return end < len(reads) and bool(_DATELINE.match(reads[end].text))


def name_lines(reads: Sequence[Read], kinds: list[str], first: int, end: int, *, title: bool) -> None:
    """Call the short lines of a run title or heading; a section's name over a title is a tag."""
    lines = [i for i in range(first, end) if kinds[i] == "short"]
    if title and len(lines) > 1 and lines[0] == first and len(reads[first].text) <= _LONGEST_TAG:
        kinds[lines.pop(0)] = "tag"
    for i in lines:
        kinds[i] = "title" if title else "heading"
