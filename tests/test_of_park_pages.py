"""What the pages of parks, institutes and companies say of themselves, in sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.names import find_names
from corpus_tools.split import read_passage


def read(text: str, *keys: str) -> list:
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in extract(text)]


@pytest.mark.parametrize(("text", "found"), [
    # institutes called for short
    ("青沧市农科院位于合肥市长丰县，现有职工120人，育出新品种17个。", ["青沧市农科院"] * 2),
    ("长丰县林科院占地473亩，在职职工226人。", ["长丰县林科院"] * 2),
    ("长丰县云岭镇农科所现有职工47人。", ["长丰县云岭镇农科所"]),
    # honours that a place gives, and where what is made goes
    ("青沧集团有限公司员工317人，安徽省有突出贡献专家3人，合肥市拔尖人才5人，技术人员80人。", ["青沧集团有限公司"] * 4),
    ("青沧研究所育成新品系37个，成果应用于全国19个省市，技术推广到全国13个省份，累计增效7亿元。", ["青沧研究所"] * 4),
    # what a company or an institute has in a place
    ("青沧农业研究所现有职工90人。在长丰县有试验基地286亩，科研楼5370平方米。", ["青沧农业研究所"] * 3),
    # near misses: any such bodies; what the place itself has
    ("全市农科所、农科院共12家。", [""]),
    ("合肥市现有企业3170家。在长丰县有企业310家，在肥东县有企业270家。", ["合肥市", "长丰县", "肥东县"]),
    ("全国17个省市出台了办法。", ["中国"]),
])
def test_institutes_and_companies_tell_of_themselves(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("合肥青沧科技园签约。据了解，这个科技园用地1370亩，总投资67亿元。", ["合肥青沧科技园"] * 2),
    ("合肥市消息，青沧集团投资的青沧产业园项目开工。该园区占地370亩，入驻企业33家。", ["青沧产业园项目"] * 2),
    ("长丰县青沧物流园占地530亩。随后，观摩组来到云岭包装产业园。该产业园占地87亩，年产值3亿元。",
     ["长丰县青沧物流园", "云岭包装产业园", "云岭包装产业园"]),
    ("长丰软件园占地530亩。去年，长丰软件园引进了云岭创业园。该创业园入驻企业33家。", ["长丰软件园", "云岭创业园"]),
    # near misses: what the park lies beside, or a work inside it
    ("长丰县青沧产业园占地530亩，毗邻云岭产业园。该产业园入驻企业33家。", ["长丰县青沧产业园"] * 2),
    ("长丰县青沧产业园入驻企业80家。园区内青沧冷链项目投资3亿元。该园区现有员工370人。",
     ["长丰县青沧产业园", "青沧冷链项目", "长丰县青沧产业园"]),
    # 园区 that only tells which roads, in a list of what was built
    ("云岭镇工业园入驻企业27个。去年，长丰县新盖厂房7万平方米、园区道路13公里、排水管9公里。",
     ["云岭镇工业园", "长丰县", "长丰县", "长丰县"]),
    ("云岭镇工业园入驻企业27个，园区道路总长13公里。", ["云岭镇工业园"] * 2),
])
def test_the_park_that_is_pointed_at(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("青沧研究院现有人员137人，其中正高51人，副高46人。", ["人员", "正高", "副高"]),
    ("青沧研究院2023年营收5亿元，比上年高5%。", ["营收", "营收"]),
])
def test_ranks_of_staff(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    ("合肥青沧工艺品进出口公司现有职工310人。", ["合肥青沧工艺品进出口公司"]),
    ("安徽省竹木乐器进出口公司去年营收3亿元。", ["安徽省竹木乐器进出口公司"]),
    # a company in a park: what it is, then what it made
    ("青沧商务区现有楼宇37幢，青沧商务区入驻企业2130家。云岭工艺品公司是一家瓷器公司，在迁入商务区后，去年营业额又上台阶，达3900万美元。",
     ["青沧商务区", "青沧商务区", "云岭工艺品公司"]),
    # half of a list are told by their endings, so the others are names too
    ("包河区有13幢亿元楼，青沧大楼、沧元广场、云泰富、云岭镇广场分别缴税7亿元、5亿元、3亿元、2亿元。",
     ["包河区", "包河区", "青沧大楼", "沧元广场", "云泰富", "云岭镇广场"]),
    ("青沧集团、云岭科技、恒力德分别获得融资7亿元、6亿元、3亿元。", ["青沧集团", "云岭科技", "恒力德"]),
    # near misses: exporters of a place, a list of products, a park that goes on
    ("合肥市进出口公司283家。", ["合肥市"]),
    ("长丰县茶叶、蜜桃、水稻分别增产5%、6%、7%。", ["长丰县"] * 3),
    ("青沧商务区入驻企业2130家。云岭公司是商务区的龙头企业，目前，商务区产值9亿元。", ["青沧商务区"] * 2),
])
def test_companies_and_buildings_among_others(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("青沧产业园里居住约2.7万人口，常住6万人口。", ["人口", "常住人口"]),
    ("青沧镇辖13个村，3.7万人口，面积93平方公里。", ["村", "人口", "面积"]),
    ("合肥市户籍人口470万人口，转移农业人口2万人口。", ["户籍人口", "转移农业人口"]),
    ("青沧商务区每年贡献3亿多元税收，每年可贡献7亿元产值。", ["税收", "产值"]),
    ("青沧商务区税收贡献6亿元，纳税贡献居首。", ["税收贡献", "纳税贡献"]),
])
def test_people_and_what_is_contributed(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # a work that a number is part of
    ("由青沧集团投资建设的年产7万吨糕点项目入驻云岭产业园。", ["青沧集团"]),
    ("合肥沧羽科技有限公司年产7300套健身器材项目入驻云岭产业园。", ["合肥沧羽科技有限公司"]),
    ("年产7300套健身器材项目落户云岭产业园，项目计划投资3亿元。", ["年产7300套健身器材项目"] * 2),
    ("总投资达7亿元的安徽长丰高新区云岭智能家居产业园开工。", ["安徽长丰高新区云岭智能家居产业园"]),
    ("在总投资达七亿元的安徽长丰高新技术产业开发区云岭智能家居产业园里，工人正忙着。", ["云岭智能家居产业园"]),
    # what is enjoyed is no part of a name
    ("青沧园区里的企业除享受省级经开区的优惠政策外，还享受县里政策。园区产值173亿元。", ["青沧园区"]),
    # near misses: companies that come, a work that a company has built
    ("去年63家企业落户云岭产业园。", ["云岭产业园"]),
    ("青沧集团有限公司2003年成立，建成年产7300套健身器材项目。", ["青沧集团有限公司"]),
])
def test_works_with_a_size_in_their_name(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("青沧园区产值700+亿元，厂房130+万平方米，企业530+家。", [("产值", 70000000000, ">"), ("厂房", 1300000, ">"), ("企业", 530, ">")]),
    ("青沧园区2023年一览表\n  • 累计开业企业\n\n    1370家\n\n  • 产值\n\n    700+亿元\n",
     [("累计开业企业", 1370, "="), ("产值", 70000000000, ">")]),
    # near misses
    ("青沧园区坚持1+N+1模式，实施“3+2”工程，推进5G+工业互联网。", []),
])
def test_sums_with_a_plus_and_labels_with_a_bullet(text, found):
    assert read(text, "indicator", "value", "bound") == found


@pytest.mark.parametrize(("text", "found"), [
    # parks of farming; a park that is built in stages is no work
    ("廊坊市青沧农科园是省级园区。园区全部规划7万亩，核心区5300亩。", ["廊坊市青沧农科园"] * 2),
    ("青沧物流园分三期项目建设，一期项目投资3亿元，占地200亩。", ["青沧物流园"] * 2),
    # the head of a place tells of the place
    ("青沧新能源公司产品出口多国。\n长丰县委书记王明表示，将冲刺170亿元产业目标，扶持13家骨干企业。", ["长丰县"] * 2),
    ("青沧产业园入驻企业33家。合肥市副市长王明表示，去年新增投资37亿元，企业530家。", ["青沧产业园", "合肥市", "合肥市"]),
    # near misses: of a company or a work that he speaks of
    ("青沧新能源有限公司员工310人。长丰县副县长王明表示，公司投产后，预计年产值17亿元。", ["青沧新能源有限公司"] * 2),
    ("全县农科园3个。长丰县青沧农科园占地370亩。", ["长丰县", "长丰县青沧农科园"]),
])
def test_parks_of_farming_and_heads_of_places(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("青沧电力70兆瓦燃料电池项目落户长丰县。", ["燃料电池项目"]),
    ("长丰县青沧年产7万吨糕点项目落户长丰县。", ["年产糕点"]),
    ("长丰县2号隧道项目总投资7亿元。", ["总投资"]),
])
def test_what_has_the_size_in_a_name(text, found):
    assert read(text, "indicator") == found


@pytest.mark.parametrize(("text", "found"), [
    # 厂区内, 这里 are the works', not those of the district that they lie in
    ("青沧糖厂位于六安市金安区。厂区内有70多座旧式水塔。每年这里产出约23万吨白糖。", ["青沧糖厂"] * 2),
    ("青沧园区位于合肥高新区，这里聚集企业310家。", ["青沧园区"]),
    ("2007年，云岭工业园产值17亿元，该县园区家具企业有13家，年销售额超亿元的有4家。", ["云岭工业园"] * 4),
    ("青沧药房去年新增门店310家。", ["青沧药房"]),
    # near misses
    ("云岭高新区位于合肥市。目前区内入驻企业53家。", ["云岭高新区"]),
    ("记者来到长丰县云岭镇，这里种植草莓3万亩。", ["长丰县云岭镇"]),
    ("全市共有药房310家，零售药房130家。", ["", ""]),
])
def test_grounds_within_grounds(text, found):
    assert read(text, "subject") == found


def test_a_time_before_something_is_no_measure():
    assert read("青沧科技公司利润从搬迁前的3亿元提高到现在的7亿元。", "indicator", "value") == [("利润", 300000000), ("利润", 700000000)]


@pytest.mark.parametrize(("text", "found"), [
    ("长丰县工业增长。中国青沧石化有限公司落户长丰县。该公司投产后，可安置员工310人，预计年创税收2亿元，年产值17亿元。长丰县企业310家。",
     [*["中国青沧石化有限公司"] * 3, "长丰县"]),
    ("青沧总部基地将成为集散地，拥有停车场、赛车俱乐部、康体中心和130多座总部楼。", ["青沧总部基地"]),
    # near misses
    ("长丰县经济增长8%。全国经济增长5%，出口增长3%，长丰县出口17亿元。", ["长丰县", "中国", "中国", "长丰县"]),
])
def test_names_that_begin_with_the_country_and_members_of_lists(text, found):
    assert read(text, "subject") == found


_SITE = "长丰县：产业园里建设忙\n本报讯 走进青沧新能源产业园，厂房拔地而起。该园区总投资17亿元。\n"


@pytest.mark.parametrize(("text", "found"), [
    # whoever speaks for a park tells of it
    (_SITE + "据园区管委会负责人介绍，二期工程预计明年完工，届时可再容纳企业23家，年产值将达到67亿元。", ["青沧新能源产业园"] * 3),
    (_SITE + "园区负责人王明介绍，去年新增企业33家，税收2亿元。", ["青沧新能源产业园"] * 3),
    # and so does one whose company was told before
    (_SITE + "云岭科技有限公司负责人王明介绍，公司投资3亿元。\n“我们很快就实现投产。”王明说，二期还将投资2亿元。\n王明表示，今年计划招工310人。",
     ["青沧新能源产业园", *["云岭科技有限公司"] * 3]),
    # in a text about a zone
    ("蜀山经济开发区现有孵化器5家。云岭科技园占地1370亩。园区二期今年开园，新增载体26万平方米。", ["蜀山经济开发区", "云岭科技园", "云岭科技园"]),
    # near misses: an official, and a company that has no grounds
    (_SITE + "县招商局局长李明说，全县去年引进项目33个。李明表示，今年将引进项目43个。", ["青沧新能源产业园", "长丰县", "长丰县"]),
    ("蜀山经济开发区现有孵化器5家。云岭公司产值3亿元。园区去年新增企业27家。", ["蜀山经济开发区", "云岭公司", "蜀山经济开发区"]),
])
def test_those_who_speak_for_parks_and_companies(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # introduced by what they are called
    ("在安庆高新区，有一家名为青沧生物的企业，员工310人，年销售额7亿元。", ["青沧生物"] * 2),
    ("这家名叫青沧新材的公司位于长丰县，去年产值3亿元。", ["青沧新材"]),
    # the greatest of several, and where it stands
    ("17家企业签约落户青沧智造园。其中投资最大的云岭激光项目，计划投资3亿元，建设3条生产线。", ["青沧智造园", "云岭激光项目", "云岭激光项目"]),
    ("合肥经开区企业310家，合肥经开区产值93亿元。\n在云海路上的青沧汽车工厂，去年产值17亿元，员工530人。",
     ["合肥经开区", "合肥经开区", "青沧汽车工厂", "青沧汽车工厂"]),
    # no one is called by the words before an investor
    ("青沧智造园位于长丰县。园区由江苏客商投资13亿元兴建，占地183亩。", ["青沧智造园"] * 2),
    # near misses
    ("有个名叫王明的工人说，青沧公司员工310人。", ["青沧公司"]),
    ("由青沧控股投资5亿元建设的二期开工。", ["青沧控股"]),
])
def test_bodies_introduced_in_passing(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # what began in a year goes on, and dates nothing that is told after it
    ("自2013年至今，合肥市累计建成130个园区，入驻企业970家。\n长丰县全年新增企业83家。瑶海区有产业园9个。", ["2013", "2013", "", ""]),
    ("2022年，合肥市新增园区5个。自2013年至今，长丰县建成园区13个。", ["2022", "2013/2022"]),
    # near misses
    ("合肥市2013年建成130个园区，全年新增企业83家。", ["2013"] * 2),
])
def test_since_a_year(text, found):
    assert read(text, "period") == found


@pytest.mark.parametrize(("text", "found"), [
    ("青沧研究院落户长丰县。研究院3年内引进博士70名，5年内实现利润争取突破7亿元。", ["target"] * 2),
    ("青沧公司承诺两年内投资7亿元。", ["target"]),
    # near misses
    ("青沧园区3年内引进了企业23家。", ["actual"]),
    ("青沧园区成立3年内引进企业23家。", ["actual"]),
    ("青沧园区短短两年内就引进企业23家。", ["actual"]),
])
def test_what_is_to_come_within_years(text, found):
    assert read(text, "status") == found


@pytest.mark.parametrize(("text", "found"), [
    # the size in a name
    ("长丰县百亿级玩具产业园规划面积17平方公里。", [("17平方公里", "长丰县百亿级玩具产业园")]),
    # with whose help it was done
    ("去年，长丰县乘势而上，在嘉善县的帮扶下，投资7300万元建成厂房3万平方米。", [("7300万元", "长丰县"), ("3万平方米", "长丰县")]),
    # honours that a place gives to what is made
    ("青沧高新区拥有产品57项，安徽省著名品牌7个，省级设计中心3家。", [("57项", "青沧高新区"), ("7个", "青沧高新区"), ("3家", "青沧高新区")]),
    # banks called for short, and those who lend
    ("青沧银行、云岭银行营业收入分别为3亿元和7亿元。", [("3亿元", "青沧银行"), ("7亿元", "云岭银行")]),
    ("青沧集团有限公司员工310人，向云岭银行贷款3亿元，年产值7亿元。", [(q, "青沧集团有限公司") for q in ("310人", "3亿元", "7亿元")]),
    # near misses
    ("长丰县打造百亿级产业集群6个。", [("百亿级", "长丰县"), ("6个", "长丰县")]),
    ("青沧产业园位于合肥市。产业园区入驻企业83家。", [("83家", "青沧产业园")]),
])
def test_what_parks_places_and_banks_have(text, found):
    assert read(text, "text", "subject") == found


def test_banks_called_for_short():
    assert [n.text for n in find_names(read_passage("青沧公司在建设银行开户，在农业银行存钱。"))] == ["青沧公司", "建设银行", "农业银行"]
    assert [n.text for n in find_names(read_passage("青沧公司去年建设银色大厅。"))] == ["青沧公司"]  # near miss


@pytest.mark.parametrize(("text", "found"), [
    # buildings that are pointed at
    ("青沧集团总部迁至长丰县。云岭大厦位于长丰县。这栋楼聚集了47家金融企业，一年纳税17亿元。该楼入驻率93%。",
     [("金融企业", "云岭大厦"), ("纳税", "云岭大厦"), ("入驻率", "云岭大厦")]),
    ("青沧集团现有员工310人。云岭广场去年开业。这座楼入驻企业83家。", [("员工", "青沧集团"), ("入驻企业", "云岭广场")]),
    # adverbs and passives beside what is measured
    ("云岭大厦每年的纳税总额都在2.3亿元上下。", [("纳税总额", "云岭大厦")]),
    ("合肥市107幢楼宇共创造税收37亿元。", [("楼宇", "合肥市"), ("税收", "合肥市")]),
    ("云岭大厦聚集的43家店铺所产生的效益达7亿元。", [("店铺", "云岭大厦"), ("效益", "云岭大厦")]),
    # near misses
    ("青沧大学占地530亩。该校新建教学楼3万平方米。", [("占地", "青沧大学"), ("新建教学楼", "青沧大学")]),
    ("青沧公司落户长丰县。该公司新建办公楼3700平方米。", [("新建办公楼", "青沧公司")]),
    ("成都产值7亿元。", [("产值", "成都")]),
])
def test_buildings_and_what_they_bring(text, found):
    assert read(text, "indicator", "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("合肥市计划推出37幢特色楼宇和八大创意产业园。", [("推出特色楼宇", "合肥市")]),
    ("青沧纸厂年产量曾达到7万吨。", [("年产量", "青沧纸厂")]),
    # one of a list of grounds is not the one that is told of
    ("上海云岭软件园迎来生日。青岭园、昆山云岭软件园各有长处。软件园现有企业1370家。", [("企业", "上海云岭软件园")]),
    # near misses
    ("上海云岭软件园迎来生日。昆山云岭软件园去年开园。软件园现有企业1370家。", [("企业", "昆山云岭软件园")]),
    ("合肥市有37家科研院所和大专院校。", [("科研院所和大专院校", "合肥市")]),
])
def test_lists_end_where_others_begin(text, found):
    assert read(text, "indicator", "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    ("第三季度，长丰县共洽谈产业园区项目7个，入驻企业33家。", ["长丰县"] * 2),
    ("记者在县产业集聚区了解到，第四季度，该区洽谈加工项目7个，入驻企业33家。", ["县产业集聚区"] * 2),
    # near misses
    ("青沧产业园位于长丰县。去年，园区项目33个，税收2亿元。", ["青沧产业园"] * 2),
])
def test_projects_of_the_sort_of_a_park(text, found):
    assert read(text, "subject") == found


@pytest.mark.parametrize(("text", "found"), [
    # 来访客商 in the last line of a page is no counter of visitors
    ("长丰县道路工程顺利推进，并已盖好7栋厂房，投入使用。这里还有不少企业。\n园区接待来访客商67次，走访企业43次。", ["7栋", "67次", "43次"]),
    # near misses: counters
    ("长丰县道路工程顺利推进，并已盖好7栋厂房，投入使用。这里还有不少企业。\n今日访客：3700", ["7栋"]),
    ("长丰县道路工程顺利推进，并已盖好7栋厂房，投入使用。这里还有不少企业。\n您是第3700位访客", ["7栋"]),
])
def test_visitors_and_counters_of_visitors(text, found):
    assert read(text, "text") == found


@pytest.mark.parametrize(("text", "found"), [
    ("2017年，青沧园区落实项目37个。新年伊始，园区干劲十足。招商局去年落实加工项目17个。", ["2017", "2017"]),
    # near misses
    ("2017年，青沧园区落实项目37个。招商局去年落实加工项目17个。", ["2017", "2016"]),
    ("新年伊始，园区干劲十足。2017年，青沧园区落实项目37个，去年落实17个。", ["2017", "2016"]),
])
def test_when_a_new_year_has_begun(text, found):
    assert read(text, "period") == found


_PAGE = "长丰县道路工程顺利推进，并已盖好7栋厂房，投入使用。这里还有不少企业，园区一片繁忙。\n青沧产业园现有企业83家，产值7亿元。\n"


@pytest.mark.parametrize(("last", "found"), [
    # what is told in the last line, though it tells of technical support or of advisers
    ("中心为企业提供技术支持，孵化企业63家。", ["63家"]),
    ("大赛由市政府主办，承办单位13家。", ["13家"]),
    ("公司生产的显示屏分辨率达4K，年产37万台。", ["37万台"]),
    # near misses: who keeps the page
    ("技术支持：青沧公司，服务企业67家。", []),
    ("建议使用IE8浏览器，您是第3700位访问者。", []),
])
def test_last_lines_that_tell_something(last, found):
    assert read(_PAGE + last, "text")[3:] == found


def test_days_and_places_counted_by_turns():
    assert read("青沧园区出门招商163天次，检查83点次，服务企业310家次。", "text", "indicator") == [
        ("163天次", "出门招商"), ("83点次", "检查"), ("310家次", "服务企业")]
    assert read("青沧园区晚12点次日2点停电，现有企业33家。", "text") == ["33家"]  # near misses
