"""The same sentence with other times and verbs: the years and the status that each number gets."""
import pytest

from corpus_tools import extract

MARK = {"actual": "", "forecast": "?", "target": "!"}


def read(text):
    """For each number its last year in two digits, and ? where it is expected, ! where it is aimed at."""
    return " ".join(record.period.rpartition("/")[2][2:4] + MARK[record.status] for record in extract(text))


NEWS = "云江区经济稳中有进\n\n2025-10-16 来源：云江日报\n\n"
REPORT = "云江市政府工作报告\n\n——2024年1月15日在云江市第十四届人民代表大会第三次会议上\n\n"


@pytest.mark.parametrize(("text", "found"), [
    # what is planned to come, behind what was done: whatever verb follows
    ("去年，云江区实现税收5亿元；今年拟实现税收6亿元，同比增长20%。", "24 25! 25!"),
    ("云江区去年税收5亿元；全年计划实现税收6亿元。", "24 25!"),
    ("“去年产值是5亿元，今年计划做到6亿元。”李明说，“目前订单4亿元。”", "24 25! 25"),
    ("云江区预期下半年实现税收6亿元，目前已完成4亿元。", "25? 25"),
    ("云江区有望在三年内新增门店60家。", "28?"),
    ("云江区计划三年内新增门店60家。", "28!"),
    ("云江区完成全年计划的58%，税收5亿元。", "25 25"),  # near miss: what it is measured by
    ("青禾公司计划投资6亿元扩产，目前已完成投资2.4亿元，占计划投资的40%。", "25! 25 25"),
    # then, as something of its own
    ("青禾公司去年同期销售120台，目前销售300台。", "24 25"),
    ("云江口岸去年同期完成税收5亿元。", "24"),
    ("前三季度，青禾公司销量比去年同期增长20%，接近去年同期营收3亿元。", "25 25"),  # near misses
    ("前三季度，云江区税收5亿元，去年同期达4亿元。", "25 24"),
    # what rose, and from when
    ("企业数量由2021年的86家增至今年8月末的142家，年税收从1亿元增至3亿元。", "21 25 21 25"),
    ("自2021年成立至今，云江区累计引进企业142家。", "25"),  # near miss
    ("与2020年底相比，目前云江区企业由86家增至142家。", "20 25"),
    ("与2020年底相比，目前云江区企业增至142家。", "25"),  # near miss
    ("云江区企业从2023年的86家、税收1亿元，增至2024年的142家、税收3亿元。", "23 23 24 24"),
    ("2025年云江区计划营业收入15亿元，规划今年实现利润1亿元，将实施项目5个。", "25! 25! 25!"),
    # as of when, in brackets
    ("企业由112家（2021年）增至168家（截至2025年6月末）。", "21 25"),
    ("企业由112家（2021年）增至168家（截至去年底）。", "21 24"),
    # some day: when it is there, or if it comes
    ("云江轮胎厂预计2026年6月投产。满产后年产值可达9亿元。", "?"),
    ("若新厂顺利投产，预计年产值9亿元。", "?"),
    ("如今新厂顺利投产，预计年产值9亿元。", "25?"),  # near miss
    # years counted on from one told before
    ("2012年青禾公司产值首次达到1亿元，次年达到2亿元。三年后产值突破5亿元。", "12 13 16"),
    ("云江软件园2010年开园，首批入驻企业12家。开园第二年，企业增至60家；五年后，企业增至300家。", "10 11 16"),
    ("今年是该园建设的第二年，企业增至60家。三年后，企业将达100家。", "25 28?"),  # near miss, and from today on
    ("二十年后的今天，云江软件园企业60家。", "25"),
    # what is there today, behind what was done then
    ("青禾公司2016年获奖，2018年建成研究院，拥有专利86件，其中发明专利22件。", "25 25"),
    ("2018年，云江区拥有专利86件，其中发明专利22件。", "18 18"),  # near miss
    ("到2010年，青禾公司产值9亿元。2014年迁入云江区，投资2亿元。", "10 25"),
    # then: a yardstick beside what is told of
    ("前三季度毛利率22%，上年同期25%。", "25 24"),
    ("上半年净利润4亿元，上年度为5亿元，同比下降15%。", "25 24 25"),
    ("青禾公司预计全年亏损2亿元，上年同期盈利3亿元。", "25? 24"),
    # what is expected, and what is promised
    ("预计净利润2亿元至3亿元；扣非净利润1亿元至2亿元；目前员工90人。", "25? 25? 25"),
    ("青禾公司第四季度收入指引为9亿元，全年投资上调至30亿元。", "25? 25?"),
    ("青禾公司承诺，三年内投资不少于9亿元。", "28!"),
    ("青禾公司兑现了承诺，投资9亿元。", "25"),  # near miss
    ("1—9月完成税收5亿元，为年计划6亿元的83%。", "25 25! 25"),
])
def test_times_of_news(text, found):
    assert read(NEWS + text) == found


