"""Places that a sentence names by the way: whence some of those counted come, where one is listed, of what a share is; press hosts."""
from __future__ import annotations

from corpus_tools.clean.bylines import surnames
from corpus_tools.late import compile_late
from corpus_tools.names.find import Name

# 其中上海过来的9家; but 上海引进的人才9千人, where the place opens its sentence
_CAME = compile_late("(?:过来|搬来|搬迁来|迁来|迁入|转来|转移来?|引来|来|引进|引入|招引|招来|培育|孵化|输送|"
                      "(?:客商|企业|资本|商人|投资者)?投资)的(?:[^，。；、0-9]{0,4}?)(?:占|达|有|约|近|超过?|共)*[0-9]")
_WHENCE = compile_late("方向(?:的|共|已|开行|发送|发运|到发|班列|列车|货物|占|约|达|近|超|累计)*[0-9]|[单双]?牌车|牌照|籍[车船]|产的")
_EXCHANGES = ("联交所", "联合交易所", "证券交易所", "证交所", "交易所", "主板", "创业板", "上市", "股市", "挂牌")
_SHARED = compile_late("(?:不足|不到|仅|约|近|占)*[0-9.]+%的|(?:[一二三四五六七八九十]+分之[一二三四五六七八九十]+|[一二三四五六七八九]成)的")
_CAUSES = compile_late("(?:对等|对华|加征|提高)?(?:关税|加息|降息|制裁|大选|贸易战|禁令|出口管制|政策)(?![收入0-9])[^，。；0-9]{0,14}，")
_TAKES = compile_late("(?:就|则|约|独)?占")
_NATIVE = compile_late("(?:人|籍|姑娘|小伙子?|女孩|青年|客商|商人|老板|妹子|媳妇|汉子|"
                       "创客|学生|大学生|企业家|台商|农民|设计师)([\u4e00-\u9fff])[\u4e00-\u9fff]{1,2}(?=[今去在于从是把用靠，、自刚只当开创投种养])")
_SORTS_OF_MEN = frozenset("人籍姑小女青客商老妹媳汉创学大企台农设")
# 国新办昨日下午召开吹风会
_HOSTS = compile_late("(?:[今昨前]日|今天|昨天|上午|下午|晚间?|日前|近日|[0-9]{1,2}[月日]|于)*(?:在[^，。；在]{1,8})?(?:举[行办]|召开)[^，。；0-9]{0,24}?(?:发布|记者|吹风|通气)会")
_FIRST = _SORTS_OF_MEN | frozenset("今昨前上下晚日近于在举召") | frozenset("就客企资商投过搬迁转引来招培孵输方单双牌籍产联证交主创上股挂对加提关降制大贸禁出政不仅约近占0123456789一二三四五六七八九")


def read_by_the_way(norm: str, name: Name) -> str:
    """The part of a place or an agency that only such words around it tell, "" where they tell none.

    >>> from corpus_tools.names.find import find_names
    >>> from corpus_tools.split import read_passage
    >>> said = ("其中上海过来的9家", "在香港主板上市", "以上海不足5%的土地", "上海产值9亿元")
    >>> [read_by_the_way(p.norm, find_names(p)[0]) for p in map(read_passage, said)]
    ['origin', 'oblique', 'comparison', '']
    """
    at = name.end
    if norm[at:at + 1] not in _FIRST:
        return ""
    if name.type != "place":
        return "source" if _HOSTS.match(norm, at) else ""
    before = norm[name.start - 1:name.start]
    if before in "中由从，、" and before and _CAME.match(norm, at) or before == "中" and _WHENCE.match(norm, at):
        return "origin"
    if before == "场" and name.level == "country" and norm.endswith("市场", 0, name.start) and _TAKES.match(norm, at):
        return "bracket"  # 其主要市场某国占七成
    if norm[at] in _SORTS_OF_MEN and (native := _NATIVE.match(norm, at)) is not None and native[1] in surnames():
        return "origin"  # 江州人王小明
    if before in "在于赴去到" and before and norm.startswith(_EXCHANGES, at):
        return "oblique"
    if before == "以" and _SHARED.match(norm, at):
        return "comparison"
    return "oblique" if name.level == "country" and _CAUSES.match(norm, at) else ""
