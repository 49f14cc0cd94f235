"""Which chains of pieces are of one article: those that speak of the same things and stand next to each other."""
from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, log1p

from corpus_tools.unbraid.evidence import Evidence, weigh
from corpus_tools.unbraid.topics import NOTHING, Likeness, compare_texts, make_vector

_SIGNED, _PLAIN = 0.0, 0.5  # log odds from which two chains are taken together: where articles are signed, a bare line is a heading
_NEVER = -99.0
_LITTLE = 60  # characters of a chain that cannot be an article


@dataclass(frozen=True, slots=True)
class Chain:
    """Pieces in reading order."""

    pieces: tuple[int, ...]
    head: str  # what it begins with: signed (a title with by-line or dateline), line (a short line), para
    open_start: bool  # its beginning was cut off and not found
    open_end: bool


class _Group:
    """Chains taken together, with what is needed to compare them."""

    def __init__(self, number: int, chain: Chain, known: Evidence) -> None:
        self.chains = [number]
        self.heads = [chain.head]
        self.terms: Counter[str] = Counter()
        for i in chain.pieces:
            self.terms.update(known.terms[i])
        self.size = sum(len(known.reads[i].text) for i in chain.pieces)
        self.fits: dict[int, float] = {}


def group_chains(known: Evidence, chains: Sequence[Chain], guesses: Mapping[tuple[int, int], float],
                 weights: Mapping[str, float]) -> list[list[int]]:
    """Numbers of the chains of each article, by merging the two likeliest again and again while that is likely.

    ``guesses``: pairs of an end and a beginning that may go together, with their probability.

    Two chains that each begin with a signed title are never of one article.
    """
    groups = {n: _Group(n, chain, known) for n, chain in enumerate(chains)}
    vectors = {n: make_vector(group.terms, known.weights) for n, group in groups.items()}
    places = {}
    for a in groups:
        for b in groups:
            if chains[a].pieces[0] < chains[b].pieces[0]:
                places[a, b] = places[b, a] = weigh(weights, describe_places(known, chains[a], chains[b], guesses))

    def rate(a: int, found: Mapping[tuple[int, int], Likeness]) -> None:
        for b, other in groups.items():
            if b == a:
                continue
            if "signed" in groups[a].heads and "signed" in other.heads:
                fit = _NEVER
            else:
                topic = describe_topic(found.get((a, b), NOTHING), min(groups[a].size, other.size))
                fit = weigh(weights, topic) + max(places[x, y] for x in groups[a].chains for y in other.chains)
            groups[a].fits[b] = other.fits[a] = fit

    likeness = compare_texts(vectors, vectors)
    for a in list(groups):
        rate(a, likeness)
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
        keep, gone = groups[a], groups.pop(b)
        keep.chains += gone.chains
        keep.heads += gone.heads
        keep.terms.update(gone.terms)
        keep.size += gone.size
        for group in groups.values():
            group.fits.pop(b, None)
        vectors.pop(b)
        vectors[a] = make_vector(keep.terms, known.weights)
        rate(a, compare_texts({a: vectors[a]}, vectors))
    return [sorted(group.chains) for group in groups.values()]


def describe_topic(found: Likeness, size: int) -> dict[str, float]:
    """Evidence from what two texts share; ``size``: characters of the shorter."""
    size += 20
    return {"one": 1.0, "cosine": found.cosine, "shared": log1p(found.shared), "size": log(size) / 5,
            "density": found.shared / size ** 0.5}


def describe_places(known: Evidence, first: Chain, second: Chain, guesses: Mapping[tuple[int, int], float],
                    ) -> dict[str, float]:
    """Evidence from the places of two chains, the first begins further up, that they are of one article."""
    guess = max(guesses.get((x.pieces[-1], y.pieces[0]), 0.0) for x, y in ((first, second), (second, first)))
    before = second.pieces[0] - 1
    lines = [_measure_line(known, chain) if chain.head != "para" else (0.0, 0.0) for chain in (first, second)]
    return {"follows_closed": float(before in first.pieces and second.head != "signed" and known.reads[before].closed),
            "line": float(second.head != "para"), "line_length": lines[1][0], "line_echo": lines[1][1],
            "both_lines": float(first.head != "para" and second.head != "para"),
            "both_lengths": min(lines[0][0], lines[1][0]),
            "broken": float(first.open_end and second.open_start), "start": float(second.open_start), "guess": guess}


def _measure_line(known: Evidence, chain: Chain) -> tuple[float, float]:
    """How long the line is that a chain begins with, and which share of its terms comes back below: titles have much of both."""
    first = chain.pieces[0]
    terms, below = known.terms[first], known.near_begin[chain.pieces[1]] if len(chain.pieces) > 1 else {}
    return min(len(known.reads[first].text), 40) / 20, sum(t in below for t in terms) / max(1, len(terms))
