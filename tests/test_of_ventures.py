"""News of companies and works: names in quotation marks, workshops that one walks into, money raised, works behind their owners."""
from __future__ import annotations

import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "subjects"), [
    ("云岭县组织观摩。大家走访了云岭青禾新材料有限公司、沧澜纺织有限公司。该公司现有员工300人。", ["沧澜纺织有限公司"]),
    ("云麓集团投资30亿元。\n\n云岭县领导调研了云岭青禾新材料有限公司。该公司去年产值3亿元。", ["云麓集团", "云岭青禾新材料有限公司"]),
    ("云麓集团向云岭青禾新材料有限公司采购设备。该公司去年产值3亿元。", ["云麓集团"]),  # what the sentence is about goes first
])
def test_that_company_may_be_one_that_was_visited(text: str, subjects: list[str]):
    assert [r.subject for r in extract(text)] == subjects


@pytest.mark.parametrize(("text", "subject"), [
    ("车间开足马力，去年产值5亿元。(江州信息港)", ""),
    ("车间开足马力。江州信息港去年产值5亿元。", "江州信息港"),
    ("车间开足马力，江州信息港（二期）去年产值5亿元。", "江州信息港"),
])
def test_a_name_alone_in_brackets_at_the_end_is_where_a_text_is_from(text: str, subject: str):
    assert [r.subject for r in extract(text)] == [subject]


@pytest.mark.parametrize(("text", "subject"), [
    ("在青禾轴承的厂区内，机器轰鸣。厂长说，今年订单增长24%。", "青禾轴承"),
    ("走进沧澜食品的生产车间，工人们正忙着包装，今年产值可达3000万元。", "沧澜食品"),
    ("走进休闲食品的生产车间，工人们正忙着包装，今年产值可达3000万元。", ""),  # a trade, and no name
    ("沧澜食品目前有员工300人。", "沧澜食品"), ("工业机器人目前有企业300家。", ""),
])
def test_companies_called_by_their_trade_are_told_by_their_workshops_and_staff(text: str, subject: str):
    assert {r.subject for r in extract(text)} == {subject}


@pytest.mark.parametrize(("text", "subjects"), [
    ("家电服务平台「可爱小象」完成3亿元B轮融资。可爱小象成立于2014年，用户超过3万名。", ["可爱小象", "可爱小象"]),
    ("快餐品牌“老街坊”近日宣布，门店数突破1000家。老街坊今年营收30亿元。", ["老街坊", "老街坊"]),
    ("新安县支持企业“走出去”，走出去的企业已有30家。", ["新安县"]),
    ("新安县推动企业“上云”，上云企业达3000家。", ["新安县"]),
    ("新安县打造区域公用品牌“山里味”，授权企业30家。", ["新安县"]),  # nothing that it does
])
def test_what_is_quoted_behind_a_word_for_companies_is_one_where_it_acts(text: str, subjects: list[str]):
    assert [r.subject for r in extract(text)] == subjects


@pytest.mark.parametrize(("text", "indicator"), [
    ("机器人平台清水塘近日完成3亿元B轮融资，清水塘成立于2014年。", "B轮融资"),
    ("机器人平台清水塘近日获3亿元融资，清水塘成立于2014年。", "融资"),
    ("云岭县全年招商引资额完成5亿元。", "招商引资额"),
])
def test_money_that_is_raised_is_called_so_behind_the_sum(text: str, indicator: str):
    assert [r.indicator for r in extract(text)] == [indicator]


@pytest.mark.parametrize(("text", "subjects"), [
    ("国电南岭有限公司云山风电场首批风机并网，实现1天并网13台风机的目标。", ["云山风电场"]),
    ("青禾集团云山大厦开业，投资5亿元，公司今年营收20亿元。", ["云山大厦", "青禾集团"]),
])
def test_a_work_behind_its_owner_is_what_is_told_of(text: str, subjects: list[str]):
    assert [r.subject for r in extract(text)] == subjects


@pytest.mark.parametrize(("text", "subject"), [
    ("云岭县龙沟水库位于县城东郊，总库容318万立方米，供水人口1.7万人。", "云岭县龙沟水库"),
    ("云岭县城北污水处理厂位于县城北郊，日处理污水3万吨，服务人口12万人。", "云岭县城北污水处理厂"),
    ("青河灌区有效灌溉面积达120万亩，总干渠长50公里。", "青河灌区"),
    ("大型灌区有效灌溉面积300万亩。", ""),
])
def test_those_whom_a_work_serves_are_its_own(text: str, subject: str):
    assert {r.subject for r in extract(text)} == {subject}


@pytest.mark.parametrize(("text", "subjects"), [
    ("沧澜服饰有限公司成立于2003年，全国拥有直营店300家，年销售额20亿元。", ["沧澜服饰有限公司"] * 2),
    ("沧澜药房连锁有限公司现有员工2000人。据统计，全国有药店60万家。", ["沧澜药房连锁有限公司", "中国"]),
    ("2020年全球内窥镜市场的市场价值为203亿美元。沧澜医疗有限公司营收3亿元。", ["全球", "沧澜医疗有限公司"]),
    ("青禾方面宣布，全国将有15家青禾智能体验店开业，青禾去年营收9亿元。", ["青禾", "青禾"]),
])
def test_all_the_country_is_where_a_company_sells(text: str, subjects: list[str]):
    assert [r.subject for r in extract(text)] == subjects


