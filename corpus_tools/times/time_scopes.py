"""Which time holds for a mention: in its sentence, its paragraph, or above it.

The scene of one article is built once; then each mention asks it, from near to far.
"""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from corpus_tools.late import compile_late
from corpus_tools.split import Clause, Passage
from corpus_tools.times.brackets import is_aside, is_of_part, stands_apart
from corpus_tools.times.find import Time
from corpus_tools.times.growths import CHANGES, FLOWS, is_flow_on_year, is_of_today
from corpus_tools.times.planned import was_planned_then
from corpus_tools.times.scenes import HOLDS, LOCAL, OPENED, PASSING, Scene, is_look_back, list_times, opens_clause, touches
from corpus_tools.times.sections import find_years
from corpus_tools.times.series import JOINED, align

_ASIDE, _OF = ("name", "than"), ("", "的", "的约", "的近", "的逾", "同期的", "同月的", "全年的", "之", "同期之", "同月之", "全年之", "时的", "当时的")
_BEYOND = ("高于", "低于", "多于", "少于", "大于", "小于", "超过", "超出", "不及", "好于")
_EARNED = compile_late("(?:则?[为是])?净?(?:亏损|盈利|利润|收益)(?:为|达|约|近)*")  # 相较上年同期亏损3亿元
_FIGURE, _BEFORE_THEN = compile_late("[^增减升降提涨跌的比较多少了，。；、\\d]{2,10}"), frozenset("，；。而（")  # 去年同期净利为5亿元
_COMPARES = frozenset("比较于与同和是超过至到出近跟上为平及对占达高低快慢")  # 比去年同期, but 某公司去年同期销售120台
_THING = compile_late("(?:同期|同月|全年)?的[^增减升降提涨跌，。；、\\d]{1,8}")
_WAS = ("为", "是", "有", "达", "达到", "仅为", "约为", "则为", "只有", "（")  # 较上年同季（9.3%）提高
_SPAN = compile_late("止(?:的?年度|[一二三四五六七八九十0-9]{1,2}个?月(?:期间)?)|(?:末期?|同[月季])(?=（)|"
                     "(?:第[一二三四五六七八九十]次)?(?:全国)?(?:人口|经济|农业)普查")
# 十年来，公司获奖20项。产品销往30国: the second sentence tells of today
_IS_STATE = compile_late("(?:公司|企业|集团|园区|全园|其)?(?:的)?(?:产品|市场|业务|客户|用户|设备|厂房|员工|职工|人员|面积|占地|总部|拥有|现有|设有|建有|下设|下辖|"
                       "覆盖|位于|地处|是)|[^，。；0-9]{2,16}?(?:(?<!绿化)面积|占地|现有|现已|设有|下辖|覆盖|辐射)")
_EXPECTED, _GREW = compile_late("(?:预计|预期|预测|有望|可望|力争|争取|确保|计划)(?:今年|到|至)?$"), compile_late("增长|下降|增速|增幅|提高|上升|回落")
_THIS_TIME, _LAST_TIME = compile_late("(?<=[，；])(?:此次|本次|本期|这次|此番|今次)"), ("上一期", "上期", "上一次", "上次", "前一次", "前次")
_FOUNDED = compile_late("(?:正式|在[^，。；]{2,10}?|由[^，。；]{2,12}?)?(?:注册|登记|挂牌)?(?:成立|创立|创建|创办|组建|建厂|建成投产|始建|落户|入驻|改制)"
                       "(?!企业|项目|商户|机构)[^，。；\\d]{0,16}[，。；]")
