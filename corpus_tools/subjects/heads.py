"""The name that each clause opens with, or that it founds."""
from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from corpus_tools.late import compile_late
from corpus_tools.names.cues import STRONG
from corpus_tools.subjects.asides import WORKSHOP
from corpus_tools.subjects.elsewhere import is_field
from corpus_tools.subjects.foretellers import has_analyst
from corpus_tools.subjects.reading import LOCAL, NATION, SUBJECT_TYPES, Reading
from corpus_tools.subjects.role_words import OWN_RESULTS, REPORTED
from corpus_tools.traditional import write_simplified

IS_STRONG = compile_late(r"[^，。；\d]{0,6}(?:[\d一二三四五六七八九十百千]+强|" + "|".join(STRONG) + ")")  # 全国百强企业6家落户新区
_TITLE = compile_late(r"[^，。；\d]{0,8}(?:单项冠军|小巨人|瞪羚|独角兽|领军)[^，。；\d]{0,6}\d")
_SORT = compile_late(r"级?(?:科技型|专精特新|创新型|高新技术|重点|瞪羚|独角兽|单项冠军|小巨人|领军)[^，。；\d]{0,8}\d{1,4}[余多]?[家个户]")
_IN_THERE = compile_late("车间|厂里|该厂|我们")
_EXAMPLE = compile_late(r"[\u4e00-\u9fff]{2,12}等")
# 全国共有230家国家经开区，拥有…: what is counted is the next clauses' topic
_GOES_ON = ("聚集", "集聚", "拥有", "其中", "贡献", "创造", "占", "汇聚", "汇集", "云集", "坐拥", "集中")
_FOUNDED, _FOUNDS = ("park", "institution", "company", "project"), tuple(
    f"{word}{done}" for word in ("设立", "成立", "建立", "组建", "创办", "创建", "新设", "兴办", "建成", "打造", "建设", "建起", "兴建",
    "共建", "合建", "联建", "援建", "启动", "谋划", "规划", "筹建") for done in ("", "了"))
_STAGE, _SITED = compile_late("(?:[一二三四]期)?(?:项目|工程)?(?:建设|建设项目)?"), ("选址", "位于", "坐落")  # 启动某园二期建设，选址某镇，规划面积…
_IS = compile_late("是|成?为")  # 某园是省级开发区，集聚了300家企业: the park has them
_FIRST_YEAR = compile_late("(?:投产|运营|开业)?(?:当年|当月|次年|翌年|第二年)")
_IT_IS = compile_late(r"，(?:增[长速幅]|同比|达|高达|为|有|约|超过?|占|[^，。；\d]{0,8}\d)")
_TOLD = ("topic", "comparison", "oblique", "locative")  # parts of whom the clause before may tell
_TELLING = "以是为有"  # what stands before them then
_ABOVE_ALL, _MOST = ("尤以", "尤其以", "特别以", "其中以", "尤其是以"), compile_late("(?:表现|增[长幅速])?(?:最为|为最|最|居首|领先)[^，。；]{0,4}，")
_OUTLETS = compile_late(r"[^，。；]{0,20}?(?:店|网点|经销商|代理商|加盟商|分公司|办事处|服务站|会员)")
_SITES, _FIRMS = compile_late("的(?:生产|制造|研发|海外|新)?(?:基地|工厂|中心|总部|公司|子公司|厂区|园区|项目)"), ("company", "institution")
_PLACES_THERE = compile_late(r"\d+[余多]?个(?:城市|省|市|地区|县)|\d+[余多]?[家位](?:客户|企业)")
_SHARES = ("市场占有率", "市场份额", "市占率")
_LISTED, _OF_MANY = ("project", "park", "company", "name"), compile_late(r"[^，。；]*?等(?:(?:一批)?\d+[多余]?(?:个|家|项|所|座|条)|一大?批|众多)")
_LISTED_IN, _SUCH = ("place", "park"), compile_late("[^，。；]*?等[^，。；、\\d]{0,10}(?:项目|工程)|[^，。；\\d]*?等[^，。；、\\d]{0,10}(?:企业|公司|厂商|龙头|品牌)")
_SIZES = compile_late("(?:其|首期|一期|核准|批准|批复|总|规划|控制)*(?:规划)?(?:总?面积|总?占地|总?投资|注册资[本金]|用地|建筑面积|范围)|(?:整治|治理|全长|建设|改造)[^，。；\\d]{0,6}\\d")
_HOLDS = compile_late("(?:近日|日前|今日|今天|昨日|昨天|正式|隆重|成功|[\\d月日年]){0,8}(?:举办|举行|召开|启动|组织)")

_OF_ALL = compile_late("全国|各地|各省")  # of a title
ITEM = compile_late("[■●◆▲★◎▶►•·▪□◇☆△※➤*—-]|\\d{1,2}[.、．]|[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十\\d]{1,2}）")


