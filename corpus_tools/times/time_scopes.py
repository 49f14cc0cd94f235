"""Which time holds for a mention: in its sentence, its paragraph, or above it.

The scene of one article is built once; then each mention asks it, from near to far.
"""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.model import Article, Block, Numeral
from corpus_tools.split import Passage, read_passage
from corpus_tools.times.find import Time, find_times
from corpus_tools.times.resolve_time import Reference, find_reference
from corpus_tools.times.rises import find_rises
from corpus_tools.times.sections import Section, find_years, is_item, read_sections

_ASIDE = ("name", "than")  # of no use as the time of a fact
_LOCAL = ("name", "than", "report", "event", "from")  # of no use beyond their own clause
_PASSING = ("vague", "same")
_LONG_PLAN = 15  # years
_OF, _CHANGES = ("的", "的约", "的近", "的逾", "同期的", "全年的"), ("percent", "percentage_point", "times")
_MOST = 40  # times looked at for one mention
_OPENED = compile_late(
    "[^，。；]{0,8}?(?:投入使用|投入运营|投产|启用|开业|开园|挂牌|建成|竣工|落户|入驻|投运|通车|开工|上市|揭牌)[，；。]")
# 十年来，公司获奖20项。产品销往30国: the second sentence tells of today
_IS_STATE = compile_late("(?:公司|企业|集团|园区|全园|其)?(?:的)?(?:产品|市场|业务|客户|用户|设备|厂房|员工|职工|人员|面积|占地|总部|拥有|现有|设有|建有|下设|下辖|"
                       "覆盖|位于|地处|是)")
_JOINED = compile_late("[、和及与]|以及")
_SPAN_BRACKET = compile_late("(?:报告期|期间|同期|[近这三两]年)(?:内|各期|间)?$")  # 报告期内（2021年至2023年）


@frozen
class Scene:
    """What is known of the times of one article before its mentions are read."""

    passage: Passage
    times: Sequence[Time]
    starts: Sequence[int]  # of the times
    reference: Reference
    sections: Sequence[Section]
    mentions: Sequence[Numeral]
    mention_starts: Sequence[int]
    rises: Sequence[str]  # of the mentions: from, to or ""
    title: Time | None
    plan_end: str  # the last year of the plan that the title is of, where it is to come; else ""
    leads: Sequence[Time | None]  # for each block the time that the opening of a block above it, in its section, set
    kept: dict[tuple[int, str], Time | None]  # answers of find_in_block
    told: dict[tuple[int, int, str], str]  # ISO periods of times, by time, block and status


def read_scene(passage: Passage, article: Article, mentions: Sequence[Numeral], times: Sequence[Time]) -> Scene:
    """Put together what the mentions of an article will be asked against."""
    reference = find_reference(passage, article, times)
    sections = read_sections(passage, times, reference.iso)
    scene = Scene(passage, times, [time.start for time in times], reference, sections, mentions,
                  [mention.start for mention in mentions], find_rises(passage.norm, mentions), None, "", (), {}, {})
    title = _find_title_time(scene, article)
    return Scene(passage, times, scene.starts, reference, sections, mentions, scene.mention_starts, scene.rises, title,
                 _find_plan_end(scene), _find_leads(scene), {}, {})


def list_times(scene: Scene, start: int, end: int) -> Sequence[Time]:
    """The times that begin between two offsets; of very many the last ones, so that no text takes long."""
    last = bisect_left(scene.starts, end)
    return scene.times[max(bisect_left(scene.starts, start), last - _MOST):last]


def find_title(norm: str, blocks: Sequence[Block]) -> int:
    """Number of the block that is the title; -1 where none is known to be."""
    for number, block in enumerate(blocks[:12]):
        if block.kind == "title":
            return number
    short = len(blocks) > 1 and blocks[0].end - blocks[0].start <= 60
    return 0 if short and not is_item(norm, blocks[0].start) else -1


def _find_title_time(scene: Scene, article: Article) -> Time | None:
    number = find_title(scene.passage.norm, scene.passage.blocks)
    if number >= 0:
        block = scene.passage.blocks[number]
        near = list_times(scene, block.start, block.end)
    else:
        near = read_phrase(article.title)
    for time in near:
        if time.use in ("when", "by", "aim", "since") and time.grain not in ("plan", "now", "vague", "same", "day"):
            return time
    return None


def _find_plan_end(scene: Scene) -> str:
    number = find_title(scene.passage.norm, scene.passage.blocks)
    if number < 0:
        return ""
    block = scene.passage.blocks[number]
    for time in list_times(scene, block.start, block.end):
        span = find_years(time)
        if span and span[0] < span[1] and span[1] > scene.reference.year > 0 and span[1] - span[0] < _LONG_PLAN:
            return str(span[1])
    return ""


@lru_cache(1024)
def read_phrase(text: str) -> Sequence[Time]:
    """The times of a phrase that is no part of the text: a head of a table, a title told from outside."""
    return tuple(find_times(read_passage(text), ())) if text else ()


