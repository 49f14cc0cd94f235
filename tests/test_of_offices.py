"""Whom the prose of offices and portals tells of: sentences in, subjects out."""
import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "found"), [
    # a portal of the country is of no province
    ("中国西藏网报道，1至8月，全国公路建设完成投资17亿元。", ["中国"]),
    ("西藏报道，1至8月，西藏公路建设完成投资17亿元。", ["西藏"]),  # near miss
    # works that are counted are no one
    ("全国公路建设势头良好。年内建成的高速公路和国省干线公路项目超过270个，总里程8100公里。", ["中国", "中国"]),
    ("航道项目完成投资23亿元，为年计划的64%，同比增长31%。公路站场完成投资6亿元，为年计划的47%，同比增长5%。"
     "港口完成投资8亿元，为年计划的72%，同比增长16%。", [""] * 9),
    # where a school lies
    ("沧澜大学是一所公办综合性高等本科学校。学校位于古城所在地——湖北省荆州市中心城区，占地1730亩。", ["沧澜大学"]),
    ("沧澜大学迁入新校区。湖北省荆州市现有人口510万人。", ["荆州市"]),  # near miss
    # those who came there are the park's
    ("其中，沧澜工业园投资2亿元。三年来，入驻青岳高新区的科技公司达到85户。",
     ["沧澜工业园", "青岳高新区"]),
    ("青禾公司入驻云江经济开发区，产值90亿元。", ["青禾公司"]),  # near miss: it came there
    # who is ranked, behind what ranks it
    ("在中国县域活力测评中，婺源县位列第21位。", ["婺源县"]),
    ("青禾公司产值增长8%，江苏省位列第2。", ["青禾公司", "青禾公司"]),
    # brands are called by a province
    ("青禾公司去年获评湖南省名牌产品7个、湖南省老字号3个。", ["青禾公司", "青禾公司"]),
    ("湖南省有企业4家。", ["湖南省"]),  # near miss
    # 该项目 of a park that came there, 该镇 of the only town
    ("去年，江州市大力招商，使沧澜物流园区成功落户云江区。该项目用地320亩，在江州市规模最大。", ["沧澜物流园区"]),
    ("玉山县青岳镇坚持招商。\n该镇引进投资5亿元的防水布项目，签约江西沧澜科技。\n新增服务业221家。", ["防水布项目", "玉山县青岳镇"]),
    # towns of an encyclopedia, and words that are none
    ("【概况】庙镇位于云江岛西部，东边与青岳镇相邻。 庙镇行政区域面积为62平方公里。目前全镇拥有林地7亩。集镇共有商户158户。", ["庙镇"] * 3),
    ("全球经济回暖，订单增多。估计二季度全县出口7亿欧元。", [""]),
    # who reports to a congress, and what else the report names
    ("各位代表：\n现在，我代表青田县人民政府，向大会报告工作。\n我们获评浙江省强县。\n丽水至云江铁路开工，云江大桥通车。全年生产总值412亿元。", ["青田县"]),
    ("各位代表：\n受青田县人民政府委托，向大会报告计划。\n我们获评浙江省强县。\n全年生产总值412亿元。", ["青田县"]),
    # who is overtaken, kinds of boxes, and works that are yet to be built
    ("近两年浙江省出口统计\n年增16%，今年第2次超车江苏省\n11月出口640亿元。", ["浙江省"] * 2),
    ("港口处理9万个货柜。当中，载货货柜下跌12%。载货货柜中，抵港货柜下跌14%。", [""] * 3),
    ("青岳水泥在浙江省云和县投资建设三条日产3000吨熟料生产线。", ["云和县"] * 2),
    # a report of a district that is not named, with a work that is
    ("各位代表：\n我代表区政府报告工作。五年来，在区委领导下，全区产值均增长。\n青禾溶洞公园项目有序推进。\n12个行政村被评为电商村。", [""]),
])
def test_of_whom(text, found):
    assert [record.subject for record in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    # several parks told of together
    ("去年南科、中科与竹科等三个科学园区的产值合计3万亿元。\n半导体占园区营业额的66%。\n其中以竹科15%成长率最高，南科9%居次。",
     ["科学园区", "科学园区", "科学园区", "竹科", "南科"]),
    ("去年云江工业园区营业额逼近3万亿元。\n半导体占园区营业额的66%。\n三个科学园区去年成长23%。",
     ["云江工业园区", "云江工业园区", "云江工业园区", "科学园区"]),  # near miss: it tells of one
])
def test_parks_that_are_told_of_together(text, found):
    assert [record.subject.replace("学園區", "学园区") for record in extract(text)] == found


def test_the_country_of_the_lead_goes_before_a_body_named_once():
    text = "一季度，我国主要港口集装箱吞吐量完成7000万标箱。今天，有关部门公布数字。\n港口集装箱吞吐量中外贸4000万标箱。\n云江港领先，有5个港口超过300万标箱。"
    assert [r.subject for r in extract(text)][:2] == ["中国", "中国"]
    text = "一季度，云江港集装箱吞吐量完成700万标箱。今天，有关部门公布数字。\n港口集装箱吞吐量中外贸400万标箱。"
    assert [r.subject for r in extract(text)] == ["云江港", "云江港"]  # near miss
