"""Towns and quarters that open a line or a clause and are told of there, or stand in a row of towns with their figures."""
from __future__ import annotations

from collections.abc import Iterator

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences
from corpus_tools.names.endings import is_generic
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.towns import is_own_name, is_town_name
from corpus_tools.names.wordlist import count_strange

# 容桂街道产值42亿元, 新桥镇依托…: what a town or a quarter has or does, where it opens a clause
_OPENING_TOWN = compile_late("(?:^|(?<=[，。；\\n])|(?<=[0-9][.．、])|(?<=[0-9][.．] )|(?<=[0-9一二三四五六七八九十]）)|"
                             "(?<=[一二三四五六七八九十]、))([\u4e00-\u9fff]{2,3}(?:镇|街道))(?="
                             "产值|工业|财政|税收|规上|依托|受[^，。；]{2,8}带动|完成|实现|引进|签约|开工|落户|新增|现有|拥有|[A-D]类|企业(?:只?有|达|数|最)|"
                             "有[\u4e00-\u9fff]{0,6}\\d|今年|去年|把|以|通过|围绕|总面积|辖区|下辖|辖\\d|常住|户籍|：|\\n)")
_NO_TOWNS = tuple("各 全 该 本 我 几 两 三 四 五 所 相 有 每 下辖 下属 中心 部分 城 特色 建制 重点 乡 古 名 强 集 小 工业 百强 千强 经济 其他 其余 周边 沿线 这 此 在 由 到 "
                  "和 与 对 为 从 是".split())
_ROW_STEP, _ROW_PARTS = 14, "、，。；：\n中为是（的"  # characters from one town of a row to the next, and what stands before one
_LABEL = compile_late("[\u4e00-\u9fff]{2,3}[区县镇乡]")  # all of a line before its colon
_LEVELS = {"区": "district", "县": "county", "镇": "town", "乡": "town"}


def read_labels(norm: str) -> list[RawName]:
    r"""Places that no list knows and a line is about, where they stand before a colon at its beginning.

    >>> read_labels("新站区：产值298亿元\n城区：绿化率40%")
    [RawName(start=0, end=3, type='place', level='district', place='', target='')]
    """
    labels = (norm[norm.rfind("\n", 0, at) + 1:at] for at in find_all(norm, "：") if norm[at - 1] in _LEVELS)
    found = {label: _LEVELS[label[-1]] for label in labels if _LABEL.fullmatch(label)}
    has_towns = "镇" in norm or "街道" in norm
    opening = _OPENING_TOWN.finditer(norm) if has_towns else ()
    found |= {m[1]: "town" for m in opening if not m[1].startswith(_NO_TOWNS) and (not norm.startswith("\n", m.end()) or _is_heading(m[1]))}
    found = {word: level for word, level in found.items() if (count_strange(word) > 1 or word.endswith("街道")) and not is_generic(word)}
    found |= dict.fromkeys(_list_rows(norm) if has_towns or "乡" in norm else (), "town")
    return [RawName(at, at + len(word), "place", level) for word, level in found.items() for at in find_occurrences(norm, word)]


def _is_heading(town: str) -> bool:
    """Whether a line of a town alone names one: 三、青岳镇, but not 二、古镇."""
    own = town.removesuffix("街道").rstrip("镇")
    return is_town_name(town) and len(own) > 1 and own[-1] not in "老旧新" and is_own_name(own) and count_strange(own) == len(own)


def _list_rows(norm: str) -> Iterator[str]:
    """The towns of a row with a figure right behind each: 青岳镇31%、沧澜乡29%."""
    last, one = 0, ""
    ends = (at + len(word) for word in ("镇", "乡", "街道") for at in find_all(norm, word) if norm[at + len(word):at + len(word) + 1].isdigit())
    for end in sorted(ends):
        start = max(norm.rfind(mark, end - 6, end - 2) for mark in _ROW_PARTS) + 1
        town = norm[start:end] if start and norm.startswith("城关", start) or not norm.startswith(_NO_TOWNS, start) else ""
        if 2 < len(town) < 6:
            if one and start - last < _ROW_STEP:
                yield from (one, town)
            last, one = end, town
