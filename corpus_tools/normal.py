"""One spelling for all: a normal form of a text that has the same length, so offsets carry over.

Width, Traditional characters, quotes, dashes and spaces are made one; punctuation of running text becomes
full-width, that between digits stays as it is. Phrases are found in the normal form and cut from the original.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from corpus_tools.data import compiled, kept, read_table
from corpus_tools.late import compile_late

_SPACES = "\t\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\ufe58\ufe63\uff0d"
_HALF_TO_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）", "﹐": "，", "﹔": "；", "｡": "。"}
_ALIKE = {"「": "“", "」": "”", "『": "“", "』": "”", "〝": "“", "〞": "”", "〟": "”", "﹁": "“", "﹂": "”",
          "○": "〇", "◯": "〇", "﹪": "%", "℅": "%", "～": "~", "〜": "~", "∼": "~", "•": "·", "・": "·", "‧": "·", "∙": "·", "●": "·",
          "〔": "（", "〕": "）", "【": "（", "】": "）", "﹝": "（", "﹞": "）", "\r": "\n", "\u2028": "\n", "\u2029": "\n",
          **dict.fromkeys("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮❶❷❸❹❺❻❼❽❾❿⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽▪◦✅", "·")}  # what opens an item
# Each pattern begins with one character, which is looked for at full speed; those of one list are the same but for that.
_IN_NUMBER = [(mark, plain, compile_late(f"{mark}(?<=[0-9].)(?=[0-9])")) for mark, plain in ("，,", "：:")]
# 二〇二二年, 一九九八至二〇〇二年, 二00六年: years are written in digits; 五百O七亿: a nought written with a letter
_YEARS = [compile_late(f"{first}(?=年|[至~-](?:二[〇零0Oo]|一九))") for first in ("二[〇零0Oo][〇零0Oo一二三四五六七八九]{2}", "一九[〇零0Oo一二三四五六七八九]{2}")]
_NOUGHTS = [compile_late(f"{letter}(?<=[百千万亿].)(?=[一二三四五六七八九][千百万亿元人家名])") for letter in "Oo"]
_DIGITS = str.maketrans("〇零Oo一二三四五六七八九", "0000123456789")
_BETWEEN = compile_late("0(?<=[一二三四五六七八九〇].)(?=[一二三四五六七八九])")  # 一0六年, 一0四公顷
# 9﹒5%, 12·5亿元: a decimal point as papers of Hong Kong set it; 12·4 is a date
# 今年元月, 元至6月, not 3亿元月增
_FIRST_MONTH = compile_late("元(?<![0-9万亿兆千百十几数两半多余美日欧港澳台韩每].)(?=月|(?:[至到~—–－-]{1,2})(?:1[0-2]|[2-9]|十[一二]?|[二三四五六七八九])月)")
_POINTS = [(mark, compile_late(mark + "(?<=[0-9].)(?=[0-9]{1,4}(?:(?<=﹒[0-9])|(?<=﹒[0-9]{2})|(?<=﹒[0-9]{3})"
                                    "|[0-9]{0,3}(?:%|[万亿]|个?百分点|倍|[港美澳欧]?元)))")) for mark in "﹒·"]
# 净利润2.9/4.0/5.3亿元, 增长21%/26%: members of a list, as brokers part them
_SOME, _MORE = r"(?<![0-9./A-Za-z-])[0-9]{1,9}", r"[0-9]{1,9}(?:\.[0-9]{1,4})?"
_SLASHED = compile_late(rf"{_SOME}(?:(?:\.[0-9]{{1,4}})?(?:/-?{_MORE}){{2,9}}|\.[0-9]{{1,4}}/-?[0-9]{{1,9}}\.[0-9]{{1,4}})"
                        rf"(?=[亿万元倍%]|个?百分点)|{_SOME}(?:\.[0-9]{{1,4}})?([%xX倍])(?:/-?{_MORE}\1){{1,9}}")
_SLASH = compile_late("/(?<=[0-9%xX倍]/)-?[0-9]")
_QUOTE = compile_late(r'["＂\n]')


@kept
def list_simplified() -> dict[int, str]:
    """Characters, by their numbers, with the Simplified ones for them."""
    return {ord(row["traditional"]): row["simplified"] for name in ("traditional.csv", "variants.csv") for row in read_table(name)}


@compiled
def _table() -> dict[int, str]:
    table = dict(list_simplified())
    table.update({code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)})  # full-width ASCII
    table.update(dict.fromkeys(map(ord, _SPACES), " "))
    table.update(dict.fromkeys(map(ord, _DASHES), "-"))
    for group in (_HALF_TO_FULL, _ALIKE):
        table.update({ord(a): b for a, b in group.items()})
    for mark in ",;:?!()":  # the full-width forms stay full-width
        table[ord(mark) + 0xFEE0] = _HALF_TO_FULL[mark]
    return table


@compiled
def _changed() -> re.Pattern[str]:
    """All characters that the normal form writes otherwise: in most texts they are few, and skipping the others is quick."""
    return compile_late(f"[{re.escape(''.join(chr(code) for code, new in _table().items() if chr(code) != new))}]")


@compiled
def _written_otherwise() -> re.Pattern[str]:
    """Those characters, and one of each of the other things that the normal form writes otherwise."""
    return compile_late(f'[，：﹒·月"/二九0Oo{_changed().pattern[1:]}')


def find_changed(text: str) -> list[str]:
    """The characters of a text that the normal form writes otherwise.

    >>> find_changed("產值50亿元")
    ['產']
    """
    return _changed().findall(text)


@compiled
def find_spelled(chars: str) -> re.Pattern[str]:
    """A pattern of all characters that the normal form writes as one of these: it tells of a text whether its normal form holds one.

    >>> find_spelled("员（").findall("記者(通訊員")
    ['(', '員']
    """
    table = _table()
    kept = [char for char in chars if table.get(ord(char), char) == char]
    return compile_late(f"[{re.escape(''.join([*kept, *(chr(code) for code, new in table.items() if new in chars)]))}]")


@compiled
def changed_ideographs() -> re.Pattern[str]:
    """The ideographs among them."""
    changed = (chr(code) for code, new in list_simplified().items() if chr(code) != new and 0x4E00 <= code <= 0x9FFF)
    return compile_late(f"[{''.join(changed)}]")


# What Traditional text writes with a character that stands for two: 計畫 is 计划, 隨著 is 随着, 瞭解 is 了解.
_TWO_WAYS = compile_late("[画著瞭祇衹甚](?:(?<=[计规企策筹谋]画)|(?<=[随沿朝向接跟趁衣穿身]著)|(?<=著)(?=[重手力眼])|(?<=瞭)(?=解)"
                         "|(?<=[祇衹])(?=[有是能要会剩占])|(?<=甚)(?=么))")
_ONE_WAY = {"画": "划", "著": "着", "瞭": "了", "祇": "只", "衹": "只", "甚": "什"}
_TWO_SENSES = compile_late("[画畫著瞭祇衹甚]")
_FEW = 8  # a text with fewer than one such character in so many is not in Traditional ones
_SEVERAL = 40  # a text with more of them than these has all its characters looked up, else these are put in one by one


def normalise(text: str) -> str:
    """The normal form of a text, of the same length.

    Source of the character table: OpenCC (see data/traditional.csv).

    >>> normalise('佔比達１２.５％,共14,400家(約三成)"領先"')
    '占比达12.5%，共14,400家（约三成）“领先”'
    """
    if not _written_otherwise().search(text):
        return text  # as most phrases and many a line
    out, changed = text, find_changed(text)
    if changed:
        out = _change(text, changed)
    for mark, plain, between in _IN_NUMBER:
        if mark in out:
            out = between.sub(plain, out)
    for mark, between in _POINTS:
        if mark in out:
            out = between.sub(".", out)
    if "/" in out and _SLASH.search(out) is not None:
        out = _SLASHED.sub(_part_members, out)
    if "元" in out and "月" in out:
        out = _FIRST_MONTH.sub("1", out)
    if '"' in out:
        out = _pair_quotes(out)
    if "二" in out:
        out = _YEARS[0].sub(_write_digits, out)
    if "一九" in out:
        out = _YEARS[1].sub(_write_digits, out)
    if "0" in out:
        out = _BETWEEN.sub("〇", out)
    if "O" in out or "o" in out and ("二" in out or "一九" in out):
        for nought in _NOUGHTS:
            out = nought.sub("〇", out)
    return out


def _part_members(m: re.Match[str]) -> str:
    members = m[0].replace("/", "、")
    return members.replace(m[1], "倍") if m[1] and m[1] in "xX" else members


def normalise_lines(lines: Sequence[str]) -> list[str]:
    """The normal forms of lines, all made at once.

    >>> normalise_lines(["佔比達１２.５％", '"領先"'])
    ['占比达12.5%', '“领先”']
    """
    text = "\n".join(lines)
    norm, at = normalise(text), 0
    doubtful = _TWO_SENSES.search(text)
    norms = []
    for line in lines:  # what one of two senses is written as depends on how much else of its line is changed
        end = at + len(line)
        if doubtful is not None and doubtful.start() < end:
            norms.append(normalise(line))
            doubtful = _TWO_SENSES.search(text, end)
        else:
            norms.append(norm[at:end])
        at = end + 1
    return norms


def _change(text: str, changed: list[str]) -> str:
    """A text with these characters of it written as the normal form writes them."""
    table = _table()
    new = {char: table[ord(char)] for char in set(changed)}
    if len(new) > _SEVERAL or not new.keys().isdisjoint(new.values()):  # one stands for another
        text = text.translate(table)
    else:
        for char, written in new.items():
            text = text.replace(char, written)
    return choose_ways(text) if len(changed) * _FEW > len(text) else text


def choose_ways(text: str) -> str:
    return _TWO_WAYS.sub(lambda m: _ONE_WAY[m[0]], text) if any(map(text.__contains__, _ONE_WAY)) else text


def _write_digits(match: re.Match[str]) -> str:
    return match[0].translate(_DIGITS)


def _pair_quotes(text: str) -> str:
    """Straight quotes opened and closed in turn, afresh on each line."""
    is_open = False

    def turn(match: re.Match[str]) -> str:
        nonlocal is_open
        if match[0] == "\n":
            is_open = False
            return "\n"
        is_open = not is_open
        return "“" if is_open else "”"

    return _QUOTE.sub(turn, text)
