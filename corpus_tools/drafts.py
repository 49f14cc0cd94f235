"""A first reading of each quantity by itself: its kind, and the phrase beside it, before lists and clauses are compared."""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus_tools.indicators import (
    NOMINAL,
    Gap,
    Phrase,
    cut_text,
    find_head,
    is_attribute,
    is_kept,
    is_rate,
    read_left,
    read_right,
)
from corpus_tools.kinds import Reading, read_kind
from corpus_tools.model import Numeral
from corpus_tools.names import Name
from corpus_tools.predicates import (
    ADV,
    DE,
    DOWN,
    ETC,
    GDOWN,
    GENERIC,
    GUP,
    KEEP,
    LIGHT,
    LIST,
    PREP,
    RANK,
    SHARE,
    TO,
    UP,
    VERB,
    Marks,
    Token,
    mark_names,
    read_tokens,
)
from corpus_tools.split import Passage

_AMONG = ("其中", "当中", "另外", "另", "余下", "其余", "包括")
_PURPOSE = ("用于", "用以", "用作", "用来", "投向", "主要", "将", "会", "则", "先", "便", "已", "就", "拟", "计划")
_STOPS = ("将", "把", "被", "使", "让", "令")
_FROM = ("由", "从", "自")
_BODIES = ("公司", "集团", "委", "厅", "局", "政府", "委员会", "管委会", "指挥部", "大学", "银行", "电视台", "开发区", "市", "县", "区", "省", "州", "镇", "街道")
_LONGEST_PHRASE, _LONGEST_ACTOR = 40, 8


@dataclass(slots=True)
class Region:
    """A clause (or the inside of a bracket) with its numbers and the gaps around them: gap j stands before number j."""

    start: int
    end: int
    clause: int
    bracket: int | None
    mentions: list[int] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    full: list[Gap] = field(default_factory=list)  # as they were before a noun was given to the number before it


@dataclass(slots=True)
class Draft:
    """What is known so far of one quantity."""

    region: Region
    slot: int  # its place in the region
    sentence: int
    kind: str
    negative: bool
    cue: Token | None
    phrase: Phrase
    verb: Token | None  # a verb that belongs to the measure and stands apart from the phrase (引进30个项目)
    rule: str
    confidence: float
    text: str = ""  # the phrase as it will be given
    base: int | None = None  # the mention that the measure is taken from
    attribute: bool = False  # the phrase is only a side (增速) of a measure named before
    growth: bool = False
    size: bool = False  # a size (超20亿元项目): what is measured may have been named before
    body: bool = False  # the phrase may be who has them, not what they are (某某委员会1个)
    among: bool = False  # a part of what was named before (其中)
    own: bool = False  # it names its measure itself
    settled: bool = False  # nothing is to be taken from other sentences (cells of tables)


def draft_mentions(passage: Passage, mentions: Sequence[Numeral], names: Sequence[Name], marks: Marks) -> list[Draft]:
    """One draft for each mention, in the same order; ``marks`` are the names and brackets of the passage as tokens."""
    regions = _read_regions(passage, mentions, names, marks)
    drafts: dict[int, Draft] = {}
    for region in regions:
        for slot, index in enumerate(region.mentions):
            before = drafts[region.mentions[slot - 1]] if slot else None
            drafts[index] = _draft(passage, region, slot, mentions[index], before)
    return [drafts[index] for index in range(len(mentions))]


def _read_regions(passage: Passage, mentions: Sequence[Numeral], names: Sequence[Name], marks: Marks) -> list[Region]:
    norm = passage.norm
    bracket_starts = [b[0] for b in passage.brackets]
    inside = mark_names(norm, names, ()) if passage.brackets else marks
    regions: dict[tuple[int, int], Region] = {}
    for index, m in enumerate(mentions):
        clause = passage.clause_at(m.start)
        start, end = passage.clauses[clause].start, max(passage.clauses[clause].end, m.end)
        b = bisect_right(bracket_starts, m.start) - 1
        bracket = b if b >= 0 and m.end <= passage.brackets[b][1] and m.start > passage.brackets[b][0] else None
        if bracket is not None:
            low, high = passage.brackets[bracket][0] + 1, passage.brackets[bracket][1] - 1
            start = max(low, *(norm.rfind(mark, low, m.start) + 1 for mark in "，；：。"))
            end = min([high, *(at for at in (norm.find(mark, m.end, high) for mark in "，；：。") if at >= 0)])
        elif passage.blocks[passage.sentences[passage.clauses[clause].sentence].block].kind in ("title", "deck", "heading"):
            start = max(start, norm.rfind(" ", start, max(start, m.start - 1)) + 1)
            space = norm.find(" ", m.end + 1, end)
            end = space if space > 0 else end
        region = regions.get((start, -1 if bracket is None else bracket))
        if region is None:
            region = regions[start, -1 if bracket is None else bracket] = Region(start, end, clause, bracket)
        region.mentions.append(index)
        region.end = max(region.end, end)
    for region in regions.values():
        marked = marks if region.bracket is None else inside
        at = region.start
        for index in region.mentions:
            stop = max(at, mentions[index].start)
            region.gaps.append(Gap(at, stop, read_tokens(norm, at, stop, marked)))
            at = max(at, mentions[index].end)
        stop = max(at, region.end)
        region.gaps.append(Gap(at, stop, read_tokens(norm, at, stop, marked)))
        region.full.extend(region.gaps)
    return list(regions.values())


