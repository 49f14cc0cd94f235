"""What was then and what stands today: sentences in, their periods out."""
import pytest

from corpus_tools import extract
from corpus_tools.articles.split_page import read_articles
from corpus_tools.model import Document

_DATE = "2034-03-05"


def read_periods(text, date=_DATE):
    return [record.period for record in extract(text, date=date)]


@pytest.mark.parametrize(("text", "expected"), [
    # so many years ago, so many years on
    ("十年前，云江种子占有率只有54%。", ["2024"]),
    ("青禾公司20年前只有3台机床，5年前增加到40台。", ["2014", "2029"]),
    ("青禾公司员工从三年前的80人增加到现在的360人。", ["2031", "2034-03"]),
    ("再过十年，云江新城常住人口要到30万。", ["2044"]),
    # near misses: what is compared with, the first of several, another quarter, nobody knows how many
    ("云江区产值比五年前增长3倍。", ["2034-03"]),
    ("青禾公司近三年前十大客户占比70%，2033年前三季度营收5亿元。", ["2031/2033", "2033-01/2033-09"]),
    ("近两三年来，云江区新增企业30家。", ["2034-03"]),
    ("两年前他来到云江园。目前园区有企业80家，占地300亩。", ["2034-03", "2034-03"]),
    ("两年前他来到云江园。云江园占地300亩。", ["2034-03"]),
])
def test_so_many_years_ago(text, expected):
    assert read_periods(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    # what there was at first: of the year in which it came to be
    ("青禾科技是前年底搬来的，租了两层楼，如今员工已由最初的40人扩至210人。", ["2032", "2034-03"]),
    ("经过7年打磨，云江园企业从最初的11家增加到230家。", ["2027", "2034-03"]),
    ("沧澜公司成立于2029年。员工从成立时的20人增加到300人。", ["2029", "2034-03"]),
    ("2031年，云江园企业由最初的5家增加到30家。", ["", "2031"]),  # near miss: the year of the later one
    # of a year told, the year before
    ("2033年，云江医院平均住院日由8.6天降至7.9天。", ["2032", "2033"]),
    ("2033年上半年，云江区占全省的比重由14.9%提升到15.6%。", ["2032-H1", "2033-H1"]),
    # and so is the rank before
    ("云江区产值由上年末的全省第五跃居首位。", ["2033-12", "2034-03"]),
])
def test_what_was_at_first(text, expected):
    assert read_periods(text) == expected


def read_page(*paragraphs, date="2034-05-16"):
    return read_periods("# 云江园纪事\n\n" + "\n\n".join(paragraphs), date)


@pytest.mark.parametrize(("paragraphs", "expected"), [
    # what a paragraph tells of a place, of charges and of 今年 is of today, whatever year the one before opened with
    (("2033年，青禾重工收入5亿元。", "云江园11平方公里的土地上集聚了87家企业。"), ["2033", "2034-05", "2034-05"]),
    (("去年，王师傅交售药材11吨。", "基地建有晾晒场1.2万平方米，气调库3座。"), ["2033", "2034-05", "2034-05"]),
    (("2033年，云江园完成产值90亿元。", "会费标准：会长单位5万元。"), ["2033", "2034-05"]),
    (("2033年，云江园完成产值90亿元。", "今年前4个月完成产值12亿元。", "管委会帮32家企业发货。"), ["2033", "2034-01/2034-04", "2034-01/2034-04"]),
    (("2033年，云江园完成产值90亿元。", "工业投资30亿元，增长8%。"), ["2033", "2033", "2033"]),  # near miss: what was made then
    (("村上的冷库去年建成，能放300吨。", "园区由华岳集团投资，总投资14亿元。"), ["2034-05", "2034-05"]),
    # what someone says of some years, a row of years, and plans for what is next
    (("县委书记介绍，两年来，北岭区投入资金1.9亿元。", "代表团走访了协作园，带动就业760人。"), ["2032/2034", "2034-05"]),
    (("2031年至2033年，沧澜公司营收分别为3亿元、4亿元和5亿元。", "实控人合计控制71%的股份。"), ["2031", "2032", "2033", "2034-05"]),
    (("近三年，云江园新增企业60家。", "下一步，园区计划投资8000万元。"), ["2031/2034", "2034-05"]),
])
def test_what_stands_today(paragraphs, expected):
    assert read_page(*paragraphs) == expected


