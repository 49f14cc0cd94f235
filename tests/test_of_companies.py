"""Pages of companies, parks and buildings: cards of figures, histories by year, what is called by everyday words."""
from __future__ import annotations

import dataclasses

import pytest

from corpus_tools import extract
from corpus_tools.clean.parts import read_hints
from corpus_tools.model import Document
from corpus_tools.observations import extract_document


def read_page(body: str) -> dict[str, tuple[object, ...]]:
    """Of each mention of a page: value, unit, bound, indicator, subject and year."""
    document = Document("page.html", f"<html><body>{body}</body></html>", "0" * 64)
    return {r.text: (r.value, r.unit, r.bound, r.indicator, r.subject, r.period[:4]) for r in extract_document(document)}


def make_cards(*cards: str) -> str:
    """Cards of a figure above its label, parted by a bar."""
    return "".join(f"<div><div>{number}</div><div>{label}</div></div>" for number, label in (card.split("|") for card in cards))


@pytest.mark.parametrize(("cards", "text", "expected"), [
    (("12+|年服务经验", "98%|交付成功率", "300|合作伙伴"), "12+", (12, "year", ">", "服务经验")),
    (("500+|家服务企业", "98%|交付成功率"), "500+", (500, "count", ">", "服务企业")),
    (("3|万平方米园区面积", "98%|交付成功率"), "3", (30000, "m2", "=", "园区面积")),
    (("100|亿资金规模", "98%|交付成功率"), "100", (10000000000, "CNY", "=", "资金规模")),
    (("200+|人才引进", "98%|交付成功率"), "200+", (200, "count", ">", "人才引进")),  # no 人
    (("60+|项目数量", "98%|交付成功率"), "60+", (60, "count", ">", "项目数量")),  # no 项
])
def test_the_unit_of_a_card_may_open_its_label(cards: tuple[str, ...], text: str, expected: tuple[object, ...]):
    assert read_page("<h1>关于我们</h1>" + make_cards(*cards))[text][:4] == expected


def test_what_an_element_calls_information_is_text_where_it_tells_no_source():
    found = read_page("<div class='info-title'>云江区情概况</div><div class='info'>来源：某某网 2023-05-06</div>"
                      "<div class='info'><p>入驻企业</p><p>300家</p></div><div class='info'><p>在职员工</p><p>8000人</p></div><p>全区总面积210平方公里，总人口31万人，耕地面积9.5万亩。</p>")
    assert found["300家"][3] == "入驻企业" and "6" not in found and len(found) == 5


def test_what_stands_under_the_years_of_a_history_was_in_them():
    found = read_page("<h1>关于我们</h1><p>青沧精密机床有限公司成立于2006年，占地面积18000平方米。</p><h2>发展历程</h2>"
                      + make_cards("2005|公司成立", "2012|员工突破50人，搬迁至新厂房", "2020|拓展医疗领域，年产值突破5000万"))
    assert found["突破50人"][5] == "2012"
    assert found["突破5000万"] == (50000000, "CNY", ">", "年产值", "青沧精密机床有限公司", "2020")
    assert found["18000平方米"][5] == "2020"


def test_one_year_alone_makes_no_history():
    found = read_page("<h1>云江软件园</h1><p>2012</p><p>园区现有企业300家，2020年产值5亿元。</p>")
    assert found["300家"][5] == "2020"


@pytest.mark.parametrize(("text", "expected"), [
    ("年产值突破5000万，员工突破500人。", [("突破5000万", 50000000, "CNY"), ("突破500人", 500, "count")]),
    ("大厦税收贡献超千万，入驻企业30家。", [("超千万", 10000000, "CNY"), ("30家", 30, "count")]),
    ("产值增长带动就业超千万。", [("超千万", 10000000, "count")]),
    ("年产值过20亿的企业13家、过60亿的企业4家。",
     [("过20亿", 2000000000, "CNY"), ("13家", 13, "count"), ("过60亿", 6000000000, "CNY"), ("4家", 4, "count")]),
    ("厂区占地面积200+亩，员工1200+人。", [("200+亩", 200, "mu"), ("1200+人", 1200, "count")]),
    ("工业用水不高于4.6（元/立方米），地价10~25（万元/亩）。", [("不高于4.6（元/立方米）", 4.6, "CNY"), ("10~25（万元/亩）", 100000, "CNY")]),
    ("产值30亿元（人民币），企业5家（其中规上2家）。", [("30亿元", 3000000000, "CNY"), ("5家", 5, "count"), ("2家", 2, "count")]),
])
def test_amounts_with_their_unit_left_out_or_in_brackets(text: str, expected: list[tuple[object, ...]]):
    assert [(r.text, r.value, r.unit) for r in extract(text)] == expected


