"""Any supported file → a Document: decoded source text, untouched, with its hash; or the reason why not."""
from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from corpus_tools.model import Document


def read_document(path: str | Path) -> Document:
    data = Path(path).read_bytes()
    text = data.decode("utf-8-sig")
    return Document(Path(path).name, text, hashlib.sha256(data).hexdigest(), Path(path).suffix.lstrip("."))


def iter_documents(paths: Iterable[str | Path]) -> Iterator[Document]:
    for path in map(Path, paths):
        for file in sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]:
            yield read_document(file)
