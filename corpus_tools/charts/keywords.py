"""What sets one text apart: its key words by the size of the difference."""
from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes

from corpus_tools.charts.style import COLOURS
from corpus_tools.words import Keyness


def draw_keywords(keys: Sequence[Keyness], ax: Axes) -> Axes:
    """One point a word at its log ratio, the counts beside it; hollow where the other side lacks the word.

    Where the word is lacking, the ratio rests on the half occurrence that stands for none: read it as "at least".
    """
    for y, key in enumerate(keys):
        fill = COLOURS[0] if key.count and key.rest else "white"
        side, where = (1, "left") if key.log_ratio > 0 else (-1, "right")
        ax.plot([0, key.log_ratio], [y, y], color="#bbbbbb", linewidth=1.2, zorder=1)
        ax.scatter([key.log_ratio], [y], s=38, zorder=2, edgecolor=COLOURS[0], facecolor=fill, marker="os"[side < 0])
        ax.annotate(f"{key.count} : {key.rest}", (key.log_ratio, y), xytext=(8 * side, 0), textcoords="offset points",
                    va="center", ha=where, fontsize=8, color="#555555")
    ax.axvline(0, color="black", linewidth=0.8)
    ax.set_yticks(range(len(keys)), [key.word for key in keys])
    ax.invert_yaxis()
    ax.grid(axis="y", visible=False)
    ax.margins(x=0.16)
    ax.set_xlabel("log ratio: 1 = twice as frequent as in the rest, 2 = four times, …\n"
                  "(counts here : counts in the rest)")
    return ax
