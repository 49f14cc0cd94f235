"""Topics that reach past their clause: the name that the clauses before one leave to it."""
from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from corpus_tools.late import compile_late
from corpus_tools.names.edges import LEGAL
from corpus_tools.names.endings import list_stop_words
from corpus_tools.split import Clause, Passage
from corpus_tools.subjects.bracketed import is_label_of_item
from corpus_tools.subjects.heads import find_counted, find_heads, find_of_item, holds_event, lists_several
from corpus_tools.subjects.mentions import is_introduced
from corpus_tools.subjects.mistaken import opens_as_office
from corpus_tools.subjects.passing import is_snapshot
from corpus_tools.subjects.reading import NATION, WIDEST, Reading, is_part_of_main, is_wider_than_main
from corpus_tools.subjects.standing import (
    OPENING,
    acts_alone,
    ends_before,
    gives_figure,
    heads_figure,
    is_done_for,
    is_example,
    is_first_to_count,
    is_sole,
    opens_block,
    opens_chain,
    opens_in_full,
)

_WORK_FACT = compile_late(r"(?:将[^，。；\d]{0,2})?(?:建筑面积|占地|用地|规划|面积|分[两三四五二\d]|[一二三首]期|工期|容纳|形成|实现|创造|带来|解决|吸纳|提供|产值|税收|利税|销售|达产|"
                        r"(?:线路|路线|隧道|大桥|桥梁|管道|航线)?全长|总投资|全线|建成|投资|年产|日均|设计|总建筑|占地|每年|"
                        r"相当于|节约|减排|年均|可|达产|预计|共|总|计划|拟|新增(?:产值|产能|销售|税收|利税|就业|年)|带动|亩均|年(?![初底末来])|"
                        r"到账|产(?![业品])|纳税|上缴|创税|净?利润|营收|营业|市占|新建|主营|配套|引进|购置|建有|设有|满产|投产|届时|完成投资|建设?\d|每[日天]|日处理|日均|处理能力|装机|产能|投用|就业|"
                        r"主桥|主跨|桥面|桥塔|跨径|时速|正线|员工|职工|现有员工|从业|研发|拥有|授权|发明专利|专利|产品|市场占有率|市值|估值|销量|订单)")
_PART_FACT = compile_late(r"[^，。；\d]{2,6}(?:建筑面积|占地面积|面积|产能|产值)|"
                          r"(?:桥梁|桥面|路基|路面|隧道|桩基|承台|立柱|墩柱|主体|土方|涵洞|管涵|主塔|箱梁|征地|拆迁)[^，。；\d]{0,8}\d|"
                          r"[^，。；\d]{2,8}\d+[根道片榀孔]")  # 厂房建筑面积, 桥梁完成立柱9根, 系梁4道
_ADVERBS = compile_late(r"(?:主要|届时|全部|[“‘（\d年月日]|其中|当中|目前|当前|如今|眼下|现阶段|现时|同时|此外|另外|并|且|还|也|又|已|均|都|共|累计|先后|分别|全年|今年|去年|年均|"
                       r"预计|前[一二三四五六七八九\d]{1,2}个?[月季]度?|[上下]半年|[一二三四]季度|"
                       r"(?:短短)?[一两三四五六七八九十几数]{1,3}(?:年|个月)(?:多?来|之?间|内)|[到至](?=20\d\d年)|力争|有望|仍|正|更|则|而|截至)*")
_VERB_STARTS = frozenset("将占居达获为比较从由增升降超列排均同其在对以按与被让经向用有是辖")
# an office that only brings out what tells of others
_ISSUES = compile_late("(?:近日|日前|今日|今天|昨日|昨天|昨|今|对外|正式|联合|最新|已|[\\d月日年]){0,12}(?:发布|印发|出台|公布|制定|下发|编制|召开|举行)")
_COST, _WORKS = compile_late("(?:计划|协议|合同|估算|概算|年度)?总?投资额?"), compile_late(r"(?:项目|工程|入驻企业)[^，。；]{0,8}\d|\d[个项][^，。；]{0,12}(?:项目|工程)")
_PLANNERS, _BODIES = ("project", "park", "company", "institution", "name"), (*LEGAL, "公司", "集团")
# 支持某大学发展，捐赠5000万元: of who gives, not of whom it helps
_GIVES = compile_late("(?:累计|总共|共计?|先后|已|并|再|又|还|每年|向其|为其)*(?:捐|资助|补助|奖励|奖补|拨付|拨款|出资|注资)")
_STANDS, _AMONG = compile_late("(?:位居|位列|名列|排名|跃居|跃升|跻身|稳居|居|列)"), ("其中", "当中", "这其中", "这当中")
_SUCH_WORKS, _IT = compile_late("等[^，。；、]{0,10}(?:项目|工程|公路|铁路|高铁|高速)"), compile_late("(?:[^，。；：它0-9]{2,16}，)?它(?![们山家])")
_OF_FIRM = compile_late("(?:员工|职工|产品|订单|产能|车间|生产线|产线|客户|研发团队|研发人员|团队|年产(?!值)|日产|销售|营收|营业收入|净利润|门店|市场占有率|市占率|估值|融资)")
_SHOP = compile_late("[“ 　]*[^，。；：“\\d]{0,8}?(?:车间|厂房|展厅|生产线|流水线|产线|工厂)(?:内|里|上|中|外|门口)?，")  # how a paragraph begins that is there
# 青岳电子（9083）公告第3季财报…。\n累计前三季税后净利…: of the same
_LISTED, _ACCOUNTS = compile_late(r"（\d{4,6}(?:[.-](?:HK|TW|SH|SZ))?）"), compile_late("(?:累计|前[0-9一二三四五六七八九十]|第[一二三四1-4]季|单季|上半年)")
_SHOP_REACH, _GOES_IN = 3, ("来到", "走进", "走访", "探访", "走入", "了解到")  # paragraphs, captions too
_LONGEST_OPENER, _FARTHEST, _OF_SAME = 16, 30, (*_AMONG, "该活动")  # characters of an opening; clauses; how one about the same begins

