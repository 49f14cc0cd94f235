"""Clauses that name no one: who plans, issues or spends; and whether all that is known is that it is no one known."""
from __future__ import annotations

from bisect import bisect_left, bisect_right

from corpus_tools.frames.read import Frame
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.counted import KINDS_WITHIN
from corpus_tools.names.currency import CURRENCIES
from corpus_tools.names.endings import list_tellers
from corpus_tools.split import Passage
from corpus_tools.subjects.fitting import OF_A_PLACE
from corpus_tools.subjects.reading import LOCAL, Reading
from corpus_tools.subjects.standins import PLACE_SCOPES

_ISSUED = ("措施", "举措", "条款", "任务清单", "重点任务", "政策措施", "实施意见", "管理办法", "指导意见")
_DEBATING = ("立法会", "立法會", "议会", "議會", "预算案", "預算案")  # what is allotted there is not theirs
_ALLOTTED = 16  # characters before a sum in which 划拨, 预拨, 下拨 stands
_PLANS = compile_late("(?:表示|称|透露|宣布|指出|介绍|说|指)[^，。；]{0,12}，[^。；]{0,40}?(?:将|拟|计划|力争|争取)")
_SETS_GOING = compile_late("(?:近日|日前|今天|昨天|提前|已|将|（[^）]{1,12}）|联合|正式|紧急){0,4}(?:启动|推出|部署|印发|下达|安排|派出|调派|组织|开展|命名|批复|出台|实施)")
_SO_MANY = compile_late(r"(?:总|家)?数|(?:有|共|达|约|近|逾|超过?)*(?:\d[\d.]*|[一二三四五六七八九十百]{1,4})[万亿]?[多余]?[家户个间]")
# a clause that sets money aside and does not tell who does
_ABOVE_PARKS = ("province", "city", "county")
# offices that count for the whole country
_OF_STATE = compile_late("(?:中国|国家)[\u4e00-\u9fff]{2,12}(?:局|署|委员会|委|协会)$|海关总署$|税务总局$|(?:中国)?人民银行$|央行$|发改委$|(?:财政|商务|工信|工业和信息化|"
                         "农业农村|农业|文化和旅游|文旅|交通运输|交通|铁道|人社|人力资源和?社会保障|住建|住房和?城乡建设|公安|民政|生态环境|自然资源|国土资源|水利|教育|科学?技术?|应急管理)部$|应急管理部$")
_TELLS = ("source", "title")  # 乘联会表示, 乘联会秘书长表示
_OF_TRADE = compile_late("(?:中国|全国)[\u4e00-\u9fff]{2,14}(?:协会|联合会|商会)$")  # they count the whole country's trade
_LIST_OF = compile_late("名单|榜|百[强家]|[公通]告|目录|名录")
_ENTERED = compile_late("入园企业|在园企业|入园项目|开园(?:时|以来|至今|后)")
_JUDGES = compile_late("广播|电视|通讯社|出版|报社|报业|证券|银行|咨询|评级|期货|基金|研究|数据|统计|资讯|保险|会计|律师|传媒|新闻|日报|[协学商总]会$")
# what no company has, whoever tells it
_OF_ALL = compile_late("经济$|经济增长|通胀|通货膨胀|物价|楼价|楼市|房价|失业|汇率|利率|大市|[一二]手[^，。；]{0,6}成交")
# how a body tells of its own, not of what it has counted or looked into
_STATES = compile_late("(?:(?:校长|院长|主席|总裁|总监|行政总监|行政总裁|发言人|总干事)[^，。；、]{0,4}?)?(?:近日|日前|[今昨][日天]|[0-9]{1,2}日)?"
                       "(?:表示|公布|发布|宣布|指|透露|称|说|介绍)(?:，|：|$)")
