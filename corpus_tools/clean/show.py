"""What cleaning took out, for a reader who wants to see it."""
from __future__ import annotations

from collections.abc import Mapping

from corpus_tools.clean.entities import unescape
from corpus_tools.clean.steps import clean_document
from corpus_tools.late import compile_late
from corpus_tools.model import Cleaned, Document

_SILENT = frozenset({"markup", "front matter", "stray space", "invisible character"})
_TAG = compile_late(r"<[^<>]*>")
_LONGEST = 120


def count_removed(cleaned: Cleaned) -> Mapping[str, tuple[int, int]]:
    """For each rule, how many stretches it took out and how many characters, the largest first.

    >>> count_removed(clean_document(Document("a.txt", "园区概况\\n（责任编辑：王五）")))
    {'editor': (1, 9)}
    """
    counts: dict[str, list[int]] = {}
    for item in cleaned.removed:
        count = counts.setdefault(item.rule, [0, 0])
        count[0] += 1
        count[1] += item.end - item.start
    return {rule: (n, size) for rule, (n, size) in sorted(counts.items(), key=lambda pair: (-pair[1][1], pair[0]))}


def show_removed(document: Document) -> str:
    """The clean text with what was removed shown in its place, as ``[-rule: words-]``; markup only counted at the end.

    >>> print(show_removed(Document("a.txt", "园区概况\\n园区现有企业91家，其中规上企业12家，去年新增3家。\\n（责任编辑：王五）")))
    园区概况
    园区现有企业91家，其中规上企业12家，去年新增3家。
    [-editor: （责任编辑：王五）-]
    <BLANKLINE>
    editor: 1 piece, 9 characters
    """
    cleaned = clean_document(document)
    shown = [(cleaned.text.span(b.start, b.end)[0], cleaned.text.text[b.start:b.end]) for b in cleaned.blocks]
    for item in cleaned.removed:
        words = " ".join(unescape(_TAG.sub(" ", document.text[item.start:item.end])).split())
        if item.rule not in _SILENT and words:
            shown.append((item.start, f"[-{item.rule}: {words[:_LONGEST]}{'…' * (len(words) > _LONGEST)}-]"))
    counts = [f"{rule}: {n} {'piece' if n == 1 else 'pieces'}, {size} characters"
              for rule, (n, size) in count_removed(cleaned).items()]
    return "\n".join([*(words for _, words in sorted(shown)), *([""] if counts else []), *counts])
