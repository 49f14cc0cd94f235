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
    ("某園公司公布，可容納公司數目增至300間。", "", "可容納公司數目", ""),
    ("澳門博彩收入801億元，為2019年同期的54%。", "澳門", "博彩收入", ""),  # the year of the base is not that of the report
    ("云江园区今年社福支出15億元占比最高。", "云江园区", "社福支出", ""),
])
def test_seasons_bases_and_what_can_hold(text, subject, indicator, period):
    last = extract(text)[-1]
    assert (last.indicator, last.period) == (indicator, period) and subject in ("", last.subject)


@pytest.mark.parametrize("text, found", [
    ("日用品銷售額上升1.2%，其次為衣服（下跌0.9%）、鐘錶及禮物（下跌10.6%）。", ["日用品銷售額", "衣服", "鐘錶及禮物"]),
    ("全年接待游客300万人次，其中过夜游客（120万人次）增长8%，出口（20亿元）下降3%。", ["接待游客", "过夜游客", "过夜游客", "出口", "出口"]),
    # near misses: the number before the bracket, a share among all, what is measured elsewhere
    ("云江区营收下跌约三成（31.2%），产值增长5%，高于全国平均（增长3%）。", ["营收", "营收", "产值", "产值"]),
    ("旅客以德國、法國及日本旅客為主，分別佔31%、24%及18%。", ["德國旅客", "法國旅客", "日本旅客"]),
    ("出口主要以机电产品、服装和玩具为主，分别占60%、20%和10%。", ["机电产品出口", "服装出口", "玩具出口"]),
    ("汽车、医药、电子产业均实现两位数增长，分别增长12%、15%、18%。", ["汽车、医药、电子产业", "汽车产业", "医药产业", "电子产业"]),
    ("上述4件投资案投资金额逾1.1亿元，20家企业产值50亿元。", ["投资案", "投资金额", "企业", "产值"]),
    ("出口500亿元，入超100亿元，支出超5亿元。", ["出口", "入超", "支出"]),
    ("企業數目再創新高，達5221間；營業額可望創下歷史新高、並突破5億元。", ["企業數目", "營業額"]),
    ("今年營業額有機會向500億元挺進，訂單增加使進口額成長4%。", ["營業額", "進口額"]),
    ("工业产值连续18年全国第一，去年达3万亿元。", ["工业产值", "工业产值"]),
    ("云江园区预估今年产值5亿元，营业额初估约3亿元，失业率由二〇二五年一月至三月的3.2%上升至3.4%。", ["产值", "营业额", "失业率", "失业率"]),
    ("已預留六億元在未來三年進行審計。", ["預留"]),
    ("581宗利息補貼申請，接收1,300宗與計劃相關的貸款申請。", ["利息補貼申請", "接收貸款申請"]),
    ("居民用水量继续较快增长，同比增速达到7.6%。", ["居民用水量"]),
    ("就業不足人數由10萬人下降至9萬人，招商完成後總產值可達5億元。", ["就業不足人數", "就業不足人數", "總產值"]),
    ("今年一至十月營業額達五億元，已超越去年一月至十一月的四億元。", ["營業額", "營業額"]),
    ("新兴科技运用增强，厂商出口额持续畅旺，达5亿元。", ["厂商出口额"]),
])
def test_measures_of_brackets_rows_and_counts(text, found):
    assert [r.indicator for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("旅客約302﹒12萬人次，按年上升9﹒5%，盈利12‧5億元。", [3_021_200, 9.5, 1_250_000_000]),
    ("12·4宪法日到访5人，9·18当天10人。", [5, 10]),
    ("訪澳客跌近百分八，按年升百分十二點五。", [-8, 12.5]),
    ("本班百分百及格，采用百分制。", []),
    ("批發業營業額一兆五二二億元，全年十二兆七○一三億元。", [1_052_200_000_000, 12_701_300_000_000]),
    ("每股虧損約0.10港仙，派息25仙，18仙女下凡。", [0.001, 0.25]),
    ("產值成長2位數，營收呈現三位數成長。", [10, 100]),
    ("就業人數減少約6 200人至3 685 200人，增收3000元至5000元。", [-6200, 3_685_200, 3000]),
    ("已有700、800間公司，員工2、3万人。", [700, 20_000]),
    ("甲、乙两地分别有5、6个项目。", [5, 6]),  # near miss: one for each
    ("獲21案補助，總額超過2億4千萬。709案家屬到場。", [21, 240_000_000]),
])
def test_numbers_as_papers_there_write_them(text, found):
    assert [r.value for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("川科園區114年1至6月營業額為8,205億元。", ["2025-H1"]),
    ("2025年零售額增2%，較上年同季（9.3%）提高1.1個百分點。", ["2025", "2024", "2025"]),
    ("本集团截至二零一八年十二月三十一日止年度收益为3亿元，较截至二零一七年十二月三十一日止年度约2亿元增加50%。",
     ["2018", "2017", "2018"]),
    ("云江园区去年营业额较2017年成长28%，今年可望更好。", ["2018"]),
    ("云江园区2020年营业额增5%，去年较2017年成长28%。", ["2020", "2019"]),  # near miss: a later year is stated
    ("2024年7至8月营业额3亿元，分别较5至6月、3至4月及1至2月成长21%、59%及47%。", ["2024-07/2024-08"] * 4),
    ("2024年云江园区失业率3%，为近15年同月最低，较上月升1%。", ["2024"] * 2),
    ("云江园区近十年营业额增长8%，2024年为5亿元。", ["2014/2024", "2024"]),  # near miss: the span of the fact
    ("2024年9月至11月失业率为3.8%，与8月至10月的数字相同，参与率1.6%。", ["2024-09/2024-11"] * 2),
    ("根据「2025年初创企业统计调查」，初创企业达521家。", ["2025"]),
    ("2015-12-29\n十一月入境旅客跌7%。", ["2015-11"]),
])
def test_times_as_papers_there_tell_them(text, found):
    assert [r.period for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("青禾黨候選人王小明拿下最高票，共獲5萬票。政黨票由青禾黨獲得4萬票，接下來是沧澜黨獲3萬票。", ["青禾黨", "青禾黨", "沧澜黨"]),
    ("记者从苏州市获悉，该市与天津近日签订30个项目，总投资90亿元。", ["苏州市"] * 2),
    ("沧澜地产（00012）：业绩公布\n集團截至二零二四年六月三十日止六個月內，盈利為港幣三十億元。", ["沧澜地产"]),
    ("清水塘（2330-TW）營收5億元。", ["清水塘"]),
    ("某局核准5家企業進駐，包括沧澜科技有限公司投資2.77億元。", ["沧澜科技有限公司"] * 2),
    ("发展智慧城市投资5亿元。财政部门支出3亿元。", ["", ""]),  # near misses: neither a park nor an office
])
def test_whom_brackets_votes_and_agreements_tell_of(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("沧澜公布6月合併營收約為2,637億元，較上月減少17.7%。", ["沧澜"] * 2),
    ("沧澜今日召開法說會，第2季營收1,503億元。", ["沧澜"]),
    ("本月公布營收5億元的公司。", [""]),  # near miss: who does is not told
    ("（中央社台北23日電）行政院主計總處公布，10月失業率3.9%。", ["台灣"]),
    ("（記者王小明台北23日電）台北市政府公布，台北市商圈營業額3億元。", ["台北市"]),  # near miss: the city itself
    ("南部科學園區持續成長，今年營業額5億元。", ["南部科學園區"]),
    ("兩園區合計出租面積13公頃。", [""]),
])
def test_who_publishes_and_where_it_is_told(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("下调今年经济增长预期至0.4%和1.2%。", ["forecast"] * 2),
    ("经济增长5%，高于此前预期。", ["actual"]),
    ("援助計劃推出至今有600宗申請，計劃推出新产品5款。", ["actual", "target"]),
])
def test_forecasts_of_institutions_and_schemes_that_run(text, found):
    assert [r.status for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("電子代工廠禾谷（2399）今（5）日公布營收521億元，月增0.1%、年增23%，累計第1季營收9億元，季減22%、年增4%。",
     [("營收", "禾谷")] * 6),
    ("面板廠沧澜第3季淨利12億元，每股純益0.32元。", [("淨利", "沧澜"), ("每股純益", "沧澜")]),
    ("8月訪港旅客515萬人次，其中內地旅客409萬人次，佔79%；首八個月累計3,350萬人次，升12%。",
     [("訪港旅客", "香港"), ("內地旅客", "香港"), ("內地旅客", "香港"), ("訪港旅客", "香港"), ("訪港旅客", "香港")]),
    ("8月住宅售價指數報288.9，升0.14%，今年累升0.84%。", [("住宅售價指數", "")] * 3),
    ("首階段三座大樓樓面面積約11萬平方米，高新企业30家。", [("大樓", ""), ("樓面面積", ""), ("高新企业", "")]),
    ("就業不足率在該兩段期間保持不變，維持於1.0%的水平。", [("就業不足率", "")]),
    ("最低工資調升至28,590元，調幅4%。", [("最低工資", ""), ("最低工資", "")]),
])
def test_news_of_companies_and_indices(text, found):
    assert [(r.indicator, r.subject) for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("新竹科學園區元月營業額1,200億元。", [("營業額", "level", 1200e8, "TWD")]),
    ("台股收盤上漲3億元月增5%。", [("收盤", "change", 3e8, "TWD"), ("收盤", "change", 5, "percent")]),  # near miss: no month
    ("已核定120案，涉及709案。", [("核定", "level", 120, "count")]),
    ("预计今年经济增长率4.27%，明年3.29%。", [("经济", "change", 4.27, "percent"), ("经济", "change", 3.29, "percent")]),
    ("进口下降5%，上半年为3%。", [("进口", "change", -5, "percent"), ("进口", "change", -3, "percent")]),
    ("出租率提高5%，去年80%。", [("出租率", "change", 5, "percent"), ("出租率", "ratio", 80, "percent")]),  # near miss: a rate
    ("增幅全省第一，达12.5%。", [("增幅", "rank", 1, "rank"), ("增幅", "change", 12.5, "percent")]),
    ("工業生產指數103.2，年增8.85%。", [("工業生產指數", "level", 103.2, "count"), ("工業生產指數", "change", 8.85, "percent")]),
])
def test_first_months_and_growth_of_another_time(text, found):
    assert [(r.indicator, r.kind, r.value, r.unit) for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("集團截至2024年9月30日止六個月收入5億元，毛利率35%。", ["2024-04/2024-09"] * 2),
    ("集團截至二零二四年十二月三十一日止年度收入5億元。", ["2024"]),
    ("集團截至2024年3月31日止年度收入5億元。", ["2023-04/2024-03"]),
    ("截至2024年9月30日止，園區企業300家。", ["2024-09-30"]),  # near miss: no span is told
])
def test_months_that_end_with_a_day(text, found):
    assert [r.period for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("香港海關檢獲貨物一批，估計市值約2,300萬元。", ("市值", "香港", "actual", "HKD")),
    ("香港估計今年旅客約5,000萬人次。", ("旅客", "香港", "forecast", "count")),  # near miss: an estimate of what will be
    ("董事會宣派中期股息每股3.5港仙。", ("宣派中期股息", "", "actual", "HKD")),
    ("房屋署表示，輪候時間為5.5年。", ("輪候時間", "香港", "actual", "year")),
    ("博彩監察協調局公布，11月博彩毛收入184億元。", ("博彩毛收入", "澳門", "actual", "MOP")),
    ("勞動部統計，減班休息企業210家。", ("減班休息企業", "台灣", "actual", "count")),
    ("竹科廠商徵才3,000人。", ("廠商徵才", "竹科", "actual", "count")),
])
def test_offices_tell_where_a_text_is_from(text, found):
    r = extract(text)[0]
    assert (r.indicator, r.subject, r.status, r.unit) == found


