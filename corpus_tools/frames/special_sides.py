"""Constructions that decide by themselves what is measured: votes, 其中30家为…, sizes with their owner, what so many did."""
from __future__ import annotations

from corpus_tools.frames.behind import read_right
from corpus_tools.frames.phrases import Gap, Phrase, find_head
from corpus_tools.frames.predicates import GENERIC, LIST, MOVES, NOMINAL, PREP, PULL, RANK, TIME, UP, VERB, read_words
from corpus_tools.frames.readings import Side
from corpus_tools.frames.regions import Region
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.wordlist import list_words

_TAX = compile_late("[\u4e00-\u9fff]{1,8}税(?=[：，、])")
_TAKES = tuple(f"{word}{done}" for word in ("增加", "减少", "节省", "节约", "提升", "提高", "降低", "扩大") for done in ("", "了", "约", "近", "超过"))
_THOSE = ("企业", "公司", "农户", "商户", "用户", "农民", "居民")  # who has it
_STOPS = frozenset(("将", "把", "被", "使", "让", "令"))
# What only leads to the purpose of an amount (将用于, 会先).
_PURPOSE = ("用于", "用以", "用作", "用来", "投向", "主要", "将", "会", "则", "先", "便", "已", "就", "拟", "计划")
BEING = frozenset("为是属")
CLOSED = frozenset("，、：；。）-—和及或/+（ 的每→")
_OUTPUTS = frozenset(f"{per}{makes}" for per in "年日月" for makes in ("产", "处理", "加工", "生产")) | {"装机", "单机容量", "装机容量"}
ROUND_BEGINS = frozenset("的新首天种第战股融注ABCDEFGPp")
_ROUND = compile_late(r"的?((?:(?:新一|首|天使\+?|种子|第[一二三四五]|(?:[Pp]re-?)?[A-G][0-9]?\+{0,2})轮)?(?:战略|股权)?(?:融资|注资))(?=[，。；、！）”」\n]|$)")
_NOT_SAID = ("相比", "相较", "中有", "当中", "之中", "位列", "位居", "位于第", "名列", "分列", "分居", "排名", "居第", "列第", "排第",
             "大幅转", "转亏", "转盈", "由亏", "由盈", "扭亏",
             "只用", "仅用", "用了", "只花", "花了", "历时", "耗时", "只需", "刷新", "创下", "再创", "不在话下")
_PROGRESS = ("预计", "同日", "同时", "拟于", "将于", "将在", "已于", "计划于", "正在", "已经", "全部", "今年", "明年", "年底", "当年", "去年", *"123456789")
_PLANNED = ("预计", "拟于", "将于", "将在", "已于", "计划于", "计划1", "计划2")
_JOINT = compile_late("(?:、|(?:以及|及|和)(?:利用|动用|另外|另)?)$")  # between the parts of a sum
BALLOTS, _OF_BALLOTS = ("票", "席", "席次"), ("票", "票数", "席", "席位", "门槛", "总数", "议员", "选委")
# 比上年的5亿元同比增长20%: what follows only tells by how much
_RISES_BY = compile_late("(?:同比|环比|大幅|小幅)*(?:增长?|增加|上升|上涨|提高|涨|升|下降|下滑|下跌|减少|减|降|跌)[了约近超逾]*")
_LEADS_ON = compile_late("(?:分别|依次|即)?(?:为|是|有|包括)$|(?:分别|即)$")
_SIZES = frozenset("级层米伏吨瓦寸亩方升Ll")  # last characters of what tells how large each is
LONGEST = 40

_HOW_FAR = "(?:的?(?:直线|公路|车程)?距离)?(?:均|都|各|仅仅|仅|只|约|近|不足|不到|不过|有|为|需|要|车程|行程|路程|驾车|开车)*$"
_AWAY = compile_late(r"(?:直线)?(?:距离|(?<![脱远分隔撤偏间])离|距)(?!目标|上年|去年|上市)([^，。；、\d差超低高]{2,18}?)" + _HOW_FAR)
# 到珠海机场48公里, 至高铁站20分钟: with what ends the name of a place
_TO_PLACE = compile_late(r"(?<![^，。；、：\n（])[至到][^，。；、\d]{1,16}?(?:机场|[站港市区县城镇]|口岸|码头|出?入?口|广场|中心|高铁|市区)" + _HOW_FAR)
_NEXT_AWAY = compile_late(r"[、，]?(?:距离|离|距)?([^，。；、\d的]{2,14}?)" + _HOW_FAR)

