"""Pages of offices: plans, reports to assemblies, budgets, audits and analyses of the economy."""
import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("page", "status", "period"), [
    ("庐江县种业强县行动计划（2031—2035年）\n2031年4月2日\n（二）发展目标。待到2035年，种业强县基本建成。\n企业更强。种业企业稳定在20家。", "target", "2035"),
    ("庐江县关于加快种业发展的意见\n二、总体目标。到2027年，取得突破。\n——基地更优。制种面积稳定在5万亩。", "target", "2027"),
    ("庐江县关于加快种业发展的意见\n二、总体目标。到2027年，取得突破。\n三、发展基础。全县制种面积5万亩。", "actual", None),
    ("庐江县2026年种业情况\n一、目标完成情况。任务全部完成。\n全县制种面积5万亩。", "actual", "2026"),
])
def test_goals_hold_up_to_the_next_item_of_a_plan(page: str, status: str, period: str | None):
    last = extract(page)[-1]
    assert last.status == status and period in (None, last.period)


@pytest.mark.parametrize(("opening", "period"), [
    ("我受庐江县人民政府委托，报告2024年县级预算的执行情况，请予审议。", "2024"),
    ("现将2024年工作开展情况汇报如下：", "2024"),
    ("现将2024年全县人口抽样调查主要数据公布如下：", "2024"),
    ("经研究，由县里给予通报，表彰2024年先进集体30家。", "2025-08"),
])
def test_what_a_report_says_to_be_of_is_its_year(opening: str, period: str):
    assert extract(f"庐江县统计局\n2025年8月19日\n{opening}\n全县常住人口90万人。")[-1].period == period


@pytest.mark.parametrize(("opening", "period"), [
    ("2021年度，庐江县商务局全力促消费。", "2021"),
    ("2021年度庐江县重点项目30个。", "2020"),
])
def test_a_year_that_opens_a_report_is_the_one_that_it_calls_the_last(opening: str, period: str):
    assert extract(f"{opening}\n去年，全县零售额70亿元。")[-1].period == period


@pytest.mark.parametrize(("told", "period"), [
    ("人均生产总值7万元，按2017年平均汇率折算为1.1万美元", "2020"),
    ("增加值30亿元，按2015年不变价计算，增长5%", "2020"),
    ("人均生产总值7万元，2017年为6万元", "2017"),
])
def test_a_rate_of_exchange_is_of_its_year_alone(told: str, period: str):
    assert extract(f"2020年庐江县统计公报\n全县{told}。")[-1].period == period


@pytest.mark.parametrize(("told", "value", "kind", "indicator"), [
    ("海域使用权出让相关收入5亿元", 500000000, "level", "海域使用权出让相关收入"),
    ("调出资金5亿元", 500000000, "level", "调出资金"),
    ("税收收入7亿元，调入资金5亿元、上年结转2亿元", 200000000, "level", "上年结转"),
    ("税收收入由年初的7亿元调整为6亿元", 600000000, "level", "税收收入"),
    ("税收收入7亿元，短收5000万元", -50000000, "change", "税收收入"),
    ("税收收入7亿元，超收5000万", 50000000, "change", "税收收入"),
    ("小麦收获面积5万亩", 50000, "level", "小麦收获面积"),
    ("收获小麦5万吨", 50000, "level", "小麦"),
])
def test_words_of_budgets_and_fields(told: str, value: float, kind: str, indicator: str):
    last = extract(f"2022年，庐江县{told}。")[-1]
    assert (last.value, last.kind, last.indicator) == (value, kind, indicator)


