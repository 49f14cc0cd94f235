"""Stand-ins for bodies led back to them: 园区, 该院, 公司, 项目."""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import abbreviates
from corpus_tools.names.edges import find_edge
from corpus_tools.names.find import Name
from corpus_tools.names.loose_names import is_person
from corpus_tools.names.places import list_places
from corpus_tools.names.pointers import cut_pointer
from corpus_tools.split import Passage
from corpus_tools.subjects.bare_parks import is_counted, strip_office
from corpus_tools.subjects.fitting_words import fits_word, is_of_ground, same_sort
from corpus_tools.subjects.mentions import is_introduced
from corpus_tools.subjects.roles import Role
from corpus_tools.subjects.topics import Main

_ANY_KIND = ("园区", "项目", "工程", "新区")
_WHOLE, _PARTS = ("公司", "集团", "集团公司"), ("子公司", "分公司", "母公司", "控股股东")
_IS_BUILT = compile_late("开建|开工|奠基|动工|破土|签约|落户|启动建设")
_COMES_THERE = compile_late("(?:项目)?[^，。；、0-9]{0,6}?(?:落户|落地|动工|开工|签约|奠基|启动建设|开建)")
_FIELDS, _IN_WORK = ("油田", "气田", "煤田"), ("油田", "气田", "煤田", "生产线")  # no 项目 is spoken of; nor in a text about a work
_GROUNDS = ("园区", "园方", "该园区", "全园", "园内", "谷内", "园区内")
_SETTLES = ("落户", "落地", "开工", "签约", "动工", "奠基", "启动", "由", "位于", "选址", "建成", "竣工", "投产", "投资协议", "合作协议", "框架协议")
_BACK, _GARDENS, _OPENING = 4, ("园", "园区", "谷", "港", "城"), compile_late("[^，。；：\\d]{2,14}[，：]")  # paragraphs; 据介绍，
# whose work it is, before what it is called: 某公司合作建设的; what is held for it
_IS_OF = compile_late("(?:.*(?:公司|集团|政府|企业))?(?:(?:合作|共同|联合|共建|投资|承建|承办|建设|实施|开发|引进|举行)+的?(?=..))?")
_IS_HELD = compile_late("(?:在[^，。；]{1,12})?(?:举行|举办|召开)|(?:集中)?(?:签约|开工|奠基|启动|揭牌|投产|落成)仪式")
_IS_VISITED = compile_late("[^，。；]{0,8}(?:考察|调研|参观|走访|观摩|视察|慰问|学习交流)")
_VISITING = ("来到", "走进", "走访", "走访了", "参观", "参观了", "考察了", "探访", "到访", "抵达", "步入", "走入")
_WIDE, _MADE, _THAN = ("province", "country", "group"), ("为", "成"), tuple("落后 落后于 高于 低于 超过 优于 领先 仅次于 不及 比 较".split())  # 改建为某园
_MET = ("company", "park")
_COUNTED = ("孵化器", "加速器", "众创空间", "项目区")  # bare, they are things that a park has
_WORKS = ("park", "institution", "project")  # whose works 项目 may be
_BODIES = (*_WORKS, "company")
_TYPES = {"park": ("park",), "company": ("company", "name"), "institution": ("institution",), "project": ("project",)}


