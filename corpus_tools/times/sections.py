"""What the heading above a paragraph says of its numbers: a review of a time past, a plan, or neither.

Reports to assemblies and companies' yearly reports put both under one title; the heading is the only sign.
"""
from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from corpus_tools.data import compiled, read_table
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.split import Passage
from corpus_tools.times.find import Time
from corpus_tools.times.openings import BULLETS, PLAN_AHEAD, explains_words, find_depth, find_order, is_figure, opens_goals, opens_plan
from corpus_tools.tries import join_words


@frozen
class Section:
    """What stands above one block."""

    tense: str = ""  # review, plan, mixed (both are announced) or ""
    times: tuple[int, ...] = ()  # of the heading: indices into the times of the passage
    level: int = 0  # of the block itself where it is a heading: 1 is the highest; 0 for a paragraph
    opened: int = -1  # number of the block that is its heading


_NOTHING, _LONGEST_HEADING, _NOTES = Section(), 60, ("注：", "备注：", "附注：", "注1", "注[")  # characters
_TOLD_FIGURE = compile_late("[0-9][0-9.]*[多余]?(?:[万亿]*元|[个家项条户人%倍]|万)")
_ENDS_IN_FIGURE = compile_late("[0-9][0-9.]*[多余]?(?:[万亿]*美?元|[万亿]*[个家项条户人件亩吨位名%倍]|万)(?:以上|左右)?$")  # 产值增长8%
_NUMBERED = compile_late("[0-9]{1,2}[.、．][^0-9]")
_DATED = compile_late(r"(?:19|20)\d\d ?年(?: ?\d{1,2} ?月)?(?: ?\d{1,2} ?日)?")
_OPENS_LIST, _WORDS = compile_late("(?:目标|任务|指标)(?:是|为|如下|包括|有)?：?$"), compile_late("[\u4e00-\u9fff]{2}")
_PLANS_OF_YEAR = compile_late("(?:(?:19|20)[0-9]{2}年|[明来今]年|新的?一年|下半年|下一?年度?)[·：，— ]{0,2}(?:的?(?:总体|主要|重点|工作|发展|具体))*"
                              "(?:打算|计划|安排|思路|展望|设想|怎么[干办做]|[看定明新]?目标)")
# what ends the goals and begins the work that is to be done
_TURNS_TO_WORK = compile_late("为(?:确保|顺利|圆满)?(?:实现|完成)(?:上述|以上|今年|全年)[^，。]{0,12}(?:目标|任务)(?!打下|奠定|提供|作出|做出|贡献|而)|"
                            + "|".join(f"{how}(?:做好|抓好|推进)(?:以下|如下)[^，。]{{0,12}}工作" for how in "重点 着重 突出 扎实 全力 要".split()))
_TURNS, _TAIL = ("以下", "如下", "为确保", "为顺利", "为圆满", "为实现", "为完成"), compile_late("(?:（[^（）]*）|[：:~〜…]|是|为|如下|包括)+$")
_TAIL_ENDS, _GOALS_END = frozenset("）：:~〜…是为下括\n"), ("目标", "任务", "指标")  # what a tail and a list of goals end with
_PLAN_TITLE = compile_late("^[^\n，。总回结顾]{2,40}年度?[^\n，。总回结顾情完与和及]{0,12}(?:工作要点|工作计划|工作打算|工作安排|工作思路)(?:（[^（）]{1,8}）)?[ 　]*$")
_LIST_OF_GOALS = compile_late("[^完成实现围绕落按照达三四五六]{0,12}(?:目标|目标任务|主要任务|重点任务|(?:规划|发展|预期|约束性?)主要指标)$")


@compiled
def _headings() -> tuple[re.Pattern[str], re.Pattern[str]]:
    rows = read_table("status_cues.csv")
    plan, review = ([row["cue"] for row in rows if row["role"] == role] for role in ("plan", "review"))
    return compile_late(f"(?:{'|'.join(plan)})$"), compile_late(join_words(review))


_last: tuple[Passage, Sequence[Time], str, list[Section]] | None = None


def read_sections(passage: Passage, times: Sequence[Time], reference: str = "") -> list[Section]:
    """For each block what its headings say; ``reference`` is the ISO date that parts past from future.

    >>> from corpus_tools.split import read_passage
    >>> from corpus_tools.times.find import find_times
    >>> p = read_passage("一、2024年工作回顾\\n产值增长5%。\\n二、2025年主要任务\\n产值增长6%。")
    >>> [s.tense for s in read_sections(p, find_times(p, []), "2025-01-20")]
    ['review', 'review', 'plan', 'plan']
    """
    global _last
    if _last and _last[0] is passage and _last[1] is times and _last[2] == reference:
        return _last[3]  # status and period ask for the same article one after the other
    _last = passage, times, reference, _read_sections(passage, times, int(reference[:4]) if reference[:4].isdigit() else 0)
    return _last[3]


