"""On which side of its number a measure stands: 项目30个, 30个项目, 引进30个项目, 4人入选计划, 70%的资源."""
from __future__ import annotations

from corpus_tools.frames.behind import PURE, read_right
from corpus_tools.frames.comparisons import EXPECTED_OF, OF_PLAN, OF_PLAN_BEGINS
from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.phrases import Phrase, find_head, is_kept, is_rate
from corpus_tools.frames.predicates import DE, ETC, KEEP, LIGHT, LIST, PREP, RANK, TIME, TO, VERB, read_voids
from corpus_tools.frames.readings import Reading, Side
from corpus_tools.frames.regions import Region
from corpus_tools.frames.side_extent import CHOSEN, FIELDS, ends_row, is_weak, take_left, take_right
from corpus_tools.frames.special_sides import (
    BALLOTS,
    BEING,
    CLOSED,
    MEMBERS_OF,
    ROUND_BEGINS,
    cut_measure,
    pass_gloss,
    read_ballots,
    read_being,
    read_between,
    read_distance,
    read_owner,
    read_round,
    read_said,
    read_verbal,
)
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.cues import EVENTS
from corpus_tools.numerals.money import speaks_of_steps
from corpus_tools.split import Passage

# 年产800万台冰箱生产基地: what is made, not where
_OUTPUT = compile_late("(?:年|日|月)(?:产|加工|处理|生产|回收|屠宰)$")
_PRODUCT = compile_late("([^，。；、]{1,14}?)(?:的)?(?:生产|制造|加工|智造|产业化|扩建|技改|项目|基地|产业园|工厂|工程)")
_FROM, _FASTEST, _PEOPLE = ("由", "从", "自"), ("最快", "最短"), ("人民", "民众", "群众", "同胞", "网民", "百姓")
_OF_BASE = compile_late("(?:比|较)(?:去年|前年|上年|上一年|上季|上月|[0-9]{4}年)(?:同期|全年|同月|同季|底|末)?[的之](?:约|近|逾|超过|港币|美元)?$")
# 较2024年上半年0.7亿元成长11%: what it grew from
FROM_BASE = compile_late("(?:比|较)(?:去年|前年|上年|上一年|上季|上月|[0-9]{4}年)(?:同期|全年|[上下]半年|前?[一二三四1-4]季度?|第?[一二三四1-4]季度?|同月|同季|底|末)?[的之]?(?:约|近)?$")
_GREW = ("成长", "增长", "下降", "减少", "增加", "衰退", "下滑", "上升", "上涨", "提高")
_SPENT = compile_late("(?:以上|左右|以内)?(?:被|都|均|全部)?(?:用于|用作|投入到?|投向|作为)([^，。；、\\d]{2,12})")  # 销售额的3%用于科研投入
_RISES_TO = compile_late("(?:一路|逐步|大幅|快速|进一步|已)?(?:提升|提高|增长|增加|上升|下降|扩大|上涨|攀升|飙升|跃升|"
                         "缩短|压缩|缩减|缩小|压减|减少|降低|延长|拓宽|拓展|扩展|调整|上调|下调|[升增提涨降跌减扩缩变])[至到为成]")  # 销量从6万辆升至10万辆