_SPENDER_REACH = 25  # names
_REACH = 100  # names of a paragraph that are looked at, so that a long one costs no more than its length
_PARTS = compile_late("(?:其中|城市|全市)?(?:各|[两三四五六七八九十0-9]{1,3}个?)(?:县市区|县市|县区|区县|市县|区市|[县区镇]|乡镇|园区|开发区)(?:共|合计|累计|均)")


def _look_back(reading: Reading, mention: Numeral, start: int, reach: int = _REACH) -> range:
    """The names before a number back to a place of the text, at most ``reach`` of them, the nearest first."""
    last = bisect_right(reading.starts, mention.start) - 1
    return range(last, max(last - reach, bisect_left(reading.starts, start) - 1), -1)


def _find_start(reading: Reading, block: int) -> int:
    return reading.passage.blocks[block].start


def find_planner(reading: Reading, mention: Numeral, sentence: int) -> int | None:
    """某集团表示，今年将力争完成投资50亿元: who tells a plan in a clause without another name of the sentence plans for itself."""
    passage = reading.passage
    start = passage.sentences[sentence].start
    k = bisect_right(reading.starts, mention.start) - 1
    while k > 0 and reading.names[k].type in ("place", "park") and not reading.roles[k].head and reading.names[k - 1].start >= start:
        k -= 1  # 某公司宣布加码投资某市，将…
    if k < 0 or reading.names[k].start < start or reading.roles[k].part != "source" or \
            reading.names[k].type not in ("company", "park", "institution"):
        return None
    return k if _PLANS.search(passage.norm, reading.names[k].end, mention.start) else None


def find_issuer(reading: Reading, mention: Numeral, frame: Frame, block: int) -> str | None:
    """民政部近日发布意见，提出14条措施: an office has the measures that it issues, and where nothing else is named all it tells."""
    is_allotted = mention.quantity.unit == "CNY" and reading.passage.norm.find("拨", max(mention.start - _ALLOTTED, 0), mention.start) >= 0
    is_issued = frame.indicator.endswith(_ISSUED) or is_allotted  # 财政部预拨3亿元支持某省抗洪: of the office, not of the province
    if reading.main.name and not is_issued and not names_main_later(reading, mention) or mention.quantity.unit not in ("count", "CNY"):
        return None
    for k in _look_back(reading, mention, _find_start(reading, block)):
        name = reading.names[k]
        if name.type == "agency" and len(name.text) > 2 and not name.full.endswith(_DEBATING) and \
                reading.roles[k].part in ("source", "topic", "oblique") and \
                (is_issued or _SETS_GOING.match(reading.passage.norm, name.end)):
            return name.full
    return None


_LONGEST_LEAD = 40  # characters before 国内
_MARKET = compile_late("(?:[^，。；、]{2,14}(?:显示|统计|监测|预[计测估期]|估[计算]|测算|认为|指出|表示|说|称)(?:，|(?=[0-9到至国])))?"
                      "(?:[到至]|[0-9]{1,4}[-年月日号份]|[去今明上本当][年月周季]度?|[上下]半年|(?:未来|今后|近)[0-9一二两三四五十几]{1,2}年|第?[一二三四1-4]季度|目前|，)*国内"
                       "(?!外|生产总值|首|领先|最|唯一|知名|同|一流|先进|各大|市场(?:占|份额|排名|销|收入|营收|客户|覆盖))"
                       "(?:[^，。；0-9]{0,12}?(?:市场|行业|赛道|领域|产业)|[^，。；0-9]{2,12}?(?:[产销]量|产能|库存|均?价|出货量?(?!商)|装机|需求量?|保有量|渗透率|消费量))")


