"""Two numbers that make one range (15-30%, 8.5亿元至10亿元), and numbers that share a unit said once (12、15和20家)."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.numerals.arabic_parts import Parsed, parse_number, to_number
from corpus_tools.numerals.chinese_numbers import Written
from corpus_tools.numerals.doubtful_units import allow_unit
from corpus_tools.numerals.money import OMITTED_YUAN, guess_money
from corpus_tools.numerals.quantities import complete_quantity, find_unit_after
from corpus_tools.numerals.units import NO_UNIT, Unit

_TO = compile_late(r" ?(?:-{1,2}|~|至|到) ?(?=[0-9])")
_PER = compile_late(r"(?:/[^\s/0-9，。；、~至到-]{1,4}){1,3}(?=[-~至到])")  # 22元/㎡/月-42元/㎡/月
TO_STARTS = frozenset(" -~至到/")  # what stands between the two begins so
_BY = compile_late("(?:提高|上调|下调|调高|调低|调升|调降|提升|降低|下降|上升|上涨|下跌|[升跌降涨])了?(?:约|近)?$")
_GROWS_BY = compile_late("(?:增加|净增|减少|扩大|缩减|(?<![新净递])[增减])了?(?:约|近)?$")
# 较上月增加300人至900人, 亦增加300人至900人: a change that was measured, and what came of it
_MEASURED = compile_late("(?:[较比][^，。；0-9]{1,12}|按?[年月季]|同比|环比|[亦则])(?:大幅|轻微|净|同步)?(?:增加|减少|扩大|缩减|[增减])了?(?:约|近)?$")
_CLOSES = ("", *"，。；、）的\n")
_MUCH_MORE = 4  # times: a sum that grew by the first number to the second, and no range
_FROM = compile_late("[从由自](?![于此动主身然由营贸])[^，。；、从由自]{0,14}$")
_MORE_MULTIPLIED = compile_late(r"(?:[、和及与](?:约|近|超)?[0-9][0-9.,]*(?:万亿|[亿万千百])){0,8}[、和及与](?:约|近|超)?(?=[0-9][0-9.,]*(?:万亿|[亿万千百]))")
_SHARED = compile_late("(?:分别|依次|各)[^，。；]*$")
_EACH = compile_late("(?:分别|依次|各|第|[、和及与])[^，。；]*$")
# 季减3.16及年增8.54个百分点
_MOVED_ITEM = compile_late(r"[、和及与][年季月][增减升降](?=[0-9]+(?:\.[0-9]+)?(?:个百分点|%|个基点))")
# 高4.2个、比全省高2.1个百分点; 高于全国0.4、低于全省0.3个百分点
THAN = "(?:分别)?(?:(?:[比较]|[高低快慢优好]于|落后于?|领先于?)[^，。；、0-9]{1,8}|全[国省市区县州])?" \
    "(?:高出|高|低|快|慢|收窄|扩大|回落|加快|提高|提升)?"
_COMPARED = compile_late("(?:[高低快慢优好]于|落后|领先)[^，。；、0-9]{1,8}$")
_COMPARED_ITEM = compile_late(rf"[、，和及与]{THAN}(?=[0-9]+(?:\.[0-9]+)?个百分点)")
_MORE_ITEMS = compile_late(r"(?:[、和及与]-?[0-9]+(?:\.[0-9]+)?){1,8}(?![0-9])")


def read_range(text: str, norm: str, at: int, floor: int, first: Parsed, unit: Unit | None, end: int) -> Numeral | None:
    """The range that begins with the number at ``at``, whose unit (if it has one) ends at ``end``.

    After 从 or 由 there is none: 从5到10家 are two amounts, and what is given back is the first with the second's unit.
    """
    per = _PER.match(norm, end) if norm[end:end + 1] == "/" else None
    to = _TO.match(norm, end if per is None else per.end())
    second = parse_number(norm, to.end()) if to else None
    if to is None or second is None:
        return None
    unit_b, stop = find_unit_after(norm, second.end)
    unit_b = allow_unit(unit_b, norm, to.end(), stop, second.written, has_multiplier=second.power > 0)
    if unit_b is None and unit is not None and unit.sort == "money" and second.power and norm[second.end:second.end + 1] in _CLOSES:
        unit_b, stop = unit, second.end  # 8.5亿元至10亿
    if unit_b is None:
        if unit is not None or not second.power:
            return None
        unit_b, stop = OMITTED_YUAN if guess_money(norm, at, second.end, second.power) else NO_UNIT, second.end
    if unit is not None and (unit.unit, unit.power) != (unit_b.unit, unit_b.power):
        return None
    if unit is not None and unit.sort != "ratio" and ("至" in to[0] or "到" in to[0]) and _BY.search(norm, max(at - 6, floor), at):
        return None  # 额度提高20万元至80万元: by so much, to so much
    low, high, flags = first.written, second.written, ()
    plain = high._replace(power=high.power - second.power)
    if second.power > first.power and unit is None and to_number(low) < to_number(plain):  # 5-10万 is 5万 to 10万
        low = low._replace(power=low.power + second.power - first.power)
        flags = () if first.power else ("abbreviated",)
    if to_number(low) >= to_number(high):
        return None
    if unit is not None and to[0].strip() in ("至", "到") and _GROWS_BY.search(norm, max(at - 6, floor), at) and \
            (to_number(high) >= _MUCH_MORE * to_number(low) or unit.sort != "ratio" and _MEASURED.search(norm, max(at - 24, floor), at)):
        return None  # 就业人数减少300人至5000人
    if ("至" in to[0] or "到" in to[0]) and _FROM.search(norm, max(at - 16, floor), at) and \
            not norm.startswith("不等", stop):  # 面积从130㎡到300㎡不等 is a range
        if unit is not None:
            return None
        return complete_quantity(text, norm, floor, at, first.end, first.end, low, unit_b, open_digit=first.open_digit,
                                 rule="from", flags=("shared_unit",))
    power = min(low.power, high.power)
    both = Written(low.digits * 10**(low.power - power), power, 0, high.digits * 10**(high.power - power))
    return complete_quantity(text, norm, floor, at, second.end, stop, both, unit_b, rule="range", flags=flags)


def is_compared(norm: str, at: int) -> bool:
    """Whether the words before a number measure by how much one thing is above or below another: 高于全国0.4."""
    return norm[at - 1] in "高低快慢出窄大落" or _COMPARED.search(norm, max(at - 10, 0), at) is not None


def share_unit(text: str, norm: str, at: int, floor: int, parsed: Parsed) -> Numeral | None:
    """A number of a list whose last member brings the unit for all, and the multiplier too where the others have none.

    >>> from corpus_tools.numerals.arabic_parts import parse_number
    >>> share_unit("1亿、2亿千瓦", "1亿、2亿千瓦", 0, 0, parse_number("1亿、2亿千瓦", 0)).quantity.unit
    'kW'
    """
    if parsed.power:
        return _share_behind_multiplier(text, norm, at, floor, parsed)
    more = _MORE_ITEMS.match(norm, parsed.digits_end)
    if not more:
        item = _MOVED_ITEM if norm[at - 1:at] in ("增", "减", "升", "降") else _COMPARED_ITEM if is_compared(norm, at) else None
        more = item.match(norm, parsed.digits_end) if item is not None else None
    if not more:
        return None
    last = max(norm.rfind(mark, parsed.digits_end, more.end()) for mark in "、，和及与") + 1
    last = last if norm[last].isdigit() or norm[last] == "-" else more.end()
    last += norm.startswith("-", last)
    tail = parse_number(norm, last)
    if tail is None:
        return None
    unit, stop = find_unit_after(norm, tail.end)
    unit = allow_unit(unit, norm, last, stop, tail.written, has_multiplier=tail.power > 0)
    if unit is None or unit.sort == "duration":
        return None
    may_be_rough = unit.sort == "count" or norm.startswith("成", tail.digits_end)
    if may_be_rough and more.end() == tail.digits_end and _are_neighbours(norm, at, parsed, tail, last):
        both = Written(int(norm[at:parsed.digits_end]), tail.power, tail.power, int(norm[last:tail.digits_end]))
        return complete_quantity(text, norm, floor, at, tail.end, stop, both, unit, rule="range")
    written = parsed.written._replace(power=parsed.written.power + tail.power)
    return complete_quantity(text, norm, floor, at, parsed.digits_end, parsed.digits_end, written, unit, rule="shared",
                             flags=("shared_unit",))


def _are_neighbours(norm: str, at: int, first: Parsed, second: Parsed, last: int) -> bool:
    """700、800间, 5、6个, 7、8成: two neighbours for one rough number, and no list of two (分别为5、6个)."""
    one, other = norm[at:first.digits_end], norm[last:second.digits_end]
    return norm[first.digits_end:last] == "、" and one[1:] == other[1:] == "0" * len(one[1:]) and int(other[0]) - int(one[0]) == 1 and \
        (_SHARED if norm.startswith("成", second.digits_end) else _EACH).search(norm, max(at - 16, 0), at) is None


def _share_behind_multiplier(text: str, norm: str, at: int, floor: int, parsed: Parsed) -> Numeral | None:
    """突破1亿、2亿、3亿千瓦: each has its own multiplier."""
    more = _MORE_MULTIPLIED.match(norm, parsed.end)
    tail = parse_number(norm, more.end()) if more else None
    if more is None or tail is None:
        return None
    unit, stop = find_unit_after(norm, tail.end)
    unit = allow_unit(unit, norm, more.end(), stop, tail.written, has_multiplier=True)
    if unit is None or unit.sort == "duration":
        return None
    return complete_quantity(text, norm, floor, at, parsed.end, parsed.end, parsed.written, unit, open_digit=parsed.open_digit,
                             rule="shared", flags=("shared_unit",))
