"""Numerals that say when: dates, years, clock times, and durations that are no facts of their own."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.numerals.numeral_cues import compile_cue
from corpus_tools.numerals.units import find_unit

_YEAR = r"[12][0-9]{3}"
_TO = r"(?:-{1,2}|~|至|到)"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
_PART = r"(?:份|底|初|末|中旬|上旬|下旬|中下旬|上中旬)?"
_MONTHS = rf"{_MONTH}(?: ?(?:月份?)? ?(?:{_TO}|[、,和及]) ?{_MONTH}){{0,11}} ?月{_PART}"
_DAYS = rf"{_DAY} ?[日号](?: ?(?:{_TO}|[、,和及]) ?{_DAY} ?[日号])?"
_MONTHS_DAYS = rf"{_MONTHS}(?: ?{_DAYS}|{_DAY}{_TO}{_DAY} ?[日号])?"
_CLOCK = (r"[0-2]?[0-9](?::[0-5][0-9](?::[0-5][0-9])?(?:\.[0-9]+)?(?![0-9])"
          r"| ?[时点](?![的段代空尚任局装常政评])(?:[0-5]?[0-9]分?|半|整|许)?)")
_ISO = rf"{_YEAR}([-/.])[01]?[0-9](?:\1[0-3]?[0-9])?(?![0-9%万亿元])"
_FIGURE = "[一二三四五六七八九〇零]"
_COUNT = "[十廿一二三四五六七八九]"
_IN_CHINESE = f"{_COUNT}{{1,2}}月份?(?:{_COUNT}{{1,3}}[日号])?"
_ARABIC = compile_late(
    rf"{_YEAR} ?年?{_TO} ?{_YEAR} ?(?:年(?:度|底|末|间|期间)?|财年|学年)?(?: ?{_MONTHS_DAYS})?(?![0-9万亿元%])"
    rf"|{_YEAR} ?年(?:度|代|版|底|初|末|间)?(?: ?{_MONTHS_DAYS}|{_IN_CHINESE})?(?: ?{_CLOCK})?"
    rf"|{_YEAR}/[0-9]{{2}} ?(?:年度?|财年|学年)"
    rf"|{_ISO}(?:[ T]{{0,2}}{_CLOCK}(?: ?[+-][0-9]{{4}})?)?"
    rf"|{_MONTHS_DAYS}(?: ?{_CLOCK})?"
    rf"|[0-9]{{2}} ?世纪(?: ?[0-9]{{2}} ?年代)?|[0-9]{{2}} ?年代"
    rf"|[1-4](?:{_TO}[1-4])? ?季度|[12]?[0-9]{{3}} ?(?:财年|学年)|{_YEAR}(?:财|学)年"
    rf"|{_DAYS}(?: ?{_CLOCK})?|{_CLOCK}")
_YEARS = compile_late(f"{_YEAR}{_TO}{_YEAR}")
_ONE_DAY = compile_late(rf"{_DAY} ?日")
_STAYS = compile_late("(?:逗留|停留|留宿|住宿|滞留|缩短|压缩|减少|延长|节[省约]|需时|历时|为期)(?:时间|日数|天数)?(?:了|至|到|为|约|近|仅|只|有|达|长){0,3}$")
_DAY_ONLY = compile_late(rf"{_DAY} ?号")
_CHINESE = compile_late(
    rf"(?:{_FIGURE}{{4}}|一[〇零一]{_FIGURE})年(?:{_IN_CHINESE})?"
    rf"|{_COUNT}{{1,2}}月(?!饼|季|球|子)份?(?:{_COUNT}{{1,3}}[日号])?|{_COUNT}{{1,3}}日"
    rf"|[一二三四](?:[、至到-][一二三四])?季度|{_COUNT}{{1,3}}世纪(?:[一二三四五六七八九]十年代)?|[一二三四五六七八九]十年代")
CHINESE_TIME_STARTS = ("年", "月", "日", "季", "世", "、", "至", "到", "-")  # what stands behind the first number of such a time
TIME_STARTS = frozenset("年月日号时点:/-.~至到世季财学 、,和及")
_SHORT = ("hour", "minute", "second")
_CUE = "(?:@)(?:分别|预计|一般|通常|平均|到|至|为|了|的|仅|只|约|近|超过?|将|在|是|约为|最多|最长|最短|最快|由|从|：){0,3}$"
_CUE_AFTER = "(?:以上|以内|左右|之内|内)?(?:@)"
_CIRCLE = "[^，。；、\n”两三一二0-9]{0,8}圈|@"  # 24小时服务, 半小时经济圈
# 平均轮候时间升0.2年至3.5年
_RISEN = compile_late("(?:时间|时长|期限|周期|工期|年限|寿命|天数)[^，。；]{0,18}?"
                      "(?:(?:微?[升降增减]|上升|下降|回落|增加|减少|缩短|延长|提高|提升)(?:了|至|到|为|约)?(?:[0-9.]+(?:年|个月|天|日|小时)[至到]约?|[0-9]{4}年的)?"
                      "|[由从](?:原来|原先|过去|以前|最初)?的?)$")
_RISEN_ENDS = frozenset("升降增减落加少短长高了至到为约由从来先去前初的")
_WHEN = compile_late("(?:近|最近|未来|过去|今后|接下来|[前头每经过历第满下上这那整同]|(?<![延推滞])后|持续|连续|经过|历经|此前|此后|之前|之后|为期|"
                   "短短|建交|成立|运行|开业|试用|建成|入驻|工作|从业)(?:的|了|近|约)?$")
_EARLIER = compile_late("(?:[比较][^，。；、0-9]{2,16}|时间|工期|周期|进度|期)(?:整整|大幅)?提前了?$")  # 比常规开工时间提前两个月
_BASE_YEAR = compile_late("(?<=[较比快迟晚])1[0-4][0-9] ?年")  # 营业额较111年减少3%: a year of the Republic
_MONTHS_BEHIND = compile_late("(?:1[0-2]|[1-9])(?:[-~至到](?:1[0-2]|[1-9]))?月")  # 累计109年1-5月
_SPANS = ("过去", "未来", "今后", "最近", "接下来", "此前")  # 过去48小时
_NEAR = compile_late("近|最近|将近")
_WHEN_AFTER = compile_late(" ?(?:来|间|以来|期间|之前|之后|前|后|行动|计划|规划|方案|任务|目标|里程|如一|磨|之约|攻坚|期|级|制|生|的发展|一|连|"
                         "(?:内|之内|以内)(?!办|完|解|送|到|响|答|审))")


def read_time(norm: str, at: int, end: int) -> int:
    """End of the time expression that the Arabic number at:end begins; 0 where it begins none.

    >>> read_time("2018年6月30日前", 0, 4), read_time("1-8月外贸", 0, 1), read_time("2000亿元", 0, 4)
    (10, 4, 0)
    """
    if norm[end:end + 1] not in TIME_STARTS:
        return 0
    m = _ARABIC.match(norm, at)
    if not m or m.end() < end:
        return 0
    end = m.end()
    last = norm[end - 1]
    if last.isdigit() and _YEARS.fullmatch(norm, at, end) and not norm.startswith(("人口", "个人"), end) and find_unit(norm, end, strict=True):
        return 0  # 1500至2000人
    if last == "号" and _DAY_ONLY.fullmatch(norm, at, end):  # 6号 alone is a name: 6号线, 1号隧道
        return 0
    if last == "日" and _ONE_DAY.fullmatch(norm, at, end) and is_count_of_days(norm, at):
        return 0
    return 0 if last == "点" and norm.startswith("位", end) else end


def is_count_of_days(norm: str, at: int) -> bool:
    """Whether the 日 behind the number at ``at`` are counted (平均逗留1日), and no day of a month.

    >>> is_count_of_days("旅客平均逗留1日", 6), is_count_of_days("展览于1日开幕", 3)
    (True, False)
    """
    return _STAYS.search(norm, max(at - 12, 0), at) is not None


def read_chinese_time(norm: str, at: int) -> int:
    """The same for a Chinese number: 二〇二五年, 十月, 三季度, 二十一世纪.

    >>> read_chinese_time("二〇二五年十月以来", 0), read_chinese_time("三年行动", 0)
    (7, 0)
    """
    m = _CHINESE.match(norm, at)
    return m.end() if m else 0


_JOINTS, _LONGEST_ROW = frozenset("、和及或与"), 24
_ROW = compile_late("(?<![0-9.])(?:[0-9.]{1,4}(?:年|个?月|天|小时|分钟)[、和及或与])+$")


def is_stated_duration(norm: str, start: int, end: int, unit: str, hours: float | None) -> bool:
    """Whether a duration is itself the fact (压缩至3天), not only a time (近十年).

    start:end is the number with its unit; ``hours`` is the value where the unit is the hour.

    >>> is_stated_duration("办理时限压缩至3天", 7, 9, "day", None), is_stated_duration("近十年来", 1, 3, "year", None)
    (True, False)
    """
    first = start
    if norm[start - 1:start] in _JOINTS and (row := _ROW.search(norm, max(start - _LONGEST_ROW, 0), start)) is not None:
        first = row.start()  # 期限为5年、10年和15年
    before = norm[max(first - 12, 0):first]
    has_cue = compile_cue("duration", _CUE).search(before) is not None
    has_cue = has_cue or norm[start - 1:start] in _RISEN_ENDS and _RISEN.search(norm, max(start - 32, 0), start) is not None
    if unit == "毫秒":
        return True
    if unit in _SHORT:
        if hours == 24 or compile_cue("circle", _CIRCLE).match(norm, end):
            return has_cue
        return has_cue or norm[end:end + 1] not in ("内", "后", "前", "之", "来") and not before.endswith(_SPANS)
    if norm[start - 1:start] == "的" and norm[start:end] in ("一年", "一天") and norm[end:end + 1] not in ("期", "内"):
        return False  # 增长最快的一年
    if unit == "year" and (_BASE_YEAR.match(norm, start) or _MONTHS_BEHIND.match(norm, end)):
        return False
    if compile_cue("duration_after", _CUE_AFTER).match(norm, end):
        return True
    if norm[start - 2:start] in ("提前", "前了") and _EARLIER.search(norm, max(start - 24, 0), start):
        return True
    if _WHEN_AFTER.match(norm, end) or _WHEN.search(before) or _NEAR.match(norm, start):
        return False
    return has_cue
