"""Text in, quantity out: value, bound, unit, interval and mention; and the properties that hold for any number."""
from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.model import Block, Numeral
from corpus_tools.normal import normalise
from corpus_tools.numerals import classify_numerals
from corpus_tools.numerals.bounds import make_interval
from corpus_tools.numerals.cell_numbers import read_cell_numerals, read_head_unit
from corpus_tools.numerals.chinese_numbers import Written, read_chinese
from corpus_tools.verify_number import reread_value

SAME = object()  # low and high are the value


def quantities(text: str) -> list[Numeral]:
    return [n for n in classify_numerals(text) if n.quantity is not None]


CASES = [
    # text, mention, value, upper value, bound, unit, low, high
    ("实现产值1769.6亿元。", "1769.6亿元", 176_960_000_000, None, "=", "CNY", SAME, SAME),
    ("改造20万方厂房", "20万方", 200_000, None, "=", "m2", SAME, SAME),
    ("设立500万引导资金", "500万", 5_000_000, None, "=", "CNY", SAME, SAME),
    ("新增14,400家", "14,400家", 14_400, None, "=", "count", SAME, SAME),
    ("跃过 4000 亿元大关", "跃过 4000 亿元大关", 400_000_000_000, None, ">", "CNY", 400_000_000_000, None),
    ("知识产权1.2万余项", "1.2万余项", 12_000, None, ">", "count", 12_000, 13_000),
    ("汇聚7000余万条", "7000余万条", 70_000_000, None, ">", "count", 70_000_000, 80_000_000),
    ("资金8400余万元", "8400余万元", 84_000_000, None, ">", "CNY", 84_000_000, 85_000_000),
    ("产值320多亿元", "320多亿元", 32_000_000_000, None, ">", "CNY", 32_000_000_000, 33_000_000_000),
    ("拨付1.8亿余元", "1.8亿余元", 180_000_000, None, ">", "CNY", 180_000_000, 190_000_000),
    ("平台40余个", "40余个", 40, None, ">", "count", 40, 50),
    ("共有千余家", "千余家", 1000, None, ">", "count", 1000, 2000),
    ("集合上千款软件", "上千款", 1000, None, ">", "count", 1000, None),
    ("助力两万多家主体", "两万多家", 20_000, None, ">", "count", 20_000, 30_000),
    ("1万4000多个站点", "1万4000多个", 14_000, None, ">", "count", 14_000, 15_000),
    ("投资1亿2000万元", "1亿2000万元", 120_000_000, None, "=", "CNY", SAME, SAME),
    ("入库超百家", "超百家", 100, None, ">", "count", 100, None),
    ("已促成投資案一六六件，創造就業機會", "一六六件", 166, None, "=", "count", SAME, SAME),
    ("總投資金額達一七四五億元", "一七四五億元", 174_500_000_000, None, "=", "CNY", SAME, SAME),
    ("釋出二·二五公頃用地", "二·二五公頃", 2.25, None, "=", "hectare", SAME, SAME),
    ("預算十九‧九一億元", "十九‧九一億元", 1_991_000_000, None, "=", "CNY", SAME, SAME),
    ("營業額達二．二六兆元", "二．二六兆元", 2_260_000_000_000, None, "=", "CNY", SAME, SAME),
    ("增加六萬三四九二個就業機會", "六萬三四九二個", 63_492, None, "=", "count", SAME, SAME),
    ("面積逾五六○公頃", "逾五六○公頃", 560, None, ">", "hectare", 560, None),
    ("營業額首度突破兆元，", "突破兆元", 1_000_000_000_000, None, ">", "CNY", 1_000_000_000_000, None),
    ("樓地板面積13.5萬平方公尺", "13.5萬平方公尺", 135_000, None, "=", "m2", SAME, SAME),
    ("厂房40万平，", "40万平", 400_000, None, "=", "m2", SAME, SAME),
    ("累計達一兆二千四百六十七點三八億元。", "一兆二千四百六十七點三八億元", 1_246_738_000_000, None, "=", "CNY", SAME, SAME),
    ("占地3000平方，", "3000平方", 3000, None, "=", "m2", SAME, SAME),
    ("缩短至四个半小时", "四个半小时", 4.5, None, "=", "hour", SAME, SAME),
    ("工期缩短1个半月", "1个半月", 1.5, None, "=", "month", SAME, SAME),
    ("建成4个半成品车间", "4个", 4, None, "=", "count", SAME, SAME),
    ("捐款数额为5000万：", "5000万", 50_000_000, None, "=", "CNY", SAME, SAME),
    ("单元面积从130㎡到300㎡不等", "130㎡到300㎡", 130, 300, "=", "m2", 130, 300),
    ("投资过亿元美金", "过亿元美金", 100_000_000, None, ">", "USD", 100_000_000, None),
    ("收到订单5单", "5单", 5, None, "=", "count", SAME, SAME),
    ("修路3段", "3段", 3, None, "=", "count", SAME, SAME),
    ("旅客平均逗留1日", "1日", 1, None, "=", "day", SAME, SAME),
    ("逾二千公司進駐", "逾二千", 2000, None, ">", "count", 2000, None),
    ("电子产业增长率居冠，", "冠", 1, None, "=", "rank", SAME, SAME),
    ("规模超千亿元", "超千亿元", 100_000_000_000, None, ">", "CNY", 100_000_000_000, None),
    ("税收突破了100亿元", "突破了100亿元", 10_000_000_000, None, ">", "CNY", 10_000_000_000, None),
    ("近800亿元", "近800亿元", 80_000_000_000, None, "~", "CNY", None, 80_000_000_000),
    ("约90亿元", "约90亿元", 9_000_000_000, None, "~", "CNY", None, None),
    ("增长5.5%左右", "5.5%左右", 5.5, None, "~", "percent", None, None),
    ("不足3万人", "不足3万人", 30_000, None, "<", "count", None, 30_000),
    ("控制在5%以内", "5%以内", 5, None, "<", "percent", None, 5),
    ("提升85%以上", "85%以上", 85, None, ">", "percent", 85, None),
    ("2000万元及以上的企业", "2000万元及以上", 20_000_000, None, ">", "CNY", 20_000_000, None),
    ("不少于4000套", "不少于4000套", 4000, None, ">", "count", 4000, None),
    ("绿地率≥30%", "≥30%", 30, None, ">", "percent", 30, None),
    ("遠多於200億元", "遠多於200億元", 20_000_000_000, None, ">", "CNY", 20_000_000_000, None),
    ("至少三十家", "至少三十家", 30, None, ">", "count", 30, None),
    ("跌破100美元", "跌破100美元", 100, None, "<", "USD", None, 100),
    # ranges
    ("占15-30%", "15-30%", 15, 30, "=", "percent", 15, 30),
    ("投资5-10万元", "5-10万元", 50_000, 100_000, "=", "CNY", 50_000, 100_000),
    ("投资8.5亿元至10亿元", "8.5亿元至10亿元", 850_000_000, 1_000_000_000, "=", "CNY", 850_000_000, 1_000_000_000),
    ("增长16%－37%", "16%－37%", 16, 37, "=", "percent", 16, 37),
    ("开展3到4场", "3到4场", 3, 4, "=", "count", 3, 4),
    ("三至五家企业", "三至五家", 3, 5, "=", "count", 3, 5),
    ("两三家企业", "两三家", 2, 3, "=", "count", 2, 3),
    ("二三十个", "二三十个", 20, 30, "=", "count", 20, 30),
    # percent, fractions, times
    ("三成企业", "三成", 30, None, "=", "percent", SAME, SAME),
    ("七成以上", "七成以上", 70, None, ">", "percent", 70, None),
    ("两成半", "两成半", 25, None, "=", "percent", SAME, SAME),
    ("九成五", "九成五", 95, None, "=", "percent", SAME, SAME),
    ("占5成", "5成", 50, None, "=", "percent", SAME, SAME),
    ("占比过半", "过半", 50, None, ">", "percent", 50, None),
    ("接近一半", "接近一半", 50, None, "~", "percent", None, 50),
    ("半数以上", "半数以上", 50, None, ">", "percent", 50, None),
    ("四分之一", "四分之一", 25, None, "=", "percent", SAME, SAME),
    ("超三分之一", "超三分之一", 100 / 3, None, ">", "percent", 100 / 3, None),
    ("约占2/3", "约占2/3", 200 / 3, None, "~", "percent", None, None),
    ("约占全市的12%", "12%", 12, None, "~", "percent", None, None),
    ("近全国四分之一", "四分之一", 25, None, "~", "percent", None, 25),
    ("最近全国四分之一", "四分之一", 25, None, "=", "percent", SAME, SAME),  # near misses
    ("签约占全年的12%", "12%", 12, None, "=", "percent", SAME, SAME),
    ("三分一公司", "三分一", 100 / 3, None, "=", "percent", SAME, SAME),
    ("百分之五点二", "百分之五点二", 5.2, None, "=", "percent", SAME, SAME),
    ("死亡率4.5‰", "4.5‰", 0.45, None, "=", "percent", SAME, SAME),
    ("高1.2个百分点", "1.2个百分点", 1.2, None, "=", "percentage_point", SAME, SAME),
    ("增长50多倍", "50多倍", 50, None, ">", "times", 50, 60),
    ("是去年的三倍", "三倍", 3, None, "=", "times", SAME, SAME),
    ("产值翻一番", "翻一番", 1, None, "=", "times", 2, 2),
    ("产值翻两番", "翻两番", 3, None, "=", "times", 4, 4),
    ("收入翻番", "翻番", 1, None, "=", "times", 2, 2),
    ("雙位數增長", "雙位數", 10, None, ">", "percent", 10, 100),
    ("同比翻了一番多", "翻了一番多", 1, None, ">", "times", 2, None),
    ("总投资过10亿元", "过10亿元", 1_000_000_000, None, ">", "CNY", 1_000_000_000, None),
    ("事故率0.6人/百亿元以下", "0.6人/百亿元以下", 0.6, None, "<", "count", None, 0.6),
    ("實用面積500呎", "500呎", 500, None, "=", "ft2", SAME, SAME),
    ("全国第三大港口", "第三大", 3, None, "=", "rank", SAME, SAME),
    ("两位数增长", "两位数", 10, None, ">", "percent", 10, 100),
    ("同比-3.2%", "-3.2%", -3.2, None, "=", "percent", SAME, SAME),
    ("下降25个基点", "25个基点", 25, None, "=", "基点", SAME, SAME),
    ("下调10bp", "10bp", 10, None, "=", "基点", SAME, SAME),
    # spaces between thousands, kinds of berths, the minus of a sum
    ("播种面积1 098.8万公顷", "1 098.8万公顷", 10_988_000, None, "=", "hectare", SAME, SAME),
    ("万吨级以上泊位", "万吨级以上", 10_000, None, ">", "t", 10_000, None),
    ("用电量44.3亿千瓦小时", "44.3亿千瓦小时", 4_430_000_000, None, "=", "kWh", SAME, SAME),
    ("净利润-0.8亿元", "-0.8亿元", -80_000_000, None, "=", "CNY", SAME, SAME),
    ("产值尚未突破10亿元", "尚未突破10亿元", 1_000_000_000, None, "<", "CNY", None, 1_000_000_000),
    ("营收首破30亿元", "首破30亿元", 3_000_000_000, None, ">", "CNY", 3_000_000_000, None),
    ("预计亏损20万元至80万元", "20万元至80万元", 200_000, 800_000, "=", "CNY", 200_000, 800_000),
    ("投资6个亿，", "6个亿", 600_000_000, None, "=", "CNY", SAME, SAME),
    # 一点 of a decimal, 兆, 千 of a unit, temperatures below zero
    ("投资一点七万亿元", "一点七万亿元", 1_700_000_000_000, None, "=", "CNY", SAME, SAME),
    ("贷款一点三亿元", "一点三亿元", 130_000_000, None, "=", "CNY", SAME, SAME),
    ("即将突破两兆元", "突破两兆元", 2_000_000_000_000, None, ">", "CNY", 2_000_000_000_000, None),
    ("一兆二千亿元", "一兆二千亿元", 1_200_000_000_000, None, "=", "CNY", SAME, SAME),
    ("三兆五百亿元", "三兆五百亿元", 3_050_000_000_000, None, "=", "CNY", SAME, SAME),
    ("装机五十万千瓦", "五十万千瓦", 500_000, None, "=", "kW", SAME, SAME),
    ("突破百万千瓦", "突破百万千瓦", 1_000_000, None, ">", "kW", 1_000_000, None),
    ("长三千米", "三千米", 3000, None, "=", "m", SAME, SAME),
    ("气温零下15摄氏度", "零下15摄氏度", -15, None, "=", "degC", SAME, SAME),
    ("零下十五度", "零下十五度", -15, None, "=", "degC", SAME, SAME),
    # money
    ("利用外资39577万美元", "39577万美元", 395_770_000, None, "=", "USD", SAME, SAME),
    ("注资HK$100亿", "HK$100亿", 10_000_000_000, None, "=", "HKD", SAME, SAME),
    ("约人民币50亿元", "约人民币50亿元", 5_000_000_000, None, "~", "CNY", None, None),
    ("澳门元12亿", "澳门元12亿", 1_200_000_000, None, "=", "MOP", SAME, SAME),
    ("2亿欧元", "2亿欧元", 200_000_000, None, "=", "EUR", SAME, SAME),
    ("30亿日元", "30亿日元", 3_000_000_000, None, "=", "JPY", SAME, SAME),
    ("新臺幣1兆501億元", "新臺幣1兆501億元", 1_050_100_000_000, None, "=", "TWD", SAME, SAME),
    ("員工超過16萬5千人", "超過16萬5千人", 165_000, None, ">", "count", 165_000, None),
    ("超过五成为研发人员", "超过五成", 50, None, ">", "percent", 50, None),
    ("樓面面積約41 000平方呎", "約41 000平方呎", 41_000, None, "~", "ft2", None, None),
    ("出租率 6 成不到", "6 成不到", 60, None, "<", "percent", None, 60),
    ("服务企业1000+，", "1000+", 1000, None, ">", "count", 1000, 2000),
    ("240亿新台币", "240亿新台币", 24_000_000_000, None, "=", "TWD", SAME, SAME),
    ("10个亿", "10个亿", 1_000_000_000, None, "=", "CNY", SAME, SAME),
    ("产值突破500亿，", "突破500亿", 50_000_000_000, None, ">", "CNY", 50_000_000_000, None),
    ("聚集3.5亿用户", "3.5亿", 350_000_000, None, "=", "count", SAME, SAME),
    ("引进人才7.8万，", "7.8万", 78_000, None, "=", "count", SAME, SAME),
    ("不低于400万元/亩", "不低于400万元/亩", 4_000_000, None, ">", "CNY", 4_000_000, None),
    ("0.6元/千瓦时以内", "0.6元/千瓦时以内", 0.6, None, "<", "CNY", None, 0.6),
    ("约0.45元/kW·h，", "约0.45元/kW·h", 0.45, None, "~", "CNY", None, None),
    ("3800元/千瓦以下", "3800元/千瓦以下", 3800, None, "<", "CNY", None, 3800),
    ("35元/平方米/月", "35元/平方米/月", 35, None, "=", "CNY", SAME, SAME),
    ("3亿元/方案一", "3亿元", 300_000_000, None, "=", "CNY", SAME, SAME),
    # other units
    ("70万平方米", "70万平方米", 700_000, None, "=", "m2", SAME, SAME),
    ("3195万亩", "3195万亩", 31_950_000, None, "=", "mu", SAME, SAME),
    ("12.8平方公里", "12.8平方公里", 12.8, None, "=", "km2", SAME, SAME),
    ("22.9亿千瓦时", "22.9亿千瓦时", 2_290_000_000, None, "=", "kWh", SAME, SAME),
    ("18亿度绿电", "18亿度", 1_800_000_000, None, "=", "kWh", SAME, SAME),
    ("1004万千瓦", "1004万千瓦", 10_040_000, None, "=", "kW", SAME, SAME),
    ("100兆瓦", "100兆瓦", 100, None, "=", "MW", SAME, SAME),
    ("12吉瓦时", "12吉瓦时", 12, None, "=", "GWh", SAME, SAME),
    ("25GWh", "25GWh", 25, None, "=", "GWh", SAME, SAME),
    ("2287 PFlops", "2287 PFlops", 2287, None, "=", "PFlops", SAME, SAME),
    ("10PB", "10PB", 10, None, "=", "PB", SAME, SAME),
    ("150亿方/年", "150亿方/年", 15_000_000_000, None, "=", "m3", SAME, SAME),
    ("3095万吨/年", "3095万吨/年", 30_950_000, None, "=", "t", SAME, SAME),
    ("2.4亿吨标准煤", "2.4亿吨标准煤", 240_000_000, None, "=", "t", SAME, SAME),
    ("760亿斤", "760亿斤", 76_000_000_000, None, "=", "jin", SAME, SAME),
    ("263万标箱", "263万标箱", 2_630_000, None, "=", "TEU", SAME, SAME),
    ("茶叶15万担", "15万担", 150_000, None, "=", "担", SAME, SAME),
    ("电池容量5200mAh，", "5200mAh", 5_200, None, "=", "毫安时", SAME, SAME),
    ("噪声不超过58分贝", "不超过58分贝", 58, None, "<", "分贝", None, SAME),
    ("摄像头4800万像素", "4800万像素", 48_000_000, None, "=", "像素", SAME, SAME),
    ("年产气2亿标方", "2亿标方", 200_000_000, None, "=", "m3", SAME, SAME),
    ("啤酒60万千升", "60万千升", 600_000, None, "=", "千升", SAME, SAME),
    ("啤酒二三十万千升", "二三十万千升", 200_000, 300_000, "=", "千升", 200_000, 300_000),
    ("用水三千升", "三千升", 3_000, None, "=", "L", SAME, SAME),
    ("租金15元/㎡/月-28元/㎡/月", "15元/㎡/月-28元/㎡/月", 15, 28, "=", "CNY", 15, 28),
    ("人均年终奖12万，", "12万", 120_000, None, "=", "CNY", SAME, SAME),
    ("注册资本：批发业不低于300万，", "不低于300万", 3_000_000, None, ">", "CNY", SAME, None),
    ("平均轮候时间升至2.5年", "2.5年", 2.5, None, "=", "year", SAME, SAME),
    ("82万標準貨櫃單位", "82万標準貨櫃單位", 820_000, None, "=", "TEU", SAME, SAME),
    ("气温38度", "38度", 38, None, "=", "degC", SAME, SAME),
    ("直径8英寸", "8英寸", 8, None, "=", "英寸", SAME, SAME),
    ("9000公里", "9000公里", 9000, None, "=", "km", SAME, SAME),
    ("得分96.5分", "96.5分", 96.5, None, "=", "point", SAME, SAME),
    ("通過率3成5，", "3成5", 35, None, "=", "percent", SAME, SAME),
    ("出口額約1.3兆、", "約1.3兆", 1_300_000_000_000, None, "~", "CNY", None, None),
    # durations that are facts
    ("压缩至3天", "3天", 3, None, "=", "day", SAME, SAME),
    ("缩短至2小时", "2小时", 2, None, "=", "hour", SAME, SAME),
    ("压缩至3个工作日", "3个工作日", 3, None, "=", "day", SAME, SAME),
    ("仅需1小时53分钟", "1小时53分钟", 113, None, "=", "minute", SAME, SAME),
    ("工期约一年半", "约一年半", 1.5, None, "~", "year", None, None),
    ("最高刑期为7年", "7年", 7, None, "=", "year", SAME, SAME),
    # ranks
    ("总量居全区首位。", "首位", 1, None, "=", "rank", SAME, SAME),
    ("排名第一、", "第一", 1, None, "=", "rank", SAME, SAME),
    ("跃居全国第四；", "第四", 4, None, "=", "rank", SAME, SAME),
    ("列全市第12位，", "第12位", 12, None, "=", "rank", SAME, SAME),
    ("蝉联行业之首；", "之首", 1, None, "=", "rank", SAME, SAME),
    ("连续位居榜首。", "榜首", 1, None, "=", "rank", SAME, SAME),
    ("多项指标居首，", "首", 1, None, "=", "rank", SAME, SAME),
]


