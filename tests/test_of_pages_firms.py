"""What pages of companies and news posts about companies in parks write, in sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.names import find_names
from corpus_tools.split import read_passage


def read(text: str, *keys: str, date: str = "2024-03-05") -> list:
    records = extract(text, date=date)
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in records]


@pytest.mark.parametrize(("text", "found"), [
    # verbs that are trades in a name in full
    ("合肥晶沛显示科技有限公司投资5亿元。", ["合肥晶沛显示科技有限公司"]),
    ("昆明沃沛供应链有限公司与洛阳鹏沛工程机械租赁有限公司签约。", ["昆明沃沛供应链有限公司", "洛阳鹏沛工程机械租赁有限公司"]),
    ("海关表示，沃沛进出口有限公司、江苏力源自动化有限公司出口增长。", ["沃沛进出口有限公司", "江苏力源自动化有限公司"]),
    ("走访兰州沃沛种业有限公司。", ["兰州沃沛种业有限公司"]),
    # near misses: verbs before a name
    ("合肥市引进深圳鹏沛显示科技有限公司。", ["深圳鹏沛显示科技有限公司"]),
    ("数据显示洛阳鹏沛有限公司产值5亿元。", ["洛阳鹏沛有限公司"]),
    ("租赁洛阳鹏沛科技有限公司厂房。", ["洛阳鹏沛科技有限公司"]),
    ("在洛阳注册成立科技有限公司。", []),
    # what titles put before a company
    ("专访沃沛重卡董事长孙立\n沃沛重卡去年销量3万辆。", ["沃沛重卡"] * 2),
    ("我厂当时叫洛阳市鹏沛电缆厂。", ["洛阳市鹏沛电缆厂"]),
])
def test_names_of_companies(text, found):
    assert [n.text for n in find_names(read_passage(text)) if n.type == "company"] == found


@pytest.mark.parametrize(("text", "found"), [
    # 企业 for the company told of
    ("洛阳市青石工业园里，鹏沛轴承的车间很忙。鹏沛轴承2012年落户园区。目前，企业有工人310人，人均月工资6200元。", ["鹏沛轴承"] * 2),
    ("走进洛阳鹏沛食品有限公司，工人们正在包装。据介绍，企业年产速冻水饺5万吨。", ["洛阳鹏沛食品有限公司"]),
    ("洛阳高新区现有企业500家，企业拥有专利3000件。", ["洛阳高新区"] * 2),  # near misses: those of a park
    ("洛阳高新区培育龙头。鹏沛轴承有限公司产值3亿元。在园企业中，企业有30家上市。", ["鹏沛轴承有限公司", "洛阳高新区"]),
    # a company that another sets up
    ("德国马勒集团在洛阳投资设立的马勒部件（洛阳）有限公司投产。公司占地80亩。", ["马勒部件（洛阳）有限公司"]),
    ("洛阳鹏沛集团去年成立了子公司。集团产值30亿元。", ["洛阳鹏沛集团"]),
    # a park that its place is left out of
    ("洛阳青石洲工业园是老园区。青石洲工业园现有企业87家，实现收入612亿元。", ["洛阳青石洲工业园"] * 2),
    # 园区 behind the park that a paragraph opens with, in a text about the zone around it
    ("洛阳高新区开局良好\n一季度，洛阳高新区生产总值增长8%。\n鹏沛钛谷产业园已入驻企业136家。今年，园区计划引进项目20个。",
     ["洛阳高新区", "鹏沛钛谷产业园", "鹏沛钛谷产业园"]),
    ("洛阳高新区开局良好\n一季度，洛阳高新区生产总值增长8%。\n在鹏沛钛谷产业园，工人很忙。今年，园区计划引进项目20个。",
     ["洛阳高新区", "洛阳高新区"]),
])
def test_of_whom_pages_tell(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # a series of years told before
    ("2020年至2022年，公司营收分别为3亿元、4亿元和6亿元。报告期各期，公司对前五大客户的销售占比分别为71%、68%和66%。",
     ["2020", "2021", "2022"] * 2),
    ("2021年、2022年和2023年，营收分别为3亿元、4亿元和6亿元。同期净利润分别为1亿元、2亿元和3亿元，费用率分别为5%、6%、7%。",
     ["2021", "2022", "2023"] * 3),
    ("2020年至2022年，公司营收年均增长20%。报告期内，三大产品收入占比分别为40%、35%和25%。", ["2020/2022"] * 4),  # near misses
    ("2020年至2022年，公司营收年均增长20%。报告期内，内销、外销占比分别为60%、40%。", ["2020/2022"] * 3),
    # how it began
    ("鹏沛传动2009年成立，最初只有3台机床、12名员工。2023年产值10亿元。", ["2009", "2009", "2023"]),
    ("我厂建于一九七四年。当时叫洛阳电缆厂，只有职工46人。目前占地120亩。2023年销售14亿元。", ["1974", "2023", "2023"]),
    ("公司成立于2005年。创业之初，只有5名员工，如今员工已达800人。2022年产值5亿元。", ["2005", "2022", "2022"]),
    ("公司2009年成立。2023年产值5亿元，当时预计带动就业1万人。", ["2023", "2023"]),  # near miss: foreseen then
    # what was once is no time of what follows
    ("鹏沛环保此前曾于2020年完成8000万元A轮融资。公司年产能300万平方米。2022年营收5亿元。", ["2020", "2022", "2022"]),
])
def test_when_pages_tell_of(text, found):
    assert read(text, "period", date="") == found


@pytest.mark.parametrize(("text", "found"), [
    ("利用系数由0.52提高到0.58。", [(0.52, "count", "利用系数"), (0.58, "count", "利用系数")]),
    ("配套建设2×150MW热电机组和2×66万千瓦机组，线路2×68.5公里。",
     [(300, "MW", "热电机组"), (1320000, "kW", "机组"), (137, "km", "线路")]),
    ("吨钢电耗由2100度降为1650度。", [(2100, "kWh", "吨钢电耗"), (1650, "kWh", "吨钢电耗")]),
    ("价格只有进口产品的十分之一。", [(10, "percent", "价格")]),
    ("入驻时仅有7个人、3台设备。", [(7, "count", "人员"), (3, "count", "设备")]),
    ("公司先后投入4600万元建成两条生产线。", [(46000000, "CNY", "投入"), (2, "count", "建成生产线")]),
    ("数字化让生产效率提升30%，转让土地5亩。", [(30, "percent", "生产效率"), (5, "mu", "转让土地")]),
    ("MEMS芯片年产能5亿颗。", [(500000000, "count", "MEMS芯片年产能")]),
    # near misses
    ("展位为3×3米，服务为7×24小时，水温升到60度，十分重要。", [(60, "degC", "水温")]),
    ("城市新上牌汽车3万辆。", [(30000, "count", "城市新上牌汽车")]),
])
def test_numbers_and_measures(text, found):
    assert read(text, "value", "unit", "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # a company that only where it lies tells
    ("洛阳工业园入园企业118家。园内的鹏豪模具，凭借一套车灯模具起家。公司去年接单380套，产值2.6亿元。", ["洛阳工业园", "鹏豪模具", "鹏豪模具"]),
    ("位于洛阳高新区的鹏沛精密，主营轴承。企业去年产值3亿元。", ["鹏沛精密"]),
    ("位于洛阳高新区的智慧工厂，年产值3亿元。公司负责人很忙。", ["洛阳高新区"]),  # near miss: everyday words
    # a work told of by its own size, and places that are supplied
    ("宝丰县鹏沛年产3万吨面粉项目投产，总投资2亿元。", ["宝丰县鹏沛年产3万吨面粉项目"] * 2),
    ("洛阳鹏沛轮毂有限公司去年入驻园区。公司产品直供洛阳、重庆的4家整车厂。", ["洛阳鹏沛轮毂有限公司"]),
    ("在成都医学城，3个项目签约。成都医学城企业500家。", ["成都医学城"] * 2),
])
def test_of_whom_news_of_companies_tell(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # when something was founded is no time of what follows
    ("鹏沛公司2014年建厂投产，占地300亩。年产值约80亿元，员工4300人。2018年纳税3亿元。", ["2018"] * 4),
    ("洛阳高新区2015年入驻企业30家，税收1亿元。总投资5亿元。2018年税收3亿元。", ["2015", "2015", "2015", "2018"]),  # near miss
    # what is hoped for of one work, and the next of the list
    ("2021年，甲禾项目签约，建成后年产值25亿元；乙禾药业拟投资10亿元，引进人员300名。", ["2021"] * 3),
    ("2021年，甲禾项目签约。项目建成后，预计年产值25亿元；预计税收1亿元。", ["", ""]),  # near miss
])
def test_when_news_of_companies_tell_of(text, found):
    assert read(text, "period", date="") == found


@pytest.mark.parametrize(("text", "found"), [
    ("检泵周期由原来的380天延长至700天以上，使用寿命从原来的3年提高到5年。",
     [(380, "day", "检泵周期"), (700, "day", "检泵周期"), (3, "year", "寿命"), (5, "year", "寿命")]),
    ("建有8条国内领先的全自动生产线。", [(8, "count", "全自动生产线")]),
    ("产能已经爬坡到每月12万片。", [(120000, "count", "产能")]),
    ("集团将投资25亿元在港区建设算力中心。", [(2500000000, "CNY", "投资")]),
    ("规划总算力将达1万P。", [(10000, "PFlops", "规划总算力")]),
    ("引进3个国内项目。", [(3, "count", "引进国内项目")]),  # near misses
    ("公司成立5年来纳税3亿元。", [(300000000, "CNY", "纳税")]),
])
def test_measures_of_companies(text, found):
    assert read(text, "value", "unit", "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # a company known by what it is one of, by what it is, or as another one
    ("汤阴园区入驻药企87家。青北方药业便是其中之一。这家企业占地150亩。今年，青北方又投入1.5亿元。", ["青北方药业"] * 2),
    ("主角叫瑞沛基准，一家AI制药公司。去年底，公司完成融资1亿元。目前，瑞沛基准有200多名员工。", ["瑞沛基准"] * 2),
    ("鹏沛轴承有限公司很忙。另一家企业洛阳锐沛生物，去年获得2亿元投资。", ["洛阳锐沛生物"]),
    ("沛华纺织产值3亿元，沛华纺织所在的滨城区现有企业260家，从业人员5万人。", ["沛华纺织", "滨城区", "滨城区"]),
    ("轴承产业是其中的重点，产值3亿元。", [""]),  # near misses
    ("生物医药，一家企业带动一条产业链，产值300亿元。", [""]),
    ("钠离子电池生产成本下降30%，钒电池生产线5条。", ["", ""]),
    # those from a place in a park; one of many; members of a list
    ("洛阳高新区累计注册企业235家，其中澳门企业64家，已建成载体14万平方米。", ["洛阳高新区"] * 3),
    ("河南省新增企业900家，其中洛阳市企业64家。", ["河南省", "洛阳市"]),
    ("涧西区像鹏沛轴承这样的智能工厂已有16家。", ["涧西区"]),
    ("鹏沛轮毂有限公司产值5亿元，主要客户有洛阳时代、郑州客车等20多家。", ["鹏沛轮毂有限公司"] * 2),
    # what a work is called and what it is called again
    ("该项目选址宿松经济开发区，用地200亩。", ["宿松经济开发区"]),
    ("格尔木鹏沛光伏电站并网发电。项目自5月10日开工，历时232天。电站投运后，年均发电9500万千瓦时。", ["格尔木鹏沛光伏电站"] * 2),
    ("洛阳市建成电站30座，电站装机500万千瓦。", ["洛阳市"] * 2),  # near miss: all of them
    ("洛阳新能源产业谷已落户企业29家。截至4月底，产业谷总投资达212亿元。", ["洛阳新能源产业谷"] * 2),
    ("鹏沛电器有限公司产值11亿元。两年前公司投入6000万元，用工减到80人。", ["鹏沛电器有限公司"] * 3),
])
def test_who_is_told_of_in_news_of_companies(text, found):
    assert [subject for subject in read(text, "subject") if subject != "汤阴园区"] == found


@pytest.mark.parametrize(("text", "found"), [
    ("库存周转天数由45天压到18天，建设期24个月，交货期18个月，锁定期3年。",
     [(45, "day", "库存周转天数"), (18, "day", "库存周转天数"), (24, "month", "建设期"), (18, "month", "交货期"), (3, "year", "锁定期")]),
    ("妇女人均月增收1800元。", [(1800, "CNY", "妇女人均月增收")]),
    ("主要客户有洛阳时代、郑州客车等20多家。", [(20, "count", "主要客户")]),
    ("工人的交货期延长了5天。", [(5, "day", "工人的交货期")]),
])
def test_terms_and_customers(text, found):
    assert read(text, "value", "unit", "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # what a company is called since
    ("我厂建于1974年，当时叫洛阳市东方电缆厂。1998年改制为洛阳东方电缆有限责任公司，接收职工210人。目前公司占地120亩。", ["洛阳东方电缆有限责任公司"] * 2),
    ("鹏沛股份前身为洛阳市轴承厂，2001年更名为洛阳鹏沛轴承股份有限公司，注册资本3亿元。", ["洛阳鹏沛轴承股份有限公司"]),
    ("洛阳鹏沛公司为洛阳市轴承厂供货5亿元。", ["洛阳鹏沛公司"]),  # near miss: for whom it works
    # whose officer tells
    ("丹阳高新区很热闹。德国马勒集团在丹阳设立的马勒部件（江苏）有限公司投产。据该公司总经理汉斯介绍，首批2条生产线投产。",
     ["马勒部件（江苏）有限公司"]),
    # the chain of a company that opens its sentence, in a text about a park
    ("洛阳高新区发展很快。洛阳高新区引进企业30家。鹏沛轴承有限公司2015年落户，当年产值800万元，去年达到2.3亿元。",
     ["洛阳高新区", "鹏沛轴承有限公司", "鹏沛轴承有限公司"]),
    ("洛阳高新区发展很快。洛阳高新区引进企业30家。2015年，鹏沛轴承有限公司投资3亿元落户，主营风电轴承，市场排名第二，客户50家。",
     ["洛阳高新区"] + ["鹏沛轴承有限公司"] * 3),
    ("洛阳高新区开门红。鹏沛轴承有限公司投资3亿元的项目投产，全区工业产值增长8%，税收5亿元。",
     ["鹏沛轴承有限公司", "洛阳高新区", "洛阳高新区"]),  # near misses
    ("洛阳市经济向好。服务业加快发展，金融服务实体经济的能力不断提升，洛阳鹏沛公司产值88亿元，债券发行规模居全国前列，累计落地35支国家基金。", ["洛阳鹏沛公司", "洛阳市"]),
    # what a company is, in a word for many
    ("主角叫瑞沛基准，一家AI制药公司。瑞沛基准有200名员工。", ["瑞沛基准"]),
])
def test_companies_in_texts_about_others(text, found):
    assert read(text, "subject") == found
