"""Companies, institutions and agencies: where the name begins that an ending tells, and whether it is one's own."""
from __future__ import annotations

from corpus_tools.data import remembered
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_occurrences
from corpus_tools.names.edges import BEFORE_LEGAL, CLEAN, LEGAL, find_edge
from corpus_tools.names.endings import OrganisationHit, is_generic, list_weak_endings
from corpus_tools.names.own_words import drop_units, drop_verbs, drop_words, says_itself
from corpus_tools.names.states import ABROAD
from corpus_tools.names.wordlist import count_strange, list_words

_LONGEST_FIELD, _NO_FIELD = 14, frozenset("，。；：、的是在由被对为了将把各等向从及家个 \n0123456789")  # of an association: characters
_COUNTED_BODIES = compile_late(r"[\d一二三四五六七八九十百余多几两][个所家间]$")
_MEASURES, _ONE_OF_SORT = ("家", "个", "间"), ("一所", "一家", "一间", "一座")
_WORLDWIDE, _BODIES = ("世界", "全球", "国际", "全国", "亚洲", "欧洲"), ("协会", "学会", "联合会", "联盟", "委员会", "基金会", "促进会")
_BANK = compile_late("(?:中国)?(?:农业发展银|农发|国开|(?:人民|农业|工商|建设|交通|邮储|中国|招商|中信|民生|浦发|光大|华夏|兴业)银|[农工建中交招])行$")  # 发行 is a verb elsewhere
_CALLED, _COMPANY = ("公司", "集团"), ("公司", "集团", "子公司", "分公司")
_KINDS_OF_COMPANY = ("之", "上市", "跨国", "总部", "平台", "子", "科技型", "外资", "民营", "国有", "保险", "证券", "物业", "关联", "母", "头部", "龙头",
                     "犯罪", "诈骗", "走私", "贩毒", "利益", "增持", "减持", "持有", "回购", "收购", "入股", "参股", "举牌", "质押")
_RANKINGS, _APPLIES = ("排名", "排行", "百大", "百强", "榜"), ("申请", "获")
_SCORES = compile_late(r"则?以\d|(?:的)?(?:总?收益|总?收入)|录得|取得|排名?第|位列|居")
_IS_SCHOOL = compile_late("(?:（[^）]{1,30}）)?，?(?:是(?:一[所家]|教育部|国家|中国|全国|我国|省|由|经)|[位坐座]落?于|地处|始建于|创建于|创办于|成立于|前身)")
_SCHOOL_HAS = ("现有", "现设", "设有", "下设", "开设", "拥有", "有")
_IN_TOWNS, _TOWN_CENTRE = ("小学", "中学", "学校"), compile_late("(?![全各该每本两几])[一-鿿]{2,3}[镇乡](?:中心|第[一二三四])?")
_SCHOOLS, _TAUGHT_OR_TREATED = ("大学", "学院", "医院"), ("学校", "学院", "中学", "小学", "医院", "农场", "林场", "博物馆")
# 与某市共建的钛材料研究院, 位于某县的鱼类保育中心: only one is meant
_IS_SET_UP = compile_late("(?:(?:下属|所属|旗下|管辖|共建|合建|合办|共同[建设组]立|联合[建设组]立|创办|创建|组建|成立|设立|建立)|(?:位于|坐落于?|坐落在|地处)[^，。；]{2,16})的$")
_SET_UP_ENDS, _IS_ONE = ("研究院", "研究所", "实验室", "学院", "中心", "医院", "学校", "博物馆", "农场", "林场"), \
    compile_late("(?![^，。；]{0,8}\\d{1,5}[多余]?[家个所])[，、已累共现目前去今拥年将是则还]")
_GROUP_DOES = ("旗下", "以", "实现", "营业", "营收", "董事", "总裁", "创立", "创建", "成立", "始建", "位列", "位居",
               "数据显示", "发布", "公布", "宣布", "公告", "表示",
               "是一家", "总部", "现有", "拥有", "占地", "下辖", "下设", "始创", "创办", "位于", "坐落")
