"""Names that neither an ending nor a table tells: strings said twice that open clauses, weighed by what stands in and around them."""
from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence, Set
from math import exp
from operator import itemgetter
from typing import NamedTuple

from corpus_tools.clean.bylines import surnames
from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_occurrences
from corpus_tools.names.endings import is_generic, list_endings, list_stop_words
from corpus_tools.names.loose_names import NO_HEAD, NO_TAIL, OF_MEASURES, OFFICES, RawName, is_person, is_product, list_titles
from corpus_tools.names.places import list_places
from corpus_tools.names.states import ABROAD
from corpus_tools.names.wordlist import count_strange, list_long_words, list_no_names, list_predicates, list_words
from corpus_tools.split import Passage

_LONGEST = 8  # characters of a name
_FEW = 8
_REACH = 1000  # characters within which a name stands again
_LEADS = ("据悉", "其中", "目前", "此外", "另外", "例如", "比如", "包括", "旗下", "入园", "今年", "去年", "日前", "近日", "昨日", "截至目前", "同时", "如今",
          "以", "由", "如", "而", "让", "与", "故(?![宫事乡居障])")
_TIME_BEGINS = frozenset("0123456789截上前第一二三四全")
# what may stand in front of a name that opens a clause: 其中, 截至6月底, 2025年1—3月
_LEAD = compile_late("(?:" + "|".join(_LEADS) + "|(?:截至|截止|[0-9]{1,4}[年月日]|上半年|全年|[—至到-]|前[0-9一二三四五六七八九]{1,2}个?月|"
                     "第?[一二三四]季度|[上下]午|末|底|，)+)?[ 　“《（]{0,2}")
_LEAD_BEGINS = _TIME_BEGINS | frozenset(" 　“《（") | frozenset(lead[0] for lead in _LEADS)
_MORE_OF_SHORT = 0.08  # of two characters: verbs are of these
_NUMERALS = frozenset("零〇一二三四五六七八九十百千万")
_OF_REGIONS, _FEW_REGIONS = frozenset(("province", "city", "county", "district", "prefecture", "country")), 3
_OF_FIRMS = ("销售额", "销售收入", "营收", "营业额", "产值", "产能", "门店", "总部", "旗下", "创始于", "成立于", "扩建了", "年产")  # what no person has
_NO_LAST = ("一行", "地区", "假期", "期间", "法", "条例", "选委", "季", "月", "年", "期", "由", "从", "自")
_JOINTS = "则亦与及跟"
_SHORT_PLACES = "港台澳京沪"  # 访港, 台港
_ABROAD = ABROAD | frozenset("新非阿哈吉")
_PARTNERS = _ABROAD | {"中"}  # 中越, 日韩
# what works, places and offices end with, and companies mostly do not
_OF_BODIES = frozenset("局署场路港站桥园线村镇校院所馆城楼厦库坝区部协会网段塔岛山河湖渠道目程营处科寺街铁榜股")


class Start(NamedTuple):
    """Where a name may begin; ``kind`` tells behind what."""

    at: int
    kind: str


def list_starts(passage: Passage, taken: Set[int]) -> Iterator[Start]:
    """Where a name may open a clause: no known one does, no everyday word, and its first two characters stand again near by."""
    norm, dull, firsts = passage.norm, _list_dull(), _list_no_firsts()
    for at, opening, clause in zip(passage.clause_starts, passage.openings, passage.clauses):
        first, kind = opening[0], ""
        if opening in dull and first not in _LEAD_BEGINS:
            continue
        if first in _LEAD_BEGINS:
            lead = _LEAD.match(norm, at)
            if lead[0]:
                kind = "quote" if lead[0][-1] == "“" else "time" if first in _TIME_BEGINS else "lead"
                at = lead.end()
            if at + 2 >= clause.end:
                continue
            first = norm[at]
        if (pair := norm[at:at + 2]) in dull or first in firsts or at in taken or not first.isalpha() or \
                norm.find(pair, at + 2, at + _REACH) < 0 and norm.rfind(pair, max(at - _REACH, 0), at) < 0:
            continue
        before = norm[at - 1] if at else "\n"
        yield Start(at, kind or ("line" if before == "\n" else "clause" if before == "，" else "sentence" if before in "。！？" else "mark"))


