"""Stock exchanges' markets and their indices, which what is told of a day's trading is about; market halls by what is sold there."""
from __future__ import annotations

import re

from corpus_tools.data import compiled, read_table
from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all, find_occurrences
from corpus_tools.names.endings import is_generic
from corpus_tools.names.loose_names import RawName
from corpus_tools.names.wordlist import count_strange, is_seam

TRADING = ("台股", "恒指", "恒生", "加权", "沪", "上证", "深证", "深成", "指数", "道指", "纳指", "两市", "板指", "板综指", "创综指", "标普", "中证", "北证",
           "日经", "国证", "KOSPI", "全A", "期指", "科创5", "科创1")

_TRADING = compile_late("|".join(TRADING))
_BOTH, _BEFORE_BOTH = "两市", ("", *"，。；：、（“ \n日午天前末盘今昨时期后且而但")  # 两市成交; but 苏州、无锡两市
# what halls sell
_SOLD = tuple("农贸 集贸 专业 菜 蔬菜 果品 水果 果蔬 茶叶 花卉 花木 苗木 药材 中药材 粮油 木材 钢材 建材 家具 服装 面料 布匹 轻纺 皮革 珍珠 水产 海鲜 "
              "水产品 小商品 农产品 农副产品 五金 电子 灯具 陶瓷 石材 玉石 珠宝 汽配 二手车 旧货 家电 食品 生猪 牲畜 牛羊 畜禽 大蒜 辣椒 香菇 食用菌 棉花".split())
SOLD = tuple({f"{word[-1]}市" for word in _SOLD})
_HALL = compile_late("([一-鿿]{2,9}?)(" + "|".join(sorted(_SOLD, key=len, reverse=True)) + ")市场$")
_IS_HALL = compile_late("[里内]|占地|位于|坐落|现有|摊位|商户|经营户|日均|完成(?:升级|改造|搬迁)|完工|开业|改造|升级|始建|建成|负责人|总经理|管理|"
                        "的(?:摊|商户)|人声|人头|熙熙|"
                        "(?P<any>年?交易|年?成交|已(?!成为|有)|去年|今年)")
_TRADES = frozenset("二手车 钢材 家电 汽配 木材 电子 食品 家具 建材 灯具 石材 珠宝 水产品 农产品 生猪 棉花".split())  # whose 市场 is seldom a hall
_ANY_HALL = tuple("各 全 建设 打造 大 我国 国内 国际 海外 全球 该 这 农村 城区 部分 标准 规范 区域 大型 综合 产地 销地 新 老 旧".split())


def read_halls(norm: str) -> list[RawName]:
    """Market halls called by a place or a word of their own and what they sell, wherever they are named, where one is told to be a hall.

    >>> norm = "凌晨，沧南茶叶市场已人声鼎沸。沧南茶叶市场占地9亩。国内茶叶市场交易活跃。"
    >>> [norm[r.start:r.end] for r in read_halls(norm)]
    ['沧南茶叶市场', '沧南茶叶市场']
    """
    found = set()
    for at in find_all(norm, "市场"):
        told = _IS_HALL.match(norm, at + 2)
        if told is None:
            continue
        first = max(norm.rfind(mark, max(at - 14, 0), at) for mark in "，。；：、\n 的在“（") + 1
        hall = _HALL.match(norm, first, at + 2)
        if hall is not None and not hall[1].endswith(_ANY_HALL) and not hall[1].startswith(_ANY_HALL) and \
                not (told["any"] and hall[2] in _TRADES) and not is_generic(hall[1]) and count_strange(hall[1]):
            found.add(hall[0])
    return [RawName(at, at + len(hall), "institution") for hall in found for at in find_occurrences(norm, hall)]


@compiled
def _list_markets() -> re.Pattern[str]:
    """The longest first, by their first characters, so that few are tried at each place."""
    rests: dict[str, list[str]] = {}
    for word in sorted((row["word"] for row in read_table("market_names.csv")), key=lambda word: -len(word)):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return compile_late("|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items()))


def read_markets(norm: str) -> list[RawName]:
    """Stock exchanges' markets and their indices, which what is told of a day's trading is about.

    >>> [r[:2] for r in read_markets("上证指数收报3000点，两市成交5000亿元")]
    [(0, 4), (12, 14)]
    """
    if not _TRADING.search(norm):
        return []
    return [RawName(*m.span(), "name", "" if m[0][-1] in "市场股深" else "index")
            for m in _list_markets().finditer(norm)
            if not is_seam(norm, *m.span()) and (m[0] != _BOTH or norm[m.start() - 1:m.start()] in _BEFORE_BOTH)]
