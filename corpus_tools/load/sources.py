"""From what the caller names (files, folders, globs, standard input) to the files to be read, each with its name."""
from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from corpus_tools.frozen import frozen
from corpus_tools.load.refusals import Refusal, RefusedError, warn
from corpus_tools.load.supplied import DOCUMENTS, read_folder_table

STDIN = "-"
# Beside documents stand files about them; their own text is no report.
_LEFT_OUT = frozenset({DOCUMENTS, "corrections.csv", "manifest.csv", "thumbs.db", "desktop.ini"})
_PAPERS = ("readme", "license", "licence")


@frozen
class Source:
    """One file to be read: a unit of work that can be handed to another process."""

    doc: str  # the document's name, or the first part of it for a file that holds several
    path: str  # where it is; ``-`` for standard input
    root: str  # folder up to which a documents.csv is looked for
    inside: str = ""  # the one member or row that is wanted: ``!/b.txt``, ``#17``


def list_inputs(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Source | Refusal]:
    """The files that some paths stand for, each once, sorted within a folder; what can't be looked into is refused.

    A path is a file, a folder (with all below it; hidden files, ``documents.csv``, ``corrections.csv``,
    ``manifest.csv``, README and LICENSE left out), a glob, ``-`` for standard input, or one member or row
    (``a.zip!/b.txt``, ``t.csv#17``). ``doc`` is the path below the folder that was given, or the file's name. Where two
    folders hold a file of the same name, the later one's folder goes before its name.
    """
    seen_files: set[str] = set()
    seen_docs: set[str] = set()
    checked: set[str] = set()  # folders whose documents.csv has been looked at
    for given in map(os.fspath, paths):
        for found in _expand(given, checked):
            if isinstance(found, Refusal):
                yield found
                continue
            real = found.path if found.path == STDIN else os.path.realpath(found.path) + found.inside
            if real in seen_files:
                continue
            seen_files.add(real)
            doc = _tell_apart(found, seen_docs)
            seen_docs.add(doc)
            yield replace(found, doc=doc)


def is_left_out(name: str) -> bool:
    """Whether a file in a folder or an archive is none of its documents: hidden, or about them.

    >>> [n for n in (".git/x.txt", "a/~$b.docx", "documents.csv", "README.md", "a/readme_report.txt") if is_left_out(n)]
    ['.git/x.txt', 'a/~$b.docx', 'documents.csv', 'README.md']
    """
    parts = PurePosixPath(name).parts
    last = parts[-1].lower()
    return any(p.startswith((".", "~$")) or p == "__MACOSX" for p in parts) or last in _LEFT_OUT \
        or last.split(".")[0] in _PAPERS


def _expand(given: str, checked: set[str]) -> Iterator[Source | Refusal]:
    file = find_file(given)
    if os.path.isdir(file):
        yield from _walk(file, checked)
    elif file != STDIN and os.path.lexists(file):
        yield from _check_table(str(Path(file).parent), "", checked)
        yield take_file(given, str(Path(file).parent))
    elif file != STDIN and glob.has_magic(given):
        yield from _expand_glob(given, checked)
    else:
        yield take_file(given, "")


def _expand_glob(given: str, checked: set[str]) -> Iterator[Source | Refusal]:
    fixed = Path(*_parts_without_magic(given))
    found = sorted(glob.glob(given, recursive=True))
    files = [p for p in found if not os.path.isdir(p) and not is_left_out(Path(os.path.relpath(p, fixed)).as_posix())]
    if not files:
        yield Refusal(_name(given), "no file fits this pattern", "check the path")
    yield from _check_table(str(fixed), "", checked)
    for path in files:
        yield take_file(path, str(fixed))


def _parts_without_magic(given: str) -> list[str]:
    parts = []
    for part in Path(given).parts[:-1]:
        if glob.has_magic(part):
            break
        parts.append(part)
    return parts


def _walk(root: str, checked: set[str]) -> Iterator[Source | Refusal]:
    """All files below a folder; a link to a folder is followed once, so that loops end."""
    found: list[Source | Refusal] = []
    visited: set[tuple[int, int]] = set()
    walk = os.walk(root, followlinks=True, onerror=lambda error: found.append(_refuse_folder(root, error)))
    for folder, folders, files in walk:
        below = "" if folder == root else Path(os.path.relpath(folder, root)).as_posix() + "/"
        state = os.stat(folder)
        if (state.st_dev, state.st_ino) in visited:
            folders[:] = []
            continue
        visited.add((state.st_dev, state.st_ino))
        folders[:] = sorted(f for f in folders if not is_left_out(f))
        found.extend(_check_table(folder, below, checked))
        found.extend(take_file(os.path.join(folder, f), root) for f in files if not is_left_out(f))
    yield from sorted(found, key=lambda s: s.doc)


def take_file(path: str, root: str) -> Source | Refusal:
    """The source of one regular file, named by its path below ``root``; a pipe or a device would hold the run up."""
    given, path = path, find_file(path)
    if path == STDIN:
        return Source(STDIN, STDIN, "")
    if not os.path.lexists(path):
        return Refusal(_name(path), "no such file or folder", "check the path")
    doc = _name(Path(os.path.relpath(path, root)).as_posix())
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        return Refusal(doc, f"cannot be opened ({error.strerror})", "check the link and the permissions")
    if not stat.S_ISREG(mode):
        return Refusal(doc, "not a regular file", "leave it out, or give its content as standard input (-)")
    return Source(doc, path, root, given[len(path):])


def find_file(given: str) -> str:
    """The file that holds the document of a name: all of it, or the part before ``!/`` or ``#``."""
    if given == STDIN or os.path.lexists(given):
        return given
    for mark in ("!/", "#"):
        at = given.find(mark)
        while at > 0:
            if os.path.isfile(given[:at]):
                return given[:at]
            at = given.find(mark, at + 1)
    return given


def _check_table(folder: str, below: str, checked: set[str]) -> list[Refusal]:
    """Refuse a ``documents.csv`` that can't be read; say which of its rows name no file, once for a folder."""
    real = os.path.realpath(folder)
    if real in checked:
        return []
    checked.add(real)
    try:
        table = read_folder_table(folder)
    except RefusedError as error:
        return [Refusal(below + DOCUMENTS, error.refusal.reason, error.refusal.remedy)]
    for note in table.notes:
        warn(f"{below}{DOCUMENTS}, {note}")
    for doc, line in table.lines.items():
        files = {doc.split("!/")[0], doc.split("!/")[0].rsplit("#", 1)[0]}
        if not any(os.path.lexists(os.path.join(folder, file)) for file in files):
            warn(f"{below}{DOCUMENTS}, line {line}: no file is called {doc}")
    return []


def _refuse_folder(root: str, error: OSError) -> Refusal:
    name = Path(os.path.relpath(error.filename or root, root)).as_posix()
    return Refusal(_name(name), f"cannot be opened ({error.strerror})", "check the permissions")


def _tell_apart(source: Source, taken: set[str]) -> str:
    doc, folder = source.doc, Path(source.root).resolve()
    while doc in taken and folder.name:
        doc, folder = f"{folder.name}/{doc}", folder.parent
    number = 2
    while doc in taken:
        doc, number = f"{source.doc}~{number}", number + 1
    return doc


def _name(path: str) -> str:
    """A path as text: names that are not UTF-8 are read as GB18030, so that every name can be printed."""
    raw = os.fsencode(path)
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("utf-8", "replace")
