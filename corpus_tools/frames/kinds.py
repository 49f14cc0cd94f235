"""What the words before a number make of it: a level, a change, a share of something, or a place in a ranking.

Order of the rules for percentages, points and multiples: comparisons (比…高, 高于…), shares (占), pull (拉动), rises and
falls, growth nouns (增速), tasks done (完成…的), what is left is a share where its measure is a rate.
"""
from __future__ import annotations

from corpus_tools.frames.comparisons import POINTS, SAVES, SHARES, has_words, read_comparison
from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.phrases import Gap, Phrase, cut_growth, find_growth, is_rate
from corpus_tools.frames.predicates import BEYOND, COMP, DE, DOWN, GDOWN, LIGHT, MOVES, NOUN, PREP, TIME, TO, UNDER, UP, Token
from corpus_tools.frames.rankings import read_rank
from corpus_tools.frames.readings import Reading
from corpus_tools.frozen import change
from corpus_tools.late import compile_late

_AHEAD = compile_late("(?:超过?|超出|超前|快于|高于|领先|低于|慢于|落后于?|滞后于?)(?:时序|序时|时间|年度|计划|全年|目标|任务)+(?:进度|目标|任务|计划)?$"
                      "|(?:序时|时序|时间|计划)进度(?:超前|提前|领先|滞后|落后)了?$")
_CONTRIBUTIONS = ("贡献", "贡献率", "贡献度")
_WITHIN = compile_late("(?:(?<=[值入润口资量额])全[市省区县州旗国]占比|在[^，。；、]{1,14}(?:(?:当中|之中|[中里])(?:所?占)?|所占)(?:占比|占|的?(?:比重|份额|比例)))"
                       "(?:依然|仍然|仍|还|已|一直|始终|长期|稳定|保持|维持|[均都])*(?:[在为]|达到?|近|约|超过?|仅|高达)*$")  # 在全行业收入中占比为65%
_ALL = "均都也皆约各分别依次更亦则竟仍还已将有望预计可"
_REACHED = ("为", "在", "达", "达到", "高达", "超过", "超", "约", "近", "仅")
_WITHIN_ENDS = frozenset("比占重额例在为达到近约过仅")
# 销量按年增长由8月的10%跌至4%
_GROWS_FROM = compile_late("(?:同比|环比|按[年月季])?(增长|成长|上升|下降|下跌|衰退)[也亦均都则更已]{0,2}[由自从](?:[^，。；、]{1,8}的)?(?:约|近)?$")
_FROM_ENDS, _FALLS = frozenset("由自从的约近"), ("下降", "下跌", "衰退")
_HELD = compile_late("占(?:有|据|了|领)?([^，。；、占]{0,10}份额)的(?:约|近|超过?|逾)*$")  # 占全球市场份额的25%: where nothing else is named
# 贡献农产外销成长幅度逾三成: a part of the growth
_GIVES = compile_late("贡献(?:了|其)?([^，。；、0-9]{0,12}(?:增长|成长|增幅|增速|增量|升幅)(?:幅度|率)?)(?:的|将?近|约|达|超过?|逾)*$")
_ON_YEAR = compile_late("(?:名义|实际)?(?:同比|环比|按[年月季]|(?i:yoy|qoq)|年[增化]率?)(?:变[动化]|增[长减速幅]|为|约)?(?:分别)?[：（ ]{0,2}"
                        "(?:[+-]?[0-9.]{1,7}%[、和及与]){0,3}[+↑↓]?$")
_SIGNED, _ON_YEAR_REACH = frozenset("+↑↓比年月季yYqQ ：（别、和及与"), 30
_BEHIND = ("低", "慢", "落后", "滞后")
# Verbs of rise and fall that speak of an earlier time even before an amount (上涨3元); others need a comparison (增加).
_RISES = (
    "增长 前进 前移 后移 升 上扬 上涨 下降 下跌 上升 回落 多增 少增 增加了 减少了 净增长 上调了 下调了 下滑 涨 跌 大涨 大跌 急升 急跌 飙升 重挫 下挫 劲升 收涨 收跌 减收 增支 减支 同比增加 攀升 高开 低开 "
    "微增 微减 微升 微降 略增 略减 略升 略降 跌去 跌掉 掉了 少了".split()
)
_BARE_SIGNS = ("+", "↑", "↓", "▲", "▼")  # and - before a number that is no part of a range
_PLAIN = frozenset(_RISES + [f"{word}了" for word in _RISES])

_BY_ENDS = frozenset("额幅数量")
_OF_RATE = compile_late("[0-9.]+(?:[-~至到][0-9.]+)?%(?:以上|左右|以下)?的[^，。；、0-9的]{1,10}率(?![先领])")  # 实现12%的转化率
_OWNED = ("持股", "占股", "参股", "控股", "入股")
_PROGRESS = ("超进度", "欠进度")
_WORKS = ("工程量", "总工程", "形象进度", "工作量")


