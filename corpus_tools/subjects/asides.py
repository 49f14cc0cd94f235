"""Names that a clause mentions by the way: where something was done, members of a list that is counted, those who are to get something."""
from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from corpus_tools.late import compile_late
from corpus_tools.names.endings import list_stop_words
from corpus_tools.names.find import Name
from corpus_tools.names.places import is_inside, list_places
from corpus_tools.split import Clause, Passage

_GOES_ON = ("、", "等")  # behind a name that others follow
CONJUNCTIONS = ("、", "和", "与", "及", "以及", "暨")
_EXAMPLE = compile_late(r"(?:[\u4e00-\u9fff]{2,4}(?=等))?(?:、[^，；。：\d]{1,40}?)?"
                        r"等([^，；。：\d]{2,16})?(?:超过?|近|约|逾|达|共|有)*[\d一二三四五六七八九十]{1,4}(?:[多余]?[家间个项户款]|[多余])")
_JOINTS = frozenset("、和与及")
# what goes on with a list up to its sum
_LIST_GOES_ON, _SUMMED = frozenset("、和与及”0123456789一二两三四五六七八九十"), compile_late(
    r"”?(?:(、[^，。；：\d]{2,60}|[和与及][^，。；：、\d]{2,24})?(?:\d{1,3}|[一二三四五六七八九十]{1,3})家"
    r"(?:国家级|省级|市级|重点|龙头|骨干|规上|本土)?(?:企业|公司|单位|机构|园区|孵化器|众创空间|高新|开发区|经开区|经济)|"
    r"(、[^，。；：\d]{2,60})?(?:\d{1,3}|[一二三四五六七八九十]{1,3})个(?:重大|重点|产业)?(?:项目|工程|园区|平台))")
WORKSHOP = compile_late("的?(?:生产|加工|智能|数字化|标准化|现代化)*(?:车间|厂房|展厅|厂区|工厂|生产线)(?:内|里)?，")
_FIRST_MEMBER = compile_late(r"(?:[\u4e00-\u9fff]{2,4}、[^，；：。\d]{1,40}?等(?:\d{1,3}|[一二三四五六七八九十两]{1,3})[多余]?家(?:企业|公司|单位)"
                            r"|(?!有|的)[\u4e00-\u9fff]{3,14}、[^，；：。\d]{1,60}?等(?:\d{1,3}|[一二三四五六七八九十两]{1,3})[多余]?个(?:重点|重大)?项目)")
_BUILDS = compile_late(r"(?:共|已|还|现)*有(?=[\d一二三四五六七八九十两数])|[^，。；\d]{0,24}?(?:建成|建有|建立|建设|建厂|兴建|投建|设厂|办厂|设立|设有|投资|布局|"
                       "开[设出了有办]|新开|拥有|打造|配套建|新建|成立|收购|并购|购入|承建|"
                       "经营着?)")
_SO_MANY_PLACES = compile_late("(?:的|内|境内)?[0-9]{1,4}[多余]?个(?:乡镇|街道|社区|县|市|区|村|镇|省|城市|国家|网点|站点|园区)")  # 在某县18个乡镇实现全覆盖
_ELSEWHERE = ("另在", "还在", "并在", "另外在")
_INSIDE_HAS = ("内建有", "内设有", "境内建有", "境内设有", "建有", "设有")
_INSIDE = ("里，", "内，", "中，")  # 在示范园里，30家工厂…
_DONE_THERE = ("建设", "投资", "设立", "布局", "生产", "制造", "上市", "运营", "发展", "设有", "注册", "发行", "试点", "合作",
               *(means + figure for means in "用靠凭" for figure in "123456789"))  # 在云江用3台旧车床起家
# what companies and institutes have in a place, and the place has not
_HAS_THERE = compile_late("(?:也|还|共|各|均)?(?:拥|建|设)?有(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,2})?[座家个处]?[^，。；、\\d]{0,8}?"
                          "(?:试验基地|实验基地|生产基地|分公司|子公司|分厂|厂区|校区|院区|分院|办事处|研发中心|(?:工厂|生产厂|生产线)(?![0-9]))")
