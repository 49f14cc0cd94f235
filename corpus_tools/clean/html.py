"""Markup out, lines in: what a browser would show of a page, each line with what its elements tell of it."""
from __future__ import annotations

import re

from corpus_tools.clean.areas import mark_places
from corpus_tools.clean.draft import Draft, edit_draft
from corpus_tools.clean.parts import settle_parts
from corpus_tools.clean.reader import Reader
from corpus_tools.clean.tables import label_cells
from corpus_tools.frozen import change
from corpus_tools.late import compile_late

_PAGE_FORMATS = {"html", "htm", "shtml", "xhtml", "shtm", "mhtml"}
_PAGE_START = compile_late(r"<(?:!doctype html|html|head|body)\b", re.I)
_BLOCK_TAG = compile_late(r"<(?:p|div|br|td|li|section|article|h[1-6])[\s/>]", re.I)
_MARKUP = compile_late(r"<(?:/?[a-zA-Z]|!--)|&(?:#\d|[a-zA-Z]{2,8};)")


def is_page(draft: Draft) -> bool:
    """Whether line ends mean nothing, because the whole text is an HTML page."""
    text = draft.text.text
    if _PAGE_START.search(text, draft.body, draft.body + 5000):
        return True
    return draft.document.format.lower() in _PAGE_FORMATS and _BLOCK_TAG.search(text, draft.body) is not None


def read_markup(draft: Draft) -> Draft:
    """Take markup out of a page, or of a text with some markup in it, and cut it into lines.

    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> text = "<h1>园区快报</h1><p>入驻<b>91</b>家&nbsp;企业</p>"
    >>> draft = read_markup(Draft(Document("a.html", text, format="html"), MappedText.of(text)))
    >>> [(line.kind, draft.words(line)) for line in draft.lines]
    [('heading', '园区快报'), ('', '入驻91家 企业')]
    """
    text = draft.text.text
    if "<" not in text and "&" not in text or not _MARKUP.search(text, draft.body):
        return draft
    page = is_page(draft)
    reader = Reader(text, draft.body, page)
    reader.read()
    lines, edits, notes = settle_parts(text, reader.lines, reader.edits, reader.regions, reader.total - reader.total_linked)
    lines = label_cells(text, lines, reader.tables)
    if page:
        lines = mark_places(text, lines, reader.areas)
    done = edit_draft(draft, edits, lines=[*draft.lines, *lines])
    notes = tuple(note._replace(start=draft.text.source(note.start)) for note in notes)
    return change(done, fields={**reader.fields, **draft.fields}, notes=draft.notes + notes,
                   markup="page" if page else "mixed", body=len(done.text.text))
