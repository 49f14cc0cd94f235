"""Whether one quantity is done, expected or aimed at: the state of its place, and the words right beside it."""
from __future__ import annotations

from corpus_tools.data import remembered
from corpus_tools.frames.comparisons import OF_PLAN, OF_PLAN_BEGINS
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.times.status_bases import State
from corpus_tools.times.status_cues import is_foreseen


@frozen
class Status:
    """Whether a number is actual, forecast or target, and the rule that said so."""

    status: str  # actual, forecast or target
    rule: str


_say = remembered(64)(Status)  # a text says few, again and again
_CLOSED = "，。；："
_GOAL_AFTER = compile_late(
    "[^，。；：、0-9]{0,4}?的(?:发展|增长|年度|预期|奋斗|总体|既定|规划|工作|经济|控制|调控|全年)*目标|(?:以上|左右)?(?:预期|年度)?目标(?:任务)?[，。；、\n]"
    "|[^，。；：“”]{0,20}”的?(?:工作|总体|发展|奋斗|年度)*目标[，。；、\n]")  # 围绕“减贫300人”目标
_TOWARDS = compile_late("(?:以上)?的?(?:产值|营收|大关|目标|规模|产业集群|台阶)*(?:目标)?(?:稳步|加速|加快|大步|全力|阔步|坚实)?(?:迈进|挺进|进军|冲刺|奋进|发起冲[刺击]|冲击|进发|跨越)")
_SURE = ("不在话下", "不成问题", "没问题", "没有问题", "问题不大")
_TO, _STAKE, _STAKES = frozenset("奔冲朝向"), 14, compile_late("保(?:[0-9.]+[万亿千百]*[元人户家个吨]?)[，、]?[力再]?[争冲拼][0-9]")
_AT_THAT_TIME = compile_late("(?:[于过及比较]|[，；][而但]?)(?:[去上前]年|上个?月|上季度?|(?:19|20)[0-9]{2}年(?=同期))(?:同期|同月|全年|底|末)?"
                             "(?:的|为|是|仅为|只有|则?(?:录得|实现)?(?:净?亏损|净?盈利|净利润|纯利)为?)?(?:约|近)?$"
                             "|[于过及比较](?:19|20)[0-9]{2}年[末底]?的(?:约|近)?$|在(?:19|20)[0-9]{2}年[末底]?的?(?:约|近)?$"
                             "|[由从](?:现时|目前|现在|现有|当前|眼下)的?(?:约|近)?$")
_THEN_ENDS = frozenset("年月季度期底末的为是有约近时前在下损利润")
_MET = compile_late("(?:(?:提前[^，。；]{0,6}|如期|顺利|成功|圆满|超额|已经?|全面)(?:实现|完成|达成|达到)了?|(?:实现|完成|达成)了)[了超过近约]?(?:“[^，。；“”]{0,8})?$")
_GOAL_LIST = compile_late("(?:确定|提出|设定|定下|锚定|明确|围绕)(?:了)?")
_GOAL_BEHIND = compile_late("[^，。；：]{0,50}?的(?:发展|增长|年度|预期|奋斗|总体|既定|规划|工作|经济)*目标")
# 26栋预计今年9月竣工: what is to become of so many, said behind them
_DUE = compile_late("[^，。；：、0-9]{0,8}?(?:(预计|有望|可望|即将)|拟|计划|力争|将)(?:(?=[竣投开建签上交封])|[0-9]|近期|年[内底]|今年|明年|下?个?月|[上下]半年|于|在|全部|陆续)"
                    "[^，。；]{0,12}?(?:竣工|投产|开工|建成|完工|签约|上市|投用|投运|落地|交付|封顶|开园|入驻|运营|开业)(?!的|企业|公司|项目)")
_COSTS = ("投资", "投资约", "投资近", "投资超", "耗资", "斥资", "占地", "占地面积", "建筑面积")
_DUE_SIGNS = frozenset("预有可即拟计力将")  # the first characters of what tells, as far behind the number as it may stand
_DONE_BEHIND = compile_late("[^，。；：、的0-9]{0,6}?(?:(?:现?已经?|均已|已全部|已基本|基本|已正式)(?:全部|正式|主体)?"  # 规划建设18栋，其中6栋已封顶
                            "(?:竣工|投产|建成|完工|封顶|投用|交付|开园|开工|入驻|运营|签约|完成|动工|落成|达产|投运|启用|投入|使用|并){1,3}|"
                            "(?:正在|正)(?:加紧|抓紧|加快)?(?:建设|施工|装修|安装))"
                            "(?![\u4e00-\u9fff]|[0-9])")  # but 改造100个已建成小区
_PLANNED = compile_late("(?:任务|目标|计划)(?:任务|总?额|数|投资)?$")  # 完成全年计划60亿元的31%: what something is measured by
_YARDSTICK = compile_late("(?:^|[，；：。、（\n ])(?:年度|全年|今年|年初|本年|20[0-9]{2}年|年)?(?:总|预期|增长|控制|调控)*(?:目标|任务)(?:任务|数|值|额|总额)?(?:为|是|：)?"
                          "(?:增长|新增|达到?|完成)?(?:约|近|超)?$|"
                          "(?<![成占达到超])(?:年度|全年|当年|年)(?:计划(?:完成)?总?投资额?|投资(?:计划|目标)[数额]?)[为是：]?[约近超]?$|"
                          "(?<![成占达到超现])(?:年度|全年|当年|今年|本年)(?![^，。；]{0,8}(?:完成|实现|达成|超额|占))[\u4e00-\u9fff]{2,8}?目标[为是：]?[约近超]?$")
