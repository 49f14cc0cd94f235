"""Things that are known by themselves: models, apps, ships, funds and games have figures of their own, and schemes where no place tells of them."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.data import read_table
from corpus_tools.normal import normalise

ROWS = [(row["name"], row["type"]) for row in read_table("things.csv")]


def test_names_stand_in_normal_characters_and_once() -> None:
    names = [name for name, _ in ROWS]
    assert names == sorted(set(names)) and [name for name in names if normalise(name) != name] == []


@pytest.mark.parametrize("carrier", ["据介绍，{}用户达320万。", "青禾科技营收增长7%。其中，{}注册用户突破320万。", "目前，{}的用户已达320万。"])
def test_apps_have_their_users(carrier: str) -> None:
    for name in [name for name, sort in ROWS if sort == "app"][::7]:
        assert normalise(extract(carrier.format(name))[-1].subject) == name


@pytest.mark.parametrize("carrier", ["今年，{}累计投入资金31亿元。", "据悉，{}总规模达31亿元。", "{}的总投资超过31亿元。"])
def test_things_have_what_they_cost(carrier: str) -> None:
    for name in [name for name, sort in ROWS if sort != "app"][::17]:
        assert normalise(extract(carrier.format(name))[-1].subject) == name


@pytest.mark.parametrize(("text", "found"), [
    ("6月，华岳汽车旗下问界M9销量达3.1万辆，增长7%。", ["问界M9"] * 2),
    ("今年上半年，小米YU9累计交付3.1万辆，理想L10 Pro售价31万元。", ["小米YU9", "理想L10 Pro"]),
    ("小米2024年产量达31万吨。", [""]),  # near miss: the grain
    ("“雪龙2号”总长131米，排水量1.7万吨。", ["“雪龙2号”"] * 2),
    # near misses: what others have with one, or for it
    ("青禾航空是C919供应商，去年营收31亿元。", ["青禾航空"]),
    ("青禾公司北斗终端销量达31万台。", ["青禾公司"]),
    ("青禾公司在淘宝开店，抖音粉丝达31万。", ["青禾公司"] * 1),
    ("青禾科技接入DeepSeek，客服效率提升31%。", ["青禾科技"]),
    ("鸿蒙镇接待游客3.1万人次。", ["鸿蒙镇"]),
    ("今年上马项目31个。", [""]),
    # a scheme in what a place tells
    ("合肥市去年外贸回升。中欧班列开行310列，RCEP成员国出口增长7%。", ["合肥市"] * 2),
    ("中欧班列去年开行310列，增长7%。", ["中欧班列"] * 2),
])
def test_whose_figures_they_are(text: str, found: list[str]) -> None:
    assert [record.subject for record in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    # works whose names are of everyday words, by what is told of them
    ("据介绍，白云大桥完成投资3.1亿元。", ["白云大桥"]), ("今年上半年，春晖铁路累计发送旅客310万人次。", ["春晖铁路"]),
    ("青岳金矿探明储量310吨。", ["青岳金矿"]), ("目前，青岳路过江通道的建设进度已达71%。", ["青岳路过江通道"]),
    # near misses: sorts of them, and words that hold the same characters
    ("合肥市新建大桥累计完成投资3.1亿元。", ["合肥市"]), ("合肥市去年进口铁矿310万吨。", ["合肥市"]),
    ("我国铁矿产量达9.1亿吨。", ["中国"]), ("芜湖市加快发展核电产业，产值达31亿元。", ["芜湖市"]), ("滨海港口经济产值达31亿元。", [""]),
    # what is known for a place is of the place that tells of it
    ("安吉县2025年工作报告\n全县农业稳中有进。安吉白茶产值达31亿元。", ["安吉县"]), ("据介绍，安吉白茶品牌价值达31亿元。", ["安吉白茶"]),
])
def test_works_and_sights(text: str, found: list[str]) -> None:
    assert [record.subject for record in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    # by a word and a number
    ("今年，长岳十二号卫星传回数据31TB，“长岳一号”在轨卫星达31颗。", ["长岳十二号卫星", "“长岳一号”"]),
    ("目前，公司长岳三号产品销量达31万台。", ["长岳三号"]),
    ("八月一号接待游客3.1万人次，二号井产量达31万吨，车间三号线产能达31万件。", ["", "", ""]),  # near misses
    # in quotation marks
    ("“青禾加速计划”至今批出8宗，总投资27亿元。", ["“青禾加速计划”"] * 2), ("合肥市实施“青禾加速计划”，发放贷款3.1亿元。", ["合肥市"]),
    # fairs, by the end of their short names
    ("去年，岳洽会吸引参展企业310家。2031年岳洽会现场签约项目31个。", ["岳洽会"] * 2),
    ("合肥市参加岳洽会，签约项目31个。", ["合肥市"]), ("移交会计资料31份。", [""]),  # near misses
    # indices
    ("截至收盘，创业板指报2310点，中证A500指数涨0.7%，韩国综合指数跌1.3%。", ["创业板指", "中证A500指数", "韩国综合指数"]),
    ("沪深300成分股公司营收增长3.1%。", ["沪深300"]),
])
def test_numbered_things_fairs_and_indices(text: str, found: list[str]) -> None:
    assert [record.subject for record in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    # endings that tell one only behind words of its own
    ("据介绍，青禾挑战赛吸引参赛选手310名。", ["青禾挑战赛"]), ("沧岳大模型注册用户达310万。", ["沧岳大模型"]),
    ("合肥市老旧小区改造完成310个，新增充电站31座。", ["合肥市"] * 2), ("长丰县生态茶园面积达3.1万亩。", ["长丰县"]),  # near misses
    ("合肥市电商平台用户达310万。", ["合肥市"]), ("青禾公司冷库容量达31万吨。", ["青禾公司"]), ("芜湖市举办技能大赛31场。", ["芜湖市"]),
    # communities, and what their people call them
    ("青禾社区党委书记李明说，我们社区投入资金310万元。", ["青禾社区"]), ("青禾社区现有居民3100人。该社区投入资金31万元。", ["青禾社区"] * 2),
    ("长丰县青禾镇镇长李明说：“咱们镇投入资金3100万元。”", ["长丰县青禾镇"]), ("青禾科技园负责人李明告诉记者，我们园区投入资金310万元。", ["青禾科技园"]),
    ("合肥市各社区投入资金310万元。", ["合肥市"]), ("新型社区现有居民3100户。", [""]),  # near misses
    ("沧澜湾果园去年投入资金310万元，青禾派出所民警31名。", ["沧澜湾果园", "青禾派出所"]),
])
def test_endings_and_communities(text: str, found: list[str]) -> None:
    assert [record.subject for record in extract(text)] == found
