"""Whose facts are told: those of the company, park or place whose officer says them, in quotation marks or without."""
from __future__ import annotations

from bisect import bisect_left, bisect_right

from corpus_tools.clean.bylines import surnames
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.aliases import find_occurrences
from corpus_tools.subjects.foretellers import has_analyst
from corpus_tools.subjects.reading import LOCAL, Reading, is_office_between, is_wider_than_main

_REPORTS = ("消息", "统计", "预测", "预计", "通报", "披露", "公告", "预估", "最新消息", "官方消息", "方面消息", "方面数据", "数据")
_PUBLISHES = tuple(f"{verb}{what}" for verb in ("发布", "公布", "通报", "披露") for what in ("消息", "数据", "公告", "通报", "最新数据", "信息"))
_SCHOLARS = ("大学", "学院")  # they tell of others
_LEARNS = ("获悉", "了解到", "得知", "获知", "方面获悉", "处获悉", "处了解到")
_HOUSES = ("馆", "医院", "大学", "学院", "中学", "小学", "学校", "景区", "古镇", "古城", "剧院", "农场", "林场", "公园", "乐园", "市场", "实验室")  # they tell of themselves
_FIRST_NAMES = 4  # of a sentence, its dateline among them
_SHORTEST = 12  # characters: what is quoted in fewer is a name or a slogan
_LED = frozenset(("company", "project"))  # whose officers tell of them and of no one else
_SPEAKERS = ("company", "park", "institution", "agency", "project")
_SEATS, _HEADS = ("city", "county", "town"), ("委书记", "书记", "市长", "县长", "区长", "镇长", "委常委", "党委", "党工委", "人大主席", "副市长", "副县长", "副区长", "长")
_SAYS = compile_late(r"([\u4e00-\u9fff]{2,4}?)(?:笑着|自豪地|高兴地|进一步|接着|还|也|对记者|向记者|如是|兴奋地)?(?:说|表示|告诉|介绍|坦言|透露|指出|称)")
_SAYS_FIRST = compile_late("([\u4e00-\u9fff]{2,3}?)(?:还|也|进一步)?(?:说|表示|介绍|坦言|透露)，")
# the officer of a name, and that he tells
_TELLS = compile_late(r"[^，。；“”]{2,20}?(?:告诉|介绍|表示|透露|坦言|说|称)(?:记者|笔者|我们|道)?，")
# “订单增长三成。”在某区的某公司，车间主任告诉记者
_AT_PLACE = ("在", "走进", "来到")
_AT_WORK = compile_late("[^，。；“”\\d]{0,8}，[^，。；“”]{2,24}?(?:告诉|介绍|表示|透露|坦言|说|称)")
_NEAR_SCENE = 30  # characters
_OPENS = 6  # characters before a name that opens its sentence
_FOLLOWS = 14  # characters from an officer to the company that he tells of
# what a household has, and who tells it: 村民陈华强高兴地说
_OF_OWN = compile_late("我们?家|俺|咱家|我(?:今年|去年|现在|每年|一年|一共)?(?:就|也|都|光)?(?:种|养|承包|流转|务工|打工|挣|赚)")
_HOUSEHOLDER = "(?:村民|农民|农户|住户|社员|户主|居民|牧民|渔民|工人|职工|[\u4e00-\u9fff](?:农|户)|大户|摊主|店主)"
_MANNER = "(?:一边|边|正|还|也|高兴地?|开心地?|激动地?|自豪地?|兴奋地?|感慨地?|笑着|乐呵呵地?|笑呵呵地?|满脸笑容地?|指着[^，。]{1,12}|[对向]记者)*"
_PERSON_SAYS = f"{_HOUSEHOLDER}([\u4e00-\u9fff]{{2,3}}?){_MANNER}"
_SAID_BEHIND = compile_late(f"[^。“”\n]{{0,24}}?{_PERSON_SAYS}(?:说|告诉|介绍|表示|坦言|感慨|算|在)")
_SAID_BEFORE = compile_late(f"{_PERSON_SAYS}(?:说|告诉|介绍|表示|坦言)[^，。；“”]{{0,6}}[：，]$")
_LONGEST_SAYING = 32  # characters before a quotation
_BEHIND = 3  # characters between a quotation and who says it
_MANY = 30  # names between who says something and what it is


