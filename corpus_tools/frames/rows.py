"""Numbers in a row (A、B分别增长5%、3%): each gets its own member of the list before, or of the row before."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.behind import read_right
from corpus_tools.frames.comparisons import SHARES
from corpus_tools.frames.drafts import Draft
from corpus_tools.frames.earlier import drop_verb
from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.listed_before import list_added, list_levels, read_listed, read_listed_before
from corpus_tools.frames.lists import share_head, split_into, split_joint, split_list
from corpus_tools.frames.partners import list_partners, name_partners
from corpus_tools.frames.phrases import Gap, Phrase, cut_growth, cut_text, find_head, is_attribute
from corpus_tools.frames.predicates import BEYOND, COMP, DOWN, MOVES, NAME, SHARE, TO, UP, Token
from corpus_tools.frames.readings import Side, write_verb
from corpus_tools.frames.row_finding import Row, compares_in_turn, find_rows
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.split import Passage

_SHORT = 3  # 分别出口: a measure this short goes with the members of the list (集成电路出口), a longer one stands alone
_FRAMES = SHARE | COMP | BEYOND
_NO_MEASURES = ("新台币", "台币", "人民币", "港币", "港元", "美元", "澳门元", "排名", "位次", "名次")  # 分别为新台币（下同）3亿元、2亿元
_IN_TURN = compile_late("接连|连续|先后|相继|陆续|连跨")
_SIZED = compile_late("(?:及?以[上下])?的?([\u4e00-\u9fff]{0,6}(?:企业|项目|公司|园区|平台|单位|产品))数?量?")
_COMPARED = compile_late("[、，和及与](?:同比|环比|[季月年周](?=[增减升跌成衰])|[按较比]?[年季月]|[较比](?:[上去]|同期))")
_GRANTED = compile_late("的?((?:一次性|专项|资金)?(?:奖励|奖补|补助|补贴|资助|扶持|奖金))")


def align_rows(passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft]) -> None:
    """Write into the drafts of each row what every one of its numbers measures."""
    before: Row | None = None
    for row in find_rows(passage.norm, mentions, drafts):
        first = drafts[row.mentions[0]]
        if row.size == 1 and row.dist is None:
            if before is not None and drafts[before.mentions[0]].sentence != first.sentence:
                before = None
            continue
        if row.dist is not None and first.reading.rule == "bare" and _goes_on(passage.norm, mentions, drafts, row):
            first.kind, first.negative, first.reading = "change", drafts[row.mentions[0] - 1].negative, drafts[row.mentions[0] - 1].reading
        _spread_kind(mentions, drafts, row)
        if row.dist is not None:
            _align_each(passage, drafts, row, before, first.region.gaps[first.slot], row.dist)
        else:
            _align_plain(passage, mentions, drafts, row, before)
        before = row if row.size > 1 else before


def _goes_on(norm: str, mentions: Sequence[Numeral], drafts: Sequence[Draft], row: Row) -> bool:
    """甲业、乙业增长超过30%，分别为36%、34%: what the clause before tells in round figures."""
    index = row.mentions[0] - 1
    return index >= 0 and drafts[index].kind == "change" and drafts[index].sentence == drafts[index + 1].sentence and \
        mentions[index].quantity.unit == "percent" and norm[mentions[index].end:row.dist[0]] == "，"


def _spread_kind(mentions: Sequence[Numeral], drafts: Sequence[Draft], row: Row) -> None:
    """下降5%、3%: what is said of the first number holds for those after it that have no predicate of their own.

    以5%和3%的增速: what is said behind the last one holds for those before it.
    """
    lead, last = drafts[row.mentions[0]], drafts[row.mentions[-1]]
    if lead.reading.rule == "bare" and last.reading.rule == "behind":
        lead.kind, lead.negative, lead.cue, lead.reading = last.kind, last.negative, last.cue, last.reading
    shares = mentions[row.mentions[0]].quantity.unit in SHARES
    for index in row.mentions[1:]:
        draft = drafts[index]
        own = any(t[2] & MOVES for t in draft.region.gaps[draft.slot].tokens)
        if own or (mentions[index].quantity.unit in SHARES) is not shares:  # 营收、毛利率分别为5亿元、20%
            if own and draft.kind == "level" and lead.kind == "change":  # 比上月增加4吨和减少1吨
                bits = draft.cue[2] if draft.cue is not None else UP
                draft.kind, draft.negative, draft.reading = "change", bool(bits & DOWN), lead.reading
            lead, shares = draft, mentions[index].quantity.unit in SHARES
        else:
            draft.kind, draft.negative, draft.cue, draft.reading = lead.kind, lead.negative, lead.cue, lead.reading


def _align_each(passage: Passage, drafts: Sequence[Draft], row: Row, before: Row | None, gap: Gap, dist: Token) -> None:
    norm = passage.norm
    first = drafts[row.mentions[0]]
    framed = next((t[0] for t in gap.tokens if t[2] & _FRAMES and t[0] < dist[0]), dist[0])
    whole = read_left(norm, gap, framed)
    left = cut_growth(norm, gap, whole)
    if first.kind == "rank" and left.end < whole.end and norm[left.end] in "、和及与":
        left = whole  # 总量、增幅分别居第3位和第5位
    right = _read_behind(norm, first, gap, dist)
    last = drafts[row.mentions[-1]]
    if left.end < whole.end and first.kind == "level" and last.kind == "ratio":
        last.kind = "change"  # 总额和增速分别为5亿元和3%
    after = last.region.gaps[last.slot + 1]
    granted = _GRANTED.match(norm, after.start) if left.empty and right.empty else None
    if granted is not None:  # 分别给予30万元、80万元一次性奖励
        _put(drafts, row, [granted[1]] * row.size, right, "each")
        return
    is_sized = first.kind == "level" and before is not None and right.empty
    sized = _SIZED.fullmatch(norm, first.region.full[first.slot].start, dist[0]) if is_sized else None
    if sized is not None and first.measure != drafts[before.mentions[0]].measure:  # 超10亿元、50亿元的企业分别为30家、8家
        _put(drafts, row, [passage.plain[slice(*sized.span(1))]] * row.size, right, "each")
        return
    led = norm[dist[1] : dist[1] + 1] == "以" and row.size > 1
    behind = read_right(norm, after, after.start) if led and norm[after.start : after.start + 1] == "的" else None
    led_by = behind is not None and not behind.empty and last.reading.rule != "behind"
    if row.size > 1 and first.kind != "level" and compares_in_turn(norm, gap, dist) and \
            len(split_list(norm, left.start, left.end, gap.tokens)) < 2:
        for index in row.mentions:
            drafts[index].name(cut_text(passage.plain, norm, left.start, left.end), "each", own=True)
        return
    is_each_ones = row.size > 1 and sum(1 for t in gap.tokens if t[2] & NAME and t[1] <= dist[0]) == row.size  # 甲港、乙港分别为5万吨和3万吨
    totals = first.kind == "level" and right.empty and (left.empty or is_attribute(left, gap.tokens)) and not is_each_ones
    if totals and (added := list_added(drafts, row.mentions[0], row.size)):
        _follow(drafts, row, Row(added, list(range(row.size)), row.size))
        for index in row.mentions:
            drafts[index].text = drop_verb(drafts[index].text)  # of all, not of the new ones
        return
    if left.empty and right.empty and not led_by and (right.verb is None or right.verb[2] & MOVES and row.size > 1):
        if row.size > 1 and (members := read_listed_before(passage, drafts, row.mentions[0], row.size)):
            _put(drafts, row, members, left, "each")
            return
        _name_by_verbs(passage, drafts, row)
        if list_levels(drafts, row, before) or not _follow(drafts, row, before):
            _follow_levels(drafts, row)
        return
    shared = cut_text(passage.plain, norm, right.start, right.end) if not right.empty else ""
    if not shared and right.verb is not None and left.empty:
        shared = cut_text(passage.plain, norm, *right.verb[:2])
    side = cut_text(passage.plain, norm, left.start, left.end)
    if is_attribute(left, gap.tokens):
        levels = list_levels(drafts, row, before) if row.size > 1 else []  # 产值3亿元，税收2亿元，占比分别为5%、6%
        if _follow(drafts, row, Row(levels, list(range(row.size)), row.size) if levels else before, side=side):
            return
    if left.empty and shared:
        _put(drafts, row, name_partners(norm, gap.start, dist[0], [shared] * row.size), right, "each")
        return
    if led and not shared and not find_head(side):  # 甲、乙分别以5亿元和3亿元居二、三位: names, no measures
        _put(drafts, row, [cut_text(passage.plain, norm, behind.start, behind.end) if behind else ""] * row.size, right, "each")
        for index in row.mentions:
            drafts[index].own = bool(drafts[index].text)
        return
    if row.size > 1 and (members := list_partners(passage, gap.start, left.end, row.size)) is not None:
        _put(drafts, row, members, left, "each")
        return
    members = _read_members(passage, left, gap, row.size, mixed=first.kind != last.kind)
    if members is None:
        parts = split_list(norm, left.start, left.end, gap.tokens)
        if row.size > 1 or len(parts) > 1:
            _put(drafts, row, [shared or side] * row.size, left, "unequal_list")
        return
    if (listed := read_listed(passage, left, gap, row.size)) is not None:
        members = listed
    if shared:
        members = [m + shared for m in members] if len(shared) <= _SHORT else [shared] * len(members)
    _put(drafts, row, name_partners(norm, gap.start, left.start, members), left, "each")
    for index in row.mentions:
        drafts[index].attribute = is_attribute(left, gap.tokens)


def _name_by_verbs(passage: Passage, drafts: Sequence[Draft], row: Row) -> None:
    """接待268万人次，收入16亿元，分别增长23%和29%: what was done is measured, where as many amounts stand before as the row has places."""
    for index in range(row.mentions[0] - row.size, row.mentions[0]) if row.size > 1 <= row.mentions[0] - row.size + 1 else ():
        draft = drafts[index]
        if draft.sentence == drafts[row.mentions[0]].sentence and draft.kind == "level" and not draft.text and draft.verb is not None:
            draft.name(write_verb(passage, draft.verb), "verb", own=True)


def _read_behind(norm: str, first: Draft, gap: Gap, dist: Token) -> Phrase:
    """The measure between 分别 and the first number (分别实现产值); none where a frame (分别占) stands there."""
    tokens = [t for t in gap.tokens if t[0] >= dist[1]]
    early = first.cue is not None and first.cue[0] < dist[1] and first.kind != "level"
    if early or any(t[2] & _FRAMES for t in tokens):
        return Phrase(0, 0, 0)
    behind = read_left(norm, Gap(dist[1], gap.end, tokens), gap.end)
    return behind.emptied(behind.end) if norm[behind.start:behind.end] in _NO_MEASURES else behind


def _align_plain(
    passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft], row: Row, before: Row | None
) -> None:
    first, last = drafts[row.mentions[0]], drafts[row.mentions[-1]]
    if not first.text and any(_COMPARED.match(passage.norm, mentions[index - 1].end) for index in row.mentions[1:]):
        return  # 营收5亿元，季增6%、年增30%: both of the same
    if not first.text and first.kind != "rank":  # 居全国第8位、长三角第2位: of the same
        named_behind = last.text and last.phrase.start >= mentions[row.mentions[-1]].end
        if named_behind and not (first.cue is not None and first.cue[2] & (TO | MOVES)):
            for index in row.mentions[:-1]:  # 9批、400款车型: the noun stands behind the last number
                drafts[index].name(last.text, "behind_row", own=True)
        elif not _follow(drafts, row, before) and row.size > 1 and (levels := list_levels(drafts, row, None)) and \
                levels[-1] == row.mentions[0] - 1:
            _follow(drafts, row, Row(levels, list(range(row.size)), row.size))  # 内资3亿元、外资2亿美元，同比增长5%、6%
    if not first.text:
        return
    gap = first.region.gaps[first.slot]
    each = passage.norm[mentions[row.mentions[0]].start - 1] == "各"  # 甲及乙各1家、其他2家
    members = None if first.attribute or each else _read_members(passage, first.phrase, gap, row.size)
    if members is not None and len(set(members)) > 1:
        _put(drafts, row, members, first.phrase, "row")
        return
    for index in row.mentions[1:]:
        mention, draft = mentions[index], drafts[index]
        is_of_owner = mention.quantity.unit != "count" and passage.norm.startswith("的", mention.end) and draft.phrase.start > mention.end
        if not draft.text or is_of_owner:  # 产值超1亿元、5亿元的企业
            draft.name(first.text, "row", base=row.mentions[0])
            draft.attribute = first.attribute


def _read_members(passage: Passage, phrase: Phrase, gap: Gap, count: int, *, mixed: bool = False) -> list[str] | None:
    parts = split_into(passage.norm, phrase, gap, count)
    if len(parts) == count and count > 1:
        return share_head([cut_text(passage.plain, passage.norm, a, b) for a, b in parts])
    text = cut_text(passage.plain, passage.norm, phrase.start, phrase.end)
    if count == 1:
        return [text]
    shared = "、" in passage.norm[gap.start : phrase.start]  # 甲、乙进出口分别增长3%、5%: the names tell them apart
    in_turn = _IN_TURN.search(passage.norm, phrase.start, gap.end) is not None  # 进出口接连突破5万亿元、6万亿元
    return not (shared or in_turn or mixed) and split_joint(text, count) or ([text] * count if len(parts) == 1 else None)


def _put(drafts: Sequence[Draft], row: Row, texts: Sequence[str], phrase: Phrase, rule: str) -> None:
    for index, place in zip(row.mentions, row.places, strict=True):
        drafts[index].side = Side(phrase)
        drafts[index].name(texts[place], rule, own=True)


def _follow(drafts: Sequence[Draft], row: Row, before: Row | None, *, side: str = "") -> bool:
    """同增1.9%和38.4%, 比重分别为24%和7%: the row before, one to one, with its side."""
    if before is None or before.size != row.size or before is row:
        return False
    if drafts[before.mentions[0]].sentence != drafts[row.mentions[0]].sentence:
        return False
    bases = dict(zip(before.places, before.mentions, strict=True))
    if not all(drafts[base].text for base in before.mentions):
        return False  # 月增3%、年增5%，累计营收9亿元，季减2%、年增4%: of the sum, not of the row
    for index, place in zip(row.mentions, row.places, strict=True):
        if place in bases:
            drafts[index].name(drafts[bases[place]].text + side, "row_before", base=bases[place])
    return True


def _follow_levels(drafts: Sequence[Draft], row: Row) -> None:
    """增加值208.9亿元，产值1052.9亿元，分别增长11.1%和11.3%: the amounts named just before, one to one."""
    head = drafts[row.mentions[0]]
    if head.kind == "level" or row.size == 1:
        return
    found = list_levels(drafts, row, None)
    if found:
        _follow(drafts, row, Row(found, list(range(row.size)), row.size))
        return
    for index in row.mentions:
        drafts[index].rule = "unequal_list"
