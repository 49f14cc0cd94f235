"""Which chains of pieces are of one article: those that speak of the same things and stand next to each other."""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from corpus_tools.frozen import frozen
from corpus_tools.unbraid.evidence import Evidence, weigh
from corpus_tools.unbraid.topics import Company, compare_companies, describe_topic, find_company, keep_terms, merge_companies, unpack_sums

_SIGNED, _PLAIN = 0.0, 0.5  # log odds from which two chains are taken together: where articles are signed, a bare line is a heading
_NEVER = -99.0
_LITTLE = 60  # characters of a chain that cannot be an article


@frozen
class Chain:
    """Pieces in reading order."""

    pieces: tuple[int, ...]
    head: str  # what it begins with: signed (a title with by-line or dateline), line (a short line), para
    open_start: bool  # its beginning was cut off and not found
    open_end: bool


class _Group:
    """Chains taken together, with what is needed to compare them."""

    def __init__(self, known: Evidence, numbers: Sequence[int], chains: Sequence[Chain], company: Company | None = None) -> None:
        self.chains = tuple(numbers)
        self.signed = any(chains[n].head == "signed" for n in numbers)
        self.pieces = tuple(i for n in numbers for i in chains[n].pieces)
        self.size = sum(len(known.reads[i].text) for i in self.pieces)
        self.products = unpack_sums(known.kin, sum(map(known.kin.packed.__getitem__, self.pieces)))
        self.square = sum(map(self.products.__getitem__, self.pieces)) / known.kin.unit
        self.usual = sum(known.kin.usual[i] for i in self.pieces) / len(self.pieces)
        self.company = company or find_company(known.kin, self.pieces)
        self.fits: dict[int, float] = {}


def group_chains(known: Evidence, chains: Sequence[Chain], guesses: Mapping[tuple[int, int], float],
                 weights: Mapping[str, float]) -> list[list[int]]:
    """Numbers of the chains of each article, by merging the two likeliest again and again while that is likely.

    ``guesses``: pairs of an end and a beginning that may go together, with their probability.

    Two chains that each begin with a signed title are never of one article.
    """
    groups = {n: _Group(known, (n,), chains) for n in range(len(chains))}
    lines = [_measure_line(known, chain) if chain.head != "para" else (0.0, 0.0) for chain in chains]
    places = {}
    for a in groups:
        for b in groups:
            if chains[a].pieces[0] < chains[b].pieces[0]:
                places[a, b] = places[b, a] = weigh(weights, describe_places(known, chains[a], chains[b], guesses, (lines[a], lines[b])))

    def rate(a: int, others: Iterable[int]) -> None:
        one = groups[a]
        for b in others:
            other = groups[b]
            if one.signed and other.signed:
                fit = _NEVER
            else:
                fit = weigh(weights, describe_groups(one, other, known.kin.unit)) + max(places[x, y] for x in one.chains
                    for y in other.chains)
            one.fits[b] = other.fits[a] = fit

    for a in groups:
        rate(a, range(a))
    least = _SIGNED if any(chain.head == "signed" for chain in chains) else _PLAIN
    while len(groups) > 1:
        best, a, b = max((fit, -a, -b) for a, group in groups.items() for b, fit in group.fits.items())
        a, b = -a, -b
        if best <= least:  # unlikely; but a few words are no article, they go where they fit best
            small = [(fit, a, b) for a, group in groups.items() if group.size <= _LITTLE
                     for b, fit in group.fits.items() if fit > _NEVER]
            if not small:
                break
            _, a, b = max(small)
        one, other = groups[a], groups.pop(b)
        groups[a] = _Group(known, one.chains + other.chains, chains, merge_companies(known.kin, one.company, other.company))
        for group in groups.values():
            group.fits.pop(b, None)
        rate(a, [n for n in groups if n != a])
    return [sorted(group.chains) for group in groups.values()]


def describe_groups(one: _Group, other: _Group, unit: float) -> dict[str, float]:
    """Evidence from what two groups share, with and without all that is likely of their articles."""
    product = sum(map(one.products.__getitem__, other.pieces)) / unit
    names = describe_topic(product, one.square, other.square, (one.size, other.size), (one.usual + other.usual) / 2)
    return {**names, "kin": compare_companies(one.company, other.company)}


def describe_places(known: Evidence, first: Chain, second: Chain, guesses: Mapping[tuple[int, int], float],
                    lines: Sequence[tuple[float, float]]) -> dict[str, float]:
    """Evidence from the places of two chains, the first begins further up, that they are of one article.

    ``lines``: of each what :func:`_measure_line` tells.
    """
    guess = max(guesses.get((x.pieces[-1], y.pieces[0]), 0.0) for x, y in ((first, second), (second, first)))
    before = second.pieces[0] - 1
    return {"follows_closed": float(before in first.pieces and second.head != "signed" and known.reads[before].closed),
            "line": float(second.head != "para"), "line_length": lines[1][0], "line_echo": lines[1][1],
            "both_lines": float(first.head != "para" and second.head != "para"),
            "both_lengths": min(lines[0][0], lines[1][0]),
            "broken": float(first.open_end and second.open_start), "start": float(second.open_start), "guess": guess}


def _measure_line(known: Evidence, chain: Chain) -> tuple[float, float]:
    """How long the line is that a chain begins with, and which share of its terms comes back below: titles have much of both."""
    first = chain.pieces[0]
    echo = len(known.terms[first].keys() & known.near_begin[chain.pieces[1]]) if len(chain.pieces) > 1 else 0
    return min(len(known.reads[first].text), 40) / 20, echo / max(1, len(keep_terms(known.pairs[first])))
