"""Whom a page has come to, towns and works by short names, and times by the way: text in, records out."""

import pytest

from corpus_tools import extract

DATED = "2024年6月20日，东湾科技园通报。"


def tell(text: str) -> list[str]:
    return [f"{o.text} {o.subject} {o.indicator}" for o in extract(text)]


@pytest.mark.parametrize(("text", "subjects"), [
    # whom one has come to
    ("调研组来到锐港科创园，园区占地320亩。随后，调研组来到博朗科技。该公司去年营收9亿元。", ["锐港科创园", "博朗科技"]),
    ("在芯源公司，企业去年营收3亿元。随后，调研组来到博朗公司。该公司员工300人。", ["芯源公司", "博朗公司"]),
    ("锐港科创园占地320亩。在博朗公司，调研组走进车间。“我们去年营收9亿元。”公司负责人说。", ["锐港科创园", "博朗公司"]),
    ("锐港科创园占地320亩。同在园区的还有博朗公司，员工300人。", ["锐港科创园", "博朗公司"]),
    ("锐港科创园占地320亩。以博朗科技为例，去年营收9亿元。", ["锐港科创园", "博朗科技"]),
    ("锐港科创园入驻企业：\n●博朗科技：员工300人", ["博朗科技"]),
    # where a firm is and what it has there
    ("锐港集团深耕产业地产，在全国28个城市拥有园区61个，员工2万人。", ["锐港集团"] * 3),
    ("博朗公司员工5200人，在苏州的基地占地180亩，去年产值3亿元。", ["博朗公司", "苏州", "博朗公司"]),
    ("合肥市产值300亿元，在苏州的企业有30家。", ["合肥市", "苏州"]),
    # towns, quarters and works by short names
    ("长丰县产值86亿元。容桂街道产值42亿元，新桥镇依托汽车产业，引进项目9个。", ["长丰县", "容桂街道", "新桥镇"]),
    ("杏花村街道：签约项目15个。下塘镇受龙头带动，完成产值42亿元。", ["杏花村街道", "下塘镇"]),
    ("长丰县产值86亿元。各镇产值42亿元，各街道引进项目9个。", ["长丰县"] * 3),
    ("12个项目落户无锡高新区。博朗项目总投资8亿元，占地58亩。", ["无锡高新区", "博朗项目", "博朗项目"]),
    ("12个项目落户无锡高新区。重点项目总投资8亿元，占地58亩。", ["无锡高新区"] * 3),
    # another place that is only spoken of
    ("合肥市2024年招商有序推进。昆山市企业来访考察。全市到位资金90亿元。", ["合肥市"]),
    ("安庆市2024年招商有序推进。怀宁县、枞阳县进度较快。全市到位资金90亿元。", ["安庆市"]),
    ("合肥市2024年产值30亿元。芜湖市举办招商大会。全市到位资金90亿元。", ["合肥市", "芜湖市"]),
    ("长丰县地处安徽省中部，合肥市北部，总面积1800平方公里。", ["长丰县"]),
    ("长丰县产值80亿元，合肥市中心城区产值900亿元。", ["长丰县", "合肥市"]),
    # what another has is the other's
    ("合肥产值32亿元，仅次于上海的78亿元，高于无锡的20亿元。", ["合肥", "上海", "无锡"]),
    ("合肥产值增速高于上海2个百分点。", ["合肥"]),
])
def test_whom_it_is_told_of(text: str, subjects: list[str]) -> None:
    assert [o.subject for o in extract(text)] == subjects


