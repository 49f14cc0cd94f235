"""The members of a zip file, each read as a file of its own."""
from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace

from corpus_tools.load import archives
from corpus_tools.load.contents import Item, Options, guard, read_up_to
from corpus_tools.load.refusals import RefusedError
from corpus_tools.load.sources import is_left_out
from corpus_tools.load.supplied import DOCUMENTS, Supplied, read_supplied
from corpus_tools.model import Document


def read_archive(archive: zipfile.ZipFile, doc: str, options: Options,
                 read_stream: Callable[..., Iterator[Item]]) -> Iterator[Item]:
    """The members of a zip in the order of their names, each refused by its own name.

    What an archive and the archives inside it unpack to is counted together.
    """
    if options.depth >= archives.MAX_DEPTH:
        raise RefusedError(doc, f"zips inside zips, {archives.MAX_DEPTH + 1} deep", "unpack it")
    told = sum(info.file_size for info in archive.filelist)
    options = options if options.left else replace(options, left=[archives.UNPACK_ARCHIVE * options.max_bytes])
    if told > options.left[0]:
        raise RefusedError(doc, f"an archive that unpacks to {told / 1e6:.0f} MB", "unpack it, or raise max_bytes")
    options.left[0] -= told
    files = [(archives.read_member_name(i), i) for i in archive.filelist if not i.is_dir()]
    members = sorted(files, key=lambda file: file[0])
    supplied = Supplied()
    for name, info in members:
        if name == DOCUMENTS and info.file_size <= options.max_bytes:
            try:
                with archives.open_member(archive, info, f"{doc}!/{name}") as stream:
                    supplied = read_supplied(read_up_to(stream, options.max_bytes), f"{doc}!/{name}")
            except RefusedError as error:
                yield error.refusal
    inner = replace(options, depth=options.depth + 1)
    for name, info in members:
        member = f"{doc}!/{name}"
        only = options.only
        wanted = only is None or only == member or only.startswith((member + "!/", member + "#"))
        if not wanted or is_left_out(name):
            continue
        for item in guard(member, _read_member(archive, info, member, inner, read_stream)):
            if isinstance(item, Document):
                item = replace(item, meta={**item.meta, **supplied.find(item.doc[len(doc) + 2:])})
            yield item


def _read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, doc: str, options: Options,
                 read_stream: Callable[..., Iterator[Item]]) -> Iterator[Item]:
    with archives.open_member(archive, info, doc) as stream:
        try:
            yield from read_stream(stream, doc, info.file_size, options)
        except (zipfile.BadZipFile, EOFError, zlib.error) as error:
            raise RefusedError(doc, f"a damaged or incomplete member ({error})", "make the archive again") from None
