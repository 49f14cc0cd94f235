"""The words that name what is measured, cut out of the words around a number.

A *gap* is the stretch of text between two quantities of a clause (or from the clause's mark to the first of them).
The phrase to the left of a number ends before the predicate that touches it and begins after the last adverb, verb,
time or name; that to its right is read in behind.py.
"""

from __future__ import annotations

from corpus_tools.frames.phrases import FIELD, SKIPPED, Gap, Phrase, find_head, find_space, new_phrase, trim
from corpus_tools.frames.predicates import (
    ADV,
    BRACKET,
    DE,
    DIST,
    INSIDE,
    LIGHT,
    LIST,
    MEAN,
    MOVES,
    NAME,
    NAMING,
    PREDICATE,
    SCOPE,
    SPEECH,
    TIME,
    TO,
    VERB,
    Token,
    read_tails,
)
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.names.wordlist import list_words

_PER = compile_late("每[百千万]?(?:亩|平方米|平方公里|平米|公顷|吨|千瓦时|度|股|公?斤|台|辆|套|件|立方米|标方|方|毫?升)(?:每[天日月年])?$")
# 失业金发放标准: the verb is a part of what is set
_LONGEST_SET, _DONE, _SET, _GIVEN = 4, VERB | LIGHT, ("标准", "比例", "额度", "基数", "水平", "上限", "限额"), frozenset(
    "供养 发放 补偿 征收 筹资 报销 支付 缴费 补助 补贴 救助 抚恤 资助 收费 排放 缴存 计发 安置 奖励 赔偿 结算 拨款 征缴 支出".split())
_NO_PHRASES = frozenset("范围 范围内 连 这 这也 此 这一数字 这一指标 这个数字 该指标 该数字 这一比例 这一数据 报 虽 虽然 但 且 平均年 平均每年 "
                        "新一轮 上一轮 首轮 新一批 每年 年平均 年均 比较 比较则 相比 相比较".split())  # 与去年同期比较则上升10%
_AGAIN, _THIS = ("指标", "数据", "数字", "比例", "数值"), ("这一", "该", "此", "这项", "这个", "上述", "这些", "两项", "三项")  # 这一指标2015年至2023年平均增长8%
_PER_HEADS = ("人均", "户均", "亩均", "地均", "每吨", "每亩", "每公斤", "每斤", "每台", "每辆")
_BEHIND_NOUNS = ("售后", "先后", "前后", "落后", "背后", "身后", "产后", "午后", "战后", "灾后", "0后", "5后")
_MEANS, _BRINGS = ("通过", "凭借", "依托", "借助", "借力", "凭", "靠"), ("实现", "取得", "获得", "赢得", "录得", "达成", "带来")
_MEETINGS = frozenset("协委员学商工大峰集聚社机基联董监年议盛酒晚舞宴书展博都总例省市县公")  # before 会: a noun
_CAUSE = compile_late("[也则亦都主还但]?因(?![素子此而地缘])|[^原基病起诱成外内主]因(?![素子此而地缘])")
# 制鞋业也受惠校服订单而大幅成长: what made it grow
_OWES = compile_late("(?:(?<![接享遭承])[也亦则均都皆]?受[^，。；、0-9]{1,18}?(?:影响|冲击|带动|拖累|激励|推动|挹注|而)"
                     "|在[^，。；、0-9]{1,18}?基础上)[^，。；、0-9]{0,4}$")
