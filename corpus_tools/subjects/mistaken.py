"""Names for which most speaks, and that a text is not about all the same: parties of an election, partners in trade, one of many places."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.late import compile_late
from corpus_tools.names.find import Name
from corpus_tools.names.home import Home
from corpus_tools.names.places import is_inside, list_places
from corpus_tools.split import Passage
from corpus_tools.subjects.mentions import Layout
from corpus_tools.subjects.tally import Tally

_MANY = 4  # places of which as much is told
_FEW_RULERS = 2
_NEARLY = 0.5  # of the best score
# 3大科学园区, 三个保税区: several parks that a text tells of together
_TOGETHER = compile_late("(?<![0-9第十百])[2-9二三四五六七八九两][大个座]((?:科学|科技|工业|产业)?园区|(?:经济|技术|高新)*开发区|高新区|保税区|加工出口区|加工区|新区|港口)")


def is_of_election(best: str, tally: Tally, passage: Passage) -> bool:
    """Whether the best is one of the parties of an election."""
    return tally.shown[best].type == "name" and best not in tally.titled and "得票" in passage.norm and \
        sum(tally.shown[f].type == "name" for f in tally.scores) > _FEW_RULERS


def is_partner(best: str, tally: Tally, names: Sequence[Name], home: Home) -> bool:
    """Whether the best is a country that 我国 of the text trades with: 我国对美国出口211亿美元."""
    name = tally.shown[best]
    return name.level == "country" and name.place not in (*home, "中国") and not tally.heads[best] and any(n.text == "我国" for n in names)


def is_digest(best: str, tally: Tally, lead: int, home: Home) -> bool:
    """Whether the best is a place that comes late, and as much is told of several others: short items of many places."""
    scores, shown, titled = tally.scores, tally.shown, tally.titled
    name = shown[best]
    place = list_places().get(name.place)
    if name.type != "place" or place is None or place.level == "country" or best in titled or name.place in titled or \
            name.place in home or name.start < lead:
        return False
    others = [list_places().get(shown[full].place) for full in scores
              if full != best and scores[full] >= scores[best] * _NEARLY and shown[full].type == "place"]
    return sum(other is not None and other.level not in ("country", "group", "world") and not is_inside(other, place)
               and not is_inside(place, other) for other in others) >= _MANY


def find_together(passage: Passage, best: str, tally: Tally, layout: Layout) -> Name | None:
    """The kind of parks of which the lead tells several together, where the best is but one of them: 三个科学园区营业额…，甲园…，乙园…."""
    if tally.shown[best].type != "park" or best in tally.titled:
        return None
    told = _TOGETHER.search(passage.norm, 0, layout.lead)
    if told is None or sum(name.type == "park" for name in tally.shown.values()) < 2 or best.startswith(told[1]):
        return None
    return Name(told.start(1), told.end(1), passage.plain[told.start(1):told.end(1)], "class", passage.plain[told.start(1):told.end(1)])


def is_of_nation(best: str, tally: Tally, heading: Sequence[Name], layout: Layout) -> bool:
    """Whether the lead tells of the country (我国规模以上港口完成吞吐量…), and the best is a body named once, behind it."""
    name = tally.shown[best]
    return name.type in ("park", "institution", "company", "project") and tally.told.get(best, 0) < 2 and best not in tally.titled and \
        name.start >= layout.lead and any(n.level == "country" and n.start < layout.lead for n in heading)
