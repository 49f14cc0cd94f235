"""Towns, townships and villages that no table of divisions holds: those of a list, and the one that a text introduces."""
from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus_tools.clean.bylines import surnames
from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences
from corpus_tools.names.endings import is_generic, list_stop_words
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.places import PlaceHit
from corpus_tools.names.wordlist import count_strange, list_words

if TYPE_CHECKING:
    from corpus_tools.names.find import Name

LIST_SIGNS = tuple(kind + joint for kind in ("镇", "乡", "街道") for joint in "、和及与以")
_TOWN = "[\u4e00-\u9fff]{2,3}(?:镇|乡|街道)"
_LIST = compile_late(f"(?:^|(?<=[，。；：（\\n 由在对是为如括的]))(?:{_TOWN}[、和及与]|{_TOWN}以及)+{_TOWN}(?![长域政级])")
_LISTED, _LONGEST_TOWN = compile_late("[镇乡道][、和及与以]"), 4  # where the first of a list may end; 青岳街道, but for its last character
_PARTS = compile_late("[、和及与]|以及")
_SORTS = ("各", "乡", "特色", "重点", "中心", "建制", "小城", "卫星", "相关", "有关", "部分", "多个", "其他", "全县", "全区", "全市")
_ANY_TOWN = "[\u4e00-\u9fff]{1,6}?(?:镇|街道|(?<!家)(?<!故)(?<!水)(?<!侨)(?<!之)(?<!城)乡|(?<!乡)(?<!农)村)"
# at the head of a sentence, before what is told first of a town; or all that a title says
_FIRST = (f"[ 　]*(?=[^镇乡村街]{{0,6}}[镇乡村街])(?P<town>{_ANY_TOWN})(?=(?:办事处)?(?:（[^（）]{{1,20}}）)?，?(?:位于|地处|坐落|座落|处于|处在|"
          "在[^，。；]{1,12}?[部侧面方郊处端角缘岸]，|是[^，。；]{0,24}(?:[镇乡村县区市旗]|街道)|[东西南北][邻接靠临与连依]|因[^，。；]{1,14}得名|"
          "[现下共总]?辖|幅员|总?面积|总?人口|距|隶属|(?:目前)?(?:拥有|现有|共有)))")
_OPENS, _INTRODUCED = compile_late(_FIRST), compile_late(f"[\\n。：）]{_FIRST}")
_TITLED = compile_late(f"[ 　]*(?P<town>{_ANY_TOWN})(?:概况|简介|介绍|基本情况|镇情|乡情|村情|"
                       "[^\\n，。；]{0,16}(?:工作总结|工作报告|工作计划|工作要点|发展规划)[^\\n，。；]{0,16})?[ 　]*\\n")
_ACTS = compile_late("(?:^|(?<=[\\n。，；：年月日来]))[ 　]*(?P<town>[\u4e00-\u9fff]{2,3}(?:镇|乡|街道))(?![长域政村土亲贤愁、和与及])")
# 2008年是青岳镇…的一年, 青岳镇“十一五”工作总结: whose 全镇 it is, told near the start
_SPOKEN = compile_late("(?:^|(?<=[\n。]))[ 　]*(?:[12][0-9]{3}年)?[是，]?(?P<town>[\u4e00-\u9fff]{2,3}(?:镇|乡|街道))(?![长域政村土亲贤愁级、和与及])")
_LIES_IN = compile_late("(?<=[\u4e00-\u9fff）”，])(?:位于|地处|坐落于|坐落在|座落于|来自|创办于|创建于|诞生于)(?P<town>[\u4e00-\u9fff]{2,3}[镇乡])(?=[，。；的])")
_START, _NEW = 200, ("新", "古", "老", "小")  # characters
_REACH = 12  # characters from before a town to the one that ends its name, with what is left blank there
_RULED_TOWN = compile_late("[\u4e00-\u9fff]{2,12}(?:镇|乡|街道)(?=(?:人民政府|政府|党委|党工委|办事处|党政办|人大)[\u4e00-\u9fff]{0,6}$)")
_BEHIND = compile_late(r"[\u4e00-\u9fff]{2,4}?(?:镇|乡|街道)(?!镇(?!长)|[长域政振村土亲贤愁])")
_GOVERNED = compile_late("(?:人民)?政府|党委|党政|人大|[\u4e00-\u9fff]{2,4}村(?!民)|[，。；、]")  # behind a town whose name is an everyday word
NO_NAME_HOLDS = frozenset("从驻全各该本我咱们某每个些此这那进下乡农是有和与及的了等为在到位县市区镇村民户")  # no names of towns and villages, as a rule
_SIZES_BEFORE = "新老古大小强重名"  # 移民新村, 产业强镇
_SORTS_OF_VILLAGE = ("行政", "自然")  # 陈良行政村
_IS_TOWN = compile_late("镇(?![长域政级办企村、])|乡(?![长政级村镇土亲贤愁情音间下里、])")
_OFTEN = 2
_OPENS_CHAIN = "\n。；"
_GOES = ("走进", "来到", "走访", "探访", "记者从")
_SEEN = compile_late("[，的]|采访|了解到|获悉|调研|看到")
_OPENING = "\n，。；：年月日来 　、·▲△◆◇■★▶）"
_STREETS = ("城市", "主要", "城区", "市区", "沿线", "两侧", "大小", "中心", "周边", "主城", "老城", "条", "附近", "背街")
_DOES = compile_late("(?:党工委|办事处|上下|辖区|将|已|围绕|始终|坚持|积极|大力|全力|持续|开展|举行|举办|召开|组织|实现|完成|引进|新增|共|现有|拥有|投入|投资|签约|一手|充分|紧紧|紧盯|聚焦|"
                     "依托|通过|获|荣获|成功|先后|为|对|联合|检查|排查|整治|处置|处理|化解|走访|发放|帮助|协助|办理|受理|推动|推进|打造|建立|建成|新建|改造|出动|启动|"
                     "落实|着力|加快|深入|扎实|累计|经济|财政|税收|规上|固定资产|招商)")
