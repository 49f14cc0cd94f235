"""One pattern for many words, which tries each first character once."""
from __future__ import annotations

import re
from collections.abc import Iterable


def join_words(words: Iterable[str]) -> str:
    """A pattern that matches the longest of the words at a place.

    >>> re.findall(join_words(["去年", "去年底", "今年"]), "去年底和今年")
    ['去年底', '今年']
    """
    heads: dict[str, list[str]] = {}
    for word in words:
        heads.setdefault(word[:1], []).append(word[1:])
    optional = "?" if "" in heads else ""
    heads.pop("", None)
    if not heads:
        return ""
    inner = "|".join(re.escape(head) + join_words(tails) for head, tails in sorted(heads.items()))
    return f"(?:{inner}){optional}"
