"""Works that are done step by step, all of them together."""
from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TypeVar

T = TypeVar("T")
Work = Generator[None, None, T]  # it yields between two steps, and returns what comes of it


def work_together(works: Iterable[Work[T]]) -> list[T]:
    """What comes of some works, in their order; each step is taken for all of them before the next one is.

    What a step needs of rules and words is then at hand in the processor's own memory, and need not come from afar for
    every short text anew.

    >>> def count(name, steps):
    ...     for step in range(steps):
    ...         print(name, step, end="; ")
    ...         yield
    ...     return name * steps
    >>> work_together([count("a", 1), count("b", 2)])
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
    return [results[number] for number in sorted(results)]
