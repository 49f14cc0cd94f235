"""Pages of park portals: tables of indicators, lists of projects, figures that stand alone, policies."""
from __future__ import annotations

import dataclasses

import pytest

from corpus_tools import extract
from corpus_tools.model import Document
from corpus_tools.observations import extract_document


def read_page(body: str) -> dict[str, tuple[object, ...]]:
    """Of each mention of a page: value, unit, kind, status, indicator, subject and year."""
    document = Document("page.html", f"<html><body>{body}</body></html>", "0" * 64)
    return {r.text: (r.value, r.unit, r.kind, r.status, r.indicator, r.subject, r.period[:4]) for r in extract_document(document)}


def make_table(*rows: str) -> str:
    """A table whose cells are parted by bars."""
    return "<table>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row.split("|")) + "</tr>" for row in rows) + "</table>"


def test_a_row_of_growth_is_of_the_row_above():
    found = read_page("<h2>云江工业园区历年主要指标</h2>" + make_table(
        "|2020年|2021年", "工业总产值（亿元）|92.1|110.4", "增长率（%）|6.5|19.9", "入园企业（家）|138|155"))
    assert found["19.9"] == (19.9, "percent", "change", "actual", "工业总产值", "云江工业园区", "2021")
    assert found["155"][:5] == (155, "count", "level", "actual", "入园企业")


def test_parts_have_the_unit_of_their_whole_and_the_column_of_the_year_before_its_year():
    found = read_page("<h3>云江新区2022年12月主要经济指标</h3><p>单位：万元</p>" + make_table(
        "项目|1-12月|去年同期|增长", "一、财政总收入|286500|261200|9.7", "其中：税收收入|241300|225600|7.0",
        "二、进出口总额（万美元）|98600|102300|-3.6", "出口|72100|70500|2.3"))
    assert found["72100"] == (721000000, "USD", "level", "actual", "出口", "云江新区", "2022")
    assert found["225600"] == (2256000000, "CNY", "level", "actual", "税收收入", "云江新区", "2021")


def test_the_tab_of_a_table_says_what_it_measures():
    tabs = '<ul><li><a href="#a" data-toggle="tab"><b>规上工业</b>增加值</a></li><li><a href="#b">进出口总额</a></li><li><a href="#top">顶部</a></li></ul>'
    rows = "#|县区|总量（计量单位：亿元）|增长", "1|云江县|51.5|7.5%", "2|东陵区|40.9|-3.5%"
    found = read_page(f'{tabs}<div class="pane" id="a">{make_table(*rows)}</div><div id="b">{make_table("县区|总量（单位：万美元）", "云江县|88.6")}</div>')
    assert found["51.5"][:6] == (5150000000, "CNY", "level", "actual", "规上工业增加值", "云江县")
    assert found["-3.5%"][:6] == (-3.5, "percent", "change", "actual", "规上工业增加值", "东陵区")
    assert found["88.6"][:6] == (886000, "USD", "level", "actual", "进出口总额", "云江县")
    assert "51.5" not in read_page(f'{tabs}<div id="top">{make_table(*rows)}</div>')  # no measure at all: not guessed


@pytest.mark.parametrize(("rows", "mention", "expected"), [
    (("县区|到位外资（万美元）|增幅%", "东陵区|320|-6.5"), "-6.5", (-6.5, "percent", "change")),
    (("县区|到位外资（万美元）|占目标%", "东陵区|320|64"), "64", (64, "percent", "ratio")),
    (("县区|工业投资（万元）|增长", "东陵区|8600|-6.5%"), "-6.5%", (-6.5, "percent", "change")),
    (("指标|全县", "工业投资（万元）|8600"), "8600", (86000000, "CNY", "level")),
    (("年份|财政收入（万元）|人均纯收入（元）", "2011|5300|6150"), "6150", (6150, "CNY", "level")),
])
def test_what_the_heads_of_a_cell_say_of_its_unit(rows: tuple[str, ...], mention: str, expected: tuple[object, ...]):
    found = read_page(make_table(*rows))
    assert found[mention][:3] == expected
    assert "2011" not in found  # a year is no amount of the unit that the last head has


