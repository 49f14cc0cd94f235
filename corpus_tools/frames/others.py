"""What others did, were or thought: of the same kind as what it is compared with."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.comparisons import POINTS
from corpus_tools.frames.drafts import Draft
from corpus_tools.frames.phrases import FIELD, find_growth_noun, find_head, is_rate
from corpus_tools.frames.predicates import GDOWN, NAME, read_words
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.endings import list_park_words
from corpus_tools.split import Passage

_THEN = compile_late("[，、；](?:[高低]于)?(?:市场|机构|此前)?(?:预期|预测|前)值?[为是]?|"  # 增长0.3%，预期0.1%; 增长5%，明年4%
                     "[，、；][而及]?(?:预[计期测料估])?(?:[明后今去前上]年|20[0-9]{2}年|[上次]季度?|上个?月|第[一二三四1-4]季度?|[上下]半年|全年|[0-9]{1,2}月份?)(?:同期)?"
                     "(?:预[计期测料估]值?|目标|[修上下][正订修调])?[则料为是达到至约近仅只]*")
_OF_OTHERS = compile_late("(?:(?<!可)[比较](?![重例率])|高于|低于|快于|慢于|优于|好于|胜于|逊于|符合|不及)[^，。；]{1,20}的$")
_NEXT_OTHER = compile_late("[，、和与及]{1,2}[^，。；、0-9]{2,12}的")  # 低于甲市的6%、乙市的5%
# 增长5%，全年目标6%; 增长5%，低于全年6%的目标
_AIM_BEFORE = compile_late("[，、；（](?:全年|年度|年初|今年|预期|增长|增速|既定)*目标值?(?:[是为在]|定为|确定为)?约?$")
_AIM_BEHIND = compile_late("(?:左右|以上)?的(?:年度|预期|增长|全年|既定)*目标")
_TOPPED = compile_late("(?:排名?|位?居|列)?(?:全[国省市区县])?前[一二三四五六七八九十0-9]{1,3}[位名]$")
_OF_WHOLE = compile_late("（(?:全[国省市区县州]|[国省市区县州])(?:平均(?:水平)?)?(?:增长|增速)?[为是]?")
_TASKS = ("任务", "目标任务", "计划", "预算", "目标")
_SCOPES = ("国", "省", "市", "区", "县", "州")
_ARE = ("", "为", "是", "达", "则为", "仅为", "也达")
_THEIRS = ("的平均", "的增速", "的增幅", "的水平", "的均值")  # 高于全省6%的平均水平
_OTHERS = compile_late("(?:仅次于|高于|高出|低于|快于|慢于|优于|好于|[比较])[^，。；]{1,24}（$")  # 比全省（6.5%）高1个百分点
_AT_MOST = compile_late("(?:同一|单个|每[家个户]|该)?(?:企业|项目|单位)?(?:累计|每年|年度|合计|总额|补助|奖励)*(?:最高|最多|不超过|上限|封顶)")
_GRANT = compile_late("(奖励|奖补|补助|补贴|资助|扶持|支持)[，；]?$")
_LABEL = compile_late("[ #*·•-]*(?![全其新按分从])(?P<of>[\u4e00-\u9fff]{2,8})(?<!新增)(?<!其中)")
_WHICH = compile_late("(?:其中|而|但)?(?:[，、；])?([前后])者")  # 产值9亿元、利税2亿元，前者增长5%，后者下降3%
_THIS = compile_late("(?:这一|这个|这项|这两个|这三个|这几个|该|此|上述)(?:指标|数据|数字|比例|数值|比率)")
_LIKE = compile_late("[，；]?(?:而|但)?[^，。；0-9]{0,6}?(?:同类|同行|同业|可比(?!口径|价)|竞争对手)")
_STANDS_OUT = compile_late("[，；]?(?:其中|而)?最[高低大小多少快慢长短]的(?:[是为有]|[^，。；、0-9]{2,10}$)")
_WHERE = ("内地", "国内", "海外", "境外", "国外", "省外", "市外", "省内", "市内", "外地", "本地", "港澳")
_REACH, _OLDEST = 12, 3  # mentions, sentences
# what a share closes at: the price is not named
_CLOSED, _CLOSING = frozenset("收于 报收 报收于 收盘报 收报 收报于".split()), "收盘价"


def turn_like_base(norm: str, mentions: Sequence[Numeral], index: int, drafts: Sequence[Draft]) -> None:
    """增长3.8%，高于市场预期的3%: what others did or thought is a change too, and no gap; 增速回落1个百分点至4%: so is what is left."""
    mention, draft, before = mentions[index], drafts[index], drafts[index - 1]
    if draft.base is None or mention.quantity.unit != "percent" or draft.kind != "ratio":
        return
    changed = before.sentence == draft.sentence and (
        before.kind == "change" or before.kind == "rank" and find_growth_noun(before.text) > 0)  # 增幅居第二，仅次于甲市（58%）
    told = changed and mentions[index - 1].quantity.unit == "percent"
    if drafts[draft.base].kind != "change" and not told and not (changed and draft.region.bracket is not None):
        return
    if before.sentence == draft.sentence and before.kind == "ratio" and mentions[index - 1].quantity.unit == "percent":
        return  # 增长12%，占比40%，高于全省的35%
    if told and not is_rate(before.text) and (_AIM_BEHIND.match(norm, mention.end) or
                                              _AIM_BEFORE.search(norm, mentions[index - 1].end, mention.start)):
        draft.kind, draft.negative = "change", False
        return
    if drafts[draft.base].reading.rule == "moved" and (size := find_growth_noun(draft.text)):
        falls = read_words()[draft.text[-size:]] & GDOWN
        draft.kind, draft.negative, draft.text = "change", bool(falls), draft.text[:-size].rstrip("的")
        return
    if told and draft.region.bracket is not None and _OF_WHOLE.fullmatch(norm, mentions[index - 1].end, mention.start):
        draft.kind = "change"  # 增长6.8%（全省4.9%）
    elif draft.region.bracket is not None and mention.start == draft.region.start:
        draft.kind = "change" if _OTHERS.search(norm, max(0, mention.start - 32), mention.start) else draft.kind
    elif _OF_OTHERS.search(norm, draft.region.gaps[draft.slot].start, mention.start) or \
            draft.reading.rule == "gap" and norm.startswith(_THEIRS, mention.end):
        draft.kind = "change"
    elif told and before.rule == "taken" and norm[mention.start - 1] == norm[mentions[index - 1].start - 1] == "的" and \
            _NEXT_OTHER.fullmatch(norm, mentions[index - 1].end, mention.start):
        draft.kind = "change"
    elif told and draft.rule == "taken" and draft.reading.rule == "bare" and not is_rate(before.text) and \
            _is_of_next(norm, mentions[index - 1].end, mention.start, draft):
        draft.kind, draft.negative = "change", before.negative
    elif draft.rule == "taken" and before.kind == "change" and before.sentence == draft.sentence and not is_rate(before.text) and \
            mentions[index - 1].quantity.unit == "percent" and _THEN.fullmatch(norm, mentions[index - 1].end, mention.start):
        draft.kind, draft.negative = "change", before.negative


def _is_of_next(norm: str, end: int, start: int, draft: Draft) -> bool:
    """Whether nothing but another name stands between two numbers: 甲省增长8%，乙省6%，丙省则为5%."""
    if norm[end] not in "，、；和及与":
        return False
    first = end + 1 + 2 * norm.startswith("其中", end + 1)
    return any(token[2] & NAME and token[0] <= first + 1 and norm[token[1]:start] in _ARE for token in draft.region.gaps[draft.slot].tokens)


def find_meant(norm: str, mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int) -> int | None:
    """The mention that a number is said to go back to: 前者增长5%, 这一数字为52%, 甲园出租率达100%，乙园也超过九成; None where nothing says so."""
    draft, start = drafts[index], drafts[index].region.gaps[drafts[index].slot].start
    if (which := _WHICH.match(norm, start)) is not None:
        told: dict[str, int] = {}
        for j in range(index - 1, max(-1, index - _REACH), -1):
            if drafts[j].kind in ("level", "ratio") and drafts[j].text and mentions[j].quantity.unit not in POINTS:
                told.setdefault(drafts[j].text, j)
        return list(told.values())[which[1] == "前"] if len(told) > 1 and not draft.own else None
    first = draft.region.start
    if not draft.own and (norm.find("这", first, draft.phrase.end or start) >= 0 or norm.find("该", first, start) >= 0) and \
            _THIS.search(norm, first, mentions[index].start) is not None:
        unit = mentions[index].quantity.unit
        return next((j for j in range(index - 1, max(-1, index - _REACH), -1) if mentions[j].quantity.unit == unit and drafts[j].text
                     and draft.sentence - drafts[j].sentence <= _OLDEST), None)
    before = index - 1 - (mentions[index - 1].quantity.measure in ("岁", "歲") and index > 1)
    return before if _is_same_rate(norm, mentions, drafts, index, before) else None


def _is_same_rate(norm: str, mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int, before: int) -> bool:
    """甲园出租率达100%，乙园也超过九成; 利用率62%，同类平台通常不过四成: what stands before the number is who has the rate, not what it is."""
    draft, other = drafts[index], drafts[before]
    if draft.sentence != other.sentence or draft.reading.rule != "bare" or draft.kind != other.kind or not draft.own:
        return False
    if mentions[index].quantity.unit != "percent" or mentions[before].quantity.unit != "percent" or is_rate(draft.text):
        return False
    also = norm[draft.phrase.end : draft.phrase.end + 1] in ("也", "亦", "则") and not find_head(norm[draft.phrase.start : draft.phrase.end])
    return also and is_rate(other.text) or (is_rate(other.text) or other.reading.rule == "share") and \
        _LIKE.match(norm, draft.region.gaps[draft.slot].start) is not None


def leave_field(norm: str, mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int) -> None:
    """增速前三位是甲省8%、乙省7%; 在长三角41城中列第20位: take those among whom somebody stands out of a measure."""
    mention, draft, before = mentions[index], drafts[index], drafts[index - 1]
    if draft.text in _TASKS and index and draft.phrase.end <= mention.start and before.text and \
            before.kind == "level" and before.sentence == draft.sentence and mentions[index - 1].quantity.unit == mention.quantity.unit:
        draft.text, draft.own = "", False  # 收入618万元，占年初任务1150万元的53.7%
        return
    if draft.kind == "level" and mention.quantity.unit != "count" and "最" in norm[draft.region.gaps[draft.slot].start :][:4] and \
            _STANDS_OUT.match(norm, draft.region.gaps[draft.slot].start, mention.start) and not find_head(draft.text):
        draft.text, draft.own = "", False  # 集体收入900万元，最高的是石桥村180万元
        return
    if draft.text in _WHERE and draft.kind == before.kind == "level" and before.text and before.sentence == draft.sentence and \
            mentions[index - 1].quantity.unit == mention.quantity.unit and mentions[index - 1].quantity.measure == mention.quantity.measure:
        draft.text, draft.own = "", False  # 门店：香港90间、内地160间
        return
    if draft.text in _SCOPES and draft.region.bracket is not None:
        draft.text, draft.own = "", False  # 增长8.1%（市8.0%）
    elif index and draft.kind == "change" and draft.text[:1] == "对" and not find_head(draft.text):
        draft.text, draft.own = "", False  # 出口增长6%，其中对东盟增长7%，对内陆邻国增长5%
    elif draft.kind == "rank" and draft.text[-1] in "城市县区国" and FIELD.match(norm, draft.phrase.end):
        draft.text, draft.own = "", False
    elif draft.reading.rule == "bare" and draft.text[-1] in "位名" and (topped := _TOPPED.search(draft.text)) is not None:
        draft.text = draft.text[:topped.start()]
        if mention.quantity.unit == "percent" and find_growth_noun(draft.text):
            draft.kind = "change"


def find_said(passage: Passage, mention: Numeral, draft: Draft) -> str:
    """What a sum is that names nothing: 按10%给予补助，最高不超过200万元, 开盘22.92元，收于20.17元; "" where nothing tells."""
    if draft.cue is not None and passage.norm[draft.cue[0]:draft.cue[1]] in _CLOSED and mention.quantity.unit.isupper():
        return _CLOSING  # in money: no points of an index
    number = draft.region.clause
    if mention.quantity.unit != "CNY" or number <= passage.sentences[draft.sentence].first or \
            not _AT_MOST.match(passage.norm, passage.clauses[number].start):
        return ""
    before = passage.clauses[number - 1]
    grant = _GRANT.search(passage.norm, max(before.start, before.end - 8), before.end)
    return passage.plain[grant.start(1) : grant.end(1)] if grant else ""


def find_label(passage: Passage, draft: Draft) -> str:
    """The one word before the colon that opens the sentence of a number: 重点专科：国家级3个; "" where none stands there."""
    number = passage.sentences[draft.sentence].first
    first = passage.clauses[number]
    label = _LABEL.fullmatch(passage.norm, first.start, first.end) if first.mark == "：" and number != draft.region.clause else None
    return passage.plain[slice(*label.span("of"))] if label is not None else ""


def is_whose(norm: str, mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int) -> bool:
    """Whether a bare word for a park only says whose a number is: 甲园产值增长31%，高新区增长12%; 高新区新增9家; 其中某区6个、高新区12个."""
    draft, unit = drafts[index], mentions[index].quantity.unit
    if draft.text.rstrip("新净增") not in list_park_words():
        return False
    if draft.kind == "change" or draft.text[-1:] == "增":
        return True
    if draft.phrase.end > mentions[index].start:
        return False  # 另有2家高新区: they are counted
    if draft.kind == "level" and unit.isupper():
        return True  # no park is a sum of money
    before = drafts[index - 1]
    if not index or draft.kind != "level" or before.sentence != draft.sentence or mentions[index - 1].quantity.unit != unit:
        return False
    gap = before.region.gaps[before.slot]
    named = any(token[2] & NAME for token in gap.tokens[:3]) or norm[gap.start:gap.end].strip("、，和及") in list_park_words()
    return named and before.base is not None and not before.own  # the next of a row
