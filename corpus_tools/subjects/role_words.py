"""What the words before and behind a name make of its part in the clause."""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.names.cues import EVENTS
from corpus_tools.names.find import Name
from corpus_tools.names.places import is_inside, list_places
from corpus_tools.subjects.by_the_way import read_by_the_way
from corpus_tools.subjects.foretellers import foretells
from corpus_tools.subjects.passing import ONCE, was_served

_MANY_OF_THEM = compile_late("[\u4e00-\u9fff]{2,5}?(?:工作[站室]|流动站|团队|公寓|小院|智库|门诊|食堂|服务|人?数|总[数量]|"
                             "[已共约近超]*(?:达到?|突破|增[长加至])?[0-9])")  # 某市专家达300人, 某市院士工作站30个: no person is told of
_NEXT = 6  # characters
SAYS_LATER = compile_late(r"(?:（[A-Za-z\u4e00-\u9fff]{1,12}）)?(?:近日|日前|今天|昨天|今日|当天|当日|昨日|昨(?!年)|今(?!年)|周[一二三四五六日]|"
                          r"方面|最新|联合|等|[并亦也则还又]|[\d年月日时（）上下中午晚]){0,14}")
_LATER = frozenset("（近日今昨当周方最联等并亦也则还又年月时）上下中午晚")  # its first characters, beside digits
_WIDE = ("country", "province", "city", "world", "group")
_MEDIA = compile_late(r"[\u4e00-\u9fff]{0,5}(?:报|网|社|台|新闻|在线|客户端|导报|周刊)(?:社|讯|[\u4e00-\u9fff]{0,2}记者|消息|电|报道)")  # 某某日报记者获悉
_PAPERS = ("经济日报", "文汇报", "日报", "晚报", "晨报", "商报", "都市报", "电视台", "新闻网", "广播电台")
_OUTLET = frozenset("报网社台闻线端刊")
_AMOUNT = compile_late(r"[\d亿万]元$")
# 某某局公布2031/32年度工作成果: its own
OWN_RESULTS = compile_late("(?:了|其|最新|的|截?至|[0-9年月日/度]|财政|[上下]半年|第?[一二三四]季|前三季|全年|去年|中期){0,12}"
                            "(?:财务|营运|经营|业务)*(?:业绩|(?:工作)?成果|年报|财报|成绩单|概况|工作报告|年度报告)")
REPORTED = ("发布", "公布", "公告", "披露", "显示", "预测")
_FIRSTS = ("历来最", "史上最", "首创", "首个", "首家", "首座", "首批", "首单", "首例", "首条", "首台", "首款", "首艘", "首部", "首次", "唯一", "最大", "最早", "最高", "最重要",
           "最主要", "最具", "最有", "最好", "最先进", "最完整", "最完善", "最活跃", "最热", "最受", "率先", "领先", "知名", "占比", "占有率")
_MARKETS = ("市场份额", "市场占有率", "市占率", "排名")
_RANGES = ("范围内，", "范围内共", "范围内有", "范围内已", "范围内拥", "范围内的")
_FORESEES = ("预计", "预测", "预估", "估计", "估算", "推估", "推算", "初估", "概估", "粗估")  # 某部预计，全社会出行…: what it foresees is not its own
# 某局数据显示，…: whose data they are, not whom they are of
_DATA_SHOW = compile_late(r"(?:[\u4e00-\u9fff]{2,10}(?:平台|系统|数据库|资料库|信息网|统计网))?(?:20\d\d年)?(?:第?[一二三四]季度|[上下]半年|全年|\d{1,2}月份?)?"
                          r"的?(?:最新|初步|相关|有关|公开|权威|官方|大?)(?:统计|监测|调查|普查|调度|快报)?(?:数据|资料|数字|统计|报告|信息|调查|监测|快报|消息)?(?:显示|表明)")
_OF_STATE, _COUNT = ("中国", "全国"), ("协会", "联合会", "商会")  # associations that count their trade
_THINKS = ("预期", "预计", "预料", "料", "认为", "相信", "估计", "预测", "上调", "下调", "维持")  # of others: what a bank does
_PLANT = compile_late("第?[一二三四五六七八九十0-9A-Z]{0,3}(?:期|园区)?新?厂(?![商房家区址地矿务牌内])")
_FIRST = ("之首", "首位", "之最", "之冠", "第一", "首名")
_PARTS = tuple("期季批轮年阶条产")  # 某园第一期, 第一季度: nothing is ranked
_JUDGES = compile_late("(?:（[^（）]{1,16}）)?(?:等|联合|初步|正式|严格|共同)?(?:审计|审定|审议|审核|审批|批准|核准|核定|核算|评审|评定|认定|验证|鉴证|授权|备案|同意|推荐|测算"
                       "|统计|研究决定|讨论通过|检测)")
