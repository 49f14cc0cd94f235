"""From articles to their observations: the one place where the steps of reading are put in order."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from corpus_tools.articles.split_page import read_articles
from corpus_tools.frames.read import read_frames
from corpus_tools.model import Article, Document, Numeral, Observation
from corpus_tools.names.currency import find_currency
from corpus_tools.names.find import Name, find_names_by_steps
from corpus_tools.normal import normalise
from corpus_tools.numerals.read import read_numerals
from corpus_tools.records import Trace, write_records
from corpus_tools.split import read_passage
from corpus_tools.subjects.reading import read_who_is_who
from corpus_tools.subjects.resolve import resolve_subjects
from corpus_tools.times.find import find_times
from corpus_tools.times.periods import resolve_periods
from corpus_tools.times.reference import find_reference
from corpus_tools.times.status import read_statuses
from corpus_tools.together import Work, finish, side_by_side
from corpus_tools.traditional import simplify_article

_KINDS = "工产园开高国省市县区级科软经创物特重大主专新化综出保"  # a word for the kind of park begins so
_TOGETHER = 32  # articles, so that memory stays bounded whatever a document holds


def extract_by_steps(articles: Sequence[Article], document: Document) -> Work[list[Observation]]:
    """All observations of some articles of a document, in reading order, step by step.

    A number in a table cell that no head labels is left out: nobody can say what it measures.
    """
    traces: list[Trace] = []
    for first in range(0, len(articles), _TOGETHER):
        for some in (yield from side_by_side(trace_by_steps(article, document) for article in articles[first:first + _TOGETHER])):
            traces += some
    return [t.observation for t in traces if "cell_unlabelled" not in t.frame.rule]


def trace_by_steps(article: Article, document: Document) -> Work[list[Trace]]:
    """All observations of an article in reading order, each with how it was read, step by step."""
    text = article.text.text
    article, plain, written, simple = simplify_article(article)
    norm = normalise(plain)
    numerals = read_numerals(text, norm, blocks=article.blocks)
    mentions = [n for n in numerals if n.cls == "quantity"]
    if not mentions:
        return []
    yield
    passage = read_passage(text, article.blocks, norm=norm, plain=plain)
    yield
    names = yield from find_names_by_steps(passage)
    mentions = _leave_names(mentions, names, norm)
    yield
    frames = read_frames(passage, mentions, names)
    yield
    times = find_times(passage, numerals)
    reference = find_reference(passage, article, times)
    yield
    statuses = read_statuses(passage, mentions, frames, times, reference=reference.iso if reference.year else "")
    # a plan that something was measured by is of the time of that
    told = [s.status if s.rule != "status:yardstick" else "actual" for s in statuses]
    periods = resolve_periods(passage, article, mentions, frames, told, times, reference)
    yield
    currency = find_currency(passage, article, names)
    yield
    reading = read_who_is_who(passage, article, names, currency, mentions)
    yield
    subjects = resolve_subjects(reading, mentions, frames)
    yield
    return write_records(document, article, passage, zip(mentions, frames, statuses, periods, subjects), currency, written, simple)


def _leave_names(mentions: list[Numeral], names: Sequence[Name], norm: str) -> list[Numeral]:
    """The mentions without those whose Chinese number is part of a park's own name: 三条桥工业园, but 三个工业园区."""
    if "chinese" not in [m.rule for m in mentions]:
        return mentions
    ends = {n.start: n.end for n in names if n.type == "park"}
    return [m for m in mentions if m.rule != "chinese" or ends.get(m.start, 0) <= m.end or norm[m.end] in _KINDS]


def extract_document(document: Document) -> list[Observation]:
    """All observations of one document, article by article."""
    return finish(extract_by_steps(tuple(read_articles(document)), document))


def extract(text: str, *, doc: str = "", date: str | None = None) -> list[Observation]:
    """The observations of a plain text.

    >>> extract("2023年全区实现工业总产值50亿元。")[0].value
    5000000000
    """
    document = Document(
        doc,
        text,
        hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        meta={"date": date} if date else {},
    )
    return extract_document(document)
