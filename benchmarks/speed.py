"""How fast: the extractor beside jieba on the same texts, memory over many documents, start-up. `make bench` runs this.

    python benchmarks/speed.py            everything, in about a minute
    python benchmarks/speed.py --quick    a look, in some seconds
    python benchmarks/speed.py --long     more text, and memory over 10,000 documents

Measured is the way from decoded text to finished records, on one core, in processor time. The seeds, and where
PARK_CORPUS_DEV names the development folder the texts of ../bulk beside it, are copied until there is enough; the
numerals of each copy are changed, so that no text comes twice. As `corpus-tools extract` does it, some documents are
read side by side; the time of each step counts for the kind of its document. No group holds two copies of one
document, and what functions remember is dropped before each group. Machines differ and are shared: what counts is the ratio
to `jieba.lcut` on the same texts, in turn with ours in the same process; the median of the rounds is printed.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import os
import platform
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from corpus_tools.articles import read_articles
from corpus_tools.collector import rest_collector
from corpus_tools.load import read_document
from corpus_tools.model import Document
from corpus_tools.pipeline import Reading, read_by_steps, read_reading
from corpus_tools.together import Work, finish, side_by_side

ROOT = Path(__file__).resolve().parent.parent
BULK = (("Traditional news", range(1, 27)), ("bulletins", range(27, 47)), ("provincial reports", range(57, 61)))
# Numbers that are no part of a date or a code: what changes from copy to copy.
NUMBER = re.compile(r"(?<![\d.A-Za-z/:-])[1-9]\d*(?:\.\d+)?(?![\d.]*[\d年月日号A-Za-z/:-])")
SMALL = 400  # characters of a small document


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    rounds: int
    characters: int  # of all rounds together
    documents: tuple[int, int]  # after how many small ones memory is read
    starts: int  # how often a program is started, the quickest counts


SIZES = {
    "quick": Size(3, 300_000, (200, 600), 3),
    "": Size(5, 2_000_000, (500, 2_000), 5),
    "long": Size(9, 8_000_000, (1_000, 10_000), 9),
}


def change_numbers(document: Document, copy: int) -> Document:
    """A copy with other numerals of the same length, the same ones each time."""
    digits = random.Random(copy)

    def change(match: re.Match[str]) -> str:
        first, *rest = match[0]
        return digits.choice("123456789") + "".join(c if c == "." else digits.choice("0123456789") for c in rest)

    text = NUMBER.sub(change, document.text)
    return replace(document, doc=f"{copy}/{document.doc}", text=text, sha256=hashlib.sha256(text.encode()).hexdigest())


def find_kinds() -> dict[str, list[Document]]:
    """The documents by kind: seeds, of them those that are braided, and the kinds of bulk/."""
    seeds = [read_document(path) for path in sorted((ROOT / "seeds").glob("*.txt"))]
    braided = [d for d in seeds if any("unbraided" in article.flags for article in read_articles(d))]
    kinds = {"seeds": [d for d in seeds if d not in braided], "braided seeds": braided}
    if os.environ.get("PARK_CORPUS_DEV"):
        bulk = Path(os.environ["PARK_CORPUS_DEV"]).resolve().parent / "bulk"
        for name, numbers in BULK:
            paths = [path for n in numbers for path in sorted(bulk.glob(f"b{n:02}.*"))]
            kinds[name] = [read_document(path) for path in paths]
    return {name: documents for name, documents in kinds.items() if documents}


def copy_texts(documents: Sequence[Document], round_number: int, characters: int) -> list[Document]:
    """A round's own copies of some documents, of about so many characters."""
    copies = max(1, round(characters / sum(len(d.text) for d in documents)))
    return [change_numbers(d, round_number * copies + copy) for copy in range(copies) for d in documents]