_AS = compile_late(r"[^，。；]{0,12}为")  # 以某园建设为牵引
_UNDER = compile_late(r"[^，。；]{0,4}(?:领导|支持|指导|带动|推动|帮[助扶带]|扶持|关[心怀]|引领|统筹|部署|牵头|援助|协[助调]|带领|组织)下")  # 在省委坚强领导下
# 增速全省第五, 产值全区排名第3位: the field of a ranking
_RANKED_IN = compile_late(r"(?:排名|排位|位次|位居|位列|名列|居|列|排)?(?:并列)?第(?:[二-十百]|[\d〇一二三四五六七八九十百]{1,4})(?:位|名|$|[，。；、）])")
# 在某市、某省等地考察后，…; 在某市的推介会上签订…: where it was, not who did it
_SETTING = compile_late(r"[^，。；\d]{0,30}?(?:考察|对接|走访|调研|洽谈|推介|招商|访问|参展|参会|学习|拜访)[^，。；\d]{0,12}?(?:后|中|期间|时|上|会)(?=[，]|签|举|共|现场|达成)"
                      r"|[^，。；\d]{0,24}?(?:会|活动|仪式|论坛|大会|博览会|展会|签约会|推介会|交易会|洽谈会)(?:上|中|期间)")
_AMONG_PLACES = compile_late(r"(?:、[^，；。：\d]{2,160}?)?等\d{2,3}[多余]?个(?:[^，；。：、\d]{0,10}?)"
                            "(?:省市|省区|城市|省份|地级市|县市区?|区县|省|州市|地市|国家|地区|[市县区镇乡])(?!场)")
# 甲县、乙县两县共签约20个: of both together
_TOGETHER = compile_late(r"(?:[、和与及][^，；。：\d和与及]{2,40}?)?[两二三四五六七八九十]{1,2}个?(?:县市区|县市|市县|县区|区县|区市|省市|市州|县|市|区|地|省|州)(?![长委级直政])"
                         r"(?![^，；。]{0,30}(?:分别|依次|各|均|都))")
_JOINS, _BODIES = frozenset("、和与及"), ("park", "project", "institution")
_AMONG_BODIES = compile_late(r"(?:[、和及与][^，；。：、和及与\d]{2,24}){0,9}等(?![级于待候])[^，；。：、\d]{0,12}，")
# 中国某园区竞争力排名发布, 某市创新大会举行: a list or a meeting that is called by it
_EVENT = compile_late(r"[^，。；、\d的]{0,14}?(?:排名|排行榜?|榜单|指数|大会|论坛|峰会|博览会|交易会|洽谈会|推介会|签约仪式|大赛|评选|白皮书|蓝皮书|年会|新闻发布会|活动)"
                    r"(?:近日|日前|今日|今天|昨日)?(?:正式|隆重|成功|在[^，。；]{1,12})?(?:发布|公布|出炉|揭晓|举行|召开|举办|启动|落幕|开幕|闭幕|显示)")
_IN_TITLE = compile_late(r"(?:(?!举[办行]|召开|参[加展会]|承办|组织|开展|[在将已共的是]|累计|现场)[^，。；、\d]){0,12}?"
                         r"(?:博览会|交易会|洽谈会|贸易会|采购会|推介会|招商会|展览会|论坛|峰会|年会|艺术节|文化节|创新大赛|创业大赛)")
# what the two patterns above look for, a word of those that every longer one holds
_MAY_BE_EVENT = compile_late("|".join(EVENTS))
# 在全国的位次提升, 在某省省会城市中的排名: among whom
_PLACED_IN = compile_late(r"[^，。；、\d]{0,10}的(?:综合|总体)?(?:位次|排名|排位|名次|座次|市场份额|市场占有率|市占率|占比|份额|比重)"
                          r"|[^，。；、\d]{0,14}中(?:综合|总)?(?:排名?|位居|位列|名列|排在|居|列)[第前首]")