@pytest.mark.parametrize(("text", "periods"), [
    ("二期将建设4条生产线，拟于2031年3月建成投产。投产后年产值可达30亿元。", ["2031-03", ""]),
    ("新安县将新建泵站3座，预计2027年底完工。", ["2027-12"]),
    ("新安县将新建泵站3座，预计2027年供水量达3亿立方米。", ["", "2027"]),
    ("园区计划2026年建成，2026年产值达30亿元。", ["2026"]),
])
def test_what_is_built_is_there_when_the_next_clause_says_and_what_it_will_yield_is_of_no_year(text: str, periods: list[str]):
    assert [r.period for r in extract(text)] == periods


@pytest.mark.parametrize(("text", "expected"), [
    ("公司产值预计能超7500万元。", (75000000, "level", "产值")), ("公司去年产能超6万吨。", (60000, "level", "产能")),
    ("用工成本节约了45%。", (-45, "change", "用工成本")), ("该班列可节约5天时间。", (5, "level", "节约时间")),
    ("该设备比人工织布效率提高了26%。", (26, "change", "效率")), ("产值比上年提高了30%。", (30, "change", "产值")),
    ("一幢8000平方米的厂房正在建设。", (8000, "level", "厂房")), ("农户年增收600万元。", (6000000, "level", "农户年增收")),
    ("水渠贯通后可以解决8000人饮水困难。", (8000, "level", "解决饮水困难")),
])
def test_measures_of_what_companies_and_works_bring(text: str, expected: tuple[object, ...]):
    found = extract(text)
    assert [(r.value, r.kind, r.indicator) for r in found] == [expected]


def test_what_a_canal_will_do_when_it_is_there_is_expected():
    assert [r.status for r in extract("水渠贯通后可以解决8000人饮水困难。水渠贯通后已解决9000人饮水困难。")] == ["forecast", "actual"]


@pytest.mark.parametrize(("text", "subject"), [
    ("在帕林轴承的厂区内，机器轰鸣，今年订单增长24%。", "帕林轴承"), ("在厂区内，去年的订单同比增长30%。", ""),
    ("该项目首期工程将建设6条生产线。", ""),  # no 目首期工程
])
def test_names_with_a_character_that_mostly_parts_them(text: str, subject: str):
    assert [r.subject for r in extract(text)] == [subject]


@pytest.mark.parametrize(("text", "subject"), [
    ("记者走进位于高新区的美好食品公司，车间里一派繁忙。企业去年产值3亿元。", "美好食品公司"),
    ("来到尽力集团锻造车间，机声不断。集团总经理介绍，4条生产线开足马力。", "尽力集团"),
    ("大重轨道公司锻造车间，工人正忙。该公司订货量增长7%。", "大重轨道公司"),
    ("走进一家食品公司的车间，工人正忙，年产值300万元。", ""),
    ("走进现代农业公司的车间，工人正忙，年产值300万元。", ""),  # a kind
])
def test_a_company_of_everyday_words_is_one_where_one_walks_into_it(text: str, subject: str):
    assert {r.subject for r in extract(text)} == {subject}


@pytest.mark.parametrize(("text", "subject"), [
    ("据悉，小象智行被认为是家电公司中技术最强的一家，目前估值超过41亿美元。", "小象智行"),
    ("资料显示，小象智行是一家家电公司，去年营收3亿元。", "小象智行"),
    ("小象第三季度营收10亿元。小象预计亏损收窄。", "小象"),
    ("白酒第三季度营收7000亿元，白酒产量下降。", ""), ("光伏业去年净利润300亿元。", ""),
    ("新安县举办签约仪式，其中包含青禾集团总投资高达113亿元的光伏项目。", "青禾集团"),
])
def test_companies_told_by_what_they_are_and_earn(text: str, subject: str):
    assert {r.subject for r in extract(text)} == {subject}


@pytest.mark.parametrize(("text", "subjects"), [
    # where the founder was before is not what 公司 stands for
    ("阿里前高管创业，一碗米粉年入5亿\n公司于2023年递交招股书，拟在港交所上市。公司现有门店386家。", ["", ""]),
    ("公司成立于2020年，由两名前字节跳动员工创立。公司工厂占地1.2万平方米。", ["", ""]),
    ("原华为工程师张帆创办的青禾智能完成2亿元融资。公司现有客户80家。", ["青禾智能", "青禾智能"]),
    ("青禾集团原董事长王建国退休。青禾集团2022年营收30亿元，公司员工4000人。", ["青禾集团", "青禾集团"]),  # near misses
    ("青禾集团高管表示，公司今年营收30亿元。", ["青禾集团"]),
    ("公司成立于2003年，员工320人。公司年销售额3亿元。青禾电子有限公司总经理王建国说。", ["青禾电子有限公司"] * 2),
    ("公司简介\n青沧铜业有限公司位于云江市。公司年产铜材8万吨。公司员工600人。", ["青沧铜业有限公司"] * 2),
    ("公司员工600人。公司年产铜材8万吨。地址：云江市高新区青沧铜业有限公司", ["青沧铜业有限公司"] * 2),
    ("公司员工600人。公司年产铜材8万吨，产品供应华为。", ["", ""]),
    # nor those who hold a part of it
    ("青禾智能今日挂牌，募资9亿港元，其中青沧资本认购2亿港元，华岳创投认购1亿港元。开盘后，公司市值突破120亿港元。", ["青禾智能"]),
    ("青禾乳业公告，拟收购云江牧业。云江牧业去年营收4.3亿元。交易后，公司持有云江牧业85%股份。", ["云江牧业", "青禾乳业"]),
])
def test_a_company_is_no_former_employer_and_no_shareholder(text: str, subjects: list[str]):
    told = [r.subject for r in extract(text)]
    assert told[-len(subjects):] == subjects


