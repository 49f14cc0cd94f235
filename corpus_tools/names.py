"""Names of a passage: places, organisations, parks, and what they are called for short."""
from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from corpus_tools.aliases import cut_core, find_bracketed, find_declared, find_occurrences, match_full_forms
from corpus_tools.data import compiled, read_table
from corpus_tools.model import Article
from corpus_tools.organisations import OrganisationHit, find_organisations, is_generic, list_endings, list_stop_words
from corpus_tools.places import PlaceHit, find_places, is_inside, list_beginnings, list_places
from corpus_tools.split import Passage
from corpus_tools.wordlist import count_strange, list_words

_DOCUMENT = re.compile(r"《[^《》\n]{2,60}》")
_TOWN = re.compile(r"[\u4e00-\u9fff]{2,3}?(?:镇|乡|街道)(?![长域政])")
_STATE_COMPANY = re.compile(r"(?!市场|经济|政府|企业|人民|社会|文化|故事|声音|智慧|方案|力量|元素|特色|游客|公民|学者|专家)[\u4e00-\u9fff]{2}(?=[、等]|总部)")
_RATE = re.compile(r"(?:整体|平均|的)?(?:入驻率|出租率|入住率|租用率|进驻率|空置率|使用率)")
_FACILITY = re.compile(r"[\u4e00-\u9fff]{2,8}(?:岛|大厦|广场|大楼|楼|园|中心|基地|社区|小镇|商场|工业村|工业邨)$")
_ARMS = "军方"
_ARM_ABBREVIATIONS = "美俄乌日韩英法德朝印伊以土澳加"
# a string that opens a clause and does something, though it has no ending that tells a kind
_HEAD = re.compile(r"[\u4e00-\u9fffA-Za-z]{2,7}?(?=实现|完成|近日|已|目前|是|为|的|在|将|拥有|获|入选|预计|计划|累计|发布|公布|通过|宣布|推出|作为|成为|营收|建设|打造|产销|净利润|研发投入|市值|员工|现有|订单|"
                   r"上半年|去年|今年|全年|介绍|表示|等|和|与|及|、|，|”|$)")