# 此前曾于2020年融资5亿元。公司年产能3万吨: that is of today
_ONCE, _TO_COME = ("曾于", "曾在", "曾", "早在", "早于"), compile_late("将|拟|计划|力争|预计|要(?!求)|争取|规划(?![的》])")
_COUNTED, _TASKS = 3, ("对", "部署", "谋划", "研究", "安排")  # the month in which nothing of the year before is a mere estimate any more; 对今年作了部署
_RISES_FROM = compile_late("(?:[大小]幅|净|又|还|约)?(?:增|减|提高|上升|下降|翻|多[了出]|高出)")  # 较2020年企业收入30亿元增加了8亿元
# 去年同期增速仅为2%; 毛利率22%，上年同期25%; 比2019年某项目（3亿元）高出三倍
_RATE_THEN = compile_late("(?:的?[^，。；、\\d]{0,8}(?:[增降涨跌]速|[增降涨跌]幅|比重|比例|占比|率)(?:则?[仅只]?[为是有]|仅|只有))?")
_BASE_NAMED, _UNIT = compile_late("[^，。；（）\\d]{0,12}（"), 6
# 2021年迁入新区后，员工从80名增至360名: the latter is of today
MOVED_THEN = compile_late("[^，。；0-9]{0,10}?(?:迁|搬|入驻|落户|投产|上市|成立|[改转]制|建成|开通|通车|并入|升[格级]|启用|投[用运]|挂牌|开园)[^，。；0-9]{0,6}后，")
_SO_FAR, _LATER_ON = compile_late("；累计[^；]*$"), compile_late("[，；](?:未来|将来|日后|今后)(?![一二三两四五几十0-9])")
# 去年交付，入驻率已有六成; 去年建成，能放300吨
_STILL, _DATED = compile_late("已|[现能可]"), compile_late("(?:19|20)[0-9]{2}年(?!以来|起|至|-)")
_OF_THEN = compile_late("(?:共|净|首次)?(?:募集|募资|筹集|筹资|融资|发行|首[期批年日]|当[年天日]|同年)")  # 2019年上市，募集资金6亿元
_OF_BIRTH = ("当年", "同年", "由", "前身", "最初", "起初", "开办资金", "启动资金", "首批", "首期", "首年", "首日")
_ALSO_FROM = compile_late("的[^，。；、到至]{2,16}、[^，。；、0-9到至]{1,10}")  # 从去年的企业86家、税收1亿元，增至…
_RISEN = compile_late("[升增降减跃跌移缩扩][到至为居]|跃[升居]")


