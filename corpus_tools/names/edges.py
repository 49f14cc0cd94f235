"""Where the name of an organisation begins: its first place, else behind the last verb, preposition, mark or numeral."""
from __future__ import annotations

from corpus_tools.clean.bylines import surnames
from corpus_tools.data import kept
from corpus_tools.late import compile_late
from corpus_tools.names.endings import OrganisationHit, is_generic, list_generic_words, list_stop_words, list_weak_endings
from corpus_tools.names.wordlist import count_strange, list_words

_LONGEST_NAME, _LONGEST_TAIL = 26, 6  # characters of what goes on behind the trade of a name: 青禾生物岭南中药有限公司
_LONGEST_PRODUCT = 9  # characters of what a company makes, in the name of its work
_LATIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz·〇&")
_HARD = "的了是在与和及把被将"  # a word of two characters that holds one of these does not hide it
# sizes stand inside the names of works: 1号隧道, 1000千伏变电站
SIZE = compile_late(r"\d[\d.,]{0,15}(?:[万亿]?(?:千瓦时?|公?吨|[tT](?![A-Za-z])|[kK]Wh?|千伏|兆瓦时?|吉瓦时?|立方米|米|英寸|辆|台|件|方)|[GM]Wh?|号|期|代(?!表|理|码|谢))")
_BRANCH = compile_late(r"[\u4e00-\u9fff]（[\u4e00-\u9fff]{2,4}）$")
_IN_WORK = compile_late(r"（(?!以下|简称|暂定|原)[\u4e00-\u9fff]{3,8}(?<![期段])）(?:项目|工程)")  # 装备制造（华岳碳谷）项目
COSTS = compile_late("(?:投资|斥资|耗资)?[十百千数]{1,2}亿元?(?:建设?|打造|兴建)(?=[\u4e00-\u9fff]{2})")
THAT_PLACE = ("该县", "该市", "该区", "该镇", "我县", "我市", "我区", "我镇")  # 该县鹏诚年产3万吨面料项目
NUMBER_NAME = compile_late("(?:^|[，。；：、\n“的是在])((?!20[0-9]{2}$)[1-9][0-9]{2,3})$")
_CLOSES, _JOINED_GROUNDS = frozenset("，、。；：\n“”"), ("park", "project", "class")  # no name goes on over these; A—B产业园
_CLAUSE_OPENS = ("", *"，。；：\n")
_JOINED, _DIGITS = compile_late("[与和及]"), compile_late(r"\d[\d.,]*$")  # of two words of one name
LEGAL, CLEAN = ("有限公司", "有限责任公司", "股份公司"), frozenset(("", *"，。；：、\n“（ 　"))
# characters that mostly part names, yet stand inside those of companies: 安和科技有限公司, 和泰电子有限公司
_IN_NAMES, _FIRST_IN_NAMES, _BEFORE_AND = "和日居令使便无未则指予种类正", "和令使便无未日居再予类正", "省市县区镇乡村州我你他她它校院厂店企国"
_BEHIND_PLACES, BEFORE_LEGAL = "正才家月", frozenset("在从由与向对")  # behind these a name in full begins, though its words are everyday ones
_NUMBERED = ("人民医院", "医院", "中医", "附属医院", "中学", "小学", "高级中学", "实验", "初级中学", "幼儿园")  # 江州市第一人民医院
_DIRECTIONS = ("东", "西", "南", "北", "中")
_DISPLAYS = ("综合利用", "循环利用", "新型显示", "平板显示", "柔性显示", "液晶显示", "光电显示", "半导体显示", "智能显示")  # trades, and no verbs
_PARTS, _SORTS = ("工程", "连接线"), "性点键大型头志级"  # of a bridge or a reservoir; 某高速控制性工程 is another work
_TURNS, _NUMERALS, _OPENED = frozenset("场次届轮批名"), frozenset("一二三四五六七八九十0123456789"), "发展工通"  # 经开发区批准, 经开展
_BEFORE_COUNT, _LEFT_OUT, _MAKES = frozenset("十百千〇零有共约近超逾了达到为"), _TURNS | {"·", "同", "大"}, ("建设", "打造", "规划", "投资")  # 共有三家
_DOUBTFUL_FIRSTS = _LEFT_OUT | frozenset("记访产")
_SUBUNITS = ("分", "办公室", "管委会", "管理委员会", "党工委", "超市", "服务部", "事业部", "服务平台", "指挥部", "总部", "事务所")


