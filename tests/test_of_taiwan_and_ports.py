"""Texts of Hong Kong, Macau and Taiwan: whom and when they speak of."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def test_where_visitors_come_from_is_not_what_a_text_is_about():
    text = ("跳過導航\n\n二零一二年五月旅客數目\n\n統計暨普查局資料顯示，今年五月旅客有120,300人次。中國大陸及日本旅客分別佔28.0%及8.3%。"
            "今年首五個月旅客共680,000人次，主要來自中國台灣及韓國。")
    found = extract(text)
    assert [r.subject for r in found] == ["澳門"] * 4
    assert [r.period for r in found] == ["2012-05", "2012-05", "2012-05", "2012-01/2012-05"]


def test_science_parks_and_companies_of_taiwan_in_their_short_forms():
    text = "川科營業額成長\n今（111）年1-4月川科產業營業額達48億元，成長12%。川科管理局表示，川科出口額30億元。"
    assert [(r.subject, r.unit, r.period[:4]) for r in extract(text)][:2] == [("川科", "TWD", "2022"), ("川科", "percent", "2022")]
    text = "晶片大廠沧澜上半年營收達80億元，年增5%。法人看好沧澜，預估全年營收成長一成。"
    assert [r.subject for r in extract(text)][:2] == ["沧澜"] * 2



@pytest.mark.parametrize("text, found", [
    ("108年6月產值統計\n6月製造業產值為20億元。綜計第2季產值為60億元。", ["2019-06", "2019-Q2"]),
    ("8月3日舉行的2021雲江產業大會上，12個項目簽約。", ["2021-08-03"]),
    ("云江高新区2030年发展规划\n今年五月产值5亿元。", [""]),  # a plan's title tells no year of what is done
])
def test_a_title_tells_the_year_where_the_text_states_none(text, found):
    assert [r.period for r in extract(text)] == found