_WORK_DOES = ("预计", "建成", "总投", "全长", "全线", "投产", "投资", "将于", "总建", "占地", "规划", "设计", "达产", "于", "计划", "全部")
_QUOTED = re.compile(r"“[^“”\n]{2,12}”(?:项目|工程|平台|系统|基地)")
_LEADING = ("依托", "推动", "支持", "引进", "其中", "目前", "比如", "例如", "携手", "企业")
_NO_HEAD = "占达增超较比一二三四五六七八九十居位第这那其各每再又也都还将被把在从对向"
_DOES = ("产销", "净利润", "研发投入", "市值", "员工", "现有", "订单", "实现", "完成", "营收", "拥有", "累计", "入选", "获")


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a named entity: start:end in the passage.

    A place has its level; ``place`` is its full name in the table of places, of an organisation the place that its
    name begins with. A stand-in (全市, 园区, 该院) has its own word as full form: who it is, the context tells.
    """

    start: int
    end: int
    text: str
    type: str  # place, park, company, institution, agency, project, name, document, class, stand-in
    full: str  # the full name in the document that it stands for
    place: str = ""
    level: str = ""  # of a place; of a stand-in the type of name that it stands for


def find_names(passage: Passage, article: Article) -> list[Name]:
    """All names of a passage in order, short forms and aliases led back to their full names.

    >>> from corpus_tools.split import read_passage
    >>> p = read_passage("江州软件园（以下简称江软园）现有企业91家。全市共有软件园3个，江软园居首。")
    >>> [(n.text, n.type, n.full) for n in find_names(p, None)]
    [('江州软件园', 'park', '江州软件园'), ('江软园', 'park', '江州软件园'), ('全市', 'stand-in', '全市'), ('江软园', 'park', '江州软件园')]
    """
    norm = passage.norm
    place_pairs, ending_pairs, word_pairs = _scan_pairs(norm)
    places = find_places(norm, place_pairs)
    starts = [h.start for h in places]
    organisations = find_organisations(norm, ending_pairs, places)
    raw = [_Raw(o.start, o.end, "stand-in" if o.bare and o.type != "agency" else o.type, level=o.type if o.bare else "",
                place=_first_place(o.start, o.end, places, starts)) for o in organisations]
    raw += _read_documents(norm, places, starts)
    raw += _merge_places(norm, places)
    raw += _read_stand_ins(norm, word_pairs) + _read_facilities(norm)
    raw += _read_heads(passage, raw)
    raw += _repeat_trade_names(norm, organisations) + _repeat_towns(norm, raw)
    aliases = _find_aliases(norm, raw, organisations, places, passage.clause_starts)
    raw += [r for alias, target in aliases.items() if target for r in _find_again(norm, alias, target, raw)]
    return _finish(passage, _without_overlaps(raw), aliases, places)


@dataclass(frozen=True, slots=True)
class _Raw:
    start: int
    end: int
    type: str
    level: str = ""
    place: str = ""
    target: str = ""  # of an alias the name in full, of a town its name without the county; in the normal form


def _scan_pairs(norm: str) -> tuple[list[int], list[int], list[int]]:
    """Where a place may begin, an ending end, a stand-in begin: one pass over the text."""
    marks, beginning = _pair_marks()
    places, endings, words = [], [], []
    find = marks.get
    for m in beginning.finditer(norm):
        i = m.start()
        mark = find(norm[i:i + 2])
        if mark:
            if mark & 1:
                places.append(i)
            if mark & 2:
                endings.append(i)
            if mark & 4:
                words.append(i)
    return places, endings, words


@compiled
def _pair_marks() -> tuple[dict[str, int], re.Pattern[str]]:
    """What each pair of characters may begin or end, and where to look: a first character with a second one behind."""
    marks: dict[str, int] = {}
    for bit, pairs in enumerate((list_beginnings(), list_endings(), _stand_ins())):
        for pair in pairs:
            marks[pair] = marks.get(pair, 0) | 1 << bit
    first, second = ("".join(sorted({pair[k] for pair in marks})) for k in (0, 1))
    return marks, re.compile(f"[{re.escape(first)}](?=[{re.escape(second)}])")


@compiled
def _stand_ins() -> dict[str, list[tuple[str, str]]]:
    """Stand-ins by their first two characters, longest first, with the scope of each."""
    index: dict[str, list[tuple[str, str]]] = {}
    for row in read_table("stand_ins.csv"):
        index.setdefault(row["word"][:2], []).append((row["word"], row["scope"]))
    for abbreviation in _ARM_ABBREVIATIONS:
        for arm in _ARMS:
            index.setdefault(abbreviation + arm, []).append((abbreviation + arm, "arm"))
    for words in index.values():
        words.sort(key=lambda entry: -len(entry[0]))
    return index


def _read_stand_ins(norm: str, pairs_at: Iterable[int]) -> list[_Raw]:
    found = []
    for i in pairs_at:
        for word, scope in _stand_ins()[norm[i:i + 2]]:
            if norm.startswith(word, i):
                after = norm[i + len(word):i + len(word) + 1]
                if scope == "arm":
                    if after not in tuple("事便案式法向面程位案") and norm[i - 1:i + 1] not in list_words():
                        found.append(_Raw(i, i + len(word), "place", "country"))
                elif scope in ("company", "institution") and word[0] not in "该本我" and not _stands_alone(norm, i):
                    break
                elif word in ("项目", "工程") and not (norm[i - 1:i] in ("", *"，。；：\n") and norm[i + 2:i + 4] in _WORK_DOES):
                    continue
                elif not (after and word + after in ("全国性", "园区化", "公司法", "公司债", "集团军", "当地时", "全球化", "国内外", "学校化")):
                    found.append(_Raw(i, i + len(word), "stand-in", scope))
                break
    return found


def _stands_alone(norm: str, at: int) -> bool:
    """Whether a bare 公司 or 研究院 is one of its own, and no part of a longer word (子公司, 某某研究院)."""
    singles, stops = list_stop_words()
    return at == 0 or not "\u4e00" <= norm[at - 1] <= "\u9fff" or norm[at - 1] in singles or norm[at - 2:at] in stops


def _merge_places(norm: str, places: list[PlaceHit]) -> list[_Raw]:
    """Neighbouring hits of a place and one inside it become one name; towns and ports are read on."""
    found: list[_Raw] = []
    for hit in places:
        last = found[-1] if found else None
        start = hit.start
        if last and last.end == hit.start and last.place in list_places() and is_inside(hit.place, list_places()[last.place]):
            found.pop()
            start = last.start
        raw = _Raw(start, hit.end, "place", hit.place.level, hit.place.name)
        after = norm[hit.end:hit.end + 1]
        if after == "港" and norm[hit.end + 1:hit.end + 2] not in tuple("口区澳元股珠湾"):
            raw = _Raw(start, hit.end + 1, "project", "", hit.place.name)
        elif hit.place.name == "中国":
            brand = _STATE_COMPANY.match(norm, hit.end)
            if brand and not is_generic(brand[0]):
                raw = _Raw(start, brand.end(), "company", "", "中国")
        elif hit.place.level in ("city", "county"):
            town = _TOWN.match(norm, hit.end)
            if town and count_strange(town[0][:-1]) > 0 and not any(p.start == hit.end for p in places):
                raw = _Raw(start, town.end(), "place", "town", hit.place.name, town[0])
        found.append(raw)
    return found


def _read_documents(norm: str, places: list[PlaceHit], starts: list[int]) -> list[_Raw]:
    found = [_Raw(m.start(), m.end(), "document", "", _first_place(m.start(), m.end(), places, starts)) for m in _DOCUMENT.finditer(norm)]
    return found + [_Raw(m.start(), m.end(), "project", "", _first_place(m.start(), m.end(), places, starts)) for m in _QUOTED.finditer(norm)]


def _first_place(start: int, end: int, places: list[PlaceHit], starts: list[int]) -> str:
    """The lowest place of the first places named inside a stretch."""
    i = bisect_left(starts, start)
    name, at = "", -1
    while i < len(places) and places[i].end <= end and (at < 0 or places[i].start == at):
        name, at = places[i].place.name, places[i].end
        i += 1
    return name


def _read_facilities(norm: str) -> list[_Raw]:
    """What is let and filled, whatever it is called: 人工智能大厦入驻率."""
    found = []
    for m in _RATE.finditer(norm):
        clause = max(norm.rfind(mark, max(m.start() - 14, 0), m.start()) for mark in "，。；：、\n其中")
        facility = _FACILITY.search(norm, max(clause + 1, m.start() - 12), m.start())
        if facility:
            found.append(_Raw(*facility.span(), "project"))
    return found


def _read_heads(passage: Passage, raw: list[_Raw]) -> list[_Raw]:
    """Names without an ending that tells a kind: strange strings that open clauses, and come again or do something."""
    norm, words = passage.norm, list_words()
    taken = {r.start for r in raw}
    found: dict[str, int] = {}
    for clause in passage.clauses:
        at = clause.start
        if norm.startswith(_LEADING, at):
            at += 2
        if norm[at:at + 2] in words or at in taken or at + 3 > clause.end:
            continue
        m = _HEAD.match(norm, at, clause.end)
        if m and m[0] not in found and count_strange(m[0]) >= 2 and count_strange(m[0]) * 2 >= len(m[0]):
            if norm[at] in _NO_HEAD or norm[m.end():m.end() + 1] in "、，等和与及”":
                continue
            if norm.startswith(_DOES, m.end()) or len(m[0]) in (3, 5, 6, 7) and norm.count(m[0]) > 1:
                found[m[0]] = at
    return [_Raw(at, at + len(text), "name") for text in found for at in find_occurrences(norm, text)]


def _repeat_trade_names(norm: str, organisations: list[OrganisationHit]) -> list[_Raw]:
    """A company known by its trade name is known wherever that stands."""
    found = {norm[o.start:o.end]: o for o in organisations if o.type == "company" and not o.bare and o.end - o.start <= 8}
    return [_Raw(at, at + len(text), "company", "", "") for text in found for at in find_occurrences(norm, text)]


def _repeat_towns(norm: str, raw: list[_Raw]) -> list[_Raw]:
    """A town named with its county is known without it."""
    return [_Raw(at, at + len(r.target), "place", "town", r.place)
            for r in raw if r.target for at in find_occurrences(norm, r.target)]


def _find_aliases(norm: str, raw: list[_Raw], organisations: list[OrganisationHit], places: list[PlaceHit],
                  clause_starts: tuple[int, ...]) -> dict[str, str]:
    """Short forms with the name in full that each stands for, both in the normal form."""
    ends = {r.end: r.start for r in raw if r.type in ("park", "company", "institution", "project", "name", "agency")}
    aliases = {row["alias"]: row["name"] for row in read_table("aliases.csv")}
    for opened, start, end in find_declared(norm) + find_bracketed(norm, ends):
        if opened in ends and norm[start:end] not in aliases:
            aliases[norm[start:end]] = norm[ends[opened]:opened]
    place_at = {h.start: h.end for h in places}
    for o in organisations:
        if o.type == "company" and not o.bare and o.ending.endswith(("公司", "集团", "厂")):
            core = cut_core(norm, o.start, o.end, o.ending, place_at)
            if core:
                aliases.setdefault(core, norm[o.start:o.end])
        elif (o.type == "park" or o.ending == "基地") and not o.bare and norm[o.start:o.end - len(o.ending)] not in list_places():
            core = norm[o.start:o.end - len(o.ending)]
            heads = sum(norm.startswith(core, c) for c in clause_starts) if 2 <= len(core) <= 4 and count_strange(core) >= 2 else 0
            if heads > 1 and norm.count(core) > norm.count(norm[o.start:o.end]):
                aliases.setdefault(core, norm[o.start:o.end])
    return {alias: full for alias, full in aliases.items() if alias != full}


def _find_again(norm: str, alias: str, target: str, raw: list[_Raw]) -> list[_Raw]:
    at = norm.find(target)
    like = next((r for r in raw if r.start <= at < r.end and norm[r.start:r.end] == target), None) if at >= 0 else None
    kind, place = (like.type, like.place) if like else ("name", "")
    return [_Raw(at, at + len(alias), kind, "", place, target) for at in find_occurrences(norm, alias)]


def _without_overlaps(raw: list[_Raw]) -> list[_Raw]:
    """Sorted, the outermost kept where names overlap; a document's title hides what stands in it."""
    kept: list[_Raw] = []
    for r in sorted(raw, key=lambda r: (r.start, -r.end, r.type == "stand-in")):
        if kept and r.start < kept[-1].end:
            if r.end > kept[-1].end and (kept[-1].type == "stand-in" or r.end - r.start > kept[-1].end - kept[-1].start):
                kept[-1] = r
            continue
        kept.append(r)
    return kept


