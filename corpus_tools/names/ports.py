"""Whether a text is from Hong Kong, Macau or Taiwan, by its characters and by words that only texts from there use."""
from __future__ import annotations

from corpus_tools.data import remembered
from corpus_tools.late import compile_late
from corpus_tools.names.cues import BY_OFFICES, OF_TAIWAN
from corpus_tools.names.pairs import scan_pairs
from corpus_tools.normal import changed_ideographs

_NO_IDEOGRAPHS = bytes(byte for byte in range(256) if not 0x4E <= byte <= 0x9F)  # the upper byte of all other characters
# 民国95年, 108年6月, 115年底, 今（111）年: years of the Republic; 1.2兆元: elsewhere it is 万亿
_REPUBLIC = compile_late("年(?:"  # one character first: it is looked for at full speed
                         "(?<=(?<![0-9第])1[0-4][0-9]年)(?:度(?!假)|底(?![蕴气子])"
                         "|(?:(?:1[0-2]|[1-9])[至到~-])?(?:1[0-2]|0?[1-9])月|第?[1-4一二三四]季|[上下]半年|投入|截至|编列|核定|补助|(?:总|合并)?营收|总?营业额|总?产值|出口|预算)"
                         "|(?<=(?<![0-9第])1[0-4][0-9]年)(?:(?=起(?!点))|[至到]1[0-4][0-9]年(?!的|以|左右|不等))"
                         "|(?<=(?<![〇零一二三四五六七八九十百千万第])一[〇零0一二三][〇零0一二三四五六七八九]年)"
                         "(?:度|[上下]半年|底|第[一二三四]季|(?:十[一二]?|[一二三四五六七八九])月)"
                         "|（1[0-4][0-9]年）)")
# of years after 1949: 创始于民国二十三年 is told of in any text
_OTHERS = (compile_late("民国(?:[4-9][0-9]|[0-9]{3}|[四五六七八九]十[一二三四五六七八九]?|"
                        "[〇零一二三四五六七八九十]?百[〇零一二三四五六七八九十]{0,4}|一[〇零一二三][〇零一二三四五六七八九])年"), compile_late("今（1[0-4][0-9]）年"),
           compile_late("兆(?<=[0-9]兆)(?:元|[0-9])"), compile_late("学年(?<=(?<![0-9])1[01][0-9]学年)"))
# 公布112年全年旅運量: in Traditional characters hardly ever a length of time, where no word says that one is told
_TELLS_YEAR = compile_late("(?<![0-9.,第约近逾超过达满有隔历经共长前后每再])1[0-3][0-9]年(?![来间内前后以多余的之]|历|[老古旧]|悠|级|期|限|[岁光]|校庆|店|品牌|纪念|生|寿)"
                           "(?<!成立....)(?<!创[立办业建]....)(?<!建[校厂院]....)(?<!距今....)(?<!刑[期]....)(?<!监禁....)")
_COUNTIES = compile_late("(?:新[北竹]|台[中南东]|云林|金门)[县市]|台北|高雄|桃园(?!路|街|三)|基隆|苗栗|彰化|南投|嘉义|屏东|宜兰|花莲|澎湖|[竹南]科(?![学技])|[乡镇市区]公所|全台(?!词)|国立")
_TELLING = "區縣鄉鎮萬業會國"  # no Traditional text of some length is without all of them
_SAMPLE = 4000  # characters


@remembered(64)  # of the articles that are read together: their times and their currencies ask in turn
def is_of_taiwan(norm: str) -> bool:
    """Whether a normal form has words that only texts of Taiwan use: its 112年 may be a year.

    >>> is_of_taiwan("营业额新台币5亿元"), is_of_taiwan("110年度预算"), is_of_taiwan("营业额5亿元")
    (True, True, False)
    """
    return "Taiwan" in scan_pairs(norm).cues and any(word in norm for word in OF_TAIWAN) or counts_years_of_republic(norm)


def counts_years_of_republic(norm: str) -> bool:
    """Whether a normal form has years of the Republic, or 兆 for 万亿.

    >>> counts_years_of_republic("营业额新台币5亿元"), counts_years_of_republic("110年度预算")
    (False, True)
    """
    return _REPUBLIC.search(norm) is not None or "republic" in scan_pairs(norm).cues and any(pattern.search(norm) for pattern in _OTHERS)


@remembered(64)  # the same
def tells_of_taiwan(text: str, norm: str) -> bool:
    """Whether a text is of Taiwan by its words, or in Traditional characters and by a county, township or year of the Republic.

    >>> tells_of_taiwan("花蓮縣112年遊客", "花莲县112年游客"), tells_of_taiwan("花莲县112年游客", "花莲县112年游客")
    (True, False)
    """
    return is_of_taiwan(norm) or is_traditional(text) and any(map(text.__contains__, _TELLING)) and (
        _COUNTIES.search(norm) is not None or _TELLS_YEAR.search(norm) is not None)


def _count_ideographs(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")[1::2].translate(None, _NO_IDEOGRAPHS))


@remembered(64)  # of each text it is asked for its place and for its currency
def is_traditional(text: str) -> bool:
    """Whether the normal form of a text writes one ideograph in twenty otherwise."""
    sample = text[:_SAMPLE]
    changed = len(changed_ideographs().findall(sample))
    return changed > 0 and changed >= 0.05 * _count_ideographs(sample)


@remembered(64)  # the same
def may_be_of_a_port(text: str, norm: str) -> bool:
    """Whether a text may be of Hong Kong, Macau or Taiwan: it is in Traditional characters, or its words tell."""
    return is_traditional(text) or is_of_taiwan(norm) or \
        "port offices" in scan_pairs(norm).cues and any(office in norm for office in BY_OFFICES)
