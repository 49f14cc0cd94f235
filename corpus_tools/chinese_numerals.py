"""Reading one numeral that begins with a Chinese numeral character: word, name, time, list number or quantity."""
from __future__ import annotations

import re

from corpus_tools.arabic_numerals import replace_value
from corpus_tools.bounds import find_bound_before
from corpus_tools.chinese_numbers import Written, read_arabic, read_chinese, read_multiplier, scale
from corpus_tools.model import Numeral, Quantity
from corpus_tools.numeral_times import read_chinese_time
from corpus_tools.numeral_words import find_word, is_framework, is_list_number
from corpus_tools.quantities import OMITTED_YUAN, allow_unit, complete_quantity, find_unit_after, guess_money
from corpus_tools.ranks import read_first, read_rank
from corpus_tools.units import NO_UNIT, Unit, find_first_characters

_CHARS = "〇零一二三四五六七八九十百千万亿两廿卅"
_RUN = re.compile(
    rf"((?:[几数](?=[十百千万亿])|(?=[{_CHARS}]))[{_CHARS}]*(?:点[〇零一二三四五六七八九]+(?:[十百千]?(?:万亿|[万亿]))?)?|[几数])"
    r"(?:([余多几])((?:[十百千])?(?:万亿|[万亿]))?)?")
_FRACTION = re.compile(rf"分之(?:([{_CHARS}]+(?:点[〇零一二三四五六七八九]+)?)|([0-9]+(?:\.[0-9]+)?))")
_THIRDS = ("三", "四", "五", "十")
_THIRD = re.compile("分([一二两三四])(?![钟之]|分|[十百千万])")  # 三分一, as written in Hong Kong
_TENTH = re.compile("成([半一二三四五六七八九])(?!成|[家个项名人])")  # 九成五, 两成半
_RANGE = re.compile(r"[至到]([一二两三四五六七八九十百]+)")
_ITEM = re.compile("[一二三四五六七八九十]{1,3}(?:是|要|则|、|，)")
_ITEM_BEFORE = frozenset("。；：\n ，“）、")
_MAY_FOLLOW = frozenset(_CHARS + "点余多几分半番年月日季世是、，）位至到级 ")
_DIGITS = frozenset("0123456789")
_SMALL = frozenset("一二两三四五六七八九十")
_ONLY_MULTIPLIERS = re.compile("[百千万亿]+")
_STATED_ONE = re.compile("[家座所名位台艘例](?:[，。；、）！\n]|$)")
_NO_NOUN_BEFORE = frozenset("第每这那某另同统唯任哪进下上前后有是了过再头不新多逐的，。；、：（ \n“")
_UP = re.compile("(?:(?<![以线网船路街市身海地])上|(?<![通经不度超突双])过|(?<![突打])破)$")


