"""Where on a page its article stands: the element that holds its prose, the title above it, and what lies outside."""
from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, MutableMapping, Sequence
from itertools import accumulate

from corpus_tools.clean.draft import Draft, Line
from corpus_tools.clean.rules import find_inside, find_rule
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.normal import normalise

AREAS = frozenset({"table", "tbody", "tr", "td", "th", "div", "article", "section", "main", "center", "form", "body", "dd", "dl", "ul"})
_TAG = compile_late(r"<[^<>]*>")
_SENTENCE = compile_late("[。！？；]")
_LEAST_PROSE = 60  # characters of a page's prose without which it has no article's place
_MOST_OF_IT = 0.66  # share of the prose that the article's element holds
_CUT_OFF = ("...", "…", "．．．", "[详细]", "[全文]", "[详情]")  # the end of a summary
_SHORTEST = 25  # characters of a line of prose
_LONGEST = 4000
_LONGEST_TITLE, _SHORTEST_NAMED = 80, 6
_MOST_BETWEEN = 4  # lines between a title and the article's element that no rule takes out
_INSIDE = 3  # lines of the article's element among which its title may stand
_OF_THE_HEAD = ("page title", "page description", "title")
_NO_TITLE = (*_OF_THE_HEAD, "cell", "deck", "caption")
_TITLES = ("page title", "meta articletitle", "meta og:title")
TITLE_LABEL = compile_late("(?:文章|新闻|信息)?(?:主题|标题|题目) ?： ?(?=.)")
_TOLD = frozenset({"info line", "date line", "author box"})
# What ends an article: below one of these, whatever stands outside its element belongs to the page.
ENDS = frozenset({"tool bar", "editor", "related", "link", "info line", "date line", "navigation", "copyright", "share bar",
                   "comments", "pager", "contact", "footer", "statement", "subscription", "advert", "tags", "qr code", "author"})
_DATED = compile_late(r"(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日(?!在)|[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))")
# a figure and its label on lines of their own, as pages of companies show them above their text
_CARD_FIGURE, _CARD_LABEL = compile_late(r"[约超近逾]?\d[\d,.]*[万亿]?\+?[%\u4e00-\u9fff㎡]{0,3}\+?"), compile_late(
    r"(?!.*(?:访问|浏览|在线|点击|阅读|评论|点赞|收藏|转发|关注))[^\d，。：；|]{2,14}")
_CARDS = 6  # lines of three of them
_SITE_NAME = compile_late(r"(?:网|网站|在线|报|数字报|电子报|电子版|频道|中心|首页|主页|详情|详细|正文|内容页?|新闻|动态|资讯|要闻|公司|集团|政府|委员会|管委会"
                          r"|局|厅|院|园|园区|开发区|高新区|新区)$")


def mark_places(text: str, lines: Sequence[Line], areas: Sequence[tuple[int, int]]) -> list[Line]:
    """The lines of a page with their place: before (-1), in (0) or behind (1) the smallest element that holds most of its prose.

    >>> text = "<div><p>天气：晴</p></div><div><p>" + "园区去年实现产值五十亿元，比上年增长一成。" * 4 + "</p></div>"
    >>> found = mark_places(text, [Line(8, 12), Line(30, 114)], [(0, 22), (22, 124)])
    >>> [line.place for line in found]
    [-1, 0]
    """
    weights = [_weigh(text, line, "tail") for line in lines]
    if not any(weights):  # all that there is holds a word of furniture
        weights = [_weigh(text, line, "body") for line in lines]
    teasers = [i for i in range(1, len(lines)) if weights[i] and 2 * lines[i - 1].links > lines[i - 1].end - lines[i - 1].start]
    if len(teasers) > 1:  # linked titles, each with its summary
        weights = [0 if i in teasers else weight for i, weight in enumerate(weights)]
    total = sum(weights)
    if total < _LEAST_PROSE:
        return list(lines)
    sums = [0, *accumulate(weights)]
    starts = [line.start for line in lines]
    best: tuple[int, int] | None = None
    for a, b in areas:
        if (best is None or b - a < best[1] - best[0]) and \
                sums[bisect_left(starts, b)] - sums[bisect_left(starts, a)] >= _MOST_OF_IT * total:
            best = a, b
    if best is None:
        return list(lines)
    return [change(line, place=-1) if line.end <= best[0] else change(line, place=1) if line.start >= best[1] else line for line in lines]


def _weigh(text: str, line: Line, zone: str) -> int:
    """How many characters of prose a line of the page holds; none where it reads as furniture of a zone."""
    size = line.end - line.start
    if size < _SHORTEST or line.kind in ("page title", "page description") or 2 * line.links > size:
        return 0
    words = text[line.start:line.end]
    if "<" in words:
        words = _TAG.sub("", words)
    size = len(words)
    if words.endswith(_CUT_OFF) or size < _SHORTEST or 2 * line.links > size or not _SENTENCE.search(words) and words.count("，") < 2:
        return 0
    if size <= 300:
        norm = normalise(words)
        if find_inside(norm, zone) or find_rule(norm, "body"):
            return 0
    return min(size, _LONGEST)


