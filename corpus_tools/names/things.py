"""Things known by themselves (models, apps, ships, funds, games): where they have figures of their own."""
from __future__ import annotations

from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.names.edges import find_edge, is_inner
from corpus_tools.names.endings import OrganisationHit, is_generic
from corpus_tools.names.grounds import without_places
from corpus_tools.names.wordlist import count_strange

_MARKS = frozenset(("", *"，。；：、\n（ 年月日前底"))
# what else stands right before one: what it is, or whose
_LEADS = tuple("其中 旗下 飞机 客机 大飞机 轿车 车型 系统 平台 软件 应用 APP 游戏 电影 影片 电视剧 手机 芯片 卫星 火箭 飞船 航母 邮轮 货轮 机器人 大模型 模型 助手 新车 旗舰 "
               "SUV 品牌 产品 工程 基金 本届 首届 上届 该届 今年 去年 探测器 实验舱 科考船 破冰船 盾构机".split())
_WHEN = (r"(?:今年|去年|明年|[上下]半年|前三季度?|首?[一二三四]?季度?|第[一二三四]季度|全年|(?:19|20)\d\d年|前?\d{1,2}个?月(?:份|底|\d{1,2}日)?|目前|当前|现|已经?|也|还|则|共|总共|累计|将|约|"
         r"自?[^，。；、\d]{0,6}以来|上线后?|上市后?|发布后?|运行后?|投产后?|首[日周月发航飞]|当[日天年]|现场|线[上下]|全网|全球|全国|国内|海外|境外|国际|[单日月年场季]均?|平均|在[^，。；、\d]{2,8}|"
         r"期间|迄今|至今|每[年月日天]|连续\d+[年月周天]|新增?|最[高大]){0,5}")
_OF_APPS = ("(?:注册|活跃|个人|企业|实名|付费|终端|移动|手机|核心|有效|独立)*(?:用户|网民|下载|日活|月活|装机|接入|入驻|开发者|创作者|商家|商户|设备|日访问|访问|点击|浏览|办件|可办|可查|上架|"
            "DAU|MAU|市场份额|市占率|渗透率|国产化率|调用|推理|词元|[Tt]okens?|参数|日均|覆盖|应用于|生态|学习者|激活|代码|模型|智能体|小程序|流水|数据库|在线人数|玩家|注册)")
_OF_ALL = ("(?:.{0,2}(?:销[量售]|交付|订单|大定|预[售订定]|上市|下线|产[量能]|出口|售价|定价|起售|份额|市占率|搭载|续航|评分|票房|播放|上[线映座]|总?投[资入]|总?规模|发射|在轨|飞行|航班|航程|运送|载[客重]|"
           "客流|乘客|旅客|游客|观众|上座|曝光|话题|阅读|观看|转播|奖牌|金牌|参赛|报名|项目|选手|运动员|志愿者|门票|收入|消费|拉动|带动|吸引|接待|迎来|成交|签约|意向|"
           "总[长高重吨宽]|全[长高重]|船长|型[宽深]|满载|排水|起飞|重(?:达|约|量)?\\d|长(?:达|约|度)?\\d|高(?:达|约|度)?\\d|航速|下潜|时速|射程|推力|功率|设计|装机|发电|供[水电气]|输[水气电]|调水|"
           "受水|受益|惠及|覆盖|灌溉|减排|实施|资助|救助|帮扶|捐赠|募集|批出|批准|获批|受理|发放|支持|征集|收到|评[选出]|募资|认缴|出资|管理|投放|已投|净流[入出]|净[买卖]|净值|份额|持[有仓股]|市值|持股|"
           "占地|面积|水[位质域]|蓄水|入园|景区|馆藏|藏品|展[出览]|品牌|产值|全产业链|种植|养殖|加工|从业|网店|亩产|"
           "采样|带回|获取|完成|实现|建设|建成|拥有|用于|使用|安装|治疗|服务|培训|培养|招募|开行|发送|贸易|区域内|成员|缔约|签署|国产化率|渗透率|使用率|占比|占[^，。；]{0,8}\\d|达\\d|有\\d|为\\d|\\d))")
