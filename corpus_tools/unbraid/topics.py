"""Which stretches of a page speak of the same things: shared pairs of characters, the rarer the weightier."""
from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from math import exp, log, log1p, sqrt

_RUN = re.compile(r"[\u4e00-\u9fff]{2,}")
_KIN = 0.4  # pieces less likely of one article do not lend each other their terms
_MOST = 150  # terms of a piece and its kin that count
Vector = Mapping[str, float]


def count_terms(text: str) -> Counter[str]:
    """Pairs of Chinese characters that stand next to each other in a text.

    >>> sorted(count_terms("园区、园区内"))
    ['区内', '园区']
    """
    terms: Counter[str] = Counter()
    for run in _RUN.findall(text):
        terms.update(map("".join, zip(run, run[1:])))
    return terms


def weigh_terms(pieces: Sequence[Mapping[str, int]]) -> dict[str, float]:
    """Weight of each term of a page by how few of its pieces have it; one in a single piece tells nothing and is left out."""
    homes = Counter(term for piece in pieces for term in piece)
    size = len(pieces) + 1
    return {term: log(size / n) for term, n in homes.items() if n > 1}


def make_vector(terms: Mapping[str, float], weights: Mapping[str, float]) -> dict[str, float]:
    """The weighted terms of a text."""
    return {term: log1p(count) * weights[term] for term, count in terms.items() if term in weights}


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much two texts share: cosine of their weighted terms, and the weight shared."""

    cosine: float
    shared: float


NOTHING = Likeness(0.0, 0.0)


def compare_texts(lefts: Mapping[int, Vector], rights: Mapping[int, Vector]) -> dict[tuple[int, int], Likeness]:
    """Likeness of every left text with every right one that shares a term: one pass over the terms they share."""
    homes: dict[str, list[tuple[int, float]]] = defaultdict(list)
    right_norms = {}
    for right, vector in rights.items():
        right_norms[right] = sqrt(sum(x * x for x in vector.values()))
        for term, value in vector.items():
            homes[term].append((right, value))
    found = {}
    for left, vector in lefts.items():
        products: dict[int, float] = defaultdict(float)
        common: dict[int, float] = defaultdict(float)
        for term, value in vector.items():
            for right, other in homes.get(term, ()):
                products[right] += value * other
                common[right] += value if value < other else other
        norm = sqrt(sum(x * x for x in vector.values()))
        for right, product in products.items():
            found[left, right] = Likeness(product / (norm * right_norms[right] + 1e-9), common[right])
    return found


def compare_pairs(pairs: Iterable[tuple[int, int]], lefts: Mapping[int, Vector], rights: Mapping[int, Vector],
                  ) -> dict[tuple[int, int], Likeness]:
    """Likeness of the pairs named, where these are few."""
    norms = [{i: sqrt(sum(x * x for x in vector.values())) for i, vector in side.items()} for side in (lefts, rights)]
    found = {}
    for left, right in pairs:
        a, b = lefts[left], rights[right]
        if len(a) > len(b):
            a, b = b, a
        product = common = 0.0
        for term in a.keys() & b.keys():
            x, y = a[term], b[term]
            product += x * y
            common += x if x < y else y
        found[left, right] = Likeness(product / (norms[0][left] * norms[1][right] + 1e-9), common)
    return found


def find_kin(vectors: Sequence[Vector], sizes: Sequence[int], weights: Mapping[str, float]) -> list[dict[int, float]]:
    """For each piece, those that are likely of the same article by what they share, with the probability.

    ``weights`` are those of a logistic regression (data/unbraid_weights.csv, part same).
    """
    numbered = dict(enumerate(vectors))
    kin: list[dict[int, float]] = [{} for _ in vectors]
    for (i, j), likeness in compare_texts(numbered, numbered).items():
        if i < j:
            size = 20.0 + min(sizes[i], sizes[j])
            odds = (weights["one"] + weights["cosine"] * likeness.cosine + weights["shared"] * log1p(likeness.shared)
                    + weights["size"] * log(size) / 5 + weights["density"] * likeness.shared / sqrt(size))
            if odds > -0.4:  # the logit of _KIN
                kin[i][j] = kin[j][i] = 1 / (1 + exp(-odds))
    return [{j: p for j, p in mine.items() if p > _KIN} for mine in kin]


def lend_terms(number: int, vectors: Sequence[Vector], kin: Mapping[int, float]) -> dict[str, float]:
    """The terms of a piece with those of its kin: a short piece alone says little of its article."""
    found = dict(vectors[number])
    for other, share in kin.items():
        for term, value in vectors[other].items():
            found[term] = found.get(term, 0.0) + share * value
    if len(found) <= _MOST:
        return found
    return dict(nlargest(_MOST, found.items(), key=lambda item: (item[1], item[0])))