def drop_outside(draft: Draft, norms: Sequence[str], rules: MutableMapping[int, str]) -> list[Line]:
    """Give a rule to what stands above the title and to what follows the article's end outside its element: the lines, the title marked."""
    lines = list(draft.lines)
    inside = [i for i, line in enumerate(lines) if not line.place and line.kind not in _OF_THE_HEAD]
    if draft.markup != "page" or not inside or not any(line.place or line.kind == "title" for line in lines):
        return lines
    title, sure = find_title(draft, norms, rules)
    if title >= 0:
        rules.pop(title, None)  # a short one among a navigation's words
        cards = _find_cards(lines, norms, rules, title)
        for i in range(title):
            if lines[i].place < 0 and i not in rules and lines[i].kind != "title":
                if i not in cards:
                    rules[i] = "outside"
            elif lines[i].kind == "title" and i not in rules and (sure or _SITE_NAME.search(norms[i])):
                rules[i] = "page title"
        for i in range(title + 1, inside[0]):  # 2024年3月5日 08:40 某某日报, without a label
            if _is_told(norms[i], rules.get(i, "")) and rules.get(i, "link") == "link":
                rules[i] = "date line"
        if (sure or TITLE_LABEL.match(norms[title])) and not any(line.kind == "title" and i not in rules for i, line in enumerate(lines)):
            lines[title] = change(lines[title], kind="title")
    last = max((i for i in inside if i not in rules), default=inside[-1])
    end = draft.text.source(lines[last].end - 1)
    ended = min((start for start, _, rule in draft.removed if start > end and rule in ENDS), default=None)
    over = False
    for i in range(last + 1, len(lines)):
        if rules.get(i) in ENDS or ended is not None and draft.text.source(lines[i].start) > ended:
            over = True
        elif over and lines[i].place > 0:
            rules.setdefault(i, "outside")
    return lines


def find_title(draft: Draft, norms: Sequence[str], rules: Mapping[int, str]) -> tuple[int, bool]:
    """The number of the line that is the article's title, and whether the page shows it as one; -1 where none is found.

    It is the line that the page's own <title> names; else the one set as a title (a heading, large, centred, by its
    class) that stands nearest above the article; else the line above source and date.
    """
    lines = draft.lines
    first = next((i for i, line in enumerate(lines) if not line.place and line.kind not in _OF_THE_HEAD), len(lines))
    free = [i for i in range(first + _INSIDE) if i < len(lines) and rules.get(i, "navigation") == "navigation" and lines[i].place <= 0 and
            0 < len(norms[i]) <= _LONGEST_TITLE and lines[i].kind not in _NO_TITLE
            and (2 * lines[i].links < len(norms[i]) or lines[i].kind == "heading")]
    names = [re.sub(r"\s+", "", normalise(draft.fields[key])) for key in _TITLES if draft.fields.get(key)]
    bare = {i: TITLE_LABEL.sub("", norms[i]).replace(" ", "") for i in free}
    named = [(len(bare[i]), i) for i in free if len(bare[i]) >= _SHORTEST_NAMED and any(bare[i] in name for name in names)]
    if named:
        return max(named)[1], False
    free = [i for i in free if i not in rules and not _is_told(norms[i], "")]
    above = [i for i in free if i < first]
    for at, i in enumerate(reversed(above)):
        if at >= _MOST_BETWEEN:
            break
        if not _is_displayed(lines[i]) or len(norms[i]) < 4 or norms[i][-1] in "。：；，":
            continue
        while i - 1 in above and _is_displayed(lines[i - 1]):
            i -= 1
        return i, any(_is_told(norms[k], rules.get(k, "")) for k in range(i + 1, min(first + 2, len(lines))))
    inner = next((i for i in free if i >= first), -1)
    if inner >= 0 and _is_displayed(lines[inner]) and norms[inner][-1] not in "。：；，":
        return inner, any(_is_told(norms[k], rules.get(k, "")) for k in range(inner + 1, min(inner + 3, len(lines))))
    for i in reversed(above[-_MOST_BETWEEN:]):
        if _is_told(norms[i + 1], rules.get(i + 1, "")) and len(norms[i]) >= 4 and norms[i][-1] not in "。：；，":
            return i, True
    return -1, False


def _find_cards(lines: Sequence[Line], norms: Sequence[str], rules: Mapping[int, str], title: int) -> range:
    """The lines above the title that show the figures of a body, each above what it counts: 26年 / 专注制茶 / 230+家 / 全国门店."""
    first = last = title
    while last and (last - 1 in rules or lines[last - 1].links):
        last -= 1
    first = last
    while first > 1 and first - 2 not in rules and first - 1 not in rules and not (lines[first - 1].links or lines[first - 2].links) and \
            _CARD_LABEL.fullmatch(norms[first - 1]) and _CARD_FIGURE.fullmatch(norms[first - 2]):
        first -= 2
    return range(first, last) if last - first >= _CARDS else range(0)


def _is_told(norm: str, rule: str) -> bool:
    """Whether a line tells source or date, by its rule or by a date in a short line without one."""
    return rule in _TOLD or rule in ("", "link") and len(norm) <= _LONGEST_TITLE and "，" not in norm and _DATED.search(norm) is not None


def _is_displayed(line: Line) -> bool:
    return line.display or line.kind == "heading"
