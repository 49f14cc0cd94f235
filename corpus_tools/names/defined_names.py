"""Names made of everyday words, told by what the text does with them: defined, said again, given money."""
from __future__ import annotations

from collections.abc import Collection, Sequence, Set
from dataclasses import replace
from itertools import chain

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences, match_at
from corpus_tools.names.endings import OrganisationHit, is_generic
from corpus_tools.names.grounds import SAYS
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import count_strange
from corpus_tools.split import Passage

# what is told of one thing that stands somewhere, and of no kind of thing
_DEFINED = compile_late(r"(?:项目|工程)?(?:位于|坐落|座落|地处|选址|总占地|占地|规划占地|规划总|规划面积|总投资|始建于|创建于|成立于|筹建于|"
                      r"建成于|建于|系(?![列统数])|方面，|是[^，。；]{2,20}的(?:重要|有机)?组成部分|是[^，。；]{4,30}，(?:成立|创建|始建|位|坐落)于|"
                      r"由[^，。；]{2,20}(?:投资|建设|打造|开发|运营|创办|发起))")
_KINDS = ("国家", "省级", "市级", "全国", "各", "多", "一批", "每")  # 国家级科技园: a kind, whatever is told of it
_AGAIN = 3  # times that a kind is said that is one park's name, wherever the text begins with it
_GROUNDS = ("产业园", "科技园", "创新园", "创业园", "工业园", "物流园", "产业城", "科技城")
_OPENING_WORDS, _OF_MANY = ("其中", "目前", "如今", "今年", "去年"), frozenset("个家座批各些大类级等")
_OPENING = 200  # characters from the start within which a name that is said again is introduced
_NEAR = 24  # characters
_LOCATED = compile_late(r"[ 　]*(([\u4e00-\u9fff]{2,8}?)(?:大厦|商厦|大楼|广场|商务中心|写字楼|商城|楼宇|公馆|科创中心|创业中心|双创中心)"
                       r"(?:[A-Z\d一二三四五六七八九]{1,2}(?:座|栋|幢|号楼|期))?)(?:（[^（）\n]{1,20}）)?(?=位于|坐落|座落|地处|建成于|建于|始建于)")
STANDS = ("位于", "坐落", "座落", "地处", "建成于", "建于")
_POINTING = tuple("该本这那其此各每我") + ("所在", "整个", "新建", "两座", "一座", "项目", "公司")
# money that a work costs, and the work up to the noun that ends it, or in a list
_WORK = compile_late(r"投资(?:额)?[约近超达逾]?\d[\d.]*多?[万亿]{1,2}(?:元|美元|元人民币)?的(?:由[^，。；、的]{2,16}的)?(?:[^，。；、的]{0,6}?(?:项目|工程|企业)(?:主要)?(?:有|包括|"
    r"包含|为|是)(?:了)?)?"
                   r"((?:[1-9][DG])?[^，。；、：\d“”（）的][^，。；、：“”（）的]{2,32}?)(?=[，。；、（]|$|(?:和|及|与|以及)总?投资|"
                   r"(?:(?<=项目|工程|基地)|(?<=[一二三四五]期))(?:正式|顺利|成功|集中|举行|开工|签约|落户|落地|奠基|投产|竣工|动工|启动|建设|在|于|与|已|将|等))")