_DOES = {"app": compile_late(f"(?:”|》)?[的：]?{_WHEN}{_OF_APPS}"), "thing": compile_late(f"(?:”|》)?[的：]?{_WHEN}(?:{_OF_APPS}|{_OF_ALL})")}
_SORTS = dict.fromkeys(("平台", "大模型", "小程序", "APP"), "app")
_LONGEST_QUOTED = 18  # characters of a quotation that names one: “青禾加速计划”
# what sorts of endings are told by, though no everyday words
_OF_SORTS = tuple("回迁 低产 低效 幼龄 老龄 田头 超充 换电 加氢 线上 线下 长租 蓝领 白领 涉诈 涉案 半程 全程 滨水 滨江 环湖 环城 丘陵 山地 连栋 钢架 临街 沿街 商住 烂尾 待建 "
                  "拟建 已建 关停 停用 气调 网红 区属 市属 省属 首趟 首艘 首列 老旧 冷链 电商 动车 小微 跨境 平原 文明 短视 直播 微短 地铁 公交 城乡 乡村 校园 头部 腰部 高标 千兆".split())
_NUMERALS, _BEFORE_OWN, _NO_OWN = frozenset("一二三四五六七八九十"), _MARKS | {"“"}, frozenset("月年日第周的")
_BEFORE_NUMBERED = (*_LEADS, "公司", "集团", "企业", "自研", "国产")
_NO_THINGS = frozenset("线楼井门院店桥仓馆坑炉库车文令公泵站岛矿厂")  # 三号线, 二号井
_MORE = compile_late("[甲乙丙改A-F]?(?:遥[一二三四五六七八九十0-9]{1,3})?”?(?:(?:载人|货运)飞船|飞船|运载火箭|火箭|(?:试验)?卫星|探测器|星座|机组|货轮|轮|机器人|船)?")


@compiled
def list_schemes() -> frozenset[str]:
    """What is run in many places: what one of them tells of it is of the place."""
    return frozenset(row["name"] for row in read_table("things.csv") if row["type"] == "scheme")


def is_own(own: str) -> bool:
    """Whether what stands before an ending is one's own word, and no sort of them: 沧岳, but not 老旧, 线上."""
    while own.startswith(_OF_SORTS):
        own = own[2:]
    return count_strange(own) > 1 and not is_generic(own)


def read_thing(norm: str, end: int, ending: str, place_at: dict[int, int], last: OrganisationHit | None) -> OrganisationHit | None:
    """A thing that no table has, by its ending or its number, where it has what such things have: 沧岳大模型, 沧岳三号."""
    if ending[-1] == "号":
        return _read_numbered(norm, end, ending)
    if ending[-1] == "”":
        opened = norm.rfind("“", max(end - _LONGEST_QUOTED, 0), end)
        return OrganisationHit(opened, end, "project", "") if opened >= 0 and does_as_thing(norm, opened, end, "thing") else None
    sort = _SORTS.get(ending, "thing")
    if _DOES[sort].match(norm, end) is None:
        return None  # as most: before it is asked where the name begins
    foot = end - len(ending)
    start, _ = find_edge(norm, foot, "institution", place_at, last)
    is_one = is_own(without_places(norm, start, foot, place_at)) and does_as_thing(norm, start, end, sort)
    return OrganisationHit(start, end, "thing", "") if is_one else None


def _read_numbered(norm: str, end: int, ending: str) -> OrganisationHit | None:
    """A satellite, rocket, ship or the like called by a word and a number, where it has what such things have: 沧岳三号, 沧岳十二号卫星."""
    foot = end - len(ending)
    while norm[foot - 1] in _NUMERALS:
        foot -= 1
    start = next((at for at in range(foot - 2, max(foot - 5, -1), -1) if norm[at - 1:at] in _BEFORE_OWN or
                  norm.endswith(_BEFORE_NUMBERED, 0, at)), foot)
    own, end = norm[start:foot], _MORE.match(norm, end).end()
    if not all(map(is_inner, own)) or own[-1:] in _NO_OWN or norm[end:end + 1] in _NO_THINGS or \
            is_generic(own) or _DOES["thing"].match(norm, end) is None:
        return None
    if "”" in norm[foot:end]:  # “青岳一号”机组: the quotation mark that opens is of the name too
        start -= norm[start - 1:start] == "“"
        end = end if norm[start] == "“" else norm.find("”", foot)
    return OrganisationHit(start, end, "thing", "")


def does_as_thing(norm: str, start: int, end: int, sort: str) -> bool:
    """Whether what stands at start:end opens a clause, or comes behind what it is, and has there what things of its sort have.

    >>> does_as_thing("其中，长岳三号销量达3万台", 3, 7, "thing"), does_as_thing("搭载长岳三号的汽车", 2, 6, "thing")
    (True, False)
    """
    sort = "thing" if sort == "scheme" else sort
    start -= norm[start - 1:start] in ("“", "《")
    return (norm[start - 1:start] in _MARKS or norm.endswith(_LEADS, 0, start)) and _DOES[sort].match(norm, end) is not None
