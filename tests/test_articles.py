"""Articles: one as a rule; bulletins, newspaper pages and digests told apart; the pieces of a cut page put together."""
from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus_tools.articles import read_articles
from corpus_tools.articles.braids import is_braided
from corpus_tools.clean import prepare
from corpus_tools.load import read_document
from corpus_tools.model import Document
from corpus_tools.unbraid import Seam, Strand, Unbraided

ROOT = Path(__file__).parent.parent
PAGES = Path(__file__).parent / "pages"
SEED = next((ROOT / "seeds").glob("004_*"))
PROSE = "近日，某园区召开大会部署全年工作，与会代表约二百人，会议通过了三项决定，并安排了下一步的工作。"


def titles(text: str, format: str = "md") -> list[str]:
    return [a.title for a in read_articles(Document(f"a.{format}", text, format=format))]


BULLETIN = f"""# 《某某新闻》 (20250604)

## 新闻摘要

1.甲园区签约项目三十个；

2.乙园区首季进出口增长两成；

3.国内快讯：

（1）丙市发布新政支持园区建设；

（2）丁省开工一批重大项目。

## 详细新闻

### 甲园区签约项目三十个

<p><strong>某某网消息</strong>（某某新闻）：{PROSE}</p>

[查看原文](https://a.example/1)

### 乙园区首季进出口增长两成

<p><strong>某某网消息</strong>（某某新闻）：{PROSE}</p>

[查看原文](https://a.example/2)

### 国内快讯

<p><strong>某某网消息</strong>（某某新闻）：</p><p><strong>丙市发布新政支持园区建设</strong></p><p>{PROSE}</p><p><strong>丁省开工一批重大项目</strong></p><p>{PROSE}</p>

[查看原文](https://a.example/3)
"""


ONE, TWO = "甲园区首季进出口增长两成", "乙园区三十个项目集中开工"


@pytest.mark.parametrize(("text", "found"), [
    # one file of several documents: a rule across the page, source and day below each title
    (f"{ONE}\n{PROSE}\n{'-' * 30}\n{TWO}\n{PROSE}", [(ONE, ""), (TWO, "")]),
    (f"工作报告\n{PROSE}\n{'=' * 30}\n{TWO}\n{PROSE}", [("工作报告", ""), (TWO, "")]),
    (f"{ONE}\n{PROSE}\n来源：甲报\n{'*' * 20}\n{TWO}\n2024-03-05\n{PROSE}", [(ONE, ""), (TWO, "2024-03-05")]),
    (f"{ONE}\n2022-01-07 09:00 来源：甲报\n{PROSE}\n{TWO}\n2024-03-05 来源：乙报\n{PROSE}", [(ONE, "2022-01-07"), (TWO, "2024-03-05")]),
    (f"{ONE}\n发布时间：2022-01-07\n{PROSE}\n{TWO}\n发布时间：2024/3/5 浏览次数：12\n{PROSE}", [(ONE, "2022-01-07"), (TWO, "2024-03-05")]),
    (f"{ONE}\n2022-01-07\n{PROSE}\n下一篇：丙园区扩建\n{'-' * 30}\n{TWO}\n2024-03-05\n{PROSE}", [(ONE, "2022-01-07"), (TWO, "2024-03-05")]),
    # near misses: a numbered section, a short one, an office that signs, what is no title, a rule above the foot
    (f"{ONE}\n{PROSE}\n{'-' * 30}\n二、乙园区三十个项目集中开工\n{PROSE}", [(ONE, "")]),
    (f"{ONE}\n{PROSE}\n{'-' * 30}\n乙园区概况\n{PROSE}", [(ONE, "")]),
    (f"{ONE}\n{PROSE}\n某某市人民政府办公室\n2024年3月5日\n{PROSE}", [(ONE, "2024-03-05")]),
    (f"{ONE}\n{PROSE}\n{'-' * 30}\n{PROSE}\n{PROSE}", [(ONE, "")]),
    (f"{ONE}\n{PROSE}\n{'-' * 30}\n某某开发区信息中心主办", [(ONE, "")]),
])
def test_several_documents_in_one_file(text, found):
    assert [(a.title, a.date) for a in read_articles(Document("a.txt", text))] == found


def test_a_title_in_two_lines_opens_an_article():
    assert titles(f"# {ONE}\n\n开门红\n\n{PROSE}\n\n# {TWO}\n\n开工忙\n\n{PROSE}") == [f"{ONE} 开门红", f"{TWO} 开工忙"]


def test_a_bulletin_has_a_summary_and_items():
    articles = read_articles(Document("a.md", BULLETIN, format="md"))
    assert [a.title for a in articles] == ["《某某新闻》 (20250604) 新闻摘要", "甲园区签约项目三十个", "乙园区首季进出口增长两成",
                                           "丙市发布新政支持园区建设", "丁省开工一批重大项目"]
    assert {a.date for a in articles} == {"2025-06-04"} and {a.publisher for a in articles} == {"某某网"}
    assert [a.article for a in articles] == [0, 1, 2, 3, 4]
    assert all(a.spans[0][0] < a.spans[0][1] for a in articles)


@pytest.mark.parametrize(("text", "expected"), [
    (f"甲园区召开大会\n某某日报讯（记者王一）{PROSE}\n{PROSE}\n乙园区项目投产\n某某日报讯（记者李二）{PROSE}", ["甲园区召开大会", "乙园区项目投产"]),
    (f"转型之路\n甲园区召开大会\n◎本报记者 王一\n{PROSE}\n做强产业\n{PROSE}\n乙园区项目投产\n◎本报记者 李二\n{PROSE}",
     ["转型之路 甲园区召开大会", "乙园区项目投产"]),
    (f"## 甲园区签约三十个项目\n\n{PROSE}\n\n来源：甲报\n\n## 乙园区新增独角兽两家\n\n{PROSE}\n\n来源：乙报\n\n## 丙新区进出口增长\n\n{PROSE}\n\n来源：丙报",
     ["甲园区签约三十个项目", "乙园区新增独角兽两家", "丙新区进出口增长"]),
    (f"# 甲园区签约三十个项目合作\n\n{PROSE}\n\n# 乙园区新增独角兽企业两家\n\n{PROSE}", ["甲园区签约三十个项目合作", "乙园区新增独角兽企业两家"]),
])
def test_several_articles(text, expected):
    assert titles(text) == expected


