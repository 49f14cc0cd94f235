"""Every numeral has one class: tables of sentences and the classes of what they hold, near misses among them."""
from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.normal import normalise
from corpus_tools.numerals import classify_numerals, read_numerals

DIGITS = "0-9０-９"
CHINESE = "〇零一二三四五六七八九十百千万亿两廿卅"


def classes(text: str) -> list[tuple[str, str]]:
    return [(n.text, n.cls) for n in classify_numerals(text)]


def check_whole(text: str) -> None:
    """Spans are right, in order, apart, and hold every digit and Chinese numeral character."""
    numerals = classify_numerals(text)
    at = 0
    for n in numerals:
        assert at <= n.start < n.end <= len(text)
        assert text[n.start:n.end] == n.text
        assert n.cls in ("quantity", "time", "name", "other")
        assert (n.quantity is not None) == (n.cls == "quantity")
        at = n.end
    covered = set()
    for n in numerals:
        covered.update(range(n.start, n.end))
    norm = normalise(text)
    for m in re.finditer(f"[0-9{CHINESE}]", norm):  # the second, plain scan
        assert m.start() in covered, (text[max(m.start() - 10, 0):m.end() + 10], m[0])


@pytest.mark.parametrize(("text", "expected"), [
    ("2023年1—6月，园区实现产值3.2亿元", [("2023年1—6月", "time"), ("3.2亿元", "quantity")]),
    ("截至2022年12月31日24时", [("2022年12月31日24时", "time")]),
    ("6月4日至8日举行", [("6月4日至8日", "time")]),
    ("发布时间：2023-05-06 09:30", [("2023-05-06 09:30", "time")]),
    ("2015/16年度", [("2015/16年度", "time")]),
    ("2018—2020年累计", [("2018—2020年", "time")]),
    ("1、2月份", [("1、2月份", "time")]),
    ("二〇二五年十月召开", [("二〇二五年十月", "time")]),
    ("第三季度和一季度", [("第三季度", "time"), ("一季度", "time")]),
    ("20世纪90年代起步", [("20世纪90年代", "time")]),
    ("今年上半年", [("上半年", "time")]),
    ("近十年、未来五年、连续3年", [("近十年", "time"), ("五年", "time"), ("3年", "time")]),
    ("前8个月，入驻6个月便投产", [("8个月", "time"), ("6个月", "time")]),
    ("力争通过3至5年", [("3至5年", "time")]),
    ("成立30周年", [("30周年", "time")]),
    ("24小时自助服务", [("24小时", "time")]),
    ("第4-5年减半", [("第4-5", "other")]),
])
def test_times(text: str, expected: list[tuple[str, str]]) -> None:
    assert classes(text)[:len(expected)] == expected


@pytest.mark.parametrize(("text", "cls"), [
    ("“十四五”规划", "name"), ("“1+N+1”体系", "name"), ("5G网络", "name"), ("PM2.5浓度", "name"), ("12英寸产线", "name"), ("（1亩≈666.67平方米）", "name"), ("三个大板块", "name"), ("分列三到五位", "name"), ("每4.9个市场主体", "name"), ("每100元收入中的成本", "name"), ("两人均表示", "name"), ("两人获评劳模", "quantity"),
    ("8英寸晶圆", "name"), ("六道河镇", "name"), ("A7版", "name"),
    ("TOP30榜单", "name"), ("世界500强", "name"), ("全国百强县", "name"), ("跨入百强县", "name"), ("跨入百亿企业", "quantity"), ("C919大型客机", "name"), ("4K频道", "name"),
    ("地铁3号线", "name"), ("7×24不打烊", "name"), ("《三年行动计划》", "name"), ("《2030年议程》", "time"), ("《百项措施30条》", "name"),
    ("统一部署", "name"), ("进一步加强", "name"), ("建设一批项目", "name"), ("一方面", "name"), ("千方百计", "name"),
    ("万科企业", "name"), ("百度公司", "name"), ("四川省", "name"), ("三亚市", "name"), ("零售业", "name"),
    ("三大突破", "name"), ("六个方面工作", "name"), ("两张清单", "quantity"), ("“四个高新”", "name"), ("五位一体", "name"),
    ("六链五群", "name"), ("一核三区", "name"), ("前三名", "name"), ("1对1帮扶", "name"), ("实施“3个100”工程", "name"), ("“双过半”", "name"), ("二十四节气", "name"), ("500千伏变电站", "name"),
    ("二十届四中全会", "name"), ("双百行动", "name"), ("第一，抓招商", "other"), ("第十四次代表大会", "other"), ("第一产业", "other"),
    ("第一动力", "other"), ("第2届论坛", "other"), ("第12条", "other"), ("一是强化招商", "other"), ("一、总体要求", "other"),
    ("（一）稳增长", "other"), ("1.稳增长", "other"), ("2、扩投资", "other"), ("（3）促消费", "other"),
    ("电话0535-6379888", "other"), ("手机13812345678", "other"), ("代码264006", "other"), ("比分3-0", "other"),
])
def test_names_and_others(text: str, cls: str) -> None:
    """No amount is read from names, slogans, ordinals, list numbers and codes."""
    found = classes(text)
    assert found
    assert {c for _, c in found} <= {cls, "name", "other", "time"} | ({"quantity"} if cls == "quantity" else set()), found
    assert cls in {c for _, c in found}, found


