"""The name that a number is said of in its own clause."""
from __future__ import annotations

from bisect import bisect_left, bisect_right

from corpus_tools.frames.phrases import is_rate
from corpus_tools.frames.read import Frame
from corpus_tools.frames.special_sides import MEMBERS_OF
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.subjects.cell_heads import SHORTEST_WORK, SORTS
from corpus_tools.subjects.elsewhere import is_compared, is_elsewhere
from corpus_tools.subjects.fitting import can_have, only_modifies
from corpus_tools.subjects.heads import sells_there
from corpus_tools.subjects.reading import LOCAL, Reading
from corpus_tools.subjects.summed import JOINTS, MEMBERS, find_summed, leave_list, leave_places

# the measured thing is gathered here: 六成的检测机构在某区集聚
_GATHERS = compile_late(r"[^，。；]{0,14}?(?:在|落户|落地|入驻|进驻)$")
_SPREAD = ("复制", "推广", "推开", "推行", "铺开", "示范")  # 46项经验在全省复制推广: those of the one who made them
# 投资5亿元在某园区建设工厂: who puts it there, in a clause before
_PUTS = compile_late("(?<![总计议目定])(?:投资|斥资|出资|投入|耗资|砸下)(?:约|近|超过?|逾|达)?$")
_BUILDS = compile_late("(?:投资|新建|扩建|兴建|建设|建造|建立|建厂|设厂|设立|打造|建成|成立|投建|购置)")
_KIND_OF = compile_late("(?:籍|居民|旅客|游客|青年|学生|企业|资企业|投资企业|投资用地|资本|投资者|人才|同胞|人士|客户|客商|买家|采购商|厂商|品牌|伙伴|用户|消费者|投资人)")
_BUILT_BY = compile_late("(?:投资|出资|兴建|建设|实施|承建|打造|新建|总?投资\\d[\\d.]*[万亿]+元)+的")
_ENDS_LIST, _ANY_WORK = ("", *"等，。；\n"), ("项目", "工程")
# 总投资6亿元的某项目: the work that the sum is spent on
_SPENT_ON = compile_late(r"(?:总?投资(?:总?额)?|(?:线路|正线)?全长|设计时速|时速|主跨|(?:总|设计)?装机(?:容量|规模)?|总?占地(?:面积)?|总?建筑面积|总?面积)(?:约|近|超|达|逾|超过)?$")
# 总投资6亿元的青岳造船、3亿元的沧澜纤维: the measure is said once
_SPENT_BEFORE = compile_late(r"投资(?:总?额)?(?:约|近|超|达)?[0-9.]+[余多]?[万亿]*(?:美元|元)的[^，。；、]{2,24}"
                             r"(?:、[0-9.]+[余多]?[万亿]*(?:美元|元)的[^，。；、]{2,24}){0,6}、$")
_SPENT_FIRST, _SPENT_TO = ("的", "建", "打", "兴", "修", "新", "投"), compile_late("(?:建设|打造|兴建|修建|新建|投建)?的")
_LISTED_WORK = compile_late(r"的([^，。；、\d][^，。；、]{2,40}?)(?=(?:以及|[、和及与])(?:计划|项目)?总?投资(?:总?额)?(?:约|近|超过?|达)?\d|、[0-9.]+[万亿]*(?:美元|元)的|等|"
                            "(?<=项目|工程|商城|基地|中心|大厦|广场|酒店|学校|医院|市场|电站|大楼|小镇|公园)(?:[，。；\n]|$)|(?<=[厂园])(?:[，。；\n]|$))")
