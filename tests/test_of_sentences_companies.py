"""Ordinary sentences of companies: who does what only a company does, who pays into one, what is planned against today."""
from __future__ import annotations

import pytest

from corpus_tools.model import Document
from corpus_tools.pipeline import read_reading

Record = tuple[str, float | None, str, str, str, str]


def read_records(text: str) -> list[Record]:
    """Number, value, kind, status, subject and measure of each record."""
    return [(o.text, o.value, o.kind, o.status, o.subject, o.indicator)
            for o in read_reading(Document("x.txt", text)).observations]


@pytest.mark.parametrize(("text", "subject"), [
    ("沧澜电池计划到2026年投产产线8条。", "沧澜电池"),
    ("沧澜重工研发人员占比31%。", "沧澜重工"),
    ("沧澜家居旗下门店数量210家。", "沧澜家居"),
    ("沧澜机电纳税7000万元。", "沧澜机电"),
    ("去年，沧澜船舶新接订单21艘。", "沧澜船舶"),
    ("沧澜粮油日加工大豆2100吨。", "沧澜粮油"),
    ("沧澜软件2021财年收入7亿元。", "沧澜软件"),
    ("沧澜化工由云麓石化和两家国企共同出资设立，注册资本7亿元。", "沧澜化工"),
    ("沧澜精密与江州大学签订协议，合同金额7000万元。", "沧澜精密"),
    ("沧澜轴承的前身是一家农机厂，现有职工210名。", "沧澜轴承"),
    ("沧澜装备车间主任告诉记者，用工减少到21人。", "沧澜装备"),
    ("沧澜智能（以下简称“沧澜”）落户江州，员工210人。", "沧澜智能"),
    ("沧澜科技排名第7位。", "沧澜科技"),
    ("沧澜精工外销占比31%。", "沧澜精工"),
    ("其中，沧澜药业单品年收入7亿元。", "沧澜药业"),
    ("沧澜船舶签下21艘新船。", "沧澜船舶"),
    ("沧澜家居与云麓家居合并后，门店数210家。", "沧澜家居"),
    ("收购完成后沧澜化工年产值7亿元。", "沧澜化工"),
])
def test_a_trade_behind_a_word_of_its_own_that_acts_is_a_company(text: str, subject: str) -> None:
    assert {record[4] for record in read_records(text)} == {subject}


@pytest.mark.parametrize("text", [
    "锰酸锂电池计划到2026年投产产线8条。",  # what a thing is made of
    "硅基显示目标产值7亿元。",
    "增程汽车出货7万辆。",
    "冷链物流日处理订单7万件。",
    "焊装机器人投入7亿元。",
    "智能家居年营收7亿元。",
    "沧澜文化先后投入7亿元。",  # a place's, as likely
    "绿瓯科技小院服务农户210户。",  # what a trade is but a part of
    "沧澜生物质发电量7亿千瓦时。",
    "沧澜科技型企业数量210家。",
    "中成药业务增长7%。",
    "特种电缆产品远销21个国家。",
])
def test_a_kind_of_thing_is_none(text: str) -> None:
    assert {record[4] for record in read_records(text)} == {""}


@pytest.mark.parametrize(("text", "subject"), [
    ("沧澜科技完成7亿元融资，云麓创投领投，青禾科技跟投，投后估值70亿元。", "沧澜科技"),
    ("沧澜科技完成7亿元融资，云麓创投、青禾科技联合领投，年营收70亿元。", "沧澜科技"),
])
def test_those_who_pay_in_are_not_told_of(text: str, subject: str) -> None:
    assert {record[4] for record in read_records(text)} == {subject}


