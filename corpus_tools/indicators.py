"""The words that name what is measured, cut out of the words around a number.

A *gap* is the stretch of text between two quantities of a clause (or from the clause's mark to the first of them).
The phrase to the left of a number ends before the predicate that touches it and begins after the last adverb, verb,
time or name; the phrase to its right ends where the next predicate begins.
"""
from __future__ import annotations

import re
from dataclasses import dataclass

from corpus_tools.predicates import (
    ADV,
    ATTR,
    BRACKET,
    COMP,
    DE,
    DIST,
    DOWN,
    ETC,
    GDOWN,
    GENERIC,
    GUP,
    KEEP,
    LIGHT,
    LIST,
    MEAN,
    NAME,
    NOUN,
    OVER,
    PART,
    PREP,
    PULL,
    QUOTE,
    RANK,
    SCOPE,
    SHARE,
    SPEECH,
    TIME,
    TO,
    UNDER,
    UP,
    VERB,
    Token,
    read_heads,
    read_tails,
    read_voids,
)

# What may stand between the measured thing and its number.
PREDICATE = TO | UP | DOWN | ADV | LIGHT | PREP | TIME | SCOPE | NAME | COMP | OVER | UNDER | RANK | DIST | ETC | DE | LIST | \
    SHARE | PULL | VERB | BRACKET | MEAN | SPEECH
NOMINAL = NOUN | QUOTE | ATTR | GENERIC
# What may stand inside the name of a measured thing.
INSIDE = NOMINAL | DE | LIST | PART | GUP | GDOWN | BRACKET | MEAN
_NUMBERING = re.compile(r"[0-9]{1,2}[.、](?![0-9])")
_NO_NOUN = frozenset("唔就则予已才仅都也")
_EDGE = "+ \n\t，、：:；;。-—·了的和及与或“”（）()/|"
_SKIP = " \n\t，、：:；。—-·（(“"
_OPEN, _CLOSE = "“《（", "”》）"


