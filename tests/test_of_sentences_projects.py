"""Ordinary sentences of works and of what a city has: who is spent on, lines and ports called by a number or a place, schools and hospitals."""
from __future__ import annotations

import pytest

from corpus_tools.model import Document
from corpus_tools.pipeline import read_reading


def list_subjects(text: str) -> list[tuple[str, str]]:
    """Each number with its subject."""
    return [(o.text, o.subject) for o in read_reading(Document("x.txt", text)).observations]


@pytest.mark.parametrize(("text", "subjects"), [
    # the sum is spent on the work that is named behind it, and the next clause goes on with it
    ("由澜沧重工集团投资9亿元建设的云麓叶片项目在保山市开工，总建筑面积8万平方米。", ("云麓叶片项目", "云麓叶片项目")),
    ("由澜沧重工集团投资9亿元的云麓叶片项目在保山市开工，总建筑面积8万平方米。", ("云麓叶片项目", "云麓叶片项目")),
    ("澜沧重工集团投资9亿元兴建的云麓叶片项目在保山市开工，总建筑面积8万平方米。", ("云麓叶片项目", "云麓叶片项目")),
    ("澜沧重工集团投资9亿元的电池项目在云麓工业园开工，占地80亩。", ("澜沧重工集团", "澜沧重工集团")),
    ("澜沧重工集团投资9亿元，云麓叶片项目占地80亩。", ("澜沧重工集团", "云麓叶片项目")),
    # how large it is may stand before its name
    ("总装机容量90万千瓦的云麓抽水蓄能电站首台机组投产，年发电量8亿千瓦时。", ("云麓抽水蓄能电站", "云麓抽水蓄能电站")),
    ("总投资9亿元、全长80公里的云麓铁路昨日贯通，设车站7座。", ("云麓铁路", "云麓铁路", "云麓铁路")),
])
def test_what_is_spent_on_a_work_is_said_of_it(text: str, subjects: tuple[str, ...]) -> None:
    assert tuple(subject for _, subject in list_subjects(text)) == subjects


@pytest.mark.parametrize(("text", "subject"), [
    ("保山轨道交通7号线设车站18座。", "保山轨道交通7号线"),
    ("保山地铁七号线二期工程设车站18座。", "保山地铁七号线二期工程"),
    ("保山地铁运营里程80公里。", "保山地铁"),
    ("云麓港2019年完成货物吞吐量8000万吨。", "云麓港"),
    ("去年，云麓港新开通外贸航线8条。", "云麓港"),
    ("沿海各港2019年完成货物吞吐量8000万吨。", ""),
    ("香港新开通航线8条。", "香港"),
    ("保山市第二人民医院设置床位800张。", "保山市第二人民医院"),
    ("保山市第一中学有教师180名。", "保山市第一中学"),
    ("保山市第一产业增加值80亿元。", "保山市"),
    ("云麓职业技术学院2019届毕业生初次就业率91%。", "云麓职业技术学院"),
    ("保山市就业率91%。", "保山市"),
])
def test_lines_ports_schools_and_hospitals_are_known_by_their_names(text: str, subject: str) -> None:
    assert {subject for _, subject in list_subjects(text)} == {subject}
