"""Times in brackets, and those of a part: they say nothing of what stands outside."""
from __future__ import annotations

from bisect import bisect_left

from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.split import Passage
from corpus_tools.times.find import Time
from corpus_tools.times.scenes import Scene

_LONGEST_HEAD = 10  # characters
_SPAN_BRACKET = compile_late("(?:报告期|期间|同期|[近这三两]年)(?:内|各期|间)?$")  # 报告期内（2021年至2023年）
_OF_ROUND, _BASE = compile_late("[届期轮次批]$"), compile_late("[较比][^，。；（）]{1,12}$")  # 比疫情高峰期（2030年）的7%低4个百分点


def is_aside(passage: Passage, time: Time, mention: Numeral, *, beyond: bool = False) -> bool:
    """Whether a time stands in brackets that do not hold the mention, or is that of a part told of in another chain of clauses.

    ``beyond`` says that the mention is of a later sentence.
    """
    clauses = passage.clauses
    if is_of_part(passage, time) and clauses[passage.clause_at(time.start)].chain != clauses[passage.clause_at(mention.start)].chain:
        return True
    start, end = _find_bracket(passage, time)
    if not end:
        return False
    if time.grain == "span" and (_SPAN_BRACKET.search(passage.norm, max(start - 6, 0), start) or _is_head(passage, start) and
                                 time.end + 1 == end):
        return False
    if not beyond and time.end + 1 == end and _OF_ROUND.search(passage.norm, max(0, start - 6), start):
        return False  # 最近一届（2031年）展览面积4万平方米，到场客商3万人次
    return start < time.start < end and not start < mention.start < end


def stands_apart(scene: Scene, time: Time, mention: Numeral) -> bool:
    """Whether a time stands in a bracket of its own clause that is of another number: 此前最高纪录（2031年，380万元）的三倍."""
    start, end = _find_bracket(scene.passage, time)
    if not start < time.start < end or start < mention.start < end:
        return False
    first = bisect_left(scene.mention_starts, start)
    if scene.mention_starts[first] < end:
        return True
    return scene.mention_starts[first] < mention.start and _BASE.search(scene.passage.norm, max(0, start - 14), start) is not None


def _find_bracket(passage: Passage, time: Time) -> tuple[int, int]:
    """The last bracket that opens before a time; (0, 0) where none does."""
    at = bisect_left(passage.brackets, (time.start,)) - 1 if passage.brackets else -1
    return passage.brackets[at] if at >= 0 else (0, 0)


def _is_head(passage: Passage, start: int) -> bool:
    """Whether a bracket ends the head of a paragraph: 起步阶段（2031—2034年）：…; 第二个十年（2041—2050） 面积扩到210平方公里."""
    opens = passage.blocks[passage.sentences[passage.sentence_at(start)].block].start
    return start - opens <= _LONGEST_HEAD and passage.norm[opens:start].isalnum()


def is_of_part(passage: Passage, time: Time) -> bool:
    """Whether a time is that of a part of what is told of: 上半年营收8亿元，其中二季度5亿元；净利润1亿元."""
    return passage.norm[time.start - 1:time.start] in ("中", "，") and \
        passage.norm.endswith(("其中", "其中，"), 0, time.start) and time.grain not in ("year", "span")
