"""A first reading of each quantity by itself: kind and phrase, before lists and clauses are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.frames.comparisons import POINTS, SHARES, is_of_another
from corpus_tools.frames.far_words import OPEN, carries_flow, find_gap, find_growth_behind, look_ahead, look_back
from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.kinds import read_kind
from corpus_tools.frames.phrases import Phrase, find_head, is_attribute
from corpus_tools.frames.predicates import BEYOND, DOWN, GDOWN, MOVES, TO, UNDER, Marks, Token
from corpus_tools.frames.rankings import FIELD_ENDS, cut_field_end, find_ranked
from corpus_tools.frames.readings import Reading, Side, is_signed, write_verb
from corpus_tools.frames.regions import Region, read_regions
from corpus_tools.frames.rises import read_rise, read_source
from corpus_tools.frames.sides import FROM_BASE, choose_side, find_part
from corpus_tools.frames.special_sides import read_taken, read_tax
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.split import Passage

_AMONG = compile_late("其中|当中|另|余下|其余|包括")
_WITHIN = compile_late("(?<=..)在[^，。；、]{1,14}[中里](?:所占)?的?(?:占比|比重|份额|比例)$")
_IN_FIELD = compile_late("(?:位居|位列|排在|名列|排名|[列居])(?:全[国省市区县州])?$")  # 列六个开发区第2位
_MONTHS = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?"  # 较去年的76%下滑7个百分点: what it was then
_STRIVES = compile_late("，并?(?:力争|争取|确保|努力|奋力|力求|冲刺|挑战|奋斗目标)(?:实现|达到?|突破|超过|冲刺|增长)?"
                       "|，(?:随后|后来?|又|再|并|现)?(?:已)?(?:上调|下调|调高|调低|上修|下修|修正|调整)[至到为]")
_THEN_AT = compile_late(f"[比较](?:[0-9]{{2,4}}年(?:[0-9]{{1,2}}月(?:[0-9]{{1,2}}日|[底末])?|[底末])?|"
                        f"[去上前]年|上个?月|上季度?|(?:{_MONTHS}[至到~-])?{_MONTHS}|同期)[^，。；、0-9]{{0,6}}的约?$")
_LENGTHS, _AND = frozenset(("m", "cm", "mm", "km")), ("和", "、", "及", "与", "以及")
_GROWTHS = ("升幅", "跌幅", "增幅", "降幅", "减幅", "涨幅", "增速", "增长率", "成长率", "增长")
_NEXT = compile_late("(?:接下来|其次|再次|最后|则|分别|依次|而|及|和|与|、|，|是|为|以)*")
_SPENT_ON = ("项目投资", "基地投资", "工程投资", "产业园投资")
_EACH_ONE = compile_late("(?:同一|单个|每[家个户])(?:企业|项目|单位|机构|平台)")
_PEOPLE, _SHORT_NOUN, _NEAR_OTHER, _LONGEST_FIELD = "人口", 10, 14, 10  # characters
_YEARS_OLD, _OF_AGE, _SIZES = ("岁", "歲"), ("占", "的占", "者占"), ("投资", "出资", "投入")  # 投资5000万元以上项目80个
_AGES = compile_late("[0-9]{1,3}(?:[-~—–至到][0-9]{1,3})?[岁歲](?:及?(?:以上|以下))?$")
_MANNERS, _MARGINS, _THEN = ("速度", "幅度", "速率", "势头", "比例"), ("的优势", "的差距", "的领先"), ("与", "和", "及")
_ITS_AIM = compile_late("(?:左右|以上)?的(?:年度|预期|全年|既定|控制)*(?:(增长|增速|增幅)(?:预期)?(?:目标|水平)|目标)")
_YARDSTICK = compile_late("的“?[^，。；”]{0,6}(?:警戒线|标准|水平|门槛|底线|红线|下限|上限)")
_BEHIND = ("的", "增长", "增幅", "提升", "高速", "快速", "大幅", "正")  # 实现25%以上高速增长


@dataclass(slots=True)
class Draft:
    """What is known so far of one quantity; filled in step by step."""

    region: Region
    slot: int  # its place in the region
    sentence: int
    reading: Reading
    kind: str
    negative: bool
    cue: Token | None
    side: Side
    text: str  # the phrase as it will be given, "" while unknown
    rule: str  # how the phrase was found
    steps: bool = False  # it counts places in a ranking
    chain: int = -1  # of clauses, between semicolons
    measure: str = ""  # the measure word of the number
    base: int | None = None  # the mention that the measure is taken from
    own: bool = False  # it names its measure itself
    attribute: bool = False  # the phrase is only a side (增速) of a measure named before
    among: bool = False  # a part of what was named before (其中)
    fielded: bool = False  # a rank whose field is the count before it (在100个园区中列第5位)
    is_field: bool = False  # a count of those among whom others stand: 31个省份中，甲省以8%的增速居首
    settled: bool = False  # nothing is to be taken from other sentences (cells of tables)

    @property
    def phrase(self) -> Phrase:
        return self.side.phrase

    @property
    def verb(self) -> Token | None:
        return self.side.verb

    def name(self, text: str, rule: str, *, base: int | None = None, own: bool = False) -> None:
        """Write down what is measured, and how that was found."""
        self.text, self.rule, self.base, self.own = text, rule, base, own


def draft_mentions(passage: Passage, mentions: Sequence[Numeral], names: Marks, marks: Marks) -> list[Draft]:
    """One draft for each mention, in the same order.

    ``names`` are the names of the passage as tokens, ``marks`` its names and brackets.
    """
    drafts: dict[int, Draft] = {}
    for region in read_regions(passage, mentions, names, marks):
        for slot, index in enumerate(region.mentions):
            before = drafts[region.mentions[slot - 1]] if slot else None
            ahead = mentions[region.mentions[slot + 1]].quantity.unit if slot + 1 < len(region.mentions) else ""
            drafts[index] = _draft_mention(passage, region, slot, mentions[index], before, ahead)
    _read_bracketed(passage, mentions, drafts)
    return [drafts[index] for index in range(len(mentions))]


def _read_bracketed(passage: Passage, mentions: Sequence[Numeral], drafts: dict[int, Draft]) -> None:
    """下降逾三成（31.2%）; 电子成长5%，其次是机械4%: a bare share in a bracket behind a change, or of the next one, is one too."""
    for index, mention in enumerate(mentions):
        start, draft = mention.start, drafts[index]
        if draft.reading.rule == "bare" and is_signed(passage.norm, mention):
            draft.kind = "change"  # 通讯设备（+30.6%）、皮具（-4.9%）
            continue
        if not index:
            continue
        before = drafts[index - 1]
        head = start - 3 if passage.norm[start - 3] == "最" else start - 1
        if passage.norm[start - 1] == "（" and passage.norm.endswith(_GROWTHS, 0, head) and draft.reading.rule == "bare":
            draft.kind = "change"  # 较5月的升幅（2.5%）为小, 某市降幅最大（8%）
            draft.negative = passage.norm[head - 2] in "跌降减"
            continue
        if draft.reading.rule not in ("bare", "moved_to") or before.kind != "change" or mention.quantity.unit != "percent":
            continue
        strives = _STRIVES.fullmatch(passage.norm, mentions[index - 1].end, start) is not None  # 增长8%，力争达到9%; 5%至6%，后下调至4%
        in_bracket = mentions[index - 1].end == start - 1 and passage.norm[start - 1] == "（"
        first = max(passage.clauses[passage.clause_at(start)].start, mentions[index - 1].end)
        is_next = draft.sentence == before.sentence and mentions[index - 1].quantity.unit == "percent" and draft.phrase.end == start and \
            0 < start - draft.phrase.start <= _SHORT_NOUN and _NEXT.fullmatch(passage.norm, first, draft.phrase.start) is not None
        is_others = draft.sentence == before.sentence and before.reading.rule in ("behind", "too") and draft.phrase.empty and \
            start - mentions[index - 1].end <= _NEAR_OTHER  # 以甲园48%的成长率最高，乙园23%次之，丙园则为2%
        if strives or draft.reading.rule == "bare" and (in_bracket or is_next or is_others):
            draft.reading = Reading("change", before.negative, before.cue, draft.reading.phrase, "too")
            draft.kind, draft.negative, draft.cue = "change", before.negative, before.cue


def _draft_mention(passage: Passage, region: Region, slot: int, mention: Numeral, before: Draft | None, ahead: str) -> Draft:
    norm, quantity = passage.norm, mention.quantity
    unit, is_share = quantity.unit, quantity.unit in SHARES
    gap, after = region.gaps[slot], region.gaps[slot + 1]
    reading = read_kind(norm, gap, mention.start, unit, quantity.kind)
    was_then = norm[mention.start - 1] in "的约" and _THEN_AT.search(norm, max(gap.start, mention.start - 24), mention.start) is not None
    was_then = was_then or is_share and norm[mention.start - 1] in "年期季月底" and norm[mention.end : mention.end + 1] not in ("的", "") and \
        FROM_BASE.search(norm, gap.start, mention.start) is not None  # 入住率75%，较去年82%下滑
    is_open = reading.rule in OPEN or reading.rule == "done" and norm.startswith(_BEHIND, mention.end)
    if unit in ("percent", "times") and is_open and not was_then:
        reading = look_ahead(norm, after, mention.end, reading)
    if unit == "percent" and reading.rule == "gap" and (aim := _ITS_AIM.match(norm, mention.end)) is not None:  # 增速高于全省4%的年度增长目标
        reading = Reading("change", False, None, read_left(norm, gap, mention.start), "behind") if aim[1] else \
            Reading("ratio", False, reading.cue, reading.phrase, "bare")  # 低于全年6%的预期目标
    if not is_share and reading.rule == "gap" and _YARDSTICK.match(norm, mention.end) is not None:
        reading = Reading("level", False, reading.cue, reading.phrase, "level")  # 低于月均180亿元的“警戒线”
    if unit in POINTS and norm.startswith(_MARGINS, mention.end):
        reading = change(reading, kind="ratio", negative=False, rule="gap")  # 以8个百分点的优势领先
    if unit == "count" and ahead in POINTS and find_gap(norm, gap):
        reading = Reading("level", False, None, reading.phrase.emptied(mention.start), "level")  # 高于东部33个开发区0.7个百分点
    elif before and before.measure and unit in POINTS and (reading.rule == "points" or reading.rule == "gap" != before.reading.rule):
        reading = find_gap(norm, region.gaps[slot - 1], reading) or reading
    elif before is not None and is_share and gap.end - gap.start < 3 and reading.cue is not None and reading.cue[2] & BEYOND and \
            FROM_BASE.search(norm, region.gaps[slot - 1].start, region.gaps[slot - 1].end) is not None:
        reading = Reading("change", bool(reading.cue[2] & UNDER), reading.cue, reading.phrase, "compared")  # 比上年的3亿元多40%
    if before is not None:
        reading = look_back(norm, region, slot, reading, shared=before.reading.kind != "level")
        if reading.rule == "bare" and before.kind == "change" and norm[gap.start : gap.start + 1] in "、和及或":
            reading = Reading("change", before.negative, before.cue, reading.phrase, "too")  # 压减时间58%、材料52%
        if reading.rule == "bare" and unit == "percent" and norm[gap.start : gap.end] == "或" and before.cue is not None and \
                before.cue[2] & MOVES and not before.cue[2] & TO:
            reading = Reading("change", bool(before.cue[2] & DOWN), before.cue, reading.phrase, "too")  # 减少2亿元或44%
        if reading.rule == "points" and before.kind == "ratio" and before.reading.kind == "ratio" and reading.phrase.empty and \
                norm[gap.start : gap.end].strip() in _AND:
            reading = change(before.reading, rule="gap")  # 高于全国、全省3.5个和2.1个百分点
        if before.reading.rule in ("growth", "too") and reading.phrase.empty and (
                reading.rule == "moved_to" or unit == "percent" and norm[gap.start : gap.end] in ("转为", "变为")):
            reading = change(reading, kind="change", negative=before.negative)  # 增速由5%提高到6%
    if is_share and norm[reading.phrase.end - 1] in "比重额例" and \
            (within := _WITHIN.search(norm, gap.start, reading.phrase.end)) is not None:
        reading = change(reading, phrase=read_left(norm, gap, within.start()), part=False)  # 园区在全市出口中的比重比上年低2个百分点
    source = read_source(norm, region, slot, mention, reading.phrase)
    if source is not None:
        reading = change(reading, phrase=source, part=False)
        if not is_share:
            region.take(slot, after.end)  # 均价从5元一票降至3元
    is_others = source is None and is_of_another(norm, gap.start, mention) and \
        not find_head(norm[reading.phrase.start : reading.phrase.end])
    rule_before = before.reading.rule if before is not None else ""
    rise = None if is_share or is_others else read_rise(norm, region, slot, mention, reading, rule_before)
    if rise is not None:
        reading, side = rise
    elif source is not None or is_others:
        side = Side(source or reading.phrase.emptied(mention.start))
    elif reading.kind == "level" and not is_share:
        side = choose_side(passage, region, slot, mention, reading)
        if quantity.measure in _YEARS_OLD and side.rule == "right":
            region.gaps[slot + 1] = after  # 70岁以上老人增加12万人: both are of those behind the age
        if side.rule == "between" and quantity.unit == "count" and norm.endswith(("以上", "以下"), 0, region.full[slot].start):
            side.parts = ((region.gaps[slot - 1].end, side.phrase.end),)  # 亿元以上项目12个
        if side.rule == "between" and before is not None and before.side.verb is not None and \
                before.side.phrase.start == side.phrase.start and norm[before.side.verb[0] : before.side.verb[1]] not in _SIZES:
            side.verb = before.side.verb  # 签约亿元以上项目52个
    elif reading.kind == "rank" and (behind := find_ranked(norm, after, mention.end, reading.phrase)) is not None:
        region.take(slot, behind.end)
        side = Side(behind, "right")
    elif unit == "percent" and (tax := read_tax(norm, mention, reading.phrase)) is not None:
        side = Side(tax)
    elif reading.part or reading.rule == "share" and reading.phrase.empty:
        side = find_part(passage, region, slot, mention, reading)
    elif reading.rule == "moved" and unit == "percent" and (thing := read_taken(norm, gap, after, mention, reading.phrase)) is not None:
        region.take(slot, thing.end)
        side = Side(thing, "right")  # 增加四成产能
    else:
        side = Side(reading.phrase)
    if side.rule == "part" and unit == "percent" and (grown := find_growth_behind(norm, after, mention.end, side.phrase.end)):
        reading = Reading("change", bool(grown[2] & (DOWN | GDOWN)), grown, reading.phrase, "behind")
        if norm.endswith(_MANNERS, side.phrase.start, side.phrase.end):
            side = Side(reading.phrase)  # 业务量以年均30%的速度增长
        region.take(slot, grown[1] + (norm[grown[1] : grown[1] + 1] in _THEN))
    text = side.write(passage)
    if before is not None and before.measure in _YEARS_OLD and norm.startswith(_OF_AGE, gap.start) and \
            (ages := _AGES.search(norm, max(0, gap.start - 14), gap.start)) is not None:
        text = passage.plain[slice(*ages.span())]  # 55岁及以上占45%
    elif unit in _LENGTHS and norm[mention.start - 1] in "高深厚" and norm[mention.start - 2] in "，、；（" and not text:
        text = norm[mention.start - 1]  # 长80米，高57米
    elif quantity.measure in _YEARS_OLD and norm.startswith(_OF_AGE, mention.end):
        text = "年龄"
    elif quantity.measure == _PEOPLE and reading.kind == "level" and _PEOPLE not in text:
        text = (text if len(text) == 2 else "") + _PEOPLE  # 居住着2万人口, 常住2万人口
    elif len(text) > _SHORT_NOUN and unit.isupper() and reading.kind == "level" and text.endswith(_SPENT_ON):
        text = "投资"  # 智能终端配套产业园项目投资50亿元
    elif not text and reading.cue is not None and norm[reading.cue[1] - 1] == "赚":
        text = passage.plain[reading.cue[0]:reading.cue[1]]  # 上季多赚三成
    if not is_share and unit != "count" and text[:1] in ("同", "单", "每") and _EACH_ONE.fullmatch(text):
        text = ""  # 给予补助，单个企业最高300万元
    if reading.kind == "rank" and text[:1] in FIELD_ENDS and text[:2] != "中国":
        text = cut_field_end(norm, side.phrase.start, text)
    _, _, _, chain, sentence = passage.clauses[region.clause]
    draft = Draft(region, slot, sentence, reading, reading.kind, reading.negative, reading.cue, side, text, side.rule, chain=chain,
                  measure=quantity.measure)
    if reading.kind == "level" and (cue := reading.cue) is not None and cue[2] & MOVES and not cue[2] & TO:
        places = quantity.measure == "位" and cue[1] == mention.start and norm.startswith(("至", "到"), mention.end)  # 增速提升3位至第4
        if places or norm.startswith(("名次", "位次"), mention.end):  # 大幅提升38个名次
            draft.kind, draft.negative, draft.steps, side.verb = "change", bool(cue[2] & DOWN), True, None
            draft.text = text.removesuffix(norm[cue[0]:cue[1]]) if places else ""
    draft.own = bool(draft.text)
    if before is not None and (flow := before.side.flow) is not None and draft.rule == "left" and \
            carries_flow(passage, gap, mention, side, before.side, same=quantity.measure == before.measure):
        side.flow, draft.text = flow, write_verb(passage, flow) + draft.text
    draft.fielded = slot > 0 and reading.kind == "rank" != before.kind and (
        not FIELD_ENDS.isdisjoint(norm[side.phrase.start if norm[side.phrase.start - 1] == "、" else gap.start : mention.start])
        or _IN_FIELD.search(norm, region.gaps[slot - 1].start, region.gaps[slot - 1].end) is not None)
    if text != "年龄":
        again = reading.rule == "far" and before is not None and before.kind == "rank"  # 增速居全市第5位、九县区第2位
        draft.attribute = draft.own and reading.rule != "judged" and \
            is_attribute(side.phrase, (region.gaps[slot - 1] if again else after if side.rule == "part" else gap).tokens)
        draft.among = gap.start < gap.end and _AMONG.search(norm, gap.start, min(gap.start + 4, gap.end)) is not None
    draft.among = draft.among or side.among
    draft.is_field = unit == "count" and draft.own and norm.find("中，", mention.end, mention.end + _LONGEST_FIELD) > 0
    return draft
