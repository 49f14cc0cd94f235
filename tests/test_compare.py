"""Only like stands beside like, and the reason is told where it does not."""

from dataclasses import replace

import pytest

from corpus_tools.compare import (
    classify_entity,
    collect_facts,
    compare_entities,
    give_reason,
    read_frequency,
    read_scope,
    read_year,
)
from corpus_tools.model import Observation

BASE = Observation(
    "a",
    "d.txt",
    0,
    None,
    0,
    3,
    "50家",
    50,
    None,
    "=",
    50,
    50,
    "count",
    "level",
    "actual",
    "高新技术企业",
    "high_tech_enterprises",
    "甲高新区",
    None,
    "2022",
    "stated",
    None,
    "",
    0.9,
    "",
)


def other(**changes):
    return replace(BASE, **{"id": "b", "subject": "乙高新区", "value": 70, "low": 70, "high": 70, **changes})


@pytest.mark.parametrize(
    "changes, part",
    [
        ({"unit": "CNY"}, "unit"),
        ({"kind": "change"}, "kind"),
        ({"status": "target"}, "status"),
        ({"subject": "乙市"}, "sort of entity"),
        ({"indicator": "新增高新技术企业"}, "scope"),
        ({"period": "2021"}, "period"),
        ({"period": "2022-H1"}, "period"),
    ],
)
def test_the_first_difference_is_the_reason(changes, part):
    assert give_reason(BASE, other(**changes)).startswith(f"other {part}:")


@pytest.mark.parametrize("changes", [{}, {"period": "2022-12"}, {"bound": ">", "high": None}])
def test_like_figures_need_no_reason(changes):
    assert give_reason(BASE, other(**changes)) == ""
    comparison = compare_entities([BASE, other(**changes)], "high_tech_enterprises")
    assert [len(g) for g in comparison.groups] == [2] and not comparison.reasons


def test_facts_count_once():
    assert len(collect_facts([BASE, replace(BASE, id="c", start=99)])) == 1


def test_a_contradiction_is_shown_and_a_bound_that_fits_is_none():
    exact, more, less = (
        BASE,
        replace(BASE, id="b", value=40, low=40, high=None, bound=">"),
        replace(BASE, id="c", value=60, low=60, high=60),
    )
    assert compare_entities([exact, more], "high_tech_enterprises").contradictions == ()
    assert compare_entities([exact, less], "high_tech_enterprises").contradictions == ((exact, less),)


@pytest.mark.parametrize("changes", [{"subject": ""}, {"value": None}, {"period": ""}, {"flags": ("size_label",)}])
def test_what_nobody_can_place_takes_no_part(changes):
    assert compare_entities([other(**changes)], "high_tech_enterprises").groups == ()


@pytest.mark.parametrize(
    "period, year, frequency",
    [
        ("2022", "2022", ""),
        ("2022-H1", "2022", "half "),
        ("2020-Q3", "2020", "quarter "),
        ("2018-06", "2018", ""),
        ("2021-01/2021-08", "2021", "months "),
        ("2021/2025", "2025", "span "),
        ("", "", ""),
    ],
)
def test_periods(period, year, frequency):
    assert (read_year(period), read_frequency(period)) == (year, frequency)


@pytest.mark.parametrize(
    "name, sort",
    [
        ("甲市乙区", "district"),
        ("甲省", "province"),
        ("某某软件园", "park"),
        ("某某", "other"),
        ("丙集团", "company"),
    ],
)
def test_sorts_of_entities(name, sort):
    assert classify_entity(name) == sort


def test_scopes_are_named_alike_whatever_the_spelling():
    assert read_scope("规模以上工业增加值") == read_scope("规上工业增加值") == "规上"
    assert read_scope("工业增加值") == ""
