"""How exact a number is said to be: the words that touch it, and the interval that they allow."""
from __future__ import annotations

from typing import NamedTuple

from corpus_tools.data import read_table, renewed
from corpus_tools.late import compile_late
from corpus_tools.numerals.chinese_numbers import Written, scale

_UP = compile_late("(?:(?<![以线网船路街市身海地])上|(?<![通经不度超突双])过|(?<![跌突打])破)$")
# 出超20亿元: how much more went out than came in; 支出超20亿元 is more than that
_OUT_IN = ("出", "入")
_SURPLUS = tuple(before + word for before in "，；。、（易月年季\n" for word in ("出超", "入超"))
# 约占全市的12%, 近全国四分之一: of the part, not of the whole that stands between
# 约为去年的1.8倍, 不到去年的一半
_OF_WHOLE = compile_late("(?<=不)[到足][\u4e00-\u9fff]{2,8}的$|约(?=[为是])[为是][^，。；、：（）0-9]{1,12}的$|"
                          "[约近逾到足超过](?=占)占[了到据]?[^，。；、：（）0-9约近逾超占]{1,12}$|[约近](?=全)全[国省市县区镇乡球港澳台](?:总[量数额])?的?$")
_WHOLE_REACH = 15  # characters
_SUMS = ("US", "HK", "RMB", "CNY")
_SUMMED = ("+", "N", "X", "n", *"$¥￥€£0123456789一二三四五六七八九十")
Value = int | float | None


class _Word(NamedTuple):
    word: str
    bound: str  # ~ > <, and ~< for 近: about, and not reached
    not_after: tuple[str, ...]


Words = dict[str, tuple[_Word, ...]]
_TABLES: list[Words] = renewed([])  # filled at first use: words before a number, words after one


def _load() -> list[Words]:
    """Words before a number by their last character, words after one by their first; the longest first."""
    before: dict[str, list[_Word]] = {}
    after: dict[str, list[_Word]] = {}
    for row in read_table("bounds.csv"):
        word = _Word(row["word"], row["bound"], tuple(row["not_after"].split()))
        if row["side"] == "before":
            before.setdefault(word.word[-1], []).append(word)
        else:
            after.setdefault(word.word[0], []).append(word)
    return [{c: tuple(sorted(words, key=lambda w: -len(w.word))) for c, words in side.items()}
            for side in (before, after)]


def find_bound_before(norm: str, at: int, floor: int) -> tuple[int, str]:
    """Start and bound of the word that ends at ``at``; (at, "") where there is none. Nothing before ``floor`` is read.

    >>> find_bound_before("总产值突破了100亿元", 6, 0), find_bound_before("已签约20家", 3, 0)
    ((3, '>'), (3, ''))
    """
    end = at
    if end > floor and norm[end - 1] == " ":
        end -= 1
    if end <= floor:
        return at, ""
    if not _TABLES:
        _TABLES.extend(_load())
    for word, bound, not_after in _TABLES[0].get(norm[end - 1], ()):
        start = end - len(word)
        if start >= floor and norm.startswith(word, start):
            if not_after and norm.endswith(not_after, max(start - 3, 0), start):
                return at, ""
            if norm[start - 1:start] in _OUT_IN and norm.endswith(_SURPLUS, max(floor - 1, 0), end):
                return at, ""
            return start, bound
    return at, ""


def find_bound_of_part(norm: str, at: int, floor: int) -> str:
    """The bound of a share whose whole stands between the two, "" where none does.

    >>> find_bound_of_part("约占全市的12%", 5, 0), find_bound_of_part("最近全国四分之一", 4, 0)
    ('~', '')
    """
    first = max(at - _WHOLE_REACH, floor)
    if norm.find("占", first, at) < 0 and norm.find("全", first, at) < 0 and not (
            norm[at - 1] == "的" and any(norm.find(char, first, at) >= 0 for char in "不约")) or (
            part := _OF_WHOLE.search(norm, first, at)) is None:
        return ""
    return find_bound_before(norm, part.start() + 1, floor)[1]


def find_up(norm: str, at: int, floor: int) -> tuple[int, str]:
    """Start and bound of the word before a bare multiplier, 上千 过亿 破百 among them.

    >>> find_up("集合上千款", 3, 0), find_up("通过千家", 2, 0)
    ((2, '>'), (2, ''))
    """
    start, bound = find_bound_before(norm, at, floor)
    if not bound and at > floor and _UP.search(norm, max(at - 2, 0), at):
        return at - 1, ">"
    return start, bound


def find_bound_after(norm: str, at: int) -> tuple[int, str]:
    """End and bound of the word that begins at ``at``; (at, "") where there is none.

    >>> find_bound_after("85%以上", 3), find_bound_after("85%的企业", 3)
    ((5, '>'), (3, ''))
    """
    start = at + 1 if norm.startswith(" ", at) else at
    if not _TABLES:
        _TABLES.extend(_load())
    for word in _TABLES[1].get(norm[start:start + 1], ()):
        end = start + len(word.word)
        if norm.startswith(word.word, start) and not (word.not_after and norm.startswith(word.not_after, end)) and \
                not (word.word == "+" and (start > at or _adds(norm, start))):
            return end, word.bound
    return at, ""


def _adds(norm: str, at: int) -> bool:
    """Whether a plus sign adds what follows (3亿元+5亿元, 20亿元+土地), and does not say that there is more (10万+, 100亿+)."""
    after = norm[at + 1:at + 2]
    if after in _SUMMED or norm.startswith(_SUMS, at + 1):
        return True
    return "\u4e00" <= after <= "\u9fff" and after != "的" and not (norm[at - 1:at].isdigit() or norm[at - 1] in "万亿千百%")


def make_interval(number: Written, bound: str, power: int, *, open_digit: bool = False) -> tuple[Value, Value]:
    """The interval (low, high) that the wording allows, None where it is open.

    ``open_digit`` is 余 or 多 after the last digit: up to the next step of that digit's place.

    >>> make_interval(Written(84, 6, 6), ">", 0, open_digit=True), make_interval(Written(50, 0, 1), "<", 0)
    ((84000000, 85000000), (None, 50))
    >>> make_interval(Written(8, 2, 2), "~<", 0), make_interval(Written(9, 1, 1), "~", 0)
    ((None, 800), (None, None))
    """
    value = scale(number.digits, number.power + power)
    if number.top is not None:
        return value, scale(number.top, number.power + power)
    if open_digit:
        least = min(number.power, number.place)
        digits = number.digits * 10**(number.power - least) + 10**(number.place - least)
        return value, scale(digits, least + power)
    if bound == "=":
        return value, value
    if bound == ">":
        return value, None
    return (None, value) if bound in ("<", "~<") else (None, None)
