"""What a file holds → its document or documents, by its kind; whatever goes wrong becomes a refusal by name."""
from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import field
from pathlib import PurePosixPath
from typing import IO

from corpus_tools.decode import UndecodableError, decode_bytes
from corpus_tools.frozen import frozen
from corpus_tools.load import kinds
from corpus_tools.load.refusals import MAX_BYTES, UNPACK, Refusal, RefusedError, refuse_large
from corpus_tools.model import Document

_CHUNK = 1 << 20
Item = Document | Refusal


@frozen
class LoadOptions:
    """What the caller may choose."""

    max_bytes: int = MAX_BYTES  # of one document's text; larger ones are refused
    text_column: str | None = None  # of a table (csv, xlsx, jsonl): the column that holds the texts


@frozen
class Options(LoadOptions):
    """The caller's options as they are handed down to the members of archives."""

    only: str | None = None  # the name of the one document that is wanted
    depth: int = 0  # of zips in zips
    left: list[int] = field(default_factory=list)  # bytes that the outermost zip may still unpack to


def guard(doc: str, items: Iterator[Item]) -> Iterator[Item]:
    """Items until one fails; then the refusal that says why. Libraries fail on hostile files in ways of their own."""
    try:
        yield from items
    except RefusedError as error:
        yield error.refusal
    except UndecodableError as error:
        yield Refusal(doc, str(error), "save it as UTF-8, or leave it out")
    except OSError as error:
        yield Refusal(doc, f"cannot be read ({error.strerror or error})", "check the file and its permissions")
    except Exception as error:  # noqa: BLE001
        told = " ".join(str(error).split())[:120]
        yield Refusal(doc, f"damaged, or nested too deep ({type(error).__name__}: {told})", "open it and save it again")


def read_stream(stream: IO[bytes], doc: str, size: int | None, options: Options, path: str = "") -> Iterator[Item]:
    """What a stream holds, read no further than the limit of its kind. ``path`` is its file, if it is one."""
    head = read_up_to(stream, kinds.HEAD)
    kind = kinds.tell_kind(head, doc)
    if not head:
        raise RefusedError(doc, "an empty file", "fetch or save it again")
    if kind == "zip" and path:
        from corpus_tools.load import archives, members

        with archives.open_archive(path, doc) as archive:
            if archives.tell_package(archive) == "zip":
                yield from members.read_archive(archive, doc, options, read_stream)
                return
    text = kind in ("txt", "md", "html", "")
    limit = options.max_bytes if text else UNPACK * options.max_bytes
    if size is None or size <= limit:
        data = head + read_up_to(stream, limit + 1 - len(head))
        size = len(data) if len(data) > limit else size
    if size is not None and size > limit:
        raise refuse_large(doc, size, options.max_bytes, "text" if text else "a file")
    yield from _read_bytes(data, kind, doc, options)


def read_up_to(stream: IO[bytes], size: int) -> bytes:
    """At most so many bytes of a stream."""
    pieces = []
    while size > 0 and (piece := stream.read(min(size, _CHUNK))):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _read_bytes(data: bytes, kind: str, doc: str, options: Options) -> Iterator[Item]:
    unreadable = kinds.explain_unreadable(kind, data)
    if unreadable:
        raise RefusedError(doc, *unreadable)
    promised = kinds.name_kind(doc)
    if kind == "zip":
        from corpus_tools.load import archives, members

        archive = archives.open_archive(data, doc)
        kind = archives.tell_package(archive)
        if kind == "zip":
            yield from members.read_archive(archive, doc, options, read_stream)
            return
        if kind not in ("docx", "xlsx"):
            raise RefusedError(doc, f"a package of a kind that is not read ({kind})", "save it as .docx, .pdf or .txt")
        archives.prove_package(archive, doc, options.max_bytes)
    sha256 = hashlib.sha256(data).hexdigest()
    flags = ("wrong_name",) if kind in ("pdf", "docx", "xlsx") and promised != kind else ()
    if kind == "pdf":
        from corpus_tools.load.pdf import read_pdf

        text, pages, more = read_pdf(data, doc, options.max_bytes)
        yield Document(doc, text, sha256, kind, "utf-8", pages, flags=flags + more)
    elif kind == "docx":
        from corpus_tools.load.word import read_word

        text = read_word(data, doc, options.max_bytes)
        _refuse_blank(text, doc)
        yield Document(doc, text, sha256, kind, flags=flags)
    elif kind == "mail":
        from corpus_tools.load.mail import read_mail

        found, part, meta = read_mail(data, doc)
        yield Document(doc, found.text, sha256, part, found.encoding, meta=meta, flags=found.flags)
    elif kind in ("csv", "jsonl", "xlsx"):
        from corpus_tools.load.tables import read_rows

        content = data if kind == "xlsx" else decode_bytes(data)
        only = options.only[len(doc) + 1:] if options.only else None
        yield from read_rows(doc, kind, content, options.text_column, options.max_bytes, only)
    else:
        yield _read_text(data, kind, doc, sha256)


def _read_text(data: bytes, kind: str, doc: str, sha256: str) -> Document:
    promised = kinds.name_kind(doc)
    try:
        found = decode_bytes(data)
    except UndecodableError as error:
        reason = f"named .{promised}, but neither that nor text" if promised in kinds.CONTAINERS else str(error)
        raise RefusedError(doc, reason, "save it as UTF-8, or leave it out") from None
    told = kinds.tell_text_kind(kind, found.text)
    if not told and promised:
        raise RefusedError(doc, f"named .{promised}, but does not hold it", "fetch or save it again")
    if not told:
        suffix = PurePosixPath(doc).suffix
        raise RefusedError(doc, f"files named {suffix} are not read", "rename it to .txt if it is prose")
    _refuse_blank(found.text, doc)
    flags = (*found.flags, "wrong_name") if told == "html" and promised != "html" else found.flags
    return Document(doc, found.text, sha256, told, found.encoding, flags=flags)


def _refuse_blank(text: str, doc: str) -> None:
    if not text.strip():
        raise RefusedError(doc, "holds no text", "if it shows pictures of text, run OCR first; else leave it out")
