"""Where the pieces of a printed page stand → the lines in reading order: columns, paragraphs, tables. Geometry only."""
from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median

from corpus_tools.frozen import frozen
from corpus_tools.load.word import write_table


@frozen
class Piece:
    """A stretch of one line that is printed without a gap; y grows upwards."""

    text: str
    x0: float
    x1: float
    y0: float
    y1: float
    size: float  # of its font, in the page's points


Row = list[Piece]  # pieces on one baseline, from left to right
Char = tuple[str, float, float, float, float]  # character, x0, x1, y0, y1
MAX_PIECES = 3000  # a page of more is read without looking for columns
_GAP = 0.9  # in widths of a character: what is wider parts cells and columns
_ENDS = "。！？；：”）!?"


def order_page(pieces: Sequence[Piece]) -> str:
    """The text of a page in reading order: one line a printed line, an empty one between paragraphs.

    Columns of prose are read one after the other, what spans them in its place between; rows of several pieces that
    stand in columns become a table with pipes.

    >>> left = [Piece("园区去年新增企业十二家，", 50, 170, y, y + 10, 10) for y in (100, 85, 70)]
    >>> right = [Piece("其中五家来自外地，均已投产。", 230, 370, y, y + 10, 10) for y in (100, 85, 70)]
    >>> order_page([p for pair in zip(left, right) for p in pair]).split()[2:4]
    ['园区去年新增企业十二家，', '其中五家来自外地，均已投产。']
    """
    whole = [p for row in group_rows([p for p in pieces if p.text.strip()], 0.5) for p in row]
    text = ""
    before: list[Piece] = []
    for column in split_columns(whole):
        rows = group_rows(column, _GAP)
        written = "\n\n".join(_write_column(rows))
        between = "" if not text else "\n" if _runs_on(before, column, rows[0][0], text) else "\n\n"
        text, before = text + between + written, column
    return text + "\n" if text else ""


def join_chars(chars: Iterable[Char]) -> Iterator[Piece]:
    """Characters in the order of drawing → pieces: until the line changes, or a gap is wider than a character."""
    text, spaces = "", ""
    left = x1 = y0 = y1 = 0.0
    for char, a, b, low, high in chars:
        if char.isspace():
            spaces += char
            continue
        size = max(high - low, 0.1)
        gap = (a - x1) / size
        if text and abs((low + high) - (y0 + y1)) < size and -1 < gap < (3 if spaces else _GAP):
            if spaces and gap > 0.1:
                text += spaces
            elif gap > 0.15 and text[-1].isascii() and char.isascii():
                text += " "
            text += char
            x1 = max(x1, b)
        else:
            if text:
                yield Piece(text, left, x1, y0, y1, y1 - y0)
            text, left, x1, y0, y1 = char, a, b, low, high
        spaces = ""
    if text:
        yield Piece(text, left, x1, y0, y1, y1 - y0)


def _runs_on(before: Sequence[Piece], column: Sequence[Piece], first: Piece, text: str) -> bool:
    """Whether a paragraph goes on from the foot of one column at the head of the next one, to its right."""
    return (max(p.x1 for p in before) < first.x0 - _GAP * first.size and first.y0 > min(p.y0 for p in before)
            and first.x0 - median(p.x0 for p in column) < 1.2 * first.size
            and abs(first.size - before[-1].size) < 0.15 * first.size and not text.endswith((*_ENDS, "|")))


def group_rows(pieces: Sequence[Piece], gap: float) -> list[Row]:
    """Pieces at one height stand in one row, rows from top to bottom; nearer than ``gap`` characters they are one."""
    rows: list[Row] = []
    middle = 0.0
    for piece in sorted(pieces, key=lambda p: (-(p.y0 + p.y1), p.x0)):
        centre = (piece.y0 + piece.y1) / 2
        if rows and middle - centre < 0.5 * max(min(piece.size, rows[-1][0].size), 1):
            rows[-1].append(piece)
        else:
            rows.append([piece])
            middle = centre
    return [_join_near(sorted(row, key=lambda p: p.x0), gap) for row in rows]


def _join_near(row: Row, widths: float) -> Row:
    """Runs of Latin and Han fonts come apart where a file draws them one after the other."""
    joined = [[row[0]]]
    for piece in row[1:]:
        last = joined[-1][-1]
        if piece.x0 - last.x1 < widths * max(last.size, piece.size):
            joined[-1].append(piece)
        else:
            joined.append([piece])
    return [_join_pieces(pieces) if len(pieces) > 1 else pieces[0] for pieces in joined]


def _join_pieces(pieces: Sequence[Piece], between: str = "") -> Piece:
    text = pieces[0].text
    for last, piece in pairwise(pieces):
        apart = piece.x0 - last.x1 > 0.15 * last.size and last.text[-1:].isascii() and piece.text[:1].isascii()
        text += (between or (" " if apart else "")) + piece.text
    return Piece(text, pieces[0].x0, max(p.x1 for p in pieces), min(p.y0 for p in pieces), max(p.y1 for p in pieces),
                 max(p.size for p in pieces))


