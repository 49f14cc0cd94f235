"""Features: lines of date in many forms, subjects that a scene brings in late, fairs, and firms that no ending tells."""
from __future__ import annotations

from pathlib import Path

import pytest

from corpus_tools.articles import read_articles
from corpus_tools.load import read_document
from corpus_tools.observations import extract

PROSE = "日前，云江市青禾智能公司完成新一轮融资。公司成立于2029年，今年上半年营收1.2亿元，员工310人，较去年底多了一成半。\n"


@pytest.mark.parametrize("line", [
    "创投圈 · 早期项目　|　作者 Leo　|　2031-07-21 10:05", "2031年7月21日（星期一）", "文/李明  图/王鹏   2031-7-21",
    "财经 > 公司 > 正文  2031-07-21 08:00", "李明 · 2031年7月21日 · 云江", "#科技 #融资 | 2031-07-21", "（记者 李明）2031-07-21",
    "21 Jul 2031", "云江微报 第118期 2031年7月",
])
@pytest.mark.parametrize("title", ["青禾智能融资", "**青禾智能完成数千万元融资，做巡检“快手”**"])
def test_lines_of_date(tmp_path: Path, title: str, line: str) -> None:
    (tmp_path / "a.md").write_text(f"{title}\n\n{line}\n\n{PROSE}", "utf-8")
    article, = read_articles(read_document(tmp_path / "a.md"))
    assert article.date[:7] == "2031-07" and line not in article.text.text


