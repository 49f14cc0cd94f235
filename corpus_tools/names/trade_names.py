"""Companies called by a word of their own and their trade: 禾谷科技."""
from __future__ import annotations

from corpus_tools.data import compiled
from corpus_tools.late import compile_late
from corpus_tools.names.edges import THAT_PLACE, find_edge, is_inner
from corpus_tools.names.endings import OrganisationHit, is_generic, list_generic_words
from corpus_tools.names.own_words import trim_words
from corpus_tools.names.trades import CORPORATE, THAT_ONE, Trades
from corpus_tools.names.wordlist import count_strange, list_words

_STOPS = frozenset("的了是在被把将丨")  # those of them that join no two words of one name, and a mark
_ACTS = ("董事会", "法说会", "股东会", "实现", "完成", "营收", "拥有", "累计", "入选", "获",
         "预计", "宣布", "负责人", "董事长", "总经理", "相关负责人", "公布", "发布", "登陆", "中标",
         "年产", "产能", "产值", "销量", "净利润", "营业收入", "公告", "披露", "股价", "市值", "总市值", "总资产",
         "年报", "一季报", "三季报", "半年报", "中报", "季报", "业绩快报", "表示", "指出", "透露", "说明", "拟", "近日", "日前", "今日", "昨日", "正式", "将")
_SPEAKS = ("董事会", "宣布", "负责人", "公布", "发布", "公告", "披露", "表示", "指出", "透露", "股价", "市值", "总市值", "净利润")
_OFFICERS = compile_late(r"(?:副?董事长|副?总经理|副?总裁|联合创始人|创始人|首席|CEO|成立于|创立于|创办于|始创于|创建于|始建于|始于[12]|总部[位设在]|隶属于|具有[^，。；]{0,12}资质|"
                         r"是(?:一家|国内|全国|全球|国际|世界|行业|业内|我国|中国))")  # only companies have them, or are
# what only a company does or has, right behind a word of its own and its trade that open a clause
_DOINGS = compile_late(r"(?:计划|旗下|荣获|先后(?:荣?获|被评|通过|承担|参与|主导|完成|投)|纳税|捐赠|自主研发|主打|目标是?|研发(?:投入|费用|团队|人员)|"
                       r"设有|下设|下辖|建有|凭借|车间主任|董秘|高管|新接|新?签[下署约订得]|手持|承接|收购|增持|减持|回购|净亏损|亏损|蝉联|产品(?:远销|出口|畅销|销往)|全球市场|"
                       r"所在的|连续[一二三四五六七八九十两多\d]+年(?:荣?获|入选|被评|上榜)|以[营总净销]|年(?:营收|销售)|日(?:处理|加工)|自主?\d{4}年|二期工厂|"
                       r"专注|主营|深耕|致力于|手握|已成为|已成长为|搬[迁入来]|从[^，。；]{2,12}(?:搬|迁|引进)|同样|规模最大|也(?:已|在|有|实现|完成|拥有|计划|将)|"
                       r"是(?:园区|高新区|开发区|全[省市区县]|我[省市区县])[^，。；]{0,14}(?:龙头|企业|公司)|"
                       r"是(?:首批|首家|第一[家个批]|最[早大先]|较早|其中)|落户(?:园区|高新区|[^，。；]{0,8}[，。])|"
                       r"[与和][^，。；]{2,14}(?:签[订署约下]|共同|联合|达成|联手|合并)|由[^，。；]{2,20}(?:设立|控股|创办|创建)|"
                       r"首[台款批件列套艘架辆][^，。；]{1,18}?(?:下线|交付|出货|发运|启运|量产|试产|投产)|"
                       r"技改|扩产|停产|复产|只做|(?:用|花)了?[一二三四五六七八九十两几\d]+(?:年|个月)|\d[\d.,]*[万亿]+元|每[天月年]|"
                       r"一(?:天|年|个月)(?:就|要|能|可)|"
                       r"因[^，。；]{2,12}(?:停产|检修|减产|亏损)|受[^，。；]{2,14}(?:影响|拖累|带动)|老总|老板|掌门人|(?:采购|物流|销售|生产|技术|市场|品牌|外贸|运营|财务)(?:总监|经理|主管|部长)|"
                       r"（(?:以下|下文)?[简下]称|的(?:销售额|营收|营业|净利|员工|专利(?!池)|研发投入|客户|负责人|年销售|前身|总部|市值|股[价东权]|故事|情形|底气|订单|年产))")
