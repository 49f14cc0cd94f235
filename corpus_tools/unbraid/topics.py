"""Which pieces of a page speak of the same things: shared pairs of characters, the rarer the weightier."""
from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from math import exp, floor, inf, log, log1p, sqrt
from operator import mul
from sys import byteorder
from typing import TypeVar

from corpus_tools.frozen import frozen
from corpus_tools.unbraid.running import running_text

_RARITY = 0.5  # what the rarity of a term in general counts beside its rarity on the page
_FAINT = -3.5  # log odds: a piece that is less likely of the same article lends nothing
_MOST = 16  # pieces that lend at most
_ONCE = log(2)  # what a term counts that stands in a piece once
_LOGS = [log1p(n) / _ONCE for n in range(100)]  # and more often: so many times that
_FIRST, _UTF16 = (0, "utf-16-le") if byteorder == "little" else (1, "utf-16-be")  # place of the lower half of a number
WHOLE = 4096  # a share is told in so many parts
Matrix = list[list[float]]
N = TypeVar("N", int, float)


def list_pairs(text: str) -> Sequence[int]:
    """Each two characters that stand next to each other, as one number: quicker to make, to count and to compare than strings.

    >>> [chr(pair & 0xffff) + chr(pair >> 16) for pair in list_pairs("园区、区")]
    ['园区', '区、', '、区']
    """
    units = array("H", text.encode(_UTF16, "surrogatepass"))
    pairs = array("H", bytes(4 * max(0, len(units) - 1)))
    pairs[_FIRST::2], pairs[1 - _FIRST::2] = units[:-1], units[1:]
    return array("I", pairs.tobytes())


def keep_terms(pairs: Iterable[int]) -> set[int]:
    """The pairs of two Chinese characters: the others tell nothing."""
    return {pair for pair in pairs if 0x4e00 <= pair >> 16 <= 0x9fff and 0x4e00 <= pair & 0xffff <= 0x9fff}


def find_shared(pieces: Iterable[Iterable[int]]) -> set[int]:
    """The terms of a page: one in a single piece tells nothing and is left out."""
    seen: set[int] = set()
    again: set[int] = set()
    for pairs in map(set, pieces):
        again |= seen & pairs
        seen |= pairs
    return keep_terms(again)


def weigh_terms(pieces: Sequence[Mapping[int, int]]) -> dict[int, float]:
    """Weight of each term of a page: the fewer of its pieces have it and the rarer it is in general."""
    homes = Counter(chain.from_iterable(pieces))
    size = len(pieces) + 1
    rarity = running_text().weigh_rarity
    return {pair: _ONCE * (log(size / n) + _RARITY * rarity(chr(pair & 0xffff), chr(pair >> 16))) for pair, n in homes.items()}


def multiply_texts(pieces: Sequence[Mapping[int, int]], weights: Mapping[int, float]) -> Matrix:
    """The products of the weighted terms of every piece with every other, and with itself: one pass over what pieces share."""
    homes: dict[int, list[tuple[int, int]]] = {term: [] for term in weights}
    for i, terms in enumerate(pieces):
        for term, count in terms.items():
            homes[term].append((i, count))
    products = [[0.0] * len(pieces) for _ in pieces]
    for weight, found in zip(weights.values(), homes.values()):
        told: list[tuple[int, float]] = []
        for i, count in found:
            x = weight if count == 1 else weight * _LOGS[min(count, 99)]
            row = products[i]
            row[i] += x * x
            for j, y in told:
                row[j] += x * y
            told.append((i, x))
    return _mirror(products)


def _mirror(lower: list[list[N]]) -> list[list[N]]:
    """A matrix whose half above the diagonal is as the one below it."""
    return [[*row[:i], *column[i:]] for i, (row, column) in enumerate(zip(lower, zip(*lower)))]


def describe_topic(product: float, square: float, other: float, sizes: tuple[int, int], usual: float) -> dict[str, float]:
    """Evidence from what two texts share, given their product, their squares and how many characters they have.

    ``usual``: what they share with any piece of the page. Where all articles are about parks, much that is shared tells little.
    """
    less = 20.0 + min(sizes)
    shared = log1p(product)
    return {"one": 1.0, "cosine": product / sqrt(square * other + 1e-9), "shared": shared, "size": log(less) / 5,
            "density": product / sqrt((20.0 + sizes[0]) * (20.0 + sizes[1])), "share": shared / sqrt(less),
            "usual": usual}


@frozen
class Kinship:
    """What the pieces of a page have in common."""

    products: Matrix
    squares: Sequence[float]  # the product of each piece with itself, so many to a unit
    odds: Matrix  # log odds that two pieces are of the same article, by what they share and where they stand
    usual: Sequence[float]  # mean cosine of each piece with the others
    shares: Sequence[Mapping[int, int]]  # of each piece: the others that are likely of its article, with the probability
    packed: Sequence[int]  # the products of each piece in one number: added and multiplied at one stroke
    unit: float  # of the packed ones


