"""Places that only say where people and goods come from or go to: 甲地旅客, 来自乙地, 输往丙地."""
from __future__ import annotations

from collections.abc import Mapping, Sequence

from corpus_tools.late import compile_late
from corpus_tools.names.find import Name
from corpus_tools.names.pairs import scan_pairs
from corpus_tools.split import Passage

# those who come from a place, and 来自 or 输往 before it: 甲地、乙地及丙地旅客
_COMERS = compile_late("(?:大陆|内地|地区)?(?:（[^（）]{1,24}）)?(?:籍?旅客|籍?访客|籍?游客|籍?团客|籍?乘客|客源|旅游者|旅行团|籍?学生|的?买家|观众|"
                      "投资者(?!网络|关系|联盟|大会|俱乐部|协会|保护|教育|服务|说明会|平台))")
_COMING_FROM = compile_late("(?:来自|源自|源于|输往|运往|销往|外销[至到往]?|出口[至到]|进口自|输入自)(?:(?:大陆|内地|海外|外地|境外)[、和及与或]+)*$"
                            "|(?:大陆|内地)（[^（）]{1,20}人次?）[，、和及与]$")  # 内地（70万人次），甲地（20万人次）
# what was made there, counted; 意大利进口额 is no machine
_MADE = compile_late(r"(?:原装|先进的?|进口的?|[制产](?=..)|最新|全自动)*[^，。；、\d的]{1,16}?(?:[机床线仪炉泵]|设备|装置|系统|中心|模具)约?\d{1,4}[余多]?(?:台套?|[套条部组座])")
_LIES = compile_late("(?:目前|现在|其中|我们|本|该)?的?[\u4e00-\u9fff]{0,4}(?:公司|企业|集团|工厂|厂区|厂房|厂|基地|总部|学校|校区|医院|酒店|仓库|车间|办公楼|实验室|"
                     "中心|门店|项目|地块|园区|园|社|农场|市场|大厦)(?:目前|现|新|也|均|都|主要)*(?:[位坐座]落[于在]?|位于|地处|设[于在]|地址[：:]?)[^，。；0-9]{0,8}")
_THERE = compile_late("(?:现|总部|厂区|厂房)?(?:[位坐座]落[于在]?|位于|地处|设[于在])[^，。；0-9]{0,8}")
_BODIES = ("company", "us", "institution", "project", "park")
_LABELS = ("地址：", "位置：", "地点：", "所在地：", "住所：", "产地：")
_WIDE, _MOST = ("world", "group"), compile_late("[^，。；、\\d]{0,8}最[大高多早长强]的")
_LIES_ENDS, _LYING, _REACH = frozenset("于在处落址：:的"), ("位于", "落于", "落在", "地处", "设于", "设在", "地址"), 10
_LIST_MARKS = compile_late("(?:大陆|内地|地区)?(?:（[^（）]{1,24}）)?(?:、|和|及|与|以及)|（[^（）]{1,20}人次?），")
_GUESTS = "(?:旅客|住客|游客|访客|客)?(?:则|亦|也)?(?:各为|各占|分别|有|占|为|达|约|近|逾|只有|仅)*"
_FROM_MAINLAND = compile_late(f"内地{_GUESTS}[0-9一二三四五六七八九两百]")
_COUNTED = compile_late(f"(?:地区|内地|大陆)?{_GUESTS}(?:[0-9.,]+[万亿]?人次|[0-9.]+%|[0-9.]+[万亿][，、；。及和]|[一二三四五六七八九]成|百分之|[0-9]+成)")
# characters with which the words behind such a place begin, and with which those before it end
_BEHIND_ORIGINS, _BEFORE_ORIGINS = frozenset("的大内地（籍旅访游团住乘客学投买观、和及与以"), frozenset("自于往至到销、和及与或，")


# what a company has in a place: 香港业务收入, 香港物业租金; no trade of it: 香港零售业销售额
SEGMENT = compile_late("(?:[^业，。；、0-9]|业(?=务)|(?<=[物营])业){0,10}?(?:业务|营运|分部|门店|分店|店铺|据点|案场|航线|车务|收入|收益|营收|销售额|营业额|溢利|客量|租金)")
_LISTED = compile_late(r"（(?!19|20)\d{3,6}(?:[.-](?:HK|TW|SH|SZ))?[），]")
_SCENE = compile_late("(?:月|[春夏秋冬](?:时节|日|天)?|清晨|傍晚|午后|夜晚|深夜|节后)的$")  # 九月的江州，稻浪翻滚
_AT_SCENE = ("，", "大")