def _find_leads(scene: Scene) -> list[Time | None]:
    found: list[Time | None] = []
    held: Time | None = None
    opened = -1
    for number, section in enumerate(scene.sections):
        if section.level or section.opened != opened:
            held, opened = None, number if section.level else section.opened
        found.append(held)
        block = scene.passage.blocks[number]
        lead = _find_lead(scene, block)
        if lead is not None and not is_item(scene.passage.norm, block.start):
            later = list_times(scene, lead.end, block.end)
            held = None if any(time.grain == "now" for time in later) and _is_last_year(scene, lead) else lead
    return found


def _is_last_year(scene: Scene, lead: Time) -> bool:
    """Whether a lead is the year before a known publication date: what follows a 目前 is told of today."""
    span = find_years(lead)
    return scene.reference.basis == "publication" and bool(span) and span[1] == scene.reference.year - 1


_DOERS = ("政府", "局", "署", "处", "委员会", "公司")


def _find_lead(scene: Scene, block: Block) -> Time | None:
    """The time that a paragraph opens with, where it holds for the paragraphs behind it too."""
    norm, year = scene.passage.norm, scene.reference.year
    for time in list_times(scene, block.start, min(block.end, block.start + 60)):
        before = norm[block.start:time.start]
        if len(before) > 40 or "。" in before or "；" in before or before.count("，") > 1:
            return None
        if "，" in before and before[-1] != "，":
            return None  # 某公司负责人表示，公司2023年…: told in passing
        if time.use in _LOCAL or time.grain in _PASSING or time.grain == "day":
            continue
        if time.grain == "now" or time.grain == "month" and time.use == "when":
            return None
        if time.use == "since" and time.grain != "plan" and time.relative != "0:":
            return None
        if time.relative == "-1:" and before.endswith(_DOERS) and scene.reference.basis == "publication":
            return None  # 政府去年预留…: news of today go on
        if time.grain == "span" and before and before[-1] not in "，：！":
            return None
        span = find_years(time)
        return None if span and year and span[1] < year - 1 else time
    return None


def find_in_sentence(scene: Scene, number: int, start: int, status: str) -> Time | None:
    """The nearest time before a mention in its sentence, which begins at ``start``, that says when."""
    passage, mention, year = scene.passage, scene.mentions[number], scene.reference.year
    near = list_times(scene, start, mention.start)
    if not near:
        return None
    clause = passage.clauses[passage.clause_at(mention.start)]
    for at in range(len(near) - 1, -1, -1):
        time = near[at]
        if time.use == "than" and time.relative != "same:" and passage.norm[time.end:mention.start] in _OF and \
                mention.quantity.unit not in _CHANGES:
            return time  # 比前年的4亿元多出1亿元: it was then
        if time.use in _ASIDE or time.grain in _PASSING or time.relative == "this:":
            continue
        own = time.start >= clause.start
        if time.use == "from" and not (own and touches(scene, time, mention)):
            continue
        if not own:
            if time.use in ("event", "report") or is_aside(passage, time, mention):
                continue
            if time.grain == "span" and (not opens_clause(passage, time) or time.relative.startswith("span:-")
                                         and _IS_STATE.match(passage.norm, clause.start)):
                continue
            span = find_years(time, year)
            if span and year:
                if span[0] > year and status == "actual":
                    continue
                if span[1] < year and status == "target" and time.use not in ("aim", "by"):
                    continue
                if time.use == "since" and status != "actual":
                    continue  # 自1月开始建设，建成后预计…
                if status != "actual" and _OPENED.match(passage.norm, time.end):
                    continue  # 已于2021年建成投产，达产后预计…
                if span[1] < year - 1 and _OPENED.match(passage.norm, time.end):
                    continue  # 2019年投入使用，年服务企业300家: the firms are those of today
        return _align(scene, near, at, number)
    return None


def _align(scene: Scene, near: Sequence[Time], at: int, number: int) -> Time:
    """2022年和2023年分别增长5%和6%: the first year belongs to the first number."""
    norm, mentions = scene.passage.norm, scene.mentions
    first = at
    while first and _JOINED.fullmatch(norm, near[first - 1].end, near[first].start):
        first -= 1
    if first == at:
        return near[at]
    begin = number
    while begin and mentions[begin - 1].start > near[at].end and _JOINED.fullmatch(
            norm, mentions[begin - 1].end, mentions[begin].start):
        begin -= 1
    if norm.find("分别", near[at].end, mentions[begin].start) < 0 or number - begin > at - first:
        return near[at]
    return near[first + number - begin]


def find_year_of(scene: Scene, number: int, time: Time) -> str:
    """2021年至2023年分别为3亿元、4亿元、5亿元: as many numbers as years, one to each; "" where they are not."""
    years = find_years(time)
    if not years or years[0] == years[1]:
        return ""
    norm, mentions = scene.passage.norm, scene.mentions
    first = last = number
    while first and _JOINED.fullmatch(norm, mentions[first - 1].end, mentions[first].start):
        first -= 1
    while last + 1 < len(mentions) and _JOINED.fullmatch(norm, mentions[last].end, mentions[last + 1].start):
        last += 1
    if last - first != years[1] - years[0] or norm.find("分别", time.end, mentions[first].start) < 0:
        return ""
    return str(years[0] + number - first)