def find_in_sentence(scene: Scene, number: int, clause: Clause, status: str) -> Time | None:
    """The nearest time before a mention of a clause in its sentence that says when."""
    passage, mention = scene.passage, scene.mentions[number]
    start = passage.sentences[clause.sentence].start
    if not (near := list_times(scene, start, mention.start)):
        return None
    year = scene.reference.year
    for at in range(len(near) - 1, -1, -1):
        time = near[at]
        if time.use == "than" and time.relative != "same:":
            between = passage.norm[_skip_span(passage.norm, time.end):_find_first(scene, number, time.end)]
            norm_before = passage.norm[time.start - 1:time.start]
            is_value = between in _OF and between[-1:] == "的" and passage.norm.endswith((*_BEYOND, "比", "较"), start, time.start)
            if between in _WAS or is_value or norm_before in _BEFORE_THEN and _RATE_THEN.fullmatch(between) or \
                    mention.quantity.unit not in CHANGES and (
                    between in _OF or time.text.endswith("同期") and norm_before not in _COMPARES and
                    _FIGURE.fullmatch(between) or between[-1:] == "（" and _BASE_NAMED.fullmatch(between) and
                    passage.norm.find("）", mention.end, mention.end + _UNIT) >= 0 or _EARNED.fullmatch(between) or
                    passage.norm.endswith(_BEYOND, start, time.start) and _THING.fullmatch(between) or
                    _FIGURE.fullmatch(between) and _RISES_FROM.match(passage.norm, mention.end)):
                return time  # 比前年的4亿元多出1亿元, 上年同期为4亿元, 高于上年的产值4亿元, 比2019年某项目（4亿元）: it was then
            if time.start == start and passage.norm.startswith("同期，", time.end - 2):
                return time  # 上年同期，园区产值为280亿元
        if time.use in _ASIDE or time.grain in PASSING or time.relative == "this:" or \
                time.relative == "-1:" and passage.norm.find("基础上", time.end, mention.start) >= 0:
            continue  # 在上年下降6%的基础上增长3%
        own = time.start >= clause.start
        if own and passage.brackets and stands_apart(scene, time, mention):
            continue
        if own and (time.use == "event" and passage.norm.find("，现", time.end, mention.start) >= 0 or
                    time.use == "report" and passage.norm.startswith(("电", "讯"), time.end)):
            continue  # 某厂（1969年建厂，现年加工550万吨）; 9月24日电 某园有企业41家
        if time.use == "from" and not (own and not _RISEN.search(passage.norm, time.end, mention.start) and (
                touches(scene, time, mention) or _ALSO_FROM.fullmatch(passage.norm, time.end, mention.start))):
            continue  # 由上年末的第五跃居第二
        if not own:
            if time.use == "event" and passage.norm.startswith(_OF_BIRTH, clause.start) and not scene.rises[number]:
                return time  # 成立于2006年，当年产值3亿元; 成立于2006年，由12家企业发起
            if time.use in ("event", "report") or is_aside(passage, time, mention) or _is_earlier(scene, time, start):
                continue
            if passage.norm.endswith(_LAST_TIME, 0, time.start) and _THIS_TIME.search(passage.norm, time.end, mention.start):
                continue  # 上次10月16日为432家，本次增加23家
            if time.grain == "span" and (not opens_clause(passage, time) or time.relative.startswith("span:-")
                                         and _IS_STATE.match(passage.norm, clause.start)):
                continue
            if time.grain == "span" and time.period and _SO_FAR.search(passage.norm, time.end, mention.start):
                continue  # 2018年至2019年，营收增至3亿元；累计带动就业700人
            if time.grain == "now" and is_flow_on_year(scene, number):
                continue  # 目前有企业30家，完成产值5亿元，比上年增长8%: of the year told of
            if time.relative.startswith("span:-") and any(other.period and other.use == "when" for other in near[:at]) and \
                    _GREW.search(passage.norm, time.end, passage.clauses[passage.clause_at(time.start)].end):
                continue  # 2020年企业3000家，六年间增长两倍，员工1万人: those of 2020
            if status == "actual" and time.relative and time.grain != "now" and time.start > start + 2 and \
                    _EXPECTED.search(passage.norm, max(start, time.start - 6), time.start):
                continue  # 1—11月产值超4500亿元，预计全年突破5000亿元；增加值增长29%
            span = _find_same(near, at, year) or find_years(time, year)
            if span and year:
                if span[0] > year and status == "actual" and (
                        time.start > start + 2 or passage.norm.find("；", time.end, mention.start) < 0):
                    continue  # but 预计2030年产值达5亿元；出口1亿元
                if span[1] < year and status == "target" and time.use not in ("aim", "by") and not was_planned_then(scene, time, number):
                    continue
                if status != "actual" and (time.use == "since" or _LATER_ON.search(passage.norm, time.end, mention.start)):
                    continue  # 自1月开始建设，建成后预计…; 6月已签约，未来将带来…
                if status != "actual" and span[0] <= year and OPENED.match(passage.norm, time.end):
                    continue  # 已于2021年建成投产，达产后预计…; but 预计于2030年落成，届时增加…
                if span[1] < year and (_THIS_TIME.search(passage.norm, time.end, mention.start) or span[1] < year - 1 and
                                       passage.norm[time.end] != "，" and HOLDS.search(passage.norm, time.end, mention.start)):
                    continue  # 一期于2010年达产，此次二期投资3亿元; 2018年建成研究院，拥有专利86件
                if span[1] < year and MOVED_THEN.match(passage.norm, time.end):
                    return Time(time.start, time.end, time.text, "", "now:", "now")
                if (span[1] < year - 1 or span[1] < year and _STILL.search(passage.norm, clause.start, mention.start)) and \
                        OPENED.match(passage.norm, time.end) and not (
                            _OF_THEN.match(passage.norm, clause.start) or time.start == start and _is_of_history(passage, clause.sentence)):
                    continue  # 2019年投入使用，年服务企业300家: the firms are those of today
        return align(scene, near, at, number)
    return None


