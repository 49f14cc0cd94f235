"""News posts and bulletins of the mainland: growth beside that of others, accounts of a year, visits, what was done by a day."""
from __future__ import annotations

import pytest

from corpus_tools.model import Document, Observation
from corpus_tools.pipeline import read_reading


def read_records(text: str) -> list[Observation]:
    return read_reading(Document("x.txt", text)).observations


@pytest.mark.parametrize(("text", "expected"), [
    ("合肥市GDP达1.3万亿元，同比增长4%，增速高于合肥今年一季度的2%，也高于安徽省同期的1.5%，全国的2.5%。",
     [("change", "合肥市"), ("change", "合肥市"), ("change", "安徽省"), ("change", "中国")]),
    ("芜湖市进出口128亿元，同比增长5.7%，低于铜陵的6.3%，高于安庆的5.2%。", [("change", "芜湖市"), ("change", "铜陵"), ("change", "安庆")]),
    ("芜湖市工业投资增长5.7%，低于铜陵的6.3%、安庆的6.2%。", [("change", "芜湖市"), ("change", "铜陵"), ("change", "安庆")]),
    ("芜湖市工业投资增长5.7%，比铜陵（4.9%）、安庆（4.1%）高。", [("change", "芜湖市"), ("change", "铜陵"), ("change", "安庆")]),
    ("合肥市城镇化率84%，高于全国的65%，也高于安徽省的61%。", [("ratio", "合肥市"), ("ratio", "中国"), ("ratio", "安徽省")]),
    ("芜湖市汽车产量80万辆，增长12%，超过全省的40%。", [("change", "芜湖市"), ("ratio", "芜湖市")]),  # near miss: a part of the whole
    ("芜湖市税收增长12%，占全市的40%，比去年的35%高。", [("change", "芜湖市"), ("ratio", "芜湖市"), ("ratio", "芜湖市")]),
    ("芜湖市GDP增长10.2%，铜陵市8.1%，安庆市则为7.5%。", [("change", "芜湖市"), ("change", "铜陵市"), ("change", "安庆市")]),
    ("芜湖市城镇化率70%，铜陵市65%。", [("ratio", "芜湖市"), ("ratio", "铜陵市")]),  # near miss
])
def test_growth_of_others(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(r.kind, r.subject) for r in read_records(text) if r.unit == "percent"] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("GDP增速方面，芜湖市10.2%，铜陵市8.1%。", [("change", "GDP增速"), ("change", "GDP增速")]),
    ("GDP增速前三位是芜湖市10.2%、铜陵市8.1%、安庆市7%。", [("change", "GDP增速")] * 3),
    ("全省16个市中，芜湖市以10.2%的增速居首，铜陵市8.1%次之。", [("change", "增速"), ("change", "增速")]),
    ("城镇化率方面，芜湖市72%，铜陵市65%。", [("ratio", "城镇化率"), ("ratio", "城镇化率")]),  # near miss
])
def test_what_the_growth_is_of(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(r.kind, r.indicator) for r in read_records(text) if r.unit == "percent"] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("安徽省15个县GDP增速高于全省，其中芜湖最快，达7.9%。", ["安徽省", "芜湖"]),
    ("安徽省新增企业300家，其中合肥市最多，达80家，增长20%。", ["安徽省", "合肥市", "合肥市"]),
    ("芜湖市产值300亿元，全省领先，增长5%。", ["芜湖市", "芜湖市"]),  # near miss
    ("安徽省增速加快，芜湖、铜陵分别增长8%和7%，列第二、第三位。", ["芜湖", "铜陵", "芜湖", "铜陵"]),
    ("芜湖、铜陵产值分别为8亿元和7亿元，比沧澜集团的9亿元少。", ["芜湖", "铜陵", "沧澜集团"]),
])
def test_whose_it_is_among_several(text: str, expected: list[str]) -> None:
    assert [r.subject for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("2031年3月25日消息。2030年年报显示，沧澜公司营收29亿元，同比增长22%。", ["2030", "2030"]),
    ("据2030年年报，沧澜公司营收86亿元。2031年一季报显示，公司营收24亿元。", ["2030", "2031-Q1"]),
    ("《芜湖市2019年国民经济和社会发展统计公报》显示，年末常住人口370万人。", ["2019-12"]),
    ("据《芜湖市2019年统计公报》，全市GDP3618亿元。", ["2019"]),
    ("沧澜公司2030年年报显示，营收30亿元。今年一季度，公司营收8亿元。", ["2030", "2031-Q1"]),
    ("芜湖市印发《2020年统计公报》，印制300册。", [""]),  # near miss: the thing itself
])
def test_an_account_is_of_its_year(text: str, expected: list[str]) -> None:
    assert [r.period for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("岚瑞机械三季报显示，公司营收18.6亿元。", ["岚瑞机械"]),
    ("在恒锐精工，他了解到企业订单增长40%。在青岚轴承，一排排机器轰鸣，日产轴承3万套。", ["恒锐精工", "青岚轴承"]),
    ("在新能源汽车，企业研发投入3亿元。最新年报显示，利润2亿元。", ["", ""]),  # near misses
])
def test_companies_that_report_or_are_visited(text: str, expected: list[str]) -> None:
    assert [r.subject for r in read_records(text)][-len(expected):] == expected


