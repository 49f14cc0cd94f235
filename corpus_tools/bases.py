"""What a number measures that names no measure itself: taken from the numbers and clauses before it."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.drafts import Draft
from corpus_tools.indicators import Gap, cut_text, find_head, read_left
from corpus_tools.model import Numeral
from corpus_tools.predicates import (
    ADV,
    DOWN,
    GDOWN,
    GUP,
    KEEP,
    LIGHT,
    RANK,
    TO,
    UP,
    VERB,
    Marks,
    read_tokens,
    read_words,
)
from corpus_tools.split import Passage

_NO_HEADS = ("按", "分别", "具体", "包括", "如下", "据", "根据")
_AMOUNTS = frozenset(("percent", "percentage_point", "times", "rank"))


def find_bases(passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft], names: Marks) -> None:
    """Write into every draft without a phrase (or with a mere side of one: 增速) the measure it goes back to."""
    ends: dict[int, int] = {}
    for draft, mention in zip(drafts, mentions, strict=True):
        if draft.region.bracket is None:
            ends[draft.region.clause] = mention.end
    for index, draft in enumerate(drafts):
        if draft.settled:
            continue
        if draft.own and index:
            _cut_parallel(passage, drafts, index)
        if draft.size:
            base = _find_mention(mentions, drafts, index)
            if base is not None and mentions[base].quantity.unit == mentions[index].quantity.unit:
                draft.text, draft.base, draft.own = drafts[base].text, base, False
                draft.rule, draft.confidence = "size", 0.7
                continue
        if draft.body and index and not drafts[index - 1].own:
            base = _find_mention(mentions, drafts, index)
            if base is not None and drafts[base].sentence == draft.sentence and drafts[base].region is not draft.region and (
                    mentions[base].quantity.measure == mentions[index].quantity.measure):
                draft.text, draft.base, draft.own, draft.rule, draft.confidence = drafts[base].text, base, False, "listed", 0.7
                continue
        if draft.text and not (draft.attribute or draft.verb and draft.phrase.empty) and not draft.among:
            continue
        if draft.base is not None:
            continue
        if draft.among and draft.own and draft.rule != "what it did":
            continue
        if draft.verb and draft.phrase.empty and not draft.among and mentions[index].quantity.unit != "count":
            _fall_back(passage, draft, names)
            continue
        base = _find_mention(mentions, drafts, index)
        text = _find_clause(passage, drafts, index, base, names, ends)
        if not text and draft.kind == "level" and not draft.text and (base is None or drafts[base].sentence != draft.sentence):
            text = _find_quoted(passage, draft, names)
        if text:
            _join(passage, draft, text, "clause before", 0.65)
        elif base is not None:
            draft.base = base
            same = drafts[base].sentence == draft.sentence
            _join(passage, draft, drafts[base].text, "taken over" if same else "sentence before", 0.8 if same else 0.45)
        elif not draft.text:
            _fall_back(passage, draft, names)
    _copy_repeated(mentions, drafts)
    for draft, mention in zip(drafts, mentions, strict=True):
        if not draft.text and not draft.settled:
            _name_by_measure(draft, mention)


def _name_by_measure(draft: Draft, mention: Numeral) -> None:
    """A count that stands alone: all that is known is how it is counted; 61岁 is an age."""
    measure = mention.quantity.measure
    if measure in ("岁", "歲"):
        draft.text, draft.rule, draft.confidence = "年龄", "age", 0.6
    elif mention.quantity.unit == "count" and measure:
        draft.text, draft.rule, draft.confidence = measure, "measure word", 0.2


def _copy_repeated(mentions: Sequence[Numeral], drafts: Sequence[Draft]) -> None:
    """A figure of a title that names no measure: the same figure where the text names it."""
    named: dict[tuple, int] = {}
    for index, draft in enumerate(drafts):
        if draft.own and draft.kind == "level" and draft.confidence > 0.8 and any(map(str.isalpha, draft.text)):
            q = mentions[index].quantity
            named.setdefault((q.value, q.value_max, q.unit), index)
    for index, draft in enumerate(drafts):
        if draft.kind == "level" and (not draft.text or draft.confidence < 0.5):
            q = mentions[index].quantity
            twin = named.get((q.value, q.value_max, q.unit))
            if twin is not None and q.value is not None and q.value > 9:
                draft.text, draft.rule, draft.confidence = drafts[twin].text, "repeated figure", 0.6


def _find_mention(mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int) -> int | None:
    draft = drafts[index]
    reached = draft.kind == "level" and draft.cue is not None and bool(draft.cue[2] & TO)  # 增长10%，达到8亿元
    unit = mentions[index].quantity.unit
    measure = mentions[index].quantity.measure
    best: tuple[int, int] | None = None
    for j in range(index - 1, max(-1, index - 25), -1):
        other = drafts[j]
        if not other.text or other.attribute and other.base is None and other.kind == "rank":
            continue
        distance = draft.sentence - other.sentence
        if distance > 2 or distance and best is not None:
            break
        if distance and other.kind != "level":
            continue
        if other.region.bracket is not None and other.region.bracket != draft.region.bracket:
            continue
        score = 0 if distance else 8
        if draft.kind == "level":
            same = mentions[j].quantity.unit == unit and (unit != "count" or mentions[j].quantity.measure == measure)
            if not same and (draft.verb or distance or mentions[j].quantity.unit in _AMOUNTS and not (
                    reached and other.own and other.kind != "rank")) and draft.region.bracket is None:
                continue
            score += 6 * same + 1 * other.own + (7 if reached and other.own and best is None else 0)
            if other.kind != "level" and not reached:
                score -= 3
        else:
            score += 4 * other.own
            if other.attribute and other.base is None:
                score -= 2
        if best is None or score > best[0]:
            best = (score, j)
        if best[0] >= (15 if draft.kind == "level" else 12):
            break
    return best[1] if best else None


def _find_clause(passage: Passage, drafts: Sequence[Draft], index: int, base: int | None,
                 names: Marks, ends: dict[int, int]) -> str:
    """工业投资逆势增长，全年同比增长22.6%: a clause without a number names the measure, nearer than the number before."""
    draft = drafts[index]
    loose = draft.kind != "level"
    if draft.region.bracket is not None or draft.kind == "level" and base is not None and drafts[base].sentence == draft.sentence:
        return ""
    first = passage.sentences[draft.sentence].first
    if base is not None and drafts[base].sentence == draft.sentence:
        first = drafts[base].region.clause + 1
    head = False
    for number in range(draft.region.clause - 1, first - 1, -1):
        clause = passage.clauses[number]
        head = head or clause.mark == "："
        start = max(clause.start, ends.get(number, 0))
        gap = Gap(start, clause.end, read_tokens(passage.norm, start, clause.end, names))
        text = _read_moved(passage, gap, head=head, loose=loose and number == draft.region.clause - 1)
        if text:
            return text
    return ""


def _find_quoted(passage: Passage, draft: Draft, names: Marks) -> str:
    """为“创业基金”加码，由5000万元增加至2亿元: the title or measure that ends the clause before."""
    number = draft.region.clause - 1
    if draft.region.bracket is not None or number < passage.sentences[draft.sentence].first:
        return ""
    clause = passage.clauses[number]
    gap = Gap(clause.start, clause.end, read_tokens(passage.norm, clause.start, clause.end, names))
    phrase = read_left(passage.norm, gap, gap.end)
    words = passage.norm[phrase.start:phrase.end]
    if words and (words[-1] in "”》" or find_head(words)):
        return cut_text(passage.text, passage.norm, phrase.start, phrase.end)
    return ""


def _cut_parallel(passage: Passage, drafts: Sequence[Draft], index: int) -> None:
    """甲的得票率49%，某人的得票率41%: the measure of the first tells where that of the second begins."""
    draft, other = drafts[index], drafts[index - 1]
    if other.sentence == draft.sentence and len(other.text) > 2 and draft.text.endswith("的" + other.text):
        draft.text = other.text


def _read_moved(passage: Passage, gap: Gap, *, head: bool, loose: bool) -> str:
    """The measure of a clause without a number: what rose, fell or is ranked in it; of a list's head, its last noun."""
    norm = passage.norm
    for token in reversed(gap.tokens):
        if token[2] & (UP | DOWN | RANK) and token[1] - token[0] > 1 and token[0] > gap.start and gap.end - token[1] <= 4:
            phrase = read_left(norm, gap, token[0])
            if phrase.end - phrase.start > 1:
                return cut_text(passage.text, norm, phrase.start, phrase.end)
    if loose:
        for token in gap.tokens:
            if token[2] & (UP | DOWN | RANK | LIGHT | TO | ADV | VERB) and token[0] > gap.start:
                phrase = read_left(norm, gap, token[0])
                if find_head(norm[phrase.start:phrase.end]):
                    return cut_text(passage.text, norm, phrase.start, phrase.end)
    if head and not norm.startswith(_NO_HEADS, gap.start):
        phrase = read_left(norm, gap, gap.end)
        start = phrase.start
        if phrase.lead is not None and phrase.lead[2] & VERB and phrase.lead[1] == start:
            start = phrase.lead[0]
        end = phrase.end
        for token in gap.tokens:
            if token[1] == end and token[2] & (GUP | GDOWN):
                end = token[0]
        if end - start > 1:
            return cut_text(passage.text, norm, start, end)
    return ""


