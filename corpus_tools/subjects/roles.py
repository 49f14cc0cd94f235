"""The part that each name plays in its clause: what it is about, acted on, measured against, or who says it."""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence, Set

from corpus_tools.late import compile_late
from corpus_tools.names.endings import list_stop_words
from corpus_tools.names.find import Name
from corpus_tools.names.wordlist import list_predicates
from corpus_tools.split import Passage
from corpus_tools.subjects.asides import BEFORE_SORTS, CONJUNCTIONS, Role, is_only_where, lies_so, read_aside, read_sort, tells_what_it_is
from corpus_tools.subjects.datelines import find_datelines, is_credit
from corpus_tools.subjects.role_words import INVITES, OPENING, SAYS_LATER, is_label, list_role_words, passes_gate, read_after, read_before
from corpus_tools.subjects.tellers import join_said

# what may stand before the topic of a clause and adds no other one
_ADVERBIAL = compile_late(
    r"(?:(?:今天|如今|同期)的|[\s“‘（）【】·▶◎●\-#*✅▪◆◇■□★☆▲△►•✦✔➤※○]|旗下|下属|所属|控股|全资|第?[\d〇一二三四五六七八九十两几]{1,8}(?:[年月日时号]|季度|个月|周年|周|[.．、）])|"
        r"[\d\-~至到]{1,9}月份?|(?:19|20)\d\d(?:[-.]\d\d[-.]\d\d)?(?!\d)|"
    r"[一二三四五首]期|[上下]半年|一季度|前\d\d?个?[月季]度?|截至|截止|其中|当中|期内|季内|目前|当前|眼下|如今|今年|去年|前年|明年|全年|年内|当年|同年|同期|近年来?|"
    r"近日|日前|今天|昨天|当天|当日|[本上下]月|年[底末初]|以来|期间|底|末|初|前|后|之后|来|在|于|到|至|从|自|[一二三四五六七八九十]是|首先|其次|再次|"
    r"最后|同时|此外|另外|与此同时|而|并|且|但|则|以及|特别是|尤其是|例如|比如|譬如|据悉|据了解|数据显示|据介绍|按照|根据|其|仅|以|预计|"
    r"“(?:投资|走进|相约)(?=[^“”，。；]{2,16}”)|“十[一-五]五”|时期|(?:未来|过去|这)[\d一二三四五六七八九十]{0,4}年|未来|过去|这是|这里|随着|伴随|通过|[分从][^，]{1,4}看|"
    r"(?:正在建设的|(?:正在)?(?:建设|规划|兴建|筹建|筹设|开发|施工)中的|\d[\d.]*(?:公顷|平方公里|亩|坪)大?的|"
    r"(?:在建|拟建|已?建成|投产|落成|成立|创办|创立|创建|组建|兴办|建立|举行|举办|召开|闭幕|落幕)的|"
        r"新(?:建|落成|成立|引进|落户|入驻|投产)的)|(?:位于|坐落[于在]|座落[于在]|地处|同处|同在|位居|作为|扎根|创建于|始建于|成立于|落户[于在]?|入驻|总部(?:位于|设[在于])|来自)[^，。；、\d的]{1,24}的|"
    r"(?:沿线|沿途|沿岸|村口|村头|园内|城内|为期\d{1,2}天)的|(?:成立|始建|创建|创办|组建|设立|起步|兴建|建成|诞生)于\d[^，。；、的]{1,24}的|"
    r"由[^，。；\d的]{2,36}(?:投资|建设|兴建|修建|打造|开发|运营|承建|投建|组建|创办|发起|设立|主办)(?:[约近超达逾]?\d[\d.]{0,8}[多余]?[万亿]{1,2}美?元)?"
    r"(?:建设|兴建|修建|打造|新建|投建)?的|"
    r"(?:记者|笔者)?(?:走[进入近]|步入|踏入|漫步在?|置身于?|驶入)|具体来看|具体而言|总体上|总的来看|除此之外|至于|计(?=[已有共约达\d])|如|像|另据|又|也|还|更|均|都|已|就|不仅|不但|各地[^，]{0,4})*")
