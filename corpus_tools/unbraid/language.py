"""What general Chinese says of a seam: does it make words, may a word end here, may one begin there."""
from __future__ import annotations

from dataclasses import dataclass
from math import log

from corpus_tools.data import compiled, read_table

_LONGEST = 4
_TOTAL = 25.84  # binary logarithm of all counts of the source (data/common_words.csv)
_UNSEEN = -_TOTAL - 1  # of a single character that the table lacks
_BIT = log(2)


@dataclass(frozen=True, slots=True)
class Words:
    """Binary log probability of each word, its class, and how often a character begins or ends a word."""

    score: dict[str, float]
    heads: frozenset[str]  # what words of several characters begin with
    tag: dict[str, str]
    begins: dict[str, float]  # natural logarithm of (begins a word : stands inside or at the end)
    ends: dict[str, float]
    pairs: dict[str, float]  # two tags -> natural logarithm of how much more often than by chance they meet


@compiled
def common_words() -> Words:
    """The table of common words, read once."""
    score: dict[str, float] = {}
    tag: dict[str, str] = {}
    places: dict[str, list[float]] = {}
    for row in read_table("common_words.csv"):
        level = int(row["level"]) - _TOTAL
        count = 2.0 ** int(row["level"])
        for word in row["words"].split(" "):
            score[word] = level
            tag[word] = row["tag"]
            last = len(word) - 1
            for i, char in enumerate(word):
                place = places.setdefault(char, [0.0, 0.0, 0.0])
                place[0] += count if i == 0 else 0
                place[1] += count if i == last else 0
                place[2] += count
    begins = {c: log((b + 20) / (n - b + 20)) for c, (b, _, n) in places.items()}
    ends = {c: log((e + 20) / (n - e + 20)) for c, (_, e, n) in places.items()}
    pairs = {row["left"] + row["right"]: float(row["score"]) for row in read_table("word_class_pairs.csv")}
    heads = frozenset(word[:i] for word in score for i in range(1, len(word)))
    return Words(score, heads, tag, begins, ends, pairs)


@dataclass(frozen=True, slots=True)
class Running:
    """Counts of running text: how often a character stands there, and what follows it."""

    count: dict[str, int]
    rows: dict[str, str]  # character -> groups with spaces between: second character, letter, third character, letter ...
    groups: dict[str, dict[str, str]]  # the rows taken apart, as they are asked for
    size: float

    def follow(self, char: str) -> dict[str, str]:
        """What follows a character: second character -> its count as a letter, and the third ones."""
        found = self.groups.get(char)
        if found is None:
            row = self.rows.get(char, "")
            found = self.groups[char] = {group[0]: group[1:] for group in row.split(" ")} if row else {}
        return found


@compiled
def running_text() -> Running:
    """The table of continuations, read once."""
    rows = read_table("continuations.csv")
    count = {row["char"]: int(row["count"]) for row in rows}
    return Running(count, {row["char"]: row["next"] for row in rows}, {}, sum(count.values()))


def weigh_running(end: str, begin: str) -> tuple[float, float]:
    """How much likelier running text goes on so than by chance: for the two characters on either side of a seam.

    Natural logarithms: what ``end`` adds to the chance of the first character of ``begin``, and what its last character
    adds to that of the second. Three characters in a row, smoothed as by Witten and Bell (1991).

    >>> weigh_running("进发", "展")[0] > 4 > 0 > weigh_running("进发", "约")[0]
    True
    """
    text = running_text()
    first, second, last = begin[:1], begin[1:2], end[-1:]
    alone = _expect(text, first)
    pair = _expect_after(text, last, first)
    triple = _expect_third(text, end[-2:-1], last, first, pair)
    behind = _expect_after(text, first, second)
    return log(triple / alone), log(_expect_third(text, last, first, second, behind) / behind) if second else 0.0


def weigh_rarity(pair: str) -> float:
    """How rare two characters in a row are in running text: natural logarithm of one in so many."""
    text = running_text()
    return log(text.size / (_read_count(text.follow(pair[0]).get(pair[1])) + 1))


