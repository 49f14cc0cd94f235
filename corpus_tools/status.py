"""Whether a quantity is stated as done, expected or aimed at.

A cue (data/status_cues.csv) reaches to the end of its clause chain unless a clause brings a done-word of its own; a time to
come is a cue too; under the heading of a plan a number is a target without any cue.
"""
from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.data import compiled, read_table
from corpus_tools.frames import Frame
from corpus_tools.model import Numeral
from corpus_tools.sections import Section, find_years, read_sections
from corpus_tools.split import Passage, Sentence
from corpus_tools.time_uses import is_in_name
from corpus_tools.times import Time
from corpus_tools.tries import join_words


@dataclass(frozen=True, slots=True)
class Status:
    status: str  # actual, forecast or target
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class _Cue:
    role: str
    not_before: tuple[str, ...]
    after: tuple[str, ...]
    not_after: tuple[str, ...]


_Event = tuple[int, str, str]  # place, role, rule
_GOAL_AFTER = re.compile("[^，。；：、0-9]{0,4}?的(?:发展|增长|年度|预期|奋斗|总体|既定|规划|工作|经济)*目标")
_RISE = re.compile("[^，。；]{0,14}?[到至为成](?:[^，。；]{0,16}的)?(?:约|近)?")
_AND = re.compile("[、和及与]")
_FALL_FROM = re.compile("[从由自](?:[^，。；从由]{0,14}的)?(?:原来|原先|过去|以前|此前|目前|现在|现有|最初)?的?$")
_SHARE = re.compile("(?:了|约|近|超过?)?[0-9.]+%")
_STATES = {"forecast": "forecast", "target": "target", "will": "target"}


@compiled
def _cues() -> tuple[re.Pattern[str], dict[str, _Cue], re.Pattern[str]]:
    rows = read_table("status_cues.csv")
    table = {row["cue"]: _Cue(row["role"], *(tuple(row[key].split()) for key in ("not_before", "after", "not_after")))
             for row in rows if row["role"] not in ("plan", "review", "bare")}
    bare = join_words(row["cue"] for row in rows if row["role"] == "bare")
    return re.compile(join_words(table)), table, re.compile(bare + "(?!后|的)")


def read_statuses(passage: Passage, mentions: Sequence[Numeral], frames: Sequence[Frame], times: Sequence[Time], *,
                  reference: str = "") -> list[Status]:
    """One status for each mention, in the same order; ``reference`` is the ISO date that parts past from future.

    >>> from corpus_tools.numerals import read_numerals
    >>> from corpus_tools.split import read_passage
    >>> p = read_passage("已完成投资3亿元，预计全年增长8%；产值50亿元。")
    >>> mentions = read_numerals(p.text, p.norm)
    >>> [s.status for s in read_statuses(p, mentions, [], [])]
    ['actual', 'forecast', 'actual']
    """
    year = int(reference[:4]) if reference[:4].isdigit() else 0
    sections = read_sections(passage, times, reference)
    time_starts = [time.start for time in times]
    found: list[Status] = []
    rises = find_rises(passage.norm, mentions)
    at, previous = 0, (-1, "", "")
    while at < len(mentions):
        number = passage.sentence_at(mentions[at].start)
        sentence = passage.sentences[number]
        last = at
        while last < len(mentions) and mentions[last].start < sentence.end:
            last += 1
        last = max(last, at + 1)
        near = times[bisect_left(time_starts, sentence.start):bisect_left(time_starts, sentence.end)]
        section = sections[sentence.block] if sections else Section()
        carried = previous[1:] if previous[0] == sentence.block else ("", "")
        states, final = _read_sentence(passage, sentence, mentions[at:last], rises[at:last], near, section, year, carried)
        found.extend(states)
        previous = (sentence.block, *final)
        at = last
    return _copy_to_headings(passage, mentions, found, find_heads(passage, sections))


