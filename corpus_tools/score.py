"""Precision, recall and F1 of predicted observations against gold, at each level of the contract.

Levels build on the quantity: Q value and unit; QB its bound; QK kind and status; QP period; QI indicator;
QS subject; FULL all of kind, status, period, indicator and subject. Phrases agree by containment or by the
Dice coefficient of their character bigrams, a subject that lists several names by equality only.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

LEVELS = ("Q", "QB", "QK", "QP", "QI", "QS", "FULL")
_MARKS = re.compile(r"[\W_]+")
_SEVERAL = re.compile(r"[、，,；;/|\n]|\w和\w")
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")

Record = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Pair:
    """One gold mention and the record that was paired with it; either may be missing."""

    gold: Record | None
    pred: Record | None
    right: Mapping[str, bool] = field(default_factory=dict)  # level -> agrees


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one document (or of all): gold and pred without the optional ones, right pairs by level."""

    gold: int
    pred: int
    right: Mapping[str, int]

    def measure(self, level: str) -> tuple[float, float, float]:
        """Precision, recall and F1 at a level, each 0 to 1."""
        hit = self.right.get(level, 0)
        precision = hit / self.pred if self.pred else 0.0
        recall = hit / self.gold if self.gold else 0.0
        return precision, recall, 2 * precision * recall / (precision + recall) if hit else 0.0


def phrases_agree(a: str | None, b: str | None) -> bool:
    """Whether two phrases say the same, punctuation aside.

    >>> phrases_agree("工业总产值", "规上工业总产值"), phrases_agree("出口", "进口")
    (True, False)
    """
    a, b = (_MARKS.sub("", s or "").lower() for s in (a, b))
    if not a or not b or a == b:
        return a == b
    short, long = sorted((a, b), key=len)
    if 2 <= len(short) and len(long) <= 2 * len(short) + 4 and short in long:
        return True
    left, right = (Counter(s[i : i + 2] for i in range(len(s) - 1)) for s in (a, b))
    size = sum(left.values()) + sum(right.values())
    return size > 0 and 2 * sum((left & right).values()) / size >= 0.5


def judge(pred: Record, gold: Record) -> dict[str, bool]:
    """At which levels a record agrees with a gold mention."""
    q = (
        _same_number(pred.get("value"), gold["value"])
        and _same_number(pred.get("value_max"), gold.get("value_max"))
        and pred.get("unit") == gold["unit"]
    )
    kind = q and _is_one_of(pred.get("kind"), gold["kind"]) and _is_one_of(pred.get("status"), gold["status"])
    period = q and _any(gold["period"], lambda g: _YEAR.findall(pred.get("period") or "") == _YEAR.findall(g))
    indicator = q and _any(gold["indicator"], lambda g: phrases_agree(pred.get("indicator"), g))
    subject = q and subjects_agree(pred.get("subject") or "", gold["subject"])
    return {
        "Q": q,
        "QB": q and pred.get("bound") == gold["bound"],
        "QK": kind,
        "QP": period,
        "QI": indicator,
        "QS": subject,
        "FULL": kind and period and indicator and subject,
    }


def pair_records(gold: Sequence[Record], pred: Sequence[Record]) -> list[Pair]:
    """Pair the records of one document with its gold mentions, one to one, best first.

    A record that only touches an optional mention, or is paired with one, is left out.
    """
    candidates = []
    for i, p in enumerate(pred):
        for j, g in enumerate(gold):
            overlap = min(p["end"], g["end"]) - max(p["start"], g["start"])
            if overlap > 0:
                right = judge(p, g)
                candidates.append((-(1000 * sum(right.values()) + overlap - (p["start"] + 1) / 1e9), i, j, right))
    candidates.sort(key=lambda c: c[0])
    of_pred: dict[int, int] = {}
    of_gold: dict[int, tuple[int, dict[str, bool]]] = {}
    for _, i, j, right in candidates:
        if i not in of_pred and j not in of_gold:
            of_pred[i], of_gold[j] = j, (i, right)
    pairs = []
    for j, g in enumerate(gold):
        if not g.get("optional"):
            i, right = of_gold.get(j, (None, {}))
            pairs.append(Pair(g, None if i is None else pred[i], right))
    for i, p in enumerate(pred):
        if i not in of_pred and not any(
            g.get("optional") and min(p["end"], g["end"]) > max(p["start"], g["start"]) for g in gold
        ):
            pairs.append(Pair(None, p))
    return pairs