Topics = dict[int, tuple[int | None, int | None]]  # by the number of a clause


def carry_topics(reading: Reading, numbers: Sequence[int]) -> Topics:
    """For each of some clauses the names that the clauses before it leave as topic: of its sentence, and of its paragraph.

    A paragraph's topic is the one that its first sentence opens with.
    """
    passage, names, who = reading.passage, reading.names, reading.who
    heads = find_heads(reading)
    clauses, sentences = passage.clauses, passage.sentences
    told = set(numbers)
    blocks = {sentences[clauses[number].sentence].block for number in told}
    classes = {passage.clause_at(n.end - 1) for n in names if n.type == "class"}
    topics: Topics = {}
    sentence = block = chain = -1
    here = paragraph = caused = recent = firm = listed = item = is_first = is_list = None
    of_office = reading.main.type in ("", "place", "park") and opens_as_office(passage.norm)
    for number in sorted(told.union(heads, classes)):  # all other clauses leave things as they are
        clause = clauses[number]
        if sentences[clause.sentence].block not in blocks:
            continue
        if clause.sentence != sentence:
            before, sentence, caused = sentence, clause.sentence, None
            if sentences[sentence].block != block:
                block, here, recent, firm = sentences[sentence].block, None, None, None
                start, item = passage.blocks[block].start, find_of_item(reading, block) if reading.main.type == "place" else None
                listed = listed if _ACCOUNTS.match(passage.norm, start) else None
                paragraph = _find_works(reading, block) if _SHOP.match(passage.norm, start) else listed
                is_first = sentences[sentence].start - start <= _LONGEST_OPENER  # 往南看，是航线。某港…
                is_list = is_first and lists_several(reading, sentence, heads)
            else:
                is_first = False
                here = here if _go_on(passage, before, sentence) else None
        if clause.chain != chain:
            chain, caused = clause.chain, None
            here = None if here is not None and ends_before(reading, here, number) else here
        of_same = recent is not None and paragraph is not None and who[paragraph].type == "company" and \
            clauses[reading.roles[recent].clause].sentence == sentence - 1
        is_giver = caused is not None and _GIVES.match(passage.norm, clause.start) is not None
        of_firm = firm is not None and clauses[reading.roles[firm].clause].sentence == sentence - 1 and _tells_of_firm(passage, clause)
        last = firm if of_firm else recent if paragraph is None or of_same else paragraph
        last = item if last is None and item is not None and names[item].start < clause.start else last
        if of_office and last is not None and not of_firm and who[last].type == "company" and \
                not _WORK_FACT.match(passage.norm, clause.start):
            last = None  # 某公司投资3亿元。培育企业10家, in what an office has done
        topics[number] = here if caused is None or is_giver else caused, last
        counted = find_counted(reading, number) if number in classes else None
        if counted is not None:
            here = counted
        elif (k := heads.get(number)) is None:
            continue
        elif is_snapshot(passage.norm, names[k]):
            here = paragraph = recent = firm = None  # 青禾只是园区企业的一个缩影。去年…: what follows is told of the whole
        elif reading.roles[k].part == "caused":
            caused = k if who[k].type not in ("place", "park") else caused
        else:
            is_wider = is_wider_than_main(reading, k)
            if is_wider and names[k].type != "stand-in" or who[k].type == "agency" and (
                here is not None or reading.main.name and _ISSUES.match(passage.norm, names[k].end)):
                continue
            here, caused = k, None
            firm = k if who[k].type == "company" and reading.roles[k].head else None
            is_introduced = names[k].text.endswith(_BODIES) and reading.roles[k].part != "object" and \
                not passage.norm.startswith("、", names[k].end) and \
                not (reading.main.name and reading.main.name in who[k].full != reading.main.name)
            recent = k if who[k].type == "company" and is_introduced else None  # told of in the sentences behind too
            is_told = is_first and (sentences[sentence].start == start or who[k].type == "park" or who[k].full[-1:] == "港")
            if is_told and not is_wider and not is_list and reading.roles[k].part != "object" and \
                    paragraph is None and _opens_paragraph(reading, k, block):
                paragraph = k
                listed = k if _LISTED.match(passage.norm, names[k].end) else None
    return topics