def find_made(norm: str, names: Sequence[Name], places: Sequence[int]) -> frozenset[int]:
    """Those of these places that only say where a machine was made, or what an address is: 意大利制织布机12台, 地址：江州市."""
    return frozenset([k for k in places if norm[names[k].start - 1] == "：" and norm.endswith(_LABELS, 0, names[k].start) or
                      names[k].level == "country" and names[k].place != "中国" and _MADE.match(norm, names[k].end)])


def find_sites(passage: Passage, names: Sequence[Name], places: Sequence[int]) -> frozenset[int]:
    """Those of these places that only say where something lies that has no name, or among which it is first, or that open a scene.

    工厂坐落在江州市; 亚洲最大的茶厂; 九月的江州，稻浪翻滚.
    """
    norm, found = passage.norm, []
    may_lie = any([word in norm for word in _LYING])
    for k in places:
        name = names[k]
        if name.level in _WIDE:
            if "最" in norm[name.end:name.end + _REACH] and _MOST.match(norm, name.end):
                found.append(k)
        elif norm[name.start - 1:name.start] == "的" and norm[name.end:name.end + 1] in _AT_SCENE and \
                _SCENE.search(norm, max(name.start - 8, 0), name.start) is not None:
            found.append(k)
        elif may_lie and norm[name.start - 1:name.start] in _LIES_ENDS:
            start, _, _, _, sentence = passage.clauses[passage.clause_at(name.start)]
            before = names[k - 1] if k and names[k - 1].start >= passage.sentences[sentence].start else None
            is_own = before is None or before.type == "stand-in" and before.level in _BODIES
            if is_own and _LIES.fullmatch(norm, start, name.start) is not None or \
                    before is not None and is_own and _THERE.fullmatch(norm, start, name.start) is not None:
                found.append(k)  # 公司建于1987年，位于江州市
    return frozenset(found)


def find_guests(norm: str, names: Sequence[Name]) -> frozenset[int]:
    """The places of whose guests something is told (甲地住客): it is told of them, but a text is not about them."""
    if "guests" not in scan_pairs(norm).cues:
        return frozenset()
    return frozenset(k for k, name in enumerate(names) if name.type == "place" and norm.startswith("住客", name.end))


def find_segments(norm: str, names: Sequence[Name], sorts: Mapping[str, Sequence[int]]) -> frozenset[int]:
    """The places whose share of a company's business is told (香港业务收入, 本港门店, 全台案场): a text about it is not about them.

    ``sorts`` has the names of each type.
    """
    wide = (k for k in sorts.get("stand-in", ()) if names[k].level in ("sar", "province"))
    return frozenset(k for k in (*sorts.get("place", ()), *wide) if SEGMENT.match(norm, names[k].end) and
                     not norm.startswith("分别", names[k].end))  # 华东、华北分别实现收入…: each its own


def is_of_listed(norm: str, names: Sequence[Name], sorts: Mapping[str, Sequence[int]]) -> bool:
    """Whether a text tells of a company with the code under which it is quoted: 某公司（123）."""
    return any(_LISTED.match(norm, names[k].end) for k in sorts.get("company", ()))


def list_origins(norm: str, names: Sequence[Name]) -> frozenset[int]:
    """The places that only say where people come from (甲地及乙地旅客, 来自丙地): a text is not about them.

    >>> from corpus_tools.names.find import find_names
    >>> from corpus_tools.split import read_passage
    >>> p = read_passage("澳門入境旅客增加，日本及韓國旅客多，主要來自廣東省。")
    >>> sorted(list_origins(p.norm, find_names(p)))
    [1, 2, 3]
    """
    if "comers" not in scan_pairs(norm).cues:
        return frozenset()
    found: set[int] = set()
    places = [(k, name.start, name.end) for k, name in enumerate(names) if name.type == "place"]
    for k, _, end in reversed(places):
        if norm[end:end + 1] in _BEHIND_ORIGINS and (_COMERS.match(norm, end) or k + 1 in found and (
                joint := _LIST_MARKS.match(norm, end)) and joint.end() == names[k + 1].start):
            found.add(k)
    for k, start, _ in places:
        if norm[start - 1:start] in _BEFORE_ORIGINS and (_COMING_FROM.search(norm, max(0, start - 26), start) or k - 1 in found and (
                joint := _LIST_MARKS.match(norm, names[k - 1].end)) and joint.end() == start):
            found.add(k)
    if "内地" in norm:  # 内地住客98万人次、甲地20万人次
        for k, start, end in places:
            if k not in found and _COUNTED.match(norm, end) is not None and \
                    _FROM_MAINLAND.search(norm, max(norm.rfind(mark, 0, start) for mark in "。\n") + 1, end + 8) is not None:
                found.add(k)
        for k, _, end in reversed(places):
            if k + 1 in found and (joint := _LIST_MARKS.match(norm, end)) and joint.end() == names[k + 1].start:
                found.add(k)
    return frozenset(found)
