"""How the extractor did against the gold, by level and kind, and whether its confidence means anything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from corpus_tools.score import LEVELS, Pair, bin_by_confidence, count, group_by_kind


def select_quality(pairs: Mapping[str, Sequence[Pair]]) -> list[dict[str, object]]:
    """One row for each level and group (all, then each kind): precision, recall, F1, and how many gold mentions."""
    everything = [p for doc in pairs.values() for p in doc]
    rows = []
    for name, group in [("all", everything), *group_by_kind(everything).items()]:
        score = count(group)
        for level in LEVELS:
            precision, recall, f1 = score.measure(level)
            rows.append(
                {
                    "group": name,
                    "level": level,
                    "precision": round(precision, 4),
                    "recall": round(recall, 4),
                    "f1": round(f1, 4),
                    "gold": score.gold,
                }
            )
    return rows


def select_reliability(pairs: Mapping[str, Iterable[Pair]], *, bins: int = 5) -> list[dict[str, object]]:
    """One row for each of five equal groups by confidence: its mean, the share that is wholly right, its size."""
    binned = bin_by_confidence((p for doc in pairs.values() for p in doc), bins=bins)
    return [
        {"bin": k, "confidence": round(c, 4), "precision": round(p, 4), "records": n}
        for k, (c, p, n) in enumerate(binned, 1)
    ]
