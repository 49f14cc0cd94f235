"""Texts that nobody wrote: pieces of documents, cut anywhere and put together. Records or nothing, never a crash."""
from __future__ import annotations

import random

import pytest

from corpus_tools import extract
from corpus_tools.load import read_document
from corpus_tools.paths import find_seeds

TEXTS = [read_document(path).text for path in sorted(find_seeds().glob("*.txt"))] + [
    # forms that the seeds do not have
    "2025财年，二〇二三年度、民國114年第三季、去（113）年、九七年、08年底、2020—2022年、15/16年度、近五年、“十五五”末，3至5年，上世纪九十年代",
    "十二點五億港元、US$1.2 million、HK$３.５億、1兆2,439.15億元、三成五、百分之四十二點三、5分之1、翻兩番、3倍多、二三十萬、2.6個百分點、零下5℃、1:3、№7",
    "| 指标 | 2023年 | 增长（%） |\n| --- | --- | --- |\n| 产值（亿元） | 12.5 | -3.1 |\n\n# 一、概况\n1. 甲\n（2）乙：3家；丙4家。\n> “引语”【图】",
    "<table><tr><td rowspan=2>甲<td>1</table><p>乙&nbsp;２&#x5bb6;<br>□■●　\u200b\u202e\ufeff\x0b",
]


@pytest.mark.parametrize("seed", range(40))
def test_pieces_of_texts_are_read_without_a_fault(seed):
    made = random.Random(seed)
    for _ in range(8):
        pieces = []
        for _ in range(made.randint(2, 12)):
            text = made.choice(TEXTS)
            at = made.randrange(len(text))
            pieces.append(text[at:at + made.randint(1, 30)])
        text = made.choice(["", "\n", " "]).join(pieces)
        for record in extract(text):
            assert text[record.start:record.end] == record.text
            assert 0 <= record.confidence <= 1


def test_paragraphs_without_stops_are_no_pieces() -> None:
    paragraphs = [f"柳湾区{part}园区发展很快。去年新引进企业{number}家，完成产值{number}亿元，同比增长8%，{'各项' * (number % 7)}工作都有新的进展"
                  for part, number in (("东", 31), ("西", 42), ("南", 53), ("北", 64), ("中", 75), ("港", 86))]
    text = "柳湾区各园区发展情况\n" + "\n".join(paragraphs)
    read = [(r.value, r.subject) for r in extract(text)]
    assert read == [(r.value, r.subject) for r in extract(text.replace("进展", "进展。"))] != []
