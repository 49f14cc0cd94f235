"""What class names and elements say of the parts of a page, and which parts are furniture."""
from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from corpus_tools.clean.draft import Edit, Line, Note
from corpus_tools.clean.entities import unescape
from corpus_tools.data import compiled, read_table, remembered
from corpus_tools.frozen import change, frozen
from corpus_tools.late import compile_late

TEXT_PARTS = frozenset({"deck", "caption", "info", "label", "title", "article"})
_ATTRIBUTE = compile_late(r"""(?<![\w:.-])([a-zA-Z_:][\w:.-]*+)\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""")
_NAMED = compile_late(r"""(?:^|\s)(?:class|id)\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+)""", re.I)
_WORD = compile_late(r"[a-z]+|[A-Z][a-z]*|[A-Z]+")
_HIDDEN = compile_late(r"display\s*:\s*none", re.I)
_BOLD = compile_late(r"font-weight\s*:\s*(?:bold|[6-9]00)|\bstrong-bold\b", re.I)
_CENTRED = compile_late(r"text-align\s*:\s*center|align\s*=\s*[\"']?center", re.I)
_LARGE = compile_late(r"font-size\s*:\s*(?:1[6-9]|[2-9]\d)(?:\.\d+)?p[xt]|^\s*size\s*=\s*[\"']?\+?[4-7]|\ssize\s*=\s*[\"']?\+?[4-7]", re.I)
_TAG = compile_late(r"<[^<>]*>")
_NOTED = frozenset({"copyright", "footer", "editor", "breadcrumb", "author", "navigation", "info"})
_INLINE = frozenset({"editor", "share bar", "qr code", "tool bar", "subscription", "hidden"})
_LONGEST_INLINE = 80  # characters of furniture inside a line (an editor's name after the last sentence)
_SMALL_IN_ARTICLE = 200  # an element that also calls itself content is furniture only when it is small
_SURE = frozenset({"hidden", "footer", "copyright", "breadcrumb", "navigation"})
_SIZED = frozenset({"font", "span", "p", "div", "td", "strong", "b"})
_FEW_AMOUNTS = 2  # lines with amounts of money, land and the like: so many, and it is no furniture
_AMOUNT = compile_late(r"\d\s*(?:[万亿]\s*)?(?:元|美元|亩|公顷|平方米|平方公里|千瓦|吨|%|％)|\d[万亿]")
_NOT_IT = compile_late(r"\b(?:has|no|with|without|non)[-_]?[a-z]+", re.I)  # has-sidebar, no-footer


class Part(NamedTuple):
    """What an element seems to be, and up to which size that is believed."""

    name: str
    most: int


@frozen
class Hints:
    """What the attributes of an element tell."""

    part: Part | None
    bold: bool
    centred: bool
    display: bool  # set as a title is: large, or by its class


@remembered(4096)
def read_hints(element: str, attributes: str) -> Hints:
    """What the name and the attributes of an element say of it.

    >>> read_hints("div", ' class="article-share"').part
    Part(name='share bar', most=200)
    >>> read_hints("div", ' class="content"').part is None
    True
    """
    words, stems = _vocabulary()
    found = [words[f"<{element}>"]] if f"<{element}>" in words else []
    if "=" in attributes:
        for value in _NAMED.findall(attributes):
            value = _NOT_IT.sub(" ", value)
            lower = value.lower()
            found += [part for stem, part in stems if stem in lower]
            # in the order of the attribute: of parts alike the first one is taken, in every run
            found += [words[w] for w in dict.fromkeys((*map(str.lower, _WORD.findall(value)), *re.findall(r"[a-z]+(?:-[a-z]+)*", lower)))
                      if w in words]
        if _HIDDEN.search(attributes):
            found.append(Part("hidden", 100_000))
    large = element in _SIZED and bool(attributes) and _LARGE.search(attributes) is not None
    return Hints(_choose([part for part in found if part.name != "headline"]), bool(attributes) and _BOLD.search(attributes) is not None,
                 bool(attributes) and _CENTRED.search(attributes) is not None, large or any(part.name == "headline" for part in found))


def _choose(found: list[Part]) -> Part | None:
    if any(part.name == "text" for part in found):
        return None
    content = any(part.name == "article" for part in found)
    furniture = [part for part in found if part.name not in TEXT_PARTS]
    if furniture:
        best = max(furniture, key=lambda part: part.most)
        return Part(best.name, min(best.most, _SMALL_IN_ARTICLE)) if content and best.name not in _SURE else best
    return next((part for part in found if part.name != "article"), None)


