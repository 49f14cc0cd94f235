"""Lines that are furniture because of their neighbours: values under labels, the rest of a navigation, what follows the end."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.clean.draft import Draft, Line
from corpus_tools.late import compile_late

_LABEL_ONLY = compile_late("(?:信息来源|文章来源|新闻来源|稿件来源|来源|发布时间|发布日期|时间|日期|作者|责任编辑|编辑|浏览次数|浏览量|点击数|点击量"
                           "|阅读量|字号|更新时间|发稿时间|索引号|发布机构|文号|成文日期|主题分类)：$")
_LINKED_ARROW = compile_late(r"[>＞»›]+$")
_POST = compile_late(r"^.{0,24}?发表于：? ?(?:19|20)\d\d[-/.年]")
_FLOOR = compile_late(r"(?:楼主|沙发|板凳|地板|地下室|顶楼|\d{1,4} ?[楼#])(?:$|[ （|]|发表)")
_COMMENTS = compile_late(r"(?:(?:网友|读者|最新|热门|精彩|全部|所有|发表|我要|查看|文章|用户)*(?:评论|跟帖|留言|回帖)(?:区|列表|内容)?|条评论)(?: ?[（]?\d*条?[）]?)(?: ?查看.{0,6})?$")
_COMMENTS_BEGIN = frozenset("网读最热精全所发我查文用评跟留回条")
_PROSE = 40
_RESPONSIBLE = compile_late("[（ ]*(?:责任编辑|责编|编辑)")
_MOST_AFTER_END = 4  # lines
_LONGEST_LIST_HEAD = 12
_LONGEST_TEASER = 2  # lines below a linked title
_MOST_TEASERS = 1.5  # times the text above: what is longer is text
_SHORT_RUN = 4  # neighbouring short lines, mostly of a navigation's words, that make a navigation
_OF_PAGE = frozenset({"navigation", "tool bar", "breadcrumb", "link", "punctuation"})
_GO_TO_END = frozenset({"related", "author box"})


def spread_rules(draft: Draft, norms: Sequence[str], zones: Sequence[str], rules: dict[int, str]) -> None:
    """Lines that go with a neighbour: the value under a label, what follows a list of related links, a navigation's rest."""
    lines, count = draft.lines, len(norms)
    for i in range(count - 1):
        if i in rules and _LABEL_ONLY.match(norms[i]) and zones[i] != "body":
            if i + 1 not in rules and 0 < len(norms[i + 1]) <= 40 and lines[i + 1].kind != "title":
                rules[i + 1] = "info line"
            elif rules.get(i + 1) == "date line":
                rules[i + 1] = "info line"
            rules[i] = "info line"
    box = 0
    going = ""
    for i in range(0 if _GO_TO_END.isdisjoint(rules.values()) else count):
        if zones[i] == "tail" and rules.get(i) in _GO_TO_END:
            going, box = rules[i], 2
        elif going == "related" and i not in rules and lines[i].kind != "cell" and zones[i] == "tail":
            rules[i] = "related"
        elif going == "author box" and i not in rules and box and lines[i].end - lines[i].start <= 400:
            rules[i] = "author box"
            box -= 1
    for i in (k for k in range(count if "author box" in rules.values() else 0) if zones[k] == "tail" and rules.get(k) == "author box"):
        for k in range(i + 1, min(i + 3, count)):
            if lines[k].end - lines[k].start <= 400:
                rules.setdefault(k, "author box")
    _drop_replies(draft, norms, rules)
    _drop_comments(draft, norms, rules)
    _spread_navigation(lines, norms, zones, rules)
    _drop_print_header(norms, zones, rules)
    _drop_after_end(draft, norms, rules)
    _drop_teasers(draft, norms, rules)


def _drop_teasers(draft: Draft, norms: Sequence[str], rules: dict[int, str]) -> None:
    """Below the head of a list of other articles whose titles are links, their summaries are furniture, too."""
    if not draft.markup:
        return
    sizes = [line.end - line.start - line.links for line in draft.lines]
    for i, rule in sorted(rules.items()):
        if rule != "related" or len(norms[i]) > _LONGEST_LIST_HEAD or not any(rules.get(k) == "link" for k in (i + 1, i + 2)):
            continue
        before = sum(sizes[k] for k in range(i) if k not in rules)
        teasers: list[int] = []
        run = 0  # lines since the last linked title
        for k in range(i + 1, len(sizes)):
            run = 0 if rules.get(k) == "link" else run + (k not in rules)
            if run > _LONGEST_TEASER or draft.lines[k].kind == "cell":
                break
            if k not in rules:
                teasers.append(k)
        if sum(sizes[k] for k in teasers) <= _MOST_TEASERS * before:
            rules.update(dict.fromkeys(teasers, "related"))
        return