@compiled
def _list_dull() -> frozenset[str]:
    return list_words() | list_predicates()


@compiled
def _list_stops() -> frozenset[str]:
    """Characters that part words, and stand inside no name."""
    return list_stop_words()[0] | frozenset("与和及或各的")


@compiled
def _list_no_firsts() -> frozenset[str]:
    return _list_stops() | NO_HEAD.difference(_NUMERALS) | {"本"}


def list_ends(norm: str, at: int, others: Set[int]) -> list[int]:
    """Where a name that begins there may end: before other names, between two words, and no longer than it is said twice."""
    words, stops, end, found = list_words(), _list_stops(), at + 1, []
    last = min(at + _LONGEST, len(norm))
    while end <= last:
        if end > at + 1:
            name = norm[at:end]
            if norm.find(name, end, end + _REACH) < 0 and norm.rfind(name, max(at - _REACH, 0), at) < 0:
                break
            if norm[end - 1:end + 1] not in words:
                found.append(end)
        char = norm[end:end + 1]
        if end in others or char in stops or not ("\u4e00" <= char <= "\u9fff" and char != "丨" or char.isascii() and char.isalpha()):
            break
        end += 1
    return found


def list_facts(norm: str, start: Start, end: int, place_ends: Collection[int]) -> list[str]:
    """What speaks for a name from a start to an end and against it where it stands, each as a fact of the table of weights."""
    at, kind = start
    name, behind, size = norm[at:end], norm[end:end + 2], end - at
    after, tail, strange = _sort(behind[:1]), name[-2:], count_strange(name)
    facts = [kind, f"size {min(size, 7)}", f"> {after}", f"> {after}{_sort(behind[1:])}", f"< {name[0]}", f"last {name[-1]}",
             f"strange {min(strange, 4)}",
             "all strange" if strange == size else "half strange" if strange * 2 >= size else "hardly strange"]
    if behind in list_words():
        facts.append("behind: word")
    if behind in list_predicates():
        facts.append("behind: predicate")
    if name[0] in surnames() and size < 4:
        facts.append(f"person {size}")
    if size > 2 and tail in list_words():
        facts.append("last: word")
    if size > 2 and tail in list_predicates():
        facts.append("last: predicate")
    if (told := find_ending(name)) is not None:
        rest = name[:-len(told[0])]
        facts += (f"ends {told[1]} {told[2]}",
                  "rest none" if not rest else "rest generic" if is_generic(rest) else f"rest {min(count_strange(rest), 2)}")
    if is_generic(name):
        facts.append("generic")
    if end in place_ends:
        facts.append(f"place last {min(size, 4)}")
    return facts


def list_far_facts(norm: str, name: str, after: str) -> list[str]:
    """How often a name is said, whether other characters than ``after`` follow, and how many mentions stand behind a mark.

    Those of a thing stand behind verbs and other nouns.
    """
    said = opens = others = 0
    at = norm.find(name)
    while at >= 0 and said < _FEW:
        said += 1
        opens += at == 0 or not "\u4e00" <= norm[at - 1] <= "\u9fff"
        at += len(name)
        others += norm[at:at + 1] != after
        at = norm.find(name, at)
    return [f"said {min(said, 4)}", "varies" if others else "fixed",
            "opens all" if opens == said else "opens most" if opens * 2 >= said else "opens some" if opens > 1 else "opens one"]


def _sort(char: str) -> str:
    if char >= "\u4e00":
        return char
    return "0" if char.isdigit() else "A" if char.isascii() and char.isalpha() else "|" if char == "\n" else char


def find_ending(name: str) -> tuple[str, str, str] | None:
    return next((told for told in list_endings().get(name[-2:], ()) if name.endswith(told[0])), None)


@compiled
def _list_weights() -> dict[str, float]:
    return {row["fact"]: float(row["weight"]) for row in read_table("name_weights.csv")}


@compiled
def _list_limits() -> tuple[float, float, float]:
    """What weighs against every name, the least share of the weights that tells one, and the most that is told by far facts."""
    weights = _list_weights()
    most = sum(max(weights.get(f"{fact} {count}".strip(), 0.0) for count in ("", 1, 2, 3, 4, "all", "most", "some", "one"))
               for fact in ("said", "varies", "opens"))
    return weights["base"], weights["least"], most


