"""Bodies that a text names in passing, and that neither 公司 nor 学校 stands for: former employers, predecessors, shareholders, examples."""
from __future__ import annotations

from collections.abc import Collection, Sequence

from corpus_tools.late import compile_late
from corpus_tools.names.edges import LEGAL
from corpus_tools.names.find import Name
from corpus_tools.subjects.asides import Role

BODIES = ("company", "name", "institution")
_ABOUT = ("简介", "介绍", "概况", "名称", "地址", "新闻", "动态", "信息", "简述", "概述", "主页", "官网", "规模", "全称", "资料")  # 公司简介, above what it is
# 青禾前CEO创业, 原青禾工程师: where someone was before
_POSTS = ("(?:[\u4e00-\u9fff]{0,6}?(?:总裁|董事长|总经理|经理|总监|主管|高管|员工|工程师|研究员|科学家|创始人|合伙人|负责人|骨干|掌门人?|老将|设计师|架构师|主播|编辑|记者)"
          "|C[A-Z]O|VP|HR|[一二三]把手)")
ONCE = frozenset("前原离的")
_FORMER, _FORMERLY = compile_late(f"(?:的?(?:[前原]任?|离职)){_POSTS}"), compile_late(f"的?(?:集团|公司)?{_POSTS}")
# 某集团持股9%, 某资本领投: who holds a part of the one that is told of
_HOLDS = compile_late("(?:则|也|共|合计|分别|直接|间接|仍|拟|将|曾|等)*(?:持股|持有|认购|领投|跟投|参投|入股|增持|减持)")
# 前身为某校; 由某校、某校合并; 某校并入, 更名为: what was before the one that is told of
_PREDECESSOR = compile_late("前身(?:为|是|系)?(?:[^，。；]{0,16}的)?原?$|(?:^|[，。；、：由与和及将以在把（\\n ])原(?:名|称|为|系)?$|原(?:名|称)[为是叫]?$")
_JOINT = "[、和及与同][^，。；、和及与同]{2,20}"
_MERGED = compile_late(f"(?P<list>(?:{_JOINT}){{0,6}})(?:[于在][^，。；、]{{4,10}})?(?:[0-9]{{4}}年|正式|整体|成建制|全部|先后|共同|也|同时)*"
                       "(?:(?:升格|晋升|升级)为[^，。；、]{2,10}?并)?(?:(?P<merged>合并)(?![报营收财范利口计净])|并入|更名为?|改名为?|改称|改制[为而]|改建[为而]|划入|划归|撤并|撤销)")
# 青禾只是园区众多企业的一个缩影: an example, of what the text tells on
_SNAPSHOT, _REACH = "缩影", 60
_IS_SNAPSHOT = compile_late("(?:的[^，。；]{0,16}?)?，?[这只仅正便就恰也不过]{0,5}是[^，。；]{0,28}缩影")
# what a text holds that tells of any such body
MERGES = compile_late("前身|并入|更名|改名|改称|改制|改建|原(?![则料材油始因来有理创地子])|合并|划入|划归|撤并|撤销")
_BEFORE_MERGED, _FIRST = frozenset("与和及、同由"), frozenset("、和及与同于在正整成全先共也并更改划撤合升晋0123456789")


def was_served(norm: str, name: Name) -> bool:
    """Whether a name only tells where someone was before: 青禾科技前副总裁, 前青禾员工.

    >>> from corpus_tools.names.find import find_names
    >>> from corpus_tools.split import read_passage
    >>> [was_served(p.norm, find_names(p)[0]) for p in map(read_passage, ("华为前高管创业", "华为高管表示"))]
    [True, False]
    """
    if name.type not in BODIES:
        return False
    return norm[name.end:name.end + 1] in ONCE and _FORMER.match(norm, name.end) is not None or \
        norm[name.start - 1:name.start] in ("前", "原") and _FORMERLY.match(norm, name.end) is not None


def holds_shares(norm: str, name: Name) -> bool:
    """Whether a company is named as one that holds a part of another: 青沧资本持股9%."""
    return name.type in BODIES and _HOLDS.match(norm, name.end) is not None


def was_merged(norm: str, name: Name) -> bool:
    """Whether a body is named as a predecessor, or as one that was merged.

    >>> from corpus_tools.names.find import find_names
    >>> from corpus_tools.split import read_passage
    >>> said = ("沧澜市师范学校并入，组建云江大学", "沧澜市师范学校占地90亩", "前身为沧澜市师范学校")
    >>> [was_merged(p.norm, find_names(p)[0]) for p in map(read_passage, said)]
    [True, False, True]
    """
    start = name.start
    if name.type not in BODIES:
        return False
    if norm[start - 1:start] in "原身是为系称名的叫" and _PREDECESSOR.search(norm, max(0, start - 24), start):
        return True
    if norm[name.end:name.end + 1] not in _FIRST or (merged := _MERGED.match(norm, name.end)) is None:
        return False
    return not merged["merged"] or merged["list"] != "" or norm[start - 1:start] in _BEFORE_MERGED


def find_snapshots(norm: str, names: Sequence[Name]) -> frozenset[int]:
    """The mentions of bodies that a text tells of as one example of many.

    >>> from corpus_tools.names.find import find_names
    >>> from corpus_tools.split import read_passage
    >>> p = read_passage("青禾科技产值9亿元。青禾科技只是江州高新区的一个缩影，区内产值90亿元。")
    >>> sorted(find_snapshots(p.norm, find_names(p)))
    [0, 1]
    """
    if _SNAPSHOT not in norm:
        return frozenset()
    told = {name.full for name in names if is_snapshot(norm, name)}
    return frozenset(k for k, name in enumerate(names) if name.full in told)


def is_snapshot(norm: str, name: Name) -> bool:
    """Whether a text says of a body that it is but an example: 青禾只是园区众多企业的一个缩影."""
    return name.type in BODIES and norm.find(_SNAPSHOT, name.end, name.end + _REACH) >= 0 and _IS_SNAPSHOT.match(norm, name.end) is not None


def is_of_unsaid_company(norm: str, full: str, names: Sequence[Name], roles: Sequence[Role], introduced: Collection[str]) -> bool:
    """Whether a text speaks of 公司 before it names the body ``full``, and then only in passing: 青禾前高管创业。公司在港交所上市，….

    What opens a clause there, speaks by its officer or is introduced is not named in passing, nor is the only name in full.
    """
    said = [k for k, name in enumerate(names) if name.full == full] if full and full not in introduced else []
    if not said or names[said[0]].type not in BODIES:
        return False
    spoken = [name.start for name, role in zip(names, roles) if name.type == "stand-in" and name.level == "company" and role.head
              and role.part == "topic" and name.text[0] not in "该此这" and not norm.startswith(_ABOUT, name.end)]
    told = [k for k in said if roles[k].part != "bracket"]
    if not spoken or told and (len(spoken) < 2 or names[told[0]].start < spoken[0]):
        return False
    if full.endswith(LEGAL) and told and all(name.full == full or name.type != "company" or role.part == "bracket"
                                             for name, role in zip(names, roles)):
        return False
    return all((not roles[k].head or _HOLDS.match(norm, names[k].end)) and roles[k].part not in ("title", "source") for k in told)
