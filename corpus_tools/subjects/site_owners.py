"""Whose site a page is of: the company that its <title> or copyright line names, where the text says only 公司 and 我们."""
from __future__ import annotations

from collections.abc import Mapping, Sequence

from corpus_tools.data import remembered
from corpus_tools.late import compile_late
from corpus_tools.model import Article
from corpus_tools.names.aliases import abbreviates
from corpus_tools.names.find import Name, find_names
from corpus_tools.split import Passage, read_passage
from corpus_tools.subjects.roles import Role

_SHOWN_IN = ("page title", "copyright line", "meta element", "footer", "source line", "front matter", "page")  # that tell whose a page is
_AROUND = compile_late("^(?:欢迎(?:光临|访问|来到)?|Copyright|版权所有)[ ：:]*|(?:的?(?:官方)?(?:网站|官网|门户))?(?:首页|欢迎您)?$")
# what a company's page is headed by, and what it says of itself
_ABOUT = compile_late("(?:企业|公司|集团)(?:简介|概况|介绍|概述)|关于(?:我们|公司|集团)|走进(?:企业|公司|集团)|"
                       "(?:发展|企业|公司|成长)历程|大事记")
_OTHERS = ("传媒", "报业", "新闻", "广电", "出版", "日报", "广告", "网络科技", "网络技术", "信息技术", "文化传播")  # who runs a portal
_OF_ITS_OWN = compile_late("(?:规划|规划纲要|计划|方案|意见|措施|办法|细则|政策|若干规定|公报|[年季月快简通]报|运行情况|简况|工作总结|形势分析|报告|白皮书|蓝皮书)(?:（[^（）]{1,16}）)?》$")
OWNERS = ("place", "park", "company", "institution")
_SCHOOLS = ("大学", "学院", "研究院", "研究所", "医院")
_OURS = ("我司", "我公司", "本公司", "本集团")
_HEADS, _LONGEST_HEAD = 3, 20  # blocks; characters
_FIGURE = compile_late(r"[约超近]?[\d,.]+[余多]?(?:[百千]?[万亿])?[余多]?[^\d，。；、：\n]{0,5}\+?")
_BOXES, _LONGEST_FIGURE = 2, 16  # blocks; characters
_BRAND = compile_late("(?![^\\n]*(?:网|频道|门户|论坛|博客|政府|局|委|区|市|县|省|园|大学|学院)$)[\u4e00-\u9fffA-Za-z0-9·]{2,12}")  # 关于我们 - 青沧重工

# 云江市林业局2031年政府信息公开工作年度报告, 某会年报 2011-2012
_OWN_REPORT = compile_late("[ 的]?(?:[0-9]{2,4}(?:[-—/至][0-9]{2,4})?(?:年度?|财年)?)?(?:政府信息公开|政务公开|法治政府建设)?(?:工作)?"
                           "(?:的?(?:年度|周年|全年)(?:工作)?报告|年报)"
                           "[ （]{0,2}(?:(?:19|20)[0-9]{2}(?:[-—/至][0-9]{2,4})?(?:年度?)?)?[）]?\n?")
_OF_PLACES, _OF_ALL = ("政府", "管委会", "管理委员会"), ("统计", "金融管理", "金管", "普查", "主计", "财政")