_FARES = tuple("保持 呈现 运行 经济 主要 总体 整体 平均 合计 去年 今年 上半年 下半年 营业额 营收 总产值 出口额".split())
_SIZE = (r"(?:(?:计划|预计|协议)?总?投资(?:额|约|近|超过?|达|逾|为)*[\d.]+[多余]?[万亿]*(?:美元|人民币|元)+|(?:总|设计)?装机(?:容量|规模)?[约近超达逾]?[\d.]+万?[千兆]瓦|"
         r"(?:总占地|占地|总?建筑|总)(?:面积)?[约近超达逾]?[\d.]+万?(?:亩|平方米)|全长[约近超达逾]?[\d.]+(?:公里|千米|米))")
_COSTING, _SUCH = compile_late(f"{_SIZE}(?:、{_SIZE})*的|(?:[本此这]次|当[天日]|[今昨]天|新近|近期|最新|首批|首个)?(?:集中)?"
                               "(?:签约|开工(?:建设)?|投产|竣工|落户|落地|奠基|建成|引进|入驻|在建|获批)的"), compile_late(
    r"(?!和|与(?![之它其])|同(?!样)|向(?!来)|[对从由在按据比]|以(?![^，。；]{1,8}(?:见长|著称|闻名|起家|为主)))(?:[^，。；、：\d“”]|\d{2,4}[级届岁]){2,16}的“?")
_BEST = compile_late("(?:其中|当中)?[^，。；、：0-9“”]{0,6}最[大高多早快新][^，。；、0-9]{0,4}的|[在距]?[^，。；、：“”]{2,12}(?:路|街|公里|道)(?:[上旁边外]|两侧)?的")
_PAYS_FOR = compile_late(r"(?:计划|拟)?(?:总?投资|斥资|出资|投入)[约近超达逾]?\d[\d.]{0,8}[多余]?[万亿]{1,2}美?元(?:建设|兴建|修建|打造|新建|投建)?的")
_SETS_UP = compile_late(r"(?:设立|成立|创办|组建|兴办|注册)的(?:(?:全资|控股)?子公司|全资企业|项目公司)?$")
_MADE_BY, _OPENING_QUOTE, _CALLED = compile_late(r"[^，。；：、\d]{1,8}的"), compile_late("“"), ("名叫", "名为", "名叫“", "名为“", "就是", "便是", "正是")
_RESIZED = compile_late("的?[^，。；0-9]{0,6}(?:面积|范围|规模|版图|规划)(?:[由从][^，。；]{1,16}?)?(?:调整|扩大|扩展|拓展|变更|修编|缩减)[为到至成]")
_OF_RANK, _BECOMES = ("国家级", "省级", "自治区级", "市级"), tuple("改制为 更名为 改名为 变更为 改组为 重组为 升格为 改建为".split())
_COUNT = compile_late(r"(?:这|上述|约|近|超过?|逾|不足|突破|达|共)?(?:[\d.]{1,6}|[〇零一二三四五六七八九十两百千]{1,7})[多余]?[家个座大]$")
_INSIDE, _AT, _TOLD = ("的", "内的", "里的"), ("在", "走进", "走入", "来到", "走访", "探访", "对于"), ("公布", "发布", "显示", "指出", "表示", "统计")
_APPOSITION = compile_late("[^，。]{0,24}(?:企业|龙头|公司|机构|单位|平台|代表|之一|项目|工程|园区|集团|厂家?|[厂造应发营计备产台外航路]商|巨头|独角兽|股王|"
                           "品牌|业者|国有|民营|合资|老牌|本土|[新初]创)“?$")
