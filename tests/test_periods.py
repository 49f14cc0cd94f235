"""Periods: an article and its date in, the period of each quantity out."""
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools import extract
from corpus_tools.mapped import MappedText
from corpus_tools.model import Article, Block, Numeral, Quantity
from corpus_tools.split import read_passage
from corpus_tools.times import Time, find_times
from corpus_tools.times.periods import resolve_periods
from corpus_tools.times.reference import Reference, find_reference
from corpus_tools.times.resolve_time import resolve_time
from corpus_tools.times.status import read_statuses

_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:亿元|万人次|个百分点|万辆|公里|%|[家个人台户岁])")


def mark(text):
    """The quantities of these tests: digits and one of a few units, so that they do not hang on the reader of numerals."""
    return [Numeral(m.start(), m.end(), m[0], "quantity", "test",
                    Quantity(float(re.match(r"[\d.]+", m[0])[0]), None, "=", None, None, re.sub(r"[\d.]", "", m[0])))
            for m in _NUMBER.finditer(text)]


def read(text, date="", blocks=None):
    passage = read_passage(text, blocks)
    article = Article("", 0, MappedText.of(text), passage.blocks, date=date)
    mentions, times = mark(text), find_times(passage, [])
    reference = find_reference(passage, article, times)
    statuses = [s.status for s in read_statuses(passage, mentions, [], times, reference=reference.iso)]
    return list(zip((m.text for m in mentions), resolve_periods(passage, article, mentions, [], statuses, times, reference)))


def periods(text, date="", blocks=None):
    return [p.period for _, p in read(text, date, blocks)]