@pytest.mark.parametrize("text", [
    "摆在首位", "放在首位", "预兆", "破兆瓦", "桂冠", "之冠名", "三級警戒", "零組件", "九·一八", "一例一休", "首位度", "首位产业", "第一动力", "第一时间", "第一书记", "第一季度", "第一梯队", "唯一", "首个", "前列", "数字经济", "数据资源", "半导体",
    "成立大会", "统筹推进", "多元化", "几何", "倍增计划", "成倍增长", "首届", "居首都", "翻译", "半径", "番禺", "奇数", "指数", "次数",
    "节约", "最近", "通过", "万众一心", "三农工作", "一带一路", "两会精神", "四个意识", "八项规定", "十分重要", "一定程度", "千家万户", "百年大计",
    "三期项目", "二期工程", "华府大道四段", "中山路2段15号", "LM-5标段", "FP32单精度", "周三起开放", "下星期四起", "四套班子", "三次分配", "实现“两降两升”", "两降两升", "A轮融资", "单位：亿元", "（万元）", "万元地区生产总值能耗",
])
def test_near_misses_hold_no_quantity(text: str) -> None:
    assert [n.text for n in classify_numerals(text) if n.cls == "quantity"] == []


@pytest.mark.parametrize("text", [
    "２０２３年，全区１２．５％的企业（约三成）迁入", "兩萬五千餘家企業，佔比七成", "1.2.3.4和192.168.1.1", "http://a.example/2023/05/t20230506_1234.html",
    "一二三四五六七八九十百千万亿", "万亿万亿万亿", "1,2,3,4,5，6", "三分之", "百分之", "第", "第一", "0", "两", "\n一\n1\n", "a1b2c3", "1+", "1-", "1~", "1/", "1.", "（1", "《1", "“一",
    "从1到2再到3", "3-", "1:2:3", "100%100%", "亿元亿元", "十几几十", "数数数十", "半半半", "翻翻番", "\ud800三\udfff亿", "𠀀二𠀀3",
])
def test_every_numeral_character_is_covered(text: str) -> None:
    check_whole(text)


PIECES = ["1", "23", "4.5", "1,200", "二", "三十", "百", "千", "万", "亿", "两", "半", "几", "数", "首位", "第", "年", "月", "日", "%", "元", "家", "个", "至", "-", "—", "~", "、", "，", "。",
          "/", "分之", "成", "倍", "番", "超", "近", "约", "以上", "余", "多", "左右", "《", "》", "“", "”", "\n", " ", "A", "G", "+", ":", "从", "到", "增长", "企业", "（", "）", "居", "点", "$", "＋", "一"]


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_any_mixture_is_read(text: str) -> None:
    check_whole(text)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_any_text_is_read(text: str) -> None:
    check_whole(text)


@pytest.mark.parametrize("unit", ["1", "亿", "一", "1,", "1.", "1-", "第1", "三四", "万亿", "十", "1+", "1、", "两个", "《1", "至1", "1至", "1/", "a1", "1a", "几十", "半数", "首位", "“一", "1.1年", "从1到",
                                  "1月", "二〇", "-1", "分之一", "100%", "，第一", "百分之", "1:0", "-", "a-"])
def test_time_is_linear(unit: str) -> None:
    """Rows of the same characters, the worst case of a pattern, cost no more a character when they are longer."""
    def cost(length: int) -> float:
        text = unit * (length // len(unit))
        norm = normalise(text)
        best = 9.0
        for _ in range(2):
            start = time.process_time()
            read_numerals(text, norm)
            best = min(best, time.process_time() - start)
        return best

    cost(2000)
    small, large = cost(5_000), cost(30_000)
    assert large < 20 * small + 0.25


def test_long_lines_and_large_texts() -> None:
    for text in ("9" * 3_000_000, "亿" * 3_000_000, "产值3.2亿元" * 15_000):
        numerals = classify_numerals(text)
        assert numerals[0].start == 0 or numerals[0].text.startswith("3")
        assert numerals[-1].end >= len(text) - 1


@pytest.mark.parametrize(("text", "found"), [
    ("每10股派发现金红利1.5元", ["1.5元"]), ("每100名员工拥有专利5件", ["5件"]), ("每引进1家企业，奖励3万元", ["3万元"]),
    ("每年引进1家企业，奖励3万元", ["1家", "3万元"]), ("每月接待300人", ["300人"]), ("每引进3家企业，奖励3万元", ["3家", "3万元"]),
])
def test_what_an_amount_is_counted_by_is_none(text, found):
    assert [n.text for n in classify_numerals(text) if n.cls == "quantity"] == found
