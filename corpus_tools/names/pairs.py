"""Where names may begin or end: every two characters that follow one another, looked up at once."""
from __future__ import annotations

import re
from collections.abc import Mapping
from operator import itemgetter
from typing import NamedTuple

from corpus_tools.data import compiled, remembered
from corpus_tools.late import compile_late
from corpus_tools.names.cues import CUES
from corpus_tools.names.endings import ToldEnding, list_endings_by_three, list_known_by_pairs
from corpus_tools.names.loose_names import StandIn, list_stand_ins
from corpus_tools.names.places import PlaceEntry, list_beginnings
from corpus_tools.names.scene_firms import list_scenes
from corpus_tools.names.unmarked import list_tells

# bytes that would make half of another character as the second one of a sign
_NO_SURROGATES = bytes(byte & 0xD7 if byte & 0xF8 == 0xD8 else byte for byte in range(256))


class Pairs(NamedTuple):
    """Offsets of the first of two characters, in order, each with what the tables have of the two; of endings where they end."""

    places: list[tuple[int, list[PlaceEntry]]]  # a place may begin
    endings: list[tuple[int, ToldEnding]]  # where an ending of a name ends, with the longest that does
    words: list[tuple[int, dict[str, list[StandIn]]]]  # the last two characters of a stand-in
    tells: list[int]  # what is told of companies only may begin
    cues: set[str]  # what else the text may tell of (see CUES)


@remembered(64)  # of the articles that are read together: their names are asked for, and what their subjects are told by
def scan_pairs(norm: str) -> Pairs:
    """The places of a normal form where a name may begin or end: one pass, and a look-up where both may belong to one.

    >>> found = scan_pairs("全市有江苏的财报")
    >>> [at for at, _ in found.places], found.endings, [at for at, _ in found.words], found.tells, found.cues
    ([3], [], [0], [6], {'wholes'})
    """
    entries, signs = _list_entries()
    found = Pairs([], [], [], [], set())
    found_places, found_endings, found_words, found_tells, found_cues = found
    names: list[tuple[int, ToldEnding]] = []
    i = -1
    for between in signs.split(_write_signs(norm)):
        i += len(between) + 1
        if (entry := entries.get(norm[i:i + 2])) is None:
            continue  # another pair with the same sign
        places, endings, known, words, tells, cues = entry
        if places:
            found_places.append((i, places))
        if endings:
            for told in endings.get(norm[i - 1] if i else "") or endings[""]:
                ending = told[0]
                if len(ending) < 4 or norm.startswith(ending, i + 2 - len(ending)):  # the last three stand here
                    found_endings.append((i + 2, told))
                    break
        if known:
            for at, told in known.get(norm[i + 2:i + 3]) or known[""]:
                if norm.startswith(told[0], i - at):
                    names.append((i - at + len(told[0]), told))
                    break
        if words:
            found_words.append((i, words))
        if tells:
            found_tells.append(i)
        if cues:
            found_cues.update(cues)
    if names:
        found_endings[:] = sorted(names + found_endings, key=itemgetter(0))
    return found


def _write_signs(norm: str) -> str:
    """For each two characters that follow one another a sign, made of their low bytes: a set of signs is looked for at full speed."""
    low = norm.encode("utf-32-le", "surrogatepass")[::4].translate(_NO_SURROGATES)
    signs = bytearray(2 * len(low))
    signs[::2], signs[1::2] = low, low[1:] + low[:1]
    return signs.decode("utf-16-le")


@compiled
def _list_entries() -> tuple[Mapping[str, tuple], re.Pattern[str]]:
    """What the tables have of each pair of characters that may begin or end something; and the signs of the pairs."""
    places, endings, words, tells = list_beginnings(), list_endings_by_three(), list_stand_ins(), list_tells() | list_scenes()
    known = list_known_by_pairs()
    cues: dict[str, list[str]] = {}
    for cue, told in CUES.items():
        for word in told:
            cues.setdefault(word[-2:], []).append(cue)
    pairs = sorted(pair for pair in {*places, *endings, *known, *words, *tells, *cues} if len(pair) == 2)
    entries = {pair: (places.get(pair), endings.get(pair), known.get(pair), words.get(pair), pair in tells,
               cues.get(pair)) for pair in pairs}
    return entries, compile_late(f"[{re.escape(''.join(sorted({*_write_signs(''.join(pairs))[::2]})))}]")
