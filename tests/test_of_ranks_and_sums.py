"""Ranks with their noun behind them, sums whose 元 is left out, works that are counted: text in, records out."""

import pytest

from corpus_tools import extract
from corpus_tools.frames.predicates import DOWN, LIGHT, NOUN, TO, UP, VERB, read_words


@pytest.mark.parametrize(("text", "expected"), [
    ("锐港科技拥有全球第一的传感器市场份额。", [("第一", "rank", "锐港科技", "传感器市场份额")]),
    ("锐港集团拥有“亚洲第五、世界第八”的装机规模。", [("第八", "rank", "锐港集团", "装机规模")]),
    ("合肥市以全省第二的增速实现开门红。", [("第二", "rank", "合肥市", "增速")]),
    ("合肥市产值居全省第二的位置。", [("第二", "rank", "合肥市", "产值")]),
    ("合肥市产值排名全省第二。", [("第二", "rank", "合肥市", "产值")]),
    # a share of all, whatever the word says of moving
    ("2023年，合肥市27个行业回升面64.7%，亏损面13.6%。", [("64.7%", "ratio", "合肥市", "行业回升面"), ("13.6%", "ratio", "合肥市", "亏损面")]),
    ("2023年，合肥市利润回升64.7%。", [("64.7%", "change", "合肥市", "利润")]),
])
def test_what_is_ranked_or_shared(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    told = {(o.text, o.kind, o.subject, o.indicator) for o in extract(text)}
    assert set(expected) <= told


@pytest.mark.parametrize(("text", "unit"), [
    ("锐港集团合同额14亿的环境整治项目开工。", "CNY"),
    ("锐港集团中标超17亿的乡村污水治理工程项目。", "CNY"),
    ("锐港集团签下30亿的储能大单。", "CNY"),
    ("锐港平台拥有3亿的活跃用户。", "count"),
    ("锐港平台有3亿的项目人次。", "count"),
])
def test_sums_without_their_currency(text: str, unit: str) -> None:
    assert [o.unit for o in extract(text)] == [unit]


@pytest.mark.parametrize(("text", "subjects"), [
    # works that are counted are a kind of them, and no work of a name
    ("截至去年底，合肥科技成果转化项目达29个，投资12亿元。", ["合肥", "合肥"]),
    ("截至去年底，合肥锐港储能项目共有3个车间，投资12亿元。", ["合肥锐港储能项目"] * 2),
    # 和 parts two names behind a word of its own
    ("合肥市援建的40多个项目和锐港集团投资的重点项目集中开工。", ["合肥市"]),
    ("安和集团在合肥市援建40多个项目。", ["安和集团"]),
    # the last words of a name stand for it where they open a clause
    ("锐港集团投资8亿元建设合肥滨湖会展中心。会展中心占地120亩，拥有展位2000个。", ["锐港集团", "合肥滨湖会展中心", "合肥滨湖会展中心"]),
    ("锐港集团投资8亿元建设合肥滨湖湿地公园。公园占地170亩，年接待游客34万人次。", ["锐港集团", "合肥滨湖湿地公园", "合肥滨湖湿地公园"]),
    ("合肥市现有合肥滨湖湿地公园。公园现有12个，面积300公顷。", ["合肥市", "合肥市"]),
    ("合肥市建设合肥滨湖会展中心。会展中心建设加快，完成投资2亿元。", ["合肥市"]),
    # where it is that a body has something
    ("锐港集团在合肥的产能为8万吨，在芜湖的产能为3万吨。", ["锐港集团", "锐港集团"]),
    ("锐港大桥项目在合肥的经济内部回报率为7.9%。", ["锐港大桥项目"]),
    ("在合肥的企业有30家。", ["合肥"]),
    # what a place is the multiple of
    ("滨江合作区总面积约130平方公里，是澳门现有陆域的四倍多。", ["滨江合作区", "滨江合作区"]),
    # where something lies that has no name, or of what it is the largest; where a machine was made
    ("工厂坐落在广东省东莞市，厂房面积7300平方米，员工300人。", ["", ""]),
    ("工厂坐落在广东省东莞市，厂房面积7300平方米。东莞市去年产值1.2万亿元。", ["东莞市", "东莞市"]),
    ("我们是一家专门做雨伞的企业，成立于2011年，位于深圳市宝安区，员工230人。", [""]),
    ("学校创办于1956年，位于湖北省黄冈市，占地200亩。", [""]),
    ("工厂地址：广东省佛山市南海区。厂房面积7300平方米。", [""]),
    ("锐港公司成立于1956年，位于湖北省黄冈市，占地200亩。", ["锐港公司"]),
    ("黄冈市有学校60所，位于市区的学校占地200亩。", ["黄冈市", "黄冈市"]),
    ("我们的目标是：黄冈市产值300亿元。", ["黄冈市"]),
    # several parks told of together
    ("國科會談到竹科、中科等3大科學園區，3大園區在2023年的營業額為4兆元，竹科占1兆元。", ["園區", "竹科"]),
    ("三大科學園區今年營業額4兆元。竹科營業額1兆元，南科2兆元。", ["科學園區", "竹科", "南科"]),
    ("青岳集团打造大园区，产值3亿元。", ["青岳集团"]),
    # the members of a whole, in brackets behind it
    ("安徽省新增上市公司3家（其中合肥市2家，芜湖市1家）。", ["安徽省", "合肥市", "芜湖市"]),
    ("合肥市城镇化率62%，居全省前列（芜湖市60%、安庆市58%）。", ["合肥市", "芜湖市", "安庆市"]),
    ("合肥市产值3亿元（按芜湖市口径为2亿元）。", ["合肥市", "合肥市"]),
    # how far away something is
    ("双墩镇距合淮高速公路7公里，合九铁路青岳站19公里；国土面积83平方公里，耕地4万亩。", ["双墩镇"] * 4),
    ("锐港公司距合肥南站5公里，新桥机场15公里，占地面积96亩。", ["锐港公司"] * 3),
    ("锐港公司距合肥南站5公里。新桥机场跑道长3公里，占地面积96公顷。", ["锐港公司", "新桥机场", "新桥机场"]),
    # of what kind they are, and not whose
    ("合肥市引进企业80家，去年开工的香港投资企业有12家。", ["合肥市", "合肥市"]),
    ("安徽省引进企业80家，其中合肥市企业30家。", ["安徽省", "合肥市"]),
    ("合肥市企业80家，芜湖市企业30家，安庆市居民3万人。", ["合肥市", "芜湖市", "安庆市"]),
    # what is told there, of a sight by its name
    ("长丰县收入3亿元。在安徽岳西云峰景区，当地推出赏雪项目，预计接待游客16万人次。", ["长丰县", "安徽岳西云峰景区"]),
    ("长丰县收入3亿元。岳西县也在发展。当地接待游客16万人次。", ["长丰县", "岳西县"]),
    # what may yet be a work is none by name
    ("台湾可开发海洋能源项目有潮汐，蕴藏量27亿千瓦时。", ["台湾"]),
    ("该基地是亚洲最大的绿茶加工基地，年加工能力3万吨。", [""]),
    ("中国最大的茶叶基地在安徽。2023年，中国茶叶产量300万吨。", ["中国"]),
    ("锐港公司有意大利制包装机17台，日本数控机床9台。", ["锐港公司", "锐港公司"]),
    ("2023年，日本汽车销量500万辆，德国机床产值80亿欧元。", ["日本", "德国"]),
    # where a company lies, however fair it is there
    ("锐港公司创建于1987年，坐落于山清水秀的江南古镇，占地面积3万平方米。", ["锐港公司"]),
    ("锐港公司位于环境优美的合肥高新区，占地面积4万平方米。", ["锐港公司"]),
    ("坐落于江淮之间的合肥高新区2023年产值300亿元。", ["合肥高新区"]),
    # what is made is no company, and who comes second is
    ("公司生产米糕、桂花米糕以及米饼休闲食品等米糕系列产品，注册资金730万元。", [""]),
    ("第2名青岳集团营收270亿元。", ["青岳集团"]),
    # sights by their names
    ("清溪高空步道去年吸引游客86万人次，双龙瀑布吊桥收入900万元。", ["清溪高空步道", "双龙瀑布吊桥"]),
    ("合肥市新增五星级酒店3家，星级酒店客房1200间。", ["合肥市", "合肥市"]),
])
def test_names_of_works_and_behind_and(text: str, subjects: list[str]) -> None:
    assert [o.subject for o in extract(text)] == subjects


def test_what_is_held_and_counted() -> None:
    told = [(o.text, o.indicator) for o in extract("合肥锐港体育馆占地120亩，可容纳1.2万人。锐港公司建有三栋现代化标准厂房。")]
    assert told == [("120亩", "占地"), ("1.2万人", "可容纳"), ("三栋", "现代化标准厂房")]
    assert not [o for o in extract("全面推进四个现代化建设。")]


@pytest.mark.parametrize(("text", "expected"), [
    ("园区营业额5千400万元，出口9千8百56亿元。", [54_000_000, 985_600_000_000]),
    ("园区有企业5千家，员工400万人。", [5000, 4_000_000]),
])
def test_thousands_before_the_hundreds_of_their_unit(text: str, expected: list[int]) -> None:
    assert [o.value for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "kinds", "indicators"), [
    ("出口增长更高达39.2%，进口增长则为8%。", ["change", "change"], ["出口", "进口"]),
    ("GDP增长有望达到6%，研发占比有望达到6%。", ["change", "ratio"], ["GDP", "研发占比"]),
    ("合肥市设立300亿元皖北振兴发展产业投资基金。", ["level"], ["设立皖北振兴发展产业投资基金"]),
    ("合肥市安排300亿元支持产业投资基金。", ["level"], ["支持产业投资基金"]),
    ("合肥市打造“10分钟社区托育服务圈”，建成托育点37个。", ["level"], ["建成托育点"]),
    ("学员3分钟跑完操场一圈。", ["level"], ["学员"]),
])
def test_growths_funds_and_circles(text: str, kinds: list[str], indicators: list[str]) -> None:
    assert [(o.kind, o.indicator) for o in extract(text)] == list(zip(kinds, indicators, strict=True))


