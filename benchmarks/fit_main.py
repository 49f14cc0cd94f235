"""Fit the weights of corpus_tools/data/main_weights.csv to hand-made answers.

    python benchmarks/fit_main.py --docs FOLDER --gold GOLD [--docs FOLDER --gold GOLD …] > corpus_tools/data/main_weights.csv
    python benchmarks/fit_main.py --docs seeds --gold gold/seeds.jsonl

GOLD is JSON Lines as for `corpus-tools score`, of the documents of FOLDER. Of the names that an article may be about, the
right one is that which has most of its numbers by the answers; a number whose own sentence names whose it is counts a
quarter, for it says little of the rest.
The weights are those of a conditional logistic regression (`choices.py`). An article counts by the square root of its numbers,
nine at most: those of one article are right or wrong together.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import sqrt
from pathlib import Path
from unittest import mock

from choices import Choice, fit_choices

from corpus_tools.articles import read_articles
from corpus_tools.load import iter_documents
from corpus_tools.observations import trace_by_steps
from corpus_tools.output import read_records
from corpus_tools.score import subjects_agree
from corpus_tools.subjects import topics, weighed
from corpus_tools.together import finish

PENALTY, STEPS, FEWEST = 20.0, 300, 8
NEAR = ("clause", "sentence", "level", "head", "respectively", "struck", "speaker", "issuer")  # rules that a sentence decides
OF_NEAR, MOST = 0.25, 9
MARGIN, LEAST = 1.0, 0.4  # chosen by hand on other documents


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--docs", action="append", required=True, metavar="FOLDER")
    parser.add_argument("--gold", action="append", required=True, metavar="GOLD")
    options = parser.parse_args()
    pages = [page for pair in zip(options.docs, options.gold, strict=True) for page in read_choices(*pair)]
    print(f"# Weights of weighed.py, fitted by benchmarks/fit_main.py to the main subjects of {len(pages)} articles annotated by hand.")
    print(f"fact,weight\nmargin,{MARGIN}\nleast,{LEAST}")
    for fact, weight in sorted(fit(pages).items()):
        print(f'"{fact}",{weight:.2f}' if "," in fact else f"{fact},{weight:.2f}")


def read_choices(folder: str, gold: str) -> Iterator[Choice]:
    """What the articles of a folder may be about, and what they are about by the answers; those without a right one are left out."""
    answers: defaultdict[str, list[dict]] = defaultdict(list)
    for answer in read_records(gold):
        answers[answer["doc"]].append(answer)
    for document in iter_documents([folder]):
        name = Path(document.doc).name
        for article in read_articles(replace(document, doc=name)) if name in answers else ():
            seen: list[dict[str, dict[str, float]]] = []
            with mock.patch.object(topics, "find_weightier", lambda *facts, seen=seen: seen.append(describe(*facts))):
                traces = finish(trace_by_steps(article, document))
            told = [(OF_NEAR if trace.subject.rule in NEAR else 1.0, answer["subject"]) for trace in traces for answer in answers[name]
                    if trace.observation.start < answer["end"] and answer["start"] < trace.observation.end]
            if seen and told and (choice := choose(seen[-1], told)) is not None:
                yield choice


def describe(chosen: str, passage, names, roles, home, origins, layout, tally) -> dict[str, dict[str, float]]:
    """The facts of every candidate of an article, as `find_weightier` reads them."""
    candidates = weighed.list_candidates(passage, names, roles, layout, tally)
    return {full: dict(facts) for full, facts in weighed.describe_candidates(passage, names, roles, home, origins, layout, candidates)}


def choose(candidates: dict[str, dict[str, float]], told: Iterable[tuple[float, list[str]]]) -> Choice | None:
    """The candidates of an article, those with most of its numbers marked; None where no candidate has any."""
    told = list(told)
    has = {full: sum(weight for weight, subjects in told if subjects_agree(full, subjects)) for full in candidates}
    most = max(has.values(), default=0.0)
    if not most:
        return None
    counts = sqrt(min(sum(weight for weight, _ in told), MOST))
    return counts, [(list(facts.items()), has[full] == most) for full, facts in candidates.items()]


def fit(pages: list[Choice]) -> dict[str, float]:
    """Weights by fact; facts of fewer than eight candidates are left out."""
    counts = Counter(fact for _, candidates in pages for facts, _ in candidates for fact, _ in facts)
    return fit_choices(pages, {fact: PENALTY for fact, count in counts.items() if count >= FEWEST}, STEPS)


if __name__ == "__main__":
    main()
