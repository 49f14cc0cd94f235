"""Whether a word that no ending tells can be a company's own name."""
from __future__ import annotations

from corpus_tools.names.endings import is_generic, list_weak_endings
from corpus_tools.names.loose_names import NO_TAIL
from corpus_tools.names.places import list_places
from corpus_tools.names.wordlist import count_strange, list_words

_POINTS = frozenset("该本我这那其此各每某前原副兼由任是为在有的了和与及或让被把将多两几数些一二三四五六七八九十并但而也都还又据对从向到于称说以")
_NO_NAMES = ("集团", "公司", "企业", "记者", "分析师", "机构", "券商", "股东", "市场", "行业", "全球", "国内", "海外", "对方", "双方", "经营", "高管", "个股", "板块", "大盘", "权重",
             "基金", "报告", "数据", "媒体", "外媒", "业界", "业内", "官方", "美国", "目前", "此前", "最终", "同时", "其中", "根据", "按照", "受此", "由于", "因此",
             "消息", "整体", "总体", "主要", "平均", "一季", "二季", "三季", "四季", "上半", "下半", "上年", "季度", "半年", "年度", "中期", "全部", "成立", "联合", "品牌",
             "收入", "营收", "利润", "产值", "税收", "归母", "扣非", "税后", "合并", "当期", "同期", "本期", "年化", "公布", "发布", "公告", "发表", "披露", "宣布")
_NO_ENDS = tuple("部局委院会署厅室站网报社处所们者人业品务绩值价股东比率额量板盘市任由被")


def is_strange(word: str) -> bool:
    """Whether a word is a name for more than half of its characters."""
    return count_strange(word) > 1 and (word[-1] not in NO_TAIL or len(word) == 4 == count_strange(word))


def may_be_word(word: str) -> bool:
    """Whether an everyday word can be a company's own name: no word for a kind, no place, no pointer."""
    return not (word[0] in _POINTS or word in list_places() or word.startswith(_NO_NAMES) or is_generic(word) or
                word.endswith(_NO_ENDS) and not word.endswith(("机器人", "控股")) and
                not (len(word) == 4 and word[2:] in list_weak_endings()))


def may_be_name(word: str) -> bool:
    """Whether a string that is no everyday word can be a company's own name."""
    return may_be_word(word) and (word[0].isascii() or word not in list_words() and count_strange(word) > 0)
