"""Places, organisations and aliases of a text, and where a document is from."""

from __future__ import annotations

from corpus_tools.names.find import Name, find_names

__all__ = ["Name", "find_names"]
