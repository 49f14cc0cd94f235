"""Companies and parts of parks that a text lists and tells of one by one (3家企业，包括青禾精密、禾谷扣件及云麓食材), and companies whose seat it tells."""
from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain
from operator import or_

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences
from corpus_tools.names.endings import is_generic
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import OPENERS, count_strange, list_long_words

LISTING = ("包括", "包含")
# 聚集了青禾面业、禾谷食品等龙头企业: a list that its last words sum up
SUMMED = frozenset(f"等{first}" for first in "0123456789一二三四五六七八九十两多几龙骨重知规企优行上众代领")
_SUMMED = compile_late("等(?:[\\d一二三四五六七八九十两多余几]{1,4}家)?[\u4e00-\u9fff]{0,10}?(?:企业|公司|厂商)")
_KINDS = compile_late("厂商|企业|公司|业者|品牌|客户|大厂|供应商|龙头")  # of which some are listed
_ITEMS = compile_late("了?：?((?:[\u4e00-\u9fffA-Za-z]{2,10}、){0,9}[\u4e00-\u9fffA-Za-z]{2,20})(?=[，。；]|$)")
_LAST = compile_late("[及和与]|以及")
_ENDS = compile_late("等(?:[多\\d].*|.{0,6})?$")
SEATED = ("总部位于", "总部设在", "总部设于", "总部在")
_SEAT = compile_late("总部(?:位于|设?在|设于)[\u4e00-\u9fff]{2,8}?的([\u4e00-\u9fffA-Za-z]{2,10}?)"
                     "(?=[在于将拟已是与和]|计划|宣布|表示|[今去]年|近日|日前|预计|选择|落户|成立|创立|[，、。（])")
INVESTING = tuple(f"资{first}" for first in "0123456789约近超逾达")
_SUM = compile_late("资(?<=[投斥出增注]资)(?:约|近|超过?|逾|达)?[0-9][0-9.]*[余多]?[万亿]{1,2}(?:美元|欧元|港元|新台币|元)(?:人民币)?")
_FOR = compile_late("的[\u4e00-\u9fff]|，?(?:在|于|用于|[建新扩兴]建|建[设造厂]|成立|设立|打造|布局|启动|实施|收购|入股)")
_INVESTOR = compile_late("(?:^|[，。；：、\n“”（）])(?:其中|当中|包括|包含|例如|比如|如|由|而|以及|及|和|与|对|从|让|使|把|被|但|且|据|因此?|所以|然而|不过|"
                         "是|为|到|向(?!日葵)|将|除|则|给|像|至|以|得益于|通过|经过|尤其是|特别是|记者从|作为|成为|还有|上半年|[0-9]+[年月]|"
                         f"{'|'.join(sorted(OPENERS))})*([\u4e00-\u9fffA-Za-z]{{2,8}}?)"
                         "((?:将|拟|计划|规划|预计|已|又|再次?|追加|也|亦|还|宣布|则|大手笔|一次性|先后|分别|各|共同|联合|[去今明]年|近日|日前|在[^，。；在]{2,6}?)*)$")
_ALSO = ("则", "则将", "亦", "亦将", "也将", "亦拟", "亦规划", "则规划", "也规划", "则拟", "也拟", "亦计划", "则计划", "也计划", "宣布将", "规划")
_NO_INVESTOR = compile_late("由|[客外台港侨浙粤闽徽湘苏晋]商|在|[去今明]年|^(?:引进|全[国省市区县州镇年体部球线]|吸引|带动|完成|实际|利用)|^[该本这其我他今去总年计拟首第累共已各每可需当后一二三四五六七八九十]|"
                            "[期区业化政款计均目程市县省院园府会局者方地城人年月日村镇乡改建民间外性级类型线内门队总]$|公司$|集团$")
_PARTED, IN_PARTS = ("构成", "组成"), tuple(f"{last}{verb}" for last in "区域块团地" for verb in "构组共")
_PARTS = compile_late("由((?:[\u4e00-\u9fff]{2,8}、){0,9}[\u4e00-\u9fff]{2,8}[、和及与][\u4e00-\u9fff]{2,8}?)等?(?:[两二三四五六七八九十0-9]{1,2}[个大])?"
                      "(?:片区|区域|区块|园区|港区|组团|板块|功能区|校区|厂区|基地)(?:共同)?")
