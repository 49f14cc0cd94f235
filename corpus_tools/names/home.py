"""Where a document is from: its country, province and city, and the currency of a plain 元."""
from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from operator import itemgetter

from corpus_tools.data import compiled, read_table, remembered
from corpus_tools.late import compile_late
from corpus_tools.model import Article
from corpus_tools.names.find import Name
from corpus_tools.names.mastheads import find_own_county, find_own_places
from corpus_tools.names.origins import list_origins
from corpus_tools.names.places import CITIES, PROVINCES, find_above, list_places
from corpus_tools.normal import find_changed
from corpus_tools.split import Passage

_IDEOGRAPHS = compile_late("[\u4e00-\u9fff]+")
_OFFICE = compile_late(r"(?:政府|管委会|管理委员会|委员会|局|厅|委|办|办公室|园|园区|开发区|高新区|新区|示范区|投资区|区|县|州)(?:门户网站|官方网站|网站|官网)?$")
Home = tuple[str, str, str, str]  # whose 全国 it is, province, city and county by their full names
_OPENING = 200  # characters: a place named there tells where a text is from
_CURRENCY = {"香港特别行政区": "HKD", "澳门特别行政区": "MOP", "台湾省": "TWD"}
# in simplified and in Traditional characters
_MONEYS = {"美元": "USD", "港元": "HKD", "港币": "HKD", "澳门元": "MOP", "澳门币": "MOP", "新台币": "TWD", "台币": "TWD", "人民币": "CNY",
           "欧元": "EUR", "日元": "JPY", "英镑": "GBP", "韩元": "KRW"}
_SAME_BELOW = compile_late(f"（(?:单位[：:]?|均为|以)?({'|'.join(_MONEYS)})(?:计)?[，、 ·‧•]?下同）")
_CHINA = ("中国", "中华人民共和国")
_SHORT = {"台湾省": ("台湾", "台灣"), "香港特别行政区": ("香港", "香港"), "澳门特别行政区": ("澳门", "澳門")}
_TAIWAN = "台湾省"
_SOME_TRADITIONAL = 3
_SEVERAL = 3
_OF_TAIWAN = ("台币", "行政院", "立法院", "中央社", "国科会", "主计总处", "国发会", "卫福部", "东协", "年增率")
# 民国95年, 108年6月, 今（111）年: years of the Republic; 1.2兆元: elsewhere it is 万亿
_REPUBLIC = compile_late("[民年今兆](?:"  # one set first: it is looked for at full speed
                         "(?<=(?<![0-9第])1[0-4][0-9]年)(?:度(?!假)|(?:(?:1[0-2]|[1-9])[至到~-])?(?:1[0-2]|0?[1-9])月|第?[1-4一二三四]季|[上下]半年)"
                         "|(?<=(?<![0-9第])1[0-4][0-9]年)(?=起(?!点))|(?<=(?<![〇零一二三四五六七八九十百千万第])一[〇零一二三][〇零一二三四五六七八九]年)"
                         "(?:度|[上下]半年|底|第[一二三四]季|(?:十[一二]?|[一二三四五六七八九])月)"
                         "|(?<=民)国[0-9]{2,3}年|(?<=今)（1[0-4][0-9]）年|(?<=年)（1[0-4][0-9]年）|(?<=[0-9]兆)(?:元|[0-9]))")
_BY_OFFICES = ("统计暨普查局", "政府统计处", "主计总处", "主计处")  # of one administration, in whatever characters
_ANYWHERE = ("全市", "市政府")  # words of the mainland that Taiwan has too, in mainland characters


def document_place(article: Article | None, names: Sequence[Name], passage: Passage | None = None, *,
                   origins: Collection[int] | None = None) -> Home:
    """Country, province, city and county that an article is from by their full names, "" where it does not tell.

    The document's own word on its place comes first, then its publisher and the office whose site it is, then the places
    that it names most; last, of a text in Traditional characters, the words that only one administration uses (本港, 新台幣).

    ``origins`` are the places that only say where people come from, for a caller that knows them (:func:`list_origins`).
    """
    if origins is None:
        origins = list_origins(passage.norm, names) if passage is not None else ()
    told = _find_told_place(article, names, passage, origins)
    if passage is None:
        return told
    if not told[1] or told[1] in _CURRENCY and not any(list_masthead(article)):  # 中国大陆与香港占总出口…, in what is told of Taiwan
        currency = find_currency(passage, article, names)
        told = next((_lift(place) for place, money in _CURRENCY.items() if money == currency), told)
    if told[1] == _TAIWAN and _may_be_of_a_port(passage.text, passage.norm):
        return _TAIWAN, *told[1:]  # what 全国 means there
    return told


