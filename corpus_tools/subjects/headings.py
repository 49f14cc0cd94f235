"""What each heading is about, for the paragraphs below it."""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import attrgetter

from corpus_tools.late import compile_late
from corpus_tools.model import Block
from corpus_tools.names.find import Name
from corpus_tools.split import Passage
from corpus_tools.subjects.roles import Role

_HEADING_TYPES = ("place", "park", "company", "institution", "project", "stand-in", "class")
_FEW = 2  # a title, and the heading of the one section
_TERMS, _LONGEST_TERM = ("park", "institution", "project"), 24
_SIZED = compile_late(r"(?:面积|占地|投资|用地|规模|资本)[约近超过达为：]{0,2}\d")
_CARD = compile_late(r"\s*(?:[\d一二三四五六七八九十]{1,3}[、.] ?|（[\d一二三四五六七八九十]{1,3}）)?(?:项目|企业|公司|单位|园区)?名称：\s*")
_AIMS = ("打造", "建设", "推进", "推动", "加快", "构建", "争创", "争当")


def find_heading_topics(passage: Passage, names: Sequence[Name], roles: Sequence[Role]) -> list[int | None]:
    """For each block the index of the name that its heading is about (长沙：…), None where the heading names none."""
    by_block: dict[int, int] = {}
    decks: set[int] = set()  # 甲区领跑全市，信息行业来势较好: a heading in clauses before any paragraph tells of the whole
    opening = next((number for number, block in enumerate(passage.blocks) if block.kind not in ("title", "heading", "deck")), 0)
    decks.update(number for number, block in enumerate(passage.blocks[:opening]) if number and "，" in passage.norm[block.start:block.end])
    are_headlines = opening > _FEW and all(block.kind != "heading" for block in passage.blocks[opening:])
    for number, block in enumerate(passage.blocks):
        if block.kind == "heading":
            if are_headlines:
                continue
            k = _find_topic(passage, block, names, roles, in_deck=number in decks)
            if k is not None:
                by_block[number] = k
        elif block.end - block.start <= _LONGEST_TERM and block.kind == "item" and (k := _find_term(passage, number, names)) is not None:
            by_block[number] = k
    for block in _find_listed(passage, by_block, names):
        by_block.pop(block)
    cards = _find_cards(passage, names)
    by_block |= cards
    if not by_block:
        return [None] * len(passage.blocks)
    ends = {at for term in by_block if passage.blocks[term].kind == "item" for at in (term, _find_list_end(passage, term))}
    topics: list[int | None] = []
    current: int | None = None
    for i, block in enumerate(passage.blocks):
        goes_on = bool(cards) and current in cards.values() and passage.norm.find("：", block.start, block.end) > 0  # a line of a card
        if i in cards or not goes_on and (block.kind in ("title", "heading") or i in ends) and not (
                i - 1 in by_block and _tells(passage, block)):
            current = by_block.get(i)
        topics.append(current)
    return topics


def _tells(passage: Passage, block: Block) -> bool:
    """Whether a short line below a heading goes on in clauses about sizes or sums, as no heading does: 占地60亩，建筑面积9万平方米."""
    return passage.norm.find("，", block.start, block.end) > 0 and _SIZED.search(passage.norm, block.start, block.end) is not None


def _find_list_end(passage: Passage, number: int) -> int:
    """The block behind the list that an item is of."""
    return next((i for i in range(number, len(passage.blocks)) if passage.blocks[i].kind != "item"), len(passage.blocks))


def _find_term(passage: Passage, number: int, names: Sequence[Name]) -> int | None:
    """The ground or body whose name is all of an item, above another that tells of it: a term of a list of terms."""
    block = passage.blocks[number]
    k = bisect_left(names, block.start, key=attrgetter("start"))
    if k == len(names) or names[k].end > block.end or names[k].type not in _TERMS or number + 1 == len(passage.blocks):
        return None
    below, words = passage.blocks[number + 1], passage.norm[block.start:block.end].strip()
    is_told = below.kind == "item" and below.end - below.start > _LONGEST_TERM
    return k if is_told and words == passage.norm[names[k].start:names[k].end] else None


def _find_topic(passage: Passage, heading: Block, names: Sequence[Name], roles: Sequence[Role], *, in_deck: bool) -> int | None:
    """The first name in a heading that it is about."""
    k = bisect_left(names, heading.start, key=attrgetter("start"))
    while k < len(names) and names[k].start < heading.end:
        name, role = names[k], roles[k]
        if role.part == "topic" and name.type in _HEADING_TYPES and name.level != "world" and not (in_deck and role.head) and \
                not (name.type == "class" and passage.norm.startswith(_AIMS, heading.start)):  # 打造标杆园区
            return k
        k += 1
    return None


def _find_cards(passage: Passage, names: Sequence[Name]) -> dict[int, int]:
    """The lines that open a card, and the name that each tells: 2、项目名称：青禾广场, above 总投资：5亿元."""
    cards: dict[int, int] = {}
    for number, block in enumerate(passage.blocks) if "名称：" in passage.norm else ():
        label = _CARD.match(passage.norm, block.start, block.end) if block.kind != "cell" else None
        k = bisect_left(names, label.end(), key=attrgetter("start")) if label is not None else len(names)
        if k < len(names) and names[k].start == label.end() and names[k].type in _HEADING_TYPES:
            cards[number] = k
    return cards


def _find_listed(passage: Passage, by_block: Mapping[int, int], names: Sequence[Name]) -> list[int]:
    """The headings that are nothing but companies' names and stand one below the other: captions or a list, above nothing."""
    bare = {block for block, k in by_block.items() if names[k].type == "company"
            and passage.norm[passage.blocks[block].start:passage.blocks[block].end].strip() == passage.norm[names[k].start:names[k].end]}
    return [block for block in bare if block - 1 in bare or block + 1 in bare]
