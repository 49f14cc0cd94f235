"""When a quantity holds, and whether it is done, expected or aimed at."""

from __future__ import annotations

from corpus_tools.times.find import Time, find_times
from corpus_tools.times.time_parts import join_months, join_period

__all__ = ["Time", "find_times", "join_months", "join_period"]
