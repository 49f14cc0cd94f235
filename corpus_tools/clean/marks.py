"""Marks that a page writes in another way than most: units in square brackets, points for the stops of its sentences."""
from __future__ import annotations

from corpus_tools.clean.draft import Draft, Edit, edit_draft
from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.normal import normalise

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_OPENING = "[［〈〖"
# 产值[亿元], not a link, [亿元](…), nor what runs on behind it
_BRACKETS = compile_late(rf"[\[［〈〖]([^\[\]［］〈〉〖〗<>\n]{{1,20}})[\]］〉〗](?![(（{_HAN}])")
_BESIDE = compile_late(f"[{_HAN}）) ]")
_UNIT_WORD = compile_late("(?:计量)?单位：? ?|上年(?:同期)?=100?")
_POWER = compile_late("[十百千]?(?:万亿|[万亿])|[百千]")
_PARTS = compile_late("[/、，每]")
# a point as a stop, in a text that hardly has another: not in numbers, addresses, between the parts of a name
_POINT = compile_late(rf"[．.](?:(?<=[{_HAN}）)”’」』》〉％%].)(?![一二三四五六七八九〇○零](?<=[一二三四五六七八九十〇○零]..))"
                      rf"(?=[{_HAN}“‘「『《（(0-9\s”’」』）)\"]|\Z)|(?<=[0-9A-Za-z].)(?=[{_HAN}“‘「『《\n”’」』\"]|\Z)|(?<=[{_HAN}％%][．.])(?=[A-Z]))")
# a stop as a point: 增长62。9%
_DECIMAL = compile_late("。(?<=[0-9]。)(?<!(?:19|20)[0-9]{2}。)[0-9]{1,3}(?=个?百分点|[%％‰万亿倍亩吨元]|平方|公[里顷斤]|千[米瓦])")
_NUMBERS = compile_late("[ \\u3000\xa0、，,：:（(][0-9A-Za-z]{1,2}$")  # 任务 3．推进
_ITEM = compile_late("(?:^|\\n)[ \\t\\u3000\xa0]*+[一二三四五六七八九十]{1,3}[．.](?![．.])")
_SHORTEST, _BLANK, _BOUNDS = 4, " \u3000\xa0", "\n。！？!?；;"  # a sentence: what is shorter numbers one
_FEWEST, _RARE = 3, 8  # points that make it a habit; how many for each usual stop
_SAMPLE = 2000  # characters that are looked at first


@compiled
def _list_surfaces() -> frozenset[str]:
    return frozenset(row["surface"] for name in ("units.csv", "measures.csv") for row in read_table(name))


def _is_unit(words: str) -> bool:
    """Whether words are a unit or several, and nothing else.

    >>> [_is_unit(words) for words in ("亿元", "元/人", "万人、%", "单位：公顷", "编辑", "1")]
    [True, True, True, True, False, False]
    """
    said = _UNIT_WORD.match(words)
    rest = words[said.end():] if said else words
    return all(_is_one(part.strip()) for part in _PARTS.split(rest)) if rest else said is not None


def _is_one(words: str) -> bool:
    power = _POWER.match(words)
    return words in _list_surfaces() or power is not None and (words[power.end():] in _list_surfaces())


def round_brackets(draft: Draft) -> Draft:
    """Write the brackets around a unit as most tables do: 产值[亿元], 人口〈万人〉 → 产值（亿元）, 人口（万人）.

    A unit of one character counts only behind words: [元] before a name is a dynasty.

    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> text = "产值[亿元] 人口［万人］ 见文献[1] [元]某某"
    >>> round_brackets(Draft(Document("a.txt", text), MappedText.of(text))).text.text
    '产值（亿元） 人口（万人） 见文献[1] [元]某某'
    """
    text = draft.text.text
    if not any(map(text.__contains__, _OPENING)):
        return draft
    edits: list[Edit] = []
    for match in _BRACKETS.finditer(text):
        a, b = match.span()
        if _is_unit(normalise(match[1])) and (b - a > 3 or a and _BESIDE.match(text, a - 1)):
            edits += ((a, a + 1, "（", ""), (b - 1, b, "）", ""))
    return edit_draft(draft, edits)


def write_stops(draft: Draft) -> Draft:
    """Write a point that closes a sentence as the usual stop, in a text that writes most of its stops so, and 一．as 一、.

    A stop between the figures of a number is a point: 62。9%.

    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> text = "一．全年产值3.5亿元．其中出口占一成．利润增长5%．"
    >>> write_stops(Draft(Document("a.txt", text), MappedText.of(text))).text.text
    '一、全年产值3.5亿元。其中出口占一成。利润增长5%。'
    """
    text = draft.text.text
    edits = [(m.end() - 1, m.end(), "、", "") for m in _ITEM.finditer(text)] if "一．" in text or "一." in text else []
    edits = sorted([*edits, *((m.start(), m.start() + 1, ".", "") for m in _DECIMAL.finditer(text))])
    fewest = max(_FEWEST, text.count("。", 0, _SAMPLE) * _RARE)
    if text.count(".", 0, _SAMPLE) + text.count("．", 0, _SAMPLE) >= fewest:
        found = _find_stops(text)
        if len(found) >= max(_FEWEST, text.count("。") * _RARE):
            edits = sorted([*edits, *found])
    return edit_draft(draft, edits)


def _find_stops(text: str) -> list[Edit]:
    found: list[Edit] = []
    last = 0
    for match in _POINT.finditer(text):
        at = match.start()
        before = text[max(last, at - _SHORTEST):at].lstrip(_BLANK)
        if len(before) == _SHORTEST and not any(bound in before for bound in _BOUNDS) and not _NUMBERS.search(before):
            found.append((at, at + 1, "。", ""))
        last = at + 1
    return found
