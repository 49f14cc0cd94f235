"""Status: a sentence in, what each number is stated as out."""
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools import extract
from corpus_tools.frames.predicates import MOVES, NOUN, RANK, TO, VERB, read_words
from corpus_tools.model import Block, Numeral, Quantity
from corpus_tools.split import read_passage
from corpus_tools.times import find_times
from corpus_tools.times.rises import find_rises
from corpus_tools.times.sections import find_heading_level, read_sections
from corpus_tools.times.status import read_statuses

_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:亿元|万人次|个百分点|万辆|平方公里|公里|%|[家个人台户亩位])")


def mark(text):
    return [Numeral(m.start(), m.end(), m[0], "quantity", "test",
                    Quantity(float(re.match(r"[\d.]+", m[0])[0]), None, "=", None, None, re.sub(r"[\d.]", "", m[0])))
            for m in _NUMBER.finditer(text)]


def read(text, reference="2024-03-01", blocks=None):
    passage = read_passage(text, blocks)
    found = read_statuses(passage, mark(text), [], find_times(passage, []), reference=reference)
    return "".join(s.status[0] for s in found)  # a, f, t


CUES = [
    ("产值50亿元，增长8%。", "aa"),
    ("预计产值50亿元，增长8%。", "ff"),
    ("全年有望达50亿元。", "f"),
    ("产值将达50亿元，占比将超8%。", "ff"),
    ("力争产值50亿元，增长8%。", "tt"),
    ("确保增长8%。", "t"),
    ("计划投资50亿元。", "t"),
    ("拟建厂房50亿元。", "t"),
    ("公司计划在三年内新增门店50家。", "t"),
    ("规划建设住房50个。", "t"),
    ("到2030年，产业达到50个，产值增长8%；全市收入达到50亿元；占比达到8%。目前企业50家。", "tttta"),
    # what is to become of so many, said behind them; a planned sum by its name goes no further
    ("一期、二期共26家预计今年9月竣工，现有员工300人。", "fa"),
    ("50家有望年内开工。", "f"), ("30家计划明年上市。20家已开工。", "ta"),
    ("总投资拟为40亿元，占地500亩。", "ta"),
    ("订单将近50亿元。", "a"),
    ("依据《某行业投资战略规划报告》，到2010年面积达到50亩。", "a"),
    ("昆山区以强区为目标，引进培育企业50家。", "t"),
    ("昆山区开工和即将投产项目7个。", "a"),
    ("即将新增企业50家。", "t"),
    ("致力于打造企业50家。", "t"),
    ("实现以强区为目标的收入50亿元。", "a"),
    ("今年产值50亿元，到2030年达到90亿元；全市收入50亿元。", "ata"),
    ("要新增企业50家。", "t"),
    ("提出增长5%的目标。", "t"),
    ("今年目标：接待游客50万人次；增长5%。", "tt"),
    ("主要预期目标是：产值增长5%；税收增长3%。", "tt"),
    ("到2030年产值达50亿元。", "t"),
    ("2030年产值达50亿元。", "t"),
    ("未来五年新增企业50家。", "t"),
    ("明年新增企业50家。", "t"),
    ("根据规划，到2024年底企业达50家。", "t"),
    ("建成后年产值50亿元。", "f"),
    # near misses
    ("今天（2月29日）称，从28日晚到今天早上，运送50人。", "a"),
    ("完成年度目标任务的83%。", "a"),
    ("超额完成目标，产值50亿元。", "a"),
    ("围绕三大目标，引进企业50家。", "a"),
    ("入选省级英才计划，占全区12%。", "a"),
    ("实施人才计划培养项目20个。", "a"),
    ("今年计划接待游客50万人次，拟盘活土地300亩。", "tt"),
    ("《三年行动计划》印发，有企业50家。", "a"),
    ("培育拟上市企业50家。", "a"),
    ("虚拟现实企业50家。", "a"),
    ("争取中央资金50亿元。", "a"),
    ("规划面积50平方公里。", "a"),
    ("人均预期寿命50个。", "a"),
    ("好于预期，增长5%。", "a"),
    ("主要企业50家，需要人才50人。", "aa"),
    ("将产能扩大8%，将两家合并为50家。", "aa"),
    ("央行将利率目标区间下调8%。", "a"),
    ("到2020年，企业达50家。", "a"),
    ("到去年底，企业达50家。", "a"),
    ("材料企业50家。", "a"),
    ("比去年增长8%。", "a"),
    ("总投资50亿元的项目签约，安排预算3亿元。", "aa"),
]