@pytest.mark.parametrize(("text", "mention", "value", "value_max", "bound", "unit", "low", "high"), CASES)
def test_quantity(text: str, mention: str, value: float, value_max: float | None, bound: str, unit: str, low: object, high: object) -> None:
    found = quantities(text)
    assert [n.text for n in found] == [mention] or unit == "km" and found[0].text == mention
    q = found[0].quantity
    assert q is not None
    assert q.value == pytest.approx(value, rel=1e-12)
    assert q.value_max == value_max
    assert (q.bound, q.unit) == (bound, unit)
    assert q.low == (q.value if low is SAME else low if low is None else pytest.approx(low))
    assert q.high == (q.value if high is SAME else high if high is None else pytest.approx(high))


@pytest.mark.parametrize(("text", "expected"), [
    ("年产能从10万辆提升至20万辆", [(100_000, None), (200_000, None)]),
    ("由67.7%提升至90.4%", [(67.7, None), (90.4, None)]),
    ("从10%到20%", [(10, None), (20, None)]),
    ("由5小时缩短至2小时", [(5, None), (2, None)]),
    ("平均轮候时间升0.3年至2.5年", [(0.3, None), (2.5, None)]),
    ("时间过去了3年，再过半个月，占比过半", [(50, None)]),
    ("七股科技园区有企业5家", [(5, None)]),
    ("年薪5万元至10万元", [(50_000, 100_000)]),  # near miss: a range
    ("超20亿元项目200个", [(2_000_000_000, None), (200, None)]),
    ("12、15和20家企业", [(12, None), (15, None), (20, None)]),
    ("分别增长12.4、8.3个百分点", [(12.4, None), (8.3, None)]),
    ("居国内第一、全球第三，", [(1, None), (3, None)]),
    ("10000亿元+1000亿美元", [(1_000_000_000_000, None), (100_000_000_000, None)]),
    ("家电企业5家、电商企业12家电子商务", [(5, None), (12, None)]),
])
def test_several_quantities(text: str, expected: list[tuple[float, float | None]]) -> None:
    assert [(n.quantity.value, n.quantity.value_max) for n in quantities(text)] == expected


