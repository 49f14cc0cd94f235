"""Stand-ins for places led back to them: 全市, 我省, 本港."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from corpus_tools.late import compile_late
from corpus_tools.names.above import CITIES, PROVINCES, find_above
from corpus_tools.names.find import Name
from corpus_tools.names.home import Home, spell_region
from corpus_tools.names.places import is_inside, list_places
from corpus_tools.names.towns import find_ruled_town
from corpus_tools.split import Passage
from corpus_tools.subjects.bare_parks import strip_office
from corpus_tools.subjects.openings import acts
from corpus_tools.subjects.roles import Role
from corpus_tools.subjects.topics import Main

_DISTRICTS = ("新区", "高新区", "开发区", "经开区", "度假区", "保税区", "综保区", "试验区", "实验区", "示范区", "合作区",
              "起步区", "新城", "管理区")  # parks that are districts
_COUNTIES = {"county": ("县", "旗"), "district": "区", "city": "市"}  # by what a county may be called: of a county-level city 全市 is that
_RULED = {"county": _COUNTIES["county"], "district": _COUNTIES["district"], "province": "省"}
_POINTED = {"该市": "city", "该县": "county", "该省": "province"}
_NO_CITY = ("country", "world", "group", "province")
_OWN, _FEW = ("city", "county", "district"), 8
_RULERS = ("委", "政府", "人大", "政协")  # of a county
_VILLAGES, _TOWN = ("村", "社区"), compile_late("[^村]{2,12}(?:镇|乡|街道)")
_SITES = ("park", "institution", "project")
_LIES_IN = ("位于", "地处", "坐落于", "坐落在", "座落于", "座落在")
_HERE, _TOLD_OF = ("place", "park", "company", "institution", "project"), ("topic", "caused", "oblique", "object")
_PASSING = ("object", "oblique", "locative", "origin")  # parts of places that a sentence is not about
_SARS = (("港", "香港特别行政区"), ("澳", "澳门特别行政区"))


def find_place(norm: str, name: Name, names: Sequence[Name], roles: Sequence[Role], seen: Sequence[int], main: Main,
               home: Home, shown: dict[str, str], sorts: Mapping[str, Sequence[int]]) -> Name | None:
    """The place that a stand-in of a scope (全市, 本省) means; None where nobody knows; ``sorts`` has the names of each type."""
    if name.text == "这里":
        return _find_here(norm, name, names, roles, seen)
    scope = _POINTED.get(name.text) or name.level
    if name.text[0] == "这" and scope == "here":
        return next((names[k] for k in reversed(seen[-8:]) if names[k].type == "place" and names[k].level not in _NO_CITY and
                     roles[k].part not in ("comparison", "origin", "source")), None)  # 与甲市相邻的乙市，…。这座城市…
    near = names[seen[-1]] if seen and scope == "here" else None
    if near is not None and near.type in _SITES and near.place and norm[near.start - 1] == "在" and norm.find("。", near.end, name.start) < 0:
        return near  # 在江州云台景区，当地推出…
    if scope == "country":
        before = names[seen[-1]] if seen else None
        abroad = before if before is not None and before.end == name.start else main.shown
        if name.text in ("全国", "全國") and abroad is not None and abroad.level == "country" and abroad.text[-1:] not in ("军", "方"):
            return abroad  # 为南韩全国…
        return make_place(name, home[0] or "中国", shown)
    if scope == "sar":  # 本港 is Hong Kong, whatever was named last
        said = next((place for sign, place in _SARS if sign in name.text), "")
        if said and (name.text[0] != "全" or home[1] in ("", said)):
            return make_place(name, said, shown)
        if said:  # 全港 in a text of elsewhere: of a port
            return next((names[k] for k in reversed(seen[-12:]) if names[k].type != "place" and names[k].full.endswith(name.text[1])), None)
    if name.text == "辖区" and _is_of_park(norm, name, names):
        return None
    if name.text == "全区" and home[1].endswith("自治区") and norm.find("自治区", max(norm.rfind("。", 0, name.start), 0), name.start) >= 0:
        return make_place(name, home[1], shown)  # 自治区公布名单，全区11家
    if scope == "town" or name.text == "辖区":
        near = [names[k] for k in reversed(seen[-12:] if scope == "town" else seen[-1:]) if roles[k].part != "bracket"]
        towns = (_find_town(name.text, other) for other in (*near, main.shown) if other is not None and other.level == "town")
        town = next((town for town in towns if town is not None), None)
        town = town or next(filter(None, map(find_ruled_town, near)), None) if "村" not in name.text else town
        if town is not None or scope == "town":
            return town
    for k in reversed(seen[-12:]):
        other = names[k]
        part = roles[k].part
        if part == "origin":
            continue  # 来自甲地、乙地的客商
        spoke = other.type == "agency" and scope in ("district", "city")
        told = other.type == "park" and part == "source" and scope in ("district", "here")  # 从某高新区获悉，该区…
        if part == "bracket" and norm[other.start - 1] in "“小":
            continue  # 被誉为“小厦门”
        if part in ("bracket", "source") and other.type != "place" and not (spoke and part == "source" or told) or part == "comparison":
            continue
        if (other.type == "agency" or norm[other.end:other.end + 1] == "委") and _is_above(other, main):
            continue  # 在某市委领导下，全市…: of a county-level city that the article is about
        is_main = main.shown is not None and other.place == main.shown.place != ""
        if part == "dateline" and name.text[0] == "该" and any(names[j].type == "place" and roles[j].part != "dateline" for j in seen[-12:]):
            continue  # 江州日报讯：从青沧市…获悉，该市…
        found = _lift(other, scope, roles[k].head or scope == "here" or is_main or name.text == "该市")
        if found and found[-1] == "市" and "省" in name.text:
            continue  # a city is no 全省
        if found and not is_main and _is_by_the_way(norm, other, roles[k], found, name, main, scope):
            continue
        if found and not is_main and scope in _OWN and norm.find("\n", other.end, name.start) >= 0 and \
                norm.find(found[:-1], norm.rfind("\n", 0, name.start) + 1, name.start) < 0:
            own = home[3 if home[3][-1:] == "市" else 2] if scope == "city" else ""  # a county-level city is one to its own paper
            if main.shown is not None and _is_titled(norm, names, main):
                own = _lift(main.shown, scope, True) or own
            if own and own != found:
                return make_place(name, own, shown)  # another city of a paragraph before: 全市 is that of the title or the paper
        if found:
            return other if found == other.place and other.type == "place" and (
                scope == "here" or other.level != "town") else make_place(name, found, shown)
        if spoke and scope == "district":
            other, part = strip_office(other), "title"  # 某高新区党工委书记说，全区…
        if other.type == "park" and scope in ("district", "here") and (part in ("topic", "title") or told) and \
                other.full.endswith("区" if name.text == "区内" else _DISTRICTS) and \
                (main.shown is not None or roles[k].head or spoke or told):
            return other
    if main.shown is not None:
        if name.text == "区内" and main.type in ("park", "class") and main.name.endswith("区"):
            return main.shown
        if main.type == "park" and (scope == "here" or scope == "district" and main.name.endswith(_DISTRICTS)):
            return main.shown
        found = _lift(main.shown, scope, True)
        if found:
            return make_place(name, found, shown)
    if scope in ("province", "region") and home[1]:
        return make_place(name, home[1], shown)
    if home[3] and (scope == "here" or home[3].endswith(_COUNTIES.get(scope, "-"))):
        return make_place(name, home[3], shown)
    if scope in ("city", "here", "prefecture") and home[2]:
        return make_place(name, home[2], shown)
    if scope == "district" and home[1].endswith("自治区"):
        return make_place(name, home[1], shown)
    if scope == "sar" and home[1].endswith("特别行政区"):
        return make_place(name, home[1], shown)
    if owned := _find_in_bodies(names, scope, sorts):
        return make_place(name, owned, shown)
    if scope == "district":  # 高新区 …, 该区 …: the one that is not named
        bare = next((names[k] for k in sorts["stand-in"]
                     if names[k].level == "park" and roles[k].head and names[k].full.endswith(_DISTRICTS)), None)
        if bare is not None and bare.start < name.start and not any(n.text == name.text and n.start < bare.start for n in names):
            return Name(name.start, name.end, name.text, "class", bare.text)
        if name.text == "该区" and (last := next((names[k] for k in reversed(seen[-4:]) if names[k].full.endswith("区")), None)) is not None:
            return last  # …是江州高新区的缩影。该区…: what was named last, whatever was told of it
        parks = (names[k] for k in sorts.get("park", ())) if name.text[0] == "全" else ()
        zones = {n.full: n for n in parks if n.full.endswith(_DISTRICTS)}
        is_sole = len(zones) == 1 and not any(names[k].full.endswith("区") for k in sorts.get("place", ()))
        return next(iter(zones.values())) if is_sole else None
    return None


def _is_by_the_way(norm: str, other: Name, role: Role, found: str, name: Name, main: Main, scope: str) -> bool:
    """昆山市企业来访。全市到位资金90亿元, in a text of 合肥市: whether an earlier sentence only speaks of another place's people or goes there."""
    if main.shown is None or norm.find("。", other.end, name.start) < 0 or (own := _lift(main.shown, scope, True)) in ("", None, found) or \
            main.shown.place != own:
        return False
    return not role.head or role.part in _PASSING or other.type == "place" and (other.place != found or not acts(norm, other.end))


