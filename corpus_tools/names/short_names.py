"""Works, funds and science parks by the short names that a clause opens with."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences, match_at
from corpus_tools.names.endings import is_generic, list_weak_endings
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.places import PlaceHit
from corpus_tools.names.wordlist import count_strange

_SCIENCE_PARK = compile_late("[竹中南]科(?![院大学技研所仪])(?=[0-9今去前上首第营从就厂园出进产员表目已于、，。及和与（的管]|近|共|有|则)")
_SHORT_WORK = compile_late("(?:^|(?<=[，。；\\n]))([\u4e00-\u9fff]{2}项目)(?=总?投资[\\d约近]|"
                           "计划总投资|占地|由[\u4e00-\u9fff]{2,14}(?:投资|建设)|位于|达产后|建成后|投产后)")
_FAIR = compile_late("(中国（[\u4e00-\u9fff]{2,4}）[\u4e00-\u9fff]{2,16}?(?:展览会|博览会|交易会|洽谈会|展|大会|论坛|峰会))(?=在|于|上|闭幕|开幕|参展|吸引|举行|举办|，)")
_PHASE, _OTHER_PHASE = compile_late("[一二三四首]期(?:工程|项目)$"), compile_late("(?<=[，；。\\n])[一二三四]期(?:工程|项目)")
_LINE = compile_late("(?:地铁|捷运|轻轨|轨道(?:交通)?)([^，。；]{1,3}线)$")
_TOLD_OF_FUNDS = tuple("总规模 目标规模 规模 首期 一期 已投 累计投 成立 正式 由 完成 存续期 晒出 揭牌 落地 设立 认缴 募集 募资 到位 投资 投向 投了 在管 管理 签约 注册 "
                       "今年 去年 近日 日前 宣布 公布 发布 撬动 带动 子基金 负责人 返投 新投 参股 （".split())
_FUND = compile_late(f"(?:^|(?<=[，。；\\n]))(?:其中，?|目前，?|据悉，?)?([\u4e00-\u9fff]{{4,20}}?基金)(?={'|'.join(_TOLD_OF_FUNDS)})")
_NO_FUND = compile_late("设立|成立|组建|发起|引导基金的|总规模|该|各|通过|依托|投入|社保|医保|保险|公积|救助|慈善|[等及和与]")

# what a park that is called by its district alone is told of: 海淀园收入…, 海淀园、昌平园; but 海淀园林
_AS_PARK = compile_late("园(?=[、，。；：（）的\\n0-9]|[已共现仅约近]|有|达|实现|完成|总?收入|营[业收]|产值|工业|规上|税收|企业|入驻|新增|高新|技术|"
                       "增[长速加]|下降|占|拥有|累计|分别|管委会|[和及与][\u4e00-\u9fff]{2,4}园)")
_NEXT_ITEM = compile_late("[余多万亿家个元人户%亩里米项件台名条座][、，；]((?!其中|其余|其他|包括|同期|以及|而)[\u4e00-\u9fff]{4,6})(?=[0-9])")  # 6亿元、星河片区5亿元


def read_short_works(norm: str) -> list[RawName]:
    """Works that have a name of two characters, and funds with a name of their own.

    >>> read_short_works("博朗项目总投资8亿元")
    [RawName(start=0, end=4, type='project', level='', place='', target='')]
    >>> read_short_works("医保基金规模达100亿元")
    []
    """
    works = [RawName(*m.span(1), "project") for m in match_at(norm, (at - 2 for at in find_all(norm, "项目")), _SHORT_WORK)
             if count_strange(m[1][:2]) == 2]
    has_funds = any(norm.startswith(_TOLD_OF_FUNDS, at + 2) for at in find_all(norm, "基金"))
    named = {m[1] for m in _FUND.finditer(norm) if count_strange(m[1]) > 1 and not _NO_FUND.search(m[1])} if has_funds else ()
    funds = [RawName(at, at + len(fund), "project") for fund in named for at in find_occurrences(norm, fund)]
    fairs = [RawName(*m.span(1), "name") for m in _FAIR.finditer(norm)] if "中国（" in norm else []  # 2024中国（合肥）家电展
    return works + funds + fairs


def find_phases(norm: str, work: str) -> dict[str, str]:
    """The other phases of a work that a text names without it, with what they are in full.

    >>> find_phases("云江港一期工程占地3亩，二期工程占地5亩", "云江港一期工程")
    {'二期工程': '云江港二期工程'}
    """
    if (line := _LINE.search(work)) is not None:
        return {line[1]: work}  # 江州捷运蓝线, 蓝线
    own = _PHASE.search(work)
    if own is None or own.start() == 0:
        return {}
    others = {m[0] for m in _OTHER_PHASE.finditer(norm)} - {own[0]}
    return {phase: work[:own.start()] + phase for phase in sorted(others)}


def find_science_parks(norm: str) -> list[RawName]:
    """The science parks of Taiwan by their short names, in a text in Traditional characters: 竹科2022年营业额100亿元; 中科院 is none.

    >>> find_science_parks("竹科营业额100亿元，中科院所")
    [RawName(start=0, end=2, type='park', level='', place='', target='')]
    """
    return [RawName(m.start(), m.end(), "park") for m in _SCIENCE_PARK.finditer(norm)]


def find_district_parks(norm: str, places: Sequence[PlaceHit]) -> list[RawName]:
    """Parks that are called by their districts alone, where there are several: 海淀园产值3亿元、昌平园2亿元.

    >>> from corpus_tools.names.places import find_places
    >>> norm = "海淀园产值3亿元、昌平园2亿元"
    >>> [r.start for r in find_district_parks(norm, find_places(norm))], find_district_parks("海淀园3亿元", find_places("海淀园3亿元"))
    ([0, 9], [])
    """
    found = [RawName(h.start, h.end + 1, "park", "", h.place.name) for h in places
             if norm[h.end:h.end + 1] == "园" and h.place.level == "county" and _AS_PARK.match(norm, h.end)]
    return found if len({norm[r.start:r.end] for r in found}) > 1 else []


def read_next_of_row(norm: str, raw: Sequence[RawName]) -> list[RawName]:
    """Parks of a row that are called as the one before them, and companies behind a company: 云麓片区产值6亿元、星河片区5亿元.

    >>> norm = "云麓片区产值6亿元、星河片区5亿元，各片区3亿元"
    >>> [norm[r.start:r.end] for r in read_next_of_row(norm, [RawName(0, 4, "park")])]
    ['星河片区']
    >>> norm = "锐港集团营收6亿元、沧澜科技5亿元、生物科技3亿元"
    >>> [norm[r.start:r.end] for r in read_next_of_row(norm, [RawName(0, 4, "company")])]
    ['沧澜科技']
    """
    endings = {norm[r.end - 2:r.end] for r in raw if r.type == "park" and r.end - r.start > 3}
    has_companies, taken = any(r.type == "company" for r in raw), {r.end for r in raw if r.type != "class"}
    found = []
    for item in _NEXT_ITEM.finditer(norm) if has_companies or any(norm.count(ending) > 1 for ending in endings) else ():
        name, own = item[1], item[1][:-2]
        kind = "park" if name[-2:] in endings and not is_generic(own) else \
            "company" if has_companies and name[-2:] in list_weak_endings() and count_strange(own) == len(own) else ""
        if kind and item.end() not in taken:
            found.append(RawName(item.start(1), item.end(), kind))
    return found