# 大重轨道公司锻造车间，…; 走进美好食品公司，车间里…: a company that one visits, or whose officer speaks
_VISITED = compile_late("的?[\u4e00-\u9fff]{0,5}(?:车间|厂区|厂房|生产线|展厅)|，[\u4e00-\u9fff]{0,6}(?:车间|厂房|生产线|工人)|(?:常务)?副?(?:董事长|总经理)|(?:相关)?负责人")
_OFFICER = compile_late("(?:常务)?副?(?:董事长|总经理|总裁)")  # 晨露公司副总经理李某: what only one company has
_GOES_TO = ("来到", "走进", "走入", "进入", "走访", "探访")  # 走进五谷集团…。同五谷集团一样
_STATE = ("国家", "中央", "全国", "国务院", "最高人民", "最高", "全国人大", "联合国", "联邦", "中共中央",
          "自治区", "省", "市", "区", "县")  # what an agency may be called by but a place
_REGIONS = ("东北", "华北", "华东", "华中", "华南", "西北", "西南", "东南", "中南", "江南", "北方", "南方", "首都", "中央", "国防", "中国")
_HELD = ("全资控股", "绝对控股", "相对控股", "国有控股", "国资控股", "直接控股", "间接控股")  # 某集团全资控股的公司: no company
_BRANCHES, _GROUNDS, _SAID = ("支行", "分行"), ("园", "城", "港"), 2  # times: 重组后的五谷集团, where 五谷 stands elsewhere
_STAND_ALONE = frozenset(("研究院", "学院", "医院", "学校", "协会"))
_SIZES, _FOR_COMPANIES = ("中小", "小微", "中小微"), ("家", "孵化", "服务", "管理", "咨询", "发展", "投资", "总部")  # in names: 中小企业融资担保