_ROW_NUMBER = compile_late("[0-9][0-9.]{0,9}[^，。；、：0-9]{1,4}")  # between two names of a row: 甲国20亿元和乙国10亿元
_THEN = "(?:[今去前上当同本]年|[12][0-9]{3}年)?(?:同期|全年|[上下]半年|第?[一二三四1-4]季度|前[一二三四五六七八九十0-9]{1,2}个?(?:月|季度)|[0-9-]{1,5}月份?)?"
# 高于全国增长6%的水平, 低于全国平均水平（8%）, 高于江州去年同期的5%
_OF_OTHER = compile_late(f"(?:平均)?增长的?|平均|{_THEN}的?(?:平均水平|平均|水平|均值|增速|增幅)?[（的]")
_THEIRS = ("的平均", "的增速", "的增幅", "的水平", "的均值")  # 高于全市9%的平均水平
_OF_WHOLE = compile_late("[^，。；（）、\\d]{1,14}（")
# of the members of a whole, in brackets behind it
_BRACKET_OPENS, _BRACKET_CLOSES = frozenset("（，、；中"), frozenset("，、；）")
_BETWEEN = ("", "平均", "平均为", "增长为", "为", "有", "占", "达", "新增", "增长", "下降", "约")
_THAN = ("仅次于", "逼近", "赶超", "反超", "直追", "紧追", "高于", "高出", "低于", "快于", "慢于", "好于", "优于", "大于", "小于", "超过")
_OF_WHOLES = compile_late(r"占[^，。；\d约近超逾]{2,20}(?:[\d.]+%|百分之[一二三四五六七八九十点點〇零两]+)[、和]$")
_SHARE_OF = compile_late(r"(?:不到|不足|约|近)?[\d.]+%的")
_NEAR_TERRITORY, _LONGEST_LIST = 14, 160  # characters: behind a place that hold ，境内; of works that cost so much
_OWNERS = ("company", "park", "institution")
_LISTED, _OTHERS = ("place", *_OWNERS), ("stand-in", "place", "park", "company")
_BODIES = (*_OWNERS, "project", "name")
_HAS_THERE = compile_late("[\u4e00-\u9fff]{0,6}?(?:基地|工厂|厂|园区|公司|企业|项目|门店|中心|院|校区)")  # 在江州的基地占地30亩
_WHOLES, _ONE_OF = ("country", "province", "city"), compile_late("[^，。；、\\d]{1,14}之一")
_REACH, _FARTHEST = 30, 300  # names of a sentence; characters from a name to what is said of it in one clause
MONEY = frozenset(("CNY", "USD", "TWD", "HKD", "MOP", "EUR", "JPY", "GBP", "KRW"))
COUNTED = -1  # instead of a name: the clause has a subject of its own, the class that it counts