@pytest.mark.parametrize(("text", "expected"), [
    ("长丰县企业开办时间压缩至1天。", ["1天 长丰县 企业开办时间"]),
    ("合肥市有86家企业被认定为合肥市市级企业技术中心。", ["86家 合肥市 企业"]),
    ("合肥市将最低工资标准上调至2280元，上调幅度10.7%。", ["2280元 合肥市 最低工资标准", "10.7% 合肥市 最低工资标准"]),
    ("合肥市19个产业链中，15条保持增长，4条下降。", ["19个 合肥市 产业链", "15条 合肥市 产业链", "4条 合肥市 产业链"]),
    ("合肥市使用外资12亿美元，这是近十年来首次实现两位数增长。", ["12亿美元 合肥市 外资", "两位数 合肥市 外资"]),
    ("合肥市主要指标\n财政收入：1023.6亿元，增长12.3%\n税收收入：612.4亿元，增长9.8%\n出口：41.2亿美元，增长3.2%\n进口：51.2亿美元，增长4.1%",
     ["1023.6亿元 合肥市 财政收入", "12.3% 合肥市 财政收入", "612.4亿元 合肥市 税收收入", "9.8% 合肥市 税收收入",
      "41.2亿美元 合肥市 出口", "3.2% 合肥市 出口", "51.2亿美元 合肥市 进口", "4.1% 合肥市 进口"]),
    ("锐港公司位列世界500强第86位。", ["第86位 锐港公司 世界500强"]),
])
def test_what_is_measured(text: str, expected: list[str]) -> None:
    assert tell(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("东湾科技园税收同比多收2亿元。", ("change", 200000000, "税收")),
    ("东湾科技园税收比上年少收2亿元。", ("change", -200000000, "税收")),
    ("星港高新区综合排名较上年进步9位。", ("change", 9, "综合排名")),
    ("合肥市农业科技进步贡献率超74%。", ("ratio", 74, "农业科技进步贡献率")),
])
def test_more_and_less(text: str, expected: tuple) -> None:
    assert [(o.kind, o.value, o.indicator) for o in extract(text)] == [expected]


@pytest.mark.parametrize(("text", "periods"), [
    (DATED + "今年1—5月园区产值320亿元。上年同期，园区产值为280亿元。", ["2024-01/2024-05", "2023-01/2023-05"]),
    ("2024年一季度，合肥市外贸额50亿元，上年同期为43亿元，上季度为47亿元。", ["2024-Q1", "2023-Q1", "2023-Q4"]),
    ("2024年，合肥市外贸额50亿元，上年同期为43亿元。", ["2024", "2023"]),
    ("2024年上半年，合肥市工业用电占比由去年同期的50%降至48%。", ["2023-H1", "2024-H1"]),
    ("青岳有限公司2024年净利润3200万元，而上年同期为亏损5600万元。", ["2024", "2023"]),
    (DATED + "去年园区产值500亿元。1—5月，园区产值220亿元。", ["2023", "2024-01/2024-05"]),
    (DATED + "去年园区产值500亿元，1—11月出口220亿元。", ["2023", "2023-01/2023-11"]),
    ("2024年，东湾科技园出口额为2021年的一半。", ["2024"]),
    ("2024年税收在上年下降6.4%的基础上增长3.1%。", ["2023", "2024"]),
    ("合肥市2023年财政情况\n财政收入512亿元。\n与2022年相比，税收收入增加69亿元。", ["2023", "2023"]),
])
def test_when_it_was(text: str, periods: list[str]) -> None:
    assert [o.period for o in extract(text)] == periods


def test_what_a_place_is_made_and_what_it_has() -> None:
    assert [o.status for o in extract("星港软件园致力于打造产业高地，2023年实现产值16亿元。")] == ["actual"]
    assert [o.status for o in extract("星港集团致力于打造产值超千亿元的企业集团。")] == ["target"]