_EDGES = ("，", "；", "。", "：", "\n", "")
_RANKED = ("park", "company", "institution")  # 某园区排名第18位 where it opens its clause: the park
_BRANDS = ("名牌产品", "著名商标", "知名商标", "驰名商标", "老字号", "名优产品", "知名品牌", "著名品牌", "名牌", "科技进步奖", "科学技术奖", "重点文物", "文物保护单位",
           "有突出贡献", "突出贡献", "学术带头人", "学术和技术带头人", "技术带头人", "拔尖人才", "劳动模范", "五一劳动奖章", "特级教师")
_HONOURS = ("最美", "最佳", "最具", "十大", "百强", "优秀", "驰名", "著名", "好", "品牌", "名牌", "质量奖", "专利奖")
_BRANCHES = ("分所", "分院", "分公司", "分校", "分中心", "分行", "分部", "分会", "分局", "分社", "分店", "分厂", "支行")
_TELLING_BEFORE, OPENING = ("", *"元\n以经經了过着"), frozenset("“‘（")  # beside the last characters of cues; what may open before a name
_SETS = ("在", "赴", "于", "、", "和", "与", "及")
_CAUSES = ("依托", "推动", "助力", "带动", "促进", "支持", "帮助", "促成", "使", "使得", "让", "令", "推进", "赋能", "引导", "力促", "确保")
_CROSSES = compile_late("[^，。；]{0,6}?(?:进出境|进出口|出入境|[出进入]境|通关|[进出]口|验放|查验|监管|开行|往返|往来|通行|运输|[运输]入|[运输]出)")
# the characters that these begin with
_WHOLES_BEGIN, _BRANCHES_BEGIN, _PAPERS_BEGIN = (
    frozenset(word[0] for word in words) for words in (_FIRSTS + _MARKETS + _RANGES, _BRANCHES, _PAPERS))
# “投资江州”推介会: whose meeting it is, wherever it is held
INVITES = compile_late("“(?:投资|走进|相约|遇见|聚焦)[^“”，。；]{2,16}”[^，。；]{0,12}(?:推介|招商|对接会|签约|洽谈会|说明会|恳谈会|大会)")
_MEETS = compile_late("(?:集中|现场|正式|成功|已|共|分别|顺利)*(?:签[订署约下]|达成|对接)")
_SO_MANY = compile_late("[0-9]{1,4}[余多]?[家名位][\u4e00-\u9fff]{2,10}[与同和]$")
_LEARNS = ("获悉", "了解到", "得知", "获知", "处获悉", "处了解到", "方面获悉", "相关部门获悉", "有关部门获悉", "有关方面获悉")
_ENTERS = ("入驻", "进驻", "落户", "落户于", "入驻到", "入园")
_THOSE_THERE = compile_late("的[^，。；、0-9]{0,6}(?:企业|公司|商户|机构|项目)(?:数量?)?(?:达|已|有|超|共|突破|增)")
_BACKS = compile_late("(?:[、和与及][^，。；、和与及]{2,12}){0,4}(?:继续|联合|共同|独家|等)?(?:领投|跟投|参投)")

# 当地300余人就业: for whom someone does it
_AT_WORK = compile_late("[^，。；]{0,12}?(?:就业|劳动力|务工|上岗|用工|从业|就近工作)")


def read_before(norm: str, opens: int, name: Name, cues: Mapping[str, Sequence[tuple[str, str]]]) -> str:
    """By the words right before the name."""
    start = name.start
    before = norm[start - 1] if start else ""
    if before in OPENING and start > opens:
        start -= 1
        before = norm[start - 1] if start else ""
    if before not in cues:
        return "topic"
    if before in ("元", "\n") and _AMOUNT.search(norm, max(opens, start - 4), start):
        return "object"  # 5亿元某园区二期: what the amount is for
    for _ in range(2):
        for word, cue in cues.get(before, ()):
            if norm.endswith(word, opens, start):
                if name.type == "park" and word in _ENTERS and _THOSE_THERE.match(norm, name.end):
                    return "topic"  # 入驻某园的企业达到200户
                if word == "从" and norm.startswith(_LEARNS, name.end):
                    return "source"  # 记者昨日从某园区获悉
                return "caused" if cue == "object" and word in _CAUSES else cue
        if start <= opens or before not in "了过着":
            break
        start -= 1
        before = norm[start - 1] if start else ""
    if name.level == "here" and before in "决动置纳收排惠供带进助为" and _AT_WORK.match(norm, name.end):
        return "object"  # 直接解决当地300余人就业
    if before == "以" and _AS.match(norm, name.end) or \
            (before in "经經" or before in "获獲由被" and name.type in ("agency", "institution", "place")) and _JUDGES.match(norm, name.end):
        return "oblique"
    return "topic"


