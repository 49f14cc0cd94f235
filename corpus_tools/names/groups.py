"""Companies that a clause is about by their number: 上述15家上市公司共实现…, 百强企业平均营收…."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.loose_names import RawName

# those who did it, and no count that a clause tells; each begins with one character, which is looked for at full speed
_GROUPS = tuple((sign, compile_late(sign + r"(?<=[\d一二三四五六七八九十两百多余].)[^，。；：、“”（）\d]{0,10}?(?:企业|公司|银行|机构|厂商)"
                             r"(?=(?:（[^（）]{1,40}）)?(?:共(?!同)|合计|累计|总计|总共|均|平均|实现[^，。；\d]{1,14}\d"
                             r"|(?:19|20)\d\d|去年|今年|上半年|前[一二三]|第[一二三四]|全年|营业|营收|净利|利润"
                             r"|总[资收营市产]|中标|资产|入围|入榜))")) for sign in "家强")
_SIZE = compile_late(r"(?:上述|本届|本次|入围的?|上榜的?|该|这|全部)?(?:\d{1,4}|[一二三四五六七八九十两百]{1,4})[多余]?$")
# 制造企业100强营收门槛…
_TOP = compile_late(r"强(?:企业|民企)?(?=的?(?:入围|营收|营业收入|资产|纳税|利润|门槛|研发|平均|合计|共(?!同)))")
_TOP_AHEAD = compile_late(r"(?:(?!年)[\u4e00-\u9fff]){0,10}(?:\d{2,3}|[百十])$")
_BEGINS = frozenset("，。；：、\n“（ 中等")


def read_groups(norm: str) -> list[RawName]:
    """Companies that a clause is about by their number.

    >>> text = "上述15家公司合计实现净利润35亿元，新增12家公司"
    >>> [text[r.start:r.end] for r in read_groups(text)]
    ['上述15家公司']
    """
    found = []
    for sign, pattern in _GROUPS:
        for m in pattern.finditer(norm) if sign in norm else ():
            size = _SIZE.search(norm, max(m.start() - 8, 0), m.start())
            if size and (size.start() == 0 or norm[size.start() - 1] in _BEGINS):
                found.append(RawName(size.start(), m.end(), "stand-in", "group"))
    for m in _TOP.finditer(norm) if "强" in norm else ():
        ahead = _TOP_AHEAD.search(norm, max(m.start() - 14, 0), m.start())
        if ahead and (ahead.start() == 0 or norm[ahead.start() - 1] in _BEGINS or norm[ahead.start() - 1] == "年"):
            found.append(RawName(ahead.start(), m.end(), "stand-in", "group"))
    return found
