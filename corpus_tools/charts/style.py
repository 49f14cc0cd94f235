"""One look for all figures: the bundled font, colours safe for colour-blind readers, the one function that saves."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import matplotlib
from matplotlib import font_manager
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font
from matplotlib.text import Text

from corpus_tools.output import defuse
from corpus_tools.paths import find_font

# Okabe and Ito's colours (Color Universal Design, 2008), in an order that also falls apart in grey.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#000000")
STATUS_COLOURS = {"actual": "#0072B2", "forecast": "#E69F00", "target": "#D55E00"}
STATUS_MARKERS = {"actual": "o", "forecast": "s", "target": "D"}
_DPI = 300
_CLIP = re.compile(r'<clipPath id="(p[0-9a-f]+)"')


@contextmanager
def use_style() -> Iterator[None]:
    """Draw in the project's look inside the ``with``; what was set before comes back after it."""
    with matplotlib.rc_context(
        {
            "font.family": _register_font(),
            "font.size": 9,
            "axes.titlesize": 11,
            "axes.titlelocation": "left",
            "axes.titlepad": 12,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "axes.grid": True,
            "axes.axisbelow": True,
            "grid.color": "#dddddd",
            "grid.linewidth": 0.6,
            "axes.unicode_minus": True,
            "svg.hashsalt": "park-corpus",
            "svg.fonttype": "path",
            "legend.frameon": False,
            "figure.dpi": 100,
            "axes.prop_cycle": matplotlib.cycler(color=COLOURS),
        }
    ):
        yield


def save_figure(figure: Figure, rows: Sequence[Mapping[str, object]], path: str | Path) -> list[Path]:
    """Save a figure as PNG (300 dpi) and SVG, and the rows that it plots as CSV beside them; the three paths.

    The same rows give the same bytes. Raises ValueError, naming the character, where the font lacks a glyph that the
    figure shows.
    """
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    check_glyphs(figure)
    png, svg, table = (path.with_suffix(ending) for ending in (".png", ".svg", ".csv"))
    figure.savefig(png, dpi=_DPI, metadata={"Software": None})
    text = io.StringIO()
    figure.savefig(text, format="svg", metadata={"Date": None, "Creator": None})
    lines = (line.rstrip() for line in _name_clips(text.getvalue(), path.stem).splitlines())
    svg.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    with open(table, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]) if rows else ["empty"], lineterminator="\n")
        writer.writeheader()
        writer.writerows({k: defuse(v) if isinstance(v, str) else v for k, v in row.items()} for row in rows)
    return [png, svg, table]


def _name_clips(svg: str, name: str) -> str:
    """Clip paths named by figure and order: matplotlib hashes coordinates whose last bits differ from run to run."""
    for number, clip in enumerate(dict.fromkeys(_CLIP.findall(svg)), 1):
        svg = svg.replace(f'id="{clip}"', f'id="{name}-clip{number}"').replace(f"url(#{clip})", f"url(#{name}-clip{number})")
    return svg


def check_glyphs(figure: Figure) -> None:
    """Raise ValueError where a text of the figure has a character that the bundled font cannot draw."""
    known = _read_characters()
    for text in figure.findobj(Text):
        for character in text.get_text():
            if character not in known and not character.isspace():
                raise ValueError(
                    f"the font {find_font().name} has no glyph for {character!r} (U+{ord(character):04X}) "
                    f"in {text.get_text()!r}; add it to scripts/make_font.py and make the font again"
                )


def add_source(figure: Figure, note: str) -> None:
    """The source line at the foot: what was counted, how many, where from."""
    figure.text(0.01, 0.008, note, fontsize=7, color="#555555", ha="left", va="bottom")


def shorten(text: str, most: int = 20) -> str:
    """A text cut for a label, with a sign that it was.

    >>> shorten("科技型中小企业评价通过", 5)
    '科技型中…'
    """
    return text if len(text) <= most else text[: most - 1] + "…"


def format_short(value: float) -> str:
    """A number for a label: no needless decimals, thousands parted.

    >>> format_short(1769.6), format_short(2275.0), format_short(0.5)
    ('1,769.6', '2,275', '0.5')
    """
    if value == 0 or not math.isfinite(value):
        return f"{value:g}"
    text = f"{value:,.2f}" if abs(value) < 10_000 else f"{value:,.0f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


@cache
def _register_font() -> str:
    font_manager.fontManager.addfont(find_font())
    return font_manager.FontProperties(fname=find_font()).get_name()


@cache
def _read_characters() -> frozenset[str]:
    return frozenset(map(chr, FT2Font(str(find_font())).get_charmap()))
