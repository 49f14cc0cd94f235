"""What others did, were or thought: of the same kind as what it is compared with."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.drafts import Draft
from corpus_tools.frames.phrases import find_growth_noun, is_rate
from corpus_tools.frames.predicates import GDOWN, read_words
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral

_THEN = compile_late("[，、；](?:[高低]于)?(?:市场|机构|此前)?(?:预期|预测|前)值?[为是]?|"  # 增长0.3%，预期0.1%; 增长5%，明年4%
                     "[，、；][而及]?(?:预[计期测料估])?(?:[明后今去前上]年|20[0-9]{2}年|[上次]季度?|上个?月|第[一二三四1-4]季度?|[上下]半年|全年|[0-9]{1,2}月份?)(?:同期)?"
                     "[则料为是达到约近仅只]*")
_OF_OTHERS = compile_late("(?:[比较]|高于|低于|快于|慢于|优于|好于|胜于|逊于|符合|不及)[^，。；]{1,14}的$")
_THEIRS = ("的平均", "的增速", "的增幅", "的水平", "的均值")  # 高于全省6%的平均水平
_OTHERS = compile_late("(?:高于|高出|低于|快于|慢于|优于|好于|[比较])[^，。；]{1,24}（$")  # 比全省（6.5%）高1个百分点


def turn_like_base(norm: str, mentions: Sequence[Numeral], index: int, drafts: Sequence[Draft]) -> None:
    """增长3.8%，高于市场预期的3%: what others did or thought is a change too, and no gap; 增速回落1个百分点至4%: so is what is left."""
    mention, draft, before = mentions[index], drafts[index], drafts[index - 1]
    if draft.base is None or mention.quantity.unit != "percent" or draft.kind != "ratio":
        return
    if drafts[draft.base].kind != "change" and not (draft.region.bracket is not None and before.kind == "change" and
                                                    before.sentence == draft.sentence):
        return
    if drafts[draft.base].reading.rule == "moved" and (size := find_growth_noun(draft.text)):
        falls = read_words()[draft.text[-size:]] & GDOWN
        draft.kind, draft.negative, draft.text = "change", bool(falls), draft.text[:-size].rstrip("的")
        return
    if draft.region.bracket is not None and mention.start == draft.region.start:
        draft.kind = "change" if _OTHERS.search(norm, max(0, mention.start - 32), mention.start) else draft.kind
    elif _OF_OTHERS.search(norm, draft.region.gaps[draft.slot].start, mention.start) or \
            draft.reading.rule == "gap" and norm.startswith(_THEIRS, mention.end):
        draft.kind = "change"
    elif draft.rule == "taken" and before.kind == "change" and before.sentence == draft.sentence and not is_rate(before.text) and \
            mentions[index - 1].quantity.unit == "percent" and _THEN.fullmatch(norm, mentions[index - 1].end, mention.start):
        draft.kind, draft.negative = "change", before.negative