def _find_told_place(article: Article | None, names: Sequence[Name], passage: Passage | None, origins: Collection[int]) -> Home:
    for words in list_masthead(article):
        for place in find_own_places(words):
            return _lift(place.name)
    said, provinces, cities = (defaultdict[str, int](int) for _ in range(3))
    for k, name in enumerate(names):
        if name.place and k not in origins:
            said[name.place] += 1
    foreign = home = 0
    for where, times in said.items():
        place = list_places().get(where)
        if place is None:
            continue
        if place.level == "country" and place.name not in _CHINA:
            foreign += times
        above = find_above(place, PROVINCES)
        if above:
            home += times
            provinces[above.name] += times
        city = find_above(place, CITIES)
        if city:
            cities[city.name] += times
    if not provinces:
        return ("" if foreign else "中国" if names else "", "", "", "")
    province, count = max(provinces.items(), key=itemgetter(1))
    if count * 2 <= home or not _tells_home(names, province, passage):
        return "中国", "", "", ""
    inside = [c for c, _ in sorted(cities.items(), key=itemgetter(1), reverse=True) if _lift(c)[1] == province]
    sure = inside and cities[inside[0]] * 2 > sum(cities[c] for c in inside)
    return "中国", province, inside[0] if sure else "", find_own_county(names) if sure else ""


def list_masthead(article: Article | None) -> tuple[str, ...]:
    """What a page says of where it is from: a place told from outside, its publisher, the office whose site it is.

    A portal that passes a text on tells nothing of the text's place.
    """
    if article is None:
        return ()
    return article.place, article.publisher, article.via if _OFFICE.search(article.via) else ""


def spell_region(full: str, text: str) -> str:
    """Hong Kong, Macau and Taiwan for short and in a text's own characters, where it says only 本港 or 全台.

    >>> spell_region("台湾省", "全台營業額增長"), spell_region("江州市", "全市企業")
    ('台灣', '江州市')
    """
    short = _SHORT.get(full)
    return full if short is None else short[len(find_changed(text[:400])) > _SOME_TRADITIONAL]


def _tells_home(names: Sequence[Name], province: str, passage: Passage | None) -> bool:
    """Whether a text shows that it is from a province, and does not only speak of a company or two from there."""
    said = [name for name in names if (place := list_places().get(name.place)) and (above := find_above(place, PROVINCES))
            and above.name == province]
    if len(said) > 2 or any(name.type in ("agency", "park") for name in said):
        return True
    return any(name.type == "place" and (name.start < _OPENING and not _is_listed(name, passage)
                                         or name.text[-1] in "市省区县州盟旗镇乡") for name in said)


def _is_listed(name: Name, passage: Passage | None) -> bool:
    return passage is not None and "、" in (passage.norm[name.start - 1:name.start], passage.norm[name.end:name.end + 1])


def _lift(name: str) -> Home:
    place = list_places()[name]
    province, city = find_above(place, PROVINCES), find_above(place, CITIES)
    county = place.name if place.level == "county" else ""
    return "中国", province.name if province else "", city.name if city else "", county


def find_currency(passage: Passage, article: Article | None, names: Sequence[Name]) -> str:
    """The currency of a plain 元: CNY, HKD, MOP or TWD.

    Traditional characters alone do not make it HKD: a mainland text that is set in them stays CNY. The places that
    the text names and the words of each administration decide.

    >>> from corpus_tools.names.find import find_names
    >>> from corpus_tools.split import read_passage
    >>> p = read_passage("本港去年零售額3000億元，九龍塘商場租金升2%，屯門居民收入增加。")
    >>> find_currency(p, None, find_names(p, None))
    'HKD'
    >>> p = read_passage("深圳高新區全年產值500億元，與香港合作項目30個。")
    >>> find_currency(p, None, find_names(p, None))
    'CNY'
    >>> p = read_passage("新竹科学园区去年营业额1万亿元。")
    >>> find_currency(p, None, find_names(p, None))
    'TWD'
    """
    told = _SAME_BELOW.search(passage.norm)
    if told:  # 70亿（美元，下同）
        return _MONEYS[told[1]]
    if not _may_be_of_a_port(passage.text, passage.norm):
        return _find_plain_currency(passage, article, names)
    score: Counter[str] = Counter()
    origins = list_origins(passage.norm, names)
    for k, name in enumerate(names):
        if k in origins:
            continue
        place = list_places().get(name.place)
        above = find_above(place, PROVINCES) if place else None
        if above:
            score[_CURRENCY.get(above.name, "CNY")] += 1
        elif place and place.name in _CHINA:
            score["CNY"] += 0.5
    for currency, words in _list_currency_words().items():
        score[currency] += sum(passage.norm.count(word) for word in words)
    for currency in _list_masthead_currencies(article):
        score[currency] += 5
    if is_of_taiwan(passage.norm):
        score["TWD"] += 2
    best = max(("HKD", "MOP", "TWD"), key=lambda c: score[c])
    return best if score[best] > score["CNY"] else "CNY"


