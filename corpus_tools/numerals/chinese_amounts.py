"""Amounts written in Chinese characters: 两万多家, 上千款, 三成, 千亿级; and the small counts that only group things."""
from __future__ import annotations

from corpus_tools.clean.bylines import surnames
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral, Quantity
from corpus_tools.normal import find_changed
from corpus_tools.numerals.bounds import find_bound_before, find_up
from corpus_tools.numerals.chinese_numbers import Written, read_chinese, read_multiplier, scale
from corpus_tools.numerals.chinese_parts import Run, parse_run
from corpus_tools.numerals.doubtful_units import allow_unit
from corpus_tools.numerals.money import CLEANNESS, OMITTED_YUAN, guess_money
from corpus_tools.numerals.number_signs import read_doubling
from corpus_tools.numerals.numeral_cues import compile_cue
from corpus_tools.numerals.numeral_words import NUMERAL_CHARACTERS, is_framework
from corpus_tools.numerals.quantities import complete_quantity, extend_up, find_half_unit, find_unit_after, replace_value
from corpus_tools.numerals.units import NO_UNIT, Unit, find_unit

_TITLES = ("主任", "教授", "局长", "处长", "部长", "署长", "市长", "县长", "书记", "董事长", "总经理", "经理", "主席", "院长", "会长", "研究员", "记者", "委员")
_TO = frozenset("至到~-")
_CHARACTERS = frozenset(NUMERAL_CHARACTERS)
_FROM = compile_late("[从由自][^，。；、从由自]{0,14}$")
_LARGE = frozenset("万亿兆")
_INDEX = compile_late("指数[^，。；0-9%]{0,8}$")  # 指数一一九.三一, 指数平均为一一一.二八
_INDEX_NEAR = 10
# 占百分之四十一、二十四点一及十三点五: 百分之 is said once
_JOINTS = frozenset("、及和")
_SHARES_BEFORE = compile_late(f"百分之[{NUMERAL_CHARACTERS}]+(?:[点.][{NUMERAL_CHARACTERS}]+)?"
                              f"(?:[、及和][{NUMERAL_CHARACTERS}]+(?:[点.][{NUMERAL_CHARACTERS}]+)?)*(?:、|以?及|和)$")
_LONGEST_ROW = 48  # characters
_TENTH = compile_late("成([半一二三四五六七八九])(?!成|[家个项名人])")  # 九成五, 两成半
_ONLY_MULTIPLIERS = compile_late("[百千万亿]+")
_SMALL = frozenset("一二两三四五六七八九十")
# 地下三层、地上九层: how many floors; 地下二层停车场 is one of them
_FLOOR_BEFORE, _FLOOR_AFTER = compile_late("地[上下][0-9一二两三四五六七八九十]{1,3}层[、，及和与]?地[上下]$"), compile_late("[、，及和与]?地[上下][0-9一二两三四五六七八九十]{1,3}层")
_TIMES = ("duration", "day", "anniversary")
_STATED_ONE = compile_late("[家座所名位台艘例](?:[，。；、）！\n]|$)")
_ONE_OF_MANY = compile_late("[个项条件](?=[，。；、）\n]|$)")  # 竣工一个, where the others of a row are counted
# 在甲地、乙地各有一座工厂; 各有一个特点 is no count
_EACH, _WORKS = compile_late("各(?:自|拥|开|新)?[有设建]有?$"), compile_late(
    "[^，。；：、0-9]{0,10}?(?:厂房?|基地|中心|实验室|码头|[门分]?店|仓库?|园区?|公司|学校|医院|[站馆院所场库坊城])(?:[，。；、）\n]|$)")
