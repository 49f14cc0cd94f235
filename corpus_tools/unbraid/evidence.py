"""All that is known of a page before anything is joined, and the surroundings of a piece as joins are made."""
from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log1p

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
    compare_pairs,
    count_terms,
    find_kin,
    lend_terms,
    make_vector,
    weigh_terms,
)

_NEAR = 250  # characters on either side of a seam that speak of the same thing
_FAR = 8  # pieces that a surrounding reaches
_FAINT = 0.15  # a piece that belongs to it with less probability is left out


@dataclass(frozen=True, slots=True)
class Evidence:
    """The pieces of a page, described; lists by piece index."""

    reads: Sequence[Read]
    edges: Sequence[Edges]
    page: PageWords
    terms: Sequence[Counter[str]]
    near_end: Sequence[Counter[str]]
    near_begin: Sequence[Counter[str]]
    weights: Mapping[str, float]
    begin: Sequence[dict[str, float]]  # evidence that a piece begins by itself
    begins: Sequence[float]  # the same as log odds
    end: Mapping[int, dict[str, float]]  # evidence that an unclosed piece stands by itself
    vectors: Sequence[dict[str, float]]
    kin: Sequence[dict[int, float]]  # pieces likely of the same article


def gather_evidence(reads: Sequence[Read], learned: Mapping[str, Mapping[str, float]]) -> Evidence:
    """Describe every piece of a page."""
    edges = [read_edges(read) for read in reads]
    page = count_page(reads)
    terms = [count_terms(read.text) for read in reads]
    near_end = [t if len(r.text) <= _NEAR else count_terms(r.text[-_NEAR:]) for t, r in zip(terms, reads)]
    near_begin = [t if len(r.text) <= _NEAR else count_terms(r.text[:_NEAR]) for t, r in zip(terms, reads)]
    weights = weigh_terms(terms)
    begin, begins = [], []
    for i, read in enumerate(reads):
        near = near_end[max(0, i - 2):i]
        cohesion = log1p(sum(weights.get(t, 0.0) for t in near_begin[i] if any(t in other for other in near)))
        begin.append(describe_begin(edges[i], page, reads[i - 1] if i else None, cohesion))
        begins.append(weigh(learned["begin"], begin[-1]) if may_join(read) else 4.0)
    end = {}
    for i, read in enumerate(reads):
        if read.closed or not may_join(read):
            continue
        after = reads[i + 1] if i + 1 < len(reads) else None
        echo = sum(t in near_begin[i + 1] for t in terms[i]) / max(1, len(terms[i])) if after else 0.0
        end[i] = describe_end(edges[i], reads[i - 1] if i else None, after, begins[i],
                              begins[i + 1] if after else 3.0, echo)
    vectors = [make_vector(t, weights) for t in terms]
    kin = find_kin(vectors, [len(read.text) for read in reads], learned["same"])
    return Evidence(reads, edges, page, terms, near_end, near_begin, weights, begin, begins, end, vectors, kin)


def may_join(read: Read) -> bool:
    """Whether a piece can be part of a sentence that was cut."""
    return read.kind in ("para", "short") and bool(read.text)


def weigh(weights: Mapping[str, float], names: Mapping[str, float]) -> float:
    """The weighted sum of what is known."""
    return sum(weights[name] * value for name, value in names.items())


def pair_evidence(known: Evidence, left: int, right: int) -> dict[str, float]:
    """What speaks for a seam whatever else is joined."""
    near = known.near_begin[right]
    local = log1p(sum(known.weights.get(t, 0.0) for t in known.near_end[left] if t in near))
    names = describe_seam(known.edges[left], known.edges[right], known.page, local)
    names["next"] = float(right == left + 1)
    names["far"] = log1p(abs(right - left))
    return names


def topic_evidence(known: Evidence, pairs: Collection[tuple[int, int]], joined: Mapping[int, int],
                   ) -> dict[tuple[int, int], dict[str, float]]:
    """What the surroundings of the two pieces of each pair share, given what is joined already.

    ``cosine``, ``shared``: what stands before the left end against what stands behind the right beginning. ``kin``: both
    with the terms of pieces that are likely of the same article; ``kin_one``: one of the two with them.
    """
    walk = _Walk(known, joined)
    lefts, rights = sorted({a for a, _ in pairs}), sorted({b for _, b in pairs})
    ahead = {i: make_vector(walk.surround(i, walk.step_back), known.weights) for i in lefts}
    behind = {i: make_vector(walk.surround(i, walk.step_on), known.weights) for i in rights}
    lent = {i: lend_terms(i, known.vectors, known.kin[i] | walk.chain(i)) for i in {*lefts, *rights}}
    own = {i: known.vectors[i] for i in lent}
    near = compare_pairs(pairs, ahead, behind)
    kin, one, other = (compare_pairs(pairs, *sides) for sides in ((lent, lent), (lent, own), (own, lent)))
    return {pair: {"cosine": near[pair].cosine, "shared": log1p(near[pair].shared), "kin": kin[pair].cosine,
                   "kin_one": max(one[pair].cosine, other[pair].cosine)} for pair in pairs}


NO_TOPIC = {"cosine": 0.0, "shared": 0.0, "kin": 0.0, "kin_one": 0.0}


class _Walk:
    """Steps from piece to piece of one article.

    Pieces that follow each other on the page belong together as far as the second looks like a beginning; those that
    are joined already, wholly.
    """

    def __init__(self, known: Evidence, joined: Mapping[int, int]) -> None:
        self.known, self.joined = known, joined
        self.before = {right: left for left, right in joined.items()}
        self.odds = [1 / (1 + exp(-x)) for x in known.begins]

    def step_back(self, i: int) -> tuple[int, float]:
        if i in self.before:
            return self.before[i], 1.0
        if i and i - 1 not in self.joined and self._goes_on(i - 1):
            return i - 1, self.odds[i]
        return -1, 0.0

    def step_on(self, i: int) -> tuple[int, float]:
        if i in self.joined:
            return self.joined[i], 1.0
        if i + 1 < len(self.odds) and i + 1 not in self.before and self._goes_on(i):
            return i + 1, self.odds[i + 1]
        return -1, 0.0

    def surround(self, i: int, step: Callable[[int], tuple[int, float]]) -> dict[str, float]:
        """Terms of a piece and of those that a walk reaches, by the probability that it belongs there."""
        share, found = 1.0, dict(self.known.terms[i])
        for _ in range(_FAR):
            i, odd = step(i)
            share *= odd
            if share < _FAINT:
                break
            for term, count in self.known.terms[i].items():
                found[term] = found.get(term, 0.0) + count * share
        return found

    def chain(self, i: int) -> dict[int, float]:
        """The pieces that are joined to a piece, however many seams away."""
        found, start = {}, i
        for links in (self.before, self.joined):
            i = start
            while i in links and len(found) < 2 * _FAR:
                i = links[i]
                found[i] = 1.0
        return found

    def _goes_on(self, i: int) -> bool:
        return self.known.reads[i].closed or self.known.reads[i].kind != "para"