_MADE = compile_late("(?:创造|实现|贡献|取得|达成|创下|促成|撮合|筹得|录得|撬动|带动|拉动|带来|引来)(?:了|出)?(?:近|约|超过?|逾)?$")
_SUMS = ("生产总值", "产值", "收入", "税收", "利润", "增加值", "总额", "销售额", "进出口", "效益", "营收", "融资额", "投资额", "交易额", "成交额", "融资", "消费")
_SPENDS = compile_late("((?:计划)?总?投资|[出注增斥耗]资|投入)了?(?:约|近|逾|超过?)?$")
_BUILT_AT = compile_late("[在于][^，。；\\d]{1,16}?(?:建设|新建|兴建|建立|设立|打造|建厂|设厂|扩建|成立|建成)|[设建扩办]厂|[买购]地")  # 投资3亿元设厂
_EVENTS = (*EVENTS, "博会", "洽会", "交会", "仪式", "旅游节")
_MET = compile_late(r"(?:远远?|大[大幅]|明显|[略稍])?(?:超[出过]|高于|低于|不及|好于|达到|符合|优于|逊于|强于|处[在于]|位于|落在|介于)[^，。；\d]{0,14}$")
_GUIDED = compile_late("的?(?:业绩)?(?:预期|指引|预测|预估)(?![增将可将有])")  # 达到公司5亿至6亿元预期的上限
_SCALE = compile_late("的?(规模)(?=[，。；、！]|$|的(?:企业|集团|公司))")  # 目标是达到500亿元的规模
_GIVES = compile_late("(?:给予|予以|给与|提供|发放)(?:总额|最高|一次性|不超过|高达|近|约|超过?|逾|了)*")
# what so many of those who are asked think
_ASKED = "(?:受访|选|民|市|居|网|公)?(?:选民|民众|市民|居民|者|人|(?:样本|受访|民营|受调查|被访|参与调查的)?企业家?)?"
_OPINION = compile_late(f"(?:以上)?的?(?:{_ASKED}(?:认为|表示|相信)，([^，。；、（）0-9]{{4,20}})|"
                        f"({_ASKED}(?:都?不?(?:支持|赞成|赞同|反对|认同|认为|满意|同意|看好|信任|愿意|力挺|属意)|(?:表示|感到)不?)"
                        "(?!率|度|者|的)[^，。；、（）0-9]{0,24}))")
_BACKED = compile_late("(支持|反对|力挺)[\u4e00-\u9fff·]{2,4}?(?:者|的)?(?:为|占|有|约|达)?$")  # 支持某人为40%
_OPINION_BEGINS, _YEARLY = frozenset("以样企被参的受选民市居网公支赞反不认满同看信愿力属表感都"), compile_late(
    "(?:年度|年初|全年|当年|年内)(?:所?(?:确定|下达|制定|提出|设定|定下))?的?$")
_SIZES, _SIZES_IN, _WORKS = frozenset("量速率额值"), frozenset("量率额值资税入润模积"), ("项目", "工程", "装置")
_INTO = tuple("固定资产 民间 工业 产业 房地产 基础设施 技改 技术改造 研发 外商 直接 风险 股权 有效 实际 协议 意向 平均 到位 累计".split())
_DEEDS = compile_late("(?:项目|总体|规划|设计|投资|计划|正在|集中|统筹|拟)*(?:建设|开发|打造|新建|兴建|建造|扩建)|(?:每个?[年月日])?[能可将]?贡献")
_OF_THOSE, _AMONG = compile_late("[当其之]?中，?有$"), compile_late("(?:其中|当中|内有)[^，。；]{0,4}")
_JOURNEYS, _MANNER = ("minute", "hour", "km"), compile_late("(?:原[来本先有]|[年日月平]均|每(?:小时|分钟|秒|天|年|月)|约|近)*")  # 将原来60人的班组…
_WAY = compile_late("([\u4e00-\u9fff]{2,10}[至到][\u4e00-\u9fff]{2,10}?)(?:约|仅|只|需|要|车程|全程|直线距离|高铁|航程|最[快短])*$")


