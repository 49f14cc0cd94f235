"""Names that are known once and stand again without what told them: trade names, towns without their county."""
from __future__ import annotations

from corpus_tools.names.aliases import find_occurrences
from corpus_tools.names.endings import OrganisationHit
from corpus_tools.names.loose_names import RawName, new_name


def repeat_trade_names(norm: str, organisations: list[OrganisationHit], places: list[RawName]) -> list[RawName]:
    """A company known by its trade name is known wherever that stands, one called by 中国 and a word as well."""
    found = dict.fromkeys([norm[o.start:o.end] for o in organisations
                           if o.type == "company" and o.ending and not o.bare and o.end - o.start <= 8]
                          + [norm[place[0]:place[1]] for place in places if place[2] == "company" and place.end - place.start == 4])
    return [new_name(RawName, (at, at + len(text), "company", "", "", "")) for text in found for at in find_occurrences(norm, text)]


def repeat_towns(norm: str, places: list[RawName]) -> list[RawName]:
    """A town named with its county is known without it."""
    return [RawName(at, at + len(named.target), "place", "town", named.place)
            for named in places if named[5] for at in find_occurrences(norm, named.target)]
