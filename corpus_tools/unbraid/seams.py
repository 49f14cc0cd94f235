"""Evidence for a seam, and for a piece that ends or begins by itself, as numbers to be weighed."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log
from operator import add

from corpus_tools.unbraid.language import Edge, common_words, read_begin, read_end, weigh_words
from corpus_tools.unbraid.pieces import Read
from corpus_tools.unbraid.running import Onward, Opening, read_onward, read_opening, weigh_running

_ENUMERATED = re.compile(r"(?:第?[一二三四五六七八九十0]{1,3}(?:[是要、章节条届]|，)|（[一二三四五六七八九十0]{1,3}）|[0A][、.．）])")
_FIRST_MARK = re.compile("[，。；：！？、]")
_BEGINS_OWN = "“‘《（-—◎●▶►□■☉◆◇▲△⊙★☆▍|"
_BEGINS_MID = ".，。、；：！？”’）》…%"
_OPENERS = tuple("""据 根据 按照 此外 同时 与此同时 目前 近日 日前 近年来 其中 另外 对此 因此 所以 但 然而 不过 当前 当天 当日 今年 去年 首先 其次 再次 最后
接下来 未来 下一步 随着 通过 如今 事实上 记者 他 她 我们 针对 为了 为 围绕 作为 除了 值得 有 至于 而 如果 一年来 过去 截至 得益于 数据显示 由于 在""".split())


_NO_END, _NO_ONWARD = Edge("", (0.0,), ""), Onward(0, {}, 0.0, "", 0)  # of a piece that is closed


@dataclass(frozen=True, slots=True)
class Edges:
    """The end and the beginning of a piece, and the piece itself."""

    read: Read
    end: Edge
    begin: Edge
    onward: Onward  # how running text goes on after the end
    opening: Opening
    number: bool  # it begins with a number, or with the decimals of one


@dataclass(frozen=True, slots=True)
class PageWords:
    """What the page itself says often."""

    text: str
    chars: Mapping[str, int]  # those that pieces begin and end with
    pairs: Counter[str]  # two characters in a row; pieces are kept apart, so no seam counts for itself
    starts: Counter[str]  # what pieces and sentences begin with, two characters
    size: int


def read_edges(read: Read) -> Edges:
    """A piece with its edges cut into words; those of an end only where it is not closed."""
    text = read.text
    number = follows_number(text)
    end, onward = (_NO_END, _NO_ONWARD) if read.closed else (read_end(text[-8:]), read_onward(text[-8:]))
    return Edges(read, end, read_begin(text[:8]), onward, read_opening(text[1:] if number and text[0] == "." else text), number)


def count_page(reads: Sequence[Read]) -> tuple[PageWords, list[Counter[str]]]:
    """Strings of the page for :func:`weigh_seam`, and the pairs of characters of each piece.

    >>> [sorted(pairs) for pairs in count_page([Read(0, "园区、区", "para", False, "", "")])[1]]
    [['、区', '区、', '园区']]
    """
    text = "\n".join(read.text for read in reads)
    pairs = list_pairs(text)
    pieces, at = [], 0
    for read in reads:
        pieces.append(Counter(pairs[at:at + max(0, len(read.text) - 1)]))
        at += len(read.text) + 1
    starts = Counter(re.findall("(?<=[。\n])[^\n]{2}", text))
    edges = {"0", *(read.text[:1] for read in reads), *(read.text[-1:] for read in reads)} - {""}
    return PageWords(text, {char: text.count(char) for char in edges}, Counter(pairs), starts, len(text)), pieces


def list_pairs(text: str) -> list[str]:
    """Each two characters that stand next to each other."""
    return list(map(add, text, text[1:]))


def describe_begin(edges: Edges, page: PageWords, before: Read | None, cohesion: float) -> dict[str, float]:
    """Evidence whether a piece begins with a sentence of its own; what there is none of is left out.

    ``cohesion``: what it shares with the pieces before it.
    """
    text, short = edges.read.text, edges.read.kind == "short"
    head = text[:2]
    first = _FIRST_MARK.search(text)
    closed = before is not None and before.closed and before.kind == "para"
    stands = ("first" if before is None else "closed" if closed else "short" if before.kind != "para" else "cut")
    starts, all_heads = page.starts[head], page.pairs[head]
    names = {"one": 1.0, "before_" + stands: 1.0, "cohesion" if closed else "cohesion_cut": cohesion,
             "begin_" + edges.begin.tag: 1.0, "char": common_words().begins.get(text[:1], 0.0) / 3,
             "first_mark": min(first.start() if first else 30, 30) / 10,
             "page_starts": log((starts + 0.3) / (max(0, all_heads - starts) + 1.0))}
    if text[:1] in _BEGINS_OWN:
        names["own_mark"] = 1.0
    if text[:1] in _BEGINS_MID:
        names["mid_mark"] = 1.0
    if _ENUMERATED.match(text):
        names["enumerated"] = 1.0
    if text.startswith(_OPENERS):
        names["opener"] = 1.0
    if edges.read.unopened:
        names["unopened"] = 1.0
    if short:
        names["short"] = 1.0
    if len(text) < 20 and edges.read.closed:
        names["little"] = 1.0
        names["tiny"] = float(len(text) < 10)
    if first and first[0] == "、":
        names["pause"] = 1.0
    if text[:1] == "0":
        names["number"] = 1.0
    return names


def describe_end(edges: Edges, before: Read | None, after: Read | None, begins: float, begins_after: float,
                 echo: float) -> dict[str, float]:
    """Evidence whether a piece without a closing mark is a line by itself (heading, title) and does not break off.

    ``begins``, ``begins_after``: how much it and the next piece look like a beginning, as :func:`describe_begin` is
    weighed; ``echo``: which share of its terms comes back in the next piece.
    """
    read, text = edges.read, edges.read.text
    return {"one": 1.0, "short": float(read.kind == "short"), "length": min(len(text), 60) / 20,
            "tiny": float(len(text) <= 12), "sentences": float(bool(re.search("[。；？！]", text[:-1]))),
            "commas": float("，" in text), "opened": float(bool(read.opened)), "mark": float(text[-1:] in "，、"),
            "char": common_words().ends.get(text[-1:], 0.0) / 3, "unopened": float(bool(read.unopened)),
            "first": float(before is None), "before_open": float(before is not None and not before.closed),
            "last": float(after is None), "begins": max(-4.0, min(4.0, begins)) / 2,
            "after_begins": max(-4.0, min(4.0, begins_after)) / 2, "echo": echo * (read.kind == "short"),
            "closed_before": float(before is not None and before.closed and before.kind == "para"),
            "after_short": float(after is not None and after.kind == "short"), "end_" + edges.end.tag: 1.0}


SEAM = ("running", "running_behind", "words", "classes", "closes", "left_open", "not_opened", "digits", "digit",
        "page", "page3", "page4", "page5")
_LONGER = ((4, 2, 2), (4, 3, 1), (4, 1, 3), (5, 3, 2), (5, 2, 3), (5, 4, 1), (5, 1, 4))


def weigh_seam(left: Edges, right: Edges, page: PageWords, weights: Sequence[float]) -> float:
    """What speaks for the right piece to go on where the left one breaks off, but for their places on the page.

    ``weights``: of the evidence, in the order of SEAM: running text goes on so (see weigh_running), words come about
    (weigh_words), classes of words that meet; brackets are closed, left open, were not opened; numbers are cut, or meet
    what is none; the page itself goes on so elsewhere, with so many characters of the two.
    """
    running, running_behind, words, classes, closed, left_open, not_opened, digits, digit, page2, page3, page4, page5 = weights
    onwards, behind = weigh_running(left.onward, right.opening)
    gain = running * onwards + running_behind * behind + classes * left.end.meets.get(right.begin.tag, 0.0)
    if left.end.halves:
        gain += words * min(weigh_words(left.end, right.begin), 14.0)
    opened, missing = left.read.opened, right.read.unopened
    if opened or missing:
        closes = 0
        while closes < min(len(opened), len(missing)) and opened[-1 - closes] == missing[closes]:
            closes += 1
        gain += closed * (closes > 0) + left_open * (len(opened) > closes) + not_opened * (len(missing) > closes)
    a, first = left.read.text, right.opening.first
    last = a[-1:]
    if last == "0":
        gain += digits if right.number else digit
    elif right.number:
        gain += digit
    pair, seen = page.pairs.get(last + first, 0), page.chars.get(last, 0) + 2
    if not pair:
        return gain + page2 * log(2 / seen)
    b = right.read.text
    if right.number and b[0] == ".":
        b = b[1:]
    found = 2
    if len(a) > 1 and a[-2:] + first in page.text or len(b) > 1 and last + b[:2] in page.text:
        found = 3
        for size, i, j in _LONGER:
            if size > found and len(a) >= i and len(b) >= j and a[-i:] + b[:j] in page.text:
                found = size
    chance = (page.chars.get(first, 0) + 0.5) / (page.size + 1)
    return (gain + page2 * log((pair + 2 * chance) / seen / chance)
            + page3 * (found >= 3) + page4 * (found >= 4) + page5 * (found >= 5))


def follows_number(text: str) -> bool:
    """Whether a text begins with a number, or with the decimals of one."""
    return text[:1] == "0" or text[:2] == ".0"
