"""Places named in a text: divisions of China down to counties, countries, regions, districts of Hong Kong.

One pass over all pairs of neighbouring characters finds where a name may begin; only there the table is asked.
"""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from operator import add

from corpus_tools.data import Opened, compiled, read_table, remembered, renewed, unpack
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.names.persons import OFFICE_LASTS, holds_office
from corpus_tools.names.place_lists import list_beginnings, list_rows
from corpus_tools.names.wordlist import MEASURES, OPENERS, is_counted, is_seam, list_words, opens_at

_CENTRES = ("市南区", "市北区", "市中区")
_ROADS = compile_late("路(?![演线况径桥网局段由障])|大道|大街|峡")  # a short name before these names a road or a valley: 江西路, 宝鸡峡
# after a name's last character these make another word of it: 市场, 区域, 县域, 省份; but 西湖区|位于, no 区位
_SWALLOWED = {"市": ("场", "值", "面上", "占率"), "区": tuple("域间块位划别"), "县": ("域", "级"), "省": ("份",), "州": ("际",)}
_GOES_ON = ("位于", "位列", "位居", "位处", "位次", "划分", "划入", "划拨", "划定", "划出", "划转", "间接", "别墅", "场景", "值得", "场均", "份额")
_SWALLOWING = frozenset(word[0] for words in _SWALLOWED.values() for word in words)


@frozen
class Place:
    """One place of the table."""

    name: str  # full name
    level: str  # country, world, group, province, municipality, sar, city, county, newarea, hkdistrict, hkarea, town
    parents: tuple[str, ...]  # full names of the places above it, one for each place of this name
    short: str = ""
    use: str = "free"


@frozen
class PlaceHit:
    """A place named at start:end; ``full`` tells that its full name stands there."""

    start: int
    end: int
    place: Place
    full: bool


_new_hit = PlaceHit.__new__  # what the constructor calls, without a detour through the type
Exceptions = list[tuple[int, tuple[str, ...]]]  # the longer words that hold a name, by its offset in them
PlaceEntry = tuple[str, Place, bool, Exceptions]  # a name, the place that it means, whether it is its full name, what it is no place in


def find_places(norm: str, pairs_at: Iterable[tuple[int, list[PlaceEntry]]] | None = None) -> list[PlaceHit]:
    """The places named in a text in its normal form, leftmost and longest first, without overlaps.

    ``pairs_at`` tells where a name may begin, with the names that do, for a caller that has looked already. Short names
    that are everyday words too count only beside their parent, or where the full name is in the text.

    >>> [(h.place.name, h.start) for h in find_places("江苏昆山和浙江省义乌市，长治久安；光明日报")]
    [('江苏省', 0), ('昆山市', 2), ('浙江省', 5), ('义乌市', 8)]
    """
    index, bound = list_beginnings()
    hits: list[PlaceHit] = []
    at = 0
    if pairs_at is None:
        pairs_at = [(i, names_by_pair[pair]) for i, pair in enumerate(map(add, norm, norm[1:])) if pair in index]
    for i, names in pairs_at:
        if i < at:
            continue
        hit = _read_free(norm, i, names)
        if hit and hit.end == i + 2 and hit.full and hit.place.level == "county" and norm[i - 1] not in _LETS_STAND and \
                norm[i - 1:i + 1] in list_words() and not opens_at(norm, i):
            continue  # 示范县 holds no 范县
        while hit:
            if hit.full and (own := norm[hit.end - 1:hit.end + 2]) in _CENTRES and hit.place.name in list_places()[own].parents:
                hit = _new_hit(PlaceHit, hit.start, hit.end - 1, hit.place, False)  # 青岛市南区: 市南区 of 青岛
            hits.append(hit)
            at = hit.end
            pair = norm[at:at + 2]
            below = _read_free(norm, at, names_by_pair[pair]) if pair in index else None
            hit = below or (_find_child(norm, at, hit.place, _bound_by_pair[pair]) if pair in bound else None)
    return _add_bound(norm, hits)


@compiled
def list_places() -> dict[str, Place]:
    """Every place of the tables by its full name."""
    return {row[0]: Place(*row) for row in list_rows()}


def is_inside(place: Place, outer: Place) -> bool:
    """Whether one place lies in another by the table."""
    if outer.name == "中国":
        return place.level not in ("country", "world")
    return outer.name in _list_outer(place.parents)


@remembered(512)  # a text has few that others may lie in
def _list_outer(parents: tuple[str, ...]) -> frozenset[str]:
    """The names of all places above a place with these right above it."""
    places, found = list_places(), set(parents)
    todo = list(parents)
    for name in todo:  # more come on the way
        if name in places:
            todo += set(places[name].parents) - found
            found.update(places[name].parents)
    return frozenset(found)


def _read_free_names(pair: str) -> list[PlaceEntry]:
    places, exceptions = list_places(), _exceptions()
    return [(name, places[place], full == "full", exceptions.get(name, _NO_EXCEPTIONS))
            for name, place, full in unpack(list_beginnings()[0][pair])]


