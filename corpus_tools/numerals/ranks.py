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
_IN_ROW = compile_late("(?:次之|居次|其次|居冠|居首|[居列]第[一二12])[、，；][^，。；、：0-9第]{1,12}[居列为排名]?$")  # 甲业居冠、乙业次之、丙业|第三
_STOP = frozenset("，。；、！？：）（”’\n ,)；|…和与及并且但而")
_ENDS = ("", *"，。；、）\n")
_PLACE = compile_late("[位名](?!单|额|次[的产]|列|师|的?[学选]|置|于)")
_FIRST = compile_late("首位(?!度|产业|城市|联系|责任|战略|工程|的位置)")
_LEAD = compile_late("[居列排占跃升蝉稳登夺]|保持|处于|位[于居列]|名[列次]|领先|跻身")
_EXCEL = compile_late("(?:[居列排占位登夺]|蝉联|问鼎|雄踞|拿下|跃升|领跑)[^，]{0,16}$|[为是](?:全[国省市区县球州]|世界|亚洲|国内|省内)[^，]{0,8}$")
# 成为茶叶出口第一大国
_LARGEST = compile_late("(?:成为|稳居|位居|保持|跃居|已是|[是为])[^，的]{0,14}$")
_LARGE = compile_late("大(?:国|省|市|县|经济体|[^，。；]{0,6}?(?:出口|进口|贸易|生产|消费|制造|市场|产业|港|伙伴))")
_FIELD = compile_late("(?:全[国省市区县球州]|世界|亚洲|国内|省内|行业)$")  # 全球第一的市场份额
_SET = compile_late("[摆放置](?:在|于|到)?[^，]{0,12}$")

_MOVES = compile_late("(?:上?升|提升|跃升?|晋升|晋级|攀升|爬升|冲|前进|前移|上移|跃居|进位|提高|退居|屈居|下?降|下滑|滑落|滑|后移|跌落?|变为)[到至为]?(?:全[国省市县区]|省内|国内)?(?:第|首位|次席|榜首)")
_FROM_THEN = compile_late("[由从](?:[^，。；由从]{1,8}的)?(?:全[国省市县区])?$")  # 由上年同期的全区第五跃居首位
_RECORD = compile_late("[高低][，。；、）（\\n]")  # 历年单月第三高
_OF_ALL_TIMES = compile_late("(?:历[史年]|同期|单[月季日年])$")
# 第一、二、三产业, 第二和第三季度: ordinals of one row
_OF_ROW = compile_late("(?:[、和及与至到]第?[一二三四五六七八九十]{1,3})+(?:次?产业|季度|标段|[期批轮届代组类级章条款项节]|阶段|梯队|方阵|医院|中学|小学)")

# 位列第25、108和112位, 分列二、三位: a row of places whose 第 or 位 is said once
_NUMBER = "(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3})"
ROW_JOINTS = frozenset("、和及与列居")
_ROW = compile_late(f"(?:第{_NUMBER}[位名]?(?:[、和及与]第?{_NUMBER}[位名]?){{0,9}}[、和及与]"
                    f"|(?:分(?:别[位名]?)?|[位名]|(?<![系序陈队定新安迁移罗一下邻]))[列居](?:全[国省市区县]|世界)?(?:{_NUMBER}[位名]?[、和及与]){{0,9}})$")
_ROW_ON = compile_late(f"(?:[位名]?[、和及与]{_NUMBER}){{0,9}}[位名](?=[，。；：、）\\n ]|$)|(?:[、和及与]{_NUMBER}){{0,9}}[，。；]")
_RANKING = compile_late("[百0-9]强|排行|排名|榜[单中，上]|位列|位居|名列")
_NEXT_IN_TURN = compile_late("[，、；][\u4e00-\u9fff]{2,12}?第[二三四五六七八九2-9](?=[，、；。])")
_LAST_IN_TURN = compile_late("第[一二三四五六七八1-8][，、；][\u4e00-\u9fff]{2,12}第$")
_LONGEST_ROW = 44  # characters
# 排名153位, 在40名的基础上再提升3位, 提升3位，达到37名
_RANKED = compile_late("(?:排名|排位|位列|名列|位居|排在|(?<![系序陈队定新安迁移])[列居排])(?:全国|全省|全市|全区|全球|世界|国内|行业)?$|"
                       "(?:排名|位次|名次)(?:上升|提升|跃升|前进|攀升|前移|下降|下滑|滑落|退)[到至]$|"
                       "[升进移降退滑跌落步]了?[0-9]{1,3}个?(?:位次?|名次?)，?(?:达到?|升[至到]|跃[至居]|来到|降[至到])(?:全[国省市])?$")
_RANKED_SHORTLY = compile_late("(?<![位名])[列居排][^列居排]{0,2}$")  # 列187位, at the end of a clause
_RISES_FROM = compile_late("的基础上[^，。；、0-9]{0,4}[升进移步降退滑跌]了?[0-9]{1,3}个?[位名]")
# 从去年的56位上升到第32位, and back from its end; 院士由2位上升到5位 are counted
_MOVED, _THEN = "(?:上升|跃升|晋升|攀升|前进|前移|上移|跃居|升|退居|下滑|滑落|下降|后移|跌落?)[到至]", "(?:(?:[上去前今本]年度?|[0-9]{4}年|上一?[届期])的?)?"
_FROM, _FROM_PLACE = (compile_late(f"(?<![士家授员才师人])[由从]{_THEN}{to}$") for to in ("", f"第?{_NUMBER}位，?{_MOVED}{_THEN}"))
_TO_PLACE = compile_late(f"，?{_MOVED}{_THEN}第?{_NUMBER}位?(?=[，。；、）\\n]|$)")
_CLOSES, _GROUP = (*_ENDS, "：", " "), ("以", "之", "内", "的")


