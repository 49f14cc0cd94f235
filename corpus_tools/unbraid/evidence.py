"""All that is known of a page before anything is joined."""
from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import repeat
from math import exp, fsum, log1p
from operator import mul

from corpus_tools.frozen import frozen
from corpus_tools.unbraid.pieces import Read
from corpus_tools.unbraid.seams import Edges, PageWords, count_page, describe_begin, describe_end, read_edges
from corpus_tools.unbraid.topics import Kinship, find_shared, keep_terms, list_pairs, multiply_texts, relate_pieces, weigh_terms

_NEAR = 250  # characters on either side of a seam that speak of the same thing


@frozen
class Evidence:
    """The pieces of a page, described; lists by piece index."""

    reads: Sequence[Read]
    edges: Sequence[Edges]
    page: PageWords
    pairs: Sequence[Sequence[int]]  # of characters, see list_pairs
    terms: Sequence[Mapping[int, int]]  # of them those that other pieces have too, with their counts, and
    near_begin: Sequence[Set[int]]  # those near the beginning
    weights: Mapping[int, float]
    begin: Sequence[dict[str, float]]  # evidence that a piece begins by itself
    begins: Sequence[float]  # the same as log odds
    end: Mapping[int, dict[str, float]]  # evidence that an unclosed piece stands by itself
    kin: Kinship


def gather_evidence(reads: Sequence[Read], learned: Mapping[str, Mapping[str, float]]) -> Evidence:
    """Describe every piece of a page."""
    page = count_page(reads)
    edges = [read_edges(read, page) for read in reads]
    pairs = [list_pairs(read.text) for read in reads]
    shared = find_shared(pairs)
    terms = [Counter(filter(shared.__contains__, found)) for found in pairs]
    weights = weigh_terms(terms)
    near_end, near_begin = ([kept.keys() if len(read.text) <= _NEAR else shared.intersection(list_pairs(read.text[part]))
                             for kept, read in zip(terms, reads)] for part in (slice(-_NEAR, None), slice(_NEAR)))
    begin, begins = [], []
    for i, read in enumerate(reads):
        both = near_begin[i] & set().union(*near_end[max(0, i - 2):i])
        cohesion = log1p(fsum(map(weights.__getitem__, both)))  # exact: sets have no order
        begin.append(describe_begin(edges[i], page, reads[i - 1] if i else None, cohesion))
        begins.append(weigh(learned["begin"], begin[-1]) if may_join(read) else 4.0)
    end = {}
    for i, read in enumerate(reads):
        if read.closed or not may_join(read):
            continue
        after = reads[i + 1] if i + 1 < len(reads) else None
        echo = len(terms[i].keys() & near_begin[i + 1]) / max(1, len(keep_terms(pairs[i]))) if after and read.kind == "short" else 0.0
        end[i] = describe_end(edges[i], reads[i - 1] if i else None, after, begins[i],
                              begins[i + 1] if after else 3.0, echo)
    follows = [1 / (1 + exp(-begins[i])) if i and (reads[i - 1].closed or reads[i - 1].kind != "para") else 0.0
               for i in range(len(reads))]
    kin = relate_pieces(multiply_texts(terms, weights), [len(read.text) for read in reads], follows, learned["same"])
    return Evidence(reads, edges, page, pairs, terms, near_begin, weights, begin, begins, end, kin)


def may_join(read: Read) -> bool:
    """Whether a piece can be part of a sentence that was cut."""
    return read.kind in ("para", "short") and bool(read.text)


def weigh(weights: Mapping[str, float], names: Mapping[str, float]) -> float:
    """The weighted sum of what is known; what has no weight tells nothing."""
    return sum(map(mul, map(weights.get, names, repeat(0.0)), names.values()))