IN_SENTENCE = [
    ("2022年，全区产值50亿元，增长8%。", "2023-02-01", ["2022", "2022"]),
    ("全区产值50亿元（2022年），税收3亿元（2021年）。", "2023-02-01", ["2022", "2021"]),
    ("2022年产值50亿元，是2019年的三倍，比2021年增长8%。", "2023-02-01", ["2022", "2022"]),
    ("上半年增长5%，比一季度加快2个百分点。", "2023-07-20", ["2023-H1", "2023-H1"]),
    ("产值比去年同期增长12%，比2018年同期增长30%。", "2021-09-24", ["2021-09", "2021-09"]),
    ("2020年产值30亿元，2021年产值50亿元。", "2022-03-01", ["2020", "2021"]),
    ("2021年、2022年和2023年分别实现营收50亿元、60亿元和75亿元。", "2024-03-01", ["2021", "2022", "2023"]),
    ("2022年和2023年累计投资50亿元、引进企业60家。", "2024-03-01", ["2023", "2023"]),
    # as many numbers as years of an interval, one to each
    ("2021年至2023年，营收分别为4亿元、5亿元和6亿元，三年共15亿元。", "2024-03-01", ["2021", "2022", "2023", "2021/2023"]),
    ("2021年至2023年，营收、利润分别为15亿元和3亿元。", "2024-03-01", ["2021/2023", "2021/2023"]),
    ("报告期内（2021年至2022年），营收分别为4亿元、5亿元。", "2023-03-01", ["2021", "2022"]),
    # years of two digits, and lengths of time
    ("公司08年产值3亿元，09年底有员工300人，18年全年纳税2亿元。", "2020-03-01", ["2008", "2009-12", "2018"]),
    ("公司18年来累计投入5亿元。", "2020-03-01", ["2002/2020"]),
    # by a year what was there already
    ("园区1992年创建。到2001年底，园区共引进企业120家，总投资30亿元。", "", ["2001-12", "2001-12"]),
    ("园区1998年产值10亿元。到2001年底，园区已建成道路30公里。", "", ["1998", "2001-12"]),
    ("到2001年底，在建区面积20公里，引进企业40家。累计投资180亿元。", "", ["2001-12"] * 3),
    ("到2030年底，形成企业40家。", "", ["2030-12"]),
    ("园区2023年产值10亿元。到2025年底，园区产值50亿元。", "", ["2023", "2025-12"]),
    # built in a year that is past, expected since
    ("一期已于2021年建成投产，预计年销售3亿元。", "2022-02-09", ["2022-02"]),
    ("公司成立于2009年，现有员工300人，2022年营收5亿元。", "2023-03-01", ["2023-03", "2022"]),
    ("中心2015年投入使用，年服务企业300家。", "2023-03-01", ["2023-03"]),
    ("去年产值50亿元，今年有望达到60亿元，明年力争达到70亿元。", "2023-03-01", ["2022", "2023", "2024"]),
    ("截至目前有企业300家，截至7月底有企业280家。", "2023-08-15", ["2023-08", "2023-07"]),
    ("近十年增长20%。", "2022-06-01", ["2012/2022"]),
    ("“十三五”期间累计投资600亿元，年均增长9%。", "2021-05-01", ["2016/2020", "2016/2020"]),
    ("300家企业于2022年入驻。", "2023-05-05", ["2022"]),
    ("2018/19年度收入12亿元，预计2019/20年度收入13亿元。", "2019-06-01", ["2018/2019", "2019/2020"]),
    ("自去年底通车以来，运送旅客60万人次。", "2025-06-04", ["2024-12/2025-06"]),
    ("2020年以来引进企业60家。", "2023-06-04", ["2020/2023"]),
    ("今年以来引进企业60家。", "2023-06-04", ["2023"]),
    ("据海关5月17日通报，1-4月进出口50亿元。", "2021-05-18", ["2021-01/2021-04"]),
    ("12月产值50亿元。", "2023-01-20", ["2022-12"]),
    ("一至三季度产值50亿元，1-2季度税收3亿元。", "2023-11-20", ["2023-01/2023-09", "2023-H1"]),
    # the first value of a rise is of a time before: told by 上年, 年初, the interval, or the year before it
    ("2023年，产量从10万辆提升至20万辆。", "2024-05-01", ["2022", "2023"]),
    ("2023年，占比比上年由21%提高到26%，人口由上年末的310万人次增加到315万人次。", "2024-05-01", ["2022", "2023", "2022-12", "2023"]),
    ("“十三五”期间，企业由300家增加到620家。", "2021-05-01", ["2015", "2020"]),
    ("政策自2024年2月1日起施行，覆盖企业50家。", "2024-01-20", ["2024-02-01"]),
    ("到位资金50亿元，是“十一五”时期的3倍；投资30亿元。", "2024-05-01", ["2024-05", "2024-05"]),
    ("一季度，投资44亿元，完成全年目标任务的26%；外资50亿元。", "2024-04-28", ["2024-Q1"] * 3),
    ("全年投资44亿元，占全年的26%。", "2024-12-28", ["2024", "2024"]),
    ("截至2024年末，有企业20家。\n目前园区发展良好，已有高企30家。2025年上半年产值50亿元。", "", ["2024-12", "2025", "2025-H1"]),
    ("产量将从10万辆提升至20万辆。", "2024-05-01", ["2024-05", "2024-05"]),
    # what goes on year by year is told of today
    ("2023年产值50亿元。园区每年引进企业20家，年接待游客60万人次。", "2024-05-01", ["2023", "2024-05", "2024-05"]),
    ("2023年产值50亿元。园区每年引进企业20家。", "", ["2023", ""]),
    ("“十三五”期间每年新增企业20家，2023年，每年引进企业30家。", "2024-05-01", ["2016/2020", "2023"]),
    ("会议定于12月6日召开，将审议文件30个。", "2023-11-20", ["2023-12-06"]),
    ("四季度产值50亿元。", "2023-01-20", ["2022-Q4"]),
    ("全年产值50亿元。", "2023-01-20", ["2022"]),
    ("力争全年产值60亿元。", "2023-01-20", ["2023"]),
    ("全年产值50亿元。", "2023-03-28", ["2022"]),
    ("全年产值50亿元。", "2023-12-28", ["2023"]),
    ("产值连续6年增长，19年来增长22%。2011年，工业发展迅猛。完成产值15亿元。", "2012-12-28", ["1993/2012", "2011"]),
    ("某软件园于2017年3月2日正式运营，现有企业50家。", "2021-06-08", ["2021-06"]),
    ("全年预计完成60亿元。", "2023-11-20", ["2023"]),
    ("昨天接待游客60万人次。", "2023-05-01", ["2023-04-30"]),
    ("4日接诊30人，3日接诊20人。", "2025-06-04", ["2025-06-04", "2025-06-03"]),
    ("纳入《发展规划（2016—2030年）》，有企业300家。", "2023-05-01", ["2023-05"]),
]