_SURELY = compile_late("党工委|办事处|开展|举行|举办|召开|组织|联合|走访|完成(?![^，。；]{0,4}(?:改造|整治|提升|更新|铺设))")  # no street does so
# what a town does, or when it did: behind 镇 and 乡 only what cannot be said of towns as a kind
_DOES_THEN = compile_late("(?:去年|今年|近年|全年|[上下]半年|前[一二三]季度|[12][0-9]{3}年|现有|现辖|依托|大力发展|围绕|立足|聚焦|先后|成功|荣获|党委|引进|流转|种植|"
                          "(?:完成|实现)(?:固定资产|规上|工业|财政|税收|招商|农业|生产总值)|建成(?!区)|建[有起]|打造|拥有|投入|实施|开展|培育|坚持|积极|深入|全力|扎实|"
                          "[0-9.]{1,7}[万亿]美?元[，。；、（]|"
                          "着力|通过|共有|累计|新建|新增|盘活|推行|探索|抢抓|拿出|整合|争取|人均|海拔|平均海拔|地处|耕地|接待|的[\u4e00-\u9fff]{2,6}?(?:村|市场|基地|产业|园|企业|公司|合作社))")
_ANY_HOME = "家故水侨之城老他异"  # of all its people: 江南水乡
SPEAKS_OF = ("全镇", "全乡", "全村", "全街道", "街道实现", "街道完成", "镇区", "镇内", "乡内", "村内", "镇域", "我镇", "我乡", "我村", "该镇", "该乡", "该村", "镇党委", "乡党委")
_POINTING = tuple("各该本我全这那此某每") + ("特色", "重点", "中心", "卫星", "小", "古", "新", "老", "位于", "一个", "行政", "自然", "美丽", "城中")
_PLACES_OF_SORT = tuple(f"{sort}集镇" for sort in ("", *"新小老旧各乡型设心村庄民点区县市"))[1:]  # but 胡集镇
_TIMES = ("上半年", "下半年", "今年", "去年", "当年", "全年", "上年", "近年", "本年")  # 江州市上半年城镇居民收入
_KINDS, _ANY_KIND, _LONGEST_OWN = ("城镇", "市镇", "集镇"), ("城镇", "市镇", "小镇", "城乡", "返乡", "下乡", "回乡", "还乡", "入乡"), 2  # but 金城镇, 张家集镇
_NO_NAME = ("乡镇", "村镇", "街镇", "的", "是", "在", "和", "与", "为", "了",
            "小镇", "古镇", "新镇", "重镇", "强镇", "大镇", "名镇", "行政村", "自然村", "新村", "社区")


