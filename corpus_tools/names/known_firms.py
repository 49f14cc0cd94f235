"""Companies known by themselves: where their words may say something else, what they do tells, or the names beside them."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.late import compile_late
from corpus_tools.names.endings import WHOLE_ACTING, OrganisationHit
from corpus_tools.names.wordlist import count_strange

Known = tuple[int, int]  # start and end of one
_MARKS, _JOINTS = frozenset("，。；：、！？\n“（《 　—"), frozenset("、和与及")
_ENDS = frozenset(("", *"、和与及等分均都两三四，。；\n"))  # what is behind the last of a list
_BEFORE = frozenset("与和及为由对向给让从被把将据但而如像跟以年月日")  # what else stands before one that acts
_LEADS = ("其中", "据悉", "包括", "例如", "比如", "旗下", "企业", "公司", "龙头", "巨头", "品牌", "厂商", "日前", "近日", "目前", "今天", "昨天",
          "此外", "同时", "随后", "引进", "走进", "来到", "支持")
# what only companies do or have, and when they do
_WHEN = (r"(?:去年|今年|明年|[上下]半年|前三季度?|第?[一二三四]季度?|全年|(?:19|20)\d\d财?年|\d{1,2}月(?:份|底|\d{1,2}日)?|当年|同期|目前|近日|日前|昨[日天]|今[日天]|"
         r"当[日天]|近期|此前|现有|拥有|共有|正式|累计|率先|首次|已|也|还|则|共|又|曾|将|拟|计划|宣布){0,3}")
_DOES = compile_late(
    r"等(?:\d{1,4}[余多]?家)?(?:[^，。；、\d]{0,6}?)(?:企业|公司|厂商|巨头|车企|药企|客商)|：?" + _WHEN + r"(?:在[^，。；、\d]{2,8}?)?" + _WHEN +
    r"(?:营收|营业(?:收入|利润|额)|净利|净亏|亏损|盈利|市值|股价|股[份东票]|出货|交付|推出|发布|公布|宣布|官宣|表示|指出|透露|披露|公告|回应|投资(?:约|近|超|逾)?\d|投入|斥资|耗资|豪掷|融资|募资|"
    r"有?(?:员工|职工|门店|专卖店)|(?:[45]G|新增|注册|[日月]?活跃)?用户|[日月]活|累计下载|"
    r"研发|裁员|收购|增持|减持|回购|并购|入股|签[约署下订]|携手|旗下|方面|高管|董事|副?总裁|总经理|CEO|首席|创始人|发言人|负责人|集团|公司|手机|汽车|财报|年报|业绩|新车|新机|"
    r"超级工厂|[\u4e00-\u9fff]{2,3}工厂|[成创]立于|是(?:一家|全球|国内|世界|中国)|称(?=[，：今其将])|实现(?:营|净|盈)|在[港美]股|[港美]股|"
    r"[与和同][^，。；]{2,14}(?:签|达成|合作|联合|共同|携手)|的(?:营|净利|市值|市场份额|市占率|股|员工|财报|总部|门店|用户|研发|高管))")
_NUMERALS = frozenset("万亿千百一二三四五六七八九十")
_COUNTS = frozenset("0123456789一二三四五六七八九十百千万亿两数几上余多第")
_BEHIND_COMPANY = frozenset(("", *"、，。；：（）”在于将与和及等投拟计签也已今去营以是为率旗总年首落入参获联建的公集股截完实预拥\n"))


def may_be_firm(norm: str, start: int, end: int) -> bool:
    """Whether the name of a company is no part of a number or of a word in Latin letters: no 80万科技人员."""
    before, after = norm[start - 1:start], norm[end:end + 1]
    return not (norm[start] in _NUMERALS and before in _COUNTS or before.isascii() and before.isalnum() and norm[start].isascii() or
                after.isascii() and after.isalnum() and norm[end - 1].isascii())


def is_firm(norm: str, start: int, end: int, needs: str, place_at: dict[int, int]) -> bool:
    """Whether the name of a company that may stand there is meant: it has no other sense (中国移动支付), or it acts."""
    if needs != WHOLE_ACTING and (not norm.startswith("中国", start) or count_strange(norm[start + 2:end]) > 0 or
                                  norm[end:end + 1] in _BEHIND_COMPANY or _DOES.match(norm, end) is not None):
        return True
    return does_as_company(norm, place_at.get(start, start), end)


def does_as_company(norm: str, start: int, end: int) -> bool:
    """Whether what stands at start:end opens a clause or comes behind 与, and does there what only companies do: 小米发布…, but 小米产量."""
    return (start == 0 or norm[start - 1] in _MARKS or norm[start - 1] in _BEFORE or norm.startswith(_LEADS, max(start - 2, 0))) and \
        _DOES.match(norm, end) is not None


def take_beside(norm: str, doubtful: Sequence[Known], sure: Sequence[OrganisationHit]) -> list[OrganisationHit]:
    """Those of the names with another sense that stand beside known ones (小米、华为等), or are told as companies elsewhere in the text."""
    starts, ends = {hit.start for hit in sure}, {hit.end for hit in sure}
    names = {norm[hit.start:hit.end] for hit in sure if not hit.ending}
    found = []
    for passing in (doubtful, tuple(reversed(doubtful))):
        for start, end in passing:
            follows = norm[start - 1:start] in _JOINTS and start - 1 in ends and norm[end:end + 1] in _ENDS
            if start not in starts and (follows or norm[start:end] in names or norm[end:end + 1] in _JOINTS and end + 1 in starts):
                found.append(OrganisationHit(start, end, "company", ""))
                starts.add(start)
                ends.add(end)
    return found