BOXES = "<ul><li><h3>36万吨</h3><p>年处理能力</p></li><li><h3>700+</h3><p>服务客户</p></li></ul><p>中国水务行业发展迅速。</p>"


@pytest.mark.parametrize(("page", "subject"), [
    ("<title>走进企业_青沧水务集团有限公司</title>" + BOXES, "青沧水务集团有限公司"),  # whose site it is
    ("<title>数据中心</title>" + BOXES, ""),  # nobody tells; the country that a sentence speaks of has no such boxes
    ("<h1>中国水务行业</h1>" + BOXES, "中国"),
])
def test_figures_in_boxes_are_of_those_whose_page_it_is(page: str, subject: str):
    assert {read_page(page)[mention][5] for mention in ("36万吨", "700+")} == {subject}


def test_prose_about_customers_is_no_contact_line():
    page = "<title>青沧水务</title>" + BOXES.replace("</ul>", "<li><h3>98%</h3><p>满意度</p></li></ul>").replace(
        "中国水务行业发展迅速。", "我们重视客户服务，在各地设有28个网点。")
    assert "28个" in read_page(page) and "28个" not in read_page(page.replace("我们重视客户服务", "客户服务热线：4008"))


def test_rows_are_named_by_what_the_first_column_says():
    found = read_page("<h2>全市开发区综合考评（2022年度）</h2><p>单位：平方公里、家、亿元</p>" + make_table(
        "开发区名称|级别|规划面积|企业数|工业总产值|得分", "云江高新区|国家级|38.6|620|812|95.6", "临港经开区|省级|22.4|315|386|92.3"))
    assert found["386"] == (38600000000, "CNY", "level", "actual", "工业总产值", "临港经开区", "2022")
    assert found["22.4"][:6] == (22.4, "km2", "level", "actual", "规划面积", "临港经开区")
    assert found["315"][:2] == (315, "count") and found["92.3"][:5] == (92.3, "point", "level", "actual", "得分")
    assert "亿元" not in found


def test_aims_in_a_table_of_a_year_are_of_that_year():
    found = read_page("<h2>云江工业园区2006年主要指标完成情况</h2><p>发布时间：2007-2-8</p>" + make_table(
        "序号|内容|单位|目标值|完成情况", "1|工业投资|亿元|8.7|9.1", "2|基础设施投入|亿元|1.4|1.5"))
    assert found["8.7"][2:] == ("level", "target", "工业投资", "云江工业园区", "2006")


def test_what_a_project_is_expected_to_bring_is_its_own():
    found = read_page("<p>云江经济技术开发区2024年招商项目</p>" + make_table(
        "序号|项目名称|总投资（亿元）|预期效益", "1|智能家居产业园项目|8|年产值15亿元，带动就业2000人", "2|特种膜材料生产项目|12|年税收2亿元"))
    assert found["2000人"][3] == "forecast" and found["2000人"][5] == "智能家居产业园项目"


@pytest.mark.parametrize(("text", "expected"), [
    ("其中，云江园区完成投资12亿元，南湖园区完成投资9亿元，分别增长25%和14%。", {"25%": "云江园区", "14%": "南湖园区"}),
    ("开发区召开分析会\n云江经开区召开一季度运行分析会。\n会议强调，二季度新开工项目20个以上。", {"20个以上": "云江经开区"}),
])
def test_subjects(text: str, expected: dict[str, str]):
    found = {r.text: r.subject for r in extract(text)}
    assert {key: found[key] for key in expected} == expected


