"""People whose names begin like places: 副局长江州明."""
from __future__ import annotations

from corpus_tools.clean.bylines import surnames
from corpus_tools.late import compile_late

OFFICE_LASTS = frozenset("长任记员理席授士师人监")  # the last characters of offices
_OFFICE = compile_late("(?:[部局厅司处科市省县区镇乡校院所会]长|主任|书记|专员|委员|经理|总理|主席|教授|博士|院士|工程师|发言人|负责人|总监)$")
_ACTS = compile_late("[\u4e00-\u9fff]?(?:[0-9]{1,2}日|今天|昨天|日前|说|介绍|表示|透露|指出|认为|强调|主持|致辞|出席|率|一行|陪同|宣布)")


def holds_office(norm: str, start: int, end: int) -> bool:
    """Whether two characters behind an office begin the name of who holds it, who speaks or acts there.

    >>> norm = "副局长江州明10日介绍，局长江州"
    >>> holds_office(norm, 3, 5), holds_office(norm, 14, 16)
    (True, False)
    """
    return end - start == 2 and norm[start] in surnames() and \
        _OFFICE.search(norm, max(start - 3, 0), start) is not None and _ACTS.match(norm, end) is not None