@pytest.mark.parametrize(("told", "records"), [
    ("增速较快的有长丰县（20%）、肥东县（15%）", [("长丰县", "增速", "change"), ("肥东县", "增速", "change")]),
    ("增速高于全市（9%）的有长丰县（20%），低于全市的有肥东县（5%）",
     [("合肥市", "增速", "change"), ("长丰县", "增速", "change"), ("肥东县", "增速", "change")]),
    ("占比较高的是长丰县（20%）和肥东县（15%）", [("长丰县", "占比", "ratio"), ("肥东县", "占比", "ratio")]),
    ("产值较高的有长丰县（20亿元）、肥东县（15亿元）", [("长丰县", "产值", "level"), ("肥东县", "产值", "level")]),
    ("产有轿车（5辆）、客车（6辆）", [("合肥市", "轿车", "level"), ("合肥市", "客车", "level")]),
])
def test_names_in_a_row_each_with_its_figure(told: str, records: list[tuple[str, str, str]]):
    assert [(r.subject, r.indicator, r.kind) for r in extract(f"2022年合肥市工业运行：{told}。")] == records


@pytest.mark.parametrize(("told", "status"), [
    ("拟申报30家", "target"), ("拟改造小区30个，目前已开工8个", "target"), ("已申报30家", "actual"), ("虚拟改造项目30个", "actual"),
])
def test_what_an_office_means_to_do(told: str, status: str):
    assert extract(f"今年，庐江县商务局{told}。")[0].status == status


@pytest.mark.parametrize(("told", "subject", "indicator"), [
    ("全县政府性基金收入9亿元", "庐江县", "政府性基金收入"),
    ("受钢材交易市场行情影响，零售额9亿元", "庐江县", "零售额"),
])
def test_words_that_are_no_names(told: str, subject: str, indicator: str):
    record = extract(f"2022年庐江县经济分析\n2022年，{told}。")[-1]
    assert (record.subject, record.indicator) == (subject, indicator)


@pytest.mark.parametrize(("title", "subject"), [
    ("关于庐江县2020年度本级预算执行的审计工作报告", "庐江县"), ("关于做好2020年度本级预算执行的工作报告", ""),
])
def test_a_report_that_is_told_of_tells_whose_the_text_is(title: str, subject: str):
    text = f"县人大常委会审议了《{title}》，提出了要求。\n县政府高度重视，报告反映的问题50项全部整改。"
    assert extract(text)[-1].subject == subject


@pytest.mark.parametrize(("opening", "year"), [
    ("现把2010年3—7月工作小结如下：", "2010"), ("现将2010年工作情况汇报如下：", "2010"), ("现就有关工作汇报如下：", "2022"),
])
def test_a_summary_put_up_years_later_is_of_its_own_time(opening: str, year: str):
    page = f"水利工作总结\n时间：2022-07-15 09:51\n庐江县水利局狠抓项目，{opening}\n完成投资3亿元。"
    assert extract(page)[-1].period[:4] == year


@pytest.mark.parametrize(("told", "period"), [
    ("预计2012年税收完成47亿元，是2006年的两倍", "2012"), ("今年税收47亿元，是2006年的两倍", "2007"),
])
def test_a_year_that_is_expected_is_nearer_than_the_one_it_is_measured_by(told: str, period: str):
    assert extract(f"巢湖市人民政府市长\n各位代表：\n{told}。\n全市现有企业30家。")[-1].period == period


@pytest.mark.parametrize(("told", "subject"), [
    ("在全省的位次上升了4位，人均生产总值11万元", "庐江县"), ("产品在欧洲的市场份额达5%，出口额3亿元", "庐江县"),
    ("在青岳产业园的企业增加，园区产值3亿元", "青岳产业园"),
])
def test_among_whom_a_rank_is_held_is_no_subject(told: str, subject: str):
    assert extract(f"2020年，庐江县生产总值90亿元，{told}。")[-1].subject == subject


@pytest.mark.parametrize(("told", "texts"), [
    ("还有近半小时开幕", []), ("近半企业开工", ["近半"]), ("全程只需半个多小时", []),
])
def test_half_an_hour_is_no_share(told: str, texts: list[str]):
    assert [r.text for r in extract(f"庐江县交通简报\n{told}。")] == texts


