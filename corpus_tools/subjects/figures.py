"""Counts that are written in Chinese numerals, as figures: the rules of subjects know a count by its digits."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from corpus_tools.model import Numeral
from corpus_tools.split import Passage

_FIGURES = str.maketrans("零〇一二两三四五六七八九十百千", "001223456789111")  # 三百二十 is no 320, but as long as it was
_SHARES = ("percent", "times", "rank")  # 三成, 两倍: what rules of shares read as words


def write_figures(passage: Passage, mentions: Sequence[Numeral]) -> Passage:
    """The passage with the Chinese numerals of its mentions as figures, character for character: 拥有三十家 as 拥有31家."""
    norm = passage.norm
    parts, at = [], 0
    for mention in mentions:
        if mention.rule == "chinese" and mention.quantity.unit not in _SHARES:
            start, end = mention.quantity.number
            parts += norm[at:start], norm[start:end].translate(_FIGURES)
            at = end
    return replace(passage, norm="".join(parts) + norm[at:]) if parts else passage
