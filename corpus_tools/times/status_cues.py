"""The words and times of a sentence that turn its numbers into expected, aimed at or done."""
from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from corpus_tools.data import compiled, kept, read_table
from corpus_tools.frames.predicates import NOUN, VERB, read_words
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.split import Passage, Sentence
from corpus_tools.times.find import Time
from corpus_tools.times.resolve_time import list_months
from corpus_tools.times.sections import find_years
from corpus_tools.times.time_uses import is_in_name
from corpus_tools.tries import join_words, look_for_words


@frozen
class Event:
    """One turn: at its place a cue of this role; ``rule`` is what will be told of it."""

    place: int
    role: str  # forecast, target, will, aim (a target where a goal is set), propose (a goal is set), done
    rule: str


@frozen
class _Cue:
    role: str
    not_before: tuple[str, ...]
    after: tuple[str, ...]
    not_after: tuple[str, ...]


_SHARE = compile_late("(?:了|约|近|超过?)?(?:[0-9.]+%|百分之)")
_STUDY = compile_late("(?:[^《》，。；]{0,12}(?:研究|调查|分析|监测|预测|评估|咨询|规划))?报告》")  # 《某行业投资战略规划报告》 sets no goals
_ONCE, _NEAR_ONCE = compile_late("以前|以往|过去(?!的?一)|原来|原先|从前|往年|传统"), 24
_TURNED = compile_late("[^，。；0-9]{2,16}(?:面积|范围|规模|版图|规划)(?:[由从][^，。；]{1,16}?)?(?:调整|扩大|扩展|拓展|变更|修编|缩减)[为到至成]"
                       "|(?![使让令带推促助可会实有在于到至继持逐大力通以从由对为是全稳不进])[^，。；、0-9使让令]{0,12}(?:成本|效率|时间|周期|能耗|产能|精度|能力|费用|负担|"
                       "门槛|[比占率额量积格值速度期])(?:大幅|平均|整体)?(?:降低|缩短|提高|提升|压[缩减降]|下降|减少|增加|扩大|延长|缩减|降)了?(?:约|近|超过?)?(?=[0-9])")
_TELLS_NO_SIZE = compile_late("[^，。；0-9百千万亿]{0,60}[，。；]")
_ON_EVE = compile_late("即将[^，。；]{2,8}(?:之际|前夕|之时|的[时背])|即将(?:发往|运往|销往|送往|发运|出口|发货|交付|出厂)[^，。；]{0,12}的")
_MEASURED_BY = compile_late("(?:任务|任务数|计划|总量|总额|总数)?的(?:近|约|超过?)?(?:[0-9.]{1,7}[%％]|百分之)")
_FORESEEN = compile_late("(?:增长|增速|增幅|通胀|经济|GDP|CPI|营收|销量|出货量?|价格|需求|产量)[^，。；0-9]{0,10}(?:预期|预测|预估)值?(?:由[^，。；]{1,12}?)?"
                         "(?:再?(?:向[上下])?(?:上调|下调|调高|调低|调升|调降|上修|下修|修订|修正|维持))?(?:至|到|为|在)(?:[0-9.]+%?[、和及与])*(?:约|近)?$"
                         "|(?:全年|今年|明年|年度)[^，。；0-9]{2,12}(?:上调|下调|调高|调低|调升|调降|上修|下修)[至到为]$")
_ANY_VERB = "*"  # among the words that must follow a cue: any verb of predicates.csv
# 将储备项目36个列入…, 将检测费用由…降到: of something that is there
_HANDLES = compile_late("[^，。；]{2,30}?(?:[一-鿿](?:为|成|到|至|入|给|往|于|向|作|出)|用作|一并|统一|全部)")
_HOW_MANY = compile_late("[^，。；]{0,16}?[0-9]")
_TOPIC = compile_late("在[^，。；0-9]{2,12}(?:上|方面)|[^，。；0-9]{2,10}方面|(?:按照?|根据|依照|依据)[^，。；0-9]{2,24}|"
                      "[^，。；0-9]{2,24}(?:提出|明确|指出|要求)")  # 在发展目标上，
_TOPIC_ENDS, _TOPIC_BEGINS = frozenset("上面出确求"), frozenset("按根依")  # one of these is at its edge
# what heads a list of aims or tasks, and what tells that they are done
_TO_DO = compile_late("目标|任务|打算|(?<![需主重])要(?:重点|着力|努力|切实|突出|全力|继续|集中力量)*(?:抓|做|办|实现|落实|推进|完成|实施|把握|突破)|力争|"
                      "(?<!即)将(?:重点|着力)*(?:抓|做|办|实施|推进|实现)")
