"""With whom it is traded: 对东盟、欧盟进出口分别增长5%、3%; 对东盟进出口5亿元，对欧盟增长6%."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.frames.drafts import Draft
from corpus_tools.late import compile_late
from corpus_tools.normal import normalise
from corpus_tools.split import Passage

# 对东盟进出口5亿元，增长4%；对欧盟增长6%: with whom it is traded
_PARTNER = compile_late("(?:其中|同期|而|另外)?(对[^，。；、0-9]{2,12}?)(?:分别|同比|则|也|均|年)*(?:增长|下降|增加|减少|上升|下跌|回落|[增减升降涨跌]|[为达]?(?=[0-9]))")
_EACH_PARTNER = compile_late("(?:其中|同期|而|另外)?对([^，。；、和及与0-9]{2,8}(?:[、和及与][^，。；、和及与0-9]{2,8}?)+?)(?:分别|则?各[增减升降涨跌])")
_PARTNERS, _AND = compile_late("对([^，。；、和及与0-9]{2,8}(?:[、和及与][^，。；、和及与0-9]{2,8})+)"), compile_late("[、和及与]")
_TRADED = compile_late("(?:对[^，。；、0-9]{2,12}?|(?:共建|沿线)[^，。；、0-9]{0,8}?国家)?(?:关区|外贸|对外)?"
                       "((?:货物|双边|服务)?(?:进出口|出口|进口|贸易)(?:总?[额值])?)(?:增速)?$|对[^，。；、0-9]{2,12}()$")
# 自俄罗斯、巴西进口, 对共建“一带一路”国家和东盟进出口额: all that stands before 分别
_LISTED = compile_late("(?:对(?![外口比于照接标应])|(?<!来)自(?![贸主营由动然有身治])|从)([^，。；：0-9对]{4,60}?)"
                       "((?:货物|双边|服务)?(?:进出口|出口|进口|贸易)(?:总?[额值])?)(?:增速)?$")
_EACH_LED = compile_late("(?:对(?![外口比于照接标应])|自)[^，。；：0-9、和及与对自]{1,12}?(?:进出口|出口|进口|贸易)(?:总?[额值])?(?:[、和及与]|$)")  # 对美出口和对欧出口
_LONGEST_LED = 72  # characters


def name_partner(passage: Passage, draft: Draft, text: str) -> str:
    """The measure that a number takes over, with the partner of trade that its own clause names: 对欧盟增长6% is of 对欧盟进出口."""
    start, gap = passage.clauses[draft.region.clause].start, draft.region.gaps[draft.slot]
    traded = _TRADED.fullmatch(normalise(text)) if draft.kind in ("change", "level") and not draft.text else None
    partner = _PARTNER.match(passage.norm, gap.start + 1) if traded is not None and passage.norm[gap.start] == "、" else None
    partner = partner or (_PARTNER.match(passage.norm, start) if traded is not None else None)  # 对东盟5亿元、对欧洲3亿元
    if partner is None and traded is not None and (each := _EACH_PARTNER.match(passage.norm, start)) is not None:
        partners = _AND.split(each[1])  # 对拉美、非洲分别增长12%、9%
        return f"对{partners[draft.slot]}{text[traded.start(traded.lastindex):]}" if draft.slot < len(partners) else text
    return text if partner is None or traded is None else passage.plain[slice(*partner.span(1))] + text[traded.start(traded.lastindex) :]


def name_partners(norm: str, start: int, at: int, texts: Sequence[str]) -> list[str]:
    """The measures of a row, with the partner of trade for each that stands before them: 对东盟、欧盟分别出口5亿元、3亿元."""
    traded = _TRADED.fullmatch(normalise(texts[0]))
    led = norm.rfind("对", start, at) if traded is not None else -1
    listed = _PARTNERS.fullmatch(norm, led, at) if led >= 0 else None
    partners = _AND.split(listed[1]) if listed is not None else []
    if len(partners) != len(texts):
        return list(texts)
    return [f"对{partner}{text[traded.start(traded.lastindex):]}" for partner, text in zip(partners, texts)]


def list_partners(passage: Passage, start: int, at: int, count: int) -> list[str] | None:
    """对东盟、共建“一带一路”国家出口分别…: what is traded with each of as many partners as there are numbers; None elsewhere."""
    norm = passage.norm
    if norm[at - 1:at] not in "口易额值速":
        return None
    each = [*_EACH_LED.finditer(norm, max(start, at - _LONGEST_LED), at)]
    if len(each) == count and all(a.end() == b.start() for a, b in zip(each, each[1:])) and each[-1].end() == at:
        return [passage.plain[m.start():m.end() - (m.end() < at)] for m in each]
    if (listed := _LISTED.search(norm, max(start, at - _LONGEST_LED), at)) is None:
        return None
    first, end = listed.span(1)
    joints = [first - 1, *(m.start() for m in _AND.finditer(norm, first, end)), end]
    members = [passage.plain[a + 1:b] for a, b in zip(joints, joints[1:])]
    what = passage.plain[slice(*listed.span(2))]
    return [passage.plain[listed.start()] + member + what for member in members] if len(members) == count and all(members) else None
