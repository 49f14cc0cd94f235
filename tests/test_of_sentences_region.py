"""Ordinary sentences of a region's page: climate, lists of works and what they cost together, what a company is, the nation and the place."""
from __future__ import annotations

import time

import pytest

from corpus_tools.model import Document, Observation
from corpus_tools.pipeline import read_reading


def read_records(text: str) -> list[Observation]:
    return read_reading(Document("x.txt", text)).observations


@pytest.mark.parametrize(("text", "expected"), [
    ("江州高新区年降水量1310毫米，无霜期270天。", [("1310毫米", "年降水量"), ("270天", "无霜期")]),
    ("江州高新区年均日照1720小时，年降雨量1310毫米。", [("1720小时", "年均日照"), ("1310毫米", "年降雨量")]),
    ("江州高新区税收年降13%。", [("13%", "税收")]),  # near miss: what fell by the year
    ("江州高新区项目投资回收期7年。", [("7年", "项目投资回收期")]),
    ("华岳科技从签约到投产仅用时7个月。", [("7个月", "签约到投产")]),
    ("江州高新区项目审批用时压缩至2天。", [("2天", "项目审批用时")]),
    ("江州高新区日发货量7万件，旺季时能达到9万件。", [("7万件", "日发货量"), ("9万件", "日发货量")]),
    ("江州高新区企业在市场上百花齐放，拥有专利130件。", [("130件", "专利")]),
    ("江州高新区吸引上百家企业。", [("上百家", "吸引企业")]),  # near miss
])
def test_facts_of_a_region(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(r.text, r.indicator) for r in read_records(text)] == expected
    assert {r.subject for r in read_records(text)} <= {"江州高新区", "华岳科技"}


def test_sunshine_is_no_city() -> None:
    assert [r.subject for r in read_records("昆明市年均气温15℃，年日照2100小时。")] == ["昆明市", "昆明市"]
    assert [r.subject for r in read_records("日照市产值21亿元，日照港吞吐量1300万吨。")] == ["日照市", "日照港"]  # near miss


@pytest.mark.parametrize(("text", "expected"), [
    ("江州市集中开工，云岭科技园二期、沧江大道改造等37个项目开工，总投资130亿元。", ["江州市", "江州市"]),
    ("江州市签约，总投资13亿元的青禾县电机基地、总投资7亿元的云麓区生物产业园等21个项目落地，计划投资91亿元。",
     ["青禾县电机基地", "云麓区生物产业园", "江州市", "江州市"]),
    ("江州市集中开工，云岭科技园开工，总投资130亿元。", ["云岭科技园"]),  # near miss: one alone
])
def test_a_sum_behind_a_list_of_works_is_not_of_one_of_them(text: str, expected: list[str]) -> None:
    assert [r.subject for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "subject"), [
    ("江州市龙头企业沧澜集团产值7亿元。", "沧澜集团"),
    ("江州市骨干企业宏岳化工股份有限公司产值7亿元。", "宏岳化工股份有限公司"),
    ("江州市企业信用服务集团产值7亿元。", "江州市企业信用服务集团"),  # near misses: part of the name
    ("江州市建筑企业集团产值7亿元。", "江州市建筑企业集团"),
])
def test_what_a_company_is_stands_before_its_name(text: str, subject: str) -> None:
    assert [r.subject for r in read_records(text)] == [subject]


def test_among_them_goes_on_about_the_nation() -> None:
    text = ("10日，海关总署发布数据，前10个月我国进出口总值37万亿元，增长3%。其中，出口21万亿元，增长7%；进口13万亿元，增长2%。\n"
            "江州市外贸企业沧澜集团出口额3亿元。江州市出口31亿元，江州市政府出台措施12条。")
    assert [r.subject for r in read_records(text)][:6] == ["中国"] * 6


@pytest.mark.parametrize(("text", "status"), [
    ("2023年工作计划\n江州港货运名次有希望升至全国第三。", "forecast"),
    ("华岳园未来累计可创造7300个就业机会。", "forecast"),
    ("江州市今年需完成投资21亿元。", "target"),
    ("华岳公司2021年产值7亿元，2030年准备扩建厂房3万平方米。", "actual"),
    ("江州港没有希望升至全国第三。", "actual"),
    ("沧澜公司负责人说，去年，该公司产值7亿元。为实现今年目标打下基础。", "actual"),
    ("工作会议\n为实现今年目标，重点做好以下工作：全年产值增长7%。", "target"),  # near miss
])
def test_hope_and_ground_laid(text: str, status: str) -> None:
    assert [r.status for r in read_records(text)][:1] == [status]


