"""Companies that no ending tells: by stock codes, reports and officers that only companies have."""
from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from corpus_tools.clean.bylines import surnames
from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences, match_at
from corpus_tools.names.endings import is_generic
from corpus_tools.names.firm_words import is_strange, may_be_name, may_be_word
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import count_strange, list_words

_MARKS, _OPEN = frozenset("，。；：、\n“”（） 　！？》[]|/●■◆▲★◎○※•►▶▪◇□☆△"), ("", *"，。；\n　")
_MAKING = tuple(what + who for what in "组备造应计片圆测装代料" for who in "厂商")  # before the name of one
_CALLED = ("企业", "厂商", "公司", "业者", "新创", "初创", *_MAKING)
# times that an everyday word is said; characters before the money raised, the word that tells, the colon of a headline
_OFTEN, _LONGEST_ROUND, _LONGEST, _LONGEST_HEADLINE = 3, 100, 40, 17
_CODE = compile_late(r"（(?:(?:股票|股份|证券|港股|上市)?(?:代码|代号|编号|简称)?：? ?|"
                     r"\*?(?:ST)?[\u4e00-\u9fff]{2,4}，)?(?:(?:SH|SZ|HK)?[.：]?\s?\d{6}|\d{4,5}\.HK|"
                     r"(?!(?:19|20)\d\d）)(?:[1-9]\d{3}|0\d{4})(?=[），]|[-.](?:TW|HK|US|TWO)[），])|0\d{3}(?=）(?![-—－\d ])|[.]HK)|"
                     r"\d{3}(?=）(?:第[一二三四1-4]季|[上下]半年|今|昨|去年|全年|中期|首[一二三]?[季个]|前[三九]|公布|公告|宣布|旗下|股价|截至|料|[和及与][^，。；（）]{2,8}（\d{3,5}）))|"
                     r"(?:NASDAQ|NYSE|纳斯达克|纽交所)[.：]\s?[A-Z]{1,5})")
# 晶片大廠清水塘上半年: what a company does, its name, and when or what it says
_LED = compile_late(r"(?:龙头厂?|大厂|厂商|厂(?!商)|造商|应商|发商|营商|业者|巨头|通路商|代工厂|超商|航商|建商)(?![则亦也将已拟均都皆])([\u4e00-\u9fff]{2,4}?)"
                    r"(?=今[年日天]|昨[日天]|去年|[上下]半年|[上首]季|第[一二三四1-4]季|前[一二三1-9]|\d|（|[宣公]布|表示|指出|自结|财报|营收|法说会|加码|斥资|砸下|[与和及、同]|双双|则)")
_LED_ON = compile_late("(?:龙头|大厂|代工厂|巨头)([\u4e00-\u9fff]{2,4}?)(?=[、，与和及])")  # 代工大厂清水塘、精密滚珠龙头青沧精密等
_MAKERS = ("龙头", "大厂", "代工厂", "巨头", "造商", "应商", "发商", "营商", "业者", "通路商", "超商", "航商", "建商")  # or 厂: how the two patterns begin
_MAKER_PAIRS = frozenset(word[:2] for word in _MAKERS)
# 清水塘今日公布6月合并营收, 清水塘召开法说会: what companies listed in Taiwan do
_QUARTERS = ("第", "上半年", "前三季", "前3季")
_ANNOUNCED = compile_late(r"(?<![\u4e00-\u9fffA-Za-z\d])(?:[\u4e00-\u9fff]{2,8}(?:龙头|大厂|厂商|厂(?!商)|业者))?"
                         r"([\u4e00-\u9fff]{2,5}?)(?:（[^）]{1,12}）)?"
                          r"(?:今[天日]?|昨[天日]?|（?\d{1,2}）?日|\d{1,2}月\d{1,2}日|近日|盘后)*(?:公布|公告|自结|召开|举行)"
                          r"(?:[^，。；\n]{0,10}(?:合并营收|营收|税后净利|财报)|(?:线上)?法[人说]说?明?会)")
_ANNOUNCE, _ANNOUNCEMENTS, _NEAR = ("公布", "公告", "自结", "召开", "举行"), ("营收", "税后净利", "财报", "法"), 16  # characters
# 半导体业龙头企业“清水塘”, 快餐品牌“好滋味”
_QUOTED = compile_late("“(?:(?<=(?:企业|公司|厂商|品牌|平台|新创|初创|业者)“)|(?<=[造应发营务备]商“)|(?<=(?:龙头|领军|上市|骨干|知名)厂“)|(?<=最大的厂“))"
                       "([^“”，。；、：\\n0-9]{2,8})”")
