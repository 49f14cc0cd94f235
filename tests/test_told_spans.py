"""So many years that a text has named before: 五年累计 behind “十三五”期间, 五年间 behind a year."""
from __future__ import annotations

import pytest

from corpus_tools.observations import extract


@pytest.mark.parametrize(("text", "periods"), [
    ("“十三五”期间，产值年均增长8%，2020年达到30亿元。五年累计引进企业76家。", ["2016/2020", "2020", "2016/2020"]),
    ("“十三五”期间，产值突破50亿元，五年间引进企业76家。", ["2016/2020", "2016/2020"]),
    ("“十三五”期间，产值突破50亿元。三年累计引进企业76家。", ["2016/2020", ""]),
    ("2026年1月10日\n五年累计引进企业76家。", ["2021/2025"]),
    ("2026年1月10日\n三年累计引进企业76家，产值5亿元。", ["2023/2025", "2023/2025"]),
    ("2026年1月10日\n全年累计引进企业76家。", ["2025"]),
    ("2026年1月10日\n第三年累计引进企业76家。", ["2026-01"]),
])
def test_so_many_years(text, periods):
    assert [record.period for record in extract(text)] == periods