@pytest.mark.parametrize(("text", "expected"), [
    ("江州市新能源汽车、生物制造业、集成电路产业保持快速增长，增速分别为31%、17%、21%。", ["新能源汽车产业", "生物制造业", "集成电路产业"]),
    ("江州市电子信息、装备制造增势强劲，分别增长31%、17%。", ["电子信息", "装备制造"]),
    ("江州市电子信息、装备制造拉动作用明显，分别增长31%、17%。", ["电子信息", "装备制造"]),
])
def test_a_row_goes_through_the_list_that_is_said_to_grow(text: str, expected: list[str]) -> None:
    assert [r.indicator for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "indicator"), [
    ("江州双创园引进人才7300人。2021年，在全国双创园排名中位列第七。", "全国双创园排名"),
    ("昆明市产值21亿元。昆明市在最具幸福感城市调查中荣获第3名。", "最具幸福感城市调查"),
    ("江州高新区引进人才7300人，在国家高新区综合评价中列第七位。", "国家高新区综合评价"),
    ("昆明市工业产值在全省排名中居第3位。", "工业产值"),  # near miss: a measure is ranked
    ("江州市地区生产总值可比价同比增长7%。", "地区生产总值"),
    ("沧澜公司接下了3亿元的订单。", "订单"),
    ("沧澜公司税收达3亿元的水平。", "税收"),  # near miss
    ("这座高130米的大厦，位于江州市。", "大厦"),
    ("这个总投资31亿元的项目位于江州市。", "总投资"),
])
def test_what_the_last_number_measures(text: str, indicator: str) -> None:
    assert read_records(text)[-1].indicator == indicator


@pytest.mark.parametrize(("text", "expected"), [
    ("沧澜科技完成了7亿元人民币（约1亿美元）的C轮融资。", ["C轮融资", "C轮融资"]),
    ("沧澜科技获得3亿元（约合4200万美元）投资。", ["投资", "投资"]),
    ("沧澜科技营收3亿元（约合4200万美元），增长7%。", ["营收", "营收", "营收"]),  # near miss: nothing follows
    ("沧澜科技直播210场，实现13%的转化率。", ["直播", "转化率"]),
    ("江州市新港吞吐量增速在全国31家港口中排名第一。", ["港口", "新港吞吐量增速"]),
    ("昆明市产值21亿元，在全省16个市中排第三。", ["产值", "市", "产值"]),  # near miss: the measure stands in the clause before
])
def test_glosses_rates_and_fields_of_rankings(text: str, expected: list[str]) -> None:
    assert [r.indicator for r in read_records(text)] == expected


@pytest.mark.parametrize(("text", "periods"), [
    ("华岳厂始建于1957年，当时职工仅70人，资产31万元。2021年华岳厂产值7亿元。", ["1957", "1957", "2021"]),
    ("华岳公司成立于2003年，创业之初只有员工13人。2021年产值7亿元。", ["2003", "2021"]),
    ("华岳公司成立于2003年，员工730人。2021年产值7亿元。", ["2021", "2021"]),  # near miss: those of today
])
def test_then_is_when_it_was_founded(text: str, periods: list[str]) -> None:
    assert [r.period for r in read_records(text)] == periods


@pytest.mark.parametrize(("text", "expected"), [
    ("江州会展中心客流大增。今年2月举行的“江州宠物节2025”汇聚参展商310个，成交额2亿元。", ["江州宠物节2025", "江州宠物节2025"]),
    ("第十届江州国际茶博会吸引展商730家，成交额2亿元。", ["第十届江州国际茶博会", "第十届江州国际茶博会"]),
    ("江州会展中心“江州宠物节2025”展区面积3万平方米。", ["江州会展中心"]),  # near miss: nothing is said that the fair does
    ("江州市产值7亿元。昨日召开的江州市经济会议提出，全年产值增长7%。", ["江州市", "江州市"]),
])
def test_fairs_have_what_comes_to_them(text: str, expected: list[str]) -> None:
    assert [r.subject for r in read_records(text)] == expected


def test_what_falls_pulls_down() -> None:
    records = read_records("江州市建材业下降3%，下拉工业增速1.3个百分点；化工业增长7%，拉动工业增速2.1个百分点。")
    assert [(r.value, r.kind) for r in records] == [(-3, "change"), (-1.3, "ratio"), (7, "change"), (2.1, "ratio")]


@pytest.mark.parametrize(("text", "periods"), [
    ("预计2030年江州市产值完成2100亿元；出口达到130亿元以上。2021年出口71亿元。", ["2030", "2030", "2021"]),
    ("江州市2021年产值7亿元，到2030年形成30亿元的规模。企业达到31家。", ["2021", "2030", "2021"]),  # near miss: another sentence
    (" date 2024-08-14 江州园今年第二季產值7億元。", ["2024-Q2"]),
])
def test_times_that_a_text_opens_with(text: str, periods: list[str]) -> None:
    assert [r.period for r in read_records(text)] == periods


