"""Whether a name opens its clause: what may stand before it and adds no other topic, and what follows one that acts."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.endings import list_stop_words
from corpus_tools.names.find import Name
from corpus_tools.subjects.asides import Role
from corpus_tools.subjects.role_words import SAYS_LATER

# what may stand before the topic of a clause and adds no other one
ADVERBIAL = compile_late(
    r"(?:(?:今天|如今|同期)的|[\[（](?:[\u4e00-\u9fff]{2,4}|20\d\d[\d年月日./: -]{2,16})[\]）]|"
    r"[\s“‘（）【】·\-#*※»|丨/〇\u20e3\ufe0f\u2190-\u21ff\u2460-\u24ff\u25a0-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]|\d{1,2}[ |丨/\ufe0f\u20e3]|"
    r"旗下|下属|所属|控股|全资|第?[\d〇一二三四五六七八九十两几]{1,8}(?:[年月日时号]|季度|个月|周年|周|[.．、）])|"
        r"[\d\-~至到]{1,9}月份?|(?:19|20)\d\d(?:[-.]\d\d[-.]\d\d)?(?!\d)|"
    r"[一二三四五首]期|[上下]半年|一季度|前\d\d?个?[月季]度?|截至|截止|其中|当中|期内|季内|目前|当前|眼下|如今|今年|去年|前年|明年|全年|年内|当年|同年|同期|近年来?|"
    r"近日|日前|今天|昨天|当天|当日|[本上下]月|年[底末初]|以来|期间|底|末|初|前|后|之后|来|在|于|到|至|从|自|[一二三四五六七八九十]是|首先|其次|再次|"
    r"最后|同时|此外|另外|与此同时|而|并|且|但|则|以及|特别是|尤其是|例如|比如|譬如|据悉|据了解|数据显示|据介绍|按照|根据|其|仅|以|预计|"
    r"“(?:投资|走进|相约)(?=[^“”，。；]{2,16}”)|“十[一-五]五”|时期|(?:未来|过去|这)[\d一二三四五六七八九十]{0,4}年|未来|过去|这是|这里|随着|伴随|通过|[分从][^，]{1,4}看|"
    r"(?:正在建设的|(?:正在)?(?:建设|规划|兴建|筹建|筹设|开发|施工)中的|\d[\d.]*(?:公顷|平方公里|亩|坪)大?的|"
    r"(?:在建|拟建|已?建成|挂牌|揭牌|开园|开业|启用|投用|竣工|通车|投产|落成|成立|创办|创立|创建|组建|兴办|建立|举行|举办|召开|闭幕|落幕)的|"
        r"新(?:建|落成|成立|引进|落户|入驻|投产)的)|(?:位于|坐落[于在]|座落[于在]|地处|同处|同在|位居|作为|扎根|创建于|始建于|成立于|落户[于在]?|入驻|总部(?:位于|设[在于])|来自)[^，。；、\d的]{1,24}的|"
    r"(?:沿线|沿途|沿岸|村口|村头|园内|城内|为期\d{1,2}天)的|(?:成立|始建|创建|创办|组建|设立|起步|兴建|建成|诞生)于\d[^，。；、的]{1,24}的|"
    r"由[^，。；\d的]{2,36}(?:投资|出资|捐资|斥资|建设|援建|捐建|兴建|修建|打造|开发|运营|承建|投建|组建|创办|创立|创建|引进|控股|发起|设立|主办)(?:[约近超达逾]?\d[\d.]{0,8}[多余]?[万亿]{1,2}美?元)?"
    r"(?:建设|兴建|修建|打造|新建|投建)?的|"
    r"(?:记者|笔者)?(?:走[进入近]|步入|踏入|漫步在?|置身于?|驶入)|具体来看|具体而言|总体上|总的来看|除此之外|至于|计(?=[已有共约达\d])|如|像|另据|又|也|还|更|均|都|已|就|不仅|不但|各地[^，]{0,4})*")
_FARES = tuple("保持 呈现 运行 经济 主要 总体 整体 平均 合计 去年 今年 上半年 下半年 营业额 营收 总产值 出口额".split())
_SIZE = (r"(?:(?:计划|预计|协议)?总?投资(?:额|约|近|超过?|达|逾|为)*[\d.]+[多余]?[万亿]*(?:美元|人民币|元)+|(?:总|设计)?装机(?:容量|规模)?[约近超达逾]?[\d.]+万?[千兆]瓦|"
         r"(?:总占地|占地|总?建筑|总)(?:面积)?[约近超达逾]?[\d.]+万?(?:亩|平方米)|全长[约近超达逾]?[\d.]+(?:公里|千米|米))")
COSTING, _SUCH = compile_late(f"{_SIZE}(?:、{_SIZE})*的|(?:[本此这]次|当[天日]|[今昨]天|新近|近期|最新|首批|首个)?(?:集中)?"
                               "(?:签约|开工(?:建设)?|投产|竣工|落户|落地|奠基|建成|引进|入驻|在建|获批)的"), compile_late(
    r"(?!和|与(?![之它其])|同(?!样)|向(?!来)|对(?!口)|[从由在按据比]|以(?![^，。；]{1,8}(?:见长|著称|闻名|起家|为主)))(?:[^，。；、：\d“”]|\d{2,4}[级届岁]){2,16}的“?")
_BEST = compile_late("(?:其中|当中)?[^，。；、：0-9“”]{0,6}最[大高多早快新][^，。；、0-9]{0,4}的|[在距]?[^，。；、：“”]{2,12}(?:路|街|公里|道)(?:[上旁边外]|两侧)?的")
_COUNT = compile_late(r"(?:这|上述|约|近|超过?|逾|不足|突破|达|共)?(?:[\d.]{1,6}|[〇零一二三四五六七八九十两百千]{1,7})[多余]?[家个座大]$")
_APPOSITION = compile_late("[^，。]{0,24}(?:企业|龙头|公司|机构|单位|平台|代表|之一|项目|工程|园区|集团|厂家?|[厂造应发营计备产台外航路]商|巨头|独角兽|股王|"
                           "品牌|业者|国有|民营|合资|老牌|本土|[新初]创)“?$")
_SORTS, _LONGEST_SORT = tuple("大省 大市 大县 强市 强县 强区 老区 库区 渠首 侨乡 省会 首府 重镇 边城 水乡 之都 之乡".split()), 7  # 农业大县滑县
_OF_RANK, _TOLD = ("国家级", "省级", "自治区级", "市级"), ("公布", "发布", "显示", "指出", "表示", "统计")  # 某会公布3个科学园区去年营业额…
_BESIDE = compile_late("[与同和][^，。；、0-9]{2,12}?(?:一[墙江河街路水山]之隔|毗邻|相邻|相连|接壤|隔[江河湖海街]相望)的“?")  # 与甲园一墙之隔的乙园
_LONGEST_SEAT = 18  # characters: 滨河路5号所在的某园区


def acts(norm: str, at: int) -> bool:
    """Whether a verb, an adverb or a mark follows."""
    singles, stops = list_stop_words()
    return any(is_verb(norm, pattern.match(norm, at).end(), singles, stops) for pattern in (SAYS_LATER, ADVERBIAL))


def is_verb(norm: str, at: int, singles: frozenset[str], stops: frozenset[str]) -> bool:
    return not "\u4e00" <= norm[at:at + 1] <= "\u9fff" or norm[at] in singles or norm[at:at + 2] in stops


def opens_clause(norm: str, opens: int, name: Name, last_name: Name | None, last: Role | None) -> bool:
    """Whether a name opens its clause: behind adverbials only, or as what the words before it call it (某区企业某公司)."""
    closes = ADVERBIAL.match(norm, opens, name.start).end()
    if closes >= name.start or name.type == "place" and last is None and name.start - closes < _LONGEST_SORT and \
            norm.endswith(_SORTS, closes, name.start) and norm[closes] not in "距离":
        return True
    if name.type not in ("company", "name", "project", "park", "institution", "thing"):
        return False
    if last_name is not None and last is not None and last.head:
        closes = last_name.end
    elif last is not None:
        return _BESIDE.fullmatch(norm, closes, name.start) is not None
    elif norm.endswith("所在的", closes, name.start):
        return name.start - closes < _LONGEST_SEAT  # 滨河路5号所在的某园区
    elif norm[name.start - 1] in "的“" and (COSTING.fullmatch(norm, closes, name.start) or _BEST.fullmatch(norm, closes, name.start) or (
            name.type == "company" or (norm.startswith(("于", "自"), name.end) or acts(norm, name.end)) and
            norm[closes:closes + 2] not in list_stop_words()[1])
            and _SUCH.fullmatch(norm, closes, name.start)):
        return True  # 总投资3亿元的某某项目，…; 获认证的某公司…
    elif norm[name.start - 1] == "级" and norm[closes:name.start] in _OF_RANK:
        return True  # 国家级某经开区…
    return name.start - closes <= 24 and bool(_APPOSITION.fullmatch(norm, closes, name.start))


def is_counted(norm: str, opens: int, name: Name, last_name: Name | None, last: Role | None) -> bool:
    """Whether the kind of park that is counted is what its clause is about: 全省138家开发区实现…, 我国54个国家级开发区…."""
    if name.text[-1] != "区" or name.end - name.start < 3 and norm[name.start - 1] != "大":
        return False
    count = _COUNT.search(norm, max(opens, name.start - 12), name.start)
    if count is None or not (norm.startswith(_FARES, name.end) or norm[name.end:name.end + 2] in list_stop_words()[1]
                             or norm[name.end:name.end + 1] in list_stop_words()[0]):
        return False
    return last is not None and last.head and last_name.end == count.start() or \
        ADVERBIAL.match(norm, opens, count.start()).end() >= count.start() or norm.endswith(_TOLD, opens, count.start())