@pytest.mark.parametrize("text, subject", [
    ("經濟部統計，今年全國廠房交易金額為新台幣255億元。", "台灣"),
    ("新台幣走升。今年上半年土地成交金額165億元，全國廠房交易255億元。", "台灣"),
    ("福建省商務廳表示，今年全國出口255億美元。", "中國"),  # near miss: a text that is not of Taiwan
])
def test_whose_nation_it_is(text, subject):
    assert extract(text)[-1].subject == subject


@pytest.mark.parametrize("text, found", [
    # a national office that counts tells of its country, though the worst hit place is named first
    ("農業部更新颱風農損統計，總計損失新台幣5億元，其中花蓮縣占九成。\n農產估計損失3,000萬元。", ("台灣", "actual")),
    ("財政司司長公布預算案，公營房屋總建屋量約10萬個單位。\n青衣填海工程明年交付。私人住宅預計落成1萬個單位。", ("香港", "forecast")),
    # near miss: an estimate of what is to come
    ("農業部更新颱風農損統計，總計損失新台幣5億元。\n估計明年產量3,000公噸。", ("台灣", "forecast")),
])
def test_who_reports_losses_and_plans(text, found):
    last = extract(text)[-1]
    assert (last.subject, last.status) == found


def test_growth_that_tells_no_time_is_of_that_told_before():
    text = "2026-03-11\n雲科2025年營業額1.7兆元，較2024年成長12.25%。\n雲科管理局表示，精密機械產業成長最多，成長率為32%；光電產業下降5%。"
    assert [r.period for r in extract(text)] == ["2025", "2025", "2025", "2025"]