_HOSTS = compile_late("[^，。；、办]{0,7}?(?:联合|共同|具体|[主承协])+办(?=[，。；、的\n]|$)")
# what a company announces of itself: 某公司宣布斥资…
DECIDES = compile_late("(?:将|再次?|决定|紧急)*(?:[加降减升]息|维持|上调|下调|批准|增派|派出|撤出|追加|拨款|拨出|注资|投入|买入|购买|发行)"
                       r"|(?:\d{4}年度?|今年|本年度?|全年|部门|本级|一般公共)*(?:预算|决算|编制|核定|在职)")  # 某央行宣布加息; 某局2031年预算支出…
_NEWS = ("斥资", "投资", "砸", "将", "拟", "计划", "完成", "获", "收购", "增资", "扩产", "扩建", "裁员", "推出", "启动", "与", "以", "在", "截至", "今年", "去年", "上半年", "第")


def passes_gate(norm: str, name: Name) -> bool:
    """Whether a clause tells of what crosses the border there (经某口岸进出境班列100列), or of those who meet there (25家央企与某省签约)."""
    if norm[name.start - 1] in "与同和" and name.type in ("place", "park"):
        return _MEETS.match(norm, name.end) is not None and _SO_MANY.search(norm, max(0, name.start - 20), name.start) is not None
    return name.text.endswith(("口岸", "海关")) and _CROSSES.match(norm, name.end) is not None and (
        name.type == "agency" and norm[name.start - 1:name.start] in _EDGES or
        norm.endswith(("经", "经由", "通过", "从", "由", "在", "自"), 0, name.start))


def read_after(norm: str, name: Name, titles: Mapping[str, tuple[str, ...]], speech: Mapping[str, tuple[str, ...]],
               may_be_event: bool) -> str:
    """By the words right behind it: a person's title, or a verb of saying; ``may_be_event`` where the text may tell of one."""
    at, kind = name.end, name.type
    first = norm[at:at + 1]
    if first in "，。；":
        return "topic"
    near = norm[at:at + 8]
    if kind in ("place", "agency") and (aside := read_by_the_way(norm, name)):
        return aside
    if (first in ONCE or norm[name.start - 1:name.start] in ONCE) and was_served(norm, name):
        return "bracket"
    if first in "、和与及继联共独等领跟参" and kind in ("company", "name") and norm.find("投", at, at + 24) >= 0 and _BACKS.match(norm, at):
        return "oblique"  # 青禾科技完成1亿元融资，沧澜创投、云麓基金跟投，估值超10亿元
    if "下" in near and _UNDER.match(norm, at):
        return "oblique"
    before = norm[name.start - 1] if name.start else ""
    if first in "位名排" and kind == "place":
        if before == "，" and name.level in ("city", "county") and near.startswith(("位居第", "位列第", "名列第")):
            return "topic"  # 在百强县排名中，某县位列第33位
        if before in "；。\n" and near.startswith("排名第"):
            return "topic"  # 甲省排名第二，为4万公顷；乙省排名第三
    if first in "首之第" and near.startswith(_FIRST) and near[2:3] not in _PARTS:
        return "comparison"
    if "第" in near and "第" in near[:5] and not (kind in _RANKED and before in _EDGES) and _RANKED_IN.match(norm, at):
        return "comparison"
    if before == "在" and _PLACED_IN.match(norm, at):
        return "comparison"
    if may_be_event and _MAY_BE_EVENT.search(norm, at, at + 19) and (_EVENT.match(norm, at) or _IN_TITLE.match(norm, at)):
        return "oblique"
    if first in _WHOLES_BEGIN and (kind == "stand-in" and norm.startswith(_RANGES, at) or name.level in _WIDE and (
            norm.startswith(_FIRSTS, at) or kind == "place" and norm.startswith(_MARKETS, at))):
        return "comparison"  # 全国首创案例新增9个; 全球市场份额超过四成; 某公司新增门店200家，全国范围内共有门店1000家
    if name.place == "中国" and norm.startswith(_HONOURS, at) or kind == "place" and name.level in ("province", "city") and \
            norm.startswith(_BRANDS, at):
        return "bracket"  # 中国最美茶乡, 某省名牌产品
    if kind in ("park", "place") and "厂" in near and _PLANT.match(norm, at):
        return "bracket"  # 某园二厂, 某地新厂: a plant of a company that is called by where it stands
    if kind == "place" and (first == "级" or first in _BRANCHES_BEGIN and near.startswith(_BRANCHES) and near[1:3] != "行业"):
        return "bracket"  # 某市级项目17个, 某所某市分所
    if before in _SETS and _SETTING.match(norm, at):
        return "oblique"
    if kind == "place" and first in "等、" and _AMONG_PLACES.match(norm, at):
        return "oblique"  # 甲市、乙市等39个城市: of all of them together
    if kind == "place" and (first in _JOINS or before in _JOINS and before) and _TOGETHER.match(norm, at):
        return "oblique"
    if first in "等、和" and kind in _BODIES and _AMONG_BODIES.match(norm, at) and (first != "等" or before in "、和及与"):
        return "oblique"  # 甲园、乙园等投入运营，入驻企业90家: those of all of them
    if "办" in near and _HOSTS.match(norm, at):
        return "oblique"  # 本次论坛由某会主办、某市政府承办，40个国家…
    if kind == "place" and first in _PAPERS_BEGIN and near.startswith(_PAPERS):
        return "source"
    if kind in ("place", "company") and not _OUTLET.isdisjoint(near) and _MEDIA.match(norm, at):
        return "source"
    counts = kind == "agency" or kind == "institution" and name.text.startswith(_OF_STATE) and name.text.endswith(_COUNT)
    if first == "：" and counts or name.text == "该行" and near.startswith(_THINKS):
        return "source"  # 某局：去年…; 该行预期10月赌收达200亿元
    if first in titles and near.startswith(titles[first]):
        return "topic" if _MANY_OF_THEM.match(norm, at) else "title"
    if kind in ("agency", "institution", "name", "document", "company"):
        if foretells(norm, name):
            return "source"
        if first in _LATER or first.isdecimal():
            at = SAYS_LATER.match(norm, at).end()
        if counts and norm.startswith(_FORESEES, at) or kind != "company" and \
                (norm.find("显示", at, at + 24) >= 0 or norm.find("表明", at, at + 24) >= 0) and _DATA_SHOW.match(norm, at):
            return "source"
        for word in speech.get(norm[at:at + 1], ()):
            if norm.startswith(word, at):
                acts = word == "宣布" and norm.startswith(_NEWS, at + len(word))
                decides = kind == "agency" and word == "宣布" and DECIDES.match(norm, at + 2) is not None
                tells_own = word in REPORTED and kind == "institution" and OWN_RESULTS.match(norm, at + len(word)) is not None
                return "topic" if decides or tells_own or kind == "company" and (acts or word in REPORTED) else "source"
    return "topic"