@pytest.mark.parametrize(("text", "expected"), CUES)
def test_cues(text, expected):
    assert read(text) == expected


REACH = [
    ("7个项目预计完成投资15亿元，完成率达105%；2个项目完成率达98%。", "affaa"),
    ("甲县计划投资12亿元，完成44%；乙县计划投资7亿元，完成61%。", "tata"),
    ("总数预计超过70家，已有8家企业入选。", "fa"),
    ("已开通公交线30个，并计划新增5个。", "at"),
    ("将打造公园50个；新增绿地30亩。", "tt"),
    ("将打造公园50个；全区企业达300家。", "ta"),
    ("预计总量50万人次。其中，公路30万人次。", "ff"),
    ("企业共50家，年预计投资30亿元。其中，公路企业5家。", "afa"),
    ("预计到位资金50亿元。其中在建项目12家，实际到位30亿元。", "faa"),
    ("拟投资金额共41亿元，基金总规模241亿元。", "ta"),
    ("预计总量50万人次。昨天为30万人次。", "fa"),
    ("预计超过70家。其中，3家企业已入选。", "fa"),
    ("力争达到50亿元（去年为40亿元），增长8%。", "tat"),
    ("去年产值40亿元，今年力争50亿元。", "at"),
    ("有企业50家，力争达到80家。目前产值50亿元。", "ata"),
    ("产值由40亿元增加到50亿元，到2030年由50亿元增加到80亿元。", "aaat"),
]


@pytest.mark.parametrize(("text", "expected"), REACH)
def test_how_far_a_cue_reaches(text, expected):
    assert read(text) == expected


SECTIONS = [
    ("一、2023年工作回顾\n新增企业50家。\n二、2024年主要任务\n新增企业60家，改造小区70个。", "att"),
    ("一、2024年工作安排\n新增企业60家。去年新增50家。改造已建成的小区70个。", "tat"),
    ("一、2024年重点工作\n改造100个已建成小区，满意率达80%。", "tt"),
    ("目标是：\n● 引进项目\n引进项目70个。\n措施\n现有平台9个。", "ta"),
    ("下一步工作打算\n新增企业60家。", "t"),
    ("一、2023年工作回顾\n（二）落实重大任务\n新增企业50家。", "a"),
    ("圆满完成目标任务\n新增企业50家。", "a"),
    ("加快培育未来产业\n新增企业50家。", "a"),
    ("一、“十四五”回顾和“十五五”目标\n“十四五”时期，投资50亿元。\n“十五五”时期，投资80亿元。", "at"),
]


@pytest.mark.parametrize(("text", "expected"), SECTIONS)
def test_headings(text, expected):
    assert read(text, "2026-02-01" if "十五五" in text else "2024-02-01") == expected


def test_a_title_takes_the_status_of_the_number_it_repeats():
    assert read("未来可期：产值突破500亿元\n规划提出，到2030年产值突破500亿元。") == "tt"


def test_columns_of_a_table_tell():
    cells, at, blocks = ["50亿元", "60亿元", "70亿元"], 0, []
    for cell, head in zip(cells, ("2023年完成", "2024年目标", "2024年预计")):
        blocks.append(Block(at, at + len(cell), "cell", heads=("产值", head)))
        at += len(cell) + 1
    assert read("\n".join(cells), blocks=blocks) == "atf"


