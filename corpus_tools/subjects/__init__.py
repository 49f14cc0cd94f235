"""The one entity that each quantity is said of."""

from __future__ import annotations

from corpus_tools.subjects.reading import read_who_is_who
from corpus_tools.subjects.resolve import Subject, resolve_subjects

__all__ = ["Subject", "read_who_is_who", "resolve_subjects"]
