"""States called by one character: 美军, 以方, and in headlines 美政府拟出售…, 俄8月将…."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.wordlist import list_words

SIDES = dict(zip("美俄乌日韩英法德朝印伊以土澳加", "美国 俄罗斯 乌克兰 日本 韩国 英国 法国 德国 朝鲜 印度 伊朗 以色列 土耳其 澳大利亚 加拿大".split()))
ABROAD = frozenset(("".join(SIDES)) + "欧越泰菲")  # with those that only stand beside another word: 泰央行, 中越
_ARMS, _NO_ARM = "军方", frozenset("事便案式法向面程位")
_DOES = compile_late("称(?![谓呼号为作之])|政府(?!间|性|投资|采购|部门|引导)|拟(?!定|订|建|投)|将(?!军|领|士|相)|宣布|[0-9]{1,2}月|第?[1-4]季度|"
                     "多[州地城](?!区)|[冬夏]季|一(?:架|列|艘|座|[客货]机|工厂|学校|列车|火车|邮轮|货轮|油轮|渡轮|医院|商场|餐厅|煤矿|矿井|大桥|公交|航班|酒店|小镇|监狱)")
_AS_WELL_WORDS = frozenset("以土加朝")  # 以一座, 加多地: words of everyday
_OPENING = frozenset(("", *"，。；：）.、 \n"))


def list_sides() -> tuple[str, ...]:
    """The pairs of characters that may begin with such a state.

    >>> "美军" in list_sides(), "土方" in list_sides()
    (True, False)
    """
    return tuple(side + arm for side in SIDES for arm in _ARMS + "称政拟将宣123456789" + "多一冬夏" * (side not in _AS_WELL_WORDS)
                 if side + arm != "土方")  # earthwork


def read_side(norm: str, start: int, end: int) -> tuple[int, str] | None:
    """Where the name of a state that one of these pairs begins with ends, and the state where it is told; None where it is none.

    >>> read_side("美军称", 0, 2), read_side("俄8月将减产", 0, 2), read_side("日多地暴雨", 0, 2), read_side("法8条", 0, 2)
    ((2, ''), (1, '俄罗斯'), (1, '日本'), None)
    """
    if norm[end:end + 1] in _NO_ARM and norm[end - 1] in _ARMS or norm[start - 1:start + 1] in list_words():
        return None
    if norm[end - 1] in _ARMS:
        return end, SIDES[norm[start]] if norm[end - 1] == "方" else ""
    does = norm[start - 1:start] in _OPENING and norm[start:end] not in list_words() and _DOES.match(norm, start + 1) is not None
    return (start + 1, SIDES[norm[start]]) if does else None