@compiled
def _list_currency_words() -> dict[str, tuple[str, ...]]:
    return {row["currency"]: tuple(row["words"].split(" ")) for row in read_table("currency_words.csv")}


def _list_masthead_currencies(article: Article | None) -> list[str]:
    provinces = [_lift(place.name)[1] for words in list_masthead(article) for place in find_own_places(words)]
    return [_CURRENCY.get(province, "CNY") for province in provinces if province]


def _find_plain_currency(passage: Passage, article: Article | None, names: Sequence[Name]) -> str:
    """The currency of a text in mainland characters, where 港元 and 新台币 are mostly written out.

    Its masthead decides. Without one a text that speaks of Taiwan, or of an office or park of Hong Kong or Macau, and of
    no place of the mainland is from there: a company that is listed in Hong Kong is not.
    """
    told = _list_masthead_currencies(article)
    if told:
        return told[0] if told[0] == "CNY" or not _tells_of_mainland(names, article) else "CNY"
    found: set[str] = set()
    for name in names:
        place = list_places().get(name.place) if name.place else None
        above = find_above(place, PROVINCES) if place else None
        money = _CURRENCY.get(above.name, "CNY") if above else "CNY" if place and place.name in _CHINA else ""
        if money == "CNY":
            return "CNY"
        if money == "TWD" and not _is_listed(name, passage) or money and name.type in ("agency", "park"):
            found.add(money)
    is_mainland = len(found) != 1 or any(word in passage.norm for word in _list_currency_words()["CNY"] if word not in _ANYWHERE)
    return "CNY" if is_mainland else found.pop()


def _tells_of_mainland(names: Sequence[Name], article: Article | None) -> bool:
    """Whether what a paper of Hong Kong or Macau prints in mainland characters speaks of mainland places and hardly of its own."""
    counts: Counter[bool] = Counter()
    own = article.publisher if article is not None else ""
    for name in names:
        place = list_places().get(name.place) if name.place else None
        above = find_above(place, PROVINCES) if place else None
        if above and not own.startswith(name.text):
            counts[above.name in _CURRENCY] += 1
    return counts[False] >= _SEVERAL and counts[False] > 3 * counts[True]


@remembered(2)  # its times and its currency ask in turn
def is_of_taiwan(norm: str) -> bool:
    """Whether a normal form has words that only texts of Taiwan use: its 112年 may be a year.

    >>> is_of_taiwan("营业额新台币5亿元"), is_of_taiwan("110年度预算"), is_of_taiwan("营业额5亿元")
    (True, True, False)
    """
    return any(word in norm for word in _OF_TAIWAN) or ("年" in norm or "兆" in norm) and _REPUBLIC.search(norm) is not None


def find_told_currency(norm: str, at: int) -> str:
    """The currency that a bracket right behind an amount gives to it and to those that follow: 70亿（美元，下同）.

    >>> find_told_currency("70亿（美元，下同）", 3), find_told_currency("70亿元", 3)
    ('USD', '')
    """
    told = _SAME_BELOW.match(norm, at)
    return _MONEYS[told[1]] if told else ""


@remembered(2)  # of one text it is asked for its place and for its currency
def _may_be_of_a_port(text: str, norm: str) -> bool:
    """Whether a text may be of Hong Kong, Macau or Taiwan: its normal form writes one ideograph in twenty otherwise, or its words tell."""
    changed = sum("\u4e00" <= char <= "\u9fff" for char in find_changed(text[:4000]))
    is_traditional = changed > 0 and changed >= 0.05 * sum(map(len, _IDEOGRAPHS.findall(text, 0, 4000)))
    return is_traditional or is_of_taiwan(norm) or any(office in norm for office in _BY_OFFICES)
