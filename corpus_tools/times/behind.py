"""Times behind a number: 50亿元（2020年）, 30家企业于2022年入驻, 12栋厂房、6栋研发楼已于2022年底交付."""
from __future__ import annotations

from bisect import bisect_left

from corpus_tools.late import compile_late
from corpus_tools.split import Clause
from corpus_tools.times.brackets import is_aside
from corpus_tools.times.find import Time
from corpus_tools.times.scenes import Scene, is_ahead, list_times

_YEAR_BRACKET, _NEXT_OF_LIST = compile_late("（((?:19|20)[0-9]{2})）"), compile_late("[\u4e00-\u9fff“”]{1,12}[、和及与][约近超]?")  # of a list
_UNTIL = ("截至", "截止", "截止到", "截至到", "至", "到")  # 168家（截至去年底）


def find_bracketed(scene: Scene, number: int) -> Time | None:
    """The time that is all that the bracket right behind a mention holds: 上半年…，营收增长19%（1-5月）; 62万元（2031）."""
    norm, end = scene.passage.norm, scene.mentions[number].end
    bare = _YEAR_BRACKET.match(norm, end)
    time = Time(*bare.span(1), bare[1], bare[1]) if bare is not None else next(iter(list_times(scene, end, end + 6)), None)
    if time is not None and time.start > end + 1 and norm[end + 1:time.start] not in _UNTIL:
        return None
    return time if time is not None and norm.startswith("）", time.end) and time.use in ("when", "by") else None


def find_behind(scene: Scene, number: int, clause: Clause, status: str) -> Time | None:
    """A time behind a mention, in brackets or in the rest of its clause: 50亿元（2020年）, 30家企业于2022年入驻."""
    passage, mention = scene.passage, scene.mentions[number]
    first = bisect_left(scene.starts, mention.end)
    if first == len(scene.starts) or scene.rises[number] == "from":
        return None
    end = scene.starts[first] + 1 if number + 1 == len(scene.mentions) else scene.mentions[number + 1].start
    if scene.starts[first] >= end:
        return _find_behind_list(scene, number, clause, status) if passage.norm[end - 1] in "、和及与" else None
    end = clause.end
    if number + 1 < len(scene.mentions):
        end = min(end, scene.mentions[number + 1].start)
    bracketed = passage.norm.startswith("（", mention.end)
    for time in list_times(scene, mention.end, end):
        if time.use not in ("when", "by", "aim") or time.grain in ("now", "vague", "same", "span", "plan"):
            continue
        if bracketed and time.start - mention.end <= 6 and passage.norm[time.end:time.end + 1] in "）底，":
            return time
        if time.period and not is_aside(passage, time, mention) and is_ahead(scene, time) is (status != "actual"):
            return time
    return None


def _find_behind_list(scene: Scene, number: int, clause: Clause, status: str) -> Time | None:
    """The time behind the last of a list: 12栋厂房、6栋研发楼已于2022年底交付."""
    norm, mentions, last = scene.passage.norm, scene.mentions, number
    while last + 1 < len(mentions) and mentions[last + 1].start < clause.end and \
            _NEXT_OF_LIST.fullmatch(norm, mentions[last].end, mentions[last + 1].start):
        last += 1
    time = find_behind(scene, last, clause, status) if last > number else None
    return time if time is not None and norm[time.start - 1] in "于在" else None