def relate_pieces(products: Matrix, sizes: Sequence[int], follows: Sequence[float], weights: Mapping[str, float]) -> Kinship:
    """How likely each two pieces are of one article: a logistic regression (data/unbraid_weights.csv, part same).

    ``follows``: how likely each piece begins by itself right below a piece that does not break off.
    """
    count = len(products)
    odds = [[0.0] * count for _ in products]
    inverse = [1 / sqrt(row[i] + 1e-9) for i, row in enumerate(products)]
    cosines = [list(map(mul, row, inverse)) for row in products]  # but for the norm of the piece itself
    usual = [(sum(row) * norm - 1) / max(1, count - 1) for row, norm in zip(cosines, inverse)]
    half = [weights["usual"] * x / 2 for x in usual]
    order = sorted(range(count), key=lambda i: sizes[i])
    for at, i in enumerate(order):  # the weighted sum of describe_topic, written out: it is asked for every pair
        size, row, mine, cosine_row = 20.0 + sizes[i], products[i], odds[i], cosines[i]
        start = weights["one"] + weights["size"] * log(size) / 5 + half[i]
        cosine, shared = weights["cosine"] * inverse[i], weights["shared"] + weights["share"] / sqrt(size)
        for j in order[at + 1:]:
            mine[j] = odds[j][i] = start + half[j] + cosine * cosine_row[j] + shared * log1p(row[j])
    for i in range(1, count):
        odds[i][i - 1] = odds[i - 1][i] = odds[i][i - 1] + weights["next"] + weights["follows"] * follows[i]
    shares = []
    for i, row in enumerate(odds):
        row[i] = -inf
        best = sorted(range(count), key=row.__getitem__)[-_MOST - 1:]
        least = max(_FAINT, row[best[0]]) if count > _MOST else _FAINT
        shares.append({j: int(WHOLE / (1 + exp(-row[j]))) for j in best if row[j] > least})
        shares[i][i] = WHOLE
    squares = [row[i] for i, row in enumerate(products)]
    # room for the sum of the products of all pieces, each times a share
    unit = 2.0 ** (63 - WHOLE.bit_length() - count.bit_length()) / max([1.0, *squares])
    whole = _mirror([[floor(unit * x) for x in row[:i + 1]] + [0] * (count - i - 1) for i, row in enumerate(products)])
    packed = [int.from_bytes(array("Q", row).tobytes(), byteorder) for row in whole]
    return Kinship(products, [square * unit for square in squares], odds, usual, shares, packed, unit)


@frozen
class Company:
    """Pieces joined already, with all that is likely of their article, as one text."""

    shares: Mapping[int, int]  # of each of its pieces: how much of it
    packed: int  # products with each piece of the page, see Kinship
    products: Sequence[int]  # the same one by one
    root: float  # of its product with itself
    held: Sequence[int]  # the shares of all pieces of the page


def find_company(kin: Kinship, pieces: Sequence[int]) -> Company:
    """A short piece alone says little of its article; the pieces that are likely of it say more."""
    shares = kin.shares[pieces[0]]
    if len(pieces) > 1:
        shares = dict(shares)
        for piece in pieces[1:]:
            _gain_shares(shares, kin.shares[piece])
    return _describe_company(kin, shares, _mix_products(kin, shares))


def merge_companies(kin: Kinship, one: Company, other: Company) -> Company:
    """The company of the pieces of both."""
    shares = dict(one.shares)
    gained = _gain_shares(shares, other.shares)
    return _describe_company(kin, shares, one.packed + _mix_products(kin, gained))


def _gain_shares(shares: dict[int, int], others: Mapping[int, int]) -> dict[int, int]:
    """Take the larger share of each piece; what is gained by that."""
    gained = {}
    for piece, share in others.items():
        held = shares.get(piece, 0)
        if share > held:
            shares[piece], gained[piece] = share, share - held
    return gained


def _mix_products(kin: Kinship, shares: Mapping[int, int]) -> int:
    return sum(map(mul, shares.values(), map(kin.packed.__getitem__, shares)))


def _describe_company(kin: Kinship, shares: Mapping[int, int], packed: int) -> Company:
    products = unpack_sums(kin, packed)
    square = sum(map(mul, shares.values(), map(products.__getitem__, shares)))
    held = [0] * len(products)
    for piece, share in shares.items():
        held[piece] = share
    return Company(shares, packed, products, sqrt(square) + 1e-9, held)


def unpack_sums(kin: Kinship, packed: int) -> list[int]:
    """The products of a mixture of pieces with each piece of the page, so many to a unit."""
    return array("Q", packed.to_bytes(8 * len(kin.packed), byteorder)).tolist()


def compare_companies(one: Company, other: Company) -> float:
    """Cosine of two companies."""
    if len(other.shares) > len(one.shares):
        one, other = other, one  # the same, by a shorter way
    product = sum(map(mul, other.shares.values(), map(one.products.__getitem__, other.shares)))
    return product / (one.root * other.root)


def measure_between(one: Company, other: Company, left: int, right: int) -> float:
    """How much of the two stands between two places of the page."""
    return max(sum(one.held[left:right]), sum(other.held[left:right])) / WHOLE