def read_likely_names(passage: Passage, raw: Sequence[RawName]) -> list[RawName]:
    """Names by the weight of what stands in and around them, wherever they stand again.

    >>> from corpus_tools.split import read_passage
    >>> p = read_passage("沧澜国际拟投资5亿元。沧澜国际已有员工300人，沧澜国际在江州。")
    >>> [p.text[r.start:r.end] for r in read_likely_names(p, [])]
    ['沧澜国际', '沧澜国际', '沧澜国际']
    """
    if sum([r[2] == "stand-in" and r[3] in _OF_REGIONS for r in raw]) > _FEW_REGIONS:
        return []  # 全市 …, 全县 …: a report of a region
    if not (starts := list(list_starts(passage, set(map(itemgetter(0), raw))))):
        return []
    norm, weights = passage.norm, _list_weights()
    base, least, most = _list_limits()
    others = {r.start for r in raw if r.type not in ("place", "stand-in")}
    place_ends = {r.end for r in raw if r.type == "place"}
    found: Counter[str] = Counter()  # how often each is told
    for start in starts:
        best, total, where = 0.0, 1.0, 0
        for end in list_ends(norm, start.at, others):
            weight = sum([weights.get(fact, 0.0) for fact in list_facts(norm, start, end, place_ends)], base)
            if weight + most < 0:
                continue
            weight = exp(weight + sum([weights.get(fact, 0.0) for fact in list_far_facts(norm, norm[start.at:end], norm[end:end + 1])]))
            total += weight
            if weight > best:
                best, where = weight, end
        if best > (least + _MORE_OF_SHORT * (where - start.at == 2)) * total:
            found[norm[start.at:where]] += 1
    new: list[RawName] = []
    wholes = {norm[r.start:r.end]: r.type for r in raw} if found else {}
    for name, told in found.items():
        if told < 2 and (len(name) == 2 or len(name) == 3 and list_far_facts(norm, name, "")[-1] != "opens all"):
            continue  # 紧盯, 热镀锌
        holding = [whole for whole in wholes if name in whole]
        company = next((whole for whole in holding if wholes[whole] == "company"), "")
        if not _may_be_name(norm, name) or holding and not company and (
                any(wholes[whole] == "place" for whole in holding) or norm.count(name) <= sum(map(norm.count, holding))):
            continue
        kind = "name" if name[-1] in _OF_BODIES else "company"
        new += [RawName(at, at + len(name), kind, "", "", company) for at in find_occurrences(norm, name)]
    return new


def _may_be_name(norm: str, name: str) -> bool:
    """Whether nothing that the weights do not know speaks against a name."""
    is_short = len(name) == 2
    may_end_so = name[-1] == "能" and len(name) == 4 == count_strange(name)  # 沧澜恒能
    if name[0] in _JOINTS or name.isascii() or name in list_places() or \
            name[-1] in NO_TAIL + OF_MEASURES + "企" and not may_end_so or name.endswith(_NO_LAST) or \
            _NUMERALS.issuperset(name) or any(title in name for title in list_titles()) or \
            is_short and (name[-1] in _SHORT_PLACES + "具石" or norm.count(name) < 3 or name[0] in _PARTNERS and name[1] in _ABROAD):
        return False
    told = find_ending(name)
    if told is not None and (len(name) - len(told[0]) < 3 or told[1] != "institution" and count_strange(name[:-len(told[0])]) < 2):
        return False  # 城建项目
    if len(name) == 3 and name[0] in surnames() and told is None and name[-1] not in _OF_BODIES and \
            not any(norm.startswith(_OF_FIRMS, at + 3) for at in find_occurrences(norm, name)[:_FEW]):
        return False  # who speaks
    if len(name) < 4 and any(norm.endswith(OFFICES, max(at - 6, 0), at) for at in find_occurrences(norm, name)[:_FEW]):
        return False
    return not is_person(norm, name) and not is_product(norm, name) and name not in list_long_words() and name not in list_no_names()
