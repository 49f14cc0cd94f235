"""Units and measure words: which one stands at a place of the text, and what the record calls it."""
from __future__ import annotations

from functools import cache
from typing import NamedTuple

from corpus_tools.data import read_table


class Unit(NamedTuple):
    """One way to write a unit. ``sort`` says how the reader treats it: money, ratio, duration, count …"""

    surface: str
    unit: str  # of the record
    power: int  # power of ten between the written unit and that of the record
    sort: str
    small: bool  # a small Chinese number before it is a count: 两家
    not_chars: frozenset[str]  # what may not follow
    not_words: tuple[str, ...]
    not_latin: bool


NO_UNIT = Unit("", "count", 0, "count", False, frozenset(), (), False)


@cache
def load_units(*, strict: bool) -> dict[str, tuple[Unit, ...]]:
    """All units and measure words by their first character, the longest first.

    Behind an Arabic number a measure word or a currency is what it seems (12家电子企业, 5000元首付), whatever follows;
    only a Chinese number (``strict``) may be part of another word there.
    """
    found: dict[str, list[Unit]] = {}
    for row in read_table("units.csv"):
        guard = row["not_before"] if strict or row["sort"] not in ("money", "count") or "@" in row["not_before"] else ""
        unit = _make(row["surface"], row["unit"], int(row["power"]), row["sort"], True, guard)
        found.setdefault(unit.surface[0], []).append(unit)
    for row in read_table("measures.csv"):
        unit = _make(row["surface"], "count", 0, "count", row["small"] == "1", row["not_before"] if strict else "")
        found.setdefault(unit.surface[0], []).append(unit)
    return {first: tuple(sorted(units, key=lambda u: -len(u.surface))) for first, units in found.items()}


def _make(surface: str, unit: str, power: int, sort: str, small: bool, not_before: str) -> Unit:
    words = not_before.split()
    return Unit(surface, unit, power, sort, small, frozenset(w for w in words if len(w) == 1 and w != "@"),
                tuple(w for w in words if len(w) > 1), "@" in words)


def find_unit(norm: str, at: int, *, strict: bool = False) -> Unit | None:
    """The longest unit or measure word that begins at ``at`` of a normal form; None where another word stands there.

    >>> find_unit("30亿千瓦时", 3).unit, find_unit("分别增长", 0), find_unit("12家企业", 2).unit
    ('kWh', None, 'count')
    >>> find_unit("12部门", 2).surface, find_unit("三部门", 1, strict=True)
    ('部', None)
    """
    for unit in load_units(strict=strict).get(norm[at:at + 1], ()):
        surface = unit.surface
        if norm.startswith(surface, at):
            end = at + len(surface)
            after = norm[end:end + 1]
            if after in unit.not_chars or unit.not_latin and after.isascii() and after.isalnum():
                continue
            if unit.not_words and norm.startswith(unit.not_words, end):
                continue
            return unit
    return None
