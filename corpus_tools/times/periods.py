"""The period that each quantity speaks of, and on what basis.

Looked for in the clause, the sentence, the sentences before it in the paragraph, the paragraphs and headings above,
the title; last the publication date. Relative words count from the publication date or, where that is unknown, from
the latest year that the article states for something done or under way.
"""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.read import Frame
from corpus_tools.late import compile_late
from corpus_tools.model import Article, Numeral
from corpus_tools.split import Clause, Passage
from corpus_tools.times.above import find_completion, find_then, is_someday, opens_vaguely, read_above, read_within
from corpus_tools.times.behind import find_behind, find_bracketed
from corpus_tools.times.columns import date_by_row, read_column
from corpus_tools.times.find import Time
from corpus_tools.times.former import read_average, read_beginning, read_former, stretch_average
from corpus_tools.times.reference import Reference, find_reference
from corpus_tools.times.scenes import Scene, list_times, read_scene
from corpus_tools.times.series import find_of_series
from corpus_tools.times.settle import REACH, Period, read_reference, settle_period
from corpus_tools.times.time_scopes import find_in_block, find_in_sentence
from corpus_tools.times.twins import find_twins

_EVERY = compile_late("(?:每年|每个月|每月|每季度|每天|每日|每周|每逢)(?!来|均|增|新增|递增|提高|提升|下降|减|以)")
_YEAR_BY_YEAR = compile_late("年(?:产(?!值|出|业|能|量|销)|处理|加工|接待|吞吐(?!量[^，。；]{0,8}(?:超|突破|增|完成|居|首次|连续))|供气|供水|供热|发电|可)"
                             "|年均(?:接待|处理|产|举办|服务|培训|客流|游客)")
_DATED = ("time:sentence", "time:behind", "time:from", "time:average")  # rules that a heading's own words decided
_GREW = compile_late("[增减跌]|成长|上[升涨]|下[降滑]|衰退|扬升|攀升")  # 成长率, 年增, but not 提升, 缩短: what something new does better
_EFFECTS = ("效率", "成本", "能耗", "周期", "时间", "强度", "良率", "误差")
_TURNED = compile_late("扭转|摆脱|一改")  # 扭转2017年下降15%的局面，增长22%
_ONCE, _NOW = compile_late("“?(?:以前|过去(?!的?[一二两三四五六七八九十几0-9])|原来|从前|早先|原先)"), compile_late("，(?:而)?(?:现在|如今|眼下|目前)")
_ONCE_BEGINS = frozenset("“以过原从早")
_SAME_TIME = compile_late("(?<!年)(?<![年半]度)同期")  # 北岭县同期, but not 去年同期
_BEHIND, _BOUND = 3, 2  # characters: 双位数成长; 超过, with which a number may begin
_GROWN_WHEN = ("time:sentence", "time:paragraph", "time:behind", "time:above")
_UNDATED = ("time:publication", "time:reference")
_WEAK = ("time:publication", "time:reference", "time:none", "time:from", "time:parallel", "time:before")


def resolve_periods(passage: Passage, article: Article, mentions: Sequence[Numeral], frames: Sequence[Frame],
                    statuses: Sequence[str], times: Sequence[Time], reference: Reference | None = None) -> list[Period]:
    """One period for each mention, in the same order; ``statuses`` are those of status.py.

    ``reference`` is what relative words count from, for a caller that knows it (:func:`find_reference`).

    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.numerals.read import read_numerals
    >>> from corpus_tools.split import read_passage
    >>> from corpus_tools.times.find import find_times
    >>> p = read_passage("全区产值从2020年的10亿元增长到2023年的50亿元。目前有企业300家，力争2025年达到400家。")
    >>> article = Article("", 0, MappedText.of(p.text), p.blocks, date="2024-03-01")
    >>> mentions = read_numerals(p.text, p.norm)
    >>> mentions = [m for m in mentions if m.cls == "quantity"]
    >>> statuses = ["actual", "actual", "actual", "target"]
    >>> [p.period for p in resolve_periods(p, article, mentions, [], statuses, find_times(p, []))]
    ['2020', '2023', '2024-03', '2025']
    """
    scene = read_scene(passage, mentions, times, article, reference or find_reference(passage, article, times))
    found: list[Period] = []
    has_averages, has_same = "年平均" in passage.norm, "同期" in passage.norm
    former: tuple[int, str] = (-1, "")  # block and period of the last A of 从A到B that was dated
    for number, status in enumerate(statuses):
        period = _read_period(scene, number, status, former)
        if period.rule == "time:from":
            former = passage.sentences[passage.sentence_at(mentions[number].start)].block, period.period
        if has_same and period.rule in _UNDATED and (at := passage.sentence_at(mentions[number].start)) and \
                _SAME_TIME.search(passage.norm, passage.sentences[at].start, mentions[number].start):
            period = next((told for told in reversed(found) if told.period and told.rule not in _WEAK), period)  # 北岭县同期进出口4亿元
        if has_averages:
            period = stretch_average(scene, number, period, found[-1] if found else None)
        found.append(period)
    _date_growth(passage, mentions, frames, statuses, found)
    if "time:head" in [period.rule for period in found]:
        date_by_row(scene, frames, found)
    told = [period.rule not in _WEAK for period in found]
    wanting = [period.rule not in _DATED for period in found]
    for number, twin in find_twins(passage, mentions, scene.sections, wanting, told):
        if found[twin].period:
            found[number] = Period(found[twin].period, "context", "time:twin")
    return found


