"""Where an observation stands in its source: its span, its id, its page."""
from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Sequence

from corpus_tools.data import remembered
from corpus_tools.model import Article, Document, Numeral


def find_span(article: Article, mention: Numeral) -> tuple[int, int]:
    """The source span of a mention; of one that a cut runs through, the part in the piece of its number."""
    start, end = article.text.span(mention.start, mention.end)
    if len(article.spans) < 2 or (start < end and any(a <= start and end <= b for a, b in article.spans)):
        return start, end
    number = article.text.source(mention.quantity.number[0])
    low, high = next(((a, b) for a, b in article.spans if a <= number < b), (number, number + 1))
    inside = [s for i in range(mention.start, mention.end) if low <= (s := article.text.source(i)) < high]
    return (inside[0], inside[-1] + 1) if inside else (number, number + 1)


def make_ids(sha256: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    """For each span an id that no other span of any document has."""
    document = _begin_id(sha256)
    ids = []
    for start, end in spans:
        record = document.copy()
        record.update(f"{start}:{end}".encode())
        ids.append(record.hexdigest()[:12])
    return ids


@remembered(1)  # the same for all articles of a document
def _begin_id(sha256: str) -> hashlib._Hash:
    return hashlib.sha1(f"{sha256}:".encode())


def find_page(document: Document, at: int) -> int | None:
    """The number of the page, from 1, that holds a source offset; None where the format has no pages."""
    if not document.pages:
        return None
    number = bisect_right(document.pages, at, key=lambda page: page[0])
    return number if number and at < document.pages[number - 1][1] else None
