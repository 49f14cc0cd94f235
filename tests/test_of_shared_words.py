"""Words that several numbers share: a noun behind the last count, a list that a count sums up, what a rise is of."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read(text, *keys):
    return [tuple(getattr(r, key) for key in keys) for r in extract(text)]


@pytest.mark.parametrize("text, indicators", [
    ("2024年，湖州市培育2个千亿级和5个百亿级产业集群。", ["产业集群"] * 4),
    ("2024年，湖州市已形成1个万亿级、4个千亿级和9个百亿级食品集群。", ["食品集群"] * 6),
    ("2024年，湖州市建成3个国家级、12个省级重点实验室。", ["国家级重点实验室", "省级重点实验室"]),
    ("2024年，湖州市擁有2個國家級和11個省級特色園區。", ["國家級特色園區", "省級特色園區"]),
    # each with a noun of its own
    ("2024年，湖州市培育2个千亿级产业和5家百亿级企业。", ["产业", "产业", "企业", "企业"]),
    ("2024年，湖州市建成3个国家级实验室、12个省级平台。", ["国家级实验室", "省级平台"]),
])
def test_counts_share_the_noun_behind_the_last(text, indicators):
    found = [indicator for (indicator,) in read(text, "indicator")]
    assert len(found) == len(indicators)
    assert all(said.endswith(wanted) for said, wanted in zip(found, indicators)), found


@pytest.mark.parametrize("text, subject", [
    ("2024年，浙江省支持江山、龙游、昆山三个县级市开展试点。", "浙江省"),
    ("沧白高铁今天开通，抚顺、通化和白山三个地级市都有车站。", "沧白高铁"),
    ("2024年，湖州市推进东苕溪、西苕溪、京杭运河三条水道治理。", "湖州市"),
    # not as many as it says: of the one that it stands behind
    ("2024年，浙江省支持江山、龙游、昆山五个乡镇开展试点。", "昆山"),
    ("浙江省扩大试点，江山市5个乡镇入选。", "江山市"),
])
def test_a_count_that_sums_up_a_list_is_of_none_of_its_members(text, subject):
    assert extract(text)[0].subject == subject


@pytest.mark.parametrize("text, found", [
    ("2024年，湖州市城乡低保标准从每人每月700元提高到760元。", [("城乡低保标准", "2023"), ("城乡低保标准", "2024")]),
    ("2024年，湖州市公用经费由每生每年650元提高到720元。", [("公用经费", "2023"), ("公用经费", "2024")]),
    ("2024年，湖州市生态補償標準從每畝16元提高到每畝20元。", [("生态補償標準", "2023"), ("生态補償標準", "2024")]),
    ("2024年，湖州市护理补贴从80元提高到100元。", [("护理补贴", "2023"), ("护理补贴", "2024")]),
    ("2024年，湖州市特困人员供养标准由9000元提高至9600元。", [("特困人员供养标准", "2023"), ("特困人员供养标准", "2024")]),
    ("2024年，湖州市护理补贴、伙食补贴标准分别从每人每天90元、80元提高到100元、95元。",
     [("护理补贴标准", "2023"), ("伙食补贴标准", "2023"), ("护理补贴标准", "2024"), ("伙食补贴标准", "2024")]),
    # no rise
    ("2024年，湖州市城乡低保标准为每人每月760元，惠及3万人。", [("城乡低保标准", "2024"), ("惠及", "2024")]),
])
def test_the_first_of_a_rise_is_of_the_year_before(text, found):
    assert read(text, "indicator", "period") == found


@pytest.mark.parametrize("text, indicator", [
    ("2024年，湖州市失业保险金发放标准为每月1800元。", "失业保险金发放标准"),
    ("2024年，湖州市居民医保筹资标准达1070元。", "居民医保筹资标准"),
    ("2024年，湖州市继续提高供养标准到9600元。", "供养标准"),
    ("2024年，湖州市企业主导制定国家标准20项。", "制定国家标准"),
])
def test_a_verb_is_part_of_what_is_set(text, indicator):
    assert extract(text)[0].indicator == indicator


def test_a_litre_is_no_rise():
    assert read("2024年，湖州市污水排放标准为每升30毫克。", "kind", "indicator") == [("level", "污水排放标准")]


@pytest.mark.parametrize("text", [
    "2024年，湖州市拟将城乡公交线路增加到80条。",
    "2024年，湖州市统筹城乡发展，新增公交线路80条。",
    "2024年，湖州市把城乡公交线路增加到80条。",
    "2024年，湖州市加快小镇建设，新增公交线路80条。",
])
def test_town_and_country_are_no_township(text):
    assert extract(text)[0].subject == "湖州市"


def test_a_township_may_be_called_after_a_town():
    assert extract("江山市石城乡有企业5家。")[0].subject == "江山市石城乡"


@pytest.mark.parametrize("text, indicator", [
    ("2024年，湖州市12家医院在全国考核中获评优秀、数量全省第二。", "医院数量"),
    ("2024年，湖州市16家医院获评A级以上、数量居全省第一。", "医院数量"),
    ("2024年，湖州市企业数量、营收总量居全省第一。", "企业数量、营收总量"),
    ("2024年，湖州市进出口总额3200亿元，贡献了全省18%的增量。", "进出口总额增量"),
    ("2024年，湖州市进出口总额3200亿元，贡献了全省18%的出口额。", "出口额"),
])
def test_a_bare_number_of_them_is_of_what_was_told_before(text, indicator):
    assert extract(text)[-1].indicator == indicator
