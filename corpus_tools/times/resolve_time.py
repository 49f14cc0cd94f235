"""From relative words to ISO 8601: what they come to, counted from the date of reference."""
from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from corpus_tools.times.find import Time
from corpus_tools.times.reference import Reference
from corpus_tools.times.time_parts import join_period

_LONG_AGO = 8  # a month in which 全年 of what was done is still that of the year before


def resolve_time(time: Time, reference: Reference, hint: int = 0, status: str = "actual") -> str:
    """The ISO period of a time; ``hint`` is the year its surroundings give to a bare 上半年 or 6月, 0 where none.

    >>> june = Reference("2022-06-15", "publication", 2022, 6, 15)
    >>> resolve_time(Time(0, 3, "上半年", "", "?:H1", "half"), june)
    '2022-H1'
    >>> resolve_time(Time(0, 3, "近十年", "", "span:-10", "span"), june)
    '2012/2022'
    """
    year = reference.year
    if time.period:
        first = time.period
        if time.use == "since" and time.grain == "plan" and first[:4] < reference.iso[:4] and year != int(first[-4:]) + 1:
            first = first[:4]  # “十三五”以来: from its first year on, beyond its last one too
        return _reach(first, reference) if time.use == "since" else first
    if "~" in time.relative:
        return _resolve_both(time, reference)
    base, _, part = time.relative.partition(":")
    if base == "span":
        return _resolve_span(part, reference)
    if base in ("now", "recent"):
        return reference.iso[:7]
    if base[:5] == "this+":
        if not hint and time.text[-1] in "后後" and status != "actual":
            hint = year  # 三年后产值将达9亿元
        if not hint and time.text[-1] in "后後年" and time.text[0] not in "次翌":
            return ""
        hint += int(base[5:]) if hint else 0
    if base in ("?", "same", "this") or base[:5] == "this+":
        found = hint or (_guess_year(part, reference, status) if year else 0)
        iso = join_period(found, _fill_month(part, reference)) if found else ""
        return _reach(iso, reference) if iso and time.use == "since" and part[:2].isdigit() else iso
    if not year:
        return ""
    if base[0] in "mqd":
        return _shift(base, reference)
    iso = join_period(year + int(base), _fill_month(part, reference))
    return _reach(iso, reference) if time.use == "since" and (int(base) < 0 or part) else iso


def _resolve_both(time: Time, reference: Reference) -> str:
    """From one month or day to another, each by itself: 去年11月至今年6月."""
    first, last = (resolve_time(replace(time, period="" if ":" in side else side, relative=side if ":" in side else ""), reference)
                   for side in time.relative.split("~"))
    return f"{first}/{last}" if first and first < last else last


def _reach(first: str, reference: Reference) -> str:
    """From a first period to the reference: 2020年以来."""
    if not reference.iso or "/" in first or first[:4] >= reference.iso[:4] and len(first) == 4 or first > reference.iso:
        return first  # 自2月1日起施行, told in January
    last = reference.iso[:max(4, len(first))]
    return first if first.startswith(last) else f"{first}/{last}"


def _resolve_span(part: str, reference: Reference) -> str:
    if not reference.year:
        return ""
    if part.endswith("m"):
        return reference.iso[:7]
    years, year = int(part), reference.year
    if years > 0:
        return str(year + years)
    # In the first months of a year, "the past five years" are the five complete ones; so is "the past year".
    if 0 < reference.month <= 3 and years >= -5:
        return str(year - 1) if years == -1 else f"{year + years}/{year - 1}"
    if years == -1 and reference.month == 12:
        return str(year)  # 这一年, told in December
    return str(year) if years == -1 and not reference.month else f"{year + years}/{year}"


def _guess_year(part: str, reference: Reference, status: str) -> int:
    """The year of a bare part of a year.

    For things done the latest that has begun, for plans the one that has not ended; 全年 told in January or February
    is the year just over, and so it is for some months more where it was done.
    """
    year, month = reference.year, reference.month or 12
    if part in ("", "all"):
        is_over = status == "actual" and month <= _LONG_AGO or status != "target" and month <= 2
        return year - 1 if reference.month and is_over else year
    first, last = list_months(part) if part[0] != "?" else (month, month)
    if status != "actual":
        return year + 1 if status == "target" and last < month - 6 else year
    ends_later = "/" in part and part[2:3] != "-"  # of days, the first tells: 7月27日至8月2日, told in July
    if (last if ends_later else first) <= month and (part not in ("Q1", "H1") or month > 2):
        return year  # but 一季度完成3亿元, told in January: of the year before
    # 12月6日 told in November is the one to come.
    return year if part[:2].isdigit() and "/" not in part and first - month <= 2 else year - 1


def list_months(part: str) -> tuple[int, int]:
    """First and last month of a part of a year.

    >>> list_months("Q2"), list_months("01/08"), list_months("06-30")
    ((4, 6), (1, 8), (6, 6))
    """
    if part[0] == "H":
        return (1, 6) if part == "H1" else (7, 12)
    if part[0] == "Q":
        return 3 * int(part[1]) - 2, 3 * int(part[1])
    first, _, last = part.partition("/")
    return int(first[:2]), int((last or first)[:2])


def _fill_month(part: str, reference: Reference) -> str:
    """3日 of the reference's month, or of the month before where that day has not come."""
    if not part.startswith("??-"):
        return part
    day, month = int(part[3:5]), reference.month
    if not month:
        return ""
    if reference.day and day > reference.day and month > 1:
        month -= 1
    return part.replace("??", f"{month:02}")


def _shift(base: str, reference: Reference) -> str:
    """A day, month or quarter counted from the reference."""
    step = int(base[1:])
    if not reference.month:
        return reference.iso
    if base[0] == "d":
        if not reference.day:
            return reference.iso[:7]
        return (date(reference.year, reference.month, reference.day) + timedelta(days=step)).isoformat()
    if base[0] == "q":
        quarter = reference.year * 4 + (reference.month - 1) // 3 + step
        return f"{quarter // 4}-Q{quarter % 4 + 1}"
    month = reference.year * 12 + reference.month - 1 + step
    return f"{month // 12}-{month % 12 + 1:02}"
