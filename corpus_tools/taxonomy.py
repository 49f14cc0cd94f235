"""The taxonomy of indicators: from the text's own words to an id."""
from __future__ import annotations


def find_indicator_id(indicator: str, unit: str, kind: str) -> str | None:
    """The taxonomy's id of an indicator phrase, None where it has none."""
    return None
