"""The A of 从A提升至B, and the average growth between: of the time before."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.split import Clause
from corpus_tools.times.scenes import Scene, is_ahead, list_times, touches
from corpus_tools.times.sections import find_years
from corpus_tools.times.settle import REACH, Period, read_reference, resolve_here
from corpus_tools.times.time_parts import read_small_number, take_year_before
from corpus_tools.times.time_scopes import MOVED_THEN, find_in_block, find_in_sentence

_FORMER = compile_late("(?:过去|原来|原先|以前|此前|往常|先前|早先|从前|[0-9一二三四五六七八九十几多]年以?前)的?(?:[日月年]均|(?:平均)?每[日天月年])?$")
_AT_FIRST = compile_late("(?:初期|最初|最早|起初|起先|当初|之初|起步时|[成建创开设][立办园厂校业馆]时|投产时|挂牌时|刚?开始时|入驻时|落户时)的?"
                         "(?:[日月年]均|(?:平均)?每[日天月年])?$")
# 去年底搬来的，员工已由最初的40人…; 经过七年发展，企业从最初的11家…
_CAME = compile_late("[^，。；]{0,12}?(?:成立|[创开]办|创[立建]|组建|建[成园厂]|搬|迁|入驻|进驻|落户|落地|起步|起家|开[园业馆工]|投产|挂牌|开始|始建|试[种运]|流转)")
_FOUNDED = compile_late("(?:[成建创开设][立办园厂校业馆]|投产|挂牌)时的?$")
_LIVED = compile_late("(?:经过|历经|历时|走过)了?近?[ ]?([0-9]{1,2}|[一二三四五六七八九十]{1,3})[ ]?[多余]?年")
_OF_YEAR = ("year", "half", "quarter", "months")
# 公司成立于2009年。最初只有3台机床
_BEGAN = compile_late("(?:[，。；年月日\\n]|^)(?:最初|起初|当时|那时|刚成立时|刚起步时|[^，。；0-9从由自比较与]{0,6}(?:成立|创立|创办|创业|建厂|建校|建[院园区]|建馆|开园|组建|办厂|起步)(?:之初|初期|时)"
                       "|创业初期|成立当初)")
_FORESEEN = compile_late("预期|预测|预估")  # 将2026年增长预期从此前的日均6万桶下调至5万桶: both are of that year
_FORESEEN_FROM = compile_late("(?:预期|预测|预估)值?[由从自](?:日均|年均|每日|每天|每年|每股)?(?:约|近)?$")
_DATED = ("year", "month", "day")
_SINCE = 160  # characters from 最初 to what was so then
_EDITION = compile_late("年版")
_COMPARED = compile_late("末?(?:年?底)?(?:相比较?|比较|比)[，\u4e00-\u9fff]")  # 与2020年底相比，目前企业由86家增至142家
_LAST_YEAR = compile_late("(?:比|较)(?:上年|去年|上一年|同期)|[从由](?:上年|去年)(?:同期|末|底)?的?$")
# 两年平均增长5%; 高于全县均值2个百分点, behind it
_OF_YEARS = compile_late("([两二三四五2-5])年平均(?!工资|工作|收入|寿命|每|气温|降[水雨]|人数|人口)[^，。；]*$")
_YEARS = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "2": 2, "3": 3, "4": 4, "5": 5}
_GAP_TO_IT = compile_late("(?:增速|增幅)?(?:分别)?(?:[高低快慢优好]于|[高低]出|超过?|比|较)(?![^，。；]{0,10}[年期])")
_YEARLY = compile_late("年均|年平均|平均每年")


def read_former(scene: Scene, number: int, clause: Clause, block: int, former: tuple[int, str]) -> Period | None:
    """The period of the A of 从A提升至B; None where it is that of the sentence."""
    norm, mention, at = scene.passage.norm, scene.mentions[number], clause.sentence
    start = scene.passage.sentences[at].start
    for time in reversed(list_times(scene, start, mention.start)):
        if time.use == "from" and touches(scene, time, mention):
            iso = resolve_here(scene, time, block, "actual")
            return Period(iso, "stated" if time.period else "context", "time:from")
    if _AT_FIRST.search(norm, max(0, mention.start - 8), mention.start):
        began = _find_beginning(scene, scene.passage.blocks[block].start, mention.start) or _find_founding(scene, mention.start)
        return Period(began, "context" if began else "", "time:former")  # 自2018年开行以来，由初期的6列增至…
    if _FORMER.search(norm, max(0, mention.start - 8), mention.start):
        return None if _FORESEEN.search(norm, clause.start, mention.start) else Period("", "", "time:former")
    if _FORESEEN_FROM.search(norm, max(clause.start, mention.start - 8), mention.start):
        return None
    for time in list_times(scene, start, mention.start):
        if time.use == "than" and time.relative[:3] != "-1:" and _COMPARED.match(norm, time.end) and (
                iso := resolve_here(scene, time, block, "actual")):
            return Period(iso, "stated" if time.period else "context", "time:former")
    if (last := _LAST_YEAR.search(norm, clause.start, mention.start)) is not None:
        time = find_in_sentence(scene, number, clause, "actual") or find_in_block(scene, at, "actual")
        year = resolve_here(scene, time, block, "actual")[:4] if time is not None else ""
        span = find_years(time, scene.reference.year) or (year.isdigit() and (int(year), int(year))) if time is not None else None
        if span and span[0] == span[1]:
            return Period(str(span[0] - 1), "context", "time:former")  # 比上年由2.1%提高到2.6%
        if time is None and "去年" in last[0] and scene.reference.year:
            return Period(str(scene.reference.year - 1), "context", "time:former")  # 由去年同期的50%降至48%
    if former[0] == block and former[1] and norm[mention.start - 1] in "从由自":
        return Period(former[1], "context", "time:parallel")
    time = find_in_sentence(scene, number, clause, "target")
    aim = time if time is not None and is_ahead(scene, time) and scene.reference.iso else None
    if aim is not None and aim.use == "aim" and aim.grain == "year":
        return read_reference(scene)  # 到2030年由0.7%升至1.5%: the first is that of today
    interval = _find_interval(scene, number, clause, block)
    if interval:
        first, last = interval[:4], interval.rpartition("/")[2][:4]
        # A five-year plan is measured from the year before it began.
        near = list_times(scene, start, mention.start)
        is_said = any(first in scene.passage.norm[time.start:time.end] for time in near)
        begin = str(int(first) - 1) if int(last) - int(first) == 4 and not is_said else first  # 2019年至2023年: of its first
        return Period(begin, "context", "time:before")
    for time in reversed(list_times(scene, start, clause.start)):
        if MOVED_THEN.match(norm, time.end) and (iso := resolve_here(scene, time, block, "actual")):
            return Period(iso, "context", "time:former")  # 2021年迁入新区后，员工从80名增至360名
    if aim is not None:
        return read_reference(scene)
    if _EDITION.search(norm, max(start, mention.start - REACH), mention.start):
        return Period("", "", "time:former")  # 2024年版将100项减至90项: the edition before may be of any year
    told = find_in_sentence(scene, number, clause, "actual")
    if told is None and (since := find_in_block(scene, at, "actual")) is not None and since.use == "since":
        told = since
    if told is not None and told.use == "since" and (span := find_years(told)):
        return Period(str(span[0]), "context", "time:former")  # 自2021年政策实施以来，企业由52户增至81户
    if told is not None and told.use == "when" and told.grain in _OF_YEAR:
        iso = resolve_here(scene, told, block, "actual")  # 2023年…从10万辆提升至20万辆: of the year before it
        base = next((other for other in reversed(list_times(scene, scene.passage.blocks[block].start, mention.start)) if other.use == "than"
                     and other.grain in ("months", "quarter") and other.relative[:2] == "?:"), None)
        if base is not None and told.grain in ("months", "quarter"):  # 7月至9月3%，与6月至8月相同；另一率由1%升至2%: of these
            return Period(resolve_here(scene, base, block, "actual"), "context", "time:former")
        return Period(take_year_before(iso), "context" if iso else "", "time:former")
    base = next((time for time in reversed(list_times(scene, start, mention.start)) if time.use == "than" and time.relative == "-1:"), None)
    return Period(resolve_here(scene, base, block, "actual"), "context", "time:former") if base is not None and told is None else None


def _find_beginning(scene: Scene, opening: int, at: int) -> str:
    """The year in which what a number at ``at`` is of came to be, as its paragraph (from ``opening`` on) tells; "" where none."""
    year = scene.reference.year
    for time in reversed(list_times(scene, opening, at)):
        span = find_years(time, year) if time.use in ("when", "event", "since") and time.grain in _DATED else None
        if span and (time.use != "when" or _CAME.match(scene.passage.norm, time.end, at)):
            return str(span[0])
    lived = _LIVED.search(scene.passage.norm, max(opening, at - _SINCE), at) if year else None
    return str(year - read_small_number(lived[1])) if lived is not None else ""


def _find_founding(scene: Scene, at: int) -> str:
    """The year that a text tells first as that of a founding, for 由建厂时的…; "" where it tells none or no founding is meant."""
    if not _FOUNDED.search(scene.passage.norm, max(0, at - 8), at):
        return ""
    return next((time.period[:4] for time in list_times(scene, 0, at) if time.period and time.grain in _DATED and (
        time.use == "event" or _CAME.match(scene.passage.norm, time.end, at))), "")


def read_beginning(scene: Scene, number: int, clause: Clause) -> Period | None:
    """The year told right before 最初, 当时: 2009年成立，最初只有3台机床; None where a later time is told between."""
    passage, mention = scene.passage, scene.mentions[number]
    sentence, began = passage.sentences[clause.sentence], None
    first = max(sentence.start - 1, mention.start - _SINCE, 0)
    if passage.norm.find("初", first, mention.start) < 0 and passage.norm.find("时", first, mention.start) < 0:
        return None
    for began in _BEGAN.finditer(passage.norm, first, mention.start):
        pass
    if began is None or any(time.use not in ("name", "than", "from") for time in list_times(scene, began.end(), mention.start)):
        return None
    start = passage.sentences[clause.sentence - 1].start if sentence.start > passage.blocks[sentence.block].start else sentence.start
    for time in reversed(list_times(scene, start, began.start() + 1)):
        if time.period and time.grain in _DATED and time.use in ("when", "event", "since"):
            return Period(time.period, "context", "time:former")
    return None


def _find_interval(scene: Scene, number: int, clause: Clause, block: int) -> str:
    """The interval that the sentence, the paragraph or the section above speaks of."""
    time = find_in_sentence(scene, number, clause, "actual") or find_in_block(scene, clause.sentence, "actual")
    above = (scene.leads[block], *(scene.times[i] for i in scene.sections[block].times))
    for other in (time,) if time is not None else above:
        if other is not None:
            iso = resolve_here(scene, other, block, "actual")
            return iso if other.grain in ("span", "plan") and other.use != "aim" and "/" in iso else ""
    return ""


def read_average(scene: Scene, number: int, clause: Clause) -> Period | None:
    """从2020年的A增长到2025年的B，年均增长C: C is of the whole way."""
    passage, mention = scene.passage, scene.mentions[number]
    before = passage.norm[max(clause.start, mention.start - REACH):mention.start]
    if "均" not in before or not _YEARLY.search(before):
        return None
    near = list_times(scene, passage.sentences[clause.sentence].start, mention.start)
    begins = [time for time in near if time.use == "from" and time.period]
    ends = [time for time in near if time.use == "when" and time.grain == "year" and time.period]
    if not begins and len(ends) > 1 and ends[-1].start < clause.start and ends[0].period[:4] < ends[-1].period[:4] and \
            len({time.period for time in ends}) == len(ends) and passage.clause_at(ends[0].start) == passage.clause_at(ends[-1].start):
        return Period(f"{ends[0].period}/{ends[-1].period}", "stated", "time:average")  # 2022年、2023年、2024年税收分别为…，年均增长37%
    if not begins or not ends or ends[-1].start >= clause.start or begins[-1].period[:4] >= ends[-1].period[:4]:
        return None
    return Period(f"{begins[-1].period}/{ends[-1].period}", "stated", "time:average")


def stretch_average(scene: Scene, number: int, period: Period, before: Period | None) -> Period:
    """两年平均增长5%, told of 2031, is of 2030 and 2031, and so is by how much it is more than another's; ``before`` is of the mention before."""
    passage, mention = scene.passage, scene.mentions[number]
    clause = passage.clauses[passage.clause_at(mention.start)]
    said = _OF_YEARS.search(passage.norm, clause.start, mention.start)
    if said is None:
        goes_on = before is not None and before.rule == "time:average" and _GAP_TO_IT.match(passage.norm, clause.start) and \
            passage.clause_at(scene.mentions[number - 1].start) + 1 == passage.clause_at(mention.start)
        return before if goes_on else period
    first, last = period.period[:4], period.period.rpartition("/")[2][:4]
    if not last or first != last or not last.isdigit():
        return period
    return Period(f"{int(last) - _YEARS[said[1]] + 1}/{last}", "context", "time:average")