def choose_side(passage: Passage, region: Region, slot: int, mention: Numeral, reading: Reading) -> Side:
    """The phrase of an amount or count: to its left, behind its measure word, or what was done by so many."""
    norm, left = passage.norm, reading.phrase
    gap, after = region.gaps[slot], region.gaps[slot + 1]
    is_count = mention.quantity.unit == "count"
    behind = norm[mention.end : mention.end + 1]
    if behind in OF_PLAN_BEGINS and OF_PLAN.match(norm, mention.end) is not None:
        yearly = _YEARLY.search(norm, gap.start, mention.start)
        return Side(read_left(norm, gap, yearly.start()) if yearly is not None else left)  # 完成招商引资全年43亿元目标的34%
    if behind in ROUND_BEGINS and not is_count and (raised := read_round(norm, mention)) is not None:
        return Side(raised, "right")
    right = read_right(norm, after, pass_gloss(norm, mention.end) if behind == "（" else mention.end)
    is_expected = norm.endswith(EXPECTED_OF, 0, mention.start) or \
        not is_count and behind in "的业预指" and _GUIDED.match(norm, mention.end) is not None
    if is_expected and (met := _MET.search(norm, gap.start, mention.start)) is not None:
        return Side(read_left(norm, gap, met.start()))  # 每股收益0.35美元，超出分析师预期的0.32美元
    if norm[mention.start - 1] in "的之约近逾超过\n" and \
            (base := _OF_BASE.search(norm, gap.start, mention.start)) is not None:  # 营业额5亿元，比前年的4亿元多出1亿元
        return Side(read_left(norm, gap, base.start()))
    if not is_count and norm[mention.start - 1] == "在" and (norm[mention.start - 2] in _SIZES_IN or norm[mention.start - 3] in "价售"):
        return Side(read_left(norm, gap, mention.start - 1))  # 投资额在5亿元以上的项目
    if behind in "成增下减衰上提" and norm.startswith(_GREW, mention.end) and \
            (base := FROM_BASE.search(norm, gap.start, mention.start)) is not None:
        return Side(read_left(norm, gap, base.start()))
    if slot and not is_count and behind == norm[gap.start : gap.start + 1] == "的" and norm[mention.start - 1] in "、和及与":
        return Side(left.emptied(gap.start))  # 投资20亿元的甲园、10亿元的乙园
    if not is_count and behind == "的" and (paid := _SPENDS.search(norm, gap.start, mention.start)) is not None and \
            (norm[(at := paid.start()) - 1] in "、和及与" or norm.endswith(_WORKS, right.start, right.end) and not norm.endswith(_INTO, 0, at)):
        return Side(Phrase(*paid.span(1), left.seen))  # 总投资3亿元的甲基地、总投资2亿元的乙基地
    scale = None if is_count or behind != "的" else _SCALE.match(norm, mention.end)
    if scale is not None and (left.empty or norm[left.start : left.end] in read_voids() or norm.endswith("目标", left.start, left.end)):
        return Side(Phrase(*scale.span(1), left.seen), "right")
    first = None if is_count or not after.tokens else after.tokens[0]
    is_built = first is not None and first[0] == mention.end and first[2] & VERB or \
        not is_count and behind in "在于设建扩办买购" and _BUILT_AT.match(norm, mention.end) is not None
    if is_built and (spends := _SPENDS.search(norm, gap.start, mention.start)) is not None:
        return Side(Phrase(*spends.span(1), left.seen, None, None, left.cue))  # 投资15亿元建设二期
    if not is_count and norm[left.end] in "给予提发" and not left.empty and _GIVES.fullmatch(norm, left.end, mention.start):
        if not right.empty:
            return take_right(norm, region, slot, mention, right, left.verb if is_kept(left.verb) else None)
        if first is not None and first[0] == mention.end and first[2] & VERB and not norm[first[1] : after.end].strip("，。；、"):
            return Side(Phrase(first[0], first[1], left.seen), "right")  # 对入驻的企业给予最高200万元补助
    if mention.quantity.unit in _JOURNEYS:
        if (away := read_distance(norm, region, slot, mention)) is not None:
            return Side(away)
        if (left.empty or norm.endswith(_FASTEST, left.start, mention.start)) and \
                (way := _WAY.search(norm, gap.start, mention.start)) is not None:
            return Side(Phrase(*way.span(1), 0))  # 宁波至台州20分钟
    if is_count and norm[mention.start - 1] == "等" and (of := MEMBERS_OF.search(norm, gap.start, mention.start)) is not None:
        return Side(Phrase(*of.span(1), left.seen))  # 主要客户有甲公司、乙公司等20多家
    if mention.quantity.measure in BALLOTS and (ballots := read_ballots(norm, mention, left, right)) is not None:
        return ballots
    if is_count and slot + 1 < len(region.mentions) and (of := read_owner(norm, region, slot, mention)) is not None:
        return Side(of, "right", verb=left.verb if is_kept(left.verb) else None)
    if not is_count and behind in "两三四五六23456" and speaks_of_steps(norm, mention.end):
        return Side(left)
    if behind in (" ", "\u3000") and (not left.empty and left.end == mention.start or is_kept(left.verb)) or \
            behind == "每" and not is_count and right.end < mention.end + 6:
        right = right.emptied(mention.end)  # 签约项目32个 开局良好: a headline in two parts; 水费4元每吨
    no_left, no_right = left.empty, right.empty
    if no_right and no_left and left.cue is not None and norm[left.cue[0] : left.cue[1]] in _FROM:
        return Side(left)  # 由5000万元增加至2亿元
    may_make = not no_right and norm[mention.start - 1] in "产工理收宰"
    output = _OUTPUT.search(norm, max(gap.start, mention.start - 4), mention.start) if may_make else None
    if output is not None:
        thing = _PRODUCT.match(norm, right.start, right.end)
        end = thing.end(1) if thing is not None else right.end
        if thing is None and norm[right.end - 1] in "厂站场线":  # 日处理3万吨污水处理厂
            return Side(Phrase(*output.span(), 0), "output")
        region.take(slot, right.end)
        return Side(Phrase(right.start, end, 0), "output", parts=(output.span(), (right.start, end)))
    if slot and is_count and norm.endswith(mention.quantity.measure, 0, region.full[slot].start) and \
            _OF_THOSE.search(norm, gap.start, mention.start) and slot + 1 < len(region.mentions):
        return Side(left.emptied(mention.start), among=True)  # 30个项目中有8个总投资超过5亿元
    among = norm[mention.start - 1] in "中的" and norm[max(0, mention.start - 3) : mention.start].rstrip("的").endswith(("其中", "当中"))
    if among:
        left, no_left = left.emptied(mention.start), True
    if behind in BEING and \
            (being := read_being(norm, after, mention, left, among=among or _AMONG.fullmatch(norm, gap.start, mention.start) is not None)):
        return being
    if no_right and mention.quantity.measure and norm[gap.start : mention.start].rstrip("约近逾超过").endswith("有"):
        right = read_verbal(norm, after, mention.end)  # 只有二十多家培育公司
        no_right = right.empty
    if no_right and (is_weak(gap, left, alone=True) or is_count and norm[left.start - 1 : left.end] in FIELDS):
        right = read_verbal(norm, after, mention.end)
        no_right = right.empty
        if no_right and mention.end < after.end and norm[mention.end] not in CLOSED and not norm.startswith("以及", mention.end) and \
                not _RISES_TO.match(norm, mention.end):
            left, no_left = left.emptied(left.start), True  # 致近百人死亡
    if no_right and slot and norm.startswith(CHOSEN, mention.end) and norm[mention.start - 1:mention.start] == "、":
        if (chosen := read_said(norm, region, slot, mention, left)) is not None:
            return chosen  # 12名创业者入选甲计划、18名入选乙工程
    if not no_left and (no_right or not _prefers_right(norm, region, slot, left, right, mention)):
        return take_left(passage, gap, mention, left, right)
    verb = left.verb if is_kept(left.verb) else None
    if not no_right:
        soft = left.soft if left.soft is not None and left.start == left.soft[0] else None
        return take_right(norm, region, slot, mention, right, verb or soft)
    if (said := read_said(norm, region, slot, mention, left)) is not None:
        return said
    if verb is not None:
        return Side(left.emptied(left.start), "verb", verb=verb, among=among)
    if left.cue is not None and left.cue[2] & LIGHT and norm[left.cue[1] - 1] == "资":
        return Side(left.emptied(left.start), "verb", verb=left.cue, among=among)  # 斥资5亿元，在某园建厂
    return read_between(norm, region, slot, is_count=is_count) or Side(left.emptied(left.start), among=among)


