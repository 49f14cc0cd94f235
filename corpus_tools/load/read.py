"""The documents of files, folders and archives: one at a time, what can't be read told by name, the run going on."""
from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from corpus_tools.load.contents import Item, Options, guard, read_stream
from corpus_tools.load.refusals import MAX_BYTES, Refusal, RefusedError, warn
from corpus_tools.load.sources import STDIN, Source, find_sources, take_file
from corpus_tools.load.supplied import find_meta, read_folder_table
from corpus_tools.model import Document


def read_document(path: str | os.PathLike[str], *, root: str | os.PathLike[str] | None = None,
                  max_bytes: int = MAX_BYTES, text_column: str | None = None) -> Document:
    """Read one document: its source text as it is, with its hash, format, encoding and pages.

    ``path`` is a file, ``-`` for standard input, a member of an archive (``a.zip!/b.txt``) or a row of a table
    (``t.csv#17``, with ``text_column``). ``doc`` is the file's name, or its path below ``root``. Text above
    ``max_bytes`` is refused. Raises ``RefusedError``, which names the document, the reason and the remedy.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "年报.txt").write_bytes("园区企业91家。".encode("gb18030"))
    ...     read_document(Path(folder, "年报.txt")).text
    '园区企业91家。'
    """
    given = os.fspath(path)
    file = _find_file(given)
    if os.path.isdir(file):
        raise RefusedError(given, "a folder", "read it with iter_documents")
    source = take_file(file, os.fspath(Path(file).parent if root is None else root))
    if isinstance(source, Refusal):
        raise _raise(source)
    try:
        read_folder_table(source.root)
    except RefusedError as error:
        warn(str(error))
    inside = given[len(file):]
    options = Options(max_bytes, text_column, source.doc + inside if inside else None)
    found: list[Document] = []
    for item in _read_source(source, options):
        if isinstance(item, Refusal):
            raise _raise(item)
        found.append(item)
        if len(found) > 1:
            raise RefusedError(source.doc, "holds several documents",
                               f"read it with iter_documents, or name one of them: {found[0].doc}")
    if not found:
        raise RefusedError(source.doc + inside, "holds no such document", "check the name")
    return found[0]


def iter_documents(paths: Iterable[str | os.PathLike[str]], *, on_refusal: Callable[[Refusal], None] | None = None,
                   max_bytes: int = MAX_BYTES, text_column: str | None = None) -> Iterator[Document]:
    """The documents of files, folders, globs, archives and tables, one after the other, sorted within a folder.

    What can't be read goes to ``on_refusal`` as a ``Refusal`` (name, reason, remedy), by default as a warning to the
    logger ``corpus_tools``; the others follow. Only one document is held in memory at a time.
    """
    options = Options(max_bytes, text_column)
    for source in find_sources(paths):
        items = [source] if isinstance(source, Refusal) else _read_source(source, options)
        for item in items:
            if isinstance(item, Document):
                yield item
            elif on_refusal is not None:
                on_refusal(item)
            else:
                warn(str(item))


def read_source(source: Source, *, max_bytes: int = MAX_BYTES, text_column: str | None = None) -> Iterator[Item]:
    """The documents of one file, and the refusals among them: the unit of work for several processes."""
    return _read_source(source, Options(max_bytes, text_column))


def _read_source(source: Source, options: Options) -> Iterator[Item]:
    for item in guard(source.doc, _read_file(source, options)):
        if isinstance(item, Document) and source.root:
            told = find_meta(source.path, source.root, item.doc[len(source.doc):])
            if told:
                item = replace(item, meta={**item.meta, **told})
        yield item


def _read_file(source: Source, options: Options) -> Iterator[Item]:
    if source.path == STDIN:
        yield from read_stream(sys.stdin.buffer, source.doc, None, options)
        return
    with open(source.path, "rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        yield from read_stream(stream, source.doc, size, options, source.path)


def _find_file(given: str) -> str:
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


def _raise(refusal: Refusal) -> RefusedError:
    return RefusedError(refusal.doc, refusal.reason, refusal.remedy)
