"""What a short line shows by its form: a date, a link, a bar of links, an address."""
from __future__ import annotations

import re

from corpus_tools.clean.draft import Draft, Line
from corpus_tools.clean.rules import find_rule
from corpus_tools.late import compile_late

_MONTH_NAME = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
DATE = (r"(?:(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?[日号]|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d\d[01]\d[0-3]\d(?!\d)"
        rf"|\d{{1,2}}[./]\d{{1,2}}[./](?:19|20)\d\d(?!\d)|{_MONTH_NAME} \d{{1,2}}[,，]? ?(?:19|20)\d\d(?!\d)"
        rf"|\d{{1,2}} {_MONTH_NAME} (?:19|20)\d\d(?!\d))")
_CLOCK = r"[ T]*(?:星期.|周.|[上下]午)?[ ]*\d{1,2}[:时点]\d{1,2}(?:[:分]\d{0,2})?(?:\.\d+)?秒?"
DATE_LINE = compile_late(
    rf"(?:(?:今天是|今日|现在是|当前时间|当前日期|北京时间)[： ]*)?(?:《[^》]{{1,20}}》 ?)?"
    rf"{DATE}(?:{_CLOCK})?(?: ?（?(?:星期|周)[一二三四五六日天]）?)?(?: ?农历[^，。]{{2,12}})?[）\] ]*(?: ?\d{{1,8}} ?(?:人?次|阅读|浏览|人阅读|次浏览|次阅读))?$")
_DATED = compile_late(rf"{DATE}(?:{_CLOCK})?(?:[ |/]+[^，。0-9]{{2,60}})?$")
# 创投圈 · 早期 | 作者 王小明 | 2024-03-05 10:05, 云江经济微报 第187期 2024年3月, 云江区统计局 2024年3月
_SOURCE_DATED = compile_late(rf"(?:[\u4e00-\u9fffA-Za-z0-9#：]{{1,18}}[ |/·>（）]+){{1,9}}"
                             rf"(?:{DATE}(?:{_CLOCK})?.{{0,30}}|(?:(?<=[期号局队委室府心] )|(?<=[委协商]会 ))(?:19|20)\d\d年\d{{1,2}}月)$")
# 云江日报2024/3/5 19:31:47, （记者 王小明/台中报导）2024/3/5 19:31
_JOINED = compile_late(rf"(?:[\u4e00-\u9fff·]{{2,12}}|[^（），。]{{4,40}}报[道导][）\]][ ]?){DATE}"
                       rf"(?:{_CLOCK}[\u4e00-\u9fff]{{0,4}}(?: {{1,4}}(?:\d{{1,8}}|[\u4e00-\u9fff]{{2,4}})){{0,4}}| [^，。]{{2,30}})$")
# 2031年第9期 · 5月15日 · 某研究中心编
_ISSUE = compile_late(r"[^，。0-9]{0,24}(?:19|20)\d\d年第? ?\d{1,4} ?期[^，。0-9]{0,6}"
                      r"(?:总第 ?\d{1,5} ?期[^，。0-9]{0,4})?\d{1,2}月\d{1,2}日[^，。0-9]{0,24}$")
_OF_WIRE = compile_late(r"[（\[【][\u4e00-\u9fff]{2,8}[网社报台]讯?[）\]】] ?(?=(?:19|20)\d\d)")  # [云江网讯] 2031-03-05 09:26
# an account's name and a day without its year, below a post's title: 云江软件园 昨天 18:30
_RECENT = compile_late(r"(?:(?:原创|转载) )?(?:[\u4e00-\u9fffA-Za-z0-9·]{2,18} ){1,2}(?:今天|昨天|前天|\d{1,2}月\d{1,2}日|(?:星期|周)[一二三四五六日天]|"
                       r"\d{1,2}(?:天|小时|分钟)前)(?: \d{1,2}:\d\d)?(?: 发表于[\u4e00-\u9fff]{2,6})?$")
