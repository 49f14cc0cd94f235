"""Names pointed at: 这座动漫中心, 该产业园 — a pointing word and a noun that tells what kind of body it was."""
from __future__ import annotations

import re
from collections.abc import Iterator

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences, match_at
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import count_strange

_SCOPES = {
    "company": "公司 企业 集团 工厂 加工厂 厂 厂家",
    "park": "产业园区 产业园 工业园区 工业园 科技园区 科技园 软件园 创业园 创意园 文创园 物流园 园区 园 孵化器 加速器 众创空间 开发区 高新区 经开区 "
            "产业基地 孵化基地 基地 产业城 科技城 新城 小镇 综合体",
    "institution": "研究院 研究所 实验室 大学 学院 中心 医院 学校",
    "project": "项目 工程 生产线 大厦 写字楼 大楼 楼宇 楼 平台 电站 电厂 大桥 隧道 码头 水库 科考船 货船 邮轮 货轮 船舶 船 舰 轮",
}
_SCOPE_OF = {word: scope for scope, words in _SCOPES.items() for word in words.split()}
_NOUNS = "|".join(sorted(_SCOPE_OF, key=lambda word: (-len(word), word)))
# 这家, 这座: what is counted so is a body; 该 and 此 need their noun near
_POINTER = compile_late(rf"(?:[这该]|(?<![因如对为从彼至由])此(?![外前后次]))(?:(?<=这)(?:[家座所处片栋幢]|[一个项][家座个所处项栋幢]?)|(?<=[该此])(?:[家座个所处栋幢]|项(?!目))?)"
                        rf"(?P<what>[\u4e00-\u9fff]{{0,8}}?)(?P<noun>{_NOUNS})"
                        r"(?![\u4e00-\u9fff]?(?:化|师|制|类|学|级|群|们|家))(?:(?<!轮)|(?<=邮轮|货轮)|(?=总|全|船|型|载|排|可|设))")
_INSIDE = compile_late("^[区市县省镇乡村州次批轮局署厅处院校所厂行会]|^地区|新设|新增|[的是在有和与了将为从到以个家年月日]|企业|公司|项目|园区")  # no part of what a body is called
# 这条全长130公里的运河: where a size stands between the two
_FAR = compile_late(r"这[条座项家](?=(?:[^，。；、\d]{0,8}\d[^，。；、]{1,14}|(?<=家)(?![^的]{0,12}(?:公司|企业|厂))[^，。；、\d是]{3,16})的[\u4e00-\u9fff]{0,6}?"
                  r"(?:项目|工程|电站|电厂|大桥|隧道|隧洞|码头|水库|运河|铁路|高铁|公路|高速|机场|煤矿|枢纽|(?P<firm>公司|企业|工厂|[装饰具品机械织料件]厂)))")
# 这个总人口不到20万的小县
_FAR_PLACE = compile_late(r"这[个座](?=[^，。；、\d]{0,8}\d[^，。；、]{1,14}的[\u4e00-\u9fff]{0,4}?(?:县|县城|小城|城市|小?镇|小?村|村庄|村寨|小岛)[，有的年去已现])")
# 这座县级市聚集着企业90家
_CITY = compile_late("这[个座](?:[\u4e00-\u9fff]{0,4}?(?:县级市|地级市|小城|县城|古城|边城|山城|岛城|港城|水城|小县|大县|山区县|城市))(?![\u4e00-\u9fff]?(?:群|圈|带|化))")
_FAR_WORDS = {"这家": "公司", "这条": "项目", "这座": "项目", "这项": "项目"}
# bare, where a company stands before: 企业今年产值5亿元
_FIRM = compile_late("企业(?:(?<=[使让，。；“\n]企业)|(?<=(?:使得|帮助|推动)企业))"
                     "(?=在?(?:今年|去年|前[两三0-9]|近[两三]|已|将|还|累计|目前|现有|年产|年销|生产的|产值|订单|销售额|营收|计划|预计|投入))")
_CALLED_KINDS = {"企业": "company", "公司": "company", "工厂": "company", "合作社": "company", "园区": "park", "产业园": "park", "科技园": "park",
                 "孵化器": "park", "众创空间": "park", "小镇": "park", "研究院": "institution", "研究所": "institution", "项目": "project"}
