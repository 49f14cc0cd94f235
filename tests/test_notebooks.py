"""The lessons keep to their form, and what is made from them is equal to its source."""
from __future__ import annotations

import json
import re

import pytest
from test_scripts import ROOT, load_script

NOTEBOOKS = ROOT / "notebooks"
LESSONS = sorted(NOTEBOOKS.glob("*.ipynb"))
SOLUTIONS = sorted((NOTEBOOKS / "solutions").glob("*.ipynb"))
EXERCISES = sorted((NOTEBOOKS / "exercises").glob("*.ipynb"))
ALL = [pytest.param(path, id=path.relative_to(NOTEBOOKS).as_posix()) for path in LESSONS + SOLUTIONS + EXERCISES]
RUN = [pytest.param(path, id=path.relative_to(NOTEBOOKS).as_posix()) for path in LESSONS + SOLUTIONS]
BY_NAME = [pytest.param(path, id=path.name) for path in LESSONS]


def read_cells(path, kind=None):
    """The cells of a notebook, the source of each as one text."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [{**cell, "source": "".join(cell["source"])} for cell in cells if kind in (None, cell["cell_type"])]


def test_map_is_made_from_the_cards():
    script = load_script("make_notebook_map")
    assert (NOTEBOOKS / "README.md").read_text(encoding="utf-8") == script.make_map(), "run python scripts/make_notebook_map.py"


def test_exercises_are_made_from_the_solutions():
    made = load_script("make_exercises").make_all()
    assert set(made) == set(EXERCISES), "run python scripts/make_exercises.py"
    for path, text in made.items():
        assert path.read_text(encoding="utf-8") == text, f"{path.name}: run python scripts/make_exercises.py"


def test_every_lesson_has_exercises_with_answers():
    assert [path.name for path in LESSONS] == [path.name for path in SOLUTIONS] == [path.name for path in EXERCISES]
    for path in SOLUTIONS:
        answers = [cell for cell in read_cells(path) if "solution" in cell["metadata"].get("tags", ())]
        assert len(answers) >= 2, path.name


@pytest.mark.parametrize("path", BY_NAME)
def test_lesson_has_card_and_closing(path):
    load_script("make_notebook_map").read_card(path)
    assert re.fullmatch(r"\d\d_[a-z]+_[a-z_]+\.ipynb", path.name)
    titles = re.findall(r"^## .*$", "\n".join(cell["source"] for cell in read_cells(path, "markdown")), re.MULTILINE)
    assert titles[-4:] == ["## What we found", "## What this does not show", "## On your own", "## Next"], titles


@pytest.mark.parametrize("path", BY_NAME)
def test_lesson_has_the_size_of_a_lesson(path):
    cells = read_cells(path)
    assert 20 <= len(cells) <= 40
    for cell in read_cells(path, "code"):
        assert len(cell["source"].splitlines()) <= 15, cell["source"]
    setup = read_cells(path, "code")[0]["source"].splitlines()
    assert all(line.startswith(("import ", "from ", "    ", ")")) or not line for line in setup), "imports only"


@pytest.mark.parametrize("path", RUN)
def test_outputs_are_kept_in_order_and_without_errors(path):
    cells = read_cells(path, "code")
    assert [cell["execution_count"] for cell in cells] == list(range(1, len(cells) + 1))
    outputs = [output for cell in cells for output in cell["outputs"]]
    assert not [output for output in outputs if output["output_type"] == "error" or output.get("name") == "stderr"]


@pytest.mark.parametrize("path", ALL)
def test_notebook_is_free_of_this_machine_and_of_chance(path):
    notebook = json.loads(path.read_text(encoding="utf-8"))
    assert notebook["metadata"]["kernelspec"]["name"] == "python3"
    assert set(notebook["metadata"]) <= {"kernelspec", "language_info"}
    code = "\n".join(cell["source"] for cell in read_cells(path, "code"))
    for word in ("pip install", "sys.path", "urllib", "requests", "input(", "%time", "now()", "today()", "warnings.", "Styler"):
        assert word not in code, word
    text = json.dumps(notebook, ensure_ascii=False)
    assert not re.search(r"object at 0x|/ipykernel_|\\\\Users\\\\", text)
    tags = {tag for cell in read_cells(path) for tag in cell["metadata"].get("tags", ())}
    assert tags <= {"solution"}  # no nbval-skip, no nbval-ignore-output


@pytest.mark.parametrize("path", ALL)
def test_links_of_a_notebook_lead_somewhere(path):
    for cell in read_cells(path, "markdown"):
        for link in re.findall(r"\]\(([^)#]+)\)", cell["source"]):
            assert link.startswith("https://") or (path.parent / link).exists(), link


def test_answers_are_taken_out_and_the_rest_is_kept():
    script = load_script("make_exercises")
    solution = {"cells": [
        {"cell_type": "markdown", "id": "a", "metadata": {}, "source": ["# Solutions: Count words\n", "Count."]},
        {"cell_type": "code", "id": "b", "metadata": {}, "source": ["text = '园区'"], "outputs": [], "execution_count": 1},
        {"cell_type": "code", "id": "c", "metadata": {"tags": ["solution"]}, "source": ["len(text)"], "execution_count": 2,
         "outputs": [{"output_type": "execute_result", "data": {"text/plain": ["2"]}, "execution_count": 2, "metadata": {}}]},
        {"cell_type": "markdown", "id": "d", "metadata": {"tags": ["solution"]}, "source": ["Two characters."]}],
        "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    before = json.dumps(solution)
    cells = script.make_exercise(solution)["cells"]
    assert ["".join(cell["source"]) for cell in cells] == [
        "# Exercises: Count words\nCount.", "text = '园区'", "# Your code here.", "*Your answer here.*"]
    assert [cell.get("outputs") for cell in cells] == [None, [], [], None]
    assert json.dumps(solution) == before


def test_card_without_a_question_is_refused(tmp_path):
    script = load_script("make_notebook_map")
    path = tmp_path / "01_count_words.ipynb"
    path.write_text(json.dumps({"cells": [{"cell_type": "markdown", "source": ["# Count words\n", "Some text."]}]}), encoding="utf-8")
    with pytest.raises(script.CardError, match=r"01_count_words.ipynb, cell 1: the card lacks a question"):
        script.read_card(path)
