"""What is done beside what is expected and aimed at: pairs of one entity, one indicator, one unit."""
from __future__ import annotations

from collections.abc import Iterable

from corpus_tools.charts.growth import describe
from corpus_tools.compare import collect_facts
from corpus_tools.model import Observation


def select_outlook(observations: Iterable[Observation]) -> list[dict[str, object]]:
    """One row for each forecast or target, and before it the latest figure of the same entity and indicator that is done."""
    facts = [o for o in collect_facts(observations) if o.value is not None and o.kind in ("level", "ratio", "change")]
    rows = []
    for o in facts:
        if o.status == "actual":
            continue
        done = [d for d in facts if d.status == "actual" and d.subject == o.subject and d.unit == o.unit and d.kind == o.kind
                and (d.indicator_id or d.indicator) == (o.indicator_id or o.indicator)]
        pair = f"{o.subject} {o.indicator}"
        if done:
            base = max(done, key=lambda d: d.period)
            rows.append({**describe(base, base.value), "pair": pair, "percent_of_done": 100.0})
        rows.append({**describe(o, o.value), "pair": pair, "percent_of_done": 100 * o.value / base.value if done and base.value else ""})
    return rows
