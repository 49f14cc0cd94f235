"""What each mention of a name says for it as what an article is about: where it stands and which part it plays."""
from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice
from typing import NamedTuple

from corpus_tools.late import compile_late
from corpus_tools.names.edges import LEGAL
from corpus_tools.names.find import Name
from corpus_tools.names.home import ASSOCIATIONS, Home
from corpus_tools.names.labelled import AREAS
from corpus_tools.names.loose_names import is_person
from corpus_tools.names.places import list_places
from corpus_tools.names.towns import find_ruled_town
from corpus_tools.split import Passage
from corpus_tools.subjects.bare_parks import strip_office
from corpus_tools.subjects.credits import REPORTS, credit_agency, say_place, weigh
from corpus_tools.subjects.roles import Role
from corpus_tools.subjects.tally import Tally

_ASKS = ("专访", "访", "对话", "采访")
_OF_OFFICER = 0.6  # an organisation that is named with its officer
_OF_ITSELF, _NEAR = compile_late("营收|净利|纯益|盈余|毛利|财报|业绩|溢利|EPS|[订产]单|产能"), 40  # what a company alone has
_PARK_OFFICES = ("管委会", "管理委员会", "党工委")
_FILED = 0.5  # the place of a dateline: where the reporter sat
_CAPITAL = "北京市"  # where news of the whole country is filed: it tells nothing of the city
_SEATS = {"台北市": "台湾省"}  # where national offices speak
_LONG_TITLE = 80  # characters: a longer first block is a paragraph
_EXPERTS = ("教授", "副教授", "分析师", "首席分析师", "经济学家", "首席经济学家", "学者")  # they tell of others
_MEETINGS = ("年会", "峰会", "论坛", "博览会", "运动会", "洽谈会", "交易会", "艺术节", "锦标赛")
_BODIES = ("company", "park", "institution")  # what has officers
_VISITED, _ROW = ("park", "company", "institution", "project"), frozenset("、和与及等")
_VISITING = ("走进", "走入", "步入", "来到", "走访", "探访", "参观")  # who opens a text so tells of what is visited
_SAYS = compile_late("[，。；：！？0-9]")  # a sentence; 本报记者 李明 is none
_IN_ROW = compile_late("[0-9]{1,5}[，、；。]")
# 第九届云江茶业博览会在会展中心落幕
_FAIRS, _HELD = tuple("博览会 展览会 交易会 洽谈会 展销会 采购会 博会 交会 洽会 论坛 峰会 大会".split()), compile_late(
    "(?:（[^（）]{2,40}）)?(?:今[日天]|昨[日天]|近日|日前|于[^，。；]{2,12})?(?:在[^，。；]{2,20}?)?(?:正式|圆满|盛大|如期)*(?:开幕|闭幕|落幕|收官|启幕|拉开帷幕|开展|举行|举办|结束)")
_FAIR = 3.0  # what it gets that is told of, beside its points
_SIDES = ("西部", "东部", "中部", "南部", "北部", "东北", "西北", "西南", "东南", "沿海", "内陆", "北方", "南方")
# what an introduction says first of the one it introduces
_INTRODUCED = compile_late(r"（(?:(?:股票|证券|股份)?(?:代码|代号|编号)：)?(?!19|20\d\d）)\d{3,6}(?:[.-](?:HK|TW|SH|SZ))?[），]|"
                           r"(?:今[天日]|昨[天日]|近日|日前|\d{1,2}日)?(?:公布|发布|宣布|公告|披露)[^，。；]{0,16}?(?:业绩|财报|营收|季报|年报)|"
                           r"(?:晒出|交出|亮出|晒)[^，。；]{0,12}?(?:账本|账单|成绩单|答卷|家底)|"
                           r"(?:项目)?(?:（[^）]{1,30}）)?，?(?:位于|坐落|座落|地处|始建于|创建于|成立于|创立于|创办于|组建于|筹建于|设立于|建于|建成于|"
                           r"于?\d{4}年[^，。]{0,8}(?:成立|创立|创建|设立|批准|开园|组建)|"
                           r"(?:管理委员会|管委会)?[是为][^，。；]{2,16}(?:派出机构|派驻机构|派出机关|直属机构|直属单位|下属单位|事业单位)|"
                           r"是[^，。；]{2,20}的(?:重要|有机)?组成部分|是(?:经|由|一[家个座所]|国内|国家|[我全][国省市区县州]|中国|全球|省|集))")


