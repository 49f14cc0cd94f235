# Every target sets up what it needs. `make` alone prints what there is.
# Python 3.11, 3.12 or 3.13 is looked for in this order; `make setup PYTHON=/path/to/python` names one.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3 python; do \
	"$$p" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1 && { echo "$$p"; break; }; done)
WHEELHOUSE ?=
BIN := .venv/bin
NOTEBOOKS = $(wildcard notebooks/*.ipynb notebooks/solutions/*.ipynb)
# Stored outputs belong to the locked versions on Python 3.11; other Pythons have other versions of some packages.
NBVAL = --nbval-current-env $(shell $(BIN)/python -c 'import sys; print("--nbval" if sys.version_info[:2] == (3, 11) else "--nbval-lax")') \
	$(if $(wildcard tests/nbval_sanitize.cfg),--nbval-sanitize-with tests/nbval_sanitize.cfg)
export PYTHONUTF8 := 1
export JUPYTER_PREFER_ENV_PATH := 1
# Of the caller's environment, what would put other packages in front of ours.
unexport PYTHONHOME PYTHONPATH

.DEFAULT_GOAL := help
.PHONY: help setup reproduce test lab scores peers bench lock wheelhouse clean

help:  ## print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

setup:  ## make .venv from requirements.lock (PYTHON=path names another Python, WHEELHOUSE=folder works without a network)
	@test -n "$(PYTHON)" || { echo "No Python 3.11, 3.12 or 3.13 was found. Install one, or name it: make setup PYTHON=/path/to/python3.11" >&2; exit 1; }
	@"$(PYTHON)" scripts/set_up.py $(if $(WHEELHOUSE),--wheelhouse "$(WHEELHOUSE)")

reproduce: setup  ## read seeds/, write figures/, tables/ and report.html, run every notebook in a temporary copy
	$(BIN)/corpus-tools run seeds --out . --gold gold/seeds.jsonl
	$(BIN)/python scripts/run_notebooks.py

test: setup  ## lint, then all tests, doctests and notebooks (outputs compared on Python 3.11, run only on the others)
	$(BIN)/ruff check .
	$(BIN)/python -m pytest tests corpus_tools $(if $(NOTEBOOKS),$(NBVAL) $(NOTEBOOKS))

lab: setup  ## open the notebooks in JupyterLab
	$(BIN)/jupyter lab --notebook-dir=. notebooks

scores: setup  ## print the accuracy figures that the documentation quotes
	@$(BIN)/python benchmarks/scores.py

peers: setup  ## read the same documents with JioNLP and Recognizers-Text, in .venv-peers; make scores then prints them too
	@test -x .venv-peers/bin/python || $(BIN)/python -m venv .venv-peers
	.venv-peers/bin/python -m pip install --quiet --disable-pip-version-check -r benchmarks/peers-requirements.txt
	@PYTHONPATH=. .venv-peers/bin/python benchmarks/peers.py

bench: setup  ## print the speed and the un-braiding figures that the documentation quotes
	$(BIN)/python benchmarks/speed.py
	PYTHONPATH=. $(BIN)/python benchmarks/unbraid.py

lock:  ## write requirements.lock again from pyproject.toml (needs uv; UPGRADE=1 takes the newest versions)
	@"$(PYTHON)" scripts/lock.py $(if $(UPGRADE),--upgrade)

wheelhouse: setup  ## fill wheelhouse/ with all packages, to set up machines of this kind without a network
	$(BIN)/python scripts/set_up.py --fill-wheelhouse wheelhouse

clean:  ## remove .venv, .venv-peers, caches and report.html; figures/ and tables/ stay
	rm -rf .venv .venv-peers build dist report.html wheelhouse .pytest_cache .ruff_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +
