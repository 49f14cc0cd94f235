"""Head rows that lost their empty or spanning cells, as tables copied into plain text do, set above their columns again."""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

C = TypeVar("C")  # a cell, with its ``words``
Row = Sequence["C | None"]


def realign_heads(heads: Sequence[Row], body: Sequence[Row]) -> list[list[C]] | None:
    """Two head rows over the columns of ``body``: 地区, 生产总值 over 总量, 增速; None where they stand right or nothing can be told.

    The lower row lacks the cell above the names of the rows, so that it is one cell short; the upper one is spread evenly, or left
    out where it cannot be: 产业, 创新 over five columns that say themselves what they are of.
    """
    if len(heads) != 2 or not body:
        return None
    upper, lower = ([cell for cell in row if cell and cell.words] for row in heads)
    width = Counter(sum(1 for cell in row if cell and cell.words) for row in body).most_common(1)[0][0]
    if len(lower) != width - 1 or len(upper) < 2 or any(cell and not cell.words for cell in heads[1][:1]) or heads[1][:1] == heads[0][:1]:
        return None
    is_varied = len({cell.words for cell in lower}) * 2 > len(lower) + 1
    each, rest = divmod(width - 1, len(upper) - 1)
    if is_varied or rest:
        return [[upper[0], *lower]] if is_varied and len(upper) > 2 else None
    return [[upper[0], *(cell for cell in upper[1:] for _ in range(each))], [upper[0], *lower]]
