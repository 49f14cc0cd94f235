"""From paths to readings, some documents at a time: the loop that every command shares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

from corpus_tools.articles.split_page import read_articles
from corpus_tools.collector import rest_collector
from corpus_tools.corrections import apply_corrections, read_corrections
from corpus_tools.frozen import frozen
from corpus_tools.load import LoadOptions, Refusal, Source, list_inputs, read_input, warn
from corpus_tools.model import Article, Document, Observation
from corpus_tools.observations import extract_by_steps
from corpus_tools.together import Work, finish, side_by_side

_TOGETHER = 32  # documents that are read side by side, as long as they have together no more than
_CHARACTERS = 200_000


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


def extract_files(paths: Iterable[str | Path]) -> Iterator[Observation]:
    """The observations of files and folders, in document order; what cannot be read is told as a warning."""
    for item in read_corpus(paths):
        if isinstance(item, Reading):
            yield from item.observations
        else:
            warn(str(item))


def read_reading(document: Document) -> Reading:
    """The articles and observations of one document."""
    with rest_collector():
        return finish(read_by_steps(document))


def read_by_steps(document: Document) -> Work[Reading]:
    """The same, step by step, for those who read several documents side by side."""
    articles = tuple(read_articles(document))
    yield
    return Reading(document, articles, tuple((yield from extract_by_steps(articles, document))))


def _read_inputs(inputs: Iterable[Source | Refusal], options: LoadOptions, jobs: int) -> Iterator[Reading | Refusal]:
    if jobs <= 1:
        yield from _read_some(inputs, options)
        return
    from concurrent.futures import ProcessPoolExecutor

    inputs = iter(inputs)
    with ProcessPoolExecutor(jobs) as pool:  # windows of work, so that memory stays bounded by a few documents
        while window := list(islice(inputs, jobs * _TOGETHER)):
            share = -(-len(window) // jobs)
            shares = [window[at:at + share] for at in range(0, len(window), share)]
            for readings in pool.map(partial(_collect, options=options), shares):
                yield from readings


def _collect(inputs: Iterable[Source | Refusal], options: LoadOptions) -> list[Reading | Refusal]:
    return list(_read_some(inputs, options))


def _read_some(inputs: Iterable[Source | Refusal], options: LoadOptions) -> Iterator[Reading | Refusal]:
    """Readings and refusals in order, of some documents side by side."""
    group: list[Document | Refusal] = []
    characters = 0
    for item in (item for source in inputs for item in read_input(source, options)):
        group.append(item)
        characters += len(item.text) if isinstance(item, Document) else 0
        if len(group) == _TOGETHER or characters > _CHARACTERS:
            yield from _read_group(group)
            group, characters = [], 0
    yield from _read_group(group)


def _read_group(group: Sequence[Document | Refusal]) -> list[Reading | Refusal]:
    works = [read_by_steps(item) for item in group if isinstance(item, Document)]
    try:
        with rest_collector():
            readings = iter(finish(side_by_side(works)))
    except Exception:  # a fault of ours must not cost the user the other documents
        return [_read_alone(item) if isinstance(item, Document) else item for item in group]
    return [next(readings) if isinstance(item, Document) else item for item in group]


def _read_alone(document: Document) -> Reading | Refusal:
    try:
        return read_reading(document)
    except Exception as error:
        reason = f"could not be read, by a fault of this program ({type(error).__name__}: {error})"
        return Refusal(document.doc, reason, "please report it with the document, or leave it out")
