"""The normal form: one spelling, the same length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools.normal import normalise


@pytest.mark.parametrize(
    "text, normal",
    [
        ("１２．５％", "12.5%"),
        ("產值增長", "产值增长"),
        ("身著新衣，増産靑菜，厰內淸歩5℅", "身着新衣，增产青菜，厂内清步5%"),
        ("共14,400家", "共14,400家"),  # a separator stays
        ("全年,增长", "全年，增长"),  # a comma of the text becomes full-width
        ("增长8%,占3%", "增长8%，占3%"),
        ("12:30开会", "12:30开会"),
        ("目标:50亿元", "目标：50亿元"),
        ("「小巨人」『单项冠军』", "“小巨人”“单项冠军”"),
        ('"小巨人"和"单项冠军"', "“小巨人”和“单项冠军”"),
        ("2018—2020年", "2018-2020年"),
        ("1～8月", "1~8月"),
        ("二○二五年", "2025年"),
        ("二00六年至一九九0年", "2006年至1990年"),
        ("二OO六年", "2006年"),
        ("二〇一九至二零二二年，一九九八年五月", "2019至2022年，1998年五月"),  # years are written in digits
        ("二00六号楼，第二0组，一九联盟", "二00六号楼，第二0组，一九联盟"),  # near misses: no years
        ("計畫擴建，隨著產業發展，瞭解到祇有一處", "计划扩建，随着产业发展，了解到只有一处"),
        ("繪畫與名著", "绘画与名著"),  # near miss: a painting, a book
        ("全\u3000区", "全 区"),
        ("园区企业316家。", "园区企业316家。"),
    ],
)
def test_table(text, normal):
    assert normalise(text) == normal


@given(st.text())
def test_same_length_and_stable(text):
    normal = normalise(text)
    assert len(normal) == len(text)
    assert normalise(normal) == normal
