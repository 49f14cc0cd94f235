"""How far the phrase to the left or to the right of a number reaches."""
from __future__ import annotations

from corpus_tools.frames.behind import read_right
from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.lists import LEVEL
from corpus_tools.frames.phrases import Gap, Phrase, is_kept
from corpus_tools.frames.predicates import ADV, GENERIC, KEEP, LIGHT, NAME, NOMINAL, NOUN, TO, VERB, Token, read_words
from corpus_tools.frames.readings import Side
from corpus_tools.frames.regions import Region
from corpus_tools.frames.special_sides import JOINTS, LONGEST, cut_measure, skip_purpose
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.wordlist import list_words
from corpus_tools.split import Passage

# Ends of names of those who have what is counted (某某委员会1个), where no list of names knows them.
_BODIES = tuple("公司 集团 委 厅 局 政府 委员会 管委会 指挥部 大学 银行 电视台 开发区 市 县 区 省 州 镇 街道".split())
FIELDS = ("等领域", "等方面", "等行业", "等地区", "等环节")  # 能源等领域30个共建项目: where they are
_SELLS = ("销售", "年销售", "实现销售", "开票销售", "营销")
_BODY_SORTS = tuple("企业 公司 机构 单位 医院 银行 高校 大学 学校 院所 中心 平台 园区 酒店 门店 商户 厂商 工厂 基地 协会 商会 实验室 媒体".split())
_AMOUNTS = (
    "总投资",
    "投资总额",
    "投资额",
    "计划投资",
    "总规模",
    "规模",
    "产值",
    "总额",
)  # of a thing, whatever is done with it (引进总投资10亿元的项目)
_ACHIEVES = ("完成", "实现", "达成", "取得", "创造", "获得", "集聚", "聚集", "汇聚", "拥有")
_OUTPUTS, _MAKERS = ("产量", "销量", "销售量", "出货量", "产销量"), tuple("司企团户社园区厂场间市县镇村") + ("企业", "基地", "单位", "合计", "累计")
_ACTORS = ("业", "税", "财政", "制造")
CHOSEN = ("入选", "获评", "获批", "获得", "荣获", "入围", "当选", "上榜", "被评为", "被认定", "被列入", "列入", "通过", "进入", "跻身", "成为", "晋级", "完成")
# before those to whom something is done: 为30家企业提供贷款, 与20所高校合作
_DONE_TO = compile_late("(?:(?<![面方趋导意])向|(?<!交)给|(?<![成变改称认作定])为|(?<![面针])对|与|和|跟|同|帮助?)"
                        "(?:[全本][省市区县国镇]|近|约|逾|超过?|其他?|其余|另外?)?$")
_LONGEST_DONE = 6  # characters of a noun with what it did: 企业参加评比; where that is longer, the noun is enough
_LONGEST_ACTOR, _LONGEST_BRANCH = 8, 14
_PEOPLES = compile_late("(?:国家(?:[和及]地区)?|省份)(?=的)|[\u4e00-\u9fff]{0,2}(?:人民(?![币政法检银医代日])|群众(?!性)|民众)(?!死|受伤|遇|伤|丧|失踪)")
_ASKED = compile_late("的(?:问卷|抽样|统计|跟踪)?(?:调查|统计|调研|监测|走访|访谈)$")
_HOLDS = compile_late("(?:为|是|成|造)[^，。；]{0,8}?(?:拥有|聚集|集聚|汇聚|汇集|云集|容纳|坐拥|有)[^，。；]*$")
# 栽种了80种花卉的青禾花海开门迎客: whose they are stands behind 的
_OPENS_WITH = compile_late("(?<![^，。；：、\n])(?:拥有|设有|建有|设置|展出|种植|栽种|栽植|汇[集聚]|集聚|聚集|配备|收藏|容纳|布置|配有|藏有|有)了?(?:约|近|超过?|逾|共)*$")
_HOLDERS = ("城", "园", "区", "基地", "高地", "集群", "小镇", "综合体", "中心", "平台")
# what those who are counted are ranked by
_CONTEST = compile_late("(?:综合|年度|绩效|发展|水平|评价|考核|工作|竞争力|营商环境|高质量)*(?:考评|考核|评价|评比|评估|排名|测评|比拼)(?:结果)?(?:当中|中|里)")