def _read_sections(passage: Passage, times: Sequence[Time], year: int) -> list[Section]:
    starts = [time.start for time in times]
    stack: list[Section] = []
    found: list[Section] = []
    turns = any(map(passage.norm.__contains__, _TURNS)) and _TURNS_TO_WORK.search(passage.norm) is not None
    goals = Section("plan")  # the last that a paragraph begins with: up to the next numbered so
    flipped = ""  # under a mixed heading: what the last paragraph that told said
    for number, block in enumerate(passage.blocks):
        level = 0
        if block.end - block.start <= _LONGEST_HEADING + 8 and (number or block.kind != "title"):
            line = passage.norm[block.start:block.end].strip()
            level = 1 if explains_words(line) else find_heading_level(line, block.kind)
            if level == 4 and _is_broken(passage, number):
                level = 0
        elif not number and _PLAN_TITLE.search(passage.norm, block.start, block.end):  # the whole text is a plan
            stack.append(Section("plan", tuple(range(bisect_left(starts, block.start), bisect_left(starts, block.end))), 0, 0))
        if level:
            while stack and stack[-1].level >= level and not (
                    level == 4 and 0 < passage.blocks[stack[-1].opened].level < block.level  # ## 2004年2月, ### 落成
                    or level == stack[-1].level == 1 and find_order(passage.norm, passage.blocks[stack[-1].opened].start) <
                    find_order(passage.norm, block.start)):  # 第二篇 主要任务, 第五章 发展工业
                stack.pop()
            above = stack[-1] if stack else _NOTHING
            first, last = bisect_left(starts, block.start), bisect_left(starts, block.end)
            section = _open_section(line, level, number, above, times, range(first, last), year)
            if level < 4 or section.tense != above.tense:
                flipped = ""
            stack.append(section)
            found.append(section)
            continue
        if passage.norm.startswith(_NOTES, block.start):
            stack.clear()  # 五、展望 …。注：各项数字因四舍五入…
        if goals.level and goals in stack and 0 < find_depth(passage.norm, block.start) <= goals.level:
            del stack[stack.index(goals):]
        above = stack[-1] if stack else _NOTHING
        if above.tense != "review" and (goals_at := opens_goals(passage.norm, block.start, block.end)):
            told = passage.blocks[number + (goals_at == block.end and number + 1 < len(passage.blocks))]  # where they are told first
            first, last = bisect_left(starts, goals_at), bisect_left(starts, told.end)
            aims = tuple(i for i in range(first, last) if times[i].use == "aim")[:1]
            above = goals = Section("plan", aims or above.times, find_depth(passage.norm, block.start), number)
            if goals.level:
                stack.append(goals)
        elif turns and _TURNS_TO_WORK.search(passage.norm, block.start, block.end):
            above = Section("plan", above.times, max(1, above.level), number)
            while stack and stack[-1].level >= above.level:
                stack.pop()
            stack.append(above)
            flipped = ""
        tense = above.tense
        if tense and year:
            lead = _judge_lead(passage, block.start, times, bisect_left(starts, block.start), year)
            if tense == "mixed":
                flipped = lead or flipped
                tense = flipped or tense
            else:
                tense = lead or tense
        if tense != "plan" and opens_plan(passage.norm, block.start, block.end):
            found.append(Section("plan", above.times, 0, above.opened))
            continue
        found.append(Section(tense, above.times, 0, above.opened) if above is not _NOTHING else _NOTHING)
    return found


def _open_section(line: str, level: int, number: int, above: Section, times: Sequence[Time], within: range, year: int) -> Section:
    tense = judge_heading(line, level, [times[i] for i in within], year)
    # Under a review, （二）落实重大任务 is one more thing done: only a time to come turns it.
    turns = level == 1 or above.tense in ("", "mixed") or len(within) > 0 or PLAN_AHEAD.search(line)
    own = tuple(i for i in within if times[i].use not in ("than", "report") and times[i].grain not in ("vague", "same")
                and not tells_of_part(line, times[i].text))
    dated = tuple(i for i in own if not times[i].relative.startswith("span:-"))  # 一年来，我们…: below 2023年工作回顾 of that year
    return Section(tense if turns and tense else above.tense, dated or above.times or own, level, number)


def tells_of_part(line: str, time: str) -> bool:
    """Whether a time stands in the second half of a heading, behind a figure of the first: 园区增至6个 2022年产值超万亿元.

    >>> tells_of_part("园区增至6个 2022年产值超万亿元", "2022年"), tells_of_part("2022年园区增至6个", "2022年")
    (True, False)
    """
    at = line.find(time)
    return at > 0 and line[at - 1] in " 　，；" and _TOLD_FIGURE.search(line, 0, at) is not None


