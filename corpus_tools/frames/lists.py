"""Lists: several numbers in a row, and the several things that they are said of, one to one."""

from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.data import compiled, read_table
from corpus_tools.frames.phrases import Gap, Phrase, find_head
from corpus_tools.frames.predicates import (
    ADV,
    BRACKET,
    DIST,
    GENERIC,
    LIGHT,
    LIST,
    MOVES,
    NAME,
    NOUN,
    SCOPE,
    SHARE,
    TO,
    Token,
    read_words,
)
from corpus_tools.late import compile_late

_OF_LEVEL = "(?:国家|省部?|[地市州区县镇乡校院]|世界|全国|行业)级"  # 国家级, 省级: of what there are several
LEVEL, ENDS_IN_LEVEL = compile_late(_OF_LEVEL), compile_late(f"{_OF_LEVEL}$")
_ORDINAL, _INDUSTRY = compile_late("第?([一二三四五六七八九十])"), compile_late("次?产业")
_SUMMED = compile_late("([\u4e00-\u9fffA-Za-z]{2,8})([两二三四五六七八九])[大个](?:主导|支柱|优势|重点|传统|新兴|特色)?(产业|行业|领域|板块|集群)")
_KIND, _BRANCHES = compile_late("产业(?:链|集群)?$|行业$"), ("业", "产业链", "集群", "经济", "园", "区")
_COUNTS = "两三四五六七八九"
_DEALS = ("销售", "消费", "开票")  # of which a sum is told as it stands: 工业应税销售、工业用电量
_BETWEEN = BRACKET | MOVES | TO | ADV | LIST | LIGHT | SHARE | DIST


def is_link(norm: str, gap: Gap, *, places: bool) -> bool:
    """Whether the text between two numbers only links them (、 和 “及下降”), so that they form one row.

    >>> is_link("5%、3%", Gap(2, 3, [(2, 3, LIST)]), places=False)
    True
    """
    allowed = _BETWEEN | (NAME | SCOPE if places else 0)
    at = gap.start
    linked = False
    for start, end, bits in gap.tokens:
        if norm[at:start].strip() or not bits & allowed:
            return False
        if bits & LIST:
            linked = True
        at = end
    return linked and not norm[at : gap.end].strip("约近超达")