@pytest.mark.parametrize(("text", "bound"), [
    ("签约20个项目", "="), ("节约5000万元", "="), ("通过100家企业", "="), ("附近5家企业", "="), ("突破12项关键核心技术", "="), ("突破12项", ">"), ("打破3项纪录", "="),
    ("高达50亿元", "="), ("线上千款商品", "="), ("达到50亿元", "="), ("签约约20个", "~"), ("赶超3家", "="), ("以前5家", "="),
])
def test_words_that_only_look_like_bounds(text: str, bound: str) -> None:
    found = quantities(text)
    assert not found or found[0].quantity.bound == bound


@pytest.mark.parametrize(("text", "value", "unit"), [
    ("打造千亿级产业集群", 100_000_000_000, "CNY"), ("两个五百亿级产业", 50_000_000_000, "CNY"), ("完成亿元战略融资", 100_000_000, "CNY"), ("5000吨级码头", 5000, "t"),
])
def test_size_labels_are_flagged(text: str, value: float, unit: str) -> None:
    q = next(n.quantity for n in quantities(text) if n.quantity.flags)
    assert (q.value, q.unit) == (value, unit)
    assert "size_label" in q.flags


def test_vague_amounts_have_no_value() -> None:
    for text, low in (("数十家企业", 10), ("几百名员工", 100), ("数千亿元", 10**11)):
        q = quantities(text)[0].quantity
        assert (q.value, q.value_max, q.low, q.high) == (None, None, low, None)