@dataclass(frozen=True, slots=True)
class Gap:
    """Text between two numbers of a clause, with its marked words."""

    start: int
    end: int
    tokens: list[Token]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase beside a number: start == end where there is none.

    ``seen`` holds the bits of what was stripped between phrase and number, ``verb`` the verb that touches the number,
    ``lead`` the token to the left of the phrase.
    """

    start: int
    end: int
    seen: int
    verb: Token | None = None
    lead: Token | None = None
    cue: Token | None = None  # the predicate nearest to the number
    soft: Token | None = None  # its last word, where that may be a verb too (投资, 培训)

    @property
    def empty(self) -> bool:
        return self.end <= self.start

    def emptied(self, at: int) -> Phrase:
        """The same without its words: only what touched the number."""
        return Phrase(at, at, self.seen, self.verb, None, self.cue)


def read_left(norm: str, gap: Gap, limit: int) -> Phrase:
    """The phrase that ends before ``limit``, predicates between it and the limit taken off.

    >>> from corpus_tools.predicates import read_tokens
    >>> norm = "全年实现规上工业总产值突破"
    >>> p = read_left(norm, Gap(0, len(norm), read_tokens(norm, 0, len(norm), ([], []))), len(norm))
    >>> norm[p.start:p.end]
    '规上工业总产值'
    """
    tails = read_tails()
    tokens = gap.tokens
    at = limit
    i = len(tokens) - 1
    while i >= 0 and tokens[i][1] > at:
        i -= 1
    seen = 0
    verb = cue = soft = None
    while at > gap.start:
        if i >= 0 and tokens[i][1] == at:
            token = tokens[i]
        elif norm[at - 1] in _SKIP:
            at -= 1
            continue
        else:
            bits = tails.get(norm[at - 1])
            if bits is None or i >= 0 and tokens[i][1] > at - 1:
                break
            token = (at - 1, at, bits)
        bits = token[2]
        if bits & (NOMINAL | PART | GUP | GDOWN) or not bits & PREDICATE:
            soft = token if bits & VERB and not seen & ~(ADV | TIME) else None
            break
        if bits & VERB and not bits & LIGHT:
            verb = token if verb is None else (token[0], verb[1], verb[2] | bits)
        if cue is None and not bits & (ADV | LIST | TIME | SCOPE | NAME | DE | MEAN):
            cue = token
        seen |= bits
        at = token[0]
        if i >= 0 and tokens[i] is token:
            i -= 1
    end = at
    if seen & SPEECH:  # 局长指100亿元…: who speaks is no measure
        return Phrase(end, end, seen, verb, None, cue)
    start, lead = _find_left_bound(norm, gap, i, end)
    space = _find_space(norm, start, end, last=True)
    if space >= 0:
        start, lead = space + 1, None
    start, end = trim(norm, start, end)
    return Phrase(start, end, seen, verb, lead, cue, soft)


def _find_left_bound(norm: str, gap: Gap, i: int, end: int) -> tuple[int, Token | None]:
    tokens = gap.tokens
    while i >= 0:
        token = tokens[i]
        bits = token[2]
        if not bits & INSIDE or bits & (NAME | TIME):
            if token[1] < end:
                if bits & NAME and i > 0 and tokens[i - 1][1] == token[0] and norm[tokens[i - 1][0]] in "对与向自从":
                    return tokens[i - 1][0], tokens[i - 1]  # 对某国出口: the partner belongs to the measure
                return token[1], token
        i -= 1
    return gap.start, None


def read_right(norm: str, gap: Gap, start: int, *, whole: bool = False) -> Phrase:
    """The phrase that begins at ``start``: up to the next predicate, or with it where ``whole``.

    >>> from corpus_tools.predicates import read_tokens
    >>> norm = "科技类项目成功落地"
    >>> p = read_right(norm, Gap(0, len(norm), read_tokens(norm, 0, len(norm), ([], []))), 0)
    >>> norm[p.start:p.end]
    '科技类项目'
    """
    tokens = gap.tokens
    at = start
    while at < gap.end and norm[at] in " 的":
        at += 1
    begin = at
    if norm[at + 1:at + 2] == "的" and norm[at] in "长宽高深厚重":
        at += 2  # 5000米长的轨道
        begin = at
    if at >= gap.end or norm[at] in "，、：；。（）-—/+" or not whole and norm[at] in "和及与":
        return Phrase(at, at, 0)
    if norm[at] in _NO_NOUN and not any(t[0] == at and t[2] & NOMINAL for t in tokens):
        return Phrase(at, at, 0)
    end = gap.end
    lead = None
    for token in tokens:
        if token[0] < at:
            continue
        bits = token[2]
        if bits & (INSIDE | NAME | SCOPE):
            if bits & LIST and token[1] >= gap.end:
                break
            if bits & (SCOPE | NAME) and norm[token[0] - 1] == "、":
                end, lead = token[0] - 1, token  # 4000个指标、全市道路…: the next member is another matter
                break
            continue
        if bits & (ETC | TIME) and token[0] > begin:
            end, lead = token[0], token
            break
        lead = token
        end = token[0]
        break
    if whole:
        end = gap.end
        lead = lead if lead is not None and lead[0] >= begin else None
        if lead is not None and norm[end - 1:end] in "，、":
            end -= 1
    space = _find_space(norm, begin, end, last=False)
    begin, end = trim(norm, begin, end if space < 0 else space)
    if whole and begin == at + 1 and norm[at] == "与":
        begin = at  # 40亿元与园区有关: the particle is part of what is said
    while end - begin > 2 and norm[end - 2:end] in ("基本", "全部"):
        end -= 2
    if end - begin > 2 and norm[end - 1] == "中" and norm[end:end + 1] == "有":
        end -= 1
    short = end - begin < 2 and not any(t[0] == begin and t[2] & GENERIC for t in tokens)
    if short or norm[begin:end] in read_voids():
        end = begin
    return Phrase(begin, end, 0, lead=lead)


def _find_space(norm: str, start: int, end: int, *, last: bool) -> int:
    """The last (or first) space that parts words of a headline, -1 where there is none; one beside a figure parts nothing."""
    at = norm.rfind(" ", start, end) if last else norm.find(" ", start, end)
    while start < at < end - 1:
        if norm[at - 1] > "\u2e7f" and norm[at + 1] > "\u2e7f":
            return at
        at = norm.rfind(" ", start, at) if last else norm.find(" ", at + 1, end)
    return -1


def trim(norm: str, start: int, end: int) -> tuple[int, int]:
    """start:end without marks, particles and unpaired quotes at its edges; empty where no letter is left."""
    if start >= end or not any(map(str.isalpha, norm[start:end])):
        return start, start
    number = _NUMBERING.match(norm, start, end)
    if number:
        start = number.end()
    while start < end:
        first, last = norm[start], norm[end - 1]
        if first in _OPEN and _CLOSE[_OPEN.index(first)] in norm[start:end]:
            first = ""
        if last in _CLOSE and _OPEN[_CLOSE.index(last)] in norm[start:end]:
            last = ""
        if first and first in _EDGE:
            start += 1
        elif last and last in _EDGE:
            end -= 1
        else:
            break
    return start, max(start, end)


def cut_text(text: str, norm: str, start: int, end: int) -> str:
    """text[start:end] as a phrase: brackets and white space taken out.

    >>> cut_text("存款（含外币） 余额", "存款（含外币） 余额", 0, 10)
    '存款余额'
    """
    piece = text[start:end]
    if "（" in norm[start:end]:
        out, depth = [], 0
        for a, b in zip(piece, norm[start:end], strict=True):
            if b == "（":
                depth += 1
            elif b == "）":
                depth = max(0, depth - 1)
            elif not depth:
                out.append(a)
        piece = "".join(out)
    return "".join(piece.split())


def is_attribute(phrase: Phrase, tokens: list[Token]) -> bool:
    """Whether a phrase is nothing but a side of a measure (增速, 总量和完成率), so that it needs one named before."""
    at = phrase.start
    for token in tokens:
        if token[0] < at or token[1] > phrase.end:
            continue
        if token[0] != at or not token[2] & (ATTR | PART | GUP | GDOWN | LIST):
            return False
        at = token[1]
    return at == phrase.end and at > phrase.start


def is_rate(phrase: str) -> bool:
    """Whether a phrase names a rate, so that a bare percentage of it is a share and no growth.

    >>> is_rate("入驻率"), is_rate("工业投资")
    (True, False)
    """
    return phrase.endswith(("率", "比", "比例", "比重", "占比", "份额", "倍数", "系数", "税", "关税", "度", "覆盖面", "进度", "利息", "折扣",
                            "成数", "浓度", "含量", "纯度", "成分", "部分", "费率"))


def find_head(phrase: str) -> str:
    """The longest last word of a measured thing that the phrase ends with, "" where it has none.

    >>> find_head("工业技改投资"), find_head("概念验证中心")
    ('投资', '')
    """
    heads = read_heads()
    for size in range(min(len(phrase), 9), 1, -1):
        if phrase[-size:] in heads:
            return phrase[-size:]
    if phrase.endswith("率") and len(phrase) > 2:
        return phrase[-3:]
    return ""


def is_kept(token: Token | None) -> bool:
    """Whether a verb belongs to the measure (新增, 引进), not only to the sentence (拥有)."""
    return token is not None and bool(token[2] & KEEP)
