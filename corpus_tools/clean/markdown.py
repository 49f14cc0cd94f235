"""Markdown's marks out: headings, emphasis, links, images, lists, quotes, rules."""
from __future__ import annotations

from collections.abc import Iterator

from corpus_tools.clean.draft import Draft, Edit, Line, edit_draft, mark_line
from corpus_tools.frozen import change
from corpus_tools.late import compile_late

FORMATS = frozenset({"md", "markdown", "mdown", "mkd", "rmd", "qmd", "mdx"})
_SIGNS = ("#", "](", "**", "__", "`", "~~", "{{", "{%", "\\")
_INLINE_SIGNS = "[*_`~{\\"  # no mark inside a line is without one of them
_BLOCK_SIGNS = frozenset("#>-*+=_`~[0123456789")
_LINE_SIGN = compile_late(r"\n(?:[-*+>] |---|\*\*\*|___|===|1[.)])")
_TARGET = r"\((?:[^()\n]|\([^()\n]*\))*+\)"
_INLINE = compile_late(
    r"[!\[\]*~_\\`{](?:"  # one set first, so that all other characters are skipped quickly; then what each begins
    r"(?<=!)(?P<image>\[[^\[\]\n]*\]" + _TARGET + r")"
    r"|(?<=\[)(?:(?P<note>\^[^\]\s]{1,20}\])|(?P<open>))|(?<=\])(?:(?P<link>(?=\()" + _TARGET + r")|(?P<close>))"
    r"|(?P<strong>(?<=\*)\*{1,3}|(?<=~)~|(?<=_)(?:(?<!\w_)_(?=\S)|(?<=\S_)_(?!\w)))"
    r"|(?<=\\)(?P<escape>(?=[\\`*_{}\[\]()#+.!>~|\r\n-]))|(?<=`)(?P<code>`*)"
    r"|(?<=\{)(?P<template>\{[^{}\n]*\}\}|%[^{}%\n]*%\}))")
# each begins with one character, which is looked for at full speed; Chinese characters touch stars, as they touch all marks
_EMPHASIS = {mark: compile_late(rf"[{mark}](?<![{inside}\\].)(?=[^\s*_])[^*_\n]{{0,200}}[^\s*_\n][{mark}](?![{inside}])")
             for mark, inside in (("*", "*a-zA-Z0-9"), ("_", r"*\w"))}
_HEADING = compile_late(r"(#{1,6})[ \t]*(?=[^\s#])")
_CLOSING = compile_late(r"(?<![ \t])[ \t]++#++$")
_RULE = compile_late(r"(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$|(?:=[ \t]*){3,}$")
_BULLET = compile_late(r"[-*+][ \t]+(?:\[[ xX]\][ \t]+)?")
_NUMBER = compile_late(r"\d{1,3}[.)、．][ \t]*(?=\D)")
_QUOTE = compile_late(r"(?:>[ \t]?)+(?=\S)")
_FENCE = compile_late(r"(?:```|~~~)[\w-]*$")
_DEFINITION = compile_late(r"\[[^\]\n]+\]:\s*\S")
_NOTED = compile_late(r"\]\((?![^()\n]*[/.#:@])")  # 生产总值[2](GDP): the mark of a note, and a word in brackets
_WEB = compile_late(r"\]\((?:https?:|//|/|www\.|#|mailto:|\.{0,2}/)")


