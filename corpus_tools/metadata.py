"""Title, deck, authors, publisher, portal, date and edition of an article, each with the place where it was read.

What the document's own table (``documents.csv``, the columns of a row) says goes before all that the page says.
"""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from corpus_tools.authors import read_names, read_opening, spell_names
from corpus_tools.clean.bylines import byline_words
from corpus_tools.clean.draft import Draft, Line, Note
from corpus_tools.dates import find_date, find_date_in_address, read_epoch
from corpus_tools.normal import normalise

_SOURCE = re.compile("(?:信息来源|稿件来源|文章来源|新闻来源|内容来源|图文来源|本文来源|来源于?|稿源|转自|转载自|摘自|原载|原文刊于)"
                     "[：/丨 ]+[《“]?([^ ，。|/（）》”；]{2,30})")
_NEXT_LABEL = re.compile("(?:浏览|点击|阅读|访问|发布|时间|日期|作者|编辑|责任编辑|字号|字体|打印|分享|更新)[^ ]{0,3}：|（字|（打印")
_DATED_LABEL = re.compile("发布时间|发布日期|发稿时间|发表时间|发表日期|刊发时间|成文日期|发布于|发表于|时间|日期")
_MEDIA = r"([^，。；：（） 据]{2,16}?)"
_DATELINE = re.compile(rf"^（?{_MEDIA}(?:讯|消息|[\u4e00-\u9fff]{{0,6}}\d{{1,2}}月\d{{1,2}}日(?:电|讯))(?![\u4e00-\u9fff]{{2}}[业技化])")
_REPORTER = re.compile(rf"^[◎●■（]*{_MEDIA}[ ]?(?:特派|首席|见习|实习|高级|资深|特约|驻[\u4e00-\u9fff]{{1,4}})*"
                       "(?:记者|研究员|评论员|通讯员)(?=[ \u4e00-\u9fff（：])")
_RIGHTS = re.compile("版权所有|著作权|版权归|Copyright|COPYRIGHT|copyright|©|主办单位|主办：")
_HAN_RUN = re.compile("[\u4e00-\u9fff（）]{4,40}")
_NEAR_RIGHTS = 120  # characters behind the sign in which the holder is named
_OWN_REPORTER = re.compile(r"记者|記者|[（(](?:www\.|https?:)")
_HAN_END = re.compile("[\u4e00-\u9fffA-Za-z0-9]+$")
_BEFORE_OUTLET = ("对", "向", "告诉", "接受", "据", "由", "是", "和", "与", "在")
_HOLDER_END = re.compile("(?:版权所有|版权|所有|未经|保留|主办|备案|技术支持|京ICP|网站|授权|禁止|不得).*$")
_SUBSCRIBE = re.compile("(?:加入)?(?:成为|加入|支持)([^，。的 ]{2,10}?)的?(?:月费|付费)?(?:订户|会员|读者)")
_GENERIC = re.compile(r"(?:本站|本网|原创|网络|互联网|未知|佚名|管理员|admin|转载|综合|本报|本刊|本文|网站|其他|网友|\d).*|(?:办公室|综合科|宣传部)$",
                      re.I)
_SITE_PARTS = re.compile(r"[_|丨–—]|\s-\s|(?<=[\u4e00-\u9fff])-(?=[\u4e00-\u9fff])")
_TRAILER = re.compile(r"<(date|author|nodename|sourcename|source)>\s*([^<]{2,60}?)\s*</", re.I)
_PROGRAMME = re.compile(r"^《([^》]{2,12})》")
_DATE_KEYS = ("date", "pubdate", "publish_date", "published", "publishdate", "date_published", "datetime", "日期", "发布日期", "发布时间",
              "meta pubdate", "meta publishdate", "meta publish_date", "meta article:published_time", "meta datepublished",
              "meta publish_time", "meta weibo: article:create_at", "meta og:release_date", "meta dc.date", "meta dc.date.issued",
              "meta firstpublishedtime", "meta date", "script date")
_SOURCE_KEYS = ("source", "publisher", "newspaper", "media", "来源", "出处", "meta contentsource", "meta source", "meta mediaid",
                "meta publisher", "meta article:publisher")
