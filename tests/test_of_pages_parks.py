"""What pages of parks, zones and makerspaces write, in sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.names import find_names
from corpus_tools.split import read_passage


def read(text: str, *keys: str, date: str = "2024-03-05") -> list:
    records = extract(text, date=date)
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in records]


@pytest.mark.parametrize(("text", "found"), [
    # parts of zones
    ("湖北自贸试验区宜昌片区新增企业800家。", ["湖北自贸试验区宜昌片区"]),
    ("自贸试验区青屿片区管委会发布数据。", ["自贸试验区青屿片区管委会"]),
    ("洛阳高新区辛桥片区现有企业90家。", ["洛阳高新区辛桥片区"]),
    ("滨岭港产城片区面积30平方公里。", ["滨岭港产城片区"]),
    # near misses: streets to be rebuilt, and any part
    ("老城片区改造投资5亿元。", []),
    ("每个片区配备网格员3名。", ["片区"]),
    # makerspaces called by what is quoted
    ("众创空间“青岳工坊”获评优秀。", ["众创空间“青岳工坊”"]),
    ("推进产业园“飞地”建设。", ["产业园", "飞地"]),
    # words of what is to be
    ("未来科技城开园。未来科技城面积5平方公里。", ["未来科技城"] * 2),
    ("未来科技园将增加企业。", ["科技园"]),
    # zones right before a number
    ("洛阳经开区达2个，青岳经开区1个。", ["洛阳经开区", "青岳经开区"]),
    ("推介项目2：铝合金加工项目。", ["铝合金加工项目"]),
    ("劳动力：有劳动力2万人。", []),
    ("湖岭区块落户企业3家，核心区块面积5平方公里，区块链企业9家。", ["湖岭区块"]),
    ("云谷创新孵化器由云谷集团建设。", ["云谷创新孵化器", "云谷集团"]),
    ("洛阳高新区配建小学2所。", ["洛阳高新区"]),
])
def test_names_of_grounds(text, found):
    assert [n.text for n in find_names(read_passage(text))] == found


@pytest.mark.parametrize(("text", "found"), [
    ("湖北自贸试验区宜昌片区挂牌。宜昌片区进出口180亿元。片区企业占全市的12%。", ["湖北自贸试验区宜昌片区"] * 2),
    # a company inside a park, and what it goes on to have
    ("洛阳软件园现有企业216家。园区内的川泽信息股份有限公司是龙头，去年营收6亿元，研发投入占比12%，拥有专利80项。",
     ["洛阳软件园", *["川泽信息股份有限公司"] * 3]),
    ("洛阳软件园里的川泽电子有限公司很忙，年产手机20万部。园区现有企业300家。", ["川泽电子有限公司", "洛阳软件园"]),
    ("洛阳软件园内的川泽电子有限公司、禾谷软件有限公司等30家企业实现产值50亿元。", ["洛阳软件园"] * 2),  # near miss: many of them
    # lists summed up
    ("洛阳高新区川泽电子、禾谷科技2家企业入选，占全市的27%。", ["洛阳高新区"] * 2),
    ("涧西区“数源孵化器”和“绿源孵化器”2家单位成功入选。", ["涧西区"]),
    ("洛阳高新区与川泽电子、云雀物流、康乐乳业3家企业签约，总投资20亿元。", ["洛阳高新区"] * 2),
    ("洛阳高新区与川泽电子、禾谷科技2家企业签约，总投资20亿元。", ["洛阳高新区"] * 2),
    ("洛阳高新区产值52亿元。川泽电子、立讯光电等一批项目投产，新增产值19亿元。", ["洛阳高新区"] * 2),
    ("川泽电子、禾谷科技2家企业分别实现营收5亿元、3亿元。", ["川泽电子", "川泽电子", "禾谷科技"]),  # near miss: one to each
    ("绍兴综合保税区注册企业217家。今年1—7月，综保区进出口58.3亿元。", ["绍兴综合保税区"] * 2),
    ("中科曙天拟投资45亿元建设算力中心，机架1.2万个。", ["中科曙天"] * 2),
    # a rank behind a colon, in an assessment that the sentence names
    ("在全省开发区考核评价中，我市两家经开区争先：洛阳经开区列第8位，较上年前移2位；青岳经开区列第14位，前移7位。",
     ["洛阳", *["洛阳经开区"] * 2, *["青岳经开区"] * 2]),
    ("【2023-04-06】洛阳科创园企业川泽精密完成A轮融资5000万元，投后估值4亿元。", ["川泽精密"] * 2),
    # who speaks at his workplace
    ("洛阳高新区企业忙。\n“上半年订单同比增长了三成，产线不停。”在洛阳高新区的川泽电子有限公司，车间主任赵明告诉记者。", ["川泽电子有限公司"]),
    ("洛阳高新区企业忙。\n“上半年订单同比增长了三成，产线不停。”在青岳市场，商户赵明告诉记者。", ["洛阳高新区"]),  # near miss
    # a part of the park that is told of, and a park that it builds
    ("1993年，洛阳软件园动工，起步区只有0.6平方公里。", ["洛阳软件园"]),
    ("洛阳高新区规划建设了洛阳智能家居产业园，一期占地420亩，建成厂房26万平方米。", ["洛阳智能家居产业园"] * 2),
    # works summed up, and who was once there
    ("洛阳经开区青岳果汁二期、恒昌管业、沧澜数据中心3个项目已竣工。", ["洛阳经开区"]),
    ("洛阳孵化器现有企业90家。从这里毕业的洛阳川泽轴承有限公司，2021年上市，市值超30亿元，员工420人。",
     ["洛阳孵化器", *["洛阳川泽轴承有限公司"] * 2]),
    ("众创空间“青岳工坊”获评优秀。“青岳工坊”由川泽公司运营，面积560平方米。", ["青岳工坊"]),
])
def test_of_whom_pages_of_parks_tell(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("洛阳经开区列第14位，前移7位。", [("rank", 14), ("change", 7)]),
    ("青岳经开区列第14位，后移2位。", [("rank", 14), ("change", -2)]),
])
def test_places_moved(text, found):
    assert read(text, "kind", "value") == found


def test_indicator_of_an_assessment():
    text = "在2022年全省开发区考核评价中，我市两家经开区争先：洛阳经开区列第8位，较上年前移2位。"
    assert read(text, "indicator")[1:] == ["全省开发区考核评价"] * 2


@pytest.mark.parametrize(("text", "found"), [
    # from when it began
    ("洛阳高新区企业数由建园初期的20家增加至560家。", ["企业数"] * 2),
    ("洛阳川泽电子有限公司年产值从入园时的800万元跃升至2亿元。", ["年产值"] * 2),
    ("洛阳高新区挂牌时引进项目30个。", ["引进项目"]),
    ("洛阳高新区企业一年节约成本300万元，降低成本20%。", ["节约成本", "成本"]),
    # with how little
    ("园区以占全县2%的土地创造了全县四成的工业产值。洛阳高新区。", ["土地", "工业产值"]),
    ("洛阳高新区以占比达30%的税收位居第一。", ["税收"] * 2),
])
def test_indicators_of_parks(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # the plan of a year's work is one as a whole
    ("洛阳高新区2017年工作要点\n一、主要目标。生产总值增长10%。\n二、重点任务。（一）抓项目。谋划项目80个。目前已有企业300家。",
     [("target", "2017"), ("target", "2017"), ("actual", "")]),
    ("洛阳高新区2017年工作计划\n生产总值增长10%。", [("target", "2017")]),
    ("洛阳高新区召开2017年工作要点部署会\n去年生产总值增长10%。", [("actual", "2023")]),  # near miss
])
def test_plans_of_a_year(text, found):
    assert read(text, "status", "period", date="" if "目前" in text or "工作计划" in text else "2024-03-05") == found


@pytest.mark.parametrize(("text", "unit"), [
    ("厦门台湾创业园销售额30亿元。", "CNY"),
    ("漳浦台湾农民创业园总投资30亿元。", "CNY"),
    ("台湾新竹科学园区营业额1.2万亿元。", "TWD"),
])
def test_money_of_parks_for_people_of_taiwan(text, unit):
    assert read(text, "unit") == [unit]
