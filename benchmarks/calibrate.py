"""Fit the weights of corpus_tools/data/confidence.csv to hand-made answers.

    python benchmarks/calibrate.py --gold GOLD… --pred PRED… [--earlier corpus_tools/data/confidence.csv] > weights.csv
    python benchmarks/calibrate.py --gold GOLD… --pred PRED… --power weights.csv > corpus_tools/data/confidence.csv

GOLD and PRED are JSON Lines, as for `corpus-tools score`, of documents that no rule was written on: on others every
rule looks right. A logistic regression for each model of confidence.py, with a penalty on the squared weights, by
gradient descent, in plain Python; then, on other documents, the power that brings the product nearest to the share of
records that are wholly right (by its logarithmic loss). The records of a document are right or wrong together, so that
few documents say little: the penalty is high, and of the weights of an earlier fit to other documents a part is kept.
"""

from __future__ import annotations

import argparse
from collections import Counter
from itertools import groupby
from math import exp, log

from corpus_tools.confidence import MODELS, Claim, describe_claims
from corpus_tools.output import read_records
from corpus_tools.score import pair_all

PENALTY, STEPS, RATE, FEWEST = 0.1, 1500, 0.5, 30
KEPT = 0.3  # of the earlier weights
LEVELS = {"indicator": "QI", "subject": "QS", "period": "QP"}

Judged = list[tuple[set[str], bool]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gold", nargs="+", required=True)
    parser.add_argument("--pred", nargs="+", required=True)
    parser.add_argument("--earlier", metavar="WEIGHTS", help="weights of an earlier fit, of which a part is kept")
    parser.add_argument("--power", metavar="WEIGHTS", help="fit the power alone, to these weights")
    options = parser.parse_args()
    records = [r for path in options.pred for r in read_records(path)]
    features = describe_records(records)
    pairs = [p for doc in pair_all((r for path in options.gold for r in read_records(path)), records).values() for p in doc if p.pred]
    if options.power:
        add_power(options.power, [(features[p.pred["id"]], bool(p.right.get("FULL"))) for p in pairs])
        return
    fitted = [fit([(features[p.pred["id"]], bool(p.right.get(LEVELS[model]))) for p in pairs]) for model in MODELS]
    weights = {name: [column.get(name, 0.0) for column in fitted] for name in {name for column in fitted for name in column}}
    kept = ""
    if options.earlier:
        head, earlier = read_weights(options.earlier)
        kept = f" Three tenths of each weight are kept of:\n{head}"
        weights = {name: [(1 - KEPT) * new + KEPT * old for new, old in zip(
            weights.get(name, [0.0] * len(MODELS)), earlier.get(name, [0.0] * len(MODELS)), strict=True)]
            for name in {*weights, *earlier}}
    print(f"# Weights of the logistic models of confidence.py, fitted by benchmarks/calibrate.py to {len(pairs)} records of")
    print("# documents annotated by hand that no rule names. Wholly right among them: "
          f"{sum(bool(p.right.get('FULL')) for p in pairs)}.{kept}")
    print("feature", *MODELS, sep=",")
    for name in sorted(weights, key=lambda name: (name != "constant", name)):
        print(name, *(f"{weight:.3f}" for weight in weights[name]), sep=",")


def read_weights(path: str) -> tuple[str, dict[str, list[float]]]:
    """The comment of a table of weights, and its weights by feature; the row ``power`` is none of them."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    rows = [line.split(",") for line in lines if not line.startswith(("#", "feature,", "power,"))]
    return "\n".join(line for line in lines if line.startswith("#")), {name: [float(cell) for cell in cells] for name, *cells in rows}


def add_power(path: str, judged: Judged) -> None:
    """Print a table of weights with its row ``power`` made anew."""
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if not line.startswith("power,")]
    _, weights = read_weights(path)
    products = []
    for names, right in judged:
        sums = [sum(weights[n][k] for n in {*names, "constant"} if n in weights) for k in range(len(MODELS))]
        products.append((-sum(log(1 + exp(-total)) for total in sums), right))  # logarithms of the product at the power 1
    power = min((k / 100 for k in range(20, 151)), key=lambda power: -sum(
        power * product if right else log(1 - exp(power * product)) for product, right in products))
    head = next(k for k, line in enumerate(lines) if line.startswith("feature,")) + 1
    print(*lines[:head], ",".join(["power", *[f"{power:.2f}"] * len(MODELS)]), *lines[head:], sep="\n")


def describe_records(records: list[dict]) -> dict[str, set[str]]:
    """The features of each record by its id; ``records`` in the order of their articles."""
    found = {}
    for _, rows in groupby(records, key=lambda r: (r["doc"], r["article"])):
        article = list(rows)
        keys = ("rule", "text", "unit", "bound", "status", "indicator", "indicator_id", "subject", "sentence")
        claims = [Claim(*(r[k] for k in keys), linked=r["of"] is not None) for r in article]
        found.update((r["id"], {name for group in groups for name in group}) for r, groups in zip(article, describe_claims(claims)))
    return found


def fit(judged: Judged) -> dict[str, float]:
    """Weights by feature, the constant among them; features of fewer than eight records are left out."""
    counts = Counter(name for features, _ in judged for name in features)
    names = [n for n, c in counts.items() if c >= FEWEST] + ["constant"]
    weights = dict.fromkeys(names, 0.0)
    rows = [([n for n in [*features, "constant"] if n in weights], right) for features, right in judged]
    for _ in range(STEPS):
        slope = dict.fromkeys(names, 0.0)
        for features, right in rows:
            error = 1 / (1 + exp(-sum(weights[n] for n in features))) - right
            for n in features:
                slope[n] += error
        for n in names:
            weights[n] -= RATE * (slope[n] / len(rows) + (PENALTY * weights[n] if n != "constant" else 0.0))
    return weights


if __name__ == "__main__":
    main()
