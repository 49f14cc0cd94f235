"""A second reading of a mention's number, by other means than the first: ``corpus-tools verify`` proves values with it.

It knows only the mention's text. Nothing here is shared with the modules that read quantities: it halves numbers at 亿
and 万 where they read from left to right, and reckons in fractions, so that a slip of one does not repeat in the other.
"""
from __future__ import annotations

import re
import unicodedata
from fractions import Fraction

_FIGURES = {char: n for n, chars in enumerate(("〇零○", "一壹", "二贰貳两兩", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"))
            for char in chars}
_STEPS = {"十": 10, "拾": 10, "廿": 20, "卅": 30, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_BIG = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
_VAGUE = "余多餘几幾"
_SIMPLER = str.maketrans("個數過超點處間歲萬億兩餘幾雙·‧・", "个数过超点处间岁万亿两余几双点点点")
_CHINESE = "".join(_FIGURES) + "".join(_STEPS) + "万萬亿億"
_WRITTEN = re.compile(r"(?P<arabic>\d{1,3}(?: \d{3})+(?:\.\d+)?(?!\d)|\d[\d,]*(?:\.\d+)?)"
                      rf"(?P<more> ?(?:[{_VAGUE}]?[十百千]?[{_VAGUE}]?[万亿]+|兆(?=[余多]?[元美日韩新0-9]|$)|[百千](?![克米瓦伏卡分强升]))?)|"
                      rf"(?P<chinese>[{_CHINESE}]+(?:[点.][{_CHINESE}]+)?)(?![瓦克米伏卡升])"
                      rf"(?P<tail>[{_VAGUE}]?(?:(?<![十百万亿])[十百千]|[十百千](?![瓦克米伏卡升]))?[万亿兆]*)")
_ROWS = re.compile(f"[{''.join(_FIGURES)}]{{2,}}")
_THOUSANDS = re.compile("(?:([^十百千]?)[千仟])?[零〇]?(?:([^十百千]?)[百佰])?[零〇]?([^十百千零〇]?[十拾]|廿|卅)?[零〇]?([^十百千廿卅])?")
_BETWEEN = re.compile(r"(?:(?:%|％|亿?万?[美港欧日]?元|[\u4e00-\u9fff℃]{0,4})(?:/[^/0-9~～至到—-]{1,4}){0,3})? ?(?:[-‐-―−~～〜－]+|至|到|、) ?")
_MARKS = tuple("-‐‑‒–—―−~～〜－至到、")
_TAGS = re.compile(r"<[^<>]{0,300}>")

Answer = tuple[int | float | None, int | float | None]


def reread_value(text: str) -> Answer | None:
    """The value and upper value that a mention states, in the unit it names; None where it states no number.

    >>> reread_value("超1.2亿次"), reread_value("15-30%"), reread_value("5-10万")
    ((120000000, None), (15, 30), (50000, 100000))
    >>> reread_value("三分之一")[0], reread_value("翻两番"), reread_value("两三家"), reread_value("数十家")
    (33.333333333333336, (3, None), (2, 3), (None, None))
    """
    plain = _TAGS.sub("", unicodedata.normalize("NFKC", text)).translate(_SIMPLER)
    plain = re.sub(r"(?<=[\d/])m[23](?!\d)", "米", plain)
    plain = re.sub(r"(?<=\d)点(?=\d)", ".", "".join(plain.split("\n")).strip())  # 9·5%
    plain = re.sub(r"(?<=\d) ?\((?=[百千]?[万亿])", "", plain)  # 25（万元/亩）
    if plain.startswith("零下"):
        value, top = reread_value(plain.removeprefix("零下")) or (None, None)
        return value and -value, top
    fixed = _read_fixed(plain)
    if fixed is not None:
        return fixed
    found = list(_WRITTEN.finditer(plain))
    if not found:
        return (None, None) if re.search("[几数]", plain) else None
    first = found[0]
    if plain[max(first.start() - 1, 0):first.start()] in ("几", "数"):
        return None, None
    composed = _read_composed(plain, found)
    if composed is not None:
        return composed
    low, top = _weigh(first)
    if low is None:
        return None
    factor = _read_factor(plain, found)
    if top is None and len(found) > 1:
        joined = _BETWEEN.match(plain, first.end())
        high = _weigh(found[1])[0] if joined and joined.end() == found[1].start() else None
        if high is not None:
            own, other = _multiple(first), _multiple(found[1])
            if other > own and joined[0].strip()[:1] in _MARKS and low < high * own / other:
                low = low * other / own
            return _finish(low * factor), _finish(high * factor)
        low = _add_lower(low, found)
    if first.group("arabic") and re.match(r"[^\d]*[-−－﹣负負]\d", plain[:first.start() + 1]):
        low = -low
    return _finish(low * factor), None if top is None else _finish(top * factor)


def _read_composed(plain: str, found: list[re.Match[str]]) -> Answer | None:
    """Values that two numbers make together: 九成五, 三分之一, 1/3, 1小时53分钟, 一年半."""
    tenths = re.search("([一二两三四五六七八九1-9])成([半一二三四五六七八九1-9])", plain)
    if tenths:
        tens, ones = (5 if c == "半" else int(c) if c.isascii() else _FIGURES[c] for c in tenths.groups())
        return 10 * tens + ones, None
    part = re.search("([三四五十])分([一二两三四])", plain)
    if part:
        return _finish(Fraction(100 * _FIGURES[part[2]], _FIGURES.get(part[1], 10))), None
    percent = re.search(rf"百分(?=[^之点百])([{_CHINESE}点]+)", plain)
    if percent:  # 近百分八
        share = _WRITTEN.search(percent[1])
        return (None, None) if share is None else (_finish(_weigh(share)[0] or Fraction(0)), None)
    if "分之" in plain:
        return _read_share(plain)
    slash = re.search(r"(\d+)/(\d+)", plain)
    if slash and found[0].start() == slash.start() and slash[2].strip("0"):
        return _finish(Fraction(100 * int(slash[1]), int(slash[2]))), None
    hours = re.search(r"(\d+)小时(\d+)分", plain) or re.search(r"(\d+)分(\d+)秒", plain)
    if hours:
        return 60 * int(hours[1]) + int(hours[2]), None
    if len(found) == 1 and re.search("(?:年|天|小时|倍)半|个半(?:小时|月)", plain):
        whole, _ = _weigh(found[0])
        return None if whole is None else (_finish(whole + Fraction(1, 2)), None)
    return None


def _add_lower(low: Fraction, found: list[re.Match[str]]) -> Fraction:
    """1亿2000万: what follows at once and is smaller is added."""
    last = found[0]
    for following in found[1:]:
        value, _ = _weigh(following)
        if following.start() != last.end() or value is None or value >= _multiple(found[0]):
            break
        low += value
        last = following
    return low


def _read_fixed(plain: str) -> Answer | None:
    """Words that stand for a number: 首位, 翻番, 过半, 两位数."""
    if re.search("首位|之首|榜首|之冠|^[首冠]$", plain):
        return 1, None
    double = re.search(rf"翻了?(?:近|约|超过?)?([{_CHINESE}]?)番", plain)
    if double:
        return 2 ** (_FIGURES.get(double[1], 1)) - 1, None
    if "兆" in plain and not re.search(rf"[0-9{_CHINESE}]", plain):
        return 10**12, None
    if plain == "翻倍":
        return 1, None
    digits = re.search("([两二双三四2-4])位数", plain)
    if digits:
        return 10 ** (int(digits[1]) - 1 if digits[1].isascii() else _FIGURES.get(digits[1], 2) - 1), None
    if "半" in plain and not re.search(rf"[0-9成]|[{_CHINESE}](?!半)", plain):
        return 50, None
    return None


def _read_share(plain: str) -> Answer | None:
    below, _, above = plain.partition("分之")
    base = _WRITTEN.search(below)
    part = _WRITTEN.search(above)
    if not base or not part:
        return None
    whole, _ = _weigh(base)
    piece, _ = _weigh(part)
    if not whole or piece is None:
        return None
    return _finish(100 * piece / whole), None


def _read_factor(plain: str, found: list[re.Match[str]]) -> Fraction:
    """What the unit itself multiplies by: 成 is ten percent, ‰ a tenth of one."""
    unit = plain[found[-1].end():].lstrip(_VAGUE + " ")
    if unit.startswith("成"):
        return Fraction(10)
    if unit.startswith(("‰", "千分点", "个千分点")):
        return Fraction(1, 10)
    if unit.startswith(("港仙", "美仙", "仙")):
        return Fraction(1, 100)
    return Fraction(10**8) if re.search("[0-9]个亿", plain) else Fraction(1)


def _multiple(found: re.Match[str]) -> Fraction:
    """The 万 and 亿 behind a number in Arabic digits, the 兆 behind one in Chinese."""
    product = Fraction(1)
    for char in found.group("more") or found.group("tail") or "":
        product *= _BIG.get(char) or _STEPS.get(char) or 1
    return product


def _weigh(found: re.Match[str]) -> tuple[Fraction | None, Fraction | None]:
    if found.group("arabic"):
        return Fraction(found.group("arabic").replace(",", "").replace(" ", "")) * _multiple(found), None
    word = found.group("chinese")
    tail = Fraction(1)
    for char in found.group("tail") or "":
        tail *= _BIG.get(char) or _STEPS.get(char) or 1
    whole, _, part = word.replace(".", "点").partition("点")
    if part:
        return _weigh_point(whole, part, tail)
    for row in _ROWS.finditer(word):  # 二〇二五, but 三四 are neighbours
        at, pair = row.start(), row[0]
        if len(pair) == 2 and all(_FIGURES[c] > 0 for c in pair):
            low, high = _sum(word[:at + 1] + word[at + 2:]), _sum(word[:at] + word[at + 1:])
            return (None, None) if low is None or high is None else (low * tail, high * tail)
    value = _sum(word)
    return (None if value is None else value * tail), None


def _weigh_point(whole: str, part: str, tail: Fraction) -> tuple[Fraction | None, None]:
    head = _sum(whole)
    figures = ""
    for char in part:
        if char in _FIGURES:
            figures += str(_FIGURES[char])
        else:
            tail *= _BIG.get(char) or _STEPS[char]
    if head is None or not figures:
        return None, None
    return (head + Fraction(int(figures), 10 ** len(figures))) * tail, None


def _sum(word: str) -> Fraction | None:
    """A Chinese number halved at its largest 亿 or 万 again and again, until only thousands are left to look up."""
    if not word or len(word) > 24:
        return None
    if len(word) > 1 and all(c in _FIGURES for c in word):
        return Fraction(int("".join(str(_FIGURES[c]) for c in word)))
    for signs in ("亿億", "万萬"):
        at = max(word.rfind(sign) for sign in signs)
        if at >= 0:
            step = _BIG[word[at]]
            above = _sum(word[:at]) if at else Fraction(1)
            below = _sum_rest(word[at + 1:], step)
            return None if above is None or below is None else above * step + below
    m = _THOUSANDS.fullmatch(word)
    if not m:
        return None
    total = 0
    for figure, step in zip(m.groups(), (1000, 100)):
        total += 0 if figure is None else step * (_FIGURES[figure] if figure else 1)
    tens, ones = m[3], m[4]
    if tens:
        total += {"廿": 20, "卅": 30}.get(tens[-1], 10 * _FIGURES.get(tens[0], 1))
    if ones:
        total += _FIGURES[ones] * (100 if word[-2:-1] in tuple("千仟") else 10 if word[-2:-1] in tuple("百佰") else 1)
    return Fraction(total)


def _sum_rest(word: str, step: int) -> Fraction | None:
    """What follows 万 or 亿: a lone figure counts the next place (两万五), all else stands as written."""
    if not word:
        return Fraction(0)
    if len(word) == 1 and word in _FIGURES:
        return Fraction(_FIGURES[word] * step, 10)
    return _sum(word.lstrip("零〇") or "零")


def _finish(value: Fraction) -> int | float:
    return int(value) if value.denominator == 1 else float(value)
