"""Texts of Hong Kong, Macau and Taiwan: whom and when they speak of."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def test_where_visitors_come_from_is_not_what_a_text_is_about():
    text = ("跳過導航\n\n二零一二年五月旅客數目\n\n統計暨普查局資料顯示，今年五月旅客有120,300人次。中國大陸及日本旅客分別佔28.0%及8.3%。"
            "今年首五個月旅客共680,000人次，主要來自中國台灣及韓國。")
    found = extract(text)
    assert [r.subject for r in found] == ["澳門"] * 4
    assert [r.period for r in found] == ["2012-05", "2012-05", "2012-05", "2012-01/2012-05"]


def test_science_parks_and_companies_of_taiwan_in_their_short_forms():
    text = "川科營業額成長\n今（111）年1-4月川科產業營業額達48億元，成長12%。川科管理局表示，川科出口額30億元。"
    assert [(r.subject, r.unit, r.period[:4]) for r in extract(text)][:2] == [("川科", "TWD", "2022"), ("川科", "percent", "2022")]
    text = "晶片大廠沧澜上半年營收達80億元，年增5%。法人看好沧澜，預估全年營收成長一成。"
    assert [r.subject for r in extract(text)][:2] == ["沧澜"] * 2



@pytest.mark.parametrize("text, found", [
    ("108年6月產值統計\n6月製造業產值為20億元。綜計第2季產值為60億元。", ["2019-06", "2019-Q2"]),
    ("8月3日舉行的2021雲江產業大會上，12個項目簽約。", ["2021-08-03"]),
    ("云江高新区2030年发展规划\n今年五月产值5亿元。", [""]),  # a plan's title tells no year of what is done
])
def test_a_title_tells_the_year_where_the_text_states_none(text, found):
    assert [r.period for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("預算6億9,538萬6千元。", [(695_386_000, "level", "預算")]),
    ("收入近五百O七億元，按年升一成。", [(50_700_000_000, "level", "收入"), (10, "change", "收入")]),
    ("云江园区出口增长达17.7%，占比达17.7%。", [(17.7, "change", "出口"), (17.7, "ratio", "出口占比")]),
    ("云江园区营收下跌约三成（31.2%）。", [(-30, "change", "营收"), (-31.2, "change", "营收")]),
    ("云江园区营收5亿元（31.2%）。", [(500_000_000, "level", "营收"), (31.2, "ratio", "营收")]),  # no change: of nobody knows what
    ("云江园区出口錄得36.2%的明顯升幅。", [(36.2, "change", "出口")]),
    ("云江园区电子业成长23.5%，其次是机械业14.2%及化工业4.9%。",
     [(23.5, "change", "电子业"), (14.2, "change", "机械业"), (4.9, "change", "化工业")]),
    ("云江园区产值增长12%，负债率30%。", [(12, "change", "产值"), (30, "ratio", "负债率")]),
    ("云江园区有厂商347家，员工9000人，分别增长7.4%及1.2%，引进新公司34家，资本额127亿元，分别增长42%及45%。",
     [(347, "level", "厂商"), (9000, "level", "员工"), (7.4, "change", "厂商"), (1.2, "change", "员工"),
      (34, "level", "引进新公司"), (12_700_000_000, "level", "资本额"), (42, "change", "引进新公司"), (45, "change", "资本额")]),
    ("沧澜公司去年收入较前年同期之5亿元减少4%。", [(500_000_000, "level", "收入"), (-4, "change", "收入")]),
])
def test_amounts_and_changes_as_papers_there_write(text, found):
    assert [(r.value, r.kind, r.indicator) for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("國立雲江大學推動創業。雲大已培育7家企業，雲大全年開課30門。", ["國立雲江大學"] * 2),
    ("云江大学简介\n大学开课30门。全校有大会5场。", ["云江大学"] * 2),
    ("本港經濟增長。財政司司長陳小文以香港兩個園區為例，稱企業集資。陳小文又指，總集資額52億元。", ["香港"]),
    ("云江产业园去年产值3亿元。今年全球半导体营业额约1549亿美元。", ["云江产业园", "全球"]),
])
def test_whom_papers_there_speak_of(text, found):
    assert [r.subject for r in extract(text)][-len(found):] == found


@pytest.mark.parametrize("text, found", [
    ("云江科技園公司表示，截至今年3月底，園區公司數目超過1,100間。", ["云江科技園"]),
    ("香港出口貨值按年下跌11.4%，其中輸往內地及美國的貨值分別下跌8%及15%。", ["香港"] * 3),
    ("沧澜電子宣布斥資30億元在云江園區設廠，預計月產能5萬片。", ["沧澜電子"] * 2),
    ("云江園區發布資料，30家企業在云江園區集聚。", ["云江園區"]),
    ("沧澜電子董事會通過每股配發現金股利5元。", ["沧澜電子"]),
    ("川北加工出口區去年投資額達120億元。", ["川北加工出口區"]),
])
def test_who_announces_is_told_of(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("2023年6月零售業總銷貨價值的臨時估計為332億元，按年升19.6%。", [("level", "actual"), ("change", "actual")]),
    ("甲類消費物價指數的按年升幅為2.3%，較5月的升幅（2.5%）為小。", [("change", "actual")] * 2),
    ("港股收報19,800點，升320點或1.6%。", [("level", "actual"), ("change", "actual"), ("change", "actual")]),
    ("估計全年收入為5億元。", [("level", "forecast")]),
])
def test_estimates_and_rises_of_statistics(text, found):
    assert [(r.kind, r.status) for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("云江园区三大产业中，光电产业表现最佳，成长28.1%，受惠于需求增加；通讯产业因库存去化，衰退16.7%；生技产业在新药带动下，年增8%。",
     ["光电产业", "通讯产业", "生技产业"]),
    ("云江园区出口额畅旺，达30亿元；进口额则因设备需求，增至50亿元，年增2%。", ["出口额", "进口额", "进口额"]),
    ("就业人数1150万人，较上月增加2万人；失业率3.4%，月降0.05个百分点。", ["就业人数", "就业人数", "失业率", "失业率"]),
])
def test_branches_that_a_clause_begins_with(text, found):
    assert [r.indicator for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("三大科學園區去年營業額2兆元。川科1兆元，成長5%；嶺科5,000億元；湖科則達3,000億元。", ["科學園區", "川科", "川科", "嶺科", "湖科"]),
    ("本校文科、理科及工科今年招生300人。", [""]),  # near miss: of no science parks
])
def test_science_parks_side_by_side(text, found):
    assert [r.subject for r in extract(text)] == found


def test_the_noun_behind_a_list_of_brackets_is_that_of_each():
    found = extract("澳門入境統計。按入境方式，香港（150人次）、日本（101人次）及台灣（10人次）旅客按年分別增加8%、7%及3%。")
    assert [(r.indicator, r.subject) for r in found] == [("旅客", "澳門")] * 6
    # near miss: what stands in a bracket with a measure of its own
    found = extract("云江园区现有企业300家（高新企业30家）、员工5万人（博士300人）。")
    assert [r.indicator for r in found] == ["企业", "高新企业", "员工", "博士"]


def test_parts_of_a_place_and_works_without_their_place():
    text = ("苏州市前三季度产值增长4%\n吴江区领跑全市，信息行业来势较好\n近日数据显示，全市产值600亿元。\n"
            "从各地看，吴江区领跑。三季度，四县市共实现产值203亿元；城市各区共完成产值439亿元。其中吴江区产值增长5%。\n信息产业实现产值60亿元。")
    assert [r.subject for r in extract(text)] == ["苏州市"] * 4 + ["吴江区", "苏州市"]
    text = "苏州市12个项目开工，其中投资超10亿元的项目有苏州市沧澜光纤融合项目、甲乙项目等。沧澜光纤融合项目总投资22亿元，拟用地1000亩，建生产线60条。"
    assert [r.subject for r in extract(text)][2:] == ["苏州市沧澜光纤融合项目"] * 3


@pytest.mark.parametrize("text, subject, indicator, period", [
    ("沧澜電子第三季營收為320億元，衰退3%；前三季累計營收900億元。", "沧澜電子", "營收", ""),
    ("某園公司公布，可容納公司數目增至300間。", "", "公司數目", ""),
    ("澳門博彩收入801億元，為2019年同期的54%。", "澳門", "博彩收入", ""),  # the year of the base is not that of the report
    ("云江园区今年社福支出15億元占比最高。", "云江园区", "社福支出", ""),
])
def test_seasons_bases_and_what_can_hold(text, subject, indicator, period):
    last = extract(text)[-1]
    assert (last.indicator, last.period) == (indicator, period) and subject in ("", last.subject)
