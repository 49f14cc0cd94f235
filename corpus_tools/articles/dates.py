"""Dates of publication as pages, files and addresses write them, as ISO 8601."""
from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from corpus_tools.data import remembered
from corpus_tools.late import compile_late

_MONTHS = {m: i for i, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_FORMS = (
    compile_late(r"(?P<y>(?:19|20)\d\d) ?[-/.年] ?(?P<m>\d{1,2}) ?[-/.月] ?(?P<d>\d{1,2})(?![\d月])"),  # but 2023年1-9月
    compile_late(r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?!\d)"),
    compile_late(r"(?<![\d.])(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>(?:19|20)\d\d)(?!\d)"),
    compile_late(r"(?P<d>\d{1,2}) (?P<n>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?P<y>(?:19|20)\d\d)", re.I),
    compile_late(r"(?P<n>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?P<d>\d{1,2})[,，]? ?(?P<y>(?:19|20)\d\d)", re.I),
    compile_late(r"(?P<y>(?:19|20)\d\d)年第? ?\d{1,4} ?期[^0-9]{0,6}(?:总第 ?\d{1,5} ?期[^0-9]{0,4})?(?P<m>\d{1,2})月(?P<d>\d{1,2})日"),
    compile_late(r"(?P<y>[〇零一二三四五六七八九]{4}|(?:19|20)\d\d)年(?P<m>[一二三四五六七八九十]{1,2})月(?P<d>[一二三四五六七八九十]{1,3})日"),
)
# 113年3月12日, 發布日期：113-08-06: of the Republic
_REPUBLIC = compile_late(r"(?<![\d./-])(?P<y>1[0-4]\d)"
                         r"(?: ?年 ?(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?日|[-/.](?P<m2>[01]?\d)[-/.](?P<d2>[0-3]?\d)(?![\d./-]))")
_YEAR = compile_late("(?:19|20)[0-9][0-9]|[一二][〇零一二三四五六七八九]{3}")
_MONTH_FORM = compile_late(r"(?P<y>(?:19|20)\d\d|[二一][〇零九][〇零一二三四五六七八九]{2}) ?[-/年] ?(?P<m>\d{1,2}|[一二三四五六七八九十]{1,2})(?:月|(?![\d]))")
_ADDRESS = compile_late(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)"
    r"(?:[-/_](?P<m>[01]?\d)[-/_](?P<d>[0-3]?\d)|[-/_]?(?P<m2>[01]\d)[-/_]?(?P<d2>[0-3]\d))(?!\d)")
_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0}
_CHINA = timedelta(hours=8)
_WIDE = str.maketrans("０１２３４５６７８９－／．：", "0123456789-/.:")
_IS_WIDE = compile_late("[－-：]")  # these very signs, one behind the other


def narrow(text: str) -> str:
    """A text with its full-width digits, and the marks between them, as ASCII has them."""
    return text.translate(_WIDE) if not text.isascii() and _IS_WIDE.search(text) else text


@remembered(1024)  # what a page says above and below all its articles is asked for each of them
def find_date(text: str, *, months: bool = False) -> str:
    """The first date in a line of text, as ISO 8601; "" where there is none.

    ``months`` accepts a year and a month alone.

    >>> find_date("来源：某日报 2024年3月5日 09:20"), find_date("Wed, 03 Aug 2022 12:24:18 GMT"), find_date("二〇二四年三月五日")
    ('2024-03-05', '2022-08-03', '2024-03-05')
    >>> find_date("2024年3月", months=True), find_date("全年 2024"), find_date("發布日期：113-08-06"), find_date("２０２４－０３－０５")
    ('2024-03', '', '2024-08-06', '2024-03-05')
    """
    text = narrow(text)
    if not _YEAR.search(text):
        day = _REPUBLIC.search(text)
        return _check(1911 + int(day["y"]), int(day["m"] or day["m2"]), int(day["d"] or day["d2"])) if day is not None else ""
    found = [match for match in (form.search(text) for form in _FORMS) if match]
    for match in sorted(found, key=lambda m: m.start()):
        parts = match.groupdict()
        month = _MONTHS[parts["n"][:3].lower()] if parts.get("n") else _number(parts["m"])
        date = _check(_number(parts["y"]), month, _number(parts["d"]))
        if date:
            return date
    if months:
        match = _MONTH_FORM.search(text)
        if match and 1 <= (month := _number(match["m"])) <= 12:
            return f"{_number(match['y'])}-{month:02}"
    return ""


def find_date_in_address(address: str) -> str:
    """The date in a web address or a file name.

    >>> find_date_in_address("https://a.example/2025/06/04/VIDE.shtml"), find_date_in_address("http://a.example/t20220803_12.html")
    ('2025-06-04', '2022-08-03')
    """
    for match in _ADDRESS.finditer(address):
        date = _check(int(match["y"]), int(match["m"] or match["m2"]), int(match["d"] or match["d2"]))
        if date:
            return date
    return ""


def read_epoch(seconds: str) -> str:
    """The day in China of a time in seconds since 1970.

    >>> read_epoch("1577836800")
    '2020-01-01'
    """
    return (datetime.fromtimestamp(int(seconds), UTC) + _CHINA).date().isoformat()


def _check(year: int, month: int, day: int) -> str:
    try:
        return datetime(year, month, day).date().isoformat()
    except ValueError:
        return ""


def _number(text: str) -> int:
    if text.isascii():
        return int(text)
    if len(text) == 4:
        return int("".join(str(_DIGITS[c]) for c in text))
    tens, _, ones = text.rpartition("十") if "十" in text else ("", "", text)
    return (_DIGITS.get(tens, 1) if "十" in text else 0) * 10 + (_DIGITS.get(ones, 0) if ones else 0)
