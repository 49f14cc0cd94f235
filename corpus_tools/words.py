"""Words: a text cut into words, words in their context, and what sets one text apart from the others.

Chinese has no spaces between words: where a word ends is a decision, here that of jieba's dictionary together with the
terms of ``data/domain_words.csv``. Whoever counts words counts these decisions too.
"""
from __future__ import annotations

import logging
import warnings
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, log2
from typing import Any
from unicodedata import east_asian_width

from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.model import Article
from corpus_tools.normal import normalise

_WORDLIKE = compile_late(r"[^\W\d_]")  # a letter or a Chinese character


@dataclass(frozen=True, slots=True)
class Context:
    """One place where a phrase stands: where in the source, and the words around it in the clean text."""

    doc: str
    article: int
    start: int  # source offsets of the phrase
    end: int
    left: str
    phrase: str
    right: str


@dataclass(frozen=True, slots=True)
class Keyness:
    """How one word sets a text apart: its counts there and in the rest, the evidence (g2) and the size (log_ratio)."""

    word: str
    count: int
    rest: int
    g2: float  # 3.84, 6.63, 10.83, 15.13: beyond chance at 5, 1, 0.1, 0.01 per cent, for one word looked at alone
    log_ratio: float  # 1: twice as frequent, 2: four times …; negative: rarer


def split_words(text: str, *, words: Collection[str] = (), domain: bool = True, guess: bool = True) -> list[str]:
    """The words of a text in order, marks and spaces among them; put together again they are the text.

    ``words`` are terms of your own; ``domain=False`` leaves out ours and cuts by the general dictionary alone;
    ``guess=False`` makes no word that no dictionary has (characters that belong to none stay single). Traditional
    characters are cut as their Simplified ones, and stay as they are.

    The method is jieba's (Sun Junyi, github.com/fxsj/jieba, 0.42): the most probable path through the words of a
    dictionary, with a hidden Markov model for stretches that it does not know.

    >>> split_words("科技型中小企业42家。")
    ['科技型中小企业', '42', '家', '。']
    >>> split_words("科技型中小企业42家。", domain=False)
    ['科技型', '中小企业', '42', '家', '。']
    >>> split_words("何晓岚介绍"), split_words("何晓岚介绍", guess=False)
    (['何晓岚', '介绍'], ['何', '晓', '岚', '介绍'])
    """
    tokenizer = _make_tokenizer(tuple(sorted(words)), domain)
    return [text[start:end] for _, start, end in tokenizer.tokenize(normalise(text), HMM=guess)]


def count_words(words: Iterable[str], *, stop: Collection[str] = (), shortest: int = 1) -> Counter[str]:
    """How often each word occurs; marks, spaces and bare numbers are no words.

    ``stop`` are words to leave out, ``shortest`` is the least number of characters. Spellings are made one
    (Traditional to Simplified, width).

    >>> count_words(["園區", "现有", "企业", "316", "家", "，", "园区", "增长", "20%", "。"], shortest=2).most_common(2)
    [('园区', 2), ('现有', 1)]
    """
    counts: Counter[str] = Counter()
    for word in words:
        word = normalise(word)
        if len(word) >= shortest and word not in stop and _WORDLIKE.search(word):
            counts[word] += 1
    return counts


def show_in_context(articles: Iterable[Article], phrase: str, *, width: int = 16) -> list[Context]:
    """Every place of a phrase with ``width`` characters to each side (KWIC), in the order of the corpus.

    The phrase is found as characters, in whatever spelling, also inside longer words. Contexts end with their
    paragraph. ``start:end`` is the place in the source, so each line leads back to its document.

    The method is the concordance of keywords in context (Luhn 1960, "Keyword-in-context index for technical
    literature", American Documentation 11).

    >>> from corpus_tools import Document, read_articles
    >>> document = Document("a.txt", "园区概况\\n园区现有企业316家，其中规上企业12家，去年新增企业3家。")
    >>> for c in show_in_context(read_articles(document), "企業", width=4):
    ...     print(c.start, c.left, c.phrase, c.right)
    9 园区现有 企业 316家
    20 其中规上 企业 12家，
    30 去年新增 企业 3家。
    """
    sought = normalise(phrase)
    if not sought.strip():
        raise ValueError("the phrase to look for is empty; give one character or more")
    found = []
    for article in articles:
        text = article.text.text
        norm = normalise(text)
        at = norm.find(sought)
        while at >= 0:
            end = at + len(sought)
            first = max(norm.rfind("\n", 0, at) + 1, at - width)
            stop = norm.find("\n", end)
            last = min(stop if stop >= 0 else len(norm), end + width)
            found.append(Context(article.doc, article.article, *article.text.span(at, end),
                                 text[first:at], text[at:end], text[end:last]))
            at = norm.find(sought, end)
    return found