def _finish(passage: Passage, raw: list[_Raw], aliases: dict[str, str], places: list[PlaceHit]) -> list[Name]:
    """Full forms in the text's own characters."""
    norm, text = passage.norm, passage.text
    texts: Counter[str] = Counter()
    kinds: dict[str, str] = {}
    where: dict[str, int] = {}
    for r in raw:
        if r.type in ("park", "company", "institution", "project", "name", "agency"):
            key = norm[r.start:r.end]
            texts[key] += 1
            kinds.setdefault(key, r.type)
            where.setdefault(key, r.start)
    shown: dict[str, str] = {}
    for h in places:
        known = shown.get(h.place.name)
        if known is None or h.full and len(known) < h.end - h.start:
            shown[h.place.name] = text[h.start:h.end]
    full = match_full_forms(texts, kinds, aliases, {norm[h.start:h.end] for h in places})
    names = []
    for r in raw:
        key = norm[r.start:r.end]
        long = text[r.start:r.end]
        if r.type == "place" and r.place and r.level != "town":
            long = shown.get(r.place, long)
        elif key in full:
            best = full[key]
            at = where.get(best, norm.find(best))
            long = text[at:at + len(best)] if at >= 0 else best
        names.append(Name(r.start, r.end, text[r.start:r.end], r.type, long, r.place, r.level))
    return names