@pytest.mark.parametrize(("text", "mention", "kind", "value", "indicator"), [
    ("产值增长8.4%，比全省（7.7%）和全国平均水平（7.0%）分别高0.7、1.4个百分点。", "7.0%", "change", 7, "产值"),
    ("完成投资38亿元，序时进度滞后5.4个百分点。", "5.4个百分点", "ratio", -5.4, "完成投资"),
    ("对技改项目，按设备投资额的8%给予补助，单个企业最高不超过300万元。", "8%", "ratio", 8, "设备投资额"),
    ("对技改项目，按设备投资额的8%给予补助，单个企业最高不超过300万元。", "不超过300万元", "level", 3000000, "补助"),
    ("按揭贷款余额3亿元。", "3亿元", "level", 300000000, "按揭贷款余额"),
    ("“开放创新和国际竞争力”列第61位，综合质效列第43位。", "第61位", "rank", 61, "“开放创新和国际竞争力”"),
])
def test_what_is_said(text: str, mention: str, kind: str, value: float, indicator: str):
    record = next(r for r in extract(text) if r.text == mention)
    assert (record.kind, record.value, record.indicator) == (kind, value, indicator)


@pytest.mark.parametrize("text", ["把开放放在首位。", "安全摆在首位。"])
def test_rhetoric_stays_no_rank(text: str):
    assert [dataclasses.astuple(r) for r in extract(text)] == []


def test_a_horizon_of_a_plan_is_not_the_year_of_the_text():
    found = {r.text: r.period for r in extract("2020年园区环评公示\n园区面积15.8平方公里。近期2025年人口3.5万人，远期2035年6万人。现有居民860户。")}
    assert found["860户"][:4] == "2020" and found["6万人"] == "2035"


@pytest.mark.parametrize(("text", "expected"), [
    ("规划面积\n126平方公里\n注册企业\n1580家", {"126平方公里": "规划面积", "1580家": "注册企业"}),
    ("发展成果\n126平方公里\n规划面积\n35家\n500强企业\n12.5%\n税收同比增长", {"126平方公里": "规划面积", "35家": "500强企业", "12.5%": "税收"}),
    ("园区动态\n某公司在云江高新区建厂。\n3亿元\n谢谢大家的关注和支持。", {"3亿元": ""}),
])
def test_figures_on_lines_of_their_own(text: str, expected: dict[str, str]):
    found = {r.text: r.indicator for r in extract("云江高新区\n" + text)}
    assert {key: found[key] for key in expected} == expected


def test_a_table_parted_by_spaces():
    text = ("云江高新区主要指标\n指标 单位 2020年 2025年 年均增长（%）\n生产总值 亿元 265 500 13.5\n"
            "高新技术企业 家 156 400 ——\n专利授权量 件 1850 3500 13.6")
    found = {r.text: (r.value, r.unit, r.kind, r.indicator, r.period) for r in extract(text)}
    assert found["500"] == (50000000000, "CNY", "level", "生产总值", "2025") and found["13.5"][2] == "change"
    assert found["156"] == (156, "count", "level", "高新技术企业", "2020")
    assert extract("张三 李四 王五\n云江 3 5") == []


@pytest.mark.parametrize(("text", "expected"), [
    ("产值100亿+，用户10万+的平台300+个。", [(">", 10**10), (">", 10**5), (">", 300)]),
    ("投资3亿元+5亿元。", [("=", 3 * 10**8), ("=", 5 * 10**8)]),
    ("投资20亿元+土地300亩。", [("=", 2 * 10**9), ("=", 300)]),
    ("几名员工、几家企业。", []),
])
def test_plus_and_few(text: str, expected: list[tuple[str, int]]):
    assert [(r.bound, r.value) for r in extract(text)] == expected


@pytest.mark.parametrize(("text", "mention", "indicator"), [
    ("一期建设标准厂房12栋15万平方米、研发楼2栋3万平方米。", "3万平方米", "研发楼"),
    ("工业总产值800亿元，其中国有企业200亿元、民营企业600亿元。", "600亿元", "民营企业工业总产值"),
    ("园区实现入库税收及相关收入5600万元。", "5600万元", "入库税收及相关收入"),
    ("引进5家国内、国际知名企业。", "5家", "引进国内、国际知名企业"),
    ("公司位列2022年某国企业500强第9位。", "第9位", "2022年某国企业500强"),
])
def test_measures(text: str, mention: str, indicator: str):
    assert next(r.indicator for r in extract(text) if r.text == mention) == indicator


