"""Reading one numeral that begins with an Arabic digit: what class it has, and its quantity."""
from __future__ import annotations

import re
from typing import NamedTuple

from corpus_tools.bounds import find_bound_before
from corpus_tools.chinese_numbers import Written, read_arabic, read_multiplier, scale
from corpus_tools.model import Numeral, Quantity
from corpus_tools.numeral_times import read_time
from corpus_tools.numeral_words import find_formula, find_token, is_list_number
from corpus_tools.quantities import OMITTED_YUAN, allow_unit, complete_quantity, find_unit_after, guess_money
from corpus_tools.ranks import read_rank
from corpus_tools.units import NO_UNIT, Unit

_NUMBER = re.compile(
    r"([0-9](?:[0-9]{0,2}(?:,[0-9]{3})+(?![0-9])|[0-9]*)(?:\.[0-9]+)?)"
    r"(?: ?([余多几]?)((?:[十百千][余多几]?)?(?:万亿|[万亿])|千(?![克米瓦伏卡焦帕赫字兆禧])|百(?![分强姓货年盛]))([余多几]?)|([余多几])(?!种|样))?")
_ITEM_AND_DATE = re.compile(r"[0-9]{1,2}(?=\.(?:(?:19|20)[0-9]{2} ?[-~至到年]|(?:1[0-2]|[1-9]) ?月))")  # 10.2025年, 6.4月: a list number and a date
_HOUR_MINUTE = re.compile("([0-5]?[0-9])(?=分钟)")
_ORDINALS = re.compile("(?:-{1,2}|~|至|到)[0-9]{1,3}(?![0-9万亿%])")
_PAIR = re.compile("对[0-9]")
_LONGEST = 24  # characters: a longer row of digits is a code
_TO = re.compile(r" ?(?:-{1,2}|~|至|到) ?(?=[0-9])")
_FROM = re.compile("[从由自][^，。；、从由自]{0,14}$")
_MORE_ITEMS = re.compile(r"(?:[、和及与][0-9]+(?:\.[0-9]+)?){1,8}(?![0-9])")
_BARE_CUE = re.compile("(?:[为达至到超约近共计增逾仅]|突破|不足|超过)$")
_BARE_END = frozenset("，。；）\n")
_COUNTED = ("国", "省", "市", "区", "县", "旗", "州", "盟", "乡", "镇", "村", "社区", "街道", "地市", "校", "高校", "部门", "企业", "央企", "国企", "城市", "院所", "院校", "岛", "港口", "口岸", "行业", "单位", "片区", "项目", "场馆", "景区", "家庭", "地")
_RANKED = re.compile("(?:排名|位列|排在|排位|名列|位居)(?:全国|全省|全市|全区|全球|世界|国内|行业|第)?$")
_FRACTION = re.compile(r"/([1-9][0-9]?)(?![0-9/年月.亿万%])")
_FRACTION_CUE = re.compile("(?:[约近超过达的到为了有]|不足|接近|占[^，。；]{0,7})$")
_MINUS = frozenset("-－−﹣")
_BEFORE_MINUS = frozenset("为是达长降增比至到速幅率：，、（ 度温")


class _Parsed(NamedTuple):
    written: Written
    end: int  # behind number, multiplier and 余
    power: int  # of the multiplier
    open_digit: bool  # 余, 多 or 几 after a digit


