"""The period that each quantity speaks of, and on what basis.

Looked for in the clause, the sentence, the sentences before it in the paragraph, the paragraphs and headings above, the
title; last the publication date. Relative words count from the publication date or, where that is unknown, from the latest
year that the article states for something done or under way.
"""
from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.frames import Frame
from corpus_tools.model import Article, Numeral
from corpus_tools.resolve_time import Reference, find_reference, resolve_time
from corpus_tools.sections import Section, find_years, is_item, read_sections
from corpus_tools.split import Passage
from corpus_tools.status import find_heads, find_rises, key_value
from corpus_tools.times import Time


@dataclass(frozen=True, slots=True)
class Period:
    period: str  # ISO 8601 or ""
    basis: str  # stated, context, publication or ""
    rule: str
    confidence: float


_FORMER = re.compile("(?:过去|原来|原先|以前|此前|往常|最初|当初)的?$")
_EDITION = re.compile("年版")
_SOMEDAY = re.compile("早日|建成后|投产后|达产后|投用后|投运后|运营后|最终|届时|远期|长远")


def reference_date(passage: Passage, article: Article, times: Sequence[Time]) -> tuple[str, str]:
    """The date from which relative words count, and its basis: publication, or context (the latest year stated as done).

    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.split import read_passage
    >>> from corpus_tools.times import find_times
    >>> p = read_passage("2023年园区产值50亿元，目前有企业300家，力争到2025年翻一番。")
    >>> reference_date(p, Article("", 0, MappedText.of(p.text), p.blocks), find_times(p, []))
    ('2023', 'context')
    """
    reference = find_reference(passage, article, times)
    return reference.iso, reference.basis


def resolve_periods(passage: Passage, article: Article, mentions: Sequence[Numeral], frames: Sequence[Frame],
                    statuses: Sequence[str], times: Sequence[Time]) -> list[Period]:
    """One period for each mention, in the same order; ``statuses`` are those of status.py."""
    reference = find_reference(passage, article, times)
    sections = read_sections(passage, times, reference.iso)
    scene = _Scene(passage, times, reference, sections, mentions)
    found = [scene.read(number, status != "actual", status) for number, status in enumerate(statuses)]
    return _copy_to_headings(scene, mentions, found)


