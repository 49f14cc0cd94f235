"""A time as it is meant at its place, made the period of a number."""
from __future__ import annotations

from corpus_tools.data import remembered
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.times.find import Time
from corpus_tools.times.resolve_time import resolve_time
from corpus_tools.times.scenes import Scene, has_come, is_fresh, is_look_back, list_times
from corpus_tools.times.sections import find_years
from corpus_tools.times.time_parts import join_period, take_year_before
from corpus_tools.times.told_spans import find_told_span


@frozen
class Period:
    """When a number holds: an ISO 8601 period, its basis, and the rule that read it."""

    period: str  # ISO 8601 or ""
    basis: str  # stated, context, publication or ""
    rule: str


_say_period = remembered(256)(Period)  # a text says few, again and again
REACH = 100  # characters looked back over for a word that changes the period
_THESE_DAYS, _SIDE_BY_SIDE = 7, 24  # characters: 今年出口3万台，去年是2万台
_TURN = 2  # the last month in which 全年 of what is done is that of the year before, whatever 今年 says
_OF_THAT_YEAR, _OF_TERM = ("全年", "全年度", "当年", "當年"), ("年内", "年內", "期内", "期內", "全年")
_BEGAN = compile_late("(?:正式|全面|全线|破土)?(?:开工|动工|开建|启动|奠基|立项|获批|成立|设立|挂牌|上线|试点)")
_IS_YARDSTICK = compile_late("目标|任务|要求|规划|部署|计划|。")
_SETS_OUT = ("部署", "部署了", "安排", "谋划", "谋划了", "研究")  # 部署2022年工作: of the year behind it 一年来 tells
_SUMS_UP = ("过去的", "总结", "总结了", "回顾", "回顾了", *_SETS_OUT)
_OF_WORK = compile_late("年?度?[^，。；、0-9]{0,10}(?:工作|情况|成绩)")
_GROWN_TO = compile_late("(?:[扩增升壮]|扩大|扩展|拓展|增加|增长|提高|提升|上升|攀升|发展|壮大)[到至](?:约|近|超)?$")
_WITH_RISE = compile_late("，(?:其中|增长|增幅|增加|下降|提高|翻)[^，。；]{0,8}$")
_GATHERED = compile_late("累计|现有|在园|迄今|至今|总数")


def settle_period(scene: Scene, time: Time, number: int, block: int, status: str, rule: str) -> Period:
    """The period of a number by a time that was found for it."""
    iso = resolve_here(scene, time, block, status)
    if time.use == "since" and time.period and scene.passage.norm.startswith("以来", scene.mentions[number].end):
        iso = time.period  # 自2004年首度突破千亿元以来: it was then
    if "/" in iso and iso[:4] != iso.rpartition("/")[2][:4] and (
            scene.rises[number] == "to" or _is_reached(scene, number) or _goes_with_rise(scene, number) or
            time.grain == "plan" and rule == "above" and status == "target" and not _is_yearly(scene, number) or
            time.use == "since" and scene.mentions[number].quantity.unit == "rank"):
        iso = iso.rpartition("/")[2]  # the later value is that of the end
    if not iso:
        is_long_ago = time.relative[:5] == "this+" and status == "actual"  # 五年后, since what is not told
        return read_reference(scene) if is_long_ago else _say_period("", "", f"time:{rule}")
    if rule == "paragraph" and time.grain in ("months", "half", "quarter") and "/" in iso and _counts_up(scene, number):
        iso = iso.rpartition("/")[2]  # 1—5月…；累计孵化企业700家: at the end of May
    stated = bool(time.period) and rule in ("sentence", "behind", "head")
    return _say_period(iso, "stated" if stated else "context", f"time:{rule}")


def _is_reached(scene: Scene, number: int) -> bool:
    """Whether a number is what something has grown to: 十年间面积扩到210平方公里."""
    start = scene.mentions[number].start
    return scene.passage.norm[start - 1] in "到至约近超" and _GROWN_TO.search(scene.passage.norm, max(0, start - 8), start) is not None


