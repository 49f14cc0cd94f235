"""The pieces of a page as they come in, as they are read, and as they go out."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import field

from corpus_tools.frozen import frozen
from corpus_tools.normal import normalise


@frozen
class Piece:
    """One paragraph-like piece of a page.

    ``start``/``end`` are its span in the source (only carried along). ``kind`` is a hint: title, kicker, deck, byline,
    heading, caption, credit or tag are believed; "para" and "" are not: what the piece is, is then found out.
    """

    text: str
    start: int = 0
    end: int = 0
    kind: str = ""


@frozen
class Seam:
    """Two pieces (by index) put together inside a sentence."""

    left: int
    right: int
    confidence: float  # 0 to 1
    damaged: bool = False  # characters are missing or doubled between them


@frozen
class Strand:
    """One article: the indexes of its pieces. ``body`` is in reading order, headings in it; the rest stands outside it."""

    title: tuple[int, ...] = ()  # kicker and headline, from top to bottom
    deck: tuple[int, ...] = ()
    byline: tuple[int, ...] = ()
    body: tuple[int, ...] = ()
    captions: tuple[int, ...] = ()

    @property
    def pieces(self) -> tuple[int, ...]:
        """All its pieces, in the order in which a reader meets them."""
        return self.title + self.deck + self.byline + self.body + self.captions


@frozen
class Unbraided:
    """What became of a page: every piece is in one strand, or in ``furniture``."""

    strands: tuple[Strand, ...]  # in the order of the page
    roles: tuple[str, ...]  # of each piece: title, deck, byline, heading, para, caption, credit, tag
    seams: tuple[Seam, ...]  # sorted by ``left``
    open_ends: tuple[int, ...] = ()  # pieces that break off and whose continuation was not found
    open_starts: tuple[int, ...] = ()  # pieces that begin in mid-sentence and whose beginning was not found
    furniture: tuple[int, ...] = ()  # photo credits and section tags: no part of an article


@frozen
class Read:
    """A piece as the method sees it."""

    index: int
    text: str  # folded: normal form, a number one ``0``, a Latin word one ``A``, no spaces
    kind: str  # from the hint or the look of it: title, deck, byline, heading, caption, credit, tag, short, para
    closed: bool  # ends as a sentence ends
    opened: str  # brackets and quotes left open at its end, innermost last
    unopened: str  # openers that its closing marks ask for, outermost last
    cut: bool = field(default=False)  # certainly breaks off: open bracket, comma


_NUMBER = re.compile(r"[0-9][0-9.,]*")
_LATIN = re.compile(r"[A-Za-z][A-Za-z]*")  # so written, places where none begins are passed over quickly
_CLOSED = re.compile(r"[。！？…；：](?:[”’）》]|\(0\))*$")
_MARKS = re.compile(r"[“”‘’（）《》]")
_OPENER = {"”": "“", "’": "‘", "）": "（", "》": "《"}
_HINTS = {"title": "title", "kicker": "title", "deck": "deck", "byline": "byline", "heading": "heading",
          "caption": "caption", "credit": "credit", "tag": "tag"}
_CREDIT = re.compile(r"^[^。，；：]{0,20}(?:摄|供图|资料图片?|制图|摄影|漫画|图/[^。，]{1,12}|/图|/摄)[）]?$")
_BYLINE = re.compile(r"^[^\u4e00-\u9fffA0“（《]{0,2}(?:[^。，；：、]{0,8}(?:记者|通讯员|评论员|撰稿|特约员)[:：\s/]?|文/)[^。，；：]{0,40}$")
_BULLET = re.compile(r"^[◎●▶►□■☉◆◇▲△⊙★☆]\s*[^。，；：！？]{2,30}$")
_SPACED = re.compile(r"[\u4e00-\u9fff”》][ \u3000]+[\u4e00-\u9fff“《]")  # a long headline has spaces where prose has commas
_CLAUSE = re.compile(r"[，。；！？]")
LONGEST_LINE = 45  # characters of a headline, a heading, a by-line


def fold(text: str) -> str:
    """The text as seams and vocabulary are compared in: normal form, numbers and Latin words as one sign.

    >>> fold("産值達 1,900.6億元，佔GDP的4%")
    '产值达0亿元，占A的0%'
    """
    return "".join(_LATIN.sub("A", _NUMBER.sub("0", normalise(text))).split())


def read_pieces(pieces: Sequence[Piece]) -> list[Read]:
    """What can be told of each piece by itself."""
    reads = []
    for index, piece in enumerate(pieces):
        text = fold(piece.text)
        opened, unopened = pair_marks(text)
        closed = bool(_CLOSED.search(text[-8:]))
        reads.append(Read(index, text, _tell_kind(piece, text, closed), closed, opened, unopened,
                          not closed and (bool(opened) or text[-1:] in "，、")))
    return reads


def pair_marks(text: str) -> tuple[str, str]:
    """Openers left open at the end of a text, and openers that its closing marks miss.

    >>> pair_marks("会）召开“双招双引”大会（以下")
    ('（', '（')
    """
    opened: list[str] = []
    missing = ""
    for mark in _MARKS.findall(text):
        opener = _OPENER.get(mark)
        if opener is None:
            opened.append(mark)
        elif opener in opened:
            del opened[len(opened) - 1 - opened[::-1].index(opener):]
        else:
            missing += opener
    return "".join(opened), missing


def _tell_kind(piece: Piece, text: str, closed: bool) -> str:
    if piece.kind in _HINTS:
        return _HINTS[piece.kind]
    if len(text) > 2 * LONGEST_LINE or closed or not text:
        return "para"
    if len(text) > LONGEST_LINE and (_CLAUSE.search(text) or not _SPACED.search(piece.text.strip())):
        return "para"
    if _CREDIT.match(text):
        return "credit"
    if _BYLINE.match(text) or _BULLET.match(text):
        return "byline"
    return "short"
