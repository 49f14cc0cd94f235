"""Title, deck, authors, publisher, portal, date and edition of an article, each with the place where it was read.

What the document's own table (``documents.csv``, the columns of a row) says goes before all that the page says.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from corpus_tools.articles.authors import is_name, may_name, read_names, read_opening, spell_names
from corpus_tools.articles.publication import find_publication
from corpus_tools.articles.publishers import (
    TELLING,
    find_footer_firm,
    find_host,
    find_publisher,
    find_site,
    find_trail_office,
)
from corpus_tools.clean.bylines import byline_words
from corpus_tools.clean.draft import Draft, Line, Note, fold, order_keys
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.normal import normalise

_AUTHOR_KEYS = order_keys("author", "authors", "作者", "meta author", "meta og:article:author", "meta byl")
_SIGNED = compile_late("(?:作者|记者|撰稿|撰文|采写|文)[：/丨 ]+([^|。，]{2,40})")
_NAME_DATED = compile_late(r"[ ]*([\u4e00-\u9fff]{2,3})[ |/]+(?:19|20)\d\d[-/.年]")  # 王小明 2024-03-05 09:20
_AFTER_NAMES = compile_late("(?:来源|时间|编辑|责任编辑|日期|浏览|阅读|点击|通讯员|发布时间|更新)[：/]")
_EDITION = compile_late(r"(?:第[A-Z]?\d{1,3}版|(?<![\dA-Za-z])[A-Z]?\d{2,3}版)[：:]?[^\s，。]{0,10}")
_LOST_QUOTES = compile_late("_([^_\\s]{2,12})_")


@frozen
class Metadata:
    """What is known of an article beside its text; ``basis`` says where each was read."""

    title: str = ""
    deck: str = ""
    publisher: str = ""
    via: str = ""
    date: str = ""
    edition: str = ""
    authors: tuple[str, ...] = ()
    place: str = ""
    basis: Mapping[str, str] = field(default_factory=dict)


def read_metadata(draft: Draft, lines: Sequence[Line] | None = None, notes: Sequence[Note] | None = None) -> Metadata:
    """The metadata of a cleaned document, or of the article that some of its lines make.

    >>> from corpus_tools.clean import prepare
    >>> from corpus_tools.model import Document
    >>> text = "园区产值破百亿\\n来源：某某日报 时间：2024-03-05\\n本报记者 王小明\\n去年，园区产值达到一百零二亿元，比上年增长一成，新设企业十二家。"
    >>> meta = read_metadata(prepare(Document("a.txt", text)))
    >>> meta.title, meta.publisher, meta.date, meta.authors
    ('园区产值破百亿', '某某日报', '2024-03-05', ('王小明',))
    """
    lines = draft.lines if lines is None else lines
    notes = list(_join_labels(draft.notes if notes is None else notes))
    told = draft.document.meta
    title = read_title(draft, lines)
    found = {
        "title": (title, "text"), "deck": ("\n".join([draft.words(line) for line in lines if line.kind == "deck"]), "text"),
        "publisher": find_publisher(draft, lines, notes), "date": find_publication(draft, lines, notes, title),
        "edition": _find_edition(draft, notes),
        "via": ("", ""), "place": ("", "")}
    if told:
        found.update({key: (told[key].strip(), "documents.csv") for key in found if told.get(key, "").strip()})
    values = {key: value for key, (value, _) in found.items()}
    basis = {key: where for key, (value, where) in found.items() if value}
    if not values["via"]:
        site, where = find_site(draft, title)
        if site and values["publisher"] and site in values["publisher"]:
            site = ""
        if not values["publisher"] and (draft.markup == "page" or not where.startswith("front matter")):
            values["publisher"], site = site, ""
            basis["publisher"] = where
        if not site and (site := find_host(notes)):
            where = "copyright line"
        if not site and (site := find_footer_firm(notes)):
            where = "footer"
        own = basis.get("publisher", "") in ("", "copyright line", "page title")  # the site's own name, at most
        if own and (not site or where == "page title") and any(office := find_trail_office(notes)):
            site, where = office
        if site and site != values["publisher"]:
            values["via"], basis["via"] = site, where
    authors, where = _find_authors(draft, lines, notes)
    if told.get("authors", "").strip():
        authors, where = tuple(filter(None, re.split(r"[、,，;；/|]\s*|\s{2,}", told["authors"].strip()))), "documents.csv"
    if authors:
        basis["authors"] = where
    return Metadata(**values, authors=authors, basis={k: v for k, v in basis.items() if v})


def read_title(draft: Draft, lines: Sequence[Line]) -> str:
    """The title: kicker, headline and subtitle in one; a title that the text repeats is taken once."""
    parts: list[str] = []
    for line in lines:
        if line.kind != "title":
            if parts and line.kind not in ("byline", "deck", "caption"):
                break
            continue
        words = draft.words(line)
        same = _squeeze(words) if parts else ""
        if any(same in _squeeze(part) or _squeeze(part) in same or _share(same, _squeeze(part)) >= 0.6 for part in parts):
            continue
        parts.append(words)
    title = ""
    whole = _squeeze(draft.fields.get("page title", "")) if len(parts) > 1 else ""
    for part in parts:
        near = not title or part[0] in "—─－-" or _squeeze(title + part) in whole
        title += part if near else " " + part
    return _LOST_QUOTES.sub("“\\1”", title) if "_" in title else title  # tools that make file names of titles write quotes as underscores


def _find_edition(draft: Draft, notes: Sequence[Note]) -> tuple[str, str]:
    for key in ("edition", "版次", "版面"):
        if draft.fields.get(key):
            return draft.fields[key], "front matter"
    for rule, words, _ in notes:
        if rule == "edition line":
            return words.strip(" 　"), "edition line"
        match = _EDITION.search(words) if "版" in words and rule in ("info line", "date line") else None
        if match:
            return match[0], rule
    return "", ""


def _find_authors(draft: Draft, lines: Sequence[Line], notes: Sequence[Note]) -> tuple[tuple[str, ...], str]:
    names: list[str] = []
    for line in lines:
        if line.kind == "byline":
            names += spell_names(draft.words(line), read_names)
    if names:
        return tuple(dict.fromkeys(names)), "byline"
    for key in draft.told(_AUTHOR_KEYS):
        signed = fold(draft.fields[key]).strip()
        if signed and not signed.endswith(byline_words().media):
            names = spell_names(draft.fields[key].strip(), read_names)
            if names:
                return tuple(names), "meta element" if key.startswith("meta") else "front matter"
    paragraphs = [line for line in lines if line.kind in ("para", "item")]
    for line in [*paragraphs[:2], *paragraphs[-1:]]:
        if not may_name(draft.text.text, line.start, line.end):
            continue
        words = draft.words(line) if line.end - line.start < 400 else (
            draft.text.text[line.start:line.start + 130] + draft.text.text[line.end - 80:line.end])
        names = spell_names(words, read_opening)
        if names:
            return tuple(names), "dateline"
    for rule, words, _ in notes:
        match = _SIGNED.search(fold(words)) if rule in TELLING else None
        names = spell_names(words[match.start(1):match.end(1)], lambda norm: read_names(_AFTER_NAMES.split(norm)[0])) if match else []
        match = _NAME_DATED.match(fold(words)) if not names and rule in ("date line", "info line") else None
        if match and is_name(match[1]):
            names = [words[match.start(1):match.end(1)]]
        if names:
            return tuple(names), "source line"
    return (), ""


def _join_labels(notes: Sequence[Note]) -> Iterator[Note]:
    """Notes with a label that stood on a line of its own put before its value."""
    label = ""
    for note in notes:
        if note.words.rstrip().endswith(("：", ":")) and len(note.words) <= 10:
            label = note.words.strip()
            continue
        yield note._replace(words=label + note.words) if label and note.rule in ("info line", "date line") else note
        label = ""


def _squeeze(words: str) -> str:
    return re.sub(r"[\W_]+", "", normalise(words))


def _share(a: str, b: str) -> float:
    """The share of the pairs of characters of the shorter that stand in the longer."""
    short, long = sorted((a, b), key=len)
    pairs = [short[i:i + 2] for i in range(len(short) - 1)]
    return sum(pair in long for pair in pairs) / len(pairs) if len(pairs) >= 6 else 0.0
