"""Lines that are furniture: told by their words, by their links, and by where on the page they stand."""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from corpus_tools.clean.areas import ENDS, TITLE_LABEL, drop_outside
from corpus_tools.clean.draft import LONGEST_SHORT, Draft, Edit, Line, Note, drop_lines, edit_draft
from corpus_tools.clean.line_signs import (
    DATE_LINE,
    has_year,
    is_address,
    is_bar,
    is_date_line,
    is_link_line,
    is_month_line,
    is_path,
    may_hold_number,
    tells_source,
)
from corpus_tools.clean.neighbours import split_runs, spread_rules
from corpus_tools.clean.openings import find_openings
from corpus_tools.clean.rules import find_inside, find_rule, find_words
from corpus_tools.clean.title_lines import cut_title, drop_around_title
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.normal import normalise

NOTED = frozenset({"info line", "date line", "edition line", "editor", "copyright", "breadcrumb", "machine trailer", "contact",
                   "author box", "photo credit", "print header", "subscription", "navigation"})
_LISTED_DATE = compile_late(r"[（\[](?:(?:19|20)\d\d[-/.年])?(?:0?[1-9]|1[0-2])[-/.月](?:0?[1-9]|[12]\d|3[01])日?[）\]]$")
_YEARLESS = compile_late(r"[（\[]\d{1,2}[-/.月]\d{1,2}日?[）\]]$")
_TITLE_DATED = compile_late(r"[^。；]{5,70}[^。；：0-9 ][ ]{1,4}(?:(?:19|20)\d\d[-/年])?(?:0?[1-9]|1[0-2])[-/月](?:0?[1-9]|[12]\d|3[01])日?$")
_DATED_TITLE = compile_late(r"[·（\[ ]{0,3}(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[）\] ：]{1,4}[^。；]{6,70}(?<![。；，])$")
_LEAST_LISTED = 3  # titles of other articles, each beside its day, that are a list without a head
_EDITION = compile_late(r"(?:第[A-Z]{0,2}\d{1,3}版|[A-Z]{0,2}\d{1,3}版(?=[:： ]|$)|版次：)[^，。]{0,20}$")
_TAIL_NOTE = compile_late(r"[（\[ ]*(?:责任编辑|责编|编辑|文章来源|稿件来源|信息来源|来源|供稿|审核|校对|作者|撰稿|摄影)[： /]"
                        r"[^（）。，]{1,40}[）\]]*$")
_ORIGINALS = ("原标题", "原標題", "原题")
_ORIGINAL_TITLE = compile_late("原标题：[ ]*(?=.)|原题：[ ]*(?=.)")
_PHONE = compile_late(
    r"(?<!\d)(?:(?:\(?\+?86\)?[- ]?)?(?:0\d{2,3}[- ]?)?\d{7,8}|400[- ]?\d{3,4}[- ]?\d{3,4}|1[3-9]\d{9}|\d{4} \d{4})"
    r"(?!\d)")
_COUNTER = compile_late(r"(?:浏览|点击|阅读|查看|访问|人气|热度)(?:次数|人数|量|数|率)?[： （\[]*\d|\d[\d,]* ?(?:次|人|位)?(?:浏览|阅读|点击|查看|访问)"
                        r"|^(?:共有?|已有|共计|全部)? ?\d[\d,]* ?[个条人位]?(?:网友)?(?:回答|评论|回复|留言|跟帖|点赞|赞同|收藏)[了过]?(?:该文章|该回答)?$"
                        r"|(?:评论|留言) ?（(?:共有?)? ?\d")
_COUNTED = compile_late("浏览|点击|阅读|查看|访问|人气|热度|回答|评论|回复|留言|跟帖|点赞|赞同|收藏")  # one of these is in each of them
_LABELLED = compile_late("(?:发布|更新)?(?:时间|日期)：|作者：|来源：|编辑：")  # 时间：09-15 人气：21
_CALL = compile_late(r"电话|热线|传真|手机|客服|咨询|Tel|TEL|tel|Fax|FAX|联系|微信|QQ|邮编")
_LEAST_SENTENCE = 50  # characters


