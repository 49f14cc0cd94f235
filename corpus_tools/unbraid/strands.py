"""The articles of a page: chains of pieces that follow each other, taken together by what they speak of."""
from __future__ import annotations

from collections.abc import Mapping, Sequence

from corpus_tools.unbraid.evidence import Evidence
from corpus_tools.unbraid.groups import Chain, group_chains
from corpus_tools.unbraid.joining import Joined
from corpus_tools.unbraid.lines import is_signed, list_runs, mark_lines, name_lines
from corpus_tools.unbraid.pieces import Seam, Strand

_OUTSIDE = ("credit", "tag", "caption")
_HEAD = ("title", "deck", "byline")
_MID = -1.5  # log odds of a beginning below which a piece is not taken for one


def build_strands(known: Evidence, joined: Joined, weights: Mapping[str, float]) -> tuple[list[Strand], list[str]]:
    """Every piece but the furniture given to an article, and the role of each.

    ``weights``: of the evidence that two chains are of one
    article (data/unbraid_weights.csv, part chain).
    """
    seams, alone = joined.seams, joined.alone
    cut = {i for seam in seams for i in (seam.left, seam.right)} | {i for i, odds in alone.items() if odds < 0}
    roles = mark_lines(known.reads, cut)
    runs = {first: end for first, end in list_runs(roles)}
    chains = link_chains(known, roles, seams, alone)
    body = [i for i, role in enumerate(roles) if role not in _OUTSIDE]
    groups = [_order_chains([chains[n] for n in group], body) for group in group_chains(known, chains, joined.guesses, weights)]
    for group in groups:
        head = group[0] if group[0].head != "para" else None
        for chain in group:
            for i in chain.pieces:
                if i in runs:
                    name_lines(known.reads, roles, i, runs[i], title=chain is head and i == chain.pieces[0])
    roles = ["heading" if role == "short" else role for role in roles]
    groups.sort(key=lambda group: min(chain.pieces[0] for chain in group))
    strands = [_make_strand(group, roles) for group in groups]
    for i, role in enumerate(roles):
        if role == "caption":
            _give_caption(known, strands, i)
    return strands, roles


def link_chains(known: Evidence, roles: Sequence[str], seams: Sequence[Seam], alone: Mapping[int, float]) -> list[Chain]:
    """Chains by seams and by what stands one below the other; a new one begins with each run of short lines."""
    on = {seam.left: seam.right for seam in seams}
    taken = set(on.values())
    runs = {first: is_signed(known.reads, roles, first, end) for first, end in list_runs(roles)}
    body = [i for i, role in enumerate(roles) if role not in _OUTSIDE]
    ends = {i: i for i in body}  # of the first piece of each chain the last, and the other way round
    for a, b in on.items():
        _tie(ends, a, b)
    for a, b in zip(body, body[1:]):
        if a in on or b in taken or ends[a] == b:  # the last: the two would close a ring
            continue
        breaks_off = roles[a] == "para" and not known.reads[a].closed and alone.get(a, 1.0) < 0
        if b not in runs and not breaks_off and (roles[a] != "para" or known.begins[b] > _MID):
            on[a] = b
            taken.add(b)
            _tie(ends, a, b)
    chains = []
    for start in body:
        if start not in taken:
            pieces = [start]
            while pieces[-1] in on:
                pieces.append(on[pieces[-1]])
            last = pieces[-1]
            head = "para" if start not in runs else "signed" if runs[start] else "line"
            chains.append(Chain(tuple(pieces), head, head == "para" and known.begins[start] < 0,
                                roles[last] == "para" and not known.reads[last].closed))
    return chains


def _tie(ends: dict[int, int], last: int, first: int) -> None:
    start, end = ends[last], ends[first]
    ends[start], ends[end] = end, start


def _order_chains(group: list[Chain], body: Sequence[int]) -> list[Chain]:
    """The signed chain first, the others down the page; a chain that stands right below the end of another follows it."""
    above = dict(zip(body[1:], body))
    by_end = {chain.pieces[-1]: chain for chain in group if not chain.open_end}
    follows = {}
    for chain in group:
        before = by_end.get(above.get(chain.pieces[0], -1))
        if before is not None and before is not chain and chain.head != "signed":
            follows[before] = chain
    later = set(follows.values())
    ordered: list[Chain] = []
    for chain in sorted(group, key=lambda chain: (chain in later, chain.head != "signed", chain.pieces[0])):
        at: Chain | None = chain
        while at is not None and at not in ordered:
            ordered.append(at)
            at = follows.get(at)
    return ordered


def _make_strand(group: Sequence[Chain], roles: list[str]) -> Strand:
    order = [i for chain in group for i in chain.pieces]
    titles = [i for i in order if roles[i] == "title"]
    if titles:
        for chain in group[1:]:  # a single paragraph right over the title is the deck
            if chain.pieces[-1] < titles[0] <= chain.pieces[-1] + 2 and len(chain.pieces) == 1:
                roles[chain.pieces[0]] = "deck"
        at = order.index(titles[-1]) + 1  # and so is one between title and by-line
        if at + 1 < len(order) and roles[order[at]] == "para" and roles[order[at + 1]] == "byline":
            roles[order[at]] = "deck"
    parts = {role: tuple(i for i in order if roles[i] == role) for role in _HEAD}
    return Strand(parts["title"], parts["deck"], parts["byline"],
                  tuple(i for i in order if roles[i] not in (*_HEAD, "tag")))


def _give_caption(known: Evidence, strands: list[Strand], caption: int) -> None:
    """A caption goes with the article that has most of its words; the one printed before it, where they tell nothing."""
    if not strands:
        strands.append(Strand(captions=(caption,)))
        return

    def fit(n: int) -> tuple[float, int]:
        words = set().union(*(known.terms[i] for i in strands[n].pieces))
        near = min((caption - i for i in strands[n].pieces if i < caption), default=len(known.reads))
        return sum(known.weights[term] for term in known.terms[caption] if term in words), -near

    best = max(range(len(strands)), key=fit)
    old = strands[best]
    strands[best] = Strand(old.title, old.deck, old.byline, old.body, (*old.captions, caption))
