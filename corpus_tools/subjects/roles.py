"""The part that each name plays in its clause: what it is about, acted on, measured against, or who says it."""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.names.find import Name
from corpus_tools.names.organisations import list_stop_words
from corpus_tools.names.wordlist import list_words
from corpus_tools.split import Passage

# what may stand before the topic of a clause and adds no other one
_ADVERBIAL = re.compile(
    r"(?:[\s“‘（）·▶◎●\-#*✅▪]|旗下|下属|所属|控股|全资|[\d〇一二三四五六七八九十两几]{1,8}(?:[年月日时号]|季度|个月|周年|周|[.．、）])|[\d\-~至到]{1,9}月份?|"
    r"[上下]半年|一季度|前\d\d?个?[月季]度?|截至|截止|其中|当中|期内|季内|目前|当前|眼下|如今|今年|去年|前年|明年|全年|年内|当年|同年|同期|近年来?|"
    r"近日|日前|今天|昨天|当天|当日|[本上下]月|年[底末初]|以来|期间|底|末|初|前|后|之后|来|在|于|到|至|从|自|[一-三]是|首先|其次|再次|"
    r"最后|同时|此外|另外|与此同时|而|并|且|但|则|以及|特别是|尤其是|例如|比如|譬如|据悉|据了解|数据显示|据介绍|按照|根据|其|仅|预计|"
    r"“十[一-五]五”|时期|(?:未来|过去|这)[\d一二三四五六七八九十]{0,4}年|未来|过去|这是|这里|随着|伴随|通过|[分从][^，]{1,4}看|"
    r"(?:位于|坐落于|座落于|地处|位居|作为|扎根|创建于|始建于|成立于)[^，。；、\d的]{1,16}的|"
    r"(?:记者)?(?:走[进入近]|步入|踏入|漫步在?|置身于?|驶入)|具体来看|具体而言|总体上|总的来看|除此之外|如|像|另据|又|也|还|更|均|都|已|就|不仅|不但|各地[^，]{0,4})*")
_SAYS_LATER = re.compile(r"(?:近日|日前|今天|昨天|今日|当天|当日|昨日|方面|最新|联合|等|[\d年月日时（）上下中午晚]){0,14}")
_MEETINGS = ("洽谈", "招商会", "推介会", "会议上", "峰会", "论坛", "展会", "博览会", "年会", "签约会")
_MEDIA = compile_late(r"[\u4e00-\u9fff]{0,5}(?:报|网|社|台|新闻|在线|客户端|导报|周刊)(?:社|讯|[\u4e00-\u9fff]{0,2}记者|消息|电|报道)")  # 某某日报记者获悉
_OUTLET = re.compile("[报网社台闻线端刊]")
_AMOUNT = re.compile(r"[\d亿万]元$")
_REPORTED = ("发布", "公布", "公告", "披露", "显示", "预测")
_FIRST = ("之首", "首位", "之最", "之冠", "第一", "首名")
_FARES = ("保持", "呈现", "运行", "经济", "主要", "总体", "整体", "平均", "合计")
_COUNT = compile_late(r"(?:[\d.]{1,6}|[一二三四五六七八九十两百]{1,4})多?余?[家个座]$")
_AS = re.compile(r"[^，。；]{0,12}为")  # 以某园建设为牵引
_UNDER = compile_late(r"[^，。；]{0,4}(?:领导|支持|指导|带动|推动|帮助|关心|引领|统筹|部署|牵头)下")  # 在省委坚强领导下
# 增速全省第五, 产值全区排名第3位: the field of a ranking
_RANKED_IN = compile_late(r"(?:排名|排位|位次|位居|位列|名列|居|列|排)?(?:并列)?第(?:[二-十百]|[\d〇一二三四五六七八九十百]{1,4})(?:位|名|$|[，。；、）])")
# 在某市、某省等地考察后，…; 在某市的推介会上签订…: where it was, not who did it
_SETTING = compile_late(r"[^，。；\d]{0,30}?(?:考察|对接|走访|调研|洽谈|推介|招商|访问|参展|参会|学习|拜访)[^，。；\d]{0,12}?(?:后|中|期间|时|上|会)(?=[，]|签|举|共|现场|达成)"
                      r"|[^，。；\d]{0,24}?(?:会|活动|仪式|论坛|大会|博览会|展会|签约会|推介会|交易会|洽谈会)(?:上|中|期间)")
