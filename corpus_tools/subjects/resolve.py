"""The one entity that each quantity is said of, by its full name in the document."""
from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from corpus_tools.data import compiled, read_table
from corpus_tools.frames.read import Frame
from corpus_tools.frozen import frozen
from corpus_tools.late import compile_late
from corpus_tools.model import Article, Numeral
from corpus_tools.names.find import Name
from corpus_tools.split import Passage
from corpus_tools.subjects.carried import IS_STRONG, Topics, carries, carry_topics
from corpus_tools.subjects.reading import LOCAL, NATION, SUBJECT_TYPES, Reading, read_who_is_who
from corpus_tools.subjects.standins import PLACE_SCOPES

# what only a place or a park has
_OF_A_PLACE = re.compile(r"生产总值|GDP|财政|固定资产投资|社会消费品|居民|城镇|农村|就业率|就业人口|就业形势|失业|人口|粮食|规上|规模以上|限额以上|第[一二三]产业|"
                         r"民间投资|房地产开发|PM2.5|优良天数")
# the measured thing is gathered here: 六成的检测机构在某区集聚
_GATHERS = compile_late(r"[^，。；]{0,14}?(?:在|落户|落地|入驻|进驻)$")
# names that only begin a list that is counted: 某公司等企业20家
_IS_EXAMPLE = re.compile(r"(?:[、和及与][^，；。\d]{0,40})?等[^，；。\d]{0,20}(?:超过?|近|约|逾|达)?$")
_IS_LISTED = compile_late(r"(?:[、和及与][^，；。\d]{1,40})?")
# what lies so far away: 距…
_DISTANCES = ("km", "m", "minute", "hour")
_IS_AWAY = compile_late(r"(?:距离?|相距|毗邻|紧邻|离|与|[到至]|往)[^，。；]{0,60}$")
_IS_HONOUR = compile_late(r"(?:著名|名牌|驰名|优秀|先进|知名|首批|重点|高新|专精|工程|企业技术|科技|质量|文明|示范|级)[^，。；]{1,14}$")
_KIND_OF = compile_late("(?:籍|居民|旅客|游客|青年|学生|企业|资企业|资本|投资者|人才|同胞|人士)")
_WORKS = ("项目", "工程", "基地", "产业园", "生产线", "厂房", "大厦", "公司", "集团", "大桥")
_SORTS = ("国家", "省级", "市级", "区级", "县级", "重大", "重点", "各类", "各级", "其中", "其他", "全部", "全市", "全区", "新建", "续建", "在建", "合计")
_SHORTEST_WORK = 6  # characters
_SHARED_OUT = compile_late(r"[\d.]+%(?:以上|左右)?的[^，。；]{1,40}[、和及与]$")  # 全市52%的产值和80%的出口
_SCHOLARS = ("实验室", "研究院", "研究所", "大学", "学院", "医院", "学校")
_ISSUED = ("措施", "举措", "条款", "任务清单", "重点任务", "政策措施", "实施意见", "管理办法", "指导意见")
_PLANS = compile_late("(?:表示|称|透露|宣布|指出|介绍|说|指)[^，。；]{0,4}，[^。；]{0,40}?(?:将|拟|计划|力争|争取)")
_SETS_GOING = compile_late("(?:近日|日前|今天|昨天|已|将|（[^）]{1,12}）|联合|正式|紧急){0,4}(?:启动|推出|部署|印发|下达|安排|派出|调派|组织|开展|命名|批复|出台|实施)")
_BODIES = ("企业", "公司", "单位", "机构", "高校", "银行")
_HAS = compile_late(r"拥有|现有|集聚|聚集|汇聚|培育|引进|吸引|入驻|实现|完成|共有|已有|投入|带动|(?:新建|新设|新增|新批|设立|创办|建成|建有)[^，；。\d]{2,}")
_SO_MANY = compile_late(r"(?:达|约|近|超过?)?\d[\d.]*[万亿]?[多余]?[家户个]")
_NATION_DOES = compile_late(r"经济|国内生产总值|GDP|进出口|出口|市场|的|已|是|有|新增|共|人口|制造业|外贸|对外|企业|在|将|数字经济|软件|，|拥有|约|仅|占|为|\d+[家个所]|"
                          r"[^，。；的]{1,10}?(?:产量|销量|产销|产值|装机|装车量|规模|消费量|出货量|总量|保有量|用户|网民|行业|产业)")
