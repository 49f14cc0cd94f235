"""What a page says of itself: <title>, <meta>, comments and scripts of content systems."""
from __future__ import annotations

import re
from collections.abc import Sequence

from corpus_tools.clean.draft import Draft, drop_lines, edit_draft
from corpus_tools.clean.entities import unescape
from corpus_tools.clean.parts import read_attributes
from corpus_tools.clean.rules import find_rule
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.normal import normalise

_CONTENT = compile_late(r"""\scontent\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.I)
_SCRIPT_FACTS = (
    ("script date", compile_late(r"[\"'](?:datePublished|pubDate|publish_time|publishTime)[\"']\s*:\s*[\"']([^\"']{8,40})[\"']")),
    ("script date", compile_late(r"\b(?:publish_time|publishTime|pubtime|pubdate)\s*=\s*[\"'](\d{4}-\d\d?-\d\d?[^\"']{0,20})[\"']", re.I)),
    ("script account", compile_late(r"\bvar\s+nickname\s*=\s*(?:htmlDecode\()?[\"']([^\"'<>]{2,30})[\"']")),
    ("script epoch", compile_late(r"\bvar\s+ct\s*=\s*[\"'](\d{10})[\"']")),
)
_SITE_MARK = compile_late(r"(?:[_|丨]|\s-\s|--++|(?<=[\u4e00-\u9fff”》）!！?？])-(?=[\u4e00-\u9fff]))")
_SITE = compile_late("[^，。]{0,12}(?:网|网站|在线|频道|门户|首页|主页)$")  # a part of a title that names no article
_SPACE = compile_late(r"\s+")
_SHORTEST_PART = 6  # characters of a title's part that tell one article from another
_MOST_OF_IT = 0.6  # share of it that a heading of the page must be
_REPEATS, _BELONGS = 0.8, 0.3  # shares of a description's character pairs that stand in the page
_LOOKED_AT = 30_000  # characters of a page in which its description's words are looked for
_LONGEST_SCRIPT = 200_000
_LONGEST_FIELD = 2000


def note_head(fields: dict[str, str], name: str, content: str) -> None:
    """Keep what a <meta> element, a script or a comment says of the page's date, author, source.

    >>> fields = {}
    >>> note_head(fields, "meta", ' name="PubDate" content="2024-03-01 09:00"')
    >>> fields
    {'meta pubdate': '2024-03-01 09:00'}
    """
    if name == "meta":
        values = read_attributes(content)
        key = values.get("name") or values.get("property") or values.get("itemprop") or ""
        if key and values.get("content", "").strip():
            fields.setdefault(f"meta {key.strip().lower()}", values["content"].strip()[:_LONGEST_FIELD])
    elif name == "comment" and "enpproperty" in content:
        fields.setdefault("trailer", content)
    elif name == "script":
        for key, pattern in _SCRIPT_FACTS:
            match = pattern.search(content, 0, _LONGEST_SCRIPT)
            if match:
                fields.setdefault(key, match[1])


def find_description(attributes: str) -> tuple[int, int] | None:
    """Where the text of a page's own description stands among the attributes of a <meta> element."""
    values = read_attributes(attributes)
    found = _CONTENT.search(attributes) if values.get("name", "").strip().lower() == "description" else None
    if not found:
        return None
    group = 1 if found[1] is not None else 2
    return found.span(group) if unescape(found[group]).strip() else None


def drop_repeated_head(draft: Draft) -> Draft:
    """Take out the page's <title> and description where they only repeat its own words; else they are title and deck.

    >>> from corpus_tools.clean.html import read_markup
    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> for heading in ("园区产值增长8%", "要闻"):
    ...     text = f"<html><title>园区产值增长8%_某某网</title><h1>{heading}</h1>"
    ...     draft = read_markup(Draft(Document("a.html", text, format="html"), MappedText.of(text)))
    ...     draft = drop_repeated_head(draft)
    ...     print([(line.kind, draft.words(line)) for line in draft.lines])
    [('heading', '园区产值增长8%')]
    [('title', '园区产值增长8%'), ('heading', '要闻')]
    """
    own = {i: line.kind for i, line in enumerate(draft.lines) if line.kind in ("page title", "page description")}
    if not own:
        return draft
    short = [_SPACE.sub("", draft.norm(line)) for i, line in enumerate(draft.lines) if i not in own]
    start = next((line.start for i, line in enumerate(draft.lines) if i not in own), 0)
    opening = _SPACE.sub("", normalise(draft.text.text[start:start + _LOOKED_AT]))
    rules: dict[int, str] = {}
    lines = list(draft.lines)
    edits = []
    for i, kind in own.items():
        words = normalise(draft.words(lines[i]))
        if len(words) > _LONGEST_FIELD:
            rules[i] = kind
            continue
        if kind == "page title":
            edges = [0, *(edge for m in _SITE_MARK.finditer(words) for edge in m.span()), len(words)]
            parts = [(b - len(words[a:b].lstrip()), a + len(words[a:b].rstrip())) for a, b in zip(edges[::2], edges[1::2])
                     if words[a:b].strip()]
            if not parts or any(_is_said(_SPACE.sub("", words[a:b]), short) or _ends_with_one(words[a:b], short)
                                for a, b in parts if b - a >= _SHORTEST_PART):
                rules[i] = kind
                continue
            a, b = parts[0] if parts[0][1] - parts[0][0] >= 4 else max(parts, key=lambda part: part[1] - part[0])
            if _SITE.match(words[a:b]) or find_rule(words[a:b], "head") == "navigation":
                rules[i] = kind
                continue
            start = lines[i].start
            edits += [(start + x, start + y, "", kind) for x, y in ((0, a), (b, len(words))) if x < y]
            lines[i] = change(lines[i], kind="title")
        else:
            bare = _SPACE.sub("", words)
            pairs = {bare[k:k + 2] for k in range(len(bare) - 1)}
            shared = sum(1 for pair in pairs if pair in opening) / len(pairs) if pairs else 1
            if shared >= _REPEATS or shared < _BELONGS:
                rules[i] = kind
            else:
                lines[i] = change(lines[i], kind="deck")
    fields = dict(draft.fields)
    for i, kind in own.items():
        fields.setdefault(kind, draft.words(draft.lines[i])[:_LONGEST_FIELD])
    return edit_draft(drop_lines(change(draft, lines=tuple(lines), fields=fields), rules), edits)


def _is_said(part: str, lines: Sequence[str]) -> bool:
    """Whether a line of the page holds a part of its title, or is most of it."""
    return any(part in line or len(line) >= _SHORTEST_PART and len(line) >= _MOST_OF_IT * len(part) and line in part
               for line in lines)


def _ends_with_one(part: str, lines: Sequence[str]) -> bool:
    """Whether the last words of a title, behind a space, are a line of the page: 某某局 工作动态 园区产值增长8%."""
    words = part.split()
    tails = {"".join(words[k:]) for k in range(1, len(words))}
    return any(len(tail) >= _SHORTEST_PART and tail in lines for tail in tails)
