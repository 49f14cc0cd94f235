"""Grounds, bodies and companies that a line of their own is the name of, whatever they are called, by what is told below it."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences
from corpus_tools.names.endings import is_generic
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import count_strange
from corpus_tools.split import Passage

_LONGEST, _LONGEST_ADDRESS, _OPENS = 24, 60, "\n。；"  # characters of the line
_WORDS = compile_late(r"(?![该本这那其此各每我第])[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9·“”（）—-]{3,}")
# where it lies, how large it is, who made it: what is told of one thing, and of no kind of thing
_TOLD = compile_late(r"(?:（[^（）\n]{1,30}）)?，?(?:办公)?(?:场地|地点|项目)?(?:(?:规划|开发|总)*(?:面积|占地|用地|建筑)|[位坐座]落?[于在]|地处|选址|总投资|(?:始|创|筹)?建于|"
                     r"[创成]立于|创办于|由[^，。；\n]{2,24}?(?:建设|打造|运营|开发|投资|创办|发起|组建)|"
                     r"[是为系][^，。；\n]{0,36}?(?:园区?|开发区|示范区|平台|基地|中心|孵化器|空间|小镇|楼宇|载体|综合体|机构|社区)(?=[，。；、]|之一))")
# 一区（软件创业基地）：某市某路32号
_ADDRESS = compile_late(r"[\u4e00-\u9fff]{2,20}(?:[省市区县]|自治州)[\u4e00-\u9fff]{1,20}(?:\d{1,5}号|路|大道|街|片区|[镇乡村])[\u4e00-\u9fff0-9A-Z（）、-]*")
_PARKS = ("园", "区", "城", "谷", "港", "岛", "基地", "小镇", "空间", "孵化器")
_BODIES = ("院", "所", "馆", "校", "中心", "平台", "办公室")
_ENDS = (*_PARKS, *_BODIES, "大厦", "广场", "项目", "工程", "楼", "座", "村", "站", "）")
_FOUNDED = compile_late(r"\s*(?:成立于|创立于|创办于|始创于|创建于|组建于|公司成立|企业成立|注册资[本金]|是一家|系一家|国家级高新技术企业)")
CALLS = "项目名称："
_CALLED = compile_late(r"项目名称：[ \u3000]*([^，。；：、\n ]{4,40}?)[ \u3000]*[。；]?(?=\n|$)")
# 青沧能源：, alone on a line, and below it what 青沧能源 or 青沧 has earned
_LABEL = compile_late(r"\s*([\u4e00-\u9fff]{3,6})：\s*")
_OF_WORK = ("项目位于", "项目占地", "项目总", "项目规划", "项目计划", "项目由", "项目建", "项目投资", "项目于", "项目选址", "项目是", "该项目", "工程总", "工程全长", "该工程")
_WORK = compile_late(r"[ \u3000]*(?:[（(]?[0-9一二三四五六七八九十]{1,2}[）)]?[.、．]?[ \u3000]*)?(?!重点|重大|主要|其[他它])"
                     r"([\u4e00-\u9fffA-Za-z“”·]{4,22}(?:项目|工程))[：:]?[ \u3000]*")
_TELLS = compile_late("营业?收入?|净利|收入|产值|销量|毛利")
_BARE = compile_late(r"[\u4e00-\u9fffA-Za-z0-9·（）]+")
_LONGEST_LABEL, _NEAR = 12, 24  # characters
_LASTS = frozenset(ending[-1] for ending in _ENDS)


def read_headed(passage: Passage, *, has_calls: bool = True) -> list[RawName]:
    """Lines that are one name, with which a sentence below opens and goes on to tell where it lies or what it is.

    ``has_calls`` tells whether CALLS may stand in the text.

    >>> from corpus_tools.split import read_passage
    >>> p = read_passage("云上·“青禾”工坊岛\\n云上·“青禾”工坊岛位于江边，有工位90个。\\n招商引资\\n招商引资是头等大事。")
    >>> [p.norm[r.start:r.end] for r in read_headed(p)]
    ['云上·“青禾”工坊岛', '云上·“青禾”工坊岛']
    """
    norm = passage.norm
    found: dict[str, str] = {}
    lines, labels = [], []
    for block in passage.blocks:
        start, end = block.start, block.end
        if end - start >= _LONGEST + _LONGEST_ADDRESS:
            continue
        if end - start <= _LONGEST and norm[end - 1] in _LASTS and (words := norm[start:end].strip()).endswith(_ENDS) and \
                _WORDS.fullmatch(words):
            lines.append(words)
        foot = norm.find("：", start, start + _LONGEST)
        if foot > 0 and norm[foot - 1] in _LASTS and end - foot < _LONGEST_ADDRESS and \
                (label := norm[start:foot].strip()).endswith(_ENDS) and _WORDS.fullmatch(label) and not is_generic(label) and \
                _ADDRESS.fullmatch(norm, foot + 1, end):
            labels.append(label)
    for words in dict.fromkeys(lines):
        if not is_generic(words[:-2]) and any(at and norm[at - 1] in _OPENS and _TOLD.match(norm, at + len(words))
                                              for at in find_all(norm, words)):
            found[words] = "park" if words.endswith(_PARKS) else "institution" if words.endswith(_BODIES) else "project"
    found |= dict.fromkeys(labels, "park")
    if found and "·" in norm:
        wholes = tuple(f"{words.partition('·')[0]}·" for words in found)
        found |= {words: "park" for words in lines if words.startswith(wholes)}
    calls = find_all(norm, CALLS) if has_calls else ()
    raw = [RawName(*m.span(1), "project") for at in calls if (m := _CALLED.match(norm, at)) is not None]
    for words, kind in found.items():
        raw += [RawName(at, at + len(words), kind) for at in find_occurrences(norm, words)]
        if "·" in words:  # and said without the point
            plain = words.replace("·", "")
            raw += [RawName(at, at + len(plain), kind) for at in find_occurrences(norm, plain)]
    return raw


def read_headings(passage: Passage) -> list[RawName]:
    """Headings that are the name of a company, whatever it is called, where the text below begins with its founding."""
    found = []
    blocks, norm = passage.blocks, passage.norm
    for block, below in zip(blocks, blocks[1:]):
        if norm.startswith(_OF_WORK, below.start) and block.end - block.start < _LONGEST and \
                (work := _WORK.fullmatch(norm, block.start, block.end)) is not None and not is_generic(work[1][:-2]):
            found.append(RawName(*work.span(1), "project"))  # 云麓仓储项目, and below it 项目占地30亩
        if block.kind != "heading" and block.end - block.start >= _LONGEST_LABEL:
            continue
        label = _LABEL.fullmatch(norm, block.start, block.end) if block.end - block.start < _LONGEST_LABEL else None
        if label is not None and not is_generic(label[1]):
            told = below.start, min(below.end, below.start + _NEAR)
            at = norm.find(label[1], *told)
            short = norm.find(label[1][:2], *told) if at < 0 and count_strange(label[1]) > 1 else -1
            if at >= 0 and _TELLS.search(norm, at + len(label[1]), below.end) or short >= 0 and _TELLS.search(norm, short, below.end):
                found.append(RawName(*label.span(1), "company"))
                found.append(RawName(at, at + len(label[1]), "company") if at >= 0 else
                             RawName(short, short + 2, "company", "", "", label[1]))
            continue
        words = norm[block.start:block.end].strip() if block.kind == "heading" else ""
        if not words or not _FOUNDED.match(norm, below.start):
            continue
        if 2 <= len(words) <= 10 and _BARE.fullmatch(words):
            start = norm.index(words, block.start)
            found.append(RawName(start, start + len(words), "company"))
    return found