@pytest.mark.parametrize("text, found", [
    ("第1季生產增加0.8%，延續去年第3季以來之正成長，其中製造業增加0.7%。", ["-Q1", "-Q1"]),
    ("自去年第3季以來，製造業增加0.7%。", ["-Q3"]),  # near miss: since then
])
def test_how_far_back_a_record_reaches_is_no_time(text, found):
    assert [r.period[4:7] if "/" not in r.period else "-Q3" for r in extract("2025-05-01\n台灣工業統計\n" + text)] == found


@pytest.mark.parametrize("text, values", [
    ("工業生產指數一一九．三一，年增十六．四二％。", [(119.31, None), (16.42, None)]),
    ("預估指數將落在一二三．二二至一二七．二二，年增十三．一％至十六．八％。", [(123.22, 127.22), (13.1, 16.8)]),
    ("全年訂單為七三八七億至七四〇七億美元。", [(738_700_000_000, 740_700_000_000)]),
    ("失業率由三．五％升至四．五％。", [(3.5, None), (4.5, None)]),  # near miss: from one to the other
    ("會議於三．二一舉行，廠商三至五家。", [(3, 5)]),  # near miss: no index
])
def test_decimals_and_ranges_in_chinese_figures(text, values):
    assert [(r.value, r.value_max) for r in extract(text)] == values


def test_each_of_several_records_has_its_sum():
    text = "2025年雲科營業額、登記家數及出口額均創新高，分別為新臺幣(下同)1.7兆元、584家及2.1兆元。"
    assert [r.indicator for r in extract(text)] == ["雲科營業額", "登記家數", "出口額"]


@pytest.mark.parametrize("text, found", [
    ("得票率破一成的政黨有4,965,697票的青禾黨及4,743,587票的滄瀾黨。", ["青禾黨", "滄瀾黨"]),
    ("青禾黨取得12席，10萬票的門檻不變。", ["青禾黨"]),  # near miss: no party
])
def test_who_won_stands_behind_the_votes(text, found):
    assert [r.subject for r in extract(text) if r.indicator in ("票", "席")][:2] == found


@pytest.mark.parametrize("text, bound", [("得票率未過半。", "<"), ("得票率過半。", ">"), ("青禾集團占一半。", "=")])
def test_less_than_half(text, bound):
    assert extract(text)[0].bound == bound


@pytest.mark.parametrize("text, period", [
    ("在2019/20至2023/24年度的五年內，建屋量為10萬個單位。", "2019/2024"),
    ("二○二四/二五至二○三三/三四年度的需求為30萬個單位。", "2024/2034"),
    ("二○二三/二四年度落成8,923個單位。", "2023/2024"),
    ("2015/16年度融資2億元。", "2015/2016"),
])
def test_fiscal_years_and_their_spans(text, period):
    assert extract("香港房屋署公布\n" + text)[-1].period == period


@pytest.mark.parametrize("text, found", [
    ("新台幣計價。力沧科技花17億元在雲江產業園區購入廠房。", "力沧科技"),
    ("沧光電（2383）今年投資27億元，又以沧光電（2383）的廠房最大。", "沧光電"),
])
def test_companies_that_pay_are_companies(text, found):
    assert found in [r.subject for r in extract(text)]


def test_a_trade_that_only_takes_time_is_no_company():
    assert "科技" not in extract("雲江產業園區開發新材料科技花費5億元。")[0].subject


@pytest.mark.parametrize("text, subjects", [
    ("青禾花園平均呎價1.5萬元，滄瀾城本月至今錄6宗成交。\n港島區而言，雲麓山莊1月份錄得47宗成交。", ["青禾花園", "滄瀾城", "雲麓山莊"]),
    ("港元計價，指標屋苑平均呎價1.5萬元。", ["香港"]),  # near miss: any of them
    ("市民遊覽青禾花園3次。", [""]),  # near miss: no prices of flats
])
def test_estates_are_told_by_the_prices_of_their_flats(text, subjects):
    assert [r.subject for r in extract(text)] == subjects


@pytest.mark.parametrize("text, indicator", [
    ("香港公營房屋總建屋量合共約為10萬個單位。", "總建屋量"),
    ("項目提供1萬個公營房屋單位。", "公營房屋單位"),
    ("平台促成約5.8億元的融資額。", "融資額"),
    ("總投資5.8億元的項目開工。", "總投資"),  # near miss: of the project
])
def test_units_and_what_was_brought_about(text, indicator):
    found = extract(text)[0].indicator
    assert indicator in found and len(found) < 10


def test_until_a_day_that_has_passed():
    assert extract("2019-02-08\n業主及至上月底減至580萬元，呎價1.5萬元。")[0].status == "actual"
    assert extract("2019-02-08\n到2025年底，園區產值580億元。")[0].status == "target"  # near miss


@pytest.mark.parametrize("text, found", [
    ("內地旅客最多，佔百分之七十一；其後為外籍旅客（佔百分之十九點一）。", [("旅客", 71), ("外籍旅客", 19.1)]),
    ("外籍旅客20萬人次（佔百分之十九點一）。", [("外籍旅客", 200_000), ("外籍旅客", 19.1)]),  # near miss: of what was counted
    ("甲口岸、乙口岸及丙口岸旅客分別佔百分之四十一、三十一點五及十三點五。", [("甲口岸", 41), ("乙口岸", 31.5), ("丙口岸旅客", 13.5)]),
    ("就業收入中位數為20,300港元，較上季及去年同期分別增加1,000及1,200港元。", [("收入中位數", 20_300), ("收入中位數", 1_000), ("收入中位數", 1_200)]),
    ("勞動人口數目共錄379萬人，若與去年的376萬人比較，增加了3萬人。", [("勞動人口", 3_790_000), ("勞動人口", 3_760_000), ("勞動人口", 30_000)]),
    ("旅客錄得雙位數字增長。", [("旅客", 10)]),
])
def test_shares_and_changes_of_visitors_and_workers(text, found):
    records = extract("澳門旅遊局公布\n" + text)
    assert [r.value for r in records] == [value for _, value in found]
    assert all(word in r.indicator for r, (word, _) in zip(records, found))


def test_what_was_there_by_the_end_of_last_year():
    assert [r.status for r in extract("2010-05-24\n至去年底，某市設立企業共4,289家，佔全省59%。")] == ["actual"] * 2
    assert extract("2010-05-24\n至明年底，某市企業達4,289家。")[0].status == "target"  # near miss


