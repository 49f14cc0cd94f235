"""Names for which most speaks, and that a text is not about all the same: parties of an election, partners in trade, one of many places."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.late import compile_late
from corpus_tools.names.above import list_above
from corpus_tools.names.find import Name
from corpus_tools.names.home import Home
from corpus_tools.names.places import is_inside, list_places
from corpus_tools.split import Passage
from corpus_tools.subjects.mentions import Layout
from corpus_tools.subjects.tally import Tally

UNNAMED = ("province", "city", "county", "district")  # scopes of 全市, 我县
PASSED = ("company", "institution", "project")
NAMED = 3  # times that a name is said, so that the text is about it
_BARE_OFFICES = ("区政府", "区委", "县政府", "县委", "市政府", "市委", "镇政府", "镇党委", "乡政府", "乡党委")
# 县茶业局2031年上半年工作总结: the opening of a text by an office of a place that it need not name
_OFFICE_TELLS = compile_late("[ 　]*[^，。；\n]{0,16}?[\u4e00-\u9fff]{2}(?:[局委办]|办公室|中心)(?:关于)?[^，。；\n]{0,20}(?:总结|汇报|工作报告|工作要点|工作计划|工作情况)")
# 農糧署統計今年…, 食環署去年…: figures of an office of all Hong Kong, Macau or Taiwan that open a text
_OF_TERRITORY = compile_late("[ 　]{0,8}(?:（[^（）\\n]{4,24}[电讯]）|【[^】\\n]{2,8}】|[^，。；\\n]{2,10}[讯电][ 　：])?[ 　]{0,8}"
                             "(?P<who>[\u4e00-\u9fff]{1,8}[部署处局会]"
                             "(?:[长今昨]|统计|公布|表示|指|发[布表]|资料|数据|最新|[预上下]|去年|初步|调查|文件|数字|共|日前|接获|于|就|，|：|[0-9]{1,2}日)[^0-9]{0,60})")
_SITES = ("资讯中心", "信息中心", "新闻中心", "融媒体中心", "资讯网", "信息网", "产业网", "新闻网", "门户网")
_MANY = 4  # places of which as much is told
_FEW_RULERS = 2
_NEARLY = 0.5  # of the best score
_ALL = ("province", "country", "sar")  # scopes of 全台, 我国, 本港
# 3大科学园区, 三个保税区: several parks that a text tells of together
_TOGETHER = compile_late("(?<![0-9第十百])(?:[2-9二三四五六七八九两十]|[1-9][0-9])[大个座]((?:科学|科技|工业|产业)*园区|(?:经济|技术|高新)*开发区|高新区|保税区|加工出口区|加工区|新区|港口)")


def is_of_election(best: str, tally: Tally, passage: Passage) -> bool:
    """Whether the best is one of the parties of an election."""
    return tally.shown[best].type == "name" and best not in tally.titled and "得票" in passage.norm and \
        sum(tally.shown[f].type == "name" for f in tally.scores) > _FEW_RULERS


def is_partner(best: str, tally: Tally, names: Sequence[Name], home: Home) -> bool:
    """Whether the best is a country that 我国 of the text trades with: 我国对美国出口211亿美元."""
    name = tally.shown[best]
    return name.level == "country" and name.place not in (*home, "中国") and not tally.heads[best] and any(n.text == "我国" for n in names)


def find_part_told(best: str, tally: Tally, home: Home) -> str:
    """The county of Hong Kong, Macau or Taiwan that opens more clauses than the whole, said in passing (全台, 我国): of it the text tells."""
    if best in tally.titled or tally.shown[best].type != "place" or tally.shown[best].place != home[1] or \
            not (home[1].endswith("特别行政区") or home[1] == "台湾省"):
        return best
    own = tally.heads[best] + sum(role.head and name.level in _ALL for name, role in tally.stand_ins)
    parts = [full for full, name in tally.shown.items() if name.type == "place" and full != best
             and tally.heads[full] > max(own, 1) and tally.told.get(full, 0) > 1
             and tally.scores[full] >= _NEARLY * tally.scores[best] and name.place in list_places()
             and list_above(name.place)[0] == home[1]]
    return parts[0] if len(parts) == 1 else best


def is_digest(best: str, tally: Tally, lead: int, home: Home) -> bool:
    """Whether the best is a place that comes late, and as much is told of several others: short items of many places."""
    scores, shown, titled = tally.scores, tally.shown, tally.titled
    name = shown[best]
    if name.type != "place" and name.full.endswith(_SITES) and tally.heads[best] < 2:
        return True  # whose page it is: 某某资讯中心｜今日要闻汇总
    place = list_places().get(name.place)
    if name.type != "place" or place is None or place.level == "country" or best in titled or name.place in titled or \
            name.place in home or name.start < lead:
        return False
    others = [list_places().get(shown[full].place) for full in scores
              if full != best and scores[full] >= scores[best] * _NEARLY and shown[full].type == "place"]
    return sum(other is not None and other.level not in ("country", "group", "world") and not is_inside(other, place)
               and not is_inside(place, other) for other in others) >= _MANY


def find_together(passage: Passage, best: str, tally: Tally, layout: Layout) -> Name | None:
    """The kind of parks of which the lead tells several together, where the best is but one of them: 三个科学园区营业额…，甲园…，乙园…."""
    if tally.shown[best].type != "park" or best in tally.titled:
        return None
    told = _TOGETHER.search(passage.norm, 0, layout.lead)
    if told is None or sum(name.type == "park" for name in tally.shown.values()) < 2 or best.startswith(told[1]):
        return None
    return Name(told.start(1), told.end(1), passage.plain[told.start(1):told.end(1)], "class", passage.plain[told.start(1):told.end(1)])


def is_of_nation(best: str, tally: Tally, heading: Sequence[Name], layout: Layout, norm: str, home: Home) -> bool:
    """Whether the lead tells of the country (我国规模以上港口完成吞吐量…), and the best is a body named once, behind it.

    So is what is told of a trade of the whole country, and then of several of its companies.
    """
    name = tally.shown[best]
    firms = [told.start for full, told in tally.shown.items() if told.type == "company" and tally.heads[full]]
    if name.type == "company" and len(firms) > 1 and not home[1] and best not in tally.titled and best not in tally.introduced and \
            tally.told.get(best, 0) <= NAMED:
        nation = tally.shown.get("中国")
        return nation is not None and tally.heads["中国"] > 0 and nation.start < min(firms) or \
            any(n.level == "country" and n.start < min(firms) for n in heading) or norm.find("国内", 0, min(firms)) >= 0
    return name.type in ("park", "institution", "company", "project") and tally.told.get(best, 0) < 2 and best not in tally.titled and \
        name.start >= layout.lead and any(n.level == "country" and n.start < layout.lead for n in heading)


def is_of_territory(best: str, tally: Tally, home: Home, passage: Passage, names: Sequence[Name], layout: Layout) -> bool:
    """Whether an office of all Hong Kong, Macau or Taiwan opens the text with a figure, and the best is named behind that."""
    if not home[1].endswith("特别行政区") and home[1] != "台湾省" or \
            best in tally.titled and len(passage.blocks) > 1 or tally.shown[best].place == home[1]:
        return False
    block = next((block for number, block in enumerate(passage.blocks) if number not in layout.titles), passage.blocks[0])
    told = _OF_TERRITORY.match(passage.norm, block.start)
    return told is not None and tally.shown[best].start > told.end() and \
        all(name.type in ("agency", "stand-in") and not name.place or name.place == home[1]
            for name in names if told.start("who") <= name.start < told.end())


def is_of_unnamed(best: str, tally: Tally, heading: Sequence[Name], names: Sequence[Name], passage: Passage, layout: Layout,
                  home: Home) -> bool:
    """Whether a class of parks, a country, or a body that is said in passing, is best where 我市 …, 全镇 … are of one that is not named.

    So is whatever lies there where a title tells of it: 我市60个项目开工.
    """
    norm, kind = passage.norm, tally.shown[best].type
    if kind != "place" and tally.shown[best].end and best not in tally.titled and not home[2] and not home[3] and any(
            name.level in UNNAMED and role.head and layout.is_titled(passage, name) for name, role in tally.stand_ins):
        return True
    unnamed = sum(n.level in UNNAMED for n in heading)
    told = tally.told.get(best, 0)
    if is_named_by_office(best, tally, norm) or \
            tally.shown[best].type in PASSED and best not in tally.titled and best not in tally.introduced and \
            told < 2 and sum(n.level in (*UNNAMED, "town") for n in heading) + \
            sum(n.type == "agency" and not n.place and n.text in _BARE_OFFICES for n in names) > 1:
        return not any(n.type in ("place", "park", "agency") and (n.place or n.type != "agency") and (tally.heads[f] or f in tally.titled)
                       for f, n in tally.shown.items() if f != best)  # 全镇 …, 我镇 …, 区政府…, where it names a cooperative
    if any(n.type == "place" and n.level in UNNAMED for n in tally.shown.values()):
        return False
    if tally.shown[best].level in ("country", "group"):
        return unnamed > 0 and not tally.heads[best]  # 全市进出口…，对美国…
    return tally.shown[best].type == "class" and (unnamed > 1 and told < NAMED or unnamed == 1 and told < 2)


def is_named_by_office(best: str, tally: Tally, norm: str) -> bool:
    """Whether an office sums up what it has done, and the best is a body or a park that it names in passing."""
    most = NAMED if tally.shown[best].type in PASSED else 1 if tally.shown[best].type == "park" else 0
    return tally.told.get(best, most + 1) <= most and best not in tally.titled and best not in tally.introduced and opens_as_office(norm)


def opens_as_office(norm: str) -> bool:
    """Whether a text begins as what an office sums up: 县工信局2021年工作总结."""
    return _OFFICE_TELLS.match(norm) is not None
