"""Long prose that passes from a province to its cities, sights, works and institutes and back: of whom each number is told."""
from __future__ import annotations

import pytest

from corpus_tools.model import Document, Observation
from corpus_tools.pipeline import read_reading


def read(text: str) -> list[Observation]:
    return list(read_reading(Document("x.txt", text)).observations)


def list_subjects(text: str) -> tuple[str, ...]:
    return tuple(o.subject for o in read(text))


@pytest.mark.parametrize(("text", "subject"), [
    ("保山云台古镇年接待游客80万人次。", "保山云台古镇"),
    ("云麓山景区去年门票收入5000万元，员工120人。", "云麓山景区"),
    ("大同古城去年门票收入5000万元。", "大同古城"),
    ("保山青沧农产品批发市场年交易额30亿元。", "保山青沧农产品批发市场"),
    ("双禾镇卫生院有床位80张。", "双禾镇卫生院"),
    ("秦澜运河全长90公里。", "秦澜运河"),
    ("青澜输水隧洞全长12公里。", "青澜输水隧洞"),
    ("霍尔果斯铁路口岸通行中欧班列700列。", "霍尔果斯铁路口岸"),
    ("兰州西站首日发送旅客6万人次，开行列车180列。", "兰州西站"),
    ("兰州站春运首日发送旅客6万人次。", "兰州站"),
    ("青澜片区引进企业20家，税收达到18亿元。", "青澜片区"),
    ("青澜发电厂4台机组发电，总装机50万千瓦。", "青澜发电厂"),
    ("曹妃甸港区矿石码头三期工程开工，建有泊位2个。", "曹妃甸港区矿石码头三期工程"),
    ("青澜国际机场完成旅客吞吐量300万人次，货邮2万吨。", "青澜国际机场"),
    ("青澜院区规划床位2000张。", "青澜院区"),
    ("越秀区青澜街社区卫生服务中心签约居民3万人。", "越秀区青澜街社区卫生服务中心"),
    # of a place, whatever it has of these
    ("保山市A级景区门票收入5000万元。", "保山市"),
    ("云南批发市场交易额300亿元。", "云南"),
    ("云南湿地面积60万公顷。", "云南"),
    ("保山市幼儿园学位增加2000个。", "保山市"),
    ("兰州站点多，接待观众3万人次。", "兰州"),
    ("云南景区接待游客90万人次。", "云南"),
])
def test_sights_markets_and_works_have_what_is_told_of_them(text: str, subject: str) -> None:
    assert {*list_subjects(text)} == {subject}


@pytest.mark.parametrize(("text", "subjects"), [
    ("澜沧大学现有学生3万人。\n学校与保山市共建的锗材料研究院，累计服务企业80家，合同金额2亿元。",
     ("澜沧大学", "锗材料研究院", "锗材料研究院")),
    ("保山市引进的青澜光能，两年产值从3亿元做到20亿元。", ("青澜光能", "青澜光能")),
    ("保山市建设的青澜产业园，入驻企业40家，产值12亿元。", ("青澜产业园", "青澜产业园")),
    ("慈溪市的青澜科技有限公司，去年产值3亿元。全市工业产值900亿元。", ("青澜科技有限公司", "慈溪市")),
    ("澜沧大学现有学生3万人。\n学校牵头建设的眼健康科技园，总建筑面积30万平方米。", ("澜沧大学", "眼健康科技园")),
    ("北禾集团下属的七星农场，投入农机240台套，作业面积65万亩。", ("七星农场", "七星农场")),
    ("虹口区发展好。\n区内的青澜科技园孵化面积3万平方米，在孵企业155家。", ("青澜科技园", "青澜科技园")),
    ("右玉县生态好。\n右卫镇的青澜河村种植沙棘2万亩，办起加工厂4家。", ("青澜河村", "青澜河村")),
    # a sort of them, and no one of its own
    ("该校与企业共建的现代产业学院已增至6个。", ("",)),
    ("保山市引进的项目总投资30亿元，占地200亩。", ("保山市", "保山市")),
])
def test_who_is_brought_or_made_is_told_of_and_not_who_does_it(text: str, subjects: tuple[str, ...]) -> None:
    assert list_subjects(text) == subjects


