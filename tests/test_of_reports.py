"""What digests, flashes of figures and work reports write, in sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read(text: str, *keys: str) -> list:
    records = extract(text, date="2024-03-05")
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in records]


@pytest.mark.parametrize(("text", "found"), [
    # what was expected and what was before, of an index too
    ("德国4月制造业PMI终值48，预期48.4，前值47。", [(48, "actual", "制造业PMI终值"), (48.4, "forecast", "制造业PMI终值"), (47, "actual", "制造业PMI终值")]),
    ("法国2月服务业 PMI 51.3，低于前值51.9，高于预期的51。",
     [(51.3, "actual", "服务业PMI"), (51.9, "actual", "服务业PMI"), (51, "forecast", "服务业PMI")]),
    ("韩国2月出口额520亿美元，低于市场预期的530亿美元，前值为540亿美元。",
     [(52e9, "actual", "出口额"), (53e9, "forecast", "出口额"), (54e9, "actual", "出口额")]),
    # near misses: an edition, a gap to what was expected
    ("课程采用PMI 6版教材。", []),
    ("某集团营收增长9%，高于市场预期2个百分点。", [(9, "actual", "营收"), (2, "actual", "营收")]),
])
def test_what_was_expected_and_what_was_before(text, found):
    assert read(text, "value", "status", "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("日本1月核心CPI同比上涨2%，预期1.9%，前值2.3%。", ["change", "change", "change"]),
    ("英国1月零售销售环比下降0.5%，预期为增长0.2%，前值为下降3%。", [-0.5, 0.2, -3]),
    ("加拿大1月失业率5.7%，预期5.9%，前值5.8%。", ["ratio", "ratio", "ratio"]),
])
def test_a_change_expected_or_before_is_a_change(text, found):
    assert read(text, "value" if isinstance(found[0], float) else "kind") == found


@pytest.mark.parametrize(("text", "found"), [
    ("青田县工作报告\n在市委和县委的领导下，在县人大和县政协的支持下，全县产值20亿元。", ["青田县"]),
    ("在省、市和县域经济中，青田县产值20亿元。", ["青田县"]),
    ("安徽和县产值20亿元。", ["和县"]),  # near miss
])
def test_and_a_county_s_office_is_no_county(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # parts of roads, and parts of works told of behind them
    ("全市公路建设加快。其中，319国道青江段完成路基3公里，累计投资800万元；237省道云江东段完成桩基40根，桥梁完成立柱6根，承台2道。",
     ["319国道青江段"] * 2 + ["237省道云江东段"] * 3),
    ("国道G228线改建工程全长21公里，完成投资2亿元。", ["国道G228线改建工程"] * 2),
    ("今年，沧云高速青岳至云麓段完成投资3亿元，路基完成90%；云麓大桥完成桩基50根。", ["沧云高速青岳至云麓段"] * 2 + ["云麓大桥"]),
    # near misses: what lies beside a road, no part of it, a stage
    ("319国道沿线建成企业30家，319国道路段限速60公里。", ["", ""]),
    ("国家铁路货运进入新阶段，发送货物3亿吨。", ["中国"]),
    ("国道建设处于冲刺阶段，完成投资5亿元。", [""]),
])
def test_parts_of_roads_are_works(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # one office's place is what a text is about that names works in a list, behind its lead
    ("今年，广东省韶关市水利局推进水库工程26座，总投资8亿元。截至5月底，投资完成率达60%。\n目前，青岳水库、沧澜水库等已开工，云麓水库计划年内建成。",
     ["广东省韶关市水利局", "广东省韶关市水利局", "韶关市"]),
    # near miss: the work that the title tells of
    ("青岳水库开工\n今年，韶关市水利局推进水库建设。青岳水库总投资8亿元。", ["青岳水库"]),
])
def test_an_office_tells_of_its_place(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # a row of places, each with its number: a bare park among them, an everyday word behind another place, a county called by a numeral
    ("新签约项目数量依次为：昆山9个，太仓4个，高新区3个。", [("昆山", 9), ("太仓", 4), ("高新区", 3)]),
    ("新开工项目数量依次为：宜都8个，枝江、当阳0个；秭归3个，长阳、五峰1个。", [("宜都", 8), ("当阳", 0), ("秭归", 3), ("五峰", 1)]),
    # near misses: a count of parks, of machines
    ("苏州市有经开区5个，高新区3个。", [("苏州市", 5), ("苏州市", 3)]),
    ("昆山电机厂的设备，三台共5万元。", [("昆山电机厂", 3), ("昆山电机厂", 50000)]),
])
def test_a_row_of_places_with_a_number_each(text, found):
    assert [(r.subject, r.value) for r in extract(text, date="2024-03-05")] == found
    assert not any(r.indicator in ("当阳", "五峰") for r in extract(text, date="2024-03-05"))


@pytest.mark.parametrize(("text", "found"), [
    # a year's plan is a target, what is done of it is not
    ("苏州市重点项目30个，年度计划投资20亿元，1至6月完成投资12亿元。", ["actual", "target", "actual"]),
    ("苏州市重点项目30个，年度投资计划20亿元，已完成12亿元。", ["actual", "target", "actual"]),
    ("苏州市去年完成年度计划投资20亿元的110%。", ["target", "actual"]),
    ("苏州市去年超额完成年度投资计划20亿元。", ["actual"]),  # near miss
])
def test_what_a_year_s_plan_says_is_a_target(text, found):
    assert read(text, "status") == found


@pytest.mark.parametrize(("text", "found"), [
    # shares of the amounts, not of those who have them
    ("苏州市分行业看，11个农业项目完成投资5亿元，87个交通项目完成投资15亿元，70个水利项目完成投资32亿元，分别占年计划的49%、50%、40%。",
     [("苏州市", "完成投资")] * 3),
    ("苏州市新增企业20家、产值3亿元，分别增长10%、20%。", [("苏州市", "新增企业"), ("苏州市", "产值")]),  # near miss
])
def test_a_row_of_shares_is_of_the_amounts(text, found):
    assert [(r.subject, r.indicator) for r in extract(text, date="2024-03-05") if r.unit == "percent"] == found
