"""Figures for print: PNG at 300 dpi and SVG, each beside the CSV that it plots, the answer to a question of a lesson.

pyplot and matplotlib appear in this package only. ``draw_all`` draws whatever the observations can fill: a figure
needs four comparable points or more, fewer make a table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from corpus_tools.charts import figures as draw
from corpus_tools.charts.glance import draw_glance, select_glance
from corpus_tools.charts.growth import select_growth
from corpus_tools.charts.ladder import select_ladder
from corpus_tools.charts.levels import select_levels
from corpus_tools.charts.outlook import select_outlook
from corpus_tools.charts.quality import select_quality, select_reliability
from corpus_tools.charts.ranks import select_ranks
from corpus_tools.charts.score_figures import draw_quality, draw_reliability
from corpus_tools.charts.style import add_source, check_glyphs, save_figure, use_style
from corpus_tools.charts.titles import TITLES
from corpus_tools.charts.words import WORDS, short_doc
from corpus_tools.model import Observation
from corpus_tools.pipeline import Reading
from corpus_tools.score import Pair
from corpus_tools.taxonomy import read_taxonomy

__all__ = ["CHARTS", "Chart", "check_glyphs", "draw_all", "draw_chart", "save_figure", "use_style"]

FEWEST_POINTS = 4

ENTERPRISES = ("enterprises", "resident_enterprises_in_zone", "high_tech_enterprises", "tech_smes")
OUTPUT = (
    "gross_industrial_output_total",
    "gross_industrial_output",
    "total_output",
    "operating_revenue",
    "software_revenue",
    "software_revenue_above_size",
    "foreign_trade_total",
)


@dataclass(frozen=True, slots=True)
class Chart:
    """One figure: the lesson and question it answers, its rows, how it is drawn, and its size in inches."""

    name: str
    lesson: str
    question: str
    select: Callable[[Sequence[Reading], Sequence[Observation], Mapping[str, Sequence[Pair]]], list[dict]]
    draw: Callable[[list[dict], Figure, str], object]
    size: Callable[[list[dict]], tuple[float, float]]
    count: Callable[[list[dict]], int] = len  # the n of the source line: what was counted, not the rows that show it


def _on_axes(function: Callable) -> Callable:
    return lambda rows, figure, language: function(rows, figure.subplots(), language=language)


def _by_rows(width: float, height: float, each: float) -> Callable[[list[dict]], tuple[float, float]]:
    return lambda rows: (width, height + each * len(rows))


def _by_panels(width: float, height: float, each: float, panel: float) -> Callable[[list[dict]], tuple[float, float]]:
    return lambda rows: (width, height + each * len(rows) + panel * len({r["indicator_id"] for r in rows}))


def _draw_levels(unit: str) -> Callable:
    def function(rows: list[dict], figure: Figure, language: str) -> Figure:
        names = {entry.id: entry.zh if language == "zh" else entry.en for entry in read_taxonomy()}
        return draw.draw_levels(rows, figure, unit=unit, names=names, language=language)

    return function


CHARTS = (
    Chart(
        "corpus_at_a_glance",
        "01_meet_the_corpus",
        "What is in the corpus, from when, about whom, and what are its numerals?",
        lambda readings, facts, pairs: select_glance(readings),
        lambda rows, figure, language: draw_glance(rows, figure, language=language),
        lambda rows: (9.5, 4.6),
        lambda rows: sum(r["n"] for r in rows if r["panel"] == "numerals"),
    ),
    Chart(
        "enterprises_by_park",
        "06_compare_the_parks",
        "How many enterprises does each park count, and how many of them are high-tech or small science firms?",
        lambda readings, facts, pairs: select_levels(facts, ENTERPRISES, unit="count"),
        _draw_levels("count"),
        _by_panels(8.5, 1.5, 0.42, 0.5),
    ),
    Chart(
        "output_by_park",
        "06_compare_the_parks",
        "How large are output, revenue and trade, and which of these figures are only bounds?",
        lambda readings, facts, pairs: select_levels(facts, OUTPUT, unit="CNY"),
        _draw_levels("CNY"),
        _by_panels(8.5, 1.5, 0.42, 0.5),
    ),
    Chart(
        "growth_rates",
        "07_draw_the_figures",
        "How fast do they say they grow?",
        lambda readings, facts, pairs: select_growth(facts),
        _on_axes(draw.draw_growth),
        _by_rows(8.5, 1.8, 0.33),
    ),
    Chart(
        "ranks_claimed",
        "07_draw_the_figures",
        "Which places do they claim, and among whom?",
        lambda readings, facts, pairs: select_ranks(facts),
        _on_axes(draw.draw_ranks),
        _by_rows(8.5, 1.6, 0.3),
    ),
    Chart(
        "done_expected_aimed_at",
        "07_draw_the_figures",
        "How far from what is done is what they expect and aim at?",
        lambda readings, facts, pairs: select_outlook(facts),
        lambda rows, figure, language: draw.draw_outlook(rows, figure, language=language),
        lambda rows: (9.5, 1.6 + 0.42 * sum(r["panel"] == "ahead" for r in rows)),
        lambda rows: sum(r["n"] for r in rows if r["panel"] == "counts"),
    ),
    Chart(
        "cultivation_ladder",
        "06_compare_the_parks",
        "On which rungs of the ladder do they count their enterprises?",
        lambda readings, facts, pairs: select_ladder(facts),
        lambda rows, figure, language: draw.draw_ladder(rows, figure, language=language),
        lambda rows: (2.2 + 2.6 * len({r["subject"] for r in rows}), 4.6),
    ),
    Chart(
        "extractor_against_gold",
        "08_doubt_the_results",
        "How right is the extractor, level by level and kind by kind?",
        lambda readings, facts, pairs: select_quality(pairs),
        _on_axes(draw_quality),
        lambda rows: (8.5, 4.8),
        lambda rows: rows[0]["gold"],
    ),
    Chart(
        "confidence_and_precision",
        "08_doubt_the_results",
        "Does a higher confidence mean a better record?",
        lambda readings, facts, pairs: select_reliability(pairs),
        _on_axes(draw_reliability),
        lambda rows: (7.5, 4.4),
        lambda rows: sum(r["records"] for r in rows),
    ),
)


def draw_chart(chart: Chart, rows: list[dict], *, docs: Sequence[str] = (), language: str = "en") -> Figure:
    """One figure with its title, which states the finding, and its source line; not saved.

    ``docs`` are named in the source line where the rows do not name their documents themselves.
    """
    named = sorted({str(r["doc"]) for r in rows if r.get("doc")}) or docs
    docs = list(dict.fromkeys(map(short_doc, named)))
    with use_style():
        figure = Figure(figsize=chart.size(rows), layout="constrained")
        FigureCanvasAgg(figure)
        figure.get_layout_engine().set(rect=(0, 0.045, 1, 0.955))
        chart.draw(rows, figure, language)
        figure.suptitle(TITLES[chart.name](rows, language), x=0.01, ha="left", fontsize=12)
        add_source(figure, WORDS[language]["source"].format(docs=", ".join(docs), n=chart.count(rows), data=chart.name))
    return figure


def draw_all(
    readings: Sequence[Reading],
    folder: str | Path,
    *,
    pairs: Mapping[str, Sequence[Pair]] | None = None,
    language: str = "en",
) -> list[dict[str, str]]:
    """Draw and save every figure that has four points or more; their names, titles, questions and files.

    ``pairs`` are records paired with gold (:func:`corpus_tools.score.pair_all`); without them the figures on quality
    are left out.
    """
    facts = [o for reading in readings for o in reading.observations]
    saved = []
    for chart in CHARTS:
        rows = chart.select(readings, facts, pairs or {}) if pairs or chart.lesson != "08_doubt_the_results" else []
        if len(rows) < FEWEST_POINTS:
            continue
        figure = draw_chart(chart, rows, docs=[r.document.doc for r in readings], language=language)
        with use_style():
            png, svg, table = save_figure(figure, rows, Path(folder) / chart.name)
        saved.append(
            {
                "name": chart.name,
                "title": figure.get_suptitle(),
                "question": chart.question,
                "lesson": chart.lesson,
                "png": str(png),
                "svg": str(svg),
                "csv": str(table),
            }
        )
    return saved
