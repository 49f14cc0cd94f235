"""Those to whom something is done, counted; plans behind what is done; deeds that name what they bring."""
import pytest

from corpus_tools import extract


def read(text):
    return [(o.text, o.indicator) for o in extract(text)]


@pytest.mark.parametrize(("text", "found"), [
    ("青禾银行为52家企业提供贷款。", ["企业"]),
    ("青禾银行向12家高技术制造企业授信。", ["高技术制造企业"]),
    ("云江区给83名学生发放补助，对45个项目审批。", ["学生", "项目"]),
    ("青禾基金已向28家创科公司投资，与30家高校合作。", ["创科公司", "高校"]),
    ("青禾医院累计为3.2万名患者实施手术。", ["患者"]),
    ("青禾公司向162个国家出口，向5家供应商采购。", ["国家", "供应商"]),
    # near misses: what those counted have, and lists of two
    ("云江区开通76项甲地社保服务和13项乙地社会保障服务。", ["开通甲地社保服务", "乙地社会保障服务"]),
    ("青禾园有5家企业入选名单。", ["企业入选名单"]),
])
def test_those_served(text, found):
    assert [indicator for _, indicator in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("青禾学院去年筹募得约2.3亿元善款。", "筹募得善款"),
    ("青禾学院2031年推出了7项培训计划及优化了课表。", "推出培训计划"),
    ("青禾公司三年内可望释出2300个实习岗位。", "释出实习岗位"),
    ("两家工厂2031年的销售额加总为3.6亿元。", "销售额"),
    ("青禾软件园2016年到2022年的六年时间里商户增加了近700家。", "商户"),
    ("青禾公司全年计划完成产值8亿元。", "产值"),  # near miss: to plan
])
def test_deeds(text, found):
    assert read(text)[-1][1] == found


@pytest.mark.parametrize(("text", "found"), [
    ("云江港2024年6月已拿到全部用地，未来将增加岗位2300个，创造年产值57亿元。", ["2024", "2024"]),
    ("2024年云江区新增企业31家，未来将新增83家。", ["2024", "2024"]),
    ("2024年云江区新增企业31家，2026年将新增83家。", ["2024", "2026"]),  # near miss: told
])
def test_plans_behind_what_is_done(text, found):
    assert [o.period for o in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("从入驻企业数量来看，由2020年的142家上升至2021年的165家。", "入驻企业数量"),
    ("从高新技术企业数量看，2030年有142家。", "高新技术企业数量"),
    ("全镇盯牢“游客人数三年翻一番”不放。", "游客人数"),
    ("青禾联动总投资2.6亿元的阀门扩产项目投产。", "总投资"),
    ("固定资产投资2.6亿元的阀门扩产项目投产。", "固定资产投资"),  # near miss: a measure of its own
])
def test_measures_set_before_the_reader(text, found):
    assert read(text)[0][1] == found


@pytest.mark.parametrize(("text", "found"), [
    ("入围工厂平均用工为820人，远高于行业均值310人。", ["level", "level"]),
    ("云江区产值增速为12%，高于全省均值4.2个百分点。", ["change", "ratio"]),  # near miss: a gap
])
def test_means_that_are_surpassed(text, found):
    assert [o.kind for o in extract(text)] == found


def test_the_day_of_a_dateline_is_no_period():
    page = "云江新闻\n\n2031年9月27日 来源：青禾网\n\n青禾网云江9月24日电 参展商家主要来自31个城市。"
    assert [o.period for o in extract(page)] == ["2031-09"]


def test_work_ahead_in_a_title_is_no_period():
    text = "现把2031年上半年工作情况及下半年工作打算报告如下：一、预计1-6月份，完成产值6.7亿元；税收3200万元。"
    assert [o.period for o in extract(text)] == ["2031-H1", "2031-H1"]


@pytest.mark.parametrize(("text", "found"), [
    ("沧澜开发区管理局去年引进企业31家。", "沧澜开发区管理局"),
    ("沧澜开发区管委会去年引进企业31家。", "沧澜开发区"),
    ("青禾公司总产值可达45亿元，可望在武汉、长沙及南昌地区提供1.1万个就业机会。", "青禾公司"),
])
def test_offices_of_parks_and_places_of_jobs(text, found):
    assert extract(text)[-1].subject == found


def test_a_branch_takes_the_measure_without_the_branch_it_was_told_of():
    assert read("零件厂商增资额为36亿元，家具制造业为2亿元。")[1][1] == "家具制造业增资额"