_LINE = compile_late("条(?:[，。；、）！\n]|$)")  # 生产线一条
# 两条鱼粉生产线，一条鱼油生产线: the last two characters of both are the same
_ONE_MORE = compile_late("[0-9二两三四五六七八九十]条[^，。；、（\n]{0,24}([\u4e00-\u9fff]{2})(?:（[^（）\n]{1,8}）)?[，、]一条[^，。；、\n]{0,24}\\1(?=[，。；、（及和\n]|$)")
_MANY = compile_late("[0-9二两三四五六七八九十]([个项条件])")
# 新建一座航站楼和12万平方米站坪, 新增一套分拣线以及9台叉车: what is beside it is counted in figures
_AND_MORE = compile_late("(?!之|小|大步|半|[些样起定般切次下])[^，。；：、（）“\n0-9的]{2,14}?(?:和|以?及|与|、)[0-9][0-9.]*[余多]?[万亿]?[^0-9.年月日，。%]")
_THINGS, _OTHER = frozenset("个座套台条栋艘架处幢"), frozenset("第每这那某另同统唯任哪下上前后再头是为")
_NEAR = 30  # characters in which the others of a row are looked for
_CLAUSE_STARTS = ("", *"，。；：\n（“”")
_THEY = compile_late("的|之间|均|都|分别|则|各|皆|曾|后来|随后|早前|共同|一同|表示|称|认为|是")
_NO_NOUN = frozenset("第每这那某另同统唯任哪进下上前后有是了过再头不新多逐的，。；、：（ \n“")
_UNIT_LIST = compile_late("单位：[^：；。\n0-9]{1,20}$")  # 单位：家、亿元
_TABLE_BEFORE = ("：", "（", "(", "/", "每")  # 单位：亿元
_TABLE_AFTER = ("）", ")")
_MASKS = ("X", "x", "×", "*", "某", "□", "○")  # for digits that a text keeps back
_SOME_TRADITIONAL = 2  # characters of sixty that simplified text writes otherwise
_OF_BODIES, _LONGEST_BODY, _BODY = ("家", "个", "间", "户"), 16, compile_late("[\u4e00-\u9fff]{1,12}有限公司")


def read_amount(text: str, norm: str, at: int, floor: int, run: Run) -> Numeral | None:
    """The quantity (or duration) that begins with the Chinese number at ``at``; None where it is a word or a name.

    >>> from corpus_tools.numerals.chinese_parts import parse_run
    >>> text = "集合上千款软件"
    >>> read_amount(text, text, 3, 0, parse_run(text, 3)).quantity.low
    1000
    """
    written, end = run.written, run.end
    if run.word[0] in "几数":
        return _read_vague(text, norm, at, run)
    if written is None or written.positional and not _counts_in_a_row(text, norm, run):
        return None
    if norm.startswith("番", end):
        return read_doubling(text, norm, at, floor, end, written)
    has_multiplier = bool(run.outer) or run.word[-1] in "万亿"
    unit, stop = find_unit_after(norm, end, strict=True)
    unit = allow_unit(unit, norm, at, stop, written, has_multiplier=has_multiplier)
    if unit is not None and unit.surface == "个" and (half := find_half_unit(norm, stop, written)) is not None:
        return complete_quantity(text, norm, floor, at, end, half[1], half[2], half[0], rule="chinese")
    if unit is None and norm.startswith("成为", end) and (
            norm[at - 1:at] in (" ", *_CLAUSE_STARTS) or find_bound_before(norm, at, floor)[1]):
        unit, stop = find_unit("成", 0), end + 1  # 超过五成为…, at the head of a clause 五成为…: no 成为
    if not run.open_digit:
        numeral = _read_range(text, norm, at, floor, run, unit, end if unit is None else stop)
        if numeral:
            return numeral
    is_pure = not run.open_digit and run.word[0] in "百千万亿" and _ONLY_MULTIPLIERS.fullmatch(run.word) is not None
    if is_pure and norm[at - 1:at] in _MASKS:
        return None  # 投资XX亿元
    takes_up = is_pure or unit is not None and unit.sort in ("ratio", "money")
    start, bound = find_up(norm, at, floor) if takes_up else find_bound_before(norm, at, floor)
    label = is_pure and not bound
    if unit is None and norm[at - 1:at] in _JOINTS and not has_multiplier and written.top is None and \
            _SHARES_BEFORE.search(norm, max(at - _LONGEST_ROW, 0), at):
        numeral = complete_quantity(text, norm, floor, at, end, end, written, NO_UNIT, open_digit=run.open_digit, rule="shared")
        return replace_value(numeral, scale(written.digits, written.power), "percent")
    if unit is None:
        is_round = bound and len(run.word) > 1 and run.word[-1] in "百千" and norm[end:end + 1].isalpha()  # 逾二千公司
        if "." in run.word and not has_multiplier and _INDEX.search(norm, max(at - _INDEX_NEAR, floor), at):
            return complete_quantity(text, norm, floor, at, end, end, written, NO_UNIT, rule="bare")
        if not has_multiplier and not (is_pure and bound) and not is_round:
            return None
        return _read_unitless(text, norm, at, floor, run, start, bound, is_pure=is_pure)
    if not _is_amount(norm, at, floor, run, unit, stop, label=label):
        return None
    tenth = _TENTH.match(norm, end) if unit.surface == "成" and written.top is None else None
    if tenth:
        digit = Written(5, 0, 0) if tenth[1] == "半" else read_chinese(tenth[1])
        written, stop = Written(written.digits * 10 + (digit.digits if digit else 0), -1, -1), tenth.end()
    numeral = complete_quantity(text, norm, floor, at, end, stop, written, unit, open_digit=run.open_digit,
                                size_label=label, rule="chinese")
    return extend_up(text, numeral, start, bound)


