"""The endings that tell what kind of body a name is of, and the words at which a name stops."""
from __future__ import annotations

from collections import Counter
from operator import add
from sys import intern

from corpus_tools.data import Opened, compiled, kept, pack_groups, read_table, remembered, renewed, unpack, unpack_groups
from corpus_tools.frozen import frozen
from corpus_tools.names.wordlist import list_words

EndingEntry = tuple[str, str, str]  # an ending, the type of name that it ends, what it needs
ToldEnding = tuple[str, str, str, frozenset[str]]  # the same, and the characters that make another word of it
# the one of two characters, and all by the one before these and the one before that
EndingsByFour = tuple[ToldEnding | None, dict[str, dict[str, list[ToldEnding]]]]
KnownByNext = dict[str, list[tuple[int, ToldEnding]]]  # by the character behind the pair: where the pair stands in a name, and that
# what makes another word of an ending: 大学生, 中心城区, 银行业, 政府性
_SWALLOWED = {"大学": "生城", "总部": "企机经型", "中心": "城区镇线村化组", "银行": "业卡", "证券": "报时化", "政府": "性采投引工网型债隐", "公司": "法债", "集团": "化军", "学校": "化",
              "中学": "生", "小学": "生", "区委": "派托", "市委": "派托", "县委": "派托",
              "海关": "总特", "园区": "生", "科技港": "股", "港口": "岸", "项目": "化制区部", "产业带": "动来给", "创新港": "口", "医院": "感", "公路": "网口", "铁路": "网口线",
              "片区": "改更征拆域块", "区块": "链", "高速": "增发路率度成运旋飞行", "机场": "群", "汽车": "产零工制销品", "高科": "技", "生化": "学处反指需",
              "分区": "域块分负施包", "国会": "议山", "科大": "学讯夫楼厦类师省", "中科院": "所", "联盟": "链",
              "示范区": "县", "合作区": "域", "工程": "师院化类", "航班": "量", "广场": "舞", "卫星": "城互网",
              "控股": "股权子比地价", "古城": "墙址", "古镇": "群", "湿地": "公",
              "核电": "力厂站机装设产企项", "铁矿": "石砂粉山", "金矿": "石股", "铜矿": "石", "锂矿": "石业", "磷矿": "石",
              "建行": "道", "太保": "市", "国药": "准", "三星": "级堆"}
# what an ending needs that is a name by itself: nothing, that it does what companies do, or that the text is of Hong Kong, Macau or Taiwan
WHOLE, WHOLE_ACTING, WHOLE_THERE = "whole", "whole acting", "whole there"
WHOLES = frozenset((WHOLE, WHOLE_ACTING, WHOLE_THERE))
_NEEDS = {"": WHOLE, "acting": WHOLE_ACTING, "there": WHOLE_THERE}
_KNOWN = ("companies.csv", "companies_taiwan.csv", "bodies.csv", "things.csv")
_NUMERALS = frozenset("一二三四五六七八九十")
_NO_OFFICE = "门队分件位"  # 交通部门, 劳动部队
_NO_FUND = "入资放产递运标诉向稿债用身"  # 交投入, 建投产, 城投债
ZONES_OF_ONE = ("高新区", "经开区", "综保区", "保税区")  # of a town there is one
OF_MANY = ("数量", "个数", "家数", "总数", "覆盖率")  # 产业园区数量: what there are many of


@frozen
class OrganisationHit:
    """An organisation named at start:end; ``bare`` where nothing but the ending stands there."""

    start: int
    end: int
    type: str  # park, company, institution, agency, project, class
    ending: str
    bare: bool = False


@kept
def list_endings() -> dict[str, list[EndingEntry]]:
    """Endings by their last two characters, longest first: (ending, type, needs)."""
    index: dict[str, list[EndingEntry]] = {}
    for row in read_table("name_suffixes.csv"):
        index.setdefault(row["suffix"][-2:], []).append((row["suffix"], intern(row["type"]), intern(row["needs"])))
    for endings in index.values():
        endings.sort(key=lambda entry: -len(entry[0]))
    return index


def _list_known() -> list[EndingEntry]:
    """Names that are whole by themselves, the longest first: of companies and bodies."""
    rows = sorted((row for table in _KNOWN for row in read_table(table)), key=lambda row: -len(row["name"]))
    return [(row["name"], row.get("type") or "company", _NEEDS[row["needs"]]) for row in rows]


@compiled
def list_told() -> tuple[dict[str, str], dict[str, str]]:
    """Endings and known names, packed, by the pairs of characters that :func:`_pack_told` finds them by."""
    endings, others = _pack_told()
    return unpack_groups(endings), unpack_groups(others)


@kept
def _pack_told() -> tuple[str, str]:
    """Endings by their last two characters; and the known names that end as none does, by a pair of their characters.

    Known names that end as an ending does are among those; of equal length they come first. The pair of another one is no
    everyday word, and that of the most names: the fewer pairs, the faster the scan. A text has few of the pairs: what they
    have is opened below.
    """
    told = {pair: [*endings] for pair, endings in list_endings().items()}
    names: list[EndingEntry] = []
    for known in _list_known():
        told.get(known[0][-2:], names).append(known)
    for endings in told.values():
        endings.sort(key=lambda entry: (-len(entry[0]), entry[2] not in WHOLES))
    words = list_words()
    often = Counter(pair for name, *_ in names for pair in map(add, name, name[1:]))
    ranks = {pair: (not pair.isascii() and pair not in words, times) for pair, times in often.items()}
    others: dict[str, list[EndingEntry]] = {}
    for known in names:
        others.setdefault(max(map(add, known[0], known[0][1:]), key=ranks.__getitem__), []).append(known)
    return pack_groups(told), pack_groups(others)