def find_heads(reading: Reading) -> dict[int, int]:
    """For each clause the name that it opens with; of an apposition (某区企业某公司) the last."""
    norm, of_park = reading.passage.norm, reading.main.type == "park"
    heads: dict[int, int] = {}
    for k, role in enumerate(reading.roles):
        who, part = reading.who[k], role.part
        if who is None:
            continue
        if not role.head:
            if part in ("object", "topic") and who.type in _FOUNDED and (_is_founded(reading, k) or _is_published(reading, k)):
                heads[role.clause] = k
            elif part in _TOLD and norm[reading.names[k].start - 1] in _TELLING and who.type in SUBJECT_TYPES and _is_told(reading, k):
                heads[role.clause] = k
            continue
        speaks = part == "title" and who.type == "company" and not has_analyst(norm, reading.names[k])  # 某公司副总经理某某说，…: of the company
        if (part in LOCAL or speaks) and who.type in SUBJECT_TYPES and not _is_example(reading, k) and not sells_there(reading, k) and \
                not is_field(reading, k) and not (of_park and (_is_office(reading, k) or _is_scene(reading, k))):
            known = heads.get(role.clause)
            if known is None or reading.roles[known].part == part and reading.names[k].start - reading.names[known].end != 1:
                heads[role.clause] = k
    return heads


def sells_there(reading: Reading, k: int) -> bool:
    """老字号“青禾斋”，全国有门店600家: whether all the country is only where the company before it sells."""
    norm, name = reading.passage.norm, reading.names[k]
    is_nation = name.text == "全国"
    if name.level == "country" and norm.startswith(_SHARES, name.end):
        return True  # 年出口额7亿元，全国市场占有率70%
    if norm.endswith(("在", "为"), 0, name.start) and (
            is_nation and _PLACES_THERE.match(norm, name.end) is not None or _SITES.match(norm, name.end) is not None):
        return any(reading.names[j].type in _FIRMS and reading.roles[j].head for j in _list_before(reading, k))
    return is_nation and reading.main.type in ("company", "name") and _OUTLETS.match(norm, name.end) is not None and (
        norm[name.start - 1:name.start] in "：\n" or any(reading.names[j].type == "company" for j in _list_before(reading, k)))


def _list_before(reading: Reading, k: int) -> Iterator[int]:
    """The names before one in its sentence, the last one first."""
    start = reading.passage.sentences[reading.passage.clauses[reading.roles[k].clause].sentence].start
    return (j for j in range(k - 1, -1, -1) if reading.names[j].start >= start)


def _is_office(reading: Reading, k: int) -> bool:
    """川科管理局说，目前有5家厂商, of another park that the text is about: who looks after several tells of that one."""
    name, who = reading.names[k], reading.who[k]
    return who is not None and who.type == "park" and who.full != reading.main.name and k + 1 < len(reading.names) and \
        reading.names[k + 1].start == name.end and reading.names[k + 1].text == "管理局" and reading.roles[k + 1].part == "source"


def _is_scene(reading: Reading, k: int) -> bool:
    """在某公司生产车间，工人正忙: whether a company is only where the scene is, in a text of a park; but …。“车间有6条生产线”."""
    who, passage = reading.who[k], reading.passage
    scene = WORKSHOP.match(passage.norm, reading.names[k].end) if who is not None and who.type == "company" else None
    return scene is not None and not _IN_THERE.search(passage.norm, scene.end(), passage.blocks[passage.sentences[
        passage.clauses[reading.roles[k].clause].sentence].block].end)


def _is_told(reading: Reading, k: int) -> bool:
    """增速最快的是某市，达到6%: whom the clause before tells, where the next one goes on with the figure; 尤以某港最为明显，…."""
    name, norm = reading.names[k], reading.passage.norm
    if norm[name.start - 1:name.start] == "以":
        return norm.endswith(_ABOVE_ALL, 0, name.start) and _MOST.match(norm, name.end) is not None
    return norm.endswith(("的是", "的为", "的则是", "的还是", "的仍是", "的还有"), 0, name.start) and _IT_IS.match(norm, name.end) is not None


def _is_founded(reading: Reading, k: int) -> bool:
    """国务院批准设立某出口加工区，规划面积2平方公里: what is founded, where the next clause tells how large it is; …，当年产值5亿元."""
    name, norm, clauses = reading.names[k], reading.passage.norm, reading.passage.clauses
    number = reading.roles[k].clause
    if not norm.endswith(_FOUNDS, 0, name.start) or _STAGE.fullmatch(norm, name.end, clauses[number].end) is None:
        return False
    number += 1 + (number + 2 < len(clauses) and norm.startswith(_SITED, clauses[number].end + 1))
    if number >= len(clauses) or clauses[number].sentence != clauses[reading.roles[k].clause].sentence:
        return False
    start = clauses[number].start
    return _SIZES.match(norm, start) is not None or name.type == "company" and _FIRST_YEAR.match(norm, start) is not None


def _is_published(reading: Reading, k: int) -> bool:
    """某县政府公布某园2031年营运成果，全年营业额9亿元: whose results an office tells."""
    name, norm = reading.names[k], reading.passage.norm
    return norm.endswith(REPORTED, 0, name.start) and OWN_RESULTS.match(norm, name.end) is not None


