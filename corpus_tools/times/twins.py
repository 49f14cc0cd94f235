"""Numbers that a title, deck or heading takes from the text below it: what the text says of them holds for both."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpus_tools.model import Block, Numeral
from corpus_tools.split import Passage
from corpus_tools.times.sections import Section

_WORDS = 4  # characters before a small count
_HEADS, _LONGEST_TITLE = ("title", "deck", "heading"), 80  # characters
_SMALLEST = 20  # a count below it may be another count of the same size


def find_twins(passage: Passage, mentions: Sequence[Numeral], sections: Sequence[Section], wanting: Sequence[bool],
               told: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Pairs of a heading's mention that lacks something (``wanting``) and the first mention below of the same number.

    Only mentions of running text of which enough is ``told`` are twins.
    """
    asked = [number for number, lacks in enumerate(wanting) if lacks and _is_in_head(passage, sections, mentions[number].start)]
    if not asked:
        return
    body: dict[tuple[object, ...], int] = {}
    for number, mention in enumerate(mentions):
        if told[number] and (key := _key(mention, passage.norm)) and not _is_in_head(passage, sections, mention.start):
            body.setdefault(key, number)
    for number in asked:
        twin = body.get(_key(mentions[number], passage.norm) or ())
        if twin is not None:
            yield number, twin


def _is_in_head(passage: Passage, sections: Sequence[Section], at: int) -> bool:
    """Whether what stands there is part of a title (its repetition too), a deck or a heading."""
    number = passage.sentences[passage.sentence_at(at)].block
    block = passage.blocks[number]
    return sections[number].level > 0 or block.kind in _HEADS or \
        block.end - block.start < _LONGEST_TITLE and (not number or _strip(passage, block) == _strip(passage, passage.blocks[0]))


def _strip(passage: Passage, block: Block) -> str:
    return passage.norm[block.start:block.end].strip("# \n")


def _key(mention: Numeral, norm: str) -> tuple[object, ...] | None:
    """What makes two mentions the same number, of a small count with the words before it; None where nothing tells."""
    q = mention.quantity
    if q is None or q.value is None or q.unit == "rank" and q.value < _SMALLEST:
        return None
    if q.unit == "count" and q.value < _SMALLEST:
        words = norm[max(mention.start - _WORDS, 0):mention.start]
        return (q.value, mention.text, words) if len(words) == _WORDS and words.isalpha() else None  # 新增高新技术企业13家
    return q.value, q.value_max, q.unit, q.bound
