"""The package's scorer gives the figures of the rules that it follows."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpus_tools.errors import list_errors
from corpus_tools.score import (
    LEVELS,
    bin_by_confidence,
    count,
    format_scores,
    group_by_kind,
    pair_all,
    pair_records,
    phrases_agree,
)

GOLD = {
    "doc": "d.txt",
    "start": 10,
    "end": 14,
    "text": "50亿元",
    "value": 5e9,
    "value_max": None,
    "bound": "=",
    "unit": "CNY",
    "kind": "level",
    "status": ["actual", "forecast"],
    "indicator": ["工业产值", "产值"],
    "subject": ["甲高新区"],
    "period": ["2022", ""],
    "optional": False,
}
PRED = {
    **GOLD,
    "status": "actual",
    "indicator": "工业总产值",
    "subject": "甲高新区",
    "period": "2022-12",
    "confidence": 0.8,
    "rule": "r",
    "sentence": "s",
}


def test_a_right_record_is_right_at_every_level():
    (pair,) = pair_records([GOLD], [PRED])
    assert all(pair.right[level] for level in LEVELS)


@pytest.mark.parametrize(
    "changes, wrong",
    [
        ({"value": 5e8}, set(LEVELS)),
        ({"unit": "USD"}, set(LEVELS)),
        ({"bound": ">"}, {"QB"}),
        ({"status": "target"}, {"QK", "FULL"}),
        ({"kind": "change"}, {"QK", "FULL"}),
        ({"period": "2021"}, {"QP", "FULL"}),
        ({"period": ""}, set()),
        ({"indicator": "出口"}, {"QI", "FULL"}),
        ({"subject": "乙高新区、甲高新区"}, {"QS", "FULL"}),
        ({"subject": "丙公司"}, {"QS", "FULL"}),
        ({"value_max": 6e9}, set(LEVELS)),
    ],
)
def test_each_difference_fails_its_levels(changes, wrong):
    (pair,) = pair_records([GOLD], [{**PRED, **changes}])
    assert {level for level in LEVELS if not pair.right[level]} == wrong


def test_optional_mentions_leave_both_counts():
    optional = {**GOLD, "optional": True}
    assert pair_records([optional], [PRED]) == []
    assert pair_records([optional], [PRED, {**PRED, "start": 11}]) == []
    assert count(pair_records([GOLD, {**optional, "start": 30, "end": 33}], [PRED])).measure("FULL") == (1, 1, 1)


def test_misses_and_extras_count():
    score = count(pair_records([GOLD], [{**PRED, "start": 40, "end": 44}]))
    assert (score.gold, score.pred, score.right["Q"]) == (1, 1, 0)
    assert [e["type"] for e in list_errors(pair_records([GOLD], [{**PRED, "start": 40, "end": 44}]))] == [
        "missed",
        "extra",
    ]


def test_the_better_of_two_records_is_paired():
    pairs = pair_records([GOLD], [{**PRED, "value": 1.0}, PRED])
    assert pairs[0].pred is PRED and pairs[1].gold is None


@pytest.mark.parametrize(
    "a, b, same",
    [
        ("规上工业总产值", "工业总产值", True),
        ("“小巨人”企业", "小巨人企业", True),
        ("出口", "进口", False),
        ("", "", True),
        ("", "产值", False),
        ("企业", "高新技术企业研发机构负责人", False),
    ],
)
def test_phrases(a, b, same):
    assert phrases_agree(a, b) is same


def test_groups_bins_and_table():
    pairs = pair_all([GOLD], [PRED])
    assert list(group_by_kind(pairs["d.txt"])) == ["level"]
    assert bin_by_confidence(pairs["d.txt"]) == [(0.8, 1.0, 1)]
    assert "1.000/1.000/1.000" in format_scores(pairs)


def test_same_figures_as_the_reference_scorer(tmp_path):
    """The reference stands beside the development documents."""
    folder = os.environ.get("PARK_CORPUS_DEV")
    if not folder or not (reference := Path(folder).parent / "spec" / "score.py").is_file():
        pytest.skip("PARK_CORPUS_DEV is not set: the reference scorer is not at hand")
    gold = Path(__file__).parent.parent / "gold" / "seeds.jsonl"
    rows = [json.loads(line) for line in gold.read_text("utf-8").splitlines()]
    first = [
        {
            **r,
            **{
                k: r[k][0] if isinstance(r[k], list) else r[k]
                for k in ("indicator", "subject", "period", "kind", "status")
            },
            "confidence": 1,
        }
        for r in rows
    ]
    for k, r in enumerate(first):  # some wrong in each respect
        if k % 5 == 0:
            r["value"] = (r["value"] or 0) + 1
        if k % 7 == 0:
            r["subject"] = "别处"
        if k % 11 == 0:
            r["indicator"], r["period"] = "别的", "1999"
    pred = tmp_path / "p.jsonl"
    pred.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in first), "utf-8")
    said = subprocess.run(
        [sys.executable, reference, gold, "--", pred], capture_output=True, text=True, check=True, encoding="utf-8"
    ).stdout
    score = count(p for doc in pair_all(rows, first).values() for p in doc)
    for level in LEVELS:
        assert f"{level} " + "/".join(f"{m:.3f}" for m in score.measure(level)) in said
