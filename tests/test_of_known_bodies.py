"""Universities, institutes, hospitals, associations, authorities and works by the short names by which everybody knows them."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.data import read_table


def tell(text: str, key: str = "subject") -> list[str]:
    return [getattr(record, key) for record in extract(text)]


@pytest.mark.parametrize(("text", "found"), [
    # schools, institutes and hospitals: whatever they do, behind 其中 and in a clause of a city's too
    ("清华去年科研经费达31亿元。", ["清华"]),
    ("上海交大在校生4.1万人，其中研究生2.3万人。", ["上海交大"] * 2),
    ("2021年，华东理工获批重点研发项目17项，居全国第六。", ["华东理工"] * 2),
    ("合肥市引进研究院9家，其中中科大投入2亿元。", ["合肥市", "中科大"]),
    ("哈工大（深圳）现有教师900人。", ["哈工大（深圳）"]),
    ("清华深圳国际研究生院现有学生4300人。", ["清华深圳国际研究生院"]),
    ("中科院大连化物所去年到账经费17亿元。", ["中科院大连化物所"]),
    ("同济医院去年门诊量410万人次。", ["同济医院"]),
    ("北大去年获批专利820件。", ["北大"]),
    ("江南大学附属医院搬迁后床位增至2100张。安徽医科大学第一附属医院去年门诊490万人次。", ["江南大学附属医院", "安徽医科大学第一附属医院"]),
    ("武汉同济医院、协和医院、中南医院去年门诊量分别为710万人次、590万人次、410万人次。", ["武汉同济医院", "协和医院", "中南医院"]),
    # works and grounds
    ("其中首都机场完成货邮吞吐量110万吨。", ["首都机场"]),
    ("白鹤滩累计发电1200亿千瓦时。", ["白鹤滩"]),
    ("目前，漕河泾集聚企业3600家。", ["漕河泾"]),
    ("杭州未来科技城现有人才8万人。", ["杭州未来科技城"]),
    ("启迪之星孵化企业310家。中关村海淀园企业达2.1万家。", ["启迪之星", "中关村海淀园"]),
    ("走进模速空间，170家企业在这里落户。", ["模速空间"]),
    ("张江集聚企业120家，产值31亿元。在张江，平均每天诞生企业5家。", ["张江", "张江", "张江"]),
    ("慈溪市临港产业产值达310亿元。", ["慈溪市"]),
    ("内蒙古河套地区小麦面积31万亩。", ["内蒙古"]),
    ("走进春天小镇，170家企业在这里落户。记者从春风经开区获悉，去年引进企业31家。", ["春天小镇", "春风经开区"]),
    ("北交所开市三年，上市公司从83家增至251家。", ["北交所"] * 2),
    ("前海港企增至1.1万家。上海港去年吞吐量4900万标箱。", ["前海", "上海港"]),
    # longer words and roads that hold one; a school that ends with the short name of another
    ("长丰县清华路长3公里。", ["长丰县"]),
    ("江北大桥全长3.2公里。", ["江北大桥"]),
    ("湖北大力发展光伏，装机510万千瓦。", ["湖北"]),
    ("东北大豆产量830万吨。", [""]),
    ("南开区去年生产总值810亿元。", ["南开区"]),
    ("武大郎烧饼年销210万个。", [""]),
    ("小浪底镇现有人口4.7万人。", ["小浪底镇"]),
    ("IDC机房机柜达2.1万个。", [""]),
    ("北航线旅客量达310万人次。", [""]),
    ("漕河泾财经早餐\n全国手机销量达1.3亿台。", ["中国"]),
])
def test_bodies_are_known_by_their_short_names(text, found):
    assert tell(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # what an office or an association of the country tells where it names no one else is the country's
    ("中汽协：3月汽车产量251万辆，同比增长4%。", ["中国"] * 2),
    ("据中物联发布的报告，前三季度社会物流总额262万亿元。", ["中国"]),
    ("中国钢铁工业协会：上半年粗钢产量5.1亿吨。", ["中国"]),
    ("根据乘联会的统计，7月乘用车零售172万辆。", ["中国"]),
    ("证监会：截至去年底，上市公司5061家，总市值77万亿元。", ["中国"] * 2),
    ("国家税务总局数据显示，上半年减税降费9300亿元。", ["中国"]),
    ("乘联会秘书长王小明表示，预计9月新能源车零售74万辆。", ["中国"]),
    ("中汽协、乘联会数据显示，去年汽车销量2990万辆。", ["中国"]),
    ("财政部、商务部数据显示，去年投入5.1亿元。", ["中国"]),
    # that a later sentence is about a city does not make it the city's
    ("海关总署：今年前4个月出口7.7万亿元。安徽省出口1790亿元。", ["中国", "安徽省"]),
    ("据人社部统计，去年新增就业1210万人。江州市新增就业5.2万人。", ["中国", "江州市"]),
    ("财政部提前下达2024年乡村振兴补助资金1480亿元。安徽省获得67亿元。", ["财政部", "安徽省"]),
    ("合肥市经济运行\n国家统计局核定，去年GDP为1.2万亿元，增长6%。", ["合肥市"] * 2),
    ("合肥市上半年GDP增长6%。国家统计局核定，GDP为6010亿元。", ["合肥市"] * 2),
    # but not where someone is named, nor what firms of the market tell, who tell of the whole world too
    ("中汽协数据显示，合肥市汽车产量71万辆。", ["合肥市"]),
    ("国家税务总局合肥市税务局数据显示，上半年全市减税降费82亿元。", ["合肥市"]),
    ("集邦咨询预计，今年内存出货量将增长14%。", [""]),
    ("中国钢铁工业协会现有会员310家。", ["中国钢铁工业协会"]),
    # who approves what others have
    ("长丰县去年获工信部批准立项21个。", ["长丰县"]),
    ("长丰县去年获中国科协认定基地3个。", ["长丰县"]),
])
def test_offices_and_associations_tell_of_others(text, found):
    assert tell(text) == found


def test_the_table_of_bodies_is_sorted():
    rows = list(read_table("bodies.csv"))
    names = [row["name"] for row in rows]
    assert names == sorted(set(names))
    assert {row["type"] for row in rows} <= {"institution", "agency", "project", "park", "company", "name"}
    assert {row["of"] for row in rows} == {"", "中国", "德国", "香港", "澳门", "台湾"}


@pytest.mark.parametrize(("text", "found"), [
    # counties by their short names behind 其中 and in clauses told one after the other, in a text of their city
    ("黄石市共签约31个项目，其中阳新签约17个，大冶签约12个。", ["黄石市", "阳新", "大冶"]),
    ("合肥市一季度外贸\n其中长丰、肥西和肥东分别出口21亿元、32亿元、17亿元。", ["长丰", "肥西", "肥东"]),
    ("武汉市去年进出口3500亿元。江岸实现进出口110亿元，武昌实现220亿元。", ["武汉市", "江岸", "武昌"]),
    ("重庆市工业产值2.6万亿元，其中两江5100亿元，江津1700亿元。", ["重庆市", "两江", "江津"]),
    ("上海市集成电路产值3100亿元，张江产值1500亿元，临港产值600亿元。", ["上海市", "张江", "临港"]),
    # an everyday word, where the same is told of another county near by
    ("宜昌市去年柑橘产量390万吨。秭归产量95万吨，当阳产量55万吨。", ["宜昌市", "秭归", "当阳"]),
    ("深圳市去年新增企业39万户，福田6万户，光明1.4万户。", ["深圳市", "福田", "光明"]),
    ("南昌市进贤签约21个，新建签约17个，安义签约8个。", ["进贤", "新建", "安义"]),
    ("黄石市一季度增长6%。大冶增长7%，阳新增长6%。", ["黄石市", "大冶", "阳新"]),
    ("宜春市新增企业110家。丰城新增21家，上高新增11家。", ["宜春市", "丰城", "上高"]),
    # counties of a province side by side, and what is told of one of them later; what several have together is the city's or province's
    ("安徽省山区岳西、金寨、霍山三县茶叶产量1.9万吨，其中岳西0.7万吨。", ["安徽省", "岳西"]),
    ("贵州省茶叶产量39万吨，湄潭产量7万吨，凤冈产量6万吨。", ["贵州省", "湄潭", "凤冈"]),
    ("黄石市一季度招商\n大冶、阳新两县市签约21个，其中大冶12个。", ["黄石市", "大冶"]),
    ("苏州、无锡两市生产总值分别为2.4万亿元、1.5万亿元。", ["苏州", "无锡"]),
    ("贵州省茶叶产量39万吨，湄潭翠芽产量7万吨。", ["贵州省"] * 2),
    # near misses: everyday words, sights and streets, another place of the name, no city told
    ("南昌市进贤签约21个。全市新建厂房88万平方米。", ["进贤", "南昌市"]),
    ("深圳市去年光明前景可期，企业增长5%。", ["深圳市"]),
    ("常州市去年接待游客8100万人次，天宁寺接待游客19万人次。", ["常州市"] * 2),
    ("天津市去年招商引资，其中河北投资6亿元。", ["河北"]),
    ("长沙市浏阳河沿线投资21亿元。", ["长沙市"]),
    ("其中阳新签约17个。", [""]),
])
def test_counties_of_a_city_are_known_by_their_short_names(text, found):
    assert tell(text) == found


@pytest.mark.parametrize(("text", "found"), [
    # what a fair has; what those who went there signed is theirs
    ("广交会展览面积152万平方米。", ["广交会"]),
    ("本届服贸会吸引观众27万人次，成交额95亿元。", ["服贸会"] * 2),
    ("上海车展吸引参展企业920家。", ["上海车展"]),
    ("在服贸会上，合肥市签约项目24个。", ["合肥市"]),
    ("合肥市参会成果丰硕，进博会签约项目31个，服贸会签约11个。", ["合肥市"] * 2),
    # regions
    ("川渝共建项目310个。", ["川渝"]),
    ("武汉都市圈去年生产总值3.8万亿元，占湖北省的62%。", ["武汉都市圈"] * 2),
    ("成渝高铁日均发送旅客11万人次。", ["成渝高铁"]),
    ("杭州湾大桥全长36公里。", ["杭州湾大桥"]),
    # works one after the other, each with those who went there; but works that are counted
    ("大兴机场去年旅客吞吐量3930万人次。首都机场5270万人次。", ["大兴机场", "首都机场"]),
    ("港珠澳大桥车流量1.1万辆次，深中通道8万辆次。", ["港珠澳大桥", "深中通道"]),
    ("江州市新建青云隧道3座。", ["江州市"]),
    # a city that has a part, and no share of a market
    ("合肥市占三成。", ["合肥市"]),
    ("深圳市占地1997平方公里。", ["深圳市"]),
])
def test_fairs_and_regions_have_figures_of_their_own(text, found):
    assert tell(text) == found
