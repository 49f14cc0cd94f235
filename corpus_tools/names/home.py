"""Where a document is from: its country, province, city and county."""
from __future__ import annotations

from collections.abc import Collection, Sequence
from operator import itemgetter

from corpus_tools.model import Article
from corpus_tools.names.above import list_above
from corpus_tools.names.currency import CHINA, CURRENCIES, find_currency, is_listed
from corpus_tools.names.find import Name
from corpus_tools.names.mastheads import find_own_county, find_own_places, list_masthead
from corpus_tools.names.origins import list_origins
from corpus_tools.names.places import list_places
from corpus_tools.names.ports import may_be_of_a_port
from corpus_tools.normal import find_changed
from corpus_tools.split import Passage

Home = tuple[str, str, str, str]  # whose 全国 it is, province, city and county by their full names
_OPENING = 200  # characters: a place named there tells where a text is from
_SHORT = {"台湾省": ("台湾", "台灣"), "香港特别行政区": ("香港", "香港"), "澳门特别行政区": ("澳门", "澳門")}
_TAIWAN = "台湾省"
_SOME_TRADITIONAL = 3

ASSOCIATIONS = ("协会", "学会", "联合会", "商会", "促进会")
_GRIDS = ("国网", "南方电网")  # 国网宁夏电力
_OURS = ("全市", "我市", "全县", "我县", "全区", "我区", "全省", "我省", "全州")


def document_place(article: Article | None, names: Sequence[Name], passage: Passage | None = None, *,
                   origins: Collection[int] | None = None, currency: str = "") -> Home:
    """Country, province, city and county that an article is from by their full names, "" where it does not tell.

    The document's own word on its place comes first, then its publisher and the office whose site it is, then the places
    that it names most; last, of a text in Traditional characters, the words that only one administration uses (本港, 新台幣).

    ``origins`` are the places that only say where people come from, ``currency`` is that of a plain 元, for a caller that
    knows them (:func:`list_origins`, :func:`find_currency`).
    """
    if origins is None:
        origins = list_origins(passage.norm, names) if passage is not None else ()
    told = _find_told_place(article, names, passage, origins)
    if passage is None:
        return told
    if not told[1] or (told[1] in CURRENCIES or may_be_of_a_port(passage.text, passage.norm)) and not any(list_masthead(article)):
        currency = currency or find_currency(passage, article, names)  # 中国大陆与香港占总出口…, in what is told of Taiwan; 特首在浙江访问
        told = next((_lift(place) for place, money in CURRENCIES.items() if money == currency and place != told[1]), told)
    if told[1] == _TAIWAN and may_be_of_a_port(passage.text, passage.norm):
        return _TAIWAN, *told[1:]  # what 全国 means there
    return told


def _find_told_place(article: Article | None, names: Sequence[Name], passage: Passage | None, origins: Collection[int]) -> Home:
    for words in list_masthead(article):
        for place in find_own_places(words):
            return _lift(place.name)
    body = next((n for n in names if n.start < _OPENING and (n.type == "institution" and n.full.endswith(ASSOCIATIONS) or
                                                            n.type == "company" and n.full.startswith(_GRIDS))), None)
    if body is not None and any(name.type == "stand-in" and name.text in _OURS for name in names):
        for place in find_own_places(body.full):
            return _lift(place.name)  # 江州市茶业协会召开年会。全市产茶9万吨
    said: dict[str, int] = {}
    for k, name in enumerate(names):
        if name.place and k not in origins:
            said[name.place] = said.get(name.place, 0) + 1
    provinces: dict[str, int] = {}
    cities: dict[str, int] = {}
    foreign = home = 0
    for where, times in said.items():
        place = list_places().get(where)
        if place is None:
            continue
        if place.level == "country" and place.name not in CHINA:
            foreign += times
        province, city = list_above(where)
        if province:
            home += times
            provinces[province] = provinces.get(province, 0) + times
        if city:
            cities[city] = cities.get(city, 0) + times
    if not provinces:
        return ("" if foreign else "中国" if names else "", "", "", "")
    province, count = max(provinces.items(), key=itemgetter(1))
    if count * 2 <= home or not _tells_home(names, province, passage):
        return "中国", "", "", ""
    inside = [c for c, _ in sorted(cities.items(), key=itemgetter(1), reverse=True) if _lift(c)[1] == province]
    sure = inside and cities[inside[0]] * 2 > sum(cities[c] for c in inside)
    return "中国", province, inside[0] if sure else "", find_own_county(names) if sure else ""


def spell_region(full: str, text: str) -> str:
    """Hong Kong, Macau and Taiwan for short and in a text's own characters, where it says only 本港 or 全台.

    >>> spell_region("台湾省", "全台營業額增長"), spell_region("江州市", "全市企業")
    ('台灣', '江州市')
    """
    short = _SHORT.get(full)
    return full if short is None else short[len(find_changed(text[:400])) > _SOME_TRADITIONAL]


def _tells_home(names: Sequence[Name], province: str, passage: Passage | None) -> bool:
    """Whether a text shows that it is from a province, and does not only speak of a company or two from there."""
    inside = {place for place in {name.place for name in names if name.place} if list_above(place)[0] == province}
    said = [name for name in names if name.place in inside]
    if len(said) > 2 or any(name.type in ("agency", "park", "institution") for name in said):
        return True
    return any(name.type == "place" and (name.start < _OPENING and not is_listed(name, passage)
                                         or name.text[-1] in "市省区县州盟旗镇乡") for name in said)


def _lift(name: str) -> Home:
    return "中国", *list_above(name), name if list_places()[name].level == "county" else ""
