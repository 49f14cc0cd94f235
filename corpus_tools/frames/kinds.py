"""What the words before a number make of it: a level, a change, a share of something, or a place in a ranking.

Order of the rules for percentages, points and multiples: comparisons (比…高, 高于…), shares (占), pull (拉动), rises and
falls, growth nouns (增速), tasks done (完成…的), what is left is a share where its measure is a rate.
"""

from __future__ import annotations

from typing import NamedTuple

from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.phrases import Gap, Phrase, cut_growth, find_growth, find_head, is_attribute, is_rate
from corpus_tools.frames.predicates import (
    COMP,
    DE,
    DOWN,
    GDOWN,
    LIGHT,
    OVER,
    PREP,
    PULL,
    RANK,
    SHARE,
    TIME,
    TO,
    UNDER,
    UP,
    Token,
)
from corpus_tools.late import compile_late

SHARES = frozenset(("percent", "percentage_point", "times"))
_WEAK_RANK = frozenset(
    "蝉联 荣登 登上 获得 获 取得 荣获 夺得 斩获 摘得 问鼎 勇夺 保持 持续保持 继续保持 占 占据 稳占".split()
)
_AHEAD = compile_late("(?:超过?|超出|超前|快于|高于|领先|低于|慢于|落后于?|滞后于?)(?:时序|序时|时间|年度|计划|全年|目标|任务)+(?:进度|目标|任务|计划)?$")
_AMONG = compile_late("(?:[位名排并]列|位居|[居列排位])[于在]?[全各]?[一二三四五六七八九十两百]{1,4}个?(?:省|市|区|县|州|镇|乡|街道|园区)")
_BEHIND = ("低", "慢", "落后", "滞后")
_COUNTED = ("企业", "机构", "平台", "项目", "工程", "人员", "学生", "教师")
# Verbs of rise and fall that speak of an earlier time even before an amount (上涨3元); others need a comparison (增加).
_PLAIN = frozenset(
    "增长 前进 升 上扬 上涨 下降 下跌 上升 回落 多增 少增 增加了 减少了 净增长 上调了 下调了 下滑 涨 跌 同比增加 攀升".split()
)


class Reading(NamedTuple):
    """Kind and sign of a number, and where to look for what it measures."""

    kind: str
    negative: bool
    cue: Token | None
    phrase: Phrase
    rule: str
    part: bool = False  # the phrase is to be looked for to the right first (70%的…)


def read_kind(norm: str, gap: Gap, at: int, unit: str, preset: str) -> Reading:
    """Kind, sign and left phrase of the number that begins at ``at``, from the gap before it.

    >>> from corpus_tools.frames.predicates import read_tokens
    >>> norm = "出口比全国平均水平低"
    >>> r = read_kind(norm, Gap(0, 10, read_tokens(norm, 0, 10, ([], []))), 10, "percentage_point", "")
    >>> r.kind, r.negative, norm[r.phrase.start:r.phrase.end]
    ('ratio', True, '出口')
    """
    if preset == "rank" or unit == "rank":
        return _read_rank(norm, gap, at)
    phrase = read_left(norm, gap, at)
    frame = _read_frame(norm, gap, at, unit, phrase)
    if frame is not None:
        return frame
    cue, seen = phrase.cue, phrase.seen
    bits = cue[2] if cue is not None else 0
    moves = bits & (UP | DOWN)
    if unit not in SHARES:
        word = norm[cue[0] : cue[1]] if cue is not None else ""
        if bits & (OVER | UNDER) and not bits & TO and seen & COMP and seen & TIME:
            return Reading("change", bool(bits & UNDER), cue, phrase, "amount")
        if (
            moves
            and not bits & TO
            and (word in _PLAIN or seen & (COMP | TIME) and seen & COMP or "同比" in norm[gap.start : at])
            and not (phrase.empty and word not in _PLAIN)
        ):
            return Reading("change", bool(bits & DOWN), cue, phrase, "amount")
        return Reading("level", False, cue, phrase, "level")
    growth = find_growth(gap, phrase)
    if moves and bits & TO:
        if growth is not None:
            return _read_growth(norm, growth, gap, phrase, "growth_at")
        return Reading("ratio" if unit != "times" or preset != "change" else "change", False, cue, phrase, "moved_to")
    if moves or preset == "change":
        down = bool(bits & DOWN) or growth is not None and bool(growth[2] & GDOWN) and not bits & UP
        if growth is not None and unit != "percentage_point" and not moves:
            return _read_growth(norm, growth, gap, phrase, "growth")
        return Reading("change", down, cue, phrase, "moved")
    if growth is not None and unit == "percent":
        return _read_growth(norm, growth, gap, phrase, "growth")
    if bits & (OVER | UNDER) and unit == "percentage_point":
        return Reading("ratio", bool(bits & UNDER), cue, phrase, "gap")
    if unit == "percentage_point":
        ahead = _AHEAD.search(norm, max(gap.start, at - 14), at)
        if ahead is not None:  # 超序时进度5个百分点: a gap to the plan
            left = read_left(norm, gap, ahead.start())
            return Reading("ratio", ahead[0].startswith(_BEHIND), cue, left, "gap")
        return Reading("change", False, cue, phrase, "points")
    lead = phrase.lead
    if (
        unit == "percent"
        and lead is not None
        and lead[2] & (UP | DOWN)
        and not lead[2] & TO
        and lead[1] == phrase.start
        and not phrase.seen & TO
        and not norm.endswith("贡献率", phrase.start, phrase.end)
    ):
        return Reading("change", bool(lead[2] & DOWN), lead, phrase, "thing_moved")  # 压减时间58%
    done = _find_done(norm, gap, at)
    if done is not None:
        return Reading("ratio", False, done, read_left(norm, gap, done[0]), "done")
    if (
        norm[at - 1 : at] == "的"
        and cue is not None
        and cue[0] > gap.start
        and not phrase.empty
        and not is_rate(norm[phrase.start : phrase.end])
    ):
        return Reading("ratio", False, cue, Phrase(gap.start, gap.start, phrase.seen), "part")
    phrase = _extend_contribution(norm, gap, phrase)
    return Reading(
        "ratio", False, cue, phrase, "rate" if is_rate(norm[phrase.start : phrase.end]) else "bare", part=True
    )


