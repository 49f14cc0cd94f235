"""What holds in a sentence before any cue of its own: its column head, its section, the plan before it, a list of aims that it begins."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.split import Passage, Sentence
from corpus_tools.times.sections import Section
from corpus_tools.times.status_cues import NEXT_ITEM, begins_bare, heads_plan

State = tuple[str, str]  # status, and the rule that set it
ACTUAL: State = ("actual", "default")
# 预计利用外资8亿美元。其中新签约项目20个，实际到位3亿美元: parts that are there
_THERE = compile_late("实际到|新签约|新落地|在建")
_IS_YEAR = compile_late("(?:19|20)[0-9]{2}(?:年末?底?)?(?:（[^（）]{1,10}）)?$")
_IS_PART = compile_late("20[0-9]{2}年?(?:上半年|前三季度?|第?[一二三1-3]季度?|(?:1[-—–~至到])?(?:1[01]|[1-9])月份?)(?:（[^（）]{1,10}）)?$")
_HEAD_TARGET = compile_late("(?<!完成)(?<!完成年)(?<!完成全年)(?<!完成年度)(?<!占)(?<!占年)(?<!占全年)(?<!占年度)(?<!超)(?<!达)"  # of so much of it is done
                            "(?:目标|计划|规划(?!总?(?:用地|占地)?面积|范围)|预期)(?!(?:任务|指标)?(?:执行|完成|落实|实施)(?:情况|进度)?)")
_HEAD_DONE = compile_late("^(?:截[至止]|已|累计|实际)|(?:实际|累计|已)完成|完成(?:数|额|情况|值)?$|(?:实际|基)(?:数|额|值|期)?$")
# the plan provides, and what it goes on with: 全省新创建示范县10个, 接待人数年均增长17%以上
_PROPOSED = compile_late("(?:规划|计划|方案|意见|纲要|措施|《[^《》\n]{4,40}》)[”》]?(?:（[^（）]{1,16}）)?(?:提出|明确|指出|要求)")
_PROPOSES = ("提出", "明确", "指出", "要求")  # one of these is in what is proposed
_GOES_ON = compile_late("(?:全[国省市区县州旗]|我[省市区县州旗])?(?:新创建|新建|创建|培育|打造|建成|建设|累计建成|引进|力争|实现|形成|带动|推动|支持|(?!同比)[^，。；0-9]{2,14}?"
                       "(?:年均?增长|达到|突破|超过|提高到|提升到|控制在|保持在|不低于))")
_AHEAD, _THERE_NOW = compile_late("[到至]“?(?:20[0-9]{2}年|[今明后]年|年底|十)|力争|争取|目标"), compile_late("目前|截[至止]|去年|以来|现有|已|据介绍|据了解|近年")
_SO_FAR = compile_late("累计前|前[0-9一二三四五六七八九十]{1,2}个?月累计")
_REACH = 240  # characters
_HEAD_FORECAST = compile_late("^20[0-4][0-9][EF]$|预计|预测|预估|预期(?:经济|社会)?效益|预期年?(?:产值|收益|税收|利税)")


def find_base(passage: Passage, sentence: Sentence, section: Section, carried: tuple[int, State], year: int, begins: str, *,
              is_plan: bool = False) -> State:
    """What holds in a sentence before any cue: its column head, its section, or the plan of the sentence before.

    ``begins`` is the first year of the plan that the text is, "" where it is none.
    """
    heads = passage.blocks[sentence.block].heads
    if heads and any(_IS_YEAR.match(head) and int(head[:4]) < year for head in heads):
        return ACTUAL  # the column of a year that is over
    if heads and begins and any(_IS_YEAR.match(head) and head[:4] >= begins for head in heads):
        return "target", "head"  # 2025年, in a table of a plan for the years up to it
    if heads and any(_HEAD_DONE.search(head) and not _HEAD_TARGET.search(head) for head in heads[1:-2]):
        return ACTUAL  # 截至2023年底完成投资, in a table of plans
    if heads:
        for pattern, status in ((_HEAD_FORECAST, "forecast"), (_HEAD_TARGET, "target")):
            if any(pattern.search(head) for head in heads):
                return status, "head"
        if any(_IS_PART.match(head) and int(head[:4]) <= year for head in heads):
            return ACTUAL  # 2024年上半年, beside 2025年目标
    if section.tense == "plan" or is_plan and section.tense != "review" and (
            begins_bare(passage.norm, sentence.start) or passage.norm.startswith(("每年", "年均"), sentence.start)):
        return "target", "section"  # 支持某公司建设工厂，年产值达到30亿元, in a plan
    if heads_plan(passage, sentence):
        return "target", "goals"
    opening = max(passage.blocks[sentence.block].start, sentence.start - _REACH)
    if opening < sentence.start and any(map(passage.norm[opening:sentence.start].__contains__, _PROPOSES)) and \
            _GOES_ON.match(passage.norm, sentence.start, sentence.end) and \
            (plan := _PROPOSED.search(passage.norm, opening, sentence.start)) is not None and \
            _AHEAD.search(passage.norm, plan.end(), sentence.start) and not _THERE_NOW.search(passage.norm, plan.end(), sentence.start):
        return "target", "proposed"
    block, state = carried
    if block == sentence.block and state[0] != "actual" and (
            passage.norm.startswith(("其中", "当中"), sentence.start) and not _THERE.search(passage.norm, sentence.start, sentence.end)
            or state[0] == "target" and (begins_bare(passage.norm, sentence.start) or NEXT_ITEM.match(passage.norm, sentence.start))):
        return state
    return ACTUAL


def is_so_far(norm: str, begins: int, at: int) -> bool:
    """Whether a clause tells what has come so far, behind what is expected of the whole year.

    >>> is_so_far("全年上看3亿元，前8月累计2亿元", 0, 8)
    True
    """
    return _SO_FAR.match(norm, at) is not None and "全年" in norm[begins:at]
