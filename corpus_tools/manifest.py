"""The list of a folder's documents, and the proof that none of them has changed by a byte."""
from __future__ import annotations

import csv
import hashlib
import io
from dataclasses import astuple, dataclass, fields
from pathlib import Path

NOT_DOCUMENTS = frozenset({"README.md", "manifest.csv"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of a manifest. Empty where it is not known: nothing is guessed."""

    id: str
    file: str
    sha256: str  # of the bytes of the file
    title: str = ""
    publisher: str = ""
    date: str = ""  # ISO 8601
    kind: str = ""
    rights: str = ""
    known_flaws: str = ""


class ManifestError(ValueError):
    """A folder that is not what its manifest says; the message names every file and the remedy."""


def read_manifest(folder: str | Path) -> tuple[Entry, ...]:
    """The entries of ``manifest.csv`` in ``folder``, in its order.

    Raises ManifestError where the table or one of its columns is missing, or where a file is named twice.
    """
    path = Path(folder) / "manifest.csv"
    if not path.is_file():
        raise ManifestError(f"{path}: no such file; it lists id, file and sha256 of each document")
    with open(path, encoding="utf-8", newline="") as file:
        table = csv.DictReader(file)
        names = [field.name for field in fields(Entry)]
        missing = [name for name in names if name not in (table.fieldnames or ())]
        if missing:
            raise ManifestError(f"{path}, line 1: no column {', '.join(missing)}; the columns are {', '.join(names)}")
        entries: dict[str, Entry] = {}
        for row in table:
            entry = Entry(**{name: row[name] or "" for name in names})
            if entry.file in entries:
                raise ManifestError(f"{path}, line {table.line_num}: {entry.file} is listed twice; keep one line")
            if Path(entry.file).name != entry.file:
                raise ManifestError(f"{path}, line {table.line_num}: {entry.file!r} names no file of this folder")
            entries[entry.file] = entry
    return tuple(entries.values())


def check_manifest(folder: str | Path) -> tuple[Entry, ...]:
    """Prove that ``folder`` holds the documents of its manifest, byte for byte, and no others.

    Returns the entries. Raises ManifestError that names every file which is changed, missing or not listed.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     _ = (Path(folder) / "甲.txt").write_text("园区企业316家。", encoding="utf-8")
    ...     _ = (Path(folder) / "manifest.csv").write_text(describe_folder(folder), encoding="utf-8")
    ...     [entry.file for entry in check_manifest(folder)]
    ['甲.txt']
    """
    folder = Path(folder)
    entries = read_manifest(folder)
    present = set(list_documents(folder))
    faults = []
    for entry in entries:
        if entry.file not in present:
            faults.append(f"{folder / entry.file}: missing; bring it back: git checkout -- {folder.name}/{entry.file}")
        elif hash_file(folder / entry.file) != entry.sha256:
            faults.append(f"{folder / entry.file}: changed, its sha256 is not that of manifest.csv; "
                          f"bring it back: git checkout -- {folder.name}/{entry.file}")
    for name in sorted(present - {entry.file for entry in entries}):
        faults.append(f"{folder / name}: not listed in manifest.csv; add a line, or move it to a folder of your own")
    if faults:
        raise ManifestError("\n".join(faults))
    return entries


def describe_folder(folder: str | Path) -> str:
    """A manifest for the documents of ``folder``, as CSV text: number, name and hash; what people know is blank."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(field.name for field in fields(Entry))
    for number, name in enumerate(list_documents(Path(folder))):
        entry = Entry(f"{number:03d}", name, hash_file(Path(folder) / name))
        table.writerow(astuple(entry))
    return text.getvalue()


def list_documents(folder: Path) -> list[str]:
    """The names of the documents of ``folder`` in order: its files, without hidden ones, README and manifest."""
    return sorted(path.name for path in folder.iterdir()
                  if path.is_file() and not path.name.startswith(".") and path.name not in NOT_DOCUMENTS)


def hash_file(path: Path) -> str:
    """The sha256 of a file's bytes, in hexadecimal digits."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