def _read_frame(norm: str, gap: Gap, at: int, unit: str, phrase: Phrase) -> Reading | None:
    """Comparisons, shares and pulls: the phrase lies before their first word, what follows it is the reference."""
    first = last = None
    for token in gap.tokens:
        bits = token[2]
        if (
            bits & SHARE
            or bits & COMP
            or bits & PULL
            and unit == "percentage_point"
            or (
                bits & (OVER | UNDER)
                and token[1] < at
                and _has_words(norm, token[1], at)
                and not (
                    unit not in SHARES and bits & (TO | LIGHT) and norm[token[0] : token[1]] not in "高出高于低于多出"
                )
            )
        ):
            if bits & SHARE and (unit not in ("percent", "times")):
                if unit != "percentage_point":
                    continue
            first = first or _find_first(norm, gap, token)
            last = token
    if first is None or last is None:
        return None
    cue, bits = phrase.cue, phrase.cue[2] if phrase.cue is not None else 0
    left = read_left(norm, gap, first[0])
    moves = bits & (UP | DOWN) and not bits & TO
    down = bool(bits & (DOWN | UNDER))
    if last[2] & PULL:
        return Reading("ratio", bool(bits & DOWN), last, left, "pull")
    if last[2] & (OVER | UNDER) and not last[2] & COMP and last is not cue:
        timed = _is_timed(norm, gap, last[1])
        if unit not in SHARES and last[2] & TO:
            return None
        return Reading("change" if timed else "ratio", bool(last[2] & UNDER), last, left, "gap")
    if last[2] & COMP:
        timed = _is_timed(norm, gap, last[1])
        if bits & (OVER | UNDER) and not timed:
            return Reading("ratio", down, cue, left, "gap")
        if moves or bits & (OVER | UNDER):
            growth = find_growth(gap, left)
            if growth is not None and growth[2] & GDOWN and not bits & UP:
                down = True
            return Reading("change", down, cue, left, "compared")
        if first is last:
            return None
    if moves and unit != "times":
        return Reading("change", down, cue, left, "share_moved")
    return Reading("ratio", False, first, left, "share")


def _find_first(norm: str, gap: Gap, token: Token) -> Token:
    """Where a comparison begins: 与全国相比 at 与."""
    if norm[token[0] : token[1]].startswith("相比"):
        return next((t for t in gap.tokens if t[1] <= token[0] and norm[t[0]] in "与同和跟"), token)
    return token


def _is_timed(norm: str, gap: Gap, start: int) -> bool:
    """Whether what is compared with is an earlier time (比上年高), not another thing (比同期工业高)."""
    return any(t[2] & TIME and norm[t[0] : t[1]] != "同期" for t in gap.tokens if t[0] >= start)