def _expect(text: Running, char: str) -> float:
    return (text.count.get(char, 0) + 0.3) / (text.size + 2400)


def _expect_after(text: Running, before: str, char: str) -> float:
    seen, groups = text.count.get(before, 0), text.follow(before)
    if not seen:
        return _expect(text, char)
    return (_read_count(groups.get(char)) + len(groups) * _expect(text, char)) / (seen + len(groups))


def _expect_third(text: Running, first: str, second: str, third: str, pair: float) -> float:
    group = text.follow(first).get(second)
    if group is None or not third:
        return pair
    seen, thirds = _read_count(group), group[group[:1].islower():]
    at = thirds.find(third)
    found = _read_count(thirds[at + 1:]) if at >= 0 else 0.0
    kinds = len(thirds) - sum(map(str.islower, thirds)) + 1
    return (found + kinds * pair) / (seen + kinds)


def _read_count(group: str | None) -> float:
    """The count that a letter stands for; 1 where there is none."""
    if group is None:
        return 0.0
    return 2.0 ** ((ord(group[0]) - 97) / 2) if "a" <= group[:1] <= "z" else 1.0


@dataclass(frozen=True, slots=True)
class Edge:
    """The end of one text or the beginning of another, prepared for :func:`weigh_words`.

    ``scores[k]`` is the best reading of it without the k characters next to the seam.
    """

    text: str  # at most four characters
    scores: tuple[float, ...]
    tag: str  # class of the word next to the seam


def read_end(text: str) -> Edge:
    """The end of a text: its last four characters cut into words."""
    text = text[-_LONGEST:]
    best, back = _read_forward(text)
    at = len(text)
    word = text[back[at]:at] if text else ""
    return Edge(text, tuple(best[at - k] for k in range(at + 1)), tag_word(word))


def read_begin(text: str) -> Edge:
    """The beginning of a text: its first four characters cut into words."""
    words = common_words().score
    text = text[:_LONGEST]
    size = len(text)
    best = [0.0] * (size + 1)
    first = 1
    for i in range(size - 1, -1, -1):
        options = [(words[text[i:j]] + best[j], j) for j in range(i + 2, size + 1) if text[i:j] in words]
        options.append((words.get(text[i], _UNSEEN) + best[i + 1], i + 1))
        best[i], first = max(options)
    return Edge(text, tuple(best), tag_word(text[:first]))


def weigh_words(end: Edge, begin: Edge) -> float:
    """How much better the two edges read together than apart: natural logarithm, 0 where no word spans the seam.

    >>> weigh_words(read_end("推动主导产"), read_begin("业转型升级")) > 4
    True
    >>> weigh_words(read_end("推动主导产"), read_begin("约，正式"))
    0.0
    """
    words, heads = common_words().score, common_words().heads
    apart = best = end.scores[0] + begin.scores[0]
    for i in range(1, min(_LONGEST, len(end.text) + 1)):
        left = end.text[-i:]
        if left in heads:
            for j in range(1, min(_LONGEST - i, len(begin.text)) + 1):
                score = words.get(left + begin.text[:j])
                if score is not None:
                    best = max(best, end.scores[i] + score + begin.scores[j])
    return (best - apart) * _BIT


def tag_word(word: str) -> str:
    """Class of a word: the table's, else numeral, Latin or mark by its look, else noun."""
    tag = common_words().tag.get(word)
    if tag:
        return tag
    char = word[-1:]
    return "m" if char == "0" else "x" if char == "A" else "n" if "\u4e00" <= char <= "\u9fff" else "w"


def _read_forward(text: str) -> tuple[list[float], list[int]]:
    words = common_words().score
    best, back = [0.0], [0]
    for j in range(1, len(text) + 1):
        options = [(best[i] + words[text[i:j]], i) for i in range(max(0, j - _LONGEST), j - 1) if text[i:j] in words]
        options.append((best[j - 1] + words.get(text[j - 1], _UNSEEN), j - 1))
        score, start = max(options)
        best.append(score)
        back.append(start)
    return best, back
