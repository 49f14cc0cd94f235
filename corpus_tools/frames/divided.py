"""The sum of which those who are named have a part: 工业总产值600亿元，其中装备制造产业完成100亿元."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.drafts import Draft
from corpus_tools.frames.phrases import find_head
from corpus_tools.frames.predicates import MOVES
from corpus_tools.model import Numeral

_SHARERS = ("区", "业", "产业链", "集群", "板块", "领域", "经济")
_SUMS = ("收入", "产值", "增加值", "利润", "税收", "投资", "进出口", "额", "总值")
_OF_MEASURES = ("工业", "农业")  # 工业总产值
_LONGEST_SHARER = 12  # characters
_REACH = 8  # mentions


def find_divided(mentions: Sequence[Numeral], drafts: Sequence[Draft], index: int) -> int | None:
    """营业收入70亿元：国家高新区40亿元、民营企业完成30亿元: the sum of which those who are named have a part; None where there is none."""
    draft, unit = drafts[index], mentions[index].quantity.unit
    if draft.kind != "level" or unit not in ("CNY", "USD") or not draft.text.endswith(_SHARERS) or draft.phrase.end > mentions[index].start or \
            not 2 <= len(draft.text) <= _LONGEST_SHARER or draft.verb is not None and draft.verb[2] & MOVES:
        return None
    for j in range(index - 1, max(-1, index - _REACH), -1):
        if drafts[j].sentence != draft.sentence:
            return None
        if mentions[j].quantity.unit != unit or drafts[j].kind != "level":
            continue
        if drafts[j].own and find_head(drafts[j].text).endswith(_SUMS) and mentions[j].quantity.bound in "=~":
            return j
    return None


def cut_sharer(text: str) -> str:
    """The measure that is shared, without whose it is of those who share.

    >>> cut_sharer("电子信息产业产值"), cut_sharer("工业总产值")
    ('产值', '工业总产值')
    """
    head = find_head(text)
    whose = text.removesuffix(head)
    return head if whose.endswith(_SHARERS) and not whose.endswith(_OF_MEASURES) else text
