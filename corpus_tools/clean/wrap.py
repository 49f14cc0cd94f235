"""Lines as a printed page has them: page numbers and running heads out, lines that break inside a sentence joined."""
from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence

from corpus_tools.clean.draft import Draft, Edit, Line, drop_lines, edit_draft
from corpus_tools.clean.widths import CLOSED, LEAST, MOST, find_width
from corpus_tools.frozen import change
from corpus_tools.late import compile_late

_PAGE_NUMBER = compile_late(r"[-–—―·•]{1,3}\s*\d{1,4}\s*[-–—―·•]{1,3}$|第?\s*\d{1,4}\s*页(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页)?$"
                          r"|\d{1,4}\s*[/／]\s*\d{1,4}$|Page\s+\d{1,4}(?:\s+of\s+\d{1,4})?$", re.I)
_BARE_NUMBER = compile_late(r"\d{1,4}$")
_DIGITS = compile_late(r"\d+")
_EDGE = 3  # lines at the head and foot of a page that may be running heads
_OPENS = compile_late(r"[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十\d]{1,3}|[a-z]{1,4})[）)]|\d{1,3}[.．、)）](?! \d{1,4} ?[亿億万萬%％])\D"
                      r"|第[一二三四五六七八九十百\d]+[章节条部]|[●•◆■▪►▶◎○☆★▲△□◇➤➢✓✔※·—–-]|[【（\[]?[上下前后後]一[篇条條则則]"
                      r"|[\u4e00-\u9fff]{1,10}[:：]\s?[约近超逾]?\d|(?:19|20)\d\d-\d\d?-\d\d? "
                      r"|(?:19|20)\d\d(?:[.．]\d\d?)?[ \u3000:：|｜]{1,3}(?![年元万亿万萬億千百人户家个亩吨件项辆台米])[\u4e00-\u9fff“《]")
_GO_ON = {"": "", "item": "", "quote": "quote"}  # the kind of the line below that may go on with one of a kind
# 财政收入完成3500 / 万元，增长8%: a number and its unit are of one line, whatever the width
_SPLIT_AMOUNT = compile_late("(?:[万亿億萬][元美吨人亩户千个家]|亿，|元[，。；、]|个百分点|[%％][，。；、,;]|人次|平方[公米]|公里|万，)")
_LATIN = compile_late(r"[A-Za-z0-9]")


def drop_page_edges(draft: Draft) -> Draft:
    """Take out page numbers and the running heads and feet that come back on page after page."""
    lines = draft.lines
    rules = {i: "page number" for i, line in enumerate(lines)
             if line.end - line.start <= 16 and line.kind in ("", "item") and _PAGE_NUMBER.match(draft.words(line))}
    pages = _find_pages(draft) or _cut_pages(len(lines), rules)
    if len(pages) > 1:
        heads: Counter[str] = Counter()
        edges = []
        for first, after in pages:
            number = range(first, min(first + _EDGE, after)), range(max(first, after - _EDGE), after)
            at = sorted({*number[0], *number[1]})
            edges.append(at)
            heads.update({_DIGITS.sub("0", draft.words(lines[i])) for i in at})
        enough = max(2, round(0.4 * len(pages)))
        for at in edges:
            for i in at:
                words = draft.words(lines[i])
                if (i or _has_other_title(draft)) and len(words) <= 80 and not CLOSED.search(words[-4:]) \
                and heads[_DIGITS.sub("0", words)] >= enough:
                    rules.setdefault(i, "page number" if _BARE_NUMBER.match(words) else "running head")
        firsts = {first for first, _ in pages}
        draft = change(draft, lines=_soften(draft, rules, firsts))
    return drop_lines(draft, rules)


def _has_other_title(draft: Draft) -> bool:
    """Whether the line below the first one may be the title, so that the first is but the running head."""
    second = draft.words(draft.lines[1]) if len(draft.lines) > 1 else ""
    return 4 <= len(second) <= 60 and not CLOSED.search(second[-4:]) and not _OPENS.match(second) and not draft.lines[1].soft


