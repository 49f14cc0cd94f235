"""The province and the city in which a place lies, by the table of places."""
from __future__ import annotations

from corpus_tools.data import remembered
from corpus_tools.names.places import Place, list_places

PROVINCES = ("province", "municipality", "sar")
CITIES = ("city", "municipality", "sar")


def find_above(place: Place, levels: tuple[str, ...]) -> Place | None:
    """The place itself or the nearest one above it that is of one of the levels; None where the table is not sure."""
    return place if place.level in levels else _look_above(place.parents, levels)


@remembered(512)  # a text names its own again and again
def _look_above(parents: tuple[str, ...], levels: tuple[str, ...]) -> Place | None:
    above = list_places().get(parents[0]) if len(set(parents)) == 1 else None
    return None if above is None else find_above(above, levels)


@remembered(512)  # a text is asked for its place and for its currency
def list_above(name: str) -> tuple[str, str]:
    """The province and the city that a place is or lies in, by their full names, "" where the table is not sure.

    >>> list_above("昆山市"), list_above("江苏省"), list_above("青岳市")
    (('江苏省', '苏州市'), ('江苏省', ''), ('', ''))
    """
    place = list_places().get(name)
    province, city = (find_above(place, PROVINCES), find_above(place, CITIES)) if place is not None else (None, None)
    return province.name if province is not None else "", city.name if city is not None else ""