def _read_bound_names(pair: str) -> list[tuple[str, Place]]:
    return [(name, list_places()[place]) for name, place in unpack(list_beginnings()[1][pair])]


names_by_pair: Mapping[str, list[PlaceEntry]] = renewed(Opened(_read_free_names))
_bound_by_pair: Mapping[str, list[tuple[str, Place]]] = renewed(Opened(_read_bound_names))
_NO_EXCEPTIONS: Exceptions = []
_LETS_STAND = frozenset("在于到至从赴自向是和与及由市省区县州为对经往去来过因据让使请将把被给")


@compiled
def _exceptions() -> dict[str, Exceptions]:
    """For each short name, its offset in the longer words that hold it, and these."""
    words: dict[str, dict[int, tuple[str, ...]]] = {}
    for row in read_table("place_exceptions.csv"):
        offsets, at = words.setdefault(row["place"], {}), row["word"].index(row["place"])
        offsets[at] = (*offsets.get(at, ()), row["word"])
    return {place: list(offsets.items()) for place, offsets in words.items()}


def stands(norm: str, at: int, name: str, full: bool, exceptions: Exceptions | None = None) -> bool:
    """Whether the name at this place is one: not inside another word; ``exceptions`` are its own, for a caller that has them."""
    end = at + len(name)
    after = norm[end] if end < len(norm) else ""
    if full and after in _SWALLOWING and norm.startswith(_SWALLOWED.get(name[-1], ()), end) and not norm.startswith(_GOES_ON, end):
        return False
    if (pair := norm[at - 1:at + 1]) in list_words() and not opens_at(norm, at) and is_seam(norm, at, end) or \
            (pair in OPENERS or name[0] == "日" and pair[:1].isdigit()) and norm[at + 1:at + 3] in list_beginnings()[0] or \
            name[0] in MEASURES and is_counted(norm, at) or \
            not full and (after in "路大峡" and _ROADS.match(norm, end) or norm[at - 1:at] in OFFICE_LASTS and holds_office(norm, at, end)):
        return False
    for offset, words in _exceptions().get(name, ()) if exceptions is None else exceptions:
        if at >= offset and norm.startswith(words, at - offset):
            return False
    return True


def _read_free(norm: str, at: int, names: Iterable[PlaceEntry]) -> PlaceHit | None:
    """The longest of the names with these first two characters that begins here and needs no company."""
    for name, place, full, exceptions in names:
        if (len(name) == 2 or norm.startswith(name, at)) and stands(norm, at, name, full, exceptions) and \
                not (place.use == "bound" and _hangs_on(norm, at, place)):
            return _new_hit(PlaceHit, at, at + len(name), place, full)
    return None


def _hangs_on(norm: str, at: int, place: Place) -> bool:
    """Whether a district called by an everyday word only ends a longer one: 物流业新兴区 is no 新兴区."""
    if place.level != "county" or place.short not in list_words():
        return False
    before = norm[at - 1:at]
    if not "\u4e00" <= before <= "\u9fff" or before in _LETS_STAND:
        return False
    above = [p for p in (list_places().get(parent) for parent in place.parents) if p is not None]
    return not any(norm.endswith((p.name, p.short or p.name), 0, at) for p in above)


def _find_child(norm: str, at: int, parent: Place, names: Iterable[tuple[str, Place]]) -> PlaceHit | None:
    """The bound short name that begins right behind its parent: 安徽潜山."""
    for name, place in names:
        if norm.startswith(name, at) and is_inside(place, parent) and parent.name != "中国":
            is_full = norm.startswith(place.name, at)  # 西安市新城区, though a bare 新城区 may be any new town
            return PlaceHit(at, at + len(place.name if is_full else name), place, is_full)
    return None


def _add_bound(norm: str, hits: list[PlaceHit]) -> list[PlaceHit]:
    """Bound short names wherever they stand, of the places that the text names in full (or beside their parent)."""
    bound = [h.place for h in hits if h.place.use == "bound"]
    if not bound:
        return hits
    wanted = {(place.short, place) for place in bound if len(place.short) > 1}
    wanted |= {(place.name, place) for place in bound if place.level.startswith("hk")}
    extra = []
    taken = [h.start for h in hits]
    ends = [h.end for h in hits]
    for name, place in wanted:
        at = norm.find(name)
        while at >= 0:
            if is_free(at, at + len(name), taken, ends) and stands(norm, at, name, False):
                is_full = norm.startswith(place.name, at)
                extra.append(PlaceHit(at, at + len(place.name if is_full else name), place, is_full))
            at = norm.find(name, at + len(name))
    if not extra:
        return hits
    merged: list[PlaceHit] = []
    for hit in sorted(hits + extra, key=lambda h: (h.start, -h.end)):
        if not merged or hit.start >= merged[-1].end:
            merged.append(hit)
    return merged


def is_free(start: int, end: int, starts: list[int], ends: list[int]) -> bool:
    """Whether no hit overlaps a stretch; ``starts`` and ``ends`` are those of the hits in order."""
    i = bisect_right(starts, start) - 1
    return (i < 0 or ends[i] <= start) and (i + 1 >= len(starts) or starts[i + 1] >= end)