@pytest.mark.parametrize("text, found", [
    ("雲江園區融資飆210倍", [("融資", 210, "change")]),
    ("雲江園區每年創造近46億美元的相關產值。", [("相關產值", 4_600_000_000, "level")]),
    ("雲江大學主任李九元17日指出，園區產值5億元。", [("產值", 500_000_000, "level")]),
    ("雲江大學主任每人捐九元，園區產值5億元。", [("捐", 9, "level"), ("產值", 500_000_000, "level")]),  # near miss: no surname
])
def test_words_that_look_like_something_else(text, found):
    records = extract(text)
    assert [(r.value, r.kind) for r in records] == [(value, kind) for _, value, kind in found]
    assert all(word in r.indicator for r, (word, *_) in zip(records, found))


@pytest.mark.parametrize("text, subjects", [
    # who is named next in a ranking has what follows
    ("農業部統計，花蓮縣損失3,093萬元，是台東縣的1.5倍。", ["花蓮縣", "花蓮縣"]),  # near miss: what it is compared with
    ("差估署：去年私宅售價升18.5%。", ["香港"]),
    ("差估署公布數字，新界區平均售價約517萬元，港島區售價約657萬元。", ["新界區", "港島"]),
])
def test_districts_and_who_comes_next(text, subjects):
    assert [r.subject for r in extract(text)] == subjects


@pytest.mark.parametrize("text, found", [
    ("銷貨價值下跌半成，藥品升近半成。", [-5, 5]),
    ("一成半的企業倒閉，半成品出口5億元。", [15, 500_000_000]),  # near miss
    ("預估引進1925就業人口，增加9,845就業人口。", [1925, 9845]),
    ("縣府每年編列1,000萬元的經費。", [10_000_000]),
])
def test_half_a_tenth_and_jobs_without_a_measure_word(text, found):
    assert [r.value for r in extract(text)] == found


def test_what_an_outlook_says_of_this_year_is_no_time_of_what_is_done():
    text = ("2026-03-11\n雲科2025年營業額1.13兆元，年增9.3%。\n展望今年，雲科營業額有望突破1.2兆元。\n"
            "積體電路營業額9,419億元，年增11.4%，占整體比重拉升至83%；現有廠商300家，成長5%。")
    assert [r.period[:4] for r in extract(text)] == ["2025", "2025", "2026", "2025", "2025", "2025", "2026", "2026"]


def test_a_sum_that_investors_plan_is_as_announced():
    assert extract("雲科已引進180家廠商，計畫投資額逾1.3兆元。")[-1].status == "actual"
    assert extract("雲科計畫投資2.51兆元。")[-1].status == "target"  # near miss


@pytest.mark.parametrize("text, indicators", [
    # what stands in a bracket between them is no member of the row
    ("輕型汽車與重型電單車各有520輛（電動車佔140輛）及460輛（電動車佔50輛）。", ["輕型汽車", "電動車", "重型電單車", "電動車"]),
    ("輕型汽車（120,300輛）與重型電單車（98,700輛）分別增加1.4%及2.3%。", ["輕型汽車", "重型電單車", "輕型汽車", "重型電單車"]),
    ("跨境汽車流量62萬車次，其中輕型汽車（58萬車次）增加1.6倍。", ["跨境汽車流量", "輕型汽車", "輕型汽車"]),
    ("上台用戶（88萬戶）及預付卡（27萬戶）分別增加5.1%及7.4%。", ["上台用戶", "預付卡", "上台用戶", "預付卡"]),
    # near miss: no list, and what follows tells of nothing that rises
    ("輕型汽車488輛（電動車佔128輛），交通意外480宗。", ["輕型汽車", "電動車", "交通意外"]),
    ("貨幣供應量M1微升0.3%，與去年同期比較則上升11%。", ["貨幣供應量M1", "貨幣供應量M1"]),
])
def test_brackets_among_what_is_listed(text, indicators):
    assert [r.indicator for r in extract("澳門統計暨普查局公布\n" + text)][-len(indicators):] == indicators


def test_because_leads_to_the_cause():
    assert [r.indicator for r in extract("香港總存款額減少0.5%，主要因為港元存款跌1.6%。")] == ["總存款額", "港元存款"]


@pytest.mark.parametrize("text, found", [
    ("主管機關公布一○九年十月產值二十億元，年增率七點○六%。", ["2020-10", "2020-10"]),
    ("雲江市一一三年工廠營收二十億元，較一一二年的十億元增加十億元；一一三年底員工六百人。", ["2024", "2023", "2024", "2024-12"]),
    ("截至一0六年十二月底，雲江園區培育一0三家企業。", ["2017-12"]),
    ("雲江園區於106年起擴建，106年招商5家。", ["2017"]),
    ("云江镇有一百一十三年的历史，一一二三五号商铺有员工三人。", [""]),
    ("云江市2024年投入268亿元，相较于2023年的239亿元，增加了29亿元。", ["2024", "2023", "2024"]),
    ("晨報2022年01月15日\n\n十二月外儲2,142億降0.7%", ["2021-12", "2021-12"]),
])
def test_years_of_the_republic_in_chinese_figures(text, found):
    assert [r.period for r in extract(text)][:len(found)] == found


@pytest.mark.parametrize("text, found", [
    # programmes that have or draw so many
    ("其中「歡迎青商回鄉投資行動方案」有342家企業投資，「小企業加速投資方案」則已吸引61家企業。",
     ["歡迎青商回鄉投資行動方案", "小企業加速投資方案"]),
    # 園區 of a park that only its association names
    ("雲江科技園區發展協會今天舉行典禮，她表示，園區成立以來吸引逾650家廠商進駐。", ["雲江科技園區"]),
    ("雲江市商業發展協會今天舉行典禮，有會員650家。", ["雲江市商業發展協會"]),
    ("力江科技去年投資5億元。\n其中「歡迎青商回鄉行動方案」有342家企業投資，帶來9萬個就業機會。",
     ["力江科技", "歡迎青商回鄉行動方案", "歡迎青商回鄉行動方案"]),
    ("全市落實措施。其中，青商回鄉方案有338家企業投資141億元。", ["青商回鄉方案", "青商回鄉方案"]),
    ("云江科技园招商。创业培育计划有200间公司，云江公司计划有3个项目投产。", ["云江科技园", "云江公司"]),  # one that it has; a verb
    # universities by two characters
    ("大學成果豐碩。雲大表示，每年申請專利200件。雲大近5年收入2億元。", ["雲大"] * 2),
    ("大學成果豐碩。校方表示擴大招生，擴大規模達200人。", [""]),
    # a reporter's place stands before the name of the park
    ("記者王小明／雲江報導雲江農業科技園區今動土，面積165公頃。", ["雲江農業科技園區"]),
    ("機管局昨公布，八月份機場客運量達578萬人次。", ["香港"]),
    # a name with 及 that the bracket behind it writes for short
    ("位於雲江的江深創新及科技園（江深創科園）今日開園，出租率近80%。", ["江深創新及科技園"]),
    # a maker and its name
    ("臺灣晶片製造商沧澜電（CLD）公布第二季業績，純利達82億元。展望第三季，沧澜電毛利率58%。", ["沧澜電"] * 2),
    # who visit a place are not what is told of
    ("去年來澳團客逾90萬人次\n統計局資料顯示，全年參團旅客共90萬人次，台灣團客增加5%，酒店入住率達91%。", ["澳門"]),
    # a bank's view is not of the bank
    ("澳門8月賭收150億元。某銀行發表報告，該行預期10月賭收達20億元，增長11%。", ["澳門"] * 3),
    # a ranking of universities is no university, nor is income a name
    ("世界大學排名出爐\n國立雲江大學表示，技轉收入創新高。近年技轉收入達5億元。", ["國立雲江大學"]),
    # the most important place of a country is not the country
    ("雲江園區有廠商8家。全國最重要的產業聚落就在雲江園區，因園區滿載，又擴建了165公頃。", ["雲江園區", "雲江園區"]),
])
def test_whom_news_there_speaks_of(text, found):
    got = [r.subject.strip("「」") for r in extract(text)]
    assert got[:len(found)] == found if len(found) > 1 else got[-1:] == found


