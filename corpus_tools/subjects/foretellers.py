"""Who foretells what is not his own: brokers, institutes and analysts that tell of a market or of another company."""
from __future__ import annotations

from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.names.find import Name

FORETELLERS = ("company", "institution", "name", "agency")
_REPORT = "(?:（[^（）]{1,14}）)?(?:的?(?:最新|近日|日前|在|发布的?|发表的?|一份|其)*[^，。；：0-9]{0,8}?(?:研究报告|研报|报告|统计|数据)中?)?(?:则|还|也|近日|日前|最新|综合)*"
_FORESEES = "(?:预计|预测|预估|预期|估计|估算|推估|推算|测算|料|认为|指出|分析|判断|看好|维持|给予|上调|下调)"
# 青沧证券预计，…; 青沧证券预计2031年国内机床市场…: of others; but 青沧证券预计全年净利润5亿元
_OF_OTHERS = compile_late(f"{_REPORT}{_FORESEES}(?:[，：]|[^，。；：]{{0,16}}?(?:国内|我国|中国|全国|全球|行业|市场|公司|企业))")
_OF_ANY, _MEN = compile_late(_REPORT + _FORESEES), compile_late("[^，。；：]{0,10}?(?:分析师|研究员|经济学家|策略师|研究团队|研究总监|分析人士)")


def foretells(norm: str, name: Name) -> bool:
    """Whether a name is of a broker or an institute that foretells, or counts, what is of others.

    >>> from corpus_tools.names.find import find_names
    >>> from corpus_tools.split import read_passage
    >>> said = ("华西证券预计，青禾轴承今年营收9亿元", "华西证券预计今年净利润9亿元", "青禾轴承预计，今年营收9亿元")
    >>> [foretells(p.norm, find_names(p)[0]) for p in map(read_passage, said)]
    [True, False, False]
    """
    if name.type not in FORETELLERS or not name.full.isascii() and list_judges().isdisjoint((name.full[:2], name.full[-2:])):
        return False
    pattern = _OF_OTHERS if name.type == "company" or name.full.isascii() else _OF_ANY
    return pattern.match(norm, name.end) is not None or has_analyst(norm, name)


@compiled
def list_judges() -> frozenset[str]:
    """The two characters that the name of such a body begins or ends with.

    >>> "证券" in list_judges(), "轴承" in list_judges()
    (True, False)
    """
    return frozenset(row["word"] for row in read_table("forecasters.csv"))


def has_analyst(norm: str, name: Name) -> bool:
    """Whether an analyst of a name speaks: of others."""
    return _MEN.match(norm, name.end) is not None