def find_in_clause(reading: Reading, mention: Numeral, number: int, frame: Frame) -> int | None:
    """The nearest name before the mention in its own clause that it can be said of, or one behind that it tells of."""
    names, norm, clause = reading.names, reading.passage.norm, reading.passage.clauses[number]
    unit = mention.quantity.unit
    after = bisect_right(reading.starts, mention.start)
    if after < len(names) and names[after].start < clause.end:
        nxt = names[after]
        work = after  # 总投资6亿元的某市“超级工厂”项目: the last of what stands together
        while names[work].type in ("place", "park") and work + 1 < len(names) and names[work + 1].start == names[work].end:
            work += 1
        if norm[mention.end:mention.end + 1] in _SPENT_FIRST and (
                names[work].type in ("project", "park") or names[work].type == "company" and not norm.startswith("的", mention.end)) and \
                _SPENT_TO.match(norm, mention.end) and not _GATHERS.match(norm, mention.end, nxt.start) and \
                (spent := _SPENT_ON.search(norm, max(clause.start, mention.start - 12), mention.start)) and not (
                    nxt.end - nxt.start < SHORTEST_WORK and after and names[after - 1].type == "company" and
                    names[after - 1].end == spent.start()):  # 某集团投资6亿元的电池项目: a sort of works
            return work
        if names[after].start == mention.end + 1 and norm[mention.end] == "的" and (
                nxt.type in _OWNERS and (unit == "rank" or _is_size(norm, mention, frame)) or
                nxt.type == "name" and (unit == "rank" or norm[mention.end - 1] in "票席")):
            return after  # 营收415亿元的甲集团、376亿元的乙集团; 12万票的青禾党; 排名第三的某公司
        who = reading.who[after]
        if who is not None and (who.type in ("place", "park") or nxt.level == "park") and \
                nxt.text != "当地" and (nxt.level != "country" or nxt.place == "中国") and _GATHERS.match(norm, mention.end, nxt.start) and \
                not norm.startswith(_SPREAD, nxt.end) and not (after and names[after - 1].end > mention.end) and \
                not (unit in MONEY and _is_of_body(reading, after, clause.start, mention)):
            return after
    k = after - 1
    if k < 0:
        return None
    if unit == "count" and names[k].end == mention.start and (first := find_summed(norm, clause.start, mention)):
        while k >= 0 and names[k].end >= first:
            k -= 1  # 甲、乙、丙三个县级市: no one of them
        if k < 0:
            return None
    name, who, gap = names[k], reading.who[k], mention.start - names[k].end
    if gap < 0 and name.type == "project" and k and names[k - 1].type == "company" and \
            _BUILT_BY.fullmatch(norm, names[k - 1].end, name.start):
        return k - 1  # 由某公司投资建设的年产3万吨面粉项目
    if gap < 0 and name.type == "project" and who is not None and (
            (name.place or reading.roles[k].head) and not (k and names[k - 1].end == name.start) or name.start == clause.start):
        return k  # 江州青禾年产3万吨面粉项目, 年产3万吨面粉项目入驻某园: its own size
    if unit == "count" and not gap and reading.roles[k].part != "object" and (
            name.level == "country" and norm[name.start - 1] not in "在与同向为给替" and not sells_there(reading, k) or
            name.level in _WHOLES and who is not None and norm[name.start - 1] == "占" and norm[mention.end:mention.end + 1] == "的"):
        return k  # 全国230个国家经开区, 占全省50家的16%
    if unit == "count" and (name.level in _WHOLES or name.type == "park") and reading.roles[k].part in ("comparison", "bracket") and \
            name.start >= clause.start and who is not None and _ONE_OF.match(norm, mention.end):
        return k  # 是全国着力扶持的7个茶叶基地之一
    if not gap and name.type in MEMBERS and who is not None and norm.startswith(("员工", "职工", "工人"), mention.end):
        return k  # 她是某制衣厂600位员工中的一员
    if not gap and name.level == "world" and norm.startswith("人", mention.end) and who is not None:
        return k  # 世界80多亿人民
    if gap == 1 and norm[name.end] == "（" and norm[mention.end:mention.end + 1] in ("）", "，") and \
            norm.endswith(("分别为", "依次为", "分别是", "依次是", "的是", "的有"), 0, name.start) and name.type in _LISTED and can_have(reading, k, frame):
        return k  # 分别为甲省（5000亿元）、乙省（4000亿元）
    if not gap and name.type in _LISTED and (
            norm[name.start - 1:name.start] in ("为", "是") and _is_row(reading, after, mention.end) or
            reading.roles[k].part not in LOCAL and norm[name.start - 1:name.start] in JOINTS and
            _ROW_NUMBER.fullmatch(norm, names[k - 1].end, name.start - 1)) and can_have(reading, k, frame):
        return k  # 分别为甲国3亿元、乙国2亿元
    if gap < 5 and who is not None and (name.type in _LISTED or unit != "rank" and name.type == "stand-in" and who.type == "place") and \
            reading.roles[k].part == "bracket" and \
            norm[name.start - 1:name.start] in _BRACKET_OPENS and norm[mention.end:mention.end + 1] in _BRACKET_CLOSES and \
            norm[name.end:mention.start] in _BETWEEN and can_have(reading, k, frame):
        return k  # 新增上市公司3家（合肥市2家，芜湖市1家）
    if norm[name.start - 1:name.start] == "占" and norm[mention.end:mention.end + 1] == "）" and who is not None and \
            _OF_WHOLE.fullmatch(norm, name.end, mention.start):
        return k  # 占江州市登记企业数（5000家）的6%
    if name.type in _OTHERS and (unit == "percent" or norm[mention.end:mention.end + 1] == "）") and who is not None and (
            _OF_OTHER.fullmatch(norm, name.end, mention.start) or not gap and norm.startswith(_THEIRS, mention.end)) and (
                norm.endswith(_THAN, 0, name.start) or norm[name.end] == "（" and norm[name.start - 1] in "比较" or
                reading.roles[k].part == "comparison" and norm[name.start - 2] == "）") and not (
                    frame.kind == "ratio" and norm[mention.start - 1] == "的" and not is_rate(frame.indicator)):  # 产量超过全国的40%
        return k
    if norm[name.end:mention.start] in ("的", "的约", "的近", "（") and who is not None and name.type in (*_LISTED, "name") and (
            frame.kind == "level" and unit != "percent" and norm.endswith((*_THAN, "比", "较"), 0, name.start) or is_compared(reading, k)):
        return k  # 甲市产值32亿元，仅次于乙市的78亿元
    if unit == "count" and norm[mention.start - 1] == "等" and MEMBERS_OF.search(norm, clause.start, mention.start):
        return None  # 客户有甲公司、乙公司等20多家
    k = leave_places(reading, k, mention) if unit == "count" and name.type == "place" else k
    if unit == "count" and (name.type in MEMBERS or name.type == "park" and not gap):
        k = leave_list(reading, k, mention)
    earliest = max(clause.start, mention.start - _FARTHEST)
    while k >= 0 and names[k].start >= earliest:
        if names[k].end <= mention.start and reading.roles[k].part in LOCAL and can_have(reading, k, frame):
            of_those = norm[names[k].start - 1:names[k].start] == "的"  # 落地的澳门投资企业
            if _KIND_OF.match(norm, names[k].end, mention.start) and (of_those and is_elsewhere(reading, k) or _has_topic_before(
                    reading, k, reading.passage.sentences[clause.sentence].start if of_those else clause.start)):
                k -= 1
                continue  # 在某区就业的澳门居民: a kind of those who are there
            if unit == "percent" and _SHARE_OF.match(norm, names[k].end, mention.start) and _has_topic_before(reading, k, clause.start):
                k -= 1
                continue  # 以全市1%的土地创造全市20%的产值: the whole too
            if frame.kind == "ratio" and unit in ("percent", "times") and norm[names[k].end:mention.start] == "的" and \
                    norm[names[k].start - 1:names[k].start] in "、，和及":
                k -= 1
                continue  # 占全市的23%、某省的11%: the whole that it is a part of
            if unit == "percent" and names[k].end == mention.start and names[k].type in ("place", "stand-in"):
                first = k
                while first and names[first - 1].end == names[first].start:
                    first -= 1
                if _OF_WHOLES.search(norm, clause.start, names[first].start):
                    k = first - 1
                    continue  # 占某区全区65%、某市全市25%
            if _is_where(reading, k, clause.sentence):
                k -= 1
                continue  # 某集团产值8亿元，在江州的产能为3万吨
            if not only_modifies(reading, k, mention):
                return k
            if reading.who[k].type == "class" and reading.roles[k].head:
                return COUNTED
        k -= 1
    if name.type == "place" and norm.find("，境内", name.end, min(mention.start, name.end + _NEAR_TERRITORY)) >= 0 and \
            name.start >= reading.passage.sentences[clause.sentence].start and norm.find("公司", name.end, mention.start) < 0:
        return after - 1  # 某公司位于某县，境内山川秀丽，森林覆盖率达81%: the place named right before 境内, where no other name follows
    return None


