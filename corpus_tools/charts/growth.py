"""How fast they say they grow: changes in percent, each with its wording."""

from __future__ import annotations

from collections.abc import Iterable

from corpus_tools.charts.style import shorten
from corpus_tools.charts.words import short_doc
from corpus_tools.compare import collect_facts
from corpus_tools.model import Observation


def select_growth(observations: Iterable[Observation]) -> list[dict[str, object]]:
    """One row for each stated change in percent, largest first."""
    rows = [
        describe(o, o.value)
        for o in collect_facts(observations)
        if o.kind == "change" and o.unit == "percent" and o.value is not None
    ]
    return sorted(rows, key=lambda r: -r["shown"])


def describe(o: Observation, shown: float) -> dict[str, object]:
    """The columns that every figure of single observations keeps, ``shown`` in the unit of its axis."""
    return {
        "label": f"{o.subject or '?'}  {shorten(o.indicator)}  {o.period or '?'}",
        "shown": shown,
        "bound": o.bound,
        "status": o.status,
        "subject": o.subject,
        "indicator": o.indicator,
        "indicator_id": o.indicator_id or "",
        "period": o.period,
        "value": o.value,
        "value_max": o.value_max,
        "low": o.low,
        "high": o.high,
        "unit": o.unit,
        "doc": short_doc(o.doc),
        "start": o.start,
        "text": o.text,
        "id": o.id,
    }
