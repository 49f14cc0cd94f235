"""Which open end goes with which beginning, all at once: the matching of greatest total gain, and how sure each pair is."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from math import exp, inf

Pair = tuple[int, int]
_ROUNDS = 20  # of message passing; it settles within ten
_MOST = 40.0  # gains beyond this are all the same: sure


def match_pairs(gains: Mapping[Pair, float]) -> dict[int, int]:
    """The one-to-one matching left -> right of greatest total gain; a pair without gain stays apart.

    The Hungarian method (Kuhn 1955, shortest augmenting paths), within each group of nodes that are linked at all:
    cubic in the size of a group at worst, and groups are small.

    >>> match_pairs({(0, 5): 3.0, (0, 6): 2.5, (1, 5): 2.0, (2, 7): -1.0})
    {0: 6, 1: 5}
    """
    links: dict[int, dict[int, float]] = defaultdict(dict)
    for (left, right), gain in gains.items():
        if gain > 0:
            links[left][right] = gain
    found: dict[int, int] = {}
    for lefts, rights in _split_groups(links):
        if len(lefts) == 1:
            left = lefts[0]
            found[left] = max(links[left], key=lambda r: links[left][r])
        else:
            found.update(_solve_group(lefts, rights, links))
    return dict(sorted(found.items()))


def weigh_pairs(gains: Mapping[Pair, float]) -> dict[Pair, float]:
    """Probability of each pair, when a matching is as likely as the exponential of its total gain.

    Belief propagation on the matching (Bethe approximation), exact where the links make no rings.

    >>> odds = weigh_pairs({(0, 5): 0.0, (1, 6): 3.0, (1, 7): 0.0})
    >>> [round(odds[pair], 2) for pair in sorted(odds)]
    [0.5, 0.91, 0.05]
    """
    weight = {pair: exp(min(gain, _MOST)) for pair, gain in gains.items()}
    by_left: dict[int, list[Pair]] = defaultdict(list)
    by_right: dict[int, list[Pair]] = defaultdict(list)
    for pair in weight:
        by_left[pair[0]].append(pair)
        by_right[pair[1]].append(pair)
    from_left = dict.fromkeys(weight, 1.0)  # how free the left node of a pair is, as the right node hears it
    from_right = dict.fromkeys(weight, 1.0)
    for _ in range(_ROUNDS):
        change = 0.0
        for groups, heard, told in ((by_left, from_right, from_left), (by_right, from_left, from_right)):
            for pairs in groups.values():
                total = 1.0 + sum(weight[p] * heard[p] for p in pairs)
                for p in pairs:
                    new = 1.0 / max(total - weight[p] * heard[p], 1.0)
                    change = max(change, abs(new - told[p]))
                    told[p] = new
        if change < 1e-4:
            break
    odds = {p: weight[p] * from_left[p] * from_right[p] for p in weight}
    return {p: x / (1.0 + x) for p, x in odds.items()}


def _split_groups(links: Mapping[int, Mapping[int, float]]) -> list[tuple[list[int], list[int]]]:
    """Nodes that hang together: (left nodes, right nodes) of each group."""
    lefts_of: dict[int, list[int]] = defaultdict(list)
    for left, rights in links.items():
        for right in rights:
            lefts_of[right].append(left)
    groups, seen = [], set()
    for start in links:
        if start in seen:
            continue
        seen.add(start)
        lefts, rights, todo = [start], set(), [start]
        while todo:
            for right in links[todo.pop()]:
                if right not in rights:
                    rights.add(right)
                    for left in lefts_of[right]:
                        if left not in seen:
                            seen.add(left)
                            lefts.append(left)
                            todo.append(left)
        groups.append((lefts, sorted(rights)))
    return groups


def _solve_group(lefts: list[int], rights: list[int], links: Mapping[int, Mapping[int, float]]) -> dict[int, int]:
    """Shortest augmenting paths with potentials; each left node has a column of its own for staying apart."""
    width = len(rights)
    columns = width + len(lefts)
    place = {right: j for j, right in enumerate(rights)}
    rows = []
    for i, left in enumerate(lefts):
        cost = [inf] * columns
        cost[width + i] = 0.0
        for right, gain in links[left].items():
            cost[place[right]] = -gain
        rows.append(cost)
    row_price, column_price = [0.0] * len(lefts), [0.0] * columns
    owner = [-1] * columns
    for start in range(len(lefts)):
        distance, before, done = [inf] * columns, [-1] * columns, [False] * columns
        row, column = start, -1
        reached = 0.0
        while True:
            nearest, best = -1, inf
            cost, price = rows[row], row_price[row]
            for j in range(columns):
                if done[j]:
                    continue
                way = reached + cost[j] - price - column_price[j]
                if way < distance[j]:
                    distance[j], before[j] = way, column
                if distance[j] < best:
                    best, nearest = distance[j], j
            done[nearest] = True
            column, reached = nearest, best
            if owner[column] < 0:
                break
            row = owner[column]
        for j in range(columns):
            if done[j] and j != column:
                row_price[owner[j]] += reached - distance[j]
                column_price[j] -= reached - distance[j]
        row_price[start] += reached
        while True:  # pass the columns on along the path
            previous = before[column]
            owner[column] = owner[previous] if previous >= 0 else start
            if previous < 0:
                break
            column = previous
    return {lefts[i]: rights[j] for j, i in enumerate(owner[:width]) if i >= 0}