# 长远股份昨晚公告, 长远股份涨停: everyday words, but listed
_TRADED = compile_late("(?:昨[日天晚]|今[日天晚]|[0-9]{1,2}日)?(?:晚间|盘后|午后|午间|早盘|盘中)*"
                       "(?:公告|披露|涨停|跌停|[涨跌]超?[0-9]|[大收]?[涨跌](?![价幅])|[高低]开|报[0-9]|（[0-9]{6})")
_SELLS = compile_late(r"(?:排名|[位名]列|位居|出货|交付|订单|用户数|注册用户|“双|[则也亦](?:同比)?(?:增长|下降|上涨|下滑)了?\d)")
_OF_MATTER = frozenset("酸锂钠镍钴锰铅钒硅硫氢氮氧碳磷钛锌铁铝铜烯基子质流")  # 硅基, 锰酸锂: what a thing is made of
_SO_MANY = compile_late(r"(?:[两三四五六七八九十]|\d{1,3})[家户](?:企业|公司|单位)")  # 青禾、禾谷科技2家企业
_WHEN = compile_late(r"(?:第?[一二三四1-4]季|前[一二三四五六七八九十]|[首上单]季|\d{1,2}月|(?:19|20)\d\d财?年|去年|今年|上半年|前三季度|全年|"
                     "目前|如今|前年|上[周月]|现有|员工|估值|门店|同期(?=[销营产交出净利]))")
# 花17亿元, 则在某地以12亿元购置厂房
_PAYS = compile_late("(?:则|也|亦|便|就)?(?:在[^，。；]{2,14}?、?)?(?:扩厂|扩建|新厂|建厂|设厂|迁入|厂房){0,3}"
                     "(?:花费?|砸下?|斥资|耗资|豪掷|投资|增资|以)[0-9]")
_OF_REGIONS = ("实现", "完成", "累计", "产值", "产能", "总量", "总产", "增加值", "投资", "经济", "企业", "营收", "营业")
_OF_ALL = ("工业", "体育", "贸易", "电力", "稀土")  # what a region has, too
_STAGES = ("首期", "一期", "二期", "三期", "项目", "一厂")
_CALLED = tuple("企业 公司 合资 独资 冠军 同行 同业 友商 对手 毕业生 大户 租户 民企 央企 车企 药企 巨头 新秀 独角兽 台商 外商 业者 厂商 龙头 旗下 推动 支持 引进 依托 携手 来到 走进 走访 参观 探访 走入 包括".split())
_BROUGHT = ("引进的", "引入的", "招引的", "落户的", "入驻的", "培育的", "园内的", "区内的")
# 做阀门的禾谷机械来得晚, 由三名工程师创办的禾谷光电
_WHOSE, _LONGEST_WHOSE = compile_late("(?:^|[，。；：\n“])[^，。；：\n]{0,4}?(?:专?做|从事|主营|生产|专注|深耕|位于|坐落[于在]|地处|落户|来自|由[^，。；：]{2,16}?"
                                       "(?:创办|创建|创立|组建|投资|设立|控股|孵化|领办))[^，。；：0-9]{0,12}的$"), 30