def _is_of_history(passage: Passage, at: int) -> bool:
    """Whether the sentence before or behind one opens with a year, in its paragraph: 2016年新厂建成，占地120亩。2018年…."""
    near = [passage.sentences[other] for other in (at - 1, at + 1) if 0 <= other < len(passage.sentences)]
    return any(_DATED.match(passage.norm, other.start) for other in near if other.block == passage.sentences[at].block)


def _find_first(scene: Scene, number: int, after: int) -> int:
    """Where the first number stands of the list that a number is of, behind a place."""
    first = number
    while first and scene.mention_starts[first - 1] >= after and \
            JOINED.fullmatch(scene.passage.norm, scene.mentions[first - 1].end, scene.mention_starts[first]):
        first -= 1
    return scene.mention_starts[first]


def _find_same(near: Sequence[Time], at: int, year: int | None) -> tuple[int, int] | None:
    """The years of the time before a 同年 or 当年, which is of that year."""
    return find_years(near[at - 1], year) if at and near[at].text.startswith(("同年", "当年", "當年")) else None


def _skip_span(norm: str, at: int) -> int:
    """Behind 止年度 and 止六个月, which tell how long the time was that ended on a day."""
    span = _SPAN.match(norm, at)
    return span.end() if span is not None else at


def _is_earlier(scene: Scene, time: Time, start: int) -> bool:
    """…，上年同期为5亿元，上一季度为4亿元，去年则为6亿元: told to compare with, and no time of what follows, unless its sentence opens with it."""
    norm = scene.passage.norm
    if norm.endswith(("，而", "；而"), start, time.start) and time.use != "than" and list_times(scene, start, time.start):
        return True  # 一季度增长6%，而2023年第四季度的增幅为4%
    base = time.relative[:3]
    is_base = base in ("q-1", "m-1") or base == "-1:" and (time.text.endswith("同期") or norm.startswith(("则", "为"), time.end))
    return is_base and time.start > start + 1 and norm[time.start - 1] in "，；"


def find_in_block(scene: Scene, sentence_number: int, status: str) -> Time | None:
    """The time that an earlier sentence of the paragraph sets for a mention of this status."""
    key = sentence_number, status
    if key not in scene.kept:
        scene.kept[key] = _find_in_block(scene, sentence_number, status)
    return scene.kept[key]


def _find_opening(passage: Passage, block: int) -> int:
    """Where the paragraph begins that a block goes on with: one that tells of growth among (其中) what the one before grew by."""
    while block and passage.norm.startswith(("其中", "当中"), passage.blocks[block].start) and \
            _GREW.search(passage.norm, passage.blocks[block].start, passage.blocks[block].end) and passage.blocks[block - 1].kind == "para":
        block -= 1
    return passage.blocks[block].start


