"""On which side of its number a measure stands: 项目30个, 30个项目, 引进30个项目, 4人入选计划, 70%的资源."""

from __future__ import annotations

from dataclasses import dataclass

from corpus_tools.frames.indicators import read_left, read_right
from corpus_tools.frames.kinds import Reading
from corpus_tools.frames.phrases import Gap, Phrase, cut_text, find_head, is_kept, is_rate
from corpus_tools.frames.predicates import (
    ADV,
    DE,
    ETC,
    GENERIC,
    KEEP,
    LIGHT,
    LIST,
    NOMINAL,
    PREP,
    RANK,
    TIME,
    TO,
    UP,
    VERB,
    Token,
)
from corpus_tools.frames.regions import Region
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.wordlist import list_words
from corpus_tools.split import Passage

# 年产800万台冰箱生产基地: what is made, not where
_OUTPUT = compile_late("(?:年|日|月)(?:产|加工|处理|生产|回收|屠宰)$")
_PRODUCT = compile_late("([^，。；、]{1,14}?)(?:的)?(?:生产|制造|加工|智造|产业化|扩建|技改|项目|基地|产业园|工厂|工程)")
_CHOSEN = ("入选", "获评", "获批", "获得", "入围", "当选", "被评为", "被认定", "通过", "进入", "成为", "晋级")
_FROM = ("由", "从", "自")
_STOPS = frozenset(("将", "把", "被", "使", "让", "令"))
# What only leads to the purpose of an amount (将用于, 会先).
_PURPOSE = ("用于", "用以", "用作", "用来", "投向", "主要", "将", "会", "则", "先", "便", "已", "就", "拟", "计划")
# Ends of names of those who have what is counted (某某委员会1个), where no list of names knows them.
_BODIES = tuple("公司 集团 委 厅 局 政府 委员会 管委会 指挥部 大学 银行 电视台 开发区 市 县 区 省 州 镇 街道".split())
_AMOUNTS = (
    "总投资",
    "计划投资",
    "总规模",
    "产值",
    "总额",
)  # of a thing, whatever is done with it (引进总投资10亿元的项目)
_CLOSED = frozenset("，、：；。）-—和及/+（ 的")
_JOINT = compile_late("(?:、|(?:以及|及|和)(?:利用|动用|另外|另)?)$")  # between the parts of a sum
_OF_BASE = compile_late("(?:比|较)(?:去年|前年|上年|上一年|上季|上月|[0-9]{4}年)(?:同期|全年|同月|同季|底|末)?的(?:约|近|逾|超过)?$")
_AMONG = compile_late("^(?:其中|当中|内有)[^，。；]{0,4}$")
_BALLOTS, _OF_BALLOTS = ("票", "席", "席次"), ("票", "票数", "席", "席位", "门槛", "总数", "议员", "选委")
_LONGEST = 40
_LONGEST_ACTOR = 8

# what those who are counted are ranked by
_CONTEST = compile_late("(?:综合|年度|绩效|发展|水平|评价|考核|工作|竞争力|营商环境|高质量)*(?:考评|考核|评价|评比|评估|排名|测评|比拼)(?:结果)?(?:当中|中|里)")


@dataclass(slots=True)
class Side:
    """The phrase that was chosen, with what belongs to it and stands apart (医保基金 … 支出, 引进 … 项目)."""

    phrase: Phrase
    rule: str = "left"
    verb: Token | None = None  # a verb that belongs to the measure and stands apart from the phrase
    parts: tuple[tuple[int, int], ...] = ()  # of which the text is put together, where one stretch does not do
    size: bool = False  # a size (超20亿元项目): what is measured may have been named before
    body: bool = False  # the phrase may be who has them, not what they are
    among: bool = False
    flow: Token | None = None  # the verb that makes it a flow (新增): it holds for the rest of a list too

    def write(self, passage: Passage) -> str:
        """The phrase as text, "" where there is none."""
        if self.phrase.empty:
            return ""
        parts = self.parts or ((self.phrase.start, self.phrase.end),)
        text = "".join(cut_text(passage.text, passage.norm, *part) for part in parts)
        return write_verb(passage, self.verb) + text if self.verb is not None else text


def write_verb(passage: Passage, verb: Token) -> str:
    """A verb as part of a measure."""
    return cut_text(passage.text, passage.norm, verb[0], verb[1]).rstrip("了")