# 下辖青石园、麓泥园和海头港三个板块
_DIVIDED = compile_late("(?:下辖|下设|设有?|分为|包括|包含|涵盖|辖|形成|拥有)了?((?:[\u4e00-\u9fff]{2,8}、){0,9}[\u4e00-\u9fff]{2,8}[、和及与][\u4e00-\u9fff]{2,8}?)"
                        "等?[两二三四五六七八九十0-9]{1,2}[个大]$")
_GROUNDS = ("片区", "板块", "组团", "园", "功能区", "分园")
DIVIDED = tuple(f"{measure}{kind}" for measure in "个大" for kind in "片板组园功分")
_SORTS = ("企业", "公司", "人员", "部门", "专家", "代表", "单位", "产业", "区", "部")  # what is of many
_LONGEST_LIST, _LONGEST_ITEM = 80, 12  # characters
_OPENS = "\n。；，"
_RESPECTIVELY = compile_late("(?:^|[，。；：\n])([^，。；：\n\\d]{2,80})$")  # a clause that is all one list
_BODIES = ("company", "project", "park", "institution")
_NEAR = 24  # characters before the list


def read_enumerated(norm: str) -> list[RawName]:
    """The companies of a list, where most of them open a clause further on.

    >>> text = "再有3家企业投资，包括青禾精密、禾谷扣件及云麓食材。青禾精密投资5亿元，禾谷扣件则投资3亿元。产品包括轴承、扣件。"
    >>> [text[r.start:r.end] for r in read_enumerated(text)]
    ['青禾精密', '禾谷扣件', '云麓食材', '青禾精密', '禾谷扣件']
    """
    matches = (_ITEMS.match(norm, at + 2) for cue in LISTING for at in find_all(norm, cue) if _KINDS.search(norm, max(at - _NEAR, 0), at))
    names: set[str] = set()
    for listed, end in _list_first(matches):
        *items, last = _ENDS.sub("", listed).split("、")
        items += _LAST.split(last)
        if _are_firms(norm, items, end):
            names.update(items)
    return _list_all(norm, names, "company")


def read_summed(norm: str) -> list[RawName]:
    """The companies of a list that 等龙头企业 sums up, where most of them open a clause further on.

    >>> text = "园区聚集了青禾面业、草原旭日食品等龙头企业。青禾面业产值5亿元；草原旭日食品产值3亿元。"
    >>> [text[r.start:r.end] for r in read_summed(text)]
    ['青禾面业', '草原旭日食品', '青禾面业', '草原旭日食品']
    """
    names: set[str] = set()
    for at in find_all(norm, "等"):
        if norm[at:at + 2] not in SUMMED or norm.rfind("、", max(at - _LONGEST_ITEM, 0), at) < 0 or _SUMMED.match(norm, at) is None:
            continue
        start = max(norm.rfind(mark, max(at - _LONGEST_LIST, 0), at) for mark in "，。；：\n") + 1
        first, *items = norm[start:at].split("、")
        if sum(_is_told(norm, name, at) for name in items) * 2 < len(items):
            continue
        own = next((first[cut:] for cut in range(max(len(first) - 10, 0), len(first) - 2) if _is_told(norm, first[cut:], at)), "") \
            if norm.find(first[-3:], at) >= 0 else ""  # the shortest of them, which is part of every other
        if _are_firms(norm, items := [own] * bool(own) + items, at):
            names.update(items)
    return _list_all(norm, names, "company")


def _are_firms(norm: str, items: Sequence[str], end: int) -> bool:
    """Whether the members of a list are names, half of which open a clause behind its end."""
    told = [_is_told(norm, name, end) for name in items]
    strange = [count_strange(name) > 1 for name in items]
    return len(items) > 1 and sum(told) * 2 >= len(items) and any(strange) and all(map(or_, told, strange)) and \
        not any(not 2 < len(name) < 12 or not name.isalpha() or is_generic(name) or name in list_long_words() for name in items)


def read_parts(norm: str) -> list[RawName]:
    """The parts that a park is made of, where most of them open a clause further on.

    >>> text = "软件城由青石湾、麓泥川和海头三个片区构成，青石湾面积9万平方米，麓泥川面积8万平方米。"
    >>> [text[r.start:r.end] for r in read_parts(text)]
    ['青石湾', '麓泥川', '海头', '青石湾', '麓泥川']
    """
    matches = (_PARTS.fullmatch(norm, max(norm.rfind("由", max(at - _LONGEST_LIST, 0), at), 0), at)
               for cue in _PARTED for at in find_all(norm, cue))
    divided = (_DIVIDED.search(norm, max(at - _LONGEST_LIST, 0), at + 1) for word in DIVIDED for at in find_all(norm, word)
               if norm.startswith(_GROUNDS, at + 1))
    names: set[str] = set()
    for listed, end in _list_first(chain(matches, divided)):
        items = [name for part in listed.split("、") for name in _LAST.split(part)]
        if len(items) > 1 and sum(_is_told(norm, name, end) for name in items) * 2 >= len(items) and any(map(count_strange, items)) and \
                not any(len(name) < 2 or is_generic(name) or name.endswith(_SORTS) and len(name) < 4 for name in items):
            names.update(items)
    return _list_all(norm, names, "park")


