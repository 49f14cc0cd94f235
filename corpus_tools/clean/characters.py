"""Characters that no reader sees or tells from the usual ones, and spaces that stand inside words."""
from __future__ import annotations

import unicodedata
from bisect import bisect_right
from itertools import islice

from corpus_tools.clean.draft import Draft, Edit, edit_draft
from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late

_TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
# of fonts of signs, as copied text has them
_BULLETS = "\uf06c\uf06e\uf071\uf075\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0d9\uf0e8\uf0f0\uf0fc\uf0fe"
# Zero-width and bidirectional marks, soft hyphens, variation selectors, control characters; vowels of a pronunciation;
# then radicals and doubles, which copied text of a PDF has for the usual characters, and marks of half width (｡).
_MARKS = f"{_TONES}\x00-\x08\x0e-\x1b\x7f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff" \
    f"\ufff9-\ufffb\u2e80-\u2fd5{_BULLETS}\uf900-\ufad9\uff61-\uff65"
# those above U+FFFF are looked for where a text has such characters: a set without them is looked for in a third of the time
_INVISIBLE, _ALL_INVISIBLE = compile_late(f"[{_MARKS}]"), compile_late(f"[{_MARKS}\U000e0000-\U000e0fff]")
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_SOUND = compile_late(f"(?<=[{_HAN}])[(（][a-zü]{{0,4}}[{_TONES}][a-z]{{0,3}}[)）]")  # 統(tǒng)計, as pages that were converted have it
_BLANK = " \u00a0\u2009\u202f"
_REST = f"(?<![{_BLANK}]{{2}})[{_BLANK}]*+(?=[{_HAN}\\d%％‰℃“（(《—–~～，。；、）,;”-]|\\.(?= ?\\d)|(?:(?<=[{_HAN}].)|(?<=[{_HAN}]..))[A-Za-z])"
_SPACE = compile_late(f"[{_BLANK}]{_REST}")
_PLAIN_SPACE = compile_late(f" {_REST}")  # one character is looked for at full speed
_UNITS = frozenset("亿億万萬千百元家个個项項人年月日名台臺辆輛吨噸公平米座条條件户戶次倍成多余餘美港欧歐英日兆度亩畝％%‰℃")
_SET_APART = compile_late(f"[0-9][0-9.,]*+[{_BLANK}](?:个月|[年月日季]|[万亿]?[元家个项人])")  # 前 5 个月: no column of its own
_BEFORE = compile_late(f"[{_HAN}\\d%％A-Za-z，。；：、！？”）》,;:!?)]")
_CLAUSE_MARK = compile_late("[，。；：！？、,;:!?（）()“”《》]")
# A document that sets a space wherever figures (or letters) meet Chinese characters: 在 2025 年, GDP 增速
_APART = {kind: compile_late(f"[{_BLANK}](?:(?<=[{_HAN}].)[{_BLANK}]?(?=[{kind}])|(?<=[{kind}%％].)[{_BLANK}]?(?=[{_HAN}]))")
          for kind in ("0-9", "A-Za-z")}
_TIGHT = {kind: compile_late(f"[{kind}%％](?:(?<=[{_HAN}].)|(?=[{_HAN}]))") for kind in _APART}
_SOME = 4  # such spaces: fewer are no habit
_STAMP = compile_late(r"(?:19|20)\d\d[-./]\d")  # what stands before it is no part of a sentence
# Words of datelines and bylines: a space near them parts names.
_NAMES_NEAR = compile_late("记者|記者|通讯员|通訊員|报道|報道|(?<=[日社报報网網])[讯訊电電]|作者|摄(?!氏)|攝(?!氏)|编辑|編輯|消息|研究员")
_BYLINE = compile_late("(?:(?:记者|記者|通讯员|通訊員|作者|摄(?!氏)|攝(?!氏)|编辑|編輯|研究员)[^，。；！？、,;!?（）()“”]{1,12}"
                     "|(?:报道|報道|消息|(?<=[日社报報网網])[讯訊电電])[^，。；！？、,;!?（）()“”]{0,12})$")
