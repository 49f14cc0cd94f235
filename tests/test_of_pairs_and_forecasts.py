"""Subjects that the sentence itself decides: 前者 and 后者, and those who foretell what is of others."""
import pytest

from corpus_tools import extract

_PAIRS = [
    ("嘉兴市与绍兴市的差距在缩小。2031年，前者生产总值7000亿元，后者8000亿元。后者增长7%。", ["嘉兴市", "绍兴市", "绍兴市"]),
    ("柯桥区布匹产值900亿元，远高于诸暨市。后者的袜子产值只有400亿元。", ["柯桥区", "诸暨市"]),
    ("青禾机械有限公司拟与沧澜智造有限公司合资建厂，后者持股30%。青禾机械去年营收8亿元。", ["沧澜智造有限公司", "青禾机械有限公司"]),
    ("青禾药业有限公司拟以4亿元收购德国博朗公司51%股权，后者年销售额约7亿元。", ["青禾药业有限公司", "青禾药业有限公司", "德国博朗公司"]),
    ("青禾機械有限公司去年營收8億元，較沧澜電子有限公司少2億元；後者毛利率達31%，前者僅22%。",
     ["青禾機械有限公司", "青禾機械有限公司", "沧澜電子有限公司", "青禾機械有限公司"]),
    # near misses: two measures, two sorts of things
    ("绍兴市去年产值9亿元、税收2亿元，前者增长5%，后者增长8%。", ["绍兴市"] * 4),
    ("绍兴青禾机械有限公司产品有轴承和齿轮两大类，前者占营收60%，后者占40%。", ["绍兴青禾机械有限公司"] * 2),
    ("绍兴市去年进口和出口分别增长5%和8%，前者总额900亿元，后者总额达2000亿元。", ["绍兴市"] * 4),
]


@pytest.mark.parametrize(("text", "subjects"), _PAIRS)
def test_former_and_latter_are_led_back_to_names(text: str, subjects: list[str]) -> None:
    assert [r.subject for r in extract(text)] == subjects


_FORECASTS = [
    ("青禾轴承股份有限公司去年营收8亿元。国金证券预计，公司明年营收10亿元。", ["青禾轴承股份有限公司"] * 2),
    ("青禾轴承股份有限公司去年营收8亿元。国金证券分析师王小明表示，公司明年营收有望达10亿元，市占率提升至12%。", ["青禾轴承股份有限公司"] * 3),
    ("华西证券研报预计，2032年国内储能电池出货量有望突破600GWh，三年复合增速超过35%。青禾电池去年营收8亿元。", ["中国", "中国", "青禾电池"]),
    ("华西证券分析师王小明预计，到2032年国内人形机器人市场规模将达到90亿元。", ["中国"]),
    ("沧澜咨询高级分析师王小明认为，未来三年国内传感器市场规模将增至4000亿元。", ["中国"]),
    # near misses: what a company foretells of itself
    ("华西证券预计今年净利润8亿元，同比增长12%。公司去年有营业部60家。", ["华西证券"] * 3),
    ("青禾轴承股份有限公司预计，今年营收9亿元。", ["青禾轴承股份有限公司"]),
]


@pytest.mark.parametrize(("text", "subjects"), _FORECASTS)
def test_who_foretells_is_not_who_it_is_told_of(text: str, subjects: list[str]) -> None:
    assert [r.subject for r in extract(text)] == subjects


_TOLD = [
    ("江州经济开发区现有企业320家。做检测试剂的禾硕生物来得晚，去年才搬进来。疫情期间，该企业日产能达20万支。", ["江州经济开发区", "禾硕生物"]),
    ("江州经济开发区现有企业320家。由几名工程师创办的禾硕光电，去年销售收入3000万元。", ["江州经济开发区", "禾硕光电"]),
    ("江州市去年产值90亿元。绍兴的禾硕精密二期投产，预计新增产值3亿元。", ["江州市", "禾硕精密"]),
    ("江州经济开发区现有企业320家。禾硕食品是首批搬来的租户，员工由120人减到75人。", ["江州经济开发区", "禾硕食品", "禾硕食品"]),
    # near misses: a trade, and no name
    ("江州经济开发区现有企业320家。做检测试剂的新型生物技术企业有20家。", ["江州经济开发区"] * 2),
]


@pytest.mark.parametrize(("text", "subjects"), _TOLD)
def test_what_stands_before_a_trade_tells_a_company(text: str, subjects: list[str]) -> None:
    assert [r.subject for r in extract(text)] == subjects


_HERE = [
    ("7、青禾动力：2031年营收89亿元，归母净亏损2亿元，上年为盈利1亿元；拟裁撤3个办事处。\n8、沧澜药业：拟投资4亿元建厂。", ["青禾动力"] * 4 + ["沧澜药业"]),
    ("定州市有小学400所。市委、市政府下决心，撤并学校120所。", ["定州市"] * 2),
    ("永康市现有杯子企业320家。据永康海关统计，前9个月，全市杯子出口3亿美元。", ["永康市"] * 2),
    ("金华市现有企业9000家。据永康海关统计，前9个月，全市杯子出口3亿美元。", ["金华市"] * 2),
    ("江州工业开发区很热闹。福建省对口援建。由闽方出资建设的闽江产业园规划面积2平方公里，建成厂房9万平方米。", ["闽江产业园"] * 2),
]


@pytest.mark.parametrize(("text", "subjects"), _HERE)
def test_items_cities_and_customs_are_those_that_are_told_of(text: str, subjects: list[str]) -> None:
    assert [r.subject for r in extract(text)] == subjects
