"""Whether the word of a stand-in (该院, 该项目, 高新区) can be short for a name."""
from __future__ import annotations

from corpus_tools.names.aliases import abbreviates
from corpus_tools.names.endings import ZONES_OF_ONE, list_park_words
from corpus_tools.names.find import Name

_SHIPS, _TOWERS = ("船", "舰", "轮", "艇", "号", "号”"), ("楼", "大厦", "广场", "中心", "楼宇", "国际", "大楼")
_SCHOOLS = ("大学", "学院", "中学", "小学")
_OWN_SORTS = ("保税", "综保", "综合保税", "出口加工", "自贸", "度假", "旅游度假")


def fits_word(word: str, level: str, other: Name) -> bool:
    """Whether a stand-in's own word fits the name: 该院 a 研究院, 该项目 no 基地."""
    if level == "institution":
        return word[-1] in other.full or word in ("机构", "平台", "") or word == "学校" and other.full.endswith(_SCHOOLS)
    if level == "project":
        return other.full.endswith(_TOWERS if word.endswith(("楼", "楼宇")) else _SHIPS if word[-1:] in "船舰轮" else word) or \
            word in ("项目", "工程") and not other.full.endswith(("基地", "平台", "大厦", "广场"))
    return True


def is_of_ground(word: str, work: str) -> bool:
    """Whether a work is the building of the ground that a word tells of: 该基地 for 某村蔬菜基地, 该园区 for 某产业园项目."""
    ground = work.removesuffix("项目").removesuffix("工程")
    return ground.endswith((word, "园") if word == "园区" else word) or \
        ground[-2:] == word[-2:] == "基地" and len(word) > 3 and word[:2] in ground  # 该蔬菜示范基地 for 某村供港蔬菜基地


def same_sort(word: str, name: str) -> bool:
    """Whether a bare ending can be short for the main name's: 高新区 for 高新技术产业开发区, but for no 经开区."""
    if name in list_park_words():  # 高新区 alone: no 工业园区
        return word == name
    rest = iter(name)
    if word.startswith(_OWN_SORTS) and not set(name).issuperset(word[:2]):  # 综保区 is short for 综合保税区
        return False  # 保税区 in a text about 云江新区
    return all(c in rest for c in word) or word[-1] == name[-1] == "区" and word not in ZONES_OF_ONE or \
        word.endswith("园区") and abbreviates(word.removesuffix("区"), name)