@pytest.mark.parametrize(("text", "status"), [
    ("至11月25日，长丰县2014年草莓收购全面结束，共收购6.5万吨。", "actual"),
    ("至12月31日，长丰县2014年要收购草莓6.5万吨。", "target"),  # near miss
])
def test_what_was_done_by_a_day(text: str, status: str) -> None:
    assert [r.status for r in read_records(text)] == [status]


@pytest.mark.parametrize(("text", "expected"), [
    ("长丰县青岳镇人民政府关于2022年工作的总结\n今年以来，我镇实施项目32个。新建农田4500亩。", ["长丰县青岳镇", "长丰县青岳镇"]),
    ("去年，长丰县杨村镇收入2.3亿元，全镇民宿42家。", ["长丰县杨村镇", "长丰县杨村镇"]),
    ("长丰县人民政府关于2022年工作的总结\n今年以来，我县实施项目32个。", ["长丰县"]),  # near miss
    ("长丰县农民专业合作社发展到780家，家庭农场320家。", ["长丰县", "长丰县"]),
    ("长丰县绿岚种植专业合作社流转土地780亩。", ["长丰县绿岚种植专业合作社"]),  # near miss
    ("小额贷款公司全国共有8600家，贷款余额9600亿元；其中江苏630家、安徽540家。", ["中国", "中国", "江苏", "安徽"]),
    ("沧澜集团在全国共有门店300家。", ["沧澜集团"]),  # near miss
])
def test_whose_town_or_nation(text: str, expected: list[str]) -> None:
    assert [r.subject for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("各市固定资产投资增速：芜湖12.4%，铜陵11.9%，安庆-2.1%，全省平均7.6%。", [12.4, 11.9, -2.1, 7.6]),
    ("产品结构：轴承-12%，齿轮-8%。", [12, 8]),  # near miss: a dash behind a label
])
def test_a_list_of_growth(text: str, expected: list[float]) -> None:
    assert [r.value for r in read_records(text)] == expected
    assert {r.kind for r in read_records(text)} == {"change" if -2.1 in expected else "ratio"}


@pytest.mark.parametrize(("text", "expected"), [
    ("芜湖港吞吐量首次月度突破400万吨，达412万吨。", ["吞吐量", "吞吐量"]),
    ("长丰县带动320户村民人均增收5000元，吸引1200户户均增收3100元。", ["村民", "人均增收", "", "户均增收"]),
    ("安徽省接待268万人次，实现旅游收入16亿元，分别增长23%和29%。", ["接待", "旅游收入", "接待", "旅游收入"]),
])
def test_measures_of_news(text: str, expected: list[str]) -> None:
    assert all(want in got for want, got in zip(expected, [r.indicator for r in read_records(text)], strict=True))


def test_a_few_points_more() -> None:
    assert [(r.value, r.bound, r.unit) for r in read_records("青岳镇税收增长12%，比全县平均高4个多百分点。")][1:] == [(4, ">", "percentage_point")]


@pytest.mark.parametrize(("text", "status"), [
    ("三次产业占比由2015年的三成、四成调整为2020年的四成、五成，服务业占比提高7个百分点。", "actual"),
])
def test_what_it_has_turned_to(text: str, status: str) -> None:
    assert {r.status for r in read_records(text)} == {status}