RISES = [
    ("从10万辆提升至20万辆", ["from", "to"]),
    ("由67.7%提升至90.4%", ["from", "to"]),
    ("从2020年的3亿元增长到2025年的4亿元", ["from", "to"]),
    ("分别从7家、4家增加到10家、6家", ["from", "from", "to", "to"]),
    ("已从过去的7个缩短到1个", ["from", "to"]),
    ("从30个部门获悉，投资达10亿元", ["", ""]),
    ("投资10亿元，增长8%", ["", ""]),
]


@pytest.mark.parametrize(("text", "expected"), RISES)
def test_rises(text, expected):
    assert find_rises(text, mark(text)) == expected


HEADINGS = [
    ("一、2024年工作回顾", 1), ("（二）坚持创新驱动", 2), ("1．重大项目", 3), ("● 利用外资", 5), ("主要目标是：", 4),
    ("一、强化规划引领。对新一轮变革加强研究。", 0), ("2.5", 0), ("园区产值增长8%。", 0),
]


@pytest.mark.parametrize(("line", "level"), HEADINGS)
def test_heading_levels(line, level):
    assert find_heading_level(line) == level


def test_a_line_cut_in_two_is_no_heading():
    text = "一、2024年工作安排\n" + "空气质量持续改善，" * 8 + "PM\n2.5浓度下降\n到园区企业达50家。"
    passage = read_passage(text)
    assert [s.level for s in read_sections(passage, find_times(passage, []), "2024-02-01")] == [1, 0, 0, 0]


@given(st.text(alphabet="2025年3预计力争已将到目标（）。，；从至增长由其中完成50家%\n", max_size=80))
def test_every_quantity_has_one_status(text):
    assert len(read(text)) == len(mark(text))
    assert set(read(text)) <= set("aft")


@pytest.mark.parametrize(("text", "found"), [
    # a sum that is planned by its name makes no plan of what stands behind it
    ("今年重点项目104个，计划投资93.6亿元，完成投资44.2亿元，占年度计划的47.2%。", ["actual", "target", "actual", "actual"]),
    ("今年计划投资5亿元，新建厂房3万平方米。", ["target", "target"]),  # near miss
    ("新签约项目32个，计划总投资215亿元，其中外资项目6个，实际利用外资1亿美元。", ["actual", "target", "actual", "actual"]),
    # a goal told behind a list of numbers
    ("青禾园确定营业收入增长15%、新引进项目50个的目标。", ["target", "target"]),
    # near misses
    ("青禾园计划投资5亿元，建设厂房3万平方米。", ["target", "target"]),
    ("完成营业收入5亿元、引进项目50个，实现了年度目标。", ["actual", "actual"]),
])
def test_sums_planned_and_goals_told_behind(text, found):
    assert [r.status for r in extract(text)] == found


def test_a_column_of_a_year_that_is_over_is_no_plan() -> None:
    cells, blocks, at = ["32亿元", "45亿元"], [], 0
    for cell, head in zip(cells, ("2020年", "2025年目标")):
        blocks.append(Block(at, at + len(cell), "cell", heads=("产值", head, "", "")))
        at += len(cell) + 1
    assert read("\n".join(cells), "2023-03-10", blocks) == "at"


def test_title_of_a_plan_makes_its_period_an_aim() -> None:
    text = "某市数字经济三年行动计划\n“十四五”期间，年均增长8%，新增企业50家。2023年产值50亿元。"
    assert read(text) == "tta"
    assert read(text.replace("行动计划", "工作回顾")) == "aaa"


@pytest.mark.parametrize(("text", "found"), [
    ("云江園區期望擴大至12萬平方呎。", ["target"]),
    ("云江園區今年營收有機會突破5億元，明年上看8億元。", ["forecast", "forecast"]),
    ("接下來是機械業14億元、通訊業5億元。", ["actual", "actual"]),
    ("云江園區計畫投資5億元。", ["target"]),
    # near misses
    ("期望值为5分。", ["actual"]),
    ("从基础上看，产值5亿元。", ["actual"]),
    ("云江园区面临5项挑战。", ["actual"]),
])
def test_hopes_and_chances(text, found):
    assert [r.status for r in extract(text, date="2024-03-01")] == found


