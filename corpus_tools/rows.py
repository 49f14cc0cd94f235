"""Numbers in a row (A、B分别增长5%、3%): each gets its own member of the list before, or of the row before."""

from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.drafts import Draft
from corpus_tools.indicators import read_left
from corpus_tools.lists import is_link, share_head, split_joint, split_list
from corpus_tools.model import Numeral
from corpus_tools.phrases import Gap, Phrase, cut_growth, cut_text, is_attribute
from corpus_tools.predicates import COMP, DIST, DOWN, OVER, SHARE, TO, UNDER, UP
from corpus_tools.sides import Side
from corpus_tools.split import Passage

_SHARES = frozenset(("percent", "percentage_point", "times"))
_SHORT = 3  # 分别出口: a measure this short goes with the members of the list (集成电路出口), a longer one stands alone


def align_rows(passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft]) -> None:
    """Write into the drafts of each row what every one of its numbers measures."""
    before: list[int] = []
    for row in _find_rows(passage.norm, mentions, drafts):
        if len(row) > 1:
            _spread_kind(drafts, row)
        first = drafts[row[0]]
        gap = first.region.gaps[first.slot]
        dist = next((t for t in gap.tokens if t[2] & DIST), None)
        if dist is not None:
            _align_each(passage, mentions, drafts, row, before, gap, dist)
        elif len(row) > 1:
            _align_plain(passage, mentions, drafts, row, before)
        if len(row) > 1 or dist is None:
            before = row if len(row) > 1 else before if before and drafts[before[0]].sentence == first.sentence else []


def _find_rows(norm: str, mentions: Sequence[Numeral], drafts: Sequence[Draft]) -> list[list[int]]:
    rows: list[list[int]] = []
    for index, draft in enumerate(drafts):
        if rows and draft.slot and drafts[rows[-1][-1]].region is draft.region:
            last = rows[-1][-1]
            a, b = mentions[last].quantity, mentions[index].quantity
            gap = draft.region.gaps[draft.slot]
            head = drafts[rows[-1][0]]
            dist = any(t[2] & DIST for t in head.region.gaps[head.slot].tokens)
            if (
                (a.unit == b.unit or dist and (a.unit in _SHARES) == (b.unit in _SHARES))
                and gap.start == mentions[last].end
                and drafts[last].region.mentions[draft.slot - 1] == last
                and is_link(norm, gap, places=draft.kind == "rank")
            ):
                rows[-1].append(index)
                continue
        rows.append([index])
    return rows


def _spread_kind(drafts: Sequence[Draft], row: Sequence[int]) -> None:
    """下降5%、3%: what is said of the first number holds for those after it that have no predicate of their own."""
    lead = drafts[row[0]]
    for index in row[1:]:
        draft = drafts[index]
        own = any(t[2] & (UP | DOWN) for t in draft.region.gaps[draft.slot].tokens)
        if own:
            if draft.kind == "level" and lead.kind == "change":  # 比上月增加4吨和减少1吨
                bits = draft.cue[2] if draft.cue is not None else UP
                draft.kind, draft.negative, draft.reading = "change", bool(bits & DOWN), lead.reading
            lead = draft
        else:
            draft.kind, draft.negative, draft.cue, draft.reading = lead.kind, lead.negative, lead.cue, lead.reading


def _align_each(
    passage: Passage,
    mentions: Sequence[Numeral],
    drafts: Sequence[Draft],
    row: list[int],
    before: list[int],
    gap: Gap,
    dist: tuple[int, int, int],
) -> None:
    norm = passage.norm
    first = drafts[row[0]]
    framed = next((t[0] for t in gap.tokens if t[2] & (SHARE | COMP | OVER | UNDER) and t[0] < dist[0]), dist[0])
    left = cut_growth(norm, gap, read_left(norm, gap, framed))
    after = Gap(dist[1], gap.end, [t for t in gap.tokens if t[0] >= dist[1]])
    right = (
        read_left(norm, after, gap.end)
        if first.cue is None or first.cue[0] >= dist[1] or first.kind == "level"
        else Phrase(0, 0, 0)
    )
    if any(t[2] & (SHARE | COMP | OVER | UNDER) for t in after.tokens):
        right = Phrase(0, 0, 0)
    if left.empty and right.empty and right.verb is None:
        if not _follow(drafts, row, before):
            _follow_levels(drafts, row)
        return
    shared = cut_text(passage.text, norm, right.start, right.end) if not right.empty else ""
    if not shared and right.verb is not None and left.empty:
        shared = cut_text(passage.text, norm, *right.verb[:2])
    if is_attribute(left, gap.tokens) and _follow(
        drafts, row, before, side=cut_text(passage.text, norm, left.start, left.end)
    ):
        return
    if left.empty and shared:
        _put(drafts, row, [shared] * len(row), right, "each")
        return
    members = _read_members(passage, left, gap, len(row))
    if members is None:
        whole = shared or cut_text(passage.text, norm, left.start, left.end)
        if len(row) > 1 or len(split_list(norm, left.start, left.end, gap.tokens)) > 1:
            _put(drafts, row, [whole] * len(row), left, "unequal_list", 0.4)
        return
    if shared:
        members = [m + shared for m in members] if len(shared) <= _SHORT else [shared] * len(members)
    _put(drafts, row, members, left, "each")
    if is_attribute(left, gap.tokens):
        for index in row:
            drafts[index].attribute = True


