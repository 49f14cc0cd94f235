"""Evidence for a seam, and for a piece that ends or begins by itself, as numbers to be weighed."""
from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from math import log

from corpus_tools.frozen import frozen
from corpus_tools.unbraid.language import Edge, common_words, read_begin, read_end
from corpus_tools.unbraid.pieces import Read
from corpus_tools.unbraid.running import Onward, Opening, read_onward, read_opening, weigh_running

_ENUMERATED = re.compile(r"(?:第?[一二三四五六七八九十0]{1,3}(?:[是要、章节条届]|，)|（[一二三四五六七八九十0]{1,3}）|[0A][、.．）])")
_BREAK = re.compile("[。\n](?=[^\n]{2})")
_FIRST_MARK = re.compile("[，。；：！？、]")
_BEGINS_OWN = "“‘《（-—◎●▶►□■☉◆◇▲△⊙★☆▍|"
_BEGINS_MID = ".，。、；：！？”’）》…%"
_OPENERS = tuple("""据 根据 按照 此外 同时 与此同时 目前 近日 日前 近年来 其中 另外 对此 因此 所以 但 然而 不过 当前 当天 当日 今年 去年 首先 其次 再次 最后
接下来 未来 下一步 随着 通过 如今 事实上 记者 他 她 我们 针对 为了 为 围绕 作为 除了 值得 有 至于 而 如果 一年来 过去 截至 得益于 数据显示 由于 在""".split())


_NO_END, _NO_ONWARD = Edge("", (0.0,), ""), Onward(0, {}, 0, 0.0, "", 0)  # of a piece that is closed


@frozen
class Edges:
    """The end and the beginning of a piece, and the piece itself."""

    read: Read
    end: Edge
    begin: Edge
    onward: Onward  # how running text goes on after the end
    places: Mapping[str, Sequence[int]]  # where the page has the last character: by the next one
    seen: int  # how often the page has it
    opening: Opening
    number: bool  # it begins with a number, or with the decimals of one


@frozen
class PageWords:
    """What the page itself says often."""

    text: str  # of the pieces, a line break behind each: no seam counts for itself
    starts: Counter[str]  # what pieces and sentences begin with, two characters
    chars: dict[str, int] = field(default_factory=dict)  # those that were asked for

    def count(self, char: str) -> int:
        """How often the page has a character."""
        found = self.chars.get(char)
        if found is None:
            found = self.chars[char] = self.text.count(char)
        return found

    def count_head(self, head: str) -> int:
        """How often two characters stand in a row, overlaps too."""
        if len(head) < 2:
            return 0
        return len(self.list_places(head[0]).get(head[1], ())) if head[0] == head[1] else self.text.count(head)

    def list_places(self, char: str) -> dict[str, list[int]]:
        """Where a character stands, by the one behind it."""
        text, places = self.text, defaultdict(list)
        at = text.find(char)
        while at >= 0:
            places[text[at + 1]].append(at)
            at = text.find(char, at + 1)
        return places


def read_edges(read: Read, page: PageWords) -> Edges:
    """A piece with its edges cut into words; those of an end only where it is not closed."""
    text = read.text
    number = follows_number(text)
    begin, opening = read_begin(text[:8]), read_opening(text[1:] if number and text[0] == "." else text)
    if read.closed or not text:
        return Edges(read, _NO_END, begin, _NO_ONWARD, {}, 0, opening, number)
    places = page.list_places(text[-1])
    return Edges(read, read_end(text[-8:]), begin, read_onward(text[-8:]), places, sum(map(len, places.values())), opening, number)


def count_page(reads: Sequence[Read]) -> PageWords:
    """Strings of the page for :func:`describe_begin` and :func:`prepare_seams`.

    >>> sorted(count_page([Read(0, "园区。园区、园地", "para", True, "", "")]).list_places("园").items())
    [('区', [0, 3]), ('地', [6])]
    """
    text = "".join(f"{read.text}\n" for read in reads)
    starts: Counter[str] = Counter()
    free = 0
    for mark in _BREAK.finditer(text):
        at = mark.end()
        if at >= free:  # two breaks in a row begin one sentence
            free = at + 2
            starts[text[at:free]] += 1
    return PageWords(text, starts)


def describe_begin(edges: Edges, page: PageWords, before: Read | None, cohesion: float) -> dict[str, float]:
    """Evidence whether a piece begins with a sentence of its own; what there is none of is left out.

    ``cohesion``: what it shares with the pieces before it.
    """
    text, short = edges.read.text, edges.read.kind == "short"
    head = text[:2]
    first = _FIRST_MARK.search(text)
    closed = before is not None and before.closed and before.kind == "para"
    stands = ("first" if before is None else "closed" if closed else "short" if before.kind != "para" else "cut")
    starts, all_heads = page.starts[head], page.count_head(head)
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
_FAR = 4  # characters on either side of a seam that are looked for elsewhere on the page


def prepare_seams(left: Edges, page: PageWords, weights: Sequence[float]) -> Callable[[Edges, float], float]:
    """Of a right piece: what speaks for it to go on where the left one breaks off, but for their places on the page.

    It is asked with what weigh_words tells of the two. ``weights``: of the evidence, in the order of SEAM: running text goes
    on so (see weigh_running), words come about, classes of words that meet; brackets are closed, left open, were not opened;
    numbers are cut, or meet what is none; the page itself goes on so elsewhere, with so many characters of the two.
    """
    running, running_behind, words, classes, closed, left_open, not_opened, digits, digit, page2, page3, page4, page5 = weights
    onward, meets, opened, a = left.onward, left.end.meets, left.read.opened, left.read.text
    after_number, places, seen = a[-1:] == "0", left.places, left.seen + 2
    never = page2 * log(2 / seen)

    def weigh_seam(right: Edges, together: float) -> float:
        onwards, behind = weigh_running(onward, right.opening)
        gain = running * onwards + running_behind * behind + classes * meets.get(right.begin.tag, 0.0)
        gain += words * min(together, 14.0)
        missing = right.read.unopened
        if opened or missing:
            closes = 0
            while closes < min(len(opened), len(missing)) and opened[-1 - closes] == missing[closes]:
                closes += 1
            gain += closed * (closes > 0) + left_open * (len(opened) > closes) + not_opened * (len(missing) > closes)
        if after_number:
            gain += digits if right.number else digit
        elif right.number:
            gain += digit
        first = right.opening.first
        here = places.get(first)
        if here is None:
            return gain + never
        b = right.read.text
        found = _measure_echo(page.text, here, a, b[1:] if right.number and b[0] == "." else b)
        chance = (page.count(first) + 0.5) / len(page.text)
        return (gain + page2 * log((len(here) + 2 * chance) / seen / chance)
                + page3 * (found >= 3) + page4 * (found >= 4) + page5 * (found >= 5))

    return weigh_seam


def _measure_echo(text: str, places: Sequence[int], left: str, right: str) -> int:
    """How many characters of a seam stand in a row at one of the places where its two innermost do."""
    far_left, far_right = min(_FAR, len(left)), min(_FAR, len(right))
    found = 2
    for at in places:  # the line break at the end of the text ends what runs out of it on either side
        i = j = 1
        while i < far_left and text[at - i] == left[~i]:
            i += 1
        while j < far_right and text[at + 1 + j] == right[j]:
            j += 1
        found = max(found, i + j)
        if found > _FAR:  # more than that tells no more
            break
    return found


def follows_number(text: str) -> bool:
    """Whether a text begins with a number, or with the decimals of one."""
    return text[:1] == "0" or text[:2] == ".0"