_SUCH = ("这样的", "一样的", "这类", "这般")
_TELLS = frozenset("的像如")  # what says before it that a company follows
_NEAR, _LONGEST_ASIDE = 120, 40  # characters
_THE_FIRM, _NEAR_TITLE = compile_late("[，。\n]公司(?![法债])"), 60  # characters from a trade in a title to it
_RUNS = compile_late("(?:负责|独家|具体|整体)?(?:投资|建设|运营|开发|打造|承建|管理|发起|设立|牵头|为例)")
_CALLED_LAST = compile_late(".*(?:企业|公司|合资|独资|龙头|旗下|厂商|品牌|冠军|台商|外商|业者|同行|同业|友商|对手|毕业生|大户|租户|[民央车药]企|巨头|新秀|独角兽)")
_LAST = ("分别", "等", "均", "则", "位居", "位列", "紧随", "依次", "分列", "两家", "三家")
_CALLS = compile_late("|".join((*_CALLED, *_BROUGHT)))
# 在青禾轴承，某某了解到
_VISITED = compile_late("(?:^|[，。；：\n])在[\u4e00-\u9fff]{2,3}$")
_ACTING = compile_late("|".join(("[、等：]", *_ACTS, _PAYS.pattern, _WHEN.pattern, _SO_MANY.pattern, _OFFICERS.pattern)))
_OF_THINGS = compile_late("等[^，。；、]{0,10}(?:产品|制品|品种|商品|业务|领域|行业|产业|产业链|赛道|板块|用品)(?:的|为|[，。；、\n]|$)")
_SHOP = compile_late("的(?:生产|加工|制造|装配|组装|总装|智能|自动化|数字化|现代化|标准化|无尘|新)*(?:车间|厂区|厂房|工厂|展厅|门店)")  # 走进青禾轴承的生产车间
_VISITS = ("走进", "走入", "来到", "进入", "，在", "。在", "\n在")  # in one workshop one is at one company's
# what these begin with, but for workshops
_ACTING_BEGINS = frozenset("、等：" + "".join(word[0] for word in _ACTS) + "则也亦便就在花砸斥耗豪投以第前首上单去今全目现同员估门一二三四五六七八九十两0123456789副董总联创C成是始隶具")
_DOING_BEGINS = frozenset("首专主深致手已搬从同规也是落所计旗荣先纳捐自主研新设下建凭车高手承收增减回净亏蝉产连以年日二与和由（的签目全董"
                           "技扩停复只用花每一因受老掌采物销生市品外运财0123456789")
_BEFORE_OWN = frozenset("，。；：、\n“（ ")
_BEHIND_QUOTED = frozenset("、，和与及等则在于")
OWN_BEHIND_TRADES = ("管理费用", "管理人员", "财务费用", "资本开支", "资本支出", "投资收益", "投资净收益", "海外收入", "海外营收", "海外销售", "境外收入", "境外营收",
                     "服务收入", "融资额", "融资净额", "国产化率", "综合毛利率", "客户留存率", "客户数", "设备稼动率", "设备联网率",
                     "直营门店", "生产人员", "智能手机出货量", "电子产品销量", "汽车出口量", "汽车销量", "终端激活量",
                     "研发投入", "研发费用", "研发人员", "研发团队", "自主研发", "研发出", "研发的", "产品远销", "产品出口", "产品畅销", "产品销往", "全球市场",
                     "总部位于", "总部设在", "总部在", *(f"投资{figure}" for figure in "123456789"))
_SORTS = ("高", "硬", "黑", "软", "新", "采", "轻", "重")  # 高科技, 轻稀土: a sort of it
# trades that are companies' and not what they make
_OF_COMPANIES = frozenset("精工 新材 智造 生物 精密 酒业 铝业 铜业 矿业 种业 牧业 纸业 门业 管业 泵业 影业 面业 米业 盐业 糖业 鞋业 塑业 硅业 重机 重装 重汽 农牧 速运 快运 "
                          "建工 钢构 传媒 投控 茶饮 粮油 特钢".split())