def test_names_of_parks_may_hold_a_bracket():
    text = "本年以来，医药高新区（云江区）高端装备制造产业园区抢抓新机遇。新签约项目55个。"
    assert [r.subject for r in extract(text)] == ["医药高新区（云江区）高端装备制造产业园区"]


def test_pairs_of_label_and_number_in_one_row():
    found = read_page("<h2>云江工业园区基本情况</h2>" + make_table(
        "规划面积|20平方公里|建成面积|8.5平方公里", "入驻企业|126家|规上企业|48家", "2022年工业总产值|156亿元|同比增长|12.3%"))
    assert found["8.5平方公里"][4] == "建成面积" and found["48家"][4] == "规上企业"
    assert found["12.3%"] == (12.3, "percent", "change", "actual", "工业总产值", "云江工业园区", "2022")


def test_two_tables_side_by_side():
    found = read_page("<h2>某省2022年开发区指标排行</h2>" + make_table(
        "名次|开发区|工业增加值增速|名次|开发区|税收（亿元）", "1|云江经开区|15.6%|1|南湖高新区|28.3", "2|南湖高新区|13.2%|2|云江经开区|22.1"))
    assert (found["15.6%"][5], found["28.3"][5], found["22.1"][5]) == ("云江经开区", "南湖高新区", "云江经开区")


def test_what_is_done_in_a_table_of_plans():
    found = read_page("<h1>云江高新区2024年重点项目建设计划表</h1><p>单位：万元</p>" + make_table(
        "序号|项目名称|建设规模及内容|总投资|截至2023年底完成投资|2024年计划投资",
        "1|云江智造产业园|建筑面积12万平方米|86000|32000|25000", "2|特种膜材料生产项目|新建生产线4条|45000|1500|20000"))
    assert found["32000"] == (320000000, "CNY", "level", "actual", "完成投资", "云江智造产业园", "2023")
    assert found["25000"][3:5] == ("target", "计划投资") and found["4条"][5] == "特种膜材料生产项目"


def test_rows_of_parks_that_no_list_knows_and_growth_below_a_unit():
    found = read_page("<h2>某市各园区2023年1—5月工业情况</h2><p>单位：亿元、%</p><table><tr><td rowspan=2>园区</td><td colspan=2>总产值</td>"
                      "<td colspan=2>用电量（万千瓦时）</td></tr><tr><td>5月</td><td>增速</td><td>1-5月</td><td>增速</td></tr>"
                      "<tr><td>云江园</td><td>12.6</td><td>9.2</td><td>8600</td><td>6.1</td></tr>"
                      "<tr><td>南湖园</td><td>8.1</td><td>-3.4</td><td>5200</td><td>-1.8</td></tr></table>")
    assert found["6.1"][:3] == (6.1, "percent", "change") and found["5200"][:2] == (52000000, "kWh")
    assert (found["8600"][5], found["-3.4"][5]) == ("云江园", "南湖园")


def test_density_of_building_is_no_percentage():
    found = read_page("<h2>云江工业园区土地利用情况</h2>" + make_table("项目|数值", "土地开发率|92.4%", "综合容积率|0.98", "建筑密度|38.5%"))
    assert found["0.98"][:2] == (0.98, "count") and found["92.4%"][:2] == (92.4, "percent")


def test_the_year_of_a_report_that_looks_ahead():
    text = "2023年云江新区政府工作报告\n2022年，完成地区生产总值320亿元。\n今年，要力争实现地区生产总值增长7.5%。"
    assert [r.period for r in extract(text)] == ["2022", "2023"]


