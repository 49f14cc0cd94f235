"""How a time expression is used: as the time of the facts, as a base of comparison, as part of a name, as a goal."""
from __future__ import annotations

from corpus_tools.late import compile_late

_REACH = 10  # characters looked at before a time
# 比去年, 较2020年末, 高于上年, 是2019年的三倍: what is compared with, not when it was.
_THAN = compile_late(
    "(?:比起?|较|相较于|相比于?|较之|对比|相当于|超过?|逼近|直逼|追平|逼平|[高超多]出|[高低快慢好优多少大小先早晚]于)"
    "(?:我[国省市区县]|全[国省市区县]|当地|本地|[\u4e00-\u9fff]{2,4}前的?|历史|整个|前期|前一期|上一?期|前|上|对)?$")  # 較對上一年度
_THAN_UNTIL = ("较截至", "比截至", "较截止")  # 较截至2017年12月31日止年度减少
_NOT_THAN = ("占比", "对比较")
_IS = compile_late("(?:是|为|达到?|约为?|[只仅]有?|不[到足及如]|(?:恢复|回复|复苏|回升|重?回)[至到])$")
_TIMES = compile_late("[”’]?(?:同期|全年|期间|时期|末期?|一年)?(?:水平|总和|总量|[^，。；、的0-9]{2,8})?的[约近]?(?:一半|半数|[0-9.一二三四五六七八九十两几多余半]+[多余]?(?:倍|成|%|分之))")
_EXTREME = compile_late("(?:以?来)?的?(?:同[月期季]|历史|单[月季日])?的?(?:最[高低大小少多快慢好佳优强差弱]|新[高低]|次[高低]|第[二三四五六七八九十][高低大多]"
                         "|首[见度次]|仅见|高点|低点)")
# 为2001年2月以来的新低点, 这是1990年8月以来单月最高点
_RECORD_SINCE = compile_late("以?来的?(?:同[月期季]|单[月季日]|各?月份?)?的?(?:最[高低大小少多快慢好佳优强差弱]|新[高低]|次[高低]|高点|低点|首[见度次])"
                             "|以?来，?[^，。；0-9]{0,14}?(?:首[次度]|头一[次回遭]|第[二三四五六七八九十][次度])")
_WITH = compile_late("[与同和跟]$")
_COMPARED = compile_late("(?:[^，。；]{0,14}的[0-9.万亿多余]+[^，。；0-9]{0,3})?[^，。；]{0,6}(?:相[比较]|同比|持平|比较|相当|基本一致|相同|相若)|比[，较]")  # 与上年比，
_ON_YEAR = compile_late("(?:相[比较]|水平|的?(?:签约|投资|合作|原有|已有)?(?:项目|工程)?的?基础上|基数)")
_ON_AMOUNT = compile_late("的?[0-9][0-9.,]*[\u4e00-\u9fff]{1,5}的?基础上")  # 在2014年1150吨的基础上翻两番
# 到2025年, 至2030年底, but not 增长到2025年的…, 回落至4月: the verbs whose 到 says how far.
_BASE_BEFORE = compile_late("(?:相比|比|较|与|同|和)[“‘]?[十0-9][^，。；（）]{0,12}（$")
_YARDSTICK = compile_late("(?:目标|任务|计划|预算|预期|指标)")
_SET_THEN = compile_late("所?(?:确定|制定|下达|设定|定下|提出)的")  # 完成年初确定的30亿元目标
_MEASURED = compile_late("(?:完成|占|为|达到?|超过?|完成了|实现|超额完成|提前完成)$")
_AIM = compile_late(
    "(?<![及长高升加大降少缩低展回推延涨跌增减达得截直持来落退下跃攀飙拓伸移迁压控调改变转换提迄])[到至]$"
    "|(?:力争|争取|计划|拟|预计|确保|目标|[力全]?[拼拚]|冲刺)[在于]?$|距离?$")
# 到2001年底，开发区共引进企业120家: what was there by then; of an end of a year without any verb too: 到2001年底，建成区面积16平方公里
_THERE_BY_THEN = compile_late("(?:为止)?，?[^，。；0-9]{0,10}?(?:已(?!批准|签约|有的)|共(?:有|引进|批准|吸引|吸收|签约|入驻|投入|监管|接待|发放|办理|培训|开行|建成|落实))"
                             "|，[^，。；0-9将要拟计划争]{2,24}?(?:发展到|增加到|增至|扩大到)了?[0-9]")
