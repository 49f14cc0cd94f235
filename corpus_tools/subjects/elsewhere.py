"""Places that others have something in, or that others come from."""
from __future__ import annotations

from corpus_tools.model import Numeral
from corpus_tools.subjects.reading import Reading, is_part_of_main

_JOINTS, _HAS, _LONGEST = ("、", "和", "与", "及", "以及"), ("有", "在", "建", "设"), 4  # characters between a list and its sum


def sums_up(reading: Reading, k: int, mention: Numeral) -> bool:
    """Whether a place is one of a list of those where a company that opens the clause has works: 青禾公司现有江州、沧澜和云岭3座工厂."""
    names, roles, norm = reading.names, reading.roles, reading.passage.norm
    number, first, last = roles[k].clause, k, k
    while last + 1 < len(names) and names[last + 1].type == "place" and norm[names[last].end:names[last + 1].start] in _JOINTS:
        last += 1
    if mention.start - names[last].end >= _LONGEST:
        return False
    while first > 0 and roles[first - 1].clause == number and not roles[first].head and names[first].type == "place":
        first -= 1
    between = norm[names[first].end:names[last].start]
    return first < k and roles[first].head and "company" in (names[first].type, names[first].level) and \
        any(joint in between for joint in _JOINTS[:4]) and any(map(between.__contains__, _HAS))


def is_elsewhere(reading: Reading, k: int) -> bool:
    """Whether a place is not the one that the main subject is or lies in: 在某区就业的澳门居民."""
    main, place = reading.main, reading.names[k].place
    return main.type in ("place", "park") and place != "" and (main.shown is None or main.shown.place != place) and \
        not is_part_of_main(reading, reading.who[k])
