"""Companies that only where they lie or what they are one of tells: 园内的鹏豪精密，靠大灯起家。公司产值3亿元."""
from __future__ import annotations

from collections.abc import Collection

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences
from corpus_tools.names.endings import is_generic, list_weak_endings
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import count_strange

# how what stands before such a name ends
_PLACES = ("园内的", "区内的", "镇上的", "隔壁的", "对面的", "之隔的", "相邻的", "不远处的", "旁边的")
PLACED = tuple(words[-3:-1] for words in _PLACES)  # of each of these
LIES, _SEAT = ("位于", "落户", "坐落于", "扎根"), compile_late("[^，。；、的\n]{2,16}的")
_NAME = compile_late("([\u4e00-\u9fff]{4,6})(?=，)")
_GOES_ON = compile_late("[^\n]{0,90}?(?:[，。；“][这该]?家?(?:公司|企业)|(?:董事长|总经理|负责人|创始人))")  # 公司去年…, 这家企业…
# 青禾北方药业便是其中之一, 青禾基因，一家制药公司
_AMONG = compile_late("(?<![\u4e00-\u9fff])(?:而)?([\u4e00-\u9fff]{3,8}?)(?:便|就|正|即|也|无疑)?(?:是(?:这)?其中|就?在其中)")
_ONE = compile_late("(?:(?<![\u4e00-\u9fff])|(?<=[叫为的]))([\u4e00-\u9fff]{3,6})，(?:这?是)?一家[^，。；]{0,24}?(?:公司|企业|厂)(?=[，。；])")
_ANOTHER = compile_late("另一家[\u4e00-\u9fff]{0,6}?(?:企业|公司|厂家)([\u4e00-\u9fff]{3,8}?)(?=，|[则也](?!是)|同样)")
# by what stands before them, the words that are said of one of many
_SAID_OF_ONE = (("其中", {"是": _AMONG, "在": _AMONG, "这": _AMONG}), ("一家", {"，": _ONE, "是": _ONE, "另": _ANOTHER}))
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
    for words, patterns in _SAID_OF_ONE:
        for at in find_all(norm, words):
            if (pattern := patterns.get(norm[at - 1])) is None:
                continue
            for told in pattern.finditer(norm, max(at - 11, 0), at + 33):
                name = told[1]
                is_own = count_strange(name) > 1 or name[-1] == "业" and name[-2:] in list_weak_endings() and \
                    _GOES_ON.match(norm, told.end(1)) is not None
                if is_own and not name.endswith(_NO_COMPANY) and (pattern is not _ONE or norm.count(name) > 1):
                    found.add(name)
    for at in ends:
        name = _NAME.match(norm, at)
        if name is not None and count_strange(name[1][:2]) == 2 and is_generic(name[1][2:]) and not name[1].endswith(_NO_COMPANY) and \
                _GOES_ON.match(norm, name.end()) is not None:
            found.add(name[1])
    shorts = {word[:-2]: word for word in found if len(word) > 4 and word[-2:] in list_weak_endings()}  # 青禾北方, of 青禾北方药业
    return [RawName(at, at + len(word), "company") for word in found for at in find_occurrences(norm, word)] + \
        [RawName(at, at + len(word), "company", "", "", full) for word, full in shorts.items()
         for at in find_occurrences(norm, word) if not norm.startswith(full, at)]