def is_label(names: Sequence[Name], k: int, norm: str) -> bool:
    """Whether a place in brackets only says where the place behind it lies: （某省）某市政府工作报告."""
    outer, inner = (list_places().get(names[j].place) if j < len(names) else None for j in (k, k + 1))
    return norm[names[k].end] == "）" and outer is not None and inner is not None and names[k + 1].start - 1 <= names[k].end + _NEXT and \
        is_inside(inner, outer)


@compiled
def list_role_words() -> tuple[dict[str, list[tuple[str, str]]], dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """What stands before a name by its last character, the longest first, with the part that it tells (characters that tell by
    themselves stand there too, with no word); titles and verbs of saying behind one by their first character."""
    before: dict[str, str] = {"据": "source", "记者从": "source", "来源": "source", "根据": "source"}
    after: dict[str, str] = {}
    for row in read_table("subject_cues.csv"):
        if row["cue"] in ("speech", "title"):
            after.setdefault(row["word"], row["cue"])
        else:
            cue = "oblique" if row["cue"] == "preposition" else row["cue"]
            before.setdefault(row["word"], cue)
    endings: dict[str, list[tuple[str, str]]] = {char: [] for char in _TELLING_BEFORE}
    for word in sorted(before, key=len, reverse=True):
        endings.setdefault(word[-1], []).append((word, before[word]))
    titles = (word for word, cue in after.items() if cue == "title" and 1 < len(word) < 6)
    speech = (word for word, cue in after.items() if cue == "speech" and len(word) < 4)
    return endings, _list_by_first(titles), _list_by_first(speech)


def _list_by_first(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Words by their first character, the longest first."""
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(words, key=len, reverse=True):
        found[word[0]] = (*found.get(word[0], ()), word)
    return found