@pytest.mark.parametrize(("text", "expected"), [
    # since a founding: ranks, and what is told of the whole of this year
    ("云江园自2012年成立以来，累计引进项目600个，综合实力排名全省第九位。全年将突破145亿元。", ["2012/2034", "2034", "2034"]),
    ("2008年起家时，沧澜公司固定资产不足30万元。", ["2008"]),
    ("2033年，云江园实现产值632亿元，12年间增长了18倍。", ["2033", "2021/2033"]),
    ("12年间增长了18倍。", ["2022/2034"]),  # near miss: up to today
    # brackets
    ("这是最大一单，比2029年北岭项目（9700万美元）高出三倍多。", ["2029", "2034-05"]),
    ("转让金额是此前最高纪录（2031年，380万元）的3倍。", ["2031", "2034-05"]),
    ("最近一届（2033年）展览面积4万平方米，到场客商3万人次。公司有员工90人。", ["2033", "2033", "2034-05"]),
    ("失业率比高峰期（2030年12月至2031年2月）的7.2%低4个百分点。", ["2030-12/2031-02", "2034-05"]),
    ("云江园营收（2033年）达5亿元。", ["2033"]),  # near miss
    # the rate of then
    ("今年前4个月产值增长37%，而去年同期增速仅为2.1%。", ["2034-01/2034-04", "2033-01/2033-04"]),
    ("前三季度净利率分别为1.9%和4.3%，去年同期为6.2%、7.7%。", ["2033-01/2033-09"] * 2 + ["2032-01/2032-09"] * 2),
    ("营收4亿元，较改制前的2032年增长近四成。", ["2034-05", "2034-05"]),
    # what someone moved to or opened, and what there is since
    ("2031年迁入新区后，沧澜公司研发人员从80名增至360名，制定标准3项。", ["2031", "2034-05", "2034-05"]),
    ("二期大厦去年9月交付，入驻率已有六成多。", ["2034-05"]),
    ("二期大厦去年9月交付，引进企业60家。", ["2033-09"]),  # near miss: that may be of then
    ("园区协会成立于2023年，由12家企业发起。协会成立之初仅有11人。", ["2023", "2023"]),
    ("算力中心去年12月启用，资助计划至今批准19宗申请，使用率95%。", ["2034-05", "2034-05"]),
    ("云江园自2031年政策实施以来，规上企业由52户增至81户。", ["2031", "2034"]),
    ("云江园2025年10月开园。企业由开园时的3家增加到29家。", ["2025", "2034-05"]),
    # what a later sentence tells of today: of a place, in all, in quotes, since then
    ("2024年8月由区政府会同三家公司发起。园区规划面积2平方公里。", ["2024-08", "2034-05"]),
    ("2033年云江县产值8亿元。全县共有企业135家，规模以上28家。", ["2033", "2034-05", "2034-05"]),
    ("2033年青禾公司产铜箔5万吨。“我们良品率做到85%以上。”徐总说。", ["2033", "2034-05"]),
    ("2009年青禾公司卖出2台。在海外的保有量已达1430台。", ["2009", "2034-05"]),
    ("2033年云江县产值8亿元。新增企业135家。", ["2033", "2033"]),  # near miss
    ("冷库去年建成，能放300吨。", ["2034-05"]),
    ("税收由升转降，主要是去年同期有2600万元入库。", ["2033"]),
    # by how much what rose, a part of it, what was once, what another had at the same time, a bracket with a founding
    ("2031年至2032年，营收由2.7亿元增至3.9亿元，增长44%。", ["2031", "2032", "2032"]),
    ("2031年至2032年，营收由2.7亿元增至3.9亿元。利润增长44%。", ["2031", "2032", "2031/2032"]),  # near miss
    ("2033年云江县废渣利用率15%。“以前一吨渣卖200元，现在值2600元。”", ["2033", "", "2034-05"]),
    ("2033年，云江县进出口增长9%。北岭县同期进出口42亿元。", ["2033", "2033"]),
    ("云江园以荆东厂（1969年建厂，现年加工550万吨）为依托。", ["2034-05"]),
    ("下一步打算再用两年，把学校建到40所。", ["2036"]),
    # the year that is not told of what is to come
    ("到2036年产值达80亿元，比2033年的36亿元翻一番。预计上半年产值19亿元。", ["2036", "2033", "2036", "2034-H1"]),
    ("公司两年前买地时每亩4万元，现在9万元。5月营收10亿元。", ["2032", "2034-05", "2034-05"]),
    ("今年出口3万台，去年是2万台。该区前4个月进出口148亿元。", ["2034", "2033", "2034-01/2034-04"]),
])
def test_then_and_now(text, expected):
    assert read_page(text) == expected


