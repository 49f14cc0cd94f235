"""What an article is about: of the names that it says, the one for which most speaks."""
from __future__ import annotations

from collections.abc import Collection, Sequence

from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.model import Article
from corpus_tools.names.find import Name
from corpus_tools.names.home import Home, spell_region
from corpus_tools.names.mastheads import find_office_place
from corpus_tools.names.places import is_inside, list_places
from corpus_tools.split import Passage
from corpus_tools.subjects.bare_parks import credit_bare_parks, find_masthead_parks, lists_contents
from corpus_tools.subjects.credits import REPORTS, SERIES, credit_metadata, credit_regions, credit_stand_ins, say_place
from corpus_tools.subjects.mentions import Layout, count_mentions, read_layout
from corpus_tools.subjects.mistaken import (
    NAMED,
    PASSED,
    UNNAMED,
    find_part_told,
    find_together,
    is_digest,
    is_named_by_office,
    is_of_election,
    is_of_nation,
    is_of_territory,
    is_of_unnamed,
    is_partner,
    opens_as_office,
)
from corpus_tools.subjects.passing import is_of_unsaid_company
from corpus_tools.subjects.roles import Role
from corpus_tools.subjects.site_owners import OWNERS, find_plan_owner, find_reporter, find_site_owner, tells_of_owner
from corpus_tools.subjects.tally import Tally
from corpus_tools.subjects.weighed import find_weightier
from corpus_tools.traditional import simplify

_TOLD_PARK, _MANY = 4.0, 4  # as much as a place told from outside the text; places of which as much is told
_OF_PARK = compile_late("[\u4e00-\u9fff]{2,10}?(?:高新区|经开区|开发区|新区|产业园区?|园区|加工出口区|保税区|合作区|示范区)(?=[\u4e00-\u9fff]{2,6}$)")
_OWNED, _MASTHEAD = 3.0, 2.0  # what a plan adds to the one whose it is, a paper to the park whose it is
_BODIES, _NEARLY = ("company", "park"), 0.5  # of the best score
_OF_SERIES, _SAID_ONCE = 0.2, 0.4  # what is left to each of a series, and of what is said once and not in the title
_THAN = ("超过", "超越", "赶超", "高于", "低于", "领先", "优于", "仅次于", "落后于")
_AROUND = ("dateline", "source", "origin")  # parts that no place is told by
_SHARES = compile_late("[并月季]营收(?!额)|税后(?:纯益|净利)|EPS|每股[纯盈]|(?<!台)股价(?!净值|指数)|法说会|[中末]期息|(?<![0-9])本(?:园区|公司|集团|乡|镇|校)")
_RESULTS = compile_late("截至[^，。；\n]{4,20}止(?:年度|六个月|[三九]个月)[^，。；\n]{0,6}(?:业绩|财务)")  # the title of a company's results


@frozen
class Main:
    """The article's main subject: its full name, its type and the name that shows both; "" where there is none."""

    name: str
    type: str
    shown: Name | None


NO_MAIN, UNSAID = Main("", "", None), Main("", "", None)  # about no one; about a company that the text does not name


def find_main(passage: Passage, article: Article, names: Sequence[Name], roles: Sequence[Role],
              home: Home, origins: Collection[int]) -> Main:
    """The name that an article is mostly about: by its title, its first sentences and how often it is the topic.

    ``home`` is the document's country, province and city, which 我省 and 全市 speak of; ``origins`` are the places
    that only say where people come from.
    """
    if (reporter := find_reporter(passage, names)) is not None:
        return Main(reporter.full, reporter.type, reporter)
    layout = read_layout(passage)
    tally = count_mentions(passage, names, roles, home, origins, layout)
    main = _find_by_rules(passage, article, names, roles, home, layout, tally)
    chosen = main.name if main.shown is None or main.shown.end else main.shown.full
    other = find_weightier(chosen, passage, names, roles, home, origins, layout, tally)
    if is_of_unsaid_company(passage.norm, other.full if other else chosen, names, roles, tally.introduced):
        return UNSAID
    if other is None or not main.name and other.type in (*PASSED, "park") and opens_as_office(passage.norm):
        return main
    return Main(_say(other.full, other, passage), other.type, other) if other.full else NO_MAIN