def read_company(norm: str, end: int, ending: str, place_at: dict[int, int], last: OrganisationHit | None) -> OrganisationHit | None:
    """The company whose ending ends here."""
    foot = end - len(ending)
    if ending == "控股" and norm.endswith(_HELD, 0, end):
        return None
    if ending == "分公司" and last is not None and last.ending.endswith(LEGAL) and 1 < foot - last.end < 7 and \
            norm[last.end:foot].isalpha() and norm[last.end] not in "和与及在的":
        return OrganisationHit(last.start, end, "company", ending)  # 安家企业股份有限公司江州分公司
    if ending == "公司" and norm.endswith(LEGAL, 0, foot):
        return OrganisationHit(foot, end, "company", ending, True)  # 某某有限公司 公司位于…, set without the space
    is_legal = ending.endswith(LEGAL)
    start, first_place = find_edge(norm, foot, "company", place_at, last, is_legal)
    if first_place is not None and "企业" in norm[start:foot] and (behind := _find_behind_class(norm, start, foot, place_at)) > start:
        start, first_place = behind, None
    if is_legal and start == first_place and start:
        start = _find_owner(norm, start)
    if ending in _BRANCHES and norm.startswith("业", end) and not norm.startswith("业务", end):
        return None  # 某市分行业看
    if ending in _BRANCHES and (bank := _BANK.search(norm, max(start - 6, 0), start)) is not None:
        start = bank.start()  # 农发行某县支行
    if start == foot:
        own = norm[foot - 2:foot] if ending == "集团" else ""
        if own and norm[foot - 3:foot - 2] in CLEAN and own not in list_words() and own[0] not in "该本我" and own[1] != "是" and \
                not is_generic(own) and own.isalpha() or \
                own and norm.startswith(_GOES_TO, foot - 4) and _VISITED.match(norm, end) is not None:
            return OrganisationHit(foot - 2, end, "company", ending)  # 春都集团: 都 is part of the name
        is_counted = norm[foot - 1:foot] in _MEASURES and _COUNTED_BODIES.search(norm, max(0, foot - 2), foot)  # 30家公司
        return OrganisationHit(foot, end, "company", ending, True) if ending in ("公司", "集团") and not is_counted else None
    is_clean = norm[start - 1:start] in CLEAN or norm[start - 1] in BEFORE_LEGAL
    if first_place is None:
        stays = is_legal and is_clean and not is_generic(norm[start:start + 2]) and norm.find("厂", start, foot - 1) < 0
        start = drop_units(norm, drop_verbs(norm, start if stays else drop_words(norm, start, foot), foot), foot)
    own = norm[start:foot]
    if first_place is None and ending == "公司" and (norm.endswith("，一家", 0, start) or
                                                   own.endswith(_MEASURES) and _COUNTED_BODIES.search(own)):
        return None  # 青禾，一家AI制药公司: what it is; 四十间公司
    is_own = is_legal and len(own) > 3 and (own.endswith("控股") or not is_generic(own)) and (
        norm[start - 1:start] in CLEAN or not is_generic(own[:2]))
    if first_place is None and is_own:
        return OrganisationHit(start, end, "company", ending)  # a name in full, though its words are everyday ones
    if first_place is None and (ending == "集团" and _is_group(norm, start, own) or ending in _CALLED and _is_called(norm, start, own) or
                                ending in _CALLED and _is_visited(norm, start, end, own)):
        return OrganisationHit(start, end, "company", ending)
    if ending in _COMPANY and own.endswith(_KINDS_OF_COMPANY):
        return None
    if ending == "合作社" and norm[start - 1:start] == "”" and 0 < (quoted := norm.rfind("“", max(start - 10, 0), start) + 1):
        return OrganisationHit(quoted - 1, end, "company", ending)  # “青岳”蔬菜种植专业合作社
    if first_place is not None or ending == "公司" and _is_known(norm, start, own):
        return OrganisationHit(start, end, "company", ending)
    strange = count_strange(own)
    if strange == 0 or len(own) == 1 or strange == 1 and len(own) > 2 or is_generic(own.replace("（", "").replace("）", "")):
        return None
    return OrganisationHit(start, end, "company", ending)


def _find_behind_class(norm: str, start: int, foot: int, place_at: dict[int, int]) -> int:
    """Where a name begins behind what the company is (江州市龙头企业海天集团); ``start`` where 企业 is part of the name (江州中小企业服务公司)."""
    behind = norm.rindex("企业", start, foot) + 2
    return start if foot - behind < 2 or behind - 2 in place_at or norm.startswith(_FOR_COMPANIES, behind) or \
        norm.endswith(_SIZES, start, behind - 2) or is_generic(norm[behind:foot]) else behind


def _find_owner(norm: str, start: int) -> int:
    """东方晨光江州铝业有限公司, where the text names 东方晨光集团: the name begins with its owner's, everyday words as they may be."""
    for size in range(2, 6):
        own = norm[max(start - size, 0):start]
        if norm[max(start - size - 1, 0):start - size] in CLEAN and len(own) == size and own + "集团" in norm:
            return start - size
    return start


def _is_group(norm: str, start: int, own: str) -> bool:
    """Whether everyday words are a group's name: 五谷集团以营收5亿元居首."""
    head = own
    while len(head) > 3 and (is_generic(head[-2:]) or head[-2:] in list_weak_endings()):
        head = head[:-2]  # 雅致|酒店集团旗下, 金色童年|教育集团现有
    if head != own and norm[start - 1:start] in CLEAN and len(head) < 5 and not is_generic(head) and head not in list_weak_endings():
        return norm.startswith(_GROUP_DOES, start + len(own) + 2) or norm.count(own + "集团") > 1
    if len(own) != 2 or is_generic(own) or own in _KINDS_OF_COMPANY:
        return False
    before, is_again = norm[start - 1:start], norm.count(own + "集团") > 1
    return before == "的" and norm.count(own) > _SAID or is_again and norm.startswith(_GOES_TO, start - 2) or \
        (before in CLEAN or before == "”") and (is_again or norm.startswith(_GROUP_DOES, start + 4))


