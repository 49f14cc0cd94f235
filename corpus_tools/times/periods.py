"""The period that each quantity speaks of, and on what basis.

Looked for in the clause, the sentence, the sentences before it in the paragraph, the paragraphs and headings above,
the title; last the publication date. Relative words count from the publication date or, where that is unknown, from
the latest year that the article states for something done or under way.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from corpus_tools.frames.read import Frame
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.model import Article, Numeral
from corpus_tools.split import Passage
from corpus_tools.times.find import Time, join_period
from corpus_tools.times.resolve_time import find_reference, resolve_time
from corpus_tools.times.sections import find_years
from corpus_tools.times.time_scopes import (
    Scene,
    find_behind,
    find_in_block,
    find_in_sentence,
    find_year_of,
    is_ahead,
    list_times,
    read_phrase,
    read_scene,
    touches,
)
from corpus_tools.times.twins import find_twins


@frozen
class Period:
    period: str  # ISO 8601 or ""
    basis: str  # stated, context, publication or ""
    rule: str


_REACH = 100  # characters looked back over for a word that changes the period
_BY_NOW = compile_late("已有|现有|目前|如今|迄今|至今")
_FORMER = compile_late("(?:过去|原来|原先|以前|此前|往常|最初|当初|[0-9一二三四五六七八九十几多]年以?前)的?$")
_EVERY = compile_late("(?:每年|每个月|每月|每季度|每天|每日|每周|每逢)(?!来|均|增|新增|递增|提高|提升|下降|减|以)")
_YEAR_BY_YEAR = compile_late("年(?:产(?!值|出|业|能|量|销)|处理|加工|接待|吞吐|供气|供水|供热|发电|可)|年均(?:接待|处理|产|举办|服务|培训|客流|游客)")
_BARE_YEAR = compile_late("(?:19[4-9][0-9]|20[0-4][0-9])(?:$|(?=[\u4e00-\u9fff])(?![年元万亿千百人户家个亩吨件项辆台米公平]))")
_EDITION = compile_late("年版")
_LAST_YEAR = compile_late("(?:比|较)(?:上年|去年|上一年|同期)")
_SOMEDAY = compile_late("早日|建成后|投产后|达产后|投用后|投运后|运营后|最终|届时|远期|长远")
_GATHERED = compile_late("累计|现有|在园|迄今|至今|总数")
_YEARLY = re.compile("年均|年平均|平均每年")
_DATED = ("time:sentence", "time:behind", "time:from", "time:average")  # rules that a heading's own words decided
_WEAK = ("time:publication", "time:reference", "time:none", "time:from", "time:parallel", "time:before")


def reference_date(passage: Passage, article: Article, times: Sequence[Time]) -> tuple[str, str]:
    """The date from which relative words count, and its basis.

    The basis is publication, or context: the latest year that the article states for something done or under way.

    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.split import read_passage
    >>> from corpus_tools.times.find import find_times
    >>> p = read_passage("2023年园区产值50亿元，目前有企业300家，力争到2025年翻一番。")
    >>> reference_date(p, Article("", 0, MappedText.of(p.text), p.blocks), find_times(p, []))
    ('2023', 'context')
    """
    reference = find_reference(passage, article, times)
    return reference.iso, reference.basis


def resolve_periods(passage: Passage, article: Article, mentions: Sequence[Numeral], frames: Sequence[Frame],
                    statuses: Sequence[str], times: Sequence[Time]) -> list[Period]:
    """One period for each mention, in the same order; ``statuses`` are those of status.py.

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
    scene = read_scene(passage, article, mentions, times)
    found: list[Period] = []
    former: tuple[int, str] = (-1, "")  # block and period of the last A of 从A到B that was dated
    for number, status in enumerate(statuses):
        period = _read_period(scene, number, status, former)
        if period.rule == "time:from":
            former = passage.sentences[passage.sentence_at(mentions[number].start)].block, period.period
        found.append(period)
    told = [period.rule not in _WEAK for period in found]
    wanting = [period.rule not in _DATED for period in found]
    for number, twin in find_twins(passage, mentions, scene.sections, wanting, told):
        if found[twin].period:
            found[number] = Period(found[twin].period, "context", "time:twin")
    return found