@pytest.mark.parametrize(("told", "subject", "indicator"), [
    ("除险加固水库7座、整治河道13公里", "庐江县", "整治河道"),
    ("煤化工、风电等产业加快发展，产值已占工业的11%", "庐江县", "产值"),
    ("庐山灌区的9条干渠总长36公里", "庐山灌区", "干渠总长"),
])
def test_what_is_done_to_works_is_no_part_of_their_name(told: str, subject: str, indicator: str):
    record = extract(f"庐江县水利总结\n2020年，{told}。")[-1]
    assert (record.subject, record.indicator) == (subject, indicator)


@pytest.mark.parametrize(("told", "status"), [
    ("将初步建成站点5个", "target"), ("要创建示范村5个", "target"), ("已初步建成站点5个", "actual"), ("主要创建示范村5个", "actual"),
])
def test_what_is_to_be_begun(told: str, status: str):
    assert extract(f"庐江县{told}。")[0].status == status


@pytest.mark.parametrize(("told", "indicators"), [
    ("城市低保570户1140人，农村低保730户1410人", ["城市低保", "城市低保", "农村低保", "农村低保"]),
    ("向219户570人发放救助金", ["发放救助金", "发放救助金"]),
    ("新增低保317户580人，退出290户610人", ["新增低保", "新增低保", "退出低保", "退出低保"]),
    ("新增低保317户，残疾人580人", ["新增低保", "残疾人"]),
])
def test_households_and_those_in_them(told: str, indicators: list[str]):
    assert [r.indicator for r in extract(f"2018年，庐江县{told}。")] == indicators


@pytest.mark.parametrize(("told", "subject"), [
    ("青岳公司上缴县财政17万元", "青岳公司"), ("青岳公司落户，县财政支出17万元", "庐江县"), ("青岳公司获得财政补贴17万元", "青岳公司"),
])
def test_what_a_company_pays_to_a_treasury(told: str, subject: str):
    assert extract(f"庐江县商贸简报\n2018年，庐江县服务企业。{told}。")[-1].subject == subject


def test_an_estimate_is_no_name():
    page = "庐江县重点工程\n省级8项，概算投资170亿元。\n市级7项，概算投资310亿元。\n县级9项，概算投资60亿元。"
    assert {r.subject for r in extract(page)} == {"庐江县"}


@pytest.mark.parametrize(("told", "indicators"), [
    ("财政收入超700万元的乡镇6个，超900万元的有4个", ["财政收入", "乡镇", "财政收入", "乡镇"]),
    ("税收千万元以上企业9家，亿元以上2家", ["税收", "企业", "税收", "企业"]),
    ("引进企业9家，达到3亿元", ["引进企业", "引进企业"]),
])
def test_a_second_size_is_of_the_first_measure(told: str, indicators: list[str]):
    assert [r.indicator for r in extract(f"2008年，庐江县{told}。")] == indicators


@pytest.mark.parametrize(("told", "indicator"), [
    ("财政收入37亿元，增速在主城区排名第七位", "财政收入增速"), ("财政收入37亿元，总量在县区中排名第七位", "财政收入总量"),
    ("所在城区排名第七位", "所在城区"),
])
def test_the_field_of_a_ranking_is_not_what_is_ranked(told: str, indicator: str):
    assert extract(f"2022年，庐江县{told}。")[-1].indicator == indicator


@pytest.mark.parametrize(("told", "status"), [
    ("围绕“减贫300人、退出8个村”目标，狠抓落实", ["target", "target"]), ("如期实现“减贫300人”目标", ["actual"]),
    ("2022年拟脱贫27户71人", ["target", "target"]), ("设有规划建设科、农机服务科4个机构", ["actual"]),
])
def test_aims_in_quotes_and_offices_of_planning(told: str, status: list[str]):
    assert [r.status for r in extract(f"庐江县扶贫简报\n2022年，庐江县{told}。")] == status


@pytest.mark.parametrize(("told", "records"), [
    ("产值60亿元，为市下达90亿元目标的67%", [("产值", 6e9, "level"), ("产值", 9e9, "level"), ("产值", 67, "ratio")]),
    ("占比63%的电力业增长6%", [("电力业", 63, "ratio"), ("电力业", 6, "change")]),
    ("取得20%的利润增长，产值5亿元", [("利润", 20, "change"), ("产值", 5e8, "level")]),
])
def test_shares_of_what_is_set_and_of_a_branch(told: str, records: list[tuple[str, float, str]]):
    assert [(r.indicator, r.value, r.kind) for r in extract(f"2022年，庐江县{told}。")] == records


