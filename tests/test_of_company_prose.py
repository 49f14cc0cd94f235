"""Pages of companies and news of companies, in sentences of our own: names, groups and members, reports, people, with near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract


def read(text: str, *keys: str) -> list:
    records = extract(text)
    return [getattr(r, keys[0]) if len(keys) == 1 else tuple(getattr(r, key) for key in keys) for r in records]


@pytest.mark.parametrize(("text", "subjects"), [
    # said again, with what only companies do right behind it
    ("沧澜云禾冲刺港股上市\n招股书显示，沧澜云禾主营慢病管理，去年收入5亿元。", ["沧澜云禾"]),
    ("青沧恒能拟登陆科创板\n青沧恒能主营储能变流器，募资15亿元。", ["青沧恒能"]),
    ("曙光半导体被曝裁员\n曙光半导体回应称，调整人数不足80人。", ["曙光半导体"]),
    ("村集体主营果蔬，年收入30万元，村集体分红9万元。", ["", ""]),  # near misses: everyday words, and a person
    ("主播林小萌专注于助农，林小萌带货3000万元。", [""]),
    ("绿色食品主营蔬菜，绿色食品产值5亿元。", [""]),
    # a bracket between a company and what it does; trades
    ("沧澜饲料（Canglan Feed Co., Ltd.）创立于1998年，年产30万吨。", ["沧澜饲料"]),
    ("云麓五金总部位于永康市，年产值5亿元。", ["云麓五金"]),
    ("青岳健康发布财报，营收5亿元。沧澜农机年产能3万台，员工300人。", ["青岳健康", "沧澜农机", "沧澜农机"]),
    ("全市冷链产值增长8%。智慧冷链完成投资5亿元。农业机械销量3万台。", ["", "", ""]),
    ("合肥机械产值500亿元。", ["合肥"]),
    ("地址：合肥市工业路8号 青岳轧辊厂\n青岳轧辊厂有职工1600人。", ["青岳轧辊厂"]),
    ("全县有砖瓦厂12家，办起了丝绸厂，年产值30万元。", ["", ""]),
    # a group, and what it says of itself behind its members
    ("江州金穗粮油集团有限公司总资产40亿元。旗下金穗面业日处理小麦2000吨，金穗油脂拥有榨油线3条。集团现有员工3000人。",
     ["江州金穗粮油集团有限公司", "金穗面业", "金穗油脂", "江州金穗粮油集团有限公司"]),
    ("青岳特种纤维有限公司是云麓集团的子公司。青岳特种纤维有限公司占地300亩。公司年产纤维3万吨。", ["青岳特种纤维有限公司"] * 2),
    # what someone builds in a place is none of that place's names
    ("该公司计划投资20亿元，在江州市建设风电叶片生产基地，一期投资8亿元。", ["", ""]),
    ("青岳装备有限公司在长丰县建设风电叶片生产基地，投资8亿元，年产值30亿元。", ["青岳装备有限公司"] * 2),
])
def test_of_whom_pages_of_companies_tell(text: str, subjects: list[str]):
    assert read(text, "subject") == subjects


@pytest.mark.parametrize(("text", "periods"), [
    ("青岳科技发布2021年年报。报告期内，公司营业收入2亿元，上年同期为1.8亿元。", ["2021", "2020"]),
    ("青岳科技2010年年报显示，公司收入5亿元。", ["2010"]),
    ("根据2019年年报，青岳科技有员工820人，2018年为760人。", ["2019", "2018"]),
    ("据《江州统计年鉴2015》，2014年青岳科技收入5亿元。", ["2014"]),  # near miss: a yearbook
])
def test_a_report_of_a_year_tells_of_that_year(text: str, periods: list[str]):
    assert read(text, "period") == periods


@pytest.mark.parametrize(("text", "records"), [
    ("预计2023-2025年净利润分别为2.9/4.0/5.3亿元，对应PE为31/23/17倍。",
     [(2.9e8, "2023"), (4e8, "2024"), (5.3e8, "2025"), (31, "2023"), (23, "2024"), (17, "2025")]),
    ("青岳科技2021-2023年营收20.1/25.3/31.7亿元，同比增长21%/26%/25%。",
     [(2.01e9, "2021"), (2.53e9, "2022"), (3.17e9, "2023"), (21, "2021"), (26, "2022"), (25, "2023")]),
    ("青岳科技2022年PE 31x/23x。", [(31, "2022"), (23, "2022")]),
    ("青岳科技2021-2023年引进机床5台、机器人6台、激光机7台。", [(5, "2021/2023"), (6, "2021/2023"), (7, "2021/2023")]),  # near misses
    ("2022年，3/5/6号楼共300套，地址为工业路12/14号。", [(300, "2022")]),
    ("2022年电价0.5元/度/月。", [(0.5, "2022")]),
])
def test_members_of_a_list_may_be_parted_as_brokers_do(text: str, records: list[tuple]):
    assert read(text, "value", "period") == records


@pytest.mark.parametrize(("text", "records"), [
    ("系统识别准确率99.3%。", [(99.3, "系统识别准确率")]),
    ("维持“买入”评级，目标价48.6元。", [(48.6, "目标价")]),
    ("青岳科技2022年收入19亿元，三年复合年增长率93%。", [(1.9e9, "收入"), (93, "收入")]),
    ("农户每斤多卖八毛钱。", [(0.8, "农户每斤多卖")]),
    ("青岳摩托年产三轮摩托车50万辆。", [(500000, "年产三轮摩托车")]),
    ("医院有128排CT，百万吨死亡率为零。", []),
])
def test_words_around_numbers_on_pages_of_companies(text: str, records: list[tuple]):
    assert read(text, "value", "indicator") == records


@pytest.mark.parametrize(("text", "subjects"), [
    ("商水县发展快。该县鹏诚科技去年产值3亿元，员工300人。", ["鹏诚科技"] * 2),
    ("商水县鹏诚科技去年产值3亿元，员工300人。", ["商水县鹏诚科技"] * 2),
    ("商水县发展快。该县鹏诚科技年产36000吨面料项目，总投资2亿元。", ["鹏诚科技", "年产36000吨面料项目"]),
    ("我市青沧机械目前订单5亿元。", ["青沧机械"]),
    ("商水县中小轴承去年产值3亿元，商水县铜基新材料今年产值3亿元。", ["商水县"] * 2),  # near misses: kinds
    ("我县电子信息去年产值50亿元，我县羊绒服装去年产值5亿元。", [""] * 2),
])
def test_a_company_right_behind_the_county_that_it_is_in_is_told_of(text: str, subjects: list[str]):
    assert read(text, "subject") == subjects


@pytest.mark.parametrize(("text", "subjects"), [
    # members of a group called by its own word and a trade
    ("合肥港信物流集团现有三个子公司：港信仓储拥有仓库12万平方米；港信运输有卡车230台；港信冷链冷库容量5万吨。集团去年收入14亿元。",
     ["合肥港信物流集团", "港信仓储", "港信运输", "港信冷链", "合肥港信物流集团"]),
    ("合肥青岳教育集团在校生3万人。青岳教育水平高，教师500人。", ["合肥青岳教育集团"] * 2),  # near miss: what it does
    # everyday words that are a name where a text opens with them
    ("光华学校创办于2001年，占地150亩。学校现有学生3600名。", ["光华学校"] * 2),
    ("雅致酒店集团旗下拥有三大品牌，在营酒店812家。", ["雅致酒店集团"]),
    ("东方红医院是一所三级医院，床位300张。", ["东方红医院"]),
    ("大型酒店集团旗下拥有酒店30家。乡村小学位于山区，有学生30人。康复医院是一家专科医院，床位200张。", [""] * 3),  # near misses: kinds
    # two characters of no everyday word and a trade, said again
    ("晶谷光电8.5英寸车载屏月产能40万片。2022年晶谷光电车载业务收入6亿元。", ["晶谷光电"] * 3),
    ("铜基新材料产值5亿元，铜基新材料销量3万吨。", [""] * 2),
    # who is told of by its founder or in a headline
    ("“老街坊”创始人陈波说，“老街坊”在合肥市开出63家店。", ["老街坊"]),
    ("机器人企业晨光智行：年内交付500台\n晨光智行2018年成立，员工300人。", ["晨光智行"] * 2),
    ("重点企业名单：青禾。名单2023年公布，共30家。", [""]),  # near miss
    # where it has something is no one who has it
    ("佳谷超市总部位于信阳市，在珠三角开有门店126家。", ["佳谷超市"]),
    ("合肥市在高新区开有门店30家。", ["合肥市"]),
    ("2022年江州港集装箱码头有限公司吞吐量72万标箱，占九江港集装箱吞吐量的九成以上。", ["江州港集装箱码头有限公司"] * 2),
])
def test_names_of_members_schools_and_shops(text: str, subjects: list[str]):
    assert read(text, "subject") == subjects


@pytest.mark.parametrize(("text", "records"), [
    ("青岳科技2023年一季度净亏损2亿元，而去年同期净利为5.9亿元。", [(2e8, "2023-Q1"), (5.9e8, "2022-Q1")]),
    ("青岳科技2023年一季度营收2亿元，去年同期营业收入1.8亿元。", [(2e8, "2023-Q1"), (1.8e8, "2022-Q1")]),
    ("青岳科技2023年一季度营收2亿元，较去年同期增长9%。", [(2e8, "2023-Q1"), (9, "2023-Q1")]),  # near miss
    ("青岳科技2022年净利3亿元(yoy-21.7%)，股价跌去六成。", [(3e8, "2022"), (-21.7, "2022"), (-60, "2022")]),
    ("青岳科技项目延期至2025年6月\n青岳科技3月15日公告，募集资金5亿元，截至2022年12月31日投入2亿元。", [(5e8, "2022-03-15"), (2e8, "2022-12-31")]),
])
def test_what_was_a_year_ago_and_what_is_put_off(text: str, records: list[tuple]):
    assert read(text, "value", "period") == records


_CARD = "<table>" + "".join(f"<tr><td>{label}</td><td>{told}</td></tr>" for label, told in (
    ("企业名称", "青沧工程有限公司"), ("注册资本", "5000万元"), ("员工总数", "632人"), ("2022年营业收入", "4.7亿元"))) + "</table>"


@pytest.mark.parametrize(("text", "records"), [
    (_CARD, [("注册资本", "青沧工程有限公司"), ("员工总数", "青沧工程有限公司"), ("营业收入", "青沧工程有限公司")]),
    (_CARD.replace("<td>企", "<th>企").replace("称</td>", "称</th>"),
     [("注册资本", "青沧工程有限公司"), ("员工总数", "青沧工程有限公司"), ("营业收入", "青沧工程有限公司")]),
    ("<p>青沧工程有限公司</p><table><tr><td>企业名称</td><td>青沧工程有限公司</td><td>法定代表人</td><td>王青</td></tr>"
     "<tr><td>注册资本</td><td>5000万元</td><td>员工人数</td><td>632人</td></tr>"
     "<tr><td>成立时间</td><td>2003年</td><td>年产值</td><td>4亿元</td></tr></table>",
     [("注册资本", "青沧工程有限公司"), ("员工人数", "青沧工程有限公司"), ("年产值", "青沧工程有限公司")]),
    # near misses: rows of several
    ("<table><tr><td>企业名称</td><td>注册资本</td></tr><tr><td>青沧工程有限公司</td><td>5000万元</td></tr>"
     "<tr><td>青岳科技有限公司</td><td>3000万元</td></tr><tr><td>云麓食品有限公司</td><td>2000万元</td></tr></table>",
     [("注册资本", "青沧工程有限公司"), ("注册资本", "青岳科技有限公司"), ("注册资本", "云麓食品有限公司")]),
])
def test_cards_of_a_company_have_labels_in_every_row(text: str, records: list[tuple]):
    from corpus_tools.model import Document
    from corpus_tools.pipeline import read_reading
    assert [(r.indicator, r.subject) for r in read_reading(Document("a.html", text)).observations] == records


@pytest.mark.parametrize(("text", "subjects"), [
    ("智谷算力是领先的服务商。2022年，智谷算力隶属于云麓集团，营收27亿元。", ["智谷算力"]),
    ("子公司江麓叶片去年实现净利润9000万元，江麓叶片有员工300人。", ["江麓叶片"] * 2),
    ("“春天里”民宿位于莫干山，共有客房18间，营收320万元。", ["春天里"] * 2),
    ("广州市番禺明珠灯饰厂创建于1992年，厂房面积16000平方米。", ["广州市番禺明珠灯饰厂"]),
    ("徐州工程机械技师学院占地560亩，学生3000人。", ["徐州工程机械技师学院"] * 2),
    ("青沧能源（*ST青沧，600234）4月28日披露年报，公司收入7亿元。", ["青沧能源"]),
    ("该校始建于民国十八年，占地80亩，投资5000万元。", [""] * 2),  # near miss: no text of Taiwan
    ("金陵船厂手持订单260万载重吨，新接订单金额10亿美元。", ["金陵船厂"] * 2),
    ("全县木器厂产值3亿元，建有铁厂3家。", [""] * 2),
    ("青禾文旅集团旗下沧澜水街、锦澜夜航、云麓邮局三个项目上新。其中，锦澜夜航7月接待游客21万人次；沧澜水街日均客流3万人次。",
     ["青禾文旅集团", "锦澜夜航", "沧澜水街"]),
    ("青禾集团有限公司旗下有生产、销售、研发三个公司，研发投入9亿元。", ["青禾集团有限公司"] * 2),  # near miss
    ("沧澜新能源与枣庄市签约：投资60亿元建厂\n沧澜新能源总裁表示，一期投资15亿元。", ["沧澜新能源"] * 2),
    ("五谷丰粮油始于1988年，总资产12亿元。", ["五谷丰粮油"]),
    ("巨峰水泥隶属于云麓建材集团，熟料年产能155万吨。", ["巨峰水泥"]),
    ("国产汽车共交付新车3万辆，国产汽车在全国开设门店520家。", [""] * 2),  # near miss
    ("金色童年教育集团现有直营园78所，教职工4600人。", ["金色童年教育集团"] * 2),
    ("大型教育集团现有学校78所。", [""]),  # near miss: a kind
    ("宏远药业(002349)4月9日披露业绩预告，归母净利润2亿元。", ["宏远药业"]),
    ("控股股东青泰集团于当日增持公司股份1200万股，增持金额1680万元。", ["青泰集团"] * 2),
    ("“半亩田”家庭农场位于青岳镇，种植蓝莓200亩。2022年，“半亩田”产值480万元。", ["半亩田"] * 2),
])
def test_more_names_of_companies(text: str, subjects: list[str]):
    assert read(text, "subject") == subjects


def test_what_is_less_than_nothing():
    assert read("青岳科技2022年净资产-3亿元。", "value", "unit") == [(-3e8, "CNY")]
    assert read("该校始建于民国十八年，投资5000万元。", "unit") == ["CNY"]


@pytest.mark.parametrize(("text", "records"), [
    ("老板彭志强今年47岁，2013年开店。", [("彭志强", "年龄")]),
    ("青岳科技有限公司员工300人。35岁的车间主任王磊是党员。", [("青岳科技有限公司", "员工"), ("王磊", "年龄")]),
    ("孙建国，男，52岁，青岛人。村民李秀英今年63岁，在厂里上班。", [("孙建国", "年龄"), ("李秀英", "年龄")]),
    # near misses: no one in particular
    ("青岳科技有限公司员工平均年龄29岁。", [("青岳科技有限公司", "员工平均年龄")]),
    ("参保人员60岁以上有300人。70岁的古树今年开花。", [("", "参保人员"), ("", "参保人员"), ("", "古树")]),
])
def test_an_age_is_of_the_person_named_beside_it(text: str, records: list[tuple]):
    assert read(text, "subject", "indicator") == records


@pytest.mark.parametrize(("text", "subject"), [
    ("沧澜药业技改后产能达到30亿片。", "沧澜药业"),
    ("古岳酒业7000万元，占全县一成。", "古岳酒业"),
    ("爱丽数据只做一件事，日均录入30万份。", "爱丽数据"),
    ("宝岳化工因检修停产18天，产值只有3亿元。", "宝岳化工"),
    ("庆岳箱包受订单减少影响，产值只有3亿元。", "庆岳箱包"),
    ("沧麓机床采购总监说，交期延长到210天。", "沧麓机床"),
    ("做白酒瓶的沧华玻璃一个月要发3万吨货。", "沧华玻璃"),
    ("明星毕业生泰岳钛业2011年入孵，只有3名员工。", "泰岳钛业"),
    ("作为对照，同行东沧光学上半年营收30亿元。", "东沧光学"),
    ("云江高新区企业63家，其中海禾毛纺4.5亿元。", "海禾毛纺"),
    ("新进驻的禾硕生技投资5亿元设厂。", "禾硕生技"),
    # near misses: kinds of trade
    ("云江市做强产业，其中海工装备12亿元。", ""),
    ("冷链物流受疫情影响，收入只有3亿元。", ""),
    ("锂电新能源15亿元，增长3%。", ""),
    ("全省光伏装备投资5亿元。", ""),
])
def test_a_company_is_told_by_what_it_goes_through(text: str, subject: str):
    assert read(text, "subject")[-1] == subject