def read_seated(norm: str) -> list[RawName]:
    """Companies of which a text says where they are seated, wherever it names them.

    >>> text = "总部位于江州的青驭机器人在香港设立中心，青驭机器人投资5亿元；总部设在江州的企业较多"
    >>> [text[r.start:r.end] for r in read_seated(text)]
    ['青驭机器人', '青驭机器人']
    """
    found = {m[1] for word in SEATED for at in find_all(norm, word) if (m := _SEAT.match(norm, at)) is not None}
    return _list_all(norm, {name for name in found if count_strange(name) > 1 and not is_generic(name)}, "company")


def read_investors(norm: str) -> list[RawName]:
    """Companies that no ending tells, by the sum that they spend on something, wherever the text names them.

    >>> text = "其中，青岳科技投资5亿元建设总部，禾谷新材斥资3亿元建厂。一期投资2亿元建设厂房"
    >>> [text[r.start:r.end] for r in read_investors(text)]
    ['青岳科技', '禾谷新材']
    """
    found = set()
    for m in _SUM.finditer(norm):
        spends = m.start() - 1
        who = _INVESTOR.search(norm, max(spends - 20, 0), spends)
        if who is not None and (_FOR.match(norm, m.end()) or who[2] in _ALSO) and \
                count_strange(who[1]) > 1 and (len(who[1]) > 2 or who[2]) and not _NO_INVESTOR.search(who[1]) and not is_generic(who[1]):
            found.add(who[1])
    return _list_all(norm, found, "company")


def read_beside(norm: str, raw: Sequence[RawName]) -> list[RawName]:
    """The others of a list before 分别, where half of those in it or more are told to be bodies: 青禾大厦、云泰富、禾谷广场分别纳税….

    >>> text = "青禾大厦、云泰富、禾谷广场分别纳税9亿元、8亿元、7亿元。茶叶、水稻分别增产5%、6%"
    >>> [text[r.start:r.end] for r in read_beside(text, [RawName(0, 4, "project"), RawName(9, 13, "project")])]
    ['云泰富']
    """
    found: list[RawName] = []
    for at in find_all(norm, "分别"):
        listed = _RESPECTIVELY.search(norm, max(at - _LONGEST_LIST, 0), at)
        if listed is None or listed[1].count("、") < 2:
            continue
        start, told, others = listed.start(1), [], []
        for item in listed[1].split("、"):
            end = start + len(item)
            is_last = norm.startswith("分别", end)  # 江州医院去年门诊量: more than the name may stand before 分别
            kind = next((r[2] for r in raw if r[0] == start and (r[1] == end or is_last and r[1] < end) and r[2] in _BODIES), "")
            told += [kind] if kind else []
            others += [] if kind else [(start, end)]
            start = end + 1
        if len(told) >= len(others) or "company" in told and all(count_strange(norm[slice(*other)]) > 1 for other in others):
            found += [RawName(start, end, told[-1]) for start, end in others if 1 < end - start < 12 and count_strange(norm[start:end])]
    return found


def _list_first(matches: Iterable[re.Match[str] | None]) -> Iterable[tuple[str, int]]:
    """Each list once, and where it first ends."""
    found: dict[str, int] = {}
    for m in matches:
        if m is not None:
            found.setdefault(m[1], m.end())
    return found.items()


def _is_told(norm: str, name: str, end: int) -> bool:
    """Whether a name opens a clause behind the list that ends there."""
    at = norm.find(name, end + 1)
    while at >= 0 and norm[at - 1] not in _OPENS:
        at = norm.find(name, at + 1)
    return at >= 0


def _list_all(norm: str, names: set[str], kind: str) -> list[RawName]:
    """Each name wherever the text has it, in order."""
    return sorted(RawName(k, k + len(name), kind) for name in names for k in find_occurrences(norm, name))
