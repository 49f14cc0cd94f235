"""Fairs, festivals, games and races that a text tells of: 第五届云江音乐节, and 音乐节 in the sentences behind."""
from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import abbreviates, find_all, find_occurrences, match_at
from corpus_tools.names.loose_names import RawName

_KINDS = ("博览会|工展会|展销会|年货展|[\u4e00-\u9fff][博洽交贸]会|嘉年华|双选会|订货会|糖酒会|采购会|灯会|庙会|交易会|展览会|洽谈会|对接会|推介会|招聘会|论坛|峰会|运动会|亚运会|大运会|全运会|冬奥会|奥运会|"
          "[\u4e00-\u9fff]商大会|(?:招商|投资|产业|开发者|人才|创新|互联网|旅发|发展|科技|供应链|贸易|制造|能源|数字|经济|服务|健康|智能|电商|文旅|工业|金融|"
          "算力|计算|数据|机器人|汽车|光伏|储能|氢能|传感器|软件|物流|航空|质量|品牌|创业|青年|企业家|科学家|智造|消费|绿色|建材|纺织)大会|"
          "[\u4e00-\u9fff]{2}节|[艺消文旅购][\u4e00-\u9fff]季|马拉松|(?!决赛|比赛|预赛|初赛|复赛|竞赛)[\u4e00-\u9fff]{2}赛|书展|车展|艺术展|双年展")
_EVENT = compile_late(f"(?:第[一二三四五六七八九十百0-9]{{1,4}}|首)届[\u4e00-\u9fffA-Za-z·（）“”]{{0,24}}?(?P<kind>{_KINDS})"
                      "(?![上中前后内里]|期间|组委会|主办|开幕式|闭幕式|节)")
# 2019年某某学术年会, which the text goes on to call 本次大会
_DATED = compile_late("(?:19|20)\\d\\d年?[\u4e00-\u9fffA-Za-z·]{4,24}?(?P<kind>年会|大会|会议|博览会|交易会|洽谈会|论坛|峰会)"
                      "(?=(?:[今昨][天日]|[近日]日|[0-9]{1,2}日)?(?:（[^）]{2,8}）)?(?:[上下]午)?(?:在|于|召开|开幕|举行|举办|如期))")
# 雲江產品展（YJPEX), which the text goes on to call by its letters
_FAIR = compile_late("(?:(?<=[，。；：、“\n在及和与])|^)([\u4e00-\u9fff]{4,16}(?:展览会|博览会|交易会|展))(?=（[A-Z]{3,8}）)")
_SHORT = compile_late("(?:(?<=[，。；：、“\n届 ])|^)([\u4e00-\u9fff]{1,4}[博洽交贸]会)")
_SHOWS = ("博览会", "展览会", "交易会", "展销会", "博会", "交会")  # that a text calls 展会
_LONGEST_NUMBER, _LONGEST_EVENT = 5, 40  # characters before 届 and behind it
_LETTERS, _LONGEST_FAIR = compile_late("（[A-Z]{3,8}）"), 19
# 今年2月举行的“云江宠物节2025”汇聚参展商300个
_QUOTED = compile_late(f"“([^“”，。；：]{{2,18}}?(?:{_KINDS}|展|大会)(?:(?:19|20)[0-9]{{2}})?)(?=”(?:已|共|总共|累计|现场|当[天日]|期间)*"
                       "(?:吸引|汇聚|汇集|聚集|迎来|接待|录得|设|达成|签约|成交|参展|参会|展出|开幕|举行|举办))")
# 2023江州产业推介会在上海举行，吸引客商200名
_HELD = compile_late("(?:昨[日天]|今[日天]|近日|日前|[0-9]{1,2}月[0-9]{1,2}日)?(?P<event>[\u4e00-\u9fffA-Za-z0-9·—（）]{4,36}?(?P<kind>"
                     "推介会|对接会|洽谈会|博览会|交易会|展销会|展览会|招聘会|论坛|峰会|大会))(?:（[^（）]{2,40}）)?"
                     "在[^，。；]{2,20}(?:举行|举办|召开|开幕|启动|开启|拉开帷幕)，[^，。；]{0,8}?(?:吸引|汇聚|邀请|来自|签约|达成|参展)")
