"""What an article is about, and the name that each of its clauses and headings is about."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.model import Article
from corpus_tools.names import Name
from corpus_tools.places import list_places
from corpus_tools.roles import Role
from corpus_tools.split import Passage

_WEIGHTS = {"place": 1.0, "park": 1.2, "company": 1.0, "institution": 0.8, "project": 0.8, "name": 0.4, "class": 0.4}
_NATIONAL = re.compile(r"我国|全国|中国|各地|国家")


@dataclass(frozen=True, slots=True)
class Main:
    """The article's main subject: its full name, its type and the name that shows both; "" where there is none."""

    name: str
    type: str
    shown: Name | None
    confidence: float


def find_main(passage: Passage, article: Article, names: Sequence[Name], roles: Sequence[Role]) -> Main:
    """The name that an article is mostly about: by its title, its first sentences and how often it is the topic."""
    scores: dict[str, float] = {}
    shown: dict[str, Name] = {}
    titles = {i for i, b in enumerate(passage.blocks) if b.kind in ("title", "deck") or i == 0}
    lead = passage.sentences[min(2, len(passage.sentences) - 1)].end if passage.sentences else 0
    bodies = [s for s in passage.sentences if s.block not in titles][:2]
    if bodies:
        lead = bodies[-1].end
    for name, role in zip(names, roles):
        weight = _weigh(name)
        if not weight or role.part in ("bracket", "source", "title"):
            if name.type == "agency" and name.place and role.part != "bracket":
                _credit_place(name, scores, shown, 0.7)
            continue
        part = 1.0 if role.part == "topic" else 0.4
        score = part + (1.0 if role.head else 0.0)
        if passage.sentences and passage.sentences[passage.sentence_at(name.start)].block in titles:
            score += 5.0 if role.part != "comparison" else 0.0
        elif name.start < lead:
            score += 1.5
        scores[name.full] = scores.get(name.full, 0.0) + score * weight
        shown.setdefault(name.full, name)
    if not scores:
        return Main("", "", None, 0.0)
    best = max(scores, key=lambda full: scores[full])
    share = scores[best] / sum(scores.values())
    return Main(best, shown[best].type, shown[best], min(0.95, 0.45 + share))


def _weigh(name: Name) -> float:
    weight = _WEIGHTS.get(name.type, 0.0)
    if name.type == "place":
        if name.level == "world":
            return 0.1
        if name.level in ("country", "group"):
            return 0.5
    return weight


def _credit_place(name: Name, scores: dict[str, float], shown: dict[str, Name], score: float) -> None:
    """A government counts for its place."""
    place = list_places().get(name.place)
    if place is None:
        return
    full = next((f for f, n in shown.items() if n.type == "place" and n.place == name.place), place.name)
    if full in shown:
        scores[full] = scores.get(full, 0.0) + score


def is_national(passage: Passage) -> bool:
    """Whether a text speaks of the whole country."""
    return len(_NATIONAL.findall(passage.norm)) >= 2


def find_heading_topics(passage: Passage, names: Sequence[Name], roles: Sequence[Role]) -> list[int | None]:
    """For each block the index of the name that its heading is about (长沙：…), None where the heading names none."""
    by_block: dict[int, int] = {}
    for k, (name, role) in enumerate(zip(names, roles)):
        if not passage.sentences:
            break
        block = passage.sentences[passage.sentence_at(name.start)].block
        if passage.blocks[block].kind == "heading" and block not in by_block and role.part in ("topic", "locative"):
            if name.type in ("place", "park", "company", "institution", "project", "stand-in", "class") and name.level != "world":
                by_block[block] = k
    topics: list[int | None] = []
    current: int | None = None
    for i, block in enumerate(passage.blocks):
        if block.kind in ("title", "heading"):
            current = by_block.get(i)
        topics.append(current)
    return topics
