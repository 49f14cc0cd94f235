"""From a written number and its unit to a quantity: value, bound, interval, unit, and the mention that holds them."""
from __future__ import annotations

from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral, Quantity
from corpus_tools.numerals.bounds import find_bound_after, find_bound_before, find_bound_of_part, make_interval
from corpus_tools.numerals.chinese_numbers import Written, scale
from corpus_tools.numerals.money import find_currency
from corpus_tools.numerals.numeral_cues import compile_cue
from corpus_tools.numerals.numeral_times import is_count_of_days, is_stated_duration
from corpus_tools.numerals.units import NO_UNIT, Unit, find_unit

_MILESTONE = compile_late("(?:公路|[国省县乡]道|高速|线)$")
_AFTER = frozenset("还+以及或和（开有之大左上前不下出 ")  # a word of exactness may begin so
_PER_FIRST = ("吨公里", "度电", "人次", "千瓦时", "千瓦年", "kW·h")  # before the unit that they begin with
_PER_WORDS = ("股", "年", "月", "日", "天", "周", "时", "分", "次", "度", "桶", "只", "头", "床", "间", "升", "Wp")
_MULTIPLIERS, _PER_LETTERS = frozenset("十百千万亿"), frozenset("WhdtaL")
_MORE, _HALVES, _NOT_MORE = frozenset("多余"), ("半月", "半天", "半小"), ("多种", "多个", "多家", "余额", "多元", "多样", "多年", "多层", "多方")
_GROUP = frozenset("前头后")  # 前三名: who is meant, not how many
_NO_GROUP = ("目前", "此前", "当前", "年前", "博士后", "码头", "龙头", "源头", "街头", "村头", "镜头", "山头", "接头", "喷头", "插头", "探头", "馒头", "罐头", "石头", "木头", "箭头")
_PACKED, _NOT_PACKED = ("mass", "volume", "count"), frozenset("置备修机配卸运载填箱上进入满船车好了")
_SPANS, _WITHIN = ("length", "duration"), compile_late(
    "[^，。；、0-9]{0,6}?(?:覆盖率|可达率|到达率|通达率|换乘比例|(?:响应|处置|到场|赶到)率)")
_MEASURES = compile_late("“(?:[\u4e00-\u9fff]{2,6})?$")  # “惠企15条”, 稳增长“15条”
_MAY_BE_MORE, _MORE_AT_END, _ENDS = frozenset(("ratio", "duration", "length", "age")), ("money", "mass", "area"), ("", *"，。；、）\n的")
_COUNTED_BY, _LABELLED = frozenset(("count", "money", "area", "mass", "length")), frozenset(("money", "mass", "power", "area"))
_SIGNS_TOLD, _TAILS = frozenset("¥￥RNHU"), frozenset("半多余/（")  # what may follow a unit and belong to the number begins so
_OR_ELSE = compile_late("（[套间件册座组户个台次处项卷辆幢栋份人批门种]{1,2}）(?=[^，。；、！？\\n)）])")  # 230件（套）文物: counted by either


_GIVEN = compile_late(r"（([百千]?[万亿])?([^（）\d\n，。；：]{1,12})）")
_POWERS = {"万": 4, "亿": 8, "百万": 6, "千万": 7, "百亿": 10, "千亿": 11}


def find_unit_after(norm: str, end: int, *, strict: bool = False) -> tuple[Unit | None, int]:
    """The unit that begins at ``end``, one space allowed between, and where it ends."""
    at = end + (norm[end:end + 1] == " ")
    first = norm[at:at + 1]
    if first == "（" and (given := _GIVEN.match(norm, at)) is not None:  # 4.6（元/立方米）, 25（万元/亩）
        unit = find_unit(norm, given.start(2))
        if unit is not None and unit.sort not in ("duration", "count") and (
                given.start(2) + len(unit.surface) == given.end(2) or norm[given.start(2) + len(unit.surface)] == "/"):
            return change(unit, power=unit.power + _POWERS.get(given[1], 0)), given.end()
    unit = find_unit(norm, at, strict=strict)
    if unit is None:
        return None, end
    stop = at + len(unit.surface)
    if unit.sort == "count" and norm.startswith("式", stop) and not norm.startswith("样", stop + 1) or \
            unit.surface == "台" and at > end and norm[stop:stop + 1] in ("人", "商", "湾", "股", "积", "企", "生", "铁"):
        return None, end  # 两片式易拉罐, 三段式; 差距破千万 台人出国
    return unit, stop


