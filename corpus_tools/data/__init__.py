"""Word lists, units, indicators and cues: data, each file with its source in a comment."""
from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files


@cache
def read_table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a CSV file of this folder: a header, then one row a line; lines that begin with ``#`` are comments.

    >>> read_table("units.csv")[0]["unit"]
    'CNY'
    """
    lines = (files(__name__) / name).read_text(encoding="utf-8").splitlines()
    return tuple(csv.DictReader(line for line in lines if line and not line.startswith("#")))
