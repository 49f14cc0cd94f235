"""A newspaper page whose pieces are cut in mid-sentence: handed to the un-braiding and taken back as articles."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from corpus_tools.clean.draft import Draft, Line
from corpus_tools.late import compile_late
from corpus_tools.mapped import MappedText
from corpus_tools.model import Block, Join, Span

if TYPE_CHECKING:  # few pages are braided: the others do without it
    from corpus_tools.unbraid import Seam, Strand

_ENDED = compile_late("[。！？…；：:;!?.][”’」』）)】]*$")
_SIGNED = compile_late("[。！？”][（(][^（）()。，]{2,24}[）)]$")  # …。（记者 王小明）
_BELIEVED = frozenset({"byline", "caption"})  # kinds that do not rest on the neighbours of a line
_OPEN_ENDS = 2  # pieces that break off in mid-sentence make a braided page
_SHARE = 0.04  # and so many of all
_STYLE = 0.85  # where more of them end without a mark, that is how the page sets its paragraphs
_UNTOLD = 5  # level of a heading that only its looks tell
_SHORTEST = 14  # characters of a piece that may break off
_LONGEST_HEADING = 30


class Woven(NamedTuple):
    """One article put together from pieces."""

    lines: tuple[Line, ...]  # in reading order, with the kinds that the un-braiding found
    text: MappedText
    blocks: tuple[Block, ...]
    spans: tuple[Span, ...]
    joins: tuple[Join, ...]


def is_braided(draft: Draft) -> bool:
    """Whether paragraphs of a page break off in mid-sentence, again and again.

    >>> from corpus_tools.clean import prepare
    >>> from corpus_tools.model import Document
    >>> is_braided(prepare(Document("a.txt", "园区概况\\n\\n园区现有企业九十一家，其中规上企业十二家，去年新增三家。")))
    False
    """
    if draft.markup or len(draft.lines) < 6 or any(line.kind == "cell" for line in draft.lines):
        return False
    paragraphs = [line for line in draft.lines if line.end - line.start >= _SHORTEST and (
        line.kind == "para" or line.kind == "heading" and line.level >= _UNTOLD)]
    open_ends = sum(1 for line in paragraphs if _breaks_off(draft.words(line)))
    return max(_OPEN_ENDS, _SHARE * len(paragraphs)) <= open_ends <= \
        max(_OPEN_ENDS, _STYLE * sum(1 for line in paragraphs if line.end - line.start > _LONGEST_HEADING))


def _breaks_off(words: str) -> bool:
    if _ENDED.search(words[-6:]) or words[-1:] in "）)" and _SIGNED.search(words[-30:]):
        return False
    return len(words) > _LONGEST_HEADING or sum(map(words.count, "(（")) > sum(map(words.count, ")）"))


def weave_articles(draft: Draft) -> list[Woven]:
    """The articles of a braided page; [] where the pieces do not fit together."""
    from corpus_tools.unbraid import Piece, unbraid_page

    lines = draft.lines
    spans = [draft.text.span(line.start, line.end) for line in lines]
    page = unbraid_page([Piece(draft.words(line), *span, line.kind if line.kind in _BELIEVED else "")
                         for line, span in zip(lines, spans)])
    if not page.seams or not page.strands:
        return []
    return [_weave(draft, strand, page.roles, page.seams, spans) for strand in page.strands if strand.pieces]


def _weave(draft: Draft, strand: Strand, roles: Sequence[str], seams: Sequence[Seam], spans: Sequence[Span]) -> Woven:
    order = list(strand.pieces)
    where = {piece: at for at, piece in enumerate(order)}
    joined = {seam.right: seam for seam in seams if seam.left in where and where.get(seam.right) == where[seam.left] + 1}
    kinds = {i: kind for group, kind in ((strand.title, "title"), (strand.deck, "deck"), (strand.byline, "byline"),
                                         (strand.captions, "caption")) for i in group}
    parts: list[MappedText | str] = []
    blocks: list[Block] = []
    lines: list[Line] = []
    size = 0
    for i in order:
        line = draft.lines[i]
        length = line.end - line.start
        kind = kinds.get(i) or ("heading" if roles[i] == "heading" else "para")
        if i in joined and blocks:
            blocks[-1] = Block(blocks[-1].start, size + length, "para")
        else:
            if parts:
                parts.append("\n")
                size += 1
            blocks.append(Block(size, size + length, kind, 2 if kind == "heading" else 0))
        parts.append(draft.text.slice(line.start, line.end))
        size += length
        lines.append(Line(line.start, line.end, kind, 2 if kind == "heading" else 0))
    joins = tuple(Join(where[s.left], where[s.right], s.confidence, s.damaged) for s in seams if s.right in joined)
    return Woven(tuple(lines), MappedText.join(parts), tuple(blocks), tuple(spans[i] for i in order), joins)