def read_arabic_numeral(text: str, norm: str, at: int, floor: int) -> Numeral:
    """The numeral that begins with the digit at ``at``; nothing before ``floor`` (the end of the last one) is read.

    >>> n = read_arabic_numeral("产值320多亿元", "产值320多亿元", 2, 0)
    >>> n.cls, n.text, n.quantity.value, n.quantity.high
    ('quantity', '320多亿元', 32000000000, 33000000000)
    """
    m = _NUMBER.match(norm, at)
    end = m.end(1)
    before = norm[at - 1] if at > floor else ""
    after = norm[end:end + 1]
    if after in ("年", "月") and "." in m[1]:
        item = _ITEM_AND_DATE.match(norm, at)
        if item:
            return Numeral(at, item.end(), text[at:item.end()], "other", "list")
    if end - at > _LONGEST:
        return _token(text, norm, at, floor, "other")
    if before == "第":
        return _ordinal(text, norm, at, end)
    is_glued = before.isascii() and (before.isalpha() or before in ("_", "#", "&", "=", "@", "/", "%", "\\") and before != "")
    time = 0 if is_glued and (end - at != 4 or not before.isalpha()) else read_time(norm, at, end)
    if time:
        return Numeral(at, time, text[at:time], "time", "date")
    if after == "." and norm[end + 1:end + 2].isdigit():
        return _token(text, norm, at, floor, "other")
    if after == "/":
        fraction = _read_fraction(text, norm, at, end, floor)
        if fraction:
            return fraction
    parsed = _parse(m)
    unit, stop = find_unit_after(norm, parsed.end)
    unit = allow_unit(unit, norm, at, stop, parsed.written, parsed.power > 0)
    if unit is None:
        stop = parsed.end
    if is_glued and not _stands_alone(norm, at, floor, unit, parsed.power):
        return _token(text, norm, at, floor, "name")
    to = _TO.match(norm, stop)
    if to:
        numeral = _read_range(text, norm, at, floor, parsed, unit, to.end())
        if numeral:
            return numeral
    if unit is not None and unit.surface == "对" and _PAIR.match(norm, parsed.end):
        return Numeral(at, parsed.end, text[at:parsed.end], "name", "formula")  # 1对1
    if unit is not None and unit.unit == "hour":
        both = _HOUR_MINUTE.match(norm, stop)
        if both and parsed.written.power == 0:  # 1小时53分钟 is one amount
            minutes = Written(parsed.written.digits * 60 + int(both[1]), 0, 0)
            minute, end_minute = find_unit_after(norm, both.end(1))
            return complete_quantity(text, norm, floor, at, both.end(1), end_minute, minutes, minute, rule="minutes")
    if unit is not None:
        start = at
        written = parsed.written
        if before == "-" and _is_minus(text, norm, at, unit):
            start, written = at - 1, written._replace(digits=-written.digits)
        elif unit.unit == "degC" and norm.endswith("零下", max(at - 2, 0), at):
            written = written._replace(digits=-written.digits)
        return complete_quantity(text, norm, floor, start, parsed.end, stop, written, unit, open_digit=parsed.open_digit)
    if parsed.power:
        return _without_unit(text, norm, at, floor, parsed)
    return _bare(text, norm, at, end, floor, parsed)


def _parse(m: re.Match[str]) -> _Parsed:
    word, inner, multiplier, outer, more = m.groups()
    if multiplier is None:
        return _Parsed(read_arabic(word), m.end() if more else m.end(1), 0, more is not None)
    power = read_multiplier(multiplier)
    is_open = bool(inner or outer) or len(multiplier) > 1 and multiplier[1] in "余多几"
    return _Parsed(read_arabic(word, power), m.end(), power, is_open)


def _token(text: str, norm: str, at: int, floor: int, cls: str) -> Numeral:
    start, end = find_token(norm, at, floor)
    return Numeral(start, end, text[start:end], cls, "token")


def _stands_alone(norm: str, at: int, floor: int, unit: Unit | None, power: int) -> bool:
    """Whether a number glued to Latin letters (APP2000个, GDP5000亿元) is an amount all the same, not part of a name (A7版)."""
    if not norm[at - 1].isalpha() or unit is None and not power:
        return False
    letters = at - floor >= 2 and norm[at - 2].isascii() and norm[at - 2].isalpha()
    if unit is not None and unit.sort in ("money", "ratio"):
        return True
    return letters and unit is not None and (power > 0 or unit.sort == "count")


def _ordinal(text: str, norm: str, at: int, end: int) -> Numeral:
    stop = read_rank(norm, at, end)
    start = at - 1
    if not stop:
        more = _ORDINALS.match(norm, end)
        end = more.end() if more else end  # 第4-5年
        if norm.startswith("季度", end):
            return Numeral(start, end + 2, text[start:end + 2], "time", "quarter")
        return Numeral(start, end, text[start:end], "other", "ordinal")
    value = scale(*read_arabic(norm[at:end])[:2])
    quantity = Quantity(value, None, "=", value, value, "rank", norm[end:stop], (at, end), "rank")
    return Numeral(start, stop, text[start:stop], "quantity", "rank", quantity)


