"""What a name is called for short, and the full form that a short one stands for."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from corpus_tools.data import remembered
from corpus_tools.late import compile_late
from corpus_tools.names.endings import is_generic, list_endings, list_generic_words, list_weak_endings
from corpus_tools.names.wordlist import count_strange, is_seam, list_words

# （以下简称X）, （简称“X”）, （下称X）
_DECLARED = compile_late(
    r"（(?:[A-Za-z][^（）\n，；]{0,60}[，；] ?)?(?:以下|下文|下面|以下统|下|又|统)?(?:简|统|合)?称[为作:：]?[“《]?([^（）“”《》\n]{2,16})[”》]?(?:，[^）\n]{0,12})?）")
_IN_BRACKETS = compile_late(r"（([\u4e00-\u9fffA-Za-z]{2,10})）")
_LONGEST_SHORT, _MOST_ALIKE = 12, 60  # of a short form, in characters; of names to compare it with
BARE, _CALLED = "公司", ("公司", "集团")
_NO_OWN = ("新材", "房地", "置业", "控股", "母子", "分子")
_HOLDINGS = ("控股", "地产", "置业", "集团", "实业", "投资")
_OF_GROUND = compile_late("([\u4e00-\u9fff]{4,12}园区?)(?:管理局|管委会|管理委员会|管理处)")
_SHORTEST_GROUND, _SHORTEST_BODY = 5, 8  # characters of the name of a park or a body that is called for short
_TRADES = 3  # trade words that a name has at most
_ZONES = ("试验区", "开发区", "高新区", "经开区", "新区")
_SAME_KIND = ({"park", "class", "place"}, {"institution", "agency", "park"}, {"company", "name"}, {"project"})


def find_declared(norm: str) -> list[tuple[int, int, int]]:
    """Aliases that a bracket declares: (where the bracket opens, start and end of the alias).

    >>> find_declared("青山工业技术研究院（以下简称青山工研院）")
    [(9, 14, 19)]
    """
    return [(len(norm[:m.start()].rstrip(" ")) if norm[m.start() - 1:m.start()] == " " else m.start(), *m.span(1))
            for m in _DECLARED.finditer(norm)] if "称" in norm else []


def find_bracketed(norm: str, ends: dict[int, int]) -> list[tuple[int, int, int]]:
    """Short forms in bare brackets right behind a name: 河岸港深创新园（创新园)."""
    found = []
    for m in _IN_BRACKETS.finditer(norm) if "）" in norm else ():
        start = ends.get(m.start())
        is_latin = m[1].isascii() and m[1].isupper() and len(m[1]) > 2 and norm.count(m[1]) > 1  # 青岳基金（QYF）, QYF
        if start is not None and (is_latin or abbreviates(m[1], norm[start:m.start()])) and len(m[1]) < m.start() - start:
            found.append((m.start(), *m.span(1)))
    return found


def cut_core(norm: str, start: int, end: int, ending: str, place_at: dict[int, int]) -> str:
    """The part of a company's or institution's name that is its own: 青山鹏诚科技有限公司 → 鹏诚; "" where it has none.

    ``place_at`` tells where places begin and end.
    """
    foot = end - len(ending)
    at = start
    while at in place_at and place_at[at] <= foot:
        at = place_at[at]
    foot -= next((size for size in (2, 3, 4) if foot - size - at > 1 and place_at.get(foot - size) == foot), 0)  # 鹏诚科技江州有限公司
    core = norm[at:foot]
    for _ in range(_TRADES):  # trade words before the ending: 鹏诚|新材料|科技
        size = next((size for size in (4, 3, 2) if len(core) - size >= 2 and
                     (core[-size:] in _HOLDINGS or core[-size:] in list_generic_words() or core[-size:] in list_weak_endings())), 0)
        if not size:
            break
        core = core[:-size]
    core = core.strip("（）").partition("（")[0]  # 青禾（江州）汽车配件有限公司
    if len(core) > 6 and count_strange(core[:4]) > 2 and norm.count(core[:4]) > norm.count(core) + 1:
        return core[:4]  # 青岳鹏诚碳纤维有限公司, 青岳鹏诚
    if not 2 <= len(core) <= 6 or is_generic(core):
        return ""
    return core if count_strange(core) > len(core) // 2 or len(core) > 2 and norm.count(core) > norm.count(norm[start:end]) else ""


def call_company(norm: str, start: int, end: int, ending: str, place_at: dict[int, int]) -> str:
    """The first two characters of a company's own name with 公司, or what the text quotes of it: 青山鹏诚竹木有限公司, 鹏诚公司, “鹏诚竹木”.

    >>> norm = "青山鹏诚竹木有限公司开业，鹏诚公司扩产"
    >>> call_company(norm, 0, 10, "有限公司", {0: 2})
    '鹏诚公司'
    """
    at, foot = start, end - len(ending)
    while at in place_at and place_at[at] <= foot:
        at = place_at[at]
    short = norm[at:at + 2] + "公司"
    is_own = foot - at > 3 and not is_generic(norm[at:at + 2]) and norm[at:at + 2] not in _NO_OWN
    if is_own and norm.find(short) >= 0 and norm[at:at + 4] != short:
        return short
    # “鹏诚竹木”
    return next((norm[at:at + size] for size in range(min(foot - at, 6), 2, -1) if f"“{norm[at:at + size]}”" in norm), "") \
        if f"“{norm[at:at + 2]}" in norm and not is_generic(norm[at:at + 2]) else ""


def find_longer(norm: str, core: str, full: str) -> str:
    """The longest short form that goes on behind the core as the full name does, by words of two characters; the core where none does.

    >>> find_longer("青岚材料科技公司。青岚材料产值5亿元", "青岚", "青岚材料科技公司")
    '青岚材料'
    """
    rest, longest = full.partition(core)[2], 0
    for at in find_occurrences(norm, core):
        size = 0
        while size + 2 < len(rest) and norm.startswith(rest[size:size + 2], at + len(core) + size):
            size += 2
        if not norm.startswith(rest, at + len(core)):
            longest = max(longest, size)
    return core + rest[:longest]


def match_full_forms(texts: Mapping[str, int], kinds: dict[str, str], aliases: dict[str, str],
                     places: set[str]) -> dict[str, str]:
    """For each name of a text the longest name there that can be the same: 江州高新区 → 东江江州高新区.

    ``texts`` counts the names, ``kinds`` has their types, ``aliases`` maps declared and cut short forms.
    """
    longest_first = sorted(sorted(texts, key=texts.__getitem__, reverse=True), key=len, reverse=True)
    full: dict[str, str] = {}
    sorts: dict[tuple[str, str], list[str]] = {}  # by the first two characters and the last
    tails: dict[str, list[str]] = {}  # by the last two
    for text in longest_first:
        tails.setdefault(text[-2:], []).append(text)
    for longer in longest_first:
        for short in tails[longer[-2:]]:
            if len(short) < len(longer) and longer.endswith(short) and short not in full and \
                    _same_kind(kinds[short], kinds[longer]) and _is_prefix(longer[:-len(short)], places, texts):
                full[short] = full.get(longer, longer)
        sorts.setdefault((longer[:2], longer[-1]), []).append(longer)
    companies = [text for text in longest_first[:_MOST_ALIKE] if kinds[text] == "company" and text.endswith("公司")]
    for text in longest_first:
        target = aliases.get(text)
        if target is not None:
            full[text] = full.get(target, target)
        elif text not in full:
            alike = sorts[text[:2], text[-1]]
            found = None
            if len(alike) > 1 and len(text) <= _LONGEST_SHORT and (ending := _find_ending(text)):
                found = next((other for other in alike[:_MOST_ALIKE] if len(other) > len(text)
                              and _same_kind(kinds[text], kinds[other]) and _is_written_out(text, ending, other)), None)
            if found is None and kinds[text] == "company":
                found = _find_company(text, companies)
            full[text] = found or text
    grounds = _list_grounds(longest_first, kinds)
    bodies = [text for text in longest_first if len(text) > _SHORTEST_BODY and kinds[text] == "institution"]
    for text in longest_first if grounds or bodies else ():
        if grounds and len(text) < 6 and full[text] == text and text[-1] in "园区" and kinds[text] in ("park", "company", "name"):
            full[text] = _find_written_out(text, grounds, places) or text
        elif bodies and len(text) < _SHORTEST_BODY and full[text] == text and kinds[text] == "institution" and text[:2] not in places:
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
    size = next((size for size in (3, 4) if park[size - 1:size] in "市县" and park[:size] in places), 0)
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


def _is_written_out(short: str, one: str, longer: str) -> bool:
    """Whether the longer name is the short one with its ending (``one``) written out: 江州工研院, 江州工业技术研究院."""
    other = _find_ending(longer)
    if other and one != other and not other.endswith(one) and one[-1] == other[-1] and abbreviates(one, other):
        own, long_own = short[:-len(one)], longer[:-len(other)]
        return len(own) >= 2 and long_own.startswith(own) and is_generic(long_own[len(own):])
    return False


@remembered(64)  # of a short form it is asked for each longer one
def _find_ending(name: str) -> str:
    return next((e for e, _, _ in list_endings().get(name[-2:], ()) if name.endswith(e)), "")


def abbreviates(short: str, longer: str) -> bool:
    """Whether the characters of the short form stand in the longer one in the same order.

    >>> abbreviates("动漫文创中心", "云江动漫文化创意中心")
    True
    """
    rest = iter(longer)
    return all(c in rest for c in short)


def _same_kind(one: str, other: str) -> bool:
    return one == other or any(one in kinds and other in kinds for kinds in _SAME_KIND)


def find_all(norm: str, word: str) -> list[int]:
    """Every place where a word stands."""
    found, at = [], -1
    while (at := norm.find(word, at + 1)) >= 0:
        found.append(at)
    return found


def match_at(norm: str, places: Iterable[int], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """What a pattern finds that begins at one of these places, which are in order."""
    last = 0
    for at in places:
        if at >= last and (m := pattern.match(norm, at)) is not None:
            last = m.end()
            yield m


def find_occurrences(norm: str, word: str) -> list[int]:
    """Every place where a word stands, but for seams: 国铁 does not stand in 全国铁路."""
    found, at = [], norm.find(word) if word else -1
    words, size = list_words(), len(word)
    while at >= 0:
        if norm[at - 1:at + 1] not in words or not is_seam(norm, at, at + size):
            found.append(at)
        at = norm.find(word, at + size)
    return found