@pytest.mark.parametrize(("text", "date", "expected"), IN_SENTENCE)
def test_in_the_sentence(text, date, expected):
    assert periods(text, date) == expected


AIMED = [
    ("到2025年产值突破100亿元。", "2021-05-01", ["2025"]),
    ("未来五年产值突破100亿元。", "2021-09-24", ["2026"]),
    ("力争三年内达到50万辆。", "2024-05-05", ["2027"]),
    ("到2025年产值突破100亿元，新增企业50家；培育上市公司10家。", "2021-05-01", ["2025", "2025", "2025"]),
    ("争取早日实现产值100亿元。", "2021-05-01", [""]),
    ("项目建成后，预计年产值100亿元。", "2021-05-01", [""]),
    ("到2025年产值突破100亿元。目前有企业300家。", "2021-05-01", ["2025", "2021-05"]),
    ("2022年增长4%，力争突破200亿元。", "2023-05-05", ["2022", "2023-05"]),
    ("根据《行动计划（2024—2026年）》，将引进企业200家。", "2024-03-01", ["2026"]),
    ("在2022年前将比率由0.7%升至1.5%。", "2018-11-02", ["2018-11", "2022"]),
    ("到2025年10月底，有市场主体5家。", "2025-12-02", ["2025-10"]),
]


@pytest.mark.parametrize(("text", "date", "expected"), AIMED)
def test_what_is_aimed_at(text, date, expected):
    assert periods(text, date) == expected


RISES = [
    ("产值从2020年的10亿元增长到2025年的50亿元，税收从1亿元增长到4亿元。", "2026-02-01", ["2020", "2025", "2020", "2025"]),
    ("产值从2020年的10亿元增长到2025年的50亿元，年均增长38%。", "2026-02-01", ["2020", "2025", "2020/2025"]),
    ("2019年至2023年，研发经费从400亿元增加到800亿元。", "2024-01-12", ["2019", "2023"]),
    ("“十三五”期间，研发经费从400亿元增加到800亿元。", "2024-01-12", ["2015", "2020"]),
    ("2022年，营收由2019年的3亿元增长至8亿元，年均增长38%。", "2023-01-12", ["2019", "2022", "2019/2022"]),
    ("“十四五”时期，占比由31%提升至52%。", "2026-02-01", ["2020", "2025"]),
    ("办理时间从过去的70个缩短到10个。", "2021-09-17", ["", "2021-09"]),
    ("2024年版清单将事项由90个缩减至80个。", "2024-06-01", ["", "2024-06"]),
    ("年产能从10万辆提升到20万辆。", "2024-05-05", ["2024-05", "2024-05"]),
]


@pytest.mark.parametrize(("text", "date", "expected"), RISES)
def test_both_ends_of_a_rise(text, date, expected):
    assert periods(text, date) == expected


ACROSS = [
    # a paragraph goes on in the time that it opened with
    ("2022年上半年，全区产值50亿元。其中，第二产业30亿元。", "2022-08-03", ["2022-H1", "2022-H1"]),
    ("2019年，分园签约。园区有企业300家。", "2023-08-03", ["2023-08"]),
    # so do the paragraphs behind it, until a heading
    ("标题很短\n2023年，全区经济稳中有进。\n规上工业增长8%。", "2024-02-20", ["2023"]),
    # the title's time
    ("1-5月用电增长6%\n工业用电占57%。", "2021-06-17", ["2021-01/2021-05", "2021-01/2021-05"]),
    # a report looks back and then ahead
    ("工作报告\n一、2025年工作回顾\n产值增长5%，新增企业30家，预计税收3亿元。\n二、2026年主要任务\n产值增长6%以上，新增企业40家。",
     "2026-02-02", ["2025", "2025", "2025", "2026", "2026"]),
    ("工作报告\n一、“十四五”时期回顾\n这五年，投资年均增长6%。\n刚刚过去的2025年，产值增长5%。\n二、“十五五”时期主要目标\n产值年均增长5%。",
     "2026-02-02", ["2021/2025", "2025", "2026/2030"]),
    # an item of a list says nothing of the next
    ("（1）2025年发电收入30亿元；\n（2）1—4月客流增长12%。", "2026-05-14", ["2025", "2026-01/2026-04"]),
    # a heading takes the time of the number it repeats
    ("货运增长7.7%\n记者获悉，8月份货运增长7.7%。", "2023-10-16", ["2023-08", "2023-08"]),
]


