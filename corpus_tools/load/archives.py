"""Zip files, those inside docx and xlsx included: opened without trust in what they say of themselves."""
from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from typing import IO

from corpus_tools.load.refusals import UNPACK, RefusedError, refuse_large

MAX_MEMBERS = 50_000
MAX_DEPTH = 3  # zips inside zips
UNPACK_ARCHIVE = 50  # times the limit of one text: what a whole archive may unpack to
_CHUNK = 1 << 20


def open_archive(source: bytes | str, doc: str) -> zipfile.ZipFile:
    """The zip file of some bytes or of a path; refused where its directory is missing (cut files) or too long."""
    try:
        archive = zipfile.ZipFile(BytesIO(source) if isinstance(source, bytes) else source)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise RefusedError(doc, f"a damaged or incomplete file ({error})", "fetch or save it again") from None
    if len(archive.filelist) > MAX_MEMBERS:
        raise RefusedError(doc, f"an archive of {len(archive.filelist)} members, more than {MAX_MEMBERS}", "unpack it")
    return archive


def tell_package(archive: zipfile.ZipFile) -> str:
    """docx, xlsx, or the kind of package that is not read (odt, epub, pptx …), or zip for a plain archive."""
    names = set(archive.namelist())
    if "[Content_Types].xml" in names:
        for folder, kind in (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx")):
            if any(name.startswith(folder) for name in names):
                return kind
    if "mimetype" in names and "META-INF/manifest.xml" in names:
        return "odt"
    return "epub" if "META-INF/container.xml" in names else "zip"


def prove_package(archive: zipfile.ZipFile, doc: str, max_bytes: int) -> None:
    """Read every member of a docx or xlsx through once, in pieces, so that a library may then read them whole.

    Refused where it unpacks to more than the limit, is encrypted or damaged: sizes in the directory may lie, so the
    pieces are counted.
    """
    told = sum(info.file_size for info in archive.filelist)
    if told > UNPACK * max_bytes:
        raise refuse_large(doc, told, max_bytes, "what it unpacks to is")
    left = UNPACK * max_bytes
    for info in archive.filelist:
        with open_member(archive, info, doc) as stream:
            try:
                while chunk := stream.read(_CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        raise refuse_large(doc, None, max_bytes, "what it unpacks to is")
            except (zipfile.BadZipFile, OSError, EOFError, ValueError, zlib.error) as error:
                if isinstance(error, RefusedError):
                    raise
                raise RefusedError(doc, f"a damaged or incomplete file ({error})", "fetch or save it again") from None


def open_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, doc: str) -> IO[bytes]:
    """A member as a stream; refused where it is encrypted or packed by a method that is not read."""
    if info.flag_bits & 1:
        raise RefusedError(doc, "encrypted", "unpack it with its password")
    try:
        return archive.open(info)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise RefusedError(doc, f"a damaged member ({error})", "make the archive again") from None


def read_member_name(info: zipfile.ZipInfo) -> str:
    """The name of a member; archives made in Chinese Windows hold it in GB18030, and zipfile reads that as cp437.

    >>> broken = "年报/一.txt".encode("gb18030").decode("cp437")
    >>> read_member_name(zipfile.ZipInfo(broken))
    '年报/一.txt'
    """
    if info.flag_bits & 0x800:
        return info.filename.replace("\\", "/")
    try:
        raw = info.filename.encode("cp437")
    except UnicodeEncodeError:
        return info.filename.replace("\\", "/")
    for encoding in ("utf-8", "gb18030", "cp437"):
        try:
            return raw.decode(encoding).replace("\\", "/")
        except UnicodeDecodeError:
            continue
    return info.filename
