"""Whether a number can be said of a name: what only a place has, names that are only part of another word."""
from __future__ import annotations

from corpus_tools.data import remembered
from corpus_tools.frames.read import Frame
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.origins import SEGMENT
from corpus_tools.names.things import list_schemes
from corpus_tools.subjects.elsewhere import JOINTS, is_field, stands_in_row, sums_up
from corpus_tools.subjects.heads import IS_STRONG, is_of_sort, sells_there
from corpus_tools.subjects.openings import acts
from corpus_tools.subjects.reading import NATION, SUBJECT_TYPES, Reading, is_part_of_main
from corpus_tools.traditional import write_simplified

# what only a place or a park has
OF_A_PLACE = compile_late(r"(?<!企业)生产总值|GDP|产业总产值|产业集群|数字经济(?:核心产业)?增加值|经济总量|固定资产投资|社会消费品|"
                          r"财政(?!补[贴助]|贴息|奖[励补]|扶持)(?<!上[交缴]财政)(?<!上[交缴].财政)|居民(?<!(?:签约|惠及|受益|服务|安置)居民)|"
                          r"城镇|农村|就业人口|就业形势|失业|"
                          r"工业用电|社会用电|人口(?<!(?:供水|受益|灌溉|服务|覆盖|辐射|惠及|受惠|安置|脱贫)人口)|粮食|规上|规模以上|限额以上|第[一二三]产业|"
                         r"(?<!引进)民间投资|房地产开发|PM2.5|优良天数|国土面积|行政村|耕地面积|森林覆盖率")
_ALSO_OF_A_COMPANY = compile_late("(?<![区内])生产总值|(?<!社会)固定资产投资")
OF_A_PARK = compile_late("入驻|在孵|入园|在园|孵化企业|孵化器|园区")  # what a park has, and no company in it
# names that only begin a list that is counted: 某公司等企业20家
_IS_EXAMPLE = compile_late(r"”?(?:[、和及与]?“[^“”，。；]{1,20}”){0,6}(?:(?:[、和及与]|以及)[^，；。\d]{0,40}|、[^，；。]{0,60})?"
                           r"等(?:[^，；。\d]{0,8}[\d.]+[万亿]*(?:美元|元)的)?(?:(?:世界|中国|全[球国])?\d{1,4}强)?"
                           r"[^，；。\d]{0,20}(?:超过?|近|约|逾|达)?$")  # 甲、乙等总投资9亿元的项目7个
_HEADS_LIST = compile_late(r"[^，。；、：\d]{0,6}(?:、[^，；。：\d]{1,60}?)?等(?:(?:\d{1,4}|[两三四五六七八九十]{1,3})[余多]?[家个座栋幢户所][^，。；：、\d]{1,14})?$")
_BARE_GROUND = compile_late("(?:^|[，。；\n])(?:当月|本月|今年|全年)?基地(?:规模以上|规上|工业|企业|完成|实现|全社会|固定资产|生产总值|一般公共预算)")  # it is run as a place is
_STANDS_FOR = compile_late(r"[^，。；\d以为]{0,40}为(?:代表|首|龙头|主|核心|骨干)的")  # 以甲公司、乙公司为代表的90家企业
# what lies so far away: 距…
_DISASTERS = ("地震", "灾区", "震区", "洪灾", "水灾", "洪涝", "疫情", "旱灾", "泥石流", "抗震", "抗洪", "抗疫")
_PLACES = ("位", "名", "个位次", "个名次", "位次")
_DISTANCES = ("km", "m", "minute", "hour")
_IS_AWAY = compile_late(r"(?:距离?|相距|毗邻|紧邻|离|与|[到至]|往)[^，。；]{0,60}$")
_ALSO_AWAY, _LONGEST_WAY = compile_late(r"(?:距离?|相距)[^。；\n]{3,60}(?:公里|千米|分钟|海里)[，、]$"), 80
_LEADS_TO = compile_late("[东南西北]?站?[至到]")
_OF_SO_MANY_KIND = compile_late(r"\d{1,4}[余多]?[家个项件户所名]")
_OF_SO_MANY = compile_late(r"\d+[余多]?个")
_AMONG = compile_late(r"(?:[在于]|^)[^，。；\d]{2,16}\d+[余多]?个[^，。；\d]{1,10}[中里的](?:[^，。；\d]{0,8}|名列|位列)$")
# 在全国40家高新区和某园区（共41家）中位列第3位
_AMONG_THESE = compile_late(r"在[^，。；]{2,40}中(?:综合)?(?:排名|排在|位列|位居|名列|列|居|为)?$")
_BUILDINGS, _GROUNDS = ("中心", "大厦", "孵化器", "加速器", "物流产业园", "物流园"), (  # as large as parks
    *"化工基地 能源基地 工业基地 产业基地 林场 农场 牧场 保护区 森林公园 景区 垦区".split(),)
