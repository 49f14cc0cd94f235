"""Villages and communities, which no table of divisions holds: behind their town or county, or known by those who live and rule there."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.towns import NO_NAME_HOLDS, is_own_name
from corpus_tools.names.wordlist import count_strange, list_words

_LONGEST = 4  # characters before 村
_ABOVE = ("city", "county", "town")
_NO_VILLAGE = frozenset("庄落镇级办企居容医校规务头")  # 村庄, 村级 …
_RULES = "党支部|党总支|党委|村?支部|村?委会|村?支书|第一书记"
_RULED, _SAID_ALONE = compile_late(_RULES), compile_late(
    f"(?:村|社区)(?:{_RULES}|党委|居委会|居民(?!身份|消费|收入)|居委|网格|志愿|辖区|村民|村干部|驻村|集体经济|种植|养殖|流转|现有|共有|依托|"
    "率先|人均|户均|去年|今年|近年|拥有|完成|累计|大力|积极|通过|探索|打造|盘活|集体|年(?:产|接待|均)|全年|总面积|耕地|引进|建成|成立|实现|投资|被[称誉]|是|地处|坐落)")
_HAS_HOUSEHOLDS = compile_late("(?:村|社区)(?:现|共|总|辖区)?有?(?:农户|居民[0-9]|住户|楼栋|村民小组|农业人口|常住人口|户籍人口)")
_BEFORE, _SEASONS = ("", *"，。；：、\n“”（(　 】"), frozenset("月季春夏秋冬里时")
# a village that is told of as such, by a name alone: 有个叫石榴坳的小山村, 写着“石榴坳”, 走进石榴坳，…这个小山村
_SPEAKS = ("全村", "村子", "山村", "村里", "村集体", "渔村", "古村")
_GROUNDS = frozenset("坳坞坪岭沟坡湾塘寨庄屯堡峪岙垭冲坝洼埠渡店铺桥溪坑源畈圩埭浜堰岗垄垸窑营井泉崖滩洲屿湖川河湾峡峰山洞口")  # what villages lie on
_NO_OWN = "(?![一-鿿]{0,4}[村镇乡县市区省园厂校院馆业司])"
_CALLED = compile_late(f"(?:叫做?|名叫|名为|唤作|取名)“?{_NO_OWN}(?P<own>[一-鿿]{{2,4}})”?的[一-鿿]{{0,4}}(?:村|寨)|"
                       f"(?:写着|刻着|报出|指向|到了|叫做?|名叫)[^，。“”]{{0,6}}“{_NO_OWN}(?P<sign>[一-鿿]{{2,4}})”|"
                       f"(?:走进|来到|走入|步入|到了|抵达|探访)(?:[一-鿿]{{2,9}}?[县区镇乡])?{_NO_OWN}(?P<seen>[一-鿿]{{2,4}})，[^。]{{0,24}}。?"
                       "(?:这个|这座|村子|全村|[^，。]{0,12}村(?:子|里|口|头))")
_AT = ("在", "来自", "走进", "来到", "走访", "位于", "前往", "步入", "探访", "落户", "到了", "记者从")
_WHERE_ONE_LIVES = ("所在的", "家乡", "老家", "居住的", "帮扶的", "任职的")  # 他所在的石岭村: of these there is one
_OF_TOWN = compile_late("(?:(?<![\u4e00-\u9fff])|(?<=[在于从到进是、]))"
                        "(?P<town>(?![在于从到进是由对与和距往向])[\u4e00-\u9fff]{2,3}?(?:[镇乡]|街道))的?(?P<own>[\u4e00-\u9fff]{1,4}?)$")
_REACH = 10  # characters before 村 in which its town may begin
_HOUSES = ("卫生", "服务", "医", "中心", "学", "图书", "活动")  # 青澜街社区卫生服务中心: the house is named, not the 社区
_BEHIND_WORDS = "，。；：、的在有共现已今去种全"  # what stands behind a village whose name is an everyday word


def read_villages(norm: str, places: Sequence[RawName]) -> list[RawName]:
    """The villages of a text, each wherever it stands; ``places`` are its towns, counties and cities.

    >>> text = "走进遂溪县洋青镇寮客村，寮客村有农户300户，各村产业兴旺"
    >>> [text[r.start:r.end] for r in read_villages(text, [RawName(2, 8, "place", "town", "遂溪县")])]
    ['遂溪县洋青镇寮客村', '寮客村', '寮客村']
    """
    if "村" not in norm and "社区" not in norm:
        return []
    above = {place.end: place for place in places if place.type == "place" and place.level in _ABOVE}
    found: list[RawName] = []
    known: dict[str, str] = {}
    speaks = "村" in norm and any(word in norm for word in _SPEAKS)
    titled = norm.find("\n") if speaks else -1
    for kind in ("村", "社区"):
        for at in find_all(norm, kind) if kind in norm else ():
            end = at + len(kind)
            after = norm[end:end + 1]
            if norm[at - 1] in NO_NAME_HOLDS or (after in _NO_VILLAGE if kind == "村" else norm.startswith(_HOUSES, end)):
                continue  # 农村, 村庄
            start = next((at - size for size in range(1, _LONGEST + 1) if at - size in above), -1)
            if start < 0:
                found += kind == "村" and _read_with_town(norm, at, known) or _read_alone(norm, at, kind, above, known, at < titled)
                continue
            first = start + (norm[start] == "的")  # 青岳镇的寮客村
            own, is_ruled, town = norm[first:at], _RULED.match(norm, end) is not None, above[start]
            if is_own_name(own, is_ruled=is_ruled) and (
                    count_strange(own) or is_ruled or after in _BEHIND_WORDS or town.level == "town" and len(own) > 1):
                found.append(RawName(town.start if first == start else first, end, "place", "town", town.place))
                known.setdefault(norm[first:end], town.place)
    if speaks:
        for called in _CALLED.finditer(norm):
            own = called["own"] or called["sign"] or called["seen"]
            if _is_strange(own, is_told=True) and is_own_name(own):
                known.setdefault(own, "")
    return found + [RawName(at, at + len(name), "place", "town", place)
                    for name, place in known.items() for at in find_occurrences(norm, name)]


def _read_with_town(norm: str, at: int, known: dict[str, str]) -> list[RawName]:
    """A village behind a town that no county stands before: 在洋青镇寮客村."""
    both = _OF_TOWN.search(norm, max(at - _REACH, 0), at)
    if both is None or not count_strange(both["own"]) or not count_strange(both["town"][:-1]) or not is_own_name(both["own"]):
        return []
    known.setdefault(both["own"] + "村", "")
    return [RawName(both.start("town"), at + 1, "place", "town")]


def _read_alone(norm: str, at: int, kind: str, above: dict[int, RawName], known: dict[str, str], is_titled: bool) -> list[RawName]:
    """A village or community that opens a clause where people of it are named, or behind 在, 走进, 某镇的; or in a title where 全村 is told of."""
    for start in range(at - 2, max(at - _LONGEST, -1), -1):
        is_sole = kind == "村" and norm.endswith(_WHERE_ONE_LIVES, 0, start)
        is_there = is_sole or norm.endswith(_AT, 0, start) or \
            norm[start - 1:start] == "的" and (start - 1 in above or norm[start - 2] in _SEASONS)
        if is_there or norm[start - 1:start] in _BEFORE:
            own = norm[start:at]
            counts = _HAS_HOUSEHOLDS.match(norm, at) is not None or len(own) > 2 and _RULED.match(norm, at + len(kind)) is not None
            tells = counts or is_there or is_titled or _SAID_ALONE.match(norm, at) is not None or norm.count(own + kind) > 1
            is_name = counts or _is_strange(own, is_told=is_titled) or \
                is_sole and own not in list_words() and own[0] not in "小大这那每各"
            if tells and is_own_name(own) and is_name:
                known.setdefault(own + kind, "")
            break
    return []


def _is_strange(own: str, *, is_told: bool) -> bool:
    """Whether characters are no everyday word; of a village that a text is about (``is_told``) what it lies on may end one: 石榴坳."""
    return count_strange(own) == len(own) or is_told and own[-1] in _GROUNDS and count_strange(own) > 0
