"""Stand-ins led back to names: 全市, 园区, 该院, 公司 → the name said before, or the article's main one."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from corpus_tools.late import compile_late
from corpus_tools.names.edges import LEGAL
from corpus_tools.names.find import Name
from corpus_tools.names.home import Home
from corpus_tools.names.places import list_places
from corpus_tools.split import Passage
from corpus_tools.subjects.bare_parks import strip_office
from corpus_tools.subjects.body_standins import find_body, find_sole
from corpus_tools.subjects.foretellers import FORETELLERS, foretells
from corpus_tools.subjects.passing import BODIES, MERGES, holds_shares, was_merged
from corpus_tools.subjects.place_standins import find_place, make_place, show_place
from corpus_tools.subjects.roles import Role
from corpus_tools.subjects.topics import UNSAID, Main

PLACE_SCOPES = ("country", "province", "city", "county", "district", "region", "prefecture", "town", "sar", "here")
_HOLDERS = ("place", "park", "class", "project", "institution")
_IN_FULL = ("公司", "集团", "厂", "合作社")  # names that may come paragraphs later than 公司
_OWN = ("集团", "本公司")  # who tells of itself: one that nobody names is no place where it works
_NO_MAIN = Main("", "", None)
_INTRODUCED = compile_late("(?:公司|企业)?是(?:一家|国内|全国|中国|专业|集|专门)[^。；]{2,40}(?:企业|公司|厂家|制造商|供应商|服务商|工厂)")

_OF_TWO, _FEW, _JOINTS = ("place", "park", "company", "institution", "project", "name"), 6, ("和", "与", "及", "、", "跟", "同", "以及")
_FIGURES = compile_late(r"\d[\d.,]*")
_SCHOOLS, _OF_SCHOOL = ("学校", "全校", "该校", "我校"), compile_late("[\u4e00-\u9fff]{2,12}?(?:大学|学院)(?=(?:国家)?(?:科技园|科学园|产业园|创业园|创新园))")


def resolve_stand_ins(passage: Passage, names: Sequence[Name], roles: Sequence[Role], main: Main,
                      home: Home, sorts: Mapping[str, Sequence[int]]) -> list[Name | None]:
    """For each name itself, or for a stand-in the name that it stands for; None where that is unknown.

    ``home`` is the document's country, province and city by their full names, "" where unknown; ``sorts`` has the names of each type.
    """
    resolved: list[Name | None] = []
    shown = {names[k].place: names[k].full for k in reversed(sorts.get("place", ())) if names[k].level != "town"}
    seen: list[int] = []
    merged = {names[k].full for sort in BODIES for k in sorts.get(sort, ()) if was_merged(passage.norm, names[k])} \
        if MERGES.search(passage.norm) else ()
    # companies one after the other: 公司 is the one told of last, and none is the main one
    companies = [(names[k], roles[k]) for k in sorts.get("company", ())]
    series = main.type == "company" and \
        len({n.full for n, r in companies if r.head and r.part == "topic" and n.text.endswith(LEGAL)}) > 1
    sole = find_sole(companies) if any([names[k].level == "company" for k in sorts["stand-in"]]) else None
    for k, name in enumerate(names):
        if name.type != "stand-in":
            resolved.append(name)
            if name.full == main.name or name.full not in merged and (name.type not in FORETELLERS or not (
                    holds_shares(passage.norm, name) or foretells(passage.norm, name))):  # those who hold shares are among these types
                seen.append(k)
            continue
        if name.level == "pair":
            resolved.append(_find_of_two(passage, name, names, roles, seen) or next((
                resolved[j] for j in range(k - 1, max(k - _FEW, -1), -1) if names[j].text == name.text), None))
        elif name.level == "us":
            resolved.append(_find_speaker(passage, name, names, roles, seen, main))
        elif name.level == "group":  # what is counted in a park or a place is told of that
            resolved.append(None if main.type in _HOLDERS else Name(name.start, name.end, name.text, "class", name.text))
        elif name.level in PLACE_SCOPES:
            found = find_place(passage.norm, name, names, roles, seen, main, home, shown, sorts)
            resolved.append(show_place(found, passage, shown) if found else None)
        elif main is UNSAID and name.level == "company" and name.text[0] not in "该此这":
            resolved.append(_find_told(passage, name, names, roles, seen))
        else:
            of_series = series and name.level == "company"
            whole = _NO_MAIN if of_series else main
            only = sole if name.level == "company" and sole is not None and (
                sole.text.endswith(_IN_FULL) or passage.norm.find("\n", name.end, sole.start) < 0) else None
            found = find_body(passage, name, names, roles, seen, whole, only)
            if found is None and name.text in _SCHOOLS:
                found = next((_cut_school(names[j]) for j in reversed(seen) if _OF_SCHOOL.match(names[j].full)), None)
            is_own = found is None and roles[k].head and name.text.endswith(_OWN) and not passage.norm.startswith("公司", name.end)
            if found is not None and found.type == "company" and name.text == "公司" and _is_named_behind(passage, names, k, found):
                found = next((names[j] for j in reversed(seen) if roles[j].head and names[j].type == "company" and
                              names[j].full != found.full), None)  # 青禾乳业公告…。公司持有云江牧业三成股份
            elif found is not None and found.full in merged and main.type in BODIES:
                found = main.shown
            resolved.append(found if not is_own else Name(name.start, name.end, name.text, "company", ""))
    return resolved


def _find_of_two(passage: Passage, name: Name, names: Sequence[Name], roles: Sequence[Role], seen: Sequence[int]) -> Name | None:
    """Whom 前者 or 后者 means: of the last two that this sentence or the one before joins, else 后者 the one met last.

    Two figures before it are those of two measures: 产值9亿元、税收2亿元，前者增长5%.
    """
    norm, start = passage.norm, passage.sentences[max(passage.sentence_at(name.start) - 1, 0)].start
    near = [k for k in seen[-_FEW:] if names[k].start >= start and names[k].type in _OF_TWO]
    is_last = norm[name.start] == "后"
    for k, after in zip(near[-2::-1], near[:0:-1]):
        if names[k].type == names[after].type and norm[names[k].end:names[after].start] in _JOINTS:
            return names[after if is_last else k]
    if not near:
        return None
    last = names[near[-1]]
    if len(_FIGURES.findall(norm, last.end, norm.find("者", last.end, name.end))) > 1:
        return None
    if is_last:
        return last if len(near) > 1 or not roles[near[0]].head else None
    return next((names[k] for k in near[-2::-1] if names[k].type == last.type and names[k].full != last.full), None)


def _cut_school(park: Name) -> Name:
    """The school of a park that is called by it: 云江大学科技园 → 云江大学."""
    school = _OF_SCHOOL.match(park.full)
    return replace(park, type="institution", full=school[0]) if school else park


def _find_told(passage: Passage, name: Name, names: Sequence[Name], roles: Sequence[Role], seen: Sequence[int]) -> Name | None:
    """The company that opens a clause before in the same paragraph, in a text about one that it does not name."""
    start = passage.blocks[passage.sentences[passage.sentence_at(name.start)].block].start
    return next((names[k] for k in reversed(seen) if names[k].start >= start and names[k].type == "company" and
                 roles[k].head and roles[k].part == "topic"), None)


def _is_named_behind(passage: Passage, names: Sequence[Name], k: int, found: Name) -> bool:
    """Whether the clause of the ``k``-th name goes on with the one that it seems to stand for: 公司持有青禾科技三成股份."""
    end = passage.clauses[passage.clause_at(names[k].start)].end
    return any(name.full == found.full for name in names[k + 1:k + 4] if name.start < end)


def _find_speaker(passage: Passage, name: Name, names: Sequence[Name], roles: Sequence[Role], seen: Sequence[int],
                  main: Main) -> Name | None:
    """The company that 我们 is said by: the one whose officer the paragraph names, or the one that the text is about."""
    if main.type == "place" and _INTRODUCED.match(passage.norm, name.end):
        return None  # 我们是一家专业生产灯具的企业
    number = passage.sentences[passage.sentence_at(name.start)].block
    if number and passage.norm[passage.blocks[number - 1].end - 1] == "：":
        number -= 1  # 某公司总经理 王明：, and below it what he says
    start = passage.blocks[number].start
    for k in reversed(seen[-10:]):
        if names[k].start < start:
            break
        if names[k].type in ("company", "park", "institution") and roles[k].part in ("title", "source"):
            return names[k]
    is_quoted = passage.norm.rfind("“", start, name.start) > passage.norm.rfind("”", start, name.start)
    near = [names[k] for k in seen[-4:] if names[k].start >= start and names[k].type == "company"]
    if is_quoted and near:
        return near[-1]  # 在某公司，记者走进车间。“我们去年营收9亿元。”
    return main.shown if main.type in (("company", "institution") if is_quoted else ("company", "institution", "place", "park")) else None


def find_governed(passage: Passage, name: Name, main: Main, home: Home) -> Name | None:
    """The place or park that a government speaks for: what it does, its place does; None where that is unknown."""
    park = strip_office(name)
    if park is not name:
        return park
    if name.place:
        return show_place(make_place(name, name.place, {}), passage, {})
    said = passage.norm[name.start:name.end]
    if name.full != said and (state := next((p for size in (2, 3, 4) if (p := list_places().get(name.full[:size])) is not None), None)):
        return make_place(name, state.name, {})  # 美国务院
    if said.startswith("省") and home[1] or home[1].endswith("特别行政区"):
        return show_place(make_place(name, home[1], {}), passage, {})
    own = main.shown.place if main.type == "place" and main.shown is not None and main.shown.level == "county" else home[3]
    if own and own[-1] == said[0]:  # a city of a county is one to itself
        return show_place(make_place(name, own, {}), passage, {})
    if said.startswith("市") and home[2]:
        return make_place(name, home[2], {})
    if said.startswith("中央") and home[1] == "台湾省":
        return show_place(make_place(name, home[1], {}), passage, {})
    if said.startswith(("国务院", "全国", "中央", "中共中央")):
        return make_place(name, "中国", {})
    return main.shown if main.type in ("place", "park") else None
