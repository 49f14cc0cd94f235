"""Works and parts of parks that only their place tells: the label of an item that costs so much, 东区 and 西区 beside each other."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all
from corpus_tools.names.endings import is_generic
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import count_strange

_COSTS = ("总投资", "计划总投资", "项目总投资", "计划投资", "预计总投资", "概算总投资", "投资", "占地", "总占地", "项目占地", "规划占地", "用地", "位于", "选址", "项目位于")
_SO_MUCH = compile_late("[^，。；：0-9]{0,4}投资(?:额|[约近超达逾为共])*[0-9]|(?:总|项目|规划)?[占用]地|(?:项目)?位于|选址")
_HOLDS = ("企业", "入驻企业", "入园企业", "规划面积", "面积", "建筑面积", "总面积", "现有", "产值", "年产值", "营收")
LABELS = tuple(f"：{words[:1]}" for words in (*_COSTS, *_HOLDS))
_MARK = r"(?:[（(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[）)]?(?:[.、．]|(?<=[）)]))|[①-⑳●■◆▲★◎▶►•·▪□◇☆※➤*—-]|[一二三四五六七八九十]是)[ \u3000]?"
_LABEL = compile_late(f"[ \u3000]*(?P<mark>{_MARK})?" "(?P<label>[\u4e00-\u9fffA-Za-z“][\u4e00-\u9fffA-Za-z0-9“”·（）-]{2,27})")
_OPENS, _LONGEST, _SHORTEST = "\n；。", 40, 4
# labels that tell what is told, where or when, or whose office it is
_NO_WORK = compile_late("[省市县区镇乡村州旗局委办处部年月日方面额]$|(?:情况|概况|规模|内容|类|企业|公司|集团|单位|规划|计划|任务|目标|成果|亮点|进展|进度|地址|地点|区位|优势|占地|投资|"
                        "园区|产业|领域|板块|需求|条件|一览|名单|清单)$|"
                        "^(?:该|本|其|各|我|这|全|每|第)|项目(?:名称|位于|占地|总)|[与和及][^，。；：]{2,12}(?:签约|签署|签订|合作|联手|携手|牵手|达成)|"
                        "(?:签约|落户|落地|开工|投产|官宣|揭牌|奠基|投建)|目前|其中|计划|预计|去年|今年|已|将|拟")
_ANY_WORK = compile_late("项目|工程|重点|重大|建设|基础设施|一期|二期|三期|改造|提升|扩建|新建|在建|续建|签约|开工|招商|产业|工业|加工|生产|产品|及|和|与|、")
_GROUNDS, _LONGEST_GROUND = frozenset("园区谷港城团"), 12
_ANY_GROUND = compile_late("^(?:全|本|该|我|各|整|园|新|老|高新|开发|经开|产业|工业|科技)?[园城]?[区园]$|[省市县镇乡村社小校厂山景辖片]区$|[公校家花果茶乐田]园$|其中|目前")
# parts of a park that are told of beside each other, each right before its number: 其中东区142亿元，西区168亿元
_SIDES, _LETTERS = frozenset("东西南北中"), frozenset("ABCDEFGH甲乙丙丁")
AREAS = tuple(f"{side}区" for side in sorted(_SIDES | _LETTERS))
_COUNTS, _BEFORE = compile_late("[约近超达有]{0,2}[0-9]"), frozenset(("", *"，。；：、\n（和及与各中"))

# 青岳五金（员工260人）、云岭新能（总投资5亿元）: firms with figures
_GLOSS = compile_late("([\u4e00-\u9fffA-Za-z]{3,24})（([^（）\n]{2,40})）")
_GLOSSED = compile_late("(?:[\u4e00-\u9fffA-Za-z]{3,24}（[^（）\n]{2,40}）[、和及]?){3,12}")
_OF_FIRM = compile_late("(?:注册资[本金]|员工|职工|年产|年加工|年处理|产值|产能|销售|营收|纳税|税收|投资)[^，；]{0,12}?[0-9]")
_NO_FIRM = compile_late("[省市县区镇乡村园城港]$|(?:项目|基地|中心|产业|行业|类|业)$")


def read_labelled(norm: str) -> list[RawName]:
    """The works that items of a list are about, whatever they are called, where the sum or the ground of each follows.

    >>> norm = "（一）青岳生物质发电：总投资3亿元。\\n（二）建设规模：总投资8亿元。"
    >>> [norm[r.start:r.end] for r in read_labelled(norm)]
    ['青岳生物质发电']
    """
    found = []
    for at in find_all(norm, "："):
        is_ground = norm[at - 1:at] in _GROUNDS and norm.startswith(_HOLDS, at + 1)
        if not is_ground and not (norm.startswith(_COSTS, at + 1) and _SO_MUCH.match(norm, at + 1)):
            continue
        start = max(norm.rfind(mark, max(at - _LONGEST, 0), at) for mark in _OPENS) + 1
        if start == 0 and at > _LONGEST:
            continue
        m = _LABEL.fullmatch(norm, start, at)
        if m is not None and is_ground and len(m["label"]) < _LONGEST_GROUND and not is_generic(m["label"][:-1]) and \
                not _ANY_GROUND.search(m["label"]):
            found.append(RawName(*m.span("label"), "park"))  # 龙山园：企业48家
            continue
        if m is None or len(m["label"]) < _SHORTEST or _NO_WORK.search(m["label"]):
            continue
        own = _ANY_WORK.sub("", m["label"])
        if len(own) > 1 and not is_generic(own) and (count_strange(own) > 1 or m["mark"] is not None and m["label"].endswith(("项目", "工程"))):
            found.append(RawName(*m.span("label"), "project"))
    return found


def read_areas(norm: str) -> list[RawName]:
    """The parts of a park called by their side or a letter, where several have a number each.

    >>> norm = "园区产值310亿元，其中东区142亿元，西区168亿元。A区有企业9家。"
    >>> [norm[r.start:r.end] for r in read_areas(norm)]
    ['东区', '西区']
    """
    found = [at - 1 for at in find_all(norm, "区")
             if norm[at - 1:at + 1] in AREAS and norm[at - 2:at - 1] in _BEFORE and _COUNTS.match(norm, at + 1)]
    return [RawName(at, at + 2, "park") for at in found
            if any(norm[at] != norm[other] and (norm[at] in _SIDES) is (norm[other] in _SIDES) for other in found)]


def read_glossed(norm: str) -> list[RawName]:
    """The firms of a list that has figures of each in brackets behind it, whatever they are called.

    >>> norm = "青岳表面处理（年加工15万吨）、沧澜五金（员工260人）、云岭新能（在建，总投资5亿元）。苹果（300吨）、梨（200吨）、桃（100吨）"
    >>> [norm[r.start:r.end] for r in read_glossed(norm)]
    ['青岳表面处理', '沧澜五金', '云岭新能']
    """
    found: list[RawName] = []
    last = 0
    for at in find_all(norm, "）、"):
        run = _GLOSSED.match(norm, max(norm.rfind(mark, last, norm.rfind("（", last, at)) for mark in "，。；：、\n") + 1) if at >= last else None
        if run is None:
            continue
        last = run.end()
        items = list(_GLOSS.finditer(norm, run.start(), run.end()))
        firms = [m for m in items if _OF_FIRM.search(m[2])]
        if len(items) > 2 and len(firms) * 2 > len(items) and not any(_NO_FIRM.search(m[1]) for m in items):
            found += [RawName(*m.span(1), "company") for m in items if count_strange(m[1]) > 1 and not is_generic(m[1])]
    return found
