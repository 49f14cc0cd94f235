"""Sentences, chains and clauses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools.split import read_passage, split_sentences


@pytest.mark.parametrize(
    "text, clauses",
    [
        ("实现产值50亿元，增长8%。", ["实现产值50亿元", "增长8%"]),
        ("甲市（不含乙县，丙县）下降1.3%。", ["甲市（不含乙县，丙县）下降1.3%"]),  # marks in brackets do not cut
        ("其中：企业30家", ["其中", "企业30家"]),
        ("实有14,400家", ["实有14,400家"]),
        ("产业园——全市最大——有企业9家", ["产业园", "全市最大", "有企业9家"]),
        ("（未完的括号，仍然断句", ["（未完的括号", "仍然断句"]),
    ],
)
def test_clauses(text, clauses):
    passage = read_passage(text)
    assert [passage.text[c.start : c.end] for c in passage.clauses] == clauses


def test_a_semicolon_begins_a_new_chain_in_the_same_sentence():
    passage = read_passage("甲增长8%，居首；乙增长3%。丙持平。")
    assert [c.chain for c in passage.clauses] == [0, 0, 1, 2]
    assert [c.sentence for c in passage.clauses] == [0, 0, 0, 1]


def test_a_closing_quote_stays_with_its_sentence():
    assert split_sentences("他说：“今年有30家。”明年更多。") == ["他说：“今年有30家。”", "明年更多。"]


@given(st.text("甲乙，。；：！（）\n“”12%", max_size=80))
def test_parts_are_in_order_and_inside(text):
    passage = read_passage(text)
    for parts in (passage.clauses, passage.sentences):
        at = 0
        for part in parts:
            assert at <= part.start < part.end <= len(text)
            at = part.end
    for number, clause in enumerate(passage.clauses):
        assert passage.clause_at(clause.start) == number
