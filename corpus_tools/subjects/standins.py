"""Stand-ins led back to names: 全市, 园区, 该院, 公司 → the name said before, or the article's main one."""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from corpus_tools.names.aliases import abbreviates
from corpus_tools.names.find import Name
from corpus_tools.names.home import spell_region
from corpus_tools.names.organisations import list_park_words
from corpus_tools.names.places import CITIES, PROVINCES, find_above, is_inside, list_places
from corpus_tools.names.pointers import cut_pointer
from corpus_tools.split import Passage
from corpus_tools.subjects.bare_parks import is_counted, strip_office
from corpus_tools.subjects.roles import Role
from corpus_tools.subjects.topics import Main, is_introduced

PLACE_SCOPES = ("country", "province", "city", "county", "district", "region", "prefecture", "town", "sar", "here")
_DISTRICTS = ("新区", "高新区", "开发区", "经开区", "度假区", "保税区", "综保区", "试验区", "示范区", "合作区",
              "起步区", "新城")  # parks that are districts
_ANY_KIND = ("园区", "项目", "工程", "新区")
_GROUNDS = ("园区", "该园区", "全园", "园内", "园区内")
_NEAR = 200  # characters before a paragraph
_COUNTED = ("孵化器", "加速器", "众创空间")  # bare, they are things that a park has
_SARS = (("港", "香港特别行政区"), ("澳", "澳门特别行政区"))
_BODIES = ("park", "institution", "project", "company")
_TYPES = {"park": ("park",), "company": ("company", "name"), "institution": ("institution",), "project": ("project",)}


def resolve_stand_ins(passage: Passage, names: Sequence[Name], roles: Sequence[Role], main: Main,
                      home: tuple[str, str, str]) -> list[Name | None]:
    """For each name itself, or for a stand-in the name that it stands for; None where that is unknown.

    ``home`` is the document's country, province and city by their full names, "" where unknown.
    """
    resolved: list[Name | None] = []
    shown = {n.place: n.full for n in reversed(names) if n.type == "place" and n.level != "town"}
    seen: list[int] = []
    sole = _find_sole(names, roles) if any(n.level == "company" and n.type == "stand-in" for n in names) else None
    for k, name in enumerate(names):
        if name.type != "stand-in":
            resolved.append(name)
            seen.append(k)
            continue
        if name.level in PLACE_SCOPES:
            found = _find_place(passage.norm, name, names, roles, seen, main, home, shown)
            resolved.append(_show(found, passage, shown) if found else None)
        else:
            resolved.append(_find_body(passage, name, names, roles, seen, main, sole if name.level == "company" else None))
    return resolved


def _find_place(norm: str, name: Name, names: Sequence[Name], roles: Sequence[Role], seen: Sequence[int], main: Main,
                home: tuple[str, str, str], shown: dict[str, str]) -> Name | None:
    scope = name.level
    if scope == "country":
        before = names[seen[-1]] if seen else None
        abroad = before if before is not None and before.end == name.start else main.shown
        if name.text in ("全国", "全國") and abroad is not None and abroad.level == "country":
            return abroad  # 为南韩全国…
        return _make(name, "中国", shown)
    if scope == "sar":  # 本港 is Hong Kong, whatever was named last
        said = next((place for sign, place in _SARS if sign in name.text), "")
        if said:
            return _make(name, said, shown)
    for k in reversed(seen[-12:]):
        other = names[k]
        part = roles[k].part
        spoke = other.type == "agency" and scope == "district"
        if part in ("bracket", "source") and other.type != "place" and not (spoke and part == "source") or part == "comparison":
            continue
        if (other.type == "agency" or norm[other.end:other.end + 1] == "委") and _is_above(other, main):
            continue  # 在某市委领导下，全市…: of a county-level city that the article is about
        is_main = main.shown is not None and other.place == main.shown.place != ""
        found = _lift(other, scope, roles[k].head or scope == "here" or is_main)
        if found:
            return other if found == other.place and other.type == "place" else _make(name, found, shown)
        if spoke:
            other, part = strip_office(other), "title"  # 某高新区党工委书记说，全区…
        if other.type == "park" and scope in ("district", "here") and part in ("topic", "title") and \
                other.full.endswith("区" if name.text == "区内" else _DISTRICTS) and (main.shown is not None or roles[k].head or spoke):
            return other
    if main.shown is not None:
        if name.text == "区内" and main.type in ("park", "class") and main.name.endswith("区"):
            return main.shown
        if main.type == "park" and (scope == "here" or scope == "district" and main.name.endswith(_DISTRICTS)):
            return main.shown
        found = _lift(main.shown, scope, True)
        if found:
            return _make(name, found, shown)
    if scope in ("province", "region") and home[1]:
        return _make(name, home[1], shown)
    if scope in ("city", "here", "prefecture") and home[2]:
        return _make(name, home[2], shown)
    if scope == "district" and home[1].endswith("自治区"):
        return _make(name, home[1], shown)
    if scope == "sar" and home[1].endswith("特别行政区"):
        return _make(name, home[1], shown)
    return None


