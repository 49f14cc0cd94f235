"""A text cut into sentences, semicolon chains and clauses, with the way back to its block.

A *sentence* ends at 。！？ or with its block, a *chain* at a semicolon too, a *clause* at a comma or colon too.
Marks inside brackets do not end a clause: what stands in brackets belongs to the words before it.
"""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter
from typing import NamedTuple

from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.model import Block
from corpus_tools.normal import normalise
from corpus_tools.traditional import simplify, write_simplified

_MARK = compile_late("[，：；。！？\n]")
# the same and rarer ones; one set first, so that all others are skipped quickly
_RARE = ("…", "--", " - ", "_")
_ANY_MARK = compile_late(r"[，：；。！？\n…_-](?:(?<![…_-])|(?<=[\u4e00-\u9fff%\d]_)(?=[\u4e00-\u9fff])|(?<=…)…*|(?<=-)-+"
                         r"|(?<=[\u4e00-\u9fff）\]。％%] -)(?= (?:[\u4e00-\u9fff“《]|20\d\d年)))")
# 占地：30亩  员工：90人: a line of a card, in columns; 年产30台｜员工90人
_COLUMN = compile_late(r"[ \u3000|](?:(?<=[\u4e00-\u9fff%\d㎡）²].)[ \u3000|]{0,8}(?=[\u4e00-\u9fff（）]{2,12}：)"
                       r"|(?<=[台件人家亩元%里米吨户项个条座㎡）]\|)(?=[\u4e00-\u9fff]))")
_COLUMN_SIGNS = " \u3000|"
_COLUMNS = compile_late(f"{_ANY_MARK.pattern}|{_COLUMN.pattern}")
# what stands before many a title: 【园区动态】, 图解｜
_LABEL = compile_late(r"(?:（[\u4e00-\u9fff]{2,10}）|[\u4e00-\u9fff]{2,6} ?[|丨｜]) ?(?=[\u4e00-\u9fff“《])")
_IN_BRACKETS = compile_late("[（）\n]")
_LONGEST_BRACKET = 200  # a bracket not closed within this many characters is taken for a stray one


class Clause(NamedTuple):  # a plain tuple: they are the most numerous of all
    """Words between two marks; ``mark`` is the one that ends it, not part of start:end."""

    start: int
    end: int
    mark: str
    chain: int  # number of its semicolon chain
    sentence: int


@frozen
class Sentence:
    """start:end with its closing mark; clauses first:last (last exclusive)."""

    start: int
    end: int
    block: int
    first: int
    last: int


@frozen
class Passage:
    """One text made ready for reading: its normal form and its parts, all in the same offsets."""

    text: str
    norm: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    clauses: tuple[Clause, ...]
    brackets: tuple[tuple[int, int], ...]  # from （ to past ）, outermost only
    clause_starts: tuple[int, ...]
    sentence_starts: tuple[int, ...]
    plain: str  # the text with Simplified characters: what phrases and names are cut from
    openings: tuple[str, ...]  # the first two characters of each clause, in the normal form

    def clause_at(self, at: int) -> int:
        """Number of the clause that holds (or last began before) the character at ``at``."""
        return (bisect_right(self.clause_starts, at) or 1) - 1

    def sentence_at(self, at: int) -> int:
        """Number of the sentence that holds (or last began before) the character at ``at``."""
        return (bisect_right(self.sentence_starts, at) or 1) - 1


