"""Numbers of table cells: a bare number takes its unit from the heads of row and column, caption or unit line."""
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from corpus_tools.late import compile_late
from corpus_tools.model import Block, Numeral, Quantity
from corpus_tools.normal import normalise
from corpus_tools.numerals.chinese_numbers import read_arabic, read_multiplier, scale
from corpus_tools.numerals.units import Unit, find_unit

_NUMBER = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,18}(?:\.[0-9]{1,9})?"
_BARE = compile_late(r"[ \n\[]*(?:([≥≧>]=?|[≤≦<]=?|超过?|不低于|不少于|大于|不高于|不超过|小于|约|近) ?)?([-+↓↑▼▲]?)"
                     rf"({_NUMBER})(?: ?[-—–~至] ?({_NUMBER}))?(以上|以内|以下|左右)?[ \n\]]*")
_FALLS = ("-", "↓", "▼")
_BOUNDS = {**dict.fromkeys(("超", "超过", "不低于", "不少于", "大于", "以上"), ">"), **dict.fromkeys(("不高于", "不超过", "小于", "以内", "以下", "近"), "<"),
           "约": "~", "左右": "~"}
_GIVEN = compile_late(r"（(?:(?:计量)?单位[：:] ?)?([^（）]{1,16})）|单位[：:] ?([^，；。（）]{1,20})|[/:：，]([^/:：，（）]{1,8})$")
_MULTIPLIER = compile_late("[十百千]?(?:万亿|[万亿])|[百千](?!瓦|克|米|伏)")
_PERCENT_HEAD = compile_late("增长(?![额量数])|增速|增幅|降幅|涨幅|同比|环比|占比|比重|(?<![数汇频功倍])(?<!容积)率$|(?<!容积)率（|±|百分比|完成比例")
_PERCENT_END = compile_late("[\u4e00-\u9fff±]%$")
_INDEX = compile_late("= ?1000?(?![0-9])")
_GROWTH_HEAD = compile_late("^(?:比?上年|同比|环比|比上年同期|较上年)?(?:增长率?|增速|增幅|同比|环比|±)[±+-]*%?$|同比[±+-]*%$")
_RANK_HEAD = compile_late("位次|排名|名次|排位")
_SCORE_HEAD = compile_late("(?:得分|评分|总分|分值|分数|综合分)$")
_AREA_HEAD = compile_late("面积|用地")
_SERIAL = compile_late("(?:序号|.{0,6}(?:编号|编码|代码)|项次|行次|栏次|次序|[Nn][Oo].?|[#＃№])")
_COUNTED = ("count", "index")
_HEADS = compile_late("(?:人口|人数|人次|用户数?|会员数?|粉丝数?|销量|产量|下载量|门店数|订阅数?)（[万亿]）$")  # 月活跃用户（万）
# how long something takes or lasts: 平均住院日（天）, and no （年） below a head of years
_LASTING_HEAD = compile_late("(?:时间|时限|时长|天数|日数|用时|耗时|住院日|周期|工期|期限|霾日)（(?:平均)?[^（）年月]*）")
_TIMES, _PEOPLE_HEAD = ("年份", "年度", "年", "年月", "时间", "月份"), compile_late("人口|人次|就业|游客")
_COUNT_HEAD = compile_late("^(?:在职|正式|从业|在岗|现有|研发|技术|科研|管理)?(?:员工|职工|人员|用工)(?= ?[A-Za-z]*$)|"
                           "容积率$|(?:家|个|户|人|件|项|台|辆|套|座|所|次)数(?:量)?$|数量$|人数$|(?<![指系倍分基参函对末初年期成计减度际总半])数$")


class HeadUnit(NamedTuple):
    """What the heads say of a cell's number: unit, power of ten, the words as written."""

    unit: str
    power: int
    surface: str
    sort: str


def read_head_unit(heads: Sequence[str]) -> HeadUnit | None:
    """The unit that the heads of a cell give (the row's first, caption and unit line last); None where they give none.

    >>> read_head_unit(["甲区", "工业产值（亿元）", "", ""])
    HeadUnit(unit='CNY', power=8, surface='亿元', sort='money')
    >>> read_head_unit(["甲区", "同比增长", "主要指标", "单位：亿元、%"]).unit, read_head_unit(["甲区", "负责人", "", ""])
    ('percent', None)
    """
    plain = [normalise(head) for head in heads]
    own = [head for head in [*plain[1:-2], *plain[:1]] if head] if len(plain) > 2 else [head for head in plain if head]
    around = plain[-2:] if len(plain) > 2 else []
    if any(_INDEX.search(head) for head in own):
        return None  # 总产值指数（上年=100）: of no unit
    if any(_PERCENT_END.search(head) for head in own):
        return HeadUnit("percent", 0, "%", "ratio")  # 合同外资（万美元） over 增长%
    for number, head in enumerate(own):
        if _RANK_HEAD.search(head):
            return HeadUnit("rank", 0, "", "rank")
        for given in _units_in(head):
            if given.sort != "ratio" and any(_GROWTH_HEAD.search(column) for k, column in enumerate(own) if k != number):
                return HeadUnit("percent", 0, "%", "ratio")  # 实际利用外资（万美元）, in the column 同比±%
            return given
    wants_percent = any(_PERCENT_HEAD.search(head) for head in own)
    if any(_SCORE_HEAD.search(head) for head in own):
        return HeadUnit("point", 0, "分", "score")
    shared = [given for head in reversed(around) for given in _units_in(head)]
    if len({given.sort for given in shared}) > 1 and not wants_percent:  # 单位：平方公里、家、亿元
        patterns = (("area", _AREA_HEAD), ("count", _COUNT_HEAD), ("count", _PEOPLE_HEAD))
        sort = next((sort for sort, pattern in patterns if any(pattern.search(head) for head in own)), "money")
        shared = [given for given in shared if given.sort == sort] or shared
    for given in shared:
        if (given.unit in ("percent", "percentage_point")) == wants_percent:
            return given
    if wants_percent:
        return HeadUnit("percent", 0, "%", "ratio")
    if len(shared) == 1 and plain[-1] and shared == _units_in(plain[-1]):
        return shared[0]  # 工业集中度 with % in a column of units
    if any(_COUNT_HEAD.search(head) for head in own):
        return HeadUnit("count", 0, "", "count")
    return None


