"""PDF files: their text layer page by page in reading order, by PDFium. No OCR."""
from __future__ import annotations

import ctypes
import math
import re
import threading
from collections.abc import Iterator

from corpus_tools.late import compile_late
from corpus_tools.load.layout import Char, Piece, join_chars, order_page
from corpus_tools.load.refusals import RefusedError, refuse_large, refuse_without_library
from corpus_tools.model import Span

MAX_PAGES = 20_000
_LOCK = threading.Lock()  # PDFium is not safe for threads
_TAIL = 65_536
_UNMAPPED = compile_late("[\ufffd\ue000-\uf8ff]")


def read_pdf(data: bytes, doc: str, max_bytes: int) -> tuple[str, tuple[Span, ...], tuple[str, ...]]:
    """The text layer of a PDF, the span of each page in it, and flags.

    Raises ``RefusedError`` for files that are cut or encrypted, for scans without text and for fonts that do not tell
    their characters. Flags: ``pages_without_text`` where some pages hold pictures only, ``unmapped_glyphs`` where
    some characters could not be told.
    """
    try:
        import pypdfium2
    except ImportError:
        raise refuse_without_library(doc, "pdf", "pypdfium2") from None
    _refuse_cut(data, doc)
    with _LOCK:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            if "password" in str(error).lower():
                raise RefusedError(doc, "an encrypted PDF", "save a copy without a password") from None
            raise RefusedError(doc, f"a damaged PDF ({error})", "fetch or save it again") from None
        try:
            return _read_pages(document, doc, max_bytes)
        finally:
            document.close()


def _refuse_cut(data: bytes, doc: str) -> None:
    told = re.search(rb"/Linearized\b[^>]{0,200}?/L\s{1,9}(\d{1,12})\b", data[:2048])
    if told and int(told[1]) > len(data) or not re.search(rb"%%EOF|startxref", data[-_TAIL:]):
        raise RefusedError(doc, "a PDF that is cut off: its end is missing", "fetch or save it again")


def _read_pages(document: object, doc: str, max_bytes: int) -> tuple[str, tuple[Span, ...], tuple[str, ...]]:
    count = len(document)
    if not 0 < count <= MAX_PAGES:
        raise RefusedError(doc, f"a PDF of {count} pages", "split it" if count else "fetch or save it again")
    texts: list[str] = []
    spans: list[Span] = []
    size = taken = empty = 0
    for number in range(count):
        text = "".join(map(order_page, _read_turns(document, number, doc, max_bytes)))
        taken += len(text.encode("utf-8", "replace"))
        if taken > max_bytes:
            raise refuse_large(doc, None, max_bytes)
        empty += not text.strip()
        texts.append(text)
        spans.append((size, size + len(text)))
        size += len(text)
    whole = "".join(texts)
    letters = len("".join(whole.split()))
    if not letters or letters < 5 * count and empty:
        raise RefusedError(doc, f"a scanned PDF without text ({count} pages of pictures)", "run OCR first")
    unmapped = len(_UNMAPPED.findall(whole))
    if unmapped > 0.1 * letters:
        raise RefusedError(doc, "a PDF whose fonts do not tell their characters", "run OCR first, or find the source")
    flags = ("pages_without_text",) * (empty > 0) + ("unmapped_glyphs",) * (unmapped > 0)
    return whole, tuple(spans), flags


def _read_turns(document: object, number: int, doc: str, max_bytes: int) -> list[list[Piece]]:
    """The pieces of a page by the quarter turn of their writing, the turn with most text first.

    A wide table may stand upright on a page that is turned; slanted writing is a watermark and left out.
    """
    page = document[number]
    textpage = page.get_textpage()
    try:
        if textpage.count_chars() > max_bytes:
            raise refuse_large(doc, None, max_bytes)
        turns: dict[int, list[Char]] = {}
        for turn, char in _read_chars(textpage):
            turns.setdefault(turn, []).append(char)
    finally:
        textpage.close()
        page.close()
    return [list(join_chars(chars)) for chars in sorted(turns.values(), key=len, reverse=True)]


def _read_chars(textpage: object) -> Iterator[tuple[int, Char]]:
    """The characters of a page in the order in which it draws them, turned upright; spaces that the file holds too."""
    from pypdfium2 import raw

    rect = raw.FS_RECTF()
    ref = ctypes.byref(rect)
    read_code, read_box, read_angle = raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox, raw.FPDFText_GetCharAngle
    low = high = turn = None
    for i in range(raw.FPDFText_CountChars(textpage)):
        code = read_code(textpage, i)
        char = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
        if code in (2, 10, 13, 0xFFFE) or char.isspace() and raw.FPDFText_IsGenerated(textpage, i):
            continue  # line ends and hyphens at them (2, FFFE) are told by geometry
        if not read_box(textpage, i, ref):
            continue
        x0, x1, y0, y1 = rect.left, rect.right, rect.bottom, rect.top
        if (y0, y1) != (low, high):  # the angle is asked for once a line
            low, high = y0, y1
            quarters = read_angle(textpage, i) / (math.pi / 2)
            turn = round(quarters) % 4 if abs(quarters - round(quarters)) < 0.1 else None
        if turn == 1:
            x0, x1, y0, y1 = -y1, -y0, x0, x1
        elif turn == 2:
            x0, x1, y0, y1 = -x1, -x0, -y1, -y0
        elif turn == 3:
            x0, x1, y0, y1 = y0, y1, -x1, -x0
        if turn is not None:
            yield turn, (char, x0, x1, y0, y1)