def _is_above(name: Name, main: Main) -> bool:
    """Whether a name is of a place that holds the one which the article is about."""
    inner, outer = (list_places().get(n.place) if n is not None else None for n in (main.shown, name))
    return main.type == "place" and inner is not None and outer is not None and inner is not outer and is_inside(inner, outer)


def _lift(name: Name, scope: str, near: bool) -> str:
    """The place of the scope that a name is, or lies in; "" where it tells none."""
    place = list_places().get(name.place)
    if place is None or name.type not in ("place", "park", "company", "institution", "agency", "project"):
        return ""
    is_place = name.type == "place"
    if scope in ("province", "region"):
        above = find_above(place, PROVINCES)
        return above.name if above and (scope == "province" or above.name.endswith("自治区")) else ""
    if scope == "sar":
        above = find_above(place, ("sar",))
        return above.name if above else ""
    if scope == "city":
        if place.name.endswith("市") and place.level == "county" and (is_place and near or name.type == "park"):
            return place.name  # of 昆山高新区 全市 is 昆山市
        above = find_above(place, CITIES)
        return above.name if above else ""
    if scope == "county":
        return place.name if is_place and place.level == "county" and place.name[-1] in "县旗" else ""
    if scope == "district":
        if is_place and (place.name.endswith(("区", "新区")) or place.level in ("newarea", "hkdistrict")):
            return place.name
        return ""
    if scope == "prefecture":
        return place.name if is_place and place.name.endswith("州") else ""
    if scope == "town":
        return place.name if is_place and name.level == "town" else ""
    if scope == "here":
        return place.name if is_place and place.level not in ("country", "world", "group") else ""
    return ""


def _find_body(passage: Passage, name: Name, names: Sequence[Name], roles: Sequence[Role], seen: Sequence[int],
               main: Main, sole: Name | None) -> Name | None:
    types = _TYPES[name.level] if name.level in _TYPES else (name.level,)
    said = passage.norm[name.start:name.end]
    word = cut_pointer(said).replace("邨", "村")
    is_kind = name.level in ("park", "project", "institution") and said[0] not in "该园本全我这此" and word not in _ANY_KIND
    if name.level == "park" and is_kind and (_is_wide(names, name) or is_counted(passage.norm, name.start)):
        return Name(name.start, name.end, name.text, "class", name.text)  # 我国软件园: all of them
    block = passage.sentences[passage.sentence_at(name.start)].block if passage.sentences else 0
    paragraph = passage.blocks[block].start if passage.blocks else 0
    sentence = passage.sentences[passage.sentence_at(name.start)].start if passage.sentences else 0
    is_main = main.shown is not None and (main.type in types or name.level == "park" and main.type == "institution")
    fallback = None
    is_pointed = len(word) > 3 and said[0] in "这该此"
    for k in reversed(seen[-25:]):
        other = names[k]
        if name.level == "park" and other.type == "agency":
            other = strip_office(other)
        if is_pointed and other.type in _BODIES and abbreviates(word, passage.norm[other.start:other.end].replace("邨", "村")):
            return other  # 这座文创中心 → 某文化创意中心
        is_work = name.level == "project" and other.type in ("park", "institution", "project") and (
            passage.norm.startswith(word, other.end) or roles[k].head and is_introduced(passage.norm, other))  # 某产业园项目…。项目占地…
        if other.type not in types and not is_work or roles[k].part == "bracket" or \
                not is_work and not _fits_word(word, name.level, other):
            continue
        words = passage.norm[other.start:other.end].replace("邨", "村")
        if is_kind and words.endswith((word, word.removesuffix("区") if word.endswith("园区") else word)):
            return other
        if other.type == "name" and sole is not None:
            continue
        if said[0] in "该此这" and other.start >= sentence and not is_kind:
            return other  # …包括某项目，该项目总投资…
        if name.level == "company" and word != "公司" and words.endswith(word):
            fallback = fallback or other  # 到某集团调研。集团董事长…
        if not is_kind and roles[k].part in ("topic", "source", "caused", "title"):
            if said[0] == "该" or roles[k].part == "topic" and sentence <= other.start <= sentence + 2:
                return other
            if name.level in ("company", "institution", "project") and (other.start >= paragraph or not is_main):
                return other
            fallback = fallback or other
    if said in _GROUNDS and fallback is not None and main.name.endswith("区") and not main.name.endswith("园区") and \
            fallback.full.endswith(("园", "园区", "基地", "園", "園區")) and fallback.start > paragraph - _NEAR:
        return fallback  # 高新区…。某科技园…。园区已有企业…
    if is_main and (not is_kind or _same_sort(word, main.name)) and not (main.type == "name" and sole is not None):
        return main.shown
    if is_kind and name.level == "park" and word not in _COUNTED:
        return Name(name.start, name.end, name.text, "class", name.text)
    return fallback or sole