def _read_sentence(passage: Passage, sentence: Sentence, mentions: Sequence[Numeral], rises: Sequence[str], times: Sequence[Time],
                   section: Section, year: int, carried: tuple[str, str]) -> tuple[list[Status], tuple[str, str]]:
    """The statuses of one sentence's mentions, and the plan that goes on into the next sentence, if any."""
    norm = passage.norm
    bare = _cues()[2]
    base = ("target", "section") if section.tense == "plan" else ("actual", "default")
    if carried[0] and base[0] == "actual" and (
            norm.startswith("其中", sentence.start) or carried[0] == "target" and bare.match(norm, sentence.start)):
        base = carried
    events = _find_events(norm, sentence, mentions[-1].end + 12, times, year)
    ends = {mention.end for mention in mentions}  # 100个已建成的村: 已 belongs to the villages
    brackets = _brackets_of(passage, sentence) if "（" in norm[sentence.start:sentence.end] else ()
    states: list[Status] = []
    state = base
    event = mention = 0
    chain, proposes, forecasting = -1, False, ""
    for clause in passage.clauses[sentence.first:sentence.last]:
        if clause.chain != chain:
            # 将 and 力争 belong to the one who acts, and go on where the next chain has no subject of its own; 预计 does not.
            goes_on = chain >= 0 and state[0] == "target" and state[1] not in ("forecast", "section") and bare.match(norm, clause.start)
            if not goes_on and state[1] != "goals":
                state = base
            chain, forecasting = clause.chain, ""
        own = []
        while event < len(events) and events[event][0] < clause.end:
            own.append(events[event])
            event += 1
        opens = next((e for e in own if e[1] in ("done", *_STATES)), None)
        if opens and opens[1] == "done" and not _inside(brackets, opens[0]) and opens[0] not in ends:
            state, forecasting = ("actual", opens[2]), ""
        elif state[1] in ("done", "now", "past"):
            state = base
        here = 0
        while mention < len(mentions) and mentions[mention].start < clause.end:
            place = mentions[mention].start
            while here < len(own) and own[here][0] < place:
                where, role, rule = own[here]
                here += 1
                if role == "propose":
                    proposes = True
                elif role == "aim" and (proposes or rule == "future") or role in _STATES:
                    if _inside(brackets, where) and not _inside(brackets, where) == _inside(brackets, place):
                        continue
                    if role != "aim" or forecasting != "forecast":
                        state = (_STATES.get(role, "target"), rule)
                        forecasting = state[0]
            states.append(_decide(norm, mentions[mention], rises[mention], state, own, brackets))
            mention += 1
        for where, role, rule in own[here:]:
            if role == "propose":
                proposes = True
            elif (role in _STATES or role == "aim" and (proposes or rule == "future")) and not _inside(brackets, where):
                if role != "aim" or forecasting != "forecast":
                    state = (_STATES.get(role, "target"), rule)
                    forecasting = state[0]
    while len(states) < len(mentions):  # a mention past the last clause: marks only
        states.append(Status(state[0], f"status:{state[1]}", 0.6))
    return states, (state if state[0] != "actual" and state[1] not in ("section", "default") else ("", ""))


def _decide(norm: str, mention: Numeral, rise: str, state: tuple[str, str], own: Sequence[_Event],
            brackets: Sequence[tuple[int, int]]) -> Status:
    if state[0] != "actual" and rise == "from":
        return Status("actual", "status:from", 0.85)
    bracket = _inside(brackets, mention.start)
    if bracket:
        done = [role for where, role, _ in own if bracket[0] < where < mention.start and role in ("done", *_STATES)]
        if done and done[-1] == "done":
            return Status("actual", "status:done", 0.9)
    if state[0] == "actual" and _GOAL_AFTER.match(norm, mention.end) and state[1] == "default":
        return Status("target", "status:goal_after", 0.85)
    return Status(state[0], f"status:{state[1]}", {"default": 0.95, "section": 0.9}.get(state[1], 0.9))


def find_rises(norm: str, mentions: Sequence[Numeral]) -> list[str]:
    """For each mention whether it is the A (``from``) or the B (``to``) of 从A提升至B, or neither (""); several in a row too.

    >>> from corpus_tools.numerals import read_numerals
    >>> text = "年产能从10万辆提升至20万辆，学校、医院分别由3所、5家增加到4所、8家，投资9亿元"
    >>> find_rises(text, read_numerals(text, text))
    ['from', 'to', 'from', 'from', 'to', 'to', '']
    """
    found = [""] * len(mentions)
    for first, mention in enumerate(mentions):
        if found[first] or not _FALL_FROM.search(norm, max(0, mention.start - 20), mention.start):
            continue
        last = first
        while last + 1 < len(mentions) and _AND.fullmatch(norm, mentions[last].end, mentions[last + 1].start):
            last += 1
        if last + 1 == len(mentions) or not _RISE.fullmatch(norm, mentions[last].end, mentions[last + 1].start):
            continue
        found[first:last + 1] = ["from"] * (last + 1 - first)
        for number in range(last + 1, min(2 * last + 2 - first, len(mentions))):
            if number > last + 1 and not _AND.fullmatch(norm, mentions[number - 1].end, mentions[number].start):
                break
            found[number] = "to"
    return found


