"""Where names may begin or end: every two characters that follow one another, looked up at once."""
from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from itertools import chain, compress
from typing import NamedTuple

from corpus_tools.data import compiled
from corpus_tools.names.endings import ToldEnding, list_endings_by_three
from corpus_tools.names.loose_names import list_stand_ins
from corpus_tools.names.places import PlaceEntry, list_beginnings
from corpus_tools.names.unmarked import list_tells

_FOUR_BYTES = f"utf-32-{sys.byteorder[0]}e"  # a character; two of them are read as one number


class Pairs(NamedTuple):
    """Offsets of the first of two characters, in order, each with what the tables have of the two; of endings where they end."""

    places: list[tuple[int, list[PlaceEntry]]]  # a place may begin
    endings: list[tuple[int, ToldEnding]]  # where an ending of a name ends, with the longest that does
    words: list[tuple[int, dict[str, dict[int, dict[str, str]]]]]  # the last two characters of a stand-in
    tells: list[int]  # what is told of companies only may begin


def scan_pairs(norm: str) -> Pairs:
    """The places of a normal form where a name may begin or end: one pass, and a look-up of one number for each.

    >>> found = scan_pairs("全市有江苏的财报")
    >>> [at for at, _ in found.places], found.endings, [at for at, _ in found.words], found.tells
    ([3], [], [0], [6])
    """
    entries, numbers = _list_entries()
    data = memoryview(norm.encode(_FOUR_BYTES, "surrogatepass"))
    last = len(norm) - 1
    found = Pairs([], [], [], [])
    found_places, found_endings, found_words, found_tells = found
    at = (compress(range(first, last, 2), map(numbers.__contains__, _read_pairs(data[4 * first:]))) for first in (0, 1))
    for i in sorted(chain(*at)):
        places, endings, words, tells = entries[norm[i:i + 2]]
        if places:
            found_places.append((i, places))
        if endings:
            for entry in endings.get(norm[i - 1]) or endings[""]:
                ending = entry[0]
                if len(ending) == 2 or norm[i + 2 - len(ending):i + 2] == ending:
                    found_endings.append((i + 2, entry))
                    break
        if words:
            found_words.append((i, words))
        if tells:
            found_tells.append(i)
    return found


def _read_pairs(data: memoryview) -> Iterable[int]:
    """The numbers that characters make two by two; one left over is left out."""
    return data[:len(data) // 8 * 8].cast("Q")


@compiled
def _list_entries() -> tuple[Mapping[str, tuple], frozenset[int]]:
    """What the tables have of each pair of characters that may begin or end something; and the pairs as numbers."""
    places, endings, words, tells = list_beginnings(), list_endings_by_three(), list_stand_ins(), list_tells()
    pairs = {*places, *endings, *words, *tells}
    entries = {pair: (places.get(pair), endings.get(pair), words.get(pair), pair in tells) for pair in pairs if len(pair) == 2}
    return entries, frozenset(int.from_bytes(pair.encode(_FOUR_BYTES), sys.byteorder) for pair in entries)
