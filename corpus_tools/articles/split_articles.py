"""Where the articles of a page begin: bulletins, newspaper pages, digests, pages of several <article> elements.

A heading opens an article, and not a section of one, where something else says so: a dateline or a byline below it, a
source or a link of its own, its words in a summary above, an <article> element around it.
"""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from corpus_tools.clean.draft import LONGEST_SHORT, Draft, fold
from corpus_tools.late import compile_late

_NO_LETTERS = compile_late(r"[\W_]+")
_DATELINE = compile_late("(?:（[^（）]{0,12}(?:记者|通讯员|作者)[^（）]{1,30}）|[^，。；：（]{0,16}?(?:(?:讯|消息)(?:[（：: ]|记者|$)|电(?:[（：:]|记者|$|(?<=[日社]电) ))"
                       "|[^，。；]{0,14}(?:记者|通讯员)[^，。；]{2,24}(?:报道|电|讯))")
_NUMBERED = compile_late(r"第?[一二三四五六七八九十百]{1,4}(?:、|[章节编部篇]|是)|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．]\d|附[件表录]|[参目]"
                          r"|(?:19|20)\d\d ?年? ?(?:\d{1,2} ?月)? ?[｜|丨·]")  # 2004年2月｜某厂进驻: of a history
_OWN_NOTES = frozenset({"info line", "date line", "editor", "link", "edition line"})
_MARKED = 4  # level of the lowest heading that a mark or a number tells
_PROSE = 40  # characters of a paragraph that an article must have
_NAMED = 10  # characters of a heading that reads as an article's title rather than a section's
_MOST = 0.6  # share of the headings of a level that must be vouched for


def find_starts(draft: Draft) -> list[int]:
    """Numbers of the lines at which an article begins; [0] where the document is one article.

    >>> from corpus_tools.clean import prepare
    >>> from corpus_tools.model import Document
    >>> body = "近日，某园区召开大会，部署全年工作，与会代表约二百人，会议通过了三项决定，并安排了下一步的工作。"
    >>> text = f"甲园区召开大会\\n某某日报讯（记者王一）{body}\\n乙园区项目投产\\n某某日报讯（记者李二）{body}"
    >>> find_starts(prepare(Document("a.txt", text)))
    [0, 2]
    """
    if len(draft.lines) < 4:
        return [0]
    norms = _Norms(draft)
    starts = _find_groups(draft) or _find_headings(draft, norms) or _find_datelines(draft, norms)
    return sorted({0, *starts})