def split_columns(pieces: Sequence[Piece], depth: int = 0) -> list[list[Piece]]:
    """The pieces of a page as columns in reading order; a page of one column, or of tables, stays whole."""
    gutter = find_gutter(pieces) if depth < 4 else None
    if gutter is None:
        return [list(pieces)]
    spanning = sorted((p for p in pieces if p.x0 < gutter < p.x1), key=lambda p: -p.y1)
    rest = [p for p in pieces if not p.x0 < gutter < p.x1]
    columns: list[list[Piece]] = []
    together: list[Piece] | None = None
    for bar in [*spanning, None]:  # a headline, a foot or a paragraph across the page ends a band of columns
        floor = (bar.y0 + bar.y1) / 2 if bar else float("-inf")
        band = [p for p in rest if (p.y0 + p.y1) / 2 > floor]
        rest = [p for p in rest if (p.y0 + p.y1) / 2 <= floor]
        for side in ([p for p in band if p.x1 <= gutter], [p for p in band if p.x0 >= gutter]):
            if side:
                columns += split_columns(side, depth + 1)
        if bar:
            if band or together is None:
                together = []
                columns.append(together)
            together.append(bar)
    return columns


def find_gutter(pieces: Sequence[Piece], depth: int = 0) -> float | None:
    """The x of the empty strip between two columns of prose, or None.

    On both sides of it the lines are long and fill their column; the cells of a table do not.
    """
    if not 6 <= len(pieces) <= MAX_PIECES:
        return None
    size = median(p.size for p in pieces)
    long = [p for p in pieces if p.x1 - p.x0 >= 5 * size]  # a page number may stand in the gutter
    if len(long) < 6:
        return None
    left, right = min(p.x0 for p in long), max(p.x1 for p in long)
    starts = sorted(p.x0 for p in long)
    ends = sorted(p.x1 for p in long)
    candidates = []
    for edge in {round(x + 0.05, 1) for x in ends}:
        if left + 0.15 * (right - left) < edge < right - 0.15 * (right - left):
            at = bisect_left(starts, edge)
            following = starts[at] if at < len(starts) else right
            crossing = at - bisect_right(ends, edge)  # begin before it and do not end before it
            if following - edge >= _GAP * size and crossing <= 0.75 * len(long):
                candidates.append((crossing, (edge + min(following, edge + 4 * size)) / 2))
    for _, gutter in sorted(candidates)[:20]:
        sides = [p for p in pieces if p.x1 <= gutter], [p for p in pieces if p.x0 >= gutter]
        if all(_is_prose(side, depth) for side in sides):
            return gutter
    return None


def _is_prose(pieces: Sequence[Piece], depth: int) -> bool:
    if len(pieces) < 3:
        return False
    width = max(p.x1 for p in pieces) - min(p.x0 for p in pieces)
    line = median(p.x1 - p.x0 for p in pieces)
    if line < 8 * median(p.size for p in pieces):
        return False
    return line >= 0.6 * width or depth < 2 and find_gutter(pieces, depth + 1) is not None


def _write_column(rows: list[Row]) -> list[str]:
    """The paragraphs of a column; three rows or more of several pieces in the same columns are a table."""
    paragraphs: list[str] = []
    plain: list[Row] = []
    for several, run in groupby(rows, key=lambda row: len(row) > 1):
        lines = list(run)
        table = _read_cells(lines) if several and len(lines) >= 3 else []
        if table:
            paragraphs += [*_split_paragraphs(plain), write_table(table)]
            plain = []
        else:
            plain += lines
    return paragraphs + _split_paragraphs(plain)


def _read_cells(rows: list[Row]) -> list[list[str]]:
    """Rows as cells, if the pieces stand in columns with clear strips between; else nothing."""
    strips: list[list[float]] = []
    for x0, x1 in sorted((p.x0, p.x1) for row in rows for p in row):
        if strips and x0 <= strips[-1][1]:
            strips[-1][1] = max(strips[-1][1], x1)
        else:
            strips.append([x0, x1])
    if len(strips) < 2:
        return []
    lefts = [x0 for x0, _ in strips]
    table = []
    for row in rows:
        cells = [""] * len(strips)
        for piece in row:
            at = bisect_right(lefts, piece.x0) - 1
            cells[at] = f"{cells[at]} {piece.text}".strip()
        table.append(cells)
    return table


def _split_paragraphs(rows: list[Row]) -> list[str]:
    """Lines joined by line ends; a paragraph begins where the print shows it."""
    if not rows:
        return []
    lines = [_join_pieces(row, "    ") for row in rows]
    left = min(line.x0 for line in lines)
    right = max(line.x1 for line in lines)
    leading = median([a.y1 - b.y1 for a, b in pairwise(lines)] or [0])
    paragraphs = [[lines[0].text]]
    for before, line in pairwise(lines):
        size = min(before.size, line.size)
        ended = before.text.endswith(tuple(_ENDS))
        short = right - before.x1 > (2.5 if ended else 6) * size  # a long number is carried over to the next line whole
        at_edge, indented = before.x0 - left < 1.2 * size, 1.2 * size < line.x0 - left < 4.5 * size
        if (before.y1 - line.y1 > 1.45 * leading or abs(before.size - line.size) > 0.15 * size
                or indented and line.x0 - before.x0 > 0.8 * size and (short or ended)
                or short and (ended or at_edge or abs(line.x0 - before.x0) < 0.5 * size)):
            paragraphs.append([])
        paragraphs[-1].append(line.text)
    return ["\n".join(lines) for lines in paragraphs]
