"""Tables written with bars, tabs or spaces: their cells become lines of their own, with their heads."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus_tools.clean.draft import Draft, Edit, Line, edit_draft, fold
from corpus_tools.clean.table_heads import NUMBER, PERIOD, Cell, read_heads
from corpus_tools.clean.tables import is_data, join_spaced, read_above
from corpus_tools.late import compile_late

_DELIMITER = compile_late(r"[|:\-+=\s]+$")
_BAR = compile_late(r"(?<!\\)\|")
_TAB = compile_late(r"\t")
_FULL_BAR = compile_late(r"[│┃|｜]")
_SIGNS = (("|", _BAR), ("\t", _TAB), ("│", _FULL_BAR), ("┃", _FULL_BAR))
_GAPS = compile_late(r"[ \u3000]+")
_ROW = compile_late(r"[^ \u3000。；，|\t]{1,24}(?:[ \u3000]+[^ \u3000。；，|\t]{1,16}){2,12}$")  # cells parted by spaces
_BLANKS = ("-", "--", "—", "——", "–", "…", "...", "/")
_LONGEST_ROW = 120
_MOST_COLUMNS = 64


def split_columns(draft: Draft) -> Draft:
    """Cut the rows of tables that are drawn with bars, tabs or spaces into cells.

    >>> from corpus_tools.clean.lines import cut_lines
    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> text = "| 园区 | 产值（亿元） |\\n| --- | --- |\\n| 东区 | 12.5 |"
    >>> draft = split_columns(cut_lines(Draft(Document("a.md", text), MappedText.of(text))))
    >>> [(draft.words(line), line.heads) for line in draft.lines][2:]
    [('东区', ('', '园区', '', '')), ('12.5', ('东区', '产值（亿元）', '', ''))]
    """
    text = draft.text.text
    if draft.markup == "page":
        return draft
    lines: list[Line] = []
    edits: list[Edit] = []
    at = 0
    for first, after, mark in _find_runs(draft):
        bars = [text.startswith("|", line.start) for line in draft.lines[first:after] if not _DELIMITER.match(text, line.start, line.end)]
        hollow = mark is _BAR and any(bars) and not all(bars)  # a bar before the first cell of some rows only: theirs is empty
        rows = [_split_row(text, line, mark, hollow=hollow) for line in draft.lines[first:after]]
        rows = [row for row in rows if row]
        lines += draft.lines[at:first]
        at = after
        if len(rows) < 2 or not is_data(rows) or mark is _GAPS and not _are_columns(rows):
            lines += draft.lines[first:after]
            continue
        caption, unit = read_above(text, draft.lines, first)
        heads = {id(cell): found for cell, found in read_heads(rows, caption=caption, unit=unit)}
        where = draft.lines[first].start
        for cell in (cell for row in rows for cell in row if cell.start < cell.end):
            if cell.start > where:
                edits.append((where, cell.start, "\n" if where > draft.lines[first].start else "", "markup"))
            lines.append(Line(cell.start, cell.end, "cell", heads=heads.get(id(cell), ())))
            where = cell.end
        if where < draft.lines[after - 1].end:
            edits.append((where, draft.lines[after - 1].end, "", "markup"))
    return edit_draft(draft, edits, lines=lines + list(draft.lines[at:])) if at else draft


def _find_runs(draft: Draft) -> Iterator[tuple[int, int, re.Pattern[str]]]:
    """Runs of neighbouring lines that hold the same mark: (first, after last, mark)."""
    text, lines = draft.text.text, draft.lines
    signs = [(sign, mark) for sign, mark in _SIGNS if sign in text]
    if not signs and " " not in text and "\u3000" not in text:
        return
    first, mark = 0, None
    for i, line in enumerate((*lines, None)):
        own = _find_mark(text, line, signs) if line else None
        if own is mark and own is not None and i and text.count("\n", lines[i - 1].end, line.start) <= 1 and \
                not (own is _GAPS and _count_gaps(text, line) != _count_gaps(text, lines[first])):
            continue
        if mark is not None and i - first >= 2:
            yield first, i, mark
        first, mark = i, own


def _find_mark(text: str, line: Line, signs: Sequence[tuple[str, re.Pattern[str]]]) -> re.Pattern[str] | None:
    if line.kind not in ("", "strong", "quote"):
        return None
    for sign, mark in signs:
        if text.find(sign, line.start, line.end) >= 0:
            return mark
    words = text[line.start:line.end]
    if " " not in words and "\u3000" not in words:
        return None
    return _GAPS if line.end - line.start <= _LONGEST_ROW and _ROW.match(text, line.start, line.end) else None


def _count_gaps(text: str, line: Line) -> int:
    return sum(1 for _ in _GAPS.finditer(text, line.start, line.end))


def _are_columns(rows: list[list[Cell]]) -> bool:
    """Whether rows parted by spaces alone are a table: under heads without figures, columns of numbers or of words only."""
    head, *body = rows
    if len(body) < 2 or any(NUMBER.match(cell.words) and not PERIOD.match(cell.words) for cell in head):
        return False
    sorts = [{bool(NUMBER.match(cell.words)) for cell in column if cell.words not in _BLANKS} for column in zip(*body, strict=True)]
    return all(len(sort) < 2 for sort in sorts) and sorts[-1] == {True} and (
        sorts[0] == {False} or all(PERIOD.match(row[0].words) for row in body))


def _split_row(text: str, line: Line, mark: re.Pattern[str], *, hollow: bool = False) -> list[Cell]:
    """The cells of one row; none for the line that only parts head and body."""
    if mark is not _TAB and _DELIMITER.match(text, line.start, line.end):
        return []
    a, b = line.start, line.end
    while mark is _TAB and a and text[a - 1] == "\t":  # an empty first cell went with the white space
        a -= 1
    edges = [m.span() for m in mark.finditer(text, a, b)]
    if mark is not _TAB:
        a, edges = (edges[0][1], edges[1:]) if edges and edges[0][0] == a and not hollow else (a, edges)
        b, edges = (edges[-1][0], edges[:-1]) if edges and edges[-1][1] == b else (b, edges)
    bounds = [a, *(offset for edge in edges[:_MOST_COLUMNS] for offset in edge), b]
    return [_trim(text, bounds[i], bounds[i + 1]) for i in range(0, len(bounds), 2)]


def _trim(text: str, a: int, b: int) -> Cell:
    words = text[a:b]
    start = min(b, a + len(words) - len(words.lstrip()))
    return Cell(start, max(start, b - len(words) + len(words.rstrip())), words=fold(join_spaced(words.strip())))
