"""Works that are done step by step, all of them together."""
from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TypeVar

T = TypeVar("T")
Work = Generator[None, None, T]  # it yields between two steps, and returns what comes of it


def finish(work: Work[T]) -> T:
    """What comes of a work when all its steps are taken.

    >>> finish(side_by_side([]))
    []
    """
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def side_by_side(works: Iterable[Work[T]]) -> Work[list[T]]:
    """The work whose steps are those of some works, each taken for all of them before the next one is.

    What a step needs of rules and words is then at hand in the processor's own memory, and need not come from afar for
    every short text anew.

    >>> def count(name, steps):
    ...     for step in range(steps):
    ...         print(name, step, end="; ")
    ...         yield
    ...     return name * steps
    >>> finish(side_by_side([count("a", 1), count("b", 2)]))
    a 0; b 0; b 1; ['a', 'bb']
    """
    results: dict[int, T] = {}
    going = list(enumerate(works))
    while going:
        left = []
        for number, work in going:
            try:
                next(work)
                left.append((number, work))
            except StopIteration as end:
                results[number] = end.value
        going = left
        if left:
            yield
    return [results[number] for number in sorted(results)]
