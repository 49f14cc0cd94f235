"""Find the cuts of a page and join them: all at once, surest first, each round knowing more of what belongs together."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from math import exp, inf, log

from corpus_tools.data import compiled, read_table
from corpus_tools.frozen import frozen
from corpus_tools.unbraid.assign import match_pairs, weigh_pairs
from corpus_tools.unbraid.evidence import Evidence
from corpus_tools.unbraid.language import common_words, weigh_words
from corpus_tools.unbraid.pairs import NO_LINE, Companies, weigh_begins, weigh_ends, weigh_seams
from corpus_tools.unbraid.pieces import Seam
from corpus_tools.unbraid.seams import SEAM, prepare_seams

_ROUNDS = (0.95, 0.85, 0.75, 0.65, 0.0)  # a pair as sure as this is joined, and what follows builds on it
_HOPELESS = -7.0  # log odds below which a pair is left out of the account
_FEW = 12  # partners of a piece that are taken into account
_WORTH = 0.25  # a pair less likely than this is not chosen for the sake of the whole
_LIKELY = 0.88  # a pair less likely than this is no join: its left piece stays an open end
_DOUBTFUL = 0.75  # unless it is this likely, and see _is_likely
_ALONE = 0.87
_GUESS = 0.1  # probability of a pair that is worth keeping in mind
_SURE = 40.0  # log odds beyond which all is the same
_DAMAGED = 1.05  # log odds
_LONGEST_ECHO = 12  # characters doubled at a seam


@compiled
def learned_weights() -> dict[str, dict[str, float]]:
    """What each kind of evidence counts: part -> name -> weight (data/unbraid_weights.csv)."""
    parts: dict[str, dict[str, float]] = {}
    for row in read_table("unbraid_weights.csv"):
        parts.setdefault(row["part"], {})[row["name"]] = float(row["weight"])
    return parts


@frozen
class Joined:
    """The joins of a page."""

    seams: tuple[Seam, ...]  # sorted by left piece
    alone: Mapping[int, float]  # log odds that an unclosed piece is a line by itself
    guesses: Mapping[tuple[int, int], float]  # pairs not sure enough to be joined, with their probability


def join_pieces(known: Evidence) -> Joined:
    """The matching of open ends with beginnings that is likeliest as a whole, each pair with its probability.

    Kept or mixed order is not told; it is learned from the surest joins of the page itself.
    """
    learned = learned_weights()
    alone = weigh_ends(known, learned["end"])
    base = weigh_seams(known, alone, weigh_begins(known, learned["start"]), learned["pair"])
    companies = Companies(known, learned["pair"])
    joined: dict[int, int] = {}
    odds_of: dict[tuple[int, int], float] = {}
    forward = 0.75  # share of joins that go on further down the page
    pairs: Collection[tuple[int, int]] = base
    latest: dict[tuple[int, int], float] = {}
    odds: dict[tuple[int, int], float] = {}
    for least in _ROUNDS:
        taken = set(joined.values())
        chains = _list_chains(joined)
        pairs = [(a, b) for a, b in pairs if a not in joined and b not in taken and chains.get(a, (a,))[0] != b]
        by_order = log(2 * (1 - forward)), log(2 * forward)
        shift = _see_fragments(known, alone, taken, learned["start"])
        gains = {}
        for (a, b), gain in companies.weigh(pairs, chains, max(0.0, 2 * forward - 1)).items():
            gain += base[a, b] + by_order[b > a] - shift.get(b, 0.0)
            if a in taken:
                gain += NO_LINE
            latest[a, b] = gain
            if gain > _HOPELESS:
                gains[a, b] = gain
        pairs = gains = _keep_best(gains, _FEW)
        odds = weigh_pairs(gains)
        chosen = match_pairs({pair: odd - _WORTH for pair, odd in odds.items()})
        chosen = _break_rings(chosen, joined, odds)
        forward = _measure_order(chosen, odds, odds_of)
        for a, b in chosen.items():
            if odds[a, b] > least:
                joined[a] = b
                odds_of[a, b] = odds[a, b]
    for i in joined.values():
        if i in alone:
            alone[i] -= NO_LINE
    seams = [Seam(a, b, round(min(odds_of[a, b], 0.999), 3), is_damaged(known, a, b, learned["damage"]))
             for a, b in sorted(joined.items()) if _is_likely(a, b, odds_of[a, b], joined, latest)]
    sure = {(seam.left, seam.right) for seam in seams}
    guesses = {pair: odd for pair, odd in {**odds, **odds_of}.items() if odd > _GUESS and pair not in sure}
    return Joined(tuple(seams), alone, guesses)


def _see_fragments(known: Evidence, alone: Mapping[int, float], taken: set[int], weights: Mapping[str, float],
                   ) -> dict[int, float]:
    """What the beginning of a piece loses when the short piece before it is likely no line but part of a cut sentence."""
    lost = {}
    for i, odds in alone.items():
        if known.reads[i].kind == "short" and i + 1 < len(known.reads):
            line = 1 / (1 + exp(min(NO_LINE * (i in taken) - odds, _SURE)))
            lost[i + 1] = (weights["before_cut"] - weights["before_short"]) * (1 - line)
    return lost


def _is_likely(a: int, b: int, odd: float, joined: Mapping[int, int], latest: Mapping[tuple[int, int], float]) -> bool:
    """Whether a pair is sure enough to be called a join.

    Less will do where none of the rivals that put it in doubt comes near it; those that have found partners since do not count.
    """
    if odd >= _LIKELY or odd < _DOUBTFUL:
        return odd >= _LIKELY
    taken = set(joined.values())
    rival = max((gain for (x, y), gain in latest.items() if (x == a and y not in taken) or (y == b and x not in joined)), default=0.0)
    return 1 / (1 + exp(max(rival, 0.0) - latest[a, b])) > _ALONE


def _keep_best(gains: Mapping[tuple[int, int], float], most: int) -> Mapping[tuple[int, int], float]:
    """The pairs that are among the best of one of their pieces, so that large pages stay quick."""
    sides: tuple[dict[int, list[float]], dict[int, list[float]]] = (defaultdict(list), defaultdict(list))
    for (left, right), gain in gains.items():
        sides[0][left].append(gain)
        sides[1][right].append(gain)
    lefts, rights = ({i: sorted(found)[-most] for i, found in side.items() if len(found) > most} for side in sides)
    if not lefts or not rights:
        return gains
    return {(a, b): gain for (a, b), gain in gains.items() if gain >= min(lefts.get(a, -inf), rights.get(b, -inf))}


def _list_chains(joined: Mapping[int, int]) -> dict[int, tuple[int, ...]]:
    """The chain that each joined piece is in; its first and its last piece never go together: that would make a ring."""
    taken = set(joined.values())
    found = {}
    for start in joined:
        if start not in taken:
            chain = [start]
            while chain[-1] in joined:
                chain.append(joined[chain[-1]])
            found.update(dict.fromkeys(chain, tuple(chain)))
    return found


def _break_rings(chosen: dict[int, int], joined: Mapping[int, int], odds: Mapping[tuple[int, int], float],
                 ) -> dict[int, int]:
    """Choices that would lead in a ring lose their weakest link."""
    ways = {**joined, **chosen}
    seen: set[int] = set()
    for start in list(ways):
        path = []
        at: int | None = start
        while at is not None and at not in seen:
            seen.add(at)
            path.append(at)
            at = ways.get(at)
        if at in path:
            ring = [a for a in path[path.index(at):] if a in chosen]
            weakest = min(ring, key=lambda a: odds[a, chosen[a]])
            del ways[weakest], chosen[weakest]
    return chosen


def _measure_order(chosen: Mapping[int, int], odds: Mapping[tuple[int, int], float],
                   sure: Mapping[tuple[int, int], float]) -> float:
    """Which share of joins goes forward on this page, by those chosen so far."""
    found = {(a, b): odds[a, b] for a, b in chosen.items()} | dict(sure)
    total = sum(found.values())
    return min(0.995, (0.6 + sum(odd for (a, b), odd in found.items() if b > a)) / (total + 0.75))


def is_damaged(known: Evidence, left: int, right: int, weights: Mapping[str, float]) -> bool:
    """Whether characters seem to be missing at a seam, or to stand on both sides of it."""
    a, b = known.reads[left].text, known.reads[right].text
    for size in range(min(_LONGEST_ECHO, len(a), len(b)), 1, -1):
        if a.endswith(b[:size]):
            return True
    words, one, other = common_words(), known.edges[left], known.edges[right]
    together = weigh_words(one.end, other.begin)
    odds = prepare_seams(one, known.page, [weights[name] for name in SEAM])(other, together) + weights["one"]
    odds += weights["char_ends"] * words.ends.get(a[-1:], 0.0) + weights["char_begins"] * words.begins.get(b[:1], 0.0)
    return odds + weights["no_word"] * (together == 0) > _DAMAGED
