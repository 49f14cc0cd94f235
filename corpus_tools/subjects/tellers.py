"""Those who say something together, of whom nothing is said: 财政部、商务部数据显示."""
from __future__ import annotations

from collections.abc import Mapping, Sequence

from corpus_tools.names.find import Name
from corpus_tools.subjects.asides import Role
from corpus_tools.subjects.role_words import read_after

_TELLERS = ("agency", "institution")


def join_said(norm: str, names: Sequence[Name], roles: list[Role], titles: Mapping[str, tuple[str, ...]],
              speech: Mapping[str, tuple[str, ...]]) -> str:
    """The part of the next name of a list: that of the one before, but for those who say it together (财政部、商务部数据显示), of whom all say it."""
    k, number = len(roles), roles[-1].clause
    if roles[-1].part != "topic" or names[k].type not in _TELLERS or names[k - 1].type not in _TELLERS or \
            read_after(norm, names[k], titles, speech, False) != "source":
        return roles[-1].part
    j = k - 1
    while j >= 0 and names[j].type in _TELLERS and roles[j].part == "topic" and roles[j].clause == number:
        roles[j] = roles[j]._replace(part="source")
        j -= 1
    return "source"
