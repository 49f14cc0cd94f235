"""What only some texts tell of, by the words of which each holds one: the rules that read it are asked of these texts alone."""
from __future__ import annotations

from collections.abc import Set

from corpus_tools.names.before_parks import GATES
from corpus_tools.names.builders import BUILDERS, read_builders
from corpus_tools.names.contestants import BALLOTS
from corpus_tools.names.declared_names import (
    DECLARING,
    GROUNDS,
    SHORT_ENDS,
    TOWERS,
    read_quoted_declared,
    read_quoted_grounds,
    read_towers,
    read_written_out,
)
from corpus_tools.names.defined_names import (
    GRANTED,
    QUOTED_ENDS,
    STANDS,
    ZONES,
    read_funds,
    read_located,
    read_programmes,
    read_works,
    read_yearly,
)
from corpus_tools.names.enumerated import (
    DIVIDED,
    IN_PARTS,
    INVESTING,
    LISTING,
    SEATED,
    SUMMED,
    read_enumerated,
    read_investors,
    read_parts,
    read_seated,
    read_summed,
)
from corpus_tools.names.estates import PRICED, RATES, read_estates, read_facilities
from corpus_tools.names.events import CAMPAIGNS, DRAWING, FAIRS, HELD, NUMBERED, QUOTED_EVENTS, STORMS, THIS_EVENT
from corpus_tools.names.firms import OPENS
from corpus_tools.names.groups import read_groups
from corpus_tools.names.headed_names import CALLS
from corpus_tools.names.holders import HOLDING, read_holders
from corpus_tools.names.item_states import ITEMS, read_items
from corpus_tools.names.labelled import AREAS, LABELS, read_areas, read_glossed, read_labelled
from corpus_tools.names.latin_names import TOLD, read_latin_names
from corpus_tools.names.listed_firms import UNDER, read_listed_companies, read_members
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.markets import SOLD, TRADING, read_halls
from corpus_tools.names.placed import LIES, PLACED
from corpus_tools.names.pointers import CALLING, THAT_WORK, read_called, read_pointers, read_works_told
from corpus_tools.names.routes import read_ports, read_roads, read_trains
from corpus_tools.names.short_forms import SPEAKING_SHORT, read_short_bodies
from corpus_tools.names.siblings import IN_LIST, WHOLES
from corpus_tools.names.titled_names import (
    INTRODUCTIONS,
    SIZED_LISTS,
    read_measured,
    read_sights,
    read_titled,
)
from corpus_tools.names.towns import LIST_SIGNS, SPEAKS_OF
from corpus_tools.names.unmarked import UNMARKED_CUES
from corpus_tools.split import Passage

EVENTS = ("排名", "排行", "榜单", "指数", "大会", "论坛", "峰会", "博览会", "交易会", "洽谈会", "推介会", "签约仪式", "大赛", "评选", "白皮书", "蓝皮书",
          "年会", "发布会", "活动", "贸易会", "采购会", "招商会", "展览会", "艺术节", "文化节")
HARM = ("死亡", "受伤", "遇难", "丧生", "身亡", "遇害", "罹难", "失踪", "伤亡", "死伤", "死于", "轻伤", "重伤", "被困", "流离失所", "无家可归")
STRONG = ("龙头", "领军", "领先", "知名", "首个", "首家", "唯一")
OF_TAIWAN = ("台币", "行政院", "立法院", "中央社", "国科会", "主计总处", "国发会", "卫福部", "东协", "年增率",
             "竹科管理局", "科学园区管理局", "中广新闻", "自由时报", "联合新闻网", "中国时报", "农粮署", "能源署", "水利署", "营建署", "观光署")
_TAIWAN = ("台币", "政院", "立法", "央社", "科会", "总处", "发会", "福部", "东协", "增率", "竹科", "区管", "中广", "由时", "合新", "国时",
           "粮署", "源署", "利署", "建署", "光署")  # one in each of these
BY_OFFICES = ("统计暨普查局", "政府统计处", "主计总处", "主计处")  # of one administration, in whatever characters
COMERS = ("住客", "旅客", "访客", "游客", "团客", "乘客", "客源", "旅游者", "旅行团", "学生", "投资者", "买家", "观众", "来自", "源自", "源于", "输往", "运往", "销往", "外销",
          "口至", "口到", "口自", "输入自")

OWN = ("我家", "们家", "俺家", "咱家", "我种", "我养", "我承", "我流", "我今", "我去", "我现", "我每", "我一")  # what householders say
DOERS = ("大户", "户主", "村民", "农民", "牧民", "渔民", "果农", "菜农", "茶农", "蜂农", "粮农", "棉农", "烟农", "药农", "花农", "蚕农", "农户", "社员", "困户", "贫户",
         "殖户", "植户", "场主", "业户",  # householders
         "告人", "原告", "上诉人", "疑人", "罪犯", "递员", "卖员", "骑手", "送员", "司机", "林员", "护员", "愿者", "休教师", "休职工", "休干部", "休工人",
         "乡青年", "业青年", "村青年", "村官", "村医", "乡医", "店主", "摊主", "老党员", "传承人", "主播", "名将", "老将", "小将", "选手", "球员", "运动员",
         "受贿", "收受", "贪污", "挪用", "骗取", "诈骗", "获刑", "被判", "捐款", "献血", "夺冠", "跑出", "游出", "村的", "从教", "从医", "从警", "从艺")

