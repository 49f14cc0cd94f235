"""Units and measure words: which one stands at a place of the text, and what the record calls it."""
from __future__ import annotations

from corpus_tools.data import compiled, read_table, renewed
from corpus_tools.frozen import frozen


@frozen
class Unit:
    """One way to write a unit. ``sort`` says how the reader treats it: money, ratio, duration, count …"""

    surface: str
    unit: str  # of the record
    power: int  # power of ten between the written unit and that of the record
    sort: str
    small: bool  # a small Chinese number before it is a count: 两家
    not_chars: frozenset[str]  # what may not follow
    not_words: tuple[str, ...]
    not_latin: bool
    doubtful: bool = False  # it may be another word, whatever follows: whether it is one, allow_unit tells


_DOUBTFUL = frozenset(("after_multiplier", "energy_after_multiplier", "index", *"呎案年段甲升块期P"))  # sorts and words
Table = tuple[dict[str, Unit], dict[str, tuple[Unit, ...]]]  # units of one character; longer ones by their first two

# words of their own that begin as one with a measure word before it does: 三家电子企业, but 三家电
_WHOLE = ("电子", "电商", "电力", "电池", "电气", "电信", "园区", "园林")
NO_UNIT = Unit("", "count", 0, "count", False, frozenset(), (), False)
_TABLES: dict[bool, Table] = renewed({})  # filled at first use: a dictionary look-up is all that a numeral should cost


@compiled
def load_units(*, strict: bool) -> Table:
    """All units and measure words, the longest first.

    Behind an Arabic number a measure word or a currency is what it seems (12家电子企业, 5000元首付) before all but a few words;
    behind a Chinese number (``strict``) it may be part of many another word.
    """
    units = []
    for row in read_table("units.csv"):
        is_loose = not strict and row["sort"] in ("money", "count")
        units.append(_make(row["surface"], row["unit"], int(row["power"]), row["sort"], True, row["not_before"],
                           is_loose))
    for row in read_table("measures.csv"):
        units.append(_make(row["surface"], "count", 0, "count", row["small"] == "1", row["not_before"], not strict))
    longer: dict[str, list[Unit]] = {}
    for unit in sorted(units, key=lambda u: -len(u.surface)):
        if len(unit.surface) > 1:
            longer.setdefault(unit.surface[:2], []).append(unit)
    return {u.surface: u for u in units if len(u.surface) == 1}, {two: tuple(found) for two, found in longer.items()}


def _make(surface: str, unit: str, power: int, sort: str, small: bool, not_before: str, is_loose: bool) -> Unit:
    words = [w.lstrip("!") for w in not_before.split() if not is_loose or w[0] in "!@"]
    return Unit(surface, unit, power, sort, small, frozenset(w for w in words if len(w) == 1 and w != "@"),
                tuple(w for w in words if len(w) > 1), "@" in words, not _DOUBTFUL.isdisjoint((surface, sort)))


def find_unit(norm: str, at: int, *, strict: bool = False) -> Unit | None:
    """The longest unit or measure word that begins at ``at`` of a normal form; None where another word stands there.

    >>> find_unit("30亿千瓦时", 3).unit, find_unit("分别增长", 0), find_unit("12家企业", 2).unit
    ('kWh', None, 'count')
    >>> find_unit("12部门", 2), find_unit("5家电子企业", 1).surface, find_unit("三家电", 1, strict=True)
    (None, '家', None)
    """
    table = _TABLES.get(strict)
    if table is None:
        table = _TABLES[strict] = load_units(strict=strict)
    single, longer = table
    two = norm[at:at + 2]
    for unit in longer.get(two, ()):
        if norm.startswith(unit.surface, at) and _is_free(norm, at + len(unit.surface), unit):
            return unit
    unit = single.get(two[:1])
    if unit is None:
        return None
    if unit.not_chars or unit.not_words or unit.not_latin:
        return unit if _is_free(norm, at + 1, unit) else None
    return unit


def _is_free(norm: str, end: int, unit: Unit) -> bool:
    after = norm[end:end + 1]
    if unit.not_latin and after.isdigit() and norm[end + 1 + norm[end + 1:end + 2].isdigit():][:1] in ("月", "日"):
        after = ""  # 10GWh8月动工
    if after in unit.not_chars and not norm.startswith(_WHOLE, end) or unit.not_latin and after.isascii() and after.isalnum():
        return False
    return not (unit.not_words and norm.startswith(unit.not_words, end))


@compiled
def find_first_characters() -> frozenset[str]:
    """The characters that a unit or measure word can begin with."""
    single, longer = load_units(strict=True)
    return frozenset(single) | frozenset(two[0] for two in longer)
