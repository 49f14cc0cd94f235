"""Bulletins, budgets and briefings: whole pages, whose items change subject and whose titles alone tell the year."""
import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "period"), [
    ("衢州市2019年1-8月外贸快讯\n今年1-8月，全市进出口总额210亿元。", "2019-01/2019-08"),
    ("2021年前10个月衢州市外贸快讯\n今年前10个月，全市进出口总额210亿元。", "2021-01/2021-10"),
    ("2022年12月至2023年2月衢州市冬储快讯\n今年以来，全市储备化肥3万吨。", "2023"),
])
def test_months_of_a_title_tell_the_year(text: str, period: str):
    assert extract(text)[-1].period == period


@pytest.mark.parametrize(("told", "period"), [
    ("上年结转收入3亿元，调入资金2亿元", ["2022", "2022"]),
    ("上年结余3亿元，调入资金2亿元", ["2022", "2022"]),
    ("上年产值3亿元", ["2021"]),
])
def test_what_is_carried_over_is_income_of_the_year(told: str, period: list[str]):
    assert [r.period for r in extract(f"2022年，衢江区税收收入9亿元，{told}。")][1:] == period


@pytest.mark.parametrize(("told", "record"), [
    ("上级补助收入3亿元", ("上级补助收入", 300000000, "level")),
    ("政府债务余额3亿元", ("政府债务余额", 300000000, "level")),
    ("债券转贷收入3亿元", ("债券转贷收入", 300000000, "level")),
    ("行政村5G通达率96%", ("行政村5G通达率", 96, "ratio")),
    ("利润下降7%，亏损面21%", ("亏损面", 21, "ratio")),
    ("煤耗30万吨标准煤，同比减少2万吨", ("煤耗", -20000, "change")),
])
def test_words_of_budgets_and_bulletins(told: str, record: tuple[str, float, str]):
    last = extract(f"2022年，衢江区{told}。")[-1]
    assert (last.indicator, last.value, last.kind) == record


@pytest.mark.parametrize(("item", "subject"), [
    ("●蓝河湾街道排查隐患30处", "蓝河湾街道"),
    ("【民生】蓝河湾街道为老人发放补贴60万元", "蓝河湾街道"),
    ("●沿街街道排查隐患30处", "衢江区"),
])
def test_items_of_a_briefing_are_of_those_who_open_them(item: str, subject: str):
    assert extract(f"衢江区工作简报\n2022年，衢江区新增企业30家。\n{item}。")[-1].subject == subject


@pytest.mark.parametrize(("place", "subject"), [
    ("云澜经济开发区", "云澜经济开发区"),
    ("云澜物流园", ""),
    ("云澜经济开发区、碧水高新区", ""),
])
def test_the_whole_zone_is_the_only_one_that_is_named(place: str, subject: str):
    assert extract(f"8月2日，华屿新材料项目在{place}开工。\n1—7月，全区利用外资3000万美元。")[-1].subject == subject


@pytest.mark.parametrize(("text", "status"), [
    ("2022年，安吉县产值30亿元。今年的主要目标是：产值增长6%。新培育企业12家。", "target"),
    ("2022年，安吉县产值30亿元。今年的主要目标是：产值增长6%。全县有企业12家。", "actual"),
    ("安吉县2022年工业简析\n一、运行情况。产值30亿元。\n二、下步打算。2023年全县产值增长7%。", "target"),
    ("安吉县2022年工业简析\n一、运行情况。产值30亿元。\n二、重点工作。2022年全县产值增长7%。", "actual"),
])
def test_plans_that_a_sentence_or_the_head_of_its_item_opens(text: str, status: str):
    assert extract(text)[-1].status == status


@pytest.mark.parametrize(("told", "expected"), [
    ("新增示范企业4家、优势企业9家，累计分别达到13家和41家", ["示范企业", "优势企业"]),
    ("新增示范企业4家、优势企业9家，总数分别达13家、41家", ["示范企业", "优势企业"]),
    ("新建学校4所、医院2所，分别完成投资3亿元和2亿元", ["完成投资", "完成投资"]),
    ("对东盟、欧盟分别进出口4亿元、3亿元", ["对东盟进出口", "对欧盟进出口"]),
    ("对东盟和欧盟出口分别为4亿元、3亿元", ["对东盟出口", "对欧盟出口"]),
    ("对东盟进出口4亿元；对欧盟3亿元", ["对东盟进出口", "对欧盟进出口"]),
    ("对民企、外企分别投资4亿元、3亿元", ["民企投资", "外企投资"]),
])
def test_rows_of_totals_and_of_partners_of_trade(told: str, expected: list[str]):
    assert [r.indicator for r in extract(f"2022年，柳州市{told}。")][-2:] == expected