@pytest.mark.parametrize(("text", "found"), [
    ("基地规划建设厂房18栋，其中6栋已封顶，其余12栋正在施工。", ["target", "actual", "actual"]),
    ("全市拟实施项目200个，其中120个已开工，完成投资310亿元。", ["target", "actual", "actual"]),
    # near misses
    ("全市拟实施项目200个，已建成的项目给予奖励。", ["target"]),
    ("基地计划建设厂房18栋，其中6栋年内封顶，带动就业100人。", ["target", "target", "target"]),
])
def test_of_what_is_planned_so_many_are_there(text, found):
    assert [r.status for r in extract(text, date="2024-03-01")] == found


@pytest.mark.parametrize(("text", "found"), [
    ("甲县工作报告\n一、过去一年工作回顾\n新建公园5个。\n二、今年工作安排\n为实现上述目标，要重点做好以下工作：\n建成公园12个。", "at"),
    # near miss: work that has been done
    ("甲县工作报告\n一、过去一年工作回顾\n新建公园5个。\n重点做了以下工作：\n建成公园12个。", "aa"),
])
def test_work_that_follows_the_goals(text, found):
    assert read(text) == found


@pytest.mark.parametrize(("text", "status"), [
    ("根据预先估计数字，第一季本地生产总值为5亿元。", "actual"), ("初步估计，全年产值为5亿元。", "actual"),
    ("当局估计，全年产值为5亿元。", "forecast"),  # near miss
])
def test_an_advance_estimate_is_no_forecast(text, status):
    assert [r.status for r in extract(text, date="2024-05-01")] == [status]


@pytest.mark.parametrize(("text", "records"), [
    ("2023年，江州区招商引资完成年任务75亿元的23.7%。", [("招商引资", "target", "2023"), ("招商引资", "actual", "2023")]),
    ("2023年，江州区税收完成年度目标30亿元的80%。", [("税收", "target", "2023"), ("税收", "actual", "2023")]),
    ("2023年，江州区税收完成全年30亿元目标任务的80%。", [("税收", "target", "2023"), ("税收", "actual", "2023")]),
    ("2023年，江州区税收达到年初确定的30亿元计划的百分之八十。", [("税收", "target", "2023"), ("税收", "actual", "2023")]),
    ("2023年，江州区完成税收全年30亿元任务的80%。", [("税收", "target", "2023"), ("税收", "actual", "2023")]),
    ("2023年，江州区税收30亿元，完成目标的80%。", [("税收", "actual", "2023"), ("税收", "actual", "2023")]),  # near miss: what was done
])
def test_the_plan_that_a_share_is_measured_by_is_a_target_of_its_year(text, records):
    assert [(r.indicator, r.status, r.period) for r in extract(text, date="2024-05-01")] == records


@pytest.mark.parametrize(("text", "found"), [
    ("某机构将今年经济增长预期由3%上调至3.2%。", ["forecast", "forecast"]),
    ("某机构将出口预测值从2亿元下修为1.5亿元。", ["forecast", "forecast"]),
    ("某园区力争将年产能由3万吨提高至5万吨。", ["actual", "target"]),
])
def test_of_expectations_revised_both_are_expected(text, found):
    assert [record.status for record in extract(text)] == found


def test_what_a_work_costs_is_told_and_points_of_a_digest_stand_alone():
    from corpus_tools import extract
    text = "三个项目建成后，可实现收入71亿元。其中，某产业园是一个园区，总投资11亿元，达产后可实现收入18亿元。"
    assert [r.status for r in extract(text) if r.unit == "CNY"] == ["forecast", "actual", "forecast"]
    text = "公司将于10月上会审议 - 2024年公司收入3.5亿元 - 公司拟募资7亿元"
    assert [r.status for r in extract(text) if r.unit == "CNY"] == ["actual", "target"]


