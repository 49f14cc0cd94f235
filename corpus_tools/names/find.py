"""Names of a passage: places, organisations, parks, and what they are called for short."""
from __future__ import annotations

from bisect import insort
from operator import attrgetter, itemgetter

from corpus_tools.data import read_table
from corpus_tools.frozen import frozen
from corpus_tools.names.aliases import call_company, cut_core, find_bracketed, find_declared, find_longer, find_occurrences
from corpus_tools.names.bare_heads import find_bare_heads
from corpus_tools.names.bare_home import add_bare_home, drop_portals
from corpus_tools.names.before_parks import add_before_parks
from corpus_tools.names.contestants import read_contestants
from corpus_tools.names.counted import split_counted
from corpus_tools.names.cues import read_by_cues
from corpus_tools.names.defined_names import find_titled, promote_classes
from corpus_tools.names.districts import add_districts
from corpus_tools.names.endings import OrganisationHit
from corpus_tools.names.enumerated import read_beside
from corpus_tools.names.events import read_events
from corpus_tools.names.firms import find_firms
from corpus_tools.names.full_forms import BARE, match_full_forms
from corpus_tools.names.headed_names import read_headed, read_headings
from corpus_tools.names.likely_names import read_likely_names
from corpus_tools.names.loose_names import RawName, new_name, read_heads, read_stand_ins
from corpus_tools.names.markets import read_markets
from corpus_tools.names.merged_places import find_first_place, merge_places
from corpus_tools.names.organisations import find_organisations
from corpus_tools.names.pairs import scan_pairs
from corpus_tools.names.placed import read_placed
from corpus_tools.names.places import PlaceHit, find_places
from corpus_tools.names.ports import is_traditional
from corpus_tools.names.repeated import repeat_towns, repeat_trade_names
from corpus_tools.names.routes import join_routes
from corpus_tools.names.scene_firms import read_told_firms
from corpus_tools.names.short_forms import abbreviate_body, call_branch, call_group, drop_place, read_members
from corpus_tools.names.short_names import find_district_parks, find_phases, find_science_parks, read_next_of_row, read_short_works
from corpus_tools.names.siblings import add_regions, add_siblings
from corpus_tools.names.town_labels import read_labels
from corpus_tools.names.towns import read_towns
from corpus_tools.names.villages import read_villages
from corpus_tools.names.wordlist import count_strange
from corpus_tools.split import Passage
from corpus_tools.together import Work, finish


@frozen
class Name:
    """One mention of a named entity: start:end in the passage.

    A place has its level; ``place`` is its full name in the table of places, of an organisation the place that its name begins with.
    A stand-in (全市, 园区, 该院) has its own word as full form: who it is, the context tells.
    """

    start: int
    end: int
    text: str
    type: str  # place, park, company, institution, agency, project, name, thing, document, class, stand-in
    full: str  # the full name in the document that it stands for
    place: str = ""
    level: str = ""  # of a place; of a stand-in the type of name that it stands for


Span = tuple[int, int, str, str, str]  # of a raw name all but its target
_START, _SPAN = attrgetter("start"), itemgetter(0, 1, 2, 3, 4)  # a plain tuple is taken apart in a tenth of the time of a named one
_NAMED = frozenset(("park", "company", "institution", "project", "name", "agency", "thing"))  # types of names that have a full form


def find_names(passage: Passage) -> list[Name]:
    """All names of a passage in order, short forms and aliases led back to their full names.

    >>> from corpus_tools.split import read_passage
    >>> p = read_passage("江州软件园（以下简称江软园）现有企业91家。全市企业3000家，江软园居首。")
    >>> [(n.text, n.type, n.full) for n in find_names(p)]  # doctest: +NORMALIZE_WHITESPACE
    [('江州软件园', 'park', '江州软件园'), ('江软园', 'park', '江州软件园'), ('全市', 'stand-in', '全市'),
     ('江软园', 'park', '江州软件园')]
    """
    return finish(find_names_by_steps(passage))


