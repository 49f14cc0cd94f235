"""Time expressions of a passage: dates, years, halves, quarters, spans; absolute or relative.

One pass with one pattern over the normal form finds them; a word list (data/time_words.csv) gives the relative ones.
How each is used (when, a base of comparison, part of a name …) is judged in time_uses.py.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from corpus_tools.data import compiled, read_table
from corpus_tools.frozen import frozen
from corpus_tools.model import Numeral
from corpus_tools.split import Passage
from corpus_tools.times.time_uses import judge_use
from corpus_tools.times.years import (
    CN_RANGE,
    CN_ROC_YEAR,
    CN_SHORT_YEAR,
    CN_YEAR,
    ROC_YEAR,
    SHORT_YEAR,
    TOLD_YEAR,
    YEAR,
    find_era,
    is_of_taiwan,
    read_range,
    read_year,
)
from corpus_tools.tries import join_words


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


_CN = "一二三四五六七八九十"
_MONTH = f"(?:1[0-2]|0?[1-9]|十[一二]?|[{_CN}两])"
_DAY = f"(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[{_CN}]?|[{_CN}])"
_TO = "(?:-{1,2}|~|至|到)"
_COUNT = f"(?:[0-9]{{1,3}}|[{_CN}两]{{1,3}})"
_DAYS = f"{_MONTH}月{_DAY}[日号](?:{_TO}(?:{_MONTH}月)?{_DAY}[日号])?"
_MONTHS = f"{_MONTH}(?:月份?)?{_TO}{_MONTH}月份?"
_FIRST = f"[前首头]{_MONTH}个?月|[前首][一二三两123]个?季度?"
_QUARTERS = f"第?[{_CN}1-4](?:季度)?{_TO}第?[{_CN}1-4]季度"
_SEASON = f"{_QUARTERS}|第?[{_CN}1-4]季度|首季度?|[上下]半年"
_PART = (f"{_DAYS}|{_MONTHS}|{_FIRST}|{_SEASON}|第?[{_CN}1-4]季|Q[1-4]|{_MONTH}月(?:份|[底末初]|[上中下]旬)?"
         "|年?[底末初]|年?中(?=[，。、；至起前后投落完竣启动开\n])|全年|同期")
_SINCE = "(?:以?来|间|内|里)?"
_YEARS = f"{_COUNT}[多余]?年[多余]?(?:以来|来(?!说|看|自)|间)"
_SPAN = ("(?:近|过去的?|最近|刚刚过去的|这|未来|今后|接下来的?|往后)"
         f"(?:{_COUNT}{_TO})?{_COUNT}[多余]?(?:年|个月)[多余]?{_SINCE}"
         f"|(?:力争|争取|计划|预计|确保|拟|将)[在用]?(?:通过)?(?:{_COUNT}{_TO})?{_COUNT}年(?:左右)?的?(?:时间|努力|内)"
         f"|用(?:{_COUNT}{_TO})?{_COUNT}年(?:左右)?的?(?:时间|努力)"
         f"|{_YEARS}|这是[^，。；：\n]{{1,24}}的{_COUNT}年")
_ONE_DAY = "(?:3[01]|[12]?[0-9])日"
# Without a year before it, a Chinese month needs a word that shows it to be one (五月以来, not 三月桃花).
_ALONE = (f"{_DAYS}|{_MONTHS}|{_FIRST}|{_SEASON}|[01]?[0-9]月(?:份|[底末初]|[上中下]旬)?(?!亮|球|饼)"
          f"|(?<![月年]){_ONE_DAY}(?:[至到-]{_ONE_DAY})?(?![本元语均常趋益圆耳])(?=[^0-9])"
          f"|(?<![{_CN}两])(?:十[一二]?|[一二三四五六七八九])月(?:份|[底末]|[上下]旬|(?=以来|起|至))"
          "|(?<!》)第[一二三四1-4]季(?![节军《]|开播|收官|演员|节目|嘉宾)")
_PLAN = "(?:[“‘]?十[一二三四五六]五[”’]?|[“‘](?:[七八九]五|十五)[”’])(?:期?末|末期|末年)?"


_BASES = ("year", "short", "cn_year", "told", "roc", "cn_short", "rel")  # groups that a part of a year may follow


@compiled
def _words() -> tuple[dict[str, str], dict[str, tuple[tuple[str, ...], tuple[str, ...]]], re.Pattern[str]]:
    """What each word reads as, what must not stand beside it, and the one pattern of all time expressions.

    Most characters are turned away by their first two alone.
    """
    rows = read_table("time_words.csv")
    joins, plain = ([row["word"] for row in rows if bool(row["joins"]) is j] for j in (True, False))
    heads = "".join(sorted({row["word"][0] for row in rows}))
    seconds = "".join(sorted({row["word"][1] for row in rows}))
    ours = f"年月日号季半个多余〇零至到~去近刚是来后下.（/Q财学争取划保在用通{_CN}两-"
    year = f"{YEAR}(?:财政?年|年|(?=Q[1-4]|(?:总统|立委|立法会|县市长|九合一)?(?:大选|选举)|奥运|亚运|世博|世界杯))"
    alternatives = (
        rf"(?P<iso>{YEAR}([-/.])(?:1[0-2]|0?[1-9])\2(?:3[01]|[12][0-9]|0?[1-9])(?![0-9.]))"
        rf"|(?P<months>{YEAR}年{_MONTH}月{_TO}{YEAR}年{_MONTH}月)"
        rf"|(?P<range>{YEAR}年?{_TO}{YEAR}(?:年度?|(?![0-9.%]))|{CN_RANGE})"
        rf"|(?P<fiscal>{YEAR}(?:[/-]|至(?=[0-9]{{2}}(?:财政|课税|学)?年度))[0-9]{{2}}(?![0-9-])(?:(?:财政|财务|学|课税)?年度?|财年)?)"
        rf"|(?:(?P<year>{year})|(?P<short>{SHORT_YEAR})|(?P<cn_year>{CN_YEAR})|(?P<told>{TOLD_YEAR})|(?P<roc>{ROC_YEAR}|{CN_ROC_YEAR})"
        rf"|(?P<cn_short>{CN_SHORT_YEAR})|(?P<rel>{join_words(joins)}))(?P<part>度?(?:{_PART})?)"
        rf"|(?P<plan>{_PLAN})|(?P<span>{_SPAN})|(?P<alone>{_ALONE})|(?P<word>{join_words(plain)})")
    pattern = (f"(?=[0-9第前首头上下〇零{_CN}两近过最刚这未今接往力争计预确拟将用“‘Q{heads}][0-9{seconds}{ours}])"
               f"(?!(?<=[0-9.])[0-9])(?:{alternatives})")
    guards = {row["word"]: (tuple(row["not_before"].split()), tuple(row["not_after"].split())) for row in rows
              if row["not_before"] or row["not_after"]}
    return {row["word"]: row["reads"] for row in rows}, guards, re.compile(pattern)


def find_times(passage: Passage, numerals: Sequence[Numeral]) -> list[Time]:
    """All time expressions of a passage in order; ``numerals`` are not needed, times are found on their own.

    >>> from corpus_tools.split import read_passage
    >>> p = read_passage("2022年上半年产值50亿元，比去年同期增长8%，到2025年达到百亿元。")
    >>> [(t.text, t.period, t.relative, t.use) for t in find_times(p, [])]
    [('2022年上半年', '2022-H1', '', 'when'), ('去年同期', '', '-1:', 'than'), ('2025年', '2025', '', 'aim')]
    """
    _, guards, pattern = _words()
    found = []
    norm, text = passage.norm, passage.text
    is_taiwan = is_of_taiwan(norm)
    at = 0
    while (match := pattern.search(norm, at)) is not None:
        start, end = match.span()
        at = end
        group = match.lastgroup or ""
        base = ""
        if group == "part":
            base = next(filter(None, map(match.group, _BASES)))
            era = norm.startswith("民国", start - 2) or is_taiwan and base[0] in "3456789"
            if match["roc"] or match["short"] and era:
                group, start = "roc", find_era(norm, start, taiwan=is_taiwan)
                if start < 0:
                    continue
        word = match[0] if group == "word" else base
        guard = guards.get(word)
        if guard and (norm.startswith(guard[1], start + len(word)) or norm.endswith(guard[0], 0, start)):
            at = start + 1  # 截至今年 holds no 截至今, and yet 今年
            continue
        read = _read(match[0], group, base)
        if read is not None:
            period, relative, grain = read
            found.append(Time(start, end, text[start:end], period, relative, grain,
                              judge_use(norm, start, end, grain, relative)))
    return found


@lru_cache(4096)
def _read(text: str, group: str, base: str) -> tuple[str, str, str] | None:
    """Period, relative form and grain of one matched expression; None where it turns out to be no time."""
    if group == "word":
        reads = _words()[0][text]
        base, _, part = reads.partition(":")
        grain = "day" if base[0] == "d" else "month" if base[0] in "mq" or part.isdigit() else "year"
        return "", reads, _WORD_GRAIN.get(base, grain)
    if group == "iso":
        year, month, day = re.split("[-/.]", text)
        return f"{year}-{int(month):02}-{int(day):02}", "", "day"
    if group == "months":
        (a, b), (c, d) = ((y, _number(m)) for y, m in re.findall(f"({YEAR})年({_MONTH})月", text))
        return f"{a}-{b:02}/{c}-{d:02}", "", "months"
    if group == "range":
        first, last = read_range(text)
        return (f"{first}/{last}", "", "span") if 0 < last - first <= 60 else None
    if group == "fiscal":
        first, last = int(text[:4]), int(text[:2] + text[5:7])
        last += 100 if last < first else 0
        certain = text[-1] == "年" or text[-1] == "度"
        return (f"{first}/{last}", "", "year") if last == first + 1 or certain and first < last else None
    if group == "plan":
        words = text.strip("“”‘’期末年")
        number = _number(words.rstrip("”’")[:-1])
        first = 1966 + 5 * (number - 3)  # the third five-year plan began in 1966, each later one five years on
        if words != text.strip("“‘”’"):
            return str(first + 4), "", "year"  # 到“十四五”末
        return f"{first}/{first + 4}", "", "plan"
    if group == "span":
        counts = re.findall(f"{_COUNT}(?=[多余]?(?:年|个月))", text)
        number = _number(counts[-1]) if counts else 0
        if not number:
            return None
        sign = "" if re.match("未来|今后|接下来|往后|力争|争取|计划|预计|确保|拟|将|用", text) else "-"
        return "", f"span:{sign}{number}{'m' if '个月' in text else ''}", "span"
    part, grain = _read_part(text[len(base):])
    if group == "alone":
        return "", f"?:{part}", grain
    if base in _words()[0]:
        return "", _words()[0][base] + part, grain
    return join_period(read_year(base, _number(base.rstrip(" 年")), of_republic=group == "roc"), part), "", grain


_WORD_GRAIN = {"now": "now", "recent": "now", "vague": "vague", "same": "same", "this": "year", "this+1": "year"}


def _read_part(part: str) -> tuple[str, str]:
    """A part of a year in ISO form after the year, and its grain."""
    part = part.removeprefix("度") if not part.startswith("度季") else part
    if not part or part in ("全年", "同期"):
        return "", "year"
    if part[-1] in "日号":
        first, *rest = (_read_day(day) for day in re.split(_TO, part))
        if not rest:
            return first, "day"
        return f"{first}/{rest[0].replace('??', first[:2])}", "day"
    if "半年" in part:
        return ("H1" if part[0] == "上" else "H2"), "half"
    if "季" in part or part[0] == "Q":
        if part[0] in "前首" and len(part.rstrip("季度")) > 1:
            return join_months(1, 3 * _number(re.sub("[前首个季度]", "", part)))
        first, *last = (_number(re.sub("[第季度]", "", quarter)) for quarter in re.split(_TO, part))
        if last:
            return join_months(3 * first - 2, 3 * last[0])
        return f"Q{1 if part[0] == '首' else _number(re.sub('[第季度Q]', '', part))}", "quarter"
    if part[0] in "前首头":
        return join_months(1, _number(re.sub("[前首头个月]", "", part)))
    if part[-1] == "中":
        return "06", "month"
    if part[-1] in "底末初" and "月" not in part:
        return ("01" if part[-1] == "初" else "12"), "month"
    both = re.split(_TO, part)
    first = _number(re.sub("月.*", "", both[0]))
    return join_months(first, _number(re.sub("月.*", "", both[1]))) if len(both) == 2 else (f"{first:02}", "month")


def _read_day(day: str) -> str:
    """6月4日 as 06-04, 4日 as ??-04."""
    month, _, number = day.rstrip("日号").rpartition("月")
    return f"{_number(month):02}-{_number(number):02}" if month else f"??-{_number(number):02}"


def join_months(first: int, last: int) -> tuple[str, str]:
    """The shortest ISO form of some months of a year, and its grain.

    >>> join_months(1, 8), join_months(1, 6), join_months(1, 12)
    (('01/08', 'months'), ('H1', 'half'), ('', 'year'))
    """
    if (first, last) == (1, 12):
        return "", "year"
    if last - first == 5 and first in (1, 7):
        return f"H{1 + first // 7}", "half"
    if last - first == 2 and first % 3 == 1:
        return f"Q{1 + first // 3}", "quarter"
    return (f"{first:02}/{last:02}", "months") if first < last else (f"{last:02}", "month")


def join_period(year: str | int, part: str) -> str:
    """An ISO 8601 period of a year and a part of it.

    >>> join_period(2021, "01/08"), join_period("2022", "H1"), join_period(2025, "all")
    ('2021-01/2021-08', '2022-H1', '2025')
    """
    if part in ("", "all"):
        return str(year)
    first, slash, last = part.partition("/")
    return f"{year}-{first}/{year}-{last}" if slash else f"{year}-{first}"


def _number(text: str) -> int:
    """A small number in digits or Chinese characters (十五 → 15); 0 where there is none."""
    if not text or text.isdigit():
        return int(text or 0)
    tens, ten, ones = text.rpartition("十")
    value = "〇一二三四五六七八九".find(ones) if ones else 0
    if ones == "两":
        value = 2
    return value + (10 * max(1, "〇一二三四五六七八九".find(tens[-1:] or "一")) if ten else 0)
