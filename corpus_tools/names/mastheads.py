"""Where a publication is from, by what it is called (宁夏日报, 中国云江网), and whose 全县 a text speaks of."""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from corpus_tools.data import compiled, remembered
from corpus_tools.late import compile_late
from corpus_tools.model import Article
from corpus_tools.names.find import Name
from corpus_tools.names.places import Place, find_places, list_places
from corpus_tools.normal import normalise

_OFFICE = compile_late(r"(?:政府|管委会|管理委员会|委员会|局|厅|委|办|办公室|(?<![闻体讯])中心|园|园区|开发区|高新区|新区|示范区|投资区|区|县|州)(?:门户网站|官方网站|网站|官网)?$")
# 中国云江网, 今日云江, 云江融媒体中心, 云江日报: the site, the newsroom and the paper of the county 云江; 光明日报 is none of a district's
_COUNTY_SITE = compile_late("中国([\u4e00-\u9fff]{2,3})(?:新闻)?网|今日([\u4e00-\u9fff]{2,3})$|"
                            "((?!光明|解放|新华|新民|滨海|东方|长安)[\u4e00-\u9fff]{2,3})(?:日报|在线|发布|融媒体?(?:中心|网)?|新闻网|广播电视台|电视台|政府网)$")
_BY_OFFICE = (("via", ("breadcrumb", "date line")), ("publisher", ("source line", "issuer line")))
_BUREAUS = ("局", "委", "委员会", "办公室", "政府", "厅", "中心", "办")
_PAPER = compile_late("[\u4e00-\u9fff]{2}证券报")  # one of the country's, wherever it is printed


@remembered(64)  # of one page it is asked for every article, and for its currency too
def find_own_places(words: str) -> tuple[Place, ...]:
    """The places below a country that a publisher's name or a dateline names: 宁夏日报 → 宁夏回族自治区."""
    hits = find_places(_PAPER.sub("", normalise(words))) if words else ()
    found = tuple(h.place for h in hits if h.place.level not in ("country", "world", "group"))
    site = _COUNTY_SITE.match(words) if words and not found else None
    county = _list_counties().get(site[1] or site[2] or site[3]) if site else None
    return (list_places()[county],) if county else found


@compiled
def _list_counties() -> dict[str, str]:
    """The full name of every county whose short one no other place has."""
    times = Counter(place.short for place in list_places().values())
    return {place.short: place.name for place in list_places().values() if place.level == "county" and times[place.short] == 1}


def find_own_county(names: Sequence[Name]) -> str:
    """The only county or district that a text names which says 全县 or 我区; "" where there is none."""
    told = {name.place for name in names if name.type == "place" and name.level == "county"}
    own = any(name.type == "stand-in" and name.level in ("county", "district") and name.text[0] in "全我" for name in names)
    return told.pop() if own and len(told) == 1 else ""


def list_masthead(article: Article | None) -> tuple[str, ...]:
    """What a page says of where it is from: a place told from outside, its publisher, the office whose site it is.

    A portal that passes a text on tells nothing of the text's place.
    """
    if article is None:
        return ()
    return article.place, article.publisher, article.via if _OFFICE.search(article.via) else ""


def find_office_place(article: Article | None) -> Place | None:
    """The place whose office's page or bulletin it is, by its trail, its masthead or the source that it names: 江阴市商务局."""
    by = None if article is None else next((key for key, where in _BY_OFFICE if article.basis.get(key) in where), None)
    office = getattr(article, by) if by is not None else ""
    own = next(iter(find_own_places(office)), None) if office.endswith(_BUREAUS) else None
    return own if own is not None and (own.name in office or own.level == "province") else None
