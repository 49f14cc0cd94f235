"""How likely a record is wholly right: three logistic models, of its indicator, its subject and its period.

A feature is a rule that read the record, or a thing known of it or of its neighbours in the article. The weights stand in
data/confidence.csv, a column a model; benchmarks/calibrate.py fits them to hand-made answers. What the table does not know
counts nothing. The confidence is the product of the three probabilities.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import exp

from corpus_tools.data import compiled, read_table
from corpus_tools.frozen import frozen
from corpus_tools.normal import normalise

MODELS = ("indicator", "subject", "period")
_COLLOQUIAL = re.compile("[我你他她们吧呢啊吗]")
_COMPANY = re.compile("公司|集团")
_DIGIT = re.compile(r"\d")
_MARK = re.compile("[，、“”]")
_PLAIN_MEASURES = frozenset("家个项人名条次台辆款件户所场座种批只套艘")  # the commonest: what is counted is told well


@frozen
class Claim:
    """What a record says, as far as the models ask; ``linked``: it is a change, share or rank of a level that was found."""

    rule: str
    text: str
    unit: str
    bound: str
    status: str
    indicator: str
    indicator_id: str | None
    subject: str
    sentence: str
    linked: bool


def estimate_confidences(claims: Sequence[Claim]) -> list[float]:
    """For each record of an article the probability, 0 to 1, that indicator, subject and period are all right.

    >>> from corpus_tools import extract
    >>> sure, vague = extract("2023年，甲市高新区工业总产值50亿元。他们跑了二十几趟。")
    >>> 0 < vague.confidence < sure.confidence < 1
    True
    """
    weights = _weights()
    none = (0.0,) * len(MODELS)
    confidences = []
    for features in describe_claims(claims):
        sums = weights.get("constant", none)
        for feature in features:
            if found := weights.get(feature):
                sums = tuple(map(float.__add__, sums, found))
        product = 1.0
        for total in sums:
            product /= 1 + exp(-total)
        confidences.append(round(product, 3))
    return confidences


def describe_claims(claims: Sequence[Claim]) -> Iterator[set[str]]:
    """The features of each record of an article."""
    subjects = Counter(c.subject for c in claims)
    indicators = Counter(c.indicator for c in claims)
    sentences = Counter(c.sentence for c in claims)
    seen: set[str] = set()
    before: Claim | None = None
    told: dict[str, list[str]] = {}
    for c in claims:
        if c.sentence not in told:
            told[c.sentence] = list(_describe_sentence(c.sentence))
        features = {*_split_rules(c.rule), *told[c.sentence], *_describe_words(c)}
        share = subjects[c.subject] / len(claims)
        tests = {
            "one_subject": len(subjects) == 1,
            "many_subjects": len(subjects) >= 4,
            "main_subject": share >= 0.5,
            "rare_subject": share <= 0.15,
            "same_subject": before is not None and before.subject == c.subject,
            "other_subject": before is not None and before.subject != c.subject,
            "repeated_indicator": indicators[c.indicator] > 1,
            "dense_sentence": sentences[c.sentence] >= 4,
            "alone_in_sentence": sentences[c.sentence] == 1,
            "later_in_sentence": c.sentence in seen,
            "few_records": len(claims) <= 3,
        }
        yield features | {name for name, holds in tests.items() if holds}
        seen.add(c.sentence)
        before = c


def _split_rules(rule: str) -> Iterator[str]:
    for token in rule.split():
        base, _, more = token.partition("+")
        yield base
        if more:
            yield more


def _describe_sentence(sentence: str) -> Iterator[str]:
    norm = normalise(sentence)
    commas = norm.count("，") + norm.count(",")
    if commas > 4:
        yield "long_sentence"
    elif commas <= 1:
        yield "short_sentence"
    if len(norm) < 20:
        yield "tiny_sentence"
    if "“" in norm:
        yield "quote"
    if _COLLOQUIAL.search(norm):
        yield "colloquial"


def _describe_words(c: Claim) -> Iterator[str]:
    text, indicator = normalise(c.text), normalise(c.indicator)
    has_digit = _DIGIT.search(text) is not None
    if not has_digit:
        yield "no_digit"
    elif c.unit != "count" or text[-1] in _PLAIN_MEASURES:
        yield "plain_number"
    if c.unit in ("count", "percent"):
        yield f"unit_{c.unit}"
    if c.bound != "=":
        yield "bounded"
    if c.linked:
        yield "linked"
    if c.status != "actual":
        yield "not_actual"
    if c.indicator_id:
        yield "in_taxonomy"
    if len(indicator) <= 2:
        yield "short_indicator"
    elif len(indicator) >= 10:
        yield "long_indicator"
    if _MARK.search(indicator):
        yield "marks_in_indicator"
    if "的" in indicator:
        yield "phrase_in_indicator"
    if not c.subject:
        yield "no_subject"
    elif c.subject in c.sentence:
        yield "subject_in_sentence"
    if len(c.subject) > 8:
        yield "long_subject"
    if _COMPANY.search(normalise(c.subject)):
        yield "company_subject"


@compiled
def _weights() -> dict[str, tuple[float, ...]]:
    return {row["feature"]: tuple(float(row[model]) for model in MODELS) for row in read_table("confidence.csv")}
