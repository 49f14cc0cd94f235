"""Front matter: the keys that a publishing tool puts above a text, read without a YAML library.

Only the values of ``title`` and ``description`` are text; the rest is furniture that metadata may ask for.
"""
from __future__ import annotations

import re
from collections.abc import Iterator

from corpus_tools.clean.draft import Draft, Edit, Line, edit_draft
from corpus_tools.frozen import change
from corpus_tools.late import compile_late

_FENCE = compile_late(r"\s*(---|\+\+\+)[ \t]*\r?\n\s*")
_KEY = compile_late(r"([A-Za-z_\u4e00-\u9fff][\w.-]*(?: [\w.-]+)?)[ \t]*[:=](?:[ \t]+|(?=\r?$))([^\r\n]*)", re.M)
_LONGEST = 400  # lines: a fence that is not closed by then is a rule drawn across the page
_TEXT_KEYS = {"title": "title", "description": "deck"}
_ESCAPE = compile_late(r"\\.|''")
_BLOCK_SIGN = compile_late(r"[|>][+-]?\d?[ \t]*\r?\n")
_LIST_ITEM = compile_late(r"^[ \t]*-[ \t]+['\"]?([^\r\n]*?)['\"]?[ \t]*\r?$", re.M)


def read_front_matter(draft: Draft) -> Draft:
    """Take the front matter off: its title and description become lines, all keys become fields.

    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> text = "---\\ntitle: '园区产值增长8%'\\ndate: 2024-03-01\\n---\\n全文"
    >>> draft = read_front_matter(Draft(Document("a.md", text), MappedText.of(text)))
    >>> draft.fields["date"], [(line.kind, draft.words(line)) for line in draft.lines]
    ('2024-03-01', [('title', '园区产值增长8%')])
    """
    text = draft.text.text
    fence = _FENCE.match(text)
    found = fence and _KEY.match(text, fence.end()) and _find_end(text, fence.end(), fence[1])
    if not fence or not found:
        return draft
    last, end = found
    fields: dict[str, str] = {}
    edits: list[Edit] = []
    lines: list[Line] = []
    at = 0
    for key, start, stop in _split_keys(text, fence.end(), last):
        a, b, quote = _trim_value(text, start, stop)
        fields[key] = _plain(text[a:b], quote)
        if key not in _TEXT_KEYS:
            continue
        for m in re.finditer(r"[^\r\n]+", text[a:b]):
            i, j = a + m.start(), a + m.end()
            edits.append((at, i, "\n" if lines else "", "front matter"))
            edits += [(i + e.start(), i + e.start() + 1, "", "front matter")
                      for e in _ESCAPE.finditer(m[0]) if _is_escape(e[0], quote)]
            lines.append(Line(i, j, _TEXT_KEYS[key]))
            at = j
    edits.append((at, end, "\n" if lines else "", "front matter"))
    draft = edit_draft(draft, edits, lines=lines)
    return change(draft, fields=fields, body=draft.lines[-1].end + 1 if draft.lines else 0)


def _find_end(text: str, at: int, fence: str) -> tuple[int, int] | None:
    """Where the keys end and where the text after the closing fence begins; None where it is no front matter."""
    closing = ("+++",) if fence == "+++" else ("---", "...")
    for _ in range(_LONGEST):
        end = text.find("\n", at)
        if text[at:end if end >= 0 else len(text)].rstrip() in closing:
            return at, end + 1 if end >= 0 else len(text)
        if end < 0:
            return None
        at = end + 1
    return None


def _split_keys(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """(key, start and end of its value) for each key at the left margin; further lines of a value belong to it."""
    found = [m for m in _KEY.finditer(text, start, end) if m.start() == start or text[m.start() - 1] in "\r\n"]
    for match, following in zip(found, [*found[1:], None]):
        yield match[1].strip().lower(), match.start(2), following.start() if following else end


def _trim_value(text: str, a: int, b: int) -> tuple[int, int, str]:
    """The span of a value without blank edges, quotes and block sign, and its quote."""
    block = _BLOCK_SIGN.match(text, a, b)
    if block:
        a = block.end()
    value = text[a:b]
    a += len(value) - len(value.lstrip())
    b = max(a, b - len(value) + len(value.rstrip()))
    if b - a >= 2 and text[a] in "'\"" and text[a] == text[b - 1] and not block:
        return a + 1, b - 1, text[a]
    return a, b, ""


def _is_escape(mark: str, quote: str) -> bool:
    return mark == "''" if quote == "'" else quote == '"' and mark in ('\\"', "\\\\", "\\/")


def _plain(value: str, quote: str) -> str:
    """A value as a reader means it: escapes undone, items of a list joined by 、."""
    if quote:
        return _ESCAPE.sub(lambda m: m[0][1] if _is_escape(m[0], quote) else m[0], value)
    items = _LIST_ITEM.findall(value)
    if items:
        return "、".join(items)
    if value.startswith("[") and value.endswith("]"):
        return "、".join(part.strip(" '\"") for part in value[1:-1].split(","))
    return " ".join(value.split())
