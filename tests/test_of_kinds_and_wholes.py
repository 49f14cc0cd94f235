"""Sentences of park pages and reports: kinds that a place has, wholes of which a part is told, whose a park's figures are."""
import pytest

from corpus_tools import extract

CASES = [
    # a kind of which a place has many is no body that is called so
    ("2031年，宁波市重点实验室28家，温州市企业技术中心共19家，台州市众创空间35个。",
     [("28家", "宁波市", "重点实验室"), ("19家", "温州市", "企业技术中心"), ("35个", "台州市", "众创空间")]),
    ("宁波市有省级众创空间培育单位17家，浙江省孵化器培育单位6家。",
     [("17家", "宁波市", "省级众创空间培育单位"), ("6家", "宁波市", "孵化器培育单位")]),
    ("宁波市众创空间占地3亩，入驻企业9家。", [("3亩", "宁波市众创空间", "占地"), ("9家", "宁波市众创空间", "入驻企业")]),
    ("温州青岳孵化器28家。", [("28家", "温州青岳孵化器", None)]),
    # the province that only says of which level those are that a city in it has
    ("截至2031年底，嘉兴市拥有国家级专精特新企业32家，浙江省专精特新企业210家，浙江省创新型中小企业3700家。",
     [("32家", "嘉兴市", "国家级专精特新企业"), ("210家", "嘉兴市", "专精特新企业"), ("3700家", "嘉兴市", "创新型中小企业")]),
    ("宁波市有独角兽企业3家，浙江省独角兽企业32家。", [("3家", "宁波市", "独角兽企业"), ("32家", "浙江省", "独角兽企业")]),
    ("宁波市拥有上市公司133家，浙江省共有上市公司820家。", [("133家", "宁波市", "上市公司"), ("820家", "浙江省", "上市公司")]),
    # 占全省50家的16%: the whole has the 50, the part the share
    ("截至2031年底，云江高新区拥有独角兽企业14家，占全国369家的3.8%。",
     [("14家", "云江高新区", "独角兽企业"), ("369家", "中国", "独角兽企业"), ("3.8%", "云江高新区", "独角兽企业")]),
    ("南通市现有专精特新企业520家，占全省4100家的12.7%。",
     [("520家", "南通市", "专精特新企业"), ("4100家", "江苏省", "专精特新企业"), ("12.7%", "南通市", "专精特新企业")]),
    ("华岳集团中标18个项目，占全部60个的30%。", [("18个", "华岳集团", "中标项目"), ("60个", "华岳集团", None), ("30%", "华岳集团", "中标项目")]),
]


@pytest.mark.parametrize("text, expected", CASES, ids=[text[:16] for text, _ in CASES])
def test_whose_it_is(text, expected):
    found = [(r.text, r.subject, r.indicator) for r in extract(text)]
    assert [record[:2] for record in found] == [record[:2] for record in expected]
    assert [record for record, asked in zip(found, expected) if asked[2] is not None] == [asked for asked in expected if asked[2] is not None]


def test_a_bare_park_is_the_one_named_in_full():
    text = ("沧澜高新区管委会昨日通报，2031年该区总收入1270亿元。\n高新区企业质量不断提升，大量项目入驻高新区。\n激光产业领跑\n"
            "2031年，激光产业产值480亿元。青岳光电有限公司便是其中一家龙头，它的历程颇有代表性。2012年，公司年产值只有4亿元。"
            "青岳公司不断扩产。截至2030年，青岳公司产值达到57亿元。")
    assert [(r.text, r.subject) for r in extract(text)][:2] == [("1270亿元", "沧澜高新区"), ("480亿元", "沧澜高新区")]


@pytest.mark.parametrize("text, expected", [
    # about so large a part of a whole that stands between
    ("云江高新区软件业务收入约达到260亿元，约占全省的1/8，工业产值约占全市工业的三分之一，面积占全市的4%。", "~ ~ ~ ="),
    ("云江高新区约占地3亩，产值占全市的4%。", "~ ="),
])
def test_how_exact_a_part_is(text, expected):
    assert [r.bound for r in extract(text)] == expected.split()


@pytest.mark.parametrize("text, value, indicator", [
    ("上半年，云江高新区税收增长4.3%，塌目标2.7个百分点。", -2.7, "税收"), ("上半年，云江高新区税收增长4.3%，距目标差2.7个百分点。", -2.7, "税收"),
    ("上半年，云江高新区税收增长4.3%，低于年度目标2.7个百分点。", -2.7, "税收"), ("上半年，云江高新区税收增长4.3%，高于目标2.7个百分点。", 2.7, "税收"),
    ("上半年，云江高新区税收增长4.3%，提升2.7个百分点。", 2.7, "税收"),
])
def test_how_far_from_the_aim(text, value, indicator):
    assert [(r.value, r.indicator) for r in extract(text)][1:] == [(value, indicator)]