_GLOSS = compile_late("（(?:大?约|折|合|为|即)*[0-9.,]+[万亿]*(?:美元|欧元|英镑|日元|港[元币]|元人民币|元)）(?=的?[\u4e00-\u9fff])")


def read_tax(norm: str, mention: Numeral, left: Phrase) -> Phrase | None:
    """企业所得税：鼓励类企业减按15%征收: the tax that a rate is of, though others stand nearer."""
    if mention.quantity.unit != "percent" or norm[mention.start - 1] not in "按照" or norm[left.end - 1] == "税" or \
            not norm.startswith(("征", "计征", "缴", "的税率"), mention.end):
        return None
    line = max(norm.rfind(mark, 0, mention.start) for mark in "\n。；")
    tax = _TAX.search(norm, max(line + 1, mention.start - LONGEST), mention.start)
    return None if tax is None else Phrase(*tax.span(), 0)


def read_taken(norm: str, gap: Gap, after: Gap, mention: Numeral, left: Phrase) -> Phrase | None:
    """增加四成产能, 帮助企业降低30%的研发成本: what is less or more by so much, where it stands behind; 成本降低30%的企业."""
    if not norm.endswith(_TAKES, gap.start, mention.start) or (thing := read_right(norm, after, mention.end)).empty:
        return None
    owned = norm[left.start : left.end]
    if left.empty and thing.start == mention.end:
        return thing
    is_measure = norm[thing.end - 1] in "税费电水油气利率量" or bool(find_head(norm[thing.start : thing.end]))
    return thing if is_measure and (owned.endswith(_THOSE) or not find_head(owned)) else None


def read_ballots(norm: str, mention: Numeral, left: Phrase, right: Phrase) -> Side | None:
    """青禾党获得30席: votes and seats are their own measure, what stands before them is who has them."""
    measure = mention.quantity.measure
    is_of = norm[mention.end : mention.end + 1] == "的" and norm.startswith("党", right.end - 1)  # 12万票的青禾党
    if measure not in BALLOTS or not (right.empty or is_of) or norm[left.start : left.end].endswith(_OF_BALLOTS):
        return None
    at = norm.rfind(measure, mention.start, mention.end)
    return Side(Phrase(at, at + len(measure), left.seen), "measure") if at > mention.start else None


def read_being(norm: str, after: Gap, mention: Numeral, left: Phrase, *, among: bool) -> Side | None:
    """其中30家为外资企业, 当中2万人次为内地旅客: what so many of them are."""
    at = mention.end
    if not (among or left.empty) or norm[at : at + 1] not in BEING or norm[at : at + 2] in ("为主", "为止", "是否"):
        return None
    at += 2 if norm.startswith("属于", at) else 1
    named = read_right(norm, Gap(at, after.end, [t for t in after.tokens if t[0] >= at]), at)
    if named.empty or named.start > at + 1 or norm[named.end : named.end + 1].isalnum():  # 20家为园区提供服务
        return None
    return Side(named, "right", among=True)


_SUMS_OVER = ("产值", "营收", "营业收入", "年产值", "投资", "税收", "销售额", "收入")
_OWNERS = compile_late("[\u4e00-\u9fff]{0,6}?(?:企业|产业集群|产业|园区|集团|公司|项目|镇|县)")


