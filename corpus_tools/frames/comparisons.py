"""Comparisons, shares and pulls: 比全国高, 占全市, 拉动…增长."""
from __future__ import annotations

from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.phrases import Gap, Phrase, find_growth
from corpus_tools.frames.predicates import BEYOND, COMP, DOWN, GDOWN, GROWTH, LIGHT, MOVES, OVER, PULL, SHARE, TIME, TO, UNDER, UP, Token
from corpus_tools.frames.readings import Reading
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral

_LEADING = ("企业", "公司", "集团", "品牌", "技术", "水平", "地位", "优势", "产品", "行列", "位置")  # 领先地位
_EXPECTED = compile_late("[^，。；]{0,6}(?:预期|预测|预估|预计)")  # 业绩不及预期，大跌8%: no gap
EXPECTED_OF = ("预期的", "预测的", "预估的")
_FORMER = ("前值", "前值的")
_NO_GAPS = (*EXPECTED_OF, "均值", "平均值")  # behind these stands an amount of its own
_HELD_PART = compile_late("(?:份额|比重|占比|比例)$")
# 完成全年50亿元目标任务的31%: the plan that a share is measured by, told behind its sum
OF_PLAN = compile_late("的?(?:年度|全年|年初|预期|既定|总|工作)*(?:目标|任务|计划|预算)(?:任务|目标|数|值|额|总额)*"
                       "的(?:[0-9.]{1,7}[%％]|百分之|[0-9.一二三四五六七八九]{1,4}[成倍])")
OF_PLAN_BEGINS = frozenset("的年全预既总工目任计")
SHARES = frozenset(("percent", "percentage_point", "基点", "times"))

# 比同行平均的26%高出3个百分点, 与青禾30万元以上的水平尚有差距: what another has
_OF_ANOTHER = compile_late("(?:(?<![对无])[比较](?![重例率值分])|[与跟](?=[^，。；、0-9]{1,12}的|[^，。；、0-9]{2,4}$)|"
                          "(?<![脱远分撤偏间])离|低于|高于|不及|超过)[^，。；、0-9]{0,12}?的?(?:约|近)?$")
_HOW_FAR = compile_late("(?:以上|以下|左右)?(?:的(?:目标|水平|标准|平均|要求|门槛|红线)|(?:还|更|要|仍|均)?(?:[高多低少快慢]出?了?(?=[约近超]*[0-9一二两三四五六七八九十几百数半])|[不没])"
                        "|(?:还|尚|仍)?有(?:较大|一定|不小|很大|明显)?(?:的)?(?:差距|距离)|相比|尚有|仍有|还有)")
_OTHER_BEGINS = frozenset("以左的还更要仍均高多低少快慢不没尚有相")
_COMPARING = SHARE | COMP | PULL | OVER | UNDER
POINTS = ("percentage_point", "基点")  # in which shares and rates differ
# 比传统工艺能耗降低30%: what is compared stands behind what it is compared with
_EFFECT = compile_late("(?<=[\u4e00-\u9fff]{2})(?:生产|工作|作业|加工|运行|人工|用工)?(?:效率|成本|能耗|产量|寿命|价格|时间|速度|强度|精度|良率|耗电|用水|重量|排放)(?:量)?$")
SAVES = ("节约", "节省")  # 可节约5天: so much; 成本节约30%: a fall
_SHORT_OF = ("不及", "不足", "不到")
_DRAGS = ("下拉", "拉低", "拖累")
_THINGS = ("设备", "工艺", "技术", "产品", "模式", "方式", "系统", "机")