@pytest.mark.parametrize("text", [
    f"# 某园区年度报告\n\n## 产业发展\n\n{PROSE}\n\n## 科技创新\n\n{PROSE}\n\n## 存在问题\n\n{PROSE}",
    f"某园区三年行动\n本报记者 王一\n{PROSE}\n做强产业\n{PROSE}\n做优服务\n{PROSE}",
    f"某园区工作报告\n一、回顾\n{PROSE}\n（一）产业\n{PROSE}\n二、打算\n{PROSE}",
    f"# 第一章 总则\n\n{PROSE}\n\n# 第二章 产业\n\n{PROSE}\n\n# 第三章 附则\n\n{PROSE}",
    f"某园区快报\n某某日报讯（记者王一）{PROSE}\n{PROSE}",
])
def test_the_sections_of_one_article(text):
    assert len(titles(text)) == 1


def test_article_elements_of_a_page():
    part = "<article><h2>{}</h2><p>" + PROSE * 3 + "</p></article>"
    page = f"<html><body><h1>某园区动态</h1>{part.format('甲园区签约')}{part.format('乙园区投产')}</body></html>"
    assert titles(page, "html")[-1] == "乙园区投产" and len(titles(page, "html")) == 2


@pytest.mark.parametrize("name", ["portal", "gov", "company", "wechat", "hk", "gazette", "blog"])
def test_a_page_is_one_article(name):
    assert len(titles((PAGES / f"{name}.html").read_text(encoding="utf-8"), "html")) == 1


def test_what_stands_above_the_first_title_is_its_deck():
    text = (f"园区累计培育企业超过一百家，打造环环相扣的培育模式。\n\n梯度培育\n\n甲园区助企业成长\n\n◎本报记者 王一\n\n{PROSE}\n\n"
            f"乙园区项目投产\n\n◎本报记者 李二\n\n{PROSE}")
    first, second = read_articles(Document("a.txt", text))
    assert (first.title, first.deck) == ("梯度培育 甲园区助企业成长", "园区累计培育企业超过一百家，打造环环相扣的培育模式。")
    assert second.authors == ("李二",)


def test_an_empty_document_has_no_article():
    assert read_articles(Document("a.txt", " \n\n")) == []


def test_cut_pages_are_known_by_their_open_ends():
    assert is_braided(prepare(read_document(SEED)))
    assert not any(is_braided(prepare(read_document(path))) for path in (ROOT / "seeds").glob("00[0-3]_*.txt"))


def test_pieces_are_joined_as_the_unbraiding_says(monkeypatch):
    first, second = "甲园区去年实现产值五十亿元，比上年增长一成，进出口增长两成，新设企", "业十二家，其中规上企业三家，运行情况良好。"
    other = "乙园区建成标准厂房八万平方米，入驻企业二十家（其中外资"
    rest = "企业两家），今年还将引进三十家企业入驻园区发展。"
    text = "\n\n".join(["甲园区快报", other, first, rest, "本报记者 王一", second])
    monkeypatch.setattr("corpus_tools.unbraid.unbraid_page", lambda pieces: Unbraided(
        (Strand(title=(0,), byline=(4,), body=(2, 5)), Strand(body=(1, 3))), ("title", "para", "para", "para", "byline", "para"),
        (Seam(1, 3, 0.8), Seam(2, 5, 0.9, damaged=True))))
    one, two = read_articles(Document("a.txt", text))
    assert [one.text.text[b.start:b.end] for b in one.blocks] == ["甲园区快报", "本报记者 王一", first + second]
    assert two.text.text == other + rest and [b.kind for b in two.blocks] == ["para"]
    assert [text[a:b] for a, b in one.spans] == ["甲园区快报", "本报记者 王一", first, second]
    assert [(j.left, j.right, j.damaged) for j in one.joins] == [(2, 3, True)] and one.authors == ("王一",)


def test_the_articles_of_the_cut_seed():
    answers = json.loads((ROOT / "gold" / "seed_004_articles.json").read_text(encoding="utf-8"))["articles"]
    articles = read_articles(read_document(SEED))
    assert len(articles) == len(answers)
    for answer in answers:
        own = next(a for a in articles if a.title and (a.title in answer["title"] or answer["title"] in a.title))
        assert own.publisher and own.authors


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(["甲园区召开大会\n", "某某日报讯（记者王一）", PROSE, "\n", "\n\n", "# ", "## ", "<p>", "</p>", "<article>", "</article>",
                                 "◎本报记者 王一\n", "来源：甲报\n", "某园区（以下简", "称甲园区)", "（1）丙市新政；\n"]), max_size=30).map("".join),
       st.sampled_from(["md", "txt", "html"]))
def test_pieces_lie_in_the_source(text, format):
    for article in read_articles(Document(f"a.{format}", text, format=format)):
        assert all(0 <= a < b <= len(text) for a, b in article.spans)
        for (start, a, b, copied), following in zip(article.text.runs, [*article.text.runs[1:], None]):
            if copied:
                assert article.text.text[start:following[0] if following else len(article.text.text)] == text[a:b]
        assert "\n".join(article.text.text[b.start:b.end] for b in article.blocks) == article.text.text
