"""Rows of parks, each with its number, the measure said once: text in, records out."""
from __future__ import annotations

import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "subjects", "indicators"), [
    ("其中云谷产业园入驻企业86家、星河软件园35家、沧澜物流园12家。", ["云谷产业园", "星河软件园", "沧澜物流园"], ["入驻企业"] * 3),
    ("湘潭市新签约项目36个，其中雨湖区8个、岳塘区6个、高新区12个、经开区10个。", ["湘潭市", "雨湖区", "岳塘区", "高新区", "经开区"], ["新签约项目"] * 5),
    ("从园区看，高新区完成产值560亿元，经开区420亿元，综保区32亿元。", ["高新区", "经开区", "综保区"], ["产值"] * 3),
    ("从园区看，高新区完成产值560亿元，云谷经开区320亿元。", ["高新区", "云谷经开区"], ["产值"] * 2),  # no 高新区 is a 经开区
    ("湘潭市税收中，高新区56亿元、经开区42亿元、综保区3亿元。", ["高新区", "经开区", "综保区"], ["税收"] * 3),
    ("海淀园收入3.5万亿元、昌平园8600亿元。", ["海淀园", "昌平园"], ["收入"] * 2),
    # near misses: parks that are counted; a garden; one such name alone
    ("湘潭市拥有国家级高新区3家、经开区5家、综保区2个。", ["湘潭市"] * 3, ["国家级高新区", "经开区", "综保区"]),
    ("海淀园林面积35亩。", ["海淀"], ["园林面积"]),
    ("合肥市旗下有锐港科技公司、青禾软件公司2家企业。", ["合肥市"], ["企业"]),
])
def test_whose_a_number_of_a_row_is(text, subjects, indicators):
    records = extract(text)
    assert [r.subject for r in records] == subjects
    assert [r.indicator for r in records] == indicators


def test_totals_of_a_row_are_not_of_the_new_ones():
    text = "湘潭高新区新增高企5家、科技型中小企业36家，累计分别达18家、152家。"
    assert [r.indicator for r in extract(text)] == ["新增高企", "新增科技型中小企业", "高企", "科技型中小企业"]


@pytest.mark.parametrize(("first", "sep"), [("云麓片区产值56亿元", "、"), ("云麓片区产值56亿元", "，"), ("云麓片区新增企业56家", "；")])
def test_parks_of_a_row_are_called_as_the_first(first, sep):
    unit = first[-1] if first[-1] == "家" else "亿元"
    records = extract(f"2023年，{first}{sep}星河片区35{unit}{sep}沧澜片区12{unit}。")
    assert [r.subject for r in records] == ["云麓片区", "星河片区", "沧澜片区"]
    assert len({r.indicator for r in records}) == 1


@pytest.mark.parametrize("measure", ["新增企业", "产值", "签约项目", "利润"])
def test_what_a_row_is_seen_by(measure):
    unit = "亿元" if measure in ("产值", "利润") else "家"
    assert [r.indicator for r in extract(f"从{measure}看，合肥市56{unit}、芜湖市35{unit}。")] == [measure] * 2


@pytest.mark.parametrize(("text", "subjects"), [
    ("2023年，锐港集团营收56亿元、沧澜科技35亿元、青禾电子12亿元。", ["锐港集团", "沧澜科技", "青禾电子"]),
    ("锐港集团新增专利56件；沧澜科技35件。", ["锐港集团", "沧澜科技"]),
    ("锐港集团营收56亿元、生物科技35亿元。", ["锐港集团", "锐港集团"]),  # near miss: a trade
])
def test_companies_of_a_row_behind_a_company(text, subjects):
    assert [r.subject for r in extract(text)] == subjects
