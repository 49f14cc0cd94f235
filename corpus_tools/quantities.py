"""From a written number and its unit to a quantity: value, bound, interval, unit, and the mention that encloses them."""
from __future__ import annotations

import re

from corpus_tools.bounds import find_bound_after, find_bound_before, make_interval
from corpus_tools.chinese_numbers import Written, scale
from corpus_tools.model import Numeral, Quantity
from corpus_tools.numeral_times import is_stated_duration
from corpus_tools.units import NO_UNIT, Unit, find_unit

_AFTER = frozenset("以及或和（开有之大左上前 ")  # a word of exactness may begin so
_PER = re.compile(r"/(?:年|月|日|天|周|小时|时|秒|分钟?|次|人次?|户|家|亩|平方米|平米|㎡|m²|公顷|平方公里|吨|公斤|千克|斤|度|千瓦时|千瓦|瓦|立方米|公里|米|桶|辆|台|套|件|只|头|"
                  r"(?:亿|万)元(?:[A-Z]{3})?|元|标箱|TEU|kWh|km|kg|h|d|a|t)(?![A-Za-z])")
_MORE = frozenset("多余")
_GROUP = frozenset("前头后")  # not 以前 此后: those end a clause
_TECHNIQUE = re.compile("[^，。；、]{0,9}(?:技术|难题|瓶颈|难关|卡点|堵点|壁垒|卡脖子)")
_CURRENCY_BEFORE = (("人民币", "CNY", "元人民币"), ("RMB", "CNY", "元人民币"), ("CNY", "CNY", "元人民币"), ("¥", "CNY", "元"), ("￥", "CNY", "元"),
                    ("HK$", "HKD", "港元"), ("港币", "HKD", "港元"), ("港元", "HKD", "港元"), ("HKD", "HKD", "港元"), ("US$", "USD", "美元"),
                    ("美元", "USD", "美元"), ("USD", "USD", "美元"), ("NT$", "TWD", "新台币"), ("新台币", "TWD", "新台币"), ("MOP$", "MOP", "澳门元"),
                    ("澳门币", "MOP", "澳门元"), ("澳门元", "MOP", "澳门元"), ("€", "EUR", "欧元"), ("欧元", "EUR", "欧元"), ("£", "GBP", "英镑"),
                    ("英镑", "GBP", "英镑"), ("日元", "JPY", "日元"), ("$", "USD", "$"))
_CURRENCY_LAST = frozenset(word[-1] for word, _, _ in _CURRENCY_BEFORE)
_MONEY = ("产值|营收|收入|投资|资金|融资|募资|市值|税收|税费|GDP|生产总值|总产值|增加值|规模|金额|总额|交易额|成交额|销售额|零售额|进出口|出口|进口|外贸|贷款|存款|余额|利润|"
          "资产|估值|造价|成本|预算|拨款|斥资|耗资|注资|投入|基金|经济总量|产业|集群|注册资本|产出|消费|债券|赤字|签约额|总量")
_MONEY_BEFORE = re.compile(rf"(?:{_MONEY})[^，。；、]{{0,8}}$")
_MONEY_AFTER = re.compile(rf"(?:级)?(?:的)?(?:{_MONEY}|大关|俱乐部|元|台阶|企业|园区|项目|订单)")
_SMALL_MONEY_BEFORE = re.compile("(?:奖励|奖补|补贴|补助|资助|资金|奖金|年薪|月薪|售价|单价|注册资本|罚款|租金|经费|投入|投资|贷款|授信|融资|销售额|收入)[^，。；、]{0,4}$")
_NOT_MONEY = re.compile("[^，。；、]{0,3}(?:人|用户|户|吨|亩|次|台|千瓦|平方|度|股|条|件|辆|粉丝|播放|浏览)")
_COUNTED_BEFORE = re.compile("(?:用户|人口|人数|人群|人次|观众|粉丝|播放|点击|浏览|访问|阅读|下载|客流|旅客|游客|装机|用量|产量|销量|流量|数量|次数|票数|参保|注册|户数|群众|居民)[^，。；、]{0,8}$")
_STOP = frozenset("，。；！、）”\n")
_WARM = re.compile("(?:气温|温度|高温|低温|零下|水温|室温|升温|降温|体温)[^，。；]{0,6}$")


def allow_unit(unit: Unit | None, norm: str, start: int, end: int, written: Written, has_multiplier: bool) -> Unit | None:
    """The unit, or None where a word of double meaning (方 度 点 P) is none behind this number; end is behind the unit."""
    if unit is None:
        return None
    sort = unit.sort
    if sort == "volume_after_multiplier":
        return unit if has_multiplier or norm[end:end + 1] == "/" else None
    if sort == "energy_after_multiplier":
        if _WARM.search(norm, max(start - 12, 0), start):
            return unit._replace(unit="degC", sort="temperature")
        return unit if has_multiplier else None
    if sort == "index":
        return unit if written.power < 0 or 100 <= written.digits < 10**6 and written.power == 0 else None
    if unit.surface == "P":
        return unit if written.digits >= 10 or norm.startswith("算力", end) else None
    return unit


