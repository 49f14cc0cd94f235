"""Names near by, taken up where the rules have only something far: the place that a paragraph opens with, the heading, the main subject."""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from corpus_tools.frames.read import Frame
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.subjects.carried import Topics, carries
from corpus_tools.subjects.fitting import can_have, moves_in_rank
from corpus_tools.subjects.reading import Reading

_BODIES = ("park", "company", "institution")
_CARRIED = ("place", "park", "class")
_BACK = 2  # sentences
# 招商引资成效显著，…: what only a place or a park goes on to, though a company was told of before
_ASPECT = compile_late("(?:[一二三四五六七八九十]{1,2}是|（[一二三四五六七八九十0-9]{1,2}）|[0-9]{1,2}[.、]|同时，|此外，|另外，)?(?:全[市区县镇园]|园区)?"
                       "(?:招商引资|招商|项目(?:建设|推进|招引)|园区|工业|农业|服务业|商贸|旅游|消费|外[贸资]|开放|基础设施|城[市镇乡]|乡村|民生|社会|教育|医疗|就业|"
                       "营商环境|人才|科技创新|创新平台|企业培育|规模企业|生态|环境|财政|改革|平台|产业|集群|配套)[^，。；0-9]{0,12}?"
                       "(?:成效|显著|突出|加快|推进|提升|完善|增强|优化|发力|提速|向好|明显|活跃|有力|丰硕|突破|扩大|改善|见效|夯实)[^，。；0-9]{0,4}，")
_LONGEST_PLACE = 12  # characters
_SHARES = compile_late("，占[^，。；、]{1,12}$")
_JOINTS = ("和", "与", "及", "、")  # a list goes on
_ROW_ENDS = frozenset("科镇乡村县区州旗局院站店校所矿")
_ROW_MEMBER = compile_late("[，、；](?:倒数第[一二三]的?|垫底的|其次是|最[高低多少]的是?|而|最后是)?([\u4e00-\u9fff]{2,7}?)(?:则?(?:仅|只有|为|有|达|也有))*(?:约|近|超)?")


def find_left(reading: Reading, topic: int | None, mention: Numeral, frame: Frame, before: Numeral, last: str) -> int | None:
    """Who had the figure right before, in the same clause or the one before it: nearer than all that is left.

    Often that is the topic of the sentence, ``topic``, which did not reach the mention. ``before`` is the mention before this one,
    ``last`` its subject.
    """
    if not last or last == reading.main.name:
        return None
    passage, names, who = reading.passage, reading.names, reading.who
    number = passage.clause_at(mention.start)
    at = bisect_left(reading.starts, passage.clauses[number].start + 1)
    if at < len(names) and names[at].start == passage.clauses[number].start + 1 and passage.norm[names[at].start - 1] == "对" and \
            names[at].level in ("country", "world", "group") and names[at].full != last:
        return None  # 东盟为第一大伙伴，进出口9亿元；对美国8亿元: of who trades with both
    start = passage.sentences[passage.clauses[number].sentence].start
    if before.start < start or passage.clause_at(before.start) < number - 1:
        return None
    if topic is not None and who[topic].full == last:
        return topic if can_have(reading, topic, frame) and not passage.norm.startswith(_JOINTS, names[topic].end) else None
    if reading.main.type != "place":
        return None
    for k in range(bisect_left(reading.starts, mention.start) - 1, -1, -1):
        if names[k].start < start:
            return None
        if who[k] is not None and who[k].full == last:
            of_it = who[k].type in _CARRIED or who[k].type == "company" and "phrase:taken" in frame.rule  # 3月营收5亿元，首季14亿元
            return k if of_it and can_have(reading, k, frame) else None
    return None


def find_level(reading: Reading, topics: Topics, mentions: Sequence[Numeral], frames: Sequence[Frame], number: int,
               clause: int) -> int | None:
    """The mention before mention ``number``, of ``clause`` in the same sentence, whose subject it has too; None where it has none."""
    mention, frame, passage = mentions[number], frames[number], reading.passage
    level = number - 1 if number and moves_in_rank(mention, frame, frames[number - 1]) else frame.of
    if level is not None and frame.kind == "ratio" and 0 < level < number and mention.start == mentions[level].end + 1 and \
            passage.norm[mention.start - 1] == "的" and _SHARES.search(passage.norm, mentions[level - 1].end, mentions[level].start):
        level -= 1  # 有甲类企业8家，占全省50家的16%: of those who have the part
    if level is None or level >= number or mentions[level].start < passage.sentences[passage.clauses[clause].sentence].start or \
            _goes_over(reading, topics, frame, clause, mentions[level].end):
        return None
    return level


def _goes_over(reading: Reading, topics: Topics, frame: Frame, number: int, end: int) -> bool:
    """15个县增速高于全省，其中甲县最快，达8%: whether a name behind the level that ends at ``end`` is what clause ``number`` goes on about."""
    k = topics[number][0]
    return k is not None and reading.names[k].start > end and reading.names[k].type != "stand-in" and reading.roles[k].head and \
        carries(reading, topics, k, number) and can_have(reading, k, frame)


def find_row_member(reading: Reading, mention: Numeral, before: Numeral, last: str) -> str:
    """The bare park that has its number in a row of places (昆山9个，太仓4个，高新区3个), or whatever ends as the name before it in a row.

    ``last`` is the subject of the number ``before``: 骨科90例，眼科70例; "" where there is none.
    """
    norm, ending = reading.passage.norm, last[-1:]
    if ending in _ROW_ENDS and norm[before.start - 1] == ending and mention.quantity.unit == before.quantity.unit and \
            (own := _ROW_MEMBER.fullmatch(norm, before.end, mention.start)) is not None and own[1][-1] == ending:
        return reading.passage.plain[slice(*own.span(1))]
    k = bisect_left(reading.starts, mention.start) - 1
    if k < 1 or reading.starts[k - 1] < before.start - _LONGEST_PLACE:
        return ""
    park, place = reading.names[k], reading.names[k - 1]
    is_row = park.level == "park" and park.type == "stand-in" and park.start == before.end + 1 and \
        place.type == "place" and place.end == before.start and mention.quantity.unit == before.quantity.unit
    return park.text if is_row and park.end == mention.start else ""


def is_back_at_main(reading: Reading, k: int, mention: Numeral) -> bool:
    """Whether a paragraph is back at the park or company that all is about: 在全省评价中…。某园区现有企业80家。已有46个项目建成。

    ``k`` is the name that the paragraph has for its topic.
    """
    main, passage, starts = reading.main, reading.passage, reading.starts
    number = passage.sentence_at(mention.start)
    if reading.who[k].type == "company" and main.type in ("place", "park"):
        at = passage.sentences[number].start
        return reading.names[k].start < at and _ASPECT.match(passage.norm, at) is not None
    if main.type not in _BODIES or reading.who[k].type != "place":
        return False
    block = passage.sentences[number].block
    first = max(number - _BACK, 0)
    while passage.sentences[first].block != block:
        first += 1
    before = range(bisect_left(starts, passage.sentences[first].start), bisect_left(starts, passage.sentences[number].start))
    return any(reading.who[at] is not None and reading.who[at].full == main.name for at in before)
