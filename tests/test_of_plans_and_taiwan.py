"""Plans that are over, what was done of them, signs, tables of more kinds, companies and parks by short names: text in, records out."""

import pytest

from corpus_tools import extract, extract_document
from corpus_tools.model import Document

DATED = "2024年6月20日，东湾科技园召开大会。"


def tell(text: str) -> list[str]:
    return [f"{o.text} {o.subject} {o.indicator}" for o in extract(text)]


@pytest.mark.parametrize(("text", "expected"), [
    # what was planned in a year that is over is of that year
    (DATED + "2023年，园区签约项目30个，计划总投资60亿元。", [("actual", "2023"), ("target", "2023")]),
    (DATED + "去年，园区计划引进项目30个。", [("target", "2023")]),
    (DATED + "2022年，青岳科技有限公司拟投资50亿元建设基地。", [("target", "2022")]),
    (DATED + "2023年园区产值50亿元，力争突破60亿元。", [("actual", "2023"), ("target", "2024")]),
    # and what came of it is no plan
    ("2024年，东湾科技园计划引进项目50个，实际引进72个，超出目标44%。", [("target", "2024"), ("actual", "2024"), ("actual", "2024")]),
    ("合肥市年初预计2025年出口318亿元，最终实现331亿元，同比增长10%。", [("forecast", "2025"), ("actual", "2025"), ("actual", "2025")]),
    ("力争2025年实际利用外资5亿美元。", [("target", "2025")]),
    # what it is now does not make a plan of what it will be
    (DATED + "到2027年，园区产值从目前的50亿元提高到100亿元，税收达到8亿元。",
     [("actual", "2024"), ("target", "2027"), ("target", "2027")]),
    (DATED + "园区计划到2027年将产能由目前的5万吨提高到12万吨。", [("actual", "2024"), ("target", "2027")]),
    # a year far ahead, and what will be crossed
    (DATED + "2030年，园区产值达到1000亿元。", [("target", "2030")]),
    ("东湾科技园2030年营业收入将迈上2000亿元台阶，年均增长10%以上。", [("target", "2030"), ("target", "2030")]),
    ("2025年，东湾科技园拟开工项目18个，拟竣工项目5个。", [("target", "2025"), ("target", "2025")]),
    # 预测 as a noun tells of nothing to come
    ("大海电子股份有限公司2024年根据销售预测安排生产，产量达15万台。", [("actual", "2024")]),
    ("大海电子股份有限公司预测2024年产量达15万台。", [("forecast", "2024")]),
    # halves and quarters of a plan alone
    ("合肥市2023年上半年计划完成投资812亿元。", [("target", "2023-H1")]),
    ("合肥市2023年第三季度计划开工项目12个。", [("target", "2023-Q3")]),
])
def test_plans_and_what_came_of_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(o.status, o.period) for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("合肥市出口、进口增速分别为5%和-3.2%。", [("5%", 5, "出口"), ("-3.2%", -3.2, "进口")]),
    ("青岳有限公司2023年、2024年净利润分别为1.2亿元和-0.6亿元。", [("1.2亿元", 120000000, "净利润"), ("-0.6亿元", -60000000, "净利润")]),
    ("长丰县气温最高37.1℃，最低-5.9℃。", [("37.1℃", 37.1, "气温"), ("-5.9℃", -5.9, "气温")]),
    ("星港高新区总收入达3万多亿元。", [("3万多亿元", 3000000000000, "总收入")]),
    ("大海電子股份有限公司營業收入為新台幣7,894,843仟元。", [("新台幣7,894,843仟元", 7894843000, "營業收入")]),
    ("合肥市论文数增长了一倍半。", [("一倍半", 1.5, "论文数")]),
    ("园区引进5个500强企业项目。", [("5个", 5, "引进500强企业项目")]),
    ("青岳公司12家门店营收过十亿元。", [("12家", 12, "门店"), ("过十亿元", 1000000000, "营收")]),
])
def test_signs_and_sizes(text: str, expected: list[tuple]) -> None:
    assert [(o.text, o.value, o.indicator) for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "bound"), [("投入不会少于15亿元。", ">"), ("投入不会超过20亿元。", "<"), ("投入超过20亿元。", ">"), ("投入不少于20亿元。", ">")])
