"""Whose facts stand in a bracket: those of the body that is named right before it."""
from __future__ import annotations

from bisect import bisect_left

from corpus_tools.frames.read import Frame
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.subjects.fitting import can_have
from corpus_tools.subjects.reading import Reading

_BODIES, _LONGEST = ("company", "institution", "project", "park"), 60  # characters from the bracket to a number
# 青禾石化（1969年建厂，现加工能力5万吨）, 受青禾箱包停产影响（其去年产值1亿元）; but 青禾石化（3家）, 青禾石化（增长5%）
_FACTS = compile_late("(?:其(?!中)|(?:(?:19|20)[0-9]{2}年|[0-9]{1,2}月)?(?:建厂|建成|成立|投产|创办|创建|设立|开业|开园|建园|挂牌|组建)|"
                      "去年|今年|现有|目前|员工|职工|年产|产能|占地|总?面积|总?建筑面积|"
                      "总?投资|注册资本|总规模|规模|床位|营收|产值|市值|总部)")


def find_bracketed(reading: Reading, mention: Numeral, frame: Frame) -> int | None:
    """The body right before the bracket that a mention stands in, where the bracket tells facts of it."""
    norm = reading.passage.norm
    opened = norm.rfind("（", max(mention.start - _LONGEST, 0), mention.start)
    if opened < 0 or norm.find("）", opened, mention.start) >= 0 or norm.find("\n", opened, mention.start) >= 0:
        return None
    k = bisect_left(reading.starts, opened) - 1
    while k >= 0 and reading.names[k].type not in _BODIES and reading.names[k].end == opened:
        k -= 1
    if k < 0 or reading.who[k] is None or reading.names[k].type not in _BODIES or not can_have(reading, k, frame):
        return None
    end = reading.names[k].end
    is_right = end == opened or end == opened - 1 and norm[end] == "”"
    if not is_right and not (norm.startswith("其", opened + 1) and opened - end < 8 and "，" not in norm[end:opened]):
        return None
    return k if _FACTS.match(norm, opened + 1) is not None else None


def is_label_of_item(reading: Reading, k: int, block: int) -> bool:
    """Whether a name alone stands in the brackets that open a paragraph: 【青沧】产业兴旺。去年产值3亿元。"""
    name, norm, start = reading.names[k], reading.passage.norm, reading.passage.blocks[block].start
    return name.start == start + 1 and norm[start] == "（" and norm[name.end:name.end + 1] == "）"
