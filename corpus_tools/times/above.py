"""The period of a number whose sentence and paragraph tell none: section, title, plan, publication."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.split import Clause
from corpus_tools.times.find import Time
from corpus_tools.times.growths import CHANGES
from corpus_tools.times.scenes import Scene, is_ahead, list_times
from corpus_tools.times.sections import find_years
from corpus_tools.times.settle import REACH, Period, read_reference, settle_period
from corpus_tools.times.time_parts import read_small_number
from corpus_tools.times.time_patterns import COUNT

_BY_NOW = compile_late("已拥?有|现有|目前|如今|迄今|至今")
# 计划于2026年6月 … 建成
_PLANNED = compile_late("(?:预计|计划|力争|拟|将|争取|有望|可|整体|全部|项目|工程)*(?:于|在|到|至)?")
_COMPLETED = compile_late("(?:前|底|末|上旬|中旬|下旬)?(?:正式|全面|全部|整体)*(?:建成|完成|完工|竣工|投产|投用|投入|交付|开通|通车|投运|并网)")
_NEXT_PLAN = compile_late("；[^，。；]{2,24}?(?:拟|计划|将|投资|总投资)")  # 投产后年产值5亿元；某公司拟投资3亿元
_SOMEDAY = compile_late("早日|(?:建成|[投达满量]产|投用|投运|运营|使用|满载|竣工|完工|(?:发展|建设|全部)完成|落成|交付|开通|通车|开业|开园|启用|满负荷运行)后|达产(?:当年|年)|最终|届时|远期|长远"
                        "|(?<![^，。；\\n”：])(?:而|但)?(?:若(?![尔羌干])|如果|一旦|倘若|假如|如能)")
_STATE, _MADE = compile_late("占地|建筑面积|现有|设有|配备"), compile_late("实现|完成|增|累计|共")
_WITHIN = compile_late(f"(?<![前去近过一二两三四五六七八九十每续第0-9])({COUNT})年之?内")
_OF_LATE, _FLOW = ("近年来", "近年，", "近几年", "多年来", "这些年"), compile_late("今年|去年|当年|全年|[增降]")
_DATED = ("year", "half", "quarter", "months", "month", "day")
_PLANS = compile_late("预计|计划|将|力争|拟|有望|争取|明年|后年")


def read_above(scene: Scene, number: int, at: int, block: int, status: str) -> Period:
    """The period that section, title or plan set; else the reference date."""
    passage, mention = scene.passage, scene.mentions[number]
    section = scene.sections[block]
    if status != "actual" and is_someday(scene, number, at, block):
        return Period("", "", "time:someday")
    lead = scene.leads[block]
    if lead is not None and _fits(scene, lead, mention, status, block):
        return settle_period(scene, lead, number, block, status, "above")
    for index in section.times:
        time = scene.times[index]
        if (time.use != "name" or time.grain == "plan") and _fits(scene, time, mention, status, block):
            return settle_period(scene, time, number, block, status, "above")
    if scene.title is not None and _title_fits(scene, scene.title, mention, status):
        return settle_period(scene, scene.title, number, 0, status, "title")
    if status == "target" and scene.plan_end:
        return Period(scene.plan_end, "context", "time:plan")  # in a plan to 2025
    if status == "target":
        for time in reversed(list_times(scene, passage.sentences[at].start, mention.start)):
            span = find_years(time)
            if time.use == "name" and span and span[0] < span[1] and span[1] > scene.reference.year:
                return Period(str(span[1]), "context", "time:plan")  # 《行动计划（2024—2026年）》: its last year
    return read_reference(scene)


def read_within(scene: Scene, number: int, clause: Clause, block: int, time: Time | None) -> Period | None:
    """五年内形成产业集群3个, of what is aimed at: so many years on; None where no such span is told, or ``time`` later."""
    start, at, year = scene.passage.sentences[clause.sentence].start, scene.mentions[number].start, scene.reference.year
    norm = scene.passage.norm
    if not year or norm.find("内", start, at) < 0 or norm.find("年", start, at) < 0 or is_someday(scene, number, clause.sentence, block):
        return None
    told = None
    for told in _WITHIN.finditer(scene.passage.norm, max(start, at - REACH), at):
        pass
    if told is None or time is not None and time.end > told.end():
        return None
    return Period(str(year + read_small_number(told[1])), "context", "time:within")


def find_completion(scene: Scene, number: int, clause: Clause) -> Time | None:
    """将新建2座冷库，计划于2031年3月投用: when the next clause says that what is aimed at will be there."""
    passage, mention = scene.passage, scene.mentions[number]
    after = passage.clause_at(mention.start) + 1
    if after == len(passage.clauses) or passage.clauses[after].sentence != clause.sentence:
        return None
    start, end = passage.clauses[after].start, passage.clauses[after].end
    time = next(iter(list_times(scene, start, end)), None)
    return time if time is not None and _PLANNED.fullmatch(passage.norm, start, time.start) and \
        _COMPLETED.match(passage.norm, time.end, end) else None


def is_someday(scene: Scene, number: int, at: int, block: int) -> bool:
    """计划2026年6月建成。投产后年产值可达30亿元: what is hoped for when something is there, no one knows when.

    ``at`` is the sentence of the mention.
    """
    norm, start = scene.passage.norm, scene.mentions[number].start
    told = None if scene.sections[block].tense else _SOMEDAY.search(norm, max(scene.passage.sentences[at].start, start - REACH), start)
    return told is not None and (norm.find("；", told.end(), start) < 0 or _NEXT_PLAN.search(norm, told.end(), start) is None)


def opens_vaguely(scene: Scene, at: int, end: int) -> bool:
    """去年产值5亿元。近年来，某县已引进企业56家: what a sentence that opens with 近年来 tells of is not of the year told of before."""
    passage, start = scene.passage, scene.passage.sentences[at].start
    if not passage.norm.startswith(_OF_LATE, start):
        return False
    return passage.norm.find("已", start, end) >= 0 and _FLOW.search(passage.norm, start, end) is None


def find_then(scene: Scene, at: int) -> Time | None:
    """预计2013年上半年投产。届时年产值可达30亿元: the time that the sentence before ``at`` plans for; None where it plans for none."""
    passage, start = scene.passage, scene.passage.sentences[at].start
    if not at or not passage.norm.startswith("届时", start) or \
            passage.sentences[at - 1].block != passage.sentences[at].block:
        return None
    before = passage.sentences[at - 1].start
    near = [time for time in list_times(scene, before, start) if time.use in ("when", "aim", "by") and time.grain in _DATED]
    planned = near and (near[-1].use == "aim" or _PLANS.search(passage.norm, max(before, near[-1].start - 16), near[-1].end + 16))
    return near[-1] if planned else None


def _title_fits(scene: Scene, title: Time, mention: Numeral, status: str) -> bool:
    if status == "target" and _is_table_of_aims(scene, title, mention):
        return True
    if status != "actual":
        return is_ahead(scene, title)
    if title.grain == "span" and title.relative:
        return False  # 十年来…
    if title.grain == "month" and title.relative.startswith("?"):
        return False  # 年底建成: no time of what is there today
    span, year = find_years(title), scene.reference.year
    return _fits(scene, title, mention, status, 0) and not (span and year and span[1] < year - 1)


def _is_table_of_aims(scene: Scene, title: Time, mention: Numeral) -> bool:
    """某区2023年主要指标完成情况, with a column 目标值: the aims are those of that year."""
    passage = scene.passage
    return bool(title.period) and bool(passage.blocks[passage.sentences[passage.sentence_at(mention.start)].block].heads)


def _fits(scene: Scene, time: Time, mention: Numeral, status: str, block: int) -> bool:
    """Whether a time set above may hold for a mention: no plan for the past, nothing done to come, no 已 of months."""
    year = scene.reference.year
    if status != "actual" and time.relative.startswith("span:-"):
        return False  # 近三年…。下一步，…计划投资9亿元
    if status == "target":
        span = find_years(time, year)
        if span and time.grain == "plan" and scene.plan_end and span[1] < int(scene.plan_end[:4]):
            return False  # what the five years before a plan were
        return not (span and year and span[1] < year) or scene.sections[block].tense == "review"
    if is_ahead(scene, time):
        return status == "forecast" and scene.sections[block].tense == "plan"
    if status == "forecast" and (span := find_years(time, year)) and year and span[1] < year and scene.sections[block].tense != "review":
        return False  # 去年营业额5亿元。…新的一年预计创造空间40公顷
    if time.use == "by" and year:
        span, clause = find_years(time, year), scene.passage.clauses[scene.passage.clause_at(mention.start)]
        if span and span[1] < year and _BY_NOW.search(scene.passage.norm, clause.start, mention.start):
            return False  # 截至2024年末…。园区已有30家…: of today
    if time.grain in ("months", "half", "quarter", "span") and scene.sections[block].tense != "review":
        if status == "forecast":
            return False
        clause = scene.passage.clauses[scene.passage.clause_at(mention.start)]
        start = max(clause.start, mention.start - REACH)
        return scene.passage.norm.find("已", start, mention.start) < 0 and not _is_of_today(scene, mention, clause)
    return True


def _is_of_today(scene: Scene, mention: Numeral, clause: Clause) -> bool:
    """Whether months set above do not date what is there on the day of the page: 新仓库占地80亩, “货物发往30条航线”某人说."""
    passage, quantity = scene.passage, mention.quantity
    if scene.reference.basis != "publication" or quantity.unit in CHANGES or quantity.measure[-1:] == "元":
        return False
    if _STATE.search(passage.norm, clause.start, mention.start):
        return True
    start = passage.blocks[passage.sentences[clause.sentence].block].start
    return passage.norm[start] == "“" and passage.norm.find("”", start, mention.start) < 0 and \
        not _MADE.search(passage.norm, start, mention.start)
