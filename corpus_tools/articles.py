"""The articles of a document."""
from __future__ import annotations

from corpus_tools.clean import finish, prepare
from corpus_tools.metadata import read_metadata
from corpus_tools.model import Article, Document


def read_articles(document: Document) -> list[Article]:
    """The articles of a document in the order of the page."""
    draft = prepare(document)
    cleaned = finish(draft)
    if not cleaned.blocks:
        return []
    meta = read_metadata(draft)
    return [Article(document.doc, 0, cleaned.text, cleaned.blocks, meta.title, meta.deck, meta.publisher, meta.via, meta.date,
                    meta.edition, meta.authors, meta.place, meta.basis, spans=((0, len(document.text)),))]