_GROUND_SORTS, _COUNTED_SO = ("高新区", "经开区", "开发区", "综保区", "保税区"), compile_late(r"[0-9一二两三四五六七八九十][家个]$")
_IS_HONOUR = compile_late(r"“?(?:著名|名牌|驰名|优秀|先进|知名|首批|重点|高新|专精|工程|企业技术|科技|质量|文明|示范|级)[^，。；]{1,14}$|"
                       r"[^，。；\d]{0,6}(?:单项冠军|小巨人|瞪羚|独角兽|领军|龙头)[^，。；\d]{0,6}$")
_SHARED_OUT = compile_late(r"[\d.]+%(?:以上|左右)?的[^，。；]{1,40}[、和及与]$")  # 全市52%的产值和80%的出口
_CODED = compile_late(r"（\d{3,6}(?:[.-][A-Z]{2,3})?）(?:、|和|与|及|以及)")
_MEMBERS = ("项目", "企业", "公司", "子公司", "园区", "单位", "基地")
_IS_MEMBER = compile_late(r"(?!实现|完成|引进|新增|签约|开工|建成|拥有|现有|共|有|等)[^，；。：\d]{2,24}等?")
_IS_HONOURED = compile_late("等(?:[多几数]项|系列|一系列|诸多)?(?:荣誉)?(?:称号|荣誉|奖项|资质|认证|殊荣|桂冠)$")
_PEOPLE = ("人", "员工", "职工", "工人", "户籍", "村民", "劳动力", "群众", "籍", "居民")
_IS_MORE, _BY_HOW_MUCH = compile_late("(?:则|还|也|要)?(?:高|低|多|少|快|慢|超|长|短|领先|落后)[出了过于]?(?:近|约|整整|足足)?$"), frozenset("则还也要高低多少快慢超长短领落")
_THAN, _LONGEST_THAN = compile_late("比[^，。；、0-9]{0,10}$"), 12
_MARKETS, _EXCHANGES = ("交易中心", "托管中心", "转让系统"), ("交易所", "证交所", "联交所")
_LISTS = ("挂牌", "上市", "主板", "创业板", "科创板")
_IS_LAST = compile_late("[\u4e00-\u9fff]{1,8}(?:、[^，；。]{1,80})?等")
# 综合保税区3家、高新区9家
_ARE_SO_MANY = compile_late(r"(?:（[^）]{1,8}）)?(?:总数|数量)?(?:共|已|有|达|到|约|近|超过?)*(?:\d+[多余]?[家个座]、[^，。；、\d]{2,20})*")
_TAKES = compile_late("(?:洽谈|引进|签约|招引|新增|新建|在建|实施|谋划|策划|储备|推进|开工|建成|包装)(?:综合性|各类|重点|重大)?$")
_AMOUNT_BEFORE = compile_late(r"\d[\d.]*[余多]?[万亿]?[\u4e00-\u9fff]{1,3}、$")
_EDGES = frozenset("，、；。：（）和及\n")
_HAS = compile_late(r"接待|^(?:(?:今年|去年|全年|[上下]半年)?(?:生产|制造|交付|下线|出口|销售|发电|加工|处理|签约|开工|落地|投产|竣工|新增))(?=.)|"
                    r"开行|发运|拥有|现有|集聚|聚集|汇聚|培育(?!单位|对象|企业)|引进|吸引|入驻|实现|"
                  r"完成|共有|已有|投入|带动|^[”则共计]*有(?![关所望])|通过|核准|(?:新建|新设|新增|新批|设立|创办|建成|建有)[^，；。\d]{2,}|"
                  "^(?:年|日|设计|总|年设计)?产能|^员工|^职工|^工人")