def pair_all(gold: Iterable[Record], pred: Iterable[Record]) -> dict[str, list[Pair]]:
    """The pairs by document (its file name); documents without gold are not judged."""
    golds: dict[str, list[Record]] = defaultdict(list)
    preds: dict[str, list[Record]] = defaultdict(list)
    for g in gold:
        golds[str(g["doc"])].append(g)
    for p in pred:
        preds[PurePosixPath(str(p["doc"])).name].append(p)
    return {doc: pair_records(golds[doc], preds.get(doc, [])) for doc in sorted(golds)}


def count(pairs: Iterable[Pair]) -> Score:
    """Add pairs up."""
    gold = pred = 0
    right: Counter[str] = Counter()
    for pair in pairs:
        gold += pair.gold is not None
        pred += pair.pred is not None
        right["span"] += pair.gold is not None and pair.pred is not None
        for level, agrees in pair.right.items():
            right[level] += agrees
    return Score(gold, pred, right)


def group_by_kind(pairs: Iterable[Pair]) -> dict[str, list[Pair]]:
    """The pairs by kind of observation: the gold's (the first where several are accepted), else the record's."""
    groups: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        kind = (pair.gold or pair.pred)["kind"]
        groups[kind[0] if isinstance(kind, list) else str(kind)].append(pair)
    return dict(sorted(groups.items()))


def bin_by_confidence(pairs: Iterable[Pair], *, bins: int = 5, level: str = "FULL") -> list[tuple[float, float, int]]:
    """Mean confidence, precision at the level, and size of ``bins`` equal groups of records, least confident first."""
    judged = sorted((float(p.pred["confidence"]), bool(p.right.get(level))) for p in pairs if p.pred is not None)
    out = []
    for k in range(bins):
        part = judged[k * len(judged) // bins : (k + 1) * len(judged) // bins]
        if part:
            out.append((sum(c for c, _ in part) / len(part), sum(r for _, r in part) / len(part), len(part)))
    return out


def format_scores(pairs: Mapping[str, Sequence[Pair]]) -> str:
    """A table for reading: precision/recall/F1 by document, by kind, over all; then precision by confidence."""
    all_pairs = [p for doc in pairs.values() for p in doc]
    lines = [f"{'':28}  gold  pred  " + "  ".join(f"{level:^17}" for level in LEVELS)]
    groups = [*pairs.items(), *((f"kind {k}", v) for k, v in group_by_kind(all_pairs).items()), ("ALL", all_pairs)]
    for name, group in groups:
        score = count(group)
        cells = ("/".join(f"{m:.3f}" for m in score.measure(level)) for level in LEVELS)
        lines.append(f"{name[:28]:28}  {score.gold:4}  {score.pred:4}  " + "  ".join(cells))
    bins = bin_by_confidence(all_pairs)
    lines.append(
        "FULL precision by confidence, five groups of equal size, least confident first: "
        + "  ".join(f"{precision:.2f} (at {confidence:.2f})" for confidence, precision, _ in bins)
    )
    return "\n".join(lines)


def _same_number(a: object, b: object) -> bool:
    if a is None or b is None:
        return a is None and b is None
    a, b = float(a), float(b)
    return abs(a - b) <= 1e-9 * max(abs(a), abs(b), 1e-12)


def _is_one_of(pred: object, gold: object) -> bool:
    return pred in gold if isinstance(gold, list) else pred == gold


def _any(golds, agrees) -> bool:
    return not golds or any(agrees(g) for g in golds)


def subjects_agree(pred: str, golds: Sequence[str]) -> bool:
    """Whether a subject is one of those that the answer accepts; several in one (甲、乙) only as a whole."""
    if golds and _SEVERAL.search(pred):
        return _MARKS.sub("", pred).lower() in {_MARKS.sub("", g).lower() for g in golds}
    return _any(golds, lambda g: phrases_agree(pred, g))
