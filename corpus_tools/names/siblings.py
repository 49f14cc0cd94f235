"""Counties and cities called by short names in a list of those of their city or province (丹阳签约62个；句容签约48个), regions in a list (东部和西部)."""
from __future__ import annotations

from collections.abc import Iterable, Sequence

from corpus_tools.data import compiled
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_occurrences
from corpus_tools.names.places import Place, PlaceHit, is_free, list_places, stands
from corpus_tools.names.wordlist import list_words

_SIGHT = compile_late("[湖河寺亭塔桥岛峰岭祠阁苑庙宫]|街(?!道)|大道|大街|广场|古城|所城|办公")  # 历下亭: what is called by it
_JOINS, _HEADS = frozenset("、和与及"), frozenset("，。；：、\n和与及")  # what a name of a row or of a clause may stand behind
_ROUNDS = 2  # 肥西 and 肥东 of 肥西和肥东
_NEAR = 40  # characters between two of which the same is told
_BETWEEN = 4  # characters: 、四平、
_MOST_CITIES = 4  # that a text is about: of more, a short name may be of any
_INTRODUCES = ("概况", "简介", "县情", "市情", "区情", "介绍", "地处", "位于", "历史", "经济概况")
_INTRODUCED = compile_late("[\u4e00-\u9fff]{2,4}(?:" + "|".join(_INTRODUCES) + ")")
WHOLES = ("全市", "全区", "全县", "全旗")
_WHOLE = compile_late("全([县市区旗])(?:" + "|".join(f"(?<=(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{{{size}}})全.)" for size in (2, 3)) + ")")
_BEFORE = "，。；：、\n-"
_REGION = "(?:[东中西]部|东北|华[东北中南]|西[南北])(?:地区)?"
_REGIONS = compile_late(  # its first character before what stands before it: a set is looked for at full speed
    "[东中西华](?:(?<![\u4e00-\u9fff].)|(?<=[全我]国.)|(?<=其中.)|(?<=中国.)|(?<=分[别布].)|(?<=[年月度末底，看在].))"
    f"(?:(?<!华)部|(?<=东)北|(?<=西)[南北]|(?<=华)[东北中南])(?:地区)?[、和及与](?:{_REGION}[、和及与]){{0,5}}{_REGION}(?![城县市镇乡村片])")
_PARTED = compile_late("[、和及与]")
IN_LIST = ("部、", "部和", "部与", "部及", "部地", "华东", "华北", "华南")


def add_siblings(norm: str, hits: list[PlaceHit], shorts_at: Sequence[int] | None = None, *, has_wholes: bool = True) -> list[PlaceHit]:
    """The hits with the short names that open clauses and are of a city which another hit is of too, in order.

    A name that is an everyday word as well counts right behind such a hit (秭归、当阳), or where the same is told of one near by
    (秭归产量90万吨，当阳产量60万吨).

    ``shorts_at`` tells where a short name may begin (see :func:`list_short_beginnings`), ``has_wholes`` whether one of WHOLES may stand.

    >>> from corpus_tools.names.places import find_places
    >>> text = "丹阳签约62个；句容签约48个。"
    >>> [text[h.start:h.end] for h in add_siblings(text, find_places(text))]
    ['丹阳', '句容']
    """
    shorts_at = range(len(norm)) if shorts_at is None else shorts_at
    hits = _add_introduced(norm, _add_between(norm, hits))
    hits = _add_of_province(norm, _add_whole(norm, hits) if has_wholes else hits, shorts_at)
    cities = {city for h in hits if h.place.level in ("city", "county")
              for city in ((h.place.name,) if h.place.level == "city" else h.place.parents)}
    municipalities = {h.place.name for h in hits if h.place.level == "municipality"}
    cities |= municipalities if len(municipalities) == 1 else set()
    if not 0 < len(cities) <= _MOST_CITIES:
        return hits
    words, begun = list_words(), {norm[at:at + 2] for at in shorts_at}
    children = [place for city in cities for place in _list_children().get(city, ()) if place.short[:2] in begun and place.short in norm]
    for _ in range(_ROUNDS):
        found = [hit for place in children if place.short not in words for hit in _find_listed(norm, place, hits)]
        if not found:
            break
        hits = sorted(hits + found, key=lambda h: h.start)
    everyday = [hit for place in children if place.short in words for hit in _find_listed(norm, place, hits)]
    if not everyday:
        return hits
    named, beside, told = {h.end for h in hits}, {(h.start - 1, parent) for h in hits for parent in h.place.parents}, {}
    for h in hits:
        if h.place.level == "county" and _leads(norm, h.start, ()):
            told.setdefault(_tell_behind(norm, h.end), []).append(h.start)
    found = [hit for hit in everyday if norm[hit.start - 1] in _JOINS and hit.start - 1 in named or
             norm[hit.end:hit.end + 1] in _JOINS and any((hit.end, parent) in beside for parent in hit.place.parents) or
             any(abs(at - hit.start) < _NEAR for at in told.get(_tell_behind(norm, hit.end), ()))]
    return sorted(hits + found, key=lambda h: h.start) if found else hits


