"""Figures set large, with their unit on a line below: 12.6 / 平方公里."""
from __future__ import annotations

from corpus_tools.clean.draft import Draft, Edit, Line, edit_draft
from corpus_tools.frozen import change
from corpus_tools.late import compile_late

_DIGITS = tuple("0123456789")
_LONGEST = 12  # characters of such a figure
_FIGURE = compile_late(r"\d[\d,，]*(?:\.\d+)?$")
_YEAR, _YEAR_ON = compile_late("(?:19|20)[0-9]{2}"), compile_late("年[0-9度底末初上下第全，,、]")  # 2017 / 年1-5月，…
_UNIT = compile_late(r"\+?[百千]?[万萬亿億]?[余餘多]?(?:平方公里|平方千米|平方米|平米|㎡|公顷|公里|亩|畝|家|个|個|人|名|位|项|項|件|台|套|座|栋|棟|户|戶|所|万|亿|元|美元|吨|噸|"
                     r"千瓦时|人次|倍|%|％)\+?$")


def join_figures(draft: Draft) -> Draft:
    """Put a line that is a figure and the line below it that is a unit together.

    >>> from corpus_tools.clean.lines import cut_lines
    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> text = "12.6\\n平方公里\\n规划面积\\n420\\n入驻企业"
    >>> draft = join_figures(cut_lines(Draft(Document("a.txt", text), MappedText.of(text))))
    >>> [draft.words(line) for line in draft.lines]
    ['12.6平方公里', '规划面积', '420', '入驻企业']
    """
    text, lines = draft.text.text, draft.lines
    edits: list[Edit] = []
    joined: list[Line] = []
    for line in lines:
        if joined and (line.end - line.start <= _LONGEST or text[line.start] == "年") and \
                (before := joined[-1]).end - before.start <= _LONGEST and \
                text.startswith(_DIGITS, before.start) and "cell" not in (line.kind, before.kind) and \
                (_FIGURE.match(text[before.start:before.end]) and _UNIT.match(text[line.start:line.end])
                 or _YEAR_ON.match(text, line.start) and _YEAR.fullmatch(text, before.start, before.end)):
            edits.append((before.end, line.start, "", ""))
            joined[-1] = change(before, end=line.end)
        else:
            joined.append(line)
    return edit_draft(draft, edits, lines=joined) if edits else draft
