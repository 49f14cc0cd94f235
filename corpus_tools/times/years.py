"""Years written otherwise than in four digits: two of them, in Chinese figures, of the Republic as Taiwan counts."""
from __future__ import annotations

import re

from corpus_tools.late import compile_late

YEAR = "(?:19|20)[0-9]{2}"
_LASTS = "(?!来|间|以[来上下内]|的?历史|[前后内多余])"  # what follows a number of years
_FIGURES = "〇零一二三四五六七八九"
_DIGITS = str.maketrans(_FIGURES, "00123456789")
CN_RANGE = (f"[一二][〇零九][{_FIGURES}]{{2}}(?:/[{_FIGURES}]{{2}})?年?度?[至到-](?:[一二][〇零九])?[{_FIGURES}]{{2}}(?:/[{_FIGURES}]{{2}})?年度?"
            f"|[一二][〇零九][{_FIGURES}]{{2}}/[{_FIGURES}]{{2}}(?:财政)?年度")
# 08年全年, 99年底: years of two digits, told from lengths of time by what follows
SHORT_YEAR = ("0[0-9]年(?![来内间以前后])|[12][0-9]年(?=全年|[上下]半年|第?[一二三四1-4]季度|年?[底末初](?![^，。；、]{0,3}[年])|1?[0-9](?:[-~至到—－]{1,2}1?[0-9])?月)"
              "|(?<=较)[12][0-9]年(?![前来多])|(?<![近约这过去前后立办建园了逾超达])(?:1[1-9]|2[0-9])年(?=以来)"
              "|[89][0-9]年(?=全年|[上下]半年|年?[底末初]|1?[0-9]月)")
# 一六年, 零八年, 九七年; 一二年 and 八九年 are one or two, eight or nine years
CN_SHORT_YEAR = (f"(?<![第近约逾超达前后满过几数多余点{_FIGURES}十百千万])(?!一二|二三|八九)[〇零一二八九][{_FIGURES}]年"
                 "(?!来|间|以[来上下内]|期|制|级|[前后内多])")
# 去（2020）年, 今（114）年: a word and the year that it is
TOLD_YEAR = f"[今去前明后]（(?:{YEAR}|1[0-4][0-9])）年"
# Years of the Republic. Without 民国 three digits need a text of Taiwan, two a word of time beside them as well.
ROC_YEAR = (f"(?:(?<=民国)|(?<=民国 ))[0-9]{{1,3}} ?年(?!间)|1[0-4][0-9][ 学]?年{_LASTS}"
            "|(?<=年[至到])1[0-4][0-9]年(?=间)|(?<=[自从])1[0-4][0-9]年(?=以来)"
            "|[3-9][0-9] ?年(?=[底初]|度(?!假)|(?:(?:1[0-2]|[1-9])[-~至到])?(?:1[0-2]|0?[1-9])月)"
            "|(?<=[于自至从较比由])[3-9][0-9]年" + _LASTS)
ROC_RANGE = ("1[0-4][0-9](?:、1[0-4][0-9]){0,3}[及和与、]1[0-4][0-9]年(?!1?[0-9]月|[来以间])"  # 103及104年
             "|(?:[3-9][0-9]|1[0-4][0-9]) ?年度?[至到~-](?:[3-9][0-9]|1[0-4][0-9]) ?年(?:度|期?间)?(?!(?:1[0-2]|[1-9])月|[底来以的左上下])")
