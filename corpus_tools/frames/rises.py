"""By how much an amount or count has risen or fallen: 税收增加3亿元, 比上年增加企业2家, 同比减少2家企业."""
from __future__ import annotations

from corpus_tools.frames.behind import read_right
from corpus_tools.frames.phrases import Phrase
from corpus_tools.frames.predicates import DOWN, MOVES, TO
from corpus_tools.frames.readings import Reading, Side
from corpus_tools.frames.regions import Region
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral

_BY_SO_MUCH = compile_late("(?:平均|大幅|大大|明显|显著|按[年月季]|同比|环比|[则亦也均都])*$")  # 周期平均缩短3天
# by an amount, behind what has changed
_CHANGES = frozenset("增加 减少 增加了 减少了 缩短 缩短了 降低 降低了 提高 提高了 延长 延长了 改善 改善了".split())
_SHORT = ("增", "减", "则增", "则减")  # 博彩业则增800人
_STOPS = ("", *"，。；、）！\n")
_TIME = "(?:(?:19|20)[0-9]{2}年|[上去前]年|上个?月|上季度|上半年|前一年|一年前|年初)(?:同期|同月|度|[底末初])?"
_RISE = compile_late(f"(?:同比|环比|(?:[比较]|相比于?|相较于?){_TIME}(?:相[比较])?|[与同和跟]{_TIME}相[比较])，?[^，。；、0-9的]{{0,10}}?"
                     "(?:增加|减少)了?([^，。；、0-9的有为达是约近超]{0,12})(?:约|近|超过?)?$")
_NEXT_RISE = compile_late("(?:增加|减少)了?(?:约|近|超过?)?$")
_REACH = 28  # characters from an earlier time to the verb


def read_rise(norm: str, region: Region, slot: int, mention: Numeral, reading: Reading, before: str) -> tuple[Reading, Side] | None:
    """The reading of an amount as a change, and what has changed; None where it is none.

    ``before`` is the rule by which the number before it was read: 与上年相比，甲市增加2家，乙市减少3家.
    """
    phrase, cue = reading.phrase, reading.cue
    if reading.kind == "level" and cue is not None and cue[2] & MOVES and _has_moved(norm, mention, reading):
        return Reading("change", bool(cue[2] & DOWN), cue, phrase, "amount"), Side(phrase)
    if reading.kind != "level" and not (reading.rule == "compared" and phrase.empty):
        return None
    gap, at = region.gaps[slot], mention.start
    verb = max(norm.rfind("增加", gap.start, at), norm.rfind("减少", gap.start, at))
    if verb < 0:
        return None
    rise = _RISE.search(norm, max(verb - _REACH, 0), at)
    goes_on = before == "amount" and phrase.empty or norm[verb - 1] == "即"  # 下跌4%，即减少80人
    if rise is None and not (goes_on and _NEXT_RISE.fullmatch(norm, verb, at)):
        return None
    side = Side(phrase.emptied(at) if rise is None else Phrase(*rise.span(1), phrase.seen))
    if side.phrase.empty and mention.quantity.unit == "count":
        side = Side(read_right(norm, region.gaps[slot + 1], mention.end), "right")
        region.take(slot, side.phrase.end)
    return Reading("change", norm.startswith("减少", verb), cue, side.phrase, "amount"), side


def _has_moved(norm: str, mention: Numeral, reading: Reading) -> bool:
    """税收增加3亿元: by how much what stands before the verb has changed; 增加床位300张 is what came."""
    cue, phrase = reading.cue, reading.phrase
    word = norm[cue[0] : cue[1]]
    by_and_to = norm[mention.end : mention.end + 1] in ("至", "到") and norm[mention.end + 1 : mention.end + 2].isdigit()  # 提高20万元至80万元
    if cue[2] & TO or word not in _CHANGES and not (word in _SHORT and (by_and_to or norm[cue[0] - 1] in "则亦")) or phrase.empty:
        return False
    return (by_and_to or norm[mention.end : mention.end + 1] in _STOPS) and _BY_SO_MUCH.match(norm[phrase.end : cue[0]].strip()) is not None