def find_part(passage: Passage, region: Region, slot: int, mention: Numeral, reading: Reading) -> Side:
    """The phrase of a share whose whole stands behind it: 70%的创新资源, 覆盖九成社区, 机构97%门诊量."""
    norm, left = passage.norm, reading.phrase
    after = region.gaps[slot + 1]
    right = read_right(norm, after, mention.end)
    if mention.quantity.unit == "percent" and norm[mention.end : mention.end + 1] in _OPINION_BEGINS and \
            (opinion := _OPINION.match(norm, mention.end)) is not None:
        return Side(Phrase(*opinion.span(opinion.lastindex), left.seen), "said")  # 40%的受访者支持某人
    if left.empty and mention.quantity.unit == "percent" and \
            (backed := _BACKED.search(norm, region.gaps[slot].start, mention.start)) is not None:
        return Side(Phrase(*backed.span(1), left.seen), "said")
    if left.empty and norm[mention.end : mention.end + 1] in BEING and (being := read_being(norm, after, mention, left, among=True)):
        return being  # 30家企业中，八成为外资
    if norm[mention.start - 1] == "的" and (spent := _SPENT.match(norm, mention.end, after.end)) is not None:
        return Side(Phrase(*spent.span(1), left.seen), "part")
    of = norm[mention.end : mention.end + 1] == "的"
    if right.empty or is_rate(norm[left.start : left.end]) and (not of or norm.endswith(PURE, left.start, left.end)) or \
            not of and not left.empty and slot + 1 < len(region.mentions) and right.end >= after.end:
        return Side(left)
    if reading.rule == "share" and not of:
        return Side(left)
    cue = left.cue
    said = cue is not None and cue[2] & (VERB | LIGHT | PREP) and of or norm[left.start : left.end] == "占比"  # 聚集了70%的…: only the object
    parts = [] if left.end - left.start < 2 or said or norm.find("向", left.start + 1, left.end) > 0 else [(left.start, left.end)]
    if cue is not None and cue[2] & (VERB | LIGHT) and cue[1] - cue[0] > 1 and not cue[2] & TO:
        kept = cue[2] & KEEP and not cue[2] & LIGHT
        parts += [cue[:2]] if kept or not (left.empty or said) else []
    comma = norm.find("、", right.start, right.end)
    if comma > 0 and slot + 1 < len(region.mentions) and right.end < after.end:
        right = change(right, end=comma)  # 投放40%以上号源、转诊量增长70%
    region.take(slot, right.end)
    return Side(Phrase(right.start, right.end, left.seen), "part", parts=(*parts, (right.start, right.end)))


