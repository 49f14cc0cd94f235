"""Evidence for a seam, and for a piece that ends or begins by itself, as numbers to be weighed."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from corpus_tools.unbraid.language import Edge, common_words, read_begin, read_end, weigh_running, weigh_words
from corpus_tools.unbraid.pieces import Read

_ENUMERATED = re.compile(r"(?:第?[一二三四五六七八九十0]{1,3}(?:[是要、章节条届]|，)|（[一二三四五六七八九十0]{1,3}）|[0A][、.．）])")
_BEGINS_OWN = "“‘《（-—◎●▶►□■☉◆◇▲△⊙★☆▍|"
_BEGINS_MID = ".，。、；：！？”’）》…%"
_OPENERS = tuple("""据 根据 按照 此外 同时 与此同时 目前 近日 日前 近年来 其中 另外 对此 因此 所以 但 然而 不过 当前 当天 当日 今年 去年 首先 其次 再次 最后
接下来 未来 下一步 随着 通过 如今 事实上 记者 他 她 我们 针对 为了 为 围绕 作为 除了 值得 有 至于 而 如果 一年来 过去 截至 得益于 数据显示 由于 在""".split())
_CLASSES = "nvapdcmrftuq"  # classes of words told apart at the edges


@dataclass(frozen=True, slots=True)
class Edges:
    """The end and the beginning of a piece, and the piece itself."""

    read: Read
    end: Edge
    begin: Edge


@dataclass(frozen=True, slots=True)
class PageWords:
    """What the page itself says often: counts of its strings of one to three characters."""

    text: str
    counts: Counter[str]
    size: int


def read_edges(read: Read) -> Edges:
    """A piece with its edges cut into words."""
    return Edges(read, read_end(read.text[-8:]), read_begin(read.text[:8]))


def count_page(reads: Sequence[Read]) -> PageWords:
    """Strings of the page for :func:`describe_seam`; pieces are kept apart, so no seam counts for itself."""
    text = "\n".join(read.text for read in reads)
    counts = Counter(text)
    counts.update(map("".join, zip(text, text[1:])))
    counts.update(map("".join, zip(text, text[1:], text[2:])))
    return PageWords(text, counts, len(text))


def describe_begin(edges: Edges, page: PageWords, before: Read | None, cohesion: float) -> dict[str, float]:
    """Evidence whether a piece begins with a sentence of its own.

    ``cohesion``: what it shares with the pieces before it.
    """
    text, begins = edges.read.text, common_words().begins
    head = text[:2]
    starts = sum(page.counts[mark + head] for mark in "\n。")
    first = re.search("[，。；：！？、]", text)
    closed = before is not None and before.closed and before.kind == "para"
    short = before is not None and before.kind != "para"
    names = {"one": 1.0, "before_cut": float(before is not None and not closed and not short),
             "before_short": float(short), "before_first": float(before is None),
             "before_closed": float(closed), "cohesion": cohesion * closed, "cohesion_cut": cohesion * (not closed),
             "own_mark": float(text[:1] in _BEGINS_OWN), "mid_mark": float(text[:1] in _BEGINS_MID),
             "enumerated": float(bool(_ENUMERATED.match(text))), "opener": float(text.startswith(_OPENERS)),
             "unopened": float(bool(edges.read.unopened)), "short": float(edges.read.kind == "short"),
             "char": begins.get(text[:1], 0.0) / 3, "little": float(len(text) < 20 and edges.read.closed),
             "tiny": float(len(text) < 10 and edges.read.closed),
             "first_mark": min(first.start() if first else 30, 30) / 10, "pause": float(bool(first and first[0] == "、")),
             "page_starts": log((starts + 0.3) / (max(0, page.counts[head] - starts) + 1.0)),
             "number": float(text[:1] == "0")}
    names |= {"begin_" + c: float(edges.begin.tag == c) for c in _CLASSES}
    return names


def describe_end(edges: Edges, before: Read | None, after: Read | None, begins: float, begins_after: float,
                 echo: float) -> dict[str, float]:
    """Evidence whether a piece without a closing mark is a line by itself (heading, title) and does not break off.

    ``begins``, ``begins_after``: how much it and the next piece look like a beginning, as :func:`describe_begin` is
    weighed; ``echo``: which share of its terms comes back in the next piece.
    """
    read, ends = edges.read, common_words().ends
    text = read.text
    tag = edges.end.tag
    names = {"one": 1.0, "short": float(read.kind == "short"), "length": min(len(text), 60) / 20,
             "tiny": float(len(text) <= 12), "sentences": float(bool(re.search("[。；？！]", text[:-1]))),
             "commas": float("，" in text), "opened": float(bool(read.opened)), "mark": float(text[-1:] in "，、"),
             "char": ends.get(text[-1:], 0.0) / 3, "unopened": float(bool(read.unopened)),
             "first": float(before is None), "before_open": float(before is not None and not before.closed),
             "last": float(after is None), "begins": max(-4.0, min(4.0, begins)) / 2,
             "after_begins": max(-4.0, min(4.0, begins_after)) / 2, "echo": echo * (read.kind == "short"),
             "closed_before": float(before is not None and before.closed and before.kind == "para"),
             "after_short": float(after is not None and after.kind == "short")}
    names |= {"end_" + c: float(tag == c) for c in _CLASSES}
    return names


def describe_seam(left: Edges, right: Edges, page: PageWords, local: float) -> dict[str, float]:
    """Evidence that the right piece goes on where the left one breaks off, but for their places on the page."""
    a, b = left.read.text, right.read.text
    opened, missing = left.read.opened, right.read.unopened
    closes = 0
    while closes < min(len(opened), len(missing)) and opened[-1 - closes] == missing[closes]:
        closes += 1
    number = follows_number(b)
    if number and b[0] == ".":
        b = b[1:]
    running, behind = weigh_running(a[-2:], b[:2])
    names = {"running": running, "running_behind": behind, "words": min(weigh_words(left.end, right.begin), 14.0),
             "classes": common_words().pairs.get(left.end.tag + right.begin.tag, 0.0),
             "closes": float(closes > 0), "left_open": float(len(opened) > closes),
             "not_opened": float(len(missing) > closes),
             "digits": float(a[-1:] == "0" and number), "digit": float((a[-1:] == "0") != number),
             "local": local}
    names |= _describe_repeats(a, b, page)
    return names


def follows_number(text: str) -> bool:
    """Whether a text begins with a number, or with the decimals of one."""
    return text[:1] == "0" or text[:2] == ".0"


def _describe_repeats(a: str, b: str, page: PageWords) -> dict[str, float]:
    """How the page itself goes on after the left end: its own words come back."""
    counts, last, first = page.counts, a[-1:], b[:1]
    chance = (counts[first] + 0.5) / (page.size + 1)
    pair = counts[last + first]
    found = 0
    if pair:
        found = 2
        for size, i, j in ((3, 2, 1), (3, 1, 2), (4, 2, 2), (4, 3, 1), (4, 1, 3), (5, 3, 2), (5, 2, 3), (5, 4, 1), (5, 1, 4)):
            if size > found and len(a) >= i and len(b) >= j and size <= found + 2 and a[-i:] + b[:j] in page.text:
                found = size
    return {"page": log((pair + 2 * chance) / (counts[last] + 2) / chance), "page3": float(found >= 3),
            "page4": float(found >= 4), "page5": float(found >= 5)}
