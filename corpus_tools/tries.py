"""One pattern for many words, which tries each first character once."""
from __future__ import annotations

import re
from collections.abc import Iterable


def join_words(words: Iterable[str]) -> str:
    """A pattern that matches the longest of the words at a place.

    >>> re.findall(join_words(["去年", "去年底", "今年"]), "去年底和今年")
    ['去年底', '今年']
    """
    inner, optional = _join_branches(words)
    return f"(?:{inner}){optional}" if inner else ""


def _join_branches(words: Iterable[str]) -> tuple[str, str]:
    """The words as alternatives, no two of which begin alike; and ``?`` where one of them is empty."""
    heads: dict[str, list[str]] = {}
    for word in words:
        heads.setdefault(word[:1], []).append(word[1:])
    optional = "?" if heads.pop("", None) else ""
    return "|".join(re.escape(head) + _join_tails(tails) for head, tails in sorted(heads.items())), optional


def _join_tails(tails: list[str]) -> str:
    """What may follow a head: groups only where there is a choice, since each costs time at start-up."""
    if len(tails) == 1:
        return re.escape(tails[0])
    if max(map(len, tails)) == 1 and "" not in tails:
        return f"[{''.join(map(re.escape, sorted(set(tails))))}]"
    inner, optional = _join_branches(tails)
    return f"(?:{inner}){optional}" if inner else ""