_NEAR = 14  # characters before a space in which such a word counts
_LETTER_SPACED = 0.25  # spaces for each character of a clause that is set with a space after every character
# 总额47. 5亿元, 增加 12 .9、31. 4%, 1, 280万元: a point (or the comma of thousands) that was set with a space beside it
_AMOUNT = "(?:[万亿億萬%％多余餘]|[元倍公千吨噸亩畝]|[个個]百分)"
_SPLIT_POINT = compile_late(
    f"[{_HAN}、，,：:（(][{_BLANK}]?(?:(?:[0-9]{{1,3}} (?=[0-9]{{3}}[.．]))?[0-9]{{1,5}}(?:[.．] | [.．] ?)"
    f"(?=[0-9]{{1,4}}(?:[{_BLANK}]?{_AMOUNT}|、[{_BLANK}]?[0-9]|[{_BLANK}]?[和及][{_BLANK}]?[0-9]))"
    f"|[0-9]{{1,3}}, (?=[0-9]{{3}}(?:[.．][0-9]{{1,3}})?[{_BLANK}]?{_AMOUNT}))"
    f"|[{_HAN}][0-9]{{1,5}}[.．] (?=[0-9]{{1,4}}[家個个人户戶項项平])")
_POINT_REACH, _POINT_MARKS = 9, frozenset(".．,")  # characters; the point, before the space or behind it
# 2025 — 2026 年, 1 至 8 月: between the two ends of a range
_DASHES, _ENDS = frozenset("-—–~～"), frozenset("-—–~～至到")
_RANGE = compile_late("[0-9年月%％] ?(?:——|[-—–~～至到]) ?[0-9]")
_HALF_MARKS = frozenset(",;:!?)")
_OTHER_WORD = compile_late("[0-9A-Za-z]")
_NUMBERING = 2  # digits: a longer number at the head of a line is no list number


@compiled
def _usual() -> dict[str, str]:
    return {row["radical"]: row["usual"] for row in read_table("radicals.csv")}


def drop_invisible(draft: Draft) -> Draft:
    """Take out what no reader sees or says; write usual characters for those that only look like them.

    Out go zero-width, bidirectional and control characters, and pronunciations that a conversion left behind characters.

    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> text = "企业\\u200b316家"
    >>> drop_invisible(Draft(Document("a.txt", text), MappedText.of(text))).text.text
    '企业316家'
    >>> text = "⼯业⻋间⾦额"
    >>> drop_invisible(Draft(Document("a.txt", text), MappedText.of(text))).text.text
    '工业车间金额'
    >>> text = "進口貨物統(tǒng)計發(fā)布"
    >>> drop_invisible(Draft(Document("a.txt", text), MappedText.of(text))).text.text
    '進口貨物統計發布'
    """
    text = draft.text.text
    edits: list[Edit] = []
    is_wide = len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)
    for m in (_ALL_INVISIBLE if is_wide else _INVISIBLE).finditer(text):  # one at a time: a single set is looked for at full speed
        a, b = m.span()
        if m[0] in _TONES:
            sound = _SOUND.match(text, max(0, text.find("(", a - 5, a), text.find("（", a - 5, a))) if a > 5 else None
            if sound is not None:
                edits.append((*sound.span(), "", "pronunciation"))
        elif "\u2e80" <= m[0] <= "\ufad9" or "\uff61" <= m[0] <= "\uff65":
            usual = "•" if m[0] in _BULLETS else _usual().get(m[0]) or unicodedata.normalize("NFKC", m[0])
            edits.append((a, b, usual, ""))
        elif edits and edits[-1][1] == a and not edits[-1][2]:
            edits[-1] = (edits[-1][0], b, "", "invisible character")
        else:
            edits.append((a, b, "", "invisible character"))
    return edit_draft(draft, edits)


