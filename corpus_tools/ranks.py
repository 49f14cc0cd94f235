"""Ranks: 居首位, 全国第四, 榜首; and the ordinals that are none (第一，  第一季度  第十四届  第一动力)."""
from __future__ import annotations

import re

_CLAUSE = re.compile(r"[^，。；！？：\n（]*$")
_FAR = 30  # characters of its clause that a rank looks back over
_VERB = re.compile("居|列|排|位于|跃|升[至到为]|进至|蝉联|夺得|荣获|稳|保持|处于|处在|获得|取得|拿下|摘得|评为|名次|位次|分获|占据?|领跑|领先|综合|总体|为")
_RHETORIC = re.compile("(?:摆|放|置|列为|作为|定为|视为|视作|当作|当成|看作)(?:在|于|到|了)?[^，]{0,12}$")
_SCOPE = re.compile(
    "(?:全国|全省|全市|全区|全县|全州|全盟|全镇|全港|全岛|全球|全世界|世界|国内|国际|省内|市内|区内|县内|州内|境内|行业|业内|同行业?|亚洲|亚太|欧洲|非洲|东亚|东南亚|"
    "西部|中部|东部|北方|南方|东北|西北|西南|东南|华东|华南|华北|华中|长三角|珠三角|京津冀|大湾区|沿海|内陆|同类|同级|同期|全院|全行业|自治区|新区|高新区|经开区|开发区|园区|"
    "[省市县州盟旗国区]|规模|总量|总额|总数|数量|产量|销量|流量|存量|增量|额|率|数|值|速度?|增幅|增量|指数|得分|成绩|总分|水平|排行|排名|榜单?|位列|均|都|皆|继续|连续|再次|首次|仍|稳|"
    "总评|考核|评价|评估|评比|竞争力|实力|密度|强度|占比|比重|贡献|面积|能力|里程|装机|人气|份额|占有)(?:第[一二三四五六七八九十0-9]+[位名]?[、和及与])?$")
_STOP = frozenset("，。；、！？：）”’\n ,)；|和与及并且但而")
_PLACE = re.compile("[位名](?!单|额|次[的产]|列|师|[的]?[学选]|置|于)")
_FIRST = re.compile("首位(?!度|产业|城市|联系|责任|战略|工程|的位置)")
_EXCEL = re.compile("(?:居|列|排|占|位|登|登上|蝉联|稳居|稳坐|夺|夺得|问鼎|高居|雄踞|拿下|荣登|跃升|名列|位列|登顶|雄居|领跑)[^，]{0,16}$")


def _clause_before(norm: str, at: int) -> str:
    m = _CLAUSE.search(norm, max(at - _FAR, 0), at)
    return m[0] if m else ""


def read_rank(norm: str, start: int, end: int) -> int:
    """End of the rank whose number stands at start:end, 第 directly before it; 0 where the ordinal is no rank.

    >>> read_rank("总量居全国第四，", 6, 7), read_rank("第一，抓项目", 1, 2), read_rank("全省第二届大会", 3, 4)
    (7, 0, 0)
    """
    place = _PLACE.match(norm, end)
    close = place.end() if place else end
    after = norm[close:close + 1]
    before = _clause_before(norm, start - 1)
    if not before.strip("“ "):
        return 0
    if _RHETORIC.search(before):
        return 0
    if after == "" or after in _STOP or after == "." and not norm[close + 1:close + 2].isdigit():
        return close if place or _VERB.search(before) or _SCOPE.search(before) else 0
    if after == "的" and (_VERB.search(before[-8:]) or place and _SCOPE.search(before)):
        return close
    if place and re.search("[居列排]|位[居列次]|名列|升[至到]|蝉联|跃", before):
        return close
    return 0


def read_first(norm: str, at: int) -> tuple[int, int] | None:
    """Start and end of 首位, 之首, 榜首, 居首 whose 首 stands at ``at`` and which is a rank; None where it is rhetoric.

    >>> read_first("增速居全省首位。", 5), read_first("把质量摆在首位。", 5)
    ((5, 7), None)
    """
    before = _clause_before(norm, at)
    if _FIRST.match(norm, at):
        if _RHETORIC.search(before) or not re.search("[居列排占跃升蝉稳登夺]|保持|处于|位[于居列]|名[列次]|领先", before):
            return None
        return at, at + 2
    two = norm[at - 1:at + 1]
    if two in ("之首", "榜首"):
        if re.search("[摆放置](?:在|于|到)?[^，]{0,12}$", before) or two == "之首" and not _EXCEL.search(before[:-1]):
            return None
        if two == "榜首" and norm[at + 1:at + 2] not in _STOP and norm[at + 1:at + 2] != "的":
            return None
        return at - 1, at + 1
    if two in ("居首", "列首", "排首"):
        after = norm[at + 1:at + 2]
        return (at, at + 1) if after == "" or after in _STOP or after == "的" else None
    return None
