"""Names that a number follows: one thing, a kind of things that are counted, or what has so many."""
from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from corpus_tools.late import compile_late
from corpus_tools.names.endings import ZONES_OF_ONE, OrganisationHit, is_generic
from corpus_tools.names.places import PlaceHit
from corpus_tools.names.wordlist import count_strange

_BUILDS = ("建成", "新建", "建设", "设立", "建有", "建立", "新增", "创建", "认定", "成立", "组建", "拥有", "现有")
_BUILT = compile_late(r"(?:（[^（）]{1,12}）)?(?:约|近|超过?|逾|达|共)*\d[\d.]*[万千百]?[余多]?[家个座所处亩](?=[，。；、）和及\n]|$)")
_SO_MANY_BASES = compile_late(r"(?:约|近|超过?|逾|达到?|共|已|有|总数)*\d[\d.]*[余多]?[家个处座所](?=[，。；、）和及\n]|$)")
_SO_LONG = compile_late(r"[已共总达到约近超突破增至长为有]{0,5}[\d.]+[万余]?(?:公里|千米|[条座])")  # 江州市高速公路达300公里
_MAY_BE_KINDS = frozenset(("institution", "project", "park"))
_OF_TOWNS = ("city", "county")
_SO_MANY_OF = compile_late("[约近超达共]{0,2}\\d{1,4}[余多]?[个家所间]")
_IS_ONE, _ONE_OF = compile_late("[是为](?:[国我]家?|全国|省内)?一[所家个座](?:现代|全日|新型|综合)?$"), ("所", "家", "个", "座", "代", "日", "型", "合")
_FARMS, _PLACE_BUILDS = frozenset(("合作社", "农场", "家庭农场", "专业合作社")), (*_BUILDS, "发展")
# what a place has many of; 江州市孵化基地41家, 江州市加速器试点单位9家
KINDS_WITHIN, _FULL_PLACES = ("孵化器", "众创空间", "加速器", "孵化基地", "创客空间", "星创天地", "大学科技园", "实验室", "技术中心", "工程中心", "研究中心", "研发中心", "设计中心",
                        "工作站", "中试基地", "示范基地", "创业基地", "特色小镇"), frozenset("省市县区州盟旗")
_KIND_COUNTED = compile_late(r"(?:培育|试点|示范|培育对象)(?:单位|对象|基地)|(?:（[^（）]{1,8}）)?(?:数量|总数|数)?(?:已|共|总?计|有|达到?|约|近|超过?|突破|[增升]至|(?:增加|发展)[到至])*"
                             r"\d{1,5}[余多]?[家个座](?:大关)?(?=[，。；、）和\n]|$)")
# what only a kind can have: 江州市博物馆由12家增至15家, 数量居全省首位, 江州市博物馆、图书馆分别达12家和5家
_KIND_HAS = compile_late(r"(?:数量|总数|总量|数)(?:位?居|位列|列|排|稳居|跃居)全|(?:数量|总数|数)?[由从](?:20\d\d年[底末]?的?)?\d{1,5}[余多]?[家个座条项处所](?:增|发展|扩|提)|"
                         r"(?:[、和][^，。；、和\d\n]{2,12}){1,4}分别(?:达到?|为|有|增至)*\d{1,5}[余多]?[家个座条项处所][、和]|"
                         r"(?:数量|总数|数)?(?:(?:已|共|总?计|有|达到?|突破|增至|约|近|超过?)+\d{1,5}|\d{2,5})[余多]?[家个座条项处所](?:大关)?(?=[，。；、）和\n]|$)")
_NETS = frozenset(("铁路", "高铁", "高速铁路", "地铁", "轨道", "高速公路", "公路", "航线", "公园", "人均公园",
                    "数据中心", "证券", "工程", "湿地", "自然保护区"))
_NET_HAS = ("交通运营里程", "交通里程", "运营里程", "营业里程", "通车里程", "总里程", "里程", "运营线路",
            "运营总里程", "通车总里程", "货运量", "专用线", "电气化率", "年运力", "绿地", "机架", "标准机架",
            "交易额", "审批", "面积", "总面积", "保护率", "密度", "数量")
