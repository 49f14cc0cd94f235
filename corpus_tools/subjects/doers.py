"""Persons of whom a sentence tells what they grow, earn, give or took: householders, those called by what they are, the accused."""
from __future__ import annotations

import re
from bisect import bisect_left

from corpus_tools.clean.bylines import surnames
from corpus_tools.data import compiled
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.wordlist import list_words
from corpus_tools.subjects.quoted import is_alone
from corpus_tools.subjects.reading import Reading

_NAME = "[一-鿿]{2,3}?"
_OF_A_HOUSE = ("今年|去年|每年|现在|目前|的|承包|流转|租|种|养|栽|培育|经营|靠|通过|发展|投资|投入|贷款|买|建|搭|卖|年|收入|一年|就|共")
_OF_ONE = ("累计|先后|一共|每[天月年日次]|日均|月[收均]|从[教医业军警艺]|服务|服役|义务|无偿|捐|资助|献血|受贿|收受|贪污|挪用|诈骗|骗取|非法|违法|获[利刑奖得]|被[判罚处]|要求|诉|"
           "开[了办]|创办|拥有|有|参加|完成|跑|骑|送|派|驾驶|行驶|巡|带|培[养训]|教|拿|得|夺|摘|斩获|以[0-9]|打|投|创作|绘|绣|拍|修|救|帮|领|欠|借|还|向|赔|粉丝|在[^，。；0-9]{2,10}[中上里]")
_BODY = "(?:[的共一还]|今年|去年|年|月|就|，[^，。；]{2,8}人[，。])"
# what persons alone do, whatever they are
_ALONE = ("(?:先后|累计|一共|共|多次)*(?:从[教医警艺][0-9一二三四五六七八九十]|受贿|收受[^，。；0-9]{0,2}(?:财物|贿赂)|贪污|挪用公款|骗取|诈骗|非法获利|获刑|被判|捐款|献血|夺冠|跑出|游出)")
_FARTHEST = 120  # characters from a person to what is his


@compiled
def _list_doers() -> re.Pattern[str]:
    """种粮大户陈华强今年种了320亩水稻, 被告人陈某受贿31万元, 陈某受贿31万元: who does it."""
    return compile_late(
        f"(?:大户|户主|[村农牧渔]民|[果菜茶蜂粮棉烟药花蚕]农|农户|社员|贫困户|脱贫户|养殖户|种植户|农场主|专业户)({_NAME})(?:一家|家|夫妇|夫妻)?(?={_OF_A_HOUSE}|{_OF_ONE})|"
        "(?:被告人?|原告人?|上诉人|嫌疑人|罪犯|快递员|外卖员|骑手|配送员|司机|护林员|巡护员|志愿者|退休(?:教师|职工|干部|工人|医生)|(?:返乡|创业|农村)青年|村官|村医|乡医|"
        f"店主|摊主|老党员|传承人|主播|名将|老将|小将|选手|运动员|球员)({_NAME})(?={_BODY}|{_OF_A_HOUSE}|{_OF_ONE})|"
        f"村的({_NAME})(?=算|种|养|今年|去年|家|承包|流转|交售|靠)|"
        f"(?<![一-鿿])([{''.join(sorted(surnames()))}][一-鿿]{{1,2}}?)(?={_ALONE})")


_NO_NAME, _SHORT = frozenset("于和都应从向时有全常相当成能利同经连支去今每均将已还也就是在了的们"), "小老阿"
_OF_OTHERS = compile_late("说|告诉|介绍|表示|坦言|[村镇乡县]里|全村|村集体|我们|合作社|公司|带动|带领|吸纳|等[0-9一二三四五六七八九十]|、|(?<![他她])[和与]")
# the line of one who speaks in a script: （同期声）村民 陈华强：
_SAYS = compile_late("(?:（[^（）]{2,6}）)?[一-鿿]{0,8}?(?:村民|农民|农户|社员|户主|居民|牧民|渔民|果农|菜农|茶农|大户|种植户|养殖户|摊主|店主) ?([一-鿿]{2,3})(?:（[^（）]{1,10}）)?：")
_HE_SAYS = compile_late("[他她](?![们人])[^，。；]{0,10}[算说讲笑叹]")
_HE, _LONGEST_BEFORE = compile_late("(?:[^，。；0-9]{0,8}，)?[他她](?![们人])"), 160


def _is_said_by_him(norm: str, mention: Numeral) -> bool:
    """Whether a mention stands in a quotation behind which 他 says it: “去年每亩打了1080斤。”他算着账."""
    closed = norm.find("”", mention.end, mention.end + _FARTHEST)
    return closed >= 0 and norm.find("“", mention.end, closed) < 0 and _HE_SAYS.match(norm, closed + 1) is not None


def find_doer(reading: Reading, mention: Numeral) -> str:
    """The person of whom a sentence tells what he grows and earns, gives or took; "" where there is none, or where he only tells of others.

    >>> from corpus_tools import extract
    >>> [(r.text, r.subject) for r in extract("坡头村种粮大户陈华强今年种了320亩水稻，亩产620公斤。他还捐款3万元。")]
    [('320亩', '陈华强'), ('620公斤', '陈华强'), ('3万元', '陈华强')]
    """
    passage, norm = reading.passage, reading.passage.norm
    line = norm.rfind("\n", 0, mention.start) + 1
    if (says := _SAYS.match(norm, line, mention.start)) is not None:
        is_his = says[1][0] in surnames() and _OF_OTHERS.search(norm, says.end(), mention.start) is None
        is_his = is_his and is_alone(reading, bisect_left(reading.starts, says.end()), mention.start)
        return passage.plain[slice(*says.span(1))] if is_his else ""
    sentence = passage.sentences[passage.sentence_at(mention.start)]
    start, reach = sentence.start, _FARTHEST
    if _HE.match(norm, start) is not None or _is_said_by_him(norm, mention):
        start, reach = passage.blocks[sentence.block].start, _LONGEST_BEFORE
    doer = _list_doers().search(norm, max(start, mention.start - reach), mention.start)
    if doer is None:
        return ""
    name = doer[doer.lastindex]
    is_person = name[0] in surnames() or len(name) == 2 and name[0] in _SHORT and name[1] in surnames()
    if not is_person or not _NO_NAME.isdisjoint(name) or name in list_words() or \
            _OF_OTHERS.search(norm, doer.end(), mention.start) is not None or \
            not is_alone(reading, bisect_left(reading.starts, doer.end()), mention.start):
        return ""
    return passage.plain[slice(*doer.span(doer.lastindex))]
