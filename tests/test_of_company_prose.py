"""Pages of companies and news of companies, in sentences of our own: names, groups and members, reports, people, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read(text: str, *keys: str) -> list:
    records = extract(text)
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in records]


@pytest.mark.parametrize(("text", "subjects"), [
    # said again, with what only companies do right behind it
    ("沧澜云禾冲刺港股上市\n招股书显示，沧澜云禾主营慢病管理，去年收入5亿元。", ["沧澜云禾"]),
    ("青沧恒能拟登陆科创板\n青沧恒能主营储能变流器，募资15亿元。", ["青沧恒能"]),
    ("曙光半导体被曝裁员\n曙光半导体回应称，调整人数不足80人。", ["曙光半导体"]),
    ("村集体主营果蔬，年收入30万元，村集体分红9万元。", ["", ""]),  # near misses: everyday words, and a person
    ("主播林小萌专注于助农，林小萌带货3000万元。", [""]),
    ("绿色食品主营蔬菜，绿色食品产值5亿元。", [""]),
    # a bracket between a company and what it does; trades
    ("沧澜饲料（Canglan Feed Co., Ltd.）创立于1998年，年产30万吨。", ["沧澜饲料"]),
    ("云麓五金总部位于永康市，年产值5亿元。", ["云麓五金"]),
    ("青岳健康发布财报，营收5亿元。沧澜农机年产能3万台，员工300人。", ["青岳健康", "沧澜农机", "沧澜农机"]),
    ("全市冷链产值增长8%。智慧冷链完成投资5亿元。农业机械销量3万台。", ["", "", ""]),
    ("合肥机械产值500亿元。", ["合肥"]),
    ("地址：合肥市工业路8号 青岳轧辊厂\n青岳轧辊厂有职工1600人。", ["青岳轧辊厂"]),
    ("全县有砖瓦厂12家，办起了丝绸厂，年产值30万元。", ["", ""]),
    # a group, and what it says of itself behind its members
    ("江州金穗粮油集团有限公司总资产40亿元。旗下金穗面业日处理小麦2000吨，金穗油脂拥有榨油线3条。集团现有员工3000人。",
     ["江州金穗粮油集团有限公司", "金穗面业", "金穗油脂", "江州金穗粮油集团有限公司"]),
    ("青岳特种纤维有限公司是云麓集团的子公司。青岳特种纤维有限公司占地300亩。公司年产纤维3万吨。", ["青岳特种纤维有限公司"] * 2),
    # what someone builds in a place is none of that place's names
    ("该公司计划投资20亿元，在江州市建设风电叶片生产基地，一期投资8亿元。", ["", ""]),
    ("青岳装备有限公司在长丰县建设风电叶片生产基地，投资8亿元，年产值30亿元。", ["青岳装备有限公司"] * 2),
])
def test_of_whom_pages_of_companies_tell(text: str, subjects: list[str]):
    assert read(text, "subject") == subjects


@pytest.mark.parametrize(("text", "periods"), [
    ("青岳科技发布2021年年报。报告期内，公司营业收入2亿元，上年同期为1.8亿元。", ["2021", "2020"]),
    ("青岳科技2010年年报显示，公司收入5亿元。", ["2010"]),
    ("根据2019年年报，青岳科技有员工820人，2018年为760人。", ["2019", "2018"]),
    ("据《江州统计年鉴2015》，2014年青岳科技收入5亿元。", ["2014"]),  # near miss: a yearbook
])
def test_a_report_of_a_year_tells_of_that_year(text: str, periods: list[str]):
    assert read(text, "period") == periods


@pytest.mark.parametrize(("text", "records"), [
    ("预计2023-2025年净利润分别为2.9/4.0/5.3亿元，对应PE为31/23/17倍。",
     [(2.9e8, "2023"), (4e8, "2024"), (5.3e8, "2025"), (31, "2023"), (23, "2024"), (17, "2025")]),
    ("青岳科技2021-2023年营收20.1/25.3/31.7亿元，同比增长21%/26%/25%。",
     [(2.01e9, "2021"), (2.53e9, "2022"), (3.17e9, "2023"), (21, "2021"), (26, "2022"), (25, "2023")]),
    ("青岳科技2022年PE 31x/23x。", [(31, "2022"), (23, "2022")]),
    ("青岳科技2021-2023年引进机床5台、机器人6台、激光机7台。", [(5, "2021/2023"), (6, "2021/2023"), (7, "2021/2023")]),  # near misses
    ("2022年，3/5/6号楼共300套，地址为工业路12/14号。", [(300, "2022")]),
    ("2022年电价0.5元/度/月。", [(0.5, "2022")]),
])
def test_members_of_a_list_may_be_parted_as_brokers_do(text: str, records: list[tuple]):
    assert read(text, "value", "period") == records


@pytest.mark.parametrize(("text", "records"), [
    ("系统识别准确率99.3%。", [(99.3, "系统识别准确率")]),
    ("维持“买入”评级，目标价48.6元。", [(48.6, "目标价")]),
    ("青岳科技2022年收入19亿元，三年复合年增长率93%。", [(1.9e9, "收入"), (93, "收入")]),
    ("农户每斤多卖八毛钱。", [(0.8, "农户每斤多卖")]),
    ("青岳摩托年产三轮摩托车50万辆。", [(500000, "年产三轮摩托车")]),
    ("医院有128排CT，百万吨死亡率为零。", []),
])
def test_words_around_numbers_on_pages_of_companies(text: str, records: list[tuple]):
    assert read(text, "value", "indicator") == records


@pytest.mark.parametrize(("text", "subjects"), [
    ("商水县发展快。该县鹏诚科技去年产值3亿元，员工300人。", ["鹏诚科技"] * 2),
    ("商水县鹏诚科技去年产值3亿元，员工300人。", ["商水县鹏诚科技"] * 2),
    ("商水县发展快。该县鹏诚科技年产36000吨面料项目，总投资2亿元。", ["鹏诚科技", "年产36000吨面料项目"]),
    ("我市青沧机械目前订单5亿元。", ["青沧机械"]),
    ("商水县中小轴承去年产值3亿元，商水县铜基新材料今年产值3亿元。", ["商水县"] * 2),  # near misses: kinds
    ("我县电子信息去年产值50亿元，我县羊绒服装去年产值5亿元。", [""] * 2),
])
def test_a_company_right_behind_the_county_that_it_is_in_is_told_of(text: str, subjects: list[str]):
    assert read(text, "subject") == subjects
