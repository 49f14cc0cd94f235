"""The command ``corpus-tools``: arguments in, exit status out; the work is done elsewhere.

Exit status 0 where all was read, 1 where some inputs were refused or a check failed, 2 for a wrong call.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path

from corpus_tools.collector import rest_collector
from corpus_tools.kept import write_kept

with rest_collector():
    from corpus_tools.load import LoadOptions, Refusal
    from corpus_tools.pipeline import Reading, read_corpus

    gc.freeze()  # what the modules are made of is no garbage

_Help = partial(argparse.HelpFormatter, width=100)  # to ask the terminal for its width takes longer than all else of the parser


def main(argv: list[str] | None = None) -> int:
    """Run one command; the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a Windows console may be in another code page
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _build_parser().parse_args(argv)
    try:
        return options.command(options)
    except BrokenPipeError:  # the reader of the pipe has seen enough
        sys.stderr.close()
        return 0
    except (FileNotFoundError, PermissionError, ValueError, RuntimeError) as error:
        is_missing = isinstance(error, FileNotFoundError) and error.filename is not None
        told = f"{error.filename}: no such file or folder; check the path" if is_missing else str(error)
        print(f"corpus-tools: {told}", file=sys.stderr)
        return 2
    finally:
        write_kept()
        gc.freeze()  # so that the collector does not look through the word lists once more when the process ends


def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="corpus-tools",
        description="Observations with proof from Chinese reports on technology parks.",
        epilog="Exit status: 0 all was read; 1 some inputs were refused (they are named), or a check failed; "
        "2 wrong call.",
        formatter_class=_Help,
    )
    commands = parser.add_subparsers(prog="corpus-tools", required=True, metavar="COMMAND")

    def add(name: str, command, text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text, formatter_class=_Help)
        sub.set_defaults(command=command)
        return sub

    def add_reading(sub: argparse.ArgumentParser) -> None:
        sub.add_argument("--jobs", type=int, default=1, metavar="N", help="number of processes (default 1)")
        sub.add_argument(
            "--text-column", metavar="NAME", help="the column that holds the text, for csv, xlsx and jsonl"
        )
        sub.add_argument("--max-mb", type=float, default=20, metavar="N", help="refuse texts larger than this (default 20)")
        sub.add_argument("--words", metavar="FOLDER", help="a folder of your own word lists that extend ours")

    run = add("run", _run, "The main job on a folder: tables, figures and the report.")
    run.add_argument("folder", nargs="?", default="seeds")
    run.add_argument("--out", default="out", metavar="DIR", help="where tables/, figures/ and report.html go (default out)")
    run.add_argument(
        "--gold",
        nargs="*",
        default=[],
        metavar="FILE",
        help="hand-made answers: the figures tell how the extractor did",
    )
    add_reading(run)
    extract = add("extract", _extract, "Observations of files or folders, as JSON Lines on standard output.")
    extract.add_argument("paths", nargs="+", metavar="PATH", help="files, folders, globs, zip archives, or - for standard input")
    extract.add_argument("--format", choices=("jsonl", "csv", "parquet"), default="jsonl")
    extract.add_argument("--out", metavar="FILE", help="write here instead of standard output (needed for parquet)")
    add_reading(extract)
    articles = add(
        "articles", _articles, "One object for each article: metadata, text in reading order, pieces and joins."
    )
    articles.add_argument("paths", nargs="+", metavar="PATH")
    articles.add_argument("--format", choices=("jsonl",), default="jsonl")
    articles.add_argument(
        "--show-removed",
        action="store_true",
        help="show in place what was taken as page furniture, and by which rule",
    )
    add_reading(articles)
    score = add("score", _score, "Precision, recall and F1 against gold, by level, document and kind.")
    score.add_argument("gold", nargs="+", metavar="GOLD", help="JSON Lines of hand-made answers")
    score.add_argument("--pred", required=True, metavar="FILE", help="JSON Lines that corpus-tools extract wrote")
    score.add_argument("--errors", metavar="FILE", help="write the misses, wrongs and inventions here, as JSON Lines")
    verify = add(
        "verify",
        _verify,
        "Prove every record of a finished run: hash, span, text, and the value by a second reading.",
    )
    verify.add_argument("out", metavar="OUT", help="the folder that corpus-tools run wrote")
    explain = add(
        "explain", _explain, "How one number was read: rules, clause, subject, period and where each came from."
    )
    explain.add_argument(
        "place", metavar="DOC:START", help="a document and the offset of a number in its source text"
    )
    explain.add_argument("--folder", default="seeds", help="where to look for DOC when it is no path (default seeds)")
    explain.add_argument("--words", metavar="FOLDER", help="a folder of your own word lists that extend ours")
    add("doctor", _doctor, "Check Python, fonts, jieba, JupyterLab and write access; say what to do.")
    return parser


