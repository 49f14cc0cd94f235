"""By how much an amount or count has risen or fallen: 税收增加3亿元, 比上年增加企业2家, 同比减少2家企业."""
from __future__ import annotations

from corpus_tools.frames.behind import read_right
from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.phrases import Phrase, find_head, is_rate
from corpus_tools.frames.predicates import DOWN, MOVES, TO, VERB
from corpus_tools.frames.readings import Reading, Side
from corpus_tools.frames.regions import Region
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.wordlist import list_words

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
_TO_NEXT = compile_late("[至到为成]了?(?:(?:如今|现在|目前|今年|现今|当前|年底|年末)的?)?(?:约|近|超过?|逾|不足|不到)*$")  # up to the next number
_ENDS, _FARTHEST, _LONGEST_MOVE = frozenset("至到为成了的在今前年底末约近超过逾足"), 14, 12  # characters


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


def read_source(norm: str, region: Region, slot: int, mention: Numeral, phrase: Phrase) -> Phrase | None:
    """What a number is of from which something rose or fell to the next: 税率由初裁的31%降为8%, 均价从5元一票降至3元."""
    gap, after, at = region.gaps[slot], region.gaps[slot + 1], mention.start
    if slot + 1 == len(region.mentions) or after.end - after.start > _LONGEST_MOVE or norm[after.end - 1] not in _ENDS or \
            not _TO_NEXT.search(norm, after.start, after.end):
        return None
    lead = max(norm.rfind("从", max(gap.start, at - _FARTHEST), at), norm.rfind("由", max(gap.start, at - _FARTHEST), at))
    if lead < 0 or norm[lead : lead + 2] in list_words():
        return None
    source = phrase if phrase.end <= lead else read_left(norm, gap, lead)
    if source.verb is not None and source.verb[:2] == (source.end, lead):
        source = change(source, end=lead, verb=None)  # 护理补贴从80元提高到100元
    words = norm[source.start : source.end]
    moves = bool(after.tokens) and after.tokens[0][0] == mention.end and after.tokens[0][2] & (MOVES | TO | VERB)
    if source.empty or not moves and mention.quantity.unit == "count" and not (find_head(words) or is_rate(words) or words[-1] in "量额值价"):
        return None  # 青禾从5家企业增加到9家企业
    return source
