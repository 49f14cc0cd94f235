"""What the words of general Chinese say of a seam: does it make words, may a word end here, may one begin there."""
from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import field
from math import log

from corpus_tools.data import compiled, read_table
from corpus_tools.frozen import frozen

_LONGEST = 4
_TOTAL = 25.84  # binary logarithm of all counts of the source (data/common_words.csv)
_UNSEEN = -_TOTAL - 1  # of a single character that the table lacks
_BIT = log(2)


@frozen
class Words:
    """Binary log probability of each word, its class, and how often a character begins or ends a word."""

    score: dict[str, float]
    heads: frozenset[str]  # what words of several characters begin with
    tag: dict[str, str]
    begins: dict[str, float]  # natural logarithm of (begins a word : stands inside or at the end)
    ends: dict[str, float]
    pairs: dict[str, dict[str, float]]  # two tags -> natural logarithm of how much more often than by chance they meet


@compiled
def common_words() -> Words:
    """The table of common words, read once."""
    score: dict[str, float] = {}
    tag: dict[str, str] = {}
    begun: dict[str, float] = defaultdict(float)  # how often a character begins a word, ends one, is in one
    ended: dict[str, float] = defaultdict(float)
    total: dict[str, float] = defaultdict(float)
    for row in read_table("common_words.csv"):
        level, count, words = int(row["level"]) - _TOTAL, 2.0 ** int(row["level"]), row["words"].split(" ")
        score |= dict.fromkeys(words, level)
        tag |= dict.fromkeys(words, row["tag"])
        for sums, chars in ((begun, [word[0] for word in words]), (ended, [word[-1] for word in words]), (total, "".join(words))):
            for char, n in Counter(chars).items():
                sums[char] += n * count
    begins, ends = ({c: log((sums.get(c, 0.0) + 20) / (n - sums.get(c, 0.0) + 20)) for c, n in total.items()} for sums in (begun, ended))
    pairs: dict[str, dict[str, float]] = {}
    for row in read_table("word_class_pairs.csv"):
        pairs.setdefault(row["left"], {})[row["right"]] = float(row["score"])
    heads = frozenset(word[:i] for word in score for i in range(1, len(word)))
    return Words(score, heads, tag, begins, ends, pairs)


@frozen
class Edge:
    """The end of one text or the beginning of another, prepared for :func:`weigh_words`.

    ``scores[k]`` is the best reading of it without the k characters next to the seam.
    """

    text: str  # at most four characters
    scores: tuple[float, ...]
    tag: str  # class of the word next to the seam
    halves: tuple[str, ...] = ()  # of an end: its last characters that words begin with, and
    meets: Mapping[str, float] = field(default_factory=dict)  # what classes of words follow, as in Words


def read_end(text: str) -> Edge:
    """The end of a text: its last four characters cut into words."""
    text = text[-_LONGEST:]
    best, back = _read_forward(text)
    at = len(text)
    word = text[back[at]:at] if text else ""
    heads, tag = common_words().heads, tag_word(word)
    halves = tuple(text[-i:] for i in range(1, min(_LONGEST, at + 1)) if text[-i:] in heads)
    return Edge(text, tuple(best[at - k] for k in range(at + 1)), tag, halves, common_words().pairs.get(tag, {}))


def read_begin(text: str) -> Edge:
    """The beginning of a text: its first four characters cut into words."""
    words, heads = common_words().score, common_words().heads
    text = text[:_LONGEST]
    size = len(text)
    best = [0.0] * (size + 1)
    first = 1
    for i in range(size - 1, -1, -1):
        score, first = words.get(text[i], _UNSEEN) + best[i + 1], i + 1
        word, j = text[i], i + 1
        while j < size and word in heads:
            j += 1
            word = text[i:j]
            whole = words.get(word)
            if whole is not None and whole + best[j] > score:
                score, first = whole + best[j], j
        best[i] = score
    return Edge(text, tuple(best), tag_word(text[:first]))


def weigh_words(end: Edge, begin: Edge) -> float:
    """How much better the two edges read together than apart: natural logarithm, 0 where no word spans the seam.

    >>> weigh_words(read_end("推动主导产"), read_begin("业转型升级")) > 4
    True
    >>> weigh_words(read_end("推动主导产"), read_begin("约，正式"))
    0.0
    """
    if not end.halves or not begin.text:
        return 0.0
    table = common_words()
    words, heads = table.score, table.heads
    apart = best = end.scores[0] + begin.scores[0]
    first = begin.text[0]
    for left in end.halves:
        whole = left + first
        if whole in heads or whole in words:
            size = len(left)
            for j in range(1, min(_LONGEST - size, len(begin.text)) + 1):
                score = words.get(left + begin.text[:j])
                if score is not None:
                    best = max(best, end.scores[size] + score + begin.scores[j])
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
    for j, char in enumerate(text):
        score, start = best[j] + words.get(char, _UNSEEN), j
        for i in range(max(0, j - _LONGEST + 1), j):
            whole = words.get(text[i:j + 1])
            if whole is not None and best[i] + whole > score:
                score, start = best[i] + whole, i
        best.append(score)
        back.append(start)
    return best, back