def deal_groups(texts: dict[str, list[Document]], documents: dict[str, list[Document]]) -> Iterator[list[tuple[str, Document]]]:
    """Groups of texts of all kinds, each with its kind, so that no group holds two copies of one document."""
    number = max(-(-len(some) // len(documents[kind])) for kind, some in texts.items())
    for group in range(number):
        yield [(kind, text) for kind, some in texts.items() for at, text in enumerate(some) if at * number // len(some) == group]


def load_jieba() -> Callable[[str], list[str]] | None:
    """The splitter of jieba with its dictionary loaded; None where it is not installed."""
    try:
        import jieba
    except ImportError:
        return None
    jieba.setLogLevel(60)
    jieba.initialize()
    return jieba.lcut


def find_memos() -> list:
    """The functions of the package that remember their latest results; what is made of the word lists is kept apart."""
    memo = type(lru_cache(len))
    return [o for o in gc.get_objects() if isinstance(o, memo) and o.__module__.startswith("corpus_tools") and o.cache_info().maxsize]


def take_time(work: Work[Reading], spent: list[float]) -> Work[Reading]:
    """The same work; the processor time of each of its steps is added to the one number that `spent` holds."""
    while True:
        began = time.process_time()
        try:
            next(work)
        except StopIteration as end:
            return end.value
        finally:
            spent[0] += time.process_time() - began
        yield


def measure_round(texts: dict[str, list[Document]], documents: dict[str, list[Document]], memos: Sequence,
                  cut: Callable[[str], list[str]] | None) -> dict[str, tuple[int, int, float, float]]:
    """By kind (characters, records, our seconds, jieba's seconds) of the texts of a round."""
    ours, theirs = {kind: [0.0] for kind in texts}, dict.fromkeys(texts, 0.0)
    records = dict.fromkeys(texts, 0)
    for group in deal_groups(texts, documents):
        for memo in memos:
            memo.cache_clear()
        with rest_collector():
            readings = finish(side_by_side(take_time(read_by_steps(text), ours[kind]) for kind, text in group))
        for (kind, _), reading in zip(group, readings, strict=True):
            records[kind] += len(reading.observations)
        for kind, text in group if cut else ():
            began = time.process_time()
            cut(text.text)
            theirs[kind] += time.process_time() - began
    return {kind: (sum(len(d.text) for d in some), records[kind], ours[kind][0], theirs[kind]) for kind, some in texts.items()}


def measure_texts(size: Size) -> None:
    """Print characters and records a second and the ratio to jieba, by kind and for all."""
    kinds, cut = find_kinds(), load_jieba()
    for document in (d for documents in kinds.values() for d in documents):
        read_reading(document)  # word lists are loaded and patterns compiled at first use, as jieba's dictionary is
    memos = find_memos()
    gc.collect()
    gc.freeze()  # jieba's dictionary is not for our garbage collector to look through
    print("| text | characters | records | characters/s | records/s | µs/record | jieba, characters/s | ratio to jieba |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |")
    share = size.characters / size.rounds / (len(kinds) - ("braided seeds" in kinds))
    shares = {kind: share if kind != "braided seeds" else size.characters / size.rounds / 40 for kind in kinds}
    rounds = []
    for number in range(size.rounds):
        texts = {kind: copy_texts(documents, number, shares[kind]) for kind, documents in kinds.items()}
        rounds.append(measure_round(texts, kinds, memos, cut))
    for kind in kinds:
        print_row(kind, [row[kind] for row in rounds], has_peer=cut is not None)
    print_row("all but braided", [row[kind] for row in rounds for kind in kinds if kind != "braided seeds"], has_peer=cut is not None)


def print_row(name: str, rows: Sequence[tuple[int, int, float, float]], *, has_peer: bool) -> None:
    """One line of the table from (characters, records, our seconds, jieba's seconds) of each round."""
    characters, records, ours, theirs = (sum(column) for column in zip(*rows, strict=True))
    ratios = [row[3] / row[2] for row in rows]
    peer = f"{characters / theirs:,.0f} | {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
    print(f"| {name} | {characters:,} | {records:,} | {characters / ours:,.0f} | {records / ours:,.0f} "
          f"| {ours / max(records, 1) * 1e6:.0f} | {peer if has_peer else 'jieba is not installed | '} |", flush=True)


def make_small() -> Iterator[Document]:
    """Small documents without end: stretches of the seeds, with other numerals each time."""
    texts = [document.text for document in find_kinds()["seeds"]]
    pieces = [Document("small.txt", text[at:at + SMALL]) for text in texts for at in range(0, len(text), SMALL)]
    copy = 0
    while True:
        copy += 1
        yield from (change_numbers(piece, copy) for piece in pieces)


def read_memory() -> float:
    """Megabytes that this process holds now; the most that it ever held where the system does not tell."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 1024)


def follow_memory(counts: Sequence[int]) -> None:
    """Print the memory after each of these numbers of documents (run in a process of its own)."""
    for number, document in enumerate(make_small(), 1):
        read_reading(document)
        if number in counts:
            print(f"| memory after {number:,} small documents | {read_memory():.1f} MB |", flush=True)
        if number >= max(counts):
            return


def measure_start(size: Size) -> None:
    """Print what importing the package and extracting one seed cost above the bare interpreter."""
    seed = str(min((ROOT / "seeds").glob("*.txt")))
    commands = {"bare": ["-c", "pass"], "import corpus_tools": ["-c", "import corpus_tools"],
                "corpus-tools extract, one seed": ["-m", "corpus_tools", "extract", seed]}
    quickest = dict.fromkeys(commands, float("inf"))
    # as where it is installed: with modules and patterns compiled, which the first round does
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(1 + size.starts):
        for name, command in commands.items():
            began = time.perf_counter()
            subprocess.run([sys.executable, *command], check=True, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            quickest[name] = min(quickest[name], time.perf_counter() - began)
    bare = quickest.pop("bare")
    for name, seconds in quickest.items():
        print(f"| {name}, above the bare interpreter | {seconds - bare:.3f} s |", flush=True)


def compare_jobs() -> None:
    """Print whether two processes write the same bytes as one."""
    command = [sys.executable, "-m", "corpus_tools", "extract", "seeds", "--out"]
    with tempfile.TemporaryDirectory() as folder:
        outs = [Path(folder) / f"{jobs}.jsonl" for jobs in (1, 2)]
        for jobs, out in enumerate(outs, 1):
            subprocess.run([*command, str(out), "--jobs", str(jobs)], check=True, cwd=ROOT,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        same = outs[0].read_bytes() == outs[1].read_bytes()
    print(f"| --jobs 2 writes the same bytes as --jobs 1 | {'yes' if same else 'NO'} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", dest="size", action="store_const", const="quick", default="", help="less text, a rough figure")
    parser.add_argument("--long", dest="size", action="store_const", const="long", help="more text, 10,000 documents")
    parser.add_argument("--memory", nargs=2, type=int, metavar="N", help="only memory, after so many documents, in this process")
    args = parser.parse_args()
    if args.memory:
        follow_memory(args.memory)
        return
    size = SIZES[args.size]
    print(f"Python {platform.python_version()}, {platform.machine()}, one core, {size.rounds} rounds\n", flush=True)
    measure_texts(size)
    print("\n| | |\n| --- | ---: |", flush=True)
    subprocess.run([sys.executable, __file__, "--memory", *map(str, size.documents)], check=True,
                   env={**os.environ, "PYTHONPATH": str(ROOT)})
    measure_start(size)
    compare_jobs()


if __name__ == "__main__":
    main()
