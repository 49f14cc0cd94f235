"""Names, short quotations and brackets of a text as tokens, found before its words are."""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from corpus_tools.frames.predicates import BRACKET, MOVES, NAME, NOUN, PREP, PULL, QUOTE, SCOPE, SHARE, TO, Marks, Token, read_words
from corpus_tools.late import compile_late
from corpus_tools.names.edges import SIZE
from corpus_tools.names.find import Name

_QUOTATION = compile_late("“(?!十[一二三四五六七]五)[^“”，。；！？\n]{1,24}”")
_NAME_BITS = {"class": NOUN, "document": QUOTE}
_WORKS = ("项目", "工程")
_SIZE, _RATES = compile_late(f"(?:{SIZE.pattern})(?<![号期代])"), "产理工"  # 年产, 日处理: their size has its word before it
_PREDICATES = PULL | MOVES | TO | SHARE | PREP
# a bare 公司 or 基地 that opens a clause and is the one who makes or has: 公司年产阀门, 基地规划建设厂房, 园区距机场
_CLAUSE_STARTS = ("", *"，。；：\n")
_GOES_ON = ("年产", "年加工", "年生产", "年销售", "年处理", "年设计", "日产", "日处理", "日加工", "月产", "距", "规划建", "设计",
            "占地", "共", "现有", "已", "计划", "将", "拟", "斥资", "预计")
_COUNTED = compile_late("(?:约|近|超过?|达|共)*[0-9]{1,5}[多余]?[家个座](?=[，。；、（和及]|$)")  # 国家级高新区100家和经济技术开发区80家


def mark_names(norm: str, names: Sequence[Name]) -> Marks:
    """Names and short quotations as tokens, with their starts for bisection.

    A class (国家高新区) is a noun, a stand-in (该园区) a scope; a bare stand-in may be part of a word (上市公司) and is left to
    the words of the table. A name inside a quotation is part of it.
    """
    words = read_words()
    marks: list[Token] = []
    for n in names:
        kind, start, end = n.type, n.start, n.end
        if kind == "place":
            after = norm[end : end + 2]
            if after[:1] != "级":  # 江南地区游客, but 江州地区生产总值
                marks.append((start, end + 2 if after == "地区" and not norm.startswith("生产总值", end + 2) else end, NAME))
        elif kind == "stand-in":
            if _stands_for_one(norm, start, end, words) and _may_be_name(norm, n, words):
                marks.append((start, end, SCOPE))
        elif _may_be_name(norm, n, words):
            bits = NOUN if n.level == "index" else _NAME_BITS.get(kind, NAME)
            size = _SIZE.search(norm, start, end) if kind == "project" else None
            if size is not None and size.start() > start and norm[size.start() - 1] not in _RATES:
                marks.append((start, size.start(), bits))  # 青禾200兆瓦电池项目: what has that size is told behind it
            else:
                marks.append((start, end, bits | NOUN if n.text.endswith(_WORKS) else bits))
    starts = [n.start for n in names]
    marks += [(m.start(), m.end(), NAME if _is_body(names, starts, *m.span()) else QUOTE) for m in _QUOTATION.finditer(norm)]
    return _without_overlaps(marks)


def _is_body(names: Sequence[Name], starts: Sequence[int], opened: int, closed: int) -> bool:
    """Whether a quotation is the name of a body that has or does something."""
    k = bisect_left(starts, opened + 1)
    return k < len(starts) and starts[k] == opened + 1 and names[k].end == closed - 1 and \
        names[k].type in ("company", "institution", "park", "agency")


def _stands_for_one(norm: str, start: int, end: int, words: dict[str, int]) -> bool:
    """Whether a stand-in is one who has or does something, and no part of a word or a count."""
    if norm[start] in "该本全我前后":
        return True
    opens = norm[start - 1 : start] in _CLAUSE_STARTS
    if opens and norm[start:end] in ("公司", "集团") and any(words.get(norm[end : end + size], 0) & NOUN for size in (5, 4, 3, 2)):
        return True  # 公司总资产: of what the company has
    return opens and norm.startswith(_GOES_ON, end) or \
        end - start > 2 and norm[start:end] not in words and not _COUNTED.match(norm, end)


def add_brackets(marks: Marks, brackets: Sequence[tuple[int, int]]) -> Marks:
    """The same with the brackets of the text as tokens: what stands in one is part of it, and of what goes on past it nothing is kept."""
    if not brackets:
        return marks
    starts, tokens = list(marks[0]), list(marks[1])
    for start, end in brackets:
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if first < last and starts[first] == start and tokens[first][1] >= end:
            continue
        if first and tokens[first - 1][1] > start:
            if tokens[first - 1][1] >= end:
                continue
            first -= 1
        starts[first:last], tokens[first:last] = [start], [(start, end, BRACKET)]
    return starts, tokens


def _without_overlaps(marks: list[Token]) -> Marks:
    tokens: list[Token] = []
    last = 0  # where the last one ends
    by_end = sorted(marks, key=itemgetter(1), reverse=True)
    for token in sorted(by_end, key=itemgetter(0)):  # of those that begin together the longest first
        if token[0] >= last:
            tokens.append(token)
            last = token[1]
    return list(map(itemgetter(0), tokens)), tokens


def _may_be_name(norm: str, name: Name, words: dict[str, int]) -> bool:
    """No name begins inside a word (完成率), is a word itself (非税收入), or begins with a predicate (拉动园区)."""
    start = name.start
    if start and norm[start - 2 if start > 2 else 0 : start + 1] in words or words.get(name.text, 0) & NOUN:
        return False
    return not words.get(norm[start : start + 2], 0) & _PREDICATES