def gives_unit(head: str, *, counted: bool = False) -> bool:
    """Whether a head has a unit in brackets, with ``counted`` that of things counted: 众创空间（家）."""
    return head.endswith("）") and any(not counted or given.sort in _COUNTED for given in _units_in(head))


def _units_in(head: str) -> list[HeadUnit]:
    found = []
    for m in _GIVEN.finditer(head):
        for part in re.split("[、,，/ ]", next(g for g in m.groups() if g)):
            part = part.lstrip("±+- ")
            times = _MULTIPLIER.match(part)
            at = times.end() if times else 0
            unit: Unit | None = find_unit(part, at)
            if times and at == len(part) and _HEADS.search(head):
                found.append(HeadUnit("count", read_multiplier(times[0]), part, "count"))
                continue
            is_lasting = unit is not None and unit.sort in ("duration", "day")
            if unit is not None and at + len(unit.surface) == len(part) and (not is_lasting or _LASTING_HEAD.search(head)):
                power = unit.power + read_multiplier(times[0] if times else "")
                found.append(HeadUnit(unit.unit, power, part, unit.sort))
    return found


def read_cell_numerals(text: str, norm: str, blocks: Sequence[Block], numerals: Sequence[Numeral]) -> list[Numeral]:
    """The numerals of a text with the bare numbers of its labelled cells turned into quantities.

    A cell whose heads give no unit stays as it was read: it is not guessed.
    """
    cells = {}
    serial = set()  # where the numbers stand that only number the rows
    has_cells = False
    for block in blocks:
        if block.kind != "cell":
            continue
        has_cells = True
        if block.heads:
            m = _BARE.fullmatch(norm, block.start, block.end)
            if m and len(block.heads) > 3 and _SERIAL.fullmatch(block.heads[-3]):
                serial.add(m.start(3))
                continue
            if m and len(block.heads) > 3 and not block.heads[0] and block.heads[-3] in _TIMES:
                continue  # 2018, in a column of years
            head = read_head_unit(block.heads) if m else None
            if m and head and not (m[4] and (m[2] or head.sort == "rank" or float(m[3].replace(",", "")) >= float(m[4].replace(",", "")))):
                cells[m.start(3)] = _make(text, m, head)
    numerals = _leave_year_cells(blocks, numerals) if has_cells else list(numerals)
    if serial:
        numerals = [Numeral(n.start, n.end, n.text, "other", "list") if n.start in serial else n for n in numerals]
    if not cells:
        return numerals
    spans = sorted((n.start, n.end) for n in cells.values())
    kept, k = [], 0
    for n in numerals:
        while k < len(spans) and spans[k][1] <= n.start:
            k += 1
        if not (k < len(spans) and spans[k][0] < n.end):
            kept.append(n)
    return sorted([*kept, *cells.values()], key=lambda n: n.start)


def _leave_year_cells(blocks: Sequence[Block], numerals: Sequence[Numeral]) -> list[Numeral]:
    """The numerals without those of cells that take the unit of the next line: 2008, below the last head of a table."""
    below = [n.start for n in numerals if n.rule == "below"]
    inside = {start for start in below for block in blocks if block.kind == "cell" and block.start <= start < block.end} if below else ()
    if not inside:
        return list(numerals)
    return [Numeral(n.start, n.end, n.text, "other", "bare") if n.start in inside else n for n in numerals]


def _make(text: str, m: re.Match[str], head: HeadUnit) -> Numeral:
    written = read_arabic(m[3])
    value = scale(-written.digits if m[2] in _FALLS else written.digits, written.power + head.power)
    start = m.start(1) if m[1] else m.start(2) if m[2] in _FALLS else m.start(3)
    end = m.end(m.lastindex or 3)
    word = m[1] or m[5] or ""
    bound = _BOUNDS.get(word) or (">" if word[:1] in ("≥", "≧", ">") else "<") if word else "="
    top = read_arabic(m[4]) if m[4] else None
    most = None if top is None else scale(top.digits, top.power + head.power)
    low, high = None if bound in "<~" else value, None if bound in ">~" else most or value
    kind = "rank" if head.sort == "rank" else ""
    quantity = Quantity(value, most, bound, low, high, head.unit, head.surface, (m.start(3), m.end(3)), kind, ("unit_from_head",))
    return Numeral(start, end, text[start:end], "quantity", "cell", quantity)