def _find_listed(norm: str, place: Place, hits: list[PlaceHit]) -> list[PlaceHit]:
    """A place by its short name where that opens a clause, stands behind 其中 or goes on a list."""
    starts, ends = [h.start for h in hits], [h.end for h in hits]
    return [PlaceHit(at, end, place, False) for at, end in ((at, at + len(place.short)) for at in find_occurrences(norm, place.short))
            if _leads(norm, at, ends) and _may_stand(norm, at, end, place, starts, ends)]


def _may_stand(norm: str, at: int, end: int, place: Place, starts: list[int], ends: list[int]) -> bool:
    """Whether a short name is cut from no other word and from no other place, and no sight is called by it."""
    return (norm[end - 1:end + 1] not in list_words() or norm[end:end + 2] in list_words()) and _SIGHT.match(norm, end) is None and \
        is_free(at, end, starts, ends) and stands(norm, at, place.short, False)


def _leads(norm: str, at: int, ends: Sequence[int]) -> bool:
    """Whether what stands before a name lets one of several begin; ``ends`` tells where the other ones end."""
    return at == 0 or norm[at - 1] in _BEFORE or norm[at - 1] in _JOINS and at - 1 in ends or norm.startswith("其中", at - 2)


def _tell_behind(norm: str, end: int) -> str:
    """What is told behind a name: two characters, of a number only that it is one (光明2万户, 福田6万户)."""
    return "0" if norm[end:end + 1].isdigit() else norm[end:end + 2]


def _add_of_province(norm: str, hits: list[PlaceHit], shorts_at: Iterable[int]) -> list[PlaceHit]:
    """Counties by short names in a text of their one province, where two stand side by side or the same is told of both (湄潭、凤冈产量…)."""
    provinces = {h.place.name for h in hits if h.place.level == "province"}
    if len(provinces) != 1:
        return hits
    (province,), counties = provinces, _list_opened()
    starts, ends = [h.start for h in hits], [h.end for h in hits]
    found: dict[int, PlaceHit] = {}
    for at in shorts_at:
        for place in counties.get(norm[at:at + 2], ()):
            end = at + len(place.short)
            if norm.startswith(place.short, at) and province in _list_above(place) and _may_stand(norm, at, end, place, starts, ends) and \
                    (at == 0 or norm[at - 1] in _HEADS or norm[end:end + 1] == "、" or norm.startswith("其中", at - 2)):
                found[at] = PlaceHit(at, end, place, False)
    if not found:
        return hits
    told: dict[str, list[int]] = {}
    for h in (*found.values(), *(h for h in hits if h.place.level in ("county", "city"))):
        told.setdefault(_tell_behind(norm, h.end), []).append(h.start)
    closed, opened = {*ends, *(h.end for h in found.values())}, {*starts, *found}
    sure = {h.place.name for h in found.values() if
            norm[h.end:h.end + 1] in _JOINS and h.end + 1 in opened or norm[h.start - 1:h.start] in _JOINS and h.start - 1 in closed or
            any(0 < abs(at - h.start) < _NEAR for at in told[_tell_behind(norm, h.end)])}
    return sorted((*hits, *(h for h in found.values() if h.place.name in sure)), key=lambda h: h.start) if sure else hits


