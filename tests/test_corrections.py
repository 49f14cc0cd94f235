"""Corrections by hand: applied by id, answered for, never silent."""

import csv

import pytest

from corpus_tools.corrections import read_corrections
from corpus_tools.pipeline import read_corpus

TEXT = "2023年，某某高新区实现工业总产值50亿元，同比增长8%。\n"


def write(folder, *rows, columns=("id", "key", "value", "who", "why")):
    with open(folder / "corrections.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([columns, *rows])


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "甲.txt").write_text(TEXT, "utf-8")
    return tmp_path


def read(folder):
    (reading,) = read_corpus([folder])
    return reading.observations


def test_a_record_is_overridden_and_says_so(folder):
    first, second = read(folder)
    write(folder, (first.id, "value", "5100000000", "reader A", "misprint, see the bulletin"), (first.id, "unit", "USD", "reader A", "so"))
    mended, other = read(folder)
    assert (mended.value, mended.unit, mended.flags[-1]) == (5_100_000_000, "USD", "corrected")
    assert other == second


def test_a_record_is_taken_out(folder):
    first, second = read(folder)
    write(folder, (first.id, "", "delete", "reader B", "not a fact"))
    assert [o.id for o in read(folder)] == [second.id]


@pytest.mark.parametrize("row, said", [
    (("x", "value", "many", "a", "b"), "line 2"), (("x", "text", "t", "a", "b"), "cannot be corrected"),
    (("x", "value", "1", "", "b"), "who"), (("x", "value", "1", "a", ""), "why"),
])
def test_a_correction_that_cannot_stand_is_an_error(folder, row, said):
    write(folder, row)
    with pytest.raises(ValueError, match=said):
        read_corrections([folder])


@pytest.mark.parametrize("jobs", [1, 2])
def test_unknown_ids_change_nothing_and_are_told(folder, jobs):
    before = read(folder)
    write(folder, (before[0].id, "value", "1", "a", "b"), ("nothing", "value", "1", "a", "b"))
    reading, refusal = read_corpus([folder], jobs=jobs)
    assert (reading.observations[0].value, reading.observations[1]) == (1, before[1])
    assert "corrections.csv, line 3" in refusal.doc and "'nothing'" in refusal.reason


@pytest.mark.parametrize("changes, interval", [
    ({"value": "60"}, (60, 60)), ({"value": "60", "bound": ">"}, (60, None)), ({"bound": "<"}, (None, 5_000_000_000)),
    ({"bound": "~"}, (None, None)), ({"value_max": "70", "value": "60"}, (60, 70)), ({"value": "60", "high": "80"}, (60, 80)),
    ({"value": "-60", "bound": ">"}, (None, -60)), ({"value": ""}, (None, None)), ({"status": "target"}, (5_000_000_000, 5_000_000_000)),
])
def test_the_interval_follows_the_figure_unless_it_is_given(folder, changes, interval):
    first = read(folder)[0]
    write(folder, *((first.id, key, value, "reader A", "so") for key, value in changes.items()))
    mended = read(folder)[0]
    assert (mended.low, mended.high) == interval
