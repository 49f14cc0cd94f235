"""The full form that a name of a text stands for: the longest one there that can be the same."""
from __future__ import annotations

from collections.abc import Mapping, Sequence

from corpus_tools.data import remembered
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import abbreviates
from corpus_tools.names.endings import is_generic, list_endings
from corpus_tools.names.wordlist import count_strange

_LONGEST_SHORT, _MOST_ALIKE = 12, 60  # of a short form, in characters; of names to compare it with
BARE, _CALLED = "公司", ("公司", "集团")
_OF_GROUND = compile_late("([\u4e00-\u9fff]{4,12}园区?)(?:管理局|管委会|管理委员会|管理处)")
_SHORTEST_GROUND, _SHORTEST_BODY = 5, 8  # characters of the name of a park or a body that is called for short
_ZONES = ("试验区", "开发区", "高新区", "经开区", "新区")
_SAME_KIND = ({"park", "class", "place"}, {"institution", "agency", "park"}, {"company", "name"}, {"project"})


def match_full_forms(texts: Mapping[str, int], kinds: dict[str, str], aliases: dict[str, str],
                     places: set[str]) -> dict[str, str]:
    """For each name of a text the longest name there that can be the same: 江州高新区 → 东江江州高新区.

    ``texts`` counts the names, ``kinds`` has their types, ``aliases`` maps declared and cut short forms.
    """
    longest_first = sorted(sorted(texts, key=texts.__getitem__, reverse=True), key=len, reverse=True)
    full: dict[str, str] = {}
    tails: dict[str, list[str]] = {}  # by the last two characters
    for text in longest_first:
        tails.setdefault(text[-2:], []).append(text)
    for alike in tails.values():
        for number, longer in enumerate(alike, 1):
            for short in alike[number:] if len(alike) > number else ():
                if len(short) < len(longer) and longer.endswith(short) and short not in full and \
                        _same_kind(kinds[short], kinds[longer]) and _is_prefix(longer[:-len(short)], places, texts):
                    full[short] = full.get(longer, longer)
    companies = [text for text in longest_first[:_MOST_ALIKE] if kinds[text] == "company" and text.endswith("公司")]
    begun: dict[str, list[str]] = {}  # the longer ones by the first two characters
    for text in longest_first:
        alike, target = begun.setdefault(text[:2], []), aliases.get(text)
        if target is not None:
            full[text] = full.get(target, target)
        elif text not in full:
            found = _find_long_ending(text, alike, kinds) if alike and len(text) <= _LONGEST_SHORT else None
            if found is None and companies and kinds[text] == "company":
                found = _find_company(text, companies)
            full[text] = found or text
        alike.append(text)
    grounds = _list_grounds(longest_first, kinds)
    bodies = [text for text in longest_first if len(text) > _SHORTEST_BODY and kinds[text] == "institution"]
    for text in longest_first if grounds or bodies else ():
        if len(text) >= _SHORTEST_BODY or full[text] != text:
            continue
        kind = kinds[text]
        if grounds and len(text) < 6 and text[-1] in "园区" and kind in ("park", "company", "name"):
            full[text] = _find_written_out(text, grounds, places) or text
        elif bodies and kind == "institution" and text[:2] not in places:
            full[text] = _find_written_out(text, [body for body in bodies if body.endswith(text[-2:])], places) or text
    parks: dict[str, str] = {}
    for text in longest_first:
        if kinds[text] == "park" and full[text] == text:
            full[text] = parks.setdefault(_write_bare(text, places), text)
    return full


def _list_grounds(names: Sequence[str], kinds: dict[str, str]) -> list[str]:
    """The parks of a text whose names are long enough to be called for short, and those of its offices."""
    found = [name for name in names if len(name) > _SHORTEST_GROUND and kinds[name] == "park"]
    return found + [m[1] for name in names if kinds[name] == "agency" and (m := _OF_GROUND.fullmatch(name)) is not None]


def _find_written_out(short: str, grounds: Sequence[str], places: set[str]) -> str:
    """The one park of which a short form has the first character and more: 云科园区, 云林科技产业园区; 创科园, 江州创新科学园."""
    own = short.removesuffix("区") if short.endswith("园区") else short
    if len(own) < 3 or is_generic(own):
        return ""
    found = {ground for ground in grounds if len(ground) > len(short) + 1 and own[0] in ground[:4] and own not in ground and
             abbreviates(own, ground) and any(ground[size] == own[0] for size in (0, 2, 3) if not size or ground[:size] in places)}
    return found.pop() if len(found) == 1 else ""


def _write_bare(park: str, places: set[str]) -> str:
    """A park's name without what it is often written without: 江州市现代物流园区, 江州现代物流园."""
    size = 3 if park[2:3] in "市县" and park[:3] in places else 4 if park[3:4] in "市县" and park[:4] in places else 0
    bare = park[:size - 1] + park[size:] if size else park
    return bare[:-1] if bare.endswith("园区") else bare


def _find_company(short: str, companies: list[str]) -> str | None:
    """The company whose own word is all that 公司 or 集团 is put to: 鹏诚公司, 江州鹏诚科技有限公司."""
    if 3 < len(short) < 8 and short[-2:] not in _CALLED:
        return next((other for other in companies if 0 <= other.find(short) < 7 and other.endswith("有限公司")), None)  # 青禾科技, 江州青禾科技有限公司
    own = short[:-2]
    if short[-2:] not in _CALLED or not 2 <= len(own) <= 4 or count_strange(own) < 2:
        return None
    several = [other for other in companies if len(other) > len(short) and own in other]
    if short.endswith("集团") and (len(several) > 1 or several and not any(map(several[0].__contains__, ("集团", "控股", "股份", "国际")))):
        return None  # of several members it is none; 青禾集团 owns 江州青禾科技有限公司
    if sum(other.endswith((own + "有限公司", own + "股份有限公司")) for other in several) > 1:
        return BARE  # 热电公司, of several: the one that is told of
    return several[0] if several else None


def _is_prefix(before: str, places: set[str], texts: Mapping[str, int]) -> bool:
    """Whether what stands before a short form is where it lies: a place, a zone or another name."""
    return before in places or before in texts or before.endswith(_ZONES) or any(before[k:] in places for k in range(1, len(before) - 1))


def _find_long_ending(short: str, others: Sequence[str], kinds: dict[str, str]) -> str | None:
    """The first longer name that is the short one with its ending written out, of those that begin alike."""
    alike = [other for other in others if other[-1] == short[-1]]
    for other in alike[:_MOST_ALIKE]:
        if len(other) > len(short) and abbreviates(short, other) and _same_kind(kinds[short], kinds[other]) and \
                (ending := _find_ending(short)) and _is_written_out(short, ending, other):
            return other
    return None


def _is_written_out(short: str, one: str, longer: str) -> bool:
    """Whether the longer name is the short one with its ending (``one``) written out: 江州工研院, 江州工业技术研究院."""
    other = _find_ending(longer)
    if other and one != other and not other.endswith(one) and one[-1] == other[-1] and abbreviates(one, other):
        own, long_own = short[:-len(one)], longer[:-len(other)]
        return len(own) >= 2 and long_own.startswith(own) and is_generic(long_own[len(own):])
    return False


@remembered(64)  # of a short form it is asked for each longer one
def _find_ending(name: str) -> str:
    for ending, _, _ in list_endings().get(name[-2:], ()):
        if name.endswith(ending):
            return ending
    return ""


def _same_kind(one: str, other: str) -> bool:
    return one == other or any(one in kinds and other in kinds for kinds in _SAME_KIND)