def _find_by_rules(passage: Passage, article: Article, names: Sequence[Name], roles: Sequence[Role], home: Home,
                   layout: Layout, tally: Tally) -> Main:
    """The name with most points, by the rules that know what an article is about all the same."""
    credit_bare_parks(passage, article, names, roles, layout.titles, tally)
    credit_metadata(article, tally)
    _credit_site(passage, article, names, roles, tally)
    article_place = max(tally.scores, key=tally.scores.__getitem__, default="") if article and article.place else ""
    credit_stand_ins(names, roles, home, tally)
    heading = [n for n, r in tally.stand_ins if r.head]  # 全国, 我市, which clauses begin with
    credit_regions(home, tally)
    _discount(tally)
    _credit_told_park(article, tally)
    owner = None if any(n.type in OWNERS for n in tally.shown.values()) else find_plan_owner(names)
    if owner is not None:
        tally.scores[owner.full], tally.shown[owner.full] = _OWNED, owner
    best = _choose(tally, heading, home, owned=owner is not None, article_place=article_place) if tally.scores else ""
    if not best or _comes_late(best, tally, layout, passage.norm):
        office = None if best else find_office_place(article)
        only = _find_only_place(passage.norm, names, roles) or (say_place(office) if office is not None and office.name in home else None)
        if only is not None or not best:
            return Main(only.full, only.type, only) if only is not None else _read_home(passage, home)
    if is_digest(best, tally, layout.lead, home) or is_of_unnamed(best, tally, heading, names, passage, layout, home):
        return NO_MAIN
    if (is_of_election(best, tally, passage) or is_partner(best, tally, names, home) or
            is_of_territory(best, tally, home, passage, names, layout)) and (told := _read_home(passage, home)).name:
        return told
    if (is_of_nation(best, tally, heading, layout, passage.norm, home) or
            "中国" in tally.scores and best not in tally.titled and lists_contents(passage.norm)) and \
            (nation := list_places().get(home[0] or "中国")) is not None:
        return Main(_say(nation.name, say_place(nation), passage), "place", say_place(nation))
    if (together := find_together(passage, best, tally, layout)) is not None:
        return Main(together.full, "class", together)
    best = _widen(find_part_told(best, tally, home), names, roles, home, tally)
    return Main(_say(best, tally.shown[best], passage), tally.shown[best].type, tally.shown[best]) if best else NO_MAIN


def _credit_site(passage: Passage, article: Article | None, names: Sequence[Name], roles: Sequence[Role], tally: Tally) -> None:
    """The park whose paper it is, unless the text is about another one that is said again; the company whose site it is."""
    own = {full for full, name in tally.shown.items() if name.type == "park" and tally.heads[full] and tally.told.get(full, 0) > 1}
    for full in find_masthead_parks(article) if not own else own.intersection(find_masthead_parks(article)):
        tally.add(Name(0, 0, full, "park", full), _MASTHEAD)
        tally.told[full] = tally.told.get(full, 0) + NAMED
    if (site := find_site_owner(article, passage, names, roles, tally.shown)) is not None:
        is_own = tells_of_owner(passage, names, roles)
        tally.scores[site.full] = tally.scores.get(site.full, 0.0) + (2 * REPORTS if is_own else _MASTHEAD)
        tally.shown[site.full], tally.told[site.full] = site, NAMED
        if is_own:
            tally.titled.add(site.full)


def _discount(tally: Tally) -> None:
    """One of a series of companies counts less, and so does what is said once."""
    of_series = len(tally.firms) >= SERIES
    for full, name in ((full, tally.shown[full]) for full in tally.scores):
        if (of_series or full in tally.listed) and name.type == "company" and full not in tally.titled:
            tally.scores[full] *= _OF_SERIES
        if name.type != "place" and tally.told.get(full, 0) < 2 and full not in tally.introduced:
            tally.scores[full] *= _SAID_ONCE


def _credit_told_park(article: Article | None, tally: Tally) -> None:
    """The park that is told from outside the text, by the name that the text has for it."""
    if article is None or not article.park:
        return
    park = simplify(article.park)
    full = next((f for f, n in tally.shown.items() if n.type == "park" and f.endswith(park)), park)
    tally.add(Name(0, 0, full, "park", full), _TOLD_PARK)