def _read_rank(norm: str, gap: Gap, at: int) -> Reading:
    field = _AMONG.search(norm, gap.start, at)
    if field is not None:
        return Reading("rank", False, None, read_left(norm, gap, field.start()), "rank")  # 总量列五县区首位
    for token in reversed(gap.tokens):
        if token[2] & RANK:
            phrase = _read_ranked(norm, gap, token)
            words = norm[phrase.start : phrase.end]
            weak = norm[token[0] : token[1]] in _WEAK_RANK
            if weak or not (find_head(words) or is_rate(words) or is_attribute(phrase, gap.tokens)):
                phrase = _read_behind_rank(norm, gap, token, at, phrase, weak=weak)
            return Reading("rank", False, token, phrase, "ranked")
    return Reading("rank", False, None, read_left(norm, gap, at), "rank")


def _read_ranked(norm: str, gap: Gap, token: Token) -> Phrase:
    """What stands before the verb of rank; 产销量在全国企业中排名: before the field of the ranking."""
    phrase = read_left(norm, gap, token[0])
    lead = phrase.lead
    if lead is not None and norm[lead[0] : lead[1]] == "在" and norm[phrase.end : phrase.end + 1] == "中":
        left = read_left(norm, gap, lead[0])
        return phrase if left.empty else left
    return phrase


# 集团位列中国企业500强第312位
_BEST = compile_late("[^，。；、：在]{0,14}?(?:[0-9]{1,4}|[百千十])强(?:企业)?(?:名单|榜单|榜)?(?=中?$)")


def _read_behind_rank(norm: str, gap: Gap, token: Token, at: int, phrase: Phrase, *, weak: bool) -> Phrase:
    """获得市场占有率第一, 位居乘用车出口第一: the measure may stand behind the verb."""
    after = read_left(norm, Gap(token[1], gap.end, [t for t in gap.tokens if t[0] >= token[1]]), at)
    words = norm[after.start : after.end]
    if is_rate(words) or find_head(words) and not words.endswith(_COUNTED) or weak and words.endswith(("”", "》")):
        return after
    if weak and "”" in words:
        return after
    if phrase.empty and (best := _BEST.search(norm, token[1], at)):
        return Phrase(*best.span(), 0)
    if weak and after.empty:
        named = next((t for t in gap.tokens if t[0] >= token[1] and "”" in norm[t[0] : t[1]]), None)
        return Phrase(named[0], named[1], 0) if named is not None else phrase
    return phrase


def _read_growth(norm: str, growth: Token, gap: Gap, phrase: Phrase, rule: str) -> Reading:
    thing = cut_growth(norm, gap, phrase)
    if thing.empty:  # 投资开支的按年实质升幅
        left = read_left(norm, gap, growth[0])
        thing = left._replace(seen=phrase.seen | left.seen, cue=phrase.cue) if left.verb is None else thing
    return Reading("change", bool(growth[2] & GDOWN), phrase.cue or growth, thing, rule)


def _find_done(norm: str, gap: Gap, at: int) -> Token | None:
    """完成 (年度任务的) before a percentage, 是…的 before a multiple."""
    for token in reversed(gap.tokens):
        bits = token[2]
        if (
            bits & LIGHT
            and norm[token[0] : token[0] + 2] in ("完成", "实现")
            or bits & LIGHT
            and norm[token[0] : token[1]].endswith("完成")
        ):
            return token if norm[at - 1 : at] == "的" or token[1] == at or not _has_words(norm, token[1], at) else None
        if norm[at - 1 : at] == "的" and bits & (TO | LIGHT) and not bits & (DE | PREP):
            return token
    return None


def _extend_contribution(norm: str, gap: Gap, phrase: Phrase) -> Phrase:
    """服务业对经济增长的贡献率: who contributes to what is part of the measure."""
    if norm[phrase.start : phrase.end].endswith(("贡献", "贡献率", "贡献度")):
        for token in gap.tokens:
            if token[2] & PREP and norm[token[0]] == "对" and token[0] < phrase.start:
                left = read_left(norm, gap, token[0])
                return Phrase(token[0] if left.empty else left.start, phrase.end, phrase.seen, cue=phrase.cue)
    return phrase


def _has_words(norm: str, start: int, end: int) -> bool:
    return bool(norm[start:end].strip(" 了约近达至到为超的过"))
