"""News posts on districts, trades and companies: sentences of our own, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.model import Document
from corpus_tools.observations import extract_document


def tell(text: str, key: str = "subject", date: str = "") -> list[object]:
    return [getattr(record, key) for record in extract(text, date=date)]


def tell_page(text: str) -> list[str]:
    return [record.subject for record in extract_document(Document("a.txt", text, "0" * 64))]


@pytest.mark.parametrize(("text", "found"), [
    # so many works are no name of one
    ("第五届沧澜博览会在合肥举行。前十个月，安徽完成技改投入320亿元，使得一大批好项目大项目顺利投产，保持着两位数的增长；累计出口920辆。", ["安徽"] * 3),
    ("由青岳集团计划投资8亿元的电池项目等8个总投资59亿元的项目分别在长丰经济开发区签约。", ["长丰经济开发区"] * 3),
    ("青岳集团规划建设的水泥、电力等总投资600多亿元的一批重点项目正在推进。", ["青岳集团"]),
    ("长丰县开工总投资6亿元的青岳面料项目。", ["青岳面料项目"]),  # near miss: one that has a name
    # works that are begun, by their size
    ("合肥市推进工业。\n这次开工建设的年产83万吨二甲醚项目位于长丰县。年用煤约186万吨。", ["年产83万吨二甲醚项目"] * 2),
    ("长丰县今年新签约年产3万吨面料项目。", ["长丰县"]),  # near miss: it is what the county has done
    # of two works the one that the sentence is about
    ("青岳韭菜基地亩产2600公斤。远川黄瓜基地最高产量达8800公斤，亩均6200公斤；最高亩收入2万元；该基地年产蔬菜1万吨。",
     ["青岳韭菜基地"] + ["远川黄瓜基地"] * 4),
    # a company that is founded, where the next clause tells what it did in its first year
    ("青岳集团去年在合肥成立了安徽远川有限公司，当年就完成产值10亿元，上缴税收1700万元。", ["安徽远川有限公司"] * 2),
    ("青岳集团2019年成立了安徽远川有限公司，2020年又新建3条生产线。", ["青岳集团"]),  # near miss
    # as large as a park
    ("2022年，宁夏青岳能源化工基地实现地区生产总值740亿元，财政总收入达到93亿元，农业投资增长1.7%。", ["宁夏青岳能源化工基地"] * 3),
    ("长丰县青岳草莓基地占地300亩。全县规模以上企业120家。", ["长丰县青岳草莓基地", ""]),  # near miss
])
def test_whose_it_is(text, found):
    assert tell(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # in the shop of the company that the reporter has come to
    ("长丰县加快发展电子产业。近日，记者来到青岳电子有限公司，机器轰鸣。\n走进生产车间，30条生产线运转。去年产值达3亿元。\n全县有电子企业60家。\n",
     ["青岳电子有限公司"] * 2 + ["长丰县"]),
    ("青岳电子有限公司落户长丰县。\n全县加快发展。\n车间里，20台设备开足马力。\n", ["长丰县"]),  # near miss: the county was told of since
    ("在青岳电子有限公司，车间内20台设备高速运转。该公司年产值3亿元。", ["青岳电子有限公司"] * 2),  # no road
    ("合巢高速总投资37亿元，全长83公里。", ["合巢高速"] * 2),  # near miss
    # 全县, nobody knows of which, is not the company told of
    ("走进青岳电子有限公司，30条生产线运转。“今年订单增长20%。”负责人李明说。目前，全县有电子企业60家。", ["青岳电子有限公司"] * 2 + [""]),
    ("青岳电子有限公司是全县龙头企业，员工300人。", ["青岳电子有限公司"]),  # near miss
])
def test_visits(text, found):
    assert tell(text) == found


def test_photographs_line_is_no_heading():
    text = "长丰县产业兴旺\n\n青岳科技园的工人{}分拣零件\n\n近年来，当地做大产业，效果很好，农户增收明显。\n\n目前种植面积20万亩，产值60亿元。\n"
    assert tell_page(text.format("正在")) == ["长丰县"] * 2
    assert tell_page(text.replace("的工人{}分拣零件", "扩产")) == ["青岳科技园"] * 2  # near miss


@pytest.mark.parametrize(("text", "found"), [
    # a branch that fares well, and by how much it grew
    ("青岳公司销售收入400万元。\n今年前四个月，长丰县的家具制造业发展势头最旺，同比增长3.46%，位居全市第一。", ["销售收入", "家具制造业", "家具制造业"]),
    ("合肥高新区完成投资30亿元，发展势头良好，同比增长22%。", ["完成投资"] * 2),  # near miss: no branch
    # jobs are what is brought, whatever was told before
    ("青岳电池项目已开工，带动就业300人。", ["带动就业"]),
    ("青岳高新区企业加快发展，吸纳就业300人。", ["吸纳就业"]),
    ("青岳鞋业的产品价位在10美元一双左右。", ["产品价位"]),
    ("青岳集团累计到账外资586亿美元，相当于每分钟就有逾一万美元的外资到账。", ["到账外资", "外资到账"]),
    ("台风“青岳”以每小时17公里上下的速度继续北上。", ["速度"]),
])
def test_what_is_measured(text, found):
    assert tell(text, "indicator") == found


@pytest.mark.parametrize(("text", "key", "found"), [
    ("青岳集团订单实现5倍增幅，出口取得3倍以上的增长，效率实现2倍提升。", "kind", ["change"] * 3),
    ("青岳集团产能为原来的2倍，增长空间大。", "kind", ["ratio"]),  # near miss
    ("青岳电池项目总投资74亿元，完成建设后可达到年产19GWh的产能。", "status", ["actual", "forecast"]),
    ("由青岳集团计划投资8亿元的电池项目等8个项目在长丰县签约，总面积300亩。", "status", ["target", "actual", "actual"]),
    ("青岳集团计划投资8亿元，新增产能3万吨。", "status", ["target", "target"]),  # near miss: the plan goes on
    ("远川木材园带动32家上下游企业入驻，年吞吐量400万吨上下。", "bound", ["=", "~"]),
    ("长丰县养殖的三倍体生蚝个头大，产量是去年的三倍。", "value", [3]),
])
def test_how_it_stands(text, key, found):
    assert tell(text, key) == found


@pytest.mark.parametrize(("text", "found"), [
    # what is less or more by so much, behind the number
    ("合肥市发放算力券，帮助企业降低30%的研发成本。", ["研发成本"]),
    ("青岳集团通过改造降低了20%的能耗，提高15%的生产效率。", ["能耗", "生产效率"]),
    ("合肥市成本降低30%的企业达200家。", ["成本", "企业"]),  # near miss: what they are told apart by
    ("青岳集团研发投入增加20%的基础上，人才投入增加30%。", ["研发投入", "人才投入"]),  # near miss
    ("我国瓷砖产量占比从巅峰期的70%以上跌至50%以下。", ["瓷砖产量占比"] * 2),
])
def test_measures_around_changes(text, found):
    assert tell(text, "indicator") == found


@pytest.mark.parametrize(("text", "key", "found"), [
    ("青岳集团连续多年位居中国品牌汽车出口第一……这是它的成绩。", "value", [1]),
    ("自2013年9月份，青岳高新区挂牌运行以来，共引进企业300家。2019年产值5亿元。", "period", ["2013-09/2019", "2019"]),
    ("长丰县出口增长8%，高于全省6%的平均水平。", "subject", ["长丰县", "安徽省"]),
    ("长丰县出口增长8%，高于全省6%的平均水平。", "kind", ["change", "change"]),
    ("长丰县研发投入强度达8%，高于全省6%的平均水平。", "kind", ["ratio", "ratio"]),
    ("长丰县占全省6%的面积。", "subject", ["长丰县"]),  # near miss: a part
    ("长丰县已吸引300家企业，占地1万亩的“双山云谷”产业园区正在建设中。", "subject", ["长丰县", "“双山云谷”产业园区"]),
    ("长丰县打造“千亿级”产业园区，引进企业30家。", "subject", ["长丰县"] * 2),  # near miss: how large it is to be
])
def test_ranks_times_and_others(text, key, found):
    assert tell(text, key) == found


@pytest.mark.parametrize(("text", "found"), [
    # who speaks stands in the line above
    ("市中区工业开门红\n\n四川省内江青岳机床有限公司副总经理 刘峰：\n\n去年，我们企业生产总值达到6700万元。今年我们一季度订单达到1900万元。\n",
     ["四川省内江青岳机床有限公司"] * 2),
    ("在位于安庆的青岳股份有限公司智能制造基地，生产线一片繁忙。据悉，该公司一季度接到订单1200台。", ["青岳股份有限公司"]),
    ("在位于安庆的青岳智能制造基地，生产线一片繁忙。据悉，该基地一季度接到订单1200台。", ["青岳智能制造基地"]),  # near miss
    ("安徽各地企业铆足干劲赶订单，拓销路。一季度出口3亿元。", ["安徽"]),  # no one is called so
    ("长丰县“双山云谷”产业园区荣登全国算力园区20强榜首。", ["“双山云谷”产业园区"]),
    ("玉溪市柑桔面积1.4万亩，其中温州蜜柑、冰糖橙分别占30%、16%。", ["玉溪市"] * 3),  # a fruit
    ("深圳机器人产业兴旺。全球唯一的生态在此。这里有企业300家。", ["深圳"]),
])
def test_speakers_and_words_that_are_no_names(text, found):
    assert tell_page(text) == found


def test_hundred_millions_of_hundred_millions():
    assert tell("算力为每秒6.6亿亿次，投资6.6亿元。", "value") == [66 * 10**15, 660000000]


@pytest.mark.parametrize(("text", "key", "found"), [
    ("今年1至8月，青岳港吞吐量增长17%。自政策实施至2022年8月，海关共监管货物116亿元。", "period", ["2022-01/2022-08", "2022-08"]),
    ("今年1至8月，青岳港吞吐量增长17%。自现在至2030年8月，青岳港投资9亿元。", "period", ["", "2030-08"]),  # near miss: to come
    ("她是巢湖市青岳制衣厂470位员工中的一员。巢湖市面积2050平方公里。", "subject", ["巢湖市青岳制衣厂", "巢湖市"]),
    ("泸州市推动总投资1721亿元的酒类重点建设项目47个。", "subject", ["泸州市"] * 2),  # so many have no name
    ("青岳公司利用政策能够节省12%的进口关税。", "indicator", ["进口关税"]),
    ("青岳公司100多名工人24小时三班倒，产量翻了一倍。", "value", [100, 1]),
    ("开发区由首批的14个沿海开放城市扩展至全国31个省。", "indicator", ["沿海开放城市", "省"]),
])
def test_spans_and_counts(text, key, found):
    assert tell(text, key) == found


@pytest.mark.parametrize(("text", "key", "found"), [
    # 因 joins no name
    ("2023年，盘锦因青岳油田而生，全市产业链17条，石化产业精细化率达到35%。", "subject", ["盘锦"] * 2),
    ("大庆青岳油田位于长丰县，年产原油300万吨。", "subject", ["大庆青岳油田"]),  # near miss
    ("项目建设内容包括铁路、厂外业主码头、厂外供电，共182个主项。项目总投资837亿元。", "subject", ["", ""]),
    ("安徽航天青岳有限公司生产无人机500架。\n航天青岳有限公司产值6亿元。", "subject", ["安徽航天青岳有限公司"] * 2),
    ("盘锦市发展快。青岳快递物流产业园日均转运快件450万件；社会消费品零售总额达到397.6亿元。", "subject", ["青岳快递物流产业园", "盘锦市"]),
    ("合肥是服装之乡，我国服装产业正在升级。\n\n这家成立只有两年多的服装厂已经开设了25个分厂。", "subject", [""]),
    ("合肥青岳服饰有限公司内，工人正在赶制订单。\n\n合肥很大。这家成立只有两年多的服装厂已经开设了25个分厂。", "subject", ["合肥青岳服饰有限公司"]),
    # when it was
    ("合肥企业达到50家。\n合肥从2020年开始布局低空经济，培育一批企业。4年来，产业链越来越长。", "period", ["2024"]),
    ("合肥企业达到50家。\n合肥从2020年开始布局低空经济，培育一批企业。", "period", ["2020"]),  # near miss
    # what is measured
    ("今年上半年合肥进出口总额达4273亿元，这一指标2015年至2023年平均增速达71.4%。", "indicator", ["进出口总额"] * 2),
    ("合肥提前完成目标，经济指标居全省第三位。", "indicator", ["经济指标"]),  # near miss
    ("合肥服装企业数量从两年前的个位数增长到如今的超过400家。", "indicator", ["服装企业数量"]),
    ("合肥经济总量牢牢占据全省第一位。", "indicator", ["经济总量"]),
    ("青岳公司年产5万吨纯度99.99%的多晶硅。", "indicator", ["年产多晶硅", "纯度"]),
    ("每天可生产800吨含水率低于10%的干泥。", "indicator", ["干泥", "含水率"]),
    ("青岳公司拥有500名占比30%的研发人员。", "indicator", ["研发人员"] * 2),  # near miss
    # orders that are soon to leave
    ("工人们正在赶制一批即将发往海外的订单，每天的产量能达到7000件。", "status", ["actual"]),
    ("青岳公司即将出口500台设备。", "status", ["target"]),  # near miss
    ("合肥的平台累计吸引海外过亿消费者下载。", "unit", ["count"]),
    ("合肥的平台拉动过亿消费。", "unit", ["CNY"]),  # near miss
])
def test_names_and_measures_of_features(text, key, found):
    assert tell(text, key) == found


def test_a_year_that_is_told_in_passing():
    text = "2022年正月采茶时，在合肥市长丰县双墩镇，安徽青岳糕点有限公司生意很好，旺季时每天只有70多单。今年增长到190多单，店主王大明脚不沾地。\n\n" \
           "不出元宵还是年。记者在长丰县的乡村看到，老板、伙计和送货的师傅都已上工，茶园里也是。\n\n公司带动60多名村民就业。"
    assert tell(text, "period", date="2023-02-03") == ["2022", "2023", "2023-02"]


def test_year_and_new_year():
    assert tell("2020年，公司成立。是年，公司产值5亿元。", "period") == ["2020"]
    assert tell("一月三日，不出元宵还是年。公司有员工300人。", "period", date="2023-02-03") == ["2023-02"]


@pytest.mark.parametrize(("text", "key", "found"), [
    # a plan whose years go on: what it tells first by 将 goes on too
    ("“十四五”期间，青岳区将建成园区10个；企业数量达到300家，税收占比提高到46%以上；用水量比2018年减少2.3%。", "status", ["target"] * 4),
    ("按照方案，“十四五”期间，合肥产能将压缩17万吨以上；用水量比2018年减少2.3%。", "status", ["target"] * 2),
    ("“十四五”期间，青岳区将建成园区10个；现有企业300家，税收占比提高到46%以上。", "status", ["target", "actual", "actual"]),  # near miss
    ("“十三五”期间，青岳区建成园区10个；企业数量达到300家。", "status", ["actual"] * 2),  # near miss
    ("全市484个市级重点建设项目开复工358个，开复工率为74%。", "indicator", ["市级重点建设项目", "开复工市级重点建设项目", "开复工率"]),
    ("镇里投资80万元完成马邓村3000亩生态老茶园改造项目。", "indicator", ["镇里投资", "生态老茶园改造项目"]),
    ("青岳公司在全国范围内发展了117户。", "indicator", ["户数"]),
    ("西部陆海新通道重要节点钦州铁路集装箱中心站一片繁忙。运输集装箱86.1万标准箱。", "subject", ["钦州铁路集装箱中心站"]),
])
def test_plans_that_go_on(text, key, found):
    assert tell(text, key, "2022-02-10") == found


@pytest.mark.parametrize(("text", "key", "found"), [
    ("11月4日，长丰县引资落户规模最大的项目――青岳太阳能蓄电池项目，在城郊开工。\n该项目占地640亩，总投资37亿元。", "subject",
     ["青岳太阳能蓄电池项目"] * 2),
    ("安徽蓬勃发展。合肥市副市长赵明表示，今天的合肥已成为首选地，相继与220多个国家和地区开展经贸合作。", "subject", ["合肥市"]),
    ("云南省灯具业产值约23亿元。但同期的四川省灯具年产值超过760亿元，规模企业有90多家。", "subject", ["云南省", "四川省", "四川省"]),
    ("合肥引进21家国内外企业来投资兴业。", "indicator", ["引进国内外企业"]),
    ("合肥有21家来料加工企业。", "indicator", ["来料加工企业"]),  # near miss
    ("163家国家高新区营业收入达7亿元。", "indicator", ["国家高新区", "营业收入"]),
    ("合肥30家企业营业收入达5亿元。", "indicator", ["企业", "营业收入"]),
])
def test_what_opens_a_clause(text, key, found):
    assert tell(text, key) == found


@pytest.mark.parametrize(("text", "key", "found"), [
    ("面积扩大到7万平方米，孵化企业83家。自2007年成立以来，桐乡市青岳创业园已走过11个年头。", "period", ["2018"] * 2),
    ("青岳公司有员工50人。公司创办于2007年，走过了11年历程。", "period", ["2018"]),
    ("青岳公司有员工50人。公司创办于2007年，获得11项专利。", "period", ["2007", "2007"]),  # near miss
    ("定西市通渭县抢占先机，在江苏省启东市的帮扶下，投资7300万元建成灯具产业园。", "subject", ["通渭县"]),
    ("定西市抢占先机，在通渭县的青岳产业园，企业投资7300万元。", "subject", ["青岳产业园"]),  # near miss
])
def test_how_long_it_has_been(text, key, found):
    assert tell(text, key) == found


@pytest.mark.parametrize(("text", "key", "found"), [
    ("基地占地170亩。2018年，王大明成立了合作社。2023年，在云屏乡政府的多方争取下，又新建了草莓大棚60座。", "period", ["2023", "2023"]),
    ("基地占地170亩。2018年，王大明成立了合作社。2023年，争取新建草莓大棚60座。", "status", ["actual", "target"]),  # near miss
    ("合肥GDP年均增长率都在10%以上。", "kind", ["change"]),
    ("合肥打造3个产值超千亿元产业集群。", "indicator", ["打造产业集群", "产值"]),
    ("合肥培育7家产值超16亿元企业。", "indicator", ["培育企业", "产值"]),
    ("合肥7家企业产值超16亿元。", "indicator", ["企业", "产值"]),  # near miss
])
def test_what_is_striven_for_and_sizes_of_what_is_counted(text, key, found):
    assert tell(text, key) == found
