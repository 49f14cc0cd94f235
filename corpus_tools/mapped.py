"""A text that remembers where each of its characters stands in the source."""
from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import itemgetter

from corpus_tools.frozen import frozen

# (start in this text, start in the source, end in the source, copied): a copied run is the source
# character by character; a run that is not copied stands for the whole source stretch (``&nbsp;`` → one space),
# and an inserted run stands for an empty one.
Run = tuple[int, int, int, bool]


@frozen
class MappedText:
    """A text with its way back to the source, kept as runs.

    >>> t = MappedText.of("据统计，全 区 <b>91</b>家")
    >>> u = t.replace([(5, 6, ""), (7, 11, ""), (13, 17, "")])
    >>> u.text
    '据统计，全区91家'
    >>> u.span(6, 9), t.text[slice(*u.span(6, 9))]
    ((11, 18), '91</b>家')
    """

    text: str
    runs: tuple[Run, ...]
    starts: tuple[int, ...]  # of the runs, for bisection

    @staticmethod
    def of(text: str, start: int = 0) -> MappedText:
        """A text that is the source itself (or a slice of it that begins at ``start``)."""
        return _build(text, ((0, start, start + len(text), True),) if text else ())

    def replace(self, edits: Sequence[tuple[int, int, str]]) -> MappedText:
        """The text with each (start, end, new) put in place; edits are sorted and do not overlap."""
        if not edits:
            return self
        pieces: list[str] = []
        runs: list[Run] = []
        at = size = run = 0
        text = self.text
        first, source, limit, copied = self._reach(0)
        for start, end, new in edits:
            if start < at or end < start:
                raise ValueError(f"edits overlap or go backwards at {start}")
            if at < start:
                if copied and start <= limit and first <= at:  # all of it in one run, as most is
                    runs.append((size, source + at - first, source + start - first, True))
                else:
                    run = self._copy(at, start, size - at, runs, run)
                    first, source, limit, copied = self._reach(run)
                pieces.append(text[at:start])
                size += start - at
            if new:
                runs.append((size, *self.span(start, end), False))
                pieces.append(new)
                size += len(new)
            at = end
        if at < len(text):
            self._copy(at, len(text), size - at, runs, run)
            pieces.append(text[at:])
        return _build("".join(pieces), tuple(runs))

    def _reach(self, run: int) -> tuple[int, int, int, bool]:
        """Where a run begins in this text and in the source, where it ends in this text if it is copied, and whether it is."""
        first, source, end, copied = self.runs[run] if self.runs else (0, 0, 0, False)
        return first, source, first + end - source, copied

    def pick(self, spans: Sequence[tuple[int, int]], between: str) -> MappedText:
        """Some parts of the text, in order; what stands between two of them becomes ``between``.

        >>> MappedText.of("入驻91家 · 园区").pick([(0, 5), (8, 10)], "，").span(5, 6)
        (5, 8)
        """
        pieces: list[str] = []
        runs: list[Run] = []
        size = before = 0
        for start, end in self._join_near(spans, between):
            if pieces:
                runs.append((size, *self.span(before, start), False))
                pieces.append(between)
                size += len(between)
            if start < end:
                self._copy(start, end, size - start, runs)
                pieces.append(self.text[start:end])
                size += end - start
            before = end
        return _build("".join(pieces), tuple(runs))

    def _join_near(self, spans: Sequence[tuple[int, int]], between: str) -> list[tuple[int, int]]:
        """The spans, as one where ``between`` is what stands between two of them as it is."""
        joined: list[tuple[int, int]] = []
        first = last = 0  # of the last one, empty at the start
        for start, end in spans:
            if first < last <= start and self.text[last:start] == between:
                joined[-1] = first, end
            else:
                joined.append((start, end))
                first = start
            last = end
        return joined

    def slice(self, start: int, end: int) -> MappedText:
        """The part from start to end."""
        return self.pick([(start, end)], "")

    @staticmethod
    def join(parts: Iterable[MappedText | str]) -> MappedText:
        """Several parts one after the other; a plain string between them has no source of its own."""
        pieces: list[str] = []
        runs: list[Run] = []
        size = source = 0
        for part in parts:
            if isinstance(part, str):
                text = part
                if text:
                    runs.append((size, source, source, False))
            else:
                text = part.text
                runs.extend((size + s, a, b, copied) for s, a, b, copied in part.runs)
                if part.runs:
                    source = part.runs[-1][2]
            pieces.append(text)
            size += len(text)
        return _build("".join(pieces), tuple(runs))

    def source(self, at: int) -> int:
        """The source offset where the character at ``at`` begins (for ``len(text)``, where the last one ends)."""
        if not self.runs:
            return 0
        if at >= len(self.text):
            return self.runs[-1][2]
        start, a, _, copied = self.runs[bisect_right(self.starts, at) - 1]
        return a + at - start if copied else a

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The source span of text[start:end], markup in between included."""
        if end <= start:
            at = self.source(start)
            return at, at
        first = bisect_right(self.starts, start) - 1
        run_start, a, b, copied = self.runs[first]
        source = a + start - run_start if copied else a
        if end > run_start + b - a or not copied:  # it goes on in another run
            run_start, a, b, copied = self.runs[bisect_right(self.starts, end - 1, first) - 1]
        return source, a + end - run_start if copied else b

    def locate(self, at: int) -> int | None:
        """Where the source character at ``at`` stands in this text; None where it was left out.

        >>> MappedText.of("全 区91家").replace([(1, 2, "")]).locate(3)
        2
        """
        for start, a, b, copied in self.runs:  # not in the order of the source where pieces were put together anew
            if a <= at < b:
                return start + at - a if copied else start
        return None

    def _copy(self, start: int, end: int, shift: int, runs: list[Run], first: int = 0) -> int:
        """Put the runs of start:end, which begins in run ``first`` or later, behind ``runs``; the number of the last of them."""
        s, a, b, copied = self.runs[first]
        size = start + shift
        if copied and s <= start and end - s <= b - a:  # all of it in one run, as most is
            runs.append((size, a + start - s, a + end - s, True))
            return first
        first = bisect_right(self.starts, start, first) - 1
        last = bisect_left(self.starts, end, first + 1) - 1
        s, a, b, copied = self.runs[first]
        if last > first:
            runs.append((size, a + start - s, b, True) if copied else (size, a, b, False))
            runs += [(at + shift, low, high, way) for at, low, high, way in self.runs[first + 1:last]]
            s, a, b, copied = self.runs[last]
            runs.append((s + shift, a, a + end - s, True) if copied else (s + shift, a, b, False))
        else:
            runs.append((size, a + start - s, a + end - s, True) if copied else (size, a, b, False))
        return last


def _build(text: str, runs: tuple[Run, ...]) -> MappedText:
    return MappedText(text, runs, tuple(map(itemgetter(0), runs)))