# 中国某园区竞争力排名发布, 某市创新大会举行: a list or a meeting that is called by it
_EVENT = compile_late(r"[^，。；、\d的]{0,14}?(?:排名|排行榜?|榜单|指数|大会|论坛|峰会|博览会|交易会|洽谈会|推介会|签约仪式|大赛|评选|白皮书|蓝皮书|年会|新闻发布会|活动)"
                    r"(?:近日|日前|今日|今天|昨日)?(?:正式|隆重|成功|在[^，。；]{1,12})?(?:发布|公布|出炉|揭晓|举行|召开|举办|启动|落幕|开幕|闭幕|显示)")
_IN_TITLE = compile_late(r"(?:(?!举[办行]|召开|参[加展会]|承办|组织|开展|[在将已共的是]|累计|现场)[^，。；、\d]){0,12}?"
                         r"(?:博览会|交易会|洽谈会|贸易会|采购会|推介会|招商会|展览会|论坛|峰会|年会|艺术节|文化节|创新大赛|创业大赛)")
_MAY_BE_EVENT = re.compile("[名行榜单数会坛式赛选书动节]")  # one of them ends what the next two look for
_HONOURS = ("最美", "最佳", "最具", "十大", "百强", "优秀", "驰名", "著名", "好", "品牌", "名牌", "质量奖", "专利奖")
_BRANCHES = ("分所", "分院", "分公司", "分校", "分中心", "分行", "分部", "分会", "分局", "分社", "分店", "分厂", "支行")
_SLOGANS = ("战略", "行动", "计划", "工程", "模式", "体系", "机制", "理念", "思路", "格局", "目标", "专项", "改革", "品牌", "政策")
_FOR = compile_late(r"对[^，。；、\d]{0,16}$")
_GIVES = compile_late(r"，(?:分别|按|按照|最高|可|一次性|再|每年|择优|优先)*(?:给予|予以|按|奖励|补助|补贴|资助|享受|减免|安排|提供|发放|支持|认定)")
_SETS = ("在", "赴", "于", "、", "和", "与", "及")
_CARRIED_OUT = compile_late(r"(?:实施|推进|开展|启动|推动|推行|组织)[^，。；、\d]{0,10}$")
_APPOSITION = re.compile(r"[^，。]{0,12}(?:企业|龙头|公司|机构|单位|平台|代表|之一|项目|园区|集团|厂商|品牌)$")
_CONJUNCTIONS = ("、", "和", "与", "及", "以及", "暨")
_DONE_THERE = ("建设", "投资", "设立", "布局", "生产", "制造", "上市", "运营", "发展", "设有", "注册", "发行", "试点", "合作")
_CAUSES = ("依托", "推动", "助力", "带动", "促进", "支持", "帮助", "促成", "使", "让", "令", "推进", "赋能", "引导", "力促", "确保")


# 新华社北京3月5日电, （记者王小明/江州报道）: where and by whom a report was filed
_WIRE = re.compile("[电讯息道导]")
_DATELINE = compile_late(r"[^，。；\n（）\d]{0,24}?(?:[\d〇一二三四五六七八九]{4}年)?[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日"
                       r"(?:电|讯|消息)(?:（[^（）\n]{0,30}）)?|"
                       r"（[^（）\n]{0,40}?(?:电|讯|报道|报导|消息)）")

_EXCHANGES, _LISTED = ("交易所", "证交所", "联交所", "聯交所"), compile_late("[^，。；]{0,12}?(?:上市|挂牌|发行|敲钟|主板|创业板|科创板|申请|提交|递交)")


class Role(NamedTuple):
    """``part``: topic, caused, object, comparison, source, dateline, title, oblique, bracket; ``head``: it opens its clause."""

    part: str
    head: bool
    clause: int


