"""One self-contained HTML page: documents with their observations marked, filters, figures that lead to the sentences.

Document text is never trusted: all of it goes through ``html.escape``, records through JSON with ``<`` escaped, and a
content security policy forbids the page to fetch anything.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from importlib.resources import files
from pathlib import Path
from string import Template

from corpus_tools.mapped import MappedText
from corpus_tools.model import Article, Observation
from corpus_tools.output import to_row
from corpus_tools.paths import find_font
from corpus_tools.pipeline import Reading

_TAGS = {"title": "h3", "heading": "h4"}


def write_report(
    readings: Sequence[Reading],
    figures: Sequence[Mapping[str, str]],
    path: str | Path,
    *,
    title: str = "Park Corpus 园区语料",
) -> None:
    """Write the page. ``figures`` are dicts with ``svg`` (a file), ``title`` and ``question``."""
    observations = [o for reading in readings for o in reading.observations]
    articles = sum(len(r.articles) for r in readings)
    page = _read("page.html").substitute(
        title=escape(title),
        font=base64.b64encode(find_font().read_bytes()).decode("ascii"),
        style=_read("style.css").template,
        summary=escape(
            f"{len(readings)} documents, {articles} articles, {len(observations)} observations. "
            "Every number leads back to its sentence."
        ),
        kinds=_options(o.kind for o in observations),
        statuses=_options(o.status for o in observations),
        subjects=_options(o.subject for o in observations),
        figures="".join(map(_show_figure, figures)),
        documents="".join(
            _show_article(a, [o for o in r.observations if o.article == a.article])
            for r in readings
            for a in r.articles
        ),
        rows="".join(map(_show_row, observations)),
        data=_to_json([to_row(o) for o in observations]),
        script=_read("script.js").template,
        foot=escape(
            "The documents are their publishers'. Figures and prose of Park Corpus: CC BY 4.0. "
            "Offsets count code points of the source text."
        ),
    )
    Path(path).write_text(page, encoding="utf-8", errors="replace", newline="\n")


def _read(name: str) -> Template:
    return Template((files("corpus_tools.data") / "report" / name).read_text(encoding="utf-8"))


def _to_json(rows: object) -> str:
    return (
        json.dumps(rows, ensure_ascii=False)
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
    )


def _options(values: Iterable[str]) -> str:
    return "".join(f'<option value="{escape(v)}">{escape(v)}</option>' for v in sorted({v for v in values if v}))


def _show_figure(figure: Mapping[str, str]) -> str:
    svg = Path(figure["svg"]).read_text(encoding="utf-8")
    svg = (
        svg[svg.index("<svg") :].replace('xlink:href="report.html#', 'xlink:href="#').replace(' target="_blank"', "")
    )
    return f"<figure>{svg}<figcaption>{escape(figure['question'])}</figcaption></figure>"


def _show_article(article: Article, observations: Sequence[Observation]) -> str:
    """One article, block by block, its observations marked where they stand."""
    about = " · ".join(
        filter(None, (article.doc, article.publisher, article.date, article.edition, "、".join(article.authors)))
    )
    places = sorted(p for o in observations for p in _locate(article.text, o))
    parts = [f'<article><p class="about">{escape(about)}</p>']
    text, at = article.text.text, 0
    for block in article.blocks:
        tag = _TAGS.get(block.kind, "p")
        parts.append(f'<{tag} class="{escape(block.kind)}">')
        at = block.start
        for start, end, o in places:
            if at <= start and end <= block.end:
                label = f"{o.subject or 'unknown'} · {o.indicator} · {o.period or 'no period'} · {o.kind}, {o.status}"
                parts.append(
                    f'{escape(text[at:start])}<mark id="o-{o.id}" class="{o.kind} {o.status}" tabindex="0" '
                    f'title="{escape(label)}">'
                    f"{escape(text[start:end])}</mark>"
                )
                at = end
        parts.append(f"{escape(text[at : block.end])}</{tag}>")
    parts.append("</article>")
    return "".join(parts)


def _locate(text: MappedText, o: Observation) -> list[tuple[int, int, Observation]]:
    """Where a record's source span stands in a mapped text; empty where it does not."""
    first, last = text.locate(o.start), text.locate(o.end - 1)
    return [(first, last + 1, o)] if first is not None and last is not None and first <= last else []


def _show_row(o: Observation) -> str:
    value = "" if o.value is None else f"{o.value:,}" + ("" if o.value_max is None else f"–{o.value_max:,}")
    cells = [
        f'<a href="#o-{o.id}">{escape(o.text)}</a>',
        *map(escape, (o.indicator, o.subject, o.period, o.kind, o.status)),
    ]
    return (
        f'<tr id="r-{o.id}">'
        + "".join(f"<td>{c}</td>" for c in cells)
        + f'<td class="number">{escape(value)}</td><td>{escape(o.unit)}</td><td>{escape(o.doc)}</td></tr>'
    )
