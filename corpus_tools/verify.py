"""Proof of a finished run: sources read again, spans compared, and every value read a second time by other means."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus_tools.load import Refusal, read_all
from corpus_tools.model import Document
from corpus_tools.verify_number import reread_value

# The multiplier or unit of these stands elsewhere: at the end of a list, or in the head of a table.
_UNPROVABLE = frozenset({"shared_unit", "unit_from_head"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not hold: where, and what was found instead."""

    doc: str
    where: str
    problem: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What was checked: documents and records in number, and all that failed."""

    documents: int
    records: int
    findings: tuple[Finding, ...]


def verify_run(out: str | Path) -> Proof:
    """Prove every record of a folder that ``corpus-tools run`` wrote.

    For each document the file is read again and its hash compared; for each record source[start:end] must be its
    text, and the number must read to the same value by an independent second reader.

    Raises FileNotFoundError, naming the folder, where the folder holds no run.
    """
    tables = Path(out) / "tables"
    if not (tables / "documents.csv").is_file():
        raise FileNotFoundError(f"{out}: holds no tables/documents.csv; name the folder that corpus-tools run wrote (its --out)")
    with open(tables / "documents.csv", encoding="utf-8-sig", newline="") as file:
        listed = list(csv.DictReader(file))
    findings: list[Finding] = []
    sources: dict[str, Document] = {}
    for row in listed:
        path = Path(row["path"])
        for item in read_all([path if path.is_absolute() else Path(out) / path]):
            if isinstance(item, Refusal):
                findings.append(Finding(row["doc"], str(path), f"cannot be read again: {item.reason}"))
            elif Path(item.doc).name == Path(row["doc"]).name:
                sources[row["doc"]] = item
                if item.sha256 != row["sha256"]:
                    findings.append(
                        Finding(row["doc"], str(path), "the file has changed since the run (other sha256)")
                    )
    number = 0
    with open(tables / "observations.jsonl", encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            findings.extend(check_record(json.loads(line), sources))
    return Proof(len(sources), number, tuple(findings))


def check_record(record: dict, sources: dict[str, Document]) -> Iterator[Finding]:
    """What of one record cannot be proved from the sources."""
    doc, start, end, text = record["doc"], record["start"], record["end"], record["text"]
    where = f"{doc}:{start}"
    if doc not in sources:
        yield Finding(doc, where, "its document is not among the sources")
        return
    if sources[doc].text[start:end] != text:
        yield Finding(doc, where, f"the source has {sources[doc].text[start:end]!r} here, the record {text!r}")
    if _UNPROVABLE & set(record["flags"]):
        return
    second = reread_value(text)
    for key, again in zip(("value", "value_max"), second or (None, None)):
        value = record[key]
        if not _is_same(value, again) and not (
            record["kind"] in ("change", "ratio") and _is_same(value, again, sign=False)
        ):
            yield Finding(doc, where, f"{key} is {value!r}, a second reading of {text!r} gives {again!r}")


def _is_same(a: float | None, b: float | None, *, sign: bool = True) -> bool:
    if a is None or b is None:
        return a is None and b is None
    if not sign:
        a, b = abs(a), abs(b)
    return abs(a - b) <= 1e-9 * max(abs(a), abs(b), 1e-12)