def _counts_in_a_row(text: str, norm: str, run: Run) -> bool:
    """Whether bare figures count something: 一六六件, as papers of Taiwan write; elsewhere they are a year or a code."""
    unit, stop = find_unit_after(norm, run.end, strict=True)
    if unit is None or run.word[0] in "〇零" or unit.sort in _TIMES:
        return False
    return unit.sort != "count" or len(find_changed(text[max(0, run.end - 40):stop + 20])) > _SOME_TRADITIONAL


def _is_amount(norm: str, at: int, floor: int, run: Run, unit: Unit, stop: int, *, label: bool) -> bool:
    """Whether number and unit state an amount: not 三元材料, 三大突破, 千家万户, 单位：亿元."""
    sort, word = unit.sort, run.word
    if sort in _TIMES or sort == "age":
        return sort != "age" or not label  # 百岁老人
    top = run.written.top if run.written else None
    is_small = len(word) == 1 and word in _SMALL or top is not None and top < 10
    if sort in ("score", "index") or unit.surface == "P":
        return False
    if sort == "money" and is_small and (norm[stop:stop + 1].isalpha() or norm[at - 1:at] in surnames() and
                                         norm.endswith(_TITLES, max(at - 5, 0), at - 1)):
        return False  # 三元材料, 主任李九元17日指出
    if label:
        if sort in ("count", "ratio", "length") or word == "万" and sort == "money":
            return False
        if at and norm[at - 1] in "、，" and _UNIT_LIST.search(norm, max(at - 24, 0), at):
            return False
        if norm[at - 1:at] in ("", "\n") and norm[stop:stop + 1] in ("", "\n"):
            return False  # a unit alone in its line
        return not (at and norm[at - 1] in _TABLE_BEFORE) and norm[stop:stop + 1] not in _TABLE_AFTER
    if is_small and not run.open_digit and sort == "count":
        return _is_small_count(norm, at, floor, word, unit, stop)
    return word != "一" or sort in ("count", "ratio")


def _is_small_count(norm: str, at: int, floor: int, word: str, unit: Unit, stop: int) -> bool:
    """两家企业, 上市公司一家; not 一家, 三级, 两个方面, 六链五群."""
    if word in "一二" and unit.surface in ("台", "套") and norm[stop:stop + 1].isdigit() and norm[at - 1:at] not in ("第", "每"):
        return True  # 一台6MW机组和二台12MW机组
    if unit.surface == "层" and norm[at - 2:at] in ("地上", "地下"):
        return _FLOOR_AFTER.match(norm, stop) is not None or _FLOOR_BEFORE.search(norm, max(at - 9, 0), at) is not None
    if word == "一":
        if norm[at - 1] in "有设建" and _EACH.search(norm, max(at - 5, 0), at) and _WORKS.match(norm, stop):
            return True
        if unit.surface in _THINGS and norm[at - 1:at] not in _OTHER and _AND_MORE.match(norm, stop) is not None:
            return True
        if unit.surface == "条" and norm[at - 1:at] in ("，", "、"):
            return any(m.start() < at < m.end() for m in _ONE_MORE.finditer(norm, max(at - 2 * _NEAR, 0), at + _NEAR))
        return at > floor and norm[at - 1] not in _NO_NOUN and (
            norm[at - 1] == "线" and _LINE.match(norm, at + 1) is not None or _STATED_ONE.match(norm, at + 1) is not None or
            _ONE_OF_MANY.match(norm, at + 1) is not None and _is_in_row(norm, at, stop))
    after = norm[stop:stop + 1]
    if at > 1 and norm[at - 2] in _SMALL and norm[at - 1] not in _CLAUSE_STARTS or after in _SMALL and after or after == "”":
        return False  # one of a row: “六链五群”
    if word == "二" and unit.surface != "位" or not unit.small:
        return False
    if unit.surface == "人" and norm[at - 1:at] in _CLAUSE_STARTS and _THEY.match(norm, stop):
        return False  # 两人均表示: who was named before
    if unit.surface not in _OF_BODIES and norm.find("有限公司", stop, stop + _LONGEST_BODY) >= 0 and _BODY.match(norm, stop):
        return False  # 九株材料股份有限公司
    return not is_framework(norm, at, stop)