@pytest.mark.parametrize(("text", "expected"), [
    ("突破1亿、2亿、3亿千瓦", [(10**8, "kW"), (2 * 10**8, "kW"), (3 * 10**8, "kW")]), ("跨越300亿、400亿美元", [(3 * 10**10, "USD"), (4 * 10**10, "USD")]),
    ("分别达12万和8万人次", [(120_000, "count"), (80_000, "count")]), ("投资3亿、员工2万人", [(3 * 10**8, "CNY"), (20_000, "count")]),
])
def test_last_unit_of_a_row_is_that_of_all(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(n.quantity.value, n.quantity.unit) for n in quantities(text)] == expected


def test_shared_unit_is_flagged_and_number_is_located() -> None:
    text = "新增8、15和20家"
    numerals = quantities(text)
    assert [n.quantity.flags for n in numerals] == [("shared_unit",), ("shared_unit",), ()]
    assert [text[slice(*n.quantity.number)] for n in numerals] == ["8", "15", "20"]


@pytest.mark.parametrize(("heads", "unit", "power"), [
    (["甲区", "工业产值（亿元）", "", ""], "CNY", 8), (["甲区", "增长（%）", "", ""], "percent", 0), (["企业数", "2022年", "主要指标", "单位：家"], "count", 0),
    (["地区生产总值", "增速", "", "单位：亿元，%"], "percent", 0), (["地区生产总值", "绝对值", "", "单位：亿元，%"], "CNY", 8), (["甲区", "全市位次", "", ""], "rank", 0),
])
def test_heads_give_the_unit(heads: list[str], unit: str, power: int) -> None:
    found = read_head_unit(heads)
    assert found is not None
    assert (found.unit, found.power) == (unit, power)