def tells_of_nation(reading: Reading, mention: Numeral, start: int = 0) -> bool:
    """Whether the office or association that a text quoted last behind ``start`` is the whole country's: 海关总署数据显示，…; 财政部：前三季度…."""
    if not reading.may_be_nation:
        return False
    norm = reading.passage.norm
    k = next((k for k in _look_back(reading, mention, start) if reading.roles[k].part in _TELLS and
              (reading.roles[k].head or norm.endswith("据", 0, reading.names[k].start))), None)
    if k is None or mention.quantity.unit == "rank":
        return False
    name = reading.names[k]
    counts = list_tellers().get(name.full) == "中国" or \
        name.type == "agency" and not name.place and _OF_STATE.match(name.full) is not None or \
        name.type == "institution" and _OF_TRADE.match(name.full) is not None
    return counts and not _LIST_OF.search(norm, name.end, reading.passage.clauses[reading.roles[k].clause].end)


def tells_of_market(norm: str, start: int, at: int) -> bool:
    """Whether the sentence that begins at ``start`` tells of a trade of the country: 某机构数据显示，4月国内机器人赛道发生融资57起.

    >>> tells_of_market("4月国内机器人赛道发生融资57起", 0, 14), tells_of_market("国内市场占有率30%", 0, 7)
    (True, False)
    """
    return 0 <= norm.find("国内", start, min(at, start + _LONGEST_LEAD)) and _MARKET.match(norm, start, at) is not None


def names_main_later(reading: Reading, mention: Numeral) -> bool:
    """Whether the text names what it is about only behind a number."""
    return reading.main.shown is not None and reading.main.shown.start > mention.end


def find_teller(reading: Reading, mention: Numeral, block: int) -> str | None:
    """某署表示，今年吸引投资5亿元: the office that tells what no one else is named for; the last one of the paragraph."""
    if tells_of_nation(reading, mention):
        return "中国"
    for k in _look_back(reading, mention, _find_start(reading, block)):
        name = reading.names[k]
        if reading.roles[k].part == "source" and name.type in ("agency", "name") and len(name.text) > 2 and name.full not in list_tellers():
            return name.full
    return None


def is_home_unsaid(reading: Reading) -> bool:
    """Whether an article is about Hong Kong, Macau or Taiwan by its words for sums and offices alone: nothing names the place."""
    shown = reading.main.shown
    return shown is not None and not shown.end and shown.place in CURRENCIES


def tells_of_mainland(reading: Reading, mention: Numeral) -> bool:
    """国家统计局公布，社会消费品零售总额按年升3%: whether a paper of Hong Kong or Macau that names no place tells what an office of the state does."""
    shown = reading.main.shown
    return is_home_unsaid(reading) and shown is not None and shown.place[-1] == "区" and tells_of_nation(reading, mention)


def find_own_teller(reading: Reading, mention: Numeral, frame: Frame, block: int) -> int | None:
    """Who tells of its own, where the article is about no one: a state (see :func:`_find_state`), or a company that judges no others.

    青岳集团表示，今年产值达3亿元; but 青岳证券表示，今年车市销量达3万辆.
    """
    state = _find_state(reading, mention)
    if state is not None or OF_A_PLACE.search(frame.indicator) or _OF_ALL.search(frame.indicator):
        return state
    for k in _look_back(reading, mention, _find_start(reading, block)):
        name = reading.names[k]
        if reading.roles[k].part == "source" and (
                name.type == "company" or name.type == "institution" and _STATES.match(reading.passage.norm, name.end)):
            return k if reading.who[k] is not None and _JUDGES.search(reading.names[k].full) is None else None
    return None


def _find_state(reading: Reading, mention: Numeral) -> int | None:
    """某国国务院称，已批准3亿美元军售: the state whose government tells in the same sentence what it does."""
    passage = reading.passage
    start = passage.sentences[passage.sentence_at(mention.start)].start
    for k in _look_back(reading, mention, start):
        who = reading.who[k]
        if reading.names[k].type == "agency" and who is not None and who.type == "place" and reading.roles[k].part in ("source", "title"):
            return k
    return None