def find_speaker(reading: Reading, mention: Numeral, sentence: int) -> int | None:
    """The name whose officer says the quotation that a mention of a sentence stands in; None outside quotations or where nobody is told.

    >>> from corpus_tools import extract
    >>> [(r.text, r.subject) for r in extract("沧澜市企业忙。\\n“去年产值增长31%，订单排到了明年。”青沧集团董事长王小明说。")]
    [('31%', '青沧集团')]
    """
    passage, norm = reading.passage, reading.passage.norm
    start = passage.sentences[sentence].start
    k = bisect_left(reading.starts, start)
    if (heard := _find_heard(reading, k, mention.start)) is not None:
        return heard
    if k < len(reading.names) and reading.names[k].start <= start + _OPENS:
        if reading.roles[k].part in ("title", "source") and (
                _is_seat(reading, k, mention.start) or not _LED.isdisjoint((reading.names[k].type, reading.names[k].level)) and
                _can_speak(reading, k)) and _TELLS.match(norm, reading.names[k].end, mention.start):
            return k  # 该公司总经理王小明告诉记者，企业先后获得专利42项; 青岳水电站负责人说，去年发电2亿千瓦时; 江州市委书记表示，将培育企业10家
        if _is_park(reading, k, mention.start):
            return k  # 据园区管委会负责人介绍，去年新增企业30家
    block = passage.blocks[passage.sentences[sentence].block]
    opened = norm.rfind("“", block.start, mention.start)
    if opened < 0 or norm.find("”", opened, mention.start) >= 0:
        return _find_person(reading, start, mention.start)
    closed = norm.find("”", mention.end, block.end)
    if closed - opened < _SHORTEST and norm[closed - 1] not in "。，！？":
        return None
    k = bisect_left(reading.starts, closed)
    if norm.startswith(_AT_PLACE, closed + 1):
        while k < len(reading.names) and reading.names[k].start - closed <= _NEAR_SCENE and reading.names[k].start < block.end:
            if reading.names[k].type == "company" and (
                    reading.roles[k].part in ("title", "source") or _AT_WORK.match(norm, reading.names[k].end)):
                return k if _can_speak(reading, k) else None
            k += 1
        k = bisect_left(reading.starts, closed)
    if k < len(reading.names) and reading.names[k].start - closed <= _BEHIND and reading.names[k].start < block.end:
        return k if _can_speak(reading, k) and reading.roles[k].part in ("title", "source") else None
    says = _SAYS.match(norm, closed + (2 if norm.startswith("，", closed + 1) else 1), block.end)
    if says and says[1][0] in surnames():
        return _find_employer(reading, says[1])
    return None


def _find_heard(reading: Reading, first: int, end: int) -> int | None:
    """The one of the names from the ``first``-th on that a reporter heard from what stands at ``end``: 记者从青岳高新区获悉，去年新增企业30家; 据青岳站消息，…."""
    norm = reading.passage.norm
    for k in range(first, min(first + _FIRST_NAMES, len(reading.names))):
        name = reading.names[k]
        if name.start >= end:
            break
        if reading.roles[k].part == "source" and (
                norm[name.start - 1] == "从" and norm.startswith(_LEARNS, name.end) or name.type in ("project", "institution") and (
                    norm[name.start - 1] == "据" and norm.startswith(_REPORTS, name.end) and not name.full.endswith(_SCHOLARS) or
                    norm.startswith(_PUBLISHES, name.end))):
            tells = name.type in ("park", "project") or name.type == "institution" and name.full.endswith(_HOUSES) or \
                name.type == "place" and name.level in _SEATS and not is_wider_than_main(reading, k)
            last = bisect_left(reading.starts, end, k)
            is_alone = last - k < _FIRST_NAMES and all(
                reading.who[j] is None and reading.names[j].type != "stand-in" for j in range(k + 1, last))
            return k if tells and reading.who[k] is not None and is_alone else None
    return None