class _Norms(Sequence[str]):
    """The openings of lines in their normal form, made where they are asked for."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._known: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self._draft.lines)

    def __getitem__(self, i):
        norm = self._known.get(i)
        if norm is None:
            line = self._draft.lines[i]
            words = self._draft.text.text[line.start:min(line.end, line.start + LONGEST_SHORT)]
            norm = self._known[i] = self._draft.folded.get(words) or fold(words)
        return norm


def _find_groups(draft: Draft) -> list[int]:
    """The first lines of <article> elements that each hold a heading and prose."""
    if not any([line.group for line in draft.lines]):
        return []
    firsts: dict[int, int] = {}
    prose: dict[int, int] = {}
    headed: set[int] = set()
    for i, line in enumerate(draft.lines):
        firsts.setdefault(line.group, i)
        if line.kind in ("heading", "title"):
            headed.add(line.group)
        elif line.end - line.start >= _PROSE and not line.links:
            prose[line.group] = prose.get(line.group, 0) + line.end - line.start
    groups = [g for g in firsts if g and g in headed and prose.get(g, 0) >= 2 * _PROSE]
    return [firsts[g] for g in groups] if len(groups) > 1 else []


def _find_headings(draft: Draft, norms: Sequence[str]) -> list[int]:
    """The headings of the highest level whose sections are articles, and those below them that the summary names."""
    if not draft.markup and not any(line.kind == "heading" and line.level for line in draft.lines):
        return []
    lines = draft.lines
    title = next((i for i, line in enumerate(lines) if line.kind == "title"), -1)
    headings = [i for i, line in enumerate(lines) if line.kind == "heading" or i == title]
    own = _list_own_notes(draft)
    summed, summary = [], ""
    for level in (1, 2, 3):
        heads = [i for i in headings if (level == 1 if i == title else lines[i].level == level) and not _NUMBERED.match(norms[i])]
        filled = [i for i in heads if _has_prose(draft, i)]
        if len(filled) < 2:
            continue
        vouched = {i for i in filled if _has_dateline(draft, norms, i) or _has_own_note(draft, i, own)}
        above = [norms[i] for i in range(filled[0]) if lines[i].kind in ("item", "para", "heading")]
        if above != summed:  # the same for several levels
            summed, summary = above, "\n".join(map(_squeeze, above))
        listed = {i for i in filled if _is_listed(norms[i], summary)}
        named = [i for i in filled if i != title or draft.document.format.lower() in ("md", "markdown")]  # in a text without marks
        titled = level == 1 and _is_markdown(draft) and sum(len(norms[i]) >= _NAMED for i in named) >= 0.8 * len(named)
        if titled or len(vouched | listed) >= _MOST * len(filled) and (len(vouched) > 1 or len(listed) > 2):
            others = [i for i in headings if i > filled[0] and i != title and i not in heads] if listed else []
            more = {i for i in others if _is_listed(norms[i], summary)}
            return sorted({i for i in heads if i >= filled[0]} | more)
    return []


def _is_markdown(draft: Draft) -> bool:
    return draft.markup != "page" and draft.document.format.lower() in ("md", "markdown", "txt", "")


def _section(draft: Draft, i: int, level: int = 9) -> range:
    """The lines right below a heading, up to the next heading of a level or above it."""
    lines = draft.lines
    for end in range(i + 1, len(lines)):
        if lines[end].kind == "heading" and lines[end].level <= level:
            return range(i + 1, end)
    return range(i + 1, len(lines))


def _has_prose(draft: Draft, i: int) -> bool:
    section = _section(draft, i, _MARKED)  # a line that only looks like a heading may be the title's second
    return any(draft.lines[k].kind == "para" and draft.lines[k].end - draft.lines[k].start >= _PROSE for k in section)


def _has_dateline(draft: Draft, norms: Sequence[str], i: int) -> bool:
    below = next((k for k in range(i + 1, min(i + 4, len(norms))) if draft.lines[k].kind not in ("deck", "heading", "caption")), -1)
    return below > 0 and (draft.lines[below].kind == "byline" or _DATELINE.match(norms[below]) is not None)


def _list_own_notes(draft: Draft) -> list[int]:
    """Where in the source a line began that tells of one article: its date, its source, a link."""
    return sorted(start for start, _, rule in draft.removed if rule in _OWN_NOTES)


def _has_own_note(draft: Draft, i: int, own: Sequence[int]) -> bool:
    section = _section(draft, i)
    return _stands_between(draft, own, i, section[-1] + 1 if section else i + 1)


def _stands_between(draft: Draft, own: Sequence[int], i: int, after: int) -> bool:
    a = draft.text.source(draft.lines[i].end)
    b = draft.text.source(draft.lines[after].start) if after < len(draft.lines) else len(draft.document.text)
    return bisect_left(own, a) < bisect_left(own, b)


def _is_listed(words: str, summary: str) -> bool:
    words = _squeeze(words) if summary else ""
    return len(words) >= 6 and words in summary


def _find_datelines(draft: Draft, norms: Sequence[str]) -> list[int]:
    """Title lines above a byline, a date of their own or a paragraph that opens with a dateline; two at least make a page of articles."""
    lines = draft.lines
    own = _list_own_notes(draft)
    starts: list[int] = []
    i = 0
    while i < len(lines):
        if lines[i].kind not in ("title", "heading") or _NUMBERED.match(norms[i]):
            i += 1
            continue
        first = i
        while i < len(lines) and i - first < 3 and lines[i].kind in ("title", "heading", "deck"):
            i += 1
        if i < len(lines) and (lines[i].kind == "byline" or lines[i].kind == "para" and (
                _DATELINE.match(norms[i]) or _stands_between(draft, own, i - 1, i))):
            if any(lines[k].end - lines[k].start >= _PROSE for k in range(i, min(i + 8, len(lines)))):
                starts.append(first)
    return starts if len(starts) > 1 else []


def _squeeze(words: str) -> str:
    return words if words.isalnum() else _NO_LETTERS.sub("", words)