def find_body(passage: Passage, name: Name, names: Sequence[Name], roles: Sequence[Role], seen: Sequence[int],
              main: Main, sole: Name | None) -> Name | None:
    """The park, company or institution that a stand-in (园区, 该院) means; None where nobody knows."""
    types = _TYPES[name.level] if name.level in _TYPES else (name.level,)
    said = passage.norm[name.start:name.end].removeprefix("整体").removeprefix("整个")
    word = cut_pointer(said).replace("邨", "村")
    is_kind = name.level in ("park", "project", "institution") and said[0] not in "该园谷本全我这此" and word not in _ANY_KIND
    is_bare = name.level == "park" and said[0] not in "该本全我这此"
    if is_bare and (is_kind and _is_wide(names, name) or is_counted(passage.norm, name.start)):
        return Name(name.start, name.end, name.text, "class", name.text)  # 我国软件园: all of them
    if said == "园区" and main.type == "class" and (passage.norm.startswith("整体", name.end) or passage.norm[name.start - 1] == "大"):
        return main.shown  # 三大科学园区…，园区整体出口额, 三大园区出口额
    here = passage.sentences[passage.sentence_at(name.start)]
    sentence, paragraph = here.start, passage.blocks[here.block].start
    if name.level == "project" and here.block and passage.blocks[here.block - 1].kind == "heading":
        paragraph = passage.blocks[here.block - 1].start  # 云麓仓储项目, and below it 项目占地30亩
    if said[0] in "该此" and sentence == paragraph and here.block and passage.blocks[here.block - 1].kind == "para":
        paragraph = passage.sentences[passage.sentence_at(sentence) - 1].start  # goes on with the last sentence of the one before
    if name.level == "company" and names[0].type == "institution" and roles[0].head and not _is_company_told(names, roles, seen) and \
            is_introduced(passage.norm, names[0]):
        return names[0]  # 某设计院位于…。公司成立于1990年
    is_main = main.shown is not None and (main.type in types or name.level == "park" and main.type == "institution")
    fallback = near = met = like = None
    is_that = said[0] in "这该此"
    is_pointed = len(word) > 3 and is_that
    is_park, is_work_word = name.level == "park", name.level == "project"
    wanted = {*types, *(_BODIES if is_pointed else _WORKS if is_work_word else ()),
              *(("agency", *(("company", "institution") if said in _GROUNDS else ()), *(("project",) if is_kind or is_that else ()))
                if is_park else ())}
    is_park_said = is_park and not is_kind and said[0] not in "该此这"
    if is_park_said and (made := _find_made(passage.norm, names, roles, seen, sentence)) is not None:
        return made
    group = None if said != "集团" else next(
        (names[k] for k in reversed(seen[-25:]) if names[k].type == "company" and said in names[k].full), None)
    for k in reversed(seen[-25:]):
        other = names[k]
        if said == "该公司" and other.type == "project" and other.start >= paragraph and (foot := other.full.find("公司") + 2) > 5:
            return Name(other.start, other.end, other.text, "company", other.full[:foot], other.place)  # 某公司生产基地…。该公司…
        if other.type not in wanted or is_work_word and other.full.endswith(_FIELDS if main.type != "project" else _IN_WORK):
            continue
        if is_park_said and fallback is not None and other.start < sentence:
            break  # only one of its own sentence goes before the last one that is told of
        if (near or met) is not None and other.start < paragraph:
            return near or met
        if name.level == "company" == other.type and other.end + 1 == name.start and passage.norm.endswith("的是", 0, other.start):
            return other  # 与甲公司形成反差的是乙公司，公司上半年亏损
        if name.level == other.type and other.type in _MET and said[0] in "该这" and (
                _IS_VISITED.match(passage.norm, other.end) is not None or
                passage.norm.endswith(_VISITING, 0, other.start) and passage.norm[other.end] not in "、和与及"):
            return other  # 县委率县投集团负责人到某公司考察。该公司…
        if said in _WHOLE and (passage.norm.endswith(_PARTS, 0, other.start) or "、" in (
                passage.norm[other.end:other.end + 1], passage.norm[other.start - 1:other.start])):
            continue  # 运业集团、某医院等指标较好，集团公司完成…: of the one whose members they are
        if group is not None and said not in other.full:
            continue  # 某集团旗下的某公司…。集团…
        if is_park and (other.type == "agency" or other.type in ("company", "institution") and said in _GROUNDS):
            other = strip_office(other)
        if is_pointed and other.type in _BODIES and abbreviates(word, passage.norm[other.start:other.end].replace("邨", "村")):
            return other  # 这座文创中心 → 某文化创意中心
        if is_that and is_park and other.type == "project" and is_of_ground(word, other.full):
            return other  # 该基地 → 某村蔬菜基地
        is_work = is_work_word and other.type in _WORKS and (
            passage.norm.startswith(word, other.end) or roles[k].head and is_introduced(passage.norm, other))  # 某产业园项目…。项目占地…
        is_work = is_work or is_work_word and said[0] in "该此这" and other.type == "park" and other.start >= paragraph and \
            passage.norm[other.start - 1] not in "在于" and _COMES_THERE.match(passage.norm, other.end) is not None  # 某物流园区落户某区。该项目占地300亩
        if other.type not in types and not is_work or roles[k].part == "bracket" or \
                not is_work and not fits_word(word, name.level, other):
            continue
        if is_park and not is_that and other.start < sentence and passage.norm[other.start - 1] == "、" and not roles[k].head:
            continue  # 有甲园、乙园…。园区: one of a list is not the one that is told of
        words = passage.norm[other.start:other.end].replace("邨", "村")
        if is_kind and words.endswith((word, word.removesuffix("区") if word.endswith("园区") else word)) and not (
                is_main and passage.norm.endswith(_THAN, 0, other.start)):
            return other
        if other.type == "name" and (sole is not None or is_person(passage.norm, other.text)):
            continue
        if name.level == "project" and not is_kind and other.type == "project" and other.start >= paragraph:
            return other  # 某集团在某区建设某项目。项目占地300亩
        if name.level == "company" and word != "公司" and words.endswith(word):
            fallback = fallback or other  # 到某集团调研。集团董事长…
        if name.level == "company" and said[0] == "该" and other.start >= paragraph:
            met = met or other  # 一行考察了某公司。该公司…
        if is_park and said[0] == "该" and other.start >= paragraph and words.endswith(word) and word not in _ANY_KIND:
            like = like or other
        if not is_kind and roles[k].part in ("topic", "source", "caused", "title"):
            if like is not None and not words.endswith(word):
                return like  # 某物流园…。某集团建成某产业园。该产业园…
            if said[0] == "该" or roles[k].part == "topic" and sentence <= other.start and (
                    other.start <= sentence + 2 or is_park_said and roles[k].head):
                return other
            if name.level in ("company", "institution", "project") and (other.start >= paragraph or not is_main):
                if said in _WHOLE and not roles[k].head and other.start >= paragraph:
                    near = near or other  # 某公司公告，收到某集团的通知，公司中标…: the one that the paragraph is about
                    continue
                last = seen[-1]
                if is_work_word and not is_that and other.start < paragraph and names[last].type == "park" and \
                        names[last].start >= sentence and roles[last].head:
                    return None  # 某工业园引进企业90家，项目全部投产后…: its own, and none of a paragraph before
                return other
            fallback = fallback or other
    if (near or met) is not None:
        return near or met
    if fallback is None and (unnamed := _find_unnamed(passage, name, word, here.block, names[seen[-1]].start if seen else -1)) is not None:
        return unnamed
    if said in ("项目", "工程") and fallback is None and main.type in ("park", "project") and main.shown is not None and passage.blocks and \
            _IS_BUILT.search(passage.norm, 0, passage.blocks[0].end):
        return main.shown  # 某产业园开工。…项目建成后…
    if is_park_said and fallback is not None and fallback.start == paragraph and main.type == "park" and \
            passage.norm.find(main.name, paragraph, name.start) < 0:
        return fallback  # in a text about the zone that it lies in: 某产业园入驻企业30家。园区计划…
    if is_park_said and word == "园区" and fallback is not None and main.type == "park" and fallback.full.endswith(_GARDENS) and \
            main.name[-1] == "区" and sentence and fallback.start == passage.sentences[passage.sentence_at(sentence - 1)].start:
        return fallback  # in a text about a zone: 某科技园占地90亩，…。园区二期新增…
    if like is not None and not main.name.endswith(word):
        return like
    if group is not None and said not in main.name:
        return group  # in a text about one of its members
    if is_main and (not is_kind or same_sort(word, main.name)) and not (main.type == "name" and sole is not None):
        return main.shown
    if is_kind and name.level == "park" and word not in _COUNTED:
        return Name(name.start, name.end, name.text, "class", name.text)
    if is_park_said and fallback is not None and fallback.start < paragraph and main.shown is not None and \
            main.shown.level in _WIDE and roles[bisect_left(names, name.start, key=lambda n: n.start)].part == "topic":
        return None  # in a text of a whole province 园区 of another paragraph are those of the province
    if fallback is None and is_pointed and name.level == "project" and not is_main:
        return Name(name.start, name.end, name.text, "project", word)  # 这个钠电池储能电站: the one that is told of
    return fallback or sole


