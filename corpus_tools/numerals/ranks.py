"""Ranks: 居首位, 全国第四, 榜首; and the ordinals that are none (第一，  第一季度  第十四届  第一动力)."""
from __future__ import annotations

import re

from corpus_tools.late import compile_late
from corpus_tools.numerals.numeral_cues import compile_cue

_CLAUSE = compile_late(r"[^，。；！？：\n（]*$")
_BRACKET = compile_late("（[^（），。；]{1,6}）")  # 7县（市）
_FAR = 30  # characters of its clause that a rank looks back over
_SCOPE = "(?:@)(?:第[一二三四五六七八九十0-9]+[位名]?[、和及与])?$"
_RHETORIC = "(?<![开释投发下播装配设安位处闲建购])(?:@)(?:在|于|到|了)?[^，]{0,12}$"  # 摆在首位
_STOP = frozenset("，。；、！？：）（”’\n ,)；|…和与及并且但而")
_PLACE = compile_late("[位名](?!单|额|次[的产]|列|师|的?[学选]|置|于)")
_FIRST = compile_late("首位(?!度|产业|城市|联系|责任|战略|工程|的位置)")
_LEAD = compile_late("[居列排占跃升蝉稳登夺]|保持|处于|位[于居列]|名[列次]|领先|跻身")
_EXCEL = compile_late("(?:[居列排占位登夺]|蝉联|问鼎|雄踞|拿下|跃升|领跑)[^，]{0,16}$|[为是](?:全[国省市区县球州]|世界|亚洲|国内|省内)[^，]{0,8}$")
# 成为茶叶出口第一大国
_LARGEST = compile_late("(?:成为|稳居|位居|保持|跃居|已是|[是为])[^，的]{0,14}$")
_LARGE = compile_late("大(?:国|省|市|县|经济体|[^，。；]{0,6}?(?:出口|进口|贸易|生产|消费|制造|市场|产业|港|伙伴))")
_FIELD = compile_late("(?:全[国省市区县球州]|世界|亚洲|国内|省内|行业)$")  # 全球第一的市场份额
_SET = compile_late("[摆放置](?:在|于|到)?[^，]{0,12}$")

_MOVES = compile_late("(?:上?升|提升|跃升|晋升|攀升|前移|上移|跃居|进位|提高|退居|屈居|下?降|下滑|滑落|滑|后移|跌落?|变为)[到至为]?(?:全[国省市县区]|省内|国内)?第")
# 第一、二、三产业, 第二和第三季度: ordinals of one row
_OF_ROW = compile_late("(?:[、和及与至到]第?[一二三四五六七八九十]{1,3})+(?:次?产业|季度|标段|[期批轮届代组类级章条款项节]|阶段|梯队|方阵|医院|中学|小学)")


def _read_clause(norm: str, at: int) -> str:
    words = norm[max(at - _FAR, 0):at]
    if "）" in words:
        words = _BRACKET.sub("", words)
    m = _CLAUSE.search(words)
    return m[0] if m else ""


def read_rank(norm: str, start: int, end: int) -> int:
    """End of the rank whose number stands at start:end, 第 directly before it; 0 where the ordinal is no rank.

    >>> read_rank("总量居全国第四，", 6, 7), read_rank("第一，抓项目", 1, 2), read_rank("全省第二届大会", 3, 4)
    (7, 0, 0)
    """
    if norm[end:end + 1] in "、和及与至到" and _OF_ROW.match(norm, end):
        return 0
    place = _PLACE.match(norm, end)
    close = place.end() if place else end
    after = norm[close:close + 1]
    before = _read_clause(norm, start - 1).rstrip("第")
    if not before.strip("“ ") or compile_cue("rhetoric", _RHETORIC).search(before):
        return 0
    has_scope = compile_cue("rank_scope", _SCOPE).search(before) is not None
    if after == "（" and not has_scope and not place:
        return 0  # of a law: 第6（1A）条
    if after == "" or after in _STOP or after == "." and not norm[close + 1:close + 2].isdigit():
        return close if place or has_scope or compile_cue("rank_verb", "@").search(before) else 0
    if after == "的" and (compile_cue("rank_verb", "@").search(before[-8:]) or has_scope and (place or _FIELD.search(before))):
        return close
    if after == "大" and not place and has_scope and norm[close + 1:close + 2].isalpha():
        return close + 1  # 全国第三大港口
    if after == "大" and not place and _LARGE.match(norm, close) and _LARGEST.search(before):
        return close + 1
    if (place or has_scope or before.endswith(("由", "从"))) and _MOVES.match(norm, close):
        return close  # 由上年的第12位退居第13位
    if place and re.search("[居列排]|位次|升[至到]|蝉联|跃", before):
        return close
    return 0


def read_first(norm: str, at: int) -> tuple[int, int] | None:
    """Start and end of 首位, 之首, 榜首, 居首, 居冠 whose 首 or 冠 stands at ``at`` and which is a rank; None where it is rhetoric.

    >>> read_first("增速居全省首位。", 5), read_first("把质量摆在首位。", 5)
    ((5, 7), None)
    """
    before = _read_clause(norm, at)
    if _FIRST.match(norm, at):
        if compile_cue("rhetoric", _RHETORIC).search(before) or not _LEAD.search(before):
            return None
        return at, at + 2
    after = norm[at + 1:at + 2]
    is_end = after == "" or after in _STOP or after == "的"
    two = norm[at - 1:at + 1]
    if two in ("之首", "之冠") and _EXCEL.search(before[:-1]) and not _SET.search(before) or two == "榜首" and is_end:
        return at - 1, at + 1
    return (at, at + 1) if two in ("居首", "列首", "排首", "居冠", "称冠") and is_end else None
