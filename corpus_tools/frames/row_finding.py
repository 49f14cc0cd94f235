"""Numbers that stand in a row: which, and how many members their list has that are no numbers."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.frames.comparisons import SHARES
from corpus_tools.frames.drafts import Draft
from corpus_tools.frames.lists import is_link
from corpus_tools.frames.phrases import Gap
from corpus_tools.frames.predicates import DIST, LIST, Token
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral

# A number that was not read as a quantity still holds its place in a row.
_NUMBER = r"[-+]?[0-9][0-9,.]*(?:%|个?百分点|[十百千万亿]*[美欧港]?[元吨家个户人台件倍亩条]?)"
_LOST_BETWEEN = compile_late(_NUMBER + "(?=[、和及与])")
_GROWS = compile_late("(?:同比|环比|[比较][^，。；、\\d]{2,6}?)(?:净?增加?|减少|增长|下降|提高|多|少)了?$")
_LOST_BEFORE = compile_late(f"(?:{_NUMBER}[、和及与])+$")
_LOST_BEHIND = compile_late(f"(?:[、和及与]{_NUMBER})+")


# 环比、同比分别, 比上月和上年同期分别, 分别高于全市、全省: what one measure is compared with in turn
_BASE = "(?:同比|环比|按[年月季]|(?:[去上前今]|20[0-9]{2})年(?:[末底初]|同期|同月)?|上?[月季](?:度|末)?|[期年]初|同期|全[国省市区县](?:平均)?(?:水平)?)"
_COMPARED = compile_late(f"[比较与]?{_BASE}[、和及与][比较与]?{_BASE}(?:相比|增速|增幅|涨幅|升幅|降幅|跌幅)?$")
_BEYOND_EACH = compile_late("(?:高于|高出|低于|快于|慢于|超过|领先|落后于?|优于|[比较])[^，。；、和及与]{1,14}[、和及与][^，。；]*$")
_FEW, _REACHED = 4, ("、达", "大关、达", "、为", "、实现", "，达")  # rows looked back over


@dataclass(slots=True)
class Row:
    """Mentions that stand in a row, with the place of each and the number of places."""

    mentions: list[int]
    places: list[int]
    size: int
    dist: Token | None = None  # the 分别 before its first number


def find_rows(norm: str, mentions: Sequence[Numeral], drafts: Sequence[Draft]) -> list[Row]:
    """The rows of a passage, each with the places of its members."""
    rows: list[Row] = []
    for index, draft in enumerate(drafts):
        open_row = rows[-1] if rows else None
        if len(rows) > 1 and draft.slot and drafts[open_row.mentions[-1]].region.bracket is not None and draft.region.bracket is None:
            # 分别有5辆（占3%）和6辆（占4%）: what stands in a bracket between them is no member
            open_row = next((row for row in rows[:-_FEW:-1] if drafts[row.mentions[-1]].region is draft.region), open_row)
        lost = _count_lost(norm, mentions, drafts, open_row, index) if draft.slot else None
        if lost is None:
            dist = None
            for token in draft.region.gaps[draft.slot].tokens:
                if token[2] & DIST:
                    dist = token
                    break
            rows.append(Row([index], [0], 1, dist))
        else:
            row = open_row
            row.mentions.append(index)
            row.places.append(row.places[-1] + 1 + lost)
            row.size = row.places[-1] + 1
    for row in rows:
        if row.dist is not None:
            _count_outer(norm, mentions, drafts, row)
    return rows


def _count_lost(norm: str, mentions: Sequence[Numeral], drafts: Sequence[Draft], row: Row, index: int) -> int | None:
    """How many unread numbers stand between a row and the next mention, None where that one begins a row of its own."""
    draft, last = drafts[index], row.mentions[-1]
    gap = draft.region.gaps[draft.slot]
    if drafts[last].region is not draft.region or gap.start != mentions[last].end:
        return None
    a, b = mentions[last].quantity.unit, mentions[index].quantity.unit
    if a != b and not (row.dist is not None and ((a in SHARES) == (b in SHARES) or _is_bare(gap))):
        return None
    if norm.startswith("、", gap.start) and _GROWS.match(norm, gap.start + 1, gap.end):
        return None  # 项目80个、同比增加11个: of the number before
    if mentions[last].quantity.bound == ">" and norm.startswith(_REACHED, gap.start):
        return None  # 进出口总额突破百亿元、达108亿元: the same, said exactly
    if norm.find("累计", gap.start, gap.end) >= 0:
        return None  # 新增30件、累计500件
    spans = [m.span() for m in _LOST_BETWEEN.finditer(norm, gap.start, gap.end)]
    if spans:
        hidden = [t for t in gap.tokens if not any(s < t[1] and t[0] < e for s, e in spans)]
        text = "".join(" " if any(s <= k < e for s, e in spans) else norm[k] for k in range(gap.start, gap.end))
        norm = " " * gap.start + text
        gap = Gap(gap.start, gap.end, hidden)
    return len(spans) if is_link(norm, gap, places=draft.kind == "rank") else None


def compares_in_turn(norm: str, gap: Gap, dist: Token) -> bool:
    """Whether the list before or behind 分别 holds what one measure is compared with, and no measures.

    >>> norm = "产值比上月、去年同期分别增长"
    >>> compares_in_turn(norm, Gap(0, len(norm), []), (10, 12, DIST))
    True
    """
    return _COMPARED.search(norm, max(gap.start, dist[0] - 40), dist[0]) is not None or \
        _BEYOND_EACH.match(norm, dist[1], gap.end) is not None


def _is_bare(gap: Gap) -> bool:
    """Whether nothing but 、 or 和 stands between two numbers: 营收、毛利率分别为5亿元、20%."""
    return len(gap.tokens) == 1 and gap.tokens[0][:2] == (gap.start, gap.end) and bool(gap.tokens[0][2] & LIST)


def _count_outer(norm: str, mentions: Sequence[Numeral], drafts: Sequence[Draft], row: Row) -> None:
    """Unread numbers at the ends of a row that follows 分别."""
    first, last = drafts[row.mentions[0]], drafts[row.mentions[-1]]
    gap, after = first.region.gaps[first.slot], last.region.gaps[last.slot + 1]
    lost = _LOST_BEFORE.search(norm, gap.start, gap.end)
    if lost:
        count = len(re.findall(_NUMBER, lost[0]))
        row.places = [place + count for place in row.places]
        row.size += count
    lost = _LOST_BEHIND.match(norm, after.start, after.end)
    if lost and after.start == mentions[row.mentions[-1]].end:
        row.size += len(re.findall(_NUMBER, lost[0]))