def read_towns(norm: str, rare: Collection[str] = ("town list", "own town")) -> list[RawName]:
    """The towns of the lists of a text and those that it introduces, wherever they stand: nothing else tells 青岳镇 from a word.

    ``rare`` tells whether one of LIST_SIGNS and of SPEAKS_OF may stand in the text, for a caller that has looked.

    >>> text = "青岳镇、沧澜镇进展较好，青岳镇居首"
    >>> [text[r.start:r.end] for r in read_towns(text)]
    ['青岳镇', '沧澜镇', '青岳镇']
    >>> text = "青岳镇位于云江县城西北部。2006年，青岳镇工业产值2亿元。"
    >>> [text[r.start:r.end] for r in read_towns(text)]
    ['青岳镇', '青岳镇']
    >>> read_towns("各乡镇、各街道要落实"), read_towns("特色小镇位于云江县城西北部。")
    ([], [])
    """
    if "镇" not in norm and "乡" not in norm and "村" not in norm and "街道" not in norm:
        return []
    towns = dict.fromkeys(_list_towns(norm) if "town list" in rare else ())
    towns.update(dict.fromkeys(_find_introduced(norm, speaks="own town" in rare)))
    return sorted(RawName(at, at + len(town), "place", "town") for town in towns for at in find_occurrences(norm, town))


def _list_towns(norm: str) -> Iterator[str]:
    last = 0
    for first in _LISTED.finditer(norm):
        starts = range(max(last, first.start() - _LONGEST_TOWN), first.start() - 1)
        listed = next((found for start in starts if (found := _LIST.match(norm, start)) is not None), None)
        if listed is None:
            continue
        last = listed.end()
        parts = _PARTS.split(listed[0])
        if not any(part.startswith(_SORTS) for part in parts):
            yield from parts


def _find_introduced(norm: str, *, speaks: bool) -> Iterator[str]:
    """The towns whose place or size a sentence begins with, and one that is all the title of a text that says 全镇."""
    titled = _TITLED.match(norm)
    speaks = speaks and any(word in norm for word in SPEAKS_OF)
    for at in sorted(at for kind in ("镇", "乡", "街道") for at in find_all(norm, kind)) if speaks else ():
        for found in _ACTS.finditer(norm, max(at - _REACH, 0), at + 3):  # 青岳镇引进项目5个, in a text that says 全镇
            if is_town_name(found["town"]) and norm.count(found["town"]) >= _OFTEN:
                yield found["town"]
    for found in _LIES_IN.finditer(norm) if speaks else ():  # 公司位于青岳镇，…。全镇…
        if is_town_name(found["town"]) and is_own_name(found["town"][:-1]):
            yield found["town"]
    for found in _SPOKEN.finditer(norm, 0, min(len(norm), _START)) if speaks else ():
        own = found["town"].removesuffix("街道").rstrip("镇乡")
        is_new = own[:1] in _NEW and len(own) == 2 and found["town"][1:] not in _KINDS  # 新槐镇, but 新城镇
        if (is_new or is_town_name(found["town"])) and own and is_own_name(own) and count_strange(own) and \
                not own.startswith(_SORTS + _STREETS):
            yield found["town"]
    acting = [*_find_acting(norm), *_find_opening(norm)]
    yield from acting
    yield from _find_opening(norm, least=1) if len(acting) > 1 else ()  # 青岳镇引进企业6家；沧澜镇发展大棚9亩；姚家镇大蒜面积3万亩
    for found in (_OPENS.match(norm), *_INTRODUCED.finditer(norm)):
        if found is not None and is_town_name(found["town"]):
            yield found["town"]
    if titled is not None and is_town_name(titled["town"]) and (speaks or "工作" in titled[0]):
        yield titled["town"]


def _find_acting(norm: str) -> Iterator[str]:
    """Towns and subdistricts that open a clause and do something: 青岳街道开展考评, 青岳镇去年接待游客; 城市街道两旁 is none."""
    for kind, does in (("街道", _DOES), ("镇", _DOES_THEN), ("乡", _DOES_THEN)):
        for at in find_occurrences(norm, kind) if kind in norm else ():
            start = next((start for start in (at - 2, at - 3) if start == 0 or start > 0 and norm[start - 1] in _OPENING), -1)
            end = at + len(kind)
            if (start < 0 or norm[start] == "在") and (seen := _read_visited(norm, at, end)):
                yield seen
            if start < 0 or does.match(norm, end) is None:
                continue
            own, town = norm[start:at], norm[start:end]
            if all("\u4e00" <= char <= "\u9fff" for char in own) and own[0] != "份" and is_town_name(town) and \
                    not town.startswith(_SORTS + _STREETS) and (
                        len(own) > 2 or own not in list_words() or norm.count(town) >= _OFTEN or
                        _SURELY.match(norm, end) if kind == "街道" else
                        is_own_name(own) and own[-1] not in _ANY_HOME):
                yield town


def _read_visited(norm: str, at: int, end: int) -> str:
    """The town that one goes to or hears from, of characters that make no everyday word: 走进青岳镇，."""
    start = next((start for start in (at - 2, at - 3) if start > 0 and (
        norm.endswith(_GOES, 0, start) or norm[start - 1] == "在" and (start == 1 or norm[start - 2] in _OPENING))), at)
    own = norm[start:at]
    is_seen = own and count_strange(own) == len(own) and _SEEN.match(norm, end) and is_own_name(own) and own[-1] not in _ANY_HOME
    return own + norm[at:end] if is_seen and is_town_name(own + norm[at:end]) and not own.startswith(_SORTS + _STREETS) else ""


