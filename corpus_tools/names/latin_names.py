"""Companies called by a Latin word, by what only companies have or do: Veltrix估值60亿美元."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.loose_names import RawName

TOLD = ("IPO", "估值", "市值", "股价", "融资", "裁员", "年化")  # one of these is told of such a company somewhere in the text
_WHEN = "(?:公司|集团|第?[一二三四1-4]季度?|[上下]半年|全年|去年|今年|(?:19|20)[0-9]{2}年|[0-9]{1,2}月|" \
        "[0-9]{1,2}日|近日|日前|年化|已|将|正|拟|再|首次|计划|宣布|考虑|的){0,6}"
# a word with a small letter: what has none is an indicator or a unit as a rule (CPI, GB)
_WORD = compile_late("[A-Z][A-Za-z]{0,15}[a-z][A-Za-z]{0,8}")
_BEFORE = ("巨头", "提供商", "供应商", "运营商", "服务商", "开发商", "公司", "企业", "厂商", "平台", "旗下", "品牌", "获悉", "报道", "和", "与")
_BEHIND = compile_late(f"(?:（[^（）\n]{{1,20}}）)?{_WHEN}(?:总?营收|净利|收入|估值|市值|股价|财报|裁员|"
                       "(?:周[一二三四五六日])?(?:挂牌|登陆)(?:纽交所|纳斯达克|港交所)|(?:完成|获得?|寻求)[^，。；\n]{0,16}融资|融资|创始人|CEO|首席执行官)")


def read_latin_names(norm: str) -> list[RawName]:
    """Companies called by a Latin word, wherever the text has it.

    >>> norm = "Veltrix第二季度营收4亿欧元，Veltrix用户3亿，Token用量增长，CPI上涨。"
    >>> [norm[r.start:r.end] for r in read_latin_names(norm)]
    ['Veltrix', 'Veltrix']
    """
    words = {m[0] for m in _WORD.finditer(norm) if _begins(norm, m.start()) and _BEHIND.match(norm, m.end())}
    return [RawName(at, at + len(word), "company") for word in words for at in _find_word(norm, word)]


def _begins(norm: str, at: int) -> bool:
    """Whether a word begins behind a mark or a word that lets a company's name begin."""
    before = norm[at - 1:at]
    return not (before.isalnum() or before and before in "&·.-") or norm.endswith(_BEFORE, 0, at)


def _find_word(norm: str, word: str) -> list[int]:
    """Where a Latin word stands that is no part of a longer one."""
    found, at = [], norm.find(word)
    while at >= 0:
        end = at + len(word)
        if not (norm[at - 1:at].isascii() and norm[at - 1:at].isalnum() or norm[end:end + 1].isascii() and norm[end:end + 1].isalnum()):
            found.append(at)
        at = norm.find(word, end)
    return found
