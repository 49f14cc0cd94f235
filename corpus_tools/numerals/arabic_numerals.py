"""Reading one numeral that begins with an Arabic digit: what class it has, and its quantity."""
from __future__ import annotations

from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.numerals.arabic_parts import Parsed, parse_number, to_number
from corpus_tools.numerals.bare_numbers import make_token, read_bare, read_fraction, read_multiplied
from corpus_tools.numerals.bounds import find_up
from corpus_tools.numerals.chinese_numbers import Written
from corpus_tools.numerals.doubtful_units import allow_unit
from corpus_tools.numerals.money import find_currency
from corpus_tools.numerals.number_ranges import THAN, TO_STARTS, is_compared, read_range
from corpus_tools.numerals.number_signs import make_digits
from corpus_tools.numerals.numeral_times import TIME_STARTS, read_time
from corpus_tools.numerals.quantities import (
    complete_quantity,
    extend_up,
    find_half_unit,
    find_unit_after,
    make_rank,
    new_numeral,
)
from corpus_tools.numerals.ranks import is_place, read_rank
from corpus_tools.numerals.units import Unit, find_unit

_ITEM_AND_DATE = compile_late(r"[0-9]{1,2}(?=\.(?:(?:19|20)[0-9]{2} ?[-~至到年]|(?:1[0-2]|[1-9]) ?月))")
_FLOORS = compile_late("的?[^，。；、]{0,8}?(?:车间|厂房|标房|写字楼|办公|楼宇|商业|住宅|载体|仓库|展厅|场地|用房|研发|孵化|园区|空间)")
_FLOORS_BEFORE = compile_late("(?:面积|占地)(?:约|近|超过?|达到?|为|共)*$")
_PAIR = compile_late("对[0-9]|个(?:[0-9]+(?![0-9.A-Za-z强年月日]|[万亿]?(?:元|美元|亩|吨|平方)|[万亿千百])|一(?![线类级等期流体站]))")  # 1对1, 3个100, 5个一, but 2个一类新药
_TENTH = compile_late("[1-9](?![0-9.,]|[家个项名人种类])")
_ORDINALS = compile_late("(?:-{1,2}|~|至|到)[0-9]{1,3}(?![0-9万亿%])")
_SMALLER = {"小时": compile_late("([0-5]?[0-9])分(?:钟(?!之)|(?![0-9]*[秒成之]|数|值))"), "分": compile_late("([0-5]?[0-9])秒(?:钟|(?!杀))")}
_POINTS = compile_late("(?:[、和及与][0-9.]{1,6}个?){0,8}[、和及与][0-9.]{1,6}个(百分点|基点)")
_POINTS_THAN = compile_late(f"(?:[、，和及与]{THAN}[0-9.]{{1,6}}个?){{0,8}}[、，和及与]{THAN}[0-9.]{{1,6}}个(百分点|基点)")
_RATES = {"百分点": "percentage_point", "基点": "基点"}
_PHONE = compile_late(r"0[0-9]{1,3}-[0-9]{6,8}(?![0-9])(?: ?(?:转|分机|[-#]) ?[0-9]{1,6})?")
_EQUATION = compile_late(r"1[^，。；（）\d]{1,5}[≈=＝][0-9.]+[^，。；（）\d]{0,5}")
_QUOTED = tuple(mark + word for mark in ("", " ", "，") for word in ("行情", "股吧", "资讯", "公告", "论坛", "点评"))
_TWO_DIGITS = ("2", "3", "4")  # 2位数, as a count of digits
_OPENING = frozenset(("", *"，。；：、中有约近超逾达\n"))
_BEFORE_TABLES = frozenset(("", *"\n 附见如（，。"))
_SAME_SPAN = compile_late("(?:个工作日|个月|个小时|个百分点)(?=[^，。；、0-9]{1,8}$)")
_GLUE = frozenset("_#&=@/%\\")
_MINUS = frozenset("-－−﹣–")
_NEXT_OF_ROW = compile_late("[\u4e00-\u9fff][0-9.]{1,6}%[，、；和及][\u4e00-\u9fff]{2,8}-$")  # 甲市5%，乙市-2%
_BEFORE_MINUS = frozenset("的由从和与及低高为是达长降增比至到速幅率：，、（ 度温润益额亏流差余利价资值入产口")
_SIGNED, _SIGNED_WORDS = ("ratio", "temperature", "money"), ("yoy", "YoY", "YOY", "qoq", "QoQ", "QOQ", "净资产")
_POWERS = ("MW/", "GW/", "kW/", "KW/", "兆瓦/", "千瓦/", "吉瓦/")


_BEFORE_LABELS = frozenset(("", *"\n 　附如见（，。；：、和及与"))