_OVER = compile_late("[了已]|完成情况|去年|前年|过去|[一三五]年来|顺利|圆满|以来")
_EACH, _NEAR_YEARS = compile_late("分别|依次|各年"), 40
_HEAD = 24  # characters before the list
_FIRST_ITEM = ("一是", "第一", "首先", "（一）", "1.", "1、", "一、")
NEXT_ITEM = compile_late("[二三四五六七八九十]{1,2}是|第[二三四五六七八九十]{1,2}[，、]|（[二三四五六七八九十]）|[其再]次|最后")
_GOALS = ("目标", "主要指标", "指标")  # a list of goals: the cue holds for the whole sentence


@compiled
def _table() -> tuple[re.Pattern[str], dict[str, _Cue], re.Pattern[str]]:
    (cue, bare), cues = map(compile_late, _write_patterns()), {word: _Cue(*told) for word, told in _list_cues().items()}
    return cue, cues, bare


@kept
def _list_cues() -> dict[str, tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]]:
    """Cues with what is told of them."""
    return {row["cue"]: (row["role"], *(tuple(row[key].split()) for key in ("not_before", "after", "not_after")))
            for row in read_table("status_cues.csv") if row["role"] not in ("plan", "review", "bare")}


@kept
def _write_patterns() -> tuple[str, str]:
    bare = join_words(row["cue"] for row in read_table("status_cues.csv") if row["role"] == "bare")
    return look_for_words(_list_cues()), bare + "(?!后|的)"


def begins_bare(norm: str, start: int) -> bool:
    """Whether a clause begins with a verb and names no one who acts: it goes on with what was said before.

    >>> begins_bare("新增企业50家", 0), begins_bare("全区新增企业50家", 0)
    (True, False)
    """
    return _table()[2].match(norm, start) is not None


def heads_plan(passage: Passage, sentence: Sentence) -> bool:
    """Whether a sentence begins a list of aims or tasks: 今年要抓好三件事：一是…；二是….

    >>> from corpus_tools.split import read_passage
    >>> p, q = read_passage("今年要抓好三件事：一是新增就业5万人。"), read_passage("去年完成三项任务：一是新增就业5万人。")
    >>> heads_plan(p, p.sentences[0]), heads_plan(q, q.sentences[0])
    (True, False)
    """
    norm, colon = passage.norm, passage.norm.find("：", sentence.start, sentence.end)
    return colon >= 0 and norm.startswith(_FIRST_ITEM, colon + 1) and \
        _TO_DO.search(norm, max(sentence.start, colon - _HEAD), colon) is not None and _OVER.search(norm, sentence.start, colon) is None


def find_cues(norm: str, start: int, end: int) -> list[Event]:
    """The cues between two offsets, in order.

    >>> [(e.place, e.role) for e in find_cues("已完成3亿元，预计全年增长8%", 0, 15)]
    [(0, 'done'), (7, 'forecast')]
    """
    pattern, cues, _ = _table()
    events: list[Event] = []
    behind = start  # the last word
    for match in pattern.finditer(norm, start, end):
        place = match.start()
        if place < behind:
            continue
        word, behind = match[1], match.end(1)
        while word:
            cue = cues.get(word)
            if cue is not None and _stands(norm, cue, start, place, place + len(word)):
                if cue.role == "share":
                    if _SHARE.match(norm, place + len(word)):
                        events.append(Event(place, "done", "done"))
                elif word.startswith(_GOALS) and _MEASURED_BY.match(norm, place + len(word)):
                    break  # 占年度目标的72%
                elif word == "致力于打造" and _TELLS_NO_SIZE.match(norm, place):
                    break  # 致力于打造高地，2023年产值16亿元
                elif word == "即将" and _ON_EVE.match(norm, place):
                    break  # 即将召开之际, 赶制即将发往海外的订单
                elif word == "要" and _ONCE.search(norm, max(start, place - _NEAR_ONCE), place):
                    break  # 以前一条线要用60个工人
                elif word == "将" and _TURNED.match(norm, place + 1):
                    break  # 将某区的面积调整为37平方公里, 将检测时间缩短56%
                elif cue.role == "propose" and _STUDY.match(norm, place + len(word)):
                    break
                elif cue.role in ("done", "propose") or not is_in_name(norm, place, place + len(word)):
                    events.append(Event(place, cue.role, "goals" if word.startswith(_GOALS) else cue.role))
                break
            word = word[:-1]
    return events


def _stands(norm: str, cue: _Cue, start: int, place: int, stop: int) -> bool:
    """Whether what stands before and behind a cue lets it be one."""
    if cue.not_before and norm.endswith(cue.not_before, max(start, place - 4), place):
        return False
    if cue.after and not norm.startswith(cue.after, stop) and not (cue.after[0] == _ANY_VERB and _is_to_do(norm, stop)):
        return False
    return not (cue.not_after and norm.startswith(cue.not_after, stop))


