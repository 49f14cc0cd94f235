"""Names of organisations, parks and works: where they begin, what kind they are, what they are short for."""
from __future__ import annotations

import re
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools.data import use_words
from corpus_tools.names import find_names
from corpus_tools.names.endings import is_generic
from corpus_tools.names.likely_names import read_likely_names
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.pairs import scan_pairs
from corpus_tools.names.unmarked import read_unmarked_companies
from corpus_tools.names.wordlist import count_strange, is_seam
from corpus_tools.split import read_passage
from corpus_tools.traditional import spell_as


def names(text: str, *types: str) -> list[str]:
    passage = read_passage(text)
    found = [replace(n, full=spell_as(text, passage.plain, n.full, n.start), text=text[n.start:n.end])
             for n in find_names(passage) if not types or n.type in types]
    return [n.text if n.full == n.text else f"{n.text}={n.full}" for n in found]


@pytest.mark.parametrize(("text", "kind", "found"), [
    ("橫琴粵澳深度合作區企業6000戶", "park", ["橫琴粵澳深度合作區"]),
    # bounded to the left by places, verbs, marks, numerals
    ("推动济南工业软件研究院获得资金", "institution", ["济南工业软件研究院"]),
    ("近日，青禾谷软件园引进企业12家青禾谷软件园", "park", ["青禾谷软件园", "青禾谷软件园"]),
    ("位于无锡高新区的无锡青禾科技有限公司", "company", ["无锡青禾科技有限公司"]),
    ("中国科学院东莞材料科学与技术研究所挂牌", "institution", ["中国科学院东莞材料科学与技术研究所"]),
    ("江州大学环境与资源学院现有教师80人", "institution", ["江州大学环境与资源学院"]),
    ("机械与动力工程学院下设3个系", "institution", ["机械与动力工程学院"]),
    ("江州大学与企业学院签约，研究所与工程学院有合作", "institution", ["江州大学"]),
    ("青沧农场有耕地33万亩，沧澜林场有林地5万亩；家庭农场300个，国有林场5个", "institution", ["青沧农场", "沧澜林场"]),
    ("沧澜发电场装机50万千瓦；新建健身步道5公里", "project", ["沧澜发电场"]),
    ("昆山市与常州高新区签约", "park", ["常州高新区"]),
    ("融青生物（常州）有限公司产值增长", "company", ["融青生物（常州）有限公司"]),
    ("常州高新区企业青鹏汽车完成改造", "company", ["青鹏汽车"]),
    ("青云、禾谷等企业；青云科技、禾谷微电子等产值增长", "company", ["青云科技", "禾谷微电子"]),
    ("“青禾二号”与“望月”号交付，“一号召集令”发布。", "project", ["“青禾二号”", "“望月”号"]),
    ("梧桐坡1号隧道和青禾100万千瓦光伏项目", "project", ["梧桐坡1号隧道", "青禾100万千瓦光伏项目"]),
    ("“智慧之脑”项目建成", "project", ["“智慧之脑”项目"]),
    ("财政部发行国债，国家统计局、宁夏统计局发布数据", "agency", ["财政部", "国家统计局", "宁夏统计局"]),
    ("中国星河、中国禾禾等企业迁驻", "company", ["中国星河", "中国禾禾"]),
    ("上半年青禾谷软件园实现产值3亿元", "park", ["青禾谷软件园"]),
    ("其中，投资超10亿元的项目有无锡市青禾光伏项目等", "project", ["无锡市青禾光伏项目"]),
    ("惟仅青禾谷软件园产值下降", "park", ["青禾谷软件园"]),
    ("北江阴园区入驻率超过九成", "park", ["北江阴园区"]),
    ("其中“沧澜园区再造计划”投入3亿元，“三年行动计划”启动", "project", ["“沧澜园区再造计划”"]),
    ("沧澜矿业总市值730亿元。青禾电子表示，岭海通讯将新增8名员工；云麓生技拟建厂", "company", ["沧澜矿业", "青禾电子", "岭海通讯", "云麓生技"]),
    ("新能源将成为支柱，微电子拟增产，青年食品日前上市", "company", []),
    # near misses: kinds are no names
    ("一季度内资大项目30个", "project", []),
    ("年产土方红糖30吨，即每人可获发300元", "name", []),
    ("其中：搅拌机累计产量30万台", "name", []),
    ("公司承担多项课题，并多次荣获科技进步奖，研制的产品喜获好评", "name", []),
    ("当然如能直接取得30票更好，尽可能榨取多5席", "name", []),
    ("相比上届，青禾市减少4席，江州市增加2席", "name", []),
    ("科技园公司有30家，新型研发研究院有50家。", "company", []),
    ("国有企业和上市公司", "company", []),
    ("新能源汽车产量增长，新能源汽车出口增加", "company", []),
    ("大学生创业", "institution", []),
    ("集中学习三次", "institution", []),
    ("以企业为中心，中心城区扩大", "institution", []),
    ("概念验证中心和中试基地", "institution", []),
    ("紧密型城市医疗集团", "company", []),
    ("提报项目13个", "project", []),
    ("打出国有平台公司组合拳", "company", []),
])
def test_organisations_are_bounded(text, kind, found):
    assert names(text, kind) == found


