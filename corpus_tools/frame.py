"""Observations as a pandas table: one row a stated quantity, columns as in the record."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from corpus_tools.model import Observation
from corpus_tools.output import COLUMNS, to_row

if TYPE_CHECKING:
    import pandas as pd

_FLOATS = ("value", "value_max", "low", "high", "confidence")
_INTEGERS = ("article", "start", "end")


def to_frame(observations: Iterable[Observation]) -> pd.DataFrame:
    """A table of observations, a row each, in the order given; needs pandas (the extra ``[frame]``).

    Numbers are float64 (missing: NaN), ``page`` is a nullable Int64, ``flags`` one string with the flags parted by
    spaces; every other column is text, missing where the record has none.

    >>> from corpus_tools import extract
    >>> to_frame(extract("2023年全区实现工业总产值50亿元。"))[["text", "value", "unit"]].values.tolist()
    [['50亿元', 5000000000.0, 'CNY']]
    """
    try:
        import pandas as pd
    except ImportError as error:
        raise RuntimeError("to_frame needs pandas: pip install 'park-corpus[frame]'") from error
    rows = [to_row(o) for o in observations]
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    for column in _FLOATS:
        frame[column] = frame[column].astype("float64")
    for column in _INTEGERS:
        frame[column] = frame[column].astype("int64")
    frame["page"] = frame["page"].astype("Int64")
    frame["flags"] = [" ".join(row["flags"]) for row in rows]
    return frame