def test_a_column_of_units_gives_percent_to_its_row() -> None:
    assert read_head_unit(["工业集中度", "目标值", "", "单位：%"]).unit == "percent"
    assert read_head_unit(["工业产值", "同比增长", "", "单位：亿元"]).unit == "percent"
    assert read_head_unit(["工业集中度", "目标值", "", "单位：亿元、%"]).unit == "CNY"
    assert read_head_unit(["实际利用外资（万美元）", "同比±%", "", ""]).unit == "percent"
    assert read_head_unit(["实际利用外资（万美元）", "累计", "", ""]).unit == "USD"
    assert read_head_unit(["甲区", "企业数", "", ""]).unit == "count"
    assert read_head_unit(["甲区", "绝对数", "", ""]) is None and read_head_unit(["甲区", "价格指数", "", ""]) is None


def test_cells_without_a_unit_are_not_guessed() -> None:
    text = "12.5\n1998\n张三 3"
    blocks = [Block(0, 4, "cell", heads=("甲区", "产值（亿元）", "", "")), Block(5, 9, "cell", heads=("甲区", "备注", "", "")), Block(10, 14, "cell", heads=("甲区", "负责人（家）", "", ""))]
    numerals = read_cell_numerals(text, text, blocks, classify_numerals(text))
    assert [(n.text, n.quantity.value) for n in numerals if n.quantity is not None] == [("12.5", 1_250_000_000)]


