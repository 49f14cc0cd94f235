"""Regular expressions compiled when they are first used, and kept compiled on disk from one start to the next.

No single text needs them all, and to compile those that one report needs takes Python longer than to read the report:
a class of Chinese characters is spread over a table of 65,536 each time. So what was compiled is kept beside the
package's own byte code, under the words of the pattern themselves, so that nothing kept can be out of date.
"""
from __future__ import annotations

import marshal
import re
from typing import cast

from corpus_tools.kept import Store

_TAKEN = ("match", "search", "fullmatch", "finditer", "findall", "sub", "split", "pattern")
_Parts = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
_kept = Store("patterns", lambda: re._compiler.MAGIC)  # type: ignore[attr-defined]


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


def _compile(pattern: str, flags: int) -> re.Pattern[str]:
    """The steps of ``re.compile``, the first of them left out where their outcome was kept."""
    try:
        kept = _kept.things
        packed = kept.get((pattern, flags))
        if packed is None:
            packed = kept[pattern, flags] = marshal.dumps(_translate(pattern, flags))
        all_flags, code, *groups = marshal.loads(packed)  # a start needs some of many
        return re._compiler._sre.compile(pattern, all_flags, memoryview(code).cast("I").tolist(), *groups)  # type: ignore[attr-defined]
    except (AttributeError, EOFError, TypeError, ValueError, RuntimeError):
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
