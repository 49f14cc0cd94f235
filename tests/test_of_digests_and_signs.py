"""Digests by places in brackets, goals under a bracketed heading, signed shares, net gains, in sentences of our own."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read(text: str, *keys: str) -> list:
    return [tuple(getattr(record, key) for key in keys) for record in extract(text, date="2025-01-19")]


@pytest.mark.parametrize(("text", "found"), [
    ("经济信息\n\n【盐城市】一季度光伏产业开票销售380亿元。大丰区沧澜风电装备园是主力，园内19家企业开票120亿元。",
     ["盐城市", "大丰区沧澜风电装备园", "大丰区沧澜风电装备园"]),
    ("如东县沧澜新材料港去年税收28亿元。今年园区安排技改项目21项。", ["如东县沧澜新材料港"] * 2),
    # what several became; 谷内 as 园内; a bracket of time is no part of a name
    ("去年10月，两地的小园区合并为青沧轻工园，内设机构由16个减为8个。", ["青沧轻工园"] * 2),
    ("青沧冰雪装备谷去年营收5亿元，谷内现有企业79户。", ["青沧冰雪装备谷"] * 2),
    ("江州产业集聚区去年收入29亿元。同期集聚区固定资产投资完成36亿元。", ["江州产业集聚区"] * 2),
    # near miss: what only says where the place behind it lies
    ("（江苏省）盐城市政府工作报告\n\n全市生产总值7600亿元。", ["盐城市"]),
])
def test_subjects(text, found):
    assert [subject for subject, in read(text, "subject")] == found


@pytest.mark.parametrize(("text", "found"), [
    ("### 03　下半年怎么干\n\n开工厂房9万平方米。", ["target"]), ("全年营收目标120亿元。", ["target"]),
    # near misses: what has come of a goal
    ("至6月底，签约总投资220亿元，完成年度目标73%。", ["actual", "actual"]), ("完成年度投资目标28亿元的61%。", ["target", "actual"]),
])
def test_goals(text, found):
    assert [status for status, in read(f"# 江州软件园半年报\n\n{text}", "status")] == found


@pytest.mark.parametrize(("text", "found"), [
    ("### Key Figures 2022\n\n- 营业收入 2.1亿元\n- 员工 280 人", ["2022", "2022"]),
    ("### 数据一览（2023）\n\n- 营业收入 2.1亿元", ["2023"]),
    ("### 产品 GX2022\n\n- 营业收入 2.1亿元", ["2025-01"]),  # near miss: what a thing is called
])
def test_years_that_headings_end_with(text, found):
    assert [period for period, in read(f"# 公司简介\n\n江州青禾生物有限公司成立于2013年，位于江州市云江镇，从事果渣的综合利用。2024年上半年，公司与新客户签约。\n\n{text}", "period")] == found


@pytest.mark.parametrize(("text", "found"), [
    ("【这五年·晒成绩】\n去年全市产值1800亿元。\n【新一年·看目标】\n2025年全市产值增长6.5%以上。\n1、新增企业90家；\n2、投资410亿元。",
     ["actual", "target", "target", "target"]),
    # near misses: a heading that tells of no goals
    ("【这五年·晒成绩】\n去年全市产值1800亿元。\n【新一年·开新局】\n2025年全市产值增长6.5%。", ["actual", "actual"]),
])
def test_goals_under_a_bracketed_heading(text, found):
    assert [status for status, in read(f"江州市报告解读\n\n{text}", "status")] == found


@pytest.mark.parametrize(("text", "found"), [
    ("江州市集成电路产业营收+10.4%，进出口总额-2.2%。", [(10.4, "change"), (-2.2, "change")]),
    ("青禾科技净利率-2.2%，毛利率+4%。", [(-2.2, "ratio"), (4, "ratio")]),  # near miss: rates
    ("云江区高新技术企业净增24家至130家。", [(24, "level"), (130, "level")]),
])
def test_signs_and_gains(text, found):
    assert read(text, "value", "kind") == found
    assert all(record.value_max is None for record in extract(text))


def test_the_unit_in_the_line_above_a_table():
    text = "江州软件园公示\n\n前两名如下（单位：万元）：\n\n| 序号 | 企业名称 | 事项 | 金额 |\n| --- | --- | --- | --- |\n| 1 | 青禾科技有限公司 | 设备补助 | 286.50 |\n"
    assert read(text, "value", "unit", "subject") == [(2_865_000, "CNY", "青禾科技有限公司")]


def test_heads_with_a_space_beside_the_year():
    text = "# 江州软件园\n\n| 指标 | 2022 年 | 2023 年 |\n| --- | --- | --- |\n| 企业数（户） | 138 | 166 |\n"
    assert read(text, "value", "period") == [(138, "2022"), (166, "2023")]


def test_lines_of_date_and_visits_of_the_second_post():
    post = "青禾专用汽车有限公司生产专用车280台，同比增长18%，实现营收1.9亿元，其中出口占三成，新增订单90份。"
    text = f"## 新闻动态\n\n### 首批重卡交付\n\n2024-03-18　|　浏览 532 次\n\n{post}\n\n### 产销双增\n\n2024-04-10　|　浏览 417 次　|　通讯员 王小明\n\n{post}"
    assert 417 not in [value for value, in read(text, "value")]


SIGNS = ("{}、", "{}.", "（{}）", "({})", "{}）", "◆", "■ ", "● ", "- ", "※", "➤ ", "👉 ", "🔹", "✅ ", "» ", "→ ", "【{}】", "①", "第{}、", "• ", "——", "○ ", "♦", "❖ ", "☞ ",
         "⭐ ", "🚀 ", "{}️⃣ ", "{}丨", "{}｜", "{} ", "0{} ", "{}/ ")
ITEMS = ("哈林光伏装备园一季度产值58亿元，同比下降19.3%，出货6.9GW。园区企业2家检修，用工7600余人。", "沧澜永磁材料公司二期点火，新增年产能4000吨。公司去年营收13.8亿元。",
         "云江县新开工项目11个，总投资28亿元。全县用电增长7%。")


@pytest.mark.parametrize("sign", SIGNS)
def test_what_opens_an_item_changes_nothing(sign):
    def read_items(sign: str) -> list:
        lines = [sign.format(number).replace("①", "①②③"[number - 1]) + item for number, item in enumerate(ITEMS, 1)]
        return read("青沧区早间播报\n\n一季度青沧区生产总值80亿元，同比增长5%。\n\n" + "\n".join(lines), "text", "indicator", "subject", "period")
    assert read_items(sign) == read_items("")
