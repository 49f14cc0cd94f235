"""What the first headings of a report or a plan tell of its time."""
from __future__ import annotations

from collections.abc import Sequence

from corpus_tools.late import compile_late
from corpus_tools.model import Block
from corpus_tools.split import Passage
from corpus_tools.times.find import Time
from corpus_tools.times.openings import is_item
from corpus_tools.times.time_parts import read_small_number

_REVIEWED = compile_late("(?:^|\n)(?:[一第][、章部分]*|（一）)? ?((?:19|20)[0-9]{2})年度?(?:政府|主要|全[市区县州省])?的?工作(?:的)?"
                         "(?:简要|主要|基本)?(?:回顾|总结)")
# 受市人民政府委托，报告2030年决算情况; 现将2030年有关工作汇报如下
_REPORTED = compile_late("报(?:(?<=[汇通]报)|告)(?:我[国省市区县局委]|全[国省市区县])?((?:19|20)[0-9]{2})年度?[^，。；\n]{0,40}?(?:情况|草案|决算)"
                        "|现[就对将把][^，。；\n0-9]{0,16}((?:19|20)[0-9]{2})年度?[^。；\n]{2,60}?(?:报告|汇报|通报|公布|公告|总结|报请|提请)")
_PARTS = frozenset("0123456789上前一二三四第")  # of a year: 2030年上半年
_COMMUNIQUE, _OPENING = compile_late("(?<![《0-9])((?:19|20)[0-9]{2})年[^《》，。；\n]{0,24}统计公报(?=[^，。；\n]{0,12}\n)"), 160
EVER_SINCE = ("至今", *(f"{how}以来" for how in ("设立", "成立", "创立", "建立", "建园", "开园", "创办", "创建", "开业", "投产", "启用",
                                                  "建成")))  # behind a year of which no 去年 is told
_FIRST_HEADINGS = 1500  # characters
_PLAN_SPAN = compile_late("(?:方案|规划|计划|纲要|措施|意见)（(20[0-9]{2})年?[-—–~至到]{1,2}20[0-9]{2}年?）")
_FIVE_YEARS = compile_late("“?十([一二三四五六七])五”?[^，。；\n（）]{0,20}(?:规划|规划纲要|纲要)(?=\n|$|》|的通知)")
_ISSUED = compile_late("今年[^。；\n去]{0,24}?(?:印发|出台|发布|公布|推出|制定)了?《[^《》\n]{0,16}?(20[0-9]{2})年(?![-—–至到])")
_LIVED = compile_late("(?:(?:建厂|建校|建园|建区|建院|建司|开园|创办|创立|成立|创建)(?:以来的?)?|(经过|历经|历时)近?)([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?(1)[多余]?|)年"
                      "(?(1)的?(?:开发|发展|建设|奋斗|努力|拼搏|艰苦|不懈|风雨|创业|探索|耕耘|积累)|以?来)")  # 建园十二年来, 经过18年的奋斗
# 自2007年创办以来，…已走过11个年头
_AGED = compile_late("(?:((?:19|20)[0-9]{2})年[^，。；\n]{0,8}(?:成立|创办|创建|创立|建园|建厂|开园|建立|组建)"
                     "|(?:成立|创办|创建|创立|始建|建立|组建)于((?:19|20)[0-9]{2})年)[^。；\n]{0,30}?"
                     "(?:走过|历经|经历|迎来)了?(?:第)?([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:个年头|年)")
# 从2020年开始布局低空经济，培育一批企业。4年来…
_BEGUN = compile_late("年(?<=[从自]((?:19|20)[0-9]{2})年)(?:开始|起)[^；\n]{2,60}[，。]([0-9]{1,2}|[一二三四五六七八九十]{1,3})[多余]?年(?:以?来|间)")
_LONGEST_TITLE = 120  # characters, of two lines
_MEETING = compile_late("(2(?<![0-9.].)0[0-4][0-9])年?[\u4e00-\u9fff0-9、“”（）·—-]{2,24}?"
                       "(?:大会|会议|论坛|峰会|博览会|交易会|洽谈会|推介会|年会|发布会|展览会|服务展|产品展|"
                       "统计调查|抽样调查|普查|排名|排行榜|榜单|指数)(?!将|拟|定于|即将)")


def find_reviewed(norm: str) -> int:
    """The year that the first heading of a report looks back on; 0 where none does.

    >>> find_reviewed("政府工作报告\\n一、2006年工作回顾\\n过去的一年…"), find_reviewed("政府工作报告\\n一、工作回顾")
    (2006, 0)
    """
    reviewed = _REVIEWED.search(norm, 0, _FIRST_HEADINGS) if norm.find("工作", 0, _FIRST_HEADINGS) >= 0 else None
    return int(reviewed[1]) if reviewed is not None else 0


