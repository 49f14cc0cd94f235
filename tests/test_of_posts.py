"""Posts of offices, banks and companies, and digests of several items: sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.model import Document
from corpus_tools.observations import extract_document


def tell(text: str, key: str = "subject", date: str = "") -> list[object]:
    return [getattr(record, key) for record in extract(text, date=date)]


def tell_page(text: str) -> list[str]:
    return [record.subject for record in extract_document(Document("a.txt", text, "0" * 64))]


@pytest.mark.parametrize(("text", "found"), [
    # a fiscal year may end in a later year than it is told in
    ("青沧公司2026财年第二财季（即2025年第三季度）收入5亿元。第三季度亏损2亿元。", ["2025-Q3", "2025-Q3"]),
    ("青沧公司2026财年收入5亿元。目前员工300人。", ["2026", "2026"]),  # near miss: no other year is named
])
def test_fiscal_years_are_no_reference(text, found):
    assert tell(text, "period") == found


@pytest.mark.parametrize(("text", "found"), [
    # the office of a person, and a name that begins like a place
    ("某部副部长吴忠明10日介绍，产值增长27%。", [""]),
    ("某部副部长介绍，吴忠市产值增长27%。", ["吴忠市"]),  # near miss
    ("沧澜年会由集团副总经理王小明主持，下达产值任务8亿元。", [""]),  # no company is called 沧澜年会由
    ("沧澜光芯完成B轮1.5亿元融资。", ["沧澜光芯"]),
    ("园区企业完成B轮融资1.5亿元。", [""]),  # near miss: of whatever company
    ("农发行云江县支行近日投放贷款1.2亿元，惠及6个乡镇。据统计，该支行累计投放4亿元。", ["农发行云江县支行"] * 3),
    ("平陆县信用联社今年安排3亿元贷款，下达给全县12个网点。", ["平陆县信用联社"] * 2),
    ("全市各支行发放贷款5亿元，下辖支行20家。", ["", ""]),  # near miss: none that is named
])
def test_names_of_banks_persons_and_the_funded(text, found):
    assert tell(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # a rank in the clause behind is of the one that the clause before is about
    ("与去年同期相比，烟台港吞吐量上升一位，位居沿海港口第十二。", ["烟台港"] * 2),
    ("安岳县面积2700平方公里，辖69个乡镇。", ["安岳县"] * 2),
    # among others of the country, what follows the figure of a place is of that place
    ("全国假日旅游通报。\n大连市今天接待游客9万人次，门票收入241万元。\n杭州市今天接待游客47万人次。", ["大连市", "大连市", "杭州市"]),
])
def test_what_goes_on_to_the_next_clause(text, found):
    assert tell(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # the one place that all is told of, though no clause is about it
    ("某报讯 本县记者 洋县按照总体思路发展产业。\n目前，改造果园80亩，全县建成示范村30个。", ["洋县", "洋县"]),
    ("投放1亿元贷款助力公路改造\n贷款助力景东县公路改造，加快景东县发展。\n项目改造道路314条。", ["景东县", "景东县"]),
    ("甲公司在景东县、云县投资。\n改造道路314条。", [""]),  # near miss: two places
])
def test_the_one_place_of_a_text(text, found):
    assert tell(text) == found


def test_whose_page_it_is():
    trail = "您所在的位置: 崇川区发展和改革委员会工作动态\n\n重点项目集中开工\n\n发布时间: 2019-04-11\n\n一季度，新开工项目16个，总投资35亿元。\n"
    assert tell_page(trail) == ["崇川区"] * 2
    assert tell_page(trail.replace("崇川区发展和改革委员会工作动态", "首页 > 工作动态")) == [""] * 2  # near miss
    told = "集团召开生产会\n\n时间:2009-10-28 15:04:28  来源:武汉市青沧建设集团\n\n集团公司前三季度总产值突破20亿元，增长57%。\n"
    assert tell_page(told) == ["武汉市青沧建设集团"] * 2
    assert tell_page(told.replace("武汉市青沧建设集团", "武汉晚报")) == [""] * 2  # near miss: who wrote it


@pytest.mark.parametrize(("text", "found"), [
    # whose data they are is not whom they are of
    ("人民银行数据显示，11月末，广义货币余额300万亿元，增长8%。", ["中国"] * 2),
    ("海关总署今日公布，前三季度货物贸易进出口总值30万亿元。", ["中国"]),
    ("财政部：1—10月，一般公共预算收入18万亿元，增长0.8%。", ["中国"] * 2),
    ("宣传部：投入5亿元。", [""]),  # near miss: of whatever place
    ("财政部公布，宜居县试点投入3亿元。全县种树3万棵。", [""] * 2),  # near miss: a county that nobody names
    ("江州高新区数据显示，6月汽车产量280万辆。", ["江州高新区"]),  # near miss: its own
    ("我国高新技术产业发展。2006年，54个国家高新区总收入4.3万亿元。高新区人均产值62万元。", ["中国"] * 2 + ["高新区"]),
])
def test_offices_that_count_for_the_country(text, found):
    assert tell(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("三市中增速最快的是徐州市，达到6.2%，增速最慢的是温州市，为3%。", ["徐州市", "温州市"]),
    ("大连市产值4600亿元，产值最低的徐州市4500亿元，增长6%。", ["大连市", "徐州市", "徐州市"]),
    ("张江科学城融资规模占浦东新区全区65%、上海25%。", ["张江科学城"] * 2),
    ("张江科学城融资规模增长65%，上海25%。", ["张江科学城", "上海"]),  # near miss: each its own
    # what a company of its own is told of goes on to the next sentence
    ("青沧科工集团建成大桥。今年，江州建工西北公司市场开拓多点开花。中标项目24个，总金额138亿元。", ["江州建工西北公司"] * 2),
    ("青沧科工集团建成大桥。今年，江州建工西北公司市场开拓多点开花。形势向好。青沧科工集团中标项目24个。", ["青沧科工集团"]),  # near miss: it is named
])
def test_whom_the_clause_before_tells(text, found):
    assert tell(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("2016年元至6月，产值5亿元。", ["2016-H1"]),
    ("2016年投资5亿元至6月底。", ["2016"]),  # near miss: 元 of money
    ("2022年上半年，行业运行超出年初预期，营业收入8万亿元。", ["2022-H1"]),
    ("2022年年初，园区有企业8家。", ["2022-01"]),  # near miss
    # what is said of this year in passing dates nothing behind it
    ("会议总结了工作，并对今年进行了部署。2017年，我市被评为强市。全市建成农田4万亩。2018年是起步之年。", ["2018"]),
    ("江州市“十二五”工作总结\n（江州市外宣办）“十二五”期间，江州市狠抓扶贫。共计推进整村49个。2014年人口9万人。", ["2011/2015", "2014"]),
    ("江州市“十三五”谋划\n“十三五”期间，江州市将狠抓扶贫。现有贫困村49个。2014年人口9万人。", ["2014", "2014"]),  # near miss: to come
    ("本报讯（记者张小明）2015年前三季度，江州市狠抓项目建设。完成投资5亿元。", ["2015-01/2015-09"]),
])
def test_when_it_was(text, found):
    assert tell(text, "period") == found


@pytest.mark.parametrize(("text", "found"), [
    ("江州市狠抓项目建设，完成投资5亿元。", ["江州市"]),
    ("沧澜光芯项目总投资5亿元。", ["沧澜光芯项目"]),  # near miss: a work
    ("2025年，采矿业利润3580亿元；制造业利润201亿元。", ["", ""]),
    ("青沧采矿业有限公司利润3亿元。", ["青沧采矿业有限公司"]),
    ("江州市特色产业带动农户比率达85%。", ["江州市"]),
    ("“签约一批”项目2个，“开工一批”项目10个。", ["", ""]),
    ("“数智江州”项目投资2亿元。", ["“数智江州”项目"]),  # near miss
    # a company by what is quoted of its name
    ("江州“岭海玻璃”投产\n昨天，江州岭海玻璃制品有限公司投产。“岭海玻璃”占地80亩，年产值9000万元。", ["江州岭海玻璃制品有限公司"] * 2),
    ("青沧公司生产橡胶管，目前在江州市有12个车间。", ["青沧公司"]),
    ("目前在江州市有12个车间。", ["江州市"]),  # near miss: no company
    ("云江产业园开建。铸造生产线三条。项目投产后，年产值10亿元。", ["云江产业园"] * 2),
])
def test_what_is_no_name(text, found):
    assert tell(text) == found


@pytest.mark.parametrize(("text", "found"), [
    ("宁波舟山港吞吐量14亿吨。", ["宁波舟山港"]),
    ("浙江舟山港吞吐量14亿吨。", ["浙江舟山港"]),  # near miss: where it lies
    ("全国港口吞吐量达12亿吨。\n仅当天，大连港就完成货物吞吐量123万吨，集装箱吞吐量3万标箱。", ["中国", "大连港", "大连港"]),
    ("全国港口吞吐量达12亿吨。\n沧澜大桥传来喜讯：完成投资5亿元。", ["中国", "沧澜大桥"]),
    ("今年以来，胡集镇按照云江县委的要求发展。截至6月19日，该镇财政收入1199万元。（胡集镇）", ["胡集镇"]),
    ("今年以来，新集镇建设提速。截至6月19日，该镇财政收入1199万元。新集镇好。", [""]),  # near miss: a sort of town
    ("截至3月31日，全区财政收入2亿元。其中，国税完成1亿元，地税完成9000万元。", ["", "", ""]),  # taxes are no companies
    ("云江产业园引进光伏企业。银欣光伏年产值超20亿元，光伏产业总产值达35亿元。", ["银欣光伏", "云江产业园"]),
    # of a list of works none has what all of them cost
    ("沧澜产业园开建，总投资27亿元。", ["沧澜产业园"]),  # near miss: one of them
    # 集团公司 is none of its members and no person
    ("集团公司总经理李明中作报告。岭海集团、青禾公司等完成较好，集团公司完成指标的44%。青沧集团必将成为百年老店，青沧集团好。", ["青沧集团"]),
])
def test_ports_towns_taxes_and_lists_of_works(text, found):
    assert tell(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # sights of a list, whatever they are called
    ("江州旅游通报。古偃接待3万人次，中山公园接待4万人次，熊猫基地接待6万人次，青沧庄园接待游客9万人次。", ["古偃", "中山公园", "熊猫基地", "青沧庄园"]),
    ("大连市：青岩馆今天接待1万人次；岭海寨接待游客2万人次，同比增长5%；青禾庙接待5000人次。", ["青岩馆", "岭海寨", "岭海寨", "青禾庙"]),
    ("大连市各景区接待1万人次，酒店接待2万人次，全市接待5万人次，同比增长5%。", ["大连市"] * 4),  # near miss: none is named
    ("大连市去年接待游客1万人次。", ["大连市"]),  # near miss
    # among news of the nation a paragraph that opens with a city is of that city
    ("全国假日旅游通报，全国接待游客1亿人次，我国旅游向好。\n大连市今天共接待游客9万人次。旅游秩序良好，游客满意率达99%。", ["中国", "大连市", "大连市"]),
    ("全国假日旅游通报，全国接待游客1亿人次，我国旅游向好。\n今天，旅游秩序良好，游客满意率达99%。", ["中国", "中国"]),  # near miss
])
def test_sights_and_cities_of_a_bulletin(text, found):
    assert tell(text) == found


def test_who_issues_a_bulletin():
    told = "旅游快报\n第1期\n天水市文化和旅游局 2017年1月27日\n除夕旅游市场有序\n\n今天全市共接待游客17万人次，旅游收入1亿元。\n"
    assert tell_page(told) == ["天水市"] * 2
    assert tell_page(told.replace("天水市文化和旅游局", "文化和旅游局")) == [""] * 2  # near miss: of whatever city