@pytest.mark.parametrize(("text", "date", "expected"), ACROSS)
def test_across_sentences(text, date, expected):
    assert periods(text, date) == expected


UNDATED = [
    ("科技厅发布通知（云科〔2018〕56号），公布名单。截至11月底，有企业143家，2017年产值3亿元。", ["2018-11", "2017"]),
    ("截至2011年5月底，有企业160家。1—5月，入驻企业8家。累计孵化企业700家。", ["2011-05", "2011-01/2011-05", "2011-05"]),

    ("2023年产值50亿元。目前有企业300家，力争到2025年达到400家。", ["2023", "2023", "2025"]),
    ("召开2023年工作会议。2022年产值50亿元。今年上半年产值30亿元。", ["2022", "2023-H1"]),
    ("近十年增长20%。2021年，集群获得认定。", ["2011/2021"]),
    ("2021年，集群获得认定。计划2025年产值50亿元。", ["2025"]),
    ("有企业300家，近十年增长20%。", ["", ""]),
]


@pytest.mark.parametrize(("text", "expected"), UNDATED)
def test_without_a_publication_date(text, expected):
    assert periods(text) == expected


def test_bases():
    found = read("2022年产值50亿元。去年税收3亿元。", "2023-02-01") + read("有企业300家。", "2023-02-01") + read("有企业300家。")
    assert [p.basis for _, p in found] == ["stated", "context", "publication", ""]


def test_columns_of_a_table_tell():
    cells, at, blocks = ["50亿元", "60亿元", "300家"], 0, []
    for cell, heads in zip(cells, (("产值", "2022年"), ("产值", "2023年目标"), ("企业", "2023年1—6月主要指标"))):
        blocks.append(Block(at, at + len(cell), "cell", heads=heads))
        at += len(cell) + 1
    assert periods("\n".join(cells), "2023-07-20", blocks) == ["2022", "2023", "2023-H1"]


def test_relative_words_count_from_the_reference():
    january = Reference("2026-01-20", "publication", 2026, 1, 20)
    told = {"span:-1": "2025", "span:-5": "2021/2025", "span:-10": "2016/2026", "m-1:": "2025-12", "q-1:": "2025-Q4", "d-20:": "2025-12-31",
            "-1:H1": "2025-H1", "?:all": "2025", "?:Q4": "2025-Q4", "?:??-25": "2026-01-25", "now:": "2026-01"}
    assert {r: resolve_time(Time(0, 1, "", "", r), january) for r in told} == told


@given(st.text(alphabet="2025年1月3日至到从由的，。；从目前去今明上下半全力争亿元家%将比《》“”（）\n", max_size=80), st.sampled_from(["", "2024", "2024-03", "2024-03-31"]))
def test_every_quantity_has_one_period_in_iso_form(text, date):
    found = read(text, date)
    assert len(found) == len(mark(text))
    assert all(re.fullmatch(r"(\d{4}(-(H[12]|Q[1-4]|\d\d(-\d\d)?))?(/\d{4}(-\d\d(-\d\d)?)?)?)?", p.period) for _, p in found)


