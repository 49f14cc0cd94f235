"""The list in the clause before that a row of numbers goes through: 旅客主要来自甲国、乙国，分别占6%、3%; 甲业、乙业均呈两位数增长，分别增长12%、15%."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.drafts import Draft
from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.lists import share_head, split_into, split_list
from corpus_tools.frames.phrases import Gap, Phrase, cut_text, find_head
from corpus_tools.frames.row_finding import Row
from corpus_tools.frames.tokens import read_tokens
from corpus_tools.late import compile_late
from corpus_tools.split import Passage

# 以甲、乙及丙旅客为主, 主要来自甲、乙及丙
_MAINLY = compile_late("(?:主要)?(?:以(?=[^，。；]+为主)|(?:来自|源自|销往|出口到|运往|集中在|分布在|投向|依次为))"
                       "(?P<list>[^，。；（）0-9]{3,60}?)(?:等(?:地区?|国家?|产业|行业|领域|产品)?|为主|居多|最多)*$")
# 产值、家数及出口额均创新高
# 甲业、乙业、丙业保持快速增长
_ALIKE = compile_late("(?:均|皆|都|双双|同步|齐)[^，。；：0-9]{2,14}$|(?:(?:继续|持续|总体|仍)?(?:保持|呈现?|实现|延续)(?=[^，。；：0-9]{0,8}(?:增|升|涨|降|跌|势头|态势))"
                      "|(?:增[长势]|上升|提升|下降|发展|回落)(?:势头|态势)?(?:较快|迅速|明显|强劲|良好|平稳)|(?:拉动|带动|支撑|引领)作用(?:明显|显著|突出|增强|凸显))[^，。；：0-9]{0,14}$|"
                      "(?:持续|继续|稳步|快速|较快|[大小]幅|有所|逐步|全面)?(?:增长|上升|上涨|下[降滑跌]|回[落升])$")
_COMERS = compile_late("旅客|访客|游客|企业|投资|学生|人士|出口|进口|产品|货物|用户|客户|订单|人次")
_COMMAS = compile_late("、|及|和|与|以及")
_ANY = ("指标", "数据", "项目", "方面", "产品")  # 等主要指标: names none of its members
_LONGEST_NOUN = 8  # characters


def read_listed_before(passage: Passage, drafts: Sequence[Draft], index: int, count: int) -> list[str] | None:
    """What each number of the row that begins with ``index`` measures, where the clause before lists as many; else None."""
    draft = drafts[index]
    number = draft.region.clause - 1
    if draft.region.bracket is not None or number < passage.sentences[draft.sentence].first:
        return None
    before = drafts[index - 1] if index and drafts[index - 1].region.clause == number else None
    if before is None:
        return _read_mainly(passage, number, count) or _read_alike(passage, number, count)
    if not before.own or before.phrase.empty or before.kind == draft.kind and before.rule == "each":
        return None
    gap = before.region.gaps[before.slot]
    parts = split_list(passage.norm, before.phrase.start, before.phrase.end, gap.tokens)
    if len(parts) != count:  # 和 inside a member
        commas = [token for token in gap.tokens if passage.norm[token[0]] == "、"]
        parts = split_list(passage.norm, before.phrase.start, before.phrase.end, commas)
    return share_head([cut_text(passage.plain, passage.norm, a, b) for a, b in parts]) if len(parts) == count else None


def list_added(drafts: Sequence[Draft], index: int, count: int) -> list[int]:
    """新增甲企业4家、乙企业9家，累计分别达到13家和41家: the counts just before a row of totals, if they are as many."""
    first, found = drafts[index], range(max(index - count, 0), index)
    alike = [draft.own and draft.kind == "level" and draft.measure == first.measure != "" and draft.sentence == first.sentence
             for draft in drafts[max(index - count - 1, 0) : index]]
    return [*found] if len(found) == count > 1 and all(alike[-count:]) and not all(alike[:-count] or [False]) else []


def read_listed(passage: Passage, left: Phrase, gap: Gap, count: int) -> list[str] | None:
    """产值、出口等指标分别增长5%和3%: as many members before 等 as numbers; None where they are not."""
    norm = passage.norm
    etc = norm.rfind("等", gap.start, left.start + 1)
    if count < 2 or etc < 0 or left.start - etc > 4:
        return None
    head = norm[left.start : left.end]
    listed = read_left(norm, Gap(gap.start, etc, [t for t in gap.tokens if t[1] <= etc]), etc)
    parts = split_into(norm, listed, gap, count)
    if len(parts) != count:
        return None
    noun = "" if head.endswith(_ANY) else cut_text(passage.plain, norm, left.start, left.end)
    return [cut_text(passage.plain, norm, a, b) + noun for a, b in parts]


def _read_alike(passage: Passage, number: int, count: int) -> list[str] | None:
    """产值、家数及出口额均创新高, 公布产值、家数及出口额: 产值, 家数, 出口额."""
    norm, clause = passage.norm, passage.clauses[number]
    alike = _ALIKE.search(norm, clause.start, clause.end)
    end = alike.start() if alike is not None else clause.end
    gap = Gap(clause.start, end, read_tokens(norm, clause.start, end, ([], [])))
    listed = read_left(norm, gap, end)
    if alike is not None and (members := read_listed(passage, listed, gap, count)) is not None:
        return members  # 甲业、乙业等行业保持增长
    parts = split_list(norm, listed.start, listed.end, gap.tokens)
    if len(parts) != count or alike is None and not find_head(norm[listed.start : listed.end]):
        return None
    return share_head([cut_text(passage.plain, norm, a, b) for a, b in parts])


def _read_mainly(passage: Passage, number: int, count: int) -> list[str] | None:
    """旅客主要来自甲国、乙国及丙国: 甲国旅客, 乙国旅客, 丙国旅客."""
    text, norm, clause = passage.plain, passage.norm, passage.clauses[number]
    mainly = _MAINLY.search(norm, clause.start, clause.end)
    if mainly is None or mainly.end() < clause.end:
        return None
    members, at = [], mainly.start("list")
    for comma in (*_COMMAS.finditer(norm, *mainly.span("list")), None):
        end = comma.start() if comma is not None else mainly.end("list")
        members.append(cut_text(text, norm, at, end))
        at = comma.end() if comma is not None else end
    if len(members) != count or not all(members):
        return None
    noun = _COMERS.search(norm, mainly.end("list") - 2, mainly.end("list"))
    if norm.startswith("等", mainly.end("list")):
        words = ""  # 源自甲、乙等产业
    elif noun is None:
        gap = Gap(clause.start, mainly.start(), read_tokens(norm, clause.start, mainly.start(), ([], [])))
        thing = read_left(norm, gap, mainly.start())
        words = "" if thing.empty or thing.end - thing.start > _LONGEST_NOUN else cut_text(text, norm, thing.start, thing.end)
    else:
        words = text[noun.start():noun.end()]
    return [member if member.endswith(words) else member + words for member in members]


def list_levels(drafts: Sequence[Draft], row: Row, before: Row | None) -> list[int]:
    """As many amounts that name their measure as the row has places, the nearest before it and behind an earlier row."""
    if drafts[row.mentions[0]].kind == "level":
        return []
    found: list[int] = []
    is_gap = drafts[row.mentions[0]].kind in ("ratio", "rank")  # 工业、税收增速高于全市2个和5个百分点，居第1、第4位: of what grew too
    for index in range(row.mentions[0] - 1, before.mentions[-1] if before is not None else -1, -1):
        if drafts[index].sentence != drafts[row.mentions[0]].sentence:
            break
        if drafts[index].own and (drafts[index].kind in ("level", "ratio") or drafts[index].kind == "change" and is_gap):
            found.append(index)
    amounts = [index for index in found if not _counts_owners(drafts, index)]
    outside = [index for index in amounts if drafts[index].region.bracket is None]  # 专利30件（发明20件），商标5件，分别增长2%、3%
    found = (outside if len(outside) == row.size else amounts if len(amounts) >= row.size else found)[:row.size]
    return found[::-1] if len(found) == row.size else []


def _counts_owners(drafts: Sequence[Draft], index: int) -> bool:
    """11个农业项目完成投资5亿元: whether it counts those who have the amount behind."""
    return drafts[index].rule == "right" and drafts[index + 1].region is drafts[index].region and \
        drafts[index + 1].measure != drafts[index].measure
