"""How one number was read, in plain words: the form, the clause, and what decided each part of the record."""

from __future__ import annotations

from collections.abc import Iterable

from corpus_tools.confidence import MODELS
from corpus_tools.data import compiled, read_table
from corpus_tools.model import Article, Document, Numeral
from corpus_tools.normal import normalise
from corpus_tools.numerals.read import read_numerals
from corpus_tools.observations import trace_by_steps
from corpus_tools.records import Trace
from corpus_tools.together import finish

_BOUNDS = {"=": "exactly", "~": "about", ">": "more than (or at least)", "<": "less than (or at most)"}


def explain_number(document: Document, articles: Iterable[Article], at: int) -> str:
    """Tell how the number at source offset ``at`` was read, or why it is no observation.

    Raises ValueError, naming the place, where no numeral stands at or right after ``at``.
    """
    nearest: Numeral | None = None
    for article in articles:
        for trace in finish(trace_by_steps(article, document)):
            if trace.observation.start <= at < trace.observation.end:
                return _tell(trace, article)
        for numeral in read_numerals(article.text.text, normalise(article.text.text)):
            start, end = article.text.span(numeral.start, numeral.end)
            if start <= at < end:
                nearest = numeral
    if nearest is not None:
        return (
            f"「{nearest.text}」 is no observation: its class is {nearest.cls} ({say_rules(nearest.rule)}).\n"
            "Classes: quantity says something of a subject; time says only when; name is part of a name or slogan; "
            "other is the rest."
        )
    raise ValueError(
        f"{document.doc}:{at}: no numeral of the article's text stands here; "
        "give the offset of a record's `start` (corpus-tools extract shows them), or see "
        "corpus-tools articles --show-removed for what was taken as page furniture"
    )


def _tell(trace: Trace, article: Article) -> str:
    o, passage = trace.observation, trace.passage
    clause = passage.clauses[passage.clause_at(trace.mention.start)]
    q = trace.mention.quantity
    value = (
        "no single value"
        if o.value is None
        else f"{o.value:,}" + (f" to {o.value_max:,}" if o.value_max is not None else "")
    )
    lines = [
        f"「{o.text}」 in {o.doc}, characters {o.start} to {o.end} of the source"
        f" (article {o.article}: {article.title or 'no title'})",
        f"  sentence    {o.sentence}",
        f"  clause      {passage.text[clause.start : clause.end].strip()}",
        f"  value       {value} {o.unit}, {_BOUNDS[o.bound]}; interval {_show(o.low)} to {_show(o.high)}"
        f" (written 「{passage.text[slice(*q.number)]}」, unit or measure word 「{q.measure}」;"
        f" {say_rules(trace.mention.rule)})",
        f"  kind        {o.kind} ({say_rules(trace.frame.rule)})",
        f"  indicator   {o.indicator or 'none found'}"
        + (f" = {o.indicator_id} of the taxonomy" if o.indicator_id else ", not in the taxonomy"),
        f"  subject     {o.subject or 'unknown'} ({say_rules(trace.subject.rule)})",
        f"  period      {o.period or 'unknown'} ({o.period_basis or 'no basis'}; {say_rules(trace.period.rule)})",
        f"  status      {o.status} ({say_rules(trace.status.rule)})",
        f"  confidence  {o.confidence} ("
        + " times ".join(f"{part} {value:.2f}" for part, value in zip(MODELS, trace.confidences)) + ")",
    ]
    if trace.frame.cue:
        lines.insert(5, f"  cue         「{passage.text[slice(*trace.frame.cue)]}」")
    if o.of:
        lines.append(f"  belongs to  the level {o.of}")
    if o.flags:
        lines.append("  flags       " + ", ".join(o.flags))
    return "\n".join(lines)


def say_rules(rules: str) -> str:
    """The plain words of the rules of a record, parted by semicolons; a rule without words by its bare name.

    >>> say_rules("kind:share paragraph+stand-in")
    '占 or 相当于 before it; what its paragraph is about, by a word that stands for it (园区, 全市, 公司)'
    """
    return "; ".join(", ".join(_words().get(part, part) for part in _cut(rule)) for rule in rules.split())


def _cut(rule: str) -> list[str]:
    """A rule and what is added to it: ``clause+stand-in`` is ``clause`` and ``+stand-in``."""
    base, plus, added = rule.partition("+")
    return [base, plus + added] if plus else [base]


@compiled
def _words() -> dict[str, str]:
    return {row["rule"]: row["says"] for row in read_table("rules.csv")}


def _show(value: float | None) -> str:
    return "open" if value is None else f"{value:,}"
