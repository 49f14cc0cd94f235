"""Measures of numbers in brackets: what the bracket is put to, or the noun behind the last of a row."""

from __future__ import annotations

from corpus_tools.frames.behind import read_right
from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.nearby import BEFORE_BRACKET, Nearby
from corpus_tools.frames.phrases import find_growth_noun, find_head
from corpus_tools.frames.predicates import NAME
from corpus_tools.frames.readings import is_signed
from corpus_tools.late import compile_late

_MORE_MEMBERS = compile_late("(?:(?:、|和|及|与|以及)[^，。；、（）]{1,12}（[^（）]{1,24}）){0,20}")
_MEMBER_BEFORE = compile_late("）(?:、|和|及|与|以及)[^，。；、（）]{1,12}$")
# 轿车（5辆）与客车（6辆）分别增加, 轿车（5辆）增加: what the bracket stands in rises or falls
_IN_ROW = compile_late("(?:(?:、|和|及|与|以及)[^，。；、（）]{1,12}（[^（）]{1,24}）){0,9}(?:均|皆|则|亦|也|各|分别|同比|按年)*(?:增|减|上升|下降|下跌|升|跌|上涨|占)")
# 经费支出总量前三位的是甲市（5亿元）、乙市（4亿元）
_TOPPED = compile_late("(?:总量|规模)?(?:排名|位居|位列|排在|居|列|排)?(?:全[国省市区县])?前[一二三四五六七八九十0-9]{1,3}[位名]?的"
                       "[^，。；、（0-9]{0,6}?(?:分别|依次)?[是为有]")
_ARE = ("是", "为", "属于")
_AMONG_SO_MANY = compile_late("每[0-9百千万]+[^，。；0-9]{1,10}[中里](?:就|便|平均)*有(?:约|近|超过?)?$")
_LABEL, _LONGEST_LABEL = compile_late("(?<![^\\n ])（([\u4e00-\u9fff]{2,10})） ?[约近超达逾]{0,2}$"), 16  # characters, at the beginning of a line
# 增速居前的是甲县（5%）、乙县（4%）; 增速高于全市（3%）的有甲县（5%），低于全市的有丙县（1%）
_NEXT_MEMBER = compile_late("）(?:(?:、|和|及|与|以及)|的[^，。；、（）0-9]{0,6}[有是为]|"
                            "，(?:[高低]于|超过|最[高低快慢大小多少])[^，。；、（）0-9]{0,12}的则?[有是为])[^，。；、（）0-9]{1,12}（$")
_MOST = compile_late("(?:其中)?([\u4e00-\u9fffA-Z]{2,10}?)最[高低快慢大小多少]的[^，。；、（0-9]{0,6}?[是为有]")
_LONGEST_MEMBER = 32  # characters
_GAINS = ("盈利", "亏损", "净利", "毛利", "利润", "溢利")
_NO_SORTS = ("水平", "平均", "同期", "全国", "全省", "全市", "整体")  # 高于全国平均（增长5%）
# what is counted, and not what so much of is told in a bracket: 某工程（3亿元)
_COUNTED_HEADS = ("", "项目", "工程", "企业", "机构", "平台", "人员", "学生", "教师", "案件", "规模")


def find_among_so_many(nearby: Nearby, index: int) -> str:
    """每10辆汽车中就有6辆是新能源汽车: what those are of which there are so many among so many; "" where nothing says so."""
    norm, mention = nearby.passage.norm, nearby.mentions[index]
    if mention.quantity.unit != "count" or not norm.startswith(_ARE, mention.end) or \
            _AMONG_SO_MANY.search(norm, max(0, mention.start - 24), mention.start) is None:
        return ""
    at = mention.end + (1 if norm[mention.end] in "是为" else 2)
    clause = nearby.passage.clauses[nearby.drafts[index].region.clause]
    phrase = read_right(norm, nearby.read(at, clause.end), at)
    return "" if phrase.empty else nearby.cut(phrase)