def test_what_will_not_be_less(text: str, bound: str) -> None:
    assert [o.bound for o in extract("锐港园区今年" + text)] == [bound]


TABLES = [
    ("单位：亿元", "年份 工业 农业", ["2018 8597 214", "2019 8697 224"],
     ["8597 工业 CNY 2018", "214 农业 CNY 2018", "8697 工业 CNY 2019", "224 农业 CNY 2019"]),
    ("单位：万元", "科目编码 科目名称 合计", ["206 科学技术支出 1234.56", "207 文化支出 134.56"],
     ["1234.56 科学技术支出 CNY 2023", "134.56 文化支出 CNY 2023"]),
    ("单位：个、亿元", "县区 项目数 投资额", ["瑶海区 123 412.6", "肥西县 23 12.6"],
     ["123 项目数 count 2023", "412.6 投资额 CNY 2023", "23 项目数 count 2023", "12.6 投资额 CNY 2023"]),
    ("单位：万人、亿元", "县区 常住人口 地区生产总值", ["瑶海区 123 412.6", "肥西县 23 12.6"],
     ["123 常住人口 count 2023", "412.6 地区生产总值 CNY 2023", "23 常住人口 count 2023", "12.6 地区生产总值 CNY 2023"]),
    ("", "指标（亿元） 2022年 2023年", ["投资 412.3 432.1", "财政收入 112.3 132.1"],
     ["412.3 投资 CNY 2022", "432.1 投资 CNY 2023", "112.3 财政收入 CNY 2022", "132.1 财政收入 CNY 2023"]),
    ("", "类别 环比涨跌幅（%） 同比涨跌幅（%）", ["食品烟酒 0.6 -1.2", "衣着 1.4 2.2"],
     ["0.6 食品烟酒 percent 2023", "-1.2 食品烟酒 percent 2023", "1.4 衣着 percent 2023", "2.2 衣着 percent 2023"]),
    ("单位：万元", "收入 2023年 支出 2023年", ["财政拨款 12345 教育支出 11234", "其他收入 345 科技支出 1234"],
     ["12345 财政拨款 CNY 2023", "11234 教育支出 CNY 2023", "345 其他收入 CNY 2023", "1234 科技支出 CNY 2023"]),
    ("单位：万元", "项目 2023年 2022年 增长额", ["财政收入 312456 287654 24802", "税收 212456 187654 24802"],
     ["312456 财政收入 CNY 2023", "287654 财政收入 CNY 2022", "24802 财政收入 CNY 2023",
      "212456 税收 CNY 2023", "187654 税收 CNY 2022", "24802 税收 CNY 2023"]),
    ("", "地区 企业数 营业收入", ["- 个 亿元", "肥西县 2712 10123.4", "肥东县 1712 9123.4"],
     ["2712 企业数 count 2023", "10123.4 营业收入 CNY 2023", "1712 企业数 count 2023", "9123.4 营业收入 CNY 2023"]),
]


@pytest.mark.parametrize(("unit", "heads", "rows", "expected"), TABLES)
def test_units_and_labels_of_tables(unit: str, heads: str, rows: list[str], expected: list[str]) -> None:
    lines = [heads, " ".join("---" for _ in heads.split()), *rows]
    table = "\n".join("| " + " | ".join("" if word == "-" else word for word in line.split()) + " |" for line in lines)
    text = "# 合肥市2023年情况\n\n" + (unit + "\n\n" if unit else "") + table + "\n"
    assert [f"{o.text} {o.indicator} {o.unit} {o.period}" for o in extract_document(Document("t.md", text, format="md"))] == expected


def test_a_column_of_organisations_is_no_column_of_units() -> None:
    text = "# 合肥市2023年投资\n\n| 单位 | 投资（亿元） |\n|---|---|\n| 肥西县 | 412.3 |\n| 肥东县 | 212.3 |\n"
    assert [(o.text, o.subject) for o in extract_document(Document("t.md", text, format="md"))] == [("412.3", "肥西县"), ("212.3", "肥东县")]


