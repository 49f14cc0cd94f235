"""Tables: which are data and which only lay out a page, and the lines of their cells with their heads."""
from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus_tools.clean.draft import Line, fold
from corpus_tools.clean.entities import unescape
from corpus_tools.clean.table_heads import NUMBER, OWN_UNIT, UNIT, UNIT_LINE, Cell, read_heads, write_unit
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.normal import normalise

_TAG = compile_late(r"<[^<>]*>")
_CAPTION = compile_late(r"(?:附?表\s*[\d一二三四五六七八九十]|图表).{0,60}$|.{2,40}(?:一览表|情况表|统计表|明细表|对比表|表|情况|增长速度|增速|增长率|构成|结构|总值|总额|产值|增加值|产量|收入|指数|"
                        "人口|人数|人次|面积|余额|税收|投资|数据|指标|GDP|[产销][量额值]|[客车货流电吞吐][流电吐]?量)$")
# between a title and its table
_DATE_LINE = compile_late(r"(?:(?:发布|公布|更新|发表|發布|公佈)(?:日期|时间|時間|于|於)?[:： ]*)?20\d\d[-/.年]\d\d?(?:[-/.月]\d\d?日?|月)?(?: *[\d:]{4,8})?$")
_SPACED = compile_late(r"(?:[\u4e00-\u9fff][ \u3000]+)+[\u4e00-\u9fff]$")
_APART = compile_late("(?<=[0-9]) (?=[年月季])|(?<=[\u4e00-\u9fff]) (?=(?:19|20)[0-9]{2}年?)|(?<=[年前第]) (?=[0-9])")
_TAB = compile_late(r"""<a\s[^<>]*href="#([\w-]{1,60})"[^<>]*>(.{1,200}?)</a>""", re.I | re.S)
_PANEL = compile_late(r"""\sid="([\w-]{1,60})\"""")
_WIDEST, _LONGEST_CAPTION = 64, 40
_MOST_CELLS = 20_000
_LONGEST_CELL = 300
_PROSE = 80


@dataclass(slots=True)
class Table:
    """A table found in a page."""

    start: int
    end: int = -1
    nested: bool = False  # it holds another table
    rows: list[list[Cell]] = field(default_factory=list)


def label_cells(text: str, lines: Sequence[Line], tables: Sequence[Table]) -> list[Line]:
    """The lines with those inside data tables turned into cells with their heads."""
    labelled = list(lines)
    starts = [line.start for line in lines]
    at, tabs = 0, _read_tabs(text) if tables else {}
    for table in tables:
        if table.nested or len(table.rows) < 2:
            continue
        inside = range(bisect_left(starts, table.start), bisect_left(starts, table.end))
        if not inside or sum(lines[i].links for i in inside) * 2 > sum(lines[i].end - lines[i].start for i in inside):
            continue
        for row in table.rows:
            for cell in row:
                cell.words = fold(_words(text, lines, starts, cell))
        grid = _lay_out(table.rows)
        if not is_data(grid):
            continue
        caption, unit = read_above(text, lines, inside[0])
        own = " ".join(_strip(text, lines[i]) for i in inside if lines[i].kind == "table caption")
        match = UNIT_LINE.search(own)
        caption, unit = own[:match.start()].strip() if match else own or caption, write_unit(match) if match else unit
        panels = [tabs[m[1]] for m in _PANEL.finditer(text, at, table.start) if m[1] in tabs] if tabs and not caption else []
        caption, at = caption or "".join(panels[-1:]), table.end
        for cell, heads in read_heads(grid, caption=caption, unit=unit):
            for i in range(bisect_left(starts, cell.start), bisect_left(starts, cell.end)):
                labelled[i] = change(labelled[i], kind="cell", level=0, heads=heads)
    return labelled


def _lay_out(rows: Sequence[Sequence[Cell]]) -> list[list[Cell | None]]:
    """Rows of equal meaning by column: a cell that spans stands in every place that it covers."""
    grid: list[list[Cell | None]] = [[] for _ in rows]
    count = 0
    for r, row in enumerate(rows):
        c = 0
        for cell in row:
            while c < len(grid[r]) and grid[r][c] is not None:
                c += 1
            down, across = min(max(cell.down, 1), len(rows) - r), min(max(cell.across, 1), _WIDEST)
            count += down * across
            if c + across > _WIDEST or count > _MOST_CELLS:
                return []
            for line in grid[r:r + down]:
                line.extend([None] * (c + across - len(line)))
                line[c:c + across] = [cell] * across
            c += across
    return grid


def is_data(grid: Sequence[Sequence[Cell | None]]) -> bool:
    """Whether a grid of cells is a table of data, and no layout of prose."""
    cells = [cell for row in grid for cell in row if cell]
    if len(grid) < 2 or max(map(len, grid), default=0) < 2 or not cells:
        return False
    longest = max(len(cell.words) for cell in cells)
    prose = [cell for cell in cells if len(cell.words) > _PROSE and "。" in cell.words]
    if prose and (2 * longest > sum(len(cell.words) for cell in cells) or len(prose) == 1 and len(grid) <= 3):
        return False  # running text in one cell: laid out, not tabulated
    numbers = sum(1 for cell in cells if NUMBER.match(cell.words))
    return longest <= _LONGEST_CELL and (numbers > 0 or any(cell.head for cell in cells) or len(grid) >= 3 and longest <= 60)


def _read_tabs(text: str) -> dict[str, str]:
    """The labels of the tabs of a page: links to elements of it, by the id of the element."""
    return {m[1]: " ".join(unescape(_TAG.sub("", m[2])).split()) for m in _TAB.finditer(text)} if 'href="#' in text else {}


def _words(text: str, lines: Sequence[Line], starts: Sequence[int], cell: Cell) -> str:
    inside = lines[bisect_left(starts, cell.start):bisect_left(starts, cell.end)]
    return join_spaced("".join(_strip(text, line) for line in inside))


def join_spaced(words: str) -> str:
    """城 镇, 合 计: a word set apart to fill its cell; 2013 年: a number beside its word.

    >>> join_spaced("城 镇"), join_spaced("东区 12 号")
    ('城镇', '东区 12 号')
    """
    return "".join(words.split()) if _SPACED.match(words) else _APART.sub("", words)


def _strip(text: str, line: Line) -> str:
    """The words of a line that still has its markup."""
    return " ".join(unescape(_TAG.sub("", text[line.start:line.end])).split())


def read_above(text: str, lines: Sequence[Line], first: int) -> tuple[str, str]:
    """Caption and unit line from the two lines above a table."""
    caption = unit = ""
    over = first - 1 if first and _DATE_LINE.match(_strip(text, lines[first - 1])) else first
    for line in reversed(lines[max(0, over - 2):over]):
        words = _strip(text, line)
        plain = normalise(words)
        match = UNIT_LINE.search(words)
        if match and not unit:
            unit = write_unit(match)
            words = words[:match.start()].strip()
        given = None if unit or match or len(words) > _LONGEST_CAPTION else OWN_UNIT.search(words)
        if given is not None and UNIT.match(normalise(given[0])):  # 某市2023年投资（亿元）
            unit, caption = f"单位：{given[0][1:-1]}", words[:given.start()].strip()
        if words and not caption and (line.kind == "table caption" or _CAPTION.match(plain)):
            caption = words
        if not match and not caption:
            break
    return caption, unit
