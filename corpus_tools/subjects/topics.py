"""What an article is about, and the name that each of its clauses and headings is about."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import islice

from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.model import Article
from corpus_tools.names.find import Name, find_names
from corpus_tools.names.home import Home, spell_region
from corpus_tools.names.places import is_inside, list_places
from corpus_tools.normal import simplify
from corpus_tools.split import Passage, read_passage
from corpus_tools.subjects.bare_parks import credit_bare_parks, find_masthead_parks
from corpus_tools.subjects.credits import (
    REPORTS,
    count_introduced,
    credit_agency,
    credit_metadata,
    credit_place,
    credit_regions,
    credit_stand_ins,
    say_place,
    weigh,
)
from corpus_tools.subjects.roles import Role
from corpus_tools.subjects.site_owners import find_site_owner

_ASSOCIATIONS = ("协会", "学会", "联合会", "商会", "促进会")
_ASKS = ("专访", "访", "对话", "采访")
_OF_OFFICER = 0.6  # an organisation that is named with its officer
_FILED = 0.5  # the place of a dateline: where the reporter sat
_SEATS = {"台北市": "台湾省"}  # where national offices speak
_TOLD_PARK = 4.0  # as much as a place told from outside the text
_FEW_RULERS = 2
_MANY = 4  # places of which as much is told
_LONG_TITLE = 80  # characters: a longer first block is a paragraph
# what an introduction says first of the one it introduces
_INTRODUCED = compile_late(r"(?:项目)?(?:（[^）]{1,30}）)?，?(?:位于|坐落|座落|地处|始建于|创建于|成立于|创立于|创办于|组建于|筹建于|设立于|建于|建成于|"
                         r"于?\d{4}年[^，。]{0,8}(?:成立|创立|创建|设立|批准|开园|组建)|是(?:经|由|一[家个座所]|国内|国家|[我全][国省市区县州]|中国|全球|省|集))")
_OF_ITS_OWN = compile_late("(?:规划|规划纲要|计划|方案|意见|措施|办法|细则|政策|若干规定|公报|年报|报告|白皮书|蓝皮书)(?:（[^（）]{1,16}）)?》$")
_OWNERS = ("place", "park", "company", "institution")
_OWNED = 3.0  # what a plan adds to the one whose it is
_MASTHEAD = 2.0
_MEETINGS = ("年会", "峰会", "论坛", "博览会", "运动会", "洽谈会", "交易会", "艺术节", "锦标赛")
_BODIES = ("company", "park")
_NEARLY = 0.5  # of the best score
_UNNAMED = ("province", "city", "county", "district")  # scopes of 全市, 我县
_NAMED = 3  # times that a name is said, so that the text is about it
_SERIES = 3  # companies told of one after the other: the text is about none of them
_OF_SERIES = 0.2  # what is left to each of them
_SAID_ONCE = 0.4  # and not in the title


@frozen
class Main:
    """The article's main subject: its full name, its type and the name that shows both; "" where there is none."""

    name: str
    type: str
    shown: Name | None


