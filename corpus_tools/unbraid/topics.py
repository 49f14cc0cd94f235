"""Which pieces of a page speak of the same things: shared pairs of characters, the rarer the weightier."""
from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import accumulate
from math import exp, log, log1p, sqrt

from corpus_tools.unbraid.language import weigh_rarity

_RUN = re.compile(r"[\u4e00-\u9fff]{2,}")
_RARITY = 0.5  # what the rarity of a term in general counts beside its rarity on the page
_FAINT = -3.5  # log odds: a piece that is less likely of the same article lends nothing
_MOST = 16  # pieces that lend at most
Vector = Mapping[str, float]
Matrix = list[list[float]]


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
    """Weight of each term of a page: the fewer of its pieces have it and the rarer it is in general.

    One in a single piece tells nothing and is left out.
    """
    homes = Counter(term for piece in pieces for term in piece)
    size = len(pieces) + 1
    return {term: log(size / n) + _RARITY * weigh_rarity(term) for term, n in homes.items() if n > 1}


def make_vector(terms: Mapping[str, float], weights: Mapping[str, float]) -> dict[str, float]:
    """The weighted terms of a text."""
    return {term: log1p(count) * weights[term] for term, count in terms.items() if term in weights}


def multiply_texts(vectors: Sequence[Vector]) -> Matrix:
    """The products of every text with every other, and with itself: one pass over the terms that texts share."""
    homes: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, vector in enumerate(vectors):
        for term, value in vector.items():
            homes[term].append((number, value))
    products = [[0.0] * len(vectors) for _ in vectors]
    for found in homes.values():
        for at, (i, x) in enumerate(found):
            row = products[i]
            for j, y in found[at:]:
                row[j] += x * y
    for i, row in enumerate(products):
        for j in range(i):
            row[j] = products[j][i]
    return products


def describe_topic(product: float, square: float, other: float, sizes: tuple[int, int], usual: float) -> dict[str, float]:
    """Evidence from what two texts share, given their product, their squares and how many characters they have.

    ``usual``: what they share with any piece of the page. Where all articles are about parks, much that is shared tells little.
    """
    less = 20.0 + min(sizes)
    shared = log1p(product)
    return {"one": 1.0, "cosine": product / sqrt(square * other + 1e-9), "shared": shared, "size": log(less) / 5,
            "density": product / sqrt((20.0 + sizes[0]) * (20.0 + sizes[1])), "share": shared / sqrt(less),
            "usual": usual}


@dataclass(frozen=True, slots=True)
class Kinship:
    """What the pieces of a page have in common."""

    products: Matrix
    odds: Matrix  # log odds that two pieces are of the same article, by what they share and where they stand
    usual: Sequence[float]  # mean cosine of each piece with the others
    shares: Sequence[Mapping[int, float]]  # of each piece: the others that are likely of its article, with the probability


def relate_pieces(products: Matrix, sizes: Sequence[int], follows: Sequence[float], weights: Mapping[str, float]) -> Kinship:
    """How likely each two pieces are of one article: a logistic regression (data/unbraid_weights.csv, part same).

    ``follows``: how likely each piece begins by itself right below a piece that does not break off.
    """
    count = len(products)
    odds = [[0.0] * count for _ in products]
    one, cosine, shared, size, density, share = (weights[name] for name in ("one", "cosine", "shared", "size", "density", "share"))
    norms = [sqrt(products[i][i] + 1e-9) for i in range(count)]
    usual = [(sum(x / norm for x, norm in zip(row, norms)) / norms[i] - 1) / max(1, count - 1) for i, row in enumerate(products)]
    roots = [sqrt(20.0 + n) for n in sizes]
    size_of = [one + size * log(20.0 + n) / 5 for n in sizes]
    for i, row in enumerate(products):
        for j in range(i):  # the weighted sum of describe_topic, written out: it is asked for every pair
            product, less = row[j], i if sizes[i] < sizes[j] else j
            odd = (size_of[less] + product * (cosine / (norms[i] * norms[j]) + density / (roots[i] * roots[j]))
                   + log1p(product) * (shared + share / roots[less]) + weights["usual"] * (usual[i] + usual[j]) / 2)
            odds[i][j] = odds[j][i] = odd
        if i:
            odds[i][i - 1] = odds[i - 1][i] = odds[i][i - 1] + weights["next"] + weights["follows"] * follows[i]
    shares = []
    for i, row in enumerate(odds):
        best = nlargest(_MOST, [(odd, j) for j, odd in enumerate(row) if odd > _FAINT and j != i])
        shares.append({i: 1.0} | {j: 1 / (1 + exp(-min(odd, 30.0))) for odd, j in best})
    return Kinship(products, odds, usual, shares)


@dataclass(frozen=True, slots=True)
class Company:
    """Pieces joined already, with all that is likely of their article, as one text."""

    shares: Mapping[int, float]  # piece -> how much of it
    products: Sequence[float]  # with each piece of the page
    square: float
    odds: Sequence[float]  # log odds that each piece of the page is of the same article
    passed: Sequence[float]  # sum of the shares of the pieces above each place of the page


def find_company(kin: Kinship, pieces: Sequence[int]) -> Company:
    """A short piece alone says little of its article; the pieces that are likely of it say more."""
    shares: dict[int, float] = {}
    for piece in pieces:
        for other, share in kin.shares[piece].items():
            shares[other] = max(share, shares.get(other, 0.0))
    shares.update(dict.fromkeys(pieces, 1.0))
    products = [0.0] * len(kin.products)
    for piece, share in shares.items():
        products = [x + share * y for x, y in zip(products, kin.products[piece])]
    square = sum(share * products[piece] for piece, share in shares.items())
    odds = kin.odds[pieces[0]] if len(pieces) == 1 else [max(column) for column in zip(*(kin.odds[i] for i in pieces))]
    passed = list(accumulate((shares.get(i, 0.0) for i in range(len(products))), initial=0.0))
    return Company(shares, products, square, odds, passed)


def compare_companies(one: Company, other: Company) -> float:
    """Cosine of two companies."""
    product = sum(share * one.products[piece] for piece, share in other.shares.items())
    return product / sqrt(one.square * other.square + 1e-9)