def _find_events(norm: str, sentence: Sentence, end: int, times: Sequence[Time], year: int) -> list[_Event]:
    """Cues and times that turn the status, in order."""
    pattern, table, _ = _cues()
    events: list[_Event] = []
    for match in pattern.finditer(norm, sentence.start, min(end, sentence.end)):
        word, start = match[0], match.start()
        while word:
            cue = table.get(word)
            stop = start + len(word)
            if (cue and not norm.endswith(cue.not_before, max(sentence.start, start - 4), start)
                    and (not cue.after or norm.startswith(cue.after, stop)) and not norm.startswith(cue.not_after, stop)):
                if cue.role != "done" and cue.role != "propose" and is_in_name(norm, start, stop):
                    break
                rule = "goals" if word.startswith(("目标", "主要指标", "指标")) else cue.role
                if cue.role != "share":
                    events.append((start, cue.role, rule))
                elif _SHARE.match(norm, stop):
                    events.append((start, "done", "done"))
                break
            word = word[:-1]
    for time in times:
        role = _judge_time(time, year)
        if role:
            events.append((time.start, *role))
    events.sort()
    return events


def _judge_time(time: Time, year: int) -> tuple[str, str] | None:
    """What a time does to the status: a time to come is aimed at, a time past or present is done."""
    if time.use in ("name", "than", "report", "event", "from"):
        return None
    base = time.relative.split(":")[0]
    if base == "span":
        return ("aim", "future") if ":-" not in time.relative else None
    if base in ("1", "2", "this+1", "d1", "m1"):
        return ("aim", "future") if base != "this+1" else None
    if base == "now":
        return "done", "now"
    if time.use == "since":
        return None
    span = find_years(time)
    if span:
        if time.grain == "plan":
            return ("aim", "future") if year and span[0] >= year and span[1] > year else ("aim", "plan") if not year or span[1] >= year else None
        if year and (span[0] > year or time.use == "aim" and span[1] > year):
            return "aim", "future"
        if time.use == "aim":
            return "aim", "future" if year and span[1] >= year else "aim"
        return ("done", "past") if year and span[1] < year and time.use != "aim" else None
    if time.use == "aim":
        return ("aim", "future") if time.grain != "day" else None
    return ("done", "past") if base in ("-1", "-2") or time.use == "by" else None


def find_heads(passage: Passage, sections: Sequence[Section]) -> list[bool]:
    """For each block whether it is a title (its repetition too) or a heading."""
    blocks, norm = passage.blocks, passage.norm
    title = norm[blocks[0].start:blocks[0].end].strip() if blocks else ""
    return [bool(section.level) or block.end - block.start < 80 and norm[block.start:block.end].strip() == title
            for block, section in zip(blocks, sections)]


def _copy_to_headings(passage: Passage, mentions: Sequence[Numeral], found: list[Status], heads: Sequence[bool]) -> list[Status]:
    """A title or heading that repeats a number of the text takes that number's status."""
    body: dict[tuple[object, ...], Status] = {}
    blocks = [passage.sentences[passage.sentence_at(m.start)].block for m in mentions]
    for mention, status, block in zip(mentions, found, blocks):
        key = key_value(mention)
        if key and not heads[block] and status.rule != "status:default":
            body.setdefault(key, status)
    for number, (mention, block) in enumerate(zip(mentions, blocks)):
        if heads[block] and found[number].rule in ("status:default", "status:section"):
            twin = body.get(key_value(mention) or ())
            if twin and twin.status != found[number].status:
                found[number] = Status(twin.status, "status:twin", 0.8)
    return found


def key_value(mention: Numeral) -> tuple[object, ...] | None:
    """What makes two mentions the same number; None where it is too small to tell."""
    q = mention.quantity
    if q is None or q.value is None or q.unit in ("count", "rank") and q.value < 20:
        return None
    return q.value, q.value_max, q.unit, q.bound


def _brackets_of(passage: Passage, sentence: Sentence) -> list[tuple[int, int]]:
    first = bisect_left(passage.brackets, (sentence.start,))
    return [pair for pair in passage.brackets[first:first + 20] if pair[0] < sentence.end]


def _inside(brackets: Sequence[tuple[int, int]], place: int) -> tuple[int, int] | None:
    for pair in brackets:
        if pair[0] < place < pair[1]:
            return pair
    return None
