"""A stretch of text between two quantities, cut into tokens: marked words, names, times, quoted titles.

What is left between tokens is taken for parts of nouns.
"""
from __future__ import annotations

import re
from bisect import bisect_left

from corpus_tools.data import Opened, kept, renewed
from corpus_tools.frames.predicates import (
    LIGHT,
    MOVES,
    NOUN,
    QUOTE,
    TIME,
    TO,
    VERB,
    Marks,
    Token,
    read_words,
)
from corpus_tools.late import compile_late
from corpus_tools.names.wordlist import list_words

# Single characters that are looked for everywhere; all others only where they touch the number (see TAILS).
_SINGLES = frozenset("占与对由从自在以为是有将把被共已均并且而但于达获居较比给等和及或、的")
_YEAR = "(?:19|20)[0-9]{2}年(?!产(?![值量能业出品权区]))"
_MONTH = "[0-9]{1,2}(?:[-~至到][0-9]{1,2})?月份?"
_COUNT = "(?:[0-9]{1,3}|[一二两三四五六七八九十几数]{1,3})"
_WITHIN_WORDS = frozenset("有达占自从")
_AMOUNTS = ("数量", "规模", "面积", "金额", "次数", "覆盖率", "合格率", "达标率", "普及率", "完成率", "成功率")
_SUFFIXES = frozenset("队率者班额员站库线量机器网数费度")
_COMMON = LIGHT | MOVES | TO
_DIGITS = "0123456789"
_CN = "[一二三四五六七八九十]"
_FREE = ("", "(?<![0-9A-Za-z.])")  # PM2.5年均浓度 holds no five years
# (characters that it may begin with, pattern) of times and titles: tried before the words
_OVER_YEARS = ("累计", "年均")  # “十一五”累计下降38%
_TIMES = (
    (_DIGITS, "[0-9]{1,3}号(?:线|楼|馆|厂房|地块|机组)(?:[一二三四]期)?"),
    ("“", "“[^“”，。；]{1,24}”(?!(?:规划)?(?:期间|时期|末|以来|收官))"),
    ("《", "《[^《》]{1,40}》"),
    (
        _DIGITS,
        f"{_YEAR}(?:{_CN}{{1,2}}月?至)?{_CN}{{1,2}}月(?:份|底|{_CN}{{1,3}}日)?(?:止(?:年度|{_CN}{{1,2}}个月(?:期间)?)?)?",
    ),
    (
        _DIGITS + "截到至",
        f"(?:截至|截止到?|到|至)?{_YEAR}(?:年度|{_MONTH})?(?:[0-9]{{1,2}}[日号])?"
        "(?:前?[一二三四1-4]个?季度|前?[一二三四五六七八九十]{1,2}个?月|[上下]半年|第[一二三四1-4]季度)?[底末初内]?(?:度|间)?(?:止(?!于)(?:年度|[一二三四五六七八九十0-9]{1,2}个?月(?:期间)?)?)?",
    ),
    (_DIGITS + "截", f"(?:截至|截止到?)?(?:{_MONTH}(?:[0-9]{{1,2}}[日号])?(?:[底末]|初(?!步))?|[0-9]{{1,2}}[日号])"
     "(?:止(?![跌步损付]))?"),
    (
        "未今过近最前头后这连历",
        f"(?:未来|今后|过去|近|最近|前|头|后|这|连续|历时)的?{_COUNT}多?余?(?:个?月|年|年间|年来|天|周|季度)"
        "(?:里|内|间|来|以来)?",
    ),
    ("截到至", f"(?:截至|截止到?|到|至)(?:今年|去年)?{_CN}{{1,2}}月份?(?:[底末初]|[上中下]旬)?"),
    ("一二三四五六七八九十", f"{_CN}{{1,2}}月?[至到]{_CN}{{1,2}}月份?"),
    ("前首", "前[一二两三123]季(?!度|[节军])|首[二两三23]个?季(?!度|[节军])"),
    ("前首上下本最第一二三四五六七八九十", "(?:前?[一二三四]个?季度|第[一二三四1-4]季(?!节)度?|首季度?|首[一二三四1-4]季|(?:[上下]|最近)一季(?!节)度?"
     "|[前首]?[一二三四五六七八九十]{1,2}个?月份?|首两个?月|[前首][0-9]{1,2}个?月份?|[上下]半年)[末底初]?(?!报)"),
    ("成创开营运设", "(?:成立|创立|开园|营运|运营|设立)(?:至今|以来)(?:已有?)?[0-9]{1,3}[多余]?年"),
    ("民一", "(?:民国[0-9〇零百一二三四五六七八九十]{1,6}|一[〇零一][〇零一二三四五六七八九]|一百(?:[〇零][一二三四五六七八九]|[一二三]?十[一二三四五六七八九]?))年(?:上半年|下半年|度|底)?"),
    ("二", "二[〇零][〇零一二三四五六七八九]{2}年?度?[/至到-](?:二[〇零])?[〇零一二三四五六七八九]{2}年?度?"),  # 二零二二/二三年度
    ("去今", "[去今]（(?:(?:19|20)[0-9]{2}|1[0-4][0-9])）年"),
    (_DIGITS, "1[0-4][0-9]学年度?|1[0-4][0-9]年(?:上半年|下半年|度|底|时)?(?!来|间|历史)|[3-9][0-9]年(?:[底初末]|度(?!假))|(?<=较)[12][0-9]年(?![前来多])"),
    ("“‘'十", f"[“‘']?十[一二三四五六七]·?五[”’']?(?:规划)?(?:期间|时期|末期?|以来|初期|收官之年|(?={'|'.join(_OVER_YEARS)}))"),
    ("十数几多百", "(?:十[多余几]|[数几多]十?|百[多余])年[之以]?前"),
    ("数几多半", "[数几多]年(?:来|间|内)|半年(?:来|间|内|里)?(?![报度导检期])"),
    ("疫", "疫情?之?前"),
    ("一二三", "[一二三](?:、[二三四]){1,3}季度"),
    ("连", "连续多(?:年|个月|个?季度?|个交易日)"),
    ("一二两三四五六七八九十", "[一二两三四五六七八九十]{1,2}年(?:半|来|间|里|内|多来|时间|前(?![移进]))?(?![期级制度包检龄])"),
    (_DIGITS, "[0-9]{1,3}(?:个月|年|天|周|个季度)(?:来|间|内|里|前)?(?![期级制包检龄]|产(?![值量]))"),
    ("第", f"第{_COUNT}(?:个?月|个(?:季度|年头|交易日)|[个家座条批项次位名届期轮年]|度(?=$|突破|超|达|破|创))"),
    ("突打创刷", "(?:突破|打破|创下?|创出|刷新)了?(?:历年|历史|[单同当本][年季月]|同期|年度|月度|季度|开园以来|建园以来)*(?:最高|最好|最佳)?(?:纪录|记录)"),
    (_DIGITS, r"(?:19|20)[0-9]{2}(?:[-/](?:19|20)?[0-9]{2}年?度?|\.[01]?[0-9](?:\.[0-3]?[0-9])?(?![0-9.]))"),  # 2011.3首批企业
    ("排居列位名", f"(?:排名?|[位名]列|位?居|列)[于在]?(?:全[国省市区县州])?前{_CN}{{0,3}}[0-9]{{0,3}}[位名强]?的(?:[^，。；、0-9]{{0,8}}?(?:分别|依次)?[是为])?"),
    ("至到", "[至到]今年"),
    (_DIGITS + "截至到", "(?:截?至|截止到?|到)?[0-2]?[0-9](?:[时点][0-5]?[0-9]分|时(?![间代段装空速尚至]))(?:许|左右|前后|止)?"),  # 至10时38分一度达54.8元
    ("最", "最[多高大快少低忙]的?(?:一天|一日|一月|一个月|一周|一年|单日)"),
    ("较最靠", "(?:[较最][快高大多低小少]|靠前)的[^，。；、0-9]{0,8}?(?:分别|依次)?[是为]"),
)
_TIME_BEGINS = frozenset(char for chars, _ in _TIMES for char in chars)
# of a first character a pattern of times and titles, its own bits, and by the second one the lengths above two to try,
# by the third one, and the bits of the two
_Start = tuple[re.Pattern[str] | None, int, dict[str, tuple[dict[str, list[int]], int]]]