def find_names_by_steps(passage: Passage) -> Work[list[Name]]:
    """The same for those who look for the names of several passages together."""
    norm = passage.norm
    places_at, ends_at, words_at, tells_at, cues, shorts_at = scan_pairs(norm)
    places = add_districts(norm, drop_portals(norm, find_places(norm, places_at)), passage.text)
    places = add_siblings(norm, places, shorts_at, has_wholes="wholes" in cues)
    places = add_regions(norm, places) if "regions" in cues else places
    places = add_bare_home(norm, add_before_parks(norm, ends_at, places, has_gates="gates" in cues), passage)
    yield
    starts, named_places, heads = [h.start for h in places], merge_places(norm, places), frozenset(passage.clause_starts)
    within = {at for h in places for at in range(h.start + 1, h.end)}  # 由景德镇|市: no town
    towns = [town for town in read_towns(norm, cues) if town.end not in within]
    towns += read_villages(norm, named_places + towns) + read_labels(norm)
    organisations = promote_classes(norm, find_organisations(norm, ends_at, places, towns, passage.text), heads)
    organisations = join_routes(norm, split_counted(norm, organisations, places, heads), places)
    yield
    raw = [new_name(RawName, (o.start, o.end, "stand-in" if o.bare and o.type != "agency" else o.type, o.type if o.bare else "",
                              find_first_place(o.start, o.end, places, starts), "")) for o in organisations]
    raw += [RawName(start, end, kind, "", find_first_place(start, end, places, starts)) for start, end, kind in find_titled(norm, cues)]
    raw += named_places + read_short_works(norm) + find_district_parks(norm, places) + (
        find_science_parks(norm) if "科" in norm and is_traditional(passage.text) else [])
    raw += read_stand_ins(norm, words_at) + read_headings(passage) + read_headed(passage, has_calls="calls" in cues)
    yield
    raw += read_by_cues(passage, cues) + towns + (read_markets(norm) if "markets" in cues or "沪" in norm else [])
    raw += read_told_firms(norm, tells_at, cues, raw) + read_next_of_row(norm, raw)
    raw += read_placed(norm, cues) + read_heads(passage, raw) + read_contestants(norm, has_ballots="ballots" in cues)
    yield
    raw += repeat_trade_names(norm, organisations, named_places) + repeat_towns(norm, named_places)
    raw += read_likely_names(passage, raw)
    raw += read_beside(norm, raw) if "分别" in norm else []
    events, event_aliases = read_events(norm, cues)
    raw += events
    yield
    aliases = _find_aliases(norm, raw, organisations, places, heads)
    raw += [r for alias, target in aliases.items() if target for r in _find_again(norm, alias, target, raw)] + read_members(norm, aliases)
    names = _finish(passage, _without_overlaps(raw), event_aliases | aliases, places)
    firms = find_firms(passage, names) if "firms" in cues else ()
    for name in (*find_bare_heads(passage, names), *(Name(at, at + 2, "企业", "stand-in", "企业", "", "company") for at in firms)):
        insort(names, name, key=_START)
    return names


def _find_aliases(norm: str, raw: list[RawName], organisations: list[OrganisationHit], places: list[PlaceHit],
                  heads: frozenset[int]) -> dict[str, str]:
    """Short forms with the name in full that each stands for, both in the normal form."""
    named = [r for r in raw if r[2] in _NAMED]
    ends = {r[1]: r[0] for r in named}
    aliases = {norm[r[0]:r[1]]: r[5] for r in named if r[5] and r[2] in ("company", "park")}
    works = [r for r in named if r[2] == "project"]
    aliases.update({row["alias"]: row["name"] for row in read_table("aliases.csv")})
    for opened, start, end in find_declared(norm) + find_bracketed(norm, ends):
        if opened in ends and norm[start:end] not in aliases:
            aliases[norm[start:end]] = norm[ends[opened]:opened]
    place_at = {h.start: h.end for h in places}
    tried: set[str] = set()
    tried_cores: set[tuple[str, str]] = set()
    for o in organisations:
        cue = "科学" if o.type == "park" else "大学" if o.type == "institution" and o.ending == "大学" else ""
        if cue and not o.bare and cue in (full := norm[o.start:o.end]) and full not in tried:
            tried.add(full)
            aliases.update({short: full for short in abbreviate_body(norm, o, cue) if short not in aliases})
    parks = {norm[o.start:o.end] for o in organisations if o.type == "park" and not o.bare}
    for work in works:
        if rest := drop_place(norm, work, place_at):
            aliases.setdefault(rest, norm[work.start:work.end])
        aliases.update(find_phases(norm, norm[work.start:work.end]))
    for o in organisations:
        kind = o.type
        if kind == "company" and not o.bare and o.ending.endswith(("公司", "集团", "厂", "投控")):
            core = cut_core(norm, o.start, o.end, o.ending, place_at)
            if core and not any(park.endswith(core) and park != core for park in parks):
                # 云谷 is the park's, though a company has it in its name
                aliases.setdefault(core, norm[o.start:o.end])
                if (core, o.ending) not in tried_cores:  # each costs a look at the whole text
                    tried_cores.add((core, o.ending))
                    aliases.setdefault(find_longer(norm, core, norm[o.start:o.end]), norm[o.start:o.end])
            if short := call_company(norm, o.start, o.end, o.ending, place_at) or call_group(norm, o, place_at):
                aliases.setdefault(short, norm[o.start:o.end])
            if short := call_branch(norm, o):
                aliases.setdefault(short, norm[o.start:o.end])
        elif kind == "project" and (foot := norm.find("有限公司", o.start, o.end)) > 0:  # 某某有限公司三期项目: the company as well
            if core := cut_core(norm, o.start, foot + 4, "有限公司", place_at):
                aliases.setdefault(core, norm[o.start:foot + 4])
        elif (kind == "park" or o.ending == "基地") and not o.bare:
            core = norm[o.start:o.end - len(o.ending)]
            if core in tried:
                continue
            tried.add(core)
            if 2 <= len(core) <= 4 and count_strange(core) >= 2 and place_at.get(o.start) != o.start + len(core):
                if sum(at in heads for at in find_occurrences(norm, core)) > 1 and \
                        norm.count(core) > norm.count(norm[o.start:o.end]):
                    aliases.setdefault(core, norm[o.start:o.end])
    return {alias: full for alias, full in aliases.items() if alias != full}


