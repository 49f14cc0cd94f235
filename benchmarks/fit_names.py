"""Fit the weights of corpus_tools/data/name_weights.csv to names that are found, and to hand-made answers.

    python benchmarks/fit_names.py --docs FOLDER --gold GOLD [--docs FOLDER --gold GOLD …] > corpus_tools/data/name_weights.csv
    python benchmarks/fit_names.py --docs seeds --gold gold/seeds.jsonl

GOLD is JSON Lines as for `corpus-tools score`, of documents of FOLDER (no line where there are no answers). Wherever a name may
begin, it ends at one of several places, or there is none: it is right that it ends where a found one does that no strong ending
tells, or where a name does that an answer accepts as a subject and that is not found yet, which counts six times.
The weights are those of a conditional logistic regression (`choices.py`). A character counts as a fact where it is one of several
names or many documents: a table of the characters of single names would only know these.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest import mock

from choices import fit_choices

from corpus_tools.articles import read_articles
from corpus_tools.clean.bylines import surnames
from corpus_tools.load import iter_documents
from corpus_tools.names import find, likely_names
from corpus_tools.names.endings import is_generic
from corpus_tools.names.wordlist import count_strange
from corpus_tools.normal import normalise
from corpus_tools.observations import trace_by_steps
from corpus_tools.output import read_records
from corpus_tools.together import finish
from corpus_tools.traditional import simplify

PENALTY, PENALTY_OF_CHARACTERS, STEPS = 0.5, 4.0, 250
OF_ANSWER, OF_STRONG = 6.0, 0.2  # what counts for a start, where a found name counts 1
FEWEST, FEWEST_NAMES, MOST_DOCUMENTS = 5, 5, 12
LEAST = 0.6  # the least share of the weights, chosen by hand on other documents
NAMED = ("company", "institution", "project", "park", "name")
OF_KINDS = ("业", "品", "部门", "企业", "地区", "项目", "中心", "计划", "人", "民", "期", "者", "机", "车", "国家", "公司", "区", "单位")

Start = tuple[float, list[tuple[list[str], bool]]]  # its weight; the facts of each end, and whether it is right


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--docs", action="append", required=True, metavar="FOLDER")
    parser.add_argument("--gold", action="append", required=True, metavar="GOLD")
    options = parser.parse_args()
    where: defaultdict[str, set[str]] = defaultdict(set)  # in which documents, or of which names, a fact is
    starts = [start for pair in zip(options.docs, options.gold, strict=True) for start in read_starts(*pair, where)]
    print(f"# Weights of names/likely_names.py, fitted by benchmarks/fit_names.py to {len(starts)} places where a name may begin.")
    print("fact,weight")
    for fact, weight in {"least": LEAST, **fit(starts, where)}.items():
        print(f'"{fact}",{weight:.2f}' if "," in fact or '"' in fact else f"{fact},{weight:.2f}")


def read_starts(folder: str, gold: str, where: dict[str, set[str]]) -> Iterator[Start]:
    """Where names may begin in the documents of a folder, with the facts of each end."""
    answers: defaultdict[str, set[str]] = defaultdict(set)
    for answer in read_records(gold) if Path(gold).stat().st_size else ():
        answers[answer["doc"]].update(normalise(simplify(name)) for name in answer["subject"] if name)
    for document in iter_documents([folder]):
        name = Path(document.doc).name
        for article in read_articles(replace(document, doc=name)):
            seen: list[tuple] = []
            with mock.patch.object(find, "read_likely_names", lambda passage, raw, seen=seen: seen.append((passage, list(raw))) or []):
                finish(trace_by_steps(article, document))
            if seen:
                passage, raw = max(seen, key=lambda found: len(found[0].norm))
                yield from describe(passage, raw, answers[name], f"{folder}/{name}", where)


def describe(passage, raw: list, answers: set[str], document: str, where: dict[str, set[str]]) -> Iterator[Start]:
    """The starts of one passage, by what is found there and what the answers name."""
    norm = passage.norm
    known = {r.start: r for r in sorted(raw, key=lambda r: r.end)}
    inside = {at for r in raw for at in range(r.start + 1, r.end)}
    others = {r.start for r in raw if r.type not in ("place", "stand-in")}
    place_ends = {r.end for r in raw if r.type == "place"}
    for start in likely_names.list_starts(passage, inside):
        found, weight = known.get(start.at), 1.0
        if found is not None and (found.type not in NAMED or found.place and norm.startswith(found.place[:2], start.at)):
            continue
        ends = likely_names.list_ends(norm, start.at, others - {start.at})
        if found is not None:
            name = norm[found.start:found.end]
            told = likely_names.find_ending(name)
            right = {found.end}
            weight = OF_STRONG if told is not None and told[2] == "any" else 1.0
            if found.end not in ends or found.type == "name" and len(name) < 4 and name[0] in surnames():
                continue
        elif right := {start.at + len(name) for name in answers if norm.startswith(name, start.at)}.intersection(ends):
            right = {end for end in right if not is_kind(norm[start.at:end])}
            weight = OF_ANSWER
            if not right:
                continue
        rows = []
        for end in ends:
            name = norm[start.at:end]
            facts = ["base", *likely_names.list_facts(norm, start, end, place_ends),
                     *likely_names.list_far_facts(norm, name, norm[end:end + 1])]
            rows.append((facts, end in right))
            for fact in facts:
                where[fact].add(document)
                if end in right:
                    where["right " + fact].add(document if fact[0] == ">" else name)
        if rows:
            yield weight, rows


def is_kind(name: str) -> bool:
    """Whether an accepted subject is none that is called by a name: 三家企业, 餐饮业."""
    return is_generic(name) or name[0] in "一二三四五六七八九十两几各每该本" or name.endswith(OF_KINDS) and (len(name) < 5 or count_strange(name) < 2)


def fit(starts: list[Start], where: dict[str, set[str]]) -> dict[str, float]:
    """Weights by fact; rare ones are left out."""
    penalties = {fact: PENALTY_OF_CHARACTERS if _tells_character(fact) else 0.0 if fact == "base" else PENALTY
                 for fact, seen in where.items()
                 if not fact.startswith("right ") and is_known(fact, len(seen), len(where.get(f"right {fact}", ())))}
    choices = [(weight, [*(([(fact, 1.0) for fact in facts], right) for facts, right in ends), ([], False)])  # or none
               for weight, ends in starts]
    weights = fit_choices(choices, penalties, STEPS)
    return {fact: weight for fact, weight in sorted(weights.items()) if abs(weight) >= 0.08}


def _tells_character(fact: str) -> bool:
    return fact[0] in "<>" or fact.startswith("last ")


def is_known(fact: str, documents: int, right: int) -> bool:
    """Whether enough documents or names have a fact."""
    if not _tells_character(fact):
        return documents >= FEWEST
    return right >= (FEWEST_NAMES - 1 if fact[0] == ">" else FEWEST_NAMES) or documents >= MOST_DOCUMENTS


if __name__ == "__main__":
    main()
