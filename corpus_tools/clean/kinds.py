"""What each line is: title, deck, byline, heading, paragraph, item, caption, cell."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.clean.bylines import LONGEST as LONGEST_BYLINE
from corpus_tools.clean.bylines import is_byline
from corpus_tools.clean.draft import Draft, Line, mark_line, trim_line
from corpus_tools.frozen import change
from corpus_tools.late import compile_late
from corpus_tools.normal import normalise

# Numbering of headings and the level that it stands for, as the standard for official documents orders it (GB/T 9704).
_NUMBERED = ((1, compile_late(r"第[一二三四五六七八九十百\d]{1,4}[章篇部编]|[一二三四五六七八九十]{1,3}、")),
             (2, compile_late(r"第[一二三四五六七八九十百\d]{1,4}节|（[一二三四五六七八九十]{1,3}）")),
             (3, compile_late(r"\d{1,2}[.、．](?!\d)")), (4, compile_late(r"（\d{1,2}）")))
_LISTED = compile_late(r"\d{1,2}[.、．)](?!\d)|（\d{1,2}）|[●•◆■▪►▶◎○☆★·-][ ]?")
_SIGNS = frozenset("第一二三四五六七八九十百（●•◆■▪►▶◎○☆★·-")  # what a number or a mark at the head of a line begins with, beside digits
_DECK_BEGINS = frozenset("核内阅导摘编开要提")
_DECK = compile_late("(?:核心提示|内容提要|内容摘要|内容提示|阅读提示|导读|导语|摘要|编者按|编者的话|开栏语|要点|提要)(?:：|$| )")
_CREDITED = compile_late("(?:[。！？” ）]|^)[^。！？”]{2,24}(?:摄|供图|资料图片?|资料照片|网上图片|网络图片|摄影)[）]?$")
# a photograph's line without a credit: 村民正在采摘辣椒, 工人在车间忙碌
_SCENE = compile_late("[^，。；：]{0,24}(?:工人|员工|职工|村民|农民|农户|种植户|养殖户|果农|茶农|菜农|人员|技术员|工程师|游客|市民|顾客|居民)们?"
                      "(?:正在|正?忙着|正?在[^，。；：]{2,16}(?:忙碌|作业|工作|采摘|采茶|打包|分拣|检测|检查|调试|操作|游玩|参观|选购|体验))[^，。；：]{0,16}$")
_SUBTITLE = compile_late("-{1,3}[^-]")
_SPEECH = compile_late(r"(?:-*)(?:（)?(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日)?在.{4,40}(?:会议|大会|全会|座谈会|仪式|论坛)上")
_END = "。！？；：，、…"
LONGEST_HEADING = 44
_LONGEST_WITH_COMMA = 28
_LONGEST_TITLE = 80
_BARE_LEVEL = 5  # of a heading that neither markup nor a number tells: below all that are told
_MOST_HEADINGS = 3  # short lines one below the other; more of them are a list
_LONGEST_SUBTITLE = 60
_CONTENTS_BY, _MARKS = 12, tuple("〇●•◆■★▲◎·")  # lines above which a list of what a bulletin holds is headed; how its lines begin
_CONTENTS = frozenset("要目 本期要目 本期要闻 本期导读 导读 本期目录 目录 目次 本期内容 本期提要 本期看点 内容提要".split())


def tell_kinds(draft: Draft) -> Draft:
    """Give every line its kind and drop the empty ones.

    >>> from corpus_tools.clean.lines import cut_lines
    >>> from corpus_tools.mapped import MappedText
    >>> from corpus_tools.model import Document
    >>> text = "园区三年行动\\n本报记者 王小明\\n一、总体要求\\n今年以来，园区坚持以产业为根本，新引进企业十二家，情况良好。"
    >>> draft = tell_kinds(cut_lines(Draft(Document("a.txt", text), MappedText.of(text))))
    >>> [line.kind for line in draft.lines]
    ['title', 'byline', 'heading', 'para']
    """
    text = draft.text.text
    lines = [trim_line(text, line) for line in draft.lines if line.start < line.end and not (
        text[line.start].isspace() and text[line.start:line.end].isspace())]
    norms = draft.norms(lines)
    told = [_tell(line, norm) for line, norm in zip(lines, norms)]
    if draft.markup == "page":
        _raise_first_heading(lines, told)
    _tell_titles(norms, told, normalise(draft.fields.get("page title", "") or draft.fields.get("meta articletitle", "")))
    _tell_headings(lines, norms, told)
    _tell_contents(norms, told)
    return change(draft, lines=tuple([
        line if line.kind == kind and line.level == level else mark_line(line, kind or "para", level)
        for line, (kind, level) in zip(lines, told)]))


def _tell(line: Line, norm: str) -> tuple[str, int]:
    """What a line shows by itself; "" where its neighbours decide."""
    kind = line.kind
    if kind in ("title", "deck", "caption", "cell"):
        return kind, 0
    if kind == "table caption":
        return "caption", 0
    if kind == "heading":
        return ("byline", 0) if norm and is_byline(norm) else (kind, max(line.level, 1))
    if not norm:
        return ("item" if kind == "item" else "para"), 0
    if len(norm) <= LONGEST_BYLINE and is_byline(norm):
        return "byline", 0
    if norm[0] in _DECK_BEGINS and _DECK.match(norm):
        return "deck", 0
    if len(norm) <= 160 and norm[-1] in "摄图片照影）" and _CREDITED.search(norm):
        return "caption", 0
    signed = norm[0] in _SIGNS or norm[0].isdigit()
    if signed and len(norm) <= LONGEST_HEADING and norm[-1] not in _END and _is_whole(norm):
        for level, pattern in _NUMBERED:
            if pattern.match(norm) and (level < 3 or not any(mark in norm for mark in "，：；")):
                return "heading", level
    if kind == "item" or signed and _LISTED.match(norm):
        return "item", 0
    if kind == "strong":
        return ("heading", 4) if len(norm) <= 60 and norm[-1] not in "。；，、：" else ("para", 0)
    longest = _LONGEST_WITH_COMMA if "，" in norm else LONGEST_HEADING
    if len(norm) > longest or norm[-1] in _END or not _is_whole(norm):
        return "para", 0
    return ("caption", 0) if ("在" in norm or "忙着" in norm) and _SCENE.match(norm) else ("", 0)


def _is_whole(norm: str) -> bool:
    """Whether all brackets and quotes are closed: a line cut out of a sentence often leaves one open."""
    return norm.isalnum() or norm.count("（") == norm.count("）") and norm.count("“") == norm.count("”") and \
        norm.count("《") == norm.count("》")


def _tell_titles(norms: Sequence[str], told: list[tuple[str, int]], page_title: str) -> None:
    """The title at the head of the text, with the subtitle below it."""
    named = [norm for norm, (kind, _) in zip(norms, told) if kind == "title" and norm]
    if page_title and not named:
        at = _find_named(norms, told, page_title)
        bare = page_title.replace(" ", "")
        if at is not None:
            for i in range(max(0, at - 2), min(at + 3, len(told))):  # a title that is broken into lines
                if told[i][0] in ("", "heading", "para") and norms[i] and norms[i].replace(" ", "") in bare:
                    told[i] = ("title", 0)
            named = [norms[at]]
    at = None
    for i, (kind, level) in enumerate(told[:40]):
        norm = norms[i]
        if named and kind in ("", "heading", "para", "item") and norm and (norm in named or i <= 4 and _is_alike(norm, named[0])):
            told[i] = ("title", 0)
            at = i
            break
        if kind == "heading" and level == 1 and not _NUMBERED[0][1].match(norm) and len(norm) <= _LONGEST_TITLE and not named:
            told[i] = ("title", 0)
            at = i
            break
        if kind == "para" and (len(norm) == 0 or len(norm) > LONGEST_HEADING and norm[-1] in "。！？"):
            break
    if at is None and not named:
        at = _find_first(norms, told)
        if at is not None:
            told[at] = ("title", 0)
    if at is None:
        at = max((i for i, (kind, _) in enumerate(told) if kind == "title"), default=-1)
    for i in range(at + 1, min(at + 3, len(told))):  # at most two lines below it
        norm = norms[i]
        if norm and len(norm) <= _LONGEST_SUBTITLE and told[i][0] in ("", "para", "item", "heading") and (
                _SUBTITLE.match(norm) or _SPEECH.match(norm)):
            told[i] = ("title", 0) if _SUBTITLE.match(norm) and at >= 0 else ("deck", 0)
        elif told[i][0] not in ("byline", "deck"):
            break


def _raise_first_heading(lines: Sequence[Line], told: list[tuple[str, int]]) -> None:
    """Where a page has no first-level heading, the highest one above its prose is it."""
    heads = []
    for i, line in enumerate(lines):
        if line.kind == "heading" and told[i][0] == "heading":
            heads.append((told[i][1], i))
        elif heads and told[i][0] == "para" and line.end - line.start > LONGEST_HEADING:
            break
    if heads:
        told[min(heads)[1]] = ("heading", 1)


def _find_named(norms: Sequence[str], told: Sequence[tuple[str, int]], page_title: str) -> int | None:
    """The line that the page's <title> begins with (or that begins with it): the longest of those near the head."""
    bare = page_title.replace(" ", "")
    found = [(len(norm), -i) for i, norm in enumerate(norms[:60]) if 6 <= len(norm) <= _LONGEST_TITLE and told[i][0] in (
        "", "heading", "para", "item") and (norm.replace(" ", "") in bare or bare.startswith(norm[:12].replace(" ", "")))]
    return -max(found)[1] if found else None