# 某县政府 113年3月12日, 113/03/12
_REPUBLIC = compile_late(r"[\u4e00-\u9fff]{0,16}[ （]*(?:中华)?(?:民国)? *1[0-4]\d(?: ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|([./-])\d{1,2}\1\d{1,2})[）]?$")
_MONTH_LINE = compile_late(r"[（(]?(?:(?:19|20)\d\d ?年 ?(?:1[0-2]|0?[1-9]) ?月|(?:19|20)\d\d[-/.](?:1[0-2]|0[1-9])|"
                           r"[一二][〇零九][〇零一二三四五六七八九]{2}年十?[一二三四五六七八九十]月)[)）]?")
_LABELLED = compile_late(rf"(?:(?:撰文|作者|记者|文|图文)[：/][^，。：]{{2,20}} )?[^，。：]{{0,12}}"
                         r"(?:时间|日期|发布|发表|出版|刊登|更新|[Uu]pdated|Posted|Published|Date|Time)[： ]{0,3}"
                         rf"{DATE}(?:{_CLOCK})?(?![^ |/）)\]])")
# [2024-03-05] 作者：办公室 浏览次数：88, 来源：某局 时间：2024-03-05: wherever it stands
_PAIR = (r"(?:(?:信息|文章|稿件)?来源|稿源|作者|编辑|责编|供稿|撰稿|通讯员|本报记者|记者|(?:发布|发表|更新)(?:者|人|单位|时间|日期)?|时间|日期|"
         rf"(?:浏览|点击|阅读|访问)(?:次数|人数|[量数率])?)[： ]{{1,2}}(?:{DATE}(?:{_CLOCK})?|[^ ，。：|0-9]{{0,16}}|\d{{0,8}})[ 次|/]{{0,6}}")
_FILED = compile_late(rf"[\[【（]?(?:{DATE}(?:{_CLOCK})?[\]】）]?[ |/]{{0,4}})?(?:{_PAIR}){{1,6}}$")
_LABEL = compile_late("来源|作者|编辑|浏览|点击|阅读|字号|字体|发布|访问|打印|分享|责编|记者|信息|稿源|时间|日期")
_ADDRESS = compile_late(r"(?:https?://|www\.)[^\s\u4e00-\u9fff]+|[\w.-]+\.(?:com|cn|net|org|hk|tw|gov|edu)(?:/[^\s\u4e00-\u9fff]*)?")
_SITE_BEFORE = compile_late(r"^(?:https?[:：]//)?[\w.-]+\s+")
_ADDRESS_SIGN = compile_late(r"://|www\.|\.(?:com|cn|net|org|hk|tw|gov|edu)")
_LINK_EXTRAS = compile_late(r"[（\[ ]*(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?: ?\d{1,2}:\d\d(?::\d\d)?)?[）\] ]*|^[^\w“《（]+|\s+")
_DIGIT = compile_late(r"\d")
# 某报官网 > 某省 > 经济: where on a site a page stands
# three parts of a site or more, or fewer behind which the path goes on
_PATH = compile_late("(?:> )?[^ >»›﹥，。：0-9]{2,12}(?:(?: ?(?:>{1,2}|[»›﹥]) ?[^ >»›﹥，。：0-9]{2,12}){2,6}(?: ?(?:>{1,2}|[»›﹥]))?|"
                     "(?: ?(?:>{1,2}|[»›﹥]) ?[^ >»›﹥，。：0-9]{2,12})?(?: ?(?:>{1,2}|[»›﹥])))$")
_BAR = compile_late(r"[ ]*[|·/>»][ ]*|[ ]{1,}")
_PARTING, _LEAST_PARTS = " |·/>»", 4  # what stands between the words of a bar, and how many these are


def may_hold_number(norm: str, zone: str) -> bool:
    """Whether a line is one that may tell a telephone number or how often a page was read."""
    return zone != "body" and len(norm) <= 120 and "。" not in norm and _DIGIT.search(norm) is not None


def has_year(norm: str) -> bool:
    """Whether a line may hold a date: a quick look."""
    return "20" in norm or "19" in norm


def is_month_line(norm: str) -> bool:
    """Whether a line is a month: 2031年4月, （二〇三一年四月）."""
    return 6 < len(norm) < 13 and _MONTH_LINE.fullmatch(norm) is not None


