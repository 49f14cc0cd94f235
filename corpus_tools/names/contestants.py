"""Parties, lists and persons that win votes and seats: what no ending tells to be a name, its ballots do."""
from __future__ import annotations

import re
from collections.abc import Iterator

from corpus_tools.clean.bylines import surnames
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import list_words

_BALLOTS = compile_late("[0-9一二三四五六七八九十百千万%得](?:"  # one set first: it is looked for at full speed
                        "(?<![%得])多?(?:张|个)?(?:选举人)?(?:票(?![价房务据面款站箱])|席(?!位|地|卷)|议席)|"
                        "(?<=%)的(?:政党|选)?票|(?<=得)票(?:率|占比|比例|数)?)")
# a number and they, or what stands between the two
BALLOTS = (*(f"{before}{ballot}" for before in "0123456789一二三四五六七八九十百千万多张个人" for ballot in "票席"), "得票", "的票", "党票", "选票", "议席",
           "票的", "席的")
_NUMBER = "[0-9一二两三四五六七八九十百千][0-9.,一二两三四五六七八九十百千万亿多余几]*"
_BOUND = "(?:约|大约|近|接近|逾|超过?|至少|最少|仅|只)?"
# what may stand between a contestant and the ballots
_WINS = ("(?:共|总共|合共|已|仅|只|则|也|亦|再|另|上届|本届|今届|上次|今次|目前|分别|暂时?|最终|最后|可望?|有望|预估|料|将|约|大约){0,4}"
         "(?:获得?|取得|拿下|赢得?|夺得|斩获|囊括|手握|控制|掌握|得到?|占有?|占据|输掉?|失去?|保住|抢下|攻下|横扫|拥有|有|以)(?:了|最高票，共获|最多票，共得)?")
_WON = compile_late(
    f"(?P<who>[\u4e00-\u9fffA-Za-z·、]{{2,24}}?)(?:[在于]?(?:19|20)[0-9]{{2}}年)?(?:{_WINS}{_BOUND}{_NUMBER}(?:张|个)?(?:选举人)?(?:票|席|议席)|"
    f"{_BOUND}{_NUMBER}席|{_WINS}{_BOUND}{_NUMBER}%的(?:政党|选)?票"
    f"|(?:的)?(?:政党|选举)?得票(?:率|占比|比例|数)?(?:为|达到?|约|是|突破|来到|升至|跌至|有)*{_BOUND}{_NUMBER})")
# 40%支持王小明，支持王小明为40%
_SUPPORT = "(?:的?[一-鿿]{0,5})?(?:支持|力挺|属意|看好)([一-鿿]{2,3})(?=[，。；、\n）])"
_SUPPORTED = compile_late(f"%{_SUPPORT}|成{_SUPPORT}|支持([一-鿿]{{2,3}}?)(?=为?[0-9.]+%)")
# 王小明不满意度上升, 市长王小明的满意度
_JUDGED = compile_late("(?:(?:^|(?<=[，。；、：”\n ）\\]])|(?<=总统|主席|市长|县长|院长|部长))([\u4e00-\u9fff]{2}[^馆园区院城站局店会司的不，。\n]))(?=的?不?满意度)")
_LEAD = compile_late("(?: |而|但|其中|当中|至于|另外|此外|同时|接下来是|最后|结果|[^，。；]{0,10}票由|非?由|●|·|[0-9]{1,2}[.、)）]|第[一二三四五六七八九十0-9]+[名位])*")
_NO_NAME = compile_late("当然|没有|攸关|尽可能|如能|如果|要在|直接|选举|总计|合计|总共|分别|以及|至少|其余|得票|[获得取拿夺输赢下可为有约达]$|(?:减少|增加|新增)$")
_RUNNERS = ("候选人", "参选人", "提名人", "被提名人", "候选组合")
_MOST = ("最高票，", "最多票，", "最多席，", "多数票，")
_MARKS = "，。；：！？\n（）●"
_BEHIND = compile_late("(?:票|席)的([一-鿿]{2,8}?党)(?![员派团部章委代内])")  # 12万票的青禾党
_SUPPORTS = ("支持", "力挺", "属意", "看好")
_REACH, _LONGEST_BALLOT = 60, 8
_NOBODY = ("全台", "全港", "全澳", "全国", "全市", "全县", "今年", "去年", "本届", "上届", "今届", "选民", "选举", "投票", "有效", "无效", "得票", "民意", "支持",
           "反对", "赞成", "弃权", "会议", "议案", "动议", "门槛", "票数", "政党票", "总共", "合共", "每", "这", "那", "只", "就", "他", "她", "我", "你")