def take_left(passage: Passage, gap: Gap, mention: Numeral, left: Phrase, right: Phrase) -> Side:
    """The phrase to the left as the measure, with its verb and its actor."""
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
    if lead is not None and lead[1] == left.start and passage.norm[lead[0] : lead[1]] in _ACHIEVES:
        actor = read_left(passage.norm, gap, lead[0])  # 零售业完成销售额, 国税完成收入
        is_made = passage.norm[left.start : left.end] in _OUTPUTS and actor.end - actor.start > 1 and \
            not passage.norm.endswith(_MAKERS, actor.start, actor.end)  # 精制植物油实现产量
        if (is_made or passage.norm.endswith(_ACTORS, actor.start, actor.end)) and actor.end - actor.start <= _LONGEST_BRANCH and \
                passage.norm[actor.start:actor.end] != "企业" and actor.verb is None and passage.norm[actor.start - 1] not in "、及和与":
            return Side(left, parts=((actor.start, actor.end), (left.start, left.end)))
    joins = lead is not None and is_kept(lead) and not lead[2] & LIGHT
    if (
        joins
        and not passage.norm[lead[1] : left.start].strip("了“ ")
        and not passage.norm.startswith(_AMOUNTS, left.start)
    ):
        return Side(Phrase(lead[0], left.end, left.seen), flow=lead)
    counted = mention.quantity.unit == "count" and left.cue is None
    said = passage.norm[left.start : left.end]
    is_sort = said.endswith("公司") and read_words().get(said, 0) & NOUN  # 上市公司
    return Side(left, body=counted and said.endswith(_BODIES) and not is_sort)


def take_right(norm: str, region: Region, slot: int, mention: Numeral, right: Phrase, verb: Token | None) -> Side:
    """The phrase to the right as the measure: how far it reaches, and whether it is only a size."""
    after, lead = region.gaps[slot + 1], right.lead
    counted = mention.quantity.unit == "count"
    if not counted and verb is not None and mention.quantity.bound == ">" and norm[verb[0] : verb[1]] in _SELLS:
        return Side(Phrase(verb[0], verb[1], right.seen))  # 销售过亿元的产品, 销售超亿元企业
    comma = norm.find("、", right.start, right.end) if norm[right.start + 1 : right.start + 2] != "（" else -1
    if counted and comma > 0 and lead is not None and lead[2] & TO and slot + 1 < len(region.mentions):
        right = Phrase(right.start, comma, right.seen)  # 引进15家厂商、投资金额高达547亿元
    if not counted and slot + 1 < len(region.mentions) and norm[after.end - 1] == "、" and after.end - right.start < LONGEST:
        right = Phrase(right.start, after.end - 1, right.seen)  # 20亿元医院扩建、3亿元支援商户
    words = norm[right.start : after.end]
    if counted and ("中" in words or "里" in words) and (contest := _CONTEST.search(norm, right.start + 2, after.end)) and \
            contest.start() < right.end:
        right = change(right, end=contest.start())  # 217家国家级经开区综合考评中位居第45位
    if counted and ("民" in words or words[:2] in ("国家", "省份") or "群众" in words) and \
            (peoples := _PEOPLES.match(norm, right.start, right.end)) is not None:
        right = change(right, end=peoples.end())  # 30多个国家的读者讲述的故事, 14亿多中国人民立足…
    if counted and norm[right.end - 1] in "查计研测访谈" and (asked := _ASKED.search(norm, right.start, right.end)) is not None:
        right = change(right, end=asked.start())  # 对2766家公立机构的调查
    if counted and right.end - right.start > 3 and norm.endswith("之一", right.start, right.end):
        right = change(right, end=right.end - 2)  # 35个国家级园区之一
    if counted and right.end - right.start > 2 and norm[right.end - 1] == "中" and norm[right.end - 2 : right.end] not in list_words():
        right = change(right, end=right.end - 1)  # 17个研发平台中，有9个…
    if counted and right.end - right.start > 2 and norm[right.end - 1] in "还也又" and norm.startswith(CHOSEN, right.end):
        right = change(right, end=right.end - 1)  # 3家企业还入选…
    of = norm.rfind("的", right.start + 1, right.end) if counted else -1
    if of > 0 and norm.endswith(_HOLDERS, of, right.end) and _HOLDS.search(norm, region.start, mention.start):
        right = change(right, end=of)  # 已成为拥有8万名从业者的产业新城
    of = norm.find("的", right.start + 2, right.end - 1) if counted else -1
    if of > 0 and _OPENS_WITH.search(norm, max(region.start, mention.start - 8), mention.start) and (
            norm[of + 1] == "“" or any(t[1] == of and t[2] & NOUN for t in after.tokens) and (
                right.end < after.end and norm[right.end] not in "，。；、" or any(t[0] == of + 1 and t[2] & NAME for t in after.tokens))):
        right, verb = change(right, end=of), None
    if counted and mention.quantity.measure in ("家", "所") and (of := norm.find("的", right.start + 1, right.end)) > 0 and \
            norm.endswith(_BODY_SORTS, right.start, of) and not norm.endswith(_BODY_SORTS, of, right.end):
        right, verb = change(right, end=of), None  # 收录52家老字号企业的画册
    is_within = False
    if counted and slot + 1 < len(region.mentions) and right.end - right.start > 3:
        cut = cut_measure(norm, after, right)
        is_within = cut < right.end and norm[cut] == "中"  # 22个集群中新兴产业营收30亿元
        right = change(right, end=cut)
    region.take(slot, right.end + is_within)
    is_size = not counted and mention.quantity.bound in "><" and (right.end - right.start == 1 or _is_generic(after, right))
    done_to = _DONE_TO.search(norm, max(region.start, mention.start - 6), mention.start) if counted and verb is None else None
    if done_to is not None and not (slot and norm[done_to.start()] in "与和跟同"):  # but 76项甲服务和13项乙服务
        right = _cut_deed(after, right)
    elif counted and lead is not None and verb is None and slot + 1 == len(region.mentions) and _is_generic(after, right):
        longer = read_right(norm, after, mention.end, whole=True)
        is_chosen = norm.startswith(CHOSEN, right.end)
        if longer.end - longer.start <= (LONGEST if is_chosen else _LONGEST_DONE):
            return Side(_cut_when(norm, longer), "right_said")  # 5家企业入选名单: 企业 alone says too little
    if not counted:
        end = right.end
        is_last = slot + 1 == len(region.mentions)
        if is_last and lead is not None and lead[2] & (VERB | LIGHT) and not lead[2] & TO and lead[0] == end and lead[1] == after.end:
            end = lead[1]  # 179亿元军事支持: the verb that ends the clause is a noun
        right = Phrase(min(skip_purpose(norm, right.start), end), end, 0)
    shared = _read_shared(norm, region, slot, right) if counted and norm[right.end - 1] == "级" else None
    parts = ((right.start, right.end), (shared.start, shared.end)) if shared is not None else ()
    return Side(right, "right", verb=verb, size=is_size, parts=parts)