@pytest.mark.parametrize(("text", "expected"), [
    # what the five years before a plan were, and what its list of aims tells
    ("东湾科技园“十五五”发展规划\n“十四五”时期，园区累计引进企业300家，税收年均增长12%。", [("actual", "2021/2025"), ("actual", "2021/2025")]),
    ("东湾科技园发展规划（2026—2030年）\n一、发展现状。2025年，园区产值达800亿元。\n二、发展目标。园区产值突破1500亿元。",
     [("actual", "2025"), ("target", "2026/2030")]),
    ("东湾科技园“十五五”发展规划\n“十五五”时期，园区引进企业300家。", [("target", "2026/2030")]),
])
def test_plans_and_the_years_before(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(o.status, o.period) for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("合肥市每10辆汽车中就有6辆是新能源汽车。", ["6辆 合肥市 新能源汽车"]),
    ("苏州市超六成的专利来自企业。", ["超六成 苏州市 专利"]),
    ("合肥市完成招商任务800亿元的98%。", ["800亿元 合肥市 招商任务", "98% 合肥市 招商任务"]),
    ("苏州工业园区新增企业41家，累计81家；上市公司61家。", ["41家 苏州工业园区 新增企业", "81家 苏州工业园区 企业", "61家 苏州工业园区 上市公司"]),
    ("宜昌市新开工项目数量依次为：宜都13个，高新区2个，枝江0个。",
     ["13个 宜都 新开工项目数量", "2个 高新区 新开工项目数量", "0个 枝江 新开工项目数量"]),
    ("云岭县组织观摩。大家走访了云岭青禾新材料有限公司、沧澜纺织有限公司。该公司现有员工300人。", ["300人 沧澜纺织有限公司 员工"]),
])
def test_shares_tasks_and_lists(text: str, expected: list[str]) -> None:
    assert tell(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    # the next phase of a work, a fair with its place, who runs a park
    ("东湾科技园一期工程建筑面积15万平方米，二期工程建筑面积22万平方米。",
     ["15万平方米 东湾科技园一期工程 建筑面积", "22万平方米 东湾科技园二期工程 建筑面积"]),
    ("2024中国（合肥）智能家电展闭幕，参展商430家。", ["430家 中国（合肥）智能家电展 参展商"]),
    ("锐港科创园占地320亩，由博朗科技运营。该公司员工300人。", ["320亩 锐港科创园 占地", "300人 博朗科技 员工"]),
    ("合肥市2024年失业率为2%，而就业不足率（1.5%）则上升0.4个百分点。",
     ["2% 合肥市 失业率", "1.5% 合肥市 就业不足率", "0.4个百分点 合肥市 就业不足率"]),
    ("肥西县新增企业（30家）和项目（5个）。", ["30家 肥西县 企业", "5个 肥西县 项目"]),
    # what a share is taken of, in brackets; a kind of houses that is counted; money and people called by a place
    ("肥西县登记企业3200家，占合肥市登记企业数（52000家）的6.2%，其中制造业500家。",
     ["3200家 肥西县 登记企业", "52000家 合肥市 登记企业数", "6.2% 肥西县 登记企业", "500家 肥西县 制造业"]),
    ("肥西县现有养老机构52家，综合为老服务中心19个，养老床位6800张。",
     ["52家 肥西县 养老机构", "19个 肥西县 综合为老服务中心", "6800张 肥西县 养老床位"]),
    ("珠海市外币存款中，澳门元占7.2%，港元占12%。", ["7.2% 珠海市 澳门元", "12% 珠海市 港元"]),
    ("长丰县居民8200户，其中朝鲜族120户。", ["8200户 长丰县 居民", "120户 长丰县 朝鲜族"]),
    # a share of the whole; a capacity before the work that has it; how much floor
    ("分区域看，肥西县产值全市占比35%，增长8%。", ["35% 肥西县 产值", "8% 肥西县 产值"]),
    ("博朗公司消息，重点项目4万吨/年镍盐项目顺利投产。", ["4万吨/年 博朗公司 镍盐项目"]),
    ("全区产值增长9%。分区域看，光学经开区产值增长8%，经开区产值增长5%。\n全区零售额增长7%。",
     ["9%  产值", "8% 光学经开区 产值", "5% 经开区 产值", "7%  零售额"]),
    ("东湾科技园去年区内公司家数达715家，出口额9亿元。", ["715家 东湾科技园 区内公司家数", "9亿元 东湾科技园 出口额"]),
    # cities called by everyday words in a list; the last of a list goes on
    ("长春、四平、辽源三市的项目落地率均达到或超过3%，分别为5%、4%和3%。",
     ["超过3% 辽源 项目落地率", "5% 长春 项目落地率", "4% 四平 项目落地率", "3% 辽源 项目落地率"]),
    ("合肥、芜湖和蚌埠产值占全省的54%，比去年提高3%，税收增长5%。", ["54% 蚌埠 产值", "3% 蚌埠 产值", "5% 蚌埠 税收"]),
    ("大水街河东工业园改造项目占地8亩。石桥街道产值5亿元。", ["8亩 大水街河东工业园 改造项目占地", "5亿元 石桥街道 产值"]),
    ("乘坐地铁的合肥市民都知道，站外有企业30家。", ["30家 合肥市 企业"]),
    # how far apart two are
    ("2024年，宁波市以1.62万亿元的GDP，与无锡相差约230亿元。", ["1.62万亿元 宁波市 GDP", "约230亿元 宁波市 GDP"]),
    ("2024年，宁波市市民收入连续12年居各省、区第一。", ["第一 宁波市 市民收入"]),
])
def test_phases_fairs_and_rates_in_brackets(text: str, expected: list[str]) -> None:
    assert tell(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    # a sign alone tells a growth; so does an arrow
    ("合肥市社零总额312.3亿元，-1.2%。", [("level", 31230000000), ("change", -1.2)]),
    ("合肥市工业产值512亿元，+3.4%；出口30亿元，↓12.3%。", [("level", 51200000000), ("change", 3.4), ("level", 3000000000), ("change", -12.3)]),
    ("合肥市毛利率30%，净利率-1.2%。", [("ratio", 30), ("ratio", -1.2)]),
    # points whose unit is written once
    ("合肥市工业投资增长8.1%，增速比全国高4.2个、比全省高2.1个百分点。", [("change", 8.1), ("ratio", 4.2), ("ratio", 2.1)]),
    ("合肥市新增企业5个、比上年高2个百分点。", [("level", 5), ("change", 2)]),
    # a goal that another is higher than is no gap
    ("合肥市设定了GDP6%的增长目标，高于全国GDP5%左右的增长目标。", [("change", 6), ("change", 5)]),
    ("合肥市GDP增速高于全国5%。", [("ratio", 5)]),
    ("合肥市月收入低于月均180亿元的“警戒线”。", [("level", 18000000000)]),
    ("合肥市人均收入高于全省平均500元。", [("ratio", 500)]),
    ("合肥市货运收入挫三成三。企业受挫，失败2次。", [("change", -33), ("level", 2)]),
    # what an index is measured by, and how clean a room is, are no amounts
    ("合肥市男女性别比为104.5：100（女性为100）。", []),
    ("以2015年为100，合肥市价格指数为104.5。", [("level", 104.5)]),
    ("博朗公司建有10万级洁净车间2间、十万级净化车间3间。", [("level", 2), ("level", 3)]),
])
def test_signs_and_points(text: str, expected: list[tuple]) -> None:
    assert [(o.kind, o.value) for o in extract(text)] == expected