def _find_made(norm: str, names: Sequence[Name], roles: Sequence[Role], seen: Sequence[int], sentence: int) -> Name | None:
    """The only park that its sentence names so far, where it is made or acted on there: 将旧校区改建为云江科技园，园区占地8公顷."""
    here = []
    for k in reversed(seen):
        if names[k].start < sentence:
            break
        if names[k].type == "park":
            here.append(k)
    if len(here) != 1:
        return None
    name, part = names[here[0]], roles[here[0]].part
    return name if part == "object" or part == "comparison" and norm.startswith(_MADE, name.start - 1) else None


def _is_company_told(names: Sequence[Name], roles: Sequence[Role], seen: Sequence[int]) -> bool:
    """Whether a company opens a clause of what is said so far."""
    return any(names[k].type in ("company", "name") and roles[k].head for k in seen)


def _find_unnamed(passage: Passage, name: Name, word: str, number: int, last: int) -> Name | None:
    """The work or institute that has no name of its own, by what it is called: 新型储能项目落户，项目投产后….

    It is told of in the same paragraph, ``number``; where that opens with 项目 (据介绍，项目…), in one of the few before.
    ``last`` is where the last name before begins.
    """
    if name.level not in ("institution", "project") or len(word) < 2:
        return None
    start = passage.blocks[number].start
    opens = name.level == "project" and (
        name.start == start or last < start and _OPENING.fullmatch(passage.norm, start, name.start) is not None)
    first = passage.blocks[max(number - _BACK, 0) if opens else number].start
    foot = passage.norm.rfind(word, first, name.start)
    while foot > first and opens and passage.norm[foot - 1] in "，。；\n":
        foot = passage.norm.rfind(word, first, foot)  # 项目 itself, of a paragraph between
    start = find_edge(passage.norm, foot, name.level, {}, None)[0] if foot > 0 else foot
    after = ("，", "。", "；", *_SETTLES) if name.level == "institution" else _SETTLES
    start = _IS_OF.match(passage.norm, start, foot).end() if start < foot else start
    if foot - start < 2 or passage.norm[start] == "一" or passage.norm[start - 1 : start] in ("个", "批", "些", "级") or \
            not (passage.norm.startswith(after, foot + len(word)) or _IS_HELD.match(passage.norm, foot + len(word))):
        return None
    return Name(name.start, name.end, name.text, name.level, passage.plain[start : foot + len(word)])


def _is_wide(names: Sequence[Name], name: Name) -> bool:
    """Whether a country, a province or a city stands right before a word for a park: 全省开发区."""
    k = bisect_left(names, name.start, key=lambda n: n.start) - 1
    return k >= 0 and names[k].end == name.start and names[k].level in ("country", "province", "city", "municipality")


def find_sole(companies: Iterable[tuple[Name, Role]]) -> Name | None:
    """The only one of a text's companies, though it is named late: “我们公司…”，某公司的负责人说."""
    found = {n.full: n for n, r in companies if r.part != "bracket" and n.full not in (n.place + "公司", _shorten(n.place) + "公司")}
    return next(iter(found.values())) if len(found) == 1 else None


def _shorten(place: str) -> str:
    return list_places()[place].short if place in list_places() else place