_new_reading = Reading.__new__  # what the constructor calls, without a detour through the type


def read_kind(norm: str, gap: Gap, at: int, unit: str, preset: str) -> Reading:
    """Kind, sign and left phrase of the number that begins at ``at``, from the gap before it.

    >>> from corpus_tools.frames.tokens import read_tokens
    >>> norm = "出口比全国平均水平低"
    >>> r = read_kind(norm, Gap(0, 10, read_tokens(norm, 0, 10, ([], []))), 10, "percentage_point", "")
    >>> r.kind, r.negative, norm[r.phrase.start:r.phrase.end]
    ('ratio', True, '出口')
    """
    if preset == "rank" or unit == "rank":
        return read_rank(norm, gap, at)
    phrase = read_left(norm, gap, at)
    held = _HELD.search(norm, max(gap.start, at - 24), at) if unit == "percent" and norm[at - 1] in "的约近超过逾" else None
    if held is not None and read_left(norm, gap, held.start()).empty:
        return Reading("ratio", False, phrase.cue, Phrase(held.start(1), held.end(1), phrase.seen), "share")
    if unit == "percent" and norm[at - 1] == "度" and norm.endswith(_PROGRESS, gap.start, at):  # 到位资金5亿元，超进度42%
        return Reading("ratio", norm[at - 3] == "欠", phrase.cue, Phrase(at, at, phrase.seen), "gap")
    if unit == "percent" and norm[at - 1] == "股" and norm.endswith(_OWNED, gap.start, at):
        return Reading("ratio", False, phrase.cue, Phrase(at - 2, at, phrase.seen), "share")  # 某公司（公司持股75%）
    if unit == "percent" and "贡献" in norm[gap.start : at] and (gives := _GIVES.search(norm, max(gap.start, at - 24), at)) is not None:
        return Reading("ratio", False, phrase.cue, Phrase(*gives.span(1), phrase.seen), "share")
    if unit == "percent" and (lead := norm.rfind("以", max(gap.start, at - 12), at)) >= 0 and norm.startswith(("占", "仅占", "约占"), lead + 1):
        return Reading("ratio", False, phrase.cue, phrase.emptied(at), "share")  # 园区以占全县2%的土地创造了…
    within = _WITHIN.search(norm, max(gap.start, at - 32), at) if unit == "percent" and norm[at - 1] in _WITHIN_ENDS else None
    if within is not None and not (thing := read_left(norm, gap, within.start())).empty:
        return Reading("ratio", False, phrase.cue, thing, "share")
    if unit == "percent" and norm[at - 1] in _FROM_ENDS and (grown := _GROWS_FROM.search(norm, max(gap.start, at - 20), at)) is not None:
        return Reading("change", grown[1] in _FALLS, phrase.cue, read_left(norm, gap, grown.start()), "growth")
    frame = read_comparison(norm, gap, at, unit, phrase)
    if frame is not None:
        return frame
    cue, seen = phrase.cue, phrase.seen
    bits = cue[2] if cue is not None else 0
    moves = bits & MOVES
    if unit not in SHARES:
        word = norm[cue[0] : cue[1]] if cue is not None else ""
        if bits & BEYOND and not bits & TO and seen & COMP and seen & TIME:
            return Reading("change", bool(bits & UNDER), cue, phrase, "amount")
        if (
            moves
            and not bits & TO
            and word not in SAVES
            and (word in _PLAIN or seen & COMP or "同比" in norm[gap.start : at] or
                 norm[at - 1] in "增减" and norm[at - 2] in "年季月" and norm[at - 3] != "每")
            and not (phrase.empty and word not in _PLAIN)
        ):
            return Reading("change", bool(bits & DOWN), cue, phrase, "amount")
        if phrase.end - phrase.start > 1 and norm[phrase.end - 1] in _BY_ENDS and (growth := find_growth(gap, phrase)) is not None:
            return _read_growth(norm, growth, gap, phrase, "growth")  # 增加额为3亿元
        return _new_reading(Reading, "level", False, cue, phrase, "level", False)
    growth = find_growth(gap, phrase)
    if moves and bits & TO and not norm.endswith("长为", cue[0], cue[1]):  # but 营收成长为3.5%
        if growth is not None:
            return _read_growth(norm, growth, gap, phrase, "growth_at")
        return Reading("ratio" if unit != "times" or preset != "change" else "change", False, cue, phrase, "moved_to")
    if not moves and (rise := _find_rise_reached(norm, gap, cue)) is not None:
        return Reading("change", bool(rise[2] & DOWN), rise, phrase, "moved")
    if moves or preset == "change":
        down = bool(bits & DOWN) or growth is not None and bool(growth[2] & GDOWN) and not bits & UP
        if growth is not None and unit not in POINTS and not moves:
            return _read_growth(norm, growth, gap, phrase, "growth")
        return Reading("change", down, cue, phrase, "moved")
    if growth is not None and unit in ("percent", "times"):
        return _read_growth(norm, growth, gap, phrase, "growth")
    if bits & BEYOND and unit in POINTS:
        return Reading("ratio", bool(bits & UNDER), cue, phrase, "gap")
    if unit in POINTS:
        ahead = _AHEAD.search(norm, max(gap.start, at - 14), at)
        if ahead is not None:  # 超序时进度5个百分点: a gap to the plan
            left = read_left(norm, gap, ahead.start())
            return Reading("ratio", any(word in ahead[0] for word in _BEHIND), cue, left, "gap")
        return Reading("change", _is_fall_of(phrase) or norm[at - 1] in "↓▼", cue, phrase, "points")
    if unit == "percent" and norm[at - 1] in _SIGNED and (
            signed := _ON_YEAR.search(norm, max(gap.start, at - _ON_YEAR_REACH), at)) is not None:
        return Reading("change", norm[at - 1] == "↓", None, read_left(norm, gap, signed.start()), "signed")  # 同比+8.3%
    if unit == "percent" and (norm[at - 1] in _BARE_SIGNS or norm[at : at + 1] == "-") and _bears_sign(norm, gap, at, phrase):
        return Reading("change", norm[at - 1] in "↓▼", None, phrase, "signed")  # 总额312亿元，-1.2%; 外贸60万吨、+11%; 营收+11%
    lead = phrase.lead
    if (
        unit == "percent"
        and lead is not None
        and _touches_move(phrase)
        and not phrase.seen & TO
        and not norm.endswith(_CONTRIBUTIONS, phrase.start, phrase.end)
    ):
        return Reading("change", bool(lead[2] & DOWN), lead, phrase, "thing_moved")  # 压减时间58%
    done = _find_done(norm, gap, at)
    if done is not None and not (norm[at - 2 : at] != "度的" and _OF_RATE.match(norm, at)):
        works = Phrase(done[1], at - 1, 0) if norm[at - 1] == "的" and norm.endswith(_WORKS, done[1], at - 1) else None  # 完成总工程量的60%
        return Reading("ratio", False, done, works or read_left(norm, gap, done[0]), "done")
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


