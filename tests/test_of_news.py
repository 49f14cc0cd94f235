"""News, polls, customs figures and reports put up late: sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.articles.split_page import read_articles
from corpus_tools.model import Document
from corpus_tools.observations import extract_document


def tell(text: str, key: str, date: str = "2024-03-01") -> list[object]:
    return [getattr(record, key) for record in extract(text, date=date)]


@pytest.mark.parametrize(("text", "date", "found"), [
    # a report that a page has put up years later tells of the year that its first heading looks back on
    ("政府工作报告\n一、2006年工作回顾\n过去的一年，全市实现生产总值12亿元。", "2018-04-05", ["2006"]),
    ("政府工作报告\n一、2006年工作回顾\n全市实现生产总值12亿元。\n二、2007年工作安排\n今年，全市力争实现生产总值13亿元。", "2018-04-05", ["2006", "2007"]),
    ("政府工作报告\n一、2017年工作回顾\n过去的一年，全市实现生产总值12亿元。", "2018-04-05", ["2017"]),
    ("政府工作报告\n一、工作回顾\n过去的一年，全市实现生产总值12亿元。", "2018-04-05", ["2017/2018"]),  # near miss: no year
    # 去年 of one paragraph holds for the next, but not where that tells of this time
    ("某区要闻\n去年，某区新增企业90家。\n某中心这次获奖5项。\n展厅接待600人。", "2013-03-17", ["2012", "2013-03", "2013-03"]),
    ("某区要闻\n去年，某区新增企业90家。\n展厅接待600人。", "2013-03-17", ["2012", "2012"]),
    ("二期建筑面积为7万平方米将于2024年底全部建成。", "2023-02-16", ["2024-12"]),
])
def test_when_late_reports_and_news_tell_of(text, date, found):
    assert tell(text, "period", date) == found


@pytest.mark.parametrize(("text", "found"), [
    ("去年，江苏省对东盟进出口11亿元，增长14%；对欧盟增长21%；对美国下降6%。", ["对东盟进出口", "对东盟进出口", "对欧盟进出口", "对美国进出口"]),
    ("去年，江苏省对东盟进出口11亿元，增长14%；较上月下降6%。", ["对东盟进出口"] * 3),  # near miss: of the same partner
    ("通车后，车程从20分钟变成2分钟。", ["车程"] * 2),
    ("工期由20天压缩到12天，致近百人死亡。", ["工期", "工期", "死亡"]),  # near miss: what they were brought to
    ("道路为双向6车道，宽30米。", ["宽"]),
    ("某区新签约总投资20亿元的青岳电池基地、总投资10亿元的沧澜年产3GWh储能电池、总投资5亿元的白山收尘袋生产线等项目28个。",
     ["总投资", "总投资", "年产储能电池", "总投资", "项目"]),
    ("其中，5000亿元级别的产业集群3个。", ["产业集群"] * 2),
    ("其中，5000亿元级的产业集群3个。", ["产业集群"] * 2),
])
def test_measures_with_partners_and_sizes(text, found):
    assert tell(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # who asks is not who is judged
    ("市长王小明声望回升 满意度近3成\n最新民调显示，王小明的满意度为27%。\n某某民调中心每月针对王小明进行调查。不满者也达高点，当时有72%。", ["王小明"] * 3),
    ("沧澜调查有限公司去年营收3亿元。", ["沧澜调查有限公司"]),  # near miss: a company as any other
    # a partner that is the greatest is told of in passing
    ("今年，江苏省对东盟进出口5亿元，占15%，东盟继续为江苏省第一大贸易伙伴。其中，出口3亿元。", ["江苏省", "江苏省", "东盟", "江苏省"]),
    # 该项目 right behind the work without a name
    ("无锡市开工21个项目，该项目占地50亩。", ["无锡市", "无锡市"]),  # near miss: many
    # what a company builds under its own name is a work
    ("广州市要闻\n广州大项目加快落地。\n此前，青岳光电南方产业基地项目已完成一期10栋楼体的建设。据透露，二期建筑面积为7万平方米。\n青岳光电有限公司总经理介绍情况。",
     ["青岳光电南方产业基地项目"] * 2),
    ("投资最大的为青岳科技集团。目前，成都基地厂房面积30万平方米，员工近万人。\n青岳科技集团将投资11亿元，预计到2030年可实现年销售收入20亿元。",
     ["成都基地", "成都基地", "青岳科技集团", "青岳科技集团"]),
    # each sum of a list is spent on the work behind it, and the count of them all is no one's
    ("无锡市要闻\n无锡市新签约总投资20亿元的青岳电池基地、总投资5亿元的白山收尘袋生产线等项目28个。", ["青岳电池基地", "白山收尘袋生产线", "无锡市"]),
    ("无锡市要闻\n全市总投资5亿元的民生项目、总投资6亿元的工业项目等8个项目开工。", ["无锡市"] * 3),  # near miss: sorts of works
    # 企业 alone is the company told of before; without one it is a kind
    ("江州新城要闻\n江州新城产值183亿元。\n走进浙江青岳拉链有限公司的车间，机器运转着。\n技改的投入，使得企业在今年前两个月，产值超1500万元。",
     ["江州新城", "浙江青岳拉链有限公司"]),
    ("江州高新区要闻\n江州高新区产值183亿元。\n改革的推进，使得企业在今年前两个月，产值超1500万元。", ["江州高新区", "江州高新区"]),  # near miss
    # 和县区 is no 和县; the one county that a text of 全县 names, and a district that is named for short only
    ("全市项目集中开工\n安康市委书记王小明宣布开工令。\n本次开工项目90个。\n我市集中开工和县区自行开工项目31个。", ["安康市", "安康市"]),
    ("区人民政府工作报告\n“十一五”时期是我区极不寻常的五年，也是浔阳发展史上最好的时期。\n全区完成生产总值249亿元。", ["浔阳"]),
    ("区人民政府工作报告\n“十一五”时期是我区极不寻常的五年，我区坚持和平发展。\n全区完成生产总值249亿元。", [""]),  # near miss: a word
    # towns of a list
    ("吴江区要闻\n吴江区完成投资5亿元。青岳镇、沧澜镇进展较好，分别完成年度计划的16%、10%。", ["吴江区", "青岳镇", "沧澜镇"]),
    ("吴江区要闻\n吴江区投资5亿元。各乡镇、街道完成投资5亿元。青岳镇、沧澜镇等5个镇投资8亿元。", ["吴江区"] * 4),  # near misses
    # any town has an eastern side
    ("我市项目加快推进\n城东工业园区有5个项目。\n全市投资12亿元。", ["城东工业园区", ""]),
])
def test_of_whom_news_and_polls_tell(text, found):
    assert tell(text, "subject") == found


def test_votes_as_a_broadcaster_tells_them():
    for said in ("英国广播公司报导指", "英国广播公司（BBC）报导指"):
        assert tell(f"某报告获反对票\n{said}，表决时出现了101张反对票。", "subject") != ["英国广播公司"]
    assert tell("英国广播公司（BBC）营收5亿元。", "subject") == ["英国广播公司"]  # near miss: told of itself


def test_tunnels_called_by_everyday_words():
    assert tell("江州区要闻\n江州区项目通车。观音山隧道位于城北，全长887米。", "subject") == ["观音山隧道"]
    assert tell("江州区要闻\n江州区建公路隧道3座。", "subject") == ["江州区"]  # near miss: a kind


def test_a_person_s_name_before_his_reputation_is_no_number():
    assert tell("马九声望回升，满意度为27%。", "text") == ["27%"]
    assert tell("礼炮鸣放九声，观众300人。", "text") == ["九声", "300人"]  # near miss


@pytest.mark.parametrize(("text", "units"), [
    ("青禾商报讯 成都高新区项目开工，总投资268亿元。四川青岳公司投资5亿元。深圳、北京企业参与。", ["CNY", "CNY"]),
    ("青禾商报讯 香港企业在成都高新区投资5亿元。", ["HKD"]),  # near miss: of whom it is, nobody can tell
])
def test_papers_of_hong_kong_that_tell_of_the_mainland(text, units):
    document = Document("a.txt", text, meta={"publisher": "香港青禾商报", "date": "2018-03-13"})
    assert [record.unit for record in extract_document(document)] == units


def test_the_path_of_a_page_is_no_title():
    text = "青禾商报官网 > 四川 > 经济动态\n\n成都高新区项目开工\n\n成都高新区今日开工项目15个，总投资268亿元，预计三年内全部建成投产。\n"
    assert "经济动态" not in {record.sentence for record in extract(text)}
    assert tell(text, "subject") == ["成都高新区"] * 2


@pytest.mark.parametrize(("text", "found"), [
    ("两家公司产值增长分别达47%、57%。", ["level", "change", "change"]),
    ("两家公司产值完成率分别达47%、57%。", ["level", "ratio", "ratio"]),  # near miss
])
def test_what_grew_by_so_much_each(text, found):
    assert tell(text, "kind") == found


@pytest.mark.parametrize(("text", "found"), [
    ("在发展目标上，到2030年，4个集群营收达到2万亿元；5个产业营收保持年均12%以上的增长。", ["target"] * 4),
    ("到2030年，4个集群营收达到2万亿元；已有5个产业收入增长15%。", ["target", "target", "actual", "actual"]),  # near miss
])
def test_how_far_a_year_to_come_reaches(text, found):
    assert tell(text, "status") == found


def test_the_offices_of_a_district_are_no_count():
    assert tell("高新区四套班子逐园区观摩，园区有项目49个。", "text") == ["49个"]
    assert tell("高新区有四套住房。", "text") == ["四套"]  # near miss


def test_an_index_that_is_to_reach_so_much_or_more():
    assert tell("科技创新指数达到160以上。", "bound") == [">"]
    assert tell("编号为160以上级别。", "text") == []  # near miss


@pytest.mark.parametrize(("title", "found"), [
    ("某区大力提升科技创新能力\n全面融入体系建设工程实施方案（2023-2027年）", [("target", "2027"), ("target", "2025")]),
    ("某区大力提升科技创新能力\n全面融入体系建设工程", [("target", "2027"), ("target", "2025")]),  # no plan, and no date
])
def test_the_years_of_a_plan_are_to_come(title, found):
    text = f"{title}\n为贯彻落实精神，特制定本文。\n到2027年，立项7项以上。到2025年，获奖2项以上。"
    assert [(r.status, r.period) for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("调查显示，江州市选民有40.4%支持王小明，37.6%支持陈其文，9.0%表示不投票。", ["支持王小明", "支持陈其文", "表示不投票"]),
    ("若可以投负数票，支持王小明32.8%、净支持率为27.7%。", ["支持", "净支持率"]),
    ("八成受访者认为环境改善。", ["受访者认为环境改善"]),
    ("超九成样本企业认为，过去一年营商环境有所改善，64.2%的企业认为改善较大。", ["过去一年营商环境有所改善", "企业认为改善较大"]),
    ("样本企业中，80%的企业营收增长。", ["企业营收"]),  # near miss: what they did
    ("受访者平均年龄53岁，其中55岁及以上占45%，44岁及以下占23.7%。", ["受访者平均年龄", "年龄", "55岁及以上", "年龄", "44岁及以下"]),
    ("65岁及以上人口10万人，占14%。", ["人口", "人口", "人口"]),  # near miss: the people are counted
    ("园区企业满意度达95%，95%的满意度。", ["园区企业满意度", "满意度"]),  # near miss: a rate
    ("公司发展为有90名员工、年销售额近亿元的企业。", ["员工", "年销售额"]),
])
def test_what_those_who_are_asked_think(text, found):
    assert tell(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("“云江联盟”候选人王小明得票率为35.8%；“沧澜”联盟候选人罗尔夫·林德得票率为21.2%。", [("王小明", "ratio"), ("罗尔夫·林德", "ratio")]),
    ("候选人王小明得票率为35.8%，以8个百分点的优势领先。", [("王小明", "ratio"), ("王小明", "ratio")]),
    ("候选人王小明得票率为35.8%，提高8个百分点。", [("王小明", "ratio"), ("王小明", "change")]),  # near miss: against an earlier time
])
def test_who_leads_by_how_much(text, found):
    assert [(r.subject, r.kind) for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("每天生产100来万支，有20来家企业。", [("~", 1_000_000), ("~", 20)]),
    ("总产值达到了9030万，用户9030万。", [("=", 90_300_000), ("=", 90_300_000)]),
    ("得票率至少达到40%。", [(">", 40)]),
    ("排名前10来自江州。", []),  # near miss
])
def test_numbers_of_speech(text, found):
    assert [(r.bound, r.value) for r in extract(text)] == found
    assert [r.unit for r in extract("总产值达到了9030万，用户9030万。")] == ["CNY", "count"]


def test_a_company_goes_on_through_a_clause_that_only_tells_when():
    text = "江州高新区新闻\n江州高新区的沧澜光电有限公司一片繁忙。公司迅速成为黑马，短短两年间，从一个4人团队成长为拥有160名员工的企业。"
    assert tell(text, "subject") == ["沧澜光电有限公司"] * 2


def test_the_date_behind_an_outlet_s_name():
    text = "江州新城工业开门红\n\n江州新城2022/4/17 10:20:30\n0\n\n今年以来，江州新城前三月规上工业总产值达62.50亿元，同比增长11.3%，工业开局良好。\n"
    assert [r.period for r in extract(text)] == ["2022-Q1"] * 2


def test_measures_called_by_their_number():
    assert tell("出台“惠企15条”，新增“绿色航线”5条。", "text") == ["5条"]
    assert tell("展板写着“新增航线、铁路15条”。", "text") == ["15条"]  # near miss


@pytest.mark.parametrize(("text", "found"), [
    ("王小明不满意度上升9%\n民调显示，王小明的不满意度为34%。市长陈其文满意度上升6%。", ["王小明", "王小明", "陈其文"]),
    ("江州园区要闻\n江州园区食堂饭菜满意度90%。", ["江州园区"]),  # near miss
])
def test_persons_whom_people_judge(text, found):
    assert tell(text, "subject") == found


def test_the_year_of_measures_that_were_issued_this_year():
    text = "企业订单充足\n2017年，公司厂房400平方米。今年产值5亿元。\n今年1月，某省印发了《推动2024年一季度开门红若干措施》。"
    assert [r.period for r in extract(text)] == ["2017", "2024"]
    assert [r.period for r in extract(text.replace("今年1月，某省印发了", "某省实施"))] == ["2017", "2017"]  # near miss


def test_tasks_that_are_done_ahead_of_time():
    text = "江州市到位资金100亿元，完成全年70亿目标任务的143%，超进度43%。"
    assert [(r.indicator, r.unit, r.kind) for r in extract(text)] == [
        ("到位资金", "CNY", "level"), ("到位资金", "CNY", "level"), ("到位资金", "percent", "ratio"), ("到位资金", "percent", "ratio")]


@pytest.mark.parametrize(("text", "subject"), [
    ("无锡市一季度经济运行情况\n无锡市完成产值900亿元。\n一季度，江阴云江高新区营业收入90亿元，增长8%；固定资产投资5亿元。", "江阴云江高新区"),
    ("无锡市一季度经济运行情况\n无锡市完成产值900亿元。\n一季度，江阴云江高新区加快建设；固定资产投资5亿元。", "无锡市"),
])
def test_a_park_that_a_sentence_begins_to_count_goes_on_behind_a_semicolon(text: str, subject: str):
    assert [r.subject for r in extract(text)][-1] == subject


@pytest.mark.parametrize(("text", "period"), [
    ("云江软件园成立于1999年9月。预计2006年6月封顶，2007年完成二期建设。如今园区有企业80家。", "1999"),
    ("云江软件园成立于1999年9月。2007年完成二期建设。如今园区有企业80家。", "2007"),
    ("某会公布某园2025年营运概况，去年营业额达8亿元。", "2025"), ("某园2025年扩建，去年营业额达8亿元。", "2024"),
])
def test_the_year_of_a_text_without_a_date(text: str, period: str):
    assert [r.period for r in extract(text)][-1] == period


def test_a_reporter_in_brackets_behind_the_last_sentence_breaks_nothing_off():
    body = "江州市软件业收入达90亿元，增长16%，其中信息安全收入为20亿元，数据服务收入为30亿元，各领域都在加快发展。"
    lines = ["江州市软件业收入连年上升", "嵌入式系统、信息安全、数据服务、集成电路设计等领域收入全部实现两位数增长", body, body[:40] + "。", body,
             f"{body}（记者 王小明）", body]
    assert [article.flags for article in read_articles(Document("a.txt", "\n\n".join(lines), "0" * 64))] == [()]


@pytest.mark.parametrize(("text", "found"), [
    ("云江开发区距江州市区30公里、云江机场21公里，规划面积18平方公里。", ["距江州市区", "云江机场", "规划面积"]),
    ("云江开发区东距江州市区30公里，北离云江铁路5公里。", ["距江州市区", "离云江铁路"]),
    ("云江开发区距高铁站仅3公里，道路里程20公里。", ["距高铁站", "道路里程"]),
    ("集团位于江州市青禾街126号近50亩的研发基地。", ["研发基地"]),
    ("云江开发区建有道路30公里、管网20公里。", ["道路", "管网"]),  # near miss
])
def test_how_far_places_are(text, found):
    assert tell(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("广西中国—东盟云江产业园去年完成投资11亿元。", ["广西中国—东盟云江产业园"]),
    ("中国-新加坡云江科技园入驻企业120家。", ["中国-新加坡云江科技园"]),
    ("据了解，襄樊华岳轴承有限公司在江州工业园购地90亩。", ["襄樊华岳轴承有限公司"]),
    ("3月8日，锂电池回收项目奠基仪式在云江市举办。项目计划投资27亿元，用地52公顷。", ["锂电池回收项目"] * 2),
    ("由青岳公司投资建设的模具加工厂及轴承生产基地项目在云江园区开工。项目占地58亩。", ["模具加工厂及轴承生产基地项目"]),
    ("江州市重点招商项目签约仪式举行，总投资27亿元。", ["江州市"]),  # near miss: any of them
    ("在沧澜高新区的云江市轴承有限公司，75名技工昼夜加班。", ["云江市轴承有限公司"]),
    ("在沧澜高新区的支持下，75名技工昼夜加班。", ["沧澜高新区"]),  # near miss
    ("近日，青禾通航拟在云江投资建设QH30直升机总装项目。该项目总投资2.3亿欧元。", ["QH30直升机总装项目"]),
    ("近日，云江高新区推进年度重点项目。该项目总投资1.6亿美元。", ["云江高新区"]),  # near miss
    ("6月8日，江州云锦集团投资的天青纺织有限公司在德岭开发区奠基。该项目有织机360台。", ["天青纺织有限公司"]),  # not the park, where it is
    ("纺织资讯\n自治区出台意见后，自治州以“一园四区”的模式建设大理州纺织产业园。截至目前，纺纱规模达到35万锭。", ["大理州纺织产业园"]),
    ("桥头科学园区在各方努力下启用，已有26家厂商进驻。", ["桥头科学园区"]),
    ("集群名单公布\n入选的集群有68个，西部地区19个、东部地区27个、中部地区14个、东北地区8个。", ["", "西部地区", "东部地区", "中部地区", "东北地区"]),
    ("湖北省动态\n湖北省发展好。湖北省纺织业协会表示，湖北机会多。\n仙桃市纺织业市场主体达到2300多家，规模以上企业41家，产值115亿元。", ["仙桃市"] * 3),
    ("沧澜新区去年新开工中国移动、青禾生活广场等总投资43亿元的项目16个。", ["沧澜新区"] * 2),
])
def test_names_of_works_and_those_who_are_within_a_park(text, found):
    assert tell(text, "subject") == found


@pytest.mark.parametrize(("text", "period"), [
    ("新台幣：科學園區九十二年營業額達到八千億元。", "2003"),
    ("新台幣：九十二年的歷史，營業額達到八千億元。", "2024-03"),  # near miss
    ("科学园区九十二年营业额达到八千亿元。", "2024-03"),  # near miss: not of Taiwan
])
def test_years_of_the_republic_in_words(text, period):
    assert tell(text, "period") == [period]