def read_chinese_numeral(text: str, norm: str, at: int, floor: int) -> Numeral:
    """The numeral that begins with the Chinese character at ``at``; nothing before ``floor`` is read.

    >>> n = read_chinese_numeral("集合上千款软件", "集合上千款软件", 3, 0)
    >>> n.text, n.quantity.value, n.quantity.bound
    ('上千款', 1000, '>')
    """
    char = norm[at]
    if char in "首番倍半":
        return _read_sign(text, norm, at, floor)
    before = norm[at - 1] if at > floor else ""
    is_multiplier = char in "百千万亿"
    if not is_multiplier or not before or not _find_up(norm, at, floor)[1]:
        word = find_word(norm, at, floor)
        if word:
            return Numeral(*word, text[slice(*word)], "name", "word")
    after = norm[at + 1:at + 2]
    if not is_multiplier and before != "第" and after not in _MAY_FOLLOW and after not in find_first_characters():
        return Numeral(at, at + 1, text[at:at + 1], "name", "chinese")  # as in most words: nothing to count follows
    m = _RUN.match(norm, at)
    run, more, outer = m.groups()
    end = m.end()
    if before == "第":
        return _ordinal(text, norm, at, m.end(1))
    if norm.startswith("分之", m.end(1)):
        fraction = _read_fraction(text, norm, at, floor, m)
        if fraction:
            return fraction
    if norm.startswith("分", m.end(1)) and run in _THIRDS:
        third = _THIRD.match(norm, m.end(1))
        if third and read_chinese(third[1]).digits < read_chinese(run).digits:
            numeral = complete_quantity(text, norm, floor, at, third.end(), third.end(), Written(0, 0, 0), NO_UNIT, rule="fraction")
            return replace_value(numeral, 100 * read_chinese(third[1]).digits / read_chinese(run).digits, "percent")
    if norm.startswith("半", m.end(1)) and run == "一" and norm[m.end(1) + 1:m.end(1) + 2] not in ("天", "年", "会"):
        return _half(text, norm, at, m.end(1) + 1, floor)
    if at and norm[at - 1] in _DIGITS:
        return Numeral(at, m.end(1), text[at:m.end(1)], "name", "chinese")  # 1000千伏特高压: the rest of a name
    time = read_chinese_time(norm, at)
    if time >= m.end(1):
        return Numeral(at, time, text[at:time], "time", "date")
    after = norm[end:end + 1]
    if not more and after in "是、，）" and after and len(run) <= 3 and (before in _ITEM_BEFORE or before in "（"):
        if after == "是" and (not before or before in _ITEM_BEFORE) or is_list_number(norm, at, end) or after == "，" and before == "\n":
            return Numeral(at, end, text[at:end], "other", "list")
    if norm.startswith("位数", end) and run in ("两", "三", "四"):
        low = 10 ** ("一两三四".index(run))
        quantity = Quantity(low, None, ">", low, low * 10, "percent", "位数", (at, end))
        return Numeral(at, end + 2, text[at:end + 2], "quantity", "digits", quantity)
    numeral = _read_amount(text, norm, at, floor, run, more, outer, m.end(1), end)
    return numeral or Numeral(at, m.end(1), text[at:m.end(1)], "name", "chinese")


def _find_up(norm: str, at: int, floor: int) -> tuple[int, str]:
    """A bound before a bare multiplier, 上千 过亿 破百 among them."""
    start, bound = find_bound_before(norm, at, floor)
    if bound:
        return start, bound
    if at > floor and _UP.search(norm, max(at - 2, floor), at):
        return at - 1, ">"
    return at, ""


