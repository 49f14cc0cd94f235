"""Places called for short right before the ending of a park or a border crossing: 蒙自经开区, though a bare 蒙自 needs company elsewhere."""
from __future__ import annotations

from collections.abc import Iterable

from corpus_tools.data import compiled
from corpus_tools.names.aliases import find_all
from corpus_tools.names.endings import ToldEnding, list_generic_words
from corpus_tools.names.places import Place, PlaceHit, list_places, stands
from corpus_tools.names.wordlist import list_words

_SIZES = (4, 3, 2)  # characters of a short name
_TRADES = (2, 4)  # characters of a word for a trade
_CLEAN = frozenset(("", *"，。；：、\n“（ 在于从由对和与"))
_ZONES = ("高新", "经开区", "经济技术", "经济开发区", "工业园区")
GATES, _WAYS = ("口岸", "海关"), ("铁路", "公路", "航空", "陆路", "水运", "水路")
_OLD_TOWNS = frozenset(("古城", "石窟", "机场", "火车站"))
_TOLD_OF_MANY = ("新建", "新兴", "会同", "南部", "富民", "比如", "平原", "安居", "二七", "三元")  # what any park may be, or a verb
_SIDES = frozenset(("城东", "城西", "城北", "城中", "城关", "市中", "新城"))  # of any town, though a district is called so


def add_before_parks(norm: str, ends_at: Iterable[tuple[int, ToldEnding]], hits: list[PlaceHit], *,
                     has_gates: bool = True) -> list[PlaceHit]:
    """The places found, with those that only the ending of a park tells; no everyday words (新建开发区).

    ``ends_at`` tells where an ending ends, and which, ``has_gates`` whether one of GATES may stand in the text.
    """
    (names, tails), words = _short_names(), list_words()
    found: list[PlaceHit] = []
    for end, (ending, kind, _, _) in ends_at:
        if kind != "park":
            if ending in _OLD_TOWNS:
                found += _read_before_old_town(norm, end - len(ending), names)
            continue
        foot = end - len(ending)
        if ending[-1] not in "区园" or norm[foot - 2:foot] not in tails:
            if norm[foot - 5:foot - 4] in _CLEAN or norm[foot - 7:foot - 6] in _CLEAN:
                found += _read_before_trade(norm, foot, names)
            continue
        for size in _SIZES:
            word = norm[foot - size:foot] if foot >= size else ""
            if word in names and stands(norm, foot - size, word, False) and (word not in words or _is_meant(norm, foot - size, foot)):
                found.append(PlaceHit(foot - size, foot, names[word], False))
                break
    if has_gates:
        found += [hit for gate in GATES for at in find_all(norm, gate) if (hit := _read_before_gate(norm, at, names)) is not None]
    fresh = [new for new in found if not any(old.start < new.end and new.start < old.end for old in hits)] if found else ()
    return sorted([*hits, *fresh], key=lambda hit: hit.start) if fresh else hits


def _read_before_gate(norm: str, foot: int, names: dict[str, Place]) -> PlaceHit | None:
    """The place on the border whose crossing or customs are named at ``foot``: 东兴口岸, 东兴公路口岸."""
    foot -= 2 if norm.endswith(_WAYS, 0, foot) else 0
    word = next((norm[foot - size:foot] for size in _SIZES if foot >= size and norm[foot - size:foot] in names), "")
    if not word or word in list_words() or word in _TOLD_OF_MANY or not stands(norm, foot - len(word), word, False):
        return None
    return PlaceHit(foot - len(word), foot, names[word], False)


def _read_before_old_town(norm: str, foot: int, names: dict[str, Place]) -> list[PlaceHit]:
    """The place that opens a clause right before what a town has one of: 大同古城."""
    return [PlaceHit(foot - size, foot, names[word], False) for size in _SIZES
            if (word := norm[max(foot - size, 0):foot]) in names and norm[max(foot - size, 1) - 1:foot - size] in _CLEAN
            and word not in _TOLD_OF_MANY]


def _read_before_trade(norm: str, foot: int, names: dict[str, Place]) -> list[PlaceHit]:
    """The place that opens a clause and has a trade between it and the ending that stands at ``foot``: 蒙自电子产业基地."""
    for size in _TRADES:
        start, end = foot - size - 2, foot - size
        if start < 0 or start and norm[start - 1] not in _CLEAN:
            continue
        word = norm[start:end]
        if word in names and norm[end:foot] in list_generic_words() and word not in _TOLD_OF_MANY:
            return [PlaceHit(start, end, names[word], False)]
    return []


def _is_meant(norm: str, start: int, foot: int) -> bool:
    """Whether an everyday word opens the clause and 高新区 or 经开区 follows: 大同高新区, but not 建设平安园区."""
    return norm[start - 1:start] in _CLEAN and norm.startswith(_ZONES, foot) and norm[start:foot] not in _TOLD_OF_MANY


@compiled
def _short_names() -> tuple[dict[str, Place], frozenset[str]]:
    """The short names that need company, and the last two characters of each."""
    names = {place.short: place for place in list_places().values()
            if place.use == "bound" and place.level in ("city", "county") and len(place.short) > 1 and place.short not in _SIDES}
    return names, frozenset(short[-2:] for short in names)
