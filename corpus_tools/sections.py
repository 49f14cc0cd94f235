"""What the heading above a paragraph says of its numbers: a review of a time past, a plan for a time to come, or neither.

Reports to assemblies and companies' yearly reports put both under one title; the heading is the only sign.
"""
from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.data import compiled, read_table
from corpus_tools.split import Passage
from corpus_tools.times import Time
from corpus_tools.tries import join_words


@dataclass(frozen=True, slots=True)
class Section:
    """What stands above one block."""

    tense: str = ""  # review, plan, mixed (both are announced) or ""
    times: tuple[int, ...] = ()  # of the heading: indices into the times of the passage
    level: int = 0  # of the block itself where it is a heading: 1 is the highest; 0 for a paragraph
    opened: int = -1  # number of the block that is its heading


_LONGEST_HEADING = 60
_ENUMERATED = re.compile("(?:[#]+ ?)?(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[部章编篇])")
_BRACKETED = re.compile("（[一二三四五六七八九十]{1,3}）")
_NUMBERED = re.compile("[0-9]{1,2}[.、．][^0-9]")
_BULLET = re.compile("[●○◎▷▶►◆◇■□★☆•·※]")
_ITEM = re.compile("[ #*-]*(?:（?[0-9一二三四五六七八九十]{1,3}[）.、．]|[●○◎▷▶►◆◇■□★☆•·※])")
_OPENS_LIST = re.compile("(?:目标|任务|指标)(?:是|为|如下|包括|有)?：?$")
_WORDS = re.compile("[\u4e00-\u9fff]{2}")
_TAIL = re.compile("(?:（[^（）]*）|[：:~〜…]|是|为|如下|包括)+$")
_PLAN_AHEAD = re.compile("下一步|下步|今后|未来[一二三四五0-9几发的展]|展望|明年|接下来")
_LIST_OF_GOALS = re.compile("(?:[^完成实现围绕落按照达三四五六]{0,12})(?:目标|目标任务|主要任务|重点任务|主要指标)$")


@compiled
def _headings() -> tuple[re.Pattern[str], re.Pattern[str]]:
    rows = read_table("status_cues.csv")
    words = {role: [row["cue"] for row in rows if row["role"] == role] for role in ("plan", "review")}
    return re.compile(f"(?:{'|'.join(words['plan'])})$"), re.compile(join_words(words["review"]))


def read_sections(passage: Passage, times: Sequence[Time], reference: str = "") -> list[Section]:
    """For each block what its headings say; ``reference`` is the ISO date that parts past from future.

    >>> from corpus_tools.split import read_passage
    >>> from corpus_tools.times import find_times
    >>> p = read_passage("一、2024年工作回顾\\n产值增长5%。\\n二、2025年主要任务\\n产值增长6%。")
    >>> [s.tense for s in read_sections(p, find_times(p, []), "2025-01-20")]
    ['review', 'review', 'plan', 'plan']
    """
    year = int(reference[:4]) if reference[:4].isdigit() else 0
    starts = [time.start for time in times]
    stack: list[Section] = []
    found: list[Section] = []
    flipped = ""
    for number, block in enumerate(passage.blocks):
        line = passage.norm[block.start:block.end].strip()
        level = 0 if block.kind == "title" and number == 0 else find_heading_level(line, block.kind)
        level = 0 if level == 4 and _is_broken(passage, number) else level
        first, last = bisect_left(starts, block.start), bisect_left(starts, block.end)
        if level:
            while stack and stack[-1].level >= level:
                stack.pop()
            above = stack[-1] if stack else Section()
            own_tense = judge_heading(line, level, [times[i] for i in range(first, last)], year)
            # Under a review, （二）落实重大任务 is one more thing done: only a time to come turns it.
            turns = level == 1 or not above.tense or above.tense == "mixed" or first < last or _PLAN_AHEAD.search(line)
            tense = own_tense if turns else ""
            own = tuple(i for i in range(first, last) if times[i].use not in ("than", "report") and times[i].grain != "vague")
            section = Section(tense or above.tense, own or above.times, level, number)
            if level < 4 or tense:
                flipped = ""
            stack.append(section)
            found.append(section)
            continue
        above = stack[-1] if stack else Section()
        lead = _judge_lead(passage, number, times, first, last, year) if year else ""
        if above.tense == "mixed" and lead:
            flipped = lead
        tense = lead if above.tense and lead else flipped if above.tense == "mixed" else above.tense
        found.append(Section(tense, above.times, 0, above.opened))
    return found