_YEARLY = compile_late(r"年产\d[\d.]*(?!以上|及以上)[^，。；、\d的“”（）\n]{3,24}?(?:项目|生产基地(?:项目)?)(?!\d|等)")
# 锂电池回收项目奠基仪式, 由某公司投资建设的轴承生产基地项目在某地开工: works of everyday words that something is told of
_CEREMONY = compile_late("项目(?:在[^，。；：、]{2,20}?)?(?:正式|顺利)?(?:开工|奠基|签约|投产|启动|揭牌|竣工|落成)(?:仪式|典礼|活动)?(?=在|于|，|。|\\n|建设|举行|隆重)")
_CALLED = compile_late("(?:[，。；：、\n）]|投资(?:建设|兴建|新建|建造|打造)的)([\u4e00-\u7683\u7685-\u9fffA-Za-z]{4,40})$")
_NO_ONE = compile_late("等|[多各几两三]个|[一大]批|集中|重大|重点|年|月|[今昨前]天|上午|下午|日前|近日|首批|本次|此次|[该这本]|举行|举办|召开|参加|出席|见证")
# 投资建设QH30直升机总装项目。该项目总投资…: what 该项目 comes back to
_TAKEN_UP = compile_late("(?:建设|打造|新建|引进|实施|推进|签约|启动|落户|承建)(?:的|了)?([\u4e00-\u7683\u7685-\u9fffA-Za-z0-9“”]{4,24}?项目)(?=[，。；、]|并|在|正式|签约)")
_TAKES_UP = compile_late("[，。；\n]该(?:项目|工程)")
_OPENS_WITH = compile_late("(?:(?<![^。；\n])(?:[一二三四五六七八九十]{1,2}是|（[一二三四五六七八九十]）|[0-9]{1,2}[.、])?|(?<=[日目]前，)|(?<=近日，))"
                         "([\u4e00-\u7683\u7685-\u9fffA-Za-z0-9“”]{4,24}?(?:项目|工程))"
                         "(?=进展|进度|完成|完工|开工|竣工|主体|试生产|试运[行营]|投产|顺利|加快|全面|开始|已|正|在|于)")
# 其中，某装备制造及运维项目，总投资…: a work that opens a clause, with what only one work has behind it
_HAS = compile_late("项目，(?=(?:将|拟|一期)?(?:在[^，。；]{2,12})?(?:总投资|计划总?投资|投资|由|位于|选址|占地|主要(?:从事|建设|生产)|布局|建设|建成|达产|投产|分[两二三]期))")
_OPENING_ONE = compile_late("(?:其中，?|据(?:了解|悉|介绍)，|[。；：\n]|^)([\u4e00-\u7683\u7685-\u9fffA-Za-z0-9“”]{4,36})$")
_ACTS_ON = compile_late("[0-9一二三四五六七八九十百]+[个项批]|[是被]|项目|[成作列]为|引进|实施|推进|储备|谋划|列入|新增|落地|开工|签约|承担|投资|获|入选|申报|启动|打造|建成|完成|争取|策划|包装|洽谈|对接")
_REACH = 150  # characters from 该项目 back to the name of it
_WORK_NOUN = compile_late(r"[^，。；、]{2,28}?(?:项目|产业园|物流园|科技园|创业园|创新园|生产基地|基地|生产线|工厂|总部|中心)(?:[一二三四五]期)?(?:项目|工程)?|[^，。；、]{2,12}?[一二三四五]期")
_ANY_BEGINS = ("项目", "工程", "企业", "一批", "一大批", "多个", "一系列", "系列", "各类")  # 总投资59亿元的项目分别在某园签约
_DOES = compile_late("将被|将于|将在|成为|打造|位于|已经|正在|正式|计划")
# what says of a work only how large it is or who plans it
_ANY_WORK = compile_late("国家级?|省级?|市级?|区级?|县级?|重大|重点|产业|工业|建设|基础设施|民生|投资|招商|制造业|服务业|签约|开工|[百十千]?亿元?级?|以上|类|新|大|个")
_SO_MANY = compile_late("[0-9]+[余多]?个")
_LIST_END = compile_late(r"等?(?:\d+个|[一二三四五六七八九十两]个)?(?:重点|重大)?(?:项目|工程)?$")
_DOCUMENT = compile_late(r"《[^《》\n]{2,60}》")
_QUOTED = compile_late(r"“[^“”\n，。；：]{3,30}(?:计划|计画|专案|基金|方案)”(?=投入|(?:推动|实施|推出|开办|上路)(?:至今|以来)|"
    r"则?已|将|共|累计|资助|支持|获|则?有[0-9]|吸引|受助|拟|，受|(?:在[^，。；“”]{1,6})?(?:发出|批出|接获)|"
    r"截至[^，。；“”]{2,10}(?:共|累计|已))|"
    r"“[^“”\n，。；：]{5,30}(?:项目|工程|产业园|生产基地)”|"
    r"“(?![\d十百千万亿]+元?级?”)[^“”\n]{2,12}”(?:项目(?!区|\d+个)|工程|平台|系统|基地)|“[^“”\n]{1,6}(?:号”|”[号轮舰艇])(?![召称码令渡])")