_NO_TRADE = frozenset("0123456789料园城岛馆谷局厅部处站大小镇村港湾中学院会职楼广街路类产制技质多型业务商人行合化性医能药")  # of what a trade is but a part: 沧澜科技馆
_NO_MORE, _OF_STUFF = _NO_TRADE.difference("0123456789"), frozenset(  # 藜麦食品: what it is made of
    "食品 饮料 饮品 新材料 饲料 纺织 服饰 家纺 皮革 电池 芯片 玻璃 陶瓷 化学 中药 丝绸 油脂 肉食 水产 木器 竹业 茶业 果业 菌业".split())
_NUMERALS = frozenset("0123456789一二三四五六七八九十")
_LONGEST_OWN = 5  # characters of a company's own word


@compiled
def list_words_behind_trades() -> frozenset[str]:
    """Words of two characters before which a trade is no company's, but a kind's: 电池产业."""
    return list_generic_words() | {"日报", "产业", "企业"}


def read_trade_name(norm: str, foot: int, end: int, ending: str, needs: str, place_at: dict[int, int],
                    last: OrganisationHit | None, trades: Trades) -> OrganisationHit | None:
    """A company called by a word of its own and its trade: 禾谷科技; no everyday word, and said twice or in a list."""
    before = norm[foot - 1] if foot else "，"
    if (not "\u4e00" <= before <= "\u9fff" and before != "）" and not is_inner(before) or before in _STOPS) and foot not in place_at:
        return None  # no word of its own: the edge would stand right here
    after, opening = norm[end:end + 1], norm[foot - 3] if foot != 2 else "，"  # what stands before a word of two characters
    on, is_own = _find_end(norm, end) if after == "（" else end, False
    is_strange = foot > 1 and norm[foot - 2:foot] not in list_words()
    is_told = is_strange and opening in _TELLS and _is_told(norm, foot, end, place_at)
    is_company = is_told or is_strange and (needs != "acts" or ending in _OF_COMPANIES) and \
        (opening in _BEFORE_OWN or opening in "和与及" and last is not None and last.end == foot - 3) and \
        after not in _NO_TRADE and ending != "汽车"
    if needs == "acts" and not is_company and not _may_act(norm, foot, end, ending, trades, opening, after) and \
            (on == end or not _OFFICERS.match(norm, on)) and \
            not (is_own := is_strange and opening in _BEFORE_OWN and _is_own(norm, foot, end, trades)):
        return None
    start, first_place = find_edge(norm, foot, "company", place_at, last) if not is_told else (foot - 2, None)
    own_start = start
    if first_place is not None:
        own_start = first_place
        for size in range(2, foot - first_place + 1):
            if place_at.get(first_place + size) == first_place:
                own_start = first_place + size
    if own_start == foot:
        return None
    if foot - own_start > 2:
        called = _CALLED_LAST.match(norm, own_start, foot - 1)
        if called is not None:
            start = own_start = called.end()  # 成长型企业青禾生物
            first_place = None
    own_start = trim_words(norm, own_start, foot)
    if norm[own_start] == "后" and own_start and is_inner(norm[own_start - 1]):
        own_start += 1  # 交易完成|后青禾化工
    if first_place is None:
        if norm[own_start] in "该我" and norm.startswith(THAT_PLACE, own_start) and foot > own_start + 2:
            own_start += 2
        start = own_start
    own = norm[own_start:foot]
    while len(own) > 2 and own[-2:] in list_generic_words() and count_strange(own[:-2]) >= 2:
        own = own[:-2]
    if len(own) == 1 and norm[foot - 1:foot + 1] in list_words() or own and needs == "acts" and own[-1] in _OF_MATTER and \
            not _OFFICERS.match(norm, on):
        return None  # 劳|动力, 铜基|新材料
    if not own or len(own) > _LONGEST_OWN or own[-1] == "新" or own in _SORTS or is_generic(own) or is_generic(norm[own_start:end]):
        return None
    if "及" in own and all(map(is_generic, own.split("及"))):
        return None  # 生技及新兴科技
    is_everyday = count_strange(own) < len(own) - len(own) // 3
    clean = own_start == 0 or norm[own_start - 1] in "，。；：、\n“（ " or len(own) > 1 and (
        start < own_start and (start == 0 or norm[start - 1] in "，。；：、\n“（ ") or norm.endswith((*THAT_PLACE, "其中"), 0, own_start))
    is_share = ending == "股份" and (norm[end:end + 1] == "：" and (own_start == 0 or norm[own_start - 1] in "\n。 ") or
                                   clean and own not in _CALLED and _TRADED.match(norm, end) is not None)
    is_called = norm.endswith(_CALLED, 0, own_start) or norm.endswith(_BROUGHT, 0, own_start) or \
        len(own) > 1 and norm[end:end + 1] == "，" and norm[own_start - 1] == "在" and _VISITED.search(norm, own_start - 2, foot) or \
        norm[own_start - 1:own_start] in ("由", "以") and _RUNS.match(norm, end) is not None  # 由博朗科技运营, 以博朗科技为例
    if is_everyday and not is_share and not (norm[end:end + 1] == "的" and norm.startswith(_VISITS, max(own_start - 2, 0)) and
                                             _SHOP.match(norm, end) is not None and trades.is_said_again(own + norm[foot:end])) and \
            not (is_called and (norm.startswith(_ACTS, on) or _WHEN.match(norm, on))) and \
            not (clean and _OFFICERS.match(norm, on)) and not trades.acts_as_company(own + norm[foot:end]):
        return None
    if ending in _OF_ALL and norm.startswith(_OF_REGIONS, end):
        return None  # 云麓工业实现产值5亿元: a town's
    if needs == "acts" and norm[end:end + 1] == "等" and _OF_THINGS.match(norm, end) is not None:
        return None  # 豆腐、豆干休闲食品等系列产品
    if needs == "acts" and own.isascii() and own.isupper() and not is_called and ending not in _OF_COMPANIES and \
            not (clean and _OFFICERS.match(norm, end)) and not norm.startswith(_SPEAKS, end):
        return None  # MEMS芯片累计出货5亿颗, LED显示产值5亿元: what is made
    if len(own) == 1 and not clean and not (is_called and norm.startswith(_STAGES, end)):
        return None
    if is_own and clean or is_company and len(own) == 2 and _OF_MATTER.isdisjoint(own) or is_everyday or is_called or \
            _is_listed(norm, start, own_start, end, clean=clean, is_long=len(own) > 1) or \
            norm.startswith(_ACTS, on) or _PAYS.match(norm, on) or \
            norm[end:end + 1] == "的" and _SHOP.match(norm, end) or clean and _OFFICERS.match(norm, on) or \
            (clean or norm[own_start - 1] == "的") and (_WHEN.match(norm, on) or _does(norm, own, end, ending, needs)):
        return OrganisationHit(start, end, "company", ending)
    is_company = trades.acts_as_company(own + norm[foot:end]) if needs == "acts" else trades.is_said_again(norm[own_start:end])
    return OrganisationHit(start, end, "company", ending) if is_company else None


