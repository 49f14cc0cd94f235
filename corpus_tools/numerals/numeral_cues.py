"""Words around a number that decide what it is, as alternatives for a pattern."""
from __future__ import annotations

import re

from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late


@compiled
def load_cues(use: str) -> tuple[str, ...]:
    """The words of one use of numeral_cues.csv, the longest first.

    >>> load_cues("technique")[:2], "县" in load_cues("noun")
    (('卡脖子', '技术'), True)
    """
    words = (row["word"] for row in read_table("numeral_cues.csv") if row["use"] == use)
    return tuple(sorted(words, key=len, reverse=True))


@compiled
def compile_cue(use: str, pattern: str) -> re.Pattern[str]:
    """A pattern in which ``@`` stands for any word of the use.

    >>> bool(compile_cue("warm", "(?:@)[^，]{0,4}$").search("气温升至"))
    True
    """
    return compile_late(pattern.replace("@", "|".join(map(re.escape, load_cues(use)))))