def _read(options: argparse.Namespace, paths: Iterable[str], refused: list[Refusal]) -> Iterator[Reading]:
    """The readings of a command's paths; each refusal is told at once on standard error and kept."""
    if options.words:
        from corpus_tools.data import use_words

        use_words(options.words)
    load = LoadOptions(max_bytes=int(options.max_mb * 1_000_000), text_column=options.text_column)
    shows = sys.stderr.isatty()
    items = read_corpus(paths, options=load, jobs=options.jobs)
    with rest_collector():
        items = chain(list(islice(items, 1)), items)  # the tables are made for the first
        gc.freeze()  # so that the collector never looks through them
    for number, item in enumerate(items, 1):
        if isinstance(item, Refusal):
            refused.append(item)
            print(f"{item.doc}: {item.reason}; {item.remedy}", file=sys.stderr)
            continue
        if shows:
            print(
                f"\r\033[K{number} {item.document.doc}: {len(item.observations)} observations",
                end="",
                file=sys.stderr,
                flush=True,
            )
        yield item
    if shows:
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def _run(options: argparse.Namespace) -> int:
    from corpus_tools.run import run_corpus

    refused: list[Refusal] = []
    summary = run_corpus(_read(options, [options.folder], refused), options.folder, options.out, gold=options.gold)
    print(summary)
    if refused:
        print(f"Refused: {len(refused)}")
        for item in refused:
            print(f"  {item.doc}: {item.reason}; {item.remedy}")
    return 1 if refused else 0


def _extract(options: argparse.Namespace) -> int:
    from corpus_tools.output import to_row, write_csv, write_jsonl, write_parquet

    refused: list[Refusal] = []
    rows = (to_row(o) for reading in _read(options, options.paths, refused) for o in reading.observations)
    if options.format == "parquet":
        if not options.out:
            raise ValueError("parquet is no text: name a file with --out FILE")
        write_parquet(rows, options.out)
    elif options.out:
        with open(options.out, "w", encoding="utf-8-sig" if options.format == "csv" else "utf-8", newline="") as file:
            (write_csv if options.format == "csv" else write_jsonl)(rows, file)
    else:
        (write_csv if options.format == "csv" else write_jsonl)(rows, sys.stdout)
    return 1 if refused else 0


def _articles(options: argparse.Namespace) -> int:
    from corpus_tools.clean import show_removed
    from corpus_tools.output import article_row, to_line

    refused: list[Refusal] = []
    for reading in _read(options, options.paths, refused):
        if options.show_removed:
            print(show_removed(reading.document))
        else:
            for article in reading.articles:
                print(to_line(article_row(article)))
    return 1 if refused else 0


def _score(options: argparse.Namespace) -> int:
    from corpus_tools.errors import list_errors
    from corpus_tools.output import read_records, write_jsonl
    from corpus_tools.score import format_scores, pair_all

    pairs = pair_all((r for path in options.gold for r in read_records(path)), read_records(options.pred))
    print(format_scores(pairs))
    if options.errors:
        with open(options.errors, "w", encoding="utf-8", newline="") as file:
            number = write_jsonl(list_errors(p for doc in pairs.values() for p in doc), file)
        print(f"{number} errors written to {options.errors}")
    return 0


def _verify(options: argparse.Namespace) -> int:
    from corpus_tools.verify import verify_run

    proof = verify_run(options.out)
    for finding in proof.findings:
        print(f"{finding.where}: {finding.problem}")
    print(f"{proof.documents} documents and {proof.records} records checked; {len(proof.findings)} findings")
    return 1 if proof.findings else 0


def _explain(options: argparse.Namespace) -> int:
    from corpus_tools.explain import explain_number

    if options.words:
        from corpus_tools.data import use_words

        use_words(options.words)
    name, _, start = options.place.rpartition(":")
    if not name or not start.isdigit():
        raise ValueError(f"{options.place!r} is not DOC:START, such as seeds/000_a39740df00e20f36.txt:681")
    path = Path(name) if Path(name).exists() else Path(options.folder) / name
    if not path.exists():
        matches = sorted(p for p in Path(options.folder).glob(name + "*") if p.is_file())
        path = matches[0] if len(matches) == 1 else path
    for item in read_corpus([path]):
        if isinstance(item, Refusal):
            raise ValueError(f"{item.doc}: {item.reason}; {item.remedy}")
        print(explain_number(item.document, item.articles, int(start)))
        return 0
    raise ValueError(f"{path}: no document here; name a file, or the folder it is in with --folder")


def _doctor(options: argparse.Namespace) -> int:
    from corpus_tools.doctor import check_environment

    checks = check_environment()
    for check in checks:
        print(
            f"{'ok  ' if check.ok else 'MISS'}  {check.name}: {check.found}"
            + ("" if check.ok else f"; {check.remedy}")
        )
    return 0 if all(check.ok for check in checks) else 1
