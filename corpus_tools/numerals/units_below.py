"""Figures on a line of their own whose unit stands in their label: 12+ / 年服务经验, 3 / 万平方米园区面积, 12.6 / 规划面积（平方公里）."""
from __future__ import annotations

import re

from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.numerals.arabic_parts import Parsed
from corpus_tools.numerals.quantities import complete_quantity
from corpus_tools.numerals.units import find_unit

# what opens a label as a unit, and no word that only begins with such a character (人才, 项目, 年产值, 场地)
_COUNTED = "家(?![庭具电居])|名(?![单牌优片])|个(?![人体税性])|项(?!目)|人(?![才均口数力员事居文])|件|条(?!件)|台(?![湾州风])|套(?!餐)|座(?!谈)"
_SIZED = "亩|平方米|平米|㎡|公里|吨|%|元(?!素)"
_YEARS = "年(?=[^\\n]{0,6}(?:经验|历史|积累|沉淀|专注|深耕|传承|历程|品牌|坚守)[ \\u3000]*(?:\\n|$))"
_SUMS = "资[金产]|用户|会员|粉丝|客[户流]|人次"  # what only a multiplier stands before: 100 / 亿资金规模
_LABEL = compile_late(rf"\+?\n[ \u3000]*(?:(?P<power>[百千]?[万亿])?(?P<unit>{_COUNTED}|{_SIZED}|{_YEARS})|(?P<alone>[百千]?[万亿])(?={_SUMS}))"
                      r"[\u4e00-\u9fff]{2,10}[ \u3000]*(?:\n|$)")
# a label that tells the unit in brackets, as the head of a column does: 规划面积（平方公里）
_HEADED = compile_late(r"[ \u3000]*[\u4e00-\u9fff]{2,14}（(?P<power>[百千]?[万亿])?(?P<unit>[\u4e00-\u9fffA-Za-z㎡%]{1,6})）[ \u3000]*(?=\n|$)")
_FIGURE = compile_late(r"[ \u3000]*\d[\d,.]*\+?[ \u3000]*(?=\n|$)")
_MOST = 40  # lines of one run of labels and figures
_POWERS = {"万": 4, "亿": 8, "百万": 6, "千万": 7, "百亿": 10, "千亿": 11}


def read_below(text: str, norm: str, at: int, floor: int, parsed: Parsed) -> Numeral | None:
    """The number that fills its line with the unit that its label brings; None where none does.

    >>> from corpus_tools.numerals.arabic_parts import parse_number
    >>> norm = "12+\\n年服务经验\\n"
    >>> q = read_below(norm, norm, 0, 0, parse_number(norm, 0)).quantity
    >>> (q.value, q.bound, q.unit)
    (12, '>', 'year')
    """
    if at and norm[at - 1] != "\n" or norm[parsed.end:parsed.end + 1] not in ("\n", "+", ""):
        return None
    label = _LABEL.match(norm, parsed.end)
    if label is None:
        label = _find_head(norm, at, parsed.end)
        if label is None:
            return None
        power, unit = _POWERS.get(label["power"] or "", 0), find_unit(label["unit"], 0)
        if unit is not None and unit.surface != label["unit"]:
            return None
    else:
        power = _POWERS.get(label["power"] or label["alone"] or "", 0)
        unit = find_unit(label["unit"] or ("元" if norm[label.end("alone")] == "资" else "个"), 0)
    if unit is None:
        return None
    if unit.sort == "duration":  # what the figure is set there for
        unit = change(unit, sort="count")
    written = parsed.written._replace(power=parsed.written.power + power, place=parsed.written.place + power)
    return complete_quantity(text, norm, floor, at, parsed.end, parsed.end, written, unit, open_digit=parsed.open_digit, rule="below",
                             flags=("shared_unit",) if power else ())


def _find_head(norm: str, at: int, end: int) -> re.Match[str] | None:
    """The label with a unit in brackets above or below a figure, on the side where the run of both begins with the other."""
    below = _HEADED.match(norm, end + 1 + norm.startswith("+", end)) if norm[end:end + 1] in ("\n", "+") else None
    start = norm.rfind("\n", 0, at - 1) + 1 if at else 0
    above = _HEADED.match(norm, start, at) if at else None
    if above is None or above.end() != at - 1:
        return below
    if below is None:
        return above
    is_label = True  # whether the line looked at is to be a label
    for _ in range(_MOST):
        if not start:
            break
        before = norm.rfind("\n", 0, start - 1) + 1
        line = (_FIGURE if is_label else _HEADED).match(norm, before, start)
        if line is None or line.end() != start - 1:
            break
        start, is_label = before, not is_label
    return above if is_label else below


def strip_unit(words: str, measure: str) -> tuple[int, int]:
    """Where the words of a label begin and end without the unit that was read from it.

    >>> strip_unit("年服务经验", "年"), strip_unit("亿资金规模", "元"), strip_unit("规划面积（平方公里）", "平方公里")
    ((1, 5), (1, 5), (0, 4))
    """
    if words.endswith("）"):
        return 0, words.rindex("（")
    return next((words.index(part) + len(part) for part in (measure, "亿", "万") if part in words[:6]), 0), len(words)