def close_spaces(draft: Draft) -> Draft:
    """Take out spaces between number and unit, and single spaces inside a word of running text.

    A space between two phrases of a title, between names, or between two numbers stays.

    >>> from corpus_tools.clean.lines import cut_lines
    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> long = "该公司成 为领军企业，去年产值 4000 亿元，比上年有所增长，新产品所占的份额也有提高。"
    >>> for text in (long, "放大空间 提升品质"):
    ...     print(close_spaces(cut_lines(Draft(Document("a.txt", text), MappedText.of(text)))).text.text)
    该公司成为领军企业，去年产值4000亿元，比上年有所增长，新产品所占的份额也有提高。
    放大空间 提升品质
    """
    text = draft.text.text
    edits: list[Edit] = []
    ends = [line.end for line in draft.lines]
    at, seen, prose = 0, -1, False  # the line, the line last looked at, whether it is running text
    apart: dict[str, bool] = {}  # whether the document sets figures and letters apart, where that was asked for
    doubtful: list[tuple[int, int]] = []
    has_others = "\u00a0" in text or "\u2009" in text or "\u202f" in text
    for match in (_SPACE if has_others else _PLAIN_SPACE).finditer(text):
        a, b = match.span()
        if at < len(ends) and ends[at] <= a:
            edits += _close_inside_words(text, draft, at, doubtful)
            doubtful = []
            at = bisect_right(ends, a, at)
        if at == len(ends):
            break
        start = draft.lines[at].start
        if seen != at:
            seen, prose = at, _is_prose(text, draft, at)
        if b - a == 1 and (text[a - 1] in _POINT_MARKS and text[b].isdigit() or text[b] in ".．" and text[a - 1].isdigit()) and \
                _SPLIT_POINT.search(text, max(start, a - _POINT_REACH), b + 8):
            edits.append((a, b, "", "stray space"))
            continue
        if (text[b] in _ENDS or text[a - 1] in _ENDS) and _RANGE.search(text, max(start, a - 3), b + 4):
            edits.append((a, b, "", "stray space"))
            continue
        if start >= a or text[b] in _DASHES or not _BEFORE.match(text, a - 1):
            continue
        before, after = text[a - 1], text[b]
        if before.isdigit() and after.isdigit():
            continue
        if before in _HALF_MARKS and _OTHER_WORD.match(text[a - 2]) and (after in "%％" or after.isdigit() or text[a - 2].isalpha()):
            continue  # 12, 300: no telling
        kind = "" if prose else _tell_kind(before, after)
        if kind and kind not in apart:
            apart[kind] = _sets_apart(text, kind)
        close = prose or kind and apart[kind]
        if after in "，。；、）”" or after in ",;" and not (before.isascii() and before.isalpha()):
            edits.append((a, b, "", "stray space"))
        elif before.isdigit() or after in "%％‰℃":
            numbering = a - start <= _NUMBERING and text[start:a].isdigit()
            if not numbering and (after in _UNITS or prose or close and text[start:a].strip("0123456789.,%％")):  # not 80,021 从业员工
                edits.append((a, b, "", "stray space"))
        elif before in "，；。：,;:":
            edits.append((a, b, "", "stray space"))
        elif before in "、！？”）》!?)" or after in "“（《" or after == "(" and not before.isascii():
            if prose:
                edits.append((a, b, "", "stray space"))
        elif after.isascii() or before.isascii():
            if before.isalpha() and before.isascii() and after.isascii():
                continue  # two words of another language
            if (prose or close and not _STAMP.match(text, b) or after.isdigit() and _SET_APART.match(text, b)) \
                    and not _BYLINE.search(text, max(start, a - _NEAR), a):
                edits.append((a, b, "", "stray space"))
        elif b - a == 1:
            doubtful.append((a, b))
    if at < len(draft.lines):
        edits += _close_inside_words(text, draft, at, doubtful)
    return edit_draft(draft, sorted(edits))


def _tell_kind(before: str, after: str) -> str:
    """What meets a Chinese character across a space: figures or letters; "" for anything else."""
    char = before if before.isascii() else after
    return "0-9" if char.isdigit() or char == "%" else "A-Za-z" if char.isascii() and char.isalpha() else ""


def _sets_apart(text: str, kind: str) -> bool:
    """Whether a document has a space at most places where such characters meet Chinese ones."""
    spaced = len(_APART[kind].findall(text))
    return spaced >= _SOME and len(list(islice(_TIGHT[kind].finditer(text), spaced))) < spaced


def _is_prose(text: str, draft: Draft, at: int) -> bool:
    line = draft.lines[at]
    return line.end - line.start >= 40 and text.find("。", line.start, line.end) >= 0


def _close_inside_words(text: str, draft: Draft, at: int, spaces: list[tuple[int, int]]) -> list[Edit]:
    """The cuts of those spaces between Han characters that stand alone in their clause, or after every character."""
    if not spaces:
        return []
    line = draft.lines[at]
    bounds = [line.start, *(m.start() for m in _CLAUSE_MARK.finditer(text, line.start, line.end)), line.end]
    prose = _is_prose(text, draft, at)
    cuts: list[Edit] = []
    i = 0
    for left, right in zip(bounds, bounds[1:]):
        own = []
        while i < len(spaces) and spaces[i][0] < right:
            own.append(spaces[i])
            i += 1
        if not own:
            continue
        letter_spaced = len(own) >= 3 and len(own) >= _LETTER_SPACED * (right - left)
        alone = prose and len(own) == 1 and not _NAMES_NEAR.search(text, left, right)
        if letter_spaced or alone:
            cuts += [(a, b, "", "stray space") for a, b in own]
    return cuts
