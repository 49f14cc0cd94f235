"""Whom the prose of offices and portals tells of: sentences in, subjects out."""
import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "found"), [
    # a portal of the country is of no province
    ("中国西藏网报道，1至8月，全国公路建设完成投资17亿元。", ["中国"]),
    ("西藏报道，1至8月，西藏公路建设完成投资17亿元。", ["西藏"]),  # near miss
    # works that are counted are no one
    ("全国公路建设势头良好。年内建成的高速公路和国省干线公路项目超过270个，总里程8100公里。", ["中国", "中国"]),
    ("航道项目完成投资14亿元，为年计划的56%，同比增长57%。公路站场完成投资5亿元，为年计划的51%，同比增长8%。"
     "港口完成投资9亿元，为年计划的39%，同比增长11%。", [""] * 9),
    # where a school lies
    ("青禾大学是一所全日制多科性高等本科学校。学校位于名山所在地——江西省吉安市中心城区，占地面积2554亩。", ["青禾大学"]),
    ("青禾大学迁入新校区。江西省吉安市现有人口300万人。", ["吉安市"]),  # near miss
    # those who came there are the park's
    ("其中，沧澜工业园投资2亿元。五年来，入驻云江经济开发区的工业企业达到200户。",
     ["沧澜工业园", "云江经济开发区"]),
    ("青禾公司入驻云江经济开发区，产值90亿元。", ["青禾公司"]),  # near miss: it came there
    # who is ranked, behind what ranks it
    ("在中国中小城市潜力测评中，东海县位列第33位。", ["东海县"]),
    ("青禾公司产值增长8%，江苏省位列第2。", ["青禾公司", "青禾公司"]),
    # brands are called by a province
    ("青禾公司新增广东省名牌产品2个、广东省著名商标4个。", ["青禾公司", "青禾公司"]),
    ("广东省有企业4家。", ["广东省"]),  # near miss
    # 该项目 of a park that came there, 该镇 of the only town
    ("今年以来，江州市加强招商，使青禾物流园区成功落户云江区。该项目占地面积580亩，是江州市最大的项目。", ["青禾物流园区"]),
    ("玉山县青岳镇坚持招商。\n该镇引进投资5亿元的防水布项目，签约江西沧澜科技。\n新增服务业221家。", ["防水布项目", "玉山县青岳镇"]),
    # towns of an encyclopedia, and words that are none
    ("【概况】庙镇位于云江岛西部，东边与青岳镇相邻。 庙镇行政区域面积为95平方公里。目前全镇拥有林地3亩。集镇共有商户342户。", ["庙镇"] * 3),
    ("全球经济逐步转暖，出口好于预期。预计一季度全市外贸出口43亿美元。", [""]),
    # a report of a district that is not named, with a work that is
    ("各位代表：\n我代表区政府报告工作。五年来，在区委领导下，全区产值均增长。\n青禾溶洞公园项目有序推进。\n12个行政村被评为电商村。", [""]),
])
def test_of_whom(text, found):
    assert [record.subject for record in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    # several parks told of together
    ("去年竹科、南科及中科等三个科学园区的营业额逼近2万亿元。\n积体电路产业占园区总营业额的91%。\n其中以中科48%成长率最高，南科23%次之。",
     ["科学园区", "科学园区", "科学园区", "中科", "南科"]),
    ("去年云江工业园区营业额逼近2万亿元。\n积体电路产业占园区总营业额的91%。\n三个科学园区去年成长23%。",
     ["云江工业园区", "云江工业园区", "云江工业园区", "科学园区"]),  # near miss: it tells of one
])
def test_parks_that_are_told_of_together(text, found):
    assert [record.subject.replace("学園區", "学园区") for record in extract(text)] == found


def test_the_country_of_the_lead_goes_before_a_body_named_once():
    text = "上半年，我国规模以上港口货物吞吐量完成25亿吨。昨日，有关部门发布数据。\n港口货物吞吐量中内贸16亿吨。\n云江港居首，有13个港口超过5000万吨。"
    assert [r.subject for r in extract(text)][:2] == ["中国", "中国"]
    text = "上半年，云江港货物吞吐量完成25亿吨。昨日，有关部门发布数据。\n港口货物吞吐量中内贸16亿吨。"
    assert [r.subject for r in extract(text)] == ["云江港", "云江港"]  # near miss