def drop_furniture(draft: Draft) -> Draft:
    """Take out the lines that no reader would call the article, and cut editors' names off the last sentence.

    >>> from corpus_tools.clean.lines import cut_lines
    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> text = "园区去年实现产值五十亿元，比上年增长一成，新设企业十二家，其中规上企业三家，情况良好。\\n（责任编辑：王五）\\n打印 关闭"
    >>> draft = drop_furniture(cut_lines(Draft(Document("a.txt", text), MappedText.of(text))))
    >>> len(draft.lines), [rule for _, _, rule in draft.removed]
    (1, ['editor', 'tool bar'])
    """
    draft = change(draft, lines=tuple([line for line in draft.lines if line.start < line.end]))
    lines, norms = draft.lines, draft.norms(draft.lines)
    first, last = _find_prose(draft, norms)
    zones = ["head"] * first + ["body"] * (last + 1 - first) + ["tail"] * (len(lines) - 1 - last)
    lines = tuple(find_openings(draft, norms, zones))
    draft = change(draft, lines=lines)
    rules = _find_inside_body(draft, zones) | _read_lines(draft, norms, zones)
    _drop_dated_lists(norms, zones, rules)
    if "body" in zones:
        _drop_listed_titles(lines, norms, zones, rules)
    spread_rules(draft, norms, zones, rules)
    if draft.markup != "page":
        drop_around_title(lines, norms, zones, rules)
    lines = _mark_captions(drop_outside(draft, norms, rules), norms, rules)
    draft = drop_lines(change(draft, lines=tuple(lines)), rules, noted=NOTED)
    return _cut_ends(draft if draft.markup == "page" else cut_title(draft))