@pytest.mark.parametrize(("title", "subject"), [
    ("青岳街道2031年工作总结与下一年打算", "青岳街道"), ("云屏乡2031年政府工作报告", "云屏乡"), ("某街道2031年工作总结", ""), ("街道2031年工作总结", ""),
])
def test_a_summary_of_a_street_office_is_of_it(title: str, subject: str):
    assert extract(f"{title}\n一、2031年度工作回顾\n全年完成财政收入9亿元。")[-1].subject == subject


@pytest.mark.parametrize(("page", "status", "period"), [
    ("安徽省印发《关于推进茶园旅游的意见》。意见提出，力争到2030年建成旅游强省。全省新创建示范县10个，接待人数年均增长9%。", "target", "2030"),
    ("安徽省印发《关于推进茶园旅游的意见》。意见提出，力争到2030年建成旅游强省。目前，全省建成示范县10个。", "actual", "2026"),
    ("安徽省印发《关于推进茶园旅游的意见》。意见提出，力争到2030年建成旅游强省。全省现有示范县10个。", "actual", "2026"),
    ("（二）总体目标。\n——客源扩大。待到2030年，接待人次年均增长9%。\n——品质提升。培育示范县10个。", "target", "2030"),
])
def test_what_a_plan_provides_goes_on(page: str, status: str, period: str):
    last = extract(f"安徽省旅游\n2026年2月12日\n{page}")[-1]
    assert (last.status, last.period[:4]) == (status, period)


@pytest.mark.parametrize(("told", "period"), [("到2030年，接待游客人次年均增长9%", "2030"), ("2024年出口3亿元，次年出口4亿元", "2025")])
def test_what_is_counted_by_times_is_no_next_year(told: str, period: str):
    assert extract(f"安徽省旅游\n2026年2月12日\n安徽省{told}。")[-1].period == period


def test_those_of_another_province_are_no_name():
    assert extract("复工复产，迎回外省员工73人，新增岗位34个。")[-1].subject == ""


@pytest.mark.parametrize(("opening", "period"), [
    ("总结2031年工作，分析当前形势，部署2032年工作", "2031"), ("回顾2031年度招商工作，表彰先进", "2031"), ("部署2032年工作", "2031"),
    ("听取2031年重点项目汇报，通报2032年任务", "2032"),
])
def test_a_meeting_that_sums_up_a_year_tells_of_it(opening: str, period: str):
    assert extract(f"庐江县召开商务会议，{opening}。\n会议指出，一年来，全县出口9亿元。")[-1].period == period


@pytest.mark.parametrize(("told", "indicators"), [
    ("投资增长3%，增速居全市第5位、九县区第2位", ["投资", "投资增速", "投资增速"]),
    ("面粉、食油、罐头等食品产量持续增长，分别增长3%、2%、1%", ["面粉食品产量", "食油食品产量", "罐头食品产量"]),
    ("面粉、食油等食品产量下降，罐头产量增长1%", ["罐头产量"]),
    ("印刷、造纸等重点行业税收保持增长，分别增长3%、2%", ["印刷重点行业税收", "造纸重点行业税收"]),
    ("税收3亿元，完成预算调整数2亿元的150%，增长7%", ["税收", "预算调整数", "税收", "税收"]),
])
def test_sides_lists_and_plans_leave_the_measure(told: str, indicators: list[str]):
    assert [r.indicator for r in extract(f"2031年，庐江县{told}。")] == indicators