def test_a_heading_that_its_paragraph_begins_with_is_the_name_of_the_ground():
    text = "雲江科技園區\n該園區約31公頃。\n青沧站（特定區）\n青沧站（特定區）面積490公頃，其中住宅區佔33%。"
    assert [r.subject for r in extract(text)] == ["雲江科技園區", "青沧站（特定區）", "青沧站（特定區）"]


@pytest.mark.parametrize("text, found", [
    ("全台人口最多的新北市從2010年的400萬人，減為399萬人。", ["新北市", "新北市"]),
    ("苏州市经济总量最大的昆山市产值5000亿元，增长5%。", ["昆山市", "昆山市"]),
    ("苏州市产值最高达5000亿元，增长5%。", ["苏州市", "苏州市"]),
    ("全臺人口減少。桃園市成為人口流入最多的城市，單月淨遷入達1104人。", ["桃園市"]),
    ("雲江園區成果。畢業的生技公司47家。", ["雲江園區"]),  # a kind of company
])
def test_rankings_of_places_tell_of_each(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("住宅樓宇買賣合約佔11,014份。", ("11,014份", "=")),
    ("住宅樓宇買賣約佔11,014份。", ("約佔11,014份", "~")),
    ("園區與企業簽署的合約有20份。", ("20份", "=")),
])
def test_a_contract_is_no_word_for_about(text, found):
    assert [(r.text, r.bound) for r in extract(text)] == [found]


@pytest.mark.parametrize("text, found", [
    ("第三季資助名單公布，雲江發展基金發出超過三千筆資助，合共六千萬元；旅遊基金發出十三筆資助。「小企業援助計劃」在第三季發出六十三宗資助。",
     ["雲江發展基金", "雲江發展基金", "旅遊基金", "小企業援助計劃"]),
    ("臺灣港務公司去年營收235億元，全港群貨物裝卸量6億噸。", ["臺灣港務公司"] * 2),
    ("去年青沧港貨櫃裝卸量約為277萬標準箱。國內港貨物吞吐量增長。", ["青沧港"]),
    ("其中科技大學收益升四成，理工大學以5.6億元排第2。", ["科技大學", "理工大學", "理工大學"]),
    ("全市有理工大學5所。", [""]),
    ("經營收入佳。淨經營收入升百分之七。", [""]),
    ("日本保護膜大廠云森工業株式會社投資18億元設廠。", ["云森工業株式會社"]),
    ("臺灣港務公司報告。港務公司114年完成18件招商案，引進民間投資89億元。", ["臺灣港務公司", "臺灣港務公司"]),
    ("保安局局長在立法會財務委員會會議上發言：在新的年度，保安範圍的撥款為306億元。香港治安穩定。", ["香港"]),
])
def test_bodies_that_reports_there_tell_of(text, found):
    assert [r.subject.strip("「」") for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("大學17/18年度共錄得26億元收益，較16/17年度多5億元。", ["2017/2018", "2017/2018"]),
    ("比分為17/18，大學錄得26億元收益。", [""]),  # no year
    ("大學年報。2017-18年度，大學服務收入9億元。同時，大學於年內透過顧問服務帶來收入1億元。", ["2017/2018", "2017/2018"]),
    ("云江大学2023年收入9亿元。大学于年内新增教师20人。", ["2023", "2023"]),
    ("2022至23年度，開支預算為266億元，比起2021至22年度的預算增加34億元。", ["2022/2023", "2022/2023"]),
])
def test_business_years_as_papers_there_write_them(text, found):
    assert [r.period for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("財政部表示，1月我國對東協出口年增40%，對中國大陸出口年增57%，對日本出口年增21%。", ["台灣"] * 3),
    ("美國10月出口額211億美元，美國失業率4%。", ["美國"] * 2),  # told of itself
    ("岭川科學園區量產\n岭川科學園區有3家廠商。青科管理局說，目前有5家廠商等待結果。青科管理局說，青科產值8億元。",
     ["岭川科學園區", "岭川科學園區", "青科"]),
    ("青科管理局說，去年產值8億元。青科管理局長表示，目前有5家廠商。", ["青科", "青科"]),
    ("半導體業龍頭企業“青积芯”10月營收326億元，增長10%。“青积芯”今年營收2613億元。", ["青积芯"] * 3),
])
def test_whose_trade_parks_and_leaders_are_told_of(text, found):
    assert [r.subject for r in extract(text) if r.text[-1] != "大"] == found


@pytest.mark.parametrize("text, found", [
    ("2019年10月28日\n雲江園區去年1至8月產值3700萬元，但今年同期產值已達1.5億元，比去年成長4倍。",
     ["2018-01/2018-08", "2019-01/2019-08", "2019-01/2019-08"]),
    ("2019年10月28日\n雲江園區去年產值3700萬元，比今年同期低8%。", ["2018", "2018"]),
    ("雲江園區占比降至23%，為2001年2月以來的新低點。", [""]),
    ("雲江園區2023年營收5億元，為2001年以來最高。", ["2023"]),
    ("雲江園區2001年以來營收5億元。", ["2001"]),
    ("2026年1月9日\n雲江園區2025年出口412億元、年增6%，為近15年最優表現；對日本出口300億元，為26年來首見。", ["2025"] * 3),
])
def test_records_and_the_same_months_of_this_year(text, found):
    assert [r.period for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("統計暨普查局資料顯示，今年2月本澳貨物出口總值為9.6億元（澳門元，下同）。總進口貨值為212億元。"
     "\n按出口目的地統計，輸往香港（14億元）的貨值下跌4%，從香港進口的貨值（170億元）下跌10%。", ["澳門"] * 6),
    ("本港去年零售額3000億元，輸往澳門的貨值20億元。", ["香港"] * 2),
    ("昨日通過代工大廠青沧澜、與龍頭沧精密等兩家投資案。\n青沧澜將投資20億元，擴充產能。青沧澜之前月產能15萬台。", ["青沧澜"] * 2),
    ("昨日通過代工大廠一般公司、與其他公司等投資案。\n投資20億元。", [""]),
    ("行政院「歡迎回台設廠方案」推動至今，已有149家廠商通過審查，累計投資額達6223億元。", ["「歡迎回台設廠方案」"] * 2),
    ("行政院「歡迎回台設廠方案」公布後，行政院編列20億元。", ["行政院"]),
])
def test_goods_makers_and_programmes_there(text, found):
    assert [r.subject for r in extract(text) if r.text not in ("兩家",)] == found


