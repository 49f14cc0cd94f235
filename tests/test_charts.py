"""Figures are tested by the data that they plot, by their glyphs and titles, and by their bytes."""
from __future__ import annotations

import csv
from dataclasses import replace

import pytest

pytest.importorskip("matplotlib")
from matplotlib.figure import Figure
from matplotlib.text import Text

from corpus_tools import Document, Observation
from corpus_tools.charts import CHARTS, FEWEST_POINTS, check_glyphs, draw_all, draw_chart, save_figure, use_style
from corpus_tools.charts.glance import select_glance
from corpus_tools.charts.growth import select_growth
from corpus_tools.charts.ladder import select_ladder
from corpus_tools.charts.levels import select_levels
from corpus_tools.charts.outlook import select_outlook
from corpus_tools.charts.points import draw_points
from corpus_tools.charts.ranks import read_rank_scope, select_ranks
from corpus_tools.charts.style import format_short, shorten
from corpus_tools.charts.titles import TITLES
from corpus_tools.charts.words import WORDS
from corpus_tools.data import read_table
from corpus_tools.pipeline import read_reading
from corpus_tools.score import pair_all
from corpus_tools.taxonomy import read_taxonomy

NAMES = [chart.name for chart in CHARTS]
BY_NAME = {chart.name: chart for chart in CHARTS}


def observe(number, value, **changes):
    """An observation of one's own: a level of enterprises in a park, changed as told."""
    base = Observation(f"id{number}", "own.txt", 0, None, 10 * number, 10 * number + 3, f"{value}家", value, None, "=", value, value, "count", "level",
                       "actual", "企业", "enterprises", "甲州高新区", None, "2023", "stated", None, f"甲州高新区有企业{value}家。", 0.8, "")
    return replace(base, **changes)


LEVELS = [observe(1, 300), observe(2, 80, bound=">", high=90, subject="乙州高新区", text="80余家"), observe(3, 500, bound="~", low=None, high=500, subject="丙州软件园"),
          observe(4, 20, bound="<", low=None, status="target", subject="丁州高新区", period="2025")]
LADDER = [observe(11, 900, indicator_id="tech_smes"), observe(12, 120, indicator_id="high_tech_enterprises", bound=">"),
          observe(13, 60, indicator_id="tech_smes", subject="乙州高新区"), observe(14, 9, indicator_id="high_tech_enterprises", subject="乙州高新区")]
OUTPUT = [observe(20 + n, 10**9 * n, unit="CNY", indicator="总产值", indicator_id="total_output", subject=f"{name}州高新区", bound=bound)
          for n, (name, bound) in enumerate(zip("甲乙丙丁", "=><~"), 1)]
GROWTH = [observe(31, 12.5, kind="change", unit="percent", of="id21"), observe(32, 30, kind="change", unit="percent", bound=">", high=None, subject="乙州高新区"),
          observe(33, -4, kind="change", unit="percent", subject="丙州软件园", text="4%"), observe(34, 8, kind="change", unit="percent", status="forecast", subject="丁州高新区")]
RANKS = [observe(41, 1, kind="rank", unit="rank", text="首位", sentence="甲州高新区总量居全市首位。"),
         observe(42, 4, kind="rank", unit="rank", text="第四", sentence="乙州高新区跃居全国第四。", subject="乙州高新区"),
         observe(43, 1, kind="rank", unit="rank", text="第一", sentence="丙州软件园位居全省第一。", subject="丙州软件园"),
         observe(44, 2, kind="rank", unit="rank", text="第二", sentence="丁州高新区位居第二。", subject="丁州高新区")]
AHEAD = [observe(51, 400, status="forecast", period="2024", text="400家"), observe(52, 700, status="target", period="2030", subject="乙州高新区", indicator="上市企业", indicator_id=None)]
ALL = LEVELS + LADDER + OUTPUT + GROWTH + RANKS + AHEAD


def make_pairs():
    """Answers for all of ALL, of which one is wrong in its subject."""
    gold = [{"doc": "own.txt", "start": o.start, "end": o.end, "text": o.text, "value": o.value, "value_max": None, "unit": o.unit, "bound": o.bound, "kind": o.kind,
             "status": o.status, "indicator": [o.indicator], "subject": [o.subject if k else "远方大学"], "period": [o.period]} for k, o in enumerate(ALL)]
    pred = [{key: getattr(o, key) for key in ("doc", "start", "end", "text", "value", "value_max", "unit", "bound", "kind", "status", "indicator", "subject",
                                              "period", "confidence")} for o in ALL]
    return pair_all(gold, pred)


READING = replace(read_reading(Document("own.txt", "2023年，甲州高新区有企业300家，同比增长12.5%。")), observations=tuple(ALL))


def select(name):
    return BY_NAME[name].select([READING], ALL, make_pairs())


@pytest.fixture(autouse=True)
def few_dots(monkeypatch):
    """Figures of print quality take seconds each; the tests look at everything but that."""
    monkeypatch.setattr("corpus_tools.charts.style._DPI", 40)