def test_what_came_one_after_the_other_is_done() -> None:
    assert [o.status for o in extract("合肥以建成新城为目标，大力实施强市战略，产值相继突破六百亿元。")] == ["actual"]
    assert [o.status for o in extract("合肥以建成新城为目标，大力实施强市战略，产值突破六百亿元。")] == ["target"]


def test_comments_that_are_counted_are_no_text() -> None:
    assert [o.text for o in extract("合肥高新区2023年产值500亿元。\n共有 7条评论 查看更多>>")] == ["500亿元"]
    assert [o.text for o in extract("合肥高新区2023年产值500亿元。\n共有企业12家")] == ["500亿元", "12家"]


def test_the_address_of_the_source_dates_a_page_that_nothing_else_does() -> None:
    page = "# 游客人数回升\n\n旅游局表示，去年有27家邮轮公司来港。\n\n---\n\n原始网址：\n<https://a.example.hk/83-20250417.htm>\n"
    assert [o.period for o in extract(page)] == ["2024"]
    assert [o.period for o in extract(page.replace("原始网址", "相关网址"))] == [""]


@pytest.mark.parametrize(("text", "period"), [
    ("锐港科技园自2003年设立以来，入驻企业370家，去年产值达640亿元。", ""),
    ("锐港科技园2003年产值7亿元，去年产值达640亿元。", "2002"),
])
def test_of_the_year_of_the_founding_no_last_year_is_told(text: str, period: str) -> None:
    assert extract(text)[-1].period == period