def test_sizes_of_projects_are_no_share_of_the_output():
    text = "主要目标：工业总产值增长10%以上，突破680亿元；新签约亿元以上项目40个以上。"
    assert next(r.indicator for r in extract(text) if r.text == "亿元以上") == "新签约项目"


@pytest.mark.parametrize(("text", "expected"), [
    ("2022年，云江综合保税区实现进出口12亿元，在全国155个综保区中排名第18位；单位面积进出口额居中西部第3位。", {"第3位": "云江综合保税区"}),
    ("某市工业动态\n台商投资区青晴卫星产业项目集中开工，总投资96亿元。", {"96亿元": "青晴卫星产业项目"}),
    ("投资93亿元的骋光超大规模智能算力中心项目（以下简称骋光项目），20日开工。", {"93亿元": "骋光超大规模智能算力中心项目"}),
    ("2019年云江地理学术年会在江州市召开。本次大会共收到论文300余篇。", {"300余篇": "云江地理学术年会"}),
    ("2018年江州市企业家峰会召开。本次大会表彰了先进。集团公司完成产值120亿元。", {"120亿元": ""}),
    ("“纳税增长31%。”沧迈集团董事长张某说，目前沧迈集团有5个冠军产品。", {"5个": "沧迈集团"}),
    ("青山鹏诚竹木有限公司开业。鹏诚公司产值5亿元。", {"5亿元": "青山鹏诚竹木有限公司"}),
    ("孵化器年度数据\n截至2023年底，云江创业园孵化企业356家。\n在孵企业总收入6亿元。", {"6亿元": "云江创业园"}),
])
def test_whom_it_is_said_of(text: str, expected: dict[str, str]):
    found = {r.text: r.subject for r in extract(text)}
    assert {key: found[key] for key in expected} == expected


@pytest.mark.parametrize("line", ["共1个回答", "12条评论", "留言与评论(共有 0条评论)", "已有12人评论"])
def test_counts_of_readers_are_furniture(line: str):
    text = "云江高新区介绍\n云江高新区位于江州市西郊，有企业20家，实现产值30亿元，同比增长5%，各项事业稳步推进。\n"
    assert [r.text for r in extract(text + line)] == ["20家", "30亿元", "5%"]
    assert len(extract(text + "全年收到网民留言120条。")) == 4


@pytest.mark.parametrize(("text", "found"), [
    # whose 全市 and 我县 a page means: its host's, its newsroom's, those of the only county that it names
    ("农业稳步发展\n来源：市农业农村局\n全市茶叶产量10万吨，建成中国美丽乡村5个。\n主办：昆山市人民政府办公室", ["昆山市"] * 2),
    ("农业稳步发展\n来源：市农业农村局\n全市茶叶产量10万吨，建成中国美丽乡村5个。", ["", ""]),  # near miss: no one says which; not of China
    ("工业增长\n来源：灌南融媒体中心\n我县开工项目10个。", ["灌南县"]),
    ("县长宣布灌南县一季度项目开工。\n副县长说，这是我县的成果。今天开工的40个项目，总投资64亿元。", ["灌南县"] * 2),
    ("（江苏省）2021年无锡市滨湖区人民政府工作报告\n一年来，在全市率先对600个小区实行包保。", ["滨湖区"]),
    ("我国粮食增产。全国建成示范村5个，各市参加培训300人。", ["中国"] * 2),  # near miss: of China
    ("昆山市产值288亿元，全市占比提高；社会消费品零售总额率先突破百亿元。", ["昆山市"] * 2),
])
def test_whose_the_whole_is(text, found):
    document = Document("page.txt", text, "0" * 64)
    assert [r.subject for r in extract_document(document)] == found