def _is_to_do(norm: str, at: int) -> bool:
    """Whether a verb begins at a place, and not the thing that something is done to: 将[修缮旧房36栋], but 将储备项目36个列入….

    >>> _is_to_do("修缮旧房36栋", 0), _is_to_do("储备项目36个列入规划", 0), _is_to_do("旧房36栋修缮", 0)
    (True, False, False)
    """
    words = read_words()
    for size in (4, 3, 2):
        bits = words.get(norm[at:at + size], 0)
        if bits & (VERB | NOUN):
            break
    else:
        return False
    behind = at + size
    return bits & VERB > 0 and (not bits & NOUN or _HOW_MANY.match(norm, behind) is not None) and _HANDLES.match(norm, behind) is None


def judge_times(norm: str, times: Sequence[Time], year: int, month: int, begins: str = "") -> list[Event]:
    """What the times of a sentence do: a time to come is aimed at, one past or present is done.

    ``year`` and ``month`` are those of the reference, 0 where unknown; ``begins`` is the first year of the plan that the text is.
    """
    events = []
    for time in times:
        is_over = time.grain == "plan" and time.use == "when" and "" < time.period.rpartition("/")[2] < begins
        ahead = time.grain == "span" and time.use == "when" and time.period[:4] <= str(year) < time.period[5:] and year
        role = ("aim", "years") if ahead and _EACH.search(norm, time.end, time.end + _NEAR_YEARS) else \
            ("done", "past") if is_over else _judge_time(time, year, month)  # “十三五”期间…, in a plan for the next five years
        if role:
            events.append(Event(time.start, *role))
    return events


def _judge_time(time: Time, year: int, month: int) -> tuple[str, str] | None:
    if time.use in ("name", "than", "report", "event", "from"):
        return None
    base, _, part = time.relative.partition(":")
    if base == "span":
        return None if part.startswith("-") else ("aim", "future")
    if base == "now":
        return "done", "now"
    if base in ("d0", "d-1", "d-2"):
        return None  # 从20日到今天早上: no day that has come is aimed at
    span = find_years(time, year)
    if time.use == "since" and not (span and year and span[0] > year):
        return "done", "past"
    if span and time.grain == "plan":
        if year and span[0] >= year and span[1] > year:
            return "aim", "future"
        # a year without a month is the latest that something is done in: “十三五”期间…，2020年达到385亿元
        return ("aim", "plan") if not year or span[1] > year or span[1] == year and month else None
    if time.use == "aim":
        part = part or time.period.rpartition("/")[2][5:]
        told = span is None or span[1] == year  # in the year of the reference: has its month come already?
        if told and (span is not None and not month or part[:1] == "?" or part not in ("", "all") and list_months(part)[1] <= month):
            return None
        return "aim", "future" if span is None or span[1] >= year and (year or time.text[-1] == "年") else "aim"
    if span == (year, year) and month and time.grain == "month" and len(time.period) == len("2031-06") and int(time.period[5:]) > month:
        return "aim", "future"  # 2031年6月：首批释出12公顷, told in February
    if span and year:
        return ("aim", "future") if span[0] > year else ("done", "past") if span[1] < year else None
    if base in ("1", "2", "d1", "m1"):
        return "aim", "future"
    return ("done", "past") if base in ("-1", "-2") or time.use == "by" and not span else None


def skip_topic(passage: Passage, sentence: Sentence) -> int:
    """The number of a sentence's first clause, or of the one behind 在发展目标上，."""
    if sentence.first + 1 == sentence.last:
        return sentence.first
    norm, clause = passage.norm, passage.clauses[sentence.first]
    may_be = norm[clause.end - 1] in _TOPIC_ENDS or norm[clause.start] in _TOPIC_BEGINS
    return sentence.first + (may_be and _TOPIC.fullmatch(norm, clause.start, clause.end) is not None)


def list_brackets(passage: Passage, sentence: Sentence) -> list[tuple[int, int]]:
    """The brackets of a sentence, in order."""
    first = bisect_left(passage.brackets, (sentence.start,))
    return list(passage.brackets[first:bisect_left(passage.brackets, (sentence.end,))])


def find_bracket(brackets: Sequence[tuple[int, int]], place: int) -> tuple[int, int] | None:
    """The pair that holds a place; pairs are in order and apart."""
    at = bisect_left(brackets, (place,)) - 1
    return brackets[at] if at >= 0 and place < brackets[at][1] else None


def is_foreseen(norm: str, at: int) -> bool:
    """Whether the number at a place is what a forecast that is named before it comes to.

    >>> is_foreseen("下调今年经济增长预期至0.4%和1.2%", 11), is_foreseen("经济增长高于预期5%", 8)
    (True, False)
    """
    near = norm[at - 24 if at > 24 else 0:at]
    return ("预" in near or near[-1:] in "至到为" and near[-2:-1] in "调修") and _FORESEEN.search(norm, max(0, at - 44), at) is not None
