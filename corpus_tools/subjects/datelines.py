"""Datelines: where and by whom a report was filed, which no figure is said of."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.find import Name
from corpus_tools.split import Passage

# 新华社北京3月5日电, （记者王小明/江州报道）: where and by whom a report was filed
_LONGEST = 70  # characters
# what tells of one, a character first: it is looked for at full speed
_WIRE = compile_late("[电讯息道导稿）](?:(?<=[电讯])|(?<=消息|报[道导]|[专特]稿|日）))")
_DATELINE = compile_late(r"[^，。；\n（）\d]{0,24}?(?:[\d〇一二三四五六七八九]{4}年)?[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}[日号]"
                       r"(?:凌晨|早间|上午|中午|午间|下午|晚间|晚)?(?:电|讯|消息|报道)(?:（[^（）\n]{0,30}）)?(?: ?[\u4e00-\u9fff]{2,6}(?:消息|报道)(?=：))?|"
                       r"[^，。；\n（）\d]{0,12}(?:[网报社台]|在线|科技|财经|本刊|中心|融媒体?|发布)(?:讯|消息)(?:（[^（）\n]{0,30}）)?|"
                       r"[^，。；\n（）\d]{0,6}(?:记者|特派员)[^，。；\n（）\d]{2,8}(?:特稿|专稿|专电|特电|报道|报导|综合报道|摄影)$|"
                       r"[^，。；\n（）]{0,40}?记者[\u4e00-\u9fff、]{2,9}[/／][\u4e00-\u9fff]{2,5}报[道导]|"
                       r"[^，。；\n（）\d]{2,10}(?:报道|报导)（[^（）\n]{2,30}）|"
                       r"[\u4e00-\u9fff·]{2,12}(?<![通资电音问喜快简短传审])讯(?:（[^（）\n]{2,30}）|(?=[ ：]))|（[^（）\n]{0,40}?(?:电|讯|报道|报导|消息)）|"
                       r"（[\u4e00-\u9fff]{2,8}[，/ ]{0,2}(?:19|20)\d\d年\d{1,2}月\d{1,2}日）")


def find_datelines(passage: Passage) -> dict[int, int]:
    """For each block that opens with a dateline where that ends."""
    found = {}
    for number, block in enumerate(passage.blocks):
        end = block.end if block.end - block.start < _LONGEST else block.start + _LONGEST
        m = _DATELINE.match(passage.norm, block.start, end) if _WIRE.search(passage.norm, block.start, end) else None
        if m:
            found[number] = m.end()
    return found


def is_credit(norm: str, name: Name, closed: int) -> bool:
    """Whether a name alone in brackets ends its line behind a full stop: …可投产。（江州信息港）, where a text is from."""
    return norm[closed:closed + 1] in ("", "\n") and closed == name.end + 1 and norm[name.start - 2:name.start - 1] in ("。", "”")
