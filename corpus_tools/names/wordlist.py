"""Everyday words of two characters, to tell a string that may be a name from one that is none."""
from __future__ import annotations

from itertools import chain
from operator import add

from corpus_tools.data import compiled, kept, pack, read_table, remembered, unpack

OPENERS = frozenset("目前 当前 日前 此前 今天 昨天 前天 今日 昨日 近日 近期 今年 去年 前年 明年 当年 全年 上年 本年 同年 半年 近年 年底 月底 截至 如今 "
                    "其中 同时 随后 此外 另外 首先 其次 据悉 来自 落户 走进 建设 推动 支持".split())
_PREDICATES = ("up", "down", "to", "rank", "over", "under", "pull", "adv", "light", "verb")  # classes of predicates.csv


@compiled
def list_predicates() -> frozenset[str]:
    """The verbs and adverbs that stand around amounts (惠及, 增至): none of them begins a name."""
    rows = read_table("predicates.csv")
    return frozenset(word for row in rows if row["class"] in _PREDICATES for word in row["words"].split(" ") if len(word) == 2)


@compiled
def list_words() -> frozenset[str]:
    """Every everyday word of two characters of the list."""
    return frozenset(unpack(_put_words_together())[0])


@kept
def _put_words_together() -> str:
    return pack([chain.from_iterable(map(row["first"].__add__, row["seconds"]) for row in read_table("everyday_words.csv"))])


@compiled
def list_long_words() -> frozenset[str]:
    """Everyday words of three and four characters: 集装箱."""
    return frozenset(word for row in read_table("common_words.csv") for word in row["words"].split(" ") if len(word) > 2)


@compiled
def list_no_names() -> frozenset[str]:
    """Words that hold the name of a place and name nothing: 澳门元."""
    return frozenset(row["word"] for row in read_table("place_exceptions.csv"))


@remembered(4096)  # a name is asked for again and again
def count_strange(text: str) -> int:
    """How many characters of a text stand in no everyday word (the fewest, over all ways to cut it).

    >>> count_strange("工业产值"), count_strange("赛力斯"), count_strange("零跑汽车")
    (0, 3, 2)
    """
    words = list_words()
    if len(text) == 2:  # as most are
        return 0 if text in words else 2
    before, here = 0, 1 if text else 0  # fewest strange characters up to the one before the last, and up to the last
    for pair in map(add, text, text[1:]):
        before, here = here, before if pair in words else here + 1
    return here


def opens_at(text: str, at: int) -> bool:
    """Whether a time or another word that a clause opens with ends here, so that what follows begins anew: 今年|青山区.

    >>> opens_at("今年青山区", 2), opens_at("2023年青山区", 5), opens_at("少年青山区", 2)
    (True, True, False)
    """
    return text[at - 2:at] in OPENERS or text[at - 1:at] in ("年", "月", "日") and text[at - 2:at - 1].isdigit()


def is_seam(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] is made by two words that meet: 振兴城市 holds no 兴城市, 弘扬中华 no 扬中.

    >>> is_seam("振兴城市", 1, 4), is_seam("到兴城市", 1, 4)
    (True, False)
    """
    words = list_words()
    if start == 0 or text[start - 1:start + 1] not in words or text[start - 1] in "在于从向到由和与及对为是的了":
        return False
    return text[end - 1:end + 1] in words or (end - start > 2 and text[start + 1:end] in words)


MEASURES = frozenset("台项名个件头株条座")  # measure words that begin names of places too
COUNTS = frozenset("首多余每数几0123456789一二两三四五六七八九十百千")


def is_counted(text: str, at: int) -> bool:
    """Whether a measure word behind its number stands here, where a name of a place may begin: 首台中速发动机 holds no 台中.

    >>> is_counted("12项城市更新", 2), is_counted("2025台州年会", 4), is_counted("1台湾省", 1)
    (True, False, False)
    """
    return text[at] in MEASURES and text[at - 1:at] in COUNTS and not text.startswith("台湾", at) and \
        not (text[at - 4:at - 2] in ("19", "20") and text[at - 4:at].isdecimal())