def read_markdown(draft: Draft) -> Draft:
    """Take Markdown's marks out of the lines and keep what they told.

    >>> from corpus_tools.clean.lines import cut_lines
    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> text = "## 招商\\n全年落地**69个**项目，见[名单](/list.html)。"
    >>> draft = read_markdown(cut_lines(Draft(Document("a.md", text, format="md"), MappedText.of(text))))
    >>> [(line.kind, line.level, draft.words(line), line.links) for line in draft.lines]
    [('heading', 2, '招商', 0), ('', 0, '全年落地69个项目，见名单。', 2)]
    """
    text = draft.text.text
    full = draft.document.format.lower() in FORMATS
    if draft.markup == "page" or not (any(sign in text for sign in _SIGNS) or full and "*" in text
                                      or _LINE_SIGN.match(f"\n{text[:4]}") or _LINE_SIGN.search(text)):
        return draft
    inline, linked = _read_inline(text, full)
    inline.append((len(text), len(text), "", ""))  # behind all lines
    linked.append((len(text), len(text)))
    lines: list[Line] = []
    edits: list[Edit] = []
    at = mark = 0
    for line in draft.lines:
        start, end = line.start, line.end
        line, cuts = _read_block(text, line, lines, full) if text[start] in _BLOCK_SIGNS else (line, [])
        edge = cuts[0][1] if cuts else end if line.kind == "rule" else start
        while inline[at][0] < end:
            if inline[at][0] >= edge:
                cuts.append(inline[at])
            at += 1
        if linked[mark][0] < end:
            links = line.links
            while linked[mark][0] < end:
                if linked[mark][0] >= start:
                    links += linked[mark][1] - linked[mark][0]
                mark += 1
            line = change(line, links=links)
        lines.append(line)
        if cuts:
            edits += sorted(cuts) if len(cuts) > 1 else cuts
    return edit_draft(draft, edits, lines=lines)


def _read_block(text: str, line: Line, before: list[Line], full: bool) -> tuple[Line, list[Edit]]:
    """A line with what the mark at its head says, and the cuts that take the mark out."""
    a, b = line.start, line.end
    head = text[a]
    words = text[a:b]
    if head == "#":
        heading = _HEADING.match(words)
        if not heading or not full and words[heading.end() - 1] not in " \t":
            return line, []
        cuts = [(a, a + heading.end(), "", "markup")]
        closing = _CLOSING.search(words)
        if closing:
            cuts.append((a + closing.start(), b, "", "markup"))
        return mark_line(line, "heading", len(heading[1])), cuts
    if head.isdigit():
        return mark_line(line, "item") if not line.kind and _NUMBER.match(words) else line, []
    if head in "-*_=" and _RULE.match(words):
        if before and line.soft and head in "=-" and full and not before[-1].kind:
            before[-1] = mark_line(before[-1], "heading", 1 if head == "=" else 2)
        return mark_line(line, "rule"), []
    if _FENCE.match(words) or full and _DEFINITION.match(words):
        return mark_line(line, "rule"), []
    quote = _QUOTE.match(words)
    if quote:
        return mark_line(line, line.kind or "quote"), [(a, a + quote.end(), "", "markup")]
    bullet = _BULLET.match(words)
    if bullet and bullet.end() < len(words):
        return mark_line(line, "item"), [(a, a + bullet.end(), "", "markup")]
    if not line.kind and words[:2] == words[-2:] == "**" and len(words) > 4 and "**" not in words[2:-2]:
        return mark_line(line, "strong"), []
    return line, []


def _read_inline(text: str, full: bool) -> tuple[list[Edit], list[tuple[int, int]]]:
    """The cuts of inline marks and the stretches of link text, both in order."""
    cuts: list[Edit] = []
    linked: list[tuple[int, int]] = []
    opened: list[int] = []
    for match in _INLINE.finditer(text) if any(sign in text for sign in _INLINE_SIGNS) else ():
        kind, a, b = match.lastgroup, match.start(), match.end()
        if kind == "open":
            opened.append(a)
        elif kind in ("close", "link"):
            start = opened.pop() if opened else -1
            if start >= 0 and text.find("\n", start, a) >= 0:
                opened.clear()  # no link goes on past its line
            elif kind == "link" and start >= 0 and (full or _WEB.match(text, a)) and not (
                    text[start + 1 : a].isdigit() and _NOTED.match(text, a)):
                cuts += [(start, start + 1, "", "markup"), (a, b, "", "markup")]
                linked.append((start + 1, a))
        elif kind == "image":
            cuts.append((a, b, "", "image"))
        elif full or kind == "strong" and text[a] == "*":
            cuts.append((a, b, "", "markup"))
    if full:
        cuts += _read_emphasis(text)
    return _without_overlap(sorted(cuts)), sorted(linked)


def _read_emphasis(text: str) -> Iterator[Edit]:
    for mark, pattern in _EMPHASIS.items():
        for match in pattern.finditer(text) if mark in text else ():
            yield match.start(), match.start() + 1, "", "markup"
            yield match.end() - 1, match.end(), "", "markup"


def _without_overlap(cuts: list[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for cut in cuts:
        if not kept or cut[0] >= kept[-1][1]:
            kept.append(cut)
    return kept
