"""Tables with a column of texts (CSV, Excel, JSON Lines): one document a row, the other columns as its metadata."""
from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from io import BytesIO

from corpus_tools.decode import Decoded, replace_surrogates
from corpus_tools.load.kinds import begins_as_html
from corpus_tools.load.refusals import Refusal, RefusedError, refuse_large, refuse_without_library
from corpus_tools.load.supplied import read_meta, split_rows
from corpus_tools.model import Document

MAX_COLUMNS = 256  # of a sheet: a single cell far to the right would make every row as wide
Row = tuple[str, Mapping[str, object]]  # label (17, or Sheet2!17), columns


def read_rows(doc: str, kind: str, content: Decoded | bytes, column: str | None, max_bytes: int,
              only: str | None = None) -> Iterator[Document | Refusal]:
    """The documents of a table, ``t.csv#17`` for the seventeenth row under the head (for JSON Lines, the line).

    ``content`` is the decoded text of a CSV or JSON Lines file, the bytes of a workbook; ``column`` holds the texts.
    Rows without text are told in one refusal at the end. ``only`` is the one label that is wanted.
    """
    if not column:
        raise RefusedError(doc, "a table, and no column is named that holds the texts",
                           "name it: text_column=… (--text-column …)")
    if isinstance(content, Decoded):
        rows = _split_csv(doc, content.text, column) if kind == "csv" else _split_jsonl(doc, content.text, column)
        encoding, flags = content.encoding, content.flags
    else:
        rows, encoding, flags = _split_workbook(doc, content, column), "utf-8", ()
    empty: list[str] = []
    for label, row in rows:
        name = f"{doc}#{label}"
        if only not in (None, label):
            continue
        if isinstance(row, Refusal):
            yield row
            continue
        cell = row.get(column)
        text, lone = replace_surrogates("" if cell is None else str(cell))
        if not text.strip():
            empty.append(label)
            continue
        raw = text.encode("utf-8")
        if len(raw) > max_bytes:
            yield refuse_large(name, len(raw), max_bytes).refusal
            continue
        if "\0" in text or lone > len(text) // 1000:
            yield Refusal(name, "not text", "leave it out")
            continue
        meta = read_meta({k: v for k, v in row.items() if k != column})
        meta = {k: replace_surrogates(v)[0] for k, v in meta.items()}
        yield Document(name, text, hashlib.sha256(raw).hexdigest(), "html" if begins_as_html(text) else kind, encoding,
                       meta=meta, flags=(*flags, "bad_bytes") if lone else flags)
    if empty:
        few = ", ".join(empty[:10]) + (" …" if len(empty) > 10 else "")
        yield Refusal(doc, f"{len(empty)} rows without text in column {column} (row {few})",
                      "fill them, or leave them out")


def _refuse_column(doc: str, column: str, heads: object) -> RefusedError:
    known = ", ".join(str(h) for h in list(heads)[:20] if h)
    return RefusedError(doc, f"no column {column}",
                        f"name one of its own as text_column (--text-column): {known[:300]}")


def _split_csv(doc: str, text: str, column: str) -> Iterator[Row]:
    rows = iter(split_rows(text, column))
    heads = [head.strip() for head in next(rows, (0, []))[1]]
    if column not in heads:
        raise _refuse_column(doc, column, heads)
    for number, (_, row) in enumerate(rows, 1):
        yield str(number), dict(zip(heads, row))


def _split_jsonl(doc: str, text: str, column: str) -> Iterator[Row]:
    found = False
    at, number = 0, 0
    while at < len(text):  # not splitlines: JSON may hold U+2028 and U+0085 as they are
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line, at, number = text[at:end].strip(), end + 1, number + 1
        if not line:
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            label = f"{doc}#{number}"
            yield str(number), Refusal(label, f"not JSON ({str(error)[:80] or 'nested too deep'})", "correct the line")
            continue
        if not isinstance(row, dict):
            yield str(number), Refusal(f"{doc}#{number}", "not a JSON object", "correct the line")
            continue
        if not found and column not in row:
            raise _refuse_column(doc, column, row)
        found = True
        yield str(number), row


def _split_workbook(doc: str, data: bytes, column: str) -> Iterator[Row]:
    """Rows of every sheet that has the column; the first such sheet's are labelled by number alone."""
    try:
        import openpyxl
    except ImportError:
        raise refuse_without_library(doc, "xlsx", "openpyxl") from None
    book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
    heads_seen: list[object] = []
    found = False
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # a sheet may claim a million rows by sixteen thousand columns
        heads: list[str] | None = None
        number = 0
        for cells in sheet.iter_rows(values_only=True, max_col=MAX_COLUMNS):
            if heads is None:
                if not any(c is not None for c in cells):
                    continue
                heads = ["" if c is None else str(c).strip() for c in cells]
                heads_seen += [h for h in heads if h]
                if column not in heads:
                    break
                label = "" if not found else f"{sheet.title}!"
                found = True
                continue
            if any(c is not None and c != "" for c in cells):
                number += 1
                yield f"{label}{number}", dict(zip(heads, cells))
    if not found:
        raise _refuse_column(doc, column, heads_seen)