def _read_fraction(text: str, norm: str, at: int, end: int, floor: int) -> Numeral | None:
    """1/3, 2/3 where the words around it speak of a share."""
    m = _FRACTION.match(norm, end)
    if not m or end - at > 1 or not 0 < int(norm[at:end]) < int(m[1]):
        return None
    if not _FRACTION_CUE.search(norm, max(at - 9, floor), at) and norm[m.end():m.end() + 1] not in ("的", "以", "左"):
        return None
    percent = 100 * int(norm[at:end]) / int(m[1])
    written = Written(0, 0, 0)
    numeral = complete_quantity(text, norm, floor, at, m.end(), m.end(), written, NO_UNIT, rule="fraction")
    return replace_value(numeral, percent, "percent")


def replace_value(numeral: Numeral, value: float, unit: str) -> Numeral:
    """The same mention with a value that no row of digits gives (a third), its interval set by its bound."""
    q = numeral.quantity
    value = int(value) if value == int(value) else value
    low = value if q.bound in "=>" else None
    high = value if q.bound in "=<" or q.low is None and q.high is not None else None
    quantity = Quantity(value, None, q.bound, low, high, unit, q.measure, q.number, q.kind, q.flags)
    return Numeral(numeral.start, numeral.end, numeral.text, numeral.cls, numeral.rule, quantity)


def _read_range(text: str, norm: str, at: int, floor: int, first: _Parsed, unit: Unit | None, second_at: int) -> Numeral | None:
    """A to B of one unit (15-30%, 8.5亿元至10亿元), or A alone with the unit that B brings, after 从 or 由."""
    m = _NUMBER.match(norm, second_at)
    if m.end(1) - second_at > _LONGEST:
        return None
    second = _parse(m)
    unit_b, stop = find_unit_after(norm, second.end)
    unit_b = allow_unit(unit_b, norm, second_at, stop, second.written, second.power > 0)
    if unit_b is None:
        if unit is not None or not second.power:
            return None
        unit_b, stop = NO_UNIT, second.end
        if guess_money(norm, at, second.end, second.power):
            unit_b = OMITTED_YUAN
    if unit is not None and (unit.unit, unit.power) != (unit_b.unit, unit_b.power):
        return None
    low, high = first.written, second.written
    flags: tuple[str, ...] = ()
    if second.power > first.power and unit is None and _value(low) < _value(high._replace(power=high.power - second.power)):
        low = low._replace(power=low.power + second.power - first.power)
        flags = ("abbreviated",) if not first.power else ()
    if not _value(low) < _value(high):
        return None
    is_word = norm[second_at - 1] in "至到" or norm[second_at - 2] in "至到"
    if is_word and _FROM.search(norm, max(at - 16, floor), at):
        if unit is not None:
            return None
        return complete_quantity(text, norm, floor, at, first.end, first.end, low, unit_b, open_digit=first.open_digit, rule="from")
    power = min(low.power, high.power)
    both = Written(low.digits * 10**(low.power - power), power, 0, high.digits * 10**(high.power - power))
    return complete_quantity(text, norm, floor, at, second.end, stop, both, unit_b, open_digit=False, rule="range", flags=flags)


def _value(written: Written) -> float:
    return scale(written.digits, written.power)


def _is_minus(text: str, norm: str, at: int, unit: Unit) -> bool:
    return text[at - 1] in _MINUS and unit.sort in ("ratio", "temperature", "money") and (at < 2 or norm[at - 2] in _BEFORE_MINUS)


