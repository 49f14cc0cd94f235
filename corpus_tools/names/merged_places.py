"""Places beside each other made one name, and what a place begins: towns, ports, companies of the state."""
from __future__ import annotations

from bisect import bisect_left

from corpus_tools.late import compile_late
from corpus_tools.names.endings import is_generic
from corpus_tools.names.loose_names import RawName, new_name
from corpus_tools.names.places import PlaceHit, is_inside, list_places
from corpus_tools.names.towns import read_namesake, read_town_in

_GATE = compile_late("(?:铁路|公路|航空|陆路|水运|水路|边境|空港)?口岸")  # where goods and people cross the border
_STATION = compile_late("[东南西北]站(?![点台位长队])|站(?=首日|日均|发送|到发|客流|旅客|春运|开行)")  # 兰州西站, 兰州站发送旅客
_GATE_BEGINS = frozenset("铁公航陆水边空口")
_BEHIND_VILLAGES = frozenset("民级镇庄集企超")  # 黄埔村民
_NO_PORT = compile_late("[口区澳元股珠湾]|企(?!业)|资(?![产源本金])|商(?!务)|青年")  # 珠港澳, 前海港企
_STATE_COMPANY = compile_late(r"(?!市场|大陆|内地|经济|政府|企业|人民|社会|文化|故事|声音|制造|创造|智造|速度|品牌|质量|标准|设计|"
                            r"服务|产品|香港|台湾|电影|足球|女排|智慧|方案|力量|元素|特色|游客|公民|学者|专家)"
                            r"[\u4e00-\u9fff]{2}(?=[、等]|总部|[和与及]中国)"
                            # groups of the state as the commission that owns them lists them, those that are no other word
                            r"|联通|石化|海油|中铁|铁建|交建|电建|能建|中车|中冶|五矿|中化|华能|大唐|华电|商飞|航发|宝武|铁塔|广核|银联|电科|移动(?=通信|公司|[在与和])")
_TWO = compile_late(r"[\u4e00-\u9fff]{2}(?=[的分今昨去前上第\d，。；、等三均都在则已宣发公])")


def merge_places(norm: str, places: list[PlaceHit]) -> list[RawName]:
    """Neighbouring hits of a place and one inside it become one name; towns and ports are read on."""
    found: list[RawName] = []
    starts = {h.start for h in places}
    last: RawName | None = None
    last_end = -1
    for hit in places:
        start, end, place = hit.start, hit.end, hit.place
        after = norm[end] if end < len(norm) else ""
        if after in ("镇", "乡") and (named := read_namesake(norm, hit, last)) is not None:
            found[-1:] = [named]
            last, last_end = named, named.end
            continue  # 新都区泰兴镇
        if last_end == start and last.place in list_places() and is_inside(place, list_places()[last.place]):
            found.pop()
            start = last.start
        if after == "村" and norm[end - 1] not in "省市县区州盟旗" and norm[end + 1:end + 2] not in _BEHIND_VILLAGES:
            last, last_end = (found[-1], found[-1].end) if found else (None, -1)
            continue  # 黄埔村: a village that is called so, in whatever place
        raw = None
        if after in _GATE_BEGINS and (gate := _GATE.match(norm, end)) is not None:
            raw = RawName(start, gate.end(), "park", "", place.name)
        elif after == "港" and _NO_PORT.match(norm, end + 1) is None:
            start = found.pop().start if last and last_end == start and last.type == "place" and last.level == "city" else start  # 宁波舟山港
            raw = RawName(start, end + 1, "project", "", place.name)
        elif after in "东南西北站" and after and (station := _STATION.match(norm, end)) is not None:
            raw = RawName(start, station.end(), "project", "", place.name)
        elif place.name == "中国":
            brand = _STATE_COMPANY.match(norm, end)
            if brand is None and last and last.type == "company" and last.place == "中国" and norm[last_end:start] in ("、", "和", "与", "及"):
                brand = _TWO.match(norm, end)  # the last of a list of them
            if brand and not is_generic(brand[0]):
                raw = RawName(start, brand.end(), "company", "", "中国")
        elif place.level in ("city", "county") and end not in starts:
            raw = read_town_in(norm, start, hit)
        last = raw or new_name(RawName, (start, end, "place", place.level, place.name, ""))
        last_end = end if raw is None else raw.end
        found.append(last)
    return found


def find_first_place(start: int, end: int, places: list[PlaceHit], starts: list[int]) -> str:
    """The lowest place of the first places named inside a stretch."""
    i = bisect_left(starts, start)
    if i == len(places) or (hit := places[i]).end > end or hit.start > start + 1 and not hit.full and hit.place.use == "bound":
        return ""  # 青禾永丰科技园: no part of 永丰县
    name, at = "", -1
    while i < len(places) and (hit := places[i]).end <= end and (at < 0 or hit.start == at):
        if at >= 0 and hit.place.level == "province" and places[i - 1].place.level in ("city", "county"):
            break  # 厦门台湾青年创业园 is in 厦门
        name, at = hit.place.name, hit.end
        i += 1
    return name