def _read_period(scene: Scene, number: int, status: str, former: tuple[int, str]) -> Period:
    passage, mention = scene.passage, scene.mentions[number]
    at = passage.sentence_at(mention.start)
    block = passage.sentences[at].block
    if passage.blocks[block].heads:
        for head in passage.blocks[block].heads:
            for time in read_phrase(_write_year(head)):
                if time.use in ("when", "by", "aim", "since") and time.grain not in ("vague", "same"):
                    return _settle(scene, time, number, block, status, "head")
    if scene.rises[number] == "from":
        period = _read_former(scene, number, at, block, former)
        if period is not None:
            return period
    time = find_in_sentence(scene, number, passage.sentences[at].start, status)
    if time is not None:
        if time.grain == "span" and (year := find_year_of(scene, number, time)):
            return Period(year, "stated", "time:sentence")
        average = _read_average(scene, number, at)
        return average or _settle(scene, time, number, block, status, "sentence")
    time = find_behind(scene, number, status)
    if time is not None:
        return _settle(scene, time, number, block, status, "behind")
    if status == "actual" and not scene.rises[number] and _is_habit(scene, number, at):
        is_known = scene.reference.basis == "publication" or not _EVERY.search(passage.norm, passage.sentences[at].start, mention.start)
        return _read_reference(scene) if is_known else Period("", "", "time:every_year")
    time = find_in_block(scene, at, status)
    if time is not None:
        return _settle(scene, time, number, block, status, "paragraph")
    return _read_above(scene, number, at, block, status)


def _write_year(head: str) -> str:
    """A head of a table with its year written out: 2021 and 2021税收 begin with 2021年, 2000元 does not."""
    bare = "".join(head.split())
    return f"{bare[:4]}年{bare[4:]}" if _BARE_YEAR.match(bare) else bare


def _is_habit(scene: Scene, number: int, at: int) -> bool:
    """每年举办招聘会20场, 年产铝材3万吨: what goes on year by year is told of today, not of the year of what stands around."""
    passage, mention = scene.passage, scene.mentions[number]
    start = passage.clauses[passage.clause_at(mention.start)].start
    if _YEAR_BY_YEAR.search(passage.norm, max(start, mention.start - _REACH), mention.start):
        return True
    start = passage.sentences[at].start
    last = scene.mentions[number - 1].end if number else 0
    return _EVERY.search(passage.norm, max(start, last, mention.start - _REACH), mention.start) is not None


def _settle(scene: Scene, time: Time, number: int, block: int, status: str, rule: str) -> Period:
    iso = resolve(scene, time, block, status)
    if time.use == "since" and time.period and scene.passage.norm.startswith("以来", scene.mentions[number].end):
        iso = time.period  # 自2004年首度突破千亿元以来: it was then
    if scene.rises[number] == "to" and "/" in iso and iso[:4] != iso.rpartition("/")[2][:4]:
        iso = iso.rpartition("/")[2]  # the later value is that of the end
    if not iso:
        return Period("", "", f"time:{rule}")
    if rule == "paragraph" and time.grain in ("months", "half", "quarter") and "/" in iso and _counts_up(scene, number):
        iso = iso.rpartition("/")[2]  # 1—5月…；累计孵化企业700家: at the end of May
    stated = bool(time.period) and rule in ("sentence", "behind", "head")
    return Period(iso, "stated" if stated else "context", f"time:{rule}")


def _counts_up(scene: Scene, number: int) -> bool:
    """Whether what is counted has gathered since long before."""
    passage, mention = scene.passage, scene.mentions[number]
    start = passage.sentences[passage.sentence_at(mention.start)].start
    return _GATHERED.search(passage.norm, max(start, mention.start - _REACH), mention.start) is not None