@pytest.mark.parametrize(("text", "found"), [
    ("这本收录52家老字号企业的画册出版。", ["老字号企业"]),
    ("云江区收集42家单位的意见。", ["单位"]),
    ("园区集聚12家青禾公司的研发中心。", ["研发中心"]),  # near miss: the centres are counted
    ("中部地区凭借“港口+班车”打法实现年均21%的增速。", ["增速"]),
    ("云江区通过审批项目34个。", ["通过审批项目"]),  # near miss: what was passed
    ("我国对沿线国家出口增速高于整体1.3个百分点，其中对东盟增长4.2%，对内陆邻国增长3.6%。",
     ["沿线国家出口增速", "对东盟出口增速", "对内陆邻国出口增速"]),
    ("青禾机房运营2600P算力的“云脑”。", ["算力"]),
    ("青禾园区建有5个企业的“小院”。", ["企业"]),
    ("云江区新增120件专利的“领航”企业共3家。", ["新增专利", "“领航”企业"]),
    ("青禾园区建有5个国家级的“小院”。", ["国家级的“小院”"]),  # near miss: no noun stands before the name
])
def test_what_is_counted_of_whom(text, found):
    assert [indicator for _, indicator in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("珠三角有造纸企业830家，其中广东占46%、福建31%、海南23%。", ["珠三角", "广东", "福建", "海南"]),
    ("国新办昨日下午召开吹风会。出口增长5.2%。", ["中国"]),
    ("国家统计局今日发布数据，一季度我国出口增长6.4%。", ["中国"]),
])
def test_whose_share_and_who_only_hosts(text, found):
    assert [o.subject for o in extract(text)] == found


def test_numbers_of_headings_are_no_quantities():
    text = "二、云江产业\n2.1 背景\n氛围好，产值31亿元。\n2.2 发展现状\n企业超过1400家。\n2.2.1 软件业\n软件企业83家。\n2.2.2 制造业\n制造企业92家。"
    assert [o.text for o in extract(text)] == ["31亿元", "超过1400家", "83家", "92家"]


@pytest.mark.parametrize(("text", "found"), [
    ("青禾软件园年销售过亿的产品18个。", ["年销售", "产品"]),
    ("青禾园有销售超亿元企业18家。", ["销售", "企业"]),
    ("青禾公司销售超过31台设备。", ["销售设备"]),  # near miss: what is sold, counted
    ("在园区服务评比前10名中，青岳软件园位列第2名，沧澜软件园位列第7名。", ["园区服务评比"] * 2),
])
def test_sales_and_rankings(text, found):
    assert [indicator for _, indicator in read(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("三级指标包括用水、用电等27个维度。", "actual"),
    ("规划的主要指标包括新增企业38家。", "target"),
])
def test_aims_and_criteria(text, found):
    assert extract(text)[0].status == found


@pytest.mark.parametrize(("text", "found"), [
    ("江州市民政局2031年预算支出1.2亿元。", "江州市民政局"),
    ("今年以来，江州市政务服务局办理业务320件。", "江州市政务服务局"),
    ("据江州市水务局统计，今年江州市供水3亿吨。", "江州市"),  # near miss: who only counts
    ("喀左县2031年引进企业32家。", "喀左县"),
    ("其中，乾县完成投资3亿元。", "乾县"),
    ("园区引进快手等企业32家，快手目前有员工1200人。", "快手"),
    ("苹果等水果32吨，苹果目前价格3元。", ""),  # near miss: the fruit
])
def test_offices_counties_and_firms(text, found):
    assert extract(text)[-1].subject == found


def test_years_after_one_of_another_paragraph():
    text = "青禾学院的光景\n\n2020年11月3日 云江日报\n\n这所学院2014年3月成立，开办资金700万元。\n\n六年后的光景大不一样：教师93人。"
    assert [o.period for o in extract(text)] == ["2014-03", "2020"]
    untold = "青禾学院的光景\n\n2020年11月3日 云江日报\n\n青禾学院成立已久。六年后的光景大不一样：教师93人。"
    assert [o.period[:4] for o in extract(untold)] == ["2020"]  # near miss: since what, is not told


@pytest.mark.parametrize(("text", "found"), [
    ("一张订单，折射出云江纸业产业园的活力，产值31亿元。", "云江纸业产业园"),
    ("云江市拥有印染企业412家，其中企业集团6家。", "云江市"),
    ("每台“青岳一号”机组功率为12.5万千瓦。", "“青岳一号”机组"),
])
def test_names_behind_verbs_and_what_is_counted(text, found):
    assert extract(text)[-1].subject == found


def test_what_is_one_of_its_kind():
    assert read("青禾研究所在湖边新建一个占地86亩的试验场。") == [("86亩", "占地")]