@pytest.mark.parametrize(("text", "found"), [
    ("园区出租率百分百，到岗率达到百分百。", [100, 100]),
    ("我们百分百投入，争取百分百满意。", []),  # near miss
    ("公司建成自动化灌装生产线一条，冷库两座。", [1, 2]),
    ("这是一条生产线，走出一条新路。", []),  # near miss
    ("工厂现有两条罐头生产线，一条包装生产线，年产3万吨。", [2, 1, 30000]),
    ("工厂现有两条罐头生产线，一条心干事。", [2]),  # near miss
    ("他曾任360集团副总裁，全剧共40集。", [40]),  # no measure word
    ("发展要两条腿走路。", []),
])
def test_counts_of_one_and_all(text, found):
    assert [r.value for r in extract(text)] == found


@pytest.mark.parametrize(("text", "found"), [
    ("青岳水泥公司产能接近安徽总量的28%。", "青岳水泥公司"),
    ("青岳水泥公司产能不足安徽总量的28%。", "青岳水泥公司"),
    ("安徽接近饱和，产能利用率30%。", "安徽"),  # near miss
    ("安徽嘉业（301998.SZ）公告称，公司总投资8.37亿元。", "安徽嘉业"),
    ("安徽产业（301998）总投资8.37亿元。", "安徽"),  # near miss
])
def test_shares_of_a_place_and_firms_by_their_code(text, found):
    assert [r.subject for r in extract(text)] == [found]


