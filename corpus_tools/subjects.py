"""The one entity that each quantity is said of, by its full name in the document."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.frames import Frame
from corpus_tools.model import Article, Numeral
from corpus_tools.names import Name
from corpus_tools.split import Passage


@dataclass(frozen=True, slots=True)
class Subject:
    name: str
    subject_id: str | None
    rule: str
    confidence: float


def resolve_subjects(passage: Passage, article: Article, mentions: Sequence[Numeral], frames: Sequence[Frame],
                     names: Sequence[Name]) -> list[Subject]:
    """One subject for each mention, in the same order; "" where unknown."""
    return [Subject("", None, "baseline", 0.3) for _ in mentions]
