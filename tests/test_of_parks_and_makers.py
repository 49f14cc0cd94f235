"""Pages of parks, makers and those who act on them: whose the figures are, and of when. All sentences are our own."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def subjects(text: str) -> list[str]:
    return [r.subject for r in extract(text)]


def periods(text: str) -> list[str]:
    return [r.period for r in extract(text)]


@pytest.mark.parametrize(("text", "expected"), [
    ("国务院近日批复云江高新区升级。目前，已有29个项目投产。云江高新区引进项目51个。", ["云江高新区"] * 2),
    ("青岳高新区简介\n2011年6月，市政府发文，将园区的管理面积调整为37平方公里，建成面积12平方公里。", ["青岳高新区"] * 2),
    ("张家口市概况\n去年，张家口市政府办实事20件，完成投资3亿元。", ["张家口市"] * 2),  # near miss: what its government does, a place does
])
def test_a_government_that_acts_on_a_park_is_not_whom_it_is_told_of(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("张家口市农业\n2021年，全国粮食加工业利润达3500亿元，相关企业4.6万家，带动农户900万户。张家口市农户增收。", ["中国"] * 3),
    ("去年，张家口市开工项目20个，全国首个中心落户，完成投资3亿元。", ["张家口市"] * 2),  # near miss: opens no sentence
    ("漳州市，被誉为“小厦门”，发展稳。今年1至5月，该市签约企业17家，扩产工厂9家。", ["漳州市"] * 2),
    ("在青岳示范园，沧澜机床公司来自外省。在示范园里，30家工厂有21家来自外省。", ["青岳示范园"] * 2),
    ("张家口市，全市有茶园60万亩，是全国着力扶持的7个茶叶基地之一。", ["张家口市", "中国"]),
    ("江西省园区概览。江西省有各类开发区73家，包括综合保税区3家、高新技术开发区9家、经济技术开发区11家。青岳高新区发展快。", ["江西省"] * 4),
    ("云江高新区概况。园区企业55家，园区共有在建项目20个。", ["云江高新区"] * 2),  # near miss: what it has
])
def test_who_goes_on_and_what_is_only_counted(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("西藏要闻。2002年，国家级云江经济技术开发区挂牌，规划用地5平方公里。西藏发展快。", ["云江经济技术开发区"]),
    ("青沧钢管有限公司厂址在云江，属于省级云江钢管集聚区，占地34亩。", ["青沧钢管有限公司"]),  # near miss: where it lies
    ("城西产业园概况。建设中的城南钢构工业园，用地900亩，预计入园工厂30家。", ["城南钢构工业园"] * 2),
    ("云南建设中国—老挝产业合作区。今年中国—老挝产业合作区企业有86家，投产工厂29家。", ["中国—老挝产业合作区"] * 2),
])
def test_parks_behind_a_rank_a_side_of_town_or_a_dash(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("河北省有5家企业入选，分别是五谷禾面粉集团有限公司（16位）、青沧食品有限公司（33位）。", ["河北省", "五谷禾面粉集团有限公司", "青沧食品有限公司"]),
    ("县委书记走访九株材料股份有限公司，听取汇报。", []),
    ("园区引进五家科技公司。", [""]),  # near miss: what is counted
    ("“产品占有率达8%。”日月禾机械股份有限公司总监说，公司员工300人。", ["日月禾机械股份有限公司"] * 2),
    ("昆山要闻。另一家台企青沧（昆山）汽车配件有限公司增资4000万元。青沧2009年落户昆山，员工300人。", ["青沧（昆山）汽车配件有限公司"] * 2),
    ("青岳科技半年内完成超3亿元融资。青岳科技半年完成超3亿元多轮融资。", ["青岳科技"] * 2),
    ("沧澜集团连续上榜。华岳材料（中国）股份有限公司凭2018年47亿元的营业额位居其中。沧澜集团发展快。", ["华岳材料（中国）股份有限公司"]),
])
def test_names_of_makers(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("2017及2018年，营收超过4亿元。2017和2018年分别增长7%和9%。", ["2017/2018", "2017", "2018"]),
    ("2011年6月，市里将开发区的规划面积调整为37平方公里。2012年产值20亿元。", ["2011-06", "2012"]),
])
def test_years_of_pairs_and_of_what_was_resized(text: str, expected: list[str]):
    assert periods(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("本周洽谈农产品冷藏交易园项目。该项目用地90亩。", ["农产品冷藏交易园项目"]),
    ("上月，宜春市绿色农机物流园区奠基，用地900亩。宜春绿色农机物流园首期用地300亩。", ["宜春市绿色农机物流园区"] * 2),
    ("荆门市加强招商，让华岳东部物流园区顺利落户东宝区。该项目用地260亩，总投资33亿元。", ["华岳东部物流园区"] * 2),
    ("华岳水产品物流园开业。这是最早搬入的商场等北京外迁项目。项目建成后，预计年交易额70亿元。", ["华岳水产品物流园"]),
    ("近年来，闵行区发展快。闵行区税收1亿元。青禾软件园是上海较大的园区，成立于2009年，公司注册资本2亿元。青禾软件园占地300亩。",
     ["闵行区", "青禾软件园", "青禾软件园"]),
    ("张家口市开工项目52个。其中，沽源县青岳陶瓷、康保县沧澜机电基地、赤城县华岳产业园等5个项目投资超20亿元。", ["张家口市"] * 3),
    ("张家口市新闻。总投资46亿元的华岳半导体项目，将建车间，投产后年产值有望达到38亿元。", ["华岳半导体项目"] * 2),
    ("去年，青岳园区用工900人，招收本县籍人员230人。", ["青岳园区"] * 2),
    ("今年，中国国家级高新区完成税收2100亿元，出口额900亿欧元。", ["国家级高新区"] * 2),
])
def test_parks_and_works_that_a_later_word_points_back_to(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("绿色农业示范园规划面积6平方公里。如今，园区内道路通畅，全县基地面积9万亩，其中果园面积2万亩。", ["绿色农业示范园", "", ""]),
    ("蔚县绿色农业示范园规划面积6平方公里。如今，园区内道路通畅，全县基地面积9万亩。", ["蔚县绿色农业示范园", "蔚县"]),  # near miss: known
    ("青岳科技园区是本省最大的园区，到去年底拥有上千家软件公司。", ["青岳科技园区"]),
    ("今天，云江高新技术企业收入季报出炉。今年一季度，云江示范区企业总收入88亿元。其中实现软件收入9亿元。", ["云江示范区"] * 2),
    ("青岳工业园区有高新企业76家，湖南省单项冠军3家。", ["青岳工业园区"] * 2),
])
def test_words_that_are_no_names_and_counties_that_nobody_names(text: str, expected: list[str]):
    assert subjects(text) == expected
