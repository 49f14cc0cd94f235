"""Any supported file → a Document: decoded source text, untouched, with its hash; or the reason why not.

``read_document`` reads one and raises ``RefusedError``; ``iter_documents`` reads many and hands each ``Refusal`` to a
callback; ``find_sources`` and ``read_source`` are the same in two steps, for several processes.
"""
from __future__ import annotations

from corpus_tools.load.read import iter_documents, read_document, read_source
from corpus_tools.load.refusals import MAX_BYTES, Refusal, RefusedError
from corpus_tools.load.sources import Source, find_sources

__all__ = ["MAX_BYTES", "Refusal", "RefusedError", "Source", "find_sources", "iter_documents", "read_document",
           "read_source"]