@pytest.mark.parametrize(("text", "expected"), [
    ("江州市食品业在节日消费带动下增长3倍。", ["食品业"]),
    ("江州市产值在高基数影响下仍增长7%。", ["产值"]),
    ("江州市产值在较高基数的基础上增长7%。", ["产值"]),
    ("江州市产值3亿元以下的企业7家。", ["产值", "企业"]),  # near miss
    ("江州港吞吐量居全国第7位，在全球31个大港中列第13位。", ["吞吐量", "大港", "吞吐量"]),
    ("江州港吞吐量居全国第7位，江州港设备使用率列全省31个港口第三位。", ["吞吐量", "港口", "设备使用率"]),  # near miss
])
def test_under_what_something_grew_is_not_what_grew(text: str, expected: list[str]) -> None:
    assert [r.indicator for r in read_records(text)] == expected


def test_what_is_made_ready_is_a_plan() -> None:
    records = read_records("华岳公司2021年产值7亿元，2030年准备扩建厂房3万平方米。目前员工310人。准备金余额2100万元。")
    assert [(r.period, r.status) for r in records] == [("2021", "actual"), ("2030", "target"), ("2021", "actual"), ("2021", "actual")]


@pytest.mark.parametrize(("text", "subject"), [
    ("云江县县长率县城投集团负责人前往沧澜食品公司考察。该公司年产值3亿元。", "沧澜食品公司"),
    ("沧澜集团与华岳公司签约。该公司投资3亿元建厂。", "沧澜集团"),  # near miss: nobody is visited
])
def test_the_company_that_is_visited_is_the_one_told_of(text: str, subject: str) -> None:
    assert [r.subject for r in read_records(text)] == [subject]


@pytest.mark.parametrize(("text", "subject"), [
    ("特區政府公佈，首季失業率為3%，社屋輪候家團有3100個，經屋申請7300份。", "澳門"),
    ("特區政府公佈，首季失業率為3%，公屋輪候時間為5年。", "香港"),  # near miss
])
def test_words_of_macau_tell_whose_government_it_is(text: str, subject: str) -> None:
    assert {r.subject for r in read_records(text)} == {subject}


@pytest.mark.parametrize(("text", "subject"), [
    ("“澜麓咖啡”已于近日完成1.3亿元A轮融资。", "澜麓咖啡"),
    ("在线教育提供商Lernera周三挂牌纽交所，通过IPO筹资3亿美元。", "Lernera"),
    ("K&L公司第一季度亏损3亿元。", "K&L公司"),
    ("沧澜公司起诉对手不正当竞争，获赔7万元。", "沧澜公司"),
    ("日前完成A轮融资，金额为1.3亿元。", ""),  # near miss: nobody is named
])
def test_companies_in_news_of_finance(text: str, subject: str) -> None:
    assert [r.subject for r in read_records(text)] == [subject]


@pytest.mark.parametrize(("text", "expected"), [
    ("沧澜软件城由青石湾、麓泥川、五道沟三大片区构成，青石湾面积9万平方米，麓泥川面积13万平方米，五道沟面积7万平方米。", ["青石湾", "麓泥川", "五道沟"]),
    ("江州港由岳岗、沧屿和麓礁三大港区组成，岳岗港区泊位13个，沧屿港区泊位7个，麓礁泊位3个。", ["岳岗港区", "沧屿港区", "麓礁"]),
    ("沧澜物流园由冷链区和交易区两个区域组成，冷链区占地70亩，交易区占地30亩。", ["沧澜物流园"] * 3),  # near miss: kinds
    ("沧澜物流园评审组由企业、高校和协会组成，企业代表13人。", ["沧澜物流园"]),
])
def test_parts_that_are_listed_have_their_own_figures(text: str, expected: list[str]) -> None:
    assert [r.subject for r in read_records(text)] == expected


@pytest.mark.parametrize("text", [
    "沧澜集团投资的青禾公司产值7亿元，沧澜集团投资的青禾公司",  # a name that ends the text
    "江州市产值7亿元。沧澜公司拥有13亿元",
])
def test_a_text_may_end_with_a_name_or_a_number(text: str) -> None:
    for end in range(1, len(text) + 1):
        assert all(text[r.start:r.end] == r.text for r in read_records(text[:end]))


@pytest.mark.parametrize("sentence", [
    "沧澜城由青石湾、麓泥川和海头三个片区构成，青石湾面积9万平方米。", "总部位于江州的青驭机器人在香港设立中心，青驭机器人投资7亿元。",
    "再有3家企业投资，包括青禾精密、禾谷扣件及云麓食材。青禾精密投资7亿元。", "产值7亿元，当时员工70人，", "出口21亿元，对东盟、欧盟分别出口7亿元、3亿元，",
])
def test_the_same_again_and_again_takes_no_more_than_its_share(sentence: str) -> None:
    def take(size: int) -> float:
        began = time.process_time()
        read_records((sentence * (size // len(sentence) + 1))[:size])
        return time.process_time() - began

    take(2000)
    assert min(take(24_000) for _ in range(3)) < 12 * max(take(6000), 0.02)  # four times as much; in square it would be sixteen times