_FOUNDER = compile_late("“([^“”，。；、：\\n0-9]{2,8})”(?=创始人|老板|店主|掌门|掌柜|董事长|总经理|联合创始|"
                        "(?:民宿|酒店|餐厅|饭店|农庄|茶馆|书店|客栈|面馆|火锅店|家庭农场|超市)(?:主|位于|坐落|开业|创办|[有共现占是]|[去今]年))")
# 子公司清水塘去年实现…
_SUBSIDIARY = compile_late("公司(?:(?<=[子孙]公司)|(?<=(?:参股|关联|旗下|兄弟)公司))“?([\u4e00-\u9fff]{3,6}?)”?"
                           "(?=[，。、；（与及在至拟于的将已持由今去上分同12]|实现|完成|投资|拥有|签|收购|中标|停产|获|主营|有望|年产)")
_HEADLINE = compile_late("[^，。；：“”\\n]{0,8}(?:企业|公司|厂商|品牌|平台|初创|龙头)(?!家|[之和与])([\u4e00-\u9fff]{2,6})：")
_ACTS = compile_late("近日|日前|宣布|成立|创[立办建始]|[是将有在获现]|负责人|董事|总经理|CEO|团队|员工|产品|用户|注册|[今去]年|前[一二三0-9]|第|营[收业]|销售|目前|已|(?:19|20)[0-9]|"
                     "表示|介绍|完成|推出|计划|拥有|估值|门店|上线|发布|累计")
_DOES = compile_late("是|[今去]年|成立|创[立办建始]|宣布|负责人|近日|日前|于|获|开发|研发|专注|主打|提供")  # right behind 企业“清水塘”
# 清水塘是国内阀门行业的首家上市公司
_BEING = compile_late(r"(?<![^\n。])(?:据悉|据了解|据介绍|[^，。；\n]{0,6}显示)?，?([\u4e00-\u9fffA-Za-z]{2,8}?)(?:（[^）]{1,20}）)?"
                      r"(?:被[认视]为|究竟|到底|[就正便也都则])?[是系](?:一家)?[^，。；：\n]{0,36}?(?:公司|企业|厂[家商]|[供服制运开生][应务造营发产]商)"
                      r"(?:[中里][^，。；：\n]{0,12}一[家个])?(?=[，。；]|之一)")
_IS_ONE = compile_late("[是系](?:一家)?(?=[^，。；：\n公企厂商]{0,36}+[公企厂商])"  # a quick look first
                       "[^，。；：\n]{0,36}?(?:公司|企业|厂家|商)")  # the verb and what is behind it there
# 清水塘近日完成数千万元A轮融资
_KINDS, _DECLARES = ("商", "企业", "公司", "平台", "龙头", "品牌"), ("宣布", "近日", "日前", "正式", "对外", "在", "已", "成功", "完成", "斩获", "获")
_FUNDED = compile_late(r"(?<![\u4e00-\u9fffA-Za-z\d ])(?:[\u4e00-\u9fff]{2,12}(?:商|企业|公司|平台|龙头|品牌)[“]?)?"
                     r"([\u4e00-\u9fffA-Za-z]{2,8}?)[”]?(?:近日|日前|于(?=近日|日前)|再次?|已|宣布|正式|成功|连续|顺利|又|[今去]年内?|年内|半年内?|，|在[京沪港]|对外)*"
                       r"(?:获得?|完成|拿下|斩获|收获)了?(?:(?:超过?|近|约|逾)? ?(?:\d|数|上|[一二三四五六七八九十百千亿])[^，。；\n]{0,16}?轮[^，。；\n]{0,3}融资"
                     r"|(?:Pre-)?(?:[A-Z]\d?[+]*|天使|种子)轮[^，。；\n]{0,10}?融资)")
# 清水塘在科创板上市
_FLOATED = compile_late(r"(?<![\u4e00-\u9fffA-Za-z\d])([\u4e00-\u9fffA-Za-z]{2,8}?)(?:近日|今日|今天|昨日|正式|成功|于|顺利)*(?:在|登陆)[^，。；、\n]{0,10}?"
                        r"(?:科创板|创业板|北交所|港交所|联交所|纳斯达克|纽交所|深交所|上交所|主板)[^，。；\n]{0,6}?(?:上市|挂牌)")
