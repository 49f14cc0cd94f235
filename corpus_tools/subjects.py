"""The one entity that each quantity is said of, by its full name in the document."""
from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.data import compiled, read_table
from corpus_tools.frames import Frame
from corpus_tools.home import document_place
from corpus_tools.model import Article, Numeral
from corpus_tools.names import Name
from corpus_tools.roles import Role, read_roles
from corpus_tools.split import Passage
from corpus_tools.standins import resolve_stand_ins
from corpus_tools.topics import Main, find_heading_topics, find_main, is_national

# what only a place or a park has
_OF_A_PLACE = re.compile(r"生产总值|GDP|财政|税收|固定资产投资|社会消费品|居民|城镇|农村|就业|失业|人口|粮食|规上|规模以上|限额以上|第[一二三]产业|民间投资|房地产开发|PM2.5|优良天数")
# the measured thing is gathered here: 70%的创新资源在某区汇聚
_GATHERS = re.compile(r"[^，。；]{0,14}?(?:在|落户|落地|入驻|进驻)$")
_SUBJECT_TYPES = ("place", "park", "company", "institution", "project", "name", "class", "agency")
_LOCAL = ("topic", "caused")


@dataclass(frozen=True, slots=True)
class Subject:
    name: str
    subject_id: str | None
    rule: str
    confidence: float


def resolve_subjects(passage: Passage, article: Article, mentions: Sequence[Numeral], frames: Sequence[Frame],
                     names: Sequence[Name]) -> list[Subject]:
    """One subject for each mention, in the same order; "" where unknown."""
    if not mentions:
        return []
    reader = _Reader(passage, article, names)
    return [reader.find(m, f) for m, f in zip(mentions, frames)]


class _Reader:
    """The names of one passage with all that is known of them, read once for all its mentions."""

    def __init__(self, passage: Passage, article: Article, names: Sequence[Name]) -> None:
        self.passage = passage
        self.names = names
        self.roles: list[Role] = read_roles(passage, names)
        self.main: Main = find_main(passage, article, names, self.roles)
        self.who = resolve_stand_ins(names, self.roles, self.main, document_place(article, names))
        self.starts = [n.start for n in names]
        self.headings = find_heading_topics(passage, names, self.roles)
        self.topics = self._carry_topics()
        self.national = is_national(passage)
        self.ids = _list_ids()

    def find(self, mention: Numeral, frame: Frame) -> Subject:
        """The subject of one mention: own clause, sentence, paragraph, heading, article."""
        passage = self.passage
        number = passage.clause_at(mention.start)
        local = self._find_local(mention, number, frame)
        if local is not None:
            return self._give(local, "clause", 0.9)
        sentence = passage.sentence_at(mention.start)
        topic = self.topics[number] if self.topics else None
        if topic is not None:
            k, far = topic
            if self._fits(k, frame):
                return self._give(k, "sentence" if not far else "paragraph", 0.85 if not far else 0.75)
        block = passage.sentences[sentence].block if passage.sentences else 0
        heading = self.headings[block] if self.headings else None
        if heading is not None and self.who[heading] is not None and self._fits(heading, frame):
            return self._give(heading, "heading", 0.75)
        if self.main.name:
            return Subject(self.main.name, self.ids.get(self.main.name), "main", round(0.7 * self.main.confidence, 2))
        if self.national:
            return Subject("中国", self.ids.get("中国"), "nation", 0.4)
        return Subject("", None, "unknown", 0.3)

    def _find_local(self, mention: Numeral, number: int, frame: Frame) -> int | None:
        """The nearest name before the mention in its own clause that it can be said of."""
        clause = self.passage.clauses[number]
        k = bisect_right(self.starts, mention.start) - 1
        while k >= 0 and self.names[k].start >= clause.start:
            if self.names[k].end <= mention.start and self.roles[k].part in _LOCAL and self._fits(k, frame) \
                    and self.names[k].type in (*_SUBJECT_TYPES, "stand-in") and not self._modifies(k, mention):
                return k
            k -= 1
        k = bisect_right(self.starts, mention.start)
        while k < len(self.names) and self.names[k].start < clause.end:  # 70%的资源在某区汇聚
            if self.who[k] is not None and self.names[k].type in ("place", "park") and \
                    _GATHERS.match(self.passage.norm, mention.end, self.names[k].start):
                return k
            k += 1
        return None

    def _modifies(self, k: int, mention: Numeral) -> bool:
        """Whether the name only tells the reach of another word: 全国首个, 全国重点实验室, 国内市场."""
        name = self.names[k]
        if name.level == "country" and name.type == "stand-in" or name.level == "world":
            return not self.roles[k].head
        return False

    def _fits(self, k: int, frame: Frame) -> bool:
        who = self.who[k]
        if who is None:
            return False
        if who.type in ("document", "person"):
            return False
        if who.type == "place" and who.level == "world":
            return self.roles[k].head
        if who.type in ("agency", "institution", "company", "project", "name") and _OF_A_PLACE.search(frame.indicator):
            return False
        return True

    def _carry_topics(self) -> list[tuple[int, bool] | None]:
        """For each clause the name that the clauses before it leave as topic, and whether it came over a full stop."""
        topics: list[tuple[int, bool] | None] = []
        heads: dict[int, int] = {}
        for k, role in enumerate(self.roles):
            if role.head and role.part == "topic" and self.who[k] is not None and self.who[k].type in _SUBJECT_TYPES \
                    and role.clause not in heads:
                heads[role.clause] = k
        block = sentence = -1
        current: tuple[int, bool] | None = None
        for number, clause in enumerate(self.passage.clauses):
            if clause.sentence != sentence:
                sentence = clause.sentence
                new_block = self.passage.sentences[sentence].block
                if new_block != block:
                    current, block = None, new_block
                elif current is not None:
                    current = (current[0], True)
            topics.append(current)
            if number in heads:
                current = (heads[number], False)
        return topics

    def _give(self, k: int, rule: str, confidence: float) -> Subject:
        who = self.who[k]
        name = who.full
        if self.names[k].type == "stand-in":
            rule, confidence = rule + "+stand-in", confidence - 0.1
        return Subject(name, self.ids.get(name), rule, round(confidence, 2))


@compiled
def _list_ids() -> dict[str, str]:
    return {row["name"]: row["id"] for row in read_table("parks.csv")}