# 江州高新区酒店入住率, 江州高新区重大项目开工率, by the ending of what so many have
_OF_WORKS = ("投资", "完成投资", "累计完成投资", "总投资", "投资完成率", "完成率", "开工率", "复工率", "开复工率", "投产率", "竣工率")
_LETS = ("入住率", "入驻率", "出租率", "空置率", "去化率")
_MANY_HAVE = {"项目": _OF_WORKS, "工程": _OF_WORKS, "银行": ("机构本外币", "机构存款", "机构贷款"),
              **dict.fromkeys(("酒店", "楼宇", "写字楼", "公寓", "厂房"), _LETS)}
_PLAIN = ("", "重点", "重大", "商务", "星级", "工业", "产业", "建设", "投资", "建安", "建筑安装")
_OF_KIND = frozenset("数总由从、和已共计有达突增约近超0123456789")
_FIRSTS = "".join(word[0] for words in (_NET_HAS, *_MANY_HAVE.values()) for word in words)
_COUNTS_BEGIN = _OF_KIND | frozenset("数总将已共达增升发突超（约近逾计有培试示" + _FIRSTS)  # any of these, but for numbers
_LEVEL = compile_late("(?:(?:国家|[省市区县州]|基础|先进|卓越|领航|百亿|千亿|亿元)级?(?:及?以上)?)+")
_WITHIN = compile_late("[\u4e00-\u9fff]{2,8}?(?:高新区|开发区|经开区|产业园|科技园|工业园|软件园|创业园|创新园|科创园|生物园|物流园|综保区|保税区|自贸区|合作区|示范区|"
                       "科学城|科技城|未来城|创新港|园区|新区|大学)")
_SO_MANY = compile_late(r"(?:数量|总数|总量)?(?:将|已|共|总计)*(?:达到?|增至|增加到|发展[到至]|突破|超过?)\d+[余多]?[家个座](?=[，。；、）\n]|$)")


