"""The articles of a document."""
from __future__ import annotations

import re

from corpus_tools.clean import clean_document
from corpus_tools.model import Article, Document


def read_articles(document: Document) -> list[Article]:
    cleaned = clean_document(document)
    text = cleaned.text.text
    b = cleaned.blocks
    title = text[b[0].start:b[0].end] if b else ""
    date = document.meta.get("date", "")
    if not date:
        head = document.text[:1500]
        m = re.search(r"(20\d\d)-(\d\d)-(\d\d)", head) or re.search(r"(20\d\d)年(\d\d?)月(\d\d?)日", head)
        if m:
            date = f"{m[1]}-{int(m[2]):02}-{int(m[3]):02}"
    return [Article(document.doc, 0, cleaned.text, b, title=title, date=date, spans=((0, len(document.text)),))] if b else []
