"""The one pattern of all time expressions, made of data/time_words.csv and the forms of years and their parts."""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.times.time_parts import TO
from corpus_tools.times.years import (
    CN_RANGE,
    CN_ROC_YEAR,
    CN_SHORT_YEAR,
    JOINED_YEARS,
    ROC_RANGE,
    ROC_YEAR,
    SHORT_YEAR,
    TOLD_YEAR,
    YEAR,
)
from corpus_tools.tries import join_words

_CN = "一二三四五六七八九十"
_NUMERALS = f"〇零{_CN}两"
_OPENING = "前首头上下近过最刚这未今接往力争计预确拟将用Q去明后"  # characters that a time may begin with, whatever its words
MONTH = f"(?:1[0-2]|0?[1-9]|十[一二]?|[{_CN}两])"
_DAY = f"(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[{_CN}]?|[{_CN}])"
COUNT = f"(?:[0-9]{{1,3}}|[{_CN}两]{{1,3}})"
_DAYS = f"{MONTH}月{_DAY}[日号](?:起?{TO}(?:{MONTH}月)?{_DAY}[日号])?"
_MONTHS = f"{MONTH}(?:月份?)?{TO}{MONTH}月份?"
_FIRST = f"(?<!提)[前首头]{MONTH}个?月|[前首][一二三两123]个?季度?"
_QUARTERS = f"第?[{_CN}1-4](?:季度)?{TO}第?[{_CN}1-4]季度"
_SEASON = f"{_QUARTERS}|第?[{_CN}1-4]季度|首季度?|[上下]半年"
_PART = (f"{_DAYS}|{_MONTHS}|{_FIRST}|{_SEASON}|第?[{_CN}1-4]季|Q[1-4]|H[12](?![0-9A-Za-z])|{MONTH}月(?:份|[底末]|初(?!步)|[上中下]旬)?"
         "|年?[底末初]|年?中(?=[，。、；至起前后投落完竣启动开\n])|全年|同期")
_SINCE = "(?:以?来|间|内|里)?"
_YEARS = f"{COUNT}[多余]?年[多余]?(?:以来|来(?!说|看|自)|间)|(?<![第满每近{_CN}两0-9]){COUNT}年(?=累计)"
_SPAN = ("(?:(?<![逼接靠])近|过去的?|最近|刚刚过去的|这|未来的?|今后的?|接下来的?|往后)"
         f"(?:{COUNT}{TO})?{COUNT}[多余]?(?:年|个月)[多余]?{_SINCE}"
         f"|(?:力争|争取|计划|预计|确保|拟|将)[在用]?(?:通过)?(?:{COUNT}{TO})?{COUNT}年(?:左右)?的?(?:时间|努力|内)"
         f"|(?<![仅只共就])用(?:{COUNT}{TO})?{COUNT}年(?:左右)?的?(?:时间|努力)(?!就|[^，。；：]{{0,20}}(?:了|[育发造走闯索做创制]出))"
         f"|{_YEARS}|这是[^，。；：\n]{{1,24}}的{COUNT}年|(?<=再)[过用]{COUNT}年"
         # 十年前, but not 三年前三季度, 五年前后
         f"|(?<![每满第]){COUNT}年[之以]?前(?![0-9{_CN}两几半后期列景提端年])")
_ONE_DAY = "(?:3[01]|[12]?[0-9])日(?!内(?!蒙))"  # 10日内 is how long
# what is told month by month: 十一月入境旅客
_TOLD_BY_MONTH = "(?:总体|整体|本地)?(?:入境|访|旅客|博彩|外储|外汇|住户存款|客运|货运|机场|零售|批发|餐饮|营业额|营收|外销|出口|进口|失业|工业生产|消费物价|楼价|楼市|新车|用电量|CPI|PMI|PPI|GDP)"
# Without a year before it, a Chinese month needs a word that shows it to be one (五月以来, not 三月桃花).
_ALONE = (f"{_DAYS}|{_MONTHS}|{_FIRST}|{_SEASON}|[01]?[0-9]月(?:份|[底末]|初(?!步)|[上中下]旬)?(?!亮|球|饼)"
          f"|(?<![月年]){_ONE_DAY}(?:[至到-]{_ONE_DAY})?(?![本元语均常趋益圆耳])(?=[^0-9])"
          f"|(?<![{_CN}两])(?:十[一二]?|[一二三四五六七八九])月(?:份|[底末]|[上下]旬|(?=以来|起|至|{_TOLD_BY_MONTH}))"
          "|(?<!》)第[一二三四1-4]季(?![节军《]|开播|收官|演员|节目|嘉宾)")
