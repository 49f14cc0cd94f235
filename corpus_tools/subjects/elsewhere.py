"""Places that others have something in, or that others come from."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.subjects.reading import Reading, is_part_of_main

JOINTS, _HAS, _LONGEST = ("、", "和", "与", "及", "以及"), ("有", "在", "建", "设"), 4  # characters between a list and its sum
_THAN = tuple("低于 高于 快于 慢于 不及 不如 优于 好于 逊于 弱于 强于 落后于 领先于 不足 赶不上 比不上".split())
_BESIDE = compile_late(r"\d[\d.,]*[余多]?[万亿]*(?:[家个座户人亩项件]|美?元|%|公顷|平方公里)、")  # between the names of a row
_BODIES, _FIELD = ("company", "institution", "name"), compile_late(
    "(?:的|内|境内)?[0-9]{1,4}[多余]?个(?:乡镇|街道|社区|县|市|区|村|镇|省|城市|国家|网点|站点)|"
    "[\u4e00-\u9fff]{0,4}?(?:市场的?|的)(?:市场)?(?:保有量|占有率|市占率|份额|销量|销售额|销售|出货量|覆盖率|装机|门店)")


def sums_up(reading: Reading, k: int, mention: Numeral) -> bool:
    """Whether a place is one of a list of those where a company that opens the clause has works: 青禾公司现有江州、沧澜和云岭3座工厂."""
    names, roles, norm = reading.names, reading.roles, reading.passage.norm
    number, first, last = roles[k].clause, k, k
    while last + 1 < len(names) and names[last + 1].type == "place" and norm[names[last].end:names[last + 1].start] in JOINTS:
        last += 1
    if mention.start - names[last].end >= _LONGEST:
        return False
    while first > 0 and roles[first - 1].clause == number and not roles[first].head and names[first].type == "place":
        first -= 1
    between = norm[names[first].end:names[last].start]
    return first < k and roles[first].head and "company" in (names[first].type, names[first].level) and \
        any(joint in between for joint in JOINTS[:4]) and any(map(between.__contains__, _HAS))


def is_compared(reading: Reading, k: int) -> bool:
    """Whether a name is one that another is measured against: 低于江州市的2%和沧澜市的5%, whose these are."""
    norm, start = reading.passage.norm, reading.names[k].start
    while k and norm[start - 1] in "、和与及" and norm[start - 2] in "%元" and norm[reading.names[k - 1].end] == "的":
        k -= 1
        start = reading.names[k].start
    return norm.endswith(_THAN, 0, start)


def is_field(reading: Reading, k: int) -> bool:
    """Whether a place is but where a body that all is about sells or works: 在某县18个乡镇实现全覆盖, 在某国市场的保有量."""
    name, norm = reading.names[k], reading.passage.norm
    return reading.main.type in _BODIES and name.type == "place" and norm[name.start - 1:name.start] == "在" and \
        name.text not in reading.main.name and _FIELD.match(norm, name.end) is not None


def is_elsewhere(reading: Reading, k: int) -> bool:
    """Whether a place is not the one that the main subject is or lies in: 在某区就业的澳门居民."""
    main, place = reading.main, reading.names[k].place
    return main.type in ("place", "park") and place != "" and (main.shown is None or main.shown.place != place) and \
        not is_part_of_main(reading, reading.who[k])


def stands_in_row(reading: Reading, k: int, unit: str | None) -> bool:
    """Whether a name is the next of a row of places and parks, each with its number: 江州市18个、高新区7个; 高新区6亿元、经开区5亿元."""
    names, first = reading.names, k
    while k and names[k].type == "stand-in" and _BESIDE.fullmatch(reading.passage.norm, names[k - 1].end, names[k].start):
        k -= 1
        if names[k].type in ("place", "park"):
            return True
    return k < first and names[k].level == "park" and unit != "count"  # 开发区8家、经开区3家: they are counted
