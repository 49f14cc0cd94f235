"""Persons and funds that hold shares: what no ending tells to be a name, its share does."""
from __future__ import annotations

from corpus_tools.clean.bylines import surnames
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences
from corpus_tools.names.endings import is_generic
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import count_strange, list_words

HOLDING = ("持股", "认购")
_SO_MUCH = compile_late("(?:股份|股权|比例|金额)?(?:了|约|近|为|达到?|超过?|逾|仅|各)*[0-9]")
_MARKS = "，。；：、\n（）()“”"
_REACH = 36  # characters from where its clause begins
# 其中第二大股东云江资本, 某某创始人陈志远: what stands before the holder
_LEAD = compile_late("(?:其中|而|另外|此外|同时|目前|此前|[A-Za-z\u4e00-\u9fff]{2,4}前)?"
                     "(?:[^，。；]{0,12}?(?:股东|投资者|投资人|投资方|自然人|创始人|创办人|实控人|控制人|董事长|总经理|总裁|老板)"
                     "(?:兼(?:董事长|总经理|总裁|执行董事))?)?(?:为|是)?")
_WHO = compile_late("([A-Za-z\u4e00-\u9fff·]{2,14}?)(?:通过[^，。；]{2,24}?)?(?:则|也|还|共|合计|直接|间接|仍|各|均|分别|及其一致行动人|拟|将|已)*")
_FUNDS = ("资本", "创投", "基金", "投资", "控股", "集团", "银行", "证券", "国资", "实业", "资管", "信托", "保险", "科技", "产投", "国投", "城投", "风投", "股份")
_NOBODY = ("公司", "其", "该", "本", "我", "员工",
            "管理", "外资", "内资", "公众", "机构", "股东", "单一", "人均", "户均", "平均", "网上", "网下", "前", "投资", "累计", "合计", "超额")
_NO_END, _AND = ("层", "人", "者", "方", "平台", "高管", "比例", "团队", "们", "家"), compile_late("[和与及]")


def read_holders(norm: str) -> list[RawName]:
    """Whoever a clause says to hold a share or to take up shares of another: 陈志远持股7.7%, 云江资本认购800万港元.

    >>> norm = "个人投资者陈志远持股7.7%，员工持股5%，云江资本持股3%"
    >>> [(norm[r.start:r.end], r.type) for r in read_holders(norm)]
    [('陈志远', 'name'), ('云江资本', 'company')]
    """
    found: dict[str, str] = {}
    for word in HOLDING:
        for at in find_all(norm, word):
            if _SO_MUCH.match(norm, at + 2) is None:
                continue
            start = max([norm.rfind(mark, max(at - _REACH, 0), at) for mark in _MARKS]) + 1
            held = _WHO.fullmatch(norm, _LEAD.match(norm, start, at).end(), at)
            who = held[1].rpartition("由")[2] if held is not None else ""
            if who and _is_holder(who):
                found[who] = "company" if who.endswith(_FUNDS) else "name"
    return sorted(RawName(at, at + len(word), kind) for word, kind in found.items() for at in find_occurrences(norm, word))


def _is_holder(word: str) -> bool:
    """Whether a string can be a person or a company: no everyday word, no sort of holders."""
    if word.startswith(_NOBODY) or word.endswith(_NO_END) or word in list_words() or is_generic(word) or _AND.search(word):
        return False
    is_person = len(word) in (2, 3) and word[0] in surnames()
    return is_person or count_strange(word) > 1 or word.endswith(_FUNDS) and len(word) > 3 and not is_generic(word[:2]) or \
        count_strange(word) == 1 and len(word) < 5
