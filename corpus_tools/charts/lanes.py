"""Where the pieces of each article stand in a document: a lane for each article, an arc for each join."""
from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.patches import Arc

from corpus_tools.charts.style import COLOURS
from corpus_tools.model import Article

_HATCHES = ("", "///", "...", "xxx")
_LONGEST = 24  # characters of a title in a label
_DAMAGED = "#D55E00"


def select_lanes(articles: Sequence[Article]) -> list[dict[str, object]]:
    """One row a piece of each article, in reading order: its place in the source, and whether a join leads to it.

    ``join`` is the place in the source that the join comes from (None where there is none), ``damaged`` whether
    characters are lost there.
    """
    rows: list[dict[str, object]] = []
    for article in articles:
        joins = {join.right: join for join in article.joins}
        for n, (start, end) in enumerate(article.spans):
            join = joins.get(n)
            rows.append({"article": article.article, "title": article.title, "piece": n, "start": start, "end": end,
                         "join": article.spans[join.left][1] if join else None, "damaged": bool(join and join.damaged)})
    return rows


def draw_lanes(rows: Sequence[dict], ax: Axes) -> Axes:
    """Draw the rows of :func:`select_lanes`: bars are pieces, arcs above them joins, a dashed arc a damaged one."""
    titles = {r["article"]: r["title"] for r in rows}
    lanes = {article: lane for lane, article in enumerate(sorted(titles))}
    for r in rows:
        lane = lanes[r["article"]]
        ax.barh(lane, r["end"] - r["start"], left=r["start"], height=0.42, color=COLOURS[lane % len(COLOURS)],
                hatch=_HATCHES[lane % len(_HATCHES)], edgecolor="white", linewidth=0.8)
        if r["join"] is not None:
            a, b = sorted((r["join"], r["start"]))
            width = max(b - a, 12)
            look = {"color": _DAMAGED, "linestyle": "--"} if r["damaged"] else {"color": "black", "linestyle": "-"}
            ax.add_patch(Arc(((a + b) / 2, lane - 0.24), width, 0.3 + 0.4 * min(1, width / 600), theta1=180, theta2=360,
                             linewidth=1.3, **look))
    ax.set_yticks(range(len(lanes)), [_shorten(titles[article]) for article in sorted(titles)])
    ax.set_ylim(len(lanes) - 0.5, -0.75)
    ax.grid(axis="y", visible=False)
    ax.set_xlabel("place in the source (characters)")
    return ax


def _shorten(title: str) -> str:
    last = title.split()[-1] if title else "?"
    return last if len(last) <= _LONGEST else last[:_LONGEST - 1] + "…"
