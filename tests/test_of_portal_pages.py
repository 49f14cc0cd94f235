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
