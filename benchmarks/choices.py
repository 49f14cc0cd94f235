"""Conditional logistic regression (McFadden 1974): weights of the facts of options, of which somebody chose some."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp, sqrt

RATE = 0.05

# how much a choice counts; of each option its facts with their values, and whether it is a right one
Choice = tuple[float, Sequence[tuple[Sequence[tuple[str, float]], bool]]]


def fit_choices(choices: Sequence[Choice], penalties: Mapping[str, float], steps: int) -> dict[str, float]:
    """A weight for each fact of ``penalties``, which are those on the squares of the weights; all other facts are left out.

    By gradient descent with steps of its own for each weight (Kingma and Ba 2015), in plain Python.

    >>> weights = fit_choices([(1.0, [([("opens", 1.0)], True), ([("listed", 1.0)], False)])], {"opens": 1.0, "listed": 1.0}, 50)
    >>> weights["opens"] > 0 > weights["listed"]
    True
    """
    weights, pace, speed = (dict.fromkeys(penalties, 0.0) for _ in range(3))
    rows = [(counts, [([(fact, value) for fact, value in facts if fact in weights], right) for facts, right in options])
            for counts, options in choices]
    for step in range(1, steps + 1):
        slope = {fact: -penalties[fact] * weight for fact, weight in weights.items()}
        for counts, options in rows:
            likely = [exp(sum([weights[fact] * value for fact, value in facts])) for facts, _ in options]
            every, wanted = sum(likely), sum(p for p, (_, right) in zip(likely, options, strict=True) if right)
            for p, (facts, right) in zip(likely, options, strict=True):
                pull = counts * ((p / wanted if right else 0.0) - p / every)
                for fact, value in facts:
                    slope[fact] += pull * value
        for fact in weights:
            pace[fact] = 0.9 * pace[fact] + 0.1 * slope[fact]
            speed[fact] = 0.99 * speed[fact] + 0.01 * slope[fact] ** 2
            weights[fact] += RATE * pace[fact] / (1 - 0.9**step) / (sqrt(speed[fact] / (1 - 0.99**step)) + 1e-8)
    return weights
