"""The currency of a plain 元: by the places that a text names, and by the words of each administration."""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.model import Article
from corpus_tools.names.above import list_above
from corpus_tools.names.find import Name
from corpus_tools.names.mastheads import find_own_places, list_masthead
from corpus_tools.names.origins import find_guests, list_origins
from corpus_tools.names.pairs import scan_pairs
from corpus_tools.names.ports import counts_years_of_republic, is_of_taiwan, is_traditional, may_be_of_a_port
from corpus_tools.split import Passage

CURRENCIES = {"香港特别行政区": "HKD", "澳门特别行政区": "MOP", "台湾省": "TWD"}
# in simplified and in Traditional characters
_MONEYS = {"美元": "USD", "港元": "HKD", "港币": "HKD", "澳门元": "MOP", "澳门币": "MOP", "新台币": "TWD", "台币": "TWD", "人民币": "CNY",
           "欧元": "EUR", "日元": "JPY", "英镑": "GBP", "韩元": "KRW"}
_SAME_BELOW = compile_late(f"（(?:单位[：:]?|均为|以)?({'|'.join(_MONEYS)})(?:计)?[，、 ·‧•]?下同）")
_BY_SHORT = {"香港": "HKD", "澳门": "MOP", "台湾": "TWD"}
CHINA = ("中国", "中华人民共和国")
_PAPERS = ("商报", "文汇报", "经济日报", "电台", "中通社", "新闻网")
_SEVERAL = 3
_ENOUGH, _FAR_MORE = 2, 4  # names and words; times as many as of the mainland
_IN_LIST = 0.4  # what a place among others counts: 销往日本、香港
_LAST = ("last HKD", "last TWD")
_ANYWHERE = ("全市", "市政府")  # words of the mainland that Taiwan has too, in mainland characters


def find_currency(passage: Passage, article: Article | None, names: Sequence[Name]) -> str:
    """The currency of a plain 元: CNY, HKD, MOP or TWD.

    Traditional characters alone do not make it HKD: a mainland text that is set in them stays CNY. The places that
    the text names and the words of each administration decide.

    >>> from corpus_tools.names.find import find_names
    >>> from corpus_tools.split import read_passage
    >>> p = read_passage("本港去年零售額3000億元，九龍塘商場租金升2%，屯門居民收入增加。")
    >>> find_currency(p, None, find_names(p))
    'HKD'
    >>> p = read_passage("深圳高新區全年產值500億元，與香港合作項目30個。")
    >>> find_currency(p, None, find_names(p))
    'CNY'
    >>> p = read_passage("新竹科学园区去年营业额1万亿元。")
    >>> find_currency(p, None, find_names(p))
    'TWD'
    """
    told = _SAME_BELOW.search(passage.norm) if "same below" in scan_pairs(passage.norm).cues else None
    if told:  # 70亿（美元，下同）
        return _MONEYS[told[1]]
    is_set = is_traditional(passage.text)
    if not is_set and not may_be_of_a_port(passage.text, passage.norm) and not _names_office(passage.norm, names):
        return _find_plain_currency(passage, article, names)
    score: Counter[str] = Counter()
    origins = list_origins(passage.norm, names) | find_guests(passage.norm, names)
    named = {name.place for name in names}
    homes, known = _list_homes(), set()
    for k, name in enumerate(names):
        if (own := homes.get(said := passage.norm[name.start:name.end])) is not None:
            score[own] += said not in known  # once: 台积电南京厂 is in the mainland, however often it is named
            known.add(said)
            continue
        if k in origins or passage.norm.startswith(_PAPERS, name.end):
            continue
        province, city = list_above(name.place)
        if province and (name.place[-1] != "区" or province in CURRENCIES or city in named or province in named
                         or city and name.text.startswith(city)):
            score[CURRENCIES.get(province, "CNY")] += _IN_LIST if is_listed(name, passage) else 1  # 在浙江、广东等地推广
        elif province:
            score["CNY"] += 0.1  # a district whose city nobody names: one of Taiwan may be called the same
        elif name.place in CHINA:
            score["CNY"] += 0.5
        elif is_set and name.type == "park" and name.text[1:] == "科":
            score["TWD"] += 1  # 南科
    passed = _ANYWHERE if score["TWD"] > score["CNY"] else ()
    for currency, words in _list_currency_words().items():
        if currency in _LAST:
            continue
        score[currency] += sum(passage.norm.count(word) for word in words if word not in passed)
    for currency in _list_masthead_currencies(article):
        if score[currency] or score["CNY"] < 1:  # a paper of Hong Kong that tells of nothing but a mainland place
            score[currency] += 5
    if is_of_taiwan(passage.norm) if is_set else counts_years_of_republic(passage.norm):
        score["TWD"] += 2
    if max(score.values()) < 1:
        for last in _LAST:
            if any(word in passage.norm for word in _list_currency_words()[last]):
                return last[-3:]
    best = max(("HKD", "MOP", "TWD"), key=lambda c: score[c])
    if not is_set and score[best] < max(_ENOUGH, _FAR_MORE * score["CNY"]):  # a mainland text that has to do with an office there
        return _find_plain_currency(passage, article, names)
    return best if score[best] > max(score["CNY"], _IN_LIST) else "CNY"