def _read_above(scene: Scene, number: int, at: int, block: int, status: str) -> Period:
    passage, mention = scene.passage, scene.mentions[number]
    section = scene.sections[block]
    if status != "actual" and not section.tense and _SOMEDAY.search(
            passage.norm, max(passage.sentences[at].start, mention.start - _REACH), mention.start):
        return Period("", "", "time:someday")
    lead = scene.leads[block]
    if lead is not None and _fits(scene, lead, mention, status, block):
        return _settle(scene, lead, number, block, status, "above")
    for index in section.times:
        time = scene.times[index]
        if (time.use != "name" or time.grain == "plan") and _fits(scene, time, mention, status, block):
            return _settle(scene, time, number, block, status, "above")
    if scene.title is not None and _title_fits(scene, scene.title, mention, status):
        return _settle(scene, scene.title, number, 0, status, "title")
    if status == "target" and scene.plan_end:
        return Period(scene.plan_end, "context", "time:plan")  # in a plan to 2025
    if status == "target":
        for time in reversed(list_times(scene, passage.sentences[at].start, mention.start)):
            span = find_years(time)
            if time.use == "name" and span and span[0] < span[1] and span[1] > scene.reference.year:
                return Period(str(span[1]), "context", "time:plan")  # 《行动计划（2024—2026年）》: its last year
    return _read_reference(scene)


def _read_reference(scene: Scene) -> Period:
    iso = scene.reference.iso[:7]
    if not iso:
        return Period("", "", "time:none")
    if scene.reference.basis == "publication":
        return Period(iso, "publication", "time:publication")
    return Period(iso, "context", "time:reference")


def _title_fits(scene: Scene, title: Time, mention: Numeral, status: str) -> bool:
    if status != "actual":
        return is_ahead(scene, title)
    if title.grain == "month" and title.relative.startswith("?"):
        return False  # 年底建成: no time of what is there today
    span, year = find_years(title), scene.reference.year
    return _fits(scene, title, mention, status, 0) and not (span and year and span[1] < year - 1)


def _fits(scene: Scene, time: Time, mention: Numeral, status: str, block: int) -> bool:
    """Whether a time set above may hold for a mention: no plan for the past, nothing done to come, no 已 of months."""
    year = scene.reference.year
    if status == "target":
        span = find_years(time, year)
        return not (span and year and span[1] < year) or scene.sections[block].tense == "review"
    if is_ahead(scene, time):
        return False
    if time.use == "by" and year:
        span, clause = find_years(time, year), scene.passage.clauses[scene.passage.clause_at(mention.start)]
        if span and span[1] < year and _BY_NOW.search(scene.passage.norm, clause.start, mention.start):
            return False  # 截至2024年末…。园区已有30家…: of today
    if time.grain in ("months", "half", "quarter", "span") and scene.sections[block].tense != "review":
        if status == "forecast":
            return False
        clause = scene.passage.clauses[scene.passage.clause_at(mention.start)]
        return scene.passage.norm.find("已", max(clause.start, mention.start - _REACH), mention.start) < 0
    return True


def resolve(scene: Scene, time: Time, block: int, status: str) -> str:
    """The ISO period of a time as it is meant at its place."""
    key = time.start, block, status
    told = scene.told.get(key)
    if told is None and time.relative.startswith("-1:") and time.text.startswith("上") and (year := _hint_year(scene, time, block)):
        told = scene.told[key] = join_period(year - 1, time.relative[3:])  # 2023年…，由上年末的…: of the year told of
    if told is None:
        hint = _hint_year(scene, time, block) if time.relative[:1] in ("?", "t") else 0
        told = scene.told[key] = resolve_time(time, scene.reference, hint, status)
    return told


