"""Tables that a conversion wrote with a cell a line: their lines become cells with their heads."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpus_tools.clean.draft import Draft, Line, edit_draft, fold
from corpus_tools.clean.table_heads import NUMBER, PERIOD, Cell, read_heads
from corpus_tools.clean.tables import read_above
from corpus_tools.frozen import change
from corpus_tools.late import compile_late

_LONGEST = 24  # characters of a cell
_MOST_COLUMNS, _MOST_ABOVE = 12, 8  # lines of a run that may stand above the table
_FIRST = tuple("0123456789-")
_EMPTY = ("-", "—", "--", "/", "…", "－")
_PROSE = compile_late("[，。；！？：]")
_OF_ROWS = compile_late(".{0,4}(?:地区|区域|城市|县市区?|市州|区县|指标|名称|项目|园区|开发区|单位|年份|企业|行业)(?:名称)?")  # what the rows are called
_EDGES = " \u3000|"  # a bar closes the cells of some
# what a column of numbers is called
_MEASURE = compile_late("[（(%％‰]|[数量额值率入比资税人口]$|增长|增速|增减|面积|累计|合计|总计|本月|本期|本年|完成|排名|(?:19|20)[0-9]{2}|[0-9]月")


def gather_cells(draft: Draft) -> Draft:
    """Give the cells of tables that stand with a cell a line their heads.

    >>> from corpus_tools.clean.lines import cut_lines
    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> text = "园区\\n产值（亿元）\\n增速（%）\\n东区\\n12.5\\n3.1\\n西区\\n8.0\\n-2.4"
    >>> draft = gather_cells(cut_lines(Draft(Document("a.txt", text), MappedText.of(text))))
    >>> [(draft.words(line), line.heads) for line in draft.lines if line.heads][1]
    ('12.5', ('东区', '产值（亿元）', '', ''))
    """
    text = draft.text.text
    if draft.markup == "page" or sum([_opens_number(text, line) for line in draft.lines]) < 2:
        return draft
    lines = list(draft.lines)
    for first, after in _find_runs(text, lines):
        words = [fold(text[line.start:line.end].strip(_EDGES)) for line in lines[first:after]]
        at, columns, rows, gone = _find_table(words)
        if not rows:
            continue
        if not gone and _count_upper(words, at + 1, columns):
            at, gone = at + 1, 1  # what seemed to be the first head is the last of the row above
        upper = _count_upper(words, at, columns) if gone else 0
        at += first - upper
        after = at + upper + (1 + rows) * columns - gone
        cells = [Cell(line.start, line.end, words=words[i - first]) for i, line in enumerate(lines[at:after], at)]
        grid = [cells[:upper]] if upper else []
        below = cells[upper:]
        if upper:
            grid.append(below[:columns - 1])
            below = below[columns - 1:]
        else:
            below[:0] = [Cell(cells[0].start, cells[0].start, words="")] * gone
        caption, unit = read_above(text, lines, at)
        grid += [below[start:start + columns] for start in range(0, len(below), columns)]
        heads = {cell.start: found for cell, found in read_heads(grid, caption=caption, unit=unit) if cell.words}
        for i in range(at, after):
            lines[i] = change(_drop_bar(text, lines[i]), kind="cell", heads=heads.get(lines[i].start, ()))
    return edit_draft(draft, (), lines=lines)


def _drop_bar(text: str, line: Line) -> Line:
    """The line of a cell without the bar that closes it."""
    bare = text[line.start:line.end].rstrip(_EDGES)
    return change(line, end=line.start + len(bare)) if bare else line


def _opens_number(text: str, line: Line) -> bool:
    return line.end - line.start <= _LONGEST and text.startswith(_FIRST, line.start, line.end)


def _find_runs(text: str, lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Stretches of short lines that hold no sentence and at least two numbers: (first, after last)."""
    first = 0
    for i, line in enumerate((*lines, None)):
        if line is not None and not line.kind and line.end - line.start <= _LONGEST and not _PROSE.search(text, line.start, line.end):
            continue
        if i - first >= 6 and sum(_opens_number(text, one) for one in lines[first:i]) > 1:
            yield first, i
        first = i + 1


def _find_table(words: Sequence[str]) -> tuple[int, int, int, int]:
    """Where a table begins, its columns, the rows below its head and 1 where the head's first cell is gone: the largest; no rows
    where there is none."""
    is_number = [NUMBER.match(word) is not None for word in words]
    best = (0, 0, 0, 0)
    for at in range(min(len(words), _MOST_ABOVE)):
        for columns in range(2, min(_MOST_COLUMNS, (len(words) - at) // 3) + 1):
            for gone in (0, 1) if columns > 2 else (0,):
                rows = _count_rows(words, is_number, at, columns, gone)
                if rows >= (3 if columns == 2 else 2) and rows * columns > best[1] * best[2]:
                    best = at, columns, rows, gone
    return best


def _count_upper(words: Sequence[str], at: int, columns: int) -> int:
    """How many words above a head row without its first cell make the row over it: 地区, 生产总值, 投资 over 总量, 增速, 总量, 增速; 0 for none."""
    return next((k for k in range(2, min(columns, at + 1)) if (columns - 1) % (k - 1) == 0 and _OF_ROWS.fullmatch(words[at - k])), 0)


def _count_rows(words: Sequence[str], is_number: Sequence[bool], at: int, columns: int, gone: int) -> int:
    """How many rows of a word and the same columns of numbers stand below a head without numbers."""
    body = at + columns - gone
    if any(is_number[i] and not PERIOD.match(words[i]) for i in range(at, body)):
        return 0
    numbers = [j for j in range(1, columns) if is_number[body + j]]
    if not numbers or not all(_MEASURE.search(words[at + j - gone]) for j in numbers) or gone and len(numbers) < columns - 1:
        return 0
    rows = 0
    for start in range(body, len(words) - columns + 1, columns):
        row = range(start, start + columns)
        odd = [j for j in range(columns) if is_number[start + j] != (j in numbers) and words[start + j] not in _EMPTY]
        if is_number[start] or not any(is_number[i] for i in row) or odd and (
                len(numbers) < 4 or odd != [j for j in odd if words[start + j][:1].isdigit()][:1]):  # 27446-3: one misprint
            break
        rows += 1
    return rows
