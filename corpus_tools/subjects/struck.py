"""Where those were whom an attack killed or hurt: they are told of the place that was struck, not of those who did it."""
from __future__ import annotations

from bisect import bisect_right

from corpus_tools.late import compile_late
from corpus_tools.model import Numeral
from corpus_tools.names.cues import HARM
from corpus_tools.names.wordlist import list_words
from corpus_tools.subjects.reading import Reading

_HARM = compile_late(f"(?:[^，。；、]{{0,8}}?)(?:{'|'.join(HARM)})")
_HARM_BEGINS = frozenset(word[0] for word in HARM)
_CAUSED = compile_late("造成|导致|引发|酿成|致(?!力|以|电|使|辞|富|敬|远)")
_ATTACKS = compile_late("袭击|空袭|打击|炮击|轰炸|炮火|军事行动|进攻|攻击|发射|导弹|无人机|火箭弹")
_FORCES = ("军", "武装", "部队", "方")
_BY = ("遭", "遭到", "遭受", "受到", "被")
_SUFFERS = compile_late("遭|被")  # 某电站遭某军袭击: it was struck itself
_OF_SIDE = compile_late("[\u4e00-\u9fff]方(?:(?:至少|约|近|超过?|逾)?[0-9][0-9.]*[万多余]{0,2}[名人][^，。；、0-9]{1,6}、)?$")
_SIDE = compile_late("[\u4e00-\u9fff]方")
# 本轮甲乙冲突已致双方300人死亡: of no one side
_OF_BOTH = compile_late("(?:(?:本|此|新一|这)轮)?(?P<of>[\u4e00-\u9fff]{2,6}?(?:冲突|战争|战事|交火))[^，。；]{0,10}?(?:造成|导致|致)(?:双方|两国|各方)"
                        "(?:(?:至少|约|近|超过?|逾)?[0-9][0-9.]*[万多余]{0,2}[名人][^，。；、0-9]{1,6}、)?[^，。；、0-9]{0,6}$")
_SAYS = compile_late("([\u4e00-\u9fff])方(?:称|说|指|表示)$")
_REACH = 16  # names
_TITLE = 40  # characters


def find_side(reading: Reading, mention: Numeral) -> int | str | None:
    """The country that a number is of by its first character (冲突已使巴方2100人死亡): the first name of one; None where none is.

    Of those whom a conflict killed on both sides, the conflict's name.
    """
    norm, at = reading.passage.norm, mention.start
    if "harm" in reading.cues and _counts_victims(norm, mention) and (both := _OF_BOTH.search(norm, max(at - _TITLE, 0), at)) is not None:
        return reading.passage.plain[slice(*both.span("of"))]
    told = _OF_SIDE.search(norm, max(at - 24, 0), at) if norm[at - 1:at] in ("方", "、") else None
    if told is None or told[0][:2] in list_words() or norm[told.start() - 1:told.start() + 1] in list_words():
        return None
    return next((k for k, name in enumerate(reading.names) if name.type == "place" and name.level in ("country", "world")
                 and name.text[0] == told[0][0] and not name.text.endswith(_FORCES)), None)


def _counts_victims(norm: str, mention: Numeral) -> bool:
    """Whether a mention counts those who were killed or hurt."""
    end = mention.end
    return not _HARM_BEGINS.isdisjoint(norm[end:end + 9]) and _HARM.match(norm, end) is not None


def find_hit(reading: Reading, mention: Numeral, start: int) -> int | None:
    """The place named last from ``start`` on where victims were hit, though it is no country: 加沙地带多处遭袭致40人死亡."""
    norm = reading.passage.norm
    if not _counts_victims(norm, mention):
        return None
    k = bisect_right(reading.starts, mention.start) - 1
    if k < 0 or reading.names[k].start < start:
        return None
    name, who = reading.names[k], reading.who[k]
    is_place = who is not None and who.type == "place" and not name.text.endswith(_FORCES)
    return k if is_place and (_CAUSED.search(norm, name.end, mention.start) or _SUFFERS.search(norm, name.end, mention.start)) else None


def find_struck(reading: Reading, mention: Numeral, k: int) -> int | None:
    """The place that was struck, for a count of victims that would be told of ``k``, who struck; None where it is no such count.

    The nearest place named before the number in its sentence that is no force; of 黎方 the country whose name begins so.
    """
    norm, names = reading.passage.norm, reading.names
    if names[k].end > mention.start or not _counts_victims(norm, mention):
        return None
    between = names[k].end, mention.start
    causes = [m.end() for m in _CAUSED.finditer(norm, *between)]
    is_by = norm.endswith(_BY, 0, names[k].start)  # 某地遭某军空袭，50人死亡
    if not (causes or is_by) or not (names[k].text.endswith(_FORCES) and causes or _ATTACKS.search(norm, *between)) or \
            not is_by and _SUFFERS.search(norm, *between):
        return None
    sentence = reading.passage.sentences[reading.passage.sentence_at(mention.start)]
    side = _SIDE.match(norm, causes[-1], mention.start) if causes else None
    first = side[0][0] if side is not None else ""
    last = k
    while last + 1 < len(names) and names[last + 1].end <= mention.start:
        last += 1
    for j in range(last, max(last - _REACH, -1), -1):
        name, who = names[j], reading.who[j]
        if name.start < sentence.start and not first:
            return None
        if j != k and who is not None and who.type == "place" and not name.text.endswith(_FORCES) and name.text.startswith(first) and \
                who.full != reading.who[k].full:
            return j
    says = _SAYS.search(norm, max(sentence.start, names[k].start - 6), names[k].start)
    if says is not None and says[1] != names[k].text[0]:  # 某方称别军空袭致20人死亡
        return next((j for j, name in enumerate(names) if name.text[0] == says[1] and name.level in ("country", "world") and
                     name.end - name.start > 2 and reading.who[j] is not None), None)
    if names[k].start < _TITLE:  # the headline leaves it to the text: 某方称以军袭击致数十人死亡
        return next((j for j in range(last + 1, min(last + _REACH, len(names))) if reading.who[j] is not None
                     and reading.who[j].type == "place" and names[j].text[0] != names[k].text[0]
                     and not names[j].text.endswith(_FORCES)), None)
    return None