def _is_alike(a: str, b: str) -> bool:
    """Whether two titles are the same but for some words: most pairs of characters of the shorter stand in the longer."""
    short, long = sorted((a, b), key=len)
    pairs = [short[i:i + 2] for i in range(len(short) - 1)]
    return len(pairs) >= 8 and sum(pair in long for pair in pairs) >= 0.6 * len(pairs) and len(long) <= 2 * len(short)


def _find_first(norms: Sequence[str], told: Sequence[tuple[str, int]]) -> int | None:
    """The first line that may be a title: short, and something follows it."""
    for i, (kind, level) in enumerate(told[:12]):
        if kind in ("byline", "caption", "deck", "cell"):
            continue
        norm = norms[i]
        if kind in ("", "heading", "item") and (kind != "item" or not norm.endswith(tuple(_END))) or (
                kind == "para" and norm and len(norm) <= _LONGEST_TITLE and norm[-1] not in "。；：，、"):
            return i if i + 1 < len(told) else None
        return None
    return None


_FIELD = compile_late(r"[^：，。\d]{2,16}：[约超近逾达]{0,2}\d[\d.,]*[^，。；：\d]{0,8}")  # 在孵企业：132家


def _tell_headings(lines: Sequence[Line], norms: Sequence[str], told: list[tuple[str, int]]) -> None:
    """Short lines above a paragraph or above another heading are headings; the others are paragraphs."""
    below = False  # whether a heading may stand above what follows
    run = 0
    for i in range(len(told) - 1, -1, -1):
        kind, _ = told[i]
        if kind:
            below = kind in ("heading", "para", "item", "caption", "byline", "deck")
            run = 0
        elif below and run < _MOST_HEADINGS and len(norms[i]) >= 2 and not ("：" in norms[i] and _FIELD.fullmatch(norms[i])):
            told[i] = ("heading", _BARE_LEVEL)
            run += 1
        else:
            told[i] = ("para", 0)
            below = False


def _tell_contents(norms: Sequence[str], told: list[tuple[str, int]]) -> None:
    """The lines that a bulletin lists its pieces in, each with the same mark, head nothing: 本期要目, 〇 某某项目投产, 〇 ….."""
    at = next((i for i, norm in enumerate(norms[:_CONTENTS_BY]) if 1 < len(norm) < 9 and norm.strip("【】[]（）：") in _CONTENTS), -1)
    if at < 0:
        return
    mark = norms[at + 1][:1] if at + 1 < len(norms) else ""
    for i in range(at + 1, len(norms)):
        if mark not in _MARKS or norms[i][0] != mark or norms[i][-1] == "。" or told[i][0] not in ("heading", "para"):
            break
        told[i] = ("item", 0)