class _Scene:
    """What is known of one article while its mentions are read in order."""

    def __init__(self, passage: Passage, times: Sequence[Time], reference: Reference, sections: Sequence[Section],
                 mentions: Sequence[Numeral]) -> None:
        self.passage, self.times, self.reference, self.sections, self.mentions = passage, times, reference, sections, mentions
        self.rises = find_rises(passage.norm, mentions)
        self.starts = [time.start for time in times]
        self.mention_starts = [mention.start for mention in mentions]
        self.title = self._find_title_time()
        self.frames: list[tuple[int, Time | None]] = self._find_block_frames()  # of each block: where its leading time was read
        self.spans: dict[int, str] = {}  # block -> the interval spoken of, for 从A到B without years
        self.last_from: tuple[int, str] = (-1, "")

    # -- what stands above a mention ------------------------------------------------------------------------------------

    def _find_title_time(self) -> Time | None:
        if not self.passage.blocks:
            return None
        block = self.passage.blocks[0]
        for time in self.times_between(block.start, block.end):
            if time.use in ("when", "by", "aim", "since") and time.grain in ("year", "half", "quarter", "months", "month", "span"):
                return time
        return None

    def _find_block_frames(self) -> list[tuple[int, Time | None]]:
        """For each block the time that its own opening, or the opening of a block above in the same section, sets."""
        found: list[tuple[int, Time | None]] = []
        held: tuple[int, Time | None] = (-1, None)
        opened = -1
        for number, section in enumerate(self.sections):
            if section.level or section.opened != opened:
                held, opened = (-1, None), number if section.level else section.opened
            found.append(held)
            lead = self._find_lead(number)
            if lead is not None and not is_item(self.passage.norm, self.passage.blocks[number].start):
                held = (number, lead)
        return found

    def _find_lead(self, number: int) -> Time | None:
        block = self.passage.blocks[number]
        for time in self.times_between(block.start, min(block.end, block.start + 60)):
            before = self.passage.norm[block.start:time.start]
            if "。" in before or "；" in before or before.count("，") > 1 or len(before) > 40:
                return None
            if time.use in ("than", "name", "report", "from", "event") or time.grain in ("vague", "same", "day"):
                continue
            if time.grain == "now" or time.grain == "month" and time.use == "when" or time.use == "since" and time.grain != "year":
                return None
            if time.grain == "span" and before and before[-1] not in "，：！":
                return None
            span = find_years(time, self.reference.year)
            if span and self.reference.year and span[1] < self.reference.year - 1:
                return None
            return time
        return None

    def times_between(self, start: int, end: int) -> Sequence[Time]:
        return self.times[bisect_left(self.starts, start):bisect_left(self.starts, end)]

    # -- one mention ------------------------------------------------------------------------------------------------------

    def read(self, number: int, future: bool, status: str) -> Period:
        passage, mention = self.passage, self.mentions[number]
        sentence_number = passage.sentence_at(mention.start)
        sentence = passage.sentences[sentence_number]
        if self.rises[number] == "from":
            period = self._read_former(number, sentence.start, sentence.block)
            if period is not None:
                return period
        settled = self.rises[number] == "to"
        time = self._find_in_sentence(mention, sentence.start, future)
        if time is not None:
            return self._settle(time, sentence.start, sentence.block, future, "sentence", 0.95, settled, status)
        after = self._find_after(mention)
        if after is not None:
            return self._settle(after, sentence.start, sentence.block, future, "bracket", 0.9, settled, status)
        time = self._find_in_block(sentence_number, sentence.block, future, status)
        if time is not None:
            return self._settle(time, time.start, sentence.block, future, "paragraph", 0.88, settled, status)
        return self._read_above(mention, sentence.block, sentence.start, future, status, settled)

    def _settle(self, time: Time, start: int, block: int, future: bool, rule: str, confidence: float, settled: bool, status: str) -> Period:
        iso = self.resolve(time, start, block, future, status)
        if time.grain in ("span", "plan") and "/" in iso:
            self.spans[block] = iso
        if settled and "/" in iso and iso[:4] != iso.rpartition("/")[2][:4]:
            iso = iso.rpartition("/")[2]
        basis = "stated" if time.period and rule != "section" and rule != "title" else "context" if iso else ""
        return Period(iso, basis, f"time:{rule}", confidence if iso else 0.4)

    def _find_in_sentence(self, mention: Numeral, start: int, future: bool) -> Time | None:
        """The nearest time before the mention in its sentence that says when."""
        passage, year = self.passage, self.reference.year
        near = self.times_between(start, mention.start)
        clause = None
        for time in reversed(near):
            if time.use in ("name", "than") or time.grain in ("vague", "same"):
                continue
            if clause is None:
                clause = passage.clauses[passage.clause_at(mention.start)]
            own = time.start >= clause.start
            if time.use in ("event", "report") and not own:
                continue
            if time.use == "from" and not (own and self._touches(time, mention)):
                continue
            if not own and self._is_aside(time, mention):
                continue
            if time.grain == "span" and not own and not self._opens_clause(time):
                continue
            if time.relative == "this:":
                continue
            if not own and year:
                span = find_years(time, self.reference.year)
                if span and (span[0] > year and not future or span[1] < year and future and time.use != "aim"):
                    continue
            return time
        return None

    def _touches(self, time: Time, mention: Numeral) -> bool:
        between = self.passage.norm[time.end:mention.start]
        if len(between) > 16 or any(mark in between for mark in "，。；、"):
            return False
        return self.mention_starts[bisect_left(self.mention_starts, time.end)] == mention.start

    def _is_aside(self, time: Time, mention: Numeral) -> bool:
        """Whether a time stands in brackets that do not hold the mention."""
        first = bisect_left(self.passage.brackets, (time.start - 200,))
        for start, end in self.passage.brackets[first:first + 8]:
            if start < time.start < end:
                return not start < mention.start < end
            if start > time.start:
                break
        return False

    def _opens_clause(self, time: Time) -> bool:
        clause = self.passage.clauses[self.passage.clause_at(time.start)]
        return time.start - clause.start <= 6  # 在, 回望, 刚刚过去的

    def _find_after(self, mention: Numeral) -> Time | None:
        """A time in the brackets right behind the mention: 50亿元（2020年）."""
        if self.passage.norm[mention.end:mention.end + 1] != "（":
            return None
        for time in self.times_between(mention.end, mention.end + 6):
            if time.use in ("when", "by", "aim") and self.passage.norm[time.end:time.end + 1] in "）底，":
                return time
        return None

    def _find_in_block(self, sentence_number: int, block: int, future: bool, status: str) -> Time | None:
        """The time that an earlier sentence of the paragraph sets for those behind it."""
        passage, year = self.passage, self.reference.year
        for number in range(sentence_number - 1, -1, -1):
            sentence = passage.sentences[number]
            if sentence.block != block:
                return None
            first = passage.sentences[number - 1].block != block if number else True
            told = self._holds_mention(sentence.start, sentence.end)
            for time in reversed(self.times_between(sentence.start, sentence.end)):
                if time.use in ("name", "than", "report", "event", "from") or time.grain in ("vague", "same", "day") or time.relative == "this:":
                    continue
                if time.grain == "now":
                    if told:
                        return time
                    continue
                if not told and not (first and self._opens_clause(time)):
                    continue
                if time.grain == "month" and (time.use == "since" or time.use == "when" and not told):
                    continue
                if time.grain == "span" and not self._opens_clause(time) or self._is_aside(time, self.mentions[0]):
                    continue
                span = find_years(time, self.reference.year)
                if time.use == "aim" and status == "actual":
                    continue
                if span and year:
                    if span[0] > year and not future or span[1] < year and status == "target" and time.use != "aim":
                        continue
                    if span[1] < year - 2 and not told:
                        continue
                return time
        return None

    def _holds_mention(self, start: int, end: int) -> bool:
        at = bisect_left(self.mention_starts, start)
        return at < len(self.mention_starts) and self.mention_starts[at] < end

    def _read_above(self, mention: Numeral, block: int, start: int, future: bool, status: str, settled: bool) -> Period:
        year = self.reference.year
        if future and self.sections[block].tense == "" and _SOMEDAY.search(self.passage.norm, start, mention.start):
            return Period("", "", "time:someday", 0.5)
        where, time = self.frames[block]
        above = [time] if time is not None else []
        above += [self.times[i] for i in self.sections[block].times if self.times[i].use != "name" or self.times[i].grain == "plan"]
        for time in above:
            if self._fits(time, mention, status, block):
                return self._settle(time, time.start, block, future, "section", 0.85, settled, status)
        if status != "actual":
            if self.title is not None and self._fits(self.title, mention, "target", 0) and self._is_ahead(self.title):
                return self._settle(self.title, 0, block, True, "title", 0.7, settled, status)
        elif self.title is not None and self._fits(self.title, mention, status, block):
            span = find_years(self.title)
            if not (span and year and span[1] < year - 1):
                return self._settle(self.title, 0, block, future, "title", 0.75, settled, status)
        iso = self.reference.iso[:7]
        if not iso:
            return Period("", "", "time:none", 0.4)
        if self.reference.basis == "publication":
            return Period(iso, "publication", "time:publication", 0.7)
        return Period(iso, "context", "time:reference", 0.6)

    def _fits(self, time: Time, mention: Numeral, status: str, block: int) -> bool:
        """Whether a time set above may hold for a mention: no plan for the past, no done thing to come, no 已 for some months."""
        year = self.reference.year
        span = find_years(time, year)
        if status == "target":
            return not (span and year and span[1] < year) or self.sections[block].tense == "review"
        if time.grain in ("months", "half", "quarter"):
            if status == "forecast":
                return False
            clause = self.passage.clauses[self.passage.clause_at(mention.start)]
            return self.passage.norm.find("已", clause.start, mention.start) < 0
        return not self._is_ahead(time)

    def _is_ahead(self, time: Time) -> bool:
        year = self.reference.year
        span = find_years(time, year)
        base = time.relative.split(":")[0]
        return bool(span and year and span[0] > year) or time.use == "aim" or base in ("1", "2") or base == "span" and ":-" not in time.relative

    def resolve(self, time: Time, start: int, block: int, future: bool, status: str) -> str:
        return resolve_time(time, self.reference, future, self._hint_year(time, start, block) if time.relative[:1] in "?t" else 0, status)

    def _hint_year(self, time: Time, start: int, block: int) -> int:
        """The year that a bare 上半年, 6月 or 全年 belongs to: stated before it in the sentence, the paragraph, or above."""
        opening = self.passage.blocks[block].start
        for lower, upper in ((start, time.start), (opening, start)):
            for other in reversed(self.times_between(lower, upper)):
                span = find_years(other)
                if other.use in ("when", "since", "by", "report") and span and span[0] == span[1]:
                    return span[0]
                if other.relative[:2] in ("0:", "-1", "-2", "1:") and other.use in ("when", "since", "by", "report") and self.reference.year:
                    return self.reference.year + int(other.relative.split(":")[0])
        above = [self.frames[block][1], *(self.times[i] for i in self.sections[block].times)]
        for other in above:
            span = find_years(other) if other is not None else None
            if span and span[0] == span[1] and other is not None and other.use != "name":
                return span[0]
        if self.title is not None:
            span = find_years(self.title)
            if span and span[0] == span[1] and self.title is not time:
                return span[0]
        return 0

    # -- 从A提升至B --------------------------------------------------------------------------------------------------------

    def _read_former(self, number: int, start: int, block: int) -> Period | None:
        """The period of the A of 从A提升至B; None where it is that of the sentence."""
        passage, mention = self.passage, self.mentions[number]
        norm = passage.norm
        for time in reversed(self.times_between(start, mention.start)):
            if time.use == "from" and self._touches(time, mention):
                iso = self.resolve(time, start, block, False, "actual")
                self.last_from = (block, iso)
                return Period(iso, "stated" if time.period else "context", "time:from", 0.95)
        if _FORMER.search(norm, max(0, mention.start - 6), mention.start):
            return Period("", "", "time:former", 0.5)
        sentence = passage.sentence_at(mention.start)
        if self.last_from[0] == block and self.last_from[1] and norm[mention.start - 1] in "从由自":
            return Period(self.last_from[1], "context", "time:from_before", 0.85)
        interval = self._find_interval(number, start, block, sentence)
        if interval:
            first, _, last = interval.partition("/")
            # A five-year plan is measured from the year before it began.
            begin = str(int(first[:4]) - 1) if int(last[:4]) - int(first[:4]) == 4 else first[:4]
            return Period(begin, "context", "time:from_interval", 0.8)
        if _EDITION.search(norm, start, mention.start):
            return Period("", "", "time:former_edition", 0.5)
        return None

    def _find_interval(self, number: int, start: int, block: int, sentence_number: int) -> str:
        """The interval that the sentence, the paragraph or the section above speaks of."""
        mention = self.mentions[number]
        time = self._find_in_sentence(mention, start, False) or self._find_in_block(sentence_number, block, False, "actual")
        where = [time] if time is not None else [self.frames[block][1], *(self.times[i] for i in self.sections[block].times)]
        for other in where:
            if other is None or other.grain not in ("span", "plan") or other.use == "aim":
                if other is not None:
                    return ""
                continue
            iso = self.resolve(other, other.start, block, False, "actual")
            return iso if "/" in iso else ""
        return ""


def _copy_to_headings(scene: _Scene, mentions: Sequence[Numeral], found: list[Period]) -> list[Period]:
    """A title or heading that states no time takes that of the number it repeats."""
    body: dict[tuple[object, ...], Period] = {}
    heads = find_heads(scene.passage, scene.sections)
    blocks = [scene.passage.sentences[scene.passage.sentence_at(m.start)].block for m in mentions]
    for mention, period, block in zip(mentions, found, blocks):
        key = key_value(mention)
        if key and not heads[block] and period.rule not in ("time:publication", "time:reference", "time:none"):
            body.setdefault(key, period)
    for number, (mention, block) in enumerate(zip(mentions, blocks)):
        if heads[block] and found[number].rule not in ("time:sentence", "time:bracket", "time:from"):
            twin = body.get(key_value(mention) or ())
            if twin and twin.period:
                found[number] = Period(twin.period, "context", "time:twin", 0.8)
    return found
