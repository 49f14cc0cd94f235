"""The one entity that each quantity is said of, by its full name in the document."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from corpus_tools.data import compiled, read_table, remembered
from corpus_tools.frames.read import Frame
from corpus_tools.frozen import frozen
from corpus_tools.model import Numeral
from corpus_tools.subjects.aged import find_aged
from corpus_tools.subjects.among import find_whole
from corpus_tools.subjects.bracketed import find_bracketed
from corpus_tools.subjects.carried import Topics, carries, carry_topics
from corpus_tools.subjects.cell_heads import SORTS, find_in_heads, find_named_work, find_row_label, is_total, tells_of_way
from corpus_tools.subjects.doers import find_doer
from corpus_tools.subjects.fitting import OF_A_PARK, can_have, is_among, is_ground, is_of_a_place, is_rank_among, is_titled
from corpus_tools.subjects.heads import ITEM
from corpus_tools.subjects.in_clause import COUNTED, find_in_clause, find_listed_work
from corpus_tools.subjects.left_over import find_left, find_level, find_row_member, is_back_at_main
from corpus_tools.subjects.listed import find_last, share_out
from corpus_tools.subjects.quoted import find_speaker, find_teller_of_own
from corpus_tools.subjects.reading import NATION, Reading
from corpus_tools.subjects.struck import find_hit, find_side, find_struck
from corpus_tools.subjects.topics import NO_MAIN
from corpus_tools.subjects.unsaid import (
    find_bare_park,
    find_entered,
    find_issuer,
    find_own_teller,
    find_planner,
    find_teller,
    is_home_unsaid,
    is_its_own,
    is_of_unnamed_company,
    names_main_later,
    speaks_of_unknown,
    tells_of_mainland,
    tells_of_market,
    tells_of_nation,
    tells_of_parts,
)

_SCHOLARS, _FAR = ("实验室", "研究院", "研究所", "大学", "学院", "医院", "学校"), ("paragraph", "heading", "main", "unknown")  # told by no word near
_NEAR, _RANKED, _TOLD_LATE = ("left", "sentence", *_FAR), ("park", "company", "institution", "project"), ("company", "name")
_SHORTEST_ROW, _HEADING_ROWS = 5, ("place", "park", "company", "institution", "project", "name", "thing", "stand-in")  # 临港经开区


@frozen
class Subject:
    """Whom a quantity is said of; ``name`` is empty where that is unknown."""

    name: str
    subject_id: str | None  # of the user's registry (parks.csv)
    rule: str


def resolve_subjects(reading: Reading, mentions: Sequence[Numeral], frames: Sequence[Frame]) -> list[Subject]:
    """One subject for each mention, in the same order; "" where unknown.

    In turn: the name nearest before the mention in its own clause, the subject of the level that a change or share
    belongs to, the topic that the sentence carries on, the paragraph's, the heading's, the article's main subject.

    >>> from corpus_tools import extract
    >>> text = "江州高新区概况。园区现有企业420家，其中江州华岳科技有限公司产值5亿元，占全区12%。"
    >>> [(r.text, r.subject) for r in extract(text)]
    [('420家', '江州高新区'), ('5亿元', '江州华岳科技有限公司'), ('12%', '江州华岳科技有限公司')]
    """
    passage, names = reading.passage, reading.names
    numbers = [passage.clause_at(mention.start) for mention in mentions]  # of their clauses
    topics = carry_topics(reading, numbers)
    elsewhere = reading if reading.reach is None else replace(reading, main=NO_MAIN, is_local=False)  # items of a bulletin about others
    has_cells = any(block.kind == "cell" for block in passage.blocks)
    by_words = {name.text: k for k, name in reversed(list(enumerate(names)))
                if name.type in _HEADING_ROWS or name.type == "class" and len(name.text) >= _SHORTEST_ROW
                and not name.text.startswith(SORTS)} if has_cells else {}
    tells_of_own, has_doers = "own" in reading.cues, "doers" in reading.cues
    found: list[Subject] = []
    pointed = -1  # the sentence that goes on about those counted before it: 这30家企业
    for number, (mention, frame, clause) in enumerate(zip(mentions, frames, numbers)):
        sentence, unit = passage.clauses[clause].sentence, mention.quantity.unit
        block = passage.blocks[passage.sentences[sentence].block]
        if block.kind == "cell" and (told := _find_in_cell(reading, mention, sentence, by_words)) is not None:
            found.append(told)
            continue
        level = find_level(reading, topics, mentions, frames, number, clause)
        is_reached = reading.reach is None or reading.reach[0] <= mention.start < reading.reach[1]
        subject = _find(reading if is_reached else elsewhere, topics, mention, clause, frame, None if level is None else found[level])
        if number and not found[-1].rule.startswith("whole") and (
                subject.rule == "main" and reading.main.type == "place" or subject.rule == "heading"):
            left = find_left(reading, topics[clause][0], mention, frame, mentions[number - 1], found[-1].name)
            subject = subject if left is None else _give(reading, left, "left")
        if number and subject.rule in _NEAR and (own := find_row_member(reading, mention, mentions[number - 1], found[-1].name)):
            subject = _make(own, "clause")
        if number and subject.rule.startswith(_FAR) and passage.clauses[numbers[number - 1]].chain == passage.clauses[clause].chain and \
                found[-1].name and is_among(passage.norm, passage.sentences[sentence].start, mention.start):
            subject = found[-1]  # 某公司产值5亿元。这样的工厂全园有9家，其中国家级3家
        if (person := unit == "year" and find_aged(passage, mention) or has_doers and find_doer(reading, mention) or tells_of_own and
                subject.rule.startswith((*_FAR, "sentence")) and find_teller_of_own(reading, mention)):
            subject = _make(person, "aged" if unit == "year" else "speaker")
        if subject.rule == "entered" and reading.main.type == "project" or \
                unit == "count" and number and sentence and passage.norm[mention.start - 1] == "这" and passage.sentences[
                    passage.clauses[numbers[number - 1]].sentence].block == passage.sentences[sentence].block:
            pointed = sentence
        if pointed == sentence and number and found[-1].name and subject.rule.startswith(_FAR):
            subject = Subject(found[-1].name, found[-1].subject_id, "sentence")
        if subject.name and unit in ("count", "rank") and \
                frame.indicator.endswith(subject.name) and any(
                    who is not None and who.type == "class" and who.full == subject.name for who in reading.who):
            # 国家高新区共62家: no one has them but the country; 在国家高新区评价中列第38位: the one that is told of
            is_own = unit == "rank" and reading.main.type in _RANKED or is_its_own(reading, subject.name)
            subject = _make(reading.main.name, "main") if is_own else _make("中国" if reading.is_national else "", "nation")
        found.append(subject)
    shared = dict(share_out(reading, topics, mentions, numbers))
    for at, frame in enumerate(frames) if shared else ():
        if (k := shared.get(at, shared.get(frame.of) if found[at].rule == "level" else None)) is not None:
            found[at] = _give(reading, k, "respectively")  # 甲、乙产值分别达3亿元和2亿元，增长5%和3%
    return found


def _find_in_cell(reading: Reading, mention: Numeral, sentence: int, by_words: dict[str, int]) -> Subject | None:
    """The subject that the heads of the cell of a sentence tell, None where they tell none."""
    passage = reading.passage
    number = passage.sentences[sentence].block
    cell = passage.blocks[number]
    if work := find_named_work(passage.norm, cell, mention):
        return _make(work, "head")
    if reading.main.name and tells_of_way(passage.blocks, number, passage.plain):
        return _make(reading.main.name, "main")
    in_head = find_in_heads(cell, by_words)
    if in_head is not None and reading.who[in_head] is not None:
        return _give(reading, in_head, "head")
    if label := find_row_label(passage.blocks, number, passage.plain):
        return _make(label, "head")
    return Subject("", None, "unknown") if is_total(passage.blocks, cell, reading.main.name) else None


def _find(reading: Reading, topics: Topics, mention: Numeral, number: int, frame: Frame, level: Subject | None) -> Subject:
    """The subject of a mention of clause ``number``; ``level`` is that of the level it belongs to, where its sentence has it."""
    passage, unit = reading.passage, mention.quantity.unit
    sentence = passage.clauses[number].sentence
    block, of_harm = passage.sentences[sentence].block, "harm" in reading.cues  # it may tell of those who were killed or hurt
    if unit == "count" and passage.norm.startswith(("中国人民", "中国人口"), mention.end):
        return _make("中国", "nation")  # 14亿多中国人民
    if unit == "count" and (whole := find_whole(reading, mention)) is not None:
        return _make(whole, "nation") if isinstance(whole, str) else _give(reading, whole, "whole")
    if work := find_listed_work(reading, mention):
        return _make(work, "clause")
    if unit == "count" and (side := find_side(reading, mention)) is not None:
        return _make(side, "struck") if isinstance(side, str) else _give(reading, side, "struck")
    if "（" in passage.norm and (body := find_bracketed(reading, mention, frame)) is not None:
        return _give(reading, body, "clause")
    local = find_in_clause(reading, mention, number, frame)
    if local is not None and local != COUNTED and _is_self(reading, local) and \
            (speaker := find_speaker(reading, mention, sentence)) is not None:
        return _give(reading, speaker, "speaker")  # “我们公司产值增长31%…”某集团董事长说
    if local is not None and local != COUNTED:
        struck = find_struck(reading, mention, local) if of_harm else None
        return _give(reading, local, "clause") if struck is None else _give(reading, struck, "struck")
    if of_harm and local is None and (hit := find_hit(reading, mention, passage.clauses[number].start)) is not None:
        return _give(reading, hit, "struck")
    if level is not None and level.name and not (
            level.rule.startswith("whole") and (unit == "rank" or frame.kind == "ratio") or unit == "rank" and (
                level.name in NATION and reading.is_local or is_rank_among(reading, mention, level.name))):  # 在全国114家高新区中列第38位
        return Subject(level.name, level.subject_id, "level")
    in_sentence, in_paragraph = topics[number] if unit != "rank" else (  # 湖北省内居第2位
        None if k is not None and passage.norm.startswith("内", reading.names[k].end) else k for k in topics[number])
    if in_paragraph is not None and reading.names[in_paragraph].level == "world" and reading.main.name != reading.who[in_paragraph].full:
        in_paragraph = None  # 全球经济转暖。一季度全市出口…
    if local is None and in_sentence is not None and _is_self(reading, in_sentence) \
            and (speaker := find_speaker(reading, mention, sentence)) is not None:
        return _give(reading, speaker, "speaker")
    if in_sentence is not None and unit == "rank" and reading.is_local and reading.who[in_sentence] is not None and \
            reading.who[in_sentence].full in NATION:
        in_sentence = None  # 在全国155个综保区中列第18位；单位面积进出口额居中西部第3位
    if of_harm and local is None and in_sentence is not None and (struck := find_struck(reading, mention, in_sentence)) is not None:
        return _give(reading, struck, "struck")
    near = in_paragraph if in_sentence is None else in_sentence
    if local is None and near is not None and reading.is_unnamed and \
            speaks_of_unknown(reading, mention, sentence, reading.names[near].start):
        return Subject("", None, "unknown")  # 园区设施完善，全县基地面积15万亩, of whatever county
    if local is None and in_sentence is not None and carries(reading, topics, in_sentence, number) \
            and can_have(reading, in_sentence, frame):
        return _give(reading, find_last(reading, in_sentence), "sentence")
    if tells_of_market(passage.norm, passage.sentences[sentence].start, mention.start):
        return _make("中国", "nation")
    if reading.main.type == "place" and tells_of_parts(passage, number):
        return _make(reading.main.name, "main")
    if (speaker := find_speaker(reading, mention, sentence)) is not None and can_have(reading, speaker, frame) and \
            not (reading.who[speaker].type == "company" and OF_A_PARK.search(frame.indicator)):  # its operator tells of the park
        return _give(reading, speaker, "speaker")
    if in_paragraph is not None and can_have(reading, in_paragraph, frame) and not is_back_at_main(reading, in_paragraph, mention):
        return _give(reading, in_paragraph, "paragraph")
    heading = reading.headings[block]
    if heading is not None and can_have(reading, heading, frame):
        return _give(reading, heading, "heading")
    if (speaker := find_planner(reading, mention, sentence)) is not None:
        return _give(reading, speaker, "planner")
    if (issuer := find_issuer(reading, mention, frame, block)) is not None:
        return _make(issuer, "issuer")
    if is_of_unnamed_company(reading, mention, block):
        return Subject("", None, "unnamed")
    if speaks_of_unknown(reading, mention, sentence):
        return Subject("", None, "unknown")
    if reading.main.type == "place" and (
            tells_of_mainland(reading, mention) or
            (names_main_later(reading, mention) or ITEM.match(passage.norm, passage.blocks[block].start)) and
            tells_of_nation(reading, mention, passage.blocks[block].start)):
        return _make("中国", "nation")  # ■财政部：前三季度…, where other items or what follows are about a city
    is_body = reading.main.type == "company" or reading.main.type == "project" and not is_ground(reading) or \
        reading.main.name.endswith(_SCHOLARS)
    is_sort = reading.main.type == "project" and unit == "count" and frame.indicator.endswith("项目")
    if (park := find_entered(reading, mention, frame)) is not None:
        return _give(reading, park, "entered")
    if reading.main.type in _TOLD_LATE and names_main_later(reading, mention) and (teller := find_teller(reading, mention, block)):
        return _make(teller, "issuer")  # a company that only a later sentence names
    if is_home_unsaid(reading) and (teller := find_own_teller(reading, mention, frame, block)) is not None:
        return _give(reading, teller, "issuer")
    if "label" in frame.rule and reading.main.name in NATION and not is_titled(reading):
        return Subject("", None, "unknown")  # figures in boxes: of whose page it is
    if reading.main.name and not is_sort and not (is_body and is_of_a_place(reading, frame)):
        return _make(reading.main.name, "main")
    if (bare := find_bare_park(reading, mention, block)) is not None:
        return _give(reading, bare, "paragraph")
    if reading.is_national or not reading.main.name and tells_of_nation(reading, mention):
        return _make("中国", "nation")
    if not reading.main.name and (teller := find_own_teller(reading, mention, frame, block)) is not None:
        return _give(reading, teller, "issuer")
    return Subject("", None, "unknown")


def _is_self(reading: Reading, k: int) -> bool:
    """Whether a name is what a company calls itself: 我们, 公司, 企业."""
    return reading.names[k].type == "stand-in" and reading.names[k].level in ("company", "us")


def _give(reading: Reading, k: int, rule: str) -> Subject:
    if reading.names[k].type == "stand-in":
        rule += "+stand-in"
    return _make(reading.who[k].full, rule)


@remembered(512)
def _make(name: str, rule: str) -> Subject:
    return Subject(name, _list_ids().get(name), rule)


@compiled
def _list_ids() -> dict[str, str]:
    return {row["name"]: row["id"] for row in read_table("parks.csv")}