@pytest.mark.parametrize("text, found", [
    ("統計2019年至2025年11月，雲江園區新增投資案196件。", ["2019-01/2025-11"]),
    ("雲江園區2019年3月至2025年11月新增投資案196件。", ["2019-03/2025-11"]),
    ("雲江園區2019年至2025年新增投資案196件。", ["2019/2025"]),
])
def test_from_a_year_to_a_month(text, found):
    assert [r.period for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("2025-11-03\n上一期10月16日家數為432家，本次家數增加23家，人數微幅下降212人。", ["2025-10-16", "2025-11", "2025-11"]),
    ("2025-11-03\n10月16日家數為432家，人數8543人。", ["2025-10-16"] * 2),
    ("2025-11-03\n有370家廠商受影響，相較上一期10月16日家數增加16家。", ["2025-11", "2025-11"]),
])
def test_issues_that_are_compared_with_the_last(text, found):
    assert [r.period for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("截至二零二零年十二月三十一日止年度之年度業績公告\n收益減少17.6%至約2億港元。派發末期股息每股19港仙。", [""] * 3),
    ("股東應佔溢利上升1.2%至港幣8億元。每股盈利為港幣1.20元。", [""] * 3),
    ("本港去年零售額3000億元。", ["香港"]),
    ("行政院會議報告指出，經濟部統計，目前全台有130所育成中心，其中學校型占73%，政府型9%。", ["台灣"] * 3),
    ("南青科大接手營運云科育成中心三年來，培育近四百家企業。", ["云科育成中心"]),
    ("云城航空自貿港區擴大營運\n云城航空自由貿易港區去年貿易值達1.26兆元。將增加25家事業進駐。", ["云城航空自由貿易港區"] * 2),
])
def test_results_incubators_and_free_trade_areas(text, found):
    assert [r.subject for r in extract(text)] == found


def test_a_paragraph_of_figures_is_no_furniture():
    first = "雲江市經濟發展局表示，根據主辦單位統計處調查統計，雲江市去年工廠營業收入總額4589億元，較前年增加385億元，大幅領先其他城市。"
    last = "另在反映未來生產潛力方面，雲江市投入2684億元，相較於前年增加了290億元，員工總數達54萬人，高居全國首位，持續成長，前景看好。"
    written = first.replace("4589億元", "四千五百八十九億元").replace("385億元", "三百八十五億元")
    assert [r.text for r in extract(f"{written}\n\n{last}")][:2] == ["四千五百八十九億元", "三百八十五億元"]
    told = "雲江市去年訪客1200萬人次，增長8%，當中以鄰近地區訪客為主，市府表示樂見其成。"
    assert [r.text for r in extract(f"{first}\n\n{last}\n\n{told}")][:2] == ["4589億元", "385億元"]
    assert "1200萬人次" in [r.text for r in extract(f"{first}\n\n{last}\n\n{told}")]
    assert not list(extract(f"{last}\n\n主辦單位雲江市政府，建議使用5.0以上瀏覽器，訪客已有12萬人次"))[4:]  # no full stop


@pytest.mark.parametrize("text, found", [
    ("因應AI浪潮，全球封測龍頭青沧光加碼投資高雄，興建新廠。青沧光表示，新廠可增加近900個就業機會。", ["青沧光"]),
    ("台北市報告。園區公司員工數約24萬人，引入資通訊、生技及新興科技等高端產業。", ["台北市"]),
])
def test_leaders_that_add_and_trades_in_pairs(text, found):
    assert [r.subject for r in extract(text)] == found


def test_preliminary_figures_of_a_month():
    assert [(r.indicator, r.period) for r in extract("2025-11-17\n10月初步訪港旅客數字為460萬人次。")] == [("初步訪港旅客數字", "2025-10")]
    assert [r.subject for r in extract("云江園區開園。自從園區三座大樓平頂以來，已有60間企業簽約。")][-1:] == ["云江園區"]


@pytest.mark.parametrize("text, found", [
    ("青嶽工業區於民國六十三年動工，至六十四年九月完成開發，面積二十七公頃。\n六十八年三月施工，至七十年底全數完成，面積一五○公頃。",
     ["1975-09", "1981-12"]),
    ("雲江工業區於民國七十一年起分三期開發，至七十九年完成，面積632公頃。", ["1990"]),
    ("雲江工業區自2019年起開發，預計至2031年完成。目前有企業632家。", ["2019"]),  # near miss: to come
    ("雲江工業區有三十年底蘊，園區企業五十年後仍有30家。", [""]),
    ("行政院表示，從104年至106年間，雲江園區投資8億元。", ["2015/2017"]),
    ("雲江市100年至103年推動計畫，補助12所學校。", ["2011/2014"]),
    ("雲江市有100年至120年的老樹12棵。", [""]),
    ("2019年雲江市企業增至2,065間，六年間增幅達87%，僱用員工9,340人。", ["2019", "2013/2019", "2019"]),
    ("2021-11-22\n雲江市打破二○一七年前企業數為零的局面。有六家企業上市。", ["2021-11"]),
    ("2024-08-28\n雲江公司公布2024年上半年業績。客戶流失率由去年同期的6.2%降至5.4%。", ["2023-H1", "2024-H1"]),
    ("雲江公司繼去年獲「100年度優良中心」，今年再獲「101年度績優中心獎」，投資5.8億元。", ["2012"]),
    ("2022-07-18\n青沧科技進駐雲江園區，產能滿載後年營業額可達354億元。", ["2022-07"]),
])
def test_years_that_follow_one_of_the_republic(text, found):
    assert [r.period for r in extract(text)][-len(found):] == found


