"""The records that travel from step to step: plain frozen dataclasses, no behaviour.

All offsets are code points, end exclusive. *Source* offsets count in ``Document.text``;
*clean* offsets count in ``Article.text.text``.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from corpus_tools.frozen import frozen
from corpus_tools.mapped import MappedText

Span = tuple[int, int]


@frozen
class Document:
    """One document as decoded: its source text is never changed."""

    doc: str  # its name in the records
    text: str  # the source text: decoded, byte-order mark dropped, nothing else changed
    sha256: str = ""  # of the bytes of the file
    format: str = "txt"  # txt, md, html, pdf, docx, csv ...
    encoding: str = "utf-8"
    pages: tuple[Span, ...] = ()  # source span of each page, for paged formats
    meta: Mapping[str, str] = field(default_factory=dict)  # title, publisher, date, place … told from outside the text
    flags: tuple[str, ...] = ()


@frozen
class Removed:
    """A stretch of the source that no reader would call the article, and the rule that said so."""

    start: int  # source offsets
    end: int
    rule: str


@frozen
class Block:
    """One paragraph-like piece of a clean text: offsets count in that text."""

    start: int
    end: int
    kind: str = "para"  # title, deck, byline, heading, para, item (of a list), caption, cell
    level: int = 0  # of a heading: 1 is the highest
    heads: tuple[str, ...] = ()  # of a table cell: row head, column heads, caption, unit line


@frozen
class Cleaned:
    """A document without its furniture: the text a reader reads, with the way back to the source."""

    document: Document
    text: MappedText
    blocks: tuple[Block, ...]
    removed: tuple[Removed, ...] = ()


@frozen
class Join:
    """Two pieces of an article put together inside a sentence."""

    left: int  # index into Article.spans
    right: int
    confidence: float  # 0 to 1
    damaged: bool = False  # characters are missing or doubled at the seam


@frozen
class Article:
    """One article in reading order, with its metadata and the basis of each."""

    doc: str
    article: int  # number in the document, from 0
    text: MappedText
    blocks: tuple[Block, ...]
    title: str = ""
    deck: str = ""
    publisher: str = ""
    via: str = ""  # the portal that passed it on
    date: str = ""  # ISO 8601, as exact as known
    edition: str = ""
    authors: tuple[str, ...] = ()
    place: str = ""  # where the document supplies it (documents.csv, dateline)
    basis: Mapping[str, str] = field(default_factory=dict)  # key of the metadata -> where it was read
    spans: tuple[Span, ...] = ()  # source spans of its pieces, in reading order
    joins: tuple[Join, ...] = ()
    flags: tuple[str, ...] = ()
    park: str = ""  # where documents.csv supplies it


@frozen
class Quantity:
    """What a number says, before anything is known of what it is about."""

    value: float | int | None
    value_max: float | int | None
    bound: str  # = ~ > <
    low: float | int | None
    high: float | int | None
    unit: str  # canonical, see units.csv
    measure: str = ""  # the measure word or unit as written
    number: Span = (0, 0)  # the bare number inside the mention
    kind: str = ""  # set where the form alone decides it: rank, change (翻一番), ratio (三分之一)
    flags: tuple[str, ...] = ()


@frozen
class Numeral:
    """One numeral of a text with its class; a quantity carries its reading.

    For a quantity, start and end enclose the mention: number, modifiers that touch it, unit.
    """

    start: int
    end: int
    text: str
    cls: str  # quantity, time, name, other
    rule: str = ""
    quantity: Quantity | None = None


@frozen
class Observation:
    """One stated quantity: the record of ``corpus-tools extract``, keys in this order."""

    id: str
    doc: str
    article: int
    page: int | None
    start: int
    end: int
    text: str
    value: float | int | None
    value_max: float | int | None
    bound: str
    low: float | int | None
    high: float | int | None
    unit: str
    kind: str
    status: str
    indicator: str
    indicator_id: str | None
    subject: str
    subject_id: str | None
    period: str
    period_basis: str
    of: str | None
    sentence: str
    confidence: float
    rule: str
    flags: tuple[str, ...] = ()