def find_heading_level(line: str, kind: str = "para") -> int:
    """How high a heading a line is: 1 一、, 2 （一）, 3 1., 4 a short line, 5 a bullet; 0 for running text.

    >>> find_heading_level("一、2024年工作回顾"), find_heading_level("（一）稳增长。全年增长5%。"), find_heading_level("主要目标是：")
    (1, 0, 4)
    """
    size = len(line)
    if size < 2 or size > _LONGEST_HEADING or line[-1] in "。；！？，、" or "。" in line or not _WORDS.search(line):
        return 0
    if _ENUMERATED.match(line):
        return 1
    if _BRACKETED.match(line):
        return 2
    if _NUMBERED.match(line):
        return 3
    if _BULLET.match(line):
        return 5
    return 4 if kind in ("heading", "title") or size <= 30 or _OPENS_LIST.search(line) else 0


def is_item(norm: str, start: int) -> bool:
    """Whether the block that begins at ``start`` is an item of a list, which says nothing of the item behind it."""
    return _ITEM.match(norm, start) is not None


def _is_broken(passage: Passage, number: int) -> bool:
    """Whether a short line only goes on with a long one that was cut before its end (an index number set on its own line)."""
    if not number:
        return False
    before = passage.blocks[number - 1]
    line = passage.norm[before.start:before.end].rstrip()
    return len(line) > _LONGEST_HEADING and line[-1] not in "。！？：；”）…"


def judge_heading(line: str, level: int, times: Sequence[Time], year: int) -> str:
    """Whether a heading opens a review, a plan, both (mixed) or neither; ``year`` 0 where the reference is unknown."""
    plan_end, review = _headings()
    if level > 2:  # a cross-heading of an article, or an item of a list: only what can be nothing else
        bare = _TAIL.sub("", line)
        return "plan" if _LIST_OF_GOALS.fullmatch(bare) or _PLAN_AHEAD.match(bare) else "review" if bare.endswith("回顾") else ""
    reviews = review.search(line) is not None
    plans = plan_end.search(_TAIL.sub("", line)) is not None or _PLAN_AHEAD.search(line) is not None
    spans = [span for time in times if (span := find_years(time, year))]
    past = bool(year and spans) and all(last < year for _, last in spans)
    future = bool(year and spans) and any(last > year or first == year for first, last in spans)
    if any(time.grain == "plan" for time in times) and "规划" in line and not reviews:
        return "mixed"  # the explanation of a five-year plan looks back first
    if reviews and plans:
        return "mixed" if not spans or future else "review"
    if plans:
        return "review" if past else "plan"
    return "review" if reviews else ""


def find_years(time: Time, year: int = 0) -> tuple[int, int] | None:
    """First and last year of a time; None for a relative one where the reference ``year`` does not help.

    >>> find_years(Time(0, 4, "去年", "", "-1:"), 2024), find_years(Time(0, 3, "近十年", "", "span:-10"), 2024)
    ((2023, 2023), (2014, 2024))
    """
    if time.period:
        return int(time.period[:4]), int(time.period.rpartition("/")[2][:4])
    base, _, part = time.relative.partition(":")
    if not year or time.grain == "vague":
        return None
    if base == "span":
        count = int(part) if part.lstrip("-").isdigit() else 0
        return (year + count, year) if count < 0 else (year + 1, year + count) if count else None
    return (year + int(base), year + int(base)) if base.lstrip("-").isdigit() else None


def _judge_lead(passage: Passage, number: int, times: Sequence[Time], first: int, last: int, year: int) -> str:
    """Whether a paragraph opens with a time past (review) or to come (plan)."""
    block = passage.blocks[number]
    for i in range(first, min(last, first + 2)):
        time = times[i]
        before = passage.norm[block.start:time.start]
        if len(before) > 16 or "。" in before or time.use in ("than", "report") or time.grain in ("now", "vague", "same", "day"):
            continue
        if time.use == "name" and time.grain != "plan":
            continue
        if time.relative.startswith("span:-"):
            return "review"
        span = find_years(time, year)
        if span is None:
            return ""
        if span[1] < year or time.grain == "plan" and span[0] < year and span[1] <= year:
            return "review"
        return "plan" if span[0] > year or time.grain == "plan" and span[0] >= year else ""
    return ""
