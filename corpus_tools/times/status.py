"""Whether a quantity is stated as done, expected or aimed at.

A cue (data/status_cues.csv) reaches to the end of its clause chain unless a clause brings a done-word of its own; a
time to come is a cue too; under the heading of a plan a number is a target without any cue.
"""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from corpus_tools.frames.read import Frame
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.split import Passage, Sentence
from corpus_tools.times.decided import Status, decide
from corpus_tools.times.find import Time
from corpus_tools.times.reports import find_plan, find_title
from corpus_tools.times.rises import find_rises
from corpus_tools.times.sections import read_sections
from corpus_tools.times.status_bases import ACTUAL, State, find_base, is_so_far
from corpus_tools.times.status_cues import Event, begins_bare, find_bracket, find_cues, judge_times, list_brackets, skip_topic
from corpus_tools.times.twins import find_twins

_BY_PLAN = compile_late("(?:按照?|根据|依据|依照)[^，。；]{0,20}?(?:规划|计划|方案|纲要)[^，。；]{0,4}，")
_ANOTHER = ("至于", "后者", "前者")  # 拟收购某公司，后者年销售额7亿元
_TURNS, _UNSAID = {"forecast": "forecast", "target": "target", "will": "target", "aim": "target"}, ("default", "section")
# 签约项目32个，计划总投资200亿元，利用外资1亿美元: no plan of the others
_PLANNED_SUM = compile_late("(?:(?:计划|规划|拟)(?:总投资|年度投资|投资总额|投资额|投资金额|总规模)额?|拟)(?:共|为|达|约|近|超|逾)*[0-9]"
                            "|(?<=当年|今年|本年|年度|年内)计划(?:完成)?投资(?:额)?(?:为|达|约)?[0-9.]+[万亿]*元[。；]"
                            "|(?:计划|拟)投资(?:约|近|超|逾)?[0-9.]+[余多]?[万亿]*美?元的[^，。；]{2,40}?(?:等[0-9]|已|开工|签约|投产|竣工|奠基|启动|落户|落地)"
                            "|计划投资[0-9.]+[万亿]*元，[已累计共实际]{0,4}完成(?:投资)?(?:[0-9]|[一二三四五六七八九]成)")
_PLAN_TITLE = compile_late("(?![^\n]*(?:总结|回顾|情况|汇报|报告|公布|发布(?!会)|推出|启动|宣布|披露))[^\n]*(?:规划纲要|规划|行动计划|计划|行动方案|实施方案|工作方案|建设方案|发展纲要|实施意见)"
                            r"(?:（[^（）]*）)?》?(?:的通知|全文|解读)?[ \n]*$")  # the title of a plan: its aims need no word that says so
# 印发《某某方案》，其中提出产值年均增长5%
_ISSUED = compile_late("《[^《》\n]{2,48}?(?:规划|计划|方案|纲要|意见|措施) ?(?:（[^（）]*）)? ?》[^。]{0,24}?(?:提出|提到|明确)")
_AIMED_AT = compile_late("(?:年均|增长|增速|达到?|突破|超过|提高到?|增加到|降低|下降|不低于)[约近]?$")
_OUTLAY = compile_late("(?:总投资|投资额|投资总额|占地(?:面积)?|建筑面积|用地(?:面积)?)(?:约|近|超|超过|达|为)*$")
_DONE_SO_FAR = ("完成", "累计", "已", "到位", "带动", "吸纳", "签约", "入驻")
_DONE_SINCE = compile_late("(?:(?:截[至止]|到)?[^，。；、]{0,6}(?:月份?|上半年|季度)[底末]?，?|今年以来，?|目前，?|现已?)"
                           "(?:全[市区县省])?(?:累计|实际|已|共)*(?:完成|实现|到位)(?:率|[^，。；、]{0,12}?[0-9])")
_OF_PLAN = compile_late("(?:而|但)?(?:今年|本年|年内|全年|明年|下一?步|下半年|今后|未来|力争|争取|确保|计划|将|要|拟|继续|[到至2])")
_OVER = ("done", "now", "past")
_MODIFIER, _TO_COME = compile_late("已[^，。；的]{1,6}的"), ("future", "plan", "will")