def _hint_year(scene: Scene, time: Time, block: int) -> int:
    """The year that a bare 上半年, 6月 or 全年 belongs to: stated before it in the paragraph, or above."""
    year = scene.reference.year
    opening = scene.passage.blocks[block].start
    near = [] if time.start < opening else reversed(list_times(scene, opening, time.start))
    for other in (*near, scene.leads[block], *(scene.times[i] for i in scene.sections[block].times), scene.title):
        if other is None or other is time or other.use not in ("when", "since", "by", "report"):
            continue
        span = find_years(other, year)
        if span and span[0] == span[1]:
            return span[0]
    return 0


def _read_former(scene: Scene, number: int, at: int, block: int, former: tuple[int, str]) -> Period | None:
    """The period of the A of 从A提升至B; None where it is that of the sentence."""
    norm, mention = scene.passage.norm, scene.mentions[number]
    start = scene.passage.sentences[at].start
    for time in reversed(list_times(scene, start, mention.start)):
        if time.use == "from" and touches(scene, time, mention):
            iso = resolve(scene, time, block, "actual")
            return Period(iso, "stated" if time.period else "context", "time:from")
    if _FORMER.search(norm, max(0, mention.start - 6), mention.start):
        return Period("", "", "time:former")
    clause = scene.passage.clauses[scene.passage.clause_at(mention.start)]
    if _LAST_YEAR.search(norm, clause.start, mention.start):
        time = find_in_sentence(scene, number, start, "actual") or find_in_block(scene, at, "actual")
        span = find_years(time, scene.reference.year) if time is not None else None
        if span and span[0] == span[1]:
            return Period(str(span[0] - 1), "context", "time:former")  # 比上年由2.1%提高到2.6%
    if former[0] == block and former[1] and norm[mention.start - 1] in "从由自":
        return Period(former[1], "context", "time:parallel")
    interval = _find_interval(scene, number, at, block)
    if interval:
        first, last = interval[:4], interval.rpartition("/")[2][:4]
        # A five-year plan is measured from the year before it began.
        begin = str(int(first) - 1) if int(last) - int(first) == 4 else first
        return Period(begin, "context", "time:before")
    time = find_in_sentence(scene, number, start, "target")
    if time is not None and is_ahead(scene, time) and scene.reference.iso:
        return _read_reference(scene)  # 到2030年由0.7%升至1.5%: the first is that of today
    if _EDITION.search(norm, max(start, mention.start - _REACH), mention.start):
        return Period("", "", "time:former")  # 2024年版将100项减至90项: the edition before may be of any year
    told = find_in_sentence(scene, number, start, "actual")
    if told is not None and told.use == "when" and told.grain in ("year", "half", "quarter", "months"):
        return Period("", "", "time:former")  # 2023年…从10万辆提升至20万辆: of a time before, which nobody tells
    return None


def _find_interval(scene: Scene, number: int, at: int, block: int) -> str:
    """The interval that the sentence, the paragraph or the section above speaks of."""
    start = scene.passage.sentences[at].start
    time = find_in_sentence(scene, number, start, "actual") or find_in_block(scene, at, "actual")
    above = (scene.leads[block], *(scene.times[i] for i in scene.sections[block].times))
    for other in (time,) if time is not None else above:
        if other is not None:
            iso = resolve(scene, other, block, "actual")
            return iso if other.grain in ("span", "plan") and other.use != "aim" and "/" in iso else ""
    return ""


def _read_average(scene: Scene, number: int, at: int) -> Period | None:
    """从2020年的A增长到2025年的B，年均增长C: C is of the whole way."""
    passage, mention = scene.passage, scene.mentions[number]
    clause = passage.clauses[passage.clause_at(mention.start)]
    if not _YEARLY.search(passage.norm, max(clause.start, mention.start - _REACH), mention.start):
        return None
    near = list_times(scene, passage.sentences[at].start, mention.start)
    begins = [time for time in near if time.use == "from" and time.period]
    ends = [time for time in near if time.use == "when" and time.grain == "year" and time.period]
    if not begins or not ends or ends[-1].start >= clause.start or begins[-1].period[:4] >= ends[-1].period[:4]:
        return None
    return Period(f"{begins[-1].period}/{ends[-1].period}", "stated", "time:average")
