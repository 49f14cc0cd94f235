"""Cells of tables: what is measured stands in the heads of row and column, the caption and the unit line."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.drafts import Draft
from corpus_tools.model import Numeral
from corpus_tools.split import Passage


def read_cells(passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft]) -> None:
    """Write into the drafts of table cells what their heads say."""