def _read_amount(text: str, norm: str, at: int, floor: int, run: str, more: str | None, outer: str | None, run_end: int,
                 end: int) -> Numeral | None:
    written, is_open = _parse(run, more, outer)
    vague = run[0] in "几数"
    if written is None and not vague or written is not None and written.positional:
        return None
    if norm.startswith("番", end) and written is not None:
        return _read_doubling(text, norm, at, floor, end, written)
    has_multiplier = bool(outer) or run[-1] in "万亿"
    unit, stop = find_unit_after(norm, end, strict=True)
    unit = allow_unit(unit, norm, at, stop, written or Written(0, 0, 0), has_multiplier)
    if vague:
        return _read_vague(text, norm, at, floor, run, outer, end, unit, stop)
    if not more:
        to = _RANGE.match(norm, stop if unit is None else end)
        if to and unit is None:
            numeral = _read_range(text, norm, at, floor, written, to)
            if numeral:
                return numeral
    is_bare = not more and run[0] in "百千万亿" and _ONLY_MULTIPLIERS.fullmatch(run) is not None
    up, bound = _find_up(norm, at, floor) if is_bare or unit is not None and unit.sort == "ratio" else find_bound_before(norm, at, floor)
    is_small = len(run) == 1 and run in "一二两三四五六七八九十" or written.top is not None and written.top < 10
    kind, flags, label = "", (), False
    if unit is None:
        if not has_multiplier and not (is_bare and bound) or run in ("万", "亿") and not bound and not more:
            return None
        power = 8 if "亿" in run or outer and "亿" in outer else 4
        if is_bare and not bound and not norm.startswith("级", end):
            return None
        if norm.startswith("级", end):
            unit, label = OMITTED_YUAN, not bound
            stop = end
        else:
            money = guess_money(norm, up, end, power)
            unit, stop = (OMITTED_YUAN if money else NO_UNIT), end
            flags = ("unit_omitted",) if money else ()
    if unit.sort in ("score", "index", "day") or unit.sort == "money" and is_small and norm[stop:stop + 1].isalpha() or unit.surface == "P":
        return None
    if unit.sort == "duration" or unit.sort == "age" or unit.sort == "anniversary":
        return complete_quantity(text, norm, floor, at, end, stop, written, unit, open_digit=is_open, rule="chinese")
    if is_bare and not bound:
        if unit.sort in ("count", "ratio", "length", "duration") or run == "万" and unit.sort == "money":
            return None
        if norm[at - 1:at] in ("：", "（", "(", "/", "每") and at or norm[stop:stop + 1] in ("）", ")"):
            return None  # the unit of a table or of a rate
        label = True
    if is_small and not more and unit.sort == "count":
        if run == "一":
            if not (_STATED_ONE.match(norm, end) and at > floor and norm[at - 1] not in _NO_NOUN_BEFORE):
                return None
        elif norm[at - 2:at - 1] in _SMALL and at > 1 or norm[stop:stop + 1] in _SMALL or norm[stop:stop + 1] == "”":
            return None  # 六链五群, “一核三区”: a slogan
        elif run == "二" and unit.surface != "位" or not unit.small or is_framework(norm, at, stop):
            return None
    if run == "一" and unit.sort not in ("count", "ratio"):
        return None
    tenth = _TENTH.match(norm, end) if unit.surface == "成" else None
    if tenth and written.top is None:
        digit = 5 if tenth[1] == "半" else read_chinese(tenth[1]).digits
        written, stop = Written(written.digits * 10 + digit, -1, -1), tenth.end()
    numeral = complete_quantity(text, norm, floor, at, end, stop, written, unit, open_digit=is_open, size_label=label, kind=kind,
                                rule="chinese", flags=flags)
    if bound and up < numeral.start and numeral.quantity is not None and numeral.quantity.bound == "=":
        q = numeral.quantity
        quantity = Quantity(q.value, q.value_max, bound[0], q.value, None, q.unit, q.measure, q.number, q.kind, tuple(f for f in q.flags if f != "size_label"))
        numeral = Numeral(up, numeral.end, text[up:numeral.end], numeral.cls, numeral.rule, quantity)
    return numeral


def _parse(run: str, more: str | None, outer: str | None) -> tuple[Written | None, bool]:
    if run[0] in "几数":
        return None, False
    written = read_chinese(run) if len(run) <= 24 else None
    if written is None or not more:
        return written, False
    if outer:
        power = read_multiplier(outer)
        written = written._replace(power=written.power + power, place=written.place + power)
    return written, True


def _read_range(text: str, norm: str, at: int, floor: int, low: Written, to: re.Match[str]) -> Numeral | None:
    high = read_chinese(to[1]) if len(to[1]) <= 12 else None
    unit, stop = find_unit_after(norm, to.end(), strict=True)
    if high is None or unit is None or high.positional or high.top or low.top or not low.digits < high.digits:
        return None
    both = Written(low.digits, 0, 0, high.digits)
    return complete_quantity(text, norm, floor, at, to.end(), stop, both, unit, rule="range")


def _read_vague(text: str, norm: str, at: int, floor: int, run: str, outer: str | None, end: int, unit: Unit | None, stop: int) -> Numeral | None:
    """数十家, 几千: an amount without a value; only its lower end is known."""
    if len(run) == 1 and (unit is None or unit.sort != "count"):
        return None
    power = read_multiplier(run[1:]) + read_multiplier(outer or "")
    if unit is None:
        unit, stop = NO_UNIT, end
        if power < 4:
            return None
    if unit.sort in ("duration", "day", "anniversary", "score", "index"):
        return Numeral(at, stop, text[at:stop], "time" if unit.sort != "score" else "name", "duration")
    quantity = Quantity(None, None, "=", 10**power if power else None, None, unit.unit, unit.surface, (at, end))
    return Numeral(at, stop, text[at:stop], "quantity", "vague", quantity)


