"""Pages of parks, makers and those who act on them: whose the figures are, and of when. All sentences are our own."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def subjects(text: str) -> list[str]:
    return [r.subject for r in extract(text)]


def periods(text: str) -> list[str]:
    return [r.period for r in extract(text)]


@pytest.mark.parametrize(("text", "expected"), [
    ("国务院近日批复云江高新区升级。目前，已有46个项目投产。云江高新区引进项目83个。", ["云江高新区"] * 2),
    ("云江高新区概况\n2007年2月，市政府出台决定，将开发区的管辖面积调整为84平方公里，规划面积61平方公里。", ["云江高新区"] * 2),
    ("张家口市概况\n去年，张家口市政府办实事20件，完成投资3亿元。", ["张家口市"] * 2),  # near miss: what its government does, a place does
])
def test_a_government_that_acts_on_a_park_is_not_whom_it_is_told_of(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("张家口市工业\n2019年，全国加工业营业收入超过22万亿元，规模以上企业8.1万家，吸纳农民就业3000万人。张家口市企业增加。", ["中国"] * 3),
    ("去年，张家口市开工项目20个，全国首个中心落户，完成投资3亿元。", ["张家口市"] * 2),  # near miss: opens no sentence
    ("张家口市，被誉为“小台北”，保持增长。今年1至3月，该市引进30个项目，增资项目14个。", ["张家口市"] * 2),
    ("在云江示范园，青沧机械公司来自外地。在示范园里，近60家企业中有50家来自外地。", ["云江示范园"] * 2),
    ("张家口市，全市有耕地400万亩，是全国重点建设的12个商品粮基地之一。", ["张家口市", "中国"]),
    ("河北省开发区快讯。河北省有各类开发区96家，包括经济技术开发区6家、高新技术开发区4家、综合保税区5家。云江高新区发展快。", ["河北省"] * 4),
    ("云江高新区概况。园区企业55家，园区共有在建项目20个。", ["云江高新区"] * 2),  # near miss: what it has
])
def test_who_goes_on_and_what_is_only_counted(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("西藏要闻。2002年，国家级云江经济技术开发区挂牌，规划用地5平方公里。西藏发展快。", ["云江经济技术开发区"]),
    ("青沧钢管有限公司厂址在云江，属于省级云江钢管集聚区，占地34亩。", ["青沧钢管有限公司"]),  # near miss: where it lies
    ("城南工业园概况。正在建设中的城北钢构工业园，规划面积6000亩，计划引进企业20家。", ["城北钢构工业园"] * 2),
    ("广西建设中国—东盟产业合作区。目前中国—东盟产业合作区在建项目1221个，完成投资701亿元。", ["中国—东盟产业合作区"] * 2),
])
def test_parks_behind_a_rank_a_side_of_town_or_a_dash(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("河北省有5家企业入选，分别是五谷禾面粉集团有限公司（16位）、青沧食品有限公司（33位）。", ["河北省", "五谷禾面粉集团有限公司", "青沧食品有限公司"]),
    ("县委书记考察五株科技股份有限公司，了解情况。", []),
    ("园区引进五家科技公司。", [""]),  # near miss: what is counted
    ("“产品占有率达8%。”日月重工股份有限公司总监说，公司员工300人。", ["日月重工股份有限公司"] * 2),
    ("昆山要闻。另一家台企青沧（昆山）汽车配件有限公司增资4000万元。青沧2009年落户昆山，员工300人。", ["青沧（昆山）汽车配件有限公司"] * 2),
    ("云麓科技半年内完成超5亿元融资。云麓科技半年完成超5亿元多轮融资。", ["云麓科技"] * 2),
    ("华岳集团再次入选。青沧电子（中国）股份有限公司凭借2015年255亿元的营业收入入围。华岳集团发展快。", ["青沧电子（中国）股份有限公司"]),
])
def test_names_of_makers(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("2015及2016年，收入超过3亿元。2015和2016年分别增长5%和6%。", ["2015/2016", "2015", "2016"]),
    ("2007年2月，市里将开发区的管辖面积调整为84平方公里。2008年产值20亿元。", ["2007-02", "2008"]),
])
def test_years_of_pairs_and_of_what_was_resized(text: str, expected: list[str]):
    assert periods(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("近日洽谈农产品深加工产业园项目。该项目投资8亿元。", ["农产品深加工产业园项目"]),
    ("近日，新余市现代商贸物流园区开工，占地4800亩。新余现代商贸物流园一期占地800亩。", ["新余市现代商贸物流园区"] * 2),
    ("巴中市扩大开放，使青沧西部物流园区成功落户巴州区。该项目占地5800亩，规划投资150亿元。", ["青沧西部物流园区"] * 2),
    ("青沧农产品物流园开门。这是首批落地的市场等北京非首都功能疏解项目。项目全部建成后，预计年交易额1500亿元。", ["青沧农产品物流园"]),
    ("近年来，普陀区发展快。普陀区税收1亿元。天地软件园是上海较早的园区，成立于2004年，公司注册资本4亿元。天地软件园占地100亩。",
     ["普陀区", "天地软件园", "天地软件园"]),
    ("张家口市签约项目89个。其中，蔚县青沧新材料、怀来县华岳建材基地、涿鹿县云麓产业园等3个项目投资过百亿元。", ["张家口市"] * 3),
    ("张家口市快讯。总投资260亿元的青沧新材料项目，主要建设厂房，达产后可实现年产值210亿元。", ["青沧新材料项目"] * 2),
    ("今年，云江园区就业600人，实现本州籍人员就业66人。", ["云江园区"] * 2),
    ("去年，中国国家级开发区实现工业增加值7414亿元，进出口总额2830亿美元。", ["国家级开发区"] * 2),
])
def test_parks_and_works_that_a_later_word_points_back_to(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("现代生态示范园规划面积10平方公里。目前，园区内设施建成，全县基地总规模15万亩，其中茶种植面积5万亩。", ["现代生态示范园", "", ""]),
    ("蔚县现代示范园规划面积10平方公里。目前，园区内设施建成，全县基地总规模15万亩。", ["蔚县现代示范园", "蔚县"]),  # near miss: known
    ("云江科技园区是最大的产业园，到去年底拥有上万家科技企业。", ["云江科技园区"]),
    ("昨日，云江高新技术企业收入半年报出炉。今年上半年，云江示范区企业总收入159亿元。其中实现技术收入20亿元。", ["云江示范区"] * 2),
    ("云江工业园区有规上企业118家，江西省制造业单项冠军企业1家。", ["云江工业园区"] * 2),
])
def test_words_that_are_no_names_and_counties_that_nobody_names(text: str, expected: list[str]):
    assert subjects(text) == expected