_PLAN = "(?:[“‘]?十[一二三四五六]·?五[”’]?|[“‘](?:[三四五六七八九]五|十五)[”’])(?:期?末|末期|末年)?"


_FESTIVAL = "(?![人名家个件场次部位种款万亿元余多年])[\u4e00-\u9fff]{2,8}?(?:灯会|灯节|嘉年华|马拉松|书展|旅展|电脑展|花火节|光影节|美食节|音乐祭)"  # 2031云江灯会
# 2013.11 首批企业入驻, （2013.11）: a month behind a point, at the head of a line of a chronicle or in brackets
_POINT = rf"{YEAR}\.(?:1[0-2]|0?[1-9])"
_POINT_BEHIND = "[至-]今| *[）：|-]|[ 　]+[^ 　0-9%万亿元]|(?![万亿元美个家项人公平吨亩度倍分])[\u4e00-\u9fff]{2}"
# 10.2025年产值…, 6.4月末…: behind the number of a list
_BEHIND_ITEM = r"(?<=[0-9]\.[0-9])(?=(?:(?<=1)9[0-9]{2}|(?<=2)0[0-9]{2})年)|(?<=\n[0-9]\.[0-9])(?=月)"


@compiled
def compile_times() -> tuple[dict[str, str], dict[str, tuple[tuple[str, ...], tuple[str, ...]]], re.Pattern[str], re.Pattern[str]]:
    """What each word reads as, what must not stand beside it, where a time may begin, and the one pattern of all time expressions."""
    rows = read_table("time_words.csv")
    joins, plain = ([row["word"] for row in rows if bool(row["joins"]) is j] for j in (True, False))
    year = (f"{YEAR}(?:财政?年|[学历]?年|(?=Q[1-4]|H[12](?![0-9A-Za-z])"
            f"|[上下]半年|[第前首]?[一二三四]个?季|[第前][1-4]个?季|首季|[前首]{MONTH}个?月|全年"
            "|(?:总统|立委|立法会|县市长|九合一)?(?:大选|选举)|奥运|亚运|世博|世界杯|第?[一三]季报|中报|半年报|成绩单|答卷|大事记"
            "|(?:中国|全国|世界|全球|国际)[^，。；、0-9]{2,20}?(?:强|榜|大会|论坛|峰会|博览会|排行|评选|大赛|节(?!目|点|能|约)|展(?![示开望现])|洽谈会|对接|招商周)"
            f"|{_FESTIVAL}"
            "|(?:经济总量|地区生产总值|生产总值|GDP|工业总产值|财政收入|进出口)))")
    alternatives = (  # those that begin with a digit or a numeral are tried where one stands
        rf"(?=[0-9])(?:(?P<iso>{YEAR}([-/.])(?:1[0-2]|0?[1-9])\2(?:3[01]|[12][0-9]|0?[1-9])(?![0-9.]))"
        rf"|(?P<point>(?<![^\n （*#·•-]){_POINT}(?:[-~至到]{{1,2}}{_POINT})?(?={_POINT_BEHIND}))"
        r"|(?P<roc_day>1[0-4][0-9]/(?:1[0-2]|0?[1-9])/(?:3[01]|[12][0-9]|0?[1-9])(?![0-9./]))"
        rf"|(?P<months>{YEAR}年(?:{MONTH}月)?{TO}{YEAR}年{MONTH}月))"
        rf"|(?=[0-9一二])(?P<opened>(?:{YEAR}|[一二][〇零九][〇零{_CN}]{{2}})年起，?(?:的|计|未来|合?共|连续|为期|在)*{COUNT}年(?![度前后底初级]))"
        rf"|(?=[0-9一二])(?P<range>{YEAR}/[0-9]{{2}}(?:年度)?{TO}{YEAR}/[0-9]{{2}}(?:年度?|(?![0-9./%]))"
        rf"|{YEAR}年?{TO}{YEAR}(?:年度?|(?![0-9.%万亿元吨亩家]|人(?!口)))|{CN_RANGE}|{JOINED_YEARS})"
        rf"|(?=[0-9])(?:(?P<fiscal>{YEAR}(?:[/-]|至(?=[0-9]{{2}}(?:财政|课税|学)?年度))[0-9]{{2}}(?![0-9-]|号|地块|标段)(?:(?:财政|财务|学|课税)?年度?|财年)?"
        "|[0-4][0-9]/[0-4][0-9](?:财政|财务|学|课税)?年度)"
        rf"|(?P<republic>{ROC_RANGE}))"
        rf"|(?:(?=[0-9{_NUMERALS}百])(?:(?P<year>{year})|(?P<short>{SHORT_YEAR})|(?P<roc>{ROC_YEAR}|{CN_ROC_YEAR})"
        rf"|(?P<cn_short>{CN_SHORT_YEAR}))|(?P<told>{TOLD_YEAR})|(?P<rel>{join_words(joins)}))(?P<part>度?(?:{_PART})?)"
        "|(?P<census>第[一二三四五六七]次(?:全国)?(?:人口|经济|农业)普查)"
        rf"|(?P<plan>{_PLAN})|(?P<span>{_SPAN})|(?=[0-9{_CN}两第前首头上下])(?P<alone>{_ALONE})|(?P<word>{join_words(plain)})")
    guards = {row["word"]: (tuple(row["not_before"].split()), tuple(row["not_after"].split())) for row in rows
              if row["not_before"] or row["not_after"]}
    return {row["word"]: row["reads"] for row in rows}, guards, compile_late(_write_beginning(rows)), compile_late(alternatives)


