"""The same said in other words, or set in other paragraphs: what must be read all the same, and near misses."""
from __future__ import annotations

import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "records"), [
    # words of now before a stand-in
    ("青禾软件园发展迅速。\n眼下园区企业316家。", [(316, "青禾软件园", "园区企业", "actual")]),
    ("青禾软件园发展迅速。\n现阶段园区企业316家。", [(316, "青禾软件园", "园区企业", "actual")]),
    # what is counted is no company of that name
    ("青禾软件园入园公司61家，入孵公司20家。", [(61, "青禾软件园", "入园公司", "actual"), (20, "青禾软件园", "入孵公司", "actual")]),
    ("青禾公司现有员工308人。", [(308, "青禾公司", "员工", "actual")]),
    # 较 is no end of a name
    ("沧澜港货物吞吐量较去年同期增长5.5%，集装箱吞吐量较去年同期增长2.8%。沧澜港集装箱吞吐量较去年同期增长3%。",
     [(5.5, "沧澜港", "货物吞吐量", "actual"), (2.8, "沧澜港", "集装箱吞吐量", "actual"), (3, "沧澜港", "集装箱吞吐量", "actual")]),
    ("2008年，江州市茶业协会秘书长刘大成说，沧澜取得销售收入8.3亿元。", [(830000000, "沧澜", "销售收入", "actual")]),
    ("2017年江州市地区生产总值500亿元，实际增幅7.5%。", [(50000000000, "江州市", "地区生产总值", "actual"), (7.5, "江州市", "地区生产总值", "actual")]),
    ("江州市货运量始终列全国同类口岸之首。", [(1, "江州市", "货运量", "actual")]),
    # plans and outcomes expected
    ("青禾集团今年争取增长10%。", [(10, "青禾集团", "", "target")]),
    ("青禾集团计划净增员工80人。", [(80, "青禾集团", "净增员工", "target")]),
    ("青禾集团今年努力增长9%。", [(9, "青禾集团", "", "target")]),
    ("2015年江州市生产总值730亿元，同比上年增长9.7%。", [(73000000000, "江州市", "生产总值", "actual"), (9.7, "江州市", "生产总值", "actual")]),
    ("江州市到云岭约莫30公里。", [(30, "江州市", "到云岭", "actual")]),
    ("江州软件园坐拥骨干企业26家、上市企业23家。", [(26, "江州软件园", "坐拥骨干企业", "actual"), (23, "江州软件园", "上市企业", "actual")]),
    ("江州市新添国家级产业园区1个、产业强镇7个。", [(1, "江州市", "新添国家级产业园区", "actual"), (7, "江州市", "新添产业强镇", "actual")]),
    ("江州市推动投资总额13亿元的青禾智能印染项目投产。", [(1300000000, "青禾智能印染项目", "投资总额", "actual")]),
    ("青禾蔬菜基地建设项目签约。项目概算总投资3000万元。", [(30000000, "青禾蔬菜基地建设项目", "项目概算总投资", "actual")]),
    ("江州市今年运量减少幅度可能为15%。", [(-15, "江州市", "运量", "forecast")]),
    ("江州市假期接待人数将为23万人次。", [(230000, "江州市", "接待人数", "forecast")]),
    ("沧澜铁路公司迎来客流高峰，预期发送旅客35万人次。", [(350000, "沧澜铁路公司", "发送旅客", "forecast")]),
    ("沧澜铁路公司规模不大，预期收益5万元。", [(50000, "沧澜铁路公司", "预期收益", "actual")]),
    ("江州市对外投资规模跻身全国首位。", [(1, "江州市", "对外投资规模", "actual")]),
    ("江州市全年录得重大工程投资70亿元。", [(7000000000, "江州市", "重大工程投资", "actual")]),
    ("部门预计，江州市人员流动量约2亿人次。当中，公路人员流动量1亿人次。",
     [(200000000, "江州市", "人员流动量", "forecast"), (100000000, "江州市", "公路人员流动量", "forecast")]),
    ("青禾集团招工规模将逾3万人。", [(30000, "青禾集团", "招工规模", "forecast")]),
    ("青禾集团预期项目总投资20亿元。", [(2000000000, "青禾集团", "项目总投资", "forecast")]),
    ("青禾集团料实现产值9亿元。", [(900000000, "青禾集团", "产值", "forecast")]),
    ("青禾集团原料实现产值9亿元。", [(900000000, "青禾集团", "产值", "actual")]),
    ("青禾集团争取资金9亿元。", [(900000000, "青禾集团", "争取资金", "actual")]),
])
def test_other_words_say_the_same(text: str, records: list[tuple[float, str, str, str]]):
    assert [(r.value, r.subject, r.indicator, r.status) for r in extract(text)] == records


