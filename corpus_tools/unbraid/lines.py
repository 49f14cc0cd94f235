"""Short lines of a page: which are titles, which headings within an article, which belong to a picture."""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from corpus_tools.unbraid.evidence import Evidence, weigh
from corpus_tools.unbraid.pieces import Read

_DATELINE = re.compile(r"^(?:[\u4e00-\u9fff]{1,6}(?:讯|电|消息)[（(：:]|本报[\u4e00-\u9fff]{0,6}讯|[（(][\u4e00-\u9fff、]{0,12}记者)|^[^。，]{2,24}报道[）)：: ]?")
_LONGEST_TAG = 6  # characters of a section's name
_LINES = ("short", "title", "deck", "byline", "heading")


def tell_roles(known: Evidence, cut: set[int], weights: Mapping[str, float]) -> list[str]:
    """The role of each piece: title, deck, byline, heading, para, caption, credit or tag.

    ``cut``: pieces that are part of a cut sentence, so no lines by themselves.
    """
    reads = known.reads
    roles = [read.kind if read.kind != "short" or read.index not in cut else "para" for read in reads]
    _find_captions(reads, roles)
    at = 0
    while at < len(roles):
        if roles[at] not in _LINES:
            at += 1
            continue
        end = at
        while end < len(roles) and roles[end] in _LINES:
            end += 1
        _read_run(known, roles, at, end, weights)
        at = end
    return ["para" if role == "short" else role for role in roles]


def _find_captions(reads: Sequence[Read], roles: list[str]) -> None:
    """A line over a photo credit, but for a headline over its picture: a line that nothing follows before the credit."""
    for i, role in enumerate(roles):
        if role == "credit" and i and roles[i - 1] == "short" and (i < 2 or roles[i - 2] not in _LINES):
            roles[i - 1] = "caption"


def _read_run(known: Evidence, roles: list[str], start: int, end: int, weights: Mapping[str, float]) -> None:
    """A run of short lines: the head of an article, or headings within one."""
    reads = known.reads
    lines = [i for i in range(start, end) if roles[i] == "short"]
    if (len(lines) > 1 and len(reads[lines[0]].text) <= _LONGEST_TAG and lines[0] == start
            and _heads(known, roles, lines[1], end, weights)):
        roles[lines.pop(0)] = "tag"
    if not lines:
        return
    role = "title" if _heads(known, roles, lines[0], end, weights) else "heading"
    for i in lines:
        roles[i] = role


def _heads(known: Evidence, roles: Sequence[str], first: int, end: int, weights: Mapping[str, float]) -> bool:
    """Whether the lines from ``first`` head an article: what follows them speaks of something else than what went before."""
    if any(roles[i] in ("byline", "title") for i in range(first, end)):
        return True
    if end < len(known.reads) and _DATELINE.match(known.reads[end].text):
        return True
    return weigh(weights, describe_head(known, first, end)) > 0


def describe_head(known: Evidence, first: int, end: int) -> dict[str, float]:
    """Evidence that the lines from ``first`` to ``end`` are a title and not a heading."""
    reads, terms = known.reads, known.terms
    after = known.near_begin[end] if end < len(reads) else {}
    back = [i for i in range(max(0, first - 4), first) if reads[i].kind == "para"][-2:]
    lines = {t for i in range(first, end) for t in terms[i]}
    echo = sum(t in after for t in lines) / max(1, len(lines))
    echo_back = max((sum(t in terms[i] for t in lines) / max(1, len(lines)) for i in back), default=0.0)
    near = max((sum(known.weights.get(t, 0.0) for t in after if t in terms[i]) for i in back), default=0.0)
    kin = max((known.kin[i].get(end, 0.0) for i in back), default=0.0) if end < len(reads) else 0.0
    text = reads[first].text
    return {"one": 1.0, "first": float(first == 0), "length": min(len(text), 40) / 20,
            "echo": echo, "echo_back": echo_back, "near": near / 10, "kin": kin,
            "numbered": float(bool(re.match("[一二三四五六七八九十0（]", text)))}
