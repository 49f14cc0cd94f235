"""Every numeral of a text, with its class; quantities with value, bound, interval and unit."""

from __future__ import annotations

from corpus_tools.numerals.read import classify_numerals, read_numerals

__all__ = ["classify_numerals", "read_numerals"]
