"""Organisations, parks and works named in a text: an ending that tells the kind, and a left edge.

The left edge is the nearest place that the name begins with, else the last verb, preposition, mark or numeral.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_occurrences
from corpus_tools.names.edges import CLEAN, COSTS, LEGAL, NUMBER_NAME, SIZE, THAT_PLACE, find_edge, trim_words
from corpus_tools.names.endings import OrganisationHit, ToldEnding, is_generic
from corpus_tools.names.places import PlaceHit
from corpus_tools.names.trade_names import Trades, list_words_behind_trades, read_trade_name
from corpus_tools.names.wordlist import count_strange, is_seam, list_words

_LEVEL = compile_late("级")
_COUNTED_BODIES = compile_late(r"[\d一二三四五六七八九十百余多几两][个所家]$")
_RANK = compile_late("(?:国家|省|市|区|县)级")
_SIZED = compile_late(r"[超过逾破近达约]?[一二两三四五六七八九十百千万亿]{1,4}(?:元|级)?(?:以上)?")
_COSTS_BEGIN, _SIZED_BEGINS = frozenset("投斥耗十百千数"), frozenset("超过逾破近达约一二两三四五六七八九十百千万亿")
_WORLDWIDE, _BODIES = ("世界", "全球", "国际", "全国", "亚洲", "欧洲"), ("协会", "学会", "联合会", "联盟", "委员会", "基金会", "促进会")
_BRANCHES, _APART = ("支行", "分行"), CLEAN | {"”", "’", "》"}
_BANK = compile_late("(?:中国)?(?:农业发展银|农发|国开|(?:人民|农业|工商|建设|交通|邮储|中国|招商|中信|民生|浦发|光大|华夏|兴业)银|[农工建中交招])行$")  # 发行 is a verb elsewhere
_COMPANY = ("公司", "集团", "子公司", "分公司")
_KINDS_OF_COMPANY = ("之", "上市", "跨国", "总部", "平台", "子", "科技型", "外资", "民营", "国有", "保险", "证券", "物业", "关联", "母", "头部", "龙头")
# words before an ending that say how good, how large or how many such bodies are, and name none
_JUDGED = compile_late(r"(?:一流|同类|先进|领先|知名|著名|优秀|优质|标杆|[百十]强|首个|首家|唯一|最大|最强|最美|各类?|所有|其[他它余]|部分|多个|众多|不少|"
                     r"最[后新早大][一1][块片座个处]|[百千万]亿级?|现代化|国际化|高水平|高品质|高标准|高质量|综合性|示范性)$")
_JUDGED_ENDS = frozenset("块片座处流类进先名秀质杆强个家一大美各有他它余分多少亿级化平准量性\n")  # the last characters of these
_SINCE_BEGINS = frozenset("近过今去明目现当未本如")
_SINCE = re.compile(r"(?:近年来?|近几年|近[\d一二三四五六七八九十两]{1,3}年来?|过去[\d一二三四五六七八九十两几]{1,2}年来?|今年|去年|明年|目前|现时|当前|未来|本年|如今)")
# works without a place in their name that are counted: a kind of them (固废渣场项目6个)
_LINES = compile_late("(?:共|各|计|约)?(?:\\d{1,3}|[一二三四五六七八九十两数多几]{1,3})[余多]?条|上(?![市海交虞饶])")  # 铸造生产线两条
_COUNTED = compile_late(r"\d[\d.,]*[余多]?(?:个|项|条|座|处|家|宗)(?![月年百])")
_SO_MANY = compile_late(r"区?\d[\d.,]*[余多]?[个家座](?=[，。；、\n]|$)")  # 新建棚室示范园区20个，
_EXTENTS = ("面积", "规划", "建设面积", "开发", "占地", "总面积")
_ANY_OF_TOWN = compile_late("[\u4e00-\u9fff]{0,4}(?:镇|乡|街道)(?:重点|重大|新)?")
_ANY_SORT = compile_late("次?(?:引资|重大|重点|产业|工业|农业|建设|民生|基础设施|招商|招商引资|(?:对口)?(?:援建|支援|帮扶)|签约|开工|投资|科技|在建|续建|新建|级|[省市区县园新老大])+")
_LIES_IN = compile_late("(?:位于|坐落|座落|地处|落户)[^，。；]{2,24}的$")
_GROUNDS = ("园", "城", "港")
_RANKINGS = ("排名", "排行", "百大", "百强", "榜")
_RUN_BY = ("国立", "私立", "市立", "县立", "省立", "公立")
_ONE_DOES = compile_late(r"(?:于|在)?(?:(?:19|20)\d\d|去年|今年|昨[天日]?|日前|近日|目前)[^，。；\d]{0,8}(?:有|获|录得|亏损|收入|公布|宣布|推出|培育|完成|申请)|"
                       r"发言人|行政总裁|主席|共?培育|获(?:拨款|注资|批)|录得|公布|宣布|表示|指出|分析|说明|强调|旗下|将|亦|会|的“")
_SCORES = compile_late(r"则?以\d|(?:的)?(?:总?收益|总?收入)|录得|取得|排名?第|位列|居")
_IS_SCHOOL = compile_late("(?:（[^）]{1,30}）)?，?(?:是(?:一[所家]|教育部|国家|中国|全国|我国|省|由|经)|[位坐座]落?于|地处|始建于|创建于|创办于|成立于|前身)")
_GROUP_DOES = ("旗下", "以", "实现", "营业", "营收", "董事", "总裁", "创立", "创建", "成立", "始建", "位列", "位居")
_SAID = 2  # times: 重组后的五谷集团, where 五谷 stands elsewhere
_GOES_TO = ("来到", "走进", "走入", "进入", "走访", "探访")  # 走进五谷集团…。同五谷集团一样
_SORTS_OF_GROUP = ("企业", "大型", "跨国", "产业", "国有", "民营", "上市", "龙头", "知名", "总部", "投资", "央企")
_STATE = ("国家", "中央", "全国", "国务院", "最高人民", "最高", "全国人大", "联合国", "联邦", "中共中央",
          "自治区", "省", "市", "区", "县")  # what an agency may be called by but a place
_STANDS_AT = ("位列", "位居", "位于", "位处", "位次")  # 高新区位列第5: no 区位
_REGIONS = ("东北", "华北", "华东", "华中", "华南", "西北", "西南", "东南", "中南", "江南", "北方", "南方", "首都", "中央", "国防", "中国")
_FIRST_OF_ALL = ("首趟", "首列", "首班", "首座", "首条", "首批", "首个")
_MOST = compile_late("最[^，。；、]{1,4}的$|第[一二三四五]?[大长高]的$|等$")
_ZONES = ("高新区", "开发区", "经开区", "保税区", "综保区", "新区", "合作区", "试验区", "管理区")
_QUARTERS = frozenset(side + ground for side in "东南西北中" for ground in "园区")  # 南园, 东区
# works whose names are everyday words, and what is told of them
_BUILT, _STANDS = ("隧道", "大桥", "特大桥", "水库"), ("位于", "全长", "坐落", "地处", "总投资", "是")
_DOINGS = frozenset(("发展", "建设", "运营", "管理", "服务", "开发", "规划", "设计", "改造", "扩建", "投资"))  # verbs before a bare ending


def find_organisations(norm: str, ends_at: Iterable[tuple[int, ToldEnding]],
                       places: Sequence[PlaceHit]) -> list[OrganisationHit]:
    """The organisations of a text in its normal form.

    ``ends_at`` tells where an ending ends, and which.
    """
    place_at = {h.end: h.start for h in places if h.place.level != "world"}
    behind_trades = list_words_behind_trades()
    hits: list[OrganisationHit] = []
    trades = Trades(norm, ends_at)
    for end, (ending, kind, needs, swallowing) in ends_at:
        if swallowing and norm[end:end + 1] in swallowing or needs != "any" and norm[end:end + 2] in behind_trades:
            continue
        hit = _read_name(norm, end, ending, kind, needs, place_at, hits[-1] if hits else None, trades)
        if hit:
            if hit.type == "institution" and not hit.bare and norm.startswith(_RUN_BY, hit.start - 2):
                hit = replace(hit, start=hit.start - 2)  # 国立某大学
            if hit.type == "park" and not hit.bare and norm[end:end + 2] in _QUARTERS and norm[end + 2:end + 3] not in ("域", "块", "位", "内"):
                hit = replace(hit, end=end + 2)  # 某工业园南园
            while hits and hit.start <= hits[-1].start and hit.end >= hits[-1].end:
                hits.pop()
            hits.append(hit)
    return hits


def _read_name(norm: str, end: int, ending: str, kind: str, needs: str, place_at: dict[int, int],
               last: OrganisationHit | None, trades: Trades) -> OrganisationHit | None:
    foot = end - len(ending)
    if ending == "大学" and norm.startswith(_RANKINGS, end):
        return None  # 世界大学排名
    if ending == "公司" and norm.endswith(LEGAL, 0, foot):
        return OrganisationHit(foot, end, kind, ending, True)  # 某某有限公司 公司位于…, set without the space
    if norm[end - 1:end + 1] in list_words() and not norm.startswith(_STANDS_AT, end) and is_seam(norm, foot, end):
        return None
    if ending == "园区" and last is not None and last.type == kind and last.end == foot and not last.bare and norm[foot - 1] in "区园城":
        return OrganisationHit(foot, end, kind, ending, True)  # 江州工业园区园区概况
    if needs != "any":
        return read_trade_name(norm, foot, end, ending, needs, place_at, last, trades)
    is_legal = len(ending) > 3 and ending.endswith(LEGAL)
    start, first_place = find_edge(norm, foot, kind, place_at, last, is_legal)
    if is_legal and start == first_place and start:
        start = _find_owner(norm, start)
    if ending in _BRANCHES and (bank := _BANK.search(norm, max(start - 6, 0), start)) is not None:
        start = bank.start()  # 农发行某县支行
    if start == foot and ending == "集团" and foot > 1 and norm[foot - 3:foot - 2] in CLEAN and norm[foot - 2:foot] not in list_words() and \
            norm[foot - 2] not in "该本我" and norm[foot - 1] != "是" and not is_generic(norm[foot - 2:foot]) and norm[foot - 2:foot].isalpha():
        return OrganisationHit(foot - 2, end, kind, ending)  # 春都集团: 都 is part of the name
    if kind == "park" and norm[start] in _COSTS_BEGIN and (cost := COSTS.match(norm, start, foot)) is not None:
        start = cost.end()  # 投资百亿元建新能源产业园
    if kind == "park" and norm[start - 1:start].isdigit() and (numbered := NUMBER_NAME.search(norm, max(start - 6, 0), start)) and \
            norm.count(norm[numbered.start(1):end]) > 1:
        return OrganisationHit(numbered.start(1), end, kind, ending)  # 316创意产业园
    if start == foot:
        if ending == "起步区" and norm.startswith(_EXTENTS, end):
            return None  # 起步区面积5平方公里: the first part of the park that is spoken of
        if kind == "institution" and _COUNTED_BODIES.search(norm, max(foot - 5, 0), foot):
            return None  # 19个学院: what a school has
        if kind == "park" or kind == "agency" and ending != "办公室" or ending in ("公司", "集团", "研究院", "学院", "医院", "学校", "协会"):
            return OrganisationHit(foot, end, kind, ending, True)
        return None
    if kind == "park" and norm[foot - 1] in _JUDGED_ENDS and (judged := _JUDGED.search(norm, start, foot)):
        return OrganisationHit(judged.start(), end, "class", ending)  # 某省一流开发区, 创百亿园区: what others are, too
    own = norm[start:foot]
    if ending == "项目" and last is not None and last.type == "park" and last.end == foot and last.start >= start and \
            last.ending.endswith(_ZONES):
        return None  # 某高新区项目: any that it has
    if kind == "project" and (own.startswith(_FIRST_OF_ALL) or norm[start - 1] in "的等" and _MOST.search(norm, max(start - 8, 0), start)):
        return None  # 首趟中欧班列, 最长的公铁两用大桥, 搬迁等江州项目: what it is
    if kind == "park" and own[0] in _SIZED_BEGINS and _SIZED.fullmatch(own):
        return OrganisationHit(foot, end, kind, ending, True)  # 过百亿园区5个
    if first_place is None and kind in ("park", "project") and own.find("集团") > 1 and norm[start - 1:start] in CLEAN and \
            norm[start:start + 2] not in _SORTS_OF_GROUP:
        return OrganisationHit(start, end, kind, ending)  # 骆驼集团新能源产业园
    if first_place is None:
        if kind != "project" or not SIZE.search(norm, start, foot):
            stays = is_legal and norm[start - 1:start] in CLEAN and not is_generic(norm[start:start + 2])
            trimmed = start if stays else trim_words(norm, start, foot)
            if trimmed > start and "（" not in norm[trimmed:trimmed + 2]:  # 医药高新区（云江区）装备产业园
                start = trimmed
        while norm[start:start + 2] in _DOINGS or kind == "project" and norm[start:start + 2] in THAT_PLACE and foot - start > 5:
            start += 2
        when = _SINCE.match(norm, start, foot) if norm[start] in _SINCE_BEGINS else None
        start = when.end() if when and when.end() <= foot else start
        if start >= foot:
            return OrganisationHit(foot, end, kind, ending, True) if kind == "park" else None
        while start < foot and norm[start - 1:start] not in _APART and not norm.startswith("年产", start) and (
                norm[start] in "年月日期季级型式性化" or norm[start] == "度" and norm[start - 1] in "季年月"):
            start += 1
        own = norm[start:foot]
        strange = count_strange(own)
        if kind == "company" and ending.endswith(LEGAL) and len(own) > 3 and not is_generic(own) and \
                (norm[start - 1:start] in CLEAN or not is_generic(own[:2])):
            return OrganisationHit(start, end, kind, ending)  # a name in full, though its words are everyday ones
        if ending == "集团" and len(own) == 2 and not is_generic(own) and norm[start - 1:start] == "的" and norm.count(own) > _SAID:
            return OrganisationHit(start, end, kind, ending)
        if ending == "集团" and len(own) == 2 and not is_generic(own) and (
                norm[start - 1:start] in (*CLEAN, "”") and (norm.startswith(_GROUP_DOES, end) or norm.count(own + ending) > 1) or
                norm.startswith(_GOES_TO, start - 2) and norm.count(own + ending) > 1):
            return OrganisationHit(start, end, kind, ending)  # 五谷集团以营收5亿元居首: an everyday word that is a name
        if kind == "agency" and own not in _STATE:
            return OrganisationHit(foot, end, kind, ending, True)
        if kind == "company" and ending in _COMPANY and own.endswith(_KINDS_OF_COMPANY):
            return None
        if own.endswith(_GROUNDS) and ending == "公司" and len(own) > 2 and _says_itself(norm, start, end):
            return OrganisationHit(start, end, kind, ending)  # 科技园公司发言人
        if kind == "institution" and len(own) > 3 and strange < 2 and (
                _says_itself(norm, start, end) or norm[start - 1:start] in ("", "\n") and _IS_SCHOOL.match(norm, end)):
            return OrganisationHit(start, end, kind, ending)  # 应用科学研究院去年有员工…
        if kind == "park" and len(own) == 2 and ending.startswith("科学园") and (own[1] == "部" or not is_generic(own)):
            return OrganisationHit(start, end, kind, ending)  # 南部科学园区, 桥头科学园区: of a country's few the one there
        if kind == "institution" and ending == "大学" and len(own) == 2 and _SCORES.match(norm, end):
            return OrganisationHit(start, end, kind, ending)  # 理工大学以5亿元排第二, of several there
        if kind == "company" and ending == "公司" and len(own) == 2 and norm.count(own + ending) > 2 and \
                any(_says_itself(norm, at, at + 4) for at in find_occurrences(norm, own + ending)):
            return OrganisationHit(start, end, kind, ending)  # 港务公司表示, again and again
        if kind == "institution" and own.startswith(_REGIONS) and ending in ("大学", "学院"):
            return OrganisationHit(start, end, kind, ending)  # 东北矿业大学, though its words are everyday ones
        if is_generic(own.replace("（", "").replace("）", "") if "（" in own else own) and kind != "agency":
            return OrganisationHit(start, end, "class", ending) if kind == "park" else None
        if kind == "project" and (norm[start - 1:start].isdigit() or _is_sized_kind(own) or
                                  ending in ("项目", "工程") and _COUNTED.match(norm, end) or
                                  ending == "生产线" and _LINES.match(norm, end)) or \
                kind == "park" and strange < 3 and _SO_MANY.match(norm, end):
            return None  # 4条生产线, 110千伏变电站
        if kind == "project" and ending in _BUILT and len(own) > 1 and not is_generic(own) and norm.startswith(_STANDS, end) and \
                norm[start - 1:start] in (*CLEAN, *"与和及"):
            return OrganisationHit(start, end, kind, ending)  # 观音山隧道位于…
        if kind == "project" and (strange < 2 or ending in ("项目", "工程") and (_ANY_OF_TOWN.fullmatch(own) or _ANY_SORT.fullmatch(own)) or
                                  len(own) < 4 and ending in ("项目", "工程", "生产线")):
            return None
        if kind != "agency" and (strange == 0 or strange == 1 and len(own) > 2):  # everyday words: a kind (概念验证中心)
            if own.startswith(_WORLDWIDE) and ending in _BODIES:
                return OrganisationHit(start, end, kind, ending)
            if kind == "park" and norm[start - 1] == "的" and len(own) > 2 and _LIES_IN.search(norm, max(0, start - 30), start):
                return OrganisationHit(start, end, kind, ending)  # 位于某产业集聚区的南方光电产业基地
            is_class = kind == "park" and norm[start - 1:start] in ("", *"，。；：、\n“（ ")
            return OrganisationHit(start, end, "class", ending) if is_class else None
        if len(own) == 1 and needs == "any" and kind != "agency":
            return None
    elif kind == "company" and ending in _COMPANY and norm[start:foot].endswith(_KINDS_OF_COMPANY):
        return None
    elif kind == "park" and norm[foot - 1] == "级" and (rest := _RANK.fullmatch(_without_places(norm, start, foot, place_at))):
        return OrganisationHit(foot - len(rest[0]), end, "class", ending)  # 某省省级开发区: any of them
    elif kind == "project" and is_generic(_LEVEL.sub("", _without_places(norm, start, foot, place_at))) and \
            _LEVEL.match(_without_places(norm, start, foot, place_at)):
        return None  # 某市级重大项目
    elif kind == "project" and ending in ("项目", "工程") and _ANY_SORT.fullmatch(_without_places(norm, start, foot, place_at)):
        return None  # 某市重大项目
    elif kind == "project" and ending in ("项目", "工程") and _ANY_OF_TOWN.fullmatch(_without_places(norm, start, foot, place_at)):
        return None  # 某市某镇项目
    elif kind == "project" and count_strange(_without_places(norm, start, foot, place_at)) == 0 and len(ending) < 2:
        return None
    return OrganisationHit(start, end, kind, ending)


def _find_owner(norm: str, start: int) -> int:
    """东方晨光江州铝业有限公司, where the text names 东方晨光集团: the name begins with its owner's, everyday words as they may be."""
    for size in range(2, 6):
        own = norm[max(start - size, 0):start]
        if norm[max(start - size - 1, 0):start - size] in CLEAN and len(own) == size and own + "集团" in norm:
            return start - size
    return start


def _says_itself(norm: str, start: int, end: int) -> bool:
    """Whether words that tell a kind open a clause and speak or act there, as the name of one does."""
    return norm[start - 1:start] in ("", *"，。；：\n（）“ ") and _ONE_DOES.match(norm, end) is not None


def _is_sized_kind(own: str) -> bool:
    """Whether a size and everyday words are all that stands before the ending: no one work is called so."""
    bare = own.removeprefix("年产").removeprefix("日产")
    size = SIZE.match(bare)
    return size is not None and count_strange(bare[size.end():]) < 2


def _without_places(norm: str, start: int, foot: int, place_at: dict[int, int]) -> str:
    pieces, at = [], foot
    while at > start:
        if at in place_at and place_at[at] >= start:
            at = place_at[at]
        else:
            pieces.append(norm[at - 1])
            at -= 1
    return "".join(reversed(pieces))
