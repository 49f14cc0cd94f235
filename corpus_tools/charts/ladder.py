"""The cultivation ladder: how many enterprises a place counts on each rung, from science firms to listed ones."""

from __future__ import annotations

from collections.abc import Iterable

from corpus_tools.charts.growth import describe
from corpus_tools.compare import collect_facts
from corpus_tools.data import read_table
from corpus_tools.model import Observation


def select_ladder(observations: Iterable[Observation], *, least: int = 2) -> list[dict[str, object]]:
    """One row for each count on a rung, for places that state at least ``least`` rungs; places by name, rungs upwards.

    The rungs are those of data/ladder.csv.
    """
    rungs = {row["indicator_id"]: (int(row["rung"]), row["zh"], row["en"]) for row in read_table("ladder.csv")}
    rows = [
        {
            **describe(o, o.value),
            "rung": rungs[o.indicator_id][0],
            "rung_zh": rungs[o.indicator_id][1],
            "rung_en": rungs[o.indicator_id][2],
        }
        for o in collect_facts(observations)
        if o.kind == "level" and o.unit == "count" and o.value and o.subject and o.indicator_id in rungs
    ]
    stated: dict[str, set[int]] = {}
    for row in rows:
        stated.setdefault(row["subject"], set()).add(row["rung"])
    kept = [row for row in rows if len(stated[row["subject"]]) >= least]
    return sorted(kept, key=lambda r: (r["subject"], r["rung"], r["start"]))
