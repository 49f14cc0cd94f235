"""Districts and towns of Taiwan, which only texts that name a place there are asked for: 台中市大里区."""
from __future__ import annotations

from corpus_tools.data import compiled
from corpus_tools.names.aliases import find_all
from corpus_tools.names.places import Place, PlaceHit, is_free, list_places, stands
from corpus_tools.names.ports import tells_of_taiwan

_ISLAND = "台湾省"
_ENDS, _SHORTEST, _LONGEST = ("区", "市", "乡", "镇"), 3, 4


def add_districts(norm: str, hits: list[PlaceHit], text: str = "") -> list[PlaceHit]:
    """The places found, with the districts and townships of Taiwan where one of them lies there or the ``text`` is from there.

    >>> from corpus_tools.names.places import find_places
    >>> text = "大里区产值5亿元。"
    >>> [[h.place.name for h in add_districts(t, find_places(t))] for t in ("台中市" + text, text)]
    [['台中市', '大里区'], []]
    """
    if not any(hit.place.name == _ISLAND or _ISLAND in hit.place.parents for hit in hits) and \
            not (any(map(text.__contains__, "區鄉鎮")) and tells_of_taiwan(text, norm)):
        return hits
    starts, ends = [hit.start for hit in hits], [hit.end for hit in hits]
    found = [hit for end in _ENDS for at in find_all(norm, end) if (hit := _read(norm, at + 1, starts, ends)) is not None]
    return sorted(hits + found, key=lambda hit: hit.start) if found else hits


def _read(norm: str, end: int, starts: list[int], ends: list[int]) -> PlaceHit | None:
    """The district whose full name ends here, where no other name stands."""
    for start in range(max(end - _LONGEST, 0), end - _SHORTEST + 1):
        place = _list_districts().get(norm[start:end])
        if place is not None and stands(norm, start, place.name, True) and is_free(start, end, starts, ends):
            return PlaceHit(start, end, place, True)
    return None


@compiled
def _list_districts() -> dict[str, Place]:
    return {place.name: place for place in list_places().values() if place.use == "told"}