def find_reported(norm: str) -> int:
    """Where the year stands that a report says at its beginning to be of; -1 where it says none.

    >>> find_reported("各位代表：\\n受市人民政府委托，报告2030年财政决算情况。"), find_reported("现将2030年度工作安排印发给你们")
    (17, -1)
    """
    tells = any(norm.find(word, 0, _FIRST_HEADINGS) >= 0 for word in ("如下", "委托", "审议"))
    said = _REPORTED.search(norm, 0, _FIRST_HEADINGS) if tells else None
    return -1 if said is None else said.start(1) if said[1] else said.start(2)


def find_written(norm: str) -> str:
    """When a report was written by the year that it looks back on: in the next one, of a part of a year in it; "" where it says none.

    A statistical communiqué is written in its year, whenever it is put out: it says 全年 and 年末 of it.

    >>> find_written("政府工作报告\\n一、2006年工作回顾\\n过去的一年…"), find_written("现将2031年上半年工作总结如下：")
    ('2007-01', '2031')
    >>> find_written("云江市统计局\\n2030年云江市国民经济和社会发展统计公报\\n（2031年3月20日）"), find_written("据《2030年统计公报》\\n")
    ('2030', '')
    """
    if "统计公报" in norm[:_OPENING] and (account := _COMMUNIQUE.search(norm, 0, _OPENING)):
        return account[1]
    if reviewed := find_reviewed(norm):
        return f"{reviewed + 1}-01"
    said = find_reported(norm)
    year = norm[said:said + 4] if said >= 0 else ""
    return year if not year or norm[said + 5:said + 6] in _PARTS else f"{int(year) + 1}-01"


def find_title(norm: str, blocks: Sequence[Block]) -> int:
    """Number of the block that is the title; -1 where none is known to be."""
    for number, block in enumerate(blocks[:12]):
        if block.kind == "title":
            return number
    short = len(blocks) > 1 and blocks[0].end - blocks[0].start <= 60
    return 0 if short and not is_item(norm, blocks[0].start) else -1


def find_issued(norm: str) -> str:
    """The year of measures that were issued 今年 and are called by it (今年1月，印发《2024年若干措施》), "" where none are.

    >>> find_issued("今年1月，某省印发《推动2024年一季度开门红若干措施》。"), find_issued("去年印发《2024年若干措施》。")
    ('2024', '')
    """
    issued = _ISSUED.search(norm) if "《" in norm and "今年" in norm else None
    return issued[1] if issued is not None else ""


def find_plan(passage: Passage) -> str:
    """The first year of the plan that a text is by its title, "" where it is none: none of its years is over.

    >>> from corpus_tools.split import read_passage
    >>> find_plan(read_passage("云江区建设实施方案（2023—2027年）\\n到2027年，立项7项以上。"))
    '2023'
    >>> find_plan(read_passage("云江区“十五五”发展规划\\n到2027年，立项7项以上。"))
    '2026'
    """
    heads = passage.blocks[:2]
    is_short = heads and heads[-1].end - heads[0].start < _LONGEST_TITLE
    plan = _PLAN_SPAN.search(passage.norm, heads[0].start, heads[-1].end) if is_short else None
    if plan is None and is_short and (five := _FIVE_YEARS.search(passage.norm, heads[0].start, heads[-1].end)) is not None:
        return str(2001 + 5 * read_small_number(five[1]))  # “十五五”发展规划
    return plan[1] if plan is not None else ""


def find_meeting(norm: str) -> str:
    """The latest year of a meeting or ranking that a text names: 2022產業大會; "" where it names none."""
    return max((m[1] for m in _MEETING.finditer(norm)), default="")


def count_from_founding(passage: Passage, times: Sequence[Time]) -> str:
    """始建于1966年，…建厂40年来，…: the year that the two make, "" where one is not told."""
    begun = _BEGUN.search(passage.norm) if "年来" in passage.norm or "年间" in passage.norm or "年以来" in passage.norm else None
    if begun is not None:
        return str(int(begun[1]) + read_small_number(begun[2]))
    aged = _AGED.search(passage.norm) if "走过" in passage.norm or "年头" in passage.norm or "历经" in passage.norm else None
    if aged is not None:
        return str(int(aged[1] or aged[2]) + read_small_number(aged[3]))
    years = [time.period[:4] for time in times if time.use == "event" and time.period]
    is_told = years and any(map(passage.norm.__contains__, ("年来", "年以来", "经过", "历经", "历时")))
    lived = max((read_small_number(m[2]) for m in _LIVED.finditer(passage.norm)), default=0) if is_told else 0
    told = max((time.period[:4] for time in times if time.use == "when"), default="")
    return str(int(min(years)) + lived) if lived and told < str(int(min(years)) + lived - 1) else ""  # the year told of may count too


def turns_over(norm: str, year: str) -> bool:
    """Whether a year is told of as 去年: a new one has begun since.

    >>> turns_over("2017年签约项目33个。新年伊始，再签约5个。去年招商二局签约15个。", "2017")
    True
    """
    return (at := norm.find("新年伊始", max(0, norm.find(year + "年")))) >= 0 and "去年" in norm and norm.find(year, at) < 0
