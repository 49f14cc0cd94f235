"""Whom figures are said of: ports, routes, digests, bodies just founded, rows of captions; with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read_subjects(text: str) -> dict[str, str]:
    return {r.text: r.subject for r in extract(text, date="2024-03-01")}


@pytest.mark.parametrize(("text", "expected"), [
    # 全区 is a district, and no region of the country
    ("珠海市斗门区政府工作报告\n支持粤港澳大湾区建设。2023年，全区实现生产总值468亿元。", {"468亿元": "斗门区"}),
    ("我区融入粤港澳大湾区，取得新进展。全区引进项目38个。", {"38个": ""}),
    ("南宁市青秀区2023年公报\n全区实现生产总值468亿元。", {"468亿元": "青秀区"}),
    # the country, where its sentence opens with it and has its first figure there
    ("云江县概况。云江县重视科研。2024年全国研发经费达3632亿元，同比增长8.9%，投入强度为2.69%。", {"3632亿元": "中国", "2.69%": "中国"}),
    ("云江县概况。云江县2024年研发经费3亿元，高于全国平均水平，投入强度为2.69%。", {"2.69%": "云江县"}),
    # what is founded
    ("云江经济技术开发区成立于2000年。2010年，国务院批准在经开区设立云江出口加工区，规划面积1.42平方公里。全区产值50亿元。",
     {"1.42平方公里": "云江出口加工区", "50亿元": "云江经济技术开发区"}),
    ("云江集团成立于2000年。2010年，集团在某市设立云江研究院，实现营收5亿元。", {"5亿元": "云江集团"}),
    # a park that is called an area of works
    ("据了解，云岭工业项目区以纺织为主，规划总面积1500亩。项目区完成固定资产投资5亿元。",
     {"1500亩": "云岭工业项目区", "5亿元": "云岭工业项目区"}),
    ("云岭光伏电站项目位于江州市，项目区占地1500亩。", {"1500亩": "云岭光伏电站项目"}),
    # where goods cross the border
    ("海关消息，2023年，经满洲里口岸进出境班列3079列，同比增长42%，货值341亿元。", {"3079列": "满洲里口岸", "42%": "满洲里口岸", "341亿元": "满洲里口岸"}),
    ("江州高新区企业经满洲里口岸，今年出口设备50台。", {"50台": "江州高新区"}),
    # stretches of routes
    ("青沧高铁通车。云江高铁江北段今日开工，线路全长52公里，总投资120亿元。", {"52公里": "云江高铁江北段", "120亿元": "云江高铁江北段"}),
    ("青沧高铁江州至云岭段开工，线路全长360公里，设计时速350公里。", {"360公里": "青沧高铁江州至云岭段", "350公里": "青沧高铁江州至云岭段"}),
    ("云江高铁将分段建设，全长52公里。", {"52公里": "云江高铁"}),
    # where a school lies; how many it has
    ("东北矿业大学是一所多学科高等学校，地处国家矿区的中心——哈尔滨市，校园占地136公顷。\n学校现设有19个学院、68个专业。",
     {"136公顷": "东北矿业大学", "19个": "东北矿业大学", "68个": "东北矿业大学"}),
    ("我国最北的省会——哈尔滨市，今年新增企业500家。", {"500家": "哈尔滨市"}),
    ("云江大学共有12个学院，学院面积达5万平方米。", {"12个": "云江大学"}),
    # one of many, by an example
    ("云江大学科技园培育了以江州青禾生物科技有限公司为代表的1000余家企业。", {"1000余家": "云江大学科技园"}),
    ("以江州青禾生物科技有限公司为主体，该公司今年产值5亿元。", {"5亿元": "江州青禾生物科技有限公司"}),
    # what works cost is of the place that has them
    ("内蒙古自治区重点项目开工\n兴安盟开工亿元以上项目45个，总投资533亿元。", {"45个": "兴安盟", "533亿元": "兴安盟"}),
])
def test_whom_it_is_said_of(text: str, expected: dict[str, str]):
    found = read_subjects(text)
    assert {key: found.get(key) for key in expected} == expected


def test_a_digest_of_many_places_is_of_none():
    items = "\n".join(f"{city}新开图书馆1座，市民十分欢迎。{city}还将办好书展。" for city in ("上海", "北京", "深圳", "杭州", "广州", "武汉"))
    text = f"城市一日\n早间新闻为您整理要闻。\n以下是各地消息。\n{items}\n有关方案提出，行业增速达3.5%。"
    assert read_subjects(text)["3.5%"] == ""
    assert read_subjects("上海一日\n" + text)["3.5%"].startswith("上海")


def test_rows_of_captions_are_no_headings():
    row = "## 江州青禾木业有限公司\n\n## 云岭沧澜用品有限公司\n\n"
    told = "园区推动产业升级，今年培育企业35家。\n"
    text = f"# 云江工业园开园\n\n云江工业园位于江州市，占地500亩，今日开园。\n\n{row}{told}"
    assert read_subjects(text)["35家"] == "云江工业园"
    alone = "# 云江工业园开园\n\n云江工业园位于江州市，占地500亩，今日开园。\n\n## 江州青禾木业有限公司\n\n今年完成产值3亿元。\n"
    assert read_subjects(alone)["3亿元"] == "江州青禾木业有限公司"
