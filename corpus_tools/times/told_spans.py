"""So many years that a text has named before: “十三五”期间，…；五年累计…: the years of the plan."""
from __future__ import annotations

from corpus_tools.times.find import Time
from corpus_tools.times.scenes import Scene, list_times
from corpus_tools.times.sections import find_years

_BETWEEN, _ALL = ("年间", "年間"), ("年间", "年間", "年")


def find_told_span(scene: Scene, time: Time, block: int) -> str:
    """The ISO period of so many years up to now (五年间, 五年累计), where the title, the paragraph or the sentence tells which; "" elsewhere."""
    if not time.relative[6:].isdigit():
        return ""  # 近6个月
    length = int(time.relative[6:])
    if time.text.endswith(_BETWEEN) and scene.title is not None and (span := find_years(scene.title)) and span[1] - span[0] + 1 == length:
        return scene.title.period  # 某厂2019—2023年经营情况 …五年间
    opening = scene.passage.blocks[block].start
    before = list_times(scene, opening, time.start) if time.text.endswith(_ALL) and opening < time.start else ()
    for other in reversed(before):
        if other.grain == "plan" and (span := find_years(other, scene.reference.year)) and span[1] - span[0] + 1 == length:
            return other.period
    if time.text.endswith(_BETWEEN) and (year := _find_end(scene, time)):
        return f"{year - length}/{year}"
    return ""


def _find_end(scene: Scene, time: Time) -> int:
    """The year at which so many years end that a sentence tells of: 2018年，…，12年间增长了八倍; 0 where it tells none."""
    opens = scene.passage.sentences[scene.passage.sentence_at(time.start)].start
    for other in reversed(list_times(scene, opens, time.start)):
        if other.use == "when" and other.grain == "year" and (span := find_years(other, scene.reference.year)):
            return span[1]
    return 0