@compiled
def _list_homes() -> dict[str, str]:
    """The currency of where each well-known company and body of Hong Kong, Macau and Taiwan is from."""
    tables = (("companies_taiwan.csv", "place"), ("bodies.csv", "of"))
    return {row["name"]: _BY_SHORT[row[where]] for table, where in tables for row in read_table(table) if row[where] in _BY_SHORT}


@compiled
def _list_currency_words() -> dict[str, tuple[str, ...]]:
    return {row["currency"]: (*row["offices"].split(), *row["words"].split(" ")) for row in read_table("currency_words.csv")}


def _names_office(norm: str, names: Sequence[Name]) -> bool:
    """Whether a text names a place of Hong Kong, Macau or Taiwan, and an office that only these have."""
    return any([list_above(place)[0] in CURRENCIES for place in {name.place for name in names if name.place}]) \
        and any(office in norm for office in _list_offices())


@compiled
def _list_offices() -> tuple[str, ...]:
    return tuple(office for row in read_table("currency_words.csv") for office in row["offices"].split())


def _list_masthead_currencies(article: Article | None) -> list[str]:
    provinces = [list_above(place.name)[0] for words in list_masthead(article) for place in find_own_places(words)]
    return [CURRENCIES.get(province, "CNY") for province in provinces if province]


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
        if not name.place:
            continue
        province = list_above(name.place)[0]
        money = CURRENCIES.get(province, "CNY") if province else "CNY" if name.place in CHINA else ""
        if money == "CNY":
            return "CNY"
        if money == "TWD" and not is_listed(name, passage) or money and name.type in ("agency", "park"):
            found.add(money)
    is_mainland = len(found) != 1 or any(word in passage.norm for word in _list_currency_words()["CNY"] if word not in _ANYWHERE)
    return "CNY" if is_mainland else found.pop()


def _tells_of_mainland(names: Sequence[Name], article: Article | None) -> bool:
    """Whether what a paper of Hong Kong or Macau prints in mainland characters speaks of mainland places and hardly of its own."""
    counts: Counter[bool] = Counter()
    own = article.publisher if article is not None else ""
    for name in names:
        province = list_above(name.place)[0]
        if province and not own.startswith(name.text):
            counts[province in CURRENCIES] += 1
    return counts[False] >= _SEVERAL and counts[False] > 3 * counts[True]


def find_told_currency(norm: str, at: int) -> str:
    """The currency that a bracket right behind an amount gives to it and to those that follow: 70亿（美元，下同）.

    >>> find_told_currency("70亿（美元，下同）", 3), find_told_currency("70亿元", 3)
    ('USD', '')
    """
    told = _SAME_BELOW.match(norm, at) if norm[at:at + 1] == "（" else None
    return _MONEYS[told[1]] if told else ""


def is_listed(name: Name, passage: Passage | None) -> bool:
    """Whether a name is one of several that 、 joins."""
    return passage is not None and "、" in (passage.norm[name.start - 1:name.start], passage.norm[name.end:name.end + 1])
