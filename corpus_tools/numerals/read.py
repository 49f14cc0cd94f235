"""Every numeral of a text, with its class; quantities carry their reading.

One pass: a character that can begin a numeral is looked for, and what begins there is read by its kind.
Each digit and each Chinese numeral character of the text lies in exactly one numeral of the answer.
"""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.late import compile_late
from corpus_tools.model import Block, Numeral
from corpus_tools.normal import normalise
from corpus_tools.numerals.arabic_numerals import read_arabic_numeral
from corpus_tools.numerals.cell_numbers import read_cell_numerals
from corpus_tools.numerals.chinese_numerals import read_chinese_numeral
from corpus_tools.numerals.numeral_words import NUMERAL_CHARACTERS, find_titles

# One set of characters first, so that the search skips all others at full speed; 首 冠 几 数 半 番 倍 双 count in few words only.
_START = compile_late(
    f"[0-9{NUMERAL_CHARACTERS}首冠几数半番倍双兆席]"
    f"(?:(?<=[0-9{NUMERAL_CHARACTERS}])(?<!零(?=下[0-9{NUMERAL_CHARACTERS}.]{{1,5}}(?:℃|°|摄氏|度)))"  # read with its temperature
    "|(?<=首)(?:(?=位)|(?<=[之榜居列排]首))|(?<=[之居称]冠)"
    "|(?<=[破逾超近达过]兆)(?=元|美元|大关|[，。！、；记纪关\n]|$)"
    "|(?<=[几数])(?=[十百千万亿]|[家个名项倍条座款台种艘架])(?<![半基双参指多少总人次件个户额系复倍函变单奇偶读计序号无人位年岁级基]数)(?<!茶几)"
    "|(?<=半)(?:(?=数)|(?<=[跌升涨增减降]半)(?=成(?![品年]))|(?<=[过近超逾]半)(?![年导径])|(?<=[上下前后]半)(?=年))"
    "|(?<=[居列排名坐踞至到第]次席)|(?<=翻番)|(?<=翻倍)|(?<=双)(?=位数))")
# 每10股派发, 每100名员工拥有, 每引进1家企业奖励: what an amount is counted by
_PER = compile_late("每 ?(?:(?:新?增加?|引进|招引|引入|培育|孵化|认定|晋升|提升|上升|提高|完成|新设|吸纳|招用|介绍|建成|建设|净增|获得|取得|超过?)[ ]?)?$")
_DIGITS = frozenset("0123456789")


def classify_numerals(text: str) -> list[Numeral]:
    """All numerals of a plain text, in order, each with its class.

    >>> [(n.text, n.cls) for n in classify_numerals("2023年园区新增5G企业30余家")]
    [('2023年', 'time'), ('5G', 'name'), ('30余家', 'quantity')]
    """
    return read_numerals(text, normalise(text))


def read_numerals(text: str, norm: str, *, blocks: Sequence[Block] = ()) -> list[Numeral]:
    """The same for a text whose normal form, of the same length, is known.

    Bare numbers in cells of tables (``blocks`` of kind cell) take their unit from the heads.
    """
    found: list[Numeral] = []
    add, search = found.append, _START.search
    titles = iter([*find_titles(norm), (len(norm), len(norm))])
    title, title_end = next(titles)
    floor = 0
    is_counted = "每" in norm
    m = search(norm, 0)
    while m is not None:
        at = m.start()
        if norm[at] in _DIGITS:
            numeral = read_arabic_numeral(text, norm, at, floor)
        else:
            numeral = read_chinese_numeral(text, norm, at, floor)
        while at >= title_end:
            title, title_end = next(titles)
        if title < at and (numeral.cls == "quantity" or numeral.rule == "duration"):
            numeral = Numeral(numeral.start, numeral.end, numeral.text, "name", "title")
        elif is_counted and numeral.cls == "quantity" and "每" in norm[max(floor, numeral.start - 8):numeral.start] and \
                numeral.quantity.unit in ("count", "CNY") and _PER.search(norm, max(floor, numeral.start - 8), numeral.start) and (
                norm[numeral.start - 1] in "每 " or numeral.quantity.value == 1):
            numeral = Numeral(numeral.start, numeral.end, numeral.text, "name", "per")
        add(numeral)
        floor = numeral.end
        m = search(norm, floor if numeral.rule != "below" or norm[floor:floor + 1] != "\n" else floor + 3)  # 3 / 万平方米面积: its 万 is read
    return read_cell_numerals(text, norm, blocks, found) if blocks else found