def find_half_unit(norm: str, stop: int, written: Written) -> tuple[Unit, int, Written] | None:
    """四个半小时, 一个半月: the unit behind 个半, its end, and the number with its half; None where there is none."""
    if written.power or written.top is not None or not norm.startswith("半", stop):
        return None
    half, end = find_unit_after(norm, stop + 1)
    if half is None and norm.startswith("月", stop + 1):
        half, end = find_unit("个月", 0), stop + 2
    if half is None or half.sort != "duration":
        return None
    return half, end, Written(written.digits * 10 + 5, -1, -1)


# what the constructors call, without a detour through the type
new_numeral, _new_quantity = Numeral.__new__, Quantity.__new__


def complete_quantity(text: str, norm: str, floor: int, start: int, number_end: int, end: int, written: Written,
                      unit: Unit, *, open_digit: bool = False, size_label: bool = False, rule: str = "number",
                      flags: tuple[str, ...] = ()) -> Numeral:
    """The numeral of a number at start:number_end whose unit ends at ``end``; nothing before ``floor`` is read.

    ``open_digit`` is a 余 or 多 behind the number, ``size_label`` a bare 千亿. Durations that only say when come back
    with class time, groups (前三名) with class name.
    """
    first, bound = find_bound_before(norm, start, floor)
    measure, code, sort = unit.surface, unit.unit, unit.sort
    bound = bound or (find_bound_of_part(norm, start, floor) if unit is NO_UNIT or sort == "ratio" else "")
    if unit is NO_UNIT or measure == "元":
        currency = find_currency(norm, first, floor)
        if currency and (currency[2] != "$" or unit is NO_UNIT or "unit_omitted" in flags):  # $500元: of the place
            first, code, measure = currency
            if norm[first] in _SIGNS_TOLD and (told := find_currency(norm, first, floor)) is not None and told[1] == code:
                first, code, measure = told  # 人民币¥12亿
            if not bound:
                first, bound = find_bound_before(norm, first, floor)
    if sort == "temperature" and norm.endswith("零下", floor, first):
        first, written = first - 2, written._replace(digits=-written.digits)
    after = norm[end:end + 1]
    if after in _TAILS:
        end, written, open_digit = _read_tail(norm, end, written, sort, open_digit=open_digit)
        after = norm[end:end + 1]
    if after == "级" and sort in _LABELLED or sort == "size":
        size_label = True
        end += (after == "级") * (2 if norm.startswith("级别", end) else 1)
        stop, more = find_bound_after(norm, end)
        if more:  # 万吨级以上
            end, bound, size_label = stop, bound or more, False
    elif after in _AFTER:
        stop, bound_after = find_bound_after(norm, end)
        if bound_after and not (after == "上" and norm.startswith("下", stop)):
            end, bound = stop, bound or bound_after
    elif after == "内" and sort in ("duration", "length"):
        end, bound = end + 1, bound or "<"
    other = _judge_class(norm, floor, first, end, written, unit, bound)
    if other:
        return new_numeral(Numeral, first, end, text[first:end], other, "duration" if other == "time" else "group")
    if bound == ">" and sort == "count" and norm.startswith("突破", first) and _names_technique(norm, end):
        first, bound = start, ""  # 突破12项关键技术: the verb
    open_digit = open_digit or "多" in measure  # 三个多月
    bound = bound or ("~" if open_digit and norm.find("来", start, number_end + 1) >= 0 else ">" if open_digit else "=")
    value = scale(written.digits, written.power + unit.power)
    top = None if written.top is None else scale(written.top, written.power + unit.power)
    low = high = value
    if bound != "=" or top is not None:
        low, high = make_interval(written, bound, unit.power, open_digit=open_digit and bound == ">")
    if size_label and bound == "=":
        flags += ("size_label",)
        high = None
    quantity = _new_quantity(Quantity, value, top, bound[0], low, high, code, measure, (start, number_end), "", flags)
    return new_numeral(Numeral, first, end, text[first:end], "quantity", rule, quantity)


def _read_tail(norm: str, end: int, written: Written, sort: str, *, open_digit: bool) -> tuple[int, Written, bool]:
    """What may follow a unit and belong to the number: 半 (一年半, 两倍半), 多 (三倍多), a rate (/年)."""
    after = norm[end:end + 1]
    if after == "半" and (sort == "duration" or norm[end - 1] == "倍") and written.top is None and written.power == 0 \
            and not norm.startswith(_HALVES, end):
        written, end = Written(written.digits * 10 + 5, -1, -1), end + 1
        after = norm[end:end + 1]
    more = sort in _MAY_BE_MORE and not norm.startswith(_NOT_MORE, end) or sort in _MORE_AT_END and norm[end + 1:end + 2] in _ENDS  # 3元多
    if after in _MORE and more and not open_digit:
        open_digit, end = True, end + 1
        after = norm[end:end + 1]
    if after == "/":
        end = _find_rate_end(norm, end)
    elif after == "（" and sort == "count" and (other := _OR_ELSE.match(norm, end)):
        end = other.end()
    return end, written, open_digit


