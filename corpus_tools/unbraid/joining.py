"""Find the cuts of a page and join them: all at once, surest first, each round knowing more of what belongs together."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from heapq import nlargest
from math import exp, log

from corpus_tools.data import compiled, read_table
from corpus_tools.unbraid.assign import match_pairs, weigh_pairs
from corpus_tools.unbraid.evidence import ROUND, Evidence, may_join, pair_evidence, round_evidence, weigh
from corpus_tools.unbraid.language import common_words, weigh_words
from corpus_tools.unbraid.pieces import Seam
from corpus_tools.unbraid.seams import describe_seam
from corpus_tools.unbraid.topics import Company

_ROUNDS = (0.95, 0.85, 0.75, 0.65, 0.0)  # a pair as sure as this is joined, and what follows builds on it
_HOPELESS = -7.0  # log odds below which a pair is left out of the account
_TOPIC = 6.0  # the most that shared topics add
_GLANCE = 36  # beginnings that are described for an open end
_MANY = 30  # partners of a piece that are looked at
_FEW = 12  # those of them that are taken into account
_WORTH = 0.25  # a pair less likely than this is not chosen for the sake of the whole
_LIKELY = 0.88  # a pair less likely than this is no join: its left piece stays an open end
_DOUBTFUL = 0.75  # unless it is this likely, and see _is_likely
_ALONE = 0.87
_GUESS = 0.1  # probability of a pair that is worth keeping in mind
_LONG = 30  # characters within which a bracket is closed
_SURE = 40.0  # log odds beyond which all is the same
_DAMAGED = 1.05  # log odds
_NO_LINE = 3.0  # log odds taken off a line by itself: what ends in a comma or in brackets, the last of a page, the rest of a cut
_CLASH = 6.0  # log odds taken off a pair that leaves a bracket open or decimals without a number
_LONGEST_ECHO = 12  # characters doubled at a seam


@compiled
def learned_weights() -> dict[str, dict[str, float]]:
    """What each kind of evidence counts: part -> name -> weight (data/unbraid_weights.csv)."""
    parts: dict[str, dict[str, float]] = {}
    for row in read_table("unbraid_weights.csv"):
        parts.setdefault(row["part"], {})[row["name"]] = float(row["weight"])
    return parts


@dataclass(frozen=True, slots=True)
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
    fixed = {name: weight for name, weight in learned["pair"].items() if name not in ROUND}
    changing = {name: learned["pair"][name] for name in ROUND}
    alone = {i: weigh(learned["end"], names) for i, names in known.end.items()}
    for i in alone:
        alone[i] -= _NO_LINE * (known.reads[i].cut + (i == len(known.reads) - 1) * (1 + ("，" in known.reads[i].text)))
    begins = {i: weigh(learned["start"], names) - _NO_LINE * bool(known.reads[i].unopened)
              for i, names in enumerate(known.begin) if may_join(known.reads[i])}
    base = {}
    for a in alone:
        for b in _list_candidates(known, a, begins):
            if a != b:
                gain = weigh(fixed, pair_evidence(known, a, b)) - alone[a] - begins[b]
                gain -= max(alone.get(b, 0.0), 0.0)  # what looks like a line by itself continues nothing
                gain -= _CLASH * _clash(known, a, b)
                if gain > _HOPELESS - _TOPIC - _NO_LINE:
                    base[a, b] = gain
    joined: dict[int, int] = {}
    odds_of: dict[tuple[int, int], float] = {}
    forward = 0.75  # share of joins that go on further down the page
    pairs = list(_keep_best(base, _MANY))
    latest: dict[tuple[int, int], float] = {}
    companies: dict[tuple[int, ...], Company] = {}
    odds: dict[tuple[int, int], float] = {}
    for least in _ROUNDS:
        taken = set(joined.values())
        chains = _list_chains(joined)
        pairs = [(a, b) for a, b in pairs if a not in joined and b not in taken and chains.get(a, (a,))[0] != b]
        evidence = round_evidence(known, pairs, chains, companies, max(0.0, 2 * forward - 1))
        shift = _see_fragments(known, alone, taken, learned["start"])
        gains = {}
        for a, b in pairs:
            gain = base[a, b] + weigh(changing, evidence[a, b]) + _NO_LINE * (a in taken)
            gain += log(2 * (forward if b > a else 1 - forward)) - shift.get(b, 0.0)
            latest[a, b] = gain
            if gain > _HOPELESS:
                gains[a, b] = gain
        pairs = list(_keep_best(gains, 2 * _FEW))
        gains = _keep_best(gains, _FEW)
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
            alone[i] -= _NO_LINE
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
            line = 1 / (1 + exp(min(_NO_LINE * (i in taken) - odds, _SURE)))
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


def _list_candidates(known: Evidence, left: int, begins: Mapping[int, float]) -> list[int]:
    """The pieces that may go on where one breaks off: all on a usual page, the likeliest at a glance on a large one."""
    if len(begins) <= _GLANCE:
        return list(begins)
    end, kin = known.edges[left].end, known.kin.shares[left]
    glance = [(0.7 * weigh_words(end, known.edges[b].begin) - odds + 3 * kin.get(b, 0.0) + (b == left + 1), -b)
              for b, odds in begins.items()]
    return sorted(-b for _, b in nlargest(_GLANCE, glance))


def _keep_best(gains: Mapping[tuple[int, int], float], most: int) -> dict[tuple[int, int], float]:
    """The best partners of each piece, so that large pages stay quick."""
    sides: dict[tuple[int, int], list[tuple[float, tuple[int, int]]]] = {}
    for pair, gain in gains.items():
        sides.setdefault((0, pair[0]), []).append((gain, pair))
        sides.setdefault((1, pair[1]), []).append((gain, pair))
    kept = {pair for found in sides.values() for _, pair in nlargest(most, found)}
    return {pair: gain for pair, gain in gains.items() if pair in kept}


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
    return weigh(weights, describe_damage(known, left, right)) > _DAMAGED


def describe_damage(known: Evidence, left: int, right: int) -> dict[str, float]:
    """Evidence that characters were lost between two pieces."""
    words, names = common_words(), describe_seam(known.edges[left], known.edges[right], known.page, 0.0)
    del names["local"]
    a, b = known.reads[left].text, known.reads[right].text
    return {**names, "one": 1.0, "char_ends": words.ends.get(a[-1:], 0.0), "char_begins": words.begins.get(b[:1], 0.0),
            "no_word": float(names["words"] == 0)}
