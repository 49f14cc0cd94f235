"""What went wrong, level by level: misses, wrongs and inventions with their sentence and the rules that fired."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from corpus_tools.score import LEVELS, Pair

_SHOWN = (
    "doc",
    "start",
    "end",
    "text",
    "value",
    "value_max",
    "bound",
    "unit",
    "kind",
    "status",
    "indicator",
    "subject",
    "period",
)


def list_errors(pairs: Iterable[Pair]) -> Iterator[dict[str, object]]:
    """One dict for each pair that is not right at every level.

    ``type`` is missed (no record), wrong (``levels`` names those it fails) or extra (no gold mention); ``gold`` and
    ``pred`` hold the two answers, ``sentence`` and ``rule`` what the program read.
    """
    for pair in pairs:
        if pair.gold is None:
            yield {"type": "extra", "levels": [], "pred": _show(pair.pred), **_read(pair.pred)}
        elif pair.pred is None:
            yield {"type": "missed", "levels": list(LEVELS), "gold": _show(pair.gold)}
        else:
            wrong = [level for level in LEVELS if not pair.right[level]]
            if wrong:
                yield {
                    "type": "wrong",
                    "levels": wrong,
                    "gold": _show(pair.gold),
                    "pred": _show(pair.pred),
                    **_read(pair.pred),
                }


def _show(record: Mapping[str, object]) -> dict[str, object]:
    return {key: record[key] for key in _SHOWN if key in record}


def _read(record: Mapping[str, object]) -> dict[str, object]:
    return {
        "sentence": record.get("sentence", ""),
        "rule": record.get("rule", ""),
        "confidence": record.get("confidence"),
    }
