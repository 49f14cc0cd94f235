"""Where names may begin or end: every two characters that follow one another, looked up at once."""
from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from itertools import chain, compress
from typing import NamedTuple

from corpus_tools.data import compiled
from corpus_tools.names.endings import list_endings
from corpus_tools.names.loose_names import list_stand_ins
from corpus_tools.names.places import list_beginnings
from corpus_tools.names.unmarked import list_tells

_FOUR_BYTES = f"utf-32-{sys.byteorder[0]}e"  # a character; two of them are read as one number


class Pairs(NamedTuple):
    """Offsets of the first of two characters, in order."""

    places: list[int]  # a place may begin
    endings: list[int]  # the last two characters of an ending
    words: list[int]  # the last two characters of a stand-in
    tells: list[int]  # what is told of companies only may begin


def scan_pairs(norm: str) -> Pairs:
    """The places of a normal form where a name may begin or end: one pass, and a look-up of one number for each.

    >>> scan_pairs("全市有江苏的财报")
    Pairs(places=[3], endings=[], words=[0], tells=[6])
    """
    marks, numbers = _list_marks()
    data = memoryview(norm.encode(_FOUR_BYTES, "surrogatepass"))
    last = len(norm) - 1
    found = Pairs([], [], [], [])
    at = (compress(range(first, last, 2), map(numbers.__contains__, _read_pairs(data[4 * first:]))) for first in (0, 1))
    for i in sorted(chain(*at)):
        mark = marks[norm[i:i + 2]]
        if mark & 1:
            found.places.append(i)
        if mark & 2:
            found.endings.append(i)
        if mark & 4:
            found.words.append(i)
        if mark & 8:
            found.tells.append(i)
    return found


def _read_pairs(data: memoryview) -> Iterable[int]:
    """The numbers that characters make two by two; one left over is left out."""
    return data[:len(data) // 8 * 8].cast("Q")


@compiled
def _list_marks() -> tuple[Mapping[str, int], frozenset[int]]:
    """What each pair of characters may begin or end, as bits; and the pairs as numbers."""
    marks: dict[str, int] = {}
    for bit, pairs in enumerate((list_beginnings(), list_endings(), list_stand_ins(), list_tells())):
        for pair in pairs:
            marks[pair] = marks.get(pair, 0) | 1 << bit
    return marks, frozenset(int.from_bytes(pair.encode(_FOUR_BYTES), sys.byteorder) for pair in marks if len(pair) == 2)