_SITE_KEYS = ("site", "site_name", "meta sitename", "meta og:site_name", "meta application-name")
_AUTHOR_KEYS = ("author", "authors", "作者", "meta author", "meta og:article:author", "meta byl")
_ADDRESS_KEYS = ("original_url", "source_url", "url", "link", "permalink", "meta url", "meta og:url")
_LOST_QUOTES = re.compile("_([^_\\s]{2,12})_")
_TELLING = frozenset({"info line", "date line", "editor", "info", "navigation"})  # rules of lines that tell source and date
_OPENING_LINES = 3  # paragraphs in which a dateline may open


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article beside its text; ``basis`` says where each was read."""

    title: str = ""
    deck: str = ""
    publisher: str = ""
    via: str = ""
    date: str = ""
    edition: str = ""
    authors: tuple[str, ...] = ()
    place: str = ""
    basis: Mapping[str, str] = field(default_factory=dict)


def read_metadata(draft: Draft, lines: Sequence[Line] | None = None, notes: Sequence[Note] | None = None) -> Metadata:
    """The metadata of a cleaned document, or of the article that some of its lines make.

    >>> from corpus_tools.clean import prepare
    >>> from corpus_tools.model import Document
    >>> text = "园区产值破百亿\\n来源：某某日报 时间：2024-03-05\\n本报记者 王小明\\n去年，园区产值达到一百零二亿元，比上年增长一成，新设企业十二家。"
    >>> meta = read_metadata(prepare(Document("a.txt", text)))
    >>> meta.title, meta.publisher, meta.date, meta.authors
    ('园区产值破百亿', '某某日报', '2024-03-05', ('王小明',))
    """
    lines = draft.lines if lines is None else lines
    notes = list(_join_labels(draft.notes if notes is None else notes))
    told = draft.document.meta
    basis: dict[str, str] = {}
    title = read_title(draft, lines)
    deck = "\n".join(draft.words(line) for line in lines if line.kind == "deck")
    found = {
        "title": (title, "text"), "deck": (deck, "text"), "publisher": _find_publisher(draft, lines, notes),
        "date": _find_date(draft, notes, title), "edition": _find_edition(draft, notes)}
    values: dict[str, str] = {}
    for key in ("title", "deck", "publisher", "date", "edition", "via", "place"):
        value, where = found.get(key, ("", ""))
        value, where = (told[key].strip(), "documents.csv") if told.get(key, "").strip() else (value, where)
        values[key] = value
        if value:
            basis[key] = where
    if not values["via"]:
        site, where = _find_site(draft)
        if site and values["publisher"] and site in values["publisher"]:
            site = ""
        if not values["publisher"] and (draft.markup == "page" or not where.startswith("front matter")):
            values["publisher"], site = site, ""
            basis["publisher"] = where
        if site and site != values["publisher"]:
            values["via"], basis["via"] = site, where
    authors, where = _find_authors(draft, lines, notes)
    if told.get("authors", "").strip():
        authors, where = tuple(filter(None, re.split(r"[、,，;；/|]\s*|\s{2,}", told["authors"].strip()))), "documents.csv"
    if authors:
        basis["authors"] = where
    return Metadata(**values, authors=authors, basis={k: v for k, v in basis.items() if v})


def read_title(draft: Draft, lines: Sequence[Line]) -> str:
    """The title: kicker, headline and subtitle in one; a title that the text repeats is taken once."""
    parts: list[str] = []
    for line in lines:
        if line.kind != "title":
            if parts and line.kind not in ("byline", "deck", "caption"):
                break
            continue
        words = draft.words(line)
        same = _squeeze(words)
        if any(same in _squeeze(part) or _squeeze(part) in same or _share(same, _squeeze(part)) >= 0.6 for part in parts):
            continue
        parts.append(words)
    title = ""
    whole = _squeeze(draft.fields.get("page title", ""))
    for part in parts:
        near = not title or part[0] in "—─－-" or _squeeze(title + part) in whole
        title += part if near else " " + part
    return _LOST_QUOTES.sub("“\\1”", title)  # tools that make file names of titles write quotes as underscores


def _find_publisher(draft: Draft, lines: Sequence[Line], notes: Sequence[Note]) -> tuple[str, str]:
    for key in _SOURCE_KEYS[:6]:
        if draft.fields.get(key) and not _GENERIC.match(draft.fields[key]):
            return draft.fields[key].strip(), "front matter"
    for rule, words, _ in notes:
        if rule in _TELLING:
            match = _SOURCE.search(_NEXT_LABEL.sub(r" \g<0>", normalise(words)))
            if match and not _GENERIC.match(match[1]) and not find_date(match[1], months=True):
                at = normalise(words).find(match[1])
                return words[at:at + len(match[1])].strip("《》“”"), "source line"
    for key in _SOURCE_KEYS[6:]:
        if draft.fields.get(key) and not _GENERIC.match(draft.fields[key]):
            return draft.fields[key].strip(), "meta element"
    opening = _find_in_opening(draft, lines)
    if opening:
        return opening, "dateline"
    for rule, words, _ in notes:
        if rule in ("machine trailer", "date line", "edition line"):
            name = next((t for t in words.split() if t.endswith(byline_words().media) and 3 <= len(t) <= 14
                         and not any(c.isdigit() for c in t)), "")
            if name:
                return name, rule
    trailer = {m[1].lower(): m[2] for m in _TRAILER.finditer(draft.fields.get("trailer", ""))}
    for key in ("sourcename", "source", "nodename"):
        if trailer.get(key, "").endswith(byline_words().media):
            return trailer[key], "trailer"
    for rule, words, _ in notes:
        match = _SUBSCRIBE.search(normalise(words)) if rule == "subscription" else None
        if match:
            return words[match.start(1):match.end(1)], "subscription line"
    for rule, words, _ in notes:
        if rule in ("copyright", "footer"):
            holder = _find_holder(words)
            if holder:
                return holder, "copyright line"
    named = _find_own_reporter(draft, lines)
    return (named, "text") if named else ("", "")


def _find_holder(words: str) -> str:
    """The organisation that a copyright line names."""
    norm = normalise(words)
    for sign in sorted(_RIGHTS.finditer(norm), key=lambda m: m[0].startswith("主办")):
        for match in _HAN_RUN.finditer(norm, sign.end(), sign.end() + _NEAR_RIGHTS):
            holder = _HOLDER_END.sub("", match[0]).strip("（）")
            if len(holder) >= 4 and holder.endswith(byline_words().holder):
                return words[match.start():match.start() + len(holder)]
    return ""


def _find_own_reporter(draft: Draft, lines: Sequence[Line]) -> str:
    """The outlet whose reporter the text speaks of (对某某新闻记者表示), the most often named."""
    if not lines:
        return ""
    text = draft.text.text
    named: Counter[str] = Counter()
    for match in _OWN_REPORTER.finditer(text, lines[0].start, lines[-1].end):
        end = match.start()
        words = text[max(0, end - 14):end]
        own = _HAN_END.search(words)
        norm = normalise(words)
        start = max(own.start(), *(at + len(mark) for mark in _BEFORE_OUTLET if (at := norm.rfind(mark, own.start())) >= 0), 0) \
            if own else len(words)
        if 3 <= len(words) - start <= 12 and norm.endswith(byline_words().media) and norm[start] != "本":
            named[words[start:]] += 1
    return named.most_common(1)[0][0] if named else ""


def _find_in_opening(draft: Draft, lines: Sequence[Line]) -> str:
    """The paper, agency or site that a dateline or a byline names before the reporter."""
    seen = 0
    for line in lines:
        if line.kind in ("title", "deck", "heading", "caption", "cell", "item"):
            continue
        words = draft.text.text[line.start:min(line.end, line.start + 60)]
        norm = normalise(words)
        for pattern in (_DATELINE, _REPORTER):
            match = pattern.match(norm)
            if match and match[1].endswith(byline_words().media) and not match[1].startswith(("本", "记者")) and len(match[1]) > 2:
                return words[match.start(1):match.end(1)].strip()
        seen += line.kind != "byline"
        if seen >= _OPENING_LINES:
            break
    return ""


def _find_site(draft: Draft) -> tuple[str, str]:
    """The site or portal that carries the text."""
    for key in _SITE_KEYS:
        if draft.fields.get(key):
            return draft.fields[key].strip(), "meta element" if key.startswith("meta") else "front matter"
    signed = draft.fields.get("author", "").strip()
    if signed.endswith(byline_words().media) and "记者" not in normalise(signed):
        return signed, "front matter author"
    parts = [part for part in _SITE_PARTS.split(draft.fields.get("page title", "")) if part.strip()]
    if len(parts) > 1 and 2 <= len(parts[-1]) <= 20:
        return parts[-1].strip(), "page title"
    return "", ""


def _find_date(draft: Draft, notes: Sequence[Note], title: str) -> tuple[str, str]:
    for key in _DATE_KEYS:
        date = find_date(draft.fields.get(key, ""), months=True)
        if date:
            return date, "meta element" if key.startswith("meta") else "script" if key.startswith("script") else "front matter"
    labelled = [n for n in notes if n.rule in _TELLING and _DATED_LABEL.search(normalise(n.words))]
    others = [n for n in notes if n.rule in _TELLING or n.rule in ("edition line", "machine trailer", "print header")]
    for rule, words, _ in labelled + others:
        date = find_date(normalise(words))
        if date:
            return date, rule
    if "script epoch" in draft.fields:
        return read_epoch(draft.fields["script epoch"]), "script"
    trailer = {m[1].lower(): m[2] for m in _TRAILER.finditer(draft.fields.get("trailer", ""))}
    for words, where in ((trailer.get("date", ""), "trailer"), (title, "title")):
        date = find_date(normalise(words))
        if date:
            return date, where
    for key in _ADDRESS_KEYS:
        date = find_date_in_address(draft.fields.get(key, ""))
        if date:
            return date, "address"
    name = draft.document.doc.rpartition("/")[2]
    date = find_date(name) or find_date_in_address(name)
    if date:
        return date, "file name"
    for rule, words, _ in labelled + others:
        date = find_date(normalise(words), months=True)
        if date:
            return date, rule
    return "", ""


def _find_edition(draft: Draft, notes: Sequence[Note]) -> tuple[str, str]:
    for key in ("edition", "版次", "版面"):
        if draft.fields.get(key):
            return draft.fields[key], "front matter"
    for rule, words, _ in notes:
        if rule == "edition line":
            return words.strip(" 　"), "edition line"
        match = re.search(r"(?:第[A-Z]?\d{1,3}版|(?<![\dA-Za-z])[A-Z]?\d{2,3}版)[：:]?[^\s，。]{0,10}", words) if rule in (
            "info line", "date line") else None
        if match:
            return match[0], rule
    return "", ""


def _find_authors(draft: Draft, lines: Sequence[Line], notes: Sequence[Note]) -> tuple[tuple[str, ...], str]:
    names: list[str] = []
    for line in lines:
        if line.kind == "byline":
            names += spell_names(draft.words(line), read_names)
    if names:
        return tuple(dict.fromkeys(names)), "byline"
    for key in _AUTHOR_KEYS:
        signed = normalise(draft.fields.get(key, "")).strip()
        if signed and not signed.endswith(byline_words().media):
            names = spell_names(draft.fields[key].strip(), read_names)
            if names:
                return tuple(names), "meta element" if key.startswith("meta") else "front matter"
    paragraphs = [line for line in lines if line.kind in ("para", "item")]
    for line in [*paragraphs[:2], *paragraphs[-1:]]:
        words = draft.words(line) if line.end - line.start < 400 else (
            draft.text.text[line.start:line.start + 130] + draft.text.text[line.end - 80:line.end])
        names = spell_names(words, read_opening)
        if names:
            return tuple(names), "dateline"
    for rule, words, _ in notes:
        match = re.search("(?:作者|记者|撰稿|采写|文)[：/丨 ]+([^|。，]{2,40})", normalise(words)) if rule in _TELLING else None
        names = read_names(re.split("(?:来源|时间|编辑|责任编辑|日期|浏览|阅读|点击|通讯员)[：/]", match[1])[0]) if match else []
        if names:
            return tuple(names), "source line"
    return (), ""


def _join_labels(notes: Sequence[Note]) -> Iterator[Note]:
    """Notes with a label that stood on a line of its own put before its value."""
    label = ""
    for note in notes:
        if note.words.rstrip().endswith(("：", ":")) and len(note.words) <= 10:
            label = note.words.strip()
            continue
        yield note._replace(words=label + note.words) if label and note.rule in ("info line", "date line") else note
        label = ""


def _squeeze(words: str) -> str:
    return re.sub(r"[\W_]+", "", normalise(words))


def _share(a: str, b: str) -> float:
    """The share of the pairs of characters of the shorter that stand in the longer."""
    short, long = sorted((a, b), key=len)
    pairs = [short[i:i + 2] for i in range(len(short) - 1)]
    return sum(pair in long for pair in pairs) / len(pairs) if len(pairs) >= 6 else 0.0
