"""What is made in a year, and what tells by how much it grew: neither is of today."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.times.scenes import Scene

CHANGES = ("percent", "percentage_point", "基点", "times")
FLOWS = compile_late("(?:实现|完成)[^，。；]{0,16}?(?:产值|收入|营收|销售|利润|税)[^，。；]{0,8}?[0-9]")  # of a year, and no state of today
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
