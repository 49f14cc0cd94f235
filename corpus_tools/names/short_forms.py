"""What bodies and works are called for short by rule: two characters of a science park or university, a work without its place."""
from __future__ import annotations

import re
from collections.abc import Mapping

from corpus_tools.data import remembered
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_occurrences
from corpus_tools.names.endings import OrganisationHit, is_generic, list_weak_endings
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import list_words

_SCIENCE_PARK = compile_late("科(?<=([\u4e00-\u9fff]科))(?:管理局|园区|营业额|营收|产业)")
_ONE_OF_PARKS = compile_late(r"科(?<=([\u4e00-\u9fff]科))(?:(?<=^.科)|(?<=[，。；：、（及和与为对以\n].科)|(?<=其中.科))"
                               r"(?=-?\d|则|是|为|在|占|仍|也|亦|再|续|达|约|今年|去年|[上下]半年|[、及和与]|等|分别|均|营|出口|园区|管理局)", re.M)
# clause by clause: 云大表示, 云大副校长
# of which one is in what the patterns here find
SPEAKING_SHORT = (*(f"科{first}" for first in "管园营产"), "学园", "学工", *(f"大{first}" for first in "今昨表指说强副校研教师团早近"), "学生会")
_UNIVERSITY = compile_late(r"大(?<=([\u4e00-\u9fff]大))(?<![\u4e00-\u9fff].大)"
                           "(?=今[天日]|昨[天日]|表示|指出|说明|强调|副?校长|研发长|教务长|校方|校友|师生|教授|团队|学生会|早期|近[几0-9])")
_BRANCH = compile_late("([\u4e00-\u9fff]{2,8})（([\u4e00-\u9fff]{2,4}?)市?）")
_PLANT = compile_late("[\u4e00-\u9fff]{2}[新一二三四五]?厂(?![商房家区长务内])")
_RAILS = ("地铁", "捷运", "轻轨", "轨道")
_BIG = "人重扩强最巨伟广远宏庞盛壮高长放博正加增莫偌老一两二三四五六七八九十各几多"  # 人大, 扩大, 三大: no university
_LONGER = {"科学": frozenset("学院技研"), "大学": frozenset("学厦道会量部型规批家众幅")}  # what goes on to another word
_MORE_TRADES = frozenset("运输 贸易 仓储 资本 租赁 物业 商贸 旅游 教育 农业 材料 电力 国际 工业 商业 实业 置地 文旅 康养 金融 矿产 冷链 医养 供水 热电 客运 货运".split())
_BEFORE_MEMBERS, _BEHIND_MEMBERS = frozenset(("", *"，。；：、\n和与及司")), frozenset("0123456789有拥年日月的去今实完营总库投现目在是则将已主专从冷容仓车店网员净利签研，、：")
_OFTEN = 3  # times
_LONG_WORK = 5  # characters


def drop_place(norm: str, work: RawName, place_at: dict[int, int]) -> str:
    """A work's name without the place that it begins with, where the text says it so too: 某市光纤融合项目, 光纤融合项目.

    >>> norm = "苏州市光纤融合项目开工，光纤融合项目占地"
    >>> drop_place(norm, RawName(0, 9, "project"), {0: 3})
    '光纤融合项目'
    """
    at = work.start
    while at in place_at and place_at[at] < work.end:
        at = place_at[at]
    rest = norm[at:work.end]
    is_long = len(rest) > _LONG_WORK or rest.startswith(_RAILS) and rest.endswith("线")
    is_own = at > work.start and is_long and not is_generic(rest.removesuffix("项目").removesuffix("工程"))
    return rest if is_own and norm.count(rest) > norm.count(norm[work.start:work.end]) else ""


def call_group(norm: str, company: OrganisationHit, place_at: dict[int, int]) -> str:
    """A group's name without its place and legal form, where the text calls it so: 江苏青海岸钢铁集团有限公司, 青海岸钢铁集团.

    >>> norm = "江苏青海岸钢铁集团有限公司成立，青海岸钢铁集团扩产"
    >>> call_group(norm, OrganisationHit(0, 13, "company", "集团有限公司"), {0: 2})
    '青海岸钢铁集团'
    """
    at, foot = company.start, norm.find("集团", company.start, company.end) + 2
    while at in place_at and place_at[at] < foot:
        at = place_at[at]
    short = norm[at:foot]
    is_own = company.start < at and company.end > foot > 2 and len(short) > 3 and (len(short) > 5 or not is_generic(short[:-2]))
    return short if is_own and norm.count(short) > norm.count(norm[company.start:company.end]) else ""


