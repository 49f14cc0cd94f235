"""Lists of names that a count sums up: of no one of them is it said."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.subjects.reading import Reading

JOINTS, MEMBERS = ("、", "和", "及", "与"), ("company", "name", "institution")
# between a name of a list and what follows the list: the codes under which they are quoted, and more members
_MEMBERS_MORE = compile_late(r"（[^（）]{0,12}\d[^（）]{0,12}）(?:[、和及与][^，。；、（）\d]{2,10}（[^（）]{0,12}\d[^（）]{0,12}）){0,9}等?")
_SUMMED_MORE = compile_late("(?:[、和及与][^，。；、（）\\d]{2,12}){0,9}")  # 与甲公司、乙电子、丙机械3家企业签约
_SUMS_UP, _SUMMED = ("", "这", "等", "共", "合计", "在内的", "等在内的"), frozenset("家个座幢栋户所")
# 与甲国、乙国等18个国家和地区的46所院校合作
_PLACES_MORE = compile_late("等(?:共|约|近|超过?|逾)?\\d{1,4}[余多]?"
                            "(?:个[^，。；、\\d的]{0,3}(?:国家|地区|省|[市县区州城国]|城市|乡镇)[^，。；、\\d的]{0,4}|国)的(?:约|近|超过?|逾)?")
_LONGEST = 60  # characters of a list


def find_summed(norm: str, start: int, mention: Numeral) -> int:
    """Where the first member ends of a list that a count sums up, as many as it says: 衢江、兰江、新安江三条河流; 0 where there is none."""
    many = mention.quantity.value
    if many is None or not 1 < many < 10:
        return 0
    start = max(start, mention.start - _LONGEST)
    members = norm[start:mention.start].split("、")
    joined = any(joint in members[-1][1:-1] for joint in JOINTS)
    return start + len(members[0]) if len(members) > 1 and len(members) + joined == many else 0


def leave_places(reading: Reading, k: int, mention: Numeral) -> int:
    """The name before a list of places whose members have so many: 与甲国、乙国等18个国家的46所院校; ``k`` itself where none is such."""
    names, norm = reading.names, reading.passage.norm
    if norm[names[k].end:names[k].end + 1] != "等" or not _PLACES_MORE.fullmatch(norm, names[k].end, mention.start):
        return k
    while k > 0 and norm[names[k].start - 1:names[k].start] in JOINTS and names[k - 1].end == names[k].start - 1:
        k -= 1
    return k - 1


def leave_list(reading: Reading, k: int, mention: Numeral) -> int:
    """The name before the list that a count sums up and whose last member is ``k``: 旗下有甲公司（600000）、乙公司（600001）2家上市公司."""
    names, norm = reading.names, reading.passage.norm
    sums_up = norm[names[k].end:mention.start] in _SUMS_UP and mention.quantity.measure in _SUMMED
    more, foot = (_SUMMED_MORE, names[k].end) if sums_up else (_MEMBERS_MORE, mention.start)
    if norm[names[k].start - 1:names[k].start] not in JOINTS or not more.fullmatch(norm, names[k].end, foot) or \
            norm[names[k].start - 2] in _SUMMED and norm[names[k].start - 3:names[k].start - 2].isdecimal():
        return k  # also 甲园有企业86家、乙园35家: each its own
    while k > 0 and names[k].type in (*MEMBERS, "park") and norm[names[k].start - 1:names[k].start] in JOINTS and \
            more.fullmatch(norm, names[k - 1].end, names[k].start - 1 - norm.startswith("以及", names[k].start - 2)):
        k -= 1
    return k - 1