@pytest.mark.parametrize("name", NAMES)
def test_every_chart_saves_the_same_bytes_twice_and_its_rows_beside(name, tmp_path):
    rows = select(name)
    assert len(rows) >= FEWEST_POINTS
    saved = []
    for folder in ("first", "second"):
        figure = draw_chart(BY_NAME[name], rows, docs=["own.txt"])
        with use_style():
            saved.append(save_figure(figure, rows, tmp_path / folder / name))
    png, svg, table = saved[0]
    assert [path.suffix for path in saved[0]] == [".png", ".svg", ".csv"]
    assert [one.read_bytes() == two.read_bytes() for one, two in zip(*saved)] == [True] * 3
    assert png.read_bytes().startswith(b"\x89PNG") and "<dc:date>" not in svg.read_text(encoding="utf-8")
    with open(table, encoding="utf-8-sig", newline="") as file:
        read = list(csv.DictReader(file))
    assert [list(row) for row in read] == [list(rows[0])] * len(rows)
    for written, row in zip(read, rows):
        assert written == {key: "" if value is None else str(value) for key, value in row.items()}


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", NAMES)
def test_title_is_computed_and_the_source_line_counts(name, language):
    chart, rows = BY_NAME[name], select(name)
    figure = draw_chart(chart, rows, docs=["own.txt"], language=language)
    assert figure.get_suptitle() == TITLES[name](rows, language)
    assert any(character.isdigit() for character in figure.get_suptitle())
    check_glyphs(figure)
    notes = [text.get_text() for text in figure.findobj(Text)]
    assert WORDS[language]["source"].format(docs="own", n=chart.count(rows), data=name) in notes
    assert any(ax.get_xlabel() or ax.get_ylabel() for ax in figure.get_axes())


def test_titles_follow_their_rows():
    growth = select_growth(GROWTH)
    assert TITLES["growth_rates"](growth, "en") == "Stated changes run from -4 to 30 %; 1 of 4 is a fall"
    assert TITLES["growth_rates"](growth[:3], "en") == "Stated changes run from 8 to 30 %; none of 3 is a fall"
    assert TITLES["enterprises_by_park"](select_levels(LEVELS, ["enterprises"], unit="count"), "en").startswith("3 of 4 figures are bounds")
    ladder = select_ladder(LADDER)
    assert TITLES["cultivation_ladder"](ladder, "en").startswith("2 of 2 places count all 2 rungs")
    one_less = [row for row in ladder if row["id"] != "id14"]
    assert TITLES["cultivation_ladder"](one_less, "en").startswith("1 of 2 places counts all 2 rungs")
    assert TITLES["ranks_claimed"](select_ranks(RANKS), "en").startswith("2 of 4 ranks claimed are first places; 1 of the 4")


def test_bounds_are_kept_in_the_rows_and_drawn_as_bounds():
    rows = select_levels(LEVELS, ["enterprises"], unit="count")
    assert [(row["subject"], row["bound"], row["shown"]) for row in rows] == [
        ("丙州软件园", "~", 500), ("甲州高新区", "=", 300), ("乙州高新区", ">", 80), ("丁州高新区", "<", 20)]
    assert [(row["low"], row["high"]) for row in rows] == [(None, 500), (300, 300), (80, 90), (None, 20)]
    with use_style():
        ax = draw_points(Figure().subplots(), [{**row, "label": row["subject"]} for row in rows])
    filled = [line.get_markerfacecolor() == line.get_color() for line in ax.get_lines()]
    assert filled == [False, True, False, False]
    arrows = [text for text in ax.texts if getattr(text, "arrow_patch", None) is not None]
    assert [arrow.xyann[0] > 0 for arrow in arrows] == [True, False]  # up the scale for 超, down for 不足
    assert [text.get_text() for text in ax.texts if text.get_text()] == ["≈500", "300", ">80", "<20"]
    assert [tick.get_text() for tick in ax.get_yticklabels()] == [row["subject"] for row in rows]


def test_levels_leave_out_companies_size_labels_and_other_units():
    kept = [observe(1, 5), observe(2, 6, subject="甲州某某科技有限公司"), observe(3, 7, flags=("size_label",)), observe(4, 8, unit="CNY"),
            observe(5, 9, indicator_id="tech_smes"), observe(6, 4, kind="change"), observe(7, None)]
    assert [row["id"] for row in select_levels(kept, ["enterprises"], unit="count")] == ["id1"]


def test_money_is_shown_in_hundred_millions_and_kept_in_yuan():
    rows = select_levels(OUTPUT, ["total_output"], unit="CNY")
    assert [(row["shown"], row["value"], row["unit"]) for row in rows][0] == (40.0, 4 * 10**9, "CNY")


def test_facts_are_drawn_once():
    repeated = [*GROWTH, replace(GROWTH[0], id="again", start=999)]
    assert select_growth(repeated) == select_growth(GROWTH)
    assert [row["shown"] for row in select_growth(GROWTH)] == [30, 12.5, 8, -4]