# 总投资6亿元的某项目: the work that the sum is spent on
_SPENT_ON = compile_late(r"(?:总?投资(?:额)?|总?占地(?:面积)?|总?建筑面积|总?面积)(?:约|近|超|达|逾|超过)?$")
_RESPECTIVELY = re.compile(r"分别|分列|依次")
# a clause that sets money aside and does not tell who does
_SETS_ASIDE = re.compile(r"(?:[将会已亦又并另再拟]|建议|宣布|计划|此外|其中|同时)*(?:预留|拨款|拨出|拨备|注资|申请注资|斥资|增拨)")
_SPENDER_REACH = 25  # names
_FARTHEST = 300  # characters from a name to what is said of it in one clause
_HEADING_ROWS = ("place", "park", "company", "institution", "project", "name", "stand-in")  # of tables
_COUNTED = -1  # instead of a name: the clause has a subject of its own, the class that it counts


@frozen
class Subject:
    """Whom a quantity is said of; ``name`` is empty where that is unknown."""

    name: str
    subject_id: str | None  # of the user's registry (parks.csv)
    rule: str


def resolve_subjects(passage: Passage, article: Article, mentions: Sequence[Numeral], frames: Sequence[Frame],
                     names: Sequence[Name]) -> list[Subject]:
    """One subject for each mention, in the same order; "" where unknown.

    In turn: the name nearest before the mention in its own clause, the subject of the level that a change or share
    belongs to, the topic that the sentence carries on, the paragraph's, the heading's, the article's main subject.

    >>> from corpus_tools import extract
    >>> text = "江州高新区概况。园区现有企业420家，其中江州华岳科技有限公司产值5亿元，占全区12%。"
    >>> [(r.text, r.subject) for r in extract(text)]
    [('420家', '江州高新区'), ('5亿元', '江州华岳科技有限公司'), ('12%', '江州华岳科技有限公司')]
    """
    if not mentions:
        return []
    reading = read_who_is_who(passage, article, names)
    topics = carry_topics(reading)
    by_words = {name.text: k for k, name in reversed(list(enumerate(names))) if name.type in _HEADING_ROWS}
    found: list[Subject] = []
    for mention, frame in zip(mentions, frames):
        work = _find_work(passage, mention)
        in_head = None if work else _find_in_heads(passage, mention, by_words)
        if in_head is not None and reading.who[in_head] is not None:
            found.append(_give(reading, in_head, "head"))
            continue
        if work:
            found.append(_make(work, "head"))
            continue
        level = frame.of if frame.of is not None and frame.of < len(found) else None
        is_near = level is not None and passage.sentence_at(mentions[level].start) == passage.sentence_at(mention.start)
        subject = _find(reading, topics, mention, frame, found[level] if is_near else None)
        if subject.name and frame.indicator.endswith(subject.name) and _is_class(reading, subject.name):
            # 国家高新区共62家: no one has them but the country
            subject = _make(_say_nation(reading) if reading.is_national else "", "nation")
        found.append(subject)
    return _share_out(reading, topics, mentions, found)


def _find_work(passage: Passage, mention: Numeral) -> str:
    """The work that the head of a cell's row is the name of, though no list of names knows it: 碳纤维生产基地; "" where there is none."""
    block = passage.blocks[passage.sentences[passage.sentence_at(mention.start)].block] if passage.sentences else None
    if block is None or block.kind != "cell" or not block.heads or _unit(mention) == "count":
        return ""  # 重大科技项目 | 20个: a sort of them
    words = block.heads[0].split(" ")[0]
    return words if len(words) > _SHORTEST_WORK and words.endswith(_WORKS) and not words.startswith(_SORTS) else ""


def _find_in_heads(passage: Passage, mention: Numeral, by_words: dict[str, int]) -> int | None:
    """The name that a head of a cell's row or column is, the row's first; None outside tables."""
    block = passage.blocks[passage.sentences[passage.sentence_at(mention.start)].block] if passage.sentences else None
    if block is None or block.kind != "cell":
        return None
    heads = block.heads[:-2]
    pieces = heads[0].split(" ") if heads else []  # several columns may name the row: the work, then where it is
    return next((by_words[head] for head in (*heads, *pieces) if head in by_words), None)