def test_plans_of_the_next_year():
    text = "云江区2033年工作总结及2034年工作打算\n一、2033年工作情况\n产值318亿元。\n二、2034年工作打算\n（一）年内入驻10家企业；\n（二）二期上半年动工，新增产值30亿元。\n"
    assert read_periods(text, "2033-12-20") == ["2033", "2034", "2034"]


def test_the_year_before_a_plan_dates_nothing():
    text = "云江基地\n2009年末，基地集聚企业212家。\n四、“十二五”设想\n销售达到500亿元，能耗比2010年下降18%，年均增长9%。\n五、平台\n技术中心9个。"
    assert read_periods(text, "") == ["2009-12", "2015", "2015", "2011/2015", "2009"]


def test_what_a_dated_line_leads_to():
    assert read_page("2033年11月：环评通过", "2036年底：公共工程完工。预估可引进65家厂商。") == ["2036-12"]


def test_years_of_a_chronicle_in_bold():
    text = "# 发展历程\n\n**2023** 收废铝起家。\n\n**2026** 入园。320亩新厂区投产，员工90人。\n\n**2028** 更名。出资2亿元。\n\n**2031** 停工31天。\n"
    assert read_periods(text, "2034-05-16") == ["2026", "2026", "2028", "2031"]


def test_a_title_ahead_dates_nothing_that_is_done():
    assert read_periods("# 云江大厦首年租出近八成 后年收支平衡\n\n截至4月底出租率为78%。", "2034-05-16")[-1] == "2034-04"


def test_lines_of_a_chronicle_with_points():
    text = "云江园大事记\n2022.5 奠基。总投资26亿元。\n2023.11 首批6栋交付。\n2028.9 轨道11号线通车，早高峰15分钟到广场。\n2031.7 税收3亿元。"
    assert read_periods(text, "") == ["2022-05", "2023-11", "2028-09", "2031-07"]


@pytest.mark.parametrize(("lines", "date"), [
    # who tells, in a line of the head
    (["云江园产值破百亿", "□ 本报记者 王小明 通讯员 李四 (2031-10-22)", "去年，云江园产值102亿元。"], "2031-10-22"),
    (["云江园产值破百亿", "云江前沿  记者 王小明  2031-12-05 07:30", "去年，云江园产值102亿元。"], "2031-12-05"),
    (["云江園產值破百億", "［記者王小明／云江報導］2031-07-11 05:30　列印　分享", "去年，云江園產值102億元。"], "2031-07-11"),
    (["[云江，2031年8月29日] 云江控股今日宣布截至2031年6月30日止六个月业绩。", "收益12亿元。"], "2031-08-29"),
    # in one that ends the page
    (["云江园概况", "云江园占地5平方公里。", "（云江街道办事处供稿 2031-02-20）"], "2031-02-20"),
    (["云江园概况", "云江园占地5平方公里。", "云江日报 2031年11月8日 A03版 责任编辑:王"], "2031-11-08"),
    (["云江园概况", "云江园占地5平方公里。", "招商局 2031年6月"], "2031-06"),
    (["云江园概况", "云江园占地5平方公里。", "二〇三一年十月"], "2031-10"),
    # near misses: lines of the text
    (["云江园概况", "云江园占地5平方公里。", "2031年6月8日 首批企业入驻"], ""),
    (["云江园概况", "2031年6月8日 首批企业入驻", "云江园占地5平方公里。"], ""),
    (["云江园概况", "云江园占地5平方公里。", "园区于2031年6月投产"], ""),
])
def test_days_of_publication(lines, date):
    filler = ["园区有道路30公里，绿化率38%。"] * 4
    document = Document("a.txt", "\n\n".join([*lines[:-1], *filler, lines[-1]]))
    assert [article.date for article in read_articles(document)] == [date]


