"""The one entity that each quantity is said of, by its full name in the document."""
from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.data import compiled, read_table
from corpus_tools.frames import Frame
from corpus_tools.home import document_place
from corpus_tools.model import Article, Numeral
from corpus_tools.names import Name
from corpus_tools.organisations import list_stop_words
from corpus_tools.places import is_inside, list_places
from corpus_tools.roles import Role, read_roles
from corpus_tools.split import Passage
from corpus_tools.standins import find_governed, resolve_stand_ins
from corpus_tools.topics import Main, find_heading_topics, find_main, is_national

# what only a place or a park has
_OF_A_PLACE = re.compile(r"生产总值|GDP|财政|固定资产投资|社会消费品|居民|城镇|农村|就业|失业|人口|粮食|规上|规模以上|限额以上|第[一二三]产业|民间投资|房地产开发|PM2.5|优良天数")
# the measured thing is gathered here: 70%的创新资源在某区汇聚
_GATHERS = re.compile(r"[^，。；]{0,14}?(?:在|落户|落地|入驻|进驻)$")
# names that only begin a list that is counted
_IS_EXAMPLE = re.compile(r"(?:[、和及与][^，；。\d]{0,40})?等[^，；。\d]{0,20}(?:超过?|近|约|逾|达)?$")
_IS_COUNTED = re.compile(r"(?!.*(?:拥有|现有|集聚|聚集|汇聚|培育|引进|吸引|入驻|实现|完成|共有|已有|投入|带动))|(?:数量|总数|数|规模)")
# 全国共有178家国家高新区，聚集了…: what is counted is the next clauses' topic
_GOES_ON = ("聚集", "集聚", "拥有", "其中", "贡献", "创造", "占", "汇聚")
_WORK_FACT = re.compile(r"全长|总投资|全线|建成|投资|年产|日均|设计|总建筑|占地|每年|相当于|节约|减排|年均|可|达产|预计|共|总")
_NATION_DOES = re.compile(r"经济|国内生产总值|GDP|进出口|出口|市场|的|已|是|有|新增|共|人口|制造业|外贸|对外|企业|在|将|数字经济|软件|，|拥有|约|仅|占|为")
# 总投资11亿元的某项目: the work that the sum is spent on
_SPENT_ON = re.compile(r"总?投资(?:额)?(?:约|近|超|达|逾|超过)?$")
_ADVERBS = re.compile(r"(?:[“‘（\d年月日]|其中|目前|当前|同时|此外|并|且|还|也|又|已|均|都|共|累计|先后|分别|全年|今年|去年|年均|预计|仍|正|更|则|而|截至)*")
_VERB_STARTS = frozenset("将占居达获为比较从由增升降超列排均同其在对以按与被让经向用有是")
_GOVERNMENT = ("政府", "市委", "省委", "区委", "县委", "區委", "縣委", "党工委", "管委会", "管理委员会", "人大常委会", "政协", "国务院", "立法會", "立法会", "财政司", "財政司")
_RESPECTIVELY = re.compile(r"分别|分列|依次")
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
    found: list[Subject] = []
    for mention, frame in zip(mentions, frames):
        level = frame.of if frame.of is not None and frame.of < len(found) else None
        near = level is not None and passage.sentence_at(mentions[level].start) == passage.sentence_at(mention.start)
        found.append(reader.find(mention, frame, found[level] if near else None))
    return reader.share_out(mentions, found)


