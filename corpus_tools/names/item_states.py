"""States called by one character at the head of an item of a bulletin: （2）英铁路罢工影响2万人."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.states import SIDES
from corpus_tools.names.wordlist import list_words

# of the items of a bulletin: （2）美某州洪灾致5人遇难, 俄经济增长3%
_STRIKES = "洪灾|山火|林火|大?火灾|地震|[暴大]雨|[暴大]雪|降雪|飓风|爆炸|枪击|车祸|踩踏|罢工|抗议|袭击|空袭|事故|坠[机毁]|火山|病例|停电"
_ACTS = "经济|央行|财长|外长|总统|首相|总理|议会|国会|最高法院|众议院|参议院|研究机构|智库|警方|学者|[南北东西中]部|全国|" \
        "股市|油价|通胀|失业率|航空公司|铁路|客机|战机|航母|媒体?|" \
        "[\u4e00-\u9fff]{0,4}?(?:价格|物价|关税|利率|大选|选举|人口|债务|军费|产量|销量|出口|进口|客流)"
_ITEM = compile_late("(?:(?<=[\n>])|(?<=[\n）. ] )|(?<=[）.、]))(?:(?P<side>[美俄乌日韩英法德朝印伊])(?![均产照常])"
                     "(?P<part>(?![多各某几数])[\u4e00-\u9fff]{1,6}?[州邦省道府岛])?"
                     f"(?=[\u4e00-\u9fff]{{0,8}}?(?:{_STRIKES})|(?:{_ACTS})(?![\u4e00-\u9fff]?[，。、]))|(?P<other>以(?=空袭|袭击|总理|议会|媒)))")
ITEMS = ("际联", "际快", "际新", "际要", "球快", "外媒")  # 国际联播, 国际快讯 …: where such items stand


def read_items(norm: str) -> list[RawName]:
    """The states that items of a bulletin and their titles begin with by one character.

    >>> norm = "\\n（1）英铁路罢工影响2万人\\n（2）韩北岭道山火致4人死亡\\n（3）日本经济增长"
    >>> [norm[r.start:r.end] + r.place for r in read_items(norm)]
    ['英英国', '韩北岭道北岭道']
    """
    return [RawName(*found.span(), "place", "world", found["part"]) if found["part"] else
            RawName(*found.span(), "place", "country", SIDES[found[0]])
            for found in _ITEM.finditer(norm) if norm[found.start():found.start() + 2] not in list_words()]
