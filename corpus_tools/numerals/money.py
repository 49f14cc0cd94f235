"""Amounts of money whose unit stands before the number, or is left out."""
from __future__ import annotations

from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.numerals.numeral_cues import compile_cue
from corpus_tools.numerals.units import Unit, find_unit

OMITTED_YUAN = Unit("元", "CNY", 0, "money", True, frozenset(), (), False)
_REACH = 16  # characters before a number in which the noun of money may stand
CLEANNESS = ("级洁净", "级无尘", "级净化", "级空气净化")  # 10万级洁净车间: how clean, and no amount
_EXACTNESS = ("以上", "以下", "左右", "级", "大关")
_STEPS = compile_late("[两三四五六2-6](?:个|大)(?:台阶|关口|大关|级别)")  # 迈上6万亿、7万亿两个台阶
_REGISTERED = compile_late("注册(?:资本|资金)[^，。；、]{0,4}$")  # money, though what is registered is counted
# 年产值突破5000万, 税收贡献超千万: nouns of which nothing but money is told
_SUM = "(?:@)(?:贡献|总额|额|累计|已|将|预计|均|最高|可|的|才|只要|[仅只]|不过|每平方米|每平米)*(?:达到?|突破|超过?|逾|过|约|近|高达|为|实现|不足|接近|破|上)?了?$"
# 500万引导资金; 引才补贴：甲类50万，乙类30万
_GRANTED = r"的?(?:(?!人(?!才)|[农住用客]?户|群众|学生|[职员]工)[^\W\d_发获享给予供受]){0,6}?(?:@)(?=[，。；、！）”\n和及与]|$|支持|扶持|补助|奖励)"
_LABELLED, _LONGEST_LABELLED = r"(?:@)(?:标准|金额|额度|政策)?：[^。；：\n]{0,30}$", 40
_SPENT = ("砸", "砸下", "砸出", "豪掷", "投", "投了", "再投", "共投", "投下", "分了", "分得", "分红了", "省了", "凑了", "借了", "赔了")  # 国家投1.5亿支持某地, 豪掷3亿入股
_MEASURED = compile_late("[\u4e00-\u9fff]?(?:人|户|吨|亩|次|台|件|辆|张|份|棵|千瓦|平方|度)")
_LEADER = compile_late("级?的?(?:龙头|链主|头部企业|领军企业)")  # 过五千亿的龙头
_WORTH = compile_late("的[^，。；、0-9的]{0,20}?(?:项目|工程|[大订]单|合同|融资|投资)(?![人员组])")  # 30亿的储能大单
_RANKS = compile_late("(?:首次|再次)?(?:[位名]列|位居|排[名在]|[列居排]|进入|跻身|入围|登上)")
_STOP = frozenset("，。；！、）”\n")
# 每斤4块1, 一年省38块: money, where 块 counts no things
_PRICED = compile_late("(?:[卖价钱贵赚挣租奖罚薪账贴费款债省花]|[每一][斤亩吨只头单度瓶]|每公斤|涨了?|收入|分红|工资)[^，。；、0-9]{0,6}$")
_PRICE_ENDS = frozenset(("", *"，。；、）！”」\n123456789多"))
# 收入960万元，首次过千万; （去年110万元），全年破200万: goes on with the sum before it
_SUM_AGAIN = compile_late("元[）]?[，；](?:首次|首度|已经?|全年|预计|有望|可望|力争|争取|将|再|今年|明年|年内|去年)*(?:突破|超过?|达到?|[过破])?$")
_FOREIGN = compile_late("(美元|美金|欧元|港元|港币|日元|英镑|韩元)|[万亿]元")
_FAR = 80  # characters in which money was told before: 以98亿位列第57位


