"""Housing estates of Hong Kong and Macau where prices by the square foot are told (青禾花園平均呎價); buildings by how full they are."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_occurrences
from corpus_tools.names.endings import is_generic
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import list_words

RATES, _BEFORE_RATE = ("入驻", "出租", "入住", "租用", "进驻", "空置", "使用"), ("整体", "平均", "的")
_FACILITY = compile_late(r"[\u4e00-\u9fff]{2,8}(?:岛|大厦|广场|大楼|楼|园|基地|社区|小镇|商场|工业村|工业邨)$")
_BOUNDS, _ANY_OFFICES = (*"，。；：、\n", "其中"), ("写字楼", "办公楼", "办公大楼", "商业大楼", "公寓楼")
PRICED = ("呎价", "屋苑", "方呎", "呎租")
_OPENS = "(?<![^，。；：、\n（“及和])(?:例如|另外|此外|其中|至于|而|如|[上本]月|[^，。；\n区]{1,3}区(?:方面)?){0,4}"
# endings that are of estates, and those that are of many things, before what is told of estates
_ESTATE = compile_late(
    _OPENS + "([\u4e00-\u9fff]{2,5}?(?:花园|山庄|新邨|邨|第一城|名城|豪园)|"
    "[\u4e00-\u9fff]{2,4}?[城苑湾轩峰台阁居](?=(?:[上本]月|至今|今年|[0-9]{1,2}月份?)*(?:平均|呎价|实用呎价|累?录得?|成交)))"
    "(?=平均|实用|呎价|[累录同则本上今去及、和]|成交|一个|[0-9]{1,2}[月期座]|[一二三四五六七八九十]+[期座])")
_KINDS = ("区内", "部分", "各区", "全港", "多个", "大型", "指标", "蓝筹", "热门", "二手", "上车", "本月", "上月", "十大", "公屋", "居屋", "屋苑")


def read_estates(norm: str) -> list[RawName]:
    """Estates that a text on the prices of flats tells of, at every place where they are named.

    >>> norm = "青禾花园平均呎价1.5万元。业主沽出青禾花园单位。"
    >>> [norm[r.start:r.end] for r in read_estates(norm)]
    ['青禾花园', '青禾花园']
    """
    if not any(word in norm for word in PRICED):
        return []
    found = dict.fromkeys(m[1] for m in _ESTATE.finditer(norm)
                          if m[1] not in list_words() and not is_generic(m[1]) and not m[1].startswith(_KINDS))
    return [RawName(at, at + len(word), "park") for word in found for at in find_occurrences(norm, word)]


def read_facilities(norm: str) -> list[RawName]:
    """What is let and filled, whatever it is called: 人工智能大厦入驻率."""
    found = []
    at = norm.find("率", 2)
    while at >= 0:
        if norm.startswith(RATES, at - 2):
            start = at - 2 - next((len(word) for word in _BEFORE_RATE if norm.endswith(word, 0, at - 2)), 0)
            clause = max((cut + len(mark) for mark in _BOUNDS if (cut := norm.rfind(mark, max(start - 14, 0), start)) >= 0), default=0)
            facility = _FACILITY.search(norm, max(clause, start - 12), start)
            if facility and not is_generic(facility[0]) and "级" not in facility[0] and not facility[0].endswith(_ANY_OFFICES):
                found.append(RawName(*facility.span(), "project"))
        at = norm.find("率", at + 1)
    return found