def _read_shared(norm: str, region: Region, slot: int, right: Phrase) -> Phrase | None:
    """2个国家级、5个省级实验室: the noun that several counts share, where the first has only its level."""
    at = right.end
    while slot + 2 < len(region.full) and LEVEL.fullmatch(norm, right.start, right.end) and norm[at : region.full[slot + 1].end] in JOINTS:
        slot += 1
        after = region.full[slot + 1]
        right = read_right(norm, after, after.start)
        if (level := LEVEL.match(norm, right.start, right.end)) is None or right.start > after.start:
            return None
        at = level.end()
        if at < right.end:
            return change(right, start=at)
    return None


def ends_row(norm: str, gap: Gap, after: Gap, left: Phrase, right: Phrase) -> bool:
    """Whether a number is the last of a row of nouns with their numbers, and what these do follows: 舰艇30艘、飞机40架执行任务."""
    return norm[gap.start] == "、" and left.start == gap.start + 1 and left.end == gap.end and right.start == after.start and \
        any(t[0] == right.start and t[2] & VERB for t in after.tokens)


def _cut_deed(after: Gap, right: Phrase) -> Phrase:
    """The phrase without what is done to those it names: 28家创科公司投资."""
    end = right.end
    for token in reversed(after.tokens):
        if token[1] == end and token[2] & VERB and token[0] - right.start > 1:
            end = token[0]
    return change(right, end=end) if end < right.end else right


def _cut_when(norm: str, phrase: Phrase) -> Phrase:
    """两幢大楼落成后: what it is, without the word that makes a time of it."""
    end = phrase.end - (norm[phrase.end - 1] in "后时前" and norm[phrase.end - 2 : phrase.end] not in list_words())
    return change(phrase, end=end) if end - phrase.start > 1 else phrase


def _is_generic(after: Gap, right: Phrase) -> bool:
    return any(t[2] & GENERIC and (t[0], t[1]) == (right.start, right.end) for t in after.tokens)


def is_weak(gap: Gap, left: Phrase, *, alone: bool = False) -> bool:
    """Whether the words to the left name no thing: nothing, or a syllable that is no known noun; ``alone``: none stands behind."""
    if alone and left.lead is not None and left.lead[2] & KEEP and left.lead[1] == left.start and left.end - left.start == 2:
        return False  # 抽调干部320名组成小组
    return left.end - left.start <= 2 and not any(t[2] & NOMINAL and t[1] == left.end for t in gap.tokens)
