"""Pages of Hong Kong, Macau and Taiwan: whose page it is, plants and groups, headlines, counts in two places."""
from __future__ import annotations

import pytest

from corpus_tools import extract


@pytest.mark.parametrize("text, subjects", [
    ("統計局數字反映，本年3月隨團旅客為14.6萬人次。內地團客（8.1萬人次）減少2%，香港團客（2.6萬人次）增加5%。3月底全澳有81間酒店。"
     "香港住客（1.5萬人次）增加6%。", ["澳門"] * 6 + ["香港"] * 2),
    ("今年3月訪客為14.6萬人次。3月底全港有81間酒店。澳門住客（1.5萬人次）增加6%。", ["香港"] * 2 + ["澳門"] * 2),
    ("首三季酒店住客共52萬人次。", [""]),
    ("青沧三季酒店去年營收3億元。", ["青沧三季酒店"]),  # near miss
])
def test_whose_page_of_guests_it_is(text, subjects):
    assert [r.subject for r in extract(text)] == subjects


@pytest.mark.parametrize("text, found", [
    ("截至2019年3月止半年度，集團銷售額減少3%至8億元。（一）香港：銷售額增加4%。（二）於3月31日，集團於中國內地、香港及澳門經營27間食肆，集團之現金為3億元。",
     ["", "", "香港", "", ""]),
    ("本公司於香港及澳門經營23間店。", [""]),
    ("沧澜集團公布業績。集團於香港及澳門經營23間店。", ["沧澜集團"]),  # near miss: named
])
def test_groups_that_nobody_names_are_not_where_they_work(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("沧澜紡織有限公司青岳廠前日上梁，新北市長到場。青岳廠斥資七億興建，地上六層、地下三層。",
     [("沧澜紡織有限公司", "斥資"), ("沧澜紡織有限公司", "地上"), ("沧澜紡織有限公司", "地下")]),
    ("沧澜紡織有限公司投資三億元設廠，耗資兩億元興建倉庫。", [("沧澜紡織有限公司", "投資"), ("沧澜紡織有限公司", "耗資")]),
    ("沧澜紡織有限公司投資金額三億元。", [("沧澜紡織有限公司", "投資金額")]),  # near miss
])
def test_plants_and_what_is_spent_on_them(text, found):
    assert [(r.subject, r.indicator) for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("沧澜園區7月出口額 比去年同月成長38%\n\n沧澜園區今天公布。", [("38%", "出口額")]),
    ("沧澜電子3月營收 月增12% 年減3%\n\n沧澜電子今天公布。", [("12%", "營收"), ("3%", "營收")]),
    ("云江高新区前三季度进出口 同比增长27%\n\n云江高新区今天公布。", [("27%", "进出口")]),
    ("沧澜園區擴建 年增三百人\n\n沧澜園區今天公布。", [("三百人", "人员")]),  # near miss: no rate
])
def test_headlines_part_a_measure_from_its_growth(text, found):
    assert [(r.text, r.indicator) for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("公司目前在江州、云江各有一個零件廠。", [("一個", "零件廠")]),
    ("沧澜集团在江州、云江各设一座研发中心。", [("一座", "研发中心")]),
    ("兩廠各有一個特點，各有一套辦法。", []),  # near misses
    ("云江園區成立逾半世紀，廠商84家。", [("84家", "廠商")]),
    ("云江園區逾半廠商獲獎。", [("逾半", "廠商")]),  # near miss
])
def test_one_in_each_place_and_half_a_century(text, found):
    assert [(r.text, r.indicator) for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("沧澜園區營業額182億元。出口額方面，10月為74億元，年減2%。", ["營業額", "出口額", "出口額"]),
    ("沧澜園區營業額182億元。在廠商家數部分，年底為30家。", ["營業額", "廠商家數"]),
    ("沧澜園區營業額182億元。技術方面，今年為3億元。", ["營業額", "營業額"]),  # near miss: no measure
    ("沧澜園區出口產業以紡織居冠、食品加工次之、橡膠第三。", ["出口產業"] * 2),
    ("沧澜園區以產值居全國首位。", ["產值"]),  # near miss
    ("首先是人才，其次，第三，還有資金。", []),
    ("沧澜公司改造產線，料可增加約8%的毛利，提升20%的效率。", ["毛利", "效率"]),
    ("沧澜公司出口增加5%的比率。", ["出口"]),  # near miss
    ("沧澜縣民國一百零三年工廠數1,560家，至一百一十三年已成長為2,240家。", ["工廠數"] * 2),
    ("沧澜園二零二二／二三年度總收入4億元。", ["總收入"]),
])
def test_what_is_measured_there(text, found):
    assert [r.indicator for r in extract(text)] == found


def test_years_of_the_republic_in_words():
    text = "沧澜縣民國一百零三年工廠數1,560家，至一百一十三年已成長為2,240家。"
    assert [r.period for r in extract(text)] == ["2014", "2024"]
    assert [r.period for r in extract("沧澜大學創立一百一十三年，有學生1,560人。")] == [""]  # near miss: how long


def test_trillions_without_their_unit():
    assert [(r.value, r.status) for r in extract("沧澜園區年產值上看3兆\n沧澜管理局前日說明。")] == [(3_000_000_000_000, "forecast")]


@pytest.mark.parametrize("text, subjects", [
    ("沧澜控股公布業績\n集團收益為45億元。本港零售業務收益佔集團總收益六成，內地業務收益上升5%。", ["沧澜控股"] * 3),
    ("青禾能源今日宣布，案場商轉。青禾能源目前全臺已併網案場共37座。", ["青禾能源"]),
    ("青禾能源今日宣布，案場商轉。香港失業率為3%。", ["香港"]),  # near miss
])
def test_where_a_company_works_is_no_subject(text, subjects):
    assert [r.subject for r in extract(text)] == subjects


def test_lines_on_newsletters_are_no_text():
    text = "沧澜電子營收5億元。\n\n電子報《青禾晚訊》歡迎訂閱 每天掌握6則要聞只需8分鐘\n請輸入格式無誤的信箱\n\n沧澜電子員工30人。"
    assert [r.text for r in extract(text)] == ["5億元", "30人"]
