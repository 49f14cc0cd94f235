"""Stock exchanges' markets and their indices, which what is told of a day's trading is about."""
from __future__ import annotations

import re

from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import is_seam

TRADING = ("台股", "恒指", "恒生", "加权", "沪", "上证", "深证", "深成", "指数", "道指", "纳指", "两市")

_BOTH, _BEFORE_BOTH = "两市", ("", *"，。；：、（“ \n日午天前末盘今昨时期后且而但")  # 两市成交; but 苏州、无锡两市


@compiled
def _list_markets() -> re.Pattern[str]:
    return compile_late("|".join(sorted((row["word"] for row in read_table("market_names.csv")), key=lambda word: -len(word))))


def read_markets(norm: str) -> list[RawName]:
    """Stock exchanges' markets and their indices, which what is told of a day's trading is about.

    >>> [r[:2] for r in read_markets("上证指数收报3000点，两市成交5000亿元")]
    [(0, 4), (12, 14)]
    """
    if not any(word in norm for word in TRADING):
        return []
    return [RawName(*m.span(), "name", "" if m[0][-1] in "市场股深" else "index")
            for m in _list_markets().finditer(norm)
            if not is_seam(norm, *m.span()) and (m[0] != _BOTH or norm[m.start() - 1:m.start()] in _BEFORE_BOTH)]