def _find_again(norm: str, alias: str, target: str, raw: list[RawName]) -> list[RawName]:
    at = norm.find(target)
    like = next((r for r in raw if r[0] == at and r.end == at + len(target)), None) if at >= 0 else None
    kind, place = (like.type, like.place) if like else ("company" if target.endswith("公司") else "name", "")
    return [new_name(RawName, (at, at + len(alias), kind, "", place, target)) for at in find_occurrences(norm, alias)]


def _without_overlaps(raw: list[RawName]) -> list[Span]:
    """Sorted, the outermost kept where names overlap; a document's title hides what stands in it."""
    kept: list[Span] = []
    last_start, last_end, last_kind = 0, 0, ""
    for r in sorted(map(_SPAN, raw), key=itemgetter(0)):
        start, end, kind, _, _ = r
        if start >= last_end:
            kept.append(r)
        elif end > last_end and (end - start > last_end - last_start or last_kind == "stand-in") or \
                end == last_end and start == last_start and (kind != "stand-in" and last_kind == "stand-in" or
                                                             kind in ("place", "company") and last_kind == "name" or
                                                             kind == "park" and last_kind == "class"):
            kept[-1] = r
        else:
            continue
        last_start, last_end, last_kind = start, end, kind
    return kept


def _finish(passage: Passage, raw: list[Span], aliases: dict[str, str], places: list[PlaceHit]) -> list[Name]:
    """Full forms in the text's own characters."""
    norm, text = passage.norm, passage.plain
    keys = [norm[name[0]:name[1]] for name in raw]
    texts: dict[str, int] = {}
    kinds: dict[str, str] = {}
    where: dict[str, int] = {}
    for key, (start, _, kind, _, _) in zip(keys, raw):
        if kind in _NAMED:
            if key not in kinds:
                texts[key], kinds[key], where[key] = 0, kind, start
            texts[key] += 1
    shown: dict[str, str] = {}
    said_places: set[str] = set()
    for h in places:
        start, end, name = h.start, h.end, h.place.name
        said_places.add(norm[start:end])
        if name not in shown or h.full and len(shown[name]) < end - start:
            shown[name] = text[start:end]
    full = match_full_forms(texts, kinds, aliases, said_places)
    builders = tuple(key for key, kind in kinds.items() if kind == "company" and len(key) > 2)
    longs: dict[str, str] = {}
    names, new = [], Name.__new__  # what the constructor calls, without a detour through the type
    for key, (start, end, kind, level, place) in zip(keys, raw):
        said = long = text[start:end]
        if kind == "class" and builders and norm.startswith(builders, start):
            kind = "project"  # 华岳光电南方产业基地, by 华岳光电有限公司
        if kind == "place" and place and level != "town":
            long = shown.get(place, said if len(said) > 1 else place)
        elif (best := full.get(key)) is not None:
            if best == BARE != said and kind == "company":
                names.append(new(Name, start, end, said, "stand-in", said, place, "company"))
                continue
            if best not in longs:
                at = where[best] if best in where else norm.find(best)
                longs[best] = text[at:at + len(best)] if at >= 0 else best
            long = longs[best]
        names.append(new(Name, start, end, said, kind, long, place, level))
    return names