def choose_side(passage: Passage, region: Region, slot: int, mention: Numeral, reading: Reading) -> Side:
    """The phrase of an amount or count: to its left, behind its measure word, or what was done by so many."""
    norm, left = passage.norm, reading.phrase
    gap, after = region.gaps[slot], region.gaps[slot + 1]
    right = read_right(norm, after, mention.end)
    if norm[mention.start - 1] in "的约近逾超过\n" and \
            (base := _OF_BASE.search(norm, gap.start, mention.start)) is not None:  # 营业额5亿元，比前年的4亿元多出1亿元
        return Side(read_left(norm, gap, base.start()))
    if (ballots := _read_ballots(norm, mention, left, right)) is not None:
        return ballots
    if (of := _read_owner(norm, region, slot, mention)) is not None:
        return Side(of, "right", verb=left.verb if is_kept(left.verb) else None)
    if norm[mention.end : mention.end + 1] in (" ", "\u3000") and not left.empty and left.end == mention.start:
        right = right.emptied(mention.end)  # 签约项目32个 开局良好: a headline in two parts
    if right.empty and left.empty and left.cue is not None and norm[left.cue[0] : left.cue[1]] in _FROM:
        return Side(left)  # 由5000万元增加至2亿元
    output = None if right.empty else _OUTPUT.search(norm, max(gap.start, mention.start - 4), mention.start)
    if output is not None:
        thing = _PRODUCT.match(norm, right.start, right.end)
        end = thing.end(1) if thing is not None else right.end
        if thing is None and norm[right.end - 1] in "厂站场线":  # 日处理3万吨污水处理厂
            return Side(Phrase(*output.span(), 0), "output")
        region.take(slot, right.end)
        return Side(Phrase(right.start, end, 0), "output", parts=(output.span(), (right.start, end)))
    among = norm[max(0, mention.start - 3) : mention.start].rstrip("的").endswith(("其中", "当中"))
    if among:
        left = left.emptied(mention.start)
    is_among = among or _AMONG.search(norm, gap.start, mention.start) is not None
    if (being := _read_being(norm, after, mention, left, among=is_among)) is not None:
        return being
    if right.empty and _is_weak(gap, left):
        right = _read_verbal(norm, after, mention.end)
        if right.empty and mention.end < after.end and norm[mention.end] not in _CLOSED:
            left = left.emptied(left.start)  # 致近百人死亡
    if right.empty and slot and norm.startswith(_CHOSEN, mention.end) and norm[mention.start - 1:mention.start] == "、":
        chosen = _read_said(norm, region, slot, mention, left)
        if chosen is not None:
            return chosen  # 12名创业者入选甲计划、18名入选乙工程
    if not left.empty and (right.empty or not _prefers_right(norm, region, slot, left, right, mention)):
        return _take_left(passage, gap, mention, left, right)
    verb = left.verb if is_kept(left.verb) else None
    if not right.empty:
        verb = verb or (left.soft if left.soft is not None and left.start == left.soft[0] else None)
        return _take_right(norm, region, slot, mention, right, verb)
    said = _read_said(norm, region, slot, mention, left)
    if said is not None:
        return said
    if verb is not None:
        return Side(left.emptied(left.start), "verb", verb=verb, among=among)
    between = _read_between(norm, region, slot)
    return between or Side(left.emptied(left.start), among=among)


def _read_ballots(norm: str, mention: Numeral, left: Phrase, right: Phrase) -> Side | None:
    """青禾党获得30席: votes and seats are their own measure, what stands before them is who has them."""
    measure = mention.quantity.measure
    if measure not in _BALLOTS or not right.empty or norm[left.start : left.end].endswith(_OF_BALLOTS):
        return None
    at = norm.rfind(measure, mention.start, mention.end)
    return Side(Phrase(at, at + len(measure), left.seen), "measure") if at > mention.start else None


def _read_being(norm: str, after: Gap, mention: Numeral, left: Phrase, *, among: bool) -> Side | None:
    """其中30家为外资企业, 当中2万人次为内地旅客: what so many of them are."""
    at = mention.end
    if not (among or left.empty) or norm[at : at + 1] not in ("为", "是", "属") or norm[at : at + 2] in ("为主", "为止", "是否"):
        return None
    at += 2 if norm.startswith("属于", at) else 1
    named = read_right(norm, Gap(at, after.end, [t for t in after.tokens if t[0] >= at]), at)
    if named.empty or named.start > at + 1 or norm[named.end : named.end + 1].isalnum():  # 20家为园区提供服务
        return None
    return Side(named, "right", among=True)


def _read_owner(norm: str, region: Region, slot: int, mention: Numeral) -> Phrase | None:
    """培育30家年产值超5亿元的骨干企业, 5个千亿级产业: what is counted stands behind its own size."""
    if mention.quantity.unit != "count" or slot + 1 >= len(region.mentions):
        return None
    size, behind = region.gaps[slot + 1], region.gaps[slot + 2]
    if size.start != mention.end:
        return None
    is_label = size.start == size.end and norm[behind.start - 1] == "级"
    if not is_label and (norm[behind.start : behind.start + 1] != "的" or norm[size.start : size.start + 1] in _CLOSED):
        return None
    if any(t[2] & LIST for t in size.tokens):
        return None
    named = read_right(norm, behind, behind.start)
    return None if named.empty else named


