"""Parks and works: where the name begins that an ending tells, and whether it is one's own or what many are called."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.edges import CLEAN, COSTS, NUMBER_NAME, SIZE, THAT_PLACE, find_edge
from corpus_tools.names.endings import OrganisationHit, is_generic, list_stop_words
from corpus_tools.names.own_words import drop_units, drop_verbs, drop_words, is_of_group
from corpus_tools.names.wordlist import COUNTS, count_strange

_RANK = compile_late("(?:国家|省|市|区|县)级")
_SIZED = compile_late(r"[超过逾破近达约]?[一二两三四五六七八九十百千万亿]{1,4}(?:元|级)?(?:以上)?")
_COSTS_BEGIN, _SIZED_BEGINS = frozenset("投斥耗十百千数"), frozenset("超过逾破近达约一二两三四五六七八九十百千万亿")
# words before an ending that say how good, how large or how many such bodies are, and name none
_JUDGED = compile_late(r"(?:一流|同类|先进|领先|知名|著名|优秀|优质|标杆|[百十]强|首个|首家|唯一|最大|最强|最美|最火|各类?|所有|其[他它余]|部分|多个|众多|不少|"
                     r"最[后新早大][一1][块片座个处]|[百千万]亿级?|现代化|国际化|高水平|高品质|高标准|高质量|综合性|示范性)$")
_JUDGED_ENDS = frozenset("块片座处火流类进先名秀质杆强个家一大美各有他它余分多少亿级化平准量性\n")  # the last characters of these
_LINES = compile_late("(?:共|各|计|约)?(?:\\d{1,3}|[一二三四五六七八九十两数多几]{1,3})[余多]?条|上(?![市海交虞饶])")  # 铸造生产线两条
# works without a place in their name that are counted: a kind of them (固废渣场项目6个)
_COUNTED = compile_late(r"\d[\d.,]*[余多]?(?:个|项|条|座|处|家|宗)(?![月年百])")
_SO_MANY = compile_late(r"区?\d[\d.,]*[余多]?[个家座](?=[，。；、\n]|$)")  # 新建棚室示范园区20个，
_COUNT_BEHIND = compile_late(r"(?:累计|已|共|总数)*(?:达到?|有|增至|超过?)\d[\d.,]*[余多]?[个项宗](?=[，。；、\n]|$)")
_BEFORE_SIZE = frozenset("约近超为0123456789")
_EXTENTS = ("面积", "只有", "仅", "约", "规划", "建设面积", "开发", "占地", "总面积")
_OF_VILLAGE = compile_late("[\u4e00-\u9fff]{2,3}村(?![庄民级镇里])")  # 青岳村田园综合体项目
_ANY_OF_TOWN = compile_late("[\u4e00-\u9fff]{0,4}(?:镇|乡|街道)(?:重点|重大|新)?")
_ANY_SORT = compile_late("次?(?:大地|全境|各地|引资|重大|重点|产业|工业|农业|建设|民生|基础设施|招商|招商引资|(?:对口)?(?:援建|支援|帮扶)|签约|开工|投资|科技|在建|续建|新建|级|[省市区县园新老大])+")
_LIES_IN = compile_late("(?:位于|坐落|座落|地处|落户)[^，。；]{2,24}的$")
_GOES_IN = ("落户", "入驻", "进驻", "走进", "来到", "走访", "位于", "坐落于")  # where one goes, a certain one is meant
_MADE = tuple(f"{made}的" for made in ("建设", "打造", "创办", "共建", "投资", "兴建", "运营", "规划"))
_OWN_GROUNDS = ("软件园", "科技园", "产业园", "工业园", "科学园", "创新园", "创业园", "科技城", "科学城", "软件城", "创新港", "产业城", "物流园", "孵化园")
_ANY_PARTS = ("片区", "区块")  # 核心区块, 中心片区: whosever
_POINTS = ("每个", "各个", "这个", "那个", "我们", "咱们")
_HOPED = ("未来", "希望")  # words of what is to be, and of names
_FIRST_OF_ALL = ("全台", "全港", "全国", "首趟", "首列", "首班", "首座", "首条", "首批", "首个")
SAYS = compile_late(r"[\u4e00-\u9fff]是[\u4e00-\u9fff]{2}|有\d{1,3}个(?:项目)?$")  # 生产线是某省重点项目, 某市有11个项目
_STOREYS = compile_late(r"[一二两三四五六七八九十\d]{1,3}[幢栋座层]")  # 设两幢六层高大楼
_BUILDS = compile_late(r"投资(?:兴建|建设|新建)|(?:园区|高新区|开发区|经开区|工业园|产业园|新区)(?:规划|计划|正在)?(?:建设|兴建)新|(?:建设|兴建|新建|建成|新增)[一二两三四五六七八九十\d]{1,3}[条座个]")
_MADE_SO = compile_late("[年月日]?(?:产|处理|加工|回收|生产)?")
_BUILDS_SIZED = compile_late(r"(?:[^，。；、0-9]{0,10}?(?:建设|新建|兴建|扩建|新上|建成|投建)|设)(?=[年日]产[0-9])")
_MOST = compile_late("最[^，。；、]{1,4}的$|第[一二三四五]?[大长高]的$|等$")
_ZONES = ("高新区", "开发区", "经开区", "保税区", "综保区", "新区", "合作区", "试验区", "管理区")
_CERTAIN, _LEARNT = frozenset((*_OWN_GROUNDS, *_ZONES, "小镇", "软件新城", "综合保税区")), ("获悉", "了解到", "管委会获悉", "管委会了解到")
_ON_LAND = _CERTAIN | {f"{grounds}区" for grounds in _OWN_GROUNDS if grounds[-1] == "园"}
# works whose names are everyday words, and what is told of them
_FOUNDED = ("创办了", "创建了", "成立了", "设立了", "组建了", "兴办了")
_BUILT = frozenset(("隧道", "大桥", "特大桥", "水库", "风电场", "水电站", "核电站", "光伏电站", "油田", "气田", "煤矿", "金矿", "铜矿", "铁矿", "锂矿",
                    "铁路", "高铁", "高速", "高速公路", "水利枢纽", "灌区", "运河", "船闸", "电站", "抽水蓄能电站"))
_STANDS = ("位于", "全长", "坐落", "地处", "总投资", "是", "总装机", "装机容量", "总库容", "原油", "天然气", "产量", "主跨", "的建设",
           "建设进度", "完成投资", "完成货", "完成客", "车流", "日均", "通车", "开通", "累计", "发送旅客", "探明")
_HOLDS, _NO_RESERVOIR = ("蓄水", "进流", "水位", "补水", "集水区", "进水", "库容", "入流"), compile_late("[全各主大中小其座两该这此]|.*[东南西北中]部|山区|上游|下游")
_ANY_WORK, _OF_STAGE = ("项目", "工程"), ("期项目", "期工程")
_ANY_MAKE = ("先进", "进口", "全自动", "自动", "现代化", "最新")  # 德国先进生产线
_ANY_STATE = ("可开发", "可利用", "可供", "拟建", "待建", "已建", "正在", "将建", "新开工", "已开工", "在谈", "拟")  # 某地可开发能源项目
_LABEL, _CLOSES = compile_late("项目(?:名称|[一二三四五六七八九十0-9]{1,2})：$"), ("", *"。\n，；（")
_DATED = compile_late("(?:^|[，。；：、\n“的]|[市县区省镇])((?:(?![的里])[\u4e00-\u9fff]){2,4}(?:19|20)[0-9]{2})$")  # 云帆1978
_LANDS, _KINDS_BEFORE = frozenset("山口河湖江桥岛岭塘泉溪坪坝洲浦屯堡岗头湾"), frozenset("型个类等些种座家性式级新省市区县")
_ANY_LANDS = frozenset(
    "矿山 火山 荒山 深山 大山 高山 江山 登山 上山 下山 进山 出口 进口 港口 窗口 人口 路口 风口 入口 门口 接口 创口 龙头 码头 巨头 源头 石头 镜头 街头 田头 "
    "带头 牵头 江河 山河 沿江 沿河 沿湖 环湖 大江 大桥 海岛 半岛 群岛 离岛 全岛 温泉 矿泉 鱼塘 池塘 水塘 大坝 海湾 港湾 大湾".split())
_OPENS_CLASS, _BEFORE_BUILT = ("", *"，。；：、\n“（ "), CLEAN | frozenset("与和及")


def read_park(norm: str, end: int, ending: str, place_at: dict[int, int], last: OrganisationHit | None) -> OrganisationHit | None:
    """The park whose ending ends here; a class where any may be called so."""
    foot = end - len(ending)
    if ending == "园区" and last is not None and last.type == "park" and last.end == foot and not last.bare and norm[foot - 1] in "区园城":
        return OrganisationHit(foot, end, "park", ending, True)  # 江州工业园区园区概况
    start, first_place = find_edge(norm, foot, "park", place_at, last)
    if norm[start] in _COSTS_BEGIN and (cost := COSTS.match(norm, start, foot)) is not None:
        start = cost.end()  # 投资百亿元建新能源产业园
    if norm[start - 1:start].isdigit() and (numbered := NUMBER_NAME.search(norm, max(start - 6, 0), start)) and \
            norm.count(norm[numbered.start(1):end]) > 1:
        return OrganisationHit(numbered.start(1), end, "park", ending)  # 316创意产业园
    if start == foot and norm[foot - 1].isdigit() and (dated := _DATED.search(norm, max(start - 9, 0), start)) and \
            dated[1][:2] not in list_stop_words()[1]:
        return OrganisationHit(dated.start(1), end, "park", ending)  # 江州云帆1978产业园
    if start >= foot - 2 and norm[foot - 2:foot] in _HOPED and ending in _OWN_GROUNDS and norm.count(norm[foot - 2:end]) > 1:
        return OrganisationHit(place_at.get(foot - 2, foot - 2), end, "park", ending)  # 未来科技城, said again
    if start == foot:
        if (ending == "起步区" or ending == "示范区" and "核心区" in norm) and (norm.startswith(_EXTENTS, end) or norm[end:end + 1] in _BEFORE_SIZE):
            return None  # 起步区面积5平方公里: the first part of the park that is spoken of
        return OrganisationHit(foot, end, "park", ending, not norm.startswith("（原", end))  # 科技产业园区（原出口加工区）: so it is called
    if norm[foot - 1] in _JUDGED_ENDS and (judged := _JUDGED.search(norm, start, foot)):
        return OrganisationHit(judged.start(), end, "class", ending)  # 某省一流开发区, 创百亿园区: what others are, too
    if norm[start] in _SIZED_BEGINS and _SIZED.fullmatch(norm, start, foot):
        return OrganisationHit(foot, end, "park", ending, True)  # 过百亿园区5个
    if first_place is not None:
        if place_at.get(foot) == start and norm[foot - 1] == "省":
            return OrganisationHit(foot, end, "class", ending)  # 某省产业园: any of them
        if norm[foot - 1] == "级" and (rest := _RANK.fullmatch(without_places(norm, start, foot, place_at))):
            return OrganisationHit(foot - len(rest[0]), end, "class", ending)  # 某省省级开发区: any of them
        return OrganisationHit(start, end, "park", ending)
    if is_of_group(norm, start, norm[start:foot]):
        return OrganisationHit(start, end, "park", ending)
    start = drop_verbs(norm, drop_words(norm, start, foot), foot)
    start = drop_units(norm, start, foot) if start < foot else foot
    return OrganisationHit(foot, end, "park", ending, True) if start == foot else _read_own_park(norm, start, foot, end, ending)


def _read_own_park(norm: str, start: int, foot: int, end: int, ending: str) -> OrganisationHit | None:
    """The park that is called by words without a place."""
    own = norm[start:foot]
    if own in ("整体", "整个"):
        return OrganisationHit(start, end, "park", ending, True)
    if own[:2] in _POINTS or own[-1:] == "全" or own in THAT_PLACE:  # 这个科技园, 成绩全加工区最好, 该县园区
        return OrganisationHit(foot, end, "park", ending, True)
    if len(own) == 2 and ending.startswith("科学园") and (own[1] == "部" or not is_generic(own)):
        return OrganisationHit(start, end, "park", ending)  # 南部科学园区, 桥头科学园区: of a country's few the one there
    if is_generic(own.replace("（", "").replace("）", "")):
        is_slogan = norm[end:end + 1] == "”" and norm[start - 1:start] == "“"  # “大孵化器”战略
        return OrganisationHit(start, end, "class", ending) if ending not in _ANY_PARTS and not is_slogan else None
    land = own.removesuffix("经济技术").removesuffix("高新技术产业") if ending == "开发区" else own
    if 1 < len(land) < 4 and land[-1] in _LANDS and land[-2:] not in _ANY_LANDS and ending in _ON_LAND and \
            norm[start - 1:start] not in _KINDS_BEFORE:
        return OrganisationHit(start, end, "park", ending)  # 鹿山工业园: by the land that it lies on
    strange = count_strange(own)
    if strange < 3 and not (strange == len(own) and (ending in _ZONES or norm[start - 1:start] in CLEAN)) and _SO_MANY.match(norm, end):
        return None  # 新建棚室示范园区20个; but: 甲园有企业30家，沧澜物流园20家
    if strange == 0 or strange == 1 and len(own) > 2:  # everyday words: a kind
        before = norm[start - 1:start]
        if before == "了" and len(own) > 4 and norm.endswith(_FOUNDED, 0, start) and norm[end:end + 1] in CLEAN:
            return OrganisationHit(start, end, "park", ending)  # 创办了城乡建筑设计创意产业园，
        if 1 < len(own) < 5 and strange * 2 <= len(own) and ending in _CERTAIN and (
                norm.endswith(_GOES_IN, 0, start) or before == "从" and norm.startswith(_LEARNT, end)):
            return OrganisationHit(start, end, "park", ending)  # 落户晨露科技园的企业; 从晨露经开区获悉
        if before == "的" and len(own) > 2 and (_LIES_IN.search(norm, max(0, start - 30), start) or
                                                norm.endswith(_MADE, 0, start) and norm[end:end + 1] in CLEAN):
            return OrganisationHit(start, end, "park", ending)  # 位于某产业集聚区的南方光电产业基地
        return OrganisationHit(start, end, "class", ending) if before in _OPENS_CLASS else None
    return OrganisationHit(start, end, "park", ending) if len(own) > 1 else None


def read_project(norm: str, end: int, ending: str, place_at: dict[int, int], last: OrganisationHit | None) -> OrganisationHit | None:
    """The work whose ending ends here; none where any may be called so."""
    foot = end - len(ending)
    start, first_place = find_edge(norm, foot, "project", place_at, last)
    if start == foot:
        return None
    own = norm[start:foot]
    if norm[start - 1:start] in ("在", "于") and (built := own.rfind("建设")) > 1:
        start, own, first_place = start + built + 2, own[built + 2:], None  # 在云江软件园建设|生产基地
        if start == foot or norm[start] in COUNTS:
            return None  # 在江州建设|三条生产线
    if ending[1:] in _OF_STAGE and norm[foot - 1] == "分":
        return None  # 某物流园分三期项目建设
    if ending == "项目" and last is not None and last.type == "park" and last.end == foot and last.start >= start and \
            last.ending.endswith(_ZONES):
        return None  # 某高新区项目: any that it has
    if norm[start] == "（" and norm[foot - 1] == "）" and ending in _ANY_WORK:  # 某公司（收割机）项目
        is_of_company = last is not None and last.type == "company" and last.end == start
        return OrganisationHit(last.start, end, "project", ending) if is_of_company else None
    if last is not None and last.type == "park" and last.end == start and not last.bare and ending.endswith(_OF_STAGE) and len(own) > 1:
        return OrganisationHit(last.start, end, "project", ending)  # 某港区矿石码头三期工程
    if own.startswith(_FIRST_OF_ALL) or "元以上" in own or ending == "项目" and SAYS.search(own) or "建" in own and _BUILDS.search(own) or \
            ending[-1] in "楼厦" and _STOREYS.search(own) or \
            norm[start - 1] in "的等" and _MOST.search(norm, max(start - 8, 0), start) and (
                norm[start - 1] == "等" or ending not in _ANY_WORK or count_strange(own) < 2):
        return None  # 首趟中欧班列, 亿元以上工业项目, 最长的公铁两用大桥, 搬迁等江州项目: what it is; 江州投资建设两条生产线
    if first_place is not None:
        own = without_places(norm, start, foot, place_at)
        if own[:1] == "因" and ending in _BUILT and foot not in place_at:
            start = norm.find("因", start, foot) + 1  # 江州因云岭油田而生
        if own and ending in _BUILT and is_generic(own) or \
                own.startswith("级") and is_generic(own.replace("级", "")) or ending == "生产线" and own.startswith(_ANY_MAKE) or \
                ending in _ANY_WORK and own.startswith(_ANY_STATE) or \
                ending in _ANY_WORK and (_ANY_SORT.fullmatch(own) or _ANY_OF_TOWN.fullmatch(own) or
                                         count_strange(own) == 0 and _COUNT_BEHIND.match(norm, end)):
            return None  # 某市级重大项目, 某市重大项目, 某市某镇项目, 某市成果转化项目达29个
    elif (built := _BUILDS_SIZED.match(norm, start)) is not None and ending == "生产线":
        return None  # 项目规划建设年产30万吨水泥生产线: what a work is for
    elif not is_of_group(norm, start, own):
        start = built.end() if built is not None else start
        start = start if SIZE.search(norm, start, foot) else drop_words(norm, start, foot)
        start = drop_units(norm, drop_verbs(norm, start, foot, THAT_PLACE), foot)
        is_of_company = last is not None and last.type == "company" and last.end == start < foot - 1 and ending in _BUILT
        if not (is_of_company and not is_generic(norm[start:foot]) or _is_own_work(norm, start, foot, end, ending)):  # 某公司晨露风电场
            return None
    return OrganisationHit(start, end, "project", ending)


def _is_own_work(norm: str, start: int, foot: int, end: int, ending: str) -> bool:
    """Whether words that hold no place are one work's own."""
    own = norm[start:foot]
    if ending == "项目" and len(own) > 3 and _LABEL.search(norm, max(start - 8, 0), start) and norm[end:end + 1] in _CLOSES:
        return True  # 推介项目2：铝合金制品加工项目
    if len(own) < 2 or is_generic(own.replace("（", "").replace("）", "")) or norm[start - 1:start].isdigit() or _is_sized_kind(own) or \
            ending in _ANY_WORK and _COUNTED.match(norm, end) or \
            ending == "生产线" and (_LINES.match(norm, end) or own.startswith("年产") and "、" in (norm[start - 1:start], norm[end:end + 1])):
        return False  # 4条生产线, 110千伏变电站
    if ending == "机场" and own.endswith("国际") and len(own) > 3:
        return True
    if ending in _BUILT and len(own) > 1 and norm.startswith(_STANDS, end) and \
            (norm[start - 1:start] in _BEFORE_BUILT or norm.startswith("其中", start - 2)) and \
            not is_generic(own):
        return True  # 观音山隧道位于…
    if ending == "水库" and len(own) < 4 and norm.startswith(_HOLDS, end) and norm[start - 1:start] in ("的", *_BEFORE_BUILT):
        return _NO_RESERVOIR.match(own) is None  # 石门水库蓄水率75%
    if ending == "项目" and (village := _OF_VILLAGE.match(own)) is not None and count_strange(village[0]) > 1:
        return not (_ANY_SORT.fullmatch(own, village.end()) or village.end() == len(own))
    if len(own) < 4 and (ending in _ANY_WORK or ending == "生产线") or count_strange(own) < 2 or \
            ending == "生产线" and own[0].isdigit() and SIZE.match(own) is not None:
        return False  # 去年2000吨基酒生产线投产
    return not (ending in _ANY_WORK and (_ANY_OF_TOWN.fullmatch(own) or _ANY_SORT.fullmatch(own)))


def _is_sized_kind(own: str) -> bool:
    """Whether a size and everyday words are all that stands before the ending: no one work is called so."""
    bare = own[_MADE_SO.match(own).end():]
    size = SIZE.match(bare)
    return size is not None and count_strange(bare[size.end():]) < 2


def without_places(norm: str, start: int, foot: int, place_at: dict[int, int]) -> str:
    """What stands before an ending but the places."""
    pieces, at = [], foot
    while at > start:
        if at in place_at and place_at[at] >= start:
            at = place_at[at]
        else:
            pieces.append(norm[at - 1])
            at -= 1
    return "".join(reversed(pieces))
