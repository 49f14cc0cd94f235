"""A Chinese number with its 余 and outer multiplier, and the fractions made of two numbers."""
from __future__ import annotations

from corpus_tools.frozen import change, frozen
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.numerals.chinese_numbers import Written, read_arabic, read_chinese, read_multiplier, scale
from corpus_tools.numerals.numeral_words import NUMERAL_CHARACTERS
from corpus_tools.numerals.quantities import complete_quantity, replace_value
from corpus_tools.numerals.units import NO_UNIT

_POINT = "[点·.](?<=[〇零一二三四五六七八九十].)[〇零一二三四五六七八九]+"  # 二·二五, 十九.九一亿: as papers of Taiwan write them
_FIGURES = "〇零一二三四五六七八九"
_RUN = compile_late(
    rf"((?:[几数](?=[十百千万亿])|(?=[{NUMERAL_CHARACTERS}]))[{NUMERAL_CHARACTERS}]*(?:{_POINT})?"
    rf"(?:(?<=[一二两三四五六七八九十])兆(?=[{NUMERAL_CHARACTERS}])[{NUMERAL_CHARACTERS}]+(?:{_POINT}[十百千]?[万亿]?)?)?"
    rf"(?:(?<=[{_FIGURES}])[十百千]?(?:万亿|[万亿])|(?<=[{_FIGURES}两])兆(?![瓦赫字位双]))?|[几数])"
    r"(?:([余多几]|(?<=[十百千])来(?=[万亿家个名位台辆条项户亩吨元块岁天人口斤分里米]))((?:[十百千])?(?:万亿|[万亿]))?)?")
_MULTIPLIERS = "十百万亿"
# 七、八家, 三、四十间: two figures that follow one another, of something counted
_ABOUT = compile_late("([一二三四五六七八])、(?=(?:(?<=一、)二|(?<=二、)三|(?<=三、)四|(?<=四、)五|(?<=五、)六|(?<=六、)七|(?<=七、)八|(?<=八、)九))"
                      "([二三四五六七八九][十百千]?[万亿]?)(?=[家间個个名台项項倍位辆輛艘吨亩成]|人(?!民)|次(?!产))")
_JOINTS = ("、", "第", "（")
_KILO = compile_late("[瓦克米伏卡焦帕赫升]")  # behind 千 it makes a unit
_LONGEST = 24  # characters: a longer row is no number
_NEARLY, _CLOSES = frozenset("多强弱"), ("", *"，。；、）的\n")
_FRACTION = compile_late(rf"分之(?:([{NUMERAL_CHARACTERS}]+(?:{_POINT})?)|([0-9]+(?:\.[0-9]+)?))")
_TO = frozenset("至到-~")
_TO_PERCENT = compile_late(rf"[至到~-]百分之([{NUMERAL_CHARACTERS}]+(?:{_POINT})?)")  # 百分之三至百分之五
_FROM = compile_late("[从由自](?![于此动主身然由营贸])[^，。；、从由自]{0,14}$")
_BELOW = {"三": 3, "四": 4, "五": 5, "十": 10}
_PERCENT = compile_late(rf"分([{NUMERAL_CHARACTERS}]+(?:{_POINT})?)(?![钟之分千万])")  # 百分八, as written in Hong Kong; 百分百
_PART = compile_late("分([一二两三四])(?![钟之分十百千万])")  # 三分一, as written in Hong Kong


@frozen
class Run:
    """A Chinese number as it stands in a text."""

    word: str  # the numeral characters
    word_end: int
    end: int  # behind 余 and the outer multiplier
    outer: str  # the multiplier behind 余: 万 in 十余万
    open_digit: bool  # 余, 多 or 几 after it
    written: Written | None  # None where the characters make no number, and for 几 and 数


_new_run = Run.__new__  # what the constructor calls, without a detour through the type


def parse_run(norm: str, at: int) -> Run:
    """The number that begins with the Chinese character at ``at``.

    >>> run = parse_run("两万多家", 0)
    >>> run.word, run.open_digit, run.written.digits
    ('两万', True, 20000)
    """
    if norm[at + 1:at + 2] == "、" and norm[at - 1:at] not in _JOINTS and (about := _ABOUT.match(norm, at)) is not None:
        return _new_run(Run, about[0], about.end(), about.end(), "", False, read_chinese(about[1] + about[2]))
    m = _RUN.match(norm, at)
    if m is None:
        raise ValueError(f"no Chinese number at {at} of the text: {norm[at:at + 10]!r}")
    word, more, outer = m.group(1), m.group(2), m.group(3) or ""
    if word[-1] == "千" and not more and word[-2:-1] in _MULTIPLIERS and _KILO.match(norm, m.end(1)):
        if word == "千":
            return Run(word, m.end(1), m.end(1), "", False, None)  # 千瓦 alone
        return Run(word[:-1], m.end(1) - 1, m.end(1) - 1, "", False, read_chinese(word[:-1]))  # 百万千瓦, but 三千米
    written = read_chinese(word) if len(word) <= _LONGEST and word[0] not in "几数" else None
    if written is not None and outer:
        power = read_multiplier(outer)
        written = written._replace(power=written.power + power, place=written.place + power)
    return _new_run(Run, word, m.end(1), m.end(), outer, more is not None, written)


def read_fraction(text: str, norm: str, at: int, floor: int, run: Run) -> Numeral | None:
    """三分之一, 百分之五, 三分一: percent.

    >>> read_fraction("超三分之一", "超三分之一", 1, 0, parse_run("超三分之一", 1)).text
    '超三分之一'
    """
    below, end, above = 0, 0, None
    m = _FRACTION.match(norm, run.word_end)
    part = _PART.match(norm, run.word_end) if not m and run.word in _BELOW else None
    if m and run.written is not None and len(run.word) <= 4 and m.end() - m.start() < 14:
        below, end = run.written.digits, m.end()
        above = read_arabic(m[2]) if m[2] else read_chinese(m[1])
    elif part:
        below, end, above = _BELOW[run.word], part.end(), read_chinese(part[1])
        if above is None or above.digits >= below:
            return None
    if run.word == "百" and not m and (percent := _PERCENT.match(norm, run.word_end)):
        below, end, above = 100, percent.end(), read_chinese(percent[1])
    if not below or above is None or above.top is not None:
        return None
    value, more = _divide(above, below), None
    may_reach = below == 100 and norm[end:end + 1] in _TO and not _FROM.search(norm, max(at - 16, floor), at)
    to = _TO_PERCENT.match(norm, end) if may_reach else None
    high = read_chinese(to[1]) if to else None
    if to is not None and high is not None and high.top is None and _divide(high, 100) > value:
        end, more = to.end(), _divide(high, 100)
    numeral = complete_quantity(text, norm, floor, at, end, end, Written(0, 0, 0), NO_UNIT, rule="fraction")
    found = replace_value(numeral, value, "percent", more)
    if more is None and norm[end:end + 1] in _NEARLY and norm[end + 1:end + 2] in _CLOSES and found.quantity is not None and \
            found.quantity.bound == "=":
        low, high = (value, None) if norm[end] != "弱" else (None, value)
        quantity = change(found.quantity, bound="<" if norm[end] == "弱" else ">", low=low, high=high)
        found = change(found, end=end + 1, text=text[found.start:end + 1], quantity=quantity)  # 三分之一强
    return found


def _divide(above: Written, below: int) -> float:
    if below in (100, 1000, 10000):  # exact: 百分之五点二 is 5.2
        return scale(above.digits, above.power + 3 - len(str(below)))
    return 100 * scale(above.digits, above.power) / below
