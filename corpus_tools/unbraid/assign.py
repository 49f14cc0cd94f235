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
    pairs = list(gains)
    weight = [exp(min(gains[pair], _MOST)) for pair in pairs]
    sides: tuple[dict[int, list[int]], dict[int, list[int]]] = (defaultdict(list), defaultdict(list))
    for number, (left, right) in enumerate(pairs):
        sides[0][left].append(number)
        sides[1][right].append(number)
    from_left, from_right = [1.0] * len(pairs), [1.0] * len(pairs)  # how free that end of a pair is, as the other one hears it
    for _ in range(_ROUNDS):
        change = 0.0
        for groups, heard, told in ((sides[0].values(), from_right, from_left), (sides[1].values(), from_left, from_right)):
            for numbers in groups:
                claims = [weight[n] * heard[n] for n in numbers]
                total = 1.0 + sum(claims)
                for n, claim in zip(numbers, claims):
                    rest = total - claim
                    new = 1.0 / rest if rest > 1.0 else 1.0
                    step = new - told[n]
                    if step > change or -step > change:
                        change = abs(step)
                    told[n] = new
        if change < 1e-3:
            break
    odds = [x * a * b for x, a, b in zip(weight, from_left, from_right)]
    return {pair: x / (1.0 + x) for pair, x in zip(pairs, odds)}


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