def _find_works(reading: Reading, block: int) -> int | None:
    """来到某公司，机器轰鸣。\\n车间内，20台设备…: the company or plant that the paragraphs right before one have told of last."""
    norm, blocks = reading.passage.norm, reading.passage.blocks
    k, start = bisect_right(reading.starts, blocks[block].start) - 1, blocks[max(0, block - _SHOP_REACH)].start
    while k >= 0 and reading.names[k].start >= start and not (
            reading.roles[k].head or norm.endswith(_GOES_IN, 0, reading.names[k].start)):
        k -= 1
    who = reading.who[k] if k >= 0 and reading.names[k].start >= start else None
    return k if who is not None and (who.type == "company" or who.full[-1] == "厂") else None


def _tells_of_firm(passage: Passage, clause: Clause) -> bool:
    """某园区…。某公司营收9亿元。目前员工300人: what a park has not, and the company told of just before."""
    at = _ADVERBS.match(passage.norm, clause.start, clause.end).end()
    return _OF_FIRM.match(passage.norm, at + (passage.norm[at:at + 1] == "，")) is not None


def _go_on(passage: Passage, before: int, last: int) -> bool:
    """Whether all sentences behind one, up to ``last``, begin with 其中, 当中 or 该活动: they are about the same."""
    starts = (passage.clauses[passage.sentences[s].first].start for s in range(before + 1, last + 1))
    return all(passage.norm.startswith(_OF_SAME, at) or _IT.match(passage.norm, at) for at in starts)


def carries(reading: Reading, topics: Topics, k: int, number: int) -> bool:
    """Whether the topic of a sentence reaches into a clause.

    What is a part of the main subject's story does not reach a clause that has a nominal subject of its own.
    """
    who, roles, main, clauses = reading.who[k], reading.roles, reading.main, reading.passage.clauses
    head = roles[k].clause
    start = reading.passage.sentences[clauses[number].sentence].start
    if who.full == main.name or not main.name or head < number and roles[k].head and _IT.match(reading.passage.norm, start):
        return True
    if reading.names[k].type == "stand-in" and reading.is_local and (
            reading.names[k].level == "country" or who.type == "place" and who.place in NATION):
        return head == number - 1 or gives_figure(reading, k) or (
            heads_figure(reading, k) and reading.passage.norm.startswith(_OF_SAME, start))
    is_chain = clauses[head].chain == clauses[number].chain
    if not is_chain and who.type == "company" != main.type and reading.passage.norm.startswith("其中", clauses[head].start):
        return False  # 产值50亿元，其中某公司占八成；税收…
    is_scene = who.type == "institution" and who.place and is_chain and (
        reading.names[k].level == "here" or start == reading.names[k].start - 1 and reading.passage.norm[start] == "在")
    if (is_scene or who.type in ("place", "park") or reading.names[k].level == "park") and not is_part_of_main(reading, who) or \
            is_chain and roles[k].head and reading.names[k].text[0] in "该此" and reading.names[k].type == "stand-in":
        return True  # 该基地生产机器人，年产2万台; 在外地某滑雪场，游客增多，接待12万人次
    if who.type in ("place", "project") and main.name in WIDEST and (is_chain or reading.passage.norm.startswith("其中", start)) and (
            who.level != "country" or gives_figure(reading, k)):
        return True  # among others of the country: 江州市接待游客9万人次，门票收入200万元
    if who.type == "place" and (reading.roles[k].head and (is_chain or is_sole(reading, k)) and acts_alone(reading, k) or
                                is_chain and (opens_in_full(reading, k) or gives_figure(reading, k))):
        return True  # 云江县加大扶持，发放贷款5亿元, 云江县企业2300家，产值9亿元; but 云江苹果入选某集群，产值增长8%
    if who.type == "park" and (clauses[head].chain == clauses[number].chain or is_first_to_count(reading, k)):
        return True  # 甲开发区规划面积20平方公里，总投资300亿元；就业人数11万人
    if topics[number][1] == k or who.type == "agency" or who.type == "class" and not reading.is_local:
        return True
    at = _ADVERBS.match(reading.passage.norm, clauses[number].start, clauses[number].end).end()
    if who.type in _PLANNERS and _WORK_FACT.match(reading.passage.norm, at) or \
            clauses[head].mark == "：" and opens_block(reading, k) or \
            head == number - 1 and (clauses[head].mark == "：" or _STANDS.match(reading.passage.norm, at)):
        return True  # 某公司投资3亿元，建设…，年纳税2000万元; 产业园：位于…，规划面积2平方公里; 某港吞吐量上升，位居全国第十二
    if who.type == "company" and head == reading.passage.sentences[clauses[head].sentence].first and heads_figure(reading, k):
        return True  # 云江公司去年融资2亿元，团队扩至45人
    if who.type == "project" and who.full[-1] != "港":
        first = topics[number][1]
        if first is not None and reading.who[first].type == "project" and heads_figure(reading, k):
            return True  # 甲基地亩产2吨。乙基地亩产3吨；最高亩收入9000元: of two works the one that the sentence is about
        return is_chain and heads_figure(reading, k) or _PART_FACT.match(reading.passage.norm, at) is not None
    if head == number - 1 and who.type in ("place", "park", "class") and _COST.match(reading.passage.norm, clauses[number].start) and \
            _WORKS.search(reading.passage.norm, reading.names[k].end, clauses[head].end):
        return True  # 甲县开工项目30个，总投资260亿元
    if who.type in ("company", "name") and is_chain and (
            main.type == who.type == "company" or opens_chain(reading, k) and roles[k].head and (
                heads_figure(reading, k) or is_introduced(reading.passage.norm, reading.names[k])) or gives_figure(reading, k) or
            roles[k].head and (reading.passage.norm[reading.names[k].end] == "，" or _tells_of_firm(reading.passage, clauses[number]))):
        return True  # 甲公司营收5亿元，增长12%，净利润1亿元；乙公司是一家外贸公司，…
    if who.type in ("company", "name", "institution", "project") and head == number - 1:  # of works only ports come here
        return True
    return number - head <= _FARTHEST and all(_goes_on(reading, c) for c in range(head + 1, number + 1))