@pytest.mark.parametrize(("text", "found"), [
    ("省级示范园区和国家高新区", ["国家高新区"]),
    ("国家高新区营业收入增长", ["国家高新区"]),
])
def test_kinds_of_park_are_classes(text, found):
    assert names(text, "class")[-1:] == found


@pytest.mark.parametrize(("text", "found"), [
    ("江州鹏诚科技有限公司成立。鹏诚公司产值3亿元，鹏程公司产值2亿元。", ["江州鹏诚科技有限公司", "鹏诚公司=江州鹏诚科技有限公司", "鹏程公司"]),
    ("江州市工业技术研究院（以下简称江工院）获奖，江工院培育企业。", ["江州市工业技术研究院", *["江工院=江州市工业技术研究院"] * 2]),
    ("江州青鹏科技有限公司（下称“青鹏”）融资，青鹏扩产。", ["江州青鹏科技有限公司", "青鹏=江州青鹏科技有限公司", "青鹏=江州青鹏科技有限公司"]),
    ("上海禾谷软件园现有企业，禾谷软件园产值增长。", ["上海禾谷软件园", "禾谷软件园=上海禾谷软件园"]),
    ("常州青鹏科技有限公司投产，青鹏扩产。", ["常州青鹏科技有限公司", "青鹏=常州青鹏科技有限公司"]),
    # near misses: another body of the same place
    ("北京大学与北京航空航天大学", ["北京大学", "北京航空航天大学"]),
    ("上海软件园和上海软件园常州分园", ["上海软件园", "上海软件园常州分园"]),
])
def test_short_forms_lead_to_full_ones(text, found):
    assert names(text, "park", "company", "institution") == found


def test_places_are_shown_as_the_text_has_them():
    assert names("无锡市产值增长，无锡居首", "place") == ["无锡市", "无锡=无锡市"]
    assert names("無錫高新區、無錫", "place") == ["無錫"]
    assert names("四川金堂县的田块", "place") == ["四川金堂县=金堂县"]
    assert names("安徽潜山源潭镇，源潭镇出口增长", "place") == ["安徽潜山源潭镇", "源潭镇"]


@pytest.mark.parametrize(("text", "found"), [
    ("青岳镇地处沧澜山脚，青岳镇有企业12家。", ["青岳镇", "青岳镇"]),
    ("青岳朝鲜族镇幅员面积80平方公里。", ["青岳朝鲜族镇"]),
    ("简介：青岳街道办事处下辖社区9个。", ["青岳街道"]),
    ("青岳村概况\n面积3平方公里，全村人口1200人。", ["青岳村"]),
    ("今年，青岳镇引进项目5个，全镇税收增长。青岳镇党委表示满意。", ["青岳镇", "青岳镇"]),
    ("其中国税收入5亿元，其中国有企业12家。中国国税收入增长。", ["中国"]),
    ("今年，青岳镇引进项目5个。", ["青岳镇"]),
    # near misses: kinds of towns, words that end like one, a town that only stands in the middle
    ("今年，多个城镇引进项目5个。", []),
    ("今年，全县城镇引进项目5个，全镇税收增长，城镇人口多。", []),
    ("特色小镇位于江阴市东部。", ["江阴市"]),
    ("江阴市实施了乡村振兴战略，江阴市推动了乡贤回归。", ["江阴市", "江阴市"]),
    ("行政村辖村民小组12个。我的家乡位于江边。", []),
    ("古镇简介\n小镇面积3平方公里。", []),
    ("企业12家在青岳镇位于城南的园区。", []),
])
def test_towns_are_told_by_their_introduction(text, found):
    assert [n.partition("=")[2] or n for n in names(text, "place")] == found


