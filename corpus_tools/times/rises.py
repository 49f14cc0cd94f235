"""The earlier and the later value of a rise or fall: 从A提升至B, 由A跌至B."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.late import compile_late
from corpus_tools.model import Numeral

_EACH = "(?:平均)?每(?:[人户生亩头台吨度个件名张]|公顷|公?斤|立方米|平方米|床日|学期)?(?:每?[日天月年])?"  # 从每人每月80元
_FROM = compile_late(
    "[从由自](?:[^，。；从由]{0,14}的)?(?:原来|原先|过去|以前|此前|目前|现在|现有|最初|起初|初期|当初)?的?"
    f"(?:[日月年]均|{_EACH})?$")
_FROM_ENDS = frozenset("从由自来先去前在有初期均的日天月年人户生亩头台吨度个件名张顷斤米\n")  # the last characters of these
_TO = compile_late("(?:（[^（）]{1,16}）)?(?:，(?:长远|最终|逐步|逐年))?[^，。；]{0,14}?[到至为成](?:[^，。；]{0,16}的)?"
                   f"(?:[日月年]均|{_EACH})?(?:约|近)?")
_ARROW = compile_late(" ?(?:（[^（）]{1,16}）)? ?→ ?(?:约|近|超)?")
_AND = compile_late("[、和及与]")


def find_rises(norm: str, mentions: Sequence[Numeral]) -> list[str]:
    """For each mention whether it is the A (``from``) or the B (``to``) of 从A提升至B, or neither ("").

    >>> from corpus_tools.numerals.read import read_numerals
    >>> text = "年产能从10万辆提升至20万辆，学校、医院分别由3所、5家增加到4所、8家，投资9亿元"
    >>> find_rises(text, read_numerals(text, text))
    ['from', 'to', 'from', 'from', 'to', 'to', '']
    """
    found, has_arrows = [""] * len(mentions), "→" in norm
    for first, mention in enumerate(mentions):
        if has_arrows and first + 1 < len(mentions) and \
                _ARROW.fullmatch(norm, mention.end, mentions[first + 1].start):
            found[first], found[first + 1] = found[first] or "from", "to"  # 税收：3亿元→8亿元
        if found[first] or norm[mention.start - 1] not in _FROM_ENDS or not _FROM.search(norm, max(0, mention.start - 20), mention.start):
            continue
        last = first
        while last + 1 < len(mentions) and _AND.fullmatch(norm, mentions[last].end, mentions[last + 1].start):
            last += 1
        if last + 1 == len(mentions) or not _TO.fullmatch(norm, mentions[last].end, mentions[last + 1].start):
            continue
        found[first:last + 1] = ["from"] * (last + 1 - first)
        for number in range(last + 1, min(2 * last + 2 - first, len(mentions))):
            if number > last + 1 and not _AND.fullmatch(norm, mentions[number - 1].end, mentions[number].start):
                break
            found[number] = "to"
    return found