# 食品业在节日消费带动下增长2倍
_UNDER = compile_late("在[^，。；、0-9]{1,18}?(?:[带拉推]动|影响|作用|支撑|支持|驱动|引领|刺激|助推|加持|背景|情况|形势|基础|压力)(?:之|条件)?下$")
# 剔除一次性收入后占比5%, 扣除价格因素影响实际增长3%
_LEFT_OUT = compile_late("(?:剔除|扣除|扣减)(?!非经)[^，。；、0-9]{1,18}?(?:(?:因素|影响)+(?:之?后)?|后)")
_RECORDS = ("新高", "新低", "次高", "次低", "佳绩", "新纪录", "期纪录", "史纪录", "期记录", "史记录", "高纪录")
_STEPS = ("台阶", "大关", "关口")
_AND_OTHER = ("及相关", "和相关", "及其他", "和其他", "及其它", "和其它")
_PER_PIECE = compile_late("(?:平均)?每[宗间个家项名人户]|(?:同一|单[个家户项]|每[个家户项])(?:企业|项目|单位|机构)?")
# things that are counted or measured and said in one character; any other is left over of a verb or a time
_ONE_NOUNS = frozenset("税费粮茶猪牛羊鸡鸭鹅鱼虾蟹蛋奶肉菜果米麦豆棉麻油糖烟酒布煤电水气盐铁钢铝铜金银锌铅车船桥路房楼店厂矿井站港树林田地山河湖岛"
                       "人户村镇乡县市区省州国校馆院所社党军票席纸药书箱花草木竹土石沙瓷砖瓦玉股债课会长宽高深厚重砸捐赚亏募奖罚补")
_NO_CUE = ADV | LIST | TIME | SCOPE | NAME | DE | MEAN
_UNSAID, _OPENING, _BOUND, _MOVED = ~(ADV | LIST), ~(ADV | TIME), NAME | TIME, MOVES | TO  # ~: all but these
_ENDS = frozenset("高低绩录报后阶关口")  # the last characters of phrases that are none
_MONEY_SAME = compile_late("(?:新?台币|人民币|港币|澳门币|美元|美金)（以?下同）$")
_SAME_BELOW = compile_late("（[^（）]{0,12}(?:下同|同比|可比价格?|可比口径|不变价格?)[^（）]{0,4}）")  # 增长（按可比价，下同）8%


