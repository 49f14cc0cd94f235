"""Companies that a list tells, each with a sum of one measure, whatever they are called."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences
from corpus_tools.names.endings import is_generic
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import count_strange

# 销售额分别是：甲5亿元，乙4亿元
_EACH = compile_late(r"[额值量润率数入价](?:排名|前[一二三四五六七八九十\d]{1,2}位?|的|企业|公司|是)*(?:分别|依次)(?:是|为|达到?)：?")
_ITEM = compile_late(r"([\u4e00-\u9fffA-Za-z]{2,10}?)(?:为|达)?[\d.]+([万亿]*(?:美元|欧元|元|台|部|辆|户|人|%))[，、；。]?")
_MEASURES = tuple("额值量润率数入价业类型用品") + ("市场", "地区", "投资", "出口", "进口", "消费")
# 旗下青山水街、云河夜航、麓泉邮局三个项目
UNDER = ("旗下", "下辖", "下属")
_UNDER = compile_late("(?:旗下|下辖|下属)(?:的|现有|拥有|有)?([\u4e00-\u9fff、和]{5,40}?)等?(?:[两二三四五六七八九十]|\\d{1,2})[个家大座]"
                      "[^，。；、\\d]{0,4}?(项目|品牌|公司|企业|基地|景区|酒店|工厂|厂区|园区)")
_FIRMS, _PARTED = ("公司", "企业", "品牌", "酒店"), compile_late("[、和]")
_LEAST, _REACH = 3, 40  # members of a list; characters before the word that tells one


def read_listed_companies(norm: str) -> list[RawName]:
    """Those of a list who each have a sum of one measure: 各企业的销售额分别是：青禾5亿元，沧澜4亿元，云麓3亿元.

    >>> [norm[r.start:r.end] for norm in ["企业销售额分别为：青禾5亿元，沧澜4亿元，云麓3亿元。"] for r in read_listed_companies(norm)]
    ['青禾', '沧澜', '云麓']
    """
    found = []
    ends = sorted(at for word in ("分别", "依次") for at in find_all(norm, word))
    for m in (m for at in ends for m in _EACH.finditer(norm, max(at - _REACH, 0), at + 6)):
        items = []
        item = _ITEM.match(norm, m.end())
        while item is not None and "\n" not in item[0]:
            items.append(item)
            item = _ITEM.match(norm, item.end())
        if len(items) >= _LEAST and len({item[2] for item in items}) == 1 and \
                not any(item[1].endswith(_MEASURES) or is_generic(item[1]) for item in items):
            found += [RawName(*item.span(1), "company") for item in items]
    return found


def read_members(norm: str) -> list[RawName]:
    """What a list has under one, and the text tells of again: 旗下青山水街、云河夜航、麓泉邮局三个项目，其中，云河夜航接待游客9万人次.

    >>> norm = "集团旗下青山水街、云河夜航、麓泉邮局三个项目。云河夜航接待游客9万人次。"
    >>> [norm[r.start:r.end] for r in read_members(norm)]
    ['云河夜航', '云河夜航']
    """
    found = {}
    for at in sorted(at for word in UNDER for at in find_all(norm, word)):
        m = _UNDER.match(norm, at)
        for member in _PARTED.split(m[1]) if m is not None else ():
            if 3 <= len(member) <= 8 and norm.count(member) > 1 and not is_generic(member) and count_strange(member) > 1:
                found[member] = "company" if m[2] in _FIRMS else "project"
    return [RawName(at, at + len(member), kind) for member, kind in found.items() for at in find_occurrences(norm, member)]
