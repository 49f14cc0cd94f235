"""How accurate: the extractor, simpler ways and peers against hand-made answers. `make scores` runs this.

    python benchmarks/scores.py                          print the tables
    python benchmarks/scores.py --json                   the figures of the first tables, for programs
    python benchmarks/scores.py --write docs/scores.md   put the tables between the markers of that page

The development documents come in where PARK_CORPUS_DEV names their folder; its README.md says which half was looked
into and which was only scored. Of either nothing but figures is printed. What peers read in the seeds stands beside this
file; for other documents they come in where `make peers` has left their predictions.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from baseline import read_baseline

from corpus_tools.load import Refusal
from corpus_tools.output import read_records, to_row
from corpus_tools.pipeline import Reading, read_corpus
from corpus_tools.score import LEVELS, Pair, bin_by_confidence, count, group_by_kind, pair_all

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / "build" / "peers.jsonl"  # of all documents, written by peers.py
PEERS_OF_SEEDS = ROOT / "benchmarks" / "peers_seeds.jsonl"  # the seeds' part of it, kept with the project
EXTRACTOR = "this extractor"
CURRENCIES = {"CNY", "USD", "EUR", "HKD", "MOP", "TWD", "JPY", "GBP", "KRW"}
BEGIN, END = "<!-- scores: begin, written by benchmarks/scores.py -->", "<!-- scores: end -->"

Records = list[dict]


@dataclass(frozen=True, slots=True)
class Part:
    """Documents with their hand-made answers, measured together."""

    name: str
    title: str
    readings: tuple[Reading, ...]
    gold: tuple[dict, ...]


def read_halves(readme: str) -> tuple[list[str], list[str]]:
    """The documents that were looked into and those only scored, from the table of the development folder's README.

    >>> read_halves("| | documents |\\n| --- | --- |\\n| to look into | d1 d2 |\\n| only scored: unread | d3 |")
    (['d1', 'd2'], ['d3'])
    """
    rows = {}
    for line in readme.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.strip().startswith("|") and len(cells) == 2:
            rows[cells[0]] = cells[1].split()
    looked = [name for head, names in rows.items() if "look into" in head for name in names]
    scored = [name for head, names in rows.items() if "only scored" in head for name in names]
    if not looked or not scored or set(looked) & set(scored):
        raise ValueError(
            "the README.md of the development folder needs a table with one row 'to look into' and one "
            "'only scored', each with the names of its documents"
        )
    return looked, scored


def read_parts(dev: str | None) -> Iterator[Part]:
    """The seeds, then the two halves of the development documents where their folder is named."""
    yield _read_part(
        "seeds", "the example corpus", sorted((ROOT / "seeds").glob("*.txt")), ROOT / "gold" / "seeds.jsonl"
    )
    if not dev:
        return
    folder = Path(dev)
    looked, scored = read_halves((folder / "README.md").read_text(encoding="utf-8"))
    files = {path.stem: path for path in sorted((folder / "docs").iterdir())}
    if missing := set(looked + scored) ^ set(files):
        raise ValueError(
            f"{folder}: README.md and docs/ do not name the same documents: {', '.join(sorted(missing))}"
        )
    for name, title, stems in (
        ("dev-look", "development documents that were looked into", looked),
        ("dev-scored", "development documents that were only scored", scored),
    ):
        yield _read_part(name, title, [files[stem] for stem in stems], folder / "gold.jsonl")


def _read_part(name: str, title: str, files: Sequence[Path], gold: Path) -> Part:
    readings = list(read_corpus(files))
    for item in readings:
        if isinstance(item, Refusal):
            raise ValueError(f"{item.doc}: {item.reason}; {item.remedy}")
    names = {path.name for path in files}
    return Part(name, title, tuple(readings), tuple(r for r in read_records(gold) if r["doc"] in names))


def take_extracted(reading: Reading) -> Records:
    """What the extractor read."""
    return [to_row(observation) for observation in reading.observations]


def take_one_each(reading: Reading) -> Records:
    """The same records with one subject and one period a document: what reading these for each mention is worth.

    The subject is the commonest; the period the latest year among those stated for something done, else the commonest.
    """
    rows = take_extracted(reading)
    subjects = Counter(row["subject"] for row in rows if row["subject"])
    stated = [
        year
        for row in rows
        if row["period_basis"] == "stated" and row["status"] == "actual"
        for year in re.findall(r"\d{4}", row["period"])
    ]
    periods = Counter(row["period"] for row in rows if row["period"])
    fixed = {
        "subject": subjects.most_common(1)[0][0] if subjects else "",
        "period": max(stated) if stated else periods.most_common(1)[0][0] if periods else "",
    }
    return [{**row, **fixed} for row in rows]


def take_baseline(reading: Reading) -> Records:
    """What regular expressions read in the cleaned articles, spans taken back to the source."""
    rows = read_baseline("\n".join(article.text.text for article in reading.articles))
    return list(place_rows(reading, rows))


def place_rows(reading: Reading, rows: Sequence[Mapping]) -> Iterator[dict]:
    """Rows on the articles of a document, joined by line ends, as rows on its source text."""
    at, bases = 0, []
    for article in reading.articles:
        bases.append((at, article.text))
        at += len(article.text.text) + 1
    for row in rows:
        base, text = [b for b in bases if b[0] <= row["start"]][-1]
        start, end = text.span(row["start"] - base, row["end"] - base)
        yield {**row, "doc": reading.document.doc, "start": start, "end": end}


SYSTEMS: dict[str, Callable[[Reading], Records]] = {
    EXTRACTOR: take_extracted,
    "one subject, one period": take_one_each,
    "regular expressions": take_baseline,
}


def read_peers(path: Path = PEERS) -> dict[str, Records]:
    """System → its records, as peers.py wrote them; of the seeds alone where it has not run here."""
    peers: dict[str, Records] = defaultdict(list)
    for row in read_records(path if path.exists() else PEERS_OF_SEEDS):
        peers[row["system"]].append(row)
    return dict(peers)


def pair_systems(part: Part, peers: Mapping[str, Records]) -> dict[str, dict[str, list[Pair]]]:
    """System → document → pairs."""
    found = {name: [row for r in part.readings for row in take(r)] for name, take in SYSTEMS.items()}
    names = {reading.document.doc for reading in part.readings}
    ran = {name: rows for name, rows in peers.items() if any(row["doc"] in names for row in rows)}
    return {name: pair_all(part.gold, rows) for name, rows in {**found, **ran}.items()}


def join_pairs(pairs: Mapping[str, Sequence[Pair]]) -> list[Pair]:
    """The pairs of all documents."""
    return [pair for doc in pairs.values() for pair in doc]


def keep_money(part: Part, pairs: Mapping[str, Sequence[Pair]]) -> dict[str, list[Pair]]:
    """A system's pairs made again with amounts of money alone, on either side."""
    rows = [pair.pred for pair in join_pairs(pairs) if pair.pred is not None and pair.pred["unit"] in CURRENCIES]
    return pair_all([g for g in part.gold if g["unit"] in CURRENCIES or g.get("optional")], rows)


