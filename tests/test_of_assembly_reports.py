"""Reports to assemblies and the news of the evening: what is counted, whose it is, and what a report explains at its end."""
import pytest

from corpus_tools import extract


def read(text: str, key: str) -> list[str]:
    return [getattr(o, key) for o in extract(text)]


@pytest.mark.parametrize(("text", "found"), [
    ("会上，四位局长还就优化审批流程回答了提问。", ["局长"]),
    ("12位选手从容走上赛道，与观众挥手致意。", ["选手"]),
    ("6家单位要以此次检查为契机，抓好整改。", ["单位"]),
    ("8名志愿者一同前往青沧县看望老人。", ["志愿者"]),
    ("30位村民代表现场观看了演示。", ["村民代表"]),
    ("26名医生轮流值守。", ["医生"]),
    ("江州市15个社区率先开展试点。", ["社区"]),
    # near misses: the same characters inside other words
    ("江州市建成12个高就业率专业。", ["建成高就业率专业"]),
    ("江州市引进8个重要产业项目。", ["引进重要产业项目"]),
    ("江州市13个现场教学点投入使用。", ["现场教学点"]),
    ("江州市建成3条出口走廊。", ["建成出口走廊"]),
])
def test_a_count_ends_before_what_those_do(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("江州市道路交通事故起数、死亡人数分别下降12%、9.5%。", ["道路交通事故起数", "死亡人数"]),
    ("江州市火灾起数、死亡人数和直接财产损失同比分别下降3%、5%和8%。", ["火灾起数", "死亡人数", "直接财产损失"]),
    ("江州市共享单车数、站点数分别为3万辆和200个。", ["共享单车数", "站点数"]),
    ("江州市产品质量、工程质量合格率分别为96%、97%。", ["产品质量合格率", "工程质量合格率"]),  # near miss
])
def test_a_member_that_is_a_number_of_its_own_takes_no_other(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "indicator", "subject"), [
    ("江州市普惠性托育点覆盖率为91%。", "普惠性托育点覆盖率", "江州市"),
    ("江州市2024年工作回顾\n成为单位能耗最低城市之一，国家级绿色工厂、工业园区数量均居全省首位。", "国家级绿色工厂、工业园区数量", "江州市"),
    ("江州市建成省级生态文明示范镇和“清水”实践基地21个。", "建成省级生态文明示范镇和“清水”实践基地", "江州市"),
    ("江州高新区2024年工作回顾\n园区企业数量增长8%。", "园区企业数量", "江州高新区"),  # near miss
])
def test_kinds_of_which_there_are_many_are_nobody(text, indicator, subject):
    assert (read(text, "indicator"), read(text, "subject")) == ([indicator], [subject])


@pytest.mark.parametrize(("heading", "found"), [
    ("名词解释", ["target", "actual"]),
    ("《政府工作报告》有关用语说明", ["target", "actual"]),
    ("四、名词注释", ["target", "actual"]),
    ("用语规范", ["target", "target"]),  # near miss
])
def test_words_explained_at_the_end_are_no_plan(heading, found):
    text = f"江州市2025年政府工作报告\n一、2024年工作回顾\n二、2025年工作安排\n新建公园20个。\n{heading}\n1.“三纵”水网：指3条纵向输水干渠。"
    assert read(text, "status") == found


@pytest.mark.parametrize(("text", "found"), [
    ("江州市对东盟、共建“一带一路”国家出口分别增长8%、9%。", ["对东盟出口", "对共建“一带一路”国家出口"]),
    ("江州市对东盟和欧盟进出口额分别增长8%和9%。", ["对东盟进出口额", "对欧盟进出口额"]),
    ("江州市自俄罗斯、巴西进口分别增长5%、6%。", ["自俄罗斯进口", "自巴西进口"]),
    ("江州市对美出口和对欧出口分别增长5%、6%。", ["对美出口", "对欧出口"]),
    ("江州市民营企业、外资企业进出口分别增长5%、6%。", ["民营企业进出口", "外资企业进出口"]),
    ("江州市装备制造业、特色产业增加值分别上升5%、6%。", ["装备制造业增加值", "特色产业增加值"]),
    # near misses: one partner, or none
    ("江州市对外贸易和出口分别增长5%、6%。", ["对外贸易", "出口"]),
    ("江州市进出口分别为30亿元和20亿元。", ["出口", "进口"]),
    ("江州自贸片区、青沧综保区进出口分别增长5%、6%。", ["进出口", "进出口"]),
    ("江州市工业投资、技改投资分别增长5%、6%。", ["工业投资", "技改投资"]),
])
def test_with_whom_it_is_traded(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "indicator", "status"), [
    ("该机构将2026年世界棉花需求增长预期从日均120万吨下调至日均100万吨。", ["棉花需求增长预期"] * 2, ["forecast"] * 2),
    ("江州市创新案例新增8个、累计达到60个。", ["创新案例新增", "创新案例"], ["actual"] * 2),
    ("江州市成交额由日均3亿元提高至日均5亿元。", ["成交额"] * 2, ["actual"] * 2),  # near miss
])
def test_what_is_foreseen_anew_and_what_has_gathered(text, indicator, status):
    assert (read(text, "indicator"), read(text, "status")) == (indicator, status)


