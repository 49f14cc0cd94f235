"""The figures, each an answer to a question of a lesson: rows in, a drawn figure out; nothing is saved here."""
from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from corpus_tools.charts.levels import SCALES
from corpus_tools.charts.points import draw_key, draw_point, draw_points
from corpus_tools.charts.ranks import SCOPES
from corpus_tools.charts.score_figures import Rows
from corpus_tools.charts.style import COLOURS, STATUS_COLOURS, format_short, shorten
from corpus_tools.charts.words import WORDS


def draw_levels(rows: Rows, figure: Figure, *, unit: str, names: dict[str, str], language: str = "en") -> Figure:
    """One panel for each indicator, a row for each entity, on a logarithmic axis that all panels share."""
    groups = [
        (i, [r for r in rows if r["indicator_id"] == i]) for i in dict.fromkeys(r["indicator_id"] for r in rows)
    ]
    panels = figure.subplots(
        len(groups), 1, sharex=True, squeeze=False, height_ratios=[len(g) + 0.6 for _, g in groups]
    )[:, 0]
    for ax, (indicator, group) in zip(panels, groups):
        ax.set_xscale("log")
        draw_points(ax, [{**r, "label": f"{r['subject'] or '?'}  {r['period'] or '?'}"} for r in group])
        ax.set_title(names.get(indicator, indicator), fontsize=9, pad=6)
    low, high = min(r["shown"] for r in rows), max(r["shown"] for r in rows)
    panels[0].set_xlim(low / 2.5, high * 4)
    panels[-1].set_xlabel(SCALES[unit][1 if language == "en" else 2])
    draw_key(panels[0], rows, WORDS[language], loc="lower right", bbox_to_anchor=(1, 1), ncols=6, columnspacing=1)
    return figure


def draw_growth(rows: Rows, ax: Axes, *, language: str = "en") -> Axes:
    """Stated changes, largest on top; zero is marked."""
    draw_points(ax, rows)
    ax.axvline(0, color="#333333", linewidth=0.8)
    high = max(r["shown"] for r in rows)
    ax.set_xlim(min(0, min(r["shown"] for r in rows) * 1.2) - high * 0.04, high * 1.18)
    ax.set_xlabel({"en": "change as stated, percent", "zh": "公布的变动，%"}[language])
    draw_key(ax, rows, WORDS[language], loc="lower right")
    return ax


def draw_ranks(rows: Rows, ax: Axes, *, language: str = "en") -> Axes:
    """The place that is claimed, and the width of the field it is claimed in."""
    english = {
        "全球": "the world",
        "全国": "the nation",
        "省份": "its province",
        "城市": "its city",
        "区县": "its district",
        "": "not said",
    }
    scopes = [*SCOPES, ""]
    colours = dict(zip(scopes, (COLOURS[4], COLOURS[0], COLOURS[2], COLOURS[1], COLOURS[5], "#888888")))
    places = range(len(rows) - 1, -1, -1)
    for y, r in zip(places, rows):
        colour = colours[r["scope"]]
        ax.plot([0, r["shown"]], [y, y], color=colour, linewidth=1.2, zorder=1)
        (mark,) = ax.plot([r["shown"]], [y], "o", color=colour, markersize=15, zorder=2)
        mark.set_url(f"report.html#o-{r['id']}")
        ax.annotate(
            format_short(r["shown"]), (r["shown"], y), ha="center", va="center", color="white", fontsize=8, zorder=3
        )
        scope = english[r["scope"]] if language == "en" else (r["scope"] or "未注明")
        ax.annotate(
            {"en": f"of {scope}" if r["scope"] else scope, "zh": scope}[language],
            (r["shown"], y),
            xytext=(12, 0),
            textcoords="offset points",
            va="center",
            fontsize=8,
        )
    ax.set_yticks(list(places), [r["label"] for r in rows])
    ax.set_xlim(0, max(r["shown"] for r in rows) + 1.2)
    ax.set_xticks(range(1, int(max(r["shown"] for r in rows)) + 1))
    ax.set_ylim(-0.7, len(rows) - 0.3)
    ax.grid(axis="y", visible=False)
    ax.set_xlabel({"en": "rank claimed (1 = first)", "zh": "所称位次（1为首位）"}[language])
    return ax