_LONGEST_HELD = 48
_THIS_WORDS = "[本此该]次(?P<kind>年会|大会|会议|博览会|交易会|洽谈会|论坛|峰会)"
_THIS = compile_late(_THIS_WORDS)
_HAS = compile_late(_THIS_WORDS + "(?:上|期间|现场)?，?(?:共|总共|收到|吸引|设|邀请|汇聚|聚集|签约|达成|发布|展出|历时|参[会展]|到会|由[^，。]{2,24}主办)")
# 沧澜木雕艺术节一连16天涌入23万人, 今年云江啤酒节吸引…: a festival with a name of its own, and what it draws
_DRAWS = compile_late("(?:[今去]年|(?:19|20)[0-9]{2}年?|[本首]届|一年一度的?)*+"
                      "(?P<event>(?!传统|一年|各[地类]|大型|多个|[^的]{0,6}(?:[的日]|年来|多[个场届])|[以在为从于由让])[\u4e00-\u9fff]{2,10}?"
                      "(?:[\u4e00-\u9fff](?:[\u4e00-\u9fff](?<![午秋庆动旦明宵夕年春诞人童师九五])|文化|艺术)节|嘉年华|灯会|马拉松|博览会|交易会|展销会))"
                      "(?:(?:一连|连续|为期|历时|这)?[0-9]{1,2}天)?(?:期间|总共|累计|[共已预估约可])*"
                      "(?:吸引|涌[入进]|迎来|接待|创造|带动|参观人|入场人)")
# 今年第9号台风“青鸾”…。“青鸾”将以每小时20公里的速度…: what is told of a storm is how fast it is
_STORM, _BLOWS = compile_late("台风“([\u4e00-\u9fff]{2,4})”"), compile_late("[^。；“”]{0,40}?(?:风力|风速|时速|每小时|风圈|气压|百帕)")
# 春风招聘专项行动推出招聘专场4个, 江州阅读活动周在青沧启动
_CAMPAIGN = compile_late("(?:(?<=[，。；：、\n])|^)(?!(?:开展|实施|推进|组织|启动|举办|通过|[在以为随将对]))[\u4e00-\u9fff]{4,22}?(?:专项行动|活动[周月]|消费季)"
                         "(?=(?:已|共|累计|将|现场)*(?:推出|发放|举办|吸引|带动|走访|帮扶|在[^，。；]{2,10}(?:启动|举行|举办|开幕)))")
_LONGEST_CAMPAIGN = 27
# what may stand in texts that tell of each sort
NUMBERED = tuple(f"{number}届" for number in "一二三四五六七八九十百0123456789首")
_QUOTED_ENDS = frozenset("会坛节季松赛展0123456789")
QUOTED_EVENTS = frozenset(f"{end}”" for end in _QUOTED_ENDS)
_DRAWERS, _DRAW = ("节", "年华", "灯会", "拉松", "览会", "易会", "销会"), frozenset("吸涌迎接创带参入一共已期0123456789")
DRAWING = tuple(end + verb for end in _DRAWERS for verb in _DRAW)
STORMS, CAMPAIGNS = ("风“",), ("项行", "动周", "动月", "费季")
FAIRS, THIS_EVENT, HELD = ("展（", "会（"), ("本次", "此次", "该次"), ("会在", "坛在", "坛（", "会（")
_NO_EVENTS = ("人民", "党", "委员", "政协", "理事", "代表", "国会", "议会", "中央")
_NO_FESTIVALS = ("通过", "随着", "举办", "举行", "主办", "承办", "借助", "依托", "利用", "围绕", "期间")  # 通过举办文化节吸引…
_BEHIND_OTHERS = frozenset("上中前后内里期会馆")  # 论坛期间
_MARKS = ("", *"，。；：、\n“（ ")


_ALL = ("numbered", "fairs", "quoted events", "this event", "held", "drawing", "storms", "campaigns")