@pytest.mark.parametrize(("text", "expected"), [
    ("长丰县青岳村村民陈华强家去年种植草莓18亩，卖了4.6万元。像他家一样，全村312户种草莓2600亩。", ["陈华强", "陈华强", "长丰县青岳村", "长丰县青岳村"]),
    ("种粮大户孙长顺今年流转土地320亩，亩产620公斤。", ["孙长顺", "孙长顺"]),
    ("长丰县脱贫户张国庆去年靠养羊收入5万多元。", ["张国庆"]),
    ("长丰县村民陈华强说，去年全县种草莓800亩。", ["长丰县"]),  # near misses: he tells of others, and no one is named
    ("长丰县农户高效种植示范区2个，培育种粮大户320户。", ["长丰县", "长丰县"]),
])
def test_what_a_householder_grows_is_his(text: str, expected: list[str]) -> None:
    assert [r.subject for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("1月，安徽省工业增加值增长6.1%。分市看，合肥增长11.4%、芜湖9.7%；从行业看，石化、装备两大行业分别增长8.9%、12.1%。",
     ["安徽省", "合肥", "芜湖", "安徽省", "安徽省"]),
    ("1月，安徽省产值61亿元。分市看，合肥完成12亿元，芜湖完成9亿元，分别增长25%和14%。", ["安徽省", "合肥", "芜湖", "合肥", "芜湖"]),  # near miss
    ("长丰县发展苗木基地2000亩，建设现代农业产业园3个。", ["长丰县", "长丰县"]),
    ("长丰县水湖蔬菜基地占地500亩。", ["长丰县水湖蔬菜基地"]),  # near miss
])
def test_another_view_of_the_whole(text: str, expected: list[str]) -> None:
    assert [r.subject for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("2018年的成绩单\n2018年，芜湖市出口8亿元，由上年下降12.7%转为增长19.6%。", ["2018", "2017", "2018"]),
    ("至1998年末，芜湖市企业达187家，比1997年增长33%。", ["1998-12", "1998-12"]),
])
def test_the_year_before_the_turn(text: str, expected: list[str]) -> None:
    assert [r.period for r in read_records(text)] == expected
    assert {r.status for r in read_records(text)} == {"actual"}


def test_the_highest_and_the_lowest() -> None:
    records = read_records("增速最高的是湖北（12.9%），最低的是河南（6.3%）；城镇化率最高的是广东（74%），最低的是云南（51%）。")
    assert [(r.kind, r.subject, r.indicator) for r in records] == [
        ("change", "湖北", "增速"), ("change", "河南", "增速"), ("ratio", "广东", "城镇化率"), ("ratio", "云南", "城镇化率")]


def test_from_its_heyday() -> None:
    assert [r.indicator for r in read_records("温州打火机企业从鼎盛时的3000多家减至100家。")] == ["打火机企业", "打火机企业"]


@pytest.mark.parametrize(("text", "expected"), [
    ("芜湖市进出口5.6亿美元，增长41%，增幅列全省第二，仅次于铜陵（58%）。", [("change", "芜湖市"), ("change", "铜陵")]),
    ("19个省份出口增长，海南（67%）、西藏（55%）居前三。", [("change", "海南"), ("change", "西藏")]),
    ("企业利润增长，青岚集团（30%）占比提高。", [("ratio", "青岚集团")]),  # near miss
])
def test_growth_in_brackets(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(r.kind, r.subject) for r in read_records(text) if r.unit == "percent"] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("25家央企与安徽签署协议71个，总金额286亿元，其中合肥签约29个。", ["安徽", "安徽", "安徽", "合肥"]),
    ("青岚集团与安徽签署协议，总投资28亿元。", ["青岚集团"]),  # near miss
    ("芜湖港吞吐量3.2亿吨，在全国主要港口中排名第9位，集装箱吞吐量58万标箱。", ["芜湖港", "芜湖港", "芜湖港"]),
    ("安徽电力交易中心数据显示，全省交易电量486亿千瓦时。", ["安徽"]),
    ("老河口市大仙桃种植4.5万亩。", ["老河口市"]),
])
def test_who_meets_and_is_ranked(text: str, expected: list[str]) -> None:
    assert [r.subject for r in read_records(text)] == expected


def test_so_much_more_lent() -> None:
    assert [(r.kind, r.indicator) for r in read_records("长丰县发放贷款8460万元，同比多发放1230万元。")] == [
        ("level", "发放贷款"), ("change", "发放贷款")]


