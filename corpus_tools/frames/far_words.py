"""Words that decide what a number is though they stand behind it, or before the number before it."""
from __future__ import annotations

from corpus_tools.frames.comparisons import OF_PLAN
from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.phrases import Gap, Phrase, is_attribute
from corpus_tools.frames.predicates import (
    BEYOND,
    COMP,
    DOWN,
    GDOWN,
    GENERIC,
    GROWTH,
    KEEP,
    LIGHT,
    MOVES,
    NOMINAL,
    RANK,
    SHARE,
    TO,
    UNDER,
    UP,
    Token,
)
from corpus_tools.frames.readings import Reading, Side, write_verb
from corpus_tools.frames.regions import Region
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.split import Passage

_HOW_MUCH = compile_late("[ 的左右以上]*(?:(?:明显|显著|高速|快速|迅猛|大幅度?|较[大高快低小]|超?高|[最超]快|轻微|强劲|可观|惊人|罕见|良好|平稳|稳健|稳定|"
                         "实质|实际|名义|总体|整体|平均|年?复合|年均复合|按年|按季|按月|同比|环比|年均|月均|年度)的?)?")
_JOINED, _NEW = compile_late("[、和及与]|以及"), ("新", "净增")
_COMING = frozenset("引进 引入 招引 引育 培育 认定 获批 获评 入选 增加 增设 建成 建设 新建 改造 落地 签约 开工".split())  # of like things
OPEN = frozenset(("bare", "rate", "part"))  # readings that a word further off may better


def look_ahead(norm: str, after: Gap, at: int, reading: Reading) -> Reading:
    """两位数增长, 11%的增速: the word that tells a change may stand behind the number."""
    for token in after.tokens:
        if not _HOW_MUCH.fullmatch(norm, at, token[0]):
            break
        if token[2] & (MOVES | GROWTH) and not token[2] & TO:
            return Reading("change", bool(token[2] & (DOWN | GDOWN)), token, reading.phrase, "behind")
    return reading


def find_growth_behind(norm: str, after: Gap, at: int, end: int) -> Token | None:
    """The noun of growth that ends what stands behind a number: 取得20%的利润增长."""
    if norm[at : at + 1] != "的" or end <= at + 1:
        return None
    token = next((t for t in after.tokens if t[0] == end), None)
    ends = token is not None and (token[1] == after.end and not norm[token[1] : token[1] + 1].isdigit() or
                                  norm[token[1] : token[1] + 1] in ("与", "和", "及", "，", "。", "；", "、", "的", "”", "）"))
    return token if ends and token[2] & (MOVES | GROWTH) and not token[2] & TO else None


def find_gap(norm: str, before: Gap, reading: Reading | None = None) -> Reading | None:
    """高于东部33个开发区0.7个百分点: the comparison stands before the number of those compared with."""
    for token in reversed(before.tokens):
        if token[2] & (BEYOND | COMP) and not token[2] & TO:
            down = reading.negative if reading is not None and token[2] & COMP else bool(token[2] & UNDER)
            return Reading("ratio", down, token, read_left(norm, before, token[0]), "gap")
    return None


def look_back(norm: str, region: Region, slot: int, reading: Reading, *, shared: bool) -> Reading:
    """A predicate may reach over a number of its own: 完成任务75亿元的23.7%, 居全国169个高新区第三位."""
    gap, before = region.gaps[slot], region.gaps[slot - 1]
    back = slot - 1
    while reading.kind == "rank" and back > 0 and before.end - before.start < 3 and gap.end - gap.start < 3:
        back -= 1
        before = region.gaps[back]  # 居6区2县第三
    free_rank = reading.rule == "rank" and not any(t[2] & NOMINAL & ~GENERIC for t in gap.tokens)
    if free_rank or reading.rule in OPEN and not shared:
        bit = RANK if reading.kind == "rank" else SHARE
        for token in reversed(before.tokens):
            if token[2] & bit and not (bit == RANK and token[2] & (UP | KEEP)):
                left = read_left(norm, before, token[0])
                return Reading(reading.kind, False, token, left, "far")
    if reading.rule in OPEN and norm[gap.end - 1] == "的" and (
            not norm[gap.start : gap.end - 1].strip() or OF_PLAN.match(norm, gap.start) is not None):
        for token in reversed(before.tokens):
            if token[2] & LIGHT and "完成" in norm[token[0] : token[1]]:
                return Reading("ratio", False, token, read_left(norm, before, token[0]), "done")
        return Reading("ratio", False, reading.cue, Phrase(gap.start, gap.start, 0), "part")
    return reading


def carries_flow(passage: Passage, gap: Gap, mention: Numeral, side: Side, before: Side, *, same: bool) -> bool:
    """新增高新技术企业120家、专精特新企业45家: whether the verb holds for this member of the list; ``same`` where it counts the same."""
    phrase = side.phrase
    if is_attribute(phrase, gap.tokens):
        return False  # 新增上市公司8家、总数达100家
    if mention.quantity.unit != "count" or side.flow is not None or phrase.verb is not None or phrase.empty:
        return False
    verb = write_verb(passage, before.flow)
    if passage.norm.startswith("新", phrase.start):
        return False  # 新签约项目3个、新开工项目4个
    if not verb.startswith(_NEW) and (not same or verb not in _COMING):
        return False
    return _JOINED.fullmatch(passage.norm, gap.start, phrase.start) is not None