def _prefers_right(norm: str, region: Region, slot: int, left: Phrase, right: Phrase, mention: Numeral) -> bool:
    """Whether the noun behind the measure word is what is counted, though a noun stands to the left too."""
    gap, after, cue, is_count = region.gaps[slot], region.gaps[slot + 1], left.cue, mention.quantity.unit == "count"
    if norm[right.start : right.end] == "人":
        return bool(left.seen & (PREP | TIME))  # 员工7个人, but 公司2004年以7个人起步
    if _DEEDS.fullmatch(norm, left.start, left.end):
        return True  # 规划建设20万平方米厂房, 每年贡献1亿元税收
    if right.end - right.start == 2 and norm.startswith("单位", right.start) and norm[left.end - 1] in "量数":
        return False  # 总建屋量约为10万个单位
    if norm[mention.end : mention.end + 1] == "的":  # 总投资11亿元的项目, but 对930亿元的产品, 获得3亿元的投资
        return bool(
            norm.endswith("需求", right.start, right.end)  # 满足每年3亿立方米的用水需求
            or norm.startswith("的“", mention.end) and norm[mention.end - 1] == "元"  # 推出15亿元的“某某计划”
            or _MADE.search(norm, max(gap.start, mention.start - 8), mention.start) is not None  # 创造了8亿元的产值
                and norm.endswith(_SUMS, right.start, right.end)
            or is_kept(left.verb)
            or is_count and cue is not None and bool(cue[2] & LIGHT) and not cue[2] & TO  # 带着30人的团队
            or mention.quantity.measure == "元" and norm[left.end - 1] not in _SIZES_IN and not find_head(norm[left.start : left.end])
            or norm[left.end - 1] == "号" and norm[left.end - 2].isdigit()  # 在某街126号近50亩的研发基地
            or norm.endswith("目标", left.start, left.end)  # 目标是达到500亿元的规模
            or cue is not None and bool(cue[2] & PREP) and not cue[2] & (TO | LIGHT) and _MANNER.fullmatch(norm, cue[1], mention.start)
        )
    if left.end == mention.start and norm[left.end - 1] in _SIZES and find_head(norm[left.start : left.end]) or \
            slot and ends_row(norm, gap, after, left, right):
        return False  # 按年吞吐量300万人次设计, 时速350公里高铁
    if norm[mention.end - 2] == "/" and norm.endswith(_WORKS, left.start, left.end):
        return True  # 重点项目5万吨/年镍盐项目投产
    if is_count and (norm.startswith(_PEOPLE, mention.end) or mention.quantity.measure and (
            slot + 1 == len(region.mentions) or right.end < after.end or cut_measure(norm, after, right) < right.end)):
        return True  # 承载两国17亿多人民的福祉
    if left.soft is not None or left.verb is not None or left.seen & (ETC | PREP | DE | RANK) or is_weak(gap, left):
        return True
    if gap.tokens and gap.tokens[-1][2] & LIST and gap.tokens[-1][1] == gap.end:
        return True
    words = norm[left.start : left.end]
    is_event = words[-1:] == "村" or is_count and mention.quantity.measure and words.endswith(_EVENTS)  # 博览会6个项目签约
    return not find_head(words) and (is_event or cue is not None or "、" in words)
