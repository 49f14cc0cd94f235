"""How a name stands in its sentence: alone, as its opening, with a figure."""
from __future__ import annotations

from bisect import bisect_left

from corpus_tools.frames.earlier import DIVIDES
from corpus_tools.late import compile_late
from corpus_tools.names.endings import list_stop_words
from corpus_tools.split import Passage
from corpus_tools.subjects.openings import acts
from corpus_tools.subjects.reading import Reading

_ACTS_ON = compile_late("(?![据按根随在自从经截近])[\u4e00-\u9fff、]{6,}")  # 推进公园城市建设; but 此前, 截至去年底
_EXAMPLES = ("例如", "譬如", "比如", "诸如")
_FULL = frozenset("市县区旗盟镇乡")  # ends of places in full
_LONGEST_MARK, _NUMERALS = 6, "一二三四五六七八九十"  # characters of what counts an item
_COUNTS_ITEMS = frozenset("二三四五六七八九十")
OPENING = 12  # characters from the start of a paragraph to the name that it opens with


def is_sole(reading: Reading, k: int) -> bool:
    """Whether no other name opens a clause of the sentence."""
    number = reading.passage.clauses[reading.roles[k].clause].sentence
    sentence = reading.passage.sentences[number]
    i = bisect_left(reading.starts, sentence.start)
    while i < len(reading.names) and reading.names[i].start < sentence.end:
        if reading.roles[i].head and reading.roles[i].part == "topic" and \
                (reading.who[i] is None or reading.who[i].full != reading.who[k].full):
            return False
        i += 1
    return True


def acts_alone(reading: Reading, k: int) -> bool:
    """Whether what follows a name tells what it does, and it is none of a list: 云江县加大扶持; but 云江苹果入选."""
    norm, name = reading.passage.norm, reading.names[k]
    return norm[name.start - 1:name.start] != "、" != norm[name.end:name.end + 1] and (name.type == "stand-in" or acts(norm, name.end))


def opens_in_full(reading: Reading, k: int) -> bool:
    """Whether a place in full opens a chain of clauses: 云江市光伏产业兴起，产能达到9亿瓦; but 云江苹果入选某集群，…."""
    name = reading.names[k]
    return reading.roles[k].head and len(name.text) > 2 and name.text[-1] in _FULL and opens_chain(reading, k)


def opens_block(reading: Reading, k: int) -> bool:
    """Whether a name is the first word of its paragraph or item: 7、青禾动力：去年营收…."""
    passage, start = reading.passage, reading.names[k].start
    opened = passage.blocks[passage.sentences[passage.clauses[reading.roles[k].clause].sentence].block].start
    return start - opened < _LONGEST_MARK and not any("\u4e00" <= char <= "\u9fff" for char in passage.norm[opened:start].strip(_NUMERALS))


def opens_chain(reading: Reading, k: int) -> bool:
    """Whether the clause of a name is the first of its chain."""
    number, clauses = reading.roles[k].clause, reading.passage.clauses
    return not number or clauses[number - 1].chain != clauses[number].chain


def gives_figure(reading: Reading, k: int) -> bool:
    """Whether a name opens its sentence and has a figure there: 全国研发经费达…，增长8%，投入强度为2%."""
    clause = reading.passage.clauses[reading.roles[k].clause]
    start = reading.passage.sentences[clause.sentence].start
    is_first = clause.start == start or clause.start < start + OPENING and (  # 当天，某港…; 2019年，全国…
        reading.names[k].type != "stand-in" or k == 0 or reading.names[k - 1].start < start)
    return is_first and heads_figure(reading, k)


def heads_figure(reading: Reading, k: int) -> bool:
    """Whether a name opens its clause and a figure follows it there."""
    role = reading.roles[k]
    return role.head and any(map(str.isdigit, reading.passage.norm[reading.names[k].end:reading.passage.clauses[role.clause].end]))


def is_first_to_count(reading: Reading, k: int) -> bool:
    """Whether a name has a figure in the first chain of its sentence: 一季度，高新区营业收入9亿元，增长8%；固定资产投资5亿元."""
    clauses = reading.passage.clauses
    clause = clauses[reading.roles[k].clause]
    return clause.chain == clauses[reading.passage.sentences[clause.sentence].first].chain and heads_figure(reading, k)


def is_example(reading: Reading, k: int) -> bool:
    """Whether a name is an example of what is told of: 包括工程，例如某园区，拨款3亿元；…."""
    return reading.passage.norm.endswith(_EXAMPLES, 0, reading.names[k].start)


def ends_before(reading: Reading, k: int, number: int) -> bool:
    """Whether a name is no topic of the chain that clause ``number`` opens: an example, or one that the item before told of (二是…；三是…)."""
    passage, start = reading.passage, reading.passage.clauses[number].start
    if is_example(reading, k) or divides(passage, number):
        return True
    opened = passage.sentences[passage.clauses[number].sentence].start
    return passage.norm[start:start + 1] in _COUNTS_ITEMS and passage.norm.startswith("是", start + 1) and \
        passage.norm.rfind("是", opened, reading.names[k].start) > opened and \
        passage.norm[passage.norm.rfind("是", opened, reading.names[k].start) - 1] in _NUMERALS


def divides(passage: Passage, number: int) -> bool:
    """分市看，甲市增长8%；从行业看，…: whether the chain of a clause opens with another view of the whole."""
    while passage.clauses[number - 1].chain == passage.clauses[number].chain and number:
        number -= 1
    return DIVIDES.match(passage.norm, passage.clauses[number].start, passage.clauses[number].end) is not None


def is_done_for(reading: Reading, k: int) -> bool:
    """Whether a clause before in the sentence tells what someone not named does: 推进公园城市建设，云岭公园开放，新增绿道9公里."""
    norm, clauses, number = reading.passage.norm, reading.passage.clauses, reading.roles[k].clause
    first = reading.passage.sentences[clauses[number].sentence].first
    start, end = clauses[first].start, clauses[first].end
    return first < number and norm[start:start + 2] in list_stop_words()[1] and _ACTS_ON.fullmatch(norm, start, end) is not None