@pytest.mark.parametrize(("told", "records"), [
    ("榜单前列中，华屿科技园以91分居首位，禾岦产业园得分89分，排名第二", [("禾岦产业园", "得分"), ("禾岦产业园", "得分")]),
    ("全省6家参评单位中，华屿科技园排名第二", [("湖南省", "参评单位"), ("华屿科技园", "参评单位")]),
    ("进出口总额中，出口占5亿元", [("湖南省", "出口")]),
    ("按全时人员计算的人均经费为43万元", [("湖南省", "人均经费")]),
    ("云计算的收入43万元", [("湖南省", "云计算的收入")]),
    ("辖区内的华屿孵化器在孵企业达46家，毕业企业39家", [("华屿孵化器", "在孵企业"), ("华屿孵化器", "毕业企业")]),
    ("亚太区总部有95家；研发中心41家", [("湖南省", "亚太区总部"), ("湖南省", "研发中心")]),
    ("义甬欧班列开行32列", [("义甬欧班列", "开行")]),
    ("中欧班列（怀化）开行46列，货值8亿美元", [("中欧班列（怀化）", "开行"), ("中欧班列（怀化）", "货值")]),
    ("中欧班列（含回程）开行46列", [("湖南省", "中欧班列开行")]),
])
def test_subjects_and_measures_of_bulletins(told: str, records: list[tuple[str, str]]):
    assert [(r.subject, r.indicator) for r in extract(f"2022年，湖南省产值90亿元。{told}。")][-len(records):] == records


@pytest.mark.parametrize(("told", "expected"), [
    ("对东盟进出口4亿元，增长17%，对拉美、非洲分别增长12%、9%", ["对拉美进出口", "对非洲进出口"]),
    ("科技城产值增长31%，高新区增长12%，经开区下降5%", ["科技城产值", "科技城产值"]),
    ("研发经费支出总量前三位的是襄阳市（9亿元）、宜昌市（7亿元）", ["研发经费支出", "研发经费支出"]),
    ("研发经费支出3亿元，建成前三批的是沧澜桥（9亿元）、云麓桥（7亿元）", ["研发经费支出", "研发经费支出"]),
])
def test_measures_that_the_words_before_tell(told: str, expected: list[str]):
    assert [r.indicator for r in extract(f"2022年，湖北省{told}。")][-2:] == expected


@pytest.mark.parametrize(("text", "subject"), [
    ("政府工作报告\n泾县人民政府代县长 汪小林\n2019年，全县生产总值增长8%。", "泾县"),
    ("2019年，代县生产总值增长8%。", "代县"),
    ("2019年，大连金普新区产值90亿元，保税区进出口3亿元。", "保税区"),
    ("2019年，大连金普新区产值90亿元，新区进出口3亿元。", "大连金普新区"),
    ("衢州市2019年11月工业快报\n11月，全市产值30亿元。华岳集团产值增长5%。当月，工业用电量2亿千瓦时。", "衢州市"),
    ("2019年，桐庐县收入3亿元，青岳镇2亿元，沧澜镇1亿元。", "沧澜镇"),
    ("2019年，桐庐县收入3亿元，小城镇2亿元。", "桐庐县"),
    ("▲青年街道开展安全检查，排查隐患30处。", "青年街道"),
    ("桐庐县2019年要闻。青年街道完成改造3公里。", "桐庐县"),
])
def test_who_is_told_of_in_reports(text: str, subject: str):
    assert extract(text)[-1].subject == subject


@pytest.mark.parametrize(("items", "subject"), [
    ("▲青禾汽车基地交付新车3万辆。\n▲华岳光电有限公司产值3亿元。\n▲蓝河湾街道开展检查，排查隐患30处。\n▲新增停车位60个。", ""),
    ("▲青禾汽车基地交付新车3万辆。\n▲产值3亿元。\n▲员工300人。\n▲新增停车位60个。", "青禾汽车基地"),
])
def test_one_item_of_a_briefing_is_not_about_another(items: str, subject: str):
    assert extract(f"每周要情\n{items}")[-1].subject == subject