def read_statuses(passage: Passage, mentions: Sequence[Numeral], frames: Sequence[Frame], times: Sequence[Time], *,
                  reference: str = "") -> list[Status]:
    """One status for each mention, in the same order; ``reference`` is the ISO date that parts past from future.

    >>> from corpus_tools.numerals.read import read_numerals
    >>> from corpus_tools.split import read_passage
    >>> p = read_passage("已完成投资3亿元，预计全年增长8%；产值50亿元。")
    >>> [s.status for s in read_statuses(p, read_numerals(p.text, p.norm), [], [])]
    ['actual', 'forecast', 'actual']
    """
    year, month = (int(part) if part.isdigit() else 0 for part in (reference[:4], reference[5:7]))
    sections = read_sections(passage, times, reference)
    starts = [time.start for time in times]
    rises = find_rises(passage.norm, mentions)
    title = find_title(passage.norm, passage.blocks)
    heads = [b for n, b in enumerate(passage.blocks[max(title, 0):title + 2]) if not n or b.kind in ("title", "heading", "deck")]
    is_plan = title >= 0 and any(_PLAN_TITLE.match(passage.norm, block.start, block.end) for block in heads)
    if (begins := find_plan(passage) if is_plan else "") == str(year):
        year, month = year - 1, 12  # it is written before the first of its years
    found, at = list[Status](), 0
    carried: tuple[int, State] = (-1, ACTUAL)  # block and plan of the sentence before
    while at < len(mentions):
        sentence = passage.sentences[passage.sentence_at(mentions[at].start)]
        last = at + 1
        while last < len(mentions) and mentions[last].start < sentence.end:
            last += 1
        near = times[bisect_left(starts, sentence.start):bisect_left(starts, sentence.end)]
        events = find_cues(passage.norm, sentence.start, min(sentence.end, mentions[last - 1].end + 12))
        if near:
            events = sorted(events + judge_times(passage.norm, near, year, month, begins), key=attrgetter("place"))
        base = find_base(passage, sentence, sections[sentence.block], carried, year, begins, is_plan=is_plan)
        states, state = _follow(passage, sentence, mentions[at:last], events, base, proposes=is_plan)
        issued = _ISSUED.search(passage.norm, sentence.start, sentence.end) \
            if passage.norm.find("》", sentence.start, sentence.end) >= 0 else None
        begun: State | None = None  # the plan of which so much is done: 其中120个已开工，完成投资310亿元
        for mention, rise, state_here in zip(mentions[at:last], rises[at:last], states):
            status = decide(passage.norm, mention, rise, state_here)
            if status.status == "forecast" and state_here is base \
                    and _OUTLAY.search(passage.norm, max(sentence.start, mention.start - 12), mention.start):
                status = Status("actual", "status:default")  # 达产后可实现…。其中，某园总投资3亿元: what it costs is told
            elif issued is not None and status.rule == "status:default" and mention.start > issued.end() and \
                    _AIMED_AT.search(passage.norm, mention.start - 4, mention.quantity.number[0]):
                status = Status("target", "status:goals")
            if status.rule == "status:done_behind":
                begun = state_here
            elif begun is not None and state_here is begun:
                clause = passage.clauses[passage.clause_at(mention.start)]
                if passage.norm.startswith(_DONE_SO_FAR, clause.start):
                    status = Status("actual", "status:done_behind")
            found.append(status)
        # 共60个项目，年预计投资20亿元。其中…: the parts are those of the projects, of which nothing is expected
        whole = state[1] not in _UNSAID and (state[0] == "target" or state == states[0])
        carried = sentence.block, state if whole else ACTUAL
        at = last
    unsaid = [status.rule in ("status:default", "status:section") for status in found]
    for number, twin in find_twins(passage, mentions, sections, unsaid, [s.rule != "status:default" for s in found]):
        if found[twin].status != found[number].status:
            found[number] = Status(found[twin].status, "status:twin")
    return found