def _find_rate_end(norm: str, end: int) -> int:
    """Where a rate ends whose first stroke is at ``end``: /千瓦时, /平方米/月, /万人; ``end`` itself where none stands there."""
    while norm[end:end + 1] == "/":
        at = end + 1
        word = next((word for word in _PER_FIRST if norm.startswith(word, at)), None)
        unit = find_unit(norm, at) if word is None else None
        if word is None and unit is None and norm[at:at + 1] in _MULTIPLIERS:
            at += 2 if norm[at + 1:at + 2] in _MULTIPLIERS else 1
            unit = find_unit(norm, at)
        if unit is None and word is None:
            word = next((word for word in _PER_WORDS if norm.startswith(word, at)), None)
            letter = norm[at:at + 1]
            if word is None and letter in _PER_LETTERS and not norm[at + 1:at + 2].isalpha():
                word = letter
        if unit is None and word is None:
            break
        end = at + len(unit.surface if unit is not None else word)
    return end


def _names_technique(norm: str, end: int) -> bool:
    return compile_cue("technique", "[^，。；、]{0,9}(?:@)").match(norm, end) is not None


def _judge_class(norm: str, floor: int, first: int, end: int, written: Written, unit: Unit, bound: str) -> str:
    """Time for a duration that only says when, name for a group, empty for a quantity."""
    sort, before = unit.sort, norm[first - 1] if first > floor else ""
    if unit.unit == "percent" and norm.startswith(("人口抽样", "抽样调查"), end):
        return "name"  # the census of one in a hundred
    if unit.surface == "条" and (norm.startswith("立法", end) or norm.startswith("”", end) and
                                 _MEASURES.search(norm, max(floor, first - 8), first)):
        return "name"  # 23条立法: by the article of a law; “惠企15条”: measures by their number
    if norm[end:end + 1] == "装" and sort in _PACKED and norm[end + 1:end + 2] not in _NOT_PACKED:
        return "name"  # 5公斤装大米: how it is sold
    if sort in _SPANS and _WITHIN.match(norm, end):
        return "name"  # 公交站点500米覆盖率: how near it has to be
    if sort == "length" and norm.startswith("处", end) and _MILESTONE.search(norm, max(floor, first - 2), first):
        return "name"  # 某公路35公里处: a place on it
    if before == "每" and not bound and sort in _COUNTED_BY:
        return "name"  # 每3家企业中就有1家: by what is counted
    if sort == "count":
        return "name" if before in _GROUP and not bound and written.power == 0 and written.digits < 1000 and \
            not norm.endswith(_NO_GROUP, 0, first) else ""
    if written.power < 0 and (sort == "day" or unit.surface == "天"):
        return ""  # 0.2日 is no day of a month, 平均住院5.2天
    if sort == "duration" or sort == "day" and is_count_of_days(norm, first):
        hours = scale(written.digits, written.power) if unit.unit == "hour" else None
        return "" if is_stated_duration(norm, first, end, unit.unit, hours) else "time"
    return "time" if sort in ("day", "anniversary") else ""


def replace_value(numeral: Numeral, value: float, unit: str, more: float | None = None) -> Numeral:
    """The same mention with a value that no row of digits gives (a third), its interval set by its bound."""
    q = numeral.quantity
    if q is None:
        return numeral
    value, more = (int(v) if v is not None and v == int(v) else v for v in (value, more))
    low, high = (None if end is None else v for end, v in ((q.low, value), (q.high, value if more is None else more)))
    quantity = Quantity(value, more, q.bound, low, high, unit, q.measure, q.number, q.kind, q.flags)
    return Numeral(numeral.start, numeral.end, numeral.text, numeral.cls, numeral.rule, quantity)


def extend_up(text: str, numeral: Numeral, start: int, bound: str) -> Numeral:
    """The same mention made to begin with its 上, 过 or 破, where nothing else says how exact it is."""
    q = numeral.quantity
    if q is None or not bound or start >= numeral.start or q.bound != "=" or q.value_max is not None:
        return numeral
    flags = tuple(flag for flag in q.flags if flag != "size_label")
    quantity = Quantity(q.value, None, bound[0], q.value, None, q.unit, q.measure, q.number, q.kind, flags)
    return Numeral(start, numeral.end, text[start:numeral.end], numeral.cls, numeral.rule, quantity)


def make_rank(text: str, start: int, end: int, value: int, measure: str, number: tuple[int, int]) -> Numeral:
    """A rank at start:end."""
    return Numeral(start, end, text[start:end], "quantity", "rank",
                   Quantity(value, None, "=", value, value, "rank", measure, number, "rank"))
