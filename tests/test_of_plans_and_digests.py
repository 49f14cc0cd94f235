"""Plans without cues, spans of years that are aimed at, averages of years, and digests of what regions do."""
import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "expected"), [
    ("2021年1-5月，云江市用电量增长8.3%。两年平均增速4.7%，比全省均值低1.6个百分点。", ["2021-01/2021-05", "2020/2021", "2020/2021"]),
    ("2023年，禾谷县用水量增长4.3%，三年平均增幅为5.2%。", ["2023", "2021/2023"]),
    ("2021年，禾谷县客运量两年平均提高5.4%，比2019年提高11.1%。", ["2020/2021", "2021"]),  # near miss: on a year that is told
    ("2023年，全县职工年平均工资8.6万元，增长5%。", ["2023", "2023"]),  # near miss: wages of a year
])
def test_averages_of_several_years(text: str, expected: list[str]):
    assert [r.period for r in extract(text)] == expected


def test_a_growth_alone_in_its_sentence_is_of_what_grew_before():
    found = extract("2021年1-5月港口吞吐量增长8.3%，列全省第4位。两年平均增长4.7%。")
    assert found[-1].indicator == "港口吞吐量"


@pytest.mark.parametrize(("text", "expected"), [
    ("2022-03-01\n园区启动育林工程，5年内培育骨干企业4家。", [("target", "2027")]),
    ("2022-03-01\n云江市力争三年内产值突破500亿元，五年内达到千亿元。", [("target", "2025"), ("target", "2027")]),
    ("2022-03-01\n过去三年内，园区累计引进商户270家。", [("actual", "2019/2021")]),  # near miss: over
    ("2022-03-01\n项目建成后，3年内可实现销售23亿元。", [("forecast", "")]),  # near miss: of a beginning that no one knows
])
def test_what_is_aimed_at_within_so_many_years(text: str, expected: list[tuple]):
    assert [(r.status, r.period) for r in extract(text)] == expected


PARTS = "第二篇 发展目标\n第三篇 主要任务\n第七章 做优水产养殖\n推进鱼塘整治，改造连片鱼塘4300亩。到2026年，禾谷县肉鸭存栏稳定在70万只，产值达到37亿元。"


def test_chapters_of_a_part_that_tells_of_tasks_are_plans():
    assert [(r.status, r.period) for r in extract(PARTS)] == [("target", ""), ("target", "2026"), ("target", "2026")]
    past = extract("第一章 主要任务\n第二章 发展回顾\n2020年，禾谷县新建连片鱼塘4300亩。")
    assert [r.status for r in past] == ["actual"]  # near miss: a chapter ends a chapter


@pytest.mark.parametrize(("text", "status"), [
    ("到2026年，禾谷县肉鸭存栏稳定在70万只。", "target"),
    ("到2019年底，禾谷县肉鸭存栏70万只。", "actual"),  # near miss: the state at the end of a year
    ("到2026年，云江市入库企业累计已达300家。", "actual"),  # near miss: it says so
    ("公司从2013年建成投产，到2020年做到年产值13亿元。", "actual"),  # near miss: since then
])
def test_years_to_which_a_text_without_any_other_aims(text: str, status: str):
    assert extract(text)[0].status == status


def test_items_of_a_digest_are_about_the_regions_that_they_name():
    text = "各地招商周报\n2024-05-13\n1.5月8日，山东省商务厅表示引资形势良好。1—4月，山东省到位资金增长8.4%。其中，内资增长6.9%；使用外资17亿美元。\n" \
        "2.5月9日，由天津市政府承办的云麓洽谈会举行。洽谈会发布合作项目126个。\n" \
        "3.近日，云南省商务厅一行赴杭州市拜访企业。会上与7家茶企座谈。\n4.商务部表示，1—4月新设外资企业1.3万家。"
    assert [r.subject for r in extract(text)] == ["山东省", "山东省", "山东省", "天津市", "云南省商务厅", "中国"]
    local = "衡阳市招商工作简报\n1.近日，衡阳市商务局赴杭州市招商。会上签约项目8个。\n2.近日，有关部门赴深圳市招商。会上签约项目7个。"
    assert "深圳市" not in [r.subject for r in extract(local)]  # near miss: guests of a city


def test_columns_of_the_years_of_a_plan_are_aims():
    text = "云江市“十四五”汽车产业发展规划\n到2025年，全市产值超千亿元。\n指标 2020年 2025年\n产量（万辆） 10.5 150\n充电桩（万个） 4.2 30\n"
    assert [(r.value, r.status) for r in extract(text)][1:] == [(105000, "actual"), (1500000, "target"), (42000, "actual"), (300000, "target")]


def test_the_end_of_a_five_year_plan_is_no_year_that_the_text_is_of():
    text = "2010年禾谷县政府工作报告\n全县产值从2005年的7.3亿元增至2010年的19.4亿元。\n“十二五”末，全县产值达到40亿元。\n2011年预期目标：产值增长15%。"
    assert [(r.status, r.period) for r in extract(text)][2:] == [("target", "2015"), ("target", "2011")]
    past = extract("2022-03-01\n“十三五”末，全市瞪羚企业达到340家。")  # near miss: over when it was written
    assert [(r.status, r.period) for r in past] == [("actual", "2020")]
