"""Numerals that are no amounts: parts of words and names, slogans, ordinals, list numbers, codes."""
from __future__ import annotations

import re

from corpus_tools.data import compiled, read_table, renewed
from corpus_tools.late import compile_late

NUMERAL_CHARACTERS = "〇零一二三四五六七八九十百千万亿两廿卅"
_TOKEN = compile_late(r"[A-Za-z0-9_]+(?:[-./+:&=%?#@~]+[A-Za-z0-9_]+)*\+?")
_LEFT_OF_TOKEN = compile_late(r"[A-Za-z0-9_./\-]*$")
_LONGEST_LEFT = 24  # how far a code is followed to the left; what lies further was read before or is no name
_LIST_END = compile_late(r"[.．、)）](?![0-9])")
_DIGITS = frozenset("0123456789")
_SHARED = frozenset("率度达到为")
_SMALL = tuple("一二两三四五六七八九十")
_JOINTS = frozenset("、升降增减提稳")
_OUTLINE = compile_late(r"([1-9]\d?\.(?:[1-9]\d?\.){0,2})([1-9]\d?)(?=[.．、]?[ \u3000]*[\u4e00-\u9fff“《])")  # 2.1 发展现状
_LIST_START = frozenset("\n。；：！？，、 （(“·*#>|-")
_FORMULA = compile_late(r"[0-9]{1,2}·[0-9]{1,2}(?=[\u4e00-\u9fff]{0,4}(?:地震|洪灾|事故|火灾|爆炸|事件|暴雨))|"  # 4·20地震
                        r"(?!(?:19|20)[0-9]{2}[:：][0-9][0-9.,]*[万亿元%家人亩吨])"  # 2009：31亿元
                        r"[0-9A-Za-z]+(?:[+×xX*/:∶-][0-9A-Za-zNnXx]+(?:\.[0-9]+(?![0-9]))?)+")
_TITLE = compile_late(r"《[^》\n]{0,80}》")


Words = dict[str, tuple[tuple[int, str], ...]]
_WORDS: list[Words] = renewed([])  # filled at first use: words that begin with the numeral, words that hold it further in


def _load_words() -> list[Words]:
    """Words by the two characters around each numeral in them, with the numeral's offset; the longest first."""
    heads: dict[str, list[tuple[int, str]]] = {}
    inner: dict[str, list[tuple[int, str]]] = {}
    for row in read_table("numeral_words.csv"):
        word = row["word"]
        for m in re.finditer(f"[{NUMERAL_CHARACTERS}]+", word):
            at = m.start()
            side, key = (inner, word[at - 1:at + 1]) if at else (heads, word[:2])
            side.setdefault(key, []).append((at, word))
    return [{key: tuple(sorted(words, key=lambda w: -len(w[1]))) for key, words in side.items()}
            for side in (heads, inner)]


def find_word(norm: str, at: int, floor: int) -> tuple[int, int] | None:
    """The dictionary word that holds the numeral beginning at ``at``.

    >>> find_word("进一步统一思想", 1, 0), find_word("新增一家企业", 2, 0)
    ((0, 3), None)
    """
    if not _WORDS:
        _WORDS.extend(_load_words())
    heads, inner = _WORDS
    words = heads.get(norm[at:at + 2])
    if words is not None:
        for _, word in words:
            if norm.startswith(word, at) and not (word == "十分" and norm.startswith("之", at + 2) or  # 十分之一
                                                  word == "百分百" and norm[at - 1:at] in _SHARED):  # 出租率百分百
                return at, at + len(word)
        if at and (norm.startswith("）", at + 2) and norm[at - 1] == "（" and norm[at - 2] in "市州县" or
                   norm[at - 1] in "、，；：" and norm[at + 2:at + 3] in _DIGITS) and \
                any(len(word) == 3 and word[2] in "县区" for _, word in words):
            return at, at + 2  # 江州市（三台）, 平武、三台0个: the county
    words = inner.get(norm[at - 1:at + 1]) if at else None
    if words is not None:
        for offset, word in words:
            start = at - offset
            if start >= 0 and norm.startswith(word, start):
                return max(start, floor), start + len(word)
    return None


@compiled
def _load_frameworks() -> tuple[str, ...]:
    return tuple(row["noun"] for row in read_table("numeral_frameworks.csv"))


def is_framework(norm: str, start: int, end: int) -> bool:
    """Whether a small count (start:end with its measure word) only groups or names: 三大突破, “四个高新”, 两个方面.

    >>> is_framework("抓好六个方面工作", 2, 4), is_framework("落户两家企业", 2, 4)
    (True, False)
    """
    if norm[start - 1:start] in "“‘" and start:
        close = norm.find("”" if norm[start - 1] == "“" else "’", end, end + 14)
        if close >= 0:
            return True
    if norm[start - 1:start] in _JOINTS and start and (opened := norm.rfind("“", max(0, start - 16), start)) >= 0 and \
            norm.find("”", opened, start) < 0 <= norm.find("”", end, end + 12) and norm[opened + 1:opened + 2] in _SMALL:
        return True  # “两个高于、两个缩小”, “两降两升”
    return norm.startswith(_load_frameworks(), end + norm.startswith("大", end))


def find_token(norm: str, at: int, floor: int) -> tuple[int, int]:
    """The run of Latin letters, digits and joining marks around a digit: TOP30, A7, content_34609, an address."""
    left = _LEFT_OF_TOKEN.search(norm, max(floor, at - _LONGEST_LEFT), at)
    start = left.start() if left else at
    token = _TOKEN.match(norm, at)
    return start, token.end() if token else at + 1


def find_formula(norm: str, at: int) -> int:
    """End of 1+N+1, 7×24, 2:1 beginning at ``at``; ``at`` where there is none."""
    m = _FORMULA.match(norm, at)
    return m.end() if m else at


def is_list_number(norm: str, start: int, end: int) -> bool:
    """Whether a number stands before an item: 1. 2、 （3） 一、 at the head of a line or sentence.

    >>> is_list_number("（一）稳增长", 1, 2), is_list_number("企业3、项目2", 2, 3)
    (True, False)
    """
    before = norm[start - 1:start]
    if before and before not in _LIST_START:
        return False
    if is_outline(norm, start):
        return True
    m = _LIST_END.match(norm, end)
    if not m:
        return False
    if m[0] in "）)":
        return before in ("（", "(", "\n", "", " ", "。", "；")
    return before not in ("（", "(") and (before not in ("，", "、") or m[0] not in "、")


def is_outline(norm: str, at: int) -> bool:
    """Whether a number opens the line of a heading of which another numbers the next or the one before.

    >>> is_outline("2.1 背景\\n2.2 现状", 0), is_outline("4.8 用户评分", 0)
    (True, False)
    """
    m = _OUTLINE.match(norm, at) if norm[at - 1:at] in ("", "\n") else None
    if m is None:
        return False
    return any(f"\n{m[1]}{int(m[2]) + step}{norm[m.end(2):m.end(2) + 1]}" in norm or
               norm.startswith(f"{m[1]}{int(m[2]) + step}{norm[m.end(2):m.end(2) + 1]}") for step in (-1, 1))


def find_titles(norm: str) -> list[tuple[int, int]]:
    """The spans of 《…》: a number inside is part of a name.

    >>> find_titles("印发《三年行动计划》和《办法》")
    [(2, 10), (11, 15)]
    """
    return [m.span() for m in _TITLE.finditer(norm)] if "《" in norm else []
