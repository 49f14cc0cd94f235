"""What pages of portals and of Hong Kong, Macau and Taiwan do as a whole, in texts of our own, with near misses."""
from __future__ import annotations

from pathlib import Path

import pytest

from corpus_tools import extract
from corpus_tools.load import read_document
from corpus_tools.pipeline import read_reading


def read(text: str, key: str) -> list[object]:
    return [getattr(r, key) for r in extract(text)]


@pytest.mark.parametrize(("text", "expected"), [
    ("青禾工业园收费标准：电价：每度0.6元；水价：每吨2元；土地价格：每亩7万元。", ["电价", "水价", "土地价格"]),
    ("青禾工业园蒸汽价格：每吨180元，物业管理费：每平方米每月1.5元。", ["蒸汽价格", "物业管理费"]),
    ("青禾工业园企业总数：320家，高企：45家，员工：1.2万人，亩均税收：25万元。", ["企业总数", "高企", "员工", "亩均税收"]),
    ("青禾工业园每亩税收20万元，管理费每平方米2元。", ["每亩税收", "管理费"]),
    # near misses: what stands before the colon is a name, a time, or says something
    ("青禾工业园产值50亿元，2023年：5亿元，2024年：6亿元。", ["产值", "产值", "产值"]),
    ("全市产值20亿元，江宁区：8亿元，六合区：7亿元。", ["产值", "产值", "产值"]),
    ("实现产值50亿元，数据显示：300人受益。", ["产值", "受益"]),
])
def test_measures_before_a_colon(text: str, expected: list[str]) -> None:
    assert read(text, "indicator") == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("青禾公司規劃斥資12億元興建二廠，規劃增設2條產線。", ["target", "target"]),
    ("計劃收到申請462宗，計劃獲批131宗。", ["actual", "actual"]),
    ("計劃收購3家企業。", ["target"]),  # near miss
    ("园区规划面积5平方公里。", ["actual"]),  # near miss
])
def test_what_is_planned(text: str, expected: list[str]) -> None:
    assert read(text, "status") == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("再通過2家企業投資，包括青禾精密及禾谷扣件。青禾精密投資5億元，建廠2座；禾谷扣件則投資3億元。", ["青禾精密", "青禾精密", "禾谷扣件"]),
    ("代表性厂商包括沧澜资源、云麓绿能等。沧澜资源每年处理废料2万吨；云麓绿能设置太阳能5MW。", ["沧澜资源", "云麓绿能"]),
    ("园区企业产品包括轴承、扣件。扣件去年销售3亿元，轴承销售5亿元。", ["", ""]),  # near miss: things
])
def test_companies_that_are_listed_and_told_of(text: str, expected: list[str]) -> None:
    assert [subject for subject in read(text, "subject") if subject != "2家企業"][-len(expected):] == expected


@pytest.mark.parametrize(("office", "expected"), [
    ("沧澜经济技术开发区管理委员会办公室", "沧澜经济技术开发区"), ("沧澜高新技术产业开发区管委会", "沧澜高新技术产业开发区"), ("沧澜日报社", ""),
])
def test_our_district_is_the_park_whose_office_writes(tmp_path: Path, office: str, expected: str) -> None:
    page = tmp_path / "a.txt"
    page.write_text(f"政务信息\n{office}　　2014年6月9日\n我区项目建设进展顺利\n截至5月底，我区35个重点项目累计完成投资31.4亿元，开工率达到91%。\n", "utf-8")
    assert {o.subject for o in read_reading(read_document(page)).observations} == {expected}


@pytest.mark.parametrize(("text", "expected"), [
    ("一是云麓纸业技改项目进展较快。该项目计划投资4亿元，目前已完成3亿元。", "云麓纸业技改项目"),
    ("云麓机械搬迁项目完成厂房主体。该项目占地120亩。", "云麓机械搬迁项目"),
    ("三是滨河路改造工程加快推进。该工程全长3.2公里，总投资1亿元。", "滨河路改造工程"),
    ("第一批民生项目全面完成。该项目惠及群众3万人。", ""),  # near misses: any
    ("全县重点项目进展顺利。该项目总投资3亿元。", ""),
])
def test_that_work_is_the_one_that_opens_a_sentence_before(text: str, expected: str) -> None:
    assert set(read(text, "subject")) == {expected}