@compiled
def list_idle() -> frozenset[str]:
    """Two characters that may begin a time for all that the pattern of its beginning tells, and begin none: 新建, where 新年 is one."""
    words = [row["word"] for row in read_table("time_words.csv")]
    heads, seconds = ({word[at] for word in words} for at in (0, 1))
    return frozenset({head + second for head in heads - set(_OPENING) - set(f"0123456789“‘第十{_NUMERALS}") for second in seconds}
                     - {word[:2] for word in words})


def _write_beginning(rows: Sequence[Mapping[str, str]]) -> str:
    """A pattern of the places where one of those expressions may begin: it turns nearly all others away, at full speed."""
    heads, seconds = ("".join(sorted({row["word"][at] for row in rows})) for at in (0, 1))
    begins = {  # first characters, and what follows them
        "0-9": f"(?:(?<![0-9.].)|{_BEHIND_ITEM})"
               "(?=[0-9]{0,2} ?(?:[年月日季至到~-]|[多余]年)|"  # 20余年, but not 20余家
               "(?<=1)[0-4][0-9][及和与、学][1年]|[0-9]/[0-9]{2}(?:财政|财务|学|课税)?年度|(?<=1)[0-4][0-9]/[01]?[0-9]/[0-3]|"
               "(?<=[12])[09][0-9]{2}[年财至到~/.QH总立县九大选奥亚世第三一二四上下前首中半全国成答经地生G工财进、及和与学历-]|(?<=2)0[0-9]{2}" + _FESTIVAL + ")",
        _NUMERALS: f"(?=[〇零0{_CN}百两]{{0,4}}(?:[年月日季至到~/-]|[多余]年))",
        "十": "(?=[一二三四五六]·?五)",
        "“‘": "(?=[三四五六七八九十][一二三四五六])",
        "第": f"(?=[{_CN}1-4][季次至到~-])",
        # 过去的三年, 计划用5年, but not 计划建设
        _OPENING:
            f"(?=[{_CN}两半季是（]|[0-9]{{1,3}}[年个月季多余至到~-]|[去近刚来后下争取划保在用通][刚过去来的在用通下]{{0,4}}[0-9{_CN}两])",
        heads: f"(?=[{seconds}])",
    }
    second = f"[0-9年月日季多余 至到~财/.Q百〇零{_CN}两半是（去近刚来后下争取划保在用通{seconds}-]"  # most are turned away by it already
    return f"[{''.join(begins)}](?={second})(?:{'|'.join(f'(?<=[{first}]){then}' for first, then in begins.items())})"
