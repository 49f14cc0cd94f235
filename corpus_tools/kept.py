"""What was made in one start, kept for the next in files beside the package's own byte code.

Written is only where Python may write byte code as well; a file that is missing, damaged or out of date is the same as none.
"""
from __future__ import annotations

import marshal
import os
import sys
from binascii import crc32
from collections.abc import Callable, Iterator

_MOST = 4_000  # things in one file; the users' word lists make new patterns
_stores: list[Store] = []


class Store:
    """Plain things (see ``marshal``) by their keys, in one file; ``stamp`` tells what they were made of."""

    def __init__(self, name: str, stamp: Callable[[], object]) -> None:
        self._name, self._make_stamp = name, stamp
        self._stamp: object = None  # when the file was read
        self._things: dict | None = None
        self._known = 0  # how many of them the file has
        _stores.append(self)

    @property
    def things(self) -> dict:
        """What the file has, then what was added since; read when first asked."""
        if self._things is None:
            self._things = self._read()
            self._known = len(self._things)
        return self._things

    def write(self) -> None:
        """Keep what was added for the next start."""
        path = self._find_file()
        if path is None or sys.dont_write_bytecode or self._things is None or len(self._things) == self._known:
            return
        body = marshal.dumps(dict(list(self._things.items())[-_MOST:]))
        part = f"{path}.{os.getpid()}"
        try:
            with open(part, "wb") as file:
                marshal.dump((self._stamp, crc32(body), body), file)
            os.replace(part, path)  # so that another process reads the old or the new, never half of one
        except OSError:
            pass  # a folder that is not ours to write

    def _read(self) -> dict:
        path = self._find_file()
        if path is None:
            return {}
        try:
            self._stamp = self._make_stamp()  # now, before anything is made
            with open(path, "rb") as file:
                stamp, checked, body = marshal.loads(file.read())  # all at once: piece by piece is slow
            return marshal.loads(body) if stamp == self._stamp and checked == crc32(body) else {}
        except (OSError, EOFError, ValueError, TypeError):
            return {}

    def _find_file(self) -> str | None:
        """By Python's version; None where Python has no place for byte code either."""
        cached = __spec__.cached if __spec__ else None
        return f"{cached.removesuffix('.pyc')}.{self._name}" if cached else None


def write_kept() -> None:
    """Keep what was made in this start for the next one."""
    for store in _stores:
        store.write()


def stamp_package() -> list[tuple[str, int, int]]:
    """Name, size and time of every module and word list of ours: by these Python, too, tells whether byte code is out of date."""
    return sorted(_stamp_folder(os.path.dirname(__file__), ""))


def _stamp_folder(folder: str, inside: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((".py", ".csv")):
                told = entry.stat()
                yield inside + entry.name, told.st_size, told.st_mtime_ns
            elif "." not in entry.name and entry.name != "__pycache__" and entry.is_dir():
                yield from _stamp_folder(entry.path, f"{inside}{entry.name}/")