_WHEN = r"(?:（[^）]{1,20}）|" \
    r"今[天日年晚晨]|昨[天日晚]|当[天日]|近日|日前|周[一二三四五六日]|星期[一二三四五六日]|\d{1,4}年|\d{1,2}月|\d{1,2}日|去年|上半年|凌晨|早间|盘后|盘前|[早晚]间?|正式|已|还|在|的|最新|全年)"
_WORD = r"((?:\*?ST)?(?:[\u4e00-\u9fff]{2,6}?|[A-Za-z]{2,12}))(?:公司|集团)?"
# 某区企业青山矿机去年营收80亿元
_OF_PARK = compile_late(r"企业(?:(?<=[区园市县资驻]企业)|(?<=(?:龙头|重点|骨干|领军|规上|本土|当地)企业))([\u4e00-\u9fff]{3,5}?)"
                        r"(?=今年|去年|上半年|(?:19|20)\d\d年|营收|年?产值|负责人|董事长|总经理|副总|生产车间|成立于)")
_ONES = ("之一的", "独资的", "合资的")  # 入驻团队之一的清水塘科技，主打…
_ONE_OF = compile_late("...([\u4e00-\u9fff]{4,8}?)(?=，(?:[主专是成创由正已产从在首一二今去年20]|公司)|[今去]年|成立|(?:19|20)[0-9])")
_EXAMPLE = compile_late("(?:(?<=以)|(?<=的))([\u4e00-\u9fff]{2,4})企业(?=为例)")  # 以有20年历史的清水塘企业为例
_SHOWS = compile_late("[财季年业][报绩](?:显示|披露|表明)")
_KIND = compile_late("[\u4e00-\u9fffA-Za-z]{2,8}?(?:龙头|企业|公司|品牌|平台|巨头|独角兽|厂商|大厂|代工厂"
                     "|厂(?![商房区址务家内])|[备务造应发营售销计通]商|族群|[值金念]股|股[王后]|集团(?!控股|股份|实业|国际|有限)|业者|供应商|通路商)(?=[\u4e00-\u9fff]{2,6})")
_REPORTED = compile_late(_WORD + _WHEN + r"*(?:(?:发布|公布|披露|发表|宣布|交出)[^，。；]*|第?[一二三四1-4]季度?|[Qq][1-4]|[一三半])?")
_PLAIN = compile_late("(?:独家)?(?:专访|对话|走进|走近)?" + _WORD + _WHEN + r"*(?:晚间|发布)?(?:联合|现任|前|原)?(?:高级|执行|副|行政)*")
_OPENS = compile_late(_WORD + r"(?:（[^）]{1,20}）)?(?:(?:已|宣布|近日)?完成[^，。；]{0,8})?")
# words that tell a company, what stands before them with its name, and how often that has to be said
_TELLING = {"report": (_REPORTED, 2), "says": (_PLAIN, 2), "officer": (_PLAIN, 2), "founded": (_OPENS, 3), "does": (_PLAIN, 2)}
_OF_PERSONS, _LEADS = ("officer", "does"), "·又以由则而并让与和"  # what may be told of a person as well; 又以清水塘（1234）
_POSTS = ("销售", "生产", "营销", "财务", "行政", "人事", "技术", "运营", "采购", "质量", "研发", "业务", "项目", "产品", "常务", "区域", "大区", "客户")
# what else may stand in texts that tell of such a company
UNMARKED_CUES = {"funded": ("融资", "上市", "挂牌"), "announced": _ANNOUNCE, "example": ("企业为例",), "one of": _ONES,
                 "owned": tuple(f"{end}公" for end in "子孙股联下弟"), "firm quoted": tuple(f"{end}“" for end in "业司商牌台创者厂"),
                 "founders": tuple(f"”{first}" for first in "创老店掌董总联民酒餐饭农茶书客面火超家")}


def list_tells() -> frozenset[str]:
    """The first two characters of every word that tells a company."""
    return _MAKER_PAIRS.union(_list_telling())


@compiled
def _list_telling() -> dict[str, tuple[tuple[str, ...], list[tuple[str, str]]]]:
    """By their first two characters the words that stand right behind a company's name, and each of them with what it tells of it."""
    found: dict[str, list[tuple[str, str]]] = {}
    for tells, word in ((tells, row["word"]) for tells in _TELLING for row in read_table("company_tells.csv") if row["tells"] == tells):
        found.setdefault(word[:2], []).append((tells, word))
    return {pair: (tuple({word for _, word in told}), told) for pair, told in found.items()}


