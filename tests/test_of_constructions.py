"""Constructions of official prose, one sentence each: who has what (sentences of our own)."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def tell(text: str) -> list[str]:
    """The records of a text: mention, subject, indicator."""
    return [f"{r.text} {r.subject or '?'} {r.indicator}" for r in extract(text)]


@pytest.mark.parametrize(("text", "expected"), [
    # where a company is at home opens its clause
    ("落户沧澜高新区的青岳公司去年研发投入2亿元，拥有专利300件。", ["2亿元 青岳公司 研发投入", "300件 青岳公司 专利"]),
    ("总部位于沧澜高新区的青岳公司营收2亿元，员工80人。", ["2亿元 青岳公司 营收", "80人 青岳公司 员工"]),
    ("沧澜高新区产值2亿元，落户企业80家。", ["2亿元 沧澜高新区 产值", "80家 沧澜高新区 落户企业"]),
    # as many values as the clause before counts
    ("沧澜高新区与青岳公司、禾谷公司两家企业签约，投资额分别为7亿元和5亿元。",
     ["两家 沧澜高新区 企业签约", "7亿元 青岳公司 投资额", "5亿元 禾谷公司 投资额"]),
    ("沧澜高新区、岚川高新区两个园区产值分别达7亿元和5亿元，增长4%和3%。",
     ["两个 沧澜高新区 园区产值", "7亿元 沧澜高新区 产值", "5亿元 岚川高新区 产值", "4% 沧澜高新区 产值", "3% 岚川高新区 产值"]),
    ("青岳公司、禾谷公司2家企业入园，一期、二期投资额分别为7亿元、5亿元。",
     ["2家 青岳公司 企业入园", "7亿元 青岳公司 一期投资额", "5亿元 青岳公司 二期投资额"]),
    # who pulls the whole is spoken of, not the whole
    ("合肥市岚川高新区产值增长9%，拉动全市工业增长2个百分点，全市就业6万人。",
     ["9% 合肥市岚川高新区 产值", "2个百分点 合肥市岚川高新区 产值", "6万人 合肥市 就业"]),
])
def test_who_has_what(text: str, expected: list[str]) -> None:
    assert tell(text) == expected
