"""Numbers that a title, deck or heading takes from the text below it: what the text says of them holds for both."""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from corpus_tools.model import Block, Numeral
from corpus_tools.split import Passage
from corpus_tools.times.sections import Section

_WORDS = 4  # characters before a small count
_SMALLEST = 20  # a count below it may be another count of the same size


def find_twins(passage: Passage, mentions: Sequence[Numeral], sections: Sequence[Section], wanting: Sequence[bool],
               told: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Pairs of a heading's mention that lacks something (``wanting``) and the first mention below of the same number.

    Only mentions of running text of which enough is ``told`` are twins.
    """
    if True not in wanting:
        return
    starts = [mention.start for mention in mentions]
    is_head = bytearray(len(mentions))
    for block in find_heads(passage, sections):
        if block.end <= starts[0]:  # as most titles
            continue
        for number in range(bisect_left(starts, block.start), bisect_left(starts, block.end)):
            is_head[number] = 1
    asked = [number for number, head in enumerate(is_head) if head and wanting[number]]
    if not asked:
        return
    body: dict[tuple[object, ...], int] = {}
    for number, mention in enumerate(mentions):
        if not is_head[number] and told[number] and (key := _key(mention, passage.norm)):
            body.setdefault(key, number)
    for number in asked:
        twin = body.get(_key(mentions[number], passage.norm) or ())
        if twin is not None:
            yield number, twin


def find_heads(passage: Passage, sections: Sequence[Section]) -> list[Block]:
    """The blocks that are a title (its repetition too), a deck or a heading."""
    blocks, norm = passage.blocks, passage.norm
    title = norm[blocks[0].start:blocks[0].end].strip("# \n") if blocks else ""
    return [block for block, section in zip(blocks, sections)
            if section.level or block.kind in ("title", "deck", "heading")
            or len(title) <= block.end - block.start < 80 and norm[block.start:block.end].strip("# \n") == title]


def _key(mention: Numeral, norm: str) -> tuple[object, ...] | None:
    """What makes two mentions the same number, of a small count with the words before it; None where nothing tells."""
    q = mention.quantity
    if q is None or q.value is None or q.unit == "rank" and q.value < _SMALLEST:
        return None
    if q.unit == "count" and q.value < _SMALLEST:
        words = norm[max(mention.start - _WORDS, 0):mention.start]
        return (q.value, mention.text, words) if len(words) == _WORDS and words.isalpha() else None  # 新增高新技术企业13家
    return q.value, q.value_max, q.unit, q.bound