def find_heading_level(line: str, kind: str = "para") -> int:
    """How high a heading a line is: 1 一、, 2 （一）, 3 1., 4 a short line, 5 a bullet; 0 for running text.

    >>> [find_heading_level(line) for line in ("一、2024年工作回顾", "（一）稳增长。全年增长5%。", "主要目标是：")]
    [1, 0, 4]
    """
    if (is_marked := kind == "heading") and _DATED.fullmatch(line):
        return 4
    if not 2 <= len(line) <= _LONGEST_HEADING or line[-1] in "。；！？，、" or "。" in line or is_figure(line, 0) or \
            not (is_marked or _WORDS.search(line)):
        return 0
    if depth := find_depth(line, 0):
        return depth
    if _NUMBERED.match(line):
        return 3
    if line[0] in BULLETS:
        return 5 * (_TOLD_FIGURE.search(line) is None)
    is_short = kind == "para" and len(line) <= 30 and not _ENDS_IN_FIGURE.search(line)
    return 4 if kind in ("heading", "title") or is_short or _OPENS_LIST.search(line) else 0


def _is_broken(passage: Passage, number: int) -> bool:
    """Whether a short line only goes on with a long one cut before its end (an index number set on its own line)."""
    if not number:
        return False
    before = passage.blocks[number - 1]
    line = passage.norm[before.start:before.end].rstrip()
    return len(line) > _LONGEST_HEADING and line[-1] not in "。！？：；”）…"


def judge_heading(line: str, level: int, times: Sequence[Time], year: int) -> str:
    """Whether a heading opens a review, a plan, both (mixed) or neither; ``year`` 0 where the reference is unknown."""
    bare = line if line.find("）") < len(line) - 1 else line.strip("（）")  # 【新一年·看目标】
    bare = _TAIL.sub("", bare) if bare[-1:] in _TAIL_ENDS else bare
    if level > 2:  # a cross-heading of an article, or an item of a list (03 下半年怎么干): only what can be nothing else
        bare = bare[2:].lstrip(" .、") if bare[:2].isdigit() and bare[2:3] in " .、" else bare
        if bare.endswith(_GOALS_END) and _LIST_OF_GOALS.fullmatch(bare) or PLAN_AHEAD.match(bare):
            return "plan"
        if _PLANS_OF_YEAR.fullmatch(bare) and not any(span and span[1] < year for span in (find_years(time, year) for time in times)):
            return "plan"
        return "review" if bare.endswith("回顾") else ""
    plan, review = _headings()
    reviews = review.search(line) is not None
    plans = plan.search(bare) is not None or PLAN_AHEAD.search(line) is not None
    spans = [span for time in times if (span := find_years(time, year))]
    if any(time.grain == "plan" for time in times) and "规划" in line and not reviews:
        return "mixed"  # the explanation of a five-year plan looks back first
    if reviews and plans:
        future = not spans or year and any(last >= year for _, last in spans)
        return "mixed" if future else "review"
    if plans:
        return "review" if year and spans and all(last < year for _, last in spans) else "plan"
    return "review" if reviews else ""


def find_years(time: Time, year: int = 0) -> tuple[int, int] | None:
    """First and last year of a time; None for a relative one where the reference ``year`` does not help.

    >>> find_years(Time(0, 4, "去年", "", "-1:"), 2024), find_years(Time(0, 3, "近十年", "", "span:-10"), 2024)
    ((2023, 2023), (2014, 2024))
    """
    if time.period:
        return int(time.period[:4]), int(time.period.rpartition("/")[2][:4])
    if "~" in time.relative:
        ends = [side[:4] if ":" not in side else side.partition(":")[0] for side in time.relative.split("~")]
        first, last = (int(end) + year * (len(end) < 4) if end.lstrip("-").isdigit() else 0 for end in ends)
        return (first, last) if year and first and last else None
    base, _, part = time.relative.partition(":")
    if not year:
        return None
    if base == "span":
        count = int(part) if part.lstrip("-").isdigit() else 0
        return (year + count, year) if count < 0 else (year + 1, year + count) if count else None
    return (year + int(base), year + int(base)) if base.lstrip("-").isdigit() else None


def _judge_lead(passage: Passage, start: int, times: Sequence[Time], first: int, year: int) -> str:
    """Whether a paragraph opens with a time past (review) or to come (plan)."""
    for time in times[first:first + 2]:
        before = passage.norm[start:min(time.start, start + 17)]
        if len(before) > 16 or "。" in before:
            break
        if time.use in ("than", "report") or time.use == "name" and time.grain != "plan" or time.grain == "day":
            continue
        if time.relative.startswith("span:-"):
            return "review"
        span = find_years(time, year)
        if span is None:
            if time.grain in ("now", "vague", "same"):
                continue
            return ""
        if span[1] < year or time.grain == "plan" and span[0] < year and span[1] <= year:
            return "review"
        return "plan" if span[0] > year or time.grain == "plan" and span[0] >= year else ""
    return ""
