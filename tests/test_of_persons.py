"""Persons whose figures a sentence tells: what they grow, earn, give or took; and words that only look like one."""
from __future__ import annotations

import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "found"), [
    ("退休教师周远华累计捐款31万元，资助学生57名。", ["周远华"] * 2),
    ("快递员小李每天派件310件，月收入8100元。", ["小李"] * 2),
    ("被告人王某受贿310万元，被罚金21万元。", ["王某"] * 2), ("经查，许某共骗取补贴31万元。", ["许某"]),
    ("返乡青年黄禾种植黄桃130亩，年收入31万元。", ["黄禾"] * 2), ("选手刘岳得到91.5分，排名第三。", ["刘岳"] * 2),
    ("退休职工孙禾生累计献血63次。他还捐款3.1万元。", ["孙禾生"] * 2),
    ("返乡青年叶松禾，古桥镇人，账号粉丝22.7万。他和13户茶农签了协议，包下茶园230亩。", ["叶松禾"] * 3),
    ("种粮大户李禾银的小麦浇透了。“去年每亩打了1070斤，今年想再多打60斤。”他蹲在地头算账。", ["李禾银"] * 2),
    ("村民李强种粮31亩。“收成不错，卖了13万元。”合作社负责人王芳说。", ["李强", ""]),  # near miss
    # the line of one who speaks, and one of a village
    ("【同期声】村民 王禾莲：我屋里三亩多地，昨天一天就卖了7000元。", ["王禾莲"] * 2), ("火烧坳村的王小娃算过一笔账：去年交售大黄13.1吨。", ["王小娃"]),
    ("青禾村村民代表：全村投入310万元。", ["青禾村"]), ("火烧坳村的高标准农田种了310亩。", [""]),  # near misses
    # near misses: many of them, and what others have
    ("合肥市快递员日均派件310万件。", ["合肥市"]), ("芜湖市运动员夺得金牌31枚，选手获奖31项。", ["芜湖市"] * 2),
    ("被告人王某是青禾公司经理，公司偷税310万元。", ["青禾公司"]), ("法院查明，青禾公司偷税310万元。", ["青禾公司"]),
    ("企业家捐款，长丰县建成学校31所。", ["长丰县"]), ("合肥市打击电信诈骗，挽回损失3.1亿元。", ["合肥市"]),
    ("芜湖市志愿者服务时长达31万小时。", ["芜湖市"]),
])
def test_whose_figures_are_a_persons(text: str, found: list[str]) -> None:
    assert [record.subject for record in extract(text) if record.unit != "year"] == found


@pytest.mark.parametrize(("text", "found"), [
    ("据合肥南站消息，5日发送旅客61万人次。", ["合肥南站"]), ("据青禾景区消息，5日接待游客61万人次。", ["青禾景区"]),
    ("青禾博物馆发布数据，去年接待观众31万人次。", ["青禾博物馆"]),
    ("据青禾大学统计，市场规模达31亿元。", [""]), ("据青禾研究院预测，市场规模达31亿元。", [""]),  # near misses: they tell of others
])
def test_houses_and_works_tell_of_themselves(text: str, found: list[str]) -> None:
    assert [record.subject for record in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("走进西城乡中心小学，教学楼窗明几净。学校占地31亩，学生830名。", ["西城乡中心小学"] * 2), ("全乡中心小学学生3100人。", [""]),
    ("在重庆，黄桷湾无水港已堆存铁路箱4100余只。", ["黄桷湾无水港"]),
])
def test_schools_of_towns_and_ports_inland(text: str, found: list[str]) -> None:
    assert [record.subject for record in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("广西2031年工业稳中有进。\n\n【百色】“工业树”结果。2031年铝产业产值1310亿元，氧化铝产能910万吨。\n\n【柳州】去年汽车产量170万辆。出口31亿元。",
     ["百色"] * 2 + ["柳州"] * 2),
    ("安徽省工业稳中有进。\n\n合肥市产业兴旺。去年出口31亿元。", ["安徽省"]),  # near miss: no label
])
def test_a_label_in_brackets_is_what_its_item_is_about(text: str, found: list[str]) -> None:
    assert [record.subject for record in extract(text)] == found
