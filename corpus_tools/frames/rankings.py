"""Places in a ranking: by which verb, and of what."""
from __future__ import annotations

from corpus_tools.frames.behind import read_right
from corpus_tools.frames.indicators import read_left
from corpus_tools.frames.phrases import Gap, Phrase, find_head, is_attribute, is_rate
from corpus_tools.frames.predicates import NAME, RANK, Token
from corpus_tools.frames.readings import Reading
from corpus_tools.frames.regions import Region
from corpus_tools.late import compile_late
from corpus_tools.names.wordlist import list_words

_WEAK_RANK = frozenset(
    "蝉联 荣登 登上 获得 获 取得 荣获 夺得 斩获 摘得 问鼎 勇夺 保持 持续保持 继续保持 占 占据 稳占".split()
)
_AMONG = compile_late("(?:[位名排并]列|位居|[居列排位])[于在]?[全各]?[一二三四五六七八九十两百]{1,4}个?(?:省|市|区|县|州|镇|乡|街道|园区)|"
                      "(?<![系序陈队行位名])[列排](?=(?:全[国省市区县球]|世界|国内)[^，。；、0-9]{2,10}$)")  # 货运量列全国同类口岸之首
# 在全国88家高新区综合排名中由第42位升至第31位
_IN_FIELD = compile_late("[^，。；、0-9]{0,12}?((?:[\u4e00-\u9fff]{2}(?:水平|能力|实力|效益|环境|质量))?(?:综合|总体?|年度)*"
                         "(?:考核|考评|评价|排名|排位|测评|评估|评比)(?:评价|排名)?)(?:结果)?[中里]")
_NEXT = compile_late("(?:次之|居次|其次)[、，；][^、，；]{1,12}$")  # 甲业居冠、乙业次之、丙业第三: of what the first is ranked by
_BROKEN_DOWN = ("产业", "行业", "国", "国家", "市场", "地区", "产品", "来源", "出口", "进口", "出口额", "进口额", "产值", "营业额", "营收", "收入")
_OF = ("的", "”的")
_PRAISED = ("成绩", "位置", "地位", "位次", "名次", "水平", "荣誉", "目标", "梯队", "行列", "佳绩", "排名", "事", "人", "东西")  # the rank again
FIELD_ENDS = frozenset("中里")  # 在全省园区中排名, 在全镇24个村里居第5位
_FIELD = 6  # characters from 在 to the field of a ranking: 在全省园区中
_RANKED_BODIES = ("公司", "集团", "银行", "高新区", "开发区", "经开区", "园区", "省", "市", "县", "区", "镇", "州", "港")  # they are ranked, and no measure
_COUNTED_FIELD = compile_late("(?:在|[位排]?[列居])(?:全[国省市区县球州]|世界|国内|省内|同类|参评的?|[\u4e00-\u9fff]{2,3}省)?$")
_COUNTED = ("企业", "机构", "平台", "项目", "工程", "人员", "学生", "教师")


# 30家企业获评A级、数量居全省首位: of what was counted before
_HOW_MANY = compile_late("(?<=、)(?:总数|数量|总量|总数量|人数|家数|件数)(?=[均都也稳全位居列排名第跃连持保蝉])")


def read_rank(norm: str, gap: Gap, at: int) -> Reading:
    """The reading of a rank: the verb of ranking is looked for, and what it ranks."""
    if (many := _HOW_MANY.search(norm, gap.start + 1, at)) is not None and norm[gap.start - 1] not in "，。；：、\n":
        other = read_left(norm, gap, many.start() - 1)
        if not find_head(words := norm[other.start : other.end]) and not is_rate(words):
            gap = Gap(many.start(), gap.end, [t for t in gap.tokens if t[0] >= many.start()])
    if norm[gap.start - 1] not in "，。；：、\n" and (judged := _IN_FIELD.match(norm, gap.start, at)) is not None:
        return Reading("rank", False, None, Phrase(*judged.span(1), 0), "judged")
    field = _AMONG.search(norm, gap.start, at)
    if field is not None:
        return Reading("rank", False, None, read_left(norm, gap, field.start()), "rank")  # 总量列五县区首位
    for token in reversed(gap.tokens):
        if token[2] & RANK:
            phrase = _read_ranked(norm, gap, token)
            words = norm[phrase.start : phrase.end]
            if words.endswith(_RANKED_BODIES) and (best := _BEST.search(norm, token[1], at) or _INDUSTRY.search(norm, token[1], at)):
                return Reading("rank", False, token, Phrase(*best.span(), 0), "ranked")  # 公司位列中国企业500强第3位
            weak = norm[token[0] : token[1]] in _WEAK_RANK
            if weak or not (find_head(words) or is_rate(words) or is_attribute(phrase, gap.tokens)):
                phrase = _read_behind_rank(norm, gap, token, at, phrase, weak=weak)
            return Reading("rank", False, token, phrase, "ranked")
    left = read_left(norm, gap, at)
    if (row := _NEXT.search(norm, gap.start, at)) is not None:
        return Reading("rank", False, None, left.emptied(row.end()), "rank")
    return Reading("rank", False, None, _read_judged(norm, gap, at) or _leave_field(norm, gap, left), "rank")