@pytest.mark.parametrize(("text", "found"), [
    # an item of a list sets no time for the next one
    ("数说园区\n2025-04-19　来源：青禾园区\n✅ 底子厚：2024年产值12亿元；\n✅ 链条全：聚集企业120家。", ["2024", "2025-04"]),
    # what a span of years says is not said of the state that the next sentence tells
    ("公司概况\n2024-05-12　来源：青禾园区\n十年来，公司承担项目12项。产品销往30个国家。", ["2014/2024", "2024-05"]),
    # near miss: the sentence behind goes on with the span
    ("公司概况\n2024-05-12　来源：青禾园区\n十年来，公司承担项目12项。获得专利30件。", ["2014/2024", "2014/2024"]),
])
def test_what_a_time_does_not_reach(text, found):
    from corpus_tools import extract
    assert [r.period if "/" in r.period else r.period[:7] for r in extract(text)] == found


def test_a_year_told_in_passing_sets_no_time_for_the_next_paragraph():
    from corpus_tools import extract
    text = ("青禾新厂投产\n2024-01-16　来源：青禾日报\n公司董事长表示，公司2023年订单额达12亿元，比上年增长一成，产品销往海内外。\n"
            "该工厂采用智能仓储，年发电量420万千瓦时，物流效率提升40%。")
    assert [r.period for r in extract(text)][-2:] == ["2024-01", "2024-01"]


@pytest.mark.parametrize(("text", "found"), [
    # what came to be in a year is not how large it was then
    ("青禾高新区2010年经国务院批准升级为国家级高新区，总面积218平方公里。2013年，产值5亿元。", ["2013", "2013"]),
    # near miss: what was done in the year is of the year
    ("青禾高新区2010年获批项目5个，到位资金3亿元。2013年，产值5亿元。", ["2010", "2010", "2013"]),
])
def test_a_founding_dates_no_size(text, found):
    from corpus_tools import extract
    assert [r.period for r in extract(text)] == found


def test_plans_aim_at_their_last_year() -> None:
    text = "某市数字经济三年行动计划（2023—2025年）\n三、重点任务\n培育企业50家，每年新增企业20家。2023年新增企业30家。"
    assert periods(text, "2023-02-18") == ["2025", "2025", "2023"]
    assert periods(text.replace("三年行动计划（2023—2025年）", "工作要点").replace("三、重点任务", "一、重点任务"), "2023-02-18")[0] == "2023-02"


def test_bare_years_as_heads_of_cells() -> None:
    cells, blocks, at = ["50亿元", "60亿元", "30家"], [], 0
    for cell, heads in zip(cells, (("2021", "产值"), ("2022税收", "金额"), ("2000元以上的企业", "数量"))):
        blocks.append(Block(at, at + len(cell), "cell", heads=heads))
        at += len(cell) + 1
    assert periods("\n".join(cells), "2024-05-01", blocks) == ["2021", "2022", "2024-05"]


def test_what_was_first_done_since_then_was_done_then():
    from corpus_tools import extract
    text = "园区产值自2014年首度突破百亿元以来，已引进企业300家。"
    assert [r.period for r in extract(text, date="2024-03-01")] == ["2014", "2014/2024"]


@pytest.mark.parametrize(("text", "found"), [
    ("云江电机公司成立于2006年。去年，公司研发投入8000万元。", [""]),  # a founding tells of no 去年
    ("云江电机公司成立于2006年。去年，公司研发投入8000万元，2022年达9000万元。", ["2021", "2022"]),
    ("云江电机公司成立于2006年。公司占地120亩。", ["2006"]),
])
def test_last_year_is_not_the_one_before_the_founding(text, found):
    from corpus_tools import extract
    assert [r.period for r in extract(text)] == found


def test_bases_in_brackets_and_ends_of_years() -> None:
    assert periods("相比“十三五”末（2020年），2022年森林覆盖率提高2个百分点。", "2023-03-05") == ["2022"]
    assert periods("“十三五”末（2020年）森林覆盖率达到42%。", "2023-03-05") == ["2020"]  # near miss: nothing compared


def test_what_is_compared_with_is_of_its_own_year():
    from corpus_tools import extract
    text = "去年园区产值60亿元，比前年的50亿元多出10亿元。"
    assert [r.period for r in extract(text, date="2024-03-01")] == ["2023", "2022", "2023"]