def read_unmarked_companies(norm: str, pairs_at: Sequence[int], cues: Collection[str] = UNMARKED_CUES) -> list[RawName]:
    """Companies that no ending tells (清水塘), by what is told of companies only, and said again.

    ``pairs_at`` tells where a word that tells a company may begin (see :func:`list_tells`), ``cues`` which of UNMARKED_CUES
    may stand in the text.

    >>> [r[:3] for r in read_unmarked_companies("沧澜今日发布财报。沧澜营收5亿元。", [6])]
    [(0, 2, 'company'), (9, 11, 'company')]
    """
    found: dict[str, int] = {}  # the name -> how often it has to be said
    shorts: dict[str, str] = {}
    for m in match_at(norm, find_all(norm, "（"), _CODE):
        start = find_start(norm, m.start())
        if m.start() - start > 6:
            marks = "的和与及向对" if "股份" in norm[start:m.start()] else "的和与及向对股"
            start = max(start, *(norm.rfind(mark, start, m.start()) + 1 for mark in marks))
        start = next((at for at in range(m.start() - 1, start - 1, -1) if norm[at].isdigit()), start - 1) + 1  # 2024-05-16清水塘（068）
        word = norm[start:m.start()].strip().lstrip(_LEADS).removeprefix("旗下").removeprefix("连同").removeprefix("早前")
        is_firm = len(word) > 2 and word[-1] in "业网" and not is_generic(word[-2:]) and count_strange(word[-2:]) > 0  # 云江嘉业
        if 2 <= len(word) <= 6 and may_be_word(word[:-1] if is_firm else word[1:] if word[0] in "一三" else word):
            found[word] = 1
            if len(word) == 4 and (short := word[0] + word[2]) not in list_words() and norm.count(short) > 1:
                shorts[short] = word  # 青河电乐（068），青电
    telling, makers = _list_telling(), set(find_all(norm, "厂"))
    for at in pairs_at:
        if (pair := norm[at:at + 2]) in _MAKER_PAIRS and norm.startswith(_MAKERS, at):
            makers.add(at)
        if (told := telling.get(pair)) is None or not norm.startswith(told[0], at):
            continue
        for tells, word in told[1]:
            if not norm.startswith(word, at):
                continue
            pattern, times = _TELLING[tells]
            m = pattern.fullmatch(norm, find_start(norm, at), at)
            if m and (tells not in _OF_PERSONS or len(m[1]) > 3 or m[1][0] not in surnames()):
                if may_be_name(m[1]) and (tells != "does" or is_strange(m[1])):
                    is_told = tells == "officer" and count_strange(m[1]) > 1 and (
                        len(m[1]) > 3 and norm[m.start(1) - 1:m.start(1)] in ("”", "\n", "。", "") or
                        norm.endswith(_CALLED if len(m[1]) > 2 else _MAKING, 0, m.start(1)))
                    is_told = is_told or tells == "report" and len(m[1]) > 2 <= count_strange(m[1]) and _SHOWS.match(norm, at) is not None
                    found[m[1]] = min(1 if is_told else times, found.get(m[1], times))
                elif m[1] in list_words() and tells in ("officer", "report") and may_be_word(m[1]) and m[1] not in _POSTS:
                    found.setdefault(m[1], _OFTEN)
    for at in find_all(norm, "企业为例") if "example" in cues else ():
        m = _EXAMPLE.search(norm, max(at - 4, 0), at + 4)
        if m is not None and count_strange(m[1]) > 1:
            found[m[0]] = 1
    ones = (m for word in (_ONES if "one of" in cues else ()) for m in match_at(norm, find_all(norm, word), _ONE_OF))
    for m in (*(_OF_PARK.finditer(norm) if "企业" in norm else ()), *ones, *_find_beings(norm)):
        if count_strange(m[1]) > 1 and may_be_name(m[1]):
            found[m[1]] = 1
    for m in _find_funded(norm) if "funded" in cues else ():
        if may_be_name(m[1]) and ("，" not in m[0] or norm.endswith(_KINDS, 0, m.start(1))):
            found[m[1]] = 1
    for m in _find_announcing(norm) if "announced" in cues else ():
        if may_be_name(m[1]) and count_strange(m[1]) > 1:
            found.setdefault(m[1], 1)
    leading = sorted(makers)
    for m in match_at(norm, leading, _LED_ON):
        if count_strange(m[1]) > 1 and may_be_name(m[1]):
            found.setdefault(m[1], _OFTEN)
    for m in _QUOTED.finditer(norm) if "firm quoted" in cues else ():
        if may_be_word(m[1]) and ((does := _DOES.match(norm, m.end()) is not None and len(m[1]) > 2) or _acts(norm, m[1])):
            found[m[1]] = 1 if does else 2
    for m in _SUBSIDIARY.finditer(norm) if "owned" in cues else ():
        if may_be_name(m[1]) and is_strange(m[1]) and norm.count(m[1]) > 1:
            found.setdefault(m[1], 1)
    heads = sorted({max(norm.rfind(mark, max(at - _LONGEST_HEADLINE, 0), at) for mark in "\n。") + 1 for at in find_all(norm, "：")})
    for m in (*(_FOUNDER.finditer(norm) if "founders" in cues else ()), *match_at(norm, heads, _HEADLINE)):
        told = norm.count(m[1]) > 1 or norm[m.end()] not in "创老店掌董总联" if m[0][0] == "“" else count_strange(m[1]) > 1 and _acts(norm, m[1])
        if told and may_be_word(m[1]):
            found.setdefault(m[1], 1)  # “老街坊”创始人, 机器人企业清水塘：年内上市
    for m in match_at(norm, leading, _LED):
        if count_strange(m[1]) > 1 and may_be_name(m[1]):
            found.setdefault(m[1], 1 if norm.startswith(_QUARTERS, m.end()) or norm[m.start() - 1:m.start()] in ("区", "园") else 2)
    return [RawName(at, at + len(word), "company") for word, times in found.items()
            for at in find_occurrences(norm, word) if norm.count(word) >= times] + \
        [RawName(at, at + 2, "company", "", "", word) for short, word in shorts.items() for at in find_occurrences(norm, short)]