def _draft(passage: Passage, region: Region, slot: int, mention: Numeral, before: Draft | None) -> Draft:
    norm = passage.norm
    quantity = mention.quantity
    gap, after = region.gaps[slot], region.gaps[slot + 1]
    reading = read_kind(norm, gap, mention.start, quantity.unit, quantity.kind)
    if reading.rule in ("bare", "rate", "of") and quantity.unit == "percent":
        reading = _look_ahead(norm, after, mention.end, reading)
    if slot:
        reading = _look_back(norm, region, slot, reading)
        if reading.rule == "bare" and before is not None and before.kind == "change" and norm[gap.start:gap.start + 1] in "、和及":
            reading = Reading("change", before.negative, before.cue, reading.phrase, "moved too")  # 压减时间58%、材料52%
    draft = Draft(region, slot, passage.clauses[region.clause].sentence, reading.kind, reading.negative, reading.cue,
                  reading.phrase, None, reading.rule, 0.9, growth=reading.growth)
    draft.among = any(word in norm[gap.start:gap.start + 4] for word in _AMONG)
    if reading.kind == "level" and quantity.unit not in ("percent", "percentage_point", "times"):
        _choose_side(passage, draft, after, mention)
    elif reading.part:
        _add_right(passage, draft, after, mention, reading)
    phrase = draft.phrase
    if not phrase.empty and not draft.text:
        draft.text = _write(passage, draft)
    draft.own = bool(draft.text)
    draft.attribute = draft.own and is_attribute(norm, phrase, gap.tokens)
    return draft


def _look_ahead(norm: str, after: Gap, at: int, reading: Reading) -> Reading:
    """两位数增长, 11%的增速: the word that tells a change may stand behind the number."""
    for token in after.tokens:
        if norm[at:token[0]].strip(" 的左右以上"):
            break
        if token[2] & (UP | DOWN | GUP | GDOWN) and not token[2] & TO:
            return Reading("change", bool(token[2] & (DOWN | GDOWN)), token, reading.phrase, "moves behind")
    return reading


def _look_back(norm: str, region: Region, slot: int, reading: Reading) -> Reading:
    """A predicate may reach over a number of its own: 完成任务75亿元的23.7%, 居全国169个高新区第三位."""
    gap, before = region.gaps[slot], region.gaps[slot - 1]
    if reading.rule == "rank" and not any(t[2] & NOMINAL & ~GENERIC for t in gap.tokens) or reading.rule in ("bare", "rate", "of"):
        bit = RANK if reading.kind == "rank" else SHARE
        for token in reversed(before.tokens):
            if token[2] & bit and not (bit == RANK and token[2] & (UP | KEEP)):
                return Reading(reading.kind, False, token, read_left(norm, before, token[0]), "over a number", reading.growth)
    if reading.rule in ("bare", "of", "rate") and norm[gap.start:gap.end].strip() == "的":
        for token in reversed(before.tokens):
            if token[2] & LIGHT and "完成" in norm[token[0]:token[1]]:
                return Reading("ratio", False, token, read_left(norm, before, token[0]), "done")
        return Reading("ratio", False, reading.cue, Phrase(gap.start, gap.start, 0), "of")
    return reading


