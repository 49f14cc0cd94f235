"""Names made of everyday words, of words that mostly part names, and of numerals: told by what stands around them."""
from __future__ import annotations

import pytest

from corpus_tools.names.find import find_names
from corpus_tools.split import read_passage


def read_names(text: str) -> list[tuple[str, str]]:
    """The names of a text with their full forms, stand-ins left out."""
    return [(n.text, n.full) for n in find_names(read_passage(text)) if n.type not in ("stand-in", "class")]


@pytest.mark.parametrize(("text", "name"), [
    # a company's name in full, behind a mark, a place or a preposition
    ("在露珠汽车零部件（江州）有限公司内，210名工人正在赶工。", "露珠汽车零部件（江州）有限公司"),
    ("项目由牧羊犬新能源科技有限公司投资建设，总投资7亿元。", "牧羊犬新能源科技有限公司"),
    ("镇政府与正元水泥有限公司签约，总投资7亿元。", "正元水泥有限公司"),
    ("记者从月光新能源有限公司了解到，公司有员工210名。", "月光新能源有限公司"),
    ("江州市和谐彩印有限公司营收7亿元。", "江州市和谐彩印有限公司"),
    ("龙头企业青禾科技有限公司投资7亿元。", "青禾科技有限公司"),
    ("与合作伙伴青禾科技有限公司签约，投资7亿元。", "青禾科技有限公司"),
    ("江州和青禾科技有限公司签约，投资7亿元。", "青禾科技有限公司"),
    # groups and companies
    ("布谷鸟集团营收7亿元。", "布谷鸟集团"),
    ("露珠集团数据显示，去年产量7万吨。", "露珠集团"),
    ("江苏五和集团营收7亿元。", "江苏五和集团"),
    ("五一集团营收7亿元。", "五一集团"),
    ("布谷鸟网络科技公司成为行业第一。", "布谷鸟网络科技公司"),
    ("露珠公司副总经理周平说，去年营收7亿元。", "露珠公司"),
    ("走进露珠轴承的生产车间，210名工人正在赶工。露珠轴承有3条生产线。", "露珠轴承"),
    ("露珠油田公司天然气年产量突破7亿立方米。", "露珠油田公司"),
    # parks, works, schools
    ("落户露珠科技园的企业有210家。", "露珠科技园"),
    ("万和软件园有企业210家。", "万和软件园"),
    ("露珠风电场总装机容量7万千瓦。", "露珠风电场"),
    ("青禾电力有限公司露珠风电场首批风机并网，装机7万千瓦。", "露珠风电场"),
    ("露珠大学现有教师210人。", "露珠大学"),
    ("露珠大学申请专利21件，通过5件。", "露珠大学"),
    # places whose short names need company elsewhere
    ("经东兴口岸进出口货物7万吨。", "东兴口岸"),
    ("经东兴公路口岸进出口货物7万吨。", "东兴公路口岸"),
])
def test_everyday_words_are_names_where_only_a_name_can_stand(text: str, name: str):
    assert name in [said for said, _ in read_names(text)]


@pytest.mark.parametrize("text", [
    "在一家科技有限公司，有员工210人。",
    "江州和平台公司签约，投资7亿元。",
    "快递公司总经理周平说，去年营收7亿元。",
    "犯罪集团公布后，抓获7人。",
    "产业集团数据显示，营收7亿元。",
    "互联网科技公司营收7亿元。",
    "老油田公司产量7万吨。",
    "在精密轴承的生产车间，有员工210人。",
    "入驻高端产业园的企业有7家。",
    "海上风电场总装机容量达7万千瓦。",
    "低渗透油田产量7万吨。",
    "公立医院现有床位210张。",
    "本科大学获奖7项。",
    "新村二三产业园有7家企业。",
    "新建口岸7个，开放口岸21个。",
])
def test_words_for_a_kind_are_none(text: str):
    assert not [said for said, _ in read_names(text) if said not in ("江州", "平台公司")]


def test_a_short_form_of_everyday_words_is_led_back():
    text = "布谷鸟集团控股有限公司成立于2005年。2014年，布谷鸟进军海外，投资7亿元。2016年，布谷鸟捐赠2亿元。"
    assert {full for said, full in read_names(text) if said == "布谷鸟"} == {"布谷鸟集团控股有限公司"}


def test_a_name_ends_with_its_trade_where_another_follows():
    assert [said for said, _ in read_names("青禾股份发布年报。青禾股份业绩略胜出禾谷集团，营收7亿元。")][:2] == ["青禾股份"] * 2
