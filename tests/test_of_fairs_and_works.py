"""Fairs and works that have figures of their own, headlines, whose figures a page tells, sums without 元 and terms."""
import pytest

from corpus_tools import extract

FULL = "第六届云南国际投资贸易洽谈会"
HELD = "2023江州数字产业投资推介会"


@pytest.mark.parametrize(("text", "found"), [
    # the short name is made of characters of the full one
    (f"{FULL}闭幕。云洽会共签约项目120个。本届云洽会设展位2000个。云洽会上，昆明市签约项目20个。", [FULL, FULL, "昆明市"]),
    (f"{FULL}闭幕。本届盛会共签约项目120个。", [FULL]),
    (f"{FULL}在昆明闭幕。昆明市现有展馆3座，川博会去年在别处举行。", ["昆明市"]),  # near miss: another fair's characters
    # a meeting that is held and draws people
    (f"{HELD}在上海举行，吸引近三百名客商到场。推介会现场签约项目18个。", [HELD, HELD]),
    ("昨日，江州发展大会在合肥召开，现场签约项目30个。", ["江州发展大会"]),
    ("5月8日，安徽省科技成果转化对接会在芜湖市举行。芜湖市现有企业3万家。", ["芜湖市"]),  # near miss: nothing is said of who came
    ("长丰县第七届人民代表大会在县城召开，来自各乡镇的210名代表出席。长丰县去年财政收入30亿元。", ["长丰县", "长丰县"]),
])
def test_fairs_have_their_figures(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    # headlines one below the other
    ("李明主持会议\n\n县长作报告\n\n江州县群英大会走进青岳剧院\n\n5月9日，江州县群英大会在青岳剧院召开。李明回顾了过去的工作，气氛热烈。\n\n"
     "李明说，过去一年成绩显著。定下的7项指标如期达成。", ["江州县"]),
    # a path above the title
    ("> 科技 >\n\n青岳集团8个厂房动工\n\n时间：2031-05-24 来源：江州日报\n\n5月20日，江州高新区8个厂房一起动工。江州高新区招商力度不减。\n\n"
     "据悉，江州高新区全年谋划项目144个。预计到季末，有117个老项目复工。", ["青岳集团", "江州高新区", "江州高新区", "江州高新区"]),
    # near miss: the heading of the one section below the title
    ("长丰县产业兴旺\n\n青岳科技园扩产\n\n近年来，当地做大产业，效果很好，农户增收明显。\n\n目前种植面积20万亩。", ["青岳科技园"]),
])
def test_headlines_are_no_headings_of_sections(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    # a county's own paper tells whose 全县 it is
    ("工业平稳\n2031-08-09 来源：今日庐江\n1至7月，全县工业完成产值93亿元。青岳公司完成产值3亿元。\n27家骨干企业实现产值41亿元。",
     ["庐江县", "青岳公司", "庐江县", "庐江县"]),
    ("工业平稳\n2031-08-09 来源：今日财经\n1至7月，全县工业完成产值93亿元。", [""]),  # near miss
    # what is said to be a work, and pointed at
    ("青河线云口段是庐江县明年的一项民生工程。该项目长6.3公里。", ["青河线云口段"]),
    ("芜湖市是重点城市。全市推进民生工程。该工程投资5亿元。", ["芜湖市"]),  # near miss
    # among how many a rank is held
    ("合肥市GDP居全省第1位，长三角27个城市中第6位。", ["合肥市"] * 3),
    ("长三角27个城市中有3个增长。", ["长三角"] * 2),  # near miss
    # who opens a text with a visit tells of what is visited
    ("走进合肥市长丰县水湖镇青岳供港蔬菜基地，八十名工人正在采收。\n近年来，合肥市长丰县做大蔬菜产业。\n负责人介绍，450亩菜地年用工6000人次。\n"
     "该蔬菜示范基地统一供应肥料，年产值300万元。", ["合肥市长丰县水湖镇青岳供港蔬菜基地"] * 4),
    ("走进青岳蔬菜基地、沧澜果园，一片繁忙。\n近年来，长丰县发展蔬菜。长丰县财政投入3亿元。\n去年新增农户300家。", ["长丰县", "长丰县"]),  # near miss: several
    # where a firm goes is not whose it is
    ("青岳集团起步深圳，布局全国10座城市。青岳公司深耕全国12省市。", ["青岳集团", "青岳公司"]),
    ("青岳科技的客户覆盖江州银行、沧澜集团在内的300家企业。", ["青岳科技"]),
])
def test_whose_figures_are(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("员工人均发37万年终奖。", [(370000, "CNY")]),
    ("法院判赔30万赔偿金，工厂有30万工人。", [(300000, "CNY"), (300000, "count")]),
    ("租约期限为4年、8年和12年。", [(4, "year"), (8, "year"), (12, "year")]),
    ("近3年、5年来稳步增长。", []),  # near miss
])
def test_sums_without_yuan_and_terms(text, found):
    assert [(r.value, r.unit) for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    # the town whose 全镇 a text speaks of is told near its start
    ("新槐镇“十一五”工作总结一、2010年工作总结今年以来，全镇干部群众努力，预计全年财政收入3150万元。", ["新槐镇"]),
    ("2018年是青雄镇修路的一年。一年来，我镇积蓄力量，前10个月收入271万元。", ["青雄镇"]),
    ("小集镇建设提速，全镇上下努力，实现财政收入3150万元。", [""]),  # near miss
    # a title tells of 我市, nobody knows which
    ("我市57个工业项目一起动工\n\n2031-03-18 17:22:42\n\n今天，我市举行仪式。57个工业项目一起动工。\n\n在青圩新区会场，各界代表到场。",
     ["", ""]),
    ("青圩新区57个工业项目一起动工\n\n2031-03-18 17:22:42\n\n今天，我市举行仪式。57个工业项目一起动工。", ["青圩新区"] * 2),  # near miss
    # in a text about a work its lines are no works that 该项目 means
    ("青岳纸业江北基地餐盒材料项目开工。项目新建3条合计年产47万吨竹浆生产线。该项目建成后年均营业收入逾83亿元。",
     ["青岳纸业江北基地餐盒材料项目"] * 3),
])
def test_of_whom_pages_tell_that_name_them_once(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("企业产值20840万元，税金417。3万元，同比分别增加51。4%、38。6%。", [208400000, 4173000, 51.4, 38.6]),
    ("编号为12。3家企业落户。园区产值增至2019。5万元设备到货。", [12, 3, 50000]),  # near misses
])
def test_stops_in_place_of_points(text, found):
    assert [r.value for r in extract(text)] == found


@pytest.mark.parametrize(("day", "verb", "year"), [("2012-01-13", "完成", "2011"), ("2012-01-13", "力争完成", "2012"), ("2012-06-13", "完成", "2012")])
def test_the_whole_year_told_in_january(day, verb, year):
    assert extract(f"江州高新区\n{day}\n今年，高新区引进项目20个。全年{verb}产值30亿元。")[-1].period == year