@pytest.mark.parametrize("text, expected", [
    ("到2035年，力争果园面积达到20万亩；综合产值达到40亿元；全县培育果农1万名。", "target target target"),
    ("到2035年，华岳集团力争建成工厂10座；现有工厂3座；2031年产值30亿元。", "target actual actual"),
    ("去年产值为20亿元；力争今年达到22亿元；目前已完成18亿元。", "actual target actual"),
])
def test_an_aim_reaches_over_semicolons(text, expected):
    assert [r.status for r in extract(text)] == expected.split()


@pytest.mark.parametrize("text, expected", [
    ("去年1至8月，经宁波海关查验出口茶叶共3.6万吨，同比增加27%；货值2.9亿元。经黄埔海关监管放行的中欧班列达270列。", "宁波海关 宁波海关 宁波海关 黄埔海关"),
    ("华岳公司经宁波海关验放出口货物4万吨，货值7亿元。", "华岳公司 华岳公司"),
])
def test_a_customs_house_has_what_passes_it(text, expected):
    assert [r.subject for r in extract(text)] == expected.split()


@pytest.mark.parametrize("text, expected", [
    ("2031年云江高新区总收入2740亿元，较2030年园区内企业营收2290亿元增加了450亿元。", [(2740, "2031"), (2290, "2030"), (450, "2031")]),
    ("2031年云江高新区出口32亿元，比2029年出口额28亿元增长14%，比2030年增加3亿元。", [(32, "2031"), (28, "2029"), (14e-8, "2031"), (3, "2031")]),
])
def test_what_is_left_behind_is_of_the_year_before(text, expected):
    assert [(r.value, r.period) for r in extract(text)] == [(pytest.approx(value * 1e8), year) for value, year in expected]


@pytest.mark.parametrize("text, expected", [
    ("彩色印花布实现产量6万吨；毛巾及浴巾完成销量7万条；该公司实现销量2万辆；全市累计完成产量10万吨。", "彩色印花布产量 毛巾及浴巾销量 销量 产量"),
    ("青岳镇3家企业还入选省级示范。", "企业"),
    ("工期提前2个半月。项目提前三天完工。", "工期"),
])
def test_what_is_made_and_done(text, expected):
    assert [r.indicator for r in extract(text)] == expected.split()


@pytest.mark.parametrize("text, expected", [
    ("2031年国家级经开区综合发展水平考核评价结果公布，云江经开区位列第9，较上年上升3位。", [("云江经开区", "国家级经开区综合发展水平考核评价")] * 2),
    ("产值数据公布，云江经开区同比增长5%。", [("云江经开区", "")]),
    # land is no park; 其中 is no part of a name
    ("云江高新区出让用地22亩、盘活低效用地90亩，其中青岳片区30亩。", [("云江高新区", None), ("云江高新区", None), ("青岳片区", None)]),
    # towns of a list whose names are everyday words
    ("官渡镇引进项目3个，投资2亿元；青岳镇完成投资5亿元；姚家镇大蒜种植面积达5万亩；乡镇企业产值9亿元。",
     [("官渡镇", "引进项目"), ("官渡镇", "投资"), ("青岳镇", None), ("姚家镇", "大蒜种植面积"), ("姚家镇", "乡镇企业产值")]),
    # a bare park that opens its clause and adds some of what was counted
    ("我市瞪羚企业总数达430家。高新区新增27家，占全市新增数的46.2%。", [("", "瞪羚企业总数"), ("高新区", "瞪羚企业总数"), ("高新区", None)]),
    ("“要把园区做强。”云麓高新区管委会主任陈青介绍，全区去年产值640亿元，占全国的7%。\n青岳集团是区内最大的企业，去年营收83亿元。\n今年计划投资160亿元。",
     [("云麓高新区", "产值"), ("云麓高新区", "产值"), ("青岳集团", "营收"), ("云麓高新区", "计划投资")]),
    ("海南自贸港封关半年，购物金额63亿元；海口海关共监管进出口货物价值9亿元。", [("海南自贸港", "购物金额"), ("海口海关", None)]),
])
def test_who_has_what(text, expected):
    found = [(r.subject, r.indicator) for r in extract(text)]
    assert [(who, what if asked[1] is not None else None) for (who, what), asked in zip(found, expected, strict=True)] == expected
