"""Campaigns, storms, ships and trains that bulletins tell of; hosts that only hold a meeting; what stands behind a long count."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read(text: str, key: str) -> list:
    return [getattr(record, key) for record in extract(text, date="2025-07-03")]


@pytest.mark.parametrize(("text", "found"), [
    # campaigns
    ("7月1日，民政部暖冬助老专项行动推出服务项目6个，覆盖社区3.1万个。", ["民政部暖冬助老专项行动"] * 2),
    ("江州阅读活动周在青沧启动。80多所学校推出近90个课程。", ["江州阅读活动周"] * 2),
    ("江州市开展暖冬专项行动，走访企业70家。", ["江州市"]),  # near miss: what the city does
    # storms, where it is told how fast they are
    ("今年第7号台风“青鸾”逼近。江州市降雨210毫米。“青鸾”预计将以每小时15公里的速度移动。", ["江州市", "台风“青鸾”"]),
    ("江州市受台风“青鸾”影响，风力达9级。目前，已转移群众41万人。", ["江州市"]),  # near miss
    # states by one character, in headlines
    ("要闻速览\n1.俄9月将少采30万吨煤炭；", ["俄罗斯"]), ("要闻速览\n（2）美政府拟给加拿大贷款60亿美元；", ["美国"]),
    ("江州市\n以政策引导，投资4亿元。印5000份宣传册。", ["江州市"] * 2),  # near misses
    # ships and trains
    ("打桩船“青航长岳”轮在江州交付。该轮总长128米，桩架高度140米。", ["“青航长岳”轮"] * 2),
    ("科考船“沧澜”号在上海下水。该船全长98米，排水量6200吨。", ["“沧澜”号"] * 2),
    ("青禾科技完成A轮融资2亿元。该轮融资共5家机构跟投。", ["青禾科技"] * 2),  # near miss
    ("上半年中欧班列江青号开行1900列，同比增长31%。全国开行班列9000列。", ["中欧班列江青号"] * 2 + ["中国"]),
    ("中欧班列“江青号”今年开行410列，货值18亿元。", ["中欧班列“江青号”"] * 2),
    # who holds a meeting is not who is told of
    ("2025数字云江论坛今天在福建福州开幕。本次论坛由中国计算机学会主办，福建省政府承办，46国的700余名来宾到场。",
     ["数字云江论坛"] * 2),
    ("江州市承办了第三届运动会，投入资金4亿元。", ["江州市"]),  # near miss
    # offices of a city that is a county; of the city above where that is named
    ("定州市有学校28所。市委、市政府下决心撤点并校，共撤并学校110所。", ["定州市"] * 2),
    ("江苏昆山市有企业290家。苏州市委、市政府投入资金6亿元。", ["昆山市", "苏州市"]),
    # a county's name amid that of a park is no county
    ("禾青永豐科技園區位於桃園市新屋區，面積48公頃。本市工廠達9千家。", ["禾青永豐科技園區", "桃園市"]),
    # counties by the short form of what they are called
    ("景宁自治县去年生产总值97亿元。全县有企业3100家。", ["景宁自治县"] * 2),
    ("鄂伦春自治旗去年生产总值88亿元。全旗有企业2100家。", ["鄂伦春自治旗"] * 2),
])
def test_of_what_bulletins_tell(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("江州市40余支来自各个村镇的导览队在这里替游客指路。", ["导览队"]),
    ("江州市有60多名税务干部深入车间走访。", ["税务干部"]),
    ("艺术节将为观众带来26场涵盖话剧、曲艺等各种样式的演出。", ["演出"]),
    ("210项“江青通办”事项让两地居民少跑腿。", ["“江青通办”事项"]),
    ("青沧港有30艘船舶在内港避风。", ["船舶"]),
    # near misses: 在 and 让 inside words
    ("学校有40名在校学生。", ["在校学生"]),
    ("企业有50项转让技术。", ["转让技术"]),
    ("园区有200名在职员工。", ["在职员工"]),
    # what was there before is no part of the measure
    ("青禾集团将2026年营收预期由此前的29亿元上调至34亿元。", ["营收", "营收"]),
    ("公司将产能从此前的20吨提高到40吨。", ["产能", "产能"]),
    ("从此，前进机械厂年产值达到21亿元。", ["机械厂年产值"]),  # near miss
])
def test_what_is_counted(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("自1961年以来，民生党头一回没有拿到过半席位。", ["2025-07"]),
    ("这是2009年以来云江第三次举办展会，展位280个。", ["2025-07"]),
    ("自2019年以来，公司累计投资25亿元。", ["2019/2025"]),  # near miss
])
def test_how_far_back_a_record_goes_is_not_when_it_was(text, found):
    assert read(text, "period") == found