def find_edge(norm: str, foot: int, kind: str, place_at: dict[int, int],
              last: OrganisationHit | None, is_legal: bool = False) -> tuple[int, int | None]:
    """Where the name begins, and where its first place stands (None where it holds none)."""
    stops = _list_stops()
    at, first_place, last_end = foot, None, -1 if last is None else last.end
    limit = foot - _LONGEST_NAME if foot > _LONGEST_NAME else 0
    while at > limit:
        if at == last_end:
            if not last.ending and last.type == "company" and kind != "agency" and not (kind == "park" and first_place == at):
                at = last.start  # a company that is known by itself, its plant
                continue
            if last.type == "park" and (norm.startswith("片区", foot) if at < foot else norm[at - 2] == "片" and not last.bare):
                return last.start, last.start  # 自贸试验区江州片区, its 管委会: the whole is its name
            if at < foot:
                if last.bare and kind == last.type == "park" and last.ending[-1] == "谷" and norm[last.start - 1:last.start] in CLEAN:
                    at = last.start  # 云谷创新孵化器
                    continue
                if last.bare:
                    if is_legal and is_generic(norm[at:foot].partition("（")[0]):  # 智谷生物科技（苏州）有限公司
                        at = last.start
                        continue
                    break
                if last.ending in list_weak_endings():
                    is_long = foot - at > _LONGEST_TAIL and not is_generic(norm[at:foot])
                    if is_long and not any(at <= place < foot for place in place_at.values()):
                        break  # 青禾股份业绩略胜出禾谷集团
                    at = last.start
                    continue
                if last.type != "class":
                    between = norm[at:foot]
                    is_branch = first_place == at and (norm[foot] == "分" or kind == last.type == "institution")
                    is_part = kind == last.type == "project" and 0 < len(between) < 7 and norm.startswith(_PARTS, foot) and \
                        between[-1] not in _SORTS
                    if is_branch or is_part or is_generic(between) and not (kind == "park" and between.startswith(_MAKES)) or \
                            norm.startswith(_SUBUNITS, foot) or kind == "institution" and last.ending == "工程" and len(between) < 7 or \
                            kind == "institution" and (last.type == kind and not any(map(count_strange, _JOINED.split(between))) or
                                                       last.type == "park" and 1 < len(between) < 9 and count_strange(between) < 2) or \
                            kind == last.type == "park" and 1 < foot - at < 9 and norm[last.start - 1:last.start] in CLEAN and \
                            count_strange(between) == 0:
                        return last.start, last.start
                    break
        if at in place_at:
            if kind in _JOINED_GROUNDS and norm[at:at + 2] in _MAKES and norm[place_at[at] - 1] in "在于":
                return at + 2, None  # 在江州建设|风电叶片生产基地
            at = first_place = place_at[at]
            if at and norm[at - 1] in "与和及、业" and (norm[at - 1] != "业" or norm[at - 2] == "企") or \
                    at - 2 in place_at and kind != "company" and norm.startswith(_MAKES, at - 2):
                break  # 江州市建设|江州滨湖公园
            continue
        mark = norm[at - 1]
        if (stop := stops.get(mark)) is None:
            if "\u4e00" <= mark <= "\u9fff" and mark != "丨" or mark in _LATIN:  # is_inner, without a call: as most are
                at -= 1
                continue
            if mark in _CLOSES:
                break
            if mark == "）" and at == foot:
                opened = norm.rfind("（", max(at - 10, 0), at)
                if opened > 0 and (at - 1 in place_at or is_legal and at - opened < 8 or kind == "project" and _IN_WORK.match(norm, opened)
                                   or kind == "park" and (opened in place_at or is_inner(norm[opened - 1]) and
                                                       1 < count_strange(norm[opened + 1:at - 1]) == at - opened - 2)):  # 沧麓（云溪）产业园
                    at = opened
                    continue
                break
            branch = _BRANCH.search(norm, max(at - 6, 0), at) if mark == "）" and kind != "agency" else None
            if branch and (kind != "project" or at - 1 in place_at) and not norm.endswith(("日电", "日讯", "报讯"), 0, branch.start() + 1):
                at = branch.start() + 1  # 华岳（江州）科技产业园
                continue
            if mark in "—-" and kind in _JOINED_GROUNDS and (norm.endswith("中国", 0, at - 1) or first_place == at and at - 1 in place_at):
                at = first_place = place_at.get(at - 1, at - 3)  # 中国—东盟产业园, with the country that it is shared with
                continue
            if mark.isdigit() and kind == "project":
                digits = _DIGITS.search(norm, max(at - 8, 0), at)
                first = digits.start() if digits else 0
                if first and SIZE.match(norm, first) and is_inner(norm[first - 1]):
                    at = first
                    continue
            break
        befores, is_single = stop
        if (before := norm[at - 2]) in befores and norm.endswith(befores[before], 0, at) and not norm.endswith(_DISPLAYS, 0, at) and \
                not (before == "第" and kind == "institution" and norm.startswith(_NUMBERED, at)) and \
                not (is_legal and _is_trade(norm, at, foot)):
            break
        if not is_single:
            at -= 1
            continue
        if mark == "家" and before in _NUMERALS and norm[at - 3:at - 2] in _BEFORE_COUNT:
            break  # 一百七十八家国家高新区, 共有三家国家高新区
        words = list_words()
        if (mark in _HARD or mark == "为" and norm[at - 3:at - 1] in words and norm[at:at + 2] in words or  # 该项目为重大
                norm[at - 1:at + 1] not in words and norm[at - 2:at] not in words and not (
                    at - 1 in place_at and norm[at - 1:at + 1] == "经开" and norm[at + 1] not in _OPENED)):  # 合肥经开综保区
            if mark == "及" and kind == "project" and last is not None and _makes(norm, last, at - 1):
                return last.start, None  # 华岳科技微型电机及自动快门制造项目
            if is_legal and _is_trade(norm, at, foot):
                at -= 1
                continue
            if mark in "与和及" and (last is None or last.end != at - 1) and _joins_inside(norm, at - 1, foot, kind, place_at):
                at -= 1
                continue
            if mark == "家" and _is_of_family(norm, at, place_at):
                at -= 2
                continue
            may_hold = is_legal or kind == "company" and norm.startswith("集团", foot) or \
                mark == "和" and kind in ("park", "project") and (norm[at - 3:at - 2] in CLEAN or at - 2 in place_at)  # 万和顺物流园
            if may_hold and _stands_in_name(norm, at - 1, place_at):
                at -= 1
                continue
            if mark in "为比之" and at >= 3 and (not is_inner(norm[at - 3]) or norm[at - 3] in "在进到的"):
                at -= 2 if norm[at - 2] not in list_stop_words()[0] and is_inner(norm[at - 2]) else 0  # 华为 …
            break
        at -= 1
    if first_place is not None and first_place > at:
        head = norm[at:first_place]
        turned, strange = kind == "park" and head in _DIRECTIONS, count_strange(head)  # 北云江园区
        opens = strange and len(head) > 2 and norm[at - 1:at] in _CLAUSE_OPENS  # 沧东方成都基地
        if head[-1] != "（" and not turned and (len(head) < 2 or head[-1] == "来" or strange < 2 and not opens):
            at = first_place
    return _mend_first(norm, at, foot) if norm[at] in _DOUBTFUL_FIRSTS else at, first_place