_GROUNDS, _INNER, _NOT_ALONE = ("place", "park", "stand-in"), ("company", "institution", "project", "park"), frozenset("、等和与及的（")
_WINNERS, _WINS, _COUNTED, _WITH = ("name", "company"), ("获", "取得", "赢", "夺", "拿下", "以"), ("class", "stand-in"), ("与", "和", "同")
_WITHIN, _LEFT, _OFFICES = ("company", "institution", "project"), ("毕业", "走出", "孵化", "起步"), ("管委会", "管理委员会", "党工委")  # 从某园毕业的某公司
_SIGNS = compile_late("(?:[于在]?(?:近日|日前|今日|今天|昨日|昨天|共同|联合|正式|已|当天|[\\d月日年]))*(?:签订|签署|签约|签下|签了|达成)")
_THE_MOST = compile_late("(?:最[大高多早长快][^，。；、]{0,8}|其次则?|第[一二三四五六七八九十0-9]{1,3}[名位]?(?:则|的)?|[冠亚季殿]军(?:则|的)?)[为是](?:位[在于][^，。；、]{2,8}的)?“?$")
_NEXT_OF_ROW, _MOST_OF = compile_late("[0-9%万亿余人次名个家件座天宗元]、$"), compile_late("[^，。；\\d]{0,8}最[高低多少大小快慢好强早新][^，。；\\d]{0,4}的")
_RUNS, _STAFF = (*(how + what for how in ("接手", "受托") for what in ("营运", "经营", "管理")), "接手运营", "所在的"), ("员工", "职员", "雇员", "编制", "开支", "经费")
_INVESTS = compile_late("(?:拟|计划|已|将)?(?:总?投资|增资|出资|斥资|注资|耗资|砸下?|花费?)(?:额|了|约|近|逾|超过?|高?达|新台币|港币)*\\d")
_WITHIN_TOWN, _LONGEST_SEAT, _NEARLY = 5, 18, 3  # characters: 某市中心城区; 滨河路5号所在的某园区; before a park of some sort behind a dash
_SORTS, _LONGEST_SORT = tuple("大省 大市 大县 强市 强县 强区 老区 库区 渠首 侨乡 省会 首府 重镇 边城 水乡 之都 之乡".split()), 7  # 农业大县滑县
_LIES_AT = compile_late(r"(?:地处|位于|坐落|座落|来到|走进|毗邻|紧邻|邻近|选址|落户|来自|靠近|奔赴|前往|抵达)[^，。；：]{0,30}[—-]$")

new_role = tuple.__new__  # what the constructor of Role calls, without a detour through Python