def split_list(norm: str, start: int, end: int, tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The members of norm[start:end], cut at 、 and 和.

    >>> norm = "工业、制造业投资"
    >>> [norm[a:b] for a, b in split_list(norm, 0, 8, [(2, 3, LIST)])]
    ['工业', '制造业投资']
    """
    parts, at = [], start
    for token in tokens:
        if token[2] & LIST and start <= token[0] and token[1] <= end:
            if token[0] > at:
                parts.append((at, token[0]))
            at = token[1]
    if at < end:
        parts.append((at, end))
    return parts


def split_into(norm: str, phrase: Phrase, gap: Gap, count: int) -> list[tuple[int, int]]:
    """The members of a list, cut so that there are as many as asked for, where that can be.

    It is cut at all joints, at 、 alone (餐饮业、广告和会展服务业), at 和 alone (制造业和水及气供应业), at 、 and the last other (生产及入口税、盈余及报酬).
    """
    parts = split_list(norm, phrase.start, phrase.end, gap.tokens)
    if len(parts) == count:
        return parts
    inside = [t for t in gap.tokens if t[2] & LIST and phrase.start <= t[0] and t[1] <= phrase.end]
    commas = [t for t in inside if norm[t[0]] == "、"]
    others = [t for t in inside if norm[t[0]] != "、"]
    for joints in (commas, [] if commas else [t for t in others if norm[t[0]] in "和与"], commas + others[-1:]):
        if joints and len(found := split_list(norm, phrase.start, phrase.end, sorted(joints))) == count:
            return found
    return split_list(norm, phrase.start, phrase.end, commas) if commas else parts


def share_head(members: Sequence[str]) -> list[str]:
    """Members of a list, each with the last word that only the last of them writes out.

    >>> share_head(["工业", "制造业", "工业技改投资"])
    ['工业投资', '制造业投资', '工业技改投资']
    >>> share_head(["概念验证中心", "中试基地"])
    ['概念验证中心', '中试基地']
    >>> share_head(["工业应税销售", "工业用电量"])
    ['工业应税销售', '工业用电量']
    >>> share_head(["装备制造", "软件业", "新材料产业"])
    ['装备制造产业', '软件业', '新材料产业']
    >>> share_head(["民营企业", "外资企业出口"])
    ['民营企业出口', '外资企业出口']
    >>> share_head(["国家级", "省级孵化器"]), share_head(["城镇居民", "农村居民人均可支配收入"])
    (['国家级孵化器', '省级孵化器'], ['城镇居民人均可支配收入', '农村居民人均可支配收入'])
    """
    last = members[-1]
    if (summed := _SUMMED.match(last)) is not None and len(members) == _COUNTS.find(summed[2]) + 2:
        last = summed[1] + (last[summed.end():] or summed[3])  # 甲、乙、丙三大产业产值
    if (rank := LEVEL.match(last)) is not None and all(map(ENDS_IN_LEVEL.search, members[:-1])):
        return [m + last[rank.end():] for m in members[:-1]] + [last]
    row = [_ORDINAL.fullmatch(m) for m in members[:-1]]
    if all(row) and (end := _ORDINAL.match(last)) is not None and end.end() < len(last):
        prefix = "第" if "第" in members[0] + last[:1] or _INDUSTRY.match(last, end.end()) else ""
        return [prefix + m[1] + last[end.end():] for m in (*row, end)]  # 第二、三产业增加值, 一、二期投资
    if any(len(m) == 1 for m in members[:-1]) and len(last) > 1:
        return [m + last[1:] if len(m) == 1 else m for m in members[:-1]] + [last]  # 进、出口额
    head = find_head(last)
    if not head and (kind := _KIND.search(last)) is not None and kind.start():  # 装备制造、新材料产业
        return [m if m.endswith(_BRANCHES) or find_head(m) else m + kind[0] for m in members[:-1]] + [last]
    if not head or head == last:
        return [*members[:-1], last]
    first = _first_word(last)
    if len(last) - len(head) > 6 and first and all(len(m) == len(first) for m in members[:-1]):
        head = last[len(first) :]  # 职工和居民住院费用支付比例: the members differ in their first word
    whole = [m.endswith((head, "GDP", "数", "额", "量")) and not m.endswith("质量") or
             len(m) > 4 and m.endswith(_DEALS) or bool(find_head(m)) and m[-2:] != last[:-len(head)][-2:] for m in members]
    return [m if done else _add(m, head) for m, done in zip(members[:-1], whole)] + [last]


def _add(member: str, head: str) -> str:
    """城镇居民 with 居民人均收入, 制造业 with 产业增加值: what both hold is written once."""
    head = head[2:] if member[-1:] == "业" and head.startswith("产业") and len(head) > 3 else head
    return member + next((head[size:] for size in (4, 3, 2) if member.endswith(head[:size])), head)


def _first_word(phrase: str) -> str:
    words = read_words()
    return next((phrase[:size] for size in (4, 3, 2) if words.get(phrase[:size], 0) & (NOUN | GENERIC)), "")


@compiled
def _pairs() -> dict[str, tuple[str, ...]]:
    return {row["joint"]: tuple(row["members"].split(" ")) for row in read_table("joint_words.csv")}


def split_joint(phrase: str, count: int) -> list[str] | None:
    """The members that one word joins (存贷款 → 存款, 贷款), None where it joins none or another number of them.

    >>> split_joint("人民币存贷款余额", 2)
    ['人民币存款余额', '人民币贷款余额']
    """
    for joint, members in _pairs().items():
        if joint in phrase and len(members) == count:
            return [phrase.replace(joint, member, 1) for member in members]
    return None
