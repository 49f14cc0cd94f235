"""Documents cut into articles, each with its metadata: bulletins, digests, newspaper pages, braided columns."""

from __future__ import annotations

from corpus_tools.articles.split_page import read_articles

__all__ = ["read_articles"]