@kept
def _list_by_first() -> dict[str, str]:
    """The marked words of more than one character by their first, the longest first."""
    found: dict[str, list[str]] = {}
    for word in sorted(read_words(), key=len, reverse=True):
        if len(word) > 1:
            found.setdefault(word[0], []).append(word)
    return {first: " ".join(words) for first, words in found.items()}


def _read_start(char: str) -> _Start | None:
    """What may begin with a character; None where nothing does."""
    words, longer = read_words(), _list_by_first().get(char)
    pattern = None
    if char in _TIME_BEGINS:
        times = "|".join(pattern for chars, pattern in _TIMES if char in chars)
        pattern = compile_late(f"{_FREE[char in _DIGITS]}(?:{times})")
    if longer is None and pattern is None and char not in _SINGLES:
        return None
    sizes: dict[str, tuple[dict[str, list[int]], int]] = {}
    for word in longer.split(" ") if longer else ():
        thirds, _ = sizes.setdefault(word[1], ({}, words.get(word[:2], 0)))
        if len(word) > 2 and len(word) not in (lengths := thirds.setdefault(word[2], [])):
            lengths.append(len(word))
    return pattern, words.get(char, 0) if char in _SINGLES else 0, sizes


_starts: dict[str, _Start | None] = renewed(Opened(_read_start))