@pytest.mark.parametrize(("text", "found"), [
    ("全市增长，我省居首，该院培育，园区引进", ["全市", "我省", "该院", "园区"]),
    ("公司研发投入增长，目前公司员工300人", ["公司", "公司"]),
    # near misses
    ("子公司和分公司", []),
    ("全国性活动", []),
    ("当地时间6日", []),
    ("项目化推进", []),
])
def test_stand_ins_are_found(text, found):
    assert names(text, "stand-in") == found


def test_a_title_in_brackets_hides_what_stands_in_it():
    found = find_names(read_passage("《江苏省昆山市软件园规划》提出"))
    assert [(n.type, n.place) for n in found] == [("document", "昆山市")]


def test_the_user_s_own_aliases_are_known(tmp_path, monkeypatch):
    monkeypatch.setenv("PARK_CORPUS_WORDS", "")
    (tmp_path / "aliases.csv").write_text("alias,name\n江软,江州软件园\n", encoding="utf-8")
    (tmp_path / "none").mkdir()
    try:
        use_words(tmp_path)
        assert names("江软现有企业30家", "name", "park") == ["江软=江州软件园"]
    finally:
        use_words(tmp_path / "none")
    assert names("江软现有企业30家", "park") == []


def test_words_and_seams():
    assert count_strange("规模以上工业") == 0 and count_strange("贝禾瑞") == 3
    assert is_seam("振兴城市", 1, 4) and not is_seam("到兴城市", 1, 4)
    assert is_generic("国家级科技企业") and not is_generic("龙禾")


@given(st.text(alphabet="江州高新区软件园公司青鹏科技（以下简称）“”，。、推动1号隧道全市園區", max_size=80))
def test_names_stand_in_the_text_in_order_and_do_not_overlap(text):
    at = 0
    passage = read_passage(text)
    for n in find_names(passage):
        assert at <= n.start < n.end <= len(text) and n.text == passage.plain[n.start:n.end] and n.full
        at = n.end


@pytest.mark.parametrize("piece", ["青鹏科技、", "江州青鹏科技有限公司", "江州软件园（江软园）", "1号", "“青鹏", "年", "增长5%的",
                                   "江州集团投资的青禾公司产值9亿元，", "沧澜科技产业园区，沧科园区企业9家，"])