# 到2009年8月，公司有员工300人: of a month without any verb
_HAS_THEN = compile_late("，?[^，。；0-9将要会可能应力争计划预]{0,8}?(?:拥有|共有|累计|现有|(?<![没只才就仅还所如富具含])有)")
_BARE_BY_THEN = compile_late("(?:为止)?，(?:(?!达|实现|突破|超|完成|力争|建成(?!区)|建立|引进|培育|增|新|形成|将|要|为)[^，。；0-9]){2,12}"
                             "[0-9][0-9.万亿]*[^以左0-9，。]{1,4}[，；。]")
_HAS_DONE = compile_late("已|累计|同比|比[去上]年|结束|了[0-9]|共[收接签完投处受查]")
_EXACT, _CLAUSES = compile_late("[0-9][.][0-9]{2}|同比|比去年|比上年"), 60  # characters
_DONE_THEN = compile_late("[底初]?(?:全部|陆续|正式)?(?:开发|开辟|兴建|建设|施工|编定)?(?:完成|竣工|完工|完竣)(?![后前])")
_EARLIER = compile_late("[0-9一二三四五六七八九十]年[^。；]*$")
_TO_COME = compile_late("预[计定期估]|计划|将|有望|可望|力争|争取|[拟订要]")
_BEFORE = compile_late("(?:之前|以前|前(?!后|[0-9一二三四五六七八九十两]))")
_BY = compile_late("(?:截[至止](?:到|至)?|止于|迄至?)$")
_FROM = compile_late("[从由自]$|自从$")
_SINCE = compile_late("[^，。；、]{0,20}?(?:以来|至今(?![年日天]))|起(?!步|点|草|始于|来|家|航|诉)|开始"
                       "|来(?=[，、“已共翻增新最首的]|累计|连续|年均|持续|总共|先后|一直|新增)")  # 2016年来翻了一番
_SINCE_THAT = compile_late("自(?!现在|今|即日|[己身])[^，。；0-9]{2,14}[到至]$")
_RECORD = compile_late("(?:延续|[续再]?创下?|刷新|结束|终结|打破|扭转|改写)了?$")  # 创2021年以来最大增幅: how far back, not when
_NAME = compile_late(
    "版|(?:可持续发展)?议程|远景目标|愿景|年鉴"
    "|度?(?:[政府委省市县区]{1,4}|国民经济和社会发展)?(?:工作报告|统计公报|行动计划|行动方案|工作要点(?!\n)|年鉴)")
# 审核2034-2035年度开支预算: what is talked over then
_WORK_AHEAD = compile_late("(?:主要|重点)?工作(?:目标|打算|安排|计划|思路|要点|重点|措施|部署)")  # 上半年工作情况及下半年工作打算
_BUDGET = compile_late("度?(?:[政府委省市县区]{1,4}|国民经济和社会发展)?(?:[总收支开财政部门]{2})*预算(?:案|草案)?")
_TALKED_OVER = tuple("审核 审议 审查 审批 审定 讨论 通过 听取 编制 编列 公布 宣读 提交 发表".split())
# 2010年统计公报显示: of the year that it is of
_ACCOUNT = compile_late("度?(?:国民经济和社会发展)?统计公报(?:数据|资料|信息)?(?:显示|披露|表明|称|中(?!心)|里|，|：|。)")
_ACCOUNT_TITLE = compile_late("[^《》，。\n]{0,30}?(?:公报|[年季月快简通]报|年度报告|半年度报告|季度报告|运行情况|简况|简析|工作总结|形势分析)》(显示|披露|表明|指出|称|：)?")
_OF_ACCOUNTS, _BY_ACCOUNT = ("year", "half", "quarter", "months", "month"), ("据", "按照", "-", "（", "来源：", "摘自", "依据", "源自")
_PLAN_TIME = compile_late(
    "[”’']?(?:期间|时期|以来|累计|年均|末|初|前期|中期|中后期|前[一二三四]年|[前后]半程|内|时段|五年|，|：)")
_FOUNDED_AFTER = compile_late(
    "[^，。；]{0,6}?(?:成立|创立|创办|设立|恢复开通|始建|诞生|创建|建园|建厂|建校|建区|组建|奠基|[开动]工建设|动工兴建|动工|破土|开建|启动建设|启动兴建|开园|投入运营|投入使用|建成运营|正式运营)(?=[，。；、的于之以]|\n|$)")
