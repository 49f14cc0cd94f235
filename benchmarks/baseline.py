"""What an hour with regular expressions gets: the baseline that a reader of numbers has to beat.

A number with its unit by one expression; the words before it (or, at the head of a clause, behind it) as indicator; the
commonest name of the document as subject; the year that it writes last as period. `make scores` measures it.
"""

from __future__ import annotations

import re
from collections import Counter

UNITS = {
    "元": "CNY", "人民币": "CNY", "美元": "USD", "港元": "HKD", "欧元": "EUR",
    "%": "percent", "％": "percent", "个百分点": "percentage_point", "倍": "times",
    "平方公里": "km2", "平方千米": "km2", "平方米": "m2", "公里": "km", "千米": "km", "米": "m", "亩": "mu", "公顷": "hectare",
    "吨": "t", "公斤": "kg", "千瓦时": "kWh", "千瓦": "kW", "兆瓦": "MW", "标箱": "TEU", "小时": "hour", "分钟": "minute",
}  # fmt: skip
COUNTED = "家|个|项|人次|人|名|条|次|台|辆|款|件|户|所|场|座|种|批|只|套|艘|架|列|位|支|处|间|宗"
MULTIPLIERS = {"": 1, "百": 100, "千": 1000, "万": 10**4, "百万": 10**6, "千万": 10**7, "亿": 10**8, "万亿": 10**12}
BOUNDS = {"超": ">", "逾": ">", "突破": ">", "余": ">", "多": ">", "约": "~", "近": "~", "不足": "<"}
_NUMBER = re.compile(
    r"(?P<before>超过?|逾|突破|约|近|不足)?(?P<number>\d+(?:,\d{3})*(?:\.\d+)?)(?P<power>百万|千万|万亿|[百千万亿])?"
    r"(?P<after>[余多])?(?P<power2>万亿|[万亿])?(?P<unit>"
    + "|".join(sorted(map(re.escape, UNITS), key=len, reverse=True))
    + f"|{COUNTED})|第(?P<rank>[一二三四五六七八九])(?![一-鿿]*(?:季度|届|批|次|产业|条|章))"
)
_NAME = re.compile(r"[一-鿿]{2,6}(?:高新区|开发区|软件园|科技园|产业园|园区|公司|集团|省|市|区|县)")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)年")
_CLAUSE_ENDS = "，。；！？：、\n"
_NOT_THE_THING = re.compile(
    r"(?:同比|环比|增长|下降|上升|提高|达到?|为|共有?|现有|已有?|累计|实现|完成|总计|[约近超]|排名?|位居?|居)+$"
)
_CHANGE = re.compile(r"增长|上升|提高|增加|增幅|增速|下降|减少|降低|降幅")
_FALL = re.compile(r"下降|减少|降低")


def read_baseline(text: str) -> list[dict]:
    """Records of a text, offsets in the text itself.

    >>> [record] = read_baseline("2022年，某某市进出口总额约50亿元。")
    >>> record["value"], record["unit"], record["bound"], record["indicator"], record["subject"], record["period"]
    (5000000000.0, 'CNY', '~', '某某市进出口总额', '某某市', '2022')
    """
    names = Counter(_NAME.findall(text))
    subject = names.most_common(1)[0][0] if names else ""
    period = (_YEAR.findall(text) or [""])[-1]
    return [{**_read_match(match, text), "subject": subject, "period": period} for match in _NUMBER.finditer(text)]


def _read_match(match: re.Match, text: str) -> dict:
    before = text[max(match.start() - 40, 0) : match.start()]
    for end in _CLAUSE_ENDS:
        before = before.rsplit(end, 1)[-1]
    cue = before[-8:]
    if match["rank"]:
        value, unit, kind = "一二三四五六七八九".index(match["rank"]) + 1.0, "rank", "rank"
    else:
        power = MULTIPLIERS[match["power"] or ""] * MULTIPLIERS[match["power2"] or ""]
        value, unit, kind = (
            float(match["number"].replace(",", "")) * power,
            UNITS.get(match["unit"], "count"),
            "level",
        )
    if unit in ("percent", "percentage_point", "times"):
        kind = "change" if _CHANGE.search(cue) else "ratio"
        value = -value if _FALL.search(cue) else value
    bound = match["after"] or (match["before"] or "").rstrip("过")
    beside = _NOT_THE_THING.sub("", before)[-12:]
    if len(beside) < 2:  # nothing before it: what is counted stands behind
        beside = re.split(f"[{_CLAUSE_ENDS}]", text[match.end() : match.end() + 12])[0]
    status = (
        "forecast" if re.search("预计|有望", before) else "target" if re.search("力争|目标", before) else "actual"
    )
    return {
        "start": match.start(),
        "end": match.end(),
        "text": match[0],
        "value": value,
        "value_max": None,
        "bound": BOUNDS.get(bound, "="),
        "unit": unit,
        "kind": kind,
        "status": status,
        "indicator": beside,
    }
