"""Records out of the program: JSON Lines, CSV for spreadsheets, Parquet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import IO

from corpus_tools.model import Article, Observation

COLUMNS = tuple(f.name for f in fields(Observation))
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def to_row(observation: Observation) -> dict[str, object]:
    """One observation as a plain dict, keys in the order of the contract, flags as a list."""
    row = asdict(observation)
    row["flags"] = list(observation.flags)
    return row


def article_row(article: Article) -> dict[str, object]:
    """One article as a plain dict: ``spans`` are its pieces of the source in reading order, ``joins`` cuts in sentences."""
    return {
        "doc": article.doc,
        "article": article.article,
        "title": article.title,
        "deck": article.deck,
        "publisher": article.publisher,
        "via": article.via,
        "date": article.date,
        "edition": article.edition,
        "authors": list(article.authors),
        "basis": dict(article.basis),
        "text": article.text.text,
        "spans": [list(s) for s in article.spans],
        "joins": [asdict(j) for j in article.joins],
        "flags": list(article.flags),
    }


def to_line(row: Mapping[str, object]) -> str:
    """One JSON line without its line end; lone surrogates are escaped, so it can always be written as UTF-8.

    >>> to_line({"text": "91家", "value": 91})
    '{"text": "91家", "value": 91}'
    """
    line = json.dumps(row, ensure_ascii=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        line = json.dumps(row)
    return line


def write_jsonl(rows: Iterable[Mapping[str, object]], out: IO[str]) -> int:
    """Write rows as JSON Lines as they come; the number written."""
    number = 0
    for number, row in enumerate(rows, 1):
        out.write(to_line(row) + "\n")
    return number


def write_csv(rows: Iterable[Mapping[str, object]], out: IO[str], *, columns: Iterable[str] = COLUMNS) -> int:
    """Write rows as CSV; lists are joined with a space, and text that a spreadsheet would run is defused.

    Open the file with ``encoding="utf-8-sig"`` and ``newline=""``, and Excel shows the Chinese.
    """
    writer = csv.writer(out, lineterminator="\n")
    columns = tuple(columns)
    writer.writerow(columns)
    number = 0
    for number, row in enumerate(rows, 1):
        writer.writerow([_to_cell(row.get(c)) for c in columns])
    return number


def write_parquet(rows: Iterable[Mapping[str, object]], path: str) -> int:
    """Write rows as one Parquet file with fixed column types; needs pyarrow (the extra ``[frame]``)."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise RuntimeError("Parquet needs pyarrow: pip install 'park-corpus[frame]'") from error
    kinds = {
        "value": pa.float64(),
        "value_max": pa.float64(),
        "low": pa.float64(),
        "high": pa.float64(),
        "confidence": pa.float64(),
        "article": pa.int64(),
        "page": pa.int64(),
        "start": pa.int64(),
        "end": pa.int64(),
        "flags": pa.list_(pa.string()),
    }
    schema = pa.schema([(c, kinds.get(c, pa.string())) for c in COLUMNS])
    number = 0
    with pq.ParquetWriter(path, schema) as writer:
        batch: list[dict[str, object]] = []
        for number, row in enumerate(rows, 1):
            batch.append(
                {k: float(v) if kinds.get(k) == pa.float64() and v is not None else v for k, v in row.items()}
            )
            if len(batch) == 10_000:
                writer.write_table(pa.Table.from_pylist(batch, schema))
                batch = []
        writer.write_table(pa.Table.from_pylist(batch, schema))
    return number


def read_records(path: str | Path) -> Iterator[dict]:
    """The records of a JSON Lines file; ValueError names file and line where one is no JSON."""
    with open(path, encoding="utf-8-sig") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                try:
                    yield json.loads(line)
                except json.JSONDecodeError as error:
                    raise ValueError(
                        f"{path}, line {number}: no JSON ({error}); each line must hold one record"
                    ) from None


def defuse(text: str) -> str:
    """Text that no spreadsheet takes for a formula.

    A sign that stands alone, such as the bound ``=``, is no formula.

    >>> defuse("=1+1"), defuse("产值"), defuse("=")
    ("'=1+1", '产值', '=')
    """
    return "'" + text if len(text) > 1 and text.startswith(_DANGEROUS) else text


def _to_cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        value = " ".join(map(str, value))
    if isinstance(value, str):
        return defuse(value).encode("utf-8", "replace").decode("utf-8")
    return value
