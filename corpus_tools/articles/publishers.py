"""Who publishes an article, and the site or portal that passes it on."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from corpus_tools.articles.dates import find_date
from corpus_tools.clean.bylines import byline_words
from corpus_tools.clean.draft import Draft, Line, Note, fold, order_keys
from corpus_tools.data import compiled
from corpus_tools.late import compile_late
from corpus_tools.normal import find_spelled, normalise
from corpus_tools.tries import join_words

TELLING = frozenset({"info line", "date line", "editor", "info", "navigation"})  # rules of lines that tell source and date
_TRAILER = compile_late(r"<(date|author|nodename|sourcename|source)>\s*([^<]{2,60}?)\s*</", re.I)
_SOURCE = compile_late("(?:信息来源|稿件来源|文章来源|新闻来源|内容来源|图文来源|本文来源|来源于?|稿源|转自|转载自|摘自|原载|原文刊于)"
                     "[：/丨 ]+[《“]?([^ ，。|/（）》”；]{2,30})")
_SOURCE_SIGN = compile_late("[源转摘原]")  # one of them stands in every such label
# the account of a post, before its day: 原创 小云 云江发布 2024-03-05 18:30
_ACCOUNT = compile_late(r"(?:原创 |转载 )?(?:[^ ]{2,12} )?([^ \d]{2,18}) (?:(?:19|20)\d\d[-/.年]|昨天|今天|前天|\d{1,2}月)")
_ISSUER = compile_late("(?:发布机构|发布机关|发布单位|发文机关|发文机构|公开单位)(?:名称)?[：|｜ ]+([\u4e00-\u9fff]{4,24})(?![\u4e00-\u9fff])")
_NEXT_LABEL = compile_late("(?:浏览|点击|阅读|访问|发布|时间|日期|作者|编辑|责任编辑|字号|字体|打印|分享|更新)[^ ]{0,3}：|（字|（打印")
_RIGHTS = compile_late("版权所有|著作权|版权归|Copyright|COPYRIGHT|copyright|©|主办单位|主办：")
_RIGHTS_RULES = ("copyright", "footer", "contact")  # 主办：某园管委会 电话：…
_HAN_RUN = compile_late("[\u4e00-\u9fff（）]{4,40}")
_FRAMES = frozenset({"footer", "contact", "navigation", "copyright"})  # rules of what stands around the text
_FIRM = compile_late("(?:^|[ ：|])((?:[\u4e00-\u9fff]|（[\u4e00-\u9fff]{2,4}）){3,20}?(?:有限公司|有限责任公司|股份公司))(?=$|[ |，。地电网邮])")
_MAKERS = compile_late("支持|制作|设计|承建|开发|建设|维护|运营|友情|链接|合作")
_RULERS = ("政府", "政府办公室", "政府办公厅", "管委会", "管理委员会", "局", "厅", "委员会")  # whose site is that of their place
_NEAR_RIGHTS = 120  # characters behind the sign in which the holder is named
_OWN_REPORTER = compile_late("者(?<=[记記].)")  # one character first: it is looked for at full speed
_OWN_SITE = compile_late(r"[（(](?:www\.|https?:)")
_HAN_END = compile_late("[\u4e00-\u9fffA-Za-z0-9]+$")
_BEFORE_OUTLET = ("对", "向", "告诉", "接受", "据", "由", "是", "和", "与", "在")
_HOLDER_END = compile_late("(?:版权所有|版权|所有|未经|保留|主办|备案|技术支持|京ICP|网站|授权|禁止|不得).*$")
_SUBSCRIBE = compile_late("(?:加入)?(?:成为|加入|支持)([^，。的 ]{2,10}?)的?(?:月费|付费)?(?:订户|会员|读者)")
_GENERIC = compile_late(r"(?:本站|本网|原创|网络|互联网|未知|佚名|管理员|admin|转载|综合|本报|本刊|本文|网站|其他|网友|\d).*|(?:办公室|综合科|宣传部)$",
                      re.I)
_SITE_PARTS = compile_late(r"[_|丨–—【】]|\s-+\s?|--+|(?<=[\u4e00-\u9fff])-(?=[\u4e00-\u9fff])")
# parts of a page's title that name no site: what kind of page it is, the software that made it
_PAGE_KIND = compile_late(r"(?:新闻|文章|信息|资讯|内容|产品|公告)?(?:详细|详情|正文|内容|中心|动态|资讯|要闻|首页|列表|显示|浏览|展示)(?:页面?|信息|内容)?$"
                          r"|手机版$|触屏版$|\s*[Pp]owered\s*[Bb]y")
_OFFICES = ("管委会", "管理委员会", "管委会办公室", "管理委员会办公室", "党工委办公室", "统计局", "人民政府")  # 某高新区管委会办公室 2024年6月28日
_OWNERS = ("公司", "集团", "园", "园区", "开发区", "高新区", "孵化器", "创业中心", "服务中心")  # alone in a page's title they are whose site it is
_SOURCE_KEYS = order_keys("source", "publisher", "newspaper", "media", "来源", "出处")
_META_SOURCE_KEYS = order_keys("meta contentsource", "meta source", "meta mediaid", "meta publisher", "meta article:publisher")
_SITE_KEYS = order_keys("site", "site_name", "meta sitename", "meta og:site_name", "meta application-name")
_OPENING_SIGNS = "讯电息者员"  # one of them stands in every dateline and before every reporter
_TRAIL = compile_late("位置[：:> ]*([\u4e00-\u9fff]{2,6}[省市县区州旗][\u4e00-\u9fff]{1,10}?(?:局|委员会|办公室|政府|管委会))(?=[ >»/-]|工作动态|动态|新闻|$)")
_OF_BODY = compile_late("[ 　>]*([\u4e00-\u9fff]{2,16}(?:大学|学院|研究院|研究所|医院))(?:新闻网|新闻|官网|网站|主页|首页)?[ 　]*(?=[>»/-])")
_ISSUED = compile_late("[ 　]*([\u4e00-\u9fff]{2,6}[省市县区州旗][\u4e00-\u9fff]{1,12}?(?:局|委员会|办公室|政府|管委会|中心))(?:主?编印?|主办)?[ 　]*"
                       "(?:(?:[（(]?总?第?\\d{1,4}期[）)]?|[\u4e00-\u9fff]{4,20}[局队])[ 　]*){0,2}(?:19|20)\\d\\d年")
# 首页 > 云江高新区 > 投资环境: whose site it is, or which part of one
_TRAIL_PARK = compile_late("(?:^|[>»›→：: ])([\u4e00-\u9fff]{2,16}?(?:开发区|高新区|经开区|产业园区?|工业园区?|科技园|软件园|创业园|物流园|加工区|保税区|综保区|产业城|"
                           "科学城|孵化器|创业中心))(?:管委会|网站?|概况|简介|介绍)?(?=$|[ >»›→])")
_LONGEST_OPENING = 60  # characters
_OPENING_LINES = 3  # paragraphs in which a dateline may open


def find_publisher(draft: Draft, lines: Sequence[Line], notes: Sequence[Note]) -> tuple[str, str]:
    """The publisher of a page, and where its name was read; "" where neither is known."""
    for key in draft.told(_SOURCE_KEYS):
        if draft.fields.get(key) and not _GENERIC.match(draft.fields[key]):
            return draft.fields[key].strip(), "front matter"
    for rule, words, _ in notes:
        if rule in TELLING:
            norm = fold(words)
            match = _SOURCE.search(_NEXT_LABEL.sub(r" \g<0>", norm)) if _SOURCE_SIGN.search(norm) else None
            if match and not _GENERIC.match(match[1]) and not _NEXT_LABEL.match(match[1]) and not find_date(match[1], months=True):
                at = norm.find(match[1])
                return words[at:at + len(match[1])].strip("《》“”"), "source line"
    for key in draft.told(_META_SOURCE_KEYS):
        if draft.fields.get(key) and not _GENERIC.match(draft.fields[key]):
            return draft.fields[key].strip(), "meta element"
    opening = _find_in_opening(draft, lines)
    if opening:
        return opening, "dateline"
    issuer = next((found for rule, words, _ in notes if rule in TELLING and (found := _ISSUER.search(fold(words)))), None)
    if issuer is not None:
        return issuer[1], "issuer line"
    for rule, words, _ in notes:
        if rule in ("machine trailer", "date line", "edition line"):
            told = words.replace("：", " ").replace(":", " ").split()
            name = next((t for t in told if (t.endswith(byline_words().media) and 3 <= len(t) <= 14
                                                      or t.endswith(_OFFICES) and 6 <= len(t) <= 24)
                         and not any(c.isdigit() for c in t)), "")
            if name:
                return name, rule
    for rule, words, _ in notes:
        norm = fold(words) if rule in ("info line", "date line") else ""
        match = _ACCOUNT.match(norm)
        if match and (norm.startswith(("原创", "转载")) or "发表于" in norm[match.end():]):
            return words[match.start(1):match.end(1)], "account"
    if draft.fields.get("script account"):
        return draft.fields["script account"].strip(), "script"
    trailer = read_trailer(draft)
    for key in ("sourcename", "source", "nodename"):
        if trailer.get(key, "").endswith(byline_words().media):
            return trailer[key], "trailer"
    for rule, words, _ in notes:
        match = _SUBSCRIBE.search(normalise(words)) if rule == "subscription" else None
        if match:
            return words[match.start(1):match.end(1)], "subscription line"
    for rule, words, _ in notes:
        if rule in _RIGHTS_RULES:
            holder = _find_holder(words)
            if holder:
                return holder, "copyright line"
    named = _find_own_reporter(draft, lines)
    return (named, "text") if named else ("", "")


def read_trailer(draft: Draft) -> dict[str, str]:
    """What a machine has written below the text, by its keys."""
    return {m[1].lower(): m[2] for m in _TRAILER.finditer(draft.fields["trailer"])} if "trailer" in draft.fields else {}


def _find_holder(words: str) -> str:
    """The organisation that a copyright line names."""
    norm = normalise(words)
    for sign in sorted(_RIGHTS.finditer(norm), key=lambda m: m[0].startswith("主办")):
        for match in _HAN_RUN.finditer(norm, sign.end(), sign.end() + _NEAR_RIGHTS):
            holder = _HOLDER_END.sub("", match[0]).strip("（）")
            if len(holder) >= 4 and holder.endswith(byline_words().holder):
                return words[match.start():match.start() + len(holder)]
    return ""


def find_host(notes: Sequence[Note]) -> str:
    """The government or office that a page names as its host: 主办：某市人民政府办公室."""
    held = (_find_holder(words) for rule, words, _ in notes if rule in _RIGHTS_RULES)
    return next((holder for holder in held if normalise(holder).endswith(_RULERS)), "")


def find_footer_firm(notes: Sequence[Note]) -> str:
    """The company whose name stands in the head or foot of a page without a word on rights; no one who made the site."""
    for rule, words, _ in notes:
        if rule in _FRAMES:
            norm = normalise(words)
            firm = _FIRM.search(norm)
            if firm and not _MAKERS.search(norm, 0, firm.start()):
                return words[firm.start(1):firm.end(1)]
    return ""


def _find_own_reporter(draft: Draft, lines: Sequence[Line]) -> str:
    """The outlet whose reporter the text speaks of (对某某新闻记者表示), the most often named."""
    if not lines:
        return ""
    text = draft.text.text
    named: Counter[str] = Counter()
    a, b = lines[0].start, lines[-1].end
    ends = [match.start() - 1 for match in _OWN_REPORTER.finditer(text, a, b)]
    if any([text.find(sign, a, b) >= 0 for sign in ("(www.", "（www.", "(http", "（http")]):
        ends = sorted(ends + [match.start() for match in _OWN_SITE.finditer(text, a, b)])
    for end in ends:
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
        end = min(line.end, line.start + _LONGEST_OPENING)
        words = draft.text.text[line.start:end] if find_spelled(_OPENING_SIGNS).search(draft.text.text, line.start, end) else ""
        norm = normalise(words) if words else ""
        for signs, pattern in _openings() if words else ():
            match = pattern.match(norm) if any([sign in norm for sign in signs]) else None
            if match and not match[1].startswith(("本", "记者")) and len(match[1]) > 2:
                return words[match.start(1):match.end(1)].strip()
        seen += line.kind != "byline"
        if seen >= _OPENING_LINES:
            break
    return ""


@compiled
def _openings() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """A dateline (某某社北京3月5日电, 某某日报讯) and a reporter with the outlet before (某某日报首席记者), each with what it holds one of."""
    media = rf"([^，。；：（） 据]{{1,14}}?{join_words(byline_words().media)})"
    return (("讯息电", compile_late(rf"^（?{media}(?:讯|消息|[\u4e00-\u9fff]{{0,6}}\d{{1,2}}月\d{{1,2}}[日号](?:电|讯))(?![\u4e00-\u9fff]{{2}}[业技化])")),
            ("者员", compile_late(rf"^[◎●■（]*{media}[ ]?(?:特派|首席|见习|实习|高级|资深|特约|驻[\u4e00-\u9fff]{{1,4}})*"
                       "(?:记者|研究员|评论员|通讯员)(?=[ \u4e00-\u9fff（：])")))


def find_trail_office(notes: Sequence[Note]) -> tuple[str, str]:
    """The office or school whose page it is, by the trail that leads there (您所在的位置：江州区发展和改革委员会工作动态, 江州大学新闻网 > 要闻)
    or the line that dates its bulletin (江州市商务局 2017年1月27日), and where that stands.

    >>> find_trail_office([Note("breadcrumb", "当前位置：云江区商务局 > 工作动态", 0)])
    ('云江区商务局', 'breadcrumb')
    """
    for rule, words, _ in notes:
        trail = fold(words)
        found = _TRAIL.search(trail) or _OF_BODY.match(trail) or _TRAIL_PARK.search(trail) if rule == "breadcrumb" else \
            _ISSUED.match(trail) if rule == "date line" else None
        if found is not None:
            return words[found.start(1):found.end(1)], rule
    return "", ""


def find_site(draft: Draft, title: str = "") -> tuple[str, str]:
    """The site or portal that carries the text: what the page says of itself, the last part of its <title> that is not the article's."""
    for key in draft.told(_SITE_KEYS):
        if draft.fields.get(key):
            return draft.fields[key].strip(), "meta element" if key.startswith("meta") else "front matter"
    signed = draft.fields.get("author", "").strip()
    if signed.endswith(byline_words().media) and "记者" not in normalise(signed):
        return signed, "front matter author"
    page_title = draft.fields.get("page title", "")
    parts = [part.strip() for part in _SITE_PARTS.split(page_title) if part.strip()] if page_title else []
    for part in reversed(parts if len(parts) > 1 or len(parts) == 1 and parts[0].endswith(_OWNERS) else ()):
        if not _PAGE_KIND.match(part) and part not in title:
            return (part, "page title") if 2 <= len(part) <= 20 else ("", "")
    return "", ""
