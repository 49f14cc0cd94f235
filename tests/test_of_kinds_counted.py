"""Kinds of things that a place has many of, and measures that begin with a verb: whose they are, and what is measured."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.data import read_table


@pytest.mark.parametrize("text, subject, indicator", [
    ("2024年，湖州市公共图书馆达38家，占全市的27.4%。", "湖州市", "公共图书馆"),
    ("2024年，湖州市国际航线由2020年的12条增加到18条。", "湖州市", "国际航线"),
    ("湖州市智能工厂数量居全省第二位。", "湖州市", "智能工厂数量"),
    ("2024年，湖州市博物馆、公共图书馆分别达12家和15家。", "湖州市", "博物馆"),
    ("云江高新区孵化器突破12家", "云江高新区", "孵化器"),
    ("2024年，湖州市高铁运营里程达73公里。", "湖州市", "高铁运营里程"),
    ("2024年，湖州市公园绿地面积达73公顷。", "湖州市", "公园绿地面积"),
    ("2024年，湖州市数据中心机架规模达1.2万架。", "湖州市", "数据中心机架规模"),
    # the thing itself has a number of its own
    ("2024年，湖州市第一人民医院开放床位1200张。", "湖州市第一人民医院", "开放床位"),
    ("2024年，湖州市图书馆藏书达38万册。", "湖州市图书馆", "藏书"),
    ("湖州市博物馆有12个展厅。", "湖州市博物馆", "展厅"),
])
def test_a_kind_that_is_counted_is_no_name(text, subject, indicator):
    found = extract(text)[0]
    assert (found.subject, found.indicator) == (subject, indicator)


@pytest.mark.parametrize("text, indicator", [
    ("上半年，湖州市安置房同比增长8.1%。", "安置房"),
    ("2024年，湖州市蒸发量达73毫米。", "蒸发量"),
    ("2024年，湖州市生猪出栏增速6.2%。", "生猪出栏"),
    ("2024年，湖州市人均粮食占有量达286公斤。", "人均粮食占有量"),
    ("2024年，湖州市资金净流出73.6亿元，增长6.2%。", "资金净流出"),
    ("2024年，湖州市新增三级甲等医院12家，总数达18家。", "新增三级甲等医院"),
])
def test_a_measure_may_begin_with_a_verb(text, indicator):
    assert extract(text)[0].indicator == indicator


@pytest.mark.parametrize("measure", ["管理费用", "财务费用", "投资收益", "海外收入", "资本开支"])
def test_a_measure_behind_a_company_is_no_part_of_its_name(measure):
    found = extract(f"2024年，华岳股份{measure}达12.4亿元。")[0]
    assert (found.subject, found.indicator) == ("华岳股份", measure)


def test_a_head_with_a_bare_multiplier_counts_people():
    assert [r.value for r in extract("| 指标 | 2024年 |\n|---|---|\n| 月活跃用户（万） | 26.5 |\n| 研发机构（家） | 86 |\n")] == [265000, 86]


@pytest.mark.parametrize("text, subject, indicator", [
    ("云江高新区众创空间达到56个。", "云江高新区", "众创空间"),
    ("湘潭高新区众创空间数由45个增加到56个。", "湘潭高新区", "众创空间数"),
    ("湘潭高新区国家级科技企业孵化器突破56家大关。", "湘潭高新区", "国家级科技企业孵化器"),
    ("湘潭高新区市级及以上绿色工厂56家。", "湘潭高新区", "市级及以上绿色工厂"),
    ("云江软件园重点项目56项，总投资8亿元。", "云江软件园", "重点项目"),
    ("云江软件园学校达56所。", "云江软件园", "学校"),
    ("湘潭高新区酒店入住率达56%。", "湘潭高新区", "酒店入住率"),
    ("湘潭高新区银行机构本外币存款余额56亿元。", "湘潭高新区", "银行机构本外币存款余额"),
    ("湘潭高新区重大项目开工率达56%。", "湘潭高新区", "重大项目开工率"),
    ("湘潭高新区重点项目完成投资56亿元。", "湘潭高新区", "重点项目完成投资"),
    ("湖州市建安工程投资56亿元。", "湖州市", "建安工程投资"),
    ("湖州市高速公路达到56公里。", "湖州市", "高速公路"),
    ("湘潭高新区总部企业达到56家。", "湘潭高新区", "总部企业"),
    ("2023年，湖州市院士工作站56个。", "湖州市", "院士工作站"),
    ("湘潭高新区\n科技企业孵化器：56个", "湘潭高新区", "科技企业孵化器"),
    ("湖州市常住人口突破300万人大关。", "湖州市", "常住人口"),
    # near misses: one of a kind, with a name of its own
    ("湘潭高新区出租率达到56%。", "湘潭高新区", "出租率"),
    ("湖州国际酒店入住率达56%。", "湖州国际酒店", "入住率"),
    ("湖州市太湖隧道工程投资56亿元。", "湖州市太湖隧道工程", "投资"),
    ("湖州市专家张某说，产值达5亿元。", "", "产值"),
])
def test_many_of_a_kind_of_a_park_or_place(text, subject, indicator):
    found = extract(text)[0]
    assert (found.subject, found.indicator) == (subject, indicator)


@pytest.mark.parametrize("label", ["发明专利授权数", "全社会研发经费支出", "企业融资", "建安工程投资", "居民人均消费支出", "R&D经费支出", "营业收入"])
def test_a_label_is_the_measure_as_it_stands(label):
    assert [record.indicator for record in extract(f"湘潭高新区\n{label}：56万元\n税收：5亿元")] == [label, "税收"]


@pytest.mark.parametrize("owner", ["湘潭高新区", "湖州市", "云江软件园"])
@pytest.mark.parametrize("frame", ["2023年，{}{}56{}。", "{}{}达到56{}，同比增长8%。", "{}累计完成{}56{}，完成年度目标的98%。"])
def test_indicators_of_the_taxonomy_are_no_part_of_the_name_before_them(owner, frame):
    names = {name: row["unit"] for row in read_table("taxonomy.csv") for name in (row["zh"], *row["synonyms"].split("|")) if name}
    wrong = []
    for name, unit in list(names.items())[len(owner) % 4::4]:
        measure = "亿元" if unit == "CNY" else "%" if unit == "percent" else "人" if name[-1] in "人员士才者工" else "家" if "企业" in name[-4:] else "个"
        record = next((r for r in extract(frame.format(owner, name, measure)) if r.text[-1] in "元%人家个"), None)
        if record is not None and record.subject != owner:
            wrong.append((name, record.subject, record.indicator))
    assert len(wrong) < len(names) / 80, wrong  # 基金规模, 医院床位: they may be of one fund, of one hospital