@pytest.mark.parametrize(("text", "period"), [
    ("占比降至1987年来最低。青岳科技完成3亿元融资。", ""),
    ("指数创自1987年以来的最大单月涨幅。青岳科技完成3亿元融资。", ""),
    ("为1987年来首次。青岳科技完成3亿元融资。", ""),
    ("1987年来累计建成厂房3万平方米。", "1987"),  # near miss
])
def test_how_far_back_a_record_goes_is_not_when(text: str, period: str) -> None:
    assert extract(text)[-1].period.startswith(period) and bool(extract(text)[-1].period) is bool(period)


@pytest.mark.parametrize(("text", "expected"), [
    # 位 is said once for a row of ranks, or 第 is left out
    ("沧澜集团、华岳集团营收分列二、三位。", [("二", 2, "沧澜集团"), ("三位", 3, "华岳集团")]),
    ("沧澜集团、华岳集团分别以98亿元、76亿元位列二、三位。", [("98亿元", 9800000000, "沧澜集团"), ("76亿元", 7600000000, "华岳集团"),
                                            ("二", 2, "沧澜集团"), ("三位", 3, "华岳集团")]),
    ("沧澜集团、华岳集团营收分别居2、3位。", [("2", 2, "沧澜集团"), ("3位", 3, "华岳集团")]),
    ("沧澜集团、华岳集团营收分别位列43位、128位。", [("43位", 43, "沧澜集团"), ("128位", 128, "华岳集团")]),
    ("沧澜钢铁营收位列十二位。", [("十二位", 12, "沧澜钢铁")]),
    ("沧澜钢铁营收从前年的91位，上升到第63位。", [("91位", 91, "沧澜钢铁"), ("第63位", 63, "沧澜钢铁")]),
    ("沧澜钢铁营收由47位升至38位。", [("47位", 47, "沧澜钢铁"), ("38位", 38, "沧澜钢铁")]),
])
def test_ranks_without_their_first_or_last_character(text: str, expected: list[tuple[str, int, str]]) -> None:
    told = extract(text)
    assert [(o.text, o.value, o.subject) for o in told] == expected
    assert [o.unit for o in told if "元" not in o.text] == ["rank"] * sum("元" not in text for text, _, _ in expected)