def _is_row(reading: Reading, k: int, end: int) -> bool:
    """Whether the next name stands between two numbers of a row, the first of which ends at ``end``."""
    norm = reading.passage.norm
    return k < len(reading.names) and reading.names[k].start == end + 1 and norm[end] in "、，和及与" and \
        reading.names[k].type in _LISTED and norm[reading.names[k].end:reading.names[k].end + 1].isdecimal()


def find_listed_work(reading: Reading, mention: Numeral) -> str:
    """总投资6亿元的青岳电池基地、总投资5亿元的沧澜纤维生产线等项目28个: the work of a list that so much is spent on; "" where there is none."""
    norm, after = reading.passage.norm, reading.passage.norm[mention.end:mention.end + 1]
    if mention.quantity.unit not in MONEY or not after.isalpha():
        return ""
    k = bisect_left(reading.starts, mention.end) if after != "的" else len(reading.names)
    named = k < len(reading.names) and reading.names[k].start == mention.end and reading.names[k].type == "project"
    work = _LISTED_WORK.match(norm, mention.end) if after == "的" else None
    spent = _SPENT_ON.search(norm, max(0, mention.start - 12), mention.start) if named or work is not None else None
    goes_on = spent is None and norm[mention.start - 1:mention.start] == "、" and \
        _SPENT_BEFORE.search(norm, max(0, mention.start - _LONGEST_LIST), mention.start) is not None
    if spent is not None and named:
        return reading.names[k].text  # 总投资6亿元青岳电池项目开工
    if work is None or spent is None and not goes_on or work[1].startswith(SORTS) or \
            len(work[1]) < SHORTEST_WORK and work[1].endswith(_ANY_WORK) or \
            not goes_on and norm[work.end():work.end() + 1] in _ENDS_LIST and norm[spent.start() - 1:spent.start()] not in JOINTS:
        return ""
    return reading.passage.plain[slice(*work.span(1))]


