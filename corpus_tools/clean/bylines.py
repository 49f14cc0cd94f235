"""Lines that only say who wrote: bylines, and the office and name under a speech's title."""
from __future__ import annotations

import re

from corpus_tools.data import compiled, read_table
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.tries import join_words

_HAN = "[\u4e00-\u9fff]"
_LEAD = compile_late(r"^(?:[^\u4e00-\u9fffA-Za-z0-9（《“]+|文(?:字)?[ ]*[/|丨:：][ ]*|图文[/|丨:：][ ]*|by[ :：]+)", re.I)
_NAME = compile_late(rf"{_HAN}{{2,4}}(?:·{_HAN}{{1,6}})?$|{_HAN} {_HAN}$|[A-Z][a-z]+(?: [A-Z][a-z.]+){{0,2}}$")
_BETWEEN = compile_late(r"[ 、，,;；/|丨&和·:：（）()]+")
LONGEST = 70


@frozen
class BylineWords:
    """The words of bylines as patterns."""

    before: re.Pattern[str]
    office: re.Pattern[str]
    after: re.Pattern[str]
    media: tuple[str, ...]
    holder: tuple[str, ...]


@compiled
def byline_words() -> BylineWords:
    """The words of byline_words.csv."""
    words: dict[str, list[str]] = {}
    for row in read_table("byline_words.csv"):
        words.setdefault(row["role"], []).extend(row["words"].split("|"))
    office = join_words(words["office"])
    return BylineWords(
        compile_late(join_words(words["before"])),
        compile_late(rf"^{_HAN}{{0,24}}?{office}[ ]+({_HAN}(?:[ ]?{_HAN}){{1,3}})$"),
        compile_late(rf"(?:[ /（(]+{join_words(words['after'])}|{join_words(w for w in words['after'] if len(w) > 1)})[）)]?$"),
        tuple(words["media"]), tuple(words["holder"]))


def is_byline(norm: str) -> bool:
    """Whether a line, in its normal form, holds roles and names and nothing else.

    >>> [is_byline(line) for line in ("◎本报记者 王小明 实习记者 李红", "通讯员李大伟", "▶ 王鹏", "某某省省长 赵钱孙")]
    [True, True, True, True]
    >>> [is_byline(line) for line in ("记者从高新区获悉，产值增长8%", "园区概况", "▶ 招商引资")]
    [False, False, False]
    """
    size = len(norm)
    if size > LONGEST or size < 2 or norm[-1] in "。！？；：，" or "“" in norm and "”" not in norm:
        return False
    words = byline_words()
    if " " in norm and words.office.match(norm):
        return True
    bare = norm if "\u4e00" <= norm[0] <= "\u9fff" and norm[0] not in "文图" else _LEAD.sub("", norm)
    led = bare != norm and norm[0] not in "0123456789"
    roles = list(words.before.finditer(bare))
    if not roles:
        return led and _is_marked_name(norm, bare)
    if any(c.isdigit() for c in bare[roles[0].start():]):
        return False
    rest = bare[:roles[0].start()].strip(" （(")
    if rest and not rest.endswith(words.media) and not (len(rest) <= 8 and rest.startswith(("本", "驻", "我"))):
        return False
    ends = [role.start() for role in roles[1:]] + [len(bare)]
    for role, end in zip(roles, ends):
        names = words.after.sub("", bare[role.end():end]).strip(" ：:/|丨、，,（）()")
        if names.endswith(("电", "报道")):
            names = re.sub(f"{_HAN}{{2,4}}(?:专电|报道|电)$", "", names).strip()
        tokens = [token for token in _BETWEEN.split(names) if token]
        if not all(len(token) <= 12 and (is_han(token) or re.fullmatch("[A-Za-z. ]+", token)) for token in tokens):
            return False
        if sum(map(len, tokens)) > 24 or any(len(token) > 4 and not tokens_are_names(token) for token in tokens):
            return False
    return bool(tokens) or len(roles) > 1


def is_han(token: str) -> bool:
    """Whether nothing but Han characters make a word."""
    return all("\u4e00" <= char <= "\u9fff" for char in token)


def tokens_are_names(token: str) -> bool:
    """Whether a run of Han characters may be names written together (five to nine characters)."""
    return 4 < len(token) <= 12 and token[0] in surnames() and any(token[i] in surnames() for i in (2, 3))


@compiled
def surnames() -> frozenset[str]:
    """First characters of family names."""
    return frozenset(char for row in read_table("surnames.csv") for char in row["names"] if char != "|")


def _is_marked_name(norm: str, bare: str) -> bool:
    """A name behind a sign or behind 文/."""
    tokens = [token for token in _BETWEEN.split(bare) if token]
    signed = norm[0] in "▶►▷◎○●■□▲△★☆◆◇⊙/|" or norm.startswith("文")
    return signed and 0 < len(tokens) <= 4 and all(
        _NAME.match(t) and (t[0] in surnames() and len(t) <= 3 or t[0].isascii()) for t in tokens)