def _is_yearly(scene: Scene, number: int) -> bool:
    """Whether a number is of each year of a plan: 年均增长5%."""
    passage, mention = scene.passage, scene.mentions[number]
    start = passage.clauses[passage.clause_at(mention.start)].start
    return passage.norm.find("年均", start, mention.start) >= 0 or passage.norm.find("每年", start, mention.start) >= 0


def _goes_with_rise(scene: Scene, number: int) -> bool:
    """Whether a number is by how much something rose from A to B, or a part of that B: 由3亿元增至4亿元，增长33%."""
    if not number or scene.rises[number - 1] != "to" or scene.rises[number]:
        return False
    return _WITH_RISE.match(scene.passage.norm, scene.mentions[number - 1].end, scene.mentions[number].start) is not None


def _counts_up(scene: Scene, number: int) -> bool:
    """Whether what is counted has gathered since long before."""
    passage, mention = scene.passage, scene.mentions[number]
    start = passage.sentences[passage.sentence_at(mention.start)].start
    return _GATHERED.search(passage.norm, max(start, mention.start - REACH), mention.start) is not None


def read_reference(scene: Scene) -> Period:
    """The period of what tells none: the publication, or the latest year of the article."""
    iso = scene.reference.iso[:7]
    if not iso:
        return _say_period("", "", "time:none")
    if scene.reference.basis == "publication":
        return _say_period(iso, "publication", "time:publication")
    return _say_period(iso, "context", "time:reference")


def resolve_here(scene: Scene, time: Time, block: int, status: str) -> str:
    """The ISO period of a time as it is meant at its place."""
    if (told := scene.told.get(key := (time.start, time.period, block, status))) is not None:
        return told
    if time.relative == "-1:" and time.text.endswith("同期") and (then := _find_same_time(scene, time, block, status)):
        told = scene.told[key] = then
    if told is None and time.relative.startswith("-1:") and time.text.startswith("上") and (year := _hint_year(scene, time, block)):
        told = scene.told[key] = join_period(year - 1, time.relative[3:])  # 2023年…，由上年末的…: of the year told of
    if told is None and time.relative.startswith("0:") and time.text.startswith(("本年", "年内", "年內")) and scene.title is not None and \
            (span := find_years(scene.title)) and span[0] == span[1] == scene.reference.year - 1:
        told = scene.told[key] = join_period(span[0], time.relative[2:])  # of a yearly report 本年 is the year that it is of
    if told is None and (time.relative == "span:-1" or status == "actual" and time.text in _OF_TERM[:2]) and (
            year := _find_reviewed(scene, block, time.start)):
        told = scene.told[key] = str(year)
    if told is None and time.relative.startswith("span:-") and (span := find_told_span(scene, time, block)):
        told = scene.told[key] = span
    if told is None and status != "actual" and time.text in ("年内", "年內", "本年", "当年", "當年") and (year := _find_planned(scene, block)):
        told = scene.told[key] = str(year)
    if told is None and time.relative == "q-1:" and (before := _find_quarter_before(scene, time, block, status)):
        told = scene.told[key] = before
    if told is None and time.text in _OF_TERM and (year := _find_business_year(scene, time, block, status)):
        told = scene.told[key] = year
    if told is None:
        hint = _hint_year(scene, time, block, status) if time.relative[:1] in ("?", "t") and not _is_of_these_days(scene, time) else 0
        is_to_come = scene.passage.norm.endswith("届时", 0, time.start)  # 届时全年产值能达到8000万元: of this year, in January too
        told = scene.told[key] = resolve_time(time, scene.reference, hint, "target" if is_to_come else status)
    return told


def _is_of_these_days(scene: Scene, time: Time) -> bool:
    """12月15日 on a page of 16 December: of that year, whatever year the paragraphs before tell of."""
    reference = scene.reference
    if not reference.day or time.grain != "day" or len(time.relative) != len("?:12-15") or time.relative[2] == "?":
        return False
    if time.relative[2:4] != f"{reference.month:02}" or not 0 <= reference.day - int(time.relative[5:]) <= _THESE_DAYS:
        return False
    opens = scene.passage.sentences[scene.passage.sentence_at(time.start)].start
    return not any(other.grain != "day" for other in list_times(scene, opens, time.start))