def read_comparison(norm: str, gap: Gap, at: int, unit: str, phrase: Phrase) -> Reading | None:
    """Comparisons, shares and pulls: the phrase lies before their first word, what follows it is the reference."""
    first = last = None
    for token in gap.tokens:
        bits = token[2]
        if bits & _COMPARING and (
            bits & SHARE
            or bits & COMP
            or bits & PULL
            and unit in POINTS
            or (
                bits & BEYOND
                and token[1] < at
                and has_words(norm, token[1], at)
                and not (
                    unit not in SHARES and bits & (TO | LIGHT) and norm[token[0] : token[1]].lstrip("远大明显幅") not in "高出高于低于多出"
                )
            )
        ):
            if bits & SHARE and (unit not in ("percent", "times")):
                if unit not in POINTS:
                    continue
            first = first or _find_first(norm, gap, token)
            last = token
    if first is None or last is None or unit not in POINTS and norm.endswith(_FORMER, first[1], at):
        return None  # 低于前值53.7
    cue, bits = phrase.cue, phrase.cue[2] if phrase.cue is not None else 0
    left = read_left(norm, gap, first[0])
    if left.empty and first[2] & SHARE and last[2] & COMP and (part := _HELD_PART.search(norm, first[1], last[0])) is not None:
        left = change(left, start=part.start(), end=part.end())  # 占全球的份额比去年提升0.1个百分点
    moves = bits & MOVES and not bits & TO and not (unit not in SHARES and norm.endswith(SAVES, cue[0], cue[1]))
    down = bool(bits & (DOWN | UNDER))
    if last[2] & PULL and norm[at - 1] in "升降涨跌" and norm.find("率", last[1], at) > 0:
        return None  # 带动入住率升6个百分点
    if last[2] & PULL and first[2] & COMP and last[1] == at and _is_timed(norm, gap, first[1]):
        return Reading("change", bool(bits & DOWN), last, left, "compared")  # 周转率较第2季拉升2.3个百分点
    if last[2] & PULL:
        return Reading("ratio", bool(bits & DOWN) or norm[last[0] : last[1]] in _DRAGS, last, left, "pull")
    if last[2] & UNDER and not last[2] & COMP and moves and cue is not None and cue[1] == at and _EXPECTED.match(norm, last[1], at):
        return None
    if unit == "percent" and norm[at - 1] == "的" and norm.startswith(_SHORT_OF, last[0]):
        return Reading("ratio", False, last, left, "done")  # 不及全国平均的六成
    if last[2] & BEYOND and not last[2] & COMP and last is not cue:
        if unit not in SHARES and (0 <= norm.find("的", last[1], at - 1) or norm.startswith(_LEADING, last[1])):
            return None  # 高于去年的企业有30家, 行业领先企业融资3亿元
        timed = _is_timed(norm, gap, last[1])
        if unit == "percent" and timed and norm[at - 1] == "的":
            return None  # 高于2008年时的5%: what it was then
        if unit not in SHARES and (last[2] & TO or timed and norm[at - 1] == "的" or norm.endswith(_NO_GAPS, last[1], at)):
            return None  # 高于预期的44亿元, 已超越去年全年的2亿元, 高于均值4亿元: what was expected, what was then
        return Reading("change" if timed else "ratio", bool(last[2] & UNDER), last, left, "gap")
    if last[2] & COMP:
        timed = _is_timed(norm, gap, last[1])
        if bits & BEYOND and not timed:
            return Reading("ratio", down, cue, left, "gap")
        if moves or bits & BEYOND:
            growth = find_growth(gap, left)
            if growth is not None and growth[2] & GDOWN and not bits & UP:
                down = True
            effect = _EFFECT.search(norm, last[1], cue[0]) if left.empty or norm.endswith(_THINGS, left.start, left.end) else None
            left = left if effect is None else change(left, start=effect.start(), end=effect.end())
            return Reading("change", down, cue, left, "compared")
        growth = next((t for t in gap.tokens if t[2] & GROWTH and t[0] >= last[1]), None)
        if growth is not None and _is_timed(norm, gap, first[0]):
            return Reading("change", bool(growth[2] & GDOWN), cue, left, "growth")  # 与去年同期相比实际增速为3%
        if first is last:
            return None
    if last[2] & BEYOND and not last[2] & (SHARE | COMP | TO) and norm[at - 1] != "的":
        timed = _is_timed(norm, gap, last[1])
        return Reading("change" if timed else "ratio", bool(last[2] & UNDER), last, left, "gap")  # 低于全国0.8个百分点
    if last[2] & (BEYOND | COMP) and unit not in SHARES and norm[at - 1] == "的":
        return None  # 盈余2.5元，低于去年同期的3.1元: an amount of its own
    if moves and unit != "times":
        return Reading("change", down, cue, left, "share_moved")
    return Reading("ratio", False, first, left, "share")


def _find_first(norm: str, gap: Gap, token: Token) -> Token:
    """Where a comparison begins: 与全国相比 at 与."""
    if norm[token[0] : token[1]].startswith(("相比", "相较")):
        return next((t for t in gap.tokens if t[1] <= token[0] and norm[t[0]] in "与同和跟"), token)
    return token


def _is_timed(norm: str, gap: Gap, start: int) -> bool:
    """Whether what is compared with is an earlier time (比上年高), not another thing (比同期工业高, 快于第2名)."""
    return any(t[2] & TIME and norm[t[0] : t[1]] != "同期" and norm[t[1] - 1] not in "名位" for t in gap.tokens if t[0] >= start)


def has_words(norm: str, start: int, end: int) -> bool:
    """Whether a word stands between two places: 超过全市, not 超过 before the number."""
    return bool(norm[start:end].strip(" 了约近达至到为超的过"))


def is_of_another(norm: str, start: int, mention: Numeral) -> bool:
    """Whether a number is what another has, by which something is compared: 比同行平均的26%高出3个百分点, 离1.3%的目标尚有距离."""
    return norm[mention.end : mention.end + 1] in _OTHER_BEGINS and _HOW_FAR.match(norm, mention.end) is not None and \
        _OF_ANOTHER.search(norm, max(start, mention.start - 16), mention.start) is not None
