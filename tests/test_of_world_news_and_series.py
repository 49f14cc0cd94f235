"""Items of world news, events with victims on both sides, streets and fairs, courses held in series, and what so many did."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read(text, *keys):
    return [tuple(getattr(r, key) for key in keys) for r in extract(text)]


@pytest.mark.parametrize("item, subject", [
    ("美俄勒冈州山火致8人死亡", "俄勒冈州"),
    ("英铁路罢工影响20万旅客", "英国"),
    ("俄称击落17架无人机", "俄罗斯"),
    ("韩南部暴雨致6人遇难", "韩国"),
    ("德研究机构预计经济增长0.2%", "德国"),
    ("以空袭造成20人受伤", "以色列"),
    # words and names that begin with the same characters
    ("日照新增企业30家", "日照"),
    ("加强地震监测，新增台站30个", "中国"),
    ("法院受理案件300件", "法院"),
])
def test_an_item_of_a_bulletin_may_begin_with_a_state_in_one_character(item, subject):
    text = f"# 国际联播快讯 (20250412)\n\n1.我国粮食产量增长2%；\n2.各地春耕有序；\n（1）{item}；\n（2）全国新增企业300万户。\n"
    found = [r.subject for r in extract(text) if r.sentence in item or item in r.sentence]
    assert found == [subject]


@pytest.mark.parametrize("text, subject", [
    ("本轮印巴冲突已致双方超300人死亡。", "印巴冲突"),
    ("据媒体报道，新一轮印巴冲突目前已造成双方310人死亡、1200人受伤。", "印巴冲突"),
    ("黎方称以军袭击造成12人死亡。\n黎巴嫩卫生部说，南部多地遭袭。", "黎巴嫩"),
    ("以方称武装袭击致20人受伤。\n以色列国防军表示将反击。", "以色列"),
    ("堪察加半岛周边测得近30次地震。", "堪察加半岛"),
])
def test_victims_are_of_the_conflict_or_of_those_struck(text, subject):
    assert {r.subject for r in extract(text)} == {subject}


@pytest.mark.parametrize("text, subject", [
    ("2024年，湖州市扩大开放，绿博会促成项目签约30个。", "绿博会"),
    ("2024年，湖州市青石巷历史文化街区接待游客300万人次。", "湖州市青石巷历史文化街区"),
    ("2024年，湖州市北渡美食街新增商户30家。", "湖州市北渡美食街"),
    ("2024年，湖州市南渡古文化街新增首店15家。", "湖州市南渡古文化街"),
    ("2024年，湖州市保护历史文化街区12片。", "湖州市"),
    ("2024年，湖州市有历史文化街区3个。", "湖州市"),
    ("中国医生护佑安康，救治患者300人。", "中国"),
])
def test_streets_and_fairs_have_their_own(text, subject):
    assert extract(text)[0].subject == subject


@pytest.mark.parametrize("text, found", [
    ("2024年，湖州市举办技能培训班超30期，培训2000人次。", [("超30期", 30), ("2000人次", 2000)]),
    ("2024年，湖州市舉辦講座12期、沙龍5期。", [("12期", 12), ("5期", 5)]),
    ("2024年，湖州市推进二期工程，3期项目投资8亿元，12期厂房开工。", [("8亿元", 8e8)]),
    ("第12期培训班开班，学员30人。", [("30人", 30)]),
    ("如今，湖州市每用10度电，就有约4度来自太阳能。", [("10度电", 10), ("约4度", 4)]),
    ("湖州市落实“二十字要求”，企业达300家。", [("300家", 300)]),
    ("湖州市总结出十二字工作法，帮扶企业30家。", [("30家", 30)]),
    ("湖州市编写教材20万字。", [("20万字", 2e5)]),
    ("2024年，湖州市公交站点500米覆盖率达到91%。", [("91%", 91)]),
    ("2024年，湖州市警情3分钟到场率达95%。", [("95%", 95)]),
    ("2024年，湖州市绿道长300公里，森林覆盖率71%。", [("300公里", 300), ("71%", 71)]),
])
def test_what_is_held_in_series_counts_and_a_label_does_not(text, found):
    assert read(text, "text", "value") == found


@pytest.mark.parametrize("text, indicator", [
    ("2024年，在机房里，上百台服务器24小时不间断地向外地输出算力。", "服务器"),
    ("2024年，湖州市引导超3万名高校毕业生到山区就业。", "高校毕业生"),
    ("2024年，湖州市30支医疗队奔赴一线。", "医疗队"),
    ("2024年，湖州市30家到位外资企业达产。", "到位外资企业"),
    ("2024年，湖州市促成220项产销对接和融资项目签约。", "产销对接和融资项目"),
    ("2024年，湖州市将改造提升80个已投用农贸市场的消防设施。", "改造提升农贸市场的消防设施"),
    ("2024年，衢江水库满足了全市每年约3亿立方米的用水需求。", "用水需求"),
    ("2024年，湖州市公交与地铁50米内换乘比例升至93%。", "公交与地铁50米内换乘比例"),
    ("60余国先后宣布加入倡议。", "国"),
])
def test_what_is_counted_ends_where_what_they_do_begins(text, indicator):
    assert extract(text)[0].indicator == indicator
