"""The year that a text counts from, told or not: sentences in, periods out."""
import pytest

from corpus_tools import extract
from corpus_tools.articles.metadata import read_metadata
from corpus_tools.clean import prepare
from corpus_tools.model import Document
from corpus_tools.split import read_passage
from corpus_tools.times import find_times


def read(text):
    draft = prepare(Document("a.txt", text))
    return "\n".join(draft.words(line) for line in draft.lines)


def years(text, date=""):
    return [record.period for record in extract(text, date=date)]


@pytest.mark.parametrize(("text", "found"), [
    # a year told to its end, and 去年: it is that one
    ("云江区2016年实现工业产值50亿元。去年全区引进企业60家。", ["2016", "2016"]),
    ("截至2016年12月底，云江区有企业60家。去年全年签约项目20个。", ["2016-12", "2016"]),
    ("去年以来，云江街超额完成2012年工作任务指标，截至去年12月，完成产值15亿元。", ["2012-12"]),
    # near misses: they stand side by side; the year goes on; 去年 is but compared with
    ("云江区2016年实现工业产值50亿元，去年为40亿元。", ["2016", "2015"]),
    ("2016年3月云江区引进企业20家。去年全区引进企业60家。", ["2016-03", "2015"]),
    ("云江区2016年实现工业产值50亿元，比去年增长8%。目前有企业60家。", ["2016", "2016", "2016"]),
    # and 今年: it is the next one, what tells no time stays where it was
    ("云江区2016年实现工业产值50亿元。今年引进企业60家。", ["2016", "2017"]),
    ("云江区税收到2016年时已经突破26亿元。今年前三个月税收5亿元。", ["2016", "2017-Q1"]),
    ("云江区2016年实现工业产值50亿元。园区占地30亩。今年引进企业60家。", ["2016", "2016", "2017"]),
    ("今年（2016年）一季度，云江区实现工业产值50亿元。今年引进企业60家。", ["2016-Q1", "2016"]),
    # a year told as a whole, whatever is measured; a month in the title dates what is below it
    ("2016年全年云江港货物吞吐量为490万吨。\n去年第四季吞吐量为130万吨。", ["2016", "2016-Q4"]),
    ("2016年云江港货物吞吐量增至490万吨。\n去年第四季吞吐量为130万吨。", ["2016", "2015-Q4"]),  # near miss
    ("2016年12月水果产量预测\n云江区柚子从2004年起扩种。本年种植面积300公顷，比上年增加1%。", ["2016", "2016"]),
    ("水果产量预测\n云江区柚子从2004年起扩种。本年种植面积300公顷，比上年增加1%。", ["2004", "2004"]),  # near miss
    # a year whose clause says what the aim is
    ("2016年，我们实现销量翻番。2017年，我们的目标是：销售货车300台。今年公司将招工20人。", ["2016", "2017", "2016"]),
    # spaces around the dash of a range
    ("2019 — 2021 年，云江区产值增长 5% 。", ["2019/2021"]),
    ("2021 年 1 — 8 月，云江区产值 5 亿元。", ["2021-01/2021-08"]),
    # how long a work takes, what reports are offered below
    ("云江物流园占地30亩。施工工期为2020年3月至2026年5月。2022年计划投资3亿元。", ["2022", "2022"]),
    ("2009年，云江开发区引进项目47个。目前有企业30家。\n中国毛巾架行业投资潜力研究报告（2018-2023）", ["2009", "2009"]),
    ("2009年，云江开发区引进项目47个。2018年至2023年，引进企业30家。", ["2009", "2018/2023"]),  # near miss: it was done
    # so many years from the founding
    ("青禾公司始建于1966年，1994年改制。公司目前占地600亩。建厂40年来，青禾公司发展很快。", ["2006"]),
    ("青禾公司始建于1966年。公司占地600亩。建厂40多年来，青禾公司发展很快。", ["1966"]),  # near miss: nobody tells how many
    # only what is to come is dated
    ("青禾股份（收盘价8.9元）9日公告，公司签约项目3个。公司股票将于2016年8月9日复牌。", ["2016", "2016-08-09"]),
    ("2016年云江县计划新增果园3万亩，目前已完成2万亩。", ["2016", "2016"]),
    ("云江县有果园3万亩。2036年云江县计划果园达到9万亩。", ["", "2036"]),  # near miss: far ahead
    ("项目有望2016年底前建成。园区占地30亩。", [""]),  # near miss: expected only
    # what came to be by the end of a year, and what is to come
    ("云江镇占地30亩。从1995年起，引进企业6家。到2007年底，该镇饲料厂增至17家。", ["2007", "1995/2007", "2007-12"]),
    ("云江镇2003年引进企业6家。到2030年底，该镇饲料厂力争增至17家。", ["2003", "2030-12"]),  # near miss
    # only a prize tells
    ("青禾大学今年荣获“2016年度绿色校园奖”，新增学生300人。", ["2016"]),
    ("青禾大学荣获“2016年度绿色校园奖”，有学生300人。", [""]),  # near miss: it may be long ago
])
def test_of_a_text_without_a_date(text, found):
    assert years(text) == found


