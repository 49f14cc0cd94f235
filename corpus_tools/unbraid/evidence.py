"""All that is known of a page before anything is joined, and the surroundings of a piece as joins are made."""
from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import exp, fsum, log1p, sqrt

from corpus_tools.unbraid.pieces import Read
from corpus_tools.unbraid.seams import (
    Edges,
    PageWords,
    count_page,
    describe_begin,
    describe_end,
    describe_seam,
    read_edges,
)
from corpus_tools.unbraid.topics import (
    Company,
    Kinship,
    compare_companies,
    count_terms,
    find_company,
    make_vector,
    multiply_texts,
    relate_pieces,
    weigh_terms,
)

_NEAR = 250  # characters on either side of a seam that speak of the same thing
_CERTAIN = 6.0  # log odds beyond which all is the same


@dataclass(frozen=True, slots=True)
class Evidence:
    """The pieces of a page, described; lists by piece index."""

    reads: Sequence[Read]
    edges: Sequence[Edges]
    page: PageWords
    terms: Sequence[Counter[str]]
    near_end: Sequence[frozenset[str]]  # of their terms those that other pieces have too
    near_begin: Sequence[frozenset[str]]
    weights: Mapping[str, float]
    begin: Sequence[dict[str, float]]  # evidence that a piece begins by itself
    begins: Sequence[float]  # the same as log odds
    end: Mapping[int, dict[str, float]]  # evidence that an unclosed piece stands by itself
    kin: Kinship


def gather_evidence(reads: Sequence[Read], learned: Mapping[str, Mapping[str, float]]) -> Evidence:
    """Describe every piece of a page."""
    edges = [read_edges(read) for read in reads]
    page = count_page(reads)
    terms = [count_terms(read.text) for read in reads]
    weights = weigh_terms(terms)
    near_end, near_begin = ([frozenset(weights.keys() & (t if len(r.text) <= _NEAR else count_terms(r.text[part])))
                             for t, r in zip(terms, reads)] for part in (slice(-_NEAR, None), slice(_NEAR)))
    begin, begins = [], []
    for i, read in enumerate(reads):
        near = near_begin[i] & frozenset().union(*near_end[max(0, i - 2):i])
        begin.append(describe_begin(edges[i], page, reads[i - 1] if i else None, _weigh_shared(weights, near)))
        begins.append(weigh(learned["begin"], begin[-1]) if may_join(read) else 4.0)
    end = {}
    for i, read in enumerate(reads):
        if read.closed or not may_join(read):
            continue
        after = reads[i + 1] if i + 1 < len(reads) else None
        echo = len(terms[i].keys() & near_begin[i + 1]) / max(1, len(terms[i])) if after else 0.0
        end[i] = describe_end(edges[i], reads[i - 1] if i else None, after, begins[i],
                              begins[i + 1] if after else 3.0, echo)
    follows = [1 / (1 + exp(-begins[i])) if i and (reads[i - 1].closed or reads[i - 1].kind != "para") else 0.0
               for i in range(len(reads))]
    products = multiply_texts([make_vector(t, weights) for t in terms])
    kin = relate_pieces(products, [len(read.text) for read in reads], follows, learned["same"])
    return Evidence(reads, edges, page, terms, near_end, near_begin, weights, begin, begins, end, kin)


def _weigh_shared(weights: Mapping[str, float], terms: Collection[str]) -> float:
    return log1p(fsum(weights[term] for term in terms))  # exact: sets have no order


def may_join(read: Read) -> bool:
    """Whether a piece can be part of a sentence that was cut."""
    return read.kind in ("para", "short") and bool(read.text)


def weigh(weights: Mapping[str, float], names: Mapping[str, float]) -> float:
    """The weighted sum of what is known."""
    return sum(weights[name] * value for name, value in names.items())


def pair_evidence(known: Evidence, left: int, right: int) -> dict[str, float]:
    """What speaks for a seam whatever else is joined."""
    local = _weigh_shared(known.weights, known.near_end[left] & known.near_begin[right])
    names = describe_seam(known.edges[left], known.edges[right], known.page, local)
    names["next"] = float(right == left + 1)
    names["far"] = log1p(abs(right - left))
    products = known.kin.products
    names["cosine"] = products[left][right] / sqrt(products[left][left] * products[right][right] + 1e-9)
    names["shared"] = log1p(products[left][right])
    return names


ROUND = ("kin", "kin_one", "odds", "kept_far", "kept_between", "kept_next")  # what changes as pieces are joined


def round_evidence(known: Evidence, pairs: Collection[tuple[int, int]], chains: Mapping[int, tuple[int, ...]],
                   companies: dict[tuple[int, ...], Company], kept: float) -> dict[tuple[int, int], dict[str, float]]:
    """What speaks for each pair, given what is joined already: ``chains`` tells the chain of each piece that has one,
    ``companies`` keeps what was found of chains before.

    ``kin``: cosine of the two with all that is likely of their article; ``kin_one``: of one piece alone with the other so;
    ``odds``: of being of one article; ``kept_…``: how far apart the two are, how much of their article stands between
    them, whether nothing does, as much as the pieces of an article are ``kept`` in order on this page (0 to 1).
    """
    squares = [row[i] for i, row in enumerate(known.kin.products)]
    found = {}
    for left, right in pairs:
        one, other = (_find(companies, known.kin, chains.get(i, (i,))) for i in (left, right))
        between = 0.0
        if left < right:
            between = max(c.passed[right] - c.passed[left + 1] for c in (one, other))
        found[left, right] = {
            "kin": compare_companies(one, other),
            "kin_one": max(one.products[right] / sqrt(one.square * squares[right] + 1e-9),
                           other.products[left] / sqrt(other.square * squares[left] + 1e-9)),
            "odds": max(-_CERTAIN, min(_CERTAIN, max(one.odds[right], other.odds[left]))),
            "kept_far": kept * log1p(abs(right - left)), "kept_between": kept * log1p(between),
            "kept_next": kept * (right == left + 1)}
    return found


def _find(companies: dict[tuple[int, ...], Company], kin: Kinship, chain: tuple[int, ...]) -> Company:
    if chain not in companies:
        companies[chain] = find_company(kin, chain)
    return companies[chain]
