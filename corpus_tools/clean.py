"""A Document without furniture: clean text with blocks and the way back to the source."""
from __future__ import annotations

import re

from corpus_tools.mapped import MappedText
from corpus_tools.model import Block, Cleaned, Document

_FRONT = re.compile(r"\A\s*---\n(.*?)\n---\n", re.S)
_TAG = re.compile(r"<!--.*?-->|<style.*?</style>|<script.*?</script>|</?[a-zA-Z][^<>]*>|!?\[([^\[\]\n]*)\]\([^()\n]*\)|\*\*", re.S)


def clean_document(document: Document) -> Cleaned:
    text = document.text
    edits = []
    front = _FRONT.match(text)
    at = 0
    if front:
        title = re.search(r"^title:[ ]*(['\"]?)(.*)\1$", front[1], re.M)
        if title:
            a, b = front.start(1) + title.start(2), front.start(1) + title.end(2)
            edits += [(0, a, ""), (b, front.end(), "\n")]
        else:
            edits.append((0, front.end(), ""))
        at = front.end()
    for m in _TAG.finditer(text, at):
        edits.append((m.start(), m.end(), "\n" if re.match(r"</?(p|div|h\d|li|tr|figcaption)\b", m[0]) else (m[1] or "")))
    mapped = MappedText.of(text).replace(edits)
    strays = [(m.start(), m.end(), "") for m in re.finditer(r"(?m)^[ \u3000]+|(?<=[\u4e00-\u9fff])[ \u3000](?=[\u4e00-\u9fff0-9])|(?<=\d) (?=[\u4e00-\u9fff])|[ \u3000]+$|\r", mapped.text)]
    mapped = mapped.replace(strays)
    blocks, pos = [], 0
    for line in mapped.text.split("\n"):
        if line.strip():
            blocks.append(Block(pos, pos + len(line), "title" if not blocks else "heading" if len(line) < 30 and line[-1] not in "。！？；，" else "para"))
        pos += len(line) + 1
    return Cleaned(document, mapped, tuple(blocks))
