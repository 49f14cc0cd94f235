"""The value of a written number, in Arabic digits or Chinese characters, exactly and with the place of its last digit.

A number is kept as two integers, value = digits × 10^power, so that 1769.6亿 is 176960000000 and nothing less.
"""
from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from corpus_tools.late import compile_late

_DIGITS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_TENS = {"十": 1, "百": 2, "千": 3, "廿": 1, "卅": 1}
_MYRIADS = {"万": 4, "亿": 8, "兆": 12}  # 兆 as in Taiwan
_NEIGHBOURS = compile_late("[一二两三四五六七八九]{2}")
_TAIL = compile_late("([一二两三四五六七八九十百千]+万)([〇零一二三四五六七八九]{3,4})")
_ROW = compile_late("[一二三四五六七八九][〇零一二三四五六七八九]{2,3}(?:万亿|[万亿兆])")
_POWER = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8, "兆": 12}


class Written(NamedTuple):
    """A number as written: value = digits × 10^power; ``place`` is the power of ten of its last digit but zeros."""

    digits: int
    power: int
    place: int
    top: int | None = None  # digits of the upper end of 三四十, same power
    positional: bool = False  # a row of bare digits, as in 二〇二五


def scale(digits: int, power: int) -> int | float:
    """digits × 10^power: an int wherever the result is whole.

    >>> scale(17696, 7), scale(388, -1), scale(50, -1)
    (176960000000, 38.8, 5)
    """
    if power >= 0:
        return digits * 10**power
    whole, rest = divmod(digits, 10**-power)
    return digits / 10**-power if rest else whole


def read_multiplier(word: str) -> int:
    """The power of ten of 万, 千万, 万亿 …

    >>> read_multiplier("万亿"), read_multiplier("千万"), read_multiplier("")
    (12, 7, 0)
    """
    return sum(_POWER.get(char, 0) for char in word)


_new_written = tuple.__new__  # what the constructor calls, without a detour through Python


def read_arabic(word: str, power: int = 0) -> Written:
    """A number in Arabic digits, with separators and decimals, times ten to a power.

    >>> read_arabic("14,400")[:3], read_arabic("1.2", 4)[:3]
    ((14400, 0, 2), (12, 3, 3))
    """
    if word.isdecimal():  # as most are
        digits = int(word)
        zeros = len(word) - len(word.rstrip("0")) if word[-1] == "0" and digits else 0
        return _new_written(Written, (digits, power, power + zeros, None, False))
    whole, _, part = word.replace(",", "").replace(" ", "").partition(".")
    part = part.rstrip("0")
    digits = int(whole + part)
    power -= len(part)
    zeros = len(whole) - len(whole.rstrip("0")) if not part and digits else 0
    return _new_written(Written, (digits, power, power + zeros, None, False))


@lru_cache(maxsize=4096)
def read_chinese(word: str) -> Written | None:
    """A number in Chinese characters; None where the characters make no number.

    >>> read_chinese("两万五千").digits, read_chinese("十七八")[:4], read_chinese("三点五亿")[:2]
    (25000, (17, 0, 0, 18), (35, 7))
    >>> read_chinese("二〇二五").positional, read_chinese("百千") is None
    (True, True)
    """
    if "兆" in word and "点" in word:  # 一兆一千三百五十五点五亿
        head, rest = map(read_chinese, word.split("兆", 1))
        if head is None or rest is None or head.top is not None or rest.top is not None or head.power:
            return None
        return Written(head.digits * 10**(12 - min(rest.power, 0)) + rest.digits * 10**max(rest.power, 0), min(rest.power, 0), 0)
    if "点" in word:
        return _read_point(word)
    if "·" in word or "." in word:
        return _read_point(word.replace("·", "点").replace(".", "点"))
    if len(word) < 4:
        return _read_short(word)
    trillions, mark, rest = word.partition("兆" if "兆" in word else "亿")
    if rest and _ROW.fullmatch(rest):  # 一兆五二二亿, 十二兆七〇一三亿, 六亿七一五一万
        head, row = read_chinese(trillions), read_chinese(rest)
        if head is None or row is None or head.top is not None or head.power:
            return None
        return Written(head.digits * 10**_MYRIADS[mark] + row.digits * 10**row.power, 0, 0)
    tail = _TAIL.fullmatch(word)
    if tail:  # 六万三四九二, 一万四五〇: the last digits in a row
        head, rest = read_chinese(tail[1]), read_chinese(tail[2])
        if head is None or rest is None or head.top is not None:
            return None
        return Written(head.digits * 10**head.power + rest.digits, 0, 0)
    if _ROW.fullmatch(word):  # 一七四五亿
        row = read_chinese(word.rstrip("万亿兆"))
        return row and Written(row.digits, read_multiplier(word[len(word.rstrip("万亿兆")):]), 0)
    return _read_short(word)