@pytest.mark.parametrize(("text", "subjects"), [
    # 该公司 that opens a paragraph goes on with the one before
    ("江州市调研企业\n范志到工业园调研。\n范志考察了云岭青禾农产品有限公司。\n该公司占地30亩。\n考察后，范志还考察了沧澜门业公司。", ["云岭青禾农产品有限公司"]),
    ("江州市副市长范志一行来到云岭青禾农产品有限公司。该公司占地30亩。\n随后，范志一行前往沧澜机械有限公司。该公司占地20亩。\n"
     "在云麓电器集团，范志一行了解了情况。该集团有员工200人。", ["云岭青禾农产品有限公司", "沧澜机械有限公司", "云麓电器集团"]),
    # what is counted is not the company that a text goes on with
    ("江州软件园去年累计有30家公司会员，撮合合作12宗。", ["江州软件园", "江州软件园"]),
    # 项目 behind an opening word
    ("江州市与沧澜技术有限公司合作蔬菜基地建设项目在青山镇举行签约仪式。\n据介绍，项目占地70亩。", ["蔬菜基地建设项目"]),
    # 其中 goes on with the same; the company that a sentence introduces goes before the one whose officer opened the paragraph
    ("江州市农民增收。2011年成立的青禾花木专业合作社，现有社员50户，其中困难户7户。", ["青禾花木专业合作社"] * 2),
    ("青禾集团董事长王小明来访。王小明察看了沧澜集团和云麓饰件有限公司。沧澜集团是最大的装备生产基地。拥有30多项专利技术。", ["沧澜集团"]),
    # works that a place has under way are not what it has in all
    ("江州市经济向好\n全市生产总值增长5%。\n青山水利枢纽等一批重大工程加快建设，高速公路总里程达到400公里。", ["江州市", "江州市"]),
    ("江州市经济向好\n全市生产总值增长5%。\n煤炭洗选等项目开工，云岭输电工程有序推进，新增风电装机30万千瓦。", ["江州市", "江州市"]),
    ("江州市经济向好\n全市生产总值增长5%。\n云岭输电工程有序推进，新增变电容量30万千伏安。全长90公里。", ["江州市", "云岭输电工程", "云岭输电工程"]),
    ("江州市工作有进展。\n江云高铁建成通车，江海高铁全线铺通，高铁运营总里程130公里。", ["江州市"]),
    ("江州市工作有进展。\n江云高铁建成通车，全长90公里，总投资50亿元。", ["江云高铁", "江云高铁"]),
    ("江州市工作有进展。\n推进滨河新城建设，青山公园全面建成开放，新增绿道60公里。", ["江州市"]),
    # whom guests come from, and a city: neither is 全省
    ("广东省招才引智。来自北京、上海的代表参加活动。全省技能人员达83万人。", ["广东省"]),
    ("广东省国企改革深化，广州、深圳领先，该省资产总额增长11%。", ["广东省"]),
    # what is so much of a wider place is not that place's
    ("江州市外贸出口值28亿元，占比达江苏省出口总值的3.7%。", ["江州市", "江州市"]),
    # a network of those who come is of the park, those who come are not
    ("香港數碼港投資者網絡累積促成12宗投資。", ["數碼港"]),
])
def test_other_paragraphs_tell_of_the_same(text: str, subjects: list[str]):
    assert [r.subject for r in extract(text)] == subjects


@pytest.mark.parametrize(("text", "periods"), [
    ("2016年至2018年，江州市依次完成生产总值23亿元、31亿元、36亿元。", ["2016", "2017", "2018"]),
    ("2016年至2018年，江州市完成生产总值23亿元、投资31亿元。", ["2016/2018", "2016/2018"]),
    ("2015年江州市投资20亿元，同比2012年增长13%。", ["2015", "2015"]),
])
def test_each_number_has_its_own_time(text: str, periods: list[str]):
    assert [r.period for r in extract(text)] == periods


@pytest.mark.parametrize(("text", "unit"), [
    ("醫管局公布撥款\n醫管局今日公布撥款3億元，有助香港病人。相關經驗在浙江、廣東等地推廣。", "HKD"),
    ("深圳撥款\n深圳市今日公布撥款3億元。相關經驗在香港、澳門等地推廣。", "CNY"),
])
def test_places_of_a_list_tell_less_of_the_currency(text: str, unit: str):
    assert [r.unit for r in extract(text)] == [unit]
