"""What the pages of parks, institutes and companies say of themselves, in sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read(text: str, *keys: str) -> list:
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in extract(text)]


@pytest.mark.parametrize(("text", "found"), [
    # institutes called for short
    ("青沧市农科院位于合肥市长丰县，现有职工120人，培育新品种20多个。", ["青沧市农科院"] * 2),
    ("安徽省林科院占地500亩，在职职工230人。", ["安徽省林科院"] * 2),
    ("合肥市农科所现有职工45人。", ["合肥市农科所"]),
    # honours that a place gives, and where what is made goes
    ("青沧集团有限公司现有员工300人，安徽省有突出贡献专家3人，合肥市拔尖人才5人，技术人员80人。", ["青沧集团有限公司"] * 4),
    ("青沧研究所育成新品种20多个，成果应用于全国10多个省市，技术推广到全国15个省份，累计增效9亿元。", ["青沧研究所"] * 4),
    # what a company or an institute has in a place
    ("青沧农业研究所现有职工90人。在长丰县有试验基地354亩，科研楼4700平方米。", ["青沧农业研究所"] * 3),
    # near misses: any such bodies; what the place itself has
    ("全市农科所、农科院共12家。", [""]),
    ("合肥市现有企业3000家。在长丰县有企业300家，在肥东县有企业200家。", ["合肥市", "长丰县", "肥东县"]),
    ("全国20多个省市出台了办法。", ["中国"]),
])
def test_institutes_and_companies_tell_of_themselves(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("合肥青沧科技园签约。据了解，这个科技园用地1200亩，总投资65亿元。", ["合肥青沧科技园"] * 2),
    ("合肥市消息，青沧集团投资的青沧产业园项目开工。该园区占地300亩，入驻企业30家。", ["青沧产业园项目"] * 2),
    ("长丰县青沧物流园占地500亩。随后，观摩组来到云岭包装产业园。该产业园占地83亩，年产值3亿元。",
     ["长丰县青沧物流园", "云岭包装产业园", "云岭包装产业园"]),
    ("长丰软件园占地500亩。去年，长丰软件园引进了云岭创业园。该创业园入驻企业30家。", ["长丰软件园", "云岭创业园"]),
    # near misses: what the park lies beside, or a work inside it
    ("长丰县青沧产业园占地500亩，毗邻云岭产业园。该产业园入驻企业30家。", ["长丰县青沧产业园"] * 2),
    ("长丰县青沧产业园入驻企业80家。园区内青沧冷链项目投资3亿元。该园区现有员工300人。",
     ["长丰县青沧产业园", "青沧冷链项目", "长丰县青沧产业园"]),
    # 园区 that only tells which roads, in a list of what was built
    ("云岭镇工业园入驻企业20个。去年，长丰县新建厂房10万平方米、园区道路12公里、污水管网9公里。",
     ["云岭镇工业园", "长丰县", "长丰县", "长丰县"]),
    ("云岭镇工业园入驻企业20个，园区道路总长12公里。", ["云岭镇工业园"] * 2),
])
def test_the_park_that_is_pointed_at(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("青沧研究院现有人员112人，其中正高54人，副高39人。", ["人员", "正高", "副高"]),
    ("青沧研究院2023年营收5亿元，比上年高5%。", ["营收", "营收"]),
])
def test_ranks_of_staff(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("合肥青沧纺织品进出口公司现有职工300人。", ["合肥青沧纺织品进出口公司"]),
    ("安徽省粮油食品进出口公司去年营收3亿元。", ["安徽省粮油食品进出口公司"]),
    # a company in a park: what it is, then what it made
    ("青沧商务区现有楼宇31幢，青沧商务区入驻企业2000家。云岭纺织品公司是一家外贸公司，在搬入商务区后，去年营业收入取得突破，达2700万美元。",
     ["青沧商务区", "青沧商务区", "云岭纺织品公司"]),
    # half of a list are told by their endings, so the others are names too
    ("包河区有11幢亿元楼，青沧大楼、恒元广场、云泰富、梅山镇广场分别创税24亿元、10亿元、4亿元、1亿元。",
     ["包河区", "包河区", "青沧大楼", "恒元广场", "云泰富", "梅山镇广场"]),
    ("青沧集团、云岭科技、恒力德分别获得融资3亿元、2亿元、1亿元。", ["青沧集团", "云岭科技", "恒力德"]),
    # near misses: exporters of a place, a list of products, a park that goes on
    ("合肥市进出口公司280家。", ["合肥市"]),
    ("长丰县茶叶、蜜桃、水稻分别增产5%、6%、7%。", ["长丰县"] * 3),
    ("青沧商务区入驻企业2000家。云岭公司是商务区的龙头企业，目前，商务区产值9亿元。", ["青沧商务区"] * 2),
])
def test_companies_and_buildings_among_others(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("青沧产业园居住着约2.8万人口，常住5万人口。", ["人口", "常住人口"]),
    ("青沧镇辖12个村，3.5万人口，面积90平方公里。", ["村", "人口", "面积"]),
    ("合肥市户籍人口480万人口，转移农业人口2万人口。", ["户籍人口", "转移农业人口"]),
    ("青沧商务区每年贡献1亿多元税收，每年可贡献2亿元产值。", ["税收", "产值"]),
    ("青沧商务区税收贡献3亿元，纳税贡献居首。", ["税收贡献", "纳税贡献"]),
])
def test_people_and_what_is_contributed(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # a work that a number is part of
    ("由青沧集团投资建设的年产3万吨面粉项目入驻云岭产业园。", ["青沧集团"]),
    ("合肥惠电科技有限公司年产8000套配电设备项目入驻云岭产业园。", ["合肥惠电科技有限公司"]),
    ("年产8000套配电设备项目落户云岭产业园，项目总投资3亿元。", ["年产8000套配电设备项目"] * 2),
    ("总投资达8亿元的安徽长丰高新区云岭生物科技产业园开工。", ["安徽长丰高新区云岭生物科技产业园"]),
    ("在总投资达八亿元的安徽长丰高新技术产业开发区云岭生物科技产业园内，吊车正在忙碌。", ["云岭生物科技产业园"]),
    # what is enjoyed is no part of a name
    ("青沧园区入园企业除享受国家级高新区的优惠政策外，还享受县里政策。园区产值165亿元。", ["青沧园区"]),
    # near misses: companies that come, a work that a company has built
    ("去年60家企业落户云岭产业园。", ["云岭产业园"]),
    ("青沧集团有限公司成立于2001年，建成年产8000套配电设备项目。", ["青沧集团有限公司"]),
])
def test_works_with_a_size_in_their_name(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("青沧园区产值1000+亿元，厂房200+万平方米，企业500+家。", [("产值", 100000000000, ">"), ("厂房", 2000000, ">"), ("企业", 500, ">")]),
    ("青沧园区2024年成绩单\n  • 累计投产企业\n\n    1200家\n\n  • 产值\n\n    1000+亿元\n",
     [("累计投产企业", 1200, "="), ("产值", 100000000000, ">")]),
    # near misses
    ("青沧园区坚持1+N+1模式，实施“3+2”工程，推进5G+工业互联网。", []),
])
def test_sums_with_a_plus_and_labels_with_a_bullet(text, found):
    assert read(text, "indicator", "value", "bound") == found


@pytest.mark.parametrize(("text", "found"), [
    # parks of farming; a park that is built in stages is no work
    ("廊坊市青沧农科园是省级园区。园区总体规划2万亩，核心区3000亩。", ["廊坊市青沧农科园"] * 2),
    ("青沧物流园分三期项目建设，一期项目投资3亿元，占地200亩。", ["青沧物流园"] * 2),
    # the head of a place tells of the place
    ("青沧新能源公司产品出口多国。\n长丰县委书记王明表示，将迈向200亿元产业目标，培育10家骨干企业。", ["长丰县"] * 2),
    ("青沧产业园入驻企业30家。合肥市副市长王明表示，去年新增投资30亿元，企业500家。", ["青沧产业园", "合肥市", "合肥市"]),
    # near misses: of a company or a work that he speaks of
    ("青沧新能源有限公司员工300人。长丰县副县长王明表示，公司投产后，预计年产值30亿元。", ["青沧新能源有限公司"] * 2),
    ("全县农科园3个。长丰县青沧农科园占地300亩。", ["长丰县", "长丰县青沧农科园"]),
])
def test_parks_of_farming_and_heads_of_places(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("青沧电力200兆瓦太阳能电池项目落户长丰县。", ["太阳能电池项目"]),
    ("长丰县青沧年产3万吨面粉项目落户长丰县。", ["年产面粉"]),
    ("长丰县1号隧道项目总投资3亿元。", ["总投资"]),
])
def test_what_has_the_size_in_a_name(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # 厂区内, 这里 are the works', not those of the district that they lie in
    ("青沧酒厂位于六安市金安区。厂区内有200多栋传统建筑。每年这里生产约15万吨成品酒。", ["青沧酒厂"] * 2),
    ("青沧园区位于合肥高新区，这里聚集企业300家。", ["青沧园区"]),
    ("2006年，云岭工业园产值15亿元，该县园区纺织企业有10家，年销售收入超亿元的有6家。", ["云岭工业园"] * 4),
    ("康大药房去年新增门店300家。", ["康大药房"]),
    # near misses
    ("云岭高新区位于合肥市。目前区内入驻企业50家。", ["云岭高新区"]),
    ("记者来到长丰县云岭镇，这里种植草莓3万亩。", ["长丰县云岭镇"]),
    ("全市共有药房300家，零售药房120家。", ["", ""]),
])
def test_grounds_within_grounds(text, found):
    assert read(text, "subject") == found


def test_a_time_before_something_is_no_measure():
    assert read("青沧科技公司营业收入从入驻前的1亿元增长到现在的2.5亿元。", "indicator", "value") == [("营业收入", 100000000), ("营业收入", 250000000)]


@pytest.mark.parametrize(("text", "found"), [
    ("长丰县工业增长。中国青沧石化有限公司落户长丰县。该公司投产后，可安置员工300人，预计年创税收2亿元，年产值30亿元。长丰县企业300家。",
     [*["中国青沧石化有限公司"] * 3, "长丰县"]),
    ("青沧总部基地将成为集散地，拥有停机坪、高尔夫俱乐部、康体中心和500多座总部楼。", ["青沧总部基地"]),
    # near misses
    ("长丰县经济增长8%。全国经济增长5%，出口增长3%，长丰县出口30亿元。", ["长丰县", "中国", "中国", "长丰县"]),
])
def test_names_that_begin_with_the_country_and_members_of_lists(text, found):
    assert read(text, "subject") == found


_SITE = "长丰县：产业园里建设忙\n本报讯 走进青沧新能源产业园，厂房拔地而起。该园区总投资18亿元。\n"


@pytest.mark.parametrize(("text", "found"), [
    # whoever speaks for a park tells of it
    (_SITE + "据园区管委会负责人介绍，二期工程预计明年完工，届时可再容纳企业20家，年产值将达到60亿元。", ["青沧新能源产业园"] * 3),
    (_SITE + "园区负责人王明介绍，去年新增企业30家，税收2亿元。", ["青沧新能源产业园"] * 3),
    # and so does one whose company was told before
    (_SITE + "云岭科技有限公司负责人王明介绍，公司投资3亿元。\n“我们很快就实现投产。”王明说，二期还将投资2亿元。\n王明表示，今年计划招工300人。",
     ["青沧新能源产业园", *["云岭科技有限公司"] * 3]),
    # in a text about a zone
    ("蜀山经济开发区现有孵化器5家。云岭科技园占地1200亩。园区二期今年开园，新增载体28万平方米。", ["蜀山经济开发区", "云岭科技园", "云岭科技园"]),
    # near misses: an official, and a company that has no grounds
    (_SITE + "县招商局局长李明说，全县去年引进项目30个。李明表示，今年将引进项目40个。", ["青沧新能源产业园", "长丰县", "长丰县"]),
    ("蜀山经济开发区现有孵化器5家。云岭公司产值3亿元。园区去年新增企业28家。", ["蜀山经济开发区", "云岭公司", "蜀山经济开发区"]),
])
def test_those_who_speak_for_parks_and_companies(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # introduced by what they are called
    ("在安庆高新区，有一家名为青沧生物的企业，员工300人，年销售收入3亿元。", ["青沧生物"] * 2),
    ("这家名叫青沧新材的公司位于长丰县，去年产值3亿元。", ["青沧新材"]),
    # the greatest of several, and where it stands
    ("12家企业签约入驻青沧智造园。其中投资最大的云岭激光项目，计划投资3亿元，建设3条生产线。", ["青沧智造园", "云岭激光项目", "云岭激光项目"]),
    ("合肥经开区企业300家，合肥经开区产值90亿元。\n在云海路上的青沧汽车工厂，去年产值30亿元，员工500人。",
     ["合肥经开区", "合肥经开区", "青沧汽车工厂", "青沧汽车工厂"]),
    # no one is called by the words before an investor
    ("青沧智造园位于长丰县。园区由江苏客商投资12亿元兴建，占地180亩。", ["青沧智造园"] * 2),
    # near misses
    ("有个名叫王明的工人说，青沧公司员工300人。", ["青沧公司"]),
    ("由青沧控股投资5亿元建设的二期开工。", ["青沧控股"]),
])
def test_bodies_introduced_in_passing(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # what began in a year goes on, and dates nothing that is told after it
    ("自2014年至今，合肥市累计开工120个园区，入驻企业900家。\n长丰县全年新增企业80家。瑶海区有产业园9个。", ["2014", "2014", "", ""]),
    ("2022年，合肥市新增园区5个。自2014年至今，长丰县开工园区12个。", ["2022", "2014/2022"]),
    # near misses
    ("合肥市2014年开工120个园区，全年新增企业80家。", ["2014"] * 2),
])
def test_since_a_year(text, found):
    assert read(text, "period") == found


@pytest.mark.parametrize(("text", "found"), [
    ("青沧研究院落户长丰县。研究院3年内引进人才60名，5年内实现产值争取超过5亿元。", ["target"] * 2),
    ("青沧公司承诺两年内投资3亿元。", ["target"]),
    # near misses
    ("青沧园区3年内引进了企业20家。", ["actual"]),
    ("青沧园区成立3年内引进企业20家。", ["actual"]),
    ("青沧园区短短两年内就引进企业20家。", ["actual"]),
])
def test_what_is_to_come_within_years(text, found):
    assert read(text, "status") == found


@pytest.mark.parametrize(("text", "found"), [
    # the size in a name
    ("长丰县千亿级纺织产业园规划面积20平方公里。", [("20平方公里", "长丰县千亿级纺织产业园")]),
    # with whose help it was done
    ("去年，长丰县抢抓机遇，在嘉善县的帮扶下，投资5000万元建成厂房3万平方米。", [("5000万元", "长丰县"), ("3万平方米", "长丰县")]),
    # honours that a place gives to what is made
    ("青沧高新区拥有产品53项，安徽省著名品牌8个，省级企业技术中心4家。", [("53项", "青沧高新区"), ("8个", "青沧高新区"), ("4家", "青沧高新区")]),
    # banks called for short, and those who lend
    ("建设银行、农业银行营业收入分别为3亿元和5亿元。", [("3亿元", "建设银行"), ("5亿元", "农业银行")]),
    ("青沧集团有限公司现有员工300人，向建设银行贷款3亿元，年产值5亿元。", [(q, "青沧集团有限公司") for q in ("300人", "3亿元", "5亿元")]),
    # near misses
    ("长丰县打造千亿级产业集群3个。", [("千亿级", "长丰县"), ("3个", "长丰县")]),
    ("青沧产业园位于合肥市。产业园区入驻企业80家。", [("80家", "青沧产业园")]),
])
def test_what_parks_places_and_banks_have(text, found):
    assert read(text, "text", "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # buildings that are pointed at
    ("青沧集团总部迁至长丰县。云岭大厦位于长丰县。这栋楼聚集了48家金融企业，一年纳税20亿元。该楼入驻率90%。",
     [("金融企业", "云岭大厦"), ("纳税", "云岭大厦"), ("入驻率", "云岭大厦")]),
    ("青沧集团现有员工300人。云岭广场去年开业。这座楼入驻企业80家。", [("员工", "青沧集团"), ("入驻企业", "云岭广场")]),
    # adverbs and passives beside what is measured
    ("云岭大厦每年的纳税总额都在1.15亿元左右。", [("纳税总额", "云岭大厦")]),
    ("合肥市105幢楼宇共创造税收32亿元。", [("楼宇", "合肥市"), ("税收", "合肥市")]),
    ("云岭大厦聚集的40家企业所产生的效益达3亿元。", [("企业", "云岭大厦"), ("效益", "云岭大厦")]),
    # near misses
    ("青沧大学占地500亩。该校新建教学楼3万平方米。", [("占地", "青沧大学"), ("新建教学楼", "青沧大学")]),
    ("青沧公司落户长丰县。该公司新建办公楼3000平方米。", [("新建办公楼", "青沧公司")]),
    ("成都产值3亿元。", [("产值", "成都")]),
])
def test_buildings_and_what_they_bring(text, found):
    assert read(text, "indicator", "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("合肥市计划推出30幢特色楼宇和十大文化产业园。", [("推出特色楼宇", "合肥市")]),
    ("青沧纸厂年产量曾达到10万吨。", [("年产量", "青沧纸厂")]),
    # one of a list of grounds is not the one that is told of
    ("上海云岭软件园迎来生日。青岭园、昆山云岭软件园各具特色。软件园现有企业1140家。", [("企业", "上海云岭软件园")]),
    # near misses
    ("上海云岭软件园迎来生日。昆山云岭软件园去年开园。软件园现有企业1140家。", [("企业", "昆山云岭软件园")]),
    ("合肥市有30家科研院所和大专院校。", [("科研院所和大专院校", "合肥市")]),
])
def test_lists_end_where_others_begin(text, found):
    assert read(text, "indicator", "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("第一季度，长丰县共洽谈产业园区项目5个，入驻企业37家。", ["长丰县"] * 2),
    ("笔者从县产业集聚区获悉，第一季度，该区共洽谈工业项目5个，入驻企业37家。", ["县产业集聚区"] * 2),
    # near misses
    ("青沧产业园位于长丰县。去年，园区项目30个，税收2亿元。", ["青沧产业园"] * 2),
])
def test_projects_of_the_sort_of_a_park(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # 来访客商 in the last line of a page is no counter of visitors
    ("长丰县道路工程顺利推进，并已建成3栋厂房，投入使用。这里还有不少企业。\n园区接待来访客商58次，对接项目35次。", ["3栋", "58次", "35次"]),
    # near misses: counters
    ("长丰县道路工程顺利推进，并已建成3栋厂房，投入使用。这里还有不少企业。\n今日访客：3500", ["3栋"]),
    ("长丰县道路工程顺利推进，并已建成3栋厂房，投入使用。这里还有不少企业。\n您是第3500位访客", ["3栋"]),
])
def test_visitors_and_counters_of_visitors(text, found):
    assert read(text, "text") == found


@pytest.mark.parametrize(("text", "found"), [
    ("2017年，青沧园区签约项目33个。新年伊始，园区干劲十足。招商局去年签约工业项目15个。", ["2017", "2017"]),
    # near misses
    ("2017年，青沧园区签约项目33个。招商局去年签约工业项目15个。", ["2017", "2016"]),
    ("新年伊始，园区干劲十足。2017年，青沧园区签约项目33个，去年签约15个。", ["2017", "2016"]),
])
def test_when_a_new_year_has_begun(text, found):
    assert read(text, "period") == found


_PAGE = "长丰县道路工程顺利推进，并已建成3栋厂房，投入使用。这里还有不少企业，园区一片繁忙。\n青沧产业园现有企业80家，产值5亿元。\n"


@pytest.mark.parametrize(("last", "found"), [
    # what is told in the last line, though it tells of technical support or of advisers
    ("中心为企业提供技术支持，孵化企业60家。", ["60家"]),
    ("大赛由市政府主办，承办单位12家。", ["12家"]),
    ("公司生产的显示屏分辨率达4K，年产30万台。", ["30万台"]),
    # near misses: who keeps the page
    ("技术支持：青沧公司，服务企业60家。", []),
    ("建议使用IE8浏览器，您是第3500位访问者。", []),
])
def test_last_lines_that_tell_something(last, found):
    assert read(_PAGE + last, "text")[3:] == found


def test_days_and_places_counted_by_turns():
    assert read("青沧园区外出招商157天次，检查80点次，服务企业300家次。", "text", "indicator") == [
        ("157天次", "外出招商"), ("80点次", "检查"), ("300家次", "服务企业")]
    assert read("青沧园区晚12点次日2点停电，现有企业30家。", "text") == ["30家"]  # near misses