@pytest.mark.parametrize(("text", "found"), [
    # one time to each number, the years of a span too
    ("公司2012年至2014年及2015年上半年，收入分别为1亿元、3亿元、9亿元、6亿元。", ["2012", "2013", "2014", "2015-H1"]),
    ("公司2021年至2023年收入分别为3亿元、4亿元、5亿元。", ["2021", "2022", "2023"]),
    ("2021年至2023年，产值、税收分别为3亿元、4亿元。", ["2021/2023", "2021/2023"]),  # near miss: two things, three years
    # a year of two digits, and a length of time
    ("15年以来，全市投资增长30%，1至6月完成投资23亿元。", ["2015", "2015-H1"]),
    ("公司成立15年以来，产值30亿元。", [""]),
    # where no year is told, that of an event
    ("高新区今年引进企业18家。11月4日，在2011江州投资推介会上签约3亿元。", ["2011", "2011-11-04"]),
    ("高新区引进企业18家。2027世界大会将在江州举办。", [""]),  # near miss: it is to come
])
def test_a_time_to_each_number_and_years_told_in_short(text, found):
    assert periods(text) == found


@pytest.mark.parametrize(("text", "years"), [
    ("2011年第一季度营收为5亿元，上年同期为4亿元。广告营收为3亿元。", ["2011", "2010", "2011"]),
    ("2011年第一季度营收5亿元，较去年同期4亿元增长25%。", ["2011", "2010", "2011"]),
    ("2012年上半年，比重从上年同期的68%上升到71%。", ["2011", "2012"]),
    ("2011年第一季度营收为5亿元，上一季度为4亿元，同比增长3%。", ["2011", "2010", "2011"]),
])
def test_what_is_told_to_compare_with_is_no_time_of_what_follows(text, years):
    assert [r.period[:4] for r in extract(text, date="2012-08-01" if "2012" in text else "2011-05-01")] == years


def test_a_year_of_a_column_goes_before_the_words_of_a_row():
    block = [Block(0, 4, "cell", heads=("年末从业人员数（万人）", "2016", "", ""))]
    assert periods("300人", "2021-03-01", block) == ["2016"]


def test_the_year_of_a_yearly_bulletin_is_the_one_it_tells_of():
    assert periods("某区2023年统计公报\n全年产值5亿元。") == ["2023"]
    assert periods("2022年某区工作报告\n一、2021年工作回顾\n一年来，我们做了以下工作：\n工业投资倍增，全年完成投资5亿元。", "2022-02-23") == ["2021"]
    assert periods("2018年，公司搬入新厂房。现有员工30人。", "2021-06-08") == ["2021-06"]  # near miss: a state of today
    assert periods("昨日发布2021经济自由度指数，企业50家。") == ["2021"]
    assert periods("某区2023年行动方案\n全年产值5亿元。") == [""]  # a plan tells of no year that is over


def test_captions_of_figures_set_no_time():
    text = "2020年产值5亿元。\n图1：2016-2020年产值\n第二产业产值2亿元。"
    assert periods(text)[-1] == "2020"
    assert periods("2020年产值5亿元，与上年比，占比上升2个百分点。", "2021-03-01") == ["2020", "2020"]


def test_plans_for_the_year_and_spans_in_passing_date_nothing_behind_them():
    assert periods("1—11月产值4500亿元，预计全年突破5000亿元；增加值增长29%。", "2024-01-20")[-1] == "2023-01/2023-11"
    assert periods("2022年指数升5%，自2015年以来年均增长6.5%。与2021年相比，指数增长5%。", "2023-10-20")[-1] == "2022"


def test_what_a_plan_builds_on_is_no_time_of_it():
    assert periods("到2027年，企业在2022年的基础上翻一番，超过90家。", "2023-06-01") == ["2027"]


