"""Organisations, parks and works named in a text: an ending that tells the kind, and a left edge.

The left edge is the nearest place that the name begins with, else the last verb, preposition, mark or numeral.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from corpus_tools.data import compiled, read_table
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.names.places import PlaceHit
from corpus_tools.names.wordlist import count_strange, is_seam, list_words

_LONGEST_NAME = 26
_LATIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz·〇")
_HARD = "的了是在与和及把被将"  # a word of two characters that holds one of these does not hide it
_PARTS = "的了是在被把将"  # those of them that join no two words of one name
# sizes stand inside the names of works: 1号隧道, 1000千伏变电站
_SIZE = re.compile(r"\d[\d.]*(?:[万亿]?(?:千瓦时?|吨|千伏|兆瓦时?|吉瓦时?|立方米|米|英寸|辆|台|件|方)|[GM]Wh?|号|期)")
_LEVEL = compile_late("级")
_SIZED = compile_late(r"[超过逾破近达约]?[一二三四五六七八九十百千万亿]{1,4}(?:元|级)?(?:以上)?")
_BRANCH = compile_late(r"[\u4e00-\u9fff]（[\u4e00-\u9fff]{2,4}）$")
_DIGITS = compile_late(r"\d[\d.]*$")
_WORLDWIDE, _BODIES = ("世界", "全球", "国际", "全国", "亚洲", "欧洲"), ("协会", "学会", "联合会", "联盟", "委员会", "基金会", "促进会")
_COMPANY = ("公司", "集团", "子公司", "分公司")
_LEGAL, _CLEAN = ("有限公司", "有限责任公司", "股份公司"), ("", *"，。；：、\n“（ 　")
# characters that mostly part names, yet stand inside those of companies: 安和科技有限公司, 和泰电子有限公司
_IN_NAMES, _FIRST_IN_NAMES, _BEFORE_AND = "和日居令使便无未则指予种类", "和令使便无未日居再予类", "省市县区镇乡村州我你他她它校院厂店企国"
_KINDS_OF_COMPANY = ("上市", "跨国", "总部", "平台", "子", "科技型", "外资", "民营", "国有", "保险", "证券", "物业", "关联", "母", "头部", "龙头")
_ACTS = ("实现", "完成", "营收", "拥有", "累计", "入选", "获", "预计", "宣布", "负责人", "董事长", "总经理", "相关负责人")
_CORPORATE = re.compile(r"(?:（[^）]{2,12}）)?(?:董事长|总经理|总裁|创始人|首席|CEO|副总|负责人|成立于|创立于|创办于|总部|成立以来|是一家|在全球|在全国|宣布|财报|"
                        r"股份|有限公司|[\u4e00-\u9fff]{0,4}工厂|[\u4e00-\u9fff]{0,4}(?:生产|制造)?基地)")
_SO_MANY = re.compile(r"(?:[两三四五六七八九十]|\d{1,3})[家户](?:企业|公司|单位)")  # 青禾、禾谷科技2家企业
_WHEN = re.compile(r"(?:(?:19|20)\d\d年|去年|今年|上半年|前三季度)")
# words before an ending that say how good, how large or how many such bodies are, and name none
_JUDGED = compile_late(r"(?:一流|同类|先进|领先|知名|著名|优秀|优质|标杆|[百十]强|首个|首家|唯一|最大|最强|最美|各类?|所有|其[他它余]|部分|多个|众多|不少|"
                     r"[百千万]亿级?|现代化|国际化|高水平|高品质|高标准|高质量|综合性|示范性)$")
_JUDGED_ENDS = frozenset("流类进先名秀质杆强个家一大美各有他它余分多少亿级化平准量性\n")  # the last characters of these
_SINCE_BEGINS = frozenset("近过今去明目现当未本如")
_SINCE = re.compile(r"(?:近年来?|近几年|过去[\d一二三四五六七八九十两几]{1,2}年来?|今年|去年|明年|目前|现时|当前|未来|本年|如今)")
_GROUNDS = ("园", "城", "港")
_ONE_DOES = compile_late(r"(?:于|在)?(?:(?:19|20)\d\d|去年|今年|昨[天日]?|日前|近日|目前)[^，。；\d]{0,8}(?:有|获|录得|亏损|收入|公布|宣布|推出|培育|完成|申请)|"
                       r"发言人|行政总裁|主席|共?培育|获(?:拨款|注资|批)|录得|公布|宣布|表示")
_STAGES = ("首期", "一期", "二期", "三期", "项目", "一厂")
_CALLED = ("企业", "公司", "龙头", "推动", "支持", "引进", "依托", "携手")
_STATE = ("国家", "中央", "全国", "国务院", "最高人民", "最高", "全国人大", "联合国", "联邦", "中共中央",
          "自治区", "省", "市", "区", "县")  # what an agency may be called by but a place
_DOINGS = ("发展", "建设", "运营", "管理", "服务", "开发", "规划", "设计", "改造", "扩建", "投资")  # verbs before a bare ending
_SUBUNITS = ("分", "办公室", "管委会", "管理委员会", "党工委", "超市", "服务部", "事业部", "服务平台", "指挥部", "总部", "事务所")
# what makes another word of an ending: 大学生, 中心城区, 银行业, 政府性
_SWALLOWED = {"大学": "生城", "中心": "城区镇线村化组", "银行": "业卡", "证券": "报时化", "政府": "性采投引工网", "公司": "法债", "集团": "化军", "学校": "化",
              "海关": "总", "港口": "岸", "项目": "化制", "医院": "感", "公路": "网", "铁路": "网",
              "高速": "增发路率度成", "机场": "群", "汽车": "产零工制销品",
              "国会": "议山", "联盟": "链", "示范区": "县", "合作区": "域", "工程": "师院化类", "航班": "量", "广场": "舞", "卫星": "城互网"}


@frozen
class OrganisationHit:
    """An organisation named at start:end; ``bare`` where nothing but the ending stands there."""

    start: int
    end: int
    type: str  # park, company, institution, agency, project, class
    ending: str
    bare: bool = False


@compiled
def list_endings() -> dict[str, list[tuple[str, str, str]]]:
    """Endings by their last two characters (or one), longest first: (ending, type, needs)."""
    index: dict[str, list[tuple[str, str, str]]] = {}
    for row in read_table("name_suffixes.csv"):
        index.setdefault(row["suffix"][-2:], []).append((row["suffix"], row["type"], row["needs"]))
    for endings in index.values():
        endings.sort(key=lambda entry: -len(entry[0]))
    return index


@compiled
def _endings_by_three() -> dict[str, dict[str, list[tuple[str, str, str]]]]:
    """Endings by their last two characters and by the one before these; "" for what is no longer than two."""
    index: dict[str, dict[str, list[tuple[str, str, str]]]] = {}
    for pair, endings in list_endings().items():
        befores = {"", *(ending[-3] for ending, *_ in endings if len(ending) > 2)}
        index[pair] = {before: [e for e in endings if len(e[0]) < 3 or e[0][-3] == before] for before in befores}
    return index


@compiled
def list_park_words() -> frozenset[str]:
    """The endings of the names of parks: words that alone tell no park from another."""
    return frozenset(row["suffix"] for row in read_table("name_suffixes.csv") if row["type"] == "park")


def find_organisations(norm: str, pairs_at: Sequence[int], places: Sequence[PlaceHit]) -> list[OrganisationHit]:
    """The organisations of a text in its normal form.

    ``pairs_at`` tells where the last two characters of an ending stand.
    """
    index = _endings_by_three()
    place_at = {h.end: h.start for h in places if h.place.level != "world"}
    hits: list[OrganisationHit] = []
    counts: dict[str, int] = {}
    for i in pairs_at:
        end = i + 2
        endings = index[norm[i:end]]
        for ending, kind, needs in endings.get(norm[i - 1:i]) or endings[""]:
            if norm.startswith(ending, end - len(ending)):
                hit = _read_name(norm, end, ending, kind, needs, place_at, hits[-1] if hits else None, counts)
                if hit:
                    while hits and hit.start <= hits[-1].start and hit.end >= hits[-1].end:
                        hits.pop()
                    hits.append(hit)
                break
    return hits


def _read_name(norm: str, end: int, ending: str, kind: str, needs: str, place_at: dict[int, int],
               last: OrganisationHit | None, counts: dict[str, int]) -> OrganisationHit | None:
    after = norm[end:end + 1]
    if after and after in _SWALLOWED.get(ending, ""):
        return None
    foot = end - len(ending)
    if norm[end - 1:end + 1] in list_words() and is_seam(norm, foot, end):
        return None
    if needs != "any":
        return _read_trade_name(norm, foot, end, ending, needs, place_at, last, counts)
    start, first_place = _find_edge(norm, foot, kind, place_at, last, ending.endswith(_LEGAL))
    if start == foot:
        if kind == "park" or kind == "agency" and ending != "办公室" or ending in ("公司", "集团", "研究院", "学院", "医院", "学校", "协会"):
            return OrganisationHit(foot, end, kind, ending, True)
        return None
    if kind == "park" and norm[foot - 1] in _JUDGED_ENDS and (judged := _JUDGED.search(norm, start, foot)):
        return OrganisationHit(judged.start(), end, "class", ending)  # 某省一流开发区, 创百亿园区: what others are, too
    own = norm[start:foot]
    if kind == "park" and _SIZED.fullmatch(own):
        return OrganisationHit(foot, end, kind, ending, True)  # 过百亿园区5个
    if first_place is None:
        if kind != "project" or not _SIZE.search(norm, start, foot):
            start = _trim_words(norm, start, foot)
        while norm[start:start + 2] in _DOINGS:
            start += 2
        when = _SINCE.match(norm, start, foot) if norm[start] in _SINCE_BEGINS else None
        start = when.end() if when and when.end() <= foot else start
        if start >= foot:
            return OrganisationHit(foot, end, kind, ending, True) if kind == "park" else None
        while start < foot and norm[start] in "年月日期季级型式性化" and not norm.startswith("年产", start):
            start += 1
        own = norm[start:foot]
        strange = count_strange(own)
        if kind == "company" and ending.endswith(_LEGAL) and len(own) > 3 and not is_generic(own) and \
                norm[start - 1:start] in _CLEAN:
            return OrganisationHit(start, end, kind, ending)  # a name in full, though its words are everyday ones
        if kind == "agency" and own not in _STATE:
            return OrganisationHit(foot, end, kind, ending, True)
        if kind == "company" and ending in _COMPANY and own.endswith(_KINDS_OF_COMPANY):
            return None
        if own.endswith(_GROUNDS) and ending == "公司" and len(own) > 2 and _says_itself(norm, start, end):
            return OrganisationHit(start, end, kind, ending)  # 科技园公司发言人
        if kind == "institution" and len(own) > 3 and strange < 2 and _says_itself(norm, start, end):
            return OrganisationHit(start, end, kind, ending)  # 应用科学研究院去年有员工…
        if is_generic(own) and kind != "agency":
            return OrganisationHit(start, end, "class", ending) if kind == "park" else None
        if kind == "project" and (norm[start - 1:start].isdigit() or _is_sized_kind(own)):
            return None  # 4条生产线, 110千伏变电站
        if kind == "project" and (strange < 2 or len(own) < 4 and ending in ("项目", "工程")):
            return None
        if kind != "agency" and (strange == 0 or strange == 1 and len(own) > 2):  # everyday words: a kind (概念验证中心)
            if own.startswith(_WORLDWIDE) and ending in _BODIES:
                return OrganisationHit(start, end, kind, ending)
            is_class = kind == "park" and norm[start - 1:start] in ("", *"，。；：、\n“（ ")
            return OrganisationHit(start, end, "class", ending) if is_class else None
        if len(own) == 1 and needs == "any" and kind != "agency":
            return None
    elif kind == "company" and ending in _COMPANY and norm[start:foot].endswith(_KINDS_OF_COMPANY):
        return None
    elif kind == "project" and is_generic(_LEVEL.sub("", _without_places(norm, start, foot, place_at))) and \
            _LEVEL.match(_without_places(norm, start, foot, place_at)):
        return None  # 某市级重大项目
    elif kind == "project" and count_strange(_without_places(norm, start, foot, place_at)) == 0 and len(ending) < 2:
        return None
    return OrganisationHit(start, end, kind, ending)


def _says_itself(norm: str, start: int, end: int) -> bool:
    """Whether words that tell a kind open a clause and speak or act there, as the name of one does."""
    return norm[start - 1:start] in ("", *"，。；：\n（“ ") and _ONE_DOES.match(norm, end) is not None


def _read_trade_name(norm: str, foot: int, end: int, ending: str, needs: str, place_at: dict[int, int],
                     last: OrganisationHit | None, counts: dict[str, int]) -> OrganisationHit | None:
    """A company called by a word of its own and its trade: 鹏锋科技; no everyday word, and said twice or in a list."""
    if norm[end:end + 2] in _generic() or norm[end:end + 2] in ("日报", "产业", "企业"):
        return None
    before = norm[foot - 1] if foot else "，"
    if (before in _PARTS or not _is_inner(before) and before != "）") and foot not in place_at:
        return None  # no word of its own: the edge would stand right here
    start, first_place = _find_edge(norm, foot, "company", place_at, last)
    own_start = start
    if first_place is not None:
        own_start = first_place
        for size in range(2, foot - first_place + 1):
            if place_at.get(first_place + size) == first_place:
                own_start = first_place + size
    own_start = _trim_words(norm, own_start, foot)
    if first_place is None:
        start = own_start
    own = norm[own_start:foot]
    while len(own) > 2 and own[-2:] in _generic() and count_strange(own[:-2]) >= 2:
        own = own[:-2]
    if not own or is_generic(own) or own[-1] == "新" or len(own) > 5:
        return None
    is_everyday = count_strange(own) < len(own) - len(own) // 3
    if is_everyday and not _acts_as_company(norm, own + norm[foot:end], counts):
        return None
    clean = own_start == 0 or norm[own_start - 1] in "，。；：、\n“（ "
    is_called = norm.startswith(_CALLED, max(own_start - 2, 0))
    if len(own) == 1 and not clean and not (is_called and norm.startswith(_STAGES, end)):
        return None
    name = norm[own_start:end]
    is_label = (own_start == 0 or norm[own_start - 1] in "\n。；、.") and norm[end:end + 1] == "："  # 青禾科技：产值5亿元
    goes_on = norm[end:end + 1] in tuple("、等") or _SO_MANY.match(norm, end) is not None
    listed = is_label or (clean or start > 0 and norm[start - 1] in "，。；：、\n“（ ") and goes_on
    acts = norm.startswith(_ACTS, end) or is_called or is_everyday or clean and _WHEN.match(norm, end) is not None
    if not listed and not acts:
        if needs == "acts":
            return None
        if name not in counts:
            counts[name] = norm.count(name)
        if counts[name] < 2:
            return None
    return OrganisationHit(start, end, "company", ending)


def _is_sized_kind(own: str) -> bool:
    """Whether a size and everyday words are all that stands before the ending: no one work is called so."""
    bare = own.removeprefix("年产").removeprefix("日产")
    size = _SIZE.match(bare)
    return size is not None and count_strange(bare[size.end():]) < 2


def _acts_as_company(norm: str, name: str, counts: dict[str, int]) -> bool:
    """Whether a trade name of everyday words (远航电池) is said again and does what only a company does."""
    key = name + "+"
    if key not in counts:
        counts[key] = 0
        at = norm.find(name)
        while at >= 0 and len(name) > 3:
            counts[key] += 1 + 100 * bool(_CORPORATE.match(norm, at + len(name)))
            at = norm.find(name, at + len(name))
    return counts[key] > 101


def _find_edge(norm: str, foot: int, kind: str, place_at: dict[int, int],
               last: OrganisationHit | None, is_legal: bool = False) -> tuple[int, int | None]:
    """Where the name begins, and where its first place stands (None where it holds none)."""
    singles, doubles = list_stop_words()
    double_ends = _double_ends()
    words = list_words()
    at, first_place = foot, None
    last_end = last.end if last else -1
    limit = max(foot - _LONGEST_NAME, 0)
    while at > limit:
        if at == last_end and at < foot:
            if last.bare:
                break
            if last.ending in list_weak_endings():
                at = last.start
                continue
            if last.type != "class":
                between = norm[at:foot]
                is_branch = first_place == at and (norm[foot] == "分" or kind == last.type == "institution")
                if is_branch or is_generic(between) or norm.startswith(_SUBUNITS, foot):
                    return last.start, last.start
                break
        if at in place_at:
            at = first_place = place_at[at]
            if norm[at - 1:at] in ("与", "和", "及", "、"):
                break
            continue
        mark = norm[at - 1]
        if not ("\u4e00" <= mark <= "\u9fff" and mark != "丨" or mark in _LATIN):  # _is_inner, without a call
            if mark == "）" and at == foot:
                opened = norm.rfind("（", max(at - 10, 0), at)
                if opened > 0 and (at - 1 in place_at or is_legal and at - opened < 8):
                    at = opened
                    continue
                break
            branch = _BRANCH.search(norm, max(at - 6, 0), at) if mark == "）" and kind != "agency" else None
            if branch and (kind != "project" or at - 1 in place_at):
                at = branch.start() + 1  # 华岳（江州）科技产业园
                continue
            if mark.isdigit() and kind == "project":
                digits = _DIGITS.search(norm, max(at - 8, 0), at)
                first = digits.start() if digits else 0
                if first and _SIZE.match(norm, first) and _is_inner(norm[first - 1]):
                    at = first
                    continue
            break
        if mark in double_ends and (norm[at - 2:at] in doubles or norm[at - 3:at] in doubles or norm[at - 4:at] in doubles):
            break
        if mark in singles and (mark in _HARD or norm[at - 1:at + 1] not in words and norm[at - 2:at] not in words):
            if mark in "与和及" and (last is None or last.end != at - 1) and _joins_inside(norm, at - 1, foot, place_at):
                at -= 1
                continue
            if is_legal and _stands_in_name(norm, at - 1, place_at):
                at -= 1
                continue
            if mark in "为比之" and at >= 3 and not _is_inner(norm[at - 3]):
                at -= 2 if norm[at - 2] not in singles and _is_inner(norm[at - 2]) else 0  # 华为 …
            break
        at -= 1
    if first_place is not None and first_place > at:
        before = norm[at:first_place]
        if before[-1] != "（" and (len(before) < 2 or count_strange(before) < 2):
            at = first_place
    return at, first_place


def _is_inner(char: str) -> bool:
    """Whether a character may stand inside a name; 丨 only parts words."""
    return "\u4e00" <= char <= "\u9fff" and char != "丨" or char in _LATIN


def _stands_in_name(norm: str, at: int, place_at: dict[int, int]) -> bool:
    """Whether a character that mostly parts names belongs to that of a company: its first after a stop, or its second.

    和泰电子有限公司, 安和科技有限公司, 江州安和科技有限公司; but not 与和泰…, A市和B公司.
    """
    mark, before = norm[at], norm[at - 1:at]
    if before in ("", "\n", "。", "："):
        return mark in _FIRST_IN_NAMES and not any(place_at.get(end) == at + 1 for end in range(at + 3, at + 8))
    return mark in _IN_NAMES and _is_inner(before) and before not in list_stop_words()[0] and before not in _BEFORE_AND \
        and at not in place_at and (norm[at - 2:at - 1] in _CLEAN or norm[at - 2] in list_stop_words()[0] or at - 1 in place_at)


def _joins_inside(norm: str, at: int, foot: int, place_at: dict[int, int]) -> bool:
    """Whether 与, 和 or 及 at this place joins two words of one name (科学与技术研究所) rather than two names."""
    if foot - at > 8 or at in place_at or at + 1 == foot:
        return False
    before, after = norm[max(at - 2, 0):at], norm[at + 1:at + 3]
    return before in _generic() and after in _generic()


def _trim_words(norm: str, start: int, foot: int) -> int:
    """Leave out everyday words before a string that is none: 企业零跑 → 零跑."""
    words = list_words()
    while foot - start >= 4 and norm[start:start + 2] in words and count_strange(norm[start + 2:foot]) >= 2:
        start += 2
    return start


def _without_places(norm: str, start: int, foot: int, place_at: dict[int, int]) -> str:
    pieces, at = [], foot
    while at > start:
        if at in place_at and place_at[at] >= start:
            at = place_at[at]
        else:
            pieces.append(norm[at - 1])
            at -= 1
    return "".join(reversed(pieces))


@compiled
def list_weak_endings() -> frozenset[str]:
    """Endings that tell a company only behind a word of its own: trades (科技, 电池)."""
    return frozenset(ending for endings in list_endings().values() for ending, _, needs in endings if needs != "any")


@lru_cache(maxsize=4096)
def is_generic(text: str) -> bool:
    """Whether a string is made of words that tell a kind only: 国家级科技, but not 沧澜.

    >>> is_generic("国家级科技企业"), is_generic("沧澜")
    (True, False)
    """
    generic = _generic()
    size, reach = len(text), {0}
    for i in range(size):
        if i in reach:
            reach.update([end for end in range(i + 1, min(i + 5, size) + 1) if text[i:end] in generic])
            if len(reach) == 1:
                return False  # as of most names: no such word begins them
    return size in reach


@compiled
def _generic() -> frozenset[str]:
    return frozenset(row["word"] for row in read_table("name_generic.csv"))


@compiled
def list_stop_words() -> tuple[frozenset[str], frozenset[str]]:
    """Words that stand before a name and are no part of it, most of them verbs: of one character, and of more."""
    words = [row["word"] for row in read_table("name_stops.csv")]
    return frozenset(w for w in words if len(w) == 1), frozenset(w for w in words if len(w) > 1)


@compiled
def _double_ends() -> frozenset[str]:
    return frozenset(word[-1] for word in list_stop_words()[1])
