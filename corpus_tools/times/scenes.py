"""All that is known of the times of one passage, read once for all its mentions."""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from corpus_tools.data import remembered
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.model import Article, Block, Numeral
from corpus_tools.split import Passage, read_passage
from corpus_tools.times.find import Time, find_times
from corpus_tools.times.histories import list_history
from corpus_tools.times.openings import is_figure, is_item
from corpus_tools.times.reference import Reference
from corpus_tools.times.reports import find_reported, find_title
from corpus_tools.times.resolve_time import list_months
from corpus_tools.times.rises import find_rises
from corpus_tools.times.sections import Section, find_years, read_sections, tells_of_part

LOCAL = ("name", "than", "report", "event", "from")  # of no use beyond their own clause
PASSING = ("vague", "same")
_LONG_PLAN = 15  # years
_MOST = 40  # times looked at for one mention
_TELLS_NOW = compile_late("(?:这|本|此)次|今年(?:以来|[^，。；]{0,6}[0-9]|的)")
HOLDS = compile_late("，(?:公司|企业|园区)?(?:拥有|[设建]有|下[设辖]|现有)")  # what is there today
OPENED = compile_late("[^，。；]{0,8}?(?:投入使用|投入运营|投入运行|投用|落成|交付(?:使用)?|开馆|正式运营|正式运行|投产|启用|开业|开园|挂牌|建成|竣工|落户|入驻|投运|通车|开工|上市|揭牌|入伙)[，；。]")
_BESIDE = 16  # characters from a number to what tells that it is of a place
STANDS = compile_late("占地|建有|总规划|规划面积|建筑面积|坐落|位于|地处|[集聚]聚[了有]|(?:会费|收费|租金|物业费|补贴|奖励)(?:标准)?[：为]")
_BYLINE = compile_late("(?:[\u4e00-\u9fff]{2,6}[讯电]|[\u4e00-\u9fff ]{0,16}电)?[ 　]*(?:（[^（）]{2,28}）)?[ 　]*(?:在|从)?")  # 本报讯（记者某某）今年…
_ITEM_MARK = compile_late(r"(?:（?[0-9一二三四五六七八九十]{1,3}[）.、．]|[^\w\s“（《]) ?")
_EARLY, _OF_YEAR = 2, compile_late("(?:年度|年终|全年)(?:工作|考核|目标|绩效)*(?:总结|自评|述职|汇报|考核)")  # months
_LONGEST_BYLINE = 48  # characters


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
    told: dict[tuple[int, str, int, str], str]  # ISO periods of times, by time, block and status


def read_scene(passage: Passage, mentions: Sequence[Numeral], times: Sequence[Time], article: Article, reference: Reference) -> Scene:
    """Put together what the mentions of an article will be asked against."""
    sections = read_sections(passage, times, reference.iso)
    scene = Scene(passage, times, [time.start for time in times], reference, sections, mentions,
                  [mention.start for mention in mentions], find_rises(passage.norm, mentions), None, "", (), {}, {})
    title = _find_title_time(scene, article)
    return Scene(passage, times, scene.starts, reference, sections, mentions, scene.mention_starts, scene.rises, title,
                 _find_plan_end(scene), _find_leads(scene), {}, {})


def list_times(scene: Scene, start: int, end: int) -> Sequence[Time]:
    """The times that begin between two offsets; of very many the last ones, so that no text takes long."""
    starts = scene.starts
    first = bisect_left(starts, start)
    if first == len(starts) or starts[first] >= end:  # as in most stretches
        return ()
    last = bisect_left(starts, end, first)
    return scene.times[first if last - first < _MOST else last - _MOST:last]


def _find_title_time(scene: Scene, article: Article) -> Time | None:
    number = find_title(scene.passage.norm, scene.passage.blocks)
    near = read_phrase(article.title) if number < 0 or scene.passage.blocks[number].kind != "title" else ()
    line = (scene.passage.blocks[number].start, scene.passage.blocks[number].end) if number >= 0 else (0, 0)
    if number >= 0 and not near:
        near = list_times(scene, *line)
    words = scene.passage.norm[slice(*line)] if number >= 0 else article.title
    for time in near:
        if tells_of_part(words, time.text):
            continue
        if time.use in ("when", "by", "aim", "since") and time.grain not in ("plan", "now", "vague", "same", "day"):
            break
    else:
        time = None
    if time is None and 0 < scene.reference.month <= _EARLY and _OF_YEAR.search(words) is not None:
        return Time(line[0], line[0], "", "", "-1:")  # 年度工作总结, of January: of the year that is over
    reported = find_reported(scene.passage.norm) if time is None or not time.period else -1
    return next(iter(list_times(scene, reported, reported + 1)), time)  # 上半年总结\n现将2030年1—6月…


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


@remembered(1024)
def read_phrase(text: str) -> Sequence[Time]:
    """The times of a phrase that is no part of the text: a head of a table, a title told from outside."""
    return tuple(find_times(read_passage(text), ())) if text else ()


def _find_leads(scene: Scene) -> list[Time | None]:
    found: list[Time | None] = []
    held: Time | None = None
    opened = -1
    history = list_history(scene.passage, lambda start, end: list_times(scene, start, end))
    for number, section in enumerate(scene.sections):
        if section.level or section.opened != opened:
            held, opened = None, number if section.level else section.opened
        block = scene.passage.blocks[number]
        if held is not None and not section.tense and _is_past(scene, held) and _tells_today(scene, block):
            held = None  # 去年，…。这次…: what follows is told of today
        found.append(history.get(number, held))
        lead = _find_lead(scene, block) if block.kind != "cell" else None
        if lead is not None and not (
                block.kind == "item" or is_item(scene.passage.norm, block.start) or is_figure(scene.passage.norm, block.start)):
            later = list_times(scene, lead.end, block.end)
            held = None if any(time.grain == "now" or time.relative == "0:" for time in later) and _is_past(scene, lead) else lead
    return found