def speaks_of_unknown(reading: Reading, mention: Numeral, number: int, after: int = -1) -> bool:
    """Whether sentence ``number`` is about 全市, 我区 …, and no one knows which: then it is not about a work or a park named elsewhere."""
    passage, main = reading.passage, reading.main
    if not main.name or main.type == "place" and main.shown is not None and main.shown.level != "group":
        return False
    is_park = main.type in ("park", "institution") or main.type != "place" and main.name.endswith("区")
    scopes = _ABOVE_PARKS if is_park else PLACE_SCOPES
    sentence = passage.sentences[number]
    start = passage.blocks[sentence.block].start if main.type == "company" else sentence.start
    for k in _look_back(reading, mention, start):
        name = reading.names[k]
        if name.start <= after:
            return False
        if name.start < sentence.start and "company" in (name.type, name.level):
            return False  # nearer than 我市
        if name.type == "stand-in" and (name.level in scopes or name.level == "district" and name.text[0] in "该我"
                and name.text != main.name[-2:]
                                        and not main.name.endswith(("新区", "开发区", "高新区"))) and reading.who[k] is None \
                                            and reading.roles[k].head and \
                not (k + 1 < len(reading.names) and reading.names[k + 1].start == name.end):  # 我市工业园区
            return True
    return False


def find_bare_park(reading: Reading, mention: Numeral, block: int) -> int | None:
    """The park without a name that a paragraph is about: 开发区不断加大招商力度。累计引进项目300个."""
    for k in _look_back(reading, mention, _find_start(reading, block)):
        who = reading.who[k]
        if reading.roles[k].head and reading.names[k].level == "park" and who is not None and who.type == "class":
            return k
    return None


def find_entered(reading: Reading, mention: Numeral, frame: Frame) -> int | None:
    """The only park of an article about a place, in a sentence that tells what is in a park: 开园那年，入园企业20家，税收80万元.

    In an article about a work the place or park told of last, where works are counted: 本次开工项目6个.
    """
    passage = reading.passage
    if reading.main.type == "project" and mention.quantity.unit == "count" and frame.indicator.endswith("项目"):
        return next((k for k in range(bisect_right(reading.starts, mention.start) - 1, -1, -1) if reading.roles[k].head and
                     reading.roles[k].part == "topic" and reading.names[k].type in ("place", "park") and reading.who[k] is not None), None)
    if reading.sole_park is None or reading.main.type != "place" or not passage.sentences or OF_A_PLACE.search(frame.indicator):
        return None
    sentence = passage.sentences[passage.sentence_at(mention.start)]
    return reading.sole_park if _ENTERED.search(passage.norm, sentence.start, sentence.end) else None


def is_of_unnamed_company(reading: Reading, mention: Numeral, block: int) -> bool:
    """Whether the paragraph speaks of a company that the text does not name: 集团公司完成产值3亿元."""
    if reading.main.type in ("company", "institution", "project"):
        return False
    for k in _look_back(reading, mention, _find_start(reading, block), _SPENDER_REACH):
        if reading.roles[k].part in LOCAL and (reading.roles[k].head or reading.names[k].type == "stand-in") and \
                not _SO_MANY.match(reading.passage.norm, reading.names[k].end):  # 新建公司12家
            return (reading.who[k] is None or not reading.who[k].full) and reading.names[k].level in ("company", "us")
    return False


def tells_of_parts(passage: Passage, number: int) -> bool:
    """Whether a clause begins with parts of a place that nobody names (四县市共…, 城市各区共…): what they have is the place's."""
    clause = passage.clauses[number]
    return _PARTS.match(passage.norm, clause.start, clause.end) is not None


def is_its_own(reading: Reading, sort: str) -> bool:
    """Whether what is counted belongs to whom the text is about: 孵化器：12家, of a park; all such parks of a province: 江西省国家高新区."""
    shown = reading.main.shown
    return not reading.is_national and sort.endswith(KINDS_WITHIN) or \
        shown is not None and shown.type == "park" and bool(shown.place) and shown.place[-1] in "省区" and \
        reading.main.name.startswith(shown.place) and reading.main.name[len(shown.place):] in (sort, f"国家{sort}", f"国家级{sort}")