class _Reader:
    """The names of one passage with all that is known of them, read once for all its mentions."""

    def __init__(self, passage: Passage, article: Article, names: Sequence[Name]) -> None:
        self.passage = passage
        self.names = names
        self.roles: list[Role] = read_roles(passage, names)
        home = document_place(article, names)
        self.main: Main = find_main(passage, article, names, self.roles, home)
        self.who = resolve_stand_ins(passage, names, self.roles, self.main, home)
        for k, name in enumerate(names):
            if name.type == "agency" and name.text.endswith(_GOVERNMENT):
                self.who[k] = find_governed(passage, name, names, self.main, home)
        self.starts = [n.start for n in names]
        self.said = Counter(n.full for n in names)
        self.headings = find_heading_topics(passage, names, self.roles)
        self.is_local = self.main.shown is not None and (self.main.type != "place" or
                                                         self.main.shown.level not in ("country", "world", "group"))
        self.topics = self._carry_topics()
        self.national = is_national(passage)
        self.ids = _list_ids()

    def find(self, mention: Numeral, frame: Frame, level: Subject | None = None) -> Subject:
        """The subject of one mention: own clause, that of the level it belongs to, sentence, paragraph, heading, article."""
        passage = self.passage
        number = passage.clause_at(mention.start)
        local = self._find_local(mention, number, frame)
        if local is not None and local >= 0:
            return self._give(local, "clause", 0.9)
        if level is not None and level.name:
            return Subject(level.name, level.subject_id, "level", level.confidence)
        sentence_topic, paragraph_topic = self.topics[number] if self.topics else (None, None)
        if local is None and sentence_topic is not None and self._carries(sentence_topic, number) and self._fits(sentence_topic, frame):
            return self._give(sentence_topic, "sentence", 0.85)
        if paragraph_topic is not None and self._fits(paragraph_topic, frame):
            return self._give(paragraph_topic, "paragraph", 0.75)
        block = passage.sentences[passage.sentence_at(mention.start)].block if passage.sentences else 0
        heading = self.headings[block] if self.headings else None
        if heading is not None and self.who[heading] is not None and self._fits(heading, frame):
            return self._give(heading, "heading", 0.75)
        if self.main.name:
            return Subject(self.main.name, self.ids.get(self.main.name), "main", round(0.7 * self.main.confidence, 2))
        if self.national:
            return Subject("中国", self.ids.get("中国"), "nation", 0.4)
        return Subject("", None, "unknown", 0.3)

    def share_out(self, mentions: Sequence[Numeral], found: list[Subject]) -> list[Subject]:
        """甲市、乙市分别增长3%、5%: as many values as names, one to each."""
        norm = self.passage.norm
        groups: dict[int, list[int]] = {}
        for i, m in enumerate(mentions):
            groups.setdefault(self.passage.clause_at(m.start), []).append(i)
        for number, group in groups.items():
            clause = self.passage.clauses[number]
            cue = _RESPECTIVELY.search(norm, clause.start, clause.end) if len(group) > 1 else None
            if cue is None:
                continue
            values = [i for i in group if mentions[i].start >= cue.end()]
            names = self._find_run(number, cue.start())
            if len(values) == len(names) > 1:
                for i, k in zip(values, names):
                    found[i] = self._give(k, "respectively", 0.85)
        return found

    def _find_run(self, number: int, end: int) -> list[int]:
        """The names that stand in a list before a place in a clause, or in the clause that left the topic."""
        clause = self.passage.clauses[number]
        last = bisect_right(self.starts, end) - 1
        while last >= 0 and self.names[last].start >= clause.start and self.roles[last].part not in _LOCAL:
            last -= 1
        if last < 0 or self.names[last].start < clause.start:
            topic = self.topics[number][0]
            if topic is None:
                return []
            last = topic
            while last + 1 < len(self.names) and self._joined(last):
                last += 1
        first = last
        while first > 0 and self._joined(first - 1):
            first -= 1
        run = list(range(first, last + 1))
        return run if all(self.who[k] is not None for k in run) else []

    def _joined(self, k: int) -> bool:
        return self.passage.norm[self.names[k].end:self.names[k + 1].start] in ("、", "和", "与", "及", "以及")

    def _find_local(self, mention: Numeral, number: int, frame: Frame) -> int | None:
        """The nearest name before the mention in its own clause that it can be said of."""
        clause, norm = self.passage.clauses[number], self.passage.norm
        after = bisect_right(self.starts, mention.start)
        if norm[mention.end:mention.end + 1] == "的" and after < len(self.names) and self.names[after].start < clause.end \
                and self.names[after].type in ("project", "park") and _SPENT_ON.search(norm, clause.start, mention.start):
            return after
        k = after
        while k < len(self.names) and self.names[k].start < clause.end:  # 70%的资源在某区汇聚
            if self.who[k] is not None and self.names[k].type in ("place", "park") and \
                    _GATHERS.match(norm, mention.end, self.names[k].start):
                return k
            k += 1
        k = after - 1
        if k >= 0 and self.names[k].end == mention.start and self.names[k].level == "country" and mention.quantity is not None \
                and mention.quantity.unit == "count":
            return k  # 全国169个国家高新区
        while k >= 0 and self.names[k].start >= clause.start:
            if self.names[k].end <= mention.start and self.roles[k].part in _LOCAL and self._fits(k, frame) \
                    and self.names[k].type in (*_SUBJECT_TYPES, "stand-in"):
                if not self._modifies(k, mention):
                    return k
                if self.who[k].type == "class" and self.roles[k].head:
                    return -1  # the class is what is counted: the clause has a subject of its own, and no name
            k -= 1
        return None

    def _modifies(self, k: int, mention: Numeral) -> bool:
        """Whether the name only tells the reach of another word: 全国首个, 全国重点实验室, 国内市场."""
        name = self.names[k]
        between = self.passage.norm[name.end:mention.start]
        if _IS_EXAMPLE.match(between):
            return True  # 引进某公司等企业30余家
        kind = self.who[k].type
        if kind == "class" and not self.roles[k].head:
            return True
        if kind in ("class", "project") and mention.quantity is not None and mention.quantity.unit in ("count", "rank") \
                and _IS_COUNTED.match(between):
            return kind == "class" or len(between) < 5 and self.said[self.who[k].full] < 2  # 中试基地达107家
        if name.place in ("中国", "全球", "世界") and self.is_local and not _NATION_DOES.match(between):
            return True  # 中国专利奖获奖数, in a text on a province
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

    def _carry_topics(self) -> list[tuple[int | None, int | None]]:
        """For each clause the names that the clauses before it leave as topic: of its sentence, and of its paragraph.

        A paragraph's topic is the one that its first sentence opens with.
        """
        topics: list[tuple[int | None, int | None]] = []
        heads: dict[int, int] = {}
        for k, role in enumerate(self.roles):
            if role.head and role.part in _LOCAL and self.who[k] is not None and self.who[k].type in _SUBJECT_TYPES:
                known = heads.get(role.clause)
                if known is None or self.roles[known].part == role.part and self.names[k].start - self.names[known].end > 1:
                    heads[role.clause] = k
        counts = any(n.type == "class" for n in self.names)
        block = sentence = chain = -1
        here = paragraph = caused = None
        is_first = lists = False
        for number, clause in enumerate(self.passage.clauses):
            if clause.sentence != sentence:
                sentence = clause.sentence
                if not self.passage.norm.startswith("其中", clause.start):
                    here = None
                caused = None
                new_block = self.passage.sentences[sentence].block
                is_first = new_block != block
                if is_first:
                    here, paragraph, block, lists = None, None, new_block, self._lists_several(sentence, heads)
            if clause.chain != chain:
                chain, caused = clause.chain, None
            topics.append((here if caused is None else caused, paragraph))
            counted = self._find_counted(number) if counts else None
            if counted is not None:
                here = counted
                continue
            k = heads.get(number)
            if k is None:
                continue
            if self.roles[k].part == "caused":
                caused = k if self.who[k].type not in ("place", "park") else caused
                continue
            wider = self._is_wider(k)
            if wider and self.names[k].type != "stand-in" or self.who[k].type == "agency" and here is not None:
                continue
            here, caused = k, None
            if is_first and self._is_part(self.who[k]) and not self._fills(k, block):
                continue
            if is_first and not wider and paragraph is None and not lists and self.who[k].type not in ("agency", "class") \
                    and self.passage.norm[self.names[k].end:self.names[k].end + 1] not in ("、", "和", "与"):
                paragraph = k
        return topics

    def _fills(self, k: int, block: int) -> bool:
        """Whether a paragraph opens with a name and comes back to it."""
        b = self.passage.blocks[block]
        if self.names[k].start - b.start > 12:
            return False
        i = bisect_right(self.starts, self.names[k].start)
        while i < len(self.names) and self.names[i].start < b.end:
            if self.who[i] is not None and self.who[i].full == self.who[k].full:
                return True
            i += 1
        return False

    def _lists_several(self, sentence: int, heads: dict[int, int]) -> bool:
        """Whether the chains of a sentence have different topics: 甲市1个；乙市2个."""
        s = self.passage.sentences[sentence]
        chains = {self.passage.clauses[c].chain: self.who[heads[c]].full for c in range(s.first, s.last) if c in heads}
        return len(set(chains.values())) > 1

    def _find_counted(self, number: int) -> int | None:
        """The class that a clause ends with and the next clause goes on about: 全国共有178家国家高新区，聚集了…"""
        clauses = self.passage.clauses
        if number + 1 >= len(clauses) or clauses[number + 1].sentence != clauses[number].sentence:
            return None
        k = bisect_right(self.starts, clauses[number].end - 1) - 1
        if k >= 0 and self.names[k].type == "class" and self.names[k].end == clauses[number].end and \
                self.passage.norm.startswith(_GOES_ON, clauses[number + 1].start):
            return k
        return None

    def _is_wider(self, k: int) -> bool:
        """Whether a name is a place that holds the article's main subject: it is no topic that carries on."""
        who, main = self.who[k], self.main.shown
        if who is None or main is None or who.type != "place" or who.full == self.main.name:
            return False
        if who.level in ("group", "world"):
            return main.type != "place" or main.level not in ("group", "world", "country")
        if self.names[k].type != "stand-in":
            return False
        inner, outer = list_places().get(main.place), list_places().get(who.place)
        return bool(inner and outer and inner is not outer and is_inside(inner, outer))

    def _carries(self, k: int, number: int) -> bool:
        """Whether a topic of the sentence reaches into a clause: what is a part of the main subject's story does not
        reach a clause that has a nominal subject of its own."""
        who = self.who[k]
        if who.full == self.main.name or not self.main.name:
            return True
        if who.place in ("中国", "全球", "世界") and self.is_local and self.names[k].type == "stand-in":
            return self.roles[k].clause == number - 1
        if who.type in ("place", "park") and not self._is_part(who):
            return True
        if self.topics[number][1] == k or who.type == "agency":
            return True
        head = self.roles[k].clause
        if who.type == "project":
            clause = self.passage.clauses[number]
            at = _ADVERBS.match(self.passage.norm, clause.start, clause.end).end()
            return bool(_WORK_FACT.match(self.passage.norm, at))
        if who.type in ("company", "name", "institution") and head == number - 1:
            return True
        return all(self._goes_on(c) for c in range(head + 1, number + 1))

    def _goes_on(self, number: int) -> bool:
        """Whether a clause has no nominal subject of its own: it begins with a verb or with 其."""
        clause, norm = self.passage.clauses[number], self.passage.norm
        at = _ADVERBS.match(norm, clause.start, clause.end).end()
        return norm[at:at + 1] in _VERB_STARTS or norm[at:at + 2] in list_stop_words()[1]

    def _is_part(self, who: Name) -> bool:
        main = self.main.shown
        if main is None or main.type != "place":
            return False
        outer, inner = list_places().get(main.place), list_places().get(who.place)
        return bool(inner and outer and is_inside(inner, outer))

    def _give(self, k: int, rule: str, confidence: float) -> Subject:
        who = self.who[k]
        name = who.full
        if self.names[k].type == "stand-in":
            rule, confidence = rule + "+stand-in", confidence - 0.1
        return Subject(name, self.ids.get(name), rule, round(confidence, 2))


@compiled
def _list_ids() -> dict[str, str]:
    return {row["name"]: row["id"] for row in read_table("parks.csv")}
