"""The period that each quantity speaks of, and on what basis."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.frames import Frame
from corpus_tools.model import Article, Numeral
from corpus_tools.split import Passage
from corpus_tools.times import Time


@dataclass(frozen=True, slots=True)
class Period:
    period: str  # ISO 8601 or ""
    basis: str  # stated, context, publication or ""
    rule: str
    confidence: float


def resolve_periods(passage: Passage, article: Article, mentions: Sequence[Numeral], frames: Sequence[Frame],
                    statuses: Sequence[str], times: Sequence[Time]) -> list[Period]:
    """One period for each mention, in the same order."""
    return [Period(article.date[:7], "publication" if article.date else "", "baseline", 0.5) for _ in mentions]