def _find_reviewed(scene: Scene, block: int, at: int) -> int:
    """The year that the heading or what is said before looks back on (2023年工作回顾, 刚刚过去的2023年, 总结2023年工作); 0 where none does."""
    norm = scene.passage.norm
    is_that = norm.startswith("这一年", at)
    for time in reversed(list_times(scene, scene.passage.blocks[max(block - 1, 0)].start, at)):
        if is_that and time.period and time.use in ("when", "event") and "/" not in time.period:
            return int(time.period[:4])  # 2015年，…。这一年，营收5亿元
        if time.grain == "year" and time.period and norm.endswith(_SUMS_UP, 0, time.start) and \
                (norm.endswith("过去的", 0, time.start) or _OF_WORK.match(norm, time.end) is not None):
            return int(time.period[:4]) - norm.endswith(_SETS_OUT, 0, time.start)
    section = scene.sections[block]
    spans = [find_years(scene.times[i]) for i in section.times if scene.times[i].grain == "year"] if section.tense == "review" else []
    return spans[0][0] if len(spans) == 1 and spans[0] and spans[0][0] == spans[0][1] else 0


def _find_planned(scene: Scene, block: int) -> int:
    """The year to come that the heading sets for a plan: 二、2032年工作打算 …年内入驻10家; 0 where none does."""
    section = scene.sections[block]
    spans = [find_years(scene.times[i]) for i in section.times] if section.tense == "plan" else []
    return spans[0][0] if len(spans) == 1 and spans[0] and spans[0][0] == spans[0][1] > scene.reference.year else 0


def _find_same_time(scene: Scene, time: Time, block: int, status: str) -> str:
    """2024年一季度…，上年同期为4亿元: a year before the part of a year that the paragraph told of last; "" where that was a whole year."""
    opening = scene.passage.blocks[block].start
    for other in reversed(list_times(scene, opening, time.start)) if opening < time.start else ():
        if other.use == "when" and other.relative[:3] != "-1:":
            iso = resolve_here(scene, other, block, status)
            return take_year_before(iso) if "-" in iso else ""
    return ""


def _find_quarter_before(scene: Scene, time: Time, block: int, status: str) -> str:
    """2011年第一季度…，上一季度为4亿元: the quarter before the one that the paragraph tells of; "" where it tells of none."""
    opening = scene.passage.blocks[block].start
    for other in reversed(list_times(scene, opening, time.start)) if opening < time.start else ():
        if other.grain == "quarter" and other.relative != "q-1:" and other.use == "when":
            year, _, quarter = resolve_here(scene, other, block, status).partition("-Q")
            if quarter in ("1", "2", "3", "4") and year.isdigit():
                return f"{int(year) - 1}-Q4" if quarter == "1" else f"{year}-Q{int(quarter) - 1}"
    return ""


def _find_business_year(scene: Scene, time: Time, block: int, status: str) -> str:
    """2017-18年度…，年內收入9億元: the year that the paragraph tells of; "" where it is a plain one of another clause.

    2020年某港年内首次突破5亿吨: of that year.
    """
    opening, clause = scene.passage.blocks[block].start, scene.passage.clauses[scene.passage.clause_at(time.start)]
    for other in reversed(list_times(scene, opening, time.start)) if opening < time.start else ():
        if other.grain == "year" and other.use == "when" and other is not time:
            iso = resolve_here(scene, other, block, status)
            return iso if "/" in iso or status == "actual" and other.start >= clause.start and time.text != "全年" else ""
    first = next((other for other in list_times(scene, 0, opening) if other.grain in ("year", "span") and other.use == "when"), None)
    years = find_years(first) if first is not None and first.text.endswith("年度") and status == "actual" else None
    return first.period if years and years[1] == years[0] + 1 else ""  # 公布2017/18年度概况


