"""Organisations, parks and works named in a text: an ending that tells the kind, and a left edge.

The left edge is the nearest place that the name begins with, else the last verb, preposition, mark or numeral.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from corpus_tools.late import compile_late
from corpus_tools.names.bodies import read_agency, read_company, read_institution
from corpus_tools.names.endings import OF_MANY, WHOLE_ACTING, WHOLES, ZONES_OF_ONE, OrganisationHit, ToldEnding, find_shorter
from corpus_tools.names.grounds import read_park, read_project, without_places
from corpus_tools.names.known import may_be_known, read_fair, read_known
from corpus_tools.names.known_firms import Known, take_beside
from corpus_tools.names.loose_names import MANY, RawName
from corpus_tools.names.places import PlaceHit
from corpus_tools.names.things import is_own, read_thing
from corpus_tools.names.trade_names import OWN_BEHIND_TRADES, list_words_behind_trades, read_trade_name
from corpus_tools.names.trades import Trades
from corpus_tools.names.wordlist import count_strange, is_seam, list_words

_RUN_BY = ("国立", "私立", "市立", "县立", "省立", "公立")
_GOES_ON = frozenset("组织 组建 组成 组装 化解 总计 总共 总值 总额 总量 总数 总体 总投 总资 总收 总规 总面 总占 总建 群众".split())  # 中心|组织培训, no 中心组
_STANDS_AT = ("位列", "位居", "位于", "位处", "位次")  # 高新区位列第5: no 区位
_QUARTERS = frozenset(side + ground for side in "东南西北中" for ground in "园区")  # 南园, 东区
_ATTACHED = compile_late("(?:第[一二三四五六七八九])?附属[^，。；：、的和与及在有]{0,6}")  # 某大学|第一附属|医院, 某大学|附属口腔|医院
_START = attrgetter("start")
_WEAK = ("strange", "acts")  # what endings need that tell a company only
_RUN, _LONGEST_RUNNER = ("运营", "管理", "开发", "建设", "投资", "打造"), 9  # 由博朗科技运营
_OF_PARKS = ("管理局", "管理处", "服务中心", "税务局", "公安局", "财政局", "招商局", "科技局")
_SIGHTS = ("区", "湿地")
_OWN_BEGINS = frozenset(words[:2] for words in OWN_BEHIND_TRADES)
_TOWN = compile_late("(?:^|[，。；\n])([\u4e00-\u9fff]{1,3})$")  # what opens a clause before the 街 of a town
_READERS = {"company": read_company, "institution": read_institution, "agency": read_agency, "park": read_park, "project": read_project,
            "fair": read_fair, "thing": read_thing}


def find_organisations(norm: str, ends_at: Sequence[tuple[int, ToldEnding]], places: Sequence[PlaceHit],
                       towns: Sequence[RawName] = (), text: str = "") -> list[OrganisationHit]:
    """The organisations of a text in its normal form.

    ``ends_at`` tells where an ending ends, and which; ``towns`` are the towns and villages that no table holds; ``text`` is
    the text as it is written.
    """
    place_at = {h.end: h.start for h in places if h.place.level != "world" or h.place.parents} | {town.end: town.start for town in towns}
    behind_trades, words = list_words_behind_trades(), list_words()
    trades = Trades(norm, ends_at)
    hits: list[OrganisationHit] = []
    last: OrganisationHit | None = None
    doubtful: list[Known] = []
    for end, told in ends_at:
        if told[2] in WHOLES:
            while told[2] in WHOLES:
                may_be = may_be_known(norm, end, told, place_at)
                known = read_known(norm, end, told, place_at, text) if may_be else None
                if known is not None:
                    break
                if may_be and told[2] == WHOLE_ACTING and told[1] == "company":
                    doubtful.append((end - len(told[0]), end))
                if (shorter := find_shorter(norm, end, told[0])) is None:
                    break
                told = shorter  # 云南|理工大学, though 南理工 is known
            if told[2] in WHOLES:
                if known is not None:
                    hits.append(known)
                    last = known if told[1] == "company" else last
                continue
        ending, kind, needs, swallowing = told
        if swallowing and norm[end:end + 1] in swallowing and norm[end:end + 2] not in _GOES_ON:
            continue
        if needs in _WEAK:
            after = norm[end:end + 2]
            if after in behind_trades and not (
                    after in _OWN_BEGINS and norm.startswith(OWN_BEHIND_TRADES, end) or
                    after in _RUN and norm.rfind("由", max(end - _LONGEST_RUNNER, 0), end) >= 0):
                continue
            foot = end - len(ending)
            if last is not None and last.end == foot and not last.ending and needs == "acts":
                continue  # what a known company makes
            hit = read_trade_name(norm, foot, end, ending, needs, place_at, last, trades)
        else:
            foot = end - len(ending)
            hit = _READERS.get(kind, read_institution)(norm, end, ending, place_at, last)
            if kind == "institution":
                hit = _join_inner(norm, hits[-1], hit, end, ending) if hits and hits[-1].type == kind else hit
            elif kind == "agency" and ending in _OF_PARKS and last is not None and last.type == "park" and not last.bare and \
                    last.end == foot and (hit is None or hit.bare):
                hit = OrganisationHit(last.start, end, kind, ending)  # 云江开发区管理局
        if hit is None or norm[foot - 1] == "该" or \
                norm[end - 1:end + 1] in words and not norm.startswith(_STANDS_AT, end) and is_seam(norm, foot, end) or \
                needs == "own" and _is_any_of_place(norm, hit, place_at) or \
                norm[end:end + 1] in "区数个家总覆" and hit.type in ("park", "institution") and ending not in ZONES_OF_ONE and \
                norm.startswith(OF_MANY, end + (norm[end:end + 1] == "区")) or \
                needs == "named" and (last is not None and last.end == foot or not is_own(without_places(norm, hit.start, foot, place_at))):
            continue
        if hit.type == "park":
            if hit.bare and norm.endswith(MANY, 0, hit.start):
                continue
            hit = hit if hit.bare else _widen(norm, hit, place_at)
        elif hit.type == "institution" and not hit.bare and norm.startswith(_RUN_BY, hit.start - 2):
            hit = replace(hit, start=hit.start - 2)  # 国立某大学
        start = hit.start
        while hits and hit.end >= (outer := hits[-1]).end and (start <= outer.start or start == outer.end and hit.type == "company" and
                                                               norm[start - 1] == "厂" and norm[start] != "（"):
            hits.pop()  # 精细化学品厂|青禾化工股份有限公司: what it is
        hits.append(hit)
        last = hit
    if doubtful and hits and (more := take_beside(norm, doubtful, hits)):
        hits = sorted(hits + more, key=_START)
    return hits


def _join_inner(norm: str, outer: OrganisationHit, hit: OrganisationHit | None, end: int, ending: str) -> OrganisationHit | None:
    """What belongs to the institution right before it, with its name: 清华|深圳国际研究生院, 某大学|附属医院."""
    start = end - len(ending) if hit is None or hit.bare else hit.start
    is_known_outer = hit is not None and not hit.bare and start == outer.end and not outer.bare
    is_inner = is_known_outer or _ATTACHED.fullmatch(norm, outer.end, start) is not None
    return OrganisationHit(outer.start, end, outer.type, ending) if is_inner else hit


def _widen(norm: str, park: OrganisationHit, place_at: dict[int, int]) -> OrganisationHit:
    """A park with the name before a street (大河街西村工业园) and the quarter behind its ending (某工业园南园)."""
    start, end = park.start, park.end
    if norm[start] in "街镇乡" and start not in place_at.values() and (town := _TOWN.search(norm, max(start - 4, 0), start)):
        park = replace(park, start=town.start(1))
    elif norm.endswith("河套", 0, start):
        park = replace(park, start=start - 2)  # of a river's loop: 河套香港园区
    if norm[end:end + 2] in _QUARTERS and norm[end + 2:end + 3] not in ("域", "块", "位", "内"):
        park = replace(park, end=end + 2)
    return park


def _is_any_of_place(norm: str, hit: OrganisationHit, place_at: dict[int, int]) -> bool:
    """Whether a place and a word for a sort are all that stands before an ending: 江州市A级景区, 江州市幼儿园; but 云江镇幼儿园."""
    foot = hit.end - len(hit.ending)
    own = without_places(norm, hit.start, foot, place_at)
    if not own:
        return norm[foot - 1] not in "镇乡村"
    return "级" in own or own.startswith(("各", "大型", "大中")) or hit.ending.endswith(_SIGHTS) and count_strange(own) == 0