@pytest.mark.parametrize(("text", "expected"), [
    ("青麓科技產業園區管理局表示，青科園區營業額創新高。青科園區廠商97家，就業1萬人。", "青麓科技產業園區"),
    ("江州生物医药产业园招商。江医园去年新增企业12家，税收3亿元。", "江州生物医药产业园"),
    ("江州化工园距江州生态化工园30公里。江化园产值90亿元。", "江化园产值"),  # near miss: of which one?
])
def test_parks_called_by_a_few_characters(text: str, expected: str) -> None:
    found = extract(text)[-1]
    assert expected in (found.subject, found.indicator)


REPORT = ("云江省政府工作报告\n一、“十四五”时期回顾\n{0}这五年，云江省投资年均增长6%。我们坚持发展，推动经济稳中有进。\n"
          "{0}刚刚过去的2025年，我们认真落实要求，千方百计稳增长。全省生产总值增长5.6%。\n{0}过去五年，我们开展教育。\n")
PROJECT = ("云江市蔬菜基地建设项目开工\n{0}近日，云江市农业局到柳湾镇对接蔬菜基地建设项目。\n"
           "{0}项目总投资2000万元，建设大棚200个。\n{0}项目采取订单模式发展蔬菜种植3000亩。\n")


@pytest.mark.parametrize("mark", ["• ", "●", "◆", "1、", "（一）", "- ", "\uf0d8 ", "\uf06c"])
@pytest.mark.parametrize("text", [REPORT, PROJECT])
def test_marks_of_items_say_nothing(text: str, mark: str) -> None:
    def look(page: str) -> list[tuple[object, ...]]:
        return [(r.text, r.value, r.unit, r.indicator, r.subject, r.period, r.status) for r in extract(page, date="2024-03-05")]
    expected = look(text.format(""))
    assert expected[1][5] == "2025" if text is REPORT else "项目" in expected[0][4]
    assert look(text.format(mark)) == expected


@pytest.mark.parametrize(("text", "units"), [
    ("财政司司长公布新一份财政预算案，香港来年将拨款80亿元。特首表示，元朗及屯门两地先行动工，工程费12亿元。", {"HKD"}),
    ("立法会财务委员会通过民政事务总署拨款3亿元，修葺沙田及观塘的会堂。", {"HKD"}),
    ("投资推广署署长今日在香港公布，首三季协助企业带来546亿元直接投资。", {"HKD"}),
    ("行政院核定的园区计划总经费35亿元，立法院下周审议，卫福部表示园区位于台南，可带动投资120亿元。", {"TWD"}),
    ("统计暨普查局资料显示，澳门第二季零售业销售额160亿元，治安警察局公布旅客增加，人均消费2000元。", {"MOP"}),
    # near misses: of the mainland
    ("深圳云江公司在香港上市，恒生指数上涨，港股市值300亿元，去年营收50亿元，纯利5亿元，港交所公布。", {"CNY"}),
    ("香港特首率团访问广州，考察南沙自贸区。南沙区去年产值2000亿元，广东省将投资30亿元。", {"CNY"}),
    ("横琴粤澳深度合作区揭牌，澳门经济财政司司长与珠海市领导出席，广东省投入10亿元，横琴口岸投资3亿元。", {"CNY"}),
    ("台湾立法院前院长一行到平潭考察。平潭综合实验区去年地区生产总值350亿元。", {"CNY"}),
    ("台湾立法院通过法案。福建省台资企业产值900亿元。", {"CNY"}),
])
def test_the_yuan_of_offices(text: str, units: set[str]) -> None:
    assert {r.unit for r in extract(text) if str(r.text).endswith("元") or r.unit in ("TWD", "HKD")} == units


@pytest.mark.parametrize(("text", "expected"), [
    ("云麓税务局发布数据，今年以来，该局累计办理退税12亿元。", "税务局"),
    ("进驻厂商绿聚能执行长许某说，公司资本额由500万元增加到6000万元。", "绿聚能"),
    ("本地AI企業「識麓科技」是受惠者之一。該公司以3人起家，至今員工已增至140人。", "識麓科技"),
    ("另一家新創「綠行動力」開發換電系統，已在桃園建置換電站65座，會員數突破2萬人。", "綠行動力"),
    ("澳資企業濠汀優選去年進駐園區，註冊資本1,000萬元。", "濠汀優選"),
    ("总部位于深圳的青驭机器人在香港科学园设立研发中心，并投资2亿元。", "青驭机器人"),
    ("总投资3亿元的云麓纺织二期已开工建设，建成后年可新增销售收入5亿元。", "云麓纺织二期"),
    ("青大育成中心成果發表。青麓科技大學創新育成中心主任表示，中心累計培育廠商214家。青大育成中心目前進駐28家廠商。", "青麓科技大學創新育成中心"),
    # near misses
    ("园区举办企业“一对一”服务，企业“上云”已有500家，企业“小升规”完成12家。", ""),
    ("入驻企业总经理王某说，今年产值5亿元。", ""),
    ("截至三月底，写字楼平均出租率为92%。", ""),
])
def test_who_is_told_by_what_stands_around(text: str, expected: str) -> None:
    assert set(read(text, "subject")) == {expected}