def read_roles(passage: Passage, names: Sequence[Name]) -> list[Role]:
    """One role for each name, in the same order."""
    norm = passage.norm
    before_cues, titles, speech = _cues()
    brackets = passage.brackets
    next_bracket = 0
    filed = _find_datelines(passage)
    roles: list[Role] = []
    for k, name in enumerate(names):
        number = passage.clause_at(name.start)
        clause = passage.clauses[number] if passage.clauses else None
        opens = clause.start if clause else 0
        while next_bracket < len(brackets) and brackets[next_bracket][1] <= name.start:
            next_bracket += 1
        inside = next_bracket < len(brackets) and opens < brackets[next_bracket][0] < name.start
        last = roles[-1] if roles and roles[-1].clause == number else None
        head = False
        if inside or _is_quoted(norm, opens, name, clause.end if clause else name.end):
            part = "bracket"
        elif filed and clause and name.start < filed.get(passage.sentences[clause.sentence].block, 0):
            part = "dateline"
        elif last and names[k - 1].end == name.start:
            part, head = last.part, False  # 占某省全省近三成
            part = _read_after(norm, name, titles, speech) if part == "topic" else part
        elif last and (joint := norm[names[k - 1].end:name.start]) in _CONJUNCTIONS:
            part, head = last.part, last.head and joint == "、"
        else:
            part = _read_part(norm, opens, name, before_cues)
            end = name.end  # of the list that the name begins: 在苏州、成都设有…
            j = k
            while part == "locative" and j + 1 < len(names) and j < k + 12 and \
                    norm[names[j].end:names[j + 1].start] in _CONJUNCTIONS[:-1]:
                j += 1
                end = names[j].end
            if part == "locative" and last and last.head and last.part == "topic" and \
                    names[k - 1].type in ("company", "name"):
                part = "comparison"  # 某公司在某区已建成…
            if part == "locative" and norm[end:end + 1] != "，":
                if name.type == "stand-in" and name.level != "country" or \
                        name.level in ("world", "country") and norm[name.end:name.end + 1] in ("、", "和", "与", "及") \
                or norm.startswith(_DONE_THERE, end) or \
                        norm[end:end + 2] in list_stop_words()[1]:
                    part = "comparison"  # 在全省居第三, 在某市建设
            if part in ("topic", "locative"):
                head = _opens(norm, opens, name, names[k - 1] if last else None, last) or \
                    part == "topic" and _is_counted(norm, opens, name, names[k - 1] if last else None, last)
                part = "topic"
            elif part == "caused":
                head = _ADVERBIAL.match(norm, opens, name.start).end() >= name.start - 2
            if part == "topic":
                part = _read_after(norm, name, titles, speech)
            if part == "topic" and name.type == "project" and _CARRIED_OUT.search(norm, max(opens, name.start - 14), name.start):
                part, head = "object", False  # 实施龙头企业某某工程
            if part == "topic" and norm[opens] == "对" and _FOR.match(norm, opens, name.start) and \
                    _GIVES.match(norm, clause.end if clause else name.end):
                part, head = "oblique", False  # 对新认定的某孵化器，给予20万元奖励
            is_office = name.type == "agency" and not name.text.endswith("政府")
            if part == "topic" and is_office and not _acts(norm, name.end):
                part, head = "oblique", False  # 商务部重点监测平台销售额
        roles.append(Role(part, head, number))
    return roles


def _find_datelines(passage: Passage) -> dict[int, int]:
    """For each block that opens with a dateline where that ends."""
    found = {}
    for number, block in enumerate(passage.blocks):
        end = min(block.end, block.start + 70)
        m = _DATELINE.match(passage.norm, block.start, end) if _WIRE.search(passage.norm, block.start, end) else None
        if m:
            found[number] = m.end()
    return found


def _acts(norm: str, at: int) -> bool:
    """Whether a verb, an adverb or a mark follows."""
    singles, stops = list_stop_words()
    return any(_is_verb(norm, pattern.match(norm, at).end(), singles, stops) for pattern in (_SAYS_LATER, _ADVERBIAL))


def _is_verb(norm: str, at: int, singles: frozenset[str], stops: frozenset[str]) -> bool:
    return not "\u4e00" <= norm[at:at + 1] <= "\u9fff" or norm[at] in singles or norm[at:at + 2] in stops


def _is_quoted(norm: str, opens: int, name: Name, closes: int) -> bool:
    """Whether a name stands within a short quotation that goes on past it: 某馆“古埃及大展”."""
    opened = norm.rfind("“", opens, name.start)
    if opened < 0 or norm.find("”", opened, name.start) >= 0:
        return False
    closed = norm.find("”", name.end, closes)
    return closed >= 0 and not (opened == name.start - 1 and closed == name.end)


def _opens(norm: str, opens: int, name: Name, last_name: Name | None, last: Role | None) -> bool:
    """Whether a name opens its clause: behind adverbials only, or as what the words before it call it (某区企业某公司)."""
    closes = _ADVERBIAL.match(norm, opens, name.start).end()
    if closes >= name.start:
        return True
    if name.type not in ("company", "name", "project", "park", "institution"):
        return False
    if last_name is not None and last is not None and last.head:
        closes = last_name.end
    elif last is not None:
        return False
    return name.start - closes <= 12 and bool(_APPOSITION.fullmatch(norm, closes, name.start))


def _is_counted(norm: str, opens: int, name: Name, last_name: Name | None, last: Role | None) -> bool:
    """Whether the kind of park that is counted is what its clause is about: 全省138家开发区实现…, 我国54个国家级开发区…."""
    if name.text[-1] not in "区區" or name.type not in ("class", "stand-in") or name.end - name.start < 3:
        return False
    count = _COUNT.search(norm, max(opens, name.start - 8), name.start)
    if count is None or not (norm.startswith(_FARES, name.end) or norm[name.end:name.end + 2] in list_stop_words()[1]
                             or norm[name.end:name.end + 1] in list_stop_words()[0]):
        return False
    return last is not None and last.head and last_name.end == count.start() or \
        _ADVERBIAL.match(norm, opens, count.start()).end() >= count.start()