@pytest.mark.parametrize("text, found", [
    ("青沧電今發布2022年第4季財報，營收917億元。\n青沧電指出，第4季營收季增3.2%，每股盈餘1.26元。新台幣走升。", ["青沧電"] * 3),
    ("青沧鐵(0077)上半年營運轉賺4.15億元，港元走強。中期股息每股派0.42元。", ["青沧鐵"] * 2),
    ("聯絡電話(0731)8888，園區有企業5家。", [""]),  # near miss: an area code
    ("產學合作成果佳。新台幣走升，經費足夠。政府推動計畫。\n因此將在台灣科技大學舉辦發表會。\n目前已完成190件諮詢案。", ["台灣"]),  # only where it is held
    ("屏東縣報告。屏東青科產業聚落形成。屏東青科開發案。青科指出，青科累計106家廠商。屏東青科今天表示，可容納180家企業。", ["青科"]),
    ("台北市政府規劃青湖科技園區。\n150公頃大的青湖科技園區已是基地。目前進駐廠商達3,446家。\n至於規劃中的青林科技園區，佔地195公頃。",
     ["青湖科技園區", "青湖科技園區", "青林科技園區"]),
    ("雲江市為改善桃園縣沿山四鄉的交通，建工業區。桃園縣有工廠3家。", ["桃園縣"]),
    ("截至9月，經濟部計已受理37件投資案。", ["經濟部"]),
    ("高雄青加工區現有廠商87家。", ["高雄青加工區"]),
    ("崑山科大與台南市政府簽約，崑山科大有學生1萬人。", ["崑山科大"]),
    ("雲江園區介紹。日照會令室溫上升，園區企業12家。", ["雲江園區"]),
])
def test_companies_that_tell_of_themselves_and_parks_behind_places(text, found):
    assert [r.subject for r in extract(text) if r.unit != "m2"][-len(found):] == found


@pytest.mark.parametrize("text, found", [
    ("台商回流核准4案\n其中，青沧光學投資75億元，將建廠。經濟部統計，台商投資額超過3864億元。新台幣走升。\n"
     "核准禾谷科技、青沧光學、雲麓科技等投資案。新增800個就業機會。", "台灣"),  # one of many
    ("青沧谷科技新廠遷入投資7億元及雲麓公司投資4億元。", "青沧谷科技"),
    ("雲江園區接近飽和。\n此外，青沧電投資3032億元興建廠房，可提供1000個機會。", "青沧電"),
    ("青沧科技斥資建廠\n記憶體產品封測廠「青沧科技」在雲江科學園區興建雲科二廠，全球第四大半導體暨記憶體產品封裝測試廠「青沧科技」有30個基地。", "青沧科技"),
    ("投資台灣事務所昨天公布核准6件投資案。", "台灣"),
    ("青沧鐵公司公布業績。當中香港巴士業務的總收入為28億元。", "青沧鐵公司"),
    ("香港旅遊局公布數字。當中香港旅遊業務的總收入為28億元。", "香港"),  # near miss: no company
])
def test_one_of_many_companies_and_the_plants_of_one(text, found):
    assert found in [r.subject for r in extract(text)][-2:]


@pytest.mark.parametrize("text, found", [
    ("特首表示，他在江蘇訪問南京時看到新工廠。\n政府將資助本港聽障人士，估計資助額最多600萬元。\n本港企業可獲資助招聘25名技術員。", ["香港"] * 2),
    ("江蘇省政府發布資料，南京市企業1000家。", ["南京市"]),  # near miss: a text of the mainland
    ("署長指出，創業培訓計劃共接獲二十四份申請，九宗獲批。港元走強。", ["創業培訓計劃"] * 2),
    ("該公司計劃收到5億元。", [""]),  # near miss: a verb
    ("雲江園區招商。\n以有20年歷史的青仟企業為例，投資超過2億元，並提供20個機會。", ["青仟企業"] * 2),
    ("雲江園區招商。\n另如精密模具製造商青禾工業公司，已投資3億元，可帶來逾八十個職位。", ["青禾工業公司"] * 2),
    ("部門共接獲約100宗申請。", [""]),
])
def test_examples_visits_and_schemes(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("2024-05-16 青河電樂（068）第1季淨收益46億港元。青電票房收益31億元，青電上升9%。集團現金105億元。", ["青河電樂"] * 4),
    ("兩隻濠賭股青河電樂(068)和沧利娛谷(1866)同時公布成績表，其中青電首季淨收益46億港元，按年跌6%。青電上升。", ["青河電樂"] * 2),
    ("青博(077)公布上半年純利為6.52億港元，按年增長3.1%。", ["青博"] * 2),
    ("甲大學（300）及乙大學有教授5人。", [""]),  # near miss: no code
    ("澳門青博控股有限公司公布2024年次季業績，淨利潤達350萬港元。\n期內總收入8.6億港元。\n澳門的酒店多，澳門旅客多，澳門更好。",
     ["澳門青博控股有限公司"] * 2),
])
def test_companies_with_codes_and_their_results(text, found):
    assert [r.subject for r in extract(text) if r.text != "兩隻"] == found


@pytest.mark.parametrize("text, found", [
    ("第22屆雲江國際貿易展覽會開幕。今屆展覽有展位1,500個。今屆展覽會場面積5000平方米。", ["第22屆雲江國際貿易展覽會"] * 2),
    ("第九屆雲江工展會揭幕，工展會有二百零五間參展商。", ["第九屆雲江工展會"]),
    ("雲江會展業。在過去的展會中，雲江產品及服務展(YJPEX)是在場內舉行。\n今年YJPEX升格，其面積超過3,000平方米，共有220個展位。",
     ["雲江產品及服務展"] * 2),
])
def test_fairs_and_the_letters_that_call_them(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("董事會決議日期：113/08/08。預計投資金額：新台幣13億元。", ["2024"]),
    ("比例為113/08/08，投資5億元。", [""]),  # near miss: nothing tells of Taiwan
    ("22屆展會開幕\n“2017年雲江國家產品及服務展”今日開幕，簽署50份項目。", ["2017"]),
])
def test_days_of_the_republic_and_years_of_fairs(text, found):
    assert [r.period[:4] for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("南投縣招商。\n青好科技投資12億元擴廠，新廠基地廠房面積近五千坪，沧德企業投資7億設廠。", ["青好科技", "青好科技", "沧德企業"]),
    ("南投縣招商。南投縣企業投資7億設廠。", ["南投縣"]),  # near miss: of any
    ("台灣歷來最大專利轉讓案\n青谷集團旗下公司日前簽署專利轉讓，簽約金約1.8億美元。\n資本市場評價低。", ["青谷集團"]),
    ("雲江工廈業權統一 [香港經濟日報] 2024-07-05\n\n金星工業大廈昨日拍賣，財團以6.3億港元投得項目。", ["金星工業大廈"]),
    ("區內有兩個項目，連同早前青實(1113)持有的中心，青實提供百萬平方米樓面，該廈曾獲批建31層。", ["青實", "青實"]),
])
def test_who_pays_for_plants_and_what_a_market_is(text, found):
    assert [r.subject for r in extract(text)][-len(found):] == found