def read_tokens(norm: str, start: int, end: int, names: Marks) -> list[Token]:
    """The tokens of norm[start:end], in order.

    >>> norm = "全年实现规上工业增加值"
    >>> [norm[a:b] for a, b, _ in read_tokens(norm, 0, len(norm), ([], []))]
    ['全年', '实现', '规上', '工业增加值']
    """
    found: list[Token] = []
    if start == end:
        return found
    starts, tokens = names
    at = start
    i = bisect_left(starts, start)
    while i < len(starts) and starts[i] < end:
        token = tokens[i]
        if token[0] >= at and token[1] <= end:
            _scan(norm, at, token[0], found)
            found.append(token)
            at = token[1]
        i += 1
    _scan(norm, at, end, found)
    return found


def _scan(norm: str, start: int, end: int, found: list[Token]) -> None:
    words, starts = read_words(), _starts
    at, last = start, end - 1
    while at < end:
        char = norm[at]
        start_here = starts[char]
        if start_here is None:
            at += 1
            continue
        pattern, bits, sizes = start_here
        if pattern is not None and (match := pattern.match(norm, at, end)):
            quoted = char in "“《" and norm[match.end() - 1] in "”》" and \
                not (norm[at + 1] == "十" and norm.startswith(_OVER_YEARS, match.end()))
            found.append((at, match.end(), QUOTE if quoted else TIME))
            at = match.end()
            continue
        longer = sizes.get(norm[at + 1]) if at < last else None
        if longer is None:  # no word begins so
            if bits and not (char in _WITHIN_WORDS and norm[at : at + 2] in list_words()):
                found.append((at, at + 1, bits))
            at += 1
            continue
        thirds, of_two = longer
        stop = at + 1
        for size in thirds.get(norm[at + 2 : at + 3], ()):
            known = words.get(norm[at : at + size])
            if known is not None and at + size <= end:
                stop, bits = at + size, known
                break
        else:
            if of_two:
                stop, bits = at + 2, of_two
        if stop == at + 1:
            if char in _WITHIN_WORDS and norm[at : at + 2] in list_words():
                bits = 0  # 有效, 达标, 自主: no 有 and no 达
        elif norm[stop - 1] == "集" and norm.startswith("团", stop):
            stop, bits = at + 1, 0  # 甲汇集团
        elif bits & VERB and not bits & NOUN:
            if (
                stop < end and norm[stop] in _SUFFIXES and norm[stop : stop + 2] not in words
                and norm[stop : stop + 2] not in ("度假", "度过", "度汛", "度夏", "度冬")
            ):
                stop, bits = stop + 1, NOUN  # 抢收队, 培训班, 签约额: the verb has become a noun
            elif not bits & _COMMON and norm.startswith(_AMOUNTS, stop):
                stop, bits = stop + (3 if norm.startswith("率", stop + 2) else 2), NOUN  # 开行数量, 抽检覆盖率
        if bits:
            found.append((at, stop, bits))
        at = stop if bits else at + 1