# 2010年经国务院批准升级为国家级高新区, 2018年落户某区的项目: what came to be, not when its size was measured
_RAISED = compile_late("回归[^，。；]{0,8}的|[^，。；]{0,16}?(?:批[准复](?:升级|升格|设立|成立|建立|筹建|组建|建设(?!项目)|兴建|为)|"
                       "升级为|升格为|晋升为|晋级为|更名为|改名为|扩区|被?(?:认定|评|列|确定)为)"
                     "|(?:落户|迁入|落地)[^，。；0-9的]{2,14}，(?:注册|占地|总?投资|现有|员工|厂房|主要|专业|主营)"
                     "|[^，。；]{0,8}?(?:落户|入驻|迁入|落地|引进)[^，。；0-9]{0,14}的[^，。；0-9]{0,8}(?:项目|企业|公司|平台|机构)(?=，)")
# 2018年获评国家电商示范基地。占地30亩: when it won a title, not when it was measured
_WON = compile_late("(?:获评|获批|荣获|荣膺|获授|入选|入围|获得|被授予|被命名为|通过)[^，。；0-9]{4,30}[。；]")
_IS_OF = compile_late("[^，。；0-9]{0,20}?(?:批准|批复|设立|成立|建立|组建|创立|创建|创办|兴办|兴建)的[^，。；0-9]{2,16}[，。；]")  # 是2003年批准的省级园区，
_BEGUN = compile_late("，[^，。；0-9]{2,16}?(?:成立|创立|创办|创建|组建|奠基|(?<!集中)[开动]工(?:建设)?|开园|落户[^，。；0-9]{0,8})，(?:现|目前)?已")
_FOUNDED_THEN = compile_late("从(?:19|20)[0-9]{2}年[^，。；0-9起]{0,6}(?:成立|创立|创办|建成|投产|起步|建园|建厂|开园|落户|组建|创建|诞生|入驻)[^，。；0-9]{0,8}，[到至]$")
_FOUNDED_BEFORE = compile_late("(?:成立|创立|创建|创办|始建|建成?|组建|诞生|起步|注册|设立)[于自]?$")
# one of these is in what the patterns of a founding find
_CAME_TO_BE = compile_late("[成创设建]立|恢复|创[办建]|兴[办建]|启动|始建|诞生|建[园厂校区]|组建|奠基|[开动]工|破土|开建|开园|回归|批准|[升晋][级升格]|[更改]名|扩区|[定评列]为|落[户地]|入驻|迁入|引进")
# the last characters of what those patterns find before a time: most times stand behind another, a mark as a rule
_ENDS = frozenset("之近平对拼拚刺距离出期比起较于超过国省市区县地的前史个是为达到约至与同和跟截止从由自争取划拟计保标在立建办生步册成\n")
_HAS = ("有", "只", "仅", "足")  # 仅有2019年的七成
# the first characters of what some of them find behind a time
_NAME_BEGINS = frozenset("版可议远愿年度政府委省市县区国工统行")
_ON_YEAR_BEGINS = frozenset("相水的签投合原已项工基")
_REPORTED = compile_late(
    "[^，。；]{0,24}?(?:称|表示|获悉|介绍|公布|通报|透露|消息|报道|讯|指出|了解到|发布|印发|宣布|强调|发表|电)")
_PRICED = compile_late("(?:年?平均|不变|可比|现行|现|末|当年)?(?:汇率|价)")  # 按2020年平均汇率计算
_BOOKED = ("延续了", "保持了", "承接了", "巩固了", "保持着", "延续着",  # 延续了上半年稳健的态势
           "排到", "排到了", "排至", "排期到", "排期至", "延续到", "持续到")  # 订单已排到3月底: how long, not when
_TURNED = ("扭转", "扭转了", "一改", "摆脱了", "摆脱")
_SINCE_FOUNDED, _SO_LONG = ("成立", "创立", "创办", "创建", "建园", "开园", "设立"), compile_late("已?[约近逾]?[0-9一二三四五六七八九十百余多]+年的")
_TELLING = ("近日", "日前", "近期", "不久", "本周", "上周")