def _choose_side(passage: Passage, draft: Draft, after: Gap, mention: Numeral) -> None:
    """An amount or count: the phrase to its left, the noun after its measure word, or both."""
    norm, left = passage.norm, draft.phrase
    if left.cue is not None and norm[left.cue[0]:left.cue[1]] in _FROM and left.empty:
        return
    right = read_right(norm, after, mention.end)
    verb = left.verb if is_kept(left.verb) else None
    if norm[max(0, mention.start - 3):mention.start].rstrip("的") .endswith(("其中", "当中")):
        left, draft.among = Phrase(mention.start, mention.start, left.seen, left.verb), True
        draft.phrase = left
    if right.empty and _is_weak(draft.region.gaps[draft.slot], left):
        right = _read_verbal(norm, after, mention.end)
        if right.empty and norm[mention.end:after.end][:1] not in "，、：；。）（ ":
            left = draft.phrase = Phrase(left.start, left.start, left.seen, left.verb, None, left.cue)  # 致近百人死亡
    handed = left.cue is not None and left.cue[2] & PREP and left.cue[1] == mention.start and not left.cue[2] & (TO | LIGHT)
    if not left.empty and (right.empty or norm[mention.end:mention.end + 1] == "的" and not handed or not _prefers_right(norm, draft, left, after, right, mention)):
        if verb is not None and right.empty:
            if verb[0] > left.end:
                draft.phrase, draft.rule = Phrase(verb[0], verb[1], left.seen), "noun and verb"
                if left.end - left.start <= _LONGEST_ACTOR:  # 医保基金累计结存: what stands between them is no part of it
                    draft.text = "".join(cut_text(passage.text, norm, *part) for part in ((left.start, left.end), verb[:2]))
            else:
                draft.phrase = Phrase(left.start, verb[1], left.seen, None, left.lead)
                draft.rule = "noun and verb"
        elif mention.quantity.unit == "count" and left.cue is None and norm[left.start:left.end].endswith(_BODIES):
            draft.body = True
        elif left.soft is not None and left.soft[0] == left.start and left.lead is not None and left.lead[2] & ADV:
            actor = read_left(norm, draft.region.gaps[draft.slot], left.lead[0])
            if not actor.empty and actor.end - actor.start <= _LONGEST_ACTOR and actor.verb is None:
                parts = ((actor.start, actor.end), (left.start, left.end))
                draft.text = "".join(cut_text(passage.text, norm, *part) for part in parts)  # 医保基金累计支出
        elif left.lead is not None and _is_joined(norm, left):
            draft.phrase = Phrase(left.lead[0], left.end, left.seen, None, None)
        return
    if not right.empty:
        verb = verb or (left.soft if left.soft is not None and left.start == left.soft[0] else None)
        _take_right(norm, draft, after, mention, right, verb)
        draft.size = mention.quantity.unit != "count" and mention.quantity.bound in "><" and _is_generic(after, right)
        return
    at = mention.end
    if at < after.end and norm[at] not in "，、：；。）-—和及/+（ 的" and not left.seen & UP:
        stop = after.end if mention.quantity.unit == "count" else draft.region.end
        stop = next((t[0] for t in after.tokens if t[0] > at and norm[t[0]:t[1]] in _STOPS), stop)
        whole = read_right(norm, Gap(at, min(stop, at + _LONGEST_PHRASE), []), at, whole=True)
        start = _skip_purpose(norm, whole.start)
        if whole.end - start > 1:
            draft.phrase, draft.rule, draft.confidence = Phrase(start, whole.end, left.seen), "what it did", 0.7
            return
    if verb is not None:
        draft.verb, draft.rule = verb, "verb"
    elif draft.slot:
        _share_right(norm, draft)


def _skip_purpose(norm: str, start: int) -> int:
    """Past the words that only lead to what an amount is for (将用于, 会先)."""
    while word := next((w for w in _PURPOSE if norm.startswith(w, start)), ""):
        start += len(word)
    return start


def _prefers_right(norm: str, draft: Draft, left: Phrase, after: Gap, right: Phrase, mention: Numeral) -> bool:
    """Whether the noun behind the measure word is what is counted, though a noun stands to the left too."""
    last_here = draft.slot + 1 == len(draft.region.mentions)
    if mention.quantity.unit == "count" and mention.quantity.measure and (last_here or right.end < after.end):
        return True
    if left.soft is not None or left.verb is not None or left.seen & (ETC | PREP | DE | RANK):
        return True
    gap = draft.region.gaps[draft.slot]
    last = gap.tokens[-1] if gap.tokens else None
    if last is not None and last[2] & LIST and last[1] == gap.end:
        return True
    phrase = norm[left.start:left.end]
    if _is_weak(gap, left):
        return True
    if find_head(phrase):
        return False
    return left.cue is not None or "、" in phrase