def read_owner(norm: str, region: Region, slot: int, mention: Numeral) -> Phrase | None:
    """培育30家年产值超5亿元的骨干企业, 5个千亿级产业, 4栋6层厂房: what is counted, before another number, stands behind its own size."""
    size, behind = region.gaps[slot + 1], region.gaps[slot + 2]
    if size.start != mention.end:
        return None
    is_label = size.start == size.end and (norm[behind.start - 1] in _SIZES or norm[size.start] in "百千万亿" or
                                              norm[size.start] in "超逾过" and norm[behind.start - 1] == "元")  # 17栋6层厂房, 2个万亩公园
    is_open = norm.endswith(("以上", "以下"), size.end, behind.start)  # 30个投资额10亿元以上项目
    is_output = norm[size.start : size.end] in _OUTPUTS  # 两条日产4500吨水泥生产线
    is_sum = norm[behind.start - 1] == "元" and norm.endswith(_SUMS_OVER, size.start, size.end) and \
        _OWNERS.match(norm, behind.start) is not None  # 3个产值超千亿元产业集群
    if not (is_label or is_output or is_sum) and (
            norm[behind.start : behind.start + 1] != "的" and not is_open or norm[size.start : size.start + 1] in CLOSED):
        return None
    if any(t[2] & (LIST | PULL) or norm[t[0]] == "以" for t in size.tokens):  # 30家企业以5%的土地贡献了9%的税收
        return None
    while is_label and norm[behind.start : behind.end] in JOINTS and slot + 4 < len(region.full) and \
            region.full[slot + 3].start == region.full[slot + 3].end:
        slot += 2
        behind = region.full[slot + 2]  # 2个千亿级、5个百亿级产业
    named = read_right(norm, behind, behind.start)
    return None if named.empty else change(named, end=cut_measure(norm, behind, named))


def read_round(norm: str, mention: Numeral) -> Phrase | None:
    """完成6亿元的新一轮融资: the round that so much was raised in."""
    raised = _ROUND.match(norm, mention.end)
    return None if raised is None else Phrase(*raised.span(1), 0)


def read_said(norm: str, region: Region, slot: int, mention: Numeral, left: Phrase) -> Side | None:
    """4人入选国家级计划, 30亿元用于建设设施: what was done by so many, or is to be done with so much."""
    at, after = mention.end, region.gaps[slot + 1]
    if at >= after.end or norm[at] in CLOSED or norm.startswith("以及", at) or left.seen & UP or norm.startswith(_NOT_SAID, at):
        return None
    is_count = mention.quantity.unit == "count"
    if norm.startswith(_PLANNED if is_count else _PROGRESS, at) or norm[at] in "为是达" and norm[at + 1 : at + 2].isdigit():
        return None  # 二期5万吨拟于2026年开工, 2毫米为20元
    if norm[at] in "至到" and any(norm.rfind(char, region.gaps[slot].start, mention.start) >= 0 for char in "从由自"):
        return None  # 从去年同期的亏损3亿元至今年的盈利2亿元
    if mention.quantity.unit != "count" and slot + 1 < len(region.mentions) and _RISES_BY.fullmatch(norm, at, after.end):
        return None
    joint = _JOINT.search(norm, at, after.end) if slot + 1 < len(region.mentions) else None
    is_list = joint is not None  # 100亿元注资基金、20亿元建设平台以及利用1亿元发展电竞
    stop = after.end if mention.quantity.unit == "count" else joint.start() if joint is not None else region.end
    stop = next((t[0] for t in after.tokens if t[0] > at and norm[t[0] : t[1]] in _STOPS), stop)
    first = next((t for t in after.tokens if t[0] >= at), None)
    if first is not None and first[0] == at and first[2] & (MOVES | RANK) and slot + 1 < len(region.mentions):
        return None  # 3300间年升9%, 以3000万吨稳居第四
    is_spent = left.verb is not None or left.cue is not None and norm[left.cue[1] - 1] == "资"  # 斥资5亿元于云江建厂
    if mention.quantity.unit != "count" and is_spent and norm[at:at + 1] in ("在", "于") and first is not None and first[0] == at:
        return None  # 已预留6亿元在未来三年进行审计
    if mention.quantity.unit == "count" and first is not None and first[0] == at and first[2] & (TIME | PREP):
        of = norm.rfind("的", at, after.end)  # 3名8月11日在甲地获救的船员
        right = read_right(norm, after, of + 1) if of > at else left.emptied(at)
        if not right.empty:
            return Side(right, "said")
    whole = read_right(norm, Gap(at, min(stop, at + LONGEST), []), at, whole=True)
    whole = change(whole, end=_cut_colon(norm, whole.start, whole.end))
    if norm[whole.end - 1] == "中" and mention.quantity.unit == "count" and norm[whole.end : whole.end + 1] in CLOSED and \
            norm[whole.end - 2 : whole.end] not in list_words():
        whole = change(whole, end=whole.end - 1)  # 6家参评单位中，某园位列第二
    start = skip_purpose(norm, whole.start)
    if is_list and whole.end - start > 1:
        region.take(slot, after.end)
    of_those = norm.startswith("来自", at)  # 其中，2万件来自国内: of what was counted before
    return Side(Phrase(start, whole.end, left.seen), "said", among=of_those) if whole.end - start > 1 else None


