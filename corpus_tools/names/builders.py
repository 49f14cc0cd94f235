"""Companies of the state that build and supply, which no ending tells: 中铁十局, 中建三局集团, 国网浙江电力."""
from __future__ import annotations

from corpus_tools.late import compile_late
from corpus_tools.names.aliases import find_all
from corpus_tools.names.loose_names import RawName

BUILDERS = ("中铁", "中建", "中交", "国网")
_NAMED = compile_late("中(?:铁|建|交)(?:[一二三四五六七八九十]{1,3}|大桥|隧道|电气化|上海|北京|广州|武汉)(?:[局航公](?:集团|工程局)?|集团|工程局)(?:有限公司|公司)?"
                      "|国网(?:[\u4e00-\u9fff]{2,3}(?:省|市)?电力|[\u4e00-\u9fff]{2,5}供电)(?:公司)?")


def read_builders(norm: str) -> list[RawName]:
    """The builders and suppliers of a text.

    >>> norm = "中铁十局承建，国网浙江电力送电"
    >>> [norm[r.start:r.end] for r in read_builders(norm)]
    ['中铁十局', '国网浙江电力']
    """
    found = (_NAMED.match(norm, at) for word in BUILDERS for at in find_all(norm, word))
    return [RawName(m.start(), m.end(), "company") for m in found if m is not None]
