"""Points that keep their wording: exact figures filled, 约 hollow, 超 with an arrow up the scale, 不足 with one down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from corpus_tools.charts.style import STATUS_COLOURS, STATUS_MARKERS, format_short

_ARROW = {">": 24, "<": -24}  # length in points of the page, up or down the scale
_SIGNS = {"=": "", "~": "≈", ">": ">", "<": "<"}


def draw_points(ax: Axes, rows: Sequence[Mapping[str, object]]) -> Axes:
    """A row a line, from top to bottom, each at its ``shown`` value, its bound drawn as a bound; the axes come back.

    Rows have ``shown`` (in the unit of the axis), ``label``, ``bound`` (= ~ > <), ``status`` and ``id``, by which
    the report finds the sentence.
    """
    places = range(len(rows) - 1, -1, -1)
    for y, row in zip(places, rows):
        draw_point(ax, row["shown"], y, bound=row["bound"], status=row["status"], link=row["id"])
        ax.annotate(
            _SIGNS[row["bound"]] + format_short(row["shown"]),
            (row["shown"], y),
            xytext=(0, 6),
            textcoords="offset points",
            ha="center",
            va="bottom",
            fontsize=8,
        )
    ax.set_yticks(list(places), [str(row["label"]) for row in rows])
    ax.set_ylim(-0.6, len(rows) - 0.3)
    ax.grid(axis="y", visible=False)
    return ax


def draw_point(ax: Axes, x: float, y: float, *, bound: str, status: str, link: str) -> None:
    """One figure: the marker tells its status, filled or hollow its exactness, an arrow the open side."""
    colour = STATUS_COLOURS[status]
    if bound in _ARROW:  # the head of this arrow is at its text, an offset away from the point
        ax.annotate(
            "",
            (x, y),
            xytext=(_ARROW[bound], 0),
            textcoords="offset points",
            arrowprops={"arrowstyle": "<-", "color": colour, "lw": 1.5, "shrinkA": 0, "shrinkB": 3},
            zorder=2,
        )
    (mark,) = ax.plot(
        [x],
        [y],
        STATUS_MARKERS[status],
        color=colour,
        markersize=7,
        markeredgewidth=1.5,
        zorder=3,
        markerfacecolor=colour if bound == "=" else "white",
    )
    mark.set_url(f"report.html#o-{link}")


def draw_key(ax: Axes, rows: Sequence[Mapping[str, object]], words: Mapping[str, str], **place) -> None:
    """A legend for the statuses and bounds that occur in the rows, in the words given."""
    statuses = [s for s in STATUS_COLOURS if any(row["status"] == s for row in rows)]
    handles = [
        Line2D([], [], marker=STATUS_MARKERS[s], color=STATUS_COLOURS[s], linestyle="", markersize=7, label=words[s])
        for s in statuses
    ]
    for bound, marker in ((">", r"$\rightarrow$"), ("<", r"$\leftarrow$"), ("~", "o")):
        if any(row["bound"] == bound for row in rows):
            handles.append(
                Line2D(
                    [],
                    [],
                    marker=marker,
                    color="#555555",
                    markerfacecolor="white",
                    linestyle="",
                    markersize=9,
                    label=words[bound],
                )
            )
    ax.legend(handles=handles, fontsize=8, **place)