@pytest.mark.parametrize(("text", "expected"), [
    ("沧澜大学院士由2位上升到5位。", [(2, "count"), (5, "count")]),
    ("沧澜大学专家由30位增加到50位。", [(30, "count"), (50, "count")]),
    ("沧澜大学引进人才，从8位上升到12位博士。", [(8, "count"), (12, "count")]),
    ("沧澜大学有二、三位院士常驻。", [(2, "count")]),
    ("沧澜大学现有院士2位、教授15位。", [(2, "count"), (15, "count")]),
])
def test_persons_are_counted_and_not_ranked(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(o.value, o.unit) for o in extract(text)] == expected


@pytest.mark.parametrize(("text", "unit"), [
    ("沧澜钢铁营收105.2亿，华岳能源以98.3亿位列第69位。", "CNY"),
    ("沧澜钢铁营业收入105.2亿元，华岳能源以98.3亿排名第69位。", "CNY"),
    ("沧澜钢铁营业收入105.2亿元，华岳能源以98.3亿首次进入前百名，列第69位。", "CNY"),
    ("沧澜平台下载量9.2亿，华岳应用以2.4亿位列第三。", "count"),
])
def test_by_how_much_one_is_ranked_is_money_where_money_was_told(text: str, unit: str) -> None:
    assert [o.unit for o in extract(text)] == [unit, unit, "rank"]


@pytest.mark.parametrize(("text", "subject"), [
    ("造纸业方面，绿色控股有限公司收入48.2亿元。", "绿色控股有限公司"),
    ("造纸业方面，集团有限公司收入48.2亿元。", ""),
])
def test_a_holding_company_may_be_called_by_everyday_words(text: str, subject: str) -> None:
    assert [o.subject for o in extract(text)] == [subject]


@pytest.mark.parametrize(("text", "expected"), [
    ("合肥市工业增速全省首位，税收5亿元。", [("首位", 1, "rank", "工业增速")]),
    ("合肥市首位度提升，全省首位企业税收5亿元。", []),  # near miss
    ("合肥市在全省综合评价中列全省第6位。", [("第6位", 6, "rank", "全省综合评价")]),
    ("合肥市工业增速提升3位至全省第4。", [("3位", 3, "change", "工业增速"), ("第4", 4, "rank", "工业增速")]),
    ("合肥市工业增速下滑3位至全省第9。", [("3位", -3, "change", "工业增速"), ("第9", 9, "rank", "工业增速")]),
    ("合肥市增加专家3位，到园区工作。", [("3位", 3, "level", "增加专家")]),  # near miss
])
def test_places_and_by_how_many_they_moved(text: str, expected: list[tuple[str, float, str, str]]) -> None:
    assert [row for row in ((o.text, o.value, o.kind, o.indicator) for o in extract(text)) if row[0][-1] != "元"] == expected


@pytest.mark.parametrize("down", [False, True])
def test_every_word_of_change_says_which_way(down: bool) -> None:
    bit, other = (DOWN, UP) if down else (UP, DOWN)
    odd = set("上望 料跌 料升 节约 节省 不降反升 不升反降".split())  # what is expected, what is saved
    words = [w for w, b in read_words().items() if b & bit and not b & (other | TO | VERB | LIGHT | NOUN) and len(w) == 2 and w[0] not in "料恐" and w not in odd]
    missed = []
    for word in words:
        for text, value in (("合肥市2023年产值60亿元，同比{}8.6%。", 8.6), ("合肥市2023年产值比上年{}8.6%。", 8.6), ("合肥市2023年产值60亿元，{}幅度为8.6%。", 8.6)):
            record = extract(text.format(word))[-1]
            if (record.kind, record.value, record.indicator) != ("change", -value if down else value, "产值"):
                missed.append((text.format(word), record.kind, record.value, record.indicator))
    assert len(words) > 40 and len(missed) < len(words) / 10, missed