def _opens_paragraph(reading: Reading, k: int, block: int) -> bool:
    """Whether the first topic of a paragraph is that of the whole: one name, and a part of the main place only where
    the paragraph comes back to it."""
    who, end = reading.who[k], reading.names[k].end
    if reading.passage.norm.startswith("其中", reading.passage.clauses[reading.roles[k].clause].start):
        return False  # …投资3亿元，其中，某公司投资1亿元; 全国6.4万家，其中某省8100家
    if who.type in ("project", "park") and reading.main.type == "place" and (_is_among_works(reading, k) or is_done_for(reading, k)):
        return False
    if holds_event(reading, k) or who.type in ("agency", "class") or is_example(reading, k) or \
            reading.passage.norm[end:end + 1] in ("、", "和", "与"):
        return False
    if who.type in ("company", "institution") or reading.main.name in WIDEST and who.type == "place" or \
            not is_part_of_main(reading, who) or is_label_of_item(reading, k, block):
        return True
    b = reading.passage.blocks[block]
    if reading.names[k].start - b.start > OPENING:
        return False
    others = reading.who[k + 1:bisect_left(reading.starts, b.end, k)]
    return any(other is not None and other.full == who.full for other in others)


def _is_among_works(reading: Reading, k: int) -> bool:
    """Whether a work is one of several that its sentence tells of: 甲枢纽等工程加快建设, 甲铁路等项目开工，乙大桥通车; 甲铁路通车，乙铁路贯通."""
    norm, names, roles, name = reading.passage.norm, reading.names, reading.roles, reading.names[k]
    s = reading.passage.sentences[reading.passage.clauses[roles[k].clause].sentence]
    return norm.startswith("等", name.end) or _SUCH_WORKS.search(norm, s.start, name.start) is not None or any(
        0 <= j < len(names) and names[j].type == "project" == name.type and roles[j].head and s.first <= roles[j].clause < s.last
        and roles[j].clause != roles[k].clause and names[j].full != name.full for j in (k - 1, k + 1))


def _goes_on(reading: Reading, number: int) -> bool:
    """Whether a clause has no nominal subject of its own: it begins with a verb or with 其."""
    clause, norm = reading.passage.clauses[number], reading.passage.norm
    if norm.startswith(_AMONG, clause.start):
        return True  # 某合作社现有社员50户，其中困难户7户
    at = _ADVERBS.match(norm, clause.start, clause.end).end()
    return at == clause.end or norm[at:at + 1] in _VERB_STARTS or norm[at:at + 2] in list_stop_words()[1]
