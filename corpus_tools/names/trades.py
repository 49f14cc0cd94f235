"""What a text tells of the trades in it: which of them companies have, and which names that end with one are said again and act."""
from __future__ import annotations

from collections.abc import Iterable, Iterator

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all
from corpus_tools.names.endings import ToldEnding

CORPORATE = compile_late(r"(?:（[^）]{2,12}）)?(?:董事长|总经理|总裁|创始人|首席|CEO|副总|负责人|成立于|创立于|创办于|总部|成立以来|是一家|营收|净利润?|股价|市值|发布|[港美]股|上市|在全球|在全国|宣布|"
                        r"财报|股份|有限公司|业绩|(?:[上下]半年|前三季度|去年|今年)?营业(?:利润|收入)|[\u4e00-\u9fff]{0,4}(?:工厂|(?:生产|制造)?基地)|"
                        "公布|交付|隶属于|坐落|被[曝传]|回应称|招股|递表|赴[港美]|冲刺|闯关|拟[登上收发回定投]|主营|旗下|专注|深耕|现有员工|员工总数|注册资[本金]|研发(?:团队|人员|投入)|毛利率|归母|扣非)")
_CORPORATE_BEGINS = frozenset("公交隶坐（董总创首C副负成是营净股市发港美上在宣财有业下前去今被回招递赴冲闯拟主旗专深现员注研毛归扣")
THAT_ONE = compile_late("该公司|该企业")  # 三禾食品变废为宝。该公司出口5000万元
_WORKSHOPS, _NEAR_WORKSHOP = ("工厂", "基地"), 6  # characters from the end of a trade to one of these
_SHORTEST_TOLD = 4  # characters of a company's own word and a trade


class Trades:
    """What a text tells of the trades in it and of the names that end with them, looked up when it is first asked.

    ``ends_at`` tells where an ending ends, and which.
    """

    __slots__ = ("_acting", "_ends_at", "_norm", "_said", "_told", "tells_of_one")

    def __init__(self, norm: str, ends_at: Iterable[tuple[int, ToldEnding]]) -> None:
        self._norm, self._ends_at = norm, ends_at
        self.tells_of_one = THAT_ONE.search(norm) is not None
        self._acting: set[str] | None = None
        self._said: dict[str, int] = {}
        self._told: dict[str, bool] = {}

    def acts(self, ending: str) -> bool:
        """Whether what only a company does is told somewhere right behind this trade."""
        if self._acting is None:
            self._acting = set(self._list_acting())
        return ending in self._acting

    def _list_acting(self) -> Iterator[str]:
        norm, behind = self._norm, self._norm + "\n"  # so that something stands behind the last one, too
        works = {at for work in _WORKSHOPS for found in find_all(norm, work) for at in range(found - _NEAR_WORKSHOP, found + 1)}
        for ending in {told[0] for end, told in self._ends_at if told[2] == "acts" and
                       (behind[end] in _CORPORATE_BEGINS or end in works) and CORPORATE.match(norm, end)}:
            for size in range(2, len(ending) + 1):  # 新能源, and 能源
                yield ending[-size:]

    def is_said_again(self, name: str) -> bool:
        """Whether a name stands in the text more than once."""
        if name not in self._said:
            self._said[name] = self._norm.count(name)
        return self._said[name] > 1

    def acts_as_company(self, name: str) -> bool:
        """Whether a trade name (禾谷电池) is said again and does what only a company does."""
        if name not in self._told:
            ends = [at + len(name) for at in find_all(self._norm, name)] if len(name) >= _SHORTEST_TOLD else []
            self._told[name] = len(ends) > 1 and any(CORPORATE.match(self._norm, end) for end in ends)
        return self._told[name]
