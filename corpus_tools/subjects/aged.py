"""Whose age is told: 今年63岁的村民李秀英, 王磊，男，45岁."""
from __future__ import annotations

from corpus_tools.clean.bylines import surnames
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.loose_names import OFFICES
from corpus_tools.names.wordlist import list_words
from corpus_tools.split import Passage

YEARS_OLD = ("岁", "周岁", "歲", "周歲")
_NOW = compile_late("(?:，?[男女](?=，))?，?(?:今年|现年|时年|年仅|刚满?|年满|当年|当时|已经?|才|，)*$")
_SORTS = (*OFFICES, *"村民 农民 农户 社员 工人 职工 员工 老板 店主 老人 学生 患者 居民 牧民 渔民 摊主 大户 司机 创业者 理事长 厂长 社长 老师 医生 护士 农场主".split())
_TITLE = compile_late(f"(?:[\u4e00-\u9fff]{{0,4}}?(?:{'|'.join(_SORTS)}))?")  # 车间主任
_MARKS = frozenset(("", *"，。；：、\n“”（） 的"))
_GOES_ON = _MARKS | frozenset("准说是在从告介正有带拿用已将为把每站来走今一和与跟也就到回每种养去获当做开成家")  # what follows a name that two or three characters make


def find_aged(passage: Passage, mention: Numeral) -> str:
    """The person whose age a mention is, "" where none is named beside it.

    >>> from corpus_tools import extract
    >>> [(r.text, r.subject) for r in extract("45岁的车间主任刘桂兰有工人62名。村民李秀英今年63岁。参保人员60岁以上。")]
    [('45岁', '刘桂兰'), ('62名', ''), ('63岁', '李秀英'), ('60岁以上', '')]
    """
    if mention.quantity.measure not in YEARS_OLD:
        return ""
    norm, end = passage.norm, mention.end
    if norm.startswith("的", end):
        at = _TITLE.match(norm, end + 1).end()
        size = next((size for size in (3, 2) if norm[at:at + 1] in surnames() and norm[at:at + size].isalpha() and
                     norm[at:at + size] not in list_words() and norm[at + size:at + size + 1] in _GOES_ON), 0)
        if size:
            return passage.plain[at:at + size]
    foot = _NOW.search(norm, max(mention.start - 8, 0), mention.start)
    last = foot.start() if foot is not None else mention.start
    for start in (last - 3, last - 2):
        if start >= 0 and norm[start] in surnames() and norm[start:last].isalpha() and norm[start:last] not in list_words() and (
                norm[start - 1:start] in _MARKS or norm.endswith(_SORTS, 0, start)):
            return passage.plain[start:last]
    return ""
