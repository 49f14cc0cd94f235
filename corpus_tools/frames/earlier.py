"""The mention that a number goes back to: most often one before it, of a title the same figure in the text."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.comparisons import POINTS, SHARES
from corpus_tools.frames.drafts import Draft
from corpus_tools.frames.phrases import is_rate
from corpus_tools.frames.predicates import KEEP, NOMINAL, PREP, TO, read_words
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.split import Passage

_REACH = 25  # mentions
_STEPS = ("位", "名", "名次", "个名次", "个位次")
_AREAS = ("m2", "mu", "hectare", "km2")
_OLDEST = 2  # sentences

_NUMBERS, _NEAR = ("数量", "总数", "个数", "家数"), 6  # of what is counted; characters
_PEOPLE, _DIVISIONS = ("户", "人"), ("村委会", "居委会", "社区", "村", "屯", "寨", "组", "街道", "乡", "镇")
_TASKS = ("任务", "任务数", "任务额", "目标", "目标数", "计划", "计划数", "指标", "预算", "预算数", "预算额", "调整数")
# rules that find a phrase where another may name the measure better: the words behind, a list that does not fit, other numbers
_LOOSE = frozenset("said measure cell caption unequal_list taken clause sentence_before".split())
# rules that guess, where the same figure elsewhere names its own measure
_GUESSED = frozenset("sentence_before unequal_list whole".split())
_IS_SO_MUCH = compile_late("(?:分别|依次|均|都|约)*(?:为|是|达到?)")
DIVIDES = compile_late("(?:其中|具体)?(?:[从分]|按照?)[^，。；、0-9]{1,8}?(?:来?看|划?分|统计)$")  # 分季度看, 按地区分
_ROW = 6  # mentions
_GROWTH_TOLD = compile_late("(?:增长|增速|增幅|涨幅|升幅|(下降|下滑|降幅|跌幅|减幅))(?:的?(?:幅度|速度|势头))?(?:较|最|明显|显著|更|都|均|很|十分|居)[^，。；]{0,4}，$")
_FIRST_MEMBER, _ALL_GREW = compile_late("(?:其中)?[\u4e00-\u9fff]{2,8}（"), compile_late("(?:增长|上升|上涨|(下降|下滑|回落|下跌))，$")
_NEXT_FIELD, _FIELD_END = compile_late("[，、；]在?[\u4e00-\u9fff]{0,6}"), compile_late("[\u4e00-\u9fff]{1,8}[中里]?(?:[位排名列居]{1,2})?")
_MOVED_BEHIND = compile_late("）(?:则|共|净|同比|较[^，。；]{1,6}|比[^，。；]{1,6})?(?:(减少|下降|减|少)|增加|上升|增|多)了?(?:约|近)?")


def find_earlier(mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int) -> int | None:
    """The mention before that a number goes back to: best one that names its measure itself, of the same sentence."""
    draft, quantity = drafts[index], mentions[index].quantity
    if index and draft.region.bracket is not None and quantity.unit == "percent" and drafts[index - 1].text and \
            mentions[index - 1].end + 1 == draft.region.start:
        return index - 1  # 其中13幅（7%）
    if draft.kind == "level" and index and mentions[index].start == mentions[index - 1].end and drafts[index - 1].text and \
            mentions[index - 1].quantity.unit == "count" and (quantity.unit == "count" or quantity.unit in _AREAS):
        return index - 1  # 标准厂房7栋8.3万平方米, 退出低保290户610人
    if draft.kind == "level" and draft.slot and quantity.unit not in ("count", *SHARES) and drafts[index - 1].own and \
            mentions[index - 1].quantity.unit == "count" and mentions[index].start - mentions[index - 1].end == 1 and \
            quantity.bound != ">" and draft.region.end == mentions[index].end:
        return index - 1  # 跟投项目31笔、4000万元
    if draft.kind == "change" and (draft.steps or quantity.measure in _STEPS):  # 列第5位，比上月前进2位
        ranks = (j for j in range(index - 1, max(-1, index - _REACH), -1) if drafts[j].kind == "rank" and drafts[j].text)
        rank = next(ranks, None)
        if rank is not None and drafts[rank].sentence == draft.sentence:
            return rank
    moved = draft.cue is not None and draft.cue[2] & (TO | PREP) or quantity.bound == ">" and quantity.unit != "count"
    reached = draft.kind == "level" and bool(moved) and not draft.side.size  # 增长10%，达到8亿元
    best, found = 0, None
    for j in range(index - 1, max(-1, index - _REACH), -1):
        other, unit = drafts[j], mentions[j].quantity.unit
        distance = draft.sentence - other.sentence
        if distance > _OLDEST or distance and found is not None:
            break
        if not other.text or draft.fielded and j == index - 1 or draft.kind == "rank" and unit == "count" and drafts[j + 1].fielded or \
                other.is_field and (draft.reading.rule == "behind" or draft.attribute and draft.kind in ("change", "rank")):
            continue
        if draft.reading.rule == "gap" and quantity.unit == "percent" and other.text.endswith(_TASKS):
            continue  # 完成80亿目标任务的125%，超进度42%
        if drafts[j + 1].reading.rule == "done" and mentions[j + 1].start - mentions[j].end <= _NEAR and other.text.endswith(_TASKS):
            continue  # 到位资金12亿元，完成任务数13亿元的90%，增长5%
        again = distance == 1 and draft.kind == other.kind == "change" and other.own and unit == quantity.unit == "percent"
        if distance and other.kind != "level" and not again or other.region.bracket not in (None, draft.region.bracket):
            continue
        if quantity.measure in _PEOPLE and draft.kind == other.kind == "level" and \
                mentions[j].quantity.measure not in _PEOPLE and (unit in _AREAS or other.text.endswith(_DIVISIONS)):
            continue  # 167个自然屯，5000户，2万人
        score = (1 - again if distance else 9) - 8 * (other.is_field and quantity.unit == "percent")
        if draft.kind == "level":
            same = unit == quantity.unit and (unit != "count" or mentions[j].quantity.measure == quantity.measure)
            crosses = reached and other.own and (other.kind != "rank" or j == index - 1 and quantity.unit != "count")  # 产值全国第一，达3万亿元
            if (
                not same
                and (distance or draft.region.bracket is None and
                     (draft.verb is not None or (unit in SHARES or unit == "rank") and not crosses))
            ):
                continue
            score += 6 * same + (other.own or j == index - 1 and other.chain == draft.chain)
            score += 7 if reached and other.own and found is None and (unit != "count" or unit == quantity.unit) else 0
            score -= 3 if other.kind != "level" and not reached else 0
        else:
            near = other.kind == "level" and other.base is not None and other.chain == draft.chain
            score += 4 * (other.own or near)
            score += 3 * (unit == quantity.unit == "count" and mentions[j].quantity.measure == quantity.measure)
            score -= 5 if draft.kind == "change" and quantity.unit not in SHARES and unit not in (quantity.unit, *SHARES) else 0
            score -= 5 if draft.text in _NUMBERS and unit != "count" else 0  # 企业8家，募集资金9亿元，数量居首位
            score -= (6 if other.kind == "rank" else 2) if other.attribute and other.base is None else 0
        if score > best:
            best, found = score, j
        if best >= (16 if draft.kind == "level" or draft.kind == "change" and quantity.unit == "count" else 13):
            break
    if found is not None and found < index - 1 and _is_parallel(mentions, drafts, index, found):
        return index - 1
    if found is None and draft.fielded:
        return index - 1  # no other measure is known: the field itself
    if found is not None and drafts[found].attribute and drafts[found].base is not None and not (
            draft.attribute and drafts[found].text.endswith(draft.text)):
        points = quantity.unit in POINTS and draft.reading.rule in ("moved", "compared") and not draft.attribute
        near = mentions[index].start - mentions[found].end < 3
        reached = near and quantity.unit == "percent" and is_rate(drafts[found].text)  # 占比提升1个百分点至18%
        return found if points or reached else drafts[found].base  # a share is one of the measure, not of its 增速
    return found


def find_parted(passage: Passage, drafts: Sequence[Draft], index: int) -> int | None:
    """产值增长7.5%。分区域看，甲县增长8%: the change that the sentence before ends with, where its own one begins so."""
    draft = drafts[index]
    number, first = draft.region.clause - 1, passage.sentences[draft.sentence].first
    if number != first or draft.region.bracket is not None or \
            not DIVIDES.match(passage.norm, passage.clauses[number].start, passage.clauses[number].end):
        return None
    own = next((j for j in range(index - 1, max(-1, index - _ROW), -1) if drafts[j].own or drafts[j].base is None), None)
    told = own is not None and drafts[own].kind == "change" and drafts[own].text and drafts[own].sentence == draft.sentence - 1
    return own if told else None


def _is_parallel(mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int, found: int) -> bool:
    """去程30列、5万标箱；回程20列、4万标箱: whether the same in the item before took its measure from its neighbour too."""
    draft, other, before = drafts[index], drafts[found], drafts[index - 1]
    return draft.kind == "level" and other.chain != draft.chain and other.base == found - 1 and before.own and before.kind == "level" and \
        before.region is draft.region and mentions[index - 1].quantity.unit == mentions[found - 1].quantity.unit


def find_whole(mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int, base: int) -> int:
    """旅客5万人，其中内地4万人；首八个月累计30万人: the total is of the whole, not of its part."""
    for j in range(base - 1, -1, -1):
        if drafts[j].sentence != drafts[index].sentence:
            break
        same = mentions[j].quantity.measure == mentions[index].quantity.measure
        if same and drafts[j].own and drafts[j].kind == "level" and not drafts[j].among:
            return j
    return base


def counts_next(mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int) -> bool:
    """新开工亿元以上项目7个: whether it is the size of what the next number counts."""
    if index + 1 == len(drafts) or mentions[index + 1].quantity.unit != "count":
        return False
    return drafts[index + 1].text == drafts[index].text or drafts[index + 1].phrase.start == drafts[index].phrase.start


def copy_repeated(mentions: Sequence[Numeral], drafts: Sequence[Draft]) -> None:
    """A figure of a title that names no measure: the same figure where the text names it."""
    wanting = [index for index, draft in enumerate(drafts)
               if draft.kind == "level" and not draft.settled and (not draft.text or draft.rule in _GUESSED)]
    named: dict[tuple, str] = {}
    for draft, mention in zip(drafts, mentions) if wanting else ():
        if draft.own and draft.kind == "level" and draft.rule not in _LOOSE:
            named.setdefault((mention.quantity.value, mention.quantity.value_max, mention.quantity.unit), draft.text)
    for index in wanting:
        q = mentions[index].quantity
        twin = named.get((q.value, q.value_max, q.unit))
        if twin is not None and q.value is not None and q.value > 9:
            drafts[index].name(twin, "repeated")


def find_told_growth(drafts: Sequence[Draft], index: int) -> int | None:
    """工业投资增长38%。其中，甲县增长94%，乙县增长83%: the growth that the sentence before tells of the whole; None where it tells of none."""
    sentence = drafts[index].sentence
    for j in range(index - 1, max(-1, index - _ROW), -1):
        if drafts[j].sentence < sentence - 1:
            break
        if drafts[j].sentence == sentence - 1:
            return j if drafts[j].kind == "change" and drafts[j].text else None
    return None


def find_growth_told(passage: Passage, mention: Numeral, draft: Draft) -> bool | None:
    """Whether the clause before tells of a fall, None where it tells of no growth: 甲市、乙市增长幅度较大，分别为8%、6%."""
    number, clauses = draft.region.clause, passage.clauses
    if mention.quantity.unit != "percent" or not number or clauses[number - 1].chain != clauses[number].chain:
        return None
    if draft.region.bracket is not None and _FIRST_MEMBER.fullmatch(passage.norm, clauses[number].start, mention.start) and \
            passage.norm[mention.end + 1:mention.end + 2] in "、和居领位列排等均，":
        grew = _ALL_GREW.search(passage.norm, max(clauses[number - 1].start, clauses[number].start - 8), clauses[number].start)
        return None if grew is None else grew[1] is not None  # 19个省份增长，甲省（67%）、乙省（55%）居前
    if not _IS_SO_MUCH.match(passage.norm, clauses[number].start):
        return None
    told = _GROWTH_TOLD.search(passage.norm, max(clauses[number - 1].start, clauses[number].start - 24), clauses[number].start)
    return None if told is None else told[1] is not None


def is_ranked_again(norm: str, mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int) -> bool:
    """产值居全省第6位，珠三角9个市中第5位: the rank in a counted field goes on with the one before it."""
    draft, count, other = drafts[index], mentions[index - 1], drafts[index - 2]
    return draft.kind == other.kind == "rank" and draft.sentence == other.sentence and count.quantity.unit == "count" and \
        _NEXT_FIELD.fullmatch(norm, mentions[index - 2].end, count.start) is not None and \
        _FIELD_END.fullmatch(norm, count.end, mentions[index].start) is not None


def read_move_behind_bracket(norm: str, mentions: Sequence[Numeral], index: int) -> bool | None:
    """就业人口（38万人）减少1000人: whether it fell by so much; None where nothing of the kind is told."""
    before, mention = mentions[index - 1], mentions[index]
    moved = _MOVED_BEHIND.fullmatch(norm, before.end, mention.start) if before.quantity.measure == mention.quantity.measure else None
    return None if moved is None else moved[1] is not None


def change_verb(base: str, verb: str) -> str:
    """The measure of another verb, which stands where that of the base does.

    >>> change_verb("新增企业", "注销"), change_verb("生猪存栏", "出栏")
    ('注销企业', '生猪出栏')
    """
    ends = read_words().get(base[-2:], 0)
    return base[:-2] + verb if ends & KEEP and not ends & NOMINAL and len(base) > 3 else verb + drop_verb(base)


def drop_verb(base: str) -> str:
    """A measure without the verb that it begins with."""
    words = read_words()
    for size in (4, 3, 2):
        if words.get(base[:size], 0) & KEEP and len(base) - size > 1:
            return base[size:]
    return base