@pytest.mark.parametrize(("text", "mention", "year"), [
    ("2021年接待游客300万人次。到2028年，旅游收入达到70亿元，占全省的9%，全年接待游客600万人次。", "600万人次", "2028"),
    ("2021年接待游客300万人次。预计到2023年，旅游收入达到70亿元，占当年全市的9%。", "9%", "2023"),
    ("2021年接待游客300万人次。围绕到2028年收入翻番的目标，全年新建酒店20家。", "20家", "2021"),  # the aim of another year
    ("2021年上半年接待游客300万人次，全年有望接待600万人次。", "600万人次", "2021"),
])
def test_the_whole_year_of_an_aim_is_its_year(text: str, mention: str, year: str):
    assert {r.text: r.period[:4] for r in extract(text)}[mention] == year


@pytest.mark.parametrize(("text", "mention", "subject"), [
    ("春节期间四个老景区接待游客6万人次；国有青禾旅游公司组团90人，收入30万元。", "30万元", "青禾旅游公司"),
    ("春节假期期间青禾景区接待游客6万人次。", "6万人次", "青禾景区"),
    ("青禾度假景区接待游客6万人次。", "6万人次", "青禾度假景区"),
    ("近年来五大景区接待游客6万人次。", "6万人次", ""),  # counted, and no name
    ("双喜乳业业绩下滑。双喜乳业上半年营业利润3000万元。", "3000万元", "双喜乳业"),  # of everyday words, yet it does what companies do
    ("高端乳业业绩下滑。高端乳业上半年营业利润3000万元。", "3000万元", ""),
    ("青禾重工净利润9亿元。与其形成反差的是沧澜重工，公司上半年亏损3000万元。沧澜重工人员有所减少。", "3000万元", "沧澜重工"),
    ("青禾重工收购了沧澜重工，公司上半年盈利3000万元。青禾重工净利润9亿元。沧澜重工人员有所减少。", "3000万元", "青禾重工"),
])
def test_who_is_a_name_and_whom_it_stands_for(text: str, mention: str, subject: str):
    assert {r.text: r.subject for r in extract(text)}[mention] == subject


def test_a_title_that_names_one_county_is_of_no_province():
    text = "普宁市旅游快速发展\n普宁市推出新线路。广东游客增多，汕头市、揭阳市、潮州市的车辆也不少，饶平县的也有。普宁市建成步道。普宁市酒店入住率提高，共有客房900间。"
    assert {r.text: r.subject for r in extract(text)}["900间"] == "普宁市"


@pytest.mark.parametrize(("text", "found"), [("推进8个4A级景区、9家农家乐建设。", ["8个", "9家"]), ("落实6个5G基站建设。", ["6个"]), ("实施3个100工程。", [])])
def test_counts_before_names_that_begin_with_a_digit(text: str, found: list[str]):
    assert [r.text for r in extract(text)] == found


@pytest.mark.parametrize(("boxes", "mention", "indicator"), [
    ("<p>36万吨</p><p>水泥年产能</p><p>99.9%</p><p>高纯石英产品</p><p>杂质去除率达到</p><p>28MW</p><p>并网规模超.</p>", "99.9%", "高纯石英产品杂质去除率"),
    ("<p>36万吨</p><p>水泥年产能</p><p>99.9%</p><p>高纯石英产品</p><p>杂质去除率达到</p><p>28MW</p><p>并网规模超.</p>", "28MW", "并网规模"),
    ("<p>36万吨</p><p>水泥年产能</p><p>28MW</p><p>装机规模</p><p>人才队伍</p><p>40人</p><p>博士</p>", "28MW", "装机规模"),  # a head of what is below
    ("<p>36万吨</p><p>水泥年产能</p><h5>46座</h5><h5>建成“渔-光”电站.</h5>", "46座", "建成“渔-光”电站"),
])
def test_labels_below_figures(boxes: str, mention: str, indicator: str):
    assert read_page("<h1>青沧集团</h1>" + boxes)[mention][4] == indicator