_HAS_IN_ALL = ("共有", "共计", "现有", "已有", "总计")
_NATION_DOES = compile_late(r"目前|现[有已]|截至|累计|借助|开通|经济|国内生产总值|GDP|进出口|出口|市场|的|已|是|有|新增|共|人口|制造业|外贸|对外|企业|在|将|数字经济|软件|，|拥有|约|仅|占|为|\d+[家个所]|"
                          r"[^，。；的]{1,10}?(?:产量|产能|销量|销售量|销售总量|出货总量|贸易[量额]|产销|产值|营业额|营收|销售额|市值|交易额|装机|装车量|规模|消费量|出货量|总量|保有量|用户|网民|"
                          r"行业|产业|价值|需求量?|渗透率|容量|企业|市场的(?:市场)?(?:规模|价值|销))")


def can_have(reading: Reading, k: int, frame: Frame) -> bool:
    """Whether what is measured can be said of the name: a GDP of no company."""
    who = reading.who[k]
    if who is None or who.type not in SUBJECT_TYPES:
        return False
    if who.type == "thing" and reading.is_local and who.full in list_schemes():
        return False  # 中欧班列开行300列, in what a city tells: those that start there
    if who.type == "place":
        return who.level != "world" or reading.roles[k].head
    if who.type == "park" and frame.kind != "rank" and frame.indicator.endswith(_GROUND_SORTS) and who.full.endswith(frame.indicator[-3:]):
        return False  # 云岭高新区列第38位，另有5家高新区挤进80强
    is_ground = who.type in ("park", "class") and not who.full.endswith(_BUILDINGS) or who.full.endswith(_GROUNDS)
    return is_ground or who.type == "project" and frame.indicator.endswith("行政村") or not is_of_a_place(reading, frame)


def is_of_a_place(reading: Reading, frame: Frame) -> bool:
    """Whether no company has what is measured; a page about one may tell of its own 固定资产投资."""
    if not OF_A_PLACE.search(frame.indicator):
        return False
    return reading.main.type != "company" or frame.kind != "level" or not _ALSO_OF_A_COMPANY.search(frame.indicator)


