"""The words around a quantity, marked by what they do to it: 增长, 占, 达, 引进, 全市, 同比 …

A word may do several things (突破 reaches a value, and is achieved); its bits say all of them, the place where it stands decides.
"""
from __future__ import annotations

from corpus_tools.data import compiled, kept, read_table

Token = tuple[int, int, int]  # start, end, bits
Marks = tuple[list[int], list[Token]]  # tokens found beforehand, with their starts for bisection

(
    UP,
    DOWN,
    TO,
    SHARE,
    PART,
    GUP,
    GDOWN,
    RANK,
    COMP,
    OVER,
    UNDER,
    PULL,
    PREP,
    SCOPE,
    ADV,
    LIGHT,
    VERB,
    KEEP,
    ETC,
    DIST,
    ATTR,
    GENERIC,
    NOUN,
    NAME,
    TIME,
    QUOTE,
    DE,
    LIST,
    BRACKET,
    MEAN,
    SPEECH,
) = (1 << i for i in range(31))

# What may stand between the measured thing and its number, and what may stand inside its name.
PREDICATE = (
    TO
    | UP
    | DOWN
    | ADV
    | LIGHT
    | PREP
    | TIME
    | SCOPE
    | NAME
    | COMP
    | OVER
    | UNDER
    | RANK
    | DIST
    | ETC
    | DE
    | LIST
    | SHARE
    | PULL
    | VERB
    | BRACKET
    | MEAN
    | SPEECH
)
NOMINAL = NOUN | QUOTE | ATTR | GENERIC
INSIDE = NOMINAL | DE | LIST | PART | GUP | GDOWN | BRACKET | MEAN
# several that are asked for together
MOVES = UP | DOWN
GROWTH = GUP | GDOWN
BEYOND = OVER | UNDER
NAMING = NOMINAL | PART | GROWTH

_BITS = {
    "up": UP,
    "down": DOWN,
    "to": TO,
    "share": SHARE,
    "part": PART,
    "gup": GUP,
    "gdown": GDOWN,
    "rank": RANK,
    "comp": COMP,
    "over": OVER,
    "under": UNDER,
    "pull": PULL,
    "prep": PREP,
    "scope": SCOPE,
    "adv": ADV,
    "light": LIGHT,
    "verb": VERB,
    "etc": ETC,
    "dist": DIST,
    "attr": ATTR,
    "generic": GENERIC,
    "noun": NOUN,
    "list": LIST,
    "time": TIME,
    "mean": MEAN,
    "speech": SPEECH,
}
_MARKS = {"keep": KEEP, "inner": MEAN}


@compiled
def read_words() -> dict[str, int]:
    """Every marked word with its bits."""
    words, bits = _mark_words()
    return dict(zip(words.split(" "), bits))


@kept
def _mark_words() -> tuple[str, list[int]]:
    words: dict[str, int] = {}
    for row in read_table("predicates.csv"):
        bit = _BITS.get(row["class"], 0) | _MARKS.get(row["mark"], 0)
        for word in row["words"].split(" "):
            words[word] = words.get(word, 0) | bit
    for word, bits in list(words.items()):
        if bits & MOVES and len(word) < 4:
            for end in ("至", "到", "为", "成")[:4 if len(word) == 1 else 3] if word[-1] != "达" else ():  # no 节约成|本
                to = 0 if word + end == "增长为" else TO  # by so much, where 降为 is to so much
                words[word + end] = words.get(word + end, 0) | to | (bits & MOVES)
            longer = word + ("到" if word[-1] == "达" else "了")  # 跌幅达到5%: no level, as 跌到 would be
            words[longer] = words.get(longer, 0) | bits
            if len(word) == 2:
                words.setdefault(word + "幅度", GUP if bits & UP else GDOWN)
        elif bits & (LIGHT | VERB | TO) and not bits & NOUN and len(word) == 2:
            words.setdefault(word + "了", bits)
            words.setdefault(word + "至", TO | (bits & (LIGHT | VERB | KEEP)))
            if bits & KEEP:
                words.setdefault("新" + word, bits)
    words["的"] = DE
    words = {word: bits for word, bits in words.items() if bits}
    return " ".join(words), list(words.values())


# Single characters that are marks only where they touch the number or another mark before it.
_TAILS = "→翻曾都还贵拟就只才则达为是有超约近逾增降涨跌挫升飙减高低快慢占居列排至到过共计均仅各需要将已亦仍再又由从自在以对与给向于按比较满获让使令多少指说称致继更即惟也亦便估料呈却可能若"


@compiled
def read_tails() -> dict[str, int]:
    """The single characters that are marks where they touch the number, with their bits."""
    words = read_words()
    tails = {char: words[char] for char in _TAILS if char in words}
    tails.update(dict.fromkeys("了中内里", ADV))
    return tails


@compiled
def read_voids() -> frozenset[str]:
    """Words behind an amount that name nothing measured (100亿元大关, 500亿元巨额)."""
    return frozenset(
        word for row in read_table("predicates.csv") if row["class"] == "void" for word in row["words"].split(" ")
    )


@compiled
def read_heads() -> frozenset[str]:
    """Last words of measured things (投资, 增加值, 余额 …), which the members of a list may share."""
    return frozenset(
        word for row in read_table("predicates.csv") if row["class"] == "head" for word in row["words"].split(" ")
    )