def _is_size(norm: str, mention: Numeral, frame: Frame) -> bool:
    """Whether an amount has its measure right before it, or is the next of a list of such."""
    if frame.kind != "level" or mention.quantity.unit == "count":
        return False
    return frame.span is not None and 0 <= mention.start - frame.span[1] < 2 or norm[mention.start - 1:mention.start] == "、"


def _is_of_body(reading: Reading, k: int, start: int, mention: Numeral) -> bool:
    """Whether the sum is a company's who builds there: 某公司斥资3亿元在某园区设厂, 该公司拟投资5亿元在某园区建设工厂."""
    norm = reading.passage.norm
    if _PUTS.search(norm, max(mention.start - 10, start), mention.start) and _BUILDS.match(norm, reading.names[k].end):
        return True
    return any(reading.roles[j].head and reading.roles[j].part == "topic" and reading.names[j].type in ("company", "name")
               for j in range(k - 1, -1, -1) if reading.names[j].start >= start)


def _is_where(reading: Reading, k: int, sentence: int) -> bool:
    """Whether a place only says where it is that a body told of in the same sentence has or does something: 某项目在江州的回报率, 带动本地就业."""
    name, norm = reading.names[k], reading.passage.norm
    is_caused = name.level == "here" and reading.roles[k].part == "caused"
    if not is_caused and (name.type != "place" or norm[name.end:name.end + 1] != "的" or norm[name.start - 1] != "在" or
                          _HAS_THERE.match(norm, name.end + 1)):
        return False
    start = reading.passage.sentences[sentence].start
    body = next((j for j in range(k - 1, max(k - _REACH, -1), -1) if reading.names[j].start < start or reading.roles[j].part in LOCAL and
                 reading.names[j].type in _BODIES), -1)
    return body >= 0 and reading.names[body].start >= start and reading.who[body] is not None


def _has_topic_before(reading: Reading, k: int, start: int) -> bool:
    """Whether an earlier name of the clause can be what it is about."""
    while k > 0 and reading.names[k - 1].start >= start:
        k -= 1
        if reading.roles[k].part in LOCAL or reading.roles[k].part == "comparison":
            return reading.who[k] is not None and reading.who[k].type in ("place", *_OWNERS)
    return False
