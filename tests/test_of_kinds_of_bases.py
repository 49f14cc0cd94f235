"""Bases and stations that are counted as a kind, lists of countries with so many of their own, what is told once and again exactly."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read(text, *keys):
    return [tuple(getattr(r, key) for key in keys) for r in extract(text)]


@pytest.mark.parametrize("kind", ["公共实训基地", "科普教育基地", "人才培养基地", "光伏发电项目", "返乡入乡创业基地", "换电站", "纠纷调解组织",
                                  "院士工作站", "物流园", "未来工厂", "县域医共体", "中国传统村落"])
@pytest.mark.parametrize("wording", ["建成{}30个", "新增省级{}30个", "{}达30个"])
def test_a_kind_of_bases_is_no_name(kind, wording):
    found = read(f"2024年，湖州市{wording.format(kind)}，企业20家。", "subject", "indicator")
    assert [subject for subject, _ in found] == ["湖州市"] * 2
    assert kind in found[0][1]


def test_a_base_of_a_name_has_so_many():
    assert read("2024年，青渡基地3个、沧澜基地2个项目开工，青渡基地完成投资5亿元。", "subject")[-1] == ("青渡基地",)


@pytest.mark.parametrize("text, subject", [
    ("湖州师范学院与德国、新加坡等18个国家和地区的46所院校建立合作关系。", "湖州师范学院"),
    ("湖州市与丽水、温州等5个市的20个县结对帮扶。", "湖州市"),
    ("经中欧班列东通道进出境班列4000列。", "中欧班列东通道"),
    ("2024年，湖州市危旧桥梁60座。", "湖州市"),
])
def test_whose_so_many_are(text, subject):
    assert {r.subject for r in extract(text)} == {subject}


@pytest.mark.parametrize("text, found", [
    ("2024年，湖州市进出口总额突破百亿元大关、达108亿元。", [("进出口总额", 1e10), ("进出口总额", 1.08e10)]),
    ("2024年，湖州市存贷款余额分别突破5000亿元、6000亿元。", [("存款余额", 5e11), ("贷款余额", 6e11)]),
    ("云江开发区规划面积86平方公里，建成区32平方公里。", [("规划面积", 86), ("建成区面积", 32)]),
    ("袭击造成至少60人死亡，其中20人死于首都。", [("死亡", 60), ("死亡", 20)]),
    ("湖州市建成12个医疗共同体、5个教育共同体。", [("建成医疗共同体", 12), ("教育共同体", 5)]),
    ("湖州市实施新一轮百万亩绿化工程。", [("绿化工程", 1e6)]),
    ("日本超市5公斤装大米平均售价为4223日元。", [("5公斤装大米平均售价", 4223)]),
    ("湖州市30台装载机投入使用。", [("装载机", 30)]),
    ("湖州市启动万亩千亿平台建设，新增企业30家。", [("新增企业", 30)]),
])
def test_what_is_measured(text, found):
    assert read(text, "indicator", "value") == found


@pytest.mark.parametrize("text, found", [
    ("湖州市负责人说，以前一条线要用60个工人，现在只要18人。", ["actual", "actual"]),
    ("湖州市要新增企业30家。", ["target"]),
    ("2024年，投资20亿元的湖州基地预计2026年底建成。", ["actual"]),
    ("2024年，华岳公司3条生产线预计明年投产。", ["forecast"]),
])
def test_what_was_needed_and_what_it_costs_are_told(text, found):
    assert [status for (status,) in read(text, "status")] == found


def test_so_much_a_month_is_of_the_year_that_is_told():
    text = "# 湖州市2024年工作报告\n\n2024-12-30\n\n2024年，湖州市城乡低保标准分别提高到每月980元和780元。\n"
    assert read(text, "period") == [("2024",), ("2024",)]