def test_an_amount_over_a_size_is_of_what_the_first_of_its_kind_was():
    assert {r.text: r.indicator for r in extract("年产值过20亿的企业13家、过60亿的企业4家。")}["过60亿"] == "年产值"


@pytest.mark.parametrize(("text", "mention", "subject"), [
    ("合力大厦B座位于云江路，总建筑面积4.8万平方米。截至目前大厦入驻企业47家。", "47家", "合力大厦B座"),
    ("新合力大厦位于市区云江路12号。大厦总面积为8342平方米。", "8342平方米", "新合力大厦"),
    ("这座大厦位于市区云江路12号，总面积为8342平方米。", "8342平方米", ""),
    ("公司现有员工36人，总经理、销售副总经理等5人；销售人员8人，销售部设有3个部门，销售增长。", "36人", ""),
    ("工信厅完成了验收，支持供水厂项目3个、垃圾渣场项目2个、集中供暖项目1个。", "1个", "工信厅"),
    ("云江高新区新型显示产业园项目总投资15亿元，占地面积357亩。", "357亩", "云江高新区新型显示产业园项目"),
    ("马家沟经济技术开发区位于全省北部，规划面积33平方公里。区内常住人口10万人。", "10万人", "马家沟经济技术开发区"),
    ("云江经开区现有企业130家。\n沧澜化工产业园是首批园区，规划面积15平方公里，起步区面积5平方公里。", "5平方公里", "沧澜化工产业园"),
    ("共入驻7家企业，曾荣获纳税先进称号。曾荣获税收超亿元楼宇称号。", "7家", ""),
])
def test_names_of_everyday_words_and_words_that_are_none(text: str, mention: str, subject: str):
    assert {r.text: r.subject for r in extract(text)}[mention] == subject


@pytest.mark.parametrize(("text", "expected"), [
    ("某大厦位于江滨路。大厦于2014年10月竣工投用，现入驻42家单位。2021年税收2亿元。", {"42家": "2021", "2亿元": "2021"}),
    ("某大厦建成于2005年，于同年12月完成装修，投入资金3亿元。2021年税收2亿元。", {"3亿元": "2005-12", "2亿元": "2021"}),
    ("某大厦建成于2005年，于同年9月投用，占地面积31亩。2021年税收2亿元。", {"31亩": "2021", "2亿元": "2021"}),
])
def test_what_is_there_now_is_not_of_the_year_of_building(text: str, expected: dict[str, str]):
    assert {r.text: r.period for r in extract(text)} == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("建设包括17栋6层厂房，4栋11.5米高钢结构厂房，1栋16层综合楼。", {"17栋": "厂房", "1栋": "综合楼"}),
    ("建设17栋厂房，面积6万平方米。", {"17栋": "建设厂房"}),
])
def test_what_is_counted_stands_behind_its_size(text: str, expected: dict[str, str]):
    assert expected.items() <= {r.text: r.indicator for r in extract(text)}.items()


@pytest.mark.parametrize(("text", "status"), [
    ("全力促进工业稳增长，培育规上企业3家。", "actual"), ("大力促进消费，新增门店3家。", "actual"), ("力促工业稳增长，培育规上企业3家。", "target"),
])
def test_to_promote_with_all_strength_is_no_aim(text: str, status: str):
    assert [r.status for r in extract(text)] == [status]


@pytest.mark.parametrize(("text", "place"), [
    ("某大厦位于钱江西路与临江大道交汇处，入驻企业30家。", ""), ("区内三面环水，江西路北侧有企业30家。", ""), ("江西现有企业30家。", "江西"),
])
def test_a_road_named_for_a_place_is_not_there(text: str, place: str):
    assert [r.subject == "江西" for r in extract(text)] == [place == "江西"]


