"""Features of newspapers: a scene, one company as an example of many, the neighbour that does not lag behind: text in, records out."""

import pytest

from corpus_tools import extract

SCENE = "本报记者 王小明\n\n九月的合肥，秋阳高照。走进青岳高新区，一车车货物驶出安徽青禾新材料有限公司的大门。\n"


@pytest.mark.parametrize(("text", "expected"), [
    (SCENE + "“我们的产量是9万吨。”公司总经理说。\n青禾只是园区企业的一个缩影。在这片30平方公里的土地上，聚集了企业61家。",
     [("30平方公里", "青岳高新区", "土地上"), ("61家", "青岳高新区", "企业")]),
    (SCENE + "青禾今年产量9万吨。\n青禾的快速成长，正是青岳高新区创新发展的缩影。去年，园区产值达到90亿元。", [("90亿元", "青岳高新区", "园区产值")]),
    # nothing but a company that grows
    (SCENE + "青禾今年产量9万吨。\n青禾的快速成长，离不开人才。去年，公司产值达到90亿元。", [("90亿元", "安徽青禾新材料有限公司", "产值")]),
])
def test_one_of_many_is_not_what_a_feature_is_about(text: str, expected: list[tuple[str, str, str]]) -> None:
    told = {(o.text, o.subject, o.indicator) for o in extract(text)}
    assert set(expected) <= told


@pytest.mark.parametrize(("sentence", "subject"), [
    ("与之隔江相望的沧澜高新区也不甘落后，6个项目总投资27亿元。", "沧澜高新区"),
    ("一河之隔的沧澜高新区也加快建设，6个项目总投资27亿元。", "沧澜高新区"),
    ("以制造见长的沧澜高新区加快建设，6个项目总投资27亿元。", "沧澜高新区"),
    ("加强与相邻的沧澜高新区合作，6个项目总投资27亿元。", "青岳高新区"),
    ("打造一流的沧澜高新区伙伴，6个项目总投资27亿元。", "青岳高新区"),
])
def test_a_neighbour_that_is_told_of(sentence: str, subject: str) -> None:
    assert {o.subject for o in extract(f"青岳高新区创新高\n\n{sentence}")} == {subject}


@pytest.mark.parametrize(("text", "expected"), [
    ("青岳高新区二期4条生产线下个月就能投产，到时年产能9万吨。", [("4条", "生产线", "actual"), ("9万吨", "年产能", "forecast")]),
    ("青岳高新区二期4条生产线投产，年产能9万吨。", [("4条", "生产线投产", "actual"), ("9万吨", "年产能", "actual")]),
])
def test_what_comes_next_month(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(o.text, o.indicator, o.status) for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("日本央行宣布加息15个基点。", [("15个基点", "日本央行")]),
    ("美联储决定降息15个基点。", [("15个基点", "美联储")]),
    ("英国央行维持利率3.5%不变。", [("3.5%", "英国央行")]),
    ("韩国防部宣布增派6艘舰艇。", [("6艘", "韩国防部")]),
    ("央行公布，社会融资规模增长9%。", [("9%", "中国")]),  # only who tells of it
    ("商务部宣布，实际使用外资增长9%。", [("9%", "中国")]),
])
def test_authorities_that_decide(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(o.text, o.subject) for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("钦州港创新高\n\n往南看，是航线。目前北部湾港开通内外贸航线76条。前五月，货物吞吐量1.7亿吨，增长9%。", ["北部湾港", "北部湾港", "北部湾港"]),
    ("合肥市创新高\n\n城市面貌一新。巢湖治理持续推进。新增绿道96公里。", ["合肥市"]),
    ("青岳项目开工\n\n业主方是安徽青禾铜箔有限公司，去年在巢湖市注册，注册资本6亿元。", ["安徽青禾铜箔有限公司"]),
])
def test_what_a_short_opener_leads_to(text: str, expected: list[str]) -> None:
    assert [o.subject for o in extract(text)] == expected


@pytest.mark.parametrize("text", [
    "近日，自治区公布名单。集团计划今年投入1.5亿元改造4个车间。\n\n集团分公司炉衬寿命由180炉次延长到265炉次，一年省电460万度。",
    "投资最大的便是安徽青禾铜箔有限公司", "今年产值9亿元，投资最大的便是安徽青禾铜箔有限公司",
])
def test_a_text_may_end_or_name_no_one_anywhere(text: str) -> None:
    assert all(text[o.start:o.end] == o.text for o in extract(text))