def _find(reading: Reading, topics: Topics, mention: Numeral, frame: Frame, level: Subject | None) -> Subject:
    passage = reading.passage
    number = passage.clause_at(mention.start)
    local = _find_local(reading, mention, number, frame)
    if local is not None and local != _COUNTED:
        return _give(reading, local, "clause")
    if level is not None and level.name and not (
            _unit(mention) == "rank" and level.name in NATION and reading.is_local):  # 在全国114家高新区中列第38位
        return Subject(level.name, level.subject_id, "level")
    in_sentence, in_paragraph = topics[number] if topics else (None, None)
    if local is None and in_sentence is not None and carries(reading, topics, in_sentence, number) \
            and _fits(reading, in_sentence, frame):
        return _give(reading, in_sentence, "sentence")
    if (spender := _find_spender(reading, mention, number)) is not None:
        return _give(reading, spender, "spender")
    if in_paragraph is not None and _fits(reading, in_paragraph, frame):
        return _give(reading, in_paragraph, "paragraph")
    block = passage.sentences[passage.sentence_at(mention.start)].block if passage.sentences else 0
    heading = reading.headings[block] if reading.headings else None
    if heading is not None and _fits(reading, heading, frame):
        return _give(reading, heading, "heading")
    if (speaker := _find_planner(reading, mention)) is not None:
        return _give(reading, speaker, "planner")
    if (issuer := _find_issuer(reading, mention, frame, block)) is not None:
        return _make(issuer, "issuer")
    if _is_unnamed(reading, mention, block):
        return Subject("", None, "unnamed")
    is_loose = reading.main.type in ("project", "class", "name") or reading.main.shown is not None and reading.main.shown.level == "group"
    if is_loose and _speaks_of_unknown(reading, mention):
        return Subject("", None, "unknown")
    is_body = reading.main.type in ("company", "project") or reading.main.name.endswith(_SCHOLARS)
    if reading.main.name and not (is_body and _OF_A_PLACE.search(frame.indicator)):
        return _make(reading.main.name, "main")
    if (bare := _find_bare(reading, mention, block)) is not None:
        return _give(reading, bare, "paragraph")
    if reading.is_national:
        return _make(_say_nation(reading), "nation")
    return Subject("", None, "unknown")


def _find_planner(reading: Reading, mention: Numeral) -> int | None:
    """某集团表示，今年将力争完成投资50亿元: who tells a plan in a clause without another name plans for itself."""
    passage = reading.passage
    start = passage.sentences[passage.sentence_at(mention.start)].start if passage.sentences else 0
    k = bisect_right(reading.starts, mention.start) - 1
    if k < 0 or reading.names[k].start < start or reading.roles[k].part != "source" or \
            reading.names[k].type not in ("company", "park", "institution"):
        return None
    return k if _PLANS.search(passage.norm, reading.names[k].end, mention.start) else None


def _find_issuer(reading: Reading, mention: Numeral, frame: Frame, block: int) -> str | None:
    """民政部近日发布意见，提出14条措施: an office has the measures that it issues, and where nothing else is named all it tells."""
    is_issued = frame.indicator.endswith(_ISSUED)
    if reading.main.name and not is_issued or _unit(mention) not in ("count", "CNY"):
        return None
    start = reading.passage.blocks[block].start if reading.passage.blocks else 0
    k = bisect_right(reading.starts, mention.start) - 1
    while k >= 0 and reading.names[k].start >= start:
        name = reading.names[k]
        if name.type == "agency" and len(name.text) > 2 and reading.roles[k].part in ("source", "topic", "oblique") and \
                (is_issued or _SETS_GOING.match(reading.passage.norm, name.end)):
            return name.full
        k -= 1
    return None


def _speaks_of_unknown(reading: Reading, mention: Numeral) -> bool:
    """Whether the sentence is about 全市, 我区 …, and no one knows which: then it is not about a work named elsewhere."""
    passage = reading.passage
    start = passage.sentences[passage.sentence_at(mention.start)].start
    k = bisect_right(reading.starts, mention.start) - 1
    while k >= 0 and reading.names[k].start >= start:
        name = reading.names[k]
        if name.type == "stand-in" and name.level in PLACE_SCOPES and reading.who[k] is None and reading.roles[k].head:
            return True
        k -= 1
    return False