def _read_short(word: str) -> Written | None:
    """The same for a number that is no row of digits before 万 or behind it."""
    pair = _NEIGHBOURS.search(word)
    if pair and len(word) > 1 and not _is_positional(word):
        low = read_chinese(word[:pair.start() + 1] + word[pair.end():])
        high = read_chinese(word[:pair.start()] + word[pair.start() + 1:])
        first, second = (_DIGITS[c] for c in pair[0])
        if low is None or high is None or low.top is not None or high.top is not None:
            return None
        if second - first == 1 or (first, second) == (3, 5):
            return low._replace(top=high.digits)
        return None
    if _is_positional(word):
        digits = int("".join(str(_DIGITS[c]) for c in word))
        return Written(digits, 0, 0, None, True)
    return None if word[0] in "〇零" and len(word) > 1 else _read_places(word)  # 零亿


def _is_positional(word: str) -> bool:
    return (len(word) > 2 or len(word) == 2 and word[0] in "〇零") and all(c in _DIGITS for c in word)


def _read_point(word: str) -> Written | None:
    head, _, tail = word.partition("点")
    rest = tail.lstrip("〇零一二三四五六七八九")
    whole = read_chinese(head)
    if whole is None or whole.top is not None or any(c not in _POWER for c in rest):
        return None
    part = "".join(str(_DIGITS[c]) for c in tail[:len(tail) - len(rest)])
    if not part:
        return None
    return read_arabic(f"{whole.digits}.{part}", read_multiplier(rest))


def _read_places(word: str) -> Written | None:
    whole = total = section = 0  # whole: what 兆 closes; section: below the next 万 or 亿
    digit: int | None = None
    place = last = 0  # power of ten of the last digit; of the multiplier that came last
    below = 4  # inside a section the places fall: 百 after 千
    for at, char in enumerate(word):
        if char in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[char]
            place = 0
            if digit == 0:
                digit, last = None, 0
        elif char in _TENS:
            power = _TENS[char]
            if power >= below:
                return None
            if digit is None and char in "百千" and at and word[at - 1] not in "〇零万亿":
                return None
            count = {"廿": 2, "卅": 3}.get(char, 1 if digit is None else digit)
            section += count * 10**power
            digit, place, last, below = None, power, power, power
        elif char in _MYRIADS:
            power = _MYRIADS[char]
            section += digit or 0
            if section == 0 and total == 0:
                section = 1
            if power == 12:  # 一兆二千亿
                if whole:
                    return None
                whole, total, place = (total + section) * 10**power, 0, place + power
            elif power == 8 or section == 0:  # 万亿, 一亿二千万
                total = (total + section) * 10**power
                place = place + power
            else:
                total += section * 10**power
                place = place + power
            section, digit, last, below = 0, None, power, 4
        else:
            return None
    if digit:
        if last > 1 and len(word) > 1 and word[-2] not in "〇零":  # 两万五 is 25000
            section += digit * 10**(last - 1)
            place = last - 1
        else:
            section += digit
    value = whole + total + section
    if value == 0 and word not in ("零", "〇"):
        return None
    return Written(value, 0, place)