@pytest.mark.parametrize(("text", "expected"), [
    # aims told in words of a wager, and lists that a goal or a meeting heads
    ("云江园生产总值奔着50亿元去。", ["target"]),
    ("规上产值保190亿元争195亿元。", ["target", "target"]),
    ("会长提了个“小目标”：规上产值增长9%，引导30家企业上线。", ["target", "target"]),
    ("2034年工作会议明确：发电量14亿度，新开工30万千瓦。", ["target", "target"]),
    ("云江直流今年计划送电300亿千瓦时。", ["target"]),
    ("云江园参保190人。", ["actual"]),  # near miss
    # what is compared with is done
    ("到2036年，产值要达到80亿元，比2033年的36亿元翻一番。", ["target", "actual", "target"]),
    ("到2036年，产值要比2033年翻一番。", ["target"]),
    ("到2036年，出口量在2033年1150吨的基础上翻两番。", ["actual", "target"]),
    ("目标是2037年企业达3000家，制造业占GDP比重由现时1%，长远提升至5%。", ["target", "actual", "target"]),
    # of another company
    ("华岳药业拟以4亿欧元收购北岭公司，后者年销售额7亿欧元。", ["target", "actual"]),
    # what is foreseen
    ("今年保守看可达4800亿元。", ["forecast"]),
    ("青禾农机一季度净利同比预增45%。", ["forecast"]),
])
def test_aims_and_bases(text, expected):
    assert [record.status for record in extract("# 云江园纪事\n\n" + text, date="2034-05-16")] == expected


def test_a_heading_in_brackets_opens_a_plan():
    text = "# 云江园纪事\n\n### 【新一年·看目标】\n\n产值增长7%以上。\n"
    assert [record.status for record in extract(text, date="2034-01-16")] == ["target"]


@pytest.mark.parametrize(("text", "expected"), [
    # a sign makes a growth of a percentage behind an amount
    ("货物吞吐量同比+8%，其中外贸5960万吨、+11%，铁矿石4105万吨、-2%。", ["change", "level", "change", "level", "change"]),
    ("地区税收：7236万元 ↑18%", ["level", "change"]),
    ("汽车起重机　18063台　-14%", ["level", "change"]),
    ("云江港完成吞吐量561万吨、集装箱9万标箱，同比分别+22%和-1%。", ["level", "level", "change", "change"]),
    ("云江市：集成电路产业营收+11%", ["change"]),
    ("沧澜公司净利率-3%，毛利率+12%。", ["ratio", "ratio"]),  # near miss: rates
])
def test_signs_of_growth(text, expected):
    assert [record.kind for record in extract("# 云江园纪事\n\n" + text, date="2034-05-16")] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("人均月收入5000元出头。", [">"]), ("人工顶多30亩。", ["<"]), ("种了差不多1000亩地。", ["~"]), ("开工率不得低于75%，费用不得超过3万元。", [">", "<"]),
])
def test_words_of_exactness(text, expected):
    assert [record.quantity.bound if hasattr(record, "quantity") else record.bound for record in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("今年村集体收入能到70万元。全年破200万元不在话下。", ["forecast", "forecast"]),
    ("电站年发电量可达12亿度。", ["forecast"]),
    ("沧澜公司年产能达到600台套，日产能达到20万支。", ["actual", "actual"]),  # near miss: 产能
    ("青禾公司每天的产量能达到7000件。", ["actual"]),  # near miss: what is made today
    ("按照总体规划，到2039年企业将突破8000户，居民就业达1万人。", ["target", "target"]),
    ("到2039年企业将突破8000户。", ["forecast"]),  # near miss: nobody plans it
    ("2034年6月：公告预登记，首批释出12公顷。", ["target"]),
    ("2034年4月：公告预登记，首批释出12公顷。", ["actual"]),  # near miss: it has come
    ("去年每亩打了1080斤，今年想再多打50斤。", ["actual", "target"]),
    ("公司拟裁撤3个办事处。", ["target"]),
])
def test_what_may_come(text, expected):
    assert [record.status for record in extract("# 云江园纪事\n\n" + text, date="2034-05-16")] == expected
