"""The words behind a number that name what is measured: from its measure word to the next predicate."""
from __future__ import annotations

from corpus_tools.frames.phrases import FIELD, SKIPPED, Gap, Phrase, find_space, new_phrase, trim
from corpus_tools.frames.predicates import (
    ETC,
    GENERIC,
    GROWTH,
    INSIDE,
    LIST,
    MEAN,
    NAME,
    NAMING,
    NOMINAL,
    SCOPE,
    TIME,
    VERB,
    Token,
    read_voids,
)
from corpus_tools.late import compile_late
from corpus_tools.names.wordlist import list_words

_HELD, _NAMED, _ENDING = INSIDE | NAME | SCOPE, SCOPE | NAME, ETC | TIME
_SHORT_NOUNS = ("国", "镇", "乡", "村", "县", "市", "区", "省", "州", "楼", "店", "桥", "井", "厂")
_NO_NOUN = frozenset("唔就则予已才仅都也并")
_BY_SO_MUCH = compile_late("[高低多少]出?了?(?:近|约|超过?|逾)?[0-9一两二三四五六七八九十]")
_BEFORE_RULES = frozenset("原规法准细守总")  # 规则
_RELATED = compile_late("[与和跟][^，。；、]{1,12}?(?:相关|有关)的|属于|属(?=[\u4e00-\u9fff]{2})(?![地性相国下实])")
_PRAISES = tuple("明显 显著 高效 完善 规范 突出 鲜明 先进 合理 齐全 优越 集中 较强 领先 良好 优良 便捷 优美 雄厚 健全 清晰 过硬 活跃 完备 紧密 强劲 广泛 丰富 集聚 高 大 强 好 优".split())
_PRAISED = compile_late(f"[\u4e00-\u9fff]{{1,8}}?(?:{'|'.join(_PRAISES)})(?:[、和及][\u4e00-\u9fff]{{2,8}}?(?:{'|'.join(_PRAISES)})){{1,8}}的")
_PRAISE_BEGINS = frozenset(word[0] for word in _PRAISES)
_HOW = frozenset("集中 成功 已 已经 正在 首次 正式 全部 同时 联合 共同 拟 即将".split())  # before a verb whose noun stands behind 的
_PLAN_ENDS = ("", *"，。；、及和与等的（）” \n")
_SIGNED = ("合同", "协议", "订单", "申请", "个案")
_THOSE_WHO = compile_late("(?:受[灾困损助]|返乡|返贫|脱贫|搬迁)(?:群众|人员|人口|家庭|居民|村民|农户|对象|劳动力|儿童|农民工)")
_FUND = compile_late("[^，。；、0-9获给由与和用于向设立入出作支扶认购注参]{2,24}?基金(?![会管公项])")
_OTHERS = compile_late("（[\u4e00-\u9fff、]{1,12}）")  # 31个省（自治区、直辖市）
_LONGEST_LIST = 10  # characters of members of a list that are kept before the noun behind 等
_LEADS = frozenset(" 的不一国世全行业")  # the first characters of these
_LEADING = compile_late("(?:[ 的]|不等的|(?:国[内际]|世界|全[球国]|行业|业内)(?:最)?(?:领先|先进|一流|顶尖|知名)(?:水平)?的|一次性(?=[^，。；、]))+")  # 5万元至10万元不等的一次性奖励
_HOW_THEY_FARE = frozenset(f"{verb}{how}增长" for verb in ("保持", "实现", "呈现", "保持了", "实现了") for how in ("", "正", "两位数", "负", "较快", "快速")) | \
    {"增长", "下降", "上升", "下滑", "持平", "回落"}
_HELD_FOR = compile_late("被(?:认定|评|列|授予|纳入|确定|命名|选|誉)")
_COMES = compile_late("前?来(?:此|到|园|校|华|访)?(?:投资|落户|兴业|考察|参展|洽谈|采购|办厂|创业)")
_OWN_SUMS = tuple("生产总值 销售额 产值 增加值 营收 收入 利润 税收 总资产 注册资本 占地面积 建筑面积 进出口总额 进出口额 出口总额 出口额 进口额 "
                  "固定资产投资 工业投资 使用外资 利用外资 用电量 零售总额 研发投入 研发经费".split())