def _ordinal(text: str, norm: str, at: int, end: int) -> Numeral:
    start = at - 1
    written = read_chinese(norm[at:end]) if end - at <= 6 else None
    stop = read_rank(norm, at, end) if written is not None and not written.positional else 0
    if not stop:
        if norm.startswith("季度", end):
            return Numeral(start, end + 2, text[start:end + 2], "time", "quarter")
        return Numeral(start, end, text[start:end], "other", "ordinal")
    quantity = Quantity(written.digits, None, "=", written.digits, written.digits, "rank", norm[end:stop], (at, end), "rank")
    return Numeral(start, stop, text[start:stop], "quantity", "rank", quantity)


def _read_fraction(text: str, norm: str, at: int, floor: int, run: re.Match[str]) -> Numeral | None:
    """三分之一, 百分之五: percent."""
    m = _FRACTION.match(norm, run.end(1))
    below = read_chinese(run[1]) if len(run[1]) <= 4 else None
    if not m or below is None or not below.digits:
        return None
    above = read_arabic(m[2]) if m[2] and len(m[2]) < 12 else read_chinese(m[1]) if m[1] and len(m[1]) < 12 else None
    if above is None or above.top is not None:
        return None
    numeral = complete_quantity(text, norm, floor, at, m.end(), m.end(), Written(0, 0, 0), NO_UNIT, rule="fraction")
    return replace_value(numeral, _divide(above, below.digits), "percent")


def _divide(above: Written, below: int) -> float:
    if below in (100, 1000, 10000):
        return scale(above.digits, above.power + 2 - {100: 2, 1000: 3, 10000: 4}[below])
    return 100 * scale(above.digits, above.power) / below


def _read_doubling(text: str, norm: str, at: int, floor: int, end: int, written: Written) -> Numeral | None:
    """翻一番 is an increase of 1 times, 翻两番 of 3; the interval keeps the ratio 2^n."""
    m = re.search("翻(?:了|上)?(近|约|超过?)?$", norm[max(at - 5, floor):at])
    if not m or written.digits > 30:
        return None
    start = at - len(m[0])
    value = 2**written.digits - 1
    bound = {"近": "~", "约": "~", None: "="}.get(m[1], ">")
    quantity = Quantity(value, None, bound, value + 1, value + 1 if bound == "=" else None, "times", "番", (at, end), "change")
    return Numeral(start, end + 1, text[start:end + 1], "quantity", "doubling", quantity)


def _read_sign(text: str, norm: str, at: int, floor: int) -> Numeral:
    """首位, 翻番, 翻倍, 过半, 上半年: amounts, ranks and times without a numeral character."""
    char = norm[at]
    if char == "首":
        found = read_first(norm, at)
        if not found:
            return Numeral(at, at + 1, text[at:at + 1], "name", "first")
        start, end = max(found[0], floor), found[1]
        return Numeral(start, end, text[start:end], "quantity", "rank", Quantity(1, None, "=", 1, 1, "rank", "", (start, end), "rank"))
    if char in "番倍":
        start = max(at - 1, floor)
        quantity = Quantity(1, None, "=", 2, 2, "times", char, (at, at + 1), "change")
        return Numeral(start, at + 1, text[start:at + 1], "quantity", "doubling", quantity)
    if norm.startswith("年", at + 1):
        start = max(at - 1, floor)
        return Numeral(start, at + 2, text[start:at + 2], "time", "half")
    end = at + 2 if norm.startswith("数", at + 1) else at + 1
    return _half(text, norm, at, end, floor)


def _half(text: str, norm: str, at: int, end: int, floor: int) -> Numeral:
    numeral = complete_quantity(text, norm, floor, at, end, end, Written(50, 0, 1), NO_UNIT, rule="half")
    q = numeral.quantity
    bound, start = q.bound, numeral.start
    if bound == "=" and norm[at - 1:at] == "过" and at - 1 >= floor:
        bound, start = ">", at - 1
    quantity = Quantity(50, None, bound, q.low if bound != ">" else 50, q.high if bound != ">" else None, "percent", "", q.number)
    return Numeral(start, numeral.end, text[start:numeral.end], "quantity", "half", quantity)