def _mend_first(norm: str, at: int, foot: int) -> int:
    """Where a name begins whose first character may be no part of it, or not the first."""
    if norm[at] in "记访" and norm[at - 1:at] in ("—", "-") and foot - at > 2:
        at += 1  # ——记云岭果业合作社
    first = norm[at]
    if first == "产" and norm[at - 1:at] == "日" and norm[at + 1].isdigit():
        at -= 1  # 日产4000吨水泥生产线
    elif first in _LEFT_OUT and (first == "·" or first == "同" and norm[at + 1].isascii() or norm[at - 1:at] in _NUMERALS and (
            first == "大" or first in _TURNS and foot - at > 2 and norm[at - 2:at - 1] in "第首一二三四五六七八九十0123456789")):
        at += 1  # a bullet, 同ABC公司签约, 第七场招商项目, 第二次国家级新区会议, 三大科学园区
    return at


@kept
def _list_stops() -> dict[str, tuple[dict[str, tuple[str, ...]], bool]]:
    """The last characters of what stands before names: words of two to four by the one before it, and whether it is a word itself."""
    singles, words = list_stop_words()
    ends: dict[str, dict[str, tuple[str, ...]]] = {single: {} for single in singles}
    for word in words:
        if len(word) < 5:
            befores = ends.setdefault(word[-1], {})
            befores[word[-2]] = (*befores.get(word[-2], ()), word)
    return {last: (befores, last in singles) for last, befores in ends.items() if last != "丨"}