def format_contexts(contexts: Iterable[Context]) -> str:
    """Contexts as lines for reading, the phrase in one column, each with its document and place.

    A Chinese character takes two columns.

    >>> long = Context("a.txt", 0, 9, 11, "园区现有", "企业", "316家")
    >>> print(format_contexts([long, Context("a.txt", 0, 2, 4, "规上", "企业", "12家")]))
    园区现有 [企业] 316家  a.txt:9
        规上 [企业] 12家  a.txt:2
    """
    contexts = list(contexts)
    widest = max((_measure_columns(c.left) for c in contexts), default=0)
    padding = [" " * (widest - _measure_columns(c.left)) for c in contexts]
    lines = (f"{space}{c.left} [{c.phrase}] {c.right}  {c.doc}:{c.start}" for space, c in zip(padding, contexts))
    return "\n".join(lines)


def measure_keyness(counts: Mapping[str, int], rest: Mapping[str, int]) -> list[Keyness]:
    """Which words one text has more or less often than the others, most evidence first.

    ``counts`` are the word counts of the text, ``rest`` those of the texts that it is held against (without it).
    ``g2`` is the evidence that the difference is none of chance, ``log_ratio`` its size; a word that one side lacks is
    taken to occur half a time there. Raises ValueError where one side has no words.

    Sources: log-likelihood after Dunning 1993 (Computational Linguistics 19) in the two-cell form of Rayson and
    Garside 2000 ("Comparing corpora using frequency profiling"); log ratio after Hardie 2014 ("Log Ratio: an informal
    introduction").

    >>> first = measure_keyness({"孵化": 8, "企业": 12}, {"孵化": 2, "企业": 98})[0]
    >>> first.word, first.count, first.rest, round(first.g2, 2), round(first.log_ratio, 2)
    ('孵化', 8, 2, 19.39, 4.32)
    """
    size, other = sum(counts.values()), sum(rest.values())
    if not size or not other:
        raise ValueError("one side has no words; count words of both, without leaving all of them out")
    found = []
    for word in counts.keys() | rest.keys():
        a, b = counts.get(word, 0), rest.get(word, 0)
        expected = (a + b) / (size + other)
        g2 = 2 * sum(n * log(n / (part * expected)) for n, part in ((a, size), (b, other)) if n)
        ratio = log2((a or 0.5) / size) - log2((b or 0.5) / other)
        found.append(Keyness(word, a, b, max(g2, 0.0), ratio))
    return sorted(found, key=lambda k: (-k.g2, k.word))


def measure_dispersion(counts: Sequence[int], sizes: Sequence[int]) -> float:
    """How unevenly a word is spread over the parts of a corpus: 0 as even as can be, 1 all in the smallest part.

    ``counts`` is how often it occurs in each part, ``sizes`` how many words each part has. Parts may differ in size.
    Raises ValueError where the two do not fit together, where the word does not occur, or where there is one part only.

    Source: deviation of proportions, DP, of Gries 2008 (International Journal of Corpus Linguistics 13), in the
    normalised form of Lijffijt and Gries 2012 (the same journal, 17).

    >>> sizes = [100, 200, 100]
    >>> round(measure_dispersion([2, 4, 2], sizes), 2), round(measure_dispersion([8, 0, 0], sizes), 2)
    (0.0, 1.0)
    """
    if len(counts) != len(sizes) or len(sizes) < 2:
        raise ValueError(f"{len(counts)} counts and {len(sizes)} sizes; give both for the same two or more parts")
    total, size = sum(counts), sum(sizes)
    if total <= 0 or min(sizes) <= 0:
        raise ValueError("the word does not occur, or a part is empty; leave such words and parts out")
    distance = sum(abs(n / total - part / size) for n, part in zip(counts, sizes)) / 2
    return distance / (1 - min(sizes) / size)


def read_domain_words() -> dict[str, str]:
    """The terms that we add to the general dictionary, each with its English gloss; yours are among them.

    A folder of your own word lists (:func:`corpus_tools.data.use_words`) may hold a ``domain_words.csv``.

    >>> read_domain_words()["孵化器"]
    'incubator'
    """
    return {row["word"]: row["gloss"] for row in read_table("domain_words.csv")}


@compiled
def _make_tokenizer(words: tuple[str, ...], domain: bool) -> Any:
    """A tokenizer of our own: other users of jieba in the same process keep theirs, and we ours."""
    tokenizer = _import_jieba().Tokenizer()
    frequencies, tokenizer.total = _read_dictionary()
    tokenizer.FREQ = dict(frequencies)
    tokenizer.initialized = True
    for word in (*(read_domain_words() if domain else ()), *words):
        tokenizer.add_word(normalise(word))
    return tokenizer


@compiled
def _read_dictionary() -> tuple[dict[str, int], int]:
    """jieba's dictionary, read from its own file.

    Its cache is neither read nor written: it lies in the temporary folder that all users and versions share.
    """
    tokenizer = _import_jieba().Tokenizer()
    return tokenizer.gen_pfdict(tokenizer.get_dict_file())


def _import_jieba() -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # escapes in its source, of which Python warns when it compiles them
            import jieba
    except ImportError as error:
        raise RuntimeError("cutting text into words needs jieba: pip install 'park-corpus[words]'") from error
    jieba.setLogLevel(logging.WARNING)
    return jieba


def _measure_columns(text: str) -> int:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)
