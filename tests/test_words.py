"""Words, contexts, keyness and dispersion, on small texts whose answers can be worked out by hand."""
from __future__ import annotations

import ast
import math
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_tools.data import read_table, use_words
from corpus_tools.mapped import MappedText
from corpus_tools.model import Article, Document
from corpus_tools.words import (
    count_words,
    format_contexts,
    measure_dispersion,
    measure_keyness,
    read_domain_words,
    show_in_context,
    split_words,
)

ROOT = Path(__file__).resolve().parent.parent


def make_article(text: str, doc: str = "a.txt") -> Article:
    return Article(doc, 0, MappedText.of(text), ())


@pytest.mark.parametrize(("text", "words"), [
    ("园区拥有科技型中小企业八家", ["园区", "拥有", "科技型中小企业", "八家"]),
    ("固定资产投资增长8.5%", ["固定资产投资", "增长", "8.5%"]),
    ("專精特新企業", ["專精特新", "企業"]),  # cut as Simplified, kept as written
    ("ＡＢ公司，上市企业", ["ＡＢ", "公司", "，", "上市企业"]),
    ("", []),
    # near misses: a term of ours whose characters stand there by accident, and words that hold only part of one
    ("企业上市", ["企业", "上市"]),
    ("孵化小鸡", ["孵化", "小鸡"]),
])
def test_texts_are_cut_into_words(text, words):
    assert split_words(text) == words


def test_words_of_the_user_are_kept_whole_and_change_nothing_for_others():
    text = "青禾谷园区新增企业"
    assert "青禾谷" in split_words(text, words=["青禾谷"])
    assert "青禾谷" not in split_words(text)
    assert split_words("国家级孵化器")[-1] == "孵化器"


def test_list_of_the_user_extends_ours(tmp_path, monkeypatch):
    monkeypatch.setenv("PARK_CORPUS_WORDS", "")
    (tmp_path / "domain_words.csv").write_text("word\n青禾谷园\n", encoding="utf-8")
    try:
        use_words(tmp_path)
        assert split_words("青禾谷园建成")[0] == "青禾谷园"
        assert "孵化器" in read_domain_words()
        monkeypatch.setenv("PARK_CORPUS_WORDS", "")
    finally:
        (tmp_path / "none").mkdir()
        use_words(tmp_path / "none")
    assert split_words("青禾谷园建成")[0] != "青禾谷园"


@given(st.text(alphabet="园区企业孵化器 增长8.5%，。\n\r\tABｃ產業🙂", max_size=40))
def test_words_put_together_are_the_text(text):
    assert "".join(split_words(text)) == text


def test_marks_numbers_and_spaces_are_no_words():
    counts = count_words(["园区", "園區", "，", " ", "316", "20%", "5G", "Ａ股", "A股"])
    assert counts == {"园区": 2, "5G": 1, "A股": 2}
    assert count_words(["园区", "的", "家"], stop={"的"}) == {"园区": 1, "家": 1}
    assert count_words(["园区", "的", "家"], shortest=2) == {"园区": 1}


def test_contexts_end_with_their_paragraph_and_point_into_the_source():
    from corpus_tools import read_articles
    source = "<p>全区企业9家。</p>\n<p>新增企<b>业</b>3家，规上企业1家。</p>"
    article, = read_articles(Document("a.html", source, format="html"))
    found = show_in_context([article], "企业", width=30)
    assert [(c.left, c.right) for c in found] == [("全区", "9家。"), ("新增", "3家，规上企业1家。"), ("新增企业3家，规上", "1家。")]
    assert [source[c.start:c.end] for c in found] == ["企业", "企<b>业", "企业"]


def test_contexts_of_a_phrase_that_is_not_there_and_of_none():
    assert show_in_context([make_article("园区概况")], "企业") == []
    with pytest.raises(ValueError, match="empty"):
        show_in_context([make_article("园区概况")], " ")


def test_overlapping_places_are_counted_once():
    assert [c.start for c in show_in_context([make_article("研究研究研究")], "研究研究")] == [0]


