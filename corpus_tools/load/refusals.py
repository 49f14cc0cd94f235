"""What cannot be read is refused by name, with the reason and the remedy; the run goes on."""
from __future__ import annotations

from math import ceil

from corpus_tools.frozen import frozen

MAX_BYTES = 20_000_000  # of one document's text, in UTF-8
UNPACK = 10  # a container (pdf, docx, xlsx, zip member) and what it unpacks to may be so many times larger
EXTRA = "park-corpus[documents]"


@frozen
class Refusal:
    """An input that was not read.

    >>> print(Refusal("2023/年报.pdf", "a scanned PDF without text", "run OCR first"))
    2023/年报.pdf: a scanned PDF without text; run OCR first
    """

    doc: str  # the name it would have had in the records
    reason: str
    remedy: str

    def __str__(self) -> str:
        line = f"{self.doc}: {self.reason}; {self.remedy}"
        return "".join(c if c.isprintable() else " " for c in line)


class RefusedError(ValueError):
    """Raised where one document was asked for and cannot be read; ``refusal`` holds name, reason and remedy."""

    def __init__(self, doc: str, reason: str, remedy: str) -> None:
        self.refusal = Refusal(doc, reason, remedy)
        super().__init__(str(self.refusal))


def refuse_large(doc: str, size: int | None, max_bytes: int, what: str = "text") -> RefusedError:
    """The refusal of a text above the limit, or of what holds or unpacks to far more than any text below it."""
    limit = max_bytes if what == "text" else UNPACK * max_bytes
    told = "" if size is None else f" ({size / 1e6:.1f} MB)"
    needed = max_bytes * 2 if size is None else size * max_bytes / limit
    needed = ceil(needed / 1e6)
    return RefusedError(doc, f"{what} above {limit / 1e6:g} MB{told}",
                        f"split it, or raise the limit: --max-mb {needed} (max_bytes={needed}_000_000)")


def refuse_without_library(doc: str, kind: str, library: str) -> RefusedError:
    """The refusal of a format whose library is not installed."""
    return RefusedError(doc, f"reading {kind} needs {library}, which is not installed", f"pip install '{EXTRA}'")


def warn(line: str) -> None:
    """A line for the user through the logger ``corpus_tools``: standard error, unless the program says otherwise."""
    import logging

    logging.getLogger("corpus_tools").warning("%s", line)
