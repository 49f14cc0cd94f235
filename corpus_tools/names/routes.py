"""Railways, roads and lines called by the places that they join: 江州至云岭高速铁路."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from corpus_tools.late import compile_late
from corpus_tools.names.endings import OrganisationHit, is_generic
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.places import PlaceHit
from corpus_tools.names.wordlist import list_words

_ENDINGS = ("铁路", "高铁", "高速", "公路", "客专", "城际", "管线", "管道", "航线", "专线", "通道")
_RAILS = ("地铁", "轨道", "轨道交通", "轻轨", "捷运")
_UNLISTED = compile_late("(?:^|[，。；：、的\n“])([\u4e00-\u9fff]{2,3})至$")  # a place that no list has
# the rest of a work with two parts: 某生产线及物流平台建设项目
_AND_MORE = compile_late("[及暨](?!其)[\u4e00-\u9fff]{2,16}?(?:建设|扩建|改造|配套)(?:项目|工程)")
# a part of a route: 某高铁青江段, 某铁路江州至云岭段
_STRETCH = compile_late("(?:(?!将|已|近日|今日|正式|全线|顺利)[\u4e00-\u9fff]{2,6}?(?:至|到|—|-)[\u4e00-\u9fff]{2,6}?|"
                       "(?!将|已|近日|今日|正式|全线|顺利|项目|建设|这|该|一|首|各|部分|全)[\u4e00-\u9fff]{2,4}?)段(?![^，。；]{0,1}[落位])")
# a part of a road called by a number or two places, or what is built on it: 312国道青江段, 国道G228线改建工程, 青沧高速云江至江州段
_NUMBERED = "(?:[GSXY]?[0-9]{1,4}(?:[国省县乡]道)|[国省县乡]道[GSXY]?[0-9]{1,4}线?)(?!沿线|部分|事故)"
_PART = "(?:[\u4e00-\u9fff]{2,6}?(?:至|到|—|-)[\u4e00-\u9fff]{2,6}?段|(?!进入|处于|建设|运输|全线|项目|[将已])[\u4e00-\u9fff]{2,5}?(?<![路阶手时地片])段)(?!落|位|时)"
_WORK = "(?:改[建线造]|改扩建|扩建|新建|大修|拓宽|提升|绕城)[\u4e00-\u9fff]{0,4}?(?:工程|项目)"
_ROAD = compile_late(f"{_NUMBERED}(?:{_PART}(?:{_WORK})?|{_WORK})|"
                     "(?:(?<![\u4e00-\u9fff])|(?<=[月中前年]))[\u4e00-\u9fff]{2}(?:高速(?:[公铁]路)?|铁路|高铁|公路)" + f"{_PART}(?:{_WORK})?")
_ROAD_WORD, _BEFORE_WORD = compile_late("[国省县乡高铁公][道速路铁]"), 5  # what each of them holds; characters of one before it
_PORT = compile_late("港(?:(?<=(?<![^年月，。；、和及与的：\n])([\u4e00-\u9fff]{3})港)|(?<=(?<![^年月，。；、和及与的：\n])([\u4e00-\u9fff]{2})港))"
                   "(?=的?(?:去年|今年|全年|[0-9]{4}年|前[0-9]{1,2}个?月|[上下]半年)?(?:累计|共)?(?:完成|实现)?"
                   "(?:(?:货柜|贷柜|集装箱|货物|铁海联运)?(?:吞吐|装卸|进出口?货)|新(?:开通?|增|开辟)[^，。；0-9]{0,5}航线))")
_NO_PORT = (*"全各该本主两三大沿内外", "国内", "我国", "中国", "世界", "重点", "亚洲", "其他")
_LINE = compile_late("(?:交通)?[0-9一二三四五六七八九十]{1,3}号线(?:[一二三四]期)?(?:延长线|支线)?(?:工程|项目)?|"
                     "[红橙黄绿蓝紫棕]线")  # of a city: 江州地铁3号线, 江州捷运蓝线
# 中欧班列（江州）, 中欧班列“江青号”
_TRAINS = compile_late("(?:(?:中欧|中亚|中老|国际|铁海联运)(?:货运)?)班列(?:[东中西]通道|（(?![含不其包])(?:[\u4e00-\u9fff]{2,3}|[“‘]?[\u4e00-\u9fff]{1,6}号[”’]?)）|"
                       "(?:[“‘][\u4e00-\u9fff]{2,5}号[”’]|(?![第每各该本此等编]|由|从|以|在)[\u4e00-\u9fff]{2,3}号(?![线码文楼门口站]))(?!班列))")
_JOINTS = ("至", "到", "—", "–", "-", "——", "经")


def join_routes(norm: str, organisations: Sequence[OrganisationHit], places: Sequence[PlaceHit]) -> list[OrganisationHit]:
    """The same organisations, those that are routes beginning with the first of the places that they join.

    >>> from corpus_tools.names.places import find_places
    >>> norm = "江苏苏州至浙江湖州高速公路通车"
    >>> (route,) = join_routes(norm, [OrganisationHit(7, 13, "project", "高速公路")], find_places(norm))
    >>> norm[route.start:route.end]
    '江苏苏州至浙江湖州高速公路'
    """
    return [_join_route(norm, o, places) if o.type == "project" and o.ending.endswith(_ENDINGS) else
            replace(o, end=more.end()) if o.type == "project" and (
                more := _AND_MORE.match(norm, o.end) if norm[o.end:o.end + 1] in ("及", "暨") else
                _LINE.match(norm, o.end) if o.ending in _RAILS else None) else o for o in organisations]


def _join_route(norm: str, route: OrganisationHit, places: Sequence[PlaceHit]) -> OrganisationHit:
    place_at = {h.end: h.start for h in places}
    stretch = _STRETCH.match(norm, route.end)
    return replace(route, start=_find_start(norm, route.start, place_at), end=stretch.end() if stretch else route.end)


def _find_start(norm: str, start: int, place_at: dict[int, int]) -> int:
    if start in place_at:
        start = place_at[start]  # 浙江湖州: the upper place was left out
    while (joint := next((j for j in _JOINTS if norm.endswith(j, 0, start) and start - len(j) in place_at), "")):
        start -= len(joint)
        while start in place_at:
            start = place_at[start]
    unlisted = _UNLISTED.search(norm, max(start - 6, 0), start)
    return unlisted.start(1) if unlisted and unlisted[1] not in list_words() else start


def read_roads(norm: str) -> list[RawName]:
    """Parts of roads and railways that no ending of a name tells, and works on them.

    >>> norm = "312国道青江段完成投资3亿元，国道G228线改建工程开工，312国道沿线有企业5家。"
    >>> [norm[r.start:r.end] for r in read_roads(norm)]
    ['312国道青江段', '国道G228线改建工程']
    """
    found: list[RawName] = []
    for word in _ROAD_WORD.finditer(norm):
        starts = range(max(word.start() - _BEFORE_WORD, found[-1].end if found else 0), word.end() - 1)
        if (road := next(filter(None, (_ROAD.match(norm, start) for start in starts)), None)) is not None:
            found.append(RawName(*road.span(), "project"))
    return found


def read_ports(norm: str) -> list[RawName]:
    """Ports that no table of places has, by what is handled there: 青沧港货柜装卸量.

    >>> norm = "去年青沧港货柜装卸量277万标准箱，全港货物增长。"
    >>> [norm[r.start:r.end] for r in read_ports(norm)]
    ['青沧港']
    """
    return [RawName(m.start(m.lastindex) + (m[m.lastindex][0] in "占比"), m.end(), "project") for m in _PORT.finditer(norm)
            if not m[m.lastindex].startswith(_NO_PORT) and not is_generic(m[m.lastindex])]


def read_trains(norm: str) -> list[RawName]:
    """Lines of goods trains that are told apart by where they start, or by what they are called there.

    >>> norm = "中欧班列（江州）开行30列，中欧班列（含回程）5列"
    >>> [norm[name.start:name.end] for name in read_trains(norm)]
    ['中欧班列（江州）']
    """
    return [RawName(*found.span(), "project", "") for found in _TRAINS.finditer(norm)]