def test_ladder_needs_two_rungs_and_rises_within_each_place():
    rows = select_ladder([*LADDER, observe(99, 3, subject="丙州软件园", indicator_id="tech_smes")])
    assert [(row["subject"], row["rung"]) for row in rows] == [("乙州高新区", 2), ("乙州高新区", 3), ("甲州高新区", 2), ("甲州高新区", 3)]


def test_rungs_and_chart_indicators_are_ids_of_the_taxonomy():
    from corpus_tools.charts import ENTERPRISES, OUTPUT

    known = {entry.id for entry in read_taxonomy()}
    named = {row["indicator_id"] for row in read_table("ladder.csv")} | set(ENTERPRISES) | set(OUTPUT)
    assert not named - known


def test_outlook_holds_like_against_like_only():
    ahead = {row["id"]: row for row in select_outlook(LEVELS + AHEAD) if row["panel"] == "ahead"}
    assert (ahead["id51"]["done_text"], ahead["id51"]["percent_of_done"]) == ("300家", round(100 * 400 / 300, 1))
    assert (ahead["id52"]["done_text"], ahead["id52"]["percent_of_done"]) == ("", "")
    assert ahead["id51"]["status"] == "forecast" and ahead["id52"]["bound"] == "="


@pytest.mark.parametrize("sentence, text, scope", [
    ("甲州高新区出口总量居全区首位。", "首位", "区县"),
    ("综合排名跃居全国第四。", "第四", "全国"),
    ("销量国内第一、全球第三。", "第三", "全球"),
    ("增速位居全省第二。", "第二", "省份"),
    ("增速位居甲州市第一。", "第一", "城市"),
    ("各项工作位居第一。", "第一", ""),  # near miss: no field is named
    ("甲州高新区位居第一。", "第一", ""),  # near miss: the place is the one that is ranked
    ("甲州高新区位居甲州市第一。", "第一", "城市"),
    ("全国市场广阔，本地销量第一。", "第一", ""),  # near miss: the field of another clause
])
def test_scope_of_a_rank_is_read_from_its_clause(sentence, text, scope):
    assert read_rank_scope(sentence, text) == scope


def test_glance_counts_classes_and_subjects():
    rows = select_glance([READING])
    assert {row["what"]: row["n"] for row in rows if row["panel"] == "numerals"} == {"quantity": 2, "time": 1, "name": 0, "other": 0}
    subjects = {row["label"]: row["n"] for row in rows if row["panel"] == "subjects"}
    assert subjects["甲州高新区"] == sum(o.subject == "甲州高新区" for o in ALL)


def test_quality_tells_the_level_that_fails():
    rows = {(row["group"], row["level"]): row for row in select("extractor_against_gold")}
    assert rows["all", "Q"]["f1"] == 1 and rows["all", "QI"]["f1"] == 1
    assert rows["all", "QS"]["f1"] == rows["all", "FULL"]["f1"] == round((len(ALL) - 1) / len(ALL), 4)
    assert sum(row["records"] for row in select("confidence_and_precision")) == len(ALL)


def test_a_missing_glyph_is_an_error_that_names_it(tmp_path):
    rows = [{**row, "label": "𠮷州高新区"} for row in select_growth(GROWTH)]
    figure = draw_chart(BY_NAME["growth_rates"], rows)
    with pytest.raises(ValueError, match=r"no glyph for '𠮷' \(U\+20BB7\)"):
        check_glyphs(figure)
    with use_style(), pytest.raises(ValueError, match="make_font"):
        save_figure(figure, rows, tmp_path / "x")
    assert not list(tmp_path.iterdir())


def test_figures_show_no_empty_boxes(recwarn, tmp_path):
    draw_all([READING], tmp_path, pairs=make_pairs(), language="zh")
    assert not [warning for warning in recwarn if "Glyph" in str(warning.message)]


def test_few_points_make_no_figure_and_quality_needs_gold(tmp_path):
    saved = draw_all([replace(READING, observations=tuple(GROWTH))], tmp_path)
    names = {row["name"] for row in saved}
    assert "growth_rates" in names and not names & {"ranks_claimed", "extractor_against_gold", "confidence_and_precision"}
    for row in saved:
        assert row["title"] and row["question"].endswith("?")


def test_style_comes_and_goes():
    import matplotlib

    before = dict(matplotlib.rcParams)
    with use_style():
        assert matplotlib.rcParams["svg.hashsalt"] == "park-corpus"
    assert dict(matplotlib.rcParams) == before


@pytest.mark.parametrize("value, text", [(0, "0"), (1769.6, "1,769.6"), (-3, "-3"), (0.05, "0.05"), (123456.78, "123,457"), (float("inf"), "inf")])
def test_numbers_of_labels(value, text):
    assert format_short(value) == text


def test_long_labels_are_cut_with_a_sign():
    assert shorten("高新技术企业", 6) == "高新技术企业" and shorten("国家高新技术企业", 6) == "国家高新技…"


def test_both_languages_have_the_same_words():
    assert set(WORDS["en"]) == set(WORDS["zh"])