def _drop_replies(draft: Draft, norms: Sequence[str], rules: dict[int, str]) -> None:
    """On a forum's page everything below the head of the second post."""
    if not draft.markup:
        return
    posts = [i for i, norm in enumerate(norms) if "发表于" in norm and _POST.search(norm)]
    floors = [i for i, norm in enumerate(norms) if _FLOOR.match(norm)] if len(posts) > 1 else []
    if not floors:
        return
    start = posts[1]
    while start - 1 > posts[0] and start - 1 in floors:
        start -= 1
    if not any(posts[0] - 3 <= i <= posts[1] + 1 for i in floors):
        return
    rules.setdefault(posts[0], "info line")
    for i in range(start, len(norms)):
        rules[i] = rules.get(i, "comments")


def _drop_comments(draft: Draft, norms: Sequence[str], rules: dict[int, str]) -> None:
    """Below the head of the readers' comments, where less stands than above it."""
    if not draft.markup:
        return
    head = next((i for i, norm in enumerate(norms) if i and norm[:1] in _COMMENTS_BEGIN and _COMMENTS.match(norm)
                 and draft.lines[i].kind != "cell"), -1)
    if head < 0:
        return
    sizes = [0 if i in rules else line.end - line.start for i, line in enumerate(draft.lines)]
    before = max(sizes[:head])
    if before >= _PROSE and sum(sizes[head:]) <= sum(sizes[:head]):
        for i in range(head, len(norms)):
            rules.setdefault(i, "comments")


def _drop_after_end(draft: Draft, norms: Sequence[str], rules: dict[int, str]) -> None:
    """What little prose a page has below the line that names the responsible editor is another article's."""
    if not draft.markup:
        return
    end = max((i for i, rule in rules.items() if rule == "editor" and _RESPONSIBLE.match(norms[i])), default=-1)
    rest = [i for i in range(end + 1, len(norms)) if i not in rules] if end > 0 else []
    size = sum(draft.lines[i].end - draft.lines[i].start for i in rest)
    before = sum(line.end - line.start for i, line in enumerate(draft.lines[:max(end, 0)]) if i not in rules)
    if rest and len(rest) <= _MOST_AFTER_END and size <= min(400, before // 4) and all(draft.lines[i].kind != "cell" for i in rest):
        rules.update(dict.fromkeys(rest, "after the end"))


def split_runs(numbers: Sequence[int]) -> list[list[int]]:
    """Numbers of lines, in order: those together that follow one another.

    >>> split_runs([2, 3, 7])
    [[2, 3], [7]]
    """
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _spread_navigation(lines: Sequence[Line], norms: Sequence[str], zones: Sequence[str], rules: dict[int, str]) -> None:
    """Short neighbours of navigation, and the steps of a path that stands on lines of its own."""
    short = [i for i, zone in enumerate(zones) if zone != "body" and (0 < len(norms[i]) <= 10 or rules.get(i) in ("link", "punctuation"))
             and lines[i].kind not in ("title", "cell")]
    for run in split_runs(short):
        known = [k for k in run if rules.get(k) in _OF_PAGE]
        arrows = sum(1 for k in run if _LINKED_ARROW.match(norms[k]))
        if len(run) >= _SHORT_RUN and (10 * len(known) >= 4 * len(run) or arrows >= 2):
            for k in run:
                rules.setdefault(k, "breadcrumb" if arrows >= 2 else "navigation")
    for i in [i for i, rule in rules.items() if rule == "navigation" and len(norms[i]) <= 10 and norms[i][-1:] != "："]:
        if rules.get(i - 1) not in _OF_PAGE and rules.get(i + 1) not in _OF_PAGE:
            del rules[i]  # a title may be one of a navigation's words, too


def _drop_print_header(norms: Sequence[str], zones: Sequence[str], rules: dict[int, str]) -> None:
    """A title that comes again after the page's path or tools: the first one is the head of the print version."""
    later: dict[str, int] = {}
    for i in range(len(norms) - 1, -1, -1):
        if zones[i] != "head" or i in rules or len(norms[i]) < 8:
            continue
        again = later.get(norms[i])
        if again is not None and any(k in rules for k in range(i + 1, again)):
            rules[i] = "print header"
        later[norms[i]] = i