def _without_unit(text: str, norm: str, at: int, floor: int, parsed: _Parsed) -> Numeral:
    """3.5亿用户, 7.8万, 产值超500亿: a multiplier and no unit."""
    if norm[parsed.end:parsed.end + 1].isdigit():
        m = _NUMBER.match(norm, parsed.end)
        rest = _parse(m)
        if rest.power < parsed.power and _value(rest.written) < 10**parsed.power:  # 1亿2000万元, 1万4000多个
            power = min(parsed.written.power, rest.written.power)
            digits = sum(w.digits * 10**(w.power - power) for w in (parsed.written, rest.written))
            written = Written(digits, power, rest.written.place)
            unit, stop = find_unit_after(norm, rest.end)
            unit = allow_unit(unit, norm, at, stop, written, True)
            stop = stop if unit else rest.end
            return complete_quantity(text, norm, floor, at, rest.end, stop, written, unit or NO_UNIT, open_digit=rest.open_digit)
    unit = OMITTED_YUAN if guess_money(norm, at, parsed.end, parsed.power) else NO_UNIT
    return complete_quantity(text, norm, floor, at, parsed.end, parsed.end, parsed.written, unit, open_digit=parsed.open_digit,
                             rule="multiplier", flags=("unit_omitted",) if unit is OMITTED_YUAN else ())


def _bare(text: str, norm: str, at: int, end: int, floor: int, parsed: _Parsed) -> Numeral:
    """A number without unit and multiplier: one of a list that shares its unit, a counted noun, a code, a name."""
    after = norm[parsed.end:parsed.end + 1]
    before = norm[at - 1:at] if at > floor else ""
    if after in ("+", "×", "x", "X", "*", ":", "∶", "-") and after:
        if after == "+":
            unit, stop = find_unit_after(norm, end + 1)
            if unit is not None and unit.sort == "count":
                return complete_quantity(text, norm, floor, at, end, stop, parsed.written, unit, open_digit=True)
        formula = find_formula(norm, at)
        if formula > end:
            return Numeral(at, formula, text[at:formula], "name" if after != "-" else "other", "formula")
    if before in ("$", "¥", "￥", "€", "£") or norm.endswith(("人民币", "港币"), max(at - 3, floor), at):
        numeral = complete_quantity(text, norm, floor, at, end, parsed.end, parsed.written, NO_UNIT, open_digit=parsed.open_digit)
        if numeral.quantity is not None and numeral.quantity.unit != "count":
            return numeral
    if is_list_number(norm, at, end):
        return Numeral(at, end, text[at:end], "other", "list")
    if after.isascii() and (after.isalpha() or after == "_"):
        return _token(text, norm, at, floor, "name")
    more = _MORE_ITEMS.match(norm, end)
    if more:
        last = max(norm.rfind(mark, end, more.end()) for mark in "、和及与") + 1
        tail = _parse(_NUMBER.match(norm, last))
        unit, stop = find_unit_after(norm, tail.end)
        unit = allow_unit(unit, norm, last, stop, tail.written, tail.power > 0)
        if unit is not None and unit.sort != "duration":
            written = parsed.written._replace(power=parsed.written.power + tail.power)
            return complete_quantity(text, norm, floor, at, end, end, written, unit, rule="shared", flags=("shared_unit",))
    number = norm[at:end]
    window = norm[max(at - 6, floor):at]
    if _RANKED.search(window) and len(number) < 4:
        value = int(number) if number.isdigit() else None
        if value:
            quantity = Quantity(value, None, "=", value, value, "rank", "", (at, end), "rank")
            return Numeral(at, end, text[at:end], "quantity", "rank", quantity)
    if norm.startswith(_COUNTED, parsed.end) and "." not in number and len(number) < 4 and not norm.startswith(("区块", "地块", "国道", "省道", "县道"), parsed.end):
        return complete_quantity(text, norm, floor, at, end, parsed.end, parsed.written, NO_UNIT, open_digit=parsed.open_digit, rule="noun")
    if (after in _BARE_END or after == "") and (_BARE_CUE.search(window) or find_bound_before(norm, at, floor)[1]) and not (len(number) == 4 and number[:2] in ("19", "20")):
        return complete_quantity(text, norm, floor, at, end, parsed.end, parsed.written, NO_UNIT, open_digit=parsed.open_digit, rule="bare")
    if parsed.open_digit:
        return complete_quantity(text, norm, floor, at, end, parsed.end, parsed.written, NO_UNIT, open_digit=True, rule="bare")
    if len(number) == 4 and number[:2] in ("19", "20") and number.isdigit():
        return Numeral(at, end, text[at:end], "time", "year")
    return Numeral(at, end, text[at:end], "name" if after and not after.isascii() and after.isalpha() else "other", "bare")
