"""Rewordings that must not change what is read: other names, other characters, other ways to write a number, other years."""
from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from corpus_tools import extract
from corpus_tools.data import read_table
from corpus_tools.normal import normalise

ARTICLES = [
    "青鹏软件园首季开局良好\n2023年4月12日\n一季度，青鹏软件园实现营业收入38.5亿元，同比增长12.4%，完成税收2.1亿元。截至目前，园区已入驻企业316家，"
    "其中高新技术企业42家，占比达13%。\n全年力争实现营业收入突破160亿元，新引进项目30个。",
    "江州高新区工业经济稳步增长\n2023年1—6月，江州高新区规上工业总产值达到512.3亿元，比上年增长8.9%，总量居全市第二。全区固定资产投资增长11.2%，"
    "高于全市平均水平3.1个百分点；实际利用外资1.2亿美元，下降4%。",
    "鹏诚科技股份有限公司落户江州市。该项目总投资12亿元，占地面积150亩，达产后预计年产值20亿元，可带动就业1500人。公司董事长张云江介绍，“公司现有员工860人，"
    "拥有发明专利75项。”",
    "2022年，江州市规模以上工业、制造业、高技术产业增加值分别增长6.1%、7.2%、13.5%。全市一般公共预算收入由2021年的88亿元提高到96亿元。"
    "江州市新增国家级孵化器两家、众创空间6家。",
]


def read(text: str) -> list[tuple[object, ...]]:
    """What is read of each number, without where it stands and how it was read."""
    return [(r.value, r.value_max, r.bound, r.unit, r.kind, r.status, r.indicator, r.subject, r.period, r.indicator_id)
            for r in extract(text, date="2023-07-20")]


def write_traditional(text: str) -> str:
    table: dict[int, str] = {}
    for row in read_table("traditional.csv"):
        table.setdefault(ord(row["simplified"]), row["traditional"])
    return text.translate({code: new for code, new in table.items() if normalise(new) == chr(code)})


def rename(text: str, names: dict[str, str]) -> str:
    return re.sub("|".join(names), lambda m: names[m[0]], text)


@pytest.mark.parametrize("text", ARTICLES)
def test_characters_do_not_matter(text: str) -> None:
    written = write_traditional(text)
    assert written != text
    found = read(written)
    assert all(normalise(r.subject) != r.subject for r in extract(written, date="2023-07-20") if r.subject and "區" in written)
    assert [tuple(normalise(v) if isinstance(v, str) and v != "=" else v for v in record) for record in found] == \
        [tuple(normalise(v) if isinstance(v, str) and v != "=" else v for v in record) for record in read(text)]


@pytest.mark.parametrize("text", ARTICLES)
@pytest.mark.parametrize("names", [
    {"青鹏": "雁栖", "江州": "衢州", "鹏诚": "瑞凯", "云江": "立新"},
    {"青鹏": "鼎", "江州": "三门峡", "鹏诚": "卓朗恒", "云江": "宁"},
    {"青鹏": "金沙洲", "江州": "资阳", "鹏诚": "汇达", "云江": "国强"},
])
def test_names_do_not_matter(text: str, names: dict[str, str]) -> None:
    renamed = [tuple(rename(v, names) if isinstance(v, str) else v for v in record) for record in read(text)]
    assert read(rename(text, names)) == renamed


WAYS: list[tuple[str, Callable[[str], str]]] = [
    ("digits", lambda text: re.sub("[0-9.%]", lambda m: chr(ord(m[0]) + 0xFEE0), text)),
    ("spaces", lambda text: re.sub("(?<=[0-9])(?=[亿万家项个亩人])", " ", text)),
    ("spaces around", lambda text: re.sub("(?<=[0-9])(?=[亿万家项个亩人年月%])|(?<=[\u4e00-\u9fff])(?=[0-9])", " ", text)),
    ("marks", lambda text: text.replace("，", ",").replace("；", ";").replace("“", '"').replace("”", '"')),
    ("verbs", lambda text: text.replace("达到", "为").replace("比上年", "较上年同期").replace("突破", "超过").replace("居全市", "列全市")),
    ("indents", lambda text: re.sub("(?m)^", "\u3000\u3000", text)),
]


@pytest.mark.parametrize("text", ARTICLES)
@pytest.mark.parametrize("way", [way for _, way in WAYS], ids=[name for name, _ in WAYS])
def test_ways_of_writing_do_not_matter(text: str, way: Callable[[str], str]) -> None:
    assert read(way(text)) == read(text)


@pytest.mark.parametrize("size", [38, 40])
@pytest.mark.parametrize("by_width", [False, True])
def test_lines_do_not_matter(size: int, by_width: bool) -> None:
    """A text cut after so many characters, or where a line is full: digits are half as wide as Chinese characters."""
    title, *paragraphs = "\n".join(ARTICLES[:2] + ARTICLES[:1]).split("\n")[2:]
    text = "".join(p for p in paragraphs if len(p) > 40)

    def cut(words: str) -> str:
        lines, at = [""], 0.0
        for char in words:
            width = 0.5 if by_width and char.isascii() else 1.0
            if at + width > size:
                lines.append("")
                at = 0.0
            lines[-1] += char
            at += width
        return "\n".join(lines)

    assert read(title + "\n" + cut(text)) == read(title + "\n" + text)


