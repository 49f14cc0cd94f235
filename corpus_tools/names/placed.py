"""Companies that only where they lie tells: 园内的鹏豪精密，靠大灯起家。公司产值3亿元."""
from __future__ import annotations

from collections.abc import Collection

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences
from corpus_tools.names.endings import is_generic
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import count_strange

# how what stands before such a name ends
_PLACES = ("园内的", "区内的", "镇上的", "隔壁的", "对面的", "之隔的", "相邻的", "不远处的", "旁边的")
PLACED = tuple(words[-3:-1] for words in _PLACES)  # of each of these
LIES, _SEAT = ("位于", "落户", "坐落于", "扎根"), compile_late("[^，。；、的\n]{2,16}的")
_NAME = compile_late("([\u4e00-\u9fff]{4,6})(?=，)")
_GOES_ON = compile_late("[^\n]{0,90}?(?:[，。；“][这该]?家?(?:公司|企业)|(?:董事长|总经理|负责人|创始人))")  # 公司去年…, 这家企业…
_NO_COMPANY = ("园", "区", "城", "基地", "中心", "项目", "工程", "平台", "企业", "公司", "产业", "小镇", "大厦", "广场")


def read_placed(norm: str, cues: Collection[str] = ("placed", "lies")) -> list[RawName]:
    """Such names, wherever they stand; ``cues`` tell whether PLACED and LIES may stand in the text, for a caller that has looked.

    >>> norm = "园内的鹏豪精密，靠大灯起家。公司产值3亿元。"
    >>> [norm[r.start:r.end] for r in read_placed(norm)]
    ['鹏豪精密']
    """
    ends = [at + len(words) for words in (_PLACES if "placed" in cues else ()) for at in find_all(norm, words)] \
        if "公司" in norm or "企业" in norm else []
    ends += [seat.end() for words in (LIES if "lies" in cues else ()) for at in find_all(norm, words)
             if (seat := _SEAT.match(norm, at + len(words))) is not None]
    found = set()
    for at in ends:
        name = _NAME.match(norm, at)
        if name is not None and count_strange(name[1][:2]) == 2 and is_generic(name[1][2:]) and not name[1].endswith(_NO_COMPANY) and \
                _GOES_ON.match(norm, name.end()) is not None:
            found.add(name[1])
    return [RawName(at, at + len(word), "company") for word in found for at in find_occurrences(norm, word)]
