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
    return Words(score, tag, begins, ends, pairs)


@dataclass(frozen=True, slots=True)
class Running:
    """Counts of running text: how often one or two characters stand there, and what follows them."""

    count: dict[str, int]
    after: dict[str, str]  # character, letter, character, letter ...
    size: float


@compiled
def running_text() -> Running:
    """The table of continuations, read once."""
    rows = read_table("continuations.csv")
    count = {row["after"]: int(row["count"]) for row in rows}
    return Running(count, {row["after"]: row["next"] for row in rows}, sum(n for k, n in count.items() if len(k) == 1))


def weigh_running(end: str, begin: str) -> tuple[float, float, float]:
    """How much more often than by chance running text goes on from one to the other, as natural logarithms.

    For the two characters at the seam, then what a second one before it adds, then what a second one behind it adds.

    >>> pair, *_ = weigh_running("发", "展"); other, *_ = weigh_running("发", "约")
    >>> pair > 4, other < 0
    (True, True)
    """
    text = running_text()
    last, first = end[-1:], begin[:1]
    alone = (text.count.get(first, 0) + 0.5) / text.size
    pairs = _follow(text, last, first)
    pair = (pairs + 3 * alone) / (text.count.get(last, 0) + 3)
    left = right = 1.0
    if len(end) > 1:
        left = (_follow(text, end[-2:], first) + 2 * pair) / (_follow(text, end[-2], last) + 2) / pair
    if len(begin) > 1:
        second = (_follow(text, first, begin[1]) + 3 * (text.count.get(begin[1], 0) + 0.5) / text.size) / (
            text.count.get(first, 0) + 3)
        right = (_follow(text, last + first, begin[1]) + 2 * second) / (pairs + 2) / second
    return (max(-4.0, min(7.0, log(pair / alone))), max(-4.0, min(4.0, log(left))), max(-4.0, min(4.0, log(right))))


def _follow(text: Running, before: str, after: str) -> float:
    row = text.after.get(before, "")
    at = row.find(after) if after else -1
    while at >= 0 and at % 2:  # letters of the counts stand at odd places
        at = row.find(after, at + 1)
    return 2.0 ** ((ord(row[at + 1]) - 97) / 2) if at >= 0 else 0.0


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
    words = common_words().score
    apart = end.scores[0] + begin.scores[0]
    best = apart
    for i in range(1, min(_LONGEST, len(end.text) + 1)):
        left = end.text[-i:]
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