def test_growth_over_the_years_of_a_row() -> None:
    text = "2022年、2023年、2024年，东湾科技园税收分别为8亿元、11亿元和15亿元，年均增长37%。"
    assert [o.period for o in extract(text)] == ["2022", "2023", "2024", "2022/2024"]


@pytest.mark.parametrize(("text", "expected"), [
    ("博朗公司建有3万方车间，供气5万方。", ["m2", "m3"]),
    ("博朗公司建筑面积12万方。", ["m2"]),
])
def test_floors_and_volumes(text: str, expected: list[str]) -> None:
    assert [o.unit for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    # what is to become of so many, said behind them
    ("合肥市仍有标准厂房等6个项目可望开工。", ["forecast"]),
    ("合肥市5座电站中，2座将建成投产，3座已建成投产。", ["actual", "target", "actual"]),
    ("合肥市全年产值或超900亿元，税收达到或超过50亿元。", ["forecast", "forecast"]),
    ("合肥市税收达到或超过50亿元。", ["actual"]),
    ("合肥市有6家拟上市企业、8家即将开业的酒店。", ["actual", "actual"]),
])
def test_what_is_to_become_of_so_many(text: str, expected: list[str]) -> None:
    assert [o.status for o in extract(text)] == expected


def test_a_year_of_business_that_is_over() -> None:
    text = "数湾公司2014/15财政年度集资额达1.8亿港元；截至今年1月底，累计集资额突破5亿港元。"
    assert [o.period for o in extract(text)] == ["2014/2015", "2015-01"]
