"""Make notebooks/exercises/ from notebooks/solutions/: the same cells without the answers, so that they cannot drift.

In a solution, a cell with the tag ``solution`` is an answer. In the exercise a code cell of that kind holds one line
that asks for code, a text cell one that asks for words; every output is gone. Run it after any change of a solution:
``python scripts/make_exercises.py``; a test checks that it was done.
"""
from __future__ import annotations

import copy
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = ROOT / "notebooks"
TAG = "solution"
ASKS = {"code": "# Your code here.", "markdown": "*Your answer here.*"}


def make_exercise(solution: dict) -> dict:
    """The exercise of a solution, both as notebooks in nbformat's JSON; the solution is not changed."""
    exercise = copy.deepcopy(solution)
    for cell in exercise["cells"]:
        if TAG in cell["metadata"].get("tags", ()):
            cell["source"] = [ASKS[cell["cell_type"]]]
            del cell["metadata"]["tags"]
        if cell["cell_type"] == "code":
            cell["outputs"], cell["execution_count"] = [], None
        cell["metadata"].pop("execution", None)
    first = exercise["cells"][0]
    first["source"] = "".join(first["source"]).replace("# Solutions: ", "# Exercises: ", 1).splitlines(keepends=True)
    return exercise


def format_notebook(notebook: dict) -> str:
    """A notebook as JSON text, in the form in which nbformat writes it."""
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def make_all(folder: Path = NOTEBOOKS) -> dict[Path, str]:
    """Path of each exercise → its text; one for each solution of the folder."""
    made = {}
    for path in sorted((folder / "solutions").glob("*.ipynb")):
        solution = json.loads(path.read_text(encoding="utf-8"))
        made[folder / "exercises" / path.name] = format_notebook(make_exercise(solution))
    return made


def main() -> int:
    made = make_all()
    for path in (NOTEBOOKS / "exercises").glob("*.ipynb"):
        if path not in made:
            print(f"{path.relative_to(ROOT).as_posix()}: no solution has this name, removed")
            path.unlink()
    for path, text in made.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(made)} exercises made")
    return 0


if __name__ == "__main__":
    sys.exit(main())
