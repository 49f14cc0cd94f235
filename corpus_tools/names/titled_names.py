"""Names that no ending tells, by their place in the text: what a title introduces, what a list gives the size of."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus_tools.data import compiled
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences
from corpus_tools.names.endings import is_generic, list_generic_words
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.places import list_places
from corpus_tools.names.wordlist import count_strange
from corpus_tools.split import Passage

INTRODUCTIONS = ("简介", "概况", "介绍", "概述")
_TITLED = compile_late(r"\s*([\u4e00-\u9fff]{4,14}?)(?:基本)?(?:" + "|".join(INTRODUCTIONS) + r")(?:（[^（）]{1,4}）)?\s*$")
_FIRST_BLOCKS, _LONGEST_TITLE = 8, 24
_ENDS = (("park", ("园", "城", "园区", "港", "谷", "基地", "开发区", "新区")), ("institution", ("院", "所", "中学", "小学", "学校", "馆", "中心")))
_IS_TOLD = compile_late("(?:（[^（）]{1,30}）)?，?(?:[位坐座]落?于|地处|始建|创建|创办|成立|建于|建成|是|系|规划|总?占地|由|现有|于)")
SIZED_LISTS = ("平方、", "平方米、", "亩、", "公顷、", "㎡、")
_SIZED = compile_late(r"(?<=[：:、，；和])([\u4e00-\u9fffA-Z][\u4e00-\u9fffA-Z0-9]{2,12}?[\u4e00-\u9fff])[约近超]?"
                    r"\d[\d.]*(万?平方米?|亩|公顷|㎡)(?:（[^（）]{1,16}）)?[、，。；和]")
_AREAS = ("平方", "亩", "公顷", "㎡")
_AREA, _LONGEST_SIZED = compile_late(r"\d(?:万?平方|亩|公顷|㎡)"), 40
_KINDS_OF_LAND = ("用地", "土地", "耕地", "绿地", "林地", "农田", "面积", "厂房")
_GROUND_ENDS = ("园", "城", "园区", "谷", "港", "基地", "中心", "广场", "区")
_SIGHT = compile_late(r"(?:^|(?<=[，。；：\n])|(?<=其中))((?!其中)[\u4e00-\u9fff]{2,10}?(?:景区|公园|植物园|动物园|古镇|古城|博物馆|纪念馆|会址|石窟|"
                    r"乐园|雪山|石林|寺|故宫|海洋世界|海底世界))"
                    r"(?=，?(?:当[天日]|单日|全天|前\d{1,2}天|连续\d{1,2}天|\d{1,2}日|共|累计|日均|全年|去年|今年){0,3}接待(?:量|人数|游客|旅客|国内|海内外|各地|\d))")
# those of a list, whatever they are called: 其中，青禾庙接待470人次、岭海寨接待2016人次
_VISITED = compile_late(r"(?:^|(?<=[，。；：、\n])|(?<=[，。；：] )|(?<=其中))((?!其中)[\u4e00-\u9fff]{2,12}?)(?:，)?"
                        r"(?:共|累计|今[天日]|当[天日]|单日|前\d{1,2}天|去年|今年|日均){0,3}接待(?:了|海内外|国内外|国内)?(?:游客|旅客|游人|旅游人数|人数|量)?"
                        r"(?:达到?|约|近|超过?|逾|突破)?\d[\d.,]*万?人")
_NO_SIGHT = compile_late("[各的和与及共全省市]|^大型|^景[区点]$|旅行社|[型类级点人]$|旅游$|接待|累计|分别|今天|当天|日均|假期|期间|景区共|^其|^[前近]|[天日]$|方面$|部门|酒店|宾馆")
_WHEN_VISITED = compile_late("[\u4e00-\u9fff]{1,6}?(?:期间|(?:小长假|长假|假期|假日)(?:期间)?|年来|以来|上半年|当日|前夕)")  # 国庆期间青禾景区
_ARE_COUNTED = compile_late("[一二两三四五六七八九十几数多]{1,3}[个大家座处]")  # 三个新景区
_LIST, _LONGEST_VISITED = 3, 40
_ANY_SIGHT = ("全", "各", "重点", "主要", "热点", "我", "本", "红色", "星级", "部分", "一些", "多个", "旅游", "其他", "大")



def read_titled(passage: Passage) -> list[RawName]:
    """What a title introduces (江州东方食品城简介) and a paragraph below begins with, with or without its place.

    >>> from corpus_tools.split import read_passage
    >>> [r[:3] for r in read_titled(read_passage("江州东方食品城简介\\n东方食品城位于江州市，有企业20家。"))]
    [(2, 7, 'park'), (10, 15, 'park'), (0, 7, 'park')]
    """
    norm, found = passage.norm, []
    for number, block in enumerate(passage.blocks[:_FIRST_BLOCKS]):
        title = _TITLED.match(norm, block.start, block.end) if block.end - block.start < _LONGEST_TITLE else None
        kind = next((kind for kind, ends in _ENDS if title[1].endswith(ends)), "") if title is not None else ""
        if not kind:
            continue
        starts = [below.start for below in passage.blocks[number + 1:number + _FIRST_BLOCKS]]
        for cut in range(len(title[1]) - 3):
            own = title[1][cut:]
            if any(norm.startswith(own, at) and _IS_TOLD.match(norm, at + len(own)) for at in starts) and not is_generic(own):
                found += [RawName(at, at + len(own), kind) for at in find_occurrences(norm, own)]
                found += [RawName(at, at + len(title[1]), kind) for at in find_occurrences(norm, title[1]) if cut]
                break
    return found


def read_measured(norm: str) -> list[RawName]:
    """Parks in a list that has the size of each, whatever they are called: 青禾创意园2万平方、沧澜动漫城3万平方、….

    >>> norm = "其中：青禾创意园2万平方、沧澜动漫城3万平方（一期1万平方）、云麓新天地5万平方。"
    >>> [norm[r.start:r.end] for r in read_measured(norm)]
    ['青禾创意园', '沧澜动漫城', '云麓新天地']
    """
    found: list[RawName] = []
    run: list[re.Match[str]] = []
    for m in _find_sized(norm) if any(size in norm for size in SIZED_LISTS) else ():
        if run and (m.start() != run[-1].end() or m[2] != run[-1][2]):
            found += _name_measured(run)
            run = []
        run.append(m)
    return found + _name_measured(run)


def _find_sized(norm: str) -> Iterator[re.Match[str]]:
    """Names with their sizes, looked for around every size."""
    last = 0
    for at in sorted(at for unit in _AREAS for at in find_all(norm, unit)):
        area = _AREA.search(norm, max(at - 2, last), at + 2)
        if area is None:
            continue
        start = max(last, *(norm.rfind(mark, last, area.start()) for mark in "：:、，；"))
        if m := _SIZED.search(norm, max(start, area.start() - _LONGEST_SIZED), area.end() + _LONGEST_SIZED):
            last = m.end()
            yield m


def _name_measured(run: Sequence[re.Match[str]]) -> list[RawName]:
    run = [m for m in run if not m[1].endswith(_KINDS_OF_LAND)]  # 盘活低效用地90亩，其中青岳片区30亩
    grounds = sum(m[1].endswith(_GROUND_ENDS) for m in run)
    return [RawName(m.start(1) + 2 * m[1].startswith("其中"), m.end(1), "park") for m in run] if len(run) > 2 and grounds * 2 > len(run) and \
        all(count_strange(m[1]) for m in run) else []  # but 补充耕地800亩、生态茶园1000亩: kinds


def read_sights(norm: str) -> list[RawName]:
    """Sights that a clause tells the visitors of: 青禾景区前4天接待6万人.

    >>> norm = "其中青禾景区前4天接待6万人，江州植物园接待游客1万人次。全省景区接待游客9万人次。"
    >>> [norm[r.start:r.end] for r in read_sights(norm)]
    ['青禾景区', '江州植物园']
    """
    found = []
    for m in _find_before_visits(_SIGHT, norm):
        when = _WHEN_VISITED.match(m[1])
        words = m[1][when.end() if when else 0:]
        if len(words) > 3 and not is_generic(words[:-2]) and not words.startswith(_ANY_SIGHT) and not _ARE_COUNTED.match(words) and \
                not (words.endswith("景区") and not _is_sight(words[:-2])):
            found.append(RawName(m.end(1) - len(words), m.end(1), "institution"))
    listed = [m for m in _find_before_visits(_VISITED, norm) if not m[1].startswith(_ANY_SIGHT[:-1]) and not _NO_SIGHT.search(m[1])]
    grounds = [m for m in listed if _is_sight(m[1])]
    if len(listed) < _LIST or len(grounds) * 2 <= len(listed):
        return found
    return found + [RawName(*m.span(1), "institution") for m in listed if m in grounds or m[1] in _list_shorts()]


def _find_before_visits(pattern: re.Pattern[str], norm: str) -> Iterator[re.Match[str]]:
    """What a pattern finds that ends with 接待 and a few characters more, looked for around every 接待."""
    last, at = 0, norm.find("接待")
    while at >= 0:
        for m in pattern.finditer(norm, max(last, at - _LONGEST_VISITED), at + _LONGEST_VISITED):
            last = m.end()
            yield m
        at = norm.find("接待", at + 2)


def _is_sight(words: str) -> bool:
    """Whether words that someone visits name one ground, and no place that has some."""
    return words not in _list_all_places() and words not in list_generic_words()


@compiled
def _list_shorts() -> frozenset[str]:
    """What counties are called for short, as a sight in them may be: among sights it is that."""
    return frozenset(place.short for place in list_places().values() if place.level == "county" and len(place.short) > 2)


@compiled
def _list_all_places() -> frozenset[str]:
    return frozenset(word for place in list_places().values() for word in (place.name, place.short))
