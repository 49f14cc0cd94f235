"""What parks write of themselves: their parts, works, firms and offices, in sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read(text: str, *keys: str) -> list:
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in extract(text)]


@pytest.mark.parametrize(("text", "found"), [
    # names of parks: the short form before 综保区, what grows together, what is made there
    ("合肥经开综保区面积5平方公里，企业30家。", ["合肥经开综保区"] * 2),
    ("长丰县城乡融合发展试验区面积5平方公里，企业30家。", ["长丰县城乡融合发展试验区"] * 2),
    ("长丰县资源循环利用产业园占地30亩，企业9家。", ["长丰县资源循环利用产业园"] * 2),
    ("长丰县双凤家电园占地30亩，企业9家。", ["长丰县双凤家电园"] * 2),
    ("合肥沧澜橡胶制品厂有职工320人，年产值3亿元。", ["合肥沧澜橡胶制品厂"] * 2),
    # founded in a year
    ("成立于2003年的长丰双凤工业区，面积5平方公里，企业30家。", ["长丰双凤工业区"] * 2),
    # near misses: a zone that permits; a sort of bodies
    ("青岳集团扩建经开发区管委会批准，投资3亿元。", ["青岳集团"]),
    ("全市家电园共3个。", [""]),
])
def test_parks_are_called_by_what_they_are(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("5月8日，长丰双凤化工园管委会组织召开调度会。一季度园区产值增长9%，投资完成21亿元。", ["长丰双凤化工园"] * 2),
    ("长丰临空经济区建设加快\n区党工委书记李国栋表示，全年投资有望冲刺80亿元。", ["长丰临空经济区"]),
    # what a company brings about there is told of the company
    ("长丰电商产业园企业“青岳科技”去年直播380场，带动本地农产品销售2亿元。", ["青岳科技"] * 2),
])
def test_offices_and_firms_of_parks(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("长丰高新区项目进展\n（一）青岳生物质发电：总投资3亿元，已完成投资1亿元。\n（二）沧澜电机扩能：总投资8亿元，年产电机50万台。",
     ["青岳生物质发电"] * 2 + ["沧澜电机扩能"] * 2),
    ("长丰高新区招商\n1.云岭楠竹深加工：投资5亿元，占地60亩。", ["云岭楠竹深加工"] * 2),
    # near misses: what is told, and where
    ("长丰高新区\n建设规模：占地60亩。\n投资概况：投资5亿元。", ["长丰高新区"] * 2),
    ("长丰高新区\n基础设施：投资5亿元。", ["长丰高新区"]),
    ("长丰高新区\n王青岳：投资增长18%。\n云岭高端车：投资增长8%。", ["长丰高新区"] * 2),
])
def test_items_are_about_works(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("长丰产业园产值310亿元，其中东区142亿元，增长6%，西区168亿元，增长12%。",
     [("长丰产业园", "产值"), ("东区", "产值"), ("东区", "产值"), ("西区", "产值"), ("西区", "产值")]),
    ("长丰孵化园入驻企业90家，其中A区40家，B区50家。", [("长丰孵化园", "入驻企业"), ("A区", "入驻企业"), ("B区", "入驻企业")]),
    # near miss: one alone
    ("长丰产业园产值310亿元，其中老城区142亿元。", [("长丰产业园", "产值"), ("长丰产业园", "老城区产值")]),
])
def test_sides_of_parks_beside_each_other(text, found):
    assert read(text, "subject", "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("长丰加工园聚集了青禾面业、草原旭日食品、云岭春酒等龙头企业。草原旭日食品销售额9亿元；云岭春酒产量1万吨。", ["草原旭日食品", "云岭春酒"]),
    # near miss: trades
    ("长丰加工园引进粮食加工、食品包装等企业30家。食品包装产值9亿元。", ["长丰加工园"] * 2),
])
def test_firms_that_a_list_sums_up(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # cards: labels in columns
    ("长丰高新区\n占地：118亩  厂房：7万平方米\n企业：30家　员工：900人", ["占地", "厂房", "企业", "员工"]),
    ("长丰高新区 | 占地：118亩 | 企业：30家", ["占地", "企业"]),
    # a price of each, behind the number
    ("土地每亩16万元，水费4元每吨，厂房租金8元每平方米。", ["土地", "水费", "厂房租金"]),
    ("工业用地出让价每亩12万元起。", ["工业用地出让价"]),
    # near miss: blanks in a line that is no card
    ("长丰高新区 现有企业30家 员工900人", ["企业", "员工"]),
])
def test_cards_and_prices(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("长丰高新区下设青石园、麓泥园和海头园三个园区。青石园占地3000亩；麓泥园年产值40亿元；海头园有企业60家。",
     ["长丰高新区", "青石园", "麓泥园", "海头园"]),
    ("区内企业：青岳表面处理（年加工15万吨）、沧澜五金（员工260人，年销售额2亿元）、云岭新能（在建，总投资5亿元）。",
     ["青岳表面处理", "沧澜五金", "沧澜五金", "云岭新能"]),
    ("长丰经开区有家企业叫“青岳新碳”，这家公司去年销售材料2万吨，营收7亿元。", ["青岳新碳"] * 2),
    # a time before the park that is told of
    ("长丰双凤工业园占地60亩。届时园区产值达30亿元，年底园区员工达900人。", ["长丰双凤工业园"] * 3),
    # near misses: fields, goods
    ("长丰高新区形成电子信息、生物医药、新材料三大板块，电子信息产值30亿元。", ["长丰高新区"]),
    ("长丰高新区产出苹果（年产300吨）、鸭梨（年产200吨）、蜜桃（年产100吨）。", ["长丰高新区"] * 3),
])
def test_parts_and_firms_that_lists_tell(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("长丰经开区情况\n青石园：企业48家，规上18家；麓泥园：企业22家。", [("青石园", "企业"), ("青石园", "规上"), ("麓泥园", "企业")]),
    ("长丰农业园核心区2万亩、示范区12万亩、辐射区30万亩。", [("长丰农业园", word) for word in ("核心区", "示范区", "辐射区")]),
    ("青岳乳业合肥工厂日处理鲜奶1600吨。长丰双凤工业园副主任说，这样的工厂全园有14家，其中国家级6家，省级8家。",
     [("青岳乳业合肥工厂", "日处理鲜奶"), ("长丰双凤工业园", "这样的工厂"), ("长丰双凤工业园", "国家级"), ("长丰双凤工业园", "省级")]),
    ("长丰双凤工业园、合肥高新区西江产业园、长丰下塘园区产值分别为96亿元、61亿元、44亿元。",
     [("长丰双凤工业园", "产值"), ("合肥高新区西江产业园", "产值"), ("长丰下塘园区", "产值")]),
    ("青岳公司厂房面积从2万平方米扩到了62万平方米。", [("青岳公司", "厂房面积")] * 2),
    ("长丰建材园亮点\n·产值首次跨过门槛，达102亿元\n·新投产项目9个，其中技改类4个\n·水泥外销2300万吨，水运占比升至68%\n·利润下滑17%，主因是价格走低",
     [("长丰建材园", word) for word in ("产值", "新投产项目", "技改类", "水泥外销", "水运占比", "利润")]),
    ("◆ 合肥青岳专用车有限公司｜高空车年产3000台｜市占率国内第一", [("合肥青岳专用车有限公司", "高空车年产"), ("合肥青岳专用车有限公司", "市占率")]),
    ("众创空间风采：长春青岳创新工场\n成立于2012年，运营面积5万平米。", [("长春青岳创新工场", "运营面积")]),
    # near misses: a zone that is called so; what the new sentence's own subject has
    ("长丰示范区面积30平方公里。示范区产值9亿元。", [("长丰示范区", "面积"), ("长丰示范区", "产值")]),
    ("长丰高新区企业90家。青岳集团员工900人，其中女工300人。", [("长丰高新区", "企业"), ("青岳集团", "员工"), ("青岳集团", "女工")]),
])
def test_parts_lines_and_lists(text, found):
    assert read(text, "subject", "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("长丰产业园光机电产业研究院占地20亩，博士9名。", ["长丰产业园光机电产业研究院"] * 2),
    ("长丰软件园光机电检测中心占地20亩。", ["长丰软件园光机电检测中心"]),
    ("长丰经开区产销汽车9万辆。齐星车身、青岳汽车、云岭随专分别产销2万辆、1.8万辆和0.9万辆。", ["长丰经开区", "齐星车身", "青岳汽车", "云岭随专"]),
    # where parts have figures, the text is about the whole
    ("长丰产业园2020年建成。两区合计销售310亿元，其中东区142亿元，西区168亿元。", ["长丰产业园", "东区", "西区"]),
    # near misses: an institute with a name of its own; goods beside a firm
    ("长丰高新区青岳技术研究院占地20亩。", ["青岳技术研究院"]),
    ("茶叶、水稻、青岳科技分别增长5%、6%、7%。", ["青岳科技"] * 3),
])
def test_bodies_of_parks_and_lists_of_firms(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("到2027年，长丰产业园产能达到300万吨，力争产值突破90亿元。", ["target"] * 2),
    ("长丰产业园到2030年建成载体30万平方米，引进企业90家，确保产值突破百亿元。", ["target"] * 3),
    ("到2029年，长丰产业园产值达到300亿元，企业90家。", ["target"] * 2),
    # near misses: what is done, and before a plan
    ("到2019年，长丰产业园企业达到90家。2021年，长丰产业园企业达到120家。", ["actual"] * 2),
    ("到去年底，长丰产业园企业达到90家，力争今年达到120家。", ["actual", "target"]),
])
def test_a_plan_opens_with_its_year(text, found):
    assert read(text, "status") == found
