"""Names before every word that may follow one: the word takes nothing off the name."""
from __future__ import annotations

import pytest

from corpus_tools import extract
from corpus_tools.frames.predicates import read_words
from corpus_tools.names.find import find_names
from corpus_tools.split import read_passage


@pytest.mark.parametrize("name", ["西湖区", "湖州市", "浙江省", "湘潭高新区", "云江软件园", "湖州市统计局", "湖州银行"])
def test_no_word_takes_the_end_off_a_name(name):
    words = [word for word in read_words() if len(word) in (2, 3) and "一" <= word[0] <= "鿿"][sum(map(ord, name)) % 4::4]
    found = {word: [n.text for n in find_names(read_passage(f"{name}{word}56亿元，增长8%。"))] for word in words}
    odd = {"域内", "业余"}  # 区域, 银行业
    wrong = {word: names for word, names in found.items() if not any(text.startswith(name) for text in names) and word not in odd}
    assert len(words) > 2000 and not wrong


@pytest.mark.parametrize(("text", "subject"), [
    ("西湖区位于我国东部，成立多年。2023年全区新增投资56亿元。", "西湖区"),
    ("西湖区划拨资金56亿元。", "西湖区"),
    ("湖州市占比达56%。", "湖州市"),
    ("浙江省份额达56%。", "浙江省"),
    ("沧澜大学排名第6。", "沧澜大学"),
    ("沧澜中心组织培训5600人。", "沧澜中心"),
    ("2023年，湖州市中学生达5600人。", "湖州市"),
    ("湖州市铁路线达5600公里。", "湖州市"),
    ("西湖区委托机构56家。", "西湖区"),
    ("湖州市老人增长5.6%。", "湖州市"),
    # near misses
    ("西湖区位优势明显，产值56亿元。", ""),
    ("世界大学排名第6。", "世界"),
])
def test_a_name_and_what_begins_as_another_word(text, subject):
    assert extract(text)[0].subject == subject


def test_more_than_so_many_are_counted_as_so_many_are():
    text = "在56个国家级高新区内，企业有4万余家，其中产值过亿元的4100{}家，超50亿元的260家。"
    for more in ("", "多"):
        assert [r.indicator for r in extract(text.format(more))][-3:] == ["企业", "产值", "企业"]
