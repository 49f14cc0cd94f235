"""Names behind words that a clause opens with: 目前|海安, 其中|南山区, 今年|青山区; and near misses."""
from __future__ import annotations

import pytest

from corpus_tools.names.find import find_names
from corpus_tools.names.places import list_places
from corpus_tools.observations import extract
from corpus_tools.split import read_passage


def names(text):
    return [name.text for name in find_names(read_passage(text))]


OPENINGS = ("目前", "当前", "日前", "此前", "今年", "去年", "今天", "昨天", "近日", "其中", "同时", "随后", "此外", "近期", "截至", "来自", "2023年",
            "上半年", "8月", "9日", "由", "对", "向")


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("place", ["海南省", "海东市", "海淀区", "南山区", "西湖区", "青山区", "历城区", "增城区", "河南省", "本溪市", "常州市",
                                   "山南市", "成都市", "景德镇市", "新乡市", "镇江市"])
def test_a_place_begins_anew_behind_an_opening(opening, place):
    assert place in names(f"{opening}{place}共有企业20家。")


@pytest.mark.parametrize("opening", [*OPENINGS, "而", "但", "据", "因此", "所以", "不过", "经过", "作为", "还有", "从", "将"])
@pytest.mark.parametrize("body", ["青禾科技有限公司", "沧澜大学", "清华大学", "宁德时代", "比亚迪", "江苏银行", "苏州工业园区"])
def test_a_body_that_spends_on_something_begins_anew(opening, body):
    assert body in names(f"{opening}{body}投资5亿元建设研发中心。")


@pytest.mark.parametrize(("text", "found"), [
    ("目前前海有企业20家。", ["前海"]),
    ("2023年前海实现税收50亿元。", ["前海"]),
    ("以前海为例，新增企业20家。", ["前海"]),
    ("目前海外项目20个。", []),
    ("当前海康威视投资5亿元建设研发中心。", ["海康威视"]),
    ("出口日本5亿元。", ["日本"]),
    ("靠近日本的岛屿有5个。", ["日本"]),
    ("全市青年代表20人。", ["全市"]),
    ("在镇江软件园投资5亿元。", ["镇江软件园"]),
    ("目前镇海经开区有企业20家。", ["镇海经开区"]),
    ("云溪街西村工业园有企业20家。", ["云溪街西村工业园"]),
    ("昆明市面积2万平方公里。", ["昆明市"]),
    ("昆明市面上的蔬菜有50种。", ["昆明"]),
    ("去年8家园区企业上市。", ["园区"]),
    ("去年鹿山工业园有企业20家。", ["鹿山工业园"]),
    ("城北的燕山软件园有企业20家。", ["燕山软件园"]),
    ("高山农业园有企业20家。", ["高山农业园"]),
    ("昆山市的云帆1978产业园税收5亿元。", ["昆山市", "云帆1978产业园"]),
    ("计划打造2025产业园，投资5亿元。", ["产业园"]),
    ("跨境电商进出口完成420万单。", []),
    ("其中，中国移动实现产值5亿元。", ["中国移动"]),
    ("中国移动支付交易额5万亿元。", ["中国"]),
])
def test_where_a_name_begins_and_ends(text, found):
    assert names(text) == found


@pytest.mark.parametrize(("text", "sort"), [
    ("去年鹿山工业园有企业20家。", "park"), ("高山农业园有企业20家。", "class"), ("码头工业园区有企业20家。", "class"),
])
def test_parks_by_the_land_and_kinds_of_them(text, sort):
    assert [name.type for name in find_names(read_passage(text)) if len(name.text) > 4] == [sort]


def test_no_city_or_province_is_lost_behind_an_opening():
    cities = [place.name for place in list_places().values() if place.level in ("city", "province")]
    lost = {(opening, city) for opening in OPENINGS for city in cities if city not in names(f"{opening}{city}共有企业20家。")}
    assert not lost


@pytest.mark.parametrize(("text", "subjects"), [
    # a park of a row, and what its own sentence says of 园区
    ("昆山软件园集聚企业350家。\n城西的洛阳软件园集聚企业450家，园区产值21亿元。", ["昆山软件园", "洛阳软件园", "洛阳软件园"]),
    # the works, parks or bodies behind 的 whose figures stand in a row before it
    ("投资额分别达20亿元和8亿元的青禾电池项目、云岭整车项目开工。", ["青禾电池项目", "云岭整车项目"]),
    ("面积分别为3平方公里、5平方公里的南山工业园和白云工业园建成。", ["南山工业园", "白云工业园"]),
    ("投资额分别达20亿元和8亿元的青禾电池项目开工。", ["青禾电池项目", "青禾电池项目"]),
    ("总投资3亿元的昆山市云岭机械有限公司（收割机）项目开工，计划年产农机5万台。", ["昆山市云岭机械有限公司（收割机）项目"] * 2),
    # whose rank it is, among how many
    ("工信部公布了考核结果，昆山高新区在全国178个高新区中列第九。", ["中国", "昆山高新区"]),
    ("一是昆山软件园，入驻企业20家；二是洛阳软件园，入驻企业30家。", ["昆山软件园", "洛阳软件园"]),
    ("从昆山软件园来看，产值5亿元；从洛阳软件园来看，产值6亿元。", ["昆山软件园", "洛阳软件园"]),
    ("昆山经济实验区公布了成绩单。今年以来，该区手机产量达到900万台。", ["昆山经济实验区"]),
    ("青禾科技有限公司投资5亿元，在昆山软件园建设生产基地，占地200亩。", ["青禾科技有限公司"] * 2),
    # the plan of a park, told of by a bare word
    ("《九江经济技术开发区产业发展规划》\n“十三五”期间，开发区产值年均增长8%，2020年达到312亿元。", ["九江经济技术开发区"] * 2),
    ("开工项目之一的云岭光伏产业园，计划投资8亿元。白云工业园税收6亿元。", ["云岭光伏产业园", "白云工业园"]),
    ("白云工业园税收6亿元。\n云岭储能项目总投资9亿元。\n白云工业园引进企业20家，项目全部投产后，产值可达30亿元。", ["白云工业园", "云岭储能项目", "白云工业园", "白云工业园"]),
])
def test_of_whom(text, subjects):
    assert [record.subject for record in extract(text)] == subjects


@pytest.mark.parametrize(("text", "indicators"), [
    ("全省87家省级经开区进出口总额4820亿元。", ["省级经开区", "进出口总额"]),
    ("全省35家孵化器总收入20亿元。", ["孵化器", "总收入"]),
    ("占比最高的机械行业产值9亿元，规模最大的企业5家。", ["机械行业产值", "规模最大的企业"]),
    ("就出口额而言，昆山市达5亿元；就业人数5万人。", ["出口额", "就业人数"]),
    ("昆山经开区表现不俗，位列全国第五。", [""]),
    ("片区合同外资在全国各片区当中排名第二。", ["合同外资"]),
    ("其中实际利用港资年均增长21%。", ["实际利用港资"]),
])
def test_what_is_measured(text, indicators):
    assert [record.indicator for record in extract(text)] == indicators
