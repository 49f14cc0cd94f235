"""The words of the figures, in English and in Chinese."""

from __future__ import annotations

WORDS = {
    "en": {
        "actual": "stated as done",
        "forecast": "forecast",
        "target": "target",
        ">": "more than (at least)",
        "<": "less than (at most)",
        "~": "about",
        "level": "level",
        "change": "change",
        "ratio": "ratio",
        "rank": "rank",
        "quantity": "quantity",
        "time": "time",
        "name": "name",
        "other": "other",
        "source": "Source: Park Corpus, documents {docs}; n = {n}. Data: {data}.csv",
        "no_date": "date not stated",
        "characters": "characters",
    },
    "zh": {
        "actual": "已实现",
        "forecast": "预计",
        "target": "目标",
        ">": "超过（不少于）",
        "<": "不足（不多于）",
        "~": "约",
        "level": "水平",
        "change": "变动",
        "ratio": "比率",
        "rank": "位次",
        "quantity": "数量",
        "time": "时间",
        "name": "名称",
        "other": "其他",
        "source": "来源：园区语料，文档 {docs}；n = {n}。数据：{data}.csv",
        "no_date": "日期未注明",
        "characters": "字符",
    },
}


def short_doc(doc: str) -> str:
    """A document's short name for labels: what stands before the first underscore or dot of its file name.

    >>> short_doc("seeds/003_9f06da7785f0a746.txt")
    '003'
    """
    name = doc.rsplit("/", 1)[-1]
    return name.split("_")[0].split(".")[0][:16]