@pytest.mark.parametrize(("text", "expected"), [
    ("2024年，合肥市工业投资增长38%。其中，长丰县增长94%，肥西县增长83%。",
     ["38% 合肥市 工业投资", "94% 长丰县 工业投资", "83% 肥西县 工业投资"]),
    ("2024年，合肥市货运量完成8亿吨。其中，公路完成6亿吨，水路完成2亿吨。",
     ["8亿吨 合肥市 货运量", "6亿吨 合肥市 公路货运量", "2亿吨 合肥市 水路货运量"]),
    ("2024年，合肥市快递业务量完成9亿件。其中，同城业务完成1.2亿件。", ["9亿件 合肥市 快递业务量", "1.2亿件 合肥市 同城业务快递业务量"]),
    ("2024年，合肥市工业增长8%。其中，采矿业增长5%。", ["8% 合肥市 工业", "5% 合肥市 采矿业"]),
    ("2024年，合肥市货运量完成8亿吨。公路完成投资6亿元。", ["8亿吨 合肥市 货运量", "6亿元 合肥市 公路完成投资"]),
])
def test_parts_in_the_next_sentence(text: str, expected: list[str]) -> None:
    assert tell(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    # growths by two comparisons are both of the measure before them
    ("台積電2025年營收100億元，季增6%、年增30%；淨利20億元，季增8%、年增38%。",
     ["100億元 台積電 營收", "6% 台積電 營收", "30% 台積電 營收", "20億元 台積電 淨利", "8% 台積電 淨利", "38% 台積電 淨利"]),
    ("合肥市内资3亿元、外资2亿美元，同比增长5%、6%。",
     ["3亿元 合肥市 内资", "2亿美元 合肥市 外资", "5% 合肥市 内资", "6% 合肥市 外资"]),
    ("竹科2022年營業額100億元，成長5%；南科營業額50億元。", ["100億元 竹科 營業額", "5% 竹科 營業額", "50億元 南科 營業額"]),
    ("中科院所2022年經費100億元，南科大夫5000人。", ["100億元  經費", "5000人  南科大夫"]),
    ("中国石化净利润下降6.5%。", ["6.5% 中国石化 净利润"]),
    ("中国建筑业产值增长3%。", ["3% 中国 建筑业产值"]),
    # a move behind a bracket
    ("合肥市就业人口（37.83万人）减少1000人。", ["37.83万人 合肥市 就业人口", "1000人 合肥市 就业人口"]),
    ("大海电子股份有限公司归属于母公司股东的净利润及扣除非经常性损益后的净利润分别为3.6亿元、3.5亿元。",
     ["3.6亿元 大海电子股份有限公司 归属于母公司股东的净利润", "3.5亿元 大海电子股份有限公司 扣除非经常性损益后的净利润"]),
    # what a firm has goes on with the firm
    ("锐港科创园占地320亩。博朗光电专注传感器，去年营收9亿元。目前员工已达300人。",
     ["320亩 锐港科创园 占地", "9亿元 博朗光电 营收", "300人 博朗光电 员工"]),
    ("锐港科创园占地320亩。博朗公司去年营收9亿元。目前，入驻企业200家。",
     ["320亩 锐港科创园 占地", "9亿元 博朗公司 营收", "200家 锐港科创园 入驻企业"]),
])
def test_whose_it_is(text: str, expected: list[str]) -> None:
    assert tell(text) == expected


def test_growth_that_a_measure_came_to() -> None:
    assert [(o.kind, o.value) for o in extract("臺灣2022年製造業營收100億元，營收成長為3.5%。")] == [("level", 10000000000), ("change", 3.5)]
    assert [(o.kind, o.value) for o in extract("合肥市就业人口（38万人）减少1000人。")] == [("level", 380000), ("change", -1000)]
    assert [(o.kind, o.period) for o in extract("大海公司2025年净利润100亿元，已超越去年全年净利润90亿元。")] == [("level", "2025"), ("level", "2024")]


def test_years_of_the_republic_before_what_was_done() -> None:
    assert [o.period for o in extract("桃園市113年投入2,600億元，較112年增加300億元。高雄市114年截至11月招商案件12案。")] == ["2024", "2024", "2025-11"]