# a cue for each rule or group of rules, and the words whose last two characters show it: none of them is frequent
CUES = {
    "buildings": STANDS, "sizes": SIZED_LISTS, "sights": ("接待",), "markets": TRADING, "halls": SOLD,
    "estates": PRICED, "town list": LIST_SIGNS,
    "own town": tuple(word[:2] for word in SPEAKS_OF), "wholes": WHOLES, "rates": tuple(f"{word}率" for word in RATES),
    "introductions": INTRODUCTIONS, "short in brackets": SHORT_ENDS, "declared": DECLARING,
    "grounds": tuple(f"{word[-1]}“" for word in GROUNDS), "towers": TOWERS,
    "short bodies": SPEAKING_SHORT,
    "ports": tuple(f"港{first}" for first in "的去今全货贷集吞装进口完新前上下12"), "each": ("分别", "依次"), "events": EVENTS, "harm": HARM,
    "trains": ("班列",), "roads": ("国道", "省道", "县道", "乡道", "高速", "公路", "铁路", "高铁"),
    "Latin": TOLD, "same below": ("下同",), "guests": ("住客",), "Taiwan": _TAIWAN, "quoted": QUOTED_ENDS,
    "zones": ZONES, "ballots": BALLOTS, "strong": (*STRONG, *(f"{number}强" for number in "0123456789一二三四五六七八九十百千")),
    "builders": BUILDERS,
    "comers": COMERS, "own": OWN, "regions": IN_LIST, "gates": GATES, "numbered": NUMBERED, "fairs": FAIRS, "this event": THIS_EVENT,
    "held": HELD, "drawing": DRAWING, "storms": STORMS, "campaigns": CAMPAIGNS, "doers": DOERS,
    "republic": ("民国", "今（", "学年", *(f"{digit}兆" for digit in "0123456789")), "port offices": BY_OFFICES,
    **UNMARKED_CUES,
    "calls": (CALLS,), "yearly": ("年产",), "funds": GRANTED, "programmes": ("方案", "专案"), "listing": LISTING, "seated": SEATED,
    "parts": (*IN_PARTS, *DIVIDED), "invests": INVESTING, "called": CALLING, "summed": SUMMED, "labels": LABELS,
    "areas": AREAS, "glossed": ("）、",),
    "quoted events": QUOTED_EVENTS, "placed": PLACED, "lies": LIES, "that work": tuple(word[:2] for word in THAT_WORK),
    "firms": tuple(words[:2] for words in OPENS), "under": UNDER, "holding": HOLDING, "items": ITEMS,
}
# what reads names off a text, and the cue without which there are none: of its blocks, and of its words
_OF_BLOCKS = (("buildings", read_located), ("introductions", read_titled))
_OF_WORDS = (("", read_pointers), ("rates", read_facilities), ("yearly", read_yearly), ("funds", read_funds),
             ("programmes", read_programmes), ("", read_works), ("short in brackets", read_written_out),
             ("declared", read_quoted_declared), ("grounds", read_quoted_grounds), ("towers", read_towers),
             ("sizes", read_measured), ("sights", read_sights), ("short bodies", read_short_bodies), ("", read_groups),
             ("each", read_listed_companies), ("under", read_members),
             ("halls", read_halls),
             ("estates", read_estates), ("ports", read_ports), ("roads", read_roads),
             ("trains", read_trains), ("builders", read_builders), ("Latin", read_latin_names), ("listing", read_enumerated),
             ("seated", read_seated), ("parts", read_parts), ("invests", read_investors), ("called", read_called),
             ("that work", read_works_told), ("summed", read_summed), ("labels", read_labelled), ("areas", read_areas),
             ("glossed", read_glossed), ("holding", read_holders), ("items", read_items))
# by their numbers there: those that are asked of every text, and those that have a cue
_ALWAYS = [number for number, (cue, _) in enumerate(_OF_WORDS) if not cue]
_NUMBERS = {cue: number for number, (cue, _) in enumerate(_OF_WORDS) if cue}


def read_by_cues(passage: Passage, cues: Set[str]) -> list[RawName]:
    """The names that single rules tell, each asked where the text has its cue."""
    found: list[RawName] = []
    for cue, read in _OF_BLOCKS:
        found += read(passage) if cue in cues else ()
    norm = passage.norm
    for number in sorted([*_ALWAYS, *map(_NUMBERS.__getitem__, cues & _NUMBERS.keys())]):
        found += _OF_WORDS[number][1](norm)
    return found