_CALLED = compile_late(f"名[叫为]“?(?P<name>[\u4e00-\u9fffA-Za-z]{{2,12}}?)”?的[\u4e00-\u9fff]{{0,6}}?(?P<kind>{'|'.join(_CALLED_KINDS)})")
# 有家企业叫“青禾新碳”
_QUOTED = compile_late(f"(?P<kind>{'|'.join(_CALLED_KINDS)})[^，。；“]{{0,4}}(?:叫做?|名为)“(?P<name>[\u4e00-\u9fffA-Za-z]{{2,12}})”")
CALLING = ("名叫", "名为", "叫“")
_FIRM_NAME, _NEAR = "有限公司", 400
# 青河线云口段是某市的一项交通工程。该工程全长…
_IS_WORK = compile_late("(?![这该此它其])(?P<name>[\u4e00-\u9fff]{4,14}?)(?:工程)?[是系][^，。；\n]{2,36}(?:工程|项目)(?:之一)?[，。]")
_SENTENCE_END = compile_late("[。\n]")
THAT_WORK = ("该工程", "该项目")


def read_pointers(norm: str) -> list[RawName]:
    """Stand-ins made of a pointing word and a noun, in the normal form.

    >>> read_pointers("这座文创中心占地50亩，该科技产业园现有企业30家。")[0][:4]
    (0, 6, 'stand-in', 'institution')
    """
    found = [RawName(*m.span(), "stand-in", _SCOPE_OF[m["noun"]]) for m in _find_pointers(norm) if not _INSIDE.search(m["what"])]
    if here := find_all(norm, "这"):
        found += [RawName(*m.span(), "stand-in", "company" if m["firm"] else "project") for m in match_at(norm, here, _FAR)
                  if (m[0] == "这家") is (m["firm"] is not None)]
        found += [RawName(*m.span(), "stand-in", "here") for pattern in (_FAR_PLACE, _CITY) for m in match_at(norm, here, pattern)]
    if _FIRM_NAME in norm:
        found += [RawName(*m.span(), "stand-in", "company") for m in _FIRM.finditer(norm)
                  if norm.rfind(_FIRM_NAME, max(0, m.start() - _NEAR), m.start()) >= 0]
    return found


def read_called(norm: str) -> list[RawName]:
    """Bodies that a text introduces by what they are called, wherever it names them.

    >>> text = "镇上有一家名为青禾食品的企业，青禾食品年产值5亿元。有个名叫小王的工人"
    >>> [text[r.start:r.end] for r in read_called(text)]
    ['青禾食品', '青禾食品']
    """
    found: list[RawName] = []
    for m in (*_CALLED.finditer(norm), *(_QUOTED.finditer(norm) if "“" in norm else ())):
        if count_strange(m["name"]) and m["name"] not in (norm[r.start:r.end] for r in found):
            found += [RawName(at, at + len(m["name"]), _CALLED_KINDS[m["kind"]]) for at in find_occurrences(norm, m["name"])]
    return found


def read_works_told(norm: str) -> list[RawName]:
    """Works that a sentence says to be one, and that it or the next points at (该工程), wherever they are named.

    >>> text = "青河线云口段是江州市的交通工程。该工程全长8公里。全市工程是民生工程。该工程全长5公里"
    >>> [text[r.start:r.end] for r in read_works_told(text)]
    ['青河线云口段']
    """
    names: set[str] = set()
    for at in (at for word in THAT_WORK for at in find_all(norm, word)):
        ends = (0, *(m.end() for m in _SENTENCE_END.finditer(norm, max(at - _NEAR, 0), at)))
        for start in ends[-2:]:
            m = _IS_WORK.match(norm, start, at)
            if m is not None and count_strange(m["name"]) > 1:
                names.add(m["name"])
    return [RawName(at, at + len(name), "project") for name in sorted(names) for at in find_occurrences(norm, name)]


def _find_pointers(norm: str) -> Iterator[re.Match[str]]:
    """What is pointed at, looked for behind each word that points: one character is found at full speed."""
    for sign in "这该此":
        at = norm.find(sign)
        while at >= 0:
            m = _POINTER.match(norm, at)
            if m is not None:
                yield m
            at = norm.find(sign, m.end() if m is not None else at + 1)


def cut_pointer(word: str) -> str:
    """What is pointed at, without the word that points: 该公司 → 公司.

    >>> cut_pointer("这座文创中心"), cut_pointer("园区")
    ('文创中心', '园区')
    """
    if word in _FAR_WORDS:
        return _FAR_WORDS[word]
    m = _POINTER.fullmatch(word) if word[0] in "这该此" else None
    return m["what"] + m["noun"] if m else word.removeprefix("该").removeprefix("本")