@pytest.mark.parametrize(("text", "expected"), [
    ("芜湖市GDP增长5.2%，全年预期目标5.5%左右。", [("change", "actual", 5.2), ("change", "target", 5.5)]),
    ("芜湖市GDP增长5.2%，低于全年6%的预期目标。", [("change", "actual", 5.2), ("change", "target", 6)]),
    ("芜湖市失业率3.2%，低于全年4.5%的控制目标。", [("ratio", "actual", 3.2), ("ratio", "target", 4.5)]),  # near misses
    ("芜湖市GDP增长5.2%，低于全省0.8个百分点。", [("change", "actual", 5.2), ("ratio", "actual", -0.8)]),
])
def test_growth_aimed_at(text: str, expected: list[tuple[str, str, float]]) -> None:
    assert [(r.kind, r.status, r.value) for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("第七次全国人口普查显示，芜湖市常住人口364万人，与2010年第六次人口普查的226万人相比，增加138万人。", ["2020", "2010", "2020"]),
    ("根据第四次全国经济普查，芜湖市法人单位6.8万个。", ["2018"]),
    ("第三次会议后，芜湖市签约项目32个。", [""]),  # near miss
])
def test_a_census_has_its_year(text: str, expected: list[str]) -> None:
    assert [r.period for r in read_records(text)] == expected


def test_a_place_among_so_many_cities() -> None:
    records = read_records("芜湖市GDP4741亿元，逼近镇江（5264亿元），在长三角41城中列第20位。")
    assert [(r.subject, r.indicator) for r in records if r.unit != "count"] == [("芜湖市", "GDP"), ("镇江", "GDP"), ("芜湖市", "GDP")]


@pytest.mark.parametrize(("text", "expected"), [
    ("2010年，芜湖市单位能耗下降9.43%，“十一五”累计下降38.2%。", [("单位能耗", "2010"), ("单位能耗", "2006/2010")]),
    ("截至今年6月，芜湖市企业249家，比2020年底增长4.5倍。", [("企业", "2021-06"), ("企业", "2021-06")]),
])
def test_years_of_a_plan_and_of_a_base(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(r.indicator, r.period) for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("赣榆区石桥镇海鲜电商去年销售额突破8亿元，快递单量3200万件。", ["赣榆区石桥镇", "赣榆区石桥镇"]),
    ("长丰县特色镇12个，长丰县重点镇产值3亿元。", ["长丰县", "长丰县"]),  # near miss
    ("仁怀市白酒产值1250亿元，其中青岚集团占比超过八成；白酒产业税收达95亿元。", ["仁怀市", "青岚集团", "仁怀市"]),
])
def test_towns_of_everyday_words_and_parts_of_a_sum(text: str, expected: list[str]) -> None:
    assert [r.subject for r in read_records(text)] == expected


def test_from_the_view_of_a_measure() -> None:
    records = read_records("三省一季度GDP增速安徽最高，为5.2%。从总量看，江苏6562亿元，安徽3238亿元。")
    assert [(r.subject, r.indicator) for r in records][1:] == [("江苏", "总量"), ("安徽", "总量")]


@pytest.mark.parametrize(("text", "expected"), [
    ("7月10日，“投资铜陵”深圳推介会举行，签约项目23个，合同引资158亿元。", ["铜陵", "铜陵"]),
    ("11月9日，“投资安徽·共赢未来”推介会在杭州举行，签约64个项目。", ["安徽"]),
    ("“合肥号”班列在深圳展出，参观人数2300人。", ["“合肥号”"]),  # near miss: a name in quotation marks
    ("合肥高新区专利350件，是全国的15倍、全省的14倍。", ["合肥高新区"] * 3),
    ("长丰县6家企业参展，拿回订单1.2亿元。", ["长丰县", "长丰县"]),
])
def test_whose_meeting_it_is(text: str, expected: list[str]) -> None:
    assert [r.subject for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("蚌埠市住建局：1—5月商品房销售面积132万平方米，下降18.2%。", ["蚌埠市", "蚌埠市"]),
    ("据蚌埠市市场监管局通报，抽检食品132批次。", ["蚌埠市"]),
    ("记者从蚌埠市科技局获悉，青岚集团完成融资1.5亿元。", ["青岚集团"]),  # near miss
])
def test_the_figures_of_an_office_are_its_place_s(text: str, expected: list[str]) -> None:
    assert [r.subject for r in read_records(text)] == expected


def test_sum_and_growth_are_ranked() -> None:
    assert [r.indicator for r in read_records("芜湖市出口增长9%，总量和增幅分别居全省第3位、第5位。")] == ["出口", "出口总量", "出口增幅"]


def test_growth_of_each_county() -> None:
    records = read_records("全年GDP增长7%以上，其中怀远县8%、五河县8.5%。")
    assert [(r.kind, r.subject) for r in records][1:] == [("change", "怀远县"), ("change", "五河县")]


