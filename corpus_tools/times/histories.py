"""Histories: lines that a date opens, and lines below one that is a year and nothing else."""
from __future__ import annotations

from collections.abc import Callable, Sequence

from corpus_tools.late import compile_late
from corpus_tools.model import Block
from corpus_tools.split import Passage
from corpus_tools.times.find import Time

_YEAR = compile_late("[ #*·•]*((?:19|20)[0-9]{2}(?:[年.-](?:[0-9]{1,2}月?)?)?)[ #*]*")
_YEAR_HEAD = compile_late("[ #*·•]*((?:19|20)[0-9]{2} ?年? ?(?:[0-9]{1,2} ?月)?) ?[｜|·:：—丨/-]")  # 2004年2月｜某厂进驻
_DATES = ("year", "month", "day")
_DATED, _BEHIND_DATE = compile_late("[ #*·•●▪■◆-]*(?=(?:19|20)[0-9]{2}[年./ 　：|\u4e00-\u9fff-])"), frozenset(" 　：|\t-")  # 2013.11 首批企业入驻。…
_BEGINS = frozenset(" #*·•●▪■◆-12")  # the first characters of all three
_YEAR_ALONE, _BELOW_YEAR, _BELOW_HEAD = 12, 3, 12  # characters of a line that is a year; lines below it, and below a heading
_LEAST = 3  # such lines


def list_history(passage: Passage, list_times: Callable[[int, int], Sequence[Time]]) -> dict[int, Time]:
    """The time of each block of a history: of those that begin with a date, and of those below a line that is a year alone."""
    years, dated = {}, {}
    for number, block in enumerate(passage.blocks):
        if passage.norm[block.start:block.start + 1] not in _BEGINS:
            continue  # as most
        if (opening := _DATED.match(passage.norm, block.start, block.end)) is not None:
            time = next(iter(list_times(opening.end(), opening.end() + 1)), None)
            if time is not None and time.period and time.grain in _DATES and (
                    passage.norm[time.end:time.end + 1] in _BEHIND_DATE or "年" not in time.text):
                dated[number] = time
        if block.end - block.start <= _YEAR_ALONE and (year := _YEAR.fullmatch(passage.norm, block.start, block.end)) or \
                block.kind == "heading" and (year := _YEAR_HEAD.match(passage.norm, block.start, block.end)):
            time = next(iter(list_times(block.start + year.start(1) - year.start(), block.end)), None)
            if time is not None and time.grain in ("year", "month") and time.period:
                years[number] = time
    found = dated if len(dated) >= _LEAST else {}
    blocks = passage.blocks
    if len(years) >= _LEAST and all(_stands_below_head(blocks, number) for number in years):
        found.update((number - 1, time) for number, time in years.items())  # <h4>产值达5千万</h4><h5>2017</h5>
    for number, time in years.items() if len(years) >= _LEAST else ():
        top = passage.blocks[number]
        titled = top.kind == "heading" and bool(_YEAR_HEAD.match(passage.norm, top.start, top.end))  # 2004年2月｜某厂进驻
        reach = _BELOW_YEAR if top.kind != "heading" else _BELOW_HEAD
        for below in range(number + 1, min(number + 1 + reach, len(passage.blocks))):
            next_head = titled and passage.blocks[below].kind == "heading" and passage.blocks[below].level <= top.level
            if next_head or below in years or below in found and below + 1 in years:
                break
            found[below] = time
    return found


def _stands_below_head(blocks: Sequence[Block], number: int) -> bool:
    """Whether a block is a heading right below a higher one."""
    above = blocks[number - 1] if number else None
    return above is not None and above.kind == blocks[number].kind == "heading" and above.level < blocks[number].level
