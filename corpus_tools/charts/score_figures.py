"""Figures of how the extractor did: its scores by level, and precision by confidence."""
from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes

from corpus_tools.charts.style import COLOURS
from corpus_tools.charts.words import WORDS

Rows = Sequence[dict]


def draw_quality(rows: Rows, ax: Axes, *, language: str = "en") -> Axes:
    """F1 by level, a line for each kind, all of them bold."""
    levels = list(dict.fromkeys(r["level"] for r in rows))
    for k, group in enumerate(dict.fromkeys(r["group"] for r in rows)):
        part = [r for r in rows if r["group"] == group]
        name = WORDS[language].get(group, {"en": "all", "zh": "全部"}[language])
        ax.plot(
            range(len(levels)),
            [r["f1"] for r in part],
            marker="os^Dv"[k % 5],
            color="#000000" if group == "all" else COLOURS[k - 1],
            linewidth=2.6 if group == "all" else 1.2,
            label=f"{name} (n = {part[0]['gold']})",
            zorder=3 if group == "all" else 2,
        )
        if group == "all":
            for x, r in enumerate(part):
                ax.annotate(
                    f"{r['f1']:.2f}",
                    (x, r["f1"]),
                    xytext=(0, -14),
                    textcoords="offset points",
                    ha="center",
                    fontsize=8,
                    bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.85, "pad": 0.5},
                    zorder=4,
                )
    said = {
        "en": [
            "value\n+ unit",
            "+ bound",
            "+ kind,\nstatus",
            "+ period",
            "+ indicator",
            "+ subject",
            "all but\nbound",
        ],
        "zh": ["数值与单位", "及界限", "及类型状态", "及时期", "及指标", "及主体", "除界限外\n全部"],
    }[language]
    ax.set_xticks(range(len(levels)), [f"{level}\n{s}" for level, s in zip(levels, said)])
    ax.set_ylim(min(0.6, min(r["f1"] for r in rows) - 0.05), 1.02)
    ax.set_ylabel({"en": "F1 against the hand-made answers", "zh": "与人工答案相比的F1"}[language])
    ax.legend(fontsize=8, loc="lower left")
    return ax


def draw_reliability(rows: Rows, ax: Axes, *, language: str = "en") -> Axes:
    """Precision of five groups of records by confidence, beside what the confidence promised."""
    ax.bar(
        range(len(rows)),
        [r["precision"] for r in rows],
        color=COLOURS[4],
        width=0.6,
        label={"en": "wholly right", "zh": "完全正确"}[language],
    )
    ax.plot(
        range(len(rows)),
        [r["confidence"] for r in rows],
        "D--",
        color=COLOURS[5],
        label={"en": "mean confidence", "zh": "平均置信度"}[language],
    )
    for x, r in enumerate(rows):
        ax.annotate(
            f"{r['precision']:.2f}",
            (x, 0.02),
            ha="center",
            fontsize=8,
        )
    ax.set_xticks(range(len(rows)), [f"{r['bin']}\nn = {r['records']}" for r in rows])
    ax.set_ylim(0, 1.08)
    ax.grid(axis="x", visible=False)
    ax.set_xlabel(
        {"en": "records in five equal groups, least confident first", "zh": "按置信度分为五等份，由低到高"}[language]
    )
    ax.legend(fontsize=8, loc="lower left", bbox_to_anchor=(0, 1), ncols=2)
    return ax