@pytest.mark.parametrize(("text", "subjects"), [
    # a county that develops something, a work with a figure, one along the line
    ("丽水市奋力发展。\n缙云县发展机床产业，去年锯床产量3万台，占国内市场的七成。", ("缙云县", "缙云县")),
    ("丽水市奋力发展。\n缙云杨梅入选名录，产值增长8%。", ("丽水市",)),
    ("保山市加快发展。\n保山机场去年货邮吞吐量6万吨，旅客吞吐量250万人次，分列全省第4位、第5位。", ("保山机场",) * 4),
    ("保山市加快发展。\n保山地铁2号线总投资80亿元，固定资产投资增长9%。", ("保山地铁2号线", "保山市")),
    ("黄冈市加快发展。\n沿线的红安县抢抓机遇，规划建设高铁新城，已签约项目17个，总投资74亿元。", ("红安县", "红安县")),
    ("宁夏发展快。\n吴忠市乳制品产业兴起，去年处理生鲜乳1万吨，占全区的八成。", ("吴忠市", "吴忠市")),
    ("江苏省产业兴旺。\n昆山市副市长张禾出席，签约项目30个。", ("江苏省",)),
    ("江苏省产业兴旺。\n青澜镇通过流转，建起大棚600座，带动农户800户。", ("青澜镇", "青澜镇")),
    ("江苏省产业兴旺。\n中心镇建成水厂3座，城镇建成区面积30平方公里。", ("江苏省", "江苏省")),
    ("老区金寨县搬迁移民3万人，退出贫困村80个。", ("金寨县", "金寨县")),
    ("宜宾市有酒企58家，青澜集团一家就贡献了全市税收的46%。", ("宜宾市", "青澜集团")),
    # what stands for them
    ("四川发展快。\n走进青澜科技园，一派繁忙。这里年产芯片3亿颗，员工900人。", ("青澜科技园", "青澜科技园")),
    ("云南农业强。\n元谋县的青枣上市。这个总人口不到20万的小县，蔬菜面积30万亩，年产值50亿元。", ("元谋县",) * 3),
    ("隆阳区咖啡面积13万亩；青澜村被称为“咖啡村”，全村400户种咖啡1万亩。", ("隆阳区", "青澜村", "青澜村")),
    ("石澜乡海拔2200米，人均耕地2亩。去年，荔澜井村党支部书记带着乡亲种参，全村种植1200亩。", ("石澜乡", "石澜乡", "荔澜井村")),
    ("贫困村党支部书记有80人，各村党支部共120个。", ("", "")),
    ("长垣市产业强。\n龙头多，青澜集团、禾谷集团去年营收合计120亿元。防腐产业年产值500亿元。", ("禾谷集团", "长垣市")),
    ("成都市发展快。\n青澜航空公司机队规模96架，去年运送旅客900万人次，营业收入60亿元。", ("青澜航空公司",) * 3),
    ("龙澜村位于花垣县。\n龙澜村变了样，该县近三年投入资金9亿元。", ("花垣县",)),
    ("广东省青澜集团去年营收80亿元。旗下的禾谷船务公司运客120万人次，集团吞吐量达到30万吨。", ("广东省青澜集团", "禾谷船务公司", "广东省青澜集团")),
    ("濉溪县百善镇是大镇。\n镇上去年建成储藏窖40座，镇里拿出2亿元改造小区。", ("濉溪县百善镇", "濉溪县百善镇")),
    ("全县里程1200公里，全镇上半年收入3亿元。", ("", "")),
    ("保山市交通改善。\n出行离不了青澜运河。这条全长90公里的运河总投资70亿元，已完成投资30亿元。", ("青澜运河",) * 3),
    ("红安县地处山区，项目投资也不少：首批开工37个。", ("红安县",)),
])
def test_a_topic_goes_on_changes_or_comes_back(text: str, subjects: tuple[str, ...]) -> None:
    assert list_subjects(text) == subjects


@pytest.mark.parametrize(("text", "statuses"), [
    # what a plan orders, and what is to be in the first of its years
    ("红安县电商三年行动计划（2023—2025年）\n2022年，全县网络零售额35亿元。\n年度安排：2023年新增企业60家；2024年新增80家。\n"
     "支持青澜公司建设分拣中心，日处理能力达到20万件。累计建成物流园3个。", ("actual", "target", "target", "target", "actual")),
    # a plan that is over is none to come, where nothing but the founding is dated
    ("青澜植物研究所成立于1958年。“十三五”期间，全所新增项目64项，发表论文230篇。", ("actual", "actual")),
])
def test_plans_are_ahead_of_the_first_of_their_years(text: str, statuses: tuple[str, ...]) -> None:
    assert tuple(o.status for o in read(text)) == statuses


def test_numbers_of_sections_are_names_and_postdocs_are_counted() -> None:
    assert [o.text for o in read("3标段完成产值3亿元，工程分为12个标段，青澜大学有博士后57人。")] == ["3亿元", "12个标段", "57人"]
    assert [o.text for o in read("该港有码头43个、仓库12座，前3名企业年运煤80万吨。")] == ["43个", "12座", "80万吨"]
    assert [(o.kind, o.value) for o in read("青澜局集团1月发送电煤480万吨，同比多发26万吨。")] == [("level", 4800000), ("change", 260000)]


def test_the_year_that_a_terminal_is_designed_for_is_not_that_of_the_text() -> None:
    assert [o.period for o in read("保山机场去年旅客吞吐量90万人次，按2035年旅客吞吐量300万人次设计。")] == ["", "2035"]


@pytest.mark.parametrize(("text", "measures"), [
    ("红安县淘汰落后水泥产能40万吨，贫困发生率降到1.2%。", [("淘汰落后水泥产能", "level"), ("贫困发生率", "ratio")]),
    ("全市平均住院日降到5天。", [("平均住院日", "level")]),
    ("该县配建学校6所，开通直飞航线8条。", [("配建学校", "level"), ("开通直飞航线", "level")]),
])
def test_what_is_given_up_or_goes_down_is_measured(text: str, measures: list[tuple[str, str]]) -> None:
    assert [(o.indicator, o.kind) for o in read(text)] == measures