@pytest.mark.parametrize("text, found", [
    ("行政院表示，自108年以來投資南投縣企業共35案。", "2019"),
    ("南投縣政府表示，一0六年一月底共新增八一三件投資，自一0七年六月起可創造營收。", "2017"),
    ("云江市自成立108年以来培育企业35家。", ""),  # near miss: a length of time
])
def test_years_of_the_republic_with_a_nought_and_since_one(text, found):
    assert extract(text)[0].period[:4] == found


@pytest.mark.parametrize("text, found", [
    ("影視資助局（影資局）決定撥款約2.2億元。影資局去年收到90份申請。", ["影視資助局"] * 2),
    ("大學影視資助委員會（影資會）委員陳小文說：「我們撥出3億元。」影資會批出12個項目。", ["大學影視資助委員會"] * 2),
    ("運輸資助及發展基金（運資基金）至今批出120個項目。運資基金結餘為30億元。", ["運輸資助及發展基金"] * 2),
    ("推動「社區健康促進計畫」(簡稱:社健案)。社健案累計服務12萬人次。", ["「社區健康促進計畫」"]),
    ("雲江旅遊推廣處（旅推處）今日公布，香港今年首五個月旅客190萬人次。旅推處表示，旅客人均消費540元。", ["香港"] * 2),  # it only says so
    ("会议通过劳工保障基金条例（劳保金）。青禾公司营收5亿元。", ["青禾公司"]),
])
def test_bodies_and_programmes_are_told_by_their_short_forms(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("江州高新区召开会议。市政府将老机场改建为云江航空产业园，园区占地1200亩，入驻企业45家。", ["云江航空产业园"] * 2),
    ("江州高新区招商。华岳科技落户云江软件园，园区面积8平方公里。", ["云江软件园"]),
    ("江州高新区实现产值90亿元。江州高新区产值超过云江软件园，园区现有企业300家。", ["江州高新区"] * 2),
])
def test_the_park_that_a_sentence_makes_is_the_one_it_goes_on_about(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("2022年10月27日\n青沧园於去年11月至今年6月間，銷售茶具5億元，今年2月至8月3億元。", ["2021-11/2022-06", "2022-02/2022-08"]),
    ("2022年3月27日\n青沧园2021年11月到今年2月产值5亿元，比上年同期增长8%。", ["2021-11/2022-02"] * 2),
    ("2022年3月27日\n青沧园计划在今年6月至明年3月投资5亿元。", ["2022-06/2023-03"]),
    ("2022年3月27日\n青沧园产值从去年11月的3亿元，至今年2月达5亿元。", ["2021-11", "2022-02"]),
])
def test_times_that_reach_from_one_year_to_the_next(text, found):
    assert [r.period for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("青江市製鞋業受惠校服訂單而大幅成長21.6%，漁業亦受寒流影響衰退7.2%。", ["青江市製鞋業", "漁業"]),
    ("沧澜公司营收受益于新能源带动增长21%。", ["营收"]),
    ("受影响人口增加3万人。受惠學生人數增長8%。", ["受影响人口", "學生人數"]),
])
def test_what_made_a_measure_grow_is_no_part_of_it(text, found):
    assert [r.indicator for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("青禾大樓興建地下三層、地上九層，設一百五十格機車停車位。", [3, 9, 150]),
    ("新邨供應公屋約2.4萬伙，另有700伙居屋。", [24_000, 700]),
    ("大樓地下二層停車場提供車位30個。大樓一層為商場，二層為餐廳。四格漫画大赛有作品30件。", [30, 30]),
])
def test_floors_parking_places_and_flats_are_counted(text, found):
    assert [r.value for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("台中市太平區魚市場改建，太平區攤商90家，經費7億元。", "TWD"),  # a district of the mainland is called so, too
    ("苏州市昆山市产值5亿元，与臺灣合作。", "CNY"),
    ("高雄市政府斥資7億元興建園區，預計明年完工。", "TWD"),  # 市政府 is said there, too
    ("深圳市政府斥資7億元興建園區，與高雄合作。", "CNY"),
    ("台灣鹽埕區批發市場去年成交5億元。", "TWD"),
])
def test_districts_tell_the_currency(text, found):
    assert extract(text)[-1].unit == found


@pytest.mark.parametrize("text, found", [
    ("茶葉外銷亮麗，貢獻農產外銷成長幅度逾三成。", [("ratio", "農產外銷成長幅度")]),
    ("青沧区电子业贡献了全市经济增长的40%。", [("ratio", "全市经济增长")]),
    ("电子业贡献突出，产值增长12%。", [("change", "产值")]),
    ("越南今年躍升台灣第二大茶葉來源。", [("rank", "茶葉來源")]),
    ("這是台灣第一家工廠。", []),
])
def test_what_is_contributed_and_ranked(text, found):
    assert [(r.kind, r.indicator) for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("預估明年客量可望回穩，至於各條航線當中，離島航線載客量減少兩成三。", ["actual"]),
    ("預估今年出口5億元，其中製鞋業營業額成長四成二。", ["forecast"] * 2),
])
def test_what_is_expected_ends_where_another_matter_is_taken_up(text, found):
    assert [r.status for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("青年手藝大樓昨動工，經費4億元。市長說，青年手藝大樓為地上14層、地下5層。", ["青年手藝大樓"] * 3),
    ("學校建設綜合教學大樓，投資3000萬元。", [""]),
    ("市长举云江科技园的例子。云江科技园汰换园区厂房，增加厂房3万平方米。", ["云江科技园"]),
])
def test_buildings_told_of_again_and_again(text, found):
    assert [r.subject for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("2018年10月9日\n青沧园年初签约项目8个。四座溫室預期於2021年落成，屆時將增加約3千平方米花圃。", ["2018-01", "2018-01", "2021"]),
    ("2016年11月22日\n青沧园年初签约项目8个。青沧园将建设大楼3座。", ["2016-01", "2016-11"]),
    ("2024年11月22日\n青沧园已于2021年建成投产，达产后预计年产值9亿元。", [""]),
])
def test_plans_are_of_the_time_that_is_to_come(text, found):
    assert [r.period for r in extract(text)] == found


@pytest.mark.parametrize("text, found", [
    ("泰國的買家減少5%，波蘭買家減少9%。香港茶展吸引買家3萬名。", ["香港"] * 3),  # where they come from
    ("屏東縣政府昨天開放登記。\n一艘漁船可獲補貼新台幣8萬元。", ["屏東縣"]),
    ("屏東縣業者參加推介會。\n台灣出口年增3%。", ["台灣"]),
])
def test_whom_a_text_is_about_that_names_them_once(text, found):
    assert [r.subject for r in extract(text)] == found
