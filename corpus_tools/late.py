"""Regular expressions compiled when they are first used, and kept compiled on disk from one start to the next.

No single text needs them all, and to compile those that one report needs takes Python longer than to read the report:
a class of Chinese characters is spread over a table of 65,536 each time. So what was compiled is kept beside the
package's own byte code, under the words of the pattern themselves, so that nothing kept can be out of date.
"""
from __future__ import annotations

import marshal
import os
import re
import sys
from typing import cast

_TAKEN = ("match", "search", "fullmatch", "finditer", "findall", "sub", "split", "pattern")
_MOST = 4_000  # patterns kept; the users' word lists make new ones
_Parts = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
_kept: dict[tuple[str, int], _Parts] = {}  # what the file has, then what was compiled since
_from_file: int | None = None  # how many of them the file has


class _Compiled:
    """The methods of a compiled pattern, found as quickly as its own."""

    __slots__ = ("_source", *_TAKEN)


class _Late:
    """Stands for a pattern; at its first use it is compiled, and from then on has the class above."""

    __slots__ = _Compiled.__slots__

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> object:
        if name not in _TAKEN:
            raise AttributeError(name)
        compiled = _compile(*self._source)
        for taken in _TAKEN:
            setattr(self, taken, getattr(compiled, taken))
        self.__class__ = _Compiled  # type: ignore[assignment]
        return getattr(compiled, name)


def compile_late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The same as ``re.compile``, but a mistake in the pattern shows at its first use.

    >>> compile_late("[0-9]+").search("入驻91家")[0]
    '91'
    """
    return cast("re.Pattern[str]", _Late(pattern, int(flags)))


def keep_patterns() -> None:
    """Keep for the next start what was compiled in this one; nothing where Python may keep no byte code either."""
    path = _find_file()
    if path is None or sys.dont_write_bytecode or len(_kept) == _read_file():
        return
    kept = dict(list(_kept.items())[-_MOST:])
    part = f"{path}.{os.getpid()}"
    try:
        with open(part, "wb") as file:
            marshal.dump(kept, file)
        os.replace(part, path)  # so that another process reads the old or the new, never half of one
    except OSError:
        pass  # a folder that is not ours to write


def _compile(pattern: str, flags: int) -> re.Pattern[str]:
    """The steps of ``re.compile``, the first of them left out where their outcome was kept."""
    _read_file()
    try:
        parts = _kept.get((pattern, flags))
        if parts is None:
            parts = _kept[pattern, flags] = _translate(pattern, flags)
        all_flags, code, *groups = parts
        return re._compiler._sre.compile(pattern, all_flags, memoryview(code).cast("I").tolist(), *groups)  # type: ignore[attr-defined]
    except (AttributeError, TypeError, ValueError, RuntimeError):
        return re.compile(pattern, flags)  # what was kept is damaged, or this Python's compiler has other parts


def _translate(pattern: str, flags: int) -> _Parts:
    """What Python's engine is given: the flags, the code, the number of groups, their numbers by name, their names in order."""
    from array import array

    parsed = re._parser.parse(pattern, flags)  # type: ignore[attr-defined]
    code = array("I", re._compiler._code(parsed, flags)).tobytes()  # type: ignore[attr-defined]
    numbers = dict(parsed.state.groupdict)
    names = {number: name for name, number in numbers.items()}
    groups = parsed.state.groups
    return int(flags | parsed.state.flags), code, groups - 1, numbers, tuple(names.get(number) for number in range(groups))


def _find_file() -> str | None:
    """Beside this module's byte code, by Python's version; None where Python has no place for either."""
    cached = __spec__.cached if __spec__ else None
    return f"{cached.removesuffix('.pyc')}-{re._compiler.MAGIC}.patterns" if cached else None  # type: ignore[attr-defined]


def _read_file() -> int:
    """How many patterns the file has; when first asked, they are read."""
    global _from_file
    if _from_file is None:
        _from_file = 0
        try:
            with open(_find_file() or "", "rb") as file:
                _kept.update(marshal.load(file))
            _from_file = len(_kept)
        except (OSError, EOFError, ValueError, TypeError):
            _kept.clear()
    return _from_file
