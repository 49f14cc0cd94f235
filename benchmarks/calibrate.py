"""Fit the weights of corpus_tools/data/confidence.csv to hand-made answers.

    python benchmarks/calibrate.py --gold GOLD… --pred PRED… > corpus_tools/data/confidence.csv

GOLD and PRED are JSON Lines, as for `corpus-tools score`, of documents that no rule was written on: on others every
rule looks right. Logistic regression with a penalty on the squared weights, by gradient descent, in plain Python.
"""

from __future__ import annotations

import argparse
from collections import Counter
from math import exp

from corpus_tools.confidence import describe_record
from corpus_tools.output import read_records
from corpus_tools.score import pair_all

PENALTY, STEPS, RATE, FEWEST = 0.01, 3000, 0.5, 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gold", nargs="+", required=True)
    parser.add_argument("--pred", nargs="+", required=True)
    options = parser.parse_args()
    pairs = pair_all(
        (r for path in options.gold for r in read_records(path)), (r for path in options.pred for r in read_records(path))
    )
    judged = [(_features(p.pred), bool(p.right.get("FULL"))) for doc in pairs.values() for p in doc if p.pred]
    weights = fit(judged)
    print(f"# Weights of the logistic model of confidence.py, fitted by benchmarks/calibrate.py to {len(judged)} records")
    print(f"# ({sum(right for _, right in judged)} of them wholly right) of hand-annotated documents that no rule names.")
    print("feature,weight")
    for feature, weight in sorted(weights.items(), key=lambda item: (-item[1], item[0])):
        print(f"{feature},{weight:.3f}")


def fit(judged: list[tuple[dict[str, float], bool]]) -> dict[str, float]:
    """Weights by feature, the constant among them; features of fewer than five records are left out."""
    counts = Counter(name for features, _ in judged for name in features)
    names = [n for n, c in counts.items() if FEWEST <= c] + ["constant"]
    weights = dict.fromkeys(names, 0.0)
    rows = [({n: x for n, x in {**features, "constant": 1.0}.items() if n in weights}, right) for features, right in judged]
    for _ in range(STEPS):
        slope = dict.fromkeys(names, 0.0)
        for features, right in rows:
            error = 1 / (1 + exp(-sum(weights[n] * x for n, x in features.items()))) - right
            for n, x in features.items():
                slope[n] += error * x
        for n in names:
            weights[n] -= RATE * (slope[n] / len(rows) + (PENALTY * weights[n] if n != "constant" else 0.0))
    return weights


def _features(record: dict) -> dict[str, float]:
    keys = ("rule", "unit", "indicator", "indicator_id", "subject", "sentence")
    return dict.fromkeys(describe_record(*(record[k] for k in keys)), 1.0)


if __name__ == "__main__":
    main()