def read_events(norm: str, cues: Collection[str] = _ALL) -> \
        tuple[list[RawName], dict[str, str]]:
    """Events called by their number, wherever they are named again; and what they are called there, with the full name.

    ``cues`` tell whether NUMBERED, FAIRS, QUOTED_EVENTS, THIS_EVENT, HELD, DRAWING, STORMS and CAMPAIGNS may stand in the text, for a
    caller that has looked.

    >>> norm = "第五届云江国际音乐节开幕。本届音乐节设6个会场。音乐节吸引3万人。"
    >>> found, aliases = read_events(norm)
    >>> [norm[r.start:r.end] for r in found], aliases["音乐节"]
    (['第五届云江国际音乐节', '本届音乐节', '音乐节'], '第五届云江国际音乐节')
    """
    found: dict[int, RawName] = {}
    aliases: dict[str, str] = {}
    for m in _find_numbered(norm) if "numbered" in cues else ():
        if any(word in m[0] for word in _NO_EVENTS):
            continue
        full, kind = m[0], m["kind"]
        found[m.start()] = RawName(m.start(), m.end(), "name")
        again = ("展览", "展会", "大会", "盛会") if kind[-1] in "会展" else ()
        bare = (kind, "展会") if kind.endswith(_SHOWS) else (kind,)
        for word in (*bare, "本届赛事", *(f"{this}届{word}" for this in "今本该上下" for word in (kind, *again))):
            _find_again(norm, word, m.end(), full, found, aliases)
        for short in _list_short(norm, full) if kind[-1] == "会" else ():
            for word in (short, f"本届{short}", f"该届{short}", full[:full.index("届") + 1] + short):
                _find_again(norm, word, -1, full, found, aliases)
    for m in _find_held(norm) if "held" in cues and not found else ():
        found.update({at: RawName(at, at + len(m["event"]), "name") for at in find_occurrences(norm, m["event"])})
        for word in (m["kind"], *(f"{this}次{m['kind']}" for this in "本此该")):
            _find_again(norm, word, m.end(), m["event"], found, aliases)
    for letters in _LETTERS.finditer(norm) if "fairs" in cues else ():
        for fair in _FAIR.finditer(norm, max(letters.start() - _LONGEST_FAIR, 0), letters.end()):
            found.setdefault(fair.start(1), RawName(*fair.span(1), "name"))
    ends = [at for at in find_all(norm, "”") if norm[at - 1] in _QUOTED_ENDS] if "quoted events" in cues else ()
    for quoted in match_at(norm, [norm.rfind("“", 0, at) for at in ends], _QUOTED):
        found.setdefault(quoted.start(1), RawName(*quoted.span(1), "name"))
    for m in _find_drawing(norm) if "drawing" in cues else ():
        found.setdefault(m.start("event"), RawName(*m.span("event"), "name"))
    for full, own in {(storm[0], storm[0][2:]) for storm in _STORM.finditer(norm)} if "storms" in cues else ():
        for at in find_occurrences(norm, own):
            if _BLOWS.match(norm, at + len(own)) is not None:
                start = at - 2 if norm.endswith("台风", 0, at) else at
                found.setdefault(start, RawName(start, at + len(own), "name"))
                aliases.setdefault(own, full)
    for words in CAMPAIGNS if "campaigns" in cues else ():
        for at in find_all(norm, words):
            start = max(norm.rfind(mark, max(at - _LONGEST_CAMPAIGN, 0), at) for mark in "，。；：、\n") + 1
            campaign = _CAMPAIGN.match(norm, start)
            if campaign is not None:
                found.setdefault(start, RawName(*campaign.span(), "name"))
    is_said = "this event" in cues and not found
    if is_said and (this := _HAS.search(norm)) and (named := _find_dated(norm, this.start())) is not None:
        found[named.start] = named
        for m in _THIS.finditer(norm, named.end):
            found[m.start()] = RawName(m.start(), m.end(), "name")
            aliases.setdefault(m[0], norm[named.start:named.end])
    return [found[at] for at in sorted(found)], aliases


def _find_again(norm: str, word: str, start: int, full: str, found: dict[int, RawName], aliases: dict[str, str]) -> None:
    """Add the mentions of an event by another word that stand behind ``start`` and open a clause or a quotation."""
    for at in find_occurrences(norm, word):
        if at > start and norm[at - 1:at] in _MARKS and norm[at + len(word):at + len(word) + 1] not in _BEHIND_OTHERS:
            found.setdefault(at, RawName(at, at + len(word), "name"))
            aliases.setdefault(word, full)


def _find_held(norm: str) -> Iterator[re.Match[str]]:
    """2023江州产业推介会在上海举行，吸引…: looked for in the clauses before 会在."""
    for words in HELD:
        for at in find_all(norm, words):
            least = max(at - _LONGEST_HELD, 0)
            start = max(least, *(norm.rfind(mark, least, at) + 1 for mark in "，。；：\n"))
            m = _HELD.match(norm, start) if start == 0 or start > least else None
            if m is not None and not any(word in m["event"] for word in _NO_EVENTS):
                yield m


def _find_drawing(norm: str) -> Iterator[re.Match[str]]:
    """沧澜木雕艺术节涌入23万人, where it opens a clause."""
    for last in _DRAWERS:
        for at in find_all(norm, last):
            if norm[at + len(last):at + len(last) + 1] not in _DRAW:
                continue
            least = max(at - _LONGEST_HELD, 0)
            start = max(norm.rfind(mark, least, at) + 1 for mark in _MARKS[1:])
            m = _DRAWS.match(norm, start)
            if m is not None and m.end("event") > at and not any(word in m["event"] for word in _NO_FESTIVALS):
                yield m


def _list_short(norm: str, full: str) -> dict[str, None]:
    """A fair's short names, made of characters of the full one: 云洽会, 云江洽会."""
    return dict.fromkeys(m[1] for m in _SHORT.finditer(norm) if m[1] not in full and abbreviates(m[1], full))


def _find_numbered(norm: str) -> Iterator[re.Match[str]]:
    """第五届云江音乐节, looked for around each 届."""
    last = 0
    for at in find_all(norm, "届"):
        m = _EVENT.search(norm, max(at - _LONGEST_NUMBER, last), at + _LONGEST_EVENT)
        if m is not None:
            last = m.end()
            yield m


def _find_dated(norm: str, end: int) -> RawName | None:
    """The meeting that opens a clause before ``end`` with its year, and takes place."""
    for m in _DATED.finditer(norm, 0, end):
        at = m.start()
        if not any(word in m[0] for word in _NO_EVENTS):
            return RawName(at + (5 if norm[at + 4] == "年" else 4), m.end(), "name")
    return None