def _is_wide(names: Sequence[Name], name: Name) -> bool:
    """Whether a country, a province or a city stands right before a word for a park: 全省开发区."""
    k = bisect_left(names, name.start, key=lambda n: n.start) - 1
    return k >= 0 and names[k].end == name.start and names[k].level in ("country", "province", "city", "municipality")


def _find_sole(names: Sequence[Name], roles: Sequence[Role]) -> Name | None:
    """The only company that a text names, though it is named late: “我们公司…”，某公司的负责人说."""
    companies = {n.full: n for n, r in zip(names, roles) if n.type == "company" and r.part != "bracket"
                 and n.full not in (n.place + "公司", _shorten(n.place) + "公司")}
    return next(iter(companies.values())) if len(companies) == 1 else None


def _shorten(place: str) -> str:
    found = list_places().get(place)
    return found.short if found is not None else place


def find_governed(passage: Passage, name: Name, main: Main, home: tuple[str, str, str]) -> Name | None:
    """The place or park that a government speaks for: what it does, its place does; None where that is unknown."""
    park = strip_office(name)
    if park is not name:
        return park
    if name.place:
        return _show(_make(name, name.place, {}), passage, {})
    said = passage.norm[name.start:name.end]
    if said.startswith("省") and home[1] or home[1].endswith("特别行政区"):
        return _show(_make(name, home[1], {}), passage, {})
    if said.startswith("市") and home[2]:
        return _make(name, home[2], {})
    if said == "国务院":
        return _make(name, "中国", {})
    return main.shown if main.type in ("place", "park") else None


def _fits_word(word: str, level: str, other: Name) -> bool:
    """Whether a stand-in's own word fits the name: 该院 a 研究院, 该项目 no 基地."""
    if level == "institution":
        return word[-1] in other.full or word in ("机构", "平台", "")
    if level == "project":
        return other.full.endswith(word) or word in ("项目", "工程") and not other.full.endswith(("基地", "平台", "大厦", "广场"))
    return True


def _same_sort(word: str, name: str) -> bool:
    """Whether a bare ending can be short for the main name's: 高新区 for 高新技术产业开发区."""
    if name in list_park_words():  # 高新区 alone: no 工业园区
        return word == name
    rest = iter(name)
    return all(c in rest for c in word) or word[-1] == name[-1] == "区" or \
        word.endswith("园区") and abbreviates(word.removesuffix("区"), name)


def _show(name: Name, passage: Passage, shown: dict[str, str]) -> Name:
    """A place in the words that the text has for it inside other names, where it has none alone: 香港某園 → 香港."""
    place = list_places().get(name.place)
    if place is None or name.place in shown or name.full != name.place:
        return name
    for word in (place.name, place.short):
        at = passage.norm.find(word) if word else -1
        if at >= 0:
            shown[name.place] = passage.text[at:at + len(word)]
            return replace(name, full=shown[name.place])
    shown[name.place] = spell_region(name.full, passage.text)
    return replace(name, full=shown[name.place])


def _make(name: Name, place: str, shown: dict[str, str]) -> Name:
    """The place as a name in the words that the text has for it."""
    level = list_places()[place].level if place in list_places() else ""
    return Name(name.start, name.end, name.text, "place", shown.get(place, place), place, level)
