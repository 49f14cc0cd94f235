"""What speaks for each pair of an open end and a beginning: once for all, and again as pieces are joined."""
from __future__ import annotations

from bisect import bisect
from collections.abc import Collection, Mapping
from heapq import nlargest
from math import log1p, sqrt

from corpus_tools.unbraid.evidence import Evidence, may_join, weigh
from corpus_tools.unbraid.language import weigh_words
from corpus_tools.unbraid.seams import SEAM, prepare_seams
from corpus_tools.unbraid.topics import WHOLE, Company, compare_companies, find_company, measure_between

_LEAST = -5.0  # log odds that what changes never makes up for
_GLANCE = 36  # beginnings that are described for an open end, on a large page those that look best
_ROOM = 4.0  # nearly the most that a seam adds where so much speaks against it
NO_LINE = 3.0  # log odds taken off a line by itself: what ends in a comma or in brackets, the last of a page, the rest of a cut
_CLASH = 6.0  # log odds taken off a pair that leaves a bracket open or decimals without a number
_LONG = 30  # characters within which a bracket is closed
_CERTAIN = 6.0  # log odds beyond which all is the same
Pair = tuple[int, int]


def weigh_ends(known: Evidence, weights: Mapping[str, float]) -> dict[int, float]:
    """Log odds that an unclosed piece is a line by itself."""
    reads = known.reads
    return {i: weigh(weights, names) - NO_LINE * (reads[i].cut + (i == len(reads) - 1) * (1 + ("，" in reads[i].text)))
            for i, names in known.end.items()}


def weigh_begins(known: Evidence, weights: Mapping[str, float]) -> dict[int, float]:
    """Log odds that a piece begins by itself, whatever seam could be before it."""
    return {i: weigh(weights, names) - NO_LINE * bool(known.reads[i].unopened)
            for i, names in enumerate(known.begin) if may_join(known.reads[i])}


def weigh_seams(known: Evidence, alone: Mapping[int, float], begins: Mapping[int, float], weights: Mapping[str, float],
                ) -> dict[Pair, float]:
    """Gain of each pair that is not out of the question, by all that stays as it is when others are joined."""
    seam = tuple(weights[name] for name in SEAM)
    cosine, far, near = weights["cosine"], weights["far"], weights["next"]
    roots = [sqrt(row[i] + 1e-9) for i, row in enumerate(known.kin.products)]
    # what looks like a line by itself continues nothing
    costs = sorted((odds + max(alone.get(b, 0.0), 0.0), b) for b, odds in begins.items())
    gains = {}
    for a, odds in alone.items():
        row, edges, start = known.kin.products[a], known.edges[a], weights["one"] - odds
        end, weigh_seam = edges.end, prepare_seams(edges, known.page, seam)
        likely = [(start - cost, b, weigh_words(end, known.edges[b].begin) if end.halves else 0.0)
                  for cost, b in costs[:bisect(costs, (start - _LEAST + _ROOM,))] if a != b]
        if len(likely) > _GLANCE:
            shares = known.kin.shares[a]
            likely = nlargest(_GLANCE, likely, key=lambda found: found[0] + 0.7 * found[2]
                              + 3 * shares.get(found[1], 0) / WHOLE + (found[1] == a + 1))
        for gain, b, together in likely:
            gain += weigh_seam(known.edges[b], together)
            gain += cosine * row[b] / (roots[a] * roots[b]) + far * log1p(abs(b - a))
            if b == a + 1:
                gain += near
            if gain > _LEAST and (gain := gain - _CLASH * _clash(known, a, b)) > _LEAST:
                gains[a, b] = gain
    return gains


def _clash(known: Evidence, left: int, right: int) -> bool:
    """Whether two pieces cannot go together.

    Decimals follow no number, or a bracket that the left piece opens is not closed by the right one, though this goes on
    or comes to an end.
    """
    before, piece = known.reads[left], known.reads[right]
    if piece.text[:2] == ".0" and before.text[-1:] != "0":
        return True
    opened = before.opened[-1:]
    return opened in ("（", "《") and opened != piece.unopened[:1] and (piece.closed or len(piece.text) > _LONG)


class Companies:
    """What is likely of the article of each piece, as pieces are joined, and what speaks for pairs by that."""

    def __init__(self, known: Evidence, weights: Mapping[str, float]) -> None:
        self._known = known
        self._weights, self._kin, self._kin_one = weights, weights["kin"], weights["kin_one"]
        self._chains: dict[int, tuple[int, ...]] = {}
        self._found: dict[tuple[int, ...], Company] = {}
        self._latest: dict[Pair, tuple[Company, Company, float, float]] = {}  # where both are as before
        self._roots = [sqrt(square) + 1e-9 for square in known.kin.squares]

    def weigh(self, pairs: Collection[Pair], chains: Mapping[int, tuple[int, ...]], kept: float) -> dict[Pair, float]:
        """What speaks for each pair, given the chain of each piece that is joined already.

        ``kin``: cosine of the two with all that is likely of their article; ``kin_one``: of one piece alone with the other so;
        ``odds``: of being of one article; ``kept_…``: how far apart the two are, how much of their article stands between
        them, whether nothing does, as much as the pieces of an article are ``kept`` in order on this page (0 to 1).
        """
        weights, latest = self._weights, self._latest
        far, between, near = (kept * weights[name] for name in ("kept_far", "kept_between", "kept_next"))
        gains = {}
        for pair in pairs:
            left, right = pair
            first, second = chains.get(left, (left,)), chains.get(right, (right,))
            one, other = self._find(first), self._find(second)
            before = latest.get(pair)
            if before is None or before[0] is not one or before[1] is not other:
                before = latest[pair] = one, other, self._relate(one, other, left, right) + self._odds(first, second, left, right), (
                    log1p(measure_between(one, other, left + 1, right)) if left < right else 0.0)
            gains[pair] = before[2] + far * log1p(abs(right - left)) + between * before[3] + near * (right == left + 1)
        return gains

    def _relate(self, one: Company, other: Company, left: int, right: int) -> float:
        roots, kin, kin_one = self._roots, self._kin, self._kin_one
        alone = max(one.products[right] / (one.root * roots[right]), other.products[left] / (other.root * roots[left]))
        return kin * compare_companies(one, other) + kin_one * alone

    def _odds(self, first: tuple[int, ...], second: tuple[int, ...], left: int, right: int) -> float:
        to_left, to_right = self._known.kin.odds[left], self._known.kin.odds[right]
        odds = max(*map(to_right.__getitem__, first), *map(to_left.__getitem__, second))
        return self._weights["odds"] * max(-_CERTAIN, min(_CERTAIN, odds))

    def _find(self, chain: tuple[int, ...]) -> Company:
        found = self._found.get(chain)
        if found is None:
            found = self._found[chain] = find_company(self._known.kin, chain)
        return found