def _acts(norm: str, word: str) -> bool:
    """Whether a word opens a clause and does something there, in quotation marks or without."""
    for at in find_occurrences(norm, word):
        quoted = norm[at - 1:at] == "“"
        if norm[at - 1 - quoted:at - quoted] in _OPEN and _ACTS.match(norm, at + len(word) + quoted):
            return True
    return False


def _find_beings(norm: str) -> Iterator[re.Match[str]]:
    """清水塘是国内首家上市公司, in the sentences that have the verb near their start."""
    for verb in "是系":
        for at in (at for at in find_all(norm, verb) if _IS_ONE.match(norm, at) is not None):
            reach = max(at - _LONGEST, 0)
            start = max(norm.rfind("\n", reach, at), norm.rfind("。", reach, at)) + 1
            if (start or not reach) and (m := _BEING.match(norm, start)) is not None:
                yield m


def _find_announcing(norm: str) -> Iterator[re.Match[str]]:
    """清水塘今日公布营收, 清水塘召开法说会, around the verbs behind which such a word stands."""
    for verb in _ANNOUNCE:
        for at in find_all(norm, verb):
            if any(norm.find(word, at, at + _NEAR) >= 0 for word in _ANNOUNCEMENTS):
                yield from _ANNOUNCED.finditer(norm, max(at - _LONGEST, 0), at + _NEAR)


def _find_funded(norm: str) -> Iterator[re.Match[str]]:
    """清水塘完成A轮融资, 清水塘在科创板上市, in the clauses that speak of money raised."""
    for words, cues, pattern in ((("融资",), ("轮",), _FUNDED), (("上市", "挂牌"), ("板", "所", "纳斯达克"), _FLOATED)):
        for word in words:
            for at in find_all(norm, word):
                reach = max(at - _LONGEST_ROUND, 0)
                if any(norm.find(cue, reach, at) >= 0 for cue in cues):
                    start = max(norm.rfind(mark, reach, at) for mark in "，。；\n") + 1
                    if norm.startswith(_DECLARES, start):  # 机器人企业清水塘，近日宣布完成A轮融资
                        start = max(norm.rfind(mark, reach, start - 1) for mark in "，。；\n") + 1
                    yield from pattern.finditer(norm, start or reach, at + 2)


def find_start(norm: str, at: int) -> int:
    """Where the clause begins that ends at a place, a code in brackets inside it passed over."""
    i, least = at, max(at - _LONGEST, 0)
    while i > least:
        if (char := norm[i - 1]) not in _MARKS:
            i -= 1
        elif char == "）" and (opened := norm.rfind("（", max(i - _LONGEST, 0), i)) > 0 and opened + 3 < i and \
                norm[opened + 1:i - 1].replace(".", "").replace(" ", "").isalnum() and norm[opened + 1].isascii():
            i = opened
        else:
            break
    kind = _KIND.match(norm, i, at)
    return kind.end() if kind else i