@pytest.mark.parametrize(("text", "found"), [
    ("某园区投资年度目标为30亿元，1至8月完成21.6亿元，占年度目标的72%。", ["target", "actual", "actual"]),
    ("某园区投资年度目标为30亿元，其中上半年15亿元。", ["target", "target"]),
    ("某园区今年目标：投资30亿元，年底前完成改造5万平方米。", ["target", "target"]),
    ("税收收入：年度目标5亿元，截至8月底，完成3亿元。", ["target", "actual"]),
    ("“十三五”期间，产值年均增长8%，2020年达到385亿元。", ["actual", "actual"]),
    ("高新技术企业：目标40家，实际入库28家；工业增加值：全年目标增长8%，上半年增长7%。", ["target", "actual", "target", "actual"]),
    ("某园区完成年度目标任务20个。", ["actual"]),  # near miss: they are done
])
def test_what_is_done_of_a_goal(text, found):
    assert [record.status for record in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("聚焦地区生产总值年度增长6%目标任务，组建工作专班。", [("地区生产总值", "target")]),
    ("完成产值6亿元。目标任务全部落实。", [("产值", "actual")]),  # near miss
])
def test_what_is_called_a_goal_right_behind_it(text, found):
    assert [(record.indicator, record.status) for record in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("某公司营收45亿元，高于分析师预期的44亿元。", ["actual", "forecast"]),
    ("某公司营收45亿元，达到公司44亿元至46亿元预期的上限。", ["actual", "forecast"]),
    ("某公司营收45亿元，高于去年的44亿元。", ["actual", "actual"]),  # near miss
    ("800条生产线正式投产\n某工程计划2022年完成800条。", ["actual", "target"]),
    ("某市今年计划引进项目50个。2025年计划新建厂房20万平方米。", ["target", "target"]),
    ("某市年度计划投资48亿元。", ["target"]),
    ("某市项目总投资48亿元。", ["actual"]),  # near miss: a sum by its name
    ("某市2020年计划实施项目71个，1-6月份累计完成投资35亿元。", ["target", "actual"]),
])
def test_what_was_expected_and_what_a_year_is_planned_to_bring(text, found):
    assert [record.status for record in extract(text)] == found


@pytest.mark.parametrize("cue", ["将", "还将", "拟", "计划", "预计将", "准备"])
def test_any_verb_of_the_table_makes_a_cue_a_plan(cue):
    verbs = [word for word, bits in read_words().items() if bits & VERB and not bits & (MOVES | NOUN | RANK | TO) and len(word) == 2]
    texts = [f"下半年，某市{cue}{verb}项目36个。" for verb in verbs]
    missed = [verb for verb, text in zip(verbs, texts) if read(text) == "a"]
    assert len(verbs) > 800 and len(missed) < len(verbs) / 40, missed  # a few are kinds of projects too: 入库项目


@pytest.mark.parametrize(("text", "found"), [
    ("园区将修缮厂房36个。", "t"),
    ("园区拟疏散住户36户。", "t"),
    ("园区准备复工企业36家。", "t"),
    ("园区将检测实验室36个列入目录。", "a"),  # near misses: what is there already is handled
    ("园区将拍卖公司36家并入集团。", "a"),
    ("园区将厂房36个出租。", "a"),
    ("雏鹰计划评选企业36家。", "a"),  # a programme
    ("公司将检测时间缩短36%，将生产成本降低了8%。", "aa"),
    ("公司将使检测时间缩短36%。", "t"), ("公司计划将检测时间缩短36%。", "t"), ("占比将提高36个百分点。", "t"),
    ("园区争取转移支付36亿元。", "a"),
])
def test_what_will_be_done_and_what_is_handled(text, found):
    assert read(text) == found
