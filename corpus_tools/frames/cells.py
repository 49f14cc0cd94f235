"""Cells of tables: what is measured stands in the heads of row and column, else in the caption.

Heads come as (row head, column head, …, caption, unit line). A head is a measure, a place, a time, a side of a
measure (同比增长, 位次), or a label that says nothing (指标, 合计). A cell that no head names a measure for is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from corpus_tools.frames.drafts import Draft
from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.phrases import Gap, Phrase, find_head, is_rate
from corpus_tools.frames.predicates import SCOPE
from corpus_tools.frames.readings import Side
from corpus_tools.frames.tokens import read_tokens
from corpus_tools.late import compile_late
from corpus_tools.model import Block, Numeral
from corpus_tools.names.find import Name
from corpus_tools.normal import normalise
from corpus_tools.numerals.cell_numbers import gives_unit
from corpus_tools.split import Passage

UNLABELLED = "cell_unlabelled"
_CAPTION = compile_late("^附?表[0-9一二三四五六七八九十]*[：: ]?|(?:完成)?(?:情况|一览|统计|明细|对比)*(?:情况)?表?$")
_BRACKET = compile_late(r"（[^（）]*）|单位[：:].*$")
_NUMBERING = compile_late(
    r"^[ #*]*(?:[一二三四五六七八九十]{1,3}[、.]|[0-9]{1,2}[、.](?![0-9])|（[一二三四五六七八九十0-9]{1,3}）)? *(?:其中[：:]?)?"
)
_YEAR = compile_late("^(?:19[4-9][0-9]|20[0-4][0-9])(?=[\u4e00-\u9fff])(?![年元万亿千百人户家个亩吨件项辆台米公平])")  # 2021税收
_CHANGE = compile_late(
    "(?:同比|环比|比上年同期|比上年|较上年同期|较上年|比去年同期|年均|累计|实际|名义)?(?:增长率|增长|增速|增幅|增减率|增减|涨幅|降幅|涨跌幅?|增减幅|升降幅?|变动|±)"
    "(?:率|情况|幅度)?|同比|环比|±%?|(?:累计)?(?:下降|降低)(?:率|幅度)?(?=[（% ]|$)"
)
_FALL = compile_late("(?<!升)降幅|(?<!涨)跌幅|(?<!增)减幅|(?:下降|降低)(?:率|幅度)?(?=[（% ]|$)")
_SHARE_OF = compile_late("(?<=..)占[^，。；、（）]{1,16}(?:比重|比例|比|份额|百分比)$")  # 服务业增加值占GDP比重: the first is measured
_RISE = compile_late("(?:同比|环比|比上年|较上年|年均|平均)*(?:增长|增速|增幅|增减|升降|下降|±)")  # a column of the one beside it
_SHARE_HEAD = compile_late("占(?![地用有])[^，。；、]{1,12}$")
_SHARE = compile_late("(?:所占)?(?:占比|比重|份额)")
_RANK = compile_late("(?:全[国省市区])?(?:位次|排名|名次|排位)")
_TIME = compile_late(
    "(?:(?:19|20)[0-9]{2}[年度]*|[0-9]{1,2}(?:[-~至][0-9]{1,2})?月份?|第?[一二三四1-4]季度|[上下]半年|全年|本月|当月|本期|上期|同期|上年同期"
    "|去年同期|累计|本年|上年|年初至今|本月止累计|自年初累计|实绩|预计|底|末|初|年|[0-9.\\-/ ]+)+$"
)
_LABEL = compile_late(
    "(?:主要|各项)?(?:指标|项目|名称|指标名称|地区|区域|单位|单位名称|序号|合计|总计|小计|类别|分类|绝对量|绝对额|绝对值|绝对数|数值|数量|总量|总额|金额|数额|计量单位"
    "|(?:年末|年初|本年|上年|期末|期初|本期|累计|增减|完成|绝对|全年)数|人数|家数|个数|完成情况|备注|实际|实际完成|完成额|完成数|本地|全市|全省|全国|全区|全县|平均|其他|其中)$"
)
# ends of the names of works, which a row may be about
_WORKS = ("项目", "工程", "基地", "产业园", "园区", "中心", "生产线", "厂房", "大厦", "广场", "公司", "集团", "大桥", "学校", "医院", "研究院", "产业城", "科技园")
# heads of columns that name whom or what a row is about
WHOSE = compile_late("(?:园区|开发区|高新区|地区|区域|县区|区县|县市区|县（市、区）|市州|州市|地市|城市|省份|省市|国家|国别|乡镇|街道|镇街|镇（街道?）"
                      "|县市|市县|区市|旗县|学校|院校|高校|医院|银行|企业|公司|单位|机构|项目(?=名)|工程(?=名)|平台|载体|孵化器|基金(?=名))(?:名称|单位|名)?(?: ?[A-Za-z ]+)?$"
                     "|^名称$|^[市县区镇乡村校行]名$")
_ROUND = compile_late("(?:Pre-?)?(?:[A-G][0-9]?\\+{0,2}|天使|种子|战略)轮(?:融资)?")  # C轮 3亿元, below 最近一轮融资
_SO_LARGE = compile_late("以上|重大|重点|各类|新(?:签约|开工|引进|建|增)|签约|开工|在建|竣工|投产|引进|级")  # they are counted, and no one work is called so
_SORTS = ("城镇", "乡村", "乡镇", "农村", "城区", "市区", "县区", "城乡")  # sorts of people, not places
_PLACE = (
    "市",
    "区",
    "县",
    "省",
    "州",
    "盟",
    "旗",
    "镇",
    "乡",
    "街道",
    "园",
    "园区",
    "高新区",
    "开发区",
    "新区",
    "公司",
    "集团",
    "大学",
)


def read_cells(passage: Passage, mentions: Sequence[Numeral], drafts: Sequence[Draft], names: Sequence[Name]) -> None:
    """Write into the drafts of table cells what their heads say."""
    if "cell" not in [block.kind for block in passage.blocks]:
        return
    texts = {name.text for name in names if name.type != "class"} | {
        name.full for name in names if name.type != "class"
    } | _list_named_rows(passage)
    blocks = [passage.blocks[passage.sentences[draft.sentence].block] for draft in drafts]
    for index, (block, draft) in enumerate(zip(blocks, drafts, strict=True)):
        if block.kind != "cell":
            continue
        draft.settled = True
        if block.heads[:1] == ("",) and mentions[index].quantity.measure in ("岁", "周岁"):
            draft.name("", UNLABELLED)  # 16-59岁（含不满60周岁）: whom a row is about
            continue
        if draft.text and not _is_bare(passage.norm, block, mentions[index]):
            continue
        base = (
            index - 1
            if index and blocks[index - 1].kind == "cell" and blocks[index - 1].heads[:1] == block.heads[:1]
            else None
        )
        _read_cell(mentions[index], draft, block, texts, None if base is None else drafts[base], base)


def _list_named_rows(passage: Passage) -> set[str]:
    """What a column of names says the rows are about: 华星集成电路二期, below 项目名称."""
    return {passage.plain[block.start:block.end].strip() for block in passage.blocks
            if block.kind == "cell" and len(block.heads) > 3 and not block.heads[0] and WHOSE.search(block.heads[-3])}


def _is_bare(norm: str, block: Block, mention: Numeral) -> bool:
    rest = _ROUND.sub("", norm[block.start : mention.start]) + norm[mention.end : block.end]
    return not any(map(str.isalpha, rest))


def _read_cell(
    mention: Numeral, draft: Draft, block: Block, names: Set[str], before: Draft | None, base: int | None
) -> None:
    heads = [normalise(head) for head in block.heads]
    row, columns, caption = (
        (heads[0], heads[1:-2], heads[-2]) if len(heads) > 2 else ("".join(heads[:1]), heads[1:], "")
    )
    parts = [_read_measure(head, names) for head in (row.split(" ") if " " in row else (row,))]
    if len(parts) > 1 and (find_head(parts[-1]) or is_rate(parts[-1])):
        parts = parts[-1:]  # 结构优化 | 服务业增加值: the group that a measure belongs to says nothing of it
    measures = [*parts, *(_read_measure(head, names) for head in columns)]
    own = " ".join((row, *columns))
    unit = mention.quantity.unit
    if unit == "rank" or _RANK.search(own):
        draft.kind = "rank"
    elif unit in ("percent", "percentage_point", "times"):
        draft.kind = "change" if _CHANGE.search(own) else "ratio"
    else:
        draft.kind = "change" if re.search("增减额|增[加长]额|增[长加]量|增量|净增", own) else "level"
    draft.negative = draft.kind == "change" and bool(_FALL.search(own))
    draft.side, draft.attribute = Side(Phrase(mention.start, mention.start, 0)), False
    has_unit = bool(columns) and _BRACKET.search(columns[-1]) is not None
    text, title = _join_measures(measures, has_unit), _read_measure(_CAPTION.sub("", caption), names)
    if text and not (draft.kind == "change" and before is not None and before.kind == "level" and before.text.startswith(text)):
        draft.name(text, "cell", own=True)  # but 水泥 | 产量 | 增长: that of the 产量
    elif before is not None and before.text and draft.kind != "level":
        draft.name(before.text, "cell_beside", base=base)
    elif find_head(title) or is_rate(title):
        draft.name(title, "caption", own=True)
    else:
        draft.name("", UNLABELLED)


def _join_measures(measures: Sequence[str], has_unit: bool) -> str:
    """What row and columns measure together: the head that ends as a measure does or has a unit, after one that only qualifies it."""
    found = [measure for measure in measures if measure]
    if len(found) < 2:
        return "".join(found)
    row, column = found[0], found[-1]
    if find_head(row) or is_rate(row):
        return row if not find_head(column) or column in row else row + column if len(row) < 5 else row
    return row + column if find_head(column) or is_rate(column) or has_unit else row


def _read_measure(head: str, names: Set[str]) -> str:
    """The measure that a head names, "" for a place, a time, a side or a label.

    >>> [_read_measure(h, {"甲园区"}) for h in ("一、规上工业增加值（亿元）", "同比增长（%）", "2023年1-6月", "甲园区", "指标名称", "出口增速（%）")]
    ['规上工业增加值', '', '', '', '', '出口']
    """
    text = _BRACKET.sub("", head)
    text = _NUMBERING.sub("", text).strip(" ：:　")
    text = _SHARE_OF.sub("", _YEAR.sub("", text.replace(" ", "").replace("\\n", "")))
    for side in (_CHANGE, _SHARE, _RANK):
        cut = side.sub("", text)
        text = cut if len(cut) != 1 else text  # 药占比
    text = text.strip("的、，：: ")
    if text.startswith("占") and _SHARE_HEAD.match(text):
        return ""  # 占全市比重%: of the measure beside it
    if len(text) < 2 and not gives_unit(head) or _TIME.match(text) or _LABEL.match(text) or _RISE.fullmatch(text.rstrip("%")):
        return ""
    if (text in names or text.endswith(_PLACE)) and gives_unit(head, counted=True):
        return text  # 众创空间（家）, 街道（个）: they are counted
    if text in names:
        return ""
    if text.endswith(_WORKS) and len(text) > 6 and not _SO_LARGE.search(text):
        return ""
    if text.endswith(_PLACE) and text not in _SORTS and not find_head(text) and len(text) <= 12:
        return ""
    tokens = read_tokens(text, 0, len(text), ([], []))
    phrase = read_left(text, Gap(0, len(text), tokens), len(text))
    start = phrase.start
    if tokens and tokens[0][0] == start and tokens[0][2] & SCOPE:
        start = tokens[0][1]  # 各区工业总产值
    owners = [name for name in names if len(name) > 1 and name != "政府"]  # 政府补助
    while any(text.startswith(name, start) for name in owners):
        start += max(len(name) for name in owners if text.startswith(name, start))
    return text[start : phrase.end] or (text if not phrase.seen or gives_unit(head) else "")