def _find_in_block(scene: Scene, sentence_number: int, status: str) -> Time | None:
    sentences = scene.passage.sentences
    opens_at = _find_opening(scene.passage, sentences[sentence_number].block)
    near = list_times(scene, opens_at, sentences[sentence_number].start)
    for time in reversed(near):
        if time.use in LOCAL or time.grain in PASSING or time.grain == "day" or time.relative == "this:" or is_look_back(time) or \
                scene.passage.norm.endswith(_ONCE, opens_at, time.start):
            continue  # 两年前他来到园区。公司年产值3亿元: that of today
        sentence = sentences[scene.passage.sentence_at(time.start)]
        span = find_years(time, scene.reference.year) if scene.reference.year else None
        if span and span[1] < scene.reference.year and (
                _FOUNDED.match(scene.passage.norm, time.end) or OPENED.match(scene.passage.norm, time.end) or
                is_of_today(scene, sentences[sentence_number], opens_at, span[1])):
            continue  # 2014年建厂投产，占地3公顷。年产值80亿元: that of today; 2004年由三家公司发起。园区规划面积2平方公里
        if _is_earlier(scene, time, sentence.start) or scene.passage.norm.endswith(_TASKS, opens_at, time.start):
            continue  # 并对今年作了部署: what follows need not be of then
        first = bisect_left(scene.mention_starts, sentence.start)
        told = first < len(scene.mention_starts) and scene.mention_starts[first] < sentence.end
        if time.grain == "now":
            if told and not FLOWS.search(scene.passage.norm, sentences[sentence_number].start, sentences[sentence_number].end):
                return time
            continue
        if time.relative.startswith("span:-") and told and scene.mention_starts[first] < time.start or \
                time.grain == "span" and not time.relative and sentence.start > opens_at and time.use != "by":
            continue  # 人均收入3万元，十年间翻了一番。年内报销80万元; 2021年…。2012年至2021年占比从5%升至6%。门槛为80亿元: of 2021
        if time.use == "since" and time.start > sentence.start + 6:
            continue  # 2022年指数达155，自2015年以来年均增长6%。与2021年相比…: told of 2022
        opens, is_aim = opens_clause(scene.passage, time), time.use == "aim" and status == "target" and time.period > ""
        is_last = time.start == sentence.start and time.grain in ("year", "half", "quarter") and \
            sentence.last == sentences[sentence_number].first and \
            FLOWS.search(scene.passage.norm, sentences[sentence_number].start, sentences[sentence_number].end) is not None
        if not told and not (opens and (sentence.start == opens_at or is_last or is_aim)) or time.grain == "span" and not opens:
            continue
        if time.relative.startswith("span:-") and _IS_STATE.match(scene.passage.norm, sentences[sentence_number].start):
            continue
        if time.grain == "month" and (time.use == "since" or time.use == "when" and not told) and scene.passage.norm[time.end] not in "：:":
            continue  # but 2031年底：工程完工。预计引进65家
        goes_on = told and sentence.last == sentences[sentence_number].first and \
            scene.passage.norm.startswith(("其中", "当中"), sentences[sentence_number].start)  # 去年预计…。其中某园预计…: of last year too
        if not goes_on and _clashes(scene, time, status, told) or is_aside(scene.passage, time, scene.mentions[0], beyond=True) or \
                is_of_part(scene.passage, time):
            continue
        return time
    return None


def _clashes(scene: Scene, time: Time, status: str, told: bool) -> bool:
    """Whether a time of an earlier sentence cannot hold for a later mention of this status."""
    year = scene.reference.year
    span = find_years(time, year)
    if status != "actual" and time.grain == "month" and time.relative[:2] in ("0:", "?:") and time.use == "when" and \
            time.relative[2:4].isdigit() and int(time.relative[2:4]) < scene.reference.month:
        return True  # 年初获批…。项目将建…: it is not of then
    if time.use == "aim" and status == "actual" and not (span and span[1] < year and scene.passage.norm[time.end] != "前"):
        return True  # but 预计2019年…, told in 2020
    if not span or not year:
        return False
    if status == "forecast" and span == (year - 1, year - 1) and (
            0 < scene.reference.month < _COUNTED or scene.passage.norm.endswith("过去的", 0, time.start)):
        return False  # 刚刚过去的2016年…。预计全年产值5亿元, told in January 2017
    if time.grain == "plan" and span[1] > year and status == "actual" and not told and (
            scene.reference.basis == "publication" or _TO_COME.search(scene.passage.norm, time.end, time.end + 60)):
        return True  # “十四五”期间将建…; where only the text dates itself, what was done then may have been done to the end
    if span[0] > year and status == "actual" or span[1] < year and status in ("target", "forecast") and time.use != "aim":
        return True
    return span[1] < year - 2 and not told or time.use == "since" and span[0] < year - 10
