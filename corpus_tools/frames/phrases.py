"""Phrases beside a number: where they stand, how they are trimmed and written, what their last words say of them."""

from __future__ import annotations

from corpus_tools.frames.predicates import ATTR, GROWTH, KEEP, LIST, PART, Token, read_heads, read_words
from corpus_tools.frozen import change, frozen
from corpus_tools.late import compile_late
from corpus_tools.names.wordlist import list_words

_LONGEST_GROWTH = 6  # characters of a noun of growth
_NUMBERING = compile_late(r"第?[0-9]{1,2}[.、）|丨/ \ufe0f\u20e3]+(?![0-9])")
_ITEM = compile_late("[一二三四五六七八九十]{1,3}、(?=..)")
_CHINESE = frozenset("一二三四五六七八九十")
_NOTE = compile_late(r"\[[0-9]{1,3}\]")  # 国内生产总值[2]: the mark of a note
_EDGE = frozenset("+ \n\t，、：:；;。-—·了的和及与或“”（）()/|◆◇●○■□★☆▲△▶►•✦✅✔➤※")
_MEANS = ("年复合", "复合年", "复合年均", "复合", "年均复合", "年平均", "年均", "平均")
_LOOSE = frozenset("按另致惟唯却爰")
_LEAD_FIRSTS = frozenset("以如例则也亦还就")
_LEADS_IN = compile_late("^(?:以及|例如|如(?![东皋意期何果实常同下此])|则|就(?![业医学读餐诊地近职座寝任])|也(?!门)|亦(?!庄)|还(?![款贷原本清迁建绿乡房租债息]))(?=..|派)")
_OPENINGS = _CHINESE | _LOOSE | frozenset("0123456789个第里")
FIELD = compile_late("(?:(?<!集)中|里)(?:(?:仅|也|均|再|仍|综合|总)?(?:列|排|居|位|名)|[0-9一二三四五六七八九十]{1,3}[升降增减])")  # 高新区中排名: no measure; 12个县中9升3降
SKIPPED = " \n\t，、：:；。—-·（(“"  # between a phrase and its number
_SIDES = ATTR | PART | GROWTH | LIST
_OWNERS = ("商", "企业", "公司", "集团", "银行", "厂家", "机构", "园区", "开发区")
_MEASURES = ("額", "數", "產值", "營收", "利潤")  # as Traditional texts write them
_OPEN, _CLOSE = "“《（", "”》）"
_MARKS, _KEPT = _EDGE.union(_OPEN, _CLOSE), _OPEN + "&%"


@frozen
class Gap:
    """Text between two numbers of a clause, with its marked words."""

    start: int
    end: int
    tokens: list[Token]


@frozen
class Phrase:
    """A noun phrase beside a number: start == end where there is none.

    ``seen`` holds the bits of what was stripped between phrase and number, ``verb`` the verb that touches the number,
    ``lead`` the token to the left of the phrase.
    """

    start: int
    end: int
    seen: int
    verb: Token | None = None
    lead: Token | None = None
    cue: Token | None = None  # the predicate nearest to the number
    soft: Token | None = None  # its last word, where that may be a verb too (投资, 培训)

    @property
    def empty(self) -> bool:
        return self.end <= self.start

    def emptied(self, at: int) -> Phrase:
        """The same without its words: only what touched the number."""
        return Phrase(at, at, self.seen, self.verb, None, self.cue)


new_phrase = Phrase.__new__  # what the constructor calls, without a detour through the type


def find_space(norm: str, start: int, end: int, *, last: bool) -> int:
    """The last (or first) space that parts words of a headline, -1 where none does; one beside a figure does not."""
    at = norm.rfind(" ", start, end) if last else norm.find(" ", start, end)
    while start < at < end - 1:
        if norm[at - 1] > "\u2e7f" and norm[at + 1] > "\u2e7f":
            return at
        at = norm.rfind(" ", start, at) if last else norm.find(" ", at + 1, end)
    return -1


def trim(norm: str, start: int, end: int) -> tuple[int, int]:
    """start:end without marks, particles and unpaired quotes at its edges; empty where no letter is left."""
    if start >= end or not (norm[start].isalpha() or any(map(str.isalpha, norm[start:end]))):
        return start, start
    if norm[start] in _OPENINGS:
        start = _skip_opening(norm, start, end)
    while start < end:
        first, last = norm[start], norm[end - 1]
        if first not in _MARKS and last not in _MARKS and (first.isalnum() or first in _KEPT):
            break  # as most
        if first in _OPEN and _CLOSE[_OPEN.index(first)] in norm[start:end]:
            first = ""
        if last in _CLOSE and _OPEN[_CLOSE.index(last)] in norm[start:end]:
            last = ""
        if first and (first in _EDGE or not (first.isalnum() or first in _KEPT)):  # 💡GDP, »产值
            start += 1
        elif last and last in _EDGE:
            end -= 1 + (last == "及" and norm[end - 2] == "以")  # 227个城市以及11个国家
        else:
            break
    if end - start > 3 and norm[end - 2 : end] == "年度":
        end -= 2  # 地区生产总值年度增长6%
    return start, end if end > start else start


