"""A figure for the eyes of a notebook: the picture itself, not a window."""
from __future__ import annotations

import io
from dataclasses import dataclass, field

from matplotlib.figure import Figure

from corpus_tools.charts.style import check_glyphs, use_style


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn figure; a notebook shows it as the result of a cell."""

    width: int  # pixels
    height: int
    png: bytes = field(repr=False)

    def _repr_png_(self) -> bytes:
        return self.png


def show_figure(figure: Figure, *, dpi: int = 110) -> Picture:
    """The figure as a picture; ``dpi`` is its resolution.

    Raises ValueError, naming the character, where the font lacks a glyph that the figure shows.

    >>> show_figure(Figure(figsize=(4, 2)), dpi=100)
    Picture(width=400, height=200)
    """
    check_glyphs(figure)
    png = io.BytesIO()
    with use_style():
        figure.savefig(png, format="png", dpi=dpi, metadata={"Software": None})
    width, height = (round(inches * dpi) for inches in figure.get_size_inches())
    return Picture(width, height, png.getvalue())
