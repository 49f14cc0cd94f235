"""The heads of every cell of a table: what its row and its columns are called, its caption and its unit line.

A cell's heads are always ``(row head, column head, …, caption, unit line)``: the first is the row's, the last two are
caption and unit line (``单位：亿元``), the column's own stand between, from the top down; "" where the table has none.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus_tools.clean.head_rows import realign_heads
from corpus_tools.late import compile_late

NUMBER = compile_late(r"[-+−—–±]?(?:[约近超逾¥￥$]|(?:US|HK|NT)\$|人民币|RMB|CNY|USD|大约|至少|超过|不足|突破|达到?)?"
                      r"[\d０-９][\d０-９,，.．\s]*(?![A-Z]{1,2}[\u4e00-\u9fff])(?:[%％‰]|[^\d\s]{0,8})$")  # 5G基站 is none
PERIOD = compile_late(r"(?:(?:(?:19|20)\d\d(?:年度?|[-/.]\d\d?)?|(?:民[国國])?(?:9\d|1[0-4]\d)年度?)(?:\d\d?(?:[-—~至]\d\d?)?月|上半年|第?[一二三四1-4]季度?)?"
                      r"|\d\d?(?:[-—~至]\d\d?)?月(?:份|[当當]月)?|本[月期年季]|上半年|第?[一二三四1-4]季度)(?:末|底|累[计計]|合[计計])?(?:[（(][^\d（()）]{1,12}[)）])?$"
                      r"|20\d\d[AEF]$|(?:19|20)\d\d年\D{1,20}$")  # 2022年（亿元）, 2022年产值, 1—6月累计: heads
UNIT_LINE = compile_late(r"[（(]?(?:[计計]量)?[单單]位[:：]\s*([^)）:：。]{1,30})[)）]?[:：。]?$")
_SERIAL = compile_late(r"序[号號]|[编編][号號]|.{0,6}(?:[编編]|代)[码碼]$|[#＃№]$|No\.?$", re.I)
_UNIT_COLUMN, _TIME_COLUMN = compile_late(r"(?:[计計]量)?[单單]\s*位$"), compile_late("(?:年份?|年度|年月|[时時][间間]|月份)$")
UNIT = compile_late("[（(]?[十百千万亿萬億兆]*(?:[美港欧日歐]?元|人民[币幣]|人次?|家|[个個户戶件项項台辆輛套座所吨噸]|公?斤|千克|公里|平方米|平方公里|立方米|[亩畝]|公[顷頃]|米|千瓦[时時]?|度|[标標]箱|TEU|"
                    "[%％‰]|百分[点點]|[册冊床张張头頭只株次天岁歲倍]|[吨噸][标標]准煤|㎡)[)）]?$")
_LABELS = compile_late("(?:收入|支出|项目|指标|科目|名称|指标名称|科目名称|地区)$")  # heads of a second column of labels, in tables of two halves
_BINDING, _YEAR = compile_late("预期性?$|约束性?$|预期性指标$|约束性指标$"), compile_late(r"(?<!\d)20\d\d(?!\d)")
_SORTED_BY = compile_late(r"[（(]?[一二三四五六七八九十\d]*[)）、.]?按.{1,12}分(?:组|类)?[:：]?$")  # 按轻重工业分: it names no measure
_SORT_COLUMN = compile_late(r"(?:领域|赛道|主营业务|级别|等级|性质|类型|主导产业|产业类别|所属行业|"
                            r"(?:主要)?建设(?:规模|内容|性质)|规模及内容|项目内容|主要产品|备注|联系人|联系电话)$")  # they say of what sort a row is
_SIDE_ROW = compile_late(r"(?:同比|[环環]比|比上年|比上年同期|比去年|年均|平均)?(?:增[长長]率?|增速|增幅|增[减減]率?|±|增[减減]幅度)(?:[（(±%％]{1,3}[)）]?)?$")  # of the row above
_PART_ROW = compile_late(r"[#＃]|(?:其中|其他)[:：]?|(?:出口|进口)(?:总?[额值])?$")
_DASHES, _SHORTEST_CARD = "-—–−－/／…· ", 3  # what fills a cell that has nothing; rows
_CALLED = compile_late("(?:企业|公司|单位|机构|项目|学校|医院|园区)?(?:名称|全称)|(?:法定)?代表人|法人(?:代表)?")
_OF_CARD = compile_late("(?:名称|全称|代表人|法人|时间|日期|地[址点]|类型|性质|行业|规模|范围|产品|电话|网址|资[本金产]|[额数积量值率本]|收入|利润|产能|税收|人员|员工|职工|专利)$")
OWN_UNIT = compile_late(r"[（(][^（()）]{1,16}[)）]$")  # 总产出（亿元）, 总产出指数（上年=100）: the branches below it are of it


@dataclass(slots=True)
class Cell:
    """One cell as the markup gives it; start and end are offsets in the text."""

    start: int
    end: int
    head: bool = False
    down: int = 1
    across: int = 1
    words: str = ""


def read_heads(grid: Sequence[Sequence[Cell | None]], *, caption: str = "", unit: str = "") -> list[tuple[Cell, tuple[str, ...]]]:
    """The heads of every cell of a grid; head cells themselves have none.

    >>> rows = [[Cell(0, 0, words=w) for w in row] for row in (["园区", "产值（亿元）"], ["东区", "12.5"])]
    >>> [heads for _, heads in read_heads(rows, unit="单位：亿元")]
    [(), (), ('', '园区', '', '单位：亿元'), ('东区', '产值（亿元）', '', '单位：亿元')]
    """
    found: list[tuple[Cell, tuple[str, ...]]] = []
    first = 0
    while first < len(grid) and _is_banner(grid[first]):  # title and unit rows on top
        words = grid[first][0].words
        match = UNIT_LINE.search(words)
        if match:
            unit = write_unit(match)
        elif words and not caption:
            caption = words
        found.append((grid[first][0], ()))
        first += 1
    body, is_card = first, _is_card(grid[first:])
    while body < len(grid) - 1 and body - first < 3 and _is_head_row(grid[body]) and not is_card:
        body += 1
    columns = max(map(len, grid), default=0)
    aligned = realign_heads(grid[first:body], grid[body:]) if body - first > 1 else None
    column_heads = [_stack(row[c].words for row in aligned or grid[first:body] if c < len(row) and row[c]) for c in range(columns)]
    if aligned is None and body - first > 1 and _are_shifted(grid, first, body):
        return [(cell, ()) for row in grid for cell in row if cell]
    column_heads = [_join_unit(heads) for heads in column_heads] if _is_unit_row(grid[body - 1]) and body - first > 1 else column_heads
    unit = unit or _find_shared_unit(column_heads, caption)
    side = 1 if is_card else _count_side_columns(grid[body:], column_heads)
    units = _find_unit_column(grid[body:], column_heads[:side])
    aimed = _find_aimed_column(grid[body:], column_heads)
    if aimed >= 0:
        column_heads[aimed] = (*column_heads[aimed], "目标")
    done = {id(cell) for cell, _ in found}
    for row in grid[first:body]:
        found += [(cell, ()) for cell in _unseen(row, done)]
    section = measure = above_row = whole = ""
    for row in grid[body:]:
        if _is_banner(row) and len(row) > 1:
            match = UNIT_LINE.search(row[0].words)
            unit, section = (write_unit(match), section) if match else (unit, "" if _SORTED_BY.match(row[0].words) else row[0].words)
            found += [(cell, ()) for cell in _unseen(row, done)]
            continue
        named = [(cell, _top(column_heads, c)) for c, cell in enumerate(row[:side]) if cell]
        row_head = " ".join(_stack(cell.words for cell, top in named if not _SERIAL.match(top) and top != units
                                and not (_SORT_COLUMN.search(top) and len(named) > 1)))
        own_unit = next((f"单位：{cell.words}" for cell, top in named if top == units and cell.words), unit)
        is_branch = row_head.endswith("业") and len(row_head) > 1
        measure = measure if is_branch else row_head if OWN_UNIT.search(row_head) else ""
        over = measure if is_branch and measure else section
        if _SIDE_ROW.match(row_head):
            over = above_row or section  # 工业总产值, and below it 增长率
        else:
            above_row = OWN_UNIT.sub("", row_head)
            given = OWN_UNIT.search(row_head)
            whole = f"单位：{given[0][1:-1]}" if given else whole if _PART_ROW.match(row_head) else ""
            own_unit = whole if whole and not given and own_unit == unit else own_unit  # 进出口总额（万美元）, and below it 其中：出口
        for c, cell in enumerate(row):
            if cell is None or id(cell) in done:
                continue
            done.add(id(cell))
            above = column_heads[c] if c < len(column_heads) else ()
            own_head, own_over = _find_row_head(row, c, side, column_heads, row_head, over, has_heads=body > first)
            heads = (own_over, *above) if own_over else above
            is_label = c < side and not (_SORT_COLUMN.search(_top(column_heads, c)) and c)
            found.append((cell, ("" if is_label else own_head, *heads, caption, own_unit)))
    return found


def _find_row_head(row: Sequence[Cell | None], c: int, side: int, column_heads: Sequence[Sequence[str]], row_head: str, over: str, *,
                   has_heads: bool) -> tuple[str, str]:
    """The words that name a cell's row and what stands over it, nearer than those that open the row.

    Tables of two halves side by side name their rows again in the second; in tables without heads every number follows its label.
    """
    if side < c < len(row) and not has_heads:
        before = row[c - 1]
        if before is not None and before.words and row[c] is not None and NUMBER.match(row[c].words) and not NUMBER.match(before.words):
            is_side = _SIDE_ROW.match(before.words) is not None  # 工业总产值 | 156亿元 | 同比增长 | 12%
            return before.words, row_head if is_side and c == side + 2 else ""
    if has_heads and 0 < side and c >= 2 * side:
        names = column_heads[:side]
        start = next((k for k in range(c - side, side - 1, -1) if list(column_heads[k:k + side]) == list(names)), 0)
        if start and all(names):
            again = [row[k] for k in range(start, start + side)]
            return " ".join(_stack(cell.words for cell, top in zip(again, names) if cell and not _SERIAL.match(top[0]))), over
    again = next((k for k in range(c - 1, side - 1, -1) if _LABELS.match(_top(column_heads, k))), 0)
    if has_heads and again and row[again] is not None and row[again].words and not NUMBER.match(row[again].words):
        return row[again].words, over  # 收入 | 2023年 | 支出 | 2023年
    return row_head, over


def _find_unit_column(rows: Sequence[Sequence[Cell | None]], column_heads: Sequence[Sequence[str]]) -> str | None:
    """The head of the column that tells the unit of each row; None where none does: 单位 may head a column of organisations."""
    for c, heads in enumerate(column_heads):
        words = [row[c].words for row in rows if c < len(row) and row[c] and row[c].words]
        if heads and _UNIT_COLUMN.match(heads[0]) and 2 * sum(map(bool, map(UNIT.match, words))) >= len(words):
            return heads[0]
    return None


def _is_unit_row(row: Sequence[Cell | None]) -> bool:
    """Whether a row holds units alone: the second of the heads, | 个 | 亿元 | 万人."""
    words = [cell.words for cell in row if cell and cell.words and not _UNIT_COLUMN.match(cell.words)]
    return bool(words) and all(map(UNIT.match, words))


def _join_unit(heads: Sequence[str]) -> tuple[str, ...]:
    """A head with the unit below it in brackets."""
    return (*heads[:-2], f"{heads[-2]}（{heads[-1].strip('（）()')}）") if len(heads) > 1 and UNIT.match(heads[-1]) else tuple(heads)


def _find_shared_unit(column_heads: Sequence[Sequence[str]], caption: str) -> str:
    """The unit that the first head, over years, or the caption gives in brackets for the whole table: 指标（亿元） | 2022年 | 2023年."""
    told = [heads[-1] if heads else "" for heads in column_heads]
    given = OWN_UNIT.search(told[0]) if told and all(map(PERIOD.match, told[1:])) else None
    given = given or (None if any(map(OWN_UNIT.search, told)) else OWN_UNIT.search(caption))
    return f"单位：{given[0][1:-1]}" if given is not None and UNIT.match(given[0][1:-1]) else ""


def _is_banner(row: Sequence[Cell | None]) -> bool:
    """One cell across the whole row, or the first of it with nothing beside it."""
    first = row[0] if row else None
    return first is not None and not NUMBER.match(first.words) and (
        all(cell is first for cell in row) or bool(first.words) and not any(cell.words for cell in row[1:] if cell))


def _is_head_row(row: Sequence[Cell | None]) -> bool:
    cells = [cell for cell in row if cell and cell.words]
    if not cells or all(cell.head for cell in cells):
        return True
    return not any(NUMBER.match(cell.words) and not PERIOD.match(cell.words) for cell in cells)


def _is_card(grid: Sequence[Sequence[Cell | None]]) -> bool:
    """Whether each row is a label and what it says of one thing, or two of both: 成立日期 | 1989年5月13日, 董事长 | 王小明, 员工人数 | 79人."""
    if len(grid) < _SHORTEST_CARD or any(len(row) not in (2, 4) or None in row or any(cell.head for cell in row[1::2]) for row in grid):
        return False
    labels, told = ([cell.words for row in grid for cell in row[side::2] if cell.words] for side in (0, 1))
    if not told or not labels or PERIOD.match(told[0]) or OWN_UNIT.search(told[0]) or len(set(labels)) < len(labels):
        return False
    plain = sum(not NUMBER.match(words) and len(words) > 1 for words in told)
    is_called = _CALLED.match(labels[0]) is not None and 2 * sum(_OF_CARD.search(label) is not None for label in labels) > len(labels)
    return is_called or 3 * plain > len(told) and len(grid[0]) == 2 and not any(cell.head for row in grid for cell in row)


def _count_side_columns(rows: Sequence[Sequence[Cell | None]], column_heads: Sequence[Sequence[str]]) -> int:
    """How many columns at the left name the row: words, or a running number before the words."""
    side = 0
    for c in range(min(3, max(map(len, rows), default=1) - 1)):
        cells = [row[c].words for row in rows if c < len(row) and row[c] and row[c].words.strip(_DASHES)]
        top = _top(column_heads, c)
        counts = len(cells) > 1 and cells == [str(i) for i in range(1, len(cells) + 1)]
        serial = _SERIAL.match(top) or c == 0 and (_TIME_COLUMN.match(top) or counts)
        if not cells or serial or 2 * sum(1 for w in cells if NUMBER.match(w) and not PERIOD.match(w)) < len(cells):
            side = c + 1
        else:
            break
    return side


def _are_shifted(grid: Sequence[Sequence[Cell | None]], first: int, body: int) -> bool:
    """Whether the heads stand in several rows of which the later lost their empty cells, so that none stands above its column."""
    top, corner = [cell for cell in grid[first] if cell and cell.words], next(iter(grid[first]), None)
    return any(len(row) > 1 and row[0] and row[0].words and row[0] is not corner and not all(cell and cell.words for cell in row)
               for row in grid[first + 1:body]) and len(top) < max(sum(1 for cell in row if cell and cell.words) for row in grid[body:])


def _find_aimed_column(rows: Sequence[Sequence[Cell | None]], column_heads: Sequence[Sequence[str]]) -> int:
    """The column of the last year, where another tells of each row whether it is expected or binding; -1 where none does."""
    if not any(cell and _BINDING.match(cell.words) for row in rows for cell in row):
        return -1
    dated = [(max(years), c) for c, heads in enumerate(column_heads) if (years := _YEAR.findall(" ".join(heads)))]
    return max(dated)[1] if len(dated) > 1 else -1


def _top(column_heads: Sequence[Sequence[str]], c: int) -> str:
    return column_heads[c][0] if c < len(column_heads) and column_heads[c] else ""


def _stack(words) -> tuple[str, ...]:
    """The words without empty ones and without the repetition that spanning cells make."""
    stacked: list[str] = []
    for word in words:
        if word and word not in stacked:
            stacked.append(word)
    return tuple(stacked)


def _unseen(row: Sequence[Cell | None], done: set[int]) -> list[Cell]:
    fresh = []
    for cell in row:
        if cell is not None and id(cell) not in done:
            done.add(id(cell))
            fresh.append(cell)
    return fresh


def write_unit(match: re.Match[str]) -> str:
    """A unit line as the heads of cells give it."""
    return f"单位：{match[1].strip()}"