def read_roles(passage: Passage, names: Sequence[Name], cues: Set[str]) -> list[Role]:
    """One role for each name, in the same order; ``cues`` are those of the passage (see names/pairs)."""
    norm, starts, clauses = passage.norm, passage.clause_starts, passage.clauses
    before_cues, titles, speech = list_role_words()
    behind = len(norm) + 1
    ahead = (*starts, behind)
    pairs = iter((*passage.brackets, (behind, behind)))
    opened, closed = next(pairs)
    filed = find_datelines(passage)
    may_be_event, has_example = "events" in cues, "为例" in norm
    roles: list[Role] = []
    reach = quoted = -1  # where the next clause begins, the last quotation mark that opens before the name
    quotes = (*(m.start() for m in _OPENING_QUOTE.finditer(norm)), behind)
    following, after = quotes[0], 1
    for k, name in enumerate(names):
        start = name.start
        before = norm[start - 1] if start else "\n"
        if start >= reach:
            number, last = (bisect_right(starts, start) or 1) - 1, None  # the clause, and the role of the name before it there
            clause, opening = clauses[number], starts[number]
            told = filed.get(passage.sentences[clause.sentence].block, 0) if filed else 0
            reach = ahead[number + 1]
        while closed <= start:
            opened, closed = next(pairs)
        head = False
        opens = told if told and opening < told <= start else opening  # 本报讯 江州开发区…
        while following < start:
            quoted, following, after = following, quotes[after], after + 1
        if opened <= start and (
                opening < opened < start or opened == opening and (is_label(names, k, norm) or is_credit(norm, name, closed))) or \
                quoted >= opens and _is_quoted(norm, opens, name, clause.end):
            part = "bracket"
        elif start < told:
            part = "dateline"
        elif k and before == "的" and roles[-1].head and names[k - 1].start >= passage.sentences[clause.sentence].start and \
                lies_so(norm, opens, name):
            part = "object"  # 某公司坐落于风景秀丽的某园区，占地30亩
        elif before == "为" and name.type in _WINNERS and norm.endswith(_BECOMES, opening, start):
            part, head = "topic", True  # 1998年改制为某公司，…: what it has been since
        elif last and names[k - 1].end == start:
            head = last.head and (
                (names[k - 1].type in ("place", "park") or names[k - 1].level == "park" or
                 names[k - 1].type == "stand-in" and norm[names[k - 1].start] in "该我" and name.type in ("project", "company")) and (
                    name.type in _WITHIN or name.type == "park" and names[k - 1].type in ("place", "park")) or  # 某高新区某产业园: the one inside
                names[k - 1].type == "company" and name.type == "project" or  # 某公司某风电场并网
                names[k - 1].level == "country" and name.type == "class" and _is_verb(norm, name.end, *list_stop_words()) or
                names[k - 1].type == "agency" and name.type == "project" and norm[name.start] == "“")  # 某院“某某方案”推动至今
            part = last.part  # 占某省全省近三成; 云江高新区华岳产业园项目: the project
            part = read_after(norm, name, titles, speech, may_be_event) if part == "topic" else part
            if name.type == "place" and names[k - 1].type in ("company", "name"):
                part = "bracket"  # 某公司香港股价: a part of the company
        elif last and names[k - 1].type == "class" and names[k - 1].end + 1 == start and norm[start - 1] in "—-":
            part, head = last.part, _ADVERBIAL.match(norm, opens, start).end() + _NEARLY >= _find_run(names, k - 1)
        elif last and ((joint := norm[names[k - 1].end:start].removeprefix("内地")) in CONJUNCTIONS or  # 高于全国（5.9%）、全省（6.4%）
                       last.part == "comparison" and name.type != "company" and joint[:1] == "（" and
                       joint[-2:-1] == "）" and joint[-1] in CONJUNCTIONS):
            part, head = join_said(norm, names, roles, titles, speech), last.head and joint == "、"
            if part == "topic" and joint in _WITH and last.head and _SIGNS.match(norm, name.end):
                part, head = "comparison", False  # 该市与某地近日签订30个项目
        elif last and last.part == "topic" and (
                joint in _RUNS or "最" in joint and names[k - 1].level and _MOST_OF.fullmatch(joint) or joint in _INSIDE and
                norm[name.end:name.end + 1] == "，" and name.type in _WITHIN and norm.endswith(_AT, opens, names[k - 1].start)):
            # 全台人口最多的某市, 某大学接手营运某育成中心, 在某园区的某公司，…: the one that is told of
            part, head = read_after(norm, name, titles, speech, may_be_event), last.head
            roles[-1] = last._replace(part="comparison", head=False)
        elif last and last.head and last.part == "topic" and joint in _INSIDE and names[k - 1].type in _GROUNDS and (
                name.type in _INNER or name.level == "town") and norm[name.end:name.end + 1] not in _NOT_ALONE:
            part, head = read_after(norm, name, titles, speech, may_be_event), True  # 某区的某科技园, 园区内的某公司: the one inside
            roles[-1] = last._replace(part="oblique")
        elif name.type == "project" and last and last.head and (
                names[k - 1].type == "company" and _PAYS_FOR.fullmatch(joint) or _COSTING.fullmatch(joint)):
            part, head = "topic", True  # 某公司投资3亿元建设的某项目, 某区总投资3亿元的某项目: the work is told of
        elif last and norm[start - 1] == "的" and name.type in _INNER and _MADE_BY.fullmatch(joint) and (
                last.head or joint[:2] in _LEFT and norm[names[k - 1].start - 1] == "从" or
                k > 1 and roles[-2].head and roles[-2].clause == number):
            part, head = read_after(norm, name, titles, speech, may_be_event), True  # 某校与某市共建的某研究院，…; 某市引进的某公司，…
        elif name.type == "company" and last and _SETS_UP.search(norm, max(opening, start - 10), start) and \
                any(names[j].type == "company" and roles[j].head and roles[j].clause == number for j in range(max(k - 3, 0), k)):
            part, head = "topic", True  # 某集团在某市设立的某公司投产
        else:
            tells = not start or before in before_cues or before in OPENING  # most names stand behind another character
            part = read_before(norm, opens, name, before_cues) if tells else "topic"
            if is_gate := (last is None if name.type == "agency" else part != "topic") and passes_gate(norm, name):
                part = "topic"
            elif part != "topic":
                if before in "由是" and name.type in _WINNERS and norm.startswith(_WINS, name.end):
                    part = "topic"  # 政党票由青禾党获得5万票，接下来是沧澜党获3万票
                if part == "oblique" and before == "将" and _RESIZED.match(norm, name.end):
                    part = "topic"  # 将某区的面积调整为37平方公里，…
                if part == "locative" and is_only_where(passage, names, roles, number, last):
                    part = "comparison"
            if part == "topic" and before in BEFORE_SORTS and (sort := read_sort(norm, names, roles, k)):
                part, head = sort, False
            if has_example and norm.startswith("为例", name.end) or \
                    before in "为是“" and name.type in _INNER + ("place",) and _THE_MOST.search(norm, max(opens, start - 20), start) or \
                    before == "、" and norm[name.end:name.end + 1] == "，" and clause.start < start - 3 and last is None and \
                    name.type in _INNER and _NEXT_OF_ROW.search(norm, start - 2, start) or \
                    before in "叫为“是" and norm.endswith(_CALLED, opens, start) and (before != "是" or not last and norm[name.end] in "，。"):
                part, head = "topic", True  # 以二十年前创办的某公司为例，…; 投资最大的是某项目，总投资…; 有家名叫某某的企业，…; 过了河，就是某园。
            elif is_gate:
                head = last is None
            elif part in ("topic", "locative"):
                head = opens == start or _opens(norm, opens, name, names[k - 1] if last else None, last) or \
                    part == "topic" and name.type in _COUNTED and _is_counted(norm, opens, name, names[k - 1] if last else None, last)
                part = "topic"
            elif part == "caused":
                head = _ADVERBIAL.match(norm, opens, start).end() >= start - 2
            if part == "topic":
                part = read_after(norm, name, titles, speech, may_be_event)
            if part in ("object", "comparison") and name.type == "company" and _INVESTS.match(norm, name.end):
                part, head = "topic", before == "是"  # 新批企业5家，包括某公司投资3亿元; 其次则是某公司花17亿元
            if head and before in "—-" and name.type in ("place", "park") and clause.end - name.end <= _WITHIN_TOWN and \
                    _LIES_AT.search(norm, passage.sentences[clause.sentence].start, start):
                part, head = "bracket", False  # 地处某林区的中心——江州市，: where it lies
            if head and name.type == "place" and norm.startswith(("随着", "伴随"), opens):
                part, head = "oblique", False  # 随着甲市、乙市两个项目投产，产能将…
            if part == "topic" and (aside := read_aside(norm, opens, clause.end, name)):
                part, head = aside, False
            if part == "topic" and head and tells_what_it_is(passage, clause, names, roles, k):
                part, head = "bracket", False
            if part == "topic" and name.type == "agency" and not is_gate and not name.text.endswith("政府") and not (
                    norm.startswith(_STAFF, name.end) or acts(norm, name.end) or name.text.endswith(_OFFICES) and
                    norm[name.end:name.end + 2] in list_predicates()):
                part, head = "oblique", False  # 商务部重点监测平台销售额
        last = new_role(Role, (part, head, number))
        roles.append(last)
    return roles