def _is_told(norm: str, foot: int, end: int, place_at: dict[int, int]) -> bool:
    """Whether the 的, 像 or 如 before two characters of no everyday word says that a company follows: 做阀门的禾谷机械, 像禾谷光电这样的."""
    if norm[foot - 3] == "的":
        is_told = foot - 3 in place_at or norm[foot - 4] in "区园谷城" or \
            _WHOSE.search(norm, max(foot - _LONGEST_WHOSE, 0), foot - 2) is not None
    else:
        is_told = norm.startswith(_SUCH, end)  # behind 像 or 如
    return is_told and norm[end:end + 1] not in _NO_MORE and norm[foot - 1] not in _OF_MATTER


def _is_own(norm: str, foot: int, end: int, trades: Trades) -> bool:
    """Whether two characters of no everyday word, behind a mark, and a trade are said again: 晶谷光电, but not 铜基新材料."""
    return norm[end:end + 1] not in _NO_MORE and norm[foot:end] not in _OF_STUFF and norm[foot - 1] not in _OF_MATTER and \
        trades.is_said_again(norm[foot - 2:end])


def _find_end(norm: str, end: int) -> int:
    """Where a name ends with what stands in brackets right behind it: 禾谷物流（HEGU LOGISTICS）."""
    closed = norm.find("）", end, end + _LONGEST_ASIDE)
    return end if closed < 0 else closed + 1