def format_part(part: Part, systems: Mapping[str, Mapping[str, Sequence[Pair]]]) -> str:
    """The tables of one part: systems; peers and money; then of the extractor documents, kinds, confidence."""
    own = join_pairs(systems[EXTRACTOR])
    head = "".join(f"{level:>7}" for level in LEVELS)
    lines = [
        f"{part.name}: {part.title}",
        f"{len(part.readings)} documents, {count(own).gold} mentions asked for",
        "",
    ]
    lines.append(f"{'':36}{head}")
    for name, pairs in systems.items():
        score = count(join_pairs(pairs))
        levels = LEVELS if name in SYSTEMS else ("Q",)
        for k, measure in enumerate(("P", "R", "F1")):
            cells = "".join(f"{score.measure(level)[k]:7.3f}" for level in levels)
            lines.append(f"{name if k == 0 else '':32}{measure:<4}{cells}")
    lines += ["", f"{'value and unit (Q) of money alone':36}{'P':>7}{'R':>7}{'F1':>7}{'asked':>7}"]
    for name, pairs in systems.items():
        if name != "one subject, one period":  # the same at this level
            score = count(join_pairs(keep_money(part, pairs)))
            lines.append(f"{name:36}" + "".join(f"{m:7.3f}" for m in score.measure("Q")) + f"{score.gold:7}")
    groups = [("F1 by document", systems[EXTRACTOR]), ("F1 by kind", group_by_kind(own))]
    for title, group in groups:
        lines += ["", f"{f'{EXTRACTOR}, {title}':36}{head}  asked  given"]
        for name, pairs in sorted(group.items(), key=lambda item: _order_name(item[0])):
            score = count(pairs)
            cells = "".join(f"{score.measure(level)[2]:7.3f}" for level in LEVELS)
            lines.append(f"{name:36}{cells}{score.gold:7}{score.pred:7}")
    lines += ["", f"{f'{EXTRACTOR}, five equal groups':36}  given  confidence  precision Q  precision FULL"]
    bins = zip(bin_by_confidence(own), bin_by_confidence(own, level="Q"))
    for k, ((confidence, full, number), (_, q, _)) in enumerate(bins):
        name = ("least confident", "", "", "", "most confident")[k]
        lines.append(f"{name:36}{number:7}{confidence:12.3f}{q:13.3f}{full:16.3f}")
    return "\n".join(lines)