def read_left(norm: str, gap: Gap, limit: int) -> Phrase:
    """The phrase that ends before ``limit``, predicates between it and the limit taken off.

    >>> from corpus_tools.frames.tokens import read_tokens
    >>> norm = "全年实现规上工业总产值突破"
    >>> p = read_left(norm, Gap(0, len(norm), read_tokens(norm, 0, len(norm), ([], []))), len(norm))
    >>> norm[p.start:p.end]
    '规上工业总产值'
    """
    tails = read_tails()
    tokens = gap.tokens
    first = limit - 6 if limit - 6 > gap.start else gap.start + 1
    per = _PER.search(norm, first, limit) if "每" in norm[first:limit] else None
    at = limit if per is None else per.start()  # 税收不低于每亩20万元
    if norm[at - 1 : at] == "）" and (money := _MONEY_SAME.search(norm, max(gap.start, at - 12), at)) is not None:
        at = money.start()  # 营业额达新台币（下同）5亿元
    elif norm[at - 1 : at] == "原" and norm[at - 2 : at - 1] in ("由", "从"):
        at -= 1  # 出口额由原5亿元增至8亿元
    i = len(tokens) - 1
    while i >= 0 and tokens[i][1] > at:
        i -= 1
    seen = 0
    verb = cue = soft = None
    while at > gap.start:
        if i >= 0 and tokens[i][1] == at:
            token = tokens[i]
        elif norm[at - 1] in SKIPPED:
            at -= 1
            continue
        else:
            bits = tails.get(norm[at - 1])
            if bits is None or i >= 0 and tokens[i][1] > at - 1:
                break
            if norm[at - 1] in "向为里可能料还拟" and norm[at - 2 : at] in list_words() or norm[at - 2 : at] == "集中":  # 意向, 行为, 公里, 许可, 产能, 原料
                break
            token = (at - 1, at, bits)
        bits = token[2]
        if bits & BRACKET and _SAME_BELOW.match(norm, token[0], token[1]):
            at, i = token[0], i - 1
            continue
        if bits & NAME and norm.endswith(("距", "距离"), gap.start, token[0]):
            return Phrase(token[0] - 2 + (norm[token[0] - 1] == "距"), token[1], seen, verb, None, cue)  # 距某站6公里
        # of a named project that did something, the name is the subject
        if bits & NAMING and not (bits & NAME and seen & _UNSAID) or not bits & PREDICATE:
            soft = token if bits & VERB and not seen & _OPENING else None
            break
        if bits & VERB and not bits & LIGHT:
            verb = token if verb is None else (token[0], verb[1], verb[2] | bits)
        if cue is None and (not bits & _NO_CUE or norm[token[0]] == "达" and bits & TO):
            cue = token
        seen |= bits
        at = token[0]
        if i >= 0 and tokens[i] is token:
            i -= 1
    end = at
    if seen & MOVES and ("受" in norm[gap.start : limit] or "基础上" in norm[gap.start : limit]) and \
            (owes := _OWES.search(norm, gap.start, cue[0])) is not None:
        thing = read_left(norm, gap, owes.start())
        return change(thing, seen=seen | thing.seen, verb=verb, cue=cue)
    if seen & SPEECH and not (cue is not None and cue[2] & TO and norm[end - 1] in "度率比重量额值例"):  # 局长指100亿元…: who speaks; but 强度提到5%
        return Phrase(end, end, seen, verb, None, cue)
    if end == gap.start:
        return new_phrase(Phrase, end, end, seen, verb, None, cue, soft)
    if norm[end - 1] == "下" and (under := _UNDER.search(norm, gap.start, end)) is not None:
        thing = read_left(norm, gap, under.start())
        return change(thing, seen=seen | thing.seen, verb=verb, cue=cue)
    if norm[end - 1] == "会" and seen & _MOVED and norm[end - 2 : end - 1] not in _MEETINGS:
        end -= 1  # 资助额会倍增至
    start, lead = _find_left_bound(norm, gap, i, end)
    words = norm[start:end]
    if " " in words and (space := find_space(norm, start, end, last=True)) >= 0:
        start, lead = space + 1, None
    if "一" in words and (one := max(words.find("一个"), words.find("一座"))) > 1:
        start, lead = start + one + 2, None  # 在湖边新建一个占地86亩的试验场
    if "算的" in words and "按" in norm[gap.start : end]:
        start, lead = norm.find("算的", start, end) + 2, None  # 按全时人员计算的人均经费
    made = max(norm.rfind(verb, start, end - 1) for verb in "使令让") if "使" in words or "令" in words or "让" in words else 0
    if made > 0 and norm[made : made + 2] not in list_words() and (norm[made - 1] in "致促" or norm[made - 1 : made + 1] not in list_words()):
        start, lead = made + 1, None  # 订单续增使营业额成长
    if end - start > 2 and norm[start] in "后之起仅只却" and norm[start : start + 2] not in list_words() and (
            lead is not None or norm[start - 1] in "年度月日止季末底元"):
        start += 1  # 招商完成后总产值, 2024年度之收入, 扣除负债5亿元后净额
    start, end = trim(norm, start, end)
    if ("后" in words or "除" in words or words.endswith(("因素", "影响"))) and \
            (less := _LEFT_OUT.search(norm, gap.start, end)) is not None and less.end() > start:
        start = less.end()
    if norm[start - 1 : start] in "关他它" and norm.endswith(_AND_OTHER, gap.start, start):
        other = read_left(norm, gap, start - 3)  # 税收及相关收入
        start = other.start if not other.empty and other.end == start - 3 else start
    if (last := norm[end - 1 : end]) in _ENDS:
        if last in "高低绩录" and norm[start:end].endswith(_RECORDS) and end - start < 9:
            start = end  # 再创历史新高，达5亿元
        elif last in "阶关口" and norm[start:end].endswith(_STEPS):
            start = end  # 产值连跨4个万亿级台阶、突破7万亿元
        elif last == "报" and norm[end - 2 : end - 1] in ("数", "价"):
            end -= 1  # 售价指数报288.9
        elif last == "后" and end - start != 2 and seen & _MOVED and not norm.endswith(_BEHIND_NOUNS, start, end):
            start = end  # 总面积5平方公里，扩区后将增至12平方公里
    words = norm[start:end]
    if words == "个位数" and (few := max(norm.rfind("从", gap.start, start), norm.rfind("由", gap.start, start))) > gap.start:
        thing = read_left(norm, gap, few)  # 企业数量从个位数增长到400家
        return change(thing, seen=seen | thing.seen, verb=verb, cue=cue)
    if words[:1] == "受" and words.endswith(("影响", "冲击", "拖累", "带动")) or words in _NO_PHRASES or \
            words in _AGAIN and norm.endswith(_THIS, gap.start, start) or \
            seen & DE and words.endswith("普查") or words[:1] in ("每", "平", "单", "同") and (
            _PER_PIECE.fullmatch(words) or verb is None and start == gap.start and _PER.fullmatch(words)):
        start = end  # 电价：每度0.6元; 下跌5美元，报50美元; 比2010年人口普查的3.9人减少; 资助额8亿元，平均每宗5万元; 年产值上升到2亿元，平均年递增48%
    if "因" in words and _CAUSE.match(norm, max((cause := norm.find("因", start, end)) - 1, start), end):
        end = cause - (cause > start and norm[cause - 1] in "也则亦都主还")  # 光学器材也因接单成长，年增2%
    if seen == NAME and end - start < 4 and limit > end and tokens[-1][1] == limit and not find_head(norm[start:end]):
        start = end  # 创意云江基地53万平方米: the words are part of the name that touches the number
    if norm[end:end + 1] == "等" and norm.endswith("包括", gap.start, start):
        other = read_left(norm, gap, start - 2)  # 公共用地包括公园、绿地等占44%
        start, end = (other.start, other.end) if not other.empty else (start, end)
    if cue is not None and lead is not None and norm[lead[0] : lead[1]] in _MEANS and norm[cue[0] : cue[1]] in _BRINGS:
        start = end  # 凭借“港口+班车”打法实现21%的增速
    if end - start == 1 and norm[start] not in _ONE_NOUNS and not (lead is not None and lead[2] & VERB and lead[1] == start):
        start = end  # 北高雄也超过九成: of the name behind it; 第三年起18元, 同比少发6%: what is left over
    if start > gap.start and 1 < end - start < 4 and norm[start:end] in _PER_HEADS:
        measure = read_left(norm, gap, start)  # 劳动生产率达到人均21万元
        if not measure.empty:
            return change(measure, seen=seen | measure.seen, verb=verb, cue=cue)
    return new_phrase(Phrase, start, end, seen, verb, lead, cue, soft)


