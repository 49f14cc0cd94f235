"""Units that may be another word, whatever follows (方 度 点 P 期): whether one is a unit behind its number."""
from __future__ import annotations

from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.numerals.chinese_numbers import Written
from corpus_tools.numerals.money import is_price
from corpus_tools.numerals.numeral_cues import compile_cue
from corpus_tools.numerals.units import Unit

_UPS, _FALLS = compile_late("[、，]?[0-9一二两三四五六七八九十]{1,3}[降平跌减缩]"), compile_late("[0-9一二两三四五六七八九十][降平跌减增涨]$")  # 12升2降
_ROAD = compile_late("(?:大道|大街|(?<![道公铁水线网修筑])路)$")  # 中山路二段, an address
_MANY_CASES = tuple("共获准达逾近约过成理请有计定")  # before 120案, a count
_FEW, _MANY = 4, 10000  # as with 万
# 举办培训班超30期: what is held again and again
_COURSES = compile_late("(?:班|讲座|培训|沙龙|论坛|夜校|课堂|学堂|简报|课程|栏目|节目|展览|研修|训练营|宣讲|讲坛|直播|公开课)(?:共计?|累计|合计|已|达|了|约|近|超过?|逾)*$")
_ENDS = ("", *"，。；、）\n的")


def allow_unit(unit: Unit | None, norm: str, start: int, end: int, written: Written, *,
               has_multiplier: bool) -> Unit | None:
    """The unit, or None where a word of double meaning (方 度 点 P) is none behind this number; end is behind the unit."""
    if unit is None or not unit.doubtful:
        return unit
    sort = unit.sort
    has_multiplier = has_multiplier or written.power >= 0 and written.digits * 10**written.power >= _MANY  # 节电4050700度
    if sort == "after_multiplier":
        if has_multiplier and unit.surface == "方" and (
                compile_cue("floor", "[^，。；、0-9]{0,4}(?:@)").match(norm, end) or
                compile_cue("floor", "(?:@)(?:规模|总量|总?共|合计|累计|达到?|约为?|近|超过?|逾|为|有)*$").search(norm, max(start - 12, 0), start)):
            return change(unit, unit="m2", sort="area")  # 20万方厂房
        return unit if has_multiplier or norm[end:end + 1] == "/" else None
    if sort == "energy_after_multiplier":
        if compile_cue("warm", "(?:@)[^，。；]{0,6}$").search(norm, max(start - 12, 0), start):
            return change(unit, unit="degC", sort="temperature")
        if norm.rfind("度电", max(start - 24, 0), start) > 0 and norm[end:end + 1] not in "以的":
            return unit  # 每用10度电，就有4度来自太阳能
        return unit if has_multiplier or compile_cue("electric", "(?:@)[^，。；]{0,14}$").search(norm, max(start - 18, 0), start) else None
    if sort == "index":
        return unit if written.power < 0 or 100 <= written.digits < 10**6 and written.power == 0 else None
    if unit.surface == "呎" and written.power >= 0 and written.digits * 10**written.power >= 100:
        return change(unit, unit="ft2", sort="area")  # so long a foot is a square one: 實用面積500呎
    if unit.surface == "案" and written.digits >= 100:
        return unit if norm[start - 1:start] in _MANY_CASES else None  # 709案: what happened on a ninth of July
    if unit.surface == "年" and has_multiplier and (norm[end - 2] == " " or norm[end:end + 1] in ("升", "增", "跌", "减")):
        return None  # 5,830亿 年营业额, 达417亿年升9%
    if unit.surface == "块":
        return change(unit, unit="CNY", sort="money") if is_price(norm, start, end) else unit
    if unit.surface == "期":
        return unit if norm[end:end + 1] in _ENDS and _COURSES.search(norm, max(start - 14, 0), start) is not None else None
    if unit.surface == "段" and _ROAD.search(norm, max(start - 2, 0), start) or \
            unit.surface == "升" and (_UPS.match(norm, end) or _FALLS.search(norm, max(start - 2, 0), start)) or \
            unit.surface == "甲" and (written.digits < _FEW or norm[end - 2] not in "0123456789余多千百十"):
        return None  # 3甲医院, 八甲, but 60甲鳳梨田
    return unit if unit.surface != "P" or has_multiplier or written.digits >= 10 or norm.startswith("算力", end) else None
