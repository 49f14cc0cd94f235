"""The garbage collector put to rest while thousands of small objects are made, none of them garbage."""
from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def rest_collector() -> Iterator[None]:
    """Within this no collection begins; afterwards they begin again, where they did before.

    What is no longer used goes all the same, by its count of references; only circles wait.

    >>> with rest_collector():
    ...     gc.isenabled()
    False
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