def _skip_opening(norm: str, start: int, end: int) -> int:
    """Where a phrase begins behind its number in a list, and behind words that only open it."""
    if norm[start] in "0123456789第" and (number := _NUMBERING.match(norm, start, end)):
        start = number.end()
    if norm[start] in _CHINESE and norm[start - 1 : start] in ("", "\n") and (number := _ITEM.match(norm, start, end)):
        start = number.end()  # 一、固定资产投资增长5%
    if norm[start] in _LOOSE and end - start > 2 and norm[start : start + 2] not in list_words():
        start += 1  # 另就业人数, 致营业额
    if norm[start] == "里" and end - start > 2 and norm[start - 1] in "间期年月代":
        start += 1  # 五年时间里企业增加90家
    if norm[start] == "个" and end - start > 3 and norm[start - 1] in "是这" and norm[start : start + 2] not in list_words():
        start += 1  # 这是个规划年产30万吨的园区
    if norm[start] == "一" and (end - start > 3 and norm[start + 1] in "家个座款项条" or end - start == 2 and norm[start + 1] in "座台艘架栋"):
        start += 2  # 一家总投资4亿元的企业
    return start


def cut_text(text: str, norm: str, start: int, end: int) -> str:
    """text[start:end] as a phrase: brackets and white space taken out.

    >>> cut_text("存款（含外币） 余额", "存款（含外币） 余额", 0, 10)
    '存款余额'
    """
    piece = text[start:end]
    if piece.isalnum():  # as most are: it holds neither
        return piece if piece[0] not in _LEAD_FIRSTS else _LEADS_IN.sub("", piece)
    if "（" in norm[start:end] and norm[start + 1] != "（":
        out, depth = [], 0
        for a, b in zip(piece, norm[start:end], strict=True):
            if b == "（":
                depth += 1
            elif b == "）":
                depth = max(0, depth - 1)
            elif not depth:
                out.append(a)
        piece = "".join(out).lstrip("、，,和及与")  # （学位1800个）、三甲医院1家
    piece = "".join(piece.split())
    piece = piece.rpartition("“")[2] if "“" in piece and "”" not in piece else piece  # 盯牢“游客人数翻一番”
    piece = _NOTE.sub("", piece) if "[" in piece else piece
    return piece if piece[:1] not in _LEAD_FIRSTS else _LEADS_IN.sub("", piece)


def find_growth(gap: Gap, phrase: Phrase) -> Token | None:
    """The noun of growth (增速, 降幅) that a phrase ends with."""
    return next((t for t in reversed(gap.tokens) if t[1] == phrase.end and t[2] & GROWTH), None)


def find_growth_noun(text: str) -> int:
    """The length of the noun of growth (增速, 降幅) that a measure ends with, 0 where it is none of growth."""
    words = read_words()
    return next((size for size in range(min(_LONGEST_GROWTH, len(text) - 1), 1, -1) if words.get(text[-size:], 0) & GROWTH), 0)


def cut_growth(norm: str, gap: Gap, phrase: Phrase) -> Phrase:
    """A phrase without the noun of growth at its end: 出口的增速 is the growth of 出口."""
    growth = find_growth(gap, phrase)
    if growth is None or growth[0] < phrase.start:
        return phrase
    start, end = trim(norm, phrase.start, growth[0])
    if norm[start:end] in _MEANS:
        start = end  # 年复合增长率为22%: of what was named before
    return change(phrase, start=start, end=end, soft=None)


def is_attribute(phrase: Phrase, tokens: list[Token]) -> bool:
    """Whether a phrase is nothing but a side of a measure (增速, 总量和完成率), so that it needs one named before."""
    at, end = phrase.start, phrase.end
    for first, last, bits in tokens:
        if first < at or last > end:
            continue
        if first != at or not bits & _SIDES:
            return False
        at = last
    return at == end and at > phrase.start


_FACES = tuple(f"{how}面" for how in "覆盖 亏损 盈利 增长 回升 回落 下降 上升 复工 开工 投产 达标 受益 受惠".split())  # what share of all
_RATES = (*"率 比 比例 比重 占比 市占 份额 倍数 系数 税 关税 度 感 进度 利息 折扣 成数 浓度 含量 纯度 成分 部分 费率".split(), *_FACES)


def is_rate(phrase: str) -> bool:
    """Whether a phrase names a rate, so that a bare percentage of it is a share and no growth.

    >>> is_rate("入驻率"), is_rate("工业投资")
    (True, False)
    """
    return phrase.endswith(_RATES)


def find_head(phrase: str) -> str:
    """The longest last word of a measured thing that the phrase ends with, "" where it has none.

    >>> find_head("工业技改投资"), find_head("概念验证中心")
    ('投资', '')
    """
    heads = read_heads()
    for size in range(min(len(phrase), 9), 1, -1):
        if phrase[-size:] in heads:
            return phrase[-size:]
    if phrase.endswith("率") and len(phrase) > 2:
        return phrase[-3:]
    return ""


def is_kept(token: Token | None) -> bool:
    """Whether a verb belongs to the measure (新增, 引进), not only to the sentence (拥有)."""
    return token is not None and bool(token[2] & KEEP)


def cut_most(text: str) -> str:
    """The measure without the words that tell which of many it is of.

    >>> cut_most("占比最大的机械行业产值"), cut_most("规模最大的企业")
    ('机械行业产值', '规模最大的企业')
    """
    which, of, measure = text.partition("的")
    return measure if of and which[-2:-1] == "最" and 3 < len(which) and 3 < len(measure) and find_head(measure) else text


def cut_owners(text: str) -> str:
    """The measure without those whose it is: 主要设备厂商的销售额 is 销售额.

    >>> cut_owners("主要设备厂商的销售额"), cut_owners("企业的数量")
    ('销售额', '企业的数量')
    """
    owners, of, measure = text.rpartition("的")
    is_measure = find_head(measure) or measure.endswith(_MEASURES)
    return measure if of and len(owners) > 3 and owners.endswith(_OWNERS) and is_measure else text