def find_part(passage: Passage, region: Region, slot: int, mention: Numeral, reading: Reading) -> Side:
    """The phrase of a share whose whole stands behind it: 70%的创新资源, 覆盖九成社区, 机构97%门诊量."""
    norm, left = passage.norm, reading.phrase
    after = region.gaps[slot + 1]
    right = read_right(norm, after, mention.end)
    of = norm[mention.end : mention.end + 1] == "的"
    if right.empty or is_rate(norm[left.start : left.end]) and not of:
        return Side(left)
    if not of and not left.empty and slot + 1 < len(region.mentions) and right.end >= after.end:
        return Side(left)
    if reading.rule == "share" and not of:
        return Side(left)
    cue = left.cue
    said = cue is not None and cue[2] & (VERB | LIGHT | PREP) and of  # 聚集了70%的…: only the verb's object is measured
    parts = [] if left.empty or said else [(left.start, left.end)]
    if cue is not None and cue[2] & (VERB | LIGHT) and cue[1] - cue[0] > 1 and not cue[2] & TO:
        kept = cue[2] & KEEP and not cue[2] & LIGHT
        parts += [cue[:2]] if kept or not (left.empty or said) else []
    region.take(slot, right.end)
    return Side(Phrase(right.start, right.end, left.seen), "part", parts=(*parts, (right.start, right.end)))


def _take_left(passage: Passage, gap: Gap, mention: Numeral, left: Phrase, right: Phrase) -> Side:
    verb = left.verb if is_kept(left.verb) and right.empty else None
    near = left.end - left.start <= _LONGEST_ACTOR
    if verb is not None:
        whole = (left.start, left.end)
        if verb[0] == left.end:
            return Side(Phrase(left.start, verb[1], left.seen, None, left.lead), "noun_verb")
        parts = (whole, verb[:2]) if near else ()  # 医保基金累计结存: what stands between them is no part of it
        return Side(Phrase(verb[0], verb[1], left.seen), "noun_verb", parts=parts)
    lead = left.lead
    if left.soft is not None and left.soft[0] == left.start and lead is not None and lead[2] & ADV:
        actor = read_left(passage.norm, gap, lead[0])  # 医保基金累计支出
        if not actor.empty and actor.end - actor.start <= _LONGEST_ACTOR and actor.verb is None:
            return Side(left, parts=((actor.start, actor.end), (left.start, left.end)))
        return Side(left)
    joins = lead is not None and is_kept(lead) and not lead[2] & LIGHT
    if (
        joins
        and not passage.norm[lead[1] : left.start].strip("了“ ")
        and not passage.norm.startswith(_AMOUNTS, left.start)
    ):
        return Side(Phrase(lead[0], left.end, left.seen), flow=lead)
    counted = mention.quantity.unit == "count" and left.cue is None
    return Side(left, body=counted and passage.norm[left.start : left.end].endswith(_BODIES))


def _take_right(norm: str, region: Region, slot: int, mention: Numeral, right: Phrase, verb: Token | None) -> Side:
    after, lead = region.gaps[slot + 1], right.lead
    counted = mention.quantity.unit == "count"
    comma = norm.find("、", right.start, right.end)
    if counted and comma > 0 and lead is not None and lead[2] & TO and slot + 1 < len(region.mentions):
        right = Phrase(right.start, comma, right.seen)  # 引进15家厂商、投资金额高达547亿元
    if not counted and slot + 1 < len(region.mentions) and norm[after.end - 1] == "、" and after.end - right.start < _LONGEST:
        right = Phrase(right.start, after.end - 1, right.seen)  # 20亿元医院扩建、3亿元支援商户
    if counted and (contest := _CONTEST.search(norm, right.start + 2, after.end)) and \
            contest.start() < right.end:
        right = right._replace(end=contest.start())  # 217家国家级经开区综合考评中位居第45位
    region.take(slot, right.end)
    generic = _is_generic(after, right)
    if counted and generic and lead is not None and verb is None and slot + 1 == len(region.mentions):
        longer = read_right(norm, after, mention.end, whole=True)
        if longer.end - longer.start <= _LONGEST:
            return Side(_cut_when(norm, longer), "right_said")  # 5家企业入选名单: 企业 alone says too little
    if not counted:
        end = right.end
        if lead is not None and lead[2] & (VERB | LIGHT) and lead[0] == end and lead[1] == after.end:
            end = lead[1]  # 179亿元军事支持: the verb that ends the clause is a noun
        right = Phrase(min(_skip_purpose(norm, right.start), end), end, 0)
    return Side(right, "right", verb=verb, size=not counted and generic and mention.quantity.bound in "><")