def read_ranked_among(norm: str, region: Region, slot: int) -> Phrase | None:
    """增速在全国50家港口中排名第一: what stands before the field of a ranking that is counted; None where nothing does."""
    gap = region.full[slot - 1]
    field = _COUNTED_FIELD.search(norm, max(gap.start, gap.end - 8), gap.end)
    ranked = read_left(norm, gap, field.start()) if field is not None and slot > 0 else None
    return ranked if ranked is not None and not ranked.empty and not norm.endswith(_RANKED_BODIES, ranked.start, ranked.end) else None


def find_judged(norm: str, start: int, gap: int, at: int, *, same: bool) -> tuple[int, int] | None:
    """In what a rank was won that names no measure: 在考核评价中，两家园区…：甲园列第8位; where nothing in the sentence is measured, 位居全国阀门行业第3位."""
    if (judged := _JUDGED_IN.search(norm, start, at)) is not None:
        return judged.span(1)
    industry = None if same else _INDUSTRY.search(norm, gap, at)
    return None if industry is None else industry.span()


def find_ranked(norm: str, gap: Gap, end: int, left: Phrase) -> Phrase | None:
    """What stands behind a rank and is what it ranks: 第一大贸易伙伴, 全国第三的产能; None where nothing does."""
    is_free = left.empty or norm.find("是", left.end, end) >= 0
    if norm[end - 1] != "大" and (norm[end - 1] in "名位" or not norm.startswith(_OF, end) or not is_free):
        return None
    end += norm.startswith("”", end)
    thing = read_right(norm, gap, end)
    is_who = norm[end] == "的" and any(token[0] == end + 1 and token[2] & NAME for token in gap.tokens)  # 第三的某公司营收3亿元
    return None if is_who or thing.empty or norm.endswith(_PRAISED, thing.start, thing.end) else thing


def cut_field_end(norm: str, start: int, text: str) -> str:
    """A measure without the 中 or 里 that ends the field of a ranking: 在全省园区中产值第三, but 园区中小企业数量第三."""
    words = list_words()
    if text[:3] in words or not norm[start - 1].isalpha():
        return text
    return text[1:] if text[:2] not in words or norm[start - 1] in "区园港" and text[1:3] in words else text


def _read_judged(norm: str, gap: Gap, end: int) -> Phrase | None:
    """In what a rank was won: 在全国综合测评中位列第一."""
    if (judged := _JUDGED.search(norm, gap.start, end)) is None:
        return None
    left = read_left(norm, gap, judged.start())
    is_who = left.empty or norm.endswith(_RANKED_BODIES, left.start, left.end) or norm.find("、", left.end, judged.start()) >= 0
    return Phrase(*judged.span(1), 0) if is_who else left


def _read_ranked(norm: str, gap: Gap, token: Token) -> Phrase:
    """What stands before the verb of rank; 产销量在全国企业中排名: before the field of the ranking."""
    if (judged := _read_judged(norm, gap, token[0])) is not None:
        return judged
    phrase = read_left(norm, gap, token[0])
    if phrase.lead is not None and norm[phrase.lead[0] : phrase.lead[1]] == "以" and norm[phrase.start].isdigit():
        return phrase.emptied(phrase.end)  # 以10金7银9铜位居金牌榜榜首
    if phrase.lead is not None and norm[phrase.lead[0] : phrase.lead[1]] == "以":
        of = read_left(norm, gap, phrase.lead[0] - (norm[phrase.lead[0] - 1] in "则主"))
        if norm.endswith(_BROKEN_DOWN, of.start, of.end):
            return of  # 出口产业以机械业居冠: what the first is first of
    return _leave_field(norm, gap, phrase)


