"""The names of one passage with all that is known of them, read once for all its mentions."""
from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence, Set
from itertools import islice

from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.model import Article, Numeral
from corpus_tools.names.find import Name
from corpus_tools.names.home import document_place
from corpus_tools.names.loose_names import is_person
from corpus_tools.names.origins import find_guests, find_made, find_segments, find_sites, is_of_listed, list_origins
from corpus_tools.names.pairs import scan_pairs
from corpus_tools.names.places import is_inside, list_places
from corpus_tools.split import Passage
from corpus_tools.subjects.bare_parks import is_broadcast, is_national
from corpus_tools.subjects.figures import write_figures
from corpus_tools.subjects.headings import find_heading_topics
from corpus_tools.subjects.passing import find_snapshots
from corpus_tools.subjects.reach import find_reach
from corpus_tools.subjects.roles import Role, read_roles
from corpus_tools.subjects.standins import find_governed, resolve_stand_ins
from corpus_tools.subjects.topics import Main, find_main

SUBJECT_TYPES = frozenset(("place", "park", "company", "institution", "project", "name", "class", "agency", "thing"))
LOCAL = ("topic", "caused")  # parts that a clause can be about
NATION = ("中国", "全球", "世界")
WIDEST = (*NATION, "台湾", "台灣", "臺灣")  # of whose cities a text about it tells one after the other
_UNNAMED = ("province", "city", "county", "district", "prefecture", "town", "institution")
_GOVERNMENT = ("政府", "市委", "省委", "区委", "县委", "党工委", "管委会", "管理委员会", "人大常委会", "政协", "国务院", "国务院办公厅", "政府办公厅", "政府办公室",
               "立法会", "财政司", "预算案")
_BUDGETS = ("预算案》", "施政报告》")  # what they set aside, the place does
_JOINED = ("委、", "委和", "、", "和")
_OFFICIAL = (("agency", _GOVERNMENT), ("document", _BUDGETS))


# between an organisation and its officer
_SERVED = ("company", "park", "institution")
_RULED = ("park", "company", "project")
_RULERS = ("司长", "局长", "署长", "处长", "部长", "厅长", "市长", "省长", "县长", "区长", "书记", "主任", "行政长官", "特首", "政委", "署理局长")
_STATESMAN = compile_late("(?:总书记|主席|总理|委员长|总统|首相)")
_STATESMEN = compile_late("(?:国家主席|总书记|总理|委员长|总统|首相|国务卿|国务委员|外长|议长|国王|女王)(?:、[^，。；]{1,36})?$")
_FEW = 8  # mentions
_LONGEST_PERSON = 8  # characters
_JUDGED_BY = ("满意度", "不满意度", "的满意度", "的不满意度", "支持率", "的支持率")  # what people think of an official is told of him
_OFFICE = compile_late("(?:的|集团|公司)?[\u4e00-\u9fff]{0,4}(?:主席|董事长|总经理|总裁|行政总裁|首席执行官|主任|院长|校长|所长|会长|理事长|秘书长|负责人|发言人|经理|总监|书记)")


@frozen
class Reading:
    """Names, their parts, and who each of them is; indices count in ``names``."""

    passage: Passage
    names: Sequence[Name]
    roles: Sequence[Role]
    who: Sequence[Name | None]  # the name itself, or the one that a stand-in or a government stands for
    starts: Sequence[int]
    main: Main
    reach: tuple[int, int] | None  # where alone the main subject is told of, in a bulletin
    headings: Sequence[int | None]  # for each block the name that its heading is about
    is_local: bool  # the article is about less than a country
    is_national: bool  # it speaks of the whole country, and of no 全县 that is nowhere named
    sole_park: int | None  # the first name of the only park
    cues: Set[str]  # what the text may tell of: most rules for rare matters need one
    is_unnamed: bool  # it speaks of 全县, 我区 … that nobody knows
    may_be_nation: bool  # the text may be the mainland's, and speaks of no 全县 that is nowhere named