def _find_local(reading: Reading, mention: Numeral, number: int, frame: Frame) -> int | None:
    """The nearest name before the mention in its own clause that it can be said of, or one behind that it tells of."""
    names, norm, clause = reading.names, reading.passage.norm, reading.passage.clauses[number]
    after = bisect_right(reading.starts, mention.start)
    if after < len(names) and names[after].start < clause.end:
        nxt = names[after]
        if norm[mention.end:mention.end + 1] == "的" and nxt.type in ("project", "park") and \
                _SPENT_ON.search(norm, max(clause.start, mention.start - 12), mention.start):
            return after
        who = reading.who[after]
        if who is not None and (who.type in ("place", "park") or nxt.level == "park") and \
                (nxt.level != "country" or nxt.place == "中国") and _GATHERS.match(norm, mention.end, nxt.start):
            return after
    k = after - 1
    if k >= 0 and names[k].end == mention.start and names[k].level == "country" and _unit(mention) == "count" and \
            reading.roles[k].part != "object" and norm[names[k].start - 1:names[k].start] != "在":
        return k  # 全国230个国家经开区
    earliest = max(clause.start, mention.start - _FARTHEST)
    while k >= 0 and names[k].start >= earliest:
        if names[k].end <= mention.start and reading.roles[k].part in LOCAL and _fits(reading, k, frame):
            if _KIND_OF.match(norm, names[k].end, mention.start) and _has_topic_before(reading, k, clause.start):
                k -= 1
                continue  # 在某区就业的澳门居民: a kind of those who are there
            if not _modifies(reading, k, mention):
                return k
            if reading.who[k].type == "class" and reading.roles[k].head:
                return _COUNTED
        k -= 1
    return None


def _find_bare(reading: Reading, mention: Numeral, block: int) -> int | None:
    """The park without a name that a paragraph is about: 开发区不断加大招商力度。累计引进项目300个."""
    opens = reading.passage.blocks[block].start if reading.passage.blocks else 0
    for k in range(bisect_right(reading.starts, mention.start) - 1, -1, -1):
        if reading.names[k].start < opens:
            break
        who = reading.who[k]
        if reading.roles[k].head and reading.names[k].level == "park" and who is not None and who.type == "class":
            return k
    return None


def _is_unnamed(reading: Reading, mention: Numeral, block: int) -> bool:
    """Whether the paragraph speaks of a company that the text does not name: 集团公司完成产值3亿元."""
    if reading.main.type in ("company", "institution", "project") or not reading.passage.blocks:
        return False
    opens = reading.passage.blocks[block].start
    last = bisect_right(reading.starts, mention.start) - 1
    for k in range(last, max(last - _SPENDER_REACH, -1), -1):
        if reading.names[k].start < opens:
            break
        if _SO_MANY.match(reading.passage.norm, reading.names[k].end):
            continue  # 新建公司12家
        if reading.roles[k].part in LOCAL and (reading.roles[k].head or reading.names[k].type == "stand-in"):
            return reading.who[k] is None and reading.names[k].level == "company"
    return False


def _has_topic_before(reading: Reading, k: int, start: int) -> bool:
    """Whether an earlier name of the clause can be what it is about."""
    while k > 0 and reading.names[k - 1].start >= start:
        k -= 1
        if reading.roles[k].part in LOCAL or reading.roles[k].part == "comparison":
            return reading.who[k] is not None and reading.who[k].type in ("place", "park")
    return False


def _find_spender(reading: Reading, mention: Numeral, number: int) -> int | None:
    """预算案提出，拨款5亿元…: the government or budget named last, where a clause without a subject sets money aside."""
    clause = reading.passage.clauses[number]
    if not _SETS_ASIDE.match(reading.passage.norm, clause.start, mention.start):
        return None
    first = bisect_right(reading.starts, mention.start) - 1
    for k in range(first, max(first - _SPENDER_REACH, -1), -1):
        name, who = reading.names[k], reading.who[k]
        if who is not None and who.type == "place" and name.type in ("agency", "document"):
            return k
    return None


def _fits(reading: Reading, k: int, frame: Frame) -> bool:
    """Whether what is measured can be said of the name: a GDP of no company."""
    who = reading.who[k]
    if who is None or who.type not in SUBJECT_TYPES:
        return False
    if who.type == "place":
        return who.level != "world" or reading.roles[k].head
    return who.type in ("park", "class") or not _OF_A_PLACE.search(frame.indicator)


