"""The working copy of a document while it is cleaned: text, lines, what went out, what the page says of itself."""
from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from typing import NamedTuple

from corpus_tools.data import remembered
from corpus_tools.frozen import change, frozen
from corpus_tools.mapped import MappedText
from corpus_tools.model import Document
from corpus_tools.normal import normalise, normalise_lines

Edit = tuple[int, int, str, str]  # start, end, what stands there afterwards, the rule ("" where nothing readable goes)
Gone = tuple[int, int, str]  # what went out: start and end in the source, the rule

MARKUP = "markup"  # the rule of what no reader reads
LONGEST_SHORT = 160  # characters of a line whose words are looked at closely
fold = remembered(8192)(normalise)  # of short lines, which several steps look at


class Note(NamedTuple):
    """Words of a removed line that tell of the article: the rule that took it out, and where it stood in the source."""

    rule: str
    words: str
    start: int


@frozen
class Line:
    """One line of the working text with what the markup told of it."""

    start: int
    end: int
    kind: str = ""  # title deck heading item quote caption cell strong: as the markup says; "" where it says nothing
    level: int = 0
    heads: tuple[str, ...] = ()
    links: int = 0  # how many of its characters are link text
    soft: bool = False  # it follows the line before without a blank line, an indentation or an end of a block
    group: int = 0  # number of the <article> element that holds it, 0 outside
    place: int = 0  # -1 before, 1 behind the element that holds the page's prose, 0 in it or where there is none
    display: bool = False  # it is set as a title: centred, large, by the class of its element


@frozen
class Draft:
    """A document on its way through the cleaning steps."""

    document: Document
    text: MappedText
    lines: tuple[Line, ...] = ()
    removed: tuple[Gone, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)  # front matter, <meta>, <title>, trailers
    notes: tuple[Note, ...] = ()  # removed lines that may tell source, date, author
    markup: str = ""  # "page" (a whole HTML page), "mixed" (markup inside a text), "" (none)
    body: int = 0  # where the text begins that no step has cut into lines yet
    folded: dict[str, str] = field(default_factory=dict)  # short lines with their normal forms, as several steps ask for them
    cuts: tuple[tuple[MappedText, Sequence[Edit]], ...] = ()  # of all steps: the markup among them is placed when it is to be shown

    def words(self, line: Line) -> str:
        """The text of a line."""
        return self.text.text[line.start:line.end]

    def told(self, keys: Mapping[str, int]) -> list[str]:
        """Those of some keys that there is a field for, in the keys' order."""
        return sorted(keys.keys() & self.fields.keys(), key=keys.__getitem__) if self.fields else []

    def norm(self, line: Line) -> str:
        """The normal form of a short line; "" for a long one."""
        return fold(self.text.text[line.start:line.end]) if line.end - line.start <= LONGEST_SHORT else ""

    def norms(self, lines: Iterable[Line]) -> list[str]:
        """The normal forms of lines, of each as :meth:`norm` has it."""
        text, folded = self.text.text, self.folded
        words = [text[start:end] if end - start <= LONGEST_SHORT else "" for start, end in [(line.start, line.end) for line in lines]]
        unknown = [line for line in words if line not in folded]
        folded.update(zip(unknown, normalise_lines(unknown)))
        return [folded[line] for line in words]


def order_keys(*keys: str) -> dict[str, int]:
    """The keys of fields, each with its place among them: what :meth:`Draft.told` is asked for."""
    return {key: place for place, key in enumerate(keys)}


def edit_draft(draft: Draft, edits: Sequence[Edit], *, lines: Sequence[Line] | None = None) -> Draft:
    """The draft with its text edited, its lines moved along, and what went out put on record.

    ``edits`` are sorted and do not overlap; ``lines`` replace the draft's lines (offsets before the edits).
    """
    lines = draft.lines if lines is None else lines
    if not edits:
        return draft if lines is draft.lines else change(draft, lines=tuple(lines))
    removed = [(*draft.text.span(start, end), rule) for start, end, _, rule in edits if rule not in ("", MARKUP)]
    return change(draft, text=draft.text.replace([edit[:3] for edit in edits]), lines=tuple(move_lines(lines, edits)),
                  removed=draft.removed + tuple(removed), cuts=(*draft.cuts, (draft.text, edits)))


new_line = Line.__new__  # what the constructor calls, without a detour through the type


def mark_line(line: Line, kind: str, level: int | None = None) -> Line:
    """The same line of another kind; its level stays where none is given."""
    return new_line(Line, line.start, line.end, kind, line.level if level is None else level, line.heads, line.links, line.soft, line.group,
                line.place, line.display)


def move_line(line: Line, start: int, end: int) -> Line:
    """The same line at other offsets."""
    if line.start == start and line.end == end:
        return line
    return new_line(Line, start, end, line.kind, line.level, line.heads, line.links, line.soft, line.group, line.place, line.display)


def trim_line(text: str, line: Line) -> Line:
    """The line without white space at its edges (what stood there was cut)."""
    if not (text[line.start].isspace() or text[line.end - 1].isspace()):
        return line
    words = text[line.start:line.end]
    return move_line(line, line.end - len(words.lstrip()), line.start + len(words.rstrip()))


def move_lines(lines: Iterable[Line], edits: Sequence[Edit]) -> list[Line]:
    """The lines where they stand after the edits; one that begins or ends inside an edit does so where the edit begins.

    >>> lines = move_lines([Line(0, 3), Line(5, 8)], [(2, 4, "", ""), (6, 6, "xx", "")])
    >>> [(line.start, line.end) for line in lines]
    [(0, 2), (3, 8)]
    """
    moved, shift = [], 0
    ahead = iter((*edits, (sys.maxsize, sys.maxsize, "", "")))
    start, end, new, _ = next(ahead)
    for line in lines:
        first, last = line.start, line.end
        if last < start:  # as most: no edit is near
            if not shift:
                moved.append(line)
                continue
            first += shift
            last += shift
        else:
            while end <= first:
                shift += len(new) - (end - start)
                start, end, new, _ = next(ahead)
            first = (start if start < first else first) + shift
            while end <= last:
                shift += len(new) - (end - start)
                start, end, new, _ = next(ahead)
            last = (start if start < last else last) + shift
            if line.start == first and line.end == last:
                moved.append(line)
                continue
        moved.append(new_line(
            Line, first, last, line.kind, line.level, line.heads, line.links, line.soft, line.group, line.place, line.display))
    return moved


def drop_lines(draft: Draft, rules: Mapping[int, str], *, noted: Iterable[str] = ()) -> Draft:
    """The draft without the lines whose numbers have a rule; words of lines under a rule in ``noted`` are kept as notes."""
    if not rules:
        return draft
    span, noted = draft.text.span, frozenset(noted)
    removed = [(*span(draft.lines[i].start, draft.lines[i].end), rule) for i, rule in sorted(rules.items())]
    notes = [Note(rule, draft.words(draft.lines[i]), start) for i, (start, _, rule) in zip(sorted(rules), removed) if rule in noted]
    return change(draft, lines=tuple([line for i, line in enumerate(draft.lines) if i not in rules]),
                   removed=draft.removed + tuple(removed), notes=draft.notes + tuple(notes))
