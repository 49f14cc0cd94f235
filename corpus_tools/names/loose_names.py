"""Names that no ending and no table of places tells: stand-ins, things let, strange strings that open clauses."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from corpus_tools.clean.bylines import surnames
from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_occurrences
from corpus_tools.names.endings import OF_MANY, is_generic, list_stop_words
from corpus_tools.names.states import list_sides, read_side
from corpus_tools.names.wordlist import count_strange, list_no_names, list_predicates, list_words
from corpus_tools.split import Passage

# a string that opens a clause and does something, though it has no ending that tells a kind
_BEHIND_HEADS = tuple("实现 完成 近日 已 目前 是 为 的 在 将 拥有 获 入选 预计 计划 累计 发布 公布 通过 宣布 推出 作为 成为 营收 建设 打造 产销 净利润 研发投入 市值 员工 现有 现拥有 现共有 现已 订单 上半年 去年 今年 "
                      "斥资 取得 市占 市场份额 市场占有率 凭借 全年 成立于 创立于 创办于 创建于 注册资本 介绍 表示 动议 "
                      "紧随其后 位居 位列 名列 指 称 认为 批评 质疑 透露 强调 坦言 回应 解释 等 和 与 及 、 ， ”".split())
_FIRSTS = "".join(sorted({word[0] for word in _BEHIND_HEADS}))  # one look at a character first
_HEAD = compile_late(r"[\u4e00-\u9fffA-Za-z]{2,7}?(?=(?=[" + _FIRSTS + "以投砸增前首第1-9])(?:" + "|".join(_BEHIND_HEADS) +
                     r"|(?:19|20)\d\d年|[前首]?\d\d?个?[月季]|第[一二三四1-4]季|(?:以|投资|砸下|增资)(?=\d))|$)")
_SO_FAR = frozenset(first + number for first in "前首上" for number in "一二三四五六七八九十两半")
MANY = tuple("各类 各级 所有 全部 多个 部分 其他 其它 一座 一片 一座“ 一片“ 一个“".split())  # 各类园区: none of them; 长出一座“科学城”
_NUMBERED = compile_late(r"(?:^|[\n。；])(?:[·◆■▲▶►➢✓★◎□☆◇▪→*>-] ?$|[（(]?[0-9一二三四五六七八九十]{1,2}(?:[.．、）)] ?|是)$)")  # 3. 项目建成后, • 项目建成后
_CLAUSE_MARKS, _PARTS = ("", *"，。；：\n"), frozenset("厂校院矿社库城片街山林牧湾港营灾专特市郊地老南北东西农功小")
_ONE_OF_MANY, _WORKS = frozenset(("company", "institution")), frozenset(("项目", "工程", "大桥", "电站", "隧道", "铁路", "高铁"))
_OF_FIRMS = tuple("经销商 经销网点 门店 直营店 加盟商 加盟店 专卖店 连锁店 代理商 分公司 营销网点 销售网点 终端网点 营业网点 服务网点".split())  # 全国门店300家
_OFTEN_NONE = _WORKS | {"全国", "示范区", "全港", "项目区", "本地", "合作社", "区内", "内地", *(_INSIDE := ("县里", "县上", "镇里", "镇上"))}
# 内地10月CPI, 内地首两个月汽车出口: what a paper of Hong Kong tells of the country
_OF_NATION = compile_late("(?:[首前]?[0-9一二两三四五六七八九十]{1,2}个?月份?|[去今]年|[上下]半年|[首第]?[一二三四1-4]?季度?|经济(?!带|活动)|GDP|[CP]P?PI|PMI|外贸|外汇|汽车|社会消费品|"
                          "固定资产|房地产(?!商|企业)|规模以上|居民消费|消费物价|生产者|新能源车?|新增贷款|官方|城镇|票房|粮食)+")
_LONGER_WORDS = frozenset("自治区级 本市场 该区域 全区域 本区域 该行业 本行业 我行业 我区域 该市场 全市场 园区生 全港群 全港区 全国性 园区化 公司法 公司债 集团军 当地时 全球化 国内外 学校化".split())
_KIND_NOUNS = tuple("国内 国外 海外 全球 相关 业务 航线 线路 货物 班列 旅游 景区 港口 板块 贸易 企业 公司 项目 产业 园区 机构 行业 单位 团队 人才 工业 产品".split())
OF_MEASURES = "额值率量数费款价积比"  # 实收资本额为…
_OF_ACCOUNTS = tuple("归母 扣非 归属 合并 期末 年末 本期 累计 收入 营收 支出 成本 产能 毛利 纯益 盈余 股息 次季 首季 单季 上季 EPS EBITDA ROE 以来 至今 之初 期间".split())
NO_TAIL = "由就每从自省均较比可能要会应须需将被再也还都只仅器机仪缆管材板片药油料品粮布纸钢赶抢"
_WORK_DOES = tuple("预计 建成 总投 全长 全线 投产 投资 将于 总建 占地 规划 设计 达产 于 概算 估算 计划 全部 总占 总规 总用 总面 建筑 用地 选址 位于 分两 分三 "
                   "一期 首期 自 历时 投运 投用 并网 装机 年均 年发 由 主要 拟 将 可 年产 包括 包含 采用 采取 实施后 通车 贯通 开通".split())
_INVESTING = compile_late(r"投资(?![\d约近超逾达过共预为额总建兴新由方主成后完强计，])")  # 项目投资增长8%, of the place
_TIMES = ("年前", "年后", "年初", "年底", "年末", "月前", "月初", "月底", "天前", "天后", "季度", "半年")
_YEARLY = ("营收", "营业", "产值", "销售", "纳税", "利润", "收入", "产能", "产量", "出口", "处理", "加工")
_NOW, _STAGES, _SIZES = ("去年", "今年", "目前", "如今"), "一二三四首", ("面积", "规划", "约", "占地", *"123456789")  # 一期项目
_LOCAL_ONES = ("员工", "雇员", "劳工", "工程师", "职工", "户籍", "配套", "采购", "供应", "用工", "人才", "学生", "居民", "企业", "化", "生产")
_LEADING = frozenset(("据悉", "旗下", "入园", "依托", "推动", "支持", "引进", "其中", "目前", "比如", "例如", "携手", "企业"))
_BEFORE_INSIDE, _NOT_INSIDE = ("", *"，。；：、\n“ 在由到让从"), frozenset("程半下市报缴述级个月")
_GOES_ON, _LONGER_ENDS = ("", *"、，等和与及”"), frozenset(word[-1] for word in _LONGER_WORDS)
# what is said of a thing that is made, and of no one who makes it
_THEN, _SO_MANY = compile_late("(?:前?[一二三四首]季度?|[上下]半年|[今去全]年)$"), compile_late("[0-9]{1,5}[余多]?[家户个]")
_OF_PRODUCTS = ("生产线", "车间", "行业", "种植", "养殖", "加工", "制品", "原料", "制造业", "产业链", "产业集群")
OFFICES = tuple("主席 总书记 书记 总理 部长 局长 厅长 司长 署长 处长 科长 市长 省长 县长 区长 镇长 州长 院长 校长 所长 馆长 会长 理事长 秘书长 行长 董事长 "
                 "总经理 总裁 首席执行官 经理 主任 主委 专家 研究员 教授 博士 院士 工程师 发言人 负责人 记者 议员 委员 代表 总统 首相 大臣 国务卿 特首 行政长官 "
                 "创始人 创办人 创办者 主管 总监 顾问 召集人 司令 将军 律师 医生".split())
_POLITE, _OFTEN, _SHORTEST_HEAD = ("先生", "女士", "同志", "小姐"), 5, 3  # times that a name of two characters is said; characters of a clause
NO_HEAD = frozenset("是它并已到该此共为由经仅因虽皆就便却遭攸即如要但惟他她你我若因则倘占达增超较比一二三四五六七八九十居位第这那其各每再又也都还将被把在从对向")
_DOES = ("成立于", "创立于", "创办于", "创建于", "注册资本", "产销", "净利润", "研发投入", "市值", "员工", "现有", "订单", "实现", "完成", "营收", "拥有", "累计", "入选", "获",
         "市占", "市场份额", "市场占有率", "紧随其后", "位居", "位列", "名列", "斥资", *(f"凭借{figure}" for figure in "123456789"),
         *(f"{word}{figure}" for word in ("投资", "砸下", "增资") for figure in "123456789"),
         *(f"以{figure}" for figure in "123456789"), *(f"取得{what}" for what in "营销利"))
# 青沧养车2023年营收5亿元: what only companies have
_EARNS = compile_late(r"(?:(?:19|20)\d\d年|[去今]年|第?[一二三四1-4]季度?|前三季度?|上半年|1?\d月)"
                      r"(?:度|全年|[上下]半年|前[一二三]季度|第?[一二三四]季度|\d{1,2}月)?(?:实现|完成|的)?(?:总?营业?[收额]|总?营业收入|净利|归母|合并营收|税后|毛利率|出货|EPS)")
_OF_TRADES = frozenset("业企股板市行商场厂")  # 光伏业, 车企, 沪市


class RawName(NamedTuple):
    """A name found in the normal form, before its full form is known."""

    start: int
    end: int
    type: str
    level: str = ""
    place: str = ""
    target: str = ""  # of an alias the name in full, of a town its name without the county; in the normal form


StandIn = tuple[int, str, str]  # its length, the word where that is more than its last two characters and the one before them, its scope
StandIns = tuple[list[StandIn], dict[str, list[StandIn]]]  # of two characters; all, by the one before them
new_name = tuple.__new__  # what the constructor of RawName calls, without a detour through Python


@compiled
def list_stand_ins() -> dict[str, StandIns]:
    """Stand-ins by their last two characters: those that are no longer; and all by the one before, shortest first."""
    scopes = dict.fromkeys(list_sides(), "arm")
    for row in read_table("stand_ins.csv"):
        scopes.setdefault(row["word"], row["scope"])
    index: dict[str, StandIns] = {}
    for word in sorted(scopes, key=len):
        short, longer = index.setdefault(word[-2:], ([], {}))
        here = longer.setdefault(word[-3], short.copy()) if len(word) > 2 else short
        here.append((len(word), word if len(word) > 3 else "", scopes[word]))
    return index


def read_stand_ins(norm: str, pairs_at: Iterable[tuple[int, StandIns]]) -> list[RawName]:
    """The stand-ins of a text (园区, 全市, 该院) that stand alone there.

    ``pairs_at`` tells where the last two characters of one stand, with those that do (see :func:`list_stand_ins`).
    """
    begun: dict[int, tuple[int, str]] = {}  # where the longest of those that begin at one place ends
    for i, (short, longer) in pairs_at:
        for size, word, scope in longer.get(norm[i - 1], short) if i else short:
            start = i + 2 - size
            if not word or norm.startswith(word, start):
                begun[start] = i + 2, scope
    found = []
    for start, (end, scope) in begun.items():
        if scope == "arm":
            if (side := read_side(norm, start, end)) is not None:
                found.append(RawName(start, side[0], "place", "country", side[1]))
            continue
        word = norm[start:end]
        if scope in _ONE_OF_MANY and word[0] not in "该本我" and not _stands_alone(norm, start) or \
                scope == "park" and (norm.endswith(MANY, 0, start) or norm.startswith(OF_MANY, end)) or \
                word in _OFTEN_NONE and _is_none(norm, word, start, end):
            continue
        if scope == "company" and word.startswith(("企业集团", "集团", "公司")) and _SO_MANY.match(norm, end):
            continue  # 其中企业集团5家: they are counted
        before = norm[start - 2:start]
        if word[0] == "本" and (norm[start - 1:start + 1] in list_words() or
                               before[-1:] == "日" and not before[0].isdigit() and before not in list_words()):
            continue  # 样本企业, 资本市场, 日本企业; but 近日本市
        if end == len(norm) or norm[end] not in _LONGER_ENDS or norm[start:end + 1] not in _LONGER_WORDS:
            found.append(new_name(RawName, (start, end, "stand-in", scope, "", "")))
    return found


def _is_none(norm: str, word: str, start: int, end: int) -> bool:
    """Whether a word that stands for someone in some texts only does not in this one."""
    if word in ("全国", "全港"):  # 全港货物吞吐量: of a port
        return norm.startswith(_OF_FIRMS, end) if word == "全国" else "吞吐" in norm and "香港" not in norm
    if word == "内地":
        return norm[start - 1:start] not in _CLAUSE_MARKS and norm[start - 1] not in "日电中，" or _OF_NATION.match(norm, end) is None
    if word in ("项目区", "示范区"):  # the ground of a work, where no park is called so; 核心区2万亩、示范区9万亩: a part of the park
        return "业项目区" not in norm if word == "项目区" else "核心区" in norm and norm.startswith(_SIZES, end)
    if word in ("本地", "区内"):  # 本地员工: a kind of them; 厂区内
        return norm.startswith(_LOCAL_ONES, end) if word == "本地" else norm[start - 1] in _PARTS or norm[start - 1:start + 1] in list_words()
    if word in _INSIDE:  # 全县里程, 全镇上半年
        return norm[start - 1:start] not in _BEFORE_INSIDE or norm[end:end + 1] in _NOT_INSIDE
    return not (_opens_clause(norm, start) and (word == "合作社" or norm.startswith(_WORK_DOES, end)) and not _INVESTING.match(norm, end))


def _opens_clause(norm: str, at: int) -> bool:
    """Whether a bare 项目 opens its clause, a stage of it before it or not: 项目投产后, 其中一期项目占地."""
    if norm[at - 1:at] == "期" and norm[at - 2:at - 1] in _STAGES:
        at -= 2
        at -= 2 if norm[at - 2:at] == "其中" else 0
    return at == 0 or norm[at - 1] in _CLAUSE_MARKS or norm.endswith(_NOW, 0, at) or _NUMBERED.search(norm, max(0, at - 6), at) is not None


def _stands_alone(norm: str, at: int) -> bool:
    """Whether a bare 公司 or 研究院 is one of its own, and no part of a longer word (子公司, 某某研究院)."""
    singles, stops = list_stop_words()
    if norm[at - 1:at] == "等" and norm[at - 2:at - 1] not in ("对", "平", "均", "上", "中"):
        return False  # 甲电子、乙科技等公司
    if norm[at - 1:at] in ("家", "个", "所") and (norm[at - 2:at - 1].isdigit() or norm[at - 2:at - 1] in "一二两三四五六七八九十百余多几数"):
        return False  # 29家公司
    return at == 0 or not "\u4e00" <= norm[at - 1] <= "\u9fff" or norm[at - 1] in singles or norm[at - 2:at] in stops or \
        norm[at - 2:at] in _TIMES  # 两年前公司花了6000万元


def is_person(norm: str, word: str) -> bool:
    """Whether a string is a person's name: a surname first, and an office before it or behind it somewhere.

    >>> is_person("园区公司董事长王小明介绍，王小明称", "王小明"), is_person("王小明，青禾谷", "青禾谷")
    (True, False)
    """
    if not 2 <= len(word) <= 4 or word[0] not in surnames():
        return False
    return any(norm.endswith(OFFICES, max(at - 6, 0), at) or norm.startswith(OFFICES + _POLITE, at + len(word))
               for at in find_occurrences(norm, word)[:20])


@compiled
def _list_dull() -> frozenset[str]:
    """Words of two characters with which no name begins, beside those of the list of everyday words."""
    return list_predicates() | _LEADING | {"扣非", "归母"}  # 扣非后净利润


@compiled
def _list_tails() -> tuple[str, ...]:
    """What ends no name that opens a clause: offices and words of accounts."""
    return *list_titles(), *_OF_ACCOUNTS


@compiled
def list_titles() -> tuple[str, ...]:
    """What people are called by their office."""
    return tuple(row["word"] for row in read_table("subject_cues.csv") if row["cue"] == "title")


def is_product(norm: str, word: str) -> bool:
    """Whether a string names a thing that is made: 滑雪镜生产线."""
    at = norm.find(word)
    while at >= 0 and not norm.startswith(_OF_PRODUCTS, at + len(word)):
        at = norm.find(word, at + 1)
    return at >= 0


_PARTICLES = frozenset("而且但据给让使像除于至以和与从对把被将因此如是为")  # 而|沧澜大学投资5亿元


def read_heads(passage: Passage, raw: Sequence[RawName]) -> list[RawName]:
    """Names without an ending that tells a kind: strange strings that open clauses, and come again or do something."""
    norm, words, dull = passage.norm, list_words(), _list_dull()
    taken = set(map(itemgetter(0), raw))
    found: dict[str, int] = {}
    seen: set[str] = set()
    for at, opening, clause in zip(passage.clause_starts, passage.openings, passage.clauses):
        if leads := opening in _LEADING:
            at += 2
        if (begin := norm[at:at + 2] if leads else opening) in words or begin in dull:
            continue
        end = clause.end
        at += end > at and norm[at] in "与故" and opening != "故宫"  # 与青禾谷去年营收5亿元相比, 故青禾谷投资5亿元
        if end - at < _SHORTEST_HEAD or norm[at] in NO_HEAD or at in taken or at + 1 in taken and norm[at] in _PARTICLES:
            continue
        m = _HEAD.match(norm, at, end)
        if m is None or (head := m[0])[:2] in _SO_FAR:
            continue  # 前三季
        head = head[:-1] if len(head) > 2 and head[-1] in "则亦就便" and head[-2:] not in words and head[-2:] not in dull else head  # 青禾谷则投资3亿元
        head = head[:-1] if head[-1] == "拟" and len(head) > 2 else head  # 沧澜曙光拟|投资5亿元
        head = head[:-1] if len(head) > 3 and head[-1] in "年月日" and norm.startswith(_YEARLY, m.end()) else head  # 云江智造年|营收
        head = head[:then.start()] if (then := _THEN.search(head, 2)) is not None else head  # 青岳港一季度|完成
        first, last, end = head[0], head[-1], m.end()
        if last in "荣喜" and norm.startswith("获", end) or last in "总净" and norm.startswith(("营收", "利润", "投资", "增资"), end):
            continue  # 曾荣获; 沧澜网总营收: no 网总
        if seen and norm.startswith(_DOES, end):
            seen.discard(head)
        if first == "全" and len(head) == 2 or last in NO_TAIL or "没有" in head or "我" in head or "此" in head or \
                head[-2:] == "一行" or head in list_no_names() or norm.startswith("营收入", end):
            continue  # 即每人可获…, 变压器累计产量…
        if head in seen or head.isascii() and is_generic(head) or (strange := count_strange(head)) < 2 or strange * 2 < len(head):
            continue
        if last in OF_MEASURES or norm[end:end + 1] in _GOES_ON or head.startswith(list_titles()) or head.endswith(_list_tails()) or \
                head[-2:] in _KIND_NOUNS and not (head.endswith("企业") and norm.startswith(("投资", "斥资"), end)):
            continue  # 总经理李某介绍, 实收资本额为…
        if first in "一二两三四五六七八九十" and last in "人家名位个项":
            continue  # 两人获评…
        seen.add(head)
        if first in surnames() and len(head) < 5 and norm.count("\n" + head + "：") > 1 or is_product(norm, head):
            continue  # who speaks in an interview, what is made
        if norm.startswith(_DOES, end) or len(head) in (3, 5, 6, 7) and norm.count(head) > 1 or \
                norm[end:end + 1] in "123456789去今第一三四前上" and (len(head) > 2 or norm.count(head) > 1) and \
                last not in _OF_TRADES and _EARNS.match(norm, end) or \
                len(head) == 2 and first not in surnames() and norm.count(head) > _OFTEN:
            found[head] = at
    return [RawName(at, at + len(text), "name") for text in found for at in find_occurrences(norm, text)]