def test_cells_with_a_bound() -> None:
    text = "≥90\n4.5以上\n[13.5]\n不超过20\n12以前"
    starts = [i for i, c in enumerate("\n" + text) if c == "\n"]
    blocks = [Block(a, a + len(line), "cell", heads=("绿地率（%）", "2025年", "", "")) for a, line in zip(starts, text.split("\n"), strict=True)]
    numerals = read_cell_numerals(text, text, blocks, classify_numerals(text))
    found = [(n.text, n.quantity.value, n.quantity.bound) for n in numerals if n.rule == "cell"]
    assert found == [("≥90", 90, ">"), ("4.5以上", 4.5, ">"), ("13.5", 13.5, "="), ("不超过20", 20, "<")]
    index = [Block(0, 5, "cell", heads=("总产值指数（上年=100）", "2020", "", "单位：亿元"))]
    assert all(n.rule != "cell" for n in read_cell_numerals("104.2", "104.2", index, classify_numerals("104.2")))


def test_ranges_in_cells() -> None:
    text = "12000-18000\n3.5~4.2\n18000-12000\n2023-2024"
    starts = [i for i, c in enumerate("\n" + text) if c == "\n"]
    heads = [("技术员", "月薪（元）", "", "")] * 3 + [("技术员", "年份", "", "")]
    blocks = [Block(a, a + len(line), "cell", heads=h) for a, line, h in zip(starts, text.split("\n"), heads, strict=True)]
    found = [n.quantity for n in read_cell_numerals(text, text, blocks, classify_numerals(text)) if n.rule == "cell"]
    assert [(q.value, q.value_max, q.low, q.high, q.unit) for q in found] == [(12000, 18000, 12000, 18000, "CNY"), (3.5, 4.2, 3.5, 4.2, "CNY")]


