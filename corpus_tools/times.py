"""Time expressions of a passage: dates, years, halves, quarters, spans; absolute or relative."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.model import Numeral
from corpus_tools.split import Passage


@dataclass(frozen=True, slots=True)
class Time:
    """One time expression as written: start:end in the passage."""

    start: int
    end: int
    text: str
    period: str  # ISO 8601 where it is absolute, else ""
    relative: str = ""  # the relative word to be resolved (去年, 上半年, 目前 …), else ""


def find_times(passage: Passage, numerals: Sequence[Numeral]) -> list[Time]:
    """All time expressions of a passage in order."""
    return []
