"""Names told by the short form that a text declares behind them, whatever they are made of: 云江教育资助会（云教会）."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import abbreviates, find_all, find_declared, find_occurrences
from corpus_tools.names.endings import is_generic, list_endings, list_stop_words
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import list_words

# by its last character what such a name is of
_SORTS = {"park": "园城区谷港", "institution": "院所心馆会局社", "agency": "署处司", "project": "金"}
_KINDS = {kind: sort for sort, kinds in _SORTS.items() for kind in kinds}
SHORT_ENDS, DECLARING = tuple(f"{kind}）" for kind in _KINDS), ("简称", "下称")
_SHORT, _LONG, _LONGEST = compile_late(f"（([\u4e00-\u9fff]{{2,8}}[{''.join(_KINDS)}])）"), compile_late(r"[\u4e00-\u9fff]{4,}\Z"), 20
TOWERS, _LONGEST_TOWER = ("大楼", "大厦"), 10
GROUNDS = ("众创空间", "创客空间", "孵化器", "加速器", "孵化基地", "产业园", "科技园", "创业园", "创意园", "文创园", "创新园")
_GROUND = compile_late(f"(?:{'|'.join(GROUNDS)})“([^“”，。；：、\\n0-9]{{2,10}})”")
_GROUND_DOES = compile_late("”?(?:近日|日前|正式|成功|已经?|顺利|今[天日]|昨[天日])*(?:获|入选|入围|揭牌|开园|开业|启用|启动|运营|投[入用]|位于|坐落|由|是|成立|占地|落户|通过|被|现|拥有|在|"
                            "面积|建筑|总面积|有|内|里|，)")
_RISES = compile_late("(?:[今昨将已预于在（][^，。；]{0,12}?)?(?:动土|动工|开工|落成|启用|竣工|完工|揭牌|为?地上|位于|坐落|楼高|总楼地板|总?投资|获)")
_NO_TOWER, _PARTING = frozenset("该本这那其此各每新两一多某"), frozenset("的和与及在于将把由为")
_APART = frozenset(("", *"，。；：、\n“ 　"))


def read_written_out(norm: str) -> list[RawName]:
    """Names told by their short form in brackets behind them, which is said again, or for which they join two words.

    >>> norm = "设于云江创新及科技园（云江创科园）。教育资助局（教资局）拨款。教资局"
    >>> [norm[r.start:r.end] for r in read_written_out(norm)]
    ['云江创新及科技园', '教育资助局']
    """
    pairs = dict.fromkeys((norm[_find_start(norm, short[1], short.start()):short.start()], short[1]) for short in _SHORT.finditer(norm))
    told = dict.fromkeys(own for own, short in pairs if len(short) < len(own) and own[-1] == short[-1] and (
        any(joint in own for joint in "及与和") or norm.count(short) > 1 and len(own) > 4 and not _is_kind(own)))
    return [RawName(at, at + len(own), _KINDS[own[-1]]) for own in told for at in find_occurrences(norm, own)]


def _find_start(norm: str, short: str, end: int) -> int:
    """The last place before ``end`` from which a stretch has the characters of its short form in order; ``end`` where there is none."""
    first = long.start() if (long := _LONG.search(norm, max(end - _LONGEST, 0), end)) else end
    start = norm.rfind(short[0], first, end)
    while start >= first and not abbreviates(short, norm[start:end]):
        start = norm.rfind(short[0], first, start)
    if start < first:
        return end
    if norm[start - 3:start - 2] in _APART and (word := norm[start - 2:start]) in list_words() and word not in list_stop_words()[1]:
        return start - 2  # 大学|课程发展会（课发会）
    return start


def _is_kind(own: str) -> bool:
    """Whether a name is made of words that tell a kind only: 管理委员会."""
    ending = next((e for e, *_ in list_endings().get(own[-2:], ()) if own.endswith(e)), own[-1])
    return is_generic(own[:-len(ending)])


def read_quoted_declared(norm: str) -> list[RawName]:
    """What is quoted and then called something for short: “云江人才培育计划”（简称：培育计划）.

    >>> norm = "“云江人才培育计划”（简称：育才盟）"
    >>> [norm[r.start:r.end] for r in read_quoted_declared(norm)]
    ['“云江人才培育计划”']
    """
    found = []
    for opened, _, _ in find_declared(norm):
        start = norm.rfind("“", max(opened - _LONGEST - 2, 0), opened)
        if start >= 0 and norm.find("”", start, opened) == opened - 1 > start + 3:
            found.append(RawName(start, opened, "project"))
    return found


def read_quoted_grounds(norm: str) -> list[RawName]:
    """Makerspaces and parks called by what is quoted behind their sort: 众创空间“青岳工坊”, 青岳工坊.

    >>> norm = "众创空间“青岳工坊”获评优秀。青岳工坊有工位90个。推进产业园“飞地”建设"
    >>> [norm[r.start:r.end] for r in read_quoted_grounds(norm)]
    ['众创空间“青岳工坊”', '青岳工坊', '青岳工坊']
    """
    found: list[RawName] = []
    for m in (_GROUND.match(norm, at) for word in GROUNDS for at in find_all(norm, word + "“")):
        if m is not None and not is_generic(m[1]) and \
                any(_GROUND_DOES.match(norm, at + len(m[1])) for at in find_occurrences(norm, m[1])):
            found.append(RawName(*m.span(), "park", "", "", m[1]))
            found += [RawName(at, at + len(m[1]), "park") for at in find_occurrences(norm, m[1])]
    return found


def read_towers(norm: str) -> list[RawName]:
    """Buildings of which clauses tell again and again, though everyday words call them: 青年手艺大楼动工。青年手艺大楼为地上10层.

    >>> norm = "青年手艺大楼今日动工，投资3亿元。青年手艺大楼为地上10层，办公大楼动工"
    >>> [norm[r.start:r.end] for r in read_towers(norm)]
    ['青年手艺大楼', '青年手艺大楼']
    """
    told: dict[str, None] = {}
    for foot in (at for word in TOWERS for at in find_all(norm, word)):
        start = max(norm.rfind(mark, max(foot - _LONGEST_TOWER, 0), foot) for mark in "，。；：、\n") + 1
        name = norm[start:foot + 2]
        if (start or foot < _LONGEST_TOWER) and len(name) > 5 and name not in told and name.isalpha() and \
                name[0] not in _NO_TOWER and _PARTING.isdisjoint(name) and _RISES.match(norm, foot + 2) and norm.count(name) > 1:
            told[name] = None
    return [RawName(at, at + len(name), "project") for name in told for at in find_occurrences(norm, name)]