def read_arabic_numeral(text: str, norm: str, at: int, floor: int) -> Numeral:
    """The numeral that begins with the digit at ``at``; nothing before ``floor`` (the end of the last one) is read.

    >>> n = read_arabic_numeral("产值320多亿元", "产值320多亿元", 2, 0)
    >>> n.cls, n.text, n.quantity.value, n.quantity.high
    ('quantity', '320多亿元', 32000000000, 33000000000)
    """
    parsed = parse_number(norm, at)
    if parsed is None:
        return make_token(text, norm, at, floor, "other")
    written, end, number_end, power, _ = parsed
    before = norm[at - 1] if at > floor else ""
    after = norm[end:end + 1]
    if before in ("表", "图") and end - at < 3 and after == " " and norm[at - 2:at - 1] in _BEFORE_TABLES:
        return Numeral(at, end, text[at:end], "other", "label")  # 表1 分县区指标
    if before == "第" or before == " " and at > floor + 1 and norm[at - 2] == "第":
        return _read_ordinal(text, norm, at, end)
    if before in ("表", "图") and end - at < 3 and norm[max(at - 2, 0):at - 1] in _BEFORE_LABELS:
        return Numeral(at, end, text[at:end], "other", "list")  # 表1 部分县区指标
    if norm[at] == "0" and after == "-" and (phone := _PHONE.match(norm, at)) is not None:
        return Numeral(at, phone.end(), text[at:phone.end()], "other", "code")  # 03-3322101 分機 5143
    is_glued = before.isascii() and (before.isalpha() or before in _GLUE)
    if after in TIME_STARTS and (not is_glued or end - at == 4 and before.isalpha()):
        dated = _read_date(text, norm, at, end, after)
        if dated:
            return dated
    if before == "（" and end - at in (4, 5, 6) and norm.startswith(_QUOTED, end):
        return Numeral(at, end, text[at:end], "other", "code")  # 某公司（600000 行情 股吧）
    if norm[at] == "1" and (formula := _EQUATION.match(norm, at)):  # （1亩≈666.67平方米）
        return Numeral(at, formula.end(), text[at:formula.end()], "name", "formula")
    if after == "." and norm[end + 1:end + 2].isdigit():
        return make_token(text, norm, at, floor, "other")
    if after == "/" or after == "分" and norm.startswith("之", end + 1):
        fraction = read_fraction(text, norm, at, end, floor)
        if fraction:
            return fraction
    if after == "位" and norm.startswith("位数", end) and norm[at:end] in _TWO_DIGITS and not norm.startswith("学", end + 2):
        return make_digits(text, norm, at, end + 2, 10 ** (int(norm[at:end]) - 1))
    unit, stop = find_unit_after(norm, number_end)
    if unit is None and end - at == 1 and before in _OPENING and norm.startswith("成为", end):
        unit, stop = find_unit("成", 0), end + 1  # 其中7成为本地人: no 成为
    if unit is not None and unit.doubtful:
        unit = allow_unit(unit, norm, at, stop, written, has_multiplier=power > 0)
        stop = number_end if unit is None else stop
    if unit is not None and unit.surface == "个" and (half := find_half_unit(norm, stop, written)) is not None:
        return complete_quantity(text, norm, floor, at, number_end, half[1], half[2], half[0])
    if before == "-" and unit is not None and unit.sort == "count" and at > floor + 1 and norm[at - 2].isascii() and norm[at - 2].isalpha():
        return make_token(text, norm, at, floor, "name")  # LM-5标段
    if is_glued and not _stands_alone(norm, at, floor, unit, power):
        return make_token(text, norm, at, floor, "name")
    if norm[stop:stop + 1] in TO_STARTS and (numeral := read_range(text, norm, at, floor, parsed, unit, stop)):
        return numeral
    if unit is not None:
        return _read_measured(text, norm, at, floor, parsed, unit, stop)
    if power:
        return read_multiplied(text, norm, at, floor, parsed)
    return read_bare(text, norm, at, floor, parsed)


def _read_date(text: str, norm: str, at: int, end: int, after: str) -> Numeral | None:
    if after in ("年", "月"):
        item = _ITEM_AND_DATE.match(norm, at)
        if item:  # 10.2025年, 6.4月: a list number and a date
            return Numeral(at, item.end(), text[at:item.end()], "other", "list")
    stop = read_time(norm, at, end)
    return new_numeral(Numeral, at, stop, text[at:stop], "time", "date") if stop else None