def _find_pages(draft: Draft) -> list[tuple[int, int]]:
    """The lines of each page: (first, after last)."""
    if draft.document.pages:
        starts = [draft.text.source(line.start) for line in draft.lines]
        bounds = [bisect_right(starts, start - 1) for start, _ in draft.document.pages] + [len(draft.lines)]
    elif "\f" in draft.text.text and draft.markup != "page":
        text = draft.text.text
        bounds = [0, *(i for i in range(1, len(draft.lines)) if "\f" in text[draft.lines[i - 1].end:draft.lines[i].start]),
                  len(draft.lines)]
    else:
        return []
    return [(a, b) for a, b in zip(bounds, bounds[1:]) if a < b]


def _cut_pages(count: int, numbers: Mapping[int, str]) -> list[tuple[int, int]]:
    """The pages of a text whose page numbers are all that is left of its pages."""
    if len(numbers) < 2:
        return []
    bounds = [0, *(i + 1 for i in sorted(numbers)), count]
    return [(a, b) for a, b in zip(bounds, bounds[1:]) if a < b]


def _soften(draft: Draft, rules: dict[int, str], firsts: set[int]) -> tuple[Line, ...]:
    """The first line that is left on a page may go on with the sentence of the page before."""
    lines = list(draft.lines)
    fresh = False
    for i, line in enumerate(lines):
        fresh = fresh or i in firsts
        if fresh and i not in rules:
            indent = draft.text.text[max(0, line.start - 2):line.start]
            lines[i] = change(line, soft=not (indent.endswith("\u3000") or indent == "  "))
            fresh = False
    return tuple(lines)


def join_wrapped(draft: Draft) -> Draft:
    """Join lines that a fixed line width broke inside a sentence; lists of titles and verses are left as they are."""
    lines, text = draft.lines, draft.text.text
    paged = bool(draft.document.pages)  # a printed page: its lines are printed lines
    pairs = [i for i in range(1, len(lines)) if lines[i].soft and _GO_ON.get(lines[i - 1].kind) == lines[i].kind and (
        paged or LEAST <= lines[i - 1].end - lines[i - 1].start <= MOST and lines[i].end - lines[i].start <= MOST)]
    if not pairs:
        return draft
    words = {i: text[_begin(text, lines, i):lines[i].end] for i in {*pairs, *(i - 1 for i in pairs)}}
    pairs = [i for i in pairs if words[i] and words[i - 1] and not _OPENS.match(words[i])]  # marks alone leave nothing
    told = set(pairs)
    open_at = {i for i in pairs if not CLOSED.search(words[i - 1][-4:])}
    width = find_width([(words[i - 1], words[i]) for i in pairs if i in open_at], printed=paged) if open_at else None
    split = {i for i in pairs if words[i - 1][-1].isdigit() and _SPLIT_AMOUNT.match(words[i]) and "，" in words[i - 1].replace(",", "，")}
    if width is None and not split:
        return draft
    edits: list[Edit] = []
    joined: list[Line] = [lines[0]]
    turned = {first for first, _ in _find_pages(draft)} if paged else frozenset()
    full = set() if width is None else {i for i in pairs if width.breaks(words[i - 1], words[i])}
    for i, line in enumerate(lines[1:], 1):
        before = words.get(i - 1, "")
        if i in told and (
                i in full and (i in open_at or width.measure(before) >= width.full - 2 and (i + 1 in full or CLOSED.search(words[i][-4:])))
                or i in split or i in turned and _goes_on(before, joined[-1].start < lines[i - 1].start)):
            space = _LATIN.match(before[-1]) and _LATIN.match(words[i][0]) and not (before[-1].isdigit() and words[i][0].isdigit()) and (
                not width.strict or " " in text[lines[i - 1].end:line.start])
            edits.append((lines[i - 1].end, line.start, " " if space else "", ""))
            joined[-1] = change(joined[-1], end=line.end, links=joined[-1].links + line.links)
        else:
            joined.append(line)
    return edit_draft(draft, edits, lines=joined)


def _begin(text: str, lines: Sequence[Line], i: int) -> int:
    """Where a line begins, its indentation by wide spaces included."""
    start = lines[i].start
    while start and text[start - 1] == "\u3000":
        start -= 1
    return start


def _goes_on(words: str, joined: bool) -> bool:
    """Whether the last line of a page, however short, stops in a sentence: one of a paragraph, open at its end."""
    return not CLOSED.search(words[-4:]) and not _OPENS.match(words) and (joined or "，" in words or "。" in words)