# “某某工业走廊”, said again and again: a stretch of land that is called so
_QUOTED_LAND = compile_late("“([^“”\n，。；：、0-9]{2,12}(?:走廊|产业带|经济带|新城|科学城|产业城|创新谷|智谷|硅谷|药谷|港城|科创湾|创新岛))”")
# “双山”产业园区
_QUOTED_PARK = compile_late("“(?![0-9十百千万亿]+元?级?”)([^“”\n，。；：]{2,10})”(?:(?:产业|科技|工业|创业|创新|示范)园区?)(?![0-9]+个)")
_LAND_SAID, _LONGEST_PROGRAMME = 3, 20  # times; characters
# what ends, or goes on behind, each of the two above
QUOTED_ENDS = frozenset(f"{end}”" for end in "划画案金目程园地号廊带城谷湾岛") | {f"”{first}" for first in "项工平系基号轮舰艇产科创示"}
_DRAWS = compile_late("案(?<=[方专]案)(?:则|已|共|累计|目前)*(?:有|(?:吸引|核准|通过|受理|资助|培育|招募)[^，。；0-9]{0,6})[0-9一二三四五六七八九]")
GRANTED = ("发出", "批出", "批给", "拨出", "接获", "收到")
_GRANTS = compile_late("(?:基金|计划)(?=(?:共|已|至今|累计|合共)*(?:发出|批出|批给|拨出|接获|收到))")  # 旅游基金发出13笔资助
_PLANNERS = ("公司", "集团", "企业", "政府", "园区", "单位", "部门", "市里", "县里", "学校", "我们", "他们", "双方", "还", "也", "都", "将",
             "可", "就", "并")
ZONES = tuple(f"{number}{ground}" for number in "一二两三四五六七八九十多" for ground in "园港城镇")
# 一区四园: parks under one name
_A_NEW_ONE = compile_late("[一两三几这][条座套家处栋][^，。；、0-9]{0,4}$")
_ZONES = compile_late("区(?<=([一二两三四五六七八九十]区))[一二两三四五六七八九十多][园港城镇]"
                      "(?=”(?!建设|格局|模式|布局|框架|体系|工业|产业|战略|发展|空间|园区)|[的共实完总累在全各建发经工企招国纳税引新签入])")


def promote_classes(norm: str, hits: Sequence[OrganisationHit], heads: Set[int]) -> list[OrganisationHit]:
    """The hits, with kinds that the text speaks of as of one park made parks, wherever they stand.

    >>> from corpus_tools import extract
    >>> [(r.text, r.subject) for r in extract("中小企业创新产业园位于某市。园区现有企业40家。")]
    [('40家', '中小企业创新产业园')]
    """
    found: dict[str, OrganisationHit] = {}
    for hit in hits:
        if hit.type != "class" or (text := norm[hit.start:hit.end]) in found or text.startswith(_KINDS):
            continue
        own = text[:len(text) - len(hit.ending)]
        is_defined = len(own) > 1 and hit.start in heads and _DEFINED.match(norm, hit.end)
        is_often = len(own) > 4 and not is_generic(own) and norm.count(text) > 2
        is_repeated = is_often or 2 <= len(own) <= 4 and hit.start < _OPENING and not is_generic(own) and norm.count(text) > 1
        is_repeated = is_repeated or len(own) > 1 and hit.start in heads and not is_generic(own) and norm.count(text) > _AGAIN
        is_repeated = is_repeated or text.endswith(_GROUNDS) and len(own) > 2 and _acts_alone(norm, text, heads)
        is_pointed = len(own) > 3 and "该" + hit.ending in norm  # 智能装备产业园…。该产业园位于…
        is_short = len(own) > 1 and not is_generic(own) and any(
            h.type == "park" and h.end - h.start > len(text) and norm.endswith(text, h.start, h.end) for h in hits)  # 衡阳青石洲工业园
        if is_defined or is_repeated or is_short or is_pointed and not found:
            found[text] = hit
    if not found:
        return list(hits)
    taken = {(h.start, h.end): h for h in hits}
    for text, hit in found.items():
        for at in find_occurrences(norm, text):
            known = taken.get((at, at + len(text)))
            if known is None or known.type == "class":
                taken[at, at + len(text)] = replace(hit, start=at, end=at + len(text), type="park")
    return sorted(taken.values(), key=lambda h: (h.start, -h.end))