def split_counted(norm: str, hits: Sequence[OrganisationHit], places: Sequence[PlaceHit],
                  heads: Set[int]) -> list[OrganisationHit]:
    """The hits, with a place's parks of one kind that are counted taken for a kind: 江州市留学人员创业园将达22家."""
    ends = {place.start: place.end for place in places}
    found = []
    for hit in hits:
        at = foot = hit.start
        after = norm[hit.end:hit.end + 1]
        if after not in _COUNTS_BEGIN and not after.isdecimal() and (hit.type != "institution" or norm[at - 1:at] not in _ONE_OF):
            found.append(hit)  # as most: neither a number nor what so many have follows
            continue
        if at in ends and hit.ending in _FARMS and _SO_MANY.match(norm, hit.end):
            while foot in ends and ends[foot] < hit.end:
                foot = ends[foot]
            if not count_strange(norm[foot:hit.end - len(hit.ending)]):
                continue  # 江州市农民专业合作社发展到78家
        if hit.ending in _NETS and at in ends and ends[at] == hit.end - len(hit.ending) and norm[ends[at] - 1] in _FULL_PLACES and \
                (norm.startswith(_NET_HAS, hit.end) or _SO_LONG.match(norm, hit.end)):
            found.append(replace(hit, start=ends[at], type="class"))  # 江州市高铁运营里程: all of them
            continue
        if hit.ending in _MANY_HAVE and norm.startswith(_MANY_HAVE[hit.ending], hit.end) and not hit.bare and \
                (parts := _split_kind(norm, hit, ends)) and norm[parts[-1].start:hit.end - len(hit.ending)] in _PLAIN:
            found += parts
            continue
        if hit.type not in _MAY_BE_KINDS:
            found.append(hit)
            continue
        if hit.type != "park" and not hit.bare and after in _OF_KIND and _KIND_HAS.match(norm, hit.end) and \
                (parts := _split_kind(norm, hit, ends)):
            found += parts
            continue
        if at in ends and ends[at] not in ends and norm.startswith(_PLACE_BUILDS, ends[at]) and _BUILT.match(norm, hit.end):
            continue  # 江州市建设现代农业产业园3个, 发展苗木基地2000亩
        if hit.type == "institution" and norm[at:hit.end - len(hit.ending)].isascii() and not hit.bare and _SO_MANY_OF.match(norm, hit.end):
            continue  # GLP实验室12个: a kind
        if hit.type in ("institution", "project") and not hit.bare and at not in ends and \
                (hit.type == "institution" or norm.endswith(_BUILDS, 0, at)) and _BUILT.match(norm, hit.end):
            continue  # 建成文明实践中心（所、站）2.8万个; 养老机构52家，为老服务中心19个
        if hit.type == "project" and not hit.bare and at not in ends and _SO_MANY.match(norm, hit.end):
            continue  # 已建成的高速公路和国省干线公路项目超过270个
        if hit.ending == "基地" and not hit.bare and at not in ends and _is_of_words(norm[at:hit.end - 2]) and \
                _SO_MANY_BASES.match(norm, hit.end):
            continue  # 校外实训基地30个, 科普基地达12家; but a base of so many 亩
        if hit.type == "institution" and norm[at - 1:at] in _ONE_OF and at not in ends and _IS_ONE.search(norm, max(0, at - 12), at):
            continue  # 某大学是一所综合性高等学校
        if hit.type == "park" and hit.ending in ZONES_OF_ONE and not hit.bare:
            own = norm[at:hit.end - len(hit.ending)]
            level = next((place.place.level for place in places if place.start == at), "")
            if level in _OF_TOWNS and ends[at] == at + len(own) and own[-1] not in "市县区" if level else count_strange(own) == len(own):
                found.append(hit)  # 江州经开区达2个: it has two
                continue
        is_kind = (hit.ending == "基地" or norm.endswith(KINDS_WITHIN, at, hit.end)) and _KIND_COUNTED.match(norm, hit.end) is not None
        if is_kind and not hit.bare and (parts := _split_kind(norm, hit, ends)):
            found += parts
            continue
        is_kind = is_kind and at in ends
        if (is_kind or hit.type == "park" and at in ends and _SO_MANY.match(norm, hit.end)) and not hit.bare:
            while at in ends and ends[at] <= hit.end - len(hit.ending) - (not is_kind and norm[ends[at] - 1] not in _FULL_PLACES):
                at = ends[at]
            own = norm[at:hit.end - len(hit.ending)]
            if not is_kind or norm[at - 1] in _FULL_PLACES and (
                    not own or is_generic(own) or hit.ending == "基地" and _is_of_words(own)):
                hit = replace(hit, start=at, type="class")
        elif hit.type == "park" and not hit.bare and after in _OF_KIND and _KIND_HAS.match(norm, hit.end) and \
                (parts := _split_kind(norm, hit, ends)):
            found += parts
            continue
        elif hit.type == "park" and not hit.bare and at not in heads and _SO_MANY.match(norm, hit.end):
            hit = replace(hit, type="class")  # 新建棚室示范园区20个
        found.append(hit)
    return found


def _is_of_words(own: str) -> bool:
    """Whether what stands before an ending holds everyday words: 校外实训, but not 宁东."""
    return is_generic(own) or count_strange(own) < len(own)


def _split_kind(norm: str, hit: OrganisationHit, ends: dict[int, int]) -> list[OrganisationHit]:
    """The park and the kind of things of it that are counted, behind a place the kind alone; none where the words may be a name's own."""
    foot, stop = hit.start, hit.end - len(hit.ending)
    while foot in ends and ends[foot] <= stop:
        foot = ends[foot]
    whole = []
    within = _WITHIN.match(norm, hit.start, stop)
    if foot == hit.start or within is not None and within.end() > foot:
        if within is None or foot == hit.start and count_strange(norm[foot:within.end()]) == 0:
            return []
        foot = within.end()
        whole = [replace(hit, end=foot, type="institution" if norm[foot - 1] == "学" else "park", ending=norm[foot - 2:foot])]
    level = _LEVEL.match(norm, foot, stop)
    own = norm[level.end() if level else foot:stop]
    is_kind = own in _PLAIN or count_strange(own) == 0 or not whole and norm[foot - 1] in _FULL_PLACES and _SO_MANY.match(norm, hit.end)
    return [*whole, replace(hit, start=foot, type="class")] if is_kind else []