@pytest.mark.parametrize(("told", "indicator"), [
    ("扣除价格因素后实际增长2%", "税收"), ("剔除补缴收入后，增长2%", "税收"), ("剔除车船进口影响增长2%", "税收"),
    ("剔除补缴收入9000万元后，增长2%", "税收"), ("其中补缴收入9000万元，增长2%", "补缴收入"), ("剔除补缴收入后占比2%", "税收占比"),
    ("扣除物价因素后农民收入增长2%", "农民收入"), ("扣除非经常性损益后净利润增长2%", "扣除非经常性损益后净利润"), ("售后服务收入增长2%", "售后服务收入"),
])
def test_what_is_left_out_is_not_what_is_told_of(told: str, indicator: str):
    assert extract(f"2031年，庐江县税收3亿元，{told}。")[-1].indicator == indicator


@pytest.mark.parametrize(("page", "subjects"), [
    ("县招商局2031年工作总结\n一年来，县招商局攻坚克难。青岳集团投资3亿元。全年争取资金600万元。", ["青岳集团", ""]),
    ("庐江县招商局2031年工作总结\n青岳集团投资3亿元。达产后产值5亿元。全年争取资金600万元。", ["青岳集团", "青岳集团", "庐江县"]),
    ("合肥高新区招商局2031年工作总结\n全年争取资金600万元。青岳集团投资3亿元。", ["合肥高新区", "青岳集团"]),
    ("青岳集团2031年工作总结\n青岳集团攻坚克难。全年争取资金600万元。", ["青岳集团"]),
    ("关于2031年全县文旅局的汇报材料\n接待来客9万人。云屏湖旅游度假区投资3亿元。", ["", "云屏湖旅游度假区"]),
    ("云屏经济开发区办公室2031年工作总结\n全区产值9亿元。", ["云屏经济开发区"]),
])
def test_an_office_that_sums_up_tells_of_its_place(page: str, subjects: list[str]):
    assert [r.subject for r in extract(page)] == subjects


@pytest.mark.parametrize(("told", "subject"), [
    ("我局服务中国优秀旅游城市创建，接待来客90人。", ""), ("中国优秀企业家大会召开，到会90人。", "中国"), ("中国主要旅游城市新增酒店90家。", "中国"),
])
def test_titles_of_honour_name_no_country(told: str, subject: str):
    assert extract(told)[-1].subject == subject


@pytest.mark.parametrize(("told", "records"), [
    ("新增就业970人，完成全年目标数57%", [("新增就业", 970), ("新增就业", 57)]),
    ("养老保险覆盖人数达到7.4万，实现全年目标数的87%", [("养老保险覆盖人数", 7.4e4), ("养老保险覆盖人数", 87)]),
    ("技改投资XX亿元，税收×亿元，设备900台", [("设备", 900)]), ("亿元以上项目9个", [("项目", 1e8), ("亿元以上项目", 9)]),
])
def test_plans_in_numbers_and_digits_kept_back(told: str, records: list[tuple[str, float]]):
    assert [(r.indicator, r.value if r.value is not None else r.low) for r in extract(f"2031年，庐江县{told}。")] == records


@pytest.mark.parametrize(("told", "subject"), [
    ("庐江县实现城镇新增就业3万人", "庐江县"), ("合肥市累计城镇新增就业3万人", "合肥市"), ("庐江县金城镇完成投资3亿元", "庐江县金城镇"),
])
def test_what_is_done_in_towns_is_no_town(told: str, subject: str):
    assert extract(f"2031年，{told}。")[-1].subject == subject


@pytest.mark.parametrize(("told", "subject"), [
    ("合肥市转移劳力9万人，其中省内8万人", "合肥市"), ("合肥市转移劳力9万人，其中：省内转移8万人", "合肥市"), ("合肥市经济平稳，省内企业8万家", "安徽省"),
    ("合肥市分片分区包保，全市企业8万家", "合肥市"),
])
def test_parts_within_the_province_and_of_a_division_of_work(told: str, subject: str):
    assert extract(f"2031年，{told}。")[-1].subject == subject


@pytest.mark.parametrize(("told", "period"), [("10日内全县工厂复工率达到97%", "2031-03-13"), ("10日全县工厂复工率达到97%", "2031-12-10")])
def test_within_so_many_days_is_no_day(told: str, period: str):
    assert extract(f"庐江县复工\n2031年12月24日\n3月13日全县解封，{told}。")[-1].period == period
