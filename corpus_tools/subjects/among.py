"""Whose so many are, where one of them is told of: 是全省35个园区之一, 在230家国家级经开区中位列第12位."""
from __future__ import annotations

from bisect import bisect_right

from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.subjects.reading import Reading

_ONE_OF = compile_late(r"[^，。；\d]{1,18}?(?:之一(?=[，。；、\n]|$)|[当之]?[中里]，?(?:综合|总体)?(?:排名|排在|排第|位列|位居|名列|列第|居第|唯一))")
_LINKS = ("", "的", "现有", "已有", "现有的", "已有的")
_OF_NATION = ("国家级", "国家高新", "国家经济技术", "国家经开")
_OWNERS = ("place", "stand-in")


def find_whole(reading: Reading, mention: Numeral) -> int | str | None:
    """The place that a group belongs to, of which one member is told: a name's number, the country's name, or None."""
    norm = reading.passage.norm
    if _ONE_OF.match(norm, mention.end) is None:
        return None
    k = bisect_right(reading.starts, mention.start) - 1
    if k >= 0 and reading.names[k].type in _OWNERS and reading.names[k].level and reading.who[k] is not None and \
            norm[reading.names[k].end:mention.start] in _LINKS:
        return k
    return "中国" if norm.startswith(_OF_NATION, mention.end) else None