def _modifies(reading: Reading, k: int, mention: Numeral) -> bool:
    """Whether the name only begins another word, or is what is counted: 中国专利奖获奖数, 中试基地达40家."""
    name, who = reading.names[k], reading.who[k]
    between = reading.passage.norm[name.end:mention.start]
    if _unit(mention) in _DISTANCES and _IS_AWAY.search(
            reading.passage.norm, reading.passage.clauses[reading.roles[k].clause].start, name.start):
        return True  # 距云江机场30公里, 与某港仅1小时车程
    if _unit(mention) == "percent" and not reading.roles[k].head and (not between or _SHARED_OUT.match(between)) and \
            (name.type == "stand-in" or name.level) and reading.passage.norm.startswith("的", mention.end):
        return True  # 创造了全市52%的产值: the whole, not who has it
    if _IS_EXAMPLE.match(between) or name.level in ("country", "world") and IS_STRONG.match(between):
        return True
    if _unit(mention) == "rank" and (name.level or name.type == "class") and (
            reading.passage.norm[name.start - 1:name.start] in ("在", "于", "列", "居") or between.startswith("中")):
        return True  # 在全国国家高新区评价中列第38位, 在100个工业园区中列第5位
    if who.type in ("company", "name") and _unit(mention) == "count" and _IS_LISTED.fullmatch(between) and \
            reading.passage.norm.startswith(_BODIES, mention.end):
        return True  # 某科技、某生物3家企业
    if who.type in ("park", "project") and reading.passage.norm.startswith("项目", mention.end):
        last = k
        while last + 1 < len(reading.names) and reading.names[last].end < mention.start and _is_joined(reading, last):
            last += 1
        if reading.names[last].end == mention.start:
            return True  # 某产业园、某基地2个项目
    if who.type == "class" and not reading.roles[k].head:
        return True
    if who.type in ("class", "project") and _unit(mention) in ("count", "rank") and \
            (between.startswith(("数量", "总数", "数", "规模")) or not _HAS.search(between)):
        return who.type == "class" or len(between) < 5 and reading.said[who.full] < 2
    if name.level in ("province", "city") and _unit(mention) == "count" and _IS_HONOUR.match(between) and \
            reading.main.shown is not None and reading.main.shown.type != "place":
        return True  # 园区有某省著名商标8个
    if name.place in NATION and reading.is_local and not _NATION_DOES.match(between):
        return True
    if name.level == "country" and name.type == "stand-in" or name.level == "world":
        return not reading.roles[k].head
    return False


def _say_nation(reading: Reading) -> str:
    text = reading.passage.text
    return "中國" if "國" in text and "国" not in text else "中国"


def _is_class(reading: Reading, full: str) -> bool:
    return any(who is not None and who.type == "class" and who.full == full for who in reading.who)


def _unit(mention: Numeral) -> str:
    return mention.quantity.unit if mention.quantity is not None else ""


def _share_out(reading: Reading, topics: Topics, mentions: Sequence[Numeral], found: list[Subject]) -> list[Subject]:
    """甲市、乙市分别增长3%、5%: as many values as names, one to each."""
    groups: dict[int, list[int]] = {}
    for i, m in enumerate(mentions):
        groups.setdefault(reading.passage.clause_at(m.start), []).append(i)
    for number, group in groups.items():
        clause = reading.passage.clauses[number] if reading.passage.clauses else None
        cue = _RESPECTIVELY.search(reading.passage.norm, clause.start, clause.end) if len(group) > 1 else None
        if cue is None:
            continue
        values = [i for i in group if mentions[i].start >= cue.end()]
        run = _find_run(reading, topics, number, cue.start())
        if len(values) == len(run) > 1:
            for i, k in zip(values, run):
                found[i] = _give(reading, k, "respectively")
    return found


def _find_run(reading: Reading, topics: Topics, number: int, end: int) -> list[int]:
    """The names that stand in a list before a place in a clause, or in the clause that left the topic."""
    names, clause = reading.names, reading.passage.clauses[number]
    last = bisect_right(reading.starts, end) - 1
    while last >= 0 and names[last].start >= clause.start and reading.roles[last].part not in LOCAL:
        last -= 1
    if last < 0 or names[last].start < clause.start:
        topic = topics[number][0]
        if topic is None:
            return []
        last = topic
        while last + 1 < len(names) and _is_joined(reading, last):
            last += 1
    first = last
    while first > 0 and _is_joined(reading, first - 1):
        first -= 1
    run = list(range(first, last + 1))
    return run if all(reading.who[k] is not None for k in run) else []


def _is_joined(reading: Reading, k: int) -> bool:
    return reading.passage.norm[reading.names[k].end:reading.names[k + 1].start] in ("、", "和", "与", "及", "以及")


def _give(reading: Reading, k: int, rule: str) -> Subject:
    if reading.names[k].type == "stand-in":
        rule += "+stand-in"
    return _make(reading.who[k].full, rule)


def _make(name: str, rule: str) -> Subject:
    return Subject(name, _list_ids().get(name), rule)


@compiled
def _list_ids() -> dict[str, str]:
    return {row["name"]: row["id"] for row in read_table("parks.csv")}
