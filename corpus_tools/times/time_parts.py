"""Parts of a year in words and in ISO 8601: 上半年, 1—8月, 一季度, 6月4日."""
from __future__ import annotations

from corpus_tools.late import compile_late

TO = "(?:-{1,2}|~|至|到)"
_TO, _YEAR = compile_late(TO), compile_late("[0-9]{4}")


def read_part(part: str) -> tuple[str, str]:
    """A part of a year in ISO form after the year, and its grain."""
    part = part.removeprefix("度") if not part.startswith("度季") else part
    if not part or part in ("全年", "同期"):
        return "", "year"
    if part[-1] in "日号":
        first, *rest = (_read_day(day) for day in _TO.split(part))
        if not rest:
            return first, "day"
        return f"{first}/{rest[0].replace('??', first[:2])}", "day"
    if part[0] == "H":
        return part, "half"
    if "半年" in part:
        return ("H1" if part[0] == "上" else "H2"), "half"
    if "季" in part or part[0] == "Q":
        if part[0] in "前首" and len(part.rstrip("季度")) > 1:
            return join_months(1, 3 * read_small_number(part.strip("前首个季度")))
        first, *last = (read_small_number(quarter.strip("第季度")) for quarter in _TO.split(part))
        if last:
            return join_months(3 * first - 2, 3 * last[0])
        return f"Q{1 if part[0] == '首' else read_small_number(part.strip('第季度Q'))}", "quarter"
    if part[0] in "前首头":
        return join_months(1, read_small_number(part.strip("前首头个月")))
    if part[-1] == "中":
        return "06", "month"
    if part[-1] in "底末初" and "月" not in part:
        return ("01" if part[-1] == "初" else "12"), "month"
    first, *last = (read_small_number(month.partition("月")[0]) for month in _TO.split(part))
    return join_months(first, last[0]) if len(last) == 1 else (f"{first:02}", "month")


def _read_day(day: str) -> str:
    """6月4日 as 06-04, 4日 as ??-04."""
    month, _, number = day.rstrip("日号").rpartition("月")
    return f"{read_small_number(month):02}-{read_small_number(number):02}" if month else f"??-{read_small_number(number):02}"


def join_months(first: int, last: int) -> tuple[str, str]:
    """The shortest ISO form of some months of a year, and its grain.

    >>> join_months(1, 8), join_months(1, 6), join_months(1, 12)
    (('01/08', 'months'), ('H1', 'half'), ('', 'year'))
    """
    if (first, last) == (1, 12):
        return "", "year"
    if last - first == 5 and first in (1, 7):
        return f"H{1 + first // 7}", "half"
    if last - first == 2 and first % 3 == 1:
        return f"Q{1 + first // 3}", "quarter"
    return (f"{first:02}/{last:02}", "months") if first < last else (f"{last:02}", "month")


def read_ended(period: str, count: int) -> tuple[str, str]:
    """The ``count`` months that end with a day, and their grain: 截至2024年9月30日止六个月.

    >>> read_ended("2024-09-30", 6), read_ended("2024-12-31", 12), read_ended("2024-03-31", 12)
    (('2024-04/2024-09', 'months'), ('2024', 'year'), ('2023-04/2024-03', 'months'))
    """
    if len(period) != 10 or not 0 < count <= 18:
        return period, "day"
    year, month = int(period[:4]), int(period[5:7])
    first = month - count + 1
    if first > 0:
        part, grain = join_months(first, month)
        return join_period(year, part), grain
    return f"{year - 1}-{first + 12:02}/{year}-{month:02}", "months"


def join_period(year: str | int, part: str) -> str:
    """An ISO 8601 period of a year and a part of it.

    >>> join_period(2021, "01/08"), join_period("2022", "H1"), join_period(2025, "all")
    ('2021-01/2021-08', '2022-H1', '2025')
    """
    if part in ("", "all"):
        return str(year)
    first, slash, last = part.partition("/")
    return f"{year}-{first}/{year}-{last}" if slash else f"{year}-{first}"


def take_year_before(iso: str) -> str:
    """The same part of the year before.

    >>> take_year_before("2024-Q1"), take_year_before("2024-01/2024-06")
    ('2023-Q1', '2023-01/2023-06')
    """
    return _YEAR.sub(lambda year: str(int(year[0]) - 1), iso)


def read_small_number(text: str) -> int:
    """A small number in digits or Chinese characters (十五 → 15); 0 where there is none."""
    if not text or text.isdigit():
        return int(text or 0)
    if "百" in text:  # 民国一百一十二年
        hundreds, _, rest = text.partition("百")
        return 100 * max(1, "〇一二三四五六七八九".find(hundreds or "一")) + read_small_number(rest.lstrip("〇零"))
    tens, ten, ones = text.rpartition("十")
    value = max(0, "〇一二三四五六七八九".find(ones[-1:])) if len(ones) < 2 else 0  # 两三 and 三四 are no one number
    if ones == "两":
        value = 2
    return value + (10 * max(1, "〇一二三四五六七八九".find(tens[-1:] or "一")) if ten else 0)