def _choose(tally: Tally, heading: Sequence[Name], home: Home, *, owned: bool, article_place: str) -> str:
    """The name with most points; where it is said in passing only, a body with nearly as many, or "".

    ``heading`` are the stand-ins that clauses begin with, ``article_place`` the place that is best by what the document says.
    """
    scores, shown, heads = tally.scores, tally.shown, tally.heads
    best = max(scores, key=scores.__getitem__)
    nation = sum(n.level == "country" for n in heading)
    ours = sum(n.level in UNNAMED for n in heading)  # 全市, 我县
    pointed = {n.level for n in heading if n.text.startswith("该")}  # 该园区 …, where one park is named
    parts = {f for f, n in shown.items() if nation > heads[f] and n.place != "中国"}  # where a text speaks more of 全国, 我国

    def passes(full: str) -> bool:
        """Whether a name is said in passing only: 韩国、香港等地客商, 我区."""
        kind = shown[full].type
        if kind in pointed and kind in _BODIES and sum(n.type == kind for n in shown.values()) == 1:
            return False
        return not owned and tally.told.get(full, NAMED) < NAMED and full not in tally.titled and full not in tally.introduced and \
            heads[full] < (2 if shown[full].type == "place" else 1) and full != article_place and bool(shown[full].end) and \
            (kind not in ("place", "park") or not shown[full].place or shown[full].place not in home or full in parts or
             shown[full].level == "country" and ours > nation)

    if shown[best].type == "place" and best not in tally.titled and (bodies := [f for f in tally.introduced if f in scores and
            heads[f] > heads[best] and shown[f].type != "place" and f.startswith((best, shown[best].text))]):
        return max(bodies, key=scores.__getitem__)  # 云江市产业基金晒出账本, and then of its counties
    own = [f for f, n in shown.items() if n.level == "town"] if "town" in pointed else []
    if len(own) == 1 and own[0] in scores and shown[best].type == "place" and best not in tally.titled and heads[best] < heads[own[0]]:
        return own[0]  # 某县某镇抓招商。该镇引进江西某某…
    if not passes(best):
        return best
    body = max((f for f in scores if shown[f].type in _BODIES and not passes(f)), key=scores.__getitem__, default="")
    if best in parts and "中国" in scores:
        return "中国"
    own = next((f for f in scores if ours and shown[f].type == "place" and shown[f].place in filter(None, home[2:])), "")  # whose 全市 it is
    return body if body and scores[body] >= scores[best] * _NEARLY else own


def _comes_late(best: str, tally: Tally, layout: Layout, norm: str) -> bool:
    """Whether a body or works are said once, and behind the lead (某市交通局推进…, and then a list of roads), or where an office sums up."""
    return tally.shown[best].type in PASSED and tally.told.get(best, 0) < 2 and tally.shown[best].start >= layout.lead and \
        best not in tally.titled and best not in tally.introduced or is_named_by_office(best, tally, norm)


def _widen(best: str, names: Sequence[Name], roles: Sequence[Role], home: Home, tally: Tally) -> str:
    """The country for a region of it, none for one of several regions, Hong Kong or Macau for a district where their government acts."""
    level, shown = tally.shown[best].level, tally.shown
    if level == "group" and best not in tally.titled and sum(n.level == "group" for n in shown.values()) >= _MANY:
        return next((f for f, n in shown.items() if n.place == "中国"), "")  # 西部地区19个、中部地区14个
    return best


def _find_only_place(norm: str, names: Sequence[Name], roles: Sequence[Role]) -> Name | None:
    """The county or city that every place of a text is or lies around: said more than once, by an office, or as 全县 as well; or its park."""
    said = [(n, list_places()[n.place]) for n, r in zip(names, roles) if n.type in ("place", "agency") and n.place in list_places() and (
        r.part not in _AROUND or r.part == "source" and n.type == "agency")]
    for level in ("county", "city"):
        lowest = next((place for _, place in said if place.level == level), None)
        if lowest is None or any(place.name != lowest.name and not is_inside(lowest, place) and not is_inside(place, lowest)
                                 for _, place in said):
            continue
        own = [n for n, place in said if place.name == lowest.name]
        if all(norm.endswith(_THAN, 0, n.start) for n in own):
            return None  # 我县总量首次超过云江县
        park = _OF_PARK.match(own[0].text) if own[0].type == "agency" else None
        if park is not None and park[0] != lowest.name:
            return Name(own[0].start, own[0].start + park.end(), park[0], "park", park[0])  # 云江高新区茶业局2031年工作总结
        if len(own) > 1 or own[0].type == "agency" or norm.startswith("政府", own[0].end) or \
                any(n.type == "stand-in" and n.level in UNNAMED for n in names):
            return next((n for n in own if n.type == "place"), None) or say_place(lowest)
    return None


def _read_home(passage: Passage, home: Home) -> Main:
    """Hong Kong, Macau or Taiwan, where a text of theirs names nothing: 第三季旅客升一成, with sums in 澳門元."""
    place = list_places().get(home[1])
    if "股东应占" in passage.norm and "每股" in passage.norm or _RESULTS.match(passage.norm) or _SHARES.search(passage.norm):
        return NO_MAIN  # the results of a company that is not named
    if place is None or place.level != "sar" and place.short != "台湾":
        return NO_MAIN
    shown = say_place(place)
    return Main(_say(place.name, shown, passage), "place", shown)


def _say(full: str, name: Name, passage: Passage) -> str:
    """A place that no name of the text shows in the text's own words: 香港 inside 香港某園."""
    place = list_places().get(full) if name.start == name.end else None
    for word in (place.name, place.short) if place else ():
        at = passage.norm.find(word) if word else -1
        if at >= 0:
            return passage.plain[at:at + len(word)]
    return spell_region(full, passage.text)
