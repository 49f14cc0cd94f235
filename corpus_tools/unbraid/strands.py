"""The articles of a page: chains of pieces that follow each other, each given to a title or to what it speaks of."""
from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log, log1p

from corpus_tools.unbraid.evidence import Evidence
from corpus_tools.unbraid.pieces import Seam, Strand
from corpus_tools.unbraid.topics import NOTHING, compare_texts, make_vector

_OUTSIDE = ("credit", "tag")
_HEAD = ("title", "deck", "byline")
_NEIGHBOUR = 1.0  # log odds that a chain which begins by itself goes with the article printed before it
_BREAK = -1.5  # log odds of a clear beginning below which a closed piece and the next are taken apart


class _Chain:
    """Pieces in reading order; ``head`` tells that they begin with a title."""

    def __init__(self, pieces: list[int], head: bool) -> None:
        self.pieces, self.head = pieces, head
        self.first = min(pieces)


def build_strands(known: Evidence, roles: Sequence[str], seams: Sequence[Seam], alone: Mapping[int, float],
                  same: Mapping[str, float]) -> tuple[list[Strand], list[str]]:
    """Every piece but the furniture given to an article; the roles once more, decks told."""
    chains = _link_chains(known, roles, seams, alone)
    groups = _group_chains(known, roles, chains, same)
    roles = list(roles)
    strands = [_make_strand(group, roles) for group in groups]
    captions = [i for i, role in enumerate(roles) if role == "caption"]
    for i in captions:
        _give_caption(known, strands, i)
    return strands, roles


def _link_chains(known: Evidence, roles: Sequence[str], seams: Sequence[Seam], alone: Mapping[int, float],
                 ) -> list[_Chain]:
    """Chains by seams and by what stands one below the other."""
    on = {seam.left: seam.right for seam in seams}
    taken = set(on.values())
    body = [i for i, role in enumerate(roles) if role not in (*_OUTSIDE, "caption")]
    for a, b in zip(body, body[1:]):
        if a in on or b in taken:
            continue
        starts_article = roles[b] == "title" and roles[a] != "title" and not (roles[a] == "byline" and _is_top(roles, a))
        breaks_off = roles[a] == "para" and not known.reads[a].closed and alone.get(a, 1.0) < 0
        if not starts_article and not breaks_off and not (roles[a] == "para" and known.begins[b] < _BREAK):
            on[a] = b
            taken.add(b)
    chains = []
    for start in body:
        if start in taken:
            continue
        pieces = [start]
        while pieces[-1] in on:
            pieces.append(on[pieces[-1]])
        chains.append(_Chain(pieces, any(roles[i] == "title" for i in pieces[:3])))
    return chains


def _is_top(roles: Sequence[str], at: int) -> bool:
    return not any(role in ("title", "para") for role in roles[:at])


def _group_chains(known: Evidence, roles: Sequence[str], chains: Sequence[_Chain], same: Mapping[str, float],
                  ) -> list[list[_Chain]]:
    """Chains without a title go to the article they speak of, the largest first; one that fits nowhere is an article."""
    groups = [[chain] for chain in chains if chain.head]
    words = [_count(known, chain.pieces) for chain in chains if chain.head]
    homes = {i: n for n, group in enumerate(groups) for i in group[0].pieces}
    loose = sorted((chain for chain in chains if not chain.head),
                   key=lambda chain: -sum(len(known.reads[i].text) for i in chain.pieces))
    placed: dict[int, int] = {}
    for chain in loose:
        own = _count(known, chain.pieces)
        n = _choose_home(known, roles, chain, own, words, homes, same)
        if n < 0:
            groups.append([])
            words.append(Counter())
            n = len(groups) - 1
        groups[n].append(chain)
        words[n].update(own)
        placed[id(chain)] = n
        homes |= dict.fromkeys(chain.pieces, n)
    for chain in loose:  # once more, now that every article has its words
        n, own = placed[id(chain)], _count(known, chain.pieces)
        if len(groups[n]) == 1:
            continue
        words[n].subtract(own)
        m = _choose_home(known, roles, chain, own, [+w for w in words], homes, same, force=True)
        groups[n].remove(chain)
        groups[m].append(chain)
        words[m].update(own)
        homes |= dict.fromkeys(chain.pieces, m)
    for group in groups:
        group.sort(key=lambda chain: (not chain.head, chain.first))
    return sorted((g for g in groups if g), key=lambda group: min(chain.first for chain in group))


def _count(known: Evidence, pieces: Sequence[int]) -> Counter[str]:
    total: Counter[str] = Counter()
    for i in pieces:
        total.update(known.terms[i])
    return total


def _choose_home(known: Evidence, roles: Sequence[str], chain: _Chain, own: Counter[str], words: Sequence[Counter[str]],
                 homes: Mapping[int, int], same: Mapping[str, float], *, force: bool = False) -> int:
    """The article that a chain belongs to by its words and its place, -1 where none is likely."""
    if not words:
        return -1
    likeness = compare_texts({0: make_vector(own, known.weights)},
                             {n: make_vector(w, known.weights) for n, w in enumerate(words)})
    length = sum(len(known.reads[i].text) for i in chain.pieces)
    neighbour = homes.get(chain.first - 1, -1) if known.begins[chain.first] > 0 else -1
    scores = []
    for n in range(len(words)):
        found = likeness.get((0, n), NOTHING)
        size = 20.0 + length
        score = (same["one"] + same["cosine"] * found.cosine + same["shared"] * log1p(found.shared)
                 + same["size"] * log(size) / 5 + same["density"] * found.shared / size ** 0.5)
        scores.append((score + _NEIGHBOUR * (n == neighbour), -n))
    best, home = max(scores)
    return -home if best > 0 or force or length < 60 else -1


def _make_strand(group: Sequence[_Chain], roles: list[str]) -> Strand:
    order = [i for chain in group for i in chain.pieces]
    titled = [k for k, i in enumerate(order) if roles[i] == "title"]
    lead = next((chain for chain in group if chain.head), None)
    if lead is not None:
        top = lead.pieces[next(k for k, i in enumerate(lead.pieces) if roles[i] == "title")]
        last = max(order[k] for k in titled) if titled else top
        for chain in group:  # a paragraph right over the title, or between title and by-line, is the deck
            if chain is not lead and chain.pieces[-1] < top and len(chain.pieces) == 1 and top - chain.pieces[-1] <= 2:
                roles[chain.pieces[0]] = "deck"
        at = lead.pieces.index(last) + 1 if last in lead.pieces else 0
        if at and at + 1 < len(lead.pieces) and roles[lead.pieces[at]] == "para" and roles[lead.pieces[at + 1]] == "byline":
            roles[lead.pieces[at]] = "deck"
    parts = {role: tuple(i for i in order if roles[i] == role) for role in _HEAD}
    return Strand(parts["title"], parts["deck"], parts["byline"], tuple(i for i in order if roles[i] not in _HEAD))


def _give_caption(known: Evidence, strands: list[Strand], caption: int) -> None:
    """A caption goes with the article that has most of its words; the one printed before it, where they tell nothing."""
    if not strands:
        strands.append(Strand(captions=(caption,)))
        return

    def fit(n: int) -> tuple[float, int]:
        words = _count(known, strands[n].pieces)
        shared = sum(known.weights.get(term, 0.0) for term in known.terms[caption] if term in words)
        near = min((caption - i for i in strands[n].pieces if i < caption), default=len(known.reads))
        return shared, -near

    best = max(range(len(strands)), key=fit)
    old = strands[best]
    strands[best] = Strand(old.title, old.deck, old.byline, old.body, (*old.captions, caption))
