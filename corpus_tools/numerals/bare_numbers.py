"""Arabic numbers without a unit: 3.5亿用户, 26县, 1/3, list numbers, formulas, years, codes."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.numerals.arabic_parts import Parsed, parse_number, to_number
from corpus_tools.numerals.bounds import find_bound_before, find_up
from corpus_tools.numerals.chinese_numbers import Written
from corpus_tools.numerals.doubtful_units import allow_unit
from corpus_tools.numerals.money import CLEANNESS, OMITTED_YUAN, find_currency, find_omitted, guess_money
from corpus_tools.numerals.number_ranges import share_unit
from corpus_tools.numerals.numeral_cues import load_cues
from corpus_tools.numerals.numeral_words import find_formula, find_token, is_list_number, is_outline
from corpus_tools.numerals.quantities import (
    complete_quantity,
    extend_up,
    find_unit_after,
    make_rank,
    new_numeral,
    replace_value,
)
from corpus_tools.numerals.ranks import ROW_JOINTS, continues_row
from corpus_tools.numerals.units import NO_UNIT, Unit
from corpus_tools.numerals.units_below import read_below

_BARE_CUE = compile_late("(?:(?:控制|稳定|保持|维持|下降|降|提高|提升)[在到至]|[为达至到超约近共计增逾仅]|突破|不足|超过|指数报|收报|报收|录得)$")
_FROM_THEN = compile_late("[由从](?:[上去前]年|[0-9]{4}年)(?:同期|全年|[末底初])?的$")  # 由上年同期的1.96缩小至1.93
_FROM = compile_late("(?:提高|提升|上升|下降|降低|[降升增减]|增加|减少|优化|改善|扩大|缩小)(?:至|到|为|了)")  # 由0.52提高到0.58
_SLOGANS = frozenset("“+-·/")
_BARE_END = frozenset("，。；）\n")
_HEADCOUNTS = ("人口", "人数", "户数", "家数", "总数", "数量")  # 户籍人口893，
_READING = ("前值", "预期", "预期的", "预期值", "预测值", "初值", "终值", "PMI", "PMI ")  # 制造业PMI终值48，预期49，前值47.5
_READING_ENDS = frozenset("期的值I ")
_BOUNDS = ("以上", "以下", "左右", "以内")  # 指数达到160以上
_RANKED = compile_late("(?:排名|位列|排在|排位|名列|位居)(?:全国|全省|全市|全区|全球|世界|国内|行业|第)?$")
_INDEX_BASES = ("100", "1000")
_IS_BASE = compile_late("(?:（|以)[^，。；、（）0-9]{1,10}[为=]$|以(?:19|20)[0-9]{2}年[^，。；（）0-9]{0,6}[为=]$")  # （女性为100）, 以2015年为100
_NO_COUNT = ("区块", "地块", "国道", "省道", "县道")
_JOBS = ("就业人口", "就业机会", "就业岗位", "工作机会", "工作岗位")  # 引进1925就业人口
_SET = compile_late(r"\+? +[\u4e00-\u9fff（）/·]{2,14}[ \u3000]*(?:\n|$)")
_SET_LINE = compile_late(r"[1-9][0-9., ]*(?:[%+]|[千百万亿]*[\u4e00-\u9fff㎡]{0,3})\+? +[\u4e00-\u9fff（）/·]{2,14} *")
_SET_AMOUNT, _SET_REACH = compile_late("[0-9]+[,.][0-9]|[0-9]+(?:[%+]|[千百]?[万亿])"), 120
_CARD_BELOW = compile_late(
    r"\n+[\u4e00-\u9fff]{2,12}\n+[0-9][0-9,.]*(?:\+|%|[万亿]?[家个项件人名位户座]\+?)\n+[\u4e00-\u9fff]{2,12}(?:\n|$)")
_CARD_ABOVE = compile_late(
    r"(?:^|\n)[0-9][0-9,.]*(?:\+|%|[万亿]?[家个项件人名位户座]\+?)\n+[\u4e00-\u9fff]{2,12}\n+$")
_LABEL_BELOW = compile_late(r"\n+[\u4e00-\u9fff]{2,12}(?:\n|$)")
_LONGEST_CARD = 32  # characters of a figure and its label on lines of their own
_JOINING = frozenset("+×xX*:∶-·")
_SETS = ("power", "volume", "mass")
_FRACTION = compile_late(r"/([1-9][0-9]?)(?![0-9/年月.亿万%])")
_PARTS_OF = compile_late("分之([1-9一二三四五六七八九])(?![0-9.点十百千万亿])")
_FRACTION_CUE = compile_late("(?:[约近超过达的到为了有]|不足|接近|占[^，。；]{0,7})$")


def make_token(text: str, norm: str, at: int, floor: int, cls: str) -> Numeral:
    """The run of letters, digits and joining marks around a digit as one numeral of a class."""
    start, end = find_token(norm, at, floor)
    return new_numeral(Numeral, start, end, text[start:end], cls, "token")


def read_fraction(text: str, norm: str, at: int, end: int, floor: int) -> Numeral | None:
    """1/3, 2/3 where the words around it speak of a share; 4分之一."""
    if (of := _PARTS_OF.match(norm, end)) is not None:
        part = int(of[1]) if of[1].isascii() else "一二三四五六七八九".index(of[1]) + 1
        if end - at > 2 or not 0 < part < int(norm[at:end]):
            return None
        numeral = complete_quantity(text, norm, floor, at, of.end(), of.end(), Written(0, 0, 0), NO_UNIT, rule="fraction")
        return replace_value(numeral, 100 * part / int(norm[at:end]), "percent")
    m = _FRACTION.match(norm, end)
    if not m or end - at > 1 or not 0 < int(norm[at:end]) < int(m[1]):
        return None
    if not _FRACTION_CUE.search(norm, max(at - 9, floor), at) and norm[m.end():m.end() + 1] not in ("的", "以", "左"):
        return None
    numeral = complete_quantity(text, norm, floor, at, m.end(), m.end(), Written(0, 0, 0), NO_UNIT, rule="fraction")
    return replace_value(numeral, 100 * int(norm[at:end]) / int(m[1]), "percent")


def read_multiplied(text: str, norm: str, at: int, floor: int, parsed: Parsed) -> Numeral:
    """3.5亿用户, 7.8万, 产值超500亿, 1亿2000万元: a number with 万 or 亿 and no unit behind it."""
    if norm.startswith(CLEANNESS, parsed.end):
        return Numeral(at, parsed.end + 1, text[at:parsed.end + 1], "name", "formula")
    parts = _read_lower(norm, parsed)
    if len(parts) > 1:
        power = min(part.written.power for part in parts)
        digits = sum(part.written.digits * 10**(part.written.power - power) for part in parts)
        rest = parts[-1]
        written = Written(digits, power, rest.written.place)
        unit, stop = find_unit_after(norm, rest.end)
        unit = allow_unit(unit, norm, at, stop, written, has_multiplier=True)
        omitted = OMITTED_YUAN if unit is None and guess_money(norm, at, rest.end, parsed.power) else NO_UNIT
        return complete_quantity(text, norm, floor, at, rest.end, stop if unit else rest.end, written, unit or omitted,
                                 open_digit=rest.open_digit)
    if shared := share_unit(text, norm, at, floor, parsed):
        return shared
    if below := read_below(text, norm, at, floor, parsed):
        return below
    is_money = guess_money(norm, at, parsed.end, parsed.power)
    numeral = complete_quantity(text, norm, floor, at, parsed.end, parsed.end, parsed.written,
                                find_omitted(norm, at) if is_money else NO_UNIT, open_digit=parsed.open_digit, rule="multiplier",
                                flags=("unit_omitted",) if is_money else ())
    return extend_up(text, numeral, *find_up(norm, at, floor)) if is_money and norm[at - 1:at] in ("过", "破") else numeral


def _raise(parts: list[Parsed], power: int) -> list[Parsed]:
    """That many times 万 or 亿."""
    return [part._replace(written=part.written._replace(power=part.written.power + power, place=part.written.place + power),
                          power=part.power + power) for part in parts]


def _read_lower(norm: str, first: Parsed) -> list[Parsed]:
    """A number and those of lower power that go on with it: 6亿9538万6千, 1万2千亿, 5千400万."""
    parts = [first]
    while parts[-1].power and norm[parts[-1].end:parts[-1].end + 1].isdigit():
        rest = parse_number(norm, parts[-1].end)
        if rest is not None and parts[-1].power <= 4 and 8 < rest.power < 12 and rest.written.digits < 10:  # 亿 is for all
            parts = _raise(parts, 8)
        elif rest is not None and parts[-1].power < 4 and rest.power in (4, 8) and rest.written.digits < 10**parts[-1].power:
            parts = _raise(parts, rest.power)  # 5千400万
        if rest is None or rest.power >= parts[-1].power or to_number(rest.written) >= 10**parts[-1].power:
            break
        parts.append(rest)
    return parts


def read_bare(text: str, norm: str, at: int, floor: int, parsed: Parsed) -> Numeral:
    """A number without unit and multiplier: one of a list that shares its unit, a counted noun, a code, a name.

    >>> read_bare("山区26县", "山区26县", 2, 0, parse_number("山区26县", 2)).quantity.value
    26
    """
    end = parsed.digits_end
    after = norm[parsed.end:parsed.end + 1]
    if below := read_below(text, norm, at, floor, parsed):
        return below
    if after in _JOINING:
        if after in "×xX*" and (product := _read_product(text, norm, at, floor, parsed)) is not None:
            return product
        unit, stop = find_unit_after(norm, end + 1)
        if after == "+" and (_is_more(norm, end + 1, unit) or _is_open_count(norm, at, end)):  # 500+家, 60+国家, 1000+，, 300+合作客户
            stop = stop if unit else end + 1
            return complete_quantity(text, norm, floor, at, end, stop, parsed.written, unit or NO_UNIT, open_digit=True)
        formula = find_formula(norm, at)
        if formula > end:
            return Numeral(at, formula, text[at:formula], "other" if after == "-" else "name", "formula")
    if find_currency(norm, at, floor) or _is_set_before_label(norm, at, parsed) or after == "\n" and _is_card(norm, at, end):
        return _count(text, norm, at, floor, parsed, "number")
    if is_list_number(norm, at, end):
        return new_numeral(Numeral, at, end, text[at:end], "other", "list")
    if after.isascii() and (after.isalpha() or after == "_"):
        return make_token(text, norm, at, floor, "name")
    if norm[at - 1:at] in ROW_JOINTS and norm[at:end].isdigit() and continues_row(norm, at, end):
        return make_rank(text, at, end, int(norm[at:end]), "位", (at, end))
    return share_unit(text, norm, at, floor, parsed) or _read_counted(text, norm, at, floor, parsed) or \
        _name_bare(text, norm, at, end)


def _read_product(text: str, norm: str, at: int, floor: int, parsed: Parsed) -> Numeral | None:
    """2×150MW, 2×66万千瓦: so many sets of one size; None where it is none."""
    rest = parse_number(norm, parsed.digits_end + 1) if norm[parsed.digits_end + 1:parsed.digits_end + 2].isdigit() else None
    unit, stop = find_unit_after(norm, rest.end) if rest is not None else (None, 0)
    if unit is None or parsed.digits_end - at > 2 or "." in norm[at:parsed.digits_end] or not (
            unit.sort in _SETS or unit.unit == "km"):  # but 2×3米: how long and how wide
        return None
    written = rest.written._replace(digits=rest.written.digits * int(to_number(parsed.written)))
    return complete_quantity(text, norm, floor, at, rest.end, stop, written, unit, rule="product")


def _is_set_before_label(norm: str, at: int, parsed: Parsed) -> bool:
    """Whether a number opens a line that its label ends, and is no list number, year or telephone: 78,432 从业员工."""
    if at and norm[at - 1] != "\n" or is_outline(norm, at) or not (norm.startswith("+ ", parsed.end) or norm.startswith(" ", parsed.end)):
        return False
    number = norm[at:parsed.digits_end]
    if _SET.match(norm, parsed.end) is None:
        return False
    return "," in number or norm[parsed.end] == "+" or norm[at] != "0" and not _is_year(number) and _is_set_line(norm, at)


def _is_set_line(norm: str, at: int) -> bool:
    """Whether the line at ``at`` is one of several that open with a number, some with an amount: 132 在孵企业 / 68% 创业者占比."""
    lines = [line for line in norm[max(0, at - _SET_REACH):at + _SET_REACH].split("\n") if _SET_LINE.fullmatch(line)]
    return len(lines) > 2 and any(_SET_AMOUNT.match(line) for line in lines)


def _is_card(norm: str, at: int, end: int) -> bool:
    """Whether a number stands alone above its label, and the card before or behind it is a figure too: 30+ / 服务企业 / 12 / 核心模块."""
    if at and norm[at - 1] != "\n" or norm[at] == "0" or _is_year(norm[at:end]) or not _LABEL_BELOW.match(norm, end):
        return False
    number = norm[at:end]
    near = norm[max(0, at - _LONGEST_CARD):end + _LONGEST_CARD]
    if number.isdigit() and (f"\n{int(number) - 1}\n" in near or f"\n{int(number) + 1}\n" in near):
        return False  # numbers of a list
    return bool(_CARD_BELOW.match(norm, end) or _CARD_ABOVE.search(norm, max(0, at - _LONGEST_CARD), at))


def _is_more(norm: str, at: int, unit: Unit | None) -> bool:
    if unit is not None:
        return unit.sort == "count" or not unit.surface.isascii()  # 200+亩
    return norm[at:at + 1] in _BARE_END or norm.startswith(load_cues("noun"), at)


def _is_open_count(norm: str, at: int, end: int) -> bool:
    """Whether a number with + counts what the Chinese words behind it name: 300+合作客户; of 1+产业 and 5+兴趣课 nobody knows."""
    counted = norm[end + 1:end + 3].lstrip()[:1]
    return 1 < end - at and "\u4e00" <= counted <= "\u9fff" and (end - at > 2 or norm[at] != "1") and norm[at - 1:at] not in _SLOGANS and \
        (end - at != 4 or norm[at:at + 2] not in ("19", "20"))


def _count(text: str, norm: str, at: int, floor: int, parsed: Parsed, rule: str) -> Numeral:
    return complete_quantity(text, norm, floor, at, parsed.digits_end, parsed.end, parsed.written, NO_UNIT,
                             open_digit=parsed.open_digit, rule=rule)


def _read_counted(text: str, norm: str, at: int, floor: int, parsed: Parsed) -> Numeral | None:
    """排名12, 26县, 指数为52.3: numbers that the words around them make a rank or a count."""
    end = parsed.digits_end
    number, before, after = norm[at:end], norm[max(at - 6, floor):at], norm[parsed.end:parsed.end + 1]
    if number in _INDEX_BASES and _IS_BASE.search(norm, max(at - 16, 0), at):
        return None
    is_whole = "." not in number and (len(number) < 4 or norm.startswith(_JOBS, parsed.end))
    if is_whole and norm.startswith(load_cues("noun"), parsed.end) and not norm.startswith(_NO_COUNT, parsed.end):
        return _count(text, norm, at, floor, parsed, "noun")  # 居7县第一 too
    if is_whole and norm.startswith(_JOBS, parsed.end):
        return _count(text, norm, at, floor, parsed, "noun")
    if is_whole and norm[end:end + 1] != "强" and _RANKED.search(before) and int(number):
        return make_rank(text, at, end, int(number), "", (at, end))
    is_end = after == "" or after in _BARE_END or norm.startswith(_BOUNDS, end) and norm[end + 2:end + 3] in ("", *_BARE_END)
    if is_end and (norm[at - 1] in _READING_ENDS and norm.endswith(_READING, floor, at) and not _is_year(number) or
                   "." in number and norm.endswith(("指数", "容积率"), floor, at)):
        return _count(text, norm, at, floor, parsed, "bare")  # 采购经理指数49.5
    if (is_end or after == "、") and norm[at - 1] in "口数量" and before.endswith(_HEADCOUNTS) and not _is_year(number):
        return _count(text, norm, at, floor, parsed, "bare")
    if is_end and (_BARE_CUE.search(before) or find_bound_before(norm, at, floor)[1]) and not _is_year(number):
        return _count(text, norm, at, floor, parsed, "bare")
    is_from = "." in number and (norm[at - 1] in "由从" or norm[at - 1] == "的" and _FROM_THEN.search(norm, max(at - 14, 0), at)) and \
        _FROM.match(norm, end) is not None
    return _count(text, norm, at, floor, parsed, "bare") if parsed.open_digit or is_from else None


def _is_year(number: str) -> bool:
    return len(number) == 4 and number[:2] in ("19", "20") and number.isdigit()


def _name_bare(text: str, norm: str, at: int, end: int) -> Numeral:
    if _is_year(norm[at:end]):
        return new_numeral(Numeral, at, end, text[at:end], "time", "year")
    after = norm[end:end + 1]
    is_word = after.isalpha() and not after.isascii()
    return new_numeral(Numeral, at, end, text[at:end], "name" if is_word else "other", "bare")
