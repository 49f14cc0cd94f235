"""A newspaper page whose columns were interleaved: pieces of several articles, some cut in mid-sentence, put in order again.

:func:`unbraid_page` takes the pieces of a page and gives every piece to an article or to the furniture. The way: describe
each piece (``pieces``, ``seams``, ``language``, ``running``, ``topics``: gathered in ``evidence``), join what was cut, all cuts as one
assignment (``pairs``, ``joining``, ``assign``), link what
stands one below the other (``strands``, ``lines``), take chains of one article together (``groups``).
"""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.unbraid.evidence import gather_evidence
from corpus_tools.unbraid.joining import join_pieces, learned_weights
from corpus_tools.unbraid.pieces import Piece, Seam, Strand, Unbraided, read_pieces
from corpus_tools.unbraid.strands import build_strands

__all__ = ["Piece", "Seam", "Strand", "Unbraided", "unbraid_page"]


def unbraid_page(pieces: Sequence[Piece]) -> Unbraided:
    """Put the pieces of a braided page in reading order, article by article.

    ``pieces`` are the paragraph-like pieces in the order of the page, hints in their ``kind``. The result has each piece
    exactly once: in a strand (title, deck, byline, body in reading order, captions) or in ``furniture``. A seam tells two
    pieces joined inside a sentence, how sure that is, and whether characters seem missing or doubled; ``open_ends`` and
    ``open_starts`` are pieces whose other half was not found. Never raises on any text.

    The method: conditional random field over matchings (weights in data/unbraid_weights.csv), marginals by belief
    propagation, the choice by the Hungarian method.

    >>> page = unbraid_page([Piece("南岭园区产值破百亿", kind="title"), Piece("去年，南岭园区新增高新技术企"),
    ...                      Piece("东港开发区年货节开市", kind="title"), Piece("东港开发区的年货节昨天开市，市民可逛到月底。"),
    ...                      Piece("业12家，总数达到91家，园区产值首次突破百亿元。")])
    >>> [strand.pieces for strand in page.strands]
    [(0, 1, 4), (2, 3)]
    >>> [(seam.left, seam.right, seam.damaged) for seam in page.seams]
    [(1, 4, False)]
    """
    reads = read_pieces(pieces)
    learned = learned_weights()
    known = gather_evidence(reads, learned)
    joined = join_pieces(known)
    strands, roles = build_strands(known, joined, learned["chain"])
    lefts, rights = {seam.left for seam in joined.seams}, {seam.right for seam in joined.seams}
    ends = tuple(i for i, odds in joined.alone.items() if i not in lefts and odds < 0 and roles[i] == "para")
    starts = tuple(i for i, role in enumerate(roles) if role == "para" and i not in rights and known.begins[i] < -1.5)
    furniture = tuple(i for i, role in enumerate(roles) if role in ("credit", "tag"))
    return Unbraided(tuple(strands), tuple(roles), joined.seams, ends, starts, furniture)