def _does(norm: str, own: str, end: int, ending: str, needs: str) -> bool:
    """Whether what stands right behind a trade is told of companies alone, or of them rather than of the things of most trades."""
    if len(own) not in (2, 3) or own[-1] in _OF_MATTER or ending == "文化":
        return False
    return _DOINGS.match(norm, end) is not None or needs != "acts" and ending != "汽车" and _SELLS.match(norm, end) is not None


def _is_listed(norm: str, start: int, own_start: int, end: int, *, clean: bool, is_long: bool) -> bool:
    """Whether the name of a company is one of a list, a label or quoted, or opens a sentence of what 该公司 goes on about.

    ``own_start`` tells where its own word begins, ``clean`` whether that stands behind a mark, ``is_long`` whether it is
    more than one character.
    """
    before, after = norm[own_start - 1] if own_start else "\n", norm[end:end + 1]
    if after == "：" and (before in "\n。；、.●◆■▪·※★" or before == "）" and norm[own_start - 2] in _NUMERALS):  # （2）青禾科技：产值5亿元
        return True
    if is_long and clean and (after == "\n" and CORPORATE.match(norm, end + 1) or _is_titled(norm, own_start, end)):
        return True  # 三、青禾软件\n成立于2010年
    if before == "“" and after == "”" and norm[end + 1:end + 2] in _BEHIND_QUOTED:
        return True
    if before in "、和及与" and norm.startswith(_LAST, end):  # 青禾电子、禾谷科技分别…
        return True
    if (before in "\n。" or before == "，" and norm[own_start - 2] == "日") and is_long and THAT_ONE.search(norm, end, end + _NEAR):
        return True
    return (clean or start > 0 and norm[start - 1] in "，。；：、\n“（ ") and (after in ("、", "等") or _SO_MANY.match(norm, end) is not None)


def _is_titled(norm: str, own_start: int, end: int) -> bool:
    """Whether a line opens with what the next begins to call 公司: 青禾光电加快转型\\n今年以来，公司新增订单…"""
    line = norm.find("\n", end, end + _NEAR_TITLE) if own_start == 0 or norm[own_start - 1] == "\n" else -1
    return line >= 0 and _THE_FIRM.search(norm, line, line + _NEAR_TITLE) is not None


def _may_act(norm: str, foot: int, end: int, ending: str, trades: Trades, opening: str, after: str) -> bool:
    """Whether anything beside a trade says that one of its companies acts: most words for trades only tell what is made.

    ``opening`` stands before two characters of its own, ``after`` behind the trade.
    """
    return after in _ACTING_BEGINS and _ACTING.match(norm, end) is not None or \
        after == "，" and _VISITED.search(norm, max(foot - 5, 0), foot) is not None or \
        after in _DOING_BEGINS and (foot < 4 or opening in _BEFORE_OWN or norm[foot - 4] in _BEFORE_OWN or
                                                opening in "的后" or norm.endswith("其中", 0, foot - 2)) and \
        _DOINGS.match(norm, end) is not None or \
        after == "的" and _SHOP.match(norm, end) is not None or \
        trades.acts(ending) or _CALLS.search(norm, max(foot - _LONGEST_OWN - 2, 0), foot) is not None or \
        trades.tells_of_one and THAT_ONE.search(norm, end, end + _NEAR) is not None or \
        after == "\n" and CORPORATE.match(norm, end + 1) is not None or \
        (foot == 2 or opening == "\n") and _is_titled(norm, foot - 2, end)
