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
from corpus_tools.subjects.openings import ADVERBIAL, COSTING, acts, is_counted, is_verb, opens_clause
from corpus_tools.subjects.role_words import DECIDES, INVITES, OPENING, is_label, list_role_words, passes_gate, read_after, read_before
from corpus_tools.subjects.tellers import join_said

_PAYS_FOR = compile_late(r"(?:计划|拟)?(?:总?投资|斥资|出资|投入)[约近超达逾]?\d[\d.]{0,8}[多余]?[万亿]{1,2}美?元(?:建设|兴建|修建|打造|新建|投建)?的")
_SETS_UP = compile_late(r"(?:设立|成立|创办|组建|兴办|注册)的(?:(?:全资|控股)?子公司|全资企业|项目公司)?$")
_MADE_BY, _OPENING_QUOTE, _CALLED = compile_late(r"[^，。；：、\d]{1,8}的"), compile_late("“"), (
    *"名叫 名为 名叫“ 名为“ 就是 便是 正是 一家是 主角是 一是 二是 三是 四是 五是 六是".split(),
    *(who + verb for who in "业主 业主方 投资方 投资商 建设单位 建设方 承建方 运营方 运营商 实施主体 投资主体".split() for verb in "是为"))
_RESIZED = compile_late("的?[^，。；0-9]{0,6}(?:面积|范围|规模|版图|规划)(?:[由从][^，。；]{1,16}?)?(?:调整|扩大|扩展|拓展|变更|修编|缩减)[为到至成]")
_MERGED = ("合并为", "整合为", "合并组建为", "更名为")
_BECOMES = _MERGED + tuple("改制为 更名为 改名为 变更为 改组为 重组为 升格为 改建为".split())
_EXAMPLES = ("为例", "来说", "来看")
_INSIDE, _AT = ("的", "内的", "里的"), ("在", "走进", "走入", "来到", "走访", "探访", "对于")  # a place praised, where something stands
_GROUNDS, _INNER, _NOT_ALONE = ("place", "park", "stand-in"), ("company", "institution", "project", "park"), frozenset("、等和与及的（")
_WINNERS, _WINS, _COUNTED, _WITH = ("name", "company"), ("获", "取得", "赢", "夺", "拿下", "以"), ("class", "stand-in"), ("与", "和", "同")
_WITHIN, _LEFT, _OFFICES = ("company", "institution", "project"), ("毕业", "走出", "孵化", "起步"), ("管委会", "管理委员会", "党工委")  # 从某园毕业的某公司
_SIGNS = compile_late("(?:[于在]?(?:近日|日前|今日|今天|昨日|昨天|共同|联合|正式|已|当天|[\\d月日年]))*(?:签订|签署|签约|签下|签了|达成)")
_THE_MOST = compile_late("(?:最[大高多早长快][^，。；、]{0,8}|其次则?|第[一二三四五六七八九十0-9]{1,3}[名位]?(?:则|的)?|[冠亚季殿]军(?:则|的)?)[为是](?:位[在于][^，。；、]{2,8}的)?“?$")
_NEXT_OF_ROW, _MOST_OF = compile_late("[0-9%万亿余人次名个家件座天宗元]、$"), compile_late("[^，。；\\d]{0,8}最[高低多少大小快慢好强早新][^，。；\\d]{0,4}的")
_BY_SO_MUCH = compile_late("(?:平均(?:水平|增速)?|增速|水平)?[0-9.]+(?:个百分点|个?[位名])[、和与及]")
_ROW_OF_ORIGINS = compile_late("[^，。；、0-9]{0,10}[0-9]{1,5}[多余]?[家个人件名项户位][，、]")
_RUNS, _STAFF = (*(how + what for how in ("接手", "受托") for what in ("营运", "经营", "管理")), "接手运营", "所在的"), ("员工", "职员", "雇员", "编制", "开支", "经费")
_INVESTS = compile_late("(?:拟|计划|已|将)?(?:总?投资|增资|出资|斥资|注资|耗资|砸下?|花费?)(?:额|了|约|近|逾|超过?|高?达|新台币|港币)*\\d")
_WITHIN_TOWN, _NEARLY = 5, 3  # characters: 某市中心城区; before a park of some sort behind a dash
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
    may_be_event, has_example = "events" in cues, any(map(norm.__contains__, _EXAMPLES))
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
        elif before == "为" and norm.endswith(_BECOMES if name.type in _WINNERS else _MERGED if name.type == "park" else (), opening, start):
            part, head = "topic", True  # 1998年改制为某公司，…: what it has been since
        elif last and names[k - 1].end == start:
            head = last.head and (
                (names[k - 1].type in ("place", "park") or names[k - 1].level == "park" or
                 names[k - 1].type == "stand-in" and norm[names[k - 1].start] in "该我" and name.type in ("project", "company")) and (
                    name.type in _WITHIN or name.type == "park" and names[k - 1].type in ("place", "park")) or  # 某高新区某产业园: the one inside
                names[k - 1].type == "company" and name.type == "project" or  # 某公司某风电场并网
                names[k - 1].level == "country" and name.type == "class" and is_verb(norm, name.end, *list_stop_words()) or
                names[k - 1].type == "agency" and name.type == "project" and norm[name.start] == "“")  # 某院“某某方案”推动至今
            part = last.part  # 占某省全省近三成; 云江高新区华岳产业园项目: the project
            part = read_after(norm, name, titles, speech, may_be_event) if part == "topic" else part
            if name.type == "place" and names[k - 1].type in ("company", "name"):
                part = "bracket"  # 某公司香港股价: a part of the company
        elif last and names[k - 1].type == "class" and names[k - 1].end + 1 == start and norm[start - 1] in "—-":
            part, head = last.part, ADVERBIAL.match(norm, opens, start).end() + _NEARLY >= _find_run(names, k - 1)
        elif last and ((joint := norm[names[k - 1].end:start].removeprefix("内地")) in CONJUNCTIONS or  # 高于全国（5.9%）、全省（6.4%）
                       last.part == "comparison" and name.type != "company" and joint[:1] == "（" and
                       joint[-2:-1] == "）" and joint[-1] in CONJUNCTIONS):
            part, head = join_said(norm, names, roles, titles, speech), last.head and joint == "、"
            if part == "topic" and joint in _WITH and last.head and _SIGNS.match(norm, name.end):
                part, head = "comparison", False  # 该市与某地近日签订30个项目
        elif name.type == "place" and k and roles[-1].part == "origin" and names[k - 1].type == "place" and \
                _ROW_OF_ORIGINS.fullmatch(norm, names[k - 1].end, start):
            part = "origin"  # 上海来的项目9个，杭州6个
        elif last and last.part == "comparison" and joint[-1:] in ("、", "和", "与", "及") and _BY_SO_MUCH.fullmatch(joint):
            part = "comparison"  # 快于全国0.8个百分点、全省0.4个百分点
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
                names[k - 1].type == "company" and _PAYS_FOR.fullmatch(joint) or COSTING.fullmatch(joint)):
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
            if has_example and norm.startswith(_EXAMPLES, name.end) or \
                    before in "为是“" and name.type in _INNER + ("place",) and _THE_MOST.search(norm, max(opens, start - 20), start) or \
                    before == "、" and norm[name.end:name.end + 1] == "，" and clause.start < start - 3 and last is None and \
                    name.type in _INNER and _NEXT_OF_ROW.search(norm, start - 2, start) or \
                    before == "的" and name.type in _INNER and norm.endswith("之一的", opens, start) or \
                    before in "叫为“是" and norm.endswith(_CALLED, opens, start) and (
                        before != "是" or not last and norm[name.end:name.end + 1] in ("，", "。")):
                part, head = "topic", True  # 以二十年前创办的某公司为例，…; 投资最大的是某项目，总投资…; 有家名叫某某的企业，…; 过了河，就是某园。
            elif is_gate:
                head = last is None
            elif part in ("topic", "locative"):
                head = opens == start or opens_clause(norm, opens, name, names[k - 1] if last else None, last) or \
                    part == "topic" and name.type in _COUNTED and is_counted(norm, opens, name, names[k - 1] if last else None, last)
                part = "topic"
            elif part == "caused":
                head = ADVERBIAL.match(norm, opens, start).end() >= start - 2
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
                    norm.startswith(_STAFF, name.end) or acts(norm, name.end) or DECIDES.match(norm, name.end) or
                    name.text.endswith(_OFFICES) and
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


def _is_quoted(norm: str, opens: int, name: Name, closes: int) -> bool:
    """Whether a name stands within a short quotation that goes on past it: 某馆“古埃及大展”."""
    opened = norm.rfind("“", opens, name.start)
    if opened < 0 or norm.find("”", opened, name.start) >= 0 or INVITES.match(norm, opened):
        return False
    closed = norm.find("”", name.end, closes)
    return closed >= 0 and not (opened == name.start - 1 and closed == name.end)
