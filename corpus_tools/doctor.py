"""Look at this machine: is what each step needs there, and if not, what to do. Called by ``corpus-tools doctor``."""
from __future__ import annotations

import importlib
import importlib.metadata
import os
import sys
import tempfile
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from corpus_tools.paths import find_font

PYTHONS = ((3, 11), (3, 13))  # oldest and newest that are tested

# Module, distribution, extra of pyproject.toml, what it is for.
PACKAGES = (
    ("pypdfium2", "pypdfium2", "documents", "reading PDF"),
    ("docx", "python-docx", "documents", "reading Word documents"),
    ("openpyxl", "openpyxl", "documents", "reading and writing Excel workbooks"),
    ("pandas", "pandas", "frame", "tables in notebooks"),
    ("pyarrow", "pyarrow", "frame", "Parquet files"),
    ("matplotlib", "matplotlib", "charts", "figures"),
    ("jieba", "jieba", "words", "splitting Chinese text into words"),
    ("jupyterlab", "jupyterlab", "notebooks", "opening the notebooks"),
    ("ipykernel", "ipykernel", "notebooks", "running the notebooks"),
)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: whether it is well, what was found, and what to do where it is not."""

    name: str
    ok: bool
    found: str
    remedy: str = ""  # empty where nothing needs to be done


def check_environment(folder: str | Path = ".") -> list[Check]:
    """Look at Python, the console, the font, each package and the right to write into ``folder``.

    Nothing is changed but for a file that is written and removed at once. No check raises: what goes wrong is a result.
    """
    return [check_python(), check_console(), check_font(), *(check_package(*package) for package in PACKAGES),
            check_folder("write access", Path(folder)), check_folder("temporary folder", Path(tempfile.gettempdir()))]


def check_python(version: tuple[int, ...] | None = None) -> Check:
    """Is this Python one of those that the package is tested on?

    >>> check_python((3, 9, 2))
    Check(name='Python', ok=False, found='3.9.2', remedy='install Python 3.11 to 3.13, then run make setup')
    """
    version = version or sys.version_info[:3]
    oldest, newest = ("{}.{}".format(*pair) for pair in PYTHONS)
    ok = PYTHONS[0] <= version[:2] <= PYTHONS[1]
    remedy = "" if ok else f"install Python {oldest} to {newest}, then run make setup"
    return Check("Python", ok, ".".join(map(str, version)), remedy)


def check_console() -> Check:
    """Can this console show Chinese? Files are UTF-8 wherever they are written; only the screen is in doubt."""
    encoding = (getattr(sys.stdout, "encoding", None) or "unknown").lower()
    ok = encoding.replace("_", "-") in ("utf-8", "utf8", "utf-8-sig", "gb18030")
    remedy = "set the environment variable PYTHONUTF8=1 (on Windows: setx PYTHONUTF8 1), then open a new console"
    return Check("console", ok, encoding, "" if ok else remedy)


def check_font() -> Check:
    """Is the font that charts are drawn with there, and whole?"""
    path = find_font()
    remedy = "install the package again: it ships this file"
    try:
        size = path.stat().st_size
        with open(path, "rb") as file:
            is_truetype = file.read(4) == b"\0\1\0\0"
    except OSError as error:
        return Check("font", False, f"{path}: {error.strerror}", remedy)
    if not is_truetype or size < 1_000_000:
        return Check("font", False, f"{path}: damaged ({size:,} bytes)", remedy)
    return Check("font", True, f"{path.name}, {size:,} bytes")


def check_package(module: str, distribution: str, extra: str, purpose: str) -> Check:
    """Does a package import, and in which version? One that is there and broken is told from one that is missing."""
    install = f'for {purpose}: make setup, or pip install "park-corpus[{extra}]"'
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a source compiled for the first time
            importlib.import_module(module)
        return Check(distribution, True, importlib.metadata.version(distribution))
    except ModuleNotFoundError as error:
        if error.name == module:
            return Check(distribution, False, "not installed", install)
        return Check(distribution, False, f"does not import: {error}", install)
    except Exception as error:  # a broken binary raises whatever it likes, and the other checks still have to run
        return Check(distribution, False, f"does not import: {error}", install)


def check_folder(name: str, folder: Path) -> Check:
    """Can files be written there? Tried, since rights alone do not tell (network drives, full disks)."""
    where = os.path.abspath(folder)
    try:
        with tempfile.TemporaryFile(dir=where) as file:
            file.write("园区".encode())
    except OSError as error:
        return Check(name, False, f"{where}: {error.strerror}", "run in a folder of your own, or name one with --out")
    return Check(name, True, where)


def describe_checks(checks: Iterable[Check]) -> str:
    """The checks as lines for a console: what is well first on its line, the remedy below what is not.

    >>> print(describe_checks([Check("jieba", False, "not installed", "make setup")]))
    --   jieba             not installed
         do: make setup
    """
    lines = []
    for check in checks:
        lines.append(f"{'ok' if check.ok else '--':<4} {check.name:<17} {check.found}")
        if check.remedy:
            lines.append(f"     do: {check.remedy}")
    return "\n".join(lines)