def read_who_is_who(passage: Passage, article: Article, names: Sequence[Name], currency: str = "",
                    mentions: Sequence[Numeral] = ()) -> Reading:
    """Everything that the search for subjects asks of the names of a passage; ``currency`` is that of a plain 元, where it is known."""
    cues, counted = scan_pairs(passage.norm).cues, write_figures(passage, mentions)
    sorts: dict[str, list[int]] = defaultdict(list)  # what is asked of one sort of names is asked of these alone
    for k, name in enumerate(names):
        sorts[name.type].append(k)
    roles = read_roles(counted, names, cues)
    origins = list_origins(passage.norm, names)
    segments = find_segments(passage.norm, names, sorts) if is_of_listed(passage.norm, names, sorts) else frozenset()
    places = sorts.get("place", ())
    if made := find_made(passage.norm, names, places):
        roles = [role._replace(part="origin") if k in made else role for k, role in enumerate(roles)]
    aside = origins | find_guests(passage.norm, names) | segments | made | find_sites(passage, names, places)
    home = document_place(article, names, passage, origins=aside, currency=currency)
    if home[3] and (met := {k for k, name in enumerate(names) if name.place == home[3] and roles[k].part == "comparison"}):
        home = document_place(article, names, passage, origins=aside | met, currency=currency)  # 我县总量超过云江县: where a text is not from
    rulers = _find_rulers(passage.norm, names, sorts["name"]) if "name" in sorts else ()
    snapshots = find_snapshots(passage.norm, names)
    main = find_main(passage, article, names, roles, home, aside.union(rulers, snapshots))
    origins = origins | (segments or find_segments(passage.norm, names, sorts)) if main.type == "company" else origins
    if main.name and origins:
        roles = [role._replace(part="origin") if k in origins else role for k, role in enumerate(roles)]
    who = resolve_stand_ins(passage, names, roles, main, home, sorts) if "stand-in" in sorts else list(names)
    for sort, endings in _OFFICIAL:
        for k in sorts.get(sort, ()):
            if names[k].text.endswith(endings):
                before = who[k - 1] if k and names[k - 1].end == names[k].start else None
                is_of_park = before is not None and before.type == "park"  # 园区管委会
                is_joined = k and not names[k].place and passage.norm[names[k - 1].end:names[k].start] in _JOINED  # 江州市委、市政府
                who[k] = before if is_of_park else who[k - 1] if is_joined else find_governed(passage, names[k], main, home)
    if "name" in sorts:
        _let_officers_stand(passage, names, who, sorts["name"])
    is_local = main.shown is not None and main.type != "class" and main.shown.level not in ("country", "world", "group")
    parks = sorts.get("park", ())
    sole = parks[0] if len({names[k].full for k in parks}) == 1 else None
    is_unnamed = _speaks_of_unnamed(names, roles, who, sorts.get("stand-in", ()))
    return Reading(counted, names, roles, who, [n.start for n in names], main,
                   find_reach(passage, names, roles, main),
                   find_heading_topics(passage, names, roles), is_local,
                   (is_national(passage) or is_broadcast(article, names, roles)) and not is_unnamed,
                   sole, cues, is_unnamed, home[0] in ("中国", "") and not is_unnamed)


def _find_rulers(norm: str, names: Sequence[Name], plain: Sequence[int]) -> list[int]:
    """The mentions of those who rule a country: an article tells what they say, and nothing of them; an election is of them.

    ``plain`` are the names of no other type.
    """
    if "票" in norm:
        return []
    people = {norm[name.start:name.end]: name.full for name in (names[k] for k in plain) if name.end - name.start < _LONGEST_PERSON}
    ruling = {full for said, full in people.items()
              if any(_STATESMAN.match(norm, m.end()) or _STATESMEN.search(norm, max(m.start() - 40, 0), m.start())
                     for m in islice(re.finditer(re.escape(said), norm), _FEW))}
    return [k for k, name in enumerate(names) if name.full in ruling] if ruling else []


def _speaks_of_unnamed(names: Sequence[Name], roles: Sequence[Role], who: Sequence[Name | None], stand_ins: Sequence[int]) -> bool:
    """Whether 全县, 我区 … open a clause, and nobody knows which; 高新区 may be what 国家高新区 are."""
    unknown = [n.text for n, w in ((names[k], who[k]) for k in stand_ins if roles[k].head)
               if w is None and (n.level in _UNNAMED or n.text == "该项目") or n.level == "park" and (w is None or w.type == "class")]
    of_state = "".join([n.text for n in names if n.type == "class" and n.text.startswith("国家") and n.text.endswith("区")]) if unknown else ""
    return any([not of_state or word != "区内" and word not in of_state for word in unknown])


def _let_officers_stand(passage: Passage, names: Sequence[Name], who: list[Name | None], plain: Sequence[int]) -> None:
    """What the head of a company tells (某公司主席王小明…) is told of the company: the officer stands for it."""
    norm = passage.norm
    served: dict[str, Name | None] = {}
    for k in plain:
        name = names[k]
        if k and name.full not in served and names[k - 1].type in _SERVED and \
                _OFFICE.fullmatch(norm, names[k - 1].end, name.start) and is_person(norm, norm[name.start:name.end]):
            served[name.full] = who[k - 1]
    ruling = {name.full for name in (names[k] for k in plain) if norm.endswith(_RULERS, 0, name.start)
              and not norm.startswith(_JUDGED_BY, name.end)
              and name.full not in served and is_person(norm, norm[name.start:name.end])} if "票" not in norm else ()
    for k in plain:
        if names[k].full in ruling or served.get(names[k].full) is not None:
            who[k] = served.get(names[k].full)  # of an official nothing is told but his words


def is_office_between(norm: str, start: int, end: int) -> bool:
    """Whether an office, and nothing else, stands at start:end: between an organisation and its officer."""
    return _OFFICE.fullmatch(norm, start, end) is not None


def is_part_of_main(reading: Reading, who: Name) -> bool:
    """Whether a name lies in the place that the article is about."""
    main = reading.main.shown
    if main is None or main.type != "place":
        return False
    return _lies_in(who.place, main.place)


def is_wider_than_main(reading: Reading, k: int) -> bool:
    """Whether a name is a place that holds the article's main subject, or a government that acts on it: no topic that carries on."""
    who, main = reading.who[k], reading.main.shown
    if who is None or main is None or who.type != "place" or who.full == reading.main.name:
        return False
    if reading.names[k].type == "agency" and main.type in _RULED:
        return True  # 国务院批复某园升级；已有46个项目投产
    if who.level in ("group", "world"):
        return main.type != "place" or main.level not in ("group", "world", "country")
    return reading.names[k].type == "stand-in" and main.place != who.place and _lies_in(main.place, who.place)


def _lies_in(inner: str, outer: str) -> bool:
    one, other = list_places().get(inner), list_places().get(outer)
    return one is not None and other is not None and is_inside(one, other)