def test_both_ends_of_a_forecast_are_of_its_year():
    assert read("青禾集团将2026年营收预期由29亿元上调至34亿元。", "period") == ["2026", "2026"]
    assert read("2026年，青禾集团营收由29亿元增至34亿元。", "period") == ["2025", "2026"]  # near miss


@pytest.mark.parametrize(("text", "found"), [
    ("江州市推出稳就业“15条”“12条”等措施，新增就业3万人。", ["3万人"]),
    ("江州市发布人才新政“18条”，引进人才2万人。", ["2万人"]),
    ("江州市出台22条措施。", ["22条"]),  # near misses
    ("江州市推出“一件事”服务“52项”。", ["52项"]),
])
def test_policies_called_by_how_many_measures_they_hold(text, found):
    assert read(text, "text") == found


@pytest.mark.parametrize(("text", "found"), [
    ("江州市推进12个国家古籍传承保护重点项目。", ["国家古籍传承保护重点项目"]),
    ("江州市获全国性文艺奖项20项。", ["全国性文艺奖项"]),
    ("江州市支持9个制造业高质量发展示范区。", ["制造业高质量发展示范区"]),
    ("江州市组建区域性医疗集团12个、县域医共体30个。", ["组建区域性医疗集团", "县域医共体"]),
    ("江州市支持18个扩权赋能镇率先发展。", ["扩权赋能镇"]),
    ("江州市转移2.3万洪涝灾害受灾群众。", ["转移洪涝灾害受灾群众"]),
    ("江州市坚持高质量发展，生产总值增长8%。", ["生产总值"]),  # near miss
])
def test_words_that_hold_verbs(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("江州海事局去年出动船舶300艘次、直升机40架次执行搜救任务。", ["出动船舶", "直升机"]),
    ("江州市派出医疗队8支、医生120名支援灾区。", ["派出医疗队", "医生"]),
    ("江州市新建学校8所、12个改造项目完工。", ["新建学校", "改造项目"]),  # near miss
    ("展出了5万多件手工灯具的“星河灯会”开幕。", ["手工灯具"]),
    ("拥有1200名员工的华岳科技今年上市。", ["员工"]),
    ("江州市拥有30项国家级的荣誉。", ["国家级的荣誉"]),  # near miss
])
def test_what_is_told_behind_a_count_is_no_part_of_it(text, found):
    assert [i.removeprefix("江州海事局") for i in read(text, "indicator")] == found


def test_the_coast_guard_is_a_body():
    assert read("去年，中国海警出动舰艇30艘次，查处渔船300艘。", "subject") == ["中国海警"] * 2


@pytest.mark.parametrize(("text", "found"), [
    ("国际快讯\n（1）日多地暴雨已致30人死亡；", ["日本"]),
    ("国际快讯\n（1）英一邮轮起火致5人受伤；", ["英国"]),
    ("国际快讯\n（1）美冬季风暴已致40人死亡；", ["美国"]),
    ("江州市以一座工厂为例，介绍了30项经验。", ["江州市"]),  # near misses
    ("江州市日一次性投放商品3000件。", ["江州市"]),
])
def test_states_by_one_character_in_headlines_of_briefs(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("在黑龙江，这个冬天举办80多项冰雪活动。在湖北巴东云葱坡滑雪场，当地推出民俗表演，游客多了起来，预计将接待游客12万人次。",
     ["黑龙江", "湖北巴东云葱坡滑雪场"]),
    ("王国所在的红泥村通过种茶致富，全村人均收入3万元。", ["红泥村"]),
    ("江州市：他所在的贫困村通过种茶致富，人均收入3万元。", ["江州市"]),  # near miss
])
def test_where_a_report_goes_and_where_one_lives(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("江州市交通、能源等领域30个合建重点项目完成投资20亿元。", ["合建重点项目", "完成投资"]),
    ("江州市聚焦交通、能源等行业20个续建重点工程。", ["续建重点工程"]),
    ("江州市覆盖交通、能源等领域30个，惠及5万人。", ["领域", "惠及"]),  # near miss
])
def test_fields_are_not_what_is_counted_in_them(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("江州市2026年政府工作报告\n2026年2月3日\n“十四五”时期，发展不凡。\n这五年，功能提升。江州港成为全省首个年吞吐量超过500万吨的大港。", ["2021/2025"]),
    ("江州市2026年政府工作报告\n2026年2月3日\n“十四五”时期，发展不凡。\n这五年，功能提升。江州港年吞吐500万吨。", ["2026-02"]),  # near miss
])
def test_what_first_passed_a_mark_is_of_its_time(text, found):
    assert read(text, "period") == found