def _order_name(name: str) -> tuple[int, str]:
    """A key that puts d2 before d10."""
    number = re.match(r"[a-z](\d+)\.", name)
    return (int(number[1]) if number else 0, name)


def write_page(page: Path, tables: str, told: str) -> None:
    """Put the tables between the markers of a page, with the command and the day."""
    text = page.read_text(encoding="utf-8")
    head, begin, rest = text.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{page}: the markers {BEGIN} and {END} are needed, each on a line of its own")
    new = f"{head}{BEGIN}\n{told}\n\n```text\n{tables}\n```\n{END}{tail}"
    page.write_text(new, encoding="utf-8", newline="\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="precision, recall and F1 as JSON")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the tables between the markers of this page")
    options = parser.parse_args()
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")
    dev, peers = os.environ.get("PARK_CORPUS_DEV"), read_peers()
    notes = []
    if not dev:
        notes.append(
            "dev-look, dev-scored: skipped, since PARK_CORPUS_DEV does not name the development documents' folder"
        )
    try:
        measured = [(part, pair_systems(part, peers)) for part in read_parts(dev)]
        if bare := [part.name for part, systems in measured if len(systems) == len(SYSTEMS)]:
            notes.append(
                f"peers: skipped on {', '.join(bare)}, since they have not been run there; `make peers` does that"
            )
        if options.write and notes:
            raise ValueError(f"{options.write} holds all tables and stays as it is. " + "; ".join(notes))
        tables = "\n\n\n".join(format_part(part, systems) for part, systems in measured)
        if options.write:
            told = (
                f"Printed by `make scores`, with the development documents and after `make peers`, on {date.today()}:"
            )
            write_page(options.write, tables, told)
            return 0
    except (OSError, ValueError) as error:
        print(f"scores.py: {error}", file=sys.stderr)
        return 2
    if options.json:
        print(
            json.dumps(
                {
                    part.name: {
                        name: {level: count(join_pairs(pairs)).measure(level) for level in LEVELS}
                        for name, pairs in systems.items()
                    }
                    for part, systems in measured
                }
            )
        )
        return 0
    print("\n".join([tables, *([""] if notes else []), *notes]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