@pytest.mark.parametrize(("text", "found"), [
    ("表1 部分区县指标", []), ("附表2 个体户数", []), ("如图3 台账所示", []), ("聯絡窗口 03-3456789 分機 1234", []), ("电话0512-66680001 分管领导", []),
    ("全市有电表3个，报表2份", ["3个", "2份"]), ("增速0.5-0.8个百分点", ["0.5-0.8个百分点"]),  # near misses
])
def test_labels_and_telephones_are_no_amounts(text: str, found: list[str]) -> None:
    assert [n.text for n in classify_numerals(text) if n.quantity is not None] == found


DIGIT = "零一二三四五六七八九"


def write_chinese(number: int) -> str:
    """A whole number below 10^12 in Chinese characters, as a schoolbook writes it."""
    def write_section(n: int) -> str:
        out, zero = "", False
        for power, word in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
            digit = n // power % 10
            if digit:
                out += ("零" if zero and out else "") + DIGIT[digit] + word
                zero = False
            else:
                zero = True
        return out

    parts, rest = [], number
    while rest:
        parts.append(rest % 10_000)
        rest //= 10_000
    out = ""
    for k in range(len(parts) - 1, -1, -1):
        if parts[k]:
            if out and parts[k] < 1000:
                out += "零"
            out += write_section(parts[k]) + ("", "万", "亿")[k]
    return out[1:] if out.startswith("一十") else out


