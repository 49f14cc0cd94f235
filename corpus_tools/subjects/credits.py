"""How much the names of an article count for what it is about: by type, place, stand-ins, and what the document says of itself."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.model import Article
from corpus_tools.names.edges import LEGAL
from corpus_tools.names.find import Name
from corpus_tools.names.home import Home
from corpus_tools.names.mastheads import find_own_places
from corpus_tools.names.places import is_inside, list_places
from corpus_tools.subjects.bare_parks import ANY_PARK
from corpus_tools.subjects.roles import Role

_WEIGHTS = {"place": 1.0, "park": 1.2, "company": 1.0, "institution": 0.8, "project": 0.8, "name": 0.25, "class": 0.4}
_STAND_IN_WEIGHTS = {"country": 0.8, "province": 1.0, "city": 1.0, "sar": 1.0, "county": 1.0, "district": 1.0,
                     "park": 0.8, "company": 0.8, "institution": 0.8}


def weigh(name: Name) -> float:
    """How much a name of its type may count."""
    weight = _WEIGHTS.get(name.type, 0.0)
    if name.type == "place":
        if name.level == "world":
            return 0.0 if name.place in ("全球", "世界") else 0.1
        if name.level in ("country", "group"):
            return 0.5
    return weight


def credit_place(ruled: str, scores: dict[str, float], shown: dict[str, Name], score: float,
                 said: Name | None = None) -> None:
    """A government counts for its place; a dateline, ``said``, for its own, though nothing else names it."""
    place = list_places().get(ruled)
    if place is None:
        return
    full = next((f for f, n in shown.items() if n.type == "place" and n.place == ruled), "")
    if said is not None:
        full = full or said.full
        shown.setdefault(full, said)
    if full:
        scores[full] = scores.get(full, 0.0) + score


def credit_stand_ins(names: Sequence[Name], roles: Sequence[Role], scores: dict[str, float], shown: dict[str, Name],
                     home: Home) -> None:
    """我省, 全市, 园区 and 公司 count for the best name of their kind, or for the place that the document is from."""
    counts: dict[str, float] = {}
    for name, role in zip(names, roles):
        if name.type == "stand-in" and role.part in ("topic", "caused") and \
                (name.level != "park" or name.text in ANY_PARK):
            if name.level in _STAND_IN_WEIGHTS:
                counts[name.level] = counts.get(name.level, 0.0) + (1.0 if role.head else 0.4)
    at_home = {"country": "中国", "province": home[1], "city": home[2], "sar": home[1]}
    for scope, count in counts.items():
        ours = [f for f in scores if _is_of_scope(shown[f], scope)]
        if scope == "company":
            ours = [f for f in ours if shown[f].type == scope] or ours
        place = list_places().get(at_home.get(scope, ""))
        if scope == "city" and place is not None and len(ours) > 1 and all(shown[f].level == "county" for f in ours):
            ours = []  # of several county-level cities 全市 is none, but the one above them
        if not ours and place is not None and (count > 1 or scope != "country"):
            shown.setdefault(place.name, Name(0, 0, place.name, "place", place.name, place.name, place.level))
            scores.setdefault(place.name, 0.0)
            ours = [place.name]
        if ours:
            scores[max(ours, key=lambda f: scores[f])] += _STAND_IN_WEIGHTS[scope] * count


def _is_of_scope(name: Name, scope: str) -> bool:
    """Whether a stand-in of a scope can mean the name: 全县 a county."""
    if name.type != "place":
        return name.type == scope or scope == "company" and name.type == "name" or \
            scope == "district" and name.type == "park" and name.full[-1] == "区"
    place = name.place
    return {"country": place == "中国", "province": name.level in ("province", "municipality"),
            "sar": name.level == "sar",
            "city": name.level in ("city", "municipality") or name.level == "county" and place[-1] == "市",
            "county": name.level == "county" and place[-1] in "县旗", "district": place[-1:] == "区"}.get(scope, False)


def credit_regions(scores: dict[str, float], shown: dict[str, Name], home: Home) -> None:
    """What is said of its parts counts in part for the province and the city that the document is from."""
    for above in dict.fromkeys(home[1:]):
        outer = list_places().get(above)
        if outer is None:
            continue
        full = next((f for f, n in shown.items() if n.type == "place" and n.place == above), above)
        inside, parts = 0.0, 0
        lying: set[str] = set()
        for f, n in shown.items():
            inner = list_places().get(n.place)
            if f != full and f in scores and inner is not None and is_inside(inner, outer):
                inside += scores[f] * (0.5 if n.type == "place" else 0.2)
                parts += 1
                lying.add(n.place)
        city = list_places().get(home[2])
        if outer.level == "province" and city is not None and full not in shown and all(is_inside(list_places()[p], city) for p in lying):
            continue  # all in one city: that is the whole
        if parts == 1 and outer.level == "city" or len(lying) < 3 and full not in shown and outer.level == "province":
            continue  # one part is no whole
        if inside:
            shown.setdefault(full, Name(0, 0, full, "place", full, above, outer.level))
            scores[full] = scores.get(full, 0.0) + inside


def credit_metadata(article: Article | None, scores: dict[str, float], shown: dict[str, Name]) -> None:
    """The places of a title and publisher that are known from outside the text."""
    for words, credit in ((article.place, 4.0), (article.publisher, 1.5)) if article else ():
        for place in find_own_places(words):
            full = next((f for f, n in shown.items() if n.type == "place" and n.place == place.name), place.name)
            shown.setdefault(full, Name(0, 0, full, "place", full, place.name, place.level))
            scores[full] = scores.get(full, 0.0) + credit


def count_introduced(names: Sequence[Name], roles: Sequence[Role]) -> int:
    """How many companies are introduced by their names in full as what a clause is about."""
    return len({n.full for n, r in zip(names, roles) if n.type == "company" and r.head and r.part == "topic" and n.text.endswith(LEGAL)})
