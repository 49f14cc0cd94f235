"""A text without markup cut into lines."""
from __future__ import annotations

import re
from dataclasses import replace

from corpus_tools.clean.draft import Draft, Line

_LINE = re.compile(r"[^\r\n\f\v\x1c-\x1e\x85\u2028\u2029]+")


def cut_lines(draft: Draft) -> Draft:
    """Cut what no step has read yet into lines, without the white space around them.

    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> text = "园区快报\\n\\n　　入驻91家\\n企业。"
    >>> draft = cut_lines(Draft(Document("a.txt", text), MappedText.of(text)))
    >>> [(draft.words(line), line.soft) for line in draft.lines]
    [('园区快报', False), ('入驻91家', False), ('企业。', True)]
    """
    text = draft.text.text
    if draft.body >= len(text):
        return draft
    lines = list(draft.lines)
    after = -1
    for match in _LINE.finditer(text, draft.body):
        words = match[0]
        bare = words.strip()
        if not bare:
            after = -1
            continue
        indent = len(words) - len(words.lstrip())
        start = match.start() + indent
        lines.append(Line(start, start + len(bare), soft=after >= 0 and indent < 2 and match.start() - after <= 2))
        after = match.end()
    return replace(draft, lines=tuple(lines), body=len(text))