PURE = ("纯度", "浓度", "含量", "品位", "含水率", "含水量")
# 5万吨纯度99.99%的多晶硅
_OF_PURITY = compile_late("[为达到在约低高于超过]{0,4}[0-9.]{1,8}%(?:以[上下])?的([\u4e00-\u9fff]{1,8}?)(?=[，。；、（”\n0-9]|$)")
_SO_MANY_MORE = compile_late("[、和及与][两三四五六七八九十]大(?=[\u4e00-\u9fff]{2})")
# 70艘渔船在内港避风, 50项服务让两地居民少跑腿, 90名干部深入园区调研: where what they do begins
_DOING = compile_late("(?:(?<![潜存现所正外内实自好旨不贵])在(?![建研校线职册岗孵园售营库租管读编手途轨产施培网役外地谈])|(?<![转出受退礼谦忍])让(?![利渡步座位])|深入(?!交流)|"
                      "到(?![位期达来场岗账货会站手户访店家校点港底处])|奔?赴|[0-9]{1,2}小时(?:不间断|不停|连续)|[昼日]夜(?:不|连)|"
                      "(?:[还也均都]|分别|共同|先后)?(?<![成迁高年月日天])就(?![业医诊读餐学近地职座任寝])|(?<![需重主首必纪摘概想只])要(?=[以把从按将对向])|走[上进出向入]|前往|"
                      "从容|永远|一同|一道|轮流|联名|率先|现场(?=[观参体试见])).{2}")
_DOES = frozenset("在让深就要走前奔从永一轮联率现到赴时夜")
_HOW_DONE = frozenset("基本 全部 户均 人均 亩均 永远 从容 一同 一道 轮流 联名 率先 还就 也就 都就 均就 要以 要把".split())
# 300个已建成小区的设施: what is done already with those that are counted
_DONE = compile_late("已(?:建成|建(?!成)|投用|投产|投运|开业|运营|入驻|签约|落地|立项|登记|注册|认定|出让|收储|征收|流转)的?(?![投并运使通开启交后建落完达实入在于有将能可被])(?=[\u4e00-\u9fff]{2})")
# 60支来自各行各业的服务队, 20场涵盖歌舞等形式的演出: the noun stands behind 的
_RELATIVE = compile_late("(?:来自|分布[于在]|遍布|涵盖|位于|坐落[于在]|覆盖|涉及|从事|面向|围绕|针对|包括|包含|隶属于|集聚了?|拥有|源自|源于)[^，。；0-9]{2,40}的(?=[^，。；0-9的]{2})")
_RELATES = frozenset("来分遍涵位坐覆涉从面围针包隶集拥源")
_NEXT_SUM = compile_late("[、和及与](?:计划)?总?投资$")


def _read_tail(norm: str, gap: Gap, start: int) -> tuple[int, Token | None] | None:
    """Where the noun behind 等 ends, and the token that ends it: 3000名视障、听障等残疾人; None where none follows."""
    stop = next((t for t in gap.tokens if t[0] >= start and not t[2] & (NAMING | MEAN)), None)
    end = gap.end if stop is None else stop[0]
    comma = norm.find("、", start, end)
    if norm[start : start + 1] in SKIPPED or comma >= 0 or end - start < 2 or end - start > 8:
        return None
    return end, stop