def _cut_colon(norm: str, start: int, end: int) -> int:
    """3家上市公司分别为：…: without the words that lead to those who are listed."""
    cut = _LEADS_ON.search(norm, start, end) if norm[end:end + 1] == "：" else None
    return cut.start() if cut is not None else end


JOINTS = ("、", "和", "及", "与", "以及")
_JOINED = "、和及与的“级"  # behind a word that is not the last of what is counted
_COUNTED = ("项目", "企业", "工程")  # whatever stands before: 重点项目
MEMBERS_OF = compile_late("((?:主要|下游|合作|重点|核心|长期)*(?:客户|伙伴|用户|供应商|股东))(?:群体)?(?:已?有|包括|涵盖|为|含)[^，。；\\d]{2,60}等$")


def cut_measure(norm: str, after: Gap, right: Phrase) -> int:
    """Where the things end that are counted, and the measure begins that the next number is of: 300家企业年研发投入超50亿元."""
    head = find_head(norm[right.start : right.end])
    if not head or read_words().get(head, 0) & GENERIC:
        return right.end
    for token in reversed(after.tokens):
        counts = token[2] & GENERIC or norm.endswith(_COUNTED, token[0], token[1]) and head[-1] != "率"  # 1个重点项目完成率: of its own
        if counts and right.start <= token[0] and token[1] <= right.end - len(head) and norm[token[1]] not in _JOINED:
            return token[1]
    return right.end


def read_between(norm: str, region: Region, slot: int, *, is_count: bool) -> Side | None:
    """超20亿元项目200个: the noun between a size and a count is what is counted; 亿元以上项目完成投资9亿元: the measure behind it."""
    gap, full = region.gaps[slot], region.full[slot]
    if not slot or gap.start < gap.end or full.end == full.start:
        return None
    right = read_right(norm, full, full.start)
    if not is_count and (cut := cut_measure(norm, full, right)) < right.end:
        right = change(right, start=cut)
    return Side(right, "between") if right.end == full.end else None


def read_verbal(norm: str, after: Gap, start: int) -> Phrase:
    """900宗新增个案: a noun behind the number that begins with a verb."""
    first = next((t for t in after.tokens if t[0] >= start), None)
    if first is not None and first[0] == start and first[2] & VERB:
        rest = read_right(norm, after, first[1])
        ends = any(t[1] == rest.end and t[2] & NOMINAL for t in after.tokens)
        if ends and not rest.empty and rest.start == first[1] and rest.end == after.end:
            return Phrase(start, rest.end, 0)
    return Phrase(start, start, 0)


def skip_purpose(norm: str, start: int) -> int:
    """Where the purpose itself begins, behind 用于, 将, 主要 …."""
    while word := next((w for w in _PURPOSE if norm.startswith(w, start)), ""):
        start += len(word)
    return start


def read_distance(norm: str, region: Region, slot: int, mention: Numeral) -> Phrase | None:
    """距某市区30公里、某机场21公里, 距高铁站仅10分钟: from where so far, with the place's own words."""
    start = region.full[slot].start
    away = _AWAY.search(norm, start, mention.start)
    if away is not None:
        return Phrase(away.start(), away.end(1), 0)
    at = start + (norm[start] in "、，")
    if norm[at] in "至到" and _TO_PLACE.match(norm, at, mention.start) is not None:
        return Phrase(at, mention.start, 0)
    listed = _NEXT_AWAY.fullmatch(norm, start, mention.start) if slot else None
    first = region.full[0]
    if listed is None or not (_AWAY.search(norm, first.start, first.end) or _TO_PLACE.match(norm, first.start, first.end)):
        return None
    return Phrase(*listed.span(1), 0)


def pass_gloss(norm: str, at: int) -> int:
    """Behind what an amount is in other money, where the noun follows it: 8亿元（1.2亿美元）的融资; else the place itself."""
    gloss = _GLOSS.match(norm, at)
    return at if gloss is None else gloss.end()