def _find_here(norm: str, name: Name, names: Sequence[Name], roles: Sequence[Role], seen: Sequence[int]) -> Name | None:
    """走进某科技园，…。这里入驻企业30家: the last place, park or body of the paragraph that is told of."""
    start = norm.rfind("\n", 0, name.start) + 1
    near = (k for k in reversed(seen[-6:]) if names[k].start >= start and names[k].type in _HERE and names[k].level != "world" and
            roles[k].part in _TOLD_OF and not (k and norm.endswith(_LIES_IN, 0, names[k].start)))  # 某酒厂位于某市。…这里: the works
    return next((names[k] for k in near), None)


def _find_town(word: str, other: Name) -> Name | None:
    """The town or village that 全镇 or 全村 means, where ``other`` is named: a village for 全村, for 全镇 a town or that of a village."""
    is_village = other.full.endswith(_VILLAGES)
    if word == "辖区" or is_village is ("村" in word):
        return other
    town = _TOWN.match(other.full) if is_village else None
    return None if town is None else replace(other, full=town[0])


def _is_of_park(norm: str, name: Name, names: Sequence[Name]) -> bool:
    """该示范区面积21平方公里，辖区15个村: whether the name before in the sentence is a park's, which goes on to be told of."""
    before = next((n for n in reversed(names) if n.end <= name.start), None)
    return before is not None and "park" in (before.type, before.level) and not any(mark in norm[before.end:name.start] for mark in "。\n")