@pytest.mark.parametrize("first", ["|\n", ""])
def test_cells_that_a_bar_closes_stand_one_a_line(first: str):
    text = "下面列表是全国高新区企业概况\n" + first + "2002 |\n2003 |\n2004 |\n企业数(个) |\n28338 |\n32857 |\n38565 |\n工业总产值(亿元) |\n12937.1 |\n17257.4 |\n22638.9 |\n"
    document = Document("a.txt", text, "0" * 64)
    found = {r.text: (r.value, r.indicator, r.period) for r in extract_document(dataclasses.replace(document))}
    assert found["32857"] == (32857, "企业数", "2003") and found["22638.9"] == (2263890000000, "工业总产值", "2004") and len(found) == 6


ABOUT = "<h1>{}</h1><p>公司占地120亩，员工600余人，与云江大学共建实验室2个。</p>"


@pytest.mark.parametrize(("page", "subject"), [
    ("<title>企业简介-青沧重工有限公司</title>" + ABOUT.format("企业简介"), "青沧重工有限公司"),
    ("<title>关于我们 - 青沧好物</title>" + ABOUT.format("关于我们"), "青沧好物"),
    ("<title>企业简介</title>" + ABOUT.format("企业简介") + "<div class='footer'>版权所有 © 2019 青沧重工有限公司 备案12345号</div>", "青沧重工有限公司"),
    ("<title>企业简介</title><div class='logo'>青沧重工有限公司</div>" + ABOUT.format("企业简介"), "青沧重工有限公司"),
    ("<title>企业简介</title>" + ABOUT.format("企业简介") + "<div class='footer'>青沧重工有限公司 地址：云江市江滨路5号</div>", "青沧重工有限公司"),
    # who made the site, who runs the portal, and a page that names its company
    ("<title>企业简介</title>" + ABOUT.format("企业简介") + "<div class='footer'>技术支持：云江软件有限公司</div>", ""),
    ("<title>产值增长_云江传媒有限公司</title>" + ABOUT.format("产值增长"), ""),
    ("<title>产值增长_青沧重工有限公司</title>" + ABOUT.format("沧澜电子有限公司产值增长"), "沧澜电子有限公司"),
])
def test_a_page_of_a_company_is_of_the_one_whose_site_it_is(page: str, subject: str):
    assert {r.subject for r in extract_document(Document("a.html", f"<html>{page}</html>", "0" * 64))} == {subject}


@pytest.mark.parametrize(("page", "subject"), [
    ("<title>云江科技园</title><h2>园区概况</h2><ul><li>规划面积：3.2平方公里</li><li>入驻企业：320家</li></ul>", "云江科技园"),
    ("<title>园区概况</title><h2>园区概况</h2><p>园区规划面积3.2平方公里，入驻企业320家。</p><div class='footer'>© 2020 云江科技园管理有限公司 版权所有</div>",
     "云江科技园"),
    ("<title>我市工业增长</title><h1>我市工业增长</h1><p>全市规上企业300家。</p><div class='footer'>© 2020 云江资讯有限公司 版权所有</div>", ""),
])
def test_a_page_of_a_park_is_of_the_one_whose_site_it_is(page: str, subject: str):
    assert {r.subject for r in extract_document(Document("a.html", f"<html>{page}</html>", "0" * 64))} == {subject}


@pytest.mark.parametrize("cards", [
    [("12.6", "规划面积（平方公里）"), ("420", "入驻企业（家）"), ("86.5", "营业收入（亿元）")],
    [("规划面积（平方公里）", "12.6"), ("入驻企业（家）", "420"), ("营业收入（亿元）", "86.5")],
    [("12.6", "平方公里", "规划面积"), ("420", "家", "入驻企业"), ("86.5", "亿元", "营业收入")],
    [("规划面积", "12.6", "平方公里"), ("入驻企业", "420", "家"), ("营业收入", "86.5", "亿元")],
])
def test_units_of_cards_stand_in_brackets_or_on_lines_of_their_own(cards: list[tuple[str, ...]]):
    page = "<h1>云江软件园</h1><p>园区位于江滨。</p>" + "".join(f"<div>{line}</div>" for card in cards for line in card)
    found = [(value, unit, indicator) for value, unit, _, indicator, *_ in read_page(page).values()]
    assert found == [(12.6, "km2", "规划面积"), (420, "count", "入驻企业"), (8650000000, "CNY", "营业收入")]


