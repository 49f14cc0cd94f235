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
    ("全市公路建设加快。其中，319国道青江段完成路基7公里，累计投资900万元；237省道云江东段完成桩基40根，桥梁完成墩柱9根，系梁4道。",
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
    ("新开工项目数量依次为：长阳8个，秭归、当阳0个；宜都3个，兴山、五峰1个。", [("长阳", 8), ("当阳", 0), ("宜都", 3), ("五峰", 1)]),
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


@pytest.mark.parametrize(("text", "found"), [
    # what is done to so much of the staff or the price
    ("华岳集团宣布裁员20%，计划加薪5%。", [("裁员", "actual"), ("加薪", "target")]),
    ("华岳集团本周将宣布裁员12%。", [("裁员", "target")]),
    ("华岳集团计划裁员8200人。", [("裁员", "target")]),
    # how a sum has grown, or passed a mark
    ("苏州市一般公共预算收入3亿元，自然增幅2%。", [("一般公共预算收入", "actual"), ("一般公共预算收入", "actual")]),
    ("某部印发《水泥行业工作方案（2031—2032年）》，其中提到，产量年均增长4%左右。", [("产量", "target")]),
    ("某市出台《招商意见》，提出10条措施，给予6%的补助。", [("提出措施", "actual"), ("补助", "actual")]),  # near miss
    ("苏州市进出口历史性地突破2000亿元。", [("进出口", "actual")]),
    ("苏州市人口自然增长率为2%。", [("人口自然增长率", "actual")]),  # near miss
])
def test_what_a_share_or_a_mark_is_of(text, found):
    assert read(text, "indicator", "status") == found


@pytest.mark.parametrize(("text", "found"), [
    # kinds of land with their areas are no parks
    ("青田县工作报告\n全县改造农田3万亩，补充耕地800亩，新增标准化示范基地2000亩、生态茶园1000亩。", ["青田县"] * 4),
    ("江州招商\n其中：青禾创意园2万平方、沧澜动漫城3万平方、云麓新天地5万平方。", ["青禾创意园", "沧澜动漫城", "云麓新天地"]),  # near miss
    ("青禾机器人完成1亿美元A轮融资，沧澜负责人完成采访。", ["青禾机器人"]),
])
def test_kinds_of_land_are_no_parks(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("2023年，苏州市收入4亿元，年均增长35%，高出“十三五”期间增幅14个百分点。工业投资5亿元。", ["2023"] * 4),
    ("欧元区2021年12月景气指数为115.3，创去年5月来新低，预期116，前值117.5。", ["2021-12"] * 3),
    ("2023年前10个月，苏州市提前2个月完成任务，出口27亿元。", ["2023-01/2023-10"]),
    ("2023年前2个月，苏州市出口27亿元。", ["2023-01/2023-02"]),  # near miss
])
def test_what_is_compared_with_is_not_when_it_was(text, found):
    assert read(text, "period") == found


@pytest.mark.parametrize(("text", "found"), [
    # behind the time or the task
    ("青田县完成投资5亿元，占年度计划的45%，欠序时进度5个百分点。", [("完成投资", -5, "ratio")]),
    ("青田县工业增加值增长3%，欠市级确保目标任务（6亿元）2个百分点。", [("工业增加值", -2, "ratio")]),
    ("青田县欠发达地区比重下降2个百分点。", [("欠发达地区比重", -2, "change")]),  # near miss
])
def test_what_is_behind_its_task(text, found):
    assert [(r.indicator, r.value, r.kind) for r in extract(text, date="2024-03-05") if r.unit == "percentage_point"] == found


@pytest.mark.parametrize(("text", "found"), [
    # rates shared out among those of a list with a number each
    ("全市新开工项目120个，其中：吴江区30个、昆山市45个、太仓市45个，开工率分别为60%、75%、80%。", ["吴江区", "昆山市", "太仓市"]),
    ("吴江区开工30个，昆山市开工45个，开工率分别为60%、75%。", ["吴江区", "昆山市"]),
    ("吴江区开工30个、竣工20个，开工率和竣工率分别为60%、75%。", ["吴江区", "吴江区"]),  # near miss
    # a district that the title calls by an everyday word
    ("2019年上半年郊区工业运行情况\n1至6月，辖区工业产值增长3%。区属工业增长5%。", ["郊区", "郊区"]),
    ("老城区改造提速\n辖区改造率达90%。", [""]),  # near miss
])
def test_whose_rates_these_are(text, found):
    assert [r.subject for r in extract(text, date="2024-03-05") if r.unit == "percent"] == found


@pytest.mark.parametrize(("text", "found"), [
    # members that are measures as they stand; what rose since follows the row before
    ("苏州市工业应税销售、工业用电量分别增长11%和2%。", ["工业应税销售", "工业用电量"]),
    ("苏州市在线旅游门票、在线文娱销售额分别增长27%和6%。", ["在线旅游门票销售额", "在线文娱销售额"]),  # near miss
    ("苏州市工业增加值、产值分别增长7%和10%，较一季度分别提升6个和11个百分点。", ["工业增加值", "产值"] * 2),
    # what was set right, and the middle of what was expected
    ("美国7月贸易额78亿美元，前值由60亿美元修正为59亿美元。", ["贸易额"] * 3),
    ("日本3月零售销售上升2%，市场预估中值为上升1%。", ["零售销售", "零售销售"]),
])
def test_what_rows_and_flashes_measure(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("苏州市规上工业增加值增长8%，分别高出全国（5.9%）、全省（6.4%）平均水平2个和1.6个百分点。",
     [("苏州市", "change"), ("中国", "change"), ("江苏省", "change"), ("苏州市", "ratio"), ("苏州市", "ratio")]),
    ("公路建设进展\n国省干线完成投资42亿元，农村公路完成投资15亿元。", [("", "level")] * 2),  # kinds of roads are no names
])
def test_whose_mean_it_is(text, found):
    assert read(text, "subject", "kind") == found


@pytest.mark.parametrize(("text", "found"), [
    # companies called by a Latin word
    ("据报道，Veltrix估值达600亿美元，Orvexa第二季度营收增长12%。", ["Veltrix", "Orvexa"]),
    ("Veltrix计划裁员5%，年化收入达100亿美元。", ["Veltrix", "Veltrix"]),
    # near misses: an indicator, what is used or sold
    ("昆山GDP增长5%，App用户3亿，Token用量增长30%，企业融资5亿元。", ["昆山"] * 4),
])
def test_companies_called_by_a_latin_word(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # a digest that opens with its contents is about none of its places
    ("新闻联播文字稿\n本期节目主要内容：\n1.我国物流保持增长；\n2.成都推出22条举措；\n我国物流保持增长\n今年，我国物流总额115万亿元。\n"
     "端午假期500万人次出入境\n成都推出22条举措\n成都市推出22条举措，商店增至1600家。",
     ["成都", "中国", "中国", "成都", "成都市", "成都市"]),
    ("成都推出22条举措\n我国入境游升温。成都市推出22条举措，商店增至1600家。接待游客500万人次。", ["成都市"] * 4),  # near miss
])
def test_a_digest_is_of_the_country(text, found):
    assert [subject.removesuffix("市") for subject in read(text, "subject")] == [subject.removesuffix("市") for subject in found]