def _align_plain(
    passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft], row: list[int], before: list[int]
) -> None:
    first = drafts[row[0]]
    if not first.text:
        last = drafts[row[-1]]
        named_behind = last.text and last.phrase.start >= mentions[row[-1]].end
        if named_behind and not (first.cue is not None and first.cue[2] & (TO | UP | DOWN)):
            for index in row[:-1]:  # 9批、400款车型: the noun stands behind the last number
                drafts[index].name(last.text, "behind_row", 0.85, own=True)
            return
        _follow(drafts, row, before)
        return
    phrase = first.phrase
    members = _read_members(passage, phrase, first.region.gaps[first.slot], len(row)) if not first.attribute else None
    if members is None or len(set(members)) == 1:
        for index in row[1:]:
            if not drafts[index].text:
                drafts[index].name(first.text, "row", 0.8, base=row[0])
                drafts[index].attribute = first.attribute
        return
    _put(drafts, row, members, phrase, "row")


def _read_members(passage: Passage, phrase: Phrase, gap: Gap, count: int) -> list[str] | None:
    parts = split_list(passage.norm, phrase.start, phrase.end, gap.tokens)
    if len(parts) != count:  # 金融业、软件和信息服务业: 和 inside a member
        commas = [t for t in gap.tokens if passage.norm[t[0]] == "、"]
        parts = split_list(passage.norm, phrase.start, phrase.end, commas) if commas else parts
    if len(parts) == count and count > 1:
        return share_head([cut_text(passage.text, passage.norm, a, b) for a, b in parts])
    text = cut_text(passage.text, passage.norm, phrase.start, phrase.end)
    if count == 1:
        return [text]
    return split_joint(text, count) or ([text] * count if len(parts) == 1 else None)


def _put(
    drafts: Sequence[Draft],
    row: Sequence[int],
    texts: Sequence[str],
    phrase: Phrase,
    rule: str,
    confidence: float = 0.85,
) -> None:
    for index, text in zip(row, texts, strict=True):
        drafts[index].side = Side(phrase)
        drafts[index].name(text, rule, confidence, own=True)


def _follow(drafts: Sequence[Draft], row: Sequence[int], before: Sequence[int], *, side: str = "") -> bool:
    """同增1.9%和38.4%, 比重分别为24%和7%: the row before, one to one, with its side."""
    if len(before) != len(row) or drafts[before[0]].sentence != drafts[row[0]].sentence or before[0] == row[0]:
        return False
    for index, base in zip(row, before, strict=True):
        drafts[index].name(drafts[base].text + side, "row_before", 0.85, base=base)
    return True


def _follow_levels(drafts: Sequence[Draft], row: Sequence[int]) -> None:
    """增加值208.9亿元，产值1052.9亿元，分别增长11.1%和11.3%: the amounts named just before, one to one."""
    found: list[int] = []
    if drafts[row[0]].kind == "level":
        return
    for index in range(row[0] - 1, -1, -1):
        draft = drafts[index]
        if draft.sentence != drafts[row[0]].sentence:
            break
        if draft.own and (draft.kind == "level" or len(row) > 1 and draft.kind == "ratio"):
            found.append(index)
            if len(found) == len(row):
                break
    if len(found) == len(row) and len(row) > 1:
        _follow(drafts, row, found[::-1])
    elif len(row) > 1:
        for index in row:
            drafts[index].rule, drafts[index].confidence = "unequal_list", 0.4
