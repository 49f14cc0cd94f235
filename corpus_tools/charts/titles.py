"""The title of each figure: it states the finding, made from the rows, never written by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from corpus_tools.charts.style import format_short

Rows = Sequence[dict]


def _glance(rows: Rows, language: str) -> str:
    numerals = [r for r in rows if r["panel"] == "numerals"]
    total, quantities = sum(r["n"] for r in numerals), sum(r["n"] for r in numerals if r["what"] == "quantity")
    docs = len({r["doc"] for r in numerals})
    share = 100 * quantities / total if total else 0
    return {
        "en": f"{docs} documents hold {total:,} numerals; {share:.0f} % of them say something of a subject",
        "zh": f"{docs}份文档共有{total:,}个数字，其中{share:.0f}%说明了某个主体的情况",
    }[language]


def _levels(rows: Rows, language: str) -> str:
    bounds = sum(r["bound"] != "=" for r in rows)
    years = sorted({r["period"][:4] for r in rows if r["period"]})
    span = f"{years[0]}–{years[-1]}" if years else "?"
    return {
        "en": f"{bounds} of {len(rows)} figures are bounds, not points, and they date from {span}: no league table",
        "zh": f"{len(rows)}个数中有{bounds}个只是界限，时间为{span}：不能排名",
    }[language]


def _growth(rows: Rows, language: str) -> str:
    falls, top = sum(r["shown"] < 0 for r in rows), rows[0]
    if language == "zh":
        return f"公布的{len(rows)}项变动从{format_short(rows[-1]['shown'])}%到{format_short(top['shown'])}%，其中下降{falls}项"
    return (
        f"Stated changes run from {format_short(rows[-1]['shown'])} to {format_short(top['shown'])} %; "
        f"{falls or 'none'} of {len(rows)} {'is a fall' if falls <= 1 else 'are falls'}"
    )


def _ranks(rows: Rows, language: str) -> str:
    first = sum(r["shown"] == 1 for r in rows)
    narrow = sum(r["scope"] in ("区县", "城市") for r in rows)
    return {
        "en": f"{first} of {len(rows)} ranks claimed are first places; {narrow} of the {len(rows)} hold within a city or district only",
        "zh": f"所称{len(rows)}个位次中，{first}个是首位；{narrow}个只是市内或区内的位次",
    }[language]


def _outlook(rows: Rows, language: str) -> str:
    ahead = [r for r in rows if r["panel"] == "ahead"]
    done = sum(r["n"] for r in rows if r["panel"] == "counts" and r["status"] == "actual")
    paired = sum(bool(r["done_text"]) for r in ahead)
    return {
        "en": f"Beside {done} figures that are done stand {len(ahead)} forecasts and targets; "
        f"{paired} can be held against one that is alike",
        "zh": f"{done}个已实现数之外有{len(ahead)}个预计数和目标数，其中{paired}个有可比的已实现数",
    }[language]


def _ladder(rows: Rows, language: str) -> str:
    stated = {p: len({r["rung"] for r in rows if r["subject"] == p}) for p in {r["subject"] for r in rows}}
    rungs = len({r["rung"] for r in rows})
    whole = sum(n == rungs for n in stated.values())
    most = max(stated.values())  # worth telling where nobody counts them all
    return {
        "en": f"{whole or 'None'} of {len(stated)} places {'counts' if whole == 1 else 'count'} all {rungs} rungs of the ladder"
        + ("" if whole else f"; the most that one counts is {most}"),
        "zh": f"{len(stated)}地中，{f'有{whole}地' if whole else '没有一地'}列出全部{rungs}级" + ("" if whole else f"，最多的列出{most}级"),
    }[language]


def _quality(rows: Rows, language: str) -> str:
    f1 = {r["level"]: r["f1"] for r in rows if r["group"] == "all"}
    return {
        "en": f"The number is read right in {100 * f1['Q']:.0f} % (F1), the whole record in {100 * f1['FULL']:.0f} %",
        "zh": f"数值读对{100 * f1['Q']:.0f}%（F1），整条记录读对{100 * f1['FULL']:.0f}%",
    }[language]


def _reliability(rows: Rows, language: str) -> str:
    low, high = rows[0]["precision"], rows[-1]["precision"]
    return {
        "en": f"Of the least confident fifth {100 * low:.0f} % are wholly right, "
        f"of the most confident {100 * high:.0f} %",
        "zh": f"置信度最低的五分之一有{100 * low:.0f}%完全正确，最高的有{100 * high:.0f}%",
    }[language]


TITLES: Mapping[str, Callable[[Rows, str], str]] = {
    "corpus_at_a_glance": _glance,
    "enterprises_by_park": _levels,
    "output_by_park": _levels,
    "growth_rates": _growth,
    "ranks_claimed": _ranks,
    "done_expected_aimed_at": _outlook,
    "cultivation_ladder": _ladder,
    "extractor_against_gold": _quality,
    "confidence_and_precision": _reliability,
}
