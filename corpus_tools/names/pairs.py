"""Where names may begin or end: every two characters that follow one another, looked up at once."""
from __future__ import annotations

from itertools import compress
from operator import add, itemgetter
from typing import NamedTuple

from corpus_tools.data import compiled, kept, remembered
from corpus_tools.names.cues import CUES
from corpus_tools.names.endings import ToldEnding, endings_by_four, known_by_next, list_told
from corpus_tools.names.loose_names import StandIns, list_stand_ins
from corpus_tools.names.places import PlaceEntry, list_beginnings, names_by_pair
from corpus_tools.names.scene_firms import list_scenes
from corpus_tools.names.siblings import list_short_beginnings
from corpus_tools.names.unmarked import list_tells

# whether places, endings and known names have a pair, the stand-ins that hold it, whether it may begin what tells a company,
# the cues that it shows, and whether it may begin a short name of a county that needs company
_Entry = tuple[bool, bool, bool, StandIns | None, bool, list[str] | None, bool]


class Pairs(NamedTuple):
    """Offsets of the first of two characters, in order, each with what the tables have of the two; of endings where they end."""

    places: list[tuple[int, list[PlaceEntry]]]  # a place may begin
    endings: list[tuple[int, ToldEnding]]  # where an ending of a name ends, with the longest that does
    words: list[tuple[int, StandIns]]  # the last two characters of a stand-in
    tells: list[int]  # what is told of companies only may begin
    cues: set[str]  # what else the text may tell of (see CUES)
    shorts: list[int]  # a county called by a short name that needs company may begin


@remembered(64)  # of the articles that are read together: their names are asked for, and what their subjects are told by
def scan_pairs(norm: str) -> Pairs:
    """The places of a normal form where a name may begin or end: one pass, and a look-up where both may belong to one.

    >>> found = scan_pairs("全市有江苏的财报")
    >>> [at for at, _ in found.places], found.endings, [at for at, _ in found.words], found.tells, found.cues
    ([3], [], [0], [6], {'wholes'})
    """
    found = Pairs([], [], [], [], set(), [])
    found_places, found_endings, found_words, found_tells, found_cues, found_shorts = found
    names: list[tuple[int, ToldEnding]] = []
    entry_of = _list_entries().get
    even, odd = _number_pairs(norm)
    entries: list[tuple[str, _Entry] | None] = [None] * (len(even) + len(odd))
    entries[::2], entries[1::2] = map(entry_of, even), map(entry_of, odd)  # no step of Python for a pair that nothing has
    padded = "\0\0" + norm  # so that two characters stand before the first as well
    for i, (pair, (places, endings, known, words, tells, cues, shorts)) in zip(
            compress(range(len(entries)), entries), filter(None, entries)):
        if endings:
            told, longer = endings_by_four[pair]
            if (befores := longer.get(padded[i + 1])) is not None:
                for told in befores.get(padded[i]) or befores[""]:
                    if len(ending := told[0]) < 5 or norm.startswith(ending, i + 2 - len(ending)):  # the last four stand here
                        break
                else:
                    told = None
            if told is not None:
                found_endings.append((i + 2, told))
        if words:
            found_words.append((i, words))
        if known:
            for at, told in (nexts := known_by_next[pair]).get(norm[i + 2:i + 3]) or nexts[""]:
                if norm.startswith(told[0], i - at):
                    names.append((i - at + len(told[0]), told))
                    break
        if places:
            found_places.append((i, names_by_pair[pair]))
        if tells:
            found_tells.append(i)
        if cues:
            found_cues.update(cues)
        if shorts:
            found_shorts.append(i)
    if names:
        found_endings[:] = sorted(names + found_endings, key=itemgetter(0))
    return found


def _number_pairs(norm: str) -> tuple[memoryview, memoryview]:
    """Each two characters that follow one another as one number: those that begin at even offsets, and those at odd ones."""
    coded = memoryview(norm.encode("utf-32-le", "surrogatepass"))
    even, odd = (coded[at:len(coded) - (len(coded) - at) % 8].cast("Q") for at in (0, min(4, len(coded))))
    return even, odd


@compiled
def _list_entries() -> dict[int, tuple[str, _Entry]]:
    """The pairs of characters that may begin or end something, each with what the tables have of it, by its number."""
    pairs, kinds, entries = _sort_entries()
    numbers, _ = _number_pairs(pairs)
    return dict(zip(numbers, zip(map(add, pairs[::2], pairs[1::2]), map(entries.__getitem__, kinds))))


@kept
def _sort_entries() -> tuple[str, list[int], list[_Entry]]:
    """All pairs as one string, for each of them the number of its entry, and the entries: most are the same."""
    (places, _), (endings, known), words, tells = list_beginnings(), list_told(), list_stand_ins(), list_tells() | list_scenes()
    shorts = list_short_beginnings()
    cues: dict[str, list[str]] = {}
    for cue, told in CUES.items():
        for word in told:
            cues.setdefault(word[-2:], []).append(cue)
    pairs = [pair for pair in {*places, *endings, *known, *words, *tells, *cues, *shorts} if len(pair) == 2]
    numbers: dict[str, int] = {}
    entries: list[_Entry] = []
    kinds = []
    for pair in pairs:
        entry = pair in places, pair in endings, pair in known, words.get(pair), pair in tells, cues.get(pair), pair in shorts
        if (number := numbers.setdefault(repr(entry), len(entries))) == len(entries):
            entries.append(entry)
        kinds.append(number)
    return "".join(pairs), kinds, entries