def _is_called(norm: str, start: int, own: str) -> bool:
    """Whether three or four characters, one in no everyday word, open a clause before 集团 or a trade's 公司: 布谷鸟网络公司."""
    if len(own) < 3 or norm[start - 1:start] not in CLEAN or own[0] in "该本我某各一这" or own.endswith(_KINDS_OF_COMPANY):
        return False
    head = own[:next((size for size in (3, 4) if len(own) >= size and (len(own) == size or is_generic(own[size:]))), 0)]
    return head != "" and head[-1] not in "型性式化级" and count_strange(head) == 1 and \
        not any(map(is_generic, (head, head[:2], head[-2:]))) and not (is_generic(head[0]) and head[1:] in list_words())  # 老油田公司


def _is_visited(norm: str, start: int, end: int, own: str) -> bool:
    """Whether everyday words are the name of a company whose workshop or officer follows: 走进美好食品公司的车间."""
    return (len(own) > (1 if norm.startswith("集团", end - 2) else 3) or 1 < len(own) and _OFFICER.match(norm, end) is not None and
            own not in list_weak_endings()) and own[0] not in "该本我某各一这" and \
        _VISITED.match(norm, end) is not None and \
        (norm[start - 1:start] in CLEAN or norm[start - 1] == "的" or norm.startswith(_GOES_TO, start - 2)) and \
        not own.endswith(_KINDS_OF_COMPANY) and not is_generic(own)


def _is_known(norm: str, start: int, own: str) -> bool:
    """Whether a 公司 called by everyday words is one's own: 科技园公司发言人, 港务公司表示 again and again."""
    if len(own) > 3 and own.endswith("油田"):
        return norm[start - 1:start] in CLEAN and not is_generic(own[:-2])
    if len(own) > 2:
        return own.endswith(_GROUNDS) and says_itself(norm, start, start + len(own) + 2)
    return len(own) == 2 and norm.count(own + "公司") > 2 and _speaks(norm, own + "公司")


@remembered(32)
def _speaks(norm: str, company: str) -> bool:
    """Whether what is called so speaks or acts anywhere in a text."""
    return any(says_itself(norm, at, at + len(company)) for at in find_occurrences(norm, company))


def read_institution(norm: str, end: int, ending: str, place_at: dict[int, int], last: OrganisationHit | None) -> OrganisationHit | None:
    """The institution whose ending ends here."""
    foot = end - len(ending)
    if ending == "大学" and norm.startswith(_RANKINGS, end) and norm.endswith((*_WORLDWIDE, "中国", "软科", "泰晤士", "校友会"), 0, foot):
        return None  # 世界大学排名
    start, first_place = find_edge(norm, foot, "institution", place_at, last)
    placed = _find_placed(norm, foot, place_at) if first_place is None and ending in _BODIES else -1
    if placed >= 0 and _is_founded(norm, norm[placed:end]):
        return OrganisationHit(placed, end, "institution", ending)
    if start == foot:
        if ending not in _STAND_ALONE or _COUNTED_BODIES.search(norm, max(foot - 5, 0), foot):
            return None  # 19个学院: what a school has
        return OrganisationHit(foot, end, "institution", ending, True)
    if first_place is None:
        start = drop_units(norm, drop_verbs(norm, drop_words(norm, start, foot), foot), foot)
        if not _is_institution(norm, start, foot, end, ending):
            return None
    return OrganisationHit(start, end, "institution", ending)


def _find_placed(norm: str, foot: int, place_at: dict[int, int]) -> int:
    """Where the place stands that opens a clause and the name of an association, verbs as it may hold: 江州市物流与采购联合会; -1 where none does."""
    for at in range(foot - 2, max(foot - _LONGEST_FIELD, 0), -1):
        if norm[at] in _NO_FIELD:
            return -1
        if at in place_at:
            return place_at[at] if norm[place_at[at] - 1:place_at[at]] in CLEAN else -1
    return -1