def _is_park(reading: Reading, k: int, end: int) -> bool:
    """Whether a name is a park whose officer, or that of its office, speaks, and no one else is told of up to a mention."""
    if reading.who[k] is None or reading.who[k].type != "park":
        return False
    last = k + (k + 1 < len(reading.names) and reading.names[k + 1].type == "agency" and reading.names[k + 1].start == reading.names[k].end)
    return reading.roles[last].part in ("title", "source") and is_alone(reading, last + 1, end) and \
        _TELLS.match(reading.passage.norm, reading.names[last].end, end) is not None


def is_alone(reading: Reading, k: int, end: int) -> bool:
    """Whether no name that anybody knows stands from the ``k``-th on up to a place, and few others do."""
    last = bisect_left(reading.starts, end, k) if k < len(reading.starts) else k
    return last - k < _MANY and all([reading.who[j] is None for j in range(k, last)])


def _find_person(reading: Reading, start: int, end: int) -> int | None:
    """The one whose officer tells in a sentence what stands at its end: 王小明说，今年还将招工300人."""
    norm = reading.passage.norm
    first = start + (norm[start] == "”")
    says = _SAYS_FIRST.match(norm, first, end) if norm[first] in surnames() else None
    if says is None or not is_alone(reading, bisect_left(reading.starts, says.end()), end):
        return None
    return _find_employer(reading, says[1])


def _is_seat(reading: Reading, k: int, end: int) -> bool:
    """Whether a place is one whose head speaks (江州市委书记), and no one else is told of up to a mention."""
    is_last = k + 1 == len(reading.names) or reading.starts[k + 1] >= end
    return is_last and reading.names[k].type == "place" and reading.names[k].level in _SEATS and \
        reading.passage.norm.startswith(_HEADS, reading.names[k].end) and not is_wider_than_main(reading, k)


def _can_speak(reading: Reading, k: int) -> bool:
    name, who = reading.names[k], reading.who[k]
    return who is not None and (name.type in _SPEAKERS or name.type == "stand-in" and name.level in _SPEAKERS) and \
        not has_analyst(reading.passage.norm, name)


def _find_employer(reading: Reading, person: str) -> int | None:
    """The name that a person is the officer of, wherever the text introduces him."""
    for at in find_occurrences(reading.passage.norm, person):
        k = bisect_right(reading.starts, at) - 1
        if k >= 0 and reading.names[k].start == at:
            k -= 1
        if k >= 0 and _can_speak(reading, k) and is_office_between(reading.passage.norm, reading.names[k].end, at):
            return k
        if is_office_between(reading.passage.norm, max(at - 3, 0), at):  # 总经理王小明介绍，公司…
            k = bisect_left(reading.starts, at + len(person))
            if k < len(reading.names) and reading.names[k].start < at + _FOLLOWS and reading.names[k].level == "company" \
                    and _can_speak(reading, k):
                return k
    return None


def find_teller_of_own(reading: Reading, mention: Numeral) -> str:
    """The person who says in a quotation what his own household has: “我家种了8亩荔枝。”村民陈华强说; "" where there is none.

    >>> from corpus_tools import extract
    >>> [(r.text, r.subject) for r in extract("“我家种了8亩荔枝，去年卖了12万元。”坡头村村民陈华强高兴地说。")]
    [('8亩', '陈华强'), ('12万元', '陈华强')]
    """
    passage, norm = reading.passage, reading.passage.norm
    block = passage.blocks[passage.sentences[passage.sentence_at(mention.start)].block]
    opened = norm.rfind("“", block.start, mention.start)
    k = bisect_right(reading.starts, mention.start) - 1
    if opened < 0 or norm.find("”", opened, mention.start) >= 0 or \
            k >= 0 and reading.names[k].start > opened and reading.roles[k].part in LOCAL and reading.names[k].level != "us" or \
            _OF_OWN.search(norm, opened, mention.start) is None:
        return ""
    closed = norm.find("”", mention.end, block.end)
    told = _SAID_BEHIND.match(norm, closed + 1, block.end) if closed >= 0 else None
    told = told or _SAID_BEFORE.search(norm, max(block.start, opened - _LONGEST_SAYING), opened)
    return passage.plain[slice(*told.span(1))] if told is not None and told[1][0] in surnames() else ""
