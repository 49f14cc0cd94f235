"""Pages of parks' own sites: chronicles, lists of prices, values beside the years that they are of."""
from __future__ import annotations

from pathlib import Path

import pytest

from corpus_tools.load import read_document
from corpus_tools.observations import extract
from corpus_tools.pipeline import read_reading

CHRONICLE = ("# 云江软件园大事记\n\n- **2031.4**  奠基。建设厂房31栋，总投资47亿元。\n- **2033.11**  首批7栋交付。\n"
             "- 2034.3—2034.9 入驻企业满130家；食堂日供餐4100份。\n- **2036.7**  上半年：新引进总部7个，收入61亿元。\n")


def test_months_behind_a_point_at_the_head_of_a_line() -> None:
    assert [(o.text, o.indicator, o.period) for o in extract(CHRONICLE)] == [
        ("31栋", "建设厂房", "2031-04"), ("47亿元", "总投资", "2031-04"), ("7栋", "交付", "2033-11"),
        ("130家", "入驻企业", "2034-03/2034-09"), ("4100份", "食堂日供餐", "2034-03/2034-09"),
        ("7个", "新引进总部", "2036-H1"), ("61亿元", "收入", "2036-H1")]


@pytest.mark.parametrize(("text", "periods"), [
    ("云江软件园（2033.11）占地310亩。", ["2033-11"]),
    ("2033.11.5挂牌企业7家。", ["2033-11-05"]),
    ("2033.11万元，比上年增长3%。", ["", ""]), ("面积2033.5亩。", [""]), ("2033.11 亿元是本期余额。", [""]),  # near misses
])
def test_what_is_such_a_month_and_what_a_number(text: str, periods: list[str]) -> None:
    assert [o.period for o in extract(text)] == periods


ARROWS = ("云江高新区二十年（2032年11月）\n\n2012年，园区在一片菜地上挂牌，账上只有300万元。\n- 土地：亩均投资强度 61万元（2025）→ 281万元（2031）\n"
          "- 税收：3.7亿元→31.5亿元\n- 人口：4.1万人（2025年）→27万人（2031年）\n- 企业数由31家→131家，入住率37% → 89%。\n- 产值87亿元（2026），利润3亿元。")


def test_values_between_which_an_arrow_stands() -> None:
    assert [(o.text, o.indicator, o.period[:4]) for o in extract(ARROWS)[1:]] == [
        ("61万元", "亩均投资强度", "2025"), ("281万元", "亩均投资强度", "2031"), ("3.7亿元", "税收", "2032"), ("31.5亿元", "税收", "2032"),
        ("4.1万人", "人口", "2025"), ("27万人", "人口", "2031"), ("31家", "企业数", "2032"), ("131家", "企业数", "2032"),
        ("37%", "入住率", "2032"), ("89%", "入住率", "2032"), ("87亿元", "产值", "2026"), ("3亿元", "利润", "2032")]


@pytest.mark.parametrize(("text", "ranks"), [
    ("云江高新区2031年产值910亿元，其中汽车产业310亿元；在全国88家国家高新区综合排名中由第42位升至第31位，湖北省内仅次于沧澜，居第2。",
     [("综合排名", "云江高新区")] * 3),
    ("云江高新区2031年可用财力1031万元，在全市21个园区里居第5位。", [("可用财力", "云江高新区")]),
    ("云江高新区税收7亿元，在全省化工园区中产值居第三。", [("产值", "云江高新区")]),
    ("云江高新区在全省46家开发区考核中由第12位前进到第8位。", [("考核", "云江高新区")] * 2),
    ("2031年云江高新区中小企业数量居全市第三。", [("中小企业数量", "云江高新区")]),  # near miss
])
def test_among_whom_a_rank_is_held(text: str, ranks: list[tuple[str, str]]) -> None:
    assert [(o.indicator, o.subject) for o in extract(text) if o.kind == "rank"] == ranks


TABLES = ("# 云江沧澜产业园要素价格\n\n2031年5月\n\n| 目的地 | 距离(公里) | 整车运费(元/吨) |\n|---|---|---|\n| 南京 | 180 | 60 |\n| 上海 | 410 | 130 |\n\n"
          "| 毕业企业 Alumni | 领域 | 员工 | 最近一轮融资 | 估值(亿元) |\n|---|---|---|---|---|\n| 沧璞生物 | 双抗 | 131 | C轮 3.1亿元 | 23 |\n"
          "| 润云思 | 介入瓣膜 | 91 | B+轮 1.7亿元 | 9.1 |\n\n| 园区 | 距市区距离(公里) | 产值(亿元) |\n|---|---|---|\n| 东片区 | 12 | 61 |\n| 西片区 | 21 | 37 |\n")