def _read_measured(text: str, norm: str, at: int, floor: int, parsed: Parsed, unit: Unit, stop: int) -> Numeral:
    written, _, number_end, power, open_digit = parsed
    surface, start = unit.surface, at
    if surface in ("对", "个") and _PAIR.match(norm, number_end):
        return Numeral(at, number_end, text[at:number_end], "name", "formula")
    if surface == "个" and (points := (_POINTS_THAN if is_compared(norm, at) else _POINTS).match(norm, stop)):  # 0.6个和0.5个百分点
        unit = change(unit, unit=_RATES[points[1]], sort="ratio")
    if surface == "方" and (_FLOORS.match(norm, stop) or _FLOORS_BEFORE.search(norm, max(floor, at - 12), at)):
        unit = change(unit, unit="m2", sort="area")  # 2.4万方车间
    if surface == "个" and norm[at - 1] in "到至" and (same := _SAME_SPAN.search(norm, max(floor - 6, at - 14, 0), at)) is not None:
        unit = find_unit(norm, same.start())  # 由30个工作日压到7个
    if surface in ("位", "名") and norm[at:number_end].isdigit() and is_place(norm, at, number_end, stop):
        return make_rank(text, at, stop, int(norm[at:number_end]), surface, (at, number_end))  # 2020年排名153位
    if surface in _SMALLER and written.power == 0 and (both := _SMALLER[surface].match(norm, stop)):  # 1小时53分钟 is one amount, 2分18秒
        smaller = change(unit, surface=norm[both.end(1):both.end()], unit="minute" if surface == "小时" else "second", sort="duration")
        amount = Written(int(to_number(written)) * 60 + int(both[1]), 0, 0)
        return complete_quantity(text, norm, floor, at, both.end(1), both.end(), amount, smaller, rule="minutes")
    if unit.sort in _SIGNED and at > floor:
        if norm[at - 1] == "-" and text[at - 1] in _MINUS and (
                at < 2 or norm[at - 2] in _BEFORE_MINUS or norm.endswith(_SIGNED_WORDS, 0, at - 1) or
                norm[at - 2] == "\n" and norm[stop:stop + 1] in ("", "\n") or
                surface == "%" and (norm[at - 2] in "年季月" or _NEXT_OF_ROW.search(norm, max(0, at - 24), at) is not None)):
            start, written = at - 1, written._replace(digits=-written.digits)
        elif norm[at - 1] == "负" and norm[at - 2] in "为是季率达以至到的" and unit.sort == "ratio":  # 利润率为负2%
            start, written = at - 1, written._replace(digits=-written.digits)
    has_tenth = (surface == "成" or surface == "块" and unit.sort == "money") and written.power == 0 and not open_digit
    tenth = _TENTH.match(norm, stop) if has_tenth else None
    if tenth:  # 3成5, as written in Taiwan; 4块1
        written, stop = Written(written.digits * 10 + int(tenth[0]), -1, -1), tenth.end()
    numeral = complete_quantity(text, norm, floor, start, number_end, stop, written, unit, open_digit=open_digit)
    if start > floor and norm[start - 1] in "过破" and (unit.sort in ("money", "ratio") or power):
        return extend_up(text, numeral, *find_up(norm, start, floor))  # 过10亿元
    return numeral


def _stands_alone(norm: str, at: int, floor: int, unit: Unit | None, power: int) -> bool:
    """Whether a number glued to Latin letters is an amount all the same (APP2000个), not part of a name (A7版)."""
    if unit is None and power > 7 and norm[max(floor, at - 3):at] == "GDP":
        return True  # GDP137亿
    if norm[at - 1] in "BYD" and find_currency(norm, at, floor) is not None:
        return True  # RMB3.5亿
    if unit is not None and norm[at - 1] == "/":
        return unit.sort in ("energy", "power") and norm.endswith(_POWERS, floor - 4 if floor > 4 else 0, at) or \
            floor == at - 1 and norm.endswith(unit.surface, 0, floor)  # 100MW/200MWh, 62亿元/78亿元
    if unit is None or not norm[at - 1].isalpha():
        return False
    if unit.sort in ("money", "ratio"):
        return True
    is_word = at - floor >= 2 and norm[at - 2].isascii() and norm[at - 2].isalpha()
    return is_word and (power > 0 or unit.sort == "count")


def _read_ordinal(text: str, norm: str, at: int, end: int) -> Numeral:
    start, number = at - 1, norm[at:end]
    stop = read_rank(norm, at, end)
    if stop and number.isdigit() and int(number):
        return make_rank(text, start, stop, int(number), norm[end:stop], (at, end))
    if norm.startswith("季度", end):
        return Numeral(start, end + 2, text[start:end + 2], "time", "quarter")
    more = _ORDINALS.match(norm, end)
    end = more.end() if more else end  # 第4-5年
    return Numeral(start, end, text[start:end], "other", "ordinal")