def call_branch(norm: str, company: OrganisationHit) -> str:
    """A company's place before its own word, where the text calls it so: 青岳电器（重庆）有限公司, 重庆青岳; its plant told of again (青岳电器公司南岭厂).

    >>> norm = "青岳电器（重庆）有限公司成立，重庆青岳扩产"
    >>> call_branch(norm, OrganisationHit(0, 12, "company", "有限公司"))
    '重庆青岳'
    """
    if (plant := _PLANT.match(norm, company.end)) is not None and norm.find(plant[0], plant.end()) > 0:
        return plant[0]
    branch = _BRANCH.match(norm, company.start, company.end)
    if branch is None or is_generic(branch[1][:2]):
        return ""
    return next((short for size in (4, 3, 2) if size <= len(branch[1]) and norm.find(short := branch[2] + branch[1][:size]) >= 0), "")


def read_members(norm: str, aliases: Mapping[str, str]) -> list[RawName]:
    """Companies of a group that are called by its own word and their trade where a clause or a list tells of them: 港信运输有卡车30台.

    ``aliases`` have short forms with the names in full.

    >>> norm = "港信物流集团有限公司有子公司两家。港信运输有卡车30台，港信特色经营好。"
    >>> [norm[r.start:r.end] for r in read_members(norm, {"港信": "港信物流集团有限公司"})]
    ['港信运输']
    """
    trades, found = list_weak_endings(), []
    for own in [own for own, target in aliases.items() if "集团" in target and own in target and len(own) < _LONG_WORK]:
        for at in find_occurrences(norm, own):
            foot = at + len(own)
            if norm[at - 1:at] in _BEFORE_MEMBERS and norm[foot + 2:foot + 3] in _BEHIND_MEMBERS and (
                    (trade := norm[foot:foot + 2]) in _MORE_TRADES or trade in trades):
                found.append(RawName(at, foot + 2, "company"))
    return found


def abbreviate_body(norm: str, body: OrganisationHit, cue: str) -> list[str]:
    """A character of its name and 科 or 大, where the text says so twice and it is no everyday word.

    >>> norm = "云江大学开课，云大招生，云大毕业"
    >>> abbreviate_body(norm, OrganisationHit(0, 4, "institution", "大学"), "大学")
    ['云大']
    """
    place = norm[body.start:norm.find(cue, body.start)][-3:]
    shorts = [char + cue[0] for char in place if char not in "部立"]
    speaking = _find_speaking(norm) if cue == "大学" else ()
    return [short for short in shorts if (short not in list_words() or short in speaking) and _count_alone(norm, short, cue) > 1]


def _count_alone(norm: str, short: str, cue: str) -> int:
    """How often a short form stands there without going on to another word."""
    times, at = 0, norm.find(short)
    while at >= 0:
        times += norm[at + 2:at + 3] not in _LONGER[cue]
        at = norm.find(short, at + 2)
    return times


def read_short_bodies(norm: str) -> list[RawName]:
    """Science parks and universities that a text calls by two characters only."""
    return read_science_parks(norm) + read_universities(norm)


def read_universities(norm: str) -> list[RawName]:
    """Universities that a text calls by two characters only: 云大今天表示, 云大校长.

    >>> norm = "大学成果多。云大今天表示，云大专利多。扩大校园，校方扩大招生"
    >>> [norm[r.start:r.end] for r in read_universities(norm)]
    ['云大', '云大']
    """
    return [RawName(at, at + 2, "institution") for short in _find_speaking(norm) if norm.count(short) > 1
            for at in find_occurrences(norm, short) if norm[at + 2:at + 3] not in _LONGER["大学"]]


@remembered(2)  # for the short forms of names and for the names that no other tells
def _find_speaking(norm: str) -> frozenset[str]:
    """What ends in 大 and speaks or has a president."""
    if "大学" not in norm and "大专" not in norm:
        return frozenset()
    return frozenset(m[1] for m in _UNIVERSITY.finditer(norm) if m[1][0] not in _BIG)


def read_science_parks(norm: str) -> list[RawName]:
    """Science parks that a text calls by two characters only, as Taiwan does: 川科管理局, 川科营业额; 川科300亿元, of science parks.

    >>> [r[:2] for r in read_science_parks("两个科学园区，川科300亿元，岭科200亿元")]
    [(7, 9), (15, 17)]
    """
    told = dict.fromkeys((m[1], norm.startswith("管理局", m.end() - 3)) for m in _SCIENCE_PARK.finditer(norm))
    shorts = dict.fromkeys(short for short, is_office in told if _count_alone(norm, short, "科学") >= _OFTEN - is_office)
    if "科学园区" in norm or "科学工业园区" in norm:
        shorts |= dict.fromkeys(m[1] for m in _ONE_OF_PARKS.finditer(norm))
    return [RawName(at, at + 2, "park") for short in shorts if short not in list_words() for at in find_occurrences(norm, short)]
