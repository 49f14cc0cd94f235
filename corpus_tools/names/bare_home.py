"""The place of a report that names it only for short: 我区, 全区 …, and once 青岳发展史上最好的时期, or the 东区 of its title."""
from __future__ import annotations

from collections.abc import Mapping

from corpus_tools.data import compiled
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences, match_at
from corpus_tools.names.places import Place, PlaceHit, is_inside, list_places
from corpus_tools.names.wordlist import list_words
from corpus_tools.split import Passage

_SCOPES = {"区": ("全区", "我区"), "县": ("全县", "我县"), "市": ("全市", "我市")}
# a short name before these words, or behind those, is that of the place that a report is of
_OF_IT = compile_late("(?P<place>[\u4e00-\u9fff]{2,3}?)(?=发展史|发展|人民|经济社会|振兴|崛起|儿女|大地|精神|速度|新篇章|实际)")
# a district called by an everyday word, where a title tells of it: 2019年1—8月东区经济运行平稳
_TITLED = compile_late("[^。，；\n]{0,24}?(?:(?<![\u4e00-\u9fff])|(?<=[年月度]))(东区|西区|郊区|矿区|城区|市中区|城中区)(?=[\u4e00-\u9fff]{2,16}(?:\n|$))")
_CALLED_BY = compile_late("中国[\u4e00-\u9fff]{2,6}(?:(?<![互物]联)(?<!宽带)网(?=[讯\n ，。：、）】]|报道|消息|记者|$)|(?:之[乡都城]|名[城镇县乡]))"
                          "|中国(?:优秀|最[具佳美]|十佳)[\u4e00-\u9fff]{2,6}?(?:城市|县|区|[城乡村]?镇|[乡山]村)")
_OWN_OF_DISTRICT = ("辖区", "全区", "我区", "区属", "区级")
_GOES_ON, _ABOVE = frozenset("村镇乡路街河山湖水库港岛园大"), ("province", "municipality", "city")  # 白沙村; what a county lies in
_BEFORE = "在是为新个的美丽建设推进打造谱写魅力幸福平安宜居活力实力"


def add_bare_home(norm: str, hits: list[PlaceHit], passage: Passage | None = None) -> list[PlaceHit]:
    """The places found; of a text with none that says 全区 or 我县, the one district or county that it names for short.

    Where it names others, but no other of that kind and none elsewhere, it is one that opens a clause of the ``passage`` and is said
    again.

    >>> [(h.place.name, h.start) for h in add_bare_home("我区加快发展，是浔阳发展史上最好的时期。全区产值5亿元。", [])]
    [('浔阳区', 8)]
    >>> add_bare_home("是浔阳发展史上最好的时期。", []), add_bare_home("我区促进和平发展。", [])
    ([], [])
    """
    if not hits and (titled := _TITLED.match(norm)) is not None and any(word in norm for word in _OWN_OF_DISTRICT) and \
            (place := list_places().get(titled[1])) is not None:
        return [PlaceHit(*titled.span(1), place, True)]
    kinds = [kind for kind, words in _SCOPES.items() if any(word in norm for word in words)]
    if not kinds:
        return hits
    if hits:
        told = passage is not None and not _firsts().isdisjoint(passage.openings)
        return _add_opening(norm, hits, passage, kinds) if told else hits
    found = [hit for m in _OF_IT.finditer(norm) if (hit := _read(norm, m.end("place"), m.start("place"), kinds)) is not None]
    return found if len({hit.place.name for hit in found}) == 1 else hits


def _add_opening(norm: str, hits: list[PlaceHit], passage: Passage, kinds: list[str]) -> list[PlaceHit]:
    """The hits with those of the county that clauses open with for short: 松阳现有茶园9万亩 in a text that says 全县."""
    kinds = [kind for kind in kinds if not any(hit.place.level == "county" and hit.place.name[-1] == kind for hit in hits)]
    if not kinds:
        return hits
    names, firsts = _short_names(), _firsts()
    heads = [at for at, opening in zip(passage.clause_starts, passage.openings) if opening in firsts]
    opening = {word: place for at in heads for word in (norm[at:at + 2], norm[at:at + 3]) if (place := names.get(word)) is not None
               and place.name[-1] in kinds and word not in list_words() and norm[at + len(word):at + len(word) + 1] not in _GOES_ON}
    wider = [hit.place for hit in hits if hit.place.level in _ABOVE]
    found = {word for word, place in opening.items() if norm.count(word) > 1 and all(is_inside(place, above) for above in wider)}
    if len(found) != 1:
        return hits
    word = found.pop()
    taken = {at for hit in hits for at in range(hit.start, hit.end)}
    more = [PlaceHit(at, at + len(word), opening[word], False) for at in find_occurrences(norm, word)
            if taken.isdisjoint(range(at, at + len(word))) and norm[at + len(word):at + len(word) + 1] not in _GOES_ON]
    return sorted(hits + more, key=lambda hit: hit.start) if len(more) > 1 else hits


def _read(norm: str, end: int, earliest: int, kinds: list[str]) -> PlaceHit | None:
    """The district or county whose short name ends at a place, behind a word that lets one begin."""
    for start in range(earliest, end - 1):
        word = norm[start:end]
        place = _short_names().get(word)
        begins = not start or norm[start - 1] in _BEFORE + "，。；\n"
        if place is not None and begins and place.name[-1] in kinds and word not in list_words():
            return PlaceHit(start, end, place, False)
    return None


@compiled
def _short_names() -> Mapping[str, Place]:
    """Short names that are of one place only, and need company elsewhere."""
    names: dict[str, Place | None] = {}
    for place in list_places().values():
        if place.use == "bound" and place.level == "county" and len(place.short) > 1:
            names[place.short] = None if place.short in names or len(set(place.parents)) > 1 else place
    return {short: place for short, place in names.items() if place is not None}


@compiled
def _firsts() -> frozenset[str]:
    """The first two characters of these names."""
    return frozenset(name[:2] for name in _short_names())


def drop_portals(norm: str, hits: list[PlaceHit]) -> list[PlaceHit]:
    """The hits, without those that a portal or a title of honour is called by: 中国江州网, 中国轴承之乡, 中国优秀旅游城市.

    >>> from corpus_tools.names.places import find_places
    >>> norm = "中国西藏网报道，西藏旅游升温"
    >>> [(norm[h.start:h.end], h.start) for h in drop_portals(norm, find_places(norm))]
    [('西藏', 8)]
    """
    if "中国" not in norm:
        return hits
    portals = {at for hit in hits if norm.startswith("网", hit.end) and norm.endswith("中国", 0, hit.start)
               for at in (hit.start - 2, hit.start)}
    portals.update(m.start() for m in match_at(norm, find_all(norm, "中国"), _CALLED_BY))
    return [hit for hit in hits if hit.start not in portals] if portals else hits
