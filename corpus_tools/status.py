"""Whether a quantity is stated as done, expected or aimed at."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.frames import Frame
from corpus_tools.model import Numeral
from corpus_tools.split import Passage
from corpus_tools.times import Time


@dataclass(frozen=True, slots=True)
class Status:
    status: str  # actual, forecast or target
    rule: str
    confidence: float


def read_statuses(passage: Passage, mentions: Sequence[Numeral], frames: Sequence[Frame], times: Sequence[Time]) -> list[Status]:
    """One status for each mention, in the same order."""
    return [Status("actual", "baseline", 0.5) for _ in mentions]