@compiled
def _load_signs() -> dict[str, tuple[tuple[str, str, str], ...]]:
    """Signs of currencies by their last character, the longest first."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for row in read_table("currency_signs.csv"):
        found.setdefault(row["sign"][-1], []).append((row["sign"], row["unit"], row["measure"]))
    return {last: tuple(sorted(signs, key=lambda s: -len(s[0]))) for last, signs in found.items()}


def find_currency(norm: str, at: int, floor: int) -> tuple[int, str, str] | None:
    """Start, unit and measure of the currency whose sign ends at ``at``; None where none does.

    >>> find_currency("注资HK$100亿", 5, 0), find_currency("投资100亿", 2, 0)
    ((2, 'HKD', '港元'), None)
    """
    if at > floor + 1 and norm[at - 1] == " ":
        at -= 1
    if at <= floor:
        return None
    for sign, unit, measure in _load_signs().get(norm[at - 1], ()):
        start = at - len(sign)
        if start >= floor and norm.startswith(sign, start):
            return start, unit, measure
    return None


def guess_money(norm: str, start: int, end: int, power: int) -> bool:
    """Whether a bare 500亿 or 50万 is an amount of money with its 元 left out, judged by the words around it.

    >>> guess_money("产值突破500亿，", 4, 8, 8), guess_money("聚集3.5亿用户", 2, 6, 8)
    (True, False)
    """
    end += 2 * norm.startswith("左右", end)
    if power < 8 and compile_cue("granted", _GRANTED).match(norm, end):
        return True
    before = norm[max(start - _REACH, 0):start]
    if power > 7 and before.endswith(_SPENT) and not _MEASURED.match(norm, end):
        return True
    if power > 7 and before.endswith("以") and _RANKS.match(norm, end):
        return compile_cue("money", "@|亿元").search(norm, max(start - _FAR, 0), start) is not None
    if is_counted(norm, start, end):
        return False
    if power < 8 and norm[end:end + 1] in _STOP and before.endswith(_SPENT) or _SUM_AGAIN.search(before) and (
            norm[start] in "过破超" or before.endswith(("过", "破", "超", "达", "到"))):
        return True
    if power < 8:
        return bool(compile_cue("grant", "(?:@)[^，。；、]{0,4}$").search(before) or compile_cue("sum", _SUM).search(before) or
                    compile_cue("granted", _LABELLED).search(norm, max(start - _LONGEST_LABELLED, 0), start))
    if norm[end:end + 1] in _STOP or norm.startswith(_EXACTNESS, end) or speaks_of_steps(norm, end):
        return True
    if _LEADER.match(norm, end) or _WORTH.match(norm, end):
        return True
    if compile_cue("money", "(?:@)[^，。；、]{0,8}$").search(before) or compile_cue("grant", "(?:@)[^，。；、]{0,4}$").search(before):
        return True
    return any(compile_cue(use, "级?的?(?:年|全年|总|新增)?(?:@)").match(norm, end) for use in ("money_after", "money"))


def speaks_of_steps(norm: str, end: int) -> bool:
    """Whether an amount is one of the steps that its clause counts: 迈上4万亿、5万亿两个台阶."""
    return _STEPS.match(norm, end) is not None


def is_counted(norm: str, start: int, end: int) -> bool:
    """Whether the words around a bare 500亿 say that people or things are counted.

    >>> is_counted("聚集3.5亿用户", 2, 6), is_counted("注资100亿予公司", 2, 6)
    (True, False)
    """
    before = norm[max(start - _REACH, 0):start]
    steps = speaks_of_steps(norm, end) or norm.startswith("台阶", end)
    return bool(not steps and compile_cue("counted_after", "[^，。；、 ]{0,3}(?:@)").match(norm, end)
                or not _REGISTERED.search(before) and compile_cue("counted", "(?:@)[^，。；、]{0,8}$").search(before))


def is_price(norm: str, start: int, end: int) -> bool:
    """Whether a number with 块 is a sum of money and counts no things: 每斤卖4块1, but 显示屏4块.

    >>> is_price("每斤卖4块，", 3, 5), is_price("安装显示屏4块，", 5, 7)
    (True, False)
    """
    return (norm[end:end + 1] in _PRICE_ENDS or norm.startswith(("左右", "上下"), end)) and \
        _PRICED.search(norm, max(start - 12, 0), start) is not None


def find_omitted(norm: str, at: int) -> Unit:
    """The unit that an amount leaves out: that of the sum before it in its sentence, 对美国5亿美元、对欧洲3亿.

    >>> find_omitted("对美国5亿美元、对欧洲3亿", 11).unit, find_omitted("产值5亿元、利润3亿", 8).unit
    ('USD', 'CNY')
    """
    first = max(at - _FAR, 0, *(norm.rfind(mark, max(at - _FAR, 0), at) + 1 for mark in "。\n"))
    told = None
    for told in _FOREIGN.finditer(norm, first, at) if "元" in norm[first:at] and find_currency(norm, at, 0) is None else ():
        pass  # up to the last one
    unit = find_unit(told[1], 0) if told is not None and told[1] else None
    return OMITTED_YUAN if unit is None else unit