def _is_trade(norm: str, at: int, foot: int) -> bool:
    """Whether words for trades alone begin with what mostly stands before names: 青禾供应链有限公司, 青禾自动化有限公司, 青禾种业有限公司."""
    return any(is_generic(norm[max(at - size, 0):foot]) for size in (1, 2, 3, 4))


def _makes(norm: str, last: OrganisationHit, end: int) -> bool:
    """Whether nothing but the word of a product stands between a company and the 及 that goes on with another."""
    made = norm[last.end:end]
    return last.type == "company" and not last.bare and 0 < len(made) < _LONGEST_PRODUCT and \
        all(is_inner(char) and char not in _HARD for char in made)


def is_inner(char: str) -> bool:
    """Whether a character may stand inside a name; 丨 only parts words."""
    return "\u4e00" <= char <= "\u9fff" and char != "丨" or char in _LATIN


def _is_of_family(norm: str, at: int, place_at: dict[int, int]) -> bool:
    """Whether the 家 that ends here is that of a village called by a family, at the head of a name: 马家沟开发区."""
    head = norm[at - 3:at - 2] if at > 2 else ""
    return norm[at - 2:at - 1] in surnames() and norm[at - 2:at] not in list_words() and norm[at - 2] not in "余多万" and \
        (head in CLEAN or at - 2 in place_at or head in "市县区镇乡省")


def _stands_in_name(norm: str, at: int, place_at: dict[int, int]) -> bool:
    """Whether a character that mostly parts names belongs to that of a company: its first after a stop, or its second.

    和泰电子有限公司, 安和科技有限公司, 江州安和科技有限公司; but not 与和泰…, A市和B公司.
    """
    mark, before = norm[at], norm[at - 1:at]
    is_new = mark == "和" and norm[at:at + 2] in list_words() and norm[at + 1:at + 3] not in list_words()
    if (mark in _BEHIND_PLACES or is_new) and (at in place_at or before in CLEAN or before in BEFORE_LEGAL):
        return True  # 四川正奇农业有限公司, 与月河农业有限公司, 江州和谐农业有限公司, but not 江州和平台公司
    if before in ("", "\n", "。", "："):
        return mark in _FIRST_IN_NAMES and not any(place_at.get(end) == at + 1 for end in range(at + 3, at + 8))
    stops = list_stop_words()[0]  # but not 项目和青禾公司
    return mark in _IN_NAMES and is_inner(before) and before not in stops and before not in _BEFORE_AND and at not in place_at and \
        (norm[at - 2:at - 1] in CLEAN or at - 1 in place_at or norm[at - 2] in stops and norm[at - 2:at] not in list_words())


def _joins_inside(norm: str, at: int, foot: int, kind: str, place_at: dict[int, int]) -> bool:
    """Whether 与, 和 or 及 at this place joins two words of one name (科学与技术研究所) rather than two names."""
    if foot - at > 8 or at in place_at or at + 1 == foot:
        return False
    known = list_words() if kind == "institution" else list_generic_words()  # 畜牧设备与饲料研究所
    return norm[max(at - 2, 0):at] in known and (norm[at + 1:at + 3] in known or norm[at + 1:at + 4] in known)  # 化工和新材料