def _read_part(norm: str, opens: int, name: Name, cues: Mapping[str, Sequence[tuple[str, str]]]) -> str:
    """By the words right before the name."""
    start = name.start
    if start > opens and norm[start - 1] in "“‘（":
        start -= 1
    if norm[start - 1:start] in ("元", "\n") and _AMOUNT.search(norm, max(opens, start - 4), start):
        return "object"  # 5亿元某园区二期: what the amount is for
    for _ in range(2):
        for word, cue in cues.get(norm[start - 1:start], ()):
            if norm.endswith(word, opens, start):
                return "caused" if cue == "object" and word in _CAUSES else cue
        if start <= opens or norm[start - 1] not in "了过着":
            break
        start -= 1
    if norm[start - 1:start] == "以" and _AS.match(norm, name.end):
        return "oblique"
    return "topic"


def _read_after(norm: str, name: Name, titles: Mapping[str, tuple[str, ...]], speech: Mapping[str, tuple[str, ...]]) -> str:
    """By the words right behind it: a person's title, or a verb of saying."""
    at = name.end
    if norm.find("下", at, at + 7) >= 0 and _UNDER.match(norm, at):
        return "oblique"
    if norm.startswith(_FIRST, at) or norm.find("第", at, at + 5) >= 0 and _RANKED_IN.match(norm, at):
        return "comparison"
    if _MAY_BE_EVENT.search(norm, at, at + 19) and (_EVENT.match(norm, at) or _IN_TITLE.match(norm, at)):
        return "oblique"
    if name.text.endswith(_EXCHANGES) and norm[name.start - 1:name.start] in tuple("在于向从到赴") and _LISTED.match(norm, at):
        return "bracket"  # 在深圳证券交易所创业板上市
    if norm.startswith("”", at) and norm.startswith(_SLOGANS, at + 1):
        return "bracket"  # “大孵化器”战略
    if name.place == "中国" and norm.startswith(_HONOURS, at):
        return "bracket"  # 中国最美茶乡
    if name.type == "place" and (norm.startswith("级", at) or norm.startswith(_BRANCHES, at)):
        return "bracket"  # 某市级项目17个, 某所某市分所
    if norm[name.start - 1:name.start] in _SETS and _SETTING.match(norm, at):
        return "oblique"
    if name.type == "place" and _OUTLET.search(norm, at, at + 8) and _MEDIA.match(norm, at):
        return "source"
    if name.type == "place" and norm.startswith(_MEETINGS, at):
        return "oblique"  # 北京洽谈签约的项目
    if norm.startswith(titles.get(norm[at:at + 1], ()), at):
        return "title"
    if name.type in ("agency", "institution", "name", "document", "company"):
        at = _SAYS_LATER.match(norm, at).end()
        if norm[at:at + 1] == "指" and norm[at:at + 2] not in list_words():
            return "source"  # 某署指，…
        for word in speech.get(norm[at:at + 1], ()):
            if norm.startswith(word, at):
                return "topic" if name.type == "company" and word in _REPORTED else "source"
    return "topic"


@compiled
def _cues() -> tuple[dict[str, list[tuple[str, str]]], dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """What stands before a name by its last character, the longest first, with the part that it tells; titles and verbs
    of saying behind one by their first character."""
    before: dict[str, str] = {"据": "source", "记者从": "source", "来源": "source", "根据": "source"}
    after: dict[str, str] = {}
    for row in read_table("subject_cues.csv"):
        if row["cue"] in ("speech", "title"):
            after.setdefault(row["word"], row["cue"])
        else:
            cue = "oblique" if row["cue"] == "preposition" else row["cue"]
            before.setdefault(row["word"], cue)
    endings: dict[str, list[tuple[str, str]]] = {}
    for word in sorted(before, key=len, reverse=True):
        endings.setdefault(word[-1], []).append((word, before[word]))
    titles = (word for word, cue in after.items() if cue == "title" and 1 < len(word) < 6)
    speech = (word for word, cue in after.items() if cue == "speech" and len(word) < 4)
    return endings, _list_by_first(titles), _list_by_first(speech)


def _list_by_first(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Words by their first character, the longest first."""
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(words, key=len, reverse=True):
        found[word[0]] = (*found.get(word[0], ()), word)
    return found