def _find_left_bound(norm: str, gap: Gap, i: int, end: int) -> tuple[int, Token | None]:
    tokens = gap.tokens
    while i >= 0:
        token = tokens[i]
        bits = token[2]
        if not bits & INSIDE or bits & _BOUND:
            is_given = bits & _DONE and end - token[1] <= _LONGEST_SET and norm.endswith(_SET, token[1], end) and \
                norm[token[1] - 2 : token[1]] in _GIVEN
            if is_given or bits & VERB and norm[token[1]] in "、和及与" and norm.find(norm[token[0] : token[1]], token[1], end) > 0:
                i -= 1
                continue  # 护理补贴、生活补贴标准
            if token[1] < end:
                k = i
                while bits & NAME and k > 2 and tokens[k - 1][2] & LIST and tokens[k - 2][2] & NAME and \
                        tokens[k - 1][1] == tokens[k][0] and tokens[k - 2][1] == tokens[k - 1][0] and \
                        not any(t[2] & DIST for t in tokens[i:]):
                    k -= 2  # 对甲国、乙国与丙国出口
                if bits & NAME and k > 0 and tokens[k - 1][1] == tokens[k][0] and norm[tokens[k - 1][0]] in "对与向自从":
                    return tokens[k - 1][0], tokens[k - 1]  # 对某国出口: the partner belongs to the measure
                return token[1] + (norm[token[1]] == "中" and FIELD.match(norm, token[1]) is not None), token  # 高新区中排名
        i -= 1
    return gap.start, None
