"""Any supported file → a Document: decoded source text, untouched, with its hash; or the reason why not.

``read_document`` reads one and raises ``RefusedError``; ``iter_documents`` reads many and hands each ``Refusal`` to a
callback; ``read_all`` yields both. ``list_inputs`` and ``read_input`` are its two halves, for several processes.
"""
from __future__ import annotations

from corpus_tools.load.contents import LoadOptions
from corpus_tools.load.read import iter_documents, read_all, read_document, read_input
from corpus_tools.load.refusals import MAX_BYTES, Refusal, RefusedError, warn
from corpus_tools.load.sources import Source, list_inputs

__all__ = ["MAX_BYTES", "LoadOptions", "Refusal", "RefusedError", "Source", "iter_documents", "list_inputs", "read_all",
           "read_document", "read_input", "warn"]