def _date_growth(passage: Passage, mentions: Sequence[Numeral], frames: Sequence[Frame], statuses: Sequence[str],
                 found: list[Period]) -> None:
    """A growth that nothing but the publication dates is of the time of the growth told before it: nothing grows at once."""
    last, dated = "", -1
    for number, (mention, frame, status, period) in enumerate(zip(mentions, frames, statuses, found)):
        if frame.kind == "ratio" and period.rule in _UNDATED and passage.sentence_at(mention.start) == dated:
            found[number] = Period(last, "context", "time:grown")  # …年增11%，占营收比重拉升至83%
        if frame.kind != "change" or status != "actual" or frame.indicator.endswith(_EFFECTS):
            continue
        clause = passage.clauses[passage.clause_at(mention.start)]
        if not _GREW.search(passage.norm, max(clause.start, mention.start - REACH), min(clause.end, mention.end + _BEHIND)):
            continue
        if period.rule in _UNDATED and last:
            found[number], dated = Period(last, "context", "time:grown"), passage.sentence_at(mention.start)
            level = frame.of  # 营业额达9亿元、年增11%: both are of then; what is counted (300家) may be of today
            if level is not None and found[level].rule in _UNDATED and mentions[level].quantity.unit != "count":
                found[level] = found[number]
        elif period.rule in _GROWN_WHEN and _TURNED.search(passage.norm, clause.start, mention.start) is None:
            last = period.period


def _read_period(scene: Scene, number: int, status: str, former: tuple[int, str]) -> Period:
    passage, mention = scene.passage, scene.mentions[number]
    clause = passage.clauses[passage.clause_at(mention.start)]
    at = clause.sentence
    block = passage.sentences[at].block
    heads = passage.blocks[block].heads
    if heads and (column := read_column(scene, number, heads, block, status)) is not None:
        return column
    bracketed = find_bracketed(scene, number) if passage.norm.startswith("（", mention.end) else None
    if scene.rises[number] == "from" and bracketed is None:
        period = read_former(scene, number, clause, block, former)
        if period is not None:
            return period
    if status == "actual" and passage.norm[clause.start] in _ONCE_BEGINS and _ONCE.match(passage.norm, clause.start) and \
            _NOW.search(passage.norm, mention.end, passage.sentences[at].end):
        return Period("", "", "time:former")  # “以前一吨渣卖200元，现在提完金属值2600元。”
    if status == "actual" and (began := read_beginning(scene, number, clause)) is not None:
        return began
    time = bracketed or find_in_sentence(scene, number, clause, status)
    if status != "actual" and (within := read_within(scene, number, clause, block, time)) is not None:
        return within
    if time is not None:
        average = read_average(scene, number, clause)
        return average or settle_period(scene, time, number, block, status, "sentence")
    time = find_behind(scene, number, clause, status) or (find_completion(scene, number, clause) if status == "target" else None)
    if time is not None:
        return settle_period(scene, time, number, block, status, "behind")
    if status == "actual" and not scene.rises[number] and _is_habit(scene, number, clause):
        is_known = scene.reference.basis == "publication" or not _EVERY.search(passage.norm, passage.sentences[at].start, mention.start)
        return read_reference(scene) if is_known else Period("", "", "time:every_year")
    if status == "actual" and opens_vaguely(scene, at, mention.start):
        return read_reference(scene)
    if status != "actual" and (then := find_then(scene, at)) is not None:
        return settle_period(scene, then, number, block, status, "paragraph")
    time = find_of_series(scene, number, at) or find_in_block(scene, at, status)
    if time is not None and time.period and any(other.use == "event" and other.period > time.period for other in
                                                list_times(scene, passage.sentences[at].start, mention.start)):
        time = None  # 到2010年，…。2014年迁入某区，投资2亿元: not of 2010
    if time is not None and not (status != "actual" and is_someday(scene, number, at, block)):
        return settle_period(scene, time, number, block, status, "paragraph")
    return read_above(scene, number, at, block, status)


def _is_habit(scene: Scene, number: int, clause: Clause) -> bool:
    """每年举办招聘会20场, 年产铝材3万吨: what goes on year by year is told of today, not of the year of what stands around."""
    passage, mention = scene.passage, scene.mentions[number]
    near = passage.norm[mention.start - REACH if mention.start > REACH else 0:mention.start]
    if "年" not in near and "每" not in near:
        return False
    if _YEAR_BY_YEAR.search(passage.norm, max(clause.start, mention.start - REACH), mention.start + _BOUND):
        return True
    start = passage.sentences[clause.sentence].start
    last = scene.mentions[number - 1].end if number else 0
    every = _EVERY.search(passage.norm, max(start, last, mention.start - REACH), mention.start)
    return every is not None and not (every.end() == mention.start and mention.quantity.unit == "CNY")  # 标准提高到每月980元