def test_brackets_without_a_unit_bring_none():
    assert read_page("<h1>云江软件园</h1><p>园区位于江滨。</p><div>12</div><div>产业园（二期）</div><div>30</div><div>成立（创建）</div>") == {}


HISTORY = ("# 云江科学园发展历程\n\n" + "\n".join(
    f"## {year} 年 {month} 月｜{what}\n\n### {more}\n\n青沧电 {size} 纳米工艺正式量产，带动各地设备商在云江科学园设立据点，园区基础建设大致完成。\n\n- 约{firms} 家 进驻厂商\n- {staff} 从业员工\n"
    for year, month, what, more, size, firms, staff in (
        (2004, 2, "某厂进驻", "首座厂房落成", 28, 50, "3,200"), (2012, 3, "聚落成熟", "厂房填满西侧", 16, 150, "60,500"),
        (2019, 12, "工艺竞赛", "土地全数出租", 3, 220, "80,021"))))


def test_a_year_above_a_heading_of_its_own_kind_holds_for_what_follows():
    parts = "".join(f"<div><h2>{year}</h2><h2>{head}</h2><p>员工{size}人</p></div>" for year, head, size in (
        (2009, "公司成立", 10), (2012, "规模扩大", 50), (2020, "产线更新", 200)))
    found = extract(f"<html><body><h1>发展历程</h1>{parts}</body></html>")
    assert {r.text: r.period for r in found} == {"10人": "2009", "50人": "2012", "200人": "2020"}


def test_headings_that_open_with_a_year_are_a_history_and_no_articles():
    found = {r.text: (r.article, r.indicator, r.period[:4]) for r in extract_document(Document("a.md", HISTORY, "0" * 64))}
    assert found["约50 家"] == (0, "进驻厂商", "2004") and found["80,021"] == (0, "从业员工", "2019") and found["60,500"][2] == "2012"


@pytest.mark.parametrize(("text", "expected"), [
    ("云江园区\n78,432 从业员工\n1200+ 服务企业", [("78,432", 78432), ("1200+", 1200)]),
    ("云江园区\n3 园区概况\n400 服务热线\n2012 大事记", []),
])
def test_a_figure_may_open_the_line_of_its_label(text: str, expected: list[tuple[str, int]]):
    assert [(r.text, r.value) for r in extract(text)] == expected


@pytest.mark.parametrize(("text", "subject"), [
    ("新建规模棚室示范园区20个，播种面积18.9万亩。", ""), ("沧澜示范园区3个项目开工，占地18亩。", "沧澜示范园区"),
])
def test_parks_of_a_kind_that_are_counted_are_no_one(text: str, subject: str):
    assert [r.subject for r in extract(text)][-1] == subject


@pytest.mark.parametrize(("lines", "numbers"), [
    ("30+ 服务企业 12 核心模块 50+ 技术专利", ["30+", "12", "50+"]),
    ("12 核心模块 50% 节能率 8 海外办事处 2012 创立年份", ["12", "50%", "8"]),
    ("30 服务企业 12 核心模块", []),
    ("30+ 服务企业 3 发展历程 4 企业文化", ["30+"]),
    ("1 销售收入 20% 2 利润总额 30% 3 出口额 15%", ["20%", "30%", "15%"]),
])
def test_a_figure_without_unit_among_cards_of_figures(lines: str, numbers: list[str]):
    assert [r.text for r in extract("久火公司\n\n" + lines.replace(" ", "\n\n"))] == numbers


def test_of_class_names_alike_the_first_is_taken():
    names = "profile bottom", "bottom profile", "one-bottom wow profile"
    assert [read_hints("div", f' class="{name}"').part.name for name in names] == ["author", "footer", "footer"]


@pytest.mark.parametrize(("head", "periods"), [("h4", ["2015", "2017", "2019"]), ("h5", ["2019", "2015", "2017"])])
def test_a_year_may_stand_below_the_heading_of_its_part(head: str, periods: list[str]):
    parts = "".join(f"<div><{head}>公司产值达{size}千万元</{head}><h5>{year}</h5></div>" for year, size in ((2015, 1), (2017, 5), (2019, 9)))
    found = extract(f"<html><body><h1>大事记</h1>{parts}<p>感谢一路相伴。</p></body></html>")
    assert [r.period for r in found] == periods


