"""The main job: readings in; tables, figures and the report out, the same bytes for the same documents."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from corpus_tools.clean import clean_document
from corpus_tools.compare import Comparison, compare_entities, read_scope
from corpus_tools.manifest import check_manifest
from corpus_tools.model import Observation
from corpus_tools.normal import normalise
from corpus_tools.numerals.read import read_numerals
from corpus_tools.output import COLUMNS, article_row, read_records, to_row, write_csv, write_jsonl
from corpus_tools.pipeline import Reading
from corpus_tools.report import write_report
from corpus_tools.score import pair_all

CLASSES = ("quantity", "time", "name", "other")
_CONTAINERS = frozenset(
    {"pdf", "docx", "xlsx", "csv", "jsonl", "zip", "eml", "mht"}
)  # their text layer is kept beside the tables


def run_corpus(
    readings: Iterable[Reading], folder: str | Path, out: str | Path, *, gold: Sequence[str | Path] = ()
) -> str:
    """Write ``tables/``, ``figures/`` and ``report.html`` below ``out``; a summary for people.

    ``folder`` is where the documents came from: the tables name their files relative to ``out``. Where it holds a
    manifest.csv, a changed, missing or unlisted file raises ManifestError before anything is written. ``gold`` are
    files of hand-made answers: with them the figures tell how the extractor did.
    """
    folder, out = Path(folder), Path(out)
    if (folder / "manifest.csv").is_file():
        check_manifest(folder)
    kept = [mark_duplicates(reading) for reading in readings]
    observations = [o for reading in kept for o in reading.observations]
    tables = out / "tables"
    tables.mkdir(parents=True, exist_ok=True)
    with open(tables / "observations.jsonl", "w", encoding="utf-8", newline="") as file:
        write_jsonl(map(to_row, observations), file)
    with open(tables / "articles.jsonl", "w", encoding="utf-8", newline="") as file:
        write_jsonl((article_row(a) for reading in kept for a in reading.articles), file)
    write_table(tables / "observations.csv", COLUMNS, map(to_row, observations))
    documents = [describe_document(reading, folder, out) for reading in kept]
    write_table(tables / "documents.csv", tuple(documents[0]) if documents else ("doc",), documents)
    write_table(tables / "removed.csv", ("doc", "rule", "pieces", "characters"), count_removed(kept))
    comparisons = compare_all(observations)
    write_table(tables / "comparable.csv", _COMPARABLE, list_groups(comparisons))
    write_table(
        tables / "not_comparable.csv",
        ("indicator_id", "a", "a_subject", "a_text", "b", "b_subject", "b_text", "reason"),
        list_reasons(comparisons),
    )
    for reading in kept:
        if reading.document.format in _CONTAINERS:
            _keep_text(reading, out / "text")
    lines = [
        f"{len(kept)} documents, {sum(len(r.articles) for r in kept)} articles, {len(observations)} observations "
        f"of {len({o.subject for o in observations if o.subject})} subjects",
        f"tables   {tables}",
    ]
    lines += _draw(kept, out, gold)
    return "\n".join(lines)


def mark_duplicates(reading: Reading) -> Reading:
    """Flag the second and later mentions of a fact within one document ``duplicate``."""
    seen: set[tuple] = set()
    marked: list[Observation] = []
    for o in reading.observations:
        key = (o.subject, o.indicator_id or o.indicator, o.kind, o.unit, o.value, o.value_max, o.bound, o.period)
        marked.append(replace(o, flags=(*o.flags, "duplicate")) if key in seen else o)
        seen.add(key)
    return replace(reading, observations=tuple(marked))


def describe_document(reading: Reading, folder: Path, out: Path) -> dict[str, object]:
    """One row of documents.csv: where the file is, its hash, and how many numerals of each class it has."""
    document = reading.document
    classes = Counter(n.cls for a in reading.articles for n in read_numerals(a.text.text, normalise(a.text.text)))
    base = folder if folder.is_dir() else folder.parent
    path = os.path.relpath(base / document.doc.split("!/")[0].split("#")[0], out)
    first = reading.articles[0] if reading.articles else None
    return {
        "doc": document.doc,
        "path": Path(path).as_posix(),
        "sha256": document.sha256,
        "format": document.format,
        "encoding": document.encoding,
        "characters": len(document.text),
        "articles": len(reading.articles),
        "title": first.title if first else "",
        "publisher": first.publisher if first else "",
        "date": first.date if first else "",
        "observations": len(reading.observations),
        **{c: classes[c] for c in CLASSES},
        "flags": " ".join(document.flags),
    }


def count_removed(readings: Iterable[Reading]) -> list[dict[str, object]]:
    """What cleaning took away, rule by rule."""
    rows = []
    for reading in readings:
        pieces: Counter[str] = Counter()
        characters: Counter[str] = Counter()
        for removed in clean_document(reading.document).removed:
            pieces[removed.rule] += 1
            characters[removed.rule] += removed.end - removed.start
        rows += [
            {"doc": reading.document.doc, "rule": rule, "pieces": pieces[rule], "characters": characters[rule]}
            for rule in sorted(pieces)
        ]
    return rows


def compare_all(observations: Sequence[Observation]) -> list[Comparison]:
    """The comparison of every indicator that two entities or more state, by kind of observation."""
    stated: dict[tuple[str, str], set[str]] = {}
    for o in observations:
        if o.indicator_id and o.subject and o.kind in ("level", "change", "ratio"):
            stated.setdefault((o.indicator_id, o.kind), set()).add(o.subject)
    return [
        compare_entities(observations, indicator, kind=kind)
        for (indicator, kind), subjects in sorted(stated.items())
        if len(subjects) > 1
    ]


_COMPARABLE = (
    "indicator_id",
    "group",
    "alone",
    "subject",
    "value",
    "value_max",
    "bound",
    "low",
    "high",
    "unit",
    "kind",
    "status",
    "scope",
    "period",
    "indicator",
    "doc",
    "start",
    "id",
)


def list_groups(comparisons: Iterable[Comparison]) -> list[dict[str, object]]:
    """One row for each figure, numbered by group of like figures; ``alone`` is yes where nothing is like it."""
    rows = []
    for comparison in comparisons:
        for number, group in enumerate(comparison.groups):
            alone = "yes" if len({o.subject for o in group}) == 1 else "no"
            rows += [{**to_row(o), "group": number, "alone": alone, "scope": read_scope(o.indicator)} for o in group]
    return rows


def list_reasons(comparisons: Iterable[Comparison]) -> list[dict[str, object]]:
    """One row for each pair of figures that may not stand side by side, with the reason."""
    return [
        {
            "indicator_id": c.indicator_id,
            "a": a.id,
            "a_subject": a.subject,
            "a_text": a.text,
            "b": b.id,
            "b_subject": b.subject,
            "b_text": b.text,
            "reason": reason,
        }
        for c in comparisons
        for a, b, reason in c.reasons
    ]


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> None:
    """Write a CSV that Excel opens with its Chinese intact."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        write_csv(rows, file, columns=columns)


def _keep_text(reading: Reading, folder: Path) -> None:
    """Keep the text layer of a container, for offsets count in it."""
    path = folder / (reading.document.doc.replace("!/", "/").replace("#", "_") + ".txt")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(reading.document.text, encoding="utf-8", errors="surrogatepass", newline="")


def _draw(readings: Sequence[Reading], out: Path, gold: Sequence[str | Path]) -> list[str]:
    """The figures, where matplotlib is there, and the report, which does without them too; lines for the summary."""
    figures: list[dict[str, str]] = []
    lines = []
    try:
        from corpus_tools.charts import draw_all
    except ModuleNotFoundError as error:
        if error.name not in ("matplotlib", "numpy"):
            raise
        lines.append(f"figures  not drawn: {error.name} is missing; pip install 'park-corpus[charts]'")
    else:
        pairs = pair_all(
            (row for path in gold for row in read_records(path)),
            (to_row(o) for r in readings for o in r.observations),
        )
        figures = draw_all(readings, out / "figures", pairs=pairs)
        lines.append(f"figures  {out / 'figures'} ({len(figures)})")
    write_report(readings, figures, out / "report.html")
    return [*lines, f"report   {out / 'report.html'}"]