def judge_use(norm: str, start: int, end: int, grain: str, relative: str) -> str:
    """What the time at start:end of a normal form is there for.

    ``when`` (it says when), ``than`` (a base of comparison), ``name`` (part of a title or label), ``from`` (the start
    of a change), ``since``, ``by`` (as of), ``aim`` (a date aimed at), ``event`` (a founding), ``report`` (when it
    was told).

    >>> judge_use("较2020年增长8%", 1, 6, "year", ""), judge_use("到2025年达到百亿元", 1, 6, "year", "")
    ('than', 'aim')
    """
    if grain in ("vague", "now", "same"):
        return _judge_now(norm, start, end, grain)
    before = norm[start - _REACH if start > _REACH else 0:start]
    after = norm[end:end + _REACH + 16]
    last, first = before[-1:], after[:1]
    is_account = is_in_name(norm, start, end)
    if is_account and not (grain in _OF_ACCOUNTS and _tells_account(norm, start, end)) or before.endswith(_BOOKED):
        return "name"
    if grain == "plan":
        if _is_base(norm, before, after, (start, end)):
            return "than"
        if not _PLAN_TIME.match(after):
            return "name"
        return "since" if after.lstrip("”’").startswith("以来") else "when"
    if grain == "year" and first in _NAME_BEGINS and _NAME.match(after) and not (is_account or _ACCOUNT.match(after)):
        return "name"
    if last in ("及", "和", "与") and first in "工主重" and _WORK_AHEAD.match(after):
        return "name"
    if before.endswith(_TALKED_OVER) and _BUDGET.match(after):
        return "name"
    if _is_base(norm, before, after, (start, end)) or last in ("按", "以") and _PRICED.match(after):
        return "than"
    if norm.startswith("全年", start) and _YARDSTICK.match(after) and _MEASURED.search(before) or \
            norm[end - 1] == "初" and _SET_THEN.match(after):
        return "than"  # 完成全年目标任务的26.4%
    told = last in _ENDS
    if told and _BY.search(before):
        return "by"
    if before.endswith(_TURNED):
        return "from"  # 扭转2017年下降15%的局面
    if told and _FROM.search(before) and grain != "span":
        return ("than" if _RECORD_SINCE.match(after) else "since") if _SINCE.match(after, first == "，") else "from"  # 自2033年9月，某园挂牌以来
    if ("来" in after or first in "起开" or "至今" in after) and _SINCE.match(after):
        return "than" if _RECORD.search(before) or _RECORD_SINCE.match(after) else "since"
    if relative.startswith("span:"):
        if relative[5] != "-":
            return "aim"
        if _EXTREME.match(after):
            return "than"  # 近15年同月最低, 近10年来第三高
    if last in ("到", "至") and grain in ("year", "month", "half", "quarter") and (
            _THERE_BY_THEN.match(after) or norm[end - 1] in "底末" and _BARE_BY_THEN.match(after)
            or grain == "month" and _HAS_THEN.match(after)):
        return "by"
    if last in ("到", "至") and grain in ("year", "month") and norm[end - 1] in "底末" and (
            _is_exact(norm, start, end) or norm[start:start + 2] == "19"):
        return "by"  # 至10月底，全县财政收入4.91亿元: no one aims at so exact a sum
    if last in ("到", "至") and grain in ("month", "day") and (after.startswith("止") or before.endswith(("今年至", "今年到"))) and \
            not _TO_COME.search(norm, max(0, start - 40), start):
        return "by"  # 今年至9月底回收1200吨, 至9月30日止
    if last in ("到", "至") and grain == "day" and first == "，" and _HAS_DONE.search(norm, end, _end_sentence(norm, end)) is not None and \
            not _TO_COME.search(norm, max(0, start - 20), _end_sentence(norm, end)):
        return "by"  # 至11月25日，烟叶收购全面结束
    if last in ("到", "至") and (_FOUNDED_THEN.search(norm, max(0, start - 30), start) or _SINCE_THAT.search(before)):
        return "by"  # 从2013年建成投产，到2020年产值达到10亿元: of what came to be then; 自政策实施至2022年8月
    if last in ("到", "至") and _DONE_THEN.match(after) and _EARLIER.search(norm, max(0, start - 60), start) and \
            not _TO_COME.search(norm, max(0, start - 40), start):
        return "by"  # 于1982年起分三期开发，至1990年完成
    if told and _AIM.search(before) and first != "的" or first in "之以前" and _BEFORE.match(after):
        return "by" if relative.startswith(("-", "m-", "q-")) and last in ("到", "至") else "aim"  # 至去年底，共设立4家
    if first == " " and last in ("", "\n"):
        return "when"  # a line of a chronicle: 2009年5月 某园奠基，首期投资3亿元
    if told and _FOUNDED_BEFORE.search(before) or first not in "，。；" and _CAME_TO_BE.search(after) and (
            _FOUNDED_AFTER.match(after) or _RAISED.match(after) or last in "是为系" and _IS_OF.match(norm, end)) or \
            first in "获荣入被通" and grain in ("year", "month") and _WON.match(norm, end):
        return "event"
    if first == "，" and _BEGUN.match(after):
        return "event"  # 2019年12月，某园开工建设，已完成投资3亿元
    return "report" if grain == "day" and _REPORTED.match(after) else "when"


