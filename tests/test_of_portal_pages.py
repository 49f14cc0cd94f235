"""Pages of parks' own sites: chronicles, lists of prices, values beside the years that they are of."""
from __future__ import annotations

import pytest

from corpus_tools.observations import extract

CHRONICLE = ("# 云江软件园大事记\n\n- **2031.4**  奠基。建设厂房31栋，总投资47亿元。\n- **2033.11**  首批7栋交付。\n"
             "- 2034.3—2034.9 入驻企业满130家；食堂日供餐4100份。\n- **2036.7**  上半年：新引进总部7个，收入61亿元。\n")


def test_months_behind_a_point_at_the_head_of_a_line() -> None:
    assert [(o.text, o.indicator, o.period) for o in extract(CHRONICLE)] == [
        ("31栋", "建设厂房", "2031-04"), ("47亿元", "总投资", "2031-04"), ("7栋", "交付", "2033-11"),
        ("130家", "入驻企业", "2034-03/2034-09"), ("4100份", "食堂日供餐", "2034-03/2034-09"),
        ("7个", "新引进总部", "2036-H1"), ("61亿元", "收入", "2036-H1")]


@pytest.mark.parametrize(("text", "periods"), [
    ("云江软件园（2033.11）占地310亩。", ["2033-11"]),
    ("2033.11.5挂牌企业7家。", ["2033-11-05"]),
    ("2033.11万元，比上年增长3%。", ["", ""]), ("面积2033.5亩。", [""]), ("2033.11 亿元是本期余额。", [""]),  # near misses
])
def test_what_is_such_a_month_and_what_a_number(text: str, periods: list[str]) -> None:
    assert [o.period for o in extract(text)] == periods


ARROWS = ("云江高新区二十年（2032年11月）\n\n2012年，园区在一片菜地上挂牌，账上只有300万元。\n- 土地：亩均投资强度 61万元（2025）→ 281万元（2031）\n"
          "- 税收：3.7亿元→31.5亿元\n- 人口：4.1万人（2025年）→27万人（2031年）\n- 企业数由31家→131家，入住率37% → 89%。\n- 产值87亿元（2026），利润3亿元。")


def test_values_between_which_an_arrow_stands() -> None:
    assert [(o.text, o.indicator, o.period[:4]) for o in extract(ARROWS)[1:]] == [
        ("61万元", "亩均投资强度", "2025"), ("281万元", "亩均投资强度", "2031"), ("3.7亿元", "税收", "2032"), ("31.5亿元", "税收", "2032"),
        ("4.1万人", "人口", "2025"), ("27万人", "人口", "2031"), ("31家", "企业数", "2032"), ("131家", "企业数", "2032"),
        ("37%", "入住率", "2032"), ("89%", "入住率", "2032"), ("87亿元", "产值", "2026"), ("3亿元", "利润", "2032")]


@pytest.mark.parametrize(("text", "ranks"), [
    ("云江高新区2031年产值910亿元，其中汽车产业310亿元；在全国88家国家高新区综合排名中由第42位升至第31位，湖北省内仅次于沧澜，居第2。",
     [("综合排名", "云江高新区")] * 3),
    ("云江高新区2031年可用财力1031万元，在全市21个园区里居第5位。", [("可用财力", "云江高新区")]),
    ("云江高新区税收7亿元，在全省化工园区中产值居第三。", [("产值", "云江高新区")]),
    ("云江高新区在全省46家开发区考核中由第12位前进到第8位。", [("考核", "云江高新区")] * 2),
    ("2031年云江高新区中小企业数量居全市第三。", [("中小企业数量", "云江高新区")]),  # near miss
])
def test_among_whom_a_rank_is_held(text: str, ranks: list[tuple[str, str]]) -> None:
    assert [(o.indicator, o.subject) for o in extract(text) if o.kind == "rank"] == ranks