_SORT, _SUCH = compile_late("[籍资]|居民|企业|投资|资本|游客|旅客|员工|人员|学生|青年|项目|客商"), ("这样的", "一样的", "这类", "这种")
BEFORE_SORTS = "中像如："  # what stands before the names of which read_sort tells
_LONGEST_LIST, _LONGEST_SUM = 12, 66  # names; characters
_OF_THESE, _FIRMS = ("其中", "其中："), ("company", "institution", "name")


class Role(NamedTuple):
    """``part``: topic, caused, object, comparison, source, dateline, title, oblique, bracket, origin; ``head``: it opens its clause."""

    part: str
    head: bool
    clause: int
_IS_ONE_OF = compile_late("(?![^，。；]{0,14}(?:来自|出自|设在|属于|[一二三四五六七八九半]成|分之))[\u4e00-\u9fff“”]{2,16}(?:企业|品牌|单位|商标|示范基地|之一)")
_IS_ONE_OF_SO_MANY = compile_late("(?:的?首批)?(?:\\d{1,3}|[一二三四五六七八九十两百]{0,3})[家个大座][^，。；\\d]{2,20}之一|首批[^，。；\\d]{2,20}之一")
_LIES_FAIRLY = compile_late("(?:[位坐座]落[于在]|位于|地处|落户)[\u4e00-\u9fff“”、]{2,12}的$")
_LONGEST_PRAISE, _CLAUSE_ENDS = 18, ("", *"，。；内\n")  # characters from 位于 to the name
_FAR, _NEAR, _FAR_AWAY = 14, 40, compile_late("[^，。；、0-9]{0,6}约?[0-9.]+(?:多|余)?公里(?:[，。；、]|$)")  # characters
_LIES_IN, _SIDE_OF = compile_late("地处|位于|坐落|座落"), compile_late("的?(?:[东西南北中]{1,2}(?:部|侧|郊|端|缘|隅|麓|岸|面|境|大门)?|中心|腹地|境内|城区|近郊|郊区|核心区)")

_COUNTED_KIND = compile_late(r"([\u4e00-\u9fff“”]{3,20}?)(?:有|共|计|达)*[0-9]{1,6}[余多]?[家个项名件座](?=[，。；、（和\n]|$)")
_ABOVE, _TAKES_IN = ("province", "city"), compile_late("有|新增|获|认定|培育|入选|备案|建成|累计")


def is_only_where(passage: Passage, names: Sequence[Name], roles: Sequence[Role], number: int, last: Role | None) -> bool:
    """Whether the name behind 在 (the next after those with roles) is only where something is done, and not what its clause is about.

    ``number`` is its clause, ``last`` the role of the name before it there.
    """
    norm, k = passage.norm, len(roles)
    name, clause = names[k], passage.clauses[number]
    end, j = name.end, k  # of the list that the name begins: 在苏州、成都设有…
    while j + 1 < len(names) and j < k + _LONGEST_LIST and norm[names[j].end:names[j + 1].start] in CONJUNCTIONS[:-1]:
        j += 1
        end = names[j].end
    end += 2 * norm.startswith(("地区", "两地", "三地", "一带"), end)  # 在甲市、乙市及丙市地区提供就业机会
    if last and last.head and last.part == "topic" and \
            (names[k - 1].type in ("company", "name") or names[k - 1].level == "company" and name.type in ("place", "park")):
        return True  # 某公司在某区已建成…
    if last is None and name.type == "place" and norm[name.start - 1:name.start] == "在" and \
            (_BUILDS.match(norm, end, clause.end) or _SO_MANY_PLACES.match(norm, end)) and _is_of_company(passage, names, roles, number):
        return True  # 该公司坚持…，在某镇建成基地3个
    if last is None and norm.endswith(_ELSEWHERE, 0, name.start) and number and passage.clauses[number - 1].sentence == clause.sentence:
        return True  # 某园现有场地2万平方米，另在某市有场地1万平方米
    if j > k and norm[end:end + 1] == "等":
        return True  # 在甲市、乙市等地举办百场活动
    if last is None and norm.startswith(_INSIDE_HAS, end) and number and passage.clauses[number - 1].sentence == clause.sentence:
        return True  # 某园在某市建有甲园，在某省内建有乙园
    if norm[end:end + 1] == "的" and k + 1 < len(names) and names[k + 1].type == "company" and names[k + 1].start == end + 1:
        return False  # 在园区的某公司，…
    return norm[end:end + 1] != "，" and not norm.startswith(_INSIDE, end) and not WORKSHOP.match(norm, end) and (  # 在全省居第三, 在某市建设
        name.type == "stand-in" and name.level != "country" or
        name.level in ("world", "country") and norm[name.end:name.end + 1] in ("、", "和", "与", "及") or
        norm.startswith(_DONE_THERE, end) or norm[end:end + 2] in list_stop_words()[1] or
        norm[end:end + 1] in "也有还共各均拥建设" and _HAS_THERE.match(norm, end) is not None)  # 在某县有试验基地300亩