def _read_told(told: str) -> list[ToldEnding]:
    return [(name, kind, needs, _list_swallowing(name)) for name, kind, needs in unpack(told)]


def _read_endings(pair: str) -> EndingsByFour:
    """The endings with these last two characters, the longest first; under "" stand those of three and two."""
    endings = _read_told(list_told()[0][pair])
    longer: dict[str, dict[str, list[ToldEnding]]] = {}
    for entry in endings:
        if len(ending := entry[0]) > 2:
            longer.setdefault(ending[-3], {"": []}).setdefault(ending[-4:-3], []).append(entry)
    short = [entry for entry in endings if len(entry[0]) < 3]
    for befores in longer.values():
        three = befores.pop("") + short
        befores.update({before: here + three for before, here in befores.items()}, **{"": three})
    return short[0] if short else None, longer


def _read_known(pair: str) -> KnownByNext:
    """The other known names with a pair and where it stands in them, by the character behind it; "" for what ends with the pair."""
    known = [(told[0].index(pair), told) for told in _read_told(list_told()[1][pair])]
    behind: dict[str, list[int]] = {"": []}
    for number, (at, told) in enumerate(known):
        behind.setdefault(told[0][at + 2:at + 3], []).append(number)
    return {after: [known[number] for number in (sorted(here + behind[""]) if after else here)] for after, here in behind.items()}


endings_by_four: dict[str, EndingsByFour] = renewed(Opened(_read_endings))
known_by_next: dict[str, KnownByNext] = renewed(Opened(_read_known))


def find_shorter(norm: str, end: int, ending: str) -> ToldEnding | None:
    """The longest ending that ends here and is shorter than another one."""
    if (pair := norm[end - 2:end]) not in list_told()[0]:
        return None
    short, longer = endings_by_four[pair]
    if (befores := longer.get(norm[end - 3:end - 2])) is None:
        return short if short is not None and len(short[0]) < len(ending) else None
    return next((entry for entry in befores.get(norm[end - 4:end - 3]) or befores[""]
                 if len(entry[0]) < len(ending) and norm.endswith(entry[0], 0, end)), None)


def _list_swallowing(ending: str) -> frozenset[str]:
    more = _NO_OFFICE if ending[-1] == "部" else "市" if ending[-1] == "城" else "口" if ending[-1] == "港" else \
        "区头" if ending[-1] == "街" else \
        _NO_FUND if ending[-1] == "投" else ""
    return frozenset(_SWALLOWED.get(ending, "性" if ending.endswith("政府") else "") + more)


@compiled
def list_tellers() -> dict[str, str]:
    """Known agencies and associations, with whom it is told of where they name no one: the country, or "" where that depends."""
    return {row["name"]: row["of"] for row in read_table("bodies.csv") if row["type"] == "agency"}


@compiled
def list_park_words() -> frozenset[str]:
    """The endings of the names of parks: words that alone tell no park from another."""
    return frozenset(ending for endings in list_endings().values() for ending, kind, _ in endings if kind == "park")


@compiled
def list_weak_endings() -> frozenset[str]:
    """Endings that tell a company only behind a word of its own: trades (科技, 电池)."""
    return frozenset(ending for endings in list_endings().values() for ending, _, needs in endings if needs not in ("any", "own"))


@remembered(4096)
def is_generic(text: str) -> bool:
    """Whether a string is made of words that tell a kind only: 国家级科技, but not 沧澜.

    >>> is_generic("国家级科技企业"), is_generic("沧澜")
    (True, False)
    """
    generic, (sizes, lasts) = list_generic_words(), _list_generic_sizes()
    if text and text[-1] not in lasts:
        return False
    size, ends = len(text), [0]
    for at in ends:  # where such words end, found on the way
        if at == size:
            return size < 2 or not _NUMERALS.issuperset(text)  # 三一集团
        for length in sizes.get(text[at], ()):
            if (end := at + length) <= size and text[at:end] in generic and end not in ends:
                ends.append(end)
    return False


@compiled
def list_generic_words() -> frozenset[str]:
    """Words that stand in names of many and tell a kind only."""
    return frozenset(row["word"] for row in read_table("name_generic.csv"))


@compiled
def _list_generic_sizes() -> tuple[dict[str, set[int]], frozenset[str]]:
    """How long the words are that tell a kind only, by their first character; and their last characters."""
    sizes: dict[str, set[int]] = {}
    for word in list_generic_words():
        sizes.setdefault(word[0], set()).add(len(word))
    return sizes, frozenset(word[-1] for word in list_generic_words())


@kept
def list_stop_words() -> tuple[frozenset[str], frozenset[str]]:
    """Words that stand before a name and are no part of it, most of them verbs: of one character, and of more."""
    words = [row["word"] for row in read_table("name_stops.csv")]
    return frozenset(w for w in words if len(w) == 1), frozenset(w for w in words if len(w) > 1)