def only_modifies(reading: Reading, k: int, mention: Numeral) -> bool:
    """Whether the name only begins another word, or is what is counted: 中国专利奖获奖数, 中试基地达40家."""
    name, who = reading.names[k], reading.who[k]
    between = reading.passage.norm[name.end:mention.start]
    unit = mention.quantity.unit
    if who.type == "place" and reading.main.type == "company" and name.level not in ("county", "district") and SEGMENT.match(between):
        return True  # 某公司业绩: 香港业务收入5亿元
    if who.type == "place" and "捐" in between and between.startswith(_DISASTERS):
        return True  # 为某地灾区捐款200万元
    if unit == "count" and name.level in ("province", "municipality", "city") and is_of_sort(reading, k):
        return True
    if unit in _DISTANCES and _IS_AWAY.search(
            reading.passage.norm, reading.passage.clauses[reading.roles[k].clause].start, name.start):
        return True  # 距云江机场30公里, 与某港仅1小时车程
    if unit in _DISTANCES and not between and _ALSO_AWAY.search(reading.passage.norm, max(0, name.start - _LONGEST_WAY), name.start):
        return True  # 距某港80公里，某机场39公里
    if unit in _DISTANCES and reading.main.type == "project" and who.type == "place" and _LEADS_TO.match(between):
        return True  # 某高铁开通，江州北至云岭站最快1小时
    if unit == "count" and name.text[0] == "“" and _OF_SO_MANY_KIND.match(reading.passage.norm, name.end):
        return True  # 申报“江州老字号”2家、“沧澜名品”4家
    if unit == "percent" and not reading.roles[k].head and (not between or _SHARED_OUT.match(between)) and \
            (name.type == "stand-in" or name.level) and reading.passage.norm.startswith("的", mention.end):
        return True  # 创造了全市52%的产值: the whole, not who has it
    if "等" in between and who.type != "place" and _HEADS_LIST.match(between):
        return True  # 江州中心写字楼、云麓大厦等15座楼宇税收超亿元
    if unit == "count" and not between and name.level == "country" and reading.passage.norm[name.start - 1:name.start] in ("为", "给", "替"):
        return True  # 为某国300多家企业做服务
    if unit == "count" and _IS_HONOURED.search(between):
        return True  # 获某国驰名商标、某省百强企业等称号40余项
    if name.type == "stand-in" and name.level == "here" and between.startswith(_PEOPLE) and reading.main.type != "place":
        return True  # 员工46名，本地人41名
    if between[:1] in _BY_HOW_MUCH and _IS_MORE.match(between) and \
            _THAN.search(reading.passage.norm, max(0, name.start - _LONGEST_THAN), name.start):
        return True  # 比县内另一处某工业区高出21个百分点
    if _IS_EXAMPLE.match(between) or _STANDS_FOR.match(between) or \
            "strong" in reading.cues and name.level in ("country", "world") and IS_STRONG.match(between):
        return True
    if unit == "rank" and (name.level or name.type == "class" or _OF_SO_MANY.match(between)) and (
            reading.passage.norm[name.start - 1:name.start] in ("在", "于", "列", "居") or between.startswith("中") or
            (not between or between[0] == "第") and name.type == "stand-in"):
        return True  # 在全国国家高新区评价中列第38位, 在100个工业园区中列第5位; 全国第16！; 由全区第五跃居首位
    if who.type == "place" and between[:1] not in ("", "、") and reading.passage.norm[name.start - 1:name.start] == "、" and \
            _is_origin(reading, k):
        return True  # 合作社种植水稻500亩、台湾凤梨300亩
    if unit == "count" and between in ("和", "及", "与", "以及") and not reading.roles[k].head and \
            reading.passage.norm[name.start - 1:name.start] == "、":
        return True  # 拥有酒店、康体中心和30座楼: a part of the list
    if who.type == "place" and (unit == "count" and not reading.roles[k].head and sums_up(reading, k, mention) or is_field(reading, k)):
        return True  # 某公司现有江州、沧澜和云岭3座工厂
    if name.text == "园区" and between[:1] not in ("", "、") and \
            _AMOUNT_BEFORE.search(reading.passage.norm, max(0, name.start - 16), name.start):
        return True  # 全县建成厂房9万平方米、园区道路12公里
    if unit == "rank" and "中" in between and (among := _AMONG_THESE.search(
            reading.passage.norm, max(0, name.start - 24), mention.start)) is not None and among.start() < name.start:
        return True
    if who.type == "place" and unit == "count" and reading.passage.norm[name.start - 1:name.start] == "、" and \
            between[:1] not in ("", "、") and reading.passage.norm.startswith(_MEMBERS, mention.end) and _IS_MEMBER.fullmatch(between):
        return True  # 甲产业园、江州青禾科技2个项目: the place only begins the name of one of them
    if who.type == "place" and unit == "count" and (reading.passage.norm[name.start - 1:name.start] == "、" or
            k and not reading.roles[k].head and reading.roles[k - 1].head and reading.roles[k - 1].clause == reading.roles[k].clause) and \
            _IS_LAST.fullmatch(between) and not _HAS.search(between):
        return True  # 甲产业园、江州创意谷等6个园区
    if who.type in ("park", "project") and reading.passage.norm.startswith("项目", mention.end):
        last = k
        while last + 1 < len(reading.names) and reading.names[last].end < mention.start and is_joined(reading, last):
            last += 1
        rest = reading.passage.norm[reading.names[last].end:mention.start]
        if not rest or rest[0] == "、" and _IS_MEMBER.fullmatch(rest):
            return True  # 某产业园、某基地2个项目
    if not between and name.type == "stand-in" and stands_in_row(reading, k, unit):
        return False  # 江州市18个、高新区7个、经开区3个
    if who.type == "class" and (not reading.roles[k].head or unit == "count" and
                                _COUNTED_SO.search(reading.passage.norm, max(0, name.start - 2), name.start)):
        return True  # 本省9个高新区中5个位次前移
    if name.type == "stand-in" and name.level == "park" and unit == "count" and name.text[0] not in "该本我全" and \
            _ARE_SO_MANY.fullmatch(between) and reading.passage.norm[mention.end:mention.end + 1] in _EDGES:
        return True  # 有各类开发区8家，国家级经开区3家: what is counted
    if name.level == "park" and between == "项目" and unit == "count" and not reading.roles[k].head and k and \
            reading.roles[k - 1].head and reading.roles[k - 1].clause == reading.roles[k].clause and \
            _TAKES.search(reading.passage.norm, max(0, name.start - 6), name.start):
        return True  # 江州市洽谈产业园区项目5个
    if who.type in ("class", "project") and name.text[0] != "该" and unit in ("count", "rank") and \
            (between or who.type == "class" or reading.passage.norm[mention.end:mention.end + 1] in _EDGES) and \
            (between.startswith(("数量", "总数", "数", "规模")) or not _HAS.search(between)):
        return who.type == "class" or between != "的" and len(between) < 5 and name.text[0] != "“" and \
            reading.passage.norm[mention.end - 1] != "次" and [other.full for other in reading.names].count(who.full) < 2
    if name.level in ("province", "city", "region") and unit == "count" and _IS_HONOUR.match(between) and \
            reading.main.shown is not None and (reading.main.shown.type != "place" or name.level == "region"):
        return True  # 园区有某省著名商标8个, 新增国家级企业9家、自治区“专精特新”企业14家
    if (name.text.endswith(_MARKETS) or name.text.endswith(_EXCHANGES) and reading.main.type != "place") and between.startswith(_LISTS):
        return True  # 某股权交易中心挂牌企业4家
    if between[:1] == "籍" and name.type in ("place", "stand-in"):
        return True  # 本县籍人员就业230人
    if name.level == "group" and reading.is_local and reading.roles[k].part == "caused":
        return True  # 推进粤港澳大湾区建设38项工作
    if name.place in NATION and who.type == "place" and reading.is_local and not _NATION_DOES.match(between):
        return True
    if name.level == "country" and name.type == "stand-in" or name.level == "world":
        if between.startswith(_HAS_IN_ALL) and name.start and reading.passage.norm[name.start - 1] in "司行业社店院校园区":
            return False  # 小额贷款公司全国共有8600家
        return not reading.roles[k].head or sells_there(reading, k)
    return False