def _is_example(reading: Reading, k: int) -> bool:
    """新加坡某某国际等500强企业入驻: a country that only begins the name of one of many; 全国百强企业6家落户: of many."""
    name, norm = reading.names[k], reading.passage.norm
    if "strong" in reading.cues and name.level in ("country", "world") and IS_STRONG.match(norm, name.end):
        return True
    if name.level in ("province", "municipality", "city") and (
            reading.main.type != "place" and _TITLE.match(norm, name.end) or is_of_sort(reading, k)):
        return True  # 某省单项冠军3家，…
    if name.type in _LISTED and 0 < norm.find("等", name.end, reading.passage.clauses[reading.roles[k].clause].end) and \
            _OF_MANY.match(norm, name.end) is not None:
        return True  # 甲科技园、乙大道等38个项目开工，总投资210亿元: of all
    if reading.main.type in _LISTED_IN and _is_of_list(reading, k):
        return True
    return name.level == "country" and name.place not in NATION and reading.is_local and \
        norm.find("等", name.end, name.end + 13) >= 0 and _EXAMPLE.match(norm, name.end) is not None


def is_of_sort(reading: Reading, k: int) -> bool:
    """某园有专利大户22家，某市瞪羚企业名录上的8家: whether a place only says whose list those are on that the park or body has."""
    passage, names, roles = reading.passage, reading.names, reading.roles
    chain = passage.clauses[roles[k].clause].chain
    for j in range(k, -1, -1):
        if passage.clauses[roles[j].clause].chain != chain:
            return False
        if passage.norm[names[j].start - 1] == "，" and _SORT.match(passage.norm, names[j].end) is not None:
            continue
        if j == k or roles[j].head and roles[j].part == "topic" and names[j].type != "agency":
            return j < k and reading.who[j] is not None and reading.who[j].type in _FOUNDED
    return False


def _is_of_list(reading: Reading, k: int) -> bool:
    """Whether a company is one of a list without a figure: 甲公司、乙公司等企业集聚，产业产值突破千亿元, in what a place has, is the place's."""
    names, norm = reading.names, reading.passage.norm
    name, end = names[k], reading.passage.clauses[reading.roles[k].clause].end
    if name.type != "company" and not (
            name.type == "project" and k and names[k - 1].type == "company" and names[k - 1].end == name.start - 1):
        return False
    such = _SUCH.match(norm, name.end) if "等" in norm[name.end:name.end + 120] else None
    return such is not None and not any(map(str.isdigit, norm[such.end():end])) or \
        ("、" == norm[name.end:name.end + 1] or "、" == norm[name.start - 1:name.start] and not norm[name.start - 2].isdigit()) and \
        not any(map(str.isdigit, norm[name.end:end]))


def find_counted(reading: Reading, number: int) -> int | None:
    """The class that a clause ends with and the next clause goes on about."""
    clauses = reading.passage.clauses
    if number + 1 >= len(clauses) or clauses[number + 1].sentence != clauses[number].sentence:
        return None
    k = bisect_right(reading.starts, clauses[number].end - 1) - 1
    is_class = k >= 0 and reading.names[k].type == "class" and reading.names[k].end == clauses[number].end
    norm, start = reading.passage.norm, clauses[number + 1].start
    if not is_class or not norm.startswith(_GOES_ON, start) or norm.startswith("占地", start):
        return None
    return k if k == 0 or not reading.roles[k - 1].head or not _IS.search(norm, reading.names[k - 1].end, reading.names[k].start) else None


def lists_several(reading: Reading, sentence: int, heads: dict[int, int]) -> bool:
    """Whether the chains of a sentence have different topics: 甲市1个；乙市2个."""
    s, clauses = reading.passage.sentences[sentence], reading.passage.clauses
    chains = {clauses[c].chain: reading.who[heads[c]].full for c in range(s.first, s.last) if c in heads}
    return len(set(chains.values())) > 1


def holds_event(reading: Reading, k: int) -> bool:
    """Whether what a name does is only to hold an event of the main subject."""
    main, norm, name = reading.main, reading.passage.norm, reading.names[k]
    return main.type in ("park", "project", "institution") and _HOLDS.match(norm, name.end) is not None and \
        main.shown is not None and write_simplified(main.name) in norm[name.end:reading.passage.clauses[reading.roles[k].clause].end]


def find_of_item(reading: Reading, block: int) -> int | None:
    """The region that an item of a digest of the whole country is about: the first that it names, or whose office."""
    passage, names, who = reading.passage, reading.names, reading.who
    start, end = passage.blocks[block].start, passage.blocks[block].end
    if not ITEM.match(passage.norm, start) or \
            reading.main.name not in NATION and not _OF_ALL.search(passage.norm, 0, passage.blocks[0].end):
        return None
    own = range(bisect_left(reading.starts, start), bisect_left(reading.starts, end))
    told = (k for k in own if names[k].type in ("place", "agency") and who[k] is not None and names[k].level != "group")
    first = next(told, None)
    if first is None or not names[first].place or names[first].place in NATION or who[first].full in NATION:
        return None
    if names[first].type == "place":
        return first
    return next((k for k in own if names[k].type == "place" and names[k].place == names[first].place), first)