class Layout(NamedTuple):
    """Which blocks are titles, where the lead ends (the first two sentences of the text, no byline among them), where the last title."""

    titles: frozenset[int]
    lead: int
    ends: int

    def is_titled(self, passage: Passage, name: Name) -> bool:
        return bool(passage.sentences) and passage.sentences[passage.sentence_at(name.start)].block in self.titles


def read_layout(passage: Passage) -> Layout:
    """The titles and the lead of a passage."""
    only = len(passage.blocks) == 1
    titles = frozenset(i for i, b in enumerate(passage.blocks) if b.kind in ("title", "deck") or
                       i == 0 and b.end - b.start < _LONG_TITLE and (only or passage.norm[b.end - 1] != "。"))
    lead = passage.sentences[min(2, len(passage.sentences) - 1)].end if passage.sentences else 0
    bodies = list(islice((s for s in passage.sentences if s.block not in titles and _SAYS.search(passage.norm, s.start, s.end)), 2))
    return Layout(titles, bodies[-1].end if bodies else lead, max([passage.blocks[i].end for i in titles], default=0))


def count_mentions(passage: Passage, names: Sequence[Name], roles: Sequence[Role], home: Home,
                   origins: Collection[int], layout: Layout) -> Tally:
    """The points of all names by their mentions; ``origins`` are those that only say where people come from."""
    tally = Tally()
    for k, (name, role) in enumerate(zip(names, roles)):
        if name.type == "stand-in":
            tally.stand_ins.append((name, role))
            continue
        if k in origins or name.text in AREAS:  # 东区, a part of the park that is told of
            continue
        if name.type == "agency" and (town := find_ruled_town(name)) is not None:
            name = town  # 云江县青岳镇人民政府2031年工作总结
        elif name.type == "agency" and (role.part == "topic" or role.part == "oblique" and layout.is_titled(passage, name)):
            name = strip_office(name)  # 某开发区管理委员会为市政府派出机构, 某开发区管委会2031年工作总结: of the park
        if role.part == "dateline":
            _count_dateline(name, names, home, tally)
        elif name.type == "institution" and role.part in ("title", "source") and name.full.endswith(ASSOCIATIONS):
            continue  # 某行业协会负责人介绍: it tells of its trade
        elif role.part in ("bracket", "source", "title") or not (weight := weigh(name)):
            _count_aside(passage, name, role, names, home, layout, tally)
        elif name.type == "place" and (passage.norm[name.start - 1:name.start] in "，、：；" and _IN_ROW.match(passage.norm, name.end) or
                                       passage.norm.endswith("其中", 0, name.start)):
            tally.shown.setdefault(name.full, name)  # 江苏21，广东16，浙江12: each but one of a row
        else:
            _count_told(passage, name, role, weight, layout, tally)
    return tally


def _count_dateline(name: Name, names: Sequence[Name], home: Home, tally: Tally) -> None:
    seat = _SEATS.get(name.place) if name.place in _SEATS and home[1] == _SEATS[name.place] else None
    if seat is not None and (place := list_places().get(seat)) and any(n.type == "agency" and not n.place for n in names):
        tally.add_place(seat, _FILED, say_place(place))  # told in the capital of what its offices do
    elif name.type == "place" and weigh(name) and name.place != _CAPITAL:
        tally.add_place(name.place, _FILED, name)