def find_behind(scene: Scene, number: int, status: str) -> Time | None:
    """A time behind a mention, in brackets or in the rest of its clause: 50亿元（2020年）, 30家企业于2022年入驻."""
    passage, mention = scene.passage, scene.mentions[number]
    if scene.rises[number] == "from":
        return None
    end = passage.clauses[passage.clause_at(mention.start)].end
    if number + 1 < len(scene.mentions):
        end = min(end, scene.mentions[number + 1].start)
    bracketed = passage.norm.startswith("（", mention.end)
    for time in list_times(scene, mention.end, end):
        if time.use not in ("when", "by", "aim") or time.grain in ("now", "vague", "same", "span", "plan"):
            continue
        if bracketed and time.start - mention.end <= 6 and passage.norm[time.end:time.end + 1] in "）底，":
            return time
        if time.period and not is_aside(passage, time, mention) and is_ahead(scene, time) is (status != "actual"):
            return time
    return None


def find_in_block(scene: Scene, sentence_number: int, status: str) -> Time | None:
    """The time that an earlier sentence of the paragraph sets for a mention of this status."""
    key = sentence_number, status
    if key not in scene.kept:
        scene.kept[key] = _find_in_block(scene, sentence_number, status)
    return scene.kept[key]


def _find_in_block(scene: Scene, sentence_number: int, status: str) -> Time | None:
    sentences = scene.passage.sentences
    block = scene.passage.blocks[sentences[sentence_number].block]
    near = list_times(scene, block.start, sentences[sentence_number].start)
    for time in reversed(near):
        if time.use in _LOCAL or time.grain in _PASSING or time.grain == "day" or time.relative == "this:":
            continue
        sentence = sentences[scene.passage.sentence_at(time.start)]
        told = _holds_mention(scene, sentence.start, sentence.end)
        if time.grain == "now":
            if told:
                return time
            continue
        opens = opens_clause(scene.passage, time)
        if not told and not (opens and sentence.start == block.start) or time.grain == "span" and not opens:
            continue
        if time.relative.startswith("span:-") and _IS_STATE.match(scene.passage.norm, sentences[sentence_number].start):
            continue
        if time.grain == "month" and (time.use == "since" or time.use == "when" and not told):
            continue
        if _clashes(scene, time, status, told) or is_aside(scene.passage, time, scene.mentions[0]):
            continue
        return time
    return None


def _clashes(scene: Scene, time: Time, status: str, told: bool) -> bool:
    """Whether a time of an earlier sentence cannot hold for a later mention of this status."""
    year = scene.reference.year
    if time.use == "aim" and status == "actual":
        return True
    span = find_years(time, year)
    if not span or not year:
        return False
    if time.grain == "plan" and span[1] > year and status == "actual" and not told:
        return True  # “十四五”期间将建…
    if span[0] > year and status == "actual" or span[1] < year and status == "target" and time.use != "aim":
        return True
    return span[1] < year - 2 and not told or time.use == "since" and span[0] < year - 10


def _holds_mention(scene: Scene, start: int, end: int) -> bool:
    at = bisect_left(scene.mention_starts, start)
    return at < len(scene.mention_starts) and scene.mention_starts[at] < end


def touches(scene: Scene, time: Time, mention: Numeral) -> bool:
    """Whether only a few words of one clause, and no other mention, stand between the two (2020年的3亿元)."""
    between = scene.passage.norm[time.end:mention.start]
    if len(between) > 16 or any(mark in between for mark in "，。；、"):
        return False
    return scene.mention_starts[bisect_left(scene.mention_starts, time.end)] == mention.start


def is_aside(passage: Passage, time: Time, mention: Numeral) -> bool:
    """Whether a time stands in brackets that do not hold the mention."""
    if not passage.brackets:
        return False
    at = bisect_left(passage.brackets, (time.start,)) - 1
    if at < 0:
        return False
    start, end = passage.brackets[at]
    if time.grain == "span" and _SPAN_BRACKET.search(passage.norm, max(start - 6, 0), start):
        return False
    return start < time.start < end and not start < mention.start < end


def opens_clause(passage: Passage, time: Time) -> bool:
    """Whether a time opens its clause, a word or two (在, 回望, 刚刚过去的) aside."""
    return time.start - passage.clauses[passage.clause_at(time.start)].start <= 6


def is_ahead(scene: Scene, time: Time) -> bool:
    """Whether a time lies after the reference, or is one aimed at."""
    year = scene.reference.year
    span = find_years(time, year)
    if time.use == "aim" or time.relative.startswith("span:") and ":-" not in time.relative:
        return True
    return bool(span and year and span[0] > year)
