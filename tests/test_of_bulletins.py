"""What bulletins and work reports write, in sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.model import Document
from corpus_tools.names import find_names
from corpus_tools.observations import extract_document
from corpus_tools.split import read_passage


def read(text: str, *keys: str) -> list:
    records = extract(text, date="2024-03-05")
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in records]


@pytest.mark.parametrize(("text", "found"), [
    # victims are told of the place that was struck
    ("据加沙地带卫生部门统计，以军袭击已致当地超7000人死亡。", ["加沙地带"]),
    ("黎巴嫩卫生部13日说，以军袭击已造成黎方200人死亡、80人受伤。", ["黎巴嫩"] * 2),
    ("以军再次空袭加沙地带，造成约30人死亡。", ["加沙地带"]),
    ("加沙地带多地遭以军袭击 约50人死亡", ["加沙地带"]),
    ("巴方称以军袭击致数十人死亡\n巴勒斯坦卫生部门3日称，以军在加沙地带的袭击导致67名平民死亡。", ["巴勒斯坦", "加沙地带"]),
    ("巴称加沙地带多处遭袭致40人死亡 以军称打击武装", ["加沙地带"]),
    ("据巴勒斯坦卫生部门消息，冲突已使巴方2100人死亡、630人受伤。以色列媒体说，以方有1100人死亡。", ["巴勒斯坦", "巴勒斯坦", "以色列"]),
    ("乌军在多个方向击退俄军20次进攻，俄军称拦截乌军8枚导弹。", ["乌军", "俄军"]),
    # near misses: those of the force itself, what it struck with, a disaster
    ("伊朗导弹袭击造成以军5人死亡。", ["以军"]),
    ("以军在加沙地带出动战机20架。", ["以军"]),
    ("台风造成浙江3人死亡。", ["浙江"]),
    ("昆山电站遭以军空袭，造成1人死亡。", ["昆山电站"]),
])
def test_victims_are_of_the_place_that_was_struck(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # an office only foresees what is the country's
    ("全国多地降雨。交通运输部预计，全社会人员流动量约3亿人次，比前一天增长9%。", ["中国"] * 2),
    # a place alone in its clause sets the scene of its chain; named inside the clause it does not
    ("广东加快改革，投资规模居全国首位。在深圳，综合改革试点深入推进，已形成48条举措。", ["广东", "深圳"]),
    ("广东加快改革，投资规模居全国首位。综合改革试点在深圳启动，已形成48条举措。", ["广东", "广东"]),
    # a place said in passing does not stand for a text that speaks of 全国
    ("假期首日客流增长\n大风已影响浙江沿海。全国铁路客流大增，预计发送旅客900万人次，加开列车120列。", ["中国"] * 2),
    # works: by the places that a route joins, behind what they are called, by a bare 大桥
    ("甲地大桥通车\n贵州安顺至兴义高速公路控制性工程云岭峡谷大桥今天通车。大桥全长1200米，主跨640米。", ["云岭峡谷大桥"] * 2),
    ("杭州至宁波铁路全长150公里，设计时速350公里。", ["杭州至宁波铁路"] * 2),
    ("江苏省建成大桥30座，隧道12座。", ["江苏省"] * 2),  # near miss: kinds of works
    ("沈白高铁开通\n沈阳至长白山高速铁路开通。沈阳北到长白山站最快1小时40分钟。", ["沈阳至长白山高速铁路"]),
    # events by what the sentences behind call them; the hall where a meeting is held; peoples
    ("第二届长江戏曲艺术季在湖南长沙开幕。艺术季联合沿江9个省，将举行展览。", ["第二届长江戏曲艺术季"]),
    ("第二届云湖帆船赛今天在北京开赛。本届赛事为期两天，近二百名选手参加。", ["第二届云湖帆船赛"]),
    ("全国会议在北京人民大会堂举行。会议听取了3份报告。", ["中国"]),
    ("习近平会见美国客人。14亿多中国人民正在推进现代化，3亿多美国人民正在努力，事关世界80多亿人民。", ["中国", "美国", "世界"]),
    # a force is no 全国 and seldom what a text is about; statesmen are not what it measures; the corps beside the provinces
    ("以军空袭加沙地带\n以军展开行动。全国补贴申请突破100万份。", ["中国"]),
    ("习近平主席强调保护耕地\n国家主席习近平强调，要确保18亿亩耕地不减少。各地抓好落实。", ["中国"]),
    ("国家卫生健康委通报，31个省（自治区、直辖市）和新疆生产建设兵团报告新增病例4213例。现有病例400例。", ["中国"] * 3),
    ("新疆生产建设兵团报告新增病例13例。", ["新疆"]),  # near miss
    # the economy is a place's, not that of the body named before
    ("北京市工作报告\n北京市组建水务集团，云麓研究中心投用，数字经济增加值增长6%。", ["北京市"]),
])
def test_of_whom_bulletins_tell(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("publisher", "text", "found"), [
    ("央视网", "前三个月跨境列车开行4200列\n前三个月，跨境列车开行4200列。", ["中国"] * 2),
    ("央视网", "石油产量将增加\n欧佩克宣布，7个产油国决定增产。", [""]),  # near misses: told of abroad, of no broadcaster
    ("央视网", "某某联播\n本期节目主要内容：\n1.中欧班列开行；\n2.四川、浙江、江苏召开会议；\n3.九月份全社会用电量增长9.9%；", ["中国"]),
    ("央视网", "货运通道开行列车突破两万列\n货运通道累计开行两万列，覆盖波兰、西班牙等20余个国家。", ["中国"] * 3),
    ("央视网", "班列开行1.9万列\n班列开行1.9万列，通达欧洲25个国家，国际干线达17条。", ["中国"] * 4),
    ("央视网", "美国务院称批准4亿美元军售\n美国国务院25日称，已批准4亿美元军售，用于向乌克兰提供雷达。", ["美国"] * 2),
    ("央视网", "部长被解职\n以色列总理称，已解除部长职务，涉及12个部门。", [""]),  # near miss: told by another country
    ("某某报", "前三个月跨境列车开行4200列\n前三个月，跨境列车开行4200列。", [""] * 2),
])
def test_what_the_broadcaster_tells_of_no_place_is_the_country_s(publisher, text, found):
    document = Document("a.txt", text, meta={"publisher": publisher, "date": "2024-03-05"})
    assert [r.subject for r in extract_document(document)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("江苏建成首台中速发动机，完成12项城市更新，培训18名山区教师，购置5台北斗设备。", ["江苏"]),
    ("台中市与2025台州年会。", ["台中市", "台州"]),  # near misses
    ("引进1万台湾青年。", ["台湾"]),
])
def test_no_place_begins_with_the_measure_word_of_a_number(text, found):
    assert [n.text for n in find_names(read_passage(text)) if n.type == "place"] == found


def test_a_route_begins_with_the_places_that_it_joins():
    passage = read_passage("沈阳至长白山高速铁路开通。宁波铁路开通，苏州到南通高速公路在建。")
    assert [n.text for n in find_names(passage)] == ["沈阳至长白山高速铁路", "宁波铁路", "苏州到南通高速公路"]


@pytest.mark.parametrize(("text", "found"), [
    ("博物馆展出230件（套）珍贵文物。", [("230件（套）", "展出珍贵文物")]),
    ("博物馆展出文物230件（套），其中一级文物30件。", [("230件", "展出文物"), ("30件", "一级文物")]),
    ("过去48小时，该市新增病例30例。", [("30例", "新增病例")]),
    ("办理时限压缩至48小时。", [("48小时", "办理时限")]),  # near miss
    ("博物馆集中展出230件。", [("230件", "博物馆集中展出")]),
    ("驻守在海拔5000米高原的官兵送去祝福。", [("5000米", "海拔")]),
    ("经济总量连续迈上6万亿、7万亿两个台阶。", [("迈上6万亿", "经济总量"), ("7万亿", "经济总量")]),
    ("北京拿下210项技术，稳居自然指数-科研城市全球榜首。", [("210项", "技术"), ("榜首", "自然指数-科研城市")]),
    ("代表团以10金7银9铜位居金牌榜、奖牌榜双榜榜首。", [("榜首", "金牌榜、奖牌榜")]),
    ("在全国综合测评中位列第一。", [("第一", "全国综合测评")]),
    ("创新能力在全国综合评价中位列第一。", [("第一", "创新能力")]),  # near miss
    ("两国往来关乎两国16亿多人民的福祉。", [("16亿多", "人民")]),
    ("已征集30多个国家的读者讲述的800多个故事。", [("30多个", "征集国家"), ("800多个", "故事")]),
    ("中心医院向社区投放40%以上号源、转诊量增长70%。", [("40%以上", "投放号源"), ("70%", "转诊量")]),
    ("江州港集装箱年吞吐量连续多年超过500万标准箱。", [("超过500万标准箱", "江州港集装箱年吞吐量")]),
    ("每日少過80宗新增個案，其後每日新增150個案。", [("少過80宗", "新增個案"), ("150個", "新增個案")]),
    ("改建600张认知症照护床位，实施住房保障等十条支持措施。", [("600张", "改建认知症照护床位"), ("十条", "支持措施")]),
    ("推动23条立法，举办青年50人论坛，参会50人。", [("50人", "参会")]),
    ("艺术季联合13个省（区、市），覆盖12个市（州）。", [("13个", "联合省（区、市）"), ("12个", "市（州）")]),
    ("一座50兆瓦的光热电站进入施工期，将支撑6亿千瓦时的用电需求。", [("50兆瓦", "光热电站"), ("6亿千瓦时", "用电需求")]),
    ("签订协作配合办法2600个，打击12个军事目标。", [("2600个", "签订协作配合办法"), ("12个", "军事目标")]),
    ("举办100项群众性冰雪活动，建设5个度假区。", [("100项", "举办群众性冰雪活动"), ("5个", "建设度假区")]),
    ("我国海运连接度连续19年保持世界第一。", [("第一", "海运连接度")]),
    ("完成教师培训，建成新时代文明实践中心（所、站）2.8万个。", [("2.8万个", "建成新时代文明实践中心")]),
    ("进出口总额接连突破5万亿元、6万亿元。", [("突破5万亿元", "进出口总额"), ("6万亿元", "进出口总额")]),
    ("进出口分别增长8%、9%。", [("8%", "出口"), ("9%", "进口")]),  # near miss
    ("打造14个区级主导产业集聚区，完成1%人口抽样调查。", [("14个", "打造区级主导产业集聚区")]),
    ("全社会客流量将达18亿人次。高峰会在10月2日，单日有可能超2亿人次。", [("18亿人次", "全社会客流量"), ("超2亿人次", "全社会客流量")]),
])
def test_what_is_measured(text, found):
    assert read(text, "text", "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("经济总量连续迈上4万亿、5万亿两个台阶。", [("CNY", "actual"), ("CNY", "actual")]),
    ("客流单日有可能超3亿人次。", [("count", "forecast")]),
    ("客流不可能达到3亿人次。", [("count", "actual")]),  # near miss
])
def test_units_and_status(text, found):
    assert read(text, "unit", "status") == found


@pytest.mark.parametrize(("text", "found"), [
    ("本期内容：\n9.一季度外贸增长；\n10.2022年我国林草覆盖率超56%；", ["2022"]),
    ("本期内容：\n6.2月末我国融资规模增长7.8%。", ["2024-02"]),
    ("同比增长2.2022倍。", ["2024-03"]),  # near miss
    # what a port handled in each year, and what it is able to
    ("2021年，江州港年吞吐量突破500万标准箱。", ["2021"]),
    ("江州五年来变化\n2021年，全市增长5%。江州港年吞吐量连续超过500万标准箱。", ["2021", "2021"]),
    ("江州五年来变化\n2021年，全市增长5%。江州港年吞吐能力可达500万标准箱。", ["2021", "2024-03"]),  # near miss
    # a look back over a lifetime sets no time for the paragraphs behind; one over some years does
    ("招待会举行\n他表示，75年来，国家发展取得成就，各项事业全面进步。\n约760名代表出席。", ["2024-03"]),
])
def test_the_number_of_an_item_is_no_part_of_its_time(text, found):
    assert read(text, "period") == found


@pytest.mark.parametrize(("text", "subjects"), [
    ("要闻\n■财政部：前三季度，地方债发行量达5万亿元，增长35%。\n■青岛16日通报，青岛进口8亿元。青岛出口9亿元。", ["中国", "中国", "青岛", "青岛"]),
    ("要闻\n■青岛16日通报，青岛进口8亿元。青岛出口9亿元。\n■前三季度，发行量达5万亿元。", ["青岛", "青岛", "青岛"]),
])
def test_an_item_of_a_ministry_among_items_of_a_city(text: str, subjects: list[str]):
    assert [r.subject for r in extract(text, date="2020-10-17")] == subjects


def test_a_company_called_by_what_it_is_of():
    assert [r.subject for r in extract("江州市情况。江州市自然人之公司营业总额9亿元，下滑2%。")] == ["江州市", "江州市"]


_ITEMS = ("## 沧澜港吞吐量创新高\n\n沧澜港去年吞吐量2亿吨。\n\n## 青禾集团投产\n\n青禾集团产值5亿元。\n\n## 云麓高速通车\n\n"
          "云麓高速全长90公里。\n\n## 新增社团\n\n去年新增社团30个。")


@pytest.mark.parametrize(("text", "found"), [
    # what one item alone tells of is not what the others are about; a title or an opening that names it tells of the whole
    (f"# 新闻快报\n\n{_ITEMS}", ["沧澜港", "青禾集团", "云麓高速", ""]),
    (f"# 青禾集团产值创新高\n\n{_ITEMS}", ["沧澜港", "青禾集团", "云麓高速", "青禾集团"]),
    (f"# 新闻快报\n\n青禾集团产值增长。\n\n{_ITEMS}", ["沧澜港", "青禾集团", "云麓高速", "青禾集团"]),
    # the capital of a dateline is where news of the country is filed, another city may be told of
    ("新华社北京4月9日电\n民政部9日公布的资料说明，去年慈善机构完成投资40亿元，增长12%。", ["中国", "中国"]),
    ("本报杭州4月9日电\n去年完成投资40亿元，增长12%。", ["杭州", "杭州"]),
    # 该市 is the one that the text names, not the one of its paper
    ("常州日报讯 （记者 李青）记者从溧阳市多个部门获悉，今年该市有重大工程37项。前三个季度，已投入64亿元。", ["溧阳市"] * 2),
    ("常州日报讯 （记者 李青）今年该市有重大工程37项。前三个季度，已投入64亿元。", ["常州"] * 2),
    # in what is told of the nation or a province, a place that opens its clause and acts is what the chain goes on about
    ("我国旅游持续升温\n去年，我国旅游收入6万亿元。贵州雷山县办起芦笙节，当地连通几处村寨，一天迎客最多3500人次。",
     ["中国", "雷山县"]),
    ("陕西农业持续向好\n全省粮食产量增长2%。延安加快建设，各地纷纷响应，新增投资90亿元。", ["陕西", "延安"]),
    ("陕西农业持续向好\n全省粮食产量增长2%。延安苹果入选优势集群，综合产值增长8%。", ["陕西", "陕西"]),
    # 全国 right before a rank is among whom it is held
    ("全国第16！吴江再进位\n吴江区经济总量居全国第16。", ["吴江区"] * 2),
    # a string that has the earnings of a year; sights called like their county; what begins like an office of a bank
    ("养车行业观察\n途安养车2023年营收65亿元（同比增长11%），净利润7亿元。门店8008家。", ["途安养车"] * 4),
    ("今日，青岳湖接待游客1.8万人，九寨沟接待游客1.6万人，九华庙接待游客1.5万人。", ["青岳湖", "九寨沟", "九华庙"]),
    ("从2010年至2019年，该行业产值年均递增32%。", [""]),
    ("月度投资完成率168%，年度投资完成率83%。", ["", ""]),
    # over semicolons a place is carried that alone opens the clauses of its sentence
    ("广东开放成效显著\n全省利用外资增长3%。汕头市新签约项目234个；1至8月实际利用外资增长21%；签约项目22个。",
     ["广东", "汕头市", "汕头市", "汕头市"]),
    ("广东开放成效显著\n全省利用外资增长3%。汕头市新签约项目234个；佛山市增长21%；签约项目22个。",
     ["广东", "汕头市", "佛山市", "佛山市"]),
    # what is counted is no one of whom something is told: honours in quotation marks, so many 园区
    ("江州市品牌丰硕，成功申报“江州老字号”2家、“沧澜名品”4家。", ["江州市", "江州市"]),
    ("西安高新区再创佳绩\n全区营收达1300亿元。山东凭21个园区上榜升至全国第三。", ["西安高新区", "山东", "山东"]),
    # a subdistrict that opens a clause and does something; whom a list that is counted begins with
    ("1月11日至12日，青岳街道开展考评活动。\n2023年青岳街道改造项目共有12个，涉及20个小区。", ["青岳街道"] * 2),
    ("城市街道完成改造，新增小区20个。", [""]),
    ("河西区税源增加\n河西区去年有青禾广场、沧澜大厦等9幢楼宇纳税4亿元。", ["河西区", "河西区"]),
    # 我县 is not the county that it has passed; a port is carried to the next clause
    ("今年上半年，我县发展良好。全县实现产值200亿元。\n高新技术产值143亿元，总量首次超过安吉县。", ["", ""]),
    ("今年上半年，安吉县发展良好。全县实现产值200亿元。", ["安吉县"]),
    ("日照港吞吐量3亿吨。烟台港则增长5.1%，以9000万吨位列第六。", ["日照港", "烟台港", "烟台港", "烟台港"]),
    # a bracket inside a park's name, years before one
    ("安徽长丰（双凤）经开区形成产业链，首次跻身百强第17位。", ["安徽长丰（双凤）经开区"]),
    ("青岳镇党委书记介绍，今明两年示范区建设项目9个。", ["示范区"]),
])
def test_whom_items_are_about(text, found):
    assert read(text, "subject") == found
