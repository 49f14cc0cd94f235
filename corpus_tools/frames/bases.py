"""What a number measures that names no measure itself: taken from the numbers before it."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.behind import read_right
from corpus_tools.frames.bracketed import find_among_so_many, find_bracketed, find_shared_noun, is_next_member
from corpus_tools.frames.divided import find_view, join_shared, name_part
from corpus_tools.frames.drafts import Draft
from corpus_tools.frames.earlier import (
    change_verb,
    copy_repeated,
    counts_next,
    drop_verb,
    find_earlier,
    find_growth_told,
    find_parted,
    find_told_growth,
    find_whole,
    is_ranked_again,
    read_move_behind_bracket,
)
from corpus_tools.frames.lists import ENDS_IN_LEVEL, LEVEL
from corpus_tools.frames.lone_figures import name_by_measure
from corpus_tools.frames.nearby import Nearby
from corpus_tools.frames.others import find_label, find_meant, find_said, is_whose, leave_field, turn_like_base
from corpus_tools.frames.partners import name_partner
from corpus_tools.frames.phrases import cut_text, find_growth_noun, find_head, is_rate
from corpus_tools.frames.predicates import DOWN, GDOWN, MOVES, NAME, TO, Marks, read_words
from corpus_tools.frames.rankings import find_judged, read_ranked_among
from corpus_tools.frames.readings import write_verb
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.wordlist import count_strange
from corpus_tools.split import Passage

_RANKED, _TOTAL = compile_late("(?:综合实力|综合|总|总体)?(?:排名|排位|名次|位次)"), compile_late("累计|总数|总量|总共|合计|共有|现有")
_LEAVES_OUT, _BESIDE = compile_late("剔除|扣除|扣减|不含|不计"), compile_late("(?:[^，。；]{0,2}包括|另)")  # 这包括预留2亿元成立基金: nothing is left to say
_AIMS, _MORE, _TASKS = ("争取", "力争", "确保", "力保", "努力"), ("新增", "净增"), ("任务", "计划", "目标", "预算")
_SPANS, _INVESTED = frozenset(("minute", "hour", "day", "month")), ("已投", "投了", "共投", "投资", "投资了")  # 已投7个项目、1.28亿元
_OF_WORKS = ("投资", "金额", "规模", "资金", "外资", "内资", "项目")  # sums that works have: 产值 is none


def find_bases(passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft], marks: Marks) -> None:
    """Write into every draft without a phrase (or with a mere side of one: 增速) the measure it goes back to."""
    nearby = Nearby(passage, mentions, drafts, marks)
    for index, draft in enumerate(drafts):
        if draft.settled or draft.base is not None:
            continue
        if noun := find_among_so_many(nearby, index):
            draft.name(noun, "right", own=True)
        elif is_whose(passage.norm, mentions, drafts, index):
            draft.text, draft.own = "", False
        if noun or draft.own and index and _is_listed(passage, mentions, drafts, index):
            continue
        if index and (meant := find_meant(passage.norm, mentions, drafts, index)) is not None:
            draft.name(drafts[meant].text, "taken", base=meant)
            continue
        if draft.kind == "rank" and draft.slot and mentions[index - 1].quantity.unit == "count" and \
                (ranked := read_ranked_among(passage.norm, draft.region, draft.slot)) is not None:
            draft.name(cut_text(passage.plain, passage.norm, ranked.start, ranked.end), "left", own=True)
        if index > 1 and is_ranked_again(passage.norm, mentions, drafts, index):
            draft.name(drafts[index - 2].text, "taken", base=index - 2)
            continue
        if index and draft.kind == "level" and (fell := read_move_behind_bracket(passage.norm, mentions, index)) is not None:
            draft.kind, draft.negative = "change", fell  # 就业人口（38万人）减少1000人
            draft.name(drafts[index - 1].text, "taken", base=index - 1)
            continue
        if draft.own:
            leave_field(passage.norm, mentions, drafts, index)
        lacks = not draft.text or draft.attribute or draft.among and draft.rule == "said"
        if lacks and index and passage.norm[mentions[index].start - 1] == "、" and mentions[index].quantity.unit == "CNY" and \
                mentions[index - 1].quantity.unit == "count" and passage.norm.endswith(_INVESTED, 0, mentions[index - 1].start):
            draft.name("投资", "verb")
        elif lacks:
            _complete(passage, mentions, drafts, index, nearby)
            turn_like_base(passage.norm, mentions, index, drafts)
            if not draft.text and draft.kind == "rank" and (ranked := _RANKED.search(passage.norm, draft.region.gaps[draft.slot].start,
                                                                                     mentions[index].start)):
                draft.name(ranked[0], "measure")  # 2021年全国排名第14位: of the ranking all that is told
            if draft.kind == "ratio" and draft.reading.rule == "bare" and draft.rule in ("clause", "taken", "bracketed") and \
                    mentions[index].quantity.unit == "percent" and (size := find_growth_noun(" " + draft.text)):
                draft.kind, draft.negative = "change", bool(read_words()[draft.text[-size:]] & GDOWN)  # 增幅最大，达20%
        if draft.reading.rule == "bare" and draft.kind == "ratio" and \
                (fall := find_growth_told(passage, mentions[index], draft)) is not None:
            draft.kind, draft.negative = "change", fall
    copy_repeated(mentions, drafts)
    name_by_measure(passage, mentions, drafts)


def _is_listed(passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int) -> bool:
    """Whether a phrase is no measure after all, but a size or a name in a list whose measure stands before."""
    draft, other = drafts[index], drafts[index - 1]
    if other.sentence == draft.sentence and len(other.text) > 2 and draft.text.endswith("的" + other.text):
        draft.text = other.text  # 甲的得票率49%，某人的得票率41%
        return True
    if other.sentence == draft.sentence and draft.text[-1:] == "级" and ENDS_IN_LEVEL.search(draft.text) is not None and \
            (above := LEVEL.search(other.text)) is not None and above.end() < len(other.text):
        draft.name(draft.text + other.text[above.end():].removeprefix("以上"), "listed", own=True)  # 国家级孵化器5家、省级8家
        return True
    if draft.text[-1:] == "级" and draft.kind == "level" and ENDS_IN_LEVEL.fullmatch(draft.text) and (label := find_label(passage, draft)):
        draft.name(draft.text + label, "listed", own=True)  # 重点专科：国家级3个、省级8个
        return True
    if name_part(passage, mentions, drafts, index):
        return True
    may_be = draft.side.size or draft.side.body and not other.own
    if not may_be or (base := find_earlier(mentions, drafts, index)) is None:
        return False
    a, b = mentions[base].quantity, mentions[index].quantity
    if draft.side.size:
        fits = a.unit == b.unit and drafts[base].sentence == draft.sentence and (
            not draft.text.endswith("项目") or any(word in drafts[base].text for word in _OF_WORKS) and (
                a.bound != "=" or not counts_next(mentions, drafts, index)))
    else:
        own = draft.text if a.measure == "家" and passage.norm.endswith("其中", 0, draft.phrase.start) else ""  # 其中加盟餐厅20家
        fits = drafts[base].sentence == draft.sentence and drafts[base].region is not draft.region and a.measure == b.measure and (
            len(own) < 4 or count_strange(own) > 0)
    if fits:
        draft.name(drafts[base].text, "size" if draft.side.size else "listed", base=base)
    return fits


def _is_own_size(passage: Passage, mention: Numeral, draft: Draft) -> bool:
    """Whether an attribute is of the thing behind its number: 设立总规模20亿元的产业基金."""
    return draft.attribute and draft.kind == "level" and mention.quantity.unit != "count" and \
        passage.norm[mention.end : mention.end + 1] == "的" and passage.norm[draft.phrase.end : mention.start].strip("近约达超过为") == ""


def _complete(passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int, nearby: Nearby) -> None:
    draft = drafts[index]
    if _is_own_size(passage, mentions[index], draft):
        return
    if draft.kind == "level" and not draft.text and (said := find_said(passage, mentions[index], draft)):
        draft.name(said, "clause", own=True)
        return
    if not draft.text and draft.kind == "level" and (noun := find_shared_noun(nearby, index)):
        draft.name(noun, "behind_row", own=True)
        return
    if not draft.text and index and drafts[index - 1].text.endswith(_TASKS) and \
            passage.norm[mentions[index - 1].end:mentions[index].start] == "的":
        draft.name(drafts[index - 1].text, "taken", base=index - 1)  # 完成招商任务800亿元的98%
        return
    if draft.verb is not None and not draft.text and write_verb(passage, draft.verb) in _AIMS:
        draft.side.verb = None  # 确保超过90万元、争取95万元: of what was named before
    if not draft.text and draft.kind == "level" and index + 1 < len(drafts) and mentions[index + 1].start == mentions[index].end and \
            mentions[index].quantity.unit == mentions[index + 1].quantity.unit == "count" and drafts[index + 1].own:
        draft.name(drafts[index + 1].text, "behind")  # 为219户570人发放救助金
        return
    if not draft.text and (view := find_view(passage, draft, mentions[index].start)):
        draft.name(view, "clause", own=True)
        return
    base = find_earlier(mentions, drafts, index)
    if base and passage.norm.startswith("后", mentions[base].end) and \
            _LEAVES_OUT.search(passage.norm, passage.clauses[drafts[base].region.clause].start, mentions[base].start) is not None:
        base = find_earlier(mentions, drafts, base)  # 剔除非税收入2亿元后，增长5%: of what was told of before
    if base is None and draft.kind == "change" and not draft.text:
        base = find_parted(passage, drafts, index)
        if base is None and passage.norm.startswith("其中", passage.sentences[draft.sentence].start):
            base = find_told_growth(drafts, index)
    if not draft.text and (told := find_bracketed(nearby, index, base)):
        draft.name(told, "bracketed", own=True)
        return
    if not draft.text and drafts[index - 1].text and is_next_member(nearby, index):
        draft.name(drafts[index - 1].text, "taken", base=index - 1)
        if draft.reading.rule == "bare":
            draft.kind, draft.negative = drafts[index - 1].kind, drafts[index - 1].negative
        return
    if base is not None and _is_difference(mentions, drafts, index, base):
        draft.kind, draft.negative = "change", bool(draft.cue is not None and draft.cue[2] & DOWN)  # 户籍人口100万人，增加2万人
        draft.name(drafts[base].text, "taken", base=base)
        return
    grown = base is not None and draft.verb is not None and write_verb(passage, draft.verb) in _MORE  # 贷款余额10亿元，新增2亿元
    if draft.verb is not None and not draft.text and not draft.among and not grown and (
            mentions[index].quantity.unit != "count" or write_verb(passage, draft.verb).endswith("就业")):
        draft.name(write_verb(passage, draft.verb), "verb")  # 拨款370亿元, 吸纳就业260人
        return
    same = base is not None and drafts[base].sentence == draft.sentence
    if same and draft.kind == drafts[base].kind == "level" and not draft.text and drafts[base].chain != draft.chain and \
            mentions[base].quantity.unit != mentions[index].quantity.unit and nearby.is_told_before(index):
        nearby.fall_back(index)  # 新建站点8个；争取县里补助，确保超过90万元
        if draft.text:
            return
    if same and drafts[base].among and drafts[base].chain != draft.chain and (
            draft.kind == "level" and not draft.text and any(t[2] & NAME for t in draft.region.gaps[0].tokens[:1]) or  # 甲港5万吨，其中…；乙港3万吨
            _TOTAL.search(passage.norm, draft.region.gaps[draft.slot].start, draft.region.gaps[draft.slot].end)):
        base = find_whole(mentions, drafts, index, base)
    if same and (thing := _find_sized(passage, mentions, drafts, index, base)):
        _join(passage, draft, thing, "taken", None)
        return
    if draft.kind == "rank" and not draft.text and (not same or mentions[base].quantity.unit == "count") and (judged := find_judged(
            passage.norm, passage.sentences[draft.sentence].start, draft.region.gaps[draft.slot].start, mentions[index].start, same=same)):
        draft.name(passage.plain[slice(*judged)], "clause")
        return
    text = nearby.find_measure(index, base if same else None)
    if not text and not same and base is not None and not draft.text and draft.kind != "rank" and nearby.is_told_before(index):
        nearby.fall_back(index)  # 工业投资占比偏低，仅为34%: nearer than the sentence before
        if find_head(draft.text) or is_rate(draft.text):
            return
        draft.name("", "left")
    if not text and not same and not draft.text:
        text = nearby.find_title(index) or nearby.find_run_in(index, base)
    if text:
        _join(passage, draft, text, "clause", None)
    elif base is not None and (same or draft.rule != "said" or not _BESIDE.match(passage.norm, draft.region.gaps[draft.slot].start)):
        if draft.side.among and drafts[base].side.among and drafts[base].base is not None:
            base = drafts[base].base  # 2万件来自国内；1万件来自国外: of the same
        _join(passage, draft, name_partner(passage, draft, drafts[base].text), "taken" if same else "sentence_before", base)
    elif draft.verb is not None and not draft.text:
        draft.name(write_verb(passage, draft.verb), "verb")
    elif not draft.text:
        nearby.fall_back(index)


def _find_sized(passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int, base: int) -> str:
    """产值超过5亿元的工厂增多，达到40家: what the size belongs to is counted, "" where it is none."""
    size, other = mentions[base], drafts[base]
    if mentions[index].quantity.unit != "count" or size.quantity.unit == "count" or not passage.norm.startswith("的", size.end):
        return ""
    thing = read_right(passage.norm, other.region.full[other.slot + 1], size.end)
    return "" if thing.empty else cut_text(passage.plain, passage.norm, thing.start, thing.end)


def _join(passage: Passage, draft: Draft, base: str, rule: str, index: int | None) -> None:
    """The base, with what the draft says of itself: its side (总量), its verb (落地), what it is for."""
    text = base
    if draft.attribute:
        if draft.kind == "level":
            base = drop_verb(base.removesuffix("净增").removesuffix("新增"))  # 新登记企业320家，总量达2037家: not of the new ones
        text = base if base.endswith(draft.text) else base + draft.text
    elif draft.text:
        text = join_shared(draft.text, base)  # 甲厂商增资额8亿元，乙业3亿元
    elif draft.kind == "level" and _TOTAL.search(passage.norm, draft.region.gaps[draft.slot].start, draft.region.gaps[draft.slot].end):
        text = base[:-2] if base.endswith(_MORE) else drop_verb(base)  # 新增企业320家，累计达2037家
    elif draft.verb is not None:
        verb = write_verb(passage, draft.verb)
        text = base if base.startswith(verb) else change_verb(base, verb)
    draft.name(text, rule, base=index, own=draft.own)


def _is_difference(mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int, base: int) -> bool:
    draft, cue = drafts[index], drafts[index].cue
    moves = cue is not None and cue[2] & MOVES and not cue[2] & TO
    if draft.kind != "level" or draft.text or not moves or drafts[base].sentence != draft.sentence:
        return False
    a, b = mentions[base].quantity, mentions[index].quantity
    if a.unit in _SPANS and b.unit in _SPANS and drafts[base].kind == "level":
        return True  # 停时0.9天，压缩3小时
    same = a.measure == b.measure or b.unit != "count" and a.measure.startswith(b.measure)  # 能耗5吨标准煤，减少1吨
    return (drafts[base].kind == "level" or drafts[base].reading.rule == "amount") and a.unit == b.unit and same