def find_main(passage: Passage, article: Article, names: Sequence[Name], roles: Sequence[Role],
              home: Home, origins: Collection[int]) -> Main:
    """The name that an article is mostly about: by its title, its first sentences and how often it is the topic.

    ``home`` is the document's country, province and city, which 我省 and 全市 speak of; ``origins`` are the places
    that only say where people come from.
    """
    scores: dict[str, float] = {}
    shown: dict[str, Name] = {}
    only = len(passage.blocks) == 1
    titles = {i for i, b in enumerate(passage.blocks)
              if b.kind in ("title", "deck") or i == 0 and b.end - b.start < _LONG_TITLE and (only or passage.norm[b.end - 1] != "。")}
    told: dict[str, int] = {}
    titled: set[str] = set()
    introduced: set[str] = set()
    heads: dict[str, int] = defaultdict(int)  # how often they begin a clause
    lead = passage.sentences[min(2, len(passage.sentences) - 1)].end if passage.sentences else 0
    bodies = list(islice((s for s in passage.sentences if s.block not in titles), 2))
    if bodies:
        lead = bodies[-1].end
    for k, (name, role) in enumerate(zip(names, roles)):
        if k in origins:
            continue
        weight = weigh(name)
        if role.part == "dateline":
            seat = _SEATS.get(name.place) if name.place in _SEATS and home[1] == _SEATS[name.place] else None
            if seat is not None and (place := list_places().get(seat)) and any(n.type == "agency" and not n.place for n in names):
                credit_place(seat, scores, shown, _FILED, say_place(place))  # told in the capital of what its offices do
            elif name.type == "place" and weight:
                credit_place(name.place, scores, shown, _FILED, name)
            continue
        if name.type == "institution" and role.part in ("title", "source") and name.full.endswith(_ASSOCIATIONS):
            continue  # 某行业协会负责人介绍: it tells of its trade
        if not weight or role.part in ("bracket", "source", "title"):
            if name.type == "agency" and role.part != "bracket":
                credit_agency(passage, name, names, home, scores, shown, told_first=name.start < lead)
            if role.part == "title" and name.type in ("company", "park", "institution"):
                scores[name.full] = scores.get(name.full, 0.0) + _OF_OFFICER * weight  # 某公司主席王小明表示…
                if passage.norm.endswith(_ASKS, 0, name.start) or passage.norm.startswith("访", name.start):
                    scores[name.full] += REPORTS  # ——访某某高新区主任王小明
                    titled.add(name.full)
                shown.setdefault(name.full, name)
            if role.part == "title" and name.type == "place" and name.level not in ("country", "world", "group") and \
                    passage.sentences and passage.sentences[passage.sentence_at(name.start)].block in titles:
                credit_place(name.place, scores, shown, REPORTS, name)  # 某县委书记王小明：…
                titled.add(name.place)
            continue
        if name.type == "company" and passage.norm[name.start - 1:name.start] == "以":
            shown.setdefault(name.full, name)
            continue  # 今年交易又以某公司买下厂房最大: one of many
        part = 1.0 if role.part == "topic" else 0.4
        score = part + (1.0 if role.head else 0.0)
        if passage.clauses and passage.sentences[passage.clauses[role.clause].sentence].block in titles:
            score += 5.0 if role.part != "comparison" else 0.0
            told[name.full] = told.get(name.full, 0) + 1
            titled.add(name.full)
            score *= 2 if name.type == "name" and name.full.endswith(_MEETINGS) else 1  # a title that names a meeting tells of it
        elif name.start < lead:
            score += 1.5
        if role.head and role.part == "topic" and name.type != "place" and (name.start < lead or not introduced) and \
                is_introduced(passage.norm, name):
            score += 3.0
            introduced.add(name.full)
        if name.type == "place" and passage.norm[name.end:name.end + 1] == "全" and \
                passage.norm.startswith(("全省", "全市", "全区", "全县", "全自治区"), name.end):
            score += 2.0  # 某省全省: the one that is told of
            heads[name.full] += 2
        if role.head and role.part == "topic" and passage.norm[name.start - 1:name.start] != "、" != passage.norm[name.end:name.end + 1]:
            heads[name.full] += 2 if name.start < lead else 1
        told[name.full] = told.get(name.full, 0) + 1
        scores[name.full] = scores.get(name.full, 0.0) + score * weight
        shown.setdefault(name.full, name)
    credit_bare_parks(passage, article, names, roles, titles, scores, shown, told)
    credit_metadata(article, scores, shown)
    for full in find_masthead_parks(article):  # whose paper it is
        shown.setdefault(full, Name(0, 0, full, "park", full))
        scores[full], told[full] = scores.get(full, 0.0) + _MASTHEAD, told.get(full, 0) + _NAMED
    if (site := find_site_owner(article, passage, names, roles, shown)) is not None:
        scores[site.full], shown[site.full], told[site.full] = _MASTHEAD, site, _NAMED
    article_place = max(scores, key=lambda full: scores[full], default="") if article and article.place else ""
    credit_stand_ins(names, roles, scores, shown, home)
    heading = [n for n, r in zip(names, roles) if n.type == "stand-in" and r.head]  # 全国, 我市, which clauses begin with
    if any(n.level == "country" and n.start < lead
           and passage.sentences[passage.sentence_at(n.start)].block in titles for n in heading):
        if (nation := list_places().get(home[0] or "中国")) is not None:
            credit_place(nation.name, scores, shown, 4.0, say_place(nation))  # 全国粮食产量…
    credit_regions(scores, shown, home)
    of_series = count_introduced(names, roles) >= _SERIES
    for full in scores:
        if of_series and shown[full].type == "company" and full not in titled:
            scores[full] *= _OF_SERIES
        if shown[full].type != "place" and told.get(full, 0) < 2 and full not in introduced:
            scores[full] *= _SAID_ONCE
    if article is not None and article.park:  # told from outside the text
        park = simplify(article.park)
        full = next((f for f, n in shown.items() if n.type == "park" and f.endswith(park)), park)
        shown.setdefault(full, Name(0, 0, full, "park", full))
        scores[full] = scores.get(full, 0.0) + _TOLD_PARK
    owner = None if any(n.type in _OWNERS for n in shown.values()) else _find_owner(passage, names)
    if owner is not None:
        scores[owner.full], shown[owner.full] = _OWNED, owner
    if not scores:
        return _read_home(passage, home)
    best = max(scores, key=lambda full: scores[full])
    nation = sum(n.level == "country" for n in heading)
    parts = {f for f, n in shown.items() if nation > heads[f] and n.place != "中国"}  # where a text speaks more of 全国, 我国

    def passes(full: str) -> bool:
        """Whether a name is said in passing only: 韩国、香港等地客商, 我区."""
        return owner is None and told.get(full, _NAMED) < _NAMED and full not in titled and full not in introduced and \
            heads[full] < (2 if shown[full].type == "place" else 1) and full != article_place and bool(shown[full].end) and \
            (not shown[full].place or shown[full].place not in home or full in parts)

    if passes(best):
        next_best = max((full for full in scores if shown[full].type in _BODIES and not passes(full)), key=lambda f: scores[f], default="")
        if not (best in parts and "中国" in scores) and (not next_best or scores[next_best] < scores[best] * _NEARLY):
            return _read_home(passage, home)
        best = "中国" if best in parts and "中国" in scores else next_best
    if _is_digest(best, scores, shown, titled, lead, home):
        return Main("", "", None)
    unnamed = sum(n.level in _UNNAMED for n in heading)
    if shown[best].type == "class" and (unnamed > 1 and told.get(best, 0) < _NAMED or unnamed and told.get(best, 0) < 2) and \
            not any(n.type == "place" and n.level in _UNNAMED
            for n in shown.values()):
        return Main("", "", None)  # 我市 …, 全市 …: of a city that is not named, not of the parks that it has
    if shown[best].type == "name" and (home_main := _read_home(passage, home)).name and best not in titled and \
            sum(shown[f].type == "name" for f in scores) > _FEW_RULERS and "得票" in passage.norm:
        return home_main  # parties of one election
    if shown[best].level == "group" and any(n.text == "我国" and r.part == "topic" for n, r in zip(names, roles)):
        best = next((f for f, n in shown.items() if n.place == "中国"), best)  # 西部地区 in what is told of 我国
    if home[1].endswith("特别行政区") and shown[best].level in ("hkarea", "hkdistrict") and best not in titled and \
            sum(n.type == "agency" and not n.place and r.part != "bracket" for n, r in zip(names, roles)) > _FEW_RULERS:
        best = next((f for f, n in shown.items() if n.level == "sar"), best)  # its government does things in a district
    return Main(_say(best, shown[best], passage), shown[best].type, shown[best])


