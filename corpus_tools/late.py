"""Regular expressions compiled when they are first used: no single text needs them all, and each costs time at start-up."""
from __future__ import annotations

import re
from typing import cast

_TAKEN = ("match", "search", "fullmatch", "finditer", "findall", "sub", "split", "pattern")


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
        compiled = re.compile(*self._source)
        for taken in _TAKEN:
            setattr(self, taken, getattr(compiled, taken))
        self.__class__ = _Compiled  # type: ignore[assignment]
        return getattr(compiled, name)


def compile_late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The same as ``re.compile``, but a mistake in the pattern shows at its first use.

    >>> compile_late("[0-9]+").search("入驻91家")[0]
    '91'
    """
    return cast("re.Pattern[str]", _Late(pattern, flags))