def _acts_alone(norm: str, text: str, heads: Set[int]) -> bool:
    """Whether a kind is said again and again, opens clauses, and is nowhere one of several: 生命健康产业园聚集…，生命健康产业园企业产值…."""
    said = find_occurrences(norm, text)
    return len(said) > 2 and sum(at in heads or norm.startswith(_OPENING_WORDS, at - 2) for at in said) > 1 and \
        not any(norm[at - 1:at] in _OF_MANY for at in said)


def read_located(passage: Passage) -> list[RawName]:
    """Buildings whose paragraph opens with where they stand, though everyday words call them: 合力大厦B座位于….

    >>> from corpus_tools.split import read_passage
    >>> p = read_passage("合力大厦B座位于云江路。大厦入驻企业47家，合力大厦B座税收5亿元。")
    >>> [p.norm[r.start:r.end] for r in read_located(p)]
    ['合力大厦B座', '合力大厦B座']
    """
    norm, found = passage.norm, {}
    for block in passage.blocks if any(word in norm for word in STANDS) else ():
        located = _LOCATED.match(norm, block.start, min(block.end, block.start + _NEAR + 12))
        if located and not is_generic(located[2]) and not located[2].startswith(_POINTING):
            found[located[1]] = None
    return [RawName(at, at + len(text), "project") for text in found for at in find_occurrences(norm, text)]


def read_funds(norm: str) -> list[RawName]:
    """Funds and plans that a clause opens with and that give or get: 旅游基金发出13笔资助."""
    found = []
    for m in filter(None, (_GRANTS.match(norm, at) for word in ("基金", "计划") for at in find_all(norm, word))):
        start = max(norm.rfind(mark, max(m.start() - 12, 0), m.start()) for mark in "，。；：、\n”") + 1
        own = norm[start:m.start()]
        if start and 2 <= len(own) <= 10 and own[0] not in _POINTING and own.isalpha() and not own.endswith(_PLANNERS):
            found += [RawName(at, at + m.end() - start, "institution") for at in find_occurrences(norm, norm[start:m.end()])]
    return found


def read_programmes(norm: str) -> list[RawName]:
    """Programmes of support that a clause opens with and that have or draw so many: 青商回乡方案已吸引企业30家.

    >>> norm = "其中，青商回乡方案已吸引企业30家，公司计划有3个项目"
    >>> [norm[r.start:r.end] for r in read_programmes(norm)]
    ['青商回乡方案']
    """
    found = []
    for m in _DRAWS.finditer(norm):
        foot = m.start() - 1
        start = max(norm.rfind(mark, max(foot - _LONGEST_PROGRAMME, 0), foot) for mark in "，。；：、\n”") + 1
        start += 2 if norm.startswith("其中", start) else 0
        own = norm[start:foot]
        if start and 3 <= len(own) < _LONGEST_PROGRAMME - 2 and own[0] not in _POINTING and not own.endswith(_PLANNERS) and \
                not is_generic(own) and own.isalpha():
            name = norm[start:foot + 2]
            found += [RawName(at, at + len(name), "project") for at in find_occurrences(norm, name)]
    return found


def read_yearly(norm: str) -> list[RawName]:
    """Works that are called by what they make a year.

    >>> read_yearly("总投资6亿元的华岳树脂生产、年产2万吨铝材项目")[0][:3]
    (14, 23, 'project')
    """
    return [RawName(*m.span(), "project") for m in _YEARLY.finditer(norm) if not SAYS.search(m[0])]


