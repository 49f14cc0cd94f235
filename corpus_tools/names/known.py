"""Companies and bodies known by themselves, as the tables of known names have them: where one stands and nothing else is meant."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.edges import is_inner
from corpus_tools.names.endings import WHOLE_ACTING, WHOLE_THERE, OrganisationHit, ToldEnding, is_generic
from corpus_tools.names.known_firms import is_firm, may_be_firm
from corpus_tools.names.ports import may_be_of_a_port
from corpus_tools.names.things import does_as_thing
from corpus_tools.names.wordlist import list_words

_TIMES = ("上季", "上半年", "上月", "上周", "上年")  # 云海上季获利
_LONGEST_CUT, _JOINS = 3, frozenset("在于从向到由和与及对为是的了据")  # characters of a name; what stands alone between two words
# what is called by a name before it, and no 股价站上千元
_STREETS = compile_late("路(?![演线况径网局段由障透])|道(?![路理歉])|大道|大街|街|站(?![上回点在稳])|[镇乡村](?![庄级集企])|小区|社区|[东南西北中]路")
_STREET_BEGINS = frozenset("路道大街站镇乡村小社东南西北中")
# papers, sites and meetings called by a quarter: 陆家嘴财经早餐, 陆家嘴论坛
_MEDIA = compile_late("财经|新闻|(?:金融|科技)?(?:早餐|早报|晚报|日报|时报|论坛|峰会|在线|观察|周刊|杂志|网|融媒)")
_THINGS, _OF_LETTERS = ("app", "thing", "scheme"), ("company", "app", "thing")  # the latter may be of Latin letters, or begin with a number
_MODEL = compile_late("(?:[A-Z][A-Za-z]{0,7}(?:[ -]?[0-9]{1,4}[A-Za-z+]{0,3})?|[0-9]{1,2}(?= ?(?:Pro|Ultra|Max|Plus)))"
                      "(?: ?(?:Pro|Max|Ultra|Plus|PRO|MAX))?(?![0-9.%])")
_LONGEST_FAIR, _BEFORE_FAIRS = 8, frozenset("年月日届的")
_CLEAN = ("", *"，。；：、\n“（ ")
# what a school, an institute, a hospital does or has
_DOES_AS_BODY = compile_late(
    "(?:[0-9]{4}年|去年|今年|近年|上半年|目前|近日|日前|校友|团队|教授|院士|师生|学生|在校|在读|本科|硕士|博士|研究生|毕业生|校长|校区|专家|科研|科技成果|成果|获批|发表|牵头|主持|承担|招收|招生|录取|"
    "拥有|现有|共有|共建|联合|合作|[与和]|分别|等高校|等[0-9]|、|已?孵化|门诊|病床|床位|住院|手术|接诊|数据|最新|表示|公布|发布|披露|受理|新增|开市|运行|上市公司|总市值|成交|IPO|挂牌)")
# what a park has or does whose name is a word too: 临港集聚企业, no 临港产业
_DOES_AS_PARK = compile_late(
    "的?(?:[0-9]{4}年|去年|今年|近年|上半年|目前|已|现|正|共|累计|规上|规模以上|工业|高新技术企业|企业|入驻|集聚|汇聚|聚集|拥有|新增|引进|吸引|完成|实现|贡献|落地|签约|诞生|管委会|"
    "占|生产总值|产值|营收|税收|分别|地区生产总值|GDP)|、[^，。；、]{2,8}(?:、|等地|[和与])|[，：]")
_SPEAKS_AS_BODY = compile_late("(?:最新|发布|公布|的|近日|日前|昨日|今日|今天)*(?:数据(?!中心|机房|业务)|统计|报告|预计|预测|预估|认为|表示|指出|称|发布|公布|披露|分析师|调查|显示)")
# what a fair, a congress, games have: of their own, whoever tells of them
_DOES_AS_FAIR = compile_late(
    "[的：]?(?:已|将|共|总|现场|累计|期间|展馆|线上|线下|自?举办以来|首日|开幕当[天日])*"
    "(?:展览(?:总?面积|规模)|展区|展位|参展|参会|与会|到会|吸引|汇聚|汇集|迎来|接待|促成|撮合|设(?:有|置|立)?[0-9]|观众|采购商|展商|志愿者|运动员|"
    "(?:共|总)(?:有|计)|首[发展次]|新品|参[展会赛]|客商|买家|展商|嘉宾|路演|论坛|专业观众|入场|入馆|人流|发布新品|[0-9]{1,3}万?(?:家|人次)|"
    "[于在今昨][^，。；、]{0,14}?(?:登场|开幕|开展|开锣|揭幕|举行|举办|闭幕|落幕))")
_BEFORE_FAIR, _THIS_FAIR = ("本届", "今年", "去年", "上届", "该届", "当届", "首届", "其中"), ("本届", "该届", "上届", "首届")
_DEALS = compile_late("(?:已|将|共|总|现场|累计|期间)*(?:意向|成交|达成|签约)")  # those of a city's delegation too, but for 本届广交会成交额
_BRANCH = compile_late("（(?:[\u4e00-\u9fff]{2,3})）|[^，。；：、的在与和及有为由等将以从对已是、0-9（）“”]{2,8}?"
                       "(?:研究所|分院|(?<![之场研院])所|先进院|物质院)(?![有长以得属需]|在[地区市县的])")


def read_known(norm: str, end: int, told: ToldEnding, place_at: dict[int, int], text: str) -> OrganisationHit | None:
    """A well-known company or body that may stand there, with the place before it (西安某某电子); None where its words may say something else.

    ``text`` is the text as it is written.
    """
    name, kind, needs, _ = told
    start = end - len(name)
    if kind == "park" and _MEDIA.match(norm, end) is not None:
        return None
    acts = is_firm(norm, start, end, needs, place_at) if kind == "company" else \
        needs != WHOLE_ACTING or _does_as_body(norm, start, end, kind)
    model = _MODEL.match(norm, end) if not acts and kind == "company" else None
    if model is not None and does_as_thing(norm, start, model.end(), "thing"):
        return OrganisationHit(start, model.end(), "thing", "")  # 小米SU7交付3万辆
    if not acts or needs == WHOLE_THERE and not may_be_of_a_port(text, norm):
        return None
    if kind == "institution" and (branch := _BRANCH.match(norm, end)) is not None:
        end = branch.end()  # 哈工大（深圳）, 中科院某某所
    if kind in _THINGS:
        return OrganisationHit(start, end, "thing", "")
    is_alone = kind == "agency" or norm.endswith("所", start, end)
    return OrganisationHit(start if is_alone else place_at.get(start, start), end, kind, "")


def read_fair(norm: str, end: int, ending: str, place_at: dict[int, int], last: OrganisationHit | None) -> OrganisationHit | None:
    """A fair that no table has, by the end of its short name: 沧博会, where it opens a clause and has there what fairs have."""
    start = end - len(ending)
    while start > 0 and end - start < _LONGEST_FAIR and is_inner(norm[start - 1]) and norm[start - 1] not in _BEFORE_FAIRS:
        start -= 1
    start += 2 if norm.startswith(_THIS_FAIR, start) else 0
    own = norm[start:end - len(ending)]
    is_fair = 0 < len(own) < 5 and not is_generic(own) and _does_as_body(norm, start, end, "name")
    return OrganisationHit(start, end, "name", "") if is_fair else None


def may_be_known(norm: str, end: int, told: ToldEnding, place_at: dict[int, int]) -> bool:
    """Whether a known name is not cut from other words where it stands, and no part of the name of a place."""
    start = end - len(told[0])
    if told[1] == "thing" and norm[end:end + 1] in ("市", "县", "区", "镇", "州"):
        return False  # 巢湖|市
    return norm[end:end + 1] not in told[3] and place_at.get(start + 1, start) >= start and \
        not _is_cut(norm, start, end, start in place_at) and (told[1] not in _OF_LETTERS or may_be_firm(norm, start, end))


def _is_cut(norm: str, start: int, end: int, is_behind_place: bool) -> bool:
    """Whether a name of few characters is cut from other words (成长和谐, 平台电子, 舞台塑料制品), or a street or town is called by it.

    上海|陆家嘴 stands behind a place.
    """
    if end - start <= _LONGEST_CUT:
        words, before, after = list_words(), norm[start - 1:start], norm[end:end + 1]
        if not is_behind_place and before not in _JOINS and \
                not norm[start - 2:start - 1].isdigit() and norm[start - 1:start + 1] in words and norm[start - 2:start] not in words or \
                after not in _JOINS and norm[end - 1:end + 1] in words and norm[end:end + 2] not in words and \
                not norm.startswith(_TIMES, end):
            return True
    return norm[end:end + 1] in _STREET_BEGINS and _STREETS.match(norm, end) is not None


def _does_as_body(norm: str, start: int, end: int, kind: str) -> bool:
    """Whether what stands at start:end opens a clause or comes after a word that leads to a name, and does there what such bodies do."""
    if kind == "name":
        leads = norm[start - 1:start] in _CLEAN or norm.endswith(_BEFORE_FAIR, 0, start) or \
            norm[start - 4:start].isdigit() and norm[start - 5:start - 4] in _CLEAN or \
            norm[start - 5:start - 1].isdigit() and norm[start - 1] == "年"  # 2031台湾灯会, 2031年进博会
        is_one = norm.endswith(_THIS_FAIR, 0, start) or norm[start - 5:start - 1].isdigit() and norm[start - 1] == "年"
        return leads and _DOES_AS_FAIR.match(norm, end) is not None or is_one and _DEALS.match(norm, end) is not None
    if kind in _THINGS:
        return does_as_thing(norm, start, end, kind)
    leads = norm[start - 1:start] in _CLEAN or norm[start - 1] in "与和及为由据" or norm.startswith("其中", start - 2) or \
        kind == "park" and (norm[start - 1] in "在从" or norm.startswith("走进", start - 2))
    does = _SPEAKS_AS_BODY if kind == "agency" else _DOES_AS_PARK if kind == "park" else _DOES_AS_BODY
    return leads and does.match(norm, end) is not None
