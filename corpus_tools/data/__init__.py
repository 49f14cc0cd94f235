"""Word lists, units, indicators and cues: data, each file with its source in a comment; the user's own beside them."""
from __future__ import annotations

import csv
import marshal
import os
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache, wraps
from pathlib import Path
from typing import TypeVar

from corpus_tools.collector import rest_collector
from corpus_tools.kept import Store, stamp_package

_FOLDER = Path(__file__).parent  # importlib.resources would load a dozen modules to say the same
_WORDS = "PARK_CORPUS_WORDS"  # an environment variable, so that worker processes see it too
_BETWEEN_GROUPS, _BETWEEN_ROWS, _BETWEEN_WORDS = "\x1c", "\x1e", "\x1d"  # in no word of a table: there they end lines
_caches: list[Callable[[], None]] = []
_tables = Store("tables", stamp_package)
F = TypeVar("F", bound=Callable)
S = TypeVar("S", list, dict)


def compiled(function: F) -> F:
    """Keep what a function makes of the tables; made afresh after :func:`use_words`."""

    @wraps(function)
    def make(*args, **options):
        with rest_collector():
            return function(*args, **options)

    kept = cache(make)
    _caches.append(kept.cache_clear)
    return kept


def kept(function: F) -> F:
    """The same, for a table of nothing but strings, numbers and collections of them; without the user's words it is kept on disk.

    Only where to read it takes less time than to make it, as with long tables that are made in several steps.
    """
    key = f"{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def make():
        if os.environ.get(_WORDS):
            return function()
        if key in _tables.things:
            return marshal.loads(_tables.things[key])
        table = function()
        _tables.things[key] = marshal.dumps(table)  # now, before anything changes it
        return table

    return compiled(make)


def remembered(size: int) -> Callable[[F], F]:
    """Keep the last answers of a function that reads what was made of the tables; forgotten after :func:`use_words`."""

    def keep(function: F) -> F:
        kept = lru_cache(maxsize=size)(function)
        _caches.append(kept.cache_clear)
        return kept

    return keep


def renewed(store: S) -> S:
    """A list or dictionary that is filled from the tables when first asked; emptied by :func:`use_words`."""
    _caches.append(store.clear)
    return store


class Opened(dict):
    """A table in which each entry is made when it is first asked for, where a text asks for few of many."""

    def __init__(self, make: Callable) -> None:
        self._make = make

    def __missing__(self, key):
        made = self[key] = self._make(key)
        return made


def pack(rows: Iterable[Iterable[str]]) -> str:
    """Rows of words as one string, which is read much faster: see :func:`unpack`."""
    return _BETWEEN_ROWS.join(map(_BETWEEN_WORDS.join, rows))


def unpack(packed: str) -> list[list[str]]:
    """The rows of words again.

    >>> unpack(pack([("公司", "company"), ("园区", "park")]))
    [['公司', 'company'], ['园区', 'park']]
    """
    return [row.split(_BETWEEN_WORDS) for row in packed.split(_BETWEEN_ROWS)]


def pack_groups(groups: Mapping[str, Iterable[Iterable[str]]]) -> str:
    """Packed rows by a word, all in one string."""
    return _BETWEEN_GROUPS.join([_BETWEEN_WORDS.join(groups), *map(pack, groups.values())])


def unpack_groups(packed: str) -> dict[str, str]:
    """The packed rows of each word.

    >>> unpack(unpack_groups(pack_groups({"公司": [("某某公司", "company")], "园区": []}))["公司"])
    [['某某公司', 'company']]
    """
    words, *groups = packed.split(_BETWEEN_GROUPS)
    return dict(zip(words.split(_BETWEEN_WORDS), groups))


@compiled
def read_table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a CSV file of this folder, then those of the user's file of the same name.

    A header, then one row a line; lines that begin with ``#`` are comments. A column that the user's file lacks is
    empty. Raises ValueError, naming file and column, where the user's file has a column that ours has not.

    >>> read_table("units.csv")[0]["unit"]
    'CNY'
    """
    path = _FOLDER / name
    rows = _parse(path.read_text(encoding="utf-8")) if path.is_file() else []
    own = Path(os.environ[_WORDS]) / name if os.environ.get(_WORDS) else None
    if own and own.is_file():
        columns = rows[0].keys() if rows else None
        for row in _parse(own.read_text(encoding="utf-8-sig")):
            strange = [c for c in row if columns is not None and c not in columns]
            if strange:
                raise ValueError(f"{own}: unknown column {strange[0]!r}; it may have {', '.join(columns)}")
            rows.append({c: row.get(c) or "" for c in columns} if columns else row)
    return tuple(rows)


def use_words(folder: str | Path) -> None:
    """Let the CSV files of a folder extend ours from now on (``units.csv``, ``taxonomy.csv``, ``aliases.csv`` …).

    Raises FileNotFoundError, naming the folder, where it does not exist, and ValueError, naming the file, where a CSV
    file in it is none of ours by its name or has a column that ours has not.
    """
    if not Path(folder).is_dir():
        raise FileNotFoundError(f"{folder}: no such folder of word lists; make it, or leave --words out")
    ours = sorted(entry.name for entry in _FOLDER.glob("*.csv"))
    for path in sorted(Path(folder).glob("*.csv")):
        if path.name not in ours:
            raise ValueError(f"{path}: no word list has this name; the names are {', '.join(ours)}")
    os.environ[_WORDS] = str(folder)
    for clear in _caches:
        clear()
    for path in sorted(Path(folder).glob("*.csv")):
        read_table(path.name)


def _parse(text: str) -> list[dict[str, str]]:
    lines = [line for line in text.splitlines() if line and line[0] != "#"]
    columns, *rows = list(csv.reader(lines) if '"' in text else (line.split(",") for line in lines)) or [[]]
    if {len(columns)}.issuperset(map(len, rows)):  # a third of the time of DictReader
        return [dict(zip(columns, row)) for row in rows]
    return list(csv.DictReader(lines))