@pytest.mark.parametrize(("text", "subject"), [
    ("青沧酒厂有限公司产值2亿元。该公司拟投资6亿元在云江生态工业园建设新厂。", "青沧酒厂有限公司"),
    ("青沧酒厂有限公司产值2亿元。总投资6亿元在云江生态工业园建设的新厂开工。", "云江生态工业园"),
    ("江州日报讯 沧澜动力（600123）昨日公布，6月产量2万台。\n公告又披露，6月发电量8亿千瓦时。", "沧澜动力"),
    ("同ABC公司签约\nABC公司投资2亿元。", "ABC公司"),
    ("据了解，青沧工业株式会社营收8亿元。", "青沧工业株式会社"),
    ("青沧咖啡公司新增门店200家，全国范围内共有门店900家。", "青沧咖啡公司"), ("青沧咖啡公司新增门店200家，全国共有门店900家。", "青沧咖啡公司"),
    ("我国首个自营大气田“沧澜一号”11口生产井全部开井。", "“沧澜一号”"),
    ("云江食品园区产值30亿元；侨沧产业园方面，完成产值8亿元。", "侨沧产业园"), ("云江食品园区产值30亿元；在产业园方面，完成产值8亿元。", "云江食品园区"),
])
def test_whose_the_last_figure_is(text: str, subject: str):
    assert [r.subject for r in extract(text)][-1] == subject


@pytest.mark.parametrize(("text", "told"), [
    ("失业人数较上月增加300人至900人。", [("change", 300), ("level", 900)]),
    ("失业人数增加300人至900人。", [("change", 300)]),  # a range
    ("纯利倒退28%至30亿元。", [("change", -28), ("level", 3e9)]),
    ("去年收入12亿元（人民币‧下同），纯利3亿元。", [("level", 1.2e9), ("level", 3e8)]),
])
def test_by_so_much_to_so_much(text: str, told: list):
    assert [(r.kind, r.value) for r in extract(text)] == told


@pytest.mark.parametrize(("text", "indicators"), [
    ("利用内资15亿元、外资4千万美元，同比增长18%、17%。", ["利用内资", "外资", "利用内资", "外资"]),
    ("员工380人，其中，中级职称12人。", ["员工", "中级职称"]),
    ("阅览座位达900席。", ["席"]),
])
def test_each_of_two_growths_has_its_own_measure(text: str, indicators: list[str]):
    assert [r.indicator for r in extract(text)] == indicators


def test_what_is_nearly_reached_is_no_stretch_of_years():
    found = extract("民国107年观光人数达106万人，已逼近105年的108万人。", date="2018-11-08")
    assert [r.period for r in found] == ["2018", "2016"]


def test_a_card_of_one_company_has_no_heads():
    rows = (("成立日期", "2009年5月13日"), ("董事长", "王小明"), ("资本额", "6亿元"), ("员工人数", "79人"))
    body = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in rows)
    found = extract(f"<html><body><h1>青沧电材股份有限公司</h1><table>{body}</table><p>2022年营收8亿元。</p></body></html>")
    assert [(r.text, r.indicator, r.period) for r in found][:2] == [("6亿元", "资本额", "2022"), ("79人", "员工人数", "2022")]


@pytest.mark.parametrize(("text", "numbers"), [
    ("生产两片式易拉罐和三段式水泵。", []), ("生产三种式样、两片叶轮。", ["三种", "两片"]),
    ("车间有不锈钢阀体流水线四条、不锈钢法兰流水线九条。", ["四条", "九条"]),
])
def test_a_number_in_a_manner(text: str, numbers: list[str]):
    assert [r.text for r in extract(text)] == numbers


def test_the_year_in_brackets_behind_last_year():
    assert extract("江州市第2季物价指数较上年（2015年）同期上涨1.3%。")[0].period == "2016-Q2"
    assert extract("江州市第2季物价指数上涨1.3%，上年（2015年）上涨2%。")[1].period == "2015"


@pytest.mark.parametrize(("text", "subject"), [
    ("西安市投资环境\n沧澜科技产业园是西安高新区的重要组成部分，占地276亩。其中高新技术企业70家。\n2009年收入54亿元。", "沧澜科技产业园"),
    ("西安市投资环境\n沧澜科技产业园和西安高新区一样重要。\n2009年收入54亿元。", "西安市"),
])
def test_what_is_part_of_another_is_introduced(text: str, subject: str):
    assert [r.subject for r in extract(text)][-1] == subject
