"""What is done beside what is expected and aimed at: like against like, or it is said that nothing is alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from corpus_tools.charts.growth import describe
from corpus_tools.compare import collect_facts, read_scope
from corpus_tools.model import Observation

_FIELDS = (
    "panel",
    "subject",
    "indicator",
    "status",
    "n",
    "text",
    "period",
    "bound",
    "done_text",
    "done_period",
    "percent_of_done",
    "doc",
    "id",
)


def select_outlook(observations: Iterable[Observation]) -> list[dict[str, object]]:
    """Rows of two panels: ``counts``, a subject and status each; ``ahead``, a forecast or target each.

    A row of ``ahead`` has the latest figure of the same entity, indicator, scope, unit and kind that is done, where
    there is one, and the forecast or target as a percentage of it.
    """
    facts = [o for o in collect_facts(observations) if o.subject]
    ahead = [o for o in facts if o.status != "actual" and "size_label" not in o.flags]
    looking = Counter(o.subject for o in ahead)
    counts = Counter((o.subject, o.status) for o in facts if o.subject in looking)
    rows = [
        {"panel": "counts", "subject": s, "status": status, "n": n}
        for s in sorted(looking, key=lambda s: (-sum(counts[s, k] for k in ("actual", "forecast", "target")), s))
        for status in ("actual", "forecast", "target")
        if (n := counts[s, status])
    ]
    for o in ahead:
        alike = [d for d in facts if d.status == "actual" and _like(d, o)]
        done = max(alike, key=lambda d: (d.period, -d.start)) if alike else None
        percent = round(100 * o.value / done.value, 1) if done and done.value and o.value is not None else ""
        rows.append(
            {
                **describe(o, o.value),
                "panel": "ahead",
                "n": 1,
                "done_text": done.text if done else "",
                "done_period": done.period if done else "",
                "percent_of_done": percent,
            }
        )
    return [{field: row.get(field, "") for field in _FIELDS} for row in rows]


def _like(a: Observation, b: Observation) -> bool:
    return (a.subject, a.unit, a.kind, a.indicator_id or a.indicator, read_scope(a.indicator)) == (
        b.subject,
        b.unit,
        b.kind,
        b.indicator_id or b.indicator,
        read_scope(b.indicator),
    )