def _count_aside(passage: Passage, name: Name, role: Role, names: Sequence[Name], home: Home, layout: Layout, tally: Tally) -> None:
    """A name in brackets, as a source, before an officer, or of a type that articles are not about."""
    if name.type == "agency" and role.part != "bracket":
        credit_agency(passage, name, names, home, tally, told_first=name.start < layout.lead)
    if role.part == "source" and name.type in ("company", "name") and \
            _OF_ITSELF.search(passage.norm, name.end, name.end + _NEAR) and not is_person(passage.norm, passage.norm[name.start:name.end]):
        tally.add(name, _OF_OFFICER * 2)  # 某公司表示，营收增长…: what it tells of itself
        tally.told[name.full] = tally.told.get(name.full, 0) + 1
        tally.heads[name.full] += role.head
    park = strip_office(name) if name.type == "agency" else name
    if role.part in ("source", "title") and park.type == "park" and passage.norm.startswith(_PARK_OFFICES, park.end):
        tally.add(park, _OF_OFFICER * weigh(park) + (1.5 if park.start < layout.lead else 0.0))  # 据某高新区管委会介绍, 某高新区管委会主任
        tally.told[park.full] = tally.told.get(park.full, 0) + 1
    if role.part != "title":
        return
    if name.type in _BODIES and not passage.norm.startswith(_EXPERTS, name.end):
        tally.add(name, _OF_OFFICER * weigh(name))  # 某公司主席王小明表示…
        if passage.norm.endswith(_ASKS, 0, name.start) or passage.norm.startswith("访", name.start):
            tally.add(name, REPORTS)  # ——访某某高新区主任王小明
            tally.titled.add(name.full)
            tally.told[name.full] = tally.told.get(name.full, 0) + 2  # as any name of a title


def _count_told(passage: Passage, name: Name, role: Role, weight: float, layout: Layout, tally: Tally) -> None:
    """A name that plays a part in its clause."""
    norm, full = passage.norm, name.full if name.level != "town" else tally.find_key(name)
    leads = role.head and role.part == "topic"
    points = (1.0 if role.part == "topic" else 0.4) + (1.0 if role.head else 0.0)
    told = 1
    if name.start < layout.ends and passage.sentences[passage.clauses[role.clause].sentence].block in layout.titles:
        is_side = name.level == "country" and norm.startswith(_SIDES, name.end)  # 中国西部的开发区: where it lies
        points += 5.0 if role.part != "comparison" and not is_side else 0.0
        told = 2
        tally.titled.add(full)
        points *= 2 if name.type == "name" and full.endswith(_MEETINGS) else 1  # a title that names a meeting tells of it
    elif name.start < layout.lead:
        points += 1.5
    if name.start < layout.lead and name.type in _VISITED and norm.endswith(_VISITING, 0, name.start) and \
            norm[name.end:name.end + 1] not in _ROW:
        points += 2.0
        tally.introduced.add(full)
    if leads and (name.type != "place" or name.level == "town") and \
            (name.start < layout.lead or not tally.introduced) and is_introduced(norm, name):
        points += 3.0
        tally.introduced.add(full)
    if leads and name.start < layout.lead and name.type == "name" and full.endswith(_FAIRS) and _HELD.match(norm, name.end):
        tally.scores[full] = tally.scores.get(full, 0.0) + _FAIR
        tally.introduced.add(full)
    if name.type == "company":
        if norm[name.start - 1:name.start] == "、" == norm[name.end:name.end + 1]:
            tally.listed.add(full)
        if leads and name.text.endswith(LEGAL):
            tally.firms.add(full)
    if leads and norm[name.start - 1:name.start] != "、" != norm[name.end:name.end + 1]:
        tally.heads[full] += 2 if name.start < layout.lead else 1
    tally.told[full] = tally.told.get(full, 0) + told
    tally.add(name, points * weight, full)


def is_introduced(norm: str, name: Name) -> bool:
    """Whether what follows a name tells what it is: 云江软件园位于…, 某公司成立于…."""
    return _INTRODUCED.match(norm, name.end) is not None