def _bears_sign(norm: str, gap: Gap, at: int, phrase: Phrase) -> bool:
    """Whether a sign before a percentage makes it a growth: it stands behind an amount, or is a plus behind what is no rate."""
    if phrase.empty:
        return norm[gap.start - 1:gap.start] != "%" and norm[gap.start:at].strip(" 　、（，：") in ("", *_BARE_SIGNS)
    return (norm[at] != "-" or phrase.end == at) and not is_rate(norm[phrase.start:phrase.end])


def _find_rise_reached(norm: str, gap: Gap, cue: Token | None) -> Token | None:
    """增长达28%, 下降均为8%: the rise or fall right before the verb that says how far; None where none is."""
    if cue is None or not (cue[2] & TO or norm[cue[0] : cue[1]].lstrip(_ALL) in _REACHED):
        return None
    near = (t for t in reversed(gap.tokens) if t[1] <= cue[0] and not norm[t[1] : cue[0]].strip(_ALL))
    return next((t for t in near if t[2] & MOVES and not t[2] & (TO | NOUN)), None)


def _touches_move(phrase: Phrase) -> bool:
    """Whether the phrase is what a verb of rise or fall right before it moves: 压减时间58%."""
    lead = phrase.lead
    return lead is not None and bool(lead[2] & MOVES) and not lead[2] & TO and lead[1] == phrase.start


def _is_fall_of(phrase: Phrase) -> bool:
    """下调存款准备金率0.5个百分点."""
    return phrase.lead is not None and _touches_move(phrase) and bool(phrase.lead[2] & DOWN)


def _read_growth(norm: str, growth: Token, gap: Gap, phrase: Phrase, rule: str) -> Reading:
    thing = cut_growth(norm, gap, phrase)
    if thing.empty:  # 投资开支的按年实质升幅
        left = read_left(norm, gap, growth[0])
        thing = change(left, seen=phrase.seen | left.seen, cue=phrase.cue) if left.verb is None else thing
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
            return token if norm[at - 1 : at] == "的" or token[1] == at or not has_words(norm, token[1], at) else None
        if norm[at - 1 : at] == "的" and bits & (TO | LIGHT) and not bits & (DE | PREP):
            return token
    return None


def _extend_contribution(norm: str, gap: Gap, phrase: Phrase) -> Phrase:
    """服务业对经济增长的贡献率: who contributes to what is part of the measure."""
    if norm[phrase.start : phrase.end].endswith(_CONTRIBUTIONS):
        for token in gap.tokens:
            if token[2] & PREP and norm[token[0]] == "对" and token[0] < phrase.start:
                left = read_left(norm, gap, token[0])
                return Phrase(token[0] if left.empty else left.start, phrase.end, phrase.seen, cue=phrase.cue)
    return phrase
