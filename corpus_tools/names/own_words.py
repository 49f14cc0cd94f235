"""What stands before the ending of a name and is no part of it: everyday words, verbs, times; and what is told of one body only."""
from __future__ import annotations

from collections.abc import Collection

from corpus_tools.late import compile_late
from corpus_tools.names.edges import BEFORE_LEGAL, CLEAN
from corpus_tools.names.endings import is_generic, list_generic_words
from corpus_tools.names.wordlist import COUNTS, OPENERS, count_strange, list_words

_DOINGS = frozenset(("发展", "建设", "运营", "管理", "服务", "开发", "规划", "设计", "改造", "扩建", "投资"))  # verbs before a bare ending
_SINCE_BEGINS = frozenset("近过今去明目现当未本如眼时截迄")
_SINCE = compile_late(r"(?:近年来?|近几年|近[\d一二三四五六七八九十两]{1,3}年来?|过去[\d一二三四五六七八九十两几]{1,2}年来?|"
                    "今年|去年|明年|目前|现[时今下]|现阶段|现(?![代实场有])|当[前下]|眼下|时下|[截迄]至?[目当]前|迄今|未来|本年|如今)")
_APART = CLEAN | BEFORE_LEGAL | {"”", "’", "》"}
_ONE_DOES = compile_late(r"(?:于|在)?(?:(?:19|20)\d\d|去年|今年|昨[天日]?|日前|近日|目前)[^，。；\d]{0,8}(?:有|获|录得|亏损|收入|公布|宣布|推出|培育|完成|申请)|"
                       r"发言人|行政总裁|主席|共?培育|获(?:拨款|注资|批)|录得|公布|宣布|表示|指出|分析|说明|强调|旗下|将|亦|会|的“")
_SORTS_OF_GROUP = ("企业", "大型", "跨国", "产业", "国有", "民营", "上市", "龙头", "知名", "总部", "投资", "央企")
_EXAMPLE = ("", *"，。；：\n例另比譬诸")  # what a 如 may stand behind that is no part of a name
_TOWNS = ("镇", "乡", "村", "街道")
_MAKER = compile_late("[^，。；\n]*(?:制造商|供应商|营运商|开发商|服务商|(?:代工|大|料|品|组|件|备|具|材|机|体)厂|业者|巨头|龙头)(?!（)")
_MAKERS = frozenset("商厂业头")
_FIRST_WORDS = ("航天", "中铁", "中建", "中交", "中冶", "中航", "中核", "中船", "中车", "中电",  # words that begin names
                "城东", "城西", "城南", "城北", "江东", "江南", "江北", "河东", "河西", "湖东", "湖西")
_AREA = compile_late("万?(?:平方公里|平方米|平米|亩|公顷)")


def trim_words(norm: str, start: int, foot: int) -> int:
    """Leave out everyday words before a string that is none: 企业零跑 → 零跑."""
    words, first = list_words(), start
    if foot - start > 5 and not _MAKERS.isdisjoint(norm[start:foot - 1]) and (maker := _MAKER.match(norm, start, foot - 1)):
        start = first = maker.end()  # 专业零件制造商青禾
    elif norm[start] == "如" and norm[start - 1:start] in _EXAMPLE and norm[start:start + 2] not in words:
        start = first = start + 1  # 如青禾园区, 另如青禾公司
    while foot - start >= 4 and (pair := norm[start:start + 2]) in words and pair not in _FIRST_WORDS \
            and count_strange(norm[start + 2:foot]) >= 2 and _has_own_word(norm, start + 2, foot) and \
            not (norm[start + 1:start + 3] in words and norm[start + 2:start + 4] not in words) and \
            not (norm[start:start + 3] in words and norm[start + 2:start + 4] not in words) and \
            not (norm.startswith("合作社", foot) and any(pair + kind in norm for kind in _TOWNS)):  # 农|产品|深加工; but 幸福青岳合作社 of 幸福镇
        start += 2
    return start + (start > first and foot - start > 4 and norm[start] in "与和及")  # 航空和汽车纤维制品生产线


def drop_words(norm: str, start: int, foot: int) -> int:
    """Where a name begins, the everyday words before it left out."""
    trimmed = trim_words(norm, start, foot)
    return trimmed if trimmed == start or "（" not in norm[trimmed:trimmed + 2] else start  # 医药高新区（云江区）装备产业园


def _has_own_word(norm: str, start: int, foot: int) -> bool:
    """Whether what is left behind an everyday word has a word of its own: 企业|零跑智能, but not 货车|帮智能, 春风|汽车零部件（江州）."""
    if norm[foot - 1] == "）" and (opened := norm.find("（", start, foot)) >= 0:
        foot = opened
        if count_strange(norm[start:foot]) < 2:
            return False
    generic = list_generic_words()
    return foot - start < 3 or norm[start + 1:start + 3] not in generic and norm[start + 1:start + 4] not in generic or \
        not is_generic(norm[start + 1:foot])


def drop_verbs(norm: str, start: int, foot: int, pointing: Collection[str] = ()) -> int:
    """Where a name begins, the verbs and the time before it left out, and words that point where more than they stand there."""
    while (pair := norm[start:start + 2]) in _DOINGS or pair in OPENERS or pair in pointing and foot - start > 5:
        start += 2
    when = _SINCE.match(norm, start, foot) if norm[start] in _SINCE_BEGINS else None
    return start if when is None else when.end()


def drop_units(norm: str, start: int, foot: int) -> int:
    """Where a name begins, what goes on from a number before it left out: 3年|江州园区."""
    if norm[start - 1:start].isdigit() and (area := _AREA.match(norm, start, foot)):
        start = area.end()  # 2万平方米|研发中心
    if norm[start] == "家" and norm[start - 1:start] in COUNTS:
        start += 1  # 8家|园区企业
    while start < foot and (norm[start] in "年月日期季级型式性化" or norm[start] == "度" and norm[start - 1] in "季年月") and \
            norm[start - 1:start] not in _APART and not norm.startswith(("年产", "日产"), start):
        start += 1
    return start


def says_itself(norm: str, start: int, end: int) -> bool:
    """Whether words that tell a kind open a clause and speak or act there, as the name of one does."""
    return norm[start - 1:start] in ("", *"，。；：\n（）“ ") and _ONE_DOES.match(norm, end) is not None


def is_of_group(norm: str, start: int, own: str) -> bool:
    """Whether the own words of a park or a work begin with the group that it is of: 骆驼集团新能源产业园."""
    return own.find("集团") > 1 and norm[start - 1:start] in CLEAN and own[:2] not in _SORTS_OF_GROUP