_YARDSTICKS = ("目标", "任务", "投资")  # one of these is in it
_YARDSTICK_ENDS = frozenset("标务数值额为是：长增达到成约近超资划\n")  # the last characters of these
_OF_A_PLAN = compile_late("(?:为|占|相当于|完成|达到?)了?[^，。；0-9]{0,6}(?:计划|目标|任务)[^，。；0-9]{0,6}[0-9.]+[^，。；0-9]{1,6}的$")
_MEASURED = compile_late("的(?:[0-9.]{1,7}[%％]|百分之)")  # and where the plan stands behind it, OF_PLAN
_GUIDED = compile_late("的?(?:[^，。；0-9]{0,4})?(?:预期|指引|预测)")
# 将增长预期由3%上调至3.2%: what was expected before, and what is now
_REVISED = compile_late("(?:预期|预测|预估)值?(?:[由从自](?:此前|先前|之前|原来|原先)?的?"
                        "|[^，。；]{0,24}(?:上调|下调|调高|调低|调升|调降|上修|下修|修正)了?[^，。；]{0,8}[至到为])(?:日均|年均|每日|每天|每年|每股)?(?:约|近)?$")
_AGAINST = compile_late("(?:超[出过]|高于|低于|不及|好于|达到|符合|优于|逊于|强于|处[在于]|落在|介于|维持|重申|给出|上调|下调|撤回)[^，。；]{0,14}$")  # what was expected
_LAUNCHED = compile_late("[^，。；：、的0-9]{0,12}?(?:正式|顺利|成功|同时|集中)(?:投产|投用|开园|运营|启用|签约|落户|开工|交付)")  # 1000条生产线正式投产
_LAUNCHED_SIGNS = frozenset("正顺成同集")


def decide(norm: str, mention: Numeral, rise: str, state: State) -> Status:
    """The status of a quantity where a state holds; ``rise`` says which value of 从A提升至B it is."""
    (status, rule), start, end = state, mention.start, mention.end
    after = norm[end:end + 1]
    if (rise or status == "target") and _REVISED.search(norm, max(0, start - 40), start) or rule == "default" and is_foreseen(norm, start):
        return Status("forecast", "status:forecast")
    if status != "actual" and rule != "head" and norm[start - 1] in _THEN_ENDS and (
            base := _AT_THAT_TIME.search(norm, max(0, start - 14), start)) and (base[0][0] != "在" or "基础上" in norm[end:end + 8]):
        return Status("actual", "status:past")  # 预计亏损9亿元，远多于前年的3亿元; 市场预期3亿元，去年同期5亿元
    planned = after in OF_PLAN_BEGINS and (OF_PLAN.match(norm, end) or after == "的" and _MEASURED.match(norm, end)
                                           and _PLANNED.search(norm, max(0, start - 6), start))
    if rule != "default":
        if status != "actual" and rise == "from":
            return Status("actual", "status:from")
        if status == "target" and mention.quantity.unit == "percent" and norm[start - 1] == "的" and \
                _OF_A_PLAN.search(norm, max(0, start - 30), start):
            return Status("actual", "status:done")  # 为年计划3亿元的94%
        if status != "actual" and rule != "head" and _DONE_BEHIND.match(norm, end):
            return Status("actual", "status:done_behind")
        return Status("target", "status:yardstick") if planned else _say(status, f"status:{rule}")
    goes_on = after not in _CLOSED  # words behind it may tell
    if goes_on and norm.find("目标", end, end + 80) >= 0 and not _MET.search(norm, max(0, start - 16), start) and (
            _GOAL_AFTER.match(norm, end) or _GOAL_BEHIND.match(norm, end) and _GOAL_LIST.search(norm, max(0, start - 30), start)):
        return Status("target", "status:goal_after")
    if goes_on and norm[start - 1] in "向朝着" and (_TOWARDS.match(norm, end) or norm.startswith("去", end) and norm[start - 2] in _TO):
        return Status("target", "status:goal_after")  # 向百亿元产值迈进, 奔着50亿元去
    if norm[start - 1] in "保争冲" and _STAKES.search(norm, max(0, start - _STAKE), min(len(norm), end + _STAKE)):
        return Status("target", "status:goal_after")  # 保190亿争195亿元
    if planned or norm[start - 1] in _YARDSTICK_ENDS and mention.quantity.unit != "percentage_point" and \
            any(map(norm[max(0, start - 20):start].__contains__, _YARDSTICKS)) and _YARDSTICK.search(norm, max(0, start - 20), start):
        return Status("target", "status:yardstick")  # 税收：年度目标5亿元，已完成3亿元
    if goes_on and norm.startswith(_SURE, end):
        return Status("forecast", "status:due")  # 全年破200万元不在话下
    costs = after == "的" and norm.endswith(_COSTS, 0, start)  # 投资8亿元的二期厂房预计明年投产: what it costs is told
    if goes_on and not costs and not _DUE_SIGNS.isdisjoint(norm[end:end + 9]) and (due := _DUE.match(norm, end)):
        return Status("forecast" if due[1] else "target", "status:due")
    if (after in "的预指" and _GUIDED.match(norm, end) or norm.endswith("预期的", 0, start)) and _AGAINST.search(norm, max(0, start - 16), start):
        return Status("forecast", "status:forecast")  # 高于预期的44亿元, 达到公司5亿至6亿元预期的上限
    if goes_on and not _LAUNCHED_SIGNS.isdisjoint(norm[end:end + 13]) and _LAUNCHED.match(norm, end):
        return Status("actual", "status:done_behind")
    return _say(status, "status:default")
