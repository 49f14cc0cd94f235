"""Run every notebook from its first cell to its last in a temporary copy of the project: none of them is changed.

A lesson may read what the main job wrote (tables/, figures/) and may write beside itself: it does so in the copy.
"""
from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("notebooks", "seeds", "gold", "tables", "figures", "benchmarks")


def list_notebooks(folder: Path) -> list[Path]:
    """The lessons and the solved exercises, in order; unsolved exercises are not meant to run to the end."""
    return sorted(folder.glob("*.ipynb")) + sorted((folder / "solutions").glob("*.ipynb"))


def run_notebook(path: Path) -> None:
    """Run one notebook in the folder that it stands in; the first cell that fails raises."""
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(path, as_version=4)
    place = {"metadata": {"path": str(path.parent)}}
    NotebookClient(notebook, timeout=300, kernel_name="python3", resources=place).execute()


def try_notebook(path: Path) -> tuple[str, float]:
    """Run one notebook; "" and the seconds it took, or what went wrong in it."""
    began = time.perf_counter()
    try:
        run_notebook(path)
        fault = ""
    except Exception as error:  # a cell that fails, a kernel that dies: reported, the next one runs
        fault = str(error)
    return fault, time.perf_counter() - began


def main() -> int:
    failed = 0
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(min(os.cpu_count() or 1, 4)) as pool:
        copy = Path(folder) / ROOT.name
        for name in COPIED:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
        notebooks = list_notebooks(copy / "notebooks")
        for path, (fault, seconds) in zip(notebooks, pool.map(try_notebook, notebooks)):
            failed += bool(fault)
            result = f"FAILED: {fault}" if fault else "ran"
            print(f"{path.relative_to(copy).as_posix()}: {result} ({seconds:.0f} s)", flush=True)
    print(f"{len(notebooks) - failed} of {len(notebooks)} notebooks ran to their end")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
