"""Names of a passage: places, organisations, parks, and what they are called for short."""
from __future__ import annotations

from dataclasses import dataclass

from corpus_tools.model import Article
from corpus_tools.split import Passage


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a named entity: start:end in the passage."""

    start: int
    end: int
    text: str
    type: str  # place, park, company, institution, agency, person, class, stand-in …
    full: str  # the full name in the document that it stands for


def find_names(passage: Passage, article: Article) -> list[Name]:
    """All names of a passage in order, aliases resolved."""
    return []
