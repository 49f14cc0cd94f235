"""Word documents (.docx): paragraphs, headings, tables and notes as a text layer in Markdown's plainest form.

Headings are lines that begin with ``#``, tables have pipes, so that what reads Markdown reads Word. Left out, because
no reader takes them for the text: page heads and feet, contents made by Word, deleted and hidden text, field codes.
"""
from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from corpus_tools.late import compile_late
from corpus_tools.load.refusals import refuse_large, refuse_without_library

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SKIPPED = {_W + t for t in ("pPr", "del", "moveFrom", "rt", "instrText", "delText")} | {_MC + "Fallback"}
_SIGNS = {_W + "tab": "\t", _W + "ptab": "\t", _W + "br": "\n", _W + "cr": "\n", _W + "noBreakHyphen": "-"}
_HEADING = compile_late(r"(?:heading|标题|標題)\s?([1-9])")
_TITLES = {"title": 1, "标题": 1, "subtitle": 2, "副标题": 2}
_DIGITS = compile_late(r"[0-9０-９〇一二三四五六七八九十]")
_YEAR = compile_late(r"(?:19|20)\d\d年?(?:\d{1,2}月|[上下]半年|[一二三四1-4]季度)?")


def read_word(data: bytes, doc: str, max_bytes: int) -> str:
    """The text layer of a Word document; the caller has proved that it unpacks to a bounded size.

    Raises ``RefusedError`` where python-docx is missing, the text is above ``max_bytes`` or there is none.
    """
    try:
        import docx
    except ImportError:
        raise refuse_without_library(doc, "docx", "python-docx") from None
    document = docx.Document(BytesIO(data))
    levels = _find_heading_levels(document.styles)
    pieces: list[str] = []
    left = max_bytes
    for block in _list_blocks(document, levels):
        left -= len(block.encode("utf-8")) + 1
        if left < 0:
            raise refuse_large(doc, None, max_bytes)
        pieces.append(block)
    return "\n\n".join(pieces) + "\n" if pieces else ""


def write_table(rows: list[list[str]]) -> str:
    """Rows of cells as a Markdown table whose first row is its head; all rows get as many cells as the longest.

    >>> print(write_table([["园区", "2023年"], ["甲园", "5亿元"]]))
    | 园区 | 2023年 |
    | --- | --- |
    | 甲园 | 5亿元 |
    """
    width = max(map(len, rows))
    lines = ["| " + " | ".join(" ".join(c.split()).replace("|", "｜") for c in row + [""] * (width - len(row))) + " |"
             for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _find_heading_levels(styles: object) -> dict[str, int]:
    """Style → level of heading; 0 for the lines of a table of contents."""
    levels = {}
    for style in styles:
        kin, name, depth = style, "", 0
        while kin is not None and depth < 10:  # styles of a template's own are based on Word's
            name = (kin.name or "").lower()
            found = _HEADING.match(name)
            level = int(found[1]) if found else 0 if name.startswith("toc ") else _TITLES.get(name)
            if level is not None:
                levels[style.style_id] = level
                break
            kin, depth = getattr(kin, "base_style", None), depth + 1
    return levels


def _list_blocks(document: object, levels: dict[str, int]) -> Iterator[str]:
    yield from _read_blocks(document.element.body, levels)
    for kind in ("footnotes", "endnotes"):
        for relation in document.part.rels.values():
            if relation.reltype.endswith("/" + kind) and not relation.is_external:
                from lxml import etree

                parser = etree.XMLParser(resolve_entities=False, no_network=True)
                for note in etree.fromstring(relation.target_part.blob, parser):
                    if note.get(_W + "type") in (None, "normal"):
                        yield from _read_blocks(note, levels)


def _read_blocks(parent: object, levels: dict[str, int]) -> Iterator[str]:
    """Paragraphs and tables of a body, a cell, a note or a text box, those in content controls included."""
    for child in parent:
        if child.tag == _W + "p":
            yield from _read_paragraph(child, levels)
        elif child.tag == _W + "tbl":
            yield from _read_table(child, levels)
        elif child.tag in (_W + "sdt", _W + "sdtContent", _W + "customXml", _W + "ins", _W + "smartTag"):
            yield from _read_blocks(child, levels)


def _read_paragraph(paragraph: object, levels: dict[str, int]) -> Iterator[str]:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    level = levels.get(style.get(_W + "val"), -1) if style is not None else -1
    outline = paragraph.find(f"{_W}pPr/{_W}outlineLvl")
    if level < 0 and outline is not None and (outline.get(_W + "val") or "").isdigit():
        level = int(outline.get(_W + "val")) + 1 if int(outline.get(_W + "val")) < 9 else -1
    boxes: list[object] = []
    text = "".join(_read_runs(paragraph, boxes)).strip("\n")
    if level != 0 and text.strip():
        yield "#" * min(level, 6) + " " + " ".join(text.split()) if level > 0 else text
    for box in boxes:
        yield from _read_blocks(box, levels)


def _read_runs(node: object, boxes: list[object]) -> Iterator[str]:
    """The visible text below a paragraph; text boxes are set aside, they follow it as blocks of their own."""
    for child in node:
        tag = child.tag
        if tag in (_W + "t", _M + "t"):
            yield child.text or ""
        elif tag in _SIGNS:
            yield _SIGNS[tag]
        elif tag == _W + "txbxContent":
            boxes.append(child)
        elif tag == _W + "r" and child.find(f"{_W}rPr/{_W}vanish") is not None:
            continue
        elif tag not in _SKIPPED and isinstance(tag, str):
            yield from _read_runs(child, boxes)


def _read_table(table: object, levels: dict[str, int]) -> Iterator[str]:
    """A table with pipes; a merged head stands in each cell that it covers, a merged figure once.

    A table of one column lays out text: its cells are paragraphs. Tables inside cells follow their table.
    """
    rows: list[list[str]] = []
    inner: list[str] = []
    above: dict[int, str] = {}  # what a vertical merge began with, by column
    for row in table.iter(_W + "tr"):
        if next(row.iterancestors(_W + "tbl")) is not table:
            continue
        cells: list[str] = []
        for cell in row.iter(_W + "tc"):
            if next(cell.iterancestors(_W + "tr")) is not row:
                continue
            merge = cell.find(f"{_W}tcPr/{_W}vMerge")
            span = cell.find(f"{_W}tcPr/{_W}gridSpan")
            width = span.get(_W + "val") if span is not None else "1"
            width = min(int(width), 64) if width and width.isdigit() else 1
            at = len(cells)
            if merge is not None and merge.get(_W + "val") != "restart":
                text = above.get(at, "")
                text = text if _may_repeat(text, False) else ""
            else:
                blocks = list(_read_blocks(cell, levels))
                inner += [b for b in blocks if b.startswith("| ")]
                text = " ".join(b.lstrip("#").strip() for b in blocks if not b.startswith("| "))
                above[at] = text
            cells += [text] + [text if _may_repeat(text, not rows) else ""] * (width - 1)
        if cells:
            rows.append(cells)
    if rows and max(map(len, rows)) == 1:
        yield from (row[0] for row in rows if row[0])
    elif any(cell for row in rows for cell in row):
        yield write_table(rows)
    yield from inner


def _may_repeat(text: str, head: bool) -> bool:
    """Whether a merged cell labels each of the cells that it covers; a figure must not become several mentions."""
    return bool(text) and (head or _YEAR.fullmatch(text) is not None or not _DIGITS.search(text))