def add_regions(norm: str, hits: list[PlaceHit]) -> list[PlaceHit]:
    """The hits with the regions of the country that have no more than a direction for a name, of a text that has IN_LIST."""
    places, starts, ends, found = list_places(), [h.start for h in hits], [h.end for h in hits], []
    for m in _REGIONS.finditer(norm):
        at = m.start()
        for member in _PARTED.split(m[0]):
            end = at + len(member)
            if is_free(at, end, starts, ends) and (place := places.get(member.removesuffix("地区") + "地区")) is not None:
                found.append(PlaceHit(at, end, place, False))
            at = end + 1
    return sorted(hits + found, key=lambda h: h.start) if found else hits


def _add_introduced(norm: str, hits: list[PlaceHit]) -> list[PlaceHit]:
    """A county that the text opens with, wherever it stands, where its city or province is named too: 句容概况 …位于江苏南部."""
    if not hits or hits[0].start == 0 or not _INTRODUCED.match(norm):
        return hits
    above = {name for h in hits for name in (h.place.name, *h.place.parents)}
    for place in _list_opened().get(norm[:2], ()):
        if norm.startswith(_INTRODUCES, len(place.short)) and norm.startswith(place.short) and not above.isdisjoint(_list_above(place)):
            starts, ends = [h.start for h in hits], [h.end for h in hits]
            found = [PlaceHit(at, at + len(place.short), place, False) for at in find_occurrences(norm, place.short)
                     if is_free(at, at + len(place.short), starts, ends) and stands(norm, at, place.short, False)]
            return sorted(hits + found, key=lambda h: h.start)
    return hits


def _add_between(norm: str, hits: list[PlaceHit]) -> list[PlaceHit]:
    """Cities called by everyday words that stand between two others of their province: 长春、四平、辽源."""
    found = []
    for before, behind in zip(hits, hits[1:]):
        if behind.start - before.end == _BETWEEN and norm[before.end] == "、" and norm[behind.start - 1] in "、和及与":
            place = _list_cities().get(norm[before.end + 1:behind.start - 1])
            if place is not None and place.parents == before.place.parents == behind.place.parents:
                found.append(PlaceHit(before.end + 1, behind.start - 1, place, False))
    return sorted(hits + found, key=lambda h: h.start) if found else hits


def _add_whole(norm: str, hits: list[PlaceHit]) -> list[PlaceHit]:
    """A county that is told of as a whole, by its short name, wherever that stands: 句容全市签约17个项目."""
    added: list[PlaceHit] = []
    for m in _WHOLE.finditer(norm):
        short = m[m.lastindex]
        place = list_places().get(short + m[1])
        if place is None or place.level != "county" or any(h.place.name == place.name for h in hits + added):
            continue
        starts, ends = [h.start for h in hits], [h.end for h in hits]
        added += [PlaceHit(at, at + len(short), place, False) for at in find_occurrences(norm, short)
                  if is_free(at, at + len(short), starts, ends) and stands(norm, at, short, False)]
    return sorted(hits + added, key=lambda h: h.start) if added else hits


def _list_above(place: Place) -> set[str]:
    """The names of the city and the province of a county."""
    places = list_places()
    return {*place.parents, *(name for parent in place.parents if parent in places for name in places[parent].parents)} - {"中国"}


@compiled
def _list_cities() -> dict[str, Place]:
    """Cities with short names that need company, by these."""
    return {place.short: place for place in list_places().values() if place.use == "bound" and place.level == "city"}


@compiled
def _list_opened() -> dict[str, list[Place]]:
    """Counties with short names that need company and are no everyday words, by the first two characters."""
    opened: dict[str, list[Place]] = {}
    for places in _list_children().values():
        for place in places:
            if place.short not in list_words():
                opened.setdefault(place.short[:2], []).append(place)
    return opened


@compiled
def list_short_beginnings() -> frozenset[str]:
    """The first two characters of the short names of counties and new areas that need company."""
    return frozenset(place.short[:2] for children in _list_children().values() for place in children)


@compiled
def _list_children() -> dict[str, list[Place]]:
    """For each city the counties and new areas with short names that need company."""
    children: dict[str, list[Place]] = {}
    for place in list_places().values():
        if place.use == "bound" and place.level in ("county", "newarea") and len(place.short) > 1:
            for parent in place.parents:
                children.setdefault(parent, []).append(place)
    return children