def _find_prose(draft: Draft, norms: Sequence[str]) -> tuple[int, int]:
    """Numbers of the first and the last paragraph of prose; everything is head where there is none."""
    count = len(norms)
    for is_text in (_is_prose, _is_sentence):
        first = next((i for i in range(count) if is_text(draft, i, norms[i])), None)
        if first is not None:
            return first, next(i for i in range(count - 1, -1, -1) if is_text(draft, i, norms[i]))
    return (0, count - 1) if count < 8 else (count // 3, count // 3 - 1)


def _is_sentence(draft: Draft, i: int, norm: str) -> bool:
    """Running text, though it holds a word of furniture: all that a page of one paragraph has."""
    line = draft.lines[i]
    return _LEAST_SENTENCE <= len(norm) and not line.place and 2 * line.links < len(norm) and norm[-1] == "。" and "，" in norm \
        and not find_rule(norm, "body") and not find_inside(norm, "body")


def _is_prose(draft: Draft, i: int, norm: str) -> bool:
    line = draft.lines[i]
    size = line.end - line.start
    if size < 25 or line.place or line.kind in ("page title", "page description") or line.links * 2 > size:
        return False
    if line.kind == "cell":
        return True
    words = draft.words(line) if not norm else norm
    if words[-1 - (words[-1] in "”」")] not in ("。！？" if i else "。") and (size < 60 or "。" not in words) or size < 40 and "，" not in words:
        return False  # a title may end with a quoted word, or be a question
    if not norm:
        norm = normalise(words) if size <= 300 else ""
    return not norm or not (find_inside(norm, "tail") or find_rule(norm, "body"))


def _find_inside_body(draft: Draft, zones: Sequence[str]) -> dict[int, str]:
    """Rules that a word anywhere in a line decides, for the lines that are not looked at one by one."""
    lines = draft.lines
    starts = [line.start for line in lines]
    rules: dict[int, str] = {}
    seen = -1
    for at in find_words(draft.text.text):
        i = bisect_right(starts, at) - 1
        if i == seen or i < 0 or at >= lines[i].end or lines[i].kind == "cell":
            continue
        size = lines[i].end - lines[i].start
        if zones[i] != "body" and size <= LONGEST_SHORT:
            continue
        seen = i
        if size <= 300 or draft.text.text.startswith("enpproperty", at):
            rule = find_inside(normalise(draft.words(lines[i])), zones[i])
            if rule:
                rules[i] = rule
    return rules


def _read_lines(draft: Draft, norms: Sequence[str], zones: Sequence[str]) -> dict[int, str]:
    lines = draft.lines
    dated = [i for i, norm in enumerate(norms) if 8 <= len(norm) <= 40 and has_year(norm) and DATE_LINE.match(norm.lstrip("（[ "))]
    chronicle, months = len(dated) >= 3 and any(zones[i] == "body" for i in dated), sum(map(is_month_line, norms))
    links = [i for i, line in enumerate(lines) if line.links and zones[i] == "body" and line.links * 2 >= line.end - line.start]
    prose = zones.count("body") - len(links)
    title = next((i for i, line in enumerate(lines) if line.kind not in ("page title", "page description", "rule")), -1)
    rules: dict[int, str] = {}
    for i, (line, norm, zone) in enumerate(zip(lines, norms, zones)):
        if line.kind in ("cell", "title", "page title", "page description", "deck"):
            continue
        if not norm:  # long
            if line.links * 5 > (line.end - line.start) * 4 and prose >= 2:
                rules[i] = "link"
            continue
        if line.kind == "rule":
            rules[i] = "markup"
        elif line.links and is_link_line(draft, i, norm, prose) or len(norm) <= 150 and "." in norm and is_address(norm):
            rules[i] = "link"
        elif len(norm) > 80 and zone == "body":
            continue
        elif (line.kind == "info" or line.kind == "label" and tells_source(norm)) and len(norm) <= 150 and "。" not in norm:
            rules[i] = "info line"
        elif (numbered := may_hold_number(norm, zone)) and (_CALL.search(norm) and _PHONE.search(norm) or _PHONE.fullmatch(norm)):
            rules[i] = "contact"
        elif numbered and line.kind != "heading" and _COUNTED.search(norm) and (i != title or _LABELLED.match(norm)) and \
                _COUNTER.search(norm):
            rules[i] = "info line"
        elif not chronicle and (zone == "head" or has_year(norm)) and is_date_line(norm, zone, month=months == 1):
            rules[i] = "date line"
        elif len(norm) <= 30 and _EDITION.match(norm):
            rules[i] = "edition line"
        elif zone == "head" and len(norm) <= 80 and is_path(norm):
            rules[i] = "breadcrumb"
        else:
            known = line.kind == "heading" or i == title and len(norm) >= 8
            rule = find_rule(norm, "first" if known and zone != "body" else zone)
            if rule or zone != "body" and is_bar(line, norm):
                rules[i] = rule or "navigation"
    return rules


def _drop_dated_lists(norms: Sequence[str], zones: Sequence[str], rules: dict[int, str]) -> None:
    """Titles of other articles, each with its day in brackets, above the text or below it: 某某项目投产（03-11）."""
    listed = [i for i, norm in enumerate(norms)
              if norm.endswith(("）", "]")) and zones[i] != "body" and 8 <= len(norm) <= 80 and _LISTED_DATE.search(norm)]
    for run in split_runs(listed):
        if len(run) > 1 and any(_YEARLESS.search(norms[k]) for k in run):
            for k in run:
                rules.setdefault(k, "related")


def _drop_listed_titles(lines: Sequence[Line], norms: Sequence[str], zones: Sequence[str], rules: dict[int, str]) -> None:
    """Titles of other articles, each before its day, around the text, or behind it, once the page has ended: 2021-03-05 某某项目投产."""
    listed: list[int] = []
    ended = others = False
    for i, (zone, norm) in enumerate(zip(zones, norms)):
        if zone == "body":
            ended = others = False
        elif 10 <= len(norm) <= 80 and (ended or norm[-1] in "0123456789日") and lines[i].kind not in ("cell", "title") and (
                norm[-1] in "0123456789日" and _TITLE_DATED.match(norm) or ended and _DATED_TITLE.match(norm)):
            listed.append(i)
        elif zone == "tail":
            rule = rules.get(i)
            ended, others = ended or rule in ENDS, others or rule == "related"
            if others and rule == "date line" and DATE_LINE.match(norm):
                rules[i] = "related"  # the day of another article, on a line of its own
        else:
            ended = others = False
    for run in split_runs(listed):
        if len(run) >= _LEAST_LISTED:
            rules.update(dict.fromkeys(run, "related"))


def _mark_captions(lines: Sequence[Line], norms: Sequence[str], rules: dict[int, str]) -> list[Line]:
    """A short line right above a photo credit is the caption."""
    marked = list(lines)
    for i, rule in rules.items():
        if rule == "photo credit" and i and i - 1 not in rules and lines[i - 1].kind in ("", "strong") and 0 < len(norms[i - 1]) <= 80 \
                and norms[i - 1][-1] not in "。：；":
            marked[i - 1] = change(lines[i - 1], kind="caption")
    return marked


def _cut_ends(draft: Draft) -> Draft:
    """Cut what stands before a repeated title (原标题：) and after the last sentence (（责任编辑：…）)."""
    text = draft.text.text
    edits: list[Edit] = []
    lines = list(draft.lines)
    notes: list[Note] = []
    retitled = any(map(text.__contains__, _ORIGINALS))
    for i, line in enumerate(lines):
        if line.kind == "cell":
            continue
        if retitled and text.startswith(_ORIGINALS, line.start):
            match = _ORIGINAL_TITLE.match(normalise(text[line.start:line.start + 12]))
            if match:
                edits.append((line.start, line.start + match.end(), "", "label"))
                lines[i] = change(line, kind="title")
                continue
        if line.kind == "title" and (match := TITLE_LABEL.match(normalise(text[line.start:line.start + 12]))):
            edits.append((line.start, line.start + match.end(), "", "label"))
            continue
        if text[line.end - 1] in "。！？":
            continue
        ending = text[max(line.start, line.end - 60):line.end]
        if "编" not in ending and "源" not in ending and ending[-1] not in ")）】]":
            continue
        ending = normalise(ending)
        at = max(ending.rfind(mark) for mark in "。！？")
        match = _TAIL_NOTE.match(ending, at + 1) if at >= 0 else None
        if match:
            start = line.end - len(ending) + match.start()
            edits.append((start, line.end, "", "editor"))
            notes.append(Note("info line", match[0].strip("（）[] "), draft.text.source(start)))
    return change(edit_draft(draft, edits, lines=lines), notes=draft.notes + tuple(notes))
