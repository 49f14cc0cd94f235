"""Amounts, ranks and times without a numeral character: 首位, 过半, 翻番, 上半年."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.model import Numeral, Quantity
from corpus_tools.numerals.bounds import find_bound_after, find_bound_before, find_up
from corpus_tools.numerals.chinese_numbers import Written
from corpus_tools.numerals.money import OMITTED_YUAN
from corpus_tools.numerals.quantities import complete_quantity, extend_up, find_unit_after, make_rank, replace_value
from corpus_tools.numerals.ranks import read_first
from corpus_tools.numerals.units import NO_UNIT

_DOUBLE = compile_late("翻(?:了|上)?(将近|接近|近|约|超过?)?$")
_GROWS_AFTER = compile_late("字?以?上?的?(?:(?:快速|高速|较快|较高|稳定|稳步|平稳|持续|强劲)的?)?(?:高?增|同比|年增|下?[降跌]|上?涨|提|正?成长|衰退|下滑|升幅)")
_ENDS_SHARE = ("", *"，。；、）的以左上至！")
_NOT_YET = compile_late("(?:尚未|还未|仍未|未能|没有|未|没|不)$")
_GROWS_BEFORE = compile_late("(?:增长|增速|增幅|涨幅|下降|降幅|上涨|跌幅|[^数]率|同比|成长|衰退|升幅)[^，。；、]{0,6}$")
_SPANS = ("个月", "个多月", "个小时", "个世纪", "世纪", "小时", "年", "天")  # 再过半个月
_MORE = compile_late("多|以上")
_BOUNDS = {"近": "~", "将近": "~", "接近": "~", "约": "~", "超": ">", "超过": ">", None: "="}


def read_sign(text: str, norm: str, at: int, floor: int) -> Numeral:
    """The numeral whose sign 首, 冠, 席, 兆, 半, 番 or 倍 stands at ``at``; nothing before ``floor`` is read.

    >>> n = read_sign("占比过半，", "占比过半，", 3, 0)
    >>> n.text, n.quantity.value, n.quantity.bound
    ('过半', 50, '>')
    """
    char = norm[at]
    if char == "席":
        return make_rank(text, at - 1, at + 1, 2, "", (at - 1, at + 1))  # 位居次席
    if char in "首冠":
        found = read_first(norm, at)
        if not found:
            return Numeral(at, at + 1, text[at:at + 1], "name", "first")
        start, end = max(found[0], floor), found[1]
        return make_rank(text, start, end, 1, "", (start, end))
    if char == "兆":  # 突破兆元, as written in Taiwan
        unit, stop = find_unit_after(norm, at + 1, strict=True)
        numeral = complete_quantity(text, norm, floor, at, at + 1, stop if unit else at + 1, Written(1, 12, 12), unit or OMITTED_YUAN,
                                    rule="chinese")
        return extend_up(text, numeral, *find_up(norm, at, floor))
    if char == "双":  # 双位数, as written in Hong Kong
        return make_digits(text, norm, at, at + 3, 10)
    if char in "番倍":
        start = max(at - 1, floor)
        begin, bound = find_bound_before(norm, start, floor)
        return _make_doubling(text, begin, at, at + 1, Written(1, 0, 0), bound[:1] or "=", char)
    if at > floor + 1 and norm[at - 2:at] == "双过" or norm.endswith(("时间过", "任务过"), max(at - 3, floor), at):
        return Numeral(at, at + 1, text[at:at + 1], "name", "half")  # “双过半”, 时间过半、任务过半: a slogan of July
    if norm.startswith("成", at + 1) and norm[at + 2:at + 3] in _ENDS_SHARE:  # 下跌半成
        return replace_value(complete_quantity(text, norm, floor, at, at + 1, at + 2, Written(1, 0, 0), NO_UNIT, rule="half"), 5, "percent")
    if norm.startswith("年", at + 1):
        start = max(at - 1, floor)
        return Numeral(start, at + 2, text[start:at + 2], "time", "half")
    return read_half(text, norm, at, at + 2 if norm.startswith("数", at + 1) else at + 1, floor)


def make_digits(text: str, norm: str, start: int, end: int, low: int) -> Numeral:
    """两位数 at start:end: ten or more and less than a hundred, percent where something grows or falls by it."""
    stop, bound = find_bound_after(norm, end)
    stop = stop if bound == ">" else end
    grows = _GROWS_AFTER.match(norm, end) or _GROWS_BEFORE.search(norm, max(start - 12, 0), start)
    quantity = Quantity(low, None, ">", low, low * 10, "percent" if grows else "count", "位数", (start, end - 2))
    return Numeral(start, stop, text[start:stop], "quantity", "digits", quantity)


def read_half(text: str, norm: str, at: int, end: int, floor: int) -> Numeral:
    """一半, 半数, 过半 at at:end: 50 percent."""
    if norm[at] == "半" and norm.startswith(_SPANS, end):
        return Numeral(at, end, text[at:end], "time", "half")  # 再过半个月, 还有近半小时
    numeral = complete_quantity(text, norm, floor, at, end, end, Written(50, 0, 1), NO_UNIT, rule="half")
    q, start = numeral.quantity, numeral.start
    if q is None:
        return numeral
    bound, low, high = q.bound, q.low, q.high
    if bound == "=" and start == at > floor and norm[at - 1] == "过":
        bound, start, low, high = ">", at - 1, 50, None
        if not_yet := _NOT_YET.search(norm, max(start - 3, floor), start):
            bound, start, low, high = "<", not_yet.start(), None, 50  # 得票率未过半
    quantity = Quantity(50, None, bound, low, high, "percent", "", q.number)
    return Numeral(start, numeral.end, text[start:numeral.end], "quantity", "half", quantity)


def read_doubling(text: str, norm: str, at: int, floor: int, end: int, written: Written) -> Numeral | None:
    """翻一番 is an increase of 1 times, 翻两番 of 3; None without 翻. The number stands at at:end, 番 behind it.

    >>> read_doubling("翻了两番", "翻了两番", 2, 0, 3, Written(2, 0, 0)).quantity.value
    3
    """
    m = _DOUBLE.search(norm[max(at - 6, floor):at])
    if not m or written.digits > 30:
        return None
    more = _MORE.match(norm, end + 1)
    bound = ">" if more else _BOUNDS[m[1]]
    return _make_doubling(text, at - len(m[0]), at, more.end() if more else end + 1, written, bound, "番")


def _make_doubling(text: str, start: int, at: int, end: int, times: Written, bound: str, measure: str) -> Numeral:
    """The value is the increase, the interval the ratio 2^n."""
    ratio = 2**times.digits
    low, high = ratio if bound != "~" else None, ratio if bound == "=" else None
    quantity = Quantity(ratio - 1, None, bound, low, high, "times", measure, (at, at + 1), "change")
    return Numeral(start, end, text[start:end], "quantity", "doubling", quantity)