def _cut_when(norm: str, phrase: Phrase) -> Phrase:
    """两幢大楼落成后: what it is, without the word that makes a time of it."""
    end = phrase.end - (norm[phrase.end - 1] in "后时前" and norm[phrase.end - 2 : phrase.end] not in list_words())
    return phrase._replace(end=end) if end - phrase.start > 1 else phrase


def _read_said(norm: str, region: Region, slot: int, mention: Numeral, left: Phrase) -> Side | None:
    """4人入选国家级计划, 30亿元用于建设设施: what was done by so many, or is to be done with so much."""
    at, after = mention.end, region.gaps[slot + 1]
    if at >= after.end or norm[at] in _CLOSED or left.seen & UP or norm.startswith(("中有", "当中", "之中"), at):
        return None
    joint = _JOINT.search(norm, at, after.end) if slot + 1 < len(region.mentions) else None
    is_list = joint is not None  # 100亿元注资基金、20亿元建设平台以及利用1亿元发展电竞
    stop = after.end if mention.quantity.unit == "count" else joint.start() if joint is not None else region.end
    stop = next((t[0] for t in after.tokens if t[0] > at and norm[t[0] : t[1]] in _STOPS), stop)
    first = next((t for t in after.tokens if t[0] >= at), None)
    if mention.quantity.unit == "count" and first is not None and first[0] == at and first[2] & (TIME | PREP):
        of = norm.rfind("的", at, after.end)  # 3名8月11日在甲地获救的船员
        right = read_right(norm, after, of + 1) if of > at else left.emptied(at)
        if not right.empty:
            return Side(right, "said")
    whole = read_right(norm, Gap(at, min(stop, at + _LONGEST), []), at, whole=True)
    start = _skip_purpose(norm, whole.start)
    if is_list and whole.end - start > 1:
        region.take(slot, after.end)
    return Side(Phrase(start, whole.end, left.seen), "said") if whole.end - start > 1 else None


def _read_between(norm: str, region: Region, slot: int) -> Side | None:
    """超20亿元项目200个: the noun between a size and a count is what is counted."""
    gap, full = region.gaps[slot], region.full[slot]
    if not slot or gap.start < gap.end or full.end == full.start:
        return None
    right = read_right(norm, full, full.start)
    return Side(right, "between") if right.end == full.end else None


def _read_verbal(norm: str, after: Gap, start: int) -> Phrase:
    """900宗新增个案: a noun behind the number that begins with a verb."""
    first = next((t for t in after.tokens if t[0] >= start), None)
    if first is not None and first[0] == start and first[2] & VERB:
        rest = read_right(norm, after, first[1])
        ends = any(t[1] == rest.end and t[2] & NOMINAL for t in after.tokens)
        if ends and not rest.empty and rest.start == first[1] and rest.end == after.end:
            return Phrase(start, rest.end, 0)
    return Phrase(start, start, 0)


def _prefers_right(norm: str, region: Region, slot: int, left: Phrase, right: Phrase, mention: Numeral) -> bool:
    """Whether the noun behind the measure word is what is counted, though a noun stands to the left too."""
    gap, after, cue = region.gaps[slot], region.gaps[slot + 1], left.cue
    if norm[mention.end : mention.end + 1] == "的":  # 总投资11亿元的项目, but 对930亿元的产品, 获得3亿元的投资
        return (
            is_kept(left.verb)
            or cue is not None
            and bool(cue[2] & PREP)
            and cue[1] == mention.start
            and not cue[2] & (TO | LIGHT)
        )
    last_here = slot + 1 == len(region.mentions)
    if mention.quantity.unit == "count" and mention.quantity.measure and (last_here or right.end < after.end):
        return True
    if left.soft is not None or left.verb is not None or left.seen & (ETC | PREP | DE | RANK) or _is_weak(gap, left):
        return True
    if gap.tokens and gap.tokens[-1][2] & LIST and gap.tokens[-1][1] == gap.end:
        return True
    words = norm[left.start : left.end]
    return not find_head(words) and (cue is not None or "、" in words)


def _is_weak(gap: Gap, left: Phrase) -> bool:
    """Whether the words to the left name no thing: nothing, or a syllable that is no known noun."""
    return left.end - left.start <= 2 and not any(t[2] & NOMINAL and t[1] == left.end for t in gap.tokens)


def _is_generic(after: Gap, right: Phrase) -> bool:
    return any(t[2] & GENERIC and (t[0], t[1]) == (right.start, right.end) for t in after.tokens)


def _skip_purpose(norm: str, start: int) -> int:
    while word := next((w for w in _PURPOSE if norm.startswith(w, start)), ""):
        start += len(word)
    return start