def complete_quantity(text: str, norm: str, floor: int, start: int, number_end: int, end: int, written: Written, unit: Unit, *,
                      open_digit: bool = False, size_label: bool = False, kind: str = "", rule: str = "number",
                      flags: tuple[str, ...] = ()) -> Numeral:
    """The numeral of a number at start:number_end whose unit ends at ``end``; nothing before ``floor`` is read.

    Durations that only say when come back with class time.
    """
    first, bound = find_bound_before(norm, start, floor)
    measure, code, power = unit.surface, unit.unit, unit.power
    before = norm[first - 1:first] if first > floor else ""
    if before in _CURRENCY_LAST and (unit is NO_UNIT or measure == "元"):
        for word, currency, name in _CURRENCY_BEFORE:
            if first - len(word) >= floor and norm.startswith(word, first - len(word)):
                if not (word == "$" and measure == "元" and "unit_omitted" not in flags):  # $500元: the dollar of the place
                    first -= len(word)
                    code, measure = currency, name
                if bound == "":
                    first, bound = find_bound_before(norm, first, floor)
                break
    after = norm[end:end + 1]
    if after == "半" and unit.sort == "duration" and written.power == 0 and written.top is None and norm[end + 1:end + 2] not in ("月", "天", "小"):
        written, end = Written(written.digits * 10 + 5, -1, -1), end + 1  # 一年半
        after = norm[end:end + 1]
    if after in _MORE and unit.sort in ("ratio", "duration", "length", "age") and not open_digit:
        if not norm.startswith(("多种", "多个", "多家", "余额", "多元", "多样", "多年", "多层", "多方"), end):
            open_digit = True
            end += 1
            after = norm[end:end + 1]
    if after == "/":
        per = _PER.match(norm, end)
        if per:
            end = per.end()
            after = norm[end:end + 1]
    if after == "级" and unit.sort in ("money", "mass", "power", "size", "area") or unit.sort == "size":
        size_label = True
        end += after == "级"
    elif after in _AFTER:
        stop, bound_after = find_bound_after(norm, end)
        if bound_after and not (after == "上" and norm.startswith("下", stop)):
            end = stop
            bound = bound or bound_after
    elif after == "内" and unit.sort in ("duration", "length"):
        end += 1
        bound = bound or "<"
    if before in _GROUP and unit.sort == "count" and written.power == 0 and written.digits < 1000 and bound == "":
        return Numeral(first, end, text[first:end], "name", "group")  # 前三名, 前10位
    if unit.sort in ("duration", "day", "anniversary"):
        hours = scale(written.digits, written.power) if unit.unit == "hour" else None
        if unit.sort != "duration" or not is_stated_duration(norm, first, end, unit.unit, hours):
            return Numeral(first, end, text[first:end], "time", "duration")
    if bound == ">" and unit.sort == "count" and norm.startswith("突破", first) and _TECHNIQUE.match(norm, end):
        first, bound = start, ""  # 突破12项关键技术: the verb
    if "多" in measure:
        open_digit = True  # 三个多月
    bound = bound or (">" if open_digit else "=")
    size_label = size_label and bound == "="
    low, high = make_interval(written, bound, power, open_digit=open_digit and bound == ">")
    if size_label:
        flags += ("size_label",)
        high = None
    top = None if written.top is None else scale(written.top, written.power + power)
    quantity = Quantity(scale(written.digits, written.power + power), top, bound[0], low, high, code, measure, (start, number_end), kind, flags)
    return Numeral(first, end, text[first:end], "quantity", rule, quantity)


def guess_money(norm: str, start: int, end: int, power: int) -> bool:
    """Whether a bare 500亿 or 50万 is an amount of money with its 元 left out, judged by the words around it.

    >>> guess_money("产值突破500亿，", 4, 8, 8), guess_money("聚集3.5亿用户", 2, 6, 8)
    (True, False)
    """
    if _NOT_MONEY.match(norm, end) or _COUNTED_BEFORE.search(norm, max(start - 16, 0), start):
        return False
    if power < 8:
        return bool(_SMALL_MONEY_BEFORE.search(norm, max(start - 10, 0), start))
    if _MONEY_AFTER.match(norm, end) or _MONEY_BEFORE.search(norm, max(start - 16, 0), start):
        return True
    return norm[end:end + 1] in _STOP


OMITTED_YUAN = Unit("元", "CNY", 0, "money", True, frozenset(), (), False)


def find_unit_after(norm: str, end: int, *, strict: bool = False) -> tuple[Unit | None, int]:
    """The unit that begins at ``end``, one space allowed between, and where it ends."""
    at = end + 1 if norm.startswith(" ", end) else end
    unit = find_unit(norm, at, strict=strict)
    return unit, at + len(unit.surface) if unit else end
