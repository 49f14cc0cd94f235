"""An Arabic number with its multiplier and 余: the parts that every reader of digits needs."""
from __future__ import annotations

from typing import NamedTuple

from corpus_tools.late import compile_late
from corpus_tools.numerals.chinese_numbers import Written, read_arabic, read_multiplier, scale

_NUMBER = compile_late(
    r"([0-9](?:[0-9]{0,2}+(?:(?:,[0-9]{3})+(?![0-9])|(?: [0-9]{3}){1,3}(?=(?:\.[0-9]{1,3})?[\u4e00-\u9fff%㎡]))|[0-9]*)(?:\.[0-9]+)?)"
    r"(?: ?([余多几]|来(?=[万亿])|\+(?=[万亿]))?((?:[十百千][余多几]?)?(?:万[余多几]?亿|亿亿|[万亿])|兆(?= ?[余多]?(?:元|美元|日元|韩元|新台币|立方|公吨|人次|[0-9]))"
    r"|(?:(?<=\.[0-9])|(?<=\.[0-9]{2}))兆(?=[、，。；！ \n])|(?:(?<=[破达超过逾近约看探战上冲][0-9])|(?<=[破达超过逾近约看探战上冲][0-9]{2}))兆(?![瓦赫帕字焦欧伏位比])"
    r"|千(?![克米瓦伏卡焦帕赫字兆禧])|百(?![分强姓货年盛]))([余多几]?)"
    r"|([余多几])(?!样|(?<![0-9]{2}[余多几])种)|(?<=0)(来)(?=[家个名位台辆条项户亩吨元块岁天]))?")
_PLAIN = compile_late("[0-9]++(?![ ,.+余多几来十百千万亿兆])")  # as most numbers are: nothing that follows belongs to them
LONGEST = 24  # characters: a longer row of digits is a code


class Parsed(NamedTuple):
    """A number in Arabic digits as it stands in a text."""

    written: Written
    digits_end: int
    end: int  # behind multiplier and 余
    power: int  # of the multiplier
    open_digit: bool  # 余, 多 or 几 after a digit


_new_parsed = tuple.__new__  # what the constructor calls, without a detour through Python


def parse_number(norm: str, at: int) -> Parsed | None:
    """The number that begins with the digit at ``at``; None where the digits are too many for an amount.

    >>> parse_number("8400余万元", 0)[1:], parse_number("14,400家", 0)[1:]
    ((4, 6, 4, True), (6, 6, 0, False))
    """
    if (m := _PLAIN.match(norm, at)) is not None:
        end = m.end()
        return _new_parsed(Parsed, (read_arabic(m[0]), end, end, 0, False)) if end - at <= LONGEST else None
    m = _NUMBER.match(norm, at)
    if m is None or m.end(1) - at > LONGEST:
        return None
    word, inner, multiplier, outer, more, about = m.groups()
    more = more or about  # 20来家
    if multiplier is None:
        return _new_parsed(Parsed, (read_arabic(word), m.end(1), m.end() if more else m.end(1), 0, more is not None))
    power = read_multiplier(multiplier)
    is_open = bool(inner or outer) or len(multiplier) > 1 and multiplier[1] in "余多几"
    return _new_parsed(Parsed, (read_arabic(word, power), m.end(1), m.end(), power, is_open))


def to_number(written: Written) -> int | float:
    """The plain value.

    >>> to_number(Written(12, 3, 3))
    12000
    """
    return scale(written.digits, written.power)
