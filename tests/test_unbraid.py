"""Braided pages: evidence of seams, the assignment, the braided seed, and pages made from clean articles."""
from __future__ import annotations

import json
import random
import sys
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus_tools.unbraid import Piece, Unbraided, unbraid_page
from corpus_tools.unbraid.assign import match_pairs, weigh_pairs
from corpus_tools.unbraid.evidence import gather_evidence
from corpus_tools.unbraid.joining import is_damaged, learned_weights
from corpus_tools.unbraid.language import read_begin, read_end, weigh_words
from corpus_tools.unbraid.lines import is_signed
from corpus_tools.unbraid.pieces import fold, pair_marks, read_pieces
from corpus_tools.unbraid.running import read_onward, read_opening, weigh_running

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "benchmarks"))
from unbraid import find_texts, make_page, make_pages, tally_pages  # noqa: E402

SEED = next((ROOT / "seeds").glob("004_*.txt"))
GOLD = ROOT / "gold" / "seed_004_articles.json"


def read_seed() -> tuple[list[Piece], list[int]]:
    """The lines of the braided seed as pieces, and the number of each line."""
    pieces, numbers, at = [], [], 0
    for number, line in enumerate(SEED.read_text(encoding="utf-8").split("\n"), 1):
        if line.strip():
            pieces.append(Piece(line, at, at + len(line)))
            numbers.append(number)
        at += len(line) + 1
    return pieces, numbers


def every_piece(result: Unbraided) -> list[int]:
    return sorted([i for strand in result.strands for i in strand.pieces] + list(result.furniture))


# --- the braided seed -----------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def seed_page() -> tuple[Unbraided, list[Piece], list[int], dict]:
    pieces, numbers = read_seed()
    return unbraid_page(pieces), pieces, numbers, json.loads(GOLD.read_text(encoding="utf-8"))


def test_seed_cuts_are_all_joined(seed_page):
    result, _, numbers, gold = seed_page
    joins = {(numbers[seam.left], numbers[seam.right]) for seam in result.seams}
    assert joins == {tuple(join) for article in gold["articles"] for join in article["joins"]}
    assert result.open_ends == result.open_starts == ()


def test_seed_damaged_join_is_flagged_and_no_other(seed_page):
    result, _, numbers, _ = seed_page
    assert [(numbers[s.left], numbers[s.right]) for s in result.seams if s.damaged] == [(147, 58)]


def test_seed_articles_are_whole_and_in_order(seed_page):
    result, pieces, numbers, gold = seed_page
    strands = {numbers[strand.title[-1]]: strand for strand in result.strands}
    assert len(result.strands) == len(gold["articles"]) == len(strands)
    for article in gold["articles"]:
        strand = strands[article["title_lines"][-1]]
        assert [[pieces[i].start, pieces[i].end] for i in strand.body] == article["body_spans"]
        for part, lines in (("title", "title_lines"), ("deck", "deck_lines"), ("byline", "byline_lines"),
                            ("captions", "caption_lines")):
            assert [numbers[i] for i in getattr(strand, part)] == article.get(lines, []), part


def test_seed_furniture_is_left_out(seed_page):
    result, _, numbers, gold = seed_page
    assert [numbers[i] for i in result.furniture] == gold["furniture"]


def test_seed_comes_right_without_its_credits_too(seed_page):
    _, pieces, numbers, gold = seed_page
    kept = [(piece, number) for piece, number in zip(pieces, numbers) if number not in (5, 104)]
    result = unbraid_page([piece for piece, _ in kept])
    joins = {(kept[seam.left][1], kept[seam.right][1]) for seam in result.seams}
    assert joins == {tuple(join) for article in gold["articles"] for join in article["joins"]}
    bodies = [[kept[i][1] for i in strand.body] for strand in result.strands]
    assert sorted(bodies) == sorted(article["body"] for article in gold["articles"])


# --- small pages ----------------------------------------------------------------------------------------------------

ARTICLE = ["南岭园区今年一季度实现产值三十二亿元，同比增长一成。", "园区负责人说，新引进的企业多在检测和软件两个行业。",
           "二季度，南岭园区还要开工两条道路，扩建一座变电站。"]


def test_an_ordinary_article_stays_as_it_is():
    result = unbraid_page([Piece("南岭园区产值增长一成"), *map(Piece, ARTICLE)])
    assert [strand.pieces for strand in result.strands] == [(0, 1, 2, 3)]
    assert result.seams == () and result.open_ends == () and result.roles == ("title", "para", "para", "para")


@pytest.mark.parametrize("left, right", [
    ("东港开发区去年共引进（含增资扩", "产）项目十七个，合同金额二十亿元。"),
    ("市里提出，要把东港开发区建成“全省一", "流”的出口基地，今年先办三件事。"),
    ("东港开发区去年的外贸增长很快，全年完成进出口总值120", "0亿元，其中出口占六成，创下新的纪录。"),
])
def test_a_cut_is_joined_over_another_article(left, right):
    pieces = [Piece(left), *map(Piece, ARTICLE), Piece(right)]
    assert [(s.left, s.right) for s in unbraid_page(pieces).seams] == [(0, 4)]


@pytest.mark.parametrize("left, right, damaged", [
    ("东港开发区去年共引进高新技术企业", "技术企业十七家，总数达到九十家。", True),
    ("东港开发区去年共引进高新技术企", "业十七家，总数达到九十家。", False),
    ("东港开发区去年共引进高新技术企", "十七家，总数达到九十家。", True),
])
def test_missing_and_doubled_characters_are_flagged(left, right, damaged):
    known = gather_evidence(read_pieces([Piece(left), Piece(right)]), learned_weights())
    assert is_damaged(known, 0, 1, learned_weights()["damage"]) is damaged


