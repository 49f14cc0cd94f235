"""Make notebooks/README.md, the map of the lessons, from their opening cards: ``python scripts/make_notebook_map.py``.

The first cell of a lesson is its card:

    # Meet the corpus

    **What stands in five files, and who speaks in them?**

    | level | minutes | before this | makes |
    | --- | --- | --- | --- |
    | beginner | 20 | [00](00_start_here.ipynb) | nothing |

    **You will learn to**

    - check that ...

    **The data.** The five documents of ...

A test checks that every card has these parts and that the map is equal to its source.
"""
from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = ROOT / "notebooks"
COLUMNS = ("level", "minutes", "before this", "makes")

HEAD = """# The lessons

From five Chinese reports on technology parks to a table of what they state, and to figures that can be trusted: one
question a lesson, in the order of the data. Each lesson runs by itself, from its first cell to its last, in less than
half a minute. You need a little Python (a loop, a function call) and no Chinese: terms are glossed where they first
occur.

`make lab` opens JupyterLab in this folder. In a lesson, Shift+Enter runs a cell;
*Run → Restart Kernel and Run All Cells* runs all of them.

"""

FOOT = """
Minutes are for reading and running; exercises take about as long again.

## Ways through

- **90 minutes**: {short} ({minutes} minutes), and time to talk. Leave the exercises for later.
- **A day**: all lessons in order, without the exercises or with a choice of them; the section
  *What this does not show* of each is for the group to discuss.
- **A course**: a lesson a week, with its exercises. The last session uses documents of the group's own.

## Exercises and solutions

`exercises/` holds a notebook for each lesson, with cells to fill in; `solutions/` the same notebook filled in and run.
The exercises are made from the solutions (`python scripts/make_exercises.py`): change a solution, never an exercise.

## For whoever changes a lesson

The outputs are part of the lesson: they are kept, and tests compare them. After a change, restart the kernel, run all
cells, save, then run `python scripts/make_notebook_map.py` and `make test`. The first cell is the lesson's card, and
this page is made from the cards.
"""
SHORT = ("00", "01", "05")  # the lessons of the ninety minutes


class Card(NamedTuple):
    """What the first cell of a lesson says."""

    file: str
    title: str
    question: str
    level: str
    minutes: int
    before: str
    makes: str


class CardError(ValueError):
    """A card that lacks a part; the message names the notebook and the part."""


def read_card(path: Path) -> Card:
    """The card of a lesson. Raises CardError where a part is missing."""
    cell = json.loads(path.read_text(encoding="utf-8"))["cells"][0]
    text = "".join(cell["source"])
    title = re.match(r"# (.+)\n", text)
    question = re.search(r"^\*\*(.+\?)\*\*$", text, re.MULTILINE)
    rows = [[part.strip() for part in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]
    parts = {"a title (# ...)": title, "a question in bold, on a line of its own": question,
             f"a table with the columns {', '.join(COLUMNS)}": len(rows) == 3 and tuple(rows[0]) == COLUMNS,
             "minutes as a number": len(rows) == 3 and len(rows[2]) == 4 and rows[2][1].isdigit(),
             "**You will learn to**": "**You will learn to**" in text, "**The data.**": "**The data.**" in text}
    missing = [name for name, found in parts.items() if not found]
    if missing or cell["cell_type"] != "markdown":
        raise CardError(f"{path.name}, cell 1: the card lacks {', '.join(missing) or 'being a text cell'}; "
                        "scripts/make_notebook_map.py shows one")
    level, minutes, before, makes = rows[2]
    return Card(path.name, title[1], question[1], level, int(minutes), before, makes)


def make_map(folder: Path = NOTEBOOKS) -> str:
    """The map of the lessons of a folder, as Markdown."""
    cards = [read_card(path) for path in sorted(folder.glob("[0-9][0-9]_*.ipynb"))]
    lines = ["| lesson | the question | level | minutes | makes | on your own |", "| " + " | ".join(["---"] * 6) + " |"]
    for card in cards:
        links = [f"[{name}]({name}/{card.file})" for name in ("exercises", "solutions")
                 if (folder / name / card.file).is_file()]
        row = (f"[{card.file[:2]} {card.title}]({card.file})", card.question, card.level, str(card.minutes), card.makes)
        lines.append(f"| {' | '.join(row)} | {', '.join(links)} |")
    lines.append(f"| | | | {sum(card.minutes for card in cards)} | | |")
    chosen = [card for card in cards if card.file[:2] in SHORT]
    short = ", ".join(f"[{card.file[:2]}]({card.file})" for card in chosen)
    return HEAD + "\n".join(lines) + "\n" + FOOT.format(short=short, minutes=sum(card.minutes for card in chosen))


def main() -> int:
    (NOTEBOOKS / "README.md").write_text(make_map(), encoding="utf-8", newline="\n")
    print("notebooks/README.md made")
    return 0


if __name__ == "__main__":
    sys.exit(main())