_CN_TENS = f"(?<![{_FIGURES}十百千万第])[三四五六七八九]十[{_FIGURES[2:]}]?年"
CN_ROC_YEAR = (f"{_CN_TENS}(?=底(?!蕴|[气子])|初|(?:十[一二]?|[{_FIGURES[2:]}])月)|(?<=[于自至从由比较]){_CN_TENS}{_LASTS}"
               # 九十二年营业额达到…: with units and a word right behind it a length of time is rare
               f"|(?<![{_FIGURES}十百千万第])[七八九]十[{_FIGURES[2:]}]年(?=度|[\u4e00-\u9fff])(?!来|间|以|的|历史|[前后内多余级代期资]|经验)"
               # 一百一十三年
               f"|(?<=民国)[{_FIGURES}十百]{{1,6}}年(?!间)|(?<![{_FIGURES}十百千万第])一百(?:[〇零][{_FIGURES[2:]}]|[一二三]?十[{_FIGURES[2:]}]?)年{_LASTS}"
               f"|(?<![{_FIGURES}十百千万])一[〇零0一二三][{_FIGURES}0]年" + _LASTS)
# 2015及2016年, 2013、2014和2015年
JOINED_YEARS = f"{YEAR}(?:、{YEAR}){{0,3}}[及和与、]{YEAR}年(?!1?[0-9]月)"
_LASTING = compile_late("(?:成立|创立|创办|建校|建厂|历经|走过|已有|距今|长达|迎来|庆祝|刑期?|监禁?|判处?)[了近约超过逾达]{0,2}$")
_BEFORE_FIRST = 1911  # the first year of the Republic is 1912
# the years of the censuses of the mainland, by what was counted and by their number
CENSUSES = {"人口": dict(zip("三四五六七", ("1982", "1990", "2000", "2010", "2020"))), "农业": dict(zip("一二三", ("1996", "2006", "2016"))),
            "经济": dict(zip("一二三四五", ("2004", "2008", "2013", "2018", "2023")))}


def find_era(norm: str, start: int, *, taiwan: bool) -> int:
    """Where a year of the Republic whose number stands at ``start`` begins, with its 民国; -1 where it is no year.

    >>> find_era("较民国95年", 3, taiwan=False), find_era("112年投资", 0, taiwan=True), find_era("成立112年", 2, taiwan=True)
    (1, 0, -1)
    """
    if norm.startswith("民国", max(start - 2 - (norm[start - 1:start] == " "), 0)):
        return norm.rfind("民国", 0, start)
    return start if taiwan and not _LASTING.search(norm, max(0, start - 8), start) else -1


def read_year(base: str, number: int = 0, *, of_republic: bool = False) -> int:
    """The year of a base of any of these forms; ``number`` is what its Chinese number comes to.

    >>> [read_year(base) for base in ("2024年", "2024财年", "二〇二四年", "08年", "一六年", "九七年", "去（113）年")]
    [2024, 2024, 2024, 2008, 2016, 1997, 2024]
    >>> read_year("114年", of_republic=True), read_year("八十四年", 84, of_republic=True)
    (2025, 1995)
    """
    if "（" in base:
        year = int(base[2:-2])
        return year if year > 1000 else _BEFORE_FIRST + year
    word = base.rstrip(" 年学")
    digits = word.translate(_DIGITS)
    if of_republic:
        return _BEFORE_FIRST + (int(digits) if digits.isdecimal() else number)
    if digits[:4].isdecimal() and len(digits) > 3:  # 2025财年 too
        return int(digits[:4])
    return int(digits) + (2000 if digits < "50" else 1900)


def read_range(text: str) -> tuple[int, int]:
    """First and last year of 2020—2022年, 二〇一九至二三年度, 2019/20至2023/24年度.

    >>> read_range("2020-2022年"), read_range("二〇一九至二三年度"), read_range("2019/20至2023/24年度")
    ((2020, 2022), (2019, 2023), (2019, 2024))
    >>> read_range("2015及2016年"), read_range("2010和2015年")  # years that follow one another are a range
    ((2015, 2016), (0, 0))
    """
    first, *between, last = re.findall("[0-9]{2,4}", text.translate(_DIGITS))
    if text[4] in "、及和与" and int(last) - int(first) != len(between) + 1:
        return 0, 0
    return int(first), int(last if len(last) == 4 else first[:2] + last)