@pytest.mark.parametrize(("text", "expected"), [
    ("芜湖市工业增加值增长6.8%（全省4.9%），固投下降3%（全省下降1.2%、全国增长3.1%）。",
     [("change", "芜湖市", 6.8), ("change", "安徽省", 4.9), ("change", "芜湖市", -3), ("change", "安徽省", -1.2), ("change", "中国", 3.1)]),
    ("芜湖市城镇化率72%（全省61%）。", [("ratio", "芜湖市", 72), ("ratio", "安徽省", 61)]),  # near misses
    ("芜湖市GDP增长8.1%（占全省10%）。", [("change", "芜湖市", 8.1), ("ratio", "芜湖市", 10)]),
])
def test_the_whole_in_brackets(text: str, expected: list[tuple[str, str, float]]) -> None:
    records = read_records(text)
    assert [(r.kind, r.value) for r in records] == [(kind, value) for kind, _, value in expected]
    assert [r.subject for r in records][:-1] == [subject for _, subject, _ in expected][:-1]


def test_what_was_turned_round() -> None:
    records = read_records("2018年首月，芜湖市税收2.07亿元，一举扭转2017年全年下降13.8%的局面，同比增长27.1%。")
    assert [(r.indicator, r.period) for r in records] == [("税收", "2018"), ("税收", "2017"), ("税收", "2018")]


@pytest.mark.parametrize(("text", "expected"), [
    ("芜湖市GDP总量4741亿元。增速方面，铜陵市以13.9%领跑，高于全省平均水平5.8个百分点。",
     [("level", "芜湖市", "GDP总量"), ("change", "铜陵市", "增速"), ("ratio", "铜陵市", "增速")]),
    ("六省GDP：河南58887亿元，湖北50013亿元；增速最高的是湖北（12.9%）。",
     [("level", "河南", "六省GDP"), ("level", "湖北", "六省GDP"), ("change", "湖北", "增速")]),
    ("芜湖市产值30亿元。服务方面，铜陵市以90%的满意率领先。", [("level", "芜湖市", "产值"), ("ratio", "铜陵市", "满意率")]),  # near miss
])
def test_what_is_set_before_the_reader(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(r.kind, r.subject, r.indicator) for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("六安市舒城县农民专业合作社发展到780家。", ["舒城县"]),
    ("芜湖港完成吞吐量285万标箱，居第11位，仅落后烟台港127万标箱。", ["芜湖港"] * 3),
])
def test_kinds_and_those_who_are_ahead(text: str, expected: list[str]) -> None:
    assert [r.subject for r in read_records(text)] == expected


def test_a_task_is_of_what_it_is_a_task_of() -> None:
    records = read_records("长丰县财政收入702万元，占年初任务1300万元的54%，增长17.3%。")
    assert [(r.indicator, r.kind) for r in records] == [
        ("财政收入", "level"), ("财政收入", "level"), ("财政收入", "ratio"), ("财政收入", "change")]
    assert [r.indicator for r in read_records("长丰县试点9个，明确155项任务。")][1] == "任务"  # near miss


def test_a_fall_behind_the_word_of() -> None:
    assert [r.value for r in read_records("芜湖市用电量增速由去年同期的-3.6%回升至7.2%。")] == [-3.6, 7.2]


def test_a_district_of_before() -> None:
    assert [r.subject for r in read_records("渝北区去年投入3.2亿元。")] == ["渝北区"]


@pytest.mark.parametrize(("text", "expected"), [
    ("青岚公司氨纶项目预计2016年上半年投产。届时每年可有销售收入14亿元，利税2亿元。", ["2016-H1", "2016-H1"]),
    ("到2030年，江州高新区将建成。届时，园区企业将超过300家。", ["2030"]),
    ("青岚公司项目预计2025年底竣工。达产后年产值可达8亿元。", [""]),  # near misses: some day, and what the sentence before only tells
    ("2012年，青岚公司产值5亿元。届时年产值可达8亿元。", ["2012", ""]),
])
def test_by_then_is_the_time_planned_before(text: str, expected: list[str]) -> None:
    assert [r.period for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("上半年，芜湖市GDP增长5.5%，一、二季度分别增长4.9%、6.0%。", [("change", "GDP")] * 3),
    ("芜湖市投资增速由2月的12.3%、3月的10.1%回落到4月的8.8%。", [("change", "投资")] * 3),
])
def test_growth_by_quarters_and_months(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(r.kind, r.indicator) for r in read_records(text)] == expected