def _is_in_row(norm: str, at: int, stop: int) -> bool:
    """Whether another number near has the measure word of 一个: 项目3个，竣工一个; not 其中一个, 每家一个."""
    if norm[at - 1] in "中之最个" or "每" in norm[max(0, at - 5):at]:
        return False
    return any(m[1] == norm[at + 1] and m.start() != at for m in _MANY.finditer(norm, max(0, at - _NEAR), stop + _NEAR))


def _read_unitless(text: str, norm: str, at: int, floor: int, run: Run, start: int, bound: str, *,
                   is_pure: bool) -> Numeral | None:
    """超百亿, 五百亿级, 近六千万群众: a multiplier and no unit."""
    end = run.end
    is_level = norm.startswith("级", end)
    is_more = norm.startswith("以上", end) and "亿" in run.word + run.outer  # 千亿以上
    if is_pure and not bound and not is_level and not is_more or run.word in ("万", "亿") and not bound and not run.open_digit:
        return None
    if run.written is None or is_level and norm.startswith(CLEANNESS, end):
        return None
    is_people = not norm.startswith("台阶", end + is_level) and compile_cue("counted_after", "级?(?:@)").match(norm, end) is not None  # 百万级用户
    is_money = not is_people and (is_level or guess_money(norm, start, end, 8 if "亿" in run.word + run.outer else 4))
    numeral = complete_quantity(text, norm, floor, at, end, end, run.written, OMITTED_YUAN if is_money else NO_UNIT,
                                open_digit=run.open_digit, size_label=is_level and not bound, rule="chinese",
                                flags=("unit_omitted",) if is_money and not is_level else ())
    return extend_up(text, numeral, start, bound)


def _read_range(text: str, norm: str, at: int, floor: int, run: Run, unit: Unit | None, end: int) -> Numeral | None:
    """三至五家, 二一四三亿至二一六三亿元, 十三.一%至十六.八%: ``end`` is behind the first number and its unit."""
    if norm[end:end + 1] not in _TO or norm[end + 1:end + 2] not in _CHARACTERS or unit is not None and unit.sort != "ratio":
        return None
    low, second = run.written, parse_run(norm, end + 1)
    high = second.written
    if low is None or high is None or low.top or high.positional or high.top or second.open_digit or \
            read_multiplier(run.word[-1]) != read_multiplier(second.word[-1]) and {run.word[-1], second.word[-1]} & _LARGE:
        return None
    unit_b, stop = find_unit_after(norm, second.end, strict=True)
    if unit_b is None and _INDEX.search(norm, max(at - _INDEX_NEAR, floor), at) and "." in second.word:
        unit_b, stop = NO_UNIT, second.end
    if unit_b is None or unit_b.surface == "位" and norm[at - 1:at] in ("列", "居", "排"):
        return None  # 分列三到五位
    if unit is not None and (unit_b.unit != unit.unit or _FROM.search(norm, max(at - 16, floor), at)):
        return None  # 从三%至五%: two amounts
    power = min(low.power, high.power)
    both = Written(low.digits * 10**(low.power - power), power, 0, high.digits * 10**(high.power - power))
    if both.top is None or both.digits >= both.top:
        return None
    return complete_quantity(text, norm, floor, at, second.end, stop, both, unit_b, rule="range")


def _read_vague(text: str, norm: str, at: int, run: Run) -> Numeral | None:
    """数十家, 几千: an amount without a value; only its lower end is known."""
    unit, stop = find_unit_after(norm, run.end, strict=True)
    power = read_multiplier(run.word[1:]) + read_multiplier(run.outer)
    if unit is not None and unit.sort in _TIMES:
        return Numeral(at, stop, text[at:stop], "time", "duration")
    if unit is None and power < 4 or unit is not None and unit.sort in ("score", "index"):
        return None
    if not power and (unit is None or unit.sort != "count" and unit.surface != "倍"):
        return None
    if not power and run.word in "几幾" and unit is not None and unit.sort == "count":
        return Numeral(at, stop, text[at:stop], "name", "few")  # 几名员工: nothing is told but that there are some
    unit = unit or NO_UNIT
    quantity = Quantity(None, None, "=", 10**power if power else None, None, unit.unit, unit.surface, (at, run.end))
    return Numeral(at, stop, text[at:stop], "quantity", "vague", quantity)
