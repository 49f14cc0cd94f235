"""A figure for the eyes of a notebook: the picture itself, not a window."""
from __future__ import annotations

import io
from typing import TYPE_CHECKING

from matplotlib.figure import Figure

from corpus_tools.charts.style import check_glyphs, use_style

if TYPE_CHECKING:
    from IPython.display import Image


def show_figure(figure: Figure, *, dpi: int = 110) -> Image:
    """The figure as a picture that a notebook shows as the result of a cell; ``dpi`` is its resolution.

    Raises ValueError, naming the character, where the font lacks a glyph that the figure shows.
    """
    from IPython.display import Image

    check_glyphs(figure)
    png = io.BytesIO()
    with use_style():
        figure.savefig(png, format="png", dpi=dpi, metadata={"Software": None})
    return Image(png.getvalue())
