"""Every numeral of a text, with its class; quantities carry their reading."""
from __future__ import annotations

import re

from corpus_tools.model import Numeral, Quantity
from corpus_tools.normal import normalise
from corpus_tools.split import Passage

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_UNIT = re.compile(r"(万亿|亿|万)?(多|余)?(元|美元|%|个百分点|倍|[家个项人名条次台辆款件户所场座种批])?")


def classify_numerals(text: str) -> list[Numeral]:
    """All numerals of a plain text, in order, each with its class."""
    return read_numerals(text, normalise(text))


def read_numerals(text: str, norm: str) -> list[Numeral]:
    """The same for a text whose normal form is known."""
    found = []
    for m in _NUMBER.finditer(norm):
        u = _UNIT.match(norm, m.end())
        end = u.end() if u else m.end()
        if not u or not (u[1] or u[3]):
            found.append(Numeral(m.start(), m.end(), text[m.start():m.end()], "other", "baseline"))
            continue
        value = float(m[0].replace(",", "")) * {"万亿": 1e12, "亿": 1e8, "万": 1e4, None: 1}[u[1]]
        unit = {"元": "CNY", "美元": "USD", "%": "percent", "个百分点": "percentage_point", "倍": "times"}.get(u[3], "count")
        q = Quantity(value, None, ">" if u[2] else "=", value, None if u[2] else value, unit, u[3] or "", (m.start(), m.end()))
        found.append(Numeral(m.start(), end, text[m.start():end], "quantity", "baseline", q))
    return found