def _find_opening(norm: str, least: int = 3) -> Iterator[str]:
    """Towns that open a sentence or a chain of clauses, of characters that make no everyday word: 青岳镇核桃面积4万亩."""
    for kind in "镇乡":
        for at in find_occurrences(norm, kind) if kind in norm else ():
            start = next((start for start in (at - 2, at - 3) if start == 0 or start > 0 and norm[start - 1] in _OPENS_CHAIN), -1)
            own = norm[start:at] if start >= 0 else ""
            if own and _IS_TOWN.match(norm, at) and count_strange(own) >= min(least, len(own)) and is_own_name(own) and (
                    own[-1] not in _ANY_HOME or kind == "镇" and own[-1] == "家" and own[0] in surnames()) and \
                    is_town_name(own + kind) and not own.startswith(_SORTS + _STREETS):
                yield own + kind


def is_town_name(town: str) -> bool:
    return town not in _KINDS and not town.startswith(_POINTING) and not any(word in town for word in _NO_NAME) and \
        not town.endswith(_PLACES_OF_SORT) and town[-2] not in "全该本我各"


def read_town_in(norm: str, start: int, hit: PlaceHit) -> RawName | None:
    """The town that is named right behind its county: 昆山市青岳镇."""
    ahead = norm[hit.end + 2:hit.end + 6]
    town = _BEHIND.match(norm, hit.end) if "镇" in ahead or "乡" in ahead or "街道" in ahead else None
    own = town[0].removesuffix("街道").rstrip("镇乡") if town is not None else ""
    if own and town[0].endswith(_ANY_KIND) and (len(own) > _LONGEST_OWN or own[0] in list_stop_words()[0]):
        return None  # 江州市实现城镇新增就业3万人, 江州市统筹城乡发展
    if not own or own[-1] in "两三四五六七八九十" or own.startswith(_TIMES) or \
            not is_own_name(own[:-1] if len(own) == _LONGEST_OWN and own[-1] == "村" else own) or \
            count_strange(town[0][:-1]) == 0 and not (town[0][-1] == "镇" and len(own) == _LONGEST_OWN or _GOVERNED.match(norm, town.end())):
        return None  # 沿山四乡: so many of them
    return RawName(start, town.end(), "place", "town", hit.place.name, town[0])


def find_ruled_town(name: Name) -> Name | None:
    """The town whose government or party committee an agency is: 云江县青岳镇人民政府 → 云江县青岳镇."""
    town = _RULED_TOWN.match(name.full) if name.type == "agency" else None
    return None if town is None else replace(name, end=name.start + town.end(), text=town[0], type="place", full=town[0], level="town")


def read_namesake(norm: str, hit: PlaceHit, last: RawName | None) -> RawName | None:
    """The town that is called as a county elsewhere is, behind the place where it lies: 新都区泰兴镇 is no part of 泰兴市."""
    if last is None or last.type != "place" or last.end != hit.start or last.level not in ("city", "county") or hit.full or \
            hit.place.level not in ("city", "county") or norm[hit.end - 1] in "省市县区州盟旗" or not _IS_TOWN.match(norm, hit.end):
        return None
    return RawName(last.start, hit.end + 1, "place", "town", last.place, norm[hit.start:hit.end + 1])


def is_own_name(own: str, *, is_ruled: bool = False) -> bool:
    """Whether what stands before 镇 or 村 may be a name: no kind of them, and no verb unless those who rule there are named behind.

    >>> is_own_name("吴西"), is_own_name("陈"), is_own_name("贫困"), is_own_name("移民新"), is_own_name("推进")
    (True, True, False, False, False)
    """
    singles, stops = list_stop_words()
    if not own.isalpha() or own.isascii() or not NO_NAME_HOLDS.isdisjoint(own) or own[-1] == "家" and own[0] not in surnames():
        return False
    if len(own) == 1:
        return own in surnames() and own not in singles
    core = own[:-2] if len(own) > 2 and own.endswith(_SORTS_OF_VILLAGE) else own.rstrip(_SIZES_BEFORE) or own
    return (is_ruled or core[-2:] not in stops) and not is_generic(core) and not core.endswith(_list_sorts())


@compiled
def _list_sorts() -> tuple[str, ...]:
    """Words that tell a kind of towns and villages."""
    return tuple(row["word"] for row in read_table("town_sorts.csv"))