def read_works(norm: str) -> list[RawName]:
    """Works that are begun or taken up again, and those that a sum is spent on, whatever they are called.

    >>> read_works("总投资6亿元的华岳树脂生产、年产2万吨铝材项目")[0][:3]
    (7, 13, 'project')
    """
    found = []
    for m in _CEREMONY.finditer(norm) if "项目" in norm else ():
        called = _CALLED.search(norm, max(0, m.start() - 41), m.start())
        own = called[1] if called is not None else ""
        if len(_ANY_WORK.sub("", own)) > 3 + (len(own) < 6 and is_generic(own)) and not _NO_ONE.search(own):
            found.append(RawName(called.start(1), m.start() + 2, "project"))
    for m in _HAS.finditer(norm) if "项目，" in norm else ():
        called = _OPENING_ONE.search(norm, max(0, m.start() - 42), m.start())
        if called is not None and len(_ANY_WORK.sub("", called[1])) > 4 and \
                not _NO_ONE.search(called[1]) and not _ACTS_ON.search(called[1]):
            found.append(RawName(called.start(1), m.start() + 2, "project"))
    for m in _TAKES_UP.finditer(norm) if "该" in norm else ():
        first = max(0, m.start() - _REACH)
        for called in chain(_TAKEN_UP.finditer(norm, first, m.start() + 1), _OPENS_WITH.finditer(norm, first, m.start() + 1)):
            if len(_ANY_WORK.sub("", called[1])) > 5 and not _NO_ONE.search(called[1]):
                found.append(RawName(*called.span(1), "project"))
    for m in _WORK.finditer(norm) if "投资" in norm else ():
        start = m.start(1)
        if norm.startswith(_ANY_BEGINS, start) or _A_NEW_ONE.search(norm, max(0, m.start() - 8), m.start()):
            continue  # 一条投资1.6亿元的自动化生产线: one of its kind, which has no name
        noun = _WORK_NOUN.match(norm, start, m.end(1))
        end = noun.end() if noun else m.end(1)
        if not noun and _DOES.search(norm, start, end):
            continue  # …的某物流港将被打造成为…: no name, but what becomes of it
        if not noun or norm[start:end].endswith(("等项目", "等工程")):
            end = _LIST_END.search(norm, start, end).start()
            if norm[m.end():m.end() + 1] != "、" and end == m.end(1):
                continue  # no list of works
        if SAYS.search(norm, start, end):
            continue  # 总投资6亿元的某市有11个项目签约
        core = norm[start:end - 2] if noun else norm[start:end]
        if end - start > 3 and not _SO_MANY.match(norm, end) and (
                count_strange(norm[start:end]) > 1 or noun and (not is_generic(core) or len(_ANY_WORK.sub("", core)) > 4)):
            found.append(RawName(start, end, "project"))
    return found


def find_titled(norm: str, cues: Collection[str] = ("quoted", "zones")) -> list[tuple[int, int, str]]:
    """Titles of documents, works that are called by a quoted name (“智慧大脑”项目), parks under one name (一区四园): spans and types.

    ``cues`` tell whether QUOTED_ENDS and ZONES may stand in the text, for a caller that has looked.

    >>> find_titled("《某市规划》和“智慧大脑”项目")
    [(0, 6, 'document'), (7, 15, 'project')]
    """
    spans = [(*m.span(), "document") for m in _DOCUMENT.finditer(norm)] if "《" in norm else []
    if "quoted" in cues:
        opened = [norm.rfind("“", 0, at) for at in find_all(norm, "”")
                  if norm[at - 1:at + 1] in QUOTED_ENDS or norm[at:at + 2] in QUOTED_ENDS]
        spans += [(*m.span(), "project") for m in match_at(norm, opened, _QUOTED)]
        spans += [(*m.span(), "park") for m in match_at(norm, opened, _QUOTED_PARK) if not is_generic(m[1])]
        lands = {m[0] for m in match_at(norm, opened, _QUOTED_LAND) if norm.count(m[0]) >= _LAND_SAID}
        spans += [(at, at + len(land), "park") for land in lands for at in find_occurrences(norm, land)]
    return spans + ([(m.start(1), m.end(), "park") for m in _ZONES.finditer(norm)] if "zones" in cues else [])
