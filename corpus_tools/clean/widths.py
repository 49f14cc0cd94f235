"""The fixed width at which a program broke the lines of a text, told by the lines that stop inside a sentence."""
from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from corpus_tools.late import compile_late

CLOSED = compile_late(r"(?:[。！？!?；;：:…]|\.{3})[”’」』）)]?$")
LEAST, MOST = 12, 134  # characters of a line that a width broke
_NARROWEST = 15  # characters of a full line
_TRIED = 3  # widths: those that most lines have
_HANG, _PIECE_MOST = 4, 6  # characters that may stand out behind a full line; of a piece that is taken to the next
_LONG = 0.6  # of the width: shorter lines without a full stop are headings and labels
_EVEN = 0.7  # of the longer ones, where a fixed width broke them
_STRICT = 0.93  # of those, where words and numbers are broken anywhere
_VERSE = 0.4  # lines of which more end with a clause were written so
_ENOUGH = 3  # broken lines; fewer have to show more
_SLACK = 5  # columns by which the lines of a proportional type differ
_PRINTED = 8  # those of a page that is known to be printed, where figures are narrow
# What a program that breaks no word, and keeps punctuation away from the edges, takes to the next line as one.
_PIECE = compile_late(r"[（《“‘「『【(]*(?:[A-Za-z0-9.,%+-]+|.)[，。；、：！？）》”’」』】%％.,;:!?)…]*")
_MARK = compile_late("[，。；、,;]")
_INSIDE = compile_late(r"[0-9]\n[0-9]|[（《“‘「『【(，、,]\n|\n[，。；、：！？）》”’」』】％%]")  # no paragraph ends or begins so

Pair = tuple[str, str]  # a line, the one below it


def measure_columns(words: str) -> int:
    """Columns of a screen: two for three bytes of UTF-8, one for one."""
    return (len(words.encode("utf-8", "replace")) + len(words)) // 2


def _measure_bytes(words: str) -> int:
    return len(words.encode("utf-8", "replace"))


class Width(NamedTuple):
    """How wide a full line is; how that is measured, and a wide character; by how much lines differ; whether words are broken."""

    full: int
    measure: Callable[[str], int] = measure_columns
    unit: int = 2
    slack: int = 0
    strict: bool = False

    def breaks(self, words: str, below: str) -> bool:
        """Whether a line is full, so that the next piece found no room on it."""
        size, most = self.measure(words), self.full + _HANG * self.unit
        if size > most or size < self.full - self.slack - _PIECE_MOST * self.unit or self.measure(below) > most:
            return False
        piece = below[0] if self.strict else _PIECE.match(below)[0][:_PIECE_MOST]
        return size + self.measure(piece) > self.full - self.slack


_MEASURES = ((len, 1, 0), (measure_columns, 2, 0), (_measure_bytes, 3, 0), (measure_columns, 2, _SLACK))


def find_width(pairs: Sequence[Pair], *, printed: bool = False) -> Width | None:
    """The width that broke these lines, none of which a full stop ends: nearly all that are long are as wide.

    >>> lines = ["园区去年新引进企业四十二家，其中", "十六家从事芯片设计，九家从事封装", "测试，另有五家研究所迁入，全年实", "现产值八十亿元。"]
    >>> find_width(list(zip(lines, lines[1:]))).full
    16
    """
    if printed:
        sizes = sorted(measure_columns(words) for words, _ in pairs)
        return Width(sizes[int(0.9 * (len(sizes) - 1))], slack=_PRINTED)
    if len(pairs) < _ENOUGH and not _is_cut_inside(pairs) and len({len(words) for words, _ in pairs}) == len(pairs):
        return None
    best, most = None, 0
    for measure, unit, slack in _MEASURES:
        sizes = [measure(words) for words, _ in pairs]
        for full, _ in Counter(sizes).most_common(_TRIED):
            long = [pair for pair, size in zip(pairs, sizes) if size > _LONG * full]
            most_wide = full + _HANG * unit
            if full < _NARROWEST * unit or sum(full - slack - unit <= size <= most_wide for size in sizes) * 2 < len(long):
                continue
            long = [pair for pair in long if measure(pair[1]) <= most_wide or measure(pair[0]) > most_wide]
            width = Width(full, measure, unit, slack)
            found = [pair for pair in long if width.breaks(*pair)]
            if len(found) <= most or len(found) < _EVEN * len(long) or not _are_broken(found, long, slack):
                continue
            exact = width._replace(strict=True)
            best = exact if sum(exact.breaks(*pair) for pair in found) >= _STRICT * len(found) else width
            most = len(found)
    return best


def _are_broken(found: Sequence[Pair], long: Sequence[Pair], slack: int) -> bool:
    """Whether full lines are those of sentences, not names, titles or rows that are as long by chance."""
    if _VERSE * len(found) < sum(1 for words, _ in found if words[-1] in "，、,"):
        return False
    if len(found) >= _ENOUGH:
        return 2 * sum(1 for words, below in found if _MARK.search(words) or _MARK.search(below)) >= len(found)
    if slack or len(found) < len(long):
        return False
    inside = _is_cut_inside(found)
    if len(found) == 1:
        return inside and len(found[0][0]) >= max(20, len(found[0][1]))
    return len(found[0][0]) == len(found[1][0]) and all(_MARK.search(words) for words, _ in found) and (
        inside or any(CLOSED.search(below[-4:]) for _, below in found))


def _is_cut_inside(pairs: Sequence[Pair]) -> bool:
    """Whether one of the lines stops in a number, in brackets, before a mark."""
    return any(_INSIDE.search(f"{words[-1]}\n{below[0]}") for words, below in pairs)