def find_shared_noun(nearby: Nearby, index: int) -> str:
    """甲地（300人次）、乙地（200人次）及丙地（10人次）旅客增加: the noun behind the last bracket is that of each."""
    draft, norm = nearby.drafts[index], nearby.passage.norm
    if draft.region.bracket is None:
        return ""
    opened, closed = nearby.passage.brackets[draft.region.bracket]
    clause = nearby.passage.clauses[draft.region.clause]
    end = _MORE_MEMBERS.match(norm, closed, clause.end).end()
    if end == closed and not _MEMBER_BEFORE.search(norm, max(clause.start, opened - 16), opened):
        return ""
    phrase = read_right(norm, nearby.read(end, clause.end), end)
    return "" if phrase.empty else nearby.cut(phrase)


def is_next_member(nearby: Nearby, index: int) -> bool:
    """Whether a number in a bracket is that of the next name in a row of names, each with its own: 甲县（5%）、乙县（4%）."""
    if not index or nearby.drafts[index].region.bracket is None or nearby.drafts[index - 1].region.bracket is None:
        return False
    norm, before, mention = nearby.passage.norm, nearby.mentions[index - 1], nearby.mentions[index]
    if mention.quantity.unit != before.quantity.unit or mention.start - before.end > _LONGEST_MEMBER or \
            _NEXT_MEMBER.fullmatch(norm, before.end, mention.start) is None:
        return False
    return any(token[2] & NAME and token[1] == mention.start - 1 for token in nearby.read(before.end, mention.start - 1).tokens)


def find_bracketed(nearby: Nearby, index: int, base: int | None) -> str:
    """日用品（上升5%）、衣服（下跌3%）, 其中过夜游客（20万人次）: what the bracket is put to is what it tells of; 【总投资】35亿元."""
    draft, norm = nearby.drafts[index], nearby.passage.norm
    if draft.region.bracket is None and (label := _LABEL.search(norm, max(0, nearby.mentions[index].start - _LONGEST_LABEL),
                                                                nearby.mentions[index].start)) is not None:
        return nearby.passage.plain[slice(*label.span(1))]
    if draft.region.bracket is None or draft.slot:
        return ""
    opened, closed = nearby.passage.brackets[draft.region.bracket]
    if norm[draft.region.start - 1] == "：" and draft.region.start > opened + 1:
        label = read_left(norm, nearby.read(opened + 1, draft.region.start - 1), draft.region.start - 1)
        return nearby.cut(label) if norm.endswith(_GAINS, label.start, label.end) else ""  # 扭亏为盈（去年同期亏损：2亿元）
    has_cue = draft.cue is not None and opened < draft.cue[0] < nearby.mentions[index].start
    is_told = draft.kind == "change" and (is_signed(norm, nearby.mentions[index]) or has_cue) or draft.kind == "ratio" and has_cue
    starts = nearby.mentions[index].start == opened + 1
    clause = nearby.passage.clauses[draft.region.clause]
    most = _MOST.match(norm, clause.start, opened) if starts else None
    if most is not None and (find_head(most[1]) or find_growth_noun(" " + most[1])):
        return nearby.passage.plain[slice(*most.span(1))]  # 增速最高的是甲省（8%）
    is_rated = draft.kind == "ratio" and starts and norm.endswith(("率", "比重", "占比"), 0, opened)  # 就业不足率（1.5%）
    if draft.region.start != opened + 1 or not is_told and not is_rated and (draft.kind != "level" or not starts):
        return ""
    topped = _TOPPED.search(norm, clause.start, opened) if norm.find("前", clause.start, opened) >= 0 else None
    if topped is not None and draft.kind == "level":
        most = read_left(norm, nearby.read(clause.start, topped.start()), topped.start())
        if find_head(norm[most.start : most.end]):
            return nearby.cut(most)
    start = max(clause.start, nearby.mentions[index - 1].end if index else 0, opened - BEFORE_BRACKET)
    phrase = read_left(norm, nearby.read(start, opened), opened)
    words = norm[phrase.start : phrase.end]
    if phrase.end != opened or len(words) < 2 or words.endswith(_NO_SORTS):
        return ""
    other = nearby.drafts[base].text if base is not None else ""
    if not is_told and not is_rated and not (words[-2:] == other[-2:] and words != other) and \
            find_head(words) in _COUNTED_HEADS and not words.endswith(_GAINS) and not _IN_ROW.match(norm, closed):
        return ""
    return nearby.cut(phrase)
