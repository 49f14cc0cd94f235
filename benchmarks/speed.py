"""How fast: characters and records a second on one core, and what `import corpus_tools` costs. `make bench` runs this.

    python benchmarks/speed.py [FOLDER] [--seconds N]

The documents of the folder are read once and then extracted over and over; the fastest round counts, since other
programs on the machine can only make a round slower.
"""
from __future__ import annotations

import argparse
import platform
import subprocess
import sys
import time
from pathlib import Path

from corpus_tools.extract import extract_document
from corpus_tools.load import read_document

ROOT = Path(__file__).resolve().parent.parent


def time_extraction(documents: list, seconds: float) -> tuple[float, int, int]:
    """The fastest round in seconds, its number of records, and the number of rounds."""
    fastest, records, rounds = float("inf"), 0, 0
    end = time.perf_counter() + seconds
    while rounds < 2 or time.perf_counter() < end:  # the first round loads the word lists
        began = time.perf_counter()
        records = sum(1 for document in documents for _ in extract_document(document))
        fastest = min(fastest, time.perf_counter() - began)
        rounds += 1
    return fastest, records, rounds


def time_import(rounds: int = 7) -> float:
    """Seconds that `import corpus_tools` adds to a bare interpreter, best of some rounds."""
    def best(code: str) -> float:
        times = []
        for _ in range(rounds):
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
            times.append(time.perf_counter() - began)
        return min(times)

    return best("import corpus_tools") - best("pass")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "seeds", help="documents (default seeds)")
    parser.add_argument("--seconds", type=float, default=10, help="how long to repeat (default 10)")
    args = parser.parse_args()
    paths = sorted(path for path in args.folder.glob("*") if path.suffix in (".txt", ".md", ".html")
                   and path.name != "README.md")
    documents = [read_document(path) for path in paths]
    characters = sum(len(document.text) for document in documents)
    fastest, records, rounds = time_extraction(documents, args.seconds)
    print(f"Python {platform.python_version()}, {platform.machine()}, one core, fastest of {rounds} rounds")
    print(f"documents   {len(documents)}: {characters:,} characters, {records:,} records")
    print(f"extraction  {fastest * 1000:.0f} ms: {characters / fastest:,.0f} characters a second, "
          f"{records / fastest:,.0f} records a second, {fastest / max(records, 1) * 1e6:.0f} µs a record")
    print(f"import      {time_import() * 1000:.0f} ms above the bare interpreter")


if __name__ == "__main__":
    main()
