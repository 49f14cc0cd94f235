"""Pages of companies and news of companies, in sentences of our own: names, groups and members, reports, people, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read(text: str, *keys: str) -> list:
    records = extract(text)
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in records]


@pytest.mark.parametrize(("text", "subjects"), [
    # said again, with what only companies do right behind it
    ("沧澜云禾冲刺港股上市\n招股书显示，沧澜云禾主营慢病管理，去年收入5亿元。", ["沧澜云禾"]),
    ("青沧恒能拟登陆科创板\n青沧恒能主营储能变流器，募资15亿元。", ["青沧恒能"]),
    ("曙光半导体被曝裁员\n曙光半导体回应称，调整人数不足80人。", ["曙光半导体"]),
    ("村集体主营果蔬，年收入30万元，村集体分红9万元。", ["", ""]),  # near misses: everyday words, and a person
    ("主播林小萌专注于助农，林小萌带货3000万元。", [""]),
    ("绿色食品主营蔬菜，绿色食品产值5亿元。", [""]),
    # a bracket between a company and what it does; trades
    ("沧澜饲料（Canglan Feed Co., Ltd.）创立于1998年，年产30万吨。", ["沧澜饲料"]),
    ("云麓五金总部位于永康市，年产值5亿元。", ["云麓五金"]),
    ("青岳健康发布财报，营收5亿元。沧澜农机年产能3万台，员工300人。", ["青岳健康", "沧澜农机", "沧澜农机"]),
    ("全市冷链产值增长8%。智慧冷链完成投资5亿元。农业机械销量3万台。", ["", "", ""]),
    ("合肥机械产值500亿元。", ["合肥"]),
    ("地址：合肥市工业路8号 青岳轧辊厂\n青岳轧辊厂有职工1600人。", ["青岳轧辊厂"]),
    ("全县有砖瓦厂12家，办起了丝绸厂，年产值30万元。", ["", ""]),
    # a group, and what it says of itself behind its members
    ("江州金穗粮油集团有限公司总资产40亿元。旗下金穗面业日处理小麦2000吨，金穗油脂拥有榨油线3条。集团现有员工3000人。",
     ["江州金穗粮油集团有限公司", "金穗面业", "金穗油脂", "江州金穗粮油集团有限公司"]),
    ("青岳特种纤维有限公司是云麓集团的子公司。青岳特种纤维有限公司占地300亩。公司年产纤维3万吨。", ["青岳特种纤维有限公司"] * 2),
    # what someone builds in a place is none of that place's names
    ("该公司计划投资20亿元，在江州市建设风电叶片生产基地，一期投资8亿元。", ["", ""]),
    ("青岳装备有限公司在长丰县建设风电叶片生产基地，投资8亿元，年产值30亿元。", ["青岳装备有限公司"] * 2),
])
def test_of_whom_pages_of_companies_tell(text: str, subjects: list[str]):
    assert read(text, "subject") == subjects


@pytest.mark.parametrize(("text", "periods"), [
    ("青岳科技发布2021年年报。报告期内，公司营业收入2亿元，上年同期为1.8亿元。", ["2021", "2020"]),
    ("青岳科技2010年年报显示，公司收入5亿元。", ["2010"]),
    ("根据2019年年报，青岳科技有员工820人，2018年为760人。", ["2019", "2018"]),
    ("据《江州统计年鉴2015》，2014年青岳科技收入5亿元。", ["2014"]),  # near miss: a yearbook
])
def test_a_report_of_a_year_tells_of_that_year(text: str, periods: list[str]):
    assert read(text, "period") == periods