def find_site_owner(article: Article | None, passage: Passage, names: Sequence[Name], roles: Sequence[Role],
                    shown: Mapping[str, Name]) -> Name | None:
    """The company whose page it is, where the text speaks of itself and names no company; None where nobody is.

    >>> from corpus_tools.model import Document
    >>> from corpus_tools.observations import extract_document
    >>> page = "<title>关于我们-青沧重工有限公司</title><body><h1>关于我们</h1><p>公司占地120亩，员工600人。</p>"
    >>> [r.subject for r in extract_document(Document("a.html", page, "0" * 64))]
    ['青沧重工有限公司', '青沧重工有限公司']
    """
    if article is not None and article.basis.get("via") == "breadcrumb" and article.via.endswith(_SCHOOLS) and any(
            name.type == "stand-in" and name.level == "institution" and name.text[0] in "我本" for name in names):
        return Name(0, 0, article.via, "institution", article.via)  # 江州大学新闻网 > 要闻: 我校…
    if article is None:
        return None
    told = [(article.basis[key], words) for key, words in (("publisher", article.publisher), ("via", article.via))
            if article.basis.get(key) in _SHOWN_IN]
    if not told:
        return None
    is_about = tells_of_owner(passage, names, roles)
    if firms := [name for name in shown.values() if name.type == "company"]:
        return next((firm for _, words in told for firm in firms if _is_called(words, firm.full)), None) if is_about else None
    if not is_about and not any(name.type == "stand-in" and name.level in ("company", "us") and role.head
                                for name, role in zip(names, roles)):
        return None
    owner = next((owner for _, words in told if (owner := _find_company(words)) is not None), None)
    brand = next((words for where, words in told if where == "page title" and _BRAND.fullmatch(words)), "") if is_about else ""
    return owner or (Name(0, 0, brand, "company", brand) if brand and not any(word in brand for word in _OTHERS) else None)


def find_plan_owner(names: Sequence[Name]) -> Name | None:
    """Whose plan, measures or report a text tells of that names no one else: 某局发布《云江高新区“十四五”发展规划》."""
    for name in names:
        if name.type != "document" or not _OF_ITS_OWN.search(name.text):
            continue
        own = next(iter(find_names(read_passage(name.text[1:-1].removeprefix("关于")))), None)
        return own if own is not None and own.start == 0 and own.type in OWNERS and not own.level == "country" else None
    return None


def _is_called(words: str, full: str) -> bool:
    """Whether a site is called by a company that its page names: 豫岳集团官网, of 河南豫岳金属集团有限公司."""
    bare = _AROUND.sub("", words.strip())
    return bare[:2] in full and abbreviates(bare, full) and len(bare) > 2 and not any(word in bare for word in _OTHERS)


def find_reporter(passage: Passage, names: Sequence[Name]) -> Name | None:
    """The office whose report on itself a text is by its title, and nothing else: 云江市林业局2031年年报; None where it is no such report.

    A government's report is on its place, that of a statistical or monetary office too.
    """
    if not passage.blocks or not names or names[0].start >= (end := passage.blocks[0].end) or passage.norm.find("报", 0, end) < 0:
        return None
    k = next((k for k, name in enumerate(names[:_HEADS]) if name.type in ("agency", "institution")), None)
    name = names[k or 0]
    if k is None or name.text.endswith(_OF_PLACES) or any(word in name.text for word in _OF_ALL) or \
            _OWN_REPORT.fullmatch(passage.norm, name.end, end) is None:
        return None
    start = names[k - 1].start if k and names[k - 1].type == "place" and names[k - 1].end == name.start else name.start
    full = passage.plain[start:name.end]
    opens = start == passage.blocks[0].start or passage.norm[start - 1] in "年度 0123456789-/"
    return Name(start, name.end, full, "institution", full) if opens else None


def tells_of_owner(passage: Passage, names: Sequence[Name], roles: Sequence[Role]) -> bool:
    """Whether a page tells of those whose it is: by its head (关于我们), as 我司, or by figures each in a box of its own (12万吨, 300+)."""
    return any(role.head and name.text in _OURS for name, role in zip(names, roles)) or \
        any(_ABOUT.search(passage.norm, block.start, block.end) for block in passage.blocks[:_HEADS]
            if block.end - block.start < _LONGEST_HEAD) or \
        sum(block.end - block.start < _LONGEST_FIGURE and block.kind != "cell" and
            _FIGURE.fullmatch(passage.norm, block.start, block.end) is not None for block in passage.blocks) >= _BOXES


@remembered(256)
def _find_company(words: str) -> Name | None:
    """The company that a phrase names and nothing else."""
    bare = _AROUND.sub("", words.strip())
    found = next(iter(find_names(read_passage(bare))), None) if len(bare) > 3 and not any(word in bare for word in _OTHERS) else None
    if found is None or found.type != "company" or found.start or found.end != len(bare):
        return None
    return Name(0, 0, found.full, "company", found.full)
