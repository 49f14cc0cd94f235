"""The sum of which those who are named have a part: 工业总产值600亿元，其中装备制造产业完成100亿元."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.drafts import Draft
from corpus_tools.frames.phrases import find_head, is_rate
from corpus_tools.frames.predicates import MOVES
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.split import Passage

_SHARERS = ("区", "业", "产业链", "集群", "板块", "领域", "经济", "居民生活", "生活用电", "贸易", "厂商")
_RESIDENTS = ("城镇", "农村", "城市", "乡村", "农民", "城镇居民", "农村居民", "农牧民", "城乡")
_SUMS = ("收入", "产值", "增加值", "利润", "税收", "投资", "进出口", "额", "总值", "量", "能耗", "面积", "支出", "外资", "内资", "资金")
_DO = ("完成", "实现")  # what those do who have a part
_OF_RESIDENTS = compile_late("(?:城镇|农村|城乡)?(?:常住)?居民(?=.*(?:收入|支出|面积)$)")
_WHOLES = compile_late("全社会|全[区市省县镇园]|园区|公司|集团")
_OF_MEASURES = ("工业", "农业")  # 工业总产值
_RATES = ("percent", "percentage_point", "times", "rank", "")
_NO_SUMS = ("count", *_RATES)
_LONGEST_SHARER = 12  # characters
_DEPARTMENTS = ("科", "科室", "学院", "系", "车间", "分院", "院区", "校区", "支行", "分行", "分公司", "事业部", "门店")  # what a body is made of
_SORTS = ("本科", "专科", "学科", "科室", "二级学院", "院系", "各科", "各系", "体系", "关系", "学系")  # and what only ends so
_MEMBERS = ("个", "家", "所", "门", "间")  # count departments themselves
_REACH, _NEAR = 8, 3  # mentions, sentences
_VIEWED = compile_late("(?:(?:从|按)(?P<of>[\u4e00-\u9fffA-Z]{0,14}?(?:数量|总数|总量|规模|收入|投入|增速|增幅|产值|总值|税收|销量|产量|金额|存量|增量|人均|"
                         "[\u4e00-\u9fff]{2}(?:企业|项目|人才|人员|专利)|出口额?|进口额?|利润|面积|占比|比重|强度))(?:来|上)?看|"
                       "(?P<at>[\u4e00-\u9fffA-Z]{0,6}(?:增速|增幅|总量|增量))(?:方面|上))")


def name_part(passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int) -> bool:
    """Write what those who are named have of a sum; False where they have no part of one.

    营业收入70亿元：国家高新区40亿元、民营企业完成30亿元，分别增长5%、6%.
    """
    draft, whose = drafts[index], drafts[index].text
    whole = _find_sum(passage, mentions, drafts, index)
    if whole is None:
        return False
    text = drafts[whole].text
    if whose in _RESIDENTS:
        of = _OF_RESIDENTS.match(text)
        if of is None:
            return False
        draft.name(whose.removesuffix("居民") + "居民" + text[of.end():], "listed", base=whole)
    else:
        measure = text.removeprefix("全院").removeprefix("全校") if whose.endswith(_DEPARTMENTS) else cut_sharer(text)
        shared = measure.find(whose[-2:]) if whose[-2] == "用" else -1  # 居民生活用电, of 工业用电量: 居民生活用电量
        draft.name(join_shared(whose, measure) if shared < 0 else whose[:-2] + measure[shared:], "listed", base=whole)
    for later in drafts[index + 1:index + _REACH]:
        if later.base == index and later.text == whose:
            later.text = draft.text
    return True


def _find_sum(passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int) -> int | None:
    draft, quantity, norm = drafts[index], mentions[index].quantity, passage.norm
    if draft.text.endswith(_DEPARTMENTS) and not draft.text.endswith(_SORTS) and draft.kind == "level" and \
            draft.phrase.end == mentions[index].start:
        return _find_whole_of_department(mentions, drafts, index)
    does = norm.startswith(_DO, draft.phrase.end) and not find_head(draft.text) and quantity.unit not in _RATES  # 其中，沿海港口完成6000万吨
    if draft.kind != "level" or quantity.unit in _NO_SUMS and not does or draft.phrase.end > mentions[index].start or \
            not 2 <= len(draft.text) <= _LONGEST_SHARER or draft.verb is not None and draft.verb[2] & MOVES:
        return None
    start = passage.sentences[draft.sentence].start
    is_part = norm.startswith("其中", start)
    if draft.text not in _RESIDENTS and not draft.text.endswith(_SHARERS) and not (
            does and (is_part or "其中" in norm[start:draft.phrase.start])):
        return None
    for j in range(index - 1, max(-1, index - _REACH), -1):
        if drafts[j].sentence < draft.sentence - is_part:
            return None
        if mentions[j].quantity.unit != quantity.unit or drafts[j].kind != "level" or quantity.unit == "count" and \
                mentions[j].quantity.measure != quantity.measure:
            continue
        if drafts[j].own and drafts[j].text.endswith(_SUMS) and not drafts[j].text.endswith("生产总值") and mentions[j].quantity.bound in "=~":
            return j
    return None


def _find_whole_of_department(mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int) -> int | None:
    """完成手术1.2万台。分科室看，普外科9860台、骨科8115台: the number before that counts or measures the same of the whole."""
    quantity = mentions[index].quantity
    if quantity.unit in _RATES or quantity.measure in _MEMBERS:
        return None
    for j in range(index - 1, max(-1, index - _REACH), -1):
        other = drafts[j]
        if mentions[j].quantity.unit == quantity.unit and mentions[j].quantity.measure == quantity.measure and other.kind == "level" and \
                other.text and not other.text.endswith(_DEPARTMENTS) and drafts[index].sentence - other.sentence <= _NEAR:
            return j if other.base is None or other.rule != "listed" else other.base
    return None


def cut_sharer(text: str) -> str:
    """The measure that is shared, without whose it is of those who share.

    >>> cut_sharer("电子信息产业产值"), cut_sharer("工业总产值")
    ('产值', '工业总产值')
    """
    if (whole := _WHOLES.match(text)) is not None:
        return text[whole.end():]
    head = find_head(text)
    whose = text.removesuffix(head)
    return head if whose.endswith(_SHARERS) and not whose.endswith(_OF_MEASURES) else text


def join_shared(text: str, base: str) -> str:
    """What a number names itself, with the measure that it shares with the one before.

    >>> join_shared("乙业", "甲业产值"), join_shared("建成区", "园区规划面积"), join_shared("死于城外", "死亡")
    ('乙业产值', '建成区面积', '死亡')
    """
    if text.startswith("死于"):
        return base
    if text[-1] == "区" and base.endswith("面积"):
        return text + "面积"
    return text + (cut_sharer(base) if text[-1] in "业商" else base)


def find_view(passage: Passage, draft: Draft, at: int) -> str:
    """从总量看，甲省65亿元; 增速方面，乙市以8%领跑: the measure that the clause before sets for the number at ``at``; "" where it sets none."""
    number = draft.region.clause - 1
    if draft.region.bracket is not None or number < passage.sentences[draft.sentence].first or \
            passage.norm[at - 1] in "占的" and passage.norm[at - 2] != "年":
        return ""  # but 从企业数量看，由2020年的141家…
    viewed = _VIEWED.fullmatch(passage.norm, passage.clauses[number].start, passage.clauses[number].end)
    return "" if viewed is None else viewed["of"] or viewed["at"]


def find_gloss(passage: Passage, number: int) -> str:
    """各镇排名（完成进度）：甲镇31%: the measure that the bracket at the end of a list's head names; "" where it names none."""
    norm, (start, end) = passage.norm, passage.clauses[number][:2]
    opened = norm.rfind("（", start, end) + 1 if norm[end - 1] == "）" else 0
    words = norm[opened : end - 1] if opened else ""
    return passage.plain[opened : end - 1] if words and (is_rate(words) or find_head(words)) else ""
