"""How much the names of an article count for what it is about: by type, place, stand-ins, and what the document says of itself."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.late import compile_late
from corpus_tools.model import Article
from corpus_tools.names.above import list_above
from corpus_tools.names.find import Name
from corpus_tools.names.home import Home
from corpus_tools.names.mastheads import find_own_places
from corpus_tools.names.places import Place, is_inside, list_places
from corpus_tools.split import Passage
from corpus_tools.subjects.bare_parks import ANY_PARK
from corpus_tools.subjects.roles import Role
from corpus_tools.subjects.tally import Tally

_WEIGHTS = {"place": 1.0, "park": 1.2, "company": 1.0, "institution": 0.8, "project": 0.8, "name": 0.25, "thing": 0.25, "class": 0.4}
_STAND_IN_WEIGHTS = {"country": 0.8, "province": 1.0, "city": 1.0, "sar": 1.0, "county": 1.0, "district": 1.0,
                     "park": 0.8, "company": 0.8, "institution": 0.8, "village": 0.8}


_POINTING = ("该市", "该县", "该区", "该州", "该旗", "该镇", "该乡")
_AROUND = ("dateline", "bracket", "comparison", "origin")  # parts that no 该市 points at
_LEVELS = {"province": ("province", "municipality"), "sar": ("sar",), "city": ("city", "municipality")}  # of what 全省 may mean
_TOWNS = ("镇", "乡", "街道")
_OWN_SCOPES = ("city", "county", "district")
SERIES = 3  # companies told of one after the other: the text is about none of them
REPORTS = 5.0  # as much as a title
_OF_OFFICE = 0.7  # for the place of an office
_RULERS = ("县委", "区委", "县政府", "区政府", "人民政府", "县人大", "区人大")
_COUNTERS = ("统计", "普查", "海关")  # offices that count for their place
_COUNTS = compile_late("[^，。；]{0,24}?(?:统计|临时数字)")  # 农业部今天更新农损统计
_REPORTS = compile_late("[，,]?向[^，。；]{0,12}(?:报告|汇报)|(?:的)?委托")  # those who report to a congress
_OF_STATE = ("部", "院", "委员会", "委会", "总处")  # offices of a whole country that no name of it opens


def weigh(name: Name) -> float:
    """How much a name of its type may count."""
    weight = _WEIGHTS.get(name.type, 0.0)
    if name.type == "place":
        if name.level == "world":
            return 0.0 if name.place in ("全球", "世界") else 0.1
        if name.level in ("country", "group"):
            return 0.5 if name.text[-1:] not in ("军", "方") else 0.1  # a force is seldom what is told of
    return weight


def say_place(place: Place, names: Sequence[Name] = ()) -> Name:
    """A place as the first of the names that says it, or as one that the text does not say."""
    said = (n for n in names if n.place == place.name and n.type == "place")
    return next(said, None) or Name(0, 0, place.name, "place", place.name, place.name, place.level)


def credit_agency(passage: Passage, name: Name, names: Sequence[Name], home: Home, tally: Tally, *, told_first: bool) -> None:
    """An office counts for its place; one that names none for Hong Kong, Macau or Taiwan, where the text is from there."""
    is_of_home = home[1].endswith("特别行政区") or home[0] == home[1] and name.text.endswith(_OF_STATE)
    place = list_places().get(name.place or (home[1] if is_of_home else ""))
    if place is None:
        return
    if told_first and (any(word in name.text for word in _COUNTERS) or not name.place and _COUNTS.match(passage.norm, name.end)):
        tally.add_place(place.name, REPORTS, say_place(place, names))  # 某地统计局资料显示，…: what it counts is that of its place
    elif name.place and _REPORTS.match(passage.norm, name.end) and passage.norm.endswith(("代表", "受"), 0, name.start):
        tally.add_place(place.name, 2 * REPORTS, say_place(place, names))  # 我代表某县人民政府，向大会报告工作
        tally.titled.add(tally.find_place(place.name))
    elif not name.place and place.level == "sar":
        tally.add_place(place.name, _OF_OFFICE, say_place(place, names))
    elif name.place:
        is_own = place.level == "county" and place.name in name.full and (place.name.endswith("市") or name.text.endswith(_RULERS))
        is_told = not is_own and place.level in ("county", "city") and any(word + place.name[-1] in passage.norm for word in "全我")
        said = say_place(place) if is_own else _say_briefly(place, name) if is_told else None  # a bureau's 江阴市 is a 市 of its own
        tally.add_place(place.name, _OF_OFFICE, said)


def _say_briefly(place: Place, office: Name) -> Name | None:
    """The place of an office as the name of the office says it: 青岳自治县民政局, where the text goes on with 我县."""
    end = office.full.find(place.name[-1], 1) + 1
    return Name(0, 0, office.full[:end], "place", office.full[:end], place.name, place.level) if end else None


def credit_stand_ins(names: Sequence[Name], roles: Sequence[Role], home: Home, tally: Tally) -> None:
    """我省, 全市, 园区 and 公司 count for the best name of their kind, or for the place that the document is from."""
    scores, shown = tally.scores, tally.shown
    counts: dict[str, float] = {}
    spoken = next((n.start for n, r in zip(names, roles) if n.type == "stand-in" and n.level == "park" and r.head), 0)
    nearest: dict[str, Name] = {}  # by what they are called: 市, 县
    for name, role in zip(names, roles):
        if name.type == "place" and role.part not in _AROUND and name.level not in ("country", "group", "world"):
            nearest[name.full[-1]] = nearest[name.place[-1:]] = name
        elif name.type == "park" and name.full[-1] == "区" and role.part not in _AROUND:
            nearest["区"] = name
        if name.type != "stand-in":
            continue
        if name.text in _POINTING and role.part == "topic" and (told := nearest.get(name.text[1])) is not None and \
                not tally.heads.get(told.full):
            tally.add(told, 1.5 + role.head)  # 从青沧市…获悉，该市去年…
            tally.told[told.full] = tally.told.get(told.full, 0) + 1
            tally.heads[told.full] += role.head
        if role.part in ("topic", "caused") and (name.level != "park" or name.text in ANY_PARK) and name.level in _STAND_IN_WEIGHTS:
            counts[name.level] = counts.get(name.level, 0.0) + (1.0 if role.head else 0.4)
        elif role.head and "村" in name.text:
            counts["village"] = counts.get("village", 0.0) + 1.0
    is_city = home[3].endswith("市")  # a county that is one: to its own paper it is 全市
    at_home = {"country": home[0] or "中国", "province": home[1], "city": home[3] if is_city else home[2], "sar": home[1],
               "county" if home[3].endswith(("县", "旗")) else "district": home[3]}
    for scope, count in counts.items():
        nation = at_home["country"] if scope == "country" else ""
        ours = [f for f in scores if (shown[f].type == "place" and shown[f].place == nation if nation else _is_of_scope(shown[f], scope))]
        if scope == "city" and is_city:
            ours = [f for f in ours if shown[f].place != home[2]]
        if scope in _OWN_SCOPES and home[1]:
            ours = [f for f in ours if not shown[f].place or list_above(shown[f].place)[0] == home[1]]  # 上海客商来访: no 全市
        if scope in _OWN_SCOPES and len(ours) == 1 and tally.told.get(ours[0], 2) < 2 and not tally.heads.get(ours[0]) and \
                any(n.full == ours[0] and r.part == "comparison" for n, r in zip(names, roles)):
            ours = []  # 我县总量超过云江县
        if scope == "company":
            ours = [f for f in ours if shown[f].type == scope] or ours
        if scope == "park":  # not one that is named later only
            ours = [f for f in ours if shown[f].end and shown[f].start < spoken] or ours
        place = list_places().get(at_home.get(scope, ""))
        if not ours and place is not None and (count > 1 or scope != "country"):
            shown.setdefault(place.name, say_place(place))
            scores.setdefault(place.name, 0.0)
            ours = [place.name]
        if ours:
            best = max(ours, key=lambda f: scores[f])
            scores[best] += _STAND_IN_WEIGHTS[scope] * count
            if scope == "village" and len(ours) == 1:
                tally.told[best] = tally.told.get(best, 0) + int(count)
                tally.heads[best] += int(count)


def _is_of_scope(name: Name, scope: str) -> bool:
    """Whether a stand-in of a scope can mean the name: 全县 a county."""
    if name.type != "place":
        return name.type == scope or scope == "company" and name.type == "name" or \
            scope == "district" and name.type == "park" and name.full[-1] == "区"
    place, level = name.place, name.level
    if scope == "village":
        return level == "town" and not name.full.endswith(_TOWNS)
    if scope == "district":
        return place[-1:] == "区" and level != "group"
    if scope == "city" and level == "county":
        return place[-1:] == "市"
    if scope == "county" and level == "county":
        return place[-1:] in ("县", "旗")
    return level in _LEVELS.get(scope, ())


def credit_regions(home: Home, tally: Tally) -> None:
    """What is said of its parts counts in part for the province and the city that the document is from."""
    scores, shown = tally.scores, tally.shown
    for above in dict.fromkeys(home[1:]):
        outer = list_places().get(above)
        if outer is None:
            continue
        full = tally.find_place(above) or above
        inside, parts = 0.0, 0
        lying: set[str] = set()
        lying_by: list[str] = []  # those names
        for f, n in shown.items():
            inner = list_places().get(n.place)
            if f != full and f in scores and inner is not None and is_inside(inner, outer):
                inside += scores[f] * (0.5 if n.type == "place" else 0.2)
                parts += 1
                lying.add(n.place)
                lying_by.append(f)
        city = list_places().get(home[2])
        if outer.level == "province" and city is not None and full not in shown and all(is_inside(list_places()[p], city) for p in lying):
            continue  # all in one city: that is the whole
        if parts == 1 and outer.level != "sar" or len(lying) < 3 and full not in shown and outer.level == "province":
            continue  # one part is no whole
        best = max(lying_by, key=scores.__getitem__, default="")
        if best in tally.titled and full not in tally.titled and 2 * scores[best] > sum(scores[f] for f in lying_by):
            continue  # the title names the part that most is said of
        if inside:
            tally.add(Name(0, 0, full, "place", full, above, outer.level), inside)


def credit_metadata(article: Article | None, tally: Tally) -> None:
    """The places of a title and publisher that are known from outside the text."""
    for words, credit in ((article.place, 4.0), (article.publisher, 1.5)) if article else ():
        for place in find_own_places(words):
            full = tally.find_place(place.name) or place.name
            tally.add(Name(0, 0, full, "place", full, place.name, place.level), credit)