def _is_of_company(passage: Passage, names: Sequence[Name], roles: Sequence[Role], number: int) -> bool:
    """Whether the clauses of the sentence before this one are about a company."""
    sentence = passage.clauses[number].sentence
    for name, role in zip(reversed(names[:len(roles)]), reversed(roles)):
        if passage.clauses[role.clause].sentence != sentence:
            return False
        if role.head and role.part == "topic":
            return name.type in _FIRMS or name.type == "stand-in" and name.level == "company"
    return False


def _holds_sum(norm: str, start: int, closes: int) -> bool:
    """Whether a count of bodies or of works may follow in a clause."""
    end = min(closes, start + _LONGEST_SUM)
    return norm.find("家", start, end) >= 0 or norm.find("个", start, end) >= 0

_SCOPES = ("place", "stand-in", "park", "class")
_AMONG_SO_MANY = compile_late("[0-9]{1,4}[余多]?(?:个|家|座)[^，。；、0-9]{1,10}?[中里内](?:[排位名]?[列居名在]|排)?第?[0-9一二三四五六七八九十首倒]")

# 进出口9亿元，全省综保区第3位: among whom one is ranked
_AMONG_THEIRS = compile_late("(?:省级|国家级|同类|重点|各|[一-鿿]{0,4}?)(?:综保区|高新区|经开区|开发区|保税区|园区|产业园|县域|县(?:（市(?:、区)?）)?|县市区?|市县|区县|县区|设区市|地级市|"
                             "市州|地市|城市|企业|公司|同行|行业|高校|医院|港口|口岸|景区|乡镇|街道|镇街|机场|银行|单位|学校)"
                             "(?:中|里)?(?:第[0-9一二三四五六七八九十]{1,4}[位名]?|首位|榜首)(?=[，。；、）\\n]|$)")


def read_aside(norm: str, opens: int, closes: int, name: Name) -> str:
    """The part of a name that could be a topic but for the words around it, in a clause from ``opens`` to ``closes``; "" of others."""
    after = norm[name.end:name.end + 1]
    if (after in _GOES_ON or name.type == "company" and norm.find("等", name.end + 2, name.end + 5) > 0) and \
            norm.find("等", name.end, name.end + 42) >= 0 and \
            (example := _EXAMPLE.match(norm, name.end)) is not None and (example[1] or name.type != "place" or name.level == "town"):
        return "object"  # 甲公司、乙公司等项目18个，协议投资5亿元
    if after in _LIST_GOES_ON and _holds_sum(norm, name.end, closes) and \
            (summed := _SUMMED.match(norm, name.end, closes)) is not None and norm.find("分别", summed.end(), closes) < 0 and \
            (summed[1] or summed[2] or norm[name.start - (2 if norm[name.end] == "”" else 1)] in _JOINTS):
        return "object"  # 某区甲公司、乙公司3家企业入选: of the district
    if name.type == "place" and norm.find("、", name.end + 2, name.end + 5) >= 0 and _FIRST_MEMBER.match(norm, name.end) and \
            norm[name.end:name.end + 2] not in list_stop_words()[1]:
        return "object"  # 江州青山、沧澜电子等10家企业: the place begins a name
    if norm.find("公里", name.end, name.end + _FAR) >= 0 and _FAR_AWAY.match(norm, name.end) and \
            (apart := norm.rfind("距", max(0, name.start - _NEAR), name.start)) >= 0 and norm.find("。", apart, name.start) < 0:
        return "object"  # 距江州站5公里，云江港15公里
    if name.type in _SCOPES and after.isdigit() and _AMONG_SO_MANY.match(norm, name.end) is not None:
        return "comparison"  # 产值居全省第8位，某地区41个市中第30位
    if name.type in ("place", "stand-in") and name.start == opens and norm[max(opens - 1, 0)] in "，（" and \
            _AMONG_THEIRS.match(norm, name.end) is not None:
        return "comparison"
    return ""