def test_tables_of_ways_and_of_companies(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(TABLES, "utf-8")
    found = read_reading(read_document(tmp_path / "a.md")).observations
    assert [(o.text, o.indicator, o.subject) for o in found] == [
        ("180", "距离", "云江沧澜产业园"), ("60", "整车运费", "云江沧澜产业园"), ("410", "距离", "云江沧澜产业园"), ("130", "整车运费", "云江沧澜产业园"),
        ("131", "员工", "沧璞生物"), ("3.1亿元", "一轮融资", "沧璞生物"), ("23", "估值", "沧璞生物"),
        ("91", "员工", "润云思"), ("1.7亿元", "一轮融资", "润云思"), ("9.1", "估值", "润云思"),
        ("12", "距市区距离", "东片区"), ("61", "产值", "东片区"), ("21", "距市区距离", "西片区"), ("37", "产值", "西片区")]  # near misses


@pytest.mark.parametrize(("text", "found"), [
    ("云江软件园2031年税收2亿元。\n下一站：2036年，员工4万人、收入210亿元。", [("actual", "2031"), ("target", "2036"), ("target", "2036")]),
    ("青禾村2031年村务概况\n2031年可用财力1013万元，年内报销1371人次。\n2032年打算：可用财力保1010万元；置换宅基地130户。\n二〇三二年一月十六日",
     [("actual", "2031"), ("actual", "2031"), ("target", "2032"), ("target", "2032")]),
    ("云江经开区2031年上半年工作总结\n一、上半年工作\n实现工业总产值31亿元。\n三、下半年重点\n1.再开工3个项目，盘活土地170亩。",
     [("actual", "2031-H1"), ("target", "2031-H2"), ("target", "2031-H2")]),
    ("云江园2031年人均收入1.3万元，十年间翻了一番。合作医疗参保率91%。", [("actual", "2031"), ("actual", "2021/2031"), ("actual", "2031")]),
    # near misses
    ("云江软件园2031年税收2亿元。\n下半年产值上升，完成投资4亿元。", [("actual", "2031"), ("actual", "2031-H2")]),
    ("2030年展望大会落幕：云江园完成投资4亿元。", [("actual", "2030")]),
])
def test_what_a_park_intends_to_do_next(text: str, found: list[tuple[str, str]]) -> None:
    assert [(o.status, o.period) for o in extract(text)] == found


def write(folder: Path, page: str, name: str = "a.md") -> list:
    (folder / name).write_text(page, "utf-8")
    return read_reading(read_document(folder / name)).observations


@pytest.mark.parametrize(("page", "periods"), [
    ("# 发展历程\n\n1992　云江高新区成立，首期开发3.1平方公里\n1996　产值突破10亿元\n2001　区内企业达到210家\n\n今天，园区拥有企业310家。",
     ["1992", "1996", "2001", "2001"]),
    ("# 云江高新区大事记\n\n- **1992** 首期开发3.1平方公里\n- **1996**：产值突破10亿元\n- **2001** | 区内企业达到210家", ["1992", "1996", "2001"]),
    ("# 云江软件园这十年\n\n**起步（2003-2005）** 一栋楼，17家企业，年收入不足3000万元。\n\n**成长（2006-2009）** 建成载体21万平方米，企业增至137家。",
     ["2003/2005", "2003/2005", "2006/2009", "2009"]),
    # near misses: a menu of years; two such lines; a bracket amid the prose
    ("# 云江园统计\n\n2012\n2011\n2010\n\n园区拥有企业310家。", [""]),
    ("# 云江园\n\n1992 家企业在园\n\n2001 家企业入驻", ["", ""]),
    ("# 云江园\n\n园区不断完善公共服务，经过第一期建设（2003-2005），企业达到310家。2009年税收3亿元。", ["2009", "2009"]),
])
def test_years_that_open_the_lines_of_a_history(tmp_path: Path, page: str, periods: list[str]) -> None:
    assert [o.period for o in write(tmp_path, page)] == periods


FIGURES = "园区现有企业131家，2012年实现产值61亿元。\n\n水价2.6元/吨，普工月薪2200元左右。"


@pytest.mark.parametrize("page", [
    f"首页 > 荆州经济技术开发区 > 投资环境\n\n# 投资环境\n\n{FIGURES}", f"荆州经济技术开发区>>招商引资>>投资成本\n\n{FIGURES}",
    f"# 投资成本\n\n{FIGURES}\n\n主办：荆州经济技术开发区管委会 电话：0716-8123456",
])
def test_whose_page_a_path_or_the_foot_of_a_page_tells(tmp_path: Path, page: str) -> None:
    assert {o.subject for o in write(tmp_path, page)} == {"荆州经济技术开发区"}


def test_a_path_through_parks_of_no_name(tmp_path: Path) -> None:
    assert {o.subject for o in write(tmp_path, f"首页 > 科技园区 > 投资环境\n\n# 投资环境\n\n{FIGURES}")} == {""}  # near miss


def test_when_a_page_was_updated(tmp_path: Path) -> None:
    assert [o.period for o in write(tmp_path, "# 云江高新区概况\n\n园区现有企业131家，从业人员4100人，产业门类齐全，配套设施完善，营商环境良好。\n\nLast updated: Mar. 12, 2031")] == ["2031-03"] * 2


@pytest.mark.parametrize(("text", "found"), [
    ("云江渝禾农机估值3100万，设备账面价值9100万。", [(31000000, "CNY", "="), (91000000, "CNY", "=")]),
    ("一期31栋、37万方同日开工，二期加速器3.1万方，日供水1.7万方。", [(31, "count", "="), (370000, "m2", "="), (31000, "m2", "="), (17000, "m3", "=")]),
    ("云江孵化器不到沧澜的十分之一，占比不足全省的三成。", [(10, "percent", "<"), (30, "percent", "<")]),
    ("订单少说一万台。不过3家企业退出。", [(10000, "count", ">"), (3, "count", "=")]),
    ("云江高新区工业增速回落到12.1%，同比放慢11.3个百分点。", [(12.1, "percent", "="), (-11.3, "percentage_point", "=")]),
])
def test_how_much_and_in_which_unit(text: str, found: list[tuple[float, str, str]]) -> None:
    assert [(o.value, o.unit, o.bound) for o in extract(text)] == found


def test_those_named_of_a_ranked_group_are_examples() -> None:
    assert [o.subject for o in extract("云江高新区外资：青禾、沧澜科技有限公司、华岳等世界500强13家。")] == ["云江高新区"]


@pytest.mark.parametrize(("day", "period"), [("2031-01-12", "2030"), ("2031-02-20", "2030"), ("2031-07-12", "2031-07")])  # the last a near miss
def test_a_yearly_summary_of_january_is_of_the_year_that_is_over(tmp_path: Path, day: str, period: str) -> None:
    page = f"# 云江软件园年度工作总结\n\n发布日期：{day}\n\n园区新引进企业31家，实现收入41亿元，增长9%，产业门类日趋齐全。目前在园企业310家。"
    assert [o.period for o in write(tmp_path, page)] == [period] * 3 + [day[:7]]


@pytest.mark.parametrize(("text", "periods"), [
    ("云江化工园2020年经省政府批复设立，总规划面积41平方公里。截至2024年9月底，落户项目57个。", ["2024", "2024-09"]),
    ("2020年4月，省政府批准建设项目41个，总投资3亿元。截至2024年9月底，落户项目57个。", ["2020-04", "2020-04", "2024-09"]),  # near miss
])
def test_when_a_park_was_approved_does_not_date_its_size(text: str, periods: list[str]) -> None:
    assert [o.period for o in extract(text)] == periods


@pytest.mark.parametrize(("text", "found"), [
    ("云江园产值\n2009：31亿元\n2010：37亿元\n2011：41亿元", [("31亿元", "2009"), ("37亿元", "2010"), ("41亿元", "2011")]),
    ("云江园与青禾园按2:1出资，比分为2009:31。", []),  # near miss
])
def test_amounts_behind_a_year_and_a_colon(text: str, found: list[tuple[str, str]]) -> None:
    assert [(o.text, o.period) for o in extract(text)] == found