@compiled
def _vocabulary() -> tuple[Mapping[str, Part], tuple[tuple[str, Part], ...]]:
    words: dict[str, Part] = {}
    stems: list[tuple[str, Part]] = []
    for row in read_table("page_parts.csv"):
        part = Part(row["part"], int(row["most"]))
        if row["token"].startswith("*"):
            stems.append((row["token"].strip("*"), part))
        else:
            words[row["token"]] = part
    return words, tuple(stems)


def read_attributes(attributes: str) -> dict[str, str]:
    """The attributes of an element by lower-case name, entities undone.

    >>> read_attributes(' NAME=PubDate content="2024-03-01"')
    {'name': 'PubDate', 'content': '2024-03-01'}
    """
    return {m[1].lower(): unescape(m[2] or m[3] or m[4] or "") for m in _ATTRIBUTE.finditer(attributes)}


@dataclass(slots=True)
class Region:
    """An element that seems to be a part of its own: where it is and how much text it holds."""

    part: Part
    start: int
    text: int  # characters that are not link text: until it is closed those before it, then its own
    linked: int
    end: int = -1

    def close(self, at: int, text: int, linked: int) -> None:
        """Turn the counts before the element into its own."""
        self.end, self.text, self.linked = at, text - self.text, linked - self.linked


def settle_parts(text: str, lines: Sequence[Line], edits: Sequence[Edit], regions: Sequence[Region],
                 total: int) -> tuple[list[Line], list[Edit], tuple[Note, ...]]:
    """Take furniture parts out and mark decks, captions and the like: (lines, edits, notes).

    ``total`` is how much unlinked text the page has: what holds more than half of a page is its text, whatever it is called.
    """
    starts = [line.start for line in lines]
    kept: list[Line | None] = list(lines)
    gone: list[Edit] = []
    until = taken = 0
    for region in regions:
        if region.start < until or region.end <= region.start or not region.text + region.linked:
            continue
        first, after = bisect_left(starts, region.start), bisect_left(starts, region.end)
        inside = [line for line in lines[first:after] if line.end <= region.end]
        if region.part.name in TEXT_PARTS:
            if region.text + region.linked <= region.part.most:
                for i in range(first, first + len(inside)):
                    line = kept[i]
                    if line and line.kind in (("",) if region.part.name == "label" else ("", "strong", "item")):
                        kept[i] = change(line, kind=region.part.name)
            continue
        if not _is_furniture(text, region, inside, total):
            continue
        whole = first == 0 or lines[first - 1].end <= region.start
        alone = bool(inside) and whole and after == first + len(inside)
        if alone:
            kept[first:after] = [None] * (after - first)
        elif inside or region.text > _LONGEST_INLINE or region.part.name not in _INLINE:
            continue  # it shares a line with other text
        until = region.end
        taken += 0 if region.part.name in _SURE else region.text
        gone.append((region.start, region.end, "\n" if alone else "", region.part.name))
    if 2 * taken > total:  # all that the page has, in boxes that only seem to stand beside a text
        return settle_parts(text, lines, edits, [r for r in regions if r.part.name in TEXT_PARTS or r.part.name in _SURE], total)
    notes = tuple(Note(rule, " ".join(unescape(_TAG.sub(" ", text[a:min(b, a + 3000)])).split()), a)
                  for a, b, _, rule in gone if rule in _NOTED)
    return [line for line in kept if line], _cut_parts(edits, gone), notes


def _is_furniture(text: str, region: Region, inside: Sequence[Line], total: int) -> bool:
    if region.text * 2 > total and (total > 400 or region.text > region.part.most):
        return False
    prose = sum(1 for line in inside if line.end - line.start >= 30 and 2 * line.links < line.end - line.start
                and "。" in text[line.start:line.end])
    told = sum(1 for line in inside if 2 * line.links < line.end - line.start and _AMOUNT.search(_TAG.sub("", text[line.start:line.end])))
    if told >= _FEW_AMOUNTS and region.part.name != "hidden":
        return False  # a box of figures, whatever it is called
    if region.text <= region.part.most and (prose < 3 or region.part.most >= 3000):
        return True
    return region.linked > 1.5 * region.text and prose < 2


def _cut_parts(edits: Sequence[Edit], gone: Sequence[Edit]) -> list[Edit]:
    """The edits with one cut for each part that goes in place of those inside it."""
    cut: list[Edit] = []
    at = 0
    for edit in edits:
        a, b, new, rule = edit
        while at < len(gone) and gone[at][1] <= a:
            cut.append(gone[at])
            at += 1
        while at < len(gone) and gone[at][0] < b:  # it touches the next part: only what stands outside is left of it
            if a < gone[at][0]:
                cut.append((a, gone[at][0], new, rule))
            a = gone[at][1]
            if b <= a:
                break
            cut.append(gone[at])
            at += 1
        if a < b and (at == len(gone) or b <= gone[at][0]):
            cut.append((a, b, new, rule))
    return cut + list(gone[at:])