def _hint_year(scene: Scene, time: Time, block: int, status: str = "actual") -> int:
    """The year that a bare 上半年, 6月 or 全年 belongs to: stated before it in the paragraph, or above."""
    year = scene.reference.year
    opening = scene.passage.blocks[block].start
    near = [] if time.start < opening else list(reversed(list_times(scene, opening, time.start)))
    if near and time.text.startswith(("同年", "当年", "當年")) and (span := find_years(near[0], year)) and \
            span[0] == span[1]:
        return span[0]  # 2005年建成，于同年9月投用: of whatever is told there
    if time.relative[:5] == "this+":
        for other in near:
            if other.use in ("when", "event", "since", "by", "aim") and not other.relative.startswith("span") and \
                    (iso := resolve_here(scene, other, block, status))[:4].isdigit():
                is_it = time.text[0] == "第" and scene.passage.norm.startswith(("是", "为", "系", "作为"), other.end)  # 今年是建园第三年，…
                return int(iso[:4]) - is_it * int(time.relative[5:].partition(":")[0])  # 2012年产值过亿元，次年…，三年后…
        if time.text[-1] in "后後" and status == "actual":  # 2015年成立。\n五年后, told in 2020
            spans = (find_years(other, year) for other in list_times(scene, 0, opening))
            then = year - int(time.relative[5:].partition(":")[0])
            return then if (then, then) in spans else 0
    if near and near[0].use == "aim" and time.text in _OF_THAT_YEAR and (span := find_years(near[0], year)) and span[0] == span[1] and \
            not _IS_YARDSTICK.search(scene.passage.norm, near[0].end, time.start):
        return span[0]  # 到2030年，产值达到500亿元，全年接待游客800万人次
    if near and near[0].relative == "-1:" and (has_come(scene, time) or len(near) > 1 and near[1].relative == "0:" and near[0].text == "去年"
                                               and near[1].end < near[0].start < near[1].end + _SIDE_BY_SIDE):
        near = near[1:]  # 去年产值500亿元。1—5月，产值220亿元: of this year
    lead = None if is_fresh(scene, time, opening) else scene.leads[block]
    for other in (*near, lead, *(scene.times[i] for i in scene.sections[block].times), scene.title):
        if other is not None and other.use == "aim" and (span := find_years(other)) and span[0] == span[1] < year:
            return span[0]  # 预计2019年…。全年…, told in 2020
        if other is None or other is time or is_look_back(other) or other.use not in ("when", "since", "by", "report") or \
                other.relative.startswith("span"):
            continue
        if other.use == "since" and (not year or (span := find_years(other)) and span[0] < year - 1):
            continue  # 自2014年以来…。全年…: of a year that no one tells, or of this one
        if other.text in _OF_TERM[:2] and (iso := resolve_here(scene, other, block, status))[:4].isdigit():
            return int(iso[:4])  # 年内，…；全年…, of the year that 年内 is of
        if other.relative == "0:" and time.text == "全年" and 0 < scene.reference.month <= _TURN:
            continue  # 今年引进项目62个。全年完成投资3亿元, told in January: of the year just over, if it is done
        if other.relative == time.relative == "-1:" and not (other.text[0] == "去" != time.text[0]):
            continue  # but 去年…，由上年下降14%转为增长21%; 2022年…，上年则为5亿元，…，较上年的3亿元减少: of one year
        span = find_years(other, year)
        if span and time.use == "by" and scene.reference.basis == "publication" and (
                span[1] < year - 1 or span[1] < year and _BEGAN.match(scene.passage.norm, other.end)):
            continue  # 2029年12月开工，…。截至2月底，完成86%, told in March 2031
        if span and span[0] == span[1] and (span[0] <= year or not year if status == "actual" else
                                            span[0] >= year or scene.reference.month <= _TURN):
            return span[0]  # 2031年…。预计上半年产值19亿元, told in May 2032: of that year
    return 0
