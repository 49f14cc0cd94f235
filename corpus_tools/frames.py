"""How a quantity is said: kind, sign, what is measured, and the level that a change or share belongs to."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.model import Numeral
from corpus_tools.names import Name
from corpus_tools.split import Passage


@dataclass(frozen=True, slots=True)
class Frame:
    """What the words around one quantity make of it."""

    kind: str  # level, change, ratio or rank
    negative: bool  # the words say a fall: the value's sign is turned
    indicator: str  # in the text's own words, cut from the text, without subject and number
    span: tuple[int, int] | None  # where its main part stands in the passage; None where inherited or made up
    cue: tuple[int, int] | None  # the predicate (增长, 占, 达 …) in the passage
    of: int | None  # index of the mention whose level this change, ratio or rank belongs to
    rule: str
    confidence: float


def read_frames(passage: Passage, mentions: Sequence[Numeral], names: Sequence[Name]) -> list[Frame]:
    """One frame for each mention, in the same order."""
    return [Frame("level", False, passage.text[max(0, m.start - 6):m.start], None, None, None, "baseline", 0.3) for m in mentions]
