"""Numerals that say when: dates, years, clock times, and durations that are no facts of their own."""
from __future__ import annotations

import re

_YEAR = r"[12][0-9]{3}"
_TO = r"(?:-{1,2}|~|至|到)"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
_PART = r"(?:份|底|初|末|中旬|上旬|下旬|中下旬|上中旬)?"
_MONTHS = rf"{_MONTH}(?: ?(?:月份?)? ?(?:{_TO}|[、,和及]) ?{_MONTH}){{0,11}} ?月{_PART}"
_DAYS = rf"{_DAY} ?[日号](?: ?(?:{_TO}|[、,和及]) ?{_DAY} ?[日号])?"
_MONTHS_DAYS = rf"{_MONTHS}(?: ?{_DAYS}|{_DAY}{_TO}{_DAY} ?[日号])?"
_CLOCK = r"[0-2]?[0-9](?::[0-5][0-9](?::[0-5][0-9])?(?:\.[0-9]+)?| ?[时点](?![的段代空尚任局装常政评])(?:[0-5]?[0-9]分?|半|整|许)?)"
_ISO = rf"{_YEAR}([-/.])[01]?[0-9](?:\1[0-3]?[0-9])?(?![0-9%万亿元])"
_ARABIC = re.compile(
    rf"{_YEAR} ?年?{_TO} ?{_YEAR} ?(?:年(?:度|底|末|间|期间)?|财年|学年)?(?: ?{_MONTHS_DAYS})?(?![0-9万亿元%])"
    rf"|{_YEAR} ?年(?:度|代|版|底|初|末|间)?(?: ?{_MONTHS_DAYS})?(?: ?{_CLOCK})?"
    rf"|{_YEAR}/[0-9]{{2}} ?(?:年度?|财年|学年)"
    rf"|{_ISO}(?:[ T]{{0,2}}{_CLOCK}(?: ?[+-][0-9]{{4}})?)?"
    rf"|{_MONTHS_DAYS}(?: ?{_CLOCK})?"
    rf"|[0-9]{{2}} ?世纪(?: ?[0-9]{{2}} ?年代)?|[0-9]{{2}} ?年代"
    rf"|[1-4](?:{_TO}[1-4])? ?季度|[12]?[0-9]{{3}} ?(?:财年|学年)|{_YEAR}(?:财|学)年"
    rf"|{_DAYS}(?: ?{_CLOCK})?|{_CLOCK}")
_DAY_ONLY = re.compile(rf"{_DAY} ?号")
_CHINESE = re.compile(
    r"[一二三四五六七八九〇零]{2}[〇零一二三四五六七八九]{2}年(?:[十一二三四五六七八九]{1,2}月份?(?:[十廿一二三四五六七八九]{1,3}[日号])?)?"
    r"|[十一二三四五六七八九]{1,2}月(?!饼|季|球|子)份?(?:[十廿一二三四五六七八九]{1,3}[日号])?|[十廿一二三四五六七八九]{1,3}日"
    r"|[一二三四](?:[、至到-][一二三四])?季度|[十一二三四五六七八九]{1,3}世纪(?:[一二三四五六七八九]十年代)?|[一二三四五六七八九]十年代")
_STARTS = frozenset("年月日号时点:/-.~至到世季财学 、,和及")
_CUES = ("缩短 压缩 缩减 压减 减少 节省 节约 省时 省去 可省 延长 需要 需 只要 仅用 只用 耗时 用时 历时 时长 时间 期限 时限 周期 工期 寿命 年限 "
         "天数 提前 推迟 增加 累计 平均 达到 达 长达 最快 最短 最长 提速 缩至 压至 降至 增至 快至 减至 控制 保持 超过 不超过 不少于 不低于 "
         "车程 航程 续航 待机 使用 质保 保质期 有效期 免租期 账期 库龄 长").split()
_CUE = re.compile("(?:" + "|".join(sorted(_CUES, key=len, reverse=True)) + ")"
                  "(?:到|至|为|了|的|仅|只|约|近|超过?|将|在|是|约为|最多|最长|最短|最快){0,3}$")
_VETO = re.compile("(?:近|最近|未来|过去|今后|接下来|[前头后每经过历第满下上这那整同]|持续|连续|经过|历经|此前|此后|之前|之后|为期|"
                   "短短|建交|成立|运行|开业|试用|建成|入驻|工作|从业)(?:的|了|近|约)?$")
_VETO_WORD = re.compile("近|最近|将近")
_VETO_AFTER = re.compile(" ?(?:来|间|以来|期间|之前|之后|前|后|行动|计划|规划|方案|任务|目标|里程|如一|磨|之约|攻坚|期|级|制|生|的发展|一|连|"
                         "(?:内|之内|以内)(?!办|完|解|送|到|响|答|审))")
_CUE_AFTER = re.compile("(?:以上|以内|左右|之内|内)?(?:缩短|压缩|缩减|降|减少|压减|延长|提速|办结|答复|审结|完成审|提升|变为|变成|减为|的?(?:工期|车程|时限|期限|寿命|有效期))")
_CIRCLE = re.compile(".{0,4}圈|不间断|全天|服务|在线|开放|营业|热线|值班|值守|都市|自助|不打烊|便民|响应|交通")


def read_time(norm: str, at: int, end: int) -> int:
    """End of the time expression that the Arabic number at:end begins; 0 where it begins none.

    >>> read_time("2018年6月30日前", 0, 4), read_time("1-8月外贸", 0, 1), read_time("2000亿元", 0, 4)
    (10, 4, 0)
    """
    if norm[end:end + 1] not in _STARTS:
        return 0
    m = _ARABIC.match(norm, at)
    if not m or m.end() < end:
        return 0
    if _DAY_ONLY.fullmatch(m[0]):  # 6号 alone is a name: 6号线, 1号隧道
        return 0
    if m[0][-1] == "点" and norm.startswith("位", m.end()):
        return 0
    return m.end()


def read_chinese_time(norm: str, at: int) -> int:
    """The same for a Chinese number: 二〇二五年, 十月, 三季度, 二十一世纪.

    >>> read_chinese_time("二〇二五年十月以来", 0), read_chinese_time("三年行动", 0)
    (7, 0)
    """
    m = _CHINESE.match(norm, at)
    return m.end() if m else 0


def is_stated_duration(norm: str, start: int, end: int, unit: str, hours: float | None) -> bool:
    """Whether a duration is itself the fact (压缩至3天), not only a time (近十年).

    start:end is the number with its unit; ``hours`` is the value where the unit is the hour.

    >>> is_stated_duration("办理时限压缩至3天", 7, 9, "day", None), is_stated_duration("近十年来", 1, 3, "year", None)
    (True, False)
    """
    before = norm[max(start - 12, 0):start]
    if unit == "毫秒":
        return True
    if unit in ("hour", "minute", "second"):
        if hours == 24 or _CIRCLE.match(norm, end):
            return bool(_CUE.search(before))
        return not re.match("内|后|前|之|来", norm[end:end + 1]) or bool(_CUE.search(before))
    if _CUE_AFTER.match(norm, end):
        return True
    if _VETO_AFTER.match(norm, end) or _VETO.search(before) or _VETO_WORD.match(norm, start):
        return False
    return bool(_CUE.search(before))