@remembered(32)
def _is_founded(norm: str, body: str) -> bool:
    """Whether a text tells of a body that it was founded, lies somewhere or is one."""
    return any(_IS_SCHOOL.match(norm, at + len(body)) for at in find_occurrences(norm, body))


def _is_institution(norm: str, start: int, foot: int, end: int, ending: str) -> bool:
    """Whether words that hold no place are an institution's own."""
    own = norm[start:foot]
    if norm.startswith(_ONE_OF_SORT, start - 2):
        return False  # 某校是一所十二年一贯制民办学校: what it is
    strange = count_strange(own)
    if len(own) > 3 and strange < 2 and (
            says_itself(norm, start, end) or norm[start - 1:start] in ("", "\n") and _IS_SCHOOL.match(norm, end)):
        return True  # 应用科学研究院去年有员工…
    if ending == "学院" and "与" in own and norm[start - 1:start] in ("", "\n", "。") and norm.startswith(_SCHOOL_HAS, end):
        return True  # 材料科学与工程学院现有教师80人
    is_called = 1 < len(own) < 4 and norm[start - 1:start] in CLEAN and not is_generic(own)
    if is_called and (ending in _SCHOOLS and norm.startswith(_SCHOOL_HAS, end) or
                      ending.endswith(_TAUGHT_OR_TREATED) and _IS_SCHOOL.match(norm, end)):
        return True  # 晨露大学现有教师80人, 晨露学校创办于2001年
    if ending in _IN_TOWNS and _TOWN_CENTRE.fullmatch(own):
        return True  # 西河乡中心小学
    if ending == "大学" and len(own) == 2 and (_SCORES.match(norm, end) or norm.startswith(_APPLIES, end) and not is_generic(own)):
        return True  # 理工大学以5亿元排第二, of several there
    if ending in ("大学", "学院") and own.startswith(_REGIONS):
        return True  # 东北矿业大学, though its words are everyday ones
    if len(own) > 2 and norm[start - 1:start] == "的" and ending in _SET_UP_ENDS and _IS_ONE.match(norm, end) and \
            _IS_SET_UP.search(norm, max(start - 24, 0), start):
        return True
    if is_generic(own.replace("（", "").replace("）", "")):
        return False
    if strange == 0 or strange == 1 and len(own) > 2:  # everyday words: a kind (概念验证中心)
        return own.startswith(_WORLDWIDE) and ending in _BODIES
    return len(own) > 1


_OF_GOVERNMENTS = ("国务院", "国防部", "财政部", "商务部", "外交部", "劳工部", "劳动部", "能源部", "司法部", "农业部", "卫生部", "央行", "内政部")


def read_agency(norm: str, end: int, ending: str, place_at: dict[int, int], last: OrganisationHit | None) -> OrganisationHit | None:
    """The agency whose ending ends here: a bare one, where neither a place nor the state stands before it."""
    foot = end - len(ending)
    start, first_place = find_edge(norm, foot, "agency", place_at, last)
    if start == foot:
        return OrganisationHit(foot, end, "agency", ending, True) if ending != "办公室" else None
    if first_place is None:
        start = drop_verbs(norm, drop_words(norm, start, foot), foot)
        if start >= foot:
            return None
        start = drop_units(norm, start, foot)
        if norm[foot - 1] in ABROAD and norm[foot - 2:foot - 1] != "中" and ending in _OF_GOVERNMENTS:
            return OrganisationHit(foot - 1, end, "agency", ending)  # 美国防部
        if norm[start:foot] not in _STATE:
            return OrganisationHit(foot, end, "agency", ending, True) if ending != "办公室" else None
    return OrganisationHit(start, end, "agency", ending)