def is_date_line(norm: str, zone: str, *, month: bool = False) -> bool:
    """Whether a line is a date, with a clock, an outlet or a label at most; ``month``: a month alone above the text will do."""
    if month and zone == "head" and is_month_line(norm):
        return True
    dated = has_year(norm)
    if not dated and zone != "head" or len(norm) > 120 or "。" in norm:
        return False
    wire = _OF_WIRE.match(norm)
    bare = norm[wire.end():] if wire is not None else norm.lstrip("（[ •·●□■◎○◆▲★▶►")
    if bare.startswith(("http", "www.")):
        bare = _SITE_BEFORE.sub("", bare)  # http://www.x.com 2017-01-17 10:17
    if dated and DATE_LINE.match(bare):
        return True
    if zone == "head" and len(norm) <= 50 and (" " in bare and _RECENT.match(bare) or _REPUBLIC.match(bare) and (
            norm[-1:] in "日）" or norm[:1] == "1" and len(norm) < 10)):
        return True
    if dated and norm[-1:] != "。" and _FILED.match(bare) and re.search(DATE, bare):
        return True
    if zone == "body" or not dated or not any(c.isdigit() for c in norm[:40]):
        return False
    if _DATED.match(bare) or _LABELLED.match(bare):
        return True
    match = re.match(DATE, bare)
    return bool(match and _LABEL.search(bare, match.end())) or zone == "head" and bool(
        _SOURCE_DATED.match(bare) or _JOINED.match(bare) or _ISSUE.match(bare))


def tells_source(norm: str) -> bool:
    """Whether a line says where and when a text came out: a date or a label of such a line is in it."""
    return _LABEL.search(norm) is not None or has_year(norm) and re.search(DATE, norm) is not None


def is_link_line(draft: Draft, i: int, norm: str, prose: int) -> bool:
    """Whether a line is made of links, with a date or marks between them at most."""
    line = draft.lines[i]
    rest = len(_LINK_EXTRAS.sub("", norm)) - line.links
    if line.links < 4 and rest > 1 or rest > 2 and (line.links < 3 * rest or rest > 16):
        return False
    if line.kind == "heading" and (line.level == 1 or draft.markup != "page" or i + 1 < len(draft.lines)
                                   and not draft.lines[i + 1].links and draft.lines[i + 1].end - draft.lines[i + 1].start > 60):
        return False
    return "。" not in norm[:-1] or prose >= 2


def is_bar(line: Line, norm: str) -> bool:
    """Short words side by side, most of them a navigation's or links."""
    if len(norm) > 200 or "，" in norm or "。" in norm or sum(map(norm.count, _PARTING)) < _LEAST_PARTS - 1:
        return False
    parts = [part for part in _BAR.split(norm) if part]
    if len(parts) < _LEAST_PARTS or sum(len(part) <= 6 for part in parts) < 0.6 * len(parts):
        return False
    known = sum(1 for part in parts if find_rule(part, "head") in ("navigation", "tool bar"))
    return known >= 3 or known >= 2 and "|" in norm or line.links * 2 >= len(norm)


def is_path(norm: str) -> bool:
    """Whether a line is the path of a page through its site.

    >>> is_path("云江日报网 > 园区 > 要闻"), is_path("云江高新区>产值破百亿")
    (True, False)
    """
    return (">" in norm or "›" in norm or "»" in norm or "﹥" in norm) and _PATH.match(norm) is not None


_PICTURE = compile_late(r"[^ ，。；：]{1,60}\.(?:jpe?g|png|gif|bmp|webp|JPE?G|PNG|GIF|BMP)")


def is_address(norm: str) -> bool:
    """A line that is mostly a web address, or the name of a picture's file."""
    if norm[-1] in "gGpPfF" and _PICTURE.fullmatch(norm):
        return True
    if not _ADDRESS_SIGN.search(norm):
        return False
    return 2 * sum(m.end() - m.start() for m in _ADDRESS.finditer(norm)) > len(norm)