@pytest.mark.parametrize(("text", "found"), [
    # what was done before the plan, told in it
    ("二、2024年工作安排\n\n抓好项目。去年，全市实施重点项目86个，完成投资9亿元。今年安排重点项目102个。", "23 23 24!"),
    ("二、2024年工作安排\n\n抓好项目。去年，全市实施重点项目86个，今年安排102个，力争完成投资12亿元。", "23 24! 24!"),
    # 年内, looking back
    ("一、2023年工作回顾\n\n年内，全市新增企业42家。", "23"),
    ("二、2024年工作安排\n\n年内，全市新增企业42家。", "24!"),
])
def test_times_of_reports(text, found):
    assert read(REPORT + text) == found


@pytest.mark.parametrize(("text", "found"), [
    # what came to be in a year, and what came with it
    ("青禾公司2010年建成第一条生产线，年产电池50万组。2015年在云江上市，募集资金6亿元。", "10 15"),
    ("青禾公司2015年投产，当年产值3亿元。2023年产值9亿元。", "15 23"),
    # a history, sentence by sentence
    ("2014年6月，青禾公司在云江建厂，首期投资2亿元。2016年新厂房建成，占地120亩。2020年投资9亿元。", "14 16 20"),
    ("云江创业园2019年投入使用，年服务企业300家。2023年，园区产值5亿元。", "23 23"),  # near miss: told of today
    # rows and columns
    ("| 年份 | 产值（亿元） |\n| --- | --- |\n| 2021 | 210 |\n| 2022年 | 242 |\n| 2025（目标） | 400 |\n", "21 22 25!"),
    ("| 指标 | 2023年 | 2024年上半年 | 2025年目标 |\n| --- | --- | --- | --- |\n| 税收（亿元） | 9 | 5 | 13 |\n", "23 24 25!"),
    ("| 年份 | 产值（亿元） |\n| --- | --- |\n| 2023A | 210 |\n| 2024E | 242 |\n", "23 24?"),
    ("| 指标 | 2025年基数 | 2030年目标 |\n| --- | --- | --- |\n| 产值（亿元） | 420 | 800 |\n", "25 30!"),
    ("2024年计划执行情况\n\n| 指标 | 2024年目标 | 2024年实际 |\n| --- | --- | --- |\n| 税收（亿元） | 35 | 36 |\n", "24! 24"),
    ("2024曆年收入5亿元。", "24"),
])
def test_times_of_histories_and_tables(text, found):
    assert read("云江高新区\n\n" + text) == found


def test_republic_heads_columns():
    """112年 over a column of a page of Taiwan, and whose money 元 is there."""
    page = "臺灣青禾科技園區\n\n發布日期：114年3月12日\n\n| 項目 | 112年 | 114年1-2月 |\n| --- | --- | --- |\n| 營業額（億元） | 1142 | 210 |\n"
    assert [(r.period, r.unit) for r in extract(page)] == [("2023", "TWD"), ("2025-01/2025-02", "TWD")]
