"""From paths to readings, one document at a time: the loop that every command shares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from corpus_tools.articles import read_articles
from corpus_tools.load import LoadOptions, Refusal, list_inputs, read_input
from corpus_tools.model import Article, Document, Observation
from corpus_tools.observations import extract_article


@dataclass(frozen=True, slots=True)
class Reading:
    """One document with its articles and their observations."""

    document: Document
    articles: tuple[Article, ...]
    observations: tuple[Observation, ...]


def read_corpus(
    paths: Iterable[str | Path], *, options: LoadOptions = LoadOptions(), jobs: int = 1
) -> Iterator[Reading | Refusal]:
    """Read every document below the paths, in order; one that cannot be read gives a Refusal and the rest goes on.

    With ``jobs`` above 1 the files are shared among processes; the result is the same, in the same order.
    """
    inputs = list_inputs(paths)
    if jobs <= 1:
        for item in inputs:
            yield from _read_one(item, options)
        return
    with ProcessPoolExecutor(jobs) as pool:  # windows of work, so that memory stays bounded by a few documents
        while window := list(islice(inputs, jobs * 16)):
            for readings in pool.map(partial(_read_list, options=options), window):
                yield from readings


def _read_list(item, options: LoadOptions) -> list[Reading | Refusal]:
    return list(_read_one(item, options))


def _read_one(item, options: LoadOptions) -> Iterator[Reading | Refusal]:
    for document in read_input(item, options):
        yield document if isinstance(document, Refusal) else read_reading(document)


def read_reading(document: Document) -> Reading | Refusal:
    """The articles and observations of one document; an error in reading it refuses this document alone."""
    articles = tuple(read_articles(document))
    return Reading(document, articles, tuple(o for a in articles for o in extract_article(a, document)))