@pytest.mark.parametrize("line", ["青禾智能2031年7月21日开业，吸引客商300人", "云江智能峰会2031年7月在江州举行"])
def test_lines_that_are_text(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.md").write_text(f"青禾智能融资\n\n{line}\n\n{PROSE}", "utf-8")
    article, = read_articles(read_document(tmp_path / "a.md"))
    assert line in article.text.text


@pytest.mark.parametrize(("text", "found"), [
    # whom a clause brings in at its end
    ("出了东门，过滨河路，便是沧澜大学科技园。这个园子不大，建筑面积只有4.3万平方米。", ["沧澜大学科技园"]),
    ("他说的正是青禾电子的母公司，去年产值5亿元。沧澜软件园现有企业30家。", [None, "沧澜软件园"]),  # near miss
    # the school that a park is called by
    ("沧澜大学科技园现有企业30家。学校现有学生3.2万人，全校到账经费4亿元。", ["沧澜大学科技园", "沧澜大学", "沧澜大学"]),
    ("沧澜科技园现有企业30家。全校现有学生3.2万人。", ["沧澜科技园"] * 2),  # near miss: no school
    # whose firm it is stands before its name
    ("2024级硕士生陈小舟的“智禾科技”在三楼。去年合同额做到680万元。", ["智禾科技"]),
])
def test_subjects_that_a_scene_brings_in(text: str, found: list[str | None]) -> None:
    assert [who if told is not None else None for who, told in zip((o.subject for o in extract(text)), found, strict=True)] == found


FAIR = "第九届云江光电产业博览会"


@pytest.mark.parametrize(("text", "found"), [
    (f"四天5.8万人次 云江光博会收官\n昨日，为期4天的{FAIR}在会展中心落幕。本届展会共有428家企业参展。现场成交额87.3亿元。\n"
     "展会同期举办论坛21场。据湖北省有关部门的数据，2030年湖北省光电产业收入5000亿元。\n下届展会面积拟扩至5万平方米。",
     [FAIR] * 4 + ["湖北省", FAIR]),
    (f"荆门市前五月外贸向好\n荆门市去年进出口30亿元。{FAIR}上，荆门企业签约12亿元。全市现有外贸企业210家。", ["荆门市", None, "荆门市"]),  # near miss
])
def test_fairs_that_a_text_is_about(text: str, found: list[str | None]) -> None:
    assert [who if told is not None else None for who, told in zip((o.subject for o in extract(text, date="2031-11-12")), found, strict=True)] == found


@pytest.mark.parametrize("told", [
    "做胶粘剂的汇沅优选，4月份拿下1.2亿元大单，前九月营收15.9亿元。", "汇沅优选的情形要曲折些，5月起订单回升，月产调角器200万件。",
    "汇沅优选是去年年底搬来的，租了两层楼，员工扩至210人。", "以汇沅优选为例，去年营收3亿元，员工210人。", "拿汇沅优选来说，去年营收3亿元，员工210人。",
    "在汇沅优选的车间里，机器轰鸣，日产零件3万件。", "走进汇沅优选，机器轰鸣。去年产值3亿元。", "汇沅优选就是其中之一，去年产值3亿元。",
    "汇沅优选尝到了甜头，去年产值3亿元。", "“我们去年产值3亿元。”汇沅优选负责人说。", "园里的汇沅优选日产零件3万件，员工210人。",
    "刚落户的汇沅优选订单3亿元，员工210人。", "最大的一家是汇沅优选，订单3亿元，员工210人。", "其中一家是汇沅优选，员工30人。",
    "汇沅优选把总部搬到了园区，研发人员210人。", "比如汇沅优选，去年产值3亿元。", "汇沅优选2012年落户园区，现有员工210人。",
    "汇沅优选的故事可以作注脚。这家起家于江边的工厂，当初月产板材6万平方米。",
])
def test_firms_named_once_in_a_scene(told: str) -> None:
    assert {o.subject for o in extract(f"江州市今年工业向好。{told}", date="2031-11-02")} == {"汇沅优选"}


def test_firms_with_their_place() -> None:
    told = "江州市办会忙。江州汇沅优选是头一回来，带回14份订单，相当于公司去年营收的1/4。"
    assert {o.subject for o in extract(told, date="2031-11-02")} == {"江州汇沅优选"}


@pytest.mark.parametrize("told", [
    "以沅江流域为例，去年引进企业30家。", "螺蛳粉的故事要从2012年说起，现有门店30家。", "锂电材料的订单增长30%，产值5亿元。",
    "做电商的返乡青年在村里开店30家。", "区里的惠企政策拿下3项第一，惠及企业300家。", "在沅水河畔的车间里，工人300名。",
    "比如鎏金工艺，去年订单3亿元。",
])
def test_what_is_no_firm_in_a_scene(told: str) -> None:
    assert {o.subject for o in extract(f"江州市今年工业向好。{told}", date="2031-11-02")} == {"江州市"}


@pytest.mark.parametrize(("text", "periods"), [
    # months that open a paragraph and go to the day of the page are of its year, whatever year was told of before
    ("沧澜港货运兴旺\n2030年产值5亿元，同比增长。\n【班列】1、2月份发运货物13万箱，同比多11%。\n12月，出口3亿元。", ["2030", "2031-01/2031-02", "2031-01/2031-02", "2030-12"]),
    ("2030年产值5亿元。3月，公司新增员工30人。", ["2030", "2030-03"]),  # near miss: the same paragraph
    ("2030年产值5亿元。\n研究院3月2日揭牌，首批派驻教授26名。", ["2030", "2031-03-02"]),
])
def test_months_near_the_day_of_the_page(text: str, periods: list[str]) -> None:
    assert [o.period for o in extract(text, date="2031-03-06")] == periods


@pytest.mark.parametrize(("text", "indicators"), [
    ("沧澜港去年吞吐量1100万吨，今年头七个月又完成890万吨。", ["吞吐量", "吞吐量"]),
    ("头两年签下企业32家。", ["签下企业"]),
])
def test_the_first_months_are_no_measure(text: str, indicators: list[str]) -> None:
    assert [o.indicator for o in extract(text)] == indicators


def test_what_a_title_likens_a_place_to_is_no_one() -> None:
    text = "荒滩上长出一座“科学城”\n2031年，江州高新区产值632亿元。\n工厂当初月产板材6万平方米。江州高新区发展快。"
    assert {o.subject for o in extract(text)} == {"江州高新区"}


def test_points_that_close_short_sentences_and_stand_before_capitals() -> None:
    text = "靠什么翻身?靠的是研发.2020—2025年,公司投入研发费用9.3亿元,占收入的21%.其中博士19人.T700级量产,成本由42万元降到18万元.今年产能达到3万吨."
    assert [(o.text, o.indicator, o.period) for o in extract(text) if o.text in ("9.3亿元", "19人")] == [
        ("9.3亿元", "投入研发费用", "2020/2025"), ("19人", "博士", "2025")]


def test_a_zone_compared_with_is_not_what_the_next_paragraph_calls_so() -> None:
    text = "江州高新区列第32位，落后沧澜高新区两个位次。江州高新区加快追赶。\n高新区兑现资金2.3亿元，惠及企业1400余家。"
    assert {o.subject for o in extract(text)} == {"江州高新区"}


@pytest.mark.parametrize(("text", "found"), [
    ("设备单次报价18万，去年一年亏掉6,800万。五年吸资1.2亿。", [(180000, "CNY"), (68000000, "CNY"), (120000000, "CNY")]),
    ("省下2万人工，亏损企业3万家。月入场2万人次。", [(20000, "count"), (30000, "count"), (20000, "count")]),  # near misses
])
def test_sums_of_prices_and_losses_without_yuan(text: str, found: list[tuple[int, str]]) -> None:
    assert [(o.value, o.unit) for o in extract(text)] == found
