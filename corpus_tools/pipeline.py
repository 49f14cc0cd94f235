"""From paths to readings, one document at a time: the loop that every command shares."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

from corpus_tools.articles.split_page import read_articles
from corpus_tools.collector import rest_collector
from corpus_tools.corrections import apply_corrections, read_corrections
from corpus_tools.frozen import frozen
from corpus_tools.load import LoadOptions, Refusal, Source, list_inputs, read_input
from corpus_tools.model import Article, Document, Observation
from corpus_tools.observations import extract_articles


@frozen
class Reading:
    """One document with its articles and their observations."""

    document: Document
    articles: tuple[Article, ...]
    observations: tuple[Observation, ...]


def read_corpus(
    paths: Iterable[str | Path], *, options: LoadOptions = LoadOptions(), jobs: int = 1
) -> Iterator[Reading | Refusal]:
    """Read every document below the paths, in order; one that cannot be read gives a Refusal and the rest goes on.

    With ``jobs`` above 1 the files are shared among processes; the result is the same, in the same order. What a
    ``corrections.csv`` says is applied; its lines that no record answers to are refused at the end.
    """
    paths = list(paths)
    corrections = read_corrections(paths)
    unused = dict(corrections)
    for item in _read_inputs(list_inputs(paths), options, jobs):
        if corrections and isinstance(item, Reading):
            for observation in item.observations:
                unused.pop(observation.id, None)
            item = replace(item, observations=tuple(apply_corrections(item.observations, corrections)))
        yield item
    for correction in (c for changes in unused.values() for c in changes):
        yield Refusal(correction.where, f"no record has the id {correction.id!r}", "take the id from the observations as they are now")


def _read_inputs(inputs: Iterable[Source | Refusal], options: LoadOptions, jobs: int) -> Iterator[Reading | Refusal]:
    work = partial(_read_one, options=options)
    if jobs <= 1:
        for item in inputs:
            yield from work(item)
        return
    from concurrent.futures import ProcessPoolExecutor

    inputs = iter(inputs)
    with ProcessPoolExecutor(jobs) as pool:  # windows of work, so that memory stays bounded by a few documents
        while window := list(islice(inputs, jobs * 16)):
            for readings in pool.map(partial(_collect, work), window):
                yield from readings


def read_reading(document: Document) -> Reading:
    """The articles and observations of one document."""
    with rest_collector():
        articles = tuple(read_articles(document))
        return Reading(document, articles, tuple(extract_articles(articles, document)))


def _collect(work: Callable[[Source | Refusal], Iterator[Reading | Refusal]], item: Source | Refusal) -> list:
    return list(work(item))


def _read_one(item: Source | Refusal, options: LoadOptions) -> Iterator[Reading | Refusal]:
    for document in read_input(item, options):
        if isinstance(document, Refusal):
            yield document
            continue
        try:
            yield read_reading(document)
        except Exception as error:  # a fault of ours must not cost the user the other documents
            reason = f"could not be read, by a fault of this program ({type(error).__name__}: {error})"
            yield Refusal(document.doc, reason, "please report it with the document, or leave it out")
