"""The figures that only the lessons draw: their data, and that they can be shown."""
from __future__ import annotations

import pytest
from matplotlib.figure import Figure
from matplotlib.patches import Arc

from corpus_tools.charts.keywords import draw_keywords
from corpus_tools.charts.lanes import draw_lanes, select_lanes
from corpus_tools.charts.show import show_figure
from corpus_tools.charts.style import use_style
from corpus_tools.mapped import MappedText
from corpus_tools.model import Article, Join
from corpus_tools.words import Keyness

ARTICLES = [
    Article("a.txt", 0, MappedText.of(""), (), title="眉题 园区产值破百亿", spans=((0, 40), (90, 120)), joins=(Join(0, 1, 0.9),)),
    Article("a.txt", 1, MappedText.of(""), (), title="新城动工", spans=((40, 90), (120, 150)), joins=(Join(0, 1, 0.6, True),)),
]


def test_lanes_have_a_row_for_each_piece_and_know_where_a_join_comes_from():
    rows = select_lanes(ARTICLES)
    assert [(r["article"], r["start"], r["end"], r["join"], r["damaged"]) for r in rows] == [
        (0, 0, 40, None, False), (0, 90, 120, 40, False), (1, 40, 90, None, False), (1, 120, 150, 90, True)]


def test_lanes_are_drawn_with_an_arc_for_each_join_and_a_dashed_one_for_a_damaged_one():
    with use_style():
        ax = draw_lanes(select_lanes(ARTICLES), Figure().subplots())
    assert [label.get_text() for label in ax.get_yticklabels()] == ["园区产值破百亿", "新城动工"]
    assert [arc.get_linestyle() for arc in ax.patches if isinstance(arc, Arc)] == ["-", "--"]
    assert [(bar.get_x(), bar.get_width()) for bar in ax.patches if not isinstance(bar, Arc)] == [(0, 40), (90, 30), (40, 50), (120, 30)]


def test_keywords_are_hollow_where_one_side_lacks_the_word():
    keys = [Keyness("投资", 10, 5, 15.6, 3.0), Keyness("孵化", 8, 0, 20.0, 5.1), Keyness("新城", 0, 9, 8.0, -3.2)]
    with use_style():
        ax = draw_keywords(keys, Figure().subplots())
    assert [label.get_text() for label in ax.get_yticklabels()] == ["投资", "孵化", "新城"]
    assert [points.get_offsets()[0][0] for points in ax.collections] == [3.0, 5.1, -3.2]
    white = [tuple(points.get_facecolor()[0]) == (1, 1, 1, 1) for points in ax.collections]
    assert white == [False, True, True]


def test_figure_is_shown_as_the_same_picture_each_time_and_a_missing_glyph_is_an_error():
    def draw(title):
        with use_style():
            figure = Figure(figsize=(2, 1))
            figure.suptitle(title)
        return figure
    first, second = (show_figure(draw("园区")).png for _ in range(2))
    assert first == second and first.startswith(b"\x89PNG")
    with pytest.raises(ValueError, match="no glyph"):
        show_figure(draw("𠮷"))
