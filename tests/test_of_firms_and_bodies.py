"""Pages of companies, hospitals, schools, associations: histories, departments, ranks of a trade, where one builds, bodies of bodies."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.model import Document
from corpus_tools.observations import extract_document

_HISTORY = "青禾控股有限公司总部位于云江。\n\n"


@pytest.mark.parametrize(("lines", "expected"), [
    (("1987 建厂，职工64人。", "1996 改制，312名职工入股860万元。", "2021 新厂投产，年发电1900万度。"),
     {"64人": "1987", "312名": "1996", "860万元": "1996", "1900万度": "2021"}),
    (("1987：建厂，职工64人。", "2003.05 引进设备，年产轴承40万套。", "2015/08 收购60%股权。"),
     {"64人": "1987", "40万套": "2003-05", "60%": "2015-08"}),
    (("1987—1992 建厂，职工64人。", "1996 改制，312名职工入股。", "2021 投产，发电1900万度。"), {"64人": "1987/1992", "312名": "1996"}),
    # near misses: no years, or too few of them
    (("2000余名技术人员在此工作。", "1980户居民搬入新居。", "1950元的价格没有变。"), {"2000余名": "", "1980户": "", "1950元": ""}),
    (("1987 建厂，职工64人。", "1996 改制，312名职工入股。"), {"64人": "", "312名": ""}),
])
def test_years_that_open_the_lines_of_a_history_date_what_is_behind_them(lines: tuple[str, ...], expected: dict[str, str]):
    found = {r.text: r.period for r in extract(_HISTORY + "\n".join(lines))}
    assert {text: found[text] for text in expected} == expected


@pytest.mark.parametrize(("cards", "expected"), [
    ((("26年", "专注制茶"), ("1,580亩", "自有茶山"), ("230+", "全国门店"), ("40万+", "会员")), {"1,580亩": "自有茶山", "230+": "全国门店", "40万+": "会员"}),
    ((("12", "今日访问"), ("1,580", "昨日访问"), ("230", "在线人数")), {}),
    ((("230+", "全国门店"),), {}),
])
def test_cards_of_figures_above_the_title_are_read(cards: tuple[tuple[str, str], ...], expected: dict[str, str]):
    shown = "".join(f"<div>{figure}<br>{label}</div>" for figure, label in cards)
    text = "<p>青禾茶业有限公司成立于2004年，是一家专注制茶的企业，总部位于云江。公司现有员工160人，茶厂3座，2022年营业收入2.6亿元。</p>" \
           "<p>公司在全国拥有分公司36家，仓库总容积21万立方米，年吞吐量超过30万吨。</p>"
    page = f"<html><body><section>{shown}</section><article><h2>山高茶香</h2>{text}</article></body></html>"
    found = {r.text: r.indicator for r in extract_document(Document("page.html", page, "0" * 64))}
    assert {text: found[text] for text in expected} == expected and len(found) == len(expected) + 6


@pytest.mark.parametrize(("text", "expected"), [
    ("合作客户多，拥有300+合作客户。", {"300+": "合作客户"}),
    ("覆盖280+城市。", {"280+": "城市"}), ("服务280余城市。", {"280余": "服务城市"}),
    ("公司有20+专业团队。", {"20+": "专业团队"}),
    ("实施“50+产业”计划。", {}), ("打造“1+3+产业”格局。", {}), ("推进12+产业。", {}), ("发布2025+行动计划。", {}),
])
def test_a_number_with_a_plus_counts_what_is_named_behind_it(text: str, expected: dict[str, str]):
    assert {r.text: r.indicator for r in extract(text)} == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("去年完成手术1000例。分科室看，泌尿外科402例、占四成；胸外科268例。", {"402例": "泌尿外科手术", "四成": "泌尿外科手术", "268例": "胸外科手术"}),
    ("全校到账科研经费2.4亿元。机械学院8600万元，材料学院6400万元。", {"8600万元": "机械学院到账科研经费", "6400万元": "材料学院到账科研经费"}),
    ("去年完成手术659例。分年看：2022年176例，2023年483例。", {"176例": "手术", "483例": "手术"}),
    ("2022年处理案件1000件，今年截至目前341件。", {"341件": "处理案件"}),
    # near misses: departments that are counted themselves, sorts of degrees
    ("医院设病区30个、临床科室42个，重点专科5个。", {"42个": "临床科室", "5个": "重点专科"}),
    ("学校有博士120人，本科300人。", {"300人": "本科"}),
])
def test_departments_are_told_of_what_is_counted_of_the_whole(text: str, expected: dict[str, str]):
    found = {r.text: r.indicator for r in extract(text)}
    assert {text: found[text] for text in expected} == expected


@pytest.mark.parametrize(("text", "number", "expected"), [
    ("存款余额80亿元，市场份额43.8%，居全县银行业第1。", 2, "市场份额"),
    ("专利授权量500件，居全国同行业首位。", 1, "专利授权量"),
    ("公司是老牌企业，位列全国阀门行业第三位。", 0, "全国阀门行业"),
    ("今日开盘22.92元，收于20.17元，涨4.1%。", 1, "收盘价"),
    ("华岳电气股价昨日报收15.8元。", 0, "股价"),
    ("单台价格由8万元砍到了3万元。", 1, "单台价格"),
])
def test_what_ranks_and_closing_prices_are_of(text: str, number: int, expected: str):
    assert extract(text)[number].indicator == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("中国农业科学院沧澜茶叶研究所始建于1958年，现有职工236人。", "中国农业科学院沧澜茶叶研究所"),
    ("沧澜大学青禾医院床位800张。", "沧澜大学青禾医院"),
    ("江苏省物流与采购联合会成立于1998年，现有会员单位862家。", "江苏省物流与采购联合会"),
    ("苏州市成立行业协会12家。", "苏州市"),
    ("青禾外国语学校是经批准设立的一所十二年一贯制民办学校。学校现有教学班126个。", "青禾外国语学校"),
    ("蓝海光能公告称，拟与合作方共建，在土耳其伊兹密尔投建日产600吨玻璃项目。", "蓝海光能"),
    ("建院以来累计取得成果180项。", ""),
])
def test_bodies_by_their_whole_names(text: str, expected: str):
    assert extract(text)[0].subject == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("青禾阀门有限公司员工260人。\n\n某机构数据显示，4月国内机器人赛道共发生融资57起；披露金额合计43亿元。", ["青禾阀门有限公司", "中国", "中国"]),
    ("青禾阀门有限公司营收5亿元。2022年国内阀门市场规模800亿元，公司国内市场占有率12%。", ["青禾阀门有限公司", "中国", "青禾阀门有限公司"]),
    ("青禾阀门有限公司营收5亿元。国内市场销售占七成，国内经销商300家。", ["青禾阀门有限公司"] * 3),  # near misses: of the company's own sales
    ("青禾阀门有限公司营收5亿元。国内销量3000台，出口2000台。", ["青禾阀门有限公司"] * 3),
    ("青禾乳业营收5亿元。全国经销商2100多家，员工8700人。", ["青禾乳业"] * 3),
    ("2022年全国社会消费品零售总额44万亿元，全国门店总数900万家。", ["中国"] * 2),
    ("青禾轮胎集团销售2790万条。\n\n山东基地产能1500万条，泰国基地产能800万条。", ["青禾轮胎集团", "山东基地", "泰国基地"]),
    ("云江建材资讯中心 | 今日要闻\n\n**[企业]华岳玻璃有限公司点火**\n[2023-10-16]华岳玻璃有限公司投资11亿元，年产600吨。", ["华岳玻璃有限公司"] * 2),
])
def test_what_is_of_the_country_and_what_of_the_company(text: str, expected: list[str]):
    assert [r.subject for r in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("占地30亩。\n重点专科：国家级3个、省级11个", ["占地", "国家级重点专科", "省级重点专科"]),
    ("占地30亩。\n技术中心：国家级2个，省级5个。", ["占地", "国家级技术中心", "省级技术中心"]),
    ("占地30亩。\n其中：国家级2个，省级5个。", ["占地", "国家级", "省级"]),
])
def test_levels_behind_a_label_are_of_what_it_names(text: str, expected: list[str]):
    assert [r.indicator for r in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("毛利仍有3元多。", ("3元多", ">")), ("占地30亩多，重3吨。", ("30亩多", ">")), ("营收3亿元多。", ("3亿元多", ">")),
    ("3元多种类。", ("3元", "=")), ("投资3亿元多方筹措。", ("3亿元", "=")),
])
def test_more_than_so_much_behind_the_unit(text: str, expected: tuple[str, str]):
    record = extract(text)[0]
    assert (record.text, record.bound) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("华东、西南、华北分别实现收入7亿元、3亿元和2亿元，占比60%、20%、10%。", ["华东", "西南", "华北"] * 2),
    ("江苏、浙江分别实现收入7亿元、3亿元，占全国的60%。", ["江苏", "浙江", "浙江"]),  # near miss: one number for both
    ("青禾环保股份有限公司营收12亿元，产品销往华东、华南等地，年销量30万台。", ["青禾环保股份有限公司"] * 2),
    ("青禾茶业有限公司位于云口镇，员工120人。全镇茶园8.9万亩。", ["青禾茶业有限公司", "云口镇"]),
    ("青禾茶业有限公司位于中心镇，员工120人。全镇茶园8.9万亩。", ["青禾茶业有限公司", ""]),
])
def test_regions_and_towns_of_companies(text: str, expected: list[str]):
    assert [r.subject for r in extract(text)] == expected
