"""What was then and what stands today: sentences in, their periods out."""
import pytest

from corpus_tools import extract

_DATE = "2034-03-05"


def read_periods(text, date=_DATE):
    return [record.period for record in extract(text, date=date)]


@pytest.mark.parametrize(("text", "expected"), [
    # so many years ago, so many years on
    ("十年前，云江种子占有率只有54%。", ["2024"]),
    ("青禾公司20年前只有3台机床，5年前增加到40台。", ["2014", "2029"]),
    ("青禾公司员工从三年前的80人增加到现在的360人。", ["2031", "2034-03"]),
    ("再过十年，云江新城常住人口要到30万。", ["2044"]),
    # near misses: what is compared with, the first of several, another quarter, nobody knows how many
    ("云江区产值比五年前增长3倍。", ["2034-03"]),
    ("青禾公司近三年前十大客户占比70%，2033年前三季度营收5亿元。", ["2031/2033", "2033-01/2033-09"]),
    ("近两三年来，云江区新增企业30家。", ["2034-03"]),
    ("两年前他来到云江园。目前园区有企业80家，占地300亩。", ["2034-03", "2034-03"]),
    ("两年前他来到云江园。云江园占地300亩。", ["2034-03"]),
])
def test_so_many_years_ago(text, expected):
    assert read_periods(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    # what there was at first: of the year in which it came to be
    ("青禾科技是前年底搬来的，租了两层楼，如今员工已由最初的40人扩至210人。", ["2032", "2034-03"]),
    ("经过7年打磨，云江园企业从最初的11家增加到230家。", ["2027", "2034-03"]),
    ("沧澜公司成立于2029年。员工从成立时的20人增加到300人。", ["2029", "2034-03"]),
    ("2031年，云江园企业由最初的5家增加到30家。", ["", "2031"]),  # near miss: the year of the later one
    # of a year told, the year before
    ("2033年，云江医院平均住院日由8.6天降至7.9天。", ["2032", "2033"]),
    ("2033年上半年，云江区占全省的比重由14.9%提升到15.6%。", ["2032-H1", "2033-H1"]),
    # and so is the rank before
    ("云江区产值由上年末的全省第五跃居首位。", ["2033-12", "2034-03"]),
])
def test_what_was_at_first(text, expected):
    assert read_periods(text) == expected
