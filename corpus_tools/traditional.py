"""Texts in Traditional characters: read in Simplified ones, written as they write."""
from __future__ import annotations

import re
from operator import attrgetter

from corpus_tools.data import compiled
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.model import Article
from corpus_tools.normal import choose_ways, find_changed, list_simplified

_FEW = 8  # a text with fewer than one such character in so many is not in Traditional ones
_TELLING = "國會業產個時開發與為對來萬億經區"  # no Traditional text of some length is without all of them
_IDEOGRAPHS = compile_late("[\u4e00-\u9fff]+")
_SAMPLE = 2000  # characters of a text that tell in which characters it is
_TOLD = ("title", "place", "publisher", "via", "park")  # of an article, by its page
_read_told = attrgetter(*_TOLD)
_OF_COUNTRIES = dict(zip("国湾门亚欧", "國灣門亞歐"))  # in names of countries and regions, which a text that says 全台 or 本澳 need not write out
_NEAR = 300  # characters before a number in which the words said of it are looked for first


@compiled
def _traditional() -> re.Pattern[str]:
    return compile_late(f"[{''.join(chr(code) for code, new in list_simplified().items() if chr(code) != new)}]")


def simplify(text: str) -> str:
    """A text in Traditional characters with Simplified ones, all else as it was; of a text in both, its Traditional lines.

    Any other text is given back itself.

    >>> simplify("園區產值５０億元"), simplify("产值50亿元，後")
    ('园区产值５０亿元', '产值50亿元，後')
    >>> simplify("甲區\\n去年这里的产值超过50亿元，其後更多，前景可期。")
    '甲区\\n去年这里的产值超过50亿元，其後更多，前景可期。'
    """
    if not _may_be_traditional(text):
        return text
    if _is_traditional(text[:_SAMPLE]):
        return write_simplified(text)
    lines = text.split("\n")
    plain = [write_simplified(line) if _is_traditional(line) else line for line in lines]
    return text if plain == lines else "\n".join(plain)


def write_simplified(words: str) -> str:
    """Words with Simplified characters, whatever they are written in.

    >>> write_simplified("佔比"), write_simplified("占比")
    ('占比', '占比')
    """
    return choose_ways(words.translate(list_simplified()))


def _may_be_traditional(text: str) -> bool:
    return any(map(text.__contains__, _TELLING))


def _is_traditional(sample: str) -> bool:
    return len(_traditional().findall(sample)) * _FEW > sum(map(len, _IDEOGRAPHS.findall(sample)))


def simplify_article(article: Article) -> tuple[Article, str, str, str]:
    """An article with what its page tells of it in Simplified characters, and its text in them.

    Then all that a name or measure may be spelled by, as it is written: the text, the heads of table cells, what the page
    tells; and the Simplified form of that.
    """
    text = article.text.text
    heads = dict.fromkeys([head for block in article.blocks if block.heads for head in block.heads])
    written = "\n".join([text, *heads]) if heads else text
    if not _may_be_traditional("\n".join((written, *_read_told(article)))):
        return article, text, text, text
    simple, told = simplify(written), dict(zip(_TOLD, _read_told(article)))
    simple_told = {key: simplify(words) if simple is written else write_simplified(words) for key, words in told.items()}
    if simple is written and simple_told == told:
        return article, text, text, text
    return (change(article, **simple_told), text if simple is written else simple[:len(text)],
            "\n".join([written, *told.values()]), "\n".join([simple, *simple_told.values()]))


def spell_as(text: str, plain: str, words: str, near: int) -> str:
    """Words cut from the simplified form of a text, in the characters of the text: of the places that have them the last before ``near``.

    >>> text = "園區發展好，發放髮夾10件。"
    >>> [spell_as(text, simplify(text), words, 10) for words in ("发放夹", "园区", "中国")]
    ['發放夾', '園區', '中國']
    """
    if text is plain or not words:
        return words
    at = plain.rfind(words, 0, near + len(words))
    at = at if at >= 0 else plain.find(words)
    if at >= 0:
        return text[at:at + len(words)]
    if any("\u4e00" <= char <= "\u9fff" for char in find_changed(words)):
        return words  # spelt already: 台灣 in what tells of a 颱風
    out, i, first = [], 0, max(0, near - _NEAR)
    while i < len(words):  # put together: the longest parts of it that stand near
        size, at = 1, plain.find(words[i], first)
        while i + size < len(words) and (longer := plain.find(words[i:i + size + 1], first, near + _NEAR)) >= 0:
            size, at = size + 1, longer
        at = at if at >= 0 else plain.find(words[i])
        out.append(text[at:at + size] if at >= 0 else _OF_COUNTRIES.get(words[i], words[i]))
        i += size
    return "".join(out)
