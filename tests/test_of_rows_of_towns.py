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
