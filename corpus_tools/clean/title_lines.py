"""The title among the lines above the prose of a page without markup: what of the site stands above it, and what hangs on it."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.clean.draft import Draft, Line, edit_draft
from corpus_tools.clean.line_signs import is_path
from corpus_tools.clean.rules import find_rule
from corpus_tools.late import compile_late

_BELOW_TITLE = frozenset({"info line", "date line"})
_ABOVE_TITLE = frozenset({"info line", "tool bar", "subscription", "navigation", "contact", "copyright", "advert"})
_MAY_BE_TITLE = compile_late("[^。；]{8,60}(?<![，：、])")
_DECK = compile_late(r"^[-—（(]|(?:19|20)\d\d年\d{1,2}月\d{1,2}日")  # 2026年1月27日在某某会议上: the title stands above it
_LONGEST_PART, _LEAST_PARTS, _LINKS = 24, 4, 3  # characters; lines; bars between links
_FARTHEST, _FIRST = 16, 3  # lines from the top of the page
_SHORTEST = 8  # characters of a title
# 云江新闻网, 云江日报数字报; 区县动态; 云江经济 2031年第3期; 附件2; 首页要闻园区科技楼市教育; 浙江切换; a day in pieces
_OF_SITE = compile_late("(?:[\u4e00-\u9fff]{2,10}-)?[\u4e00-\u9fff]{2,14}(?:网|网站|门户|数字报|电子报|电子版|日报|晚报|晨报|商报|频道|客户端)(?:首页)?"
                        "|[\u4e00-\u9fff]{2,4}(?:要闻|动态|新闻|资讯|公告|专题|信息|之窗|速递|快讯|时讯|头条)"
                        r"|[\u4e00-\u9fff]{2,10} ?(?:19|20)\d\d ?年?第? ?\d{1,3} ?期|[^，。；]{0,12}总第 ?\d{1,6} ?期.{0,20}"
                        r"|附件 ?[0-9一二三四五六七八九十]{0,2}：?|首页[\u4e00-\u9fff]{10,60}|[\u4e00-\u9fff]{2,4}切换|切换[\u4e00-\u9fff]{2,4}"
                        r"|(?:[^|，。；0-9]{1,16}\|){4,20}[^|，。；0-9]{0,16}|[^0-9\u4e00-\u9fff]{4,60}"
                        r"|(?:19|20)\d\d ?年?|\d{1,2} ?月 ?\d{1,2} ?日|\d{1,2}/\d{1,2}|\d{1,2}:\d\d(?::\d\d)?"
                        r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[,，]? [^\u4e00-\u9fff]{4,24}"
                        r"|[A-Z][A-Za-z ]{6,40}[:：] ?[\w.]{2,40}")
_SHORT_PATH = compile_late("[^>»›，。：]{2,14}(?:>{1,2}|[»›]) ?(?:正文|内容|文章|详情|详细|阅读|新闻|信息)[\u4e00-\u9fff]{0,4}"
                           "|[^ ，。：0-9]{2,12}(?: [-/] [^ ，。：0-9]{2,8}){2,4}|[^ ，。：0-9]{2,8}(?: (?:[/>»›→]|->) [^ ，。：0-9]{2,8}){1,4}")
# 云江新闻网 >> 园区 >> 某某项目投产
_PATH_BEFORE = compile_late("(?:[^ >»›，。：0-9]{2,12} ?(?:>{1,2}|[»›]) ?){1,6}(?=[^>»›]{8,60}$)")
_BRACKET_BEFORE = compile_late(r"（[^）0-9]{2,6}）(?=[^（）]{8})|\[[^\]0-9]{2,6}\](?=[^\]]{8})")
_SITE_BEHIND = compile_late("(?:(?:_| [-|] |--?|[|丨])[^ _|丨，。“”《》-]{2,14}(?:网|网站|频道|日报|晚报|政府|委员会|厅|局|门户|平台|在线|百科|文库|论坛|首页)){1,3}$"
                            "|(?:[|丨][^|丨，。]{1,6}){2,6}$")
_SIGNS = frozenset("_|丨->»›（[")


def drop_around_title(lines: Sequence[Line], norms: Sequence[str], zones: Sequence[str], rules: dict[int, str]) -> None:
    """Names of the site and of its parts above the title of a page without markup, and the tags between it and what tells its day.

    The title is the line above source and day, that which comes twice, or the first that is no part of a site.
    """
    head = [i for i in range(min(len(zones), _FARTHEST)) if zones[i] == "head" and i not in rules]
    may_be = [i for i in head if _MAY_BE_TITLE.fullmatch(norms[i]) and not _DECK.search(norms[i])]
    bars = {i: "navigation" for i in head if norms[i].count("|") > _LINKS and _OF_SITE.fullmatch(norms[i])}
    of_site = bars | {i: rule for i in head if may_be and i < may_be[-1] and (rule := _tell_of_site(norms[i]))}
    rules.update(bars)
    may_be = [i for i in may_be if i not in of_site]
    info = next((i for i, rule in sorted(rules.items()) if rule in _BELOW_TITLE and i - 1 in may_be), 0)
    title = info - 1 if info else next((i for i in may_be if norms[i] in norms[i + 1:may_be[-1] + 1]), -1)
    if title >= 0:
        _drop_above(title, lines, norms, {**rules, **of_site}, rules)
    else:
        title = next(iter(may_be), -1)
        path = max((i for i in range(title) if rules.get(i, of_site.get(i)) == "breadcrumb"), default=0)
        rules.update((i, "navigation") for i in range(path) if i not in rules and lines[i].kind not in ("title", "cell"))
    if title >= 0:
        rules.update((i, rule) for i, rule in of_site.items() if i < title and lines[i].kind not in ("title", "cell"))
        told = max((i for i in range(title, min(title + _FARTHEST, len(zones))) if zones[i] == "head" and (
            rules.get(i) in _BELOW_TITLE or i in of_site)), default=title)
        tags = [i for i in range(title + 1, told) if i not in rules and len(norms[i]) <= 10 and norms[i].isalpha()]
        if len(tags) > 1:
            rules.update((i, "tags") for i in tags)
        rules.update((i, rule) for i, rule in of_site.items() if title < i <= told and rule == "info line")


def _tell_of_site(norm: str) -> str:
    """The rule of a line that is a part of a site rather than a title; "" for none."""
    if is_path(norm) or _SHORT_PATH.fullmatch(norm):
        return "breadcrumb"
    if _OF_SITE.fullmatch(norm):
        return "navigation"
    return rule if (rule := find_rule(norm, "head")) in _ABOVE_TITLE else ""


def _drop_above(title: int, lines: Sequence[Line], norms: Sequence[str], known: dict[int, str], rules: dict[int, str]) -> None:
    """All lines above a title that is told by what stands below it or by coming twice, where a path or many lines stand there."""
    above = [i for i in range(title) if i not in rules]
    path = max((i for i in range(title) if known.get(i) == "breadcrumb"), default=-1)
    if any(lines[i].kind in ("title", "cell") or len(norms[i]) > _LONGEST_PART and norms[i].count("|") < _LINKS or
           not norms[i] or norms[i][-1] in "。！？；" for i in above):
        return
    if path >= 0 or len(above) >= _LEAST_PARTS:
        rules.update((i, "navigation") for i in above if not (
            i > path >= 0 and _MAY_BE_TITLE.fullmatch(norms[i]) and norms.count(norms[title]) < 2))


def cut_title(draft: Draft) -> Draft:
    """Take off what hangs on the first line that may be a title: a path or a label before it, the name of the site behind it."""
    for line, norm in zip(draft.lines, draft.norms(draft.lines[:_FIRST])):
        if not norm or not _MAY_BE_TITLE.fullmatch(norm):
            continue
        words = draft.words(line)
        if _SIGNS.isdisjoint(norm) or len(norm) != len(words):
            return draft
        if "—" in words:  # of a subtitle
            norm = "".join(["—" if char == "—" else plain for char, plain in zip(words, norm)])
        before = _PATH_BEFORE.match(norm) or (_BRACKET_BEFORE.match(norm) if words[0] in "【[" else None)
        behind = _SITE_BEHIND.search(norm, (before.end() if before else 0) + _SHORTEST)
        edits = [(line.start, line.start + before.end(), "", "label")] if before else []
        return edit_draft(draft, [*edits, (line.start + behind.start(), line.end, "", "page title")] if behind else edits)
    return draft