def test_an_end_without_continuation_is_an_open_end():
    result = unbraid_page([Piece("东港开发区去年共引进高新技术企业十七家，完成进出口总值（含保税仓"), *map(Piece, ARTICLE)])
    assert result.seams == () and result.open_ends == (0,)


def test_hints_are_believed():
    result = unbraid_page([Piece("聚焦", kind="tag"), Piece("南岭园区产值增长一成", kind="title"),
                           Piece("本报记者 李一", kind="byline"), *map(Piece, ARTICLE), Piece("南岭园区的厂房", kind="caption")])
    strand, = result.strands
    assert (strand.title, strand.byline, strand.captions, result.furniture) == ((1,), (2,), (6,), (0,))


@pytest.mark.parametrize("text, kind", [
    ("视觉图片社供图", "credit"), ("李一摄", "credit"), ("◎本报记者 李一", "byline"), ("通讯员 张三 李四", "byline"),
    ("南岭园区产值增长一成", "short"), ("记者从会上了解到，今年要开工两条道路。", "para"), ("摄影展昨天开幕。", "para"),
])
def test_kinds_by_their_looks(text, kind):
    assert read_pieces([Piece(text)])[0].kind == kind


@pytest.mark.parametrize("after, signed", [
    ("江南日报讯（记者李一）近日，南岭园区开园。", True), ("本报讯 近日，南岭园区开园。", True),
    ("近日，南岭园区开园。", False), ("电力供应充足，通讯畅通。", False),
])
def test_a_dateline_makes_a_title(after, signed):
    reads = read_pieces([Piece("南岭园区开园"), Piece(after)])
    assert is_signed(reads, [read.kind for read in reads], 0, 1) is signed


@pytest.mark.parametrize("text, marks", [
    ("以“创新”为引领", ("", "")), ("（以下简称“新区", ("（“", "")), ("新区”）共有", ("", "“（")), ("》和《条例", ("《", "《"))])
def test_marks_left_open(text, marks):
    assert pair_marks(text) == marks


def test_words_at_a_seam():
    assert weigh_words(read_end("全省经"), read_begin("济增长")) > 3
    assert weigh_words(read_end("全省经"), read_begin("，增长")) == 0
    onward = read_onward("经")
    assert weigh_running(onward, read_opening("济"))[0] > 3 > weigh_running(onward, read_opening("桥"))[0]
    assert fold("产值１２.５億元 ABC") == "产值0亿元A"


# --- the assignment -------------------------------------------------------------------------------------------------

GAINS = st.dictionaries(st.tuples(st.integers(0, 3), st.integers(10, 13)), st.floats(-3, 5).map(lambda x: round(x, 2)))


@given(GAINS)
@settings(max_examples=60, deadline=None)
def test_the_matching_is_the_best_there_is(gains):
    found = match_pairs(gains)
    assert len(set(found.values())) == len(found)
    best = 0.0
    for rights in permutations([10, 11, 12, 13]):
        best = max(best, sum(max(0.0, gains.get((left, right), 0.0)) for left, right in enumerate(rights)))
    assert sum(gains[pair] for pair in found.items()) == pytest.approx(best)


@given(GAINS)
@settings(max_examples=60, deadline=None)
def test_probabilities_of_a_piece_sum_to_one_at_most(gains):
    odds = weigh_pairs(gains)
    for side in (0, 1):
        for node in {pair[side] for pair in gains}:
            assert sum(odd for pair, odd in odds.items() if pair[side] == node) < 1.02


# --- pages made from clean articles ---------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def texts():
    return find_texts()["seeds"]


@pytest.mark.parametrize("shuffled, pages, precision, recall, home", [(False, 18, 0.97, 0.9, 0.9), (True, 12, 0.85, 0.8, 0.7)])
def test_made_pages_come_right(texts, shuffled, pages, precision, recall, home):
    tally = tally_pages(make_pages(texts, pages, 3, shuffled=shuffled, whole=True))
    assert tally.precision() >= precision
    assert tally.recall() >= recall
    assert tally.at_home / tally.pieces >= home


@given(st.integers(0, 10_000), st.booleans(), st.booleans())
@settings(max_examples=8, deadline=None)
def test_every_piece_of_a_made_page_comes_out_once(texts, seed, shuffled, whole):
    rng = random.Random(seed)
    page = make_page(rng.sample(texts, 3), rng, shuffled=shuffled, whole=whole)
    assert every_piece(unbraid_page(page.pieces)) == list(range(len(page.pieces)))


PIECES = st.lists(st.builds(Piece, st.text("南岭园区，。“”（）《》12a\n产值 企业摄记者", max_size=30), kind=st.sampled_from(
    ["", "", "", "para", "title", "byline", "caption", "credit", "tag", "heading", "deck", "odd"])), max_size=9)


@given(PIECES)
@settings(max_examples=150, deadline=None)
def test_any_pieces_come_out_once(pieces):
    result = unbraid_page(pieces)
    assert every_piece(result) == list(range(len(pieces))) and len(result.roles) == len(pieces)
    for group in ([s.left for s in result.seams], [s.right for s in result.seams]):
        assert len(set(group)) == len(group)
    order = {i: (n, at) for n, strand in enumerate(result.strands) for at, i in enumerate(strand.body)}
    for seam in result.seams:
        assert 0 < seam.confidence < 1 and order[seam.right] == (order[seam.left][0], order[seam.left][1] + 1)
