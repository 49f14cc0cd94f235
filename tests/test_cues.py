"""The cues of rare matters: every text that a rule may read has its cue, and the rules find what they did."""
from __future__ import annotations

import pytest

from corpus_tools.names.cues import CUES, EVENTS, HARM, OF_TAIWAN, STRONG
from corpus_tools.names.find import find_names
from corpus_tools.names.pairs import scan_pairs
from corpus_tools.split import read_passage


@pytest.mark.parametrize(("cue", "words"), [
    ("events", EVENTS), ("harm", HARM), ("Taiwan", OF_TAIWAN), ("strong", (*STRONG, "500强", "百强")),
    ("ballots", ("3万票", "5张票", "议席", "30席", "得票率", "40%的政党票", "选举人票")),
    ("zones", ("一区四园", "三区多城")), ("quoted", ("“智慧大脑”项目", "“云江科创走廊”", "“禾苗计划”")), ("rates", ("入驻率", "空置率", "使用率")),
    ("short bodies", ("川科管理局", "岭科营业额", "科学园区", "云大今天", "云大副校长", "云大学生会")), ("short in brackets", ("（云江创科园）", "（云教局）", "（云创基金）")),
    ("declared", ("（简称：云江计划）", "（下称云江计划）")), ("towers", ("青年手艺大楼", "青年手艺大厦")),
    ("ports", ("港货柜装卸", "港去年货物吞吐", "港进出口货", "港的集装箱")), ("wholes", ("句容全市",)), ("same below", ("（美元，下同）",)),
])
def test_what_a_rule_reads_has_its_cue(cue, words):
    assert [word for word in words if cue not in scan_pairs(word).cues] == []


@pytest.mark.parametrize("text", ["园区现有企业420家，全年营收50亿元。", "云江高新区去年引进项目12个，增长8%。"])
def test_plain_texts_have_no_cue(text):
    assert scan_pairs(text).cues == set()


def test_cues_are_told_by_two_characters():
    assert [word for words in CUES.values() for word in words if len(word) < 2 and word != "沪"] == []


@pytest.mark.parametrize(("text", "found"), [
    ("青禾大厦入驻率90%。", "青禾大厦"),
    ("上述15家上市公司合计实现净利润35亿元。", "上述15家上市公司"),
    ("今年出炉的榜单上，制造企业100强营收门槛升到90亿元。", "制造企业100强"),
    ("年产3万吨铝材项目投产，投资5亿元。", "年产3万吨铝材项目"),
    ("江州获批“智慧大脑”项目，总投资3亿元。", "“智慧大脑”项目"),
    ("苏州市高新区推进一区四园建设，产值5亿元。", "一区四园"),
    ("去年青沧港货柜装卸量277万标准箱。", "青沧港"),
])
def test_rules_for_rare_matters(text, found):
    assert found in [name.text for name in find_names(read_passage(text))]
