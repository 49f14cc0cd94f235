"""What a block begins with: a number, a bullet, or a heading of its own (三、下步打算。全年产值…; （二）总体目标。待到2030年，产值…)."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.split import Clause, Passage

ENUMERATED = compile_late("(?:#+ ?)?(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[部章编篇])")
_PART = compile_late("(?:#+ ?)?第[一二三四五六七八九十]{1,3}([部章编篇])")
BRACKETED = compile_late("（[一二三四五六七八九十]{1,3}）")
PLAN_AHEAD = compile_late("下一步|下步|下一?阶段|下一站|下半年(?:的?(?:主要)?(?:工作|重点|安排|打算|任务|计划))|今后|未来[一二三四五0-9几发的展]|展望|[明来]年|接下来"
                         "|(?<![\u4e00-\u9fff])(?:明天|愿景|蓝图|远景|未来)$")
BULLETS = "●○◎▷▶►◆◇■□★☆•·※▲△✅✔☑✓➤➢➣❖✦✧✪▪▫◼◻\U0001F300-\U0001FAFF"
_ITEM = compile_late(f"[ #*-]*(?:（?[0-9一二三四五六七八九十]{{1,3}}[）.、．]|[{BULLETS}])")
_ITEM_BEGINS = frozenset("一二三四五六七八九十")  # the only letters that an item may begin with
_FIGURE = compile_late("图 ?[0-9一二三四五六七八九十]")  # 图2：2016—2020年…: it says nothing of what follows
_RUN_IN = compile_late("(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)([^，。；：、0-9]{2,14})。(?=.)")
# the first characters of these two
_RUN_IN_BEGINS = frozenset("一二三四五六七八九十（")
_GOALS_BEGINS = _RUN_IN_BEGINS | frozenset("0123456789明来今新下的总发主工预具规近远建行年奋目打愿展")
_AHEAD = ("下一站", "打算", "愿景", "展望", "下一步", "下步")
_GOALS = compile_late("(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[0-9]{1,2}[.、])?"
                     "(?:(?:(?:19|20)[0-9]{2}年|[明来今]年|新一年|下半年|下一?(?:步|阶段|年度?|个五年))?的?"
                     "(?:总体|发展|主要|工作|预期|具体|规划|近期|远期|建设|行动|年度|奋斗)*(?:目标(?:任务)?|打算)|下一站|下一?步|愿景|展望)(?:。|：(?=.))")

# 《政府工作报告》有关名词解释
_EXPLAINED = compile_late("(?:附件?[0-9一二三]?[：:、]? ?|[一二三四五六七八九十]{1,2}、)?(?:《[^》]{2,30}》|[^，。；]{0,16}报告)?(?:中的?)?(?:有关|相关|部分|主要|重要|专业)?"
                          "(?:名词(?:术语)?|用语|术语|词语|概念)(?:解释|说明|注释|释义|解读)(?:（[^（）]{1,12}）)?：?")


def find_depth(norm: str, start: int) -> int:
    """How high the number is that a block begins with: 1 一、, 2 （一）, 0 where it has none of these."""
    return 1 if ENUMERATED.match(norm, start) else 2 if norm.startswith("（", start) and BRACKETED.match(norm, start) else 0


def find_order(norm: str, start: int) -> int:
    """Which of the headings of the first depth a block begins with: 0 第二篇, 1 第五章, 2 一、.

    >>> [find_order(line, 0) for line in ("第二篇 主要任务", "第五章 发展工业", "一、发展工业")]
    [0, 1, 2]
    """
    part = _PART.match(norm, start)
    return 2 if part is None else int(part[1] == "章")


def explains_words(line: str) -> bool:
    """Whether a line is the heading of the words of a report that are explained at its end, whatever is planned above.

    >>> explains_words("《政府工作报告》名词解释"), explains_words("三、用语规范")
    (True, False)
    """
    return ("词" in line or "语" in line) and _EXPLAINED.fullmatch(line) is not None


def opens_plan(norm: str, start: int, end: int) -> bool:
    """Whether a paragraph begins with a heading that tells of what is to come.

    >>> opens_plan("三、下步打算。全年产值增长7%。", 0, 15), opens_plan("三、工作成效。全年产值增长7%。", 0, 15)
    (True, False)
    """
    led = _RUN_IN.match(norm, start, end) if norm[start:start + 1] in _RUN_IN_BEGINS else None
    return led is not None and PLAN_AHEAD.search(led[1]) is not None


def stands_ahead(passage: Passage, clause: Clause) -> bool:
    """Whether a clause tells of what is to come by the words or the heading before it: 下一站：2035年，产值300亿元."""
    norm, block = passage.norm, passage.sentences[clause.sentence].block
    above = passage.blocks[block - 1] if block else None
    return norm.startswith("：", clause.start - 1) and norm.endswith(_AHEAD, 0, clause.start - 1) or \
        above is not None and above.kind == "heading" and PLAN_AHEAD.search(norm, above.start, above.end) is not None


def opens_goals(norm: str, start: int, end: int) -> int:
    """Where the heading ends by which a paragraph tells of goals; 0 where it begins with none.

    >>> opens_goals("（二）发展目标。产值增长7%。", 0, 15), opens_goals("（二）发展目标完成情况。产值增长7%。", 0, 19)
    (8, 0)
    """
    head = _GOALS.match(norm, start, end) if norm[start:start + 1] in _GOALS_BEGINS else None
    return head.end() if head is not None else 0


def is_item(norm: str, start: int) -> bool:
    """Whether the block that begins at ``start`` is an item of a list, which says nothing of the item behind it."""
    first = norm[start:start + 1]
    return (not first.isalpha() or first in _ITEM_BEGINS) and _ITEM.match(norm, start) is not None


def is_figure(norm: str, start: int) -> bool:
    """Whether the block that begins at ``start`` is the caption of a figure."""
    return norm.startswith("图", start) and _FIGURE.match(norm, start) is not None
