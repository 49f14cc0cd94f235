"""How likely a record is wholly right: a logistic model of the rules that read it and of what is known of it.

The weights stand in data/confidence.csv; benchmarks/calibrate.py fits them to hand-made answers. A rule that the table
does not know counts nothing.
"""

from __future__ import annotations

from math import exp

from corpus_tools.data import compiled, read_table

_LONG_SENTENCE = 4  # commas, beyond which a sentence is hard to take apart
_SHORT = 2  # characters of an indicator that says little


def estimate_confidence(
    *, rules: str, unit: str, indicator: str, indicator_id: str | None, subject: str, sentence: str
) -> float:
    """The probability, 0 to 1, that kind, status, period, indicator and subject of a record are all right.

    ``rules`` are its rules parted by spaces, as in the record.

    >>> sure = estimate_confidence(rules="number kind:level phrase:left status:done time:sentence sentence",
    ...     unit="CNY", indicator="工业总产值", indicator_id="gross_industrial_output_total", subject="甲区", sentence="甲区…")
    >>> vague = estimate_confidence(rules="number kind:level phrase:right status:default time:publication main",
    ...     unit="count", indicator="项目", indicator_id=None, subject="甲区", sentence="…")
    >>> 0 < vague < sure < 1
    True
    """
    weights = _weights()
    total = weights.get("constant", 0.0)
    for feature in describe_record(rules, unit, indicator, indicator_id, subject, sentence):
        total += weights.get(feature, 0.0)
    return round(1 / (1 + exp(-total)), 3)


def describe_record(
    rules: str, unit: str, indicator: str, indicator_id: str | None, subject: str, sentence: str
) -> list[str]:
    """What is known of a record, as features of the model."""
    features = rules.split()
    if "+" in rules:
        features = [part for rule in features for part in rule.split("+", 1) if part]
    if indicator_id:
        features.append("in_taxonomy")
    if len(indicator) <= _SHORT:
        features.append("short_indicator")
    if unit == "count":
        features.append("unit_count")
    if subject and subject in sentence:
        features.append("subject_in_sentence")
    if sentence.count("，") + sentence.count(",") > _LONG_SENTENCE:
        features.append("long_sentence")
    if "“" in sentence or "「" in sentence:
        features.append("quote")
    return features


@compiled
def _weights() -> dict[str, float]:
    return {row["feature"]: float(row["weight"]) for row in read_table("confidence.csv")}