@pytest.mark.parametrize(("text", "expected"), [
    ("光電產業營業額1,402億元，受面板價格下跌影響，減少13.5%。", ["光電產業營業額", "光電產業營業額"]),
    ("固定资产投资受房地产下滑影响，下降3%。", ["固定资产投资"]),
    ("受煤价上涨影响，发电量上升5%。", ["发电量"]),  # near miss
])
def test_what_moves_under_an_influence(text: str, expected: list[str]) -> None:
    assert read(text, "indicator") == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("青麓软件园规划面积22平方公里，起步区6平方公里，核心区3平方公里。", ["青麓软件园"] * 3),
    ("总投资15亿元的3D打印培育基地一期已建成厂房5.6万平方米，签约企业32户。", ["3D打印培育基地一期"] * 3),
    ("澳门科技企业认证名单公布。获认证的云麓软件有限公司主要从事数据分析，去年营收逾6000万元，员工58人。", ["云麓软件有限公司"] * 2),
    ("集中区现有企业21家。由外地客商投资5000万元兴建的云麓纸业有限公司投产，年产纸板5万吨。", ["云麓纸业有限公司"] * 2),
    ("青麓软件园有企业80家。\n新创「明麓生技」去年完成募資2億元，團隊由12人擴編至45人。", ["明麓生技"] * 3),
    ("青麓软件园有企业80家。\n软件园税收5亿元，云麓公司融资2亿元，上升3%；出口8亿元。", ["青麓软件园"]),  # near miss: it does not open the sentence
])
def test_whose_the_numbers_of_a_sentence_are(text: str, expected: list[str]) -> None:
    assert read(text, "subject")[-len(expected):] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("青麓仓储项目\n项目占地86亩，总投资4亿元。\n云麓康养中心项目\n项目占地30亩，设置床位600张。",
     ["青麓仓储项目"] * 2 + ["云麓康养中心项目"] * 2),
    ("2.云麓纸业技改项目：\n项目计划投资2亿元，年产纸板5万吨。", ["云麓纸业技改项目"] * 2),
    ("重点建设项目\n项目总投资30亿元，涉及企业12家。", [""] * 2),  # near miss: any
])
def test_works_that_stand_above_what_is_told_of_them(text: str, expected: list[str]) -> None:
    assert read(text, "subject") == expected


@pytest.mark.parametrize(("head", "date"), [
    ("臺南市政府經濟發展局　113年3月12日\n", "2024-03-12"), ("發布日期：113-03-12　單位：投資組\n", "2024-03-12"),
    ("點閱數：113　電話：113-0312\n", ""),  # near miss
])
def test_days_of_the_republic_date_a_page(tmp_path: Path, head: str, date: str) -> None:
    page = tmp_path / "a.txt"
    page.write_text(f"{head}青麓工業區土地售罄\n經發局表示，青麓工業區自106年出售以來，廠商有131家，總投資額391億元。\n", "utf-8")
    articles = read_reading(read_document(page)).articles
    assert [article.date for article in articles] == [date]


@pytest.mark.parametrize(("text", "expected"), [
    ("青禾园区2021年工作总结\n全年新签约项目26个。\n2022年工作打算\n力争产值140亿元。", ["2021", "2022"]),
    ("工业产值2024年一季度增长6%，而2023年四季度的增幅为4%。出口增长8%。", ["2024-Q1", "2023-Q4", "2024-Q1"]),
])
def test_when_it_was(text: str, expected: list[str]) -> None:
    assert read(text, "period") == expected


@pytest.mark.parametrize(("paper", "expected"), [("高邮日报", "高邮市"), ("光明日报", "")])
def test_a_countys_own_paper_says_our_city(tmp_path: Path, paper: str, expected: str) -> None:
    page = tmp_path / "a.txt"
    page.write_text(f"我市召开推进会\n时间：2020-10-14　来源：{paper}　浏览：156次\n会议指出，全市开发区平均每亩税收仅13.5万元，新增企业420家。\n", "utf-8")
    assert {o.subject for o in read_reading(read_document(page)).observations} == {expected}
