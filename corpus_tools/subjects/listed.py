"""甲市、乙市分别增长3%、5%: as many values as names, one to each."""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.subjects.carried import Topics
from corpus_tools.subjects.fitting import is_joined
from corpus_tools.subjects.reading import LOCAL, Reading

_LISTED = compile_late("等?(?:[\\d一二两三四五六七八九十]{1,2}家(?:企业|公司)|企业|公司)?(?:均|双双|同时|成功|再次)?(?:榜上有名|上榜|入围|入选|登榜|跻身其中)[，；]")  # 甲、乙榜上有名，分别位列…
# 甲、乙两家企业签约
_SO_MANY = compile_late("等?[\\d二两三四五六七八九十]{1,2}[家个名所座](?:企业|公司|项目|园区|单位|机构|高校|地区|城市|县|区|市|镇|开发区|高新区)[^，。；、]{0,14}[，；]")
_RANKS = compile_late("占[^，。；、0-9]{0,8}(?=[0-9])|"  # 占比60%、20%、10%
                      "(?:均|都|同时)?(?:位?[居列]|名列|排名?|排在)(?:全[国省市区县])?第?[^，。；、和]{1,4}(?:[、和]第?[^，。；、和]{1,4}){1,8}(?=[，。；])")
_WORKS = ("project", "park", "company", "institution", "name")
_RESPECTIVELY, _EACH = compile_late("分别|分列|依次"), ("分别", "分列", "依次")


