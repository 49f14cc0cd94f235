"""The corpus at a glance: the documents, when they are from, whom they speak of, and what their numerals are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from matplotlib.figure import Figure

from corpus_tools.charts.style import COLOURS
from corpus_tools.charts.words import WORDS, short_doc
from corpus_tools.normal import normalise
from corpus_tools.numerals.read import read_numerals
from corpus_tools.pipeline import Reading

CLASSES = ("quantity", "time", "name", "other")
_MOST_SUBJECTS = 12


def select_glance(readings: Sequence[Reading]) -> list[dict[str, object]]:
    """One row a document and numeral class, then one a subject with the number of its observations."""
    rows: list[dict[str, object]] = []
    for reading in readings:
        classes = Counter(n.cls for a in reading.articles for n in read_numerals(a.text.text, normalise(a.text.text)))
        date = next((a.date for a in reading.articles if a.date), "")
        rows += [
            {
                "panel": "numerals",
                "doc": reading.document.doc,
                "label": short_doc(reading.document.doc),
                "date": date,
                "articles": len(reading.articles),
                "characters": len(reading.document.text),
                "what": c,
                "n": classes[c],
            }
            for c in CLASSES
        ]
    subjects = Counter(o.subject for r in readings for o in r.observations if o.subject)
    rows += [
        {
            "panel": "subjects",
            "doc": "",
            "label": name,
            "date": "",
            "articles": "",
            "characters": "",
            "what": "observations",
            "n": n,
        }
        for name, n in sorted(subjects.items(), key=lambda item: (-item[1], item[0]))
    ]
    return rows


def draw_glance(rows: Sequence[dict], figure: Figure, *, language: str = "en") -> Figure:
    """Two panels: numerals by class and document; observations by subject (the first dozen). The figure is returned."""
    words = WORDS[language]
    left, right = figure.subplots(1, 2, width_ratios=(1.15, 1))
    numerals = [r for r in rows if r["panel"] == "numerals"]
    docs = list(dict.fromkeys(r["doc"] for r in numerals))
    at = dict.fromkeys(docs, 0)
    for k, cls in enumerate(CLASSES):
        part = {r["doc"]: r["n"] for r in numerals if r["what"] == cls}
        left.barh(
            range(len(docs)),
            [part[d] for d in docs],
            left=[at[d] for d in docs],
            color=COLOURS[k],
            label=words[cls],
            edgecolor="white",
            linewidth=0.8,
            hatch=("", "///", "...", "xxx")[k],
        )
        for d in docs:
            at[d] += part[d]
    first = {r["doc"]: r for r in numerals}
    counted = {"en": "{a} article, {c:,} characters", "zh": "{a} 篇，{c:,} 字符"}[language]
    labels = [f"{first[d]['label']}\n{first[d]['date'] or words['no_date']}" for d in docs]
    for y, d in enumerate(docs):
        text = counted.format(a=first[d]["articles"], c=first[d]["characters"])
        left.annotate(
            text.replace("article,", "articles,") if first[d]["articles"] != 1 else text,
            (at[d], y),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            fontsize=7,
            color="#555555",
        )
    left.set_yticks(range(len(docs)), labels)
    left.invert_yaxis()
    left.set_xlim(0, max(at.values(), default=1) * 1.55)
    left.grid(axis="y", visible=False)
    left.legend(loc="lower left", bbox_to_anchor=(0, 1), fontsize=8, ncols=4, columnspacing=1, handlelength=1.5)
    left.set_xlabel({"en": "numerals by class", "zh": "数字的类别"}[language])
    subjects = [r for r in rows if r["panel"] == "subjects"][:_MOST_SUBJECTS]
    right.barh(range(len(subjects)), [r["n"] for r in subjects], color=COLOURS[0])
    for y, r in enumerate(subjects):
        right.annotate(str(r["n"]), (r["n"], y), xytext=(3, 0), textcoords="offset points", va="center", fontsize=8)
    right.set_yticks(range(len(subjects)), [r["label"] for r in subjects])
    right.invert_yaxis()
    right.grid(axis="y", visible=False)
    right.set_xlabel({"en": "observations by subject", "zh": "各主体的观测数"}[language])
    return figure
