"""The order of the cleaning steps, and what comes out of them."""
from __future__ import annotations

from collections.abc import Callable, Sequence

from corpus_tools.clean.cell_lines import gather_cells
from corpus_tools.clean.characters import close_spaces, drop_invisible
from corpus_tools.clean.columns import split_columns
from corpus_tools.clean.draft import MARKUP, Draft, Line
from corpus_tools.clean.front import read_front_matter
from corpus_tools.clean.furniture import drop_furniture
from corpus_tools.clean.heads import drop_repeated_head
from corpus_tools.clean.html import read_markup
from corpus_tools.clean.kinds import tell_kinds
from corpus_tools.clean.lines import cut_lines
from corpus_tools.clean.markdown import read_markdown
from corpus_tools.clean.marks import round_brackets, write_stops
from corpus_tools.clean.set_figures import join_figures
from corpus_tools.clean.wrap import drop_page_edges, join_wrapped
from corpus_tools.mapped import MappedText
from corpus_tools.model import Block, Cleaned, Document, Removed

STEPS: tuple[Callable[[Draft], Draft], ...] = (
    drop_invisible,  # zero-width and control characters
    round_brackets,  # of units
    read_front_matter,  # keys above the text
    read_markup,  # HTML, in a page or in a text
    cut_lines,  # what has no markup
    write_stops,  # points where others have 。
    drop_page_edges,  # page numbers, running heads
    read_markdown,
    split_columns,  # tables drawn with bars, tabs or spaces
    gather_cells,  # tables with a cell a line
    join_figures,  # figures above their units
    join_wrapped,  # lines broken by a fixed width
    close_spaces,  # inside words, between number and unit
    drop_repeated_head,  # <title> and description
    drop_furniture,
    tell_kinds,
)


def prepare(document: Document) -> Draft:
    """A document after all cleaning steps, still as a draft: metadata and articles are read from it."""
    draft = Draft(document, MappedText.of(document.text))
    for step in STEPS:
        draft = step(draft)
    return draft


def finish(draft: Draft) -> Cleaned:
    """The clean text: one block a line, nothing between them."""
    text, blocks = cut_out(draft.text, draft.lines)
    marks = ((*before.span(start, end), rule) for before, edits in draft.cuts for start, end, _, rule in edits if rule == MARKUP)
    removed = sorted((*draft.removed, *marks), key=lambda gone: (gone[0], -gone[1]))
    return Cleaned(draft.document, text, blocks, tuple(Removed(*gone) for gone in removed))


def cut_out(text: MappedText, lines: Sequence[Line]) -> tuple[MappedText, tuple[Block, ...]]:
    """The text of some lines in the order of the page, one block a line."""
    blocks: list[Block] = []
    size, new = 0, Block.__new__  # what the constructor calls, without a detour through the type
    for line in lines:
        length = line.end - line.start
        blocks.append(new(Block, size, size + length, line.kind, line.level, line.heads))
        size += length + 1
    return text.pick([(line.start, line.end) for line in lines], "\n"), tuple(blocks)


def clean_document(document: Document) -> Cleaned:
    """A document without its furniture: the text that a reader reads, in blocks, with the way back to the source.

    >>> cleaned = clean_document(Document("a.html", "<p>入驻企业<b>316</b>家。</p><p>责任编辑：王五</p>", format="html"))
    >>> cleaned.text.text, [r.rule for r in cleaned.removed if r.rule != "markup"]
    ('入驻企业316家。', ['editor'])
    """
    return finish(prepare(document))
