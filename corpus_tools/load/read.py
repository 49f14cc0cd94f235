"""The documents of files, folders and archives: one at a time, what can't be read told by name, the run going on."""
from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from corpus_tools.load.contents import Item, LoadOptions, Options, guard, read_stream
from corpus_tools.load.refusals import MAX_BYTES, Refusal, RefusedError, warn
from corpus_tools.load.sources import STDIN, Source, find_file, list_inputs, take_file
from corpus_tools.load.supplied import find_meta, read_folder_table
from corpus_tools.model import Document

_DEFAULTS = LoadOptions()


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
    file = find_file(given)
    if os.path.isdir(file):
        raise RefusedError(given, "a folder", "read it with iter_documents")
    source = take_file(given, os.fspath(Path(file).parent if root is None else root))
    if isinstance(source, Refusal):
        raise _raise(source)
    try:
        read_folder_table(source.root)
    except RefusedError as error:
        warn(str(error))
    found: list[Document] = []
    for item in read_input(source, LoadOptions(max_bytes, text_column)):
        if isinstance(item, Refusal):
            raise _raise(item)
        found.append(item)
        if len(found) > 1:
            raise RefusedError(source.doc, "holds several documents",
                               f"read it with iter_documents, or name one of them: {found[0].doc}")
    return found[0]


def iter_documents(paths: Iterable[str | os.PathLike[str]], *, on_refusal: Callable[[Refusal], None] | None = None,
                   max_bytes: int = MAX_BYTES, text_column: str | None = None) -> Iterator[Document]:
    """The documents of files, folders, globs, archives and tables, one after the other, sorted within a folder.

    What can't be read goes to ``on_refusal`` as a ``Refusal`` (name, reason, remedy), by default as a warning to the
    logger ``corpus_tools``; the others follow. Only one document is held in memory at a time.
    """
    for item in read_all(paths, LoadOptions(max_bytes, text_column)):
        if isinstance(item, Document):
            yield item
        elif on_refusal is not None:
            on_refusal(item)
        else:
            warn(str(item))


def read_all(paths: Iterable[str | os.PathLike[str]], options: LoadOptions = _DEFAULTS) -> Iterator[Item]:
    """The documents of some paths with the refusals among them, in order."""
    for source in list_inputs(paths):
        yield from read_input(source, options)


def read_input(source: Source | Refusal, options: LoadOptions = _DEFAULTS) -> Iterator[Item]:
    """The documents of one file and the refusals among them: the unit of work for several processes."""
    if isinstance(source, Refusal):
        yield source
        return
    wanted = Options(options.max_bytes, options.text_column, source.doc + source.inside if source.inside else None)
    none = True
    for item in guard(source.doc, _read_file(source, wanted)):
        none = False
        if isinstance(item, Document) and source.root:
            told = find_meta(source.path, source.root, item.doc[len(source.doc):])
            if told:
                item = replace(item, meta={**item.meta, **told})
        yield item
    if none:
        reason = "there is no such member or row" if source.inside else "holds no document"
        yield Refusal(source.doc + source.inside, reason, "check the name, or leave it out")


def _read_file(source: Source, options: Options) -> Iterator[Item]:
    if source.path == STDIN:
        yield from read_stream(sys.stdin.buffer, source.doc, None, options)
        return
    with open(source.path, "rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        yield from read_stream(stream, source.doc, size, options, source.path)


def _raise(refusal: Refusal) -> RefusedError:
    return RefusedError(refusal.doc, refusal.reason, refusal.remedy)