def read_right(norm: str, gap: Gap, start: int, *, whole: bool = False) -> Phrase:
    """The phrase that begins at ``start``: up to the next predicate, or with it where ``whole``.

    >>> from corpus_tools.frames.tokens import read_tokens
    >>> norm = "科技类项目成功落地"
    >>> p = read_right(norm, Gap(0, len(norm), read_tokens(norm, 0, len(norm), ([], []))), 0)
    >>> norm[p.start:p.end]
    '科技类项目'
    """
    tokens = gap.tokens
    at, first = start, norm[start : start + 1]
    if first in _LEADS and (led := _LEADING.match(norm, start, gap.end)):
        at = led.end()
        first = norm[at : at + 1]
    if start and norm[start - 1] == "元" and norm.find("基金", at + 2, gap.end) >= 0 and (fund := _FUND.match(norm, at, gap.end)) is not None:
        return Phrase(at, fund.end(), 0)  # 设立3亿元江州振兴发展产业投资基金
    if first in ("与", "和", "跟", "属") and (related := _RELATED.match(norm, at, gap.end)):
        at = related.end()  # 1300宗与计划有关的贷款申请, 三成属于生物科技
        first = norm[at : at + 1]
    if first == "案" and norm[at - 1] == "个" and norm[at : at + 2] not in ("案例", "案件", "案场"):
        return Phrase(at - 1, at + 1, 0)  # 新增1241个案
    begin = at
    if first in "长宽高深厚重" and norm[at + 1 : at + 2] == "的":
        begin = at = at + 2  # 5000米长的轨道
        first = norm[at : at + 1]
    if (quoted := norm.find("的“", at + 2, at + 5)) > 0 and norm[at:quoted] in list_words():
        return new_phrase(Phrase, at, quoted, 0)  # 运营2600P算力的“云脑”
    if first == "人" and norm[at - 1] == "个" and norm[at : at + 2] not in list_words():
        return new_phrase(Phrase, at, at + 1, 0, None, None, None, None)  # 以17个人起步
    if at >= gap.end or first in "，、：；。（）-—/+" or not whole and (first in "和及与" or first == "以" and norm.startswith("以及", at)):
        return new_phrase(Phrase, at, at, 0)
    if first == "至" and norm[at + 1 : at + 2] in "全世第亚国":
        return new_phrase(Phrase, at, at, 0)  # 跃升三位至全球第46名
    if first in "高低多少" and _BY_SO_MUCH.match(norm, at) is not None:
        return new_phrase(Phrase, at, at, 0)  # 比上年的3亿元多四成
    if first == "已" and (done := _DONE.match(norm, at, gap.end)) is not None:
        begin = at = done.end()
    elif first in _NO_NOUN and not any(t[0] == at and t[2] & NOMINAL for t in tokens):
        return new_phrase(Phrase, at, at, 0)
    end = gap.end
    lead = None
    for token in tokens:
        if token[0] < at or token[0] == begin and norm[at - 1] == "的" and norm.startswith(("相关", "有关"), begin):
            continue  # 46亿元的相关产值
        bits = token[2]
        if bits & _HELD:
            if bits & LIST and token[1] >= gap.end:
                break
            if bits & _NAMED and norm[token[0] - 1] in "、及" and not any(
                    t[0] == at and t[2] & _NAMED for t in tokens):  # but 国内、国际知名企业
                end, lead = token[0] - 1 - norm.endswith("以及", 0, token[0]), token  # 4000个指标、全市道路…: the next member is another matter
                break
            continue
        if bits & VERB and token[0] > begin and norm.startswith(_SIGNED, token[1]):
            continue  # 2亿元设备供货合同
        if bits & VERB and token[0] > begin and norm[token[0]] in "受返脱搬" and _THOSE_WHO.match(norm, token[0]):
            continue  # 1.2万洪涝灾害受灾群众
        if bits & VERB and token[0] == begin and norm[begin - 1] == "的" and token[1] == gap.end:
            break  # 5000元的补贴
        if norm[token[0] : token[1]] == "计划" and token[0] > begin and norm[token[1] : token[1] + 1] in _PLAN_ENDS:
            continue  # 11项培育计划及…
        if bits & ETC and token[0] > begin and norm[token[0]] == "等" and (tail := _read_tail(norm, gap, token[1])) is not None:
            begin, end, lead = (begin if tail[0] - begin <= _LONGEST_LIST else token[1]), *tail
            break
        if bits & _ENDING and token[0] > begin:
            end, lead = token[0], token
            break
        lead = token
        end = token[0]
        if norm[end] in _PRAISE_BEGINS and (praised := _PRAISED.match(norm, begin, gap.end)) is not None:
            return read_right(norm, gap, praised.end())  # 5个特色鲜明、优势突出的产业集群
        if bits & VERB and norm[token[1] : token[1] + 1] == "的" and norm[begin : token[0]] in _HOW and not whole:
            rest = read_right(norm, gap, token[1] + 1)
            if rest.end - rest.start > 1:
                return rest  # 15个集中竣工的重大项目
        break
    if whole:
        end = gap.end
        lead = lead if lead is not None and lead[0] >= begin else None
        if lead is not None and norm[end - 1 : end] in "，、":
            end -= 1
    space = find_space(norm, begin, end, last=False)
    begin, end = trim(norm, begin, end if space < 0 else space)
    if whole and begin == at + 1 and norm[at] == "与":
        begin = at  # 40亿元与园区有关: the particle is part of what is said
    words = norm[begin:end]
    if words in PURE and (pure := _OF_PURITY.match(norm, end)) is not None:
        return new_phrase(Phrase, *pure.span(1), 0)
    if words in _HOW_THEY_FARE:
        return new_phrase(Phrase, at, at, 0)  # 15条保持增长: of what is counted before
    if "来" in words and (come := _COMES.search(norm, begin + 2, end)) is not None:
        end = come.start()  # 21家企业来投资兴业
    if norm.endswith(_OWN_SUMS, begin, end):
        # 163家国家高新区营业收入
        end = next((t[1] for t in tokens if t[0] == begin and norm[t[1] - 1] in "区园器" and norm[t[1]] != "的" and t[1] - begin > 2), end)
    if end - begin > 4 and not _DOES.isdisjoint(words) and (doing := _DOING.search(norm, begin + 2, end)) is not None:
        end = doing.start()
    if end - begin > 4 and first in _RELATES and (relative := _RELATIVE.match(norm, begin, end)) is not None:
        begin = relative.end()
    if "被" in words and (held := _HELD_FOR.search(norm, begin, gap.end)) is not None and held.start() > begin:
        end = held.start()  # 86家企业被认定为…
    if ("中" in words or "里" in words) and end - begin > 1 and (field := FIELD.search(norm, begin, min(end + 1, gap.end))) is not None:
        end = field.start()  # 在全国169个高新区中列第8位
    if "大" in words and (others := _SO_MANY_MORE.search(norm, begin + 2, end)) is not None:
        end = others.start()  # 30幢特色楼宇和十大产业园
    if end == gap.end and norm.endswith(_OWN_SUMS, begin, end) and (comma := norm.rfind("、", begin, end)) > begin:
        end = comma  # 160名员工、年销售额1亿元: the measure of the next number
    if norm.endswith("投资", begin, end) and (following := _NEXT_SUM.search(norm, begin, end)) is not None:
        end = following.start()  # 年产300万件电池、总投资2亿元的…: the next of a list
    if end == gap.end and (grown := next((t[0] for t in tokens if t[1] == end and t[2] & GROWTH), begin)) > begin:
        end = grown  # 21个县增速超过20%
    while end - begin > 1 and norm[end - 2 : end] in _HOW_DONE:
        end -= 2  # 320户村民人均增收5000元, 4位专家还就…作了说明
    if end - begin > 2 and norm[end - 1] in "不未则亦到赴" and end < gap.end and norm[end - 2] not in _BEFORE_RULES and \
            (norm[end - 1] not in "到赴" or norm[end - 2 : end] not in list_words()):
        end -= 1  # 六成的企业不了解政策, 65岁以上人口则增加, 300名干部到江州学习
    if (
        end - begin > 2
        and norm[end - 1] == "中"
        and (norm[end : end + 1] == "有" or any(t[1] == end - 1 for t in tokens))
    ):
        end -= 1
    if norm[start] == " " and norm[end - 1] == "%":
        end = begin  # 利润增至3亿元 收入增21%: the other part of a headline
    short = end - begin < 2 and norm[begin:end] not in _SHORT_NOUNS and not any(t[0] == begin and t[2] & GENERIC for t in tokens)
    if short and norm[begin - 1 : end] != "个人" or norm[begin:end] in read_voids():
        end = begin
    if end == begin + 1 and norm[end : end + 1] == "（" and norm[begin - 1 : end] in ("个省", "个市", "个县") and \
            (others := _OTHERS.match(norm, end)) is not None:
        end = others.end()
    return new_phrase(Phrase, begin, end, 0, None, lead, None, None)