def _leave_field(norm: str, gap: Gap, phrase: Phrase) -> Phrase:
    """What stands before the field of a ranking: 手术量在全省装机医院中排第4."""
    reach = _FIELD if norm.startswith(("中", "里", "当中", "之中"), phrase.end) else int(norm[phrase.end - 1] in "区县市镇")  # 增速在主城区排名
    at = norm.rfind("在", max(gap.start, phrase.start - reach), phrase.start)
    if at >= 0 and norm[at - 1] not in "现所正":
        left = read_left(norm, gap, at)
        return phrase.emptied(at) if left.empty else left
    return phrase


_JUDGED = compile_late("在“?([^，。；、在“”]{2,24}(?:测评|考评|考核|评价|评估|评比|评选|百强[县区市镇园]{0,2}(?:（[市区县]）)?|榜单?|排行|(?:排名|调查|竞赛|大赛)(?=”?[中里])))”?"
                       "(?:结果)?[中里]?(?:[位名]?[列居排](?:全[国省市区县州])?)?$")
# 稳居某某指数全球榜首, 位居金牌榜、奖牌榜双榜榜首: the list itself
_LISTED = compile_late(r"([^，。；：\d]{1,16}?(?:榜单?|指数|排行)(?:[-—－]?[^，。；、：\d全世亚双]{0,6}))(?:双榜)?(?:全球|全国|世界|亚洲|全[省市])?$")
# 获得全省综合考核第一名: what it was won in
_CONTEST = compile_late("([^，。；：、“”]{1,20}(?:考核|考评|评比|评选|竞赛|大赛|比赛|测评|评估|评价))中?的?$")
# 集团位列中国企业500强第312位
_BEST = compile_late("[^，。；、：在“”]{0,14}?(?:[0-9]{1,4}|[百千十])强(?:企业)?(?:名单|榜单|榜)?(?=”?中?$)")
_JUDGED_IN = compile_late(r"(?:在(?:[^，。；、在]{0,12}的)?|(?<=年)|(?<![^，。；\n“]))(?:\d{4}年度?)?([^，。；、在的年]{2,24}"
                       "(?:测评|考评|考核|评价|评估|评比|评选|排名|排行|榜单?))榜?”?(?:结果)?(?:前[0-9一二三四五六七八九十百]{1,4}[名位强])?(?:[中里]|(?:正式)?(?:发布|公布|揭晓|出炉))，")
_INDUSTRY = compile_late("(?<=[居列为名])[^，。；、：在居列]{2,12}行业(?=$)")  # 位居全国阀门行业第3位


def _read_behind_rank(norm: str, gap: Gap, token: Token, at: int, phrase: Phrase, *, weak: bool) -> Phrase:
    """获得市场占有率第一, 位居乘用车出口第一: the measure may stand behind the verb."""
    after = read_left(norm, Gap(token[1], gap.end, [t for t in gap.tokens if t[0] >= token[1]]), at)
    words = norm[after.start : after.end]
    if is_rate(words) or find_head(words) and not words.endswith(_COUNTED) or weak and words.endswith(("”", "》")):
        return after
    if (contest := _CONTEST.match(norm, token[1], at)) is not None:
        return phrase if find_head(norm[phrase.start:phrase.end]) else Phrase(*contest.span(1), 0)
    if weak and "”" in words:
        return after
    if phrase.empty and (best := _BEST.search(norm, token[1], at)):
        return Phrase(*best.span(), 0)
    if phrase.empty and (listed := _LISTED.match(norm, token[1], at)) is not None:
        return Phrase(*listed.span(1), 0)
    if weak and after.empty:
        named = next((t for t in gap.tokens if t[0] >= token[1] and "”" in norm[t[0] : t[1]]), None)
        return Phrase(named[0], named[1], 0) if named is not None else phrase
    return phrase