@pytest.mark.parametrize(("one", "other"), [
    ("前5个月高新区签约项目16个", "前 5 个月高新区签约项目 16 个"),
    ("江州高新区签约项目3个，开工1个。", "江州高新区签约项目三个，开工一个。"),
    ("青鹏集团入选世界500强，2022年排名187位。", "青鹏集团入选世界500强，2022年列187位。"),
    ("今年以来，江州市签约项目30个。", "年初以来，江州市签约项目30个。"),
    ("江州市生产总值500亿元，按可比价格计算，增长8%。", "江州市生产总值500亿元，按不变价计算增长8%。"),
    ("江州市总量居全国第12位，增长13.9%。", "江州市总量居全国第12（增长13.9%）。"),
    ("江州软件园发展迅速。园区实现产值17亿元。", "江州软件园发展迅速。整个园区实现产值17亿元。"),
    ("江州市营业额增长13%至20%。", "江州市营业额增长百分之十三至百分之二十。"),
    ("江州市计划投资118亿元，完成71.5%。", "江州市计划投资118亿元，完成百分之七十一点五。"),
    ("江州软件园完成年任务75亿元的23.7%。", "江州软件园完成年任务75亿元的百分之二十三点七。"),
    ("江州高新区引进3家电子企业、62家电商企业和2家园区企业。", "江州高新区引进三家电子企业、六十二家电商企业和两家园区企业。"),
    ("云江模组生产线项目开工。\n项目建成后年产值约120亿元。", "云江模组生产线项目开工。\n3. 项目建成后年产值约120亿元。"),
    ("江州软件园公司注册资本1.2亿元，净利润8亿元至10亿元。", "江州软件园公司注册资本1.2亿，净利润8亿元至10亿。"),
    ("江州高新区GDP达137亿元。", "江州高新区GDP137亿。"),
    ("江州市在建项目80个，同比增加11个。", "江州市在建项目80个、同比增加11个。"),
    ("2008年，无锡市增加值增长6%。全市税收96亿元。", "2008年，襄樊市增加值增长6%。全市税收96亿元。"),
    ("2008年，昆山市增加值增长6%。全市税收96亿元。", "2008年，即墨市增加值增长6%。全市税收96亿元。"),
    ("春风电池总部位于常州。春风电池现有员工500人。", "禾岚电池总部位于常州。禾岚电池现有员工500人。"),
])
def test_one_way_or_the_other(one: str, other: str) -> None:
    names = {"襄樊": "无锡", "即墨": "昆山", "禾岚": "春风"}
    assert [tuple(rename(v, names) if isinstance(v, str) else v for v in record) for record in read(other)] == read(one)


@pytest.mark.parametrize("place", ["昆山", "蒙自", "花都", "江都", "太和", "从化", "无棣", "东至", "南通", "呼和浩特", "福清", "昭通", "大同", "麒麟"])
@pytest.mark.parametrize("said", ["{}高新区位列全国第50名。", "{}经济技术开发区现有企业30家。", "{}经济开发区投资增长8%。"])
def test_every_place_has_its_parks(place: str, said: str) -> None:
    """Short names that hold a character which mostly parts words (和, 都, 至, 从), or meet the next in one (高新区|位列)."""
    assert extract(said.format(place))[0].subject.startswith(place)


def test_what_is_new_or_open_is_no_place() -> None:
    assert not any(r.subject.startswith(("新建", "会同")) for r in extract("江州市新建开发区3个，会同工业园区投资增长8%。"))


@pytest.mark.parametrize("label", ["【园区动态】{}", "图解｜{}", "要闻 | {}", "{}_某某新闻网", "{} （图）"])
def test_labels_of_titles_do_not_matter(label: str) -> None:
    title, rest = "无锡高新区签约项目30家\n", "一季度，园区实现产值500亿元，增长8%。其中滨湖区企业众多，占三成。"
    assert read(label.format(title.strip()) + "\n" + rest) == read(title + rest)


@pytest.mark.parametrize("title", ["无锡市经济稳步增长", "经济稳步增长\n来源：无锡日报"])
def test_a_guest_changes_nothing(title: str) -> None:
    """A paragraph about another city leaves 全市 to the city of the title, or of the paper."""
    own = "一季度，全市工业总产值500亿元，增长8%。" * 2
    guest = "邻近的滁州市也有不少企业前来参展。"
    more = "全市固定资产投资增长9%，新签约项目30个。"
    for text in (f"{title}\n{own}\n{more}", f"{title}\n{own}\n{guest}\n{more}"):
        assert {r.subject for r in extract(text, date="2023-07-20")} == {"无锡市"} or "来源" in title
    with_guest = extract(f"{title}\n{own}\n{guest}\n{more}", date="2023-07-20")
    assert [r.subject for r in with_guest] == [r.subject for r in extract(f"{title}\n{own}\n{more}", date="2023-07-20")]


@pytest.mark.parametrize(("text", "values"), [
    ("这是其中一个，另有3个项目。", [3]), ("园区每企一个专员，共3个。", [3]),  # one of them, one for each: counted by no one
    ("新品系列12位，居民12位。", [12, 12]),
])
def test_what_is_no_other_way(text: str, values: list[int]) -> None:
    assert [r.value for r in extract(text)] == values and not any(r.kind == "rank" for r in extract(text))


@pytest.mark.parametrize("text", ARTICLES)
def test_years_do_not_matter(text: str) -> None:
    def back(words: str) -> str:
        return re.sub("20[0-9]{2}", lambda m: str(int(m[0]) - 5), words)

    found = [(r.value, r.subject, r.indicator, r.period) for r in extract(back(text), date="2018-07-20")]
    assert found == [(r.value, r.subject, r.indicator, back(r.period)) for r in extract(text, date="2023-07-20")]