def read_sort(norm: str, names: Sequence[Name], roles: Sequence[Role], k: int) -> str:
    """The part of a place that tells whence some of those in a park are (其中澳门企业60家) or of one of many (像某公司这样的企业); or ""."""
    name = names[k]
    if name.text == "省内" and norm.endswith(_OF_THESE, 0, name.start) and not (k and names[k - 1].level == "country"):
        return "bracket"  # 某市转移劳动力3万人，其中省内2万人
    if k and norm.endswith("其中", 0, name.start) and name.type == "place" and \
            names[k - 1].type == "park" and roles[k - 1].head and _SORT.match(norm, name.end):
        return "bracket"
    return "comparison" if norm[name.start - 1] in "像如" and norm.startswith(_SUCH, name.end) else ""


def tells_what_it_is(passage: Passage, clause: Clause, names: Sequence[Name], roles: Sequence[Role], k: int) -> bool:
    """Whether a clause that a name opens only tells what the one that is told of is, or where it lies.

    某公司成立于2010年，某省重点培育企业，…; 某省五大园区之一，…; 某县地处某省中部，某市北部，….
    """
    norm, name, start = passage.norm, names[k], passage.sentences[clause.sentence].start
    if name.level in _ABOVE and name.type == "place" and clause.start > start and _tells_level(norm, start, names, roles, k):
        return True
    if name.type == "place" and clause.start > start and _IS_ONE_OF.fullmatch(norm, name.end, clause.end):
        return True
    if clause.start > start and _SIDE_OF.fullmatch(norm, name.end, clause.end) and _LIES_IN.search(norm, start, name.start):
        return True
    return name.type in ("place", "park") and norm[clause.end - 2:clause.end] == "之一" and \
        _IS_ONE_OF_SO_MANY.fullmatch(norm, name.end, clause.end) is not None


def _tells_level(norm: str, start: int, names: Sequence[Name], roles: Sequence[Role], k: int) -> bool:
    """Whether a province or city only says of which level those are that a place inside it has, in a sentence from ``start``.

    江州市拥有国家级示范企业12家，某省示范企业95家: of the city; but …，某省有示范企业95家, and 江州市有企业12家，某省企业95家.
    """
    name = names[k]
    counted = _COUNTED_KIND.match(norm, name.end)
    if counted is None or norm[name.end:name.end + 2] in list_stop_words()[1]:
        return False
    outer, j = list_places().get(name.place), k - 1
    while j >= 0 and names[j].start >= start and not (roles[j].head and names[j].type == "place" and names[j].place != name.place):
        j -= 1
    inner = list_places().get(names[j].place) if j >= 0 and names[j].start >= start else None
    if inner is None or outer is None or not is_inside(inner, outer):
        return False
    before = norm.find(counted[1], names[j].end, name.start)
    return (before < 0 or norm[before - 1] == "级") and _TAKES_IN.search(norm, names[j].end, name.start) is not None


def lies_so(norm: str, opens: int, name: Name) -> bool:
    """Whether a name that ends its clause is where something lies, and how fair it is there: 坐落于风景秀丽的某园区."""
    return norm[name.end:name.end + 1] in _CLAUSE_ENDS and \
        _LIES_FAIRLY.search(norm, max(opens, name.start - _LONGEST_PRAISE), name.start) is not None