def _follow(passage: Passage, sentence: Sentence, mentions: Sequence[Numeral], events: Sequence[Event],
            base: State, *, proposes: bool) -> tuple[list[State], State]:
    """The state at each mention of a sentence, and the one at its end."""
    if not events:
        return [base] * len(mentions), base
    states, brackets = list[State](), list_brackets(passage, sentence)
    ends = {mention.end for mention in mentions}
    state, chain, event, mention, asked = base, -1, 0, 0, False  # asked: the clause before opens with a share: 76%的企业计划增产，92%的企业将留任
    begins = passage.clauses[skip_topic(passage, sentence)].end
    opening = any(event.rule in _TO_COME[:2] and event.place < begins for event in events[:3])  # 到2030年，…；…；…, 力争到2030年，…；…
    aims = events[0].role == "aim" and any(turn.role == "target" for turn in events[1:])
    opening, proposes = opening or aims and events[0].place < begins and events[1].role == "target", proposes or aims  # 到2030年，产值达9亿元，力争税收…
    before: State | None = None  # the state that comes back behind a sum that is planned by its name only
    planned: State | None = None  # that of such a sum, for its part
    for clause in passage.clauses[sentence.first:sentence.last]:
        if clause.chain != chain or passage.norm.startswith(_ANOTHER, clause.start):
            # 将 and 力争 belong to the one who acts and go on where the next chain has no subject of its own.
            goes_on = chain >= 0 and state[0] == "target" and state[1] != "section" and begins_bare(passage.norm, clause.start)
            goes_on = goes_on or state[0] == "forecast" and mention < len(mentions) and mentions[mention].start < clause.end and \
                mentions[mention].quantity.value_max is not None  # 预计净利润2亿元至3亿元；扣非净利润1亿元至2亿元
            if not goes_on and state[1] != "goals" and not (opening and (state[1] in _TO_COME or state[0] == "target")):
                state = base
            chain = clause.chain
        begins_share = mention < len(mentions) and mentions[mention].start == clause.start and \
            mentions[mention].quantity.unit == "percent" and passage.norm.startswith("的", mentions[mention].end)
        if asked and begins_share:
            state = base
        asked = begins_share
        opens = _find_opening(events, event, clause.end) if event < len(events) and events[event].place < clause.end else None
        if opens and opens.role == "done" and not find_bracket(brackets, opens.place) and opens.place not in ends and not (
                opens.place > clause.start + 1 and _MODIFIER.match(passage.norm, opens.place)):
            state = "actual", opens.rule  # but 改造100个已建成小区, 改造已建成的小区: 已 belongs to the houses
        elif state[0] == "target" and (since := _DONE_SINCE.match(passage.norm, clause.start)) and (
                state[1] == "goals" or "累计" in since[0] or "实际" in since[0]) or \
                state[0] == "forecast" and is_so_far(passage.norm, sentence.start, clause.start):
            state = "actual", "done"  # 年度目标为30亿元，1至8月完成21亿元; 全年上看3亿元，前8月累计2亿元
        elif state[1] in _OVER and not (base[1] == "section" and state[1] == "past" and
                                        not _OF_PLAN.match(passage.norm, clause.start)):
            state = base  # but, under the heading of a plan: 去年，全市新开工项目30个，完成投资5亿元
        if planned is not None and before is None and passage.norm.startswith("其中", clause.start) and \
                mention < len(mentions) and mentions[mention].quantity.unit != "count":
            state, before = planned, state  # 计划总投资12亿元，其中固定资产投资7亿元
        planned = None
        inside: tuple[tuple[int, int], State] | None = None  # a bracket and what its own cue says
        while (place := mentions[mention].start if mention < len(mentions) else clause.end) < clause.end or (
                event < len(events) and events[event].place < clause.end):
            if place < clause.end and (event == len(events) or place <= events[event].place):
                mention += 1
                states.append(inside[1] if inside and inside[0][0] < place < inside[0][1] else state)
                if before is not None:
                    planned, state, before = state, before, None
                continue
            turn = events[event]
            event += 1
            proposes = proposes or turn.role == "propose"
            bracket = find_bracket(brackets, turn.place)
            if bracket:
                inside = bracket, ("actual" if turn.role == "done" else _TURNS.get(turn.role, state[0]), turn.rule)
            elif turn.role == "aim":
                if turn.rule == "years":
                    state = ("forecast", "forecast") if state[0] == "actual" else state  # 2030—2032年净利润分别为…, told in 2030
                elif (proposes or turn.rule == "future") and state[0] != "forecast":
                    state = "target", turn.rule
            elif turn.role == "target" and state[0] == "actual" and _PLANNED_SUM.match(passage.norm, turn.place):
                state, before = ("target", turn.rule), state
            elif turn.role == "forecast" and state[0] == "target" and passage.norm[turn.place] == "将" and \
                    _BY_PLAN.match(passage.norm, sentence.start):
                continue  # 按照规划，到2029年，企业将突破8000户
            elif turn.role in _TURNS and not (turn.role == "will" and state[0] == "forecast"):  # 预计将: expected
                state = _TURNS[turn.role], turn.rule
    states += [state] * (len(mentions) - len(states))  # mentions past the last clause: marks only
    return states, state


def _find_opening(events: Sequence[Event], first: int, end: int) -> Event | None:
    """The first event of a clause that says done, expected or aimed at by itself."""
    for event in events[first:]:
        if event.place >= end:
            return None
        if event.role not in ("propose", "aim"):
            return event
    return None