def _find_run(names: Sequence[Name], k: int) -> int:
    """Where the names begin that stand right before one without a gap."""
    while k and names[k - 1].end == names[k].start:
        k -= 1
    return names[k].start


def acts(norm: str, at: int) -> bool:
    """Whether a verb, an adverb or a mark follows."""
    singles, stops = list_stop_words()
    return any(_is_verb(norm, pattern.match(norm, at).end(), singles, stops) for pattern in (SAYS_LATER, _ADVERBIAL))


def _is_verb(norm: str, at: int, singles: frozenset[str], stops: frozenset[str]) -> bool:
    return not "\u4e00" <= norm[at:at + 1] <= "\u9fff" or norm[at] in singles or norm[at:at + 2] in stops


def _is_quoted(norm: str, opens: int, name: Name, closes: int) -> bool:
    """Whether a name stands within a short quotation that goes on past it: 某馆“古埃及大展”."""
    opened = norm.rfind("“", opens, name.start)
    if opened < 0 or norm.find("”", opened, name.start) >= 0 or INVITES.match(norm, opened):
        return False
    closed = norm.find("”", name.end, closes)
    return closed >= 0 and not (opened == name.start - 1 and closed == name.end)


def _opens(norm: str, opens: int, name: Name, last_name: Name | None, last: Role | None) -> bool:
    """Whether a name opens its clause: behind adverbials only, or as what the words before it call it (某区企业某公司)."""
    closes = _ADVERBIAL.match(norm, opens, name.start).end()
    if closes >= name.start or name.type == "place" and last is None and name.start - closes < _LONGEST_SORT and \
            norm.endswith(_SORTS, closes, name.start) and norm[closes] not in "距离":
        return True
    if name.type not in ("company", "name", "project", "park", "institution"):
        return False
    if last_name is not None and last is not None and last.head:
        closes = last_name.end
    elif last is not None:
        return False
    elif norm.endswith("所在的", closes, name.start):
        return name.start - closes < _LONGEST_SEAT  # 滨河路5号所在的某园区
    elif norm[name.start - 1] in "的“" and (_COSTING.fullmatch(norm, closes, name.start) or _BEST.fullmatch(norm, closes, name.start) or (
            name.type == "company" or acts(norm, name.end) and norm[closes:closes + 2] not in list_stop_words()[1])
            and _SUCH.fullmatch(norm, closes, name.start)):
        return True  # 总投资3亿元的某某项目，…; 获认证的某公司…
    elif norm[name.start - 1] == "级" and norm[closes:name.start] in _OF_RANK:
        return True  # 国家级某经开区…
    return name.start - closes <= 24 and bool(_APPOSITION.fullmatch(norm, closes, name.start))


def _is_counted(norm: str, opens: int, name: Name, last_name: Name | None, last: Role | None) -> bool:
    """Whether the kind of park that is counted is what its clause is about: 全省138家开发区实现…, 我国54个国家级开发区…."""
    if name.text[-1] != "区" or name.end - name.start < 3 and norm[name.start - 1] != "大":
        return False
    count = _COUNT.search(norm, max(opens, name.start - 12), name.start)
    if count is None or not (norm.startswith(_FARES, name.end) or norm[name.end:name.end + 2] in list_stop_words()[1]
                             or norm[name.end:name.end + 1] in list_stop_words()[0]):
        return False
    return last is not None and last.head and last_name.end == count.start() or \
        _ADVERBIAL.match(norm, opens, count.start()).end() >= count.start() or norm.endswith(_TOLD, opens, count.start())