def _is_origin(reading: Reading, k: int) -> bool:
    """Whether a place in a list of things with their amounts only begins the name of one: the first of them has no place."""
    name, norm, start = reading.names[k], reading.passage.norm, reading.passage.clauses[reading.roles[k].clause].start
    if _AMOUNT_BEFORE.search(norm, max(start, name.start - 12), name.start) is None or is_part_of_main(reading, reading.who[k]) or \
            acts(norm, name.end):
        return False
    others = [j for j in range(k - 1, -1, -1) if reading.names[j].start >= start]
    return not any(reading.names[j].type == "place" and (not reading.roles[j].head or reading.names[j].level == name.level)
                   for j in others) and any(reading.roles[j].head for j in others)  # 甲省企业3万家、乙省企业2万家: each its own


def is_joined(reading: Reading, k: int) -> bool:
    """Whether a name and the one after it are joined in a list: 甲、乙, 甲和乙, 甲（1234）、乙（2345）."""
    between = reading.passage.norm[reading.names[k].end:reading.names[k + 1].start]
    return between in JOINTS or between[:1] == "（" and _CODED.fullmatch(between) is not None


def is_rank_among(reading: Reading, mention: Numeral, name: str) -> bool:
    """Whether a name tells among whom a rank is held: 在某省11个地市中处于第5位."""
    found = _AMONG.search(reading.passage.norm, reading.passage.clauses[reading.passage.clause_at(mention.start)].start, mention.start)
    return found is not None and write_simplified(name) in found[0]


def moves_in_rank(mention: Numeral, frame: Frame, before: Frame) -> bool:
    """居全国第6位，较上年前进1位: whether it is by how many places a rank has changed."""
    return frame.kind == "change" and before.kind == "rank" and mention.quantity.measure in _PLACES


def is_ground(reading: Reading) -> bool:
    """Whether the main subject is a base that is run as a place is: 基地规模以上工业产值9亿元."""
    return reading.main.name.endswith("基地") and _tells_of_ground(reading.passage.norm)


@remembered(64)
def _tells_of_ground(norm: str) -> bool:
    return _BARE_GROUND.search(norm) is not None


def is_among(norm: str, start: int, end: int) -> bool:
    """Whether 其中 stands in a stretch of a sentence, and no semicolon behind it."""
    return norm.rfind("其中", start, end) > norm.rfind("；", start, end)


def is_titled(reading: Reading) -> bool:
    """Whether a title says the main subject."""
    passage = reading.passage
    return any(reading.main.name in passage.plain[block.start:block.end] for block in passage.blocks if block.kind == "title")