@pytest.mark.parametrize(("text", "subject"), [
    # 学校 and 公司 are the ones of today
    ("云江农业大学前身是1908年创办的云江高等农业学堂。1997年，云江省林业学校、沧澜水利专科学校并入。学校占地4800亩。", "云江农业大学"),
    ("沧澜职业技术学院由原沧澜师范学校和沧澜卫生学校合并组建而成。学校占地1100亩。", "沧澜职业技术学院"),
    ("华岳学院创办于1958年，其前身为华岳师范专科学校。2004年，华岳师范专科学校升格为本科院校并更名为华岳学院。学校占地1560亩。", "华岳学院"),
    ("云江学院原名云江师范专科学校，2006年升格为本科。学校占地1200亩。", "云江学院"),
    ("华岳精工集团有限公司创建于1998年。2010年，沧澜机床厂与青沧轴承厂合并重组。公司占地300亩。", "华岳精工集团有限公司"),
    ("2015年，沧澜卫生学校并入云江医学院。学院占地800亩。", "云江医学院"),
    # near misses: what was not merged
    ("华岳精工集团有限公司创建于1998年。2010年，沧澜机床厂扩建。该厂占地300亩。", "沧澜机床厂"),
    ("云江农业大学校地合作。沧澜市林业学校现有教师90人，学校占地300亩。", "沧澜市林业学校"),
])
def test_a_school_is_not_one_that_was_merged_into_it(text: str, subject: str):
    assert extract(text)[-1].subject == subject


@pytest.mark.parametrize(("text", "expected"), [
    # who holds a share is told by it: persons and funds that no ending makes a name
    ("IPO前，创始人陈志远通过青禾控股持股38.2%，云江资本持股12.5%，自然人李国强持股2.4%。",
     [("陈志远", "持股"), ("云江资本", "持股"), ("李国强", "持股")]),
    ("股东方面，华岳集团、云江国资分别持股51%和49%。", [("华岳集团", "持股"), ("云江国资", "持股")]),
    ("青禾智能由云江资本持股60%。", [("云江资本", "持股")]),
    ("云江资本认购3000万港元，沧澜产投认购800万港元。", [("云江资本", "认购"), ("沧澜产投", "认购")]),
    ("员工持股12%，管理层持股8%。", [("", "持股"), ("", "持股")]),  # near misses: sorts of holders
    ("外资持股比例由30%提高到49%。", [("", "外资持股比例"), ("", "外资持股比例")]),
])
def test_who_holds_a_share_is_named_by_it(text: str, expected: list[tuple[str, str]]):
    assert [(r.subject, r.indicator) for r in extract(text)] == expected


@pytest.mark.parametrize(("text", "subjects"), [
    # for whom a company does it is not who has it
    ("青沧铜业有限公司位于杭州市余杭区，占地300亩，直接解决当地300余人就业。", ["青沧铜业有限公司"] * 2),
    ("青沧铜业有限公司位于杭州市余杭区，占地300亩，带动当地劳动力就业500人。", ["青沧铜业有限公司"] * 2),
    ("杭州市余杭区大力发展旅游。去年，当地300余人就业。", ["余杭区"]),  # near misses
    ("杭州市余杭区发展乡村旅游，景区带动当地农民人均增收2000元。", ["余杭区"]),
    # one behind 其中 is a part of those told of, and no topic of what follows
    ("2022年我国罐头企业6.4万家，其中山东8100家。预计明年市场规模将达9000亿元。", ["中国", "山东", "中国"]),
    ("山东罐头企业8100家。预计明年市场规模将达9000亿元。", ["山东", "山东"]),
])
def test_whose_a_figure_is_beside_a_place(text: str, subjects: list[str]):
    assert [r.subject for r in extract(text)] == subjects


@pytest.mark.parametrize(("text", "indicator"), [
    ("沧澜面业现有320家门店，大部分在湖南，其中加盟餐厅只有47家。", "加盟餐厅"),
    ("沧澜面业现有320家门店，大部分在湖南，其中黑龙江47家。", "门店"),
])
def test_a_sort_of_what_is_counted_is_its_own_measure(text: str, indicator: str):
    assert extract(text)[-1].indicator == indicator