@pytest.mark.parametrize(("text", "date", "found"), [
    # a day right before the publication is of its year
    ("2014年8月，王小明加入青禾公司。\n12月15日，公司完成融资5亿元。", "2015-12-16", ["2015-12-15"]),
    ("2014年8月，王小明加入青禾公司，12月15日公司完成融资5亿元。", "2015-12-16", ["2014-12-15"]),  # near miss: one sentence
    # the growth of a span, and what is told beside it
    ("2019年云江区有企业300家，六年间增幅达90%，聘用员工1万人。", "2020-03-01", ["2019", "2013/2019", "2019"]),
    ("2019年云江区有企业300家，六年间建成道路20公里，聘用员工1万人。", "2020-03-01", ["2019", "2013/2019", "2013/2019"]),
    # a flow is not of now
    ("2014年，云江区有企业90家。目前，云江区高企达36家，完成产值40亿元，比上年增长7%。", "2015-02-04",
     ["2014", "2015-02", "2014", "2014"]),
    ("2014年，云江区有企业90家。目前，云江区高企达36家，资产达40亿元。", "2015-02-04", ["2014", "2015-02", "2015-02"]),
    # what is there by now is not of the year told above
    ("截至去年，云江区有企业90家。\n园区升格后，云江区已拥有开发区12家。", "2013-04-27", ["2012", "2013-04"]),
    # what had been before a year
    ("这打破了云江区2017年前没有独角兽的局面。其中有6家来自大学。", "2021-11-22", ["2021-11"]),
    ("今年上半年，市占率由去年同期的50%减至48%。", "2025-08-14", ["2024-H1", "2025-H1"]),
    # what is aimed at by a year, to the end of the sentence
    ("2009年，云江区投资38亿元。力争到2015年，云江区总产值达到640亿元；税收达到57亿元，占全省的12%。", "2010-07-29",
     ["2009", "2015", "2015", "2015"]),
    # how long a park has been there dates nothing; a growth is of the time of the growth told before it
    ("去年，两园总营业额5亿元。成立至今20余年的云江园区仍以4亿元领先。", "2008-01-30", ["2007", "2007"]),
    ("2005年云江区增加值9亿元，与2004年同比多2亿元。财政收入4亿元。", "2006-05-01", ["2005", "2005", "2005"]),
    # years that follow one another
    ("2017及2018年，集团利润都超过5亿元。", "2019-03-01", ["2017/2018"]),
    ("2013、2014和2015年，公司收入分别为3亿元、4亿元和5亿元。", "2017-03-01", ["2013", "2014", "2015"]),
    ("2010和2015年，公司收入分别为3亿元和5亿元。", "2017-03-01", ["2015", "2015"]),  # near miss: no range
    ("处长指出，从104年至106年间，区内厂商投资8亿元，产值为新台币5亿元。", "2018-04-16", ["2015/2017", "2015/2017"]),
])
def test_which_year_is_meant(text, date, found):
    assert years(text, date) == found


def test_a_menu_of_years_is_no_history():
    menu = "集团简介\n2024\n2023\n2022\n2021年度，集团营业额9亿元。年内，开店30家。"
    assert years(menu) == ["2021", "2021"]
    history = "集团历史\n2012\n集团营业额9亿元。\n2013\n开店30家。\n2014\n开店40家。"
    assert years(history) == ["2012", "2013", "2014"]


def test_the_years_of_the_republic_in_a_range():
    times = find_times(read_passage("教育部于104年至107年推动计划，自104年至108年推广。"), [])
    assert [time.period for time in times] == ["2015/2018", "2015/2019"]


def test_the_clock_of_a_page_dates_no_article():
    page = "2016年03月10日 星期四 22:41:35\n青禾园区产值上看五亿\n2015/10/19 《青禾月刊》整理\n园区目前有企业一百零二家，土地利用率已达九成，引进投资不少。\n"
    assert read_metadata(prepare(Document("a.txt", page))).date != "2016-03-10"
    assert read_metadata(prepare(Document("a.txt", page.replace(" 星期四 22:41:35", "  来源：青禾月刊")))).date == "2016-03-10"


def test_the_foot_of_a_forum_dates_nothing():
    text = ("在2013中国县域旅游活力排行榜中，婺源县位列第21位。今年1至5月份，全县接待游客640万人次。\n"
            "GMT+8, 2024-11-19 13:43 , Processed in 0.05 second(s), 14 queries .\nPowered by Discuz!")
    assert [(r.subject, r.period[:4]) for r in extract(text)] == [("婺源县", "2013"), ("婺源县", "2013")]


@pytest.mark.parametrize(("text", "found"), [
    # what the text says in brackets goes before a date of its page that is years off
    ("另外，二月至四月的失业率升至2.2%，较上一期（2016年1月至3月）增加0.1个百分点。", ["2016", "2016"]),
    ("今年产值5亿元，较去年（2015年）增长8%。", ["2016", "2016"]),
    ("今年产值5亿元，较去年（2017年）增长8%。", ["2018", "2018"]),  # near miss: they agree
])
def test_a_year_in_brackets_goes_before_a_page_that_is_years_off(text, found):
    assert [period[:4] for period in years(text, "2018-05-24")] == found


def test_a_title_takes_the_time_of_a_small_count_with_the_same_words_before_it():
    body = "\n发布时间：2021-03-09\n据悉，2020年我县认定瞪羚企业17家。现在全县瞪羚企业有52家。"
    assert years("我县新增省级瞪羚企业17家" + body, "2021-03-09")[0] == "2020"
    assert years("我县新增省级孵化器17家" + body, "2021-03-09")[0] == "2021-03"  # near miss: another thing


def test_a_year_on_a_line_of_its_own_goes_on_below():
    assert years("2017\n年1-5月，云江区交通建设完成投资461亿元。") == ["2017-01/2017-05"]
    assert "2017年产" not in read("2017\n年产锂盐3万吨的项目开工，投资461亿元。")  # near miss
