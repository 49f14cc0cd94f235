"""Parks side by side, like with like only, and the reason wherever two figures may not stand together.

Two figures are alike when they measure the same indicator with the same scope, in the same unit, for periods of the
same year and length, with the same status, and for entities of the same sort.
Facts count, not mentions; where a source contradicts another both are shown, never averaged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from corpus_tools.data import compiled, read_table
from corpus_tools.model import Observation

_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Comparison:
    """One indicator across entities: groups of figures that may be compared; pairs that may not, with the reason."""

    indicator_id: str
    groups: tuple[tuple[Observation, ...], ...]
    reasons: tuple[tuple[Observation, Observation, str], ...]
    contradictions: tuple[tuple[Observation, Observation], ...]


def collect_facts(observations: Iterable[Observation]) -> list[Observation]:
    """One observation for each stated fact: repeated mentions in captions, decks and reposts are left out.

    The first mention stays. A fact is repeated when entity, indicator, kind, unit, value, bound and year agree.
    """
    seen, facts = set(), []
    for o in observations:
        key = (
            o.subject,
            o.indicator_id or o.indicator,
            o.kind,
            o.status,
            o.unit,
            o.value,
            o.value_max,
            o.bound,
            read_year(o.period),
        )
        if key not in seen:
            seen.add(key)
            facts.append(o)
    return facts


def compare_entities(observations: Sequence[Observation], indicator_id: str, *, kind: str = "level") -> Comparison:
    """Compare one indicator of the taxonomy across the entities that state it.

    Observations without a subject, a value or a year take no part: nobody can say what they may stand beside.
    """
    rows = [
        o
        for o in collect_facts(observations)
        if o.indicator_id == indicator_id
        and o.kind == kind
        and o.subject
        and o.value is not None
        and o.period
        and "size_label" not in o.flags
    ]
    groups: dict[tuple, list[Observation]] = {}
    contradictions = []
    for o in rows:
        group = groups.setdefault(_describe(o), [])
        contradictions += [(other, o) for other in group if other.subject == o.subject and not _overlap(other, o)]
        group.append(o)
    reasons = []
    for (key_a, a), (key_b, b) in combinations(groups.items(), 2):
        if a[0].subject != b[0].subject or len(a) + len(b) > 2:
            reasons.append((a[0], b[0], give_reason(a[0], b[0])))
    return Comparison(indicator_id, tuple(tuple(g) for g in groups.values()), tuple(reasons), tuple(contradictions))


def give_reason(a: Observation, b: Observation) -> str:
    """Why two figures may not stand side by side; empty where they may.

    The first difference that counts is told: unit, kind, status, sort of entity, scope, period.
    """
    left, right = _describe(a), _describe(b)
    for name, x, y in zip(_PARTS, left, right):
        if x != y:
            return f"other {name}: {x or 'none'} ({a.subject}) and {y or 'none'} ({b.subject})"
    return ""


_PARTS = ("unit", "kind", "status", "sort of entity", "scope", "period")


def _describe(o: Observation) -> tuple[str, ...]:
    return (
        o.unit,
        o.kind,
        o.status,
        classify_entity(o.subject),
        read_scope(o.indicator),
        read_frequency(o.period) + read_year(o.period),
    )


def read_scope(indicator: str) -> str:
    """The words of an indicator that narrow what is counted, in a fixed order.

    >>> read_scope("新增省级专精特新企业"), read_scope("规模以上工业增加值")
    ('新增 省级', '规上')
    """
    return " ".join(sorted({name for word, name in _scopes() if word in indicator}))


def classify_entity(name: str) -> str:
    """The sort of an entity by the end of its name: park, district, city, province, country, company, institution, other.

    >>> classify_entity("江州高新区"), classify_entity("江州市"), classify_entity("甲乙网络科技有限公司")
    ('park', 'city', 'company')
    """
    return next((sort for suffix, sort in _suffixes() if name.endswith(suffix)), "other")


def read_year(period: str) -> str:
    """The last year that a period names, the one a stock or flow is dated by.

    >>> read_year("2021-H1"), read_year("2011/2021"), read_year("")
    ('2021', '2021', '')
    """
    years = _YEAR.findall(period)
    return years[-1] if years else ""


def read_frequency(period: str) -> str:
    """How long a period is: a ``span`` of years, ``half``, ``quarter``, ``months``; empty for a year and a dated stock."""
    if "/" in period:
        return "months " if len(set(_YEAR.findall(period))) == 1 else "span "
    return {"H": "half ", "Q": "quarter "}.get(period[5:6], "")


def _overlap(a: Observation, b: Observation) -> bool:
    """Whether two stated intervals can be true of one value."""
    low = max((x for x in (a.low, b.low) if x is not None), default=None)
    high = min((x for x in (a.high, b.high) if x is not None), default=None)
    return low is None or high is None or low <= high


@compiled
def _scopes() -> tuple[tuple[str, str], ...]:
    return tuple((row["word"], row["scope"]) for row in read_table("scopes.csv"))


@compiled
def _suffixes() -> tuple[tuple[str, str], ...]:
    rows = [(row["suffix"], row["sort"]) for row in read_table("entity_sorts.csv")]
    return tuple(sorted(rows, key=lambda r: -len(r[0])))
