"""News of regions, ports, villages and works on the land: sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def tell(text: str, *keys: str, date: str = "2024-03-01") -> list[object]:
    records = extract(text, date=date)
    return [tuple(getattr(record, key) for key in keys) if len(keys) > 1 else getattr(record, keys[0]) for record in records]


@pytest.mark.parametrize(("text", "found"), [
    ("2021年，湛江市税收以15.2%的惊人增速位列第一。", [("change", 15.2, "税收"), ("rank", 1, "惊人增速")]),
    ("2021年，遂溪县快递业务量以年均30%的速度增长。", [("change", 30, "快递业务量")]),
    ("2021年，湛江港、钦州港分别以4.6%和9%的增速走在前列。", [("change", 4.6, "增速"), ("change", 9, "增速")]),
    ("早稻价格出现3%和5%的跌幅。", [("change", -3, "早稻价格"), ("change", -5, "早稻价格")]),
    ("湛江市的企业占全市的30%和8%。", [("ratio", 30, "企业"), ("ratio", 8, "企业")]),  # near miss: shares
    ("去年，湛江港吞吐量3500万吨，钦州港以2800万吨稳居第二。", [("level", 35000000, "吞吐量"), ("level", 28000000, "吞吐量"), ("rank", 2, "吞吐量")]),
    ("去年，茂名市以3000万人次的接待量领跑全省。", [("level", 30000000, "接待量")]),  # near miss: it names its measure
])
def test_rates_and_amounts_with_which_places_lead(text, found):
    assert tell(text, "kind", "value", "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("2019年东部、中部和东北地区产值分别为51亿元、22亿元和5亿元，分别增长6%、7%和4%。", ["东部", "中部", "东北地区"] * 2),
    ("2022年全国有镇2万个。其中东部和西部地区分别有8000个和7000个。", ["中国", "东部", "西部地区"]),
    ("分区域看，东部、西部地区样本企业利润分别为120万元和98万元。", ["东部", "西部地区"]),
    ("遂溪县东部和西部地区分别有水库8座和7座。", ["遂溪县"] * 2),  # near miss: parts of a county
    ("湛江市动态\n湛江市引进日本企业30家。近日本市有企业90家。", ["湛江市"] * 2),
])
def test_regions_in_a_list(text, found):
    assert tell(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # behind a county or a town, and then alone
    ("在遂溪县岭北镇城里村，村民正忙。今年，村里种植番薯1200亩，城里村收入50万元。", ["遂溪县岭北镇城里村", "城里村"]),
    ("在白沙镇吴西村50亩火龙果园，工人忙着采摘。", ["白沙镇吴西村"]),
    ("遂溪县红星镇团结村党支部书记介绍，全村有农户300户。", ["遂溪县红星镇团结村"]),
    ("湛江市赤坎区南桥街道康宁社区有居民2000户。", ["湛江市赤坎区南桥街道康宁社区"]),
    ("走进寮客村，辣椒红了。寮客村种植辣椒800亩。", ["寮客村"]),
    ("遂溪县岭北镇城里村：引进企业2家。", ["遂溪县岭北镇城里村"]),
    ("遂溪县菠萝丰收。其中，寮客村种植菠萝5000亩，人均收入2.3万元。", ["寮客村"] * 2),
    # near misses: kinds of villages, and verbs
    ("遂溪县菠萝丰收。其中，示范村实现收入5亿元，新农村建成30个。", ["遂溪县"] * 2),
    ("遂溪县贫困村30个，农村人口20万人。", ["遂溪县"] * 2),
    ("遂溪县发展村集体经济，有驻村干部90人。", ["遂溪县"]),
    ("遂溪县中心镇、建制镇各有学校3所。", ["遂溪县"]),
    ("遂溪县白沙镇吴西村产业兴旺。全镇有农户3000户。", ["遂溪县白沙镇"]),  # 全镇 is no village
])
def test_villages(text, found):
    assert tell(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("2018年成立的吴西丰收水稻种植专业合作社，现有社员230户。合作社流转土地1500亩。", ["吴西丰收水稻种植专业合作社"] * 2),
    ("遂溪县红火镇动态\n2018年成立的红火青岳水稻专业合作社，现有社员230户。", ["红火青岳水稻专业合作社"]),  # called by its town
    ("遂溪县有合作社300家，社员2万人。", ["遂溪县"] * 2),  # near miss: many
    ("抱团合作社，增收有门路\n遂溪县有耕地30万亩。", ["遂溪县"]),  # near miss: 抱团 is a word
    ("遂溪县白沙镇吴西村火龙果基地负责人说，该基地年产量300吨。", ["遂溪县白沙镇吴西村火龙果基地"]),
])
def test_cooperatives_and_grounds_of_villages(text, found):
    assert tell(text, "subject") == found


_LEAD = "湛江市推进帮扶，白沙镇政府与青岳农业科技有限公司合作的火龙果种植基地项目举行签约仪式。\n"


@pytest.mark.parametrize(("text", "found"), [
    (_LEAD + "项目总投资3000万元，占地500亩。", ["火龙果种植基地项目"] * 2),
    (_LEAD + "项目总投资3000万元。\n项目采取“公司+农户”模式，带动种植2000亩。", ["火龙果种植基地项目"] * 2),
    ("遂溪县白沙镇举行高标准农田建设项目开工仪式。\n项目总投资2600万元。", ["农田建设项目"]),
    # near misses: many works, or none
    ("湛江市重点项目集中签约。\n项目总投资30亿元，涵盖装备制造等领域。", ["湛江市"]),
    ("遂溪县全力抓项目建设。\n项目总投资50亿元，完成投资20亿元。", ["遂溪县"] * 2),
])
def test_works_that_the_paragraph_before_tells_of(text, found):
    assert tell(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("今年，遂溪县农业工作要努力实现两个目标：一是新增农场50家，努力新增80家；二是建成良田2万亩。", ["target"] * 3),
    ("今年，湛江市交通工作的主要任务是：一是新建农村公路300公里；二是改造危桥20座。", ["target"] * 2),
    ("会议要求，今年要抓好两件事：一是培训农民2万人次。二是发放贷款3亿元。", ["target"] * 2),
    # near misses: what was done, what is so
    ("去年，遂溪县完成了两项任务：一是新增农场50家；二是建成良田2万亩。", ["actual"] * 2),
    ("遂溪县农业有两大特色：一是有农场50家；二是有良田2万亩。", ["actual"] * 2),
    ("今年要抓好两件事：一是培训农民2万人次；二是管护好良田，已完成投资3亿元。", ["target", "actual"]),
])
def test_lists_of_aims(text, found):
    assert tell(text, "status") == found


@pytest.mark.parametrize(("text", "found"), [
    ("今年要新建基地10个；争取上级资金，确保超过90万元、争取95万元。", ["新建基地", "上级资金", "上级资金"]),
    ("今年要新建基地10个；新增产值，确保超过600万元。", ["新建基地", "产值"]),
    ("今年要新建基地10个，确保建成12个。", ["新建基地", "建成基地"]),  # near miss: of the same
])
def test_sums_that_are_aimed_at_in_the_next_item(text, found):
    assert tell(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("2020年经湛江口岸进出境货车年内首次突破4200辆，同比增长27%。", ["2020"] * 2),
    ("2018年遂溪县有农场30家。年内新增农场5家。", ["2018", "2024"]),  # near miss: the year of another sentence
    ("遂溪县2018年开工的水库，年内完成投资3亿元。", ["2024"]),  # near miss: of another clause
    ("自2016年班列由湛江口岸开行以来，开行次数由初期的每月3列增至目前的每月11列。", ["2016", "2024-03"]),
    ("遂溪县番薯种植面积从起初的200亩扩大到目前的5000亩。", ["", "2024-03"]),
])
def test_years_told_before_the_verb(text, found):
    assert tell(text, "period") == found


@pytest.mark.parametrize(("text", "found"), [
    ("班列发车次数由初期的每月3列增加到目前的每月11列。", ["班列发车次数"] * 2),
    ("遂溪县番薯种植面积从起初的200亩扩大到目前的5000亩。", ["番薯种植面积"] * 2),
    ("遂溪县水稻初期长势良好，面积2万亩。", ["面积"]),  # near miss
])
def test_measures_that_were_less_at_first(text, found):
    assert tell(text, "indicator") == found


@pytest.mark.parametrize(("text", "kinds", "subjects"), [
    ("去年全国港口完成吞吐量36亿吨，其中大连、青岛增长幅度较大，分别为17.7%、6.3%。", ["level", "change", "change"], ["中国", "大连", "青岛"]),
    ("去年全国港口完成吞吐量36亿吨，尤其以湛江港最为明显，吞吐量为3亿吨。", ["level", "level"], ["中国", "湛江港"]),
    ("去年湛江市绿化覆盖率较高，为45%。", ["ratio"], ["湛江市"]),  # near miss: no growth
])
def test_places_that_grew_most(text, kinds, subjects):
    assert tell(text, "kind") == kinds and tell(text, "subject") == subjects


@pytest.mark.parametrize(("text", "found"), [
    ("遂溪县十里青岳镇吴西新村党支部书记说，村里有农户300户。", ["遂溪县十里青岳镇吴西新村"]),
    ("遂溪县白沙镇吴西行政村位于县城东部，有农户300户。", ["遂溪县白沙镇吴西行政村"]),
    ("吴西村成立“青岳”蔬菜种植专业合作社。合作社流转土地501亩。", ["“青岳”蔬菜种植专业合作社"]),
    ("遂溪县产业强镇有3个。", ["遂溪县"]),  # near miss: a kind
])
def test_more_villages_and_cooperatives(text, found):
    assert tell(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("遂溪县产业兴旺。“我家种了8亩荔枝，去年卖了12万元。”坡头村村民陈华强高兴地说。", ["陈华强"] * 2),
    ("遂溪县产业兴旺。村民李秀英告诉记者：“我家流转了5亩地，一年租金4000元。”", ["李秀英"] * 2),
    ("遂溪县产业兴旺。“我今年种了12亩番薯，预计产量有4万斤。”种植户陈冬清说道。", ["陈冬清"] * 2),
    # near misses: another is named in the quotation, the one who says it is not
    ("“我家门口建起了工厂，全县新增就业3万人。”遂溪县县长王小明说。", ["遂溪县"]),
    ("遂溪县产业兴旺。“俺家收入2万元。”老人笑着说。", ["遂溪县"]),
])
def test_what_householders_tell_of_their_own(text, found):
    assert tell(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("遂溪县青岳合作社种植水稻500亩、台湾凤梨300亩、百香果17亩。", ["遂溪县青岳合作社"] * 3),
    ("湛江市种植水稻500亩、海南火龙果300亩。", ["湛江市"] * 2),
    ("湛江市种植水稻500亩、遂溪县番薯300亩。", ["湛江市", "遂溪县"]),  # near miss: a part of it
    ("湛江市新增企业300家、茂名市新增80家。", ["湛江市", "茂名市"]),  # near miss: it does something
])
def test_places_that_crops_come_from(text, found):
    assert tell(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("湛江市农业向好。至3月底全市生猪存栏77.30万头，比去年同期增长10.92%。", ["actual"] * 2),
    ("今年以来，遂溪县发展快。至10月底，全县财政收入4.91亿元。", ["actual"]),
    ("到9月底，遂溪县完成投资5亿元，同比增长8%。", ["actual"] * 2),
    # near misses: aims
    ("到9月底，遂溪县力争完成投资5.25亿元。", ["target"]),
    ("至9月底，遂溪县完成造林3万亩。", ["target"]),
])
def test_what_was_there_by_the_end_of_a_month(text, found):
    assert [record.status for record in extract(text)] == found


def test_a_pair_of_amounts_takes_its_measure_as_the_pair_before_it_does():
    text = "去年，湛江港班列去程4620列、49.9万标箱；回程4021列、43.7万标箱。"
    assert tell(text, "indicator") == ["去程", "去程", "回程", "回程"]
    text = "去年，遂溪县新建学校30所、投资3亿元；医院20所、投资2亿元。"  # near miss: it names its own
    assert tell(text, "indicator") == ["新建学校", "投资", "医院", "投资"]


@pytest.mark.parametrize(("text", "village"), [
    ("翻过两道梁，车停在写着“石榴坳”的木牌前。\n村子不大。全村1200亩茶园。", "石榴坳"),
    ("有个叫石榴坳的小山村，三面环山。全村1200亩茶园。", "石榴坳"),
    ("走进石榴坳，白墙黛瓦。这个小山村去年接待游客1200人。", "石榴坳"),
    ("五月的榴坝村，樱桃红透枝头。全村1200亩樱桃。", "榴坝村"),
    ("“以前谁来啊？”石榴坳村党支部书记王大山说，村集体收入1200元。", "石榴坳村"),
    ("石榴坳村：茶香引客来\n清明前后，茶山上人头攒动。全村茶园1200亩。", "石榴坳村"),
    ("来自石榴坳村的报告\n全村共有1200户。", "石榴坳村"),
    # near misses: kinds, things, people
    ("云岭深处的“网红村”\n全村茶园1200亩。", ""),
    ("走进车间，工人忙碌。村子边的厂年产1200台。", ""),
    ("有个叫王大山的村民，家有茶园1200亩。", ""),
    ("写着“欢迎光临”的木牌前，村里停了1200辆车。", ""),
])
def test_a_village_that_is_told_of_as_one(text: str, village: str):
    assert tell(text, "subject")[-1] == village


def test_the_park_of_a_page_is_not_one_that_is_named_after_it_was_spoken_of():
    text = "地震让云江工业园（下称云工园）93家企业受损。当年园区产值跌去六成。\n沧青产业园面积9亩。\n今年，园区产值完成30亿元。按照规划，园区产值要达到90亿元。"
    assert tell(text, "subject")[-2:] == ["云江工业园"] * 2


@pytest.mark.parametrize(("text", "hall"), [
    ("凌晨，沧南茶叶市场已人声鼎沸。这个占地1200亩的市场里，人头攒动。", "沧南茶叶市场"),
    ("青岳农贸市场去年完成升级，摊位增至1200个。", "青岳农贸市场"),
    ("云江服装专业市场现有商户1200家。", "云江服装专业市场"),
    # near misses: any hall, and trade
    ("新建农贸市场已完工1200家。", ""),
    ("国内茶叶市场去年成交1200吨。", "中国"),
    ("上海二手车市场去年交易1200辆。", "上海"),
])
def test_a_market_hall_by_what_it_sells(text: str, hall: str):
    assert tell(text, "subject")[-1] == hall


@pytest.mark.parametrize(("text", "county"), [
    ("松阳现有茶园15万亩。凌晨，浙南的茶市已开。全县茶商1200家。按规划，松阳产值要达到90亿元。茶厂建到30家。", "松阳"),
    ("松阳现有茶园15万亩。凌晨，苏南的茶市已开。全县茶商1200家。江苏省产值9亿元。松阳茶厂30家。", ""),  # near miss: of elsewhere
])
def test_a_county_that_opens_clauses_for_short(text: str, county: str):
    assert ("1200家", county) in tell(text, "text", "subject")


def test_whose_the_figures_of_an_association_are_behind_other_places():
    text = "昨天，在海宁市面料行业协会会员大会上，秘书长给出数据：全市面料产量21亿米，规上企业9家。自营出口9亿美元，出口额下降3%。\n与之相比，柯桥的产量要低。\n组团参加上海、东莞等展会9场。\n今年，秘书长提了个小目标：产值保190亿元。"
    assert tell(text, "subject")[-1] == "海宁市"