def draw_outlook(rows: Rows, figure: Figure, *, language: str = "en") -> Figure:
    """Left, how many figures of each entity are done, expected, aimed at; right, the expected and the aimed at."""
    words = WORDS[language]
    left, right = figure.subplots(1, 2, width_ratios=(1, 1.35))
    counts = [r for r in rows if r["panel"] == "counts"]
    subjects = list(dict.fromkeys(r["subject"] for r in counts))
    at = dict.fromkeys(subjects, 0)
    for status, hatch in (("actual", ""), ("forecast", "///"), ("target", "...")):
        n = {r["subject"]: r["n"] for r in counts if r["status"] == status}
        left.barh(
            range(len(subjects)),
            [n.get(s, 0) for s in subjects],
            left=[at[s] for s in subjects],
            color=STATUS_COLOURS[status],
            label=words[status],
            hatch=hatch,
            edgecolor="white",
            linewidth=0.6,
        )
        for s in subjects:
            at[s] += n.get(s, 0)
    left.set_yticks(range(len(subjects)), subjects)
    left.invert_yaxis()
    left.grid(axis="y", visible=False)
    left.set_xlabel({"en": "observations", "zh": "观测数"}[language])
    left.legend(fontsize=8, loc="lower right")
    ahead = [r for r in rows if r["panel"] == "ahead"]
    for y, r in enumerate(ahead):
        draw_point(right, 0, y, bound=r["bound"], status=r["status"], link=r["id"])
        none = {"en": "no figure that is done and alike", "zh": "无可比的已实现数"}[language]
        done = (
            {"en": "done: ", "zh": "已实现："}[language] + f"{r['done_text']} ({r['done_period']})"
            if r["done_text"]
            else none
        )
        right.annotate(
            f"{r['subject']}  {shorten(r['indicator'])}",
            (0, y),
            xytext=(32, 1),
            textcoords="offset points",
            va="bottom",
            fontsize=8,
        )
        right.annotate(
            f"{r['text']}  {r['period'] or '?'}   |   {done}",
            (0, y),
            xytext=(32, -1),
            textcoords="offset points",
            va="top",
            fontsize=8,
            color="#444444",
        )
    right.set_ylim(len(ahead) - 0.4, -0.6)
    right.set_xlim(-0.03, 1)
    right.set_axis_off()
    return figure


def draw_ladder(rows: Rows, figure: Figure, *, language: str = "en") -> Figure:
    """A panel for each place; rungs upwards, counts on a logarithmic axis."""
    places = list(dict.fromkeys(r["subject"] for r in rows))
    rungs = dict(sorted({r["rung"]: r["rung_en" if language == "en" else "rung_zh"] for r in rows}.items()))
    order = {rung: k for k, rung in enumerate(rungs)}
    panels = figure.subplots(1, len(places), sharey=True, sharex=True, squeeze=False)[0]
    for ax, place in zip(panels, places):
        ax.set_xscale("log")
        for r in (r for r in rows if r["subject"] == place):
            ax.plot([0.8, r["shown"]], [order[r["rung"]]] * 2, color="#cccccc", linewidth=2, zorder=1)
            draw_point(ax, r["shown"], order[r["rung"]], bound=r["bound"], status=r["status"], link=r["id"])
            ax.annotate(
                r["text"],
                (r["shown"], order[r["rung"]]),
                xytext=(0, 7),
                textcoords="offset points",
                ha="center",
                fontsize=8,
            )
        years = sorted(
            {
                r["period"][-4:] if "/" in r["period"] else r["period"][:4]
                for r in rows
                if r["subject"] == place and r["period"]
            }
        )
        ax.set_title(f"{place}\n{'–'.join(dict.fromkeys((years[0], years[-1]))) if years else '?'}", fontsize=9, pad=6)
        ax.grid(axis="y", visible=False)
    panels[0].set_yticks(range(len(rungs)), list(rungs.values()))
    panels[0].set_ylim(-0.5, len(rungs) - 0.3)
    panels[0].set_xlim(0.8, max(r["shown"] for r in rows) * 5)
    for ax in panels:
        ax.set_xlabel({"en": "enterprises, logarithmic", "zh": "企业数（对数）"}[language], fontsize=9)
    draw_key(panels[-1], rows, WORDS[language], loc="upper right")
    return figure
