"""企业 where it stands for the company told of before: 青禾轴承2012年落户园区。目前，企业有工人300名."""
from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all
from corpus_tools.split import Passage

if TYPE_CHECKING:
    from corpus_tools.names.find import Name

OPENS = ("，企业", "。企业", "\n企业", "；企业")
# what one company has and does; but 企业有30家
_DOES = compile_late("(?![^，。；]{0,8}\\d[\\d.]*[余多]?[家户])(?:现|已|共|目前|累计|先后|还|又|也|再|就|自|全年|今年|去年|[上下]半年|同年|当年|\\d{4}年|(?:19|20)\\d\\d年)*"
                     "(?:有|拥有|实现|完成|投资|投入|卖出|销售|生产|产销|年产|年销|年营|年可|日产|占地|成立|创立|总投|总占|计划|预计|员工|职工|在职|产值|产能|订单|主营|"
                     "纳税|缴税|出口|建有|建成|新建|新上|新增|新购|吸纳|带动|从最初|从成立|申请|获|取得|接到|承接|营收|营业收入|销售额|固定资产|注册资|厂房|设有|下设|引进|研发人员)")
_FIRMS, _OTHERS = ("company", "name"), ("park", "institution", "project", "class", "agency")
_MARKS = ("", *"，。；\n")
_BACK = 6  # names between it and the company


def find_firms(passage: Passage, names: list[Name]) -> list[int]:
    """Where a bare 企业 opens a clause and does there what one company does, the last body named before it being a company."""
    norm, found = passage.norm, []
    for opens in OPENS:
        for at in find_all(norm, opens):
            if _DOES.match(norm, at + 3) is None:
                continue
            k = bisect_left(names, at, key=lambda n: n.start)
            start = passage.blocks[passage.sentences[passage.sentence_at(at + 1)].block].start
            for name in reversed(names[max(k - _BACK, 0):k]):
                is_place = name.type == "place" or name.type == "stand-in" and name.level != "company"
                if name.start < start or name.type in _OTHERS or is_place and norm[name.start - 1:name.start] in _MARKS:
                    break  # but 落户园区
                if name.type in _FIRMS or name.level == "company":
                    found.append(at + 1)
                    break
    return found