@pytest.mark.parametrize(("text", "found"), [
    ("沧澜公司、云麓公司和青禾公司榜上有名，分别位列第7位、第12位和第21位。", ["沧澜公司", "云麓公司", "青禾公司"]),
    ("沧澜公司、云麓公司双双入围，分别位列第7位和第12位。", ["沧澜公司", "云麓公司"]),
    ("沧澜公司、云麓公司分别以7亿元、2亿元的净利润居前。", ["沧澜公司", "云麓公司"]),
    ("沧澜公司产品出口21国，全球市场份额超过7%。", ["沧澜公司", "沧澜公司"]),
])
def test_each_of_several_has_its_own(text: str, found: list[str]) -> None:
    assert [record[4] for record in read_records(text)] == found


def test_what_several_have_their_own_of_stands_behind_the_last() -> None:
    records = read_records("沧澜公司、云麓公司和青禾公司分别以7亿元、2亿元、1亿元的营业收入位居前三。")
    assert [record[5] for record in records] == ["营业收入"] * 3


@pytest.mark.parametrize(("text", "found"), [
    ("2024年上半年，沧澜公司营收18亿元，其中二季度营收10亿元；净利润2亿元。轴承收入7亿元。", ["2024-H1", "2024-Q2", "2024-H1", "2024-H1"]),
    ("2024年上半年，沧澜公司营收18亿元，其中二季度营收10亿元，净利润2亿元。", ["2024-H1", "2024-Q2", "2024-Q2"]),
    ("2024年上半年，沧澜公司营收18亿元；二季度营收10亿元；净利润2亿元。", ["2024-H1", "2024-Q2", "2024-Q2"]),
])
def test_the_time_of_a_part_is_its_own(text: str, found: list[str]) -> None:
    assert [o.period for o in read_reading(Document("x.txt", text)).observations] == found


@pytest.mark.parametrize(("text", "status", "indicator"), [
    ("江州公司计划到2027年产能扩大至70万吨，较目前翻一番。", "target", "产能"),
    ("江州公司力争2027年产值达到70亿元，是目前的2倍。", "target", "产值"),
    ("江州公司计划2027年产能达到70万吨。", "target", "产能"),
])
def test_what_is_planned_against_today_is_a_plan(text: str, status: str, indicator: str) -> None:
    assert {record[3] for record in read_records(text)} == {status}
    assert {record[5] for record in read_records(text)} == {indicator}


@pytest.mark.parametrize(("text", "value", "kind"), [
    ("江州公司交货周期平均缩短7小时。", -7, "change"),
    ("江州公司单票成本大幅降低2元。", -2, "change"),
    ("江州公司交货周期平均缩短至7小时。", 7, "level"),
    ("江州公司平均增加床位7张。", 7, "level"),
])
def test_what_changes_on_average_changes(text: str, value: float, kind: str) -> None:
    assert [record[1:3] for record in read_records(text)] == [(value, kind)]


def test_today_is_done_where_nothing_is_measured_against_it() -> None:
    assert [record[3] for record in read_records("江州公司计划到2027年产值达到70亿元，目前有员工210人，外地员工占比目前达7%。")] == \
        ["target", "actual", "actual"]


@pytest.mark.parametrize(("text", "subject", "indicator"), [
    ("江州公司建有2.1万平方米研发中心。", "江州公司", "研发中心"),
    ("江州公司合同达成率97%。", "江州公司", "合同达成率"),
    ("江州公司人均产出提高7%。", "江州公司", "人均产出"),
    ("江州公司持股比例降至7%。", "江州公司", "持股比例"),
    ("江州公司新开航线21条。", "江州公司", "新开航线"),
    ("江州公司下辖21家全资及控股子公司。", "江州公司", "全资及控股子公司"),
    ("江州公司单店年均营收7万元。", "江州公司", "单店年均营收"),
    ("江州公司扣非后净利润7亿元。", "江州公司", "扣非后净利润"),
    ("江州公司新上两条智能化生产线。", "江州公司", "智能化生产线"),
])
def test_measures_are_whole(text: str, subject: str, indicator: str) -> None:
    assert [record[4:] for record in read_records(text)] == [(subject, indicator)]