def _is_digest(best: str, scores: Mapping[str, float], shown: Mapping[str, Name], titled: Collection[str], lead: int, home: Home) -> bool:
    """Whether the best is a place that comes late, and as much is told of several others: short items of many places."""
    name = shown[best]
    place = list_places().get(name.place)
    if name.type != "place" or place is None or place.level == "country" or best in titled or name.place in titled or \
            name.place in home or name.start < lead:
        return False
    others = [list_places().get(shown[full].place) for full in scores
              if full != best and scores[full] >= scores[best] * _NEARLY and shown[full].type == "place"]
    return sum(other is not None and other.level not in ("country", "group", "world") and not is_inside(other, place)
               and not is_inside(place, other) for other in others) >= _MANY


def _find_owner(passage: Passage, names: Sequence[Name]) -> Name | None:
    """Whose plan, measures or report a text tells of that names no one else: 某局发布《云江高新区“十四五”发展规划》."""
    for name in names:
        if name.type != "document" or not _OF_ITS_OWN.search(name.text):
            continue
        own = next(iter(find_names(read_passage(name.text[1:-1]), None)), None)
        return own if own is not None and own.start == 0 and own.type in _OWNERS and not own.level == "country" else None
    return None


def is_introduced(norm: str, name: Name) -> bool:
    """Whether what follows a name tells what it is: 云江软件园位于…, 某公司成立于…."""
    return _INTRODUCED.match(norm, name.end) is not None


def _read_home(passage: Passage, home: Home) -> Main:
    """Hong Kong, Macau or Taiwan, where a text of theirs names nothing: 第三季旅客升一成, with sums in 澳門元."""
    place = list_places().get(home[1])
    if place is None or place.level != "sar" and place.short != "台湾":
        return Main("", "", None)
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
