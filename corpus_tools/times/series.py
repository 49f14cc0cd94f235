"""A year for each of several numbers: 2020年至2022年营收分别为3亿元、4亿元、5亿元. 报告期内，毛利率分别为3%、4%和5%."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from corpus_tools.late import compile_late
from corpus_tools.times.find import Time
from corpus_tools.times.scenes import Scene, list_times
from corpus_tools.times.sections import find_years

JOINED, _EACH = compile_late("[、和及与/]|以及"), compile_late("分别|依次|各自?")
_LONGEST_JOINT = 2  # characters: 以及
_OF_TERM = compile_late("(?:报告期|各期|各年|同期|期间|最近|[近前][两三]年)([^。；]{0,24}?)(?:分别|依次)")
_PARTS = ("half", "quarter", "months", "month")
_LONGEST_ROW, _SEVERAL = 160, 3  # characters from 报告期 to the last number; years to as many numbers that need no 分别
_OF_MANY = compile_late("(?<!前)[两三四五六七八][大家个类项种款]|、")  # 报告期内，三大产品占比分别为…


def align(scene: Scene, near: Sequence[Time], at: int, number: int) -> Time:
    """2022年和2023年分别增长5%和6%, 2021年至2023年及2024年上半年分别为3亿元、4亿元、5亿元、2亿元: one time to each number."""
    if near[at].grain != "span" and not near[at].relative.startswith("span:") and (
            not at or near[at - 1].end + _LONGEST_JOINT < near[at].start):
        return near[at]  # as most: one year, and none beside it
    norm, mentions = scene.passage.norm, scene.mentions
    first = at
    while first and JOINED.fullmatch(norm, near[first - 1].end, near[first].start):
        first -= 1
    each = [year for time in near[first:at + 1] for year in _spread(time, scene)]
    if first and near[first].grain in _PARTS and near[first - 1].grain == "span" and near[first - 1].end == near[first].start:
        each = _spread(near[first - 1], scene)[:-1] + each  # 2021年至2024年|上半年分别为
    if len(each) == 1:
        return near[at]
    begin, last = number, number
    while begin and mentions[begin - 1].start > near[at].end and JOINED.fullmatch(
            norm, mentions[begin - 1].end, mentions[begin].start):
        begin -= 1
    while last + 1 < len(mentions) and JOINED.fullmatch(norm, mentions[last].end, mentions[last + 1].start):
        last += 1
    is_spread = len(each) > at - first + 1  # then as many numbers as years, or none has one of its own
    is_full = last - begin + 1 == len(each)
    if number - begin >= len(each) or is_spread and not is_full or \
            not (is_spread and len(each) >= _SEVERAL and near[at].period) and not _EACH.search(norm, near[at].end, mentions[begin].start):
        return near[at]
    return each[number - begin]


def _spread(time: Time, scene: Scene) -> list[Time]:
    """The years of a span of years that is written with both, or of 近三年 (those that are over); any other time alone."""
    years = find_years(time) if time.grain == "span" and time.period else None
    if time.relative.startswith("span:-") and scene.reference.year and time.relative[6:].isdigit():
        last = scene.reference.year - (scene.reference.month > 0)
        years = last + 1 - int(time.relative[6:]), last
    if not years or years[0] == years[1]:
        return [time]
    return [replace(time, period=str(year), grain="year") for year in range(years[0], years[1] + 1)]


def find_of_series(scene: Scene, number: int, sentence_number: int) -> Time | None:
    """The year of a number that is one of as many as the years an earlier sentence tells of: 2020年至2022年，…。报告期内，毛利率分别为3%、4%和5%."""
    norm, sentence = scene.passage.norm, scene.passage.sentences[sentence_number]
    end = scene.mentions[number].start
    start = max(sentence.start, end - _LONGEST_ROW)
    if norm.find("分别", start, end) < 0 > norm.find("依次", start, end):
        return None
    term = _OF_TERM.search(norm, start, end)
    if term is None or _OF_MANY.search(term[1]):
        return None
    near = list_times(scene, scene.passage.blocks[sentence.block].start, sentence.start)
    at = len(near) - 1
    while at >= 0 and not (near[at].period and (
            len(_spread(near[at], scene)) > 1 or at and JOINED.fullmatch(norm, near[at - 1].end, near[at].start))):
        at -= 1
    if at < 0:
        return None
    time = align(scene, near, at, number)
    return time if time is not near[at] or len(_spread(time, scene)) == 1 else None