@given(st.integers(1, 10**12 - 1))
def test_chinese_numbers_read_back(number: int) -> None:
    written = read_chinese(write_chinese(number))
    assert written is not None
    assert written.digits * 10**written.power == number
    assert reread_value(write_chinese(number) + "家") == (number, None)


@given(st.integers(11, 10**12 - 1), st.sampled_from([("家", "count"), ("吨", "t"), ("亩", "mu"), ("公里", "km")]))
def test_chinese_amounts_read_back(number: int, unit: tuple[str, str]) -> None:
    found = quantities("现有" + write_chinese(number) + unit[0] + "。")
    assert [(n.quantity.value, n.quantity.unit) for n in found] == [(number, unit[1])]


NUMBERS = st.one_of(st.integers(1, 999_999).map(str), st.integers(1000, 99_999_999).map("{:,}".format), st.decimals("0.01", "99999", places=2).map(str), st.integers(1, 9999).map(str))
FORMS = st.sampled_from([("{}", "="), ("超{}", ">"), ("近{}", "~"), ("约{}", "~"), ("不足{}", "<"), ("{}以上", ">"), ("{}左右", "~")])
UNITS = st.sampled_from([("元", "CNY"), ("万元", "CNY"), ("亿元", "CNY"), ("亿美元", "USD"), ("家", "count"), ("万人", "count"), ("%", "percent"), ("个百分点", "percentage_point"), ("平方米", "m2"), ("万吨", "t"),
                         ("亿千瓦时", "kWh"), ("公里", "km")])


@settings(deadline=None)
@given(NUMBERS, FORMS, UNITS, st.booleans())
def test_numbers_in_many_forms_read_back(number: str, form: tuple[str, str], unit: tuple[str, str], wide: bool) -> None:
    mention = form[0].format(number + unit[0])
    if wide:
        mention = mention.translate({ord(c): ord(c) + 0xFEE0 for c in "0123456789%"})
    text = "完成总量为" + mention + "，"
    found = quantities(text)
    assert len(found) == 1
    q = found[0].quantity
    times = 10**8 if "亿" in unit[0] else 10**4 if "万" in unit[0] else 1
    assert found[0].text == mention
    assert q.value == pytest.approx(float(number.replace(",", "")) * times, rel=1e-12)
    assert (q.bound, q.unit) == (form[1], unit[1])
    assert reread_value(mention) == (pytest.approx(q.value, rel=1e-12), None)


@given(st.integers(1, 9999), st.integers(1, 9999), st.sampled_from(["-", "—", "至", "~", "～"]), st.sampled_from(["%", "家", "亿元"]))
def test_ranges_read_back(low: int, high: int, mark: str, unit: str) -> None:
    if low >= high or 1000 <= low < 3000 and 1000 <= high < 3000:
        return
    found = quantities(f"规模为{low}{mark}{high}{unit}，")
    assert len(found) == 1
    assert (found[0].quantity.value, found[0].quantity.value_max) == reread_value(found[0].text)
    assert found[0].quantity.value < found[0].quantity.value_max


@given(st.integers(1, 10**9), st.integers(-3, 8), st.sampled_from("=~><"), st.booleans())
def test_intervals_hold_their_value(digits: int, power: int, bound: str, open_digit: bool) -> None:
    low, high = make_interval(Written(digits, power, power), bound, 0, open_digit=open_digit)
    value = digits * 10.0**power
    assert low is None or low <= value * (1 + 1e-12)
    assert high is None or high >= value * (1 - 1e-12)


@pytest.mark.parametrize(("text", "mention", "value", "value_max", "bound", "unit", "low", "high"), CASES)
def test_second_reader_agrees(text: str, mention: str, value: float, value_max: float | None, bound: str, unit: str, low: object, high: object) -> None:
    """The reader that proves values, which shares nothing with the first, says the same of every mention."""
    assert reread_value(mention) == (pytest.approx(value, rel=1e-9), value_max)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="0123456789.,-—至到一二三十百千万亿两半几数余多约近超过成倍番%元家分之第首位翻点/ <>", max_size=16))
def test_second_reader_never_fails(text: str) -> None:
    answer = reread_value(text)
    assert answer is None or len(answer) == 2


def test_traditional_and_wide_characters_are_cut_from_the_source() -> None:
    text = "約１，４００個（佔三成）"
    assert [n.text for n in quantities(text)] == ["約１，４００個", "三成"]
    assert len(normalise(text)) == len(text)
