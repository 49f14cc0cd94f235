"""A text without markup cut into lines."""
from __future__ import annotations

from corpus_tools.clean.draft import Draft, Line
from corpus_tools.frozen import change


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
    at, before = draft.body, -1  # where the last line ended, -1 after an empty one
    for words in text[at:].splitlines(keepends=True):
        bare = words.strip()
        if bare:
            start = at if words[0] == bare[0] else at + len(words) - len(words.lstrip())
            lines.append(Line(start, start + len(bare), soft=before >= 0 and start - at < 2))
        elif len(words) == 1 and words == "\n" and before >= 0 and text[at - 1] == "\r":
            at += 1
            continue
        before = at if bare else -1
        at += len(words)
    return change(draft, lines=tuple(lines), body=len(text))