def read_passage(text: str, blocks: Sequence[Block] | None = None, *, norm: str = "", plain: str = "") -> Passage:
    """Cut a text into sentences, chains and clauses; without blocks each line is one.

    ``norm`` is the normal form of the text, ``plain`` its simplified one, for a caller that has them already.

    >>> p = read_passage("全年实现产值50亿元，同比增长8%；完成投资3亿元（占12%，居首位）。")
    >>> [p.text[c.start:c.end] + c.mark for c in p.clauses]
    ['全年实现产值50亿元，', '同比增长8%；', '完成投资3亿元（占12%，居首位）。']
    >>> [c.chain for c in p.clauses], len(p.sentences)
    ([0, 0, 1], 1)
    """
    plain = plain or simplify(text)
    norm = norm or normalise(plain)
    if blocks is None:
        blocks = _lines(text)
    elif plain is not text:
        blocks = [replace(b, heads=tuple(map(write_simplified, b.heads))) if b.heads else b for b in blocks]
    brackets = _pair_brackets(norm)
    sentences: list[Sentence] = []
    clauses: list[Clause] = []
    add = clauses.append
    chain = told = 0  # number of the chain, and of the sentence
    marks = _ANY_MARK if any([sign in norm for sign in _RARE]) else _MARK
    if _has_columns(norm):
        marks = _COLUMNS
    pairs = iter((*brackets, (len(norm) + 1, len(norm) + 1)))
    opened, closed = next(pairs)
    new, new_sentence = tuple.__new__, Sentence.__new__  # what the constructors call, without a detour
    for number, block in enumerate(blocks):
        at = start = block.start
        stop, first = block.end, len(clauses)
        if block.kind == "title" and (label := _LABEL.match(norm, at, stop)):
            at = label.end()
            add(new(Clause, (start, at, "：", chain, told)))
        for match in marks.finditer(norm, start, stop):
            where = match.start()
            if opened < where:
                while closed <= where:
                    opened, closed = next(pairs)
                if opened < where:
                    continue
            mark = norm[where]
            if mark == "，":  # as most
                if where > at:
                    add(new(Clause, (at, where, mark, chain, told)))
                at = where + 1
                continue
            if mark in " \u3000|":
                if norm.rfind("：", block.start, where) < 0 and not (mark == "|" and match.end() == where + 1):
                    continue
                mark = "；"
            end = match.end()
            if mark == "…" and end < stop:
                mark = "，"
            elif mark == "-" and end - where == 1:
                mark = "；"  # 收入3亿元 - 利润2亿元: points of a digest in one line
            if where > at:
                add(new(Clause, (at, where, mark, chain, told)))
            at = end
            if mark == "；":
                chain += 1
            elif mark in "。！？…\n":
                if at < stop and norm[at] in "”’）":
                    at += 1
                if len(clauses) > first:
                    sentences.append(new_sentence(Sentence, start, at, number, first, len(clauses)))
                    first = len(clauses)
                    told += 1
                    chain += 1
                start = at
        if at < stop:
            add(new(Clause, (at, stop, "", chain, told)))
        if len(clauses) > first:
            sentences.append(new_sentence(Sentence, start, stop, number, first, len(clauses)))
            told += 1
            chain += 1
    starts = tuple(map(itemgetter(0), clauses))
    return Passage(text, norm, tuple(blocks), tuple(sentences), tuple(clauses), brackets, starts,
                   tuple([sentence.start for sentence in sentences]), plain, tuple([norm[at:at + 2] for at in starts]))


def split_sentences(text: str) -> list[str]:
    """The sentences of a text, each with its closing mark.

    >>> split_sentences("园区企业316家。其中本土企业占比70%！")
    ['园区企业316家。', '其中本土企业占比70%！']
    """
    return [text[s.start:s.end] for s in read_passage(text).sentences]


def _has_columns(norm: str) -> bool:
    """Whether a line of it is set in columns; the few signs that may part them are found faster one by one than as a set."""
    for sign in _COLUMN_SIGNS:
        at = norm.find(sign)
        while at >= 0:
            if _COLUMN.match(norm, at):
                return True
            at = norm.find(sign, at + 1)
    return False


def _lines(text: str) -> tuple[Block, ...]:
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(at, at + len(line)))
        at += len(line) + 1
    return tuple(blocks)


def _pair_brackets(norm: str) -> tuple[tuple[int, int], ...]:
    """Outermost bracket pairs of moderate length; strays are no pair."""
    pairs: list[tuple[int, int]] = []
    opened: list[int] = []
    at = norm.find("（")
    while at >= 0:
        if norm[at] == "（":
            opened.append(at)
        elif norm[at] == "\n":
            opened.clear()
        else:
            start = opened.pop()
            if at + 1 - start <= _LONGEST_BRACKET:
                while pairs and pairs[-1][0] > start:
                    pairs.pop()
                pairs.append((start, at + 1))
        following = _IN_BRACKETS.search(norm, at + 1) if opened else None
        at = following.start() if following else -1 if opened else norm.find("（", at + 1)
    return tuple(pairs)
