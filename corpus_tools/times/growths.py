"""What is made in a year, and what tells by how much it grew, neither of which is of today; and what is."""
from __future__ import annotations

from bisect import bisect_left

from corpus_tools.late import compile_late
from corpus_tools.split import Sentence
from corpus_tools.times.scenes import STANDS, Scene

CHANGES = ("percent", "percentage_point", "基点", "times")
FLOWS = compile_late("(?:实现|完成)[^，。；]{0,16}?(?:产值|收入|营收|销售|利润|税)[^，。；]{0,8}?[0-9]")  # of a year, and no state of today
_TOPIC, _THERE_IS = 24, compile_late("(?:全[县市区省镇乡村]|园区)?(?:共有|现有|拥有|已有)|[二三四五]期(?:项目|工程|计划|拟)?总?投资")  # characters
_ON_YEAR = compile_late("，(?:比|较|同比)[^，。；0-9]{0,8}[0-9.]+%")


def is_flow_on_year(scene: Scene, number: int) -> bool:
    """Whether a number is made in a year, with its growth on the year before (完成产值5亿元，比上年增长8%), or is that growth."""
    passage = scene.passage
    for level in (number, number - 1) if number else (number,):
        start = passage.clauses[passage.clause_at(scene.mentions[level].start)].start
        end = scene.mentions[level].end
        if (told := _ON_YEAR.match(passage.norm, end)) is not None and told.end() >= scene.mentions[number].end and \
                FLOWS.search(passage.norm, start, end):
            return True
    return False


def is_of_today(scene: Scene, sentence: Sentence, opens_at: int, last: int) -> bool:
    """Whether a sentence is of today, whatever year, up to ``last``, its paragraph told of: it begins with what a place is
    (园区占地300亩), with what there is in all (全县共有企业80家) or with what someone says, or tells of what has come since.
    """
    norm, first = scene.passage.norm, bisect_left(scene.mention_starts, sentence.start)
    end = scene.mention_starts[first] if first < len(scene.mention_starts) else sentence.start
    if STANDS.search(norm, sentence.start, min(end, sentence.start + _TOPIC)) is not None or \
            last < scene.reference.year - 1 and norm.find("已", sentence.start, end) >= 0:
        return True
    return scene.reference.basis == "publication" and (
        norm[sentence.start] == "“" != norm[opens_at] or _THERE_IS.match(norm, sentence.start) is not None)