def _join(passage: Passage, draft: Draft, base: str, rule: str, confidence: float) -> None:
    if draft.attribute and draft.kind == "level":  # 新登记企业320家，总量达2037家: the total is not of the new ones
        for size in (4, 3, 2):
            if read_words().get(base[:size], 0) & KEEP and len(base) - size > 1:
                base = base[size:]
                break
    if draft.text and (draft.attribute or draft.among or draft.phrase.empty):
        own = draft.text
        if draft.attribute or draft.rule == "what it did":
            draft.text = base + own if draft.attribute and not base.endswith(own) else own + base if not draft.attribute else base
        draft.rule = f"{draft.rule}, {rule}"
        draft.confidence = min(draft.confidence, confidence)
        return
    if draft.verb is not None and draft.phrase.empty:
        verb = cut_text(passage.text, passage.norm, draft.verb[0], draft.verb[1]).rstrip("了")
        draft.text = verb + base if not base.startswith(verb) else base
    else:
        draft.text = base
    draft.rule, draft.confidence = rule, confidence


def _fall_back(passage: Passage, draft: Draft, names: Marks) -> None:
    """Nothing was found: the verb that touches the number, or the last noun of the clause before."""
    if draft.verb is not None:
        draft.text = cut_text(passage.text, passage.norm, draft.verb[0], draft.verb[1]).rstrip("了")
        draft.rule, draft.confidence = "verb alone", 0.5
        return
    if draft.rule == "share" and draft.cue is not None:
        gap = draft.region.gaps[draft.slot]
        whole = Gap(draft.cue[1], gap.end, [t for t in gap.tokens if t[0] >= draft.cue[1]])
        phrase = read_left(passage.norm, whole, whole.end)
        if not phrase.empty:
            draft.text = cut_text(passage.text, passage.norm, phrase.start, phrase.end)
            draft.rule, draft.confidence = "whole of a share", 0.4
            return
    if draft.region.bracket is not None:
        start = passage.brackets[draft.region.bracket][0]
        clause = passage.clauses[draft.region.clause]
        gap = Gap(clause.start, start, read_tokens(passage.norm, clause.start, start, names))
    else:
        number = draft.region.clause - 1
        if number < passage.sentences[draft.sentence].first:
            return
        clause = passage.clauses[number]
        gap = Gap(clause.start, clause.end, read_tokens(passage.norm, clause.start, clause.end, names))
    if passage.norm.startswith(_NO_HEADS, gap.start):
        return
    phrase = read_left(passage.norm, gap, gap.end)
    end = gap.end if phrase.verb is not None and phrase.verb[1] == gap.end else phrase.end
    if end - phrase.start > 1:
        draft.text = cut_text(passage.text, passage.norm, phrase.start, end)
        draft.rule, draft.confidence = "clause before", 0.3
