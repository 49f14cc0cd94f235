"""Constructions of official prose, one sentence each: who has what (sentences of our own)."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def tell(text: str) -> list[str]:
    """The records of a text: mention, subject, indicator."""
    return [f"{r.text} {r.subject or '?'} {r.indicator}" for r in extract(text)]


@pytest.mark.parametrize(("text", "expected"), [
    # where a company is at home opens its clause
    ("落户沧澜高新区的青岳公司去年研发投入2亿元，拥有专利300件。", ["2亿元 青岳公司 研发投入", "300件 青岳公司 专利"]),
    ("总部位于沧澜高新区的青岳公司营收2亿元，员工80人。", ["2亿元 青岳公司 营收", "80人 青岳公司 员工"]),
    ("沧澜高新区产值2亿元，落户企业80家。", ["2亿元 沧澜高新区 产值", "80家 沧澜高新区 落户企业"]),
    # as many values as the clause before counts
    ("沧澜高新区与青岳公司、禾谷公司两家企业签约，投资额分别为7亿元和5亿元。",
     ["两家 沧澜高新区 企业签约", "7亿元 青岳公司 投资额", "5亿元 禾谷公司 投资额"]),
    ("沧澜公司、岚川公司2家企业表现亮眼，产值分别达7亿元和5亿元，增长4%和3%。",
     ["2家 沧澜公司 企业表现亮眼", "7亿元 沧澜公司 产值", "5亿元 岚川公司 产值", "4% 沧澜公司 产值", "3% 岚川公司 产值"]),
    ("青岳公司、禾谷公司2家企业入园，一期、二期投资额分别为7亿元、5亿元。",
     ["2家 青岳公司 企业入园", "7亿元 青岳公司 一期投资额", "5亿元 青岳公司 二期投资额"]),
    # a work that opens a clause, whatever it is called
    ("沧澜高新区签约项目30个。储能电池及新材料项目，总投资7亿元，占地300亩。",
     ["30个 沧澜高新区 签约项目", "7亿元 储能电池及新材料项目 总投资", "300亩 储能电池及新材料项目 占地"]),
    ("沧澜高新区引进工业项目，总投资7亿元。", ["7亿元 沧澜高新区 总投资"]),
    ("沧澜高新区产值6亿元。全市重大工业项目，建设有序推进。一批重点项目，总投资7亿元。", ["6亿元 沧澜高新区 产值", "7亿元 沧澜高新区 总投资"]),
    # who spends a sum on something is one, whatever it is called
    ("沧澜高新区去年引进企业6家，包括青岳科技投资3亿元成立总部，禾谷新材斥资2亿元建厂。沧澜高新区产值9亿元。",
     ["6家 沧澜高新区 引进企业", "3亿元 青岳科技 投资", "2亿元 禾谷新材 斥资", "9亿元 沧澜高新区 产值"]),
    ("沧澜高新区产值9亿元。引进总投资超3亿元的项目2个，民间投资4亿元建设道路。",
     ["9亿元 沧澜高新区 产值", "超3亿元 沧澜高新区 总投资", "2个 沧澜高新区 项目", "4亿元 沧澜高新区 投资"]),
    # what points goes on in its chain, whatever the page is about
    ("河南省产值9亿元。参观团来到青岳无人机制造基地。该基地专门生产农用无人机、测绘无人机及其他小型无人机，年生产无人机2万台。",
     ["9亿元 河南省 产值", "2万台 青岳无人机制造基地 年生产无人机"]),
    # what is built in a park is no name; a slogan is none; the country has what it has
    ("青岳集团在合肥高新区建设新工厂，占地50亩。", ["50亩 青岳集团 占地"]),
    ("余杭区新增上市公司3家。“大孵化器”战略步步推进，新增载体53个。", ["3家 余杭区 新增上市公司", "53个 余杭区 新增载体"]),
    ("天津无人机产业园举办论坛。中国目前已有四十多个无人机产业园。", ["四十多个 中国 无人机产业园"]),
    # a company that tells of its own
    ("青岳集团表示，今年营收3亿元。", ["3亿元 青岳集团 营收"]),
    ("青岳证券表示，今年车市销量达3万辆。", ["3万辆 ? 车市销量"]),
    # two figures that follow one another, of companies that are counted
    ("岚川科技园吸引三、四十间公司进驻。", ["三、四十间 岚川科技园 吸引公司"]),
    ("岚川科技园去年吸引七、八家企业，发展二、三产业。", ["七、八家 岚川科技园 吸引企业"]),
    # how many storeys and blocks is no name
    ("岚川科技园位于福田区，设两幢六层楼高大楼，总建筑面积3万平方米。", ["3万平方米 岚川科技园 总建筑面积"]),
    # the works of a list, the last one too; and one right behind its sum
    ("岚川镇新上投资300万元的青和商城和投资160万元的禾丰商城。", ["300万元 青和商城 投资", "160万元 禾丰商城 投资"]),
    ("青岳总部项目产值8亿元。总投资16亿元禾谷储能电芯项目已经签约。", ["8亿元 青岳总部项目 产值", "16亿元 禾谷储能电芯项目 总投资"]),
    ("沧澜高新区总投资6亿元项目12个。", ["6亿元 沧澜高新区 总投资", "12个 沧澜高新区 项目"]),
    # back at what the page is about
    ("合肥市产值9亿元。青岳公司产值2亿元。招商引资成效显著，新开工项目6个。",
     ["9亿元 合肥市 产值", "2亿元 青岳公司 产值", "6个 合肥市 新开工项目"]),
    ("合肥市产值9亿元。青岳公司产值2亿元。公司研发投入加大，专利6件。", ["9亿元 合肥市 产值", "2亿元 青岳公司 产值", "6件 青岳公司 专利"]),
    # what a label of a paragraph names
    ("岚川工业园区总面积16平方公里。\n\n新材料制造园：位于老城东侧，规划面积2平方公里。\n\n电子产业园：位于老城，规划面积3平方公里。",
     ["16平方公里 岚川工业园区 总面积", "2平方公里 新材料制造园 规划面积", "3平方公里 电子产业园 规划面积"]),
    # sums of a list whose measure is said once; the greatest of them, and what it is
    ("岚川镇总投资40亿元的青岳船舶、20亿元的禾谷实业、16亿元的岚泰新材等项目加快建设。",
     ["40亿元 青岳船舶 总投资", "20亿元 禾谷实业 总投资", "16亿元 岚泰新材 总投资"]),
    ("合肥市64个项目集中开工，投资最大的项目为青岳丙烷项目，位于化工园，占地面积17亩。", ["64个 合肥市 项目集中开工", "17亩 青岳丙烷项目 占地面积"]),
    # a reporter's name in brackets is no part of the name behind it
    ("岚川新闻网2月8日电（林岚）合肥高新区产值3亿元。", ["3亿元 合肥高新区 产值"]),
    # shares that are traded, of everyday words
    ("长远股份昨天盘后公告，公司去年营收20亿元。", ["20亿元 长远股份 营收"]),
    ("公司股份涨停，报16元。", ["16元 ? 股份涨停"]),
    # one zone with so many parks is a layout
    ("全县“一区六园”建设全面铺开，新增企业22家。", ["22家 ? 新增企业"]),
    # who pulls the whole is spoken of, not the whole
    ("合肥市岚川高新区产值增长9%，拉动全市工业增长2个百分点，全市就业6万人。",
     ["9% 合肥市岚川高新区 产值", "2个百分点 合肥市岚川高新区 产值", "6万人 合肥市 就业"]),
])
def test_who_has_what(text: str, expected: list[str]) -> None:
    assert tell(text) == expected


@pytest.mark.parametrize(("text", "statuses"), [
    # the part of a sum that is planned by its name only is planned too, what is counted is there
    ("青岳公司签约项目，计划总投资16亿元，其中固定资产投资6亿元，利用外资1亿美元。", ["target", "target", "actual"]),
    ("合肥市储备项目240个，计划总投资16亿元，其中工业项目160个。", ["actual", "target", "actual"]),
    ("合肥市开工项目24个，当年计划投资6亿元。其中，工业项目9个，总投资3亿元。", ["actual", "target", "actual", "actual"]),
])
def test_parts_of_what_is_planned(text: str, statuses: list[str]) -> None:
    assert [r.status for r in extract(text)] == statuses


def test_shares_of_those_who_were_asked_are_there() -> None:
    assert [r.status for r in extract("60%的企业计划维持投资，90%的企业将留任，目标明确。")] == ["actual", "actual"]
    assert [r.status for r in extract("力争60%的企业完成改造，90%的乡镇通水。")] == ["target", "target"]


@pytest.mark.parametrize(("text", "value", "unit"), [
    ("台北科學園區營業額突破2兆，成長5%。", 2e12, "TWD"), ("岚川电站装机容量达2兆瓦。", 2, "MW"),
])
def test_large_sums_without_their_unit(text: str, value: float, unit: str) -> None:
    assert [(r.value, r.unit) for r in extract(text)][0] == (value, unit)


@pytest.mark.parametrize(("text", "status"), [
    ("沧澜高新区计划三年建成厂房6万平方米。", "target"),
    ("沧澜高新区计划累计引进企业60家。", "target"),
    ("2025年计划新开工项目60个。", "target"),
    ("今年目标新增企业60家。", "target"),
    ("沧澜高新区目标三年内培育上市企业60家。", "target"),
    ("青岳集团打算投资6亿元。", "target"),
    ("岚川科技园目标吸引150家企业落户。", "target"),
    ("沧澜高新区产值冲刺600亿元。", "target"),
    ("沧澜高新区产值向600亿元迈进。", "target"),
    ("沧澜高新区规划引进企业60家。", "target"),
    # what a work may bring is expected; what it brings each year is there
    ("沧澜产业园可创造就业岗位900个。", "forecast"),
    ("沧澜产业园每年可实现产值9亿元。", "actual"),
    ("沧澜产业园通过手机可实现30秒审批。", "actual"),
    # near misses
    ("“三年计划”投入6亿元。", "actual"),
    ("全年目标完成60%。", "actual"),
    ("沧澜高新区捐建希望小学6所。", "actual"),
    ("“十四五”以来，沧澜港投资比“十三五”末翻了一番。", "actual"),
    ("5月3日起至5月8日，沧澜高新区接待游客9万人次。", "actual"),
    ("沧澜高新区产值突破600亿元，向更高水平迈进。", "actual"),
])
def test_plans_and_aims(text: str, status: str) -> None:
    assert [r.status for r in extract(text)] == [status]


@pytest.mark.parametrize(("text", "expected"), [
    # the lines below a heading that are figures are no headings
    ("岚川市政府工作报告\n\n2021年主要预期目标：\n\n地区生产总值增长8%\n\n工业增加值增长9%", ["8% target 2021", "9% target 2021"]),
    ("合肥市政府工作报告\n\n2020年合肥\n\n地区生产总值增长4%\n\n2021年合肥\n\n地区生产总值增长8%", ["4% actual 2020", "8% actual 2021"]),
])
def test_lines_below_a_heading(text: str, expected: list[str]) -> None:
    assert [f"{r.text} {r.status} {r.period}" for r in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    # a clause without a number names what the next ones measure
    ("沧州市产值26亿元，年均增速9%；工业投资连创新高，从2021年的1亿元升至2025年的2亿元。",
     ["26亿元 沧州市 产值", "9% 沧州市 产值", "1亿元 沧州市 工业投资", "2亿元 沧州市 工业投资"]),
    ("沧州市产值26亿元；税收平稳，为3亿元。", ["26亿元 沧州市 产值", "3亿元 沧州市 税收"]),
    ("沧州市产值26亿元；出口逆势增长，达4亿元，增长8%。", ["26亿元 沧州市 产值", "4亿元 沧州市 出口", "8% 沧州市 出口"]),
    ("沧州市产值26亿元，连创新高，比上年多4亿元。", ["26亿元 沧州市 产值", "4亿元 沧州市 产值"]),
    # a bank of the river is no district
    ("奉贤区拥有16公里的江岸线和46公里的海岸线。", ["16公里 奉贤区 江岸线", "46公里 奉贤区 海岸线"]),
    ("武汉市江岸区产值26亿元，江岸产值9亿元。", ["26亿元 江岸区 产值", "9亿元 江岸区 产值"]),
])
def test_topics_and_river_banks(text: str, expected: list[str]) -> None:
    assert tell(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    # ranks one to one with what is ranked
    ("合肥市产值、税收分别居全市第二、第三位。", ["第二 合肥市 产值", "第三位 合肥市 税收"]),
    ("合肥市企业数和人口数分列全省第二位和第三位。", ["第二位 合肥市 企业数", "第三位 合肥市 人口数"]),
    ("合肥市产值、税收分别排名第三、第五。", ["第三 合肥市 产值", "第五 合肥市 税收"]),
    ("合肥市增速在全国50家港口中排名第一。", ["50家 中国 港口", "第一 合肥市 增速"]),
    # GDP has its noun in it
    ("合肥市GDP和工业增加值分别为5亿元、6亿元。", ["5亿元 合肥市 GDP", "6亿元 合肥市 工业增加值"]),
    # ordinals of one row are no ranks, and each has the noun of the last
    ("合肥市第一、二、三产业增加值分别增长2%、5%和6%。",
     ["2% 合肥市 第一产业增加值", "5% 合肥市 第二产业增加值", "6% 合肥市 第三产业增加值"]),
    ("合肥市三次产业增加值分别为5亿元、20亿元和30亿元。",
     ["5亿元 合肥市 第一产业增加值", "20亿元 合肥市 第二产业增加值", "30亿元 合肥市 第三产业增加值"]),
    ("合肥市第二、三产业增加值分别增长2%、5%。", ["2% 合肥市 第二产业增加值", "5% 合肥市 第三产业增加值"]),
    ("合肥市一、二期投资分别为1亿元、2亿元。", ["1亿元 合肥市 一期投资", "2亿元 合肥市 二期投资"]),
    # levels, and what there are so many of
    ("合肥市国家级、省级孵化器分别达到5家和8家。", ["5家 合肥市 国家级孵化器", "8家 合肥市 省级孵化器"]),
    ("合肥市有国家级孵化器5家、省级8家、市级16家。", ["5家 合肥市 国家级孵化器", "8家 合肥市 省级孵化器", "16家 合肥市 市级孵化器"]),
    # shares of the amounts before; how many industries there are is no part of the last of them
    ("合肥市博士2000人、硕士8000人，占比分别为7%、27%。", ["2000人 合肥市 博士", "8000人 合肥市 硕士", "7% 合肥市 博士占比", "27% 合肥市 硕士占比"]),
    ("合肥市芯片、汽车、家电三大产业产值分别增长5%、6%、7%。", ["5% 合肥市 芯片产值", "6% 合肥市 汽车产值", "7% 合肥市 家电产值"]),
    ("合肥市芯片、汽车、家电三大产业分别增长5%、6%、7%。", ["5% 合肥市 芯片产业", "6% 合肥市 汽车产业", "7% 合肥市 家电产业"]),
    # the whole of which so much is made with so little
    ("合肥高新区以全市1%的土地创造了全市20%的工业产值。", ["1% 合肥高新区 土地", "20% 合肥高新区 工业产值"]),
    # growths that belong to the amounts before; a park of companies; what a work may bring
    ("合肥市产值和税收分别为3亿元和4亿元，对应增速分别为5%和6%。",
     ["3亿元 合肥市 产值", "4亿元 合肥市 税收", "5% 合肥市 产值", "6% 合肥市 税收"]),
    ("青岳企业港占地30亩。该项目建成后可创造产值9亿元。", ["30亩 青岳企业港 占地", "9亿元 青岳企业港 产值"]),
    # a hardware mall is one; several are counted
    ("禾谷五金城：占地60亩，入驻商户300户。", ["60亩 禾谷五金城 占地", "300户 禾谷五金城 入驻商户"]),
    ("长丰县新建建材城3个，占地60亩。", ["3个 长丰县 新建建材城", "60亩 长丰县 占地"]),
    # what both members hold is written once
    ("合肥市城镇居民、农村居民人均可支配收入分别增长4%、6%。",
     ["4% 合肥市 城镇居民人均可支配收入", "6% 合肥市 农村居民人均可支配收入"]),
])
def test_lists_one_to_one(text: str, expected: list[str]) -> None:
    assert tell(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    # a loader is a machine, no loading
    ("青岳公司年产装载机8000台、压路机300台。", ["8000台 青岳公司 年产装载机 actual", "300台 青岳公司 压路机 actual"]),
    ("青岳公司拥有9000台轮式装载机。", ["9000台 青岳公司 轮式装载机 actual"]),
    # what a stage of a plan is to build is aimed at; the plan of a city as a word of its own is no aim
    ("青岳公司的二期规划是建设年产轴承5万套的基地。", ["5万套 青岳公司 建设年产轴承 target"]),
    ("合肥市城市规划是龙头，已建成道路3条。", ["3条 合肥市 建成道路 actual"]),
    # about so much in another currency; a contract is not about
    ("青岳公司融资3亿美元，折合约20亿元人民币。", ["3亿美元 青岳公司 融资 actual", "折合约20亿元人民币 青岳公司 融资 actual"]),
    ("青岳公司签合约9份。", ["9份 青岳公司 签合约 actual"]),
])
def test_loaders_plans_and_sums_in_another_currency(text: str, expected: list[str]) -> None:
    assert [f"{r.text} {r.subject} {r.indicator} {r.status}" for r in extract(text)] == expected


@pytest.mark.parametrize(("text", "period"), [
    # what has been done since a work was begun
    ("2019年12月，青岳产业园开工建设，已完成投资3亿元。", "2024-10"),
    ("2019年，青岳公司落户合肥高新区，已申请专利60件。", "2024-10"),
    ("2019年，青岳产业园开工建设，当年完成投资3亿元。", "2019"),
    ("2023年，合肥市重大项目集中开工，已完成投资3亿元。", "2023"),
])
def test_since_it_was_begun(text: str, period: str) -> None:
    assert [r.period for r in extract("岚川日报2024年10月20日讯 " + text)] == [period]


def tell_kinds(text: str) -> list[str]:
    """The records of a text: mention, indicator, kind, status."""
    return [f"{r.text} {r.indicator} {r.kind} {r.status}" for r in extract(text)]


@pytest.mark.parametrize(("text", "expected"), [
    # what one measure is compared with in turn is no list of measures
    ("合肥市出口额3亿元，产值9亿元，环比、同比分别增长4%和7%。",
     ["3亿元 合肥市 出口额", "9亿元 合肥市 产值", "4% 合肥市 产值", "7% 合肥市 产值"]),
    ("合肥市出口额3亿元，产值9亿元，环比和同比分别增长4%和7%。",
     ["3亿元 合肥市 出口额", "9亿元 合肥市 产值", "4% 合肥市 产值", "7% 合肥市 产值"]),
    ("合肥市企业90家，产值9亿元，分别比全国、全省平均水平高2个和4个百分点。",
     ["90家 合肥市 企业", "9亿元 合肥市 产值", "2个 合肥市 产值", "4个百分点 合肥市 产值"]),
    ("合肥市出口额3亿元，产值9亿元，同比分别增长4%和7%。",
     ["3亿元 合肥市 出口额", "9亿元 合肥市 产值", "4% 合肥市 出口额", "7% 合肥市 产值"]),
    ("合肥市同比进口、出口分别增长4%和7%。", ["4% 合肥市 进口", "7% 合肥市 出口"]),
    ("合肥市产值、税收分别高于全国和全省平均水平2个和4个百分点。", ["2个 合肥市 产值", "4个百分点 合肥市 税收"]),
    # growths that each lie above what all have
    ("合肥市工业增长8%，税收增长9%，分别高于全省平均水平2个和4个百分点。",
     ["8% 合肥市 工业", "9% 合肥市 税收", "2个 合肥市 工业", "4个百分点 合肥市 税收"]),
])
def test_compared_in_turn(text: str, expected: list[str]) -> None:
    assert tell(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    # 将 that moves a measure is no plan
    ("青岳集团四年里将净资产增长了7亿元。", ["7亿元 净资产 change actual"]),
    ("青岳集团将增资7亿元。", ["7亿元 增资 level target"]),
    # so many years that something took
    ("青岳公司门店按年减少9间至91间。", ["9间 门店 change actual", "91间 门店 level actual"]),
    ("青岳公司增加车间30间。", ["30间 增加车间 level actual"]),
    ("青岳公司员工人数下跌4%，即减少80人。", ["4% 员工人数 change actual", "80人 员工人数 change actual"]),
    ("青岳公司营收增速变缓至3%。", ["3% 营收 change actual"]),
    ("青岳公司占比6%，高于2008年时的5%。", ["6% 占比 ratio actual", "5% 占比 ratio actual"]),
    ("青岳公司预计亏损9亿元，远多于前年的3亿元。", ["9亿元 亏损 level forecast", "3亿元 亏损 level actual"]),
    ("青岳公司可于4年内增加四成产能。", ["四成 产能 change forecast"]),
    ("青岳公司贷款余额40亿元，比年初增投9亿元。", ["40亿元 贷款余额 level actual", "9亿元 贷款余额 change actual"]),
    # by how much something has grown, named so
    ("青岳公司营收7亿元，与上月的5亿元相较，增加金额为2亿元，较上月增加40%。",
     ["7亿元 营收 level actual", "5亿元 营收 level actual", "2亿元 营收 change actual", "40% 营收 change actual"]),
    ("青岳公司销量增长由3月的12%大跌至4月的5%。", ["12% 销量 change actual", "5% 销量 change actual"]),
    ("青岳公司毛利率由10%升至14%。", ["10% 毛利率 ratio actual", "14% 毛利率 ratio actual"]),
    ("青岳公司营收保持两位数快速增长。", ["两位数 营收 change actual"]),
    ("青岳公司专利达两位数。", ["两位数 专利 level actual"]),
    ("青岳公司营收同比增长5%，上季3%，毛利率3%。",
     ["5% 营收 change actual", "3% 营收 change actual", "3% 毛利率 ratio actual"]),
    # what a thing is of the whole
    ("合肥市制造业产值在全市产值中所占的比重一直在40%以上。", ["40%以上 制造业产值 ratio actual"]),
    ("合肥市软件企业所占的比例为12%。", ["12% 软件企业 ratio actual"]),
    # what a work report sets
    ("合肥市政府工作报告提出，全年新增企业30家。", ["30家 新增企业 level target"]),
    ("合肥市政府工作报告指出，去年新增企业30家。", ["30家 新增企业 level actual"]),
    # a goal that is met; what is about to be opened
    ("合肥市财政收入3亿元，提前两年实现翻番目标。", ["3亿元 财政收入 level actual", "翻番 财政收入 change actual"]),
    ("博览会即将召开之际，合肥市开工项目14个。", ["14个 开工项目 level actual"]),
    # so many years that something took
    ("青岳集团用三年时间把销售额提高了5亿元。", ["5亿元 销售额 change actual"]),
    ("青岳集团将用三年时间建成3个基地。", ["3个 建成基地 level target"]),
])
def test_what_was_moved(text: str, expected: list[str]) -> None:
    assert tell_kinds(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    # a company called by its place; what holds all of another; well-known ones, and what their words say elsewhere
    ("2001年，青岳电器投资兴建了青岳电器（重庆）有限公司。2010年，重庆青岳产值达30亿元。", ["30亿元 青岳电器（重庆）有限公司 产值"]),
    ("青岳全资控股的江西蓝湾农业有限公司注册资本1.7亿元。", ["1.7亿元 江西蓝湾农业有限公司 注册资本"]),
    ("合肥市举行签约仪式。东方雨虹营收5亿元，员工300人。", ["5亿元 东方雨虹 营收", "300人 东方雨虹 员工"]),
    ("中国移动支付用户3亿人。", ["3亿人 中国 移动支付用户"]),
    ("中国移动投资3亿元。", ["3亿元 中国移动 投资"]),
    # who invests, whatever is said before the verb
    ("长丰县引进企业3家。全禾精机则将投资3亿元，在长丰建厂；蓝谷光电亦规划投资5亿元。",
     ["3家 长丰县 引进企业", "3亿元 全禾精机 投资", "5亿元 蓝谷光电 规划投资"]),
    ("长丰县引进企业3家。全县拟投资5亿元建设道路。", ["3家 长丰县 引进企业", "5亿元 长丰县 投资"]),
    # of a level of the region
    ("银川市建有自治区级以上园区9个，其中国家级5个，自治区级4个。",
     ["9个 银川市 自治区级以上园区", "5个 银川市 国家级园区", "4个 银川市 自治区级园区"]),
    # what a slogan sets is no county
    ("长丰县实施文化立县、实干兴县战略，全县税收3亿元。", ["3亿元 长丰县 税收"]),
    ("山西兴县税收3亿元。", ["3亿元 兴县 税收"]),
    # power and what is stored
    ("长丰县50MW/100MWh储能电站开工。", ["50MW 长丰县 装机容量", "100MWh 长丰县 储能电站开工"]),
])
def test_names_and_levels(text: str, expected: list[str]) -> None:
    assert tell(text) == expected


@pytest.mark.parametrize(("text", "periods"), [
    ("岚川日报2024年10月20日讯 上半年，合肥市营收增长9%（1-5月），出口增长3%。", ["2024-01/2024-05", "2024-H1"]),
    ("岚川日报2024年10月20日讯 相较上年同期亏损3亿元，今年一季度利润2亿元。", ["2023", "2024-Q1"]),
    ("岚川日报2024年10月20日讯 产值5亿元，高于2021年的产值3亿元。", ["2024-10", "2021"]),
    ("岚川日报2024年10月20日讯 今年销售额是2021年全部投资的1.6倍。", ["2024"]),
    ("岚川日报2024年10月20日讯 前三季度，全区经济延续了上半年稳健的态势，税收3亿元。", ["2024-01/2024-09"]),
    ("岚川日报2024年10月20日讯 上半年，税收3亿元。", ["2024-H1"]),
    ("岚川日报2024年1月8日讯 去年1至11月，主要园区预计实现营收9亿元。其中青岳高新区预计实现营收3亿元。",
     ["2023-01/2023-11", "2023-01/2023-11"]),
    ("合肥市2009年政府工作报告\n\n过去的一年，全市税收3亿元。", ["2008"]),
    ("2017年政府工作报告\n\n刚刚过去的2016年，是我区难忘的一年。一年来，全区任务完成较好。预计全区税收3亿元。", ["2016"]),
    ("6月9日，长丰县举行2018中国·长丰草莓节开工仪式，项目17个。", ["2018"]),
    ("合肥2021经济总量达8000亿元。", ["2021"]),
    ("青岳园区建成\n\n【岚川报2016年11月23日讯】青岳园区改造地块，期程自2016年8月至2020年8月。\n\n成功引进企业50家。", ["2016-11"]),
    ("青岳园区占比6%，高于2008年时的5%。2011年税收3亿元。", ["2011", "2008", "2011"]),
])
def test_times_by_the_way(text: str, periods: list[str]) -> None:
    assert [r.period for r in extract(text)] == periods


@pytest.mark.parametrize(("text", "expected"), [
    ("出口占全省五分之一多，销量占三分之一强，进口占四分之一弱。", ["五分之一多 20 > percent", "三分之一强 33.33 > percent", "四分之一弱 25 < percent"]),
    ("三分之一多的企业上市。", ["三分之一多 33.33 > percent"]),
    ("三分之一的强企业上市。", ["三分之一 33.33 = percent"]),
    ("国家投1.5亿支持基地，投票1.5亿张，园区创税5000万。", ["1.5亿 150000000 = CNY", "1.5亿张 150000000 = count", "5000万 50000000 = CNY"]),
    ("【香港商報訊】綿陽市涪城區財政收入3億元。", ["3億元 300000000 = CNY"]),
    ("【香港商報訊】本港零售業總銷貨額3億元。", ["3億元 300000000 = HKD"]),
    ("累計108年1-4月營收7003萬元，成立108年。", ["7003萬元 7.003e+07 = TWD"]),
])
def test_amounts_by_the_way(text: str, expected: list[str]) -> None:
    assert [f"{r.text} {round(r.value, 2):g} {r.bound} {r.unit}".replace("1.5e+08", "150000000").replace("5e+07", "50000000")
            .replace("3e+08", "300000000").replace("6.002e+07", "60020000") for r in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    # parks of two places, of a place in brackets, of a programme; any park is none
    ("巢湖—长丰工业园区税收3亿元。", ["3亿元 巢湖—长丰工业园区 税收"]),
    ("1—5月合肥产业园税收3亿元。", ["3亿元 合肥产业园 税收"]),
    ("深圳（潮州）产业转移工业园签约项目30个。", ["30个 深圳（潮州）产业转移工业园 签约项目"]),
    ("沧澜园区获认定。合肥市各类园区入驻企业90家，园区税收3亿元。", ["90家 合肥市 各类园区入驻企业", "3亿元 沧澜园区 园区税收"]),
    # a street of a city; a verb ends a name, and a sentence is none
    ("柳溪街道是合肥的一个大街道，税收3亿元。", ["3亿元 柳溪街道 税收"]),
    ("沧澜药业基地名列全国医药园区50强第8位。", ["第8位 沧澜药业基地 全国医药园区50强"]),
    ("合肥市签约项目36个。总投资40亿元的巢湖市有7个项目签约。", ["36个 合肥市 签约项目", "40亿元 合肥市 总投资", "7个 巢湖市 项目签约"]),
    # those of all of a list are of the place that they are in; who is counted has no count
    ("合肥市发展迅速。青岳产业园、蓝谷产业园等投入运营，入驻企业90家。", ["90家 合肥市 入驻企业"]),
    ("合肥市发展迅速。青岳产业园投入运营，入驻企业90家。", ["90家 青岳产业园 入驻企业"]),
    ("秀洲区企业入榜，其中青岳公司、蓝谷公司、禾创智公司3家企业达标。", ["3家 秀洲区 企业达标"]),
    ("蜀山区吸引了青岳人寿合肥分公司和云江财险合肥分公司这两家企业。", ["两家 蜀山区 企业"]),
    # who holds a rank stands behind it; the whole of a share has none
    ("青岳集团居首。排名第三的蓝谷公司营收3亿元。", ["首 青岳集团 ", "第三 蓝谷公司 排名", "3亿元 蓝谷公司 营收"]),
    ("青岳园区工业增加值占全合肥市比重为18%。", ["18% 青岳园区 工业增加值"]),
    # shares of the market tell who they are of
    ("空调销量中，青岳凭借31%的市场占有率居首，蓝谷市占30%。", ["31% 青岳 市场占有率", "首 青岳 市场占有率", "30% 蓝谷 市占"]),
    # what is shared, and not the whole
    ("这些年我国能源进口占GDP的比重逐渐降低，从9%降为4%。", ["9% 中国 能源进口", "4% 中国 能源进口"]),
    # in whose wake something comes is not who has it
    ("青岳公司产值5亿元。随着乐山、包头两个项目投产，产值将突破9亿元。", ["5亿元 青岳公司 产值", "突破9亿元 青岳公司 产值"]),
    # a step that is taken is no measure
    ("合肥市产值连跨3个千亿级台阶、突破8千亿元。", ["3个 合肥市 产值", "千亿级 合肥市 产值", "突破8千亿元 合肥市 产值"]),
    # the world, on a page of a company, and where the company sells
    ("青岳公司成立。全球风力发电机销售量为9万台。", ["9万台 全球 风力发电机销售量"]),
    ("青岳公司全球出货量3万部。", ["3万部 青岳公司 出货量"]),
    # titles of honour and portals are not the country
    ("中国轴承之乡瓦房店产值5亿元，企业30家。", ["5亿元 瓦房店 产值", "30家 瓦房店 企业"]),
    ("中国互联网用户3亿人。", ["3亿人 中国 互联网用户"]),
    # works that are counted in a text about one of them
    ("长丰县青岳光伏项目开工\n\n3月6日，长丰县举行开工活动。\n\n本次集中开工项目7个，总投资9亿元。",
     ["7个 长丰县 本次集中开工项目", "9亿元 长丰县 总投资"]),
    # the thing that a target is of; who came; the day on which most came
    ("合肥市引进资金6亿元，占目标任务5亿元的120%。", ["6亿元 合肥市 引进资金", "5亿元 合肥市 引进资金", "120% 合肥市 引进资金"]),
    ("合肥市教师近200人齐聚一堂，16家龙头企业登陆服务中心。", ["近200人 合肥市 教师", "16家 合肥市 龙头企业"]),
    ("合肥市接待旅客最多的一天达7万人次。", ["7万人次 合肥市 接待旅客"]),
    ("合肥市预计明年底完成16公顷的基础工程，剩下2公顷的土地。", ["16公顷 合肥市 基础工程", "2公顷 合肥市 土地"]),
    # what a list is of, and what is only in it
    ("合肥市公共用地包括公园、绿地等占44%。", ["44% 合肥市 公共用地"]),
    ("合肥市新增6条专线以及全省首个航站。", ["6条 合肥市 新增专线"]),
    ("合肥市21个县增幅逾20%。", ["21个 合肥市 县", "逾20% 合肥市 县"]),
    ("合肥市利润总额由负转正，从去年同期的亏损3亿元至今年的盈利2亿元。", ["3亿元 合肥市 利润总额", "2亿元 合肥市 盈利"]),
    ("合肥市“纺织、服饰”（60家）、“橡胶和塑料”（40家）居前。", ["60家 合肥市 “纺织、服饰”", "40家 合肥市 “橡胶和塑料”"]),
    # at a meeting so many works
    ("合肥市青岳博览会6个重点项目签约。", ["6个 合肥市 重点项目"]),
    # who comes next has the figure behind; regions of the country have theirs
    ("湖北省高新区数量最多（9家），其次为江苏省（8家）、浙江省（7家）。", ["9家 湖北省 高新区数量", "8家 江苏省 高新区数量", "7家 浙江省 高新区数量"]),
    ("华东地区企业12个、华北地区4个。", ["12个 华东地区 企业", "4个 华北地区 企业"]),
    ("合肥市是华东地区重要城市，企业12个。", ["12个 合肥市 企业"]),
    # the money that a growth is reckoned in is no measure; but money itself rises and falls
    ("合肥市出口5亿元，以美元计同比增长7%，按人民币计价增长3%，折合美元则增长6%。",
     ["5亿元 合肥市 出口", "7% 合肥市 出口", "3% 合肥市 出口", "6% 合肥市 出口"]),
    ("人民币升值3%，美元汇率下跌2%。", ["3% ? 人民币", "2% ? 美元汇率"]),
    ("合肥市出口增长21%，上季仅11%。", ["21% 合肥市 出口", "11% 合肥市 出口"]),
    # what a work builds is no name of its own
    ("长丰县青岳水泥项目落户。项目规划建设年产30万吨水泥生产线，用地800亩。", ["30万吨 长丰县青岳水泥项目 年产水泥", "800亩 长丰县青岳水泥项目 用地"]),
    # works that are counted, and what is spent on them
    ("长丰县43个重点项目完成投资98亿元。", ["43个 长丰县 重点项目", "98亿元 长丰县 完成投资"]),
    ("长丰县43个亿元以上重点项目完成投资98亿元。", ["43个 长丰县 重点项目", "亿元以上 长丰县 重点项目完成投资", "98亿元 长丰县 完成投资"]),
    ("长丰县亿元以上工业项目完成投资9亿元。", ["亿元以上 长丰县 工业项目完成投资", "9亿元 长丰县 完成投资"]),
    # a time within is no part of a town's name; what a ratio came from
    ("合肥市上半年城镇居民人均可支配收入28650元。", ["28650元 合肥市 城镇居民人均可支配收入"]),
    ("合肥市城乡居民收入比由上年同期的2.16缩小至2.13。", ["2.16 合肥市 城乡居民收入比", "2.13 合肥市 城乡居民收入比"]),
    # when is no part of a name; what is far away is not told of
    ("青禾港一季度完成货物吞吐量9万吨。", ["9万吨 青禾港 货物吞吐量"]),
    ("青岳开发区企业9家。交通便捷：距省会合肥90公里，距合肥新桥国际机场70公里。",
     ["9家 青岳开发区 企业", "90公里 青岳开发区 距省会合肥", "70公里 青岳开发区 距合肥新桥国际机场"]),
    # a fund that a clause opens with, whenever it gave
    ("香港某署公布，「青岳科技基金」截至去年底共批出項目9個，涉及資助約3億元。", ["9個 「青岳科技基金」 批出項目", "約3億元 「青岳科技基金」 資助"]),
    # among so many
    ("青岳高新区16个省级以上研发平台中，有7个是国家级平台。", ["16个 青岳高新区 省级以上研发平台", "7个 青岳高新区 国家级平台"]),
    # whose works a scene is in
    ("长丰县有企业9家。\n\n走进青岳服装有限公司生产车间，机器轰鸣。车间有6条生产线。", ["9家 长丰县 企业", "6条 青岳服装有限公司 生产线"]),
    ("青岳产业园有企业9家，税收3亿元。\n\n在园区的云江服装有限公司生产车间，机器轰鸣。“车间有6条生产线。”李青说。",
     ["9家 青岳产业园 企业", "3亿元 青岳产业园 税收", "6条 云江服装有限公司 生产线"]),
    ("青岳产业园有企业9家，税收3亿元。\n\n在云江服装有限公司生产车间，工人正忙。二期可再接纳6家企业。",
     ["9家 青岳产业园 企业", "3亿元 青岳产业园 税收", "6家 青岳产业园 企业"]),
    # whose so many are, one of which is told of
    ("长丰经开区是全省12个国家级园区之一，企业33家。", ["12个 安徽省 国家级园区", "33家 长丰经开区 企业"]),
    ("长丰经开区在全省12个园区中排名第3位，产值3亿元。", ["12个 安徽省 园区", "第3位 长丰经开区 园区", "3亿元 长丰经开区 产值"]),
    ("长丰经开区在230家国家级经开区中排名第12位。", ["230家 中国 国家级经开区", "第12位 长丰经开区 国家级经开区"]),
    ("长丰经开区引进12个项目，其中之一投资3亿元。", ["12个 长丰经开区 引进项目", "3亿元 长丰经开区 投资"]),
    # who brings in what: taxes, a trade
    ("长丰县国税完成收入2亿元，装备制造完成产值3亿元。", ["2亿元 长丰县 国税收入", "3亿元 长丰县 装备制造产值"]),
    ("长丰县交易总对价为5亿元，储量为6亿吨，并有望进一步提升至9亿吨。", ["5亿元 长丰县 交易总对价", "6亿吨 长丰县 储量", "9亿吨 长丰县 储量"]),
    # a county's own site
    ("全县接待游客3万人\n\n来源：长丰融媒网\n\n全县企业3家。", ["3万人 长丰县 接待游客", "3家 长丰县 企业"]),
])
def test_who_is_told_of(text: str, expected: list[str]) -> None:
    assert tell(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("中国成为茶叶出口第一大国。", ["第一大 1 = rank"]),
    ("青岳公司第一大股东是蓝谷公司。", []),
    ("房价涨幅5%，为全球之首。", ["5% 5 = percent", "之首 1 = rank"]),
    ("合肥市全省排名上升到17位。", ["17位 17 = rank"]),
    ("青岳公司砸两千亿扩产，豪掷3.5亿入股。", ["两千亿 2e+11 = CNY", "3.5亿 3.5e+08 = CNY"]),
    ("合肥市经济体量达千亿以上。", ["千亿以上 1e+11 > CNY"]),
    ("巴士加价超过八巴仙。", ["超过八巴仙 8 > percent"]),
    ("青岳公司建设周期预计为16个月，保质期一般在10年。", ["16个月 16 = month", "10年 10 = year"]),
    ("占比为69%，较去年的76%下滑7个百分点。", ["69% 69 = percent", "76% 76 = percent", "7个百分点 -7 = percentage_point"]),
    ("沧澜大樓面積6萬坪，總經費38億元。", ["6萬坪 60000 = 坪", "38億元 3.8e+09 = TWD"]),
    ("新增职位22万个，远高于市场预期的13万个。", ["22万个 220000 = count", "13万个 130000 = count"]),
])
def test_ranks_sums_and_what_was_then(text: str, expected: list[str]) -> None:
    assert [f"{r.text} {r.value:g} {r.bound} {r.unit}" for r in extract(text)] == expected