def test_a_long_text_without_marks_costs_no_more_than_its_length(piece):
    text = piece * (40_000 // len(piece))
    start = time.process_time()
    find_names(read_passage(text))
    assert time.process_time() - start < 3


@pytest.mark.parametrize(("text", "found"), [
    # a number as a name, but no year
    ("318文创园产值5亿元。318文创园企业9家。", ["318文创园", "318文创园"]),
    ("2023园区百强发布。2023园区百强中有9家。", []),
    # made of everyday words, but told of as one
    ("中小企业创新产业园项目位于江州市。", ["中小企业创新产业园"]),
    ("东方软件园开园。东方软件园现有企业5家，投资东方软件园的基金3只", ["东方软件园"] * 3),
    ("华岳（洪洞）智能科技产业园总投资2亿元", ["华岳（洪洞）智能科技产业园"]),
    ("青禾工业集中区现有企业5家", ["青禾工业集中区"]),
    # near misses: kinds
    ("省级科技产业园占地50亩", []),
    ("特色产业园12家，建设特色产业园", []),
])
def test_parks_of_everyday_words(text, found):
    assert names(text, "park") == found


@pytest.mark.parametrize(("text", "found"), [
    ("签约了总投资6亿元的华岳树脂生产、总投资2亿元的青禾鹏锂设备研发等项目", ["华岳树脂生产", "青禾鹏锂设备研发"]),
    ("总投资20亿元的华岳禾谷智造基地项目开工", ["华岳禾谷智造基地项目"]),
    # near misses: how many, or what kind
    ("总投资20亿元的8个项目开工", []),
    ("总投资20亿元的重点产业项目开工", []),
])
def test_works_that_money_is_spent_on(text, found):
    assert names(text, "project") == found


def test_companies_named_in_full_or_by_a_heading():
    assert names("大业工业设计有限公司", "company") == ["大业工业设计有限公司"]
    assert names("民营科技有限公司", "company") == []  # near miss: a kind
    text = "# 重点企业\n\n## 红果动漫\n\n成立于2006年，员工260人。\n\n## 发展目标\n\n到2030年，员工500人。"
    from corpus_tools import extract
    assert [r.subject for r in extract(text)][0] == "红果动漫"


@pytest.mark.parametrize(("text", "found"), [
    ("清水塘是一家软件公司。清水塘估值60亿元，电商龙头清水塘获融资。", ["清水塘"]),
    ("云江科技成立于2014年。", []),
    ("该公司是一家软件企业。该公司获奖，该公司盈利。", []),
    ("清水塘是一家老店。", []),
    ("沧澜今日公布第二季度财报。沧澜营收5亿元。", ["沧澜"]),
    ("沧澜二季业绩出炉，分析师看好沧澜。", ["沧澜"]),
    ("沧澜首席执行官王小明表示，沧澜将扩产。", ["沧澜"]),
    ("鹏远电气（600000）16日晚间公告，中标5000万元。", ["鹏远电气"]),
    ("集团董事长王小明说，集团上市了。", []),
    ("多家公司发布年报，公司业绩上升。", []),
    ("光纤复合地线（OPGW）中标。", []),
    ("王小明董事长说，王小明很忙。", []),
    ("商务部昨日公布业绩，商务部称。", []),
])
def test_companies_without_an_ending(text, found):
    assert list(dict.fromkeys(text[r.start:r.end] for r in read_unmarked_companies(text, scan_pairs(text).tells))) == found


def test_parks_of_a_place_that_are_counted_are_a_kind():
    p = read_passage("无锡市留学人员创业园将达22家。无锡高新区达30家企业。")
    assert [(n.text, n.type) for n in find_names(p)] == [
        ("无锡市", "place"), ("留学人员创业园", "class"), ("无锡高新区", "park")]


@pytest.mark.parametrize(("text", "found"), [
    ("安和科技股份有限公司创建于1998年。", ["安和科技股份有限公司"]),
    ("和泰电子有限责任公司现有员工860人。", ["和泰电子有限责任公司"]),
    ("企业与安和科技股份有限公司签约。", ["安和科技股份有限公司"]),
    ("江苏安和科技有限公司投产。", ["江苏安和科技有限公司"]),
    ("明远生物技术（江州）有限公司投产。", ["明远生物技术（江州）有限公司"]),
    ("江苏机械厂建于1965年，红星造船厂有职工860人。", ["江苏机械厂", "红星造船厂"]),
    # near misses
    ("江苏省和青禾电子有限公司签约。", ["青禾电子有限公司"]),
    ("以青禾电子有限公司为龙头。", ["青禾电子有限公司"]),
    ("园区现有机械厂5家、服装厂12家。", []),
])
def test_companies_with_characters_that_part_names(text, found):
    assert names(text, "company") == found


@pytest.mark.parametrize(("text", "found"), [
    ("沧澜国际拟投资5亿元。沧澜国际已有员工300人。", ["沧澜国际", "沧澜国际"]),
    ("其中，沧澜国际在江州投资5亿元。2025年，沧澜国际获得订单3亿元。", ["沧澜国际", "沧澜国际"]),
    # near misses: said once, a verb, a time, a region, the people who speak, two countries, a thing
    ("沧澜国际拟投资5亿元。", []),
    ("筑牢防线，筑牢堤坝，筑牢基础。", []),
    ("首三季获得订单5亿元。首三季已有员工300人。", []),
    ("湾岸地区拟投资5亿元。湾岸地区已有员工300人。", []),
    ("市长韦青澜在江州介绍。韦青澜已有计划，韦青澜获奖。", []),
    ("中越在江州签约5亿元。中越已有项目3个，中越获益。", []),
    ("集装箱是主要货物。集装箱已有300个，集装箱在江州。", []),
    ("全市产值5亿元。全市企业30家。全市税收3亿元，全市在增长。沧澜国际拟投资5亿元。沧澜国际已有员工300人。", []),
])
def test_names_that_only_their_context_tells(text, found):
    p = read_passage(text)
    assert [text[r.start:r.end] for r in read_likely_names(p, [RawName(m.start(), m.end(), "stand-in", "city") for m in re.finditer("全市", text)])] == found
