"""What people mend by hand: a ``corrections.csv`` beside the documents overrides a record by its id.

Columns: ``id`` of the record, ``key`` to change, ``value`` that is right, ``who`` says so and ``why``. An empty
``key`` with the value ``delete`` takes a record out. What was changed carries the flag ``corrected``. Where value or
bound change, ``low`` and ``high`` follow them, unless a line gives these too.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from corpus_tools.frozen import frozen
from corpus_tools.model import Observation

FILE = "corrections.csv"
_NUMBERS = frozenset({"value", "value_max", "low", "high", "confidence"})
_TEXTS = frozenset(
    {"bound", "unit", "kind", "status", "indicator", "indicator_id", "subject", "subject_id", "period", "period_basis"}
)
_STATED = frozenset({"value", "value_max", "bound"})
_NULLABLE = frozenset({"value", "value_max", "low", "high", "indicator_id", "subject_id"})


@frozen
class Correction:
    """One line of a corrections.csv; ``where`` is the file and the line."""

    id: str
    key: str
    value: str
    who: str
    why: str
    where: str


def read_corrections(paths: Iterable[str | Path]) -> dict[str, list[Correction]]:
    """The corrections that lie in the given folders (or beside the given files), by id of the record.

    Raises ValueError, naming file and line, for an unknown key, a value that is no number where one is needed, or a
    missing who or why: a correction that nobody answers for is none.
    """
    found: dict[str, list[Correction]] = {}
    folders = dict.fromkeys(p if p.is_dir() else p.parent for p in map(Path, paths) if str(p) != "-")
    for folder in folders:
        path = folder / FILE
        if path.is_file():
            with open(path, encoding="utf-8-sig", newline="") as file:
                for line, row in enumerate(csv.DictReader(file), 2):
                    correction = _check(row, f"{path}, line {line}")
                    found.setdefault(correction.id, []).append(correction)
    return found


def apply_corrections(
    observations: Iterable[Observation], corrections: Mapping[str, Iterable[Correction]]
) -> list[Observation]:
    """The observations with what people mended; the others as they are."""
    mended = []
    for o in observations:
        changes = corrections.get(o.id, ())
        if any(c.key == "" for c in changes):
            continue
        if changes:
            new = {c.key: _convert(c.key, c.value) for c in changes}
            o = replace(o, **new, flags=(*o.flags, "corrected"))
            if new.keys() & _STATED:
                o = replace(o, **{**_bracket(o), **new})
        mended.append(o)
    return mended


def _bracket(o: Observation) -> dict[str, float | int | None]:
    """The interval that a corrected figure states: both ends where it is exact, one where it is more or less than.

    A fall by more than 3 % is -3 and below: the wording speaks of its size.
    """
    if o.value_max is not None:
        return {"low": o.value, "high": o.value_max}
    falls = o.value is not None and o.value < 0
    above, below = ("<", ">") if falls else (">", "<")
    return {"low": o.value if o.bound in ("=", above) else None, "high": o.value if o.bound in ("=", below) else None}


def _check(row: Mapping[str, str], where: str) -> Correction:
    missing = [c for c in ("id", "key", "value", "who", "why") if c not in row]
    if missing:
        raise ValueError(f"{where}: no column {missing[0]!r}; the columns are id, key, value, who, why")
    correction = Correction(*((row[c] or "").strip() for c in ("id", "key", "value", "who", "why")), where)
    if not correction.who or not correction.why:
        raise ValueError(f"{where}: a correction needs who made it and why")
    if correction.key == "" and correction.value == "delete":
        return correction
    if correction.key not in _NUMBERS | _TEXTS:
        raise ValueError(f"{where}: {correction.key!r} cannot be corrected; {', '.join(sorted(_NUMBERS | _TEXTS))} can")
    try:
        _convert(correction.key, correction.value)
    except ValueError:
        raise ValueError(f"{where}: {correction.value!r} is no number for {correction.key}") from None
    return correction


def _convert(key: str, value: str) -> float | int | str | None:
    if value == "" and key in _NULLABLE:
        return None
    if key in _NUMBERS:
        number = float(value)
        return int(number) if number.is_integer() else number
    return value
