"""Whose the number of a table cell is: what the heads of its row and column name."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.cells import WHOSE
from corpus_tools.late import compile_late
from corpus_tools.model import Block, Numeral

_AMONG = compile_late("^其中[:：] ?")  # a column of a part
_WORKS = ("项目", "工程", "基地", "产业园", "生产线", "厂房", "大厦", "公司", "集团", "大桥")
SORTS = ("国家", "全国", "全省", "省级", "市级", "区级", "县级", "重大", "重点", "各类", "各级", "其中", "其他", "全部", "全市", "全区", "新建", "续建", "在建", "合计")
_TOTALS = (("合计",), ("总计",), ("小计",), ("合计数",), ("平均",))
_WAY, _GOAL = compile_late("里程|距离|车程|运距|航程|路程|运费|运价|飞行"), compile_late("目的地|到达|城市|港口|口岸|机场|车站|枢纽|线路|方向|地点|去向")
_WORDS = compile_late("[\u4e00-\u9fff]{2}")
_LONGEST_LABEL, _WIDEST_ROW = 16, 12
SHORTEST_WORK = 6  # characters


def find_named_work(norm: str, cell: Block, mention: Numeral) -> str:
    """The work that the head of a cell's row is the name of, though no list of names knows it: 碳纤维生产基地; "" where there is none."""
    if not cell.heads:
        return ""
    if mention.quantity.unit == "count" and not _WORDS.search(norm, cell.start, mention.start):
        return ""  # 重大科技项目 | 20个: a sort of them
    words = cell.heads[0].split(" ")[0]
    return words if len(words) > SHORTEST_WORK and words.endswith(_WORKS) and not words.startswith(SORTS) else ""


def find_row_label(blocks: Sequence[Block], number: int, plain: str) -> str:
    """What names a cell's row in a column of parks, places or companies, though no list of names knows it; "" where there is none."""
    for label, head in _list_labels(blocks, number, plain):
        if 2 <= len(label) <= _LONGEST_LABEL and WHOSE.search(head) and not label.startswith((*SORTS, "总计", "小计", "平均")):
            return label
    return ""


def tells_of_way(blocks: Sequence[Block], number: int, plain: str) -> bool:
    """Whether a cell tells how far it is to the place that its row names: 南京 | 180, below 目的地 and 里程（公里）."""
    return any(map(_WAY.search, blocks[number].heads[1:-2])) and any(_GOAL.search(head) for _, head in _list_labels(blocks, number, plain))


def _list_labels(blocks: Sequence[Block], number: int, plain: str) -> list[tuple[str, str]]:
    """What stands in the columns that name the rows, in a cell's row, each with the head of its column; the last first."""
    labels = blocks[number].heads[0].split(" ") if blocks[number].heads else []
    found = ((plain[other.start:other.end].strip(), other.heads[-3]) for other in reversed(blocks[max(0, number - _WIDEST_ROW):number])
             if other.kind == "cell" and len(other.heads) > 3 and other.heads[0] == "")
    return [(label, head) for label, head in found if label in labels]


def find_in_heads(cell: Block, by_words: dict[str, int]) -> int | None:
    """The name that a head of a cell's row or column is, the row's first; None where none is one."""
    heads = [_AMONG.sub("", head) for head in cell.heads[:-2]]
    pieces = heads[0].split(" ") if heads else []  # several columns may name the row: the work, then where it is
    return next((by_words[head] for head in (*heads, *pieces) if head in by_words), None)


def is_total(blocks: Sequence[Block], cell: Block, main: str) -> bool:
    """Whether a cell sums up rows of which the article's main subject is one: 合计 below 甲园区, 乙园区."""
    return cell.heads[:1] in _TOTALS and any(other.heads[:1] == (main,) for other in blocks if other.kind == "cell")
