"""Stocks and flows by park: enterprises, output, revenue, trade; what may be read side by side and what may not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from corpus_tools.charts.growth import describe
from corpus_tools.compare import classify_entity, collect_facts
from corpus_tools.model import Observation

SCALES: Mapping[str, tuple[float, str, str]] = {  # unit -> divisor, axis in English, in Chinese
    "CNY": (1e8, "100 million yuan (亿元), logarithmic", "亿元（对数）"),
    "count": (1, "number, logarithmic", "个（对数）"),
}


def select_levels(
    observations: Iterable[Observation], indicators: Sequence[str], *, unit: str
) -> list[dict[str, object]]:
    """One row for each level of these indicators in this unit, by indicator in the order given, largest first.

    Companies are left out: what one of them makes is no figure of a park.
    """
    place = {name: k for k, name in enumerate(indicators)}
    rows = [
        describe(o, o.value / SCALES[unit][0])
        for o in collect_facts(observations)
        if o.kind == "level"
        and o.unit == unit
        and o.indicator_id in place
        and o.value
        and "size_label" not in o.flags
        and classify_entity(o.subject) != "company"
    ]
    return sorted(rows, key=lambda r: (place[r["indicator_id"]], -r["shown"]))
