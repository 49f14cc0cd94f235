"""The date that the relative words of a text count from: of its publication, or the latest year that it states."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.model import Article
from corpus_tools.split import Passage
from corpus_tools.times.find import Time
from corpus_tools.times.openings import stands_ahead
from corpus_tools.times.reports import EVER_SINCE, count_from_founding, find_issued, find_meeting, find_plan, find_written, turns_over
from corpus_tools.times.years import read_year

_WILL_BE = compile_late("，[^，。；0-9]{0,16}?(?:将(?:达|突|实现|建成|形成|超)|力争|争取(?!下)|力求|有望|可望|预计(?:[达将超]|实现|突破))")  # 2030年，年产值将达到900亿元
_PLANNED = compile_late("力争|希望|冀|盼(?=[到在])|争取(?!下)|打算|准备(?=[发投新扩建引增再开启打申上推实招生种])|"
                       "计划|规划|目标|预计|预期|预估|预测|预料|(?<!评)估计|(?<![原材资燃饲塑物])料(?=20)|可望|有望|将|拟|工作(?:思路|安排|重点|要点)|未来|展望|近期|远期|远景|中远期"
                       "|(?<![主需重纪简摘概纲首])要(?![求素闻点])")  # not 主要
_COMES = compile_late("(?:[底末初前内]|[上下]半年|年[底末])?(?:全面|正式|全部|基本|陆续)?(?:投产|建成|竣工|完工|达产|投用|投入|开业|落成|交付|通车|启用|开园|量产"
                       "|完成[^，。；]{0,6}(?:建设|工程|施工|开发))")
_DESIGNED = compile_late("[^，。；]{0,40}(?:设计|规划|建设|目标|需求|标准)")
_HAS_MET, _TASKS = ("完成", "完成了", "实现", "实现了"), compile_late("[^，。；]{0,10}?(?:任务|目标|指标)")
_TERM = compile_late("(?:工期|期程|时程|建设期|建设周期|建设年限|规划期限?|实施期限?|有效期|合同期限?|租期|任期)[为是自从：:（]*$")
_WILL_DO = compile_late("[^，。；0-9]{0,8}(?:计划|拟)(?![^，。；]{0,12}(?:达|超|突破|建成|实现|形成))")
_WHOLE_YEAR = compile_late("年?(?:全年)?，?[^，。；\n]{0,20}?(?:产值|收入|营收|销售|利润|税|总额|出口|进口|接待|生产总值|增加值)[^，。；\n]{0,14}?[0-9]"
                           "|度?(?:国民经济和社会发展)?(?:年报|年度报告|统计公报)|时已经?(?:突破|达到?|超过|增至|增长到)|(?<=年度)，")
_IS_AIM = compile_late("[，,](?:[我他]们|公司|企业|集团|园区|全[市县区])?的?(?:发展|年度|工作|主要)*(?:目标|计划|任务)[是为：]")  # 2016年，我们的目标是
_OVERVIEW = compile_late("年?度?(?:营运|经营|运营|业绩|财务|招商|经济运行)[^，。；、]{0,4}(?:概况|情况|绩效|成果|成绩|成绩单|状况)")
_NUMBERED = compile_late(r"[〔\[（]((?:19|20)[0-9]{2})[〕\]）] ?第?[0-9]{1,4}号")  # 国发〔2021〕5号: there it was
_HAS_RESULT = compile_late("[^，。；0-9]{0,22}(?:达到?|录得|完成|实现|为)[^，。；0-9]{0,3}[0-9]")
_BESIDE = compile_late("（(?:(?<=[去上]年（)((?:19|20)[0-9]{2})年?）|(?<=去（)((?:19|20)[0-9]{2}|1[0-4][0-9])）年)")
_ON_YEAR, _ANCHOR = compile_late("同比|按年|[去上]年同期|[比较][去上]年"), compile_late("[较比](上一?期|去年|上年)（((?:19|20)[0-9]{2})年")
_YEARLY = compile_late("(?<!《)((?:19|20)[0-9]{2})年度?[^，。；\n]{0,30}?(?:公报|年报|年度报告|工作总结|运行情况|完成情况|主要(?:经济)?指标|统计资料|经济形势)")
_REPORT = compile_late("((?:19|20)[0-9]{2})年[^，。；\n]{0,20}?工作报告")
_NEAR_YEARS, _LONGEST_TITLE, _HEADING = ("今年", "去年", "过去一年", "过去的一年"), 60, 8  # characters: a longer first block is a paragraph
_PRIZE, _ASIDE = compile_late("[^。“《]{0,36}?(?:奖|优秀|绩优|称号|认证|表彰)"), ("name", "than")
_FAR = ("2030", "2035", "2040", "2045", "2050", "2060")  # years that are planned for
_BACK_TO = tuple("恢复至 恢复到 回复至 回到 相当于 相等于 延期至 延期到 延至 延长至 延长到 推迟至 推迟到 顺延至 调整至 变更至".split())
_DATE = compile_late("(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?")


@frozen
class Reference:
    """The date that relative words count from: as exact as known, 0 where unknown."""

    iso: str = ""
    basis: str = ""  # publication, context or ""
    year: int = 0
    month: int = 0
    day: int = 0


def find_reference(passage: Passage, article: Article, times: Sequence[Time]) -> Reference:
    """The date from which relative words count: of publication; else the latest year stated for something done or under way.

    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.split import read_passage
    >>> from corpus_tools.times.find import find_times
    >>> p = read_passage("2023年园区产值50亿元，目前有企业300家，力争到2025年翻一番。")
    >>> reference = find_reference(p, Article("", 0, MappedText.of(p.text), p.blocks), find_times(p, []))
    >>> reference.iso, reference.basis
    ('2023', 'context')
    """
    published = _DATE.match(article.date)
    if published:
        parts = [int(part) for part in published[0].split("-")] + [0, 0]
        if (written := find_written(passage.norm)) and int(written[:4]) < parts[0]:  # a report that a page has put up years later
            return Reference(written[:4], "context", int(written[:4]), int(written[5:] or 0))
        anchor = _ANCHOR.search(passage.norm) if "期（" in passage.norm or "年（" in passage.norm else None
        if anchor is not None and (told := int(anchor[2]) + (anchor[1] in ("去年", "上年"))) < parts[0] - 1:
            return Reference(str(told), "context", told)  # 较上一期（2016年1月至3月）增加, on a page of 2018
        return Reference(published[0], "publication", *parts[:3])
    begins, latest, fiscal, founded = find_plan(passage), "", "", True  # all that is dated is what came to be or began: no 去年 can be told
    first = passage.blocks[0] if len(passage.blocks) > 1 else None
    is_title = first and (first.kind == "title" or first.end - first.start <= _LONGEST_TITLE
                          and not passage.norm.startswith("。", first.end - 1))
    body = first.end if is_title else 0
    planned = {time.period[:4] for time in times if time.grain == "plan"}  # “十二五”设想 …能耗比2010年下降18%: the year before tells nothing
    for time in times:
        if not time.period or time.use in ("name", "aim") or time.grain == "plan" or time.start < body or \
                "五" in time.text and "年" not in time.text or time.use == "than" and (
                    str(int(time.period[:4]) + 1) in planned or passage.norm.startswith(("以来", "来"), time.end)):
            continue  # “十二五”末: the last year of a plan, most often one to come; 2001年2月以来的新低点
        before = passage.norm[time.start - 1:time.start]
        if before in "至到于" and passage.norm.endswith(_BACK_TO, 0, time.start) or before == "为" and \
                passage.norm.startswith("的", time.end) and passage.norm[time.start - 2] not in "整变化升降增减高":  # 由…调整为2020年的五成
            continue
        founded = founded and (time.use == "event" or time.grain == "year" and passage.norm.startswith(EVER_SINCE, time.end))
        if "财年" in passage.norm[time.start:time.end]:
            fiscal = max(fiscal, time.period[:4])  # 2026财年第二季度 may be told of in 2025
            continue
        if "/" in time.period and time.grain != "year" and _is_outlook(passage, time):
            continue
        begin, _, last = time.period.rpartition("/")
        last = begin if begin and time.grain == "year" and not _HAS_RESULT.match(passage.norm, time.end) else last  # 2023-24年度 may go on
        if begins and last[:4] > begins:
            continue
        if last[:4] in _FAR and any("0" < t.period[:4] <= str(int(last[:4]) - 3) for t in times if t.use not in _ASIDE):
            continue  # 2030年，园区产值达到1000亿元, in a text that tells of 2024
        if last[:4] >= latest[:4] and (last[:4] > latest[:4] or time.grain == "day") and not _is_planned(passage, time):
            latest = last if time.grain == "day" else max(last[:4], latest)
    told = [time for time in times if time.period[:4] == latest[:4] and time.use != "name"] if latest else []
    if latest and (_is_second_base(passage, told) or
                   any(time.grain == "plan" and time.use == "since" and time.period[:4] > latest[:4] for time in times)):
        latest, told = "", []  # “十四五”以来完成投资5亿元，比“十三五”末增长9%
    latest = _leave_behind(passage, times, told, latest) or latest or fiscal
    if latest and (titled := _find_month_of_title(times, body))[:4] > latest[:4]:
        latest, founded = titled, False
    if latest and all(time.use == "than" for time in told):
        latest = max([latest, *(t.period[:4] for t in times if t.grain == "year" and (  # 与2022年相比; in a yearly report 预计2022年…，是2017年的两倍
            t.use == "when" and t.start < body or passage.norm.endswith("预计", 0, t.start) and "各位代表" in passage.norm))])
    report = _REPORT.search(passage.norm, first.start, first.end) if is_title and any(map(passage.norm.__contains__, _NEAR_YEARS)) else None
    if report is not None and (not latest or int(report[1]) == int(latest[:4]) + 1):
        return Reference(report[1], "context", int(report[1]), 1)  # 2023年某区政府工作报告, which tells of 2022 and says 今年
    if latest and (met := find_meeting(passage.norm)) > latest[:4]:
        latest, founded = met, False  # 2021某某企业500强峰会, where else only the founding of a company is dated
    if (yearly := _YEARLY.search(passage.norm, 0, first.end if first else _LONGEST_TITLE)) and yearly[1] > latest[:4]:
        latest, founded = yearly[1], False  # 某区2023年统计公报, which says 全年 from then on
    if (issued := find_issued(passage.norm)) > latest[:4]:
        return Reference(issued, "context", int(issued))
    if latest and (grown := count_from_founding(passage, times)) > latest[:4]:
        return Reference(grown, "context")
    if latest and founded:
        return Reference() if any(time.use == "since" for time in told) else Reference(latest[:4], "context")  # 自2014年以来
    if "号" in passage.norm:
        latest = max([latest, *(m[1] for m in _NUMBERED.finditer(passage.norm) if m[1] > latest[:4])])
    if not latest:
        latest = begins or _find_titled(passage, times) or _find_awarded(passage, times) or _find_ahead(passage, times)
    if not latest:
        return Reference()
    if "今年" in passage.norm and _is_over(passage, times, latest[:4], "0:") or turns_over(passage.norm, latest[:4]):
        return Reference(latest[:4], "context", int(latest[:4]) + 1)  # 2022年产值50亿元。今年…
    return Reference(latest[:4], "context", int(latest[:4]), int(latest[5:7]) if latest[5:7].isdigit() else 0)  # not H1, Q3


def _is_second_base(passage: Passage, told: Sequence[Time]) -> bool:
    """同比上升16%，较2019年同期增加15%: what is compared with last year too is of a later year than the one that this names."""
    if any(time.use != "than" or passage.norm[time.start - 1:time.start] not in ("较", "比") for time in told):
        return False
    sentences = (passage.sentences[passage.sentence_at(time.start)] for time in told)
    return any(_ON_YEAR.search(passage.norm, sentence.start, sentence.end) for sentence in sentences)


def _leave_behind(passage: Passage, times: Sequence[Time], told: Sequence[Time], latest: str) -> str:
    """去年营业额较2017年增长28%, where no later year is named: that 去年 is 2018, the year of the text 2019; "" where nothing tells."""
    if told and all(time.use == "than" for time in told) and any(time.relative[:2] == "?:" for time in times):
        return str(int(latest[:4]) + 1)  # 一季度产值5亿元，比2016年同期增长8%
    if (beside := _BESIDE.search(passage.norm)) is not None:
        year = read_year(f"去（{beside[1] or beside[2]}）年")
        return str(year + 1) if latest[:4] <= str(year) else ""  # 较去年（2015年）同期, 去（110）年
    for one, other in zip(times, times[1:]):
        if one.period == latest[:4] and other.relative == "-1:" and other.use == "when" and _OVERVIEW.match(passage.norm, one.end) and \
                passage.sentence_at(one.start) == passage.sentence_at(other.start):
            return str(int(latest[:4]) + 1)  # 公布2025年营运概况，去年营业额达5亿元
    if latest and _is_over(passage, times, latest[:4], "-1:"):
        return str(int(latest[:4]) + 1)
    for at, time in enumerate(times):
        if time.use == "than" and time.period[:4] == latest[:4] and at and times[at - 1].relative.startswith(("-1:", "0:")) and \
                times[at - 1].use != "than" and passage.sentence_at(times[at - 1].start) == passage.sentence_at(time.start) and \
                not any(other.period[:4] == latest[:4] and other.use not in ("than", "name") for other in times):
            return str(int(latest[:4]) + (2 if times[at - 1].relative[0] == "-" else 1))
    return ""


def _is_outlook(passage: Passage, time: Time) -> bool:
    """Whether an interval is how long a work will take (工期为2020年3月至2026年5月), or that of a report that a line offers."""
    if _TERM.search(passage.norm, max(0, time.start - 12), time.start):
        return True
    block = passage.blocks[passage.sentences[passage.sentence_at(time.start)].block]
    return block.end - block.start <= _LONGEST_TITLE and passage.norm.find("。", block.start, block.end) < 0 and \
        passage.norm.find("报告", block.start, block.end) >= 0


def _is_over(passage: Passage, times: Sequence[Time], year: str, base: str) -> bool:
    """Whether the latest year is told of to its end in a text that tells of 去年 too (``base`` -1:, it is that 去年) or of 今年 (0:)."""
    based = [time for time in times if time.relative.startswith(base) and time.use in ("when", "by", "since")]
    if not based:
        return False
    told = [time for time in times if time.period[:4] == year and time.use not in ("name", "than", "aim")
            and not _is_planned(passage, time)]
    if base != "0:" and any(passage.norm.endswith(_HAS_MET, 0, time.start) and _TASKS.match(passage.norm, time.end)
                            for time in told):
        return True  # 超额完成2012年任务指标，截至去年12月…
    based = [time for time in based if time.use == "when"]
    if not based or base == "0:" and any(passage.norm.find(year, time.end, time.end + 6) >= 0 for time in based):
        return False  # 今年（2019年）
    at = {passage.sentence_at(time.start) for time in told} if base != "0:" else ()
    if any(passage.sentence_at(time.start) in at for time in based):
        return False  # 2016年产值50亿元，去年为40亿元
    return all(time.grain == "year" or time.period[5:] == "12" for time in told) and any(
        time.period[5:] == "12" and base != "0:" or passage.norm.endswith("全年", time.start, time.end) or
        _WHOLE_YEAR.match(passage.norm, time.end) for time in told)


def _find_ahead(passage: Passage, times: Sequence[Time]) -> str:
    """The day set for something (将于2016年8月19日复牌), the year that opens a plan (2014年计划新增…) or the latest year of a
    prize and the like where a text says 今年, of a text that states no year of anything done; "" where it has none."""
    named = ""
    for time in times:
        if not time.period or "/" in time.period:
            continue
        if time.grain == "day" and time.use in ("when", "aim") or time.use == "when" and _WILL_DO.match(passage.norm, time.end):
            return time.period
        if time.use == "name":
            named = max(named, time.period[:4])
    return named if named and any(time.relative[:2] == "0:" for time in times) else ""


def _find_titled(passage: Passage, times: Sequence[Time]) -> str:
    """The month or year in the headings over a text that states none itself: 二〇一二年五月用電量, over 今年五月…, the year of
    months (2022年1—10月外贸情况); else that of a meeting that the text names (2022產業大會)."""
    body = next((b.start for b in passage.blocks if b.end - b.start > _LONGEST_TITLE or passage.norm.startswith("。", b.end - 1)), 0)
    for time in times:
        if time.start >= body:
            break
        begin, _, last = time.period.rpartition("/")
        if last and (not begin or time.grain != "year") and time.use not in ("name", "aim") and time.grain not in ("plan", "span") \
                and (time.grain == "month" or not _PLANNED.search(passage.norm, 0, body)):  # 2014年4月生产预测
            return last if time.grain == "month" and not begin else last[:4]
    return find_meeting(passage.norm)


def _find_month_of_title(times: Sequence[Time], body: int) -> str:
    """The month that a title sets for all below it, "" where it sets none: 2014年12月生产预测, over 本年…, and of 2004 in passing."""
    return max((time.period for time in times if time.start < body and time.grain == "month" and time.use not in ("name", "aim")
                and "/" not in time.period and time.period), default="")


def _find_awarded(passage: Passage, times: Sequence[Time]) -> str:
    """The latest year in the names of what was won, where nothing else is dated: 今年获“2012年度优秀孵化器”."""
    if "今年" not in passage.norm and "去年" not in passage.norm:
        return ""
    return max((time.period[:4] for time in times if time.use == "name" and time.grain == "year" and "/" not in time.period and
                _PRIZE.search(passage.norm, time.end, time.end + 40)), default="")


def _is_planned(passage: Passage, time: Time) -> bool:
    """Whether the words right before or behind a time make it one aimed at."""
    clause = passage.clauses[passage.clause_at(time.start)]
    if time.end == clause.end and (_WILL_BE.match(passage.norm, time.end) or _IS_AIM.match(passage.norm, time.end)) or \
            stands_ahead(passage, clause):
        return True
    opens = max(passage.sentences[clause.sentence].start, time.start - 40)
    if _COMES.match(passage.norm, time.end) and _PLANNED.search(passage.norm, opens, time.start):
        return True  # 计划今年9月开工，2026年底投产
    if passage.norm[time.start - 1:time.start] in "按照足" and _DESIGNED.match(passage.norm, time.end):
        return True  # 按2030年旅客吞吐量80万人次设计
    leads = clause.start - _HEADING if passage.norm[clause.start - 1:clause.start] == "：" else clause.start  # 下一步目标：2030年…
    return _PLANNED.search(passage.norm, max(leads, time.start - 12), min(clause.end, time.end + 6)) is not None