def _tells_account(norm: str, start: int, end: int) -> bool:
    """Whether start:end lies in the title of an account of it that tells what is told: 据《江州市2019年统计公报》，…."""
    told = _ACCOUNT_TITLE.match(norm, end)
    return told is not None and (told[1] is not None or norm.endswith(_BY_ACCOUNT, 0, norm.rfind("《", 0, start)))


def _end_sentence(norm: str, at: int) -> int:
    """Where the sentence ends that goes on at a place, or is looked at no further."""
    stop = norm.find("。", at, at + _CLAUSES)
    return stop if stop >= 0 else at + _CLAUSES


def _is_exact(norm: str, start: int, end: int) -> bool:
    """Whether a figure behind a time is one that nobody aims at, and nothing around it is to come."""
    stop = _end_sentence(norm, end)
    return _EXACT.search(norm, end, stop) is not None and _TO_COME.search(norm, max(0, start - 40), stop) is None


def _is_base(norm: str, before: str, after: str, span: tuple[int, int]) -> bool:
    """Whether the words around a time make it what is compared with."""
    start, end = span
    if before[-1:] in _ENDS or before[-1:] in _HAS and "的" in after[:_REACH]:
        if _THAN.search(before) and not before.endswith(_NOT_THAN) or before.endswith(_THAN_UNTIL):
            return True
        if _IS.search(before) and _TIMES.match(after) or _WITH.search(before) and _COMPARED.match(after):
            return True
    if before.endswith("（") and _BASE_BEFORE.search(norm, max(0, start - 24), start):
        return True  # 相比“十三五”末（2020年）
    if norm.startswith("同期", end - 2) and before[-1:] not in ("从", "由", "自"):  # 由去年同期的…减至
        return True
    if "基础上" in after and _ON_AMOUNT.match(after):
        return True
    return after[:1] in _ON_YEAR_BEGINS and _ON_YEAR.match(after) is not None


def _judge_now(norm: str, start: int, end: int, grain: str) -> str:
    if grain == "now":
        if norm.endswith(_SINCE_FOUNDED, 0, start) and norm.startswith("至今", start) and _SO_LONG.match(norm, end):
            return "name"  # 成立至今20余年的某园
        if norm.startswith(("的基础上", "基础上", "水平", "的水平"), end):
            return "than"
        if norm[start - 1:start] in ("从", "由"):
            return "from"  # 由目前的5万吨提高到12万吨
        if norm[start - 1:start] in ("比", "较", "是") and not norm.endswith(_NOT_THAN, 0, start) and \
                (norm[start - 1] != "是" or _TIMES.match(norm, end)):
            return "than"  # 较目前翻一番, 是目前的2倍
        return "report" if norm.startswith(_TELLING, start) else "when"
    return "than" if grain == "same" and norm[start - 1:start] in ("比", "较") else "when"


def is_in_name(norm: str, start: int, end: int) -> bool:
    """Whether start:end lies inside 《…》, or inside a short quotation that is more than itself.

    >>> text = "纳入《全区2025行动计划》"
    >>> is_in_name(text, 5, 9), is_in_name("“十四五”期间", 0, 5)
    (True, False)
    """
    opened = norm.rfind("《", start - 60 if start > 60 else 0, start)
    if opened >= 0 and norm.find("》", opened, start) < 0:
        closed = norm.find("》", end, end + 60)
        if closed >= 0 and norm.find("\n", opened, closed) < 0:
            return True
    opened = norm.rfind("“", start - 30 if start > 30 else 0, start)
    if opened < 0 or norm.find("”", opened, start) >= 0:
        return False
    closed = norm.find("”", end, end + 40)
    return closed >= 0 and norm.find("“", end, closed) < 0 and not any(mark in norm[opened:closed] for mark in "，。；！？\n")
