"""From relative words to ISO 8601: the date they count from, and what they come to."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from corpus_tools.model import Article
from corpus_tools.split import Passage
from corpus_tools.times import Time, join_period

_PLANNED = re.compile("力争|争取|计划|规划|目标|预计|预期|将|拟|未来|展望|要")


@dataclass(frozen=True, slots=True)
class Reference:
    """The date that relative words count from: as exact as known, 0 where unknown."""

    iso: str = ""
    basis: str = ""  # publication, context or ""
    year: int = 0
    month: int = 0
    day: int = 0


def find_reference(passage: Passage, article: Article, times: Sequence[Time]) -> Reference:
    """The publication date; else the latest year that the article states for something done or under way."""
    if re.match("(?:19|20)[0-9]{2}", article.date):
        parts = [int(part) for part in re.findall("[0-9]+", article.date)[:3]] + [0, 0]
        return Reference(article.date[:10], "publication", *parts[:3])
    latest = 0
    body = passage.blocks[0].end if passage.blocks and len(passage.blocks) > 1 else 0
    for time in times:
        if not time.period or time.use in ("name", "aim") or time.grain == "plan" or time.start < body:
            continue
        year = int(time.period.rpartition("/")[2][:4])
        if year > latest and not _is_planned(passage, time):
            latest = year
    return Reference(str(latest), "context", latest) if latest else Reference()


def _is_planned(passage: Passage, time: Time) -> bool:
    """Whether the words right before or behind a time make it one aimed at."""
    clause = passage.clauses[passage.clause_at(time.start)] if passage.clauses else None
    if clause is None:
        return False
    begin = max(clause.start, time.start - 12)
    return _PLANNED.search(passage.norm, begin, min(clause.end, time.end + 6)) is not None


def resolve_time(time: Time, reference: Reference, future: bool, hint: int, status: str = "actual") -> str:
    """The ISO period of a time; ``hint`` is the year its surroundings give to a bare 上半年 or 6月, 0 where none.

    >>> june = Reference("2022-06-15", "publication", 2022, 6, 15)
    >>> resolve_time(Time(0, 3, "上半年", "", "?:H1", "half"), june, False, 0)
    '2022-H1'
    >>> resolve_time(Time(0, 3, "近十年", "", "span:-10", "span"), june, False, 0)
    '2012/2022'
    """
    year = reference.year
    if time.period:
        if time.use == "since":
            return _reach(time.period, reference)
        return time.period
    base, _, part = time.relative.partition(":")
    if base == "span":
        return _resolve_span(part, reference)
    if base in ("now", "recent"):
        return reference.iso[:7]
    if base in ("same", "this", "this+1", "?"):
        if base == "this+1":
            hint = hint + 1 if hint else 0
        found = hint or (_guess_year(part, reference, future, status) if year else 0)
        iso = join_period(found, _fill_month(part, reference)) if found else ""
        return _reach(iso, reference) if iso and time.use == "since" and part[:2].isdigit() else iso
    if not year:
        return ""
    if base[0] in "mqd":
        return _shift(base, reference)
    iso = join_period(year + int(base), _fill_month(part, reference))
    return _reach(iso, reference) if time.use == "since" and (int(base) < 0 or part) else iso


def _reach(first: str, reference: Reference) -> str:
    """From a first period to the reference: 2020年以来."""
    if not reference.iso or "/" in first or first[:4] >= reference.iso[:4] and len(first) == 4:
        return first
    last = reference.iso[:max(4, len(first))]
    return first if first == last else f"{first}/{last}"


def _resolve_span(part: str, reference: Reference) -> str:
    if not reference.year or not re.fullmatch("-?[0-9]+m?", part):
        return ""
    if part.endswith("m"):
        return reference.iso[:7]
    years, year = int(part), reference.year
    if years > 0:
        return str(year + years)
    # In the first months of a year, "the past five years" are the five complete ones; so is "the past year".
    if 0 < reference.month <= 3 and years >= -5:
        return str(year - 1) if years == -1 else f"{year + years}/{year - 1}"
    if years == -1 and not reference.month:
        return str(year)
    return f"{year + years}/{year}"


def _guess_year(part: str, reference: Reference, future: bool, status: str) -> int:
    """The year of a bare part of a year: the latest that has begun, for things done; for plans the one that has not ended."""
    year, month = reference.year, reference.month or 12
    if part in ("", "all"):
        return year - 1 if reference.month and month <= 2 and status != "target" else year
    first = {"H1": 1, "H2": 7, "Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10}.get(part) or int(part[:2]) if part[:2].isdigit() or part[0] in "HQ" else month
    last = int(part[3:5]) if len(part) == 5 and part[2] == "/" else {"H1": 6, "H2": 12, "Q1": 3, "Q2": 6, "Q3": 9, "Q4": 12}.get(part, first)
    if future:
        return year + 1 if status == "target" and last < month - 6 else year
    return year - 1 if (last if len(part) > 2 and "/" in part else first) > month else year


def _fill_month(part: str, reference: Reference) -> str:
    """3日 of the reference's month, or of the month before where that day has not come."""
    if not part.startswith("??-"):
        return part
    day, month = int(part[3:]), reference.month
    if not month:
        return ""
    if reference.day and day > reference.day and month > 1:
        month -= 1
    return f"{month:02}-{day:02}"


def _shift(base: str, reference: Reference) -> str:
    """A day, month or quarter counted from the reference."""
    step = int(base[1:])
    if not reference.month:
        return reference.iso
    if base[0] == "d" and reference.day:
        return (date(reference.year, reference.month, reference.day) + timedelta(days=step)).isoformat()
    if base[0] == "d":
        return reference.iso[:7]
    if base[0] == "q":
        quarter = reference.year * 4 + (reference.month - 1) // 3 + step
        return f"{quarter // 4}-Q{quarter % 4 + 1}"
    month = reference.year * 12 + reference.month - 1 + step
    return f"{month // 12}-{month % 12 + 1:02}"
