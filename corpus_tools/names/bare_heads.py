"""Works and bodies called by the last words of their names: 会展中心占地120亩, behind 江州滨湖会展中心."""
from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.split import Passage

if TYPE_CHECKING:
    from corpus_tools.names.find import Name

_TYPES = frozenset(("institution", "project", "park"))
_SIZES = (6, 5, 4, 3, 2)  # characters of such a word
_BACK = 600  # characters between it and the name
# what is said of a certain one; but 公园现有12个, 体育馆建设加快
_DOES = compile_late(
    "(?!(?:现有|已有|已达|已建成|[新已]?建成)约?\\d[\\d.,]*[余多]?[个座家所处](?:[，。；、]|$))(?:总?占地(?!面积指标)|总?投资(?!额?下降)|总建筑|建筑面积|总面积|总库容|总装机|装机|库容|"
    "规划|设计|位于|坐落|地处|全长|主体|主楼|建成|始建|建于|投[产入用]|可|能|日[均处产]|年[处产接均供设可发]|现有|拥有|设有|内设|配备|开放|开馆|开业|开园|启用|"
    "由|自|已|将|目前|预计|计划|分[为两三]|采用|集|是|馆藏|床位|展[览厅示出]|每[年天日])")


def find_bare_heads(passage: Passage, names: list[Name]) -> list[Name]:
    """The last parts of names that open a clause and are told of there, and are no names yet, each as a mention of the whole."""
    wholes = [name for name in names if name.type in _TYPES and len(name.text) > 4]
    tails, taken = {name.text[-_SIZES[0]:] for name in wholes}, {name.start for name in names}
    firsts = {tail[at:at + 2] for tail in tails for at in range(_SIZES[0] - 1)}  # two characters that such a word begins with
    starts = [start for start in compress(passage.clause_starts, map(firsts.__contains__, passage.openings)) if start not in taken]
    ends = {tail[-size:] for tail in tails for size in _SIZES} if starts else ()
    norm, found = passage.norm, []
    for start in starts:
        word = next((word for size in _SIZES if (word := norm[start:start + size]) in ends), "")
        if not word or _DOES.match(norm, start + len(word)) is None:
            continue
        before = [name for name in wholes if start - _BACK < name.start < start and name.text.endswith(word)]
        if before and len(word) < len(before[-1].text):
            end = start + len(word)
            found.append(change(before[-1], start=start, end=end, text=passage.plain[start:end]))
    return found