def _is_weak(gap: Gap, left: Phrase) -> bool:
    """Whether the words to the left name no thing: nothing, or a syllable that is no known noun."""
    return left.end - left.start <= 2 and not any(t[2] & NOMINAL and t[1] == left.end for t in gap.tokens)


def _read_verbal(norm: str, after: Gap, start: int) -> Phrase:
    """900宗新增个案: a noun behind the number that begins with a verb."""
    first = next((t for t in after.tokens if t[0] >= start), None)
    if first is None or first[0] != start or not first[2] & VERB:
        return Phrase(start, start, 0)
    rest = read_right(norm, after, first[1])
    if rest.empty or rest.start > first[1] or rest.end < after.end:
        return Phrase(start, start, 0)
    tail = [t for t in after.tokens if t[1] == rest.end]
    if not tail or not tail[0][2] & NOMINAL:
        return Phrase(start, start, 0)
    return Phrase(start, rest.end, 0)


def _take_right(norm: str, draft: Draft, after: Gap, mention: Numeral, right: Phrase, verb: Token | None) -> None:
    lead = right.lead
    if lead is not None and mention.quantity.unit != "count" and lead[2] & (VERB | LIGHT) and right.end == lead[0] and (
            lead[1] == after.end):
        right = Phrase(right.start, lead[1], right.seen)  # 179亿元军事支持: the verb that ends the clause is a noun
    if mention.quantity.unit != "count":
        right = Phrase(min(_skip_purpose(norm, right.start), right.end), right.end, 0, lead=right.lead)
    draft.phrase, draft.rule, draft.verb = right, "noun after", verb
    if right.lead is not None and verb is None and _is_generic(after, right):
        longer = read_right(norm, after, mention.end, whole=True)
        if longer.end - longer.start <= _LONGEST_PHRASE:
            draft.phrase, draft.rule = longer, "noun and what it did"
    _consume(after, right.end, draft.region, draft.slot)


def _share_right(norm: str, draft: Draft) -> None:
    """超20亿元项目200个: the noun between a size and a count is what is counted."""
    gap = draft.region.gaps[draft.slot]
    full = draft.region.full[draft.slot]
    if gap.start == gap.end and full.end > full.start:
        right = read_right(norm, full, full.start)
        if right.end == full.end:
            draft.phrase, draft.rule = right, "noun between"


def _add_right(passage: Passage, draft: Draft, after: Gap, mention: Numeral, reading: Reading) -> None:
    """A share whose whole stands behind it: 70%的创新资源, 覆盖九成社区, 机构97%门诊量."""
    norm, left = passage.norm, draft.phrase
    right = read_right(norm, after, mention.end)
    of = norm[mention.end:mention.end + 1] == "的"
    if right.empty or is_rate(norm[left.start:left.end]) and not of:
        return
    if not of and not left.empty and draft.slot + 1 < len(draft.region.mentions) and right.end >= after.end:
        return
    draft.rule = "part of"
    parts = [] if left.empty else [(left.start, left.end)]
    if left.cue is not None and left.cue[2] & (VERB | LIGHT) and left.cue[1] - left.cue[0] > 1 and not left.cue[2] & TO:
        parts += [left.cue[:2]] if left.cue[2] & KEEP or not left.empty else []
    draft.text = "".join(cut_text(passage.text, norm, *part) for part in (*parts, (right.start, right.end)))
    draft.phrase = Phrase(right.start, right.end, left.seen)
    _consume(after, right.end, draft.region, draft.slot)


def _consume(after: Gap, end: int, region: Region, slot: int) -> None:
    """The noun behind a number is not the noun before the next one."""
    if slot + 1 < len(region.mentions):
        region.gaps[slot + 1] = Gap(end, after.end, [t for t in after.tokens if t[0] >= end])


def _is_joined(norm: str, left: Phrase) -> bool:
    lead = left.lead
    return lead is not None and lead[2] & VERB and not lead[2] & LIGHT and is_kept(lead) and not norm[lead[1]:left.start].strip("了“ ")


def _is_generic(after: Gap, right: Phrase) -> bool:
    return any(t[2] & GENERIC and t[0] == right.start and t[1] == right.end for t in after.tokens) or right.end - right.start < 2


def _write(passage: Passage, draft: Draft) -> str:
    text = cut_text(passage.text, passage.norm, draft.phrase.start, draft.phrase.end)
    if draft.verb is not None:
        text = cut_text(passage.text, passage.norm, draft.verb[0], draft.verb[1]).rstrip("了") + text
    return text
