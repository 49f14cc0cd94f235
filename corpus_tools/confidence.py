"""How likely a record is wholly right: three logistic models, of its indicator, its subject and its period.

A feature is a rule that read the record, or a thing known of it or of its neighbours in the article. The weights stand in
data/confidence.csv, a column a model; benchmarks/calibrate.py fits them to hand-made answers. What the table does not know
counts nothing. The confidence is the product of the three probabilities, each raised to a power that was fitted to other
documents than the weights (the row ``power``): the rules have got better since the weights were fitted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import exp
from typing import TypeVar

from corpus_tools.data import compiled, read_table
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late

MODELS = ("indicator", "subject", "period")
_COLLOQUIAL = compile_late("[我你他她们們吧呢啊吗嗎]")
_COMPANY = compile_late("公司|集团|集團")
_DIGIT = compile_late(r"\d")
_MARK = compile_late("[，,、“”「」]")
_PLAIN_MEASURES = frozenset("家个個项項人名条條次台臺辆輛款件户戶所场場座种種批只隻套艘")  # the commonest: what is counted is told well
_TOLD_UNITS = {"count": "unit_count", "percent": "unit_percent"}

T = TypeVar("T")


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


def estimate_confidences(claims: Sequence[Claim]) -> list[tuple[float, float, float]]:
    """For each record of an article the probabilities, 0 to 1, that its indicator, its subject and its period are right.

    The record's confidence is their product.

    >>> from corpus_tools import extract
    >>> sure, vague = extract("2023年，甲市高新区工业总产值50亿元。他们跑了二十几趟。")
    >>> 0 < vague.confidence < sure.confidence < 1
    True
    """
    weights = _weights()
    power, constant = -weights.get("power", (1.0,))[0], weights.get("constant", (0.0, 0.0, 0.0))
    confidences = []
    for groups in describe_claims(claims, _add_weights):
        a, b, c = constant
        for x, y, z in groups:
            a += x
            b += y
            c += z
        confidences.append(((1 + exp(-a)) ** power, (1 + exp(-b)) ** power, (1 + exp(-c)) ** power))
    return confidences


def _add_weights(features: Iterable[str]) -> tuple[float, float, float]:
    x = y = z = 0.0
    for a, b, c in filter(None, map(_weights().get, features)):
        x += a
        y += b
        z += c
    return x, y, z


def describe_claims(claims: Sequence[Claim], read: Callable[[Iterable[str]], T] = tuple,  # type: ignore[assignment]
                    ) -> Iterator[tuple[T, T, T, T]]:
    """What is read of the features of each record of an article: of its rules, its sentence, its subject, and of the record alone."""
    subjects: dict[str, int] = defaultdict(int)  # how often each is said, as of the next two
    indicators: dict[str, int] = defaultdict(int)
    sentences: dict[str, int] = defaultdict(int)
    for c in claims:
        subjects[c.subject] += 1
        indicators[c.indicator] += 1
        sentences[c.sentence] += 1
    ruled: dict[str, T] = {}
    told: dict[str, T] = {}
    about: dict[str, T] = {}
    before = None
    for c in claims:
        if c.rule not in ruled:
            ruled[c.rule] = read(dict.fromkeys(c.rule.replace("+", " ").split()))
        if c.subject not in about:
            about[c.subject] = read(_describe_subject(c.subject, subjects, len(claims)))
        own = _describe_words(c)
        if c.sentence in told:
            own.append("later_in_sentence")
        else:
            told[c.sentence] = read(_describe_sentence(c.sentence, sentences[c.sentence]))
        if before is not None:
            own.append("same_subject" if before.subject == c.subject else "other_subject")
        if indicators[c.indicator] > 1:
            own.append("repeated_indicator")
        yield ruled[c.rule], told[c.sentence], about[c.subject], read(own)
        before = c


def _describe_sentence(sentence: str, records: int) -> Iterator[str]:
    commas = sentence.count("，") + sentence.count(",")
    if commas > 4:
        yield "long_sentence"
    elif commas <= 1:
        yield "short_sentence"
    if len(sentence) < 20:
        yield "tiny_sentence"
    if "“" in sentence or "「" in sentence:
        yield "quote"
    if _COLLOQUIAL.search(sentence):
        yield "colloquial"
    if records >= 4:
        yield "dense_sentence"
    elif records == 1:
        yield "alone_in_sentence"


def _describe_subject(subject: str, subjects: Mapping[str, int], records: int) -> Iterator[str]:
    share = subjects[subject] / records
    if not subject:
        yield "no_subject"
    if len(subject) > 8:
        yield "long_subject"
    if _COMPANY.search(subject):
        yield "company_subject"
    if share >= 0.5:
        yield "main_subject"
    elif share <= 0.15:
        yield "rare_subject"
    if len(subjects) == 1:
        yield "one_subject"
    elif len(subjects) >= 4:
        yield "many_subjects"
    if records <= 3:
        yield "few_records"


def _describe_words(c: Claim) -> list[str]:
    told, indicator = [], c.indicator
    if not (c.text[:1].isdecimal() or _DIGIT.search(c.text)):
        told.append("no_digit")
    elif c.unit != "count" or c.text[-1] in _PLAIN_MEASURES:
        told.append("plain_number")
    if c.unit in _TOLD_UNITS:
        told.append(_TOLD_UNITS[c.unit])
    if c.bound != "=":
        told.append("bounded")
    if c.linked:
        told.append("linked")
    if c.status != "actual":
        told.append("not_actual")
    if c.indicator_id:
        told.append("in_taxonomy")
    if len(indicator) <= 2:
        told.append("short_indicator")
    elif len(indicator) >= 10:
        told.append("long_indicator")
    if not indicator.isalnum() and _MARK.search(indicator):
        told.append("marks_in_indicator")
    if "的" in indicator:
        told.append("phrase_in_indicator")
    if c.subject and c.subject in c.sentence:
        told.append("subject_in_sentence")
    return told


@compiled
def _weights() -> dict[str, tuple[float, ...]]:
    return {row["feature"]: tuple(float(row[model]) for model in MODELS) for row in read_table("confidence.csv")}
