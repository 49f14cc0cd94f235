"""Clauses that hold quantities, cut into the gaps before, between and behind them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.frames.phrases import Gap
from corpus_tools.frames.predicates import Marks
from corpus_tools.frames.tokens import read_tokens
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.split import Passage

_MARKS = "，；：。"
_HEADLINES = frozenset(("title", "deck", "heading"))
_RATES = ("percent", "percentage_point")
# 出口额 较去年同期成长9%, 营收 月增3%: how much what stands before the space grew
_GREW = compile_late("(?:[较比](?:去年|上年|前年|上个?月|上季)?(?:同期|同月)?|同比|环比|按[年月季]|[年月季])*(?:大幅?|劲|激|飙|微|小幅?|略|再|仍|逆势)?"
                     "(?:增长|成长|增加|上升|下降|下滑|下跌|减少|衰退|回升|回落|[增减升跌降涨扬])(?:了|约|近|逾|达|超过?)*")


@dataclass(slots=True)
class Region:
    """A clause (or a part of a bracket) with its quantities: gap j stands before quantity j, the last behind all."""

    start: int
    end: int
    clause: int
    bracket: int | None
    mentions: list[int]
    gaps: list[Gap]
    full: tuple[Gap, ...] = ()  # the gaps as they were before a noun was given to the number before it

    def take(self, slot: int, end: int) -> None:
        """Give the words up to ``end`` to the number before them: they do not name what the next one measures."""
        if slot + 1 < len(self.mentions) and end <= (gap := self.gaps[slot + 1]).end:
            self.gaps[slot + 1] = Gap(end, gap.end, [t for t in gap.tokens if t[0] >= end])


def read_regions(passage: Passage, mentions: Sequence[Numeral], names: Marks, marks: Marks) -> list[Region]:
    """The regions of a passage; ``names`` are its names as tokens, ``marks`` its names and brackets."""
    starts = [bracket[0] for bracket in passage.brackets]
    regions: dict[tuple[int, int], Region] = {}
    for index, mention in enumerate(mentions):
        clause = passage.clause_at(mention.start)
        number = bisect_right(starts, mention.start) - 1 if starts else -1
        if number >= 0 and passage.brackets[number][0] < mention.start and mention.end <= passage.brackets[number][1]:
            start, end = _cut_bracket(passage.norm, *passage.brackets[number], mention)
        else:
            number = -1
            start, end = _cut_clause(passage, clause, mention)
        region = regions.get((start, number))
        if region is None:
            regions[start, number] = Region(start, end, clause, None if number < 0 else number, [index], [])
            continue
        region.mentions.append(index)
        if end > region.end:
            region.end = end
    for region in regions.values():
        _read_gaps(passage.norm, mentions, region, marks if region.bracket is None else names)
    return list(regions.values())


def _cut_clause(passage: Passage, clause: int, mention: Numeral) -> tuple[int, int]:
    start, end, _, _, sentence = passage.clauses[clause]
    if end < mention.end:
        end = mention.end
    if passage.blocks[passage.sentences[sentence].block].kind in _HEADLINES:
        opening, start, at = start, max(start, passage.norm.rfind(" ", start, max(start, mention.start - 1)) + 1), mention.start
        while start > opening and mention.quantity.unit in _RATES and _GREW.fullmatch(passage.norm, start, at):
            start, at = max(opening, passage.norm.rfind(" ", opening, start - 1) + 1), start - 1
        space = passage.norm.find(" ", mention.end + 1, end)  # spaces part the clauses of a headline
        end = space if space > 0 else end
    return start, end


def _cut_bracket(norm: str, low: int, high: int, mention: Numeral) -> tuple[int, int]:
    start = max(low + 1, *(norm.rfind(mark, low, mention.start) + 1 for mark in _MARKS))
    stops = (norm.find(mark, mention.end, high - 1) for mark in _MARKS)
    return start, min([high - 1, *(at for at in stops if at >= 0)])


_new_gap = Gap.__new__  # what the constructor calls, without a detour through the type


def _read_gaps(norm: str, mentions: Sequence[Numeral], region: Region, marks: Marks) -> None:
    at, gaps = region.start, region.gaps
    for index in region.mentions:
        mention = mentions[index]
        start, end = mention.start, mention.end
        gaps.append(_new_gap(Gap, at, start, read_tokens(norm, at, start, marks)) if start > at else _new_gap(Gap, at, at, []))
        if end > at:
            at = end
    stop = region.end
    gaps.append(_new_gap(Gap, at, stop, read_tokens(norm, at, stop, marks)) if stop > at else _new_gap(Gap, at, at, []))
    region.full = tuple(gaps)
