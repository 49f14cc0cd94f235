"""News of an industry and profiles of zones: of when and of whom the figures are. All sentences are our own."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def periods(text: str) -> list[str]:
    return [r.period for r in extract(text)]


def subjects(text: str) -> list[str]:
    return [r.subject for r in extract(text)]


@pytest.mark.parametrize(("text", "expected"), [
    ("青禾工业园是2009年5月经省里批准的一个工业园，管理9个村。2019年产值5亿元。", ["2019", "2019"]),
    ("淇滨区是2003年因区划调整而设立的县级区，辖6个镇。2019年，全区生产总值303亿元。", ["2019", "2019"]),
    ("沧澜产业园是2006年兴办的民营园区，当年产值3亿元，2019年产值5亿元。", ["2006", "2019"]),
    ("青禾公司成立于2006年，当年产值3亿元，2019年产值5亿元。", ["2006", "2019"]),
    ("2006年批准的企业30家，2019年产值5亿元。", ["2006", "2019"]),  # near miss: they were counted then
])
def test_what_a_zone_has_is_not_of_the_year_of_its_founding(text: str, expected: list[str]):
    assert periods(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("青禾高新区是1995年批准的高新区。建园十二年来，楼宇林立。经过18年的奋斗，青禾高新区聚集企业326家。", ["2013"]),
    ("青禾公司成立于1996年，经过十余年的发展，员工达到300人。", ["2006"]),
    ("青禾公司成立于1998年，由经过5年学习的博士创办，2019年员工达到300人。", ["2019"]),  # near miss
])
def test_years_of_growth_since_the_founding(text: str, expected: list[str]):
    assert periods(text) == expected


@pytest.mark.parametrize(("day", "expected"), [
    ("2016\n09/04\n14:59", "2016-09"),
    ("09-04\n2016", "2016-09"),
    ("04\n2016-09", "2016-09"),
    ("2016年\n9月4日\n来源：青禾网", "2016-09"),
    ("2016\n09/44\n14:59", "2014"),  # near misses: no days
    ("3.5\n2016\n2017\n2018", "2014"),
])
def test_a_day_set_in_lines_of_its_own(day: str, expected: str):
    text = f"青禾物流园获奖\n{day}\n\n目前，园区有企业30家，2014年产值5亿元，增长很快，势头良好。"
    assert [r.period for r in extract(text) if r.text == "30家"] == [expected]


@pytest.mark.parametrize(("told", "expected"), [
    ("“车辆从院里开往邻省的26条线路，通到38个站点。”沧澜快运公司负责人说。", ["2021-12", "2021-12"]),
    ("新仓库占地120余亩。", ["2021-12"]),
    ("“园区实现税收5亿元，新增企业30家。”负责人说。", ["2021-01", "2021-01"]),  # near miss: so much in those months
])
def test_months_of_a_title_do_not_date_what_is_there_today(told: str, expected: list[str]):
    text = f"1-11月青禾物流园吞吐量460万吨\n\n2021-12-09 08:22 来源：青禾日报\n\n记者在园区看到，车辆来回穿梭。\n\n{told}"
    assert [period[:7] for period in periods(text)[1:]] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("青禾工业园是省级开发区，占地30亩。", "青禾工业园"),
    ("青禾工业园是国家级开发区，集聚企业30家。", "青禾工业园"),
    ("江州市大力发展国家高新区，集聚企业3000家。", "国家高新区"),  # near miss: they are told of
])
def test_what_a_zone_is_does_not_take_its_figures(text: str, expected: str):
    assert subjects(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    ("记者7月8日从青禾综合保税区获悉，前五个月，综保区进出口总值83.6亿元。", "青禾综合保税区"),
    ("记者日前从青禾高新区了解到，高新区有企业30家。", "青禾高新区"),
    ("货物从青禾综合保税区发出。沧澜高新区有企业30家。", "沧澜高新区"),  # near miss: nobody learns anything there
])
def test_of_whom_one_learns_something(text: str, expected: str):
    assert subjects(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    ("目前，中心新增了一套自动分拣线和12台叉车。", [("一套", "新增自动分拣线"), ("12台", "叉车")]),
    ("工程将新建一座航站楼和16.5万平方米站坪。", [("一座", "新建航站楼"), ("16.5万平方米", "站坪")]),
    ("另一套设备和3台机器。", [("3台", "机器")]),  # near misses: nothing is counted by 一
    ("青禾园是一个集物流和3个市场于一体的园区。", [("3个", "市场")]),
])
def test_one_thing_beside_others_that_are_counted_in_figures(text: str, expected: list[tuple[str, str]]):
    assert [(r.text, r.indicator) for r in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("明年春，园区计划集聚设计企业25家以上。", "target"),
    ("通过“春雨”计划集聚人才300名。", "actual"),  # near miss: the name of a plan
])
def test_what_a_park_plans_to_gather(text: str, expected: str):
    assert [r.status for r in extract(text)] == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    ("2013年，运营时速260公里的青沧铁路开通。", "运营时速"),
    ("最高时速210公里的青沧铁路开通。", "最高时速"),
    ("青沧铁路开通运营时客流5万人。", "客流"),  # near miss
])
def test_speeds_of_a_line(text: str, expected: str):
    assert [r.indicator for r in extract(text)] == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    ("青禾创业园有高新技术企业22家，鹤壁市瞪羚企业入库16家，鹤壁市创新型企业入库15家。", ["青禾创业园"] * 3),
    ("青禾创业园有高新技术企业22家，科技部创新型企业9家，鹤壁市创新型企业入库15家。", ["青禾创业园"] * 3),
    ("全市高新技术企业增加，郑州市高新技术企业22家，鹤壁市科技型企业15家。", ["郑州市", "鹤壁市"]),  # near miss: each has its own
])
def test_whose_list_firms_are_on(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("青禾工业集中区规划面积11平方公里，辖青山、白河两个片区。白河片区面积8平方公里。", ["青禾工业集中区", "青禾工业集中区", "白河片区"]),
    ("青禾高新区有北岭产业园、南湖产业园以及东湖产业园3个园区，入驻企业60家。", ["青禾高新区", "青禾高新区"]),
    ("青禾高新区引进项目3个，北岭产业园引进2个。", ["青禾高新区", "北岭产业园"]),  # near miss: no sum of those before it
])
def test_parts_of_a_park_that_are_summed_up(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("钦州市企业300家。钦州港去年吞吐量286万标箱。目前该港已开通外贸航线29条，其中远洋干线7条。", "钦州港"),
    ("钦州市企业300家。霍尔果斯口岸去年进出口9亿元。该口岸有企业30家。", "霍尔果斯口岸"),
])
def test_a_port_pointed_at(text: str, expected: str):
    assert subjects(text)[-1] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("青禾工业园于2007年3月动工兴建，规划面积8平方公里。2011年，园区产值52亿元。", ["2011", "2011"]),
    ("青禾医药园于2012年启动建设，总占地1280亩。2021年产值45亿元。", ["2021", "2021"]),
    ("青禾电商园2018年获评国家电子商务示范基地。园区面积4万平方米。2020年零售额21亿元。", ["2020", "2020"]),
    ("青禾电商园2018年获评示范企业30家。2020年零售额21亿元。", ["2018", "2020"]),  # near miss: so many did then
    ("沧澜新区是2014年批复设立的新区，人口58万人。经过五年建设，产值由2014年的18亿元增加到2018年的41亿元。", ["2018", "2014", "2018"]),
    ("五年来，全省园区引进新品种2100个。青禾农业园核心区面积2万亩，2011年产值5亿元。", ["2006/2011", "2011", "2011"]),
    ("2019年淇县产值12亿元，2020年15亿元。近年来，淇县重视食品产业，已引进企业56家。", ["2019", "2020", "2020"]),
    ("2019年淇县产值12亿元。近年来，淇县重视食品产业，产值增长5%。", ["2019", "2019"]),  # near miss: a growth is of the year
])
def test_when_a_work_began_or_won_a_title_is_not_when_it_was_measured(text: str, expected: list[str]):
    assert periods(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("第二十届鹤壁茶商大会吸引客商1800余人，合同资金5亿元。", ["第二十届鹤壁茶商大会"] * 2),
    ("鹤壁举办展会132场。其中，青禾茶叶博览会吸引参展商520家，交易额3亿元。", ["鹤壁", "青禾茶叶博览会", "青禾茶叶博览会"]),
    ("近年来鹤壁市多个博览会吸引客商300人。", ["鹤壁市"]),  # near misses: none of them is named, and no fair
    ("鹤壁市第四届青年代表大会通过决议30项。", ["鹤壁市"]),
    ("2023年，鹤壁跨境电子商务综合试验区交易额86亿元。综试区备案企业1260家。", ["鹤壁跨境电子商务综合试验区"] * 2),
])
def test_fairs_and_zones_by_their_names(text: str, expected: list[str]):
    assert subjects(text) == expected
