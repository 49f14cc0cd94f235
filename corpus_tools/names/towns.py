"""Towns and townships that stand in a list, which no table of divisions holds: 青岳镇、沧澜镇和白山街道."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_occurrences
from corpus_tools.names.loose_names import RawName

_KINDS = tuple(kind + joint for kind in ("镇", "乡", "街道") for joint in "、和及与以")  # a quick look
_TOWN = "[\u4e00-\u9fff]{2,3}(?:镇|乡|街道)"
_LIST = compile_late(f"(?:^|(?<=[，。；：（\\n 由在对是为如括]))(?:{_TOWN}[、和及与]|{_TOWN}以及)+{_TOWN}(?![长域政级])")
_PARTS = compile_late("[、和及与]|以及")
_SORTS = ("各", "乡", "特色", "重点", "中心", "建制", "小城", "卫星", "相关", "有关", "部分", "多个", "其他", "全县", "全区", "全市")


def read_towns(norm: str) -> list[RawName]:
    """The towns of the lists of a text, wherever they stand; nothing else tells a bare 青岳镇 from a word.

    >>> text = "青岳镇、沧澜镇进展较好，青岳镇居首"
    >>> [text[r.start:r.end] for r in read_towns(text)]
    ['青岳镇', '沧澜镇', '青岳镇']
    >>> read_towns("各乡镇、各街道要落实")
    []
    """
    if not any(kind in norm for kind in _KINDS):
        return []
    towns: dict[str, None] = {}
    for listed in _LIST.finditer(norm):
        parts = _PARTS.split(listed[0])
        if not any(part.startswith(_SORTS) for part in parts):
            towns.update(dict.fromkeys(parts))
    return sorted(RawName(at, at + len(town), "place", "town") for town in towns for at in find_occurrences(norm, town))
