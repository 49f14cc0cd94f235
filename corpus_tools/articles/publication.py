"""When an article was published: what its page's head, its lines of date, its dateline, address or file name tell."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.articles.dates import find_date, find_date_in_address, narrow, read_epoch
from corpus_tools.articles.publishers import TELLING, read_trailer
from corpus_tools.clean.draft import Draft, Line, Note, fold, order_keys
from corpus_tools.data import remembered
from corpus_tools.late import compile_late

_DATED_LABEL = compile_late("更新日期|更新时间|发布时间|发布日期|发稿时间|发表时间|发表日期|刊发时间|成文日期|发布于|发表于|时间|日期")
_OTHER_DATE = compile_late("(?:[注註][册冊]|[設设]立|成立|[創创]立|上市|登[記记]|投[产產]|竣工)(?:[时時][间間]|日期)|最后(?:登录|登陆|访问|编辑于)|上次登录|在线时间|[Tt]ime now"
                           "|GMT|今天是|现在是|当前时间|北京时间|星期[一二三四五六日天] ?[0-9]{1,2}:[0-9]{2}:[0-9]{2}")
_DATE_KEYS = order_keys("date", "pubdate", "publish_date", "published", "publishdate", "date_published", "datetime", "日期", "发布日期", "发布时间",
              "meta pubdate", "meta publishdate", "meta publish_date", "meta article:published_time", "meta datepublished",
              "meta publish_time", "meta weibo: article:create_at", "meta og:release_date", "meta dc.date", "meta dc.date.issued",
              "meta firstpublishedtime", "meta date", "script date", "updated", "lastmod", "更新日期", "更新时间")
_DATED_RULES = ("edition line", "machine trailer", "print header")  # beside those that tell source and date
_ADDRESS_KEYS = order_keys("original_url", "source_url", "url", "link", "permalink", "meta url", "meta og:url")
_SOURCE_LINK = compile_late(r"(?:原始|原文|本文|来源|來源|新[闻聞])(?:[网網]址|[链鏈連连][接結结]|地址)[ ：:]{0,2}\s{0,4}[<(（]?(https?://[\w./%?&=-]{8,200})")
_OPENS_DATED = compile_late(r"\s{0,9}(?i:date|日期|[发發][布佈]日期)[ :：]{0,2}"
                            r"((?:19|20)\d\d([-/.])(?:1[0-2]|0?[1-9])\2(?:3[01]|[12]\d|0?[1-9]))(?!\d)")
_FILED = compile_late("[（(][^（）()\n]{0,4}[編编][輯辑][:：/][^（）()\n]{2,24}[)）] ?(1[0-4][0-9])([01][0-9])([0-3][0-9])(?![0-9])")
_DATELINE = compile_late("[ 　]{0,4}[【〔（(]?[\u4e00-\u9fffA-Za-z]{2,16}?"
                         "((?:19|20)[0-9][0-9]年(?:1[0-2]|[1-9])月[1-3]?[0-9]日)[\u4e00-\u9fff]{0,6}?"
                         "(?:[讯訊電电][】〕）) ]|[電电](?![影脑腦视視子商力])|[报報][道導]|消息)")
# （香港，2031年5月9日）, [2031-05-09]
_PLACED = compile_late("[ 　]{0,4}(?:[\\[【]((?:19|20)[0-9][0-9]-[01]?[0-9]-[0-3]?[0-9])[\\]】]|"
                       "[（(\\[【][\u4e00-\u9fff]{2,8}[，, /–-]{0,3}((?:19|20)[0-9][0-9]年(?:1[0-2]|[1-9])月[1-3]?[0-9]日)[）)\\]】])")
# a day set in lines of their own above the text: 2031 / 03/27 / 16:42, 03-27 / 2031, 27 / 2031-03
_SET_DAY = compile_late(r"\n[ 　]{0,9}(?:(?P<y>(?:19|20)\d\d)年?\s{1,9}(?P<m>[01]?\d)[-/月](?P<d>[0-3]?\d)日?"
                        r"(?=\s{1,9}(?:[0-2]?\d:[0-5]\d|[^\s\d]))"
                        r"|(?P<m2>[01]\d)[-/月](?P<d2>[0-3]\d)日?\s{1,9}(?P<y2>(?:19|20)\d\d)年?(?=\s)"
                        r"|(?P<d3>[0-3]\d)日?\s{1,9}(?P<y3>(?:19|20)\d\d)[-/.年](?P<m3>[01]?\d)月?(?=\s))")
_TELLER = compile_late("[^，。；]{0,24}(?:记者|記者|通[讯訊][员員]|作者)[^，。；]{0,24}")  # □ 本报记者 某某 2031-05-11
_CLOCK = compile_late(r" {1,4}[0-2]?\d:[0-5]\d[^，。；]*$")
# a line that ends the page: 某局 2031年6月; 某报 2031年6月8日 A3版 责任编辑:某; 2031-06-08 摘自《某报》
_SIGNED = compile_late(r"(?:(?:19|20)\d\d|[二一][〇零九][〇零一二三四五六七八九]{2}) ?[-/.年] ?(?:\d{1,2}|[一二三四五六七八九十]{1,2})"
                       r"(?: ?[-/.月] ?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?!\d)日?|月)")
_SIGNER = compile_late("[（(〖【\\[]?(?:[\u4e00-\u9fff]{2,16}(?:[报報网網局办辦会會司部院署厅廳处處府委镇鎮乡鄉]|中心|街道|供稿))?[ ]*|[^，。；]{0,24}更新[:：]")
_BEHIND = compile_late("[）)〗】\\]]?|(?=.{2,24}$)[^，。；]*(?:[编編][辑輯]|版|摘自)[^，。；]*")
_ENDING = 2  # such lines
_SET_ABOVE = 800  # characters of a page
_WIDE_YEAR = compile_late("[１２][９０][０-９]{2}")
_FEW, _LONGEST_DATELINE = 5, 60  # paragraphs; characters
_PRINTED = compile_late("(?:(?:本|原|此|该)文|文章|[（(])[^，。；\\n]{0,6}?(?:刊[载載登发發]|原[载載刊]|[载載刊]|摘(?:自|[编編]自))[于於自]?[ ]?(?:《[^》\\n]{2,20}》)?[（( ]?"
                        r"((?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})")
_PRINTED_LAST = 400
_DAY = r"((?:19|20)\d\d ?[-/.年] ?\d{1,2}(?: ?[-/.月] ?\d{1,2}(?!\d) ?日?|月)?)"
_UPDATED = compile_late(rf"(?<![\d-]){_DAY} ?(?:最[后近])?更新(?![换改迭])|更新(?:于|至|时间|日期)[:： ]{{0,2}}{_DAY}")
_FILED_LAST = 3000  # characters of a page


def find_publication(draft: Draft, lines: Sequence[Line], notes: Sequence[Note], title: str) -> tuple[str, str]:
    """The day as ISO 8601 and where it was read, both "" where nothing tells; a month alone where no day is told.

    >>> from corpus_tools.clean import prepare
    >>> from corpus_tools.model import Document
    >>> draft = prepare(Document("a.txt", "园区产值破百亿\\n\\n【某某日报2024年3月5日讯】去年，园区产值达到一百零二亿元，新设企业十二家。"))
    >>> find_publication(draft, draft.lines, draft.notes, "园区产值破百亿")
    ('2024-03-05', 'dateline')
    """
    for key in draft.told(_DATE_KEYS):
        date = find_date(draft.fields[key], months=True)
        if date:
            return date, "meta element" if key.startswith("meta") else "script" if key.startswith("script") else "front matter"
    telling = [(n.rule, fold(n.words)) for n in notes
               if n.rule in TELLING or n.rule in _DATED_RULES or n.rule == "breadcrumb" and _DATED_LABEL.search(fold(n.words))]
    telling = [(rule, words) for rule, words in telling if find_date(words, months=True) and not _OTHER_DATE.search(words)]
    labelled = [(rule, words) for rule, words in telling if rule in TELLING and _DATED_LABEL.search(words)]
    source = draft.document.text
    if ("１" in source or "２" in source) and _WIDE_YEAR.search(source):
        source = narrow(source)
    filed = _find_filed(source)
    for rule, words in [*labelled, *([("editor's line", filed)] if filed else ()), *telling]:
        date = find_date(words)
        if date:
            return date, rule
    if opens := _OPENS_DATED.match(source):
        return find_date(opens[1]), "text"
    if filed_on := _find_dateline(draft, lines):
        return filed_on, "dateline"
    if signed := _find_signed(draft, lines):
        return signed, "text"
    day = _SET_DAY.search(source, 0, _SET_ABOVE)
    if day and (date := find_date("-".join(day[part] or day[part + "2"] or day[part + "3"] for part in "ymd"))):
        return date, "text"
    if printed := _find_printed(source) or _find_updated(source):
        return printed, "text"
    if "script epoch" in draft.fields:
        return read_epoch(draft.fields["script epoch"]), "script"
    for words, where in ((read_trailer(draft).get("date", ""), "trailer"), (title, "title")):
        date = find_date(fold(words)) if words else ""
        if date:
            return date, where
    for key in draft.told(_ADDRESS_KEYS):
        date = find_date_in_address(draft.fields[key])
        if date:
            return date, "address"
    if date := _find_linked(source):
        return date, "address"
    name = draft.document.doc.rpartition("/")[2]
    date = find_date(name) or find_date_in_address(name)
    if date:
        return date, "file name"
    for rule, words in (*telling, *([("title", title)] if _DATED_LABEL.search(title) else ())):
        date = find_date(words, months=True)
        if date:
            return date, rule
    return "", ""


def _find_dateline(draft: Draft, lines: Sequence[Line]) -> str:
    """The day on which a report was filed, before its first words: 【某报2017年12月22日讯】; "" where none is told."""
    for line in [line for line in lines if line.kind == "para"][:_FEW]:
        opens = narrow(draft.text.text[line.start:min(line.end, line.start + _LONGEST_DATELINE)])
        filed = _DATELINE.match(opens) or _PLACED.match(opens)
        if filed is not None:
            return find_date(filed[filed.lastindex or 0])
    return ""


def _find_signed(draft: Draft, lines: Sequence[Line]) -> str:
    """The day in a line of the head that names who tells (□ 本报记者 某某 2031-05-11), or with which a page ends (某局 2031年6月); "" without."""
    last = len(lines) - _ENDING if len(lines) > _FEW else len(lines)
    for number in (*range(min(_FEW, len(lines))), *range(max(_FEW, last), len(lines))):
        line = lines[number]
        words = narrow(draft.text.text[line.start:line.end]) if line.end - line.start <= _LONGEST_DATELINE else ""
        if (day := _SIGNED.search(words)) is None:
            continue
        before, behind = fold(words[:day.start()]), fold(words[day.end():])
        ends = number >= last and _SIGNER.fullmatch(before) is not None and _BEHIND.fullmatch(behind) is not None
        if (ends or _TELLER.fullmatch(before) or _CLOCK.match(behind)) and (date := find_date(fold(day[0]), months=ends)):
            return date
    return ""


@remembered(1)  # the same for all articles of a page
def _find_filed(source: str) -> str:
    """The day behind the editor's name at the end of a page, in years of the Republic: （編輯：王小明）1130520."""
    last = max(len(source) - _FILED_LAST, 0)
    filed = _FILED.search(source, last) if source.find("輯", last) >= 0 or source.find("辑", last) >= 0 else None
    return find_date(f"{1911 + int(filed[1])}-{filed[2]}-{filed[3]}") if filed else ""


@remembered(1)
def _find_printed(source: str) -> str:
    """The day on which a paper printed what a page repeats, as its last lines tell: （原载《某报》2031年6月12日第3版）."""
    last = max(len(source) - _PRINTED_LAST, 0)
    printed = _PRINTED.search(source, last) if any(source.find(sign, last) >= 0 for sign in "刊载載摘") else None
    return find_date(printed[1]) if printed else ""


@remembered(1)
def _find_updated(source: str) -> str:
    """When a page was last changed, as its last lines tell: 2031-03更新; a month alone where no day is told."""
    last = max(len(source) - _PRINTED_LAST, 0)
    updated = _UPDATED.search(source, last) if source.find("更新", last) >= 0 else None
    return find_date(updated[1] or updated[2], months=True) if updated else ""


@remembered(1)
def _find_linked(source: str) -> str:
    """The day in the address of the page that a page says to come from (原始网址：https://…), where it names one."""
    links = {match[1] for match in _SOURCE_LINK.finditer(source)} if "http" in source else set()
    return find_date_in_address(links.pop()) if len(links) == 1 else ""
