"""Pages that introduce a park or a company: whose the figures are, and of when. All sentences are our own."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.model import Document
from corpus_tools.names.find import find_names
from corpus_tools.observations import extract_document
from corpus_tools.split import read_passage


def subjects(text: str) -> list[str]:
    return [r.subject for r in extract(text)]


def page_subjects(body: str) -> list[str]:
    return [r.subject for r in extract_document(Document("page.html", f"<html><body>{body}</body></html>", "0" * 64))]


def periods(text: str) -> list[str]:
    return [r.period for r in extract(text)]


@pytest.mark.parametrize(("text", "subject"), [
    ("江阴讯（通讯员李小林）沧澜工业园区2013年获批，规划面积17平方公里。目前落户企业138家。", "沧澜工业园区"),
    ("江阴讯 沧澜工业园区规划面积17平方公里。", "沧澜工业园区"),
    ("中国网·云江讯 3月15日，沧澜工业园区规划面积17平方公里，综合评价中名列第四位。", "沧澜工业园区"),
    ("江阴资讯（第3期）：江阴市现有企业138家。", "江阴市"),  # near miss: no dateline
])
def test_a_county_s_dateline_is_no_subject(text: str, subject: str):
    assert set(subjects(text)) == {subject}


@pytest.mark.parametrize(("text", "subject"), [
    ("蒙自电子产业基地吸引企业200家进驻。", "蒙自电子产业基地"),
    ("蒙自电子信息产业园现有企业200家。", "蒙自电子信息产业园"),
    ("新建电子产业基地3个。", ""),  # near miss: what is built
])
def test_a_place_for_short_with_a_trade_before_the_ending(text: str, subject: str):
    assert subjects(text)[-1] == subject


@pytest.mark.parametrize(("text", "subject"), [
    ("青禾茶业有限公司 公司地处云江镇，现有职工360人。", "青禾茶业有限公司"),
    ("青禾茶业有限公司公司现有职工360人。", "青禾茶业有限公司"),
    ("青禾茶业集团公司现有职工360人。", "青禾茶业集团公司"),
])
def test_a_company_said_twice_is_one(text: str, subject: str):
    assert subjects(text) == [subject]


@pytest.mark.parametrize(("text", "expected"), [
    ("锡林郭勒盟工业要闻。我盟加快园区建设，全盟现有园区12个，除沧旗没有园区外，总规划面积380平方公里。", ["锡林郭勒盟"] * 2),
    ("会上，华岳科技负责人作了介绍。华岳科技微型电机及自动快门制造项目属于重大项目，总投资3.5亿元。", ["华岳科技微型电机及自动快门制造项目"]),
    ("理事单位云江科技重大项目总投资3亿元。", ["云江科技重大项目"]),
    ("某会简讯。丹江口市有30多家阀门企业。这几十家企业年产值10亿元。", ["丹江口市"] * 3),
])
def test_edges_of_names(text: str, expected: list[str]):
    assert [name.replace("锡林郭勒盟", expected[0]) for name in subjects(text)] == expected


LAND = "某省“青沧工业走廊”初具规模。“青沧工业走廊”规划面积921平方公里。{}有233个企业投产，实现产值27亿元。"


@pytest.mark.parametrize(("again", "expected"), [
    ("进驻“青沧工业走廊”的企业中", "“青沧工业走廊”"),
    ("全省", ""),  # near miss: said twice only
])
def test_land_that_is_called_so_in_quotes_again_and_again(again: str, expected: str):
    found = subjects(LAND.format(again))
    assert (found[0] == "“青沧工业走廊”") == bool(expected) and (found[-1] == expected or not expected)


@pytest.mark.parametrize(("text", "expected"), [
    ("园区企业55家，契约投资总额31. 8亿元，已完成固定资产投资19. 2亿元。园区道路、供水、供电等设施已经全部建成。", [55, 31.8e8, 19.2e8]),
    ("现有企业如下：\n1. 5家电子企业\n2. 8家化工企业", [5, 8]),  # near miss: numbers of a list
])
def test_a_point_with_a_space_behind_it(text: str, expected: list[float]):
    assert [r.value for r in extract(text)] == pytest.approx(expected)


@pytest.mark.parametrize(("text", "expected"), [
    ("9月25日，2021中国民营企业500强峰会开幕。今年入围门槛达235亿元。创办于1978年的青禾集团是其一。", "2021"),
    ("9月25日，今年入围门槛达235亿元。创办于1978年的青禾集团是其一。", ""),  # near miss: only a founding is dated
    ("公司从2013年建成投产，到2020年实现年产值10亿元，占地128亩。", "2020"),
    ("从2023年起，到2027年实现年产值10亿元，占地128亩。", "2027"),  # near miss: a plan
])
def test_years_that_the_text_counts_from(text: str, expected: str):
    assert periods(text)[0] == expected


def test_what_was_reached_since_the_founding_was_reached():
    assert extract("公司从2013年建成投产，到2020年实现年产值10亿元。")[0].status == "actual"
    assert extract("从2023年起，到2027年实现年产值10亿元。")[0].status == "target"


@pytest.mark.parametrize(("text", "numbers"), [
    ("现代农业示范园系4·20地震灾后重建的园区，规划面积10平方公里。", ["10平方公里"]),
    ("园区产值3·5亿元，规划面积10平方公里。", ["3·5亿元", "10平方公里"]),
])
def test_the_date_that_names_an_event_is_no_amount(text: str, numbers: list[str]):
    assert [r.text for r in extract(text)] == numbers


ROW = "海关特殊监管区域分布如下：截至2023年6月底我国海关特殊监管区域共171个，其中保税区7个。各省为：江苏21，广东16，山东14，福建6。上半年进出口38亿元。"


@pytest.mark.parametrize(("text", "expected"), [
    (ROW, ["中国"]),
    ("六成的检测机构在江州市集聚。", ["江州市"]),  # near miss: where they are
    ("现代光电示范园系某局创办，规划面积10平方公里。园区企业30家。", ["现代光电示范园"] * 2),
    ("记者来到位于沧澜产业集聚区的南方光电产业基地，基地总投资8亿元。", ["南方光电产业基地"]),
])
def test_whose_figures_they_are(text: str, expected: list[str]):
    assert subjects(text)[:len(expected)] == expected


TWO_HALVES = "全省园区增至6个 2022年园区产值超万亿元\n某网讯：6月14日，某省推进园区建设，培育园区7个。\n2022年产值万亿元。2023年前4月产值4800亿元。"


def test_the_year_in_the_second_half_of_a_title_is_not_of_the_whole():
    assert {r.text: r.period[:4] for r in extract(TWO_HALVES)}["7个"] == "2023"
    assert {r.text: r.period[:4] for r in extract(TWO_HALVES.replace("全省园区增至6个 ", ""))}["7个"] == "2022"  # near miss


@pytest.mark.parametrize(("text", "expected"), [
    ("沧澜港经济开发区规划面积15平方公里。2011年，开发区工业总产值632亿元，全港货物吞吐量7170万吨。", ["沧澜港经济开发区"] * 3),
    ("香港港口繁忙。全港货物吞吐量7170万吨。", ["香港"]),  # near miss
    ("昨日，高频射频装备产业园项目会议在江阴市召开。据悉，该产业园位于云江镇，总规划面积1万亩。", ["高频射频装备产业园"]),
    ("青岳镇目前拥有织造企业1100家，资产200亿元。", ["青岳镇"] * 2),
    ("特色小镇目前拥有织造企业1100家。", [""]),  # near miss: a kind
    ("青禾集团始建于1919年。境外子企业分布在秘鲁、韩国、中国香港等10个国家和地区。", ["青禾集团"]),
    ("作为福建省重点项目，沧澜光子技术产业园一园项目稳步推进。据了解，该项目总用地面积约263亩。", ["沧澜光子技术产业园"]),
    ("青云两家企业合并。重组后的青云集团产能达6300万吨，青云、沧澜同属一省。", ["", "青云集团"]),
])
def test_whom_pages_of_ports_parks_and_makers_tell_of(text: str, expected: list[str]):
    found = subjects(text)
    assert [a or b for a, b in zip(expected, found)] == found[:len(expected)] or found == expected


HE = "浙江要闻。今年2月，某项目开工。杭州青云数据有限公司总经理王小明介绍，一期1500台机柜已售空。{}透露，二期将规划约1.1万个机柜。"


@pytest.mark.parametrize(("text", "period"), [
    ("2025年7月，航站楼扩建后年旅客吞吐量将突破4000万人次。", "2025"), ("2025年7月开工，后年旅客吞吐量将突破4000万人次。", "2027"),
])
def test_a_year_after_the_building_is_not_the_year_after_next(text: str, period: str):
    assert periods(text)[-1][:4] == period


def test_how_often_a_page_was_seen_is_no_text():
    assert [r.text for r in extract("2025-07-11 03:11:16 20次\n沧澜园区有企业5家。")] == ["5家"]
    assert "20次" in [r.text for r in extract("沧澜园区2025年办活动20次。")]


@pytest.mark.parametrize(("text", "expected"), [
    ("江州市（三台）健康食品产业园总投资22.7亿元。", ["江州市（三台）健康食品产业园"]),
    ("江州市三台县（三台）企业。", []),
    ("江州华岳纤维装备制造（华岳碳谷）项目开工。项目总投资60亿元，主要建设航空航天和汽车纤维制品生产线4条。项目建成后年产值达100亿元。",
     ["江州华岳纤维装备制造（华岳碳谷）项目"] * 3),
    ("近日，国家发改委批复了一批工程，总投资3亿元。", ["国家发改委"]),  # near miss: it acts
    ("青沧软件园十年。青沧软件园的鸣鹤园、栖霞园、云岭软件园这三大园区各具特色。园区现有企业308家。", ["青沧软件园"]),
    ("青沧软件园十年。青沧软件园的云岭软件园各具特色。该园区现有企业308家。", ["云岭软件园"]),  # near miss: no row
    ("四川青沧科技股份有限公司是一家橡胶企业，目前在达州市有十个车间，生产上万种产品。", ["四川青沧科技股份有限公司"] * 2),
    ("达州市发展很快，目前在通川区有十个车间。", ["通川区"]),  # near miss: of no company
    ("16日，记者走进位于青海省西宁市甘河工业园区的青岳鹏鸢碳纤维西宁有限公司。青岳鹏鸢一期1.1万吨项目投产，青岳鹏鸢二期1.4万吨项目开工。",
     ["青岳鹏鸢碳纤维西宁有限公司"] * 2),
    ("当下，云江食品产业园开展直播活动。该活动推介100多种特色美食。福建省福州市正在推进园区建设，福建省企业多。", ["云江食品产业园"]),
])
def test_whom_pages_with_visits_rows_and_brackets_tell_of(text: str, expected: list[str]):
    assert subjects(text) == expected


def test_a_paper_of_the_country_is_of_no_city():
    page = "云江食品配送中心动工\n来源：{} 2023-05-23 17:48:16\n5月18日，项目正式动工，总投资3.35亿元。满足30万人次的食材供应。"
    assert "上海市" not in {*subjects(page.format("上海证券报·中国证券网"))}


@pytest.mark.parametrize(("text", "expected"), [
    ("投资项目\n●沧澜集团投资23.9亿元建厂。\n●青岳公司投资3亿元。", ["沧澜集团", "青岳公司"]),
    ("在市委领导下，江州工业园区党工委团结带领群众。工业园区荣获奖项。\n经济指标\n工业园区产值完成102.6亿元。税收完成12.78亿元。",
     ["江州工业园区"] * 2),
    ("青正药业集团医药产业园项目依托资源，青正药业集团投资30亿元。青正药业集团医药产业园项目占地面积420亩。",
     ["青正药业集团", "青正药业集团医药产业园"]),
    ("沧澜集团发展很快。沧澜集团的青岳高分子薄膜生产项目开工，由沧澜集团实施。该项目成功运营后，将形成年产固体制剂8亿片的能力，年营业额80亿元。",
     ["青岳高分子薄膜生产项目"] * 2),
])
def test_whom_pages_with_bullets_offices_and_groups_tell_of(text: str, expected: list[str]):
    assert subjects(text) == expected


def test_what_a_heading_aims_at_is_not_whom_it_is_about():
    page = "云江冷链物流园投用\n云江冷链物流园面积152亩。\n{}标杆园区\n库房挑高17米。"
    assert subjects(page.format("打造行业")) == ["云江冷链物流园"] * 2


MEETING = "2020年工作会议召开。\n{}"


@pytest.mark.parametrize(("text", "expected"), [
    (MEETING.format("预计2019年，云江园区产值完成102.6亿元。全年税收完成12.78亿元。"), ["2019", "2019"]),
    (MEETING.format("预计2021年，云江园区产值完成102.6亿元。税收已完成12.78亿元。"), ["2021", "2020"]),  # near miss: to come
    (MEETING.format("预计今年一季度，云江园区产值完成21.7亿元；财政收入完成0.43亿元。"), ["2020-Q1", "2020-Q1"]),
    (MEETING.format("今年云江园区产值完成21.7亿元，预计上半年突破25亿元；财政收入完成0.43亿元。"), ["2020", "2020-H1", "2020"]),  # near miss
    ("总结2025年上半年成效，部署下半年任务。今年上半年，云江园区成果丰硕。经济方面，64户企业完成产值333亿元。", ["2025-H1"] * 2),
])
def test_when_estimates_and_tasks_of_introductions_are_of(text: str, expected: list[str]):
    assert periods(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("青岳镇成为示范基地\n近日，山东省下发通知，授予云江区青岳镇称号。青岳镇有企业138家，辐射31个村居，有职工2000人。", ["青岳镇"] * 3),
    ("江州工业园区园区概况\n江州工业园区，作为省级开发区，规划面积8平方公里。园区现有企业80家。", ["江州工业园区"] * 2),
    ("投资百亿元建新能源产业园\n据了解，该产业园产值超400亿元。", ["新能源产业园"] * 2),
    ("316创意产业园由厂房改造而成。改造后的316创意产业园面积达10万平方米。", ["316创意产业园"]),
    ("2018年底共有185个创意产业园。", [""]),  # near miss: so many
    ("青岳镇工业集中区建成厂房85万平方米，园区道路31公里。", ["青岳镇工业集中区"] * 2),  # near miss: its own
])
def test_whom_pages_of_towns_grounds_and_numbers_tell_of(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("在山东省胶州市，改革推进，完成投资5000万元。", ["胶州市"]),  # near miss: there
    ("商水县发展快。该县鹏诚针织年产36000吨高档面料项目，总投资2.5亿元。", ["商水县", "鹏诚针织年产36000吨高档面料项目"]),
    ("近日，井研县政府与江州青沧纺织实业有限公司签订了服装创新孵化园项目投资协议。据悉，该项目计划总投资5.35亿元。", ["服装创新孵化园项目"]),
    ("平和工业园区陶瓷产业壮大\n目前，平和工业园区已有企业11家。", ["平和工业园区"]),
    ("陶瓷产业壮大，建设平安工业园区3个。", ["工业园区"]),  # near miss: an everyday word behind a verb
    ("根据安徽自贸试验区最新数据，截至2月底，该地区新设立企业3999家，青禾汽车等91个项目落户。", ["安徽自贸试验区"] * 2),
    ("云江纺织产业园发展快\n在云江鹏诚家居有限公司生产车间，工人正忙。云江纺织产业园面积20平方公里。二期建成后，可再接纳15家企业入驻。",
     ["云江纺织产业园"] * 2),
])
def test_whom_pages_of_visits_and_signings_tell_of(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("2021年9月，云江区签约项目。在去年签约项目基础上，云江区追加投资30亿元。", ["2021"]),
    ("2021年9月，云江区签约项目。去年，云江区项目完成投资30亿元。项目建成后，预计年产值可突破200亿元。", ["2020", ""]),
])
def test_what_is_built_upon_or_past_dates_no_forecast(text: str, expected: list[str]):
    assert periods(text) == expected


@pytest.mark.parametrize(("text", "subject"), [
    ("江州市技术研究院孵化器园区（以下简称江研院）累计培育企业90家。", "江州市技术研究院孵化器园区"),
    ("江州工业园区园区概况。江州工业园区有企业90家。", "江州工业园区"),
])
def test_the_grounds_of_an_incubator_are_one_name(text: str, subject: str):
    assert [r.subject for r in extract(text)] == [subject]


HEADED = "<h2>{}</h2><p>{}。现有工位90个，{}。</p>"


@pytest.mark.parametrize(("heading", "told", "expected"), [
    ("云上·“青禾”工坊岛", "云上·“青禾”工坊岛位于江边", "云上·“青禾”工坊岛"),
    ("云上·“青禾”工坊岛", "云上·“青禾”工坊岛是一家由两校共建的众创空间", "云上·“青禾”工坊岛"),
    ("聚力·52科技成果转化促进中心", "某校共建聚力·52科技成果转化促进中心。聚力·52科技成果转化促进中心办公场地位于江边", "聚力·52科技成果转化促进中心"),
    ("数字经济", "数字经济是产业升级的平台", ""),  # near miss: no ground
    ("公共服务平台", "公共服务平台建设取得成效", ""),  # near miss: nothing that is told of one thing
])
def test_a_heading_is_the_name_of_what_the_text_below_opens_with(heading: str, told: str, expected: str):
    assert set(page_subjects(HEADED.format(heading, told, "年租金30万元"))) == {expected}


def test_terms_of_a_list_are_what_is_told_below_them():
    body = "".join(f"<dt>联合工坊·{name}</dt><dd>{told}</dd>" for name, told in (
        ("东岛", "联合工坊·东岛位于江边，面积600平方米，设有会议室和路演厅等公共空间。"), ("西岛", "首个联合办公空间，有工位90个，面积800平方米，全年开放，配有会议室。")))
    assert page_subjects(f"<h2>联合工坊</h2><p>联合工坊是服务小微企业的创业平台。</p><dl>{body}</dl>") == \
        ["联合工坊·东岛", "联合工坊·西岛", "联合工坊·西岛"]


@pytest.mark.parametrize(("text", "expected"), [
    ("设立500万的产业引导资金，另有80万专项奖金。", ["CNY", "CNY"]),
    ("引才补贴：甲类50万，乙类30万，丙类20万元。", ["CNY"] * 3),
    ("100万用户获得补贴，为20万农户发放贷款，5万贫困生获得资助。", ["count"] * 3),  # near misses: who gets it
    ("成效：用户50万，收入300万元。", ["count", "CNY"]),
    ("改造20万方厂房，办公面积超5万方。", ["m2", "m2"]),
    ("蓄水20万方，开挖土石方30万方。", ["m3", "m3"]),  # near misses
])
def test_units_that_the_words_around_a_number_tell(text: str, expected: list[str]):
    assert [r.unit for r in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    # works of water, grounds of trade, a name that holds 和
    ("沧澜市第三供水厂日供水4万吨。", ["沧澜市第三供水厂"]),
    ("万和顺物流贸易园占地287亩，总投资11亿元。", ["万和顺物流贸易园"] * 2),
    ("江州市化工和新材料产业基地规划用地3220公顷。", ["江州市化工和新材料产业基地"]),
    # who builds it is none of it
    ("江州市工程提速。由江州奥杰公司与江州青禾物流有限公司共同投资兴建的江州沧澜物流产业园区，总规划用地2000亩，总投资36亿元。",
     ["江州沧澜物流产业园区"] * 2),
    # any park of a province; what a place is one of
    ("在江苏省产业园考核中获优秀，江苏省开发区总数达131家。", ["江苏省"]),
    ("沧澜高新区稳步发展。江苏省13个重点园区之一，入驻企业30家。", ["江苏省", "沧澜高新区"]),
    # of a list, what the province made them; a rank among others
    ("江苏省昆山高新区稳步发展。全区有实验室4个、高新技术企业20家、江苏省试点企业9家。", ["江苏省昆山高新区"] * 3),
    ("江苏省工业企业3万家、浙江省工业企业2万家。", ["江苏省", "浙江省"]),  # near miss: each its own
    ("江苏省昆山高新区稳步发展。在全国40家高新区和苏州工业园区（共41家）中位列第34位。", ["中国", "苏州工业园区", "江苏省昆山高新区"]),
    # elsewhere
    ("青禾孵化园有场地2万平方米，另在江州市沧澜高新区有在建场地1万平方米。", ["青禾孵化园"] * 2),
    ("青禾孵化园现有场地2万平方米，在江州市沧澜高新区，有企业30家。", ["青禾孵化园", "沧澜高新区"]),  # near miss
])
def test_whose_the_figures_of_a_park_are(text: str, expected: list[str]):
    assert [name.replace("江州市沧澜高新区", "沧澜高新区") for name in subjects(text)] == expected


def test_all_parks_of_a_place_are_none_of_them():
    text = "一季度，全市工业园区新增企业27户。全市工业园区完成收储522亩。实施项目11个，工业园区主阵地作用凸显。玉溪市园区办供稿。"
    assert set(subjects(text)) == {"玉溪市"}


def test_this_county_is_no_city():
    text = "延津县委、县政府重视园区。该县投资1600万元建站。新乡市外贸增长，新乡市出口8亿元。新乡市就业5万人。"
    assert subjects(text)[0] == "延津县"


def test_a_heading_with_an_address_is_about_what_lies_there():
    body = "<h3>园区地址</h3><p><strong>一区（软件创业基地）：江州市沧澜区滨河大道32号</strong></p><p>位于滨河公园旁，占地60亩，建筑面积9万㎡</p>" \
           "<p><strong>办公地址：江州市沧澜区滨河大道36号</strong></p><p>建筑面积1万㎡，位于滨河公园旁</p>"
    assert page_subjects(body)[:2] == ["一区（软件创业基地）"] * 2 and "办公地址" not in page_subjects(body)


@pytest.mark.parametrize(("text", "indicator"), [
    ("企业所得税：鼓励类企业减按15%征收。", "企业所得税"),
    ("个人所得税，高端人才按15%的税率缴纳。", "个人所得税"),
    ("小企业增值税按3%征收。", "小企业增值税"),  # near miss: the tax stands before it
    ("所得税：企业占15%。", "企业"),  # near miss: no rate
])
def test_a_rate_is_that_of_its_tax(text: str, indicator: str):
    assert [r.indicator for r in extract(text)] == [indicator]


def test_what_each_line_makes_is_no_name():
    text = "江州青禾公司有年产5000吨卷筒纸生产线、年产3000吨抽取面巾纸生产线、年产15万平方米纸箱生产线。"
    assert set(subjects(text)) == {"江州青禾公司"}


@pytest.mark.parametrize(("text", "indicator"), [
    ("打造5个特色鲜明、优势突出、配套完善的产业集群。", "打造产业集群"),
    ("培育10个产业特色明显、规模效益显著、资源利用高效的创业园。", "培育创业园"),
    ("新增3个规模大的项目。", "新增规模大的项目"),  # near miss: one alone
    ("该区域医药企业研发强度达18.7%。", "医药企业研发强度"),
])
def test_praise_before_what_is_counted(text: str, indicator: str):
    assert [r.indicator for r in extract(text)] == [indicator]


OWN = "江州高新区创新园逐一亮相。其中，生命健康产业园聚集企业众多。{}载体空间将扩展。目前，生命健康产业园企业产值稳步增长。"


@pytest.mark.parametrize(("again", "expected"), [
    ("生命健康产业园", "park"),
    ("各生命健康产业园", "class"),  # near miss: one of several
])
def test_a_kind_that_acts_again_and_again_is_a_park(again: str, expected: str):
    assert {name.type for name in find_names(read_passage(OWN.format(again))) if name.text == "生命健康产业园"} == {expected}


@pytest.mark.parametrize(("text", "expected"), [
    ("滨河路5号所在的青禾医药基地已形成产业链，入驻企业300家。", ["青禾医药基地"]),
    ("青禾医药基地建成符合标准的GLP实验室12个。", ["青禾医药基地"]),
    ("青禾医药基地运行平稳。江州区统计局2025年第一季度数据显示，区域研发强度达18%。", ["青禾医药基地"]),
    ("河南省排名第二，为4万公顷；安徽省排名第三，为3万公顷。", ["河南省", "河南省", "安徽省", "安徽省"]),
])
def test_who_is_told_of_behind_other_words(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("江州辉煌装修有限公司租下厂房，创办了城乡建筑设计文化创意产业园，总投资3800万元，占地面积2万平方米。", ["城乡建筑设计文化创意产业园"] * 2),
    ("青岳村光伏发电项目总投资3亿元。", ["青岳村光伏发电项目"]),
    ("612艺术区位于江边，占地30万平方米。612艺术区游人如织。", ["612艺术区"]),
    ("江州经济区环境好。距青沧开发区80公里，河湾港90公里，云江港39公里。", ["江州经济区"] * 3),
    ("江州经济区环境好。庄河港年吞吐量39万吨。", ["庄河港"]),  # near miss: no way to go
])
def test_works_and_ways_around_a_park(text: str, expected: list[str]):
    assert subjects(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("投资额在1000万元以上的项目有56个。", ["投资额", "项目"]),
    ("产值在5亿元以上的企业有12家。", ["产值", "企业"]),
    ("产值5亿元以上的企业有12家。", ["产值", "企业"]),
])
def test_sizes_told_with_where_they_lie(text: str, expected: list[str]):
    assert [r.indicator for r in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("一期12栋厂房、6栋研发楼已于2022年底交付，2023年实现产值5亿元。", ["2022-12", "2022-12", "2023"]),
    ("2023年引进12家企业、6个项目，容积率2.3。", ["2023"] * 3),  # near miss: the time stands before
])
def test_a_time_behind_a_list_is_that_of_all(text: str, expected: list[str]):
    assert periods(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("15只集中竣工的重大项目累计完成投资140亿元。", ["重大项目", "投资"]),
    ("为两个平台落户的科研机构提供资助。", ["平台"]),  # near miss: a noun before the verb
    ("新增12家超5亿元企业。", ["新增企业", "企业"]),
    ("云江县产业集聚区则以20.03亿元位于第14位。", ["", ""]),
])
def test_what_is_counted_behind_other_words(text: str, expected: list[str]):
    assert [r.indicator for r in extract(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("江州产业园南部片区，东靠石武高铁，西靠京广铁路，规划面积16平方千米。", ["江州产业园南部片区"]),
    ("总投资25亿元的青禾装备产业园项目以及总投资38亿元的沧澜核心功能项目。", ["青禾装备产业园项目", "沧澜核心功能项目"]),
])
def test_edges_of_works(text: str, expected: list[str]):
    assert subjects(text) == expected
