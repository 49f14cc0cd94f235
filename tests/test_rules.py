"""Every rule that can stand in a record has plain words in rules.csv, so that none is shown by its bare name."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from corpus_tools import (
    Document,
    classify_numerals,
    extract,
    extract_document,
    extract_files,
    read_articles,
    read_document,
)
from corpus_tools.data import read_table
from corpus_tools.explain import explain_number, say_rules

SEEDS = Path(__file__).parent.parent / "seeds"

# Sentences of our own that between them set off many rules.
SENTENCES = (
    "2023年，江州高新区实现工业总产值50亿元，增长8%，占全市的三成，居全省首位。",
    "江州高新区现有企业91家，其中高新技术企业12家、科技型中小企业30余家，全国排名第四。",
    "力争到2025年，江州高新区营收突破千亿元；预计全年完成投资62亿元，将新增企业30家。",
    "江州、湖州两个园区分别实现产值5亿元、3亿元，分别增长10%、7.5%。",
    "甲公司产能从10万辆提升至20万辆，由67.7%提升至90.4%，利润翻一番，过半数员工为研发人员。",
    "园区已集聚数十家企业、上千款软件，约四分之一为外资，增速高于全市2.3个百分点。",
    "办理时限由15天压缩至3天，压减时间58%、材料52%。",
    "引进12、15和20家企业，投资5—10亿元，用时1小时53分钟，3.5亿用户。",
    "“十四五”期间，三大行动、两个方面、一是抓招商，第三届大会，5G和1+N，首个平台，统一管理。",
    "累计入驻企业300家，从业人员2万人，研发人员占比25%，完成年度任务的116%。",
    "拉动增长3.2个百分点，出口降幅收窄5.5个百分点，是2019年的三倍，比上年提高1个百分点。",
    "市财政拨款5亿元，支持企业40家，平均每家1250万元。",
    "全国共有国家高新区178家。",
    "目前，全市企业3000家。截至2022年底，累计专利1.2万件。去年税收增长两位数，11%的增速居首。",
    "我们将新建厂房3座，使三年平均增速保持在8%，居住面积达到12平方米。建成30亿元项目4个。",
    "甲园营收、税收、出口分别为5亿元、2亿元、1亿元、3亿元。第二季度增速回落至5%，占比提高2个百分点。",
    "主要目标：地区生产总值增长6%左右，新增就业1万人以上。",
)
TABLE = """# 统计

| 指标 | 2022年（亿元） | 增长（%） | 排名 |
| --- | --- | --- | --- |
| 江州工业总产值 | 50 | 8.1 | 2 |
| 江州固定资产投资 | 12.5 | -3 | 5 |
"""


def list_rules() -> set[str]:
    observations = list(extract_files([SEEDS])) + list(extract_document(Document("t.md", TABLE, format="md")))
    for sentence in (*SENTENCES, "\n".join(SENTENCES)):
        observations += extract(sentence) + extract(sentence, date="2024-03-05")
    numerals = [n for sentence in SENTENCES for n in classify_numerals(sentence)]
    for path in sorted(SEEDS.glob("*.txt")):
        for article in read_articles(read_document(path)):
            numerals += classify_numerals(article.text.text)
    return {rule for o in observations for rule in o.rule.split()} | {n.rule for n in numerals if n.rule}


def test_every_rule_has_plain_words() -> None:
    rules = list_rules()
    assert len(rules) > 60
    assert [rule for rule in sorted(rules) if say_rules(rule) == rule or "+stand-in" in say_rules(rule)] == []


def test_rows_are_one_for_each_rule() -> None:
    rows = read_table("rules.csv")
    assert [rule for rule, n in Counter(row["rule"] for row in rows).items() if n > 1] == []
    assert [row["rule"] for row in rows if not row["says"] or " " in row["rule"]] == []


@pytest.mark.parametrize(("rules", "words"), [
    ("number", "digits with a unit or measure word"),
    ("kind:rank phrase:left", "a place in a ranking by its own form; the words to its left"),
    ("sentence+stand-in", "what the sentence so far is about, by a word that stands for it (园区, 全市, 公司)"),
    ("kind:none_such", "kind:none_such"),
    ("", ""),
])  # fmt: skip
def test_rules_are_said_in_plain_words(rules: str, words: str) -> None:
    assert say_rules(rules) == words


def test_an_explanation_shows_no_bare_name_of_a_rule() -> None:
    document = read_document(SEEDS / "000_a39740df00e20f36.txt")
    told = explain_number(document, read_articles(document), 681)
    assert not any(mark in told for mark in ("kind:", "phrase:", "status:", "time:", "+stand-in"))
