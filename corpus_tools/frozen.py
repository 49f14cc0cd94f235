"""Frozen dataclasses that are made quickly: tens of thousands of small records are made of every document."""
from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def frozen(cls: type[T]) -> type[T]:
    """The same as ``dataclass(frozen=True, slots=True)``, made in a third of the time.

    A frozen dataclass sets each field by a call that goes round its own lock. Here a new record has, while its fields
    are set, the class of an unlocked twin with the same slots, and changes into the locked class at the end.

    >>> @frozen
    ... class Span:
    ...     start: int
    ...     end: int = 0
    >>> Span(3, end=5), Span(3) == Span(3, 0)
    (Span(start=3, end=5), True)
    >>> Span(3).end = 4
    Traceback (most recent call last):
    dataclasses.FrozenInstanceError: cannot assign to field 'end'
    """
    locked = dataclass(frozen=True, slots=True, init=False)(cls)
    known: dict[str, object] = {"_set": object.__dict__["__class__"].__set__, "_locked": locked,
                                "_twin": type(cls.__name__, (), {"__slots__": locked.__slots__})}
    arguments, body = ["self"], ["_set(self, _twin)"]
    for f in fields(locked):
        value = f.name
        if f.default is not MISSING:
            known[f"_{f.name}"] = f.default
            arguments.append(f"{f.name}=_{f.name}")
        elif f.default_factory is not MISSING:
            known[f"_{f.name}"], known["_new"] = f.default_factory, MISSING
            arguments.append(f"{f.name}=_new")
            value = f"_{f.name}() if {f.name} is _new else {f.name}"
        else:
            arguments.append(f.name)
        body.append(f"self.{f.name} = {value}")
    body.append("self.__class__ = _locked")
    exec(f"def __init__({', '.join(arguments)}):\n  " + "\n  ".join(body), known)
    known["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
    locked.__init__ = known["__init__"]
    return locked
