"""One pattern for many words, which tries each first character once."""
from __future__ import annotations

import re
from collections.abc import Collection, Iterable


def join_words(words: Iterable[str]) -> str:
    """A pattern that matches the longest of the words at a place.

    >>> re.findall(join_words(["去年", "去年底", "今年"]), "去年底和今年")
    ['去年底', '今年']
    """
    inner, optional = _join_branches(words)
    return f"(?:{inner}){optional}" if inner else ""


def look_for_words(words: Collection[str]) -> str:
    """A pattern of where one of the words begins; its group 1 is the longest that does.

    A look at two characters turns nearly all places away. What is matched is one character, so that words may overlap.

    >>> [match[1] for match in re.finditer(look_for_words(["去年", "去年底", "年底"]), "去年底和去年")]
    ['去年底', '年底', '去年']
    """
    firsts, seconds, single = ("".join(sorted(set(chars))) for chars in (
        (word[0] for word in words), (word[1] for word in words if len(word) > 1), (word for word in words if len(word) == 1)))
    goes_on = f"(?:(?=[{re.escape(seconds)}])" + (f"|(?<=[{re.escape(single)}]))" if single else ")")
    return f"[{re.escape(firsts)}]{goes_on}(?<=(?=({join_words(words)})).)"


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
