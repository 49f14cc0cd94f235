"""The period of a number in a table: what its row and column say, relative words by what stands over the table."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.read import Frame
from corpus_tools.late import compile_late
from corpus_tools.times.find import Time
from corpus_tools.times.scenes import Scene, list_times, read_phrase
from corpus_tools.times.settle import Period, settle_period
from corpus_tools.times.time_parts import take_year_before

_BARE_YEAR = compile_late("(?:19[4-9][0-9]|20[0-4][0-9])(?:$|(?=[AEF]$)|(?=[\u4e00-\u9fff（])(?![年元万亿千百人户家个亩吨件项辆台米公平]))")
_ROC_YEAR = compile_late("(?:民[国國])?(9[0-9]|1[0-4][0-9])年(?=度?$|[底末]|第?[一二三四1-4]季|[上下]半年|(?:1[0-2]|[1-9])(?:[-~至](?:1[0-2]|[1-9]))?月)")
_THIS = compile_late("本[年期]|今年")
_LAST_MONTH = compile_late(r"[0-9]{4}-(?:[HQ]([1-4])|(?:[0-9]{2}/[0-9]{4}-)?[0-9]{2})")
_MOST_CELLS, _LONGEST_LINE = 600, 40  # cells that the line is looked for above, characters


def read_column(scene: Scene, number: int, heads: Sequence[str], block: int, status: str) -> Period | None:
    """The period that the heads of a cell tell; None where they tell none."""
    for part in (own := heads[:-2], heads[-2:]):
        told = _read_heads(part)
        if told:  # 年末从业人员数, in the column of 2020: the year tells
            time = next((time for time in told if time.period), told[0])
            if not time.period and (iso := _read_by_title(scene, time, heads, block)):
                return Period(iso, "context", "time:head")
            period = settle_period(scene, time, number, block, status, "head")
            if part is not own:  # the caption's, which the amounts of its row outdo
                return Period(period.period, period.basis, "time:title")
            if period.period:
                return period
    return None


def date_by_row(scene: Scene, frames: Sequence[Frame], found: list[Period]) -> None:
    """A growth or a share in a column that tells no time: that of the latest amount left of it, behind the last such column."""
    passage = scene.passage
    row, latest = "", ""
    for number, mention in enumerate(scene.mentions):
        heads = passage.blocks[passage.sentences[passage.sentence_at(mention.start)].block].heads
        if not heads or heads[0] != row:
            row, latest = heads[0] if heads else "", ""
        if not row:
            continue
        if number < len(frames) and frames[number].kind == "level":
            latest = max(found[number].period, latest, key=_end)  # 本月, 本年累计: both end then, and the nearer one grew
        elif latest and found[number].rule != "time:head":
            found[number], latest = Period(latest, "context", "time:row"), ""


def _list_over(scene: Scene, block: int) -> Sequence[Time]:
    """The times of a short line right over the table: 2023年1—9月, 单位：亿元."""
    blocks = scene.passage.blocks
    line = next((n for n in range(block - 1, max(-1, block - _MOST_CELLS), -1) if blocks[n].kind != "cell"), -1)
    if line < 0 or blocks[line].end - blocks[line].start > _LONGEST_LINE:
        return ()
    return list_times(scene, blocks[line].start, blocks[line].end)


def _end(period: str) -> str:
    return period.rpartition("/")[2]


def _read_by_title(scene: Scene, time: Time, heads: Sequence[str], block: int) -> str:
    """本年, 上年同期 of a table as the title over it dates it; "" where none does."""
    over = (*_read_heads(heads[-2:]), *_list_over(scene, block), scene.leads[block],
            *(scene.times[i] for i in scene.sections[block].times), scene.title)
    dated = next((other.period for other in over if other is not None and other.period and other.use != "name"), "")
    if not dated:
        return ""
    if time.relative == "0:" and _THIS.match(time.text):
        return dated
    if time.relative == "m0:" and (last := _LAST_MONTH.fullmatch(dated)):
        return dated[-7:] if last[1] is None else f"{dated[:4]}-{int(last[1]) * (6 if last[0][-2] == 'H' else 3):02}"
    if time.relative.startswith("-1:"):
        before = take_year_before(dated)
        return before if time.relative == "-1:" else f"{before[:4]}-{time.relative[3:]}"
    return ""


def _read_heads(heads: Sequence[str]) -> list[Time]:
    """The times that heads of a table name."""
    return [time for head in heads for time in read_phrase(_write_year(head))
            if (time.use in ("when", "by", "aim", "since") or time.start == 0 and (time.end == len(head) or time.use == "than"))  # 2025年基数
            and time.grain not in ("vague", "same")]


def _write_year(head: str) -> str:
    """A head of a table with its year written out: 2021 and 2021税收 begin with 2021年, 2000元 does not; 112年 is 2023年."""
    bare = "".join(head.split())
    if (era := _ROC_YEAR.match(bare)) is not None:
        return f"{1911 + int(era[1])}{bare[era.end(1):]}"  # 112年, 民國113年1-6月
    return f"{bare[:4]}年{bare[4:]}" if _BARE_YEAR.match(bare) else bare
