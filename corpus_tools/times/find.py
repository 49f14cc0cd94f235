"""Time expressions of a passage: dates, years, halves, quarters, spans; absolute or relative.

One pass with one pattern over the normal form finds them; a word list (data/time_words.csv) gives the relative ones.
How each is used (when, a base of comparison, part of a name …) is judged in time_uses.py.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from corpus_tools.data import remembered
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.ports import tells_of_taiwan
from corpus_tools.split import Passage
from corpus_tools.times.time_parts import join_period, read_ended, read_part, read_small_number
from corpus_tools.times.time_patterns import COUNT, MONTH, compile_times, list_idle
from corpus_tools.times.time_uses import judge_use
from corpus_tools.times.years import CENSUSES, YEAR, find_era, read_range, read_year


@frozen
class Time:
    """One time expression as written: start:end in the passage.

    ``relative`` is ``base:part`` as in data/time_words.csv (去年上半年 → ``-1:H1``), ``span:-10`` for 近十年,
    ``span:5`` for 未来五年; part may also be months ``01/08``, a day ``06-04`` or ``??-04``.
    """

    start: int
    end: int
    text: str
    period: str  # ISO 8601 where it is absolute, else ""
    relative: str = ""  # what is to be resolved against context and publication, else ""
    grain: str = "year"  # year, half, quarter, months, month, day, span, plan, now, vague
    use: str = "when"  # when, than, name, from, since, by, aim, event, report: see time_uses.py


# a line of a company's history that is a year and nothing else, or begins with one: 2012 迁入新厂; 2012.05：迁入新厂; 2012-2015 迁入新厂
_YEAR_LINE = compile_late("\n（?((?:19[1-9]|20[0-4])[0-9])(?:[./-](?:(1[0-2]|0?[1-9])|((?:19[1-9]|20[0-4])[0-9])))?"
                          "(?=\n|）? ?[-：:|·] ?(?:[^0-9\n]|[0-9][0-9.,]*[万亿元%家人亩吨])|）? ?(?![年元万亿千百人户家名个亩吨件项辆台米公平余多份])[^0-9\n,./%~+-])")
_HISTORY = 3  # such lines
_HEAD_YEAR, _YEAR_ENDS = compile_late("[A-Za-z\u4e00-\u9fff：] ?[（ ]((?:19[5-9]|20[0-4])[0-9])）?$"), frozenset("0123456789）")
_ENDED = compile_late("止(?:的?(?:财政|财务)?年度|([一二三四五六七八九十0-9]{1,2})个?月)")  # 截至6月30日止六个月
_JOINED = ("month", "day")
_JOINTS = ("、", "和", "及", "与", "以及", "（")
_BASES = ("year", "short", "told", "roc", "cn_short", "rel")  # groups that a part of a year may follow


_new_time = Time.__new__  # what the constructor calls, without a detour through the type


def find_times(passage: Passage, numerals: Sequence[Numeral]) -> list[Time]:
    """All time expressions of a passage in order; ``numerals`` are not needed, times are found on their own.

    >>> from corpus_tools.split import read_passage
    >>> p = read_passage("2022年上半年产值50亿元，比去年同期增长8%，到2025年达到百亿元。")
    >>> [(t.text, t.period, t.relative, t.use) for t in find_times(p, [])]
    [('2022年上半年', '2022-H1', '', 'when'), ('去年同期', '', '-1:', 'than'), ('2025年', '2025', '', 'aim')]
    """
    _, guards, beginning, pattern = compile_times()
    idle = list_idle()
    found = []
    norm, text = passage.norm, passage.text
    is_taiwan = tells_of_taiwan(text, norm)
    at = 0
    for first in beginning.finditer(norm):
        start = first.start()
        if start < at or norm[start:start + 2] in idle or (match := pattern.match(norm, start)) is None:
            continue
        at = end = match.end()
        group = match.lastgroup or ""
        base = ""
        if group == "part":
            base = next(filter(None, map(match.group, _BASES)))
            era = norm.startswith("民国", start - 2) or is_taiwan and base[0] in "3456789"
            if match["roc"] or match["short"] and era:
                group, start = "roc", find_era(norm, start, taiwan=is_taiwan)
                if start < 0:
                    continue
        if group == "roc_day" and not is_taiwan or group == "census" and found and found[-1].end == start:
            continue  # 2010年第六次人口普查: one time
        if group == "republic" and (start := find_era(norm, start, taiwan=is_taiwan)) < 0:
            at = first.end()
            continue
        word = match[0] if group == "word" else base
        guard = guards.get(word)
        if guard and (norm.startswith(guard[1], start + len(word)) or norm.endswith(guard[0], 0, start)):
            at = start + 1  # 截至今年 holds no 截至今, and yet 今年
            continue
        if word == "至今" and found and found[-1].end == start and found[-1].use == "since":
            continue  # 自2034年至今: one time
        read = _read(match[0], group, base)
        if read is None and group in ("range", "republic"):
            at = start + 1  # of 2010和2015年 the second is read
        elif read is not None:
            period, relative, grain = read
            if grain == "day" and norm.startswith("止", end) and (told := _ENDED.match(norm, end)) is not None:
                period, grain = read_ended(period, 12 if told[1] is None else read_small_number(told[1]))
            if grain == "month" and norm[start - 1] == "、" and \
                    relative == f"?:{ord(norm[start - 2]) - 47:02}" and not norm[start - 3].isdigit():
                start, relative, grain = start - 2, f"?:{ord(norm[start - 2]) - 48:02}/{relative[2:]}", "months"  # 1、2月
            use = judge_use(norm, start, end, grain, relative)
            if relative == "0:" and found and found[-1].relative[:3] == "-1:" != found[-1].relative and norm.startswith("同期", end - 2) and \
                    norm[start - 1] not in "比较于与同" and norm.find("。", found[-1].end, start) < 0:
                relative, grain, use = "0" + found[-1].relative[2:], found[-1].grain, "when"  # 去年1至8月3700万元，今年同期1.5亿元
            if grain in _JOINED and norm[start - 1] in "至到~-" and found and found[-1].grain in _JOINED and found[-1].end == start - 1:
                first = found.pop()  # 去年11月至今年6月
                told = "~".join((first.period or first.relative, period or relative))
                found.append(_new_time(Time, first.start, end, text[first.start:end], "", told, "months", "when"))
                continue
            if use == "when" and found and found[-1].use == "than" and norm[found[-1].end:start] in _JOINTS and \
                    not norm.startswith("）的", end):
                use = "than"  # 较1-2月、3-4月及5-6月增长, 较上年（2015年）增长
            found.append(_new_time(Time, start, end, text[start:end], period, relative, grain, use))
    years = _list_year_lines(norm, text) | _list_head_years(passage)
    return sorted([*(t for t in found if t.start not in years), *years.values()], key=lambda time: time.start) if years else found


def _list_year_lines(norm: str, text: str) -> dict[int, Time]:
    """The years that stand on lines of their own or begin them, where there are several, by where: what is behind each was in that year."""
    lines = list(_YEAR_LINE.finditer(norm)) if "\n20" in norm or "\n19" in norm else []
    if len(lines) >= _HISTORY:  # one right below the other they are a menu: 2024, 2023, 2022
        near = [first.end() == second.start() for first, second in zip(lines, lines[1:])]
        lines = [line for line, above, below in zip(lines, [False, *near], [*near, False]) if not (above or below)]
    if len(lines) < _HISTORY:
        return {}
    years = {}
    for line in lines:
        start, year = line.span(1)[0], line[1]
        period, grain = (f"{year}-{int(line[2]):02}", "month") if line[2] else (f"{year}/{line[3]}", "span") if line[3] else (year, "year")
        years[start] = Time(start, line.end(line.lastindex or 1), text[start:line.end(line.lastindex or 1)], period, grain=grain)
    return years


def _list_head_years(passage: Passage) -> dict[int, Time]:
    """The bare years that headings end with, by where: Key Figures 2022, 数据一览（2022）."""
    norm, years = passage.norm, {}
    for block in passage.blocks:
        told = block.kind in ("heading", "title") and norm[block.end - 1] in _YEAR_ENDS
        if told and (year := _HEAD_YEAR.search(norm, block.start, block.end)) is not None:
            years[year.start(1)] = Time(*year.span(1), passage.text[year.start(1):year.end(1)], year[1])
    return years


@remembered(4096)
def _read(text: str, group: str, base: str) -> tuple[str, str, str] | None:
    """Period, relative form and grain of one matched expression; None where it turns out to be no time."""
    if group == "word":
        reads = compile_times()[0][text]
        base, _, part = reads.partition(":")
        grain = "day" if base[0] == "d" else "month" if base[0] in "mq" or part.isdigit() else "year"
        return "", reads, _WORD_GRAIN.get(base, grain)
    if group == "iso":
        year, month, day = re.split("[-/.]", text)
        return f"{year}-{int(month):02}-{int(day):02}", "", "day"
    if group == "point":
        points = [f"{year}-{int(month):02}" for year, month in re.findall(r"([0-9]{4})\.([0-9]+)", text)]
        return "/".join(points), "", "month" if len(points) == 1 else "months"
    if group == "census":
        return (year, "", "year") if (year := CENSUSES[text[-4:-2]].get(text[1])) else None
    if group == "months":
        (a, b), (c, d) = ((y, read_small_number(m or "1")) for y, m in re.findall(f"({YEAR})年(?:({MONTH})月)?", text))
        return f"{a}-{b:02}/{c}-{d:02}", "", "months"
    if group == "range":
        first, last = read_range(text)
        return (f"{first}/{last}", "", "span") if 0 < last - first <= 60 else None
    if group == "roc_day":
        year, month, day = map(int, text.split("/"))
        return f"{1911 + year}-{month:02}-{day:02}", "", "day"
    if group == "opened":  # 2023年起五年
        year, _, length = text.rstrip("年").partition("年起")
        first, count = read_year(year), read_small_number(re.findall(COUNT, length)[-1])
        return (f"{first}/{first + count - 1}", "", "span") if 1 < count <= 30 else (str(first), "", "year")
    if group == "republic":
        first, *between, last = (1911 + int(number) for number in re.findall("[0-9]+", text))
        certain = text[3] not in "、及和与" or last - first == len(between) + 1
        return (f"{first}/{last}", "", "span") if certain and 0 < last - first <= 60 else None
    if group == "fiscal":
        text = text if text[2] != "/" else "20" + text  # 17/18年度
        first, last = int(text[:4]), int(text[:2] + text[5:7])
        last += 100 if last < first else 0
        certain = text[-1] == "年" or text[-1] == "度"
        if last != first + 1 and len(text) == 7 and 0 < int(text[5:]) < 13:
            return f"{text[:4]}-{text[5:]}", "", "month"  # 2004-03, and no years that follow one another
        return (f"{first}/{last}", "", "year") if last == first + 1 or certain and first < last else None
    if group == "plan":
        words = text.strip("“”‘’期末年")
        number = read_small_number(words.rstrip("”’")[:-1].rstrip("·"))
        first = 1966 + 5 * (number - 3)  # the third five-year plan began in 1966, each later one five years on
        if words != text.strip("“‘”’"):
            return str(first + 4), "", "year"  # 到“十四五”末
        return f"{first}/{first + 4}", "", "plan"
    if group == "span":
        counts = re.findall(f"{COUNT}(?=[多余]?(?:年|个月))", text)
        number = read_small_number(counts[-1]) if counts else 0
        if not number:
            return ("", "vague:", "vague") if counts else None  # 近两三年来
        if text[-1] == "前":
            return "", f"-{number}:", "year"  # 十年前
        sign = "" if re.match("未来|今后|接下来|往后|力争|争取|计划|预计|确保|拟|将|用|过(?!去)", text) else "-"
        return "", f"span:{sign}{number}{'m' if '个月' in text else ''}", "span"
    part, grain = read_part(text[len(base):])
    if group == "alone":
        return "", f"?:{part}", grain
    if base in compile_times()[0]:
        return "", compile_times()[0][base] + part, grain
    return join_period(read_year(base, read_small_number(base.rstrip(" 年")), of_republic=group == "roc"), part), "", grain


_WORD_GRAIN = {"now": "now", "recent": "now", "vague": "vague", "same": "same", "this": "year", "this+1": "year"}
