"""What a name is called for short."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from corpus_tools.late import compile_late
from corpus_tools.names.endings import is_generic, list_generic_words, list_weak_endings
from corpus_tools.names.wordlist import count_strange, is_seam, list_words

# （以下简称X）, （简称“X”）, （下称X）
_DECLARED = compile_late(
    r"（(?:[A-Za-z][^（）\n，；]{0,60}[，；] ?)?(?:以下|下文|下面|以下统|下|又|统)?(?:简|统|合)?称[为作:：]?[“《]?([^（）“”《》\n]{2,16})[”》]?(?:，[^）\n]{0,12})?）")
_IN_BRACKETS = compile_late(r"（([\u4e00-\u9fffA-Za-z]{2,10})）")
_NO_OWN = ("新材", "房地", "置业", "控股", "母子", "分子")
_HOLDINGS = ("控股", "地产", "置业", "集团", "实业", "投资")
_TRADES = 3  # trade words that a name has at most


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
    if all([norm.startswith(rest, at + len(core)) for at in find_all(norm, core + rest[:2])]):
        return core  # as most: it goes on so in the full name only
    for at in find_occurrences(norm, core):
        size = 0
        while size + 2 < len(rest) and norm.startswith(rest[size:size + 2], at + len(core) + size):
            size += 2
        if not norm.startswith(rest, at + len(core)):
            longest = max(longest, size)
    return core + rest[:longest]


def abbreviates(short: str, longer: str) -> bool:
    """Whether the characters of the short form stand in the longer one in the same order.

    >>> abbreviates("动漫文创中心", "云江动漫文化创意中心")
    True
    """
    rest = iter(longer)
    for char in short:
        if char not in rest:
            return False
    return True


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