def _is_past(scene: Scene, lead: Time) -> bool:
    """Whether a lead is of years before a known publication date: what follows a 目前 is told of today."""
    span = find_years(lead, scene.reference.year)
    return scene.reference.basis == "publication" and bool(span) and span[1] < scene.reference.year


def _tells_today(scene: Scene, block: Block) -> bool:
    """Whether a paragraph says 今年, or begins with what a place is or what is charged there: 园区占地300亩, 会费标准：…."""
    norm, first = scene.passage.norm, bisect_left(scene.mention_starts, block.start)
    if _TELLS_NOW.search(norm, block.start, block.end):
        return True
    end = min(block.end, scene.mention_starts[first] + _BESIDE) if first < len(scene.mentions) else block.start
    return STANDS.search(norm, block.start, end) is not None


_SAID, _EACH = ("说，", "称，", "介绍，", "表示，"), compile_late("分别|依次")
_DOERS = ("政府", "局", "署", "处", "委员会", "公司")


def _find_lead(scene: Scene, block: Block) -> Time | None:
    """The time that a paragraph opens with, where it holds for the paragraphs behind it too."""
    norm, year = scene.passage.norm, scene.reference.year
    near = list_times(scene, block.start, min(block.end, block.start + 60))
    if near and norm.startswith("展望", block.start):
        return None  # 展望今年，…: of what is to come
    for time in near:
        before = norm[block.start:time.start]
        if OPENED.match(norm, time.end):
            return None  # 村上的冷库去年建成，…
        if len(before) > 40 or "。" in before or "；" in before or before.count("，") > 1 or \
                before.endswith(" ") and tells_of_part(norm[block.start:block.end], time.text):
            return None
        if "，" in before and before[-1] != "，" or before[-1:] == "对":
            return None  # 某公司负责人表示，公司2023年…: told in passing; 对上年度产值达到1亿元的企业…: a condition
        if time.use in LOCAL or time.grain in PASSING or time.grain == "day" or is_look_back(time):
            continue
        if time.grain == "now" or time.grain == "month" and time.use == "when":
            return None
        if time.use == "since" and time.grain != "plan" and time.relative != "0:":
            return None
        if time.relative == "-1:" and before.endswith(_DOERS) and scene.reference.basis == "publication":
            return None  # 政府去年预留…: news of today go on
        if time.grain == "span" and (before and (before[-1] not in "，：！" or before.endswith(_SAID)) or
                                     time.period and _EACH.search(norm, time.end, min(block.end, time.end + 60))):
            return None  # 某某介绍，两年来…; 2021年至2023年，营收分别为…
        span = find_years(time)
        if time.grain == "span" and year and (so_far := find_years(time, year)) and so_far[1] - so_far[0] > _LONG_PLAN:
            return None  # 某某表示，70多年来，…: a look back
        return None if span and year and span[1] < year - 1 else time
    return None


def is_look_back(time: Time) -> bool:
    """Whether a time looks back for a sentence: 十年前."""
    return time.text[-1:] == "前" and time.relative[:1] == "-"


def touches(scene: Scene, time: Time, mention: Numeral) -> bool:
    """Whether only a few words of one clause, and no other mention, stand between the two (2020年的3亿元)."""
    between = scene.passage.norm[time.end:mention.start]
    if len(between) > 16 or any(mark in between for mark in "，。；、"):
        return False
    return scene.mention_starts[bisect_left(scene.mention_starts, time.end)] == mention.start


def opens_clause(passage: Passage, time: Time) -> bool:
    """Whether a time opens its clause, a word or two (在, 回望, 刚刚过去的) aside."""
    start = passage.clauses[passage.clause_at(time.start)].start
    ahead = time.start - start
    if 6 < ahead <= 12 and (mark := _ITEM_MARK.match(passage.norm, start)) is not None:
        ahead = time.start - mark.end()
    return ahead <= 6 or ahead < _LONGEST_BYLINE and _BYLINE.fullmatch(passage.norm, start, time.start) is not None


def is_ahead(scene: Scene, time: Time) -> bool:
    """Whether a time lies after the reference, or is one aimed at."""
    year = scene.reference.year
    span = find_years(time, year)
    if time.use == "aim" or time.relative.startswith("span:") and ":-" not in time.relative:
        return True
    return bool(span and year and span[0] > year)


def has_come(scene: Scene, time: Time) -> bool:
    """Whether months that open their sentence are over, in the year that the text is of."""
    reference, passage = scene.reference, scene.passage
    part = time.relative.partition(":")[2]
    return time.relative[:2] == "?:" and reference.month > 0 and part not in ("", "all") and part[:1] != "?" and \
        passage.sentences[passage.sentence_at(time.start)].start == time.start and list_months(part)[1] <= reference.month


def is_fresh(scene: Scene, time: Time, opening: int) -> bool:
    """Whether months that open a paragraph go to the day of the page or begin its year: 2030年…。\\n1、2月发运3万箱, told in March 2031."""
    reference, part = scene.reference, time.relative.partition(":")[2]
    if reference.basis != "publication" or not reference.month or time.relative[:2] != "?:" or time.grain not in ("month", "months") or \
            time.start != max(opening, scene.passage.norm.rfind("）", opening, time.start) + 1):
        return False
    last = list_months(part)[1]
    return last <= reference.month and (part[:2] == "01" or last >= reference.month - 1)
