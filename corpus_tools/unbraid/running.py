"""What running text says of a seam: does it go on so, as a rule; and how rare two characters in a row are."""
from __future__ import annotations

import re
from math import log

from corpus_tools.data import compiled, read_table
from corpus_tools.frozen import frozen

_KEPT = 128  # rows taken apart that are kept: more would fill tens of megabytes


@frozen
class Running:
    """Counts of running text: how often a character stands there, and what follows it."""

    count: dict[str, int]
    rows: dict[str, str]  # character -> groups, a space before and behind each: second character, letter, third, letter ...
    groups: dict[str, dict[str, str]]  # some rows taken apart
    kinds: dict[str, int]  # how many groups there are in a row that was asked for
    size: float
    rarity: dict[str, float]  # by the letter of a count: natural logarithm of one in so many
    once: float  # the same where there is no letter
    unseen: float

    def follow(self, char: str) -> dict[str, str]:
        """What follows a character: second character -> its count as a letter, and the third ones."""
        found = self.groups.get(char)
        if found is None:
            if len(self.groups) == _KEPT:
                self.groups.clear()
            found = self.groups[char] = {group[0]: group[1:] for group in self.rows.get(char, "").split()}
        return found

    def count_pair(self, first: str, second: str) -> float:
        """How often two characters stand in a row."""
        row = self.rows.get(first, "")
        at = row.find(" " + second)
        return 0.0 if at < 0 else _COUNTS.get(row[at + 2], 1.0)

    def weigh_rarity(self, first: str, second: str) -> float:
        """How rare two characters in a row are, as in ``rarity``."""
        row = self.rows.get(first, "")
        at = row.find(" " + second)
        return self.unseen if at < 0 else self.rarity.get(row[at + 2], self.once)

    def expect(self, char: str) -> float:
        """The chance of a character anywhere."""
        return (self.count.get(char, 0) + 0.3) / (self.size + 2400)

    def expect_after(self, before: str, char: str) -> float:
        """The chance of a character after another, smoothed as by Witten and Bell (1991)."""
        seen, kinds = self.count.get(before, 0), self.kinds.get(before)
        if not seen:
            return self.expect(char)
        if kinds is None:
            kinds = self.kinds[before] = max(0, self.rows.get(before, "").count(" ") - 1)
        return (self.count_pair(before, char) + kinds * self.expect(char)) / (seen + kinds)


@compiled
def running_text() -> Running:
    """The table of continuations, read once."""
    rows = read_table("continuations.csv")
    count = {row["char"]: int(row["count"]) for row in rows}
    size = sum(count.values())
    rarity = {letter: log(size / (n + 1)) for letter, n in _COUNTS.items()}
    return Running(count, {row["char"]: f" {row['next']} " for row in rows if row["next"]}, {}, {}, size, rarity,
                   log(size / 2), log(size))


@frozen
class Onward:
    """How running text may go on after two characters: prepared for :func:`weigh_running`."""

    seen: int  # how often the second of them stands there
    groups: dict[str, str]  # what follows it
    kinds: int  # how many of them
    third_seen: float  # how often the two stand there
    thirds: str  # what follows them
    third_kinds: int


def read_onward(end: str) -> Onward:
    """What is known of how a text goes on that ends so."""
    text = running_text()
    before, last = end[-2:-1], end[-1:]
    group = text.follow(before).get(last)
    count, thirds, kinds = (0.0, "", 0) if group is None else _read_group(group)
    groups = text.follow(last)
    return Onward(text.count.get(last, 0), groups, len(groups), count, thirds, kinds)


@frozen
class Opening:
    """The first two characters of a text: prepared for :func:`weigh_running`."""

    first: str
    second: str
    chance: float  # of the first, anywhere
    behind: float  # of the second after the first


def read_opening(begin: str) -> Opening:
    """What is known of a text that begins so."""
    text = running_text()
    first, second = begin[:1], begin[1:2]
    return Opening(first, second, text.expect(first), text.expect_after(first, second) if second else 0.0)


def weigh_running(end: Onward, begin: Opening) -> tuple[float, float]:
    """How much likelier running text goes on so than by chance: for the two characters on either side of a seam.

    Natural logarithms: what ``end`` adds to the chance of the first character of ``begin``, and what its last character
    adds to that of the second. Three characters in a row, smoothed as by Witten and Bell (1991).

    >>> weigh_running(read_onward("进发"), read_opening("展"))[0] > 4 > 0 > weigh_running(read_onward("进发"), read_opening("约"))[0]
    True
    """
    first, alone = begin.first, begin.chance
    group, chance, count = end.groups.get(first), alone, 0.0
    if group is not None:
        count, thirds, kinds = _read_group(group)
    if end.seen:
        chance = (count + end.kinds * alone) / (end.seen + end.kinds)
    if end.third_kinds and first:
        at = end.thirds.find(first)
        found = _COUNTS.get(end.thirds[at + 1:at + 2], 1.0) if at >= 0 else 0.0
        chance = (found + end.third_kinds * chance) / (end.third_seen + end.third_kinds)
    if group is None or not begin.second:
        return log(chance / alone), 0.0
    at = thirds.find(begin.second)
    found = _COUNTS.get(thirds[at + 1:at + 2], 1.0) if at >= 0 else 0.0
    return log(chance / alone), log((found + kinds * begin.behind) / (count + kinds) / begin.behind)


_LETTER = re.compile("[a-z]")
_COUNTS = {chr(97 + power): 2.0 ** (power / 2) for power in range(26)}


def _read_group(group: str) -> tuple[float, str, int]:
    """How often two characters stand in a row, what follows them, and how many kinds of it there are, what is not told one more."""
    count = _COUNTS.get(group[:1])
    count, thirds = (1.0, group) if count is None else (count, group[1:])
    return count, thirds, len(thirds) - len(_LETTER.findall(thirds)) + 1
