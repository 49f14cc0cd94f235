"""The taxonomy of indicators: from the text's own words to an id that is the same in every document.

A phrase is known when, after words that change nothing (全区, 实现, 数量) are taken off its edges, it equals a name or
synonym. Any other word left over (规上, 全口径, 新增, 拟, 省级, an industry) makes it another measure: it is not merged.
"""

from __future__ import annotations

from corpus_tools.data import compiled, read_table, remembered
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.normal import normalise

_MONEY = frozenset("CNY USD EUR HKD MOP TWD JPY GBP KRW".split())
_AREA = frozenset("m2 km2 mu hectare ft2".split())
_POWER = frozenset("W kW MW GW kV".split())
_FAMILIES = (
    _MONEY,
    _AREA,
    _POWER,
    frozenset("Wh kWh MWh GWh".split()),
    frozenset("g kg t jin".split()),
    frozenset("mm cm m km nm".split()),
    frozenset("percent percentage_point".split()),
    frozenset("TFlops PFlops EFlops".split()),
    frozenset("hour day month".split()),
)
_SIGNS = compile_late(r"[\s“”‘’\"'《》「」『』（）()、，,·\-—_/]+")
_SPELLINGS = (
    ("规模以上", "规上"),
    ("限额以上", "限上"),
    ("规模工业", "规上工业"),
    ("国家级高新技术企业", "国家高新技术企业"),
    ("的", ""),
)
# one of these is in each of them, or is written in capitals
_RESPELT = frozenset("规限级的abcdefghijklmnopqrstuvwxyz")


@frozen
class Entry:
    """One indicator: its id, names, unit, and the list that it comes from."""

    id: str
    zh: str
    en: str
    synonyms: tuple[str, ...]
    unit: str
    flow: str  # stock, flow or ratio
    prices: str  # how its growth is stated: real, nominal, or ""
    system: str
    edition: str
    code: str
    basis: str  # of the code: read, inferred, or "" where it has none


@compiled
def read_taxonomy() -> tuple[Entry, ...]:
    """All entries, in the order of the table.

    >>> [e.id for e in read_taxonomy() if e.code == "2.6"]
    ['net_new_high_tech_enterprises']
    """
    return tuple(
        Entry(
            row["id"],
            row["zh"],
            row["en"],
            tuple(filter(None, row["synonyms"].split("|"))),
            row["unit"],
            row["flow"],
            row["prices"],
            row["system"],
            row["edition"],
            row["code"],
            row["basis"],
        )
        for row in read_table("taxonomy.csv")
    )


def find_indicator_id(indicator: str, unit: str, kind: str) -> str | None:
    """The taxonomy's id of an indicator phrase, None where it has none.

    A level's unit must fit the entry's: 入驻率 in yuan is not known.

    >>> find_indicator_id("全区规模以上工业总产值", "CNY", "level"), find_indicator_id("工业产值", "percent", "change")
    ('gross_industrial_output', 'gross_industrial_output_total')
    >>> find_indicator_id("申报高新技术企业", "count", "level"), find_indicator_id("纺织业产值", "CNY", "level")
    ('high_tech_enterprise_applications', None)
    """
    for entry in _list_entries(indicator, kind == "level"):
        if _fits(entry, unit, kind):
            return entry.id
    return None


def is_unit_strange(indicator: str, unit: str) -> bool:
    """Whether the taxonomy knows the measure of a level, and by no name in this unit: a GDP that is counted.

    >>> is_unit_strange("地区生产总值", "count"), is_unit_strange("地区生产总值", "USD"), is_unit_strange("新楼高度", "count")
    (True, False, False)
    """
    entries = _list_entries(indicator, True)
    return bool(entries) and not any(_fits(entry, unit, "level") for entry in entries)


@remembered(4096)
def _list_entries(indicator: str, is_level: bool) -> tuple[Entry, ...]:
    """The entries whose name a phrase is, with or without words at its edges that change nothing; the nearest first."""
    names = _names()
    before, after = _neutral()
    told = _spell(indicator)
    if told not in names and told[:1] not in before and told[-1:] not in after:
        return ()
    found: list[Entry] = []
    seen: set[str] = set()
    waiting: list[tuple[str, bool]] = [(told, False)]
    for phrase, only_stock in waiting:  # those that are shorter by a word are put at its end
        if phrase in seen:
            continue
        seen.add(phrase)
        if phrase in names:
            found += [entry for entry in names[phrase] if not (only_stock and entry.flow == "flow")]
        for word, scope in before.get(phrase[:1], ()):
            if len(word) < len(phrase) and phrase.startswith(word) and not (scope == "share" and is_level):
                waiting.append((phrase[len(word) :], only_stock or scope == "stock"))
        for word, scope in after.get(phrase[-1:], ()):
            if len(word) < len(phrase) and phrase.endswith(word) and not (scope == "share" and is_level):
                waiting.append((phrase[: -len(word)], only_stock or scope == "stock"))
    return tuple(found)


def _spell(phrase: str) -> str:
    text = normalise(phrase)
    if not text.isalnum():
        text = _SIGNS.sub("", text)
    if _RESPELT.isdisjoint(text):
        return text  # as most
    for old, new in _SPELLINGS:
        text = text.replace(old, new)
    return text.upper()


@compiled
def _names() -> dict[str, list[Entry]]:
    names: dict[str, list[Entry]] = {}
    said = [(entry, name) for entry in read_taxonomy() for name in (entry.zh, *entry.synonyms)]
    spelled = _spell("\0".join(name for _, name in said)).split("\0")  # all at once: there are many
    for (entry, _), name in zip(said, spelled, strict=True):
        known = names.setdefault(name, [])
        if entry not in known:
            known.append(entry)
    return names


@compiled
def _neutral() -> tuple[dict[str, list[tuple[str, str]]], dict[str, list[tuple[str, str]]]]:
    """The words that change nothing, longest first: before a phrase by their first character, behind it by their last."""
    sides: dict[str, list[tuple[str, str]]] = {"before": [], "after": []}
    for row in read_table("neutral_words.csv"):
        sides[row["place"]].extend((_spell(word), row["for"]) for word in row["words"].split(" "))
    before: dict[str, list[tuple[str, str]]] = {}
    after: dict[str, list[tuple[str, str]]] = {}
    for index, words, place in ((before, sides["before"], 0), (after, sides["after"], -1)):
        for pair in sorted({pair for pair in words if pair[0]}, key=lambda pair: (-len(pair[0]), pair)):
            index.setdefault(pair[0][place], []).append(pair)
    return before, after


def _fits(entry: Entry, unit: str, kind: str) -> bool:
    """Whether a quantity of this unit and kind can be one of the entry's."""
    if kind != "level" or entry.unit in ("", unit):
        return True
    return any(unit in family and entry.unit in family for family in _FAMILIES)
