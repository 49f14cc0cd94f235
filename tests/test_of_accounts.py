"""Years of communiqués, of rows that end in a part of a year, of what took so many years: text in, records out."""

import pytest

from corpus_tools.model import Document
from corpus_tools.observations import extract_document

DAY = "发布时间：2031-12-05\n\n"


def tell(text: str) -> list[tuple[str, str]]:
    return [(o.text, o.period) for o in extract_document(Document("a.txt", text, "0" * 64))]


@pytest.mark.parametrize(("title", "expected"), [
    ("2030年宜宾市国民经济和社会发展统计公报", "2030"),
    ("宜宾市发布2030年统计公报解读，企业412个", "2031-03"),  # what tells of one may tell of today
])
def test_a_communique_is_of_its_year(title: str, expected: str) -> None:
    text = f"{title}\n\n（2031年3月20日）\n\n三、建筑业\n\n建筑业：资质以上企业912个。"
    assert tell(text)[-1] == ("912个", expected)


@pytest.mark.parametrize(("years", "periods"), [
    ("2028年至2031年上半年", ["2028", "2029", "2030", "2031-H1"]),
    ("2028年至2030年及2031年上半年", ["2028", "2029", "2030", "2031-H1"]),
    ("2028年至2031年", ["2028", "2029", "2030", "2031"]),
])
def test_a_row_of_years_may_end_in_a_part_of_one(years: str, periods: list[str]) -> None:
    told = tell(f"{DAY}青禾传动招股\n\n{years}，公司营业收入分别为1.2亿元、2.6亿元、3.8亿元和1.8亿元。")
    assert [period for _, period in told] == periods


@pytest.mark.parametrize(("text", "periods"), [
    ("青禾农业用九年时间选育出新品种，累计推广69万亩。", ["2031-12"]),
    ("青禾农业用九年时间建成产业园，产值达到90亿元。", ["2040"]),  # aimed at
    ("前三季每股收益7.8元，已逼近去年全年的8.2元。另公布10月营收20亿元。", ["2031-01/2031-09", "2030", "2031-10"]),
])
def test_what_took_years_and_what_is_neared(text: str, periods: list[str]) -> None:
    assert [period for _, period in tell(f"{DAY}青禾\n\n{text}")] == periods


@pytest.mark.parametrize(("sentence", "period"), [
    ("青禾铝轮2024年落户邹平县，注册资本900万美元，员工1400余人。", "2031-12"),
    ("开发区2026年设立，规划面积29平方公里。", "2031-12"),
    ("青禾公司2024年落户邹平县，当年产值3亿元。", "2024"),
    ("2024年设立企业12家。", "2024"),
])
def test_what_came_there_then(sentence: str, period: str) -> None:
    assert {told for _, told in tell(f"{DAY}青岳开发区观察\n\n{sentence}")} == {period}


def test_what_is_to_be_done_next_year() -> None:
    text = f"{DAY}基金观察\n\n### 2032年怎么干\n\n- 新设天使基金6支；\n- 新增上市公司15家。"
    told = extract_document(Document("a.md", text, "0" * 64))
    assert [(o.period, o.status) for o in told] == [("2032", "target")] * 2


def test_a_note_below_an_outlook_is_no_outlook() -> None:
    text = f"{DAY}进出口统计\n\n五、展望\n\n预计12月出口增长6%。\n\n注：韩国同期出口增长3%。"
    statuses = [o.status for o in extract_document(Document("a.txt", text, "0" * 64))]
    assert statuses == ["forecast", "actual"]