@pytest.mark.parametrize(("text", "mention", "expected"), [
    ("2012年，宁海县在“第九届县域经济百强县（市）”中排到第61位。", "第61位", ("宁海县", "第九届县域经济百强县")),
    ("宁海县在全国县域旅游竞争力百强榜中排名第61位。", "第61位", ("宁海县", "全国县域旅游竞争力百强榜")),
    ("宁海县生产总值在全国百强县中排名第61位。", "第61位", ("宁海县", "生产总值")),
    ("沧澜集团2018年，支持河西学院办学，捐赠2000万元。", "2000万元", ("沧澜集团", "捐赠")),
    ("沧澜集团热心公益。2019年，四川长宁地震捐款300万元。", "300万元", ("沧澜集团", "地震捐款")),
    ("沧澜集团热心公益。长宁获得捐款300万元。", "300万元", ("长宁", "捐款")),
])
def test_what_is_ranked_and_who_gives(text: str, mention: str, expected: tuple[str, str]):
    assert {r.text: (r.subject, r.indicator) for r in extract(text)}[mention] == expected


@pytest.mark.parametrize(("rows", "mention", "expected"), [
    (("镇名|工业总产值|占全县比重%", "东坪镇|6.3亿元|15.2"), "15.2", (15.2, "percent", "ratio", "actual", "工业总产值", "东坪镇")),
    (("镇名|工业总产值|增长%", "东坪镇|6.3亿元|↓4.6"), "↓4.6", (-4.6, "percent", "change", "actual", "工业总产值", "东坪镇")),
    (("学校名称|占地面积（亩）|在校生（人）", "青禾中学|85|1400"), "1400", (1400, "count", "level", "actual", "在校生", "青禾中学")),
    (("学校名称|占地面积（亩）|在校生（人）", "青禾中学|85|1400"), "85", (85, "mu", "level", "actual", "占地面积", "青禾中学")),
    (("指标|单位|本月|累计", "工业总产值|亿元|—|6.3", "发电量|万千瓦时|—|52", "物价指数|%|101.7|101.9"), "101.7", (101.7, "percent", "ratio")),
])
def test_cells(rows: tuple[str, ...], mention: str, expected: tuple[object, ...]):
    assert read_page(make_table(*rows))[mention][:len(expected)] == expected


@pytest.mark.parametrize(("text", "mention", "expected"), [
    ("青禾集团位居“2016中国民营制造业500强”第61位。", "第61位", (61, "rank", "2016中国民营制造业500强")),
    ("青禾集团以营业收入204.7亿排名汽车工业三十强第23位。", "204.7亿", (20470000000, "CNY", "营业收入")),
    ("种树30排。", "30排", (30, "count", "种树")),
])
def test_places_in_lists(text: str, mention: str, expected: tuple[object, ...]):
    assert {r.text: (r.value, r.unit, r.indicator) for r in extract(text)}[mention] == expected


@pytest.mark.parametrize(("text", "mention", "subject"), [
    ("海宁市招商\n1、项目名称：生物质发电项目。\n总投资：2.7亿元\n2、项目名称：水泥粉磨站\n总投资：3.6亿元\n占地：90亩", "2.7亿元", "生物质发电项目"),
    ("海宁市招商\n1、项目名称：生物质发电项目。\n总投资：2.7亿元\n2、项目名称：水泥粉磨站\n总投资：3.6亿元\n占地：90亩", "90亩", "水泥粉磨站"),
    ("企业名称：青禾重工有限公司\n员工：360人\n企业名称：沧澜电子有限公司\n员工：50人", "360人", "青禾重工有限公司"),
    ("企业名称：青禾重工有限公司\n员工：360人\n企业名称：沧澜电子有限公司\n员工：50人", "50人", "沧澜电子有限公司"),
    ("海宁市招商\n填报项目名称：不超过20个字。\n总投资：2.7亿元", "2.7亿元", "海宁市"),  # no card
])
def test_cards_of_works_and_companies(text: str, mention: str, subject: str):
    assert {r.text: r.subject for r in extract(text)}[mention] == subject
