"""The tables of places put together: every place once, and the names that it goes by by their first two characters."""
from __future__ import annotations

from corpus_tools.data import compiled, kept, pack, pack_groups, read_table, unpack, unpack_groups
from corpus_tools.normal import normalise

# full names that are everyday words as well: 城区, 东区 … are read as words
_GENERIC_FULL = {"城区", "郊区", "矿区", "东区", "西区", "南区", "北区", "中区", "市中区", "城中区", "新城区", "老城区"}
PlaceRow = tuple[str, str, tuple[str, ...], str, str]  # the fields of a Place


@compiled
def list_rows() -> list[PlaceRow]:
    """What the tables say of each place."""
    return [(name, level, tuple(parents), short, use) for name, level, short, use, *parents in unpack(_pack_rows())]


@kept
def _pack_rows() -> str:
    """These, the places above each at its end."""
    rows: dict[str, PlaceRow] = {}
    for table in ("places_world.csv", "places.csv", "places_taiwan.csv", "places_former.csv"):
        for row in read_table(table):
            name, level, parents, short, use = rows.get(row["name"]) or (row["name"], row["level"], (), row["short"], row["use"])
            rows[name] = name, level, (*parents, row["parent"]) if row["parent"] else parents, short, use
    return pack((name, level, short, use, *parents) for name, level, parents, short, use in rows.values())


@compiled
def list_beginnings() -> tuple[dict[str, str], dict[str, str]]:
    """Packed rows by the first two characters of names: those that need no company, and short names that do."""
    free, bound = _pack_beginnings()
    return unpack_groups(free), unpack_groups(bound)


@kept
def _pack_beginnings() -> tuple[str, str]:
    """The longest first, each with the full name of its place."""
    index: dict[str, list[tuple[str, str, str]]] = {}
    bound: dict[str, list[tuple[str, str]]] = {}
    rows = list_rows()
    places = {row[0] for row in rows}

    def enter(name: str, place: str, full: str) -> None:
        name = normalise(name)  # 乾县 is 干县 there
        index.setdefault(name[:2], []).append((name, place, full))

    for name, level, _, short, use in rows:
        if use == "told":
            continue  # see add_districts
        if use == "bound" and level not in ("city", "county"):
            bound.setdefault(name[:2], []).append((name, name))
        elif name not in _GENERIC_FULL and len(name) > 1:
            enter(name, name, "full")
        if len(short) < 2:
            continue
        if use == "free":
            enter(short, name, "full" if short.endswith("区") else "")
        else:
            bound.setdefault(short[:2], []).append((short, name))
        if level == "county" and name[-1] in "区市":  # what it was called before
            for former in ("县", "市"):
                if short + former not in places:
                    enter(short + former, name, "full")
        for size in (-1, -3) if name.endswith(("自治州", "自治县", "自治旗")) else ():  # 青岳县, 青岳自治县
            if short + name[size:] not in places:
                enter(short + name[size:], name, "full")
    for names in (*index.values(), *bound.values()):
        names.sort(key=lambda entry: -len(entry[0]))
    return pack_groups(index), pack_groups(bound)
