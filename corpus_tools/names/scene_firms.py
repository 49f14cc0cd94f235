"""Companies that no ending tells, named once in a scene: 做胶粘剂的青沧联动，4月拿下大单; 青沧联动是去年搬来的; 以青沧联动为例."""
from __future__ import annotations

from collections.abc import Collection, Sequence

from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences
from corpus_tools.names.firm_words import may_be_name
from corpus_tools.names.loose_names import NO_HEAD, RawName, is_person, is_product
from corpus_tools.names.unmarked import find_start, read_unmarked_companies
from corpus_tools.names.wordlist import count_strange

_NAME = "((?:(?![的了是在和与及有被将把于为就正便也都还又副已曾共仍之每究])[\u4e00-\u9fff]){4,6}?)"
_WHEN = "(?:[今去前]年|[上下]半年|目前|如今|现|前[一二三四五六七八九0-9]{1,2}个?[月季]度?|[一二三四]季度|(?:19|20)[0-9]{2}年|[0-9]{1,2}月份?)?"
# what may stand before the name in its clause: 其中, 以, 走进, 最大的一家是, 去年落户的
_LEAD = ("(?:其中|比如|例如|譬如|就像|以|拿|像|如|在|走进|来到|步入|走访|探访|(?:[^，。；]{0,6}最[大早多快新]的[^，。；]{0,4}|一家)是|"
         "[^，。；]{0,6}(?:落户|入驻|投产|成立|搬来|引进|新来)[^，。；]{0,4}的)?")
_TOLD = compile_late(_LEAD + _NAME + _WHEN)
# what a company does behind its name: 园里的青沧联动日产3万件; what tells that one was visited
_ACTS = ("(?=，|[在于今去现已将也又则靠把用租的0-9]|前[一二三四五六七八九]|[一二三]期|日产|月产|年产|订单|营收|员工|产值|纳税|销售|投产|投资|拿下|接到|出口|计划)")
_AT_WORK = "(?=[^\n]{0,60}(?:公司|企业|厂|车间|生产线|流水线|订单|工人|总经理|董事长|负责人|产值|营收))"
_MADE_BY, _INSIDE = compile_late(f"做[\u4e00-\u9fff、]{{2,8}}?的{_NAME}{_ACTS}"), compile_late(
    f"(?:(?<=[园区县镇市城港谷])里的{_NAME}{_ACTS}|(?:(?<=一)家是|[比例譬]如，?){_NAME}，|(?:走进|来到|走访|探访|步入){_NAME}，{_AT_WORK})")
_BEFORE_MAKING, _FRONT = ("", *"，。；：\n专家"), ("里的", "家是", "比如", "例如", "譬如", "走进", "来到", "走访", "探访", "步入")
_NO_FIRMS = tuple("产业 行业 企业 青年 小伙 姑娘 夫妻 兄弟 老板 师傅 团队 学生 村民 农户 商户 店主 技术 材料 设备 品牌 养殖 种植 加工 制造 市场 基地 项目 园区 景区 学校 医院 "
                  "铁路 公路 高速 大桥 机场 小区 社区 大道 河道 河畔 流域 水库 集群 赛道 经济 模式 车间 风电 光伏 政策 改革 服务 平台 工艺 举措".split())
_NO_LAST = frozenset("镇乡村县市区省州旗港湾河江湖山岛路街桥园站店户厂家局院校馆楼所队组率量额值化类型性级茶酒果米树花鱼猪牛羊鸡菜粉面布")


@compiled
def _list_scenes() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in read_table("company_tells.csv"):
        if row["tells"] == "scene":
            found[row["word"][:2]] = (*found.get(row["word"][:2], ()), row["word"])
    return found


def list_scenes() -> frozenset[str]:
    """The first two characters of every word that tells a company in a scene."""
    return frozenset((*_list_scenes(), *_FRONT))


def read_told_firms(norm: str, pairs_at: Sequence[int], cues: Collection[str], raw: Sequence[RawName]) -> list[RawName]:
    """Companies that no ending tells: those of which a text tells often or as of companies only, and those of a scene."""
    return read_unmarked_companies(norm, pairs_at, cues) + read_scene_firms(norm, pairs_at, raw)


def read_scene_firms(norm: str, pairs_at: Sequence[int], raw: Sequence[RawName]) -> list[RawName]:
    """Companies told by what a scene has of one (青沧联动尝到甜头), wherever they are named again, with the place right before.

    ``pairs_at`` tells where a word that tells a company may begin, ``raw`` has the names known so far.

    >>> norm = "园区里的青沧联动日产零件3万件。以青沧联动为例。"
    >>> [norm[r.start:r.end] for r in read_scene_firms(norm, [2, 21], [])]
    ['青沧联动', '青沧联动']
    """
    scenes, told, ends = _list_scenes(), [], None
    for at in pairs_at:
        m = _INSIDE.match(norm, at) if (pair := norm[at:at + 2]) in _FRONT else None
        if m is None and (words := scenes.get(pair)) is not None and norm.startswith(words, at):
            start = find_start(norm, at)
            if ends is None:
                ends = {name[0]: name[1] for name in raw if name[2] == "place"}
            m = _TOLD.fullmatch(norm, ends.get(start, start), at)
        if m is not None:
            told.append(m)
    if "做" in norm:
        told += filter(None, (_MADE_BY.match(norm, at) for at in find_all(norm, "做") if norm[at - 1:at] in _BEFORE_MAKING))
    told = [m for m in told if _may_be_firm(norm, m[m.lastindex])]
    if not told:
        return []
    starts = {name.end: name.start for name in raw if name.type == "place"}
    known = {name.start for name in raw}
    found = dict.fromkeys(m[m.lastindex] for m in told if m.start(m.lastindex) not in known)
    return [RawName(starts.get(at, at), at + len(name), "company") for name in found for at in find_occurrences(norm, name)]


def _may_be_firm(norm: str, name: str) -> bool:
    """Whether a string can be a company's own: its first two characters are no words, and it is no person and no sort of thing."""
    return count_strange(name[:2]) == 2 and name[0] not in NO_HEAD and name[-1] not in _NO_LAST and not name.endswith(_NO_FIRMS) and \
        "集团" not in name and "公司" not in name and may_be_name(name) and not is_person(norm, name) and not is_product(norm, name)