def test_contexts_stand_in_one_column():
    contexts = show_in_context([make_article("规上企业A家，2家新企业")], "企业", width=3)
    assert format_contexts(contexts) == " 规上 [企业] A家，  a.txt:2\n2家新 [企业]   a.txt:10"
    assert format_contexts([]) == ""


def test_keyness_by_hand():
    keys = {k.word: k for k in measure_keyness({"甲": 10, "乙": 90}, {"甲": 10, "乙": 190, "丙": 100})}
    expected = 2 * (10 * math.log(10 / (20 * 100 / 400)) + 10 * math.log(10 / (20 * 300 / 400)))
    assert keys["甲"].g2 == pytest.approx(expected)
    assert keys["甲"].log_ratio == pytest.approx(math.log2(3))
    assert keys["丙"].log_ratio == pytest.approx(math.log2(0.005 / (100 / 300))) and keys["丙"].count == 0


def test_words_alike_on_both_sides_are_not_key():
    key, = measure_keyness({"园区": 7}, {"园区": 3})
    assert key.g2 == pytest.approx(0) and key.log_ratio == pytest.approx(0)


def test_keyness_needs_words_on_both_sides():
    with pytest.raises(ValueError, match="one side has no words"):
        measure_keyness({}, {"园区": 1})


@given(st.dictionaries(st.sampled_from("甲乙丙丁"), st.integers(1, 500), min_size=1),
       st.dictionaries(st.sampled_from("甲乙丙丁"), st.integers(1, 500), min_size=1))
def test_keyness_is_the_same_from_either_side(counts, rest):
    there = {k.word: k for k in measure_keyness(counts, rest)}
    back = {k.word: k for k in measure_keyness(rest, counts)}
    for word, key in there.items():
        assert key.g2 == pytest.approx(back[word].g2, abs=1e-9) and key.g2 >= 0
        assert key.log_ratio == pytest.approx(-back[word].log_ratio)


@pytest.mark.parametrize(("counts", "sizes", "expected"), [
    ([1, 1], [50, 50], 0.0),
    ([2, 0], [50, 50], 1.0),
    ([0, 3], [90, 10], 1.0),
    ([3, 0], [90, 10], 0.1 / 0.9),
    ([3, 1, 0], [10, 10, 20], (0.5 + 0 + 0.5) / 2 / 0.75),
])
def test_dispersion_by_hand(counts, sizes, expected):
    assert measure_dispersion(counts, sizes) == pytest.approx(expected)


@pytest.mark.parametrize(("counts", "sizes"), [([1], [10]), ([1, 2], [10]), ([0, 0], [10, 10]), ([1, 1], [10, 0])])
def test_dispersion_that_makes_no_sense_is_refused(counts, sizes):
    with pytest.raises(ValueError):
        measure_dispersion(counts, sizes)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 900)), min_size=2, max_size=8).filter(lambda p: any(n for n, _ in p)))
def test_dispersion_lies_between_even_and_all_in_one_part(parts):
    assert -1e-9 <= measure_dispersion([n for n, _ in parts], [size for _, size in parts]) <= 1 + 1e-9


def test_every_word_of_the_list_has_a_gloss_and_a_source_and_stands_once():
    rows = read_table("domain_words.csv")
    assert all(row["gloss"] and row["source"] for row in rows)
    assert len({row["word"] for row in rows}) == len(rows)


def test_jieba_is_imported_in_one_module_only():
    users = []
    for path in [*(ROOT / "corpus_tools").rglob("*.py"), *(ROOT / "scripts").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module or ""] if isinstance(
                node, ast.ImportFrom) else []
            users += [path.name for name in names if name.split(".")[0] == "jieba"]
    assert set(users) == {"words.py"}


def test_cutting_words_says_nothing_and_writes_no_cache(tmp_path):
    code = "import corpus_tools.words as w, sys; assert 'jieba' not in sys.modules; print(len(w.split_words('园区企业')))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, encoding="utf-8",
                          env={"PATH": "", "TMPDIR": str(tmp_path), "TEMP": str(tmp_path), "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)})
    assert (done.stdout, done.stderr, list(tmp_path.iterdir())) == ("2\n", "", [])
