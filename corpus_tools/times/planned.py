"""Plans that are of a year that is over, and told as they were."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.times.find import Time
from corpus_tools.times.scenes import Scene

_PLANNED = compile_late("计划(?:总?投资|引进|新[增建签]|建|完成|实现|开工|竣工|培育|招|打造|增|投入|签约|用|在[^，。；]{0,8}建)|拟(?!合|定)|目标[是为]")
_WORKS_PLANNED = compile_late("(?:计划|协议|预计|概算|拟)总?投资[^，。；0-9]{0,4}$")
_LATER = compile_late("力争|争取|有望|将|明年|今年|后年|未来|今后|[用在][^，。；]{0,6}时间|[到至]20")


def was_planned_then(scene: Scene, time: Time, number: int) -> bool:
    """2023年，园区签约项目30个，计划总投资60亿元; 去年，园区计划引进项目30个: of the year that the plan is of, over as it is."""
    planned = _WORKS_PLANNED if number and scene.mentions[number - 1].start > time.end else _PLANNED
    between = scene.passage.norm[time.end:scene.mentions[number].start]
    return planned.search(between) is not None and _LATER.search(between) is None
