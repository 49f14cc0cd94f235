"""Towns of a row with a figure right behind each: nothing but the row tells that they are names."""
import pytest

from corpus_tools import extract


@pytest.mark.parametrize(("text", "expected"), [
    ("各镇完成率：城关镇31.2%、酒泉镇29.8%、双沟乡27.5%。", [("城关镇", 31.2), ("酒泉镇", 29.8), ("双沟乡", 27.5)]),
    ("完成率为城关镇31.2%，双沟乡27.5%，最低的石岭乡13.1%。", [("城关镇", 31.2), ("双沟乡", 27.5), ("石岭乡", 13.1)]),
    ("云台街道12家、江东街道8家、云麓街道5家。", [("云台街道", 12), ("江东街道", 8), ("云麓街道", 5)]),
    ("各镇3个、各乡2个。", [("", 3), ("", 2)]),  # near miss
])
def test_towns_of_a_row(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(o.subject, o.value) for o in extract(text)] == expected


def test_heads_of_what_is_done_of_a_plan() -> None:
    text = ("# 2024年上半年各镇主要指标\n\n| 镇街 | 固定资产投资（亿元） | 完成年计划（%） | 计划投资（亿元） | 占年度目标比重（%） |\n"
            "|---|---|---|---|---|\n| 周庄镇 | 33.9 | 52.1 | 65.0 | 51.0 |\n| 双沟镇 | 58.2 | 44.7 | 130.2 | 43.2 |\n")
    assert [o.status for o in extract(text)] == ["actual", "actual", "target", "actual"] * 2
