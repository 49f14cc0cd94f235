"""The words around a number: marked words, phrases to the left and right, members of lists (text of our own)."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools.data import read_table
from corpus_tools.frames.behind import read_right
from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.kinds import read_kind
from corpus_tools.frames.lists import is_link, share_head, split_joint, split_list
from corpus_tools.frames.name_tokens import mark_names
from corpus_tools.frames.phrases import Gap, cut_text, find_head, is_attribute, is_rate, trim
from corpus_tools.frames.predicates import (
    ADV,
    DOWN,
    KEEP,
    LIGHT,
    NAME,
    NOUN,
    QUOTE,
    SCOPE,
    SHARE,
    TIME,
    TO,
    UP,
    VERB,
    read_heads,
    read_tails,
    read_words,
)
from corpus_tools.frames.tokens import read_tokens
from corpus_tools.names import Name
from corpus_tools.normal import normalise


def make_gap(norm: str) -> Gap:
    return Gap(0, len(norm), read_tokens(norm, 0, len(norm), ([], [])))


def mark(norm: str) -> str:
    """The tokens of a text, parted by bars."""
    return "|".join(norm[a:b] for a, b, _ in read_tokens(norm, 0, len(norm), ([], [])))


TOKENS = [
    ("2023年上半年，全市规上工业增加值同比增长", "2023年上半年|全市|规上|工业增加值|同比|增长"),
    ("截至2023年底累计建成", "截至2023年底|累计|建成"),
    ("“十四五”期间引进外资", "“十四五”期间|引进外资"),
    # near misses: the same characters inside other words
    ("居民收入", "居民|收入"),
    ("增加值", "增加值"),
    ("服务业占比", "服务业|占比"),
    ("高新技术企业", "高新技术企业"),
    ("中欧班列", "中欧班列"),
    ("减排量", "减排量"),
    ("在孵企业", "在孵企业"),
    ("2年期债券", "债券"),
    ("抢收队", "抢收队"),
    ("培训班", "培训班"),
]


@pytest.mark.parametrize(("text", "expected"), TOKENS)
def test_tokens(text: str, expected: str) -> None:
    assert mark(text) == expected


@pytest.mark.parametrize(
    ("word", "bits"),
    [
        ("增长", UP),
        ("下降", DOWN),
        ("提升至", TO | UP),
        ("占", SHARE),
        ("全市", SCOPE),
        ("上半年", TIME),
        ("累计", ADV),
        ("实现", LIGHT),
        ("新增", VERB | KEEP),
        ("投资", VERB | NOUN),
    ],
)
def test_bits_of_words(word: str, bits: int) -> None:
    assert read_words()[word] & bits == bits


def test_what_belongs_to_a_measure_is_marked_so() -> None:
    words = read_words()
    assert words["新增"] & KEEP and not words["拥有"] & KEEP


def test_names_and_quotations_are_one_token_each() -> None:
    norm = "东城“智造谷东城”产值"
    names = [Name(0, 2, "东城", "place", "东城"), Name(6, 8, "东城", "place", "东城")]
    tokens = read_tokens(norm, 0, len(norm), mark_names(norm, names))
    assert [(norm[a:b], bits) for a, b, bits in tokens][:2] == [("东城", NAME), ("“智造谷东城”", QUOTE)]


LEFT = [
    ("全年实现规上工业总产值", "规上工业总产值"),
    ("本区企业数量预计突破", "企业数量"),
    ("同比增长", ""),
    ("增速居全省", "增速"),
    ("省级以上创新平台达到", "省级以上创新平台"),
    ("截至目前，累计认定高新技术企业", "高新技术企业"),
    ("存款余额（含外币）达", "存款余额"),
    ("3.工业投资增长", "工业投资"),
    ("该中心累计", ""),
    ("对东盟出口", "东盟出口"),
    ("城镇调查失业率平均为", "城镇调查失业率"),
    ("居民人均可支配收入年均增长", "居民人均可支配收入"),
    ("“双创”载体面积", "“双创”载体面积"),
    ("国内游客", "国内游客"),
]


@pytest.mark.parametrize(("text", "expected"), LEFT)
def test_phrase_to_the_left(text: str, expected: str) -> None:
    phrase = read_left(text, make_gap(text), len(text))
    assert cut_text(text, text, phrase.start, phrase.end) == expected


RIGHT = [
    ("科技类项目成功落地", "科技类项目"),
    ("“数字领航”企业、", "“数字领航”企业"),
    ("的创新资源", "创新资源"),
    ("智能工厂、数字化车间", "智能工厂、数字化车间"),
    ("指标、全市道路", "指标"),
    ("长的轨道", "轨道"),
    ("，其中", ""),
    ("入选名单", ""),
    ("大关", ""),
    ("和港口", ""),
    ("书画、戏曲等民间艺人获奖", "书画、戏曲等民间艺人"),
    ("书画、戏曲、剪纸、竹编、陶艺等民间艺人获奖", "民间艺人"),
    ("书画、戏曲等", "书画、戏曲"),
    ("书画等，", "书画"),
]


@pytest.mark.parametrize(("text", "expected"), RIGHT)
def test_phrase_to_the_right(text: str, expected: str) -> None:
    phrase = read_right(text, make_gap(text), 0)
    assert text[phrase.start : phrase.end] == expected


KINDS = [
    ("同比增长", "percent", "change"),
    ("下降", "percent", "change-"),
    ("提升至", "percent", "ratio"),
    ("占全市的", "percent", "ratio"),
    ("占比提高", "percentage_point", "change"),
    ("比全国高", "percentage_point", "ratio"),
    ("比全国低", "percentage_point", "ratio-"),
    ("比上年高", "percentage_point", "change"),
    ("高于全市", "percentage_point", "ratio"),
    ("拉动增长", "percentage_point", "ratio"),
    ("增速达", "percent", "change"),
    ("降幅为", "percent", "change-"),
    ("失业率", "percent", "ratio"),
    ("完成年度任务的", "percent", "ratio"),
    ("是上年的", "times", "ratio"),
    ("增长", "times", "change"),
    ("新增企业", "count", "level"),
    ("增加值", "CNY", "level"),
    ("产值达", "CNY", "level"),
    ("收入比上年增加", "CNY", "change"),
    ("位列全国", "rank", "rank"),
]


@pytest.mark.parametrize(("text", "unit", "expected"), KINDS)
def test_kinds(text: str, unit: str, expected: str) -> None:
    reading = read_kind(text, make_gap(text), len(text), unit, "")
    assert reading.kind + "-" * reading.negative == expected


def test_edges_are_trimmed_and_pairs_kept() -> None:
    for text, expected in [
        ("、“小巨人”企业，", "“小巨人”企业"),
        ("“创业", "创业"),
        ("2.产值", "产值"),
        ("5G基站", "5G基站"),
        ("3.", ""),
    ]:
        start, end = trim(text, 0, len(text))
        assert text[start:end] == expected


def test_sides_of_a_measure_are_no_measure() -> None:
    for text, expected in [("增速", True), ("总量和完成率", True), ("出口增速", False), ("工业投资", False)]:
        phrase = read_left(text, make_gap(text), len(text))
        assert is_attribute(phrase, make_gap(text).tokens) is expected


def test_rates_and_heads() -> None:
    assert is_rate("入驻率") and is_rate("优良天数比例") and not is_rate("工业投资")
    assert find_head("绿色低碳增加值") == "增加值"
    assert find_head("概念验证") == ""


@pytest.mark.parametrize(
    ("text", "parts"),
    [("工业、制造业投资", ["工业", "制造业投资"]), ("收入和利润", ["收入", "利润"]), ("工业投资", ["工业投资"])],
)
def test_lists_are_split(text: str, parts: list[str]) -> None:
    assert [text[a:b] for a, b in split_list(text, 0, len(text), make_gap(text).tokens)] == parts


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        (["交通", "水利投资"], ["交通投资", "水利投资"]),
        (["营业收入", "利润总额"], ["营业收入", "利润总额"]),
        (["城镇", "农村居民人均可支配收入"], ["城镇居民人均可支配收入", "农村居民人均可支配收入"]),
    ],
)
def test_heads_are_shared(members: list[str], expected: list[str]) -> None:
    assert share_head(members) == expected


def test_joint_words() -> None:
    assert split_joint("存贷款余额", 2) == ["存款余额", "贷款余额"]
    assert split_joint("存贷款余额", 3) is None
    assert split_joint("出口", 2) is None


@pytest.mark.parametrize(
    ("text", "expected"), [("、", True), ("和下降", True), ("，", False), ("、企业", False), ("", False)]
)
def test_links(text: str, expected: bool) -> None:
    assert is_link(text, make_gap(text), places=False) is expected


def test_tables_of_words_are_sound() -> None:
    rows = read_table("predicates.csv")
    assert {row["mark"] for row in rows} == {"", "keep", "loose", "inner"}
    for row in rows:
        words = row["words"].split(" ")
        assert all(words) and len(words) == len(set(words)), row["class"]
        assert all(normalise(word) == word for word in words), "words are given in the normal form"
    assert read_heads() and read_tails()


def test_no_row_of_a_table_stands_twice() -> None:
    for path in sorted((files("corpus_tools") / "data").iterdir(), key=str):
        if path.name.endswith(".csv"):
            rows = [line for line in path.read_text("utf-8").splitlines() if line and line[0] != "#"]
            assert [row for row, times in Counter(rows).items() if times > 1] == [], path.name


@given(st.text("增长下降占比达、，的和（）“”全市企业工业投资收入3第 \n", max_size=30))
def test_any_text_is_cut_inside_its_bounds(text: str) -> None:
    gap = make_gap(text)
    ends = [0]
    for start, end, bits in gap.tokens:
        assert ends[-1] <= start < end <= len(text) and bits
        ends.append(end)
    left, right = read_left(text, gap, len(text)), read_right(text, gap, 0)
    for phrase in (left, right):
        assert 0 <= phrase.start <= phrase.end <= len(text)


@pytest.mark.parametrize(("text", "found"), [
    ("江阴高新区总面积5平方公里，扩区后将增至12平方公里。", ["总面积", "总面积"]),
    ("江阴高新区售后服务企业30家。", ["售后服务企业"]),  # near miss
    ("江阴高新区劳动生产率达到人均21万元。", ["劳动生产率"]),
    ("江阴高新区人均收入21万元。", ["人均收入"]),
    ("青沧集团营收9亿元，处在公司8亿元至10亿元的预期范围之内。", ["营收", "营收"]),
    ("控股子公司某某电子（公司持股75%）中标。", ["持股"]),
    ("我国货物贸易居前，占全球的份额比去年提升0.1个百分点。", ["份额"]),
    ("青沧集团今年的发展目标是做到300亿元的规模。", ["规模"]),
    ("江阴高新区产值52亿元，云麓电子和禾谷科技分别以38亿元、25亿元紧随其后。", ["产值"] * 3),
    ("云麓电子和禾谷科技分别以5亿元、3亿元的净利润居前。", ["净利润", "净利润"]),
])
def test_measures_of_posts_and_reports_of_companies(text: str, found: list[str]) -> None:
    from corpus_tools import extract
    assert [record.indicator for record in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("江阴高新区去年的产值可超过5亿元。", ["产值"]),
    ("江阴高新区产值从8亿元上升到20亿元，平均年递增48%。", ["产值"] * 3),
    ("同期净利润却同比下降3%。", ["净利润"]),
    ("预计全年产值相比去年，可增长40%。", ["产值"]),
    ("每户人口为3.3人，比2000年第五次全国人口普查的3.9人减少0.6人。", ["每户人口"] * 3),
    ("就业人员12人，与2010年的10人相比，增加2人。", ["就业人员"] * 3),
    ("青沧厂有两条日产3000吨干法熟料生产线。", ["干法熟料生产线", "日产干法熟料"]),
    ("青沧厂有工人30名，年产3万吨水泥。", ["工人", "年产水泥"]),  # near miss: a clause of its own
    ("国内电池公司青沧能源（公司名为云岭）已经完成2亿美元的新一轮融资。", ["新一轮融资"]),
    ("青沧能源成立后先后获得3000万美元的天使轮融资、2亿元的第一轮融资。", ["天使轮融资", "第一轮融资"]),
    ("青沧能源获得B轮融资5亿元。", ["B轮融资"]),  # near miss: it stands before
    ("全县完成人口普查5万人。", ["人口普查"]),  # near miss: what is counted itself
])
def test_small_words_between_measure_and_number(text: str, found: list[str]) -> None:
    from corpus_tools import extract
    assert [record.indicator for record in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("江阴市茶叶价格因此每吨上涨800元。", [("茶叶价格", "change")]),
    ("江阴市入围门槛达101亿元，比上年净增6亿元。", [("入围门槛", "level"), ("入围门槛", "change")]),
    ("江阴市净增高新技术企业120家。", [("净增高新技术企业", "level")]),  # near miss: nothing is compared
    ("作为一家总投资40亿元的企业，青沧新材料有限公司发展快。", [("总投资", "level")]),
])
def test_what_has_grown_by_so_much(text: str, found: list[tuple[str, str]]) -> None:
    from corpus_tools import extract
    assert [(record.indicator, record.kind) for record in extract(text)] == found



def test_pictures_before_a_measure_are_none_of_its_words() -> None:
    from corpus_tools import extract
    assert [r.indicator for r in extract("江阴高新区\n💡GDP突破千亿\n💡 规上工业总产值2100亿元")] == ["GDP", "规上工业总产值"]


def test_what_was_made_all_the_same() -> None:
    from corpus_tools import extract
    text = "但其实现营业收入328亿元，虽较上年同期减亏26亿元。2023成都经开区签约16个项目。"
    assert [(r.text, r.indicator) for r in extract(text)] == [("328亿元", "营业收入"), ("26亿元", "营业收入"), ("16个", "签约项目")]
