"""Reading one numeral that begins with a Chinese numeral character: word, name, time, list number or quantity."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.numerals.bounds import find_up
from corpus_tools.numerals.chinese_amounts import read_amount
from corpus_tools.numerals.chinese_numbers import read_chinese
from corpus_tools.numerals.chinese_parts import Run, parse_run, read_fraction
from corpus_tools.numerals.number_signs import make_digits, read_half, read_sign
from corpus_tools.numerals.numeral_times import CHINESE_TIME_STARTS, read_chinese_time
from corpus_tools.numerals.numeral_words import NUMERAL_CHARACTERS, find_word, is_list_number
from corpus_tools.numerals.quantities import make_rank, new_numeral
from corpus_tools.numerals.ranks import ROW_JOINTS, continues_row, read_rank
from corpus_tools.numerals.units import find_first_characters

_MAY_FOLLOW = frozenset(NUMERAL_CHARACTERS + "兆点余多几来分半番年月日季世是、，）位至到级 ")
_DIGITS = frozenset("0123456789")
_POINTS = ("·", ".")  # 二·二五公顷
_FIGURES = frozenset("〇零一二三四五六七八九")
_SIGNS = frozenset("首冠席番倍半双兆")
_MULTIPLIERS = frozenset("百千万亿")
_ITEM_BEFORE = frozenset("。；：\n ，“）、")
_CLOSES = ("", *"，。；、！）”\n")
_ITEM_AFTER = frozenset("是、，）")
_IDIOM = 4  # characters
_NO_AMOUNTS = ("百强", "百货", "百姓", "百科")
_PLACE_ENDS = "省市县区镇州"
_CALLED_SO = compile_late("级[\u4e00-\u9fff]{1,8}?(?:产业园|工业园|科技园|物流园|开发区)")
_NOT_HALF = ("天", "年", "会")


def read_chinese_numeral(text: str, norm: str, at: int, floor: int) -> Numeral:
    """The numeral that begins with the Chinese character at ``at``; nothing before ``floor`` is read.

    >>> n = read_chinese_numeral("集合上千款软件", "集合上千款软件", 3, 0)
    >>> n.text, n.quantity.value, n.quantity.bound
    ('上千款', 1000, '>')
    """
    char = norm[at]
    if char in _SIGNS:
        return read_sign(text, norm, at, floor)
    before = norm[at - 1] if at > floor else ""
    is_multiplier = char in _MULTIPLIERS
    word = find_word(norm, at, floor)
    if word and not (norm[word[1] - 1] == "点" and norm[word[1]:word[1] + 1] in _FIGURES):  # 一点七万亿元 is no 一点
        grows = is_multiplier and before and not norm.startswith(_NO_AMOUNTS, at) and \
            find_up(norm, at, floor)[1]  # 超千家 is an amount, 走过千山万水 and 跨入百强县 none
        if not grows or word[0] == at and word[1] - at >= _IDIOM:
            start, end = word
            return new_numeral(Numeral, start, end, text[start:end], "name", "word")
    after = norm[at + 1:at + 2]
    if after == "大" and char != "一" and before != "第" and not is_multiplier:
        return new_numeral(Numeral, at, at + 2, text[at:at + 2], "name", "framework")  # 三大行动
    if not is_multiplier and before != "第" and after not in _MAY_FOLLOW and after not in find_first_characters() \
            and not (after in _POINTS and norm[at + 2:at + 3] in _FIGURES):
        return new_numeral(Numeral, at, at + 1, text[at:at + 1], "name", "chinese")  # as in most words: nothing to count follows
    if before == "头" and char == "一" and after == "名" and norm[at + 2:at + 3] in _CLOSES:
        return make_rank(text, at - 1, at + 2, 1, "名", (at, at + 1))  # 排在全镇的头一名
    run = parse_run(norm, at)
    if before == "第":
        return _read_ordinal(text, norm, at, run)
    return _read_run(text, norm, at, floor, run, before) or \
        new_numeral(Numeral, at, run.word_end, text[at:run.word_end], "name", "chinese")


def _read_run(text: str, norm: str, at: int, floor: int, run: Run, before: str) -> Numeral | None:
    end = run.word_end
    if norm.startswith("分", end):
        fraction = read_fraction(text, norm, at, floor, run)
        if fraction:
            return fraction
    if run.word == "一" and norm.startswith("半", end) and not norm.startswith(_NOT_HALF, end + 1):
        return read_half(text, norm, at, end + 1, floor)
    if at and norm[at - 1] in _DIGITS:
        return None  # 1000千伏特高压: the rest of a name
    stop = read_chinese_time(norm, at) if norm[end:end + 1] in CHINESE_TIME_STARTS else 0
    if stop >= end:
        return new_numeral(Numeral, at, stop, text[at:stop], "time", "date")
    if before and before in _PLACE_ENDS and run.word[-1] == "亿" and _CALLED_SO.match(norm, end):
        return None  # 云江县千亿级纺织产业园: a name
    if before in ROW_JOINTS and run.written is not None:  # 分列二、三位: two places, and no rough number
        last = at + 1 if run.written.top is not None else end
        if last - at <= 3 and continues_row(norm, at, last) and (place := read_chinese(norm[at:last])) is not None:
            return make_rank(text, at, last + (norm[last] in "位名"), place.digits * 10**place.power, "位", (at, last))
    if _is_item(norm, at, run, before):
        return new_numeral(Numeral, at, end, text[at:end], "other", "list")
    if run.word in ("两", "三", "四") and norm.startswith("位数", end):
        return make_digits(text, norm, at, end + 2, 10 ** "一两三四".index(run.word))
    return read_amount(text, norm, at, floor, run)


def _is_item(norm: str, at: int, run: Run, before: str) -> bool:
    """一是, 一、 （一） before an item of a list."""
    after = norm[run.end:run.end + 1]
    if run.open_digit or after not in _ITEM_AFTER or not after or len(run.word) > 3:
        return False
    if before and before not in _ITEM_BEFORE and before != "（":
        return False
    return after == "是" and before != "（" or is_list_number(norm, at, run.end) or after == "，" and before == "\n"


def _read_ordinal(text: str, norm: str, at: int, run: Run) -> Numeral:
    start, end, written = at - 1, run.word_end, run.written
    is_number = written is not None and not written.positional and not run.outer and end - at <= 6
    stop = read_rank(norm, at, end) if is_number else 0
    if stop and written is not None:
        return make_rank(text, start, stop, written.digits, norm[end:stop], (at, end))
    if norm.startswith("季度", end):
        return Numeral(start, end + 2, text[start:end + 2], "time", "quarter")
    return new_numeral(Numeral, start, end, text[start:end], "other", "ordinal")