def is_place(norm: str, at: int, end: int, stop: int) -> bool:
    """Whether the number at at:end with 位 or 名 up to ``stop`` is a place in a ranking, and no count.

    >>> [is_place(norm, at, at + 2, at + 3) for norm, at in (("位列第25、38位，", 6), ("分列12、38位", 5), ("招收12、38名", 5))]
    [True, True, False]
    """
    if norm[stop:stop + 1] in _GROUP:
        return norm[stop:stop + 1] == "的" and _RISES_FROM.match(norm, stop) is not None and norm[at - 1:at] in ("在", "从", "由")
    if norm[end] == "位" and (_TO_PLACE.match(norm, stop) is not None and _FROM.search(norm, max(0, at - 8), at) is not None or
                              norm[stop:stop + 1] in _CLOSES and _FROM_PLACE.search(norm, max(0, at - 24), at) is not None):
        return True
    return continues_row(norm, at, end) or _RANKED.search(norm, max(0, at - 14), at) is not None and (
        norm[stop:stop + 1] in _CLOSES and norm[end] == "位" or not _RANKED_SHORTLY.search(norm, max(0, at - 4), at))


def continues_row(norm: str, at: int, end: int) -> bool:
    """Whether a number at at:end goes on with a row of places: 第25、108和112位."""
    return at > 1 and norm[at - 1] in ROW_JOINTS and _ROW_ON.match(norm, end) is not None and \
        _ROW.search(norm, max(0, at - _LONGEST_ROW), at) is not None


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
    if place and norm[start - 2:start - 1] == "（" and norm[start - 3] in "强榜名" and norm[close:close + 1] == "）":
        return close  # 制造业100强（第71位）
    if not before.strip("“ ") or compile_cue("rhetoric", _RHETORIC).search(before):
        return 0
    has_scope = before[-1:] in ("强", "榜") or compile_cue("rank_scope", _SCOPE).search(before) is not None
    if after == "把" and norm.startswith("把交椅", close):
        return close  # 坐上行业第二把交椅
    if after in ("高", "低") and _RECORD.match(norm, close) and _OF_ALL_TIMES.search(before):
        return close
    if after == "（" and not has_scope and not place:
        return 0  # of a law: 第6（1A）条
    if not place and after in "，、；。" and _is_told_in_turn(norm, start, end):
        return end
    if after == "" or after in _STOP or after == "." and not norm[close + 1:close + 2].isdigit():
        is_rank = place or has_scope or compile_cue("rank_verb", "@").search(before)
        return close if is_rank or _IN_ROW.search(norm, max(start - _FAR, 0), start - 1) else 0
    if after == "的" and (compile_cue("rank_verb", "@").search(before[-8:]) or has_scope and (place or _FIELD.search(before))):
        return close
    if after == "大" and not place and has_scope and norm[close + 1:close + 2].isalpha():
        return close + 1  # 全国第三大港口
    if after == "大" and not place and _LARGE.match(norm, close) and _LARGEST.search(before):
        return close + 1
    if _MOVES.match(norm, close) and (place or has_scope or _FROM_THEN.search(before)):
        return close  # 由上年的第12位退居第13位
    if place and re.search("[居列排]|位次|升[至到]|蝉联|跃", before):
        return close
    return 0


def _is_told_in_turn(norm: str, start: int, end: int) -> bool:
    """某某百强榜中，江州第一，云江第二，沧澜第三: each behind its name alone; but 安全第一，质量第二, where nothing is ranked."""
    return (_NEXT_IN_TURN.match(norm, end) is not None or _LAST_IN_TURN.search(norm, max(0, start - 24), start) is not None) and \
        _RANKING.search(norm, max(0, start - _LONGEST_ROW), start) is not None


def read_first(norm: str, at: int) -> tuple[int, int] | None:
    """Start and end of 首位, 之首, 榜首, 居首, 居冠, 次席 whose 首, 冠 or 席 stands at ``at`` and which is a rank; None where it is rhetoric.

    >>> read_first("增速居全省首位。", 5), read_first("把质量摆在首位。", 5)
    ((5, 7), None)
    """
    before = _read_clause(norm, at)
    if _FIRST.match(norm, at):
        if compile_cue("rhetoric", _RHETORIC).search(before):
            return None
        leads = _LEAD.search(before) or norm[at + 2:at + 3] in _ENDS and compile_cue("rank_scope", _SCOPE).search(before)  # 增速全省首位，
        return (at, at + 2) if leads else None
    after = norm[at + 1:at + 2]
    is_end = after == "" or after in _STOP or after == "的"
    two = norm[at - 1:at + 1]
    if two in ("之首", "之冠") and _EXCEL.search(before[:-1]) and not _SET.search(before) or two == "榜首" and is_end:
        return at - 1, at + 1
    return (at, at + 1) if two in ("居首", "列首", "排首", "居冠", "称冠") and is_end else None