def test_the_year_of_a_report_whose_title_stands_outside_the_text():
    page = "---\ntitle: 青沧能源2024年年度报告摘要\ndate: 2025-04-20\n---\n| 项目 | 2024年 | 本年比上年增减 |\n|---|---|---|\n" \
        "| 营业收入（亿元） | 32.4 | 12.8% |\n| 净利润（亿元） | 3.1 | -2.4% |\n\n报告期内，公司实现营业收入32.4亿元，员工4216人。\n"
    assert [r.period for r in extract(page)] == ["2024"] * 6
    news = "---\ntitle: 青沧能源开工\ndate: 2025-04-20\n---\n本年计划投资32亿元。\n"
    assert [r.period for r in extract(news)] == ["2025"]  # no report of the year before


@pytest.mark.parametrize(("text", "found"), [
    ("青沧智家发布2021三季报。青沧智家前三季度营收169亿元，较2020年同期增长10%。", {"2021-01/2021-09"}),
    ("2024中国产业园区百强榜发布，江阴高新区排名第18位。", {"2024"}),
    ("2016年2月，公司订单已排到3月底，6条生产线满负荷生产。", {"2016-02"}),
])
def test_years_of_reports_and_lists_and_orders_booked(text, found):
    from corpus_tools import extract
    assert {record.period for record in extract(text)} == found


def test_a_year_that_will_be_is_not_that_of_the_text():
    from corpus_tools import extract
    assert [r.period for r in extract("目前，江阴高新区有项目56个。2033年，年产值将达到900亿元。")] == ["", "2033"]


def test_what_is_to_be_built_dates_no_today():
    assert periods("2022年引进企业8家。计划今年4月动工，2025年底竣工。今年引进企业11家。") == ["2022", "2022"]
    assert periods("2023年签约企业5家。2025年底项目建成。今年新增企业30家。") == ["2023", "2025"]  # it is there


@pytest.mark.parametrize(("text", "found"), [
    ("江阴软件园开园十年来发展很快。\n截至2009年12月底，企业1140家。\n308家入园企业中，开发企业占62%。", ["2009-12"] * 3),
    ("2021年企业百强的营收门槛为79亿元。2012年至2021年，企业占比从49%提升至51%。企业30强门槛为190亿元。", ["2021", "2012", "2021", "2021"]),
])
def test_spans_of_years_do_not_reach_other_sentences(text, found):
    from corpus_tools import extract
    assert [record.period for record in extract(text)] == found


def test_what_was_made_is_of_a_year_and_not_of_today():
    from corpus_tools import extract
    text = "---\ndate: 2012-01-13\n---\n2011年，全市产值113亿元。目前，集中区面积25平方公里。江阴县工业集中区实现工业总产值45亿元。\n"
    assert [r.period for r in extract(text)] == ["2011", "2012-01", "2011"]


def test_this_time_is_not_the_year_told_before():
    assert periods("一期于2010年达产，此次二期投资3亿元。", "2011-03-29") == ["2011-03"]
    assert periods("2010年产值达产，二期投资3亿元。", "2011-03-29") == ["2010"]


def test_a_year_that_is_only_compared_with_is_the_one_before():
    assert periods("一季度产值5亿元，比2016年同期增加1亿元。企业30家。") == ["2017-Q1"] * 3
    assert periods("一季度产值5亿元，比2016年同期增加1亿元。2016年企业30家。")[-1] == "2016"  # near miss: it is told of too


def test_dated_headings_hold_for_the_headings_below_them():
    page = "# 历程\n\n## 2004年2月\n\n### 落成\n\n落成后，园区有企业50家。\n\n## 2019年12月\n\n### 扩建\n\n扩建后，园区有企业80家。\n"
    assert [r.period for r in extract(page)] == ["2004-02", "2019-12"]


def test_a_paragraph_that_begins_with_among_them_goes_on():
    text = "某市要闻。\n某市近日介绍情况，会上说，某市工业平稳运行，去年前十一月增加值增长9%。\n其中，装备业增长17%。"
    assert periods(text, "2022-01-25") == ["2021-01/2021-11"] * 2
    assert periods(text.replace("其中，", ""), "2022-01-25")[1] == "2022-01"  # near miss: a paragraph of its own


def test_the_year_of_a_meeting_is_later_than_those_it_looks_back_on():
    assert periods("2025云江招商大会在云江举行。今年1至9月，签约项目234个。2024年签约项目22个。") == ["2025-01/2025-09", "2024"]
