"""Park Corpus 园区语料: observations with proof from Chinese reports on technology parks.

    >>> from corpus_tools import extract
    >>> record = extract("2023年，某某高新区实现工业总产值50亿元，同比增长8%。")[0]
    >>> record.value, record.unit, record.period, record.text
    (5000000000, 'CNY', '2023', '50亿元')

Names are imported when they are first used, so that importing the package costs next to nothing.
"""
from __future__ import annotations

from importlib import import_module
from typing import Any

_HOMES = {
    "classify_numerals": "numerals", "extract": "observations", "extract_document": "observations", "extract_files": "pipeline",
    "read_document": "load", "iter_documents": "load", "clean_document": "clean", "read_articles": "articles",
    "split_sentences": "split", "to_frame": "frame", "compare_entities": "compare",
    "Document": "model", "Article": "model", "Numeral": "model", "Observation": "model",
}
__all__ = sorted(_HOMES)
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'corpus_tools' has no attribute {name!r}; it has {', '.join(__all__)}")
    value = getattr(import_module(f"corpus_tools.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