def _find_in_bodies(names: Sequence[Name], scope: str, sorts: Mapping[str, Sequence[int]]) -> str:
    """The one county or district that the names of bodies of a text begin with: 青沧区云江镇某公司…，这个区…; "" where there are several."""
    if scope not in _RULED:
        return ""
    bodies = (names[k] for sort in ("company", "institution") for k in sorts.get(sort, ()))
    found = {n.place for n in bodies if n.place.endswith(_RULED[scope]) and n.full.startswith(n.place)}
    return found.pop() if len(found) == 1 else ""


def _is_titled(norm: str, names: Sequence[Name], main: Main) -> bool:
    """Whether the title names the place of the main subject."""
    end = norm.find("\n")
    return any(n.start < end and main.shown is not None and n.place == main.shown.place != "" for n in names[:_FEW])


def _is_above(name: Name, main: Main) -> bool:
    """Whether a name is of a place that holds the one which the article is about."""
    inner, outer = (list_places().get(n.place) if n is not None else None for n in (main.shown, name))
    return main.type == "place" and inner is not None and outer is not None and inner is not outer and is_inside(inner, outer)


def _lift(name: Name, scope: str, near: bool) -> str:
    """The place of the scope that a name is, or lies in; "" where it tells none."""
    place = list_places().get(name.place)
    if place is None or place.level == "group" or name.type not in ("place", "park", "company", "institution", "agency", "project"):
        return ""  # 粤港澳大湾区 is no 全区
    is_place = name.type == "place"
    if scope in ("province", "region"):
        above = find_above(place, PROVINCES)
        return above.name if above and (scope == "province" or above.name.endswith("自治区")) else ""
    if scope == "sar":
        above = find_above(place, ("sar",))
        return above.name if above else ""
    if scope == "city":
        if is_place and place.level == "county" and name.full.endswith("市") and name.full != place.name:
            return place.name  # of what was a city once, and is a district
        if place.name.endswith("市") and place.level == "county" and (
                is_place and near or name.type == "park" or not is_place and (place.name in name.full or near and name.type == "agency")):
            return place.name  # of 昆山高新区 and of 昆山市科技局 全市 is 昆山市
        above = find_above(place, CITIES)
        return above.name if above else ""
    is_ruler = name.type == "agency" and place.level == "county" and place.name in name.full and name.full.endswith(_RULERS)
    if scope == "county":
        is_county = place.level == "county" and (place.name[-1] in "县旗" or name.full.endswith("县"))
        is_named = name.type == "park" and place.name in name.full  # 云江县工业园区
        return place.name if is_county and (is_place or is_ruler or is_named) else ""
    if scope == "district":
        if is_place and (place.name.endswith(("区", "新区")) or place.level in ("newarea", "hkdistrict")):
            return place.name
        return ""
    if scope == "prefecture":
        return place.name if is_place and place.name.endswith(("州", "盟")) else ""
    if scope == "here":
        return place.name if is_place and place.level not in ("country", "world", "group") else ""
    return ""


def show_place(name: Name, passage: Passage, shown: dict[str, str]) -> Name:
    """A place in the words that the text has for it inside other names, where it has none alone: 香港某園 → 香港."""
    place = list_places().get(name.place)
    if place is None or name.place in shown or name.full != name.place:
        return name
    for word in (place.name, place.short):
        at = passage.norm.find(word) if word else -1
        if at >= 0:
            shown[name.place] = passage.plain[at:at + len(word)]
            return replace(name, full=shown[name.place])
    shown[name.place] = spell_region(name.full, passage.text)
    return replace(name, full=shown[name.place])


def make_place(name: Name, place: str, shown: dict[str, str]) -> Name:
    """The place as a name in the words that the text has for it."""
    level = list_places()[place].level if place in list_places() else ""
    return Name(name.start, name.end, name.text, "place", shown.get(place, place), place, level)
