"""Figures that stand on a line of their own, with what they measure on the line above or below: 126平方公里 / 规划面积."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.clean.bylines import surnames
from corpus_tools.frames.drafts import Draft
from corpus_tools.frames.phrases import find_head, is_rate
from corpus_tools.frames.predicates import GDOWN, GUP
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.numerals.units_below import strip_unit
from corpus_tools.split import Passage

_LABEL = compile_late(r"[ #*•●■◆▪·○]*(?:20\d\d年)?(?P<of>[\u4e00-\u9fffA-Za-z“”《》（）、·/\d-]{2,20}?)(?:超过?|突破|达到?|逾|约|近)?[：:. ]*")
_BEHIND = compile_late(r" +(?P<of>[\u4e00-\u9fff/·]{2,14})(?:（[^（）]{1,6}）)? *")
_NOT_READ = ("right", "said", "measure", "taken", "sentence_before", "clause", "verb", "noun_verb")
_GROWTH = compile_late("(?:同比|比上年|较上年|年均|年)*(?:增长率?|增速|增幅)$")
_FALL = compile_late("(?:同比|比上年|较上年)*(?:下降|降低|减少|降幅)$")
_AROUND = " \n\t+≥>约近超逾多余以上个"  # what may stand beside the number
_MOST = 40  # blocks of one run
_LABELLED, _ALONE = "L", "N"
_PEOPLE = "人员"
_NAMED = {"户": "户数", "人": _PEOPLE}
_SIZES = dict.fromkeys(("m2", "mu", "hectare", "km2"), "面积") | dict.fromkeys(("kW", "MW", "GW"), "装机容量")  # what is told of them
_NO_PERSON = frozenset("龄寿均人口生童者们群孩幼男女妇客患班级组年树")


def name_lone_figures(passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft]) -> None:
    """Name each number that fills its block after the short block beside it, on the side that the whole run keeps to.

    A run of labels and numbers that begins with a number has its labels below, one that ends with a number above; where it
    begins and ends with a label, the first is a heading unless it is a measure.
    """
    alone = {number: index for index, draft in enumerate(drafts)
             if (number := passage.sentences[draft.sentence].block) >= 0 and _fills_block(passage, number, mentions[index])}
    for mention, draft in zip(mentions, drafts, strict=True):
        if passage.norm[mention.end:mention.end + 1] == " " and (number := passage.sentences[draft.sentence].block) >= 0 and \
                (block := passage.blocks[number]).start == mention.start and block.kind != "cell" and \
                (draft.rule in _NOT_READ or not draft.text) and \
                (label := _BEHIND.fullmatch(passage.norm, mention.end, block.end)) is not None:
            draft.name(passage.plain[label.start("of"):label.end("of")], "label", own=True)  # 47 累计毕业企业
    told = {passage.sentences[draft.sentence].block for draft in drafts} if len(alone) > 1 else set()
    done = -1
    for number in alone if len(alone) > 1 else ():
        if number <= done:
            continue
        first = last = number
        while first and last - first < _MOST and _sort(passage, alone, told, first - 1) not in ("", _sort(passage, alone, told, first)):
            first -= 1
        while last + 1 < len(passage.blocks) and last - first < _MOST and (
                _sort(passage, alone, told, last + 1) not in ("", _sort(passage, alone, told, last)) or
                first in alone and _goes_on(passage, alone, told, last)):
            last += 1
        done = last
        step = _find_side(passage, alone, first, last)
        for block in range(first, last + 1):
            if step and block in alone and first <= block + step <= last:
                end = block + step + (step > 0 and block + 2 < last and block + 2 not in alone)
                _write_label(passage, mentions[alone[block]], drafts[alone[block]], block + step, end)


def _fills_block(passage: Passage, number: int, mention: Numeral) -> bool:
    block = passage.blocks[number]
    if block.kind == "cell" or block.end - block.start > 24:
        return False
    return not (passage.norm[block.start : mention.start] + passage.norm[mention.end : block.end]).strip(_AROUND)


def _sort(passage: Passage, alone: dict[int, int], told: set[int], number: int) -> str:
    if number in told:
        return _ALONE if number in alone else ""
    block = passage.blocks[number]
    return _LABELLED if block.kind not in ("title", "cell") and _LABEL.fullmatch(passage.norm, block.start, block.end) else ""


def _goes_on(passage: Passage, alone: dict[int, int], told: set[int], label: int) -> bool:
    """Whether the label below a number, no measure yet, goes on in the next line, above the next number."""
    block = passage.blocks[label]
    return label - 1 in alone and label + 2 in alone and _sort(passage, alone, told, label + 1) == _LABELLED and \
        passage.blocks[label + 1].kind != "heading" and not find_head(passage.norm[block.start : block.end])


def _find_side(passage: Passage, alone: dict[int, int], first: int, last: int) -> int:
    """1 where the labels stand below their numbers, -1 above, 0 where nobody can tell."""
    if last == first:
        return 0
    opens, closes = first in alone, last in alone
    if opens != closes:
        return 1 if opens else -1
    if opens:
        return 0
    block = passage.blocks[first]
    words = passage.norm[block.start : block.end]
    return -1 if block.kind != "heading" and (find_head(words) or is_rate(words)) else 1


def _write_label(passage: Passage, mention: Numeral, draft: Draft, number: int, end: int) -> None:
    block = passage.blocks[number]
    label = _LABEL.fullmatch(passage.norm, block.start, block.end)
    if label is None or draft.text and draft.rule not in ("measure", "clause", "taken", "sentence_before"):
        return
    words, plain = label["of"], passage.plain[label.start("of") : label.end("of")]
    if mention.rule == "below":  # 年服务经验, 亿资金规模: what opens the label was read with the number
        first, after = strip_unit(words, mention.quantity.measure)
        words, plain = words[first:after], plain[first:after]
    for pattern in (_GROWTH, _FALL) if mention.quantity.unit in ("percent", "times") else ():
        if (moved := pattern.search(words)) and moved.start():
            draft.kind, draft.negative, plain = "change", pattern is _FALL, plain[: moved.start()]
            break
    if end > number and (more := _LABEL.fullmatch(passage.norm, passage.blocks[end].start, passage.blocks[end].end)) is not None:
        plain += passage.plain[more.start("of") : more.end("of")]
    draft.name(plain, "label", own=True)
    draft.settled = True


def name_by_measure(passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft]) -> None:
    """What stands alone: of a count all that is known is how it is counted, of 5%的增速 that it is one; 61岁 is an age.

    Those counted in the brackets of a row are what the first counts: 甲省企业最多（9家），其次为乙省（8家）.
    """
    before = None
    for draft, mention in zip(drafts, mentions, strict=True):
        measure, last, before = mention.quantity.measure, before, (draft, mention)
        if measure in ("岁", "歲") and not draft.settled and (not draft.text or _is_of_person(draft.text)):
            draft.name("年龄", "age")
            continue
        if draft.text == "人":
            draft.text = _PEOPLE  # 小公司只有9个人
        if draft.text or draft.settled:
            continue
        if mention.quantity.unit == "count" and measure:
            is_population = measure == "人" and last is not None and last[1].quantity.measure == "户"  # 5000户，2万人
            draft.name("人口" if is_population else _NAMED.get(measure, measure), "measure")
            if last is not None and last[1].quantity.measure == measure and _is_in_row(draft, last[0]):
                draft.name(last[0].text, "taken")
        elif draft.kind == "level" and mention.quantity.unit in _SIZES:
            draft.name(_SIZES[mention.quantity.unit], "measure")
        elif draft.reading.rule == "behind" and draft.cue[2] & (GUP | GDOWN):
            draft.name(passage.plain[slice(*draft.cue[:2])], "measure")


def _is_of_person(text: str) -> bool:
    """Whether words end with a person's name: 村民李秀英, but not 平均年龄 or 参保老人."""
    return _NO_PERSON.isdisjoint(text) and any(len(text) >= size and text[-size] in surnames() for size in (3, 2))


def _is_in_row(draft: Draft, last: Draft) -> bool:
    return draft.region.bracket is not None is not last.region.bracket and draft.sentence == last.sentence and \
        draft.kind == last.kind == "level" and bool(last.text)