def read_contestants(norm: str, *, has_ballots: bool = True) -> list[RawName]:
    """Whoever a clause says to have got votes or seats: 青禾党取得30席, 候选人王小明以5万票当选.

    ``has_ballots`` tells whether one of BALLOTS may stand in the text.

    >>> [norm[r.start:r.end] for norm in ("青禾党取得30席。",) for r in read_contestants(norm)]
    ['青禾党']
    >>> norm = "青禾党候选人王小明、李小华以5万票、得票率40%当选"
    >>> [norm[r.start:r.end] for r in read_contestants(norm)]
    ['王小明', '李小华']
    """
    if not has_ballots and "满意度" not in norm and "支持" not in norm:
        return []
    supported = [m for word in _SUPPORTS for at in find_all(norm, word)
                 for m in _SUPPORTED.finditer(norm, max(at - _LONGEST_BALLOT, 0), at + 2 * _LONGEST_BALLOT)]
    supported += filter(None, (_JUDGED.search(norm, max(m.start() - 5, 0), m.end()) for m in re.finditer("满意度", norm)))
    found: dict[int, RawName] = {m.start(m.lastindex): RawName(*m.span(m.lastindex), "name") for m in supported
                                 if (who := m[m.lastindex])[0] in surnames() and who not in list_words() and who[:2] not in list_words()}
    seen: set[int] = set()
    for ballots in _find_ballots(norm) if has_ballots else ():
        opened = max(norm.rfind(mark, max(ballots.start() - _REACH, 0), ballots.start()) for mark in _MARKS) + 1
        if norm.startswith("共", opened) and norm.endswith(_MOST, 0, opened):  # 王小明拿下最高票，共获5万票
            opened = max(norm.rfind(mark, max(opened - _REACH, 0), opened - 1) for mark in _MARKS) + 1
        if opened in seen:
            continue
        seen.add(opened)
        run = max(norm.rfind(word, opened, ballots.start()) for word in _RUNNERS)
        start = run if run > norm.rfind("”", opened, ballots.start()) > 0 else _LEAD.match(norm, opened).end()  # “云江联盟”候选人王小明
        won = _WON.match(norm, start, ballots.end() + 8)
        if won is None or won["who"].startswith(_NOBODY) or _NO_NAME.search(won["who"]) or won["who"] in list_words():
            continue
        for name in _split(norm, won.start("who"), won.end("who")):
            found[name.start] = name
    for party in _BEHIND.finditer(norm) if has_ballots else ():
        found[party.start(1)] = RawName(*party.span(1), "name")
    words = dict.fromkeys(norm[name.start:name.end] for name in found.values())
    return sorted(RawName(at, at + len(word), "name") for word in words for at in find_occurrences(norm, word))


def _find_ballots(norm: str) -> Iterator[re.Match[str]]:
    """Ballots and seats behind their number, looked for before each 票 and 席."""
    last = 0
    for sign in re.finditer("[票席]", norm):
        for ballots in _BALLOTS.finditer(norm, max(sign.start() - _LONGEST_BALLOT, last), sign.end() + 2):
            last = ballots.end()
            yield ballots


def _split(norm: str, start: int, end: int) -> list[RawName]:
    """The persons behind 候选人; else all of it as one name, where it can be one."""
    for word in _RUNNERS:
        at = norm.rfind(word, start, end)
        if at >= 0 and at + len(word) < end:
            names, at = [], at + len(word)
            for part in re.split("[、和与及]", norm[at:end]):
                if 2 <= len(part) <= 6 and part[0] in surnames() or 2 <= len(part) <= 12 and "·" in part:
                    names.append(RawName(at, at + len(part), "name"))
                at += len(part) + 1
            return names
    start = max(start, norm.rfind("的", start, end) + 1)
    if "、" in norm[start:end] or not 2 <= end - start <= 12:
        return []
    return [RawName(start, end, "name")]
