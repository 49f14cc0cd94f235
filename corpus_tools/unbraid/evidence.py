"""All that is known of a page before anything is joined."""
from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import exp, fsum, log1p

from corpus_tools.unbraid.pieces import Read
from corpus_tools.unbraid.seams import Edges, PageWords, count_page, describe_begin, describe_end, list_pairs, read_edges
from corpus_tools.unbraid.topics import Kinship, count_kinds, multiply_texts, relate_pieces, weigh_terms

_NEAR = 250  # characters on either side of a seam that speak of the same thing


@dataclass(frozen=True, slots=True)
class Evidence:
    """The pieces of a page, described; lists by piece index."""

    reads: Sequence[Read]
    edges: Sequence[Edges]
    page: PageWords
    pairs: Sequence[Mapping[str, int]]  # of characters, with their counts
    terms: Sequence[Collection[str]]  # of them those that other pieces have too, and
    near_begin: Sequence[Collection[str]]  # those near the beginning
    weights: Mapping[str, float]
    begin: Sequence[dict[str, float]]  # evidence that a piece begins by itself
    begins: Sequence[float]  # the same as log odds
    end: Mapping[int, dict[str, float]]  # evidence that an unclosed piece stands by itself
    kin: Kinship


def gather_evidence(reads: Sequence[Read], learned: Mapping[str, Mapping[str, float]]) -> Evidence:
    """Describe every piece of a page."""
    edges = [read_edges(read) for read in reads]
    page, pairs = count_page(reads)
    weights = weigh_terms(pairs)
    known = weights.keys()
    terms = [known & found.keys() for found in pairs]
    near_end, near_begin = ([kept if len(read.text) <= _NEAR else known & list_pairs(read.text[part])
                             for kept, read in zip(terms, reads)] for part in (slice(-_NEAR, None), slice(_NEAR)))
    begin, begins = [], []
    for i, read in enumerate(reads):
        shared = near_begin[i] & set().union(*near_end[max(0, i - 2):i])
        cohesion = log1p(fsum(map(weights.__getitem__, shared)))  # exact: sets have no order
        begin.append(describe_begin(edges[i], page, reads[i - 1] if i else None, cohesion))
        begins.append(weigh(learned["begin"], begin[-1]) if may_join(read) else 4.0)
    end = {}
    for i, read in enumerate(reads):
        if read.closed or not may_join(read):
            continue
        after = reads[i + 1] if i + 1 < len(reads) else None
        echo = len(terms[i] & near_begin[i + 1]) / max(1, count_kinds(pairs[i])) if after and read.kind == "short" else 0.0
        end[i] = describe_end(edges[i], reads[i - 1] if i else None, after, begins[i],
                              begins[i + 1] if after else 3.0, echo)
    follows = [1 / (1 + exp(-begins[i])) if i and (reads[i - 1].closed or reads[i - 1].kind != "para") else 0.0
               for i in range(len(reads))]
    kin = relate_pieces(multiply_texts(pairs, terms, weights), [len(read.text) for read in reads], follows, learned["same"])
    return Evidence(reads, edges, page, pairs, terms, near_begin, weights, begin, begins, end, kin)


def may_join(read: Read) -> bool:
    """Whether a piece can be part of a sentence that was cut."""
    return read.kind in ("para", "short") and bool(read.text)


def weigh(weights: Mapping[str, float], names: Mapping[str, float]) -> float:
    """The weighted sum of what is known; what has no weight tells nothing."""
    return sum(weights.get(name, 0.0) * value for name, value in names.items())