def share_out(reading: Reading, topics: Topics, mentions: Sequence[Numeral], numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs of a mention and the name that it is said of, where as many values follow as names stand before.

    ``numbers`` are those of the mentions' clauses.
    """
    if not any(map(reading.passage.norm.__contains__, _EACH)):
        return
    last, run = -1, []
    for number in dict.fromkeys(numbers):
        clause = reading.passage.clauses[number]
        cue = _RESPECTIVELY.search(reading.passage.norm, clause.start, clause.end) if numbers.count(number) > 1 else None
        if cue is None:
            if number - 1 == last and _RANKS.match(reading.passage.norm, clause.start) and numbers.count(number) == len(run):
                yield from zip((i for i, own in enumerate(numbers) if own == number), run)  # 甲、乙分别增长8%和7%，列第二、第三位
            continue
        group = [i for i, own in enumerate(numbers) if own == number]
        values = [i for i in group if mentions[i].start >= cue.end()]
        if number - 1 == last and len(values) == len(run) > 1 and cue.start() == clause.start:
            yield from zip(values, run)  # 甲、乙分列第二、第三位，分别为8亿元和7亿元
            last = number
            continue
        if len(values) > 1 and (behind := _find_run_behind(reading, mentions[values[-1]].end, clause.end, len(values))):
            yield from zip(values, behind)  # 投资分别为9亿元和5亿元的甲项目、乙项目
            continue
        run = _find_run(reading, topics, number, cue.start())
        if len(run) < 2 or len(values) % len(run):
            run = _find_run_before(reading, number)
        if len(values) != len(run) and "、" not in reading.passage.norm[clause.start:cue.start()]:
            run = _find_counted(reading, number, len(values)) or run
        if len(values) != len(run) and not run and "、" not in reading.passage.norm[clause.start:cue.start()]:
            run = _find_run_of_clauses(reading, mentions, values, clause.start)
        last = number
        if len(values) == len(run) > 1:
            yield from zip(values, run)
        elif len(run) > 1 and len(values) % len(run) == 0:  # 甲、乙分别以9亿元和5亿元位列第二、第三
            rows = [values[at:at + len(run)] for at in range(0, len(values), len(run))]
            if all(len({mentions[i].quantity.unit for i in row}) == 1 for row in rows):
                for row in rows:
                    yield from zip(row, run)


def find_last(reading: Reading, k: int) -> int:
    """The last of three names or more in a list that begins with one: 甲、乙和丙产值占全省的5%，比去年提高…, as in its own clause."""
    last, names = k, reading.names
    while last + 1 < len(names) and is_joined(reading, last) and names[last + 1].type == names[k].type:
        last += 1
    return last if last > k + 1 and reading.passage.norm[names[k].end] == "、" and reading.who[last] is not None else k


def _find_run(reading: Reading, topics: Topics, number: int, end: int) -> list[int]:
    """The names that stand in a list before a place in a clause, or in the clause that left the topic."""
    names, clause = reading.names, reading.passage.clauses[number]
    last = bisect_right(reading.starts, end) - 1
    while last >= 0 and names[last].start >= clause.start and reading.roles[last].part not in LOCAL:
        last -= 1
    if last < 0 or names[last].start < clause.start:
        topic = topics[number][0]
        if topic is None:
            return []
        last = topic
        while last + 1 < len(names) and is_joined(reading, last):
            last += 1
    first = last
    while first > 0 and is_joined(reading, first - 1):
        first -= 1
    run = list(range(first, last + 1))
    return run if all(reading.who[k] is not None for k in run) else []


def _find_run_behind(reading: Reading, at: int, end: int, count: int) -> range:
    """The list of so many works, parks or bodies that begins right behind a 的 at a place of a clause."""
    names, first = reading.names, bisect_right(reading.starts, at)
    run = range(first, first + count)
    is_list = reading.passage.norm.startswith("的", at) and run.stop <= len(names) and names[first].start == at + 1 and \
        names[run[-1]].start < end and all(names[k].type in _WORKS and reading.who[k] is not None for k in run) and \
        all(is_joined(reading, k) for k in run[:-1])
    return run if is_list else range(0)


def _find_counted(reading: Reading, number: int, count: int) -> list[int]:
    """The last so many names of a list that the clause before counts: 某区与甲公司、乙公司两家企业签约，投资额分别为3亿元、2亿元."""
    clauses, names = reading.passage.clauses, reading.names
    if not number or clauses[number - 1].sentence != clauses[number].sentence:
        return []
    last = bisect_right(reading.starts, clauses[number].start - 1) - 1
    while last > 0 and names[last].type == "stand-in" and names[last].start >= clauses[number - 1].start:
        last -= 1  # 两个园区, 5家高新区跻身百强
    if last < count - 1 or names[last].start < clauses[number - 1].start or not _SO_MANY.match(reading.passage.norm, names[last].end):
        return []
    run = list(range(last - count + 1, last + 1))
    is_list = names[run[0]].start >= clauses[number - 1].start and all(is_joined(reading, k) for k in run[:-1])
    return run if is_list and all(reading.who[k] is not None for k in run) else []


def _find_run_of_clauses(reading: Reading, mentions: Sequence[Numeral], values: Sequence[int], end: int) -> list[int]:
    """甲园完成12亿元，乙园完成9亿元，分别增长25%和14%; 甲园30个、乙园20个，…: as many names before, each with a number of its own."""
    passage, run = reading.passage, []
    sentence = passage.sentences[passage.sentence_at(end)]
    for i in range(values[0] - len(values), values[0]):
        if i < 0 or mentions[i].start < sentence.start or mentions[i].start >= end:
            return []
        earliest = max(passage.clauses[passage.clause_at(mentions[i].start)].start, mentions[i - 1].end if i else 0)
        k = bisect_right(reading.starts, mentions[i].start) - 1
        while k > 0 and reading.names[k - 1].start >= earliest:
            k -= 1
        if k < 0 or reading.names[k].start < earliest or reading.roles[k].part not in LOCAL or reading.who[k] is None or \
                not reading.roles[k].head and passage.norm[reading.names[k].start - 1] != "、":
            return []
        run.append(k)
    return run


def _find_run_before(reading: Reading, number: int) -> list[int]:
    """The list of names that ends the clause before: 其后依次为甲省、乙省，园区数量分别为10家、9家."""
    clauses, names = reading.passage.clauses, reading.names
    if not number or clauses[number - 1].sentence != clauses[number].sentence:
        return []
    last = bisect_right(reading.starts, clauses[number].start - 1) - 1
    if last < 0 or clauses[number].start - names[last].end > 1 and not _LISTED.match(reading.passage.norm, names[last].end):
        return []
    first = last
    while first > 0 and names[first - 1].start >= clauses[number - 1].start and is_joined(reading, first - 1):
        first -= 1
    run = list(range(first, last + 1))
    return run if all(reading.who[k] is not None for k in run) else []
